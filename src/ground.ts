/** What the documents of a run share, and which of it one document rests on. */
import type { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import type { Config } from './config.ts';
import { dataInputs } from './data-inputs.ts';
import { factsTableName } from './facts/facts-table.ts';
import { factsPath } from './facts/lookup.ts';
import type { RecordingWorld } from './inputs.ts';
import type { ManifestInput } from './manifest.ts';
import type { ExpandedDocument } from './model/document.ts';
import type { Facts } from './model/fact.ts';
import type { LedgerInput, ProvenanceLevel } from './model/ledger.ts';
import type { Queries } from './model/query.ts';
import type { DataSet } from './model/table.ts';
import type { Theme } from './model/theme.ts';
import type { ThemeShelf } from './theme.ts';
import type { World } from './world.ts';

export interface Ground {
  readonly world: World;
  /** The world through which the shared files are read. */
  readonly ledger: RecordingWorld;
  readonly config: Config;
  readonly data: DataSet;
  readonly facts: Facts;
  readonly queries: Queries;
  readonly themes: ThemeShelf;
  readonly strict: boolean;
}

/** Shared files that a document rests on: an error in one of them blocks it, without a message of its own. */
export function groundOf(
  { config, data, facts, themes }: Ground,
  document: ExpandedDocument,
  theme: Theme | undefined,
): readonly VFile[] {
  const { tables } = computedFrom(document, facts);
  const named = document.frontMatter.data['theme'];
  const name = theme?.name ?? (typeof named === 'string' ? named : config.theme);
  return [
    ...(config.file !== undefined && restsOnSettings(config.file, name === config.theme)
      ? [config.file]
      : []),
    ...data
      .files()
      .filter(({ path }) => tables.has(stemOf(path)) || (tables.size > 0 && isPackage(path))),
    ...(usesFacts(document) ? facts.files : []),
    ...themes
      .files()
      .filter(({ path }) =>
        (theme?.layers ?? themes.layersOf(name)).some((layer) =>
          path.startsWith(`themes/${layer}/`),
        ),
      ),
  ];
}

/** What an output was made from: the document's own files and the shared ones that it rests on; sorted by path. */
export function inputsOf(
  ground: Ground,
  document: ExpandedDocument,
  theme: Theme,
  own: RecordingWorld,
): readonly ManifestInput[] {
  return inputsAmong(ground, sharedFilesOf(ground, document, theme), theme, own);
}

/** Paths of the shared files that a document is made from, but for those of its theme. */
export function sharedFilesOf(
  ground: Ground,
  document: ExpandedDocument,
  theme: Theme,
): readonly string[] {
  return [
    ...groundOf(ground, document, theme).map(({ path }) => path),
    ...computedFrom(document, ground.facts).files,
  ];
}

/** Those of the files that were read in this run, those of the theme, and the document's own; sorted by path. */
export function inputsAmong(
  { ledger }: Pick<Ground, 'ledger'>,
  files: readonly string[],
  { layers }: Theme,
  own: RecordingWorld,
): readonly ManifestInput[] {
  const shared = new Set(files);
  const inputs = [
    ...ledger
      .inputs()
      .filter(
        ({ path }) =>
          shared.has(path) || layers.some((layer) => path.startsWith(`themes/${layer}/`)),
      ),
    ...own.inputs(),
  ];
  return [...new Map(inputs.map((input) => [input.path, input])).values()].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  );
}

/** The same, as the ledger of an output tells it: of data files what the document read of them. */
export function ledgerInputsOf(
  ground: Ground,
  document: ExpandedDocument,
  theme: Theme,
  own: RecordingWorld,
  level: ProvenanceLevel,
): readonly LedgerInput[] {
  const data = dataInputs(document, ground, level);
  const { files } = computedFrom(document, ground.facts);
  const inputs = [
    ...data,
    ...ground.ledger
      .inputs()
      .filter(
        ({ path }) =>
          path.startsWith(`themes/${theme.name}/`) || (level === 'full' && files.has(path)),
      ),
    ...own.inputs(),
  ];
  return [...new Map(inputs.map((input) => [input.path, input])).values()].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  );
}

/** What a document and the facts that it shows read: names of tables, and paths of files that only SQL reads. */
function computedFrom(
  { tables, shown }: ExpandedDocument,
  { facts }: Facts,
): { readonly tables: ReadonlySet<string>; readonly files: ReadonlySet<string> } {
  const names = new Set(tables);
  const files = new Set<string>();
  const seen = new Set<string>();
  const open = shown.flatMap(({ fact }) => fact ?? []);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const derivation = facts.get(id)?.derivation;
    open.push(...(derivation?.facts ?? []));
    for (const { table, path } of derivation?.reads ?? []) {
      if (table === undefined) files.add(path);
      else names.add(table);
    }
  }
  return { tables: names, files };
}

/** A mistake in the settings concerns every document, but for the theme: that concerns those that take it from there. */
function restsOnSettings({ messages }: VFile, takesTheme: boolean): boolean {
  return messages.some(({ ruleId }) => ruleId !== 'unknown-theme' || takesTheme);
}

/** A document that names a fact in vain rests on the facts as well: where they are broken, that is why. */
function usesFacts({ shown, citations, files, tables }: ExpandedDocument): boolean {
  return (
    tables.includes(factsTableName) ||
    shown.some(({ fact }) => fact !== undefined) ||
    citations.length > 0 ||
    files.some(({ messages }) =>
      messages.some(
        ({ ruleId, cause }) =>
          ruleId === 'unknown-fact' ||
          ruleId === 'unknown-path' ||
          // What is missing since a fact could not be computed.
          (cause instanceof VFileMessage && cause.file === factsPath),
      ),
    )
  );
}

function isPackage(path: string): boolean {
  return /^data\/datapackage\.(?:ya?ml|json)$/u.test(path);
}

function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/u, '');
}
