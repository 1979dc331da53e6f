/** Pieces of SVG that the figures drawn here share: text, lines, and the element around them. */
import { holdWords } from '../citations/held-words.ts';
import { sha256 } from '../hash.ts';
import type { FigureStyle, TextFont } from '../model/figure.ts';
import { measureText, wrapText } from './measure.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Lines of one paragraph in one font and colour. */
export interface Paragraph {
  readonly lines: readonly string[];
  readonly font: TextFont;
  readonly fill: string;
}

/** Distance between baselines, in sizes of the font. */
export const leading = 1.24;

/** How far a line reaches above and below its baseline, in sizes of the font: accents and descenders included. */
const ascent = 0.9;

/** As many digits as a printer can show; the same number always has the same text. */
export function round(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(rounded === 0 ? 0 : rounded);
}

export function escapeXml(text: string): string {
  return text
    .replace(forbidden, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** What XML cannot hold, not even escaped. */
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu;

/** As few lines as `width` allows, and these as even as they can be: no word stands alone under a full line. */
export function evenLines(
  style: Pick<FigureStyle, 'metrics'>,
  written: string,
  font: TextFont,
  width: number,
): readonly string[] {
  const text = holdWords(written);
  const lines = wrapText(style, text, font, width);
  if (lines.length < 2) return lines;
  let best = lines;
  let [narrow, wide] = [width / 2, width];
  for (let step = 0; step < 8; step += 1) {
    const middle = (narrow + wide) / 2;
    const tried = wrapText(style, text, font, middle);
    if (tried.length === lines.length) [best, wide] = [tried, middle];
    else narrow = middle;
  }
  return best;
}

export function heightOf(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, { lines, font }) => sum + lines.length * font.size * leading, 0);
}

export function widthOf(
  style: Pick<FigureStyle, 'metrics'>,
  paragraphs: readonly Paragraph[],
): number {
  return Math.max(
    0,
    ...paragraphs.flatMap(({ lines, font }) => lines.map((line) => measureText(style, line, font))),
  );
}

/** Paragraphs one under the other from `top`; `x` is where lines begin, end or have their middle. */
export function textMarks(
  paragraphs: readonly Paragraph[],
  { x, top, anchor = 'start' }: { x: number; top: number; anchor?: 'start' | 'middle' | 'end' },
): string {
  let y = top;
  return paragraphs
    .map(({ lines, font, fill }) => {
      const step = font.size * leading;
      // Half of what the leading adds stands above the line, as in CSS.
      const first = y + (step - font.size * 1.2) / 2 + font.size * ascent;
      y += step * lines.length;
      const attributes = [
        `font-size="${round(font.size)}"`,
        ...(font.weight === 400 ? [] : [`font-weight="${String(font.weight)}"`]),
        ...(font.family === 'label' ? [] : ['font-family="{heading}"']),
        `fill="${fill}"`,
        ...(anchor === 'start' ? [] : [`text-anchor="${anchor}"`]),
      ].join(' ');
      const at = (index: number): string => `x="${round(x)}" y="${round(first + index * step)}"`;
      // Where lines do not begin together, a space between them would move the one before it.
      if (lines.length === 1 || anchor !== 'start') {
        return lines
          .map((line, index) => `<text ${at(index)} ${attributes}>${escapeXml(line)}</text>`)
          .join('');
      }
      // The space is for those who copy the text or have it read to them: lines are not sentences.
      const spans = lines.map((line, index) => `<tspan ${at(index)}>${escapeXml(line)}</tspan>`);
      return `<text ${attributes}>${spans.join(' ')}</text>`;
    })
    .join('');
}

/** Where the letters of each line of these paragraphs stand: as wide as its text, without the leading. */
export function lineBoxes(
  style: Pick<FigureStyle, 'metrics'>,
  paragraphs: readonly Paragraph[],
  { x, top, anchor = 'start' }: { x: number; top: number; anchor?: 'start' | 'middle' | 'end' },
): readonly Box[] {
  let y = top;
  return paragraphs.flatMap(({ lines, font }) =>
    lines.map((line) => {
      const width = measureText(style, line, font);
      const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
      const box = { left, top: y + font.size * 0.14, right: left + width, bottom: y + font.size };
      y += font.size * leading;
      return box;
    }),
  );
}

