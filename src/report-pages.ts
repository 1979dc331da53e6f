/** Pages of reports on which changed values stand, from the last manifest where it was built from one of the states. */
import type { ManifestEntry } from './manifest.ts';
import { readManifest } from './manifest.ts';
import type { DocumentChange, PartChange } from './model/change.ts';
import type { Outline, ProjectReading } from './model/reading.ts';
import type { World } from './world.ts';

/** The changes with the pages of their parts, as far as these are known. */
export async function withPages(
  documents: readonly DocumentChange[],
  world: World,
  states: { readonly before: ProjectReading; readonly after: ProjectReading },
): Promise<readonly DocumentChange[]> {
  if (documents.every(({ kind }) => kind === 'deck')) return documents;
  const manifest = await readManifest(world);
  if (manifest === undefined) return documents;
  return Promise.all(
    documents.map(async (document) => {
      const { source, from = source, kind, parts } = document;
      if (kind === 'deck' || parts.length === 0) return document;
      for (const [state, side, name] of [
        [states.after, 'after', source],
        [states.before, 'before', from],
      ] as const) {
        const entry = await freshEntry(manifest.artifacts, name, state);
        const outline = entry === undefined ? undefined : await state.outline(name);
        if (entry === undefined || outline === undefined) continue;
        return { ...document, parts: parts.map((part) => onPages(part, side, entry, outline)) };
      }
      return document;
    }),
  );
}

/** The PDF of a report, where everything that it was made from is as a state has it. */
async function freshEntry(
  artifacts: readonly Partial<ManifestEntry>[],
  source: string,
  state: ProjectReading,
): Promise<ManifestEntry | undefined> {
  // A manifest may have been damaged by hand: what it lacks is not known.
  const entry = artifacts.find(
    (one): one is ManifestEntry =>
      one.source === source &&
      one.format === 'pdf' &&
      Array.isArray(one.inputs) &&
      one.inputs.length > 0 &&
      Array.isArray(one.facts),
  );
  if (entry === undefined) return undefined;
  for (const { path, sha256 } of entry.inputs)
    if ((await state.hashOf(path)) !== sha256) return undefined;
  return entry;
}

function onPages(
  part: PartChange,
  side: 'before' | 'after',
  { facts }: ManifestEntry,
  { parts }: Outline,
): PartChange {
  const paths = new Set(part.values.map(({ path }) => path));
  const spots = new Set(
    parts
      .filter(({ index }) => index === part[side]?.index)
      .flatMap(({ values }) => values)
      .filter(({ path }) => paths.has(path))
      .map(({ path, at }) => JSON.stringify([path, at.file, at.line, at.column])),
  );
  const pages = facts
    .filter(({ path, file, line, column }) => spots.has(JSON.stringify([path, file, line, column])))
    .flatMap((fact) => fact.pages);
  return pages.length === 0 ? part : { ...part, pages: [...new Set(pages)].sort((a, b) => a - b) };
}
