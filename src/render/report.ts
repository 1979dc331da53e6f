/** Expanded Markdown to a report: a safe tree of HTML whose pictures are inside, its headings an outline without gaps. */
import type { Element, ElementContent, Nodes, Root } from 'hast';
import type { Html, Root as MarkdownRoot } from 'mdast';
import rehypeRaw from 'rehype-raw';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import type { Options } from 'remark-rehype';
import remarkRehype from 'remark-rehype';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { visit as visitMarkdown } from 'unist-util-visit';
import { report as reportOn, suggestion } from '../messages.ts';
import type { Details } from '../messages.ts';
import type { ImageUse } from '../model/deck.ts';
import type { ExpandedDocument } from '../model/document.ts';
import type { Report, Section } from '../model/report.ts';
import type { Theme } from '../model/theme.ts';
import { toProjectPath } from '../paths.ts';
import { underWatch } from '../watch.ts';
import type { AssetBook } from './assets.ts';
import { assetBook } from './assets.ts';
import { emojiPictures, isPictograph } from './emoji.ts';
import { missingGlyphs } from './glyphs.ts';
import { htmlParts } from './html-parts.ts';
import { elementCss } from './element-styles.ts';
import { watchOf } from './index.ts';
import type { RenderContext } from './index.ts';
import type { Labels } from './labels.ts';
import { labelsOf } from './labels.ts';
import { figureUses } from './figure-uses.ts';
import { rehypeBoxes } from './rehype/boxes.ts';
import { isBlank, isElement, isOneOf, textOf } from './rehype/element.ts';
import { rehypeFigures } from './rehype/figures.ts';
import { depthOf, rehypeHeadings } from './rehype/headings.ts';
import { rehypeLinks } from './rehype/links.ts';
import { rehypeNotes } from './rehype/notes.ts';
import { rehypeStamps } from './rehype/stamps.ts';
import { rehypeLists } from './rehype/lists.ts';
import { rehypeTables } from './rehype/tables.ts';
import { visit } from './rehype/visit.ts';
import { declaredTitle, isNumbered, readFront } from './report-front.ts';
import { charactersOf } from './report-parts.ts';
import { sanitize } from './safe.ts';
import type { Finding } from './safe.ts';
import { prepareTheme } from './theme-style.ts';

export async function toReport(
  document: ExpandedDocument,
  theme: Theme,
  context: RenderContext,
): Promise<Report> {
  const tell = teller(document);
  try {
    if (!hasDeepLine(document.marked.text)) {
      const report = await compose(document, theme, context, tell);
      if (depthWithin(report.tree) <= deepest) return report;
    }
  } catch (error) {
    // The readers of Markdown and HTML call themselves for each level.
    if (!(error instanceof RangeError)) throw error;
  }
  tell(
    'limit',
    undefined,
    'Unexpected text that is nested too deeply, expected at most a few hundred levels',
    {
      note: 'close the elements that were opened, and quote or indent less deeply',
    },
  );
  return {
    of: 'report',
    tree: { type: 'root', children: [] },
    sections: [],
    images: [],
    figures: [],
    css: '',
  };
}

/** Levels of elements: what a reader of the tree can follow with room to spare. */
const deepest = 500;

/** Whether a line opens more quotes and lists than anybody nests: the reader of Markdown takes a square of their number. */
function hasDeepLine(text: string): boolean {
  return /^(?:[ \t]{0,4}(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])){200}(?![-*\t ]*$)/mu.test(text);
}

/** How deep a tree is, found without calling itself. */
function depthWithin(tree: Root): number {
  let depth = 0;
  let level: readonly Nodes[] = [tree];
  while (level.length > 0) {
    level = level.flatMap((node): readonly Nodes[] => ('children' in node ? node.children : []));
    depth += 1;
  }
  return depth;
}

