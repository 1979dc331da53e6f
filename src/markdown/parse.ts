/** Markdown to a tree with positions: the one processor, used for positions alone. */
import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const processor = unified().use(remarkParse).use(remarkGfm).freeze();

export function parseMarkdown(text: string): Root {
  return parseComment(text) ?? processor.parse(text);
}

/**
 * One comment from its first line to its last: most notes of a deck, a third of what is parsed. Beginning costs the
 * parser more than a paragraph does.
 */
function parseComment(text: string): Root | undefined {
  if (!text.startsWith('<!--')) return undefined;
  const value = text.replace(/[\r\n]+$/u, '');
  if (value.indexOf('-->', 2) !== value.length - 3 || value.includes('\0')) return undefined;
  const start = { line: 1, column: 1, offset: 0 };
  const position = { start, end: pointAfter(value) };
  return {
    type: 'root',
    children: [{ type: 'html', value, position }],
    position: { start, end: pointAfter(text) },
  };
}

function pointAfter(text: string): { line: number; column: number; offset: number } {
  const lines = text.split(/\r\n|\r|\n/u);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1, offset: text.length };
}

/** The nodes from the root down that hold the character at an offset. */
export function nodesAt(tree: Root, offset: number): readonly Nodes[] {
  const path: Nodes[] = [tree];
  let node: Nodes | undefined = tree;
  while (node !== undefined && 'children' in node) {
    const children: readonly Nodes[] = node.children;
    node = childAt(children, offset);
    if (node !== undefined) path.push(node);
  }
  return path;
}

/** The child that holds an offset; a list of thousands of items is asked thousands of times. */
function childAt(children: readonly Nodes[], offset: number): Nodes | undefined {
  let low = 0;
  let high = children.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const child = children[middle];
    // Nodes without a place are rare: from there on one by one.
    if (child?.position === undefined) break;
    if (offset < startOf(child)) high = middle - 1;
    else if (offset >= endOf(child)) low = middle + 1;
    else return child;
  }
  return children
    .slice(low, high + 1)
    .find((child) => startOf(child) <= offset && offset < endOf(child));
}

/** Offset of a node; nodes that a plugin made have none and hold nothing. */
export function startOf(node: Nodes): number {
  return node.position?.start.offset ?? Number.POSITIVE_INFINITY;
}

export function endOf(node: Nodes): number {
  return node.position?.end.offset ?? Number.NEGATIVE_INFINITY;
}
