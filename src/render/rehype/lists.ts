/** Lists of a report: which of them are short enough to be read together. */
import type { Element, Nodes, Root } from 'hast';
import { addClass } from './element.ts';
import { visit } from './visit.ts';

/** Points of a list that stays on one page. */
const shortItems = 6;

/** Characters of a list that stays on one page: about six lines. A longer one would leave a gap where it does not fit. */
const shortText = 400;

export function rehypeLists() {
  return (tree: Root): void => {
    visit(tree, 'element', (list) => {
      if (list.tagName === 'ul' && isShort(list)) addClass(list, 'short');
    });
  };
}

function isShort(list: Element): boolean {
  const items = list.children.filter((child) => child.type === 'element');
  return items.length <= shortItems && charactersIn(list) <= shortText;
}

/** Characters that print: notes beside values do not. */
function charactersIn(node: Nodes): number {
  if (node.type === 'text') return node.value.trim().length;
  if (!('children' in node) || (node.type === 'element' && node.properties['hidden'] === true))
    return 0;
  return node.children.reduce((sum, child) => sum + charactersIn(child), 0);
}
