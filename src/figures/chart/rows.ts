/** Short forms whose categories are rows: bars, grouped and stacked bars, lollipops, dots, and ranges. */
import type { Frame, Shared } from './look.ts';
import {
  checkHeight,
  colourOf,
  domainOf,
  drawLegend,
  drawPlated,
  drawRule,
  fillOf,
  isHighlighted,
  labelColour,
  linesHeight,
  tickLabels,
  ticksOf,
  valueLabel,
  widest,
  wrap,
} from './look.ts';
import { alignTexts, timeTicks, writeNumber, writeTime } from './numbers.ts';
import type { Panel, Plan, Point } from './plan.ts';
import type { Scale } from './scales.ts';
import { linear } from './scales.ts';
import type { Sketch, TextManner } from './sketch.ts';

/** Draws a panel and says how high it became. */
export function drawRows(
  sketch: Sketch,
  plan: Plan,
  panel: Panel,
  frame: Frame,
  shared: Shared,
): number {
  const { sizes, colours } = sketch.style;
  const points =
    plan.type === 'range'
      ? [...panel.points].sort((a, b) => a.category - b.category || a.value - b.value)
      : shareOut(plan, panel.points);
  const lanes = plan.type === 'range' ? packLanes(points) : [];
  const isStacked = plan.type === 'stacked-bar';
  const isGrouped = plan.type === 'grouped-bar';
  const isDots = plan.type === 'dot';
  const isRange = plan.type === 'range';
  const several = plan.series.length > 1;

  // The labels of categories, in as few lines as 38% of the width allows.
  const names = plan.categories.map(({ label }) => label);
  const count = Math.max(1, names.length);
  let labelSize = sizes.label;
  let lines = names.map((name) => [name] as readonly string[]);
  let step = 0;
  const bars = isGrouped ? plan.series.length : Math.max(0, ...lanes) + 1;
  // Periods of one row that overlap stand one below the other.
  const isLaned = bars > 1;
  // Few bars are thicker, as far as there is room.
  // On a slide nothing stands below them: they share its height, or its foot is empty.
  const isSlide = sketch.style.medium === 'slide';
  const portion = frame.height / (count * bars) / sizes.label;
  const roomy = isSlide
    ? Math.min(2.2, Math.max(1.25, portion * (isLaned ? 0.7 : 0.5)))
    : portion > 3.4
      ? 1.6
      : 1.25;
  const isSlender = isDots || plan.type === 'lollipop';
  const mark = sizes.label * (isSlender ? 1.1 : roomy);
  let barSize = mark;
  const top = referenceRoom(sketch, plan);
  const mode =
    plan.labels ??
    (isRange ||
    points.length <= 10 * (isStacked ? 3 : 1) ||
    (plan.series.length === 1 && count <= 16)
      ? 'values'
      : 'axis');
  const hasAxis = mode === 'axis' || (isRange && mode !== 'none');
  const bottom = hasAxis ? sizes.small * 1.7 : 0;
  let gutter = 0;
  for (labelSize of [sizes.label, sizes.small]) {
    const manner = { size: labelSize, weight: 600 } as const;
    const longest =
      shared.gutter === undefined
        ? Math.max(frame.width * 0.38, sizes.small * 4)
        : shared.gutter - sizes.small * 0.75;
    lines = names.map((name) => wrap(sketch, name, manner, longest));
    gutter = shared.gutter ?? widest(sketch, lines.flat(), manner) + sizes.small * 0.75;
    const least = Math.max(
      // Names of several lines stand apart, or they read as one.
      linesHeight(Math.max(1, ...lines.map((one) => one.length)), labelSize) +
        (lines.some((one) => one.length > 1) ? labelSize * 0.45 : 0),
      isLaned ? bars * (sizes.small * 1.1) + 6 : sizes.small * 1.2,
    );
    const room = (frame.height - top - bottom - legendRoom(sketch, plan)) / count;
    const wanted = Math.max(
      least,
      isLaned
        ? Math.max(bars * sizes.label * 1.2 + sizes.label * 0.9, isSlide ? (bars * mark) / 0.8 : 0)
        : isSlender && isSlide
          ? Math.min(sizes.label * 2.8, room * 0.95)
          : mark * 1.7,
    );
    step = Math.max(least, Math.min(wanted, room));
    if (least <= room) break;
  }
  if (!shared.hasLeft) gutter = 0;
  barSize = isLaned ? Math.min(mark, (step * 0.82) / bars) : Math.min(mark, step * 0.72);

  // What stands beside the marks decides how much is left for them.
  const manner = { size: barSize < sizes.label * 1.02 ? sizes.small : sizes.label } as const;
  const firstRow = points[0]?.category;
  const labelOf = (point: Point, index: number): string => {
    const value = isRange ? point.text : valueLabel(plan, point.text, index === 0);
    return isGrouped && direct && point.category === firstRow
      ? `${plan.series[point.series]?.label ?? ''} ${value}`
      : value;
  };
  let direct = isGrouped && mode === 'values';
  const showsValues = mode === 'values' && !isStacked;
  const rightTexts = (): string[] =>
    showsValues
      ? points.flatMap((point, index) =>
          isRange || point.value >= 0 ? [labelOf(point, index)] : [],
        )
      : [];
  if (direct && widest(sketch, rightTexts(), manner) > (frame.width - gutter) * 0.45)
    direct = false;
  const gap = sizes.small * 0.4;
  const totals =
    isStacked && mode === 'values' && !plan.isShare ? totalsOf(plan, points) : undefined;
  const right =
    totals === undefined
      ? widest(sketch, rightTexts(), manner)
      : widest(
          sketch,
          [...totals.values()].map(({ text }) => text),
          { ...manner, weight: 600 },
        );
  const isLow = (point: Point): boolean => point.value < 0 || (isDots && several);
  const left =
    showsValues && !isRange
      ? widest(
          sketch,
          points.flatMap((point, index) => (isLow(point) ? [labelOf(point, index)] : [])),
          manner,
        )
      : 0;
  const values = isStacked
    ? [...totalsOf(plan, points).values()].map(({ total }) => total)
    : points.flatMap(({ value, end }) => (isRange ? [value, end] : [value]));
  const own =
    shared.domain ??
    domainOf(plan, plan.isShare ? [100] : values, !isRange && !(isDots && plan.min !== undefined));
  const x0 = frame.x + gutter + (left > 0 ? left + gap : 0);
  const rangeInside = isRange && mode === 'values';
  // Periods are labelled inside where they are long enough, so the room beside them is what the latest of them needs.
  const x1 =
    frame.x +
    frame.width -
    (rangeInside
      ? rangeRoom(sketch, plan, points, own, frame.x + frame.width - x0, manner, gap)
      : right > 0
        ? right + gap + (isSlender ? gap : 0)
        : hasAxis
          ? sizes.small
          : isDots
            ? sizes.small * 0.5
            : 2);
  const ticks =
    plan.valueAxis === 'time'
      ? undefined
      : ticksOf(plan, own, Math.max(2, (x1 - x0) / (sizes.small * 5)));
  const domain = hasAxis && ticks !== undefined ? ticks.domain : own;
  const scale = linear(domain, x0, Math.max(x0 + 10, x1));

  let y = frame.y;
  const heads = isStacked ? headsOf(sketch, plan, points, scale) : undefined;
  if (heads !== undefined) {
    for (const { x, label, colour } of heads)
      sketch.text(x, y + sizes.small * 0.6, label, {
        size: sizes.small,
        weight: 600,
        fill: labelColour(sketch, colour),
      });
    y += sizes.small * 1.35;
  } else if (needsLegend(plan, isGrouped ? !direct : isStacked || isDots || isRange)) {
    y += drawLegend(
      sketch,
      plan.series.map(({ label }, series) => ({
        label,
        swatch: (sx, sy, size): void => {
          if (isDots)
            drawDot(sketch, plan, series, -1, sx + size / 2, sy + size / 2, size * 0.5, false);
          else
            sketch.rect(
              sx,
              sy,
              size,
              size,
              fillOf(sketch, plan, { series, category: -1, textured: needsTextures(plan) }).shape,
            );
        },
      })),
      { ...frame, x: frame.x + gutter, width: frame.width - gutter },
    );
  }
  y += top;
  const bottomY = y + count * step;
  if (hasAxis)
    drawAxis(sketch, plan, scale, domain, ticks, {
      x: x0,
      y,
      width: x1 - x0,
      height: count * step,
    });

  for (const [index, name] of lines.entries()) {
    const centre = y + (index + 0.5) * step;
    if (shared.hasLeft) {
      const strong = plan.categories[index]?.highlighted === true;
      sketch.text(frame.x, centre, name, {
        size: labelSize,
        ...(strong && { weight: 600, fill: colours.ink }),
      });
    }
    if (isDots) sketch.rule(x0, centre, x1, centre, '1 3');
  }

  if (isDots && several)
    drawSpans(sketch, points, scale, (category) => y + (category + 0.5) * step);
  const stacked = new Map<number, number>();
  // Texts come last, so that no line of reference crosses one.
  const texts: (() => void)[] = [];
  /** Where the last period of a lane, or its label, ends. */
  const taken = new Map<string, number>();
  const crossed = (from: number, to: number): boolean =>
    plan.references.some(({ value }) => scale(value) > from - 2 && scale(value) < to + 2);
  for (const [index, point] of points.entries()) {
    const centre = y + (point.category + 0.5) * step;
    const start = isRange
      ? scale(point.value)
      : isStacked
        ? scale(stacked.get(point.category) ?? 0)
        : scale(Math.max(domain.from, Math.min(domain.to, 0)));
    const end = isRange
      ? scale(point.end)
      : isStacked
        ? scale((stacked.get(point.category) ?? 0) + point.value)
        : scale(point.value);
    if (isStacked) stacked.set(point.category, (stacked.get(point.category) ?? 0) + point.value);
    const lane = isGrouped ? point.series : (lanes[index] ?? 0);
    const middle = isLaned ? centre + (lane - (bars - 1) / 2) * barSize : centre;
    const height = isLaned ? barSize * 0.86 : barSize;
    // Where what has begun and goes on is planned from today on.
    const ahead = goesOn(plan, point) ? scale(todayOf(plan) ?? 0) : undefined;
    const fill = fillOf(sketch, plan, {
      series: point.series,
      category: point.category,
      planned: point.planned,
      textured: isStacked && heads === undefined && needsTextures(plan),
    });
    if (isDots)
      drawDot(
        sketch,
        plan,
        point.series,
        point.category,
        end,
        middle,
        sizes.small * 0.42,
        point.planned,
      );
    else if (plan.type === 'lollipop') {
      sketch.line(start, middle, end, middle, {
        stroke: fill.colour,
        width: 2,
        dash: point.planned ? '5 4' : undefined,
      });
      drawDot(sketch, plan, 0, point.category, end, middle, sizes.small * 0.42, point.planned);
    } else if (isRange || point.value !== 0) {
      const length = Math.abs(end - start);
      const isThin = length < thinnest;
      const inset = fill.shape.stroke === undefined || isThin ? 0 : 0.5;
      const seam = isStacked && start > x0 && !isThin ? 1 : 0;
      if (ahead !== undefined)
        sketch.rect(
          ahead,
          middle - height / 2 + 0.5,
          end - ahead - 0.5,
          height - 1,
          fillOf(sketch, plan, { series: point.series, category: point.category, planned: true })
            .shape,
        );
      sketch.rect(
        Math.min(start, end) + inset + seam,
        middle - height / 2 + inset,
        Math.max(
          isRange ? 3 : 0.75,
          (ahead ?? Math.max(start, end)) - Math.min(start, end) - 2 * inset - seam,
        ),
        height - 2 * inset,
        isThin && !isRange ? { fill: fill.colour } : fill.shape,
      );
    }
    const strong = isHighlighted(plan, point.series, point.category)
      ? ({ weight: 600 } as const)
      : {};
    const write = (x: number, text: string, more: TextManner): void => {
      texts.push(() => {
        const width = sketch.measure(text, { ...manner, ...more });
        const left =
          more.anchor === 'middle' ? x - width / 2 : more.anchor === 'end' ? x - width : x;
        const isInside = more.fill !== undefined && more.fill === fill.ink;
        // Lines of the axis of time stop at dates too.
        if (crossed(left, left + width) || (isRange && hasAxis && !isInside))
          drawPlated(
            sketch,
            x,
            middle,
            text,
            { ...manner, ...more },
            isInside ? fill.shape.fill : undefined,
          );
        else sketch.text(x, middle, text, { ...manner, ...more });
      });
    };
    const isHead = 'weight' in strong && plan.series.length === 1;
    if (mode !== 'values' && !(mode === 'axis' && isHead)) continue;
    if (isStacked) {
      const width = sketch.measure(point.text, manner);
      if (width + gap * 2 > Math.abs(end - start)) continue;
      if (fill.ink === undefined)
        drawPlated(sketch, (start + end) / 2, middle, point.text, { ...manner, anchor: 'middle' });
      else
        sketch.text((start + end) / 2, middle, point.text, {
          ...manner,
          fill: fill.ink,
          anchor: 'middle',
        });
      continue;
    }
    const text = labelOf(point, index);
    const width = sketch.measure(text, { ...manner, ...strong });
    const away = gap + (isSlender ? gap : 0);
    if (isRange) {
      const own = `${point.category} ${lanes[index] ?? 0}`;
      const next = points.findIndex(
        ({ category }, later) =>
          later > index && category === point.category && lanes[later] === lanes[index],
      );
      const until = next < 0 ? frame.x + frame.width + gap : scale(points[next]?.value ?? 0);
      const since = taken.get(own) ?? x0 - gap;
      taken.set(own, end);
      if (fill.ink !== undefined && width + 2 * gap < (ahead ?? end) - start) {
        write(start + gap, text, { ...strong, fill: fill.ink });
      } else if (end + width + 2 * gap <= until) {
        write(end + gap, text, strong);
        taken.set(own, end + gap + width);
      } else if (start - width - 2 * gap >= since)
        write(start - gap, text, { ...strong, anchor: 'end' });
      // Else its dates are read from the axis.
      continue;
    }
    if (isDots && several) {
      // The ends of a row have their values outside; what lies between is read from them.
      const row = points
        .filter(({ category }) => category === point.category)
        .map(({ value }) => value);
      const isLowest = point.value === Math.min(...row);
      const isHighest = point.value === Math.max(...row);
      if (isHighest && !row.slice(0, row.indexOf(point.value)).includes(point.value))
        write(end + away, text, strong);
      else if (isLowest) write(end - away, text, { ...strong, anchor: 'end' });
      continue;
    }
    if (point.value < 0) write(end - away, text, { ...strong, anchor: 'end' });
    else
      write(end + away, text, {
        ...strong,
        ...(isGrouped &&
          direct &&
          point.category === firstRow && { weight: 600, fill: labelColour(sketch, fill.colour) }),
      });
  }
  if (totals !== undefined) {
    for (const [category, { total, text }] of totals) {
      sketch.text(scale(total) + gap, y + (category + 0.5) * step, text, {
        ...manner,
        weight: 600,
      });
    }
  }
  drawReferences(sketch, plan, scale, { x: x0, y, width: x1 - x0, height: count * step });
  for (const draw of texts) draw();
  // Bars stand on a line where some go the other way.
  if (!isRange && !isDots && domain.from < 0) sketch.axis(scale(0), y, scale(0), bottomY);
  const height = bottomY + bottom - frame.y;
  checkHeight(sketch, height, shared.faults, `${count} rows`);
  return height;
}

