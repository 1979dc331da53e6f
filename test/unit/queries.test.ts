import jsonata from 'jsonata';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LoadedData } from '../../src/data/data-set.ts';
import { loadData } from '../../src/data/data-set.ts';
import { openQueries } from '../../src/facts/queries.ts';
import { parsePlain } from '../../src/facts/query-parse.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { QueryResult, QueryScope } from '../../src/model/query.ts';
import type { Datum } from '../../src/model/table.ts';
import { memoryWorld } from '../world.ts';

const files = {
  'data/equipment.csv':
    'id,status,number,price,date\nrafale,planned,100,85.5,2025-11\ncaesar,joint,72,3.25,2025-12\nsamp-t,joint,,500,2026-01\n',
  'data/nations.json': '{"france":{"name":"France","cities":["Paris","Lyon"]},"list":[]}',
  'data/nested.json':
    '[{"id":"a","parts":[3,1,2],"more":{"x":1}},{"id":"b","parts":[],"more":null}]',
  'data/empty.csv': 'id,n\n',
  'data/broken.csv': 'id,n\n"a,1\n',
};

function fact(id: string, value: Datum): Fact {
  const at = { line: 1, column: 1, offset: 0 };
  const none = {
    label: undefined,
    unit: undefined,
    asOf: undefined,
    locator: undefined,
    grade: undefined,
  };
  const more = {
    confidence: undefined,
    expires: undefined,
    notBefore: undefined,
    note: undefined,
    discrepancy: undefined,
  };
  return {
    ...none,
    ...more,
    id,
    value,
    qualifier: 'exact',
    source: [],
    derivation: undefined,
    place: { start: at, end: at },
  };
}

const facts = new Map(
  [
    fact('rafale.planned', 100),
    fact('rafale', 'a family'),
    fact('samp-t.batteries.2026', 8),
    fact('words', ['one', 'two']),
    fact('rows', [
      { id: 'a', n: 1 },
      { id: 'b', n: 2 },
    ]),
    fact('object', { one: { two: 3 } }),
    fact('nothing', null),
  ].map((one) => [one.id, one]),
);

let data: LoadedData;
let scope: QueryScope;
const queries = openQueries({ querySeconds: 60 });

beforeAll(async () => {
  data = await loadData(memoryWorld({ files }));
  scope = { data, facts, names: new Map<string, Datum>([['item', { number: 7 }]]) };
});
afterAll(() => queries.close());

const run = (expression: string): Promise<QueryResult> => queries.run(expression, scope);

async function valueOf(expression: string): Promise<Datum> {
  const result = await run(expression);
  if ('problem' in result) throw new Error(`${expression}: ${result.problem}`);
  return result.value;
}

/** Rows read of each column, of the one table that is read. */
async function cellsOf(expression: string): Promise<unknown> {
  const result = await run(expression);
  if ('problem' in result) throw new Error(`${expression}: ${result.problem}`);
  const [read] = result.derivation.reads;
  return read?.cells === undefined ? undefined : Object.fromEntries(read.cells);
}

/** As `offset: problem`. */
async function problemOf(expression: string): Promise<string> {
  const result = await run(expression);
  return 'problem' in result
    ? `${result.rule} ${result.offset ?? '-'}: ${result.problem}`
    : JSON.stringify(result.value);
}

