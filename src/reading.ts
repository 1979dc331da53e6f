/** Reads a state of a project: its facts, its documents with their directives replaced, and on request what stands on each slide and in each section. Nothing is laid out or written. */
import type { VFile } from 'vfile';
import { loadConfig } from './config.ts';
import { loadData } from './data/data-set.ts';
import { findDocuments } from './documents.ts';
import type { FoundDocument } from './documents.ts';
import { computeFacts } from './facts/compute.ts';
import { loadFacts } from './facts/facts.ts';
import { formatValue } from './facts/format.ts';
import { factsPath } from './facts/lookup.ts';
import { openQueries } from './facts/queries.ts';
import { groundOf, inputsOf, ledgerInputsOf } from './ground.ts';
import type { Ground } from './ground.ts';
import { hashOf, sha256 } from './hash.ts';
import { mapInOrder } from './in-order.ts';
import { recordInputs } from './inputs.ts';
import type { RecordingWorld } from './inputs.ts';
import { levelOf, makeLedger, provenanceOf } from './ledger.ts';
import { factsBelow, foundFact, recordOfFact, sourceRecords, spotOf } from './lineage.ts';
import { expandDocument } from './markdown/document.ts';
import { hasError } from './messages.ts';
import type { Deck } from './model/deck.ts';
import type { ExpandedDocument } from './model/document.ts';
import type { Fact } from './model/fact.ts';
import type {
  Mistake,
  DocumentReading,
  FactReading,
  Outline,
  PartValue,
  ProjectReading,
  SourceReading,
} from './model/reading.ts';
import type { SheetJob } from './model/page.ts';
import type { Report } from './model/report.ts';
import type { Theme } from './model/theme.ts';
import type { RenderContext } from './render/index.ts';
import { renderers } from './render/index.ts';
import { judge, severityOf } from './rules/index.ts';
import { silencerOf } from './rules/silencing.ts';
import { chooseTheme, themeShelf } from './theme.ts';
import { toProjectPath } from './paths.ts';
import type { World } from './world.ts';
import { ReadError } from './world.ts';

/** A document between its expansion and its outline. */
interface Opened {
  readonly document: ExpandedDocument;
  readonly theme: Theme | undefined;
  readonly own: RecordingWorld;
  readonly reading: DocumentReading;
}

/** Reads all documents of a project. */
export async function readProject(world: World, jobs = 4): Promise<ProjectReading> {
  const ledger = recordInputs(world);
  const config = await loadConfig(ledger);
  const data = await loadData(ledger, { limits: config.limits });
  const queries = openQueries(config.limits);
  try {
    const facts = await computeFacts(await loadFacts(ledger, data), data, queries, ledger, config);
    const themes = themeShelf(ledger);
    const ground: Ground = {
      ...{ world, ledger, config, data, facts, queries, themes, strict: false },
    };
    const found = await findDocuments(world);
    const opened = await mapInOrder(found, jobs, (one) => openDocument(one, ground));
    const bySource = new Map(opened.map((one) => [one.reading.source, one]));
    const models = new Map<Opened, Promise<Model | undefined>>();
    const model = (one: Opened): Promise<Model | undefined> => {
      const rendered = models.get(one) ?? modelOf(one, ground);
      models.set(one, rendered);
      return rendered;
    };
    const outlines = new Map<string, Promise<Outline | undefined>>();
    const hashes = new Map<string, Promise<string | undefined>>();
    return {
      lang: config.lang,
      facts: new Map([...facts.facts].map(([id, fact]) => [id, readFact(fact, ground)])),
      sources: readSources(ground),
      documents: new Map([...bySource].map(([source, { reading }]) => [source, reading])),
      tableNames: data.names,
      table: (name) => data.get(name),
      mistakes: mistakesIn([
        ...ledgerFiles(ground),
        ...opened.flatMap(({ document }) => document.files),
      ]),
      outline(source) {
        const one = bySource.get(source);
        const known = outlines.get(source);
        if (known !== undefined || one === undefined) return known ?? Promise.resolve(undefined);
        const outline = model(one).then((rendered) => outlineOf(one, rendered));
        outlines.set(source, outline);
        return outline;
      },
      async sheet(source) {
        const one = bySource.get(source);
        return one === undefined ? undefined : sheetOf(one, await model(one));
      },
      hashOf(path) {
        const known = hashes.get(path);
        if (known !== undefined) return known;
        const hash = hashIn(world, path);
        hashes.set(path, hash);
        return hash;
      },
    };
  } finally {
    await queries.close();
  }
}

async function hashIn(world: World, name: string): Promise<string | undefined> {
  const path = toProjectPath(name);
  if (path === undefined) return undefined;
  try {
    return sha256(await world.read(path));
  } catch (error) {
    if (error instanceof ReadError) return undefined;
    throw error;
  }
}

