/** The cache of a project on disk: a folder that may be deleted at any time, and a store that builds share. */
import { createHmac, randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import {
  link,
  lstat,
  mkdir,
  open,
  readdir,
  realpath,
  rename,
  unlink,
  writeFile,
} from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { httpStore } from './cache/http-store.ts';
import { isWhole } from './cache/kept.ts';
import type { CacheStore } from './model/cache.ts';
import { holdTemporary } from './node-world.ts';

export interface NodeCacheOptions {
  /** Absolute path of the project. */
  readonly root: string;
  /** A store with GET and PUT below this address; undefined where there is none. */
  readonly url: URL | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly note: (text: string) => void;
}

/** Safe for processes side by side: names are hashes of content or of what it was made from, and files appear whole. */
export function nodeCache({ root, url, env, note: tell }: NodeCacheOptions): CacheStore {
  const said = new Set<string>();
  const note = (text: string): void => {
    if (!said.has(text)) tell(text);
    said.add(text);
  };
  const remote = url === undefined ? undefined : httpStore({ url, note });
  let opened: Promise<Folder | undefined> | undefined;
  const folder = (): Promise<Folder | undefined> => (opened ??= openFolder(root, env, note));
  let isWritable = true;
  let written = 0;

  const writeHere = async (name: string, bytes: Uint8Array): Promise<void> => {
    const here = isWritable ? await folder() : undefined;
    if (here === undefined) return;
    try {
      await here.write(name, bytes);
      written += bytes.length;
    } catch (error) {
      isWritable = false;
      note(`nothing is kept in the cache: ${here.path} cannot be written (${codeOf(error)})`);
    }
  };

  return {
    note,
    async read(name) {
      const here = await (await folder())?.read(name);
      // What is kept for this machine alone, such as the state of its files, is of no use elsewhere.
      if (here !== undefined || !isShared(name)) return here;
      const bytes = await remote?.get(name);
      if (bytes === undefined) return undefined;
      if (!isWhole(name, bytes)) {
        note('the shared cache holds a damaged entry: what it held is made again');
        return undefined;
      }
      await writeHere(name, bytes);
      return bytes;
    },
    async write(name, bytes) {
      await writeHere(name, bytes);
      if (isShared(name)) await remote?.put(name, bytes);
    },
    async moment() {
      await writeHere(clockName, Buffer.from('\n'));
      return isWritable ? (await folder())?.modified(clockName) : undefined;
    },
    async prune(most) {
      const here = isWritable ? await folder() : undefined;
      if (here === undefined) return;
      // To look at each of thousands of entries takes as long as to render one: what was written is added up for a day.
      const known = toSize(await here.read(sizeName));
      const isRecent = known !== undefined && Math.abs(Date.now() - known.looked) < 86_400_000;
      const isEnough = isRecent && known.bytes + written <= most;
      const size = isEnough
        ? { ...known, bytes: known.bytes + written }
        : { looked: Date.now(), bytes: await here.prune(most) };
      await writeHere(sizeName, Buffer.from(JSON.stringify(size)));
      written = 0;
    },
  };
}

const clockName = 'clock';

/** How many bytes the entries took when they were last looked at, and what was written since. */
interface Size {
  /** When that was. */
  readonly looked: number;
  readonly bytes: number;
}

const sizeName = 'size';

function toSize(bytes: Uint8Array | undefined): Size | undefined {
  if (bytes === undefined) return undefined;
  // What this module has written, behind the user's seal.
  return JSON.parse(Buffer.from(bytes).toString('utf8')) as Size;
}

function isShared(name: string): boolean {
  return name.startsWith('blobs/') || name.startsWith('outputs/');
}

/** What is called by the hash of its content proves itself; of the rest only what this user's programs wrote is believed. */
function isSealed(name: string): boolean {
  return !name.startsWith('blobs/');
}

interface Folder {
  readonly path: string;
  read(name: string): Promise<Uint8Array | undefined>;
  write(name: string, bytes: Uint8Array): Promise<void>;
  modified(name: string): Promise<number | undefined>;
  /** How many bytes are left. */
  prune(most: number): Promise<number>;
}

/** The folder, which is made when it is first written to; undefined, with a note, where it cannot be used. */
async function openFolder(
  root: string,
  env: NodeCacheOptions['env'],
  note: (text: string) => void,
): Promise<Folder | undefined> {
  const home = await realpath(root).catch(() => root);
  const folder = join(home, '.briefwright', 'cache');
  // A project may come with a link in its place, and what lies there is not ours to write or to remove.
  for (const path of [dirname(folder), folder]) {
    const found = await lstat(path).catch(() => undefined);
    if (found !== undefined && !found.isDirectory()) {
      note(`nothing is kept in the cache: ${path} is not a folder, or a link to one`);
      return undefined;
    }
  }
  const key = await readKey(env);
  if (typeof key === 'string') {
    note(`nothing is kept in the cache: ${key}`);
    return undefined;
  }
  const seal = (name: string, bytes: Uint8Array): Buffer =>
    createHmac('sha256', key).update(`${name}\n`).update(bytes).digest();
  let prepared: Promise<void> | undefined;
  const folders = new Map<string, Promise<void>>();

  return {
    path: folder,
    async read(name) {
      const bytes = await readPlain(join(folder, name));
      if (bytes === undefined || !isSealed(name)) return bytes;
      const content = bytes.subarray(sealBytes);
      if (bytes.length >= sealBytes && seal(name, content).equals(bytes.subarray(0, sealBytes)))
        return content;
      note(
        'the cache holds entries that are damaged or were written elsewhere: they are made again',
      );
      return undefined;
    },
    async write(name, bytes) {
      const path = join(folder, name);
      await (prepared ??= prepare(folder));
      const place = dirname(path);
      let made = folders.get(place);
      if (made === undefined) folders.set(place, (made = makePlace(folder, place)));
      await made;
      const draft = join(place, `.${randomBytes(6).toString('hex')}.tmp`);
      let release: (() => void) | undefined;
      try {
        const content = isSealed(name) ? Buffer.concat([seal(name, bytes), bytes]) : bytes;
        release = holdTemporary(draft);
        await writeFile(draft, content, { flag: 'r+' });
        await rename(draft, path);
      } catch (error) {
        await unlink(draft).catch(() => undefined);
        // Where the folder was removed while this runs, it is made again for the next entry.
        folders.delete(place);
        if (codeOf(error) !== 'ENOENT') throw error;
      } finally {
        release?.();
      }
    },
    modified: async (name) => (await lstat(join(folder, name)).catch(() => undefined))?.mtimeMs,
    prune: (most) => prune(folder, most),
  };
}

const sealBytes = 32;

/**
 * A secret of this user, with which entries are sealed. A cache that comes along with a project, from a clone or an archive,
 * lacks the seal: else whoever sent it could say what the outputs are. A sentence where there is none.
 */
async function readKey(env: NodeCacheOptions['env']): Promise<Buffer | string> {
  const given = env['XDG_CACHE_HOME'];
  const base =
    given !== undefined && isAbsolute(given) ? given : join(env['HOME'] ?? homedir(), '.cache');
  const path = join(base, 'briefwright', 'cache-key');
  try {
    return (await readOwn(path)) ?? (await makeKey(path));
  } catch (error) {
    return `${path} cannot be used (${codeOf(error)})`;
  }
}

const keyBytes = 32;

/** Undefined where there is none; throws where it is not ours alone. */
async function readOwn(path: string): Promise<Buffer | undefined> {
  const found = await lstat(path).catch(() => undefined);
  if (found === undefined) return undefined;
  const isOurs =
    process.getuid === undefined || (found.uid === process.getuid() && (found.mode & 0o077) === 0);
  const bytes = isOurs ? await readPlain(path) : undefined;
  if (bytes?.length === keyBytes) return bytes;
  throw new Error('it is not a key of this user alone');
}

/** Of two processes that make it at once, both use the first's. */
async function makeKey(path: string): Promise<Buffer> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  const release = holdTemporary(draft, 0o600);
  try {
    await writeFile(draft, randomBytes(keyBytes), { flag: 'r+' });
    await link(draft, path).catch(async (error: unknown) => {
      // Some file systems have no links.
      if (codeOf(error) !== 'EEXIST') await rename(draft, path);
    });
  } finally {
    await unlink(draft).catch(() => undefined);
    release();
  }
  const key = await readOwn(path);
  if (key === undefined) throw new Error('it vanished');
  return key;
}

