/** What a run read, with hashes: the raw material of the manifest and, later, of the cache's keys. */
import { sha256 } from './hash.ts';
import type { ProjectPath } from './paths.ts';
import type { World } from './world.ts';
import { ReadError } from './world.ts';

export interface RecordingWorld extends World {
  /** Files read through this world so far, each once, with the hash of what was read; sorted by path. */
  inputs(): readonly { readonly path: ProjectPath; readonly sha256: string }[];
  /** Everything that was asked of the disk so far, what is not there as well, in the order of asking. */
  looks(): readonly Look[];
}

/** A look at the disk and what was seen: another answer may lead to another result. */
export interface Look {
  readonly at: 'file' | 'folder';
  readonly path: ProjectPath;
  /** The hash of the bytes, or of the names in a folder; the code of why a file could not be read. */
  readonly seen: string;
}

/** Looks again. */
export async function lookAgain(
  world: World,
  { at, path }: Pick<Look, 'at' | 'path'>,
): Promise<string> {
  if (at === 'folder') return namesHash(await world.list(path));
  try {
    return await world.hash(path);
  } catch (error) {
    if (error instanceof ReadError) return error.code;
    throw error;
  }
}

/** A folder as it is remembered. */
export function namesHash(names: readonly string[]): string {
  return sha256(names.join('\n'));
}

/** The same world, with a memory of what was read through it. */
export function recordInputs(world: World): RecordingWorld {
  const read = new Map<ProjectPath, string>();
  let sorted: ReturnType<RecordingWorld['inputs']> | undefined;
  const noteRead = (path: ProjectPath, hash: string): void => {
    if (read.has(path)) return;
    read.set(path, hash);
    sorted = undefined;
  };
  const looks = new Map<string, Look>();
  const note = (at: Look['at'], path: ProjectPath, seen: string): void => {
    const key = `${at} ${path}`;
    if (!looks.has(key)) looks.set(key, { at, path, seen });
  };
  const noting = async <Result>(
    path: ProjectPath,
    work: Promise<Result>,
    hashOf: (result: Result) => string,
  ): Promise<Result> => {
    try {
      const result = await work;
      const hash = hashOf(result);
      noteRead(path, hash);
      note('file', path, hash);
      return result;
    } catch (error) {
      if (error instanceof ReadError) note('file', path, error.code);
      throw error;
    }
  };
  return {
    ...world,
    read: (path, options) => noting(path, world.read(path, options), sha256),
    hash: (path) => noting(path, world.hash(path), (hash) => hash),
    async list(folder) {
      const names = await world.list(folder);
      note('folder', folder, namesHash(names));
      return names;
    },
    async disk(path) {
      const file = await world.disk(path);
      if (!read.has(path)) noteRead(path, await file.sha256());
      return file;
    },
    // Asked for each document, and the files that all of them share are many.
    inputs: () =>
      (sorted ??= [...read]
        .map(([path, hash]) => ({ path, sha256: hash }))
        .sort((a, b) => (a.path < b.path ? -1 : 1))),
    looks: () => [...looks.values()],
  };
}
