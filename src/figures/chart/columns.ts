/** Short forms whose categories or dates stand side by side: columns, grouped and stacked. */
import type { Frame, Shared } from './look.ts';
import {
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
import type { Panel, Plan } from './plan.ts';
import {
  drawDot,
  drawRows,
  needsLegend,
  needsTextures,
  shareOut,
  thinnest,
  totalsOf,
} from './rows.ts';
import { writeTime } from './numbers.ts';
import { linear, spread } from './scales.ts';
import type { Sketch } from './sketch.ts';

const rowTypes = {
  column: 'bar',
  'grouped-column': 'grouped-bar',
  'stacked-column': 'stacked-bar',
} as const;

/** Draws a panel and says how high it became; labels that are too wide for columns make rows of them. */
export function drawColumns(
  sketch: Sketch,
  plan: Plan,
  panel: Panel,
  frame: Frame,
  shared: Shared,
): number {
  const { sizes, colours } = sketch.style;
  const points = shareOut(plan, panel.points);
  const isStacked = plan.type === 'stacked-column';
  const isGrouped = plan.type === 'grouped-column';
  const isLollipop = plan.type === 'lollipop';
  const dotSize = isLollipop
    ? Math.min(sizes.small * 0.42, (frame.width * 0.3) / Math.max(1, points.length))
    : 0;
  const count = Math.max(1, plan.categories.length);
  const bars = isGrouped ? plan.series.length : 1;
  const values = isStacked
    ? [...totalsOf(plan, points).values()].map(({ total }) => total)
    : points.map(({ value }) => value);
  const mode = plan.labels ?? (points.length <= 10 * (isStacked ? 3 : 1) ? 'values' : 'axis');

  const ownDomain = shared.domain ?? domainOf(plan, plan.isShare ? [100] : values, true);
  const ticks = ticksOf(plan, ownDomain, Math.max(2, frame.height / (sizes.small * 4)));
  const domain = mode === 'axis' ? ticks.domain : ownDomain;
  const labels = tickLabels(plan, ticks);
  const gap = sizes.small * 0.4;
  const left =
    mode === 'axis' ? (shared.gutter ?? widest(sketch, labels, { size: sizes.small }) + gap) : 0;
  const references = plan.references.filter(({ label }) => label !== '');
  const seriesLabels = isStacked ? plan.series.map(({ label }) => label) : [];
  const lastCategory = Math.max(0, ...points.map(({ category }) => category));
  const lastStack = points.filter(({ category }) => category === lastCategory);
  const rightTexts = [...references.map(({ label }) => label), ...seriesLabels].flatMap((label) =>
    wrap(sketch, label, { size: sizes.small, weight: 600 }, frame.width * 0.24),
  );
  let right =
    rightTexts.length > 0
      ? widest(sketch, rightTexts, { size: sizes.small, weight: 600 }) + 2 * gap
      : 0;
  // A series that ends before the last stack has no place beside it.
  let isDirect = isStacked && plan.series.length > 1 && lastStack.length === plan.series.length;

  const band = (frame.width - left - right) / count;
  const nameManner = { size: sizes.small, weight: 600 } as const;
  const full = plan.categories.map(({ label }) => label);
  // Months have short names where the long ones have no room beside each other.
  const names =
    plan.axis === 'time' && widest(sketch, full, nameManner) + gap > band
      ? shortDates(plan, panel, full)
      : full;
  const every =
    plan.axis === 'time'
      ? Math.max(1, Math.ceil((widest(sketch, names, nameManner) + gap) / band))
      : 1;
  const lines = names.map((name) =>
    plan.axis === 'time' ? [name] : wrap(sketch, name, nameManner, band - gap),
  );
  if (plan.axis !== 'time' && widest(sketch, lines.flat(), nameManner) > band - gap * 0.5) {
    const type = rowTypes[plan.type as keyof typeof rowTypes];
    return drawRows(sketch, { ...plan, type }, panel, frame, { ...shared, gutter: undefined });
  }
  const thickness = isGrouped
    ? Math.min((band * 0.84) / bars, sizes.label * 2.2)
    : Math.min(band * 0.68, sizes.label * 4);
  const labelTexts = points.map((point, index) => valueLabel(plan, point.text, index === 0));
  const labelRoom = isStacked ? band : isGrouped ? thickness : band;
  const labelSize = [sizes.label, sizes.small].find(
    (size) => widest(sketch, labelTexts, { size, weight: 600 }) < labelRoom - 2,
  );
  const hasValues = mode === 'values' && (labelSize !== undefined || isStacked);
  if (mode === 'values' && !hasValues)
    return drawColumns(sketch, { ...plan, labels: 'axis' }, panel, frame, shared);
  const manner = { size: labelSize ?? sizes.small } as const;

  const bottom = linesHeight(Math.max(1, ...lines.map((one) => one.length)), sizes.small) + gap;
  let y = frame.y;
  const place = (): { top: number; base: number } => ({
    top: y + (hasValues ? manner.size * 1.3 : sizes.small * 0.6) + dotSize,
    base: frame.y + frame.height - bottom,
  });
  let spots: readonly number[] | undefined;
  const heights: number[] = [];
  if (isDirect) {
    const { top, base } = place();
    const at = linear(domain, base, top);
    let sum = 0;
    const wanted = lastStack.map(({ value }) => {
      sum += value;
      return at(sum - value / 2);
    });
    heights.push(
      ...lastStack.map(({ series }) =>
        linesHeight(
          wrap(
            sketch,
            plan.series[series]?.label ?? '',
            { size: sizes.small, weight: 600 },
            right - 2 * gap + 1,
          ).length,
          sizes.small,
        ),
      ),
    );
    spots = spread(wanted, heights, { from: top - sizes.small, to: base });
    isDirect = spots !== undefined;
  }
  if (!isDirect && references.length === 0) right = 0;
  if (needsLegend(plan, !isDirect)) {
    y += drawLegend(
      sketch,
      plan.series.map(({ label }, series) => ({
        label,
        swatch: (sx, sy, size): void => {
          sketch.rect(
            sx,
            sy,
            size,
            size,
            fillOf(sketch, plan, { series, category: -1, textured: needsTextures(plan) }).shape,
          );
        },
      })),
      frame,
    );
  }
  const { top, base } = place();
  const negativeRoom = hasValues && domain.from < 0 ? manner.size * 1.3 : 0;
  const scale = linear(domain, base - negativeRoom, top);
  const x0 = frame.x + left;
  const x1 = frame.x + frame.width - right;
  const width = (x1 - x0) / count;

  if (mode === 'axis') {
    for (const [index, value] of ticks.values.entries()) {
      sketch.rule(x0, scale(value), x1, scale(value));
      if (shared.hasLeft)
        sketch.text(x0 - gap, scale(value), labels[index] ?? '', {
          size: sizes.small,
          anchor: 'end',
          fill: colours.muted,
        });
    }
  }
  const sums = new Map<number, number>();
  for (const [index, point] of points.entries()) {
    const centre =
      x0 +
      (point.category + 0.5) * width +
      (isGrouped ? (point.series - (bars - 1) / 2) * thickness : 0);
    const before = isStacked ? (sums.get(point.category) ?? 0) : 0;
    if (isStacked) sums.set(point.category, before + point.value);
    const [a, b] = [scale(before), scale(before + point.value)];
    const fill = fillOf(sketch, plan, {
      series: point.series,
      category: point.category,
      planned: point.planned,
      textured: !isDirect && plan.series.length > 1 && needsTextures(plan),
    });
    const isThin = Math.abs(a - b) < thinnest;
    const inset = fill.shape.stroke === undefined || isThin ? 0 : 0.5;
    const wide = isGrouped ? thickness * 0.9 : thickness;
    const seam = isStacked && before > 0 && !isThin ? 1 : 0;
    if (isLollipop) {
      sketch.line(centre, a, centre, b, {
        stroke: fill.colour,
        width: 2,
        dash: point.planned ? '5 4' : undefined,
      });
      drawDot(sketch, plan, 0, point.category, centre, b, dotSize, point.planned);
    } else if (point.value !== 0)
      sketch.rect(
        centre - wide / 2 + inset,
        Math.min(a, b) + inset,
        wide - 2 * inset,
        Math.max(0.75, Math.abs(a - b) - 2 * inset - seam),
        isThin ? { fill: fill.colour } : fill.shape,
      );
    const isAsked =
      hasValues ||
      (mode === 'axis' &&
        !isStacked &&
        plan.hasHighlight &&
        isHighlighted(plan, point.series, point.category));
    if (!isAsked) continue;
    const strong = isHighlighted(plan, point.series, point.category)
      ? ({ weight: 600 } as const)
      : {};
    const text = labelTexts[index] ?? '';
    const away = manner.size * 0.65 + (isLollipop ? dotSize : 0);
    if (!isStacked)
      sketch.text(centre, point.value < 0 ? b + away + manner.size * 0.05 : b - away, text, {
        ...manner,
        ...strong,
        anchor: 'middle',
      });
    else if (
      Math.abs(a - b) > sizes.small * 1.3 &&
      sketch.measure(point.text, { size: sizes.small }) < wide - 8
    ) {
      if (fill.ink === undefined)
        drawPlated(sketch, centre, (a + b) / 2, point.text, {
          size: sizes.small,
          anchor: 'middle',
        });
      else
        sketch.text(centre, (a + b) / 2, point.text, {
          size: sizes.small,
          anchor: 'middle',
          fill: fill.ink,
        });
    }
  }
  if (isStacked && hasValues && !plan.isShare) {
    for (const [category, { total, text }] of totalsOf(plan, points)) {
      if (sketch.measure(text, { size: sizes.small, weight: 600 }) > width) continue;
      sketch.text(x0 + (category + 0.5) * width, scale(total) - sizes.small * 0.65, text, {
        size: sizes.small,
        weight: 600,
        anchor: 'middle',
      });
    }
  }
  sketch.axis(x0, scale(0), x1, scale(0));
  for (const [index, name] of lines.entries()) {
    // The last date counts most: it is where the reader is.
    if ((lines.length - 1 - index) % every !== 0) continue;
    const strong = plan.categories[index]?.highlighted === true;
    const half = widest(sketch, name, nameManner) / 2;
    const middle = x0 + (index + 0.5) * width;
    sketch.text(
      Math.max(frame.x + half, Math.min(frame.x + frame.width - half, middle)),
      base + gap,
      name,
      {
        size: sizes.small,
        at: 'top',
        anchor: 'middle',
        ...(strong && { weight: 600, fill: colours.ink }),
      },
    );
  }
  if (isDirect && spots !== undefined) {
    for (const [index, { series }] of lastStack.entries()) {
      const label = wrap(
        sketch,
        plan.series[series]?.label ?? '',
        { size: sizes.small, weight: 600 },
        right - 2 * gap + 1,
      );
      const { colour } = fillOf(sketch, plan, { series, category: -1 });
      sketch.text(x1 + gap, spots[index] ?? 0, label, {
        size: sizes.small,
        weight: 600,
        fill: labelColour(sketch, colour),
      });
    }
  }
  for (const { value, label } of plan.references) {
    drawRule(sketch, x0, scale(value), x1, scale(value));
    if (label !== '')
      sketch.text(
        x1 + gap,
        scale(value),
        wrap(sketch, label, { size: sizes.small, weight: 600 }, right - gap),
        { size: sizes.small, weight: 600, fill: colours.ink },
      );
  }
  return frame.height;
}

function shortDates(
  { lang, finest }: Plan,
  { points }: Panel,
  texts: readonly string[],
): readonly string[] {
  const times = new Map(points.map(({ category, at }) => [category, at]));
  return texts.map((text, index) => {
    const time = times.get(index);
    return time === undefined ? text : writeTime(time, finest, lang);
  });
}
