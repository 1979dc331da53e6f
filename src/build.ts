/** The way of the data, top to bottom: this file names every stage, and the stages do not know each other. */
import type { VFile } from 'vfile';
import { AskedLog } from './asked.ts';
import type { RecalledAnalysis } from './cache/analysis.ts';
import { AnalysisStore, saidOf } from './cache/analysis.ts';
import type { KeptMessage } from './cache/messages.ts';
import type { KeptOutputs } from './cache/outputs.ts';
import {
  bytesOf,
  findOutputs,
  keepOutputs,
  keepRecipe,
  lastRecipe,
  messagesNow,
  messagesSince,
  restoreMessages,
} from './cache/outputs.ts';
import { reasonFor } from './cache/reason.ts';
import type { Recipe } from './cache/recipe.ts';
import { recipeOf } from './cache/recipe.ts';
import { loadConfig } from './config.ts';
import { loadData } from './data/data-set.ts';
import type { LoadedData } from './data/data-set.ts';
import type { FoundDocument } from './documents.ts';
import { findDocuments, selectDocuments } from './documents.ts';
import { computeFacts } from './facts/compute.ts';
import { expectsQueries, loadFacts } from './facts/facts.ts';
import type { NamedQueries } from './facts/queries.ts';
import { openQueries } from './facts/queries.ts';
import { namesInSql } from './facts/sql-files.ts';
import type { Ground } from './ground.ts';
import { groundOf, inputsAmong, inputsOf, ledgerInputsOf, sharedFilesOf } from './ground.ts';
import { sha256 } from './hash.ts';
import { mapInOrder } from './in-order.ts';
import type { RecordingWorld } from './inputs.ts';
import { recordInputs } from './inputs.ts';
import type { DocumentJob, Executor } from './job.ts';
import { levelOf, makeLedger, provenanceOf } from './ledger.ts';
import { embedLedger, toAttachment } from './ledger-file.ts';
import type { CacheStore } from './model/cache.ts';
import type { MadeOutput, ManifestEntry, ManifestInput } from './manifest.ts';
import { outputPath, toEntries, toMade, updateManifest } from './manifest.ts';
import { expandDocument } from './markdown/document.ts';
import { hasError, OperationError } from './messages.ts';
import type { Deck } from './model/deck.ts';
import type { ExpandedDocument, Silence } from './model/document.ts';
import type { Ledger, ProvenanceLevel } from './model/ledger.ts';
import type { Artifact, DocumentStatus, Draft, FormatName } from './model/output.ts';
import type { Report } from './model/report.ts';
import type { Shard } from './model/shard.ts';
import type { Theme } from './model/theme.ts';
import type { ProjectPath } from './paths.ts';
import { finishPdf } from './pdf/finish.ts';
import { pdfMeta, titleOf } from './pdf-meta.ts';
import type { Layout, RenderContext, Renderer } from './render/index.ts';
import { renderers, watchOf } from './render/index.ts';
import { checkLooks } from './rules/brand/brand.ts';
import { checkThemeContrast } from './rules/brand/theme-contrast.ts';
import type { Evidence } from './rules/evidence.ts';
import { hasEvidence, runDocumentRules, runFactRules, runProjectRules } from './rules/evidence.ts';
import {
  checkRuleNames,
  documentRules,
  evidenceRules,
  isAboutEvidence,
  judge,
  lastStageOf,
  rules,
  severityOf,
} from './rules/index.ts';
import { checkLikelihoods } from './rules/likelihoods.ts';
import { reportFindings } from './rules/pages.ts';
import { runRules } from './rules/rule.ts';
import type { DocumentSummary } from './rules/summary.ts';
import { summaryOf } from './rules/summary.ts';
import type { Silencer } from './rules/silencing.ts';
import { checkSilences, reportUnusedSilences, silencerOf } from './rules/silencing.ts';
import { valueIndex } from './rules/value-index.ts';
import { checkShardFolder, markShard, planShards } from './shard.ts';
import { checkThemeNames, chooseTheme, themeShelf } from './theme.ts';
import { underWatch } from './watch.ts';
import type { OutputFile, World } from './world.ts';

