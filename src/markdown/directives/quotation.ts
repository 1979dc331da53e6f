import { inferType } from '../../facts/iso.ts';
import { formatValue } from '../../facts/format.ts';
import { escapeHtml } from '../escape.ts';
import type { Piece } from '../offsets.ts';
import { made } from '../offsets.ts';
import { captioned, idOf, sourceNames } from './block.ts';
import type { Call, ContainerDirective, Expander } from './directive.ts';
import { attributeOf, spotOf } from './directive.ts';
import { framed } from './framed.ts';

/** `:::quotation{by="…"}`: somebody's words, and who said them when. */
export const quotation = {
  name: 'quotation',
  form: 'container',
  doc: 'somebody’s words, with who said them, when and where',
  attributes: [
    { name: 'by', doc: 'who said it', required: true },
    { name: 'role', doc: 'what they are' },
    { name: 'date', doc: 'when: an ISO date, or words' },
    { name: 'source', doc: 'ids of sources, or a text' },
    ...captioned.filter(({ name }) => name === 'id'),
  ],
  async expand(call, container, expander) {
    const spot = spotOf(call);
    const id = idOf(call, expander);
    const open = `<figure class="quotation"${id === undefined ? '' : ` id="${id}"`}><blockquote>`;
    const parts = [
      part('by', expander.html(call, 'by'), call),
      part('role', wordsOf('role', call, expander), call),
      part('date', dateOf(call, expander), call),
      part('reference', namesOf(call, expander), call),
    ].filter((one) => one.length > 0);
    const caption = parts.flatMap((one, index) => (index === 0 ? one : [made(', ', spot), ...one]));
    const pieces = await framed(
      call,
      container,
      {
        above: [made(open, spot)],
        below: [
          made('</blockquote><figcaption>', spot),
          ...caption,
          made('</figcaption></figure>', spot),
        ],
      },
      expander,
    );
    if (pieces !== undefined) return pieces;
    expander.complain(
      spot,
      'container',
      'Unexpected `:::quotation` without words, expected what was said',
    );
    return [];
  },
} satisfies ContainerDirective;

function part(name: string, content: readonly Piece[], call: Call): readonly Piece[] {
  const spot = spotOf(call);
  return content.length === 0
    ? []
    : [made(`<span class="${name}">`, spot), ...content, made('</span>', spot)];
}

function wordsOf(name: string, call: Call, expander: Expander): readonly Piece[] {
  return attributeOf(call, name) === undefined ? [] : expander.html(call, name);
}

/** A date as the document's language writes it; other words as they are. */
function dateOf(call: Call, expander: Expander): readonly Piece[] {
  if (attributeOf(call, 'date') === undefined) return [];
  const text = expander.text(call, 'date')?.text.trim() ?? '';
  const type = inferType(text);
  if (type !== 'date' && type !== 'yearmonth' && type !== 'year') {
    return expander.html(call, 'date');
  }
  const value = { value: text, type, unit: undefined, qualifier: 'exact' } as const;
  const printed = formatValue(value, { lang: expander.lang });
  return 'text' in printed
    ? [made(escapeHtml(printed.text), spotOf(call))]
    : expander.html(call, 'date');
}

function namesOf(call: Call, expander: Expander): readonly Piece[] {
  if (attributeOf(call, 'source') === undefined) return [];
  const named = sourceNames(call, expander);
  if (named === 'text') return expander.html(call, 'source');
  return named.piece === undefined ? [] : [named.piece];
}
