/** Facts that compute, as an author meets them: values, refusals, limits, and the places that messages point at. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Files } from '../command-line.ts';
import { briefwright, Workshop } from '../command-line.ts';
import type { Texts } from './project.ts';
import {
  check,
  compare,
  deckOf,
  expectMarks,
  marksOf,
  objectsIn,
  offsetOf,
  plainSpaces,
  reportOf,
  unmarked,
} from './project.ts';

const tables: Texts = {
  'data/sources.json': JSON.stringify([
    { id: 'letter', type: 'article', title: 'Letter of intent' },
  ]),
  'data/orders.csv':
    'id,party,count,price,signed\na,fr,10,2.5,2026-02-09\nb,ua,20,4,2025-11-17\nc,fr,30,1.5,2026-03-01\n',
  'data/people.yaml': 'minister:\n  name: A. Person\n  office:\n    city: Kyiv\n',
};
const base =
  'a.one: { value: 100, source: letter }\nb.two: { value: 40, source: letter }\n' +
  'c.signed: { value: "2026-02-09", source: letter }\nd-e.three: { value: 3, source: letter }\n';

/** Facts that a deck shows, each in a line of its own. */
function shown(facts: string, paths: readonly string[]): Texts {
  return {
    ...tables,
    'data/facts.yaml': base + facts,
    'decks/a.md': deckOf(paths.map((path) => `It is :value[${path}] here.`).join('\n\n')),
  };
}

describe('JSONata', () => {
  test.each([
    ['arithmetic over facts', 'a.one - b.two', '60'],
    ['a fact by its name', "$fact('a.one') / $fact('b.two')", '2.5'],
    ['a fact with a hyphen', '`d-e`.three + 1', '4'],
    ['the sum of a column', '$sum(orders.count)', '60'],
    ['a column under a condition', "$sum(orders[party = 'fr'].count)", '40'],
    ['the number of rows', '$count(orders)', '3'],
    ['one row of a condition', "$count(orders[party = 'ua'])", '1'],
    ['products by row', '$sum(orders.(count * price))', '150'],
    ['a text', "orders[id = 'b'].party", 'ua'],
    ['a date of a table', "orders[id = 'b'].signed", '17 November 2025'],
    ['a date of a fact', 'c.signed', '9 February 2026'],
    ['the last date', '$sort(orders.signed)[-1]', '1 March 2026'],
    ['an object file', 'people.minister.office.city', 'Kyiv'],
    ['a list', 'orders.party', 'fr, ua and fr'],
    ['a truth', 'a.one > b.two', 'yes'],
    ['a decimal', 'b.two / 16', '2.5'],
    ['zero', 'a.one - 100', '0'],
  ])('%s: %s', async (_, query, text) => {
    const { written, found } = await check(
      shown(`z.made: { query: ${JSON.stringify(query)}, source: letter }\n`, ['z.made']),
      { formats: ['md'] },
    );
    expect(found).toEqual([]);
    expect(plainSpaces(written['decks/a.md'] ?? '')).toContain(`It is ${text} here.`);
  });

  test('unit and qualifier apply as to any fact', async () => {
    const { written } = await check(
      {
        ...shown(
          'z.made: { query: $sum(orders.count), unit: EUR, qualifier: at-least, source: letter }\n',
          [],
        ),
        'decks/a.md': deckOf('It is :value[z.made] here.'),
      },
      { formats: ['md'] },
    );
    expect(written['decks/a.md']).toContain('It is at least €60 here.');
  });

  test('facts build on facts that build on facts, in any order', async () => {
    const links = Array.from(
      { length: 30 },
      (_, index) => `z.f${index}: { query: z.f${index + 1} + 1, source: letter }\n`,
    );
    const { written, found } = await check(
      shown(`${links.join('')}z.f30: { query: a.one, source: letter }\n`, ['z.f0']),
      { formats: ['md'] },
    );
    expect(found).toEqual([]);
    expect(written['decks/a.md']).toContain('It is 130 here.');
  });

  test('a tabular fact feeds a table and an each', async () => {
    const { written, found } = await check(
      {
        ...shown(
          `z.french:\n  query: "orders[party = 'fr'].{ 'name': id, 'total': count * price }"\n  source: letter\n`,
          [],
        ),
        'reports/a.md': reportOf(
          '::table{from=z.french sort=-total}\n\n:::each{from=z.french as=o where="total=25"}\n\n- order :value[o.name] of :value[o.total]\n\n:::',
        ),
      },
      { formats: ['md'] },
    );
    expect(found).toEqual([]);
    const text = written['reports/a.md'] ?? '';
    expect(text).toMatch(/\|\s*c\s*\|\s*45\s*\|\n\|\s*a\s*\|\s*25\s*\|/u);
    expect(text).toContain('- order a of 25');
    expect(text).not.toContain('order c');
  });

  test('one row is still a table', async () => {
    const { written, found } = await check(
      {
        ...shown(
          `z.last: { query: "[orders[party = 'ua'].{ 'name': id }]", source: letter }\n`,
          [],
        ),
        'decks/a.md': deckOf(':::each{from=z.last as=o}\n\n- order :value[o.name]\n\n:::'),
      },
      { formats: ['md'] },
    );
    expect(found).toEqual([]);
    expect(written['decks/a.md']).toContain('- order b');
  });

  test('the same data give the same text in every run', async () => {
    const files = shown(`z.made: { query: "$join($sort(orders.id), ', ')", source: letter }\n`, [
      'z.made',
    ]);
    const first = await check(files, { formats: ['md', 'html'] });
    const second = await check(files, { formats: ['md', 'html'] });
    expect(first.written['decks/a.md']).toContain('It is a, b, c here.');
    expect(second.written).toEqual(first.written);
  });
});

