/** A whole run remembered: where nothing that it looked at has changed, it would say and leave the same again. */
import { sha256 } from '../hash.ts';
import { lookAgain, namesHash } from '../inputs.ts';
import type { CacheStore, FileState } from '../model/cache.ts';
import type { ProjectPath } from '../paths.ts';
import { toProjectPath } from '../paths.ts';
import type { OutputFile, World } from '../world.ts';
import { ReadError } from '../world.ts';
import { readKept, writeKept } from './kept.ts';

/** A world that remembers what it was asked. */
export interface ObservedWorld extends World {
  observations(): Observations;
}

interface Observations {
  /** Files by path. */
  readonly files: Readonly<Record<string, Seen>>;
  /** Folders that were listed, with the hash of the names in them. */
  readonly folders: Readonly<Record<string, string>>;
  /** Files of the output folder that were read or written, by path. */
  readonly outputs: Readonly<Record<string, Seen>>;
}

interface Seen {
  /** The hash of its bytes, or the code of why it could not be read. */
  readonly hash: string;
  /** What it looked like from outside before it was read; undefined where that was not certain. */
  readonly state: FileState | undefined;
  /** A moment before that. */
  readonly since: number;
}

/** What has been looked at and is as it was, although the run as a whole is not. */
export type Unchanged = Pick<Observations, 'files' | 'outputs'>;

/** `since` is a moment before the first look; of what `known` holds the hash is told without reading it once more. */
export function observe(
  world: World,
  since: number,
  known: Unchanged = { files: {}, outputs: {} },
): ObservedWorld {
  const files: Record<string, Seen> = {};
  const folders: Record<string, string> = {};
  const outputs: Record<string, Seen> = {};
  const noting = async <Result>(
    path: ProjectPath,
    work: () => Promise<Result>,
    hashOf: (result: Result) => string | Promise<string>,
  ): Promise<Result> => {
    const state = path in files ? undefined : await world.state(path);
    try {
      const result = await work();
      if (!(path in files)) files[path] = { hash: await hashOf(result), state, since };
      return result;
    } catch (error) {
      if (error instanceof ReadError) files[path] ??= { hash: error.code, state, since };
      throw error;
    }
  };
  const hashBy = async (path: ProjectPath, hash: () => Promise<string>): Promise<string> => {
    const seen = files[path] ?? known.files[path];
    if (seen === undefined || !isHash(seen.hash)) return noting(path, hash, (found) => found);
    files[path] = seen;
    return seen.hash;
  };
  const noteOutput = async (
    { path, bytes }: OutputFile,
    draft: FileState | undefined,
  ): Promise<void> => {
    // Another process may have put its own there since.
    const now = await world.out.state(path);
    const state = now && draft && isSameContent(draft, now) ? now : undefined;
    outputs[path] = { hash: sha256(bytes), state, since };
  };
  return {
    ...world,
    read: (path, options) => noting(path, () => world.read(path, options), sha256),
    hash: (path) => hashBy(path, () => world.hash(path)),
    disk: (path) =>
      noting(
        path,
        () => world.disk(path),
        (file) => file.sha256(),
      ),
    async list(folder) {
      const names = await world.list(folder);
      folders[folder] ??= namesHash(names);
      return names;
    },
    out: {
      ...world.out,
      async read(path) {
        const state = await world.out.state(path);
        const bytes = await world.out.read(path);
        if (bytes !== undefined) outputs[path] = { hash: sha256(bytes), state, since };
        return bytes;
      },
      async hash(path) {
        const seen = outputs[path] ?? known.outputs[path];
        if (seen !== undefined && isHash(seen.hash)) return (outputs[path] = seen).hash;
        const state = await world.out.state(path);
        const hash = await world.out.hash(path);
        if (hash !== undefined) outputs[path] = { hash, state, since };
        return hash;
      },
      async write(path, bytes) {
        const draft = await world.out.write(path, bytes);
        await noteOutput({ path, bytes }, draft);
        return draft;
      },
      async writeTogether(written) {
        const drafts = await world.out.writeTogether(written);
        for (const [index, file] of written.entries()) await noteOutput(file, drafts[index]);
        return drafts;
      },
    },
    observations: () => ({ files, folders, outputs }),
  };
}

interface KeptRun extends Observations {
  readonly value: unknown;
}

