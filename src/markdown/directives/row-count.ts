/** How many rows a figure of HTML can show: none, which it says, or so many that nobody reads them. */
import { noData } from '../../figures/alt.ts';
import { faultInTable } from '../../facts/lookup.ts';
import { escapeWordsOfAuthor } from '../escape.ts';
import type { Piece } from '../offsets.ts';
import { made } from '../offsets.ts';
import type { ChosenRows } from '../rows.ts';
import { captionAbove, gapAfter, gapBefore, paragraph } from './block.ts';
import type { Call, Expander } from './directive.ts';
import { attributeOf, spotOf, valueSpot } from './directive.ts';

/** What stands in the place of a figure without rows. */
export function withoutRows(
  {
    caption = [],
    origin,
    id,
  }: {
    readonly caption?: readonly Piece[];
    readonly origin: readonly Piece[];
    readonly id: string | undefined;
  },
  call: Call,
  expander: Expander,
): readonly Piece[] {
  const spot = spotOf(call);
  const { newline } = call.source;
  expander.complain(
    valueSpot(call, attributeOf(call, 'where') === undefined ? 'from' : 'where'),
    'figure-data',
    `Unexpected \`::${call.directive.name}\` without rows, expected at least one`,
    { note: 'the figure says that there are no data' },
  );
  const below = paragraph('source', origin, call);
  return [
    ...gapBefore(call),
    ...captionAbove(caption, undefined, spot, newline),
    made(
      `<p class="note"${id === undefined ? '' : ` id="${id}"`}>${escapeWordsOfAuthor(noData(expander.lang))}</p>`,
      spot,
    ),
    ...(below.length > 0 ? [made(newline + newline, spot), ...below] : []),
    ...gapAfter(call),
  ];
}

/** Whether there are no more rows than a reader takes in; else a message says so. */
export function isReadable(
  { rows, table }: ChosenRows,
  most: number,
  call: Call,
  expander: Expander,
): boolean {
  if (rows.length <= most) return true;
  expander.complain(
    valueSpot(call, 'from'),
    'limit',
    `Unexpected ${rows.length} rows in \`::${call.directive.name}\`, expected at most ${most}`,
    {
      note: 'choose those that matter with `where=` or `limit=`, or show them in a `::table`',
      cause: faultInTable(table),
    },
  );
  return false;
}
