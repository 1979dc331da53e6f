/** Draws a map: areas in steps of one hue, or a colour and a texture for each word, and a key below. */
import type { DrawnFigure, FigureFault, FigureSpec, FigureStyle } from '../../model/figure.ts';
import { composeAlt, noData } from '../alt.ts';
import { contrast, mix, readableOn } from '../chart/colour.ts';
import type { LegendItem } from '../chart/look.ts';
import { drawLegend, drawPlated } from '../chart/look.ts';
import { withUnit, writeNumber } from '../chart/numbers.ts';
import { niceTicks } from '../chart/scales.ts';
import type { ShapeManner } from '../chart/sketch.ts';
import { Sketch } from '../chart/sketch.ts';
import type { Answer } from '../vega/messages.ts';
import { askThread } from '../vega/thread.ts';
import { classWords } from './words.ts';
import type { Area, MapPlan } from './check.ts';
import { checkMap } from './check.ts';

export async function drawMap(spec: FigureSpec, style: FigureStyle): Promise<DrawnFigure> {
  const { plan, faults } = checkMap(spec);
  if (plan === undefined) throw new Error('only maps without errors are drawn');
  const sketch = new Sketch(style);
  const { sizes, colours } = style;
  const { areas } = plan;
  const alt = spec.alt ?? composeMapAlt(plan, spec.lang);
  const key = makeKey(sketch, plan, spec.lang);
  const keyRoom = sizes.small * 3.4;
  const shapesIn = async (width: number, height: number): Promise<Answer> =>
    askThread(
      {
        draw: 'map',
        shapes: areas.map(({ geometry }) => geometry),
        projection: spec.options['projection'] === 'mercator' ? 'mercator' : 'equalEarth',
        width,
        height,
      },
      style,
    );
  // A slide is wide and low: beside the areas the key takes nothing from their height, if they are not as wide.
  const besideRoom =
    sizes.small * 4 +
    Math.max(0, ...key.items.map(({ label }) => sketch.measure(label, { size: sizes.small })));
  const lowHeight = style.height - keyRoom;
  let answer = await (style.medium === 'slide'
    ? shapesIn(style.width - besideRoom, style.height - 2)
    : shapesIn(style.width, lowHeight));
  let isBeside = style.medium === 'slide';
  if (isBeside && answer.say === 'shapes') {
    const below = Math.min(lowHeight, (style.width * answer.height) / answer.width);
    isBeside = answer.height > below;
    if (!isBeside) answer = await shapesIn(style.width, lowHeight);
  }
  const own: FigureFault[] = [...faults];
  if (answer.say !== 'shapes') {
    if (answer.say === 'faults')
      own.push(
        ...answer.faults.map(({ severity, reason }) => ({
          severity,
          option: 'boundaries',
          reason,
        })),
      );
    return {
      svg: sketch.finish(style.width, keyRoom, alt, plan.value.label),
      width: style.width,
      height: keyRoom,
      alt,
      faults: own,
    };
  }
  // An outline is whole only where no neighbour is drawn after it.
  const rank = (area: Area): number =>
    area.highlighted ? 2 : key.manner(area).stroke === undefined ? 0 : 1;
  const order = areas
    .map((area, index) => ({ area, index }))
    .sort((a, b) => rank(a.area) - rank(b.area));
  for (const { area, index } of order) {
    const d = answer.paths[index] ?? '';
    if (d === '') continue;
    sketch.path(d, { stroke: colours.paper, width: 0.75, ...key.manner(area) });
    if (!area.highlighted) continue;
    // Between two strips of paper the outline is seen on every colour.
    sketch.path(d, { stroke: colours.paper, width: 7, cased: true });
    sketch.path(d, { stroke: colours.accent, width: 3, cased: true });
  }
  for (const { area, index } of order) {
    const centre = answer.centres[index];
    if (area.label === '' || centre === undefined) continue;
    drawName(sketch, area, centre, answer.paths[index] ?? '', key.ground(area));
  }
  const height = isBeside
    ? Math.max(
        answer.height,
        drawLegend(sketch, key.items, {
          x: answer.width + sizes.small * 2,
          y: 0,
          // So narrow that each stands in a line of its own.
          width: 1,
          height: style.height,
        }),
      )
    : answer.height +
      sizes.small +
      drawLegend(sketch, key.items, {
        x: 0,
        y: answer.height + sizes.small,
        width: style.width,
        height: keyRoom,
      });
  return {
    svg: sketch.finish(style.width, Math.ceil(height), alt, plan.value.label),
    width: style.width,
    height: Math.ceil(height),
    alt,
    faults: own,
  };
}

/** A name stands in its area where the widest part around its centre has room for it. */
function drawName(
  sketch: Sketch,
  { label, highlighted }: Area,
  [x, y]: readonly [number, number],
  path: string,
  ground: string | undefined,
): void {
  const { small } = sketch.style.sizes;
  const weight = highlighted ? 600 : 400;
  const width = sketch.measure(label, { size: small, weight });
  const xs = [...path.matchAll(/[ML](-?[\d.]+)[, ](-?[\d.]+)/gu)].map(
    ([, px, py]) => [Number(px), Number(py)] as const,
  );
  const near = xs.filter(([, py]) => Math.abs(py - y) < small * 1.5).map(([px]) => px);
  const left = Math.max(...near.filter((px) => px < x));
  const right = Math.min(...near.filter((px) => px > x));
  if (!(left < x - width / 2 && right > x + width / 2)) return;
  if (ground === undefined) {
    drawPlated(sketch, x, y, label, { size: small, weight, anchor: 'middle' });
    return;
  }
  const ink = readableOn(ground, [sketch.style.colours.ink, sketch.style.colours.paper]);
  sketch.text(x, y, label, { size: small, weight, anchor: 'middle', fill: ink });
}

