/** The types of Table Schema: what a cell's text must look like, and the value it then stands for. */
import { VFile } from 'vfile';
import type { ColumnType, Datum } from '../model/table.ts';
import { parseJson } from '../syntax/json.ts';
import { isDateFormat, toIso } from './dates.ts';
import type { DateKind } from './dates.ts';
import { isMembers } from './records.ts';
import { areYears } from './years.ts';

/** How the values of a column are written. */
export interface ValueFormat {
  readonly type: ColumnType;
  readonly format: string;
  readonly trueValues: readonly string[];
  readonly falseValues: readonly string[];
  readonly decimalChar: string;
  readonly groupChar: string | undefined;
  /** False where a number may have something around it, as in `95 %`. */
  readonly bareNumber: boolean;
}

export const plainFormat: ValueFormat = {
  type: 'string',
  format: 'default',
  trueValues: ['true', 'True', 'TRUE', '1'],
  falseValues: ['false', 'False', 'FALSE', '0'],
  decimalChar: '.',
  groupChar: undefined,
  bareNumber: true,
};

/** The value that a filled cell stands for; undefined where it is not of the type. */
export function castValue(value: Datum, format: ValueFormat): Datum | undefined {
  const type = types[format.type];
  return typeof value === 'string' ? type.read(value, format) : type.accept(value);
}

/** What a value of the type looks like, in words that follow `expected`. */
export function describeType(format: ValueFormat): string {
  return types[format.type].expected(format);
}

/** Whether Table Schema knows the format for the type. */
export function isFormat({ type, format }: ValueFormat): boolean {
  if (format === 'default') return true;
  if (type === 'string') return Object.hasOwn(stringFormats, format);
  return (type === 'date' || type === 'datetime' || type === 'time') && isDateFormat(format);
}

interface Type {
  readonly expected: (format: ValueFormat) => string;
  readonly read: (text: string, format: ValueFormat) => Datum | undefined;
  /** A value that JSON or YAML has given a type already. */
  readonly accept: (value: Datum) => Datum | undefined;
}

const none = (): undefined => undefined;

const dateType = (kind: DateKind, example: string): Type => ({
  expected: ({ format }) =>
    format.includes('%') ? `a ${kind} in the format \`${format}\`` : `a ${kind} such as \`${example}\``,
  read: (text, { format }) => toIso(text, kind, format),
  accept: none,
});

const numberType = (whole: boolean): Type => ({
  expected: () => (whole ? 'a whole number' : 'a number'),
  read: (text, format) => readNumber(text, format, whole),
  accept: (value) =>
    typeof value === 'number' && (!whole || Number.isSafeInteger(value)) ? value : undefined,
});

const textType = (pattern: RegExp, expected: string): Type => ({
  expected: () => expected,
  read: (text) => (pattern.test(text) ? text : undefined),
  accept: none,
});

