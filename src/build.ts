/** The way of the data, top to bottom: this file names every stage, and the stages do not know each other. */
import type { VFile } from 'vfile';
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
import { groundOf, inputsOf, ledgerInputsOf } from './ground.ts';
import { sha256 } from './hash.ts';
import { mapInOrder } from './in-order.ts';
import type { RecordingWorld } from './inputs.ts';
import { recordInputs } from './inputs.ts';
import type { DocumentJob, Executor } from './job.ts';
import { levelOf, makeLedger, provenanceOf } from './ledger.ts';
import { embedLedger, toAttachment } from './ledger-file.ts';
import type { CacheStore } from './model/cache.ts';
import type { MadeOutput, ManifestEntry } from './manifest.ts';
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
import { renderers } from './render/index.ts';
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
import type { Silencer } from './rules/silencing.ts';
import { checkSilences, reportUnusedSilences, silencerOf } from './rules/silencing.ts';
import { valueIndex } from './rules/value-index.ts';
import { checkShardFolder, markShard, planShards } from './shard.ts';
import { checkThemeNames, chooseTheme, themeShelf } from './theme.ts';
import type { World } from './world.ts';

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
  const run: Run = { ground, evidence, options, products: new Set() };
  // What only all documents together show is known before any of them is written; without data there is no such rule.
  const texts = hasEvidence(evidence)
    ? await mapInOrder(chosen, jobs, (document) => readText(run, document), options)
    : undefined;
  if (texts !== undefined) checkProject(run, texts);
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
  texts: readonly Text[] | undefined,
): Executor<DocumentResult> {
  const found = new Map(documents.map((document) => [document.path, document]));
  const read = new Map(texts?.map((text) => [text.found.path, text]));
  return {
    async run({ source }) {
      const document = found.get(source);
      if (document === undefined) throw new Error(`${source} must be a document of this run`);
      return buildDocument(run, read.get(source) ?? (await readText(run, document)));
    },
  };
}

/** What the documents of a run share. */
interface Run {
  readonly ground: Ground;
  readonly evidence: Evidence;
  readonly options: BuildOptions;
  /** Browsers that laid out what is there now: in this run, or in the one that made what was kept. */
  readonly products: Set<string>;
}

/** A document on its way from its text to its pages. */
interface Text {
  readonly found: FoundDocument;
  /** Filled on the way: the files that messages about this document stand in. */
  readonly files: VFile[];
  readonly blockedBy: string[];
  /** Undefined where it could not be read. */
  readonly read: ReadText | undefined;
  /** Whether an error keeps it from becoming a model. */
  readonly blocked: boolean;
  readonly failure: OperationError | undefined;
}

interface ReadText {
  readonly document: ExpandedDocument;
  readonly silencer: Silencer;
  /** The world through which the document's own files are read. */
  readonly world: RecordingWorld;
  readonly theme: Theme | undefined;
}

