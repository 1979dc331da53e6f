/** The data of a figure as a table: in plain Markdown, and as HTML for readers who want the numbers. */
import { escapeHtml, escapeValue } from '../escape.ts';
import type { Landing } from '../escape.ts';
import type { Piece } from '../offsets.ts';
import { made } from '../offsets.ts';
import type { Call, Expander } from './directive.ts';
import { spotOf } from './directive.ts';
import type { ReadCells } from './figure-cells.ts';

export interface FigureData {
  /** A table of GFM, without a line end after it; empty where there are no rows. */
  readonly plain: string;
  /** The same as HTML, folded in; nothing of it is in plain Markdown. Made only where it is `wanted`: its values are shown. */
  readonly pieces: readonly Piece[];
}

export function figureData(
  { columns, cells }: ReadCells,
  call: Call,
  expander: Expander,
  wanted: boolean,
): FigureData {
  const spot = spotOf(call);
  const { newline } = call.source;
  const marked = (text: string): Piece => made('', spot, text);
  const heads = columns.map(({ label, unit, isUnitInCells }) =>
    unit === undefined || isUnitInCells ? label : `${label} (${unit})`,
  );
  const plain = [
    `| ${heads.map((head) => escapeValue(head, cellLanding)).join(' | ')} |`,
    `| ${columns.map(({ type }) => (type === 'number' ? '---:' : '---')).join(' | ')} |`,
    ...cells.map(
      (row) =>
        `| ${row.map((cell) => (cell === undefined ? none : escapeValue(cell.text, cellLanding))).join(' | ')} |`,
    ),
  ];
  // A head stands above its numbers, on the side on which they stand.
  const head = heads
    .map(
      (text, index) =>
        `<th scope="col"${columns[index]?.type === 'number' ? ' class="numeric"' : ''}>${escapeHtml(text)}</th>`,
    )
    .join('');
  const summary = `<summary>${escapeHtml(dataLabel(expander.lang))}</summary>`;
  const pieces = [
    marked(
      `<details class="figure-data">${summary}${newline}<table><thead><tr>${head}</tr></thead><tbody>${newline}`,
    ),
    ...cells.flatMap((row) => [
      marked('<tr>'),
      ...row.flatMap((cell, index) => [
        marked(columns[index]?.type === 'number' ? '<td class="numeric">' : '<td>'),
        cell === undefined
          ? marked(none)
          : { ...expander.value(cell.found, cell.text, html, spot), plain: '' },
        marked('</td>'),
      ]),
      marked(`</tr>${newline}`),
    ]),
    marked(`</tbody></table></details>${newline}`),
  ];
  return { plain: cells.length === 0 ? '' : plain.join(newline), pieces: wanted ? pieces : [] };
}

const none = '–';

const html: Landing = { in: 'html', wrap: true };

const cellLanding: Landing = {
  in: 'text',
  atStart: false,
  before: ' ',
  after: ' ',
  wrap: true,
  hugged: { before: false, after: false },
};

function dataLabel(lang: string): string {
  return labels[lang.split('-', 1)[0]?.toLowerCase() ?? ''] ?? 'Data';
}

const labels: Readonly<Record<string, string | undefined>> = {
  de: 'Daten',
  en: 'Data',
  fr: 'Données',
  uk: 'Дані',
};
