/** What a word claims about data, whatever its language. */

export type Meaning =
  /** `to` compared with `from`. */
  | { readonly kind: 'change'; readonly direction: 'up' | 'down' | 'same' }
  /** `to` is a multiple of `from`; with `inverse`, as in `halved`, a part of it, and the more the smaller. */
  | { readonly kind: 'factor'; readonly factor: number; readonly inverse: boolean }
  /** The day of `to` compared with that of `from`. */
  | { readonly kind: 'time'; readonly direction: 'later' | 'earlier' }
  /** The value `of` compared with all others `among` which it stands; `dates` for words such as `first`. */
  | { readonly kind: 'rank'; readonly end: 'most' | 'least'; readonly of: 'numbers' | 'dates' };

/** How a multiple, or a value that stays as it is, is meant. */
export type Extent = 'plain' | 'about' | 'almost' | 'over' | 'least';

export interface Claim {
  readonly meaning: Meaning;
  readonly extent: Extent;
}

/** Words that stand in for one another in a sentence: only these are proposed in place of one that is wrong. */
export type Family = 'verb' | 'comparison' | 'time' | 'order' | 'rank';

/** A meaning with its words, the first of which is the one that messages propose. */
export interface Entry {
  readonly meaning: Meaning;
  readonly family: Family;
  readonly words: readonly string[];
}

export interface Vocabulary {
  /** Auxiliaries that may stand before the word or after it: `has`, `have`. */
  readonly auxiliaries: readonly string[];
  readonly extents: Readonly<Record<Exclude<Extent, 'plain'>, readonly string[]>>;
  readonly entries: readonly Entry[];
}

export const up: Meaning = { kind: 'change', direction: 'up' };
export const down: Meaning = { kind: 'change', direction: 'down' };
export const same: Meaning = { kind: 'change', direction: 'same' };
export const later: Meaning = { kind: 'time', direction: 'later' };
export const earlier: Meaning = { kind: 'time', direction: 'earlier' };
export const most: Meaning = { kind: 'rank', end: 'most', of: 'numbers' };
export const least: Meaning = { kind: 'rank', end: 'least', of: 'numbers' };
export const first: Meaning = { kind: 'rank', end: 'least', of: 'dates' };
export const last: Meaning = { kind: 'rank', end: 'most', of: 'dates' };

export function times(factor: number): Meaning {
  return { kind: 'factor', factor, inverse: false };
}

/** One part of so many. */
export function divided(factor: number): Meaning {
  return { kind: 'factor', factor, inverse: true };
}

/**
 * An entry whose words are written with bars between them, `stem(a,b)` for a stem with several endings. They are spelt out
 * at first use: a run without claims needs none of them.
 */
export function entry(meaning: Meaning, family: Family, source: string): Entry {
  let words: readonly string[] | undefined;
  return {
    meaning,
    family,
    get words() {
      words ??= list(source);
      return words;
    },
  };
}

/** Words with bars between them; `gr(ew,ow)` is `grew` and `grow`. */
export function list(words: string): readonly string[] {
  return words.split('|').flatMap((word) => spell(word.trim()));
}

function spell(word: string): readonly string[] {
  const [, before, endings, after] = /^([^(]*)\(([^)]*)\)(.*)$/u.exec(word) ?? [];
  if (before === undefined || endings === undefined || after === undefined) return [word];
  return endings.split(',').flatMap((ending) => spell(before + ending + after));
}
