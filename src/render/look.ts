/** What runs inside the page to see its colours, its type and its labels. It is sent as text: it uses nothing outside itself. */
import type {
  Looks,
  SeenColour,
  SeenDrawing,
  SeenFont,
  SeenLabel,
  SeenMark,
  SeenText,
  Spot,
} from '../model/looks.ts';

/** As much of the page's own interface as is used; the compiler's own would be visible in every other file. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
interface Matrix {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
  inverse(): Matrix;
}
interface PageNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}
interface PageElement extends PageNode {
  readonly localName: string;
  readonly offsetWidth: number;
  readonly firstElementChild: PageElement | null;
  getBoundingClientRect(): Box;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  contains(other: PageElement): boolean;
  matches(selector: string): boolean;
  closest(selector: string): PageElement | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}
interface DrawnElement extends PageElement {
  getBBox(): {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  getScreenCTM(): Matrix | null;
  isPointInFill?(point: { readonly x: number; readonly y: number }): boolean;
}
/** Computed values by the name of the property, as in CSS. */
interface Style {
  getPropertyValue(name: string): string;
}
declare const document: {
  readonly body: PageElement;
  querySelectorAll(selector: string): Iterable<PageElement>;
  createRange(): { selectNodeContents(node: PageNode): void; getClientRects(): Iterable<Box> };
};
declare const OffscreenCanvas: new (
  width: number,
  height: number,
) => {
  getContext(kind: '2d'): {
    fillStyle: string;
    clearRect(x: number, y: number, width: number, height: number): void;
    fillRect(x: number, y: number, width: number, height: number): void;
    getImageData(
      x: number,
      y: number,
      width: number,
      height: number,
    ): { readonly data: readonly number[] };
  } | null;
};
declare function getComputedStyle(element: PageElement, pseudo?: string): Style;

