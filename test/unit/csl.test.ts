/** CSL styles through the reference processor. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cslStyle } from '../../src/citations/csl.ts';
import type { CitationStyle } from '../../src/citations/style.ts';
import { wordsOf } from '../../src/citations/words.ts';
import { sourceOf, styled } from './citation-sources.ts';

const read = (name: string): string =>
  readFileSync(join(import.meta.dirname, 'styles', `${name}.csl`), 'utf8');

const shells = sourceOf('shells', {
  type: 'report',
  title: 'Shells & <i>Sites</i>',
  author: [{ family: 'Rueter', given: 'Marta' }],
  issued: { 'date-parts': [[2024, 3, 12]] },
  URL: 'https://example.org/a_b',
  custom: { grade: 'B' },
});
const letter = sourceOf('letter', {
  type: 'article',
  title: 'Letter',
  publisher: 'Élysée',
  issued: { 'date-parts': [[2026]] },
});

async function load(text: string, lang = 'en'): Promise<CitationStyle> {
  const style = await cslStyle(text, lang, wordsOf(lang));
  if (!('kind' in style)) throw new Error(style.reason);
  return style;
}

async function render(name: string, lang = 'en') {
  const style = await load(read(name), lang);
  const { citations, list } = style.render(
    [
      [styled(shells, { prefix: 'see', locator: 'paras 3 to 6', grade: 'B2' })],
      [styled(shells, { locator: 'p. 7' })],
      [styled(letter, { suffix: ', date line' }), styled(shells, {}, true)],
    ],
    [letter, shells],
  );
  const shown = (runs: (typeof list)[number]): string =>
    runs
      .map(({ text, style: form, href }) =>
        href !== undefined ? `<${text}>` : form === 'italic' ? `*${text}*` : text,
      )
      .join('')
      .replaceAll('\u00a0', ' ');
  return { kind: style.kind, citations: citations.map(shown), list: list.map(shown) };
}

test('a style of notes', async () => {
  expect(await render('plain-note')).toEqual({
    kind: 'notes',
    citations: [
      'see Marta Rueter, *Shells & *Sites, 12 March 2024, paras 3–6, <https://example.org/a_b>, Admiralty grade B2.',
      'Ibid., p. 7, Admiralty grade B.',
      'Élysée, ‘Letter’, 2026, date line; *Shells & *Sites, 12 March 2024, <https://example.org/a_b>, Admiralty grade B.',
    ],
    list: ['Élysée, ‘Letter’, 2026.', 'Marta Rueter, *Shells & *Sites, 12/03/2024.'],
  });
});

test.each([
  ['fr', 'see Marta Rueter, *Shells & *Sites, 12 mars 2024, par. 3'],
  ['de', 'see Marta Rueter, *Shells & *Sites, 12. März 2024, Abs. 3'],
  ['uk', 'see Marta Rueter, *Shells & *Sites, 12 березня 2024, абз. 3'],
  ['pl', 'see Marta Rueter, *Shells & *Sites, 12 March 2024, paras 3'],
])('has the terms of %s', async (lang, expected) => {
  expect((await render('plain-note', lang)).citations[0]).toContain(expected);
});

test('a style in the text', async () => {
  expect(await render('author-date')).toEqual({
    kind: 'in-text',
    citations: [
      '(see Rueter 2024, paras 3–6, Admiralty grade B2)',
      '(Rueter 2024, p. 7)',
      '(Letter 2026, date line; 2024)',
    ],
    list: ['Letter. 2026.', 'Rueter. 2024. *Shells & *Sites.'],
  });
});

describe('a style that cannot be used says why', () => {
  const open = '<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0">';
  const bomb = Array.from(
    { length: 30 },
    (_, index) =>
      `<macro name="m${index}"><text macro="m${index + 1}"/><text macro="m${index + 1}"/></macro>`,
  ).join('');
  test.each([
    ['no XML', 'hello', 'Unexpected text, expected a CSL style'],
    ['nothing', '', 'Unexpected text, expected a CSL style'],
    ['another root', '<html></html>', 'Unexpected `<html>`, expected a CSL style'],
    ['a tag without an end', `${open}<citation>`, 'Unexpected end, expected `</citation>`'],
    ['a wrong end', `${open}<citation></style>`, 'Unexpected `</style>`, expected `</citation>`'],
    [
      'a comment without an end',
      `${open}<!-- x`,
      'Unexpected `<!--` that is not closed, expected `-->`',
    ],
    [
      'a document type',
      '<!DOCTYPE style [<!ENTITY a "b">]><style/>',
      'Unexpected `<!DOCTYPE style [<!ENTITY a "b"`, expected an element of CSL',
    ],
    ['no citation', `${open}</style>`, 'Unexpected style without `<citation>`, expected one'],
    [
      'a dependent style',
      `${open}<info><link rel="independent-parent" href="x"/></info></style>`,
      'Unexpected style that only names another, expected an independent one',
    ],
    [
      'a macro that calls itself',
      `${open}<macro name="a"><text macro="a"/></macro><citation><layout><text macro="a"/></layout></citation></style>`,
      'Unexpected macro that calls itself, expected one that ends',
    ],
    [
      'macros that double',
      `${open}${bomb}<macro name="m30"><text value="x"/></macro><citation><layout><text macro="m0"/></layout></citation></style>`,
      'Unexpected macros that come to more than 50000 elements, expected a simpler style',
    ],
    [
      'a macro that is not there',
      `${open}<citation><layout><text macro="a"/></layout></citation></style>`,
      'Unexpected macro `a`, expected one that the style has',
    ],
    [
      'levels',
      `${open}${'<group>'.repeat(200)}`,
      'Unexpected level 101 of elements, expected at most 100',
    ],
  ])('%s', async (_, text, expected) => {
    const style = await cslStyle(text, 'en', wordsOf('en'));
    expect('reason' in style ? style.reason : 'a style').toBe(expected);
  });

  test('a long text of open brackets is read in one pass', async () => {
    const start = performance.now();
    await cslStyle(
      `${open}${'<!-- '.repeat(100_000)}${'<a '.repeat(100_000)}`,
      'en',
      wordsOf('en'),
    );
    expect(performance.now() - start).toBeLessThan(4000);
  });
});

test('nothing is written to standard output', async () => {
  const { log } = console;
  const said: unknown[] = [];
  console.log = (...words: unknown[]) => said.push(...words);
  try {
    await render('plain-note');
  } finally {
    console.log = log;
  }
  expect(said).toEqual([]);
});