/** Where the day of the build stands on an axis of time, if its line is drawn. */
function todayOf({ references }: Plan): number | undefined {
  return references.find(({ isToday }) => isToday)?.value;
}

/** Whether a period has begun and is not over: what of it lies ahead is shown as planned, where the chart says what is. */
export function goesOn(plan: Plan, { value, end, planned }: Point): boolean {
  const today = todayOf(plan);
  return (
    plan.type === 'range' &&
    plan.plannedLabel !== '' &&
    !planned &&
    today !== undefined &&
    value < today &&
    today < end
  );
}

/** CSS pixels: a narrower part is all outline, so it has the colour of its outline and no seam. */
export const thinnest = 3;

/** The lane of each period within its row, the first that is free; they come by row and start. */
function packLanes(points: readonly Point[]): readonly number[] {
  const ends = new Map<number, number[]>();
  return points.map(({ category, value, end }) => {
    const row = ends.get(category) ?? [];
    ends.set(category, row);
    const free = row.findIndex((last) => last <= value);
    const lane = free < 0 ? row.length : free;
    row[lane] = end;
    return lane;
  });
}

/** A stack as shares of its whole. */
function shareOut(plan: Plan, points: readonly Point[]): readonly Point[] {
  if (!plan.isShare) return points;
  const totals = totalsOf(plan, points);
  return points.map((point) => {
    const total = totals.get(point.category)?.total ?? 0;
    const value = total === 0 ? 0 : (point.value / total) * 100;
    return {
      ...point,
      value,
      text: `${writeNumber(Math.round(value), plan.lang)}${plan.lang.startsWith('en') ? '' : '\u00A0'}%`,
    };
  });
}

