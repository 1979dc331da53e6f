/** Links inside a report find their target; links to other documents follow them to their outputs. */
import type { Element, Root } from 'hast';
import { isElement } from './element.ts';
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
    visit(tree, 'element', (node) => {
      const id = fragmentOf(node);
      // An empty fragment and `#top` lead to the beginning of every page.
      if (id === undefined || id === '' || id.toLowerCase() === 'top' || ids.includes(id)) return;
      onLost({ node, id, ids });
    });
  };
}

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
