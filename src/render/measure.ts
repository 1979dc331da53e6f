/** What runs inside the page to find content that would be cut off. It is sent as text: it uses nothing outside itself. */
import type { Measurement, PageFinding } from '../model/page.ts';

/** As much of the page's own interface as is used; the compiler's own would be visible in every other file. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
interface PageNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}
interface PageElement extends PageNode {
  readonly localName: string;
  readonly parentElement: PageElement | null;
  readonly children: Iterable<PageElement>;
  readonly clientLeft: number;
  readonly clientTop: number;
  readonly clientWidth: number;
  readonly clientHeight: number;
  readonly offsetWidth: number;
  readonly naturalWidth?: number;
  getBoundingClientRect(): Box;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  closest(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}
interface Style {
  readonly overflowX: string;
  readonly overflowY: string;
  readonly visibility: string;
  readonly display: string;
  readonly position: string;
  readonly clip: string;
  readonly clipPath: string;
  readonly lineHeight: string;
  readonly backgroundImage: string;
  readonly paddingLeft: string;
  readonly paddingRight: string;
}
interface LoadingImage {
  src: string;
  loading?: string;
  readonly naturalWidth: number;
  decode(): Promise<void>;
}
declare const document: {
  readonly body: PageElement;
  readonly fonts: { readonly ready: Promise<unknown> };
  readonly images: Iterable<LoadingImage>;
  querySelectorAll(selector: string): Iterable<PageElement>;
  getElementById(id: string): { textContent: string | null } | null;
  createRange(): { selectNodeContents(node: PageNode): void; getClientRects(): Iterable<Box> };
};
declare const Image: new () => LoadingImage;
declare function getComputedStyle(element: PageElement, pseudo?: string): Style;

/** Resolves once fonts and images are there. Waits for nothing else: no timer and no frame fires where scripts are off. */
export async function settlePage(): Promise<void> {
  await document.fonts.ready;
  const images = [...document.images];
  for (const image of images) image.loading = 'eager';
  // A broken image rejects; `measurePage` finds it by its width.
  await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
}

/** Sets the text of elements by id; the ids that the page does not have. */
export function fillPage(texts: Readonly<Record<string, string>>): string[] {
  const missing: string[] = [];
  for (const [id, text] of Object.entries(texts)) {
    const element = document.getElementById(id);
    if (element === null) missing.push(id);
    else element.textContent = text;
  }
  return missing;
}

