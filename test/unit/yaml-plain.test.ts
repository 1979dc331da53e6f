/** What is read the short way must be what the parser of all YAML reads: values, places and faults. */
import { describe, expect, test } from 'vitest';
import { VFile } from 'vfile';
import { readEntries } from '../../src/syntax/yaml-plain.ts';
import { parseYaml } from '../../src/syntax/yaml.ts';

const rules = { syntax: 'data-syntax', key: 'data-key', limit: 'data-limit' };

/** Value, places of everything, and messages; an ampersand in a comment makes the reader take the long way. */
function read(text: string, way: 'short' | 'long'): unknown {
  const file = new VFile({
    path: 'data/facts.yaml',
    value: `# ${way === 'long' ? '&' : '+'}x\n${text}`,
  });
  const parsed = parseYaml(file, rules);
  const messages = file.messages.map(({ reason, note, place }) => ({ reason, note, place }));
  if (parsed === undefined) return messages;
  const places: unknown[] = [];
  const walk = (value: unknown, keys: readonly (string | number)[]): void => {
    places.push([keys, parsed.place(keys), parsed.place(keys, 'key')]);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, member] of Object.entries(value))
      walk(member, [...keys, Array.isArray(value) ? Number(key) : key]);
  };
  walk(parsed.value, []);
  return { value: parsed.value, places, messages };
}

const ways = [
  ['a fact', 'a.b:\n  value: 100\n  unit: aircraft\n  asOf: 2025-11\n'],
  ['no line break at the end', 'a:\n  value: 1'],
  [
    'comments and blank lines',
    '# top\n\na:\n  # inside\n  value: 1\n\n  unit: x\n# between\nb: 2\n# end\n',
  ],
  [
    'numbers',
    'a: 1\nb: 1.5\nc: 1e3\nd: 007\ne: 1.\nf: 0\ng: 0.50\nh: 12abc\ni: 2026-02-14\nj: 1_000\n',
  ],
  ['signs and other bases', 'a: -1\nb: +2\nc: 0x1F\nd: 0o17\ne: .5\nf: .inf\n'],
  ['a number that cannot be kept', 'a: 12345678901234567890\n'],
  ['words of YAML', 'a: true\nb: False\nc: NULL\nd: ~\ne: no\nf: yes\ng: nullable\n'],
  ['quotes', `a: "b: c # d"\nc: 'it''s'\nd: "x\\ty"\ne: ""\nf: 'plain'\ng: "a" # note\n`],
  ['text with marks', 'a: (b) c-d, e\nb: $sum(t.n)\nc: a:b\nd: a #b\ne: a#b\nf: Ukraine’s 😀\n'],
  ['a colon in a text', 'a: b: c\n'],
  ['a colon at its end', 'a: b:\n'],
  ['flow maps and lists', 'a: { value: 1 }\nb: [x, y]\nc:\n  - 1\n  - 2\nd: 1\n'],
  ['block scalars', 'a: |\n  one\n  # no comment\nb: >-\n  two\n  three\nc: 1\n'],
  ['text over lines', 'a: one\n  two\nb:\n  c: three\n    four\n'],
  ['a key without a value', 'a:\nb: 1\nc:\n  d:\n  e: 2\n'],
  ['deeper maps', 'a:\n  b:\n    c:\n      d: 1\n    e: 2\n  f: 3\n'],
  ['uneven indents', 'a:\n    b: 1\n  c: 2\n'],
  ['a map in a map by one blank', 'a:\n b: 1\n c: 2\nd: 3\n'],
  ['doubled keys', 'a: 1\nb: 2\na: 3\n'],
  ['doubled keys within', 'a:\n  b: 1\n  b: 2\n'],
  ['forbidden keys', 'a:\n  __proto__: 1\n'],
  ['odd keys', '"a b": 1\n2026: 2\ntrue: 3\nnull: 4\na b: 5\né: 6\n'],
  ['CRLF', 'a:\r\n  value: 1\r\n  unit: x\r\nb: 2\r\n'],
  ['CR', 'a:\r  value: 1\rb: 2\r'],
  ['tabs', 'a:\n\tb: 1\n'],
  ['a tab behind a value', 'a: 1\t\nb: 2\n'],
  ['trailing blanks', 'a:   1  \nb:  \n  c: 2   \n'],
  ['anchors', 'a: &x 1\nb: *x\n'],
  ['a product', 'a: b * 2\nc: d & e\n'],
  ['a second document', 'a: 1\n---\nb: 2\n'],
  ['a document end', 'a: 1\n...\n'],
  ['a list', '- a\n- b\n'],
  ['text alone', 'nothing but text\n'],
  ['an unclosed quote', 'a: "one\nb: two\n'],
  ['an unclosed bracket', 'a: [one\nb: two\n'],
  ['a map in brackets', '{"id":"a"}'],
  ['one in brackets and an entry', '{a: 1}\nb: 2\n'],
  ['nothing', ''],
  ['only comments', '# one\n# two\n'],
  ['a question', '? a\n: b\n'],
  ['a tag', 'a: !!str 1\nb: !mine 2\n'],
  ['an indented document', '  a: 1\n  b: 2\n'],
  ['a control character', 'a: \u0001\n'],
] as const;

describe('the short way gives what the long one gives', () => {
  test.each(ways)('%s', (_, text) => {
    expect(read(text, 'short')).toEqual(read(text, 'long'));
  });

  test('of some thousand random documents', () => {
    let seed = 7;
    const pick = <T>(of: readonly T[]): T => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      // The index is within the list.
      return of[Math.floor(seed / 65536) % of.length] as T;
    };
    const pieces = [
      ...[
        'a',
        'b.c',
        'd-e',
        '1',
        'value',
        '"q"',
        ':',
        ': ',
        ':\n',
        ' ',
        '  ',
        '\n',
        '\n  ',
        '\n    ',
        '\n',
      ],
      ...[
        '#',
        ' # x',
        '-',
        '- ',
        '[',
        ']',
        '{',
        '}',
        ',',
        '|',
        '>',
        "'",
        '"',
        '%',
        '!',
        '1.5',
        'true',
        'a: 1\n',
        '\r\n',
      ],
    ];
    const lines = [
      ...[
        'a: 1',
        'b: x y',
        'c:',
        'd: "q"',
        "e: 'r'",
        'f: [1, 2]',
        'g: { h: 1 }',
        'i: |',
        'j: >-',
        'k: a: b',
        'l: 2.50',
      ],
      ...[
        '  m: 1',
        '  n: x',
        '  o:',
        '  p: "q" # c',
        '  - r',
        '    s: 1',
        '    t',
        '   u: 1',
        '# c',
        '  # c',
        '',
        '  ',
      ],
    ];
    for (let count = 0; count < 3000; count += 1) {
      const [of, length, between] = count % 2 === 0 ? [pieces, 12, ''] : [lines, 6, '\n'];
      const text = Array.from({ length }, () => pick(of)).join(between);
      expect(read(text, 'short'), JSON.stringify(text)).toEqual(read(text, 'long'));
    }
  });
});

test('the short way is taken where it can be', () => {
  const never = (): never => {
    throw new Error('every entry must be read the short way');
  };
  expect(readEntries('a.b:\n  value: 100\n  query: $sum(t.n) * 2\nc: "x"\n', never)?.value).toEqual(
    {
      'a.b': { value: 100, query: '$sum(t.n) * 2' },
      c: 'x',
    },
  );
});
