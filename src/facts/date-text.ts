/** Dates as text, always in UTC. */
import type { FormatProblem, Manner, Value } from './formatted.ts';
import { problem, shownValue } from './formatted.ts';
import type { IsoDate } from './iso.ts';
import { parseIso } from './iso.ts';
import type { Datum } from '../model/table.ts';
import type { DatePrecision } from './language.ts';
import { nbsp } from './language.ts';
import { toPlainText } from './shape.ts';
import type { Kind } from './value-formats.ts';

/** A date, a month or a year, of as much of a date as is known; a range of two in as few words as the language needs. */
export function printDate(
  value: Value,
  formats: readonly DatePrecision[],
  manner: Manner,
): string | FormatProblem {
  const ends: Written[] = [];
  for (const [index, end] of value.ends.entries()) {
    const format = formats[index] ?? 'date';
    const date = toDate(end, value.kind, format);
    if ('rule' in date) return date;
    ends.push({ date: date.date, format, parts: partsOf(manner, date.date, format) });
  }
  if (manner.display !== undefined) return problem('unit', '`unit` for a date', 'none');
  const [from, to = from] = ends;
  if (from === undefined || to === undefined) throw new Error('a date must have an end');
  return joinDates(from, to);
}

/** One end, in the parts that its language has in their order. */
interface Written {
  readonly date: Date;
  readonly format: DatePrecision;
  readonly parts: readonly Part[];
}

interface Part {
  readonly type: string;
  readonly value: string;
}

function toDate(value: Datum, kind: Kind, format: DatePrecision): IsoDate | FormatProblem {
  const text =
    typeof value === 'number' ? String(value).padStart(4, '0') : toPlainText(value).trim();
  const iso = parseIso(text);
  if (iso === undefined || (typeof value === 'number' && (value < 1 || !/^\d{4}$/u.test(text)))) {
    return problem(
      'format',
      `${kind}${shownValue(value)} for format \`${format}\``,
      `a ${format}`,
      {
        note: 'dates are written as `2026-02-09`, `2026-02` or `2026`',
      },
    );
  }
  if (reaches(iso, format)) return iso;
  return problem('format', `${iso.precision} \`${text}\` for format \`${format}\``, `a ${format}`, {
    note: `a ${iso.precision} takes \`${iso.precision}\`${iso.precision === 'month' ? ', `year`' : ''}`,
  });
}

/** What both ends share is said once, where the year stands last: `9–12 February 2026`, `February–March 2026`. */
function joinDates(from: Written, to: Written): string {
  const texts = [from, to].map(({ parts }) => textOf(parts));
  const [first = '', last = ''] = texts;
  if (first === last) return last;
  if (from.format !== to.format) return `${first}${nbsp}– ${last}`;
  if (from.format === 'year') return `${first}–${last}`;

  const order = to.parts.flatMap(({ type }) => (type === 'literal' ? [] : [type])).join(' ');
  const sameYear = from.date.getUTCFullYear() === to.date.getUTCFullYear();
  const sameMonth = sameYear && from.date.getUTCMonth() === to.date.getUTCMonth();
  if (order === 'day month year' && sameMonth) return `${textOf(until(from, 'day'))}–${last}`;
  if (order === 'month day year' && sameMonth) {
    return `${textOf(until(from, 'day'))}–${textOf(since(to, 'day'))}`;
  }
  if (order === 'month year' && sameYear) return `${textOf(until(from, 'month'))}–${last}`;
  if (sameYear && order.endsWith(' year')) {
    const end = order.startsWith('day') ? 'month' : 'day';
    return `${textOf(until(from, end))}${nbsp}– ${last}`;
  }
  return `${first}${nbsp}– ${last}`;
}

/** The parts up to the one of this type and a mark right after it, such as the full stop of `9.`. */
function until({ parts }: Written, type: string): readonly Part[] {
  const index = parts.findIndex((part) => part.type === type);
  const mark = /^\./u.exec(parts[index + 1]?.value ?? '')?.[0] ?? '';
  return [...parts.slice(0, index + 1), { type: 'literal', value: mark }];
}

function since({ parts }: Written, type: string): readonly Part[] {
  return parts.slice(parts.findIndex((part) => part.type === type));
}

function textOf(parts: readonly Part[]): string {
  return parts.map(({ value }) => value).join('');
}

/** Whether as much of the date is known as the format shows. */
function reaches({ precision }: IsoDate, format: 'date' | 'month' | 'year'): boolean {
  return (
    format === 'year' ||
    precision === 'day' ||
    precision === 'time' ||
    (format === 'month' && precision === 'month')
  );
}

function partsOf(
  { locale, language, grammar }: Manner,
  date: Date,
  format: DatePrecision,
): readonly Part[] {
  // Years of four digits stand as they are, in every language.
  if (format === 'year') return [{ type: 'year', value: String(date.getUTCFullYear()) }];
  const isUkrainian = language === 'uk';
  // `близько лютого`: the month of a whole date is in the genitive.
  const isBent = isUkrainian && format === 'month' && grammar === 'genitive';
  const all = formatterOf(locale, isBent ? 'date' : format).formatToParts(date);
  const parts = isBent ? all.slice(all.findIndex(({ type }) => type === 'month')) : all;
  return parts.map(({ type, value }, index) => {
    // The first of a month is an ordinal in French.
    if (type === 'day' && value === '1' && language === 'fr') return { type, value: '1er' };
    if (type !== 'literal') return { type, value };
    // Before the sign of the year Intl has had several spaces.
    if (isUkrainian && value.trim() === 'р.') return { type, value: '\u202Fр.' };
    const around = new Set([parts[index - 1]?.type, parts[index + 1]?.type]);
    const isHeld = around.has('month') && (format === 'month' || around.has('day'));
    return { type, value: isHeld ? value.replaceAll(' ', nbsp) : value };
  });
}

/** Making a formatter takes longer than using it. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(locale: string, format: 'date' | 'month'): Intl.DateTimeFormat {
  const key = `${format} ${locale}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const formatter = new Intl.DateTimeFormat(locale, {
    ...(format === 'date' && { day: 'numeric' }),
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
    calendar: 'gregory',
  });
  formatters.set(key, formatter);
  return formatter;
}
