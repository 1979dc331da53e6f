/** What an output says of its values: the ledger inside a PDF or HTML file, and what a reader is told beside a value. */
import type { Fact, Qualifier } from './fact.ts';
import type { Datum } from './table.ts';

/**
 * How much of the provenance leaves the house. `public` says nothing that the pages and their sources do not show but
 * ids, values, labels and hashes; `full` adds derivations, places, file names and notes; `none` leaves all out.
 */
export const provenanceLevels = ['full', 'public', 'none'] as const;
export type ProvenanceLevel = (typeof provenanceLevels)[number];

/** A place in a file of the project; lines and columns from 1, columns in UTF-16 units. */
export interface Spot {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface Ledger {
  /** Version of this shape. */
  readonly ledger: 1;
  readonly provenance: Exclude<ProvenanceLevel, 'none'>;
  readonly document: {
    readonly kind: 'deck' | 'report';
    readonly title: string;
    readonly lang: string;
    /** Slides or pages; a report on the screen has none. */
    readonly pages?: number;
    /** Path in the project; only where the provenance is full. */
    readonly source?: string;
  };
  /** For example `Briefwright 0.1.0`. */
  readonly compiler: string;
  /** What it was made from; names only where the provenance is full. */
  readonly inputs: readonly (Pick<LedgerInput, 'sha256'> & Partial<LedgerInput>)[];
  /** Sorted by path. */
  readonly values: readonly LedgerValue[];
  /** Facts that the values were computed from, sorted by id; only where the provenance is full. */
  readonly facts?: readonly LedgerFact[];
  /** Sources of the values, sorted by id. */
  readonly sources: readonly LedgerSource[];
}

export interface LedgerInput {
  readonly path: string;
  readonly sha256: string;
  /** Set where the hash is of the values that were read of the file, and not of the file. */
  readonly part?: true;
}

/** What is known of a value apart from where it is shown. What is not known is left out. */
export interface ValueRecord {
  /** The fact's id, `table.key.column`, or a path in an object file. */
  readonly path: string;
  readonly fact?: string;
  readonly label?: string;
  readonly value: Datum;
  readonly qualifier?: Exclude<Qualifier, 'exact'>;
  readonly unit?: string;
  readonly asOf?: string;
  /** Ids of sources. */
  readonly source?: readonly string[];
  readonly locator?: string;
  /** Admiralty grade. */
  readonly grade?: string;
  readonly confidence?: NonNullable<Fact['confidence']>;
  readonly expires?: string;
  readonly notBefore?: string;
  readonly note?: string;
  readonly discrepancy?: string;
  /** Where the value stands in the data: its fact's id, or its cell. */
  readonly declared?: Spot;
  readonly derivation?: LedgerDerivation;
}

/** A value in a document. */
export interface LedgerValue extends ValueRecord {
  /** Every wording in which it is shown, in the order of the document. */
  readonly shown: readonly Showing[];
}

export interface Showing {
  readonly text: string;
  /** Slides or pages, from 1; left out where there are none. */
  readonly pages?: readonly number[];
  /** Where the directive stands; only where the provenance is full. */
  readonly at?: Spot;
}

export type LedgerFact = ValueRecord;

export interface LedgerDerivation {
  readonly by: 'query' | 'sql';
  /** The query as it was written. */
  readonly text: string;
  /** Ids of the facts that it builds on. */
  readonly facts: readonly string[];
  readonly reads: readonly LedgerRead[];
}

export interface LedgerRead {
  readonly file: string;
  readonly table?: string;
  readonly columns?: readonly string[];
  /** In the order of the file. */
  readonly cells?: readonly CellRecord[];
  /** Cells that were read beyond those listed. */
  readonly more?: number;
}

export interface CellRecord {
  readonly line: number;
  readonly column: number;
  /** Name of the table's column. */
  readonly name: string;
  readonly value: Datum;
}

export interface LedgerSource {
  readonly id: string;
  /** Title, publisher, year. */
  readonly text: string;
  readonly url?: string;
}

/** What a reader is told beside a value. */
export interface ValueNote {
  readonly label: string | undefined;
  /** ISO date, month or year. */
  readonly asOf: string | undefined;
  readonly sources: readonly LedgerSource[];
  readonly locator: string | undefined;
  readonly grade: string | undefined;
}

/** What a document's outputs say of their values. */
export interface Provenance {
  readonly level: ProvenanceLevel;
  /** For the value at a path, which belongs to a fact or stands in a table; undefined where there is nothing to tell. */
  note(path: string, fact: string | undefined): ValueNote | undefined;
}
