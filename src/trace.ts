/** Where a value comes from and where it stands, told from the project's own files. Nothing is built and nothing is laid out. */
import type { VFile } from 'vfile';
import type { Config } from './config.ts';
import { loadConfig } from './config.ts';
import { loadData } from './data/data-set.ts';
import type { FoundDocument } from './documents.ts';
import { findDocuments } from './documents.ts';
import { loadFacts } from './facts/facts.ts';
import { formatValue } from './facts/format.ts';
import { factsTableName } from './facts/facts-table.ts';
import { factsPath, isMissed, lookup } from './facts/lookup.ts';
import type { Found } from './facts/lookup.ts';
import type { FactBlocks, FactPart } from './facts/part.ts';
import { finderOf, readBlocks } from './facts/part.ts';
import { formatPath, parsePath } from './facts/path.ts';
import { sha256 } from './hash.ts';
import type { LineageScope } from './lineage.ts';
import {
  factsAbove,
  factsBelow,
  findValue,
  recordOf,
  recordOfFact,
  sourceRecords,
  spotOf,
  valuesOnLine,
} from './lineage.ts';
import type { ManifestEntry } from './manifest.ts';
import { readManifest } from './manifest.ts';
import type { Fact, Facts } from './model/fact.ts';
import type { NamedQueries } from './facts/queries.ts';
import type { LedgerFact, LedgerSource, Spot, ValueRecord } from './model/ledger.ts';
import type { ProjectPath } from './paths.ts';
import { stemOf, toProjectPath } from './paths.ts';
import { decode } from './syntax/decode.ts';
import type { World } from './world.ts';
import { ReadError } from './world.ts';

/** A value in a document. */
export interface Use {
  readonly path: string;
  /** Id of the fact that it belongs to. */
  readonly fact: string | undefined;
  readonly text: string;
  readonly at: Spot;
  readonly document: string;
  readonly kind: 'deck' | 'report';
  /** Slides or pages, from 1, of the last build; empty where it has none or they are not known. */
  readonly pages: readonly number[];
  /** Whether the last build was made from the files as they are. */
  readonly fresh: boolean;
}

interface Chain {
  /** Facts that the values were computed from, each once. */
  readonly facts: readonly LedgerFact[];
  readonly sources: readonly LedgerSource[];
  readonly uses: readonly Use[];
}

export interface ValueAnswer extends Chain {
  readonly of: 'value';
  readonly value: ValueRecord;
  /** In the project's language; null where it is a list or has keys. */
  readonly text: string | null;
  /** Facts that build on it, directly or by others; their uses stand among its own. */
  readonly feeds: readonly LedgerFact[];
}

export interface PlaceAnswer extends Chain {
  readonly of: 'place';
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** What stands there, or comes from there. */
  readonly values: readonly ValueRecord[];
}

/** Why there is no answer. */
export interface NoAnswer {
  readonly of: 'nothing';
  /** What is wrong with the question. */
  readonly reason: string;
  /** Names that could have been meant. */
  readonly names: readonly string[];
  readonly note: string | undefined;
  /** Files whose mistakes may be why. */
  readonly files: readonly VFile[];
  readonly config: Config;
}

/** Traces a fact id or a path. */
export async function traceValue(world: World, path: string): Promise<ValueAnswer | NoAnswer> {
  return withProject(world, (project) => answerValue(project, path));
}

