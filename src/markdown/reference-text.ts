/** References as Markdown and as HTML. */
import { holdWords } from '../citations/held-words.ts';
import type { Run, Runs } from '../citations/runs.ts';
import type { Landing } from './escape.ts';
import { escapeAttribute, escapeHtml, escapeValue, isAutolink } from './escape.ts';

/** Markdown that renders as exactly these words. `atStart`: whether it begins a line. */
export function runsToMarkdown(runs: Runs, atStart: boolean): string {
  return runs
    .map((one, index) => {
      const text = one.href === one.text ? one.text : holdWords(one.text);
      const written = markdownOf({ ...one, text }, atStart && index === 0);
      return one.href === undefined ? written : linked(one, written, one.href);
    })
    .join('');
}

/** For HTML in a block of its own. */
export function runsToHtml(runs: Runs): string {
  return runs
    .map(({ text, style, href }) => {
      const tag = tags.get(style);
      const words = escapeHtml(href === text ? text : holdWords(text));
      const styled = tag === undefined ? words : `<${tag}>${words}</${tag}>`;
      return href === undefined ? styled : `<a href="${escapeAttribute(href)}">${styled}</a>`;
    })
    .join('');
}

const tags: ReadonlyMap<Run['style'], string> = new Map([
  ['italic', 'em'],
  ['bold', 'strong'],
  ['superscript', 'sup'],
  ['subscript', 'sub'],
]);

function markdownOf({ text, style }: Run, atStart: boolean): string {
  const landing: Landing = {
    in: 'text',
    atStart,
    before: atStart ? '' : ' ',
    after: ' ',
    wrap: false,
    hugged: { before: false, after: false },
  };
  // Marks of emphasis do nothing beside a space, so spaces stay outside of them.
  const [, lead = '', words = '', tail = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(text) ?? [];
  if (words === '') return text;
  const escaped = escapeValue(words, landing);
  switch (style) {
    case 'plain':
      return lead + escaped + tail;
    case 'italic':
      return `${lead}*${escaped}*${tail}`;
    case 'bold':
      return `${lead}**${escaped}**${tail}`;
    case 'superscript':
      return `${lead}<sup>${escaped}</sup>${tail}`;
    case 'subscript':
      return `${lead}<sub>${escaped}</sub>${tail}`;
  }
}

function linked({ text }: Run, written: string, href: string): string {
  if (text === href && isAutolink(href)) return `<${href}>`;
  return `[${written}](<${escapeValue(href, { in: 'target', part: 'whole', autolink: false })}>)`;
}
