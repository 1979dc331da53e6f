/** A value with two ends, `{ from: 12, to: 18 }`. */
import type { Datum } from '../model/table.ts';
import { parseIso } from './iso.ts';
import { isMap } from './shape.ts';

export interface ValueRange {
  readonly from: number | string;
  readonly to: number | string;
}

/** The value as a range: two numbers, or two dates of any precision, and no other key. */
export function toRange(value: Datum): ValueRange | undefined {
  if (!isMap(value) || Object.keys(value).length !== 2) return undefined;
  if (!Object.hasOwn(value, 'from') || !Object.hasOwn(value, 'to')) return undefined;
  const { from, to } = value as { readonly from: Datum; readonly to: Datum };
  if (typeof from === 'number' && typeof to === 'number') return { from, to };
  if (!isDate(from) || !isDate(to)) return undefined;
  // A year may stand without quotes beside a month.
  return { from: toDate(from), to: toDate(to) };
}

function isDate(value: Datum): value is string | number {
  if (typeof value === 'number') return Number.isInteger(value) && value >= 1000 && value <= 9999;
  return typeof value === 'string' && parseIso(value) !== undefined;
}

function toDate(value: string | number): string {
  return String(value);
}
