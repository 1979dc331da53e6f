/** What a path leads to: a column of a bound row, a fact, a cell of a table, a value in an object file. */
import type { Position } from 'unist';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { nearest, suggestion } from '../messages.ts';
import type { Binding } from '../model/document.ts';
import type { Fact, Facts, Qualifier } from '../model/fact.ts';
import type { ColumnType, DataSet, Datum, ObjectFile, Row, Table } from '../model/table.ts';
import type { ProjectPath } from '../paths.ts';
import { stemOf, toProjectPath } from '../paths.ts';
import { factsTable, factsTableName } from './facts-table.ts';
import { faultOf } from './fact-faults.ts';
import { inferType } from './iso.ts';
import { findRow, rowKey } from './keys.ts';
import type { Segment } from './path.ts';
import { formatPath } from './path.ts';
import { toRange } from './range.ts';
import { toTable } from './rows.ts';
import { isMap, listSome } from './shape.ts';

export interface Scope {
  readonly data: DataSet;
  readonly facts: Facts;
  /** What `:::each` binds, by name. */
  readonly bindings: ReadonlyMap<string, Binding>;
}

export interface Found {
  readonly value: Datum;
  readonly type: ColumnType;
  readonly unit: string | undefined;
  readonly qualifier: Qualifier;
  readonly fact: Fact | undefined;
  /** The fact's id, `table.key.column`, or the path in an object file; a row without a key goes by its number, from 1. */
  readonly path: string;
  /** Name of the table or object file that it stands in. */
  readonly table: string | undefined;
  /** Where the value stands in the data. */
  readonly file: VFile;
  readonly place: Position;
}

export interface Missed {
  readonly rule: string;
  /** Index of the first segment that is wrong, and of the last (often the same). */
  readonly segment: number;
  readonly through: number;
  readonly reason: string;
  readonly note: string | undefined;
  readonly expected: readonly string[];
  /** The mistake in the data that this one follows from: where that is an error, there is no more to say. */
  readonly cause: VFileMessage | undefined;
}

/** The value that a path leads to; no value at all is a miss as well. */
export function lookup(segments: readonly Segment[], scope: Scope): Found | Missed {
  const reached = reach(segments, scope);
  if (isMissed(reached)) return reached;
  const { at, path, ...found } = reached;
  const place = at([]);
  if (found.value !== null) return { ...found, path, place };
  const last = segments.length - 1;
  const { line, column } = place.start;
  return {
    ...miss('missing-value', last, `Unexpected missing value of \`${path}\`, expected a value`),
    note: `${found.fact === undefined ? 'fill it' : 'give the fact its value'} in \`${found.file.path}\`, line ${line}, column ${column}`,
    cause: faultBelow({ ...found, place }),
  };
}

/** The first mistake in the data that a value comes from: in its table, or in the lines of its fact. */
export function faultBelow({
  fact,
  file,
}: Pick<Found, 'fact' | 'file' | 'place'>): VFileMessage | undefined {
  return fact === undefined ? faultIn(file) : (faultOf(fact) ?? faultAt(file, fact.place));
}

/** The first mistake in the file of a table; a list within a fact has no file of its own. */
export function faultInTable({ path, file }: Table): VFileMessage | undefined {
  return path === factsPath ? undefined : faultIn(file);
}

/** The first mistake in a file of data. */
function faultIn({ messages }: VFile): VFileMessage | undefined {
  return messages.find(({ ruleId }) => ruleId !== undefined);
}

/** The mistake that a fact's own id carries; that it has no source makes its value no worse. */
function faultAt({ messages }: VFile, { start }: Position): VFileMessage | undefined {
  return messages.find(
    ({ place, ruleId }) =>
      ruleId !== 'fact-source' &&
      place !== undefined &&
      'start' in place &&
      place.start.offset === start.offset,
  );
}

export function isMissed(result: object): result is Missed {
  return 'rule' in result && 'segment' in result;
}

