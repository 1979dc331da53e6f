/** What a short form shows: its columns by their roles, its values, and what is wrong with them. */
import { mayBeYears } from '../../data/years.ts';
import { parseIso } from '../../facts/iso.ts';
import { toPlainText } from '../../facts/shape.ts';
import { nearest, suggestion } from '../../messages.ts';
import type { FigureCell, FigureColumn, FigureFault, FigureSpec } from '../../model/figure.ts';
import { todayWord } from '../alt.ts';
import { highlightsOf } from '../highlight.ts';
import { mostMarks } from '../limits.ts';
import type { TimeStep } from './numbers.ts';
import { alignTexts } from './numbers.ts';
import type { ChartType } from './options.ts';
import { chartTypes, optionsOf } from './options.ts';

export type Axis = 'category' | 'time' | 'number';

export interface Point {
  /** Index of its category; of its place in time where the axis is one of dates. */
  readonly category: number;
  readonly series: number;
  /** On an axis of dates or numbers: milliseconds, or the number. */
  readonly at: number;
  readonly atText: string;
  readonly value: number;
  /** As readers see the value. */
  readonly text: string;
  /** Of a range. */
  readonly end: number;
  readonly planned: boolean;
  readonly name: string;
}

export interface Named {
  readonly label: string;
  readonly highlighted: boolean;
}

/** Where a series has a row without a value. */
export type Gap = Pick<Point, 'series' | 'category' | 'at'>;

export interface Panel {
  readonly label: string;
  readonly points: readonly Point[];
  readonly gaps: readonly Gap[];
}

export interface Reference {
  readonly value: number;
  readonly label: string;
  /** Whether it is the day of the build: what goes on behind it is planned. */
  readonly isToday: boolean;
}

export interface Plan {
  readonly type: ChartType;
  readonly lang: string;
  readonly axis: Axis;
  /** Of the values: dates in a range of dates. */
  readonly valueAxis: 'time' | 'number';
  readonly categories: readonly Named[];
  readonly series: readonly Named[];
  /** One without a label where there are no small multiples. */
  readonly panels: readonly Panel[];
  readonly hasPanels: boolean;
  /** Whether anything is highlighted, so that all else is muted. */
  readonly hasHighlight: boolean;
  readonly highlights: ReadonlySet<string>;
  readonly unit: string | undefined;
  /** What the hatching says, in the words of the data. */
  readonly plannedLabel: string;
  readonly labels: 'values' | 'axis' | 'none' | undefined;
  readonly isShare: boolean;
  readonly references: readonly Reference[];
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly square: number | undefined;
  /** How much of a date the data tell, on an axis of dates. */
  readonly finest: TimeStep;
  /** What the numbers are called, and what is compared. */
  readonly valueLabel: string;
  readonly valueColumns: number;
  readonly axisLabel: string;
}

export interface Planned {
  /** Undefined where there are errors. */
  readonly plan: Plan | undefined;
  readonly faults: readonly FigureFault[];
}

/** Reads the options and rows of a short form. */
export function planChart(spec: FigureSpec): Planned {
  const faults: FigureFault[] = [];
  const fault = (
    option: string | undefined,
    reason: string,
    note?: string,
    expected?: readonly string[],
  ): void => {
    faults.push({ severity: 'error', option, reason, note, ...(expected && { expected }) });
  };
  const { options, columns, rows } = spec;
  if (columns.length === 0) {
    fault(
      undefined,
      'Unexpected chart without data, expected `from`',
      'name the table whose rows it shows',
    );
    return { plan: undefined, faults };
  }
  const asked = chartTypes.find((name) => name === options['type']);
  if (asked !== undefined) checkOptions(options, asked, fault);
  if (faults.length > 0) return { plan: undefined, faults };
  // What type an empty column has, nobody knows.
  if (rows.length === 0) return { plan: emptyPlan(spec, asked), faults: [noValues] };
  const roles = findRoles(spec, fault);
  if (roles === undefined) return { plan: undefined, faults };
  const { type } = roles;
  if (asked === undefined) checkOptions(options, type, fault);
  const isPlanned = readPlanned(spec, fault);
  const data = readRows(spec, roles, isPlanned, fault);
  if (faults.length > 0) return { plan: undefined, faults };
  if (data.marks > mostMarks) {
    fault(
      undefined,
      `Unexpected ${data.marks} marks in a chart, expected at most ${mostMarks}`,
      'show fewer rows (`where`, `limit`), or sums of them: nobody reads so many',
    );
    return { plan: undefined, faults };
  }
  const highlights = readHighlights(spec, data, fault);
  const references = readReferences(spec, roles, fault);
  checkValues(spec, type, data, fault);
  if (faults.length > 0) return { plan: undefined, faults };
  if (data.marks === 0) faults.push(noValues);
  else faults.push(...weaknesses(type, data));
  const valueColumns = roles.values;
  const unit =
    options['unit'] ?? (roles.valueAxis === 'number' ? commonUnit(valueColumns) : undefined);
  const toNamed = (label: string): Named => ({ label, highlighted: highlights.has(label) });
  const ordered = orderCategories(spec, roles, data);
  return {
    plan: {
      type,
      lang: spec.lang,
      axis: roles.axis,
      valueAxis: roles.valueAxis,
      categories: ordered.categories.map(toNamed),
      series: data.series.map(toNamed),
      panels: data.panels.map((label, index) => ({
        label,
        points: ordered.points.filter(({ panel }) => panel === index),
        gaps: ordered.gaps.filter(({ panel }) => panel === index),
      })),
      hasPanels: options['facet'] !== undefined,
      hasHighlight: highlights.size > 0,
      highlights,
      unit: unit === '' ? undefined : unit,
      plannedLabel: nameOfPlanned(spec),
      // The values were checked against the list of these words.
      labels: options['labels'] as Plan['labels'],
      isShare: options['stack'] === 'share',
      references,
      min: toNumber(options['min']),
      max: toNumber(options['max']),
      square: toNumber(options['square']),
      finest: data.finest,
      valueColumns: valueColumns.length,
      valueLabel: [...new Set(valueColumns.map(({ label }) => label))].join(', '),
      axisLabel: roles.x?.label ?? '',
    },
    faults,
  };
}

