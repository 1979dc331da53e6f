/** What a figure may mean as a value of the data. */
import { parseIso } from '../../facts/iso.ts';
import { monthOf, monthWords } from './months.ts';

export type Reading =
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly percent: boolean;
      /** Half a unit of the last digit: what the figure may have been rounded by. */
      readonly half: number;
    }
  /** `12 to 18`. */
  | { readonly kind: 'range'; readonly from: number; readonly to: number }
  /** ISO 8601: a day, a month or a year. */
  | { readonly kind: 'date'; readonly iso: string };

/** The readings of a figure as `findFigures` cuts it, the likeliest first; `1,000` has two, and so has `12-18`. */
export function readFigure(text: string, lang: string): readonly Reading[] {
  const date = readDate(text);
  if (date !== undefined) return [{ kind: 'date', iso: date }];
  const factors = scalesOf(text, lang);
  const [factor = 1] = factors;
  const percent = /[%‰]|per\s?cent|pour\scent|Prozent|відсот/u.test(text);
  const readings: Reading[] = [];
  const numerals = Array.from(text.matchAll(numeral), ([whole]) => whole);
  const ends = numerals.map((whole) => readNumber(whole, lang)[0] ?? Number.NaN);
  const [from, to] = ends;
  if (between.test(text) && ends.length === 2 && from !== undefined && to !== undefined) {
    readings.push({ kind: 'range', from: rounded(from * factor), to: rounded(to * factor) });
  }
  for (const whole of numerals) {
    const negative = /^[-\u2212]/u.test(text.replace(/^[^-\u2212\p{Nd}]*/u, ''));
    for (const value of readNumber(whole, lang)) {
      for (const by of factors) {
        const scaled = rounded(value * by) * (negative ? -1 : 1);
        const half = (by * 0.5) / 10 ** decimalsOf(whole, value);
        readings.push({ kind: 'number', value: scaled, percent, half });
      }
    }
    if (/^[12]\d{3}$/u.test(whole)) readings.push({ kind: 'date', iso: whole });
  }
  return readings;
}

/** What stands between the ends of a range. */
const between = /\d\s?[-\u2010-\u2015]\s?\d|\s(?:to|through|bis|à|до)\s/u;

const numeral =
  /(?:\d{1,3}(?:[ \u00A0\u2007\u2009\u202F.,’']\d{3})+(?!\d)|\d+)(?:[.,·]\d+)*(?:[eE][-+]?\d{1,3})?/gu;

/** Both readings of `1,500`: what the language makes of it first. */
export function readNumber(text: string, lang: string): readonly number[] {
  const power = /[eE][-+]?\d+$/u.exec(text)?.[0];
  if (power !== undefined) {
    return readNumber(text.slice(0, -power.length), lang).map((value) =>
      rounded(value * 10 ** Number(power.slice(1))),
    );
  }
  const bare = text.replaceAll(/[ \u00A0\u2007\u2009\u202F’']/gu, '').replaceAll('·', '.');
  const marks = bare.match(/[.,]/gu) ?? [];
  const [first = ''] = marks;
  const last = marks.at(-1) ?? '';
  if (marks.length === 0) return [Number(bare)];
  // Where both occur the last is the decimal sign; one that is repeated parts thousands.
  if (first !== last) {
    const [whole, fraction] = splitLast(bare, last);
    return [Number(`${whole.replaceAll(/[.,]/gu, '')}.${fraction}`)];
  }
  const grouped = /^\d{1,3}(?:[.,]\d{3})+$/u.test(bare);
  if (marks.length > 1) return grouped ? [Number(bare.replaceAll(/[.,]/gu, ''))] : [];
  const asDecimal = Number(bare.replace(first, '.'));
  if (!grouped) return [asDecimal];
  const asGroups = Number(bare.replace(first, ''));
  return first === decimalSign(lang) ? [asDecimal, asGroups] : [asGroups, asDecimal];
}

/** Digits behind the decimal sign, where the numeral was read with one. */
function decimalsOf(text: string, value: number): number {
  return Number.isInteger(value) ? 0 : (/[.,·](\d+)$/u.exec(text)?.[1]?.length ?? 0);
}

function splitLast(text: string, mark: string): readonly [string, string] {
  const at = text.lastIndexOf(mark);
  return [text.slice(0, at), text.slice(at + 1)];
}

function decimalSign(lang: string): string {
  return /^(?:en|zh|ja|ko|th|he)(?:-|$)/iu.test(lang) ? '.' : ',';
}

const scales: readonly (readonly [RegExp, number])[] = [
  [/\d\s?(?:trillion|tn|Bio|T$|трлн|трильйон)/u, 1e12],
  [/\d\s?(?:bn|B$|milliards?|Milliarden?|Mrd|Md(?!\p{L})|млрд|мільярд)/u, 1e9],
  [/\d\s?(?:[mM]illion|mn|m(?!\p{L})|M$|Mio|млн|мільйон)/u, 1e6],
  [/\d\s?(?:thousand|[kK]|mille|millier|Tausend|Tsd|тис)(?!\p{L}*[mgWt])/u, 1e3],
];

/** What the word beside a number multiplies it by; of `billion` languages think differently, and a text may quote another. */
function scalesOf(text: string, lang: string): readonly number[] {
  if (/\d\s?(?:[bB]illion|Bn(?!\p{L}))/u.test(text))
    return /^en(?:-|$)/iu.test(lang) ? [1e9, 1e12] : [1e12, 1e9];
  return [scales.find(([pattern]) => pattern.test(text))?.[1] ?? 1];
}

/** Without what binary fractions add: `3.2 million` is 3200000. */
function rounded(value: number): number {
  return Number(value.toPrecision(15));
}

const dayFirst = new RegExp(
  String.raw`^(\d{1,2})(?:st|nd|rd|th|er|\.)?\s(?:of\s)?(${monthWords})\.?(?:,?\s(\d{4}))?`,
  'u',
);
const monthFirst = new RegExp(
  String.raw`^(${monthWords})\.?\s(?:(\d{4})|(\d{1,2})(?:st|nd|rd|th)?(?:,?\s(\d{4}))?)`,
  'u',
);

function readDate(text: string): string | undefined {
  const iso = /^\d{4}-\d\d(?:-\d\d)?(?=T|$)/u.exec(text)?.[0];
  if (iso !== undefined && parseIso(iso) !== undefined) return iso;
  const [, day, word = '', year] = dayFirst.exec(text) ?? [];
  if (day !== undefined) return toIso(year, monthOf(word), day);
  const [, name = '', ofMonth, ofDay, ofYear] = monthFirst.exec(text) ?? [];
  if (name !== '') return toIso(ofMonth ?? ofYear, monthOf(name), ofDay);
  const [, dd, mm, yyyy] = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/u.exec(text) ?? [];
  return dd === undefined ? undefined : toIso(yyyy, Number(mm), dd);
}

/** undefined without a year: a day of any year is no value. */
function toIso(
  year: string | undefined,
  month: number | undefined,
  day: string | undefined,
): string | undefined {
  if (year === undefined || month === undefined) return undefined;
  const parts = [year, String(month), ...(day === undefined ? [] : [day])];
  const iso = parts.map((part) => part.padStart(2, '0')).join('-');
  return parseIso(iso) === undefined ? undefined : iso;
}
