/** How wide a text will be, by the advance widths of the fonts that will draw it; kerning, which only narrows it, is left out. */
import type { FaceMetrics, FigureStyle, TextFont } from '../model/figure.ts';

/** Width of a line of text in CSS pixels. A character that the fonts lack counts as one em. */
export function measureText(
  { metrics }: Pick<FigureStyle, 'metrics'>,
  text: string,
  { family, size, weight }: TextFont,
): number {
  const face = metrics[`${family} ${String(weight)}`];
  if (face === undefined) return text.length * size * 0.6;
  let units = 0;
  for (const character of text) {
    units += face.widths[character.codePointAt(0) ?? 0] ?? withoutGlyph(character, face);
  }
  return (units * size) / face.unitsPerEm;
}

/** Lines that are no wider than `width`, broken between words; a word that is wider stands alone and stays whole. */
export function wrapText(
  style: Pick<FigureStyle, 'metrics'>,
  text: string,
  font: TextFont,
  width: number,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  // A space that does not break holds its words together.
  for (const word of text.split(/[ \t\r\n]+/u)) {
    if (word === '') continue;
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measureText(style, longer, font) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/** Browsers make a narrow space of half a space where a font has none; Intl writes one in French and Ukrainian. */
function withoutGlyph(character: string, { widths, unitsPerEm }: FaceMetrics): number {
  const space = widths[0x20];
  return character === '\u202F' && space !== undefined ? space / 2 : unitsPerEm;
}
