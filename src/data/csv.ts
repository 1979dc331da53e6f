/** CSV and TSV: csv-parse says what the values are, this file where they stand. */
import { CsvError, parse } from 'csv-parse/sync';
import type { Options } from 'csv-parse/sync';
import type { Position } from 'unist';
import type { VFile } from 'vfile';
import { report } from '../messages.ts';
import { elsewhere, forbiddenKeys } from '../syntax/parsed.ts';
import type { Range } from '../syntax/parsed.ts';
import { hasRoom } from './crowd.ts';
import { findFault, locate, named, splitPlain } from './csv-places.ts';
import type { Located } from './csv-places.ts';
import type { Dialect } from './dialect.ts';
import type { RawCell, RawColumn, RawRow, RawTable } from './raw.ts';

type Place = (range: Range) => Position;

/** The file's text as a table; messages on `file`, and undefined where nothing can be used. */
export function readCsv(
  file: VFile,
  place: Place,
  dialect: Dialect,
  names: readonly string[],
): RawTable | undefined {
  const text = String(file);
  const { located, broken } = read(text, dialect);
  if (broken || !located.whole) {
    const fault = findFault(text, located.end, dialect);
    report(file, 'data-syntax', place(fault), fault.reason, { note: fault.note });
    return undefined;
  }

  const lines = located.rows
    .map((row, index) => ({ ...row, number: index + 1 }))
    .filter(({ number, cells }) => !dialect.commentRows.has(number) && !isBlank(cells, text));
  const header = findHeader(lines, dialect);
  const columns = toColumns(header, dialect, names);
  if (columns === undefined) {
    report(file, 'data-shape', place({ start: 0, end: 0 }), emptyReason(text, dialect), {
      note: 'the first line names the columns',
    });
    return undefined;
  }
  checkColumns(columns, file, place, dialect);

  const after = header.at(-1)?.number ?? 0;
  const rows: RawRow[] = [];
  for (const row of lines) {
    if (row.number <= after) continue;
    if (row.cells.length === columns.length) rows.push(row);
    else if (hasRoom(file, 'data-syntax')) reportRagged(row, columns.length, text, file, place, dialect);
  }
  return { values: 'text', columns, rows };
}

function findHeader<R extends { readonly number: number }>(
  lines: readonly R[],
  { header }: Dialect,
): readonly R[] {
  if (header === 'none') return [];
  return header === 'first' ? lines.slice(0, 1) : lines.filter(({ number }) => header.includes(number));
}

function emptyReason(text: string, { header }: Dialect): string {
  if (text.trim() === '') return 'Unexpected empty file, expected a table';
  if (header === 'none') return 'Unexpected table without header, expected its fields in a `schema`';
  return `Unexpected end of the table, expected its header in row ${[header].flat().join(', ')}`;
}

function read(
  text: string,
  dialect: Dialect,
): { readonly located: Located; readonly broken: boolean } {
  const plain = splitPlain(text, dialect);
  if (plain !== undefined) return { located: plain, broken: false };
  const { records, broken } = split(text, dialect);
  return { located: locate(text, records, dialect), broken: broken !== undefined };
}

interface Split {
  readonly records: readonly (readonly string[])[];
  readonly broken: CsvError | undefined;
}

function split(text: string, dialect: Dialect): Split {
  const records: string[][] = [];
  const options: Options = {
    delimiter: dialect.delimiter,
    quote: dialect.quote,
    escape: dialect.escape,
    comment: dialect.comment ?? null,
    comment_no_infix: true,
    ltrim: dialect.skipInitialSpace,
    // Any mixture: files are put together from several systems.
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    max_record_size: 0,
    on_record(record: string[]) {
      records.push(record);
      return null;
    },
  };
  try {
    parse(text, options);
    return { records, broken: undefined };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { records, broken: error };
  }
}

function toColumns(
  header: readonly RawRow[],
  { header: where, headerJoin }: Dialect,
  names: readonly string[],
): RawColumn[] | undefined {
  if (where === 'none') {
    return names.length === 0 ? undefined : names.map((name) => ({ name, start: 0, end: 0 }));
  }
  const last = header.at(-1);
  if (last === undefined) return undefined;
  return last.cells.map(({ start, end }, index) => ({
    name: header
      .map(({ cells }) => textOf(cells[index]).trim())
      .filter((part) => part !== '')
      .join(headerJoin),
    start,
    end,
  }));
}

function checkColumns(
  columns: readonly RawColumn[],
  file: VFile,
  place: Place,
  { delimiter, declared, header }: Dialect,
): void {
  if (header === 'none') return;
  const [only] = columns;
  const other = [';', '\t', ',', '|'].find(
    (mark) => mark !== delimiter && only?.name.includes(mark) === true,
  );
  if (!declared && columns.length === 1 && only !== undefined && other !== undefined) {
    report(
      file,
      'data-syntax',
      place(only),
      `Unexpected ${named(other)} in a header of one column, expected ${named(delimiter)} between columns`,
      { note: 'declare another `delimiter` in the `dialect` of the resource in `data/datapackage.yaml`' },
    );
  }
  const seen = new Map<string, RawColumn>();
  columns.forEach((column, index) => {
    const earlier = seen.get(column.name);
    if (column.name === '') {
      report(
        file,
        'data-key',
        place(column),
        `Unexpected column ${index + 1} without a name, expected a name in the header`,
        { note: index === columns.length - 1 ? `or remove the last ${named(delimiter)} of each line` : undefined },
      );
    } else if (forbiddenKeys.has(column.name)) {
      report(
        file,
        'data-key',
        place(column),
        `Unexpected column \`${column.name}\`, expected another name`,
        { note: 'this name reaches into the machinery of JavaScript: rename the column' },
      );
    } else if (earlier !== undefined) {
      report(
        file,
        'data-key',
        place(column),
        `Unexpected second column \`${column.name}\`, expected each name once`,
        { cause: elsewhere(file.path, `\`${column.name}\` stands here first`, place(earlier)) },
      );
    } else seen.set(column.name, column);
  });
}

function reportRagged(
  row: RawRow,
  expected: number,
  text: string,
  file: VFile,
  place: Place,
  { delimiter, quote }: Dialect,
): void {
  const found = row.cells.length;
  const range = { start: row.start, end: Math.max(row.end, row.start + 1) };
  report(
    file,
    'data-syntax',
    // A cell over several lines would underline them all.
    place(text.slice(row.start, row.end).includes('\n') ? firstLine(range, text) : range),
    `Unexpected row of ${count(found, 'cell')}, expected ${expected} as in the header`,
    {
      note:
        found > expected
          ? `a cell that holds ${named(delimiter)} is put in quotes: ${quote}…${quote}`
          : `an empty cell still needs its ${named(delimiter)}`,
    },
  );
}

function firstLine({ start, end }: Range, text: string): Range {
  const line = text.slice(start, end).search(/[\r\n]/u);
  return { start, end: line === -1 ? end : start + line };
}

/** Cells of this format hold nothing but text. */
function textOf(cell: RawCell | undefined): string {
  return typeof cell?.value === 'string' ? cell.value : '';
}

/** A blank line, not a line of one empty cell: that one is written `""`. */
function isBlank(cells: readonly RawCell[], text: string): boolean {
  if (cells.length !== 1) return false;
  const [only] = cells;
  return only !== undefined && text.slice(only.start, only.end).trim() === '';
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;


