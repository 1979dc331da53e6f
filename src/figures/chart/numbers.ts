/** Numbers and dates of axes and labels, in the document's language. */
import { formatValue } from '../../facts/format.ts';
import { languageOf, nbsp } from '../../facts/language.ts';
import type { Scale } from '../../facts/scales.ts';
import { scales } from '../../facts/scales.ts';
import { isCurrency } from '../../facts/units.ts';

/** A number with as many decimals as `step` has; without one, with as many as it needs. */
export function writeNumber(value: number, lang: string, step?: number): string {
  const digits = step === undefined ? undefined : String(decimalsOf(step));
  const formatted = formatValue(
    { value, type: 'number', unit: undefined, qualifier: 'exact' },
    { lang, format: 'decimal', digits },
  );
  return 'text' in formatted ? formatted.text : String(value);
}

/** The numbers of an axis: large ones with one scale for all (`2 million`), the last with its unit, nought as it is. */
export function writeAxis(
  values: readonly number[],
  step: number,
  lang: string,
  unit: string | undefined,
): readonly string[] {
  const most = Math.max(0, ...values.map(Math.abs));
  const scale = languageOf(lang) === undefined ? undefined : scaleOf(most);
  const digits = String(decimalsOf(step / 10 ** (scale?.power ?? 0)));
  return values.map((value, index) => {
    const isLast = index === values.length - 1;
    const isMoney = isLast && unit !== undefined && isCurrency(unit);
    const formatted = formatValue(
      { value, type: 'number', unit: isMoney ? unit : undefined, qualifier: 'exact' },
      value === 0
        ? { lang, format: 'decimal' }
        : { lang, format: isMoney ? 'currency' : 'decimal', digits, scale: scale?.name },
    );
    const text = 'text' in formatted ? formatted.text : String(value);
    return unit === '%' || isLast ? withUnit(text, unit, lang) : text;
  });
}

/** From where on a number is a row of noughts that nobody counts. */
const large = 1e6;

function scaleOf(most: number): Scale | undefined {
  return most < large ? undefined : scales.findLast(({ power }) => most >= 10 ** power);
}

interface Labelled {
  readonly value: number;
  readonly text: string;
}

/**
 * Values as they stand beside each other: with the same number of decimals where some have one or two, and with a scale
 * instead of noughts where they are large and stay apart.
 */
export function alignTexts<Item extends Labelled>(
  items: readonly Item[],
  lang: string,
  unit: string | undefined,
): readonly Item[] {
  const most = Math.max(0, ...items.map(({ value }) => Math.abs(value)));
  if (most >= 10 * large) {
    const short = items.map(({ value }) => shorten(value, lang, unit));
    const apart = new Set(items.map(({ value }) => value)).size;
    return new Set(short).size < apart
      ? items
      : items.map((item, index) => ({
          ...item,
          text: aroundNumber(item, lang, unit) ?? short[index] ?? item.text,
        }));
  }
  const decimals = Math.max(0, ...items.map(({ value }) => decimalsOf(value)));
  if (decimals === 0 || decimals > 2) return items;
  return items.map((item) => {
    const plain = writeNumber(item.value, lang);
    const text = item.text.replace(plain, writeNumber(item.value, lang, 10 ** -decimals));
    return decimalsOf(item.value) === decimals ? item : { ...item, text };
  });
}

/** The text with a short number, where it says more than the number and its money, as `about` does. */
function aroundNumber(
  { value, text }: Labelled,
  lang: string,
  unit: string | undefined,
): string | undefined {
  const plain = writeNumber(value, lang);
  const rest = text
    .replace(plain, '')
    .replace(unit ?? '', '')
    .replaceAll(/[\p{Sc}\s]/gu, '');
  const isMore = text.includes(plain) && rest !== '';
  return isMore ? text.replace(plain, shorten(value, lang, undefined)) : undefined;
}

/** A number by itself: with a scale where it is large, as money where it is that. */
export function writeShort(value: number, lang: string, unit: string | undefined): string {
  return Math.abs(value) < 10 * large ? writeNumber(value, lang) : shorten(value, lang, unit);
}

function shorten(value: number, lang: string, unit: string | undefined): string {
  const money = unit !== undefined && isCurrency(unit) ? unit : undefined;
  const formatted = formatValue(
    { value, type: 'number', unit: money, qualifier: 'exact' },
    { lang, format: 'compact' },
  );
  return 'text' in formatted ? formatted.text : String(value);
}

