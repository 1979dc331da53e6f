/** Units of measurement: how one is written beside its number. */
import type { Gender, OwnUnits, UnitWords } from '../model/unit.ts';
import { currencyGender, currencyName, isCurrency } from './currencies.ts';
import { bend } from './english.ts';
import type { Case, Language } from './language.ts';
import { languageOf, nbsp } from './language.ts';
import type { Count } from './plural.ts';
import { pluralOf } from './plural.ts';
import { americanise, knownUnit } from './unit-words.ts';

export { isCurrency } from './currencies.ts';

/** `code` is for currencies alone. */
export type UnitDisplay = 'short' | 'long' | 'code';

export interface UnitManner {
  readonly display: UnitDisplay;
  readonly locale: string;
  readonly grammar: Case;
  readonly own: OwnUnits;
}

/**
 * `number` with its unit: the project's own words first, then the built-in ones. Other words are bent in English, and stand
 * as declared elsewhere. `short` takes a symbol where there is one.
 */
export function addUnit(number: string, unit: string, count: Count, manner: UnitManner): string {
  const { display, locale, grammar, own } = manner;
  if (isCurrency(unit)) return join(number, currencyName(unit, count, locale, grammar), locale);
  const symbol = display === 'short' ? symbolOf(unit, locale, own) : undefined;
  if (symbol !== undefined) return join(number, symbol, locale);
  const word = wordFor(unit, count, manner);
  if (word !== undefined) return join(number, word, locale);
  const measure = measures.get(unit);
  return measure === undefined
    ? join(number, unit, locale)
    : frame(number, count, measure, display === 'short' ? 'short' : 'long', locale);
}

/** A unit at the head of a column: its symbol, else its plural, else as it was declared. */
export function unitHeading(unit: string, locale: string, own: OwnUnits): string {
  const symbol = symbolOf(unit, locale, own);
  if (symbol !== undefined) return symbol;
  const words = wordsIn(unit, locale, own);
  return words === undefined ? unit : (words.forms.many ?? words.forms.other);
}

/** The gender of a unit's name in a language, where it is known. */
export function unitGender(unit: string, language: Language, own: OwnUnits): Gender | undefined {
  if (isCurrency(unit)) return currencyGender(unit, language);
  return wordsIn(unit, language, own)?.gender;
}

function symbolOf(unit: string, locale: string, own: OwnUnits): string | undefined {
  const declared = own.get(unit);
  if (declared !== undefined) return declared.symbol;
  const known = knownUnit(unit);
  const symbol =
    languageOf(locale) === 'uk' ? (known?.ukrainianSymbol ?? known?.symbol) : known?.symbol;
  return symbol?.replaceAll(' ', nbsp);
}

function wordsIn(unit: string, locale: string, own: OwnUnits): UnitWords | undefined {
  const language = locale.split('-', 1)[0]?.toLowerCase() ?? '';
  return own.get(unit)?.words.get(language) ?? knownUnit(unit)?.words.get(language);
}

/** The form of a unit's name that stands after a number. */
function wordFor(
  unit: string,
  count: Count,
  { locale, grammar, own }: UnitManner,
): string | undefined {
  const language = languageOf(locale);
  const words = wordsIn(unit, locale, own);
  if (words !== undefined) {
    const { forms } = words;
    const category = pluralOf(count, locale, grammar);
    const form = forms[category] ?? forms.other;
    if (language === 'de' && grammar === 'dative' && category !== 'one') {
      return isCounted(form) ? toDative(form) : form;
    }
    return /^en-US\b/iu.test(locale) && !own.has(unit) ? americanise(form) : form;
  }
  if (language === 'en') return bend(unit, pluralOf(count, locale, grammar) === 'one');
  if (language === undefined) return undefined;
  // A rate, as in `rockets per month`.
  const [, what, each] = /^(.+?) (?:per|an?) (.+)$/u.exec(unit) ?? [];
  const thing = what && wordFor(what, count, { display: 'long', locale, grammar, own });
  const one = each && wordsIn(each, locale, own)?.forms.one;
  return thing && one && `${thing} ${rates[language](one)}`;
}

