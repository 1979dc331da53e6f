/** Questions to the data that need more than a path. */
import type { VFileMessage } from 'vfile-message';
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
      /** What kind of mistake: of the query itself, or that it goes beyond a limit. */
      readonly rule: 'fact-query' | 'fact-limit';
      /** As a message says it: `Unexpected X, expected Y`. */
      readonly problem: string;
      readonly note: string | undefined;
      /** Where it is wrong, in the expression; undefined where the engine does not tell. */
      readonly offset: number | undefined;
      /** The mistake in the data that it follows from: where that is an error, there is no more to say. */
      readonly cause: VFileMessage | undefined;
    };

/** Evaluates JSONata expressions, purely and within limits, in a worker that starts at the first of them. */
export interface Queries {
  run(expression: string, scope: QueryScope): Promise<QueryResult>;
  close(): Promise<void>;
}
