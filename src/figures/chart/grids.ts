/** Short forms made of squares: heat maps and waffles. */
import { languageOf, nbsp } from '../../facts/language.ts';
import { contrast, mix, readableOn } from './colour.ts';
import type { Frame, Shared } from './look.ts';
import {
  checkHeight,
  fillOf,
  isHighlighted,
  linesHeight,
  valueLabel,
  widest,
  wrap,
} from './look.ts';
import { withUnit, writeShort } from './numbers.ts';
import type { Panel, Plan } from './plan.ts';
import type { Sketch } from './sketch.ts';

/** A matrix of values: the darker, the more; each cell says its value where there is room. */
export function drawHeatmap(
  sketch: Sketch,
  plan: Plan,
  { points }: Panel,
  frame: Frame,
  shared: Shared,
): number {
  const { sizes, colours, series: palette } = sketch.style;
  const hue = palette[0] ?? colours.ink;
  const small = { size: sizes.small } as const;
  const gap = sizes.small * 0.5;
  const inks = [colours.ink, colours.paper];
  const rowNames = plan.categories.map(({ label }) =>
    wrap(sketch, label, { ...small, weight: 600 }, frame.width * 0.32),
  );
  const left = widest(sketch, rowNames.flat(), { ...small, weight: 600 }) + gap;
  const width = (frame.width - left) / Math.max(1, plan.series.length);
  const names = plan.series.map(({ label }) => wrap(sketch, label, small, width - gap * 0.6));
  const top = linesHeight(Math.max(1, ...names.map((lines) => lines.length)), sizes.small) + gap;
  const least = linesHeight(Math.max(1, ...rowNames.map((lines) => lines.length)), sizes.small) + 4;
  const legend = sizes.small * 2.4;
  const count = Math.max(1, plan.categories.length);
  const height = Math.max(
    least,
    Math.min(
      sizes.label * (sketch.style.medium === 'slide' ? 3.4 : 2.4),
      (frame.height - top - legend) / count,
    ),
  );
  // In a large cell the number is as large as other values.
  const inCell = points.map(({ text }) =>
    plan.unit === '%' ? withUnit(text, '%', plan.lang) : text,
  );
  const number =
    height > sizes.label * 2.4 && widest(sketch, inCell, { size: sizes.label }) < width * 0.6
      ? { size: sizes.label }
      : small;
  const values = points.map(({ value }) => value);
  const [lowest, high] = [Math.min(...values), Math.max(...values)];
  // From zero where the lowest is near it; else all that differs would have one shade.
  const low = lowest > 0 && lowest < (high - lowest) * 0.75 ? 0 : lowest;
  // What lies on both sides of zero has a hue for each; the sign at the number says the same.
  const farthest = low < 0 && high > 0 ? Math.max(-low, high) : undefined;
  const fillAt = (value: number): string => {
    const own = farthest !== undefined && value < 0 ? (palette[1] ?? colours.accent) : hue;
    const whole =
      farthest !== undefined
        ? Math.abs(value) / farthest
        : high === low
          ? 1
          : (value - low) / (high - low);
    let share = 0.08 + 0.92 * whole;
    let fill = mix(own, colours.paper, share);
    // On the tones in the middle neither dark nor light text can be read: they are a little lighter.
    while (share > 0.1 && inks.every((ink) => contrast(ink, fill) < 4.5)) {
      share -= 0.02;
      fill = mix(own, colours.paper, share);
    }
    return fill;
  };
  const tooWide = names.flat().filter((line) => sketch.measure(line, small) > width);
  if (tooWide.length > 0) {
    shared.faults.push({
      severity: 'warning',
      option: 'x',
      reason: `Unexpected label \`${tooWide[0] ?? ''}\` above a column of ${Math.round(width)} px, expected one that fits`,
      note: 'shorten it, or let `x` and `y` change places',
    });
  }
  for (const [index, lines] of names.entries()) {
    const strong =
      plan.series[index]?.highlighted === true
        ? ({ weight: 600, fill: colours.ink } as const)
        : { fill: colours.muted };
    sketch.text(
      frame.x + left + (index + 0.5) * width,
      frame.y + top - gap - linesHeight(lines.length, sizes.small),
      lines,
      { ...small, ...strong, at: 'top', anchor: 'middle' },
    );
  }
  for (const [index, lines] of rowNames.entries()) {
    const strong =
      plan.categories[index]?.highlighted === true
        ? ({ weight: 600, fill: colours.ink } as const)
        : {};
    sketch.text(frame.x, frame.y + top + (index + 0.5) * height, lines, { ...small, ...strong });
  }
  const isFilled = new Set<string>();
  for (const [index, { category, series, value, text, planned }] of points.entries()) {
    const x = frame.x + left + series * width;
    const y = frame.y + top + category * height;
    const fill = fillAt(value);
    isFilled.add(`${category} ${series}`);
    sketch.rect(
      x + 1,
      y + 1,
      width - 2,
      height - 2,
      planned ? { fill: sketch.texture('planned', fill) } : { fill },
    );
    const label = inCell[index] ?? text;
    if (plan.labels === 'none' || planned || sketch.measure(label, number) > width - 6) continue;
    sketch.text(x + width / 2, y + height / 2, label, {
      ...number,
      anchor: 'middle',
      fill: readableOn(fill, inks),
    });
  }
  // What has no value is an outline: it is not a low one.
  for (let row = 0; row < plan.categories.length; row += 1) {
    for (let column = 0; column < plan.series.length; column += 1) {
      if (isFilled.has(`${row} ${column}`)) continue;
      const x = frame.x + left + column * width;
      const y = frame.y + top + row * height;
      sketch.line(
        x + width / 2 - gap * 0.5,
        y + height / 2,
        x + width / 2 + gap * 0.5,
        y + height / 2,
        { stroke: colours.muted },
      );
    }
  }
  const bottom = frame.y + top + count * height;
  if (values.length > 0)
    drawKey(
      sketch,
      plan,
      fillAt,
      { low, high },
      {
        x: frame.x + left,
        y: bottom + gap,
        width: Math.min(frame.width - left, sizes.small * 16),
        height: sizes.small,
      },
    );
  const total = bottom + legend - frame.y;
  checkHeight(sketch, total, shared.faults, `${count} rows`);
  return total;
}

