/** A figure drawn from data: what it shows, how it is to look, and what was drawn. */
import type { Position } from 'unist';
import type { Datum } from './table.ts';

export interface FigureColumn {
  readonly name: string;
  /** What readers call it. */
  readonly label: string;
  readonly type: 'text' | 'number' | 'date' | 'boolean';
  /** As readers see it in a heading: `%`, `EUR`, `aircraft`; undefined where there is none. */
  readonly unit: string | undefined;
}

export interface FigureCell {
  readonly value: Datum;
  /** As the document's language writes it. */
  readonly text: string;
}

export interface FigureTable {
  readonly columns: readonly FigureColumn[];
  /** Cells in the order of `columns`; undefined where the data have none. */
  readonly rows: readonly (readonly (FigureCell | undefined)[])[];
}

/** A file of the project that says how to draw: Vega-Lite, DOT or GeoJSON. */
export interface FigureFile {
  readonly path: string;
  readonly text: string;
}

/**
 * What one directive asks for: everything that a drawing needs to know of the document, and nothing of the theme. Plain
 * data, so that it can be sent to a thread and hashed.
 */
export interface FigureSpec extends FigureTable {
  /** Names the drawing, such as `chart` or `timeline`. */
  readonly kind: string;
  /** Attributes of the directive that shape the drawing, checked by its kind: `type`, `x`, `y`, `highlight` and the like. */
  readonly options: Readonly<Record<string, string>>;
  /** BCP 47. */
  readonly lang: string;
  /** The day that the document is dated, else the UTC day of the run, `YYYY-MM-DD`: what is planned and what is past. */
  readonly today: string;
  /** What the author says of it for those who do not see it; undefined leaves it to the drawing. */
  readonly alt: string | undefined;
  readonly file: FigureFile | undefined;
  /** Further tables by the attribute that names them (`nodes`), or by the name that `file` gives them. */
  readonly tables: Readonly<Record<string, FigureTable>>;
}

/** Advance widths of a face, by code point, in units of its em. */
export interface FaceMetrics {
  readonly unitsPerEm: number;
  readonly widths: Readonly<Record<number, number>>;
}

export interface TextFont {
  readonly family: 'heading' | 'label';
  readonly size: number;
  readonly weight: 400 | 600;
}

/** How figures are to look: the theme's tokens for the ground that they stand on. Plain data. */
export interface FigureStyle {
  readonly medium: 'slide' | 'page';
  /** CSS pixels that it may fill; a drawing may need less height, and says in its result what it took. */
  readonly width: number;
  readonly height: number;
  /** `#rrggbb`. */
  readonly colours: {
    readonly paper: string;
    readonly ink: string;
    readonly text: string;
    readonly muted: string;
    readonly rule: string;
    readonly tint: string;
    readonly accent: string;
    readonly steel: string;
  };
  /** Colours of series, in order. */
  readonly series: readonly string[];
  /** CSS font families. */
  readonly families: { readonly heading: string; readonly label: string };
  /** CSS pixels; nothing is set smaller than `small`. */
  readonly sizes: { readonly small: number; readonly label: number; readonly body: number };
  /** Widths of lines in CSS pixels: of the grid, of the line of zero, of series, and of outlines. */
  readonly strokes: {
    readonly rule: number;
    readonly axis: number;
    readonly line: number;
    readonly mark: number;
  };
  /** Widths of the fonts that will draw the text, by `family weight` as in `label 600`; see `measureText`. */
  readonly metrics: Readonly<Record<string, FaceMetrics>>;
}

export interface DrawnFigure {
  /**
   * One `<svg>` element with `viewBox`, `width` and `height`, `role="img"` and `aria-label`; texts are `<text>`, colours
   * are attributes, ids begin with `fig-` and the first 8 characters of the hash of what was drawn. The same for the same
   * spec and style, in whatever order.
   */
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** The text alternative: the author's, or composed from the data in the document's language. */
  readonly alt: string;
  /** What shows only when it is drawn, such as labels that did not fit. */
  readonly faults: readonly FigureFault[];
}

