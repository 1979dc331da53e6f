/** What the outputs of a document are made from, each ingredient by its name: together they are the key of what is kept. */
import type { Config } from '../config.ts';
import { ledgerInputsOf } from '../ground.ts';
import type { Ground } from '../ground.ts';
import { hashOf, sha256 } from '../hash.ts';
import type { RecordingWorld } from '../inputs.ts';
import { makeLedger, provenanceOf } from '../ledger.ts';
import type { ExpandedDocument } from '../model/document.ts';
import type { PlacedFigure } from '../model/figure.ts';
import type { ProvenanceLevel } from '../model/ledger.ts';
import type { FormatName } from '../model/output.ts';
import type { Theme } from '../model/theme.ts';
import { dayOf } from '../pdf-meta.ts';
import { documentRules } from '../rules/index.ts';
import type { Silencer } from '../rules/silencing.ts';

export interface Recipe {
  /** Where the document's last recipe is kept. */
  readonly document: string;
  /** Of all ingredients together. */
  readonly key: string;
  readonly ingredients: Readonly<Record<Ingredient, string>>;
  /** What each ingredient consists of, as far as people would name it: to say what of it changed. */
  readonly parts: Readonly<Partial<Record<Ingredient, Parts>>>;
}

/** By name; a value that begins with `#` is a hash, another is shown. */
export type Parts = Readonly<Record<string, string>>;

/** In the order in which a change is told: the first that differs is the reason. */
export const ingredientNames = [
  'compiler',
  'browser',
  'formats',
  'theme',
  'settings',
  'day',
  'text',
  'values',
  'figures',
  'provenance',
  'messages',
] as const;

export type Ingredient = (typeof ingredientNames)[number];

export interface RecipeOptions {
  readonly ground: Ground;
  readonly document: ExpandedDocument;
  readonly silencer: Silencer;
  readonly theme: Theme;
  readonly level: ProvenanceLevel;
  readonly formats: readonly FormatName[];
  /** The world through which the document's own files were read. */
  readonly own: RecordingWorld;
  /** Which build of the compiler this is. */
  readonly build: string;
  readonly browser: string;
}

/** To be asked before the document becomes a model: what it says later depends on what was said until then. */
export function recipeOf(options: RecipeOptions): Recipe {
  const { ground, document, silencer, theme, level, own, build, browser } = options;
  const { config, strict, world } = ground;
  const formats = [...options.formats].sort();
  const themeFiles = filesOf(theme, ground);
  const settings = settingsOf(config, strict, level);
  const texts = Object.fromEntries(
    document.files.map(({ path, value }) => [path, `#${sha256(String(value))}`]),
  );
  const { plain, marked, shown, citations, judged, lang, silences } = document;
  const provenance = provenanceIn(document, ground, theme, own, level);
  const ingredients = {
    compiler: hashOf([build, world.versions.node.split('.', 1)[0], world.versions.icu]),
    browser,
    // Which formats are asked for decides what is measured, and what is said of it.
    formats: formats.join(', '),
    theme: themeIn(theme, ground),
    settings: hashOf(settings),
    day: dayOf(document, world)?.toISOString() ?? '',
    text: hashOf(document.files.map(({ path, value }) => [path, String(value)])),
    values: hashOf([lang, plain.text, marked.text, shown, citations, judged, silences]),
    figures: hashOf(document.figures.map(whatIsDrawn)),
    provenance: hashOf(provenance.whole),
    messages: hashOf(whatWasSaid(document, silencer)),
  };
  return {
    document: sha256(document.path),
    key: hashOf([document.path, ingredients]),
    ingredients,
    parts: {
      theme: { theme: theme.name, ...themeFiles },
      settings,
      text: texts,
      values: partsOf(
        shown.map(({ path, text, value }) => [path, text === '' ? JSON.stringify(value) : text]),
      ),
      figures: partsOf(
        document.figures.map((figure) => [nameOf(figure), `#${hashOf(whatIsDrawn(figure))}`]),
      ),
      provenance: provenance.parts,
    },
  };
}

/** A theme, with the files of the project that it is made from. */
export function themeIn(theme: Theme, ground: Pick<Ground, 'ledger'>): string {
  return hashOf([themeHash(theme), filesOf(theme, ground)]);
}

