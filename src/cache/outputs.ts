/** Outputs of earlier runs, found by what they were made from. */
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { sha256 } from '../hash.ts';
import type { Draft, FormatName } from '../model/output.ts';
import type { Look } from '../inputs.ts';
import { lookAgain } from '../inputs.ts';
import { toProjectPath } from '../paths.ts';
import type { World } from '../world.ts';
import { readBlob, readKept, writeBlob, writeKept } from './kept.ts';
import type { KeptMessage } from './messages.ts';
import { isMessage, keepMessage, restoreMessage } from './messages.ts';
import type { Recipe } from './recipe.ts';
import type { CacheStore } from '../model/cache.ts';

/** What is kept of one document. */
export interface KeptOutputs {
  readonly formats: Readonly<Partial<Record<FormatName, KeptOutput>>>;
  /** What was looked for on the disk while it was rendered, such as pictures, and what was there. */
  readonly looks: readonly Look[];
  /** Warnings of the stages that are passed over: first those about the model, then those about the pages. */
  readonly messages: readonly KeptMessage[];
  /** How many of them are about the model. */
  readonly ofModel: number;
  /** Slides or pages of each value, by its number in `document.shown`; how many there are. */
  readonly places: readonly (readonly number[])[];
  readonly count: number | undefined;
  /** The browser that laid it out, for the manifest; undefined where none did. */
  readonly product: string | undefined;
}

export interface KeptOutput {
  readonly sha256: string;
  readonly bytes: number;
}

/** What was kept for a recipe; the path of what was looked at then, and is not as it was; undefined where nothing was kept. */
export async function findOutputs(
  store: CacheStore,
  { key }: Recipe,
  formats: readonly FormatName[],
  world: World,
): Promise<KeptOutputs | { readonly changed: string } | undefined> {
  const kept = await readKept(store, outputsName(key));
  if (!isOutputs(kept)) return undefined;
  return checkOutputs(kept, formats, world);
}

/** The same of what is known to have been kept. */
export async function checkOutputs(
  outputs: KeptOutputs,
  formats: readonly FormatName[],
  world: World,
): Promise<KeptOutputs | { readonly changed: string } | undefined> {
  if (formats.some((format) => outputs.formats[format] === undefined)) return undefined;
  for (const look of outputs.looks) {
    const path = toProjectPath(look.path);
    if (path === undefined || (await lookAgain(world, { ...look, path })) !== look.seen)
      return { changed: look.path };
  }
  return outputs;
}

/** Bytes of a kept output; undefined where they are gone or damaged. */
export async function bytesOf(
  store: CacheStore,
  output: KeptOutput | undefined,
): Promise<Uint8Array | undefined> {
  return output === undefined ? undefined : readBlob(store, output.sha256);
}

export interface MadeOutputs {
  readonly drafts: readonly Draft[];
  readonly looks: readonly Look[];
  readonly messages: readonly KeptMessage[];
  readonly ofModel: number;
  readonly places: KeptOutputs['places'];
  readonly count: number | undefined;
  readonly product: string | undefined;
}

export async function keepOutputs(
  store: CacheStore,
  { key }: Recipe,
  { drafts, ...made }: MadeOutputs,
): Promise<KeptOutputs> {
  const formats: Partial<Record<FormatName, KeptOutput>> = {};
  for (const { format, bytes } of drafts) {
    const hash = sha256(bytes);
    await writeBlob(store, hash, bytes);
    formats[format] = { sha256: hash, bytes: bytes.length };
  }
  const outputs: KeptOutputs = { ...made, formats };
  await writeKept(store, outputsName(key), outputs);
  return outputs;
}

/** Remembers the recipe that a document was last made by. */
export async function keepRecipe(store: CacheStore, recipe: Recipe): Promise<void> {
  // Reading is cheaper than writing, and most documents are as they were.
  const last = await lastRecipe(store, recipe);
  if (last?.key !== recipe.key) await writeKept(store, recipeName(recipe), recipe);
}

/** The recipe that a document was last made by, whatever was asked for then. */
export async function lastRecipe(store: CacheStore, recipe: Recipe): Promise<Recipe | undefined> {
  const kept = await readKept(store, recipeName(recipe));
  return isRecipe(kept) ? kept : undefined;
}

function outputsName(key: string): string {
  return `outputs/${key.slice(0, 2)}/${key}.json`;
}

function recipeName({ document }: Recipe): string {
  return `recipes/${document}.json`;
}

/** What a store of others holds may be anything. */
function isOutputs(value: unknown): value is KeptOutputs {
  if (!isRecord(value)) return false;
  const { formats, looks, messages, ofModel, places, count, product } = value;
  return (
    isRecord(formats) &&
    Object.values(formats).every(
      (one) => isRecord(one) && isHash(one['sha256']) && typeof one['bytes'] === 'number',
    ) &&
    isListOf(
      looks,
      (look) =>
        isRecord(look) &&
        (look['at'] === 'file' || look['at'] === 'folder') &&
        typeof look['path'] === 'string' &&
        typeof look['seen'] === 'string',
    ) &&
    isListOf(messages, isMessage) &&
    typeof ofModel === 'number' &&
    isListOf(places, (pages) => isListOf(pages, (page) => typeof page === 'number')) &&
    (count === undefined || typeof count === 'number') &&
    (product === undefined || typeof product === 'string')
  );
}

export function isRecipe(value: unknown): value is Recipe {
  return isRecord(value) && isRecord(value['ingredients']) && isRecord(value['parts']);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOf(value: unknown, is: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(is);
}

function isHash(value: unknown): boolean {
  return typeof value === 'string' && /^[0-9a-f]{64}$/u.test(value);
}

/** The messages that files have now beyond those that they had before, as plain data. */
export function messagesSince(
  files: readonly VFile[],
  before: ReadonlyMap<VFile, ReadonlySet<VFileMessage>>,
): readonly KeptMessage[] {
  return files.flatMap((file) =>
    file.messages
      .filter((message) => before.get(file)?.has(message) !== true)
      .map((message) => keepMessage(file.path, message)),
  );
}

/** The messages that files have now, to know later which are new. */
export function messagesNow(
  files: readonly VFile[],
): ReadonlyMap<VFile, ReadonlySet<VFileMessage>> {
  return new Map(files.map((file) => [file, new Set(file.messages)]));
}

/** Puts kept messages back on the files of a document. */
export function restoreMessages(files: readonly VFile[], kept: readonly KeptMessage[]): void {
  for (const message of kept) {
    const file = files.find(({ path }) => path === message.file) ?? files[0];
    if (file !== undefined) restoreMessage(file, message);
  }
}