describe('cycles', () => {
  test.each([
    ['of one', 'z.self: { query: z.self + 1, source: letter }\n', ['z.self'], /z\.self/u],
    [
      'of two',
      'z.a: { query: z.b, source: letter }\nz.b: { query: z.a, source: letter }\n',
      ['z.a'],
      /z\.a[^]*z\.b[^]*z\.a|z\.b[^]*z\.a[^]*z\.b/u,
    ],
    [
      'of three, by name',
      `z.a: { query: "$fact('z.b')", source: letter }\nz.b: { query: z.c, source: letter }\nz.c: { query: z.a * 2, source: letter }\n`,
      ['z.b'],
      /z\.a[^]*z\.b[^]*z\.c|z\.b[^]*z\.c[^]*z\.a|z\.c[^]*z\.a[^]*z\.b/u,
    ],
  ])('%s are errors that show the chain', async (_, facts, paths, chain) => {
    const { found, ok } = await check(shown(facts, paths));
    const cycles = found.filter(({ rule }) => rule === 'fact-cycle');
    expect(cycles.length).toBeGreaterThan(0);
    expect(cycles.map(({ file }) => file)).toContain('data/facts.yaml');
    for (const { severity, reason, note } of cycles) {
      expect(severity).toBe('error');
      expect(`${reason} ${note}`).toMatch(chain);
    }
    // What merely follows from the cycle is not told again.
    expect(found.filter(({ rule }) => rule !== 'fact-cycle')).toEqual([]);
    expect(ok).toBe(false);
  });

  test('beside a cycle other facts are computed', async () => {
    const { documents } = await check({
      ...shown(
        'z.a: { query: z.b, source: letter }\nz.b: { query: z.a, source: letter }\nz.good: { query: a.one, source: letter }\n',
        ['z.a'],
      ),
      'decks/good.md': deckOf('It is :value[a.one].'),
    });
    expect(documents).toContain('decks/a.md blocked');
  });
});

