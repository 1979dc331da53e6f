/** The text alternative of a short form. */
import type { AltKind, AltTrend, AltValue } from '../alt.ts';
import { composeAlt } from '../alt.ts';
import { withUnit } from './numbers.ts';
import type { ChartType } from './options.ts';
import type { Plan, Point } from './plan.ts';

const kinds: Readonly<Record<ChartType, AltKind>> = {
  bar: 'bar',
  column: 'bar',
  'grouped-bar': 'grouped',
  'grouped-column': 'grouped',
  'stacked-bar': 'stacked',
  'stacked-column': 'stacked',
  line: 'line',
  area: 'area',
  dot: 'dot',
  slope: 'slope',
  lollipop: 'lollipop',
  range: 'range',
  heatmap: 'heatmap',
  waffle: 'waffle',
};

export function composeChartAlt(plan: Plan): string {
  const { type, axis, lang, unit, series, hasPanels } = plan;
  const points = plan.panels.flatMap((panel) =>
    panel.points.map((point) => ({ ...point, panel: panel.label })),
  );
  const isScatter = type === 'dot' && axis === 'number';
  const isRange = type === 'range';
  const nameOf = (point: Point & { readonly panel: string }): string =>
    [
      point.name === '' ? point.atText : point.name,
      ...(series.length > 1 ? [series[point.series]?.label ?? ''] : []),
      ...(hasPanels ? [point.panel] : []),
    ].join(', ');
  const toValue = (point: Point & { readonly panel: string }): AltValue => ({
    label: nameOf(point),
    text: isRange ? point.text : withUnit(point.text, unit, lang),
  });
  const ranked = [...points].sort((a, b) => b.value - a.value);
  const [highest] = ranked;
  const lowest = ranked.at(-1);
  const isSequence = axis === 'time' || type === 'slope';
  const sorted = [...points].sort((a, b) =>
    axis === 'time' ? a.at - b.at : a.category - b.category,
  );
  const [first] = sorted;
  const last = sorted.at(-1);
  const isShort = points.length <= 4 || isRange;
  return composeAlt(
    {
      kind: isScatter ? 'scatter' : kinds[type],
      what: plan.valueLabel,
      unit: isRange ? undefined : unit,
      by: type === 'waffle' && plan.axisLabel === '' ? undefined : plan.axisLabel,
      count: points.length,
      extent:
        isSequence && first !== undefined && last !== undefined && first !== last
          ? [first.atText, last.atText]
          : undefined,
      series: hasPanels ? plan.panels.map(({ label }) => label) : series.map(({ label }) => label),
      ...((isShort && !isSequence) || isRange ? { values: points.slice(0, 12).map(toValue) } : {}),
      highest: highest && toValue(highest),
      lowest: points.length > 1 && lowest !== undefined ? toValue(lowest) : undefined,
      trends: isSequence && !hasPanels ? trendsOf(plan, sorted) : [],
    },
    lang,
  );
}

/** Of at most five series: more are not taken in by ear. */
function trendsOf({ series, unit, lang }: Plan, sorted: readonly Point[]): readonly AltTrend[] {
  return series.slice(0, 5).flatMap(({ label }, index): readonly AltTrend[] => {
    const own = sorted.filter((point) => point.series === index);
    const [from] = own;
    const to = own.at(-1);
    if (from === undefined || to === undefined || from === to) return [];
    const toValue = ({ atText, text }: Point): AltValue => ({
      label: atText,
      text: withUnit(text, unit, lang),
    });
    return [
      {
        name: series.length > 1 ? label : undefined,
        direction: to.value > from.value ? 'rose' : to.value < from.value ? 'fell' : 'unchanged',
        from: toValue(from),
        to: toValue(to),
      },
    ];
  });
}
