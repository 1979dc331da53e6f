/** A style for drawings, with fonts whose widths are plain, and what can be read from an SVG. */
import type { FaceMetrics, FigureSpec, FigureStyle, FigureTable } from '../../src/model/figure.ts';
import type { Datum } from '../../src/model/table.ts';
import { measureText } from '../../src/figures/measure.ts';

/** About as wide as a sans: capitals and Cyrillic wider, `i` and points narrower. */
function face(factor: number): FaceMetrics {
  const widths: Record<number, number> = {};
  for (let code = 32; code < 0x530; code += 1) {
    const character = String.fromCodePoint(code);
    const width = /[ijlt.,:;'!|()[\] ]/u.test(character)
      ? 270
      : /[mwMWшщжюШЩЖЮ]/u.test(character)
        ? 800
        : /\p{Lu}/u.test(character)
          ? 620
          : 510;
    widths[code] = width * factor;
  }
  for (const code of [0x2013, 0x2019, 0x202f]) widths[code] = 500 * factor;
  return { unitsPerEm: 1000, widths };
}

export const slideStyle: FigureStyle = {
  medium: 'slide',
  width: 1136,
  height: 420,
  colours: {
    paper: '#fbfaf7',
    ink: '#14213d',
    text: '#1f2933',
    muted: '#56616e',
    rule: '#cbd2da',
    tint: '#eef1f5',
    accent: '#a8281f',
    steel: '#2f5d8a',
  },
  series: ['#1b4b82', '#c4501b'],
  families: { heading: "'Source Serif 4', serif", label: "'Source Sans 3', sans-serif" },
  sizes: { small: 16, label: 20, body: 24 },
  strokes: { rule: 1, axis: 1.5, line: 2.5, mark: 1.5 },
  metrics: {
    'label 400': face(1),
    'label 600': face(1.06),
    'heading 400': face(1),
    'heading 600': face(1.06),
  },
};

export const pageStyle: FigureStyle = {
  ...slideStyle,
  medium: 'page',
  width: 453,
  height: 300,
  sizes: { small: 11.33, label: 12, body: 14 },
};

export type PlainRow = Readonly<Record<string, Datum | undefined>>;

export function tableOf(rows: readonly PlainRow[], dates: readonly string[] = []): FigureTable {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return {
    columns: names.map((name) => ({
      name,
      label: name,
      type: dates.includes(name) ? 'date' : 'text',
      unit: undefined,
    })),
    rows: rows.map((row) =>
      names.map((name) => {
        const value = row[name];
        return value === undefined
          ? undefined
          : { value, text: typeof value === 'object' ? JSON.stringify(value) : String(value) };
      }),
    ),
  };
}

export function specOf(
  kind: string,
  rows: readonly PlainRow[],
  more: Partial<FigureSpec> = {},
): FigureSpec {
  return {
    kind,
    options: {},
    lang: 'en',
    today: '2026-11-29',
    alt: undefined,
    file: undefined,
    tables: {},
    ...tableOf(rows),
    ...more,
  };
}

export interface TextLine {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly fill: string;
  readonly size: number;
}

/** Every line of text with the room that it takes, by the widths of the style's fonts. */
export function linesOf(svg: string, style: FigureStyle): readonly TextLine[] {
  return [...svg.matchAll(/<text ([^>]*)>(.*?)<\/text>/gu)].flatMap(
    ([, shared = '', inner = '']) => {
      const spans = [...inner.matchAll(/<tspan ([^>]*)>(.*?)<\/tspan>/gu)];
      const parts =
        spans.length === 0
          ? [[shared, inner] as const]
          : spans.map(([, own = '', text = '']) => [`${shared} ${own}`, text] as const);
      return parts.map(([attributes, raw]): TextLine => {
        const get = (name: string): string =>
          new RegExp(`(?:^| )${name}="([^"]*)"`, 'u').exec(attributes)?.[1] ?? '';
        const [x, y, size] = [Number(get('x')), Number(get('y')), Number(get('font-size'))];
        const text = raw
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&quot;', '"')
          .replaceAll('&amp;', '&');
        const weight = get('font-weight') === '600' ? 600 : 400;
        const width = measureText(style, text, { family: 'label', size, weight });
        const anchor = get('text-anchor');
        const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
        return {
          text,
          left,
          right: left + width,
          top: y - size * 0.78,
          bottom: y + size * 0.22,
          fill: get('fill'),
          size,
        };
      });
    },
  );
}

/** Pairs of texts that lie on each other, and texts that leave the drawing. */
export function misplaced(
  { svg, width, height }: { readonly svg: string; readonly width: number; readonly height: number },
  style: FigureStyle,
): readonly string[] {
  const lines = linesOf(svg, style);
  // Coordinates are rounded to hundredths.
  const slack = 0.05;
  const outside = lines
    .filter(
      ({ left, top, right, bottom }) =>
        left < -slack || top < -slack || right > width + slack || bottom > height + slack,
    )
    .map(({ text }) => `outside: ${text}`);
  const pairs = lines.flatMap((a, index) =>
    lines
      .slice(index + 1)
      .filter(
        (b) =>
          a.left < b.right - slack &&
          b.left < a.right - slack &&
          a.top < b.bottom - slack &&
          b.top < a.bottom - slack,
      )
      .map((b) => `${a.text} on ${b.text}`),
  );
  return [...outside, ...pairs];
}

/** The same numbers for the same seed, on every machine. */
export function seeded(seed: number): (below: number) => number {
  let state = seed * 2654435761 + 1;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
}
