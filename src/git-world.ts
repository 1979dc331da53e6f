/** A project as a commit has it: files are read from the repository, and nothing in it is run or written. */
import type { ChildProcessByStdio } from 'node:child_process';
import { execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { sha256 } from './hash.ts';
import { nearest, OperationError, UsageError } from './messages.ts';
import type { ProjectPath } from './paths.ts';
import { toProjectPath } from './paths.ts';
import type { World } from './world.ts';
import { ReadError } from './world.ts';

export interface Repository {
  /** The folder of the project, links resolved. */
  readonly root: string;
  /** The project's folder inside the repository, with a slash at its end; empty where they are the same. */
  readonly prefix: string;
  /** Whether commits before some of those that are here are not. */
  readonly isShallow: boolean;
  /** Where git keeps what worktrees share. */
  readonly folder: string;
  readonly env: Env;
}

type Env = Readonly<Record<string, string | undefined>>;

export interface Commit {
  /** As the user named it. */
  readonly name: string;
  readonly id: string;
}

export interface GitWorld extends World {
  /** Ends the process that reads, and removes temporary files. */
  close(): Promise<void>;
  /** The same at once, on the way out. */
  abandon(): void;
}

/** The repository that a project's folder lies in. Throws `OperationError` where there is none, or no git. */
export async function openRepository(root: string, env: Env): Promise<Repository> {
  const real = await realpath(root).catch(() => root);
  const asked = ['rev-parse', '--is-shallow-repository', '--show-prefix', '--git-common-dir'];
  const { status, out, err } = await git(asked, { root: real, env });
  if (status !== 0) throw noRepository(root, err);
  // Names of folders may hold line breaks: the prefix is what stands between the first line and the last.
  const [shallow = '', ...rest] = out.replace(/\n$/u, '').split('\n');
  const folder = rest.pop() ?? '';
  return {
    root: real,
    prefix: rest.join('\n'),
    isShallow: shallow === 'true',
    folder: join(folder.startsWith('/') || /^[a-z]:/iu.test(folder) ? '' : real, folder),
    env,
  };
}

function noRepository(root: string, err: string): OperationError {
  if (/dubious ownership/u.test(err))
    return new OperationError(`git does not read ${root}: the folder belongs to somebody else`, {
      hint: 'say that it may with `git config --global --add safe.directory <folder>`',
    });
  if (/not a git repository/iu.test(err))
    return new OperationError(`${root} is not in a git repository`, {
      hint: 'what changed is told from the history of git: `git init`, and commit a first state',
    });
  return new OperationError(`git cannot read ${root}: ${firstLine(err)}`, {
    hint: 'look at `git status` in this folder',
  });
}

/** What a user calls a commit. Throws `UsageError` where there is no such commit. */
export async function findCommit(repository: Repository, name: string): Promise<Commit> {
  const id = await commitOf(repository, name);
  if (id !== undefined) return { name, id };
  if (repository.isShallow)
    throw new OperationError(`no commit \`${name}\` in this shallow clone`, {
      hint: `fetch the history that is missing: \`git fetch --unshallow\`, or in CI \`fetch-depth: 0\``,
    });
  const { out } = await git(['for-each-ref', '--count=2000', '--format=%(refname:short)'], {
    ...repository,
  });
  const near = nearest(
    name,
    out.split('\n').filter((ref) => ref !== ''),
  );
  const isEmpty = (await commitOf(repository, 'HEAD')) === undefined;
  throw new UsageError(`no commit \`${name}\``, {
    hint:
      near.length > 0
        ? `did you mean ${near.map((ref) => `\`${ref}\``).join(', ')}?`
        : isEmpty
          ? 'the repository has no commit yet'
          : 'a branch, a tag, a commit, or one such as `HEAD~1`; `git fetch` brings what others pushed',
  });
}

/** The commit from which two went apart. */
export async function findFork(
  repository: Repository,
  [one, other]: readonly [Commit, Commit],
): Promise<Commit> {
  const { status, out } = await git(['merge-base', one.id, other.id], { ...repository });
  const id = out.trim();
  if (status === 0 && id !== '') return { name: `${one.name}...`, id };
  throw new OperationError(
    `\`${one.name}\` and \`${other.name}\` have no commit in common${repository.isShallow ? ' in this shallow clone' : ''}`,
    {
      hint: repository.isShallow
        ? 'fetch the history that is missing: `git fetch --unshallow`, or in CI `fetch-depth: 0`'
        : `compare them as they are: \`${one.name}..${other.name}\``,
    },
  );
}

