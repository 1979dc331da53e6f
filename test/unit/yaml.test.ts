import { describe, expect, test } from 'vitest';
import { VFile } from 'vfile';
import { parseYaml } from '../../src/syntax/yaml.ts';

const rules = { syntax: 'data-syntax', key: 'data-key', limit: 'data-limit' };

function read(text: string, range?: { start: number; end: number }) {
  const file = new VFile({ path: 'a.yaml', value: text });
  const parsed = parseYaml(file, rules, range);
  const messages = file.messages.map(
    (message) =>
      `${message.name.replace(/^a\.yaml:/u, '')} ${message.ruleId ?? ''}: ${message.reason}`,
  );
  const at = (keys: (string | number)[], of?: 'key' | 'value') => {
    const place = parsed?.place(keys, of);
    return place && text.slice(place.start.offset, place.end.offset);
  };
  return { parsed, messages, at, notes: file.messages.map(({ note }) => note) };
}

describe('values', () => {
  test.each([
    ['', null],
    ['# only a comment\n', null],
    ['a: no\nb: yes\nc: on', { a: 'no', b: 'yes', c: 'on' }],
    ['%YAML 1.1\n---\na: yes', { a: 'yes' }],
    ['a: 2026-02-14\nb: 2026-02', { a: '2026-02-14', b: '2026-02' }],
    ['a: 010\nb: 08111000\nc: -007', { a: '010', b: '08111000', c: '-007' }],
    ['a: 0\nb: 0.5\nc: -3\nd: 1e3\ne: 0x1F\nf: -0', { a: 0, b: 0.5, c: -3, d: 1000, e: 31, f: 0 }],
    ['a: ~\nb: null\nc:\nd: ""', { a: null, b: null, c: null, d: '' }],
    ['1.0: a\n2026-02: b\nno: c\n"x": d', { '1.0': 'a', '2026-02': 'b', no: 'c', x: 'd' }],
    ['- &a {x: [1]}\n- *a', [{ x: [1] }, { x: [1] }]],
    ['<<: 1', { '<<': 1 }],
    ['a: |\n  b\n  c\n', { a: 'b\nc\n' }],
    ['a: 1\r\nb:\r\n  - 2\r\n', { a: 1, b: [2] }],
    ['a: 1\rb:\r  - 2\r', { a: 1, b: [2] }],
    ['a: 😀\nb: 𝄞', { a: '😀', b: '𝄞' }],
    ['toString: 1\nvalueOf: 2', { toString: 1, valueOf: 2 }],
  ])('%j', (text, value) => {
    const { parsed, messages } = read(text);
    expect(messages).toEqual([]);
    expect(parsed?.value).toEqual(value);
  });
});

describe('places', () => {
  const text =
    '# 😀\r\ntitle: A\r\nlist:\r\n  - x: "q"  # c\r\n  - &n [1, 22]\r\nagain: *n\r\nempty:\r\n';

  test.each([
    [['title'], 'value', 'A'],
    [['title'], 'key', 'title'],
    [['list', 0, 'x'], 'value', '"q"'],
    [['list', 0, 'x'], 'key', 'x'],
    [['list', 1, 1], 'value', '22'],
    // An alias stands where it is used, what is in it where it was written.
    [['again'], 'value', '*n'],
    [['again', 1], 'value', '22'],
    [['again'], 'key', 'again'],
    [['empty'], 'value', ''],
    [['list', 0, 'missing'], 'value', 'x: "q"'],
    [['list', 9], 'key', 'list'],
  ] as const)('of %j (%s) is %j', (keys, of, expected) => {
    expect(read(text).at([...keys], of)).toBe(expected);
  });

  test('of a part of the text are places in the whole', () => {
    const whole = '---\ntitle: A\nlang: xx\n---\n# Not: YAML\n';
    const { parsed, at } = read(whole, { start: 4, end: 22 });
    expect(parsed?.value).toEqual({ title: 'A', lang: 'xx' });
    expect(at(['lang'])).toBe('xx');
    expect(parsed?.place(['lang']).start).toEqual({ line: 3, column: 7, offset: 19 });
  });

  test('of a mistake in a part of the text are in the whole too', () => {
    expect(read('---\na: b: c\n---\n', { start: 4, end: 12 }).messages).toEqual([
      '2:4-2:5 data-syntax: Unexpected second `:` in a value, expected text in quotes',
    ]);
  });
});

