/** Drawings that repeat themselves: ten levels of ten copies make a page that no browser finishes. */
import type { Element, ElementContent, Parents, Root } from 'hast';
import type { Finding } from './safe.ts';
import { cleanUrl, unescapeCss } from './safe-css.ts';

/** A tree of a document, and where its findings go. */
export interface Drawn {
  readonly tree: Root;
  readonly onFinding: (finding: Finding) => void;
  /** What takes the place of a copy too many. */
  readonly label: (name: string) => Element;
}

/** A drawing may repeat a shape. */
const maximumUses = 5000;
/** Patterns, masks, filters and clips are painted once for each shape that they fill or cover. */
const maximumPaints = 50_000;
/** Levels of what stands in each other; deeper is as good as without end. */
const deepest = 500;

/** Takes out copies and paints beyond a number. The trees are those of one document, in which ids are shared. */
export function limitCopies(trees: readonly Drawn[]): void {
  const references = collect(trees);
  const weigh = scales(references);
  const surplus = new Map<Parents, Set<ElementContent>>();
  const total = { uses: 0, paints: 0 };
  const told = new Set<Drawn>();
  for (const { node, parent, drawn, refs } of references.placed) {
    const kind = refs.some(({ isCopy }) => isCopy) ? 'uses' : 'paints';
    const most = kind === 'uses' ? maximumUses : maximumPaints;
    total[kind] += weigh(node) - (kind === 'uses' ? 0 : 1);
    if (total[kind] <= most) continue;
    if (!told.has(drawn)) {
      told.add(drawn);
      drawn.onFinding({
        rule: 'unsafe-html',
        reason: `Unexpected \`<${node.tagName}>\` that stands for more than ${String(most)} shapes, expected a drawing that can be drawn`,
        note: 'save the drawing as a picture (png) in the project and show that',
        node,
        attribute: undefined,
        text: undefined,
      });
    }
    const nodes = surplus.get(parent) ?? new Set();
    surplus.set(parent, nodes.add(node));
  }
  const [first] = trees;
  if (first === undefined) return;
  for (const [parent, nodes] of surplus) {
    parent.children = parent.children.map((child) =>
      child.type === 'element' && nodes.has(child) ? first.label(localName(child)) : child,
    );
  }
}

interface Reference {
  readonly id: string;
  /** Whether it stands for a copy, rather than for something to paint with. */
  readonly isCopy: boolean;
  /** Whether all that stands within takes it over, as it does a fill. */
  readonly inherited: boolean;
}

interface References {
  readonly byId: ReadonlyMap<string, Element>;
  readonly byNode: ReadonlyMap<Element, readonly Reference[]>;
  readonly placed: readonly {
    readonly node: Element;
    readonly parent: Parents;
    readonly drawn: Drawn;
    readonly refs: readonly Reference[];
  }[];
}

function collect(trees: readonly Drawn[]): References {
  const elements: { readonly node: Element; readonly parent: Parents; readonly drawn: Drawn }[] =
    [];
  const byId = new Map<string, Element>();
  const styles = new Map<string, Reference[]>();
  for (const drawn of trees) {
    const open: Parents[] = [drawn.tree];
    for (let parent = open.pop(); parent !== undefined; parent = open.pop()) {
      for (const node of parent.children) {
        if (node.type !== 'element') continue;
        elements.push({ node, parent, drawn });
        const { id } = node.properties;
        if (typeof id === 'string' && !byId.has(id)) byId.set(id, node);
        if (localName(node) === 'style') readRules(textOf(node), styles);
        open.push(node);
      }
    }
  }
  const byNode = new Map<Element, readonly Reference[]>();
  const placed = elements.flatMap((element) => {
    const refs = [...ownReferences(element.node), ...styled(element.node, styles)].filter(
      ({ id }) => !/gradient$/iu.test(byId.get(id)?.tagName ?? 'gradient'),
    );
    if (refs.length === 0) return [];
    byNode.set(element.node, refs);
    return [{ ...element, refs }];
  });
  return { byId, byNode, placed };
}

