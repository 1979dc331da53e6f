/** Terms of the scales where they stand in prose without a directive. */
import type { Scale, ScaleName, Term } from './scales.ts';
import { fold, formsOf, scaleNames, scales } from './scales.ts';

export interface Mention {
  readonly start: number;
  readonly end: number;
  /** The scales that it is a term of, with the term. */
  readonly of: readonly { readonly scale: ScaleName; readonly term: Term }[];
}

/** Every term of any scale in a text, the longest at each place, in the words of a language. */
export function findMentions(text: string, lang: string): readonly Mention[] {
  const { pattern, terms } = vocabularyOf(lang);
  return Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
    of: terms.get(fold(found.replaceAll(/[*_]+/gu, ' '))) ?? [],
  }));
}

interface Vocabulary {
  readonly pattern: RegExp;
  readonly terms: ReadonlyMap<string, Mention['of']>;
}

const vocabularies = new Map<string, Vocabulary>();

function vocabularyOf(lang: string): Vocabulary {
  const known = vocabularies.get(lang);
  if (known !== undefined) return known;
  const terms = new Map<string, { readonly scale: ScaleName; readonly term: Term }[]>();
  for (const name of scaleNames) {
    for (const { form, term } of forms(scales[name], lang)) {
      terms.set(fold(form), [...(terms.get(fold(form)) ?? []), { scale: name, term }]);
    }
  }
  const words = [...terms.keys()]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replaceAll("'", "['’ʼ]").replaceAll(' ', '[\\s*_]{1,8}'));
  const vocabulary = {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words.join('|')})(?![\\p{L}\\p{N}-])`, 'giu'),
    terms,
  };
  vocabularies.set(lang, vocabulary);
  return vocabulary;
}

/** `remote` alone is said of places and controls more often than of chances. */
function forms(
  scale: Scale,
  lang: string,
): readonly { readonly form: string; readonly term: Term }[] {
  return scale.terms
    .flatMap((term) => formsOf(term, scale.name, lang).map((form) => ({ form, term })))
    .filter(({ form }) => form !== 'remote');
}
