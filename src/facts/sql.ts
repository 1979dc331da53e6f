/** SQL over the data: each statement is one SELECT, read and run by DuckDB behind closed doors. */
import type { DuckDBConnection, DuckDBType, DuckDBValue } from '@duckdb/node-api';
import { nearest, suggestion } from '../messages.ts';
import type { DataRead } from '../model/fact.ts';
import type { QueryResult, QueryScope } from '../model/query.ts';
import type { Datum, Table } from '../model/table.ts';
import type { ProjectPath } from '../paths.ts';
import { stemOf, toProjectPath } from '../paths.ts';
import type { World } from '../world.ts';
import { ReadError } from '../world.ts';
import { faultOf } from './fact-faults.ts';
import { resultLimits } from './query-result.ts';
import { isMap } from './shape.ts';
import type { Replacement, SqlFault, SqlNames, SqlVocabulary } from './sql-check.ts';
import { checkSql } from './sql-check.ts';
import type { LoadDuckDb, SqlEngine } from './sql-engine.ts';
import {
  loadDuckDb,
  lockEngine,
  quoteName,
  quoteText,
  startEngine,
  toSqlError,
} from './sql-engine.ts';
import { explainSql } from './sql-faults.ts';
import { OddSqlValue, toDatum, toObject } from './sql-result.ts';

export interface SqlOptions {
  readonly statements: readonly { readonly id: string; readonly text: string }[];
  /** Tables and facts; these are looked up when a statement is run. */
  readonly vocabulary: QueryScope;
  /** For one statement. */
  readonly seconds: number;
  readonly load?: LoadDuckDb;
}

export type SqlFailure = Omit<Extract<QueryResult, { readonly problem: string }>, 'rule'> & {
  readonly rule: 'fact-sql' | 'fact-limit';
};

export interface SqlPlan {
  /** Ids of the facts that the statement builds on. */
  readonly needs: readonly string[];
  readonly run: () => Promise<Exclude<QueryResult, { readonly problem: string }> | SqlFailure>;
}

export interface Sql {
  /** How the fact is computed, or why it cannot be. */
  plan(id: string): SqlPlan | SqlFailure | undefined;
  close(): void;
}

/** Characters of a statement. */
const maximumLength = 20_000;

/** Reads all statements, and closes the engine against everything but the files that they name. */
export async function openSql(
  world: Pick<World, 'disk' | 'list'>,
  { statements, vocabulary: scope, seconds, load = loadDuckDb }: SqlOptions,
): Promise<Sql> {
  const engine = await startEngine(load);
  const plans = new Map<string, SqlPlan | SqlFailure>();
  const close = (): void => {
    engine?.connection.closeSync();
    engine?.instance.closeSync();
  };
  if (engine === undefined) {
    for (const { id } of statements) plans.set(id, absent);
    return { plan: (id) => plans.get(id), close };
  }
  try {
    const { functions, known } = await listFunctions(engine.connection);
    const words: SqlVocabulary = {
      tables: [...scope.data.names, ...scope.facts.keys()],
      facts: [...scope.facts.keys()],
      functions,
      known,
    };
    const files = new FileShelf(world);
    const read = new Map<string, SqlNames>();
    for (const { id, text } of statements) {
      const names = await readStatement(engine, text, words);
      const fault = 'problem' in names ? names : await files.open(names, text);
      if (fault === undefined && !('problem' in names)) read.set(id, names);
      else if (fault !== undefined) plans.set(id, { ...fault, cause: undefined });
    }
    await lockEngine(engine, files.paths);

    const desk = new Desk(engine, scope, files.paths, seconds);
    for (const { id, text } of statements) {
      const names = read.get(id);
      if (names === undefined) continue;
      const lists = names.tables.filter((name) => !scope.data.names.includes(name));
      plans.set(id, {
        needs: [...new Set([...names.facts, ...lists])].sort(),
        run: () => desk.run(text, names),
      });
    }
  } catch (error) {
    close();
    throw error;
  }
  return { plan: (id) => plans.get(id), close };
}

const absent: SqlFailure = {
  rule: 'fact-sql',
  problem: 'Unexpected `sql` without DuckDB, expected its package',
  note: 'install it beside Briefwright: `npm install @duckdb/node-api`',
  offset: undefined,
  cause: undefined,
};

/** DuckDB knows of most functions whether they depend on their arguments alone; these say so of themselves and do not. */
const impure =
  /^(?:__internal_|current_|get_?variable$|getenv$|version$|ago$|user$|session_user$|get_block_size$|json_(?:de)?serialize|json_execute|reservoir_quantile$|parse_duckdb|create_sort_key$|vector_type$|cast_to_type$)/u;