describe('values', () => {
  test.each<[string, Datum]>([
    ['$sum(equipment[number != null].number)', 172],
    ["equipment[id='rafale'].number", 100],
    ["equipment[status='joint'].id", ['caesar', 'samp-t']],
    ["equipment[id='caesar'].(number * price)", 234],
    ['$count(equipment)', 3],
    ['equipment^(>price)[0].id', 'samp-t'],
    ['equipment.date', ['2025-11', '2025-12', '2026-01']],
    ['equipment{status: $count(id)}', { planned: 1, joint: 2 }],
    [
      "equipment[id='rafale']",
      { id: 'rafale', status: 'planned', number: 100, price: 85.5, date: '2025-11' },
    ],
    [
      'equipment[price < 100].{"id": id, "dear": price > 50}',
      [
        { id: 'rafale', dear: true },
        { id: 'caesar', dear: false },
      ],
    ],
    ['nations.france.name', 'France'],
    ['nations.france.cities', ['Paris', 'Lyon']],
    ["nested[id='a'].parts", [3, 1, 2]],
    ["nested[id='a'].more.x", 1],
    ['rafale.planned', 100],
    ['rafale', 'a family'],
    ["$fact('rafale.planned') / 8", 12.5],
    ['`samp-t`.batteries.`2026` + 1', 9],
    ['words[1]', 'two'],
    ['$sum(rows.n)', 3],
    ['object.one.two', 3],
    ['$$.equipment[0].id', 'rafale'],
    ['item.number', 7],
    ['equipment[price > $$.rafale.planned].id', 'samp-t'],
    ['$map(equipment, function($row) { $row.id & "!" })', ['rafale!', 'caesar!', 'samp-t!']],
    ['equipment@$e.nested@$n[$n.id = "a"].($e.id & $n.id)', ['rafalea', 'caesara', 'samp-ta']],
    ['($total := $sum(equipment.price); $round($total, 1))', 588.8],
    ["$toMillis('2026-02-14')", 1771027200000],
    // Without a day, that is the first of all days and not today.
    ["$fromMillis($toMillis('10:30', '[H01]:[m01]'))", '1970-01-01T10:30:00.000Z'],
    ['$distinct(equipment.status)', ['planned', 'joint']],
    ['-0', 0],
  ])('%s', async (expression, value) => {
    expect(await valueOf(expression)).toEqual(value);
  });

  test('a change that a query makes is made to a copy', async () => {
    expect(await valueOf('(equipment ~> |$|{"number": 5}|).number')).toEqual([5, 5, 5]);
    expect(await valueOf('equipment.number')).toEqual([100, 72, null]);
  });

  test('an empty table stays empty, whatever a query before did to it', async () => {
    await run('empty{"a": 1}');
    expect(await problemOf('empty.id')).toContain('Unexpected query without a result');
    expect(await valueOf('$count(empty)')).toBe(0);
    await run('nested.parts{"a": 1}');
    expect(await valueOf('$count(nested[1].parts)')).toBe(0);
  });
});

describe('what was read', () => {
  test.each([
    ['$sum(equipment.price)', { price: [0, 1, 2] }],
    ["equipment[id='caesar'].number", { id: [1], number: [1] }],
    ["equipment[id='caesar'].number + 1", { id: [0, 1, 2], number: [1] }],
    ['equipment[0].(number + price)', { number: [0], price: [0] }],
    ['$count(equipment)', {}],
    ['$keys(equipment[0])', {}],
    ['equipment[2]', { id: [2], status: [2], number: [2], price: [2], date: [2] }],
    ['equipment[0].*', { id: [0], status: [0], number: [0], price: [0], date: [0] }],
    ['$string(equipment[1].{"n": number})', { number: [1] }],
    ["$lookup(equipment[1], 'date')", { date: [1] }],
    ["equipment[id='none' or number = 72].id", { id: [0, 1, 2], number: [0, 1, 2] }],
  ])('%s', async (expression, cells) => {
    expect(await cellsOf(expression)).toEqual(cells);
  });

  test('of several files and facts', async () => {
    const result = await run(
      "$sum(equipment.price) + $count(nested) + rafale.planned + $fact('samp-t.batteries.2026')",
    );
    expect(result).toMatchObject({
      derivation: {
        by: 'query',
        facts: ['rafale.planned', 'samp-t.batteries.2026'],
        reads: [
          { path: 'data/equipment.csv', table: 'equipment', columns: ['price'] },
          { path: 'data/nested.json', table: 'nested', columns: [] },
        ],
      },
    });
  });

  test('of an object file, of which more is not known', async () => {
    expect(await run('nations.france.name')).toMatchObject({
      derivation: {
        reads: [
          { path: 'data/nations.json', table: 'nations', columns: undefined, cells: undefined },
        ],
      },
    });
  });

  test('nothing is loaded that is not named', async () => {
    const fresh = await loadData(memoryWorld({ files }));
    await queries.run('$count(equipment)', { ...scope, data: fresh });
    expect(fresh.files().map(({ path }) => path)).toEqual(['data/equipment.csv']);
  });
});

