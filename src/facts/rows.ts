/** A list of objects as a table: rows for `from=` out of a fact, an object file or a cell. */
import type { Position } from 'unist';
import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import type { Cell, Column, ColumnType, Datum, Row, Table } from '../model/table.ts';
import type { ProjectPath } from '../paths.ts';
import { inferType } from './iso.ts';

/** The list as a table: a column for each key in the order of appearance, `id` as key where it can be one. */
export function toTable(
  name: string,
  path: ProjectPath,
  file: VFile,
  items: readonly { readonly [key: string]: Datum }[],
  placeOf: (keys: readonly string[]) => Position,
): Table {
  const names = [...new Set(items.flatMap((item) => Object.keys(item)))];
  const rows = items.map((item, index): Row => {
    const range = offsets(placeOf([String(index)]));
    const cells = names.map((key): [string, Cell] => {
      const value = Object.hasOwn(item, key) ? (item[key] ?? null) : null;
      return [key, { value, ...offsets(placeOf([String(index), key])) }];
    });
    return { cells: new Map(cells), ...range };
  });
  const ids = rows.map((row) => row.cells.get('id')?.value ?? null);
  const isKey =
    ids.length > 0 &&
    ids.every((id) => id !== null && typeof id !== 'object') &&
    new Set(ids.map(String)).size === ids.length;
  let index: ReturnType<typeof location> | undefined;
  const point = (offset: number): Position['start'] => {
    index ??= location(file);
    return index.toPoint(offset) ?? { line: 1, column: 1, offset: 0 };
  };
  return {
    kind: 'table',
    name,
    path,
    file,
    columns: names.map((column) => toColumn(column, rows)),
    rows,
    key: isKey ? ['id'] : [],
    source: [],
    place: ({ start, end }) => ({ start: point(start), end: point(end) }),
  };
}

function toColumn(name: string, rows: readonly Row[]): Column {
  const types = new Set<ColumnType>();
  for (const { cells } of rows) {
    const value = cells.get(name)?.value ?? null;
    if (value !== null) types.add(inferType(value));
  }
  const [first = 'any'] = types;
  const numeric = [...types].every((type) => type === 'integer' || type === 'number');
  return {
    name,
    type: types.size === 1 ? first : types.size > 1 && numeric ? 'number' : 'any',
    unit: undefined,
    title: undefined,
  };
}

function offsets({ start, end }: Position): { readonly start: number; readonly end: number } {
  return { start: start.offset ?? 0, end: end.offset ?? start.offset ?? 0 };
}
