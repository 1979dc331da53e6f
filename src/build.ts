/** The way of the data, top to bottom: this file names every stage, and the stages do not know each other. */
import type { VFile } from 'vfile';
import type { Config } from './config.ts';
import { loadConfig } from './config.ts';
import { loadData } from './data/data-set.ts';
import type { FoundDocument } from './documents.ts';
import { findDocuments, selectDocuments } from './documents.ts';
import { loadFacts } from './facts/facts.ts';
import { sha256 } from './hash.ts';
import { mapInOrder } from './in-order.ts';
import type { RecordingWorld } from './inputs.ts';
import { recordInputs } from './inputs.ts';
import type { ManifestEntry } from './manifest.ts';
import { toManifestFacts, updateManifest } from './manifest.ts';
import { expandDocument } from './markdown/document.ts';
import { hasError, OperationError } from './messages.ts';
import type { Deck } from './model/deck.ts';
import type { ExpandedDocument } from './model/document.ts';
import type { Facts } from './model/fact.ts';
import type { Artifact, DocumentStatus, Draft, FormatName } from './model/output.ts';
import type { Report } from './model/report.ts';
import type { DataSet } from './model/table.ts';
import type { Theme } from './model/theme.ts';
import type { ProjectPath } from './paths.ts';
import { toProjectPath } from './paths.ts';
import { finishPdf } from './pdf/finish.ts';
import { pdfMeta, titleOf } from './pdf-meta.ts';
import type { Layout, RenderContext, Renderer } from './render/index.ts';
import { deckRenderer, reportRenderer } from './render/index.ts';
import { checkRuleNames, documentRules, judge, severityOf } from './rules/index.ts';
import { reportFindings } from './rules/pages.ts';
import { runRules } from './rules/rule.ts';
import type { ThemeShelf } from './theme.ts';
import { chooseTheme, themeShelf } from './theme.ts';
import type { World } from './world.ts';

export interface BuildOptions {
  /** Documents to build; all of the project where there are none. */
  readonly files?: readonly ProjectPath[];
  readonly formats?: readonly FormatName[];
  /** Overrides the theme of every document. */
  readonly theme?: string;
  /** Warnings count as errors. */
  readonly strict?: boolean;
  /** Documents under way at once. */
  readonly jobs?: number;
  /** Where to stop: `model` needs no browser, `pages` lays out but writes nothing. */
  readonly until?: 'model' | 'pages' | 'output';
  readonly onDocument?: (done: DocumentResult, count: number, total: number) => void;
}

export interface DocumentResult {
  readonly source: ProjectPath;
  readonly kind: 'deck' | 'report';
  readonly status: DocumentStatus;
  readonly artifacts: readonly ManifestEntry[];
  readonly files: readonly VFile[];
  /** The machine's failure, where `status` is `failed`. */
  readonly failure: OperationError | undefined;
}

export interface Outcome {
  /** No error anywhere and no failure. */
  readonly ok: boolean;
  readonly documents: readonly DocumentResult[];
  readonly artifacts: readonly Artifact[];
  /** Every file that was read, judged, with its messages; each once. */
  readonly files: readonly VFile[];
}

/** Compiles a project. Throws only where the machine fails as a whole or the call is wrong. */
export async function build(world: World, options: BuildOptions = {}): Promise<Outcome> {
  const { until = 'output', strict = false, jobs = 2 } = options;
  const ledger = recordInputs(world);

  // Settings, data, facts: what all documents share.
  const config = await loadConfig(ledger);
  checkRuleNames(config);
  const data = await loadData(ledger, { limits: config.limits });
  const facts = await loadFacts(ledger, data);
  const themes = themeShelf(ledger);

  // Documents, several at once; the results stand in the order of their paths.
  const found = await findDocuments(world);
  const chosen = options.files === undefined ? found : selectDocuments(found, options.files);
  const run: Run = { world, ledger, config, data, facts, themes, options, until, strict };
  let count = 0;
  const documents = await mapInOrder(chosen, jobs, async (document) => {
    const result = await buildDocument(run, document);
    options.onDocument?.(result, ++count, chosen.length);
    return result;
  });

  // What no document read is checked as well.
  for (const name of data.names) data.get(name);
  const files = unique([
    ...(config.file === undefined ? [] : [config.file]),
    ...themes.files(),
    ...data.files(),
    ...facts.files,
    ...documents.flatMap((document) => document.files),
  ]);
  for (const file of files) judge(file, config, strict);

  const artifacts = documents.flatMap((document) => document.artifacts);
  if (until === 'output') {
    const sources =
      options.files === undefined ? new Set<string>(found.map(({ path }) => path)) : undefined;
    await updateManifest(world, artifacts, await versionsOf(world, artifacts), sources);
  }
  return {
    ok: !files.some(hasError) && documents.every(({ status }) => status === 'built'),
    documents,
    artifacts,
    files,
  };
}

