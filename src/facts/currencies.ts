/** Currencies: codes, names and symbols. */
import type { Gender } from '../model/unit.ts';
import type { Case, Language } from './language.ts';
import { languageOf, nbsp } from './language.ts';
import type { Count } from './plural.ts';
import { pluralOf } from './plural.ts';

/** Whether the text is a currency's code (ISO 4217). */
export function isCurrency(unit: string | undefined): boolean {
  codes ??= new Set(Intl.supportedValuesOf('currency'));
  return unit !== undefined && codes.has(unit);
}

let codes: ReadonlySet<string> | undefined;

/** How a currency is written: by its own sign in the language, by a sign where one is unambiguous, by its code, by name. */
export type CurrencyDisplay = 'usual' | 'symbol' | 'code';

/** An amount without its sign, with the sign or code of its currency where the language has it. */
export function addCurrency(
  number: string,
  currency: string,
  display: CurrencyDisplay,
  locale: string,
): string {
  const own = languageOf(locale) === 'uk' ? ukrainian.get(currency) : undefined;
  if (own !== undefined && display !== 'code') return `${number}${nbsp}${own[display]}`;
  const parts = partsOf(locale, currency, display === 'code' ? 'code' : 'symbol');
  const first = parts.findIndex(isNumeric);
  const last = parts.findLastIndex(isNumeric);
  const text = (some: readonly Intl.NumberFormatPart[]): string =>
    some.map(({ value }) => value.replaceAll(' ', nbsp)).join('');
  return `${text(parts.slice(0, first))}${number}${text(parts.slice(last + 1))}`;
}

/** Signs and abbreviations that Ukrainian readers know; Intl has `EUR` and `USD`. */
const ukrainian: ReadonlyMap<string, Readonly<Record<'usual' | 'symbol', string>>> = new Map([
  ['EUR', { usual: 'євро', symbol: '€' }],
  ['UAH', { usual: 'грн', symbol: '₴' }],
  ['USD', { usual: 'дол. США', symbol: 'USD' }],
]);

/** The name of a currency as it stands after a number: `euros`, `d’euros`. */
export function currencyName(
  currency: string,
  count: Count,
  locale: string,
  grammar: Case,
): string {
  const language = languageOf(locale);
  const [value, digits] =
    language === undefined || language === 'de'
      ? [count.isRange || count.scaled ? 5 : count.value, count.fraction]
      : sampleOf(pluralOf(count, locale, grammar));
  return partsOf(locale, currency, 'name', { value, ...digits })
    .filter(({ type }) => type === 'currency')
    .map((part) => part.value)
    .join('');
}

/** A number that takes this form in French, English and Ukrainian. */
function sampleOf(category: string): [number, Intl.NumberFormatOptions] {
  const whole = { minimumFractionDigits: 0, maximumFractionDigits: 0 };
  switch (category) {
    case 'one':
      return [1, whole];
    case 'few':
      return [3, whole];
    case 'many':
      return [5, whole];
    default:
      // The fraction that Ukrainian has a form of its own for is a plural elsewhere.
      return [2.5, { minimumFractionDigits: 1, maximumFractionDigits: 1 }];
  }
}

/** Digits after the decimal sign that the currency has. */
export function minorDigits(currency: string): number {
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions();
  return maximumFractionDigits;
}

/** The gender of a currency's name, where the language has one. */
export function currencyGender(currency: string, language: Language): Gender | undefined {
  if (language === 'en') return undefined;
  if (currency === 'GBP') {
    return language === 'fr' ? 'feminine' : language === 'de' ? 'neuter' : 'masculine';
  }
  return feminine.has(currency) ? 'feminine' : 'masculine';
}

/** Hryvnia, crowns, lira and rupees. */
const feminine: ReadonlySet<string> = new Set('UAH SEK NOK DKK CZK ISK TRY INR PKR'.split(' '));

function isNumeric({ type }: Intl.NumberFormatPart): boolean {
  return type === 'integer' || type === 'group' || type === 'decimal' || type === 'fraction';
}

function partsOf(
  locale: string,
  currency: string,
  currencyDisplay: 'code' | 'symbol' | 'name',
  { value = 1, ...digits }: { value?: number } & Intl.NumberFormatOptions = {},
): readonly Intl.NumberFormatPart[] {
  const key = `${locale} ${currency} ${currencyDisplay} ${JSON.stringify(digits)}`;
  let formatter = formatters.get(key);
  if (formatter === undefined) {
    formatter = new Intl.NumberFormat(locale, {
      ...digits,
      style: 'currency',
      currency,
      currencyDisplay,
    });
    formatters.set(key, formatter);
  }
  return formatter.formatToParts(value);
}

/** Making a formatter takes longer than using it. */
const formatters = new Map<string, Intl.NumberFormat>();
