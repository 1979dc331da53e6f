/** Units of measurement: how one is written beside its number. */
import { nbsp } from './language.ts';

export type UnitDisplay = 'short' | 'long';

/** Digits after the decimal sign, at least and at most: they decide on singular and plural (`1 year`, `1.0 years`). */
export interface FractionDigits {
  readonly minimumFractionDigits: number;
  readonly maximumFractionDigits: number;
}

/**
 * `number` with its unit. Units that Intl knows follow the language; other words are bent in English alone and stand as
 * declared elsewhere. `short` takes a symbol where there is one.
 */
export function addUnit(
  number: string,
  value: number,
  unit: string,
  display: UnitDisplay,
  locale: string,
  digits: FractionDigits,
): string {
  if (isCurrency(unit)) {
    const options = { style: 'currency', currency: unit, currencyDisplay: 'name' } as const;
    return frame(number, value, options, locale, digits);
  }
  const known = measures.get(unit);
  if (known !== undefined && (display === 'long' || known.symbol)) {
    return frame(number, value, measured(known.name, display), locale, digits);
  }
  if (display === 'long' && isEnglish(locale)) {
    const one = new Intl.PluralRules(locale, digits).select(Math.abs(value)) === 'one';
    return `${number}${nbsp}${bend(unit, one)}`;
  }
  if (known !== undefined) {
    return frame(number, value, measured(known.name, 'long'), locale, digits);
  }
  return join(number, display === 'short' ? (symbols.get(unit) ?? unit) : unit, locale);
}

/** An amount, formatted without its sign, with the symbol of its currency where the language has it. */
export function addSymbol(number: string, value: number, currency: string, locale: string): string {
  const parts = new Intl.NumberFormat(locale, { style: 'currency', currency }).formatToParts(value);
  return around(parts, number, ({ type }) => numeric.has(type), locale);
}

/** Whether the text is a currency's code (ISO 4217). */
export function isCurrency(unit: string | undefined): boolean {
  currencies ??= new Set(Intl.supportedValuesOf('currency'));
  return unit !== undefined && currencies.has(unit);
}

let currencies: ReadonlySet<string> | undefined;

/** Puts the number where the language has it, before or after its unit. */
function frame(
  number: string,
  value: number,
  options: Intl.NumberFormatOptions,
  locale: string,
  digits: FractionDigits,
): string {
  const parts = new Intl.NumberFormat(locale, { ...options, ...digits }).formatToParts(value);
  const isNumber = ({ type }: Intl.NumberFormatPart): boolean =>
    numeric.has(type) || type === 'minusSign';
  return around(parts, number, isNumber, locale);
}

/** The parts with the number's own replaced by `number`. */
function around(
  parts: readonly Intl.NumberFormatPart[],
  number: string,
  isNumber: (part: Intl.NumberFormatPart) => boolean,
  locale: string,
): string {
  const first = parts.findIndex(isNumber);
  const last = parts.findLastIndex(isNumber);
  const text = (some: readonly Intl.NumberFormatPart[]): string =>
    some.map((part) => part.value.replaceAll(' ', nbsp)).join('');
  const after = text(parts.slice(last + 1));
  const word = parts.at(-1)?.value ?? '';
  return `${text(parts.slice(0, first))}${/^\s\p{Ll}/u.test(after) ? join(number, word, locale) : number + after}`;
}

/** French counts millions of things, not million things: `3,2 millions d’euros`. */
function join(number: string, word: string, locale: string): string {
  if (!/^fr(?:-|$)/iu.test(locale) || !/(?:million|milliard|billion)s?$/u.test(number)) {
    return `${number}${nbsp}${word}`;
  }
  return `${number} ${/^[aeiouyàâéèêîôûh]/iu.test(word) ? 'd’' : 'de '}${word}`;
}

const numeric: ReadonlySet<string> = new Set(['integer', 'group', 'decimal', 'fraction']);

function measured(unit: string, unitDisplay: UnitDisplay): Intl.NumberFormatOptions {
  return { style: 'unit', unit, unitDisplay };
}

