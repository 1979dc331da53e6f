/**
 * YAML as most of it is written: maps within maps, behind each key a word, a number or a text in quotes, all on one line.
 * Ten thousand facts of this kind take a tenth of the time that a parser of all YAML needs for them.
 */
import type { Datum } from '../model/table.ts';
import { forbiddenKeys, isExact } from './parsed.ts';
import type { Range, Trace } from './parsed.ts';

export interface PlainValue {
  readonly value: Datum;
  readonly trace: Trace;
}

/**
 * A document that is a map, entry by entry: `readRest` takes those that are written otherwise, as the documents that they
 * are by themselves. undefined where it cannot be taken apart, or is wrong: then it must be read whole.
 */
export function readEntries(
  text: string,
  readRest: (range: Range) => PlainValue | undefined,
): PlainValue | undefined {
  // Anchors reach from one entry into another; what else is here has its effect on all of the document.
  if (
    /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufeff]|(?:^|[\s[{,:])[&*]\S|^(?:---|\.\.\.|%|[?:](?:\s|$))/mu.test(
      text,
    )
  )
    return undefined;
  const value: Record<string, Datum> = {};
  const members = new Map<string, Trace>();
  const entries = entriesOf(text);
  if (linesOf(text, { start: 0, end: entries[0]?.start ?? 0 }).length > 0) return undefined;
  for (const range of entries) {
    const entry = new EntryReader(text, range).read() ?? readRest(range);
    if (entry?.trace.members === undefined) return undefined;
    for (const [key, member] of entry.trace.members) {
      // `{ a: 1 }` is no entry, but all of a document.
      if (members.has(key) || member.key?.start !== range.start) return undefined;
      members.set(key, member);
    }
    Object.assign(value, entry.value);
  }
  const [first] = members.values();
  if (first?.key === undefined) return undefined;
  const end = Math.max(...[...members.values()].slice(-1).map((member) => member.end));
  return { value, trace: { start: first.key.start, end, members } };
}

/** From each line that begins at the margin to the next. */
function entriesOf(text: string): readonly Range[] {
  const starts = [...text.matchAll(/^[^\s#]/gmu)].map(({ index }) => index);
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }));
}

/** Deeper maps are left to the parser of all YAML, which has its limit. */
const maximumDepth = 8;

const keyAt = /[\p{L}_][\p{L}\p{N}_.-]*(?=:(?:[ \r\n]|$))/uy;

interface Line extends Range {
  readonly indent: number;
}

class EntryReader {
  private readonly text: string;
  private readonly lines: readonly Line[];
  private at = 0;

  constructor(text: string, range: Range) {
    this.text = text;
    this.lines = linesOf(text, range);
  }

  /** undefined where anything is written otherwise. */
  read(): PlainValue | undefined {
    const entry = this.lines[0]?.indent === 0 ? this.readMap(0, 0) : undefined;
    return this.at === this.lines.length ? entry : undefined;
  }

  private readMap(indent: number, depth: number): PlainValue | undefined {
    const value: Record<string, Datum> = {};
    const members = new Map<string, Trace>();
    let start: number | undefined;
    let end = 0;
    for (let line = this.lines[this.at]; line?.indent === indent; line = this.lines[this.at]) {
      keyAt.lastIndex = line.start;
      const name = keyAt.exec(this.text)?.[0];
      if (name === undefined || depth > maximumDepth) return undefined;
      if (members.has(name) || forbiddenKeys.has(name)) return undefined;
      const key = { start: line.start, end: line.start + name.length };
      this.at += 1;
      const member = this.readValue({ ...line, start: key.end + 1 }, depth);
      if (member === undefined) return undefined;
      value[name] = member.value;
      members.set(name, { ...member.trace, key });
      start ??= key.start;
      ({ end } = member.trace);
    }
    return start === undefined ? undefined : { value, trace: { start, end, members } };
  }

  private readValue(rest: Line, depth: number): PlainValue | undefined {
    let { start } = rest;
    while (start < rest.end && this.text[start] === ' ') start += 1;
    const next = this.lines[this.at];
    const isDeeper = next !== undefined && next.indent > rest.indent;
    if (start === rest.end) return isDeeper ? this.readMap(next.indent, depth + 1) : undefined;
    // A deeper line goes on with the text.
    return isDeeper ? undefined : toScalar(this.text.slice(start, rest.end), start);
  }
}

/** Lines that hold something, without the blanks around it. */
function linesOf(text: string, range: Range): readonly Line[] {
  const lines: Line[] = [];
  for (let from = range.start; from < range.end;) {
    const found = text.indexOf('\n', from);
    const next = found === -1 || found >= range.end ? range.end : found + 1;
    let start = from;
    while (text[start] === ' ') start += 1;
    let end = found === -1 || found >= range.end ? range.end : found;
    while (end > start && ' \r\n'.includes(text[end - 1] ?? '')) end -= 1;
    if (end > start && text[start] !== '#') lines.push({ indent: start - from, start, end });
    from = next;
  }
  return lines;
}

const words: ReadonlyMap<string, Datum> = new Map<string, Datum>([
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
  ...['null', 'Null', 'NULL'].map((word) => [word, null] as const),
]);

function toScalar(source: string, start: number): PlainValue | undefined {
  const trace = { start, end: start + source.length };
  if (/^(?:"[^"\\\t]*"|'[^'\t]*')$/u.test(source)) return { value: source.slice(1, -1), trace };
  if (!/^[\p{L}\p{N}$(]/u.test(source) || /: |:$| #|\t/u.test(source)) return undefined;
  const word = words.get(source);
  if (word !== undefined) return { value: word, trace };
  if (!/^\d/u.test(source) || /^0\d/u.test(source)) return { value: source, trace };
  if (/^0[xo]/u.test(source)) return undefined;
  if (!/^\d+(?:\.\d*)?(?:[eE][-+]?\d+)?$/u.test(source)) return { value: source, trace };
  const number = Number(source);
  return isExact(source, number) ? { value: number, trace } : undefined;
}