async function commitOf(repository: Repository, name: string): Promise<string | undefined> {
  // What begins with a dash would be an option of git's, and a NUL cannot be said at all.
  if (name.startsWith('-') || /[\u0000-\u001f\u007f]/u.test(name)) return undefined;
  const { status, out } = await git(['rev-parse', '--verify', '--quiet', `${name}^{commit}`], {
    ...repository,
  });
  const id = out.trim();
  return status === 0 && /^[0-9a-f]{40,64}$/u.test(id) ? id : undefined;
}

/** One file of a commit. */
interface Entry {
  readonly mode: string;
  readonly id: string;
  readonly bytes: number;
}

/** The project as a commit has it. Everything but its files is as in `base`. */
export async function gitWorld(
  base: World,
  repository: Repository,
  { id, name }: Commit,
  maximumBytes = 256 * 1024 * 1024,
): Promise<GitWorld> {
  const tree = await readTree(repository, id);
  if (tree.files.size === 0)
    throw new UsageError(`the project has no files in \`${name}\``, {
      hint:
        repository.prefix === ''
          ? 'name a commit that has some'
          : `there is no \`${repository.prefix}\` in that commit: name a later one`,
    });
  const reader = blobReader(repository);
  const temporary = temporaryFiles();

  const read: World['read'] = async (path, { maximumBytes: own = maximumBytes } = {}) => {
    const entry = tree.files.get(resolveIn(tree, path));
    if (entry === undefined)
      throw tree.folders.has(resolveIn(tree, path))
        ? new ReadError('not-a-file', `\`${path}\` is a folder`)
        : new ReadError('missing', `\`${path}\` does not exist`);
    const most = Math.min(own, maximumBytes);
    if (entry.bytes > most)
      throw new ReadError(
        'too-large',
        `\`${path}\` has ${String(entry.bytes)} bytes, at most ${String(most)} are read`,
      );
    return fromLargeStore(repository, path, await reader.read(entry.id), most);
  };
  return {
    ...base,
    read,
    hash: async (path) => sha256(await read(path)),
    async disk(path) {
      const bytes = await read(path);
      return {
        path: await temporary.put(path, bytes),
        sha256: () => Promise.resolve(sha256(bytes)),
      };
    },
    list(folder) {
      return Promise.resolve(listIn(tree, folder));
    },
    async close() {
      await Promise.all([reader.close(), temporary.clear()]);
    },
    abandon() {
      reader.kill();
      temporary.drop();
    },
  };
}

interface Tree {
  /** By path in the project; links have the mode 120000 and no size of what they lead to. */
  readonly files: ReadonlyMap<string, Entry>;
  readonly folders: ReadonlySet<string>;
  /** Where links lead, as they were written. */
  readonly links: ReadonlyMap<string, string>;
}

async function readTree(repository: Repository, commit: string): Promise<Tree> {
  const { prefix } = repository;
  const { status, out, err } = await git(
    [
      'ls-tree',
      '-r',
      '-z',
      '--long',
      '--full-tree',
      commit,
      ...(prefix === '' ? [] : ['--', prefix]),
    ],
    { ...repository },
  );
  if (status !== 0) throw broken(repository, err);
  const files = new Map<string, Entry>();
  const folders = new Set<string>(['']);
  for (const record of out.split('\0')) {
    const [, mode, kind, id, size, path] =
      /^(\d+) (\w+) ([0-9a-f]+) +(\d+|-)\t([^]+)$/u.exec(record) ?? [];
    if (mode === undefined || id === undefined || path?.startsWith(prefix) !== true) continue;
    // A submodule is a repository of its own, of which only the commit's name is here.
    if (kind !== 'blob') continue;
    const own = path.slice(prefix.length);
    files.set(own, { mode, id, bytes: Number(size) });
    for (let at = own.lastIndexOf('/'); at > 0; at = own.lastIndexOf('/', at - 1))
      folders.add(own.slice(0, at));
  }
  const links = new Map<string, string>();
  const linked = [...files].filter(([, { mode, bytes }]) => mode === '120000' && bytes < 4096);
  if (linked.length > 0) {
    const reader = blobReader(repository);
    try {
      for (const [path, { id }] of linked)
        links.set(path, Buffer.from(await reader.read(id)).toString('utf8'));
    } finally {
      await reader.close();
    }
  }
  return { files, folders, links };
}

/** More links than this on one way are a circle. */
const mostLinks = 40;

