/** What a rule tells those who want to know more: `npm run docs` prints it, a test runs its examples. */

export interface Guide {
  /** What is found, and what is not. */
  readonly what: string;
  /** Why it matters to the reader of the brief. */
  readonly why: string;
  /** A small project that the rule speaks up in, and one that it is content with; `data/` is added where it is empty. */
  readonly bad: Example;
  readonly good: Example;
}

/** Texts of files by their path. */
export type Example = Readonly<Record<string, string>>;