export { shareOut };

export function totalsOf(
  plan: Plan,
  points: readonly Point[],
): ReadonlyMap<number, { readonly total: number; readonly text: string }> {
  const totals = new Map<number, number>();
  for (const { category, value } of points)
    totals.set(category, (totals.get(category) ?? 0) + value);
  const sums = [...totals].map(([category, sum]) => {
    const value = Number(sum.toPrecision(12));
    return { category, value, text: writeNumber(value, plan.lang) };
  });
  return new Map(
    alignTexts(sums, plan.lang, plan.unit).map(({ category, value, text }, index) => [
      category,
      { total: value, text: valueLabel(plan, text, index === 0) },
    ]),
  );
}

export function needsLegend(plan: Plan, asked: boolean): boolean {
  return asked && plan.series.length > 1;
}

/** Names over the segments of the first bar, where each has room; undefined where one has not. */
function headsOf(
  sketch: Sketch,
  plan: Plan,
  points: readonly Point[],
  scale: Scale,
): readonly { readonly x: number; readonly label: string; readonly colour: string }[] | undefined {
  const [first] = points;
  const row = points.filter(({ category }) => category === first?.category);
  if (plan.series.length < 2 || row.length < plan.series.length) return undefined;
  let sum = 0;
  const heads = row.map(({ series, value }) => {
    const [x, end] = [scale(sum), scale(sum + value)];
    sum += value;
    return {
      x,
      end,
      label: plan.series[series]?.label ?? '',
      colour: colourOf(sketch, plan, series, -1),
    };
  });
  const bold = { size: sketch.style.sizes.small, weight: 600 } as const;
  return heads.every(({ x, end, label }) => sketch.measure(label, bold) + 6 < end - x)
    ? heads
    : undefined;
}