async function listFunctions(
  connection: DuckDBConnection,
): Promise<{ readonly functions: ReadonlySet<string>; readonly known: ReadonlySet<string> }> {
  const reader = await connection.runAndReadAll(
    `SELECT function_name, bool_and(schema_name = 'main' AND (stability = 'CONSISTENT' OR function_type = 'macro'))
       FROM duckdb_functions() WHERE function_type IN ('scalar', 'aggregate', 'macro') GROUP BY ALL
     UNION ALL SELECT DISTINCT function_name, false FROM duckdb_functions() WHERE function_type NOT IN ('scalar', 'aggregate', 'macro')`,
  );
  const rows = reader
    .getRows()
    .map(([name, pure]) => ({ name: String(name).toLowerCase(), pure: pure === true }));
  const known = new Set(rows.map(({ name }) => name));
  const functions = new Set(
    rows.filter(({ name, pure }) => pure && !impure.test(name)).map(({ name }) => name),
  );
  return { functions, known };
}

async function readStatement(
  { connection }: SqlEngine,
  text: string,
  vocabulary: SqlVocabulary,
): Promise<SqlNames | SqlFault> {
  if (text.trim() === '') {
    return {
      rule: 'fact-sql',
      problem: 'Unexpected empty statement, expected one SELECT',
      note: 'as in `SELECT sum(number) FROM equipment`',
      offset: undefined,
    };
  }
  if (text.length > maximumLength) {
    return {
      rule: 'fact-limit',
      problem: `Unexpected statement of ${text.length} characters, expected at most ${maximumLength}`,
      note: 'split it into facts that build on each other',
      offset: undefined,
    };
  }
  const reader = await connection.runAndReadAll(
    'SELECT json_serialize_sql(?::VARCHAR, skip_null := true, skip_empty := true)',
    [text],
  );
  const json = String(reader.getRows()[0]?.[0]);
  const parsed: unknown = JSON.parse(json);
  const failed =
    typeof parsed === 'object' && parsed !== null && 'error' in parsed && parsed.error === true;
  return failed ? explainSql(toSqlError(json), text) : checkSql(text, parsed, vocabulary);
}

/** The files that statements name, each where it really stands. */
class FileShelf {
  readonly paths = new Map<ProjectPath, string>();
  private readonly world: Pick<World, 'disk' | 'list'>;

  constructor(world: Pick<World, 'disk' | 'list'>) {
    this.world = world;
  }

  /** Finds all files of a statement; the first that is not there is its fault. */
  async open({ files, readFiles }: SqlNames, text: string): Promise<SqlFault | undefined> {
    for (const path of new Set([...files, ...readFiles])) {
      try {
        if (!this.paths.has(path)) this.paths.set(path, (await this.world.disk(path)).path);
      } catch (error) {
        if (!(error instanceof ReadError)) throw error;
        return this.explain(path, text, error);
      }
    }
    return undefined;
  }

  private async explain(
    path: ProjectPath,
    text: string,
    { code, message }: ReadError,
  ): Promise<SqlFault> {
    const folder = toProjectPath('data');
    const known = folder === undefined ? [] : await this.world.list(folder);
    return {
      rule: 'fact-sql',
      problem:
        code === 'missing'
          ? `Unexpected file \`${path}\` that does not exist, expected one below \`data/\``
          : `Unexpected file \`${path}\`, expected one below \`data/\``,
      note: code === 'missing' ? suggestion(path, nearest(path, known)) : message,
      offset: offsetOf(text, path),
    };
  }
}

/** Runs statements one after another, each with the tables that it names. */
class Desk {
  private readonly engine: SqlEngine;
  private readonly scope: QueryScope;
  private readonly files: ReadonlyMap<ProjectPath, string>;
  private readonly seconds: number;
  private work: Promise<unknown> = Promise.resolve();
  /** What stands under a name, which DuckDB reads in any case. */
  private readonly made = new Map<string, unknown>();

  constructor(
    engine: SqlEngine,
    scope: QueryScope,
    files: ReadonlyMap<ProjectPath, string>,
    seconds: number,
  ) {
    this.engine = engine;
    this.scope = scope;
    this.files = files;
    this.seconds = seconds;
  }

  run(text: string, names: SqlNames): ReturnType<SqlPlan['run']> {
    const result = this.work.then(() => this.runNow(text, names));
    this.work = result.catch(() => undefined);
    return result;
  }

