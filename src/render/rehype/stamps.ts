/** Marks blocks with where their text came from, so that what the browser measures leads back to a line. */
import type { Root } from 'hast';
import { visit } from './visit.ts';

const blocks = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li table tr td th pre blockquote img svg div figure section dl dd hr'.split(
    ' ',
  ),
);

/** Gives every block and image that has a position `data-at="start-end"`, offsets into the text that was parsed. */
export function rehypeStamps() {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      const start = node.position?.start.offset;
      const end = node.position?.end.offset;
      if (start === undefined || end === undefined || !blocks.has(node.tagName)) return;
      node.properties['dataAt'] = `${String(start)}-${String(end)}`;
    });
  };
}

/** Takes the marks away again: a finished edition does not need them. */
export function removeStamps(tree: Root): void {
  visit(tree, 'element', ({ properties }) => {
    delete properties['dataAt'];
  });
}