const noValues: FigureFault = {
  severity: 'warning',
  reason: 'Unexpected chart without values, expected some rows',
  note: 'the figure says that there are no data: see `where` and the cells of its columns',
};

function emptyPlan({ lang, columns, options }: FigureSpec, asked: ChartType | undefined): Plan {
  const labelOf = (name: string | undefined): string =>
    columns.find((column) => column.name === name)?.label ?? '';
  return {
    ...{ type: asked ?? 'bar', lang, axis: 'category', valueAxis: 'number' },
    ...{ categories: [], series: [], panels: [], hasPanels: false },
    ...{ hasHighlight: false, highlights: new Set(), references: [], finest: 'day' },
    ...{ unit: undefined, labels: undefined, isShare: false, plannedLabel: '' },
    ...{ min: undefined, max: undefined, square: undefined },
    valueColumns: 1,
    valueLabel: labelOf(options['value'] ?? splitList(options['y'])[0]),
    axisLabel: labelOf(options['x']),
  };
}

/** Names of the columns that a short form shows, those that it chose by itself among them. */
export function shownColumns(spec: FigureSpec): readonly string[] {
  const roles = findRoles(spec, () => undefined);
  if (roles === undefined) return spec.columns.map(({ name }) => name);
  const { x, values, series, facet, label } = roles;
  const planned = (spec.options['planned'] ?? '').split('=', 1)[0]?.trim();
  return [
    ...[x, ...values, series, facet, label].flatMap((column) => column?.name ?? []),
    ...(planned === undefined || planned === '' ? [] : [planned]),
  ];
}

/** `sort` belongs to the choice of rows; a kind that is told of it keeps their order. */
function checkOptions(options: FigureSpec['options'], type: ChartType, fault: Fault): void {
  for (const name of Object.keys(options)) {
    if (optionsOf[type].includes(name) || name === 'spec' || name === 'sort') continue;
    fault(
      name,
      `Unexpected \`${name}\` for \`type=${type}\`, expected ${listOf(optionsOf[type])}`,
      name === 'series' ? severalOf[type] : undefined,
      optionsOf[type],
    );
  }
}

/** Where several series go that a short form of one has no place for. */
const severalOf: Readonly<Partial<Record<ChartType, string>>> = {
  bar: 'several series are a `grouped-bar` or a `stacked-bar`',
  column: 'several series are a `grouped-column` or a `stacked-column`',
  lollipop: 'several series are a `dot` or a `grouped-bar` chart',
  waffle:
    'a waffle shows the parts of one whole; of several wholes, draw a `stacked-bar` with `stack=share`',
};

type Fault = (
  option: string | undefined,
  reason: string,
  note?: string,
  expected?: readonly string[],
) => void;

interface Roles {
  readonly type: ChartType;
  readonly axis: Axis;
  readonly valueAxis: 'time' | 'number';
  readonly x: FigureColumn | undefined;
  /** Of the numbers; the start and the end in a range. */
  readonly values: readonly FigureColumn[];
  readonly series: FigureColumn | undefined;
  readonly facet: FigureColumn | undefined;
  readonly label: FigureColumn | undefined;
}

