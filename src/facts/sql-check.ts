/** One SELECT over the data and nothing else: what DuckDB's own parser made of a statement, looked through. */
import { nearest, suggestion } from '../messages.ts';
import type { ProjectPath } from '../paths.ts';
import { extensionOf, toProjectPath } from '../paths.ts';
import { listSome } from './shape.ts';

export interface SqlFault {
  readonly rule: 'fact-sql' | 'fact-limit';
  readonly problem: string;
  readonly note: string | undefined;
  /** Where, in the text of the statement. */
  readonly offset: number | undefined;
}

/** Text of the statement that stands for something else. Offsets in the statement. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly of: { readonly kind: 'fact' | 'file'; readonly name: string };
}

export interface SqlNames {
  /** Tables, object files (never: they have no rows) and lists of facts, as they are written. */
  readonly tables: readonly string[];
  /** Files in the place of tables. */
  readonly files: readonly ProjectPath[];
  /** Files that `read_csv` and its like are given, so that their columns are not known. */
  readonly readFiles: readonly ProjectPath[];
  readonly facts: readonly string[];
  readonly replacements: readonly Replacement[];
  /** Names in lower case that could be columns; undefined where all are read (`*`). */
  readonly columns: ReadonlySet<string> | undefined;
  /** Whether rows come in an order of the author's: then the result is a list. */
  readonly ordered: boolean;
  /** Whether the statement itself says that there is one row at most. */
  readonly single: boolean;
}

export interface SqlVocabulary {
  /** Tables and facts that are lists of objects. */
  readonly tables: readonly string[];
  /** Ids of all facts. */
  readonly facts: readonly string[];
  /** Names of functions that depend on their arguments alone. */
  readonly functions: ReadonlySet<string>;
  /** All names of functions. */
  readonly known: ReadonlySet<string>;
}

/** Goes through a parsed statement; the first thing in it that is not allowed is its fault. */
export function checkSql(
  text: string,
  parsed: unknown,
  vocabulary: SqlVocabulary,
): SqlNames | SqlFault {
  const reader = new SqlReader(text, vocabulary);
  try {
    return reader.read(parsed);
  } catch (error) {
    if (error instanceof Refusal) return error.fault;
    throw error;
  }
}

class Refusal extends Error {
  readonly fault: SqlFault;

  constructor(problem: string, offset: number | undefined, note?: string) {
    super(problem);
    this.fault = { rule: 'fact-sql', problem, note, offset };
  }
}

type Json = Readonly<Record<string, unknown>>;

/** Functions that read files; their first argument is one of ours. */
const fileFunctions = new Set(['read_csv', 'read_csv_auto', 'read_parquet', 'parquet_scan']);

/** Functions that give rows out of their arguments alone. */
const rowFunctions = new Set([
  'range',
  'generate_series',
  'unnest',
  'repeat',
  'json_each',
  'json_tree',
  ...fileFunctions,
]);

/** Names that stand for the moment or the machine without looking like functions. */
const moments = new Set(
  'current_catalog current_date current_role current_schema current_time current_timestamp current_user localtime localtimestamp session_user user today'.split(
    ' ',
  ),
);

const extensions = new Set(['csv', 'tsv', 'parquet']);

class SqlReader {
  private readonly text: string;
  private readonly vocabulary: SqlVocabulary;
  private readonly toOffset: (location: unknown) => number | undefined;
  private readonly tables = new Set<string>();
  private readonly files = new Set<ProjectPath>();
  private readonly readFiles = new Set<ProjectPath>();
  private readonly facts = new Set<string>();
  private readonly replacements: Replacement[] = [];
  private readonly columns = new Set<string>();
  private all = false;

  constructor(text: string, vocabulary: SqlVocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.toOffset = byteOffsets(text);
  }

  read(parsed: unknown): SqlNames {
    const statements = isObject(parsed) ? list(parsed['statements']) : [];
    const [statement, second] = statements.filter(isObject);
    if (statement === undefined)
      throw new Refusal('Unexpected empty statement, expected one SELECT', undefined);
    if (second !== undefined) {
      throw new Refusal(
        'Unexpected second statement, expected one SELECT',
        afterStatement(this.text),
        'each fact is one statement',
      );
    }
    if (list(statement['named_param_map']).length > 0) {
      throw new Refusal(
        'Unexpected parameter, expected a value',
        this.text.search(/[$?]/u),
        "the value of a fact is `fact('rafale.planned')`",
      );
    }
    const node = statement['node'];
    this.walk(node, new Set());
    const modifiers = isObject(node) ? list(node['modifiers']).filter(isObject) : [];
    return {
      tables: [...this.tables].sort(),
      files: [...this.files].sort(),
      readFiles: [...this.readFiles].sort(),
      facts: [...this.facts].sort(),
      replacements: this.replacements.toSorted((a, b) => a.start - b.start),
      columns: this.all ? undefined : this.columns,
      ordered: modifiers.some(({ type }) => type === 'ORDER_MODIFIER'),
      single: modifiers.some(({ type, limit }) => type === 'LIMIT_MODIFIER' && isOne(limit)),
    };
  }