/** Rules that look at all documents together; where one has a mistake, what it uses is not known. */
function checkProject({ ground, evidence, options }: Run, texts: readonly Text[]): void {
  const found = texts.flatMap(({ read, blocked }) => (read === undefined || blocked ? [] : [read]));
  if (found.length < texts.length) return;
  // Whether something is unused shows where nothing is left out.
  const isWhole = options.files === undefined;
  runProjectRules(
    isWhole ? evidenceRules : evidenceRules.filter(({ id }) => id === 'consistency'),
    found.map(({ document }) => document),
    evidence,
  );
  const { config, strict } = ground;
  for (const { document, silencer } of found) {
    for (const file of document.files) judge(file, config, strict, silencer);
    if (isWhole) reportUnusedSilences(document, silencer, hasSpoken(ground, evidence, 'project'));
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

/** The document's text: directives replaced, and what is wrong with it before there are pages. */
async function readText(run: Run, found: FoundDocument): Promise<Text> {
  const files: VFile[] = found.conflict === undefined ? [] : [found.conflict];
  const blockedBy: string[] = [];
  const text = { found, files, blockedBy, read: undefined, blocked: true, failure: undefined };
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

async function buildDocument(run: Run, text: Text): Promise<DocumentResult> {
  const { found, files, blockedBy, read, blocked } = text;
  const silenced = read?.silencer.silences ?? [];
  const result = { source: found.path, kind: found.kind, files, blockedBy, silenced };
  const ended = (
    status: DocumentStatus,
    artifacts: readonly ManifestEntry[] = [],
    failure?: OperationError,
  ): DocumentResult => ({ ...result, status, artifacts, failure });
  if (text.failure !== undefined) return ended('failed', [], text.failure);
  if (read === undefined || blocked) return ended('blocked');
  try {
    const job = { ...run, ...text, ...read };
    const artifacts = await (found.kind === 'deck'
      ? compile(job, await renderers.deck())
      : compile(job, await renderers.report()));
    return artifacts === undefined ? ended('blocked') : ended('built', artifacts);
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
  { ground, evidence, options }: Run,
  { found, files, blockedBy }: Pick<Text, 'found' | 'files' | 'blockedBy'>,
): Promise<Pick<Text, 'read' | 'blocked'>> {
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
  for (const file of ground.themes.files())
    if (theme !== undefined && file.path === `themes/${theme.name}/theme.yaml`)
      checkThemeContrast(file, theme);
  for (const file of groundOf(ground, document, theme)) {
    judge(file, config, strict);
    if (hasError(file)) blockedBy.push(file.path);
  }
  const read = { document, silencer, world, theme };
  for (const file of files) judge(file, config, strict, silencer);
  if (blockedBy.length > 0 || !files.every(isSoundButForTheme)) return { read, blocked: true };

  runDocumentRules(
    evidenceRules,
    document,
    evidence,
    (rule, path) => severityOf(config, rule, path) !== 'off',
  );
  for (const file of files) judge(file, config, strict, silencer);
  return { read, blocked: false };
}

/** The default theme stands in for one that does not exist, so that the model's mistakes are found in the same run. */
function isSoundButForTheme({ messages }: VFile): boolean {
  return messages.every(({ fatal, ruleId }) => fatal !== true || ruleId === 'unknown-theme');
}

type Job = Run & Text & ReadText;

/** One document from its text to its outputs; undefined where an error blocks it, which leaves its old outputs alone. */
async function compile<Model extends Deck | Report>(
  job: Job,
  renderer: Renderer<Model>,
): Promise<readonly ManifestEntry[] | undefined> {
  const { ground, evidence, found, document, silencer, world, theme, options, files, products } =
    job;
  const { config, strict } = ground;
  const { until = 'output', formats = config.formats } = options;
  const isBlocked = (): boolean => {
    for (const file of files) judge(file, config, strict, silencer);
    return files.some(hasError);
  };
  if (theme === undefined) return undefined;
  const level = options.provenance ?? levelOf(document) ?? config.provenance;

  // What an earlier run made of the same is taken as it is.
  const recipe = until === 'output' ? await recipeFor(job, theme, level, formats) : undefined;
  const kept = recipe && (await restore(job, recipe, theme, formats));
  if (kept?.entries !== undefined) return kept.entries;
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
  runRules(documentRules, model, document);
  if (isBlocked()) return undefined;
  reportUnusedSilences(document, silencer, hasSpoken(ground, evidence, 'model'));
  if (isBlocked()) return undefined;
  if (until === 'model') return [];

  // Pages: laid out once and measured; what the measurement lets pass is printed from the same layout.
  const needsPages = until === 'pages' || formats.some((format) => format !== 'md');
  const layout = needsPages
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
    if (until === 'pages') return [];

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
  for (const [index, { path }] of entries.entries()) {
    const bytes = drafts[index]?.bytes;
    if (bytes !== undefined) await ground.world.out.write(path, bytes);
  }
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
  return entries;
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
  { ground, found, document, world, files, products }: Job,
  recipe: Recipe,
  theme: Theme,
  formats: readonly FormatName[],
): Promise<{ readonly entries?: readonly ManifestEntry[]; readonly changed?: string } | undefined> {
  const store = cacheOf(ground);
  const outputs = await findOutputs(store, recipe, formats, world);
  if (outputs === undefined || 'changed' in outputs) return outputs;
  // Everything is at hand before the first byte is written.
  const missing: { readonly path: ProjectPath; readonly bytes: Uint8Array }[] = [];
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
  for (const { path, bytes } of missing) await ground.world.out.write(path, bytes);
  await keepRecipe(store, recipe);
  return {
    entries: toEntries(found, document, made, {
      places: placesOf(outputs),
      inputs: inputsOf(ground, document, theme, world),
    }),
  };
}

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
