/** Colours, textures, legends and axes that all short forms share. */
import { holdWords } from '../../citations/held-words.ts';
import type { FigureFault, FigureStyle } from '../../model/figure.ts';
import { wrapText } from '../measure.ts';
import { contrast, faintest, mix, readableOn } from './colour.ts';
import { withUnit, writeAxis } from './numbers.ts';
import type { Plan } from './plan.ts';
import type { Domain, Ticks } from './scales.ts';
import { niceTicks } from './scales.ts';
import type { ShapeManner, Sketch, TextManner, Texture } from './sketch.ts';
import { lineHeight } from './sketch.ts';

export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What panels of one figure have in common, and what a drawing has to say. */
export interface Shared {
  /** Of the values. */
  readonly domain: Domain | undefined;
  /** Width of the labels of categories or of the axis at the left; undefined leaves it to the panel. */
  readonly gutter: number | undefined;
  readonly hasLeft: boolean;
  readonly hasRight: boolean;
  readonly faults: FigureFault[];
}

/** A filled shape: its colour, a texture where it needs one, and what text on it is set in. */
export interface Fill {
  readonly colour: string;
  readonly shape: ShapeManner;
  /** Undefined where text on it cannot be read. */
  readonly ink: string | undefined;
}

/** In a second round through the colours, series differ from the first by texture, dash and sign. */
const turnOf = (series: number): number => (series + 2 * Math.floor(series / 6)) % 6;

const textures: readonly (Texture | undefined)[] = [
  undefined,
  undefined,
  'dots',
  'bars',
  'lines',
  'cross',
];

/** Of a bar: muted where something else is highlighted; of a series where there are several. */
export function fillOf(
  sketch: Sketch,
  plan: Plan,
  {
    series,
    category,
    planned = false,
    textured = false,
  }: { series: number; category: number; planned?: boolean; textured?: boolean },
): Fill {
  const { colours } = sketch.style;
  const base = colourOf(sketch, plan, series, category);
  // Light and dark take turns, so that neighbours differ on paper without colour too.
  const isLight = plan.series.length > 1 && series % 2 === 1;
  const colour = isLight ? mix(base, colours.paper, 0.42) : base;
  const stroke = isLight ? { stroke: base, width: 1 } : {};
  if (planned) {
    return {
      colour: base,
      shape: {
        fill: sketch.texture('planned', base),
        stroke: base,
        width: sketch.style.strokes.mark,
      },
      ink: undefined,
    };
  }
  const texture = textured ? textures[turnOf(series)] : undefined;
  if (texture !== undefined) {
    return {
      colour: base,
      shape: { fill: sketch.texture(texture, colour), ...stroke },
      ink: undefined,
    };
  }
  const ink = readableOn(colour, [colours.paper, colours.ink]);
  return {
    colour: base,
    shape: { fill: colour, ...stroke },
    ink: contrast(ink, colour) >= 4.5 ? ink : undefined,
  };
}

/** Of a series or category, as its line, its outline and its label have it. */
export function colourOf(sketch: Sketch, plan: Plan, series: number, category: number): string {
  const { colours, series: palette } = sketch.style;
  const own = palette[series % Math.max(1, palette.length)] ?? colours.ink;
  if (!plan.hasHighlight) return own;
  if (isHighlighted(plan, series, category)) {
    // Of several series in a highlighted category each keeps its own.
    return plan.series.length > 1 && plan.series[series]?.highlighted !== true
      ? own
      : colours.accent;
  }
  return muteOf(colours);
}

/** What is not highlighted. Thin lines fade on a dark ground, which a projector greys: there they are a little stronger. */
function muteOf({ muted, paper }: FigureStyle['colours']): string {
  return faintest(muted, paper, contrast(paper, '#FFFFFF') > 4.5 ? 3.7 : 3);
}

export function isHighlighted(plan: Plan, series: number, category: number): boolean {
  return (
    plan.series[series]?.highlighted === true || plan.categories[category]?.highlighted === true
  );
}

/** Colour for a series' label: as the series, where that can be read as text. */
export function labelColour(sketch: Sketch, colour: string): string {
  const { paper, text, muted } = sketch.style.colours;
  // What is muted is still to be read.
  if (colour === muteOf(sketch.style.colours) && contrast(muted, paper) >= 4.5) return muted;
  for (let share = 1; share > 0.5; share -= 0.05) {
    const darker = mix(colour, text, share);
    if (contrast(darker, paper) >= 4.5) return darker;
  }
  return contrast(muted, paper) >= 4.5 ? muted : text;
}

/** The dash of a series' line: told apart without colour. */
export function dashOf(series: number): string | undefined {
  return [undefined, '8 4', '2 3', '10 3 2 3', '5 2', '1 4'][turnOf(series)];
}

export interface LegendItem {
  readonly label: string;
  readonly swatch: (x: number, y: number, size: number) => void;
}