async function compose(
  document: ExpandedDocument,
  theme: Theme,
  context: RenderContext,
  tell: Tell,
): Promise<Report> {
  const labels = labelsOf(document.lang);

  // Markdown to HTML, raw HTML parsed as a browser would, then whatever could run or fetch taken out.
  const watch = watchOf(document, context);
  const assets = assetBook(context);
  const tree = await underWatch(watch, 'render', () => {
    const markdown = parser.parse(document.marked.text);
    checkNotes(markdown, document.marked.text, tell);
    const raw = toTree(markdown, labels);
    cleanTree(raw, document, assets, tell);
    return raw;
  });
  if (!hasContent(tree)) {
    tell(
      'empty-document',
      undefined,
      'Unexpected empty report, expected text below the front matter',
      {
        note: 'write the report as Markdown',
      },
    );
  }

  // What Markdown cannot say: boxes, captions, figures, an outline below one title.
  const title = titleHeading(tree, document);
  const sections: Section[] = [];
  const hasNumbers = theme.tokens.get('figures.numbering') !== 'false';
  // All of them change the tree in place.
  const pipeline = unified()
    .use(rehypeStamps)
    .use(rehypeBoxes, { labels })
    .use(rehypeTables, { labels, isNumbered: hasNumbers })
    .use(rehypeLists)
    .use(rehypeFigures, { labels, isNumbered: hasNumbers })
    .use(rehypeHeadings, {
      numbered: isNumbered(document),
      title,
      onSection: (section) => sections.push(section),
    })
    .use(rehypeNotes)
    .use(rehypeLinks, {
      onLost: ({ node, id, ids }) => {
        tell(
          'broken-link',
          within(document, rangeOf(node), `#${id}`),
          `Unexpected link to \`#${id}\`, expected a heading or id of the report`,
          {
            note:
              suggestion(id, ids) ??
              (/^(?:fig|tbl)-/u.test(id)
                ? `give the figure or table its name: \`id=${id}\``
                : 'write it as the heading’s words with hyphens'),
            expected: [],
          },
        );
      },
    });
  await underWatch(watch, 'compose', () => pipeline.runSync(tree));

  if (document.figures.length > 0) {
    const { drawFigures } = await import('./draw-figures.ts');
    await drawFigures(tree, { document, theme, slide: undefined });
  }
  await assets.settle();
  fillAssets(tree, assets);
  const images = imagesOf(tree);
  await drawEmoji(tree, theme, context);
  const themeCss = (await prepareTheme(theme, 'report', document, context)) ?? '';
  const css = `${elementCss}\n${themeCss}`;
  const figures = figureUses(tree, rangeOf);
  const report: Report = { of: 'report', tree, sections, images, figures, css };
  await checkGlyphs(document, report, theme, tell);
  return report;
}

/** Offsets of the marked expansion. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** Reports at a range, on the file that the text came from; on the document itself where there is no range. */
type Tell = (rule: string, range: Range | undefined, reason: string, details?: Details) => void;

function teller(document: ExpandedDocument): Tell {
  return (rule, range, reason, details) => {
    if (range === undefined) {
      reportOn(document.file, rule, undefined, reason, details);
      return;
    }
    const { file, place } = document.marked.origin(range.start, range.end);
    // Generated text may come from a data file, but the document is what its author can change.
    reportOn(document.files.includes(file) ? file : document.file, rule, place, reason, details);
  };
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter);

function toTree(markdown: MarkdownRoot, labels: Labels): Root {
  return unified()
    .use(remarkRehype, {
      allowDangerousHtml: true,
      handlers: { html: htmlWithNotes },
      clobberPrefix: 'note-',
      footnoteLabel: labels.notes,
      footnoteLabelTagName: 'h2',
      footnoteLabelProperties: {},
      // An arrow that the fonts have; the usual bent one would come from another font.
      footnoteBackContent: '↑',
      footnoteBackLabel: (reference: number) => `${labels.backToText} ${String(reference + 1)}`,
    })
    .use(rehypeRaw)
    .runSync(markdown);
}

const htmlPrinter = unified().use(rehypeStringify).freeze();

/** A citation in a caption is a note like any other, although Markdown looks for none in a block of HTML. */
const htmlWithNotes: Handler = (state, node: Html): ElementContent => {
  const { footnoteReference } = state.handlers;
  const value = Array.from(htmlParts(node.value), ({ kind, text }) =>
    kind !== 'text'
      ? text
      : text.replaceAll(noteReference, (written, label: string) => {
          const identifier = label.toLowerCase();
          if (!state.footnoteById.has(identifier.toUpperCase())) return written;
          const reference = { type: 'footnoteReference', identifier, label };
          // The handler of remark-rehype itself, which makes one element.
          const made = footnoteReference?.(state, reference, undefined) as
            ElementContent | undefined;
          return made === undefined
            ? written
            : htmlPrinter.stringify({ type: 'root', children: [made] });
        }),
  ).join('');
  return {
    type: 'raw',
    value,
    ...(node.position === undefined ? {} : { position: node.position }),
  };
};

type Handler = NonNullable<NonNullable<Options['handlers']>['html']>;

const noteReference = /(?<!\\)\[\^([^\]\s]+)\]/gu;

