/** `manifest.json`: what was built from what, and where each value stands. */
import type { FoundDocument } from './documents.ts';
import { sha256 } from './hash.ts';
import type { Shown, Silence } from './model/document.ts';
import type { Artifact, Draft, FormatName } from './model/output.ts';
import type { ShardMark } from './model/shard.ts';
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
  /** Rules that the author silences, with the reasons. */
  readonly silenced: readonly ManifestSilence[];
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

export interface ManifestSilence {
  readonly rule: string;
  readonly reason: string;
  readonly file: string;
  readonly line: number;
  /** The words that it covers, wherever they stand; undefined where it covers the line after it. */
  readonly text: string | undefined;
}

/** A silence as the manifest and `--json` list it. */
export function toManifestSilence({ rule, reason, file, place, text }: Silence): ManifestSilence {
  return { rule, reason, file, line: place.start.line, text };
}

export interface Manifest {
  readonly versions: Readonly<Record<string, string>>;
  /** Where it is the manifest of one part of a build. */
  readonly shard?: ShardMark;
  readonly artifacts: readonly ManifestEntry[];
}

export const manifestPath = ((): ProjectPath => {
  const path = toProjectPath('manifest.json');
  if (path === undefined) throw new Error('manifest.json must be a path below the output folder');
  return path;
})();

/** One output, wherever it came from. */
export interface MadeOutput {
  readonly format: FormatName;
  readonly bytes: number;
  readonly sha256: string;
  readonly status: Artifact['status'];
  readonly reason: string;
}

export function toMade({ format, bytes }: Draft, reason: string): MadeOutput {
  return { format, bytes: bytes.length, sha256: sha256(bytes), status: 'rendered', reason };
}

/** What one run knows of one document's outputs, for the manifest. */
export function toEntries(
  { kind, path: source, name }: FoundDocument,
  {
    shown,
    silences,
  }: {
    readonly shown: readonly Omit<Shown, 'offset' | 'claim'>[];
    readonly silences: readonly Silence[];
  },
  outputs: readonly MadeOutput[],
  {
    places,
    inputs,
  }: { readonly places: Places | undefined; readonly inputs: readonly ManifestInput[] },
): readonly ManifestEntry[] {
  const facts = shown.map(({ path, fact, value, text, file, place }, index) => ({
    path,
    fact,
    value,
    text,
    pages: places?.of(index) ?? [],
    file,
    line: place.start.line,
    column: place.start.column,
  }));
  return outputs.map(({ format, bytes, sha256: hash, status, reason }) => ({
    path: outputPath(`${kind}s/${name}.${format}`),
    source,
    kind,
    format,
    pages: format === 'md' ? undefined : places?.count,
    bytes,
    sha256: hash,
    ...{ status, reason },
    inputs,
    facts,
    silenced: silences.map(toManifestSilence),
  }));
}

/** Where the values of a document stand, by their number in `shown`, and how many slides or pages it has. */
interface Places {
  readonly count: number | undefined;
  of(index: number): readonly number[];
}

export function outputPath(text: string): ProjectPath {
  const path = toProjectPath(text);
  if (path === undefined) throw new Error(`${text} must be a path below the output folder`);
  return path;
}

/** The last manifest of this output folder; undefined where there is none that can be read. */
export async function readManifest(world: World): Promise<Manifest | undefined> {
  const bytes = await world.out.read(manifestPath);
  return bytes === undefined ? undefined : parseManifest(bytes);
}

/** A manifest, or undefined where it is none. */
export function parseManifest(bytes: Uint8Array): Manifest | undefined {
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

interface ManifestDetails {
  /** Which part of a build this is; undefined where it is a whole one. */
  readonly shard?: ShardMark | undefined;
  /** Those of the runs that made the entries, where it was not this one. */
  readonly versions?: Manifest['versions'];
}

/**
 * Joins what this run wrote with what stays from the last one, removes outputs whose source is gone, and writes the
 * result. `sources` are all documents of the project; undefined in a run of named files, which removes nothing.
 */
export async function updateManifest(
  world: World,
  entries: readonly ManifestEntry[],
  sources: readonly string[] | undefined,
  product: string | undefined,
  { shard, versions }: ManifestDetails = {},
): Promise<void> {
  const lastBytes = await world.out.read(manifestPath);
  const last = lastBytes && parseManifest(lastBytes);
  const written = new Set(entries.map((entry) => entry.path));
  const kept: ManifestEntry[] = [];
  for (const entry of last?.artifacts ?? []) {
    if (written.has(entry.path)) continue;
    if (sources?.includes(entry.source) !== false) {
      kept.push(entry);
      continue;
    }
    const path = writtenPath(entry.path);
    if (path !== undefined) await world.out.remove(path);
  }
  const artifacts = [...kept, ...entries].sort((a, b) =>
    a.path < b.path ? -1 : a.path > b.path ? 1 : 0,
  );
  if (artifacts.length === 0 && last === undefined && shard === undefined) return;
  const manifest: Manifest = {
    versions: versions ?? (await versionsOf(world, entries, product)),
    ...(shard === undefined ? {} : { shard }),
    artifacts,
  };
  const bytes = Buffer.from(printManifest(manifest));
  if (lastBytes !== undefined && Buffer.compare(bytes, lastBytes) === 0) return;
  await world.out.write(manifestPath, bytes);
}

/** Indented, with each input and each value on a line. Entries are long: each is printed by itself, so that it may be before the last is made. */
function printManifest({ artifacts, ...rest }: Manifest): string {
  const head = JSON.stringify({ ...rest, artifacts: [] }, undefined, 2).replace(/\]\n\}$/u, '');
  const entries = artifacts.map(printEntry);
  return entries.length === 0 ? `${head}]\n}\n` : `${head}\n${entries.join(',\n')}\n  ]\n}\n`;
}

const printed = new WeakMap<ManifestEntry, string>();

function printEntry(entry: ManifestEntry): string {
  let text = printed.get(entry);
  if (text === undefined) {
    const fields = Object.entries(withoutRun(entry))
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => `      "${name}": ${printField(value)}`);
    text = `    {\n${fields.join(',\n')}\n    }`;
    printed.set(entry, text);
  }
  return text;
}

function printField(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  const items = value.map((item: unknown) => `        ${JSON.stringify(item)}`);
  return `[\n${items.join(',\n')}\n      ]`;
}

/** Prints entries beside other work, which waits for the browser. */
export function printAhead(entries: readonly ManifestEntry[]): void {
  for (const entry of entries) printEntry(entry);
}

/** How a run came by an output is no matter of the output. */
function withoutRun(entry: ManifestEntry): Readonly<Record<string, unknown>> {
  return { ...entry, status: 'rendered', reason: undefined };
}

async function versionsOf(
  world: World,
  entries: readonly ManifestEntry[],
  product: string | undefined,
): Promise<Manifest['versions']> {
  const { briefwright, marp, node, icu } = world.versions;
  const laidOut = entries.some(({ format }) => format !== 'md');
  const browser = laidOut ? { browser: product ?? (await world.press.info()).product } : {};
  return { briefwright, marp: marp(), node, icu, ...browser };
}

/** A path that a manifest may name: only what this compiler writes, below the output folder. */
export function writtenPath(path: string): ProjectPath | undefined {
  return /^(?:decks|reports)\/.+\.(?:html|pdf|md)$/u.test(path) ? toProjectPath(path) : undefined;
}
