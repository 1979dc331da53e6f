/** Values as text for readers: the only place that knows how a number or a date is written. */
import { nearest, suggestion } from '../messages.ts';
import type { ColumnType, Datum } from '../model/table.ts';
import type { Gender, OwnUnits } from '../model/unit.ts';
import { printDate } from './date-text.ts';
import type { Attribute, FormatProblem, FormattedValue, Manner, Value } from './formatted.ts';
import { problem, shownValue } from './formatted.ts';
import { inferType, parseIso } from './iso.ts';
import type { Case } from './language.ts';
import { governedCase, joinEnds, languageOf, qualify, wordsOf } from './language.ts';
import { fractionDigits, printNumber } from './number-text.ts';
import { toRange } from './range.ts';
import type { ScaleName } from './scales.ts';
import { scaleNames } from './scales.ts';
import { isMap, toPlainText } from './shape.ts';
import type { UnitDisplay } from './units.ts';
import { addUnit, isCurrency } from './units.ts';
import type { FormatName, Kind, ValueFormat } from './value-formats.ts';
import { valueFormats } from './value-formats.ts';

export type { FormatProblem, FormattedValue } from './formatted.ts';
export { attributes as mannerAttributes } from './formatted.ts';
export type { FormatName } from './value-formats.ts';
export { valueFormats } from './value-formats.ts';

/** What the author wrote about the manner, unchecked. */
export type AskedManner = { readonly [name in Attribute]?: string | undefined };

export interface FormatOptions extends AskedManner {
  /** BCP 47; of the document or of the directive. */
  readonly lang: string;
  /** The project's own units. */
  readonly units?: OwnUnits | undefined;
}

/** The value in the language of `options.lang`: qualifier, number, and the unit where asked for. Never depends on the machine. */
export function formatValue(
  value: FormattedValue,
  options: FormatOptions,
): { readonly text: string } | { readonly problem: FormatProblem } {
  const formatted = tryFormat(value, options);
  return typeof formatted === 'string' ? { text: formatted } : { problem: formatted };
}

function tryFormat(input: FormattedValue, options: FormatOptions): string | FormatProblem {
  const locale = toLocale(options.lang);
  if (typeof locale !== 'string') return locale;
  const display = toDisplay(options.unit);
  if (typeof display === 'object') return display;
  const digits = toDigits(options.digits);
  if (typeof digits === 'object') return digits;
  const scale = toScale(options.scale);
  if (typeof scale === 'object') return scale;
  const gender = toGender(options.gender, locale);
  if (typeof gender === 'object') return gender;
  const grammar = toCase(options.case, locale);
  if (typeof grammar === 'object') return grammar;

  const value = toValue(input);
  const format = chooseFormat(value, { ...options, locale });
  if ('rule' in format) return format;
  const wrong = checkRange(value);
  if (wrong !== undefined) return wrong;
  const text = print(value, format.name, {
    locale,
    language: languageOf(locale),
    digits,
    display,
    scale,
    gender,
    grammar: grammar ?? governedCase(value, locale),
    own: options.units ?? noUnits,
    isAsked: options.format !== undefined,
  });
  if (typeof text !== 'string') return text;
  const { name } = format;
  const precision = name === 'date' || name === 'month' || name === 'year' ? name : undefined;
  return qualify(text, value.qualifier, locale, precision);
}

const noUnits: OwnUnits = new Map();

function toValue(input: FormattedValue): Value {
  const range = toRange(input.value);
  if (range === undefined) {
    const kind = kindOf(input.value, input.type, input.unit);
    return { ...input, kind, ends: [input.value] };
  }
  const kinds = [range.from, range.to].map((end): Kind => {
    const kind = kindOf(end, 'any', input.unit);
    // A year between quotes is text on its own, but not as the end of a range.
    return kind === 'text' ? 'year' : kind;
  });
  const [kind = 'number', other = kind] = kinds;
  const common = kind === other ? kind : kinds.includes('number') ? 'number' : 'date';
  return { ...input, kind: common, ends: [range.from, range.to] };
}

