/** JSON and YAML files: a list of objects is a table, a map is an object file. */
import type { Position } from 'unist';
import type { VFile } from 'vfile';
import { report } from '../messages.ts';
import type { Datum } from '../model/table.ts';
import type { Parsed, Range } from '../syntax/parsed.ts';
import { hasRoom } from './crowd.ts';
import type { RawCell, RawColumn, RawRow, RawTable } from './raw.ts';

/** The list at `keys` as a table. What is neither map nor list of maps is a message, and undefined. */
export function readRecords(
  parsed: Parsed,
  file: VFile,
  keys: readonly string[] = [],
): RawTable | undefined {
  const list = at(parsed.value, keys);
  if (!Array.isArray(list)) {
    report(
      file,
      'data-shape',
      start(parsed.place(keys)),
      `Unexpected ${kindOf(list)}, expected a list of objects${keys.length > 0 ? ` under \`${keys.join('.')}\`` : ''}`,
    );
    return undefined;
  }

  const columns = new Map<string, RawColumn>();
  const objects: { readonly value: Members; readonly index: number }[] = [];
  for (const [index, item] of (list as readonly Datum[]).entries()) {
    if (!isMembers(item)) {
      if (!hasRoom(file, 'data-shape')) continue;
      const place = parsed.place([...keys, index]);
      report(
        file,
        'data-shape',
        start(place),
        `Unexpected ${kindOf(item)} as item ${index + 1}, expected an object`,
        { note: 'a table is a list of objects with the same keys' },
      );
      continue;
    }
    for (const name of Object.keys(item)) {
      if (columns.has(name)) continue;
      columns.set(name, { name, ...toRange(parsed.place([...keys, index, name], 'key')) });
    }
    objects.push({ value: item, index });
  }
  if (objects.length < list.length) return undefined;

  const names = [...columns.keys()];
  const rows = objects.map(({ value, index }): RawRow => {
    const row = toRange(parsed.place([...keys, index]));
    const cells = names.map((name): RawCell => {
      // What an object lacks has no place of its own: the object's first character stands for it.
      if (!Object.hasOwn(value, name)) {
        return { value: null, start: row.start, end: Math.min(row.start + 1, row.end) };
      }
      const range = toRange(parsed.place([...keys, index, name]));
      return { value: value[name] ?? null, ...range };
    });
    return { ...row, cells };
  });
  return { values: 'typed', columns: [...columns.values()], rows };
}

/** Whether the value is an object of which paths can name the members. */
export function isMembers(value: Datum | undefined): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type Members = Readonly<Record<string, Datum>>;

/** What a value is called in messages. */
export function kindOf(value: Datum | undefined): string {
  if (value === undefined || value === null) return 'empty value';
  if (Array.isArray(value)) return 'list';
  switch (typeof value) {
    case 'number':
      return `number \`${value}\``;
    case 'boolean':
      return `\`${String(value)}\``;
    case 'string':
      return value === '' ? 'empty text' : `text \`${value.length > 40 ? `${value.slice(0, 40)}…` : value}\``;
    default:
      return 'object';
  }
}

function at(value: Datum, keys: readonly string[]): Datum | undefined {
  let found: Datum | undefined = value;
  for (const key of keys) {
    if (!isMembers(found) || !Object.hasOwn(found, key)) return undefined;
    found = found[key];
  }
  return found;
}

/** The first line of a place is enough to show it. */
function start(place: Position): Position {
  if (place.start.line === place.end.line) return place;
  const { line, column, offset = 0 } = place.start;
  return { start: place.start, end: { line, column: column + 1, offset: offset + 1 } };
}

function toRange({ start, end }: Position): Range {
  return { start: start.offset ?? 0, end: end.offset ?? 0 };
}