export interface BuildOptions {
  /** Documents to build; all of the project where there are none. */
  readonly files?: readonly ProjectPath[];
  readonly formats?: readonly FormatName[];
  /** Overrides the theme of every document. */
  readonly theme?: string;
  /** Overrides how much of the provenance leaves the house. */
  readonly provenance?: ProvenanceLevel;
  /** Warnings count as errors. */
  readonly strict?: boolean;
  /** Documents under way at once. */
  readonly jobs?: number;
  /** Begins with the last document; what comes of it is the same. */
  readonly backwards?: boolean;
  /** Where to stop: `model` needs no browser, `pages` lays out but writes nothing. */
  readonly until?: 'model' | 'pages' | 'output';
  /** Builds one part of the documents, into a folder of its own; not together with `files`. */
  readonly shard?: Shard;
  readonly onDocument?: (done: DocumentResult, count: number, total: number) => void;
}

export interface DocumentResult {
  readonly source: ProjectPath;
  readonly kind: 'deck' | 'report';
  readonly status: DocumentStatus;
  readonly artifacts: readonly ManifestEntry[];
  /** The document's own files: itself, what it includes. */
  readonly files: readonly VFile[];
  /** Shared files whose errors block it. */
  readonly blockedBy: readonly string[];
  /** Rules that its author silences, with the reasons. */
  readonly silenced: readonly Silence[];
  /** Whether its text was not read in this run, since an earlier one had and nothing that it asks for has changed. */
  readonly isRecalled: boolean;
  /** The machine's failure, where `status` is `failed`. */
  readonly failure: OperationError | undefined;
}

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
    const reading = loadData(ledger, { limits: config.limits });
    if (await expectsQueries(world)) queries.warm();
    const data = await reading;
    return await buildOn({ world, ledger, config, data, queries, strict }, options);
  } finally {
    await queries.close();
  }
}

type Base = Omit<Ground, 'facts' | 'themes' | 'queries'> & {
  readonly data: LoadedData;
  readonly queries: NamedQueries;
};