function ledgerFiles({ config, data, facts, themes }: Ground): readonly VFile[] {
  const files = [
    ...(config.file === undefined ? [] : [config.file]),
    ...themes.files(),
    ...data.files(),
    ...facts.files,
  ];
  for (const file of files) judge(file, config, false);
  return files;
}

function mistakesIn(files: readonly VFile[]): ReadonlyMap<string, readonly Mistake[]> {
  const mistakes = new Map<string, readonly Mistake[]>();
  for (const { path, messages } of new Set(files)) {
    const errors = messages.filter(({ fatal }) => fatal === true);
    if (errors.length === 0) continue;
    const told = errors.map(({ line, ruleId = '', reason }) => ({
      ...{ file: path, line, rule: ruleId, reason },
    }));
    mistakes.set(path, told);
  }
  return mistakes;
}

async function openDocument(found: FoundDocument, ground: Ground): Promise<Opened> {
  const { config, data, facts, queries, themes } = ground;
  const own = recordInputs(ground.world);
  const { lang, units, limits, likelihoodScale, citationStyle, file } = config;
  const document = await expandDocument(own, found.path, found.kind, {
    ...{ data, facts, queries, lang, units, limits, likelihoodScale },
    citationStyle:
      citationStyle === undefined || file === undefined ? undefined : { ...citationStyle, file },
  });
  const theme = await chooseTheme(themes, document, config.theme, false);
  const silencer = silencerOf(document);
  for (const one of document.files) judge(one, config, false, silencer);
  const shared = groundOf(ground, document, theme);
  for (const one of shared) judge(one, config, false);
  const isBlocked =
    theme === undefined ||
    found.conflict !== undefined ||
    [...document.files, ...shared].some(hasError);
  const faces = await fontsOf(theme, ground.world);
  const base = { document, theme, own };
  return { ...base, reading: toReading({ ...base, faces }, isBlocked, ground) };
}

/** Hashes of the fonts that a project's own theme brings. */
async function fontsOf(theme: Theme | undefined, world: World): Promise<readonly string[]> {
  const folders = (theme?.layers ?? []).flatMap((layer) => toProjectPath(`themes/${layer}`) ?? []);
  const files = (await Promise.all(folders.map((folder) => world.list(folder)))).flat();
  const fonts = files.filter((path) => /\.(?:woff2?|ttf|otf)$/iu.test(path));
  return Promise.all(fonts.map(async (path) => `${path} ${String(await hashIn(world, path))}`));
}