function findRoles(spec: FigureSpec, fault: Fault): Roles | undefined {
  const { options, columns } = spec;
  const named = (option: string): FigureColumn | undefined => {
    const name = options[option];
    const found = columns.find((column) => column.name === name);
    if (name !== undefined && found === undefined) missing(option, name);
    return found;
  };
  const missing = (option: string, name: string): void => {
    const names = columns.map((column) => column.name);
    fault(
      option,
      `Unexpected column \`${name}\`, expected one of the data's`,
      suggestion(name, names),
      nearest(name, names),
    );
  };
  let x = named('x');
  const x2 = named('x2');
  const [series, facet, label, value] = ['series', 'facet', 'label', 'value'].map(named);
  let ys: FigureColumn[] = [];
  for (const name of splitList(options['y'])) {
    const found = columns.find((column) => column.name === name);
    if (found === undefined) missing('y', name);
    else ys.push(found);
  }
  const hasMissing = [
    ['x', x],
    ['x2', x2],
    ['series', series],
    ['facet', facet],
    ['label', label],
    ['value', value],
  ].some(
    ([option, column]) =>
      typeof option === 'string' && options[option] !== undefined && column === undefined,
  );
  if (hasMissing || ys.length < splitList(options['y']).length) return undefined;

  const used = new Set(
    [x, x2, series, facet, label, value, ...ys].flatMap((one) =>
      one === undefined ? [] : [one.name],
    ),
  );
  const free = (...types: FigureColumn['type'][]): FigureColumn | undefined =>
    columns.find(
      ({ name, type }) => types.includes(type) && !used.has(name) && !isKey(name, columns),
    );
  const asked = chartTypes.find((type) => type === options['type']);
  if (options['type'] !== undefined && asked === undefined) return undefined;

  if (asked === 'range') return rangeRoles();
  if (asked === 'heatmap') return heatmapRoles();
  // Numbers and names may stand on either axis: which is which shows.
  if (
    x?.type === 'number' &&
    ys.length === 1 &&
    ys[0]?.type === 'text' &&
    asked !== 'line' &&
    asked !== 'area'
  )
    [x, ys] = [ys[0], [x]];
  if (x === undefined && asked !== 'waffle') {
    x = free('date') ?? free('text') ?? yearColumn(spec, used);
  } else if (x === undefined && options['y'] === undefined) {
    x = free('text') ?? free('date') ?? yearColumn(spec, used);
  }
  if (x !== undefined) used.add(x.name);
  if (x === undefined && asked !== 'waffle') {
    fault(
      'x',
      'Unexpected chart without `x`, expected a column of names or dates',
      `the columns are ${describe(columns)}`,
    );
    return undefined;
  }
  if (ys.length === 0) {
    const number = free('number');
    if (number === undefined) {
      fault(
        'y',
        'Unexpected chart without `y`, expected a column of numbers',
        `the columns are ${describe(columns)}`,
      );
      return undefined;
    }
    const takesSeveral =
      asked?.startsWith('grouped') === true || asked?.startsWith('stacked') === true;
    ys =
      takesSeveral && series === undefined
        ? columns.filter(
            ({ name, type, unit }) =>
              type === 'number' && unit === number.unit && !used.has(name) && !isKey(name, columns),
          )
        : [number];
  }
  for (const column of ys) {
    if (column.type === 'number') continue;
    fault(
      'y',
      `Unexpected column \`${column.name}\` of ${typeWords[column.type]} for \`y\`, expected one of numbers`,
      column.type === 'text' ? noNumber(spec, column) : numbersIn(columns),
    );
  }
  if (ys.some(({ type }) => type !== 'number')) return undefined;
  if (ys.length > 1 && series !== undefined) {
    fault(
      'series',
      'Unexpected `series` beside several columns of `y`, expected one or the other',
      'each column of `y` is a series already',
    );
    return undefined;
  }
  const unitsOf = new Set(ys.map(({ unit }) => unit));
  if (unitsOf.size > 1) {
    fault(
      'y',
      `Unexpected columns in different units (${[...unitsOf].map((unit) => unit ?? 'none').join(', ')}), expected one unit on one axis`,
      'draw a chart for each unit',
    );
    return undefined;
  }
  const isYears = x !== undefined && x.type === 'number' && holdsYears(spec, x);
  const xAxis: Axis =
    x?.type === 'date' || isYears ? 'time' : x?.type === 'number' ? 'number' : 'category';
  const type = asked ?? (xAxis === 'time' ? 'line' : xAxis === 'number' ? 'dot' : 'bar');
  const isLine = type === 'line' || type === 'area';
  if (xAxis === 'number' && type !== 'dot' && !isLine && type !== 'slope' && x !== undefined) {
    // Bars of numbers are bars of what these numbers name.
    return { type, axis: 'category', valueAxis: 'number', x, values: ys, series, facet, label };
  }
  if (type === 'slope')
    return { type, axis: 'category', valueAxis: 'number', x, values: ys, series, facet, label };
  if (/^(?:grouped|stacked)/u.test(type) && ys.length < 2 && series === undefined) {
    fault(
      'type',
      `Unexpected \`type=${type}\` with one series, expected \`series\` or several columns of \`y\``,
      'one series is a `bar` chart',
    );
    return undefined;
  }
  if (['bar', 'column', 'lollipop', 'waffle'].includes(type) && ys.length > 1) {
    fault(
      'y',
      `Unexpected ${ys.length} columns of \`y\` for \`type=${type}\`, expected one`,
      severalOf[type],
    );
    return undefined;
  }
  return { type, axis: xAxis, valueAxis: 'number', x, values: ys, series, facet, label };

  function rangeRoles(): Roles | undefined {
    const y = ys[0] ?? free('text');
    if (y === undefined) fault('y', 'Unexpected range without `y`, expected a column of names');
    if (x === undefined || x2 === undefined) {
      const option = x === undefined ? 'x' : 'x2';
      fault(
        option,
        `Unexpected range without \`${option}\`, expected the column of its ${option === 'x' ? 'start' : 'end'}`,
        '`x` and `x2` are both columns of dates, or both of numbers',
      );
    }
    if (y === undefined || x === undefined || x2 === undefined) return undefined;
    for (const [option, column] of [
      ['x', x],
      ['x2', x2],
    ] as const) {
      if (column.type === 'date' || column.type === 'number') continue;
      fault(
        option,
        `Unexpected column \`${column.name}\` of ${typeWords[column.type]} for \`${option}\`, expected one of dates or numbers`,
        noDate(spec, column),
      );
      return undefined;
    }
    const isTime = x.type === 'date' || holdsYears(spec, x);
    if (x.type !== x2.type) {
      fault(
        'x2',
        `Unexpected column \`${x2.name}\` of ${typeWords[x2.type]} for \`x2\`, expected one of ${typeWords[x.type]}, like \`x\``,
      );
      return undefined;
    }
    return {
      type: 'range',
      axis: 'category',
      valueAxis: isTime ? 'time' : 'number',
      x: y,
      values: [x, x2],
      series,
      facet,
      label,
    };
  }

  function heatmapRoles(): Roles | undefined {
    const rowsOf = ys[0] ?? free('text');
    const columnsOf =
      x ??
      columns.find(
        ({ name, type }) => type !== 'number' && name !== rowsOf?.name && !used.has(name),
      );
    const numbers = value ?? free('number');
    if (rowsOf === undefined || columnsOf === undefined || numbers === undefined) {
      const option = columnsOf === undefined ? 'x' : rowsOf === undefined ? 'y' : 'value';
      fault(
        option,
        `Unexpected heat map without \`${option}\`, expected categories for \`x\` and \`y\` and numbers for \`value\``,
        `the columns are ${describe(columns)}`,
      );
      return undefined;
    }
    if (numbers.type !== 'number') {
      fault(
        'value',
        `Unexpected column \`${numbers.name}\` of ${typeWords[numbers.type]} for \`value\`, expected one of numbers`,
        numbers.type === 'text' ? noNumber(spec, numbers) : numbersIn(columns),
      );
      return undefined;
    }
    return {
      type: 'heatmap',
      axis: 'category',
      valueAxis: 'number',
      x: rowsOf,
      values: [numbers],
      series: columnsOf,
      facet,
      label,
    };
  }
}

