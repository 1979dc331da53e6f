/** Dates as text, always in UTC. */
import type { FormatProblem, Manner, Value } from './formatted.ts';
import { problem, shownValue } from './formatted.ts';
import type { IsoDate } from './iso.ts';
import { parseIso } from './iso.ts';
import { nbsp } from './language.ts';
import { toPlainText } from './shape.ts';

/** A date, a month or a year, of as much of a date as is known. */
export function printDate(
  { value, kind }: Value,
  format: 'date' | 'month' | 'year',
  { locale, display }: Manner,
): string | FormatProblem {
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
  if (!reaches(iso, format)) {
    return problem(
      'format',
      `${iso.precision} \`${text}\` for format \`${format}\``,
      `a ${format}`,
      {
        note: `a ${iso.precision} takes \`${iso.precision}\`${iso.precision === 'month' ? ', `year`' : ''}`,
      },
    );
  }
  if (display !== undefined) return problem('unit', '`unit` for a date', 'none');
  // Years of four digits stand as they are, in every language.
  if (format === 'year') return String(iso.date.getUTCFullYear());
  return dateText(locale, iso.date, format);
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

function dateText(locale: string, date: Date, format: 'date' | 'month'): string {
  const parts = formatterOf(locale, format).formatToParts(date);
  return parts
    .map(({ type, value }, index) => {
      // The first of a month is an ordinal in French.
      if (type === 'day' && value === '1' && /^fr(?:-|$)/iu.test(locale)) return '1er';
      const around = new Set([parts[index - 1]?.type, parts[index + 1]?.type]);
      return type === 'literal' && around.has('day') && around.has('month')
        ? value.replaceAll(' ', nbsp)
        : value;
    })
    .join('');
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
