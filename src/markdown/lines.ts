/** Lines of a text by offset; CR, LF and CR LF all end one. */

export class Lines {
  private readonly text: string;
  /** Offsets where lines begin. */
  private readonly starts: readonly number[];
  private readonly leads = new Map<number, number>();

  constructor(text: string) {
    this.text = text;
    this.starts = [
      0,
      ...Array.from(text.matchAll(/\r\n|\r|\n/gu), (match) => match.index + match[0].length),
    ];
  }

  /** Offset of the first character of the line that holds `offset`. */
  start(offset: number): number {
    return this.starts[this.number(offset)] ?? 0;
  }

  /** Offset of the end of the line that holds `offset`, before its line break. */
  end(offset: number): number {
    const next = this.starts[this.number(offset) + 1];
    if (next === undefined) return this.text.length;
    return this.text.startsWith('\r\n', next - 2) ? next - 2 : next - 1;
  }

  /** Offset of the line after the one that holds `offset`; the text's end where there is none. */
  next(offset: number): number {
    return this.starts[this.number(offset) + 1] ?? this.text.length;
  }

  /** The line before the one that holds `offset`, without its line break; undefined for the first. */
  before(offset: number): string | undefined {
    const number = this.number(offset);
    if (number === 0) return undefined;
    const start = this.starts[number - 1] ?? 0;
    return this.text.slice(start, this.end(start));
  }

  /** Whether nothing but space and the marks of quotes stands before `offset` on its line. */
  isLead(offset: number): boolean {
    const start = this.start(offset);
    let end = this.leads.get(start);
    if (end === undefined) {
      blank.lastIndex = start;
      end = start + (blank.exec(this.text)?.[0].length ?? 0);
      this.leads.set(start, end);
    }
    return offset <= end;
  }

  private number(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

const blank = /[ \t>]*/uy;

/** The line break that the text uses first; `\n` where it has none. */
export function newlineOf(text: string): string {
  return /\r\n|\n|\r/u.exec(text)?.[0] ?? '\n';
}
