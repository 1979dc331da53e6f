/** How a text file separates its cells. */
/** The `dialect` of a Data Package, complete. */
export interface Dialect {
  readonly delimiter: string;
  readonly quote: string;
  /** Before a quote within quotes; the quote itself where quotes are doubled. */
  readonly escape: string;
  readonly skipInitialSpace: boolean;
  readonly comment: string | undefined;
  /** The first line that is not blank, rows by their numbers from 1, or none. */
  readonly header: 'first' | 'none' | readonly number[];
  readonly headerJoin: string;
  readonly commentRows: ReadonlySet<number>;
  /** Whether somebody declared all this, or it is what the file's extension stands for. */
  readonly declared: boolean;
}

export const csvDialect: Dialect = {
  delimiter: ',',
  quote: '"',
  escape: '"',
  skipInitialSpace: false,
  comment: undefined,
  header: 'first',
  headerJoin: ' ',
  commentRows: new Set(),
  declared: false,
};
