/** A state of a project as far as two states are compared: what stands where, without anything being laid out. Plain data. */
import type { DocumentKind } from './document.ts';
import type { FigureSpec } from './figure.ts';
import type { LedgerSource, Spot, ValueRecord } from './ledger.ts';
import type { SheetJob } from './page.ts';
import type { Datum, ObjectFile, Table } from './table.ts';

/** A paragraph, a row or another piece of text that people compare as one. */
export interface Block {
  readonly kind: 'heading' | 'text' | 'row' | 'code' | 'figure' | 'picture' | 'note';
  /** What readers read. */
  readonly text: string;
  /** The same with the paths of values in place of their texts. */
  readonly frame: string;
  /** Hash of all that readers see of it. */
  readonly look: string;
}

export interface PartValue {
  readonly path: string;
  readonly fact: string | undefined;
  readonly text: string;
  readonly at: Spot;
}

export interface PartFigure {
  /** Its title; empty where it has none. */
  readonly title: string;
  readonly spec: FigureSpec;
}

/** A slide of a deck, or a section of a report: from one heading to the next, the first before any heading. */
export interface Part {
  readonly unit: 'slide' | 'section';
  /** From 1. */
  readonly index: number;
  /** The number of a slide; of a section as it is printed, empty where sections have none. */
  readonly number: string;
  /** Text of its heading; empty where it has none. */
  readonly title: string;
  /** Id of a section's heading. */
  readonly id: string | undefined;
  /** Hash of all that readers see of it, but for what the rest of the document gives it, such as its number. */
  readonly look: string;
  readonly blocks: readonly Block[];
  readonly values: readonly PartValue[];
  readonly figures: readonly PartFigure[];
}

/** What a document shows, in order. */
export interface Outline {
  readonly title: string;
  readonly parts: readonly Part[];
  /** Hash of the styles of all parts. */
  readonly style: string;
  /** Pictures and other files that it shows, with their hashes. */
  readonly assets: ReadonlyMap<string, string>;
}

export interface DocumentReading {
  readonly source: string;
  readonly kind: DocumentKind;
  /** Declared title, else its first heading as it was written, else the name of its file. */
  readonly title: string;
  /** Whether a mistake keeps it from being built. */
  readonly isBlocked: boolean;
  /**
   * Hashes of everything that its outputs are made from, by what it is; pictures stand in its outline. Outputs are the
   * same where all are, and else need not be.
   */
  readonly aspects: Readonly<Record<Aspect, string>>;
  readonly theme: string | undefined;
  /** Text of the files that it consists of, by their paths, line ends as in Unix. */
  readonly texts: ReadonlyMap<string, string>;
  readonly frontMatter: Readonly<Record<string, Datum>>;
  /** Whether its text shows pictures, so that its files alone do not say what it shows. */
  readonly hasPictures: boolean;
  /** All that it shows, wherever it stands. */
  readonly values: readonly PartValue[];
  /** Ids of facts that it reads, those below them included; hashes of what they say. */
  readonly facts: ReadonlyMap<string, string>;
  /** Tables and object files that it reads. */
  readonly tables: readonly string[];
  /** Those that the facts which it reads were computed from. */
  readonly tablesBelow: readonly string[];
  /** Sources that it names. */
  readonly sources: readonly string[];
  /** Every file of the project that it is made from, pictures excepted. */
  readonly files: readonly string[];
}

/** `text` is the expansion; `record` what outputs say of their values, unseen; `settings` what `brief.yaml` decides. */
export type Aspect = 'text' | 'figures' | 'theme' | 'record' | 'settings';

export interface FactReading {
  readonly record: ValueRecord;
  /** In the project's language, with its unit. */
  readonly text: string;
}

export interface SourceReading {
  readonly record: LedgerSource;
  /** Everything that is known of it, as JSON. */
  readonly item: string;
}

export interface Reading {
  readonly lang: string;
  readonly facts: ReadonlyMap<string, FactReading>;
  readonly sources: ReadonlyMap<string, SourceReading>;
  readonly documents: ReadonlyMap<string, DocumentReading>;
  readonly tableNames: readonly string[];
  /** Read when it is asked for. */
  table(name: string): Table | ObjectFile | undefined;
  /** By file, the mistakes that keep documents from being built. */
  readonly mistakes: ReadonlyMap<string, readonly Mistake[]>;
}

/** An error, such as a claim that the data contradict. */
export interface Mistake {
  readonly file: string;
  readonly line: number | undefined;
  readonly rule: string;
  readonly reason: string;
}

/** A reading that can also look at what each document shows. */
export interface ProjectReading extends Reading {
  /** What a document shows; undefined where there is no such document, or a mistake keeps it from being rendered. Each is rendered once. */
  outline(source: string): Promise<Outline | undefined>;
  /** The page on which its slides or its sections are laid out for a screen. */
  sheet(source: string): Promise<SheetJob | undefined>;
  /** Hash of a file, undefined where there is none that can be read. */
  hashOf(path: string): Promise<string | undefined>;
}
