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
  querySelector(selector: string): PageElement | null;
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
  readonly fonts: Iterable<{ load(): Promise<unknown> }> & { readonly ready: Promise<unknown> };
  readonly images: Iterable<LoadingImage>;
  querySelectorAll(selector: string): Iterable<PageElement>;
  readonly documentElement: {
    readonly clientWidth: number;
    readonly scrollHeight: number;
    getBoundingClientRect(): Box;
  };
  getElementById(
    id: string,
  ): { textContent: string | null; getBoundingClientRect(): { readonly top: number } } | null;
  createRange(): { selectNodeContents(node: PageNode): void; getClientRects(): Iterable<Box> };
};
declare const Image: new () => LoadingImage;
declare function requestAnimationFrame(done: (time: number) => void): void;
declare function getComputedStyle(element: PageElement, pseudo?: string): Style;

/**
 * Resolves once fonts and images are there, and where scripts run, two frames later: Marp's scaling needs them. Where
 * they are off no frame and no timer would ever come.
 */
export async function settlePage(scripts: boolean, forPaper: boolean): Promise<void> {
  // What only the margins of printed pages are written in is not asked for before it is printed, and then too late.
  if (forPaper)
    await Promise.all([...document.fonts].map((face) => face.load().catch(() => undefined)));
  // Laid out, it asks for those that it shows.
  else document.documentElement.getBoundingClientRect();
  await document.fonts.ready;
  const images = [...document.images];
  for (const image of images) image.loading = 'eager';
  // A broken image rejects; `measurePage` finds it by its width.
  await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
  if (!scripts) return;
  for (let frames = 0; frames < 2; frames += 1) {
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
  }
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

/**
 * Measures every box against its slide (deck), or against the text block and `height`, the page's own (report). Content
 * that an element of its own cuts off (`pre`, a scrolling table) counts as leaving that element.
 */
export async function measurePage(
  kind: 'deck' | 'report',
  height: number,
): Promise<Omit<Measurement, 'looks'>> {
  type Edges = { -readonly [Side in keyof PageFinding['over']]: number };
  /** The outermost element that leaves its frame: it stands for all inside it. */
  interface Culprit {
    readonly element: PageElement;
    readonly over: Edges;
    /** Wholly outside, so most likely pushed there by what stands before it. */
    readonly outside: boolean;
  }
  type Rows = NonNullable<PageFinding['rows']>;
  const tolerance = 1;
  const findings: PageFinding[] = [];
  let characters = 0;

  const none = (): Edges => ({ top: 0, right: 0, bottom: 0, left: 0 });
  const isOver = ({ top, right, bottom, left }: Edges): boolean =>
    top > 0 || right > 0 || bottom > 0 || left > 0;
  const widest = (overs: readonly Edges[]): Edges => ({
    top: Math.max(0, ...overs.map(({ top }) => top)),
    right: Math.max(0, ...overs.map(({ right }) => right)),
    bottom: Math.max(0, ...overs.map(({ bottom }) => bottom)),
    left: Math.max(0, ...overs.map(({ left }) => left)),
  });
  const beyond = (box: Box, frame: Box, scale: number): Edges => {
    const unscaled = (pixels: number): number =>
      pixels / scale > tolerance ? Math.ceil(pixels / scale) : 0;
    return {
      top: unscaled(frame.top - box.top),
      right: unscaled(box.right - frame.right),
      bottom: unscaled(box.bottom - frame.bottom),
      left: unscaled(frame.left - box.left),
    };
  };
  const isOutside = (box: Box, frame: Box): boolean =>
    box.top >= frame.bottom ||
    box.bottom <= frame.top ||
    box.left >= frame.right ||
    box.right <= frame.left;
  const isEmpty = (box: Box): boolean => box.right <= box.left || box.bottom <= box.top;

  /** Decoration, and what stands there for screen readers only. */
  const isIgnored = (element: PageElement, style: Style): boolean =>
    ['style', 'script', 'template', 'title', 'head'].includes(element.localName) ||
    style.display === 'none' ||
    element.getAttribute('aria-hidden') === 'true' ||
    element.hasAttribute('data-bleed') ||
    (style.position === 'absolute' && style.clip !== 'auto') ||
    /^inset\((50|100)%/.test(style.clipPath);

  /** Boxes of a text, no taller than its line: a font's ascent and descent reach beyond it without being ink. */
  const textBoxes = (node: PageNode, style: Style, scale: number): Box[] => {
    const text = (node.textContent ?? '').replace(/\s+/g, '');
    if (text === '' || style.visibility !== 'visible') return [];
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter((box) => !isEmpty(box));
    if (boxes.length > 0) characters += Array.from(text).length;
    const line = Number.parseFloat(style.lineHeight) * scale;
    return boxes.map(({ left, top, right, bottom }) => {
      const extra = Number.isNaN(line) ? 0 : Math.max(0, (bottom - top - line) / 2);
      return { left, top: top + extra, right, bottom: bottom - extra };
    });
  };

  /** The padding box: what an element that clips still shows. */
  const inner = (element: PageElement, box: Box): Box => {
    const scale = element.offsetWidth > 0 ? (box.right - box.left) / element.offsetWidth : 1;
    const left = box.left + element.clientLeft * scale;
    const top = box.top + element.clientTop * scale;
    return {
      left,
      top,
      right: left + element.clientWidth * scale,
      bottom: top + element.clientHeight * scale,
    };
  };

  const examine = (element: PageElement, frame: Box, scale: number): Culprit[] => {
    const style = getComputedStyle(element);
    if (isIgnored(element, style)) return [];
    const box = element.getBoundingClientRect();
    const isSeen = !isEmpty(box) && style.visibility === 'visible';
    const own = isSeen ? beyond(box, frame, scale) : none();
    if (element.localName === 'svg') {
      // A picture, whole: what leaves its own box is cut off on purpose.
      if (isSeen) characters += Array.from((element.textContent ?? '').replace(/\s+/g, '')).length;
      return isOver(own) ? [{ element, over: own, outside: isOutside(box, frame) }] : [];
    }

    const clips =
      (style.overflowX !== 'visible' || style.overflowY !== 'visible') &&
      !['inline', 'contents'].includes(style.display);
    // One pixel: there for screen readers.
    if (clips && element.clientWidth <= 1 && element.clientHeight <= 1) return [];
    const space = clips ? inner(element, box) : frame;
    const inside: Culprit[] = [];
    const texts: Box[] = [];
    for (const node of element.childNodes) {
      if (node.nodeType === 3) texts.push(...textBoxes(node, style, scale));
      // Node type 1 is an element.
      if (node.nodeType === 1) inside.push(...examine(node as PageElement, space, scale));
    }
    const cut = widest(texts.map((text) => beyond(text, space, scale)));
    const all = widest([own, cut, ...inside.map(({ over }) => over)]);

    if (clips) {
      if (!isOver(all)) return [];
      return [{ element, over: all, outside: isSeen && isOutside(box, frame) }];
    }
    if (!isOver(own) && !isOver(cut)) return inside;
    // A wrapper without a place in the author's text gives way to what has one.
    const isBetterInside =
      inside.length > 0 &&
      !element.hasAttribute('data-at') &&
      inside.every((culprit) => culprit.element.hasAttribute('data-at'));
    if (isBetterInside) return inside;
    const boxes = isSeen ? [box, ...texts] : texts;
    return [{ element, over: all, outside: boxes.every((part) => isOutside(part, frame)) }];
  };

  const describe = (element: PageElement): string => {
    // A figure is known by its title: what its drawing says to those who do not see it comes before that.
    const figure = ['figure', 'svg'].includes(element.localName) ? element.closest('figure') : null;
    const title = figure?.querySelector('.figure-title') ?? figure?.querySelector('figcaption');
    const text = element.getAttribute('alt') ?? (title ?? element).textContent ?? '';
    const words = Array.from(text.replace(/\s+/g, ' ').trim()).slice(0, 60).join('');
    return words === '' ? element.localName : `${element.localName}: ${words}`;
  };
  const placeOf = (element: PageElement): string | undefined =>
    element.closest('[data-at]')?.getAttribute('data-at') ?? undefined;

  /** Rows of the table that is too long, or that pushes what follows it off the slide, and how many of them would fit. */
  const rowsOf = (culprit: PageElement, bottom: number): Rows | undefined => {
    const section = culprit.closest('section');
    if (bottom <= 0 || section === null) return undefined;
    const box = culprit.getBoundingClientRect();
    const isAbove = (table: PageElement): boolean => {
      const other = table.getBoundingClientRect();
      return (
        other.bottom <= box.top + tolerance && other.left < box.right && other.right > box.left
      );
    };
    const tables = [...section.querySelectorAll('table')];
    const table = culprit.localName === 'table' ? culprit : tables.filter(isAbove).at(-1);
    if (table === undefined) return undefined;
    const rows = [...table.querySelectorAll(':scope > tbody > tr')];
    const scale =
      section.offsetWidth > 0
        ? (section.getBoundingClientRect().right - section.getBoundingClientRect().left) /
          section.offsetWidth
        : 1;
    let fit = rows.length;
    for (let left = bottom * scale; left > 0 && fit > 0; fit -= 1) {
      const row = rows[fit - 1]?.getBoundingClientRect();
      left -= row === undefined ? 0 : row.bottom - row.top;
    }
    return { fit, of: rows.length, at: placeOf(table) };
  };

  /** One finding for each element that crosses an edge; what lies wholly outside follows from the one before it. */
  const report = (culprits: readonly Culprit[], page: number): void => {
    const groups: [Culprit, ...Culprit[]][] = [];
    for (const culprit of culprits) {
      const last = groups.at(-1);
      if (last === undefined || !(culprit.outside || last[0].outside)) groups.push([culprit]);
      else if (culprit.outside) last.push(culprit);
      else last.unshift(culprit);
    }
    for (const group of groups) {
      const over = widest(group.map((culprit) => culprit.over));
      const { element } = group[0];
      const rows = kind === 'deck' ? rowsOf(element, over.bottom) : undefined;
      findings.push({
        kind: 'overflow',
        page,
        over,
        at: placeOf(element),
        what: describe(element),
        ...(rows === undefined ? {} : { rows }),
      });
    }
  };

  const examineAll = (root: PageElement, frame: Box, scale: number, page: number): void => {
    const style = getComputedStyle(root);
    const culprits: Culprit[] = [];
    for (const node of root.childNodes) {
      if (node.nodeType === 1) culprits.push(...examine(node as PageElement, frame, scale));
      if (node.nodeType !== 3) continue;
      const boxes = textBoxes(node, style, scale);
      const over = widest(boxes.map((box) => beyond(box, frame, scale)));
      if (isOver(over)) culprits.push({ element: root, over, outside: false });
    }
    report(culprits, page);
  };

  const isShown = async (image: LoadingImage): Promise<boolean> => {
    await image.decode().catch(() => undefined);
    return image.naturalWidth > 0;
  };
  const loads = new Map<string, Promise<boolean>>();
  const isLoadable = (url: string): Promise<boolean> => {
    const known = loads.get(url);
    if (known !== undefined) return known;
    const image = new Image();
    image.src = url;
    const answer = isShown(image);
    loads.set(url, answer);
    return answer;
  };
  const urlsOf = (element: PageElement): string[] => {
    if (element.localName === 'image') {
      return [element.getAttribute('href') ?? element.getAttribute('xlink:href') ?? ''];
    }
    const { backgroundImage } = getComputedStyle(element);
    return [...backgroundImage.matchAll(/url\("([^"]*)"\)/g)].map((match) => match[1] ?? '');
  };
  const examineImages = async (root: PageElement, page: number): Promise<void> => {
    for (const element of [root, ...root.querySelectorAll('*')]) {
      const answers =
        element.localName === 'img'
          ? // An element named `img` in an HTML document is an image.
            [isShown(element as PageElement & LoadingImage)]
          : urlsOf(element).map(isLoadable);
      if ((await Promise.all(answers)).every(Boolean)) continue;
      const what = element.getAttribute('alt') ?? '';
      findings.push({
        kind: 'broken-image',
        page,
        over: none(),
        at: placeOf(element),
        what: what === '' ? element.localName : what,
      });
    }
  };

  if (kind === 'deck') {
    const slides = [...document.querySelectorAll('svg[data-marpit-svg]')];
    for (const [page, slide] of slides.entries()) {
      for (const section of slide.querySelectorAll(':scope > foreignObject > section')) {
        // Backgrounds have sections of their own, without text.
        const layer = section.getAttribute('data-marpit-advanced-background') ?? 'content';
        if (layer !== 'content') continue;
        const box = section.getBoundingClientRect();
        const scale = section.offsetWidth > 0 ? (box.right - box.left) / section.offsetWidth : 1;
        examineAll(section, box, scale, page);
      }
      await examineImages(slide, page);
    }
    return { findings, characters };
  }

  const { left, right } = document.body.getBoundingClientRect();
  const { paddingLeft, paddingRight } = getComputedStyle(document.body);
  const block = {
    left: left + Number.parseFloat(paddingLeft),
    right: right - Number.parseFloat(paddingRight),
    top: Number.NEGATIVE_INFINITY,
    bottom: Number.POSITIVE_INFINITY,
  };
  examineAll(document.body, block, 1, 0);
  for (const picture of document.querySelectorAll('img, svg')) {
    // Text continues on the next page, a picture is cut off.
    const box = picture.getBoundingClientRect();
    const bottom = box.bottom - box.top - height;
    if (bottom <= tolerance || isIgnored(picture, getComputedStyle(picture))) continue;
    const over = { ...none(), bottom: Math.ceil(bottom) };
    findings.push({
      kind: 'overflow',
      page: 0,
      over,
      at: placeOf(picture),
      what: describe(picture),
    });
  }
  await examineImages(document.body, 0);
  return { findings, characters };
}

/** The stretch of a page from one element to another, over its whole width; of very long ones the beginning. */
export function areaOfPage(
  from: string | null,
  until: string | null,
): { x: number; y: number; width: number; height: number } {
  const topOf = (id: string | null): number | undefined => {
    const element = id === null ? null : document.getElementById(id);
    return element === null ? undefined : element.getBoundingClientRect().top;
  };
  const { clientWidth, scrollHeight } = document.documentElement;
  const y = Math.max(0, (topOf(from) ?? 12) - 12);
  const end = (topOf(until) ?? scrollHeight + 12) - 12;
  return { x: 0, y, width: clientWidth, height: Math.min(4000, Math.max(24, end - y)) };
}
