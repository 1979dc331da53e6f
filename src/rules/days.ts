/** Days, and how far they lie apart; all in UTC. */
import { parseIso } from '../facts/iso.ts';

/** The last day of a day, month or year in ISO 8601; undefined where it is none. */
export function lastDayOf(iso: string): string | undefined {
  const parsed = parseIso(iso);
  if (parsed === undefined) return undefined;
  const { date, precision } = parsed;
  const end = new Date(date);
  if (precision === 'year') end.setUTCFullYear(end.getUTCFullYear() + 1);
  if (precision === 'month') end.setUTCMonth(end.getUTCMonth() + 1);
  if (precision === 'year' || precision === 'month') end.setUTCDate(end.getUTCDate() - 1);
  return end.toISOString().slice(0, 10);
}

/** A day so much later: `6 months` after 31 August is the last day of February. */
export function addTime(day: string, time: string): string | undefined {
  const [, count = '', unit = ''] = /^(\d+) (day|week|month|year)s?$/u.exec(time) ?? [];
  const parsed = parseIso(day);
  if (parsed === undefined || unit === '') return undefined;
  const { date } = parsed;
  const number = Number(count);
  if (unit === 'day' || unit === 'week') {
    date.setUTCDate(date.getUTCDate() + number * (unit === 'week' ? 7 : 1));
  } else {
    const dayOfMonth = date.getUTCDate();
    date.setUTCDate(1);
    date.setUTCMonth(date.getUTCMonth() + number * (unit === 'year' ? 12 : 1));
    const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
    date.setUTCDate(Math.min(dayOfMonth, last));
  }
  // Beyond the year 9999 nothing grows old.
  return date.getUTCFullYear() > 9999 || Number.isNaN(date.getTime())
    ? undefined
    : date.toISOString().slice(0, 10);
}
