/** A document between the stages: as written, as expanded, as rendered. */
import type { Position } from 'unist';
import type { VFile } from 'vfile';
import type { ProjectPath } from '../paths.ts';
import type { PlacedFigure } from './figure.ts';
import type { Datum, Row, Table } from './table.ts';

export type DocumentKind = 'deck' | 'report';

/** Front matter after its directives were expanded; `data` holds every key as YAML gave it. */
export interface FrontMatter {
  readonly data: Readonly<Record<string, Datum>>;
  /** Offsets of the YAML between its fences in the text it was parsed from; both 0 where there is none. */
  readonly start: number;
  readonly end: number;
  /** Place of a key (or of a value below it) in the author's file. */
  place(keys: readonly (string | number)[]): Position | undefined;
}

/** One use of a value in a document. */
export interface Shown {
  /** Canonical dotted path: the fact's id, or table.key.column. */
  readonly path: string;
  readonly fact: string | undefined;
  readonly value: Datum;
  /** What the reader sees. */
  readonly text: string;
  /** Where the directive stands. */
  readonly file: string;
  readonly place: Position;
  /** Offset of the text in the marked expansion. */
  readonly offset: number;
  /** Set where the text is a word that rests on the value, such as `rose`, and not the value itself. */
  readonly claim?: true;
}

/** Offsets of a stretch of text, end exclusive, in both expansions. */
export interface Stretch {
  readonly plain: { readonly start: number; readonly end: number };
  readonly marked: { readonly start: number; readonly end: number };
}

/** One source of a citation, as in `[see @id, para. 3]`. */
export interface CitedItem {
  /** Id in `data/sources.json`. */
  readonly source: string;
  readonly locator: string | undefined;
  /** Text before and after it; empty where there is none. */
  readonly prefix: string;
  readonly suffix: string;
  /** Admiralty grade of the statement that it is cited for, where a fact gives one. */
  readonly grade: string | undefined;
}

/** A citation where it stands: `[@a, p. 3; @b]` is one, of two items. */
export interface Citation extends Stretch {
  readonly items: readonly CitedItem[];
  readonly file: string;
  readonly place: Position;
}

/** A likelihood where it stands. */
export interface Judged extends Stretch {
  readonly term: string;
  /** `phia`, `icd203` or `ipcc`. */
  readonly scale: string;
  /** From 0 to 1. */
  readonly p: number | undefined;
  readonly file: string;
  readonly place: Position;
}

/** A rule that the author silences, with the reason. */
export interface Silence {
  readonly rule: string;
  readonly reason: string;
  readonly file: string;
  /** Where it is said. */
  readonly place: Position;
  /** Lines of the file that it covers, from 1, both included; undefined where it covers the whole document. */
  readonly lines: readonly [from: number, to: number] | undefined;
  /** The words that it covers; undefined where it covers all. */
  readonly text: string | undefined;
}

/** What a document read of the data, whether it shows it or not. */
export interface DocumentReads {
  /** Ids of facts, sorted. */
  readonly facts: readonly string[];
  /** Values in tables and object files, by their canonical path. */
  readonly values: ReadonlyMap<string, ReadValue>;
  /** Names of tables and object files that were read whole, sorted; `facts` where all facts were read as one. */
  readonly whole: readonly string[];
  /** Whether it lists all sources. */
  readonly allSources: boolean;
}

export interface ReadValue {
  readonly value: Datum;
  readonly unit: string | undefined;
  /** Name of the table or object file that it stands in. */
  readonly table: string;
}

/** The author's text with directives replaced. Every offset of `text` leads back to a file, line and column. */
export interface Expansion {
  readonly text: string;
  /** The origin of a range of `text`: the file it was written in (an include's own file) and its place there. */
  origin(start: number, end: number): { readonly file: VFile; readonly place: Position };
  /** Whether every character of the range is the author's own, none made from data. */
  isWritten(start: number, end: number): boolean;
}

export interface ExpandedDocument {
  readonly kind: DocumentKind;
  readonly path: ProjectPath;
  /** Path below `decks/` or `reports/` without extension: the name of its outputs. */
  readonly name: string;
  /** The author's own file; messages about included files land on those files. */
  readonly file: VFile;
  /** All files the text came from, the document itself first. */
  readonly files: readonly VFile[];
  readonly frontMatter: FrontMatter;
  /** BCP 47 tag of the document's language. */
  readonly lang: string;
  /** Plain Markdown, for `--format md`. */
  readonly plain: Expansion;
  /** The same with values wrapped in `<data class="fact" …>` where HTML is possible. */
  readonly marked: Expansion;
  readonly shown: readonly Shown[];
  /** In the order of the text. */
  readonly citations: readonly Citation[];
  readonly judged: readonly Judged[];
  readonly silences: readonly Silence[];
  /** By the number that `data-figure` has in the marked expansion. */
  readonly figures: readonly PlacedFigure[];
  /** Names of the tables and object files that it read. */
  readonly tables: readonly string[];
  readonly reads: DocumentReads;
}

/** What a name bound by `:::each` stands for. */
export interface Binding {
  readonly table: Table;
  readonly row: Row;
  /** Number of the row in its table, from 0. */
  readonly index: number;
}