  private async runNow(text: string, names: SqlNames): ReturnType<SqlPlan['run']> {
    const { scope } = this;
    for (const id of [...names.facts, ...names.tables]) {
      const fact = scope.facts.get(id);
      const cause = fact && faultOf(fact);
      if (cause !== undefined)
        return {
          ...absent,
          problem: `Unexpected fact \`${id}\` without a value, expected one`,
          note: undefined,
          cause,
        };
    }
    const tables = names.tables.map((name) => this.open(name));
    for (const table of tables) {
      if ('problem' in table) return { ...table, offset: offsetOf(text, table.name) };
    }
    let sql = text;
    let toOriginal = (offset: number): number => offset;
    try {
      for (const table of tables) if (!('problem' in table)) await this.make(table);
      for (const path of names.files) await this.view(path);
    } catch (error) {
      const named = names.files.find((path) =>
        String(error).includes(this.files.get(path) ?? path),
      );
      return this.explain(error, text, named ?? names.files[0]);
    }
    try {
      ({ sql, toOriginal } = rewrite(text, names.replacements, (replacement) =>
        this.textOf(replacement),
      ));
      const value = await this.read(sql, names);
      const reads = [
        ...tables.flatMap((table) => toRead(table, names)),
        ...(await this.fileReads(names)),
      ];
      const derivation = {
        by: 'sql' as const,
        text,
        facts: [
          ...new Set([
            ...names.facts,
            ...names.tables.filter((name) => !scope.data.names.includes(name)),
          ]),
        ].sort(),
        reads: mergeReads(reads),
      };
      return { value, derivation };
    } catch (error) {
      if (error instanceof OddSqlValue)
        return { ...absent, problem: error.problem, note: error.note };
      const { offset, ...fault } = this.explain(error, sql, undefined);
      const cause = tables
        .flatMap((table) => ('problem' in table ? [] : table.messages))
        .find(({ ruleId }) => ruleId !== undefined);
      return { ...fault, offset: offset === undefined ? undefined : toOriginal(offset), cause };
    }
  }

  private explain(thrown: unknown, sql: string, about: string | undefined): SqlFailure {
    const error = toSqlError(thrown);
    if (error.type === '' && !(thrown instanceof Error)) throw thrown;
    // A message says nothing of the machine that it was made on.
    let { message } = error;
    for (const [path, real] of this.files) message = message.replaceAll(real, path);
    const fault = explainSql(
      { ...error, message, position: about === undefined ? error.position : undefined },
      sql,
    );
    return {
      ...fault,
      offset: about === undefined ? fault.offset : offsetOf(sql, about),
      cause: undefined,
    };
  }

  /** What replaces a piece of the statement. */
  private textOf({ of: { kind, name } }: Replacement): string {
    if (kind === 'fact') return toLiteral(this.scope.facts.get(name)?.value ?? null, name);
    const path = [...this.files].find(([file]) => file === name)?.[1];
    if (path === undefined) throw new Error('a file must be found before it is read');
    return quoteText(path);
  }

  /** A table, or a fact that is a list of objects. */
  private open(name: string): Rows | (SqlFailure & { readonly name: string }) {
    const { data, facts } = this.scope;
    const fact = facts.get(name);
    if (fact !== undefined && !data.names.includes(name)) return rowsOfFact(name, fact.value);
    const found = data.get(name);
    if (found?.kind === 'table') return rowsOfTable(found);
    if (found !== undefined) {
      return {
        ...absent,
        name,
        problem: `Unexpected object \`${name}\`, expected a table`,
        note: 'SQL reads rows: take a query for an object file',
      };
    }
    const file = data.files().find(({ path }) => {
      const project = toProjectPath(path);
      return project !== undefined && stemOf(project) === name;
    });
    return {
      ...absent,
      name,
      problem: `Unexpected \`${name}\` that cannot be read, expected sound data`,
      note: 'mend its file first',
      cause: file?.messages.find(({ ruleId }) => ruleId !== undefined),
    };
  }

