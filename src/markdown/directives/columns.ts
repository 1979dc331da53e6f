import type { RootContent } from 'mdast';
import type { Range } from '../../syntax/parsed.ts';
import type { Piece } from '../offsets.ts';
import { made, slice, textOf } from '../offsets.ts';
import { endOf, parseMarkdown, startOf } from '../parse.ts';
import type { ContainerDirective } from './directive.ts';
import { attributeOf, spotOf, valueSpot } from './directive.ts';

/** `:::columns{widths="2 1"}`: blocks side by side, as `<div>` elements that Marp and GFM both leave in place. */
export const columns = {
  name: 'columns',
  form: 'container',
  doc: 'blocks side by side: a line `---` begins the next column, else each heading does, else each block',
  attributes: [
    {
      name: 'widths',
      doc: 'shares of the width, one for each column: `2 1`',
      check: (text) =>
        /^(?:\d*\.)?\d+(?:[\s,]+(?:\d*\.)?\d+)*$/u.test(text.trim()) &&
        widthsOf(text).every((width) => width > 0)
          ? undefined
          : 'numbers with spaces between them, as in `2 1`',
    },
  ],
  async expand(call, container, expander) {
    const { source } = call;
    const spot = spotOf(call);
    const widths =
      attributeOf(call, 'widths') === undefined ? undefined : expander.text(call, 'widths');
    const pieces = await expander.body(container, call);
    const parts = split(pieces, container.prefix);
    if (parts.length === 0) {
      expander.complain(
        spot,
        'container',
        'Unexpected `:::columns` without content, expected its columns',
      );
      return [];
    }
    if (parts.length > mostColumns) {
      expander.complain(
        spot,
        'limit',
        `Unexpected ${parts.length} columns, expected at most ${mostColumns}`,
        { note: 'a line `---` begins the next column, else each heading does, else each block' },
      );
      return [];
    }
    const shares = widths === undefined ? parts.map(() => 1) : widthsOf(widths.text);
    if (widths !== undefined && shares.length !== parts.length) {
      expander.complain(
        valueSpot(call, 'widths'),
        'attribute-value',
        `Unexpected ${count(shares.length, 'width')} for ${count(parts.length, 'column')}, expected as many as there are columns`,
        { note: 'columns are divided by a line `---` with empty lines around it' },
      );
      return [];
    }

    const { prefix } = container;
    const blank = prefix.trimEnd() + source.newline;
    const line = (text: string): Piece => made(prefix + text + source.newline, spot);
    const gap = made(blank, spot);
    const style = shares.map((share) => `${share}fr`).join(' ');
    const above = source.lines.before(container.start);
    return [
      ...(/^[ \t>]*$/u.test(above ?? '') ? [] : [gap]),
      line(`<div class="columns" style="--columns: ${style}">`),
      ...parts.flatMap((part) => [
        line('<div class="column">'),
        gap,
        ...part,
        ...(/[\r\n]$/u.test(lastText(part)) || part.length === 0
          ? []
          : [made(source.newline, spot)]),
        gap,
        line('</div>'),
      ]),
      line('</div>'),
      ...(/^[ \t>]*(?:[\r\n]|$)/u.test(source.text.slice(container.end)) ? [] : [gap]),
    ];
  },
} satisfies ContainerDirective;

/** More would be too narrow for a word. */
const mostColumns = 24;

