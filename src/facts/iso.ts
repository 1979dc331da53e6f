/** Dates as ISO 8601 writes them: all that data hold. */
import type { ColumnType, Datum } from '../model/table.ts';

export interface IsoDate {
  readonly precision: 'year' | 'month' | 'day' | 'time';
  /** The moment in UTC; the first of the month or year where no more is known. */
  readonly date: Date;
}

/** A year, month, day or moment that exists in the calendar; a moment without an offset is in UTC. */
export function parseIso(text: string): IsoDate | undefined {
  const parts = form.exec(text)?.groups;
  if (parts === undefined) return undefined;
  const number = (name: string): number | undefined =>
    parts[name] === undefined ? undefined : Number(parts[name]);
  const [year = 0, month, day, hour] = ['year', 'month', 'day', 'hour'].map(number);
  const minute = number('minute') ?? 0;
  const second = number('second') ?? 0;
  if (year < 1 || (hour ?? 0) > 23 || minute > 59 || second > 60) return undefined;

  const date = new Date(0);
  // Not Date.UTC, which takes the years 1 to 99 for those of the last century.
  date.setUTCFullYear(year, (month ?? 1) - 1, day ?? 1);
  if (date.getUTCMonth() !== (month ?? 1) - 1 || date.getUTCDate() !== (day ?? 1)) return undefined;
  if (hour === undefined) {
    return { precision: day !== undefined ? 'day' : month !== undefined ? 'month' : 'year', date };
  }
  const ahead = (number('ahead') ?? 0) * 60 + (number('aheadMinutes') ?? 0);
  date.setUTCHours(hour, minute - (parts['sign'] === '-' ? -ahead : ahead), second);
  return { precision: 'time', date };
}

const form =
  /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d)(?:[T ](?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:\.\d+)?)?(?:Z|(?<sign>[+-])(?<ahead>\d\d):?(?<aheadMinutes>\d\d))?)?)?)?$/u;

/** The type of a value that nothing declares: of a fact, of an object file, of a column of type `any`. */
export function inferType(value: Datum, unit?: string): ColumnType {
  if (value === null) return 'any';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') {
    if (!Number.isInteger(value)) return 'number';
    // `4` with the unit `year` is a duration, `2026` is a date.
    return unit === 'year' && value >= 1000 && value <= 9999 ? 'year' : 'integer';
  }
  if (typeof value === 'object') return Array.isArray(value) ? 'array' : 'object';
  switch (parseIso(value)?.precision) {
    case 'time':
      return 'datetime';
    case 'day':
      return 'date';
    case 'month':
      return 'yearmonth';
    case 'year':
      return unit === 'year' ? 'year' : 'string';
    case undefined:
      return 'string';
  }
}
