/** A table as both expansions have it: GFM that any tool shows, and HTML whose cells say what they are. */
import type { Found } from '../../facts/lookup.ts';
import type { Landing } from '../escape.ts';
import { escapeAttribute, escapeHtml, escapeValue } from '../escape.ts';
import type { Made, Piece } from '../offsets.ts';
import { made } from '../offsets.ts';
import type { Expander, Spot } from './directive.ts';

export type Align = 'left' | 'right' | 'center';

export interface GridCell {
  /** What reads the same as Markdown and as HTML, or says it in each. */
  readonly content: readonly Piece[];
  readonly classes?: readonly string[];
  readonly align?: Align | undefined;
  /** What an unseen text after it says, so that the decimal signs of a column stand below each other. */
  readonly pad?: string | undefined;
  /** Whether it heads its row. */
  readonly isHead?: boolean;
}

export interface GridRow {
  readonly classes?: readonly string[];
  readonly cells: readonly GridCell[];
  /** One cell for the whole width, which heads the rows after it. */
  readonly isGroup?: boolean;
}

export interface Grid {
  readonly head: readonly GridCell[];
  readonly rows: readonly GridRow[];
  readonly classes?: readonly string[];
  readonly id?: string | undefined;
  /** Shares of the width, one for each column. */
  readonly widths?: readonly number[] | undefined;
}

/** Lines of a table without the end of the last. No line is empty, so that Markdown takes them as one block. */
export function gridPieces(
  { head, rows, classes = [], id, widths }: Grid,
  spot: Spot,
  newline: string,
): readonly Piece[] {
  const both = (plain: string, marked: string): Piece => made(plain, spot, marked);
  const line = made(newline, spot);
  const pieces: Piece[] = [];

  const open = `<table${classesOf(classes)}${id === undefined ? '' : ` id="${escapeAttribute(id)}"`}>`;
  pieces.push(both('|', `${open}${columnsOf(widths)}<thead><tr>`));
  for (const cell of head) {
    const scope = cell.content.length === 0 ? '' : ' scope="col"';
    pieces.push(both(' ', `<th${scope}${attributesOf(cell)}>`), ...cell.content);
    pieces.push(both(' |', '</th>'));
  }
  pieces.push(both('', '</tr></thead>'), line);
  const rule = head.map(({ align }) => rules[align ?? 'left']).join(' | ');
  pieces.push(both(`| ${rule} |`, '<tbody>'));

  for (const [number, row] of rows.entries()) {
    const isLast = number === rows.length - 1;
    const begins = row.isGroup === true && number > 0 ? '</tbody><tbody>' : '';
    pieces.push(line, both('|', `${begins}<tr${classesOf(row.classes ?? [])}>`));
    if (row.isGroup === true) {
      const [cell] = row.cells;
      const content = cell?.content ?? [];
      pieces.push(both(' **', `<th scope="rowgroup" colspan="${head.length}">`), ...content);
      pieces.push(both(`** |${'  |'.repeat(Math.max(0, head.length - 1))}`, '</th></tr>'));
    } else {
      for (const cell of row.cells) {
        const name = cell.isHead === true ? 'th' : 'td';
        const scope = cell.isHead === true ? ' scope="row"' : '';
        pieces.push(both(' ', `<${name}${scope}${attributesOf(cell)}>`), ...cell.content);
        pieces.push(both(' |', `</${name}>`));
      }
      pieces.push(both('', '</tr>'));
    }
    if (isLast) pieces.push(both('', '</tbody></table>'));
  }
  return joined(pieces);
}

const rules: Readonly<Record<Align, string>> = { left: '---', right: '---:', center: ':---:' };

function classesOf(names: readonly string[]): string {
  return names.length === 0 ? '' : ` class="${names.join(' ')}"`;
}

/** Themes and Markdown tools know the alignment of a cell by its style. */
function attributesOf({ classes = [], align, pad }: GridCell): string {
  const style = align === undefined || align === 'left' ? '' : ` style="text-align:${align}"`;
  const padding = pad === undefined || pad === '' ? '' : ` data-pad="${escapeAttribute(pad)}"`;
  return classesOf(classes) + style + padding;
}

function columnsOf(widths: readonly number[] | undefined): string {
  if (widths === undefined) return '';
  const sum = widths.reduce((total, width) => total + width, 0);
  const columns = widths.map((width) => {
    const percent = Math.round((width / sum) * 10000) / 100;
    return `<col style="width:${percent}%">`;
  });
  return `<colgroup>${columns.join('')}</colgroup>`;
}

/** What stands without a text of its own goes with what follows or stands before it: a cut never loses a tag. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    const bare = (one: Piece | undefined): one is Made =>
      one?.kind === 'made' && one.mark === undefined && one.plain !== one.marked;
    if (bare(last) && bare(piece)) {
      const merged = made(last.plain + piece.plain, last, last.marked + piece.marked);
      result.splice(-1, 1, merged);
    } else result.push(piece);
  }
  return result;
}

/** A value in a cell: escaped for Markdown in the one expansion and for HTML in the other. */
export function cellValue(
  found: Found,
  text: string,
  expander: Expander,
  spot: Spot,
  bold = false,
): Made {
  const marked = expander.value(found, text, html, spot);
  return { ...marked, plain: escapeValue(text, bold ? boldCell : cell) };
}

/** Words of ours in a cell. */
export function cellText(text: string, spot: Spot, bold = false): Made {
  return made(escapeValue(text, bold ? boldCell : cell), spot, escapeHtml(text));
}

/** Bold in both. */
export function strong(content: readonly Piece[], spot: Spot): readonly Piece[] {
  return [made('**', spot, '<strong>'), ...content, made('**', spot, '</strong>')];
}

const html: Landing = { in: 'html', wrap: true };

const cell: Landing = {
  in: 'text',
  atStart: false,
  before: ' ',
  after: ' ',
  wrap: true,
  hugged: { before: false, after: false },
};

const boldCell: Landing = {
  ...cell,
  before: '*',
  after: '*',
  hugged: { before: true, after: true },
};
