/** What a tree says of its figures and tables, for the rules. */
import type { Element, Root } from 'hast';
import type { FigureUse } from '../model/figure.ts';
import { hasClass, idOf, isElement, textOf } from './rehype/element.ts';
import { fragmentOf } from './rehype/links.ts';
import { visit } from './rehype/visit.ts';

/** Figures, and tables that have a caption, in order; `rangeOf` gives their offsets in the marked expansion. */
export function figureUses(
  tree: Root,
  rangeOf: (node: Element) => { readonly start: number; readonly end: number } | undefined,
): readonly FigureUse[] {
  const links = new Set<string>();
  visit(tree, 'element', (node) => {
    const id = fragmentOf(node);
    if (id !== undefined) links.add(id);
  });

  const uses: FigureUse[] = [];
  visit(tree, 'element', (node, _, parent) => {
    if (node.tagName !== 'figure' && node.tagName !== 'table') return;
    // The data of a figure are part of it.
    if (isElement(parent) && (hasClass(parent, 'figure-data') || hasClass(parent, 'scroll')))
      return;
    const use = node.tagName === 'figure' ? useOfFigure(node) : useOfTable(node, parent);
    const range = rangeOf(node) ?? (isElement(parent) ? rangeOf(parent) : undefined);
    if (use === undefined || range === undefined) return;
    uses.push({ ...use, ...range, isReferred: use.id !== undefined && links.has(use.id) });
  });
  return uses;
}

/** Marks the figures of a slide with where they came from, so that what the browser finds in them leads back to a line. */
export function stampFigures(
  tree: Root,
  rangeOf: (node: Element) => { readonly start: number; readonly end: number },
): void {
  visit(tree, 'element', (node) => {
    if (node.tagName !== 'figure' || !hasClass(node, 'brief-figure')) return;
    const { start, end } = rangeOf(node);
    node.properties['dataAt'] = `${String(start)}-${String(end)}`;
  });
}

type Use = Omit<FigureUse, 'start' | 'end' | 'isReferred'>;

function useOfFigure(figure: Element): Use | undefined {
  const drawing = figure.children.find((child) => isElement(child) && hasClass(child, 'drawing'));
  // Pictures have rules of their own; quotations are no figures.
  if (!isElement(drawing)) return undefined;
  const svg = drawing.children.find(({ type }) => type === 'raw');
  const alt = svg === undefined || !('value' in svg) ? '' : attributeIn(svg.value, 'aria-label');
  return {
    kind: 'figure',
    id: idOf(figure),
    label: labelOf(figure),
    title: textIn(figure, 'figure-title'),
    hasSource: findClass(figure, 'source') !== undefined,
    alt,
  };
}

function useOfTable(table: Element, parent: unknown): Use | undefined {
  const caption = table.children.find((child) => isElement(child, 'caption'));
  // The key to a scale of likelihood stands by itself, and so does the data of a figure.
  if (!isElement(caption) || findClass(table, 'likelihood-bar') !== undefined) return undefined;
  const block = isBlock(parent) ? parent : table;
  const label = labelOf(caption);
  return {
    kind: 'table',
    id: idOf(block) ?? idOf(table),
    label,
    title: textOf({
      ...caption,
      children: caption.children.filter((child) => !isElement(child) || !hasClass(child, 'label')),
    }),
    hasSource: findClass(block, 'source') !== undefined,
    alt: '',
  };
}

function isBlock(node: unknown): node is Element {
  return (
    typeof node === 'object' &&
    node !== null &&
    'tagName' in node &&
    hasClass(node as Element, 'table')
  );
}

/** `Figure 2`, without what stands between it and the caption. */
function labelOf(node: Element): string | undefined {
  const label = findClass(node, 'label');
  return label === undefined ? undefined : textOf(label).replace(/[\s:.]+$/u, '');
}

function textIn(node: Element, name: string): string {
  const found = findClass(node, name);
  return found === undefined ? '' : textOf(found);
}

function findClass(node: Element, name: string): Element | undefined {
  for (const child of node.children) {
    if (!isElement(child)) continue;
    if (hasClass(child, name)) return child;
    const found = findClass(child, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

function attributeIn(svg: string, name: string): string {
  return new RegExp(`^<svg[^>]*\\s${name}="([^"]*)"`, 'u').exec(svg)?.[1] ?? '';
}