  private async make({ name, of, columns, rows }: Rows): Promise<void> {
    if (this.made.get(name.toLowerCase()) === of) return;
    const { connection, api } = this.engine;
    await this.drop(name);
    const typed = columns.map((column) => toColumn(column.values));
    const declared = columns.map(
      (column, index) => `${quoteName(column.name)} ${typed[index]?.type ?? 'VARCHAR'}`,
    );
    await connection.run(`CREATE TABLE ${quoteName(name)} (${declared.join(', ')})`);
    const types = typed.map(({ type }): DuckDBType => api[type]);
    const appender = await connection.createAppender(name);
    try {
      // Two thousand and forty-eight rows are what a chunk of DuckDB holds.
      for (let start = 0; start < rows; start += 2048) {
        const chunk = api.DuckDBDataChunk.create(types);
        chunk.setColumns(typed.map(({ values }) => values.slice(start, start + 2048)));
        appender.appendDataChunk(chunk);
      }
      appender.flushSync();
    } finally {
      appender.closeSync();
    }
    this.made.set(name.toLowerCase(), of);
  }

  private async view(path: ProjectPath): Promise<void> {
    if (this.made.get(path.toLowerCase()) === path) return;
    await this.drop(path);
    const real = quoteText(this.files.get(path) ?? path);
    const reader = path.toLowerCase().endsWith('.parquet') ? 'read_parquet' : 'read_csv';
    await this.engine.connection.run(
      `CREATE VIEW ${quoteName(path)} AS SELECT * FROM ${reader}(${real})`,
    );
    this.made.set(path.toLowerCase(), path);
  }

  private async drop(name: string): Promise<void> {
    const before = this.made.get(name.toLowerCase());
    if (before === undefined) return;
    await this.engine.connection.run(
      `DROP ${typeof before === 'string' ? 'VIEW' : 'TABLE'} ${quoteName(name)}`,
    );
    this.made.delete(name.toLowerCase());
  }

  private async read(sql: string, { ordered, single }: SqlNames): Promise<Datum> {
    const { connection, api } = this.engine;
    const timer = setTimeout(() => {
      connection.interrupt();
    }, this.seconds * 1000);
    try {
      const reader = await connection.streamAndReadUntil(sql, resultLimits.items + 1);
      const rows = reader.getRows();
      const columns = reader.columnNames();
      const convert = (value: DuckDBValue): Datum => toDatum(api, value);
      if (rows.length > resultLimits.items) {
        throw new OddSqlValue(
          `Unexpected size of the result, expected at most ${resultLimits.items} rows`,
          'group the rows, or choose some by `WHERE`',
        );
      }
      const toItem = (row: readonly DuckDBValue[]): Datum =>
        columns.length === 1
          ? convert(row[0] ?? null)
          : toObject(
              columns.map((name, index) => [name, row[index] ?? null]),
              convert,
            );
      if (ordered && !single) return rows.map(toItem);
      const [first, second] = rows;
      if (second !== undefined) {
        throw new OddSqlValue(
          'Unexpected rows without an order, expected one row or `ORDER BY`',
          'a list must never come in another order: say which',
        );
      }
      if (first === undefined)
        throw new OddSqlValue(
          'Unexpected result without a row, expected a value',
          'compare its conditions with the data',
        );
      return toItem(first);
    } finally {
      clearTimeout(timer);
    }
  }

  private async fileReads({ files, readFiles, columns }: SqlNames): Promise<DataRead[]> {
    const reads: DataRead[] = readFiles.map((path) => ({
      path,
      table: undefined,
      columns: undefined,
      cells: undefined,
    }));
    for (const path of files) {
      const reader = await this.engine.connection.runAndReadAll(
        'SELECT column_name FROM duckdb_columns() WHERE table_name = ?',
        [path],
      );
      const all = reader.getRows().map(([name]) => String(name));
      const read = all
        .filter((name) => columns === undefined || columns.has(name.toLowerCase()))
        .sort();
      reads.push({ path, table: undefined, columns: read, cells: undefined });
    }
    return reads;
  }
}

interface Rows {
  readonly name: string;
  /** What they were made from: the same gives the same rows. */
  readonly of: object;
  readonly path: ProjectPath | undefined;
  readonly columns: readonly { readonly name: string; readonly values: readonly Datum[] }[];
  readonly rows: number;
  readonly messages: Table['file']['messages'];
}

function rowsOfTable(table: Table): Rows {
  const { name, path, rows, file } = table;
  const columns = table.columns.map((column) => ({
    name: column.name,
    values: rows.map(({ cells }) => cells.get(column.name)?.value ?? null),
  }));
  return { name, of: table, path, columns, rows: rows.length, messages: file.messages };
}

