/** Short forms with two axes: lines, areas, slopes and scatter plots. */
import { mix } from './colour.ts';
import type { Frame, Shared } from './look.ts';
import {
  colourOf,
  dashOf,
  domainOf,
  drawLegend,
  drawRule,
  fillOf,
  isHighlighted,
  labelColour,
  linesHeight,
  tickLabels,
  ticksOf,
  widest,
  wrap,
} from './look.ts';
import { timeTicks, withUnit, writeMonth, writeNumber, writeTime } from './numbers.ts';
import type { Gap, Panel, Plan, Point } from './plan.ts';
import { drawDot, shareOut } from './rows.ts';
import type { Domain, Scale } from './scales.ts';
import { linear, niceTicks, spread } from './scales.ts';
import { partsOf, segmentsOf } from './segments.ts';
import type { Box, Sketch } from './sketch.ts';
import { round } from './sketch.ts';

/** Draws a panel, all of its frame. */
export function drawLines(
  sketch: Sketch,
  plan: Plan,
  panel: Panel,
  frame: Frame,
  shared: Shared,
): number {
  const { sizes, colours } = sketch.style;
  const isArea = plan.type === 'area';
  const isSlope = plan.type === 'slope';
  const points = shareOut(plan, panel.points);
  const small = { size: sizes.small } as const;
  const gap = sizes.small * 0.5;

  // Each series with the places of its values, those of stacked areas one upon the other.
  const sums = new Map<number, number>();
  const several = plan.series.length > 1;
  const gapsOf = (series: number): readonly Gap[] =>
    panel.gaps.filter((gap) => gap.series === series);
  const series = plan.series.map((named, index) => {
    const known = points.filter((point) => point.series === index);
    const own = isArea && several ? whole(known, points, index) : known;
    const bases = own.map((point) => {
      const base = isArea ? (sums.get(point.category) ?? 0) : 0;
      if (isArea) sums.set(point.category, base + point.value);
      return base;
    });
    return { ...named, index, points: own, bases };
  });
  const values = isArea ? [...sums.values()] : points.map(({ value }) => value);
  const own = shared.domain ?? reachOf(plan, values);

  // Labels at the ends need their room first: the name, in a slope the value too.
  const showsEnds = plan.labels !== 'none';
  const labelWidth = Math.min(frame.width * 0.3, sizes.label * 9);
  const unitOf = plan.isShare ? '%' : plan.unit;
  const write = (point: Point, isOne: boolean): string =>
    unitOf === '%' || isOne ? withUnit(point.text, unitOf, plan.lang) : point.text;
  const toEnd = (name: string, point: Point, isLeft: boolean): readonly string[] => {
    if (isSlope) {
      const value = write(point, !several);
      // Of one series, the title says what it is.
      if (!several) return [value];
      const room = labelWidth - sketch.measure(`${value} `, { ...small, weight: 600 });
      const lines = wrap(sketch, name, { ...small, weight: 600 }, Math.max(room, sizes.small * 5));
      return isLeft
        ? lines.map((line, index) => (index === 0 ? `${line} ${value}` : line))
        : lines.map((line, index) => (index === 0 ? `${value} ${line}` : line));
    }
    if (!several) return [write(point, true)];
    const text = plan.labels === 'values' ? `${name} ${write(point, false)}` : name;
    return wrap(sketch, text, { ...small, weight: 600 }, labelWidth);
  };
  interface EndLabel {
    readonly lines: readonly string[];
    readonly colour: string;
    readonly strong: boolean;
    readonly point: Point | undefined;
    readonly value: number;
  }
  const endsAt = (isLeft: boolean): EndLabel[] =>
    series.flatMap(({ label, index, points: all, bases }): EndLabel[] => {
      const place = isLeft ? 0 : all.length - 1;
      const point = all[place];
      if (point === undefined) return [];
      const base = bases[place] ?? 0;
      const strong = isHighlighted(plan, index, -1);
      return [
        {
          lines: toEnd(label, point, isLeft),
          colour: labelColour(sketch, colourOf(sketch, plan, index, -1)),
          strong,
          point,
          value: isArea ? base + point.value / (several ? 2 : 1) : point.value,
        },
      ];
    });
  const ends = showsEnds && shared.hasRight ? endsAt(false) : [];
  for (const { value, label } of plan.references) {
    if (label !== '')
      ends.push({
        lines: wrap(sketch, label, { ...small, weight: 600 }, labelWidth),
        colour: colours.ink,
        strong: true,
        point: undefined,
        value,
      });
  }
  const bold = { ...small, weight: 600 } as const;
  const lefts = isSlope && showsEnds ? endsAt(true) : [];
  const roomOf = (labels: readonly EndLabel[], otherwise: number): number =>
    labels.length === 0
      ? otherwise
      : widest(
          sketch,
          labels.flatMap(({ lines }) => lines),
          bold,
        ) +
        2.4 * gap;
  const below =
    plan.axis === 'category'
      ? namesBelow(
          sketch,
          plan,
          frame.width - roomOf(ends, sizes.small) - roomOf(lefts, sizes.small * 3),
          shared,
        )
      : undefined;
  const bottom = sizes.small * 0.6 + linesHeight(below?.most ?? 1, sizes.small);
  const top = sizes.small * 0.6;
  const height = frame.height - bottom - top;
  const ticks = ticksOf(plan, own, Math.max(2, Math.min(6, height / (sizes.small * 3))));
  const domain = isSlope ? own : ticks.domain;
  const heightsOf = (labels: readonly EndLabel[]): number[] =>
    labels.map(({ lines }) => linesHeight(lines.length, sizes.small));
  const bounds: Domain = {
    from: frame.y - sizes.small * 0.1,
    to: frame.y + top + height + sizes.small * 0.6,
  };
  let y0 = frame.y + top;
  const at = (from: number): Scale => linear(domain, from, y0);
  let spots = spread(
    ends.map(({ value }) => at(frame.y + top + height)(value)),
    heightsOf(ends),
    bounds,
  );
  const hasLegend = several && showsEnds && shared.hasRight && spots === undefined;
  if (hasLegend) {
    const legend = drawLegend(
      sketch,
      series.map(({ label, index }) => ({
        label,
        swatch: (x, y, size): void => {
          const colour = colourOf(sketch, plan, index, -1);
          if (isArea)
            sketch.rect(
              x,
              y,
              size,
              size,
              fillOf(sketch, plan, { series: index, category: -1, textured: true }).shape,
            );
          else
            sketch.line(x - size * 0.3, y + size / 2, x + size * 1.1, y + size / 2, {
              stroke: colour,
              width: sketch.style.strokes.line,
              dash: dashOf(index),
            });
        },
      })),
      frame,
    );
    y0 += legend;
    // Names of lines of reference are no series: they stay.
    ends.splice(0, ends.length, ...ends.filter(({ point }) => point === undefined));
    spots = [];
  }
  const right = roomOf(ends, sizes.small * 0.8);
  const labels = tickLabels(plan, ticks);
  const left = isSlope
    ? roomOf(lefts, sizes.small * 2)
    : (shared.gutter ?? widest(sketch, labels, small) + gap);
  const x0 = frame.x + left;
  const x1 = frame.x + frame.width - right;
  const base = frame.y + top + height;
  const y = linear(domain, base, y0);

  const { scale: x, draw: drawX } = horizontal(
    sketch,
    plan,
    { x: x0, y: base, width: x1 - x0, height: 0 },
    // The last label of a panel and the first of the next stand apart, as the panels do.
    plan.hasPanels ? { from: x0, to: x1 } : { from: frame.x, to: frame.x + frame.width },
    isSlope,
    below,
  );
  if (!isSlope) {
    for (const [index, value] of ticks.values.entries()) {
      if (value === 0 && domain.from <= 0) sketch.axis(x0, y(value), x1, y(value));
      else sketch.rule(x0, y(value), x1, y(value));
      if (shared.hasLeft)
        sketch.text(x0 - gap, y(value), labels[index] ?? '', {
          ...small,
          anchor: 'end',
          fill: colours.muted,
        });
    }
  }
  drawX(y0);

  const place = (point: Point, base_: number): { x: number; y: number } => ({
    x: x(point),
    y: y(base_ + point.value),
  });
  const drawReferences = (): void => {
    for (const { value } of plan.references) drawRule(sketch, x0, y(value), x1, y(value));
  };
  // Areas would hide it; a line that it crosses at a low angle it would cut in two.
  if (!isArea) drawReferences();
  // What is highlighted lies over the others.
  const order = [...series].sort(
    (a, b) => Number(a.highlighted) - Number(b.highlighted) || a.index - b.index,
  );
  for (const { index, points: all, bases } of order) {
    const colour = colourOf(sketch, plan, index, -1);
    const strong = isHighlighted(plan, index, -1);
    if (isArea) {
      const upper = all.map((point, i) => place(point, bases[i] ?? 0));
      const lower = all.map((point, i) => ({ x: x(point), y: y(bases[i] ?? 0) }));
      const fill = fillOf(sketch, plan, { series: index, category: -1, textured: hasLegend });
      for (const segment of segmentsOf(all, several ? [] : gapsOf(index), plan.axis)) {
        const above = segment.flatMap((i) => upper[i] ?? []);
        const below = segment.flatMap((i) => lower[i] ?? []);
        sketch.path(`${pathOf([...above, ...below.reverse()])}Z`, {
          fill: several ? (fill.shape.fill ?? colour) : tint(sketch, plan, index),
          ...(several && { stroke: colours.paper, width: 1 }),
        });
        const [only] = above;
        if (only !== undefined && above.length === 1)
          sketch.circle(only.x, only.y, Math.max(3, sizes.small * 0.24), { fill: colour });
        else if (!several)
          sketch.path(pathOf(above), { stroke: colour, width: sketch.style.strokes.line });
      }
      continue;
    }
    const width = sketch.style.strokes.line + (strong ? 1 : 0);
    const dash = several && !strong ? dashOf(index) : undefined;
    const places = all.map((point) => place(point, 0));
    const segments = segmentsOf(all, gapsOf(index), plan.axis);
    for (const { indexes, planned } of segments.flatMap((one) => partsOf(one, all))) {
      if (indexes.length < 2) continue;
      // What is planned is reached by a dotted line.
      sketch.path(pathOf(indexes.flatMap((i) => places[i] ?? [])), {
        stroke: colour,
        width,
        dash: planned ? '2 4' : dash,
      });
    }
    const hasDots = all.length <= 12 && !plan.hasPanels;
    const alone = new Set(segments.filter(({ length }) => length === 1).flat());
    for (const [i, spot] of places.entries()) {
      const point = all[i];
      const isMarked = hasDots || isSlope || i === places.length - 1 || alone.has(i);
      if (point === undefined || !isMarked) continue;
      drawDot(
        sketch,
        plan,
        index,
        -1,
        spot.x,
        spot.y,
        Math.max(3, sizes.small * (strong ? 0.3 : 0.24)),
        point.planned,
      );
    }
  }
  if (isArea) drawReferences();

  // Labels keep their order and none lies over another; a thin line leads to one that had to move.
  const drawEnds = (all: readonly EndLabel[], isLeft: boolean): void => {
    const places =
      spread(
        all.map(({ value }) => y(value)),
        heightsOf(all),
        bounds,
      ) ?? all.map(({ value }) => y(value));
    for (const [index, { lines, colour, strong, point, value }] of all.entries()) {
      const spot = places[index] ?? 0;
      const from = point === undefined ? (isLeft ? x0 : x1) : x(point);
      const textX = isLeft ? x0 - 2 * gap : x1 + 2 * gap;
      const moved =
        Math.abs(spot - y(value)) > sizes.small * 0.45 ||
        (isLeft ? from - x0 : x1 - from) > sizes.small;
      if (moved && several && !isArea)
        sketch.path(
          `M${round(from + (isLeft ? -gap : gap))} ${round(y(value))}L${round(textX + (isLeft ? gap * 0.4 : -gap * 0.4))} ${round(spot)}`,
          { stroke: colours.rule },
        );
      sketch.text(textX - (isLeft ? 0 : gap * (moved || several ? 0 : 0.8)), spot, lines, {
        size: sizes.small,
        weight: strong || !several ? 600 : 400,
        fill: colour,
        anchor: isLeft ? 'end' : 'start',
      });
    }
  };
  drawEnds(ends, false);
  drawEnds(lefts, true);
  return frame.height;
}

