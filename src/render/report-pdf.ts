/** The edition of a report for paper: laid out by the browser's own paged CSS, printed until its page numbers are true. */
import type { Element, ElementContent } from 'hast';
import type { ExpandedDocument } from '../model/document.ts';
import type { Press, PrintOptions, Sheet, SheetJob } from '../model/page.ts';
import type { Report } from '../model/report.ts';
import type { RunningText, Theme } from '../model/theme.ts';
import { readPdf } from '../pdf/finish.ts';
import { pxPerMm, toPixels } from '../theme/length.ts';
import { underWatch } from '../watch.ts';
import { fontCss } from './fonts.ts';
import { runningText } from './front-text.ts';
import { measureSheet, watchOf } from './index.ts';
import type { Layout, Printed, RenderContext } from './index.ts';
import { labelsOf } from './labels.ts';
import type { Labels } from './labels.ts';
import { element, idOf, isBlank, isElement, textOf } from './rehype/element.ts';
import { unlinkRelative } from './rehype/links.ts';
import { takeFigureData } from './report-annex.ts';
import { readFront, shortTitle } from './report-front.ts';
import type { Front } from './report-front.ts';
import { toHtml } from './report-html.ts';
import {
  charactersOf,
  closingOf,
  contentsEntries,
  contentsOf,
  coverOf,
  entriesOf,
  showsCode,
  splitTitle,
} from './report-parts.ts';
import type { Entry } from './report-parts.ts';
import { groupCss, headsToDrop, headsToSet, openGroups } from './table-groups.ts';
import type { TableGroup } from './table-groups.ts';

/** Characters of HTML, about those of 25 pages. */
const longPage = 250_000;

/** Page numbers change the lines they stand in, which may move what they count: this often at most. */
const maximumPrints = 4;

/** Each head that is set moves the rows after it: so often a report is printed for them before the rest stay without. */
const maximumHeads = 8;

export async function layoutReport(
  document: ExpandedDocument,
  report: Report,
  theme: Theme,
  context: RenderContext,
  press: Press,
): Promise<Layout> {
  const paper = await reportPaper(document, report, theme, context);
  const { pageSeconds } = context.limits;
  const opening = press.open(paper.job, pageSeconds);
  // A long one is printed in a tab of its own while it is measured, where there is one to spare: never before it has its
  // first, or two reports would wait for each other. What is measured may still keep it from being written.
  const beside =
    paper.isLong && context.isPrinted ? press.openBeside(paper.job, pageSeconds) : undefined;
  let isGivenUp = false;
  const printing = beside?.then(async (sheet) => {
    try {
      return await printPaper(paper, {
        ...sheet,
        // A print that nobody wants any more is the last one.
        print: (options) =>
          isGivenUp ? Promise.reject(new Error('given up')) : sheet.print(options),
      });
    } finally {
      await sheet.close();
    }
  });
  // Told to whoever asks for the print.
  printing?.catch(() => undefined);
  try {
    const sheet = await opening;
    const close = async (): Promise<void> => {
      isGivenUp = true;
      await printing?.catch(() => undefined);
      await sheet.close();
    };
    try {
      return {
        measurement: await measureSheet(sheet, 'report', context),
        places: { count: undefined, of: () => [] },
        print: () => printing ?? printPaper(paper, sheet),
        close,
      };
    } catch (error) {
      await close();
      throw error;
    }
  } catch (error) {
    isGivenUp = true;
    throw error;
  }
}

/**
 * With a link to every value, which makes each of them a place that the PDF names; a draft where page numbers and heads of
 * groups are still to be filled in.
 */
function firstPrint({ values, groups, entries }: Paper): PrintOptions {
  return { ...pageSize, draft: values.size > 0 || groups.length > 0 || entries.length > 0 };
}

async function printPaper(paper: Paper, sheet: Sheet): Promise<Printed> {
  let pdf = await sheet.print(firstPrint(paper));
  let facts = readPdf(pdf);
  const texts: Record<string, string> = {};
  const isMoved = async (heads: Readonly<Record<string, string>>): Promise<boolean> => {
    if (Object.keys(heads).length === 0) return false;
    Object.assign(texts, heads);
    await sheet.fill(heads);
    pdf = await sheet.print(firstPrint(paper));
    facts = readPdf(pdf);
    return true;
  };
  let prints = 0;
  while (await isMoved(headsToSet(paper.groups, facts.destinations, texts))) {
    prints += 1;
    if (prints < maximumHeads) continue;
    // Rather none than one in the middle of a page.
    await isMoved(headsToDrop(paper.groups, facts.destinations, texts));
    break;
  }
  const pages = new Map(
    [...paper.values].flatMap(([index, id]) => {
      const page = id === undefined ? 1 : facts.destinations.get(id);
      return page === undefined ? [] : [[index, page] as const];
    }),
  );

  // Then without them, with the pages of the headings, until these no longer move.
  const isProbed = paper.values.size > 0 || paper.groups.length > 0;
  if (isProbed) texts[probes] = '';
  for (let fills = 1; fills < maximumPrints; fills++) {
    let changed = fills === 1 && isProbed;
    for (const { id } of paper.entries) {
      const page = String(facts.destinations.get(id) ?? '');
      if (texts[pageId(id)] === page) continue;
      texts[pageId(id)] = page;
      changed = true;
    }
    if (!changed) break;
    await sheet.fill(texts);
    pdf = await sheet.print(pageSize);
    facts = readPdf(pdf);
  }
  return {
    pdf,
    places: {
      count: facts.pages,
      of(index) {
        const page = pages.get(index);
        return page === undefined ? [] : [page];
      },
    },
  };
}