/** Its style sheets are long, and most documents have the same. */
function themeHash(theme: Theme): string {
  let known = hashes.get(theme);
  if (known === undefined) {
    known = hashOf(theme);
    hashes.set(theme, known);
  }
  return known;
}

const hashes = new WeakMap<Theme, string>();

/** One name may stand for several. */
function partsOf(entries: readonly (readonly [name: string, value: string])[]): Parts {
  const parts = new Map<string, Set<string>>();
  for (const [name, value] of entries) parts.set(name, (parts.get(name) ?? new Set()).add(value));
  return Object.fromEntries([...parts].map(([name, values]) => [name, [...values].join(', ')]));
}

/** Files of the project that the theme is made from. */
function filesOf({ layers }: Theme, { ledger }: Pick<Ground, 'ledger'>): Parts {
  return Object.fromEntries(
    ledger
      .inputs()
      .filter(({ path }) => layers.some((layer) => path.startsWith(`themes/${layer}/`)))
      .map(({ path, sha256: content }) => [path, `#${content}`]),
  );
}

/** Of the settings what a rendering or the judging of it asks for; the rest is in the text already. */
function settingsOf({ rules, paths, limits }: Config, strict: boolean, level: string): Parts {
  return {
    '--strict': strict ? 'on' : 'off',
    provenance: level,
    ...Object.fromEntries(
      Object.entries(rules).map(([rule, severity]) => [`rules.${rule}`, severity]),
    ),
    paths: `#${hashOf(paths.map(({ match, rules: own }) => [match.source, own]))}`,
    ...Object.fromEntries(
      Object.entries(limits)
        .filter(([name]) => name !== 'cacheBytes')
        .map(([name, most]) => [`limits.${name}`, String(most)]),
    ),
  };
}

/** The day counts only where a drawing shows it or is judged by it. */
function whatIsDrawn({ spec, width, height }: PlacedFigure): unknown {
  const readsDay =
    (spec.kind === 'timeline' && spec.options['today'] !== 'off') ||
    spec.file !== undefined ||
    Object.values(spec.options).some((option) => option.includes('today'));
  return [readsDay ? spec : { ...spec, today: '' }, width, height];
}

function nameOf({ spec, file, place }: PlacedFigure): string {
  return `the ${spec.kind} on line ${String(place.start.line)} of ${file}`;
}

/** What the outputs say of their values beside the text: the ledger, and the notes of the HTML. */
function provenanceIn(
  document: ExpandedDocument,
  ground: Ground,
  theme: Theme,
  own: RecordingWorld,
  level: ProvenanceLevel,
): { readonly whole: unknown; readonly parts: Parts } {
  const provenance = provenanceOf(ground, level, document.lang);
  const ledger = makeLedger(document, ground, level, {
    format: 'html',
    title: '',
    compiler: '',
    inputs: ledgerInputsOf(ground, document, theme, own, level),
    pages: undefined,
    pagesOf: () => [],
  });
  const notes =
    level === 'none' ? [] : document.shown.map(({ path, fact }) => provenance.note(path, fact));
  const sources = [
    ...(ledger?.sources ?? []).map(({ id }) => id),
    ...document.citations.flatMap(({ items }) => items.map(({ source }) => source)),
  ];
  return {
    whole: [ledger, notes],
    parts: partsOf([
      ...(ledger?.values ?? []).map((value) => [value.path, `#${hashOf(value)}`] as const),
      ...sources.map(
        (id) =>
          [`the source ${id}`, `#${hashOf(ground.facts.sources.get(id)?.item ?? null)}`] as const,
      ),
    ]),
  };
}

/**
 * What was said of the document so far, as far as later stages ask: which silences have covered something, and rules that
 * keep others quiet.
 */
export function whatWasSaid(
  { files, silences }: Pick<ExpandedDocument, 'files' | 'silences'>,
  { used }: Pick<Silencer, 'used'>,
): unknown {
  const said = new Set(files.flatMap(({ messages }) => messages).map(({ ruleId }) => ruleId));
  return [
    silences.map((silence) => used.has(silence)),
    documentRules.flatMap((rule) =>
      'unless' in rule && said.has(rule.unless) ? [rule.unless] : [],
    ),
  ];
}
