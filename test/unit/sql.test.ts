import { DuckDBInstance } from '@duckdb/node-api';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadData } from '../../src/data/data-set.ts';
import { computeFacts } from '../../src/facts/compute.ts';
import { loadFacts } from '../../src/facts/facts.ts';
import { openQueries } from '../../src/facts/queries.ts';
import { namesInSql } from '../../src/facts/sql-files.ts';
import type { LoadDuckDb } from '../../src/facts/sql-engine.ts';
import type { Facts } from '../../src/model/fact.ts';
import type { Datum } from '../../src/model/table.ts';
import { memoryWorld } from '../world.ts';

const queries = openQueries();
const folder = mkdtempSync(join(tmpdir(), 'briefwright-sql-'));
let parquet: Uint8Array;

beforeAll(async () => {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const path = join(folder, 'x.parquet');
  await connection.run(
    `COPY (SELECT i AS id, i * 1.5 AS n, DATE '2026-01-01' + i::INTEGER AS day FROM range(5) t(i)) TO '${path.replaceAll("'", "''")}'`,
  );
  connection.closeSync();
  instance.closeSync();
  parquet = readFileSync(path);
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await queries.close();
});

const csv =
  'id,status,number,price,date,Mixed\nrafale,planned,100,85.5,2025-11-01,1\ncaesar,joint,72,3.25,2025-12-01,x\nsamp-t,joint,,500,2026-01-01,\n';

interface Options {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly facts?: string;
  readonly seconds?: number;
  readonly load?: LoadDuckDb;
}

/** The facts of a project whose fact `it` is the statement. */
async function compute(
  sql: string,
  { files = {}, facts = '', seconds = 5, load }: Options = {},
): Promise<Facts> {
  const world = memoryWorld({
    files: {
      'data/equipment.csv': csv,
      'data/nations.json': '{"france":{"name":"France"}}',
      'data/nested.json':
        '[{"id":"a","parts":[3,1],"open":true},{"id":"b","parts":[],"open":null}]',
      'data/odd name.csv': '"the ""id""",n\na,1\n',
      'data/x.parquet': parquet,
      'data/semi.csv': 'code;n\n0801;1,5\n0802;2\n',
      'decks/note.csv': 'a\n1\n',
      ...files,
      'data/facts.yaml': `it:\n  sql: ${JSON.stringify(sql)}\n${facts}`,
    },
  });
  const data = await loadData(world);
  const declared = await loadFacts(world, data);
  const options = load === undefined ? {} : { loadDuckDb: load };
  return computeFacts(declared, data, queries, world, {
    limits: { querySeconds: seconds },
    ...options,
  });
}

async function valueOf(sql: string, options?: Options): Promise<Datum | undefined> {
  const { facts, files } = await compute(sql, options);
  const [message] = files[0]?.messages ?? [];
  if (message !== undefined) throw new Error(message.reason);
  return facts.get('it')?.value;
}

/** As `rule reason | note`, and what of the statement is underlined. */
async function problemOf(sql: string, options?: Options): Promise<readonly [string, string]> {
  const { facts, files } = await compute(sql, options);
  const file = files[0];
  const message = file?.messages[0];
  if (message?.place === undefined || !('start' in message.place))
    throw new Error(`a mistake must be found: ${JSON.stringify(facts.get('it')?.value)}`);
  const { start, end } = message.place;
  return [
    `${message.ruleId ?? ''} ${message.reason}`,
    String(file).slice(start.offset, end.offset).replaceAll('\\', ''),
  ];
}

