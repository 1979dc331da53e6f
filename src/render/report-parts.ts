/** The parts that both editions of a report have: cover, contents, end. Trees of HTML, without a word on how they look. */
import type { Element, ElementContent, Root } from 'hast';
import type { Report } from '../model/report.ts';
import type { Theme } from '../model/theme.ts';
import { codeElements } from './fonts.ts';
import type { Labels } from './labels.ts';
import { clone, element, hasClass, idOf, isElement, isOneOf, textOf } from './rehype/element.ts';
import { depthOf } from './rehype/headings.ts';
import { visit } from './rehype/visit.ts';
import type { Detail, Front } from './report-front.ts';

/** The heading at the top of the tree that is the report's title, where the author wrote one; and the text below it. */
export function splitTitle({ tree }: Report): {
  readonly title: Element | undefined;
  readonly body: readonly ElementContent[];
} {
  const copy = clone(tree);
  const body = copy.children.filter((node) => node.type !== 'doctype');
  const title = body.find((node) => isElement(node, 'h1'));
  return {
    title: isElement(title) ? title : undefined,
    body: body.filter((node) => node !== title),
  };
}

/** Series and number over a hairline, title, boxes, imprint. */
export function coverOf(
  front: Front,
  title: Element | undefined,
  theme: Theme,
  level: 'page' | 'block',
): Element {
  const series = [front.series, front.number].filter((part) => part !== undefined);
  const logo = theme.logo.light;
  return element(
    'header',
    { className: ['cover', `cover-${level}`] },
    element(
      'div',
      { className: ['cover-head'] },
      series.length === 0
        ? element('span', {})
        : element(
            'p',
            { className: ['series'] },
            ...series.map((part, index) =>
              element('span', { className: [index === 0 ? 'series-name' : 'series-number'] }, part),
            ),
          ),
      logo === undefined ? undefined : element('img', { className: ['logo'], src: logo, alt: '' }),
    ),
    element(
      'div',
      { className: ['cover-title'] },
      title ?? element('h1', {}, front.title),
      front.subtitle === undefined
        ? undefined
        : element('p', { className: ['subtitle'] }, front.subtitle),
    ),
    ...front.boxes.map(({ kind, title: heading, lead, paragraphs, points }) =>
      element(
        'section',
        { className: ['box', `box-${kind}`], ariaLabel: heading },
        element('p', { className: ['box-title'] }, heading),
        ...lead.map((text) => element('p', { className: ['lead'] }, text)),
        ...paragraphs.map((text) => element('p', {}, text)),
        points.length === 0
          ? undefined
          : element('ul', {}, ...points.map((text) => element('li', {}, text))),
      ),
    ),
    detailsOf(front.imprint, 'imprint'),
  );
}

/** What stands after the text; undefined where there is nothing to say. */
export function closingOf({ closing, disclaimer }: Front, labels: Labels): Element | undefined {
  if (closing.length + disclaimer.length === 0) return undefined;
  return element(
    'footer',
    { className: ['closing'], ariaLabel: labels.about },
    ...disclaimer.map((text) => element('p', {}, text)),
    detailsOf(closing, 'imprint'),
  );
}

/** A list, not a `dl`: screen readers of PDF know no terms and definitions. */
function detailsOf(details: readonly Detail[], name: string): Element | undefined {
  if (details.length === 0) return undefined;
  return element(
    'ul',
    { className: [name] },
    ...details.map(({ label, values }) =>
      element(
        'li',
        {},
        element('span', { className: ['label'] }, label),
        ' ',
        ...values.map((value) => element('span', { className: ['value'] }, value)),
      ),
    ),
  );
}

export interface Entry {
  readonly id: string;
  readonly level: number;
  readonly number: string | undefined;
  readonly title: string;
  /** Whether the compiler made it: the heading of the notes. */
  readonly isMade: boolean;
}

/** Headings that the contents list: those of the text and of the notes, not those of boxes and quotations. */
export function entriesOf(body: readonly ElementContent[]): readonly Entry[] {
  const entries: Entry[] = [];
  const root: Root = { type: 'root', children: [...body] };
  visit(root, 'element', (node) => {
    if (isOneOf(node, 'blockquote', 'aside', 'table')) return 'skip';
    const level = depthOf(node);
    const id = idOf(node);
    if (level === undefined || id === undefined) return undefined;
    const [first] = node.children;
    const number =
      isElement(first, 'span') && hasClass(first, 'number') ? textOf(first) : undefined;
    const title = textOf({
      ...node,
      children: number === undefined ? node.children : node.children.slice(1),
    });
    entries.push({ id, level, number, title, isMade: id === notesId });
    return undefined;
  });
  return entries;
}

/** The id that remark-rehype gives the heading of the notes, below its prefix. */
const notesId = 'footnote-label';

/** Two levels are listed where they make at most this many entries. */
const mostEntries = 14;

/** What the contents list, empty where there are none: as the front matter says, else from four sections on; notes are none. */
export function contentsEntries(front: Front, entries: readonly Entry[]): readonly Entry[] {
  const upTo = (depth: number): readonly Entry[] =>
    entries.filter(({ level }) => level <= depth + 1);
  const sections = upTo(1).filter(({ isMade }) => !isMade);
  if (!(front.contents ?? sections.length >= 4)) return [];
  return upTo(front.contentsDepth ?? (upTo(2).length > mostEntries ? 1 : 2));
}

/** Nested lists of links to the headings. `page` makes what stands after a title, such as its page. */
export function contentsOf(
  entries: readonly Entry[],
  labels: Labels,
  page: (entry: Entry) => ElementContent | undefined = () => undefined,
): Element {
  const list = (items: readonly Entry[]): Element => {
    const children: Element[] = [];
    for (let at = 0; at < items.length;) {
      const entry = items[at];
      if (entry === undefined) break;
      let end = at + 1;
      while ((items[end]?.level ?? 0) > entry.level) end++;
      const below = items.slice(at + 1, end);
      children.push(
        element(
          'li',
          {},
          element(
            'a',
            { href: `#${encodeURIComponent(entry.id)}` },
            entry.number === undefined
              ? undefined
              : element('span', { className: ['number'] }, entry.number),
            entry.number === undefined ? undefined : ' ',
            element('span', { className: ['title'] }, entry.title),
            page(entry),
          ),
          below.length === 0 ? undefined : list(below),
        ),
      );
      at = end;
    }
    return element('ol', {}, ...children);
  };
  return element(
    'nav',
    { className: ['contents'], ariaLabelledBy: ['brief-contents'] },
    element('h2', { id: 'brief-contents' }, labels.contents),
    list(entries),
  );
}

/** Whether anything is set in the face for code. */
export function showsCode(nodes: readonly ElementContent[]): boolean {
  return nodes.some(
    (node) => isElement(node) && (codeElements.has(node.tagName) || showsCode(node.children)),
  );
}

/** All text of a tree and of what is drawn beside it: the characters that its fonts must have. */
export function charactersOf(nodes: readonly ElementContent[], ...more: readonly string[]): string {
  const characters = new Set<string>();
  const add = (text: string): void => {
    for (const character of text) characters.add(character);
  };
  more.forEach(add);
  const root: Root = { type: 'root', children: [...nodes] };
  visit(root, 'text', ({ value }) => {
    add(value);
  });
  return [...characters].sort().join('');
}