interface Key {
  readonly items: readonly LegendItem[];
  manner(area: Area): ShapeManner;
  /** The colour under text; undefined where it has a texture. */
  ground(area: Area): string | undefined;
}

function makeKey(sketch: Sketch, { areas, value, unit }: MapPlan, lang: string): Key {
  const { colours, series } = sketch.style;
  const [first = colours.ink] = series;
  // No data is no shade: on a scale it would be read as its lowest step.
  const empty: ShapeManner = {
    fill: sketch.texture('planned', mix(colours.muted, colours.paper, 0.55)),
    stroke: colours.muted,
    width: 0.75,
  };
  // A name that stands on it must be read: between two colours of letters lies a shade for neither.
  const legible = (fill: string): string => {
    const inks = [colours.ink, colours.paper];
    let tried = fill;
    for (let step = 0; step < 6; step += 1) {
      if (contrast(readableOn(tried, inks), tried) >= 4.6) return tried;
      tried = mix(fill, colours.paper, 1 - 0.05 * (step + 1));
    }
    return fill;
  };
  const toItem = (label: string, manner: ShapeManner): LegendItem => ({
    label,
    swatch: (x, y, size) => {
      sketch.rect(x, y, size, size, manner);
    },
  });
  const hasEmpty = areas.some(({ cell }) => cell === undefined);
  const last = hasEmpty ? [toItem(noData(lang), empty)] : [];
  if (value.type === 'number') {
    const numbers = areas.flatMap(({ cell }) => (cell === undefined ? [] : [Number(cell.value)]));
    const { values, step } = niceTicks(
      { from: Math.min(...numbers, 0), to: Math.max(...numbers, 0) },
      5,
    );
    // Where all values are 0 there is one tick, and one step of it.
    const bounds = values.length > 1 ? values.slice(0, -1) : values;
    const fills = bounds.map((_, index) =>
      legible(mix(first, colours.paper, 0.15 + (0.85 * index) / Math.max(1, bounds.length - 1))),
    );
    const classOf = ({ cell }: Area): string | undefined => {
      if (cell === undefined) return undefined;
      const index = bounds.findLastIndex((bound) => Number(cell.value) >= bound);
      return fills[Math.max(0, index)];
    };
    const items = bounds.map((bound, index) => {
      const isLast = index === bounds.length - 1;
      const write = (end: number, hasUnit: boolean): string => {
        const written = writeNumber(end, lang, values.length > 1 ? step : 1);
        return hasUnit ? withUnit(written, unit, lang) : written;
      };
      const to = write(values[index + 1] ?? bound, isLast || unit === '%');
      return toItem(
        classWords(lang, {
          from: index === 0 ? undefined : write(bound, isLast),
          to: isLast ? undefined : to,
          all: to,
        }),
        { fill: fills[index] ?? first, stroke: colours.muted, width: 0.5 },
      );
    });
    return {
      items: numbers.length === 0 ? last : [...items, ...last],
      manner: (area) => {
        const fill = classOf(area);
        // The palest step is hardly darker than the paper: its outline says where it ends.
        return fill === undefined
          ? empty
          : contrast(fill, colours.paper) < 1.6
            ? { fill, stroke: colours.muted }
            : { fill };
      },
      ground: (area) => classOf(area),
    };
  }
  const words = [...new Set(areas.flatMap(({ cell }) => (cell === undefined ? [] : [cell.text])))];
  const textures = [undefined, undefined, 'dots', 'bars', 'lines', 'cross'] as const;
  const fillOf = (word: string): { manner: ShapeManner; ground: string | undefined } => {
    const index = words.indexOf(word);
    const hue = series[index % series.length] ?? first;
    const colour = index % 2 === 1 ? mix(hue, colours.paper, 0.42) : hue;
    const texture = textures[index % textures.length];
    return {
      manner: {
        fill: texture === undefined ? colour : sketch.texture(texture, colour),
        ...(colour === hue ? {} : { stroke: hue, width: 1.5 }),
      },
      ground: texture === undefined ? colour : undefined,
    };
  };
  return {
    items: [...words.map((word) => toItem(word, fillOf(word).manner)), ...last],
    manner: ({ cell }) => (cell === undefined ? empty : fillOf(cell.text).manner),
    ground: ({ cell }) => (cell === undefined ? undefined : fillOf(cell.text).ground),
  };
}

function composeMapAlt({ areas, value, unit, by }: MapPlan, lang: string): string {
  const known = areas.flatMap(({ cell, key, label }) =>
    cell === undefined
      ? []
      : [
          {
            label: label === '' ? key : label,
            text: value.type === 'number' ? withUnit(cell.text, unit, lang) : cell.text,
            value: Number(cell.value),
          },
        ],
  );
  const ranked = value.type === 'number' ? [...known].sort((a, b) => b.value - a.value) : [];
  return composeAlt(
    {
      kind: 'map',
      what: value.label,
      unit: value.type === 'number' ? unit : undefined,
      by,
      count: known.length,
      highest: ranked[0],
      lowest: ranked.length > 1 ? ranked.at(-1) : undefined,
      ...(value.type !== 'number' && known.length <= 12 ? { values: known } : {}),
    },
    lang,
  );
}
