/** Keys: what names a row, and what names a row of another table. */
import { nearest, report, suggestion } from '../messages.ts';
import type { Cell, Row, Table } from '../model/table.ts';
import { elsewhere } from '../syntax/parsed.ts';
import { hasRoom } from './crowd.ts';
import type { ForeignKey, TableSchema } from './package.ts';

type Keyed = Pick<Table, 'name' | 'file' | 'columns' | 'rows' | 'place'>;

/**
 * The columns whose values name a row: the declared primary key, else `id` where every row fills it; none where what
 * stands there names no row. Two rows of one name are a message at the second.
 */
export function findKey(table: Keyed, schema: TableSchema | undefined): readonly string[] {
  for (const key of schema?.uniqueKeys ?? []) checkUnique(table, key, false);
  const declared = schema?.primaryKey ?? [];
  if (declared.length > 0) {
    // A field without a column is a message in the package.
    if (!declared.every((name) => hasColumn(table, name))) return [];
    return checkUnique(table, declared, true) ? declared : [];
  }
  const id = ['id'];
  if (!hasColumn(table, 'id') || table.rows.some((row) => row.cells.get('id')?.value === null))
    return [];
  return checkUnique(table, id, false) ? id : [];
}

/** Reports each cell that names a row which the other table does not have. */
export function checkForeignKey(table: Keyed, key: ForeignKey, other: Keyed): void {
  if (!key.fields.every((name) => hasColumn(table, name))) return;
  const names = other.rows.map((row) =>
    cellsOf(row, key.columns)
      .map(({ value }) => plain(value))
      .join(', '),
  );
  const known = new Set(other.rows.map((row) => keyText(row, key.columns)));
  for (const row of table.rows) {
    const cells = cellsOf(row, key.fields);
    const [first] = cells;
    // As in SQL: a key that is not all there refers to nothing.
    if (first === undefined || cells.some(({ value }) => value === null)) continue;
    if (known.has(keyText(row, key.fields))) continue;
    const written = cells.map(({ value }) => plain(value)).join(', ');
    if (!hasRoom(table.file, 'data-foreign-key')) continue;
    report(
      table.file,
      'data-foreign-key',
      table.place(first),
      `Unexpected \`${written}\` in column \`${key.fields.join(', ')}\`, expected ${key.columns
        .map((name) => `\`${name}\``)
        .join(', ')} of a row of \`${other.name}\``,
      { note: suggestion(written, names), expected: nearest(written, names) },
    );
  }
}

function hasColumn(table: Keyed, name: string): boolean {
  return table.columns.some((column) => column.name === name);
}

function checkUnique(table: Keyed, key: readonly string[], filled: boolean): boolean {
  const seen = new Map<string, Cell>();
  let unique = true;
  for (const row of table.rows) {
    const cells = cellsOf(row, key);
    const [first] = cells;
    if (first === undefined) continue;
    const empty = cells.find(({ value }) => value === null);
    if (empty !== undefined) {
      if (!filled) continue;
      unique = false;
      if (!hasRoom(table.file, 'data-primary-key')) continue;
      report(
        table.file,
        'data-primary-key',
        table.place(empty),
        `Unexpected empty cell in \`${key.join(', ')}\`, expected a value: it is the primary key`,
      );
      continue;
    }
    const text = keyText(row, key);
    const earlier = seen.get(text);
    if (earlier === undefined) {
      seen.set(text, first);
      continue;
    }
    unique = false;
    if (!hasRoom(table.file, 'data-primary-key')) continue;
    const place = table.place(earlier);
    const written = cells.map(({ value }) => plain(value)).join(', ');
    report(
      table.file,
      'data-primary-key',
      table.place(first),
      `Unexpected second row with \`${key.join(', ')}\` \`${written}\`, expected each key once`,
      {
        note: `the first one stands on line ${place.start.line}`,
        cause: elsewhere(table.file.path, `\`${written}\` stands here first`, place),
      },
    );
  }
  return unique;
}

function cellsOf(row: Row, names: readonly string[]): Cell[] {
  // Most keys are one column, and every row of every table is asked.
  if (names.length === 1) {
    const cell = row.cells.get(names[0] ?? '');
    return cell === undefined ? [] : [cell];
  }
  return names.flatMap((name) => row.cells.get(name) ?? []);
}

/** Numbers and texts of the same look are one key: a path cannot tell them apart. */
function keyText(row: Row, names: readonly string[]): string {
  const cells = cellsOf(row, names);
  const [only] = cells;
  return cells.length === 1 && only !== undefined
    ? plain(only.value)
    : JSON.stringify(cells.map(({ value }) => plain(value)));
}

function plain(value: Cell['value']): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