describe('values', () => {
  test.each<[string, Datum]>([
    ['SELECT sum(number) FROM equipment', 172],
    ["SELECT number FROM equipment WHERE id = 'rafale'", 100],
    ['SELECT id FROM equipment ORDER BY price DESC LIMIT 1', 'samp-t'],
    ['SELECT id FROM equipment ORDER BY price', ['caesar', 'rafale', 'samp-t']],
    ["SELECT id FROM equipment WHERE id = 'none' ORDER BY id", []],
    [
      'SELECT id, number FROM equipment ORDER BY id',
      [
        { id: 'caesar', number: 72 },
        { id: 'rafale', number: 100 },
        { id: 'samp-t', number: null },
      ],
    ],
    ['SELECT count(*) AS rows, max(price) AS dearest FROM equipment', { rows: 3, dearest: 500 }],
    [
      'SELECT status, count(*) AS n FROM EQUIPMENT GROUP BY status ORDER BY ALL',
      [
        { status: 'joint', n: 2 },
        { status: 'planned', n: 1 },
      ],
    ],
    ['SELECT typeof(date) FROM equipment ORDER BY id LIMIT 1', 'VARCHAR'],
    [
      'SELECT typeof(number) || typeof(price) || typeof(Mixed) FROM equipment ORDER BY id LIMIT 1',
      'BIGINTDOUBLEVARCHAR',
    ],
    [
      "WITH joint AS (SELECT * FROM equipment WHERE status = 'joint') SELECT count(*) FROM joint",
      2,
    ],
    [
      'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10) SELECT sum(i) FROM n',
      55,
    ],
    ['SELECT count(*) FROM equipment a JOIN equipment b USING (status)', 5],
    ["SELECT (SELECT number FROM equipment WHERE id = 'caesar') * 2", 144],
    ['SELECT open FROM nested ORDER BY id LIMIT 1', true],
    ["SELECT parts->>'$[0]' FROM nested ORDER BY id LIMIT 1", '3'],
    ['SELECT "the ""id""" FROM "odd name"', 'a'],
    ["SELECT sum(n) FROM 'data/x.parquet'", 15],
    [
      "SELECT id, n, day FROM 'data/x.parquet' WHERE id > 3 ORDER BY id",
      [{ id: 4, n: 6, day: '2026-01-05' }],
    ],
    ["SELECT avg(price) FROM 'data/equipment.csv' WHERE number > 0", 44.375],
    [
      "SELECT code FROM read_csv('data/semi.csv', delim = ';', decimal_separator = ',', types = {'code': 'VARCHAR'}) ORDER BY code",
      ['0801', '0802'],
    ],
    ["SELECT sum(n) FROM read_parquet('data/x.parquet')", 15],
    ["SELECT fact('a.n') * 2", 84],
    ["SELECT fact('a.text') || '!'", "it's!"],
    ["SELECT list_sum(fact('a.list'))", 6],
    ["SELECT fact( 'a.half' ) + 1", 1.5],
    ['SELECT sum(n) FROM "a.rows"', 3],
    ['SELECT 1.50', 1.5],
    ['SELECT 0.1::DECIMAL(3, 1) + 0.2::DECIMAL(3, 1)', 0.3],
    ['SELECT 9007199254740991', 9007199254740991],
    ["SELECT DATE '2026-02-14'", '2026-02-14'],
    ["SELECT TIMESTAMP '2026-02-14 10:30:00'", '2026-02-14T10:30:00'],
    ["SELECT TIMESTAMPTZ '2026-02-14 10:30:00+02'", '2026-02-14T08:30:00Z'],
    ["SELECT {'a': 1, 'b': [1, NULL, 3]}", { a: 1, b: [1, null, 3] }],
    ["SELECT MAP {'x': 1}", { x: 1 }],
    ['SELECT list_transform([1, 2], lambda x: x * 2)', [2, 4]],
    ['SELECT sum(range) FROM range(10)', 45],
    ['SELECT unnest([2, 1]) AS n ORDER BY n', [1, 2]],
    ['-- a comment\nSELECT 1;', 1],
    ['VALUES (1)', 1],
    ["SELECT 'now; COPY'", 'now; COPY'],
  ])('%s', async (sql, value) => {
    const facts =
      'a.n: { value: 42 }\na.text: { value: "it\'s" }\na.list: { value: [1, 2, 3] }\na.half: { value: 0.5 }\na.rows: { value: [{ n: 1 }, { n: 2 }] }\n';
    expect(await valueOf(sql, { facts })).toEqual(value);
  });

  test('tables whose names differ in case are kept apart', async () => {
    const files = { 'data/Nations.csv': 'id,n\na,1\n', 'data/NATIONS.csv': 'id,n\nb,2\n' };
    const facts = 'other:\n  sql: SELECT n FROM "NATIONS"\n';
    const computed = await compute('SELECT n FROM "Nations"', { files, facts });
    expect(computed.files[0]?.messages).toEqual([]);
    expect([computed.facts.get('it')?.value, computed.facts.get('other')?.value]).toEqual([1, 2]);
  });
});

