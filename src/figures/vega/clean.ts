/** Vega's SVG as a figure has it: short, silent to screen readers inside, with ids of its own. */
import { escape, placeholder, round, withIds } from '../chart/sketch.ts';
import { exactText } from '../drawing.ts';

export interface CleanOptions {
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly title: string;
  readonly family: string;
  readonly size: number;
}

interface Node {
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly children: (Node | string)[];
}

export function cleanSvg(
  svg: string,
  { width, height, alt, title, family, size }: CleanOptions,
): string {
  const root = parse(svg);
  const ids = new Map<string, string>();
  const collect = (node: Node): void => {
    const id = node.attributes.get('id');
    if (id !== undefined) ids.set(id, `${placeholder}${ids.size + 1}`);
    for (const child of node.children) if (typeof child !== 'string') collect(child);
  };
  collect(root);
  const body = root.children
    .map((child) => write(child, { ids, family, size, isText: false }))
    .join('');
  return withIds(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${round(width)} ${round(height)}" width="${round(width)}" height="${round(height)}" role="img" aria-label="${escape(alt)}" font-family="${escape(family)}" font-size="${round(size)}" ${exactText}><title>${escape(title)}</title><desc>${escape(alt)}</desc>${body}</svg>`,
  );
}

/** Well-formed as Vega writes it: elements, attributes in double quotes, texts. */
function parse(svg: string): Node {
  const root: Node = { name: '', attributes: new Map(), children: [] };
  const open: Node[] = [root];
  for (const [, text = '', tag = ''] of svg.matchAll(/([^<]*)(<[^>]*>)?/gu)) {
    const parent = open.at(-1) ?? root;
    if (text !== '') parent.children.push(text);
    if (tag === '' || tag.startsWith('<?') || tag.startsWith('<!')) continue;
    if (tag.startsWith('</')) {
      open.pop();
      continue;
    }
    const node: Node = {
      name: /^<([\w:]+)/u.exec(tag)?.[1] ?? '',
      attributes: new Map(
        [...tag.matchAll(/([\w:-]+)="([^"]*)"/gu)].map(([, name = '', value = '']) => [
          name,
          value,
        ]),
      ),
      children: [],
    };
    parent.children.push(node);
    if (!tag.endsWith('/>')) open.push(node);
  }
  const [first] = root.children;
  if (first === undefined || typeof first === 'string')
    throw new Error('Vega must write an svg element');
  return first;
}

interface Ground {
  readonly ids: ReadonlyMap<string, string>;
  readonly family: string;
  readonly size: number;
  readonly isText: boolean;
}

const unwanted = /^(?:class|role|aria-.*|xmlns.*|cursor|version)$/u;
/** What would fetch, lead elsewhere or run. */
const refused = new Set(['image', 'a', 'script', 'foreignObject', 'use', 'style']);

function write(node: Node | string, ground: Ground): string {
  if (typeof node === 'string') return ground.isText ? node : '';
  const { name } = node;
  if (name === 'a') return node.children.map((child) => write(child, ground)).join('');
  if (refused.has(name)) return '';
  const attributes = [...node.attributes].flatMap(([key, value]) => {
    const kept = keep(key, value, node, ground);
    return kept === undefined ? [] : [` ${key}="${kept}"`];
  });
  const children = node.children
    .map((child) => write(child, { ...ground, isText: name === 'text' || name === 'tspan' }))
    .join('');
  if (children === '') {
    if (name === 'g' || name === 'text' || name === 'defs') return '';
    if (name === 'path' && isInvisible(node)) return '';
    return `<${name}${attributes.join('')}/>`;
  }
  if (name === 'g' && attributes.length === 0) return children;
  return `<${name}${attributes.join('')}>${children}</${name}>`;
}

/** The ground of a group without colour or line: the outer group's `fill` is none. */
function isInvisible({ attributes }: Node): boolean {
  if (attributes.get('d') === undefined || attributes.get('d') === '') return true;
  const isNone = (name: string): boolean =>
    [undefined, 'none', 'transparent'].includes(attributes.get(name));
  return (
    /background|foreground/u.test(attributes.get('class') ?? '') &&
    isNone('fill') &&
    isNone('stroke')
  );
}

function keep(
  key: string,
  value: string,
  { name }: Node,
  { ids, family, size }: Ground,
): string | undefined {
  if (unwanted.test(key) || key.startsWith('on') || key === 'href' || key === 'xlink:href')
    return undefined;
  if (key === 'id') return ids.get(value);
  if (key === 'pointer-events' || (key === 'style' && !/mix-blend/u.test(value))) return undefined;
  if (key === 'transform' && /^translate\(0,\s*0\)$/u.test(value)) return undefined;
  if (key === 'opacity' && value === '1') return undefined;
  if (key === 'stroke-miterlimit' || (key === 'stroke-width' && value === '0')) return undefined;
  if (
    name === 'text' &&
    key === 'font-family' &&
    value.replaceAll('&quot;', '"').replaceAll('"', "'") === family.replaceAll('"', "'")
  )
    return undefined;
  if (name === 'text' && key === 'font-size' && value === `${round(size)}px`) return undefined;
  if (key === 'text-anchor' && value === 'start') return undefined;
  const referred = value.replaceAll(/url\(#([^)]+)\)/gu, (all, id: string) =>
    ids.has(id) ? `url(#${ids.get(id) ?? id})` : all,
  );
  if (/url\((?!#)/u.test(referred)) return undefined;
  if (key === 'font-size') return referred.replace(/px$/u, '');
  return /^(?:d|transform|x|y|x1|x2|y1|y2|width|height|cx|cy|r|points)$/u.test(key)
    ? referred.replaceAll(/-?\d+\.\d{3,}(?:e-?\d+)?/gu, (number) => round(Number(number)))
    : referred;
}