/** More series than light and dark can tell apart. */
export function needsTextures(plan: Plan): boolean {
  return plan.series.length > 2 && !plan.hasHighlight;
}

function legendRoom(sketch: Sketch, plan: Plan): number {
  return plan.series.length > 1 ? sketch.style.sizes.small * 2 : 0;
}

function rangeRoom(
  sketch: Sketch,
  plan: Plan,
  points: readonly Point[],
  domain: { from: number; to: number },
  width: number,
  manner: { size: number },
  gap: number,
): number {
  // What does not fit beside its bar at the right stands at its left where there is room for it.
  let room = 2;
  const share = (time: number): number => (time - domain.from) / (domain.to - domain.from || 1);
  for (const point of points) {
    const label = sketch.measure(point.text, { ...manner, weight: 600 }) + 2 * gap;
    const [from, to] = [share(point.value), share(point.end)];
    const solid = goesOn(plan, point) ? share(todayOf(plan) ?? point.end) : to;
    const isInside = label < (solid - from) * width * 0.8;
    const fitsLeft = from * width * 0.8 > label;
    // The room asked for moves the end of the bar as well, by its share.
    if (!isInside && !fitsLeft && to > 0) room = Math.max(room, (label - (1 - to) * width) / to);
  }
  return Math.min(room, width * 0.45);
}