/** Each note is referred to and each reference has its note: Markdown drops the one and prints the other as it stands. */
function checkNotes(markdown: MarkdownRoot, text: string, tell: Tell): void {
  const used = new Set<string>();
  const defined = new Map<string, string>();
  visitMarkdown(markdown, (node) => {
    if (node.type === 'footnoteReference') used.add(node.identifier);
    if (node.type === 'html') {
      for (const [, label = ''] of node.value.matchAll(noteReference))
        used.add(label.toLowerCase());
    }
    if (node.type === 'footnoteDefinition')
      defined.set(node.identifier, node.label ?? node.identifier);
  });
  visitMarkdown(markdown, (node) => {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined) return;
    if (node.type === 'footnoteDefinition' && !used.has(node.identifier)) {
      const label = node.label ?? node.identifier;
      tell(
        'lost-text',
        { start, end: start + `[^${label}]`.length },
        `Unexpected note \`[^${label}]\` that nothing refers to, expected \`[^${label}]\` in the text`,
        { note: 'refer to it where it belongs, or remove it: it would not be printed' },
      );
    }
    if (node.type !== 'text') return;
    for (const match of text.slice(start, end).matchAll(/(?<!\\)\[\^([^\]\s]+)\]/gu)) {
      const name = match[1] ?? '';
      tell(
        'broken-link',
        { start: start + match.index, end: start + match.index + match[0].length },
        `Unexpected reference \`[^${name}]\`, expected one that has its note`,
        {
          note: suggestion(name, defined.values()) ?? `write the note: \`[^${name}]: …\``,
          expected: [...defined.values()],
        },
      );
    }
  });
}

/** Takes out what is unsafe and puts stand-ins for pictures; every finding is told at its place. */
function cleanTree(tree: Root, document: ExpandedDocument, assets: AssetBook, tell: Tell): void {
  sanitize(tree, {
    onFinding: (finding) => {
      tell(finding.rule, placeOf(document, finding), finding.reason, { note: finding.note });
    },
    resource: (url, use, node, attribute) => {
      const range = within(document, rangeOf(node), url);
      const from = range === undefined ? undefined : document.marked.origin(range.start, range.end);
      // A path counts from the file that it was written in; included text keeps its own folder.
      const path = toProjectPath(from?.file.path ?? document.path) ?? document.path;
      return assets.want(
        url,
        from !== undefined && document.files.includes(from.file) ? path : document.path,
        ({ rule, reason, note }) => {
          tell(rule, range ?? within(document, rangeOf(node), attribute), reason, { note });
        },
        use,
      );
    },
  });
}

function fillAssets(tree: Root, assets: AssetBook): void {
  visit(tree, 'text', (node) => {
    node.value = assets.fill(node.value);
  });
  visit(tree, 'element', (node) => {
    for (const [key, value] of Object.entries(node.properties)) {
      if (typeof value === 'string') node.properties[key] = assets.fill(value);
      // `srcset` is a list in hast.
      if (Array.isArray(value)) {
        node.properties[key] = value.map((item) =>
          typeof item === 'string' ? assets.fill(item) : item,
        );
      }
    }
  });
}

function hasContent(tree: Root): boolean {
  let found = false;
  visit(tree, 'text', ({ value }) => {
    if (value.trim() !== '') found = true;
  });
  visit(tree, 'element', (node) => {
    if (isOneOf(node, 'img', 'svg')) found = true;
  });
  return found;
}

/**
 * The heading at the top that is the report's title, made an `h1`: it says what the front matter says, or stands in for it
 * and is the largest of the report.
 */
function titleHeading(tree: Root, document: ExpandedDocument): Element | undefined {
  const first = tree.children.find((node) => !isBlank(node));
  if (!isElement(first)) return undefined;
  const depth = depthOf(first);
  if (depth === undefined) return undefined;
  const declared = declaredTitle(document);
  const others: number[] = [];
  visit(tree, 'element', (node) => {
    if ('dataFootnotes' in node.properties) return 'skip';
    const other = depthOf(node);
    if (node !== first && other !== undefined) others.push(other);
    return undefined;
  });
  const isTitle =
    declared === undefined
      ? others.every((other) => other > depth)
      : depth === 1 && fold(textOf(first)) === fold(declared);
  if (!isTitle) return undefined;
  first.tagName = 'h1';
  return first;
}

function fold(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();
}

/** Pictures with the text that stands for them, for the rules. */
function imagesOf(tree: Root): readonly ImageUse[] {
  const images: ImageUse[] = [];
  visit(tree, 'element', (node) => {
    const range = rangeOf(node);
    if (node.tagName !== 'img' || range === undefined) return;
    // Decoration says so itself.
    const { alt, ariaHidden, role } = node.properties;
    if (String(ariaHidden) === 'true' || role === 'presentation') return;
    images.push({ alt: typeof alt === 'string' ? alt : '', ...range });
  });
  return images;
}

