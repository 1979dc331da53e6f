/** References to notes: set close to the word before them, with a comma where two meet. */
import type { ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { isElement } from './element.ts';

export function rehypeNotes() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (!isReference(node) || parent === undefined || index === undefined) return;
      const before = parent.children[index - 1];
      if (before?.type === 'text') before.value = before.value.replace(/[ \t\r\n]+$/u, '');
      // Else 1 and 2 would read 12.
      else if (isReference(before)) node.children.unshift({ type: 'text', value: ',\u00a0' });
    });
  };
}

function isReference(node: ElementContent | Root['children'][number] | undefined): boolean {
  if (!isElement(node, 'sup')) return false;
  const link = node.children.find((child) => isElement(child, 'a'));
  return isElement(link) && 'dataFootnoteRef' in link.properties;
}
