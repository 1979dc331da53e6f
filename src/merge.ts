/** Joins the output folders of all shards of a build into what one machine would have written. */
import { sha256 } from './hash.ts';
import type { Manifest, ManifestEntry } from './manifest.ts';
import { manifestPath, parseManifest, updateManifest, writtenPath } from './manifest.ts';
import { OperationError } from './messages.ts';
import type { ShardMark } from './model/shard.ts';
import type { ProjectPath } from './paths.ts';
import type { World } from './world.ts';
import { ReadError } from './world.ts';

/** An output folder of a shard. */
export interface ShardFolder {
  /** As the user names it. */
  readonly name: string;
  /** Reads below it, and nothing else. */
  read(path: ProjectPath): Promise<Uint8Array>;
}

/** Why folders are not the shards of one build. */
export interface MergeProblem {
  /** Undefined where it is about no folder, or about all. */
  readonly folder: string | undefined;
  readonly reason: string;
  readonly note: string | undefined;
}

export interface Merged {
  readonly shards: number;
  readonly artifacts: readonly ManifestEntry[];
  /** Where there is one, nothing was written. */
  readonly problems: readonly MergeProblem[];
}

interface Part {
  readonly folder: ShardFolder;
  readonly manifest: Manifest;
  readonly mark: ShardMark;
}

/** Writes the joined outputs and their manifest to the world's output folder, if all fits. */
export async function mergeShards(world: World, folders: readonly ShardFolder[]): Promise<Merged> {
  const problems: MergeProblem[] = [];
  const parts: Part[] = [];
  for (const folder of folders) {
    const part = await readPart(folder);
    if ('reason' in part) problems.push(part);
    else parts.push(part);
  }
  const tell = (folder: ShardFolder | undefined, reason: string, note?: string): void => {
    problems.push({ folder: folder?.name, reason, note });
  };
  const [first] = parts;
  if (first !== undefined) {
    checkNumbers(parts, first.mark.of, folders.length === parts.length, tell);
    checkSameBuild(parts, first, tell);
    checkDocuments(parts, tell);
    for (const part of parts) await checkFiles(part, tell);
  }
  const artifacts = parts.flatMap(({ manifest }) => manifest.artifacts);
  if (problems.length > 0 || first === undefined)
    return { shards: parts.length, artifacts: [], problems };

  for (const { folder, manifest } of parts) {
    for (const { path, sha256: hash } of manifest.artifacts) {
      const bytes = await folder.read(path);
      if (sha256(bytes) !== hash)
        throw new OperationError(`${folder.name}/${path} changed while it was copied`, {
          hint: 'merge when nothing writes to the folders of the shards any more',
        });
      await world.out.write(path, bytes);
    }
  }
  const sources = parts.flatMap(({ mark }) => mark.documents);
  await updateManifest(world, artifacts, sources, undefined, { versions: versionsOf(parts) });
  return { shards: parts.length, artifacts, problems };
}

type Tell = (folder: ShardFolder | undefined, reason: string, note?: string) => void;

async function readPart(folder: ShardFolder): Promise<Part | MergeProblem> {
  const problem = (reason: string, note?: string): MergeProblem => ({
    folder: folder.name,
    reason,
    note,
  });
  let bytes: Uint8Array;
  try {
    bytes = await folder.read(manifestPath);
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return problem(
      'Unexpected folder without `manifest.json`, expected the output folder of a shard',
      'name the folder that `build --shard` wrote to, as it was given with `--out`',
    );
  }
  const manifest = parseManifest(bytes);
  if (manifest === undefined)
    return problem(
      'Unexpected damaged `manifest.json`, expected the one that `build --shard` wrote',
      'copy the folder again, or build the shard again',
    );
  if (manifest.shard === undefined)
    return problem(
      'Unexpected outputs of a whole build, expected those of a shard',
      'build each part with `--shard i/n` and an `--out` of its own',
    );
  if (!isMark(manifest.shard) || !manifest.artifacts.every(isEntry))
    return problem(
      'Unexpected manifest of another form, expected that of this version',
      'build all shards and merge them with one version of briefwright',
    );
  return { folder, manifest, mark: manifest.shard };
}

function isMark(mark: Partial<Record<keyof ShardMark, unknown>>): boolean {
  const { index, of, documents, options, sources } = mark;
  return (
    Number.isSafeInteger(index) &&
    Number.isSafeInteger(of) &&
    Number(index) >= 1 &&
    Number(index) <= Number(of) &&
    Array.isArray(documents) &&
    documents.every((path) => typeof path === 'string') &&
    typeof options === 'object' &&
    options !== null &&
    typeof sources === 'string'
  );
}

function isEntry(entry: Partial<Record<keyof ManifestEntry, unknown>>): boolean {
  const { path, sha256: hash, inputs } = entry;
  return (
    typeof path === 'string' &&
    // What does not normalise to itself is not what this compiler writes.
    writtenPath(path) === path &&
    typeof hash === 'string' &&
    Array.isArray(inputs)
  );
}

