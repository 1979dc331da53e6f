/** What stands on each slide and in each section, as text and hashes that two states of a document are compared by. */
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { hashOf, sha256 } from '../hash.ts';
import type { Deck } from '../model/deck.ts';
import type { ExpandedDocument } from '../model/document.ts';
import type { Block, Outline, Part, PartFigure, PartValue } from '../model/reading.ts';
import type { Report } from '../model/report.ts';
import { hasClass, isElement, textOf } from './rehype/element.ts';

type Drawn = Pick<Outline, 'parts' | 'style'>;
type Nodes = readonly RootContent[];
/** A value with its offset in the marked expansion. */
export type PlacedValue = PartValue & { readonly offset: number };

export function deckOutline(
  deck: Deck,
  document: ExpandedDocument,
  shown: readonly PlacedValue[],
): Drawn {
  // One drawing a slide, each beginning a line.
  const slides = deck.html.split(/\n(?=<svg data-marpit-svg)/u);
  const pictures = sharedPictures(deck.css);
  const figures = placesOfFigures(document);
  return {
    style: sha256(deck.css.replace(sharedRule, '')),
    parts: deck.slides.map((slide, index) => {
      const html = (slides[index] ?? '').replace(
        /var\((--[\w-]+)\)/gu,
        (whole, name: string) => pictures.get(name) ?? whole,
      );
      const nodes = clean(fromHtml(html, { fragment: true }).children);
      const notes = noteBlocks(slide, document, shown);
      return {
        unit: 'slide',
        index: index + 1,
        number: String(index + 1),
        title: slide.title,
        id: undefined,
        look: hashOf([nodes, slide.notes]),
        blocks: [...blocksOf(nodes), ...notes],
        ...within(slide.start, slide.end, { shown, figures, document, nodes }),
      };
    }),
  };
}

/** Notes of a slide, in which values are text: they are found again by where they stand. */
function noteBlocks(
  { notes, start, end }: Deck['slides'][number],
  { marked: { text: all } }: ExpandedDocument,
  shown: readonly PlacedValue[],
): readonly Block[] {
  if (notes.length === 0) return [];
  const own = shown.filter(({ offset }) => {
    if (offset < start || offset >= end) return false;
    const open = all.lastIndexOf('<!--', offset);
    return open >= start && !all.slice(open, offset).includes('-->');
  });
  return notes.map((note) => {
    let frame = '';
    let from = 0;
    for (let next = own[0]; next !== undefined; next = own[0]) {
      const at = note.indexOf(next.text, from);
      if (at === -1) break;
      frame += `${note.slice(from, at)}\u27e6${next.path}\u27e7`;
      from = at + next.text.length;
      own.shift();
    }
    return blockOf('note', folded(note), folded(frame + note.slice(from)), folded(note));
  });
}

export function reportOutline(
  report: Report,
  document: ExpandedDocument,
  shown: readonly PlacedValue[],
): Drawn {
  const figures = placesOfFigures(document);
  const byId = new Map(report.sections.map((section) => [section.id, section]));
  const groups: Group[] = [{ section: undefined, title: '', nodes: [] }];
  for (const node of report.tree.children) {
    const id = isHeading(node) ? node.properties['id'] : undefined;
    const section = typeof id === 'string' ? byId.get(id) : undefined;
    if (section !== undefined) groups.push({ section, title: section.title, nodes: [node] });
    // Notes stand at the end, whatever section is the last.
    else if (isElement(node) && 'dataFootnotes' in node.properties)
      groups.push({ section, title: textOf(node.children.find(isHeading) ?? node), nodes: [node] });
    else groups.at(-1)?.nodes.push(node);
  }
  const begun = groups.filter(
    ({ title, nodes }) => title !== '' || nodes.some((node) => !isBlankText(node)),
  );
  return {
    style: sha256(report.css),
    parts: begun.map(({ section, title, nodes: own }, index) => {
      const nodes = clean(own);
      const isFirst = index === 0;
      const last = document.marked.text.length;
      const start = section?.start ?? (isFirst ? document.frontMatter.end : last);
      const end = begun[index + 1]?.section?.start ?? last;
      return {
        unit: 'section',
        index: index + 1,
        number: section?.number ?? '',
        title,
        id: section?.id,
        look: hashOf(nodes),
        blocks: blocksOf(nodes),
        ...within(start, end, { shown, figures, document, nodes }),
      };
    }),
  };
}

