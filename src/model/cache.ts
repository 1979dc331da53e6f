/** Where results of earlier runs are kept. Nothing depends on it: what it lacks, or holds damaged, is made again. */

export interface CacheStore {
  /** Bytes under a name such as `blobs/ab12…`; undefined where there are none. */
  read(name: string): Promise<Uint8Array | undefined>;
  /** Keeps bytes under a name. Where that fails the user is told once, and the run goes on without. */
  write(name: string, bytes: Uint8Array): Promise<void>;
  /** Tells the user what is odd about the cache, such as a damaged entry; each thing once. */
  note(text: string): void;
  /** Now, by the clock that gives files their times, in milliseconds since 1970; undefined where nothing can be kept. */
  moment(): Promise<number | undefined>;
  /** Removes what was not used for longest until the rest takes at most this many bytes. */
  prune(bytes: number): Promise<void>;
}

/** What a file looks like from outside: where nothing of it has changed, its bytes need not be read to know them. */
export interface FileState {
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
  /** When anything of it changed last, its times as well: nobody can set it. */
  readonly changed: number;
  readonly inode: number;
}
