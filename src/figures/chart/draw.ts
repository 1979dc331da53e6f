/** Draws a short form: one panel, or small multiples with common scales. */
import type { DrawnFigure, FigureFault, FigureSpec, FigureStyle } from '../../model/figure.ts';
import { capitalise, noData } from '../alt.ts';
import { composeChartAlt } from './chart-alt.ts';
import { drawColumns } from './columns.ts';
import { drawHeatmap, drawWaffle } from './grids.ts';
import { drawLines, drawScatter } from './lines.ts';
import type { Frame, Shared } from './look.ts';
import { domainOf, drawLegend, tickLabels, ticksOf, widest, wrap } from './look.ts';
import type { Panel, Plan } from './plan.ts';
import { planChart } from './plan.ts';
import { drawRows, goesOn } from './rows.ts';
import { Sketch } from './sketch.ts';

export function drawShortForm(spec: FigureSpec, style: FigureStyle): DrawnFigure {
  const { plan, faults } = planChart(spec);
  if (plan === undefined) throw new Error('only charts without errors are drawn');
  const sketch = new Sketch(style);
  const own: FigureFault[] = [...faults];
  const isEmpty = plan.panels.every(({ points }) => points.length === 0);
  const alt = spec.alt ?? composeChartAlt(plan);
  const key = isEmpty ? 0 : drawPlannedKey(sketch, plan);
  const frame = { x: 0, y: key, width: style.width, height: style.height - key };
  const height = isEmpty
    ? drawNothing(sketch, spec.lang)
    : plan.hasPanels
      ? drawPanels(sketch, plan, frame, own)
      : drawPanel(
          sketch,
          plan,
          plan.panels[0] ?? { label: '', points: [], gaps: [] },
          frame,
          alone(own),
        );
  const total = Math.ceil(key + height);
  return {
    svg: sketch.finish(style.width, total, alt, composeTitle(plan)),
    width: style.width,
    height: total,
    alt,
    faults: own,
  };
}

/** What is planned says so, where not everything is; its height is returned. */
function drawPlannedKey(sketch: Sketch, plan: Plan): number {
  const points = plan.panels.flatMap((panel) => panel.points);
  const planned = points.filter((point) => point.planned || goesOn(plan, point));
  if (plan.plannedLabel === '' || planned.length === 0 || points.every((point) => point.planned))
    return 0;
  const { series, colours, sizes, width, height } = sketch.style;
  const colour =
    plan.series.length > 1 || plan.hasHighlight ? colours.muted : (series[0] ?? colours.ink);
  const isLine = plan.type === 'line' || plan.type === 'slope';
  const swatch = (x: number, y: number, size: number): void => {
    if (isLine)
      sketch.line(x - size * 0.3, y + size / 2, x + size * 1.1, y + size / 2, {
        stroke: colour,
        width: sketch.style.strokes.line,
        dash: '2 4',
      });
    else sketch.rect(x, y, size, size, { fill: sketch.texture('planned', colour), stroke: colour });
  };
  const frame = { x: isLine ? sizes.small * 0.3 : 0.5, y: 0, width, height };
  return (
    drawLegend(sketch, [{ label: capitalise(plan.plannedLabel), swatch }], frame) +
    sizes.small * 0.4
  );
}

function alone(faults: FigureFault[]): Shared {
  return { domain: undefined, gutter: undefined, hasLeft: true, hasRight: true, faults };
}

function composeTitle({ valueLabel, axisLabel }: Plan): string {
  return axisLabel === '' || axisLabel === valueLabel ? valueLabel : `${valueLabel} – ${axisLabel}`;
}

function drawPanel(sketch: Sketch, plan: Plan, panel: Panel, frame: Frame, shared: Shared): number {
  switch (plan.type) {
    case 'column':
    case 'grouped-column':
    case 'stacked-column':
      return drawColumns(sketch, plan, panel, frame, shared);
    case 'bar':
    case 'grouped-bar':
    case 'stacked-bar':
      // Time goes from left to right.
      if (plan.axis === 'time')
        return drawColumns(sketch, { ...plan, type: columnTypes[plan.type] }, panel, frame, shared);
      return drawRows(sketch, plan, panel, frame, shared);
    case 'lollipop':
      if (plan.axis === 'time') return drawColumns(sketch, plan, panel, frame, shared);
      return drawRows(sketch, plan, panel, frame, shared);
    case 'range':
      return drawRows(sketch, plan, panel, frame, shared);
    case 'dot':
      return plan.axis === 'category'
        ? drawRows(sketch, plan, panel, frame, shared)
        : drawScatter(sketch, plan, panel, frame, shared);
    case 'line':
    case 'area':
    case 'slope':
      return drawLines(sketch, plan, panel, frame, shared);
    case 'heatmap':
      return drawHeatmap(sketch, plan, panel, frame, shared);
    case 'waffle':
      return drawWaffle(sketch, plan, panel, frame, shared);
  }
}

