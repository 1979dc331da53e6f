/** Citations as readers see them: numbers and a line on slides, linked notes in reports. */
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import type { ExpandedDocument } from '../../src/model/document.ts';
import { toDeck } from '../../src/render/marp.ts';
import { toReport } from '../../src/render/report.ts';
import { contextOf, themeOf } from './deck-fixture.ts';
import { messagesOf, openProject } from './expand-project.ts';
import { reportBench } from './report-document.ts';

const files = {
  'data/sources.json': JSON.stringify([
    { id: 'letter', type: 'article', title: 'L', 'title-short': 'Article on the letter' },
    { id: 'b', type: 'report', title: 'A & "B" ', author: [{ family: 'Ito' }] },
  ]),
};

async function deckOf(text: string): Promise<{
  readonly html: string;
  readonly document: ExpandedDocument;
  readonly titles: readonly string[];
}> {
  const document = await (await openProject({ kind: 'deck', files }))(text);
  const deck = await toDeck(document, themeOf(), contextOf());
  expect(messagesOf(document)).toEqual([]);
  return { html: deck.html, document, titles: deck.slides.map(({ title }) => title) };
}

/** The line at the foot of each slide, its numbers in brackets. */
function lines(html: string): readonly (string | undefined)[] {
  return html
    .split('<svg data-marpit-svg')
    .slice(1)
    .map((slide) =>
      /<div class="source cited"[^>]*>([\s\S]*?)<\/div>/u
        .exec(slide)?.[1]
        ?.replaceAll(/<sup class="cite">(\d+)<\/sup>/gu, '[$1]')
        .replaceAll(/<[^>]+>/gu, ''),
    );
}

describe('a deck', () => {
  test('numbers the sources of each slide from 1, each place once', async () => {
    const { html, titles } = await deckOf(
      '# One [@letter]\n\na [@letter, p. 2; @b] b [@letter, p. 2]\n\n---\n\n## Two\n\n- x [@b]\n  y\n\n---\n\n## None\n',
    );
    expect(lines(html)).toEqual([
      'Sources: [1] Article on the letter [2] Article on the letter, p.\u00a02 [3] Ito, A &amp; &quot;B&quot;',
      'Source: [1] Ito, A &amp; &quot;B&quot;',
      undefined,
    ]);
    expect(html).toContain(
      'a<sup class="cite">2</sup><sup class="cite">, 3</sup> b<sup class="cite">2</sup>',
    );
    expect(titles).toEqual(['One', 'Two', 'None']);
  });

  test('puts the line before the footer and says where it is from', async () => {
    const { html, document } = await deckOf('---\nfooter: foot\n---\n\n# A\n\ntext [@letter].\n');
    const [, at = ''] = /<div class="source cited" data-at="([\d-]+)">/u.exec(html) ?? [];
    const [start = 0, end = 0] = at.split('-').map(Number);
    const { place } = document.marked.origin(start, end);
    expect([place.start.line, place.start.column, place.end.column]).toEqual([7, 6, 15]);
    expect(html.indexOf('source cited')).toBeLessThan(html.indexOf('<footer>'));
  });

  test.each([
    ['a table', '| a [@letter] | b |\n| --- | --- |\n| c | d [@b] |\n', ['1', '2']],
    ['a block of HTML', '<p class="source">x [@letter]</p>\n', ['1']],
    ['columns', ':::columns\n\n## L [@letter]\n\n## R [@b]\n\n:::\n', ['1', '2']],
    ['a caption', '::table{from=parties caption="x [@b] y [@letter]"}\n', ['1', '2']],
    ['a loop', ':::each{from=parties}\n- :value[item.name] [@letter]\n:::\n', ['1', '1']],
    ['a line of its own', 'a\n[@letter]\n', ['1']],
  ])('numbers what stands in %s', async (_, text, expected) => {
    const { html } = await deckOf(`# A\n\n${text}`);
    const [body = ''] = html.split('<div class="source cited"');
    expect(
      [...body.matchAll(/<sup class="cite">(?:, )?(\d+)</gu)].map((match) => match[1]),
    ).toEqual(expected);
    expect(body).not.toContain('data-cite');
    expect(body).not.toMatch(/\s<sup class="cite">/u);
  });

  test('what an author writes in the place of a source stays text', async () => {
    const { html } = await deckOf(
      '# A\n\nx<sup class="cite" data-cite="&lt;img src=x&gt; &#60;b&#62;"></sup>\n',
    );
    expect(html).toContain('&lt;img src=x&gt; &lt;b&gt;');
    expect(html).not.toMatch(/<img/u);
  });
});

describe('a report', () => {
  async function htmlOf(text: string): Promise<string> {
    const document = await (await openProject({ kind: 'report', files }))(text);
    const { theme, context } = await reportBench();
    const { tree } = await toReport(document, theme, context);
    expect(messagesOf(document)).toEqual([]);
    return unified().use(rehypeStringify).stringify(tree);
  }

  test('links each citation to its note and back, with the notes of its author in one sequence', async () => {
    const html = await htmlOf(
      'One [@letter], two[^x] and three [@b, p. 4].\n\n[^x]: Own, with [@b].\n',
    );
    const references = [
      ...html.matchAll(/<sup><a href="#([^"]+)" id="([^"]+)"[^>]*>(\d)<\/a><\/sup>/gu),
    ];
    expect(references.map((match) => match[3])).toEqual(['1', '2', '3']);
    for (const [, note = '', reference = ''] of references) {
      expect(html).toContain(`<li id="${note}"`);
      expect(html).toContain(`href="#${reference}"`);
    }
    expect(html).toMatch(/Own, with Ito, <em>A &#x26; "B"<\/em>, n\.d\./u);
  });

  test('takes citations of captions and HTML into the sequence', async () => {
    const html = await htmlOf(
      'One [@letter].\n\n::table{from=parties caption="Two [@b, p. 2]"}\n\n<div>Three [@letter, p. 3] <!-- [^cite-3] --></div>\n\nFour [@b].\n',
    );
    expect([...html.matchAll(/<sup><a [^>]*>(\d)<\/a><\/sup>/gu)].map((match) => match[1])).toEqual(
      ['1', '2', '3', '4'],
    );
    expect(html).toMatch(/<caption>[\s\S]*Two<sup>/u);
    expect(html).not.toContain('[^cite');
  });

  test('parts notes that meet', async () => {
    expect(await htmlOf('Two [@letter][@b].\n')).toMatch(
      /1<\/a><\/sup><sup>,\u00a0<a [^>]*>2<\/a><\/sup>/u,
    );
  });

  test('keeps clear of labels that the author uses', async () => {
    const html = await htmlOf('Own[^cite-1] and [@letter].\n\n[^cite-1]: Own.\n');
    expect(html).toContain('‘L’, n.d.');
    expect([...html.matchAll(/<sup><a [^>]*>(\d)<\/a><\/sup>/gu)].map((match) => match[1])).toEqual(
      ['1', '2'],
    );
  });
});