describe('mistakes', () => {
  test.each([
    ['', 'fact-query -: Unexpected empty query, expected JSONata'],
    [
      '$sum(equipmnt.number)',
      'fact-query 5: Unexpected `equipmnt`, expected a table, an object or a fact',
    ],
    [
      'equipment.pirce',
      'fact-query 10: Unexpected column `pirce`, expected a column of `equipment`',
    ],
    [
      'equipment[pirce > 1].id',
      'fact-query 10: Unexpected column `pirce`, expected a column of `equipment`',
    ],
    [
      'equipment^(>pirce).id',
      'fact-query 12: Unexpected column `pirce`, expected a column of `equipment`',
    ],
    [
      '$$.equipment.pirce',
      'fact-query 13: Unexpected column `pirce`, expected a column of `equipment`',
    ],
    [
      'equipment.rafale',
      'fact-query 10: Unexpected column `rafale`, expected a column of `equipment`',
    ],
    ['`samp-t`.battery', 'fact-query 0: Unexpected `samp-t.battery`, expected a declared fact'],
    [
      "1 + $fact('rafale.plannd')",
      'fact-query 10: Unexpected fact `rafale.plannd`, expected a declared fact',
    ],
    [
      '$fact(words[0])',
      'fact-query 0: Unexpected argument of `$fact`, expected the id of a fact in quotes',
    ],
    ['$map(words, $fact)', 'fact-query 12: Unexpected `$fact` without a name, expected a call'],
    [
      'rafale & rafale.planned',
      'fact-query 9: Unexpected `rafale.planned` beside `rafale`, expected one of them as a function',
    ],
    ['nothing + 1', 'fact-query -: Unexpected fact `nothing` without a value, expected one'],
    ['$$', 'fact-query 0: Unexpected `$$` for all data, expected a name'],
    ['$count($)', 'fact-query 7: Unexpected `$` for all data, expected a name'],
    ['**.number', 'fact-query 0: Unexpected `**` for all data, expected a name'],
    ["$lookup($$, 'equipment')", 'fact-query 8: Unexpected `$$` for all data, expected a name'],
    ['equipment.(', 'fact-query 11: Unexpected end of the query, expected `)`'],
    ['equipment[', 'fact-query 10: Unexpected end of the query, expected `]`'],
    ['1 +', 'fact-query 3: Unexpected end of the query, expected a value'],
    ['(1 + 2', 'fact-query 6: Unexpected end of the query, expected `)`'],
    ['1 2', 'fact-query 2: Unexpected `2`, expected an operator or the end of the query'],
    ['1 + ) 2', 'fact-query 4: Unexpected `)`'],
    [
      "'abc",
      'fact-query 0: Unexpected text without its closing quote, expected the same quote again',
    ],
    ['`abc', 'fact-query 3: Unexpected name without its closing backtick, expected one'],
    ['1 /* two', 'fact-query 2: Unexpected comment without its end, expected `*/`'],
    [
      '$match("a", /(/)',
      'fact-query 15: Unexpected regular expression without its end, expected `/`',
    ],
    [
      '$match("a", /[b-a]/)',
      'fact-query -: Unexpected regular expression, expected one of JavaScript',
    ],
    ['$foo(1)', 'fact-query 0: Unexpected call of `$foo`, expected a function'],
    ['1 + sum(equipment.price)', 'fact-query 4: Unexpected call of `sum`, expected a function'],
    [
      '1 + $sum(equipment.id)',
      'fact-query 4: Unexpected item in the list for `$sum`, expected all of one type',
    ],
    [
      '$sum(equipment.number)',
      'fact-query 0: Unexpected item in the list for `$sum`, expected all of one type',
    ],
    ["1 + 'x'", 'fact-query 2: Unexpected value after `+`, expected a number'],
    [
      'equipment[number > 1].id',
      'fact-query 17: Unexpected value beside `>`, expected numbers or text',
    ],
    ['1 / 0', 'fact-query -: Unexpected infinite number as result, expected one that can be shown'],
    [
      '0 / 0',
      'fact-query -: Unexpected result that is no number (NaN), expected one that can be shown',
    ],
    [
      '[1, 0 / 0]',
      'fact-query -: Unexpected result that is no number (NaN), expected one that can be shown',
    ],
    ['1 + 1 / 0', 'fact-query 2: Unexpected infinite number, expected one that can be kept'],
    [
      "equipment[id='none'].number",
      'fact-query -: Unexpected query without a result, expected a value',
    ],
    ['function($x) { 1 }', 'fact-query -: Unexpected function as result, expected a value'],
    ['{"a": $sum}', 'fact-query -: Unexpected function as result, expected a value'],
    [
      '{"__proto__": 1}',
      'fact-query -: Unexpected key of JavaScript’s own in the result, expected another name',
    ],
    ["$error('no')", 'fact-query 0: Unexpected `$error`, expected a value'],
    ['broken.n', 'fact-query -: Unexpected `broken` that cannot be read, expected sound data'],
  ])('%s', async (expression, problem) => {
    expect(await problemOf(expression)).toContain(problem);
  });

  test.each([
    '$now()',
    '$millis()',
    '$random()',
    '$shuffle(words)',
    "$eval('1')",
    '$map(words, $random)',
    '($f := $now; 1)',
    '1 ~> $millis',
  ])('what does not follow from the data is refused: %s', async (expression) => {
    expect(await problemOf(expression)).toMatch(/expected a function of the data alone/u);
  });

  test.each(['($clone := function($x) { $x }; 1)', '($now := 1; 1)', '($fact := 1; 1)'])(
    'nor can the language be changed: %s',
    async (expression) => {
      expect(await problemOf(expression)).toMatch(/^fact-query 1: /u);
    },
  );

  test('a query over data with a mistake says which', async () => {
    const result = await run('broken.n');
    expect(result).toMatchObject({ cause: { ruleId: 'data-syntax' } });
  });

  test('a name near an existing one is suggested', async () => {
    expect(await run('equipmnt')).toMatchObject({ note: 'did you mean `equipment`?' });
    expect(await run('equipment.rafale')).toMatchObject({
      note: "a row is chosen in brackets, as in `equipment[id='rafale']`",
    });
    expect(await run('sum(equipment.price)')).toMatchObject({ note: 'did you mean `$sum`?' });
  });
});

