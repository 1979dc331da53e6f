/** The attributes of `::chart`, and which of them each short form takes. */
import type { FigureOption } from '../../model/figure.ts';

export const chartTypes = [
  'bar',
  'column',
  'grouped-bar',
  'grouped-column',
  'stacked-bar',
  'stacked-column',
  'line',
  'area',
  'dot',
  'slope',
  'lollipop',
  'range',
  'heatmap',
  'waffle',
] as const;
export type ChartType = (typeof chartTypes)[number];

const oneOf =
  (...words: readonly string[]) =>
  (value: string): string | undefined =>
    words.includes(value) ? undefined : words.map((word) => `\`${word}\``).join(', ');

const number = (value: string): string | undefined =>
  /^[-\u2212]?\d+(?:\.\d+)?$/u.test(value) ? undefined : 'a number such as `12.5`';

export const chartOptions = [
  {
    name: 'type',
    doc: `short form: ${chartTypes.map((type) => `\`${type}\``).join(', ')}; \`line\` where the columns hold dates, else \`bar\``,
    check: oneOf(...chartTypes),
  },
  {
    name: 'spec',
    doc: 'a Vega-Lite spec of the project, instead of a short form; its data are rows of `from`, or tables by name',
    file: ['.vl.json'],
  },
  {
    name: 'x',
    doc: 'column of what is compared: categories or dates; of numbers in `type=dot` for a scatter plot; of the start in `type=range`',
    column: 'one',
    guessed: true,
  },
  {
    name: 'y',
    doc: 'column of numbers, or several, each of which is a series; of what has a start and an end in `type=range`',
    column: 'several',
    guessed: true,
  },
  { name: 'x2', doc: 'column of the end in `type=range`', column: 'one' },
  {
    name: 'value',
    doc: 'column of the numbers in `type=heatmap`, whose `x` and `y` are categories',
    column: 'one',
  },
  { name: 'series', doc: 'column whose values tell several series apart', column: 'one' },
  {
    name: 'facet',
    doc: 'column for small multiples: one panel a value; with `bar`, `column`, `line`, `area` or `dot`',
    column: 'one',
  },
  { name: 'label', doc: 'column of the names of points in a scatter plot', column: 'one' },
  {
    name: 'highlight',
    doc: 'what matters, by its category or series; several with `|` between; all else is muted',
  },
  {
    name: 'order',
    doc: 'order of categories: `value` (largest first), `label`, or `data`, which keeps the order of rows; dates have their own',
    check: oneOf('value', 'label', 'data'),
  },
  {
    name: 'stack',
    doc: 'in stacked forms and areas `sum` (default) or `share`, which makes each whole 100%',
    check: oneOf('sum', 'share'),
  },
  { name: 'unit', doc: 'unit of the numbers; default the unit of the column' },
  {
    name: 'labels',
    doc: '`values` at the marks, `axis`, or `none`; default `values` for ten or fewer bars, else `axis`',
    check: oneOf('values', 'axis', 'none'),
  },
  {
    name: 'reference',
    doc: 'a line at a value, with words after it: `2 NATO guideline`; several with `|` between; `today` in a range of dates',
  },
  {
    name: 'planned',
    doc: 'what is planned or uncertain, shown hatched or dashed: a column of booleans, or `status=planned|expected`',
    column: 'condition',
  },
  {
    name: 'min',
    doc: 'start of the axis of numbers; bars and areas always begin at zero',
    check: number,
  },
  { name: 'max', doc: 'end of the axis of numbers', check: number },
  {
    name: 'square',
    doc: 'what one square of `type=waffle` stands for; default a round number near a hundredth of the whole',
    check: (value) =>
      /^\d+(?:\.\d+)?$/u.test(value) && Number(value) > 0 ? undefined : 'a number above zero',
  },
] as const satisfies readonly FigureOption[];

const always = ['type', 'unit'];
const bars = [...always, 'x', 'y', 'highlight', 'order', 'labels', 'reference', 'planned', 'max'];
const lines = [...always, 'x', 'y', 'series', 'highlight', 'labels', 'reference', 'planned', 'max'];

/** Options that a short form takes. */
export const optionsOf: Readonly<Record<ChartType, readonly string[]>> = {
  bar: [...bars, 'facet'],
  column: [...bars, 'facet'],
  'grouped-bar': [...bars, 'series'],
  'grouped-column': [...bars, 'series'],
  'stacked-bar': [...bars, 'series', 'stack'],
  'stacked-column': [...bars, 'series', 'stack'],
  line: [...lines, 'facet', 'min', 'order'],
  area: [...lines, 'facet', 'stack', 'order'],
  dot: [...bars, 'series', 'facet', 'min', 'label'],
  slope: [...lines, 'min', 'order'],
  lollipop: bars,
  range: [...bars, 'x2', 'min'],
  heatmap: [...always, 'x', 'y', 'value', 'labels', 'order', 'highlight'],
  waffle: [...always, 'x', 'y', 'square', 'highlight', 'order', 'planned'],
};