interface Group {
  readonly section: Report['sections'][number] | undefined;
  readonly title: string;
  readonly nodes: RootContent[];
}

function isHeading(node: RootContent): node is Element {
  return node.type === 'element' && /^h[1-6]$/u.test(node.tagName);
}

function isBlankText(node: RootContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

/** Pictures that several slides share stand in the style, under a name that counts them. */
function sharedPictures(css: string): ReadonlyMap<string, string> {
  const [rule = ''] = sharedRule.exec(css) ?? [];
  return new Map(
    [...rule.matchAll(/(--brief-asset-\d+):url\("([^"]*)"\);/gu)].map(
      ([, name = '', value = '']) => [name, `picture-${sha256(value)}`],
    ),
  );
}

const sharedRule = /^:root\{(?:--brief-asset-\d+:url\("[^"]*"\);)+\}\n/u;

/** Offsets of figures in the marked expansion, by their number. */
function placesOfFigures({ marked }: ExpandedDocument): ReadonlyMap<number, number> {
  return new Map(
    [...marked.text.matchAll(/ data-figure="(\d+)"/gu)].map(({ index, 1: number }) => [
      Number(number),
      index,
    ]),
  );
}

function within(
  start: number,
  end: number,
  {
    shown,
    figures,
    document,
    nodes,
  }: {
    readonly shown: readonly PlacedValue[];
    readonly figures: ReadonlyMap<number, number>;
    readonly document: ExpandedDocument;
    readonly nodes: Nodes;
  },
): Pick<Part, 'values' | 'figures'> {
  const titles = figureTitles(nodes);
  const own = [...figures].filter(([, offset]) => start <= offset && offset < end);
  return {
    values: shown
      .filter(({ offset }) => start <= offset && offset < end)
      .map(({ path, fact, text, at }) => ({ path, fact, text, at })),
    figures: own.flatMap(([number], index): readonly PartFigure[] => {
      const spec = document.figures[number]?.spec;
      return spec === undefined ? [] : [{ title: titles[index] ?? '', spec }];
    }),
  };
}

/** Titles of the figures that are drawn from data, in order. */
function figureTitles(nodes: Nodes): readonly string[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return [];
    if (!hasClass(node, 'brief-figure')) return figureTitles(node.children);
    return findAll(node, 'drawing').length === 0
      ? []
      : [
          findAll(node, 'figure-title')
            .map((one) => readText(one).text)
            .join(' ')
            .trim(),
        ];
  });
}

function findAll(node: Element, name: string): readonly Element[] {
  return node.children.flatMap((child) =>
    isElement(child) ? (hasClass(child, name) ? [child] : findAll(child, name)) : [],
  );
}

/** The nodes without what says where they stand: places in the source, numbers of slides, ids that are made from texts, the theme's name, and gaps between blocks. */
function clean(nodes: Nodes): Nodes {
  return nodes.flatMap((node): Nodes => {
    if (node.type === 'text') return /^\s*\n\s*$/u.test(node.value) ? [] : [text(node.value)];
    if (node.type !== 'element')
      return 'value' in node && node.type !== 'comment'
        ? [{ type: node.type, value: node.value }]
        : [];
    const properties: Element['properties'] = {};
    for (const [name, value] of Object.entries(node.properties)) {
      if (/^data(?:At$|Theme$|Marpit(?:Pagination|Scope))/u.test(name)) continue;
      if (name === 'id' && /^(?:h[1-6]|section)$/u.test(node.tagName)) continue;
      properties[name] =
        name === 'style' && typeof value === 'string'
          ? value.replace(/--theme:[^;]*;/gu, '')
          : value;
    }
    const own = node.tagName === 'template' ? [] : clean(node.children);
    return [{ ...bare(node), properties, children: own as ElementContent[] }];
  });
}

function text(value: string): RootContent {
  return { type: 'text', value };
}

function bare({ tagName }: Element): Pick<Element, 'type' | 'tagName'> {
  return { type: 'element', tagName };
}

const blocks: ReadonlyMap<string, Block['kind']> = new Map([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 'heading'] as const),
  ...[
    ...['p', 'li', 'dt', 'dd', 'blockquote', 'figcaption', 'caption', 'header', 'footer', 'div'],
    ...['ul', 'ol', 'dl', 'table', 'section', 'aside', 'figure', 'details', 'summary', 'hr'],
    ...['article', 'main', 'nav', 'thead', 'tbody', 'tfoot'],
  ].map((name) => [name, 'text'] as const),
  ['tr', 'row'],
  ['pre', 'code'],
]);