describe('what was read', () => {
  test.each([
    [
      'columns of a table',
      "SELECT sum(e.number) FROM equipment e WHERE status = 'joint'",
      [{ path: 'data/equipment.csv', table: 'equipment', columns: ['number', 'status'] }],
    ],
    [
      'all columns',
      'SELECT count(*) FROM (SELECT * FROM equipment)',
      [
        {
          path: 'data/equipment.csv',
          table: 'equipment',
          columns: ['Mixed', 'date', 'id', 'number', 'price', 'status'],
        },
      ],
    ],
    [
      'columns of a file',
      "SELECT sum(n) FROM 'data/x.parquet'",
      [{ path: 'data/x.parquet', table: undefined, columns: ['n'] }],
    ],
    [
      'a file by a function',
      "SELECT sum(n) FROM read_parquet('data/x.parquet')",
      [{ path: 'data/x.parquet', table: undefined, columns: undefined }],
    ],
    [
      'several',
      "SELECT count(*) FROM nested JOIN 'data/x.parquet' x ON x.id > 0 JOIN equipment e ON e.id = nested.id",
      [
        { path: 'data/equipment.csv', columns: ['id'] },
        { path: 'data/nested.json', columns: ['id'] },
        { path: 'data/x.parquet', columns: ['id'] },
      ],
    ],
  ])('%s', async (_, sql, reads) => {
    expect((await compute(sql)).facts.get('it')?.derivation).toMatchObject({
      by: 'sql',
      text: sql,
      facts: [],
      reads,
    });
  });

  test('names in quotes are those of files that only SQL may read', async () => {
    const world = memoryWorld({
      files: {
        'data/facts.yaml':
          "a:\n  sql: SELECT 1 FROM 'data/big.csv', read_csv('data/sub/other.csv'), \"data/third.tsv\", 'x', 'decks/no.csv'\nb: { query: \"'data/not.csv'\" }\n",
      },
    });
    expect([...namesInSql(await loadFacts(world, { names: [] }))].sort()).toEqual([
      'big',
      'other',
      'third',
    ]);
  });
});