describe('mistakes point into the query', () => {
  test.each([
    ['a bracket that is not closed', 'z.bad: { query: "⟨$sum(orders.count⟩", source: letter }\n'],
    ['a bracket too many', 'z.bad:\n  query: ⟨a.one )⟩\n  source: letter\n'],
    [
      'in the second line of a block',
      'z.bad:\n  query: |\n    $sum(orders.count) +\n    ⟨b.two )⟩\n  source: letter\n',
    ],
    ['an unknown function', 'z.bad: { query: "⟨$sume(orders.count)⟩", source: letter }\n'],
    ['a text as a number', `z.bad: { query: "⟨$sum(orders.party)⟩", source: letter }\n`],
    ['an error that the query raises', `z.bad: { query: "⟨$error('no')⟩", source: letter }\n`],
    ['the clock', 'z.bad: { query: ⟨$now()⟩, source: letter }\n'],
    ['the clock in milliseconds', 'z.bad: { query: ⟨$millis()⟩, source: letter }\n'],
    ['chance', 'z.bad: { query: ⟨$random()⟩, source: letter }\n'],
    ['chance in an order', 'z.bad: { query: "⟨$shuffle(orders.id)⟩", source: letter }\n'],
    ['code from text', `z.bad: { query: "⟨$eval('1 + 1')⟩", source: letter }\n`],
    ['a fact that there is not', `z.bad: { query: "⟨$fact('a.noe')⟩", source: letter }\n`],
    ['an empty query', 'z.bad: { query: ⟨""⟩, source: letter }\n'],
  ])('%s', async (_, facts) => {
    await expectMarks(shown(facts, ['z.bad']), { rule: 'fact-query' });
  });

  test.each([
    ['null', 'null'],
    ['nothing', 'orders[id = "zz"].count'],
    ['a column that there is not', '$max(orders.cuont)'],
    ['a division by zero', 'a.one / (b.two - 40)'],
    ['what is not a number', '$number("x")'],
    ['what is not finite', '$power(10, 400)'],
    ['a function', 'function($x) { $x }'],
  ])('a result that is %s is an error where it is shown', async (_, query) => {
    const { found, ok } = await check(
      shown(`z.bad: { query: ${JSON.stringify(query)}, source: letter }\n`, ['z.bad']),
    );
    // open: it points at the query, or at the place that shows it.
    expect(found.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(['fact-query error']);
    expect(['data/facts.yaml', 'decks/a.md']).toContain(found[0]?.file);
    expect(ok).toBe(false);
  });

  test('`query` beside `value` is one too many', async () => {
    const { found } = await check(
      shown('z.bad: { value: 1, query: a.one, source: letter }\n', ['a.one']),
    );
    expect(found.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(['fact-shape error']);
  });

  test('a document that shows none of it is built', async () => {
    const { documents } = await check({
      ...shown('z.bad: { query: ")", source: letter }\n', ['z.bad']),
      'decks/b.md': deckOf('It is :value[a.one].'),
      'decks/c.md': deckOf('Text.'),
    });
    expect(documents).toContain('decks/a.md blocked');
    // open: a mistake in facts.yaml blocks whoever reads facts, and nobody else.
    expect(documents).toContain('decks/c.md built');
  });
});

describe('a query that runs away is ended', () => {
  test.each([
    ['without end', '($f := function($n) { $f($n + 1) }; $f(0))'],
    ['too deep', '($f := function($n) { 1 + $f($n + 1) }; $f(0))'],
    ['in a regular expression', '$match("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", /^(a+)+$/)'],
    [
      'in memory',
      '($f := function($s, $n) { $n = 0 ? $length($s) : $f($s & $s, $n - 1) }; $f("0123456789abcdef", 60))',
    ],
    ['in loops within loops', '$count([1..9999].([1..9999].(1)))'],
  ])(
    '%s',
    async (_, query) => {
      const { found, ok } = await check({
        ...shown(`z.bad: { query: ${JSON.stringify(query)}, source: letter }\n`, ['z.bad']),
        'decks/b.md': deckOf('Text.'),
      });
      expect(found.map(({ file, rule, severity }) => `${file} ${rule} ${severity}`)).toEqual([
        'data/facts.yaml fact-limit error',
      ]);
      expect(ok).toBe(false);
    },
    120_000,
  );

  test('and the next query still gets its answer', async () => {
    const { found } = await check({
      ...shown(
        'z.bad: { query: "($f := function($n) { $f($n + 1) }; $f(0))", source: letter }\n' +
          'z.none: { query: a.one / (b.two - 40), source: letter }\n',
        ['z.bad', 'z.none'],
      ),
    });
    expect(found.map(({ rule }) => rule).sort()).toEqual(['fact-limit', 'fact-query']);
  }, 120_000);
});

describe('queries reach nothing', () => {
  test.each([
    ['the process', 'process.env'],
    ['a prototype', 'people.__proto__.constructor'],
    ['a constructor', '"".constructor'],
    ['a global', 'globalThis'],
  ])('%s', async (_, query) => {
    const { found, written } = await check(
      shown(`z.bad: { query: ${JSON.stringify(query)}, source: letter }\n`, ['z.bad']),
      { formats: ['md'] },
    );
    expect(found.map(({ rule }) => rule)).toEqual(['fact-query']);
    expect(written['decks/a.md']).toBeUndefined();
  });
});

const workshop = new Workshop();
afterAll(() => {
  workshop.clear();
});

interface Message {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly rule: string;
  readonly severity: string;
}

/** Messages of the built program over a project on disk. */
async function checkOnDisk(files: Texts): Promise<readonly Message[]> {
  const cwd = workshop.project(plainOf(files));
  const { out, err } = await briefwright(['check', '--json'], { cwd });
  expect(err).not.toMatch(/^\s+at /mu);
  const outcome: unknown = JSON.parse(out);
  const [root] = objectsIn(outcome);
  // The published shape of the outcome, which `cli.test.ts` holds against its schema.
  return (root?.['messages'] ?? []) as readonly Message[];
}

function plainOf(files: Texts): Files {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, unmarked(text)]));
}

