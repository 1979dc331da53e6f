/**
 * What Marp makes of its own and our themes, as CSS, and our themes made safe before that: twenty passes over a style
 * sheet, a tenth of a cold deck, with the same result every time. So it is made when this package is compiled; what is
 * not among it is made as ever.
 */
import { sha256 } from '../hash.ts';
import type { World } from '../world.ts';

/** Packed themes by the key of what they were packed from. */
export type Packs = ReadonlyMap<string, string>;

/** A theme as Marpit keeps it, as much as is used here. */
interface PackedTheme {
  readonly css: string;
  /** Other themes that it takes in: what they are is up to the project. */
  readonly importRules: readonly unknown[];
}

/** The key of a packed theme: two that have it are the same CSS, where they come from the same Marp. */
export function packKey(theme: PackedTheme | undefined, options: object): string {
  return sha256(JSON.stringify([theme?.css, options]));
}

/** Whether a packed theme follows from its key alone, in whatever project. */
export function isPortable(theme: PackedTheme | undefined, options: object): boolean {
  return theme?.importRules.length === 0 && !JSON.stringify(options).includes('@import');
}

const made = new Map<string, string>();

/** Remembers a portable pack for `packedHere`. */
export function keepPack(key: string, css: string): void {
  if (made.size < 32) made.set(key, css);
}

/** What this process has packed and another may use: the compiler of this package writes it down. */
export function packedHere(): Packs {
  return made;
}

/** By what gives the files of this package: documents have worlds of their own, which share it. */
const read = new WeakMap<World['asset'], Promise<Packs>>();

/** The packs that this package was compiled with; none where they are of another Marp, or where it was not compiled. */
export function shippedPacks(world: World): Promise<Packs> {
  let packs = read.get(world.asset);
  if (packs === undefined) {
    packs = readPacks(world);
    read.set(world.asset, packs);
  }
  return packs;
}

async function readPacks(world: World): Promise<Packs> {
  let text: string;
  try {
    text = Buffer.from(await world.asset('build/packs.json')).toString('utf8');
  } catch {
    return new Map();
  }
  // Written when this package was compiled, whole or not at all.
  const { marp, packs } = JSON.parse(text) as { marp: string; packs: [string, string][] };
  return new Map(marp === world.versions.marp() ? packs : []);
}
