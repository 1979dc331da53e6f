/** The World of a real run: files below a root folder, outputs below an output folder, assets of this package. */
import { createHash, randomBytes } from 'node:crypto';
import type { Stats } from 'node:fs';
import {
  closeSync,
  constants,
  createReadStream,
  existsSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  unlinkSync,
} from 'node:fs';
import { mkdir, open, readdir, readFile, realpath, stat, unlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from './hash.ts';
import { OperationError } from './messages.ts';
import type { CacheStore, FileState } from './model/cache.ts';
import type { Press } from './model/page.ts';
import type { ProjectPath } from './paths.ts';
import { toProjectPath } from './paths.ts';
import type { Output, World } from './world.ts';
import { ReadError } from './world.ts';

export interface NodeWorldOptions {
  /** Absolute path of the project. */
  readonly root: string;
  /** Absolute path of the output folder. */
  readonly out: string;
  readonly today: string;
  readonly stamp: Date | undefined;
  readonly press: Press;
  readonly cache?: CacheStore | undefined;
  /** No file larger than this is read, whatever it is for. */
  readonly maximumBytes?: number;
}

/** Files of the project on disk, read only inside `root` after symbolic links are resolved. */
export function nodeWorld(options: NodeWorldOptions): World {
  const { root, maximumBytes = 256 * 1024 * 1024 } = options;
  let realRoot: Promise<string> | undefined;
  const home = (): Promise<string> => (realRoot ??= realpath(root).catch(() => root));

  return {
    today: options.today,
    stamp: options.stamp,
    press: options.press,
    cache: options.cache,
    versions: packageVersions(),
    out: nodeOutput(options.out, root),
    asset: readAsset,

    async read(path, { maximumBytes: own = maximumBytes } = {}) {
      return readWhole(path, await resolveInside(await home(), path), Math.min(own, maximumBytes));
    },

    async hash(path) {
      return sha256(await readWhole(path, await resolveInside(await home(), path), maximumBytes));
    },

    async disk(path) {
      const real = await resolveInside(await home(), path);
      if (!(await stat(real)).isFile())
        throw new ReadError('not-a-file', `\`${path}\` is not a file`);
      return { path: real, sha256: () => hashFile(real) };
    },

    state: async (path) => stateOf(join(await home(), path)),

    async list(folder) {
      const base = await home();
      return walk(base, join(base, folder));
    },
  };
}

async function stateOf(path: string): Promise<FileState | undefined> {
  const found = await stat(path).catch(() => undefined);
  return found && toState(found);
}

function toState({ size, mtimeMs, ctimeMs, ino }: Stats): FileState {
  return { size, modified: mtimeMs, changed: ctimeMs, inode: ino };
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const bytes of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
    // A stream without an encoding gives bytes.
    hash.update(bytes as Uint8Array);
  }
  return hash.digest('hex');
}

async function resolveInside(base: string, path: string): Promise<string> {
  const real = await realpath(join(base, path)).catch((error: unknown) => {
    throw toReadError(path, error);
  });
  if (!isInside(base, real))
    throw new ReadError('outside', `\`${path}\` leads outside the project`);
  return real;
}

/** Bytes of a plain file at a resolved path; a pipe or a device would keep the reader waiting for ever. */
async function readWhole(path: string, real: string, maximumBytes: number): Promise<Uint8Array> {
  // The path is resolved: a link put in its place since then is refused.
  const handle = await open(
    real,
    constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK,
  ).catch((error: unknown) => {
    throw toReadError(path, error);
  });
  try {
    const stat = await handle.stat();
    if (!stat.isFile()) throw new ReadError('not-a-file', `\`${path}\` is not a file`);
    if (stat.size > maximumBytes) {
      throw new ReadError(
        'too-large',
        `\`${path}\` has ${String(stat.size)} bytes, at most ${String(maximumBytes)} are read`,
      );
    }
    return await handle.readFile();
  } catch (error) {
    throw error instanceof ReadError ? error : toReadError(path, error);
  } finally {
    await handle.close();
  }
}

/** Folders that are looked into by way of a link: ten that hold links to one another already make millions of paths. */
const maximumLinked = 1000;

