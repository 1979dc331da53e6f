/** A whole run remembered: where nothing that it looked at has changed, it would say and leave the same again. */
import { sha256 } from '../hash.ts';
import type { CacheStore, FileState } from '../model/cache.ts';
import type { ProjectPath } from '../paths.ts';
import { toProjectPath } from '../paths.ts';
import type { World } from '../world.ts';
import { ReadError } from '../world.ts';
import { readKept, writeKept } from './kept.ts';

/** A world that remembers what it was asked. */
export interface ObservedWorld extends World {
  observations(): Observations;
}

interface Observations {
  /** Files by path: the hash of what was read, or the code of why it could not be. */
  readonly files: Readonly<Record<string, string>>;
  /** Folders that were listed, with the hash of the names in them. */
  readonly folders: Readonly<Record<string, string>>;
}

export function observe(world: World): ObservedWorld {
  const files: Record<string, string> = {};
  const folders: Record<string, string> = {};
  const noting = async <Result>(
    path: ProjectPath,
    work: Promise<Result>,
    hash: (result: Result) => string | Promise<string>,
  ): Promise<Result> => {
    try {
      const result = await work;
      files[path] ??= await hash(result);
      return result;
    } catch (error) {
      if (error instanceof ReadError) files[path] ??= error.code;
      throw error;
    }
  };
  return {
    ...world,
    read: (path, options) => noting(path, world.read(path, options), (bytes) => sha256(bytes)),
    disk: (path) => noting(path, world.disk(path), (file) => file.sha256()),
    async list(folder) {
      const names = await world.list(folder);
      folders[folder] ??= sha256(names.join('\n'));
      return names;
    },
    observations: () => ({ files, folders }),
  };
}

interface KeptRun extends Observations {
  readonly states: Readonly<Record<string, FileState>>;
  /** Outputs with their hashes, and what they looked like from outside when they were written. */
  readonly outputs: readonly {
    readonly path: string;
    readonly sha256: string;
    readonly state: FileState | undefined;
  }[];
  readonly value: unknown;
}

/** Whether there was a run with this key, whatever has changed since. */
export async function knowsRun(store: CacheStore, key: string): Promise<boolean> {
  return (await store.read(runName(key))) !== undefined;
}

/** Remembers what a run came to, as plain data. */
export async function rememberRun(
  store: CacheStore,
  key: string,
  world: ObservedWorld,
  outputs: readonly { readonly path: ProjectPath; readonly sha256: string }[],
  value: unknown,
): Promise<void> {
  const observations = world.observations();
  const states: Record<string, FileState> = {};
  await Promise.all(
    Object.keys(observations.files).map(async (path) => {
      const state = await stateOf(world, path);
      if (state !== undefined) states[path] = state;
    }),
  );
  const run: KeptRun = {
    ...observations,
    states,
    outputs: await Promise.all(
      outputs.map(async ({ path, sha256: hash }) => ({
        path,
        sha256: hash,
        state: await world.out.state(path),
      })),
    ),
    value,
  };
  await writeKept(store, runName(key), run);
}

/** What an earlier run with this key came to; undefined where anything that it looked at, or left, is not as it was. */
export async function recallRun(
  store: CacheStore,
  key: string,
  world: World,
): Promise<{ readonly value: unknown } | undefined> {
  const kept = await readKept(store, runName(key));
  if (kept === undefined || !isRun(kept.value)) return undefined;
  const run = kept.value;
  // A file that was written while its hash was taken may have changed within the resolution of its times.
  const isSettled = ({ modified }: FileState): boolean => modified < kept.modified - racy;
  const same = await Promise.all([
    ...Object.entries(run.folders).map(async ([folder, hash]) => {
      const path = toProjectPath(folder);
      return path !== undefined && sha256((await world.list(path)).join('\n')) === hash;
    }),
    ...Object.entries(run.files).map(async ([path, hash]) => {
      const state = await stateOf(world, path);
      const before = run.states[path];
      if (state === undefined || before === undefined) {
        return state === before && hash.length < 64;
      }
      if (isSame(state, before) && isSettled(state)) return true;
      return (await hashOf(world, path)) === hash;
    }),
    ...run.outputs.map(async ({ path, sha256: hash, state: before }) => {
      const place = toProjectPath(path);
      const state = place && (await world.out.state(place));
      if (place === undefined || state === undefined) return false;
      if (before !== undefined && isSame(state, before) && isSettled(state)) return true;
      const bytes = await world.out.read(place);
      return bytes !== undefined && sha256(bytes) === hash;
    }),
  ]);
  return same.every(Boolean) ? { value: run.value } : undefined;
}

/** Milliseconds that file systems may round times by. */
const racy = 2000;

function isSame(one: FileState, other: FileState): boolean {
  return one.size === other.size && one.modified === other.modified && one.inode === other.inode;
}

async function stateOf(world: World, path: string): Promise<FileState | undefined> {
  const own = toProjectPath(path);
  return own && (await world.state(own));
}

async function hashOf(world: World, path: string): Promise<string | undefined> {
  const own = toProjectPath(path);
  if (own === undefined) return undefined;
  try {
    return sha256(await world.read(own));
  } catch (error) {
    if (error instanceof ReadError) return error.code;
    throw error;
  }
}

function runName(key: string): string {
  return `runs/${key}.json`;
}

function isRun(value: unknown): value is KeptRun {
  return typeof value === 'object' && value !== null && 'folders' in value && 'outputs' in value;
}