/** Looks at every slide (deck) or at the whole text (report). Decoration and what is hidden is not looked at. */
export function lookAtPage(kind: 'deck' | 'report'): Looks {
  /** Red, green, blue from 0 to 255, and how opaque. */
  type Colour = readonly [number, number, number, number];
  /** What an element hands to those inside it. */
  interface Frame {
    readonly page: number;
    /** Pixels of the page that one of its CSS pixels takes. */
    readonly scale: number;
    /** What one sees of a colour that is painted inside; undefined where it cannot be told. */
    readonly paint: (colour: Colour) => Colour | undefined;
    readonly isRaised: boolean;
    readonly isFormula: boolean;
    readonly isCode: boolean;
    readonly isOwn: boolean;
  }
  interface Group {
    readonly spots: Spot[];
    count: number;
  }
  type Grown<Item> = Omit<Item, keyof Group> & Group;

  const mostSpots = 40;
  const clear: Colour = [0, 0, 0, 0];
  const texts = new Map<string, Grown<SeenText>>();
  const marks = new Map<string, Grown<SeenMark>>();
  const colours = new Map<string, Grown<SeenColour>>();
  const fonts = new Map<string, Grown<SeenFont>>();
  const drawings: SeenDrawing[] = [];

  const add = <Item extends object>(
    groups: Map<string, Item & Group>,
    item: Item,
    element: PageElement,
    what: () => string,
  ): void => {
    const key = JSON.stringify(item);
    let group = groups.get(key);
    if (group === undefined) {
      group = { ...item, spots: [], count: 0 };
      groups.set(key, group);
    }
    group.count += 1;
    if (group.spots.length >= mostSpots) return;
    const at = element.closest('[data-at]')?.getAttribute('data-at') ?? undefined;
    // A paragraph with many words in one manner is one place.
    if (group.spots.some((spot) => spot.at === at && (at !== undefined || spot.what === what())))
      return;
    group.spots.push({ at, what: what() });
  };
  const wordsOf = (text: string): string =>
    Array.from(text.replace(/\s+/g, ' ').trim()).slice(0, 60).join('');
  /** The words of an element, made when they are asked for: for most nobody does. */
  const wordsIn = (element: PageElement): (() => string) => {
    let words: string | undefined;
    return () => (words ??= wordsOf(element.textContent ?? ''));
  };

  // Colours.

  let canvas: ReturnType<InstanceType<typeof OffscreenCanvas>['getContext']> | undefined;
  const known = new Map<string, Colour | undefined>();
  /** Undefined for what is no plain colour: `none`, `url(…)`. */
  const colourOf = (text: string): Colour | undefined => {
    if (known.has(text)) return known.get(text);
    const colour = readColour(text);
    known.set(text, colour);
    return colour;
  };
  const readColour = (text: string): Colour | undefined => {
    const plain = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(text);
    if (plain !== null) {
      return [Number(plain[1]), Number(plain[2]), Number(plain[3]), Number(plain[4] ?? 1)];
    }
    // The result of `color-mix`, for one.
    const wide = /^color\(srgb ([-\d.e]+) ([-\d.e]+) ([-\d.e]+)(?: \/ ([\d.]+))?\)$/.exec(text);
    if (wide !== null) {
      const part = (value: string | undefined): number =>
        Math.min(255, Math.max(0, Number(value) * 255));
      return [part(wide[1]), part(wide[2]), part(wide[3]), Number(wide[4] ?? 1)];
    }
    if (!/^(?:color|lab|lch|oklab|oklch)\(/.test(text)) return undefined;
    canvas ??= new OffscreenCanvas(1, 1).getContext('2d');
    if (canvas === null) return undefined;
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = text;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  };
  const hex = ([red, green, blue]: Colour): string =>
    `#${[red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
  const over = (top: Colour, below: Colour): Colour => {
    const alpha = top[3] + below[3] * (1 - top[3]);
    if (alpha === 0) return clear;
    const part = (index: 0 | 1 | 2): number =>
      (top[index] * top[3] + below[index] * below[3] * (1 - top[3])) / alpha;
    return [part(0), part(1), part(2), alpha];
  };
  const fade = (colour: Colour, opacity: number): Colour => [
    colour[0],
    colour[1],
    colour[2],
    colour[3] * opacity,
  ];
  const isShown = (colour: Colour | undefined): colour is Colour =>
    colour !== undefined && colour[3] > 0.01;
  const isPlain = (style: Style, name: string, plain: string): boolean => {
    const value = style.getPropertyValue(name);
    return value === plain || value === '';
  };

  // Boxes.

  const isEmpty = ({ left, top, right, bottom }: Box): boolean => right <= left || bottom <= top;
  const middleOf = ({ left, top, right, bottom }: Box): readonly [number, number] => [
    (left + right) / 2,
    (top + bottom) / 2,
  ];
  const holds = (box: Box, [x, y]: readonly [number, number]): boolean =>
    box.left < x && x < box.right && box.top < y && y < box.bottom;
  const boxOf = (node: PageNode): Box | undefined => {
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) if (!isEmpty(box)) return box;
    return undefined;
  };

  // What is seen.

  const isHidden = (element: PageElement, style: Style): boolean =>
    ['style', 'script', 'template', 'title', 'head'].includes(element.localName) ||
    style.getPropertyValue('display') === 'none' ||
    element.getAttribute('aria-hidden') === 'true' ||
    (style.getPropertyValue('position') === 'absolute' &&
      style.getPropertyValue('clip') !== 'auto') ||
    /^inset\((?:50|100)%/.test(style.getPropertyValue('clip-path')) ||
    Number(style.getPropertyValue('opacity')) < 0.01;
  /** Separators and quotation marks say nothing by themselves. */
  const isWording = (text: string): boolean => /[^\p{P}\p{Z}\s|]/u.test(text);

  const seeColour = (
    text: string,
    frame: Frame,
    element: PageElement,
    what: () => string,
  ): void => {
    const colour = colourOf(text);
    if (!isShown(colour) || frame.isCode || frame.isFormula) return;
    add(colours, { page: frame.page, colour: hex(colour) }, element, what);
  };
  const seeFont = (style: Style, frame: Frame, element: PageElement, what: () => string): void => {
    if (frame.isFormula) return;
    const families = style.getPropertyValue('font-family');
    add(fonts, { page: frame.page, families }, element, what);
  };
  const seeText = (
    style: Style,
    { page, isRaised, isFormula, isOwn }: Frame,
    size: number,
    colour: Colour | undefined,
    ground: Colour | undefined,
    element: PageElement,
    what: () => string,
  ): void => {
    const pair =
      colour === undefined || ground === undefined
        ? undefined
        : { colour: hex(colour), ground: hex(ground) };
    const weight = Number(style.getPropertyValue('font-weight'));
    add(
      texts,
      { page, pair, size: Math.round(size * 100) / 100, weight, isRaised, isFormula, isOwn },
      element,
      what,
    );
  };

  /** Backgrounds, and pictures that stand by themselves: text may lie over them without being inside. */
  let covers: { readonly element: PageElement; readonly box: Box }[] = [];
  let waiting: {
    readonly element: PageElement;
    readonly middle: readonly [number, number];
    readonly see: (isCovered: boolean) => void;
  }[] = [];
  /** Texts of a page are judged once all that may lie below them is known. */
  const settle = (): void => {
    // By bands of the page: on a long one there are thousands of either.
    const bandOf = (y: number): number => Math.floor(y / 256);
    const bands = new Map<number, typeof covers>();
    for (const cover of covers) {
      const { top, bottom } = cover.box;
      for (let band = bandOf(top); band <= bandOf(bottom); band += 1) {
        const inBand = bands.get(band);
        if (inBand === undefined) bands.set(band, [cover]);
        else inBand.push(cover);
      }
    }
    for (const { element, middle, see } of waiting) {
      const near = bands.get(bandOf(middle[1])) ?? [];
      see(near.some((cover) => holds(cover.box, middle) && !cover.element.contains(element)));
    }
    covers = [];
    waiting = [];
  };

  /** What an element lies on, asked for once: a page has thousands of elements, and each question takes its time. */
  interface Ground {
    readonly colour: string;
    readonly image: string;
  }
  const groundOf = (style: Style): Ground => ({
    colour: style.getPropertyValue('background-color'),
    image: style.getPropertyValue('background-image'),
  });

  /** The frame of what stands in an element of HTML. */
  const enter = (
    element: PageElement,
    style: Style,
    outer: Frame,
    { colour: own, image }: Ground = groundOf(style),
  ): Frame => {
    const background = colourOf(own) ?? clear;
    const isFlat = image === 'none' || image === '';
    const isOdd =
      !isPlain(style, 'mix-blend-mode', 'normal') ||
      !isPlain(style, 'filter', 'none') ||
      !isPlain(style, 'mask-image', 'none') ||
      !isPlain(style, 'backdrop-filter', 'none');
    const opacity = Number(style.getPropertyValue('opacity'));
    const isBare = isFlat && !isOdd && opacity === 1 && background[3] === 0;
    const { paint } = outer;
    const transform = /^matrix\(([^,]+), ([^,]+), ([^,]+), ([^,]+),/.exec(
      style.getPropertyValue('transform'),
    );
    const stretch =
      transform === null
        ? 1
        : Math.sqrt(
            Math.abs(
              Number(transform[1]) * Number(transform[4]) -
                Number(transform[2]) * Number(transform[3]),
            ),
          );
    const zoom = Number(style.getPropertyValue('zoom')) || 1;
    return {
      page: outer.page,
      scale: outer.scale * stretch * zoom,
      paint: isBare
        ? paint
        : (colour) => {
            if (isOdd || (!isFlat && colour[3] < 1)) return undefined;
            return paint(fade(over(colour, background), opacity));
          },
      isRaised: outer.isRaised || ['sup', 'sub', 'rt'].includes(element.localName),
      isFormula: outer.isFormula || element.matches('.katex, mjx-container, math'),
      isCode: outer.isCode || element.matches('[class*="hljs"], pre code'),
      isOwn:
        outer.isOwn ||
        (element.localName !== 'section' &&
          /colou?r|background|opacity/.test(element.getAttribute('style') ?? '')),
    };
  };

  const seeBox = (
    element: PageElement,
    style: Style,
    frame: Frame,
    what: () => string,
    { colour: own, image }: Ground,
  ): void => {
    seeColour(own, frame, element, what);
    // Most elements have no border at all, which is one question instead of four.
    const sides = isPlain(style, 'border-style', 'none') ? [] : ['top', 'right', 'bottom', 'left'];
    for (const side of sides) {
      if (isPlain(style, `border-${side}-style`, 'none')) continue;
      if (Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) === 0) continue;
      seeColour(style.getPropertyValue(`border-${side}-color`), frame, element, what);
    }
    if (!image.includes('gradient(')) return;
    for (const [colour] of image.matchAll(/rgba?\([^)]*\)/g))
      seeColour(colour, frame, element, what);
  };

  const seeWords = (
    element: PageElement,
    style: Style,
    frame: Frame,
    text: string,
    box: Box,
  ): void => {
    const colour =
      colourOf(style.getPropertyValue('-webkit-text-fill-color')) ??
      colourOf(style.getPropertyValue('color'));
    if (!isShown(colour)) return;
    const what = (): string => wordsOf(text);
    seeColour(style.getPropertyValue('color'), frame, element, what);
    seeFont(style, frame, element, what);
    if (!isWording(text)) return;
    const size = Number.parseFloat(style.getPropertyValue('font-size')) * frame.scale;
    const isOutlined = !isPlain(style, 'text-shadow', 'none');
    const seen = isOutlined ? undefined : frame.paint(colour);
    const ground = frame.paint(clear);
    waiting.push({
      element,
      middle: middleOf(box),
      see(isCovered) {
        seeText(style, frame, size, isCovered ? undefined : seen, ground, element, what);
      },
    });
  };

  /**
   * Elements before or after which a style sheet may write; undefined where that cannot be told. To ask each element for its
   * style before and after it would take a quarter of all that is done here.
   */
  const writtenAt = (): ReadonlySet<PageElement> | undefined => {
    const selectors: string[] = ['q'];
    for (const sheet of document.querySelectorAll('style')) {
      const css = (sheet.textContent ?? '').replace(/\/\*[^]*?\*\//g, '');
      for (const { index } of css.matchAll(/:(?:before|after)\b/g)) {
        // From its text, since a rule takes as long to tell its selector as an element its style.
        let start = index;
        while (start > 0 && !'{};'.includes(css.charAt(start - 1))) start -= 1;
        const end = css.indexOf('{', index);
        const selector = css.slice(start, end === -1 ? css.length : end);
        // A rule within another is asked for without it: that finds more than it must.
        selectors.push(selector.replace(/&/g, '*').replace(/::?(?:before|after)\b/g, ':not(none)'));
      }
    }
    try {
      return new Set(document.querySelectorAll([...new Set(selectors)].join()));
    } catch {
      return undefined;
    }
  };
  const written = writtenAt();

  /** What a style sheet writes: the number of a slide, of a judgement. */
  const seeGenerated = (element: PageElement, outer: Frame): void => {
    if (written?.has(element) === false) return;
    for (const pseudo of ['::before', '::after']) {
      const style = getComputedStyle(element, pseudo);
      const content = style.getPropertyValue('content');
      if (content === 'none' || content === 'normal' || content === '') continue;
      if (style.getPropertyValue('display') === 'none') continue;
      if (Number(style.getPropertyValue('opacity')) < 0.01) continue;
      const ground = groundOf(style);
      const frame = enter(element, style, outer, ground);
      // Its element's own size was counted in `outer`.
      const what = wordsIn(element);
      seeBox(element, style, frame, what, ground);
      const text = /^"((?:[^"\\]|\\.)*)"$/.exec(content)?.[1] ?? (/\(/.test(content) ? '1' : '');
      if (!isWording(text) || content.startsWith('url(')) continue;
      const colour = colourOf(style.getPropertyValue('color'));
      if (!isShown(colour)) continue;
      const words = text === '1' ? what() : '';
      const shown = (): string => (words === '' ? text : words);
      seeFont(style, frame, element, shown);
      seeColour(style.getPropertyValue('color'), frame, element, shown);
      const size = Number.parseFloat(style.getPropertyValue('font-size')) * frame.scale;
      seeText(style, frame, size, frame.paint(colour), frame.paint(clear), element, shown);
    }
  };

  const walk = (element: PageElement, outer: Frame): void => {
    const style = getComputedStyle(element);
    if (isHidden(element, style)) return;
    if (element.localName === 'svg') {
      seeDrawing(element as DrawnElement, style, enter(element, style, outer));
      return;
    }
    const ground = groundOf(style);
    const frame = enter(element, style, outer, ground);
    if (style.getPropertyValue('visibility') === 'visible') {
      const isPicture = ['img', 'video', 'canvas', 'picture', 'object'].includes(element.localName);
      const isPainted =
        isShown(colourOf(ground.colour)) || (ground.image !== 'none' && ground.image !== '');
      if (isPicture || isPainted) {
        const box = element.getBoundingClientRect();
        if (!isEmpty(box)) covers.push({ element, box });
      }
      if (!isPicture) seeBox(element, style, frame, wordsIn(element), ground);
      for (const node of element.childNodes) {
        const text = node.nodeType === 3 ? (node.textContent ?? '') : '';
        if (text.trim() === '') continue;
        const box = boxOf(node);
        if (box !== undefined) seeWords(element, style, frame, text, box);
      }
      seeGenerated(element, frame);
    }
    // Node type 1 is an element.
    for (const node of element.childNodes)
      if (node.nodeType === 1) walk(node as PageElement, frame);
  };

  // Drawings.

  interface Shape {
    readonly element: DrawnElement;
    readonly box: Box;
    readonly fill: Colour | undefined;
    /** Whether its fill is a pattern or a gradient. */
    readonly isMixed: boolean;
  }
  const shapeNames = ['rect', 'path', 'circle', 'ellipse', 'line', 'polyline', 'polygon'];
  const undrawn = [
    ...['defs', 'clipPath', 'mask', 'pattern', 'symbol', 'marker', 'linearGradient', 'filter'],
    ...['radialGradient', 'title', 'desc', 'metadata', 'style', 'script', 'template', 'animate'],
  ];

  const seeDrawing = (svg: DrawnElement, ownStyle: Style, frame: Frame): void => {
    const root = svg.getBoundingClientRect();
    if (isEmpty(root) || frame.isFormula) return;
    const shapes: Shape[] = [];
    const drawn: {
      readonly shape: Shape;
      readonly colours: readonly Colour[];
      readonly ground: Colour | undefined;
    }[] = [];
    const middles: (readonly [number, number])[] = [];
    const labels: { readonly label: SeenLabel; readonly box: Box }[] = [];
    const page = frame.page;
    let count = 0;

    /** What lies below a point of the drawing so far; undefined where it cannot be told. */
    const groundAt = (point: readonly [number, number]): Colour | undefined => {
      let ground = frame.paint(clear);
      for (const { element, box, fill, isMixed } of shapes) {
        if (!holds(box, point) || !(isMixed || isShown(fill))) continue;
        const matrix = element.getScreenCTM()?.inverse();
        if (matrix === undefined || element.isPointInFill === undefined) continue;
        const x = matrix.a * point[0] + matrix.c * point[1] + matrix.e;
        const y = matrix.b * point[0] + matrix.d * point[1] + matrix.f;
        if (!element.isPointInFill({ x, y })) continue;
        if (isMixed) ground = undefined;
        else if (isShown(fill))
          ground = fill[3] === 1 ? fill : ground === undefined ? undefined : over(fill, ground);
      }
      return ground;
    };
    const scaleOf = (element: DrawnElement): number => {
      const matrix = element.getScreenCTM();
      return matrix === null
        ? 1
        : Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c)) / slideScale;
    };
    const partOf = (style: Style, part: 'fill' | 'stroke', opacity: number): Colour | undefined => {
      const colour = colourOf(style.getPropertyValue(part));
      if (colour === undefined) return undefined;
      return fade(colour, opacity * Number(style.getPropertyValue(`${part}-opacity`)));
    };

    const seeShape = (element: DrawnElement, style: Style, opacity: number): void => {
      const box = element.getBoundingClientRect();
      const what =
        element.getAttribute('aria-label') ??
        element.querySelector('title')?.textContent ??
        `\`${element.localName}\``;
      const fill = element.localName === 'line' ? undefined : partOf(style, 'fill', opacity);
      const stroke =
        Number.parseFloat(style.getPropertyValue('stroke-width')) === 0
          ? undefined
          : partOf(style, 'stroke', opacity);
      const words = (): string => wordsOf(what);
      if (isShown(fill)) seeColour(style.getPropertyValue('fill'), frame, element, words);
      if (isShown(stroke)) seeColour(style.getPropertyValue('stroke'), frame, element, words);
      const isMixed = style.getPropertyValue('fill').startsWith('url(');
      const shape = { element, box, fill, isMixed };
      const middle = middleOf(box);
      // Decoration has its colours from the theme like all else, and carries nothing that must be made out.
      if (!isMixed && element.getAttribute('aria-hidden') !== 'true') {
        const parts = [fill, stroke].filter(isShown);
        if (parts.length > 0) {
          middles.push(middle);
          drawn.push({ shape, colours: parts, ground: groundAt(middle) });
        }
      }
      if (!isEmpty(box)) shapes.push(shape);
    };

    /** The corners of a text's ink: its box holds room above capitals and below descenders as well. */
    const label = (element: DrawnElement, words: string, text: number): void => {
      const matrix = element.getScreenCTM();
      const { x, y, width, height } = element.getBBox();
      if (matrix === null || width === 0 || height === 0) return;
      const [top, bottom] = [y + height * 0.2, y + height * 0.88];
      const corners = (
        [
          [x, top],
          [x + width, top],
          [x + width, bottom],
          [x, bottom],
        ] as const
      ).map(
        ([across, down]) =>
          [
            matrix.a * across + matrix.c * down + matrix.e,
            matrix.b * across + matrix.d * down + matrix.f,
          ] as const,
      );
      const all = { x: corners.map(([at]) => at), y: corners.map(([, at]) => at) };
      labels.push({
        label: {
          words,
          corners: corners.flat().map((at) => Math.round((at / slideScale) * 10) / 10),
          text,
        },
        box: {
          left: Math.min(...all.x),
          right: Math.max(...all.x),
          top: Math.min(...all.y),
          bottom: Math.max(...all.y),
        },
      });
    };

    const seeLabel = (
      element: DrawnElement,
      style: Style,
      opacity: number,
      isRaised: boolean,
    ): void => {
      const own = [...element.childNodes]
        .filter(({ nodeType }) => nodeType === 3)
        .map(({ textContent }) => textContent ?? '')
        .join('');
      const colour = partOf(style, 'fill', opacity);
      if (own.trim() !== '' && isShown(colour)) {
        const what = (): string => wordsOf(own);
        const box = element.getBoundingClientRect();
        const middle = middleOf(box);
        middles.push(middle);
        seeColour(style.getPropertyValue('fill'), frame, element, what);
        seeFont(style, frame, element, what);
        if (isWording(own)) {
          const size = Number.parseFloat(style.getPropertyValue('font-size')) * scaleOf(element);
          // An outline behind the letters is what they stand on.
          const halo = style.getPropertyValue('paint-order').startsWith('stroke')
            ? partOf(style, 'stroke', opacity)
            : undefined;
          const below = groundAt(middle);
          const ground =
            isShown(halo) && below !== undefined
              ? over(halo, below)
              : isShown(halo) && halo[3] === 1
                ? halo
                : below;
          const seen =
            colour[3] === 1
              ? frame.paint(colour)
              : ground === undefined
                ? undefined
                : over(colour, ground);
          seeText(style, { ...frame, isRaised, isOwn: true }, size, seen, ground, element, what);
        }
      }
      for (const child of element.childNodes) {
        if (child.nodeType !== 1) continue;
        const inner = child as DrawnElement;
        const innerStyle = getComputedStyle(inner);
        if (innerStyle.getPropertyValue('display') === 'none') continue;
        const isShifted = !/^(?:baseline|0px|0|)$/.test(
          innerStyle.getPropertyValue('baseline-shift'),
        );
        seeLabel(
          inner,
          innerStyle,
          opacity * Number(innerStyle.getPropertyValue('opacity')),
          isRaised || isShifted,
        );
      }
    };

    const draw = (element: DrawnElement, style: Style, opacity: number): void => {
      const { localName } = element;
      if (undrawn.includes(localName) || style.getPropertyValue('display') === 'none') return;
      if (localName === 'foreignObject') {
        const inner = { ...frame, scale: scaleOf(element) };
        for (const child of element.childNodes)
          if (child.nodeType === 1) walk(child as PageElement, inner);
        return;
      }
      const own = opacity * Number(style.getPropertyValue('opacity'));
      if (own < 0.01) return;
      const isVisible = style.getPropertyValue('visibility') === 'visible';
      if (localName === 'image' || localName === 'use') {
        const box = element.getBoundingClientRect();
        if (localName === 'image') shapes.push({ element, box, fill: undefined, isMixed: true });
        return;
      }
      if (shapeNames.includes(localName)) {
        if (isVisible) seeShape(element, style, own);
        return;
      }
      if (localName === 'text') {
        if (!isVisible) return;
        seeLabel(element, style, own, frame.isRaised);
        const words = wordsOf(element.textContent ?? '');
        if (words === '' || !isShown(partOf(style, 'fill', own))) return;
        const lines = [...element.querySelectorAll('tspan')].filter(
          (part) =>
            (part.hasAttribute('x') || part.hasAttribute('dy') || part.hasAttribute('y')) &&
            (part.textContent ?? '').trim() !== '',
        );
        count += 1;
        if (lines.length < 2) label(element, words, count);
        else
          for (const line of lines)
            label(line as DrawnElement, wordsOf(line.textContent ?? ''), count);
        return;
      }
      for (const child of element.childNodes) {
        if (child.nodeType !== 1) continue;
        const inner = child as DrawnElement;
        draw(inner, getComputedStyle(inner), own);
      }
    };
    for (const child of svg.childNodes) {
      if (child.nodeType !== 1) continue;
      const inner = child as DrawnElement;
      draw(inner, getComputedStyle(inner), 1);
    }

    seeColour(ownStyle.getPropertyValue('background-color'), frame, svg, () => 'svg');
    const tried = new Map<string, number>();
    for (const { shape, colours: parts, ground } of drawn) {
      if (ground === undefined) continue;
      const seen = parts.map((part) => hex(over(part, ground)));
      const key = [...seen, hex(ground)].join();
      const tries = tried.get(key) ?? 0;
      if (tries > mostSpots) continue;
      tried.set(key, tries + 1);
      // What others stand on is a ground, and a bar with its value in it says that in words.
      const [x, y] = middleOf(shape.box);
      const isGround =
        isShown(shape.fill) &&
        middles.some((middle) => (middle[0] !== x || middle[1] !== y) && holds(shape.box, middle));
      if (isGround) continue;
      const what =
        shape.element.getAttribute('aria-label') ??
        shape.element.querySelector('title')?.textContent ??
        `\`${shape.element.localName}\``;
      add(marks, { page, colours: seen, ground: hex(ground) }, shape.element, () => wordsOf(what));
    }
    seeLabels(svg, ownStyle, page, root, labels);
    covers.push({ element: svg, box: root });
  };

  /** Keeps the labels that may be cut off or come near each other. */
  const seeLabels = (
    svg: PageElement,
    style: Style,
    page: number,
    root: Box,
    labels: readonly { readonly label: SeenLabel; readonly box: Box }[],
  ): void => {
    const slack = slideScale;
    const isClipped = !isPlain(style, 'overflow-x', 'visible');
    const near = new Set<SeenLabel>();
    const sorted = [...labels].sort((a, b) => a.box.left - b.box.left);
    for (const [index, { label, box }] of sorted.entries()) {
      if (
        isClipped &&
        (box.left < root.left - slack ||
          box.right > root.right + slack ||
          box.top < root.top - slack ||
          box.bottom > root.bottom + slack)
      )
        near.add(label);
      for (let at = index + 1; at < sorted.length; at += 1) {
        const other = sorted[at];
        if (other === undefined || other.box.left > box.right - slack) break;
        if (
          other.label.text === label.text ||
          other.box.top > box.bottom - slack ||
          other.box.bottom < box.top + slack
        )
          continue;
        near.add(label);
        near.add(other.label);
      }
    }
    if (near.size === 0) return;
    const edge = (at: number): number => Math.round((at / slideScale) * 10) / 10;
    drawings.push({
      page,
      at: svg.closest('[data-at]')?.getAttribute('data-at') ?? undefined,
      frame: isClipped
        ? {
            left: edge(root.left),
            top: edge(root.top),
            right: edge(root.right),
            bottom: edge(root.bottom),
          }
        : undefined,
      labels: labels.filter(({ label }) => near.has(label)).map(({ label }) => label),
    });
  };

  // Pages.

  let slideScale = 1;
  const white: Colour = [255, 255, 255, 1];
  const outermost = (page: number): Frame => ({
    page,
    scale: 1,
    paint: (colour) => over(colour, white),
    isRaised: false,
    isFormula: false,
    isCode: false,
    isOwn: false,
  });

  if (kind === 'deck') {
    for (const [page, slide] of [...document.querySelectorAll('svg[data-marpit-svg]')].entries()) {
      const sections = [...slide.querySelectorAll(':scope > foreignObject > section')];
      let frame = outermost(page);
      for (const section of sections) {
        const layer = section.getAttribute('data-marpit-advanced-background') ?? 'content';
        const style = getComputedStyle(section);
        if (layer === 'background') {
          // A picture over the whole slide is what its text stands on; one beside the text is not.
          frame = enter(section, style, frame);
          const isWhole =
            !section.hasAttribute('data-marpit-advanced-background-split') &&
            section.querySelector('figure') !== null;
          const { paint } = frame;
          if (isWhole)
            frame = {
              ...frame,
              paint: (colour) => (colour[3] < 1 ? undefined : paint(colour)),
            };
          continue;
        }
        const { left, right } = section.getBoundingClientRect();
        slideScale = section.offsetWidth > 0 ? (right - left) / section.offsetWidth : 1;
        walk(section, frame);
      }
      settle();
    }
  } else {
    walk(document.body, outermost(0));
    settle();
  }
  return {
    texts: [...texts.values()],
    marks: [...marks.values()],
    colours: [...colours.values()],
    fonts: [...fonts.values()],
    drawings,
  };
}
