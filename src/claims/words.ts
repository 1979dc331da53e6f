/** From words to what they claim: a closed list for each language. */
import { nearest } from '../messages.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import type { Claim, Entry, Extent, Vocabulary } from './meaning.ts';
import { ukrainian } from './ukrainian.ts';

export interface ReadClaim extends Claim {
  readonly entry: Entry;
  readonly vocabulary: Vocabulary;
}

/**
 * What words of a BCP 47 language claim, in any case: a word of the list, with an auxiliary (`has doubled`) and, where
 * there is something to be near to, an extent (`more than doubled`). Else the nearest words of the list.
 */
export function readClaim(
  words: string,
  lang: string,
): ReadClaim | { readonly near: readonly string[] } {
  const vocabulary = vocabularyOf(lang);
  const index = indexOf(vocabulary);
  const whole = fold(words);
  for (const text of withoutAuxiliary(whole, vocabulary)) {
    const found = index.get(text);
    if (found !== undefined) return { ...claim(found, 'plain'), entry: found, vocabulary };
    for (const extent of ['about', 'almost', 'over', 'least'] as const) {
      for (const lead of vocabulary.extents[extent].map(fold)) {
        if (!text.startsWith(`${lead} `)) continue;
        const inner = withoutAuxiliary(text.slice(lead.length + 1), vocabulary)
          .map((rest) => index.get(rest))
          .find((one) => one !== undefined && allows(one, extent));
        if (inner !== undefined) return { ...claim(inner, extent), entry: inner, vocabulary };
      }
    }
  }
  return {
    near: nearest(
      whole,
      vocabulary.entries.flatMap((one) => one.words),
    ),
  };
}

/** The words that messages propose: of the same family where there are such, else of any. */
export function proposals(read: ReadClaim): readonly (Claim & { readonly word: string })[] {
  const { family } = read.entry;
  return read.vocabulary.entries
    .filter((one) => one.family === family)
    .map((one) => ({ ...claim(one, 'plain'), word: one.words[0] ?? '' }));
}

/** Some words of a language, one for each meaning. */
export function someWords(lang: string): readonly string[] {
  return vocabularyOf(lang).entries.flatMap(({ words }) => words.slice(0, 1));
}

/** Languages that claims are known in. */
export const claimLanguages: Readonly<Record<string, Vocabulary>> = {
  en: english,
  fr: french,
  de: german,
  uk: ukrainian,
};

function vocabularyOf(lang: string): Vocabulary {
  return claimLanguages[lang.split('-', 1)[0]?.toLowerCase() ?? ''] ?? english;
}

function claim({ meaning }: Entry, extent: Extent): Claim {
  return { meaning, extent };
}

/** Only what may be nearly so has an extent: a multiple, or a value that stays as it is. */
function allows({ meaning }: Entry, extent: Extent): boolean {
  if (meaning.kind === 'factor') return true;
  return meaning.kind === 'change' && meaning.direction === 'same' && isNear(extent);
}

function isNear(extent: Extent): boolean {
  return extent === 'about' || extent === 'almost';
}

/** The words, and the words without an auxiliary before or after them. */
function withoutAuxiliary(text: string, { auxiliaries }: Vocabulary): readonly string[] {
  const shorter = auxiliaries
    .map(fold)
    .flatMap((word) => [
      ...(text.startsWith(`${word} `) ? [text.slice(word.length + 1)] : []),
      ...(text.endsWith(` ${word}`) ? [text.slice(0, -word.length - 1)] : []),
    ]);
  return [text, ...shorter.sort((a, b) => a.length - b.length)];
}

const indexes = new WeakMap<Vocabulary, ReadonlyMap<string, Entry>>();

function indexOf(vocabulary: Vocabulary): ReadonlyMap<string, Entry> {
  const known = indexes.get(vocabulary);
  if (known !== undefined) return known;
  const index = new Map<string, Entry>();
  for (const one of vocabulary.entries) {
    for (const word of one.words) if (!index.has(fold(word))) index.set(fold(word), one);
  }
  indexes.set(vocabulary, index);
  return index;
}

function fold(words: string): string {
  return words
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[’ʼ]/gu, "'")
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