/** Circle, ring, square and diamond: dots of several series differ in shape. */
export function drawDot(
  sketch: Sketch,
  plan: Plan,
  series: number,
  category: number,
  x: number,
  y: number,
  radius: number,
  planned: boolean,
): void {
  const colour = colourOf(sketch, plan, series, category);
  const { paper } = sketch.style.colours;
  const manner =
    planned || series % 4 === 1
      ? { fill: paper, stroke: colour, width: sketch.style.strokes.mark + 0.5 }
      : { fill: colour };
  const r = manner.stroke === undefined ? radius : radius - 0.5;
  if (series % 4 === 2) sketch.rect(x - r * 0.9, y - r * 0.9, r * 1.8, r * 1.8, manner);
  else if (series % 4 === 3)
    sketch.path(
      `M${fix(x)} ${fix(y - r * 1.2)}L${fix(x + r * 1.2)} ${fix(y)}L${fix(x)} ${fix(y + r * 1.2)}L${fix(x - r * 1.2)} ${fix(y)}Z`,
      manner,
    );
  else sketch.circle(x, y, r, manner);
}

const fix = (value: number): string => String(Number(value.toFixed(2)));

function drawSpans(
  sketch: Sketch,
  points: readonly Point[],
  scale: Scale,
  yOf: (category: number) => number,
): void {
  const spans = new Map<number, { from: number; to: number }>();
  for (const { category, value } of points) {
    const span = spans.get(category);
    spans.set(category, {
      from: Math.min(span?.from ?? value, value),
      to: Math.max(span?.to ?? value, value),
    });
  }
  for (const [category, { from, to }] of spans) {
    sketch.line(scale(from), yOf(category), scale(to), yOf(category), {
      stroke: sketch.style.colours.muted,
      width: 2,
    });
  }
}

