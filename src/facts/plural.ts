/** Which form of a noun a number takes. */
import type { PluralCategory } from '../model/unit.ts';
import type { Case } from './language.ts';
import { languageOf } from './language.ts';

/** Digits after the decimal sign, at least and at most: they decide on singular and plural (`1 year`, `1.0 years`). */
export interface FractionDigits {
  readonly minimumFractionDigits: number;
  readonly maximumFractionDigits: number;
}

/** What stands before a noun. */
export interface Count {
  /** The number, or the end of a range. */
  readonly value: number;
  readonly fraction: FractionDigits;
  readonly isRange: boolean;
  /** A word such as `million` stands between the number and the noun, and governs the noun. */
  readonly scaled: boolean;
}

/** The form of a noun after a number, by the language's plural rules and the case that both stand in. */
export function pluralOf(
  { value, fraction, isRange, scaled }: Count,
  locale: string,
  grammar: Case,
): PluralCategory {
  const language = languageOf(locale);
  // `3 мільйони осіб`, `1 million people`: many, whatever the number.
  if (scaled) return language === 'uk' ? 'many' : 'other';
  if (isRange && language === 'en') return 'other';
  const category = rulesOf(locale, fraction).select(Math.abs(value));
  // French and its like ask for `de` after a round million, which only the word `million` needs.
  if (language === 'fr' && category === 'many') return 'other';
  if (language !== 'uk' || grammar !== 'genitive') return category;
  // The form of fractions is the genitive singular, that of many the genitive plural.
  return category === 'few' ? 'many' : category === 'one' ? 'other' : category;
}

const known = new Map<string, Intl.PluralRules>();

function rulesOf(locale: string, fraction: FractionDigits): Intl.PluralRules {
  const key = `${locale} ${fraction.minimumFractionDigits} ${fraction.maximumFractionDigits}`;
  let rules = known.get(key);
  if (rules === undefined) {
    rules = new Intl.PluralRules(locale, fraction);
    known.set(key, rules);
  }
  return rules;
}