function widthsOf(text: string): number[] {
  return text
    .trim()
    .split(/[\s,]+/u)
    .map(Number);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function lastText(pieces: readonly Piece[]): string {
  return pieces.map((piece) => textOf(piece, 'plain')).findLast((text) => text !== '') ?? '';
}

/** The pieces of each column. */
function split(pieces: readonly Piece[], prefix: string): Piece[][] {
  const text = pieces.map((piece) => textOf(piece, 'plain')).join('');
  const { bare, toText } = unprefix(text, prefix);
  const blocks = parseMarkdown(bare).children.map((node) => ({
    node,
    start: toText(startOf(node)),
    end: toText(endOf(node)),
    source: bare.slice(startOf(node), endOf(node)),
  }));
  return divide(blocks, text)
    .map(({ start, end }) => trimLines(text, start, end))
    .map(({ start, end }) => slice(pieces, start, end));
}

interface Block extends Range {
  readonly node: RootContent;
  readonly source: string;
}

function divide(blocks: readonly Block[], text: string): Range[] {
  if (blocks.length === 0) return [];
  const rules = blocks.filter(({ node }) => node.type === 'thematicBreak');
  if (rules.length > 0) {
    const starts = [0, ...rules.map(({ end }) => end)];
    const ends = [...rules.map(({ start }) => start), text.length];
    return starts.map((start, index) => ({ start, end: ends[index] ?? text.length }));
  }
  const headings = blocks.flatMap(({ node, start }) =>
    node.type === 'heading' ? [{ depth: node.depth, start }] : [],
  );
  const top = Math.min(...headings.map(({ depth }) => depth));
  const heads = headings.filter(({ depth }) => depth === top);
  const first = blocks.find(({ node }) => node.type !== 'html');
  if (heads.length > 1 && first?.start === heads[0]?.start) {
    return cut(
      heads.map(({ start }) => start),
      text.length,
    );
  }
  // A note, a caption and a source line belong to the block that they are about.
  const starts: number[] = [];
  let held = false;
  for (const { node, start, source } of blocks) {
    const caption = node.type === 'html' && /^<p class="caption"/u.test(source);
    const follows =
      node.type === 'html' &&
      /^(?:<p class="(?:matrix-key|table-notes|source)"|<!--)/u.test(source);
    if (!held && (!follows || starts.length === 0)) starts.push(start);
    held = caption || (follows && starts.length === 1 && start === starts[0]);
  }
  return cut(starts, text.length);
}

/** From each start to the next; what stands before the first goes with it. */
function cut(starts: readonly number[], end: number): Range[] {
  return starts.map((start, index) => ({
    start: index === 0 ? 0 : start,
    end: starts[index + 1] ?? end,
  }));
}

/** Whole lines, without empty ones at either end. */
function trimLines(text: string, from: number, to: number): Range {
  let start = from;
  while (start > 0 && !/[\r\n]/u.test(text[start - 1] ?? '')) start--;
  // A rule's own line ends where its column begins.
  if (start < from && /^[ \t>]*(?:[-*_][ \t]*){3,}$/u.test(text.slice(start, from))) start = from;
  let end = to;
  while (end > start && end < text.length && !/[\r\n]/u.test(text[end - 1] ?? '')) end--;
  const lead = /^(?:[ \t>]*(?:\r\n|\r|\n))+/u.exec(text.slice(start, end))?.[0].length ?? 0;
  start += lead;
  let last = end;
  while (last > start && /[ \t>\r\n]/u.test(text[last - 1] ?? '')) last--;
  const line = /^[ \t>]*(?:\r\n|\r|\n)/u.exec(text.slice(last, end))?.[0];
  if (line !== undefined) end = last + line.length;
  return { start, end };
}

/** The text without what every line of a quote or list begins with, and the way back. */
function unprefix(
  text: string,
  prefix: string,
): { readonly bare: string; readonly toText: (offset: number) => number } {
  if (prefix === '') return { bare: text, toText: (offset) => offset };
  const marks: { readonly bare: number; readonly text: number }[] = [];
  let bare = '';
  let at = 0;
  for (const line of text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+/gu) ?? []) {
    const cutAt = [prefix, prefix.trimEnd()].find((lead) => line.startsWith(lead))?.length ?? 0;
    marks.push({ bare: bare.length, text: at + cutAt });
    bare += line.slice(cutAt);
    at += line.length;
  }
  return {
    bare,
    toText: (offset) => {
      const mark = marks.findLast((one) => one.bare <= offset);
      return mark === undefined ? offset : mark.text + offset - mark.bare;
    },
  };
}