/** The reach of a line: a stack begins at zero, and of a slope only differences count. */
function reachOf(plan: Plan, values: readonly number[]): Domain {
  const isSlope = plan.type === 'slope';
  const own = domainOf(plan, plan.isShare ? [100] : values, plan.type === 'area', isSlope);
  // Its lowest point stands clear of the names below.
  return isSlope && plan.min === undefined
    ? { ...own, from: own.from - (own.to - own.from) * 0.06 }
    : own;
}

/** A series of a stack with a value at each place: where it has none, those above it stand on those below. */
function whole(own: readonly Point[], all: readonly Point[], series: number): readonly Point[] {
  const known = new Map(own.map((point) => [point.category, point]));
  const places = new Map(all.map((point) => [point.category, point]));
  return [...places.values()]
    .sort((a, b) => a.at - b.at || a.category - b.category)
    .map((place) => known.get(place.category) ?? { ...place, series, value: 0, text: '' });
}

/** Points by two numbers, with names where there is room for them. */
export function drawScatter(
  sketch: Sketch,
  plan: Plan,
  panel: Panel,
  frame: Frame,
  shared: Shared,
): number {
  const { sizes, colours } = sketch.style;
  const small = { size: sizes.small } as const;
  const gap = sizes.small * 0.5;
  const { points } = panel;
  let y0 = frame.y + sizes.small * 0.6;
  if (plan.series.length > 1 && shared.hasRight) {
    y0 += drawLegend(
      sketch,
      plan.series.map(({ label }, index) => ({
        label,
        swatch: (x, y, size): void => {
          drawDot(sketch, plan, index, -1, x + size / 2, y + size / 2, size * 0.45, false);
        },
      })),
      frame,
    );
  }
  const ticks = ticksOf(
    plan,
    shared.domain ??
      domainOf(
        plan,
        points.map(({ value }) => value),
        false,
      ),
    Math.max(2, frame.height / (sizes.small * 4)),
  );
  const labels = tickLabels(plan, ticks);
  // Both axes say what they count; the page's subtitle has room for one alone.
  const left = widest(sketch, labels, small) + gap;
  const x0 = frame.x + left;
  const x1 = frame.x + frame.width - sizes.small;
  y0 += sizes.small * 1.5;
  const base = frame.y + frame.height - sizes.small * 3.1;
  const y = linear(ticks.domain, base, y0);
  const { scale: x, draw: drawX } = horizontal(
    sketch,
    plan,
    { x: x0, y: base, width: x1 - x0, height: 0 },
    { from: frame.x, to: frame.x + frame.width },
    false,
  );
  sketch.text(frame.x, y0 - sizes.small * 1.4, plan.valueLabel, { ...small, fill: colours.muted });
  sketch.text(x1, base + sizes.small * 2.4, plan.axisLabel, {
    ...small,
    fill: colours.muted,
    anchor: 'end',
  });
  for (const [index, value] of ticks.values.entries()) {
    if (value === ticks.domain.from) sketch.axis(x0, y(value), x1, y(value));
    else sketch.rule(x0, y(value), x1, y(value));
    sketch.text(x0 - gap, y(value), labels[index] ?? '', {
      ...small,
      anchor: 'end',
      fill: colours.muted,
    });
  }
  drawX(y0);
  for (const { value, label } of plan.references) {
    drawRule(sketch, x0, y(value), x1, y(value));
    if (label !== '')
      sketch.text(x1, y(value) - sizes.small * 0.8, label, {
        ...small,
        weight: 600,
        anchor: 'end',
        fill: colours.ink,
      });
  }
  const radius = sizes.small * 0.34;
  const placed = points.map((point) => ({
    point,
    x: x(point),
    y: y(point.value),
    strong: isNamed(plan, point),
  }));
  for (const { point, x: px, y: py, strong } of placed) {
    const muted = plan.hasHighlight && !strong;
    const named = {
      ...plan,
      hasHighlight: muted || strong,
      categories: [{ label: '', highlighted: strong }],
    };
    drawDot(sketch, named, point.series, 0, px, py, radius, point.planned);
  }
  const rules = plan.references.map(({ value }) => ({
    text: '',
    x: x0,
    y: y(value) - 1,
    width: x1 - x0,
    height: 2,
  }));
  const taken: Box[] = [
    ...sketch.boxes,
    ...rules,
    ...placed.map(({ x: px, y: py }) => ({
      text: '',
      x: px - radius,
      y: py - radius,
      width: 2 * radius,
      height: 2 * radius,
    })),
  ];
  const left_: string[] = [];
  for (const { point, x: px, y: py, strong } of placed.sort(
    (a, b) => Number(b.strong) - Number(a.strong),
  )) {
    if (point.name === '') continue;
    const manner = strong ? ({ ...small, weight: 600, fill: colours.ink } as const) : small;
    const width = sketch.measure(point.name, manner);
    const away = radius + gap * 0.6;
    const spots = [
      [px + away, py],
      [px - away - width, py],
      [px - width / 2, py - radius - sizes.small * 0.65],
      [px - width / 2, py + radius + sizes.small * 0.65],
      [px + away * 0.7, py - sizes.small * 0.7],
      [px + away * 0.7, py + sizes.small * 0.7],
    ] as const;
    const isFree = ([bx, by]: readonly [number, number]): boolean => {
      const box = { x: bx - 2, y: by - sizes.small * 0.5, width: width + 4, height: sizes.small };
      return (
        bx > x0 &&
        bx + width < frame.x + frame.width &&
        by > y0 - sizes.small &&
        by < base - sizes.small * 0.5 &&
        taken.every((one) => !overlap(box, one))
      );
    };
    // A line of the grid through a name is worse than a name that stands a little aside.
    const isClear = ([, by]: readonly [number, number]): boolean =>
      ticks.values.every((value) => Math.abs(y(value) - by) > sizes.small * 0.5);
    const free = spots.find((spot) => isClear(spot) && isFree(spot)) ?? spots.find(isFree);
    if (free === undefined) {
      left_.push(point.name);
      continue;
    }
    sketch.text(free[0], free[1], point.name, manner);
    const last = sketch.boxes.at(-1);
    if (last !== undefined) taken.push(last);
  }
  if (left_.length > 0) {
    shared.faults.push({
      severity: 'warning',
      option: 'label',
      reason: `Unexpected ${left_.length} names without room (${left_.slice(0, 3).join(', ')}${left_.length > 3 ? ', …' : ''}), expected each beside its point`,
      note: 'name fewer points, or give the figure more room',
    });
  }
  return frame.height;
}