/** No entry is larger. */
const maximumBytes = 512 * 1024 * 1024;

/** Bytes of a plain file; undefined for anything else, such as a pipe that would keep the reader waiting or a link. */
async function readPlain(path: string): Promise<Buffer | undefined> {
  try {
    const handle = await open(
      path,
      constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK,
    );
    try {
      const found = await handle.stat();
      if (!found.isFile() || found.size > maximumBytes) return undefined;
      const bytes = await handle.readFile();
      // What was used today is not among the first to go.
      if (Date.now() - found.mtimeMs > 86_400_000) {
        const now = Date.now() / 1000;
        await handle.utimes(now, now).catch(() => undefined);
      }
      return bytes;
    } finally {
      await handle.close();
    }
  } catch {
    return undefined;
  }
}

/** Marks the folder as one that backups and version control leave alone; what stands there already is left. */
async function prepare(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const marks = {
    'CACHEDIR.TAG':
      'Signature: 8a477f597d28d172789f06886806bc55\n# Results of earlier builds: https://bford.info/cachedir/\n',
    '.gitignore': '*\n',
  };
  for (const [name, text] of Object.entries(marks)) {
    await writeFile(join(folder, name), text, { flag: 'wx' }).catch((error: unknown) => {
      if (codeOf(error) !== 'EEXIST') throw error;
    });
  }
}

