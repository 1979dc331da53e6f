/** `![alt](picture.png "caption")` alone in a paragraph becomes a numbered figure with its caption below. */
import type { Element, ElementContent, Root } from 'hast';
import type { Labels } from '../labels.ts';
import { addClass, element, hasClass, isBlank, isElement } from './element.ts';
import { visit } from './visit.ts';

export function rehypeFigures({ labels }: { readonly labels: Labels }) {
  return (tree: Root): void => {
    let count = 0;
    visit(tree, 'element', (paragraph, index, parent) => {
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
      count++;
      const label = `${labels.figure}\u00a0${String(count)}${labels.colon}`;
      paragraph.tagName = 'figure';
      paragraph.children = [
        ...paragraph.children.filter((child) => !isBlank(child)),
        element('figcaption', {}, element('span', { className: ['label'] }, label), title.trim()),
      ];
      takeSource(parent.children as ElementContent[], index, paragraph);
    });
  };
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
