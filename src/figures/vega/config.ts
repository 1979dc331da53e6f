/** The theme as Vega-Lite's configuration, and the document's language as Vega's locale. */
import { languageOf } from '../../facts/language.ts';
import type { FigureStyle } from '../../model/figure.ts';
import { mix } from '../chart/colour.ts';
import { months } from '../chart/numbers.ts';

/** What a spec leaves open looks as the short forms do. */
export function vegaConfig(
  style: FigureStyle,
  cells?: { readonly width: number; readonly height: number },
): Record<string, unknown> {
  const { colours, series, families, sizes, strokes } = style;
  const [first = colours.ink] = series;
  const label = families.label;
  const text = {
    labelFont: label,
    titleFont: label,
    labelFontSize: sizes.small,
    titleFontSize: sizes.small,
    titleFontWeight: 600,
    labelFontWeight: 400,
  };
  const cell = cells ?? style;
  const ramp = [mix(first, colours.paper, 0.1), first];
  return {
    background: null,
    font: label,
    padding: 2,
    view: {
      stroke: null,
      continuousWidth: cells?.width ?? Math.round(style.width / 3),
      continuousHeight: cells?.height ?? Math.round(style.height * 0.6),
      discreteWidth: { step: sizes.label * 2 },
      discreteHeight: { step: sizes.label * 1.8 },
    },
    // Labels are never cut.
    axis: {
      ...text,
      labelLimit: 0,
      titleLimit: 0,
      labelColor: colours.muted,
      titleColor: colours.muted,
      gridColor: colours.rule,
      gridWidth: strokes.rule,
      domainWidth: strokes.axis,
      tickColor: colours.muted,
      domainColor: colours.text,
      labelPadding: sizes.small * 0.4,
      titlePadding: sizes.small * 0.6,
      labelOverlap: 'greedy',
      labelSeparation: sizes.small * 0.6,
    },
    axisX: { grid: false, tickCount: Math.max(2, Math.round(cell.width / (sizes.small * 9))) },
    axisY: {
      domain: false,
      ticks: false,
      tickCount: Math.max(2, Math.round(cell.height / (sizes.small * 4))),
    },
    axisBand: { grid: false, ticks: false },
    axisXDiscrete: { labelAngle: 0 },
    legend: {
      ...text,
      labelLimit: 0,
      titleLimit: 0,
      labelColor: colours.text,
      titleColor: colours.muted,
      orient: 'top',
      symbolSize: sizes.small * 8,
      columnPadding: sizes.small,
    },
    header: {
      ...text,
      labelLimit: 0,
      labelColor: colours.ink,
      titleColor: colours.muted,
      labelFontWeight: 600,
    },
    title: {
      font: label,
      fontSize: sizes.label,
      fontWeight: 600,
      anchor: 'start',
      color: colours.ink,
      subtitleFont: label,
      subtitleFontSize: sizes.small,
      subtitleColor: colours.muted,
      limit: 0,
    },
    mark: { color: first },
    arc: { stroke: colours.paper },
    bar: { color: first },
    line: { strokeWidth: strokes.line },
    point: { filled: true, size: sizes.small * 5 },
    rule: { color: colours.ink },
    text: { font: label, fontSize: sizes.small, color: colours.text },
    range: {
      category: [...series],
      ordinal: { scheme: ramp },
      ramp: { scheme: ramp },
      heatmap: { scheme: ramp },
      diverging: { scheme: [series[1] ?? colours.accent, colours.paper, first] },
    },
    scale: { bandPaddingInner: 0.3 },
  };
}

export interface LocaleTables {
  readonly number: {
    decimal: string;
    thousands: string;
    grouping: number[];
    currency: [string, string];
    percent: string;
    minus: string;
  };
  readonly time: {
    dateTime: string;
    date: string;
    time: string;
    periods: [string, string];
    days: string[];
    shortDays: string[];
    months: string[];
    shortMonths: string[];
  };
  /** How the ticks of a time axis are written. */
  readonly ticks: Readonly<Record<string, string>>;
}

export function localeTables(lang: string): LocaleTables {
  const language = languageOf(lang) ?? 'en';
  const isEnglish = language === 'en';
  // Sunday, 4 January 1970, and the first of each month.
  const days = (weekday: 'long' | 'short'): string[] => {
    const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
    return Array.from({ length: 7 }, (_, index) =>
      format.format(new Date(Date.UTC(1970, 0, 4 + index))),
    );
  };
  const long = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return {
    number: {
      decimal: isEnglish ? '.' : ',',
      thousands: { en: ',', fr: '\u202F', de: '.', uk: '\u00A0' }[language],
      grouping: [3],
      currency: isEnglish ? ['€', ''] : ['', '\u00A0€'],
      percent: isEnglish ? '%' : '\u00A0%',
      minus: '\u2212',
    },
    time: {
      dateTime: '%-d %B %Y %H:%M',
      date: '%-d %B %Y',
      time: '%H:%M',
      periods: ['AM', 'PM'],
      days: days('long'),
      shortDays: days('short'),
      months: Array.from({ length: 12 }, (_, index) =>
        long.format(new Date(Date.UTC(1970, index, 1))),
      ),
      shortMonths: months[language].split(' '),
    },
    ticks: {
      year: '%Y',
      quarter: '%b',
      month: '%b',
      week: '%-d %b',
      date: '%-d %b',
      day: '%-d %b',
      hours: '%H:%M',
      minutes: '%H:%M',
      seconds: '%H:%M:%S',
      milliseconds: '.%L',
    },
  };
}