/** Emoji, and symbols that the theme's fonts lack, become pictures. */
async function drawEmoji(tree: Root, theme: Theme, { world }: RenderContext): Promise<void> {
  const text = textOf(tree);
  // The search for sequences of emoji takes a millisecond a page, and most reports have none.
  if (!/[\u203c-\u3299\u{1f000}-\u{1fbff}\ufe0f\u20e3]/u.test(text)) return;
  const missing = await missingGlyphs(theme, text);
  (await emojiPictures(world, text, missing.filter(isPictograph))).inTree(tree);
}

/** Characters that no font of the theme has, each where it first stands. */
async function checkGlyphs(
  document: ExpandedDocument,
  report: Report,
  theme: Theme,
  tell: Tell,
): Promise<void> {
  const front = readFront(document, report, theme);
  const nodes = report.tree.children.filter((node) => node.type !== 'doctype');
  const cover = JSON.stringify({ ...front, description: '', keywords: [] });
  for (const character of await missingGlyphs(theme, charactersOf(nodes, cover))) {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    tell(
      'missing-glyph',
      within(document, textRange(nodes, character), character) ??
        within(document, { start: 0, end: document.marked.text.length }, character),
      `Unexpected character \`${character}\` (U+${code}), expected one that the fonts of \`${theme.name}\` have`,
      { note: 'write it in other words, or add a font that has it to `theme.yaml`' },
    );
  }
}

/** The range of the first text that holds `character`, or of the element around it. */
function textRange(nodes: readonly ElementContent[], character: string): Range | undefined {
  for (const node of nodes) {
    if (node.type === 'text' && node.value.includes(character)) return rangeOf(node);
    if (node.type !== 'element') continue;
    const range = textRange(node.children, character);
    if (range !== undefined) return range;
    if (node.children.some((child) => child.type === 'text' && child.value.includes(character))) {
      return rangeOf(node);
    }
  }
  return undefined;
}

function rangeOf({ position }: ElementContent): Range | undefined {
  const start = position?.start.offset;
  const end = position?.end.offset;
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** A finding's own words where they stand in the source, else the whole attribute, else the element's first tag. */
function placeOf(
  document: ExpandedDocument,
  { node, text, attribute }: Finding,
): Range | undefined {
  const range = rangeOf(node);
  if (range === undefined) return undefined;
  const value = attribute === undefined ? undefined : node.properties[attribute];
  const words = text ?? (typeof value === 'string' ? value : undefined);
  const found =
    (text === undefined && attribute !== undefined
      ? searchAttribute(document.marked.text, range, attribute)
      : undefined) ??
    [words, attribute]
      .map((some) => (some === undefined ? undefined : search(document.marked.text, range, some)))
      .find((some) => some !== undefined);
  if (found !== undefined) return found;
  const source = document.marked.text.slice(range.start, range.end);
  const tag = /^<[^\s>]*[^>]*>?/u.exec(source)?.[0];
  return tag === undefined ? range : { start: range.start, end: range.start + tag.length };
}

/** Where `words` stand in a range; the whole range where they do not stand there as they are. */
function within(
  document: ExpandedDocument,
  range: Range | undefined,
  words: string | undefined,
): Range | undefined {
  if (range === undefined || words === undefined || words === '') return range;
  return search(document.marked.text, range, words) ?? range;
}

/** Name and value of an attribute as written: the tree has `xLinkHref` for `xlink:href`. */
function searchAttribute(text: string, range: Range, property: string): Range | undefined {
  const name = property.replace(/[A-Z]/gu, '[-:]?$&');
  if (!/^(?:[\w-]|\[-:\]\?)+$/u.test(name)) return undefined;
  const value = String.raw`(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>]+))?`;
  return firstMatch(
    text,
    range,
    new RegExp(`(?=${name})(?<=<[^<>]*\\s)${name}(?![\\w:-])${value}`, 'iu'),
  );
}

function search(text: string, range: Range, words: string): Range | undefined {
  if (words === '') return undefined;
  // Names of attributes are written in any case, and the tree has its own.
  const index = foldCase(text.slice(range.start, range.end)).indexOf(foldCase(words));
  const start = range.start + index;
  return index < 0 ? undefined : { start, end: start + words.length };
}

/** Without the capitals of ASCII, which leaves every length as it was. */
function foldCase(text: string): string {
  return text.replace(/[A-Z]+/gu, (capitals) => capitals.toLowerCase());
}

function firstMatch(text: string, { start, end }: Range, pattern: RegExp): Range | undefined {
  const match = pattern.exec(text.slice(start, end));
  if (match === null) return undefined;
  return { start: start + match.index, end: start + match.index + match[0].length };
}
