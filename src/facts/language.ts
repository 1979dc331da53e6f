/** The few words that a value needs and Intl does not know, by language. */
import type { Qualifier } from '../model/fact.ts';

interface Words {
  readonly qualifiers: Readonly<Record<Exclude<Qualifier, 'exact'>, string>>;
  readonly yes: string;
  readonly no: string;
  /** Zero to twelve, as one counts. */
  readonly numbers: readonly string[];
}

/** Words of a language (the first subtag of `locale`), or undefined. */
export function wordsOf(locale: string): Words | undefined {
  const [language = ''] = locale.split('-', 1);
  return words.get(language.toLowerCase());
}

/** What stands before a number that is not exact; signs where the language's words are not known. */
export function qualify(text: string, qualifier: Qualifier, locale: string): string {
  if (qualifier === 'exact') return text;
  const prefix = wordsOf(locale)?.qualifiers[qualifier];
  return prefix === undefined ? `${signs[qualifier]}${nbsp}${text}` : `${prefix} ${text}`;
}

export const nbsp = '\u00A0';

const signs = { about: '≈', 'at-least': '≥', 'up-to': '≤' } as const;

const words: ReadonlyMap<string, Words> = new Map([
  [
    'en',
    {
      qualifiers: { about: 'about', 'at-least': 'at least', 'up-to': 'up to' },
      yes: 'yes',
      no: 'no',
      numbers: list('zero one two three four five six seven eight nine ten eleven twelve'),
    },
  ],
  [
    'fr',
    {
      qualifiers: { about: 'environ', 'at-least': 'au moins', 'up-to': 'jusqu’à' },
      yes: 'oui',
      no: 'non',
      numbers: list('zéro un deux trois quatre cinq six sept huit neuf dix onze douze'),
    },
  ],
  [
    'de',
    {
      qualifiers: { about: 'etwa', 'at-least': 'mindestens', 'up-to': 'bis zu' },
      yes: 'ja',
      no: 'nein',
      numbers: list('null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'),
    },
  ],
  [
    'uk',
    {
      qualifiers: { about: 'близько', 'at-least': 'щонайменше', 'up-to': 'до' },
      yes: 'так',
      no: 'ні',
      numbers: list(
        'нуль один два три чотири п’ять шість сім вісім дев’ять десять одинадцять дванадцять',
      ),
    },
  ],
]);

function list(text: string): readonly string[] {
  return text.split(' ');
}