/** A path with its links followed inside the tree. Throws `ReadError` for one that leads out of the project. */
function resolveIn({ links }: Tree, path: string): string {
  if (links.size === 0) return path;
  const done: string[] = [];
  let rest = path.split('/');
  let hops = 0;
  for (let part = rest.shift(); part !== undefined; part = rest.shift()) {
    if (part === '' || part === '.') continue;
    if (part === '..') {
      if (done.pop() === undefined) throw outside(path);
      continue;
    }
    done.push(part);
    const target = links.get(done.join('/'));
    if (target === undefined) continue;
    hops += 1;
    if (hops > mostLinks)
      throw new ReadError('outside', `\`${path}\` is a link that leads nowhere`);
    if (target.startsWith('/') || /^[a-z]:/iu.test(target)) throw outside(path);
    done.pop();
    rest = [...target.split('/'), ...rest];
  }
  return done.join('/');
}

function outside(path: string): ReadError {
  return new ReadError('outside', `\`${path}\` leads outside the project`);
}

/** The same files as a walk over the disk finds, sorted by code unit. */
function listIn(tree: Tree, folder: ProjectPath): readonly ProjectPath[] {
  const found = new Set<ProjectPath>();
  const look = (real: string, shown: string, seen: readonly string[]): void => {
    if (seen.includes(real) || seen.length > mostLinks) return;
    const start = real === '' ? '' : `${real}/`;
    for (const path of tree.files.keys()) {
      if (!path.startsWith(start)) continue;
      const below = path.slice(start.length);
      if (below.split('/').some((part) => part.startsWith('.') || part === 'node_modules'))
        continue;
      const name = toProjectPath(shown === '' ? below : `${shown}/${below}`);
      // A backslash or a colon in a name means something else elsewhere: such files are of no project.
      if (name === undefined) continue;
      if (!tree.links.has(path)) {
        found.add(name);
        continue;
      }
      const target = followed(tree, path);
      if (target === undefined) continue;
      if (tree.files.has(target)) found.add(name);
      else if (tree.folders.has(target)) look(target, name, [...seen, real]);
    }
  };
  const real = followed(tree, folder);
  if (real !== undefined) look(real, folder, []);
  return [...found].sort();
}

function followed(tree: Tree, path: string): string | undefined {
  try {
    return resolveIn(tree, path);
  } catch (error) {
    if (error instanceof ReadError) return undefined;
    throw error;
  }
}

/** Files that Git LFS keeps elsewhere: the repository has a note in their place, the store beside it the bytes. */
async function fromLargeStore(
  { folder }: Repository,
  path: string,
  bytes: Uint8Array,
  maximumBytes: number,
): Promise<Uint8Array> {
  if (bytes.length > 1024) return bytes;
  const note = Buffer.from(bytes).toString('latin1');
  const oid =
    /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:.*\n)*?oid sha256:([0-9a-f]{64})\n/u.exec(
      note,
    )?.[1];
  if (oid === undefined) return bytes;
  const place = join(folder, 'lfs', 'objects', oid.slice(0, 2), oid.slice(2, 4), oid);
  const kept = await readFile(place).catch(() => undefined);
  if (kept === undefined)
    throw new OperationError(`\`${path}\` is kept by Git LFS, and its content is not here`, {
      hint: 'fetch it: `git lfs fetch --all`',
    });
  if (kept.length > maximumBytes)
    throw new ReadError('too-large', `\`${path}\` has ${String(kept.length)} bytes`);
  return kept;
}

interface BlobReader {
  read(id: string): Promise<Uint8Array>;
  close(): Promise<void>;
  kill(): void;
}