/** A mistake in what a figure is asked for: an option, and what is wrong with it. */
export interface FigureFault {
  readonly severity: 'error' | 'warning';
  /** The attribute that is wrong; undefined points at the directive. */
  readonly option?: string | undefined;
  /** Offsets into the text of the spec's `file`, where the mistake stands there. */
  readonly inFile?: { readonly start: number; readonly end: number } | undefined;
  /** `Unexpected X, expected Y`. */
  readonly reason: string;
  readonly note?: string | undefined;
  readonly expected?: readonly string[];
}

/** An attribute of a figure's directive. Those that all figures share (`from`, `where`, `title`, `source`, …) are not among them. */
export interface FigureOption {
  readonly name: string;
  readonly doc: string;
  readonly required?: boolean;
  /** Whether it is a bare name, without a value; in the spec its value is empty. */
  readonly flag?: boolean;
  /**
   * Whether it names a column of `from`, several with commas between, or one that may be followed by `=` and values: that
   * they exist is checked for all kinds alike.
   */
  readonly column?: 'one' | 'several' | 'condition';
  /** The column that is taken where the option is not written, if there is one of this name. */
  readonly usual?: string;
  /** Whether the kind chooses a column by its type where the option is not written: then it is given all of them. */
  readonly guessed?: boolean;
  /** Whether it names a further table, which the spec then holds in `tables` under the option's name. */
  readonly table?: boolean;
  /** Whether it names a file of the project, which the spec then holds as `file`, and what such names end with. */
  readonly file?: readonly string[];
  /** What a written value must be, in words after `expected`; undefined where it is fine. */
  readonly check?: (value: string) => string | undefined;
}

/** A kind of figure: one entry of a table. */
export interface FigureKind {
  readonly name: string;
  readonly doc: string;
  /** Whether it needs rows: `from` is an error where it is not asked for. */
  readonly from: 'required' | 'optional' | 'never';
  readonly options: readonly FigureOption[];
  /** Names of tables that a file of its own asks for, such as a Vega-Lite spec's `data.name`. */
  tablesIn?(file: FigureFile): readonly string[];
  /** Names of the columns that the drawing shows, where it may have been given more than these. */
  shows?(spec: FigureSpec): readonly string[];
  /** What the drawing measures, where it does not say so itself: said above it where its author says nothing. */
  measures?(spec: FigureSpec): string | undefined;
  /** Mistakes that show without a theme, while the document is expanded; it loads no library for drawing. */
  check(spec: FigureSpec): readonly FigureFault[];
  /** Called only for a spec without errors. */
  draw(spec: FigureSpec, style: FigureStyle): Promise<DrawnFigure>;
}

/** A figure where it stands in a document, before it is drawn. `data-figure` in the marked text is its index. */
export interface PlacedFigure {
  readonly spec: FigureSpec;
  /** CSS pixels that its author wants, or all of a report's page; undefined leaves them to the layout. */
  readonly width: number | 'wide' | undefined;
  readonly height: number | undefined;
  /** Where the directive stands, and where its attributes' values do. */
  readonly file: string;
  readonly place: Position;
  readonly places: Readonly<Record<string, Position>>;
}

/** A figure or table of a rendered document, for the rules. */
export interface FigureUse {
  readonly kind: 'figure' | 'table';
  /** `fig-timeline`; undefined where it has none. */
  readonly id: string | undefined;
  /** As it is numbered in reports, such as `Figure 2`; undefined where it is not. */
  readonly label: string | undefined;
  /** Its title or caption; empty where it has none. */
  readonly title: string;
  readonly hasSource: boolean;
  /** Its text alternative; empty where it has none, and for tables, which are read as they are. */
  readonly alt: string;
  /** Whether a link of the text leads to it. */
  readonly isReferred: boolean;
  /** Offsets into the marked expansion. */
  readonly start: number;
  readonly end: number;
}