const typeWords = { text: 'text', number: 'numbers', date: 'dates', boolean: 'booleans' } as const;

function describe(columns: readonly FigureColumn[]): string {
  return columns.map(({ name, type }) => `\`${name}\` (${typeWords[type]})`).join(', ');
}

/** A chart is given the columns that it names: of others it knows nothing. */
function numbersIn(columns: readonly FigureColumn[]): string | undefined {
  const names = columns.filter(({ type }) => type === 'number').map(({ name }) => `\`${name}\``);
  return names.length === 0 ? undefined : `columns of numbers: ${names.join(', ')}`;
}

/** Why a column that looks like one of numbers is none. */
function noNumber({ columns, rows }: FigureSpec, column: FigureColumn): string {
  const index = columns.indexOf(column);
  const texts = rows.flatMap((row) => row[index]?.text ?? []).filter((text) => text !== '');
  const odd = texts.find((text) => !/^[-\u2212]?\d+(?:\.\d+)?$/u.test(text));
  return odd === undefined
    ? 'the Data Package says that it is text: give it the type `number` there'
    : `every filled cell must be a plain number, and \`${odd.slice(0, 40)}\` is none`;
}

/** Why a column of texts is none of dates. */
function noDate({ columns, rows }: FigureSpec, column: FigureColumn): string | undefined {
  const index = columns.indexOf(column);
  const texts = rows.flatMap((row) => row[index]?.text ?? []);
  const odd = texts.find((text) => text !== '' && parseIso(text) === undefined);
  return odd === undefined
    ? undefined
    : `every filled cell must be a date such as \`2026-02-14\`, \`2026-02\` or \`2026\`, and \`${odd.slice(0, 40)}\` is none`;
}

