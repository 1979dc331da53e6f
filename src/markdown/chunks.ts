/** Cuts a text into parts that Markdown reads independently, so that only those with directives are parsed. */
import type { Range } from '../syntax/parsed.ts';

/**
 * Parts that begin after an empty line at a line without indentation, outside of fenced code and raw HTML: nothing but
 * the meaning of link references and the tightness of lists crosses such a border. In doubt there is none.
 * Parsing all of a deck of 200 slides takes 250 ms and more, and most of its lines hold no directive.
 */
export function chunk(text: string): readonly Range[] {
  const chunks: Range[] = [];
  let start = 0;
  let blank = false;
  let fence: string | undefined;
  let html: RegExp | undefined;
  for (const { at, line } of linesOf(text)) {
    if (blank && fence === undefined && html === undefined && /^[^ \t\r\n]/u.test(line)) {
      chunks.push({ start, end: at });
      start = at;
    }
    blank = /^[ \t]*[\r\n]*$/u.test(line);
    if (fence !== undefined) {
      if (closes(line, fence)) fence = undefined;
    } else if (html === undefined) {
      fence = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/u.exec(line)?.[1];
      if (fence === undefined) html = openHtml(line);
    } else if (html.test(line)) html = undefined;
  }
  chunks.push({ start, end: text.length });
  return chunks;
}

/** Ranges of lines that are fenced code or raw HTML (`<style>`, `<script>`), in lists and quotes as well. */
export function rawLines(text: string): readonly Range[] {
  const ranges: Range[] = [];
  let start = 0;
  let fence: string | undefined;
  let html: RegExp | undefined;
  for (const { at, line } of linesOf(text)) {
    const inner = line.replace(/^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*/u, '');
    if (fence !== undefined) {
      if (!closes(line.replace(/^[ \t>]*/u, ''), fence)) continue;
      ranges.push({ start, end: at + line.length });
      fence = undefined;
      continue;
    }
    if (html !== undefined) {
      if (!html.test(line)) continue;
      ranges.push({ start, end: at + line.length });
      html = undefined;
      continue;
    }
    fence = /^(`{3,}(?=[^`]*$)|~{3,})/u.exec(inner)?.[1];
    html = /^<(?:style|script)(?=[\s>])/iu.test(inner) ? openHtml(inner) : undefined;
    start = at;
  }
  if (fence !== undefined || html !== undefined) ranges.push({ start, end: text.length });
  return ranges;
}

function closes(line: string, fence: string): boolean {
  const found = /^ {0,3}(`{3,}|~{3,})[ \t]*[\r\n]*$/u.exec(line)?.[1];
  return found !== undefined && found[0] === fence[0] && found.length >= fence.length;
}

/** HTML that empty lines do not end: what does, where this line opens it and does not close it too. */
function openHtml(line: string): RegExp | undefined {
  for (const [open, close] of blocks) {
    const begin = open.exec(line)?.[0];
    if (begin !== undefined) return close.test(line.slice(begin.length)) ? undefined : close;
  }
  return undefined;
}

const blocks: readonly (readonly [open: RegExp, close: RegExp])[] = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?=[\s>]|$)/iu, /<\/(?:script|pre|style|textarea)>/iu],
  [/^ {0,3}<!--/u, /-->/u],
  [/^ {0,3}<\?/u, /\?>/u],
  [/^ {0,3}<!\[CDATA\[/u, /\]\]>/u],
  [/^ {0,3}<![A-Za-z]/u, />/u],
];

function* linesOf(text: string): Generator<{ readonly at: number; readonly line: string }> {
  const pattern = /[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+/gu;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    yield { at: match.index, line: match[0] };
  }
}
