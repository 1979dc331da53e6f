/** The passages of a document in which somebody typed a figure, as its readers and its presenter meet them. */
import type { Heading, Nodes, Paragraph, RootContent, TableCell } from 'mdast';
import { chunk } from '../../markdown/chunks.ts';
import { marpDirectives } from '../../markdown/contexts.ts';
import { findFrontMatter } from '../../markdown/front-matter.ts';
import { htmlPieces } from '../../markdown/html-scan.ts';
import { endOf, parseMarkdown, startOf } from '../../markdown/parse.ts';
import type { DocumentKind, ExpandedDocument } from '../../model/document.ts';
import { filler, hideAddresses } from '../figures/harmless.ts';
import type { Passage, Range } from './passage.ts';
import { PassageDraft } from './passage.ts';

/**
 * Passages of the plain expansion that hold digits of the author's own. Code, drawings, maths, targets of links, captions,
 * lines that name a source, and the numbers of lists are left out.
 */
export function readProse({ kind, plain }: ExpandedDocument): readonly Passage[] {
  const { text } = plain;
  const passages: Passage[] = [];
  const hasFigure = ({ start, end }: Range): boolean => {
    for (const match of hideAddresses(text.slice(start, end)).matchAll(/\p{Nd}+/gu)) {
      const at = start + match.index;
      if (plain.isWritten(at, at + match[0].length)) return true;
    }
    return false;
  };
  const front = findFrontMatter(text);
  if (front !== undefined && hasFigure(front.yaml)) readFront(text, kind, front.yaml, passages);
  const body = front?.end ?? 0;
  let whole: Whole | undefined;
  // Parsing is most of the work: most of a sound document holds no figure of its author's, and many a paragraph needs none.
  let open: Range | undefined;
  const flush = (): void => {
    whole ??= { text, kind, definitions: definitionsIn(text) };
    if (open !== undefined) new Reader(whole, open, passages).read();
    open = undefined;
  };
  for (const part of chunk(text.slice(body))) {
    const range = { start: body + part.start, end: body + part.end };
    if (!hasFigure(range)) continue;
    whole ??= { text, kind, definitions: definitionsIn(text) };
    if (new Reader(whole, range, passages).readSimple()) continue;
    // Neighbours are parsed in one go: beginning costs more than a paragraph.
    if (open?.end !== range.start) flush();
    open = { start: open?.start ?? range.start, end: range.end };
  }
  flush();
  return passages
    .filter((passage) => /\p{Nd}/u.test(passage.text))
    .sort((a, b) => a.range.start - b.range.start);
}

/** What of the front matter is printed as prose. */
const proseKeys =
  /^(?:title|subtitle|summary|bluf|keyPoints|decisionSought|changeSinceLast)(?=[ \t]*:)/u;
const deckKeys = /^_?(?:header|footer)(?=[ \t]*:)/u;

function readFront(text: string, kind: DocumentKind, front: Range, passages: Passage[]): void {
  let draft: PassageDraft | undefined;
  const flush = (): void => {
    if (draft !== undefined) passages.push(draft.done());
    draft = undefined;
  };
  for (const match of text.slice(front.start, front.end).matchAll(/[^\r\n]+/gu)) {
    const [line] = match;
    const start = front.start + match.index;
    const end = start + line.length;
    const key = proseKeys.exec(line) ?? (kind === 'deck' ? deckKeys.exec(line) : null);
    if (key !== null) {
      flush();
      draft = new PassageDraft(text);
      const from = line.indexOf(':', key[0].length) + 1;
      draft.copy(
        start + from + (/^[ \t]*[|>][-+\d]*[ \t]*$/u.exec(line.slice(from))?.[0].length ?? 0),
        end,
      );
    } else if (/^[ \t-]/u.test(line)) {
      // Each item of a list stands for itself.
      if (draft !== undefined && /^[ \t]*-[ \t]/u.test(line)) {
        flush();
        draft = new PassageDraft(text);
      }
      draft?.put('\n', start);
      draft?.copy(start, end);
    } else flush();
  }
  flush();
}

interface Whole {
  readonly text: string;
  readonly kind: DocumentKind;
  /** Names of the addresses that references mean, as in `[1]: https://…`. */
  readonly definitions: ReadonlySet<string>;
}

