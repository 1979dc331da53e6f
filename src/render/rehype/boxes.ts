/** `> [!SUMMARY] Title` becomes a box; other renderers show a block quotation, or GitHub's alert. */
import type { Element, Root } from 'hast';
import type { Labels } from '../labels.ts';
import { addClass, element, hasClass, isBlank, isElement, textOf } from './element.ts';
import { visit } from './visit.ts';

interface BoxKind {
  readonly name: string;
  readonly label: (labels: Labels) => string;
}

/** A note up to this many characters fits into the side column; a longer one becomes a box in the text. */
const sideLength = 320;

const kinds: Readonly<Record<string, BoxKind>> = {
  SUMMARY: { name: 'summary', label: (labels) => labels.summary },
  JUDGEMENT: { name: 'judgement', label: (labels) => labels.judgement },
  JUDGMENT: { name: 'judgement', label: (labels) => labels.judgement },
  NOTE: { name: 'note', label: (labels) => labels.note },
  TIP: { name: 'note', label: (labels) => labels.tip },
  IMPORTANT: { name: 'judgement', label: (labels) => labels.important },
  WARNING: { name: 'warning', label: (labels) => labels.warning },
  CAUTION: { name: 'warning', label: (labels) => labels.caution },
};

export function rehypeBoxes({ labels }: { readonly labels: Labels }) {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      if (node.tagName === 'blockquote') toBox(node, labels);
      else if (node.tagName === 'aside' && hasClass(node, 'callout')) dress(node);
    });
  };
}

/** A call-out looks as the box of its kind. */
function dress(aside: Element): void {
  const kind = callouts.find(([name]) => hasClass(aside, name))?.[1];
  if (kind === undefined) return;
  addClass(aside, 'box', kind);
  const title = aside.children.find((child) => isElement(child, 'p'));
  if (!isElement(title) || !hasClass(title, 'callout-title')) return;
  addClass(title, 'box-title');
  aside.properties['ariaLabel'] = textOf(title);
}

const callouts = [
  ['callout-note', 'box-note'],
  ['callout-warning', 'box-warning'],
  ['callout-decision', 'box-judgement'],
] as const;

function toBox(quote: Element, labels: Labels): void {
  const first = quote.children.find((child) => !isBlank(child));
  if (!isElement(first, 'p')) return;
  const lead = first.children[0];
  if (lead?.type !== 'text') return;
  const match = /^\s*\[!([A-Za-z]+)\][^\S\n]*/u.exec(lead.value);
  const kind = kinds[match?.[1]?.toUpperCase() ?? ''];
  if (match === null || kind === undefined) return;

  // What follows the mark on its own line is the title; the rest of the paragraph is text.
  lead.value = lead.value.slice(match[0].length);
  const title = takeLine(first);
  if (first.children.every((child) => isBlank(child))) {
    quote.children.splice(quote.children.indexOf(first), 1);
  }
  const heading = element('p', { className: ['box-title'] }, ...title);
  if (title.length === 0) heading.children = [{ type: 'text', value: kind.label(labels) }];
  const length = textOf(quote).length;
  const opensWithClaim = title.length === 0 && hasLead(quote);
  quote.tagName = 'aside';
  quote.properties = {
    ...quote.properties,
    className: ['box', `box-${kind.name}`],
    ariaLabel: textOf(heading),
  };
  if (kind.name === 'note' && length <= sideLength) {
    quote.properties['className'] = ['box', 'box-note', 'side'];
  }
  if (!opensWithClaim) quote.children.unshift(heading);
}

/** Whether the text begins with words in bold, which are its heading already. */
function hasLead(quote: Element): boolean {
  const first = quote.children.find((child) => !isBlank(child));
  if (!isElement(first, 'p')) return false;
  return isElement(
    first.children.find((child) => !isBlank(child)),
    'strong',
  );
}

/** Removes the children of a paragraph up to its first line break, and gives them. */
function takeLine(paragraph: Element): Element['children'] {
  const line: Element['children'] = [];
  for (;;) {
    const [child] = paragraph.children;
    if (child === undefined) return line;
    if (isElement(child, 'br')) {
      paragraph.children.shift();
      return line;
    }
    const end = child.type === 'text' ? child.value.indexOf('\n') : -1;
    if (child.type === 'text' && end >= 0) {
      const head = child.value.slice(0, end).trimEnd();
      if (head !== '') line.push({ type: 'text', value: head });
      child.value = child.value.slice(end + 1);
      return line;
    }
    paragraph.children.shift();
    if (!(child.type === 'text' && child.value === '')) line.push(child);
  }
}