/** All files below a folder, sorted by code unit. */
async function walk(base: string, folder: string): Promise<ProjectPath[]> {
  const found: ProjectPath[] = [];
  await walkInto({ base, found, linked: 0 }, folder, { seen: new Set(), linked: false });
  return found.sort();
}

interface Walk {
  readonly base: string;
  readonly found: ProjectPath[];
  /** Folders below a link so far. */
  linked: number;
}

interface Way {
  /** Folders above, links resolved. */
  readonly seen: ReadonlySet<string>;
  readonly linked: boolean;
}

async function walkInto(walk: Walk, folder: string, { seen, linked }: Way): Promise<void> {
  const { base, found } = walk;
  const real = await realpath(folder).catch(() => undefined);
  // A link that leads out of the project or in a circle is not followed.
  if (real === undefined || !isInside(base, real) || seen.has(real)) return;
  if (linked && ++walk.linked > maximumLinked) {
    throw new OperationError(
      `links lead to more than ${String(maximumLinked)} folders, such as ${relative(base, folder)}`,
      { hint: 'look for links to folders that hold links themselves, and remove them' },
    );
  }
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const below = { seen: new Set(seen).add(real), linked };
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const full = join(folder, entry.name);
    if (entry.isDirectory()) await walkInto(walk, full, below);
    else if (entry.isFile()) add(base, full, found);
    else if (entry.isSymbolicLink()) {
      const target = await realpath(full).catch(() => undefined);
      if (target === undefined || !isInside(base, target)) continue;
      const inner = await readdir(target).catch(() => undefined);
      if (inner === undefined) add(base, full, found);
      else await walkInto(walk, full, { ...below, linked: true });
    }
  }
}

function add(base: string, full: string, found: ProjectPath[]): void {
  const path = toProjectPath(relative(base, full).split(sep).join('/'));
  if (path !== undefined) found.push(path);
}

function isInside(base: string, real: string): boolean {
  return real === base || real.startsWith(base.endsWith(sep) ? base : base + sep);
}