/** A column `id` names rows; it is shown where it is asked for, or where there is nothing else. */
function isKey(name: string, columns: readonly FigureColumn[]): boolean {
  return name === 'id' && columns.some((column) => column.type === 'text' && column.name !== 'id');
}

function yearColumn(spec: FigureSpec, used: ReadonlySet<string>): FigureColumn | undefined {
  return spec.columns.find(
    (column) => column.type === 'number' && !used.has(column.name) && holdsYears(spec, column),
  );
}

/** Whole numbers under a name, a title or a unit that says so are years, whatever nobody declared them to be. */
function holdsYears({ columns, rows }: FigureSpec, column: FigureColumn): boolean {
  if (column.type !== 'number') return false;
  const index = columns.indexOf(column);
  const values = rows.map((row) => row[index]?.value ?? null).filter((value) => value !== null);
  const { name, label, unit = '' } = column;
  return [name, label, unit].some((heading) => mayBeYears(heading, values));
}

function commonUnit(columns: readonly FigureColumn[]): string | undefined {
  const [first] = columns;
  return columns.every(({ unit }) => unit === first?.unit) ? first?.unit : undefined;
}

interface PanelPoint extends Point {
  readonly panel: number;
}

interface PanelGap extends Gap {
  readonly panel: number;
}

interface Data {
  readonly categories: readonly string[];
  readonly series: readonly string[];
  readonly panels: readonly string[];
  readonly points: readonly PanelPoint[];
  readonly gaps: readonly PanelGap[];
  readonly marks: number;
  readonly finest: TimeStep;
}

