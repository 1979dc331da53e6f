/** highlight.js that loads a language when a code block first names it: registering all of them takes 70 ms. */
import type {
  HighlightOptions,
  HighlightResult,
  HLJSApi,
  Language,
  LanguageFn,
} from 'highlight.js';

/** What is known of the languages without loading them; every list in the order in which Marp Core registers them. */
export interface LanguageIndex {
  /** Each language with those that its code may hold, itself among them. */
  readonly needs: Readonly<Record<string, readonly string[]>>;
  /** Other names, each with the language that it means. */
  readonly aliases: Readonly<Record<string, string>>;
  /** Names that more than one language claims: the last one registered has them. */
  readonly contested: readonly string[];
}

/** As much of highlight.js as Marp Core calls. */
export interface Highlighter {
  getLanguage(name: string): Language | undefined;
  highlight(code: string, options: HighlightOptions): HighlightResult;
}

/** The same answers as of `core` with all languages registered; `load` gives the definition of one. */
export function lazyHighlighter(
  core: HLJSApi,
  { needs, aliases, contested }: LanguageIndex,
  load: (name: string) => LanguageFn,
): Highlighter {
  const loaded = new Set<string>();
  const nameOf = (written: string): string | undefined => {
    const name = written.toLowerCase();
    if (Object.hasOwn(needs, name)) return name;
    return Object.hasOwn(aliases, name) ? aliases[name] : undefined;
  };
  const ensure = (name: string): void => {
    if (loaded.has(name)) return;
    for (const needed of needs[name] ?? []) {
      if (!loaded.has(needed)) core.registerLanguage(needed, load(needed));
      loaded.add(needed);
    }
    // In whatever order languages come, a name means what it means when all are there.
    for (const alias of contested) {
      const owner = aliases[alias];
      if (owner !== undefined && loaded.has(owner))
        core.registerAliases(alias, { languageName: owner });
    }
  };
  return {
    getLanguage(written) {
      const name = nameOf(written);
      if (name === undefined) return undefined;
      ensure(name);
      return core.getLanguage(name);
    },
    highlight(code, options) {
      const name = nameOf(options.language);
      if (name !== undefined) ensure(name);
      return core.highlight(code, { ...options, language: name ?? options.language });
    },
  };
}

/** Registers every language with `core` once, to learn what `lazyHighlighter` has to know. */
export function indexLanguages(
  core: HLJSApi,
  definitions: ReadonlyMap<string, LanguageFn>,
): LanguageIndex {
  const aliases: Record<string, string> = {};
  const contested = new Set<string>();
  for (const [name, definition] of definitions) {
    core.registerLanguage(name, definition);
    for (const alias of [core.getLanguage(name)?.aliases ?? []].flat()) {
      const key = alias.toLowerCase();
      if (Object.hasOwn(aliases, key)) contested.add(key);
      aliases[key] = name;
    }
  }
  const inside = new Map(
    [...definitions.keys()].map((name) => [name, insideOf(core.getLanguage(name))]),
  );
  const needs: Record<string, readonly string[]> = {};
  for (const name of definitions.keys()) {
    const found = new Set([name]);
    // A set grows while it is walked.
    for (const one of found) {
      const names = inside.get(one) ?? new Set<string>();
      for (const other of names.has(anyLanguage) ? definitions.keys() : names) {
        const meant = definitions.has(other) ? other : aliases[other.toLowerCase()];
        if (meant !== undefined) found.add(meant);
      }
    }
    needs[name] = [...definitions.keys()].filter((one) => found.has(one));
  }
  return { needs, aliases, contested: [...contested] };
}

/** Stands for all of them; no language is called that. */
const anyLanguage = '*';

/** The languages that a definition hands parts of its code to: an empty list in it means whichever fits. */
function insideOf(definition: unknown): ReadonlySet<string> {
  const names = new Set<string>();
  const seen = new Set<unknown>();
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null || seen.has(part)) return;
    seen.add(part);
    for (const [key, value] of Object.entries(part)) {
      if (key !== 'subLanguage') visit(value);
      else if (typeof value === 'string') names.add(value);
      else if (Array.isArray(value)) {
        for (const name of value.length === 0 ? [anyLanguage] : value) names.add(String(name));
      }
    }
  };
  visit(definition);
  return names;
}