function drawKey(
  sketch: Sketch,
  plan: Plan,
  fillAt: (value: number) => string,
  { low, high }: { low: number; high: number },
  frame: Frame,
): void {
  const { sizes, colours } = sketch.style;
  const small = { size: sizes.small, fill: colours.muted } as const;
  const [from, to] = [
    writeShort(low, plan.lang, undefined),
    withUnit(writeShort(high, plan.lang, plan.unit), plan.unit, plan.lang),
  ];
  const y = frame.y + sizes.small * 0.8;
  sketch.text(frame.x, y, from, small);
  const start = frame.x + sketch.measure(from, small) + sizes.small * 0.5;
  const steps = 7;
  // Around zero, as many shades on either side.
  const valueAt = (share: number): number =>
    low < 0 && high > 0
      ? share < 0.5
        ? low * (1 - 2 * share)
        : high * (2 * share - 1)
      : low + (high - low) * share;
  const size = sizes.small * 1.3;
  for (let index = 0; index < steps; index += 1) {
    sketch.rect(start + index * size, y - sizes.small * 0.4, size, sizes.small * 0.8, {
      fill: fillAt(valueAt(index / (steps - 1))),
    });
  }
  sketch.text(start + steps * size + sizes.small * 0.5, y, to, small);
}

/** The nearest number that a reader can count in: 1, 2 or 5 with noughts. */
function roundStep(step: number): number {
  if (step <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(step));
  const nearest = [1, 2, 5, 10].reduce((best, one) =>
    Math.abs(Math.log(step / power / one)) < Math.abs(Math.log(step / power / best)) ? one : best,
  );
  return nearest * power;
}

