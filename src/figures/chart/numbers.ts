/** Numbers and dates of axes and labels, in the document's language. */
import { formatValue } from '../../facts/format.ts';
import { languageOf, nbsp } from '../../facts/language.ts';

/** A number with as many decimals as `step` has; without one, with as many as it needs. */
export function writeNumber(value: number, lang: string, step?: number): string {
  const digits = step === undefined ? undefined : String(decimalsOf(step));
  const formatted = formatValue(
    { value, type: 'number', unit: undefined, qualifier: 'exact' },
    { lang, format: 'decimal', digits },
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
    const every = [1, 2, 5, 10, 20, 25, 50, 100].find((step) => years / step <= count - 1) ?? 200;
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
