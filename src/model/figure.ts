/** A figure drawn from data: what it shows, how it is to look, and what was drawn. */
import type { Datum } from './table.ts';

export interface FigureColumn {
  readonly name: string;
  /** What readers call it. */
  readonly label: string;
  readonly type: 'text' | 'number' | 'date' | 'boolean';
  /** Id of a unit, or undefined. */
  readonly unit: string | undefined;
}

export interface FigureCell {
  readonly value: Datum;
  /** As the document's language writes it. */
  readonly text: string;
}

/** What one directive asks for: everything that a drawing needs to know of the document, and nothing of the theme. */
export interface FigureSpec {
  /** Names the drawing, such as `chart` or `timeline`. */
  readonly kind: string;
  readonly columns: readonly FigureColumn[];
  /** Cells in the order of `columns`; undefined where the data have none. */
  readonly rows: readonly (readonly (FigureCell | undefined)[])[];
  /** Attributes of the directive that shape the drawing, checked by its kind: `type`, `x`, `y`, `highlight` and the like. */
  readonly options: Readonly<Record<string, string>>;
  /** BCP 47. */
  readonly lang: string;
  /** UTC day of the run, `YYYY-MM-DD`: what is planned and what is past. */
  readonly today: string;
  /** What the author says of it for those who do not see it; undefined leaves it to the drawing. */
  readonly alt: string | undefined;
}

export interface FigureStyle {
  readonly medium: 'slide' | 'page';
  /** CSS pixels that it may fill; a drawing may need less height. */
  readonly width: number;
  readonly height: number;
  /** `#rrggbb`, for the ground that it stands on. */
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
  /** CSS pixels. */
  readonly sizes: { readonly small: number; readonly label: number; readonly body: number };
  /** Advance width of a line of text in CSS pixels, by the fonts that will draw it. */
  measure(text: string, font: TextFont): number;
}

export interface TextFont {
  readonly family: 'heading' | 'label';
  readonly size: number;
  readonly weight: 400 | 600;
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
}

/** A mistake in what a figure is asked for, found when it is drawn: an option, and what is wrong with it. */
export interface FigureFault {
  readonly option: string | undefined;
  /** `Unexpected X, expected Y`. */
  readonly reason: string;
  readonly note?: string | undefined;
  readonly expected?: readonly string[];
}

/** A kind of figure: one entry of a table. */
export interface FigureKind {
  readonly name: string;
  /** Mistakes that show without a theme, while the document is expanded. */
  check(spec: FigureSpec): readonly FigureFault[];
  draw(spec: FigureSpec, style: FigureStyle): Promise<DrawnFigure>;
}
