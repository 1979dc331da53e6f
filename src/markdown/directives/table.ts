import type { AskedManner } from '../../facts/format.ts';
import type { Found } from '../../facts/lookup.ts';
import { faultInTable } from '../../facts/lookup.ts';
import type { SelectedRow } from '../../facts/select.ts';
import { isCurrency, unitHeading } from '../../facts/units.ts';
import type { Column, Table } from '../../model/table.ts';
import type { Piece } from '../offsets.ts';
import { made } from '../offsets.ts';
import {
  captionAbove,
  captioned,
  captionOf,
  gapAfter,
  gapBefore,
  idOf,
  paragraph,
  sourceLine,
} from './block.ts';
import { decimalPads, decimalSign } from './decimals.ts';
import type { Call, Expander, LeafDirective, Spot } from './directive.ts';
import { attributeOf, spotOf, valueSpot } from './directive.ts';
import type { FigureWords } from './figure-words.ts';
import { figureWords } from './figure-words.ts';
import type { Align, GridCell, GridRow } from './grid.ts';
import { cellText, cellValue, gridPieces, strong } from './grid.ts';
import { namedColumn, namedColumns, titleOf } from './named-columns.ts';
import { from, selection } from './selection.ts';
import { alignsOf, highlightOf, widthsOf } from './table-look.ts';
import type { NotedColumn } from './table-notes.ts';
import { notedColumns, TableNotes } from './table-notes.ts';
import { divisionOf } from './table-split.ts';
import { totalsOf } from './table-totals.ts';
import type { Totals } from './table-totals.ts';

/** `::table{from=…}`: rows of the data as a table. */
export const table = {
  name: 'table',
  form: 'leaf',
  doc: 'a table of rows of the data, each cell formatted by its column',
  attributes: [
    from,
    {
      name: 'columns',
      doc: 'the columns and their order, with commas between; all where there is none',
    },
    ...selection,
    { name: 'group', doc: 'a column whose values head the rows that share them' },
    { name: 'total', doc: 'columns of numbers whose sum stands in a last row' },
    {
      name: 'notes',
      doc: 'a column of footnotes to the first cell of its row, or `status=remark`: to the cell of another column',
    },
    {
      name: 'highlight',
      doc: 'comparisons as in `where`: what they compare is set in bold in rows that meet them',
    },
    {
      name: 'widths',
      doc: 'shares of the width, one for each column: `2 1 1`',
    },
    { name: 'align', doc: '`left`, `right` or `center` for each column; else by its type' },
    {
      name: 'split',
      doc: '`auto`, or a number of rows: in a deck the table goes on from slide to slide',
      check: (text) =>
        /^(?:auto|[1-9]\d{0,3})$/u.test(text) ? undefined : '`auto` or a number of rows from 1',
    },
    ...captioned,
  ],
  async expand(call, expander) {
    await Promise.resolve();
    const spot = spotOf(call);
    const chosen = expander.rows(call);
    const plan = chosen && planOf(chosen.table, chosen.rows, call, expander);
    const caption = captionOf(call, expander);
    const origin = sourceLine(call, expander);
    if (plan === undefined || !expander.spend(plan.rows.length, spot)) return [];

    const { newline } = call.source;
    const gap = made(newline + newline, spot);
    const { parts, widths } = divisionOf(plan, { caption, origin }, call, expander);
    const pieces: Piece[] = [...gapBefore(call)];
    let start = 0;
    for (const [index, count] of parts.entries()) {
      const number = index + 1;
      if (parts.length > 1) {
        const part = { number, count: parts.length };
        pieces.push(made('', valueSpot(call, 'split'), '', { kind: 'part', part }));
      }
      const id = number === 1 ? plan.id : undefined;
      const notes = new TableNotes(plan.notes, expander, spot);
      const rows = rowsOf(plan, start, start + count, notes, expander, spot);
      start += count;
      const grid = { head: plan.head, rows, widths, id, classes: plan.classes };
      const below = [
        paragraph('table-notes', notes.line(), call),
        paragraph('source', origin, call),
      ].filter((line) => line.length > 0);
      pieces.push(
        ...captionAbove(caption, id, spot, newline),
        ...gridPieces(grid, spot, newline),
        ...below.flatMap((line) => [gap, ...line]),
      );
    }
    return [...pieces, ...gapAfter(call)];
  },
} satisfies LeafDirective;

/** One column with how it is set. */
export interface PlannedColumn {
  readonly column: Column;
  readonly align: Align;
  readonly classes: readonly string[];
}