  /** The parser makes no tree deeper than its own limit of a thousand expressions. */
  private walk(value: unknown, outer: ReadonlySet<string>): void {
    if (Array.isArray(value)) {
      for (const item of value) this.walk(item, outer);
      return;
    }
    if (!isObject(value)) return;
    const inner = withNamed(value, outer);
    this.check(value, inner);
    for (const member of Object.values(value)) this.walk(member, inner);
  }

  private check(node: Json, named: ReadonlySet<string>): void {
    if (Array.isArray(node['modifiers'])) this.checkModifiers(node);
    if (isObject(node['sample'])) {
      throw new Refusal(
        'Unexpected sample, expected all rows',
        this.toOffset(node['query_location']),
        'the same data must give the same value',
      );
    }
    for (const column of list(node['using_columns']))
      this.columns.add(String(column).toLowerCase());
    if (typeof node['function_name'] === 'string')
      this.checkFunction(node, node['function_name'].toLowerCase());
    switch (node['type']) {
      case 'BASE_TABLE':
        this.checkTable(node, named);
        break;
      case 'TABLE_FUNCTION':
        this.checkRows(node);
        break;
      case 'SHOW_REF':
        throw new Refusal(
          'Unexpected `DESCRIBE`, `SHOW` or `SUMMARIZE`, expected SELECT',
          wordStart(this.text),
        );
      case 'COLUMN_REF':
        this.checkColumn(node);
        break;
      case 'STAR':
        this.all = true;
        break;
    }
  }

  private checkModifiers(node: Json): void {
    const modifiers = list(node['modifiers']).filter(isObject);
    if (modifiers.some(({ type }) => type === 'ORDER_MODIFIER')) return;
    const limit = modifiers.find(
      ({ type }) => type === 'LIMIT_MODIFIER' || type === 'LIMIT_PERCENT_MODIFIER',
    );
    const first = modifiers.find(
      ({ type, distinct_on_targets: on }) => type === 'DISTINCT_MODIFIER' && list(on).length > 0,
    );
    if (limit === undefined && first === undefined) return;
    const counted = limit?.['limit'];
    throw new Refusal(
      `Unexpected \`${limit === undefined ? 'DISTINCT ON' : 'LIMIT'}\` without \`ORDER BY\`, expected an order`,
      isObject(counted) ? this.toOffset(counted['query_location']) : undefined,
      'which rows are left must never be by chance',
    );
  }

  private checkFunction(node: Json, name: string): void {
    const offset = this.toOffset(node['query_location']);
    const { functions, known, facts } = this.vocabulary;
    const schema = text(node['schema']);
    const args = list(node['children']);
    if (name === 'fact' && schema === '') {
      this.takeFact(args, offset, facts);
      return;
    }
    if (name === 'columns' || name === 'unlist') this.all = true;
    // With one argument it is the time from there to today.
    const timely = name === 'age' && args.length === 1;
    if (schema !== '' && schema !== 'main') {
      throw new Refusal(`Unexpected schema \`${schema}\`, expected a function of SQL`, offset);
    }
    if ((functions.has(name) || rowFunctions.has(name)) && !timely) return;
    if (known.has(name) || moments.has(name)) {
      throw new Refusal(
        `Unexpected \`${name}\`, expected a function of the data alone`,
        offset,
        'the same data must give the same value, and nothing else is read',
      );
    }
    throw new Refusal(
      `Unexpected function \`${name}\`, expected one of DuckDB`,
      offset,
      suggestion(name, functions),
    );
  }