describe('mistakes', () => {
  test.each([
    [
      'title: Foo: bar',
      '1:8-1:9 data-syntax: Unexpected second `:` in a value, expected text in quotes',
    ],
    [
      'style: @import x',
      '1:8-1:9 data-syntax: Unexpected `@` at the beginning of a value, expected text in quotes',
    ],
    [
      'a: `x`',
      '1:4-1:5 data-syntax: Unexpected backtick at the beginning of a value, expected text in quotes',
    ],
    ['a: "abc\nb: 2\n', '1:4-1:5 data-syntax: Unexpected `"` without its end, expected `"`'],
    ['a: [1, 2\nb: 3\n', '1:4-1:5 data-syntax: Unexpected `[` without its end, expected `]`'],
    ['a: {b: 1', '1:4-1:5 data-syntax: Unexpected `{` without its end, expected `}`'],
    ['a:\n\t- b\n', '2:1-2:2 data-syntax: Unexpected tab, expected spaces'],
    [
      'a: 1\n  b: 2\n',
      '2:3-2:4 data-syntax: Unexpected indentation, expected the same as of the lines beside it',
    ],
    [
      'a: x\r\n\r\n   long: 2\r\nb: 3\r\n',
      '3:4-3:8 data-syntax: Unexpected indentation, expected the same as of the lines beside it',
    ],
    ['a: b\nc\n', '2:1-2:2 data-syntax: Unexpected line without `:`, expected `key: value`'],
    ['a: "\\q"', "1:5-1:6 data-syntax: Unexpected escape `\\q`, expected one of YAML's"],
    [
      "a: 'it's'",
      "1:8-1:10 data-syntax: Unexpected `s'` after a quoted value, expected the end of the line",
    ],
    ['a: !foo 1', '1:4-1:8 data-syntax: Unexpected tag `!foo`, expected plain data'],
    ['a: !!binary aGk=', '1:4-1:12 data-syntax: Unexpected tag `!!binary`, expected plain data'],
    ['a: 1\n---\nb: 2', '2:1-2:4 data-syntax: Unexpected second document, expected one'],
    ['a: *x', '1:4-1:6 data-syntax: Unexpected alias `*x`, expected an anchor `&x` before it'],
    [
      'a: &x [*x]',
      '1:8-1:10 data-syntax: Unexpected alias `*x` inside its own anchor, expected it after',
    ],
    ['? [a]\n: b', '1:3-1:6 data-syntax: Unexpected list, map or alias as a key, expected text'],
    [
      'a: .nan',
      '1:4-1:8 data-syntax: Unexpected number `.nan`, expected one that can be kept exactly',
    ],
    [
      'a: 12345678901234567890',
      '1:4-1:24 data-syntax: Unexpected number `12345678901234567890`, expected one that can be kept exactly',
    ],
    ['a: 1\nb: 2\na: 3', '3:1-3:2 data-key: Unexpected second `a`, expected each key once'],
    ['x:\n  __proto__: 1', '2:3-2:12 data-key: Unexpected key `__proto__`, expected another name'],
  ])('%j', (text, expected) => {
    const { parsed, messages } = read(text);
    expect(messages).toEqual([expected]);
    expect(parsed).toBeUndefined();
  });

  test('a doubled key names the line of the first', () => {
    expect(read('a: 1\nb: 2\na: 3').notes).toEqual(['the first one stands on line 1']);
  });

  test('all doubled keys are reported', () => {
    expect(read('a: 1\na: 2\nb: {c: 1, c: 2}\n').messages).toHaveLength(2);
  });
});

describe('limits', () => {
  test.each([
    ['flow lists', '['.repeat(1_000_000), '1:65-1:66'],
    ['block lists', '- '.repeat(100_000), '1:129-1:130'],
    ['flow maps', '{"a":'.repeat(100_000), '1:321-1:322'],
    [
      'block maps',
      Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join(''),
      '65:66-65:67',
    ],
  ])('on the depth of %s', (_, text, at) => {
    expect(read(text).messages).toEqual([
      `${at} data-limit: Unexpected level 65 of nesting, expected at most 64`,
    ]);
  });

  test('64 levels are fine', () => {
    expect(read(`${'['.repeat(64)}1${']'.repeat(64)}`).messages).toEqual([]);
  });

  test('on what aliases multiply', () => {
    const names = 'abcdefghij'.split(/(?=.)/u);
    const bomb = names
      .map(
        (name, index) =>
          `${name}: &${name} [${Array<string>(9)
            .fill(index === 0 ? 'x' : `*${names[index - 1] ?? ''}`)
            .join(', ')}]`,
      )
      .join('\n');
    expect(read(bomb).messages).toEqual([
      expect.stringMatching(
        /^4:\d+-4:\d+ data-limit: Unexpected alias `\*c`, expected at most 100 uses/u,
      ),
    ]);
  });

  test('a hundred uses of one alias are fine', () => {
    expect(read(`- &a x\n${'- *a\n'.repeat(100)}`).messages).toEqual([]);
    expect(read(`- &a x\n${'- *a\n'.repeat(101)}`).messages).toHaveLength(1);
  });
});
