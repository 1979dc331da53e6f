/** Values as text for readers: the only place that knows how a number or a date is written. */
import { nearest } from '../messages.ts';
import type { ColumnType, Datum } from '../model/table.ts';
import { printDate } from './date-text.ts';
import type { FormatProblem, FormattedValue, Manner, Value } from './formatted.ts';
import { problem, shownValue } from './formatted.ts';
import { inferType } from './iso.ts';
import { qualify, wordsOf } from './language.ts';
import { fractionDigits, printNumber } from './number-text.ts';
import { isMap, toPlainText } from './shape.ts';
import type { UnitDisplay } from './units.ts';
import { addUnit, isCurrency } from './units.ts';
import type { FormatName, Kind, ValueFormat } from './value-formats.ts';
import { valueFormats } from './value-formats.ts';

export type { FormatProblem, FormattedValue } from './formatted.ts';
export type { FormatName } from './value-formats.ts';
export { valueFormats } from './value-formats.ts';

export interface FormatOptions {
  /** What the author wrote, unchecked; likewise below. */
  readonly format?: string | undefined;
  readonly digits?: string | undefined;
  readonly unit?: string | undefined;
  /** BCP 47; of the document or of the directive. */
  readonly lang: string;
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

  const value = { ...input, kind: kindOf(input.value, input.type, input.unit) };
  const format = chooseFormat(value, options.format, digits, locale);
  if ('rule' in format) return format;
  const text = print(value, format.name, { locale, digits, display });
  return typeof text === 'string' ? qualify(text, value.qualifier, locale) : text;
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
  asked: string | undefined,
  digits: number | undefined,
  locale: string,
): (ValueFormat & { readonly name: FormatName }) | FormatProblem {
  const { kind } = value;
  if (value.value === null) {
    return problem('value', 'missing value', 'a value', { rule: 'missing-value' });
  }
  if (kind === 'object') {
    return problem('value', 'value with keys', 'one value', {
      note: 'name one of its keys in the path',
    });
  }
  if (typeof value.value === 'number' && !Number.isFinite(value.value)) {
    return problem('value', `number \`${value.value}\``, 'a finite number');
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
  const name = asked ?? defaultFormat(value, digits);
  const format = valueFormats.find((one) => one.name === name);
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
  if (digits !== undefined && !format.digits) {
    const taking = valueFormats.filter((one) => one.digits).map((one) => one.name);
    return problem('digits', `\`digits\` for format \`${name}\``, 'none', {
      note: `\`digits\` is for ${taking.map((one) => `\`${one}\``).join(', ')}`,
    });
  }
  return format;
}

function defaultFormat({ kind, value, unit }: Value, digits: number | undefined): FormatName {
  switch (kind) {
    case 'number':
      if (unit === '%') return 'percent';
      if (isCurrency(unit)) return 'currency';
      return Number.isInteger(value) && digits === undefined ? 'integer' : 'decimal';
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
    `${kind}${shownValue(value.value)} for format \`${name}\``,
    `a ${wanted}`,
    { note, expected: possible },
  );
}

function print(value: Value, format: FormatName, manner: Manner): string | FormatProblem {
  switch (format) {
    case 'integer':
    case 'decimal':
    case 'percent':
    case 'currency':
    case 'compact':
    case 'words':
      // `accepts` lets only numbers and years through; a year may stand in text.
      return printNumber(value, Number(value.value), format, manner);
    case 'date':
    case 'month':
    case 'year':
      return printDate(value, format, manner);
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
    if (item === null || typeof item === 'object') {
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
      { lang: manner.locale, unit: carried === undefined ? undefined : manner.display },
    );
    if (typeof text !== 'string') return text;
    texts.push(text);
  }
  return new Intl.ListFormat(manner.locale, { type: 'conjunction', style: 'long' }).format(texts);
}

function printText({ value, unit }: Value, { locale, display }: Manner): string | FormatProblem {
  const words = wordsOf(locale);
  const raw =
    typeof value === 'boolean' && words !== undefined
      ? value
        ? words.yes
        : words.no
      : toPlainText(value);
  // A value stands inside a line: a break in it is a space.
  const text = raw
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
  return typeof value === 'number'
    ? addUnit(text, value, unit, display, locale, {
        minimumFractionDigits: 0,
        maximumFractionDigits: fractionDigits(value),
      })
    : // A range such as `12–18` is many.
      addUnit(text, 2, unit, display, locale, {
        minimumFractionDigits: 0,
        maximumFractionDigits: 0,
      });
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
  if (unit === undefined || unit === 'short' || unit === 'long') return unit;
  return problem(
    'unit',
    unit === '' ? '`unit` without a value' : `unit \`${unit}\``,
    '`short` or `long`',
    {
      rule: 'attribute-value',
      note: 'the unit itself is declared with the value; `unit` says how to print it',
      expected: ['short', 'long'],
    },
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