/** Decimals of a number as people write it. */
export function decimalsOf(step: number): number {
  const [, decimals = ''] = String(Number(step.toPrecision(12))).split('.');
  return Math.min(decimals.length, 10);
}

/** A sign that stands at every number: of shares and of nothing else; other units are said once. */
export function withUnit(text: string, unit: string | undefined, lang: string): string {
  if (unit === undefined || text.includes(unit)) return text;
  // `€40` has its unit already.
  if (isCurrency(unit) && !/^[-\u2212\d.,\s]*$/u.test(text)) return text;
  if (unit !== '%') return `${text}${nbsp}${unit}`;
  return languageOf(lang) === 'en' ? `${text}%` : `${text}${nbsp}%`;
}

export type TimeStep = 'year' | 'month' | 'day';

const day = 86_400_000;

/** A moment as an axis shows it: no more than tells it from its neighbours. */
export function writeTime(time: number, step: TimeStep, lang: string): string {
  const date = new Date(time);
  const year = String(date.getUTCFullYear());
  if (step === 'year') return year;
  const month = monthName(date, lang);
  return step === 'month'
    ? `${month}${nbsp}${year}`
    : languageOf(lang) === 'de'
      ? `${date.getUTCDate()}.${nbsp}${month}`
      : `${date.getUTCDate()}${nbsp}${month}`;
}

/** As `writeTime`, without the year. */
export function writeMonth(time: number, lang: string): string {
  return monthName(new Date(time), lang);
}

export interface TimeTicks {
  readonly step: TimeStep;
  readonly times: readonly number[];
}

/** At most `most` moments on whole years, months or days; none finer than `finest`, which the data tell apart. */
export function timeTicks(
  from: number,
  to: number,
  most: number,
  finest: TimeStep = 'day',
): TimeTicks {
  const count = Math.max(2, most);
  const first = new Date(from);
  const years = (to - from) / (365.25 * day);
  if (years > count || years > 4 || finest === 'year') {
    // Years are shorter than months with their year.
    const room = count * 1.25 - 1;
    const every = [1, 2, 5, 10, 20, 25, 50, 100].find((step) => years / step <= room) ?? 200;
    const start = Math.ceil(
      first.getUTCFullYear() + (from > Date.UTC(first.getUTCFullYear(), 0) ? 1e-9 : 0),
    );
    const times: number[] = [];
    for (let year = Math.ceil(start / every) * every; ; year += every) {
      const time = utc(year, 0, 1);
      if (time > to) break;
      times.push(time);
    }
    return { step: 'year', times };
  }
  const months = years * 12;
  if (months >= 2 || finest === 'month') {
    const every = [1, 2, 3, 4, 6, 12].find((step) => months / step <= count - 1) ?? 12;
    const times: number[] = [];
    for (let month = 0; ; month += every) {
      const time = utc(first.getUTCFullYear(), month, 1);
      if (time > to) break;
      if (time >= from) times.push(time);
    }
    return { step: every === 12 ? 'year' : 'month', times };
  }
  const days = (to - from) / day;
  const every = [1, 2, 5, 7, 14].find((step) => days / step <= count - 1) ?? 28;
  const times: number[] = [];
  for (let time = Math.ceil(from / day) * day; time <= to; time += every * day) times.push(time);
  return { step: 'day', times };
}

function utc(year: number, month: number, date: number): number {
  const moment = new Date(0);
  // Not Date.UTC, which takes the years 1 to 99 for those of the last century.
  return moment.setUTCFullYear(year, month, date);
}

/** Short names of our own where we have them: Intl's change between versions of Node. */
function monthName(date: Date, lang: string): string {
  const language = languageOf(lang);
  if (language !== undefined) return months[language].split(' ')[date.getUTCMonth()] ?? '';
  return new Intl.DateTimeFormat(lang, { month: 'short', timeZone: 'UTC' }).format(date);
}

export const months = {
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
  fr: 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.',
  de: 'Jan. Feb. März Apr. Mai Juni Juli Aug. Sep. Okt. Nov. Dez.',
  uk: 'січ. лют. бер. квіт. трав. черв. лип. серп. вер. жовт. лист. груд.',
} as const;
