/** What a run produces. */
import type { DocumentKind, Shown } from './document.ts';
import type { ProjectPath } from '../paths.ts';

export type FormatName = 'html' | 'pdf' | 'md';

/** One output before the gate: bytes in memory. */
export interface Draft {
  readonly format: FormatName;
  /** Below the output folder, for example `decks/strategic-shift.pdf`. */
  readonly path: ProjectPath;
  readonly bytes: Uint8Array;
  /** Slides of a deck, pages of a printed report; undefined where the format has none. */
  readonly pages: number | undefined;
}

export interface Artifact {
  readonly path: string;
  readonly source: ProjectPath;
  readonly kind: DocumentKind;
  readonly format: FormatName;
  readonly pages: number | undefined;
  readonly bytes: number;
  readonly sha256: string;
  readonly status: 'rendered';
}

export type DocumentStatus = 'built' | 'blocked' | 'failed';

/** Where a value stands in the rendered document: slides (from 1) of a deck, pages of a printed report. */
export interface ShownAt extends Shown {
  readonly pages: readonly number[];
}
