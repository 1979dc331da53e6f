/** An ordinary World whose files are in memory, and a press that prints nothing. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sha256 } from '../src/hash.ts';
import { OperationError } from '../src/messages.ts';
import type { Looks } from '../src/model/looks.ts';
import type { CacheStore } from '../src/model/cache.ts';
import type { Measurement, Press, SheetJob } from '../src/model/page.ts';
import { readAsset } from '../src/node-world.ts';
import type { ProjectPath } from '../src/paths.ts';
import { toProjectPath } from '../src/paths.ts';
import type { World } from '../src/world.ts';
import { ReadError } from '../src/world.ts';

export interface MemoryWorld extends World {
  /** What was written, by path below the output folder. */
  readonly written: ReadonlyMap<string, Uint8Array>;
  /** Every job that the press was given. */
  readonly jobs: readonly SheetJob[];
}

export interface MemoryOptions {
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly today?: string;
  readonly stamp?: Date;
  /** What the press measures, by the name of the job. */
  readonly pages?: Readonly<Record<string, Partial<Measurement>>>;
  /** Outputs that exist before the run. */
  readonly outputs?: Readonly<Record<string, string | Uint8Array>>;
  /** Makes the read of these paths fail with this code, as a file that vanishes or a disk that breaks would. */
  readonly broken?: Readonly<Record<string, ReadError['code']>>;
  readonly readOnly?: boolean;
  /** What earlier runs made; nothing is kept where there is none. */
  readonly cache?: CacheStore;
}

export function memoryWorld(options: MemoryOptions): MemoryWorld {
  const files = new Map(
    Object.entries(options.files).map(([path, content]) => [path, toBytes(content)]),
  );
  const written = new Map(
    Object.entries(options.outputs ?? {}).map(([path, content]) => [path, toBytes(content)]),
  );
  const jobs: SheetJob[] = [];
  let temporary: string | undefined;
  return {
    written,
    jobs,
    today: options.today ?? '2026-02-14',
    stamp: options.stamp,
    versions: {
      briefwright: '0.0.0',
      build: () => Promise.resolve(options.cache === undefined ? undefined : 'tests'),
      marp: () => '0.0.0',
      node: '0.0.0',
      icu: '0.0',
    },
    asset: readAsset,
    cache: options.cache,
    press: fakePress(options.pages ?? {}, jobs),
    async read(path) {
      await Promise.resolve();
      const code = options.broken?.[path];
      if (code !== undefined) throw new ReadError(code, `\`${path}\` is ${code}`);
      const bytes = files.get(path);
      if (bytes === undefined) throw new ReadError('missing', `\`${path}\` does not exist`);
      return bytes;
    },
    async hash(path) {
      return sha256(await this.read(path));
    },
    async disk(path) {
      // An engine that reads files by itself needs one that is there.
      const bytes = await this.read(path);
      temporary ??= temporaryFolder();
      const file = join(temporary, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
      return { path: realpathSync(file), sha256: () => Promise.resolve(sha256(bytes)) };
    },
    async state(path) {
      await Promise.resolve();
      const size = files.get(path)?.length;
      return size === undefined ? undefined : { size, modified: 0, changed: 0, inode: 0 };
    },
    async list(folder) {
      await Promise.resolve();
      return [...files.keys()]
        .filter((path) => path.startsWith(`${folder}/`))
        .sort()
        .map(toPath);
    },
    out: {
      async write(path, bytes) {
        await Promise.resolve();
        if (options.readOnly === true) throw new OperationError(`cannot write ${path} (EROFS)`);
        written.set(path, bytes);
        return { size: bytes.length, modified: 0, changed: 0, inode: 0 };
      },
      async writeTogether(together) {
        return Promise.all(together.map(({ path, bytes }) => this.write(path, bytes)));
      },
      async read(path) {
        await Promise.resolve();
        return written.get(path);
      },
      async state(path) {
        await Promise.resolve();
        const size = written.get(path)?.length;
        return size === undefined ? undefined : { size, modified: 0, changed: 0, inode: 0 };
      },
      async hash(path) {
        const bytes = await this.read(path);
        return bytes && sha256(bytes);
      },
      async remove(path) {
        await Promise.resolve();
        written.delete(path);
      },
    },
  };
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'briefwright-world-'));
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** A page on which there is nothing to remark. */
const plain: Looks = { texts: [], marks: [], colours: [], fonts: [], drawings: [] };

function fakePress(pages: Readonly<Record<string, Partial<Measurement>>>, jobs: SheetJob[]): Press {
  return {
    warm: () => undefined,
    openBeside: () => undefined,
    async open(job) {
      await Promise.resolve();
      jobs.push(job);
      return {
        measure: async () =>
          Promise.resolve({ findings: [], characters: 1, looks: plain, ...pages[job.name] }),
        fill: async () => Promise.resolve(),
        picture: async () => Promise.resolve(Buffer.from('a picture')),
        print: async () =>
          Promise.reject(new Error('the press of the tests prints nothing: ask for html or md')),
        close: async () => Promise.resolve(),
      };
    },
    info: async () =>
      Promise.resolve({ product: 'Fake/1', path: 'memory', kind: 'given', sandbox: true }),
    identity: async () => Promise.resolve('fake 1'),
    close: async () => Promise.resolve(),
  };
}

/** A cache in memory. */
export function memoryCache(): CacheStore & {
  readonly entries: Map<string, Uint8Array>;
  readonly notes: string[];
} {
  const entries = new Map<string, Uint8Array>();
  const notes: string[] = [];
  return {
    entries,
    notes,
    note: (text) => notes.push(text),
    async read(name) {
      await Promise.resolve();
      const bytes = entries.get(name);
      return bytes;
    },
    moment: async () => Promise.resolve(1),
    async write(name, bytes) {
      await Promise.resolve();
      entries.set(name, bytes);
    },
    prune: async () => Promise.resolve(),
  };
}

function toBytes(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : content;
}

function toPath(path: string): ProjectPath {
  const projectPath = toProjectPath(path);
  if (projectPath === undefined) throw new Error(`${path} must be a path inside the project`);
  return projectPath;
}
