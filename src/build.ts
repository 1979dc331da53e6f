/** The way of the data, top to bottom: what a project shares, its documents, what only all of them show, the manifest. */
import { setImmediate } from 'node:timers/promises';
import type { VFile } from 'vfile';
import { loadConfig } from './config.ts';
import { loadData } from './data/data-set.ts';
import type { LoadedData } from './data/data-set.ts';
import { buildDocument } from './document-build.ts';
import type { Text } from './document-text.ts';
import { openText, setAside } from './document-text.ts';
import type { FoundDocument } from './documents.ts';
import { findDocuments, selectDocuments } from './documents.ts';
import { computeFacts } from './facts/compute.ts';
import { expectsQueries, loadFacts } from './facts/facts.ts';
import type { NamedQueries } from './facts/queries.ts';
import { openQueries } from './facts/queries.ts';
import { namesInSql } from './facts/sql-files.ts';
import type { Ground } from './ground.ts';
import { mapInOrder } from './in-order.ts';
import { recordInputs } from './inputs.ts';
import type { DocumentJob, Executor } from './job.ts';
import { usualJobs } from './job.ts';
import { updateManifest } from './manifest.ts';
import { hasError, OperationError } from './messages.ts';
import type { Artifact } from './model/output.ts';
import { loadAhead } from './render/index.ts';
import type { Evidence } from './rules/evidence.ts';
import { hasEvidence, runFactRules, runProjectRules } from './rules/evidence.ts';
import { checkRuleNames, evidenceRules, judge } from './rules/index.ts';
import { reportUnusedSilences } from './rules/silencing.ts';
import { valueIndex } from './rules/value-index.ts';
import type { BuildOptions, DocumentResult, Run } from './run.ts';
import { analysesOf, hasSpoken } from './run.ts';
import { checkShardFolder, markShard, planShards } from './shard.ts';
import { checkThemeNames, themeShelf } from './theme.ts';
import type { World } from './world.ts';

export type { BuildOptions, DocumentResult } from './run.ts';

export interface Outcome {
  /** No error anywhere and no failure. */
  readonly ok: boolean;
  readonly documents: readonly DocumentResult[];
  /** How many documents the project has, built in this run or not. */
  readonly found: number;
  readonly artifacts: readonly Artifact[];
  /** Every file that was read, judged, with its messages; each once. */
  readonly files: readonly VFile[];
  /** The machine's failure after the documents: the manifest could not be written. */
  readonly failure: OperationError | undefined;
}

/** Compiles a project. Throws only where the machine fails as a whole or the call is wrong. */
export async function build(world: World, options: BuildOptions = {}): Promise<Outcome> {
  const { strict = false } = options;
  const ledger = recordInputs(world);

  // Settings, data, facts, themes: what all documents share.
  const config = await loadConfig(ledger);
  checkRuleNames(config);
  const queries = openQueries(config.limits);
  try {
    const [data, hasQueries] = await Promise.all([
      loadData(ledger, { limits: config.limits }),
      expectsQueries(world).then((isLikely) => {
        if (isLikely) queries.warm();
        return isLikely;
      }),
    ]);
    return await buildOn({ world, ledger, config, data, queries, hasQueries, strict }, options);
  } finally {
    await queries.close();
  }
}

type Base = Omit<Ground, 'facts' | 'themes' | 'queries'> & {
  readonly data: LoadedData;
  readonly queries: NamedQueries;
  /** Whether a thread is likely to compute some. */
  readonly hasQueries: boolean;
};

