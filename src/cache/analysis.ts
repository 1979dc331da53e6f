/**
 * What came of a document before its pages, kept from one run to the next: its messages, and what others need to know of it.
 * It holds as long as everything that was asked for it is answered as it was then. That is no hash of whole data files: a
 * change of one value leaves alone the documents that did not ask for it.
 */
import { VFile } from 'vfile';
import type { Asked, AskedLog } from '../asked.ts';
import { Answers } from '../asked.ts';
import type { FoundDocument } from '../documents.ts';
import type { Ground } from '../ground.ts';
import { hashOf, sha256 } from '../hash.ts';
import type { Look, RecordingWorld } from '../inputs.ts';
import { lookAgain, recordInputs } from '../inputs.ts';
import { hasError } from '../messages.ts';
import type { CacheStore } from '../model/cache.ts';
import type { Silence } from '../model/document.ts';
import type { Datum } from '../model/table.ts';
import type { Theme } from '../model/theme.ts';
import { toProjectPath } from '../paths.ts';
import type { DocumentSummary, Use } from '../rules/summary.ts';
import type { Silencer } from '../rules/silencing.ts';
import { silencerOf } from '../rules/silencing.ts';
import { judge } from '../rules/index.ts';
import { decode } from '../syntax/decode.ts';
import type { World } from '../world.ts';
import { ReadError } from '../world.ts';
import type { KeptMessage } from './messages.ts';
import type { KeptOutputs } from './outputs.ts';
import { restoreMessages } from './outputs.ts';
import type { Recipe } from './recipe.ts';
import { themeIn, whatWasSaid } from './recipe.ts';
import { Shelf } from './shelf.ts';

type Until = 'model' | 'pages' | 'output';

/** What is kept of one document: plain data. */
export interface Analysis {
  /** A hash of what all documents of such a run share: settings, versions, the day, which tables there are. */
  readonly base: string;
  readonly theme: { readonly name: string; readonly hash: string };
  /** What was looked for on the disk for it, its own text first of all, and what was there. */
  readonly looks: readonly Look[];
  readonly asked: Asked;
  /** Whether the places of values counted. */
  readonly withPlaces: boolean;
  /** Shared files: an error in one of the first blocks it; the second are what its outputs are made from. */
  readonly ground: readonly string[];
  readonly shared: readonly string[];
  /** Files of its text, the document itself first. */
  readonly files: readonly string[];
  readonly summary: Omit<DocumentSummary, 'files' | 'shown'> & {
    readonly shown: readonly KeptUse[];
  };
  readonly silences: readonly Silence[];
  /** Numbers of the silences that had covered something when its text was read. */
  readonly used: readonly number[];
  /** What was said of it, by all documents together as well, before it was rendered. */
  readonly said: string;
  /** Messages about its text, its model and its pages. */
  readonly messages: {
    readonly text: readonly KeptMessage[];
    readonly model: readonly KeptMessage[];
    readonly pages: readonly KeptMessage[];
  };
  /** Whether its pages were laid out. */
  readonly isLaidOut: boolean;
  /** A hash of what counts only from there on, such as the browser. */
  readonly making: string;
  /** What its outputs are; undefined where the run stopped before them. */
  readonly outputs: KeptOutputs | undefined;
}

/** A use of a value, without names: most of what is kept are such. The place is line, column and offset of both ends. */
type KeptUse = readonly [
  path: string,
  fact: string | null,
  value: Datum,
  text: string,
  file: string,
  place: readonly (number | undefined)[],
];

/** What a run has found out. */
type FreshAnalysis = Omit<Analysis, 'base' | 'making' | 'asked' | 'theme' | 'files' | 'summary'> & {
  readonly theme: Theme;
  readonly summary: DocumentSummary;
  /** What its outputs were made by. */
  readonly recipe: Recipe | undefined;
};

/** An analysis that holds, on the files as they are now. */
export interface RecalledAnalysis {
  readonly analysis: Analysis;
  /** Without their texts where nobody looks into them. */
  readonly files: readonly VFile[];
  /** The world through which they were read. */
  readonly world: RecordingWorld;
  readonly theme: Theme;
  readonly summary: DocumentSummary;
  readonly silencer: Silencer;
}

