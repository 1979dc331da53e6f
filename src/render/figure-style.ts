/** How figures are to look: the theme's tokens for the ground that a figure stands on, with the widths of its fonts. */
import type { FaceMetrics, FigureSpec, FigureStyle } from '../model/figure.ts';
import type { Theme } from '../model/theme.ts';
import { toPixels } from '../theme/length.ts';
import { faceMetrics } from './font-metrics.ts';
import { codePoints } from './fonts.ts';

export interface FigureFrame {
  readonly medium: FigureStyle['medium'];
  readonly ground: 'paper' | 'ink';
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

export async function figureStyle(
  theme: Theme,
  { medium, ground, width, height }: FigureFrame,
  spec: FigureSpec,
): Promise<FigureStyle> {
  const { tokens } = theme;
  const families = {
    heading: tokens.get('family.heading') ?? 'serif',
    label: tokens.get('family.label') ?? 'sans-serif',
  };
  return {
    medium,
    width,
    height,
    colours: coloursOn(ground, tokens),
    series: seriesOn(ground, tokens),
    families,
    sizes: sizesOf(medium, tokens),
    strokes: strokesOf(tokens),
    metrics: await metricsOf(theme, families, charactersIn(spec)),
  };
}

type Tokens = Theme['tokens'];

function coloursOn(ground: FigureFrame['ground'], tokens: Tokens): FigureStyle['colours'] {
  const of = (name: string, otherwise: string): string => tokens.get(`colour.${name}`) ?? otherwise;
  if (ground === 'ink') {
    const text = of('onInk.text', '#ffffff');
    const paper = of('ink', '#000000');
    return {
      ...{ paper, ink: text, text },
      muted: of('onInk.muted', text),
      rule: of('onInk.rule', text),
      tint: of('onInk.tint', paper),
      accent: of('onInk.accent', text),
      steel: of('onInk.steel', of('onInk.muted', text)),
    };
  }
  const text = of('text', '#000000');
  return {
    text,
    paper: of('paper', '#ffffff'),
    ink: of('ink', text),
    muted: of('muted', text),
    rule: of('rule', text),
    tint: of('tint', '#ffffff'),
    accent: of('accent', text),
    steel: of('steel', text),
  };
}

/** On ink the theme's own list, else what is legible there: the accent, the muted text and the text. */
function seriesOn(ground: FigureFrame['ground'], tokens: Tokens): readonly string[] {
  const list = (prefix: string): readonly string[] => {
    const found: string[] = [];
    for (let number = 1; ; number += 1) {
      const colour = tokens.get(`${prefix}.${String(number)}`);
      if (colour === undefined) return found;
      found.push(colour);
    }
  };
  const onPaper = list('series');
  if (ground === 'paper') return onPaper.length > 0 ? onPaper : [coloursOn(ground, tokens).text];
  const onInk = list('series.onInk');
  if (onInk.length > 0) return onInk;
  const { accent, muted, text } = coloursOn(ground, tokens);
  return [accent, muted, text];
}

function sizesOf(medium: FigureStyle['medium'], tokens: Tokens): FigureStyle['sizes'] {
  const of = (name: string, otherwise: number): number => toPixels(tokens.get(name)) ?? otherwise;
  return medium === 'slide'
    ? { small: of('slide.foot', 16), label: of('slide.label', 20), body: of('slide.body', 24) }
    : {
        small: of('report.notes', 11.33),
        label: of('report.notes', 11.33),
        body: of('report.body', 14),
      };
}

function strokesOf(tokens: Tokens): FigureStyle['strokes'] {
  const of = (name: string, otherwise: number): number =>
    toPixels(tokens.get(`figures.stroke.${name}`)) ?? otherwise;
  return {
    rule: of('rule', 1),
    axis: of('axis', 1.5),
    line: of('line', 2.5),
    mark: of('mark', 1.5),
  };
}

/** Every character that a drawing may write: those of its data, and those of months, days and numbers in all languages. */
function charactersIn(spec: FigureSpec): readonly number[] {
  const cyrillic = /^uk\b/iu.test(spec.lang) ? range(0x400, 0x4ff) : '';
  return codePoints(`${JSON.stringify(spec)}${range(0xa0, 0xff)}${cyrillic}${punctuation}`).concat(
    0x20,
    0xa0,
    0x202f,
  );
}

function range(from: number, to: number): string {
  return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index));
}

const punctuation = ` ${range(0x21, 0x7e)}–—…‘’“”„‚«»·×−→←↑↓≤≥≈±€£%`;

async function metricsOf(
  theme: Theme,
  families: FigureStyle['families'],
  codes: readonly number[],
): Promise<Readonly<Record<string, FaceMetrics>>> {
  const entries = await Promise.all(
    (['heading', 'label'] as const).flatMap((role) =>
      [400, 600].map(async (weight): Promise<readonly [string, FaceMetrics]> => {
        const family = /^\s*["']?([^"',]+)/u.exec(families[role])?.[1] ?? '';
        return [`${role} ${String(weight)}`, await faceMetrics(theme, family, weight, codes)];
      }),
    ),
  );
  return Object.fromEntries(entries);
}