function definitionsIn(text: string): ReadonlySet<string> {
  return new Set(
    Array.from(text.matchAll(/^ {0,3}\[([^[\]\r\n]{1,200})\]:/gmu), ([, name = '']) => fold(name)),
  );
}

function fold(name: string): string {
  return name.replaceAll(/\s+/gu, ' ').trim().toLowerCase();
}

/** Reads one part of a document, which Markdown reads by itself. */
class Reader {
  private readonly text: string;
  private readonly kind: DocumentKind;
  private readonly range: Range;
  private readonly passages: Passage[];

  private readonly definitions: ReadonlySet<string>;

  constructor({ text, kind, definitions }: Whole, range: Range, passages: Passage[]) {
    this.text = text;
    this.definitions = definitions;
    this.kind = kind;
    this.range = range;
    this.passages = passages;
  }

  /** Reads a paragraph or a heading that has no markup but links; false where there is more to it. */
  readSimple(): boolean {
    const { start, end } = this.range;
    const source = this.text.slice(start, end).trimEnd();
    const lead = simple.exec(source);
    if (lead === null || !/^\s*$/u.test(source.slice(lead[0].length))) return false;
    const [, marks = ''] = lead;
    const draft = new PassageDraft(this.text);
    let at = start + marks.length;
    for (const match of source.matchAll(/\]\([^()\s]*\)/gu)) {
      draft.markup(at, start + match.index + 1, true);
      at = start + match.index + match[0].length;
    }
    draft.markup(at, start + source.length, true);
    const range = { start, end: start + source.length };
    this.passages.push(this.finished(draft, { range, isHeading: marks !== '' }));
    return true;
  }

  read(): void {
    const { start, end } = this.range;
    this.blocks(parseMarkdown(this.text.slice(start, end)).children, undefined);
  }

  private of(node: Nodes): Range {
    return { start: this.range.start + startOf(node), end: this.range.start + endOf(node) };
  }

  private blocks(nodes: readonly RootContent[], unit: readonly Range[] | undefined): void {
    for (const node of nodes) {
      switch (node.type) {
        case 'paragraph':
        case 'heading':
          this.block(node, unit);
          break;
        case 'table':
          for (const row of node.children)
            for (const cell of row.children) this.block(cell, [this.of(cell)]);
          break;
        case 'list':
          for (const item of node.children) {
            const own = item.children.filter(({ type }) => type !== 'list');
            this.blocks(
              item.children,
              own.map((child) => this.of(child)),
            );
          }
          break;
        case 'html':
          this.html(this.of(node));
          break;
        default:
          if ('children' in node) this.blocks(node.children, unit);
      }
    }
  }

  private block(node: Paragraph | Heading | TableCell, unit: readonly Range[] | undefined): void {
    const draft = new PassageDraft(this.text);
    this.inline(node.children, draft);
    if (draft.isEmpty) return;
    const range = this.of(node);
    this.passages.push(this.finished(draft, { unit, range, isHeading: node.type === 'heading' }));
  }

  /** Elements within text whose content is not read: the name of the one that is open. */
  private closed: string | undefined;

  private inline(nodes: readonly RootContent[], draft: PassageDraft): void {
    for (const node of nodes) {
      const { start, end } = this.of(node);
      if (this.closed !== undefined && node.type !== 'html') continue;
      switch (node.type) {
        case 'text':
          draft.markup(start, end, true);
          break;
        case 'break':
          draft.put('\n', start);
          break;
        case 'html':
          this.inlineTag(start, end, draft);
          break;
        case 'inlineCode':
        case 'imageReference':
          draft.hidden(start);
          break;
        case 'image':
          this.alt(start, end);
          draft.hidden(start);
          break;
        case 'link':
          // In an address that is its own text nothing is stated.
          if (this.text[start] === '[') this.inline(node.children, draft);
          else draft.hidden(start);
          break;
        case 'linkReference':
          // `[1]` is the number of a reference.
          if (node.referenceType === 'full' || !/^\p{Nd}+$/u.test(node.identifier))
            this.inline(node.children, draft);
          else draft.hidden(start);
          break;
        case 'footnoteReference':
          break;
        default:
          if ('children' in node) this.inline(node.children, draft);
      }
    }
  }

  private inlineTag(start: number, end: number, draft: PassageDraft): void {
    const source = this.text.slice(start, end);
    const [, slash, name = ''] = /^<(\/?)([A-Za-z][\w-]*)/u.exec(source) ?? [];
    const element = name.toLowerCase();
    if (this.closed !== undefined) {
      if (slash === '/' && element === this.closed) this.closed = undefined;
      return;
    }
    if (source.startsWith('<!--')) this.comment(start + 4, end - 3);
    else if (element === 'br') draft.put('\n', start);
    else if (slash === '' && silent.has(element) && !source.endsWith('/>')) {
      this.closed = element;
      draft.hidden(start);
    } else this.html({ start, end });
  }

  /** Words that stand for a picture; in decks Marp's keywords are no words. */
  private alt(start: number, end: number): void {
    const [, words = ''] = /^!\[((?:\\.|[^\\\]])*)\]/u.exec(this.text.slice(start, end)) ?? [];
    const draft = new PassageDraft(this.text);
    let at = start + 2;
    if (this.kind === 'deck') {
      for (const match of words.matchAll(imageKeyword)) {
        draft.copy(at, start + 2 + match.index);
        at = start + 2 + match.index + match[0].length;
      }
    }
    draft.copy(at, start + 2 + words.length);
    if (!draft.isEmpty) this.passages.push(this.finished(draft));
  }

  /** Text, descriptions and comments of raw HTML. */
  private html({ start, end }: Range): void {
    const source = this.text.slice(start, end);
    const pieces = htmlPieces(source);
    let draft = new PassageDraft(this.text);
    let cell: number | undefined;
    const flush = (at: number): void => {
      const unit = cell === undefined ? undefined : [{ start: start + cell, end: start + at }];
      if (!draft.isEmpty) this.passages.push(this.finished(draft, { unit }));
      draft = new PassageDraft(this.text);
    };
    let hush: { readonly element: string; depth: number } | undefined;
    for (const [index, { start: from, spot }] of pieces.entries()) {
      const to = pieces[index + 1]?.start ?? source.length;
      switch (spot.in) {
        case 'tag': {
          const tag = source.slice(from, to);
          const [, slash, name = ''] = /^<(\/?)([A-Za-z][\w-]*)/u.exec(tag) ?? [];
          if (name === '') break;
          const element = name.toLowerCase();
          const whole = source.slice(from, source.indexOf('>', from) + 1);
          if (hush !== undefined) {
            if (element === hush.element) hush.depth += slash === '/' ? -1 : 1;
            if (hush.depth === 0) hush = undefined;
            break;
          }
          if (!phrasing.has(element)) {
            flush(from);
            cell = slash === '' && (element === 'td' || element === 'th') ? from : undefined;
          }
          if (slash === '' && !whole.endsWith('/>') && (silent.has(element) || isCaption(whole)))
            hush = { element, depth: 1 };
          break;
        }
        case 'text':
          if (hush === undefined) draft.markup(start + from, start + to, false);
          break;
        case 'attribute':
          if (hush === undefined && described.has(spot.name)) {
            const words = new PassageDraft(this.text);
            words.markup(start + spot.value.start, start + spot.value.end, false);
            this.passages.push(this.finished(words));
          }
          break;
        case 'comment':
          if (hush === undefined)
            this.comment(start + spot.content.start, start + spot.content.end);
          break;
        case 'raw':
          break;
      }
    }
    flush(source.length);
  }

  /** A presenter's note, paragraph by paragraph; of Marp's directives only what they print. */
  private comment(start: number, end: number): void {
    if (this.kind !== 'deck') return;
    const content = this.text.slice(start, end);
    const lines = [...content.matchAll(/[^\r\n]+/gu)].filter(([line]) => /\S/u.test(line));
    const keys = lines.flatMap(([line]) => /^\s*[_$]?([A-Za-z]+)\s*:/u.exec(line)?.[1] ?? []);
    if (keys.length > 0 && keys.every((key) => marpDirectives.has(key))) {
      for (const match of lines) {
        const key = /^\s*_?(?:header|footer)\s*:/u.exec(match[0])?.[0];
        if (key === undefined) continue;
        const draft = new PassageDraft(this.text);
        draft.copy(start + match.index + key.length, start + match.index + match[0].length);
        this.passages.push(this.finished(draft));
      }
      return;
    }
    let draft = new PassageDraft(this.text);
    const flush = (): void => {
      if (!draft.isEmpty) this.passages.push(this.finished(draft));
      draft = new PassageDraft(this.text);
    };
    for (const match of content.matchAll(/([^\r\n]*)(?:\r\n|\r|\n|$)/gu)) {
      const [whole, line = ''] = match;
      if (line.trim() === '') flush();
      const number = /^\s*(?:[-*+•]\s+)?(?:\(?\d{1,3}[.)]\s)?/u.exec(line)?.[0] ?? '';
      let at = start + match.index + number.length;
      // Marp prints a note as it stands, but its author marks code as anywhere else.
      for (const code of line.slice(number.length).matchAll(/`[^`]+`/gu)) {
        const from = start + match.index + number.length + code.index;
        draft.copy(at, from);
        draft.hidden(from);
        at = from + code[0].length;
      }
      draft.copy(at, start + match.index + whole.length);
    }
    flush();
  }

  /** Without maths, and without the number that a heading was given by hand. */
  private finished(
    draft: PassageDraft,
    {
      unit,
      range,
      isHeading = false,
    }: {
      readonly unit?: readonly Range[] | undefined;
      readonly range?: Range;
      readonly isHeading?: boolean;
    } = {},
  ): Passage {
    const passage = draft.done(unit, range);
    let { text } = passage;
    if (this.kind === 'deck' && text.includes('$')) text = text.replaceAll(maths, hide);
    if (isHeading) text = text.replace(headingNumber, hide);
    // A part is read without the notes and addresses that its references mean.
    if (text.includes('[')) {
      text = text
        .replaceAll(/\[\^[^\]\s]{1,200}\]|(?<=\])\[[^\]]{0,200}\]/gu, hide)
        .replaceAll(/\[([^[\]]{1,200})\]/gu, (whole, name: string) =>
          this.definitions.has(fold(name)) ? hide(whole) : whole,
        );
    }
    return text === passage.text ? passage : { ...passage, text };
  }
}

/** One heading, or lines that begin with a letter or a digit of no list, without marks of other syntax. */
const simple =
  /^(?:(#{1,6}[ \t]+)[^\r\n`<|*_~$!\\\]]*$|(?:(?!\d{1,9}[.)](?:\s|$))[\p{L}\p{Nd}(“„«€][^\r\n`<|*_~$!\\]*(?:\r\n|\r|\n|$))+)/u;

const hide = (match: string): string => filler.repeat(match.length);

/** As Marp has it: no space inside its ends and no digit after. */
const maths = /\$\$[^]*?\$\$|\$(?![\s$])(?:\\.|[^\\$\n])*?(?<![\s\\])\$(?!\d)/gu;
/** `1. Scope`, `2.1 Scope`, but not `100 aircraft`. */
const headingNumber = /^\s*(?:\d{1,3}(?:\.\d{1,3})*[.)](?=\s)|\d{1,3}(?:\.\d{1,3})+(?=\s+\p{Lu}))/u;

const imageKeyword =
  /(?<!\S)(?:(?:w|h|width|height|left|right|blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity|saturate|sepia):[^\s\]]*|\d+(?:\.\d+)?%)(?!\S)/gu;

/** Elements whose content states nothing: code, drawings, styles. */
const silent: ReadonlySet<string> = new Set(
  'code pre kbd samp var svg math style script template textarea xmp caption figcaption'.split(' '),
);

const phrasing: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite data del dfn em i ins mark q s small span strong sub sup time u wbr'.split(
    ' ',
  ),
);

const described: ReadonlySet<string> = new Set(['alt', 'title', 'aria-label']);

/** Whether it is one that names what stands above or below it: a caption, or where a figure comes from. */
function isCaption(tag: string): boolean {
  const [, doubled, single, bare] =
    /\sclass\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/iu.exec(tag) ?? [];
  const names = (doubled ?? single ?? bare ?? '').split(/\s+/u);
  return ['caption', 'source', 'boundaries'].some((name) => names.includes(name));
}
