import { afterAll, describe, expect, test } from 'vitest';
import { loadData } from '../../src/data/data-set.ts';
import { computeFacts } from '../../src/facts/compute.ts';
import { loadFacts } from '../../src/facts/facts.ts';
import { faultOf } from '../../src/facts/fact-faults.ts';
import { openQueries } from '../../src/facts/queries.ts';
import type { Facts } from '../../src/model/fact.ts';
import type { Datum } from '../../src/model/table.ts';
import { memoryWorld } from '../world.ts';

const queries = openQueries({ querySeconds: 60 });
afterAll(() => queries.close());

const table = 'id,n\na,1\nb,2\nc,\n';

async function compute(
  yaml: string | Uint8Array,
  files: Readonly<Record<string, string>> = {},
): Promise<Facts> {
  const world = memoryWorld({ files: { 'data/t.csv': table, ...files, 'data/facts.yaml': yaml } });
  const data = await loadData(world);
  const declared = await loadFacts(world, data);
  return computeFacts(declared, data, queries, world, { limits: { querySeconds: 60 } });
}

function values({ facts }: Facts): Record<string, Datum> {
  return Object.fromEntries([...facts.values()].map(({ id, value }) => [id, value]));
}

/** As `line:column-line:column rule reason`, those that follow from others marked. */
function messages({ files }: Facts): string[] {
  return files
    .flatMap(({ messages: all }) => all)
    .map(({ place, ruleId = '', reason, cause }) => {
      if (place === undefined || !('start' in place))
        throw new Error('a message must have a place');
      const { start, end } = place;
      return `${start.line}:${start.column}-${end.line}:${end.column} ${ruleId} ${reason}${cause === undefined ? '' : ' (follows)'}`;
    })
    .sort();
}

describe('facts that build on facts', () => {
  test('each comes after those that it names, whatever their order', async () => {
    const facts = await compute(
      'd: { query: c * 2 }\nc: { query: "a + $fact(\'b\')" }\na: { value: 1 }\nb:\n  query: $sum(t[n != null].n)\n',
    );
    expect(messages(facts)).toEqual([]);
    expect(values(facts)).toEqual({ a: 1, b: 3, c: 4, d: 8 });
    expect(facts.facts.get('c')?.derivation).toMatchObject({
      by: 'query',
      facts: ['a', 'b'],
      reads: [],
    });
    expect(facts.facts.get('b')?.derivation?.reads).toEqual([
      { path: 'data/t.csv', table: 't', columns: ['n'], cells: new Map([['n', [0, 1, 2]]]) },
    ]);
  });

  test('query and statement in turn', async () => {
    const facts = await compute(
      'a:\n  query: t[n != null]\nb:\n  sql: SELECT sum(n) + fact(\'e\') FROM "a"\nc: { query: b * 10 }\ne: { value: 0.5 }\n',
    );
    expect(messages(facts)).toEqual([]);
    expect(values(facts)).toMatchObject({ b: 3.5, c: 35 });
    expect(facts.facts.get('b')?.derivation).toMatchObject({
      by: 'sql',
      facts: ['a', 'e'],
      reads: [],
    });
  });

  test('ten thousand in a chain', async () => {
    const chain = Array.from({ length: 10_000 }, (_, n) => `f${n}:\n  query: f${n + 1}\n`).join('');
    const facts = await compute(`${chain}f10000:\n  value: 7\n`);
    expect(messages(facts)).toEqual([]);
    expect(facts.facts.get('f0')?.value).toBe(7);
  });

  test('what was written down keeps its other fields and has no derivation', async () => {
    const facts = await compute(
      'a: { value: 1 }\nb: { query: a, unit: aircraft, qualifier: about, asOf: 2026 }\n',
    );
    expect(facts.facts.get('a')?.derivation).toBeUndefined();
    expect(facts.facts.get('b')).toMatchObject({
      value: 1,
      unit: 'aircraft',
      qualifier: 'about',
      asOf: '2026',
    });
  });

  test('one that fails takes along what builds on it, with one message', async () => {
    const facts = await compute(
      'a: { query: t.m }\nb: { query: a + 1 }\nc:\n  query: $sum([b, 1])\nd: { value: 1 }\n',
    );
    expect(messages(facts)).toEqual([
      '1:15-1:16 fact-query Unexpected column `m`, expected a column of `t`',
      '2:13-2:18 fact-query Unexpected fact `a` without a value, expected one (follows)',
      '4:10-4:22 fact-query Unexpected fact `b` without a value, expected one (follows)',
    ]);
    expect(values(facts)).toEqual({ a: null, b: null, c: null, d: 1 });
    const [first] = facts.files[0]?.messages ?? [];
    const fact = facts.facts.get('a');
    expect(fact && faultOf(fact)).toBe(first);
  });
});

