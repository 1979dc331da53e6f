/** One slide with raw HTML, read as a browser reads it and made safe. */
import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { ImageUse } from '../model/deck.ts';
import type { Drawn } from './copies.ts';
import { sanitize, toDrawn } from './safe.ts';
import type { Finding } from './safe.ts';
import type { ResourceUse } from './safe-css.ts';
import { sourceText } from './source-text.ts';
import type { TextRange } from './source-text.ts';

export { limitCopies } from './copies.ts';

export interface SlideTreeOptions {
  /** The text that the slide came from. */
  readonly text: string;
  readonly tell: (
    range: TextRange,
    rule: string,
    reason: string,
    details: { readonly note: string },
  ) => void;
  readonly want: (url: string, range: TextRange, use: ResourceUse) => string;
  readonly onImage: (image: ImageUse) => void;
}

/** The slide as a safe tree, and its HTML once the tree is complete. */
export interface SlideTree extends Drawn {
  readonly toHtml: () => string;
  /** The block of source that an element came from. */
  readonly placeOf: (node: Element) => TextRange;
}

export function cleanSlide(html: string, range: TextRange, options: SlideTreeOptions): SlideTree {
  try {
    return clean(html, range, options);
  } catch (error) {
    // The readers of HTML call themselves for each level.
    if (!(error instanceof RangeError)) throw error;
    options.tell(
      range,
      'limit',
      'Unexpected HTML that is nested too deeply, expected at most a few hundred levels',
      {
        note: 'close the elements that were opened',
      },
    );
    return {
      ...toDrawn({ type: 'root', children: [] }, { onFinding: () => undefined }),
      toHtml: () => '',
      placeOf: () => range,
    };
  }
}

const printer = unified()
  .use(rehypeStringify, {
    characterReferences: { useNamedReferences: false },
    // Nothing is raw in a tree that was read from HTML but the drawings put into it.
    allowDangerousHtml: true,
  })
  .freeze();

function clean(
  html: string,
  range: TextRange,
  { text, tell, want, onImage }: SlideTreeOptions,
): SlideTree {
  const source = sourceText(text);
  const tree = fromHtml(html, { fragment: true, verbose: true });
  const places = placesOf(tree, range);
  const blockOf = (node: Element): TextRange => places.get(node) ?? range;
  /** How the start tag was written; Marp passes raw HTML on as it is. */
  const tagOf = (node: Element): string => {
    const opening = node.data?.position.opening ?? node.position;
    return opening?.start.offset === undefined
      ? ''
      : html.slice(opening.start.offset, opening.end.offset);
  };
  const attributeOf = (node: Element, name: string): string => {
    const place = node.data?.position.properties?.[name];
    return place?.start.offset === undefined
      ? ''
      : html.slice(place.start.offset, place.end.offset);
  };
  const placeOf = ({
    node,
    attribute,
    text: wrong,
  }: Pick<Finding, 'node' | 'attribute' | 'text'>): TextRange => {
    const block = blockOf(node);
    if (attribute === undefined && wrong !== undefined)
      return source.find([wrong, wrong.split('\n', 1)[0] ?? '', tagOf(node)], block);
    const tag = tagOf(node);
    // Marp closes void elements as XHTML has it.
    const opened = [tag, tag.replace(/\s*\/>$/u, '>'), tag.replace(/\s*\/?>$/u, '')];
    const needles = attribute === undefined ? [] : [attributeOf(node, attribute)];
    return source.find([...needles, ...opened, `<${node.tagName}`], block);
  };

  for (const node of imagesOf(tree)) {
    const alt = node.properties['alt'];
    const hidden =
      node.properties['ariaHidden'] === 'true' || node.properties['role'] === 'presentation';
    // Markdown's own images are known already, and an empty `alt` in HTML says that there is nothing to see.
    if (
      hidden ||
      (typeof alt === 'string' && alt === '') ||
      String(node.properties['src']).startsWith('brief-asset:')
    )
      continue;
    onImage({
      alt: typeof alt === 'string' ? alt : '',
      ...placeOf({ node, attribute: undefined, text: undefined }),
    });
  }
  const onFinding = (finding: Finding): void => {
    tell(placeOf(finding), finding.rule, finding.reason, { note: finding.note });
  };
  sanitize(tree, {
    onFinding,
    resource(url, use, node, attribute) {
      return want(
        url,
        attribute === undefined
          ? blockOf(node)
          : within(placeOf({ node, attribute, text: undefined }), blockOf(node)),
        use,
      );
    },
  });
  return {
    ...toDrawn(tree, { onFinding }),
    toHtml: () => printer.stringify(tree),
    placeOf: blockOf,
  };
}

/** The smaller range where it lies in the larger. */
function within(inner: TextRange, outer: TextRange): TextRange {
  return inner.start >= outer.start && inner.end <= outer.end ? inner : outer;
}

/** The block of source that each element came from: the last stamp or marker before it. */
function placesOf(tree: Root, slide: TextRange): ReadonlyMap<Element, TextRange> {
  const places = new Map<Element, TextRange>();
  let current = slide;
  let marker: string | undefined;
  const visit = (node: Nodes): void => {
    if (node.type === 'comment') {
      const found = /^brief:(\d+-\d+)$/u.exec(node.value)?.[1];
      current = toRange(found) ?? current;
      marker = found ?? marker;
    }
    if (node.type === 'element') {
      // A block of HTML is measured as one of Markdown is.
      if (marker !== undefined && measured.has(node.tagName)) node.properties['dataAt'] ??= marker;
      marker = undefined;
      current = toRange(node.properties['dataAt']) ?? current;
      places.set(node, current);
    }
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return places;
}

const measured: ReadonlySet<string> = new Set(
  'table figure aside blockquote ul ol dl p pre svg'.split(' '),
);

function toRange(value: unknown): TextRange | undefined {
  const [, start, end] = typeof value === 'string' ? (/^(\d+)-(\d+)$/u.exec(value) ?? []) : [];
  return start === undefined || end === undefined
    ? undefined
    : { start: Number(start), end: Number(end) };
}

function imagesOf(tree: Root): readonly Element[] {
  const images: Element[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'element' && node.tagName === 'img') images.push(node);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return images;
}
