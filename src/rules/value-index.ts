/** Which facts and cells hold a value: what a figure that was typed by hand could have been bound to. */
import { formatPath } from '../facts/path.ts';
import { rowKey } from '../facts/keys.ts';
import { parseIso } from '../facts/iso.ts';
import type { Fact, Facts } from '../model/fact.ts';
import type { DataSet, Datum, Table } from '../model/table.ts';
import type { Reading } from './figures/reading.ts';

export interface ValueIndex {
  /** Paths of facts and cells with one of these values, the likeliest first; `after` is what follows the figure. */
  find(readings: readonly Reading[], after: string): readonly string[];
}

interface Entry {
  readonly path: string;
  readonly unit: string | undefined;
  readonly fact: boolean;
}

/** The index of all facts, and of the cells of those tables that have a key, up to a limit; made when it is first asked for. */
export function valueIndex(
  { facts }: Pick<Facts, 'facts'>,
  data: Pick<DataSet, 'get'>,
  tables: readonly string[],
): () => ValueIndex {
  let index: ValueIndex | undefined;
  return () => (index ??= indexValues(facts.values(), data, tables));
}

function indexValues(
  facts: Iterable<Fact>,
  data: Pick<DataSet, 'get'>,
  tables: readonly string[],
): ValueIndex {
  const entries = new Map<string, Entry[]>();
  const numbers: { readonly value: number; readonly entry: Entry }[] = [];
  const add = (value: Datum, entry: Entry): boolean => {
    const key = keyOf(value);
    if (key === undefined) return false;
    const list = entries.get(key);
    if (list === undefined) entries.set(key, [entry]);
    else if (list.length < mostEach) list.push(entry);
    return true;
  };
  for (const { id, value, unit } of facts) {
    add(value, { path: id, unit, fact: true });
    if (typeof value === 'number') numbers.push({ value, entry: { path: id, unit, fact: true } });
    if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
    for (const [key, part] of Object.entries(value)) {
      add(part, { path: `${id}.${formatPath([key])}`, unit, fact: true });
    }
  }
  let cells = 0;
  for (const name of tables) {
    const table = data.get(name);
    if (table?.kind !== 'table' || table.key.length === 0 || cells > mostCells) continue;
    cells += table.rows.length * table.columns.length;
    addTable(table, add);
  }
  return {
    find(readings, after) {
      const all = readings.flatMap((reading) => matching(entries, reading));
      const spans = readings
        .filter(({ kind }) => kind === 'range')
        .flatMap((reading) => matching(entries, reading));
      // Both ends of a range at once, before either of them.
      const exact = spans.length > 0 ? spans : all;
      const found =
        exact.length > 0 ? exact : readings.flatMap((reading) => roundedFrom(numbers, reading));
      const word = /^[\s\u00A0-]*(\p{L}+)/u.exec(after)?.[1]?.toLowerCase() ?? '';
      const rank = ({ unit, fact }: Entry): number => (isUnit(unit, word) ? 0 : 2) + (fact ? 0 : 1);
      return [...new Map(found.map((entry) => [entry.path, entry])).values()]
        .sort((a, b) => rank(a) - rank(b))
        .map(({ path }) => path);
    },
  };
}

/** Cells are read up to this number, entries with one value kept up to that. */
const mostCells = 500_000;
const mostEach = 24;

function addTable(table: Table, add: (value: Datum, entry: Entry) => boolean): void {
  for (const row of table.rows) {
    let start: string | undefined;
    for (const { name, unit } of table.columns) {
      const value = row.cells.get(name)?.value ?? null;
      if (!isTelling(value)) continue;
      start ??= rowPath(table, row);
      if (start === undefined) break;
      add(value, { path: `${start}.${formatPath([name])}`, unit, fact: false });
    }
  }
}

function rowPath(table: Table, row: Table['rows'][number]): string | undefined {
  const keys = rowKey(table, row);
  return keys === undefined ? undefined : formatPath([table.name, ...keys]);
}

/** A small whole number stands in many cells by chance: numbers of paragraphs, of rows, of places. */
function isTelling(value: Datum): boolean {
  if (typeof value === 'number') return !Number.isInteger(value) || Math.abs(value) >= 32;
  return typeof value === 'string' && value.length >= 7 && parseIso(value) !== undefined;
}

function keyOf(value: Datum): string | undefined {
  if (typeof value === 'number') return `n${String(value)}`;
  if (isRange(value)) return `r${String(value.from)}:${String(value.to)}`;
  if (typeof value !== 'string' || !/^\d{4}/u.test(value)) return undefined;
  return parseIso(value) === undefined ? undefined : `d${value.slice(0, 10)}`;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function isRange(value: Datum): value is Datum & Span {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { from, to } = value as Partial<Record<keyof Span, Datum>>;
  return typeof from === 'number' && typeof to === 'number';
}

/** Facts that a figure may be rounded from, the nearest first; one of a single digit could be rounded from many. */
function roundedFrom(
  numbers: readonly { readonly value: number; readonly entry: Entry }[],
  reading: Reading,
): readonly Entry[] {
  if (reading.kind !== 'number') return [];
  const { value, percent, half } = reading;
  if (Math.abs(value) < 20 * half) return [];
  return numbers
    .flatMap(({ value: whole, entry }) => {
      const isShare = percent && entry.unit === undefined;
      if (!isShare && percent !== isPercent(entry)) return [];
      const off = Math.abs(value - (isShare ? whole * 100 : whole));
      return off <= half ? [{ off, entry }] : [];
    })
    .sort((a, b) => a.off - b.off)
    .map(({ entry }) => entry);
}

function isPercent({ unit }: Entry): boolean {
  return unit === '%' || unit === 'percent';
}

function matching(
  entries: ReadonlyMap<string, readonly Entry[]>,
  reading: Reading,
): readonly Entry[] {
  if (reading.kind === 'date') return entries.get(`d${reading.iso}`) ?? [];
  if (reading.kind === 'range') {
    return entries.get(`r${String(reading.from)}:${String(reading.to)}`) ?? [];
  }
  const { value, percent } = reading;
  const own = entries.get(`n${String(value)}`) ?? [];
  if (!percent) return own.filter((entry) => !isPercent(entry));
  const share = entries.get(`n${String(Number((value / 100).toPrecision(15)))}`) ?? [];
  return [...own.filter(isPercent), ...share.filter(({ unit }) => unit === undefined)];
}

/** Whether a word may be the unit: `jobs` and `job` are one. */
function isUnit(unit: string | undefined, word: string): boolean {
  if (unit === undefined || word === '') return false;
  const bare = (text: string): string => text.toLowerCase().replace(/s$/u, '');
  return bare(unit) === bare(word);
}