function toReading(
  { document, theme, own, faces }: Omit<Opened, 'reading'> & { readonly faces: readonly string[] },
  isBlocked: boolean,
  ground: Ground,
): DocumentReading {
  const { facts, config } = ground;
  const { kind, path, lang, frontMatter, marked, figures, reads, tables } = document;
  // With the table of all facts, those that are shown.
  const ids = new Set([...reads.facts, ...document.shown.flatMap(({ fact }) => fact ?? [])]);
  const read = [...ids].flatMap((id) => facts.facts.get(id) ?? []);
  const facing = [...read, ...factsBelow(read, ground)];
  const level = config.provenance;
  const ledger =
    theme === undefined
      ? undefined
      : makeLedger(document, ground, levelOf(document) ?? level, {
          ...{ format: 'html', title: '', compiler: '', pages: undefined, pagesOf: () => [] },
          inputs: ledgerInputsOf(ground, document, theme, own, levelOf(document) ?? level),
        });
  return {
    source: path,
    kind,
    title: titleIn(document),
    isBlocked,
    theme: theme?.name,
    aspects: {
      text: hashOf([lang, unix(marked.text)]),
      figures: hashOf(figures.map(({ spec, width, height }) => [spec, width, height])),
      theme: theme === undefined ? '' : hashOf([themeHash(theme, kind), faces]),
      record: ledger === undefined ? '' : hashOf(ledger),
      settings: hashOf([config.formats, levelOf(document) ?? level]),
    },
    texts: new Map(document.files.map((file) => [file.path, unix(String(file.value))])),
    frontMatter: frontMatter.data,
    hasPictures:
      /!\[|<(?:img|image|svg|use|style)\b|url\(|^\s*(?:style|backgroundImage|_?footer|_?header)\s*:/imu.test(
        marked.text,
      ),
    values: document.shown.map(toValue),
    facts: new Map(
      [...new Set(facing)].map((fact) => [fact.id, hashOf({ ...fact, place: undefined })]),
    ),
    tables,
    tablesBelow: [
      ...new Set(
        facing.flatMap(({ derivation }) =>
          (derivation?.reads ?? []).flatMap(({ table }) => table ?? []),
        ),
      ),
    ],
    sources: [
      ...new Set([
        ...document.citations.flatMap(({ items }) => items.map(({ source }) => source)),
        ...read.flatMap(({ source }) => source),
        ...(reads.allSources ? facts.sources.keys() : []),
      ]),
    ].sort(),
    files: filesOf({ document, theme, own }, facing.length > 0, ground),
  };
}

/** Files that a document is made from; the settings are one of them where there are any. */
function filesOf(
  { document, theme, own }: Omit<Opened, 'reading'>,
  hasFacts: boolean,
  ground: Ground,
): readonly string[] {
  const inputs = theme === undefined ? own.inputs() : inputsOf(ground, document, theme, own);
  return [
    ...new Set([
      document.path,
      ...document.files.map(({ path }) => path),
      ...inputs.map(({ path }) => path),
      ...(hasFacts ? [factsPath] : []),
      ...(ground.config.file === undefined ? [] : [ground.config.file.path]),
    ]),
  ].sort();
}

/** Everything of a theme that one kind of document can show. */
function themeHash(
  { name, deckCss, reportCss, fonts, tokens, texts, logo, slide }: Theme,
  kind: DocumentReading['kind'],
): string {
  return hashOf([
    name,
    kind === 'deck' ? [deckCss, texts.deck, slide] : [reportCss, texts.report],
    fonts.map(({ family, weight, style, unicodeRange }) => [family, weight, style, unicodeRange]),
    [...tokens],
    logo,
  ]);
}

function titleIn({ frontMatter, name, plain }: ExpandedDocument): string {
  const declared = frontMatter.data['title'];
  if (typeof declared === 'string' && declared !== '') return declared;
  return /^#{1,6}[ \t]+(.+)$/mu.exec(plain.text)?.[1]?.trim() ?? name;
}

function toValue({ path, fact, text, file, place }: ExpandedDocument['shown'][number]): PartValue {
  return { path, fact, text, at: spotOf(file, place) };
}

function readFact(fact: Fact, ground: Ground): FactReading {
  return { record: recordOfFact(fact, ground, 0), text: textOf(fact, ground) };
}

/** The value as the project's language writes it, with its unit where that is a word. */
function textOf(fact: Fact, { config, facts }: Ground): string {
  const { lang, units } = config;
  const found = foundFact(fact, { facts });
  const isWord = fact.unit !== undefined && /^\p{L}[\p{L} -]{2,}$/u.test(fact.unit);
  for (const unit of isWord && !/^[A-Z]{3}$/u.test(fact.unit) ? ['long', undefined] : [undefined]) {
    const formatted = formatValue(found, { lang, units, unit });
    if ('text' in formatted) return formatted.text;
  }
  return typeof fact.value === 'object' ? JSON.stringify(fact.value) : String(fact.value);
}

function readSources(ground: Ground): ReadonlyMap<string, SourceReading> {
  return new Map(
    [...ground.facts.sources].flatMap(([id, { item }]) =>
      sourceRecords([id], ground, ground.config.lang, 'short').map(
        (record) => [id, { record, item: JSON.stringify(item) }] as const,
      ),
    ),
  );
}

type Model =
  | { readonly theme: Theme; readonly context: RenderContext; readonly model: Deck }
  | { readonly theme: Theme; readonly context: RenderContext; readonly model: Report };

async function modelOf(
  { document, theme, own }: Opened,
  ground: Ground,
): Promise<Model | undefined> {
  if (theme === undefined) return undefined;
  const context = contextOf(own, document, ground);
  return document.kind === 'deck'
    ? { theme, context, model: await (await renderers.deck()).toModel(document, theme, context) }
    : { theme, context, model: await (await renderers.report()).toModel(document, theme, context) };
}

async function outlineOf(
  { document, own, reading }: Opened,
  rendered: Model | undefined,
): Promise<Outline | undefined> {
  if (rendered === undefined) return undefined;
  const { deckOutline, reportOutline } = await import('./render/outline.ts');
  const shown = document.shown.map((one) => ({ ...toValue(one), offset: one.offset }));
  const { model } = rendered;
  const drawn =
    model.of === 'deck'
      ? deckOutline(model, document, shown)
      : reportOutline(model, document, shown);
  return {
    ...drawn,
    title: reading.title,
    assets: new Map(
      own
        .inputs()
        .filter(({ path }) => !reading.texts.has(path))
        .map(({ path, sha256: hash }) => [path, hash]),
    ),
  };
}

async function sheetOf(
  { document }: Opened,
  rendered: Model | undefined,
): Promise<SheetJob | undefined> {
  if (rendered === undefined) return undefined;
  const { theme, context, model } = rendered;
  if (model.of === 'deck') {
    const { deckSheet } = await import('./render/deck-html.ts');
    return deckSheet(document, model, theme);
  }
  const html = await (await renderers.report()).html(document, model, theme, context);
  return { name: document.path, html, scripts: false, width: 900, height: 1200 };
}

function contextOf(own: World, document: ExpandedDocument, ground: Ground): RenderContext {
  const { config } = ground;
  const level = levelOf(document) ?? config.provenance;
  return {
    world: own,
    limits: config.limits,
    severityOf: (rule, path) => severityOf(config, rule, path),
    provenance: provenanceOf(ground, level, document.lang),
    isPrinted: false,
  };
}

function unix(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
