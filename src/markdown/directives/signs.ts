/** Signs of marks, drawn: fonts of text seldom have them, and a drawing looks the same with every theme. */
import { escapeHtml } from '../escape.ts';

/** A known sign as a drawing in the colour of the text, any other as it is. */
export function drawSign(sign: string): string {
  const shape = shapes.get(sign);
  if (shape === undefined) return escapeHtml(sign);
  const style = 'display:inline-block;width:.8em;height:.8em;vertical-align:-.06em';
  return `<svg viewBox="0 0 20 20" aria-hidden="true" style="${style}">${shape}</svg>`;
}

const filled = 'fill="currentColor"';
const outlined = 'fill="none" stroke="currentColor" stroke-width="2"';

const circle = 'cx="10" cy="10" r="8"';
const square = 'x="2.5" y="2.5" width="15" height="15"';
const diamond = 'd="M10 1L19 10L10 19L1 10Z"';
const up = 'd="M10 2L18.5 17H1.5Z"';
const down = 'd="M10 18L1.5 3H18.5Z"';
const half = (arc: string): string =>
  `<circle ${circle} ${outlined}/><path d="M10 2A8 8 0 0 ${arc} 10 18Z" ${filled}/>`;
const strokes = (d: string): string =>
  `<path d="${d}" fill="none" stroke="currentColor" stroke-width="2.5"/>`;

const shapes: ReadonlyMap<string, string> = new Map([
  ['●', `<circle ${circle} ${filled}/>`],
  ['○', `<circle ${circle} ${outlined}/>`],
  ['◌', `<circle ${circle} ${outlined} stroke-dasharray="3.2 3.08"/>`],
  ['◐', half('0')],
  ['◑', half('1')],
  ['◉', `<circle ${circle} ${outlined}/><circle cx="10" cy="10" r="4" ${filled}/>`],
  ['■', `<rect ${square} ${filled}/>`],
  ['□', `<rect ${square} ${outlined}/>`],
  ['◆', `<path ${diamond} ${filled}/>`],
  ['◇', `<path ${diamond} ${outlined}/>`],
  ['▲', `<path ${up} ${filled}/>`],
  ['△', `<path ${up} ${outlined}/>`],
  ['▼', `<path ${down} ${filled}/>`],
  ['▽', `<path ${down} ${outlined}/>`],
  ['✓', strokes('M2.5 11L8 16.5L17.5 4')],
  ['✗', strokes('M4 4L16 16M16 4L4 16')],
]);

/** Signs that are drawn, so that no font needs them. */
export const drawnSigns: readonly string[] = [...shapes.keys()];
