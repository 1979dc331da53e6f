/** Markdown to a tree with positions: the one processor, used for positions alone. */
import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const processor = unified().use(remarkParse).use(remarkGfm).freeze();

export function parseMarkdown(text: string): Root {
  return processor.parse(text);
}

/** The nodes from the root down that hold an offset (`after` counts as inside at a node's start, not at its end). */
export function nodesAt(tree: Root, offset: number): readonly Nodes[] {
  const path: Nodes[] = [tree];
  let node: Nodes | undefined = tree;
  while (node !== undefined && 'children' in node) {
    const children: readonly Nodes[] = node.children;
    node = children.find((child) => startOf(child) <= offset && offset < endOf(child));
    if (node !== undefined) path.push(node);
  }
  return path;
}

/** Offset of a node; nodes that a plugin made have none and hold nothing. */
export function startOf(node: Nodes): number {
  return node.position?.start.offset ?? Number.POSITIVE_INFINITY;
}

export function endOf(node: Nodes): number {
  return node.position?.end.offset ?? Number.NEGATIVE_INFINITY;
}