/** What the stages of one run share. */
interface Run {
  readonly world: World;
  readonly ledger: RecordingWorld;
  readonly config: Config;
  readonly data: DataSet;
  readonly facts: Facts;
  readonly themes: ThemeShelf;
  readonly options: BuildOptions;
  readonly until: 'model' | 'pages' | 'output';
  readonly strict: boolean;
}

async function buildDocument(run: Run, found: FoundDocument): Promise<DocumentResult> {
  const { path: source, kind } = found;
  if (found.conflict !== undefined) {
    return {
      source,
      kind,
      status: 'blocked',
      artifacts: [],
      files: [found.conflict],
      failure: undefined,
    };
  }
  const files: VFile[] = [];
  try {
    const artifacts = await (kind === 'deck'
      ? compile(run, found, deckRenderer, files)
      : compile(run, found, reportRenderer, files));
    return {
      source,
      kind,
      status: artifacts === undefined ? 'blocked' : 'built',
      artifacts: artifacts ?? [],
      files,
      failure: undefined,
    };
  } catch (error) {
    if (!(error instanceof OperationError)) throw error;
    return { source, kind, status: 'failed', artifacts: [], files, failure: error };
  }
}

/** One document from its text to its outputs; undefined where an error blocks it, which leaves its old outputs alone. */
async function compile<Model extends Deck | Report>(
  run: Run,
  found: FoundDocument,
  renderer: Renderer<Model>,
  files: VFile[],
): Promise<readonly ManifestEntry[] | undefined> {
  const { config, data, facts, themes, options, until, strict } = run;
  const world = recordInputs(run.world);
  const formats = options.formats ?? config.formats;
  const isBlocked = (...foundations: readonly VFile[]): boolean => {
    for (const file of [...files, ...foundations]) judge(file, config, strict);
    return [...files, ...foundations].some(hasError);
  };

  // Text: directives replaced, every offset still leading back to its line.
  const document = await expandDocument(world, found.path, found.kind, {
    data,
    facts,
    lang: config.lang,
    limits: config.limits,
  });
  files.push(...document.files);
  const theme = await chooseTheme(
    themes,
    document,
    options.theme ?? config.theme,
    options.theme !== undefined,
  );
  if (isBlocked(...foundationsOf(run, document, theme))) return undefined;
  if (theme === undefined) return undefined;

  // Model: Marp's slides or the report's tree, then the rules that look at it.
  const context: RenderContext = {
    world,
    limits: config.limits,
    severityOf: (rule, path) => severityOf(config, rule, path),
  };
  const model = await renderer.toModel(document, theme, context);
  runRules(documentRules, model, document);
  if (isBlocked()) return undefined;
  if (until === 'model') return [];

  // Pages: laid out once, measured, then printed from the same layout.
  const layout =
    until === 'pages' || formats.some((format) => format !== 'md')
      ? await renderer.layout(document, model, theme, context, {
          press: run.world.press,
          print: until === 'output' && formats.includes('pdf'),
          gate(measurement) {
            reportFindings(document, measurement, theme.slide);
            return !isBlocked();
          },
        })
      : undefined;
  if (isBlocked()) return undefined;
  if (until === 'pages') return [];

  // Files: everything is in memory before the first byte is written.
  const drafts: Draft[] = [];
  for (const format of formats) {
    const bytes = await renderFormat(format, { document, model, theme, context, renderer, layout });
    drafts.push({
      format,
      path: outputPath(found, format),
      bytes,
      pages: format === 'md' ? undefined : layout?.pages,
    });
  }
  const inputs = inputsOf(run, document, theme, world);
  const shown = toManifestFacts(
    document.shown.map((value, index) => ({ ...value, pages: layout?.valuePages(index) ?? [] })),
  );
  for (const { path, bytes } of drafts) await run.world.out.write(path, bytes);
  return drafts.map(({ format, path, bytes, pages }) => ({
    path,
    source: found.path,
    kind: found.kind,
    format,
    pages,
    bytes: bytes.length,
    sha256: sha256(bytes),
    status: 'rendered',
    inputs,
    facts: shown,
  }));
}