describe('SQL', () => {
  /** Lists, sums, joins, columns with odd names: what a SELECT over the tables gives. */
  const answers: readonly (readonly [query: string, text: string])[] = [
    ['SELECT sum(count) FROM orders', '60'],
    ["SELECT count(*) AS n FROM orders WHERE party = 'fr'", '2'],
    ['SELECT sum(count * price) AS total FROM orders', '150'],
    ['SELECT max(signed) FROM orders', '1 March 2026'],
    // open: one row is no list, so it needs no ORDER BY.
    ["SELECT name FROM parties WHERE id = 'ua'", 'Ukraine'],
    [
      'SELECT p.name FROM orders o JOIN parties p ON p.id = o.party ORDER BY o.count DESC, o.id LIMIT 1',
      'France',
    ],
    ['WITH t AS (SELECT count FROM orders) SELECT avg(count) FROM t', '20'],
    // open: files are named from the project’s folder.
    ["SELECT count(*) FROM 'data/big.csv'", '1,000'],
  ];

  test('answers', async () => {
    const facts = answers.map(
      ([query], index) => `z.f${index}: { sql: ${JSON.stringify(query)}, source: letter }\n`,
    );
    const rows = Array.from({ length: 1000 }, (_, index) => `r${index},${index}\n`);
    const cwd = workshop.project({
      ...tables,
      'data/parties.csv': 'id,name\nfr,France\nua,Ukraine\n',
      'data/big.csv': `id,n\n${rows.join('')}`,
      'data/facts.yaml': facts.join(''),
      'brief.yaml': 'formats: [md]\n',
      'decks/a.md': deckOf(
        answers.map((_, index) => `It is :value[z.f${index}] here.`).join('\n\n'),
      ),
    });
    const { status, err } = await briefwright(['build', '--quiet', '--json'], { cwd });
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const text = plainSpaces(readFileSync(join(cwd, 'dist/decks/a.md'), 'utf8'));
    expect([...text.matchAll(/It is (.*) here\./gu)].map(([, value]) => value)).toEqual(
      answers.map(([, value]) => value),
    );
  });

  test('a list feeds a table and an each, in the order of its ORDER BY', async () => {
    const cwd = workshop.project({
      ...tables,
      'data/facts.yaml':
        "z.list: { sql: 'SELECT id AS name, count FROM orders WHERE count > 10 ORDER BY count DESC, id', source: letter }\n",
      'decks/a.md': deckOf(
        '::table{from=z.list}\n\n:::each{from=z.list as=o}\n\n- order :value[o.name]\n\n:::',
      ),
    });
    const { status, err } = await briefwright(['build', '--format', 'md', '--quiet'], { cwd });
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const text = readFileSync(join(cwd, 'dist/decks/a.md'), 'utf8');
    expect(text).toMatch(/\|\s*c\s*\|\s*30\s*\|\n\|\s*b\s*\|\s*20\s*\|/u);
    expect(text).toMatch(/- order c[^]*- order b/u);
  });

  const refused: readonly (readonly [what: string, sql: string])[] = [
    ['a mistake of syntax', 'SELEC sum(count) FROM orders'],
    ['an unknown table', 'SELECT sum(count) FROM ordrs'],
    ['an unknown column', 'SELECT sum(cuont) FROM orders'],
    ['writing', "COPY orders TO 'data/out.csv'"],
    ['another database', "ATTACH 'x.db' AS x"],
    ['an extension', 'INSTALL httpfs'],
    ['loading one', 'LOAD httpfs'],
    ['a setting', 'SET threads = 4'],
    ['a pragma', 'PRAGMA database_list'],
    ['a table of its own', 'CREATE TABLE t AS SELECT 1'],
    ['two statements', 'SELECT 1; SELECT 2'],
    ['two statements behind a comment', 'SELECT 1 /* ; */; DROP TABLE orders'],
    ['chance', 'SELECT random()'],
    ['the clock', 'SELECT now()'],
    ['the day', 'SELECT current_date'],
    ['a file of the machine', "SELECT count(*) FROM read_csv('/etc/passwd')"],
    ['text of the machine', "SELECT content FROM read_text('/etc/passwd')"],
    ['a file beside the project', "SELECT count(*) FROM read_csv('../secret.csv')"],
    ['a file beside, from below', "SELECT count(*) FROM 'data/../../secret.csv'"],
    ['another machine', "SELECT count(*) FROM read_csv('https://example.org/x.csv')"],
    ['the environment', "SELECT getenv('HOME')"],
    ['a list without an order', 'SELECT id FROM orders'],
  ];

  test('refuses, each at its place in facts.yaml', async () => {
    const facts = refused.map(
      ([, sql], index) => `z.f${index}: { sql: ⟨${JSON.stringify(sql)}⟩, source: letter }\n`,
    );
    const file = 'data/facts.yaml';
    const text = facts.join('');
    const plain = unmarked(text);
    const shows = refused.map((_, index) =>
      index === refused.length - 1
        ? `::table{from=z.f${index}}`
        : `It is :value[z.f${index}] here.`,
    );
    const found = await checkOnDisk({
      ...tables,
      [file]: text,
      'decks/a.md': deckOf(shows.join('\n\n')),
    });
    const [actual, expected] = compare(
      found.map(({ line, column, endLine, endColumn, ...message }) => ({
        ...message,
        place: `${line}:${column}-${endLine}:${endColumn}`,
        start: offsetOf(plain, { line, column }),
        end: offsetOf(plain, { line: endLine, column: endColumn }),
      })),
      marksOf(file, text, 'fact-sql'),
    );
    expect(actual).toEqual(expected);
    for (const { severity } of found) expect(severity).toBe('error');
    expect(JSON.stringify(found)).not.toContain('root:');
  });

  test('a query that runs away is ended', async () => {
    const found = await checkOnDisk({
      ...tables,
      'data/facts.yaml':
        'z.bad: { sql: "SELECT count(*) FROM range(100000000) a, range(100000000) b WHERE a.range % 7 = b.range % 11", source: letter }\n',
      'decks/a.md': deckOf('It is :value[z.bad] here.'),
    });
    expect(found.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'data/facts.yaml fact-limit',
    ]);
  }, 120_000);

  test.each([
    ['null', 'SELECT NULL'],
    ['divided by zero', 'SELECT 1.0 / 0.0'],
    ['no number', "SELECT 'NaN'::DOUBLE"],
  ])('a result that is %s is an error where it is shown', async (_, sql) => {
    const found = await checkOnDisk({
      ...tables,
      'data/facts.yaml': `z.bad: { sql: ${JSON.stringify(sql)}, source: letter }\n`,
      'decks/a.md': deckOf('It is :value[z.bad] here.'),
    });
    expect(found).toHaveLength(1);
    // open: an SQL result that cannot be shown goes by `fact-sql`, or by the rule of all computed facts.
    expect(['fact-sql', 'fact-query']).toContain(found[0]?.rule);
  });

  test('a fact by SQL stands in the computation of others', async () => {
    const cwd = workshop.project({
      ...tables,
      'data/facts.yaml':
        "z.sum: { sql: 'SELECT sum(count) FROM orders', source: letter }\nz.twice: { query: z.sum * 2, source: letter }\n",
      'decks/a.md': deckOf('It is :value[z.twice] here.'),
    });
    const { status } = await briefwright(['build', '--format', 'md', '--quiet'], { cwd });
    expect(status).toBe(0);
    expect(readFileSync(join(cwd, 'dist/decks/a.md'), 'utf8')).toContain('It is 120 here.');
  });
});
