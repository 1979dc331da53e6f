/** CSV and TSV: csv-parse says what the values are, this file where they stand. */
import { CsvError, parse } from 'csv-parse/sync';
import type { Options } from 'csv-parse/sync';
import type { Position } from 'unist';
import type { VFile } from 'vfile';
import { report } from '../messages.ts';
import { elsewhere, forbiddenKeys } from '../syntax/parsed.ts';
import type { Range } from '../syntax/parsed.ts';
import type { RawCell, RawColumn, RawRow, RawTable } from './raw.ts';

/** How a file separates its cells: the `dialect` of a Data Package, complete. */
export interface Dialect {
  readonly delimiter: string;
  readonly quote: string;
  /** Before a quote within quotes; the quote itself where quotes are doubled. */
  readonly escape: string;
  readonly skipInitialSpace: boolean;
  readonly comment: string | undefined;
  /** The first line that is not blank, rows by their numbers from 1, or none. */
  readonly header: 'first' | 'none' | readonly number[];
  readonly headerJoin: string;
  readonly commentRows: ReadonlySet<number>;
  /** Whether somebody declared all this, or it is what the file's extension stands for. */
  readonly declared: boolean;
}

export const csvDialect: Dialect = {
  delimiter: ',',
  quote: '"',
  escape: '"',
  skipInitialSpace: false,
  comment: undefined,
  header: 'first',
  headerJoin: ' ',
  commentRows: new Set(),
  declared: false,
};

type Place = (range: Range) => Position;