interface FormatInput<Model> {
  readonly document: ExpandedDocument;
  readonly model: Model;
  readonly theme: Theme;
  readonly context: RenderContext;
  readonly renderer: Renderer<Model>;
  readonly layout: Layout | undefined;
}

async function renderFormat<Model extends Deck | Report>(
  format: FormatName,
  { document, model, theme, context, renderer, layout }: FormatInput<Model>,
): Promise<Uint8Array> {
  switch (format) {
    case 'md':
      return Buffer.from(document.plain.text);
    case 'html':
      return Buffer.from(await renderer.html(document, model, theme, context));
    case 'pdf':
      if (layout?.pdf === undefined)
        throw new Error('a document that passed its gate must have been printed');
      return finishPdf(layout.pdf, pdfMeta(document, titleOf(document, model), context.world));
  }
}

/** Shared files that a document rests on: an error in one of them blocks it, without a message of its own. */
function foundationsOf(
  { config, data, facts, themes }: Run,
  document: ExpandedDocument,
  theme: Theme | undefined,
): readonly VFile[] {
  const usesFacts =
    document.shown.some(({ fact }) => fact !== undefined) || document.files.some(hasUnknownFact);
  return [
    ...(config.file === undefined ? [] : [config.file]),
    ...data
      .files()
      .filter(({ path }) =>
        document.tables.some((name) => path.startsWith('data/') && stem(path) === name),
      ),
    ...(usesFacts ? facts.files : []),
    ...themes
      .files()
      .filter(({ path }) => theme !== undefined && path.startsWith(`themes/${theme.name}/`)),
  ];
}

function hasUnknownFact(file: VFile): boolean {
  return file.messages.some(({ ruleId }) => ruleId === 'unknown-fact' || ruleId === 'unknown-path');
}

function stem(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/u, '');
}

/** What an output was made from: the document's own files and the shared ones that it rests on. */
function inputsOf(
  run: Run,
  document: ExpandedDocument,
  theme: Theme,
  world: RecordingWorld,
): ManifestEntry['inputs'] {
  const shared = new Set(foundationsOf(run, document, theme).map(({ path }) => path));
  const all = [
    ...run.ledger
      .inputs()
      .filter(({ path }) => shared.has(path) || path.startsWith(`themes/${theme.name}/`)),
    ...world.inputs(),
  ];
  return [...new Map(all.map((input) => [input.path, input])).values()].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  );
}

function outputPath({ kind, name }: FoundDocument, format: FormatName): ProjectPath {
  const path = toProjectPath(`${kind}s/${name}.${format}`);
  if (path === undefined) throw new Error(`${name} must be a name below the output folder`);
  return path;
}

async function versionsOf(
  world: World,
  artifacts: readonly Artifact[],
): Promise<Readonly<Record<string, string>>> {
  const { briefwright, marp, node, icu } = world.versions;
  const printed = artifacts.some(({ format }) => format !== 'md');
  return {
    briefwright,
    marp: marp(),
    node,
    icu,
    ...(printed ? { browser: (await world.press.info()).product } : {}),
  };
}

function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)];
}
