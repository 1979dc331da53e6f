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
import type { Call, Expander, LeafDirective } from './directive.ts';
import { attributeOf, spotOf } from './directive.ts';
import { figureWords } from './figure-words.ts';
import type { GridCell, GridRow } from './grid.ts';
import { cellText, cellValue, gridPieces, strong } from './grid.ts';
import { namedColumn, titleOf } from './named-columns.ts';
import { isReadable, withoutRows } from './row-count.ts';
import { from, selection } from './selection.ts';
import { highlightedRows } from './table-look.ts';
import { printer } from './table.ts';

/** `::comparison{from=… label=… before=… after=…}`: what was and what is to be, pair by pair. */
export const comparison = {
  name: 'comparison',
  form: 'leaf',
  doc: 'a shift, pair by pair: what was and what is to be, one row of the data each',
  attributes: [
    from,
    { name: 'before', doc: 'the column that says what was', required: true },
    { name: 'after', doc: 'the column that says what is to be', required: true },
    { name: 'label', doc: 'the column that says what the pair is about' },
    ...selection,
    { name: 'highlight', doc: 'comparisons as in `where`: the pairs that matter most' },
    { name: 'before-title', doc: 'the heading of what was; else `From`, in the language' },
    { name: 'after-title', doc: 'the heading of what is to be; else `To`, in the language' },
    ...captioned,
  ],
  async expand(call, expander) {
    await Promise.resolve();
    const spot = spotOf(call);
    const chosen = expander.rowsOrNone(call);
    if (chosen === undefined || !isReadable(chosen, mostPairs, call, expander)) return [];
    const { table, rows } = chosen;
    const [label, before, after] = ['label', 'before', 'after'].map((name) =>
      namedColumn(table, name, call, expander),
    );
    const caption = captionOf(call, expander);
    const origin = sourceLine(call, expander);
    const id = idOf(call, expander);
    if (label === undefined || before === undefined || after === undefined) return [];
    if (before === 'absent' || after === 'absent') return [];
    if (rows.length === 0) return withoutRows({ caption, origin, id }, call, expander);
    const highlighted = highlightedRows(table, rows, call, expander);
    if (highlighted === undefined) return [];
    if (!expander.spend(rows.length, spot)) return [];

    const words = figureWords(expander.lang);
    const { newline } = call.source;
    const gap = made(newline + newline, spot);
    const print = printer(table, rows, call, expander);
    const head: GridCell[] = [
      ...(label === 'absent' ? [] : [{ content: [cellText(titleOf(label), spot)] }]),
      { content: titled('before-title', words.before, call, expander), classes: ['before'] },
      { content: titled('after-title', words.after, call, expander), classes: ['after'] },
    ];
    const body = rows.map((row): GridRow => {
      const isHighlighted = highlighted.rows.has(row.index);
      const cell = (column: typeof before, isBold: boolean): readonly Piece[] => {
        const one = print(row, column);
        const value =
          one === undefined
            ? cellText('–', spot, isBold)
            : cellValue(one.found, one.text, expander, spot, isBold);
        return isBold ? strong([value], spot) : [value];
      };
      return {
        classes: isHighlighted ? ['highlight'] : [],
        cells: [
          ...(label === 'absent' ? [] : [{ isHead: true, content: cell(label, false) }]),
          { content: cell(before, false), classes: ['before'] },
          { content: cell(after, isHighlighted), classes: ['after'] },
        ],
      };
    });
    const below = paragraph('source', origin, call);
    return [
      ...gapBefore(call),
      ...captionAbove(caption, id, spot, newline),
      ...gridPieces({ head, rows: body, classes: ['comparison'], id }, spot, newline),
      ...(below.length > 0 ? [gap, ...below] : []),
      ...gapAfter(call),
    ];
  },
} satisfies LeafDirective;

/** More pairs than a page holds are no comparison. */
const mostPairs = 60;

/** The author's heading, or ours. */
function titled(name: string, ours: string, call: Call, expander: Expander): readonly Piece[] {
  const spot = spotOf(call);
  if (attributeOf(call, name) === undefined) return [cellText(ours, spot)];
  const written = expander.text(call, name, 'shown');
  return [cellText(written?.text ?? ours, spot)];
}
