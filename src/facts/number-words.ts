/** Numbers in words and as ordinals, bent as their language bends them. */
import type { Gender } from '../model/unit.ts';
import type { Case, Language } from './language.ts';

/** How a number word agrees with its noun. `gender` is undefined where the number stands for itself. */
export interface Agreement {
  readonly gender: Gender | undefined;
  readonly case: Case;
}

/** A whole number from 0 to 20 as one counts; undefined for others. */
export function cardinalWord(
  number: number,
  language: Language,
  { gender, case: asked }: Agreement,
): string | undefined {
  const feminine = gender === 'feminine';
  switch (language) {
    case 'en':
      break;
    case 'fr':
      if (number === 1 && feminine) return 'une';
      break;
    case 'de':
      if (number !== 1 || gender === undefined) break;
      if (asked === 'dative') return feminine ? 'einer' : 'einem';
      return feminine ? 'eine' : 'ein';
    case 'uk':
      if (asked === 'genitive') return number === 1 && feminine ? 'однієї' : genitives[number];
      if (number === 1 && feminine) return 'одна';
      if (number === 1 && gender === 'neuter') return 'одне';
      if (number === 2 && feminine) return 'дві';
      break;
  }
  return cardinals[language][number];
}

/** A whole number from 1 to 12 as a place in a row; undefined for others. */
export function ordinalWord(
  number: number,
  language: Language,
  { gender, case: asked }: Agreement,
): string | undefined {
  const word = ordinals[language][number];
  if (word === undefined) return undefined;
  switch (language) {
    case 'en':
      return word;
    case 'fr':
      return number === 1 && gender === 'feminine' ? 'première' : word;
    case 'de':
      // As after an article: `der erste`, `dem ersten`.
      return asked === 'dative' ? `${word}n` : word;
    case 'uk':
      return bendOrdinal(word, { gender, case: asked });
  }
}

/** `перший` by gender and case; `третій` alone is soft. */
function bendOrdinal(word: string, { gender, case: asked }: Agreement): string {
  const stem = word.slice(0, -2);
  const soft = word.endsWith('ій');
  if (asked === 'genitive') {
    if (gender === 'feminine') return `${stem}${soft ? 'ьої' : 'ої'}`;
    return `${stem}${soft ? 'ього' : 'ого'}`;
  }
  if (gender === 'feminine') return `${stem}${soft ? 'я' : 'а'}`;
  if (gender === 'neuter') return `${stem}${soft ? 'є' : 'е'}`;
  return word;
}

/** A whole number from 0 on, written in `digits`, as a place in a row: `1st`, `1er`, `1.`, `1-й`. */
export function ordinalDigits(
  digits: string,
  number: number,
  language: Language,
  { gender, case: asked }: Agreement,
): string {
  switch (language) {
    case 'en':
      return `${digits}${englishEnding(number)}`;
    case 'fr':
      return `${digits}${number === 1 ? (gender === 'feminine' ? 're' : 'er') : 'e'}`;
    case 'de':
      return `${digits}.`;
    case 'uk':
      // Not the non-breaking hyphen, which text faces often lack.
      return `${digits}-${ukrainianEnding(number, { gender, case: asked })}`;
  }
}

function englishEnding(number: number): string {
  english ??= new Intl.PluralRules('en', { type: 'ordinal' });
  const category = english.select(number);
  return category === 'one' ? 'st' : category === 'two' ? 'nd' : category === 'few' ? 'rd' : 'th';
}

let english: Intl.PluralRules | undefined;

/** One letter after a vowel, two after a consonant, as the word ends: `перший`, `перша`, `першого`, `першої`. */
function ukrainianEnding(number: number, { gender, case: asked }: Agreement): string {
  if (asked === 'genitive') return gender === 'feminine' ? 'ї' : 'го';
  if (gender !== 'feminine' && gender !== 'neuter') return 'й';
  const consonant = lastConsonant(number);
  if (consonant === 'тт') return gender === 'feminine' ? 'тя' : 'тє';
  return `${consonant}${gender === 'feminine' ? 'а' : 'е'}`;
}

/** The last consonant of the stem of a Ukrainian ordinal; `тт` for the soft one of `третя`. */
function lastConsonant(number: number): string {
  if (number === 0 || number % 100 === 40) return 'в';
  if (number % 1000 === 0) return 'н';
  const last = number % 100 > 10 && number % 100 < 20 ? 0 : number % 10;
  return ['т', 'ш', 'г', 'тт', 'т', 'т', 'т', 'м', 'м', 'т'][last] ?? 'т';
}

const cardinals: Readonly<Record<Language, readonly string[]>> = {
  en: list(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  ),
  fr: list(
    'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt',
  ),
  de: list(
    'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig',
  ),
  uk: list(
    'нуль один два три чотири п’ять шість сім вісім дев’ять десять одинадцять дванадцять тринадцять чотирнадцять п’ятнадцять шістнадцять сімнадцять вісімнадцять дев’ятнадцять двадцять',
  ),
};

const genitives = list(
  'нуля одного двох трьох чотирьох п’яти шести семи восьми дев’яти десяти одинадцяти дванадцяти тринадцяти чотирнадцяти п’ятнадцяти шістнадцяти сімнадцяти вісімнадцяти дев’ятнадцяти двадцяти',
);

/** Read from 1; nothing is in the place 0. */
const ordinals: Readonly<Record<Language, readonly (string | undefined)[]>> = {
  en: fromOne('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'),
  fr: fromOne(
    'premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième',
  ),
  de: fromOne('erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte elfte zwölfte'),
  uk: fromOne(
    'перший другий третій четвертий п’ятий шостий сьомий восьмий дев’ятий десятий одинадцятий дванадцятий',
  ),
};

function list(text: string): readonly string[] {
  return text.split(' ');
}

function fromOne(text: string): readonly (string | undefined)[] {
  return [undefined, ...list(text)];
}
