/** The rows of a figure: each cell with its text in the document's language, and the values that it rests on. */
import { areYears } from '../../data/years.ts';
import type { Found } from '../../facts/lookup.ts';
import { parseIso } from '../../facts/iso.ts';
import { faultInTable } from '../../facts/lookup.ts';
import type { SelectedRow } from '../../facts/select.ts';
import { toPlainText } from '../../facts/shape.ts';
import type { FigureCell, FigureColumn, FigureTable } from '../../model/figure.ts';
import type { Column, ColumnType, Table } from '../../model/table.ts';
import type { Piece } from '../offsets.ts';
import { columnHeading } from './column-heading.ts';
import type { Call, Expander } from './directive.ts';
import { spotOf } from './directive.ts';

export interface ReadCells {
  readonly table: Table;
  readonly rows: readonly SelectedRow[];
  readonly columns: readonly ReadColumn[];
  /** By row and column; undefined where the data have none. */
  readonly cells: readonly (readonly (ReadCell | undefined)[])[];
}

interface ReadColumn extends FigureColumn {
  /** Whether its cells say the unit, as those of per cents and of money do. */
  readonly isUnitInCells: boolean;
}

interface ReadCell extends FigureCell {
  readonly found: Found;
}

export function readCells(
  { table, rows }: Pick<ReadCells, 'table' | 'rows'>,
  columns: readonly Column[],
  call: Call,
  expander: Expander,
): ReadCells {
  const years = new Set(columns.filter((column) => holdsYears(column, rows)));
  const dates = new Set(columns.filter((column) => holdsDates(column, rows)));
  const read = (row: SelectedRow, column: Column): ReadCell | undefined => {
    const found = expander.cell(table, row, column);
    if (found === undefined) return undefined;
    if (years.has(column)) {
      const text = toPlainText(found.value);
      return { value: text, text, found };
    }
    const counts = found.type === 'integer' || found.type === 'number';
    const hasOwnUnit = counts && found.unit !== undefined && column.unit === undefined;
    const text = expander.format(
      dates.has(column) ? { ...found, type: 'any' } : found,
      hasOwnUnit ? { unit: 'long' } : {},
      ({ rule, reason, note }) => {
        expander.complain(spotOf(call), rule, reason, {
          note: note ?? `it is column \`${column.name}\` of \`${table.name}\``,
          cause: faultInTable(table),
        });
      },
    );
    return text === undefined ? undefined : { value: found.value, text, found };
  };
  return {
    table,
    rows,
    columns: columns.map((column) =>
      toColumn(column, years.has(column) || dates.has(column), expander),
    ),
    cells: rows.map((row) => columns.map((column) => read(row, column))),
  };
}

/** Only the columns of these names, in their order in the table; all where none are named. */
export function pickColumns(data: ReadCells, names: readonly string[] | undefined): ReadCells {
  if (names === undefined) return data;
  const kept = data.columns.map(({ name }) => names.includes(name));
  return {
    ...data,
    columns: data.columns.filter((_, index) => kept[index]),
    cells: data.cells.map((row) => row.filter((_, index) => kept[index])),
  };
}

/** What a drawing is given. */
export function toFigureTable({ columns, cells }: ReadCells): FigureTable {
  return {
    columns: columns.map(({ name, label, type, unit }) => ({ name, label, type, unit })),
    rows: cells.map((row) => row.map((cell) => cell && { value: cell.value, text: cell.text })),
  };
}

/** Pieces without text that remember the values: a drawing shows them, and no text does. */
export function basisOf({ cells }: ReadCells, call: Call, expander: Expander): readonly Piece[] {
  const spot = spotOf(call);
  return cells.flatMap((row) =>
    row.flatMap((cell) => (cell === undefined ? [] : expander.basis(cell.found, cell.text, spot))),
  );
}

/** Whether whole numbers are years that nobody has declared: nobody declares what is plain to see. */
function holdsYears({ name, type, unit }: Column, rows: readonly SelectedRow[]): boolean {
  if (type !== 'integer' || unit !== undefined) return false;
  const values = rows.map(({ row }) => row.cells.get(name)?.value ?? null);
  return areYears(
    name,
    values.filter((value) => value !== null),
  );
}

/** Whether texts are dates: all that a cell holds is a year, a month or a day as ISO 8601 writes them, and not years alone. */
function holdsDates({ name, type }: Column, rows: readonly SelectedRow[]): boolean {
  if (type !== 'string' && type !== 'any') return false;
  let isFine = false;
  for (const { row } of rows) {
    const value = row.cells.get(name)?.value ?? null;
    if (value === null) continue;
    const iso = typeof value === 'string' ? parseIso(value) : undefined;
    if (iso === undefined) return false;
    isFine ||= iso.precision !== 'year';
  }
  return isFine;
}

function toColumn(column: Column, isDate: boolean, { lang, units }: Expander): ReadColumn {
  const { label, unit, isInCells } = columnHeading(column, lang, units);
  const type = isDate ? 'date' : kinds[column.type];
  return { name: column.name, label, type, unit, isUnitInCells: isInCells && type === 'number' };
}

const kinds: Readonly<Record<ColumnType, FigureColumn['type']>> = {
  string: 'text',
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
  date: 'date',
  datetime: 'date',
  time: 'text',
  year: 'date',
  yearmonth: 'date',
  duration: 'text',
  array: 'text',
  object: 'text',
  any: 'text',
};