/** Measures every box against its slide (deck) or the text block and the page's height (report). */
export async function measurePage(kind: 'deck' | 'report', height: number): Promise<Measurement> {
  interface Edges {
    left: number;
    top: number;
    right: number;
    bottom: number;
  }
  /** An element whose own box or text leaves its frame, with all that is inside it. */
  interface Culprit {
    readonly element: PageElement;
    readonly over: Edges;
    /** Wholly outside, so most likely pushed there by what stands before it. */
    readonly outside: boolean;
  }
  const tolerance = 1;
  const findings: PageFinding[] = [];
  let characters = 0;

  const none = (): Edges => ({ left: 0, top: 0, right: 0, bottom: 0 });
  const isOver = (over: Edges): boolean =>
    over.left > 0 || over.top > 0 || over.right > 0 || over.bottom > 0;
  const extend = (over: Edges, more: Edges): void => {
    over.left = Math.max(over.left, more.left);
    over.top = Math.max(over.top, more.top);
    over.right = Math.max(over.right, more.right);
    over.bottom = Math.max(over.bottom, more.bottom);
  };
  const beyond = (box: Box, frame: Box, scale: number): Edges => {
    const by = (pixels: number): number => (pixels / scale > tolerance ? pixels / scale : 0);
    return {
      left: by(frame.left - box.left),
      top: by(frame.top - box.top),
      right: by(box.right - frame.right),
      bottom: by(box.bottom - frame.bottom),
    };
  };
  const isOutside = (box: Box, frame: Box): boolean =>
    box.top >= frame.bottom ||
    box.bottom <= frame.top ||
    box.left >= frame.right ||
    box.right <= frame.left;

  /** Decoration, and what is there for screen readers only. */
  const isIgnored = (element: PageElement, style: Style): boolean =>
    ['style', 'script', 'template', 'title', 'head'].includes(element.localName) ||
    style.display === 'none' ||
    element.getAttribute('aria-hidden') === 'true' ||
    element.hasAttribute('data-bleed') ||
    (style.position === 'absolute' && style.clip !== 'auto') ||
    /^inset\((50|100)%/.test(style.clipPath);

  /** Boxes of a text, no taller than its line: a font's ascent and descent reach beyond it without being ink. */
  const textBoxes = (node: PageNode, style: Style, scale: number): Box[] => {
    const range = document.createRange();
    range.selectNodeContents(node);
    const line = Number.parseFloat(style.lineHeight) * scale;
    return [...range.getClientRects()]
      .filter((box) => box.right > box.left && box.bottom > box.top)
      .map(({ left, top, right, bottom }) => {
        const extra = Number.isNaN(line) ? 0 : Math.max(0, (bottom - top - line) / 2);
        return { left, top: top + extra, right, bottom: bottom - extra };
      });
  };

  const inner = (element: PageElement, scale: number): Box => {
    const box = element.getBoundingClientRect();
    const left = box.left + element.clientLeft * scale;
    const top = box.top + element.clientTop * scale;
    return {
      left,
      top,
      right: left + element.clientWidth * scale,
      bottom: top + element.clientHeight * scale,
    };
  };

  const describe = (element: PageElement): string => {
    const alt = element.getAttribute('alt') ?? element.getAttribute('aria-label');
    const text = (alt ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();
    const words = [...text].slice(0, 60).join('');
    return words === '' ? element.localName : `${element.localName} “${words}”`;
  };
  const placeOf = (element: PageElement): string | undefined =>
    element.closest('[data-at]')?.getAttribute('data-at') ?? undefined;
  const report = (found: PageFinding['kind'], page: number, element: PageElement, over: Edges): void => {
    const rounded = {
      top: Math.ceil(over.top),
      right: Math.ceil(over.right),
      bottom: Math.ceil(over.bottom),
      left: Math.ceil(over.left),
    };
    const what = found === 'overflow' ? describe(element) : (element.getAttribute('alt') ?? '');
    findings.push({ kind: found, page, over: rounded, at: placeOf(element), what: what || element.localName });
  };

  /**
   * Walks the children of `element` and adds to `culprits` the outermost ones that leave `frame`. What is inside an
   * element that clips is measured against that element, which is then itself the culprit.
   */
  const walk = (
    element: PageElement,
    frame: Box,
    scale: number,
    page: number,
    culprits: Culprit[],
  ): void => {
    for (const child of element.childNodes) {
      if (child.nodeType === 3) {
        countText(child, element, scale);
        continue;
      }
      if (child.nodeType !== 1) continue;
      // nodeType 1 is an element.
      const current = child as PageElement;
      const style = getComputedStyle(current);
      if (isIgnored(current, style)) continue;
      checkElement(current, style, frame, scale, page, culprits);
    }
  };

  const countText = (node: PageNode, parent: PageElement, scale: number): Box[] => {
    const text = (node.textContent ?? '').replace(/\s+/g, '');
    if (text === '') return [];
    const style = getComputedStyle(parent);
    if (style.visibility !== 'visible') return [];
    const boxes = textBoxes(node, style, scale);
    if (boxes.length > 0) characters += [...text].length;
    return boxes;
  };

  const checkElement = (
    element: PageElement,
    style: Style,
    frame: Box,
    scale: number,
    page: number,
    culprits: Culprit[],
  ): void => {
    const box = element.getBoundingClientRect();
    const isEmpty = box.right - box.left === 0 || box.bottom - box.top === 0;
    const own = isEmpty || style.visibility !== 'visible' ? none() : beyond(box, frame, scale);
    let outside = isEmpty || isOutside(box, frame);

    if (element.localName === 'svg') {
      // A picture: what leaves its box is cut off by itself, on purpose.
      const text = (element.textContent ?? '').replace(/\s+/g, '');
      if (!isEmpty) characters += [...text].length;
      if (isOver(own)) culprits.push({ element, over: own, outside });
      return;
    }

    const clips = style.overflowX !== 'visible' || style.overflowY !== 'visible';
    // Hidden from sight by a box of one pixel, as for screen readers.
    if (clips && element.clientWidth <= 1 && element.clientHeight <= 1 && !isEmpty) return;
    const below: Culprit[] = [];
    const clipped = clips && style.display !== 'inline' && style.display !== 'contents';
    const space = clipped ? inner(element, scale) : frame;
    walk(element, space, scale, page, below);

    for (const node of element.childNodes) {
      if (node.nodeType !== 3) continue;
      for (const line of ownText(node, element, scale)) {
        const over = beyond(line, space, scale);
        if (!isOver(over)) continue;
        extend(own, over);
        outside &&= isOutside(line, space);
      }
    }

    if (clipped) {
      for (const { over } of below) extend(own, over);
      if (below.length > 0) outside = false;
      if (isOver(own)) culprits.push({ element, over: own, outside });
      return;
    }
    // The outermost element that leaves the frame stands for all inside it, where the author's text can be pointed at.
    const isNamed = element.hasAttribute('data-at') || !below.some(({ element: { hasAttribute } }) => Boolean(hasAttribute));
    if (isOver(own) && (isNamed || below.length === 0)) {
      for (const { over } of below) extend(own, over);
      culprits.push({ element, over: own, outside });
      return;
    }
    culprits.push(...below);
  };
  void countText;
  const ownText = countText;

  await Promise.resolve(height);
  return { findings, characters };
}
