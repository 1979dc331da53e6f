import { nearest, suggestion } from '../../messages.ts';
import { made } from '../offsets.ts';
import { captioned, idOf } from './block.ts';
import type { ContainerDirective } from './directive.ts';
import { attributeOf, spotOf, valueSpot } from './directive.ts';
import { calloutKinds, figureWords } from './figure-words.ts';
import { framed } from './framed.ts';

/** `:::callout{kind=decision}`: a few words that stand out from the text. */
export const callout = {
  name: 'callout',
  form: 'container',
  doc: 'words that stand out: a note, a warning, or a decision that is asked for',
  attributes: [
    { name: 'kind', doc: `one of ${calloutKinds.join(', ')}; else note` },
    { name: 'title', doc: 'its heading; else what it is, in the language of the document' },
    ...captioned.filter(({ name }) => name === 'id'),
  ],
  async expand(call, container, expander) {
    const spot = spotOf(call);
    const written =
      attributeOf(call, 'kind') === undefined ? 'note' : expander.text(call, 'kind')?.text;
    const kind = calloutKinds.find((one) => one === written);
    if (kind === undefined) {
      const near = nearest(written ?? '', calloutKinds);
      const all = calloutKinds.map((one) => `\`${one}\``).join(', ');
      expander.complain(
        valueSpot(call, 'kind'),
        'attribute-value',
        `Unexpected \`kind=${written ?? ''}\`, expected one of ${all}`,
        { note: suggestion(written ?? '', near), expected: near.length > 0 ? near : calloutKinds },
      );
      return [];
    }
    const id = idOf(call, expander);
    const title =
      attributeOf(call, 'title') === undefined
        ? [made(figureWords(expander.lang).callout[kind], spot)]
        : expander.html(call, 'title');
    const open = `<aside class="callout callout-${kind}"${id === undefined ? '' : ` id="${id}"`}>`;
    const pieces = await framed(
      call,
      container,
      {
        above: [made(`${open}<p class="callout-title">`, spot), ...title, made('</p>', spot)],
        below: [made('</aside>', spot)],
      },
      expander,
    );
    if (pieces !== undefined) return pieces;
    expander.complain(
      spot,
      'container',
      'Unexpected `:::callout` without text, expected what it calls out',
    );
    return [];
  },
} satisfies ContainerDirective;
