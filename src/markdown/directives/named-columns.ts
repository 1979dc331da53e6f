/** Columns that an attribute names. */
import { faultInTable } from '../../facts/lookup.ts';
import { nearest, suggestion } from '../../messages.ts';
import type { Column, Table } from '../../model/table.ts';
import type { AttributeText, Call, Expander } from './directive.ts';
import { attributeOf, valueSpot } from './directive.ts';

/** The columns of a list with commas, in its order; undefined where one is none, of which the author has been told. */
export function namedColumns(
  data: Table,
  name: string,
  call: Call,
  expander: Expander,
): readonly Column[] | undefined {
  const list = expander.text(call, name);
  if (list === undefined) return undefined;
  const chosen = entriesOf(list.text).map((entry) =>
    columnAt(data, name, entry, list, call, expander),
  );
  return chosen.every((column) => column !== undefined) ? chosen : undefined;
}

/** The one column that an attribute names. `absent` where it is not written. */
export function namedColumn(
  data: Table,
  name: string,
  call: Call,
  expander: Expander,
): Column | 'absent' | undefined {
  if (attributeOf(call, name) === undefined) return 'absent';
  const written = expander.text(call, name);
  if (written === undefined) return undefined;
  const text = written.text.trim();
  const start = written.text.indexOf(text);
  return columnAt(data, name, { text, start }, written, call, expander);
}

/** An entry of a list, and where it begins in the attribute's text. */
export interface Entry {
  readonly text: string;
  readonly start: number;
}

/** Entries between commas, without the space around them; an empty one where nothing stands between two. */
export function entriesOf(text: string): readonly Entry[] {
  return [...text.matchAll(/[^,]+|(?<=^|,)(?=,|$)/gu)].map((match) => ({
    text: match[0].trim(),
    start: match.index + match[0].length - match[0].trimStart().length,
  }));
}

/** The column that an entry names; where there is none, its author is told. */
export function columnAt(
  { columns, name, ...data }: Table,
  attribute: string,
  { text: wanted, start }: Entry,
  written: AttributeText,
  call: Call,
  expander: Expander,
): Column | undefined {
  const column = columns.find((one) => one.name === wanted);
  if (column !== undefined) return column;
  const names = columns.map((one) => one.name);
  const near = nearest(wanted, names);
  expander.complain(
    wanted === ''
      ? valueSpot(call, attribute)
      : { source: call.source, ...written.range(start, start + wanted.length) },
    'unknown-column',
    wanted === ''
      ? `Unexpected empty name in \`${attribute}\`, expected a column`
      : `Unexpected column \`${wanted}\`, expected a column of \`${name}\``,
    {
      note:
        suggestion(wanted, near) ??
        `there are ${names
          .slice(0, 8)
          .map((one) => `\`${one}\``)
          .join(', ')}`,
      expected: near.length > 0 ? near : names.slice(0, 10),
      cause: faultInTable({ ...data, columns, name }),
    },
  );
  return undefined;
}

/** What stands at the head of a column. */
export function titleOf({ name, title }: Pick<Column, 'name' | 'title'>): string {
  return title ?? humanise(name);
}

function humanise(name: string): string {
  const words = name
    .replaceAll(/[_-]+/gu, ' ')
    .replaceAll(
      /(\p{Ll}|\p{N})(\p{Lu}\p{Ll})/gu,
      (_, before: string, after: string) => `${before} ${after.toLowerCase()}`,
    )
    .trim();
  return words === '' ? name : words.charAt(0).toUpperCase() + words.slice(1);
}
