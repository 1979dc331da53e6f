/** How each kind of document becomes files: one entry a kind, and the context that all of them share. */
import type { Severity } from '../config.ts';
import type { Deck } from '../model/deck.ts';
import type { DocumentKind, ExpandedDocument } from '../model/document.ts';
import type { Provenance } from '../model/ledger.ts';
import type { Measurement, Press, Sheet } from '../model/page.ts';
import type { Report } from '../model/report.ts';
import type { Theme } from '../model/theme.ts';
import type { Watch } from '../watch.ts';
import type { World } from '../world.ts';

export interface RenderContext {
  readonly world: World;
  readonly limits: {
    readonly fileBytes: number;
    readonly pixels: number;
    readonly pageSeconds: number;
  };
  /** How grave a finding of this rule is in this file: a removed element is an error or leaves a placeholder. */
  readonly severityOf: (rule: string, path: string) => Severity;
  /** What the HTML says of its values. */
  readonly provenance: Provenance;
  /** Whether the pages become a PDF: a long report is printed while it is measured. */
  readonly isPrinted: boolean;
  /** What else the outputs need and no page tells; done while the browser measures. */
  readonly meanwhile?: () => void;
}

/** Measures a sheet, and does meanwhile what there is to do. */
export async function measureSheet(
  sheet: Sheet,
  kind: 'deck' | 'report',
  { meanwhile }: RenderContext,
): Promise<Measurement> {
  const measuring = sheet.measure(kind);
  measuring.catch(() => undefined);
  meanwhile?.();
  return measuring;
}

/** Under which synchronous work on a document is done. */
export function watchOf(
  { path, marked }: Pick<ExpandedDocument, 'path' | 'marked'>,
  { limits }: Pick<RenderContext, 'limits'>,
): Watch {
  return { name: path, seconds: limits.pageSeconds, characters: marked.text.length };
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

/** Loaded by kind: a run of decks needs nothing of the reports, and the other way round. */
export const renderers = {
  deck: async (): Promise<Renderer<Deck>> => (await import('./deck.ts')).deckRenderer,
  report: async (): Promise<Renderer<Report>> =>
    (await import('./report-renderer.ts')).reportRenderer,
};

/** Loads what documents of these kinds will need, while there is something to wait for. Never throws: whoever needs it is told. */
export function loadAhead(kinds: ReadonlySet<DocumentKind>): void {
  const loading = [
    ...(kinds.has('report') ? [renderers.report()] : []),
    ...(kinds.has('deck') ? [renderers.deck(), import('@marp-team/marp-core')] : []),
  ];
  Promise.all(loading).catch(() => undefined);
}