describe('circles', () => {
  test.each([
    [
      'one that names itself',
      'a: { query: a + 1 }\n',
      [
        '1:13-1:14 fact-cycle Unexpected circle `a` → `a`, expected facts that do not build on themselves',
      ],
    ],
    [
      'two that name each other, and one that builds on them',
      'z: { query: a }\na: { query: 1 + b }\nb: { query: a }\n',
      [
        '1:13-1:14 fact-query Unexpected fact `a` without a value, expected one (follows)',
        '2:17-2:18 fact-cycle Unexpected circle `a` → `b` → `a`, expected facts that do not build on themselves',
      ],
    ],
    [
      'through SQL',
      "a: { query: b }\nb:\n  sql: SELECT fact('a')\n",
      [
        '1:13-1:14 fact-cycle Unexpected circle `a` → `b` → `a`, expected facts that do not build on themselves',
      ],
    ],
    [
      'two of them',
      'a: { query: b }\nb: { query: a }\nc: { query: d }\nd: { query: e }\ne: { query: c }\n',
      [
        '1:13-1:14 fact-cycle Unexpected circle `a` → `b` → `a`, expected facts that do not build on themselves',
        '3:13-3:14 fact-cycle Unexpected circle `c` → `d` → `e` → `c`, expected facts that do not build on themselves',
      ],
    ],
  ])('%s', async (_, yaml, expected) => {
    expect(messages(await compute(yaml))).toEqual(expected);
  });

  test('a column of the name of a fact is none', async () => {
    const facts = await compute('n.total:\n  query: $sum(t[n != null].n)\n');
    expect(messages(facts)).toEqual([]);
    expect(values(facts)).toEqual({ 'n.total': 3 });
  });
});

describe('a mistake is shown where it was written', () => {
  const column = 'fact-query Unexpected column `m`, expected a column of `t`';
  test.each([
    ['plain', 'a:\n  query: $sum(t.m)\n', `2:17-2:18 ${column}`],
    ['plain over lines', 'a:\n  query: $sum(\n    t.m)\n', `3:7-3:8 ${column}`],
    ['in double quotes', 'a: { query: "\\t$sum(t.m)" }\n', `1:23-1:24 ${column}`],
    ['in single quotes', "a: { query: 't[id=''x''].m' }\n", `1:26-1:27 ${column}`],
    ['folded', 'a:\n  query: >-\n    $sum(\n      t.m)\n', `4:9-4:10 ${column}`],
    ['literal', 'a:\n  query: |\n    $sum(\n\n      t.m)\n', `5:9-5:10 ${column}`],
    ['literal with CRLF', 'a:\r\n  query: |\r\n    $sum(\r\n      t.m)\r\n', `4:9-4:10 ${column}`],
    [
      'behind a character beyond the basic plane',
      'a: { query: "\'😀\' & t.m" }\n',
      `1:23-1:24 ${column}`,
    ],
    [
      'a whole word',
      'a: { query: 1 + equipment }\n',
      '1:17-1:26 fact-query Unexpected `equipment`, expected a table, an object or a fact',
    ],
    [
      'a name in backticks',
      'a: { query: 1 + `e-f`.g }\n',
      '1:17-1:22 fact-query Unexpected `e-f`, expected a table, an object or a fact',
    ],
    [
      'the end',
      'a: { query: "1 + " }\n',
      '1:16-1:17 fact-query Unexpected end of the query, expected a value',
    ],
    [
      'all of it',
      'a:\n  query: |\n\n    1\n    / 0\n',
      '4:5-5:8 fact-query Unexpected infinite number as result, expected one that can be shown',
    ],
    ['an alias', 'a: { x-q: &q "t.m", value: 1 }\nb: { query: *q }\n', `2:13-2:15 ${column}`],
    [
      'nothing',
      'a: { query: "" }\n',
      '1:13-1:15 fact-query Unexpected empty query, expected JSONata',
    ],
    [
      'null',
      'a: { query: "t[id=\'c\'].n" }\n',
      '1:14-1:25 fact-query Unexpected null as result, expected a value',
    ],
    [
      'SQL, in the middle',
      'a:\n  sql: |\n    SELECT é.m\n    FROM t AS é\n',
      '3:12-3:13 fact-sql Unexpected column `m`, expected a column of its tables',
    ],
    [
      'SQL, folded',
      "a:\n  sql: >-\n    SELECT fact('b'),\n      now()\nb: { value: 1 }\n",
      '4:7-4:10 fact-sql Unexpected `now`, expected a function of the data alone',
    ],
    [
      'SQL, behind a replaced fact',
      "a:\n  sql: SELECT fact('b') + m FROM t\nb: { value: 12345 }\n",
      '2:27-2:28 fact-sql Unexpected column `m`, expected a column of its tables',
    ],
  ])('%s', async (_, yaml, expected) => {
    expect(messages(await compute(yaml))).toEqual([expected]);
  });

  test('a byte order mark is not counted', async () => {
    expect(messages(await compute(Buffer.from('\uFEFFa: { query: t.m }\n')))).toEqual([
      `1:15-1:16 ${column}`,
    ]);
  });

  test('a mistake in the data is the cause of what it leads to', async () => {
    const yaml =
      'a: { query: $sum(t.n) }\nb: { query: broken.n }\nc:\n  sql: SELECT n FROM broken\n';
    const facts = await compute(yaml, { 'data/broken.csv': 'id,n\n"a,1\n' });
    expect(messages(facts)).toEqual([
      '1:13-1:17 fact-query Unexpected item in the list for `$sum`, expected all of one type',
      '2:13-2:21 fact-query Unexpected `broken` that cannot be read, expected sound data (follows)',
      '4:22-4:28 fact-sql Unexpected `broken` that cannot be read, expected sound data (follows)',
    ]);
  });
});

test('a project without queries starts nothing and gets its facts as they are', async () => {
  const world = memoryWorld({ files: { 'data/facts.yaml': 'a: { value: 1 }\n' } });
  const data = await loadData(world);
  const declared = await loadFacts(world, data);
  const never = {
    run: () => Promise.reject(new Error('no query must be run')),
    runNamed: () => Promise.reject(new Error('no query must be run')),
    warm: () => undefined,
    close: () => Promise.resolve(),
  };
  const limits = { querySeconds: 2 };
  expect(await computeFacts(declared, data, never, world, { limits })).toBe(declared);
});
