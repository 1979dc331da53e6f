/** Which documents a project has, and what their outputs are called. */
import { VFile } from 'vfile';
import { report, suggestion, UsageError } from './messages.ts';
import type { DocumentKind } from './model/document.ts';
import type { ProjectPath } from './paths.ts';
import { toProjectPath } from './paths.ts';
import type { World } from './world.ts';

export interface FoundDocument {
  readonly kind: DocumentKind;
  readonly path: ProjectPath;
  /** Path below `decks/` or `reports/` without extension. */
  readonly name: string;
  /** Set where its outputs are another document's as well: a message has been made, nothing is built. */
  readonly conflict: VFile | undefined;
}

const folders: readonly { readonly folder: string; readonly kind: DocumentKind }[] = [
  { folder: 'decks', kind: 'deck' },
  { folder: 'reports', kind: 'report' },
];

/** All documents in the order of their paths. What begins with `_` is only for inclusion. */
export async function findDocuments(world: World): Promise<readonly FoundDocument[]> {
  const found: Omit<FoundDocument, 'conflict'>[] = [];
  for (const { folder, kind } of folders) {
    const path = toProjectPath(folder);
    if (path === undefined) continue;
    for (const file of await world.list(path)) {
      const name = file.slice(folder.length + 1);
      if (!/\.md$/iu.test(name) || name.split('/').some((part) => part.startsWith('_'))) continue;
      found.push({ kind, path: file, name: name.slice(0, -'.md'.length) });
    }
  }

  const byOutput = new Map<string, Omit<FoundDocument, 'conflict'>[]>();
  for (const document of found) {
    for (const output of outputsOf(document)) {
      const rivals = byOutput.get(output);
      if (rivals === undefined) byOutput.set(output, [document]);
      else rivals.push(document);
    }
  }
  return found.map((document) => {
    const others = new Set(outputsOf(document).flatMap((output) => byOutput.get(output) ?? []));
    others.delete(document);
    return {
      ...document,
      conflict: others.size === 0 ? undefined : conflictOf(document, [...others]),
    };
  });
}

/** What a document writes, and the folders that it needs for that, as far as these may be files of others. */
function outputsOf({ kind, name }: Omit<FoundDocument, 'conflict'>): readonly string[] {
  // Some file systems fold case and normalise, so two names that differ only in that are one output there.
  const folded = `${kind}/${name.normalize('NFC').toLowerCase()}`;
  const parents = folded
    .split('/')
    .flatMap((part, index, parts) =>
      /\.(?:html|pdf|md)$/u.test(part) && index < parts.length - 1
        ? parts.slice(0, index + 1).join('/')
        : [],
    );
  return ['html', 'pdf', 'md'].map((format) => `${folded}.${format}`).concat(parents);
}

function conflictOf(
  document: Omit<FoundDocument, 'conflict'>,
  others: readonly Omit<FoundDocument, 'conflict'>[],
): VFile {
  const file = new VFile({ path: document.path });
  const names = others.map(({ path }) => `\`${path}\``).join(', ');
  report(
    file,
    'output-conflict',
    undefined,
    `Unexpected output \`${document.kind}s/${document.name}\`, expected a name that ${names} does not have`,
    {
      note: 'rename one of them',
    },
  );
  return file;
}

/** Those of `documents` that were named; a name that is none of them is wrong usage, with the nearest. */
export function selectDocuments(
  documents: readonly FoundDocument[],
  named: readonly ProjectPath[],
): readonly FoundDocument[] {
  const paths: readonly string[] = documents.map(({ path }) => path);
  const unknown = named.filter((path) => !paths.includes(path));
  const [first] = unknown;
  if (first !== undefined) {
    const inclusion = first.split('/').some((part) => part.startsWith('_'));
    const names = unknown.map((path) => `\`${path}\``).join(', ');
    throw new UsageError(`no document${unknown.length > 1 ? 's' : ''} ${names}`, {
      hint: inclusion
        ? 'a file or folder whose name begins with `_` is only for inclusion'
        : (suggestion(first, paths) ?? 'documents are the .md files below decks/ and reports/'),
    });
  }
  return documents.filter(({ path }) => named.includes(path));
}
