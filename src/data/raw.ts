/** A table as its file has it: names and values with their places, before types and rules. */
import type { Datum } from '../model/table.ts';
import type { Range } from '../syntax/parsed.ts';

export interface RawTable {
  /** `typed` values come from JSON or YAML; `text` ones from a file that knows nothing but text. */
  readonly values: 'typed' | 'text';
  readonly columns: readonly RawColumn[];
  readonly rows: readonly RawRow[];
}

export interface RawColumn extends Range {
  readonly name: string;
}

export interface RawRow extends Range {
  /** As many as there are columns, in their order. */
  readonly cells: readonly RawCell[];
}

export interface RawCell extends Range {
  readonly value: Datum;
}