async function answerValue(project: Project, path: string): Promise<ValueAnswer | NoAnswer> {
  const { world } = project;
  const { config } = project;
  const parsed = parsePath(path);
  const names = async (): Promise<readonly string[]> => [
    ...(project.blocks?.ids ?? (await project.scope()).facts.facts.keys()),
    ...(await project.scope({ ids: [], text: '' })).data.names,
    ...(await findDocuments(world)).map((document) => document.path),
  ];
  if ('problem' in parsed) {
    const reason = `nothing is called \`${path}\``;
    return { of: 'nothing', reason, names: await names(), note: undefined, files: [], config };
  }

  // Beside the facts: a thread that computes one takes a moment to start.
  const looking = lookAround(world);
  looking.catch(() => undefined);
  // The facts whose id is the beginning of the path; all where that does not lead to the value.
  const ids = parsed.segments.map((_, index) =>
    parsed.segments
      .slice(0, index + 1)
      .map(({ text }) => text)
      .join('.'),
  );
  const reading = project.scope({ ids, text: path });
  // Asked for again below: here it takes the time in which the thread of queries starts.
  if (project.blocks?.ids.includes(path) === true) project.blocks.above(path);
  let scope = await reading;
  let found = findValue(path, scope);
  if (found === undefined || hasMistake(found, scope.facts)) {
    scope = await project.scope();
    found = findValue(path, scope);
  }
  if (found === undefined) {
    const missed = lookup(parsed.segments, { ...scope, bindings: new Map() });
    const isKnown = scope.data.names.includes(parsed.segments[0]?.text ?? '');
    return {
      of: 'nothing',
      reason: scope.facts.facts.has(path)
        ? `\`${path}\` has no value`
        : isKnown && isMissed(missed)
          ? `nothing is called \`${path}\`: ${lowered(missed.reason)}`
          : `nothing is called \`${path}\``,
      names: isKnown ? [] : await names(),
      note: isKnown && isMissed(missed) ? missed.note : undefined,
      files: [...scope.facts.files, ...scope.data.files()],
      config,
    };
  }

  const formatted = formatValue(found, { lang: config.lang });
  const canonical = found.path;
  const above = await feedsOf(found, project);
  const paths = [canonical, ...above.facts.map(({ id }) => id)];
  // In the table of all facts one goes by the path of its row.
  const rows = paths
    .filter((one) => one !== canonical || found.fact?.id === canonical)
    .map((id) => formatPath([factsTableName, id]));
  const leadsTo = (path: string): boolean =>
    [...paths, ...rows].some((one) => path === one || path.startsWith(`${one}.`));
  const uses = await findUses(
    project,
    {
      matches: (use) => leadsTo(use.path),
      mentions: (text) => paths.some((one) => mayShow(text, one)),
      leadsTo,
      table: parsed.segments[0]?.text,
    },
    looking,
  );
  return {
    of: 'value',
    value: recordOf(found, scope),
    text: 'text' in formatted ? formatted.text : null,
    feeds: above.facts.map((fact) => recordOfFact(fact, above.scope)),
    ...chainOf([found], scope),
    uses,
  };
}

/** Whether a text may show what a path leads to: it names every part of it, or an attribute names rows that it may be of. */
function mayShow(text: string, path: string): boolean {
  const parsed = parsePath(path);
  const names = 'problem' in parsed ? [path] : parsed.segments.map((segment) => segment.text);
  const [root = path] = names;
  if (names.every((name) => text.includes(name))) return true;
  return attributesIn(text).some((one) => one.includes(root)) || mayListFacts(text);
}

/** Whether an attribute may ask for the table of all facts. */
function mayListFacts(text: string): boolean {
  return attributesIn(text).some((one) => one.includes(factsTableName));
}

