/** Puts drawings where the marked text has figures: sized by their place in the layout, in the theme's colours and fonts. */
import type { Element, ElementContent, Nodes, Root } from 'hast';
import type { Position } from 'unist';
import type { VFile } from 'vfile';
import { figureKinds } from '../figures/index.ts';
import { measureText } from '../figures/measure.ts';
import type { Details } from '../messages.ts';
import { report } from '../messages.ts';
import type { FigureFault, FigureStyle, PlacedFigure } from '../model/figure.ts';
import type { ExpandedDocument } from '../model/document.ts';
import type { Theme } from '../model/theme.ts';
import { elsewhere } from '../syntax/parsed.ts';
import { placer } from '../syntax/place.ts';
import type { ColumnShare } from '../theme/figure-box.ts';
import { reportFigureBox, slideFigureBox } from '../theme/figure-box.ts';
import type { FigureFrame } from './figure-style.ts';
import { figureStyle } from './figure-style.ts';
import { missingGlyphs } from './glyphs.ts';
import { paperOf } from './report-front.ts';
import { hasClass, isElement, textOf } from './rehype/element.ts';

export interface FigurePage {
  readonly document: ExpandedDocument;
  readonly theme: Theme;
  /** CSS pixels of a slide; undefined in a report. */
  readonly slide: { readonly width: number; readonly height: number } | undefined;
}

/** Draws every figure of a tree, in place. Mistakes that show only now are told where the figure stands. */
export async function drawFigures(tree: Root, page: FigurePage): Promise<void> {
  const { figures } = page.document;
  if (figures.length === 0) return;
  await Promise.all(
    placesIn(tree).map(async ({ node, around }) => {
      const placed = figures[Number(node.properties['dataFigure'])];
      delete node.properties['dataFigure'];
      if (placed !== undefined) node.children = [await draw(placed, around, page)];
    }),
  );
}

interface Place {
  readonly node: Element;
  /** From the outermost to the parent. */
  readonly around: readonly Element[];
}

function placesIn(tree: Root): readonly Place[] {
  const places: Place[] = [];
  const visit = (node: Nodes, around: readonly Element[]): void => {
    if (!('children' in node)) return;
    if (node.type === 'element' && hasClass(node, 'drawing') && 'dataFigure' in node.properties) {
      places.push({ node, around });
      return;
    }
    const inside = node.type === 'element' ? [...around, node] : around;
    for (const child of node.children) visit(child, inside);
  };
  visit(tree, []);
  return places;
}

async function draw(
  placed: PlacedFigure,
  around: readonly Element[],
  page: FigurePage,
): Promise<ElementContent> {
  const { document, theme } = page;
  const { spec } = placed;
  const kind = figureKinds.find(({ name }) => name === spec.kind);
  if (kind === undefined) throw new Error(`${spec.kind} must be a kind of figure`);
  const full = frameOf(placed, around, page);
  const style = await figureStyle(theme, full, spec);
  const { svg, faults } = await kind.draw(spec, {
    ...style,
    height: placed.height ?? full.height - moreThanUsual(around.at(-1), style),
  });
  for (const fault of faults) tell(fault, placed, document);
  await tellMissing(svg, placed, page);
  // Written as it stands, and only after everything else was made safe: it is a drawing of our own.
  return { type: 'raw', value: style.medium === 'page' ? onAnyPaper(svg, style) : svg };
}

/** A report's paper is the theme's on the screen and white in print; what stands out from it in a drawing follows. */
function onAnyPaper(svg: string, { colours }: FigureStyle): string {
  return svg.replaceAll(`="${colours.paper}"`, '="var(--colour-paper)"');
}

function tell(
  { severity, option, inFile, reason, note, expected }: FigureFault,
  { place, places, file, spec }: PlacedFigure,
  { files, file: own }: ExpandedDocument,
): void {
  const written = files.find(({ path }) => path === file) ?? own;
  const drawing = inFile && files.find(({ path }) => path === spec.file?.path);
  const rule = severity === 'error' ? 'figure' : 'figure-data';
  const details: Details = { note, ...(expected && { expected }) };
  if (inFile !== undefined && drawing !== undefined) {
    const cause = elsewhere(written.path, 'drawn here', places['spec'] ?? place);
    tellOnce(drawing, rule, placer(drawing)(inFile), reason, { ...details, cause });
    return;
  }
  const spot = option === undefined ? undefined : places[option];
  tellOnce(written, rule, spot ?? place, reason, details);
}

/** What was found while the document was expanded is found again when it is drawn; slides may repeat a figure. */
function tellOnce(
  file: VFile,
  rule: string,
  place: Position,
  reason: string,
  details: Details,
): void {
  const known = file.messages.some(
    (message) =>
      message.ruleId === rule &&
      message.reason === reason &&
      message.line === place.start.line &&
      message.column === place.start.column,
  );
  if (!known) report(file, rule, place, reason, details);
}