function readRows(
  spec: FigureSpec,
  roles: Roles,
  isPlanned: (row: number) => boolean,
  fault: Fault,
): Data {
  const { columns, rows } = spec;
  const { type, x, values, series, facet, label, axis } = roles;
  const cellOf = (
    row: FigureSpec['rows'][number],
    column: FigureColumn | undefined,
  ): FigureCell | undefined => {
    const cell = column === undefined ? undefined : row[columns.indexOf(column)];
    return cell === undefined || cell.value === null || cell.text === '' ? undefined : cell;
  };
  const categories = new Map<string, number>();
  const seriesOf = new Map<string, number>();
  const panels = new Map<string, number>();
  const indexIn = (map: Map<string, number>, key: string): number => {
    const index = map.get(key) ?? map.size;
    map.set(key, index);
    return index;
  };
  const isRange = type === 'range';
  const isScatter = type === 'dot' && axis === 'number';
  const isWaffle = type === 'waffle';
  const points: PanelPoint[] = [];
  const gaps: (Omit<PanelGap, 'series'> & { readonly name: string })[] = [];
  const nothing: Data = {
    categories: [],
    series: [],
    panels: [],
    points: [],
    gaps: [],
    marks: 0,
    finest: 'day',
  };
  const precisions = new Set<string>();
  const seen = new Map<string, number>();
  if (series === undefined && !isRange)
    for (const column of values) indexIn(seriesOf, column.label);

  for (const [rowIndex, row] of rows.entries()) {
    const xCell = cellOf(row, x);
    if (x !== undefined && xCell === undefined) continue;
    const years = x !== undefined && axis === 'time' && x.type === 'number';
    if (axis === 'time' && xCell !== undefined)
      precisions.add(parseIso(toPlainText(xCell.value))?.precision ?? 'day');
    const atText =
      xCell === undefined
        ? (values[0]?.label ?? '')
        : years
          ? toPlainText(xCell.value)
          : xCell.text;
    const at = axis === 'time' ? toTime(xCell) : axis === 'number' ? Number(xCell?.value) : 0;
    if (at === undefined || Number.isNaN(at)) {
      fault(
        'x',
        `Unexpected \`${atText}\` in column \`${x?.name ?? ''}\`, expected a ${axis === 'time' ? 'date' : 'number'}`,
      );
      break;
    }
    const panel = indexIn(panels, facet === undefined ? '' : (cellOf(row, facet)?.text ?? '–'));
    const named = series === undefined ? undefined : (cellOf(row, series)?.text ?? '–');
    if (isRange) {
      const [from, to] = values.map((column) => cellOf(row, column));
      if (from === undefined || to === undefined) continue;
      const read =
        roles.valueAxis === 'time' ? toTime : (cell: FigureCell): number => Number(cell.value);
      const start = read(from);
      const end = roles.valueAxis === 'time' ? toEnd(to) : read(to);
      if (start === undefined || end === undefined) continue;
      if (end < start || (read(to) ?? end) < start) {
        fault(
          'x2',
          `Unexpected end \`${to.text}\` before the start \`${from.text}\` of \`${atText}\`, expected it after`,
        );
        break;
      }
      const years = roles.valueAxis === 'time' && values[0]?.type === 'number';
      const [first, last] = years
        ? [toPlainText(from.value), toPlainText(to.value)]
        : [from.text, to.text];
      points.push({
        category: indexIn(categories, atText),
        series: named === undefined ? 0 : indexIn(seriesOf, named),
        at: 0,
        atText,
        value: start,
        end,
        text: first === last ? first : `${first}\u00A0– ${last}`,
        planned: isPlanned(rowIndex),
        name: '',
        panel,
      });
      continue;
    }
    for (const column of values) {
      const cell = cellOf(row, column);
      if (cell === undefined) {
        const category = isScatter || axis === 'time' ? -1 : indexIn(categories, atText);
        gaps.push({ name: named ?? column.label, category, at, panel });
        continue;
      }
      if (typeof cell.value !== 'number') {
        fault('y', `Unexpected \`${cell.text}\` in column \`${column.name}\`, expected a number`);
        return nothing;
      }
      const seriesIndex = indexIn(seriesOf, named ?? column.label);
      const category = isScatter
        ? points.length
        : indexIn(categories, axis === 'time' ? String(at) : atText);
      const key = keyOf(panel, seriesIndex, category);
      if (!isScatter && seen.has(key)) {
        const option = type === 'heatmap' ? 'value' : 'x';
        fault(
          option,
          `Unexpected second row for \`${atText}\`${named === undefined ? '' : ` and \`${named}\``}, expected one value for each mark`,
          series === undefined && !isWaffle
            ? 'name the column that tells them apart as `series`, or sum them up in a fact'
            : 'choose rows with `where`, or sum them up in a fact',
        );
        return nothing;
      }
      seen.set(key, rowIndex);
      points.push({
        category,
        series: seriesIndex,
        at,
        atText,
        value: cell.value,
        text: cell.text,
        end: 0,
        planned: isPlanned(rowIndex),
        name: cellOf(row, label)?.text ?? '',
        panel,
      });
    }
  }
  const unit = spec.options['unit'] ?? commonUnit(values);
  return {
    categories: [...categories.keys()],
    series: [...seriesOf.keys()],
    panels: [...panels.keys()],
    points: isRange ? points : alignTexts(points, spec.lang, unit),
    // A series without any value is none.
    gaps: gaps.flatMap(({ name, ...gap }) => {
      const own = seriesOf.get(name);
      return own === undefined ? [] : [{ ...gap, series: own }];
    }),
    marks: points.length,
    finest:
      precisions.has('day') || precisions.has('time')
        ? 'day'
        : precisions.has('month')
          ? 'month'
          : 'year',
  };
}

function toTime(cell: FigureCell | undefined): number | undefined {
  if (cell === undefined) return undefined;
  return parseIso(toPlainText(cell.value))?.date.getTime();
}

/** The end of the day, month or year that the cell names: what lasts until 2026 lasts until its end. */
function toEnd(cell: FigureCell): number | undefined {
  const iso = parseIso(toPlainText(cell.value));
  if (iso === undefined) return undefined;
  const end = new Date(iso.date);
  if (iso.precision === 'year') end.setUTCFullYear(end.getUTCFullYear() + 1);
  if (iso.precision === 'month') end.setUTCMonth(end.getUTCMonth() + 1);
  if (iso.precision === 'day') end.setUTCDate(end.getUTCDate() + 1);
  return end.getTime();
}

function orderCategories(
  spec: FigureSpec,
  { axis, type, valueAxis }: Roles,
  data: Data,
): Pick<Data, 'categories' | 'points' | 'gaps'> {
  const indexes = data.categories.map((_, index) => index);
  const order = spec.options['order'];
  const totals = data.categories.map(() => 0);
  const firsts = data.categories.map(() => Number.POSITIVE_INFINITY);
  const texts = [...data.categories];
  for (const { category, value, atText } of data.points) {
    totals[category] = (totals[category] ?? 0) + value;
    firsts[category] = Math.min(firsts[category] ?? value, value);
    if (axis === 'time') texts[category] = atText;
  }
  const isRanked = [
    'bar',
    'column',
    'grouped-bar',
    'grouped-column',
    'stacked-bar',
    'stacked-column',
    'lollipop',
    'dot',
    'waffle',
  ].includes(type);
  if (axis === 'time')
    indexes.sort((a, b) => Number(data.categories[a]) - Number(data.categories[b]));
  else if (type === 'dot' && axis === 'number') indexes.length = 0;
  else if (order === 'label')
    indexes.sort((a, b) => compare(texts[a] ?? '', texts[b] ?? '', spec.lang));
  else if (order === 'data' || spec.options['sort'] !== undefined) indexes.sort((a, b) => a - b);
  else if (type === 'range') {
    if (valueAxis === 'time' || order === undefined)
      indexes.sort((a, b) => (firsts[a] ?? 0) - (firsts[b] ?? 0) || a - b);
  } else if (isRanked || order === 'value') {
    indexes.sort((a, b) => (totals[b] ?? 0) - (totals[a] ?? 0) || a - b);
  }
  const places = new Map(indexes.map((index, place) => [index, place]));
  const toPlace = <Item extends { readonly category: number }>(item: Item): Item => ({
    ...item,
    category: places.get(item.category) ?? item.category,
  });
  const points = data.points.map(toPlace);
  if (axis === 'time' || axis === 'number') points.sort((a, b) => a.at - b.at);
  else points.sort((a, b) => a.category - b.category || a.series - b.series);
  return {
    categories: indexes.map((index) => texts[index] ?? ''),
    points,
    gaps: data.gaps.map(toPlace),
  };
}

function compare(a: string, b: string, lang: string): number {
  return new Intl.Collator(lang, { numeric: true }).compare(a, b);
}

function readHighlights(
  spec: FigureSpec,
  { points, series, categories }: Data,
  fault: Fault,
): ReadonlySet<string> {
  const known = new Set([
    ...points.flatMap(({ atText, name }) => [atText, name]),
    ...series,
    ...categories,
  ]);
  known.delete('');
  const found = new Set<string>();
  for (const name of highlightsOf(spec)) {
    if (known.has(name)) found.add(name);
    else if (points.length > 0) {
      fault(
        'highlight',
        `Unexpected \`${name}\`, expected a category or series of the chart`,
        suggestion(name, known),
        nearest(name, known),
      );
    }
  }
  return found;
}

