import { describe, expect, test } from 'vitest';
import { parseDocument, isMap, isScalar } from 'yaml';
import { sourceOffset } from '../../src/syntax/scalar-offsets.ts';

/** The source of the only value of a map, and that value. */
function scalarOf(yaml: string): { readonly source: string; readonly value: string } {
  const { contents } = parseDocument(yaml, { version: '1.2', schema: 'core' });
  const node = isMap(contents) ? contents.items[0]?.value : undefined;
  if (!isScalar(node) || typeof node.value !== 'string')
    throw new Error('the document must be a map of one text');
  return { source: yaml.slice(node.range[0], node.range[1]), value: node.value };
}

describe('a character of a text is found where it was written', () => {
  test.each([
    ['plain', 'q: $sum(t.n) + X', 'X'],
    ['plain over lines', 'q: $sum(t.n)\n  + X\n  + 1\n', 'X'],
    ['double quotes', 'q: "a.b + X"', 'X'],
    ['double quotes with escapes', String.raw`q: "t[id=\"a\"].n\t+ X"`, 'X'],
    ['double quotes with wide escapes', String.raw`q: "\u00e9\x41\U0001F600 + X"`, 'X'],
    ['double quotes over lines', 'q: "a\n\n  + X"', 'X'],
    ['double quotes with an escaped break', 'q: "a + \\\n     X"', 'X'],
    ['double quotes with escaped blanks', 'q: "a \\n\\n  X"', 'X'],
    ['single quotes', "q: 't[id=''a''].n + X'", 'X'],
    ['single quotes over lines', "q: 'a\n   + X'", 'X'],
    ['folded', 'q: >-\n  $sum(\n    t.n) +\n  X\n', 'X'],
    ['folded with blank lines', 'q: >\n  a +\n\n  X\n', 'X'],
    ['literal', 'q: |\n  $sum(t.n)\n    + X\n', 'X'],
    ['literal with a comment and an indent', 'q: |2- # why\n    a\n   X\n', 'X'],
    ['literal that ends with a blank line', 'q: |+\n  a + X\n\n', 'X'],
    ['CRLF, folded', 'q: >-\r\n  a +\r\n  X\r\n', 'X'],
    ['CRLF, literal', 'q: |\r\n  a +\r\n  X\r\n', 'X'],
    ['beyond the basic plane', 'q: "😀 + X"', 'X'],
  ])('%s', (_, yaml, mark) => {
    const { source, value } = scalarOf(yaml);
    const offset = sourceOffset(
      source,
      value.replaceAll('\r', ''),
      value.replaceAll('\r', '').indexOf(mark),
    );
    expect(offset).toBeDefined();
    expect(source.slice(offset)).toMatch(new RegExp(`^${mark}`, 'u'));
  });

  test('every letter of a long text keeps its order', () => {
    const { source, value } = scalarOf(
      'q: >-\n  one two\n    three\n\n  four "five" \'six\'\n  seven\n',
    );
    const found = Array.from(value, (_, index) => sourceOffset(source, value, index) ?? -1);
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    expect(
      Array.from(value).every(
        (letter, index) => /\s/u.test(letter) || source[found[index] ?? -1] === letter,
      ),
    ).toBe(true);
  });
});

test.each([
  ['an alias', '*text', 'one + two', 4, undefined],
  ['an offset beyond the end', 'one', 'one', 4, undefined],
  ['the end', 'one', 'one', 3, 3],
  ['an empty text', '""', '', 0, 1],
])('%s', (_, source, value, offset, expected) => {
  expect(sourceOffset(source, value, offset)).toBe(expected);
});