/** What is wrong with two ends, whatever they are printed as. */
function checkRange({ ends: [from, to], qualifier }: Value): FormatProblem | undefined {
  if (to === undefined) return undefined;
  if (qualifier === 'at-least' || qualifier === 'up-to') {
    return problem('value', `qualifier \`${qualifier}\` for a range`, '`exact` or `about`', {
      note: 'a range says both ends already',
    });
  }
  const [first, last] = [from, to].map((end) =>
    typeof end === 'number'
      ? end
      : (parseIso(toPlainText(end ?? null))?.date.getTime() ?? Number.NaN),
  );
  if (first === undefined || last === undefined || first <= last) return undefined;
  return problem(
    'value',
    `range from${shownValue(from)} to${shownValue(to)}`,
    'the smaller end as `from`',
  );
}

function kindOf(value: Datum, type: ColumnType, unit: string | undefined): Kind {
  if (isMap(value)) return 'object';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'boolean') return 'boolean';
  const known = type === 'any' ? inferType(value, unit) : type;
  if (typeof value === 'number') return known === 'year' ? 'year' : 'number';
  switch (known) {
    case 'year':
    case 'date':
    case 'datetime':
    case 'time':
    case 'duration':
      return known;
    case 'yearmonth':
      return 'month';
    default:
      return 'text';
  }
}

function chooseFormat(
  value: Value,
  { format: asked, digits, scale, gender, locale }: AskedManner & { readonly locale: string },
): Known | FormatProblem {
  const { kind } = value;
  if (value.value === null) {
    return problem('value', 'missing value', 'a value', { rule: 'missing-value' });
  }
  if (kind === 'object') {
    return problem('value', 'value with keys', 'one value', {
      note: 'name one of its keys in the path',
    });
  }
  const infinite = value.ends.find((end) => typeof end === 'number' && !Number.isFinite(end));
  if (infinite !== undefined) {
    return problem('value', `number${shownValue(infinite)}`, 'a finite number');
  }
  if (kind === 'boolean' && wordsOf(locale) === undefined) {
    return problem(
      'value',
      `\`${toPlainText(value.value)}\` in the language \`${locale}\``,
      'text',
      {
        note: 'write the word itself into the data',
      },
    );
  }
  const name = asked ?? defaultFormat(value, digits ?? scale);
  const format: Known | undefined = valueFormats.find((one) => one.name === name);
  if (format === undefined) {
    const names = valueFormats.map((one) => one.name);
    const near = nearest(name, names);
    return problem('format', `format \`${name}\``, 'a known format', {
      rule: 'attribute-value',
      note:
        near[0] === undefined
          ? `formats are ${names.map((one) => `\`${one}\``).join(', ')}`
          : `did you mean \`${near[0]}\`?`,
      expected: near.length > 0 ? near : names,
    });
  }
  const accepts: readonly Kind[] = format.accepts;
  if (!accepts.includes(kind)) return wrongKind(value, format);
  const written = { digits, scale, gender };
  for (const attribute of ['digits', 'scale', 'gender'] as const) {
    if (written[attribute] === undefined || format[attribute] === true) continue;
    const taking = valueFormats.filter((one: ValueFormat) => one[attribute]).map((one) => one.name);
    return problem(attribute, `\`${attribute}\` for format \`${name}\``, 'none', {
      note: `\`${attribute}\` is for ${taking.map((one) => `\`${one}\``).join(', ')}`,
    });
  }
  return format;
}

type Known = ValueFormat & { readonly name: FormatName };

function defaultFormat({ kind, ends, unit }: Value, exact: string | undefined): FormatName {
  switch (kind) {
    case 'number':
      if (unit === '%') return 'percent';
      if (isCurrency(unit)) return 'currency';
      return ends.every(Number.isInteger) && exact === undefined ? 'integer' : 'decimal';
    case 'datetime':
      return 'date';
    case 'date':
    case 'month':
    case 'year':
    case 'list':
      return kind;
    case 'text':
    case 'time':
    case 'duration':
    case 'boolean':
    case 'object':
      return 'text';
  }
}

function wrongKind(value: Value, { name, accepts }: ValueFormat): FormatProblem {
  const { kind } = value;
  // Any text may be a date, hence none of those formats is an answer to one that is not.
  const possible =
    kind === 'text'
      ? ['text']
      : valueFormats
          .filter((format) => (format.accepts as readonly Kind[]).includes(kind))
          .map((format) => format.name);
  const [first = 'text'] = accepts;
  const wanted = name === 'text' ? 'single value' : first;
  const note =
    kind === 'text' && wanted === 'number'
      ? 'numbers are written plainly, without quotes or separators; a column holds numbers where each filled cell is one, or where `data/datapackage.yaml` says so'
      : `a ${kind} takes ${possible.map((one) => `\`${one}\``).join(', ')}`;
  return problem(
    'format',
    `${kind}${shownValue(value.ends[0])} for format \`${name}\``,
    `a ${wanted}`,
    { note, expected: possible },
  );
}