/** How many shapes an element stands for. */
function scales({ byId, byNode }: References): (node: Element) => number {
  const weights = new Map<Element, number>();
  const weigh = (node: Element, depth: number): number => {
    const known = weights.get(node);
    if (known !== undefined) return known;
    // A circle of references weighs too much by itself.
    weights.set(node, Infinity);
    if (depth > deepest) return Infinity;
    let weight = 1;
    for (const child of node.children)
      if (child.type === 'element') weight += weigh(child, depth + 1);
    for (const { id, isCopy } of byNode.get(node) ?? []) {
      const target = byId.get(id);
      if (isCopy && target !== undefined) weight += weigh(target, depth + 1);
    }
    const shapes = weight;
    for (const { id, isCopy, inherited } of byNode.get(node) ?? []) {
      const target = byId.get(id);
      if (!isCopy && target !== undefined)
        weight += (inherited ? shapes : 1) * weigh(target, depth + 1);
    }
    weights.set(node, weight);
    return weight;
  };
  return (node) => weigh(node, 0);
}

function ownReferences(node: Element): readonly Reference[] {
  const found: Reference[] = [];
  const name = localName(node);
  for (const [key, value] of Object.entries(node.properties)) {
    if (typeof value !== 'string') continue;
    if (key === 'style') found.push(...inDeclarations(value));
    else if (/url\s*\(/iu.test(value)) found.push(...inDeclarations(`${key}:${value}`));
    else if (/^(?:\w+:)?(?:xlink)?href$/iu.test(key) && name !== 'a' && name !== 'area') {
      const url = cleanUrl(value);
      if (url.startsWith('#')) found.push({ id: toId(url), isCopy: true, inherited: false });
    }
  }
  return found;
}

function inDeclarations(css: string): readonly Reference[] {
  if (!/url/iu.test(css)) return [];
  return css.split(';').flatMap((declaration) => {
    const property = declaration.slice(0, declaration.indexOf(':')).trim();
    // A variable may be used for anything.
    const inherited = /^(?:fill|stroke|marker|--)/iu.test(property);
    return [...declaration.matchAll(/url\(\s*["']?\s*(#[^"')\s]*)/giu)].map(([, url = '']) => ({
      id: toId(url),
      isCopy: false,
      inherited,
    }));
  });
}

function toId(url: string): string {
  const name = unescapeCss(url.slice(1));
  try {
    return decodeURIComponent(name);
  } catch {
    // A lone percent sign is part of the name.
    return name;
  }
}

/** What the rules of a style sheet refer to, by the class, id or element that ends their selector; `*` where that is unclear. */
function readRules(css: string, styles: Map<string, Reference[]>): void {
  if (!/url/iu.test(css)) return;
  for (const rule of css.replace(/\/\*[\s\S]*?\*\//gu, '').split('}')) {
    const open = rule.lastIndexOf('{');
    const refs = inDeclarations(rule.slice(open + 1));
    if (refs.length === 0) continue;
    const selectors = rule.slice(0, Math.max(0, open)).split(/[{;]/u).at(-1) ?? '';
    for (const selector of selectors.split(',')) {
      const key = keyOf(selector.trim());
      const known = styles.get(key);
      if (known === undefined) styles.set(key, [...refs]);
      else known.push(...refs);
    }
  }
}

function keyOf(selector: string): string {
  if (!/^[\w\s.#>+~-]+$/u.test(selector)) return '*';
  const last = selector.split(/[\s>+~]+/u).at(-1) ?? '';
  return /[.#][\w-]+$/u.exec(last)?.[0] ?? (last === '' ? '*' : last.toLowerCase());
}

function styled(
  node: Element,
  styles: ReadonlyMap<string, readonly Reference[]>,
): readonly Reference[] {
  if (styles.size === 0) return [];
  const { id, className } = node.properties;
  const classes = Array.isArray(className) ? className : [];
  return [
    '*',
    localName(node).toLowerCase(),
    ...(typeof id === 'string' ? [`#${id}`] : []),
    ...classes.map((name) => `.${name}`),
  ].flatMap((key) => styles.get(key) ?? []);
}

function textOf({ children }: Element): string {
  return children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

function localName({ tagName }: Element): string {
  return tagName.slice(tagName.indexOf(':') + 1);
}