  private takeFact(
    args: readonly unknown[],
    offset: number | undefined,
    facts: readonly string[],
  ): void {
    const [argument] = args;
    const id = isObject(argument) ? constantText(argument) : undefined;
    const written =
      offset === undefined
        ? null
        : /^fact\s*\(\s*'(?:[^']|'')*'\s*\)/iu.exec(this.text.slice(offset));
    if (id === undefined || args.length !== 1 || written === null || offset === undefined) {
      throw new Refusal(
        'Unexpected argument of `fact`, expected the id of a fact in quotes',
        offset,
        "as in `fact('rafale.planned')`",
      );
    }
    if (!facts.includes(id)) {
      throw new Refusal(
        `Unexpected fact \`${id}\`, expected a declared fact`,
        this.toOffset(isObject(argument) ? argument['query_location'] : undefined),
        suggestion(id, facts) ?? (facts.length === 0 ? undefined : `there are ${listSome(facts)}`),
      );
    }
    this.facts.add(id);
    this.replacements.push({
      start: offset,
      end: offset + written[0].length,
      of: { kind: 'fact', name: id },
    });
  }

  private checkTable(node: Json, named: ReadonlySet<string>): void {
    const name = text(node['table_name']);
    const offset = this.toOffset(node['query_location']);
    const schema = [node['catalog_name'], node['schema_name']].map(text).filter(Boolean);
    if (schema.length === 0 && named.has(name.toLowerCase())) return;
    const { tables } = this.vocabulary;
    const whole = [...schema, name].join('.');
    const table =
      tables.find((one) => one === whole) ??
      tables.find((one) => one.toLowerCase() === whole.toLowerCase());
    if (schema.length === 0 && table !== undefined) {
      this.tables.add(table);
      return;
    }
    if (
      schema.length === 0 &&
      (name.includes('/') || extensions.has(name.split('.').at(-1)?.toLowerCase() ?? ''))
    ) {
      this.files.add(this.toFile(name, offset));
      return;
    }
    if (table !== undefined) {
      throw new Refusal(
        `Unexpected \`${whole}\`, expected a name in double quotes`,
        offset,
        `as in \`FROM "${table}"\``,
      );
    }
    const near = nearest(whole, tables);
    throw new Refusal(
      `Unexpected table \`${whole}\`, expected a table or a file below \`data/\``,
      offset,
      suggestion(whole, near) ??
        (tables.length === 0
          ? "a file is named as in `FROM 'data/big.csv'`"
          : `there are ${listSome(tables)}`),
    );
  }

  private toFile(name: string, offset: number | undefined): ProjectPath {
    const path = /^[a-z][a-z\d+.-]*:/iu.test(name) ? undefined : toProjectPath(name);
    if (
      path?.startsWith('data/') === true &&
      extensions.has(extensionOf(path)) &&
      !/[*?[\]{}\\]/u.test(name)
    )
      return path;
    throw new Refusal(
      `Unexpected file \`${name}\`, expected a csv, tsv or parquet file below \`data/\``,
      offset,
      "as in `FROM 'data/big.csv'`",
    );
  }

  private checkRows(node: Json): void {
    const call = isObject(node['function']) ? node['function'] : {};
    const name = text(call['function_name']).toLowerCase();
    const offset = this.toOffset(call['query_location']);
    if (!rowFunctions.has(name)) {
      throw new Refusal(
        `Unexpected \`${name}\`, expected a table or a file below \`data/\``,
        offset,
        "a file is named as in `FROM 'data/big.csv'` or `FROM read_csv('data/big.csv', delim = ';')`",
      );
    }
    if (!fileFunctions.has(name)) return;
    const [argument] = list(call['children']);
    const file = isObject(argument) ? constantText(argument) : undefined;
    const at = isObject(argument) ? this.toOffset(argument['query_location']) : undefined;
    const written = at === undefined ? null : /^'(?:[^']|'')*'/u.exec(this.text.slice(at));
    if (file === undefined || at === undefined || written === null) {
      throw new Refusal(
        `Unexpected argument of \`${name}\`, expected one file in quotes`,
        offset,
        `as in \`${name}('data/big.csv')\``,
      );
    }
    const path = this.toFile(file, at);
    this.readFiles.add(path);
    this.replacements.push({
      start: at,
      end: at + written[0].length,
      of: { kind: 'file', name: path },
    });
  }

  private checkColumn(node: Json): void {
    const names = list(node['column_names']).map((name) => String(name).toLowerCase());
    const [only] = names;
    if (names.length === 1 && only !== undefined && moments.has(only)) {
      throw new Refusal(
        `Unexpected \`${only}\`, expected a column or a value`,
        this.toOffset(node['query_location']),
        `the same data must give the same value; a column of that name is written \`t.${only}\``,
      );
    }
    for (const name of names) this.columns.add(name);
  }
}

/** Names that a node gives to queries of its own (`WITH`), with those from outside; in lower case. */
function withNamed(node: Json, outer: ReadonlySet<string>): ReadonlySet<string> {
  const map = isObject(node['cte_map']) ? list(node['cte_map']['map']).filter(isObject) : [];
  return map.length === 0
    ? outer
    : new Set([...outer, ...map.map(({ key }) => text(key).toLowerCase())]);
}

function isOne(limit: unknown): boolean {
  return (
    isObject(limit) &&
    limit['class'] === 'CONSTANT' &&
    isObject(limit['value']) &&
    limit['value']['value'] === 1
  );
}

function constantText(node: Json): string | undefined {
  const value =
    node['class'] === 'CONSTANT' && isObject(node['value']) ? node['value']['value'] : undefined;
  return typeof value === 'string' ? value : undefined;
}

/** DuckDB counts in bytes of UTF-8; what is nowhere has the largest number there is. */
export function byteOffsets(source: string): (location: unknown) => number | undefined {
  const bytes = Buffer.from(source);
  return (location) =>
    typeof location === 'number' && location <= bytes.length
      ? bytes.subarray(0, location).toString('utf8').length
      : undefined;
}

/** Where a second statement begins: behind the first semicolon that stands in no quotes. */
function afterStatement(source: string): number {
  return /^(?:[^;'"]|'[^']*'|"[^"]*")*;\s*/u.exec(source)?.[0].length ?? 0;
}

function wordStart(source: string): number {
  return Math.max(0, source.search(/\S/u));
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
