/** Units in a project's own words, as `brief.yaml` declares them. */

export type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

export type Gender = 'masculine' | 'feminine' | 'neuter';

/** A unit in one language: its forms by the plural categories of CLDR. */
export interface UnitWords {
  readonly forms: Readonly<Partial<Record<PluralCategory, string>>> & { readonly other: string };
  /** Of the word; undefined where it does not matter. */
  readonly gender: Gender | undefined;
}

export interface OwnUnit {
  /** What `unit=short` prints in every language; undefined where the word stands. */
  readonly symbol: string | undefined;
  /** By language, the first subtag of a language tag. */
  readonly words: ReadonlyMap<string, UnitWords>;
}

/** By what facts and columns call them in `unit`. */
export type OwnUnits = ReadonlyMap<string, OwnUnit>;
