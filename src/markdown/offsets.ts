/** Pieces of an expansion, and the way from any offset of it back to where it was written. */
import type { Position } from 'unist';
import type { VFile } from 'vfile';
import type { Citation, Expansion, Judged, Shown, Silence, Stretch } from '../model/document.ts';
import type { CitedPlace } from './cites.ts';

/** A text that people wrote, and where its ranges stand. */
export interface Written {
  readonly file: VFile;
  readonly text: string;
  place(range: { readonly start: number; readonly end: number }): Position;
}

/** A stretch of the result: copied from `source`, or made in place of the directive that stands there. */
export type Piece = Copied | Made;

export interface Copied {
  readonly kind: 'copy';
  readonly source: Written;
  readonly start: number;
  readonly end: number;
}

export interface Made {
  readonly kind: 'made';
  readonly plain: string;
  readonly marked: string;
  readonly source: Written;
  readonly start: number;
  readonly end: number;
  /** What is remembered of it beyond its text. */
  readonly mark: Mark | undefined;
}

/** What a piece stands for. */
export type Mark =
  | {
      readonly kind: 'value';
      readonly shown: Omit<Shown, 'offset'>;
      /** Where its text begins in `marked`. */
      readonly at: number;
    }
  | {
      readonly kind: 'citation';
      readonly citation: Omit<Citation, keyof Stretch>;
      /** From which its text is made once all citations are known. */
      readonly place: CitedPlace;
    }
  /** A list of sources, which is made last. */
  | { readonly kind: 'sources'; readonly request: SourcesRequest }
  /** Where a part of a table begins that is divided over slides. */
  | { readonly kind: 'part'; readonly part: TablePart }
  | { readonly kind: 'judged'; readonly judged: Omit<Judged, keyof Stretch> }
  | { readonly kind: 'silence'; readonly silence: Silence };

/** One of the parts of a table, each of which gets a slide. */
export interface TablePart {
  /** From 1. */
  readonly number: number;
  readonly count: number;
}

/** What `::sources` asks for. */
export interface SourcesRequest {
  /** Sources that the document cites, or all of the project. */
  readonly of: 'cited' | 'all';
  readonly summary: boolean;
  /** Whether nothing else stands on its slide, which then gets a heading and as many more as the list needs. */
  readonly isSlide: boolean;
  /** What lines after the first begin with. */
  readonly prefix: string;
}

export interface Composition {
  readonly plain: Expansion;
  readonly marked: Expansion;
  readonly shown: readonly Shown[];
  readonly citations: readonly Citation[];
  readonly judged: readonly Judged[];
  readonly silences: readonly Silence[];
}

/** Joins pieces into both expansions. */
export function compose(pieces: readonly Piece[], root: Written): Composition {
  const shown: Shown[] = [];
  const citations: Citation[] = [];
  const judged: Judged[] = [];
  const silences = new Map<string, Silence>();
  const plain = new Tape(root);
  const marked = new Tape(root);
  for (const piece of pieces) {
    const starts = { plain: plain.length, marked: marked.length };
    plain.add(piece, textOf(piece, 'plain'));
    marked.add(piece, textOf(piece, 'marked'));
    if (piece.kind === 'copy' || piece.mark === undefined) continue;
    const stretch: Stretch = {
      plain: { start: starts.plain, end: plain.length },
      marked: { start: starts.marked, end: marked.length },
    };
    const { mark } = piece;
    switch (mark.kind) {
      case 'value':
        shown.push({ ...mark.shown, offset: starts.marked + mark.at });
        break;
      case 'citation':
        citations.push({ ...mark.citation, ...stretch });
        break;
      case 'judged':
        judged.push({ ...mark.judged, ...stretch });
        break;
      case 'sources':
      case 'part':
        break;
      case 'silence': {
        // A loop says it once per row.
        const { file, place, rule } = mark.silence;
        silences.set(`${file}:${String(place.start.offset)}:${rule}`, mark.silence);
        break;
      }
    }
  }
  return {
    plain: plain.done(),
    marked: marked.done(),
    shown,
    citations,
    judged,
    silences: [...silences.values()],
  };
}

/** What a piece says in one of the expansions. */
export function textOf(piece: Piece, of: 'plain' | 'marked'): string {
  return piece.kind === 'copy' ? piece.source.text.slice(piece.start, piece.end) : piece[of];
}

/** A piece that reads the same in both expansions. */
export function made(
  text: string,
  { source, start, end }: Omit<Copied, 'kind'>,
  marked = text,
  mark?: Mark,
): Made {
  return { kind: 'made', plain: text, marked, source, start, end, mark };
}

/** The part of the pieces between two offsets of the plain text. A value is never cut: it goes where it begins. */
export function slice(pieces: readonly Piece[], from: number, to: number): Piece[] {
  const result: Piece[] = [];
  let at = 0;
  for (const piece of pieces) {
    const length = piece.kind === 'copy' ? piece.end - piece.start : piece.plain.length;
    const start = Math.max(from, at);
    const end = Math.min(to, at + length);
    if (start < end || (length === 0 && from <= at && at < to)) {
      if (piece.kind === 'copy') {
        result.push({
          ...piece,
          start: piece.start + start - at,
          end: piece.start + end - at,
        });
      } else if (piece.mark === undefined && piece.plain === piece.marked) {
        const part = piece.plain.slice(start - at, end - at);
        result.push({ ...piece, plain: part, marked: part });
      } else if (start === at) result.push(piece);
    }
    at += length;
    if (at > to) break;
  }
  return result;
}