describe('limits', () => {
  test.each([
    [
      'recursion without end',
      '($f := function($n) { 1 + $f($n + 1) }; $f(1))',
      'Unexpected depth of the query',
    ],
    ['a list without measure', '$sum([1..1e9])', 'Unexpected list of more than ten million items'],
    [
      'a deep result',
      '($f := function($n) { $n = 0 ? 1 : [[$f($n - 1)]] }; $f(33))',
      'Unexpected depth of the result',
    ],
    ['a long result', '[1..10001]', 'Unexpected size of the result'],
    ['an object of many keys', '[1..10001]{$string($): 1}', 'Unexpected size of the result'],
    ['many brackets', '('.repeat(9000) + '1' + ')'.repeat(9000), 'Unexpected depth of the query'],
    ['a long query', '1 +'.repeat(7000) + '1', 'Unexpected query of 21001 characters'],
    [
      'a long text',
      "$join($map([1..2000], function($v) { $pad('x', 1000) }))",
      'Unexpected length of a text',
    ],
  ])('%s', async (_, expression, problem) => {
    const found = await problemOf(expression);
    expect(found).toMatch(/^fact-limit /u);
    expect(found).toContain(problem);
  });

  test('ten thousand items, and as many groups, are within them', async () => {
    expect(await valueOf('[1..10000]')).toHaveLength(10_000);
    expect(
      Object.keys((await valueOf('[1..10000]{$string($): $sum($) + 1}')) as object),
    ).toHaveLength(10_000);
  });

  test('what never ends is ended, and the queries around it get their answers', async () => {
    const hasty = openQueries({ querySeconds: 1 });
    const endless = [
      '($f := function($n) { $f($n + 1) }; $f(1))',
      "$match('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', /^(a+)+$/)",
    ];
    try {
      const asked = ['$count(equipment) + 0', ...endless, '$sum(equipment.price) + 0'].map(
        (expression) => hasty.run(expression, scope),
      );
      expect(await Promise.all(asked)).toMatchObject([
        { value: 3 },
        {
          rule: 'fact-limit',
          problem: 'Unexpected query of more than 1 s, expected one that ends sooner',
        },
        {
          rule: 'fact-limit',
          problem: 'Unexpected query of more than 1 s, expected one that ends sooner',
        },
        { value: 588.75 },
      ]);
    } finally {
      await hasty.close();
    }
  });

  test('a run has a limit of its own', async () => {
    const hasty = openQueries({ querySeconds: 0.2 });
    const endless = '($f := function($n) { $f($n + 1) }; $f(1))';
    try {
      const results = await Promise.all(Array.from({ length: 8 }, () => hasty.run(endless, scope)));
      const problems = results.map((result) => ('problem' in result ? result.problem : ''));
      expect(problems[0]).toContain('Unexpected query of more than 0.2 s');
      expect(problems.at(-1)).toContain('Unexpected queries of more than 1 s in all');
      expect(await hasty.run('1 + 1', scope)).toMatchObject({ rule: 'fact-limit' });
    } finally {
      await hasty.close();
    }
  });

  test('what needs too much memory is ended', async () => {
    const patient = openQueries({ querySeconds: 60 });
    try {
      const hungry = '($f := function($l) { $f({"l": $l, "m": [1..1000000]}) }; $f(0))';
      expect(await patient.run(hungry, scope)).toMatchObject({
        rule: 'fact-limit',
        problem: expect.stringMatching(/memory/u) as string,
      });
      expect(await patient.run('$count(equipment) + 0', scope)).toMatchObject({ value: 3 });
    } finally {
      await patient.close();
    }
  });
});

