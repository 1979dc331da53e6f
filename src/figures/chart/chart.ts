import type {
  DrawnFigure,
  FigureFault,
  FigureFile,
  FigureKind,
  FigureSpec,
  FigureStyle,
} from '../../model/figure.ts';
import { checkVegaSpec, tablesInSpec } from '../vega/spec-check.ts';
import { chartOptions } from './options.ts';
import { planChart, shownColumns } from './plan.ts';

/** `::chart{from=… type=bar x=… y=…}` in short forms, and `spec=` for what Vega-Lite can do besides. */
export const chart = {
  name: 'chart',
  doc: 'a chart of rows of the data: bars, lines, dots, ranges, a heat map and more by `type`, or any Vega-Lite spec by `spec`',
  from: 'optional',
  options: chartOptions,
  tablesIn: (file: FigureFile) => tablesInSpec(file),
  shows: (spec: FigureSpec): readonly string[] =>
    spec.file === undefined ? shownColumns(spec) : spec.columns.map(({ name }) => name),
  measures(spec: FigureSpec): string | undefined {
    const plan = spec.file === undefined ? planChart(spec).plan : undefined;
    // Several columns are named at their marks, and axes of two numbers at their ends.
    if (plan === undefined || plan.valueColumns !== 1 || plan.type === 'range') return undefined;
    return plan.type === 'dot' && plan.axis !== 'category' ? undefined : plan.valueLabel;
  },
  check(spec: FigureSpec): readonly FigureFault[] {
    // A spec that cannot be read was reported where it is asked for.
    if (spec.file === undefined && spec.options['spec'] !== undefined) return [];
    if (spec.file === undefined) return planChart(spec).faults;
    const other = Object.keys(spec.options).filter((name) => name !== 'spec');
    return [
      ...other.map((option): FigureFault => ({
        severity: 'error',
        option,
        reason: `Unexpected \`${option}\` beside \`spec\`, expected the spec alone`,
        note: 'what the chart shows and how is in its file',
      })),
      ...checkVegaSpec(spec, spec.file),
    ];
  },
  async draw(spec: FigureSpec, style: FigureStyle): Promise<DrawnFigure> {
    if (spec.file === undefined) {
      const { drawShortForm } = await import('./draw.ts');
      return drawShortForm(spec, style);
    }
    const { drawVegaSpec } = await import('../vega/draw.ts');
    return drawVegaSpec(spec, spec.file, style);
  },
} satisfies FigureKind;