/** The rows that `from=` names: a table, or a list of objects (in a fact, an object file or a cell) as one. */
export function lookupTable(segments: readonly Segment[], scope: Scope): Table | Missed {
  const [first] = segments;
  const last = segments.length - 1;
  if (first !== undefined && last === 0 && !isShadowed(first.text, scope)) {
    const data = getData(first.text, scope);
    if (data?.kind === 'table') return data;
    const facts = allFacts(first.text, scope);
    if (facts !== undefined) return facts;
  }
  const reached = reach(segments, scope);
  if (isMissed(reached)) return last === 0 ? asTableMiss(reached, segments, scope) : reached;
  const { value, path, file } = reached;
  if (!Array.isArray(value) || !value.every(isMap)) {
    return {
      ...miss('unknown-table', last, `Unexpected value \`${path}\`, expected a table`),
      note: 'rows come from a table, or from a list whose items all have keys',
      cause: faultBelow({ ...reached, place: reached.at([]) }),
    };
  }
  return toTable(path, toProjectPath(file.path) ?? factsPath, file, value, (keys) =>
    reached.at(keys),
  );
}

/** Where facts stand. */
// A literal without dots and slashes at its ends is a normalised path.
export const factsPath = 'data/facts.yaml' as ProjectPath;

/** A value with the place of each of its parts. */
interface Reached extends Omit<Found, 'place'> {
  readonly at: (keys: readonly string[]) => Position;
}

function reach(segments: readonly Segment[], scope: Scope): Reached | Missed {
  const [first] = segments;
  if (first === undefined) return miss('path-syntax', 0, 'Unexpected empty path, expected a name');
  const binding = scope.bindings.get(first.text);
  if (binding !== undefined) {
    const { table } = binding;
    const value = inRow(segments, 1, binding, first.text, scope.facts);
    return isMissed(value) ? { ...value, cause: faultInTable(table) } : value;
  }
  const found = findFact(segments, scope.facts);
  if (found !== undefined) return inFact(segments, found, scope.facts);
  const data = getData(first.text, scope);
  if (data !== undefined) {
    const value =
      data.kind === 'table' ? inTable(segments, data, scope.facts) : inObject(segments, data);
    // A table with a mistake may lack the very row, column or key that is asked for.
    return isMissed(value) ? { ...value, cause: faultIn(data.file) } : value;
  }
  const facts = allFacts(first.text, scope);
  if (facts !== undefined) return inTable(segments, facts, scope.facts);
  if (scope.data.names.includes(first.text)) {
    return {
      ...miss(
        'unknown-path',
        0,
        `Unexpected \`${first.text}\` that cannot be read, expected sound data`,
      ),
      note: 'mend its file first',
      cause: scope.data
        .files()
        .filter(({ path }) => stemOf(toProjectPath(path) ?? factsPath) === first.text)
        .map(faultIn)
        .find((fault) => fault !== undefined),
    };
  }
  return { ...unknownRoot(segments, scope), cause: faultOfFact(segments, scope.facts) };
}