/** Makes a folder of entries; refuses one that a link leads out of the cache. */
async function makePlace(folder: string, place: string): Promise<void> {
  await mkdir(place, { recursive: true });
  if ((await realpath(place)) === place) return;
  throw Object.assign(new Error(`${place} must be a folder below ${folder}`), { code: 'a link' });
}

/** What this program writes; everything else that lies there is somebody's own. */
const entry =
  /(?:^|[\\/])(?:(?:blobs|outputs)[\\/][0-9a-f]{2}[\\/][0-9a-f]{64}(?:\.json)?|(?:runs|recipes|analyses)[\\/][0-9a-f]{64}\.json)$/u;
const abandoned = /[\\/]\.[0-9a-f]{12}\.tmp$/u;

async function prune(folder: string, most: number): Promise<number> {
  const files: { readonly path: string; readonly size: number; readonly modified: number }[] = [];
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const look = async (path: string): Promise<void> => {
    const isDraft = abandoned.test(path);
    if (!isDraft && !entry.test(path.slice(folder.length))) return;
    const state = await lstat(path).catch(() => undefined);
    if (state?.isFile() !== true) return;
    // A draft whose process was killed: nobody writes one entry for an hour.
    if (!isDraft) files.push({ path, size: state.size, modified: state.mtimeMs });
    else if (Date.now() - state.mtimeMs > 3_600_000) await unlink(path).catch(() => undefined);
  };
  await Promise.all(found.map(({ name, parentPath }) => look(join(parentPath, name))));
  let size = files.reduce((sum, file) => sum + file.size, 0);
  for (const file of files.sort((a, b) => a.modified - b.modified)) {
    if (size <= most) break;
    // Another process may have removed it first.
    await unlink(file.path).catch(() => undefined);
    size -= file.size;
  }
  return size;
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}
