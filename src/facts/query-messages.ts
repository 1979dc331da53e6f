/** What the run and the worker that evaluates queries say to each other. */
import type { Datum } from '../model/table.ts';
import type { EngineError } from './query-faults.ts';

/** A table by columns, which are sent faster than rows. */
export interface SentTable {
  readonly say: 'table';
  /** Number of the table in this conversation. */
  readonly handle: number;
  readonly columns: readonly string[];
  /** By columns; those of numbers alone are sent as what they are in memory. */
  readonly values: readonly (readonly Datum[] | Float64Array)[];
  readonly rows: number;
}

export interface SentObject {
  readonly say: 'object';
  readonly handle: number;
  readonly value: Datum;
}

export interface SentQuery {
  readonly say: 'query';
  readonly expression: string;
  /** What was sent before, by the names that the query gives it. */
  readonly data: readonly (readonly [name: string, handle: number])[];
  readonly facts: readonly (readonly [id: string, value: Datum])[];
  /** Those of the facts that are reached by a path. */
  readonly paths: readonly string[];
  readonly bound: readonly (readonly [name: string, value: Datum])[];
}

export type Request = SentTable | SentObject | SentQuery;

/** Cells that were read of a table or object file: rows by column. An object file has neither. */
export interface SentReads {
  readonly handle: number;
  readonly cells: readonly (readonly [column: string, rows: Uint32Array])[];
}

/** Answers come in the order of the queries. */
export type Answer =
  | { readonly say: 'ready' }
  | (Outcome & {
      /** Milliseconds that the query took, by the worker's own watch: the run may be busy when the answer comes. */
      readonly took: number;
    });

export type Outcome =
  | { readonly say: 'value'; readonly value: Datum; readonly reads: readonly SentReads[] }
  /** No value at all. */
  | { readonly say: 'nothing'; readonly reads: readonly SentReads[] }
  | { readonly say: 'error'; readonly error: EngineError }
  /** A value that is no datum. */
  | { readonly say: 'odd'; readonly what: OddValue };

export type OddValue = 'function' | 'infinite' | 'nan' | 'depth' | 'items' | 'text' | 'key';