function toReadError(path: string, error: unknown): ReadError {
  const code = codeOf(error);
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new ReadError('missing', `\`${path}\` does not exist`);
  if (code === 'ELOOP') return new ReadError('outside', `\`${path}\` is a link that leads nowhere`);
  if (code === 'EISDIR') return new ReadError('not-a-file', `\`${path}\` is a folder`);
  return new ReadError('unreadable', `\`${path}\` cannot be read (${code ?? String(error)})`);
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

/** Whether there is a file or folder at this absolute path; for finding a project's root, before there is a World. */
export function exists(path: string): boolean {
  return existsSync(path);
}

/** Bytes of a file that a user names on the command line, wherever it lies. Throws `ReadError`. */
export async function readNamed(path: string): Promise<Uint8Array> {
  const real = await realpath(path).catch((error: unknown) => {
    throw toReadError(path, error);
  });
  return readWhole(path, real, 512 * 1024 * 1024);
}

/** Temporary files that exist right now; removed when the process is interrupted. */
const temporary = new Set<string>();

/**
 * Makes an empty file that must not outlive this process; call what comes back when it is renamed or removed. In one go: a
 * file that is still being opened when all are removed would appear afterwards, and stay.
 */
export function holdTemporary(path: string, mode = 0o644): () => void {
  closeSync(openSync(path, 'wx', mode));
  temporary.add(path);
  return () => temporary.delete(path);
}

/** Removes what an interrupted write left behind; synchronous, so that it also works on the way out. */
export function removeTemporaryFiles(): void {
  for (const path of temporary) {
    try {
      unlinkSync(path);
    } catch {
      // It was renamed or removed between the interruption and now, which is what is wanted.
    }
  }
  temporary.clear();
}

/** What a full build has to say of its outputs fits into this many times over. */
const maximumManifest = 64 * 1024 * 1024;

/** Folders of a project that outputs must not reach, however the output folder is called. */
const sourceFolders = new Set(['data', 'themes', 'decks', 'reports']);

function nodeOutput(folder: string, root: string): Output {
  const refuse = (path: string, error: unknown): never => {
    throw error instanceof OperationError
      ? error
      : new OperationError(`cannot write ${path}: ${reasonOf(error)}`, {
          hint: 'check that the folder exists, is yours and has room, or choose another with `--out`',
          cause: error,
        });
  };
  const swept = new Map<string, Promise<void>>();
  const sweep = (place: string): Promise<void> => {
    const known = swept.get(place) ?? removeAbandoned(place);
    swept.set(place, known);
    return known;
  };
  const prepare = async (target: string, bytes: Uint8Array, draft: string): Promise<FileState> => {
    try {
      await checkPlace(folder, root, target);
      await makeFolder(dirname(target));
      await sweep(dirname(target));
      if (isFolder(target)) throw Object.assign(new Error(target), { code: 'EISDIR' });
      holdTemporary(draft);
      return await writeDraft(draft, bytes);
    } catch (error) {
      return refuse(target, error);
    }
  };
  const writeTogether: Output['writeTogether'] = async (files) => {
    const moves: { readonly draft: string; readonly target: string }[] = [];
    const states: FileState[] = [];
    try {
      for (const { path, bytes } of files) {
        const target = join(folder, path);
        const draft = join(dirname(target), `.${randomBytes(6).toString('hex')}.tmp`);
        moves.push({ draft, target });
        states.push(await prepare(target, bytes, draft));
      }
      // Without a pause between them, in which somebody could press Ctrl-C.
      for (const { draft, target } of moves) {
        try {
          renameSync(draft, target);
        } catch (error) {
          refuse(target, error);
        }
      }
      return states;
    } catch (error) {
      for (const { draft } of moves) await unlink(draft).catch(() => undefined);
      throw error;
    } finally {
      for (const { draft } of moves) temporary.delete(draft);
    }
  };
  const read: Output['read'] = async (path) => {
    try {
      const target = join(folder, path);
      await checkPlace(folder, root, target);
      return await readWhole(path, target, maximumManifest);
    } catch {
      return undefined;
    }
  };
  return {
    async write(path, bytes) {
      const [state] = await writeTogether([{ path, bytes }]);
      if (state === undefined) throw new Error(`${path} must have been written`);
      return state;
    },
    writeTogether,
    read,
    async hash(path) {
      const bytes = await read(path);
      return bytes && sha256(bytes);
    },
    state: (path) => stateOf(join(folder, path)),
    async remove(path) {
      const target = join(folder, path);
      try {
        await checkPlace(folder, root, target);
        await unlink(target);
      } catch (error) {
        if (codeOf(error) !== 'ENOENT') refuse(target, error);
      }
    },
  };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

async function writeDraft(path: string, bytes: Uint8Array): Promise<FileState> {
  const handle = await open(path, 'r+');
  try {
    await handle.writeFile(bytes);
    await handle.datasync();
    return toState(await handle.stat());
  } finally {
    await handle.close();
  }
}

/** Drafts of a run that was killed before it could remove them: nobody writes one file for an hour. */
async function removeAbandoned(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!/^\.[0-9a-f]{12}\.tmp$/u.test(name)) continue;
    const path = join(folder, name);
    const found = await stat(path).catch(() => undefined);
    if (found === undefined || !found.isFile() || Date.now() - found.mtimeMs < 3_600_000) continue;
    // Where it cannot be removed it does no harm.
    await unlink(path).catch(() => undefined);
  }
}

/** What went wrong in words, where there are better ones than the system's. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error) ?? String(error);
  const words = failures[code];
  return words === undefined ? code : `${words} (${code})`;
}

const failures: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota of the disk is used up',
  EROFS: 'the disk is read-only',
  EACCES: 'it is not ours to write',
  EPERM: 'it is not ours to write',
  ENOTDIR: 'a file stands where a folder should',
  EISDIR: 'a folder stands where the file should',
};

/** Makes a folder and those above it. `recursive` of Node never ends where a file system takes no folder, as `/proc` does. */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || dirname(path) === path) throw error;
    await makeFolder(dirname(path));
    await mkdir(path).catch((again: unknown) => {
      // Another document, or another run, made it in the meantime.
      if (codeOf(again) !== 'EEXIST') throw again;
    });
  }
}

