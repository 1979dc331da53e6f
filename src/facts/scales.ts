/** Thousands, millions and more, as words beside a shorter number. */
import type { PluralCategory } from '../model/unit.ts';
import type { Language } from './language.ts';
import { nbsp } from './language.ts';

/** What `scale=` may be. English short scale: a billion is 10⁹, whatever the language of the document calls it. */
export const scaleNames = ['auto', 'thousand', 'million', 'billion', 'trillion'] as const;
export type ScaleName = (typeof scaleNames)[number];

export interface Scale {
  readonly name: Exclude<ScaleName, 'auto'>;
  /** Zeros that the word stands for. */
  readonly power: 3 | 6 | 9 | 12;
}

/** From the smallest to the largest. */
export const scales: readonly Scale[] = [
  { name: 'thousand', power: 3 },
  { name: 'million', power: 6 },
  { name: 'billion', power: 9 },
  { name: 'trillion', power: 12 },
];

/** `number` with the word of its scale in the form that `category` asks for. */
export function addScale(
  number: string,
  { name }: Scale,
  language: Language,
  category: PluralCategory,
): string {
  const forms = words[language][name];
  return `${number}${nbsp}${forms[category] ?? forms.other}`;
}

/** `number` with the abbreviation that stands beside a currency; in English it hugs the number, as in `€3.2bn`. */
export function addShortScale(
  number: string,
  { name }: Scale,
  language: Language,
  locale: string,
): string {
  if (language === 'en') {
    const american = /^en-US\b/iu.test(locale);
    return `${number}${(american ? shortAmerican : shortBritish)[name]}`;
  }
  return `${number}${nbsp}${short[language][name]}`;
}

type Forms = Readonly<Partial<Record<PluralCategory, string>>> & { readonly other: string };
type Names<Value> = Readonly<Record<Scale['name'], Value>>;

const words: Readonly<Record<Language, Names<Forms>>> = {
  en: {
    thousand: { other: 'thousand' },
    million: { other: 'million' },
    billion: { other: 'billion' },
    trillion: { other: 'trillion' },
  },
  fr: {
    thousand: { one: 'millier', other: 'milliers' },
    million: { one: 'million', other: 'millions' },
    billion: { one: 'milliard', other: 'milliards' },
    trillion: { one: 'billion', other: 'billions' },
  },
  de: {
    thousand: { other: 'Tausend' },
    million: { one: 'Million', other: 'Millionen' },
    billion: { one: 'Milliarde', other: 'Milliarden' },
    trillion: { one: 'Billion', other: 'Billionen' },
  },
  uk: {
    thousand: { one: 'тисяча', few: 'тисячі', many: 'тисяч', other: 'тисячі' },
    million: { one: 'мільйон', few: 'мільйони', many: 'мільйонів', other: 'мільйона' },
    billion: { one: 'мільярд', few: 'мільярди', many: 'мільярдів', other: 'мільярда' },
    trillion: { one: 'трильйон', few: 'трильйони', many: 'трильйонів', other: 'трильйона' },
  },
};

const shortBritish: Names<string> = { thousand: 'k', million: 'm', billion: 'bn', trillion: 'tn' };
const shortAmerican: Names<string> = { thousand: 'K', million: 'M', billion: 'B', trillion: 'T' };

const short: Readonly<Record<Exclude<Language, 'en'>, Names<string>>> = {
  fr: { thousand: 'k', million: 'M', billion: 'Md', trillion: 'Bn' },
  de: { thousand: 'Tsd.', million: 'Mio.', billion: 'Mrd.', trillion: 'Bio.' },
  uk: { thousand: 'тис.', million: 'млн', billion: 'млрд', trillion: 'трлн' },
};
