/** The prose of a document, sentence by sentence, for rules about words. */
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { chunk } from '../markdown/chunks.ts';
import { parseMarkdown, startOf, endOf } from '../markdown/parse.ts';

export interface Sentence {
  /** As it stands, with spaces in place of code, tags, targets of links and other people's words. */
  readonly text: string;
  /** Its offset in the document's text. */
  readonly start: number;
}

/**
 * Sentences of paragraphs, headings, cells and notes. What the author sets apart at the end of a paragraph, in emphasis or
 * in an element of class `confidence`, is a sentence of its own. Reading Markdown takes a millisecond for some hundred
 * words: `isWanted` tells of a part of the text whether it is worth that.
 */
export function sentencesOf(
  markdown: string,
  isWanted: (part: string, start: number) => boolean = () => true,
): readonly Sentence[] {
  const body = frontMatter.exec(markdown)?.[0].length ?? 0;
  const text = blank(markdown.slice(0, body)) + markdown.slice(body);
  return chunk(text).flatMap(({ start, end }) => {
    const part = text.slice(start, end);
    if (!isWanted(part, start)) return [];
    return sentencesIn(part).map((one) => ({ ...one, start: start + one.start }));
  });
}

function sentencesIn(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  visit(parseMarkdown(text), (node) => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      sentences.push(...split(proseOf(node, text), startOf(node), apartIn(node, text)));
      return 'skip';
    }
    if (node.type === 'html') {
      const prose = masked(node.value).replace(/^<!--|-->$/gu, blank);
      sentences.push(...split(prose, startOf(node), []));
    }
    return undefined;
  });
  return sentences;
}

const frontMatter = /^---[ \t]*(?:\r\n|\r|\n)[^]*?(?:\r\n|\r|\n)---[ \t]*(?:\r\n|\r|\n|$)/u;

function proseOf(block: Nodes, text: string): string {
  const cleared: (readonly [from: number, to: number])[] = [];
  visit(block, (node) => {
    if (node.type === 'inlineCode' || node.type === 'html' || node.type === 'footnoteReference') {
      cleared.push([startOf(node), endOf(node)]);
    } else if (node.type === 'link' || node.type === 'image') {
      const last = 'children' in node ? node.children.at(-1) : undefined;
      cleared.push([last === undefined ? startOf(node) : endOf(last), endOf(node)]);
    }
  });
  const parts: string[] = [];
  let at = startOf(block);
  for (const [from, to] of cleared.sort(([a], [b]) => a - b)) {
    if (to <= at) continue;
    const start = Math.max(at, from);
    parts.push(text.slice(at, start), blank(text.slice(start, to)));
    at = to;
  }
  parts.push(text.slice(at, endOf(block)));
  return masked(parts.join(''));
}

/** Where a part of a block begins that stands apart from what is before it. */
function apartIn(block: Nodes, text: string): readonly number[] {
  if (!('children' in block)) return [];
  const starts: number[] = [];
  const last = block.children.findLast(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  );
  if (last?.type === 'emphasis' && block.children.length > 1) {
    starts.push(startOf(last) - startOf(block));
  }
  for (const child of block.children) {
    if (child.type !== 'html') continue;
    if (
      /^<\w+[^>]*\bclass="?[^">]*\bconfidence\b/u.test(text.slice(startOf(child), endOf(child)))
    ) {
      starts.push(startOf(child) - startOf(block));
    }
  }
  return starts;
}

/** Without tags, and without what stands between quotation marks. */
function masked(text: string): string {
  return text
    .replaceAll(/<(?!!--)[^<>]{0,2000}>/gu, blank)
    .replaceAll(
      /“[^“”]{0,2000}”|„[^„“”]{0,2000}[“”]|«[^«»]{0,2000}»|(?<![\p{L}\p{N}])"[^"]{0,2000}"/gu,
      blank,
    );
}

function blank(text: string): string {
  return text.replaceAll(/[^\r\n]/gu, ' ');
}

/** A full stop, a colon's opposite or a question mark ends a sentence where a capital letter follows. */
function split(text: string, start: number, apart: readonly number[]): readonly Sentence[] {
  const ends = [
    ...Array.from(
      text.matchAll(/[.!?…][\])*_”"»’']{0,8}\s+(?=[[(*_“„"«‘']{0,8}\p{Lu})/gu),
      ({ index, 0: found }) => index + found.length,
    ),
    ...apart,
    text.length,
  ].sort((a, b) => a - b);
  let from = 0;
  return ends.flatMap((end) => {
    const sentence = { text: text.slice(from, end), start: start + from };
    from = end;
    return sentence.text.trim() === '' ? [] : [sentence];
  });
}
