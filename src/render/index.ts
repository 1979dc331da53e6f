/** How each kind of document becomes files: one entry a kind, and the context that all of them share. */
import type { Severity } from '../config.ts';
import type { Deck } from '../model/deck.ts';
import type { DocumentKind, ExpandedDocument } from '../model/document.ts';
import type { FormatName } from '../model/output.ts';
import type { Measurement, Press } from '../model/page.ts';
import type { Report } from '../model/report.ts';
import type { Theme } from '../model/theme.ts';
import type { World } from '../world.ts';
import { deckHtml, deckSheet } from './deck-html.ts';
import { toDeck } from './marp.ts';
import { reportHtml } from './report-html.ts';
import { printReport } from './report-pdf.ts';
import { toReport } from './report.ts';

export interface RenderContext {
  readonly world: World;
  readonly limits: { readonly fileBytes: number; readonly pixels: number };
  /** How grave a finding of this rule is in this file: a removed element is an error or leaves a placeholder. */
  readonly severityOf: (rule: string, path: string) => Severity;
}

/** A document laid out by the browser: what was measured and, where it was asked for and nothing overflows, its PDF. */
export interface Layout {
  readonly measurement: Measurement;
  /** As the browser wrote it, not yet finished. */
  readonly pdf: Uint8Array | undefined;
  /** Slides, or pages where it was printed. */
  readonly pages: number | undefined;
  /** Slides or pages (from 1) of the value with this number in `document.shown`. */
  valuePages(index: number): readonly number[];
}

export interface LayoutOptions {
  readonly press: Press;
  readonly print: boolean;
  /** False where the measurement forbids printing. */
  readonly gate: (measurement: Measurement) => boolean;
}

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
    options: LayoutOptions,
  ): Promise<Layout>;
}

export const deckRenderer: Renderer<Deck> = {
  toModel: toDeck,
  html: deckHtml,
  async layout(document, deck, theme, _context, { press, print, gate }) {
    const sheet = await press.open(await deckSheet(document, deck, theme));
    try {
      const measurement = await sheet.measure('deck');
      const pdf =
        print && gate(measurement)
          ? await sheet.print({
              width: `${String(deck.width)}px`,
              height: `${String(deck.height)}px`,
            })
          : undefined;
      return {
        measurement,
        pdf,
        pages: deck.slides.length,
        valuePages(index) {
          const offset = document.shown[index]?.offset ?? -1;
          return deck.slides
            .filter(({ start, end }) => start <= offset && offset < end)
            .map((slide) => slide.index + 1);
        },
      };
    } finally {
      await sheet.close();
    }
  },
};

export const reportRenderer: Renderer<Report> = {
  toModel: toReport,
  html: reportHtml,
  async layout(document, report, theme, context, { press, gate, print }) {
    const printed = await printReport(document, report, theme, context, press);
    return {
      measurement: printed.measurement,
      pdf: print && gate(printed.measurement) ? printed.pdf : undefined,
      pages: printed.pages,
      valuePages(index) {
        const page = printed.valuePages.get(index);
        return page === undefined ? [] : [page];
      },
    };
  },
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