/** Squares that add up: a hundred for a whole, or as many as there are. */
export function drawWaffle(
  sketch: Sketch,
  plan: Plan,
  { points }: Panel,
  frame: Frame,
  shared: Shared,
): number {
  const { sizes, colours } = sketch.style;
  const total = points.reduce((sum, { value }) => sum + value, 0);
  const isWhole = plan.unit === '%' && total <= 100;
  // Things that there are many of are counted in squares; of few, or of amounts, a hundred squares are the whole.
  const isHundred = plan.square === undefined && (isWhole || total < 50);
  const unit = plan.square ?? (isWhole ? 1 : isHundred ? total / 100 || 1 : roundStep(total / 100));
  const counts = largestRemainders(points.map(({ value }) => value / unit));
  const isShare = plan.square === undefined;
  const squares = Math.max(
    isHundred ? 100 : 1,
    counts.reduce((sum, count) => sum + count, 0),
  );
  const gap = sizes.small * 0.8;
  const swatch = sizes.label * 0.8;
  const colon = languageOf(plan.lang) === 'fr' ? `${nbsp}:` : ':';
  const words = points.map(
    ({ atText, text }, index) => `${atText}${colon} ${valueLabel(plan, text, index === 0)}`,
  );
  const isNote = unit !== 1 || plan.unit !== '%';
  const note = `= ${
    isHundred
      ? withUnit('1', '%', plan.lang)
      : withUnit(
          writeShort(Number(unit.toPrecision(3)), plan.lang, plan.unit),
          plan.unit,
          plan.lang,
        )
  }`;
  const labelWidth = frame.width * 0.42;
  const room = Math.min(frame.height, sizes.label * 17);
  const beside = ((): { readonly across: number; readonly size: number } => {
    const across = isShare
      ? 10
      : Math.min(
          squares,
          Math.max(10, Math.ceil(Math.sqrt((squares * (frame.width - labelWidth)) / room))),
        );
    const down = Math.ceil(squares / across);
    return {
      across,
      size: Math.min(room / down, (frame.width - labelWidth) / across, sizes.label * 2),
    };
  })();
  // Where it is wide, rows of twenty under their key fill it better than rows of ten beside theirs.
  const keyWidth =
    words.reduce(
      (sum, text) =>
        sum + swatch + gap * 2.7 + sketch.measure(text, { size: sizes.label, weight: 600 }),
      0,
    ) + (isNote ? sizes.small * 0.8 + gap * 0.7 + sketch.measure(note, { size: sizes.small }) : 0);
  const keyHeight = sizes.label * 1.8;
  const below = Math.min(
    (frame.width - gap) / 20,
    (frame.height - keyHeight) / Math.ceil(squares / 20),
    sizes.label * 3.2,
  );
  const isUnder =
    beside.across === 10 && squares >= 40 && keyWidth <= frame.width && below > beside.size * 1.1;
  const across = isUnder ? 20 : beside.across;
  const size = isUnder ? below : beside.size;
  const down = Math.ceil(squares / across);
  const gridTop = frame.y + (isUnder ? keyHeight : 0);
  const categories = points.map(({ atText }) => atText);
  // Each category is a series here: they are told apart like the segments of a stack.
  const parts = {
    ...plan,
    series: categories.map((label, index) => ({
      label,
      highlighted: plan.categories[points[index]?.category ?? 0]?.highlighted === true,
    })),
    categories: [],
  };
  const fills = points.map(({ planned }, series) =>
    fillOf(sketch, parts, {
      series,
      category: -1,
      planned,
      textured: points.length > 2 && !isHighlighted(parts, series, -1),
    }),
  );
  let at = 0;
  for (const [index, count] of counts.entries()) {
    for (let square = 0; square < count; square += 1, at += 1) {
      drawSquare(at, fills[index]?.shape ?? {});
    }
  }
  for (; at < squares; at += 1) drawSquare(at, { fill: 'none', stroke: colours.rule });

  function drawSquare(
    index: number,
    manner: { fill?: string; stroke?: string; width?: number },
  ): void {
    // Tens can be counted in twenties too.
    const split = isUnder && index % across >= 10 ? gap : 0;
    const x = frame.x + (index % across) * size + split;
    const y = gridTop + Math.floor(index / across) * size;
    sketch.rect(x + 1, y + 1, size - 2.5, size - 2.5, manner);
  }

  let x = isUnder ? frame.x : frame.x + across * size + sizes.label * 1.2;
  let y = frame.y;
  for (const [index, text] of words.entries()) {
    const strong =
      parts.series[index]?.highlighted === true || !plan.hasHighlight
        ? ({ weight: 600 } as const)
        : {};
    const manner = { size: sizes.label, weight: 600 } as const;
    const lines = isUnder
      ? [text]
      : wrap(sketch, text, manner, frame.x + frame.width - x - swatch - gap);
    sketch.rect(x, y + sizes.label * 0.15, swatch, swatch, fills[index]?.shape ?? {});
    sketch.text(x + swatch + gap * 0.7, y, lines, { ...strong, at: 'top' });
    if (isUnder) x += swatch + gap * 2.7 + sketch.measure(text, manner);
    else y += linesHeight(lines.length, sizes.label) + sizes.label * 0.5;
  }
  if (isNote && points.length > 0) {
    const edge = sizes.small * 0.8;
    const top = isUnder ? y + (sizes.label - sizes.small) * 0.6 : y;
    sketch.rect(x, top + sizes.small * 0.2, edge, edge, { fill: 'none', stroke: colours.muted });
    sketch.text(x + edge + gap * 0.7, top, note, {
      size: sizes.small,
      fill: colours.muted,
      at: 'top',
    });
    y += sizes.small * 1.4;
  }
  const height = Math.max(gridTop + down * size, y) - frame.y;
  checkHeight(sketch, height, shared.faults, `${squares} squares`);
  return height;
}

/** Whole numbers that add up to what their sum rounds to. */
export function largestRemainders(shares: readonly number[]): readonly number[] {
  const floors = shares.map((share) => Math.floor(share + 1e-9));
  let left =
    Math.round(shares.reduce((sum, share) => sum + share, 0)) -
    floors.reduce((sum, floor) => sum + floor, 0);
  const order = shares
    .map((share, index) => ({ index, rest: share - (floors[index] ?? 0) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of order) {
    if (left <= 0) break;
    floors[index] = (floors[index] ?? 0) + 1;
    left -= 1;
  }
  return floors;
}