function attributesIn(text: string): readonly string[] {
  return text.match(/[\w-]\s*=\s*(?:"[^"]*"|'[^']*'|[^"'\s}]+)/gu) ?? [];
}

/** The facts that build on a value, with what they were computed in. */
async function feedsOf(
  { fact }: Found,
  { blocks, scope }: Project,
): Promise<{ readonly facts: readonly Fact[]; readonly scope: LineageScope }> {
  const ids = fact === undefined ? [] : blocks?.above(fact.id);
  const wide = await scope(ids === undefined ? undefined : { ids, text: '' });
  return { facts: fact === undefined ? [] : factsAbove(fact.id, wide), scope: wide };
}

/** Traces what stands on a line of a document, or what comes from a line of a data file; of a whole file without a line. */
export async function tracePlace(
  world: World,
  file: ProjectPath,
  within: Within,
): Promise<PlaceAnswer | NoAnswer> {
  return withProject(world, (project) => answerPlace(project, file, within));
}

interface Within {
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** Opens a project and, when the work is done, ends what computed facts for it: the process could not end before. */
async function withProject<Answer>(
  world: World,
  work: (project: Project) => Promise<Answer>,
): Promise<Answer> {
  const [config, blocks] = await Promise.all([loadConfig(world), blocksOf(world)]);
  let opened: Promise<NamedQueries> | undefined;
  // Most questions need no engine.
  const queries = (): Promise<NamedQueries> =>
    (opened ??= import('./facts/queries.ts').then(({ openQueries }) => openQueries(config.limits)));
  try {
    return await work(openProject(world, { config, blocks, queries }));
  } finally {
    await (await opened)?.close();
  }
}

async function answerPlace(
  project: Project,
  file: ProjectPath,
  { line, column }: Within,
): Promise<PlaceAnswer | NoAnswer> {
  const place = {
    of: 'place',
    file,
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
  } as const;
  if (/\.md$/iu.test(file)) {
    const all = await findUses(project, {
      matches: ({ at }) => at.file === file && (line === undefined || at.line === line),
      mentions: (_, document) => document.path === file,
      leadsTo: () => true,
      table: undefined,
    });
    const uses = column === undefined ? all : nearestTo(column, all);
    const scope = await scopeOf(uses, project);
    const found = [...new Set(uses.map((use) => use.path))].flatMap(
      (path) => findValue(path, scope) ?? [],
    );
    return {
      ...place,
      values: found.map((one) => recordOf(one, scope)),
      ...chainOf(found, scope),
      uses,
    };
  }

  const scope = await scopeForFile(file, line, project);
  const from = fromFile(file, line, column, scope);
  if (from === undefined) {
    return {
      of: 'nothing',
      reason: `no value comes from \`${file}\``,
      names: [],
      note: 'ask for a fact, a line of a document or of a data file, or a built file',
      files: [],
      config: project.config,
    };
  }
  const paths = new Set(from.paths);
  const facts = new Set(from.facts.map(({ id }) => id));
  const sought = [...paths, ...facts];
  const uses = await findUses(project, {
    matches: (use) =>
      paths.has(use.path) ||
      (use.fact !== undefined && facts.has(use.fact)) ||
      [...paths].some((path) => use.path.startsWith(`${path}.`)),
    mentions: (text) => sought.some((one) => mayShow(text, one)),
    leadsTo: (path) => sought.some((one) => path === one || path.startsWith(`${one}.`)),
    table: stemOf(file),
  });
  // Of a whole file only what is shown or computed from it: the rest is the file itself.
  const shown = new Set(uses.map((use) => use.path));
  const values = [
    ...from.paths
      .filter((path) => line !== undefined || shown.has(path))
      .flatMap((path) => findValue(path, scope) ?? []),
  ];
  return {
    ...place,
    values: [
      ...values.map((found) => recordOf(found, scope)),
      ...from.facts.map((fact) => recordOfFact(fact, scope)),
    ],
    ...chainOf([...values, ...from.facts.map((fact) => ({ fact, table: undefined }))], scope),
    uses,
  };
}

function lowered(reason: string): string {
  return reason.slice(0, 1).toLowerCase() + reason.slice(1);
}

function chainOf(
  found: readonly Pick<Found, 'fact' | 'table'>[],
  scope: LineageScope,
): Pick<Chain, 'facts' | 'sources'> {
  const own = found.flatMap(({ fact }) => fact ?? []);
  const below = factsBelow(own, scope);
  const tables = found.flatMap(({ table }) => {
    const data = table === undefined ? undefined : scope.data.get(table);
    return data?.kind === 'table' ? data.source : [];
  });
  return {
    facts: below.map((fact) => recordOfFact(fact, scope)),
    sources: sourceRecords(
      [...[...own, ...below].flatMap(({ source }) => source), ...tables],
      scope,
    ),
  };
}

/** Whether the fact has a mistake, which reading only a part of the file may have made. */
function hasMistake({ fact, file }: Found, { files }: Facts): boolean {
  return (
    fact !== undefined && files.some((one) => one.path === file.path && one.messages.length > 0)
  );
}

interface Project {
  readonly world: World;
  readonly config: Config;
  /** undefined where the file of facts cannot be read in parts. */
  readonly blocks: FactBlocks | undefined;
  /** Facts and data that a question needs; all of them without an argument. */
  readonly scope: (part?: Part) => Promise<LineageScope>;
  readonly queries: () => Promise<NamedQueries>;
}

interface Part {
  /** Facts, with what they build on. */
  readonly ids: Iterable<string>;
  /** A text that names tables. */
  readonly text: string;
}

function openProject(world: World, base: Pick<Project, 'config' | 'blocks' | 'queries'>): Project {
  const { config, blocks, queries } = base;
  const { limits } = config;
  const load = async (reading: World, tables: World): Promise<LineageScope> => {
    const data = await loadData(tables, { limits });
    const declared = await loadFacts(reading, data);
    const isComputed = [...declared.facts.values()].some(
      ({ derivation }) => derivation !== undefined,
    );
    if (!isComputed) return { data, facts: declared };
    const { computeFacts } = await import('./facts/compute.ts');
    return { data, facts: await computeFacts(declared, data, await queries(), world, config) };
  };
  let all: Promise<LineageScope> | undefined;
  let listed: Promise<readonly ProjectPath[]> | undefined;
  const parts = new Map<string, Promise<LineageScope>>();
  const loadPart = async (
    part: FactPart,
    tables: readonly ProjectPath[],
  ): Promise<LineageScope> => {
    // Reading a hundred tables takes longer than all the rest.
    const read = (path: ProjectPath): Promise<Uint8Array> =>
      tables.includes(path)
        ? world.read(path)
        : Promise.reject(new ReadError('missing', `\`${path}\` is not needed`));
    const partly = {
      ...world,
      read: async (path: ProjectPath) =>
        path === factsPath ? Buffer.from(part.text) : world.read(path),
    };
    // The thread starts while the tables are read, where one of the few facts needs it.
    if (await needsThread(part.text)) (await queries()).warm();
    const { data, facts } = await load(partly, { ...world, read });
    return { data, facts: { ...facts, facts: moved(facts.facts, part) } };
  };
  return {
    ...base,
    world,
    async scope(asked) {
      const part = asked === undefined ? undefined : blocks?.only(asked.ids);
      if (asked === undefined || part === undefined) return (all ??= load(world, world));
      const tables = (await (listed ??= world.list(dataFolder))).filter(
        (path) => path !== factsPath && (isNamed(path, part.text) || isNamed(path, asked.text)),
      );
      const key = JSON.stringify([part.text, tables]);
      let known = parts.get(key);
      if (known === undefined) parts.set(key, (known = loadPart(part, tables)));
      return known;
    },
  };
}

// A literal without dots and slashes at its ends is a normalised path.
const dataFolder = 'data' as ProjectPath;

/** A guess from the lines of queries: those that are read from left to right need no engine. */
async function needsThread(facts: string): Promise<boolean> {
  const lines = [...facts.matchAll(/\bquery["']?[ \t]*:[ \t]*(.*)$/gmu)];
  if (lines.length === 0) return false;
  const { parsePlain } = await import('./facts/query-parse.ts');
  return lines.some(
    ([, query = '']) => parsePlain(query.trim().replace(/^"(.*)"$/u, '$1')) === undefined,
  );
}

/** Whether a text may name a data file. The package describes all of them. */
function isNamed(path: ProjectPath, text: string): boolean {
  return stemOf(path) === 'datapackage' || text.includes(stemOf(path));
}

/** Facts with the lines of the whole file. */
function moved(facts: Facts['facts'], { toWhole }: FactPart): Facts['facts'] {
  return new Map(
    [...facts].map(([id, fact]) => {
      const { start, end } = fact.place;
      const place = {
        start: { ...start, line: toWhole(start.line) },
        end: { ...end, line: toWhole(end.line) },
      };
      return [id, { ...fact, place }];
    }),
  );
}

async function blocksOf(world: World): Promise<FactBlocks | undefined> {
  try {
    const decoded = decode(await world.read(factsPath));
    return 'text' in decoded ? readBlocks(decoded.text) : undefined;
  } catch (error) {
    // Whoever reads the facts says what is wrong with the file.
    if (error instanceof ReadError) return undefined;
    throw error;
  }
}

interface UseSearch {
  readonly matches: (use: Use) => boolean;
  /** Whether a document with this text may have such a use: only those are read anew. */
  readonly mentions: (text: string, document: FoundDocument) => boolean;
  /** Whether a use of the value at a path may be such a one. */
  readonly leadsTo: (path: string) => boolean;
  /** The table whose rows may be such uses. */
  readonly table: string | undefined;
}

/** The documents of a project, and what the last build says of each. */
interface Around {
  readonly documents: readonly FoundDocument[];
  readonly entries: ReadonlyMap<string, readonly ManifestEntry[]>;
}

async function lookAround(world: World): Promise<Around> {
  const [documents, manifest] = await Promise.all([findDocuments(world), readManifest(world)]);
  const entries = new Map<string, ManifestEntry[]>();
  for (const entry of manifest?.artifacts ?? []) {
    const known = entries.get(entry.source);
    if (known === undefined) entries.set(entry.source, [entry]);
    else known.push(entry);
  }
  return { documents, entries };
}

/**
 * Uses in all documents, in the order of the documents and lines: from the manifest where a document was built from the
 * files as they are, else by expanding it again.
 */
async function findUses(
  project: Project,
  { matches, mentions, leadsTo, table }: UseSearch,
  looking?: Promise<Around>,
): Promise<readonly Use[]> {
  const { world } = project;
  const { documents, entries } = await (looking ?? lookAround(world));
  const isCurrent = freshness(world);
  const states = await Promise.all(
    documents.map(async (document) => {
      const built = entries.get(document.path) ?? [];
      const known = fromManifest(document, built).filter(matches);
      // What could bring a new use: text, and the rows of the table. Nothing else matters to a document that shows none.
      const counts = (path: string): boolean =>
        known.length > 0 ||
        /\.md$/iu.test(path) ||
        (table !== undefined && stemOfName(path) === table);
      const current = await Promise.all(built.map((entry) => isCurrent(entry, counts)));
      const isFresh = built.length > 0 && current.every(Boolean);
      return { document, known: isFresh ? known : undefined };
    }),
  );
  const uses = states.flatMap(({ known }) => known ?? []);
  const unknown = states.flatMap(({ document, known }) => (known === undefined ? [document] : []));
  const texts = await Promise.all(unknown.map(({ path }) => textOf(world, path)));
  const changed = unknown.flatMap((document, index) => {
    const text = texts[index] ?? '';
    return mentions(text, document) || mayInclude(text) ? [{ document, text }] : [];
  });

  if (changed.length > 0) {
    const { expandDocument } = await import('./markdown/document.ts');
    const costsNothing = literalsIn(project.blocks);
    const { data, facts } = await scopeForTexts(
      changed.map(({ text }) => withoutOthers(text, (path) => leadsTo(path) || costsNothing(path))),
      project,
    );
    const { config } = project;
    const queries = await project.queries();
    for (const { document } of changed) {
      const { shown } = await expandDocument(world, document.path, document.kind, {
        ...{ data, facts, queries },
        ...{ lang: config.lang, units: config.units, limits: config.limits },
      });
      for (const { path, fact, text, file, place } of shown) {
        const use = {
          ...{ path, fact, text, at: spotOf(file, place), document: document.path },
          ...{ kind: document.kind, pages: [], fresh: false },
        };
        if (matches(use)) uses.push(use);
      }
    }
  }
  return uses.sort(
    (a, b) =>
      compare(a.document, b.document) ||
      compare(a.at.file, b.at.file) ||
      a.at.line - b.at.line ||
      a.at.column - b.at.column,
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function mayInclude(text: string): boolean {
  return text.includes('::include');
}

/**
 * A text without the values in its running words that are not sought: to show the others nothing is computed for them. They
 * stay where one may decide on more than itself, as in the attributes of a directive and in the rows of a loop.
 */
function withoutOthers(text: string, isKept: (path: string) => boolean): string {
  if (/::each\b/u.test(text)) return text;
  const lines = text.split('\n');
  const bare = lines.map((line) => line.replace(valueInText, ''));
  // An attribute may go on on the next line.
  if (bare.some((line) => line.lastIndexOf('{') > line.lastIndexOf('}'))) return text;
  return lines
    .map((line, index) =>
      /:[a-z]|[{"']/u.test(bare[index] ?? '')
        ? line
        : line.replace(valueInText, (whole, path: string) => (isKept(path) ? whole : '')),
    )
    .join('\n');
}

/** Whether a path is the id of a fact whose value is written down: to read it is cheaper than to miss it. */
function literalsIn(blocks: FactBlocks | undefined): (path: string) => boolean {
  const computed = new Set(blocks?.computed);
  const ids = new Set(blocks?.ids);
  return (path) => ids.has(path) && !computed.has(path);
}

const valueInText = /:value\[([\p{L}\p{N}_.-]+)\](?!\{)/gu;

/** What documents name; everything where they include others, which may name anything, or list all facts. */
async function scopeForTexts(
  texts: readonly string[],
  { blocks, scope }: Project,
): Promise<LineageScope> {
  if (blocks === undefined || texts.some((text) => mayInclude(text) || mayListFacts(text)))
    return scope();
  const find = finderOf(new Set(blocks.ids));
  return scope({ ids: texts.flatMap(find), text: texts.join('\n') });
}

async function scopeOf(uses: readonly Use[], { scope }: Project): Promise<LineageScope> {
  const ids = uses.flatMap(({ path, fact }) => (fact === undefined ? [] : [fact, path]));
  return scope({ ids, text: uses.map(({ path }) => path).join('\n') });
}

/** What is needed to tell what comes from a file of `data/`. */
async function scopeForFile(
  file: ProjectPath,
  line: number | undefined,
  { blocks, scope }: Project,
): Promise<LineageScope> {
  if (blocks === undefined || file === 'data/sources.json') return scope();
  if (file !== factsPath) return scope({ ids: blocks.computed, text: file });
  const id = line === undefined ? undefined : blocks.at(line);
  return line === undefined ? scope() : scope({ ids: id === undefined ? [] : [id], text: '' });
}

async function textOf(world: World, path: ProjectPath): Promise<string> {
  try {
    const decoded = decode(await world.read(path));
    return 'text' in decoded ? decoded.text : '';
  } catch (error) {
    // It may be gone since it was listed.
    if (error instanceof ReadError) return '';
    throw error;
  }
}

function stemOfName(name: string): string | undefined {
  const path = toProjectPath(name);
  return path && stemOf(path);
}

/** Whether every input of an output that counts is as it was when that was built. Each file is read once. */
function freshness(
  world: World,
): (entry: ManifestEntry, counts: (path: string) => boolean) => Promise<boolean> {
  const hashes = new Map<string, Promise<string | undefined>>();
  const hashOf = (name: string): Promise<string | undefined> => {
    const known = hashes.get(name);
    if (known !== undefined) return known;
    const hash = readHash(world, name);
    hashes.set(name, hash);
    return hash;
  };
  // A manifest may have been damaged by hand: what it lacks is not known.
  return async ({ inputs = [], facts }: Partial<ManifestEntry>, counts) => {
    if (facts === undefined || inputs.length === 0) return false;
    const current = await Promise.all(
      inputs
        .filter(({ path }) => counts(path))
        .map(async (input) => (await hashOf(input.path)) === input.sha256),
    );
    return current.every(Boolean);
  };
}

async function readHash(world: World, name: string): Promise<string | undefined> {
  const path = toProjectPath(name);
  if (path === undefined) return undefined;
  try {
    return sha256(await world.read(path));
  } catch (error) {
    if (error instanceof ReadError) return undefined;
    throw error;
  }
}

/** The outputs of one document show the same values; the pages are those of the one that has any. */
function fromManifest(
  { path: document, kind }: FoundDocument,
  built: readonly ManifestEntry[],
): readonly Use[] {
  const uses = new Map<string, Use>();
  let number = 0;
  for (const { facts = [] } of built as readonly Partial<ManifestEntry>[]) {
    number = 0;
    for (const { path, fact, text, file, line, column, pages } of facts) {
      // A row of a loop stands at the same place as the next one.
      const key = `${String(number++)}\0${path}`;
      const known = uses.get(key);
      if (known !== undefined && known.pages.length > 0) continue;
      uses.set(key, {
        path,
        fact,
        text,
        at: { file, line, column },
        document,
        kind,
        pages,
        fresh: true,
      });
    }
  }
  return [...uses.values()];
}

/** The use at a column: the last that begins at or before it; all where there is none. */
function nearestTo(column: number, uses: readonly Use[]): readonly Use[] {
  const before = uses.filter(({ at }) => at.column <= column);
  const last = Math.max(...before.map(({ at }) => at.column));
  return before.length === 0 ? uses : before.filter(({ at }) => at.column === last);
}

interface FromFile {
  /** Values that stand there. */
  readonly paths: readonly string[];
  /** Facts that stand there or are computed from it. */
  readonly facts: readonly Fact[];
}

/** What comes from a line of a file of `data/`; undefined where it is no such file. */
function fromFile(
  file: ProjectPath,
  line: number | undefined,
  column: number | undefined,
  { data, facts }: LineageScope,
): FromFile | undefined {
  const all = [...facts.facts.values()];
  if (file === factsPath) {
    const fact =
      line === undefined ? undefined : all.findLast(({ place }) => place.start.line <= line);
    return { paths: [], facts: line === undefined ? all : fact === undefined ? [] : [fact] };
  }
  if (file === 'data/sources.json') {
    const sources = [...facts.sources.values()];
    // An item begins at its id, as all programs write it.
    const here =
      line === undefined ? undefined : sources.findLast(({ place }) => place.start.line <= line);
    const ids = new Set(
      (line === undefined ? sources : here === undefined ? [] : [here]).map(({ id }) => id),
    );
    return { paths: [], facts: all.filter(({ source }) => source.some((id) => ids.has(id))) };
  }
  const name = data.names.find((one) => one === stemOf(file));
  const stands = name === undefined ? undefined : data.get(name);
  const isItself = stands?.path === file;
  const readsFile = all.some(({ derivation }) =>
    derivation?.reads.some(({ path }) => path === file),
  );
  if (!isItself && !readsFile) return undefined;

  let cells = isItself ? valuesOnLine(stands, line) : [];
  if (isItself && stands.kind === 'table' && column !== undefined && line !== undefined)
    cells = cells.filter(({ row, column: name }) => {
      const cell = stands.rows[row]?.cells.get(name);
      if (cell === undefined) return false;
      const { start, end } = stands.place(cell);
      return start.column <= column && column < Math.max(end.column, start.column + 1);
    });
  const here = new Set(cells.map((cell) => `${String(cell.row)}\0${cell.column}`));
  const reads = ({ derivation }: Fact): boolean =>
    derivation?.reads.some(
      (read) =>
        read.path === file &&
        // Where cells are not known, any line of the file may matter.
        (line === undefined ||
          read.cells === undefined ||
          [...read.cells].some(([name, rows]) =>
            rows.some((row) => here.has(`${String(row)}\0${name}`)),
          )),
    ) === true;
  return {
    paths: cells.map(({ path }) => path),
    facts: withDependents(all.filter(reads), all),
  };
}

/** Facts together with those that build on them, in the order of the file. */
function withDependents(facts: readonly Fact[], all: readonly Fact[]): readonly Fact[] {
  const ids = new Set(facts.map(({ id }) => id));
  for (let before = -1; before < ids.size;) {
    before = ids.size;
    for (const { id, derivation } of all)
      if (derivation?.facts.some((one) => ids.has(one)) === true) ids.add(id);
  }
  return all.filter(({ id }) => ids.has(id));
}
