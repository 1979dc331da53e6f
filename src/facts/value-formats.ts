/** What `format=` may be, and what each of them prints. */
/** What a value is to a reader, whatever its column is called. */
export type Kind =
  | 'number'
  | 'year'
  | 'month'
  | 'date'
  | 'datetime'
  | 'time'
  | 'duration'
  | 'text'
  | 'boolean'
  | 'list'
  | 'object';

export interface ValueFormat {
  readonly name: string;
  readonly doc: string;
  /** Kinds of value that it prints. */
  readonly accepts: readonly Kind[];
  /** Whether `digits` says something to it. */
  readonly digits: boolean;
  /** Whether `scale` does. */
  readonly scale?: boolean;
  /** Whether `gender` does. */
  readonly gender?: boolean;
}

/** What `format=` may be. */
export const valueFormats = [
  {
    name: 'integer',
    doc: 'a whole number: `1,000`',
    accepts: ['number', 'year'],
    digits: false,
    scale: true,
  },
  {
    name: 'decimal',
    doc: 'a number with the digits that it has, or with `digits`: `7.5`',
    accepts: ['number', 'year'],
    digits: true,
    scale: true,
  },
  {
    name: 'percent',
    doc: 'a share of a hundred: `7.1%`; the number is a fraction unless its unit is `%`',
    accepts: ['number'],
    digits: true,
  },
  {
    name: 'currency',
    doc: 'an amount in the currency that is its unit: `€300,000`, or `€3.2 billion` with `scale`',
    accepts: ['number'],
    digits: true,
    scale: true,
  },
  {
    name: 'compact',
    doc: 'a large number in words, rounded to one digit after the decimal sign: `3.2 billion`',
    accepts: ['number'],
    digits: true,
  },
  {
    name: 'words',
    doc: 'a whole number up to twelve as a word, above in digits: `three`',
    accepts: ['number'],
    digits: false,
    gender: true,
  },
  {
    name: 'ordinal',
    doc: 'a place in a row, in digits: `3rd`',
    accepts: ['number'],
    digits: false,
    gender: true,
  },
  {
    name: 'ordinal-words',
    doc: 'a place in a row up to the twelfth as a word, above in digits: `third`',
    accepts: ['number'],
    digits: false,
    gender: true,
  },
  {
    name: 'date',
    doc: 'a day: `9 February 2026`',
    accepts: ['date', 'datetime', 'text'],
    digits: false,
  },
  {
    name: 'month',
    doc: 'a month: `February 2026`',
    accepts: ['month', 'date', 'datetime', 'text'],
    digits: false,
  },
  {
    name: 'year',
    doc: 'a year: `2026`',
    accepts: ['year', 'month', 'date', 'datetime', 'number', 'text'],
    digits: false,
  },
  {
    name: 'list',
    doc: 'items joined as in a sentence: `a, b and c`',
    accepts: ['list'],
    digits: false,
  },
  {
    name: 'text',
    doc: 'as the data have it',
    accepts: ['number', 'year', 'month', 'date', 'datetime', 'time', 'duration', 'text', 'boolean'],
    digits: false,
  },
] as const satisfies readonly ValueFormat[];

export type FormatName = (typeof valueFormats)[number]['name'];
