/** What rules about all documents together look at of one: little enough to be kept from one run to the next. */
import type { Position } from 'unist';
import type { ExpandedDocument, Shown } from '../model/document.ts';
import { mentionsIn } from './mentions.ts';

/** A use of a value, without where it came to stand in the expansion. */
export type Use = Pick<Shown, 'path' | 'fact' | 'value' | 'text' | 'file' | 'place'>;

/** Messages go to its `files`. */
export interface DocumentSummary extends Pick<
  ExpandedDocument,
  'kind' | 'path' | 'name' | 'lang' | 'files'
> {
  readonly shown: readonly Use[];
  /** Ids of the sources that it cites. */
  readonly cited: readonly string[];
  /** Names in its directives, and in those of what it includes. */
  readonly mentions: readonly string[];
  /** Documents that its front matter names as companions, and where. */
  readonly companions: readonly Companion[];
}

export interface Companion {
  readonly path: string;
  readonly place: Position | undefined;
}

export function summaryOf(document: ExpandedDocument): DocumentSummary {
  const { kind, path, name, lang, files, shown, citations } = document;
  return {
    ...{ kind, path, name, lang, files },
    shown: shown.map(({ path: at, fact, value, text, file, place }) => ({
      ...{ path: at, fact, value, text, file, place },
    })),
    cited: [...new Set(citations.flatMap(({ items }) => items.map(({ source }) => source)))],
    mentions: [...mentionsIn(files)],
    companions: companionsIn(document),
  };
}

function companionsIn({ frontMatter }: ExpandedDocument): readonly Companion[] {
  const { companion } = frontMatter.data;
  const listed = Array.isArray(companion);
  const named: readonly unknown[] = listed ? companion : [companion];
  return named.flatMap((path, index) =>
    typeof path === 'string' && path !== ''
      ? [{ path, place: frontMatter.place(listed ? ['companion', index] : ['companion']) }]
      : [],
  );
}