/** Facts, themes and documents, on settings and data. */
async function buildOn(base: Base, options: BuildOptions): Promise<Outcome> {
  const { world, ledger, config, data, queries, strict } = base;
  const { until = 'output', jobs = 2, shard, formats = config.formats } = options;
  if (shard !== undefined && until === 'output') await checkShardFolder(world, shard);
  const declared = await loadFacts(ledger, data);
  const facts = await computeFacts(declared, data, queries, ledger, config);
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
  const found = await findDocuments(world);
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
    const open = (document: FoundDocument): Promise<Text> => openText(run, document);
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
  const documents = await mapInOrder(own, jobs, compileOne, options);

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
  const failure = until === 'output' ? await failureOf(write()) : undefined;
  if (artifacts.some(({ status }) => status === 'rendered'))
    await world.cache?.prune(config.limits.cacheBytes);
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

/** What the documents of a run share. */
interface Run {
  readonly ground: Ground;
  readonly evidence: Evidence;
  readonly options: BuildOptions;
  /** What earlier runs found out about documents; undefined where nothing is kept. */
  readonly analyses: AnalysisStore | undefined;
  /** Browsers that laid out what is there now: in this run, or in the one that made what was kept. */
  readonly products: Set<string>;
}

/** A document on its way from its text to its pages. */
interface Text {
  readonly found: FoundDocument;
  /** Filled on the way: the files that messages about this document stand in. */
  readonly files: VFile[];
  readonly blockedBy: string[];
  /** Undefined where it could not be read, or need not be. */
  readonly read: ReadText | undefined;
  /** What an earlier run found out about it, and still holds. */
  readonly recalled: RecalledAnalysis | undefined;
  /** Whether an error keeps it from becoming a model. */
  readonly blocked: boolean;
  readonly failure: OperationError | undefined;
}

interface ReadText {
  readonly document: ExpandedDocument;
  readonly summary: DocumentSummary;
  readonly silencer: Silencer;
  /** What documents share, as this one asks for it. */
  readonly ground: Ground;
  readonly evidence: Evidence;
  /** What it asked; undefined where nothing is kept. */
  readonly log: AskedLog | undefined;
  /** What its text came to, before all documents were looked at together. */
  readonly early: { readonly messages: readonly KeptMessage[]; readonly used: readonly number[] };
  /** The world through which the document's own files are read. */
  readonly world: RecordingWorld;
  readonly theme: Theme | undefined;
}

/** Rules that look at all documents together; where one has a mistake, what it uses is not known. */
function checkProject({ ground, evidence, options }: Run, texts: readonly Text[]): void {
  const found = texts.flatMap(({ read, recalled, blocked }) =>
    blocked ? [] : (recalled ?? read ?? []),
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

/** Whether a rule was on for a file and has said all that it has to say, after a stage. */
function hasSpoken(
  { config }: Ground,
  evidence: Evidence,
  stage: ReturnType<typeof lastStageOf>,
): (rule: string, path: string) => boolean {
  const isEvident = hasEvidence(evidence);
  return (rule, path) =>
    rules.some(({ id }) => id === rule) &&
    lastStageOf(rule) === stage &&
    severityOf(config, rule, path) !== 'off' &&
    (isEvident || !isAboutEvidence(rule));
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

/** What earlier runs of this kind found out; undefined where nothing is kept. */
async function analysesOf(
  ground: Ground,
  { tables }: Evidence,
  { formats, until = 'output', theme, provenance }: BuildOptions,
): Promise<AnalysisStore | undefined> {
  const { world, ledger, config, data, facts, strict } = ground;
  const code = world.cache === undefined ? undefined : await world.versions.build();
  // What is odd about the settings is for every document to see.
  const isOdd = config.file !== undefined && config.file.messages.length > 0;
  if (world.cache === undefined || code === undefined || isOdd) return undefined;
  const { node, icu } = world.versions;
  const settings = ledger.inputs().find(({ path }) => path === config.file?.path);
  return new AnalysisStore(world.cache, ground, {
    mode: [until, [...(formats ?? [])].sort(), theme, provenance, strict],
    base: [
      ...[code, node.split('.', 1)[0], icu],
      until === 'model' ? undefined : await world.press.identity(),
      ...[settings?.sha256, world.today, world.stamp?.toISOString()],
      ...[data.names, tables, facts.files.map(({ path }) => path)],
    ],
    checkTheme: (theme) => {
      checkTheme(ground, theme);
    },
  });
}

function needsPages({ ground, options }: Pick<Run, 'ground' | 'options'>): boolean {
  const { until = 'output', formats = ground.config.formats } = options;
  return until === 'pages' || (until === 'output' && formats.some((format) => format !== 'md'));
}

/** The document's text as an earlier run found it to be, or read now. */
async function openText(run: Run, found: FoundDocument): Promise<Text> {
  const recalled = found.conflict === undefined ? await run.analyses?.recall(found) : undefined;
  if (recalled === undefined) {
    // What must be read again is most likely to be laid out again.
    if (run.analyses !== undefined && needsPages(run)) run.ground.world.press.warm();
    return readText(run, found);
  }
  return {
    ...{ found, files: [...recalled.files], blockedBy: [], read: undefined, recalled },
    ...{ blocked: false, failure: undefined },
  };
}

/** The document's text: directives replaced, and what is wrong with it before there are pages. */
async function readText(run: Run, found: FoundDocument): Promise<Text> {
  const files: VFile[] = found.conflict === undefined ? [] : [found.conflict];
  const blockedBy: string[] = [];
  const text = {
    ...{ found, files, blockedBy, read: undefined, recalled: undefined },
    ...{ blocked: true, failure: undefined },
  };
  const { config, strict } = run.ground;
  try {
    if (found.conflict === undefined) return { ...text, ...(await expandText(run, text)) };
    judge(found.conflict, config, strict);
    return text;
  } catch (error) {
    for (const file of files) judge(file, config, strict);
    return { ...text, failure: failureIn(error, found.path) };
  }
}

async function buildDocument(run: Run, opened: Text): Promise<DocumentResult> {
  let text = opened;
  if (opened.recalled !== undefined) {
    const result = await finishRecalled(run, opened, opened.recalled);
    if (result !== undefined) return result;
    text = await readAgain(run, opened, opened.recalled);
  }
  const { found, files, blockedBy, read, blocked } = text;
  const silenced = read?.silencer.silences ?? [];
  const result = {
    ...{ source: found.path, kind: found.kind, files, blockedBy, silenced },
    isRecalled: false,
  };
  const ended = (
    status: DocumentStatus,
    artifacts: readonly ManifestEntry[] = [],
    failure?: OperationError,
  ): DocumentResult => ({ ...result, status, artifacts, failure });
  if (text.failure !== undefined) return ended('failed', [], text.failure);
  if (read === undefined || blocked) return ended('blocked');
  try {
    const job = { ...run, ...text, ...read };
    const compiled = await (found.kind === 'deck'
      ? compile(job, await renderers.deck())
      : compile(job, await renderers.report()));
    if (compiled === undefined) return ended('blocked');
    await keepAnalysis(job, compiled);
    return ended('built', compiled.entries);
  } catch (error) {
    const { config, strict } = run.ground;
    for (const file of files) judge(file, config, strict, read.silencer);
    return ended('failed', [], failureIn(error, found.path));
  }
}

/** Whatever goes wrong in one document, the others are built; our own mistakes keep their trace for the report of them. */
function failureIn(error: unknown, path: string): OperationError {
  return error instanceof OperationError ? error : mistakeOf(error, path);
}

function mistakeOf(error: unknown, path: string): OperationError {
  const reason = error instanceof Error ? error.message : String(error);
  return new OperationError(`${path} cannot be compiled (${reason})`, {
    hint: 'this is a mistake in briefwright: please report it, with the document that shows it',
    cause: error,
  });
}

/** Directives replaced, every offset still leading back to its line; then what the text rests on. */
async function expandText(
  run: Run,
  { found, files, blockedBy }: Pick<Text, 'found' | 'files' | 'blockedBy'>,
): Promise<Pick<Text, 'read' | 'blocked'>> {
  const { options } = run;
  const { ground, evidence, log } = askedBy(run);
  const { config, data, facts, queries, strict } = ground;
  const world = recordInputs(ground.world);
  const { lang, units, limits, likelihoodScale } = config;
  const document = await expandDocument(world, found.path, found.kind, {
    data,
    facts,
    queries,
    lang,
    units,
    citationStyle:
      config.citationStyle === undefined || config.file === undefined
        ? undefined
        : { ...config.citationStyle, file: config.file },
    limits,
    likelihoodScale,
  });
  files.push(...document.files);
  checkLikelihoods(document);
  const silencer = silencerOf(document);
  checkSilences(
    document,
    rules.map(({ id }) => id),
  );
  const theme = await chooseTheme(
    ground.themes,
    document,
    options.theme ?? config.theme,
    options.theme !== undefined,
  );
  if (theme !== undefined) checkTheme(ground, theme);
  for (const file of groundOf(ground, document, theme)) {
    judge(file, config, strict);
    if (hasError(file)) blockedBy.push(file.path);
  }
  const read = {
    ...{ document, summary: summaryOf(document), silencer, world, theme, ground, evidence, log },
    early: { messages: [], used: [] },
  };
  for (const file of files) judge(file, config, strict, silencer);
  if (blockedBy.length > 0 || !files.every(isSoundButForTheme)) return { read, blocked: true };

  await underWatch(watchOf(document, config), 'check', () => {
    runDocumentRules(
      evidenceRules,
      document,
      evidence,
      (rule, path) => severityOf(config, rule, path) !== 'off',
    );
  });
  for (const file of files) judge(file, config, strict, silencer);
  const early = {
    messages: messagesSince(files, new Map()),
    used: document.silences.flatMap((silence, index) =>
      silencer.used.has(silence) ? [index] : [],
    ),
  };
  return { read: { ...read, early }, blocked: false };
}

/** What documents share, for one of them: where analyses are kept, it is noted what that one asks. */
function askedBy({
  ground,
  evidence,
  analyses,
}: Run): Pick<ReadText, 'ground' | 'evidence' | 'log'> {
  if (analyses === undefined) return { ground, evidence, log: undefined };
  const log = new AskedLog(ground);
  const { data, facts } = log;
  const values = (): ReturnType<Evidence['values']> => {
    log.everything();
    return evidence.values();
  };
  return {
    ground: { ...ground, data, facts },
    evidence: { ...evidence, data, facts, values },
    log,
  };
}

function checkTheme({ themes }: Pick<Ground, 'themes'>, theme: Theme): void {
  for (const file of themes.files())
    if (file.path === `themes/${theme.name}/theme.yaml`) checkThemeContrast(file, theme);
}

/** The default theme stands in for one that does not exist, so that the model's mistakes are found in the same run. */
function isSoundButForTheme({ messages }: VFile): boolean {
  return messages.every(({ fatal, ruleId }) => fatal !== true || ruleId === 'unknown-theme');
}

type Job = Run & Text & ReadText;

interface Compiled {
  readonly entries: readonly ManifestEntry[];
  /** What was said of the document before it became a model. */
  readonly said: string;
  /** Messages about its model and its pages. */
  readonly messages: readonly KeptMessage[];
  readonly recipe: Recipe | undefined;
}

/** One document from its text to its outputs; undefined where an error blocks it, which leaves its old outputs alone. */
async function compile<Model extends Deck | Report>(
  job: Job,
  renderer: Renderer<Model>,
): Promise<Compiled | undefined> {
  const { evidence, found, document, summary, silencer, world, theme } = job;
  const { options, files, products, log } = job;
  // Outputs tell of tables what is declared of them; which of their cells a document reads is known by now.
  const ground = log === undefined ? job.ground : { ...job.ground, data: log.outlines };
  const { config, strict } = ground;
  const { until = 'output', formats = config.formats } = options;
  const isBlocked = (): boolean => {
    for (const file of files) judge(file, config, strict, silencer);
    return files.some(hasError);
  };
  // All documents together may have shown that it is wrong.
  if (theme === undefined || isBlocked()) return undefined;
  const level = levelFor(job);
  const said = saidOf(document, silencer);

  // What an earlier run made of the same is taken as it is.
  const recipe =
    until === 'output' ? await recipeFor({ ...job, ground }, theme, level, formats) : undefined;
  const kept =
    recipe &&
    (await restore(
      {
        ...{ ground, found, world, files, products, summary, silences: document.silences },
        inputs: () => inputsOf(ground, document, theme, world),
      },
      recipe,
      formats,
    ));
  if (kept?.entries !== undefined) return { ...kept, said, recipe };
  if (recipe !== undefined && formats.some((format) => format !== 'md')) ground.world.press.warm();
  const before = messagesNow(files);
  const known = world.looks().length;

  // Model: Marp's slides or the report's tree, then the rules that look at it.
  const context: RenderContext = {
    world,
    limits: config.limits,
    severityOf: (rule, path) => severityOf(config, rule, path),
    provenance: provenanceOf(ground, level, document.lang),
  };
  const model = await renderer.toModel(document, theme, context);
  const watch = watchOf(document, context);
  await underWatch(watch, 'check', () => {
    runRules(documentRules, model, document);
  });
  if (isBlocked()) return undefined;
  reportUnusedSilences(document, silencer, hasSpoken(ground, evidence, 'model'));
  if (isBlocked()) return undefined;
  const compiled = (entries: Compiled['entries'] = []): Compiled => ({
    ...{ entries, said, recipe },
    messages: messagesSince(files, before),
  });
  if (until === 'model') return compiled();

  // Pages: laid out once and measured; what the measurement lets pass is printed from the same layout.
  const layout = needsPages(job)
    ? await renderer.layout(document, model, theme, context, ground.world.press)
    : undefined;
  const drafts: Draft[] = [];
  let places = layout?.places;
  try {
    if (layout !== undefined) {
      reportFindings(document, layout.measurement, theme.slide);
      checkLooks(document, layout.measurement.looks, theme);
    }
    if (isBlocked()) return undefined;
    if (layout !== undefined) {
      reportUnusedSilences(document, silencer, hasSpoken(ground, evidence, 'pages'));
      if (isBlocked()) return undefined;
    }
    if (until === 'pages') return compiled();

    // Files: everything is in memory before the first byte is written.
    for (const format of formats) {
      const made = await render(format, {
        ...{ document, model, theme, context, renderer, layout },
        ledgerOf: (form, at) =>
          makeLedger(document, ground, level, {
            format: form,
            title: titleOf(document, model),
            compiler: `Briefwright ${world.versions.briefwright}`,
            inputs: ledgerInputsOf(ground, document, theme, world, level),
            pages: at?.count,
            pagesOf: (index) => at?.of(index) ?? [],
          }),
      });
      places = made.places ?? places;
      drafts.push({ format, bytes: made.bytes });
    }
  } finally {
    await layout?.close();
  }

  const reason =
    recipe === undefined
      ? ''
      : reasonFor(await lastRecipe(cacheOf(ground), recipe), recipe, kept?.changed);
  const product = layout === undefined ? undefined : (await ground.world.press.info()).product;
  if (product !== undefined) products.add(product);
  const entries = toEntries(
    found,
    document,
    drafts.map((draft) => toMade(draft, reason)),
    { places, inputs: inputsOf(ground, document, theme, world) },
  );
  await ground.world.out.writeTogether(
    entries.flatMap(({ path }, index) => {
      const bytes = drafts[index]?.bytes;
      return bytes === undefined ? [] : [{ path, bytes }];
    }),
  );
  if (recipe !== undefined) {
    const store = cacheOf(ground);
    await keepOutputs(store, recipe, {
      drafts,
      looks: world.looks().slice(known),
      messages: messagesSince(files, before),
      places: document.shown.map((_, index) => places?.of(index) ?? []),
      count: places?.count,
      product,
    });
    await keepRecipe(store, recipe);
  }
  return compiled(entries);
}

/** How much of the provenance of its values a document lets out of the house. */
function levelFor({ options, document, ground }: Job): ProvenanceLevel {
  return options.provenance ?? levelOf(document) ?? ground.config.provenance;
}

/** What a document that was built came to, for later runs. */
async function keepAnalysis(job: Job, { said, messages, recipe }: Compiled): Promise<void> {
  const { analyses, log, theme, found, document, summary, early, world } = job;
  if (analyses === undefined || log === undefined || theme === undefined) return;
  const isSaid = early.messages.length + messages.length > 0;
  await analyses.keep(found, log, {
    theme,
    looks: world.looks(),
    withPlaces: isSaid || levelFor(job) === 'full',
    ground: groundOf(job.ground, document, theme).map(({ path }) => path),
    shared: sharedFilesOf(job.ground, document, theme),
    summary,
    silences: document.silences,
    used: early.used,
    ...{ said, recipe },
    messages: { text: early.messages, rest: messages },
  });
}

/** A document that is as an earlier run found it; undefined where it must be read after all. */
async function finishRecalled(
  run: Run,
  { found, files, blockedBy }: Text,
  { analysis, silencer, theme, world, summary }: RecalledAnalysis,
): Promise<DocumentResult | undefined> {
  const { ground, options } = run;
  const { config, strict } = ground;
  const { until = 'output', formats = config.formats } = options;
  const { silences } = silencer;
  const result = {
    ...{ source: found.path, kind: found.kind, files, blockedBy, silenced: silences },
    isRecalled: true,
  };
  for (const file of files) judge(file, config, strict, silencer);
  if (files.some(hasError))
    return { ...result, status: 'blocked', artifacts: [], failure: undefined };
  if (saidOf({ files, silences }, silencer) !== analysis.said) return undefined;
  if (until !== 'output') {
    restoreMessages(files, analysis.messages.rest);
    return { ...result, status: 'built', artifacts: [], failure: undefined };
  }
  if (analysis.recipe === undefined) return undefined;
  const inputs = (): readonly ManifestInput[] => inputsAmong(ground, analysis.shared, theme, world);
  try {
    const kept = await restore(
      { ...run, found, world, files, summary, silences, inputs },
      analysis.recipe,
      formats,
    );
    if (kept?.entries === undefined) return undefined;
    return { ...result, status: 'built', artifacts: kept.entries, failure: undefined };
  } catch (error) {
    const failure = failureIn(error, found.path);
    return { ...result, status: 'failed', artifacts: [], failure };
  }
}

/** Reads a document whose analysis turned out to be of no use, with what all documents together have shown of it. */
async function readAgain(
  run: Run,
  { found, files }: Text,
  { analysis }: RecalledAnalysis,
): Promise<Text> {
  const text = await readText(run, found);
  const known = new Set(analysis.messages.text.map((message) => JSON.stringify(message)));
  const since = messagesSince(files, new Map()).filter(
    (message) => !known.has(JSON.stringify(message)),
  );
  restoreMessages(text.files, since);
  const { config, strict } = run.ground;
  for (const file of text.files) judge(file, config, strict, text.read?.silencer);
  return text;
}

function cacheOf({ world }: Pick<Ground, 'world'>): CacheStore {
  if (world.cache === undefined) throw new Error('a recipe must have a cache');
  return world.cache;
}

/** What the outputs of a document would be made from; undefined where nothing is kept. */
async function recipeFor(
  { ground, document, silencer, world }: Job,
  theme: Theme,
  level: ProvenanceLevel,
  formats: readonly FormatName[],
): Promise<Recipe | undefined> {
  const { cache, versions, press } = ground.world;
  const code = cache === undefined ? undefined : await versions.build();
  if (code === undefined) return undefined;
  const browser = await press.identity();
  return recipeOf({
    ...{ ground, document, silencer, theme, level, formats },
    ...{ own: world, build: code, browser },
  });
}

/** The outputs as an earlier run made them; what somebody changed or removed since is put back. */
async function restore(
  { ground, found, world, files, products, summary: { shown }, silences, inputs }: Restoring,
  recipe: Recipe,
  formats: readonly FormatName[],
): Promise<
  | (Pick<Compiled, 'entries' | 'messages'> & { readonly changed?: undefined })
  | { readonly entries?: undefined; readonly changed: string }
  | undefined
> {
  const store = cacheOf(ground);
  const outputs = await findOutputs(store, recipe, formats, world);
  if (outputs === undefined || 'changed' in outputs) return outputs;
  // Everything is at hand before the first byte is written.
  const missing: OutputFile[] = [];
  const made: MadeOutput[] = [];
  for (const format of formats) {
    const output = outputs.formats[format];
    if (output === undefined) return undefined;
    const path = outputPath(`${found.kind}s/${found.name}.${format}`);
    const there = await ground.world.out.read(path);
    const isThere = there !== undefined && sha256(there) === output.sha256;
    if (!isThere) {
      const bytes = await bytesOf(store, output);
      if (bytes === undefined) return undefined;
      missing.push({ path, bytes });
    }
    const reason = isThere ? 'nothing changed' : 'made before: written from the cache';
    made.push({ format, ...output, status: 'cached', reason });
  }
  restoreMessages(files, outputs.messages);
  if (outputs.product !== undefined) products.add(outputs.product);
  await ground.world.out.writeTogether(missing);
  await keepRecipe(store, recipe);
  return {
    entries: toEntries(found, { shown, silences }, made, {
      places: placesOf(outputs),
      inputs: inputs(),
    }),
    messages: outputs.messages,
  };
}

/** What must be known of a document to put its outputs back. */
type Restoring = Pick<Run, 'ground' | 'products'> &
  Pick<Text, 'found' | 'files'> &
  Pick<ReadText, 'world' | 'summary'> & {
    readonly silences: readonly Silence[];
    /** Asked once the files that it was made from have been looked at. */
    readonly inputs: () => readonly ManifestInput[];
  };

function placesOf({ places, count }: KeptOutputs): Layout['places'] {
  return { count, of: (index) => places[index] ?? [] };
}

interface Rendering<Model> {
  readonly document: ExpandedDocument;
  readonly model: Model;
  readonly theme: Parameters<Renderer<Model>['html']>[2];
  readonly context: RenderContext;
  readonly renderer: Renderer<Model>;
  readonly layout: Layout | undefined;
  /** What an output says of its values, once it is known where they stand; undefined where it says nothing. */
  readonly ledgerOf: (
    format: Exclude<FormatName, 'md'>,
    places: Layout['places'] | undefined,
  ) => Ledger | undefined;
}

async function render<Model extends Deck | Report>(
  format: FormatName,
  { document, model, theme, context, renderer, layout, ledgerOf }: Rendering<Model>,
): Promise<{ readonly bytes: Uint8Array; readonly places?: Layout['places'] }> {
  switch (format) {
    case 'md':
      return { bytes: Buffer.from(document.plain.text) };
    case 'html': {
      const html = await renderer.html(document, model, theme, context);
      const ledger = ledgerOf('html', layout?.places);
      return { bytes: Buffer.from(ledger === undefined ? html : embedLedger(html, ledger)) };
    }
    case 'pdf': {
      if (layout === undefined) throw new Error('a document must be laid out before it is printed');
      const { pdf, places } = await layout.print();
      const meta = pdfMeta(document, titleOf(document, model), context.world);
      const ledger = ledgerOf('pdf', places);
      const attachments = ledger === undefined ? [] : [toAttachment(ledger, meta.date)];
      return { bytes: finishPdf(pdf, meta, attachments), places };
    }
  }
}
