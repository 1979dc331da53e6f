/** Queries that need no engine: another fact by its name, or one column of the rows that have a certain value. */
import type { DataRead } from '../model/fact.ts';
import type { Datum, Table } from '../model/table.ts';
import type { QueryNames } from './query-names.ts';
import type { QueryNode } from './query-parse.ts';
import { isMap } from './shape.ts';

export interface PlainAnswer {
  /** undefined where the query gives nothing. */
  readonly value: Datum | undefined;
  readonly reads: readonly DataRead[];
}

/**
 * What `rafale.planned`, `$fact('rafale.planned')` or `equipment[id='rafale'].number` give, exactly as the engine would;
 * undefined for every other query. A briefing's facts are mostly these: here one takes a microsecond, there a millisecond.
 */
export function answerPlainly(
  { node, facts, paths, data, bound }: QueryNames,
  valueOf: (fact: string) => Datum,
  tableOf: (name: string) => Table | undefined,
): PlainAnswer | undefined {
  if (bound.length > 0) return undefined;
  const [fact] = facts;
  if (fact !== undefined && facts.length === 1 && data.length === 0) {
    const keys = paths.length === 0 ? keysOfCall(node) : keysOfPath(node, fact);
    if (keys === undefined) return undefined;
    let value = valueOf(fact);
    for (const key of keys) {
      // A key of a list is taken from each of its items, which the engine knows how to do.
      if (!isMap(value)) return undefined;
      const next: Datum | undefined = Object.hasOwn(value, key) ? value[key] : undefined;
      if (next === undefined) return { value: undefined, reads: [] };
      value = next;
    }
    // The engine takes lists apart that hold one item or none.
    return Array.isArray(value) && value.length < 2 ? undefined : { value, reads: [] };
  }
  const [name] = data;
  if (name === undefined || facts.length > 0 || data.length > 1) return undefined;
  const table = tableOf(name);
  const lookup = toLookup(node);
  return table === undefined || lookup === undefined ? undefined : look(table, lookup);
}

function keysOfCall({
  type,
  predicate,
  group,
  keepArray,
}: QueryNode): readonly string[] | undefined {
  const plain = predicate === undefined && group === undefined && keepArray !== true;
  return type === 'function' && plain ? [] : undefined;
}

/** The names of a path behind the fact's id; undefined where it is more than names. */
function keysOfPath(
  { type, steps = [], group, keepArray }: QueryNode,
  fact: string,
): readonly string[] | undefined {
  if (type !== 'path' || group !== undefined || keepArray === true || !steps.every(isBare))
    return undefined;
  const names = steps.map(({ value }) => String(value));
  for (let length = 1; length <= names.length; length++) {
    if (names.slice(0, length).join('.') === fact) return names.slice(length);
  }
  return undefined;
}

function isBare({ type, stages, tuple, keepArray }: QueryNode): boolean {
  return type === 'name' && stages === undefined && tuple !== true && keepArray !== true;
}

interface Lookup {
  readonly by: string;
  readonly wanted: string | number;
  readonly column: string;
}

function toLookup({ type, steps = [], group, keepArray }: QueryNode): Lookup | undefined {
  const [rows, column] = steps;
  if (type !== 'path' || steps.length !== 2 || group !== undefined || keepArray === true)
    return undefined;
  if (rows === undefined || column === undefined || !isBare(column)) return undefined;
  const [filter] = rows.stages ?? [];
  if (
    rows.type !== 'name' ||
    rows.tuple === true ||
    rows.keepArray === true ||
    rows.stages?.length !== 1
  )
    return undefined;
  const test = filter?.type === 'filter' ? filter.expr : undefined;
  if (test?.type !== 'binary' || test.value !== '=' || test.lhs === undefined) return undefined;
  // A comparison has one node on each side; pairs are an object's.
  const left = test.lhs as QueryNode;
  const [by] = left.steps ?? [];
  const { rhs } = test;
  if (left.type !== 'path' || left.steps?.length !== 1 || by === undefined || !isBare(by))
    return undefined;
  if (rhs?.type !== 'string' && rhs?.type !== 'number') return undefined;
  const wanted = rhs.value;
  if (typeof wanted !== 'string' && typeof wanted !== 'number') return undefined;
  return { by: String(by.value), wanted, column: String(column.value) };
}

function look(table: Table, { by, wanted, column }: Lookup): PlainAnswer | undefined {
  const rows = indexOf(table, by).get(wanted) ?? [];
  const values = rows.map((row) => table.rows[row]?.cells.get(column)?.value ?? null);
  if (values.some((value) => typeof value === 'object' && value !== null)) return undefined;
  const cells = new Map(rows.length === 0 ? [] : [by, column].sort().map((name) => [name, rows]));
  const columns = [...new Set([by, column])].sort();
  return {
    value: values.length > 1 ? values : values[0],
    reads: [{ path: table.path, table: table.name, columns, cells }],
  };
}

/** Tables do not change: a column is indexed at its first use. */
const indexes = new WeakMap<Table, Map<string, ReadonlyMap<Datum, readonly number[]>>>();

function indexOf(table: Table, column: string): ReadonlyMap<Datum, readonly number[]> {
  const known = indexes.get(table) ?? new Map<string, ReadonlyMap<Datum, readonly number[]>>();
  indexes.set(table, known);
  const index = known.get(column) ?? toIndex(table, column);
  known.set(column, index);
  return index;
}

function toIndex(table: Table, column: string): ReadonlyMap<Datum, readonly number[]> {
  const index = new Map<Datum, number[]>();
  for (const [number, { cells }] of table.rows.entries()) {
    const value = cells.get(column)?.value ?? null;
    const rows = index.get(value);
    if (rows === undefined) index.set(value, [number]);
    else rows.push(number);
  }
  return index;
}
