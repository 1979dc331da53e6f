/** Numbers as text: digits, words, money, shares, and ranges of them. */
import { addCurrency, isCurrency, minorDigits } from './currencies.ts';
import type { FormatProblem, Manner, Value } from './formatted.ts';
import { problem } from './formatted.ts';
import { joinEnds, languageOf, languages, minus, nbsp } from './language.ts';
import { cardinalWord, ordinalDigits, ordinalWord } from './number-words.ts';
import type { Count, FractionDigits } from './plural.ts';
import { pluralOf } from './plural.ts';
import type { Scale } from './scales.ts';
import { addScale, addShortScale, scales } from './scales.ts';
import { addUnit, unitGender } from './units.ts';

export type NumberFormatName =
  | 'integer'
  | 'decimal'
  | 'percent'
  | 'currency'
  | 'compact'
  | 'words'
  | 'ordinal'
  | 'ordinal-words';

/** A number or a range of numbers in one of the formats that take numbers. */
export function printNumber(
  value: Value,
  ends: readonly number[],
  format: NumberFormatName,
  asked: Manner,
): string | FormatProblem {
  const refused = refuse(value, ends, format, asked);
  if (refused !== undefined) return refused;
  if (format === 'ordinal' || format === 'ordinal-words') {
    return printOrdinal(ends[0] ?? 0, format, asked);
  }
  const isRange = ends.length > 1;
  const inWords = format === 'words' && canBeWords(ends, asked);
  const isSpoken = isRange && (inWords || ends.some((end) => end < 0));
  const manner: Manner =
    isSpoken && asked.language === 'uk' ? { ...asked, grammar: 'genitive' } : asked;
  const job = toJob(value, ends, format, manner);

  const numerals = ends.map((end) => (inWords ? toWord(end, job) : toNumeral(end, job)));
  if (job.scale !== undefined && manner.scale !== undefined) {
    const lost = ends.find((end, index) => end !== 0 && numerals[index]?.isZero === true);
    if (lost !== undefined) {
      return problem(
        'scale',
        `scale \`${job.scale.name}\` that shows \`${lost}\` as zero`,
        'a smaller one',
        { note: 'or more `digits`' },
      );
    }
  }
  const [first, last = first] = numerals;
  if (first === undefined || last === undefined) throw new Error('a number must have an end');
  const signed = ({ sign, text }: Numeral): string => sign + text;
  if (!isRange || signed(first) === signed(last)) return whole(last.sign, last.text, last, job);
  // A sign stands before that of a currency, so each end has both.
  if (isSpoken && (job.carries === 'currency' || job.carries === 'percent')) {
    const [from = '', to = ''] = numerals.map((one) => whole(one.sign, one.text, one, job));
    return joinEnds(from, to, manner.locale, true);
  }
  const text = joinEnds(signed(first), signed(last), manner.locale, isSpoken || job.isIntlCompact);
  return whole('', text, last, job);
}

/** All that the parts of one number agree on. */
interface Job {
  readonly format: NumberFormatName;
  readonly unit: string | undefined;
  readonly isYear: boolean;
  readonly isRange: boolean;
  readonly manner: Manner;
  /** What stands with the number in the language's own way; a word comes after it. */
  readonly carries: 'currency' | 'percent' | 'word' | undefined;
  readonly scale: Scale | undefined;
  /** The words for thousands and more come from Intl, as part of the number. */
  readonly isIntlCompact: boolean;
  /** Of all ends where an amount shows its cents: `€1.50–2.00`. */
  readonly cents: number | undefined;
  /** A fraction of 1 that is shown as one of a hundred. */
  readonly isFraction: boolean;
}

/** One end of a range, or the number. */
interface Numeral {
  readonly sign: string;
  readonly text: string;
  readonly isZero: boolean;
  readonly count: Count;
}

