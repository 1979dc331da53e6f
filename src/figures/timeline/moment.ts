/** Dates of data as stretches of time: a year is twelve months long, and is drawn so. */
import type { Datum } from '../../model/table.ts';
import { printDate } from '../../facts/date-text.ts';
import { parseIso } from '../../facts/iso.ts';
import type { DatePrecision } from '../../facts/language.ts';
import { languageOf } from '../../facts/language.ts';

export const day = 86_400_000;

export interface Moment {
  /** Milliseconds of UTC; the end is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly precision: DatePrecision;
  /** As ISO 8601 writes it. */
  readonly iso: string;
}

/** One date, or the two ends of a range such as `2025/2035`; undefined where it is neither. */
export function momentsOf(value: Datum): readonly [Moment, Moment?] | undefined {
  if (Array.isArray(value)) {
    const [first, second] = value as readonly Datum[];
    if (first === undefined || second === undefined || value.length > 2) return undefined;
    const [from, to] = [momentOf(first), momentOf(second)];
    return from && to && [from, to];
  }
  if (typeof value === 'string' && value.includes('/')) {
    const [first = '', second = '', ...more] = value.split('/');
    const [from, to] = [momentOf(first), momentOf(second)];
    return more.length > 0 ? undefined : from && to && [from, to];
  }
  const moment = momentOf(value);
  return moment && [moment];
}

function momentOf(value: Datum): Moment | undefined {
  const isYear = typeof value === 'number' && Number.isInteger(value) && value >= 1000;
  if (typeof value !== 'string' && !isYear) return undefined;
  const iso = String(value).trim();
  const parsed = parseIso(iso);
  if (parsed === undefined) return undefined;
  const { date, precision } = parsed;
  const start = utc(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());
  switch (precision) {
    case 'year':
      return { start, end: utc(date.getUTCFullYear() + 1, 0), precision, iso };
    case 'month':
      return {
        start,
        end: utc(date.getUTCFullYear(), date.getUTCMonth() + 1),
        precision,
        iso,
      };
    case 'day':
    case 'time':
      return { start, end: start + day, precision: 'date', iso: isoDay(start) };
  }
}

export function utc(year: number, month: number, dayOfMonth = 1): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, dayOfMonth);
  return date.getTime();
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** A date, or both ends of a period, in the words of the language. */
export function dateText(moments: readonly [Moment, Moment?], lang: string): string {
  const ends = moments.filter((moment) => moment !== undefined);
  const [first, second] = ends;
  const printed = printDate(
    {
      value: null,
      ends: second === undefined ? [first?.iso ?? ''] : [first?.iso ?? '', second.iso],
      kind: 'date',
      type: 'date',
      unit: undefined,
      qualifier: 'exact',
    },
    ends.map(({ precision }) => precision),
    {
      // As everywhere in the document: `en` alone is British in its order.
      locale: /^en$/iu.test(lang) ? 'en-GB' : lang,
      language: languageOf(lang),
      digits: undefined,
      display: undefined,
      scale: undefined,
      gender: undefined,
      grammar: 'nominative',
      own: new Map(),
    },
  );
  return typeof printed === 'string' ? printed : ends.map(({ iso }) => iso).join('–');
}
