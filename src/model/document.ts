/** A document between the stages: as written, as expanded, as rendered. */
import type { Position } from 'unist';
import type { VFile } from 'vfile';
import type { ProjectPath } from '../paths.ts';
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
}

/** The author's text with directives replaced. Every offset of `text` leads back to a file, line and column. */
export interface Expansion {
  readonly text: string;
  /** The origin of a range of `text`: the file it was written in (an include's own file) and its place there. */
  origin(start: number, end: number): { readonly file: VFile; readonly place: Position };
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
  /** Names of the tables and object files that it read. */
  readonly tables: readonly string[];
}

/** What a name bound by `:::each` stands for. */
export interface Binding {
  readonly table: Table;
  readonly row: Row;
  /** Number of the row in its table, from 0. */
  readonly index: number;
}
