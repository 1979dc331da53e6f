/** What front matter says, as text: folded white space, dates written out, people in a line. */
import { formatValue } from '../facts/format.ts';
import type { ExpandedDocument } from '../model/document.ts';
import type { Datum } from '../model/table.ts';
import { fillText } from '../theme/running-texts.ts';

/** A running line of the brand, filled for this document; `more` knows further placeholders. */
export function runningText(
  document: ExpandedDocument,
  line: string,
  more: Readonly<Record<string, string>> = {},
  escape: (text: string) => string = (text) => text,
): string {
  const { data } = document.frontMatter;
  const valueOf = (name: string): string | undefined => {
    const own = more[name];
    if (own !== undefined) return own;
    const keys = aliases[name] ?? [name];
    const text =
      name === 'authors' ? first(data, keys, toPeople)?.join(', ') : first(data, keys, toText);
    if (text === undefined) return undefined;
    return escape(name === 'date' ? formatDate(text, document.lang) : text);
  };
  return fillText(line, valueOf);
}

const aliases: Readonly<Record<string, readonly string[]>> = {
  number: ['number', 'productId'],
  date: ['date', 'datePublished'],
  authors: ['authors', 'author'],
};

/** Text as people type it: folded white space, dates of every precision written out for the language. */
export function formatDate(text: string, lang: string): string {
  const type = dateTypes.find(({ pattern }) => pattern.test(text))?.type;
  if (type === undefined) return text;
  const value = type === 'year' ? Number(text) : text.slice(0, 10);
  const formatted = formatValue({ value, type, unit: undefined, qualifier: 'exact' }, { lang });
  return 'text' in formatted ? formatted.text : text;
}

const dateTypes = [
  { pattern: /^\d{4}-\d{2}-\d{2}(?:[T ].*)?$/u, type: 'date' },
  { pattern: /^\d{4}-\d{2}$/u, type: 'yearmonth' },
  { pattern: /^\d{4}$/u, type: 'year' },
] as const;

/** What the first key that says something says. */
export function first<Result>(
  data: Readonly<Record<string, Datum>>,
  keys: readonly string[],
  read: (value: Datum | undefined) => Result | undefined,
): Result | undefined {
  for (const key of keys) {
    const value = read(data[key]);
    if (value !== undefined) return value;
  }
  return undefined;
}

export function toText(value: Datum | undefined): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  // Spaces that hold a number to its unit, or a day to its month, stay.
  const text = String(value)
    .replace(/[^\S\u00a0\u202f]+/gu, ' ')
    .trim();
  return text === '' ? undefined : text;
}

/** One line a person: `Name, role, organisation`. */
export function toPeople(value: Datum | undefined): readonly string[] | undefined {
  const people = (Array.isArray(value) ? (value as readonly Datum[]) : [value]).flatMap((item) => {
    if (item === undefined || item === null || Array.isArray(item)) return [];
    if (typeof item !== 'object') return toText(item) ?? [];
    const person = item as Readonly<Record<string, Datum>>;
    const parts = ['name', 'role', 'org'].flatMap((key) => toText(person[key]) ?? []);
    return parts.length === 0 ? [] : [parts.join(', ')];
  });
  return people.length === 0 ? undefined : people;
}
