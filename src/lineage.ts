/** Where a value comes from: its record, its cell, and down through its derivation to the cells that were read. */
import type { DataRead, Derivation, Fact, Facts, Source } from './model/fact.ts';
import type {
  CellRecord,
  LedgerDerivation,
  LedgerRead,
  LedgerSource,
  Spot,
  ValueRecord,
} from './model/ledger.ts';
import type { DataSet, Datum, ObjectFile, Table } from './model/table.ts';
import { VFile } from 'vfile';
import { fullReference, shortReference } from './citations/reference.ts';
import { plainText } from './citations/runs.ts';
import { wordsOf } from './citations/words.ts';
import { inferType } from './facts/iso.ts';
import type { Found } from './facts/lookup.ts';
import { factsPath, isMissed, lookup } from './facts/lookup.ts';
import { formatPath, parsePath } from './facts/path.ts';
import { isMap } from './facts/shape.ts';

export interface LineageScope {
  readonly data: DataSet;
  readonly facts: Facts;
}

/**
 * The value at a canonical path, as `Shown` has it; undefined where it leads nowhere (any more). What stands in a list
 * within a fact has no path that leads to it: it goes by its fact.
 */
export function findValue(
  path: string,
  scope: LineageScope,
  shown?: { readonly fact: string | undefined; readonly value: Datum },
): Found | undefined {
  const found = follow(path, scope);
  const fact = shown?.fact === undefined ? undefined : scope.facts.facts.get(shown.fact);
  if (found !== undefined || fact === undefined || shown === undefined) return found;
  return { ...foundFact(fact, scope), path, value: shown.value };
}

function follow(path: string, { data, facts }: LineageScope): Found | undefined {
  const parsed = parsePath(path);
  if ('problem' in parsed) return undefined;
  const { segments } = parsed;
  const found = lookup(segments, { data, facts, bindings: new Map() });
  if (!isMissed(found)) return found;

  // A row without a key goes by its number, from 1.
  const [name, row, ...rest] = segments;
  if (name === undefined || row === undefined || !data.names.includes(name.text)) return undefined;
  const table = data.get(name.text);
  const index = /^[1-9]\d{0,8}$/u.test(row.text) ? Number(row.text) - 1 : -1;
  const named = table?.kind === 'table' ? table.rows[index] : undefined;
  if (table?.kind !== 'table' || table.key.length > 0 || named === undefined) return undefined;
  const bindings = new Map([['row', { table, row: named, index }]]);
  const again = lookup([{ ...row, text: 'row' }, ...rest], { data, facts, bindings });
  return isMissed(again) ? undefined : again;
}

/** What is known of a value, `label` included where its column has a title. Cells of a derivation are limited to `cells`. */
export function recordOf(found: Found, scope: LineageScope, cells = Infinity): ValueRecord {
  const { fact, path, value, unit, qualifier, place } = found;
  return compact({
    path,
    fact: fact?.id,
    label: labelOf(found, scope),
    value,
    qualifier: qualifier === 'exact' ? undefined : qualifier,
    unit,
    asOf: fact?.asOf,
    source: listed(sourcesOf(found, scope)),
    locator: fact?.locator,
    grade: fact?.grade,
    confidence: fact?.confidence,
    expires: fact?.expires,
    notBefore: fact?.notBefore,
    note: fact?.note,
    discrepancy: fact?.discrepancy,
    declared: spotOf(found.file.path, place),
    derivation:
      fact?.derivation === undefined ? undefined : derivationOf(fact.derivation, scope, cells),
  });
}