/** The page's own `@page` decides. */
const pageSize = { width: undefined, height: undefined } as const;
const probes = 'brief-probes';
const pageId = (id: string): string => `brief-page-${id}`;

export interface Paper {
  readonly job: SheetJob;
  /** Long enough that two tabs are quicker than one: to measure it takes longer than to open a second. */
  readonly isLong: boolean;
  /** Headings whose pages the contents name. */
  readonly entries: readonly Entry[];
  /** Ids of the elements that show the values, by index into `document.shown`; undefined on the cover. */
  readonly values: ReadonlyMap<number, string | undefined>;
  readonly groups: readonly TableGroup[];
}

/** The page that is printed, before its page numbers are known. */
export async function reportPaper(
  document: ExpandedDocument,
  report: Report,
  theme: Theme,
  context: RenderContext,
): Promise<Paper> {
  const labels = labelsOf(document.lang);
  const front = readFront(document, report, theme);
  const { title, body: text } = splitTitle(report);
  unlinkRelative({ type: 'root', children: [...text] });
  const body = withAnnex(text, takeFigureData(text, labels));
  const values = nameValues(document, [...(title === undefined ? [] : [title]), ...body]);

  const groups = openGroups(body, document.lang);
  const probed = new Set([
    ...[...values.values()].filter((id) => id !== undefined),
    ...groups.flatMap(({ rows }) => rows.map(({ id }) => id)),
  ]);

  const listed = contentsEntries(front, entriesOf(body));
  const contents = listed.length > 0;
  const parts = front.sectionPages ? toParts(body) : [];
  const page: readonly ElementContent[] = [
    coverOf(front, title, theme, contents ? 'page' : 'block'),
    ...(contents
      ? [
          contentsOf(listed, labels, ({ id }) =>
            // As wide as most numbers are, so that the first print is already nearly right.
            element('span', { className: ['page'], id: pageId(id) }, '00'),
          ),
        ]
      : []),
    element('main', {}, ...(front.sectionPages ? parts : body)),
    ...[closingOf(front, labels)].filter((part) => part !== undefined),
    element(
      'div',
      { id: probes, hidden: true },
      ...[...probed].map((id) => element('a', { href: `#${id}` })),
    ),
  ];
  const css = pageCss(front, labels, parts, linesOf(document, front, theme));
  const fonts = await fontCss(
    theme,
    charactersOf(page, css, '0123456789', ...groups.map(({ label }) => label)),
    showsCode(page),
  );
  const block = textBlock(front, theme);
  const styles = `${fonts}\n${report.css}\n${css}`;
  const html = await underWatch(watchOf(document, context), 'write', () =>
    toHtml(
      front,
      {
        lang: document.lang,
        className: ['paper'],
        generator: `Briefwright ${context.world.versions.briefwright}`,
        css: styles,
        stamped: true,
      },
      page,
    ),
  );
  return {
    entries: listed,
    values,
    groups,
    isLong: html.length - styles.length > longPage,
    job: {
      name: document.path,
      html,
      scripts: false,
      forPaper: true,
      width: block.width,
      height: block.height,
    },
  };
}

/** The annex stands before the notes. */
function withAnnex(
  body: readonly ElementContent[],
  annex: Element | undefined,
): readonly ElementContent[] {
  if (annex === undefined) return body;
  const notes = body.findIndex((node) => isElement(node) && 'dataFootnotes' in node.properties);
  const at = notes < 0 ? body.length : notes;
  return [...body.slice(0, at), annex, ...body.slice(at)];
}

const paperSize = {
  A4: { width: 210, height: 297 },
  Letter: { width: 215.9, height: 279.4 },
} as const;

/** CSS pixels of what the margins leave of a page: the size at which it is laid out to be measured. */
function textBlock(
  { paper }: Front,
  { tokens }: Theme,
): { readonly width: number; readonly height: number } {
  const margin = (side: string, otherwise: number): number =>
    toPixels(tokens.get(`page.margin.${side}`)) ?? otherwise * pxPerMm;
  const { width, height } = paperSize[paper];
  return {
    width: Math.floor(width * pxPerMm - margin('left', 21) - margin('right', 21)),
    height: Math.floor(height * pxPerMm - margin('top', 24) - margin('bottom', 26)),
  };
}

