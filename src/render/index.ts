/** How each kind of document becomes files: one entry a kind, and the context that all of them share. */
import type { Severity } from '../config.ts';
import type { Deck } from '../model/deck.ts';
import type { DocumentKind, ExpandedDocument } from '../model/document.ts';
import type { FormatName } from '../model/output.ts';
import type { Measurement, Press } from '../model/page.ts';
import type { Report } from '../model/report.ts';
import type { Theme } from '../model/theme.ts';
import type { World } from '../world.ts';
import { deckHtml } from './deck-html.ts';
import { layoutDeck } from './deck-pdf.ts';
import { toDeck } from './marp.ts';
import { reportHtml } from './report-html.ts';
import { layoutReport } from './report-pdf.ts';
import { toReport } from './report.ts';

export interface RenderContext {
  readonly world: World;
  readonly limits: { readonly fileBytes: number; readonly pixels: number };
  /** How grave a finding of this rule is in this file: a removed element is an error or leaves a placeholder. */
  readonly severityOf: (rule: string, path: string) => Severity;
}

/** A document laid out by the browser and measured. What the measurement forbids is never printed. */
export interface Layout {
  readonly measurement: Measurement;
  /** Where values stand before anything is printed: on slides. */
  readonly places: Places;
  print(): Promise<Printed>;
  close(): Promise<void>;
}

export interface Printed {
  /** As the browser wrote it, not yet finished. */
  readonly pdf: Uint8Array;
  readonly places: Places;
}

export interface Places {
  /** Slides, or pages where it was printed; undefined where the document has no pages yet. */
  readonly count: number | undefined;
  /** Slides or pages (from 1) of the value with this number in `document.shown`. */
  of(index: number): readonly number[];
}

/** How one kind of document is rendered. */
export interface Renderer<Model> {
  toModel(document: ExpandedDocument, theme: Theme, context: RenderContext): Promise<Model>;
  html(
    document: ExpandedDocument,
    model: Model,
    theme: Theme,
    context: RenderContext,
  ): Promise<string>;
  layout(
    document: ExpandedDocument,
    model: Model,
    theme: Theme,
    context: RenderContext,
    press: Press,
  ): Promise<Layout>;
}

export const deckRenderer: Renderer<Deck> = { toModel: toDeck, html: deckHtml, layout: layoutDeck };

export const reportRenderer: Renderer<Report> = {
  toModel: toReport,
  html: reportHtml,
  layout: layoutReport,
};

export const formats: readonly {
  readonly name: FormatName;
  readonly doc: string;
  readonly kinds: readonly DocumentKind[];
}[] = [
  {
    name: 'html',
    doc: 'one self-contained file: a deck with presenter view, a report to read on a screen',
    kinds: ['deck', 'report'],
  },
  { name: 'pdf', doc: 'tagged PDF, one slide a page or made for paper', kinds: ['deck', 'report'] },
  {
    name: 'md',
    doc: 'the expanded Markdown, which any other tool opens',
    kinds: ['deck', 'report'],
  },
];