/** One process of git that answers one question after another; started at the first. */
function blobReader(repository: Repository): BlobReader {
  type Child = ChildProcessByStdio<Writable, Readable, null>;
  let child: Child | undefined;
  let ended: Promise<void> = Promise.resolve();
  let failure: Error | undefined;
  let held = Buffer.alloc(0);
  const known = new Map<string, Promise<Uint8Array>>();
  const waiting: {
    readonly id: string;
    readonly resolve: (bytes: Uint8Array) => void;
    readonly reject: (error: Error) => void;
  }[] = [];

  const fail = (error: Error): void => {
    failure ??= error;
    for (const { reject } of waiting.splice(0)) reject(failure);
  };
  /** Answers come in the order of the questions: `<id> blob <size>`, a line break, the bytes, a line break. */
  const take = (): void => {
    for (;;) {
      const [first] = waiting;
      const end = held.indexOf(10);
      if (first === undefined || end === -1) return;
      const head = held.subarray(0, end).toString('latin1');
      const size = /^[0-9a-f]+ blob (\d+)$/u.exec(head)?.[1];
      if (size === undefined) {
        fail(broken(repository, head));
        child?.kill();
        return;
      }
      const last = end + 1 + Number(size);
      if (held.length <= last) return;
      waiting.shift();
      first.resolve(Uint8Array.prototype.slice.call(held, end + 1, last));
      held = held.subarray(last + 1);
    }
  };
  const start = (): Child => {
    const started = spawn('git', [...safely, 'cat-file', '--batch'], {
      cwd: repository.root,
      env: cleanEnv(repository.env),
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    let pieces: Buffer[] = [];
    let waitsFor = 0;
    started.stdout.on('data', (piece: Buffer) => {
      // A large file comes in thousands of pieces: they are joined when it is complete.
      pieces.push(piece);
      waitsFor -= piece.length;
      if (waitsFor > 0) return;
      held = Buffer.concat([held, ...pieces]);
      pieces = [];
      take();
      const size = /^[0-9a-f]+ blob (\d+)\n/u.exec(held.subarray(0, 100).toString('latin1'));
      waitsFor = size === null ? 0 : size[0].length + Number(size[1]) + 1 - held.length;
    });
    started.stdin.on('error', () => undefined);
    started.on('error', (error) => {
      fail(noGit(error));
    });
    ended = new Promise((resolve) => {
      started.on('close', () => {
        fail(broken(repository, 'it ended before it had answered'));
        resolve();
      });
    });
    return started;
  };

  return {
    read(id) {
      const asked = known.get(id);
      if (asked !== undefined) return asked;
      const answer = new Promise<Uint8Array>((resolve, reject) => {
        if (failure !== undefined) {
          reject(failure);
          return;
        }
        child ??= start();
        waiting.push({ id, resolve, reject });
        child.stdin.write(`${id}\n`);
      });
      known.set(id, answer);
      return answer;
    },
    async close() {
      child?.stdin.end();
      await ended;
    },
    kill: () => void child?.kill(),
  };
}

/** Files that an engine reads by itself. */
function temporaryFiles(): {
  put(path: string, bytes: Uint8Array): Promise<string>;
  clear(): Promise<void>;
  drop(): void;
} {
  let folder: Promise<string> | undefined;
  let made: string | undefined;
  return {
    async put(path, bytes) {
      folder ??= mkdtemp(join(tmpdir(), 'briefwright-git-'));
      made = await folder;
      const file = join(await realpath(made), path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, bytes);
      return file;
    },
    async clear() {
      if (folder !== undefined) await rm(await folder, { recursive: true, force: true });
    },
    drop() {
      if (made !== undefined) rmSync(made, { recursive: true, force: true });
    },
  };
}

/** Nothing of a repository's own settings may run a program or reach the network. */
const safely: readonly string[] = [
  '--no-pager',
  '--no-optional-locks',
  '--literal-pathspecs',
  ...['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'protocol.allow=never'].flatMap(
    (setting) => ['-c', setting],
  ),
];

/** The environment without what would send git elsewhere: in a hook, `GIT_DIR` is another repository. */
function cleanEnv(env: Env): Record<string, string> {
  const clean: Record<string, string> = {};
  for (const [name, value] of Object.entries(env))
    if (value !== undefined && !/^GIT_/iu.test(name)) clean[name] = value;
  return {
    ...clean,
    GIT_NO_LAZY_FETCH: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
}

interface Answer {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

function git(
  words: readonly string[],
  { root, env }: Pick<Repository, 'root' | 'env'>,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    execFile(
      'git',
      [...safely, ...words],
      {
        cwd: root,
        env: cleanEnv(env),
        encoding: 'utf8',
        maxBuffer: 512 * 1024 * 1024,
        timeout: 120_000,
        windowsHide: true,
      },
      (error, out, err) => {
        if (error === null) resolve({ status: 0, out, err });
        else if (typeof error.code === 'number') resolve({ status: error.code, out, err });
        else reject(noGit(error));
      },
    );
  });
}

function noGit(error: Error): OperationError {
  const isMissing = 'code' in error && error.code === 'ENOENT';
  return new OperationError(
    isMissing ? 'git was not found' : `git could not be run (${firstLine(error.message)})`,
    {
      hint: 'what changed is told from the history of git: install it, so that `git --version` answers',
      cause: error,
    },
  );
}

function broken({ isShallow }: Repository, err: string): OperationError {
  const isMissing = /missing|bad object|not a valid object|could not|promisor/iu.test(err);
  return new OperationError(`git cannot read the commit: ${firstLine(err)}`, {
    hint:
      isShallow || isMissing
        ? 'the clone has not all of its history: fetch it with `git fetch --unshallow`, or clone without `--filter`'
        : 'look at what `git fsck` says',
  });
}

function firstLine(text: string): string {
  return (text.trim().split(/\r?\n/u, 1)[0] ?? '').replace(/^(?:fatal|error): /u, '');
}
