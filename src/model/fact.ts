/** Facts and sources: the named values that prose may use, and what they rest on. */
import type { Position } from 'unist';
import type { VFile } from 'vfile';
import type { ProjectPath } from '../paths.ts';
import type { Datum } from './table.ts';

export type Qualifier = 'exact' | 'about' | 'at-least' | 'up-to';

export interface Fact {
  readonly id: string;
  readonly label: string | undefined;
  readonly value: Datum;
  readonly qualifier: Qualifier;
  readonly unit: string | undefined;
  /** ISO date, month or year. */
  readonly asOf: string | undefined;
  readonly source: readonly string[];
  readonly locator: string | undefined;
  /** Admiralty grade `[A-F][1-6]`. */
  readonly grade: string | undefined;
  readonly confidence: 'high' | 'moderate' | 'low' | undefined;
  readonly expires: string | undefined;
  readonly notBefore: string | undefined;
  readonly note: string | undefined;
  /** Where the sources disagree with each other or with the record: what they say, in a sentence. */
  readonly discrepancy: string | undefined;
  /** What it was computed from; undefined where its value was written down. */
  readonly derivation: Derivation | undefined;
  /** Where the fact is declared in `facts.yaml`: its id. */
  readonly place: Position;
}

/** How a fact was computed. */
export interface Derivation {
  readonly by: 'query' | 'sql';
  /** The query as it was written. */
  readonly text: string;
  /** Ids of the facts that it builds on, sorted. */
  readonly facts: readonly string[];
  /** What it read of data files, sorted by path. */
  readonly reads: readonly DataRead[];
}

/** What was read of one table, object file or other file below `data/`. */
export interface DataRead {
  readonly path: ProjectPath;
  /** Its name as a table; undefined for a file that only SQL reads. */
  readonly table: string | undefined;
  /** Columns that were read, sorted; undefined where that is not known. */
  readonly columns: readonly string[] | undefined;
  /** Cells that were read, by column: numbers of rows from 0. undefined where that is not known, as for SQL. */
  readonly cells: ReadonlyMap<string, readonly number[]> | undefined;
}

/** A CSL-JSON item; what Briefwright reads itself is typed, the rest passes through. */
export interface Source {
  readonly id: string;
  readonly type: string;
  readonly title: string | undefined;
  readonly item: Readonly<Record<string, Datum>>;
  readonly place: Position;
}

export interface Facts {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly sources: ReadonlyMap<string, Source>;
  /** `data/facts.yaml` and `data/sources.json` with their messages, where they exist. */
  readonly files: readonly VFile[];
}
