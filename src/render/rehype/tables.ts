/** Tables of a report: caption inside, cells with scope, source lines beside, one block that stays together. */
import type { Element, ElementContent, Root } from 'hast';
import type { Labels } from '../labels.ts';
import { addClass, element, hasClass, isBlank, isElement, textOf } from './element.ts';
import { SKIP, visit } from './visit.ts';

/** A table of at most this many rows stays on one page. */
const shortRows = 6;

/** Characters of a cell that need not wrap. */
const shortCell = 18;

/** Characters of the longest cells, added up over the columns, that the text column takes at the size of tables. */
const textWidth = 84;

export function rehypeTables({
  labels,
  isNumbered,
}: {
  readonly labels: Labels;
  readonly isNumbered: boolean;
}) {
  return (tree: Root): void => {
    let count = 0;
    visit(tree, 'element', (table, index, parent) => {
      if (table.tagName !== 'table' || parent === undefined || index === undefined) return;
      const siblings = parent.children as ElementContent[];
      const before = previousOf(siblings, index);
      const after = linesAfter(siblings, index);

      let start = index;
      const own = table.children.find((child) => isElement(child, 'caption'));
      let caption: Element | undefined;
      if (own !== undefined && isElement(own)) {
        caption = own;
        table.children = table.children.filter((child) => child !== own);
      } else if (before !== undefined) {
        start = siblings.indexOf(before);
        caption = { ...before, tagName: 'caption', properties: {} };
      }
      if (caption !== undefined) {
        count++;
        if (isNumbered)
          caption.children.unshift(
            element(
              'span',
              { className: ['label'] },
              `${labels.table}\u00a0${String(count)}${labels.colon}`,
            ),
          );
        table.children.unshift(caption);
      }

      const rows = rowsOf(table);
      keepFirstColumn(columnedRows(rows));
      scopeCells(table);
      const block = element('div', { className: ['table'] }, table, ...after.lines);
      if (table.properties['dataAt'] !== undefined) {
        block.properties['dataAt'] = table.properties['dataAt'];
      }
      // An author names a table where its caption stands.
      const named = caption === before ? undefined : before?.properties['id'];
      if (named !== undefined && table.properties['id'] === undefined) {
        block.properties['id'] = named;
      }
      if (rows.length <= shortRows) addClass(block, 'short');
      if (isWide(columnedRows(rows))) addClass(block, 'wide');
      siblings.splice(start, after.end - start, block);
      return [SKIP, start + 1];
    });
  };
}

/** The caption's paragraph directly before a table. */
function previousOf(siblings: readonly ElementContent[], index: number): Element | undefined {
  for (let at = index - 1; at >= 0; at--) {
    const node = siblings[at];
    if (node === undefined || isBlank(node)) continue;
    return isElement(node, 'p') && hasClass(node, 'caption') ? node : undefined;
  }
  return undefined;
}

/** Classes of paragraphs that belong to the table above them. */
const below = ['matrix-key', 'table-notes', 'source', 'note'];

/** Source and note lines directly after a table, and where what follows them begins. */
function linesAfter(
  siblings: readonly ElementContent[],
  index: number,
): { readonly lines: readonly Element[]; readonly end: number } {
  const lines: Element[] = [];
  let end = index + 1;
  for (let at = index + 1; at < siblings.length; at++) {
    const node = siblings[at];
    if (node === undefined || isBlank(node)) continue;
    if (!isElement(node, 'p') || !below.some((name) => hasClass(node, name))) break;
    lines.push(node);
    end = at + 1;
  }
  return { lines, end };
}

function scopeCells(table: Element): void {
  visit(table, 'element', (cell, _, row) => {
    const { properties } = cell;
    if (cell.tagName !== 'th' && cell.tagName !== 'td') return;
    const align = properties['align'];
    if (align === 'right' || align === 'center')
      addClass(cell, align === 'right' ? 'numeric' : 'centred');
    delete properties['align'];
    if (cell.tagName !== 'th') return;
    // A header cell without text heads nothing.
    if (textOf(cell) === '' && !cell.children.some((child) => isElement(child, 'img'))) {
      cell.tagName = 'td';
      return;
    }
    const cells = row?.type === 'element' ? row.children.filter((child) => isElement(child)) : [];
    const heads = cells.length > 1 && cells.slice(1).every((child) => isElement(child, 'td'));
    properties['scope'] ??= heads && cells[0] === cell ? 'row' : 'col';
  });
}

/** The rows with cells in columns: what heads a group stands across them. */
function columnedRows(rows: readonly Element[]): readonly Element[] {
  return rows.filter((row) => !hasClass(row, 'group'));
}

function rowsOf(table: Element): readonly Element[] {
  const rows: Element[] = [];
  visit(table, 'element', (node) => {
    if (node.tagName === 'tr') rows.push(node);
  });
  return rows;
}

/** Names and dates at the head of rows stay on one line where all of them are short. */
function keepFirstColumn(rows: readonly Element[]): void {
  const cells = rows.flatMap((row) => row.children.find((child) => isElement(child)) ?? []);
  if (cells.some((cell) => textOf(cell).length > shortCell)) return;
  for (const cell of cells) if (isElement(cell)) addClass(cell, 'tight');
}

/** Whether a table needs the side column as well. Long text wraps, so a cell counts for at most 34 characters. */
function isWide(rows: readonly Element[]): boolean {
  const widths: number[] = [];
  for (const row of rows) {
    row.children
      .filter((cell) => isElement(cell))
      .forEach((cell, column) => {
        widths[column] = Math.max(widths[column] ?? 0, Math.min(34, textOf(cell).length + 2));
      });
  }
  return widths.reduce((sum, width) => sum + width, 0) > textWidth;
}
