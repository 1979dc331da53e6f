/** Questions to the data that need more than a path. */
import type { Derivation, Fact } from './fact.ts';
import type { DataSet, Datum } from './table.ts';

/** What an expression may name. */
export interface QueryScope {
  readonly data: DataSet;
  /** Facts by id, each with its value. */
  readonly facts: ReadonlyMap<string, Fact>;
  /** Names bound around the expression, such as the row of an `:::each`. */
  readonly names: ReadonlyMap<string, Datum>;
}

export type QueryResult =
  | { readonly value: Datum; readonly derivation: Derivation }
  | {
      /** As a message says it: `Unexpected X, expected Y`. */
      readonly problem: string;
      readonly note: string | undefined;
      /** Where it is wrong, in the expression; undefined where the engine does not tell. */
      readonly offset: number | undefined;
    };

/** Evaluates JSONata expressions, purely and within limits, in a worker that starts at the first of them. */
export interface Queries {
  run(expression: string, scope: QueryScope): Promise<QueryResult>;
  close(): Promise<void>;
}