const columnTypes = {
  bar: 'column',
  'grouped-bar': 'grouped-column',
  'stacked-bar': 'stacked-column',
} as const;

/** Panels of one size and one scale, in rows, each under its name. */
function drawPanels(sketch: Sketch, plan: Plan, frame: Frame, faults: FigureFault[]): number {
  const { sizes, colours } = sketch.style;
  const isRows = plan.type === 'bar' && plan.axis !== 'time';
  const isDots = plan.type === 'dot' && plan.axis === 'category';
  const count = plan.panels.length;
  const across = Math.min(
    count,
    Math.max(1, Math.min(4, Math.floor(frame.width / (sizes.small * 12)))),
    count === 4 ? 2 : 4,
  );
  const down = Math.ceil(count / across);
  const gap = sizes.small * 1.5;
  const values = plan.panels.flatMap(({ points }) => points.map(({ value }) => value));
  const stacks = plan.type === 'area' ? plan.panels.flatMap(({ points }) => sumsOf(points)) : [];
  const domain = domainOf(
    plan,
    [...values, ...stacks],
    ['bar', 'column', 'area'].includes(plan.type) || isDots,
  );
  const hasCategories = isRows || isDots;
  const labels = hasCategories
    ? plan.categories.flatMap(({ label }) =>
        wrap(sketch, label, { weight: 600 }, frame.width * 0.24),
      )
    : // How many marks the axis has depends on the height, which depends on the labels: room for any of them.
      [2, 3, 4, 5, 6].flatMap((most) => tickLabels(plan, ticksOf(plan, domain, most)));
  const gutter =
    widest(sketch, labels, { size: hasCategories ? sizes.label : sizes.small, weight: 600 }) +
    sizes.small * 0.75;
  const width = (frame.width - gutter - gap * (across - 1)) / across;
  const title = sizes.small * 1.6;
  let y = frame.y;
  let lowest = 0;
  const height = Math.max(
    sizes.small * 7,
    Math.min((frame.height - gap * (down - 1)) / down, width * 1.2),
  );
  for (let row = 0; row < down; row += 1) {
    let tallest = 0;
    for (let column = 0; column < across; column += 1) {
      const panel = plan.panels[row * across + column];
      if (panel === undefined) continue;
      const isFirst = column === 0;
      const x = frame.x + (isFirst ? 0 : gutter + column * (width + gap));
      const inner = {
        x,
        y: y + title,
        width: isFirst ? width + gutter : width,
        height: height - title,
      };
      const lines = wrap(sketch, panel.label, { size: sizes.small, weight: 600 }, width);
      sketch.text(
        isFirst ? frame.x + gutter : x,
        y,
        lines.slice(0, 1).concat(lines.length > 1 ? lines.slice(1) : []),
        { size: sizes.small, weight: 600, at: 'top', fill: colours.ink },
      );
      const used = drawPanel(
        sketch,
        isRows || isDots
          ? { ...plan, labels: plan.labels ?? 'values' }
          : { ...plan, labels: plan.labels ?? 'axis' },
        panel,
        inner,
        {
          domain,
          gutter: isFirst || hasCategories ? gutter : 0,
          hasLeft: isFirst,
          hasRight: plan.series.length > 1 && row === 0 && column === across - 1,
          faults,
        },
      );
      tallest = Math.max(tallest, used + title);
    }
    y += tallest + gap;
    lowest = y - gap;
  }
  return lowest - frame.y;
}

function sumsOf(points: Panel['points']): readonly number[] {
  const sums = new Map<number, number>();
  for (const { category, value } of points) sums.set(category, (sums.get(category) ?? 0) + value);
  return [...sums.values()];
}

function drawNothing(sketch: Sketch, lang: string): number {
  const { sizes, colours, width } = sketch.style;
  const height = sizes.label * 4;
  sketch.rect(0.5, 0.5, width - 1, height - 1, { fill: colours.tint });
  sketch.text(width / 2, height / 2, noData(lang), { anchor: 'middle', fill: colours.muted });
  return height;
}
