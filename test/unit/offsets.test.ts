/** Every offset of an expansion leads back to where its text was written. */
import { expect, test } from 'vitest';
import type { ExpandedDocument } from '../../src/model/document.ts';
import { expandText } from './expand-project.ts';

const files = {
  'decks/_part.md': '---\nx-a: 1\n---\nIncluded **text**\n\n:value[word] end\n',
};

const text = `---
title: :value[word] and more
footer: ':value[count] x'
---

# 😀 A :value[count] title

before :value[rafale.planned]{unit=long} after, costs $:value[count] here

::::columns{widths="1 1"}
:::each{from=parties as=p}
## :value[p.name]

body of it
:::
::::

> - ::include{file=_part.md}
> - z

| a |
|---|
:::each{from=parties as=p}
| :value[p.id] x |
:::

::table{from=parties caption="Of :value[count]"}

<div title="\\:value[x]">\\:value[y]</div>

last line`;

test.each([
  ['LF', text],
  ['CR LF', text.replaceAll('\n', '\r\n')],
  ['a mark', `\uFEFF${text}`],
])('copied text leads to itself, made text to its directive (%s)', async (_, source) => {
  const document = await expandText(source, { files });
  expect(document.files.map(({ messages }) => messages)).toEqual([[], []]);
  for (const of of ['plain', 'marked'] as const) {
    const expansion = document[of];
    let copied = 0;
    for (let at = 0; at < expansion.text.length; at++) {
      const { file, place } = expansion.origin(at, at + 1);
      const [start, end] = [place.start.offset ?? -1, place.end.offset ?? -1];
      const written = String(file).slice(start, end);
      expect(start).toBeGreaterThanOrEqual(0);
      if (end - start === 1 && !/[\\"$]/u.test(written)) {
        expect(written).toBe(expansion.text[at]);
        copied++;
      } else expect(written).toMatch(/^(?::|\$|\\|"|$|>)/u);
    }
    // Most of the text is the author's.
    expect(copied).toBeGreaterThan(200);
  }
});

test('all text outside of directives survives, in its order', async () => {
  const document = await expandText(text, { files });
  for (const words of [
    '😀 A ',
    ' title',
    'before ',
    ' after, costs $',
    ' here',
    'body of it',
    '> - z',
    '| a |\n|---|\n',
    ' x |',
    'last line',
    ' and more',
  ]) {
    expect(document.plain.text).toContain(words);
  }
});

const rangeOf = ({ plain }: ExpandedDocument, words: string, last = words) => {
  const start = plain.text.indexOf(words);
  const end = plain.text.indexOf(last, start) + last.length;
  const { file, place } = plain.origin(start, end);
  return `${file.path} ${place.start.line}:${place.start.column}-${place.end.line}:${place.end.column}`;
};

test.each([
  ['A 3 title', 'A 3 title', 'decks/test.md 6:6-6:27'],
  ['about', 'about', 'decks/test.md 8:8-8:41'],
  ['before', 'here', 'decks/test.md 8:1-8:74'],
  ['France', 'France', 'decks/test.md 12:4-12:18'],
  // The second round begins before the first one's end.
  ['body of it', '## Ukraine', 'decks/test.md 14:1-15:1'],
  ['**text**', '**text**', 'decks/_part.md 4:10-4:18'],
  ['joint end', 'joint end', 'decks/_part.md 6:1-6:17'],
  ['| Id |', '| Id |', 'decks/test.md 27:1-27:49'],
  ['last line', 'last line', 'decks/test.md 31:1-31:10'],
])('the range from “%s” to “%s” is %s', async (first, last, expected) => {
  expect(rangeOf(await expandText(text, { files }), first, last)).toBe(expected);
});

test('offsets beyond the text and in an empty one mean its end', async () => {
  const empty = await expandText('');
  expect(empty.plain.origin(0, 0).place.start).toMatchObject({ line: 1, column: 1 });
  const short = await expandText('ab');
  expect(short.plain.origin(2, 2).place.start).toMatchObject({ line: 1, column: 3 });
  expect(short.plain.origin(1, 9).place).toMatchObject({
    start: { column: 2 },
    end: { column: 3 },
  });
});
