import type { AskedManner } from '../../facts/format.ts';
import { mannerAttributes, valueFormats } from '../../facts/format.ts';
import { phrases } from '../../facts/language.ts';
import type { Found } from '../../facts/lookup.ts';
import { faultBelow } from '../../facts/lookup.ts';
import { scaleNames } from '../../facts/scales.ts';
import { isLanguage } from '../front-matter.ts';
import { made } from '../offsets.ts';
import { attributeOf, spotOf, valueSpot } from './directive.ts';
import type { Call, Expander, TextDirective } from './directive.ts';

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
    {
      name: 'unit',
      doc: '`short` (a symbol where there is one) or `long` (words): the unit after the number; `code`: that of a currency',
    },
    {
      name: 'scale',
      doc: `one of ${scaleNames.join(', ')}: a shorter number and a word, as in \`EUR 3.2 billion\``,
    },
    {
      name: 'gender',
      doc: 'masculine, feminine or neuter: of what is counted, for number words and ordinals in languages that need it',
    },
    {
      name: 'case',
      doc: 'genitive (Ukrainian) or dative (German): as the sentence asks for',
    },
    {
      name: 'lang',
      doc: 'language of this value, such as `fr`',
      check: (text) => (isLanguage(text) ? undefined : 'a language such as `en` or `fr-FR`'),
    },
    {
      name: 'cite',
      doc: 'what the value rests on as a citation, with place and grade',
      flag: true,
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
    if (text !== undefined && landing.in === 'text') checkSaid(found, text, call, expander);
    return text === undefined
      ? [made(source.text.slice(spot.start, spot.end), spot)]
      : [
          expander.value(found, text, landing, spot),
          ...(attributeOf(call, 'cite') === undefined ? [] : expander.cite(found, landing, call)),
        ];
  },
} satisfies TextDirective;

/** The author has written the qualifier that the value brings: `about about 100`. */
function checkSaid(
  { qualifier }: Found,
  text: string,
  { directive: { start }, source }: Call,
  expander: Expander,
): void {
  if (qualifier === 'exact') return;
  const before = source.text.slice(Math.max(0, start - 60), start);
  const trimmed = before.trimEnd();
  if (trimmed === before) return;
  const lower = trimmed.toLowerCase();
  const said = phrases(qualifier, expander.lang).find(
    (phrase) => lower.endsWith(phrase) && !/[\p{L}\p{N}]$/u.test(lower.slice(0, -phrase.length)),
  );
  if (said === undefined) return;
  const end = start - (before.length - trimmed.length);
  expander.complain(
    { source, start: end - said.length, end },
    'value-format',
    `Unexpected \`${trimmed.slice(-said.length)}\` before a value that says so itself, expected the value alone`,
    { note: `the value prints \`${text}\`` },
  );
}

function optionsOf(call: Call, read: (name: string) => string | undefined): AskedManner {
  const options: { -readonly [Name in keyof AskedManner]: AskedManner[Name] } = {};
  for (const name of mannerAttributes) {
    const text = attributeOf(call, name) === undefined ? undefined : read(name);
    if (text !== undefined) options[name] = text;
  }
  return options;
}