function readReferences(spec: FigureSpec, roles: Roles, fault: Fault): readonly Reference[] {
  const references: Reference[] = [];
  for (const written of (spec.options['reference'] ?? '').split('|').map((one) => one.trim())) {
    if (written === '') continue;
    const [, first = '', label = ''] = /^(\S+)\s*(.*)$/u.exec(written) ?? [];
    const value =
      roles.valueAxis === 'time'
        ? first === 'today'
          ? Date.parse(spec.today)
          : parseIso(first)?.date.getTime()
        : toNumber(first);
    if (value === undefined || Number.isNaN(value)) {
      fault(
        'reference',
        `Unexpected \`${written}\`, expected a ${roles.valueAxis === 'time' ? 'date' : 'number'} and words, such as \`${roles.valueAxis === 'time' ? '2026-07-01 Summit' : '2 NATO guideline'}\``,
      );
      continue;
    }
    const isToday = first === 'today' && roles.valueAxis === 'time';
    references.push({
      value,
      label: label === '' && isToday ? todayWord(spec.lang) : label,
      isToday,
    });
  }
  return references;
}

function readPlanned(spec: FigureSpec, fault: Fault): (row: number) => boolean {
  const written = spec.options['planned'];
  if (written === undefined) return () => false;
  const [name = '', values] = written.split('=', 2).map((part) => part.trim());
  const index = spec.columns.findIndex((column) => column.name === name);
  const column = spec.columns[index];
  if (column === undefined) {
    const names = spec.columns.map((one) => one.name);
    fault(
      'planned',
      `Unexpected column \`${name}\`, expected one of the data's`,
      suggestion(name, names),
      nearest(name, names),
    );
    return () => false;
  }
  if (values === undefined) {
    if (column.type !== 'boolean') {
      fault(
        'planned',
        `Unexpected column \`${name}\` of ${typeWords[column.type]}, expected one of booleans`,
        `or say which of its values are planned: \`planned="${name}=planned"\``,
      );
    }
    return (row) => spec.rows[row]?.[index]?.value === true;
  }
  const wanted = new Set(values.split('|').map((value) => value.trim()));
  return (row) => {
    const cell = spec.rows[row]?.[index];
    return cell !== undefined && (wanted.has(toPlainText(cell.value)) || wanted.has(cell.text));
  };
}

