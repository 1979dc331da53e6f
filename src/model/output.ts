/** What a run produces. */
import type { DocumentKind } from './document.ts';
import type { ProjectPath } from '../paths.ts';

export type FormatName = 'html' | 'pdf' | 'md';

/** One output in memory. */
export interface Draft {
  readonly format: FormatName;
  readonly bytes: Uint8Array;
}

export interface Artifact {
  /** Below the output folder, for example `decks/strategic-shift.pdf`. */
  readonly path: ProjectPath;
  readonly source: ProjectPath;
  readonly kind: DocumentKind;
  readonly format: FormatName;
  readonly pages: number | undefined;
  readonly bytes: number;
  readonly sha256: string;
  /** Whether it was made in this run, or found as an earlier one had made it. */
  readonly status: 'rendered' | 'cached';
  /** Why, in words. */
  readonly reason: string;
}

export type DocumentStatus = 'built' | 'blocked' | 'failed';