function print(
  value: Value,
  format: FormatName,
  manner: Manner & { readonly isAsked: boolean },
): string | FormatProblem {
  switch (format) {
    case 'integer':
    case 'decimal':
    case 'percent':
    case 'currency':
    case 'compact':
    case 'words':
    case 'ordinal':
    case 'ordinal-words':
      // `accepts` lets only numbers and years through; a year may stand in text.
      return printNumber(value, value.ends.map(Number), format, manner);
    case 'date':
    case 'month':
    case 'year': {
      // The ends of a range may be known more and less exactly: each shows what it has, unless a format is asked for.
      const formats = value.ends.map((end) => {
        const kind = kindOf(end, 'any', 'year');
        return manner.isAsked || (kind !== 'month' && kind !== 'year') ? format : kind;
      });
      return printDate(value, value.ends.length > 1 ? formats : [format], manner);
    }
    case 'list':
      return printList(value, manner);
    case 'text':
      return printText(value, manner);
  }
}

function printList({ value, unit }: Value, manner: Manner): string | FormatProblem {
  // `kindOf` found a list.
  const items = value as readonly Datum[];
  if (items.length === 0) {
    return problem('value', 'empty list', 'at least one item', { rule: 'missing-value' });
  }
  const carried = unit === '%' || isCurrency(unit) ? unit : undefined;
  if (manner.display !== undefined && carried === undefined) {
    return problem('unit', '`unit` for a list', 'none');
  }
  const texts: string[] = [];
  for (const [index, item] of items.entries()) {
    if (item === null || (typeof item === 'object' && toRange(item) === undefined)) {
      return problem(
        'value',
        `list with item ${index + 1} ${item === null ? 'missing' : 'of several values'}`,
        'a list of single values',
        {
          note: 'tables go through `::table` or `:::each`',
        },
      );
    }
    const text = tryFormat(
      { value: item, type: 'any', unit: carried, qualifier: 'exact' },
      { lang: manner.locale, unit: carried && manner.display, units: manner.own },
    );
    if (typeof text !== 'string') return text;
    texts.push(text);
  }
  return new Intl.ListFormat(manner.locale, { type: 'conjunction', style: 'long' }).format(texts);
}

