/** From what is seen on pages to messages at the lines that caused it: alike things are told once. */
import type { VFile } from 'vfile';
import type { Position } from 'unist';
import { report } from '../../messages.ts';
import type { ExpandedDocument } from '../../model/document.ts';
import type { Spot } from '../../model/looks.ts';
import { isSilenced } from '../silencing.ts';

export interface Seen {
  readonly page: number;
  readonly spots: readonly Spot[];
  readonly count: number;
}

export interface Telling {
  readonly rule: string;
  /** `Unexpected X, expected Y`; `words` are those of the first place, in quotation marks. */
  readonly reason: (words: string) => string;
  readonly note: string | undefined;
}

/** Something that stands on more slides than this is of a style that they share, and is told once. */
const mostSlides = 3;

/** Tells a page of what stands on it; once for all pages where it stands on many. */
export function tell(document: ExpandedDocument, seen: readonly Seen[], telling: Telling): void {
  const pages = new Set(seen.map(({ page }) => page));
  if (pages.size > mostSlides) tellOnce(document, seen, telling);
  else
    for (const page of pages)
      tellOnce(
        document,
        seen.filter((one) => one.page === page),
        telling,
      );
}

/**
 * Tells of the first place, and says where else. A place whose author silences it is told by itself, so that the silence
 * is used, and the next one is told in its stead.
 */
export function tellOnce(
  document: ExpandedDocument,
  seen: readonly Seen[],
  { rule, reason, note }: Telling,
): void {
  const places = seen.flatMap(({ page, spots }) =>
    spots.map((spot) => ({
      page,
      spot,
      ...placeOf(document, spot.at, spot.what.startsWith('`') ? svgStart : spot.what),
    })),
  );
  const open = places.filter(({ file, place, spot }) => {
    if (place === undefined || !isSilenced(document, rule, file.path, place)) return true;
    report(file, rule, place, reason(quoted(spot.what)));
    return false;
  });
  const [first] = open;
  if (first === undefined) return;
  const pages = [...new Set(open.map(({ page }) => page + 1))];
  const others = open.length - 1;
  const more =
    document.kind === 'deck' && pages.length > 1
      ? `also on ${listed(pages.slice(1))}`
      : others > 0
        ? `also at ${String(others)} other ${others === 1 ? 'place' : 'places'}${document.kind === 'deck' ? ' of the slide' : ''}`
        : undefined;
  const notes = [note, more].filter((part) => part !== undefined);
  report(first.file, rule, first.place, reason(quoted(first.spot.what)), {
    note: notes.length === 0 ? undefined : notes.join('; '),
  });
}

/** How a drawing begins in the text, where it stands there. */
export const svgStart = '<svg';

/** `slides 2, 3, 4 and 9 more`. */
function listed(pages: readonly number[]): string {
  if (pages.length === 1) return `slide ${String(pages[0])}`;
  const most = 6;
  const shown = pages.slice(0, most).map(String);
  const last = pages.length > most ? `${String(pages.length - most)} more` : (shown.pop() ?? '');
  return `slides ${shown.join(', ')} and ${last}`;
}

/** The first words in quotation marks; the name of a shape, in backticks, as it is. */
export function quoted(words: string): string {
  if (words.startsWith('`')) return words;
  const most = 40;
  const characters = Array.from(words);
  if (characters.length <= most) return `“${words}”`;
  const cut = characters.slice(0, most).join('');
  return `“${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).trimEnd()}…”`;
}

/**
 * What the offsets of `data-at` lead back to; only the file where there are none, as for the foot of a slide. Raw HTML has
 * no offsets of its own: within those of its slide the words are looked for.
 */
export function placeOf(
  document: ExpandedDocument,
  at: string | undefined,
  words = '',
): { readonly file: VFile; readonly place: Position | undefined } {
  const match = /^(\d+)-(\d+)$/u.exec(at ?? '');
  if (match === null) return { file: document.file, place: undefined };
  const range = { start: Number(match[1]), end: Number(match[2]) };
  const { start, end } = findWords(document.marked.text, range, words) ?? range;
  const { file, place } = document.marked.origin(start, end);
  // A value's own text may come from a data file, but the document is what its author can change.
  return document.files.includes(file)
    ? { file, place }
    : { file: document.file, place: undefined };
}

/** The words as they are written, or as many of the first of them as stand together. */
function findWords(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  words: string,
): { readonly start: number; readonly end: number } | undefined {
  const source = text.slice(start, end);
  if (!source.trim().includes('\n')) return undefined;
  const parts = words.split(' ');
  for (let count = parts.length; count > 0; count--) {
    const wanted = parts.slice(0, count).join(' ');
    if (Array.from(wanted).length < 4) break;
    const found = source.indexOf(wanted);
    // Where they stand twice, which one is meant is not known.
    if (found < 0) continue;
    if (source.includes(wanted, found + 1)) return undefined;
    return { start: start + found, end: start + found + wanted.length };
  }
  return undefined;
}
