/** In print nothing unfolds: the data of the figures that offer them stand together at the end. */
import type { Element, ElementContent } from 'hast';
import type { Labels } from './labels.ts';
import { element, hasClass, isElement, textOf } from './rehype/element.ts';

/** Takes the folded tables out of their figures, in place; the annex that holds them, undefined where there are none. */
export function takeFigureData(
  body: readonly ElementContent[],
  labels: Labels,
): Element | undefined {
  const tables: ElementContent[] = [];
  const visit = (node: ElementContent): void => {
    if (!isElement(node)) return;
    if (node.tagName === 'figure') tables.push(...dataOf(node));
    else node.children.forEach(visit);
  };
  body.forEach(visit);
  return tables.length === 0
    ? undefined
    : element(
        'section',
        { className: ['annex', 'figure-tables'] },
        element('h2', { id: 'brief-figure-data' }, labels.figureData),
        ...tables,
      );
}

function dataOf(figure: Element): readonly ElementContent[] {
  const details = figure.children.find(
    (child) => isElement(child) && hasClass(child, 'figure-data'),
  );
  if (!isElement(details)) return [];
  figure.children = figure.children.filter((child) => child !== details);
  const caption = figure.children.find((child) => isElement(child, 'figcaption'));
  const tables = details.children.filter((child) => !isElement(child, 'summary'));
  const table = findTable(tables);
  if (table !== undefined && caption !== undefined) {
    table.children.unshift(element('caption', {}, textOf(caption)));
  }
  return tables;
}

function findTable(nodes: readonly ElementContent[]): Element | undefined {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    const table = node.tagName === 'table' ? node : findTable(node.children);
    if (table !== undefined) return table;
  }
  return undefined;
}