describe('what is refused', () => {
  test.each([
    ["COPY equipment TO 'x.csv'", 'fact-sql Unexpected `COPY`, expected one SELECT', 'COPY'],
    ["  ATTACH 'x.db'", 'fact-sql Unexpected `ATTACH`, expected one SELECT', 'ATTACH'],
    ['INSTALL httpfs', 'fact-sql Unexpected `INSTALL`, expected one SELECT', 'INSTALL'],
    ["LOAD 'x'", 'fact-sql Unexpected `LOAD`, expected one SELECT', 'LOAD'],
    ['SET threads = 8', 'fact-sql Unexpected `SET`, expected one SELECT', 'SET'],
    ['PRAGMA database_list', 'fact-sql Unexpected `PRAGMA`, expected one SELECT', 'PRAGMA'],
    [
      'INSERT INTO equipment VALUES (1)',
      'fact-sql Unexpected `INSERT`, expected one SELECT',
      'INSERT',
    ],
    ['CREATE TABLE x AS SELECT 1', 'fact-sql Unexpected `CREATE`, expected one SELECT', 'CREATE'],
    ['EXPLAIN SELECT 1', 'fact-sql Unexpected `EXPLAIN`, expected one SELECT', 'EXPLAIN'],
    [
      'DESCRIBE equipment',
      'fact-sql Unexpected `DESCRIBE`, `SHOW` or `SUMMARIZE`, expected SELECT',
      'DESCRIBE',
    ],
    [
      'SHOW TABLES',
      'fact-sql Unexpected `DESCRIBE`, `SHOW` or `SUMMARIZE`, expected SELECT',
      'SHOW',
    ],
    [
      "SELECT 'a;b'; SELECT 2",
      'fact-sql Unexpected second statement, expected one SELECT',
      'SELECT',
    ],
    ["SELECT 1; COPY equipment TO 'x'", 'fact-sql Unexpected', ''],
    ['SELECT $1', 'fact-sql Unexpected parameter, expected a value', '$1'],
    [
      "SELECT * FROM read_csv('/etc/passwd')",
      'fact-sql Unexpected file `/etc/passwd`, expected a csv, tsv or parquet file below `data/`',
      "'/etc/passwd'",
    ],
    [
      "SELECT * FROM '/etc/passwd'",
      'fact-sql Unexpected file `/etc/passwd`, expected',
      "'/etc/passwd'",
    ],
    [
      "SELECT * FROM 'data/../../x.csv'",
      'fact-sql Unexpected file `data/../../x.csv`, expected',
      "'data/../../x.csv'",
    ],
    [
      "SELECT * FROM 'decks/note.csv'",
      'fact-sql Unexpected file `decks/note.csv`, expected',
      "'decks/note.csv'",
    ],
    [
      "SELECT * FROM 'data/*.csv'",
      'fact-sql Unexpected file `data/*.csv`, expected',
      "'data/*.csv'",
    ],
    [
      "SELECT * FROM 'https://example.org/x.csv'",
      'fact-sql Unexpected file `https://example.org/x.csv`, expected',
      "'https://example.org/x.csv'",
    ],
    [
      "SELECT * FROM 's3://data/x.parquet'",
      'fact-sql Unexpected file `s3://data/x.parquet`, expected',
      "'s3://data/x.parquet'",
    ],
    [
      "SELECT * FROM 'data/facts.yaml'",
      'fact-sql Unexpected file `data/facts.yaml`, expected',
      "'data/facts.yaml'",
    ],
    [
      "SELECT * FROM 'data/equipmnt.csv'",
      'fact-sql Unexpected file `data/equipmnt.csv` that does not exist, expected one below `data/`',
      "'data/equipmnt.csv'",
    ],
    [
      "SELECT * FROM read_csv(['data/semi.csv', '/etc/passwd'])",
      'fact-sql Unexpected argument of `read_csv`, expected one file in quotes',
      'read_csv',
    ],
    [
      "SELECT * FROM read_csv('data/' || 'semi.csv')",
      'fact-sql Unexpected argument of `read_csv`, expected one file in quotes',
      'read_csv',
    ],
    [
      "SELECT * FROM read_text('/etc/passwd')",
      'fact-sql Unexpected `read_text`, expected a table or a file below `data/`',
      'read_text',
    ],
    [
      "SELECT * FROM read_blob('data/x.parquet')",
      'fact-sql Unexpected `read_blob`, expected',
      'read_blob',
    ],
    [
      "SELECT * FROM read_json('data/nations.json')",
      'fact-sql Unexpected `read_json`, expected',
      'read_json',
    ],
    ["SELECT * FROM glob('/etc/*')", 'fact-sql Unexpected `glob`, expected', 'glob'],
    ["SELECT * FROM query('SELECT 1')", 'fact-sql Unexpected `query`, expected', 'query'],
    [
      "SELECT * FROM query_table('equipment')",
      'fact-sql Unexpected `query_table`, expected',
      'query_table',
    ],
    [
      "SELECT * FROM json_execute_serialized_sql('{}')",
      'fact-sql Unexpected `json_execute_serialized_sql`, expected',
      'json_execute_serialized_sql',
    ],
    [
      'SELECT * FROM duckdb_settings()',
      'fact-sql Unexpected `duckdb_settings`, expected',
      'duckdb_settings',
    ],
    [
      'SELECT * FROM pragma_version()',
      'fact-sql Unexpected `pragma_version`, expected',
      'pragma_version',
    ],
    [
      'SELECT * FROM information_schema.tables',
      'fact-sql Unexpected table `information_schema.tables`, expected',
      'information_schema',
    ],
    ['SELECT * FROM pg_class', 'fact-sql Unexpected table `pg_class`, expected', 'pg_class'],
    [
      'SELECT * FROM duckdb_tables',
      'fact-sql Unexpected table `duckdb_tables`, expected',
      'duckdb_tables',
    ],
    [
      'SELECT (WITH x AS (SELECT 1) SELECT 1 FROM x), 2 FROM x',
      'fact-sql Unexpected table `x`, expected',
      'x',
    ],
    [
      "SELECT getenv('HOME')",
      'fact-sql Unexpected function `getenv`, expected one of DuckDB',
      'getenv',
    ],
    [
      "SELECT current_setting('threads')",
      'fact-sql Unexpected `current_setting`, expected a function of the data alone',
      'current_setting',
    ],
    ["SELECT getvariable('x')", 'fact-sql Unexpected `getvariable`, expected', 'getvariable'],
    ['SELECT version()', 'fact-sql Unexpected `version`, expected', 'version'],
    ['SELECT random()', 'fact-sql Unexpected `random`, expected', 'random'],
    ['SELECT uuid()', 'fact-sql Unexpected `uuid`, expected', 'uuid'],
    ['SELECT now()', 'fact-sql Unexpected `now`, expected', 'now'],
    [
      'SELECT 1 + (SELECT max(epoch(now())) FROM equipment)',
      'fact-sql Unexpected `now`, expected',
      'now',
    ],
    [
      'SELECT number FROM equipment ORDER BY random()',
      'fact-sql Unexpected `random`, expected',
      'random',
    ],
    [
      'SELECT sum(number) OVER (ORDER BY random()) FROM equipment ORDER BY 1',
      'fact-sql Unexpected `random`, expected',
      'random',
    ],
    ['SELECT today()', 'fact-sql Unexpected `today`, expected', 'today'],
    [
      'SELECT current_date',
      'fact-sql Unexpected `current_date`, expected a column or a value',
      'current_date',
    ],
    [
      'SELECT CURRENT_TIMESTAMP',
      'fact-sql Unexpected `current_timestamp`, expected',
      'CURRENT_TIMESTAMP',
    ],
    ['SELECT localtime', 'fact-sql Unexpected `localtime`, expected', 'localtime'],
    ['SELECT current_user', 'fact-sql Unexpected `current_user`, expected', 'current_user'],
    [
      'SELECT get_current_time()',
      'fact-sql Unexpected `get_current_time`, expected',
      'get_current_time',
    ],
    [
      'SELECT current_localtimestamp()',
      'fact-sql Unexpected `current_localtimestamp`, expected',
      'current_localtimestamp',
    ],
    ["SELECT age(DATE '2020-01-01')", 'fact-sql Unexpected `age`, expected', 'age'],
    ['SELECT ago(INTERVAL 1 DAY)', 'fact-sql Unexpected `ago`, expected', 'ago'],
    ["SELECT nextval('x')", 'fact-sql Unexpected `nextval`, expected', 'nextval'],
    [
      'SELECT reservoir_quantile(number, 0.5) FROM equipment',
      'fact-sql Unexpected `reservoir_quantile`, expected',
      'reservoir_quantile',
    ],
    [
      'SELECT pg_catalog.pg_postmaster_start_time()',
      'fact-sql Unexpected schema `pg_catalog`, expected a function of SQL',
      'pg_catalog',
    ],
    [
      'SELECT * FROM equipment TABLESAMPLE 10%',
      'fact-sql Unexpected sample, expected all rows',
      'equipment',
    ],
    ['SELECT * FROM equipment USING SAMPLE 1', 'fact-sql Unexpected sample, expected all rows', ''],
    [
      'SELECT id FROM equipment LIMIT 1',
      'fact-sql Unexpected `LIMIT` without `ORDER BY`, expected an order',
      '1',
    ],
    [
      'SELECT max(n) FROM (SELECT number AS n FROM equipment LIMIT 2)',
      'fact-sql Unexpected `LIMIT` without `ORDER BY`, expected an order',
      '2',
    ],
    [
      'SELECT DISTINCT ON (status) id FROM equipment',
      'fact-sql Unexpected `DISTINCT ON` without `ORDER BY`, expected an order',
      '',
    ],
    [
      'SELECT id FROM equipment',
      'fact-sql Unexpected rows without an order, expected one row or `ORDER BY`',
      'SELECT id FROM equipment',
    ],
  ])('%s', async (sql, problem, underlined) => {
    const [found, place] = await problemOf(sql);
    expect(found).toContain(problem);
    if (underlined !== '') expect(place).toBe(underlined);
  });
});