/** What authors write, as Intl calls it. `symbol`: its short form is a symbol, not an abbreviated word. */
const measures: ReadonlyMap<string, { readonly name: string; readonly symbol: boolean }> = new Map([
  ...measure('kilometer', true, 'km kilometre kilometres kilometer kilometers'),
  ...measure('meter', true, 'm metre metres meter meters'),
  ...measure('centimeter', true, 'cm centimetre centimetres centimeter centimeters'),
  ...measure('millimeter', true, 'mm millimetre millimetres millimeter millimeters'),
  ...measure('kilometer-per-hour', true, 'km/h'),
  ...measure('meter-per-second', true, 'm/s'),
  ...measure('kilogram', true, 'kg kilogram kilograms kilogramme kilogrammes'),
  ...measure('gram', true, 'g gram grams gramme grammes'),
  ...measure('hectare', true, 'ha hectare hectares'),
  ...measure('liter', true, 'l L litre litres liter liters'),
  ...measure('celsius', true, '°C'),
  ...measure('mile', false, 'mile miles'),
  ...measure('foot', false, 'foot feet'),
  ...measure('percent', true, '%'),
  ...measure('year', false, 'year years'),
  ...measure('month', false, 'month months'),
  ...measure('week', false, 'week weeks'),
  ...measure('day', false, 'day days'),
  ...measure('hour', false, 'h hour hours'),
  ...measure('minute', false, 'min minute minutes'),
  ...measure('second', false, 's second seconds'),
]);

function measure(
  name: string,
  symbol: boolean,
  spellings: string,
): [string, { name: string; symbol: boolean }][] {
  return spellings.split(' ').map((spelling) => [spelling, { name, symbol }]);
}

/** Symbols of units that Intl does not know. */
const symbols: ReadonlyMap<string, string> = new Map([
  ['tonne', 't'],
  ['tonnes', 't'],
  ['kilowatt', 'kW'],
  ['kilowatts', 'kW'],
  ['megawatt', 'MW'],
  ['megawatts', 'MW'],
  ['gigawatt', 'GW'],
  ['gigawatts', 'GW'],
  ['percentage points', 'pp'],
  ['percentage point', 'pp'],
]);

function isEnglish(locale: string): boolean {
  return /^en(?:-|$)/iu.test(locale);
}

/** An English unit in singular or plural, in whichever of the two it was declared. */
function bend(unit: string, one: boolean): string {
  // The head of a phrase stands before its preposition: `rounds per month`, `pieces of equipment`.
  const [, before = '', word = unit, after = ''] =
    /^(.*?)(\S+)((?:\s+(?:per|of|a|an|in|for|at)\s.*)?)$/u.exec(unit) ?? [];
  // Codes and symbols have no plural: `MW`, `SAMP/T`.
  if (!/^[a-z]+(?:-[a-z]+)*$/u.test(word) || invariable.has(word)) return unit;
  return `${before}${one ? toSingular(word) : toPlural(word)}${after}`;
}

const invariable: ReadonlySet<string> = new Set(
  'aircraft spacecraft hovercraft personnel staff series headquarters means species percent cent million billion trillion thousand hundred dozen equipment cavalry infantry artillery'.split(
    ' ',
  ),
);

const irregular: readonly (readonly [one: string, many: string])[] = [
  ['person', 'people'],
  ['man', 'men'],
  ['woman', 'women'],
  ['child', 'children'],
  ['life', 'lives'],
  ['half', 'halves'],
  ['bus', 'buses'],
  ['gas', 'gases'],
  ['lens', 'lenses'],
  ['movie', 'movies'],
  ['tie', 'ties'],
  ['vehicle', 'vehicles'],
  ['cache', 'caches'],
  ['axe', 'axes'],
  ['basis', 'bases'],
  ['crisis', 'crises'],
  ['analysis', 'analyses'],
];

function toPlural(word: string): string {
  const found = irregular.find(([one, many]) => word === one || word === many);
  if (found !== undefined) return found[1];
  // A word in `s` was declared in the plural already, but for those in `ss`.
  if (/[^s]s$/u.test(word)) return word;
  if (/[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/u.test(word) ? `${word}es` : `${word}s`;
}

function toSingular(word: string): string {
  const found = irregular.find(([one, many]) => word === one || word === many);
  if (found !== undefined) return found[0];
  if (/[^aeiou]ies$/u.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|zz|ch|sh)es$/u.test(word)) return word.slice(0, -2);
  return /[^s]s$/u.test(word) ? word.slice(0, -1) : word;
}