/** What the margins of the pages say. How it looks is the theme's: `report.css` has the margin boxes, empty. */
function pageCss(
  front: Front,
  labels: Labels,
  parts: readonly Element[],
  { header, footer }: RunningLines,
): string {
  const [before, between, after] = labels.page;
  const pages = [
    cssString(before),
    'counter(page)',
    cssString(between),
    'counter(pages)',
    cssString(after),
  ].join(' ');
  /** Around the page number, which only the browser knows. */
  const content = (line: string): string => {
    const [head = '', ...rest] = line.split(pageMark);
    const parts = [head, ...rest.flatMap((text) => [pageMark, text])].filter((part) => part !== '');
    if (parts.length === 0) return '""';
    return parts.map((part) => (part === pageMark ? pages : cssString(part))).join(' ');
  };
  const marking =
    front.marking === undefined
      ? ''
      : `@top-center { content: ${cssString(front.marking)} } @bottom-center { content: ${cssString(front.marking)} }`;
  const sections = parts.flatMap((part, index) => {
    const heading = part.children.find((child) => isElement(child, 'h2'));
    if (heading === undefined) return [];
    const name = `brief-part-${String(index)}`;
    return [
      `.${name} { page: ${name} }`,
      `@page ${name} { @top-right { content: ${cssString(shortTitle(textOf(heading)))} } }`,
    ];
  });
  const boxes = [
    ['top-left', header.left],
    ['top-right', header.right],
    ['bottom-left', footer.left],
    ['bottom-right', footer.right],
  ] as const;
  return [
    `:root { --paper-width: ${String(paperSize[front.paper].width)}mm; --paper-height: ${String(paperSize[front.paper].height)}mm }`,
    `@page { size: ${front.paper};`,
    ...boxes.map(([box, line]) => `  @${box} { content: ${content(line)} }`),
    `  ${marking} }`,
    // The cover says all this itself, but for the marking and the count.
    `@page :first { ${boxes.flatMap(([box, line]) => (line.includes(pageMark) ? [] : [`@${box} { content: none }`])).join(' ')} }`,
    ...sections,
    groupCss,
  ].join('\n');
}

type RunningLines = Theme['texts']['report'];

/** Stands for the page in a running line until it is written as CSS. */
const pageMark = '\u{e000}';

/** The running lines of the brand, with the title in its short form. */
function linesOf(document: ExpandedDocument, front: Front, { texts }: Theme): RunningLines {
  const fill = (line: string): string =>
    runningText(document, line, { title: shortTitle(front.title), page: pageMark });
  const both = ({ left, right }: RunningText): RunningText => ({
    left: fill(left),
    right: fill(right),
  });
  return { header: both(texts.report.header), footer: both(texts.report.footer) };
}

function cssString(text: string): string {
  const escaped = text.replace(
    /["\\<\n\r\f]/gu,
    (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${escaped}"`;
}

/** Wraps each section of the first level, so that it can begin a page and name itself at its head. */
function toParts(body: readonly ElementContent[]): readonly Element[] {
  const parts: Element[] = [];
  for (const node of body) {
    const begins = isElement(node, 'h2') || (isElement(node, 'section') && parts.length > 0);
    const last = parts.at(-1);
    if (last === undefined && isBlank(node)) continue;
    if (last === undefined || begins) {
      const part = element(
        'div',
        { className: ['part', `brief-part-${String(parts.length)}`] },
        node,
      );
      parts.push(part);
      continue;
    }
    last.children.push(node);
  }
  return parts;
}

/**
 * Gives every element that shows a value an id; cells of a row, which does not break, share that of the row: each id costs
 * the browser as much as a line of text. Values of the front matter stand on the cover.
 */
function nameValues(
  document: ExpandedDocument,
  nodes: readonly ElementContent[],
): ReadonlyMap<number, string | undefined> {
  const names = new Map<number, string | undefined>();
  document.shown.forEach(({ offset }, index) => {
    if (offset < document.frontMatter.end) {
      names.set(index, undefined);
      return;
    }
    const around = elementsAt(nodes, offset);
    const row = around.find((one) => isElement(one, 'tr'));
    const node = row !== undefined && isOfOnePage(row) ? row : around.at(-1);
    if (node === undefined) return;
    const id = idOf(node) ?? `brief-v${String(index)}`;
    node.properties['id'] = id;
    names.set(index, id);
  });
  return names;
}

/** The elements whose text in the document holds `offset`, from the outermost to the innermost. */
function elementsAt(nodes: readonly ElementContent[], offset: number): readonly Element[] {
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    const isPlaced = start !== undefined && end !== undefined;
    // What a plugin wrapped around the author's elements has no place of its own.
    if (isPlaced && (offset < start || offset >= end)) continue;
    const inner = elementsAt(node.children, offset);
    if (isPlaced) return [node, ...inner];
    if (inner.length > 0) return inner;
  }
  return [];
}

/** Whether a row is short enough to stand on one page, as the style sheets ask of rows. */
function isOfOnePage(row: Element): boolean {
  let known = short.get(row);
  if (known === undefined) {
    known = textOf(row).length < 1000;
    short.set(row, known);
  }
  return known;
}

const short = new WeakMap<Element, boolean>();