/** All that is known of a table before its rows are divided. */
export interface Plan {
  readonly data: Table;
  readonly columns: readonly PlannedColumn[];
  readonly head: readonly GridCell[];
  readonly rows: readonly Row[];
  readonly group: Column | undefined;
  readonly totals: Totals | undefined;
  readonly notes: readonly NotedColumn[];
  readonly isHighlighted: (row: SelectedRow, column: Column) => boolean;
  readonly widths: readonly number[] | undefined;
  readonly id: string | undefined;
  readonly classes: readonly string[];
  readonly words: FigureWords;
}

export interface Row {
  readonly selected: SelectedRow;
  readonly cells: readonly (Printed | undefined)[];
  /** The value that heads its group. */
  readonly group: Printed | undefined;
}

interface Printed {
  readonly found: Found;
  readonly text: string;
  readonly pad: string | undefined;
}

function planOf(
  data: Table,
  selected: readonly SelectedRow[],
  call: Call,
  expander: Expander,
): Plan | undefined {
  const group = namedColumn(data, 'group', call, expander);
  const noted = notedColumns(data, call, expander);
  const written =
    attributeOf(call, 'columns') === undefined
      ? data.columns
      : namedColumns(data, 'columns', call, expander);
  const id = idOf(call, expander);
  if (group === undefined || noted === undefined || written === undefined) return undefined;
  // What heads the rows or stands below them is not told twice.
  const aside = new Set([group, ...noted.map(({ remarks }) => remarks)]);
  const columns = written.filter((column) => !aside.has(column));
  const aligns = alignsOf(columns, call, expander);
  const widths = widthsOf(columns, call, expander);
  const isHighlighted = highlightOf(data, columns, selected, call, expander);
  if (aligns === undefined || widths === undefined || isHighlighted === undefined) return undefined;

  const planned = columns.map((column, index): PlannedColumn => {
    const align = aligns[index] ?? 'left';
    const kind = isCount(column) ? ['numeric'] : isDate(column) ? ['date'] : [];
    return { column, align, classes: kind };
  });
  const rows = printed(data, planned, grouped(selected, group), group, call, expander);
  const totals = totalsOf(data, columns, rows, call, expander);
  if (totals === 'wrong') return undefined;
  const spot = spotOf(call);
  return {
    data,
    columns: planned,
    head: planned.map((one) => headCell(one, expander, spot)),
    rows,
    group: group === 'absent' ? undefined : group,
    totals,
    notes: noted,
    isHighlighted,
    widths: widths === 'absent' ? undefined : widths,
    id,
    classes: widths === 'absent' ? [] : ['fixed'],
    words: figureWords(expander.lang),
  };
}

/** Rows of one group together, groups in the order in which they first appear. */
function grouped(rows: readonly SelectedRow[], group: Column | 'absent'): readonly SelectedRow[] {
  if (group === 'absent') return rows;
  const groups = new Map<string, SelectedRow[]>();
  for (const one of rows) {
    const key = JSON.stringify(one.row.cells.get(group.name)?.value ?? null);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [one]);
    else known.push(one);
  }
  return [...groups.values()].flat();
}

function printed(
  data: Table,
  planned: readonly PlannedColumn[],
  rows: readonly SelectedRow[],
  group: Column | 'absent',
  call: Call,
  expander: Expander,
): readonly Row[] {
  const print = printer(data, rows, call, expander);
  const texts = planned.map(({ column }) => rows.map((row) => print(row, column)));
  const sign = decimalSign(expander.lang);
  const pads = planned.map(({ align, classes }, index) =>
    align === 'right' && classes.includes('numeric')
      ? decimalPads(
          (texts[index] ?? []).map((one) => one?.text),
          sign,
        )
      : [],
  );
  return rows.map((selected, number): Row => {
    const heading = group === 'absent' ? undefined : print(selected, group);
    return {
      selected,
      cells: planned.map((_, index) => {
        const one = texts[index]?.[number];
        return one && { ...one, pad: pads[index]?.[number] };
      }),
      group: heading && { ...heading, pad: undefined },
    };
  });
}

/** Prints cells; what is wrong with a column is told once. */
export function printer(
  data: Table,
  rows: readonly SelectedRow[],
  call: Call,
  expander: Expander,
): (
  row: SelectedRow,
  column: Column,
) => { readonly found: Found; readonly text: string } | undefined {
  const complained = new Set<string>();
  const manners = new Map<Column, AskedManner>();
  return (row, column) => {
    const found = expander.cell(data, row, column);
    if (found === undefined) return undefined;
    const manner = manners.get(column) ?? mannerOf(column, rows);
    manners.set(column, manner);
    const text = expander.format(
      hasUnitInHead(column) ? { ...found, unit: undefined } : found,
      { ...manner, ...unitOf(found, column) },
      ({ rule, reason, note }) => {
        // One message for a column says enough.
        if (complained.has(column.name)) return;
        complained.add(column.name);
        expander.complain(spotOf(call), rule, reason, {
          note: note ?? `it is column \`${column.name}\` of \`${data.name}\``,
          cause: faultInTable(data),
        });
      },
    );
    return text === undefined ? undefined : { found, text };
  };
}

