/** The only seam to the outside: disk, clock, environment and browser. Tests pass an in-memory one. */
import type { CacheStore, FileState } from './model/cache.ts';
import type { Press } from './model/page.ts';
import type { ProjectPath } from './paths.ts';

/** Why a file could not be read. */
export class ReadError extends Error {
  readonly code: 'missing' | 'outside' | 'too-large' | 'not-a-file' | 'unreadable';

  constructor(code: ReadError['code'], message: string) {
    super(message);
    this.name = 'ReadError';
    this.code = code;
  }
}

/** A file that something else than the World reads. */
export interface DiskFile {
  /** Absolute, symbolic links resolved. */
  readonly path: string;
  /** In hexadecimal, without keeping the file in memory. */
  sha256(): Promise<string>;
}

export interface World {
  /** Bytes of a file inside the root, symbolic links resolved. Throws `ReadError`, also for more bytes than are wanted; nothing outside the root is read. */
  read(path: ProjectPath, options?: { readonly maximumBytes?: number }): Promise<Uint8Array>;
  /** SHA-256 of these bytes, in hexadecimal; they are not read where it is known. Throws `ReadError`. */
  hash(path: ProjectPath): Promise<string>;
  /** Where a file inside the root really stands on disk, for an engine that reads it by itself. Throws `ReadError`. */
  disk(path: ProjectPath): Promise<DiskFile>;
  /** What a file inside the root looks like from outside; undefined where there is none. */
  state(path: ProjectPath): Promise<FileState | undefined>;
  /** All files below a folder, recursively, sorted by code unit; empty where the folder does not exist. */
  list(folder: ProjectPath): Promise<readonly ProjectPath[]>;
  /** Bytes of a file that ships with Briefwright or a font package it depends on, such as `themes/chancery/theme.yaml`. */
  readonly asset: (name: string) => Promise<Uint8Array>;
  /** The output folder; paths are below it. */
  readonly out: Output;
  /** The UTC day on which freshness is judged, `YYYY-MM-DD`. */
  readonly today: string;
  /** The moment that `--now` or `SOURCE_DATE_EPOCH` gives; undefined where neither does. Never the clock. */
  readonly stamp: Date | undefined;
  readonly press: Press;
  /** What earlier runs made; undefined where nothing is kept. */
  readonly cache: CacheStore | undefined;
  readonly versions: {
    readonly briefwright: string;
    /** Which build of its code this is; undefined where it runs from its sources, whose results are not kept. */
    readonly build: () => Promise<string | undefined>;
    /** Read only when asked for: a run that renders nothing does not need it. */
    readonly marp: () => string;
    readonly node: string;
    readonly icu: string;
  };
}

/** A file for the output folder. */
export interface OutputFile {
  readonly path: ProjectPath;
  readonly bytes: Uint8Array;
}

export interface Output {
  /**
   * Replaces a file whole: temporary file, flush, rename. Gives what it looked like just before it was moved to its place.
   * Throws `OperationError` where the machine refuses.
   */
  write(path: ProjectPath, bytes: Uint8Array): Promise<FileState>;
  /** The same for files that belong together: none is moved to its place before all are written. */
  writeTogether(files: readonly OutputFile[]): Promise<readonly FileState[]>;
  /** undefined where there is no such file. */
  read(path: ProjectPath): Promise<Uint8Array | undefined>;
  /** SHA-256 of these bytes, in hexadecimal; undefined where there is no such file. */
  hash(path: ProjectPath): Promise<string | undefined>;
  remove(path: ProjectPath): Promise<void>;
  /** What a file looks like from outside; undefined where there is none. */
  state(path: ProjectPath): Promise<FileState | undefined>;
}
