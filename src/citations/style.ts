/** What a style makes of citations, and the built-in one. */
import type { CitedItem } from '../model/document.ts';
import type { Source } from '../model/fact.ts';
import { holdWords } from './held-words.ts';
import { printLocator, toLocator } from './locator.ts';
import { fullReference, printGrade, shortReference, sortKey } from './reference.ts';
import type { Runs } from './runs.ts';
import { capitalised, join, plainText, run, sentence } from './runs.ts';
import type { Words } from './words.ts';

/** One source of a citation with all that a style needs to know. */
export interface StyledItem {
  readonly source: Source;
  readonly item: CitedItem;
  /** Without the author, whom the text names. */
  readonly bare: boolean;
}

export interface CitationStyle {
  /** Whether citations are notes, or stand in the text in brackets of their own. */
  readonly kind: 'notes' | 'in-text';
  /** Citations in their order and entries of a list, sorted: each as it stands in a paragraph of its own. */
  render(
    citations: readonly (readonly StyledItem[])[],
    list: readonly Source[],
  ): { readonly citations: readonly Runs[]; readonly list: readonly Runs[] };
}

/** Full references at first, short ones later. */
export function builtInStyle(words: Words): CitationStyle {
  return {
    kind: 'notes',
    render(citations, list) {
      const seen = new Set<string>();
      return {
        citations: citations.map((items) =>
          sentence(
            capitalised(
              join(
                items.map(({ source, item, bare }) => {
                  const isFirst = !seen.has(source.id);
                  seen.add(source.id);
                  const place = placeOf(item, words);
                  return [
                    ...before(item),
                    ...(isFirst
                      ? fullReference(source, { words, bare, locator: place })
                      : [...shortReference(source, words, bare), ...after(place)]),
                    // That of the source has been said; that of a statement is its own.
                    ...(isFirst || item.grade !== undefined
                      ? after(printGrade(source, item.grade, words))
                      : []),
                  ];
                }),
                words.semicolon,
              ),
            ),
          ),
        ),
        list: sorted(list, words).map((source) =>
          sentence([
            ...fullReference(source, { words, order: 'sorted', archive: 'address' }),
            ...after(printGrade(source, undefined, words)),
          ]),
        ),
      };
    },
  };
}

/** In a line, for a slide or a bracket: the short reference with its place, and neither form nor grade. */
export function shortCitation({ source, item, bare }: StyledItem, words: Words): string {
  return holdWords(
    plainText([
      ...before(item),
      ...shortReference(source, words, bare),
      ...after(placeOf(item, words)),
    ]),
  );
}

/** The place in the source, in the document's language, with what the author says after it. */
export function placeOf({ locator, suffix }: CitedItem, words: Words): string {
  const place = locator === undefined ? '' : printLocator(toLocator(locator), words);
  if (place === '') return suffix.replace(/^,\s*/u, '');
  return suffix === '' || /^\p{P}/u.test(suffix) ? place + suffix : `${place} ${suffix}`;
}

/** By author or title, in the order of the language. */
export function sorted(sources: readonly Source[], { locale }: Words): readonly Source[] {
  const { compare } = new Intl.Collator(locale);
  return sources
    .map((source) => ({ source, key: sortKey(source) }))
    .sort((a, b) => compare(a.key, b.key) || (a.source.id < b.source.id ? -1 : 1))
    .map(({ source }) => source);
}

function before({ prefix }: CitedItem): Runs {
  return prefix === '' ? [] : [run(`${prefix} `)];
}

function after(text: string): Runs {
  return text === '' ? [] : [run(`, ${text}`)];
}
