/** Outputs of earlier runs, found by what they were made from. */
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { sha256 } from '../hash.ts';
import type { ManifestInput } from '../manifest.ts';
import type { Draft, FormatName } from '../model/output.ts';
import type { ProjectPath } from '../paths.ts';
import { toProjectPath } from '../paths.ts';
import type { World } from '../world.ts';
import { ReadError } from '../world.ts';
import { readBlob, readKept, writeBlob, writeKept } from './kept.ts';
import type { KeptMessage } from './messages.ts';
import { keepMessage, restoreMessage } from './messages.ts';
import type { Recipe } from './recipe.ts';
import { ingredientNames } from './recipe.ts';
import type { Ingredient } from './recipe.ts';
import type { CacheStore } from '../model/cache.ts';

/** What is kept of one document. */
export interface KeptOutputs {
  readonly formats: Readonly<Partial<Record<FormatName, KeptOutput>>>;
  /** Pictures and fonts that were read while it was rendered, with their hashes. */
  readonly assets: readonly ManifestInput[];
  /** Warnings of the stages that are passed over. */
  readonly messages: readonly KeptMessage[];
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

/** What was kept for a recipe, if it has all formats and its pictures are still the same. */
export async function findOutputs(
  store: CacheStore,
  { key }: Recipe,
  formats: readonly FormatName[],
  world: World,
): Promise<KeptOutputs | undefined> {
  const kept = await readKept(store, outputsName(key));
  if (kept === undefined || !isOutputs(kept.value)) return undefined;
  const outputs = kept.value;
  if (formats.some((format) => outputs.formats[format] === undefined)) return undefined;
  for (const { path, sha256: hash } of outputs.assets) {
    if ((await hashOf(path, world)) !== hash) return undefined;
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
  readonly assets: readonly ManifestInput[];
  readonly messages: readonly KeptMessage[];
  readonly places: KeptOutputs['places'];
  readonly count: number | undefined;
  readonly product: string | undefined;
}

export async function keepOutputs(
  store: CacheStore,
  { key }: Recipe,
  { drafts, ...made }: MadeOutputs,
): Promise<void> {
  const formats: Partial<Record<FormatName, KeptOutput>> = {};
  for (const { format, bytes } of drafts) {
    const hash = sha256(bytes);
    await writeBlob(store, hash, bytes);
    formats[format] = { sha256: hash, bytes: bytes.length };
  }
  const before = await readKept(store, outputsName(key));
  const others = before !== undefined && isOutputs(before.value) ? before.value : undefined;
  const outputs: KeptOutputs = {
    ...made,
    // What was made before in other formats is from the same ingredients.
    formats: { ...others?.formats, ...formats },
    count: made.count ?? others?.count,
    places: made.count === undefined && others !== undefined ? others.places : made.places,
    product: made.product ?? others?.product,
  };
  await writeKept(store, outputsName(key), outputs);
}

/** Why a document is rendered: what differs from the last time, in words. */
export async function reasonFor(store: CacheStore, recipe: Recipe): Promise<string> {
  const kept = await readKept(store, recipeName(recipe));
  if (kept === undefined || !isRecipe(kept.value)) return 'not built before';
  const last = kept.value;
  const changed = ingredientNames.filter(
    (name) => last.ingredients[name] !== recipe.ingredients[name],
  );
  const [first] = changed;
  if (first === undefined) {
    return last.key === recipe.key ? 'a format or picture is missing or changed' : 'moved';
  }
  if (changed.includes('values') && !changed.includes('text')) return valuesReason(last, recipe);
  return reasons[first];
}

/** Remembers the recipe that a document was last made by. */
export async function keepRecipe(store: CacheStore, recipe: Recipe): Promise<void> {
  await writeKept(store, recipeName(recipe), recipe);
}

const reasons: Readonly<Record<Ingredient, string>> = {
  compiler: 'another version of the compiler',
  browser: 'another browser',
  theme: 'the theme changed',
  settings: 'the settings changed',
  day: 'another day was given',
  text: 'the text changed',
  values: 'what stands in the text changed',
  figures: 'the data of a figure changed',
  provenance: 'what is said of a value changed',
};

function valuesReason(last: Recipe, { shown }: Recipe): string {
  const paths = [...new Set([...Object.keys(last.shown), ...Object.keys(shown)])]
    .filter((path) => last.shown[path] !== shown[path])
    .sort();
  const most = 3;
  if (paths.length === 0) return reasons.values;
  const more = paths.length > most ? ` and ${String(paths.length - most)} more` : '';
  return `${paths.slice(0, most).join(', ')}${more} changed`;
}

function outputsName(key: string): string {
  return `outputs/${key.slice(0, 2)}/${key}.json`;
}

function recipeName({ document }: Recipe): string {
  return `recipes/${document}.json`;
}

async function hashOf(path: string, world: World): Promise<string | undefined> {
  const own: ProjectPath | undefined = toProjectPath(path);
  if (own === undefined) return undefined;
  try {
    return sha256(await world.read(own));
  } catch (error) {
    if (error instanceof ReadError) return undefined;
    throw error;
  }
}

/** What has its hash before it was written by this program; another version has other names for its entries. */
function isOutputs(value: unknown): value is KeptOutputs {
  return typeof value === 'object' && value !== null && 'formats' in value && 'assets' in value;
}

function isRecipe(value: unknown): value is Recipe {
  return typeof value === 'object' && value !== null && 'ingredients' in value && 'shown' in value;
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
