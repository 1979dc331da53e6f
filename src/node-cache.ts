/** The cache of a project on disk: a folder that may be deleted at any time, and an HTTP store that builds share. */
import { randomBytes } from 'node:crypto';
import {
  mkdir,
  readdir,
  readFile,
  rename,
  stat,
  unlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CacheStore } from './model/cache.ts';

export interface NodeCacheOptions {
  /** Absolute path of the folder. */
  readonly folder: string;
  /** An HTTP store with GET and PUT below this address; undefined where there is none. */
  readonly url: string | undefined;
  readonly note: (text: string) => void;
}

/** Safe for processes side by side: names are hashes of content or of what it was made from, and files appear whole. */
export function nodeCache({ folder, url, note: tell }: NodeCacheOptions): CacheStore {
  const said = new Set<string>();
  const note = (text: string): void => {
    if (!said.has(text)) tell(text);
    said.add(text);
  };
  const remote = url === undefined ? undefined : httpStore(url, note);
  let isWritable = true;
  let prepared: Promise<void> | undefined;

  const writeHere = async (name: string, bytes: Uint8Array): Promise<void> => {
    if (!isWritable) return;
    const path = join(folder, name);
    const draft = join(dirname(path), `.${randomBytes(6).toString('hex')}.tmp`);
    try {
      await (prepared ??= prepare(folder));
      await mkdir(dirname(path), { recursive: true });
      await writeFile(draft, bytes, { flag: 'wx' });
      await rename(draft, path);
    } catch (error) {
      await unlink(draft).catch(() => undefined);
      isWritable = false;
      note(`nothing is kept in the cache: ${folder} cannot be written (${codeOf(error)})`);
    }
  };

  return {
    note,
    async read(name) {
      const path = join(folder, name);
      try {
        const [bytes, { mtimeMs }] = await Promise.all([readFile(path), stat(path)]);
        if (isShared(name)) await touch(path, mtimeMs);
        return { bytes, modified: mtimeMs };
      } catch {
        // What is kept for this machine alone, such as the state of its files, is of no use elsewhere.
        const bytes = isShared(name) ? await remote?.get(name) : undefined;
        if (bytes === undefined) return undefined;
        await writeHere(name, bytes);
        return { bytes, modified: 0 };
      }
    },
    async write(name, bytes) {
      await writeHere(name, bytes);
      if (isShared(name)) await remote?.put(name, bytes);
    },
    async prune(most) {
      if (isWritable) await prune(folder, most);
    },
  };
}

function isShared(name: string): boolean {
  return name.startsWith('blobs/') || name.startsWith('outputs/');
}

/** Marks the folder as one that backups and version control leave alone. */
async function prepare(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, 'CACHEDIR.TAG'),
    'Signature: 8a477f597d28d172789f06886806bc55\n# Results of earlier builds: https://bford.info/cachedir/\n',
  );
  await writeFile(join(folder, '.gitignore'), '*\n');
}

async function prune(folder: string, most: number): Promise<void> {
  const files: { readonly path: string; readonly size: number; readonly modified: number }[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    () => [],
  )) {
    if (!entry.isFile() || entry.parentPath === folder) continue;
    const path = join(entry.parentPath, entry.name);
    const found = await stat(path).catch(() => undefined);
    if (found !== undefined) files.push({ path, size: found.size, modified: found.mtimeMs });
  }
  let size = files.reduce((sum, file) => sum + file.size, 0);
  for (const file of files.sort((a, b) => a.modified - b.modified)) {
    if (size <= most) return;
    // Another process may have removed it first.
    await unlink(file.path).catch(() => undefined);
    size -= file.size;
  }
}

/** What was used today is not among the first to go. */
async function touch(path: string, modified: number): Promise<void> {
  const now = Date.now();
  if (now - modified < 86_400_000) return;
  await utimes(path, now / 1000, now / 1000).catch(() => undefined);
}

interface HttpStore {
  get(name: string): Promise<Uint8Array | undefined>;
  put(name: string, bytes: Uint8Array): Promise<void>;
}

/** Milliseconds that a store has for an answer. */
const patience = 10_000;

/** The one exception to a build without a network, and only where it is asked for. A store that fails is not asked again. */
function httpStore(url: string, note: (text: string) => void): HttpStore {
  const base = url.endsWith('/') ? url : `${url}/`;
  let isThere = true;
  let takes = true;
  const ask = async (name: string, init: RequestInit): Promise<Response | undefined> => {
    if (!isThere) return undefined;
    try {
      return await fetch(new URL(name, base), { ...init, signal: AbortSignal.timeout(patience) });
    } catch (error) {
      isThere = false;
      note(`the shared cache does not answer (${codeOf(error)}): this build goes on without it`);
      return undefined;
    }
  };
  return {
    async get(name) {
      const response = await ask(name, { method: 'GET' });
      if (response?.ok === true) return new Uint8Array(await response.arrayBuffer());
      await response?.body?.cancel();
      return undefined;
    },
    async put(name, bytes) {
      if (!takes) return;
      const response = await ask(name, { method: 'PUT', body: Buffer.from(bytes) });
      if (response !== undefined && !response.ok) {
        takes = false;
        note(`the shared cache takes nothing (${String(response.status)}): it is only read`);
      }
      await response?.body?.cancel();
    },
  };
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.cause instanceof Error ? codeOf(error.cause) : error.name;
}
