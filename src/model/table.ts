/** Tables and object files: data that know where they came from. */
import type { Position } from 'unist';
import type { VFile } from 'vfile';
import type { ProjectPath } from '../paths.ts';

export type Datum =
  string | number | boolean | null | readonly Datum[] | { readonly [key: string]: Datum };

/** The types of Table Schema (Data Package v1); `any` where nothing is declared and nothing follows from the values. */
export type ColumnType =
  | 'string'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'date'
  | 'datetime'
  | 'time'
  | 'year'
  | 'yearmonth'
  | 'duration'
  | 'array'
  | 'object'
  | 'any';

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** As declared by the Data Package: a currency code, `%`, or a word such as `aircraft`. */
  readonly unit: string | undefined;
  readonly title: string | undefined;
}

/** One cell. `value` is null where the cell is empty or holds a declared missing value. Dates stay ISO text. */
export interface Cell {
  readonly value: Datum;
  /** Offsets into the text of the table's file, end exclusive. */
  readonly start: number;
  readonly end: number;
}

export interface Row {
  readonly cells: ReadonlyMap<string, Cell>;
  readonly start: number;
  readonly end: number;
}

export interface Table {
  readonly kind: 'table';
  readonly name: string;
  readonly path: ProjectPath;
  /** The decoded text and the messages about it. */
  readonly file: VFile;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Names of the primary key's columns: declared, else `id` where such a column is unique and filled, else empty. */
  readonly key: readonly string[];
  /** Source ids (of `sources.json`) that the Data Package names for the table. */
  readonly source: readonly string[];
  /** Lines and columns of a range of offsets in the file. */
  place(range: { readonly start: number; readonly end: number }): Position;
}

export interface ObjectFile {
  readonly kind: 'object';
  readonly name: string;
  readonly path: ProjectPath;
  readonly file: VFile;
  readonly value: Datum;
  /** Where the value at these keys stands; the nearest ancestor's place where it does not exist. */
  place(keys: readonly string[]): Position;
}

export interface DataSet {
  /** Names of all tables and object files, sorted. */
  readonly names: readonly string[];
  /** Parses and checks at first use; messages land on the table's file. */
  get(name: string): Table | ObjectFile | undefined;
  /** What has been read so far, in the order of paths. */
  files(): readonly VFile[];
  /** Gives the data to whoever follows one path, where the set keeps account of what is asked of it. */
  alongPath?<Result>(path: string, follow: (data: DataSet) => Result): Result;
  /** Ids of sources that the Data Package names for its tables, and where; absent without a package. */
  readonly declaredSources?: readonly {
    readonly id: string;
    readonly file: VFile;
    readonly place: Position;
  }[];
}