/** Remembers what a run came to, as plain data, and which of the outputs that it read or wrote must be there for that. */
export async function rememberRun(
  store: CacheStore,
  key: string,
  world: ObservedWorld,
  outputs: readonly { readonly path: ProjectPath; readonly sha256: string }[],
  value: unknown,
): Promise<void> {
  const { files, folders, outputs: seen } = world.observations();
  const since = 0;
  const left = outputs.map(({ path, sha256: hash }): readonly [string, Seen] => {
    const known = seen[path];
    return [path, known?.hash === hash ? known : { hash, state: undefined, since }];
  });
  const run: KeptRun = { files, folders, outputs: Object.fromEntries(left), value };
  await writeKept(store, runName(key), run);
}

export type RecalledRun =
  | { readonly is: 'same'; readonly value: unknown }
  | {
      /** Something that it looked at, or left, is not as it was. */
      readonly is: 'changed';
      readonly unchanged: Unchanged;
      /** Whether only what it left is not as it was. */
      readonly isOutputAlone: boolean;
    };

/** What an earlier run with this key came to; undefined where there was none. */
export async function recallRun(
  store: CacheStore,
  key: string,
  world: World,
): Promise<RecalledRun | undefined> {
  const run = await readKept(store, runName(key));
  if (!isRun(run)) return undefined;
  let moment: Promise<number | undefined> | undefined;
  const fresh = new Set<string>();

  /** Whether it is as it was; its bytes are read only where its state leaves a doubt. */
  const check = async (
    seen: Seen,
    stateOf: () => Promise<FileState | undefined>,
    look: () => Promise<string>,
  ): Promise<Seen | undefined> => {
    const state = await stateOf();
    if (state === undefined && seen.hash === 'missing') return seen;
    const isAsBefore = state !== undefined && seen.state !== undefined && isSame(state, seen.state);
    if (isAsBefore && isSettled(state, seen.since) && isHash(seen.hash)) return seen;
    const since = (await (moment ??= store.moment())) ?? 0;
    const again = await stateOf();
    if ((await look()) !== seen.hash) return undefined;
    if (again !== undefined && isSettled(again, since)) fresh.add(seen.hash);
    return { hash: seen.hash, state: again, since };
  };
  /** Those that are as they were. */
  const checkAll = async (
    all: Readonly<Record<string, Seen>>,
    stateOf: (path: ProjectPath) => Promise<FileState | undefined>,
    look: (path: ProjectPath) => Promise<string>,
  ): Promise<Readonly<Record<string, Seen>>> => {
    const checked = await Promise.all(
      Object.entries(all).map(async ([name, seen]) => {
        const path = toProjectPath(name);
        const now =
          path &&
          (await check(
            seen,
            () => stateOf(path),
            () => look(path),
          ));
        return now && ([name, now] as const);
      }),
    );
    return Object.fromEntries(checked.filter((entry) => entry !== undefined));
  };

  const folders = Object.entries(run.folders).map(async ([name, hash]) => {
    const path = toProjectPath(name);
    return path !== undefined && namesHash(await world.list(path)) === hash;
  });
  const [lists, files, outputs] = await Promise.all([
    Promise.all(folders),
    checkAll(
      run.files,
      (path) => world.state(path),
      (path) => lookAgain(world, { at: 'file', path }),
    ),
    checkAll(
      run.outputs,
      (path) => world.out.state(path),
      async (path) => (await world.out.hash(path)) ?? 'missing',
    ),
  ]);
  const isRead = lists.every(Boolean) && isWhole(files, run.files);
  if (!isRead || !isWhole(outputs, run.outputs))
    return { is: 'changed', unchanged: { files, outputs }, isOutputAlone: isRead };
  // What was in doubt is certain from now on.
  if (fresh.size > 0) await writeKept(store, runName(key), { ...run, files, outputs });
  return { is: 'same', value: run.value };
}

function isWhole(
  checked: Readonly<Record<string, Seen>>,
  all: Readonly<Record<string, Seen>>,
): boolean {
  return Object.keys(checked).length === Object.keys(all).length;
}

/** Milliseconds that file systems may round times by: what changed within them may have kept its times. */
const racy = 2000;

function isSettled({ modified, changed }: FileState, since: number): boolean {
  return Math.max(modified, changed) < since - racy;
}

function isSame(one: FileState, other: FileState): boolean {
  return isSameContent(one, other) && one.changed === other.changed;
}

/** Moving a file changes nothing but the time of its last change. */
function isSameContent(one: FileState, other: FileState): boolean {
  return one.size === other.size && one.modified === other.modified && one.inode === other.inode;
}

function isHash(text: string): boolean {
  return text.length === 64;
}

function runName(key: string): string {
  return `runs/${key}.json`;
}

function isRun(value: unknown): value is KeptRun {
  return (
    typeof value === 'object' &&
    value !== null &&
    'files' in value &&
    'folders' in value &&
    'outputs' in value
  );
}