function printText({ ends, unit }: Value, manner: Manner): string | FormatProblem {
  const { locale, display } = manner;
  const words = wordsOf(locale);
  const raws = ends.map((end) =>
    typeof end === 'boolean' && words !== undefined ? words[end ? 'yes' : 'no'] : toPlainText(end),
  );
  const [raw = '', other] = raws;
  const isSpoken = raws.some((one) => !/^[\d.]+$/u.test(one));
  const whole = other === undefined ? raw : joinEnds(raw, other, locale, isSpoken);
  // A value stands inside a line: a break in it is a space.
  const text = whole
    .replaceAll(/\s*[\n\v\f\r\u0085\u2028\u2029]\s*/gu, ' ')
    .replaceAll('\t', ' ')
    .trim();
  if (text === '') {
    return problem('value', 'empty text', 'a value', { rule: 'missing-value' });
  }
  const bad = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.exec(text)?.[0];
  if (bad !== undefined) {
    const code = (bad.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return problem('value', `control character U+${code}`, 'text that can be printed');
  }
  if (display === undefined) return text;
  if (unit === undefined) {
    return problem('unit', '`unit` for a value without one', 'a value with a unit');
  }
  const last = ends.at(-1);
  // The last number of `12–18` or `some 12 to 18` decides; without one it is many.
  const value = typeof last === 'number' ? last : Number(/(\d+)\D*$/u.exec(text)?.[1] ?? 5);
  const digits = fractionDigits(value);
  const count = {
    value,
    fraction: { minimumFractionDigits: digits, maximumFractionDigits: digits },
    isRange: typeof last !== 'number' || ends.length > 1,
    scaled: false,
  };
  return addUnit(text, unit, count, { ...manner, display });
}

/** The locale that Intl has for a language; `en` alone is British in order and spelling. */
function toLocale(lang: string): string | FormatProblem {
  const known = locales.get(lang);
  if (known !== undefined) return known;
  let supported: readonly string[];
  try {
    supported = Intl.NumberFormat.supportedLocalesOf(lang);
  } catch {
    const fixed = lang.trim().replaceAll('_', '-');
    return problem('lang', `language \`${lang}\``, 'a language tag', {
      rule: 'attribute-value',
      note:
        /^[a-z]{2,3}(?:-[a-z\d]+)*$/iu.test(fixed) && fixed !== lang
          ? `did you mean \`${fixed}\`?`
          : 'as in `en`, `fr` or `uk-UA`',
    });
  }
  // Asked for a language that it does not have, Intl would answer in that of the machine.
  const [found] = supported;
  if (found === undefined) {
    return problem('lang', `language \`${lang}\``, 'one whose numbers and dates are known', {
      rule: 'attribute-value',
      note: 'check the tag, or set `lang` on the directive',
    });
  }
  const locale = /^en$/iu.test(found) ? 'en-GB' : found;
  locales.set(lang, locale);
  return locale;
}

const locales = new Map<string, string>();

function toDisplay(unit: string | undefined): UnitDisplay | undefined | FormatProblem {
  if (unit === undefined || unit === 'short' || unit === 'long' || unit === 'code') return unit;
  return problem(
    'unit',
    unit === '' ? '`unit` without a value' : `unit \`${unit}\``,
    '`short` or `long`',
    {
      rule: 'attribute-value',
      note: 'the unit itself is declared with the value; `unit` says how to print it',
      expected: ['short', 'long', 'code'],
    },
  );
}

function toScale(scale: string | undefined): ScaleName | undefined | FormatProblem {
  return scale === undefined ? undefined : oneOf('scale', scale, scaleNames);
}

function toGender(gender: string | undefined, locale: string): Gender | undefined | FormatProblem {
  if (gender === undefined) return undefined;
  const known = wordsOf(locale)?.genders ?? [];
  return known.length > 0
    ? oneOf('gender', gender, known)
    : problem('gender', `\`gender\` in the language \`${locale}\``, 'none');
}

function toCase(asked: string | undefined, locale: string): Case | undefined | FormatProblem {
  if (asked === undefined) return undefined;
  const known = wordsOf(locale)?.cases ?? [];
  return known.length > 1
    ? oneOf('case', asked, known)
    : problem('case', `\`case\` in the language \`${locale}\``, 'none');
}

function oneOf<Name extends string>(
  attribute: Attribute,
  text: string,
  names: readonly Name[],
): Name | FormatProblem {
  const found = names.find((name) => name === text);
  if (found !== undefined) return found;
  return problem(
    attribute,
    text === '' ? `\`${attribute}\` without a value` : `${attribute} \`${text}\``,
    `one of ${names.map((name) => `\`${name}\``).join(', ')}`,
    { rule: 'attribute-value', note: suggestion(text, names), expected: names },
  );
}

function toDigits(digits: string | undefined): number | undefined | FormatProblem {
  if (digits === undefined) return undefined;
  if (/^(?:\d|10)$/u.test(digits)) return Number(digits);
  return problem(
    'digits',
    digits === '' ? '`digits` without a value' : `digits \`${digits}\``,
    'a whole number from 0 to 10',
  );
}
