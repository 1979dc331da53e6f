/** What a Data Package demands of every value of a field. */
import { report } from '../messages.ts';
import type { Cell, Datum, Table } from '../model/table.ts';
import { elsewhere } from '../syntax/parsed.ts';
import { hasRoom } from './crowd.ts';
import type { DataPackage, Field } from './package.ts';
import { complainer } from './package.ts';
import type { RawTable } from './raw.ts';
import { castValue } from './types.ts';

/** Reports each cell of the field's column that breaks a constraint. */
export function checkConstraints(
  field: Field,
  table: Pick<Table, 'file' | 'rows' | 'place'>,
  raw: RawTable,
  dataPackage: DataPackage,
): void {
  const { file, place } = table;
  const index = raw.columns.findIndex(({ name }) => name === field.name);
  const cells = table.rows.flatMap((row) => row.cells.get(field.name) ?? []);
  const complain = complainer(dataPackage.parsed, dataPackage.file);
  const violate = (cell: Cell, unexpected: string, expected: string, cause?: Error): void => {
    if (!hasRoom(file, 'data-constraint')) return;
    report(
      file,
      'data-constraint',
      place(cell),
      `Unexpected ${unexpected} in column \`${field.name}\`, expected ${expected}`,
      { cause },
    );
  };

  const wasFilled = (row: number): boolean => {
    const value = raw.rows[row]?.cells[index]?.value;
    return value !== null && value !== undefined && !(typeof value === 'string' && field.missing.has(value));
  };
  const { constraints } = field;
  const bounds = toBounds(field, complain);
  const allowed = toAllowed(field, complain);
  const seen = new Map<string, Cell>();
  cells.forEach((cell, row) => {
    const { value } = cell;
    if (value === null) {
      // A value of the wrong type is null too, and has its message.
      if (constraints.required && !wasFilled(row)) violate(cell, 'empty cell', 'a value');
      return;
    }
    const text = shown(value);
    for (const [test, expected] of bounds) if (!test(value)) violate(cell, text, expected);
    if (allowed !== undefined && !allowed.keys.has(JSON.stringify(value)))
      violate(cell, text, allowed.expected);
    const { minLength, maxLength } = constraints;
    const length = lengthOf(value);
    if (length !== undefined && minLength !== undefined && length < minLength)
      violate(cell, `length ${length}`, `at least ${minLength}`);
    if (length !== undefined && maxLength !== undefined && length > maxLength)
      violate(cell, `length ${length}`, `at most ${maxLength}`);
    if (constraints.unique) {
      const key = JSON.stringify(value);
      const earlier = seen.get(key);
      if (earlier === undefined) seen.set(key, cell);
      else {
        const first = place(earlier);
        const cause = elsewhere(file.path, `${text} stands here first`, first);
        violate(cell, `second ${text}`, `each value once (line ${first.start.line} has it too)`, cause);
      }
    }
  });

  if (constraints.pattern === undefined) return;
  const { expression, source } = constraints.pattern;
  const texts = cells.map(({ value }) => (typeof value === 'string' ? value : JSON.stringify(value)));
  const matches = dataPackage.match(expression, texts);
  if (typeof matches === 'string') {
    const at = [...field.at, 'constraints', 'pattern'];
    if (matches === 'late')
      complain(at, 'pattern that was not tried', 'patterns that take two seconds together at most', {
        note: 'make the one simpler that took the time',
      });
    else
      complain(at, 'pattern that does not come to an end', 'a simpler one', {
        note: 'avoid repetitions within repetitions, such as `(a+)+`',
      });
    return;
  }
  matches.forEach((matched, row) => {
    const cell = cells[row];
    if (cell === undefined || cell.value === null || matched) return;
    violate(cell, shown(cell.value), `text of the form \`${source}\``);
  });
}

type Complain = ReturnType<typeof complainer>;

type Bound = readonly [test: (value: Datum) => boolean, expected: string];

function toBounds(field: Field, complain: Complain): Bound[] {
  const named = [
    ['minimum', 'at least', (order: number) => order >= 0],
    ['exclusiveMinimum', 'more than', (order: number) => order > 0],
    ['maximum', 'at most', (order: number) => order <= 0],
    ['exclusiveMaximum', 'less than', (order: number) => order < 0],
  ] as const;
  return named.flatMap(([name, words, holds]): Bound[] => {
    const written = field.constraints[name];
    if (written === undefined) return [];
    // A package may write 1 or "1", and dates always as text.
    const limit = castValue(written, field) ?? castValue(String(written), field);
    if (limit === undefined || orderOf(limit) === undefined) {
      complain([...field.at, 'constraints', name], `\`${written}\``, `a value of type \`${field.type}\``);
      return [];
    }
    const test = (value: Datum): boolean => {
      const [a, b] = [orderOf(value), orderOf(limit)];
      if (a === undefined || b === undefined || typeof a !== typeof b) return true;
      return holds(a < b ? -1 : a > b ? 1 : 0);
    };
    return [[test, `${words} \`${written}\``]];
  });
}

/** What a value is compared by: numbers as they are, points in time as moments, dates as text. */
function orderOf(value: Datum): number | string | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return undefined;
  if (!/^\d{4}-\d{2}-\d{2}T/u.test(value)) return value;
  const moment = Date.parse(/(?:Z|[+-]\d{2}:\d{2})$/u.test(value) ? value : `${value}Z`);
  return Number.isNaN(moment) ? value : moment;
}

interface Allowed {
  readonly keys: ReadonlySet<string>;
  readonly expected: string;
}

function toAllowed(field: Field, complain: Complain): Allowed | undefined {
  const written = field.constraints.enum;
  if (written === undefined) return undefined;
  const values = written.flatMap((entry, index) => {
    const value =
      castValue(entry, field) ??
      (typeof entry === 'number' || typeof entry === 'boolean' ? castValue(String(entry), field) : undefined);
    if (value !== undefined) return [value];
    complain([...field.at, 'constraints', 'enum', index], shown(entry), `a value of type \`${field.type}\``);
    return [];
  });
  const words = values.slice(0, 12).map(shown);
  const expected =
    values.length > words.length
      ? `${words.join(', ')} or one of ${values.length - words.length} more`
      : words.length < 2
        ? (words[0] ?? 'nothing')
        : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
  return { keys: new Set(values.map((value) => JSON.stringify(value))), expected };
}

/** Of text in characters as people count them in a file, of lists and objects in members. */
function lengthOf(value: Datum): number | undefined {
  if (typeof value === 'string') return Array.from(value).length;
  if (Array.isArray(value)) return value.length;
  return typeof value === 'object' && value !== null ? Object.keys(value).length : undefined;
}

function shown(value: Datum): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `\`${text.length > 60 ? `${text.slice(0, 60)}…` : text}\``;
}
