/** Text as a reader sees it, gathered from its source, with the way back. */
import { filler } from '../figures/harmless.ts';

/** Offsets of the text that it was gathered from, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A stretch of text that is read in one go: a paragraph, a heading, a cell, a note. */
export interface Passage {
  readonly text: string;
  /** Of the source: a citation in it speaks for it. */
  readonly range: Range;
  /** What one citation covers at once, as a cell or an item of a list; undefined where it covers its sentence. */
  readonly unit: readonly Range[] | undefined;
  /** The source of a range of `text`. */
  source(start: number, end: number): Range;
  /** Offset in `text` of the first character at or after an offset of the source. */
  at(offset: number): number;
}

/** Gathers a passage piece by piece. */
export class PassageDraft {
  private readonly whole: string;
  private readonly parts: string[] = [];
  private readonly offsets: number[] = [];

  constructor(whole: string) {
    this.whole = whole;
  }

  get isEmpty(): boolean {
    return this.parts.length === 0;
  }

  /** Text of the source as it stands there. */
  copy(start: number, end: number): void {
    if (start >= end) return;
    this.parts.push(this.whole.slice(start, end));
    for (let at = start; at < end; at++) this.offsets.push(at);
  }

  /** Text of Markdown or HTML: escapes and references read, the marks of quotes taken from the lines after the first. */
  markup(start: number, end: number, escapes: boolean): void {
    let from = start;
    markup.lastIndex = start;
    for (let match = markup.exec(this.whole); match !== null; match = markup.exec(this.whole)) {
      if (match.index >= end) break;
      const [found] = match;
      if (found.startsWith('\\')) {
        if (!escapes) continue;
        this.copy(from, match.index);
        from = match.index + 1;
        continue;
      }
      this.copy(from, match.index);
      this.put(found.startsWith('&') ? character(found) : '\n', match.index);
      from = match.index + found.length;
    }
    this.copy(from, end);
  }

  /** One character that stands for something in the source. */
  put(sign: string, at: number): void {
    this.parts.push(sign);
    for (let count = 0; count < sign.length; count++) this.offsets.push(at);
  }

  hidden(at: number): void {
    this.put(filler, at);
  }

  done(unit?: readonly Range[], range?: Range): Passage {
    const { offsets } = this;
    return {
      text: this.parts.join(''),
      range: range ?? { start: offsets[0] ?? 0, end: (offsets.at(-1) ?? -1) + 1 },
      unit,
      source: (start, end) => ({
        start: offsets[start] ?? 0,
        end: end > start ? (offsets[end - 1] ?? 0) + 1 : (offsets[start] ?? 0),
      }),
      at(offset) {
        let low = 0;
        let high = offsets.length;
        while (low < high) {
          const middle = (low + high) >> 1;
          if ((offsets[middle] ?? 0) < offset) low = middle + 1;
          else high = middle;
        }
        return low;
      },
    };
  }
}

const markup =
  /\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,30});|(?:\r\n|\r|\n)[ \t]*(?:>[ \t]*)*/gu;

/** Spaces and dashes are read, other references stand for themselves. */
function character(reference: string): string {
  return references.get(reference) ?? filler;
}

const references: ReadonlyMap<string, string> = new Map([
  ['&nbsp;', '\u00A0'],
  ['&#160;', '\u00A0'],
  ['&#xA0;', '\u00A0'],
  ['&#xa0;', '\u00A0'],
  ['&thinsp;', '\u2009'],
  ['&#8239;', '\u202F'],
  ['&ndash;', '\u2013'],
  ['&mdash;', '\u2014'],
  ['&minus;', '\u2212'],
  ['&times;', '×'],
  ['&percnt;', '%'],
  ['&euro;', '€'],
  ['&amp;', '&'],
]);
