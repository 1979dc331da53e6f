/** What a browser is asked and what it answers, as plain data. */
import type { Looks } from './looks.ts';

/** A page to lay out. Nothing in it is fetched: images, fonts and styles are inside. */
export interface SheetJob {
  /** For messages: the document's path. */
  readonly name: string;
  readonly html: string;
  /** True only where the format's own script must run for the layout (Marp's auto-scaling). */
  readonly scripts: boolean;
  /** Laid out as for print from the beginning, with the fonts of what stands in the margins of its pages: nothing on the page asks for those. */
  readonly forPaper?: boolean;
  /** CSS pixels of the viewport. */
  readonly width: number;
  readonly height: number;
}

/** A box that does not fit, or an image that did not load. Lengths in CSS pixels of the unscaled page. */
export interface PageFinding {
  readonly kind: 'overflow' | 'broken-image';
  /** Number of the slide from 0; in a report 0. */
  readonly page: number;
  /** How far the content reaches beyond the page's edges; 0 where it does not. */
  readonly over: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  /** Value of the nearest `data-at` of the element or an ancestor: offsets `start-end` into the marked expansion. */
  readonly at: string | undefined;
  /** Tag name and the first words of its text, or an image's alt text. */
  readonly what: string;
  /** On a slide that is too full because of a table: how many of its rows would fit, and the table's `data-at`. */
  readonly rows?: {
    readonly fit: number;
    readonly of: number;
    readonly at: string | undefined;
  };
}

export interface Measurement {
  readonly findings: readonly PageFinding[];
  /** Characters of visible text on all pages: 0 means nothing would be seen. */
  readonly characters: number;
  /** Colours, type and labels, for the rules about the brand. */
  readonly looks: Looks;
}

export interface PrintOptions {
  /** Only to learn where things come to stand: without tags and outline. */
  readonly draft?: boolean;
  /** CSS lengths such as `1280px`; undefined where the page's own `@page` decides. */
  readonly width: string | undefined;
  readonly height: string | undefined;
}

/** What a picture shows: a slide by its number from 0, or what stands between two elements by their ids; undefined is the beginning or the end. */
export type PictureArea =
  | { readonly slide: number }
  | { readonly from: string | undefined; readonly until: string | undefined };

/**
 * A laid-out page: measured, filled, printed, closed. Every call has a time limit of its own; where the browser dies, the
 * page is laid out once more in a new one and the call repeated.
 */
export interface Sheet {
  measure(kind: 'deck' | 'report'): Promise<Measurement>;
  /** Sets the text of elements by their id (page numbers of the contents). */
  fill(texts: Readonly<Record<string, string>>): Promise<void>;
  /** Tagged PDF with outline, exactly as the browser writes it. */
  print(options: PrintOptions): Promise<Uint8Array>;
  /** A picture in WebP, at the size that a page has on a screen. */
  picture(area: PictureArea): Promise<Uint8Array>;
  close(): Promise<void>;
}

export interface PressInfo {
  /** For example `HeadlessChrome/147.0.7727.0`. */
  readonly product: string;
  readonly path: string;
  readonly kind: 'given' | 'puppeteer' | 'system' | 'embedded';
  readonly sandbox: boolean;
}

/** One browser of one run. `open` starts it where it is not yet running. */
export interface Press {
  /** Begins to start the browser, so that it is ready when the first page is. Never throws: `open` does. */
  warm(): void;
  /** `seconds` is the time limit of each step; the run's own where it is left out. */
  open(job: SheetJob, seconds?: number): Promise<Sheet>;
  /** The same without waiting for a place; undefined where none is free. */
  openBeside(job: SheetJob, seconds?: number): Promise<Sheet> | undefined;
  info(): Promise<PressInfo>;
  /** Which browser would serve, without starting it: the same text for the same program. */
  identity(): Promise<string>;
  close(): Promise<void>;
}