/** Pieces of text, in order: what stands in a block of its own, and what is left around it. */
function blocksOf(nodes: Nodes): readonly Block[] {
  const found: Block[] = [];
  let text = '';
  let frame = '';
  let held: RootContent[] = [];
  const flush = (kind: Block['kind']): void => {
    const block = blockOf(kind, folded(text), folded(frame), held);
    if (block.text !== '') found.push(block);
    text = frame = '';
    held = [];
  };
  const walk = (children: Nodes, kind: Block['kind']): void => {
    for (const child of children) {
      if (child.type === 'element' && hasClass(child, 'drawing')) {
        flush(kind);
        const alt = altOf(child);
        found.push(blockOf('figure', alt, alt, child));
        continue;
      }
      const name = child.type === 'element' ? child.tagName : '';
      const inner = blocks.get(name);
      if (child.type === 'element' && inner === 'row') {
        flush(kind);
        const cells = child.children.filter((cell) => isElement(cell)).map(readText);
        found.push(
          blockOf(
            'row',
            cells.map((cell) => folded(cell.text)).join(' | '),
            cells.map((cell) => folded(cell.frame)).join(' | '),
            child,
          ),
        );
        continue;
      }
      if (child.type === 'element' && (inner !== undefined || isFrame(child))) {
        flush(kind);
        walk(child.children, inner ?? kind);
        flush(inner ?? kind);
        continue;
      }
      if (child.type === 'element' && child.tagName === 'img') {
        const alt = child.properties['alt'];
        const words = typeof alt === 'string' && alt !== '' ? alt : 'picture';
        found.push(blockOf('picture', words, words, child));
        continue;
      }
      const read = readText(child);
      text += read.text;
      frame += read.frame;
      if (child.type !== 'text' || child.value.trim() !== '') held.push(child);
    }
  };
  walk(nodes, 'text');
  flush('text');
  return found;
}

/** What Marp puts around a slide. */
function isFrame(node: Element): boolean {
  return (
    node.tagName === 'foreignObject' ||
    (node.tagName === 'svg' && 'dataMarpitSvg' in node.properties)
  );
}

function folded(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function altOf(drawing: Element): string {
  for (const child of drawing.children) {
    if (isElement(child)) {
      const label = child.properties['ariaLabel'] ?? child.properties['aria-label'];
      if (typeof label === 'string') return label;
    } else if ('value' in child) {
      const label = /\saria-label="([^"]*)"/u.exec(child.value)?.[1];
      if (label !== undefined) {
        const [only] = fromHtml(label, { fragment: true }).children;
        return only?.type === 'text' ? only.value : label;
      }
    }
  }
  return '';
}

/** What a reader reads, and the same with paths for values. Numbers of citations say nothing of the text. */
function readText(node: RootContent | Root): { readonly text: string; readonly frame: string } {
  if (node.type === 'text') return { text: node.value, frame: node.value };
  if (node.type !== 'element' && node.type !== 'root') return { text: '', frame: '' };
  if (node.type === 'element') {
    if (['style', 'script', 'template'].includes(node.tagName)) return { text: '', frame: '' };
    if (hasClass(node, 'cite') || 'dataFootnoteRef' in node.properties)
      return { text: '', frame: '' };
    if ('dataFootnoteBackref' in node.properties) return { text: '', frame: '' };
    if (['svg', 'math'].includes(node.tagName)) return { text: '▢', frame: '▢' };
    if (node.tagName === 'br') return { text: ' ', frame: ' ' };
  }
  const read = (node.children as Nodes).map(readText);
  const text = read.map((one) => one.text).join('');
  const path =
    node.type === 'element' && node.tagName === 'data'
      ? (node.properties['dataPath'] ?? node.properties['dataFact'])
      : undefined;
  return {
    text,
    frame: typeof path === 'string' ? `\u27e6${path}\u27e7` : read.map((one) => one.frame).join(''),
  };
}

function blockOf(kind: Block['kind'], text: string, frame: string, seen: unknown): Block {
  return { kind, text, frame, look: hashOf([kind, text, seen]) };
}