const rates: Readonly<Record<Exclude<Language, 'en'>, (unit: string) => string>> = {
  fr: (unit) => `par ${unit}`,
  de: (unit) => `pro ${unit}`,
  // The accusative, which only feminine nouns show.
  uk: (unit) => `на ${unit.replace(/а$/u, 'у').replace(/я$/u, 'ю')}`,
};

/** Whether a German noun has a plural after a number: `mit zwei Panzern`, but `mit zwei Kilogramm`. */
function isCounted(word: string): boolean {
  return !/(?:gramm|watt|hertz|Prozent|Grad Celsius|Fuß|Hektar)$/u.test(word);
}

/** German puts an `n` to every plural in the dative that has none; the noun stands first in `Kilometer pro Stunde`. */
function toDative(plural: string): string {
  return plural.replace(/^(\S*[^ns\s])(?=\s|$)/u, '$1n');
}

/** French counts millions of things, not million things: `3,2 millions d’euros`. */
function join(number: string, word: string, locale: string): string {
  const hasPreposition = /^(?:de |d’|d')/u.test(word);
  if (
    languageOf(locale) !== 'fr' ||
    hasPreposition ||
    !/(?:millier|million|milliard|billion)s?$/u.test(number)
  ) {
    return `${number}${hasPreposition ? ' ' : nbsp}${word}`;
  }
  return `${number} ${/^[aeiouyàâéèêîôûh]/iu.test(word) ? 'd’' : 'de '}${word}`;
}

/** A measure in a language whose words Intl alone knows, with the number where the language has it. */
function frame(
  number: string,
  { value, fraction }: Count,
  unit: string,
  unitDisplay: 'short' | 'long',
  locale: string,
): string {
  const parts = new Intl.NumberFormat(locale, {
    ...fraction,
    style: 'unit',
    unit,
    unitDisplay,
  }).formatToParts(value);
  const isNumber = ({ type }: Intl.NumberFormatPart): boolean =>
    numeric.has(type) || type === 'minusSign';
  const text = (some: readonly Intl.NumberFormatPart[]): string =>
    some.map((part) => part.value.replaceAll(' ', nbsp)).join('');
  const before = text(parts.slice(0, parts.findIndex(isNumber)));
  return `${before}${number}${text(parts.slice(parts.findLastIndex(isNumber) + 1))}`;
}

const numeric: ReadonlySet<string> = new Set(['integer', 'group', 'decimal', 'fraction']);

/** What authors write, as Intl calls it. */
const measures: ReadonlyMap<string, string> = new Map([
  ...measure('kilometer', 'km kilometre kilometres kilometer kilometers'),
  ...measure('meter', 'm metre metres meter meters'),
  ...measure('centimeter', 'cm centimetre centimetres centimeter centimeters'),
  ...measure('millimeter', 'mm millimetre millimetres millimeter millimeters'),
  ...measure('kilometer-per-hour', 'km/h'),
  ...measure('meter-per-second', 'm/s'),
  ...measure('kilogram', 'kg kilogram kilograms kilogramme kilogrammes'),
  ...measure('gram', 'g gram grams gramme grammes'),
  ...measure('hectare', 'ha hectare hectares'),
  ...measure('liter', 'l L litre litres liter liters'),
  ...measure('celsius', '°C'),
  ...measure('mile', 'mile miles'),
  ...measure('foot', 'foot feet'),
  ...measure('percent', '%'),
  ...measure('year', 'year years'),
  ...measure('month', 'month months'),
  ...measure('week', 'week weeks'),
  ...measure('day', 'day days'),
  ...measure('hour', 'h hour hours'),
  ...measure('minute', 'min minute minutes'),
  ...measure('second', 's second seconds'),
]);

function measure(name: string, spellings: string): [string, string][] {
  return spellings.split(' ').map((spelling) => [spelling, name]);
}