export function lineMark(
  from: readonly [number, number],
  to: readonly [number, number],
  stroke: string,
  { width = 1, dash }: { width?: number; dash?: string | undefined } = {},
): string {
  const dashes = dash === undefined ? '' : ` stroke-dasharray="${dash}"`;
  return `<path d="M${round(from[0])} ${round(from[1])}L${round(to[0])} ${round(to[1])}" fill="none" stroke="${stroke}" stroke-width="${round(width)}"${dashes}/>`;
}

export function boxMark(
  { left, top, right, bottom }: Box,
  {
    fill = 'none',
    stroke,
    strokeWidth = 1,
    radius = 0,
    dash,
  }: {
    fill?: string;
    stroke?: string | undefined;
    strokeWidth?: number;
    radius?: number;
    dash?: string | undefined;
  },
): string {
  const line =
    stroke === undefined
      ? ''
      : ` stroke="${stroke}" stroke-width="${round(strokeWidth)}"${dash === undefined ? '' : ` stroke-dasharray="${dash}"`}`;
  const corners = radius === 0 ? '' : ` rx="${round(radius)}"`;
  return `<rect x="${round(left)}" y="${round(top)}" width="${round(right - left)}" height="${round(bottom - top)}"${corners} fill="${fill}"${line}/>`;
}

/** Slanting lines that fill a box: what is planned. Drawn one by one, because a pattern needs an id and a printer's favour. */
export function hatchMark(box: Box, stroke: string, { step = 6, width = 1.25 } = {}): string {
  const { left, top, right, bottom } = box;
  const height = bottom - top;
  const strokes: string[] = [];
  // Each line rises from the bottom edge at `x` to the top edge at `x + height`, cut at the sides.
  for (let x = left - height + step / 2; x < right; x += step) {
    const from = Math.max(x, left);
    const to = Math.min(x + height, right);
    if (to - from < 0.5) continue;
    strokes.push(
      `M${round(from)} ${round(bottom - (from - x))}L${round(to)} ${round(bottom - (to - x))}`,
    );
  }
  return strokes.length === 0
    ? ''
    : `<path d="${strokes.join('')}" fill="none" stroke="${stroke}" stroke-width="${round(width)}"/>`;
}

/** A vertical line from `top` to `bottom` that passes behind the texts on its way: between two lines of them it shows again. */
export function interrupted(
  x: number,
  top: number,
  bottom: number,
  texts: readonly Box[],
): readonly (readonly [number, number])[] {
  const [aside, gap] = [4, 1.5];
  const inWay = texts
    .filter(({ left, right }) => x > left - aside && x < right + aside)
    .toSorted((a, b) => a.top - b.top);
  const parts: [number, number][] = [];
  let from = top;
  for (const box of inWay) {
    if (box.top - gap > from) parts.push([from, Math.min(box.top - gap, bottom)]);
    from = Math.max(from, box.bottom + gap);
  }
  if (from < bottom) parts.push([from, bottom]);
  // What is shorter than it is wide would look like a mark of its own.
  return parts.filter(([start, end]) => end - start > 3);
}

/** Letters at their own widths, as they were measured: screens else round each to whole pixels. */
export const exactText = 'text-rendering="geometricPrecision"';

/** The `<svg>` element around marks. */
export function svgOf(
  marks: string,
  {
    title,
    alt,
    lang,
    width,
    height,
    scale = 1,
    style,
  }: {
    title: string;
    alt: string;
    lang: string;
    width: number;
    height: number;
    /** How much larger it is shown than it was drawn. */
    scale?: number;
    style: FigureStyle;
  },
): string {
  const label = escapeXml(style.families.label);
  const body = marks.replaceAll('{heading}', escapeXml(style.families.heading));
  const size = `viewBox="0 0 ${round(width)} ${round(height)}" width="${round(width * scale)}" height="${round(height * scale)}"`;
  const id = `fig-${sha256([title, alt, lang, label, size, body].join('\n')).slice(0, 8)}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-label="${escapeXml(alt)}" lang="${escapeXml(lang)}" font-family="${label}" ${exactText}><title id="${id}-1">${escapeXml(title)}</title><desc id="${id}-2">${escapeXml(alt)}</desc>${body}</svg>`;
}
