/** Numbers as text: digits, currency, percent, units. */
import { nbsp, wordsOf } from './language.ts';
import type { FormatProblem, Manner, Value } from './formatted.ts';
import { problem } from './formatted.ts';
import type { FractionDigits } from './units.ts';
import { addSymbol, addUnit, isCurrency } from './units.ts';

export type NumberFormatName = 'integer' | 'decimal' | 'percent' | 'currency' | 'compact' | 'words';

/** A number in one of the formats that take numbers. */
export function printNumber(
  { kind, unit }: Value,
  value: number,
  format: NumberFormatName,
  { locale, digits, display }: Manner,
): string | FormatProblem {
  const own = fractionDigits(value);
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
      note: 'a share has the unit `%`, or none where it is a fraction of 1',
    });
  }
  if (display !== undefined && unit === undefined && format !== 'percent') {
    return problem('unit', '`unit` for a value without one', 'a value with a unit', {
      note: 'declare `unit` with the fact, or with the column in `data/datapackage.yaml`',
    });
  }
  if (display !== undefined && kind === 'year') return problem('unit', '`unit` for a year', 'none');
  if (format === 'words' && !Number.isInteger(value)) {
    return problem('format', `number \`${value}\` for format \`words\``, 'a whole number');
  }

  const asCurrency =
    isCurrency(unit) && (format === 'currency' || display !== undefined || format === 'compact');
  const asPercent =
    format === 'percent' || (unit === '%' && (display !== undefined || format === 'compact'));
  const fraction = range(
    format,
    value,
    own,
    digits,
    asPercent && unit !== '%' ? 2 : 0,
    asCurrency ? unit : undefined,
  );
  const common: Intl.NumberFormatOptions = {
    ...fraction,
    // Never `-0`.
    signDisplay: 'negative',
    useGrouping: kind === 'year' ? false : 'auto',
    ...(format === 'compact' && { notation: 'compact', compactDisplay: 'long' }),
  };
  const word = format === 'words' ? wordsOf(locale)?.numbers[value] : undefined;

  if (asCurrency && unit !== undefined && word === undefined) {
    const style = { style: 'currency', currency: unit } as const;
    if (display === 'long' && format !== 'compact') {
      return numberText(locale, decimal(value), { ...common, ...style, currencyDisplay: 'name' });
    }
    if (format !== 'compact') return numberText(locale, decimal(value), { ...common, ...style });
    // Intl would shorten the word as well (`€3.2bn`).
    const number = numberText(locale, decimal(Math.abs(value)), common);
    return display === 'long'
      ? addUnit(
          value < 0 ? numberText(locale, decimal(value), common) : number,
          value,
          unit,
          display,
          locale,
          fraction,
        )
      : addSymbol(number, value, unit, locale);
  }
  if (asPercent && word === undefined) {
    if (display === 'long') {
      const scaled = unit === '%' ? decimal(value) : shift(value, 2);
      return numberText(locale, scaled, {
        ...common,
        style: 'unit',
        unit: 'percent',
        unitDisplay: 'long',
      });
    }
    return numberText(locale, unit === '%' ? shift(value, -2) : decimal(value), {
      ...common,
      style: 'percent',
    });
  }
  const number = word ?? numberText(locale, decimal(value), common);
  return display === undefined || unit === undefined
    ? number
    : addUnit(number, value, unit, display, locale, fraction);
}

/** How many digits after the decimal sign a format shows; exactly `digits` where the author says so. */
function range(
  format: NumberFormatName,
  value: number,
  own: number,
  digits: number | undefined,
  scale: number,
  currency: string | undefined,
): FractionDigits {
  const exactly = (count: number): FractionDigits => ({
    minimumFractionDigits: count,
    maximumFractionDigits: count,
  });
  if (digits !== undefined) return exactly(digits);
  if (format === 'integer' || format === 'words') return exactly(0);
  if (format === 'compact') {
    // What is not compacted keeps its digits.
    return { minimumFractionDigits: 0, maximumFractionDigits: Math.abs(value) < 1000 ? own : 1 };
  }
  // Whole amounts go without cents; others have all that the currency has.
  if (currency !== undefined && own > 0) return exactly(Math.max(own, minorDigits(currency)));
  return exactly(Math.max(0, own - scale));
}

function minorDigits(currency: string): number {
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions();
  return maximumFractionDigits;
}

/** Digits after the decimal sign in the shortest text that is this number, at most 20. */
export function fractionDigits(value: number): number {
  const { digits = '', exponent = '0' } =
    /(?:\.(?<digits>\d+))?(?:e(?<exponent>.+))?$/u.exec(String(value))?.groups ?? {};
  return Math.min(20, Math.max(0, digits.length - Number(exponent)));
}

/** The number as decimal text: Intl then rounds what the author wrote (`1.005`), not its nearest binary fraction. */
function decimal(value: number): Intl.StringNumericLiteral {
  return `${value}`;
}

/** The number times a power of ten, exactly. */
function shift(value: number, power: number): Intl.StringNumericLiteral {
  const [mantissa, exponent = '0'] = String(value).split('e');
  // A number's own text with another exponent is a number's text.
  return `${mantissa ?? '0'}e${Number(exponent) + power}` as Intl.StringNumericLiteral;
}

function numberText(
  locale: string,
  value: Intl.StringNumericLiteral,
  options: Intl.NumberFormatOptions,
): string {
  const key = `${locale} ${JSON.stringify(options)}`;
  let formatter = formatters.get(key);
  if (formatter === undefined) {
    formatter = new Intl.NumberFormat(locale, options);
    formatters.set(key, formatter);
  }
  return formatter.format(value).replaceAll(' ', nbsp);
}

/** Making a formatter takes longer than using it: a table of a thousand cells shares a few. */
const formatters = new Map<string, Intl.NumberFormat>();
