/** What a page says of its figures, tables and the links to them, as lines that people can read. */
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** Each figure with its words, its text alternative and the texts of its drawing, and each link into the document. */
export function describeFigures(html: string): string {
  const lines: string[] = [];
  const visit = (node: Nodes, inside: readonly Element[]): void => {
    if (node.type === 'element') {
      if (node.tagName === 'figure' && hasClass(node, 'brief-figure')) {
        lines.push('', `figure${nameOf(node)}${placeOf(inside)}`, ...partsOf(node));
        return;
      }
      if (node.tagName === 'table') {
        const caption = textOf(find(node, ({ tagName }) => tagName === 'caption'));
        lines.push('', `table${nameOf(inside.at(-1))}${nameOf(node)}: ${caption}`);
        return;
      }
      const href = node.properties['href'];
      const text = textOf(node);
      if (node.tagName === 'a' && typeof href === 'string' && /^#(?:fig|tbl)/u.test(href))
        lines.push('', `link ${href}: ${text}`);
    }
    if (!('children' in node)) return;
    const around = node.type === 'element' ? [...inside, node] : inside;
    for (const child of node.children) visit(child, around);
  };
  visit(fromHtml(html), []);
  return `${lines.join('\n').trim()}\n`;
}

function partsOf(figure: Element): readonly string[] {
  const lines: string[] = [];
  for (const child of figure.children) {
    if (child.type !== 'element') continue;
    const svg = find(child, ({ tagName }) => tagName === 'svg');
    if (svg === undefined) {
      const { className } = child.properties;
      const name = Array.isArray(className) ? String(className[0]) : child.tagName;
      lines.push(`  ${name}: ${textOf(child)}`);
      continue;
    }
    const { width, height, ariaLabel } = svg.properties;
    lines.push(`  alt: ${String(ariaLabel)}`);
    lines.push(`  drawing ${String(width)} × ${String(height)}: ${textsIn(svg).join(' | ')}`);
  }
  return lines;
}

function textsIn(svg: Element): readonly string[] {
  return svg.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === 'text' ? [textOf(child)] : textsIn(child);
  });
}

function nameOf(node: Element | undefined): string {
  const id = node?.properties['id'];
  return typeof id === 'string' ? ` #${id}` : '';
}

function placeOf(inside: readonly Element[]): string {
  const names = inside.flatMap((node) => {
    if (node.tagName === 'li' || node.tagName === 'blockquote') return [node.tagName];
    return hasClass(node, 'column') ? ['column'] : [];
  });
  return names.length === 0 ? '' : ` in ${names.join(', ')}`;
}

function find(node: Element, test: (node: Element) => boolean): Element | undefined {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    const found = test(child) ? child : find(child, test);
    if (found !== undefined) return found;
  }
  return undefined;
}

function hasClass({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}

function textOf(node: Nodes | undefined): string {
  if (node === undefined) return '';
  if (node.type === 'text') return node.value;
  return 'children' in node
    ? node.children
        .map((child) => textOf(child))
        .join('')
        .replaceAll(/\s+/gu, ' ')
    : '';
}