/** The facts that a derivation builds on, and those that these build on, each once, sorted by id. */
export function factsBelow(roots: Iterable<Fact>, { facts }: LineageScope): readonly Fact[] {
  const found = new Map<string, Fact>();
  const open = [...roots];
  for (let fact = open.pop(); fact !== undefined; fact = open.pop()) {
    for (const id of fact.derivation?.facts ?? []) {
      const below = facts.facts.get(id);
      if (below === undefined || found.has(id)) continue;
      found.set(id, below);
      open.push(below);
    }
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Facts that build on a fact, directly or by others, by their ids. */
export function factsAbove(id: string, { facts }: LineageScope): readonly Fact[] {
  const found = new Map<string, Fact>();
  let before = -1;
  while (found.size > before) {
    before = found.size;
    for (const fact of facts.facts.values()) {
      const on = fact.derivation?.facts ?? [];
      if (on.some((one) => one === id || found.has(one))) found.set(fact.id, fact);
    }
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The record of a whole fact. */
export function recordOfFact(fact: Fact, scope: LineageScope, cells = Infinity): ValueRecord {
  return recordOf(foundFact(fact, scope), scope, cells);
}

/** A whole fact as if a path had led to it. */
export function foundFact(fact: Fact, { facts }: Pick<LineageScope, 'facts'>): Found {
  return {
    value: fact.value,
    type: inferType(fact.value, fact.unit),
    unit: fact.unit,
    qualifier: fact.qualifier,
    fact,
    path: fact.id,
    table: undefined,
    file: facts.files.find(({ path }) => path === factsPath) ?? new VFile({ path: factsPath }),
    place: fact.place,
  };
}

/** Ids of the sources of a value: its fact's, or those of the table that it stands in. */
export function sourcesOf(
  { fact, table }: Pick<Found, 'fact' | 'table'>,
  { data }: LineageScope,
): readonly string[] {
  if (fact !== undefined) return fact.source;
  const stands = table === undefined ? undefined : data.get(table);
  return stands?.kind === 'table' ? stands.source : [];
}

/** Sources by their ids, sorted, described in a language (BCP 47), in full or as briefly as a text names them; an id that is not known is left out. */
export function sourceRecords(
  ids: Iterable<string>,
  { facts }: LineageScope,
  lang = 'en',
  length: 'full' | 'short' = 'full',
): LedgerSource[] {
  return [...new Set(ids)]
    .sort()
    .flatMap((id) => facts.sources.get(id) ?? [])
    .map((source) => toSourceRecord(source, lang, length));
}

function toSourceRecord(source: Source, lang: string, length: 'full' | 'short'): LedgerSource {
  // The address has a field of its own.
  const { URL: url, DOI: doi, ...item } = source.item;
  const words = wordsOf(lang);
  const unaddressed = { ...source, item };
  return compact({
    id: source.id,
    text: plainText(
      length === 'full'
        ? fullReference(unaddressed, { words })
        : shortReference(unaddressed, words),
    ),
    url: isWebAddress(url)
      ? url
      : typeof doi === 'string' && /^10\.\d{4,9}\/[^\s"<>]+$/u.test(doi)
        ? `https://doi.org/${doi}`
        : undefined,
  });
}

function isWebAddress(value: Datum | undefined): value is string {
  return typeof value === 'string' && /^https?:\/\/[^\s"<>]+$/iu.test(value);
}

function labelOf(found: Found, { data }: LineageScope): string | undefined {
  if (found.fact !== undefined) return found.fact.label;
  const table = found.table === undefined ? undefined : data.get(found.table);
  if (table?.kind !== 'table') return undefined;
  const parsed = parsePath(found.path);
  // The table, the key's parts or the row's number, the column.
  const depth = 1 + Math.max(1, table.key.length);
  const name = 'problem' in parsed ? undefined : parsed.segments[depth]?.text;
  return table.columns.find((column) => column.name === name)?.title;
}

function derivationOf(
  { by, text, facts, reads }: Derivation,
  { data }: LineageScope,
  cells: number,
): LedgerDerivation {
  let left = cells;
  return {
    by,
    text,
    facts,
    reads: reads.map((read) => {
      const record = readOf(read, data, left);
      left -= record.cells?.length ?? 0;
      return record;
    }),
  };
}

function readOf(
  { path, table, columns, cells }: DataRead,
  data: DataSet,
  most: number,
): LedgerRead {
  const stands = table === undefined ? undefined : data.get(table);
  const found =
    stands?.kind === 'table' && cells !== undefined ? cellsOf(stands, cells, most) : undefined;
  return compact({
    file: path,
    table,
    columns,
    cells: found?.cells,
    more: found === undefined || found.more === 0 ? undefined : found.more,
  });
}

function cellsOf(
  table: Table,
  cells: ReadonlyMap<string, readonly number[]>,
  most: number,
): { readonly cells: readonly CellRecord[]; readonly more: number } {
  // Row by row, as the file has them; columns in the table's order.
  const byRow = new Map<number, string[]>();
  let count = 0;
  for (const { name } of table.columns) {
    for (const row of cells.get(name) ?? []) {
      const names = byRow.get(row);
      if (names === undefined) byRow.set(row, [name]);
      else names.push(name);
      count += 1;
    }
  }
  const records: CellRecord[] = [];
  for (const [index, names] of [...byRow].sort(([a], [b]) => a - b)) {
    const row = table.rows[index];
    for (const name of names) {
      if (records.length >= most) return { cells: records, more: count - records.length };
      // A column that this row of a list of objects lacks was read as well: the row is its place.
      const cell = row?.cells.get(name);
      if (row === undefined) continue;
      const { start } = table.place(cell ?? row);
      records.push({ line: start.line, column: start.column, name, value: cell?.value ?? null });
    }
  }
  return { cells: records, more: Math.max(0, count - records.length) };
}

/** Values in a data file that stand on a line (from 1): cells of a table, or values of an object file. */
export function valuesOnLine(
  data: Table | ObjectFile,
  line: number | undefined,
): readonly { readonly path: string; readonly row: number; readonly column: string }[] {
  if (data.kind === 'object') return objectPaths(data, line);
  const found: { path: string; row: number; column: string }[] = [];
  for (const [index, row] of data.rows.entries()) {
    const place = data.place(row);
    if (line !== undefined && (place.start.line > line || place.end.line < line)) continue;
    for (const column of data.columns) {
      const cell = row.cells.get(column.name);
      if (cell === undefined || cell.value === null) continue;
      const at = data.place(cell);
      if (line !== undefined && (at.start.line > line || at.end.line < line)) continue;
      found.push({ path: pathOfCell(data, index, column.name), row: index, column: column.name });
    }
  }
  return found;
}

function pathOfCell(table: Table, index: number, column: string): string {
  const row = table.rows[index];
  const bindings = row === undefined ? [] : ([['row', { table, row, index }]] as const);
  const segments = ['row', column].map((text) => ({ text, start: 0, end: text.length }));
  const found = lookup(segments, {
    data: { names: [], get: () => undefined, files: () => [] },
    facts: { facts: new Map(), sources: new Map(), files: [] },
    bindings: new Map(bindings),
  });
  return isMissed(found) ? '' : found.path;
}

function objectPaths(
  object: ObjectFile,
  line: number | undefined,
): { path: string; row: number; column: string }[] {
  const found: { path: string; row: number; column: string }[] = [];
  const walk = (value: Datum, keys: readonly string[]): void => {
    if (isMap(value)) {
      for (const [key, below] of Object.entries(value)) walk(below, [...keys, key]);
      return;
    }
    const { start, end } = object.place(keys);
    if (line === undefined || (start.line <= line && line <= end.line))
      found.push({
        path: formatPath([object.name, ...keys]),
        row: -1,
        column: '',
      });
  };
  walk(object.value, []);
  return found;
}

export function spotOf(
  file: string,
  { start }: { readonly start: { readonly line: number; readonly column: number } },
): Spot {
  return { file, line: start.line, column: start.column };
}

function listed(ids: readonly string[]): readonly string[] | undefined {
  return ids.length === 0 ? undefined : ids;
}

/** The entries that are there. */
export function compact<Entries extends object>(
  entries: Entries,
): { [Key in keyof Entries]: Exclude<Entries[Key], undefined> } {
  return Object.fromEntries(
    Object.entries(entries).filter(([, value]) => value !== undefined),
    // Only entries without a value are gone, and those are optional wherever this is used.
  ) as { [Key in keyof Entries]: Exclude<Entries[Key], undefined> };
}
