/** Rows by their keys. */
import type { Datum, Row, Table } from '../model/table.ts';

/** The row whose key columns hold these texts; else which part is wrong and what it could be. */
export function findRow(
  table: Table,
  keys: readonly string[],
):
  | { readonly row: Row; readonly index: number }
  | { readonly part: number; readonly known: readonly string[] } {
  const index = indexOf(table).get(JSON.stringify(keys));
  const row = index === undefined ? undefined : table.rows[index];
  if (index !== undefined && row !== undefined) return { row, index };
  const all = table.rows.map((one) => rowKey(table, one) ?? []);
  let matching = all;
  for (const [part, key] of keys.entries()) {
    const next = matching.filter((one) => one[part] === key);
    if (next.length === 0) {
      return { part, known: [...new Set(matching.flatMap((one) => one[part] ?? []))] };
    }
    matching = next;
  }
  return { part: 0, known: [] };
}

/** The key of a row as texts; undefined where the table has none or the row leaves a part of it empty. */
export function rowKey({ key }: Table, row: Row): readonly string[] | undefined {
  const parts = key.map((column) => toKey(row.cells.get(column)?.value ?? null));
  return parts.length > 0 && parts.every((part) => part !== undefined) ? parts : undefined;
}

function toKey(value: Datum): string | undefined {
  return value === null || typeof value === 'object' ? undefined : String(value);
}

/** Tables do not change: each is indexed once. */
const indexes = new WeakMap<Table, ReadonlyMap<string, number>>();

function indexOf(table: Table): ReadonlyMap<string, number> {
  const known = indexes.get(table);
  if (known !== undefined) return known;
  const index = new Map<string, number>();
  for (const [number, row] of table.rows.entries()) {
    const key = rowKey(table, row);
    // The first of two rows with one key stands: the second has its message already.
    if (key !== undefined && !index.has(JSON.stringify(key)))
      index.set(JSON.stringify(key), number);
  }
  indexes.set(table, index);
  return index;
}
