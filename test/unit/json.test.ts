import { describe, expect, test } from 'vitest';
import { VFile } from 'vfile';
import { parseJson } from '../../src/syntax/json.ts';

const rules = { syntax: 'data-syntax', key: 'data-key', limit: 'data-limit' };

function read(text: string) {
  const file = new VFile({ path: 'a.json', value: text });
  const parsed = parseJson(file, rules);
  const messages = file.messages.map(
    (message) =>
      `${message.name.replace(/^a\.json:/u, '')} ${message.ruleId ?? ''}: ${message.reason}`,
  );
  return { parsed, messages, notes: file.messages.map(({ note }) => note) };
}

describe('values are those of JSON.parse', () => {
  test.each([
    '{}',
    '[]',
    ' [ ] ',
    'null',
    '"x"',
    '-0.5e-3',
    '1e21',
    '9007199254740991',
    '{"a":{"b":[1,{"c":null}],"d":true,"e":false}}',
    '"\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u00e9 \\ud83d\\ude00 é 😀"',
    '\r\n{\r\n\t"a" :\t[ 1 , 2 ]\r\n}\r\n',
    '{"toString":1,"hasOwnProperty":2}',
    '["", "\u2028", "\u007f"]',
  ])('%j', (text) => {
    const { parsed, messages } = read(text);
    expect(messages).toEqual([]);
    expect(parsed?.value).toEqual(JSON.parse(text));
  });
});

test('places lead to what was written', () => {
  const text = '{\r\n "😀": [1, {"b": "x\\ny"}],\r\n "c": -2.5 }';
  const { parsed } = read(text);
  const at = (keys: (string | number)[], of?: 'key' | 'value') => {
    const place = parsed?.place(keys, of);
    return text.slice(place?.start.offset, place?.end.offset);
  };
  expect(at(['😀', 1, 'b'])).toBe('"x\\ny"');
  expect(at(['😀', 1, 'b'], 'key')).toBe('"b"');
  expect(at(['😀', 7])).toBe('[1, {"b": "x\\ny"}]');
  expect(at(['c'])).toBe('-2.5');
  expect(at([])).toBe(text);
  expect(parsed?.place(['c']).start).toMatchObject({ line: 3, column: 7 });
});

describe('mistakes', () => {
  test.each([
    ['', '1:1-1:1 data-syntax: Unexpected end of the file, expected a value', undefined],
    [
      '{"a":1,"a":2}',
      '1:8-1:11 data-key: Unexpected second `a`, expected each key once',
      'the first one stands on line 1',
    ],
    [
      '[{"__proto__":1}]',
      '1:3-1:14 data-key: Unexpected key `__proto__`, expected another name',
      expect.any(String),
    ],
    ['[1,2', '1:1-1:2 data-syntax: Unexpected `[` without its end, expected `]`', undefined],
    ['{"a":[1,2}', '1:10-1:11 data-syntax: Unexpected `}`, expected `,` or `]`', undefined],
    ['{"a" 1}', '1:6-1:7 data-syntax: Unexpected `1`, expected `:` after the key', undefined],
    ['[1,]', '1:4-1:5 data-syntax: Unexpected `]`, expected a value', 'remove the comma before it'],
    [
      '{"a":1,}',
      '1:8-1:9 data-syntax: Unexpected `}`, expected a key in double quotes',
      'remove the comma before it',
    ],
    ['{a:1}', '1:2-1:3 data-syntax: Unexpected `a`, expected a key in double quotes', undefined],
    [
      "['a']",
      "1:2-1:5 data-syntax: Unexpected `'a'`, expected a value",
      'JSON takes double quotes',
    ],
    ['[1 2]', '1:4-1:5 data-syntax: Unexpected `2`, expected `,` or `]`', undefined],
    ['[1] x', '1:5-1:6 data-syntax: Unexpected `x`, expected the end of the file', undefined],
    [
      '{"a":01}',
      '1:6-1:8 data-syntax: Unexpected `01`, expected a number',
      'leading zeros are kept in a text: put it in quotes',
    ],
    [
      '[.5]',
      '1:2-1:4 data-syntax: Unexpected `.5`, expected a number',
      'write the zero before the point',
    ],
    ['[1.]', '1:2-1:4 data-syntax: Unexpected `1.`, expected a number', undefined],
    [
      '[NaN]',
      '1:2-1:5 data-syntax: Unexpected `NaN`, expected a value',
      'a value that is missing is `null`',
    ],
    ['[True]', '1:2-1:6 data-syntax: Unexpected `True`, expected a value', 'write `true`'],
    ['[// no\n]', '1:2-1:4 data-syntax: Unexpected `//`, expected a value', 'JSON has no comments'],
    [
      '{"a": "x',
      '1:7-1:8 data-syntax: Unexpected text without its closing quote, expected `"`',
      undefined,
    ],
    [
      '["x\ny"]',
      '1:2-1:4 data-syntax: Unexpected line break in a text, expected `"` or `\\n`',
      undefined,
    ],
    [
      '["a\tb"]',
      '1:4-1:5 data-syntax: Unexpected control character in a text, expected it as an escape such as `\\t`',
      undefined,
    ],
    [
      '"\\x41"',
      "1:2-1:4 data-syntax: Unexpected escape `\\x`, expected one of JSON's",
      expect.any(String),
    ],
    [
      '"\\u12G4"',
      "1:2-1:4 data-syntax: Unexpected escape `\\u`, expected one of JSON's",
      expect.any(String),
    ],
    [
      '[1e999]',
      '1:2-1:7 data-syntax: Unexpected number `1e999`, expected one that can be kept exactly',
      expect.any(String),
    ],
    [
      '[12345678901234567890]',
      '1:2-1:22 data-syntax: Unexpected number `12345678901234567890`, expected one that can be kept exactly',
      expect.any(String),
    ],
  ])('%j', (text, expected, note) => {
    const { parsed, messages, notes } = read(text);
    expect(messages).toEqual([expected]);
    expect(notes).toEqual([note]);
    expect(parsed).toBeUndefined();
  });
});

test('a million levels are a message, not a crash', () => {
  for (const open of ['[', '{"a":']) {
    const { messages } = read(open.repeat(1_000_000));
    expect(messages).toEqual([
      expect.stringContaining('data-limit: Unexpected level 65 of nesting'),
    ]);
  }
});

test('a long text with escapes is read in linear time', () => {
  const text = JSON.stringify('"\\\n'.repeat(300_000));
  expect(read(text).parsed?.value).toBe('"\\\n'.repeat(300_000));
});