function rowsOfFact(name: string, value: Datum): Rows | (SqlFailure & { readonly name: string }) {
  // Array.isArray does not narrow a readonly array.
  const items = Array.isArray(value) ? (value as readonly Datum[]) : [];
  const objects = items.filter(isMap);
  if (objects.length === 0 || objects.length < items.length) {
    return {
      ...absent,
      name,
      problem: `Unexpected fact \`${name}\` as a table, expected a list of objects`,
      note: `its value is \`fact('${name}')\``,
    };
  }
  const names = [...new Set(objects.flatMap((object) => Object.keys(object)))];
  return {
    name,
    of: items,
    path: undefined,
    columns: names.map((key) => ({
      name: key,
      values: objects.map((object) => (Object.hasOwn(object, key) ? (object[key] ?? null) : null)),
    })),
    rows: objects.length,
    messages: [],
  };
}

interface TypedColumn {
  readonly type: 'BIGINT' | 'DOUBLE' | 'BOOLEAN' | 'VARCHAR';
  readonly values: readonly DuckDBValue[];
}

/** Dates stay ISO text, which sorts and compares as dates do; lists and objects become JSON. */
function toColumn(values: readonly Datum[]): TypedColumn {
  const filled = values.filter((value) => value !== null);
  if (filled.length > 0 && filled.every((value) => typeof value === 'boolean')) {
    return {
      type: 'BOOLEAN',
      values: values.map((value) => (typeof value === 'boolean' ? value : null)),
    };
  }
  if (filled.length > 0 && filled.every((value) => typeof value === 'number')) {
    return filled.every((value) => Number.isSafeInteger(value))
      ? {
          type: 'BIGINT',
          values: values.map((value) => (typeof value === 'number' ? BigInt(value) : null)),
        }
      : {
          type: 'DOUBLE',
          values: values.map((value) => (typeof value === 'number' ? value : null)),
        };
  }
  return {
    type: 'VARCHAR',
    values: values.map((value) =>
      value === null ? null : typeof value === 'object' ? JSON.stringify(value) : String(value),
    ),
  };
}

function toLiteral(value: Datum, id: string): string {
  if (typeof value === 'number')
    return Number.isSafeInteger(value) ? `(${value})` : `(${value}::DOUBLE)`;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return quoteText(value);
  // Array.isArray does not narrow a readonly array.
  if (Array.isArray(value))
    return `[${(value as readonly Datum[]).map((item) => toLiteral(item, id)).join(', ')}]`;
  throw new OddSqlValue(
    `Unexpected fact \`${id}\` ${value === null ? 'without a value' : 'with keys'}, expected a value`,
    value === null ? undefined : 'a list of objects is read as a table, by its id in double quotes',
  );
}

/** The statement with its replacements, and the way back for offsets in it. */
function rewrite(
  text: string,
  replacements: readonly Replacement[],
  textOf: (replacement: Replacement) => string,
): { readonly sql: string; readonly toOriginal: (offset: number) => number } {
  let sql = '';
  let at = 0;
  const pieces: {
    readonly from: number;
    readonly to: number;
    readonly original: number;
    readonly copied: boolean;
  }[] = [];
  const add = (piece: string, original: number, copied: boolean): void => {
    pieces.push({ from: sql.length, to: sql.length + piece.length, original, copied });
    sql += piece;
  };
  for (const replacement of replacements) {
    add(text.slice(at, replacement.start), at, true);
    add(textOf(replacement), replacement.start, false);
    at = replacement.end;
  }
  add(text.slice(at), at, true);
  return {
    sql,
    toOriginal(offset) {
      const piece = pieces.find(({ to }) => offset < to) ?? pieces.at(-1);
      if (piece === undefined) return offset;
      return piece.copied ? piece.original + offset - piece.from : piece.original;
    },
  };
}

function toRead(table: Rows | SqlFailure, { columns }: SqlNames): readonly DataRead[] {
  if ('problem' in table || table.path === undefined) return [];
  const names = table.columns.map(({ name }) => name);
  const read = names
    .filter((name) => columns === undefined || columns.has(name.toLowerCase()))
    .sort();
  return [{ path: table.path, table: table.name, columns: read, cells: undefined }];
}

/** A file that is read in two ways is one. */
function mergeReads(reads: readonly DataRead[]): readonly DataRead[] {
  const byPath = new Map<ProjectPath, DataRead>();
  for (const read of reads) {
    const { table } = byPath.get(read.path) ?? read;
    const known = byPath.get(read.path);
    byPath.set(
      read.path,
      known === undefined ? read : { ...read, table: table ?? read.table, columns: undefined },
    );
  }
  return [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function offsetOf(text: string, name: string): number | undefined {
  const found = text.indexOf(name);
  if (found === -1) return undefined;
  return /['"]/u.test(text[found - 1] ?? '') ? found - 1 : found;
}
