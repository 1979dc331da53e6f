/** A deck as Marp rendered it, before it is made into a file. */
import type { FigureUse } from './figure.ts';

export interface Slide {
  /** From 0. */
  readonly index: number;
  /** Presenter notes, one per comment, as plain text. */
  readonly notes: readonly string[];
  /** Text of the slide's first heading; empty where it has none. */
  readonly title: string;
  /** Offsets of the slide's Markdown in the marked expansion. */
  readonly start: number;
  readonly end: number;
}

/** A content image (not a background), for the rules about alternatives. */
export interface ImageUse {
  readonly alt: string;
  /** Offsets into the marked expansion. */
  readonly start: number;
  readonly end: number;
}

export interface Deck {
  readonly of: 'deck';
  readonly slides: readonly Slide[];
  /** Content images with the text that stands for them, Marp's sizing keywords removed. */
  readonly images: readonly ImageUse[];
  /** Figures that were drawn from data, in order. */
  readonly figures: readonly FigureUse[];
  /** Marp's `<svg data-marpit-svg>` elements, one per slide; block elements carry `data-at="start-end"`, offsets into the marked expansion. */
  readonly html: string;
  readonly css: string;
  /** CSS pixels of a slide. */
  readonly width: number;
  readonly height: number;
  /** Whether Marp's auto-scaling (fitted headings, shrunk code) needs its script on this deck. */
  readonly scaling: boolean;
}
