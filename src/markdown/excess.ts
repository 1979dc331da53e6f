/** Text that no reader of Markdown gets through in good time: what they take grows with the square of some things in it. */
import type { DocumentKind } from '../model/document.ts';
import type { Range } from '../syntax/parsed.ts';
import { rawLines } from './chunks.ts';
import { findFrontMatter } from './front-matter.ts';
import { RangeIndex } from './range-index.ts';

export interface Excess extends Range {
  readonly reason: string;
  readonly note: string;
}

/** Far beyond any briefing, and read in seconds. */
const most = {
  characters: 1_000_000,
  /** Of what includes and loops make of it. */
  expanded: 4_000_000,
  frontMatter: 100_000,
  /** Brackets, asterisks and the like. */
  marksInLine: 5_000,
  marksInBlock: 15_000,
  levels: 100,
  /** List items and definitions of notes and links. */
  items: 15_000,
  slides: 5_000,
  /** Comments and styles that nothing closes: one is a slip and has its own message. */
  unclosed: 20,
};

/** What there is too much of in a file, the first of it; undefined where it can be read. */
export function findExcess(text: string, kind: DocumentKind): Excess | undefined {
  const size = sizeExcess(text, most.characters);
  if (size !== undefined) return size;
  const front = findFrontMatter(text);
  if (front !== undefined && front.yaml.end - front.yaml.start > most.frontMatter) {
    return {
      start: 0,
      end: 3,
      reason: `Unexpected front matter of ${front.yaml.end - front.yaml.start} characters, expected at most ${most.frontMatter}`,
      note: 'put data into a file below `data/`',
    };
  }
  return (
    (kind === 'deck' ? findUnclosed(text) : undefined) ?? findDense(text, front?.end ?? 0, kind)
  );
}

/** Whether an expansion is too long to be rendered. */
export function expandedExcess(text: string): Excess | undefined {
  return sizeExcess(text, most.expanded);
}

function sizeExcess(text: string, limit: number): Excess | undefined {
  if (text.length <= limit) return undefined;
  // Pictures that were pasted into the text are long and cost nothing.
  const length = text.replaceAll(/data:[\w/+.-]+;base64,[\w+/=%-]*/gu, '').length;
  if (length <= limit) return undefined;
  return {
    start: 0,
    end: 0,
    reason: `Unexpected ${length} characters of text, expected at most ${limit}`,
    note: 'make several documents of it, or put data into a file below `data/`',
  };
}

/** Marp looks for the end of each comment and style by itself, from each that is not closed to the end of the text. */
function findUnclosed(text: string): Excess | undefined {
  for (const [open, close, what] of [
    [/<!--/gu, '-->', 'comments'],
    [/<style/giu, '</style>', 'styles'],
  ] as const) {
    open.lastIndex = Math.max(0, text.toLowerCase().lastIndexOf(close));
    let first: number | undefined;
    let count = 0;
    for (let match = open.exec(text); match !== null; match = open.exec(text)) {
      first ??= match.index;
      if (++count <= most.unclosed) continue;
      return {
        start: first,
        end: first + match[0].length,
        reason: `Unexpected ${what} that are not closed, more than ${most.unclosed}, expected \`${close}\` after each`,
        note: 'close the first of them',
      };
    }
  }
  return undefined;
}

function findDense(text: string, from: number, kind: DocumentKind): Excess | undefined {
  const raw = new RangeIndex(rawLines(text));
  const line = /([^\r\n]*)(?:\r\n|\r|\n|$)/uy;
  let block = { start: from, marks: 0, html: false, blank: true };
  let slides = 0;
  let items = 0;
  line.lastIndex = from;
  while (line.lastIndex < text.length) {
    const start = line.lastIndex;
    const words = line.exec(text)?.[1] ?? '';
    if (raw.at(start) !== undefined) continue;
    const bare = words.replace(/^[ \t>]*/u, '');
    if (bare === '' && words.length <= most.levels) {
      block = { start, marks: 0, html: false, blank: true };
      continue;
    }
    if (block.blank) block = { start, marks: 0, html: isHtml(bare), blank: false };
    const end = start + words.length;
    const levels = levelsOf(words);
    if (levels > most.levels) {
      return {
        start,
        end: Math.min(end, start + most.levels),
        reason: `Unexpected ${levels} levels of lists and quotes, expected at most ${most.levels}`,
        note: 'write them as text, or put them into a code block',
      };
    }
    if (kind === 'deck' && /^ {0,3}([-*_])[ \t]*(?:\1[ \t]*){2,}$/u.test(words.slice(0, 100))) {
      slides++;
      if (slides <= most.slides) continue;
      return {
        start,
        end,
        reason: `Unexpected slide number ${slides + 1}, expected at most ${most.slides}`,
        note: 'make several decks of it',
      };
    }
    if (levels > 0 || definition.test(bare)) items++;
    if (items > most.items) {
      return {
        start,
        end,
        reason: `Unexpected list item or note number ${items}, expected at most ${most.items}`,
        note: 'make several documents of it, or show a part of it by `limit`',
      };
    }
    if (block.html) continue;
    const { marks, bars } = countMarks(words);
    if (marks + bars > most.marksInLine) {
      return {
        start,
        end,
        reason: `Unexpected ${marks + bars} marks of Markdown in a line, expected at most ${most.marksInLine}`,
        note: 'break the line into paragraphs, or put it into a code block',
      };
    }
    // A line counts as well: a paragraph is joined line by line.
    block.marks += marks + 1;
    if (block.marks > most.marksInBlock) {
      return {
        start: block.start,
        end,
        reason: `Unexpected paragraph or list of more than ${most.marksInBlock} lines and marks of Markdown, expected fewer`,
        note: 'put empty lines between its parts',
      };
    }
  }
  return undefined;
}

/** Marks of quotes and lists at the beginning of a line, and the levels that its indentation stands for. */
function levelsOf(line: string): number {
  const lead = /^(?:[ \t]*(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))*/u.exec(line)?.[0] ?? '';
  if (lead === '') return 0;
  const indent = /^[ \t]*/u.exec(lead)?.[0].length ?? 0;
  return (lead.match(/[>*+-]|\d+[.)]/gu) ?? []).length + Math.floor(indent / 4);
}

/** Bars count in their line only: a long table is no more than its rows. */
function countMarks(line: string): { readonly marks: number; readonly bars: number } {
  let marks = 0;
  let bars = 0;
  for (let at = 0; at < line.length; at++) {
    const character = line.charCodeAt(at);
    if (character === bar) bars++;
    else if (significant.has(character)) marks++;
  }
  return { marks, bars };
}

const definition = /^\[[^\]]{1,1000}\]:/u;

const bar = 0x7c;
const significant: ReadonlySet<number> = new Set(
  Array.from('[]*_`<&!~$\\@:', (character) => character.charCodeAt(0)),
);

/** Whether a block of raw HTML begins here, which Markdown does not look into. */
function isHtml(line: string): boolean {
  return (
    /^<(?:\/?(?:address|article|aside|blockquote|center|dd|details|dialog|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|nav|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)(?=[\s/>]|$)|pre(?=[\s>]|$)|!--)/iu.test(
      line,
    ) || /^<\/?[a-z][\w-]*(?:\s[^<>]*)?>\s*$/iu.test(line)
  );
}