function drawAxis(
  sketch: Sketch,
  plan: Plan,
  scale: Scale,
  domain: { from: number; to: number },
  ticks: ReturnType<typeof ticksOf> | undefined,
  frame: Frame,
): void {
  const { sizes, colours } = sketch.style;
  const times =
    ticks === undefined
      ? timeTicks(domain.from, domain.to, Math.floor(frame.width / (sizes.small * 5)))
      : undefined;
  const values = ticks?.values ?? times?.times ?? [];
  const labels =
    ticks === undefined
      ? values.map((time) => writeTime(time, times?.step ?? 'year', plan.lang))
      : tickLabels(plan, ticks);
  let last = Number.NEGATIVE_INFINITY;
  for (const [index, value] of values.entries()) {
    const x = scale(value);
    sketch.rule(x, frame.y, x, frame.y + frame.height);
    const label = labels[index] ?? '';
    const width = sketch.measure(label, { size: sizes.small });
    const limit = sketch.style.width;
    const centre = Math.min(limit - width / 2, Math.max(width / 2, x));
    if (centre - width / 2 < last + sizes.small * 0.5) continue;
    last = centre + width / 2;
    sketch.text(centre, frame.y + frame.height + sizes.small * 0.4, label, {
      size: sizes.small,
      at: 'top',
      anchor: 'middle',
      fill: colours.muted,
    });
  }
}

export function referenceRoom(sketch: Sketch, plan: Plan): number {
  return plan.references.some(({ label }) => label !== '') ? sketch.style.sizes.small * 1.6 : 0;
}

function drawReferences(sketch: Sketch, plan: Plan, scale: Scale, frame: Frame): void {
  const { sizes, colours } = sketch.style;
  for (const { value, label, isToday } of plan.references) {
    const x = scale(value);
    const top = frame.y - (label === '' ? 0 : sizes.small * 0.3);
    // The day of the build is a line of time, as on a timeline, and no mark that an author sets.
    drawRule(sketch, x, top, x, frame.y + frame.height, { isSolid: isToday });
    if (label === '') continue;
    const width = sketch.measure(label, { size: sizes.small, weight: 600 });
    const centre = Math.min(frame.x + frame.width - width / 2, Math.max(frame.x + width / 2, x));
    sketch.text(centre, frame.y - sizes.small * 0.9, label, {
      size: sizes.small,
      weight: 600,
      anchor: 'middle',
      fill: colours.ink,
    });
  }
}
