/** The few words around a value that Intl does not know, by language. */
import type { Qualifier } from '../model/fact.ts';
import type { Gender } from '../model/unit.ts';

/** Languages whose words and grammar are known here; in others, digits and Intl's own words stand. */
export const languages = ['en', 'fr', 'de', 'uk'] as const;
export type Language = (typeof languages)[number];

/** How a noun or a number word is bent; what a language does not bend stays in the nominative. */
export type Case = 'nominative' | 'genitive' | 'dative';

export type Inexact = Exclude<Qualifier, 'exact'>;

/** How much of a date is shown. */
export type DatePrecision = 'date' | 'month' | 'year';

interface Words {
  readonly qualifiers: Readonly<Record<Inexact, string>>;
  /** Before a day, a month or a year. */
  readonly dates: Readonly<Record<Inexact, Readonly<Record<DatePrecision, string>>>>;
  /** Other ways to say the same, which an author may have written before the value. */
  readonly alike: Readonly<Record<Inexact, readonly string[]>>;
  readonly yes: string;
  readonly no: string;
  /** What a noun may be in this language. */
  readonly genders: readonly Gender[];
  readonly cases: readonly Case[];
}

/** The language of a locale, or undefined where its words are not known. */
export function languageOf(locale: string): Language | undefined {
  const first = locale.split('-', 1)[0]?.toLowerCase();
  return languages.find((one) => one === first);
}

/** Words of the language of `locale`, or undefined. */
export function wordsOf(locale: string): Words | undefined {
  const language = languageOf(locale);
  return language && words[language];
}

/** What stands before a value that is not exact; signs where the language's words are not known. Never said twice. */
export function qualify(
  text: string,
  qualifier: Qualifier,
  locale: string,
  precision?: DatePrecision,
): string {
  if (qualifier === 'exact') return text;
  const known = wordsOf(locale);
  if (known === undefined) return `${signs[qualifier]}${nbsp}${text}`;
  const prefix =
    precision === undefined ? known.qualifiers[qualifier] : known.dates[qualifier][precision];
  if (beginsWith(text, [prefix, ...phrases(qualifier, locale)])) return text;
  // `близько` and `від` are two prepositions, of which only one can govern the number.
  if (prefix === 'близько' && /^від\s/u.test(text)) return `приблизно ${text}`;
  return `${prefix} ${text}`;
}

/** Ways to say a qualifier in the language of `locale`: its own word first. */
export function phrases(qualifier: Inexact, locale: string): readonly string[] {
  const known = wordsOf(locale);
  return known === undefined ? [] : [known.qualifiers[qualifier], ...known.alike[qualifier]];
}

function beginsWith(text: string, some: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return some.some(
    (phrase) => lower.startsWith(phrase) && /^[\s\p{P}]/u.test(lower.slice(phrase.length)),
  );
}

/** The case that a qualifier puts what follows into: Ukrainian `близько` and `до` govern the genitive, `не раніше` too. */
export function governedCase(
  { qualifier, kind }: { readonly qualifier: Qualifier; readonly kind: string },
  locale: string,
): Case {
  if (languageOf(locale) !== 'uk' || qualifier === 'exact') return 'nominative';
  // `щонайменше` stands before a number and governs nothing.
  return qualifier === 'at-least' && kind === 'number' ? 'nominative' : 'genitive';
}

/**
 * Two ends as one text. With a dash where both are bare digits; as one says it where a dash could be read as a minus or
 * stands between words. French, which writes `12-18` in tables and `12 à 18` in sentences, always says it.
 */
export function joinEnds(from: string, to: string, locale: string, spoken: boolean): string {
  const language = languageOf(locale);
  if (!spoken && language !== 'fr') return `${from}–${to}`;
  // No line ends within digits: `12 à` is no number.
  const space = /\p{L}/u.test(from + to) ? ' ' : nbsp;
  switch (language) {
    case 'en':
      return `${from}${space}to${space}${to}`;
    case 'fr':
      return `${from}${space}à${space}${to}`;
    case 'de':
      return `${from}${space}bis${space}${to}`;
    case 'uk':
      return `від${nbsp}${from} до${nbsp}${to}`;
    case undefined:
      return `${from}${nbsp}– ${to}`;
  }
}

