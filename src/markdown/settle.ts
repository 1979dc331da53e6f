/** The last step of an expansion: all citations are known, so each gets its text, each note its number, each list its sources. */
import { clause, plainText } from '../citations/runs.ts';
import type { Runs } from '../citations/runs.ts';
import type { CitationStyle, StyledItem } from '../citations/style.ts';
import { builtInStyle, shortCitation } from '../citations/style.ts';
import { summarise } from '../citations/summary.ts';
import type { Words } from '../citations/words.ts';
import { wordsOf } from '../citations/words.ts';
import type { DocumentKind } from '../model/document.ts';
import type { Facts, Source as CitedSource } from '../model/fact.ts';
import type { CitedPlace } from './cites.ts';
import { escapeAttribute, escapeHtml, escapeValue } from './escape.ts';
import type { Made, Mark, Piece, SourcesRequest, Written } from './offsets.ts';
import { indent, made, textOf } from './offsets.ts';
import { runsToHtml, runsToMarkdown } from './reference-text.ts';

export interface SettleContext {
  readonly kind: DocumentKind;
  readonly lang: string;
  readonly facts: Facts;
  readonly newline: string;
  /** The style that the document names; the built-in one where there is none. */
  readonly style: CitationStyle | undefined;
  /** A list of sources has nothing to list. */
  readonly onEmpty: (spot: Omit<Made, 'kind' | 'plain' | 'marked' | 'mark'>) => void;
}

/** The pieces with the text of their citations and lists, and the notes after them. `root` is the document. */
export function settle(
  pieces: readonly Piece[],
  root: Written,
  context: SettleContext,
): readonly Piece[] {
  const cited: Cited[] = [];
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind === 'copy' || piece.mark?.kind !== 'citation') continue;
    cited.push({ at, piece, mark: piece.mark, way: 'short', note: 0 });
  }
  const lists = pieces.some((piece) => isList(piece));
  if (cited.length === 0 && !lists) return pieces;
  return new Settling(pieces, cited, root, context).result();
}

/** How a citation is shown. */
type Way =
  /** As a note of its own: in Markdown, or in a block of HTML, where plain Markdown has no notes. */
  | 'note'
  | 'html-note'
  /** As a number that the slide's foot explains. */
  | 'slide'
  /** Within the text: that of another note, or as the style has it. */
  | 'inline'
  | 'html-inline'
  /** The short reference in brackets, or without them. */
  | 'short'
  | 'name';

interface Cited {
  /** Index among the pieces. */
  readonly at: number;
  readonly piece: Made;
  readonly mark: CitationMark;
  way: Way;
  /** Number among the notes, from 1. */
  note: number;
}

type CitationMark = Extract<Mark, { kind: 'citation' }>;

class Settling {
  private readonly pieces: readonly Piece[];
  private readonly cited: readonly Cited[];
  private readonly root: Written;
  private readonly context: SettleContext;
  private readonly words: Words;
  private readonly style: CitationStyle;
  /** What every note's label begins with: none of the author's. */
  private readonly label: string;
  private readonly lists = new Map<SourcesRequest['of'], readonly Runs[]>();

  constructor(
    pieces: readonly Piece[],
    cited: readonly Cited[],
    root: Written,
    context: SettleContext,
  ) {
    this.pieces = pieces;
    this.cited = cited;
    this.root = root;
    this.context = context;
    this.words = wordsOf(context.lang);
    this.style = context.style ?? builtInStyle(this.words);
    const text = pieces.map((piece) => textOf(piece, 'plain')).join('');
    let label = 'cite';
    for (let count = 2; text.includes(`[^${label}-`); count++) label = `cite${count}`;
    this.label = label;
  }

  result(): readonly Piece[] {
    for (const one of this.cited) one.way = this.wayOf(one.mark.place);
    const ordered = this.inOrder();
    let number = 0;
    for (const one of ordered) {
      if (one.way === 'note' || one.way === 'html-note') one.note = ++number;
    }

    const listed = this.listedBy('cited');
    // Plain Markdown has no notes in blocks of HTML: there the first note that has the full reference is another.
    const marked = this.render(ordered, listed);
    const plain = ordered.some(({ way }) => way === 'html-note')
      ? this.render(
          ordered.filter(({ way }) => way !== 'html-note'),
          listed,
        )
      : marked;

    const settled: Piece[] = [];
    const byIndex = new Map(this.cited.map((one) => [one.at, one]));
    for (const [at, piece] of this.pieces.entries()) {
      const one = byIndex.get(at);
      if (one !== undefined) settled.push(this.settled(one, plain, marked));
      else if (isList(piece)) settled.push(...this.list(piece));
      else settled.push(piece);
    }
    return [...behindStops(settled, this.words), ...this.notes(ordered, plain, marked)];
  }

