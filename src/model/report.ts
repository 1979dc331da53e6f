/** A report as a tree of HTML, before it is made into a file. */
import type { Root } from 'hast';
import type { ImageUse } from './deck.ts';
import type { FigureUse } from './figure.ts';

export interface Section {
  readonly id: string;
  /** 1 to 6. */
  readonly depth: number;
  /** `2.1`, or undefined where headings are not numbered. */
  readonly number: string | undefined;
  readonly title: string;
  /** Offsets of the heading in the marked expansion. */
  readonly start: number;
  readonly end: number;
}

export interface Report {
  readonly of: 'report';
  /** The body's content; block elements carry `data-at="start-end"`, offsets into the marked expansion. */
  readonly tree: Root;
  /** Headings in order, with the depth that the author wrote. */
  readonly sections: readonly Section[];
  readonly images: readonly ImageUse[];
  readonly figures: readonly FigureUse[];
  /** The theme's style, made safe, its pictures inside. */
  readonly css: string;
}
