/** The World of a real run: files below a root folder, outputs below an output folder, assets of this package. */
import { randomBytes } from 'node:crypto';
import { constants, existsSync, readFileSync, unlinkSync } from 'node:fs';
import { mkdir, open, readdir, readFile, realpath, rename, unlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OperationError } from './messages.ts';
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
    versions: packageVersions(),
    out: nodeOutput(options.out),
    asset: readAsset,

    async read(path) {
      const base = await home();
      const real = await realpath(join(base, path)).catch((error: unknown) => {
        throw toReadError(path, error);
      });
      if (!isInside(base, real)) {
        throw new ReadError('outside', `\`${path}\` leads outside the project`);
      }
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
    },

    async list(folder) {
      const base = await home();
      const found: ProjectPath[] = [];
      await walk(base, join(base, folder), found, new Set());
      return found.sort();
    },
  };
}

async function walk(
  base: string,
  folder: string,
  found: ProjectPath[],
  seen: Set<string>,
): Promise<void> {
  const real = await realpath(folder).catch(() => undefined);
  // A link that leads out of the project or in a circle is not followed.
  if (real === undefined || !isInside(base, real) || seen.has(real)) return;
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const below = new Set(seen).add(real);
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const full = join(folder, entry.name);
    if (entry.isDirectory()) await walk(base, full, found, below);
    else if (entry.isFile()) add(base, full, found);
    else if (entry.isSymbolicLink()) {
      const target = await realpath(full).catch(() => undefined);
      if (target === undefined || !isInside(base, target)) continue;
      const inner = await readdir(target).catch(() => undefined);
      if (inner === undefined) add(base, full, found);
      else await walk(base, full, found, below);
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

/** Temporary files that exist right now; removed when the process is interrupted. */
const temporary = new Set<string>();

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

function nodeOutput(folder: string): Output {
  const refuse = (path: string, error: unknown): never => {
    throw new OperationError(`cannot write ${path} (${codeOf(error) ?? String(error)})`, {
      hint: 'check that the folder exists, is yours and has room, or choose another with `--out`',
      cause: error,
    });
  };
  return {
    async write(path, bytes) {
      const target = join(folder, path);
      const draft = join(dirname(target), `.${randomBytes(6).toString('hex')}.tmp`);
      try {
        await mkdir(dirname(target), { recursive: true });
        temporary.add(draft);
        const handle = await open(draft, 'wx', 0o644);
        try {
          await handle.writeFile(bytes);
          await handle.datasync();
        } finally {
          await handle.close();
        }
        await rename(draft, target);
      } catch (error) {
        await unlink(draft).catch(() => undefined);
        refuse(target, error);
      } finally {
        temporary.delete(draft);
      }
    },
    async read(path) {
      try {
        return await readFile(join(folder, path));
      } catch {
        return undefined;
      }
    },
    async remove(path) {
      try {
        await unlink(join(folder, path));
      } catch (error) {
        if (codeOf(error) !== 'ENOENT') refuse(join(folder, path), error);
      }
    },
  };
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
  fonts: (rest) => require.resolve(rest),
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

function packageVersions(): World['versions'] {
  return {
    briefwright: packageVersion(),
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
  const found: ProjectPath[] = [];
  await walk(folder, folder, found, new Set());
  return Promise.all(
    found.sort().map(async (path) => ({
      path: path.replace(/(^|\/)dot-/u, '$1.'),
      bytes: await readFile(join(folder, path)),
    })),
  );
}