/** Amounts of money show their cents where one of them has some. */
function mannerOf({ name, unit, type }: Column, rows: readonly SelectedRow[]): AskedManner {
  if (!isCurrency(unit) || !(type === 'number' || type === 'integer')) return {};
  const whole = rows.every(({ row }) => {
    const value = row.cells.get(name)?.value ?? null;
    return typeof value !== 'number' || Number.isInteger(value);
  });
  return whole ? {} : { digits: '2' };
}

/** Rows that differ in their units, as facts do, say theirs; one of the whole column stands in its head. */
function unitOf({ type, unit }: Found, column: Column): { readonly unit?: string } {
  const counts = type === 'integer' || type === 'number';
  return counts && unit !== undefined && column.unit === undefined ? { unit: 'long' } : {};
}

function hasUnitInHead({ unit, type }: Column): boolean {
  return unit !== undefined && (type === 'integer' || type === 'number');
}

function headCell(
  { column, align, classes }: PlannedColumn,
  { lang, units }: Expander,
  spot: Spot,
): GridCell {
  const words = titleOf(column);
  const { unit } = column;
  // A unit may stand in the title already.
  const content =
    unit === undefined
      ? [cellText(words, spot)]
      : [
          cellText(words, spot),
          made(' ', spot, ' <span class="unit">'),
          cellText(`(${unitHeading(unit, lang, units)})`, spot),
          made('', spot, '</span>'),
        ];
  return { content, align, classes };
}

function isCount({ type }: Column): boolean {
  return type === 'integer' || type === 'number';
}

function isDate({ type }: Column): boolean {
  return ['date', 'datetime', 'time', 'year', 'yearmonth'].includes(type);
}

/** The rows of one part: those of the data with the headings of their groups, and at the end of the last the sum. */
function rowsOf(
  plan: Plan,
  start: number,
  end: number,
  notes: TableNotes,
  expander: Expander,
  spot: Spot,
): readonly GridRow[] {
  const { columns, rows, group, totals, words } = plan;
  const result: GridRow[] = [];
  for (let number = start; number < end; number++) {
    const row = rows[number];
    if (row === undefined) break;
    if (group !== undefined) {
      const goesOn = number > 0 && isSameGroup(rows[number - 1], row);
      if (number === start || !goesOn) {
        const content: Piece[] = [
          row.group === undefined
            ? cellText('–', spot, true)
            : cellValue(row.group.found, row.group.text, expander, spot, true),
        ];
        if (goesOn) content.push(cellText(`\u00a0(${words.continued})`, spot, true));
        result.push({ isGroup: true, classes: ['group'], cells: [{ content }] });
      }
    }
    result.push({
      cells: columns.map((one, index) => cellOf(plan, one, row, index, notes, expander, spot)),
    });
  }
  if (totals !== undefined && end >= rows.length) result.push(totalRow(plan, totals, spot));
  return result;
}

function isSameGroup(one: Row | undefined, other: Row): boolean {
  return one?.group?.text === other.group?.text;
}

function cellOf(
  plan: Plan,
  { column, align, classes }: PlannedColumn,
  { selected, cells }: Row,
  index: number,
  notes: TableNotes,
  expander: Expander,
  spot: Spot,
): GridCell {
  const cell = cells[index];
  const isBold = plan.isHighlighted(selected, column);
  const value: readonly Piece[] = [
    cell === undefined
      ? cellText('–', spot, isBold)
      : cellValue(cell.found, cell.text, expander, spot, isBold),
  ];
  const marks = plan.notes
    .filter((one) => (one.column ?? plan.columns[0]?.column) === column)
    .flatMap((one) => notes.mark(plan.data, selected, one));
  return {
    content: [...(isBold ? strong(value, spot) : value), ...marks],
    align,
    classes: isBold ? [...classes, 'highlight'] : classes,
    pad: cell?.pad,
  };
}

function totalRow({ columns, words }: Plan, totals: Totals, spot: Spot): GridRow {
  const cells = columns.map(({ column, align, classes }, index): GridCell => {
    if (index === 0)
      return { content: strong([cellText(words.total, spot, true)], spot), align, classes };
    const total = totals.get(column);
    if (total === undefined) return { content: [], align, classes };
    const sum = cellText(total.text, spot, true);
    return { content: [...total.basis, ...strong([sum], spot)], align, classes, pad: total.pad };
  });
  return { classes: ['total'], cells };
}
