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
    spots.map((spot) => ({ page, spot, ...placeOf(document, spot.at) })),
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

/** What the offsets of `data-at` lead back to; only the file where there are none, as for the number of a slide. */
export function placeOf(
  document: ExpandedDocument,
  at: string | undefined,
): { readonly file: VFile; readonly place: Position | undefined } {
  const match = /^(\d+)-(\d+)$/u.exec(at ?? '');
  if (match === null) return { file: document.file, place: undefined };
  const { file, place } = document.marked.origin(Number(match[1]), Number(match[2]));
  // A value's own text may come from a data file, but the document is what its author can change.
  return document.files.includes(file)
    ? { file, place }
    : { file: document.file, place: undefined };
}