/** Refuses a place that links lead to where nobody sent the outputs: a project may come with links in its `dist/`. */
async function checkPlace(folder: string, root: string, target: string): Promise<void> {
  const out = await realpath(folder).catch(() => undefined);
  // What does not exist yet holds no links.
  if (out === undefined) return;
  const home = await realpath(root).catch(() => root);
  const leadsOut = isInside(root, folder) && !isInside(home, out);
  const [below = ''] = relative(home, out).split(sep);
  if (leadsOut || out === home || (isInside(home, out) && sourceFolders.has(below))) {
    throw new OperationError(
      `${folder} is a link that leads ${leadsOut ? 'out of the project' : 'to sources'}`,
      { hint: 'remove the link, or name the folder that it leads to with `--out`' },
    );
  }
  for (let parent = dirname(target); parent !== folder; parent = dirname(parent)) {
    const real = await realpath(parent).catch(() => undefined);
    if (real === undefined || isInside(out, real)) continue;
    throw new OperationError(`${parent} is a link that leads out of ${folder}`, {
      hint: 'remove the link: outputs are written below the output folder only',
    });
  }
}

const require = createRequire(import.meta.url);

/** Folder of this package, whether it runs from `src/` or bundled in `build/`. */
const packageFolder = ((): string => {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('package.json of briefwright must stand above its code');
    folder = parent;
  }
  return folder;
})();

/** Where each family of assets lives; a name is `<family>/<rest>` and never leaves its folder. */
const assetFolders: Readonly<Record<string, (rest: string) => string>> = {
  themes: (rest) => join(packageFolder, 'themes', rest),
  build: (rest) => join(packageFolder, 'build', rest),
  starter: (rest) => join(packageFolder, 'src', 'starter', rest),
  fonts: (rest) => {
    // Anything else could be found in folders that have nothing to do with this package, or be a module of Node itself.
    if (!/^(?:@fontsource(?:-variable)?|katex\/dist\/fonts)\//u.test(rest))
      throw new Error(`${rest} is in no font package`);
    return require.resolve(rest);
  },
  emoji: (rest) => join(dirname(require.resolve('@twemoji/svg/package.json')), rest),
};

/** Bytes of a file that ships with this package or a font package it depends on. */
export async function readAsset(name: string): Promise<Uint8Array> {
  const path = toProjectPath(name);
  const slash = path?.indexOf('/') ?? -1;
  const folder = path === undefined ? undefined : assetFolders[path.slice(0, slash)];
  if (path === undefined || folder === undefined) {
    throw new ReadError('missing', `\`${name}\` is no asset of this package`);
  }
  try {
    return await readFile(folder(path.slice(slash + 1)));
  } catch (error) {
    throw new ReadError(
      'missing',
      `asset \`${name}\` cannot be read (${codeOf(error) ?? String(error)})`,
    );
  }
}

/** The version of this package. */
export function packageVersion(): string {
  return String(readJson(join(packageFolder, 'package.json'))['version']);
}

/** Written when the bundle is made; the sources, which change under one's hands, have none. */
async function buildId(): Promise<string | undefined> {
  if (!isInside(join(packageFolder, 'build'), dirname(fileURLToPath(import.meta.url)))) {
    return undefined;
  }
  return readFile(join(packageFolder, 'build', 'build-id'), 'utf8').catch(() => undefined);
}

function packageVersions(): World['versions'] {
  return {
    briefwright: packageVersion(),
    build: buildId,
    marp: (): string =>
      String(readJson(require.resolve('@marp-team/marp-core/package.json'))['version']),
    node: process.versions.node,
    icu: process.versions['icu'] ?? 'none',
  };
}

function readJson(path: string): Record<string, unknown> {
  const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (typeof value !== 'object' || value === null) throw new Error(`${path} must hold an object`);
  // Checked above; a package.json's keys are strings.
  return value as Record<string, unknown>;
}

/** The files of the project that `briefwright new` writes; a leading `dot-` stands for a dot, which npm would not pack. */
export async function readStarter(): Promise<
  readonly { readonly path: string; readonly bytes: Uint8Array }[]
> {
  const folder = join(packageFolder, 'src', 'starter');
  const found = await walk(folder, folder);
  return Promise.all(
    found.map(async (path) => ({
      path: path.replace(/(^|\/)dot-/u, '$1.'),
      bytes: await readFile(join(folder, path)),
    })),
  );
}
