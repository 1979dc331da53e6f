/** `manifest.json`: what was built from what, and where each value stands. */
import type { Artifact, ShownAt } from './model/output.ts';
import type { Datum } from './model/table.ts';
import type { ProjectPath } from './paths.ts';
import { toProjectPath } from './paths.ts';
import type { World } from './world.ts';

export interface ManifestInput {
  readonly path: string;
  readonly sha256: string;
}

/** An artefact with everything that it was made from. */
export interface ManifestEntry extends Artifact {
  readonly inputs: readonly ManifestInput[];
  readonly facts: readonly ManifestFact[];
}

export interface ManifestFact {
  readonly path: string;
  readonly fact: string | undefined;
  readonly value: Datum;
  readonly text: string;
  /** Slides or pages from 1; empty where the value is not on a page (front matter, notes). */
  readonly pages: readonly number[];
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface Manifest {
  readonly versions: Readonly<Record<string, string>>;
  readonly artifacts: readonly ManifestEntry[];
}

const manifestPath = ((): ProjectPath => {
  const path = toProjectPath('manifest.json');
  if (path === undefined) throw new Error('manifest.json must be a path below the output folder');
  return path;
})();

export function toManifestFacts(shown: readonly ShownAt[]): ManifestFact[] {
  return shown.map(({ path, fact, value, text, pages, file, place }) => ({
    path,
    fact,
    value,
    text,
    pages,
    file,
    line: place.start.line,
    column: place.start.column,
  }));
}

/** The last manifest of this output folder; undefined where there is none that can be read. */
export async function readManifest(world: World): Promise<Manifest | undefined> {
  const bytes = await world.out.read(manifestPath);
  if (bytes === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    return isManifest(value) ? value : undefined;
  } catch {
    // A manifest that somebody damaged is as good as none: the next line writes a new one.
    return undefined;
  }
}

function isManifest(value: unknown): value is Manifest {
  return (
    typeof value === 'object' &&
    value !== null &&
    'artifacts' in value &&
    Array.isArray(value.artifacts) &&
    value.artifacts.every(
      (entry: unknown) =>
        typeof entry === 'object' &&
        entry !== null &&
        'path' in entry &&
        typeof entry.path === 'string' &&
        'source' in entry &&
        typeof entry.source === 'string',
    )
  );
}

/**
 * Joins what this run wrote with what stays from the last one, removes outputs whose source is gone, and writes the
 * result. `sources` are all documents of the project; undefined in a run of named files, which removes nothing.
 */
export async function updateManifest(
  world: World,
  entries: readonly ManifestEntry[],
  versions: Readonly<Record<string, string>>,
  sources: ReadonlySet<string> | undefined,
): Promise<void> {
  const last = await readManifest(world);
  const written = new Set(entries.map((entry) => entry.path));
  const kept: ManifestEntry[] = [];
  for (const entry of last?.artifacts ?? []) {
    if (written.has(entry.path)) continue;
    if (sources === undefined || sources.has(entry.source)) {
      kept.push(entry);
      continue;
    }
    const path = outputPath(entry.path);
    if (path !== undefined) await world.out.remove(path);
  }
  const artifacts = [...kept, ...entries].sort((a, b) =>
    a.path < b.path ? -1 : a.path > b.path ? 1 : 0,
  );
  if (artifacts.length === 0 && last === undefined) return;
  const manifest: Manifest = { versions, artifacts };
  await world.out.write(manifestPath, Buffer.from(`${JSON.stringify(manifest, undefined, 2)}\n`));
}

/** A path that a manifest may ask to remove: only what this compiler writes, below the output folder. */
function outputPath(path: string): ProjectPath | undefined {
  return /^(?:decks|reports)\/.+\.(?:html|pdf|md)$/u.test(path) ? toProjectPath(path) : undefined;
}
