/** Making and asking about elements of a hast tree. */
import type { Element, ElementContent, Properties, Root, RootContent } from 'hast';

/** An element with children; strings become text, what is undefined is left out. */
export function element(
  tagName: string,
  properties: Properties,
  ...children: readonly (ElementContent | string | undefined)[]
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.flatMap((child) => {
      if (child === undefined) return [];
      return typeof child === 'string' ? [{ type: 'text' as const, value: child }] : [child];
    }),
  };
}

export function isElement(
  node: RootContent | Root | undefined,
  ...names: readonly string[]
): node is Element {
  return node?.type === 'element' && (names.length === 0 || names.includes(node.tagName));
}

/** Whether an element is one of these, where it is known to be an element. */
export function isOneOf({ tagName }: Element, ...names: readonly string[]): boolean {
  return names.includes(tagName);
}

/** White space between blocks, or a comment: nothing that a reader sees. */
export function isBlank(node: RootContent): boolean {
  return node.type === 'comment' || (node.type === 'text' && node.value.trim() === '');
}

export function hasClass(node: Element, name: string): boolean {
  return classesOf(node).includes(name);
}

export function addClass(node: Element, ...names: readonly string[]): void {
  node.properties['className'] = [...new Set([...classesOf(node), ...names])];
}

function classesOf({ properties }: Element): readonly string[] {
  const names = properties['className'];
  // In a tree from a parser it is a list.
  return Array.isArray(names) ? names.map(String) : [];
}

/** The id of an element, where it has one. */
export function idOf({ properties }: Element): string | undefined {
  const { id } = properties;
  return typeof id === 'string' && id !== '' ? id : undefined;
}

/** What a reader reads: all text but that of references to notes, with white space folded. */
export function textOf(node: RootContent | Root): string {
  return rawText(node).replace(/\s+/gu, ' ').trim();
}

function rawText(node: RootContent | Root): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  if (node.type === 'element' && isSilent(node)) return '';
  return node.children.map(rawText).join('');
}

function isSilent(node: Element): boolean {
  return isOneOf(node, 'style') || 'dataFootnoteRef' in node.properties;
}

/** A copy whose nodes are its own, positions kept. */
export function clone<Node extends Root | RootContent>(node: Node): Node {
  const copy = { ...node };
  if ('properties' in copy) {
    copy.properties = { ...copy.properties };
    for (const [name, value] of Object.entries(copy.properties))
      if (Array.isArray(value)) copy.properties[name] = [...value];
  }
  // The copy of a node's children are such as it may have.
  if ('children' in copy) copy.children = copy.children.map(clone) as typeof copy.children;
  return copy;
}