/** Every number from 1 once. */
function checkNumbers(parts: readonly Part[], of: number, isWhole: boolean, tell: Tell): void {
  for (const { folder, mark } of parts) {
    if (mark.of === of) continue;
    tell(
      folder,
      `Unexpected shard ${nameOf(mark)}, expected one of ${String(of)}`,
      'give every machine the same number of shards',
    );
    return;
  }
  const byIndex = new Map<number, ShardFolder>();
  for (const { folder, mark } of parts) {
    const other = byIndex.get(mark.index);
    if (other === undefined) byIndex.set(mark.index, folder);
    else
      tell(
        folder,
        `Unexpected shard ${nameOf(mark)}, expected it once: \`${other.name}\` is it as well`,
        'name each folder once',
      );
  }
  // A folder that could not be read may well be the one that is missing.
  if (!isWhole) return;
  const missing = Array.from({ length: of }, (_, index) => index + 1).filter(
    (index) => !byIndex.has(index),
  );
  if (missing.length === 0) return;
  const names = missing.map((index) => `${String(index)}/${String(of)}`);
  tell(
    undefined,
    `Unexpected ${count(byIndex.size, 'shard')}, expected all ${String(of)}: ${names.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing`,
    `build ${missing.length === 1 ? 'it' : 'them'} with \`--shard ${names[0] ?? ''}\`${missing.length === 1 ? '' : ' and so on'}`,
  );
}

/** Versions, options and sources are those of the first. */
function checkSameBuild(parts: readonly Part[], first: Part, tell: Tell): void {
  for (const part of parts) {
    if (part === first) continue;
    const { folder, manifest, mark } = part;
    for (const [name, ours, theirs] of differences(first.manifest.versions, manifest.versions)) {
      // A shard that has laid out nothing has no browser.
      if (ours === undefined || theirs === undefined) continue;
      tell(
        folder,
        `Unexpected ${name} ${theirs}, expected ${ours} as in \`${first.folder.name}\``,
        'build all shards with the same versions: outputs differ between them',
      );
    }
    for (const [name, ours, theirs] of differences(first.mark.options, mark.options))
      tell(
        folder,
        `Unexpected ${optionOf(name)} ${theirs ?? 'not given'}, expected ${ours ?? 'none'} as in \`${first.folder.name}\``,
        name === 'today'
          ? 'give all shards the same day with `--now`'
          : 'give all shards the same options',
      );
    const input = differentInput(first, part);
    if (input !== undefined)
      tell(
        folder,
        `Unexpected other content of \`${input}\`, expected that which \`${first.folder.name}\` was built from`,
        'build all shards from the same commit',
      );
    else if (mark.sources !== first.mark.sources)
      tell(
        folder,
        `Unexpected other sources, expected those which \`${first.folder.name}\` was built from`,
        'build all shards from the same commit: a file below data/, decks/, reports/ or themes/ differs, or brief.yaml',
      );
  }
}

function optionOf(name: string): string {
  if (name === 'today') return 'day';
  return name === 'stamp' ? 'moment of dates' : `\`${name}\``;
}

type Named = Readonly<Record<string, string>>;

function differences(
  ours: Named,
  theirs: Named,
): readonly (readonly [name: string, ours: string | undefined, theirs: string | undefined])[] {
  return [...new Set([...Object.keys(ours), ...Object.keys(theirs)])].flatMap((name) =>
    ours[name] === theirs[name] ? [] : [[name, ours[name], theirs[name]] as const],
  );
}

/** A file that two shards read, and not alike. */
function differentInput(one: Part, other: Part): string | undefined {
  const hashes = new Map(
    one.manifest.artifacts.flatMap(({ inputs }) =>
      inputs.map(({ path, sha256: hash }) => [path, hash]),
    ),
  );
  for (const { inputs } of other.manifest.artifacts)
    for (const { path, sha256: hash } of inputs)
      if ((hashes.get(path) ?? hash) !== hash) return path;
  return undefined;
}

/** Each document in one shard, each output of a document that is its shard's. */
function checkDocuments(parts: readonly Part[], tell: Tell): void {
  const owners = new Map<string, Part>();
  for (const part of parts) {
    const { folder, manifest, mark } = part;
    for (const source of mark.documents) {
      const owner = owners.get(source);
      // Shards of the same number have been told already.
      if (owner !== undefined && owner.mark.index !== mark.index)
        tell(
          folder,
          `Unexpected document \`${source}\`, expected it in one shard: it is in \`${owner.folder.name}\` as well`,
          'build all shards again, from the same commit and with the same options',
        );
      else owners.set(source, part);
    }
    for (const { path, source } of manifest.artifacts)
      if (!mark.documents.includes(source))
        tell(
          folder,
          `Unexpected output \`${path}\`, expected one of a document of shard ${nameOf(mark)}`,
          'build the shard again, into an empty folder',
        );
  }
}

/** Files are there, and as they were written. */
async function checkFiles({ folder, manifest }: Part, tell: Tell): Promise<void> {
  for (const { path, sha256: hash } of manifest.artifacts) {
    const state = await stateOf(folder, path, hash);
    if (state !== undefined)
      tell(
        folder,
        `Unexpected ${state} output \`${path}\`, expected the file that the manifest names`,
        'copy the folder again, whole',
      );
  }
}

async function stateOf(
  folder: ShardFolder,
  path: ProjectPath,
  hash: string,
): Promise<string | undefined> {
  try {
    return sha256(await folder.read(path)) === hash ? undefined : 'changed';
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return error.code === 'missing' ? 'missing' : 'unreadable';
  }
}

/** In the order in which one run would write them: a shard without pages lacks the last, the browser. */
function versionsOf(parts: readonly Part[]): Manifest['versions'] {
  return Object.assign({}, ...parts.map(({ manifest }) => manifest.versions)) as Named;
}

function nameOf({ index, of }: ShardMark): string {
  return `${String(index)}/${String(of)}`;
}

function count(number: number, word: string): string {
  return `${String(number)} ${word}${number === 1 ? '' : 's'}`;
}
