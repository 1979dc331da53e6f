import { rowPath } from '../../facts/lookup.ts';
import { toPlainText } from '../../facts/shape.ts';
import type { Call, LeafDirective, Spot } from './directive.ts';
import { attributeOf, valueSpot } from './directive.ts';

/** `::assert{that="…"}`: nothing in the output, an error where the data no longer bear it out. */
export const assert = {
  name: 'assert',
  form: 'leaf',
  silent: true,
  doc: 'prints nothing; an error where the JSONata expression is not exactly `true`',
  attributes: [
    {
      name: 'that',
      doc: 'a JSONata expression over facts, tables and names bound by `each`',
      required: true,
    },
    { name: 'message', doc: 'what to say where it is not true; values may stand in it' },
  ],
  async expand(call, expander) {
    const message =
      attributeOf(call, 'message') === undefined
        ? undefined
        : expander.text(call, 'message', 'shown');
    const expression = expressionOf(call);
    if (expression === undefined) return [];
    const spot = valueSpot(call, 'that');
    if (expression.text.trim() === '') {
      expander.complain(spot, 'claim', 'Unexpected empty `that`, expected a JSONata expression', {
        note: 'as in `that="rafale.planned > 50"`',
      });
      return [];
    }
    const result = await expander.ask(expression.text, call);
    if ('problem' in result) {
      const { problem, note, offset, cause } = result;
      const at = offset === undefined ? spot : expression.at(offset);
      expander.complain(at, 'claim', problem, { note, cause });
      return [];
    }
    if (result.value === true) return [];
    const got = shorten(toPlainText(result.value));
    const row = rowOf(call);
    const where = row === undefined ? '' : ` for \`${row}\``;
    const what = message?.text.replaceAll(/\s+/gu, ' ').trim() ?? '';
    expander.complain(
      spot,
      'claim',
      result.value === false && what !== ''
        ? `Unexpected data${where}, expected what the text rests on: ${what}`
        : `Unexpected result \`${got}\`${where}, expected \`true\`${what === '' ? '' : `: ${what}`}`,
      {
        note:
          result.value === false
            ? 'change the text, or the data if they are wrong'
            : 'write a comparison, as in `that="rafale.planned > 50"`',
      },
    );
    return [];
  },
} satisfies LeafDirective;

/** The expression as it was written: what looks like a directive in it is JSONata. */
function expressionOf(
  call: Call,
): { readonly text: string; readonly at: (offset: number) => Spot } | undefined {
  const range = attributeOf(call, 'that')?.value;
  if (range === undefined) return undefined;
  const { source } = call;
  const { text, lines } = source;
  const written = text.slice(range.start, range.end);
  // The mark of a quote at the beginning of its lines is not part of it; offsets stay as they are.
  const isQuoted = text.slice(lines.start(range.start), call.directive.start).includes('>');
  const bare = isQuoted
    ? written.replaceAll(/(?<=[\r\n])[ \t]*>[ \t>]*/gu, (mark) => ' '.repeat(mark.length))
    : written;
  return {
    text: bare,
    at: (offset) => {
      const start = Math.max(range.start, Math.min(range.end - 1, range.start + offset));
      const length = String.fromCodePoint(text.codePointAt(start) ?? 0).length;
      return { source, start, end: Math.min(range.end, start + length) };
    },
  };
}

/** The row that the innermost `:::each` is at. */
function rowOf({ around }: Call): string | undefined {
  const binding = [...around.bindings.values()].at(-1);
  return binding && rowPath(binding.table, binding.row, binding.index);
}

function shorten(text: string): string {
  const characters = Array.from(text.replaceAll('`', "'"));
  return characters.length <= 40 ? characters.join('') : `${characters.slice(0, 40).join('')}…`;
}
