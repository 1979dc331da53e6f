/** Footnotes of a table: letters in its cells, and one line below it. */
import type { SelectedRow } from '../../facts/select.ts';
import type { Column, Table } from '../../model/table.ts';
import type { Landing } from '../escape.ts';
import type { Piece } from '../offsets.ts';
import { made } from '../offsets.ts';
import type { Call, Expander, Spot } from './directive.ts';
import { attributeOf, valueSpot } from './directive.ts';
import { columnAt } from './named-columns.ts';
import { pairsOf } from './table-look.ts';

/** A column whose texts are notes to another. */
export interface NotedColumn {
  /** undefined for the first column of the table. */
  readonly column: Column | undefined;
  readonly remarks: Column;
}

/** What `notes` names; empty without the attribute, undefined where it is wrong. */
export function notedColumns(
  data: Table,
  call: Call,
  expander: Expander,
): readonly NotedColumn[] | undefined {
  if (attributeOf(call, 'notes') === undefined) return [];
  const written = expander.text(call, 'notes');
  if (written === undefined) return undefined;
  const result: NotedColumn[] = [];
  let failed = false;
  const find = (text: string, start: number): Column | undefined =>
    columnAt(data, 'notes', { text, start }, written, call, expander);
  for (const { left, right, start, rightStart } of pairsOf(written.text)) {
    const column = right === undefined ? undefined : find(left, start);
    const remarks = right === undefined ? find(left, start) : find(right, rightStart);
    if (remarks === undefined || (right !== undefined && column === undefined)) failed = true;
    else if (column === remarks) {
      failed = true;
      expander.complain(
        valueSpot(call, 'notes'),
        'attribute-value',
        `Unexpected notes of \`${remarks.name}\` to itself, expected those of another column`,
      );
    } else result.push({ column, remarks });
  }
  return failed ? undefined : result;
}

/** The notes of one table, or of one slide of it: the same text has one letter. */
export class TableNotes {
  private readonly columns: readonly NotedColumn[];
  private readonly expander: Expander;
  private readonly spot: Spot;
  private readonly letters = new Map<string, { readonly letter: string; readonly value: Piece }>();

  constructor(columns: readonly NotedColumn[], expander: Expander, spot: Spot) {
    this.columns = columns;
    this.expander = expander;
    this.spot = spot;
  }

  /** The letter behind a cell; nothing where its row has no note. */
  mark(data: Table, row: SelectedRow, { remarks }: NotedColumn): readonly Piece[] {
    const found = this.expander.cell(data, row, remarks);
    const text = found && this.expander.format(found, {}, () => undefined);
    if (found === undefined || text === undefined || text.trim() === '') return [];
    let known = this.letters.get(text);
    if (known === undefined) {
      known = {
        letter: letterOf(this.letters.size),
        value: this.expander.value(found, text, html, this.spot),
      };
      this.letters.set(text, known);
    }
    return [made(`<sup class="table-note">${known.letter}</sup>`, this.spot)];
  }

  /** All notes, one after the other; nothing where there is none. */
  line(): readonly Piece[] {
    if (this.columns.length === 0) return [];
    return [...this.letters.values()].flatMap(({ letter, value }, index) => [
      made(`${index === 0 ? '' : ' '}<span class="item"><sup>${letter}</sup>\u00a0`, this.spot),
      value,
      made('</span>', this.spot),
    ]);
  }
}

const html: Landing = { in: 'html', wrap: true };

/** a, b … z, aa, ab … */
export function letterOf(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}
