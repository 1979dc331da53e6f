/** Raw rows and what the package declares, to a table of typed cells. */
import type { Position } from 'unist';
import type { VFile } from 'vfile';
import { nearest, report, suggestion } from '../messages.ts';
import type { Cell, Column, Datum, Row, Table } from '../model/table.ts';
import type { ProjectPath } from '../paths.ts';
import { stemOf } from '../paths.ts';
import type { Range } from '../syntax/parsed.ts';
import { checkConstraints } from './constraints.ts';
import { hasRoom } from './crowd.ts';
import { findKey } from './keys.ts';
import { complainer } from './package.ts';
import type { DataPackage, Field, Resource } from './package.ts';
import type { RawCell, RawColumn, RawTable } from './raw.ts';
import { kindOf } from './records.ts';
import { RowCells } from './row-cells.ts';
import { castValue, describeType, inferFormat } from './types.ts';
import type { ValueFormat } from './types.ts';

export interface Declared {
  readonly package: DataPackage;
  readonly resource: Resource;
}

type Place = (range: Range) => Position;

/** The table with every cell cast to its column's type; a violation is a message at its cell, whose value is then null. */
export function toTable(
  raw: RawTable,
  path: ProjectPath,
  file: VFile,
  place: Place,
  declared: Declared | undefined,
): Table {
  const fields = matchFields(raw, file, place, declared);
  const columns: Column[] = [];
  // As long as they will be: an array that grows takes three times the room.
  const cells: Cell[][] = raw.rows.map(() => raw.columns.map(() => absent));
  raw.columns.forEach((column, index) => {
    const field = fields.get(column.name);
    const found = raw.rows.map((row) => row.cells[index] ?? absent);
    const filled = found.map((cell) => (isMissing(cell.value, field) ? null : cell.value));
    const format = field ?? inferFormat(filled, raw.values, column.name);
    found.forEach((cell, at) => {
      const row = cells[at];
      if (row === undefined) return;
      const value = cast(filled[at] ?? null, cell, column, format, raw, file, place);
      // Most cells are text that stays as it was read.
      row[index] = value === cell.value ? cell : { value, start: cell.start, end: cell.end };
    });
    columns.push({
      name: column.name,
      type: format.type,
      unit: field?.unit,
      title: field?.title,
    });
  });

  const indexOf = new Map(columns.map(({ name }, index) => [name, index]));
  const rows = raw.rows.map(
    ({ start, end }, index): Row => ({
      start,
      end,
      cells: new RowCells(indexOf, cells[index] ?? []),
    }),
  );
  const table = {
    kind: 'table' as const,
    name: stemOf(path),
    path,
    file,
    columns,
    rows,
    source: declared?.resource.source ?? [],
    place,
  };
  for (const field of fields.values()) {
    if (declared !== undefined) checkConstraints(field, table, raw, declared.package);
  }
  return { ...table, key: findKey(table, declared?.resource.schema) };
}

/** Rows are as long as the header, which the loaders have seen to. */
const absent: Cell = { value: null, start: 0, end: 0 };

function isMissing(value: Datum, field: Field | undefined): boolean {
  if (value === null || value === '') return value === null || (field?.missing.has('') ?? true);
  return typeof value === 'string' && field?.missing.has(value) === true;
}

function cast(
  value: Datum,
  cell: RawCell,
  column: RawColumn,
  format: ValueFormat,
  raw: RawTable,
  file: VFile,
  place: Place,
): Datum {
  if (value === null) return null;
  const result = castValue(value, format);
  if (result !== undefined) return result;
  if (!hasRoom(file, 'data-type')) return null;
  report(
    file,
    'data-type',
    place(cell),
    `Unexpected ${raw.values === 'text' ? shown(value) : kindOf(value)} in column \`${column.name}\`, expected ${describeType(format)}`,
    { note: castNote(value, format) },
  );
  return null;
}

const shown = (value: Datum): string =>
  typeof value === 'string' && value.length <= 60 ? `\`${value}\`` : kindOf(value);

function castNote(value: Datum, { type, format, decimalChar, groupChar }: ValueFormat): string | undefined {
  if (typeof value === 'number' && type === 'string') return 'put it in quotes';
  if (typeof value !== 'string') return undefined;
  if (type === 'number' || type === 'integer') {
    if (/^[+-]?\d+,\d+$/u.test(value) && decimalChar === '.' && groupChar === undefined)
      return 'write a point, or declare `decimalChar: ","` (or `groupChar`) for the field';
    if (/^[+-]?\d+$/u.test(value)) return 'more digits than can be kept exactly: declare it as `string`';
    if (type === 'integer' && /^[+-]?\d+\.\d+$/u.test(value)) return 'declare the field as `number`';
    if (/^(?:-|–|—|\?|n\/?a|\.+|null|none|nan)$/iu.test(value))
      return `declare \`missingValues: ["", "${value}"]\` if it stands for no value`;
    if (/\d/u.test(value)) return 'declare `bareNumber: false` if there may be something around the number';
  }
  if (/^(?:date|time|datetime)$/u.test(type) && format === 'default' && /\d/u.test(value))
    return 'declare how it is written, as in `format: "%d/%m/%Y"`';
  return undefined;
}

/** The field of each column, by name. What is in one and not in the other is a message. */
function matchFields(
  raw: RawTable,
  file: VFile,
  place: Place,
  declared: Declared | undefined,
): ReadonlyMap<string, Field> {
  const schema = declared?.resource.schema;
  if (declared === undefined || schema === undefined) return new Map();
  const names = new Set(raw.columns.map(({ name }) => name));
  const fields = new Map(schema.fields.map((field) => [field.name, field]));

  const complain = complainer(declared.package.parsed, declared.package.file);
  const unused = raw.columns.map(({ name }) => name).filter((name) => !fields.has(name));
  // A list of objects without any item has no columns to compare.
  const comparable = raw.values === 'text' || raw.rows.length > 0;
  for (const field of schema.fields) {
    // In JSON a column that no object fills may be absent.
    if (names.has(field.name) || schema.lacking || !comparable) continue;
    if (raw.values === 'typed' && !field.constraints.required && nearest(field.name, unused).length === 0)
      continue;
    complain([...field.at, 'name'], `field \`${field.name}\``, `a column of \`${file.path}\``, {
      note: suggestion(field.name, unused),
      expected: nearest(field.name, [...names]),
    });
  }
  if (!schema.further) {
    const missing = schema.fields.map(({ name }) => name).filter((name) => !names.has(name));
    for (const column of raw.columns) {
      // An empty name is a message already; a near one was reported with its field.
      if (fields.has(column.name) || column.name === '') continue;
      if (nearest(column.name, missing).length > 0 && !schema.lacking) continue;
      report(
        file,
        'data-package',
        place(column),
        `Unexpected column \`${column.name}\`, expected a field of the schema`,
        {
          note: `declare it in \`${declared.package.file.path}\`, or \`fieldsMatch: subset\` there`,
          expected: nearest(column.name, missing),
        },
      );
    }
  }
  return new Map([...fields].filter(([name]) => names.has(name)));
}
