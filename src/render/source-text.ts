/** The text that a renderer was given: offsets of its lines, and where something stands that the renderer has no place for. */

export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export interface SourceText {
  readonly text: string;
  /** Lines `from` (from 0) up to but not including `to`, without the blanks around them. */
  lines(from: number, to: number): TextRange;
  /** Offset at which line `line` (from 0) begins; the text's length beyond its end. */
  lineStart(line: number): number;
  /**
   * Where one of `needles` stands: in `range`, each call its next occurrence there; else the nearest before the end of
   * `range`, where a setting made earlier comes from; else anywhere; else `range` itself.
   */
  find(needles: readonly string[], range: TextRange): TextRange;
}

/** Offsets and search over `text`, whose lines end as Markdown has it: LF, CRLF or CR. */
export function sourceText(text: string): SourceText {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\r|\n/gu)) starts.push(match.index + match[0].length);
  const lineStart = (line: number): number => starts[line] ?? text.length;
  const taken = new Map<string, number>();

  return {
    text,
    lineStart,
    lines: (from, to) => trimmed(text, lineStart(from), lineStart(to)),
    find(needles, range) {
      const wanted = needles.filter((needle) => needle !== '');
      for (const needle of wanted) {
        const key = `${String(range.start)}-${String(range.end)} ${needle}`;
        const from = taken.get(key) ?? range.start;
        const here = text.slice(range.start, range.end);
        const next = here.indexOf(needle, from - range.start);
        const found = next >= 0 ? next : here.indexOf(needle);
        if (found < 0) continue;
        const at = range.start + found;
        taken.set(key, at + needle.length);
        return { start: at, end: at + needle.length };
      }
      for (const needle of wanted) {
        const before = text.lastIndexOf(needle, range.end);
        const at = before >= 0 ? before : text.indexOf(needle);
        if (at >= 0) return { start: at, end: at + needle.length };
      }
      return range;
    },
  };
}

/** The range without blanks at its ends. */
export function trimmed(text: string, start: number, end: number): TextRange {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text.charAt(from))) from += 1;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}
