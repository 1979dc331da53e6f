import { describe, expect, test } from 'vitest';
import { finderOf, readBlocks } from '../../src/facts/part.ts';

const text = [
  '# Facts',
  'one.a:',
  '  value: 1',
  '',
  '"one.b": { value: 2 } # flow',
  "'two':",
  '  label: second',
  '  query: one.a + $fact("one.b")',
  '# between',
  'three.x-y:',
  '  value: |',
  '    text',
  'four: { query: "$sum(two.$)" }',
  '',
].join('\n');

describe('the declarations of a file of facts', () => {
  test('are found by their ids', () => {
    const blocks = readBlocks(text);
    expect(blocks?.ids).toEqual(['one.a', 'one.b', 'two', 'three.x-y', 'four']);
    expect(blocks?.computed).toEqual(['two', 'four']);
  });

  test.each([
    [1, undefined],
    [2, 'one.a'],
    [4, 'one.a'],
    [5, 'one.b'],
    [8, 'two'],
    [12, 'three.x-y'],
    [99, 'four'],
  ])('hold line %i', (line, id) => {
    expect(readBlocks(text)?.at(line)).toBe(id);
  });

  test.each([
    [['three.x-y'], 'three.x-y:\n  value: |\n    text\n', [[1, 10]]],
    [
      ['one.b', 'one.a'],
      'one.a:\n  value: 1\n\n"one.b": { value: 2 } # flow\n',
      [
        [1, 2],
        [4, 5],
      ],
    ],
    [['nothing'], '', []],
  ])('are taken out with their lines: %j', (ids, part, lines) => {
    const taken = readBlocks(text)?.only(ids);
    expect(taken?.text).toBe(part);
    for (const [line = 0, whole] of lines) expect(taken?.toWhole(line)).toBe(whole);
  });

  test('bring along what their queries name, and what that names', () => {
    const taken = readBlocks(text)?.only(['four']);
    for (const id of ['one.a:', '"one.b":', "'two':", 'four:']) expect(taken?.text).toContain(id);
    expect(taken?.text).not.toContain('three');
    expect(
      taken?.toWhole(taken.text.split('\n').findIndex((line) => line.startsWith('four')) + 1),
    ).toBe(13);
  });

  test.each([
    ['CRLF', text.replaceAll('\n', '\r\n')],
    ['Windows, without an end', text.trimEnd().replaceAll('\n', '\r\n')],
  ])('keep their lines with %s', (_, given) => {
    const taken = readBlocks(given)?.only(['three.x-y']);
    expect(taken?.text.split(/\r?\n/u)[0]).toBe('three.x-y:');
    expect(taken?.toWhole(1)).toBe(10);
  });

  test.each([
    ['an anchor', 'a: &x { value: 1 }\nb: *x\n'],
    ['an alias in a list', 'a: { source: [s, *x] }\n'],
    ['a mapping in braces', '{ a: { value: 1 } }\n'],
    ['a second document', '---\na: { value: 1 }\n'],
    ['a directive', '%YAML 1.2\n---\na: { value: 1 }\n'],
    ['an explicit key', '? a\n: { value: 1 }\n'],
    ['an escaped key', '"a\\n": { value: 1 }\n'],
    ['line ends of old', 'a:\r  value: 1\rb: { value: 2 }\r'],
  ])('are not guessed at where there is %s', (_, given) => {
    expect(readBlocks(given)).toBeUndefined();
  });

  test('cannot be taken apart where a query makes up names', () => {
    const blocks = readBlocks('a: { value: 1 }\nb:\n  query: $fact($x & ".a")\n');
    expect(blocks?.only(['b'])).toBeUndefined();
    expect(blocks?.only(['a'])?.text).toContain('a:');
  });

  test('of a large file are found in no time', () => {
    const large = Array.from(
      { length: 50_000 },
      (_, n) => `f${String(n)}:\n  value: ${String(n)}\n`,
    ).join('');
    const taken = readBlocks(large)?.only(['f49999']);
    expect(taken?.text).toBe('f49999:\n  value: 49999\n');
    expect(taken?.toWhole(1)).toBe(99_999);
  }, 5_000);
});

const ids = new Set(['rafale.planned', 'rafale.low', 'rafale.first-use', 'count', 'a.b']);

test.each([
  ['rafale.planned * 2', ['rafale.planned']],
  ['rafale.planned-count', ['count', 'rafale.planned']],
  ['rafale.`first-use`', ['rafale.first-use']],
  ["$fact('rafale.low')", ['rafale.low']],
  [':value[rafale."first-use".x]', ['rafale.first-use']],
  ['rafale.*', ['rafale.first-use', 'rafale.low', 'rafale.planned']],
  ['a . b', ['a.b']],
  ['counted', []],
  ['', []],
])('%j may name %j', (words, found) => {
  expect([...finderOf(ids)(words)].sort()).toEqual(found);
});

test('a function is not a family of facts, nor is a variable', () => {
  const find = finderOf(new Set(['sum.a', 'sum.b', 'one.a']));
  expect(find('query: $sum(kit.n)')).toEqual([]);
  expect(find('query: ($one := 1; $one)')).toEqual([]);
  expect([...find('query: $sum(sum.*) + $$.one.a + $fact("sum.a")')].sort()).toEqual([
    'one.a',
    'sum.a',
    'sum.b',
  ]);
});
