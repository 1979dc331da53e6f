/** What a block of generated text needs around it: empty lines, and lines of its own above and below. */
import { wordsOf } from '../../citations/words.ts';
import { escapeWordsOfAuthor } from '../escape.ts';
import type { Piece } from '../offsets.ts';
import { made } from '../offsets.ts';
import type { Source } from '../source.ts';
import type { AttributeSpec, Call, Expander, Spot } from './directive.ts';
import { attributeOf, spotOf, valueSpot } from './directive.ts';

/** The attributes of what stands between a caption and a source line. */
export const captioned: readonly AttributeSpec[] = [
  { name: 'caption', doc: 'a line above it; values may stand in it' },
  { name: 'source', doc: 'ids of sources, or a text, for a line below it' },
  {
    name: 'id',
    doc: 'its name in the document, for links such as `[see](#tbl-systems)`',
    check: (text) =>
      /^\p{L}[\p{L}\p{N}_:.-]*$/u.test(text)
        ? undefined
        : 'a letter, then letters, digits and `-_:.`',
  },
];

/** An empty line before it where the author left none. */
export function gapBefore(call: Call): readonly Piece[] {
  const { source, directive } = call;
  return isBlankBefore(source, directive.start) ? [] : [made(source.newline, spotOf(call))];
}

/** An empty line after it where the author left none. */
export function gapAfter(call: Call): readonly Piece[] {
  const { source, directive } = call;
  return isBlankAfter(source, directive.end) ? [] : [made(source.newline, spotOf(call))];
}

/** `<p class="name">…</p>`, or nothing where it would be empty. */
export function paragraph(name: string, content: readonly Piece[], call: Call): readonly Piece[] {
  const spot = spotOf(call);
  return content.length === 0
    ? []
    : [made(`<p class="${name}">`, spot), ...content, made('</p>', spot)];
}

/** The content of a caption; none where the attribute is absent. */
export function captionOf(call: Call, expander: Expander): readonly Piece[] {
  return attributeOf(call, 'caption') === undefined ? [] : expander.html(call, 'caption');
}

/** The caption with an empty line below it. In Markdown it carries the name of the table, which has no place for one. */
export function captionAbove(
  caption: readonly Piece[],
  id: string | undefined,
  spot: Spot,
  newline: string,
): readonly Piece[] {
  const gap = made(newline + newline, spot);
  if (caption.length === 0) {
    return id === undefined ? [] : [made(`<a id="${id}"></a>`, spot, ''), gap];
  }
  const open = '<p class="caption"';
  return [
    made(id === undefined ? `${open}>` : `${open} id="${id}">`, spot, `${open}>`),
    ...caption,
    made('</p>', spot),
    gap,
  ];
}

/** The name that the element carries; none where it is another's already. */
export function idOf(call: Call, expander: Expander): string | undefined {
  const id = attributeOf(call, 'id') === undefined ? undefined : expander.text(call, 'id')?.text;
  return id !== undefined && expander.claimId(id, call) ? id : undefined;
}

/** Sources by their short references, or the author's words, after `Source:`; none where the attribute is absent. */
export function sourceLine(call: Call, expander: Expander): readonly Piece[] {
  if (attributeOf(call, 'source') === undefined) return [];
  const written = expander.text(call, 'source', 'shown');
  if (written === undefined) return [];
  const { source, sources, colon } = wordsOf(expander.lang);
  const named = sourceNames(call, expander);
  if (named === 'text') {
    return [
      made(escapeWordsOfAuthor(source + colon), spotOf(call)),
      ...expander.html(call, 'source'),
    ];
  }
  const label = (named.count > 1 ? sources : source) + colon;
  return named.piece === undefined
    ? []
    : [made(escapeWordsOfAuthor(label), spotOf(call)), named.piece];
}

/** What `source` names: sources by their ids, where it is not a text of the author's. */
export function sourceNames(
  call: Call,
  expander: Expander,
): 'text' | { readonly count: number; readonly piece: Piece | undefined } {
  const written = expander.text(call, 'source', 'shown');
  if (written === undefined) return { count: 0, piece: undefined };
  const ids = [...written.text.matchAll(/[^,]+/gu)].map((match) => {
    const id = match[0].trim();
    const start = match.index + match[0].indexOf(id);
    return { id, spot: { source: call.source, ...written.range(start, start + id.length) } };
  });
  // One word is meant as an id, several are a text.
  return ids.every(({ id }) => expander.isSource(id) || /^[\w.:/-]+$/u.test(id))
    ? { count: ids.length, piece: expander.sourceNames(ids, valueSpot(call, 'source')) }
    : 'text';
}

function isBlankBefore({ text, lines }: Source, offset: number): boolean {
  // Right after the mark of a list's item a block may begin.
  if (/[^ \t>]/u.test(text.slice(lines.start(offset), offset))) return true;
  return /^[ \t>]*$/u.test(lines.before(offset) ?? '');
}

function isBlankAfter({ text, lines }: Source, offset: number): boolean {
  const next = lines.next(offset);
  return /^[ \t>]*$/u.test(text.slice(next, lines.end(next)));
}