/** Labels in a script that the theme's fonts lack: one message a label, and no more than a reader needs to see what is missing. */
async function tellMissing(
  svg: string,
  { file, place }: PlacedFigure,
  { document, theme }: FigurePage,
): Promise<void> {
  // What is only read aloud needs no glyphs.
  const shown = svg.replace(/<(title|desc)\b[^>]*>[^<]*<\/\1>/gu, '');
  const missing = new Set(await missingGlyphs(theme, textIn(shown)));
  if (missing.size === 0) return;
  const labels = shown.split(/<[^>]*>/u).map((text) => textIn(text).trim());
  let told = 0;
  for (const label of new Set(labels)) {
    const characters = [...new Set(label)].filter((one) => missing.has(one));
    if (characters.length === 0) continue;
    for (const one of characters) missing.delete(one);
    told += 1;
    if (told > mostLabels) return;
    const several = characters.length > 1;
    const named = characters.slice(0, 6).map((one) => `\`${one}\` (${codeOf(one)})`);
    report(
      document.files.find(({ path }) => path === file) ?? document.file,
      'missing-glyph',
      place,
      `Unexpected ${several ? 'characters' : 'character'} ${named.join(', ')}${characters.length > 6 ? ', …' : ''} in \`${shorten(label)}\`, expected ${several ? 'characters' : 'one'} that the fonts of \`${theme.name}\` have`,
      { note: 'write the label in other words, or add a font that has them to `theme.yaml`' },
    );
  }
}

/** Labels without glyphs that are named for one figure. */
const mostLabels = 5;

function codeOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

function shorten(text: string): string {
  const plain = text.replaceAll('`', "'");
  return plain.length > 40 ? `${plain.slice(0, 40)}…` : plain;
}

/** The text of a drawing, without its marks. */
export function textIn(svg: string): string {
  return svg
    .replace(/<[^>]*>/gu, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** Slides with these classes stand on ink in the themes of this package. */
const inkLayouts = ['dark', 'invert', 'title', 'section', 'close'];

/** What the layout leaves for a figure: the theme says it for the slide or the page, columns share it. */
function frameOf(
  { width, height }: PlacedFigure,
  around: readonly Element[],
  { document, theme, slide }: FigurePage,
): FigureFrame {
  const columns = sharesOf(around);
  if (slide === undefined) {
    const box = reportFigureBox(theme, paperOf(document, theme), width === 'wide');
    const room = typeof width === 'number' ? width : box.width;
    const own = columns.reduce((left, { share, gaps }) => (left - gaps * pageGap) * share, room);
    const high = own === box.width ? box.height : (own * 2) / 3;
    return { medium: 'page', ground: 'paper', width: own, height: height ?? high };
  }
  const classes = classesOf(around.find((node) => isElement(node, 'section')));
  const box = slideFigureBox(theme, classes, slide, columns);
  return {
    medium: 'slide',
    ground: classes.some((one) => inkLayouts.includes(one)) ? 'ink' : 'paper',
    width: typeof width === 'number' ? width : box.width,
    height: height ?? box.height,
  };
}

/** CSS pixels between the columns of a report: 1.5 times its letters. */
const pageGap = 21;

function sharesOf(around: readonly Element[]): readonly ColumnShare[] {
  return around.flatMap((node, index): readonly ColumnShare[] => {
    const parent = around[index - 1];
    if (!hasClass(node, 'column') || parent === undefined) return [];
    const columns = parent.children.filter(
      (child) => isElement(child) && hasClass(child, 'column'),
    );
    const { style } = parent.properties;
    const written =
      typeof style === 'string' ? /--columns:\s*([^;]+)/u.exec(style)?.[1] : undefined;
    const shares = [...(written ?? '').matchAll(/([\d.]+)fr/gu)].map(([, share]) => Number(share));
    const all = shares.reduce((sum, share) => sum + share, 0);
    const own = shares[columns.indexOf(node)];
    return [
      {
        share: own === undefined || all === 0 ? 1 / Math.max(1, columns.length) : own / all,
        gaps: Math.max(0, columns.length - 1),
      },
    ];
  });
}

function classesOf(node: Element | undefined): readonly string[] {
  const { className } = node?.properties ?? {};
  return Array.isArray(className) ? className.map(String) : [];
}

/** A theme's heights leave room for a title and a source of one line each: what the words around a drawing take beyond that. */
function moreThanUsual(figure: Element | undefined, style: FigureStyle): number {
  if (figure === undefined || style.medium === 'page') return 0;
  let height = 0;
  for (const child of figure.children) {
    if (!isElement(child) || hasClass(child, 'drawing')) continue;
    const isCaption = child.tagName === 'figcaption';
    const size = isCaption ? style.sizes.label : style.sizes.small;
    const weight = isCaption ? 600 : 400;
    const width = measureText(style, textOf(child), { family: 'label', size, weight });
    height += Math.ceil(width / style.width) * captionLine + captionGap;
  }
  return height - 2 * (captionLine + captionGap);
}

/** CSS pixels of a line of words around a drawing, and of the room before it. */
const captionLine = 24;
const captionGap = 12;