function isNamed(plan: Plan, point: Point): boolean {
  return (
    plan.series[point.series]?.highlighted === true ||
    plan.highlights.has(point.name) ||
    plan.highlights.has(point.atText)
  );
}

export function overlap(a: Omit<Box, 'text'>, b: Omit<Box, 'text'>): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

interface Names {
  readonly lines: readonly (readonly string[])[];
  readonly every: number;
  readonly most: number;
}

/** Names of categories in as many lines as they need beside each other; only each nth of those that have no room even so. */
function namesBelow(
  sketch: Sketch,
  { categories, panels }: Plan,
  width: number,
  shared: Shared,
): Names {
  const small = { size: sketch.style.sizes.small } as const;
  const gap = small.size * 0.6;
  const step = width / Math.max(1, categories.length - 1);
  const lines = categories.map(({ label }) => wrap(sketch, label, small, step - gap));
  const every = Math.max(1, Math.ceil((widest(sketch, lines.flat(), small) + gap) / step - 0.01));
  const shown = lines.filter((_, index) => index % every === 0);
  // Who sees `Q1` and `Q3` knows what stands between them; between two towns nobody does.
  const left = categories.filter(({ label }, index) => index % every !== 0 && !/\d/u.test(label));
  if (left.length > 0 && panels.length === 1) {
    shared.faults.push({
      severity: 'warning',
      option: 'x',
      reason: `Unexpected ${left.length} names without room (${left
        .slice(0, 3)
        .map(({ label }) => label)
        .join(', ')}${left.length > 3 ? ', …' : ''}), expected each below its value`,
      note: 'shorten the longest, or draw a `bar` chart, which has room for names',
    });
  }
  return { lines, every, most: Math.max(1, ...shown.map(({ length }) => length)) };
}