/**
 * Puts `prefix` before every line but the first; before an empty line without the space at its end. What follows the
 * pieces is the end of a line.
 */
export function indent(pieces: readonly Piece[], prefix: string): readonly Piece[] {
  if (prefix === '') return pieces;
  const result: Piece[] = [];
  // Whether the next text begins a line, in either expansion.
  let fresh = { plain: false, marked: false };
  const lead = (text: string, spot: Omit<Copied, 'kind'>): void => {
    const marked = fresh.marked ? text : '';
    if (fresh.plain || fresh.marked) result.push(made(fresh.plain ? text : '', spot, marked));
  };
  for (const piece of pieces) {
    if (piece.kind === 'made' && piece.plain === '' && piece.marked === '') {
      // Nothing but what is remembered of it.
      result.push(piece);
      continue;
    }
    if (piece.kind === 'made' && piece.mark !== undefined) {
      // A value or a citation stands within its line.
      lead(prefix, piece);
      fresh = { plain: false, marked: false };
      result.push(piece);
      continue;
    }
    if (piece.kind === 'made' && piece.plain !== piece.marked) {
      const plain = indentLines(piece.plain, prefix, fresh.plain);
      const marked = indentLines(piece.marked, prefix, fresh.marked);
      fresh = { plain: plain.fresh, marked: marked.fresh };
      result.push({ ...piece, plain: plain.text, marked: marked.text });
      continue;
    }
    const text = textOf(piece, 'plain');
    let at = 0;
    for (const line of text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+/gu) ?? []) {
      // What stands before a line was written nowhere.
      const spot =
        piece.kind === 'copy'
          ? { ...piece, start: piece.start + at, end: piece.start + at }
          : piece;
      lead(/^[\r\n]/u.test(line) ? prefix.trimEnd() : prefix, spot);
      result.push(
        piece.kind === 'copy'
          ? { ...piece, start: piece.start + at, end: piece.start + at + line.length }
          : { ...piece, plain: line, marked: line, mark: undefined },
      );
      at += line.length;
      const ends = /[\r\n]$/u.test(line);
      fresh = { plain: ends, marked: ends };
    }
  }
  const last = pieces.at(-1);
  if (last !== undefined) lead(prefix.trimEnd(), { ...last, start: last.end });
  return result;
}

/** The same for a text that stands in one expansion alone. */
function indentLines(
  text: string,
  prefix: string,
  isFresh: boolean,
): { readonly text: string; readonly fresh: boolean } {
  let fresh = isFresh;
  const lines = (text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+/gu) ?? []).map((line) => {
    const lead = fresh ? (/^[\r\n]/u.test(line) ? prefix.trimEnd() : prefix) : '';
    fresh = /[\r\n]$/u.test(line);
    return lead + line;
  });
  return { text: lines.join(''), fresh };
}

/** A text that grows piece by piece and remembers where each began. */
class Tape {
  private readonly root: Written;
  private readonly parts: string[] = [];
  private readonly starts: number[] = [];
  private readonly pieces: Piece[] = [];
  length = 0;

  constructor(root: Written) {
    this.root = root;
  }

  add(piece: Piece, text: string): void {
    if (text === '') return;
    this.starts.push(this.length);
    this.pieces.push(piece);
    this.parts.push(text);
    this.length += text.length;
  }

  done(): Expansion {
    const text = this.parts.join('');
    return {
      text,
      origin: (start, end) => this.origin(start, Math.max(start, end)),
      isWritten: (start, end) => this.isWritten(start, end),
    };
  }

  private isWritten(start: number, end: number): boolean {
    for (let index = this.indexAt(start, false); index < this.pieces.length; index++) {
      if ((this.starts[index] ?? end) >= end) return true;
      if (this.pieces[index]?.kind === 'made') return false;
    }
    return true;
  }

  private origin(start: number, end: number): { file: VFile; place: Position } {
    const first = this.at(start, false);
    if (first === undefined) {
      const at = Math.min(start, this.root.text.length);
      return { file: this.root.file, place: this.root.place({ start: at, end: at }) };
    }
    const { source } = first.piece;
    const last = end === start ? first : (this.at(end, true) ?? first);
    // A range that runs into another file, or into the next round of a loop, ends with its first piece.
    const ends =
      last.piece.source === source && last.end >= first.start ? last.end : first.piece.end;
    return {
      file: source.file,
      place: source.place({ start: first.start, end: end === start ? first.start : ends }),
    };
  }

  /** The piece that holds an offset (as the end of a range: the one before it) and what the offset is in its source. */
  private at(
    offset: number,
    asEnd: boolean,
  ): { piece: Piece; start: number; end: number } | undefined {
    const index = this.indexAt(offset, asEnd);
    const piece = this.pieces[index];
    if (piece === undefined) return undefined;
    if (piece.kind === 'made') return { piece, start: piece.start, end: piece.end };
    const within = Math.min(piece.end, piece.start + offset - (this.starts[index] ?? 0));
    return { piece, start: within, end: within };
  }

  private indexAt(offset: number, asEnd: boolean): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      const start = this.starts[middle] ?? 0;
      if (asEnd ? start < offset : start <= offset) low = middle;
      else high = middle - 1;
    }
    return Math.max(0, low);
  }
}