  private wayOf({ landing, notes: { definition, isLinked }, isNamed }: CitedPlace): Way {
    if (isNamed) return 'name';
    const inText = landing.in === 'text';
    if (!inText && (landing.in !== 'html' || !landing.wrap)) return 'short';
    if (this.context.kind === 'deck') return landing.wrap ? 'slide' : 'short';
    if (isLinked) return 'short';
    if (this.style.kind === 'in-text') return inText ? 'inline' : 'html-inline';
    if (definition !== undefined) return 'inline';
    return inText ? 'note' : 'html-note';
  }

  /** Those that get a text of the style, as a reader meets them: what stands in a footnote is read where that is referred to. */
  private inOrder(): readonly Cited[] {
    const styled = this.cited.filter(({ way }) => !['slide', 'short', 'name'].includes(way));
    if (styled.every(({ mark }) => mark.place.notes.definition === undefined)) return styled;
    const starts: number[] = [];
    let text = '';
    for (const piece of this.pieces) {
      starts.push(text.length);
      text += textOf(piece, 'plain');
    }
    const references = new Map<string, number>();
    for (const match of text.matchAll(/\[\^([^\]\s]+)\](?!:)/gu)) {
      const name = (match[1] ?? '').toLowerCase();
      if (!references.has(name)) references.set(name, match.index);
    }
    const key = ({ at, mark }: Cited): number => {
      const { definition } = mark.place.notes;
      const reference =
        definition === undefined ? undefined : references.get(definition.toLowerCase());
      return reference ?? starts[at] ?? 0;
    };
    return [...styled].sort((a, b) => key(a) - key(b) || a.at - b.at);
  }

  private render(
    ordered: readonly Cited[],
    listed: readonly CitedSource[],
  ): ReadonlyMap<Cited, Runs> {
    const { citations, list } = this.style.render(
      ordered.map(({ mark }) => mark.place.items),
      listed,
    );
    this.lists.set('cited', list);
    return new Map(ordered.map((one, index) => [one, citations[index] ?? []]));
  }

  private settled(
    one: Cited,
    plain: ReadonlyMap<Cited, Runs>,
    marked: ReadonlyMap<Cited, Runs>,
  ): Made {
    const { piece, mark, way, note } = one;
    const { gap, landing } = mark.place;
    const reference = `[^${this.label}-${note}]`;
    const short = this.inBrackets(mark.place);
    const texts = (): readonly [plain: string, marked: string] => {
      switch (way) {
        case 'note':
          return [reference, reference];
        case 'html-note':
          return [short, reference];
        case 'slide':
          return [short, this.onSlide(mark.place.items)];
        case 'inline':
        case 'html-inline': {
          const write = (of: ReadonlyMap<Cited, Runs>): string => {
            const runs =
              this.style.kind === 'notes' ? clause(of.get(one) ?? []) : (of.get(one) ?? []);
            return gap + (way === 'inline' ? runsToMarkdown(runs, false) : runsToHtml(runs));
          };
          return [write(plain), write(marked)];
        }
        case 'short':
          return [short, short];
        case 'name': {
          const name = escape(this.short(mark.place.items), landing);
          return [name, name];
        }
      }
    };
    const [inPlain, inMarked] = texts();
    return { ...piece, plain: inPlain, marked: inMarked };
  }

  private short(items: readonly StyledItem[]): string {
    return items.map((item) => shortCitation(item, this.words)).join(this.words.semicolon);
  }

  private inBrackets({ items, gap, landing }: CitedPlace): string {
    return gap + escape(`(${this.short(items)})`, landing);
  }

  /** What the renderer of slides turns into numbers and a line at the foot. */
  private onSlide(items: readonly StyledItem[]): string {
    return items
      .map(
        (item) =>
          `<sup class="cite" data-cite="${escapeAttribute(shortCitation(item, this.words))}"></sup>`,
      )
      .join('');
  }

  /** Definitions of the notes, at the end of the document. */
  private notes(
    ordered: readonly Cited[],
    plain: ReadonlyMap<Cited, Runs>,
    marked: ReadonlyMap<Cited, Runs>,
  ): readonly Piece[] {
    const { newline } = this.context;
    const notes = ordered.filter(({ note }) => note > 0);
    if (notes.length === 0) return [];
    const end = this.root.text.length;
    const text = this.pieces
      .slice(-8)
      .map((piece) => textOf(piece, 'plain'))
      .join('');
    const gap = /(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)$/u.test(text)
      ? ''
      : /[\r\n]$/u.test(text)
        ? newline
        : newline + newline;
    return [
      made(gap, { source: this.root, start: end, end }),
      ...notes.map((one) => {
        const write = (of: ReadonlyMap<Cited, Runs>): string =>
          `[^${this.label}-${one.note}]: ${runsToMarkdown(of.get(one) ?? [], true)}${newline}`;
        return made(
          one.way === 'html-note' ? '' : write(plain),
          // What is wrong with a note is wrong with its citation.
          one.piece,
          write(marked),
        );
      }),
    ];
  }

  private listedBy(of: SourcesRequest['of']): readonly CitedSource[] {
    if (of === 'all') return [...this.context.facts.sources.values()];
    const sources = this.cited.flatMap(({ mark }) => mark.place.items.map(({ source }) => source));
    return [...new Map(sources.map((source) => [source.id, source])).values()];
  }

  private list(piece: ListPiece): readonly Piece[] {
    const { request } = piece.mark;
    const { newline, kind } = this.context;
    const sources = this.listedBy(request.of);
    if (sources.length === 0) {
      this.context.onEmpty(piece);
      return [made('', piece)];
    }
    // A style asks the processor of CSL, which takes its time: the list of what is cited came with the citations.
    const list =
      this.lists.get(request.of) ??
      this.style.render(
        this.inOrder().map(({ mark }) => mark.place.items),
        sources,
      ).list;
    this.lists.set(request.of, list);
    const summary = request.summary ? summarise(sources, request.of === 'cited', this.words) : [];
    const paragraphs = summary.map((runs) => runsToMarkdown(runs, true));
    const items = list.map((runs) => `- ${runsToMarkdown(runs, true)}`);
    const blank = newline + newline;
    const text =
      kind === 'deck' && request.isSlide
        ? this.slides(paragraphs, items, list)
        : [...paragraphs, `<div class="sources">${blank}${items.join(newline)}${blank}</div>`].join(
            blank,
          );
    return indent([made(text, piece)], request.prefix);
  }

  /** A slide of its own with its heading, and more of them where the list is long. */
  private slides(
    paragraphs: readonly string[],
    items: readonly string[],
    list: readonly Runs[],
  ): string {
    const { newline } = this.context;
    const blank = newline + newline;
    const pages: string[][] = [[]];
    const above = paragraphs.reduce(
      (sum, text) => sum + Math.ceil(text.length / paragraphLine) * 28 + 16,
      0,
    );
    // Entries do not break, so the foot of each column may stay empty.
    let room = 2 * (columnHeight - above) - 48;
    for (const [index, item] of items.entries()) {
      const height = Math.ceil(plainText(list[index] ?? []).length / entryLine) * 24 + 16;
      if (height > room && pages.at(-1)?.length !== 0) {
        pages.push([]);
        room = 2 * columnHeight - 48;
      }
      pages.at(-1)?.push(item);
      room -= height;
    }
    return pages
      .map((entries, index) => {
        const count = pages.length > 1 ? ` (${index + 1}/${pages.length})` : '';
        return [
          '<!-- _class: sources -->',
          `## ${this.words.sources}${count}`,
          ...(index === 0 ? paragraphs : []),
          entries.join(newline),
        ].join(blank);
      })
      .join(`${blank}---${blank}`);
  }
}