/** Why a fact that its file declares is not known: the file cannot be read, or the fact has the wrong shape. */
function faultOfFact(
  segments: readonly Segment[],
  { facts, files }: Facts,
): VFileMessage | undefined {
  const file = files.find(({ path }) => path === factsPath);
  const fault = file && faultIn(file);
  if (file === undefined || fault === undefined) return undefined;
  if (facts.size === 0) return fault;
  const lines = String(file).split(/\r\n|\r|\n/u);
  const ids = segments.map((_, index) => namesOf(segments.slice(0, index + 1)).join('.'));
  return file.messages.find(({ line }) => {
    const id = /^(["']?)(.+?)\1\s*:/u.exec(lines[(line ?? 0) - 1] ?? '')?.[2];
    return id !== undefined && ids.includes(id) && !facts.has(id);
  });
}

function getData(name: string, { data }: Scope): Table | ObjectFile | undefined {
  return data.names.includes(name) ? data.get(name) : undefined;
}

/** The table of all facts, where no data file has its name. */
function allFacts(name: string, { data, facts }: Scope): Table | undefined {
  return name === factsTableName && !data.names.includes(name)
    ? factsTable(facts, factsPath)
    : undefined;
}

function isShadowed(name: string, { bindings, facts }: Scope): boolean {
  return bindings.has(name) || facts.facts.has(name);
}

/** The fact whose id is the longest beginning of the path. */
function findFact(
  segments: readonly Segment[],
  { facts }: Facts,
): { fact: Fact; length: number } | undefined {
  for (let length = segments.length; length > 0; length--) {
    const fact = facts.get(namesOf(segments.slice(0, length)).join('.'));
    if (fact !== undefined) return { fact, length };
  }
  return undefined;
}

function inFact(
  segments: readonly Segment[],
  { fact, length }: { fact: Fact; length: number },
  facts: Facts,
): Reached | Missed {
  const file = facts.files.find(({ path }) => path === factsPath) ?? new VFile({ path: factsPath });
  const value = walk(fact.value, segments, length, fact.id);
  const fault = faultOf(fact);
  if (isMissed(value) && fault !== undefined) return { ...value, cause: fault };
  if (isMissed(value)) {
    // `rafale.planned.lo` beside a fact `rafale.planned.low` is a slip in its name, not a key of its neighbour.
    const rest = namesOf(segments.slice(length)).join('.');
    const longer = [...facts.facts.keys()].flatMap((id) =>
      id.startsWith(`${fact.id}.`) ? id.slice(fact.id.length + 1) : [],
    );
    const near = isMap(fact.value) ? [] : nearest(rest, longer);
    return near.length === 0
      ? value
      : unknownFact(
          segments,
          near.map((one) => `${fact.id}.${one}`),
        );
  }
  return {
    value: value.value,
    type: inferType(value.value, fact.unit),
    unit: isMap(value.value) && toRange(value.value) === undefined ? undefined : fact.unit,
    qualifier: fact.qualifier,
    fact,
    path: [fact.id, ...namesOf(segments.slice(length)).map((name) => formatPath([name]))].join('.'),
    table: undefined,
    file,
    at: () => fact.place,
  };
}

function inTable(segments: readonly Segment[], table: Table, facts: Facts): Reached | Missed {
  const { name, key } = table;
  const keys = namesOf(segments.slice(1, key.length + 1));
  const columns = table.columns.map((column) => column.name);
  const shape = formatPath([name, ...(key.length === 0 ? ['key'] : key), 'column']);
  if (key.length === 0) {
    return {
      ...miss(
        'unknown-key',
        segments.length > 1 ? 1 : 0,
        `Unexpected table \`${name}\` without a key, expected rows that have names`,
      ),
      note: 'give it a column `id` with a name for each row, or a primary key in `data/datapackage.yaml`, or go through its rows with `:::each`',
    };
  }
  if (keys.length < key.length) {
    return {
      ...miss(
        'unknown-key',
        segments.length - 1,
        `Unexpected end of the path at \`${formatPath(namesOf(segments))}\`, expected a row and a column`,
      ),
      note: `as in \`${shape}\``,
    };
  }
  const row = findRow(table, keys);
  if ('known' in row) {
    const wrong = keys[row.part] ?? '';
    const swapped = keys.length === 1 && columns.includes(wrong);
    return {
      ...miss(
        'unknown-key',
        row.part + 1,
        `Unexpected key \`${wrong}\` of \`${name}\`, expected one in its column \`${key[row.part] ?? ''}\``,
      ),
      ...choices(wrong, row.known),
      ...(swapped && { note: `\`${wrong}\` is a column: the key comes first, as in \`${shape}\`` }),
    };
  }
  return inRow(segments, key.length + 1, { table, ...row }, formatPath([name, ...keys]), facts);
}

/** A column of a row and, where its value has keys, what lies below it. */
function inRow(
  segments: readonly Segment[],
  depth: number,
  { table, row, index }: Binding,
  shown: string,
  facts: Facts,
): Reached | Missed {
  const column = segments[depth];
  const columns = table.columns.map(({ name }) => name);
  if (column === undefined) {
    return {
      ...miss(
        'unknown-column',
        depth - 1,
        `Unexpected row \`${shown}\`, expected one of its columns`,
      ),
      note: `as in \`${formatPath([...namesOf(segments), columns[0] ?? 'column'])}\``,
      expected: columns,
    };
  }
  const declared = table.columns.find(({ name }) => name === column.text);
  if (declared === undefined) {
    return {
      ...miss(
        'unknown-column',
        depth,
        `Unexpected column \`${column.text}\`, expected a column of \`${table.name}\``,
      ),
      ...choices(column.text, columns),
    };
  }
  const cell = row.cells.get(column.text);
  const path = rowPath(table, row, index);
  const here = [path, formatPath([column.text])].join('.');
  const value = walk(cell?.value ?? null, segments, depth + 1, here);
  if (isMissed(value)) return value;
  const below = namesOf(segments.slice(depth + 1));
  const whole = below.length === 0;
  const fact = factOf(table, row, column.text, facts);
  const unit = table.name === factsTableName && fact !== undefined ? fact.unit : declared.unit;
  return {
    value: value.value,
    type: whole && declared.type !== 'any' ? declared.type : inferType(value.value, unit),
    unit: whole ? unit : undefined,
    qualifier: fact?.qualifier ?? 'exact',
    fact,
    path: whole ? here : `${here}.${formatPath(below)}`,
    table: fact === undefined ? stemOf(table.path) : undefined,
    file: table.file,
    at: () => table.place(cell ?? row),
  };
}

/** The fact that a cell shows: of a list within it, or of the table of all, whose other columns speak about it. */
function factOf(table: Table, row: Row, column: string, facts: Facts): Fact | undefined {
  if (table.path !== factsPath) return undefined;
  if (table.name !== factsTableName) {
    return findFact(table.name.split('.').map(toSegment), facts)?.fact;
  }
  const id = row.cells.get('id')?.value;
  return column === 'value' && typeof id === 'string' ? facts.facts.get(id) : undefined;
}

function inObject(segments: readonly Segment[], object: ObjectFile): Reached | Missed {
  const value = walk(object.value, segments, 1, formatPath([object.name]));
  if (isMissed(value)) return value;
  const below = namesOf(segments.slice(1));
  return {
    value: value.value,
    type: inferType(value.value),
    unit: undefined,
    qualifier: 'exact',
    fact: undefined,
    path: formatPath([object.name, ...below]),
    table: object.name,
    file: object.file,
    at: (keys) => object.place([...below, ...keys]),
  };
}

/** Provenance of a row: its key, else its number as people count. */
export function rowPath(table: Table, row: Row, index: number): string {
  // The name of a list of objects is its path already; that of a file is one name, dots and all.
  const name = isFile(table) ? formatPath([table.name]) : table.name;
  return `${name}.${formatPath(rowKey(table, row) ?? [String(index + 1)])}`;
}

/** Whether a table is a data file, not a list inside one or inside a fact. */
function isFile({ name, path }: Table): boolean {
  return stemOf(path) === name;
}

/** Goes down the keys of an object from `segments[depth]` on. */
function walk(
  start: Datum,
  segments: readonly Segment[],
  depth: number,
  path: string,
): { readonly value: Datum } | Missed {
  let value = start;
  let here = path;
  for (const [index, { text }] of segments.entries()) {
    if (index < depth) continue;
    if (isMap(value)) {
      const next: Datum | undefined = Object.hasOwn(value, text) ? value[text] : undefined;
      if (next === undefined) {
        return {
          ...miss(
            'unknown-key',
            index,
            `Unexpected key \`${text}\`, expected a key of \`${here}\``,
          ),
          ...choices(text, Object.keys(value)),
        };
      }
      value = next;
      here = `${here}.${formatPath([text])}`;
      continue;
    }
    const what = value === null ? 'nothing' : Array.isArray(value) ? 'a list' : 'a value';
    return {
      ...miss(
        'unknown-key',
        index,
        `Unexpected \`${text}\` below \`${here}\`, expected the path to end before it`,
      ),
      through: segments.length - 1,
      note: Array.isArray(value)
        ? `\`${here}\` is a list, which has no positions in paths: go through it with \`:::each\`, or give the value a name in \`${factsPath}\``
        : `\`${here}\` is ${what} without keys`,
    };
  }
  return { value };
}

function unknownRoot(segments: readonly Segment[], { data, facts, bindings }: Scope): Missed {
  const [first = { text: '' }] = segments;
  const whole = namesOf(segments).join('.');
  const ids = [...facts.facts.keys()];
  const roots = new Set(ids.map((id) => id.slice(0, (id + '.').indexOf('.'))));
  const names = [...bindings.keys(), ...data.names];
  const [nearRoot] = nearest(first.text, [...roots, ...names], 1);

  if (nearRoot !== undefined && roots.has(nearRoot) && !names.includes(nearRoot)) {
    const family = ids.filter((id) => id === nearRoot || id.startsWith(`${nearRoot}.`));
    const near = nearest(whole, ids);
    return unknownFact(segments, near.length > 0 ? near : family);
  }
  if (nearRoot !== undefined) {
    return {
      ...miss(
        'unknown-path',
        0,
        `Unexpected \`${first.text}\`, expected a fact, a table or an object`,
      ),
      ...choices(first.text, names),
    };
  }
  const near = nearest(whole, ids);
  if (near.length > 0) return unknownFact(segments, near);
  const all = [...names, ...ids];
  return {
    ...miss(
      'unknown-path',
      0,
      `Unexpected \`${first.text}\`, expected a fact, a table or an object`,
    ),
    through: segments.length - 1,
    note:
      all.length === 0
        ? `values stand in \`${factsPath}\` and in tables below \`data/\``
        : `there are ${listSome(all)}`,
    expected: all.slice(0, 10),
  };
}

function unknownFact(segments: readonly Segment[], candidates: readonly string[]): Missed {
  const id = formatPath(namesOf(segments));
  return {
    ...miss('unknown-fact', 0, `Unexpected fact \`${id}\`, expected a declared fact`),
    through: segments.length - 1,
    note: suggestion(id, candidates) ?? `there are ${listSome(candidates)}`,
    expected: candidates.slice(0, 10),
  };
}

function asTableMiss(missed: Missed, segments: readonly Segment[], scope: Scope): Missed {
  const name = segments[0]?.text ?? '';
  if (scope.data.names.includes(name)) return { ...missed, rule: 'unknown-table' };
  const lists = [...scope.facts.facts.values()]
    .filter(({ value }) => Array.isArray(value) && value.every(isMap))
    .map(({ id }) => id);
  return {
    ...miss(
      'unknown-table',
      0,
      scope.bindings.has(name)
        ? `Unexpected row \`${name}\`, expected a table`
        : `Unexpected table \`${name}\`, expected a table below \`data/\``,
    ),
    ...choices(name, [...scope.data.names, ...lists]),
    cause: missed.cause,
  };
}

/** The nearest names as suggestion, or what there is. */
function choices(
  name: string,
  candidates: readonly string[],
): { readonly note: string | undefined; readonly expected: readonly string[] } {
  const near = nearest(name, candidates);
  return {
    note:
      suggestion(name, near) ??
      (candidates.length === 0 ? undefined : `there are ${listSome(candidates)}`),
    expected: near.length > 0 ? near : candidates.slice(0, 10),
  };
}

function miss(rule: string, segment: number, reason: string): Missed {
  return {
    rule,
    segment,
    through: segment,
    reason,
    note: undefined,
    expected: [],
    cause: undefined,
  };
}

function toSegment(text: string): Segment {
  return { text, start: 0, end: text.length };
}

function namesOf(segments: readonly Segment[]): string[] {
  return segments.map(({ text }) => text);
}
