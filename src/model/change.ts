/** What changed between two states of a project, as plain data: `diff --json` prints it. */
import type { Mistake } from './reading.ts';
import type { DocumentKind } from './document.ts';
import type { LedgerSource, Spot, ValueRecord } from './ledger.ts';

export type ChangeKind = 'added' | 'changed' | 'removed';

/** A slide or section where something stands. */
export interface PartName {
  readonly unit: 'slide' | 'section';
  /** Number of a slide; printed number of a section, left out where sections have none. */
  readonly number?: string;
  readonly title: string;
}

/** Where a value stands in the later state; in the earlier one where it was removed. */
export interface Standing {
  readonly document: string;
  /** Empty where it stands on no slide and in no section, as in front matter. */
  readonly parts: readonly PartName[];
}

/** A state of a fact. */
export interface FactState {
  /** In the project's language, with its unit. */
  readonly text: string;
  readonly record: ValueRecord;
  /** Its sources, described. */
  readonly sources: readonly LedgerSource[];
}

export interface FactChange {
  readonly id: string;
  readonly change: ChangeKind;
  readonly before?: FactState;
  readonly after?: FactState;
  /** What differs, such as `value` or `source`; empty where it was added or removed. */
  readonly fields: readonly string[];
  readonly shown: readonly Standing[];
}

export interface SourceChange {
  readonly id: string;
  readonly change: ChangeKind;
  readonly before?: LedgerSource;
  readonly after?: LedgerSource;
  /** Documents that name it. */
  readonly documents: readonly string[];
}

/** A cell of a table, or a value of an object file, that documents show. */
export interface CellChange {
  readonly path: string;
  readonly file: string;
  readonly change: ChangeKind;
  readonly before?: string;
  readonly after?: string;
  /** In the later state, else in the earlier one. */
  readonly at?: Spot;
  readonly shown: readonly Standing[];
}

/** A data file whose values changed, shown or not. */
export interface TableChange {
  readonly file: string;
  readonly name: string;
  readonly change: ChangeKind;
  readonly cells: { readonly shown: number; readonly hidden: number };
  readonly rows: { readonly added: number; readonly removed: number };
}

export interface ValueChange {
  readonly path: string;
  readonly fact?: string;
  readonly before: string;
  readonly after: string;
}

export interface WordChange {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

export interface TextChange {
  readonly kind: 'heading' | 'text' | 'row' | 'code' | 'figure' | 'picture' | 'note';
  readonly change: ChangeKind;
  readonly before?: string;
  readonly after?: string;
  /** By words, where it was changed. */
  readonly words?: readonly WordChange[];
}

export interface FigureChange {
  /** `chart`, `timeline` and the like. */
  readonly kind: string;
  readonly title: string;
  readonly change: ChangeKind;
  /** Values that changed, by row and column. */
  readonly cells: readonly {
    readonly row: string;
    readonly column: string;
    readonly before: string;
    readonly after: string;
  }[];
  readonly rows: { readonly added: readonly string[]; readonly removed: readonly string[] };
  /** Whether it is drawn in another way. */
  readonly drawing: boolean;
}

/** A slide or section of a document. */
export interface PartChange {
  readonly change: ChangeKind | 'moved';
  readonly unit: 'slide' | 'section';
  readonly before?: PartName & { readonly index: number };
  readonly after?: PartName & { readonly index: number };
  /** Whether it also stands elsewhere among the others. */
  readonly moved: boolean;
  readonly values: readonly ValueChange[];
  readonly texts: readonly TextChange[];
  readonly figures: readonly FigureChange[];
  /** Whether only its look differs, by a style, a picture or a class. */
  readonly look: boolean;
  /** Pages of the last report that was built on which the values stand that changed. */
  readonly pages?: readonly number[];
}

/** Why a document is another than it was. */
export interface Reason {
  readonly kind:
    | 'document'
    | 'include'
    | 'fact'
    | 'value'
    | 'table'
    | 'source'
    | 'theme'
    | 'picture'
    | 'settings';
  /** A path, an id, the name of a theme. */
  readonly name: string;
}

export interface DocumentChange {
  readonly source: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly change: ChangeKind;
  /** Where it was before it was renamed. */
  readonly from?: string;
  readonly reasons: readonly Reason[];
  /** Whether readers see a difference; else only the record inside its outputs differs. */
  readonly visible: boolean;
  /** Set where a mistake keeps it from being built as it is now. */
  readonly blocked?: true;
  readonly frontMatter: readonly {
    readonly key: string;
    readonly before?: string;
    readonly after?: string;
  }[];
  /** Of a document that was changed. */
  readonly parts: readonly PartChange[];
  /** Set where all parts look different, because of a theme or a style. */
  readonly style?: true;
}

export interface Changes {
  readonly facts: readonly FactChange[];
  readonly sources: readonly SourceChange[];
  readonly cells: readonly CellChange[];
  readonly tables: readonly TableChange[];
  readonly documents: readonly DocumentChange[];
  /** How many documents there are in the later state. */
  readonly total: number;
  /** Files of either state with mistakes that keep documents from being built. */
  readonly mistakes: { readonly before: readonly string[]; readonly after: readonly string[] };
  /** Mistakes of the later state that the earlier has not, such as claims that no longer hold. */
  readonly broken: readonly Mistake[];
}
