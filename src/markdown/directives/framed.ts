/** Prose in a frame of HTML, in which it stays Markdown. */
import type { Piece } from '../offsets.ts';
import { made, textOf } from '../offsets.ts';
import type { ContainerNode } from '../source.ts';
import type { Call, Expander } from './directive.ts';
import { spotOf } from './directive.ts';

/** The body between lines of HTML, with the empty lines that Markdown needs; undefined where there is no text in it. */
export async function framed(
  call: Call,
  container: ContainerNode,
  { above, below }: { readonly above: readonly Piece[]; readonly below: readonly Piece[] },
  expander: Expander,
): Promise<readonly Piece[] | undefined> {
  const spot = spotOf(call);
  const { source } = call;
  const { prefix } = container;
  const body = await expander.body(container, call);
  const text = body.map((piece) => textOf(piece, 'plain')).join('');
  if (/^[\s>]*$/u.test(text)) return undefined;

  const end = made(source.newline, spot);
  const gap = made(prefix.trimEnd() + source.newline, spot);
  const line = (pieces: readonly Piece[]): readonly Piece[] => [made(prefix, spot), ...pieces, end];
  const isBlank = (words: string): boolean => /^[ \t>]*$/u.test(words);
  return [
    ...(isBlank(source.lines.before(container.start) ?? '') ? [] : [gap]),
    ...line(above),
    gap,
    ...body,
    ...(/[\r\n]$/u.test(text) ? [] : [end]),
    gap,
    ...line(below),
    ...(/^[ \t>]*(?:[\r\n]|$)/u.test(source.text.slice(container.end)) ? [] : [gap]),
  ];
}
