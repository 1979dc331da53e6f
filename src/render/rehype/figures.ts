/** Figures of a report, numbered: a picture alone in a paragraph with a title, and what is drawn from data. */
import type { Element, ElementContent, Root } from 'hast';
import type { Labels } from '../labels.ts';
import { addClass, element, hasClass, isBlank, isElement } from './element.ts';
import { visit } from './visit.ts';

export function rehypeFigures({
  labels,
  isNumbered,
}: {
  readonly labels: Labels;
  readonly isNumbered: boolean;
}) {
  return (tree: Root): void => {
    let count = 0;
    const nextLabel = (): readonly Element[] =>
      isNumbered
        ? [
            element(
              'span',
              { className: ['label'] },
              `${labels.figure}\u00a0${String(++count)}${labels.colon}`,
            ),
          ]
        : [];
    visit(tree, 'element', (paragraph, index, parent) => {
      if (paragraph.tagName === 'figure') {
        if (hasClass(paragraph, 'brief-figure')) arrange(paragraph, nextLabel);
        return;
      }
      if (paragraph.tagName !== 'p' || parent === undefined || index === undefined) return;
      const [picture, ...more] = paragraph.children.filter((child) => !isBlank(child));
      const image = imageOf(picture);
      if (image === undefined || more.length > 0) return;
      const { title } = image.properties;
      if (typeof title !== 'string' || title.trim() === '') {
        addClass(paragraph, 'picture');
        return;
      }
      delete image.properties['title'];
      paragraph.tagName = 'figure';
      paragraph.children = [
        ...paragraph.children.filter((child) => !isBlank(child)),
        element('figcaption', {}, ...nextLabel(), title.trim()),
      ];
      takeSource(parent.children as ElementContent[], index, paragraph);
    });
  };
}

/** A drawing's title, with its number, goes below it; what it measures stays above. */
function arrange(figure: Element, nextLabel: () => readonly Element[]): void {
  const caption = figure.children.find((child) => isElement(child, 'figcaption'));
  if (!isElement(caption)) return;
  const title = caption.children.find(
    (child) => isElement(child) && hasClass(child, 'figure-title'),
  );
  const subtitle = caption.children.find(
    (child) => isElement(child) && hasClass(child, 'figure-subtitle'),
  );
  const rest = figure.children.filter((child) => child !== caption && !isBlank(child));
  const drawing = rest.findIndex((child) => isElement(child) && hasClass(child, 'drawing'));
  if (isElement(title)) {
    caption.children = [...nextLabel(), title];
    rest.splice(drawing + 1, 0, caption);
  }
  if (isElement(subtitle)) {
    rest.unshift(element('p', { className: ['figure-subtitle'] }, ...subtitle.children));
  }
  figure.children = rest;
}

/** An image, or one inside a link. */
function imageOf(node: ElementContent | undefined): Element | undefined {
  if (!isElement(node)) return undefined;
  if (node.tagName === 'img') return node;
  if (node.tagName !== 'a') return undefined;
  const [only, ...more] = node.children;
  return more.length === 0 && isElement(only, 'img') ? only : undefined;
}

/** A source line directly after the picture goes below its caption. */
function takeSource(siblings: ElementContent[], index: number, figure: Element): void {
  const after = siblings.findIndex((node, at) => at > index && !isBlank(node));
  const line = siblings[after];
  if (!isElement(line, 'p') || !hasClass(line, 'source')) return;
  siblings.splice(after, 1);
  const caption = figure.children.at(-1);
  if (isElement(caption, 'figcaption')) {
    caption.children.push(element('span', { className: ['source'] }, ...line.children));
  }
}
