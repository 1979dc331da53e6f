/** A document from its text to its outputs: model, pages, files; or what an earlier run made of the same. */
import type { RecalledAnalysis } from './cache/analysis.ts';
import { readQuoted, saidOf } from './cache/analysis.ts';
import type { KeptMessage } from './cache/messages.ts';
import type { KeptOutputs } from './cache/outputs.ts';
import {
  bytesOf,
  checkOutputs,
  findOutputs,
  isRecipe,
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
import type { ReadText, Text } from './document-text.ts';
import { isOfOthers, readAgain } from './document-text.ts';
import type { Ground } from './ground.ts';
import { groundOf, inputsAmong, inputsOf, ledgerInputsOf, sharedFilesOf } from './ground.ts';
import { embedLedger, toAttachment } from './ledger-file.ts';
import { levelOf, lookUpValues, makeLedger, provenanceOf } from './ledger.ts';
import type { MadeOutput, ManifestEntry, ManifestInput } from './manifest.ts';
import { outputPath, printAhead, toEntries, toMade } from './manifest.ts';
import type { OperationError } from './messages.ts';
import { hasError } from './messages.ts';
import type { CacheStore } from './model/cache.ts';
import type { Deck } from './model/deck.ts';
import type { ExpandedDocument, Silence } from './model/document.ts';
import type { Ledger, ProvenanceLevel } from './model/ledger.ts';
import type { DocumentStatus, Draft, FormatName } from './model/output.ts';
import type { Report } from './model/report.ts';
import type { Theme } from './model/theme.ts';
import { pdfMeta, titleOf } from './pdf-meta.ts';
import { finishPdf } from './pdf/finish.ts';
import type { Layout, RenderContext, Renderer } from './render/index.ts';
import { renderers, watchOf } from './render/index.ts';
import { checkLooks } from './rules/brand/brand.ts';
import { documentRules, judge, severityOf } from './rules/index.ts';
import { reportFindings } from './rules/pages.ts';
import { runRules } from './rules/rule.ts';
import { reportUnusedSilences } from './rules/silencing.ts';
import type { DocumentResult, Run } from './run.ts';
import { failureIn, hasSpoken, needsPages } from './run.ts';
import { underWatch } from './watch.ts';
import type { OutputFile } from './world.ts';

/** Builds a document, in whatever state its text is: what comes of it is told, and nothing is thrown but mistakes of the call. */
export async function buildDocument(run: Run, opened: Text): Promise<DocumentResult> {
  let text = opened;
  if (opened.recalled !== undefined) {
    const result = await finishRecalled(run, opened, opened.recalled);
    if (result !== undefined) return result;
    const { analysis, silencer } = opened.recalled;
    text = await readAgain(run, opened, { messages: analysis.messages.text, silencer });
  }
  if (opened.aside !== undefined) text = await readAgain(run, opened, opened.aside);
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

type Job = Run & Text & ReadText;

interface Compiled {
  readonly entries: readonly ManifestEntry[];
  /** What was said of the document before it became a model. */
  readonly said: string;
  /** Messages about its model, and then those about its pages. */
  readonly messages: readonly KeptMessage[];
  readonly ofModel: number;
  readonly recipe: Recipe | undefined;
  readonly outputs: KeptOutputs | undefined;
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
        ...{ ground, found, files, products, summary, silences: document.silences },
        inputs: () => inputsOf(ground, document, theme, world),
      },
      await findOutputs(cacheOf(ground), recipe, formats, world),
      formats,
    ));
  if (recipe !== undefined && kept?.entries !== undefined) {
    await keepRecipe(cacheOf(ground), recipe);
    return { ...kept, said, recipe };
  }
  if (recipe !== undefined && needsPages(job)) ground.world.press.warm();
  const before = messagesNow(files);
  const known = world.looks().length;

  // Model: Marp's slides or the report's tree, then the rules that look at it.
  const context: RenderContext = {
    world,
    limits: config.limits,
    severityOf: (rule, path) => severityOf(config, rule, path),
    provenance: provenanceOf(ground, level, document.lang),
    isPrinted: until === 'output' && formats.includes('pdf'),
    meanwhile() {
      if (until === 'output') lookUpValues(document, ground, level);
    },
  };
  const model = await renderer.toModel(document, theme, context);
  const watch = watchOf(document, context);
  await underWatch(watch, 'check', () => {
    runRules(documentRules, model, document);
  });
  if (isBlocked()) return undefined;
  reportUnusedSilences(document, silencer, hasSpoken(ground, evidence, 'model'));
  if (isBlocked()) return undefined;
  const aboutModel = messagesSince(files, before);
  const after = messagesNow(files);
  const messages = (): Pick<Compiled, 'messages' | 'ofModel'> => ({
    messages: [...aboutModel, ...messagesSince(files, after)],
    ofModel: aboutModel.length,
  });
  const compiled = (entries: Compiled['entries'] = [], outputs?: KeptOutputs): Compiled => ({
    ...{ entries, said, recipe, outputs },
    ...messages(),
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
    recipe === undefined ? '' : reasonFor(await lastRecipeOf(job, recipe), recipe, kept?.changed);
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
  if (recipe === undefined) return compiled(entries);
  const store = cacheOf(ground);
  const outputs = await keepOutputs(store, recipe, {
    drafts,
    looks: world.looks().slice(known),
    ...messages(),
    places: document.shown.map((_, index) => places?.of(index) ?? []),
    count: places?.count,
    product,
  });
  await keepRecipe(store, recipe);
  return compiled(entries, outputs);
}

/** What a document was made by the last time that the same was asked for; else the last time. */
async function lastRecipeOf(
  { analyses, ground, found }: Job,
  recipe: Recipe,
): Promise<Recipe | undefined> {
  const own = await analyses?.lastRecipe(found);
  return isRecipe(own) ? own : lastRecipe(cacheOf(ground), recipe);
}

/** How much of the provenance of its values a document lets out of the house. */
function levelFor({ options, document, ground }: Job): ProvenanceLevel {
  return options.provenance ?? levelOf(document) ?? ground.config.provenance;
}

/** What a document that was built came to, for later runs. */
async function keepAnalysis(
  job: Job,
  { said, messages, ofModel, recipe, outputs }: Compiled,
): Promise<void> {
  const { analyses, log, theme, found, document, summary, early, world } = job;
  if (analyses === undefined || log === undefined || theme === undefined) return;
  const told = [...early.messages, ...messages];
  // What is said on files that several documents share, or of mistakes elsewhere, is for each run to say.
  const isShared = told.some(isOfOthers);
  if (isShared || (job.ground.config.file?.messages.length ?? 0) > 0) return analyses.forget(found);
  await analyses.keep(found, log, {
    theme,
    looks: world.looks(),
    withPlaces: told.length > 0 || levelFor(job) === 'full',
    ground: groundOf(job.ground, document, theme).map(({ path }) => path),
    shared: sharedFilesOf(job.ground, document, theme),
    summary,
    silences: document.silences,
    used: early.used,
    ...{ said, recipe, outputs },
    messages: {
      text: early.messages,
      model: messages.slice(0, ofModel),
      pages: messages.slice(ofModel),
    },
    isLaidOut: needsPages(job),
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
  await readQuoted(files, ground.world);
  if (files.some(hasError))
    return { ...result, status: 'blocked', artifacts: [], failure: undefined };
  if (saidOf({ files, silences }, silencer) !== analysis.said) return undefined;
  if (until !== 'output') {
    restoreMessages(files, analysis.messages.model);
    if (until === 'pages') restoreMessages(files, analysis.messages.pages);
    return { ...result, status: 'built', artifacts: [], failure: undefined };
  }
  if (analysis.outputs === undefined) return undefined;
  const inputs = (): readonly ManifestInput[] => inputsAmong(ground, analysis.shared, theme, world);
  try {
    const kept = await restore(
      { ...run, found, files, summary, silences, inputs },
      await checkOutputs(analysis.outputs, formats, world),
      formats,
    );
    if (kept?.entries === undefined) return undefined;
    printAhead(kept.entries);
    return { ...result, status: 'built', artifacts: kept.entries, failure: undefined };
  } catch (error) {
    const failure = failureIn(error, found.path);
    return { ...result, status: 'failed', artifacts: [], failure };
  }
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
  { ground, found, files, products, summary: { shown }, silences, inputs }: Restoring,
  outputs: Awaited<ReturnType<typeof findOutputs>>,
  formats: readonly FormatName[],
): Promise<
  | (Pick<Compiled, 'entries' | 'messages' | 'ofModel' | 'outputs'> & {
      readonly changed?: undefined;
    })
  | { readonly entries?: undefined; readonly changed: string }
  | undefined
> {
  const store = cacheOf(ground);
  if (outputs === undefined || 'changed' in outputs) return outputs;
  // Everything is at hand before the first byte is written.
  const missing: OutputFile[] = [];
  const made: MadeOutput[] = [];
  for (const format of formats) {
    const output = outputs.formats[format];
    if (output === undefined) return undefined;
    const path = outputPath(`${found.kind}s/${found.name}.${format}`);
    const isThere = (await ground.world.out.hash(path)) === output.sha256;
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
  return {
    entries: toEntries(found, { shown, silences }, made, {
      places: placesOf(outputs),
      inputs: inputs(),
    }),
    messages: outputs.messages,
    ofModel: outputs.ofModel,
    outputs,
  };
}

/** What must be known of a document to put its outputs back. */
type Restoring = Pick<Run, 'ground' | 'products'> &
  Pick<Text, 'found' | 'files'> &
  Pick<ReadText, 'summary'> & {
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
