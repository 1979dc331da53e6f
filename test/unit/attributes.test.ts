/** How the parts of a directive are read, before anybody asks what they mean. */
import { expect, test } from 'vitest';
import { vocabulary } from '../../src/markdown/directives/index.ts';
import { scan } from '../../src/markdown/scan.ts';

const read = (text: string) =>
  scan(text, vocabulary).map((item) =>
    item.kind === 'escaped'
      ? 'escaped'
      : {
          whole: text.slice(item.start, item.end),
          label: item.label && text.slice(item.label.start, item.label.end),
          attributes: Object.fromEntries(
            item.attributes.map(({ name, value }) => [
              name,
              value && text.slice(value.start, value.end),
            ]),
          ),
          fault: item.fault?.rule,
        },
  );

test.each([
  ['x :value[a.b] y', ':value[a.b]', 'a.b', {}],
  [':value[a."b]c"."d\\"]"]', ':value[a."b]c"."d\\"]"]', 'a."b]c"."d\\"]"', {}],
  [
    ':value[a]{b=c d="e f" g=\'h "i" j\' k}',
    ':value[a]{b=c d="e f" g=\'h "i" j\' k}',
    'a',
    { b: 'c', d: 'e f', g: 'h "i" j', k: undefined },
  ],
  [':value[a]{ b = c}', ':value[a]{ b = c}', 'a', { b: undefined }],
  [':value[a]{}', ':value[a]{}', 'a', {}],
  [
    ':value[a]{b=c\n  d=e\r\n>  f=g}',
    ':value[a]{b=c\n  d=e\r\n>  f=g}',
    'a',
    { b: 'c', d: 'e', f: 'g' },
  ],
  [
    '::table{from=a where=b=c|d,e>=2 sort=-x}',
    '::table{from=a where=b=c|d,e>=2 sort=-x}',
    undefined,
    { from: 'a', where: 'b=c|d,e>=2', sort: '-x' },
  ],
  [
    '::table{where="a=:value[b]{c=d}"}',
    '::table{where="a=:value[b]{c=d}"}',
    undefined,
    { where: 'a=:value[b]{c=d}' },
  ],
  [':value[a][b]{c=d}', ':value[a]', 'a', {}],
  [':value[a] {b=c}', ':value[a]', 'a', {}],
])('reads %j', (text, whole, label, attributes) => {
  const [found, ...more] = read(text);
  expect(more).toEqual([]);
  expect(found).toMatchObject({ whole, label, attributes });
});

test.each([
  ':value',
  ':value x',
  ':smile:',
  '10:30[x]',
  ':x[y]',
  ':tabs{a}',
  ':::card{b}',
  ':::note[x]{y}',
  'std::include{x}',
  'a:table{x}',
  'a:valeu[x]',
  'x::chart{y}',
  ':mop[x]',
])('leaves %s alone', (text) => {
  expect(read(text)).toEqual([]);
});

test.each([
  ['\\:value[x]', ['escaped']],
  ['\\\\:value[x]', [{ whole: ':value[x]', label: 'x', attributes: {}, fault: undefined }]],
  ['\\\\\\::table{x}', ['escaped']],
])('counts the backslashes of %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  [':value[a', 'directive-syntax'],
  [':value[a\nb]', 'directive-syntax'],
  [':value[a]{b', 'directive-syntax'],
  [':value[a]{b\n\nc}', 'directive-syntax'],
  [':value[a]{b="c', 'directive-syntax'],
  [':value[a]{=c}', 'directive-syntax'],
  [':value[a]{b="c"d=e}', 'directive-syntax'],
  [':VALUE[a]', 'unknown-directive'],
  [':vlaue[a]', 'unknown-directive'],
  ['::values[a]', 'unknown-directive'],
  ['::timelin{a}', 'unknown-directive'],
  [':::chart{a}', 'unknown-directive'],
  [':::card{a}', undefined],
])('%j is a fault of %s', (text, rule) => {
  const [found] = read(text);
  expect(typeof found === 'object' ? found.fault : undefined).toBe(rule);
});
