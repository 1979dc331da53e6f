/** Dates as CSL-JSON has them, as ISO text and as words. */
import { formatValue } from '../facts/format.ts';
import { isMap } from '../facts/shape.ts';
import type { Datum } from '../model/table.ts';
import type { Words } from './words.ts';

export interface SourceDate {
  /** ISO days, months or years; the second one of a range. Empty where only words are given. */
  readonly iso: readonly string[];
  readonly literal: string | undefined;
  readonly circa: boolean;
}

/** The date of a CSL variable, or one that was written as ISO text; undefined where there is none. */
export function readDate(value: Datum | undefined): SourceDate | undefined {
  if (typeof value === 'string' || typeof value === 'number') return fromText(String(value), false);
  if (!isMap(value)) return undefined;
  const circa = value['circa'] !== undefined && value['circa'] !== false && value['circa'] !== 0;
  const parts = value['date-parts'];
  if (Array.isArray(parts)) {
    const iso = (parts as readonly Datum[]).flatMap((one) => isoOf(one) ?? []);
    if (iso.length > 0) return { iso, literal: undefined, circa };
  }
  const text = [value['edtf'], value['raw'], value['literal']].find(
    (one) => typeof one === 'string' && one.trim() !== '',
  );
  return typeof text === 'string' ? fromText(text, circa) : undefined;
}

/** As people write it: `14 February 2026`, `March–April 2025`, `c. 1990`. */
export function printDate({ iso, literal, circa }: SourceDate, words: Words): string {
  const text = literal ?? [...new Set(iso)].map((one) => printIso(one, words)).join('–');
  return circa ? words.circa + text : text;
}

export function printIso(iso: string, { locale }: Words): string {
  const type = iso.length > 7 ? 'date' : iso.length > 4 ? 'yearmonth' : 'year';
  const value = type === 'year' ? Number(iso) : iso;
  const printed = formatValue(
    { value, type, unit: undefined, qualifier: 'exact' },
    { lang: locale },
  );
  return 'text' in printed ? printed.text : iso;
}

function fromText(text: string, circa: boolean): SourceDate | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  const iso = trimmed
    .split('/')
    .map((one) => /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=$|T)/u.exec(one)?.[0]);
  return iso.length <= 2 && iso.every((one) => one !== undefined)
    ? { iso, literal: undefined, circa }
    : { iso: [], literal: trimmed, circa };
}

/** Seasons, which CSL counts on after the months, are left out. */
function isoOf(parts: Datum): string | undefined {
  if (!Array.isArray(parts)) return undefined;
  const [year, month, day] = (parts as readonly Datum[]).map(Number);
  if (year === undefined || !Number.isInteger(year) || year < 1000 || year > 9999) return undefined;
  const two = (number: number): string => String(number).padStart(2, '0');
  if (month === undefined || !(month >= 1 && month <= 12)) return String(year);
  if (day === undefined || !(day >= 1 && day <= 31)) return `${year}-${two(month)}`;
  return `${year}-${two(month)}-${two(day)}`;
}
