/** Links inside a report find their target; links to other documents follow them to their outputs. */
import type { Element, Root } from 'hast';
import { hasClass, idOf, isElement, textOf } from './element.ts';
import { idsOf } from './headings.ts';
import { visit } from './visit.ts';

/** A link to a place that the document does not have. */
export interface LostLink {
  readonly node: Element;
  /** The id that it names. */
  readonly id: string;
  /** The ids that exist, in order. */
  readonly ids: readonly string[];
}

export function rehypeLinks({ onLost }: { readonly onLost: (link: LostLink) => void }) {
  return (tree: Root): void => {
    const ids = idsOf(tree);
    const numbers = numbersOf(tree);
    let titles: ReadonlyMap<string, string> | undefined;
    visit(tree, 'element', (node) => {
      const id = fragmentOf(node);
      const number = id === undefined ? undefined : numbers.get(id);
      if (number !== undefined) showNumber(node, number);
      // Where nothing has a number, a link without words says the title.
      else if (id !== undefined && textOf(node) === '' && !hasPicture(node)) {
        titles ??= titlesOf(tree);
        const title = titles.get(id);
        if (title !== undefined) node.children = [{ type: 'text', value: title }];
      }
      // An empty fragment and `#top` lead to the beginning of every page.
      if (id === undefined || id === '' || id.toLowerCase() === 'top' || ids.includes(id)) return;
      onLost({ node, id, ids });
    });
  };
}

/** `Figure 2` and `Table 1` by the ids of what they number. */
function numbersOf(tree: Root): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  visit(tree, 'element', (node) => {
    const id = idOf(node);
    if (id === undefined) return;
    const label = labelIn(node);
    // The word and its number stay on one line.
    if (label !== undefined) {
      numbers.set(
        id,
        textOf(label)
          .replace(/[\s:.]+$/u, '')
          .replaceAll(' ', '\u00a0'),
      );
    }
  });
  return numbers;
}

/** Titles of figures and tables by their ids. */
function titlesOf(tree: Root): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  visit(tree, 'element', (node) => {
    const id = idOf(node);
    if (id === undefined || !isElement(node, 'figure', 'table', 'div')) return;
    const caption = captionIn(node);
    if (caption !== undefined) titles.set(id, textOf(caption).trim());
  });
  return titles;
}

function captionIn(node: Element): Element | undefined {
  for (const child of node.children) {
    if (isElement(child, 'figcaption', 'caption')) return child;
    const inside =
      node.tagName === 'div' && isElement(child, 'table') ? captionIn(child) : undefined;
    if (inside !== undefined) return inside;
  }
  return undefined;
}

const hasPicture = ({ children }: Element): boolean =>
  children.some((child) => child.type !== 'text');

/** The number of a figure or of a table, which may stand in a block of its own. */
function labelIn(node: Element): Element | undefined {
  if (!isElement(node, 'figure', 'table', 'div')) return undefined;
  for (const child of node.children) {
    if (!isElement(child)) continue;
    if (hasClass(child, 'label')) return child;
    const isNear =
      isElement(child, 'figcaption', 'caption') ||
      (node.tagName === 'div' && isElement(child, 'table'));
    const label = isNear ? labelIn({ ...child, tagName: 'table' }) : undefined;
    if (label !== undefined) return label;
  }
  return undefined;
}

/** `[see](#fig-a)` and a link without words print the number; other words keep it behind them. */
function showNumber(link: Element, number: string): void {
  const words = textOf(link);
  if (words.replaceAll('\u00a0', ' ').includes(number.replaceAll('\u00a0', ' '))) return;
  const isBare = words === '' || bareWords.has(words.toLowerCase());
  const text = isBare ? number : ` (${number})`;
  link.children = [...(isBare ? [] : link.children), { type: 'text', value: text }];
}

/** What authors write where they mean nothing but the number, in the languages of reports. */
const bareWords = new Set(['see', 'voir', 'siehe', 'див.', 'див']);

/** What a link into this document names; undefined for all other elements. */
export function fragmentOf(node: Element): string | undefined {
  const href = hrefOf(node);
  if (href?.startsWith('#') !== true) return undefined;
  try {
    return decodeURIComponent(href.slice(1));
  } catch {
    return href.slice(1);
  }
}

/** Points links to other documents of the project (`equipment.md#range`) at their edition in HTML. */
export function linkEditions(tree: Root): void {
  visit(tree, 'element', (node) => {
    const href = hrefOf(node);
    if (href === undefined || !isRelative(href)) return;
    node.properties['href'] = href.replace(/\.md(?=$|[?#])/iu, '.html');
  });
}

/** A printed page stands alone: a relative link would lead nowhere, so only its text stays. */
export function unlinkRelative(tree: Root): void {
  visit(tree, 'element', (node) => {
    const href = hrefOf(node);
    if (href === undefined || !isRelative(href)) return;
    node.tagName = 'span';
    delete node.properties['href'];
  });
}

function isRelative(href: string): boolean {
  return href !== '' && !href.startsWith('#') && !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/iu.test(href);
}

function hrefOf(node: Element): string | undefined {
  const { href } = node.properties;
  return isElement(node, 'a') && typeof href === 'string' ? href : undefined;
}