/** The analyses of one run. */
export class AnalysisStore {
  private readonly openShelf: (number: string) => Promise<Shelf>;
  private readonly shelves = new Map<string, Promise<Shelf>>();
  private readonly ground: Ground;
  private readonly until: Until;
  private readonly making: string;
  private readonly base: string;
  private readonly checkTheme: (theme: Theme) => void;
  private readonly plain: Answers;
  private readonly placed: Answers;
  private readonly themes = new Map<Theme, string>();

  constructor(
    store: CacheStore,
    ground: Ground,
    {
      until,
      making,
      mode,
      base,
      checkTheme,
    }: {
      /** How far the run goes: the analysis of one that went farther serves as well. */
      readonly until: Until;
      /** What counts only where pages or outputs are made: the browser, the moment. */
      readonly making: unknown;
      /** What tells runs apart whose analyses stand side by side, such as those in two themes. */
      readonly mode: unknown;
      readonly base: unknown;
      /** What is wrong with a theme is told anew in each run, on its own file. */
      readonly checkTheme: (theme: Theme) => void;
    },
  ) {
    this.openShelf = (number) => Shelf.open(store, `analyses/${hashOf([mode, number])}.json`);
    this.ground = ground;
    this.until = until;
    this.making = hashOf(making);
    this.base = hashOf(base);
    this.checkTheme = checkTheme;
    this.plain = new Answers(ground, false);
    this.placed = new Answers(ground, true);
  }

  /** The analysis of a document; undefined where there is none that holds. */
  async recall({ path }: FoundDocument): Promise<RecalledAnalysis | undefined> {
    const kept = (await this.shelfOf(path)).get(analysisKey(path));
    if (typeof kept !== 'object' || kept === null) return undefined;
    // What this class has written, behind its own hash and the user's seal.
    const analysis = kept as Analysis;
    const { themes, config } = this.ground;
    if (analysis.base !== this.base || !this.reaches(analysis)) return undefined;
    const own = recordInputs(this.ground.world);
    const files = await this.filesOf(analysis, own);
    if (files === undefined) return undefined;
    const theme = await themes.get(analysis.theme.name);
    if (theme === undefined || this.hashOf(theme) !== analysis.theme.hash) return undefined;
    this.checkTheme(theme);
    if (!this.answers(analysis).agree(analysis.asked) || this.isBlocked(analysis)) return undefined;

    restoreMessages(files, analysis.messages.text);
    const { silences } = analysis;
    const silencer = silencerOf({ files, path, silences });
    for (const index of analysis.used) {
      const silence = silences[index];
      if (silence !== undefined) silencer.used.add(silence);
    }
    for (const file of files) judge(file, config, this.ground.strict, silencer);
    const summary = { ...analysis.summary, shown: analysis.summary.shown.map(toUse), files };
    return { analysis, files, world: own, theme, summary, silencer };
  }

  async keep(
    { path }: FoundDocument,
    log: AskedLog,
    { theme, summary, recipe, ...analysis }: FreshAnalysis,
  ): Promise<void> {
    const { files, shown, ...rest } = summary;
    const kept: Analysis = {
      ...analysis,
      files: files.map((file) => file.path),
      summary: { ...rest, shown: shown.map(toKeptUse) },
      base: this.base,
      making: this.making,
      theme: { name: theme.name, hash: this.hashOf(theme) },
      asked: log.asked(this.answers(analysis)),
    };
    const shelf = await this.shelfOf(path);
    shelf.set(analysisKey(path), kept);
    // What outputs were made by the last time is looked at only where they are made again: it need not be parsed with the rest.
    if (recipe !== undefined) shelf.set(recipeKey(path), recipe);
  }

  /** Forgets a document of which nothing is to be believed in the next run. */
  async forget({ path }: FoundDocument): Promise<void> {
    const shelf = await this.shelfOf(path);
    shelf.delete(analysisKey(path));
    shelf.delete(recipeKey(path));
  }

  /** What the outputs of a document were made by in the last run of this kind. */
  async lastRecipe({ path }: FoundDocument): Promise<unknown> {
    return (await this.shelfOf(path)).get(recipeKey(path));
  }