/** The file's text as a table; messages on `file`, and undefined where nothing can be used. */
export function readCsv(
  file: VFile,
  place: Place,
  dialect: Dialect,
  names: readonly string[],
): RawTable | undefined {
  const text = String(file);
  const { records, broken } = split(text, dialect);
  const located = locate(text, records, dialect);
  if (broken !== undefined) {
    const fault = findFault(text, located.end, dialect);
    report(file, 'data-syntax', place(fault), fault.reason, { note: fault.note });
    return undefined;
  }

  const lines = located.rows
    .map((row, index) => ({ ...row, number: index + 1 }))
    .filter(({ number, cells }) => !dialect.commentRows.has(number) && !isBlank(cells));
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
  for (const { number, ...row } of lines) {
    if (number <= after) continue;
    if (row.cells.length === columns.length) rows.push(row);
    else reportRagged(row, columns.length, text, file, place, dialect);
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

interface Located {
  readonly rows: readonly RawRow[];
  /** Where the first record begins that is not among them. */
  readonly end: number;
}

/** Follows well-formed records through the text; their cells only need to be measured. */
function locate(text: string, records: readonly (readonly string[])[], dialect: Dialect): Located {
  const rows: RawRow[] = [];
  let at = 0;
  for (const record of records) {
    at = skipComments(text, at, dialect);
    const cells: RawCell[] = [];
    record.forEach((value, index) => {
      if (index > 0) {
        if (!text.startsWith(dialect.delimiter, at)) throw lost(at);
        at += dialect.delimiter.length;
      }
      if (dialect.skipInitialSpace) at = skipSpace(text, at, dialect);
      const end = endOfCell(text, at, dialect);
      cells.push(toCell(text, value, { start: at, end }, dialect));
      at = end;
    });
    rows.push({ start: cells[0]?.start ?? at, end: at, cells });
    if (at < text.length && lineBreak(text, at) === 0) throw lost(at);
    at += lineBreak(text, at);
  }
  return { rows, end: skipComments(text, at, dialect) };
}

const lost = (at: number): Error =>
  new Error(`A record of csv-parse must be found again in the text, at offset ${at}`);

/** Space around a cell without quotes is for the eye: neither value nor place includes it. */
function toCell(text: string, value: string, { start, end }: Range, dialect: Dialect): RawCell {
  if (text.startsWith(dialect.quote, start)) return { value, start, end };
  const trimmed = value.trim();
  if (trimmed.length === value.length) return { value, start, end };
  const before = value.length - value.trimStart().length;
  return { value: trimmed, start: start + before, end: start + before + trimmed.length };
}

function endOfCell(text: string, start: number, dialect: Dialect): number {
  if (text.startsWith(dialect.quote, start)) return endOfQuotes(text, start, dialect) ?? text.length;
  let at = start;
  while (at < text.length && lineBreak(text, at) === 0 && !text.startsWith(dialect.delimiter, at)) {
    at += 1;
  }
  return at;
}

/** Behind the closing quote; undefined where there is none. */
function endOfQuotes(text: string, start: number, { quote, escape }: Dialect): number | undefined {
  let at = start + quote.length;
  while (at < text.length) {
    const next = text.charAt(at + 1);
    if (text.charAt(at) === escape && (next === quote || (next === escape && escape !== quote))) {
      at += 2;
    } else if (text.charAt(at) === quote) return at + 1;
    else at += 1;
  }
  return undefined;
}

function skipComments(text: string, start: number, { comment }: Dialect): number {
  let at = start;
  while (comment !== undefined && text.startsWith(comment, at)) {
    while (at < text.length && lineBreak(text, at) === 0) at += 1;
    at += lineBreak(text, at);
  }
  return at;
}

function skipSpace(text: string, start: number, { delimiter }: Dialect): number {
  let at = start;
  while ((text[at] === ' ' || text[at] === '\t') && !text.startsWith(delimiter, at)) at += 1;
  return at;
}

/** Length of the line break at an offset, 0 where there is none. */
function lineBreak(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === 10) return 1;
  if (code !== 13) return 0;
  return text.charCodeAt(at + 1) === 10 ? 2 : 1;
}

interface CsvFault extends Range {
  readonly reason: string;
  readonly note: string | undefined;
}

/** Why csv-parse stopped in the record that begins at `start`. */
function findFault(text: string, start: number, dialect: Dialect): CsvFault {
  const { quote, delimiter } = dialect;
  let at = start;
  for (;;) {
    if (dialect.skipInitialSpace) at = skipSpace(text, at, dialect);
    if (text.startsWith(quote, at)) {
      const end = endOfQuotes(text, at, dialect);
      if (end === undefined) {
        return {
          start: at,
          end: at + quote.length,
          reason: `Unexpected quote without its end, expected a closing \`${quote}\``,
          note: `a quote within quotes is written \`${dialect.escape}${quote}\``,
        };
      }
      if (end < text.length && lineBreak(text, end) === 0 && !text.startsWith(delimiter, end)) {
        const after = endOfCell(text, end, dialect);
        return {
          start: end,
          end: Math.max(after, end + 1),
          reason: `Unexpected \`${shorten(text.slice(end, after))}\` after a closing quote, expected ${named(delimiter)} or the end of the line`,
          note: `a quote within quotes is written \`${dialect.escape}${quote}\``,
        };
      }
      at = end;
    } else {
      const end = endOfCell(text, at, dialect);
      const inside = text.slice(at, end).indexOf(quote);
      if (inside !== -1) {
        const cell = text.slice(at, end);
        return {
          start: at + inside,
          end: at + inside + quote.length,
          reason: 'Unexpected quote within a cell, expected the whole cell in quotes',
          note:
            cell.trimStart().startsWith(quote) && !dialect.skipInitialSpace
              ? `remove the space before the quote`
              : `write \`${quote}${shorten(cell.replaceAll(quote, quote + quote))}${quote}\``,
        };
      }
      at = end;
    }
    if (text.startsWith(delimiter, at)) at += delimiter.length;
    else if (lineBreak(text, at) > 0) at = skipComments(text, at + lineBreak(text, at), dialect);
    else throw new Error('A fault that csv-parse found must be found again in the text');
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
function isBlank(cells: readonly RawCell[]): boolean {
  const [only] = cells;
  return cells.length === 1 && only !== undefined && only.start === only.end;
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

const named = (mark: string): string => (mark === '\t' ? 'a tab' : `\`${mark}\``);

const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
