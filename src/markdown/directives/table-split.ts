/** Which rows of a table go on which slide. */
import type { Piece } from '../offsets.ts';
import { textOf } from '../offsets.ts';
import type { Call, Expander } from './directive.ts';
import { attributeOf, valueSpot } from './directive.ts';
import type { EstimatedTable } from './row-estimate.ts';
import { columnShares, divideByCount, divideByHeight } from './row-estimate.ts';
import type { Plan } from './table.ts';

/** What stands on which slide, and how wide the columns are on all of them. */
export interface Division {
  /** Numbers of rows, one for each part; a single one where the table is not divided. */
  readonly parts: readonly number[];
  /** Shares of the width; undefined where the cells of a single part decide. */
  readonly widths: readonly number[] | undefined;
}

export function divisionOf(
  plan: Plan,
  lines: { readonly caption: readonly Piece[]; readonly origin: readonly Piece[] },
  call: Call,
  expander: Expander,
): Division {
  const { rows, widths } = plan;
  const whole = { parts: [rows.length], widths };
  if (attributeOf(call, 'split') === undefined) return whole;
  const split = expander.text(call, 'split')?.text;
  if (split === undefined || !canSplit(call, expander)) return whole;
  const table = estimated(plan, lines, call);
  const parts =
    split === 'auto' ? divideByHeight(table) : divideByCount(rows.length, Number(split));
  return { parts, widths: widths ?? (parts.length > 1 ? columnShares(table) : undefined) };
}

function estimated(
  { rows, widths, head, group, totals, notes }: Plan,
  { caption, origin }: { readonly caption: readonly Piece[]; readonly origin: readonly Piece[] },
  call: Call,
): EstimatedTable {
  const shown = rows.map(({ cells }) => cells.map((cell) => cell?.text ?? '–'));
  const heading = head.map(({ content }) => lengthOf(content));
  const cells = [heading.map((length) => 'x'.repeat(length)), ...shown];
  // The heading of a group and the row of the sum are rows as well: each counts as one more line of its first row.
  const groups = new Set<number>();
  rows.forEach((row, number) => {
    if (group !== undefined && row.group?.text !== rows[number - 1]?.group?.text)
      groups.add(number);
  });
  const noted = notes.length === 0 ? 0 : 160;
  return {
    rows: cells,
    extra: rows.map(
      (_, number) =>
        Number(groups.has(number)) + Number(totals !== undefined && number === rows.length - 1),
    ),
    widths,
    around: { caption: lengthOf(caption), source: lengthOf(origin), notes: noted },
    ...besideOf(call),
  };
}

/** Parts need slides, and a line of their own between them. */
function canSplit(call: Call, expander: Expander): boolean {
  const { source, directive } = call;
  const complain = (reason: string, note: string): boolean => {
    expander.complain(valueSpot(call, 'split'), 'attribute-value', reason, { note });
    return false;
  };
  if (expander.kind === 'report') {
    return complain(
      'Unexpected `split` in a report, expected it in a deck',
      'a report’s tables go on from page to page by themselves, with their heads',
    );
  }
  const lead = source.text.slice(source.lines.start(directive.start), directive.start);
  if (lead !== '') {
    return complain(
      'Unexpected `split` in a list or quotation, expected a table of its own',
      'begin the directive at the beginning of a line',
    );
  }
  return true;
}

/** What the author wrote on the table's slide besides its heading, comments and the table. */
function besideOf({ source: { text, bodyStart }, directive }: Call): {
  readonly above: string;
  readonly below: string;
} {
  const rule = /^(?:---+|\*\*\*+|___+)[ \t]*$/mu;
  const before = text.slice(bodyStart, directive.start);
  const after = text.slice(directive.end);
  const end = rule.exec(after)?.index ?? after.length;
  const last = before.split(new RegExp(rule, 'mu')).at(-1) ?? '';
  const words = (some: string): string =>
    some
      .replaceAll(/<!--[^]*?-->/gu, '')
      .replaceAll(/^#{1,6}[ \t].*$/gmu, '')
      .replaceAll(/<[^>]*>/gu, '');
  return { above: words(last), below: words(after.slice(0, end)) };
}

function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + textOf(piece, 'plain').length, 0);
}
