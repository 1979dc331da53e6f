/** Values as what can be compared: numbers and days, each with what its qualifier or precision leaves open. */
import type { Found } from '../facts/lookup.ts';
import type { IsoDate } from '../facts/iso.ts';
import { parseIso } from '../facts/iso.ts';
import { isMap, toPlainText } from '../facts/shape.ts';
import type { Qualifier } from '../model/fact.ts';
import type { Datum } from '../model/table.ts';

export interface Quantity {
  readonly of: 'numbers' | 'dates' | 'texts';
  /** Both ends of what the true value may be, included; days as milliseconds in UTC, 0 for texts. */
  readonly low: number;
  readonly high: number;
  /** What is written; the text where it is one. */
  readonly nominal: number | string;
  /** Whether the value is `about` what is written. */
  readonly vague: boolean;
}

/** What a value is to a claim; undefined where it is a list, has keys, or is no finite number. */
export function quantityOf({ value, type, qualifier }: Found): Quantity | undefined {
  if (isMap(value)) return rangeOf(value);
  if (typeof value === 'number' && !Number.isFinite(value)) return undefined;
  if (typeof value === 'number' && type !== 'year') return numberOf(value, qualifier);
  if (typeof value === 'number' || typeof value === 'string') {
    const iso = parseIso(String(value));
    // A text of four digits is a year only where it is declared as one.
    if (iso !== undefined && (iso.precision !== 'year' || type === 'year')) return dateOf(iso);
  }
  if (value === null || typeof value === 'object') return undefined;
  return { of: 'texts', low: 0, high: 0, nominal: toPlainText(value), vague: false };
}

/** What `about` leaves open on either side, as a share of the value. */
export const vagueness = 0.05;

function numberOf(value: number, qualifier: Qualifier): Quantity {
  const base = { of: 'numbers', nominal: value, vague: qualifier === 'about' } as const;
  switch (qualifier) {
    case 'exact':
      return { ...base, low: value, high: value };
    case 'about': {
      const open = Math.abs(value) * vagueness;
      return { ...base, low: value - open, high: value + open };
    }
    case 'at-least':
      return { ...base, low: value, high: Number.POSITIVE_INFINITY };
    case 'up-to':
      // What is counted or measured does not fall below nothing.
      return { ...base, low: value < 0 ? Number.NEGATIVE_INFINITY : 0, high: value };
  }
}

function dateOf({ precision, date }: IsoDate): Quantity {
  const start = date.getTime();
  const after = new Date(start);
  if (precision === 'year') after.setUTCFullYear(after.getUTCFullYear() + 1);
  if (precision === 'month') after.setUTCMonth(after.getUTCMonth() + 1);
  if (precision === 'day') after.setUTCDate(after.getUTCDate() + 1);
  const high = precision === 'time' ? start : after.getTime() - 1;
  return { of: 'dates', low: start, high, nominal: start, vague: false };
}

/** A range from one number or day to another. */
function rangeOf(value: { readonly [key: string]: Datum }): Quantity | undefined {
  const { from, to, ...rest } = value;
  if (Object.keys(rest).length > 0) return undefined;
  if (typeof from === 'number' && typeof to === 'number') {
    return { of: 'numbers', low: from, high: to, nominal: (from + to) / 2, vague: false };
  }
  const [start, end] = [from, to].map((one) =>
    typeof one === 'string' ? parseIso(one) : undefined,
  );
  if (start === undefined || end === undefined) return undefined;
  const [first, last] = [dateOf(start), dateOf(end)];
  return { of: 'dates', low: first.low, high: last.high, nominal: first.low, vague: false };
}
