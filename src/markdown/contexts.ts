/** In which context of the Markdown an offset lies: what the tree shows, and what it hides in HTML, YAML and maths. */
import type { Nodes, Root } from 'mdast';
import type { DocumentKind } from '../model/document.ts';
import type { Range } from '../syntax/parsed.ts';
import { chunk } from './chunks.ts';
import type { Landing, UrlPart } from './escape.ts';
import type { HtmlSpot } from './html-scan.ts';
import { htmlSpots } from './html-scan.ts';
import { Lines } from './lines.ts';
import { endOf, nodesAt, parseMarkdown, startOf } from './parse.ts';
import { RangeIndex } from './range-index.ts';
import type { YamlScalar } from './yaml-scan.ts';
import { yamlScalars } from './yaml-scan.ts';

/** Where something stands, before it is decided what may be done there. */
export type Context =
  /** Code, styles and scripts, YAML comments: nothing is a directive. */
  | { readonly in: 'literal' }
  /** In a tag, but not in the value of an attribute. */
  | { readonly in: 'tag' }
  | { readonly in: 'landing'; readonly landing: Landing }
  /** `base` is the offset of the YAML; scalars count from there. */
  | { readonly in: 'scalar'; readonly scalar: YamlScalar; readonly base: number };

/** What matters to a note at an offset. */
export interface Notes {
  /** Label of the footnote in whose text it would stand. */
  readonly definition: string | undefined;
  /** Whether it would stand in the text of a link, in which no other can be. */
  readonly isLinked: boolean;
}

export const noNotes: Notes = { definition: undefined, isLinked: false };

export interface ContextOptions {
  /** The source with letters in place of directives and without the fences of containers. */
  readonly text: string;
  /** Offsets where directives begin. */
  readonly starts: ReadonlySet<number>;
  readonly kind: DocumentKind;
  /** The YAML of the front matter. */
  readonly front: Range | undefined;
  /** Where the Markdown begins. */
  readonly bodyStart: number;
}

export class Contexts {
  private readonly text: string;
  private readonly starts: ReadonlySet<number>;
  private readonly kind: DocumentKind;
  private readonly chunks: readonly Range[];
  private readonly trees = new Map<number, Root>();
  private readonly yaml = new Map<number, ReturnType<typeof yamlScalars>>();
  private readonly front: Range | undefined;
  private readonly lines: Lines;
  private readonly html = new Map<number, (offset: number) => HtmlSpot>();
  private readonly inlineMaths = new Map<number, RangeIndex>();
  private blockMaths: RangeIndex | undefined;
  private drawings: RangeIndex | undefined;

  constructor({ text, starts, kind, front, bodyStart }: ContextOptions) {
    this.text = text;
    this.lines = new Lines(text);
    this.starts = starts;
    this.kind = kind;
    this.front = front;
    this.chunks = chunk(text.slice(bodyStart)).map(({ start, end }) => ({
      start: start + bodyStart,
      end: end + bodyStart,
    }));
  }

  isCode(offset: number): boolean {
    const { path, base } = this.path(offset);
    const node = path.at(-1);
    if (node === undefined || base + startOf(node) >= offset) return false;
    return node.type === 'code' || node.type === 'inlineCode' || this.isRawHtml(node, base, offset);
  }

  /** Whether a comment begins here, and is not only quoted in code or in another comment. */
  isComment(offset: number): boolean {
    const { path, base } = this.path(offset);
    const node = path.at(-1);
    if (node?.type !== 'html') return false;
    const start = base + startOf(node);
    const spot = this.htmlSpot({ start, end: base + endOf(node) }, offset);
    return spot.in === 'comment' && start + spot.content.start === offset + 4;
  }

  private isRawHtml(node: Nodes, base: number, offset: number): boolean {
    if (node.type !== 'html') return false;
    const range = { start: base + startOf(node), end: base + endOf(node) };
    return this.htmlSpot(range, offset).in === 'raw';
  }

  /** Where in a node of HTML an offset lies; each node is read once, however many directives it holds. */
  private htmlSpot({ start, end }: Range, offset: number): HtmlSpot {
    let spots = this.html.get(start);
    if (spots === undefined) {
      spots = htmlSpots(this.text.slice(start, end));
      this.html.set(start, spots);
    }
    return spots(offset - start);
  }