function refuse(
  { kind, unit }: Value,
  ends: readonly number[],
  format: NumberFormatName,
  { display, scale, language, locale }: Manner,
): FormatProblem | undefined {
  if (format === 'currency' && !isCurrency(unit)) {
    return problem(
      'format',
      `${unit === undefined ? 'value without a unit' : `unit \`${unit}\``} for format \`currency\``,
      'a currency as its unit',
      { note: 'as in `unit: EUR`, where the fact or the column is declared' },
    );
  }
  if (format === 'percent' && unit !== undefined && unit !== '%') {
    return problem('format', `unit \`${unit}\` for format \`percent\``, '`%` or no unit', {
      note:
        unit === 'pp'
          ? 'a difference of shares is in percentage points: leave the format, and add `unit=long`'
          : 'a share has the unit `%`, or none where it is a fraction of 1',
    });
  }
  if (display !== undefined && unit === undefined && format !== 'percent') {
    return problem('unit', '`unit` for a value without one', 'a value with a unit', {
      note: 'declare `unit` with the fact, or with the column in `data/datapackage.yaml`',
    });
  }
  if (display !== undefined && kind === 'year') return problem('unit', '`unit` for a year', 'none');
  if (display === 'code' && !isCurrency(unit)) {
    return problem(
      'unit',
      `\`unit=code\` for ${unit === undefined ? 'a share' : `the unit \`${unit}\``}`,
      'a currency',
      {
        rule: 'attribute-value',
        note: 'other units take `short` or `long`',
        expected: ['short', 'long'],
      },
    );
  }
  if (scale !== undefined && kind === 'year') return problem('scale', '`scale` for a year', 'none');
  if (scale !== undefined && language === undefined) {
    return problem('scale', `\`scale\` in the language \`${locale}\``, known, {
      note: '`format=compact` shortens a number in any language',
    });
  }
  if (format !== 'words' && format !== 'ordinal' && format !== 'ordinal-words') return undefined;
  const broken = ends.find((end) => !Number.isInteger(end));
  if (broken !== undefined) {
    return problem('format', `number \`${broken}\` for format \`${format}\``, 'a whole number');
  }
  if (format === 'words') return undefined;
  const negative = ends.find((end) => end < 0);
  if (negative !== undefined) {
    return problem('format', `number \`${negative}\` for format \`${format}\``, 'zero or more');
  }
  if (ends.length > 1) return problem('format', `range for format \`${format}\``, 'one number');
  if (display !== undefined) {
    return problem('unit', `\`unit\` for format \`${format}\``, 'none', {
      note: 'write the word itself after the value',
    });
  }
  if (language === undefined) {
    return problem('format', `format \`${format}\` in the language \`${locale}\``, known);
  }
  return undefined;
}