describe('mistakes', () => {
  test.each([
    ['', 'fact-sql Unexpected empty statement, expected one SELECT', '""'],
    ['SELEC 1', 'fact-sql Unexpected `SELEC`, expected one SELECT', 'SELEC'],
    ['SELECT é +', 'fact-sql Unexpected end of the statement, expected one SELECT', '+'],
    ['SELECT 1 FROM', 'fact-sql Unexpected end of the statement, expected one SELECT', 'M'],
    ["SELECT 'é', 1 1", 'fact-sql Unexpected `1`, expected one SELECT', '1'],
    [
      'SELECT pirce FROM equipment',
      'fact-sql Unexpected column `pirce`, expected a column of its tables',
      'pirce',
    ],
    [
      'SELECT 1 FROM equipmnt',
      'fact-sql Unexpected table `equipmnt`, expected a table or a file below `data/`',
      'equipmnt',
    ],
    ['SELECT 1 FROM nations', 'fact-sql Unexpected object `nations`, expected a table', 'nations'],
    ['SELECT 1 FROM a.n', 'fact-sql Unexpected `a.n`, expected a name in double quotes', 'a'],
    [
      'SELECT 1 FROM "a.n"',
      'fact-sql Unexpected fact `a.n` as a table, expected a list of objects',
      '"a.n"',
    ],
    ["SELECT fact('a.m')", 'fact-sql Unexpected fact `a.m`, expected a declared fact', "'a.m'"],
    [
      'SELECT fact(id) FROM equipment ORDER BY id',
      'fact-sql Unexpected argument of `fact`, expected the id of a fact in quotes',
      'fact',
    ],
    ["SELECT fact('a.rows')", 'fact-sql Unexpected fact `a.rows` with keys, expected a value', ''],
    [
      'SELECT summ(number) FROM equipment',
      'fact-sql Unexpected function `summ`, expected one of DuckDB',
      'summ',
    ],
    [
      'SELECT id::INTEGER FROM equipment ORDER BY id',
      'fact-sql Unexpected failure of the statement, expected a result',
      '::',
    ],
    [
      'SELECT sum(id) FROM equipment',
      'fact-sql Unexpected failure of the statement, expected a result',
      'sum',
    ],
    [
      'SELECT 1 / 0',
      'fact-sql Unexpected infinite number as result, expected one that can be shown',
      'SELECT 1 / 0',
    ],
    [
      "SELECT 'nan'::DOUBLE",
      'fact-sql Unexpected result that is no number (NaN), expected one that can be shown',
      '',
    ],
    [
      'SELECT 9007199254740993',
      'fact-sql Unexpected number `9007199254740993`, expected one that can be kept exactly',
      '',
    ],
    [
      'SELECT 1234567890.12345678',
      'fact-sql Unexpected number `1234567890.12345678`, expected one that can be kept exactly',
      '',
    ],
    [
      'SELECT INTERVAL 3 DAY',
      'fact-sql Unexpected value that is no plain data, expected numbers, text, dates, lists or structs',
      '',
    ],
    [
      "SELECT 'infinity'::DATE",
      'fact-sql Unexpected date `5881580-07-11`, expected one of the years 1 to 9999',
      '',
    ],
    ['SELECT 1 AS a, 2 AS a', 'fact-sql Unexpected second column `a`, expected each name once', ''],
    [
      'SELECT 1 AS "__proto__", 2',
      'fact-sql Unexpected key `__proto__`, expected another name',
      '',
    ],
    [
      "SELECT number FROM equipment WHERE id = 'none'",
      'fact-sql Unexpected result without a row, expected a value',
      '',
    ],
    [
      "SELECT max(number) FROM equipment WHERE id = 'none'",
      'fact-sql Unexpected null as result, expected a value',
      '',
    ],
    [
      'SELECT range FROM range(10001) ORDER BY range',
      'fact-sql Unexpected size of the result, expected at most 10000 rows',
      '',
    ],
    [
      `SELECT ${'1 +'.repeat(7000)} 1`,
      'fact-limit Unexpected statement of 21009 characters, expected at most 20000',
      '',
    ],
    [`SELECT ${'abs('.repeat(3500)}1${')'.repeat(3500)}`, 'fact-sql Unexpected', ''],
    [
      "SELECT n FROM 'data/torn.parquet'",
      'fact-sql Unexpected failure of the statement, expected a result',
      "'data/torn.parquet'",
    ],
  ])('%s', async (sql, problem, underlined) => {
    const facts = 'a.n: { value: 42 }\na.rows: { value: [{ n: 1 }] }\n';
    const [found, place] = await problemOf(sql, {
      facts,
      files: { 'data/torn.parquet': 'PAR1 and no more' },
    });
    expect(found).toContain(problem);
    if (underlined !== '') expect(place).toBe(underlined);
  });

  test('a statement that does not end is interrupted', async () => {
    const endless =
      'SELECT count(*) FROM range(100000000000) a, range(1000) b WHERE a.range % 7 = b.range';
    expect((await problemOf(endless, { seconds: 0.1 }))[0]).toBe(
      'fact-limit Unexpected statement that does not end in time, expected a result sooner',
    );
  });

  test('messages name files by their paths in the project', async () => {
    const { files } = await compute("SELECT n FROM 'data/torn.parquet'", {
      files: { 'data/torn.parquet': 'PAR1 and no more' },
    });
    const note = String(files[0]?.messages[0]?.note);
    expect(note).toContain('data/torn.parquet');
    expect(note).not.toContain(tmpdir());
  });

  test('without DuckDB it is asked for by name', async () => {
    const missing = Object.assign(new Error('Cannot find package'), {
      code: 'ERR_MODULE_NOT_FOUND',
    });
    const { facts, files } = await compute('SELECT 1', {
      load: () => Promise.reject(missing),
      facts: 'other: { query: 1 + 1 }\n',
    });
    expect(files[0]?.messages.map(({ ruleId, reason, note }) => [ruleId, reason, note])).toEqual([
      [
        'fact-sql',
        'Unexpected `sql` without DuckDB, expected its package',
        'install it beside Briefwright: `npm install @duckdb/node-api`',
      ],
    ]);
    expect(facts.get('other')?.value).toBe(2);
  });

  test('a DuckDB that is broken is a failure of the machine', async () => {
    const broken = new Error('invalid ELF header');
    await expect(compute('SELECT 1', { load: () => Promise.reject(broken) })).rejects.toThrow();
  });
});