  /** The nodes that hold an offset, root of its chunk first, and the offset where the chunk begins. */
  path(offset: number): { readonly path: readonly Nodes[]; readonly base: number } {
    const { tree, start } = this.tree(offset);
    return { path: nodesAt(tree, offset - start), base: start };
  }

  notesAt(offset: number): Notes {
    if (this.front !== undefined && offset < this.front.end) return noNotes;
    const { path } = this.path(offset);
    const definition = path.find((node) => node.type === 'footnoteDefinition');
    const isLinked = path.some(({ type }) => type === 'link' || type === 'linkReference');
    return { definition: definition?.identifier, isLinked };
  }

  private tree(offset: number): { readonly tree: Root; readonly start: number } {
    let low = 0;
    let high = this.chunks.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.chunks[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const { start, end } = this.chunks[low] ?? { start: 0, end: this.text.length };
    const known = this.trees.get(low);
    if (known !== undefined) return { tree: known, start };
    const tree = parseMarkdown(this.text.slice(start, end));
    this.trees.set(low, tree);
    return { tree, start };
  }

  /** The context of a directive; `before` and `after` are its neighbours in the source. */
  at(offset: number, end: number, before: string | undefined, after: string | undefined): Context {
    if (this.front !== undefined && offset < this.front.end) {
      return offset < this.front.start ? { in: 'literal' } : this.inYaml(this.front, offset);
    }
    const { path, base } = this.path(offset);
    const node = path.at(-1);
    if (node === undefined) return this.inText(path, base, offset, end, before, after);
    const start = base + startOf(node);
    switch (node.type) {
      case 'code':
      case 'inlineCode':
        return { in: 'literal' };
      case 'html':
        return this.inHtml({ start, end: base + endOf(node) }, offset, end);
      case 'image':
      case 'imageReference':
        return this.inResource(node, path, base, offset, end);
      case 'link':
        return this.inResource(node, path, base, offset, end);
      case 'definition':
        return this.inDefinition(start, offset);
      default: {
        const link = path.find(({ type }) => type === 'link');
        if (link !== undefined && !/^[[]/u.test(this.text.slice(base + startOf(link)))) {
          return this.inResource(link, path, base, offset, end);
        }
        return this.inText(path, base, offset, end, before, after);
      }
    }
  }

  private inText(
    path: readonly Nodes[],
    base: number,
    offset: number,
    end: number,
    before: string | undefined,
    after: string | undefined,
  ): Context {
    if (this.kind === 'deck' && this.inMaths(path, base, offset)) return land({ in: 'maths' });
    const paragraph = path.findLast(({ type }) => type === 'paragraph');
    const atStart =
      this.lines.isLead(offset) ||
      (paragraph !== undefined && base + startOf(paragraph) === offset);
    const hugged = this.hugged(path, base, offset, end);
    return land({
      in: 'text',
      atStart: atStart && !path.some(({ type }) => type === 'tableCell'),
      before,
      after,
      wrap: !hugged.before && !hugged.after && !this.inDrawing(offset),
      hugged,
    });
  }

  /** Marks of emphasis inside a word need a letter on their inner side: a tag's bracket would keep them from working. */
  private hugged(
    path: readonly Nodes[],
    base: number,
    offset: number,
    end: number,
  ): { readonly before: boolean; readonly after: boolean } {
    const isWord = (character: string | undefined): boolean =>
      character !== undefined && /[\p{L}\p{N}]/u.test(character);
    let [before, after] = [false, false];
    for (const node of path) {
      if (node.type !== 'emphasis' && node.type !== 'strong' && node.type !== 'delete') continue;
      const [first, last] = [base + startOf(node), base + endOf(node)];
      before ||= marks.test(this.text.slice(first, offset)) && isWord(this.text[first - 1]);
      after ||= marks.test(this.text.slice(end, last)) && isWord(this.text[last]);
    }
    return { before, after };
  }

  /** Whether an `<svg>` or `<math>` is open: elements of HTML would end it. */
  private inDrawing(offset: number): boolean {
    this.drawings ??= new RangeIndex(
      Array.from(
        this.text.matchAll(/<(svg|math)[\s>][\s\S]*?(?:<\/\1|$(?![\s\S]))/giu),
        (match) => ({ start: match.index, end: match.index + match[0].length }),
      ),
    );
    return this.drawings.at(offset) !== undefined;
  }

  private inHtml({ start, end }: Range, offset: number, directiveEnd: number): Context {
    const spot = this.htmlSpot({ start, end }, offset);
    switch (spot.in) {
      case 'raw':
        return { in: 'literal' };
      case 'tag':
        // `<:value[…]>` alone is a link in angle brackets.
        return this.text[offset - 1] === '<' && this.text[directiveEnd] === '>'
          ? land({ in: 'target', part: 'whole', autolink: true })
          : { in: 'tag' };
      case 'text':
        return land({ in: 'html', wrap: spot.phrasing && !this.inDrawing(offset) });
      case 'attribute': {
        const { name, value } = spot;
        const written = this.text.slice(start + value.start, offset);
        return land({
          in: 'attribute',
          url: urls.has(name) ? urlPart(written) : undefined,
          quoted: spot.quote !== '',
        });
      }
      case 'comment': {
        const content = { start: start + spot.content.start, end: start + spot.content.end };
        return this.isDirectiveComment(content)
          ? this.inYaml(content, offset)
          : land({ in: 'note' });
      }
    }
  }

  /** Marp's directives in a comment are YAML, everything else there is a note. */
  private isDirectiveComment(content: Range): boolean {
    if (
      this.kind !== 'deck' ||
      !/^\s*[_$]?[A-Za-z]+\s*:/u.test(this.text.slice(content.start, content.end))
    ) {
      return false;
    }
    const keys = this.parseYaml(content)?.keys ?? [];
    return keys.length > 0 && keys.every((key) => marpDirectives.has(key.replace(/^[_$]/u, '')));
  }

  private parseYaml(range: Range): ReturnType<typeof yamlScalars> {
    if (!this.yaml.has(range.start)) {
      this.yaml.set(range.start, yamlScalars(this.text.slice(range.start, range.end)));
    }
    return this.yaml.get(range.start);
  }

  private inYaml(range: Range, offset: number): Context {
    const at = offset - range.start;
    const scalar = this.parseYaml(range)?.scalars.find(({ start, end }) => start <= at && at < end);
    return scalar === undefined ? { in: 'literal' } : { in: 'scalar', scalar, base: range.start };
  }

  /** In a link or image, but not in a link's text: its target or title, or an image's text. */
  private inResource(
    node: Nodes,
    path: readonly Nodes[],
    base: number,
    offset: number,
    directiveEnd: number,
  ): Context {
    const start = base + startOf(node);
    const source = this.text.slice(start, base + endOf(node));
    if (/^[^![]/u.test(source)) {
      const written = this.text.slice(source.startsWith('<') ? start + 1 : start, offset);
      const alone = written === '' && this.text[directiveEnd] === '>';
      return land({ in: 'target', part: urlPart(written), autolink: alone });
    }
    const cell = path.some(({ type }) => type === 'tableCell');
    const label = labelEnd(source, source.startsWith('!') ? 1 : 0);
    if (offset - start < label) return land({ in: 'alt', cell });
    return this.inTarget(start + label + 1, offset);
  }

  private inDefinition(start: number, offset: number): Context {
    const source = this.text.slice(start, offset);
    const label = labelEnd(source, 0);
    if (source[label] !== ']') return land({ in: 'alt', cell: false });
    return this.inTarget(start + label + 2, offset);
  }

  /** `from` is the offset where space and the target begin. */
  private inTarget(from: number, offset: number): Context {
    const written = this.text.slice(from, offset);
    const [, target = ''] = /^\(?\s*(<[^<>\r\n]*>?|[^\s<]\S*)?/u.exec(written) ?? [];
    const lead = written.length - written.trimStart().length + (written.startsWith('(') ? 1 : 0);
    const closed = target.startsWith('<') && target.endsWith('>');
    const inside =
      !closed &&
      lead + target.length >= written.trimEnd().length &&
      !/\s$/u.test(written.slice(lead));
    const begins = /^\(?\s*<?$/u.test(written);
    return begins || inside
      ? land({ in: 'target', part: urlPart(target.replace(/^</u, '')), autolink: false })
      : land({ in: 'title' });
  }

  /** Marp's own rule of what is maths: `$…$` without space inside its ends and no digit after, lines from `$$` to `$$`. */
  private inMaths(path: readonly Nodes[], base: number, offset: number): boolean {
    if (!this.text.includes('$')) return false;
    this.blockMaths ??= new RangeIndex(findBlockMaths(this.text));
    if (this.blockMaths.at(offset) !== undefined) return true;
    const block = path.findLast(({ type }) => inlineParents.has(type));
    if (block === undefined) return false;
    const start = base + startOf(block);
    let maths = this.inlineMaths.get(start);
    if (maths === undefined) {
      maths = new RangeIndex(this.findInlineMaths(block, base));
      this.inlineMaths.set(start, maths);
    }
    return maths.at(offset) !== undefined;
  }

  private findInlineMaths(block: Nodes, base: number): readonly Range[] {
    const code = new Map(
      inlineRanges(block).map(({ start, end }) => [start + base, end + base] as const),
    );
    const end = base + endOf(block);
    const ranges: Range[] = [];
    for (let at = base + startOf(block); at < end; at++) {
      const skip = code.get(at);
      if (skip !== undefined) at = Math.max(at, skip - 1);
      else if (this.text[at] === '\\') at++;
      else if (this.text[at] === '$') {
        if (/[ \t]/u.test(this.text[at + 1] ?? ' ')) continue;
        let close = this.text.indexOf('$', at + 1);
        while (close !== -1 && isEscaped(this.text, close))
          close = this.text.indexOf('$', close + 1);
        if (close === -1 || close >= end) break;
        if (close === at + 1) at = close;
        else if (
          !/[ \t]/u.test(this.text[close - 1] ?? '') &&
          !/\d/u.test(this.text[close + 1] ?? '') &&
          !this.starts.has(close + 1)
        ) {
          ranges.push({ start: at, end: close });
          at = close;
        }
      }
    }
    return ranges;
  }
}

function land(landing: Landing): Context {
  return { in: 'landing', landing };
}

const marks = /^[*_~]+$/u;

const inlineParents: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);

const urls: ReadonlySet<string> = new Set([
  'href',
  'src',
  'poster',
  'cite',
  'action',
  'formaction',
  'data',
  'xlink:href',
  'srcset',
]);

/** Keys of comments that Marp reads as directives; with `_` or `$` before them as well. */
export const marpDirectives: ReadonlySet<string> = new Set(
  'theme style headingDivider lang title author description image keywords url marp math size paginate header footer class backgroundColor backgroundImage backgroundPosition backgroundRepeat backgroundSize color transition'.split(
    ' ',
  ),
);

function urlPart(before: string): UrlPart {
  if (before === '') return 'whole';
  return /[?#]/u.test(before) ? 'query' : 'path';
}

/** Offset of the bracket that closes the label whose bracket stands at `open`. */
function labelEnd(source: string, open: number): number {
  let depth = 0;
  for (let at = open; at < source.length; at++) {
    const character = source[at];
    if (character === '\\') at++;
    else if (character === '[') depth++;
    else if (character === ']' && --depth === 0) return at;
  }
  return source.length;
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text[at - 1 - slashes] === '\\') slashes++;
  return slashes % 2 === 1;
}

function inlineRanges(node: Nodes): readonly Range[] {
  if (node.type === 'inlineCode' || node.type === 'html') {
    return [{ start: startOf(node), end: endOf(node) }];
  }
  return 'children' in node ? node.children.flatMap(inlineRanges) : [];
}

function findBlockMaths(text: string): readonly Range[] {
  const ranges: Range[] = [];
  let start: number | undefined;
  for (const match of text.matchAll(/[^\r\n]+/gu)) {
    const line = match[0].replace(/^[ \t>]*/u, '').trimEnd();
    const end = match.index + match[0].length;
    if (start !== undefined) {
      if (!line.endsWith('$$')) continue;
      ranges.push({ start, end });
      start = undefined;
    } else if (line.startsWith('$$')) {
      if (line.length > 3 && line.endsWith('$$')) ranges.push({ start: match.index, end });
      else start = match.index;
    }
  }
  return ranges;
}
