/** Walking a tree of HTML: as `unist-util-visit` does, in a fraction of its time, which adds up over a dozen walks a report. */
import type { Element, Nodes, Parents, Text } from 'hast';

/** What a visitor gives to pass over a node's children; with the index of the sibling to go on with, where it moved. */
export const SKIP = 'skip';

type Visitor<Node> = (
  node: Node,
  index: number | undefined,
  parent: Parents | undefined,
) => undefined | typeof SKIP | readonly [typeof SKIP, number];

/** Calls `visitor` for each node of this type, a parent before its children; it may change the tree below and after. */
export function visit(tree: Nodes, type: 'element', visitor: Visitor<Element>): void;
export function visit(tree: Nodes, type: 'text', visitor: Visitor<Text>): void;
export function visit(tree: Nodes, type: string, visitor: Visitor<never>): void {
  // The type of the node is what the overloads say.
  walk(tree, type, visitor as Visitor<Nodes>, undefined, undefined);
}

/** The index of the sibling to go on with. */
function walk(
  node: Nodes,
  type: string,
  visitor: Visitor<Nodes>,
  index: number | undefined,
  parent: Parents | undefined,
): number {
  const after = (index ?? 0) + 1;
  const result = node.type === type ? visitor(node, index, parent) : undefined;
  if (result !== undefined) return result === SKIP ? after : result[1];
  if ('children' in node) {
    // Asked for anew each time: visitors insert and remove.
    for (let at = 0; at < node.children.length;) {
      const child = node.children[at];
      at = child === undefined ? at + 1 : walk(child, type, visitor, at, node);
    }
  }
  return after;
}