/** The axis below: of dates, numbers or categories. */
function horizontal(
  sketch: Sketch,
  plan: Plan,
  frame: Frame,
  bounds: Domain,
  hasRules: boolean,
  names?: Names,
): { readonly scale: (point: Point) => number; readonly draw: (top: number) => void } {
  const { sizes, colours } = sketch.style;
  const small = { size: sizes.small } as const;
  const all = plan.panels.flatMap(({ points }) => points);
  const x1 = frame.x + frame.width;
  const label = (at: number, text: string | readonly string[]): void => {
    sketch.text(at, frame.y + sizes.small * 0.5, text, {
      ...small,
      at: 'top',
      anchor: 'middle',
      fill: colours.muted,
    });
  };
  const within = (at: number, text: string): number => {
    const half = sketch.measure(text, small) / 2;
    return Math.max(bounds.from + half, Math.min(bounds.to - half, at));
  };
  if (plan.axis === 'category') {
    const count = plan.categories.length;
    const scale = linear(
      { from: 0, to: Math.max(1, count - 1) },
      count === 1 ? (frame.x + x1) / 2 : frame.x,
      x1,
    );
    return {
      scale: ({ category }) => scale(category),
      draw: (top) => {
        for (const [index] of plan.categories.entries()) {
          const lines = names?.lines[index];
          if (lines === undefined || index % (names?.every ?? 1) !== 0) continue;
          if (hasRules) sketch.rule(scale(index), top, scale(index), frame.y);
          const longest = lines.reduce((a, b) =>
            sketch.measure(b, small) > sketch.measure(a, small) ? b : a,
          );
          label(within(scale(index), longest), lines);
        }
      },
    };
  }
  const ats = all.map(({ at }) => at);
  const reach: Domain = { from: Math.min(...ats), to: Math.max(...ats) };
  if (plan.axis === 'number') {
    const isCentred = plan.type === 'dot';
    const ticks = niceTicks(
      reach,
      Math.max(2, frame.width / (sizes.small * 7)),
      isCentred ? {} : { from: true, to: true },
    );
    const scale = linear(ticks.domain, frame.x, x1);
    return {
      scale: ({ at }) => scale(at),
      draw: () => {
        for (const value of ticks.values) {
          const text = writeNumber(value, plan.lang, ticks.step);
          label(within(scale(value), text), text);
        }
      },
    };
  }
  const scale = linear(reach, frame.x, x1);
  return {
    scale: ({ at }) => scale(at),
    draw: () => {
      const { step, times } = timeTicks(
        reach.from,
        reach.to,
        frame.width / (sizes.small * 4),
        plan.finest,
      );
      let last = Number.NEGATIVE_INFINITY;
      let year = '';
      for (const time of times) {
        const own = writeTime(time, 'year', plan.lang);
        const text =
          step === 'month' && own === year
            ? writeMonth(time, plan.lang)
            : writeTime(time, step, plan.lang);
        const at = within(scale(time), text);
        const half = sketch.measure(text, small) / 2;
        sketch.line(scale(time), frame.y, scale(time), frame.y + sizes.small * 0.3, {
          stroke: colours.muted,
        });
        if (at - half < last + sizes.small * 0.6) continue;
        year = own;
        last = at + half;
        label(at, text);
      }
    },
  };
}

function pathOf(places: readonly { readonly x: number; readonly y: number }[]): string {
  return places
    .map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${round1(x)} ${round1(y)}`)
    .join('');
}

/** A tenth of a pixel is less than a line is wide. */
const round1 = (value: number): string => String(Number(value.toFixed(1)));

/** Under a single line the ground is only tinted. */
function tint(sketch: Sketch, plan: Plan, series: number): string {
  return mix(colourOf(sketch, plan, series, -1), sketch.style.colours.paper, 0.25);
}