  /** Keeps what was found out; of documents that the project no longer has nothing is kept. */
  async save(documents: readonly FoundDocument[]): Promise<void> {
    const known = new Set(documents.flatMap(({ path }) => [analysisKey(path), recipeKey(path)]));
    for (const opening of this.shelves.values()) {
      const shelf = await opening;
      for (const key of shelf.keys()) if (!known.has(key)) shelf.delete(key);
      await shelf.save();
    }
  }

  /** Of sixteen shelves few are written again where few documents have changed. */
  private shelfOf(path: string): Promise<Shelf> {
    const number = sha256(path).slice(0, 1);
    let shelf = this.shelves.get(number);
    if (shelf === undefined) this.shelves.set(number, (shelf = this.openShelf(number)));
    return shelf;
  }

  private reaches({ isLaidOut, making, outputs }: Analysis): boolean {
    if (this.until === 'model') return true;
    return making === this.making && (this.until === 'pages' ? isLaidOut : outputs !== undefined);
  }

  /** Most documents have the same theme. */
  private hashOf(theme: Theme): string {
    let hash = this.themes.get(theme);
    if (hash === undefined) {
      hash = themeIn(theme, this.ground);
      this.themes.set(theme, hash);
    }
    return hash;
  }

  private answers({ withPlaces }: Pick<Analysis, 'withPlaces'>): Answers {
    return withPlaces ? this.placed : this.plain;
  }

  /** Its files; undefined where anything that was looked at is not as it was. */
  private async filesOf(
    analysis: Analysis,
    own: RecordingWorld,
  ): Promise<readonly VFile[] | undefined> {
    for (const look of analysis.looks) {
      const path = toProjectPath(look.path);
      if (path === undefined || (await lookAgain(own, { at: look.at, path })) !== look.seen)
        return undefined;
    }
    const files = analysis.files.map((path) => new VFile({ path, value: '' }));
    if (!isQuoted(analysis)) return files;
    for (const file of files) if (!(await readText(file, own))) return undefined;
    return files;
  }

  private isBlocked({ ground: paths }: Analysis): boolean {
    const { config, data, facts, themes, strict } = this.ground;
    const shared = [
      ...(config.file === undefined ? [] : [config.file]),
      ...data.files(),
      ...facts.files,
      ...themes.files(),
    ].filter(({ path, messages }) => messages.length > 0 && paths.includes(path));
    for (const file of shared) judge(file, config, strict);
    return shared.some(hasError);
  }
}

function analysisKey(path: string): string {
  return `analysis ${path}`;
}

function recipeKey(path: string): string {
  return `recipe ${path}`;
}

function toKeptUse({ path, fact, value, text, file, place: { start, end } }: Use): KeptUse {
  const place = [start, end].flatMap(({ line, column, offset }) => [line, column, offset]);
  return [path, fact ?? null, value, text, file, place];
}

function toUse([path, fact, value, text, file, place]: KeptUse): Use {
  const [line = 0, column = 0, offset, endLine = 0, endColumn = 0, endOffset] = place;
  const start = { line, column, offset };
  const end = { line: endLine, column: endColumn, offset: endOffset };
  return { path, fact: fact ?? undefined, value, text, file, place: { start, end } };
}

/** A hash of what was said of a document so far, as far as what follows depends on it. */
export function saidOf(
  document: Parameters<typeof whatWasSaid>[0],
  silencer: Pick<Silencer, 'used'>,
): string {
  return hashOf(whatWasSaid(document, silencer));
}

/** Whether somebody looks into its text: a message shows its line, a silence its words. */
function isQuoted({ messages: { text, model, pages }, silences }: Analysis): boolean {
  return [text, model, pages, silences].some(({ length }) => length > 0);
}

/** Reads the texts of those files that something has been said of since. */
export async function readQuoted(files: readonly VFile[], world: World): Promise<void> {
  for (const file of files)
    if (file.messages.length > 0 && String(file) === '') await readText(file, world);
}

/** Whether the text could be read. */
async function readText(file: VFile, world: World): Promise<boolean> {
  const path = toProjectPath(file.path);
  if (path === undefined) return false;
  try {
    const decoded = decode(await world.read(path));
    if (!('text' in decoded)) return false;
    file.value = decoded.text;
    return true;
  } catch (error) {
    if (error instanceof ReadError) return false;
    throw error;
  }
}
