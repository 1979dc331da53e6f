/** Messages about a deck, and the pictures it asks for, led back to the author's files. */
import { report } from '../messages.ts';
import type { ExpandedDocument } from '../model/document.ts';
import { toProjectPath } from '../paths.ts';
import { isStandIn } from './assets.ts';
import type { AssetBook, AssetProblem } from './assets.ts';
import type { ResourceUse } from './safe-css.ts';
import type { SourceText, TextRange } from './source-text.ts';

/** Says what is wrong at a range of the text that the renderer was given. */
export interface DeckReporter {
  readonly document: ExpandedDocument;
  readonly tell: (
    range: TextRange,
    rule: string,
    reason: string,
    details?: {
      readonly note?: string | undefined;
      readonly expected?: readonly string[] | undefined;
    },
  ) => void;
  /** A stand-in for the picture or font `url` that is written somewhere in `range`. */
  readonly want: (url: string, range: TextRange, use?: ResourceUse) => string;
}

/** Messages land on the file that the text came from; a stand-in for a picture is read relative to that file. */
export function deckReporter(
  document: ExpandedDocument,
  source: SourceText,
  book: AssetBook,
): DeckReporter {
  const told = new Set<string>();
  const tell: DeckReporter['tell'] = (range, rule, reason, details) => {
    // A setting that holds for many slides is wrong once.
    const key = `${rule} ${String(range.start)}-${String(range.end)} ${reason}`;
    if (told.has(key)) return;
    told.add(key);
    const { file, place } = document.marked.origin(range.start, range.end);
    report(document.files.includes(file) ? file : document.file, rule, place, reason, details);
  };
  return {
    document,
    tell,
    want(url, range, use = 'image') {
      // A style may pass here twice: as a sheet, and as what Marp makes of it on every slide.
      if (isStandIn(url)) return url;
      const place = source.find([url, decoded(url), decoded(url).replaceAll('&', '&amp;')], range);
      const from = document.marked.origin(place.start, place.end).file;
      // A path that came out of a data file is relative to the document that shows it.
      const path = document.files.includes(from) ? toProjectPath(from.path) : undefined;
      return book.want(
        url,
        path ?? document.path,
        ({ rule, reason, note }: AssetProblem) => {
          tell(place, rule, reason, { note });
        },
        use,
      );
    },
  };
}

/** An address without its percent signs, as an author may have written it. */
export function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