describe('the short ways are those of the engine', () => {
  test.each(['a', 'a.b_2.C', "$fact('a.b')", "t[id='x'].n", "table_1[Id='a b, é'].column"])(
    'the tree of %s',
    (expression) => {
      expect(parsePlain(expression)).toEqual(JSON.parse(JSON.stringify(jsonata(expression).ast())));
    },
  );

  test.each([
    'and',
    'a.in',
    'true',
    "or[id='x'].n",
    "t[in='x'].n",
    '1',
    "$fact('a\\n')",
    'a.b[0]',
    "t[id='x'].n.m",
    'é',
    'a-b',
    '$fact("a")',
  ])('the tree of %s is left to the parser', (expression) => {
    expect(parsePlain(expression)).toBeUndefined();
  });

  // A block around it makes the engine evaluate what would else be looked up.
  test.each([
    "equipment[id='rafale'].number",
    "equipment[status='joint'].number",
    'equipment[number=72].id',
    "equipment[number='72'].id",
    "equipment[id='none'].id",
    "nested[id='a'].parts",
    "nested[id='b'].parts",
    "nested[id='b'].more",
    'rafale.planned',
    "$fact('rows')",
    'words',
    'object.one',
    'object.one.two',
    'object.three',
    'rows.n',
  ])('the value of %s', async (expression) => {
    expect(await problemOf(expression)).toEqual(await problemOf(`(${expression})`));
  });
});