/** What a sources slide of 1280 by 720 px holds below its heading, at 16 px in columns and 20 px above them. */
const columnHeight = 416;
/** Characters of a line. */
const entryLine = 64;
const paragraphLine = 110;

type ListPiece = Made & { readonly mark: Extract<Mark, { kind: 'sources' }> };

function isList(piece: Piece): piece is ListPiece {
  return piece.kind === 'made' && piece.mark?.kind === 'sources';
}

function escape(text: string, landing: CitedPlace['landing']): string {
  if (landing.in === 'html') return escapeHtml(text);
  return escapeValue(
    text,
    // The bracket at its beginning opens nothing, and what follows is the author's.
    landing.in === 'text' ? { ...landing, atStart: false, before: ' ' } : landing,
  );
}

/** English sets the number of a note behind the stop; brackets stay before it. */
function behindStops(pieces: readonly Piece[], { locale }: Words): readonly Piece[] {
  if (locale !== 'en') return pieces;
  const result: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const first = at;
    while (isNumber(pieces[at])) at++;
    const run = pieces.slice(first, at);
    const next = pieces[at];
    const stop =
      run.length > 0 && next?.kind === 'copy'
        ? /^[.,;:!?](?![.,;:!?])/u.exec(next.source.text.slice(next.start, next.end))?.[0]
        : undefined;
    if (next !== undefined && next.kind === 'copy' && stop !== undefined) {
      const spot = { ...next, end: next.start + stop.length };
      const rest = { ...next, start: spot.end };
      const isNote = run.every((piece) => textOf(piece, 'plain') === textOf(piece, 'marked'));
      if (isNote) result.push(spot, ...run);
      else
        result.push({ ...made(stop, spot), plain: '' }, ...run, { ...made('', spot), plain: stop });
      if (rest.start < rest.end) result.push(rest);
      continue;
    }
    result.push(...run);
    if (next !== undefined) result.push(next);
  }
  return result;
}

function isNumber(piece: Piece | undefined): boolean {
  return (
    piece?.kind === 'made' &&
    piece.mark?.kind === 'citation' &&
    // At the beginning of a line a stop would stand before what it ends.
    !(piece.mark.place.landing.in === 'text' && piece.mark.place.landing.atStart) &&
    /^(?:\[\^[^\]]+\]|<sup class="cite")/u.test(piece.marked)
  );
}
