/**
 * Which documents one shard builds. Every machine works the plan out for itself, from the sources and the formats alone,
 * so that shards agree without talking.
 */
import type { FoundDocument } from './documents.ts';
import { sha256 } from './hash.ts';
import { readManifest } from './manifest.ts';
import { UsageError } from './messages.ts';
import type { FormatName } from './model/output.ts';
import type { Shard, ShardMark } from './model/shard.ts';
import type { ProjectPath } from './paths.ts';
import { resolveFrom, toProjectPath } from './paths.ts';
import { decode } from './syntax/decode.ts';
import type { World } from './world.ts';
import { ReadError } from './world.ts';

/** Documents of every shard, each in the order of their paths: the longest first, each to the shard with the least to do. */
export async function planShards(
  world: World,
  documents: readonly FoundDocument[],
  of: number,
  formats: readonly FormatName[],
): Promise<readonly (readonly FoundDocument[])[]> {
  const costed: Costed[] = [];
  const texts = new Map<ProjectPath, string>();
  for (const document of documents)
    costed.push({ document, cost: costOf(await textsOf(world, document.path, texts), formats) });
  costed.sort((a, b) => b.cost - a.cost || (a.document.path < b.document.path ? -1 : 1));
  const shards = Array.from({ length: of }, (): { cost: number; documents: FoundDocument[] } => ({
    cost: 0,
    documents: [],
  }));
  for (const { document, cost } of costed) {
    const [lightest] = [...shards].sort((a, b) => a.cost - b.cost);
    if (lightest === undefined) throw new Error('there must be a shard');
    lightest.cost += cost;
    lightest.documents.push(document);
  }
  return shards.map((shard) => shard.documents.sort((a, b) => (a.path < b.path ? -1 : 1)));
}

interface Costed {
  readonly document: FoundDocument;
  readonly cost: number;
}

/** What a format takes beside the work on the text: pages are laid out for both HTML and PDF, and printed for one. */
const weights: Readonly<Record<FormatName, number>> = { md: 0, html: 2, pdf: 3 };

/**
 * How much work a document is, in units of which only the ratios count: a page of the browser is opened for each, its time
 * grows with text, slides and what is drawn. Whole numbers, so that no machine rounds otherwise.
 */
export function costOf(texts: readonly string[], formats: readonly FormatName[]): number {
  const count = (pattern: RegExp): number =>
    texts.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0);
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const work =
    100 +
    Math.ceil(bytes / 128) +
    10 * count(/^ {0,3}(?:---+|\*\*\*+|___+)[ \t]*$/gmu) +
    40 * count(/^ {0,3}::(?:chart|map|diagram|timeline|matrix|comparison)\b/gmu) +
    20 * count(/^ {0,3}:::+each\b/gmu);
  return work * formats.reduce((sum, format) => sum + weights[format], 1);
}

/** A document's text and those that it includes, each once; what cannot be read costs nothing. */
async function textsOf(
  world: World,
  path: ProjectPath,
  known: Map<ProjectPath, string>,
): Promise<readonly string[]> {
  const texts = new Map<ProjectPath, string>();
  const open = [path];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (texts.has(next)) continue;
    const text = known.get(next) ?? (await readText(world, next));
    known.set(next, text);
    texts.set(next, text);
    for (const [, quoted, bare] of text.matchAll(
      /::include\{[^}\n]*?\bfile\s*=\s*(?:"([^"\n]*)"|([^\s}"']+))/gu,
    )) {
      const target = quoted ?? bare ?? '';
      const included = target.startsWith('/')
        ? toProjectPath(target.slice(1))
        : resolveFrom(next, target);
      if (included !== undefined) open.push(included);
    }
  }
  return [...texts.values()];
}

async function readText(world: World, path: ProjectPath): Promise<string> {
  try {
    const decoded = decode(await world.read(path));
    return 'problem' in decoded ? '' : decoded.text;
  } catch (error) {
    if (error instanceof ReadError) return '';
    throw error;
  }
}

/** Refuses a folder that holds other outputs than this shard's: they would pass for its own, or be removed. */
export async function checkShardFolder(world: World, { index, of }: Shard): Promise<void> {
  const last = await readManifest(world);
  if (last === undefined || (last.shard?.index === index && last.shard.of === of)) return;
  const what =
    last.shard === undefined
      ? 'a whole build'
      : `shard ${String(last.shard.index)}/${String(last.shard.of)}`;
  throw new UsageError(
    `the output folder holds the outputs of ${what}, expected an empty one or that of shard ${String(index)}/${String(of)}`,
    { hint: 'give each shard a folder of its own with `--out`, or remove what is there' },
  );
}

const sourceFolders = ['data', 'decks', 'reports', 'themes'];

/** What the manifest of a shard says of it. */
export async function markShard(
  world: World,
  shard: Shard,
  documents: readonly ProjectPath[],
  options: Readonly<Record<string, string | undefined>>,
): Promise<ShardMark> {
  const asked = {
    ...options,
    today: world.today,
    stamp: world.stamp?.toISOString(),
  };
  return {
    index: shard.index,
    of: shard.of,
    documents,
    options: Object.fromEntries(
      Object.entries(asked).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, value]],
      ),
    ),
    sources: await hashSources(world),
  };
}

async function hashSources(world: World): Promise<string> {
  const paths = [toProjectPath('brief.yaml') ?? []].flat();
  for (const folder of sourceFolders) {
    const path = toProjectPath(folder);
    if (path !== undefined) paths.push(...(await world.list(path)));
  }
  const lines: string[] = [];
  for (const path of paths) lines.push(`${path}\0${await hashOf(world, path)}`);
  return sha256(lines.join('\n'));
}

async function hashOf(world: World, path: ProjectPath): Promise<string> {
  try {
    return await (await world.disk(path)).sha256();
  } catch (error) {
    if (error instanceof ReadError) return error.code;
    throw error;
  }
}
