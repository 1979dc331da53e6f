/** How wide and high figures may be, as `figures` of `theme.yaml` and the margins of slide and page say. */
import type { Theme } from '../model/theme.ts';
import { pxPerMm, toPixels } from './length.ts';

export interface Box {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** A column's place in what holds it. */
export interface ColumnShare {
  /** Of what the columns leave between their gaps: of `2 1` the first has 2/3. */
  readonly share: number;
  readonly gaps: number;
}

/** The layouts whose figures have a measure of their own, the narrowest first. */
const slideLayouts = ['takeaway', 'figure', 'timeline', 'comparison', 'table'] as const;

/**
 * The box of a figure on a slide of this size with these classes. A narrower slide keeps the share of the text's width that
 * the figure has on the theme's own. `columns` are those that it stands in, the outermost first.
 */
export function slideFigureBox(
  { tokens }: Pick<Theme, 'tokens'>,
  classes: readonly string[],
  slide: Box,
  columns: readonly ColumnShare[] = [],
): Box {
  const read = (name: string): number | undefined => toPixels(tokens.get(name));
  const own = { width: read('slide.width') ?? 1280, height: read('slide.height') ?? 720 };
  const isNarrow = slide.width / slide.height < own.width / own.height - 0.01;
  const margins = (read('slide.margin.left') ?? 72) + (read('slide.margin.right') ?? 72);
  const narrowMargins = (read('slide.narrow.left') ?? 56) + (read('slide.narrow.right') ?? 56);
  const text = own.width - margins;
  const layout = slideLayouts.find((name) => classes.includes(name));
  const measure = (of: 'width' | 'height'): number | undefined =>
    (layout === undefined ? undefined : read(`figures.${layout}.${of}`)) ??
    read(`figures.slide.${of}`);
  const width = columns.length > 0 ? text : (measure('width') ?? text);
  const whole = isNarrow ? ((slide.width - narrowMargins) * width) / text : width;
  const gap = read('space.columns') ?? 24;
  return {
    width: Math.floor(
      columns.reduce((room, { share, gaps }) => (room - gaps * gap) * share, whole),
    ),
    height: Math.round(measure('height') ?? 340),
  };
}

/** The box of a figure in a report: as wide as the text, or with the side column. */
export function reportFigureBox(
  { tokens }: Pick<Theme, 'tokens'>,
  paper: 'A4' | 'Letter',
  isWide = false,
): Box {
  const read = (name: string): number | undefined => toPixels(tokens.get(name));
  const widthOf = (name: string | undefined): number => (name === 'Letter' ? 215.9 : 210) * pxPerMm;
  const page = widthOf(paper);
  // What the theme says holds for its own paper; on the other one the text is wider or narrower by the difference.
  const more = page - widthOf(tokens.get('page.size'));
  const block =
    page - (read('page.margin.left') ?? 21 * pxPerMm) - (read('page.margin.right') ?? 21 * pxPerMm);
  const aside = (read('page.side') ?? 38 * pxPerMm) + (read('page.gutter') ?? 10 * pxPerMm);
  const given = read(isWide ? 'figures.wide.width' : 'figures.report.width');
  const width = given === undefined ? block - (isWide ? 0 : aside) : given + more;
  const height = read(isWide ? 'figures.wide.height' : 'figures.report.height');
  return { width: Math.floor(width), height: Math.round(height ?? (width * 2) / 3) };
}