export const nbsp = '\u00A0';

/** The sign of a negative number; a hyphen is shorter than the plus and lets a line end. */
export const minus = '\u2212';

const signs = { about: '≈', 'at-least': '≥', 'up-to': '≤' } as const;

const words: Readonly<Record<Language, Words>> = {
  en: {
    qualifiers: { about: 'about', 'at-least': 'at least', 'up-to': 'up to' },
    dates: {
      about: { date: 'around', month: 'around', year: 'around' },
      'at-least': {
        date: 'no earlier than',
        month: 'no earlier than',
        year: 'no earlier than',
      },
      'up-to': { date: 'no later than', month: 'no later than', year: 'no later than' },
    },
    alike: {
      about: ['around', 'approximately', 'roughly', 'circa'],
      'at-least': ['no fewer than', 'no less than', 'not before', 'no earlier than'],
      'up-to': ['at most', 'no more than', 'not after', 'no later than'],
    },
    yes: 'yes',
    no: 'no',
    genders: [],
    cases: ['nominative'],
  },
  fr: {
    qualifiers: { about: 'environ', 'at-least': 'au moins', 'up-to': 'jusqu’à' },
    dates: {
      about: { date: 'vers le', month: 'vers', year: 'vers' },
      'at-least': { date: 'au plus tôt le', month: 'au plus tôt en', year: 'au plus tôt en' },
      'up-to': { date: 'au plus tard le', month: 'au plus tard en', year: 'au plus tard en' },
    },
    alike: {
      about: ['à peu près', 'approximativement', 'vers', 'vers le'],
      'at-least': ['pas moins de', 'au plus tôt', 'au plus tôt le', 'au plus tôt en'],
      'up-to': ["jusqu'à", 'au plus', 'au maximum', 'au plus tard le', 'au plus tard en'],
    },
    yes: 'oui',
    no: 'non',
    genders: ['masculine', 'feminine'],
    cases: ['nominative'],
  },
  de: {
    qualifiers: { about: 'etwa', 'at-least': 'mindestens', 'up-to': 'bis zu' },
    dates: {
      about: { date: 'um den', month: 'um', year: 'um' },
      'at-least': { date: 'frühestens am', month: 'frühestens im', year: 'frühestens' },
      'up-to': { date: 'spätestens am', month: 'spätestens im', year: 'spätestens' },
    },
    alike: {
      about: ['rund', 'ungefähr', 'circa', 'ca.', 'um', 'um den'],
      'at-least': ['wenigstens', 'nicht weniger als', 'frühestens', 'frühestens am'],
      'up-to': ['höchstens', 'maximal', 'nicht mehr als', 'spätestens', 'spätestens am'],
    },
    yes: 'ja',
    no: 'nein',
    genders: ['masculine', 'feminine', 'neuter'],
    cases: ['nominative', 'dative'],
  },
  uk: {
    qualifiers: { about: 'близько', 'at-least': 'щонайменше', 'up-to': 'до' },
    dates: {
      about: { date: 'близько', month: 'близько', year: 'близько' },
      'at-least': { date: 'не раніше', month: 'не раніше', year: 'не раніше' },
      'up-to': { date: 'не пізніше', month: 'не пізніше', year: 'не пізніше' },
    },
    alike: {
      about: ['приблизно', 'орієнтовно'],
      'at-least': ['не менше', 'не менш як', 'не раніше'],
      'up-to': ['щонайбільше', 'не більше', 'не більш як', 'не пізніше'],
    },
    yes: 'так',
    no: 'ні',
    genders: ['masculine', 'feminine', 'neuter'],
    cases: ['nominative', 'genitive'],
  },
};