/** The values that are planned, as they are written, else what their column is called. */
function nameOfPlanned({ options, columns, rows }: FigureSpec): string {
  const [name = '', values] = (options['planned'] ?? '').split('=', 2).map((part) => part.trim());
  const index = columns.findIndex((column) => column.name === name);
  if (values === undefined) return columns[index]?.label ?? '';
  return values
    .split('|')
    .map((value) => value.trim())
    .flatMap((value) => {
      const cells = rows.map((row) => row[index]);
      const cell = cells.find(
        (one) => one !== undefined && (toPlainText(one.value) === value || one.text === value),
      );
      return cell === undefined ? [] : [cell.text];
    })
    .join(', ');
}

function checkValues(
  spec: FigureSpec,
  type: ChartType,
  { points, categories, series }: Data,
  fault: Fault,
): void {
  const negative = points.find(({ value }) => value < 0);
  const isStack = type.startsWith('stacked') || (type === 'area' && series.length > 1);
  if (negative !== undefined && (isStack || type === 'waffle')) {
    fault(
      'y',
      `Unexpected \`${negative.text}\` for \`${negative.atText}\`, expected no number below zero in a ${type === 'waffle' ? 'waffle' : 'stack'}`,
      type === 'waffle' ? 'draw a `bar` chart' : 'draw a `grouped-bar` chart, or a `line`',
    );
  }
  if (type === 'slope' && points.length > 0 && categories.length < 2) {
    fault(
      'x',
      `Unexpected ${categories.length} value of \`x\` in a slope, expected two or more`,
      'a slope shows what changed from one time to the next',
    );
  }
  const { min, max } = spec.options;
  if (min !== undefined && max !== undefined && Number(min) >= Number(max)) {
    fault('min', `Unexpected \`min=${min}\`, expected a number below \`max=${max}\``);
  }
  if (type === 'waffle') {
    const total = points.reduce((sum, { value }) => sum + value, 0);
    const square = toNumber(spec.options['square']);
    if (square !== undefined && total / square > 1000) {
      fault(
        'square',
        `Unexpected ${Math.round(total / square)} squares, expected at most 1000`,
        'let one square stand for more',
      );
    }
  }
}

/** What can be drawn, but not well: told, and drawn all the same. */
function weaknesses(
  type: ChartType,
  { points, series, categories, panels }: Data,
): readonly FigureFault[] {
  const faults: FigureFault[] = [];
  const warn = (option: string, reason: string, note: string): void => {
    faults.push({ severity: 'warning', option, reason, note });
  };
  if ((type === 'line' || type === 'area') && categories.length === 1) {
    warn(
      'type',
      `Unexpected ${type === 'line' ? 'line' : 'area'} of one value, expected two or more`,
      'a value alone is a `bar`, or a key figure (`::figures`)',
    );
  }
  if (type === 'area' && series.length > 1) {
    const known = new Set(points.map((point) => keyOf(point.panel, point.series, point.category)));
    const texts = new Map(points.map(({ category, atText }) => [category, atText]));
    const missing = panels.flatMap((_, panel) =>
      categories.flatMap((_, category) =>
        series.flatMap((name, index) =>
          known.has(keyOf(panel, index, category)) ? [] : [`${name} ${texts.get(category) ?? ''}`],
        ),
      ),
    );
    if (missing.length > 0) {
      warn(
        'y',
        `Unexpected ${missing.length === 1 ? 'gap' : `${missing.length} gaps`} in a stack (${missing.slice(0, 3).join(', ')}${missing.length > 3 ? ', …' : ''}), expected a value of each series at each place`,
        'it is drawn as if it were zero: fill the cells, or draw a `line` chart',
      );
    }
  }
  if (series.length > mostSeries && type !== 'heatmap') {
    warn(
      'series',
      `Unexpected ${series.length} series, expected at most ${mostSeries} that can be told apart`,
      'choose some with `where`, or sum up the smallest as one',
    );
  }
  return faults;
}

/** Twice as many as there are colours: in the second round the same colours have other textures and dashes. */
const mostSeries = 12;

const keyOf = (panel: number, series: number, category: number): string =>
  `${panel} ${series} ${category}`;

export function toNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text.replace('\u2212', '-'));
  return text.trim() === '' || Number.isNaN(number) ? undefined : number;
}

function splitList(text: string | undefined): readonly string[] {
  return text === undefined
    ? []
    : text
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '');
}

function listOf(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}