const types: Readonly<Record<ColumnType, Type>> = {
  string: {
    expected: ({ format }) => (format === 'default' ? 'text' : `text that is a ${format}`),
    read: (text, { format }) => (stringFormats[format]?.(text) === false ? undefined : text),
    accept: none,
  },
  integer: numberType(true),
  number: numberType(false),
  boolean: {
    expected: ({ trueValues, falseValues }) =>
      [...trueValues.slice(0, 1), ...falseValues.slice(0, 1)].map((word) => `\`${word}\``).join(' or '),
    read: (text, { trueValues, falseValues }) =>
      trueValues.includes(text) ? true : falseValues.includes(text) ? false : undefined,
    accept: (value) => (typeof value === 'boolean' ? value : undefined),
  },
  date: dateType('date', '2026-02-14'),
  datetime: dateType('datetime', '2026-02-14T09:30:00Z'),
  time: dateType('time', '09:30:00'),
  year: {
    expected: () => 'a year of four digits',
    read: (text) => (/^-?\d{4}$/u.test(text) ? Number(text) : undefined),
    accept: (value) =>
      typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= 9999 ? value : undefined,
  },
  yearmonth: textType(/^\d{4}-(?:0[1-9]|1[0-2])$/u, 'a month such as `2026-02`'),
  duration: textType(
    /^-?P(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/u,
    'an ISO 8601 duration such as `P1Y6M`',
  ),
  array: {
    expected: () => 'a JSON list',
    read: (text) => {
      const value = readJsonCell(text);
      return Array.isArray(value) ? value : undefined;
    },
    accept: (value) => (Array.isArray(value) ? value : undefined),
  },
  object: {
    expected: () => 'a JSON object',
    read: (text) => {
      const value = readJsonCell(text);
      return isMembers(value) ? value : undefined;
    },
    accept: (value) => (isMembers(value) ? value : undefined),
  },
  any: { expected: () => 'any value', read: (text) => text, accept: (value) => value },
};

const stringFormats: Readonly<Record<string, (text: string) => boolean>> = {
  default: () => true,
  email: isEmail,
  uri: (text) => URL.canParse(text),
  uuid: (text) => /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/iu.test(text),
  binary: (text) => text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/u.test(text),
};

/** Something, one `@`, and a name with a dot inside: one expression for all of it takes a square of the length. */
function isEmail(text: string): boolean {
  const [name = '', host = '', ...more] = text.split('@', 3);
  return (
    name !== '' && more.length === 0 && !/\s/u.test(text) && host.slice(1, -1).includes('.')
  );
}

/** A number as Table Schema writes it; one that cannot be kept exactly is none. */
function readNumber(text: string, format: ValueFormat, whole: boolean): number | undefined {
  const { bareNumber, decimalChar, groupChar } = format;
  let digits = bareNumber ? text : (/[+-]?\d(?:.*\d)?/su.exec(text)?.[0] ?? '');
  if (groupChar !== undefined && digits.includes(groupChar)) {
    const groups = digits.split(decimalChar)[0]?.replace(/^[+-]/u, '').split(groupChar) ?? [];
    const sound = groups.every((group, index) =>
      index === 0
        ? /^\d{1,3}$/u.test(group)
        : index === groups.length - 1
          ? /^\d{3}$/u.test(group)
          : // India groups by two.
            /^\d{2,3}$/u.test(group),
    );
    if (!sound) return undefined;
    digits = digits.split(groupChar).join('');
  }
  if (decimalChar !== '.') {
    // A point is then no decimal mark, and two marks are none either.
    if (digits.includes('.')) return undefined;
    digits = digits.replace(decimalChar, '.');
  }
  const pattern = whole ? /^[+-]?\d+$/u : /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/u;
  if (!pattern.test(digits)) return undefined;
  const value = Number(digits);
  const exact = Number.isFinite(value) && (Number.isSafeInteger(value) || !/^[+-]?\d+$/u.test(digits));
  return exact ? value + 0 : undefined;
}

function readJsonCell(text: string): Datum | undefined {
  const rules = { syntax: 'data-type', key: 'data-type', limit: 'data-type' };
  return parseJson(new VFile(text), rules)?.value;
}

/** A JSON number and nothing around it: no leading zeros, no separators. */
const jsonNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/u;

/**
 * The format of a column that nobody has declared: what every filled value has in common. Whole numbers are years where the
 * column is called so, `year` or `fiscal_year`: nobody wants to read `2,025` there, nor a sum of them.
 */
export function inferFormat(
  values: readonly Datum[],
  from: 'typed' | 'text',
  name: string,
): ValueFormat {
  const filled = values.filter((value) => value !== null);
  const type = from === 'text' ? inferFromText(filled) : inferFromValues(filled);
  const isYear = type === 'integer' && areYears(name, filled);
  return { ...plainFormat, type: isYear ? 'year' : type };
}

function inferFromText(filled: readonly Datum[]): ColumnType {
  let whole = true;
  for (const text of filled) {
    if (typeof text !== 'string' || !jsonNumber.test(text)) return 'string';
    if (readNumber(text, plainFormat, false) === undefined) return 'string';
    whole &&= /^-?\d+$/u.test(text);
  }
  if (filled.length === 0) return 'any';
  return whole ? 'integer' : 'number';
}

function inferFromValues(filled: readonly Datum[]): ColumnType {
  const kinds = new Set(filled.map(kindOfValue));
  const [only] = kinds;
  if (only === undefined) return 'any';
  if (kinds.size === 1) return only;
  return [...kinds].every((kind) => kind === 'integer' || kind === 'number') ? 'number' : 'any';
}

function kindOfValue(value: Datum): ColumnType {
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'object') return 'object';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value === 'boolean' ? 'boolean' : 'string';
}
