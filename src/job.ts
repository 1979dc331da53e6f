/**
 * One document's way from its text to its outputs, as a value. A job says what is asked for and nothing of how far the work
 * has come: whoever runs it on another machine needs the same project and this value, as JSON if need be.
 */
import type { DocumentKind } from './model/document.ts';
import type { ProvenanceLevel } from './model/ledger.ts';
import type { FormatName } from './model/output.ts';
import type { ProjectPath } from './paths.ts';

export interface DocumentJob {
  readonly source: ProjectPath;
  readonly kind: DocumentKind;
  readonly formats: readonly FormatName[];
  /** Overrides of the command line; undefined where settings and document decide. */
  readonly theme: string | undefined;
  readonly provenance: ProvenanceLevel | undefined;
  readonly strict: boolean;
  readonly until: 'model' | 'pages' | 'output';
  /** The UTC day on which freshness is judged, `YYYY-MM-DD`. */
  readonly today: string;
  /** The moment that dates of a PDF come from, as ISO 8601; undefined where none was given. */
  readonly stamp: string | undefined;
}

/** Documents under way at once, where nobody says: more than this and the thread that writes them is the narrow place. */
export const usualJobs = 3;

/** Pages that are open at once: one document less than are under way, so that no tab waits for the next to be written. */
export function tabsFor(jobs: number): number {
  return Math.max(1, jobs - 1);
}

/** Runs jobs: in this process today, by a queue on other machines without the rest of the build knowing. */
export interface Executor<Result> {
  run(job: DocumentJob): Promise<Result>;
}
