import { valueFormats } from '../../facts/format.ts';
import { faultBelow } from '../../facts/lookup.ts';
import { isLanguage } from '../front-matter.ts';
import { made } from '../offsets.ts';
import { attributeOf, spotOf, valueSpot } from './directive.ts';
import type { Call, TextDirective } from './directive.ts';

/** `:value[path]{…}`: one value, as text in the document's language. */
export const value = {
  name: 'value',
  form: 'text',
  doc: 'the value at a path, formatted for the document’s language',
  label: 'path of the value, such as `rafale.planned` or `equipment.mistral.status`',
  attributes: [
    {
      name: 'format',
      doc: `one of ${valueFormats.map(({ name }) => name).join(', ')}; else as the value’s type and unit suggest`,
    },
    { name: 'digits', doc: 'digits after the decimal point' },
    { name: 'unit', doc: '`short` or `long`: the unit after the number' },
    {
      name: 'lang',
      doc: 'language of this value, such as `fr`',
      check: (text) => (isLanguage(text) ? undefined : 'a language such as `en` or `fr-FR`'),
    },
    {
      name: 'cite',
      doc: 'the value’s source as a citation',
      reserved: 'it arrives with citations',
    },
  ],
  expand(call, landing, expander) {
    const { directive, source } = call;
    const { label } = directive;
    const spot = spotOf(call);
    if (label === undefined) {
      const end = directive.start + directive.colons + directive.name.length;
      expander.complain(
        { source, start: directive.start, end },
        'directive-syntax',
        'Unexpected `:value` without a path, expected `:value[path]`',
        { note: 'as in `:value[rafale.planned]`' },
      );
      return [];
    }
    const path = source.text.slice(label.start, label.end);
    const range = (start: number, end: number) => ({
      start: label.start + start,
      end: label.start + end,
    });
    const found = expander.find(path, range, call);
    const options = optionsOf(call, (name) => expander.text(call, name)?.text);
    if (found === undefined) return [made(source.text.slice(spot.start, spot.end), spot)];
    const text = expander.format(found, options, (problem) => {
      const { rule, reason, note, expected, attribute } = problem;
      const at =
        attribute === 'value' || attributeOf(call, attribute) === undefined
          ? { source, ...label }
          : valueSpot(call, attribute);
      expander.complain(at, rule, reason, { note, expected, cause: faultBelow(found) });
    });
    return text === undefined
      ? [made(source.text.slice(spot.start, spot.end), spot)]
      : [expander.value(found, text, landing, spot)];
  },
} satisfies TextDirective;

interface Options {
  format?: string;
  digits?: string;
  unit?: string;
  lang?: string;
}

function optionsOf(call: Call, read: (name: string) => string | undefined): Options {
  const options: Options = {};
  for (const name of ['format', 'digits', 'unit', 'lang'] as const) {
    const text = attributeOf(call, name) === undefined ? undefined : read(name);
    if (text !== undefined) options[name] = text;
  }
  return options;
}