/** Facts, themes and documents, on settings and data. */
async function buildOn(base: Base, options: BuildOptions): Promise<Outcome> {
  const { world, ledger, config, data, queries, strict } = base;
  const { until = 'output', jobs = usualJobs, shard, formats = config.formats } = options;
  const { heldTexts = 250 } = options;
  if (shard !== undefined && until === 'output') await checkShardFolder(world, shard);
  const [declared, found] = await Promise.all([loadFacts(ledger, data), findDocuments(world)]);
  const computing = computeFacts(declared, data, queries, ledger, config);
  // The thread of queries takes a while to start.
  if (base.hasQueries) loadAhead(new Set(found.map(({ kind }) => kind)));
  const facts = await computing;
  const themes = themeShelf(ledger);
  await checkThemeNames(themes, config, options.theme);
  // What SQL reads by itself need not be a table of ours.
  const bySql = namesInSql(declared);
  const tables = data.names.filter((name) => data.described.has(name) || !bySql.has(name));
  const values = valueIndex(facts, data, tables);
  const evidence: Evidence = { facts, data, tables, config, today: world.today, values };
  runFactRules(evidenceRules, evidence);
  const ground: Ground = { ...base, facts, themes };

  // Documents, several at once; the results stand in the order of their paths.
  const chosen = options.files === undefined ? found : selectDocuments(found, options.files);
  // A shard reads all texts, since some rules look at all of them, and builds its own.
  const own =
    shard === undefined
      ? chosen
      : ((await planShards(world, chosen, shard.of, formats))[shard.index - 1] ?? []);
  let count = 0;
  const analyses = await analysesOf(ground, evidence, options);
  const run: Run = { ground, evidence, options, analyses, products: new Set() };
  // What only all documents together show is known before any of them is written; without data there is no such rule.
  const texts = new Map<string, Text>();
  if (hasEvidence(evidence)) {
    const toBuild = new Set(own);
    let held = 0;
    const open = async (document: FoundDocument): Promise<Text> => {
      const text = await openText(run, document);
      if (text.read === undefined) return text;
      if (held >= heldTexts || !toBuild.has(document)) return setAside(text);
      held += 1;
      return text;
    };
    for (const text of await mapInOrder(chosen, jobs, open, options))
      texts.set(text.found.path, text);
    checkProject(run, [...texts.values()]);
  }
  const executor = inThisProcess(run, own, texts);
  const compileOne = async (document: FoundDocument): Promise<DocumentResult> => {
    const result = await executor.run(toJob(document, run));
    options.onDocument?.(result, ++count, own.length);
    return result;
  };
  // What is as it was goes beside the rest: it takes no place from a document that waits for the browser.
  const isRecalled = ({ path }: FoundDocument): boolean => texts.get(path)?.recalled !== undefined;
  const [recalled, read] = [own.filter(isRecalled), own.filter((one) => !isRecalled(one))];
  const lanes = [
    mapInOrder(read, jobs, compileOne, options),
    mapInOrder(recalled, jobs, unhurried(compileOne), options),
  ];
  const results = new Map((await Promise.all(lanes)).flat().map((one) => [one.source, one]));
  const documents = own.flatMap(({ path }) => results.get(path) ?? []);

  // What no document read is checked as well.
  for (const name of tables) data.get(name);
  const files = [
    ...new Set([
      ...(config.file === undefined ? [] : [config.file]),
      ...themes.files(),
      ...data.files(),
      ...facts.files,
      ...documents.flatMap((document) => document.files),
    ]),
  ];
  // The documents' own files have been judged, with what their authors silence.
  const judged = new Set(documents.flatMap((document) => document.files));
  for (const file of files) if (!judged.has(file)) judge(file, config, strict);

  const artifacts = documents.flatMap((document) => document.artifacts);
  const paths = (shard === undefined ? found : own).map(({ path }) => path);
  const sources = options.files === undefined ? paths : undefined;
  const write = async (): Promise<void> => {
    const asked = { formats: formats.join(), theme: options.theme, provenance: options.provenance };
    const mark =
      shard === undefined
        ? undefined
        : await markShard(world, shard, paths, { ...asked, strict: strict ? 'yes' : undefined });
    await updateManifest(world, artifacts, sources, [...run.products][0], { shard: mark });
  };
  const keep = async (): Promise<void> => {
    await analyses?.save(found);
    if (artifacts.some(({ status }) => status === 'rendered'))
      await world.cache?.prune(config.limits.cacheBytes);
  };
  const [failure] = await Promise.all([
    until === 'output' ? failureOf(write()) : undefined,
    keep(),
  ]);
  const built = documents.every(({ status }) => status === 'built');
  return {
    ok: built && failure === undefined && !files.some(hasError),
    documents,
    found: found.length,
    artifacts,
    files,
    failure,
  };
}

/** With a turn of the event loop before each piece, in which whoever waits for a file or for the browser goes on. */
function unhurried<Item, Result>(
  work: (item: Item) => Promise<Result>,
): (item: Item) => Promise<Result> {
  return async (item) => {
    await setImmediate();
    return work(item);
  };
}

/** What is asked for of a document, as a value that could go to another machine. */
function toJob({ path, kind }: FoundDocument, { ground, options }: Run): DocumentJob {
  const { config, strict, world } = ground;
  const { formats = config.formats, until = 'output' } = options;
  return {
    source: path,
    kind,
    formats,
    theme: options.theme,
    provenance: options.provenance,
    strict,
    until,
    today: world.today,
    stamp: world.stamp?.toISOString(),
  };
}

/** Runs jobs here, on texts that have been read or are read now. */
function inThisProcess(
  run: Run,
  documents: readonly FoundDocument[],
  texts: Map<string, Text>,
): Executor<DocumentResult> {
  const found = new Map(documents.map((document) => [document.path, document]));
  return {
    async run({ source }) {
      const document = found.get(source);
      if (document === undefined) throw new Error(`${source} must be a document of this run`);
      const text = texts.get(source) ?? (await openText(run, document));
      // A thousand texts weigh more than anything else: each goes with its document.
      texts.delete(source);
      return buildDocument(run, text);
    },
  };
}

/** Rules that look at all documents together; where one has a mistake, what it uses is not known. */
function checkProject({ ground, evidence, options }: Run, texts: readonly Text[]): void {
  const found = texts.flatMap(({ read, recalled, aside, blocked }) =>
    blocked ? [] : (recalled ?? read ?? aside ?? []),
  );
  if (found.length < texts.length) return;
  // Whether something is unused shows where nothing is left out.
  const isWhole = options.files === undefined;
  runProjectRules(
    isWhole ? evidenceRules : evidenceRules.filter(({ id }) => id === 'consistency'),
    found.map(({ summary }) => summary),
    evidence,
  );
  const { config, strict } = ground;
  for (const { summary, silencer } of found) {
    for (const file of summary.files) judge(file, config, strict, silencer);
    if (isWhole) reportUnusedSilences(summary, silencer, hasSpoken(ground, evidence, 'project'));
  }
}

/** The machine's failure that a piece of work ended with; undefined where it ended well. */
async function failureOf(work: Promise<void>): Promise<OperationError | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    if (error instanceof OperationError) return error;
    throw error;
  }
}
