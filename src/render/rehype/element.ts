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
  if (Array.isArray(names)) return names.map(String);
  return typeof names === 'string' ? names.split(/\s+/u) : [];
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
  if (isElement(node, 'style', 'script', 'template')) return '';
  if (isElement(node, 'img')) return '';
  if (isElement(node, 'a') && 'dataFootnoteRef' in node.properties) return '';
  return node.children.map(rawText).join('');
}

/** A copy whose nodes are its own, positions kept. */
export function clone<Node extends Root | RootContent>(node: Node): Node {
  return structuredClone(node);
}
