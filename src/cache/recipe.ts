/** What the outputs of a document are made from, each ingredient by its name: together they are the key of what is kept. */
import type { Config } from '../config.ts';
import { ledgerInputsOf } from '../ground.ts';
import type { Ground } from '../ground.ts';
import { sha256 } from '../hash.ts';
import type { RecordingWorld } from '../inputs.ts';
import { makeLedger, provenanceOf } from '../ledger.ts';
import type { ExpandedDocument } from '../model/document.ts';
import type { PlacedFigure } from '../model/figure.ts';
import type { ProvenanceLevel } from '../model/ledger.ts';
import type { Theme } from '../model/theme.ts';
import type { World } from '../world.ts';

export interface Recipe {
  /** Where the document's last recipe is kept. */
  readonly document: string;
  /** Of all ingredients together. */
  readonly key: string;
  readonly ingredients: Readonly<Record<Ingredient, string>>;
  /** What the document shows: canonical paths with value and text, to say which of them changed. */
  readonly shown: Readonly<Record<string, string>>;
}

/** In the order in which a change is told: the first that differs is the reason. */
export const ingredientNames = [
  'compiler',
  'browser',
  'theme',
  'settings',
  'day',
  'text',
  'values',
  'figures',
  'provenance',
] as const;

export type Ingredient = (typeof ingredientNames)[number];

export interface RecipeOptions {
  readonly ground: Ground;
  readonly document: ExpandedDocument;
  readonly theme: Theme;
  readonly level: ProvenanceLevel;
  /** The world through which the document's own files were read. */
  readonly own: RecordingWorld;
  /** Which build of the compiler this is. */
  readonly build: string;
  readonly browser: string;
}

export function recipeOf(options: RecipeOptions): Recipe {
  const { ground, document, theme, level, own, build, browser } = options;
  const { config, strict, world, ledger } = ground;
  const themeFiles = ledger
    .inputs()
    .filter(({ path }) => theme.layers.some((layer) => path.startsWith(`themes/${layer}/`)));
  const ingredients = {
    compiler: hash([build, world.versions.node.split('.', 1)[0], world.versions.icu]),
    browser,
    theme: hash([theme.name, theme.deckCss, theme.reportCss, [...theme.tokens], themeFiles]),
    settings: hash([settingsOf(config), strict, level]),
    day: dayOf(document, world),
    text: hash(document.files.map(({ path, value }) => [path, String(value)])),
    values: hash([document.lang, document.plain.text, document.marked.text]),
    figures: hash(document.figures.map(whatIsDrawn)),
    provenance: hash(provenanceIn(document, ground, theme, own, level)),
  };
  return {
    document: sha256(document.path),
    key: hash([document.path, ingredients]),
    ingredients,
    shown: Object.fromEntries(
      document.shown.map(({ path, value, text }) => [path, hash([value, text]).slice(0, 16)]),
    ),
  };
}

function hash(value: unknown): string {
  return sha256(JSON.stringify(value));
}

/** Of the settings what a rendering or the judging of it asks for; the rest is in the text already. */
function settingsOf({ rules, paths, limits: given }: Config): unknown {
  const limits = { ...given, cacheBytes: 0 };
  return [rules, paths.map(({ match, rules: own }) => [match.source, own]), limits];
}

/** A PDF carries the day that was given where its document names none. */
function dayOf({ frontMatter }: ExpandedDocument, { stamp }: World): string {
  const { date } = frontMatter.data;
  return date === undefined ? (stamp?.toISOString() ?? '') : '';
}

/** The day counts only where a drawing shows it or is judged by it. */
function whatIsDrawn({ spec, width, height }: PlacedFigure): unknown {
  const readsDay =
    (spec.kind === 'timeline' && spec.options['today'] !== 'off') ||
    spec.file !== undefined ||
    Object.values(spec.options).some((option) => option.includes('today'));
  return [readsDay ? spec : { ...spec, today: '' }, width, height];
}

/** What the outputs say of their values beside the text: the ledger, and the notes of the HTML. */
function provenanceIn(
  document: ExpandedDocument,
  ground: Ground,
  theme: Theme,
  own: RecordingWorld,
  level: ProvenanceLevel,
): unknown {
  const provenance = provenanceOf(ground, level, document.lang);
  return [
    makeLedger(document, ground, level, {
      format: 'html',
      title: '',
      compiler: '',
      inputs: ledgerInputsOf(ground, document, theme, own, level),
      pages: undefined,
      pagesOf: () => [],
    }),
    level === 'none' ? [] : document.shown.map(({ path, fact }) => provenance.note(path, fact)),
  ];
}
