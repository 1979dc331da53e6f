/** Briefwright's language for people who bring their own unified. */
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { VFile } from 'vfile';
import type { DocumentKind } from '../model/document.ts';
import type { Facts } from '../model/fact.ts';
import type { Queries } from '../model/query.ts';
import type { DataSet } from '../model/table.ts';
import { toProjectPath } from '../paths.ts';
import { openQueries } from '../facts/queries.ts';
import { placer } from '../syntax/place.ts';
import { hasSources } from './cites.ts';
import { vocabulary } from './directives/index.ts';
import { expand } from './expand.ts';
import { compose } from './offsets.ts';
import { readSource } from './source.ts';

export interface BriefingOptions {
  readonly data: DataSet;
  readonly facts: Facts;
  /** What computes assertions; a worker of its own where there is none. */
  readonly queries?: Queries;
  /** BCP 47; default `en`. */
  readonly lang?: string;
  /** Decks read maths and directive comments as Marp does; default `report`. */
  readonly kind?: DocumentKind;
  /** Whether values stay in `<data>` elements that tell where they are from; default false. */
  readonly marked?: boolean;
  /** The day that figures show as today, `YYYY-MM-DD`; they show none where there is none. */
  readonly today?: string;
  /** Text of a file that `::include` or a figure names, by its path from the root; undefined where there is none. */
  readonly read?: (path: string) => Promise<string | undefined>;
}

/**
 * Expands the directives of a document before other plugins see it: the tree is that of the expanded text, which becomes
 * the file's value. Mistakes are messages on the file, at the places of the text as it was written.
 */
export const remarkBriefing: Plugin<[BriefingOptions], Root> = function ({
  data,
  facts,
  queries = openQueries(),
  lang = 'en',
  kind = 'report',
  marked = false,
  today = '',
  read,
}) {
  return async (_: Root, file: VFile): Promise<Root> => {
    const path = toProjectPath(file.path || 'document.md') ?? toProjectPath('document.md');
    if (path === undefined) throw new Error('a plain name must be a path inside the project');
    const known = { ...vocabulary, citations: hasSources(facts) };
    const source = readSource(file, path, kind, known);
    const { pieces } = await expand(source, {
      data,
      facts,
      queries,
      lang,
      units: new Map(),
      kind,
      today,
      limits: { includes: 256, nesting: 32, fileBytes: 32 * 1024 * 1024, rows: 10_000 },
      async load(wanted, complain) {
        const text = await read?.(wanted);
        if (text !== undefined) {
          return readSource(new VFile({ path: wanted, value: text }), wanted, kind, known);
        }
        complain('include', `Unexpected \`${wanted}\` that does not exist, expected a file`);
        return undefined;
      },
      async readFile(wanted, complain) {
        const text = await read?.(wanted);
        if (text !== undefined) {
          const other = new VFile({ path: wanted, value: text });
          return { file: other, text, place: placer(other) };
        }
        complain('figure', `Unexpected \`${wanted}\` that does not exist, expected a file`);
        return undefined;
      },
    });
    const { [marked ? 'marked' : 'plain']: expansion } = compose(pieces, source);
    file.value = expansion.text;
    // The processor's parser made the tree that this plugin was given: it makes trees of the same kind.
    return this.parse(file) as Root;
  };
};