const known = `one of ${languages.map((language) => `\`${language}\``).join(', ')}`;

function printOrdinal(
  value: number,
  format: 'ordinal' | 'ordinal-words',
  { locale, language, gender, grammar }: Manner,
): string {
  // `refuse` has asked for a known language.
  if (language === undefined) throw new Error('an ordinal must have a known language');
  const agreement = { gender, case: grammar };
  const word = format === 'ordinal-words' ? ordinalWord(value, language, agreement) : undefined;
  if (word !== undefined) return word;
  const { text } = digitsOf(value, 0, exactly(0), { locale, isYear: false, currency: undefined });
  return ordinalDigits(text, value, language, agreement);
}

/** Up to twelve in words; a range with an end up to twelve goes on to twenty, so that both its ends are of one kind. */
function canBeWords(ends: readonly number[], { language }: Manner): boolean {
  if (language === undefined) return false;
  const most = ends.length > 1 ? 20 : 12;
  return ends.every((end) => end >= 0 && end <= most) && ends.some((end) => end <= 12);
}

function toJob(
  { kind, unit }: Value,
  ends: readonly number[],
  format: NumberFormatName,
  manner: Manner,
): Job {
  const { display, language } = manner;
  const isMoney =
    isCurrency(unit) && (format === 'currency' || display !== undefined || format === 'compact');
  const isShare =
    format === 'percent' || (unit === '%' && (display !== undefined || format === 'compact'));
  const carries =
    display === 'long' || format === 'words'
      ? display && 'word'
      : isMoney
        ? 'currency'
        : isShare
          ? 'percent'
          : display && 'word';
  const isIntlCompact = format === 'compact' && language === undefined;
  const scale = isIntlCompact ? undefined : chooseScale(ends, format, manner);
  const own = Math.max(...ends.map(fractionDigits));
  return {
    format,
    unit: unit ?? (isShare ? '%' : undefined),
    isYear: kind === 'year',
    isRange: ends.length > 1,
    manner,
    carries,
    scale,
    isIntlCompact,
    // Whole amounts go without cents; others have all that the currency has.
    cents:
      isMoney && unit !== undefined && own > 0 && scale === undefined && !isIntlCompact
        ? Math.max(own, minorDigits(unit))
        : undefined,
    isFraction: format === 'percent' && unit !== '%',
  };
}

/** The scale for both ends, such that the smaller does not fall below one; undefined where digits alone are shorter. */
function chooseScale(
  ends: readonly number[],
  format: NumberFormatName,
  { scale: asked, digits }: Manner,
): Scale | undefined {
  const named = scales.find(({ name }) => name === asked);
  if (named !== undefined) return named;
  if (asked === undefined && format !== 'compact') return undefined;
  const sizes = ends.map(Math.abs).filter((size) => size > 0);
  const size = sizes.length === 0 ? 0 : Math.min(...sizes);
  const possible = format === 'compact' ? scales : scales.filter(({ power }) => power >= 6);
  const fitting = possible.findLastIndex(({ power }) => size >= 10 ** power);
  const chosen = possible[fitting];
  if (chosen === undefined) return undefined;
  // `999,960 thousand` with one digit is `1 billion`.
  const shown = size / 10 ** chosen.power;
  const rounding = digits ?? (format === 'compact' ? 1 : 20);
  const isFull = rounding < 10 && Number(shown.toFixed(rounding)) >= 1000;
  return isFull ? (possible[fitting + 1] ?? chosen) : chosen;
}

function toWord(value: number, { isRange, unit, carries, manner }: Job): Numeral {
  const { language, gender, grammar, own } = manner;
  if (language === undefined) throw new Error('a word must have a known language');
  const noun =
    carries === 'word' && unit !== undefined ? unitGender(unit, language, own) : undefined;
  return {
    sign: '',
    // `canBeWords` has looked that there is one.
    text: cardinalWord(value, language, { gender: gender ?? noun, case: grammar }) ?? '',
    isZero: value === 0,
    count: { value, fraction: exactly(0), isRange, scaled: false },
  };
}

function toNumeral(value: number, job: Job): Numeral {
  const { manner, scale, unit, carries, isYear, isRange, isFraction } = job;
  const power = (isFraction ? 2 : 0) - (scale?.power ?? 0);
  const fraction = fractionOf(value, power, job);
  const currency = carries === 'currency' ? unit : undefined;
  const { locale } = manner;
  const { text, isNegative } = job.isIntlCompact
    ? compactOf(value, fraction, locale)
    : digitsOf(value, power, fraction, { locale, isYear, currency });
  const size = Math.abs(value) * 10 ** power;
  return {
    sign: isNegative ? minus : '',
    text,
    isZero: Number(size.toFixed(Math.min(20, fraction.maximumFractionDigits))) === 0,
    count: { value: size, fraction, isRange, scaled: false },
  };
}

/** How many digits after the decimal sign a format shows; exactly `digits` where the author says so. */
function fractionOf(
  value: number,
  power: number,
  { format, scale, cents, manner: { digits } }: Job,
): FractionDigits {
  if (digits !== undefined) return exactly(digits);
  if (format === 'integer' || format === 'words') return exactly(0);
  if (cents !== undefined) return exactly(cents);
  const own = fractionDigits(value, power);
  if (format !== 'compact') return exactly(own);
  // What is not shortened keeps its digits.
  const most = scale === undefined && Math.abs(value) < 1000 ? own : 1;
  return { minimumFractionDigits: 0, maximumFractionDigits: most };
}

/** A number with its sign, its scale and what belongs to it. `last` decides on singular and plural. */
function whole(sign: string, text: string, { count }: Numeral, job: Job): string {
  const { unit, carries, manner } = job;
  const { locale, display, grammar, own } = manner;
  const scaled = withScale(text, count, job);
  if (carries === undefined || unit === undefined) return sign + scaled;
  switch (carries) {
    case 'currency': {
      const how = display === 'code' ? 'code' : display === 'short' ? 'symbol' : 'usual';
      return sign + addCurrency(scaled, unit, how, locale);
    }
    case 'percent':
      return sign + addPercent(scaled, locale);
    case 'word': {
      // A word takes no symbol: `twelve km`.
      const shown = job.format === 'words' || display === undefined ? 'long' : display;
      const noun = { ...count, scaled: job.scale !== undefined };
      return sign + addUnit(scaled, unit, noun, { display: shown, locale, grammar, own });
    }
  }
}

function withScale(text: string, count: Count, { scale, carries, manner }: Job): string {
  const { language, display, locale, grammar } = manner;
  if (scale === undefined || language === undefined) return text;
  // A sign of a currency goes with an abbreviation, but in English with a word as well: `3,2 Md €`, `€3.2 billion`.
  const isShort = carries === 'currency' && (language !== 'en' || display === 'short');
  return isShort
    ? addShortScale(text, scale, language, locale)
    : addScale(text, scale, language, pluralOf(count, locale, grammar));
}

function addPercent(number: string, locale: string): string {
  const parts = formatterOf(locale, { style: 'percent' }).formatToParts(0);
  return parts
    .map(({ type, value }) => (type === 'integer' ? number : value.replaceAll(' ', nbsp)))
    .join('');
}

function exactly(count: number): FractionDigits {
  return { minimumFractionDigits: count, maximumFractionDigits: count };
}

/** Digits after the decimal sign in the shortest text that is this number times ten to the `power`, at most 20. */
export function fractionDigits(value: number, power = 0): number {
  const [mantissa = '', exponent = '0'] = String(Math.abs(value)).split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const zeros = /0*$/u.exec(whole + fraction)?.[0].length ?? 0;
  if (value === 0) return 0;
  return Math.min(20, Math.max(0, fraction.length - zeros - Number(exponent) - power));
}

interface DigitsManner {
  readonly locale: string;
  readonly isYear: boolean;
  /** Some languages group money in another way than other numbers. */
  readonly currency: string | undefined;
}

/** The digits of a number times ten to the `power`, without its sign. */
function digitsOf(
  value: number,
  power: number,
  fraction: FractionDigits,
  { locale, isYear, currency }: DigitsManner,
): { readonly text: string; readonly isNegative: boolean } {
  const { minimumFractionDigits: least, maximumFractionDigits: most } = fraction;
  const key = `${locale} ${least} ${most} ${String(isYear)} ${currency ?? ''}`;
  let formatter = digitFormatters.get(key);
  if (formatter === undefined) {
    formatter = new Intl.NumberFormat(locale, {
      ...fraction,
      // Never `-0`.
      signDisplay: 'negative',
      useGrouping: isYear ? false : 'auto',
      ...(currency !== undefined && { style: 'currency', currency }),
    });
    digitFormatters.set(key, formatter);
  }
  const exact = power === 0 && Number.isSafeInteger(value) ? value : shift(value, power);
  // The parts of a number take three times as long as the number, and a table has thousands.
  if (currency === undefined && languageOf(locale) !== undefined && !isSwiss(locale)) {
    const text = formatter.format(exact);
    const isNegative = text.startsWith('-');
    return { text: isNegative ? text.slice(1) : text, isNegative };
  }
  const parts = formatter.formatToParts(exact);
  return {
    text: parts
      .filter(({ type }) => numeric.has(type))
      // Of the Swiss sign between thousands Intl has changed its mind.
      .map((part) => (part.type === 'group' && isSwiss(locale) ? '’' : part.value))
      .join('')
      .replaceAll(' ', nbsp),
    isNegative: parts.some(({ type }) => type === 'minusSign'),
  };
}

function isSwiss(locale: string): boolean {
  return /^de-(?:CH|LI)\b/iu.test(locale);
}

/** Making a formatter takes longer than using it: a table of a thousand cells shares a few. */
const digitFormatters = new Map<string, Intl.NumberFormat>();

const numeric: ReadonlySet<string> = new Set(['integer', 'group', 'decimal', 'fraction']);

function compactOf(
  value: number,
  fraction: FractionDigits,
  locale: string,
): { readonly text: string; readonly isNegative: boolean } {
  const parts = formatterOf(locale, {
    ...fraction,
    signDisplay: 'negative',
    notation: 'compact',
    compactDisplay: 'long',
  }).formatToParts(shift(value, 0));
  return {
    text: parts
      .filter(({ type }) => type !== 'minusSign')
      .map((part) => part.value.replaceAll(' ', nbsp))
      .join(''),
    isNegative: parts.some(({ type }) => type === 'minusSign'),
  };
}

/** The number times a power of ten, exactly: Intl then rounds what the author wrote (`1.005`), not its nearest binary fraction. */
function shift(value: number, power: number): Intl.StringNumericLiteral {
  const [mantissa, exponent = '0'] = String(value).split('e');
  // A number's own text with another exponent is a number's text.
  return `${mantissa ?? '0'}e${Number(exponent) + power}` as Intl.StringNumericLiteral;
}

function formatterOf(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  let formatter = formatters.get(key);
  if (formatter === undefined) {
    formatter = new Intl.NumberFormat(locale, options);
    formatters.set(key, formatter);
  }
  return formatter;
}

/** By locale and options. */
const formatters = new Map<string, Intl.NumberFormat>();