/** Draws a line or more of swatches and labels, and says how high they are. */
export function drawLegend(sketch: Sketch, items: readonly LegendItem[], frame: Frame): number {
  const { small } = sketch.style.sizes;
  const step = small * 1.5;
  const swatch = small * 0.8;
  let x = frame.x;
  let y = frame.y + small * 0.6;
  for (const { label, swatch: draw } of items) {
    const width = swatch + small * 0.4 + sketch.measure(label, { size: small });
    if (x > frame.x && x + width > frame.x + frame.width) {
      x = frame.x;
      y += step;
    }
    draw(x, y - swatch / 2, swatch);
    sketch.text(x + swatch + small * 0.4, y, label, { size: small });
    x += width + small * 1.4;
  }
  return y + step - frame.y - small * 0.35;
}

/** Text in lines no wider than `width`. */
export function wrap(
  sketch: Sketch,
  text: string,
  manner: TextManner,
  width: number,
): readonly string[] {
  const lines = wrapText(sketch.style, holdWords(text), sketch.font(manner), width);
  return lines.length === 0 ? [''] : lines;
}

export function widest(sketch: Sketch, texts: readonly string[], manner: TextManner = {}): number {
  return texts.reduce((most, text) => Math.max(most, sketch.measure(text, manner)), 0);
}

/**
 * The reach of the values, with what references and the author ask for: from zero where bars or areas stand on it, else
 * from zero where the lowest is near it, unless only differences count.
 */
export function domainOf(
  plan: Plan,
  values: readonly number[],
  withZero: boolean,
  isFree = false,
): Domain {
  const all = [...values, ...plan.references.map(({ value }) => value)];
  let from = Math.min(...all);
  let to = Math.max(...all);
  if (all.length === 0) [from, to] = [0, 1];
  // Lines of which the lowest is near zero begin there too.
  if (withZero || (!isFree && from > 0 && from < (to - from) * 0.75)) from = Math.min(0, from);
  if (withZero) to = Math.max(0, to);
  if (from === to)
    [from, to] =
      withZero || from > 0
        ? [Math.min(0, from), Math.max(to, from === 0 ? 1 : to)]
        : [from - 1, to + 1];
  return { from: withZero ? from : (plan.min ?? from), to: Math.max(plan.max ?? to, from) };
}

export function ticksOf(plan: Plan, domain: Domain, count: number): Ticks {
  return niceTicks(domain, Math.round(count), {
    from: plan.min !== undefined && plan.min === domain.from,
    to: plan.max !== undefined && plan.max === domain.to,
  });
}

/** Labels of an axis of numbers; the unit stands at the last one, and a per cent sign at each. */
export function tickLabels(plan: Plan, { values, step }: Ticks): readonly string[] {
  return writeAxis(values, step, plan.lang, plan.isShare ? '%' : plan.unit);
}

/** A value at its mark: shares with their sign, other units at the first mark alone. */
export function valueLabel(plan: Plan, text: string, isFirst: boolean): string {
  return plan.unit === '%' || isFirst ? withUnit(text, plan.unit, plan.lang) : text;
}

/** Text over a line or a texture, on a ground of its own. */
export function drawPlated(
  sketch: Sketch,
  x: number,
  y: number,
  text: string,
  manner: TextManner & { readonly size: number },
  ground = sketch.style.colours.paper,
): void {
  const width = sketch.measure(text, manner) + 6;
  const left =
    manner.anchor === 'middle' ? x - width / 2 : manner.anchor === 'end' ? x - width + 3 : x - 3;
  sketch.rect(left, y - manner.size * 0.6, width, manner.size * 1.2, {
    fill: ground,
  });
  sketch.text(x, y, text, manner);
}

/** A dashed line that shows on bars too. */
export function drawRule(
  sketch: Sketch,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  { isSolid = false } = {},
): void {
  const { ink, paper } = sketch.style.colours;
  sketch.line(x1, y1, x2, y2, { stroke: paper, width: 3.5 });
  sketch.line(x1, y1, x2, y2, { stroke: ink, width: 1.5, dash: isSolid ? undefined : '5 2' });
}

export function linesHeight(lines: number, size: number): number {
  return lines * size * lineHeight;
}

/** A figure may be higher on a page than it was given room for; on a slide the room is all there is. */
export function checkHeight(
  sketch: Sketch,
  height: number,
  faults: FigureFault[],
  what: string,
): void {
  const { style } = sketch;
  const most = style.medium === 'page' ? style.height * 2.2 : style.height;
  if (height <= most + 0.5) return;
  faults.push({
    severity: 'warning',
    reason: `Unexpected ${what} in ${Math.round(height)} px, expected at most ${Math.round(most)} px`,
    note: 'show fewer (`limit`), shorten the longest labels, or give the figure more room',
  });
}
