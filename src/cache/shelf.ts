/**
 * Many values in one kept entry: to open two hundred files takes longer than to read one. Each value stands on a line of its
 * own, is parsed when it is asked for, and stays as it was written until another takes its place.
 */
import type { CacheStore } from '../model/cache.ts';
import { readKeptText, writeKeptText } from './kept.ts';

export class Shelf {
  private readonly store: CacheStore;
  private readonly name: string;
  /** The entry as it was read, undefined where there was none: another process may put another one there. */
  private readonly read: string | undefined;
  private readonly lines: Map<string, string>;
  /** What was put here or taken away since; undefined where it was taken away. */
  private readonly changes = new Map<string, string | undefined>();

  private constructor(store: CacheStore, name: string, text: string | undefined) {
    this.store = store;
    this.name = name;
    this.read = text;
    this.lines = linesOf(text);
  }

  static async open(store: CacheStore, name: string): Promise<Shelf> {
    return new Shelf(store, name, await readKeptText(store, name));
  }

  get(key: string): unknown {
    const line = this.changes.has(key) ? this.changes.get(key) : this.lines.get(key);
    try {
      return line === undefined ? undefined : (JSON.parse(line) as unknown);
    } catch {
      return undefined;
    }
  }

  set(key: string, value: unknown): void {
    this.changes.set(key, JSON.stringify(value));
  }

  delete(key: string): void {
    if (this.lines.has(key) || this.changes.has(key)) this.changes.set(key, undefined);
  }

  keys(): readonly string[] {
    return [...new Set([...this.lines.keys(), ...this.changes.keys()])];
  }

  /** Writes what has changed, beside what another process has written since this was opened. */
  async save(): Promise<void> {
    if (this.changes.size === 0) return;
    const now = await readKeptText(this.store, this.name);
    const lines = now === this.read ? this.lines : linesOf(now);
    for (const [key, line] of this.changes) {
      if (line === undefined) lines.delete(key);
      else lines.set(key, line);
    }
    this.changes.clear();
    await writeKeptText(
      this.store,
      this.name,
      [...lines].map(([key, line]) => `${JSON.stringify(key)}\t${line}\n`).join(''),
    );
  }
}

function linesOf(text = ''): Map<string, string> {
  const lines = new Map<string, string>();
  for (const line of text.split('\n')) {
    // JSON has no tab but between its values, and none is written there.
    const tab = line.indexOf('\t');
    if (tab > 0) lines.set(JSON.parse(line.slice(0, tab)) as string, line.slice(tab + 1));
  }
  return lines;
}
