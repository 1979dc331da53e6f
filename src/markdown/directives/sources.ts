import { made } from '../offsets.ts';
import type { Call, LeafDirective } from './directive.ts';
import { attributeOf, spotOf } from './directive.ts';

/** `::sources{}`: the sources that the document cites, wherever it cites them. */
export const sources = {
  name: 'sources',
  form: 'leaf',
  doc: 'the list of the sources that the document cites; alone on a slide it is a sources slide',
  attributes: [
    { name: 'all', doc: 'all sources of the project', flag: true },
    { name: 'summary', doc: 'a source summary statement before the list', flag: true },
  ],
  async expand(call, expander) {
    await Promise.resolve();
    const request = {
      of: attributeOf(call, 'all') === undefined ? 'cited' : 'all',
      summary: attributeOf(call, 'summary') !== undefined,
      isSlide: expander.kind === 'deck' && isAlone(call),
      prefix: '',
    } as const;
    // The text is made once all citations are known; until then a word stands for it.
    return [made('sources', spotOf(call), 'sources', { kind: 'sources', request })];
  },
} satisfies LeafDirective;

/** Whether nothing else stands between the slide breaks around it. */
function isAlone({ directive, source }: Call): boolean {
  const before = source.text.slice(source.bodyStart, directive.start).trimEnd();
  const after = source.text.slice(directive.end).trimStart();
  return (
    /(?:^|[\r\n])(?:---+|\*\*\*+|___+)?$/u.test(before) &&
    /^(?:$|(?:---+|\*\*\*+|___+)[ \t]*(?:[\r\n]|$))/u.test(after)
  );
}
