/** JSON Schemas of what people write, and their violations in our own words at the place of the mistake. */
import { distance } from 'fastest-levenshtein';
import type { AnySchemaObject, ErrorObject } from 'ajv/dist/2020.js';
import type { Position } from 'unist';
import type { VFile } from 'vfile';
import { nearest, report, suggestion } from '../messages.ts';
import type { Details } from '../messages.ts';
import type { Datum } from '../model/table.ts';
import type { Parsed } from './parsed.ts';
import type { SchemaName } from './schemas.ts';
import { schemas } from './schemas.ts';
import { validator } from './validator.ts';

export type { SchemaName } from './schemas.ts';

/**
 * Whether the value is as the schema has it; each violation is a message on `file`. An unknown key comes under
 * `unknownKey`, everything else under `value`.
 */
export function checkSchema(
  parsed: Parsed,
  schema: SchemaName,
  file: VFile,
  rules: { readonly value: string; readonly unknownKey: string },
): boolean {
  const validate = validator(schema);
  if (validate(parsed.value)) return true;
  const found = (validate.errors ?? [])
    .filter((error) => !follows(error, parsed.value))
    .map((error) => explain(error, parsed.value))
    .map((words) => ({ ...words, place: parsed.place(words.keys, words.of) }))
    .sort((a, b) => (a.place.start.offset ?? 0) - (b.place.start.offset ?? 0));
  for (const { place, reason, unknown, note, expected } of found) {
    const rule = unknown ? rules.unknownKey : rules.value;
    report(file, rule, firstLine(place, String(file)), reason, { note, expected });
  }
  return found.length === 0;
}

/** The keys that a schema knows at its top: what a suggestion may offer. */
export function knownKeys(schema: SchemaName): readonly string[] {
  const top: AnySchemaObject = schemas[schema];
  return Object.keys((top['properties'] as object | undefined) ?? {});
}

interface Explanation extends Details {
  readonly keys: readonly string[];
  readonly of: 'key' | 'value';
  /** Whether the mistake is a key that the schema does not know. */
  readonly unknown: boolean;
  readonly reason: string;
}

/** Whether an error only repeats another (keys with errors in their names, a missing key that was misspelt) or is none. */
function follows(error: ErrorObject, root: Datum): boolean {
  if (error.keyword === 'propertyNames') return true;
  // Where a standard allows further keys, only what looks like a slip of the pen is one.
  if (error.keyword === 'additionalProperties' && error.parentSchema?.['x-open'] === true) {
    const name = String(error.params['additionalProperty']);
    const slip = name.length < 5 ? 1 : 2;
    return !Object.keys(record(error.parentSchema['properties'])).some(
      (known) => distance(known.toLowerCase(), name.toLowerCase()) <= slip,
    );
  }
  if (error.keyword !== 'required') return false;
  const known = Object.keys(record(error.parentSchema?.['properties']));
  const unknown = Object.keys(record(at(root, toKeys(error.instancePath)))).filter(
    (key) => !known.includes(key),
  );
  return nearest(String(error.params['missingProperty']), unknown).length > 0;
}

function explain(error: ErrorObject, root: Datum): Explanation {
  const keys = toKeys(error.instancePath);
  const { params } = error;
  const owner = record(error.parentSchema);
  const data = error.propertyName ?? at(root, keys);
  // Annotation of our schemas: what is expected, in words that follow `expected`.
  const inWords = text(owner['x-expected']);
  const of = error.propertyName === undefined ? 'value' : 'key';
  const mistake = {
    keys: error.propertyName === undefined ? keys : [...keys, error.propertyName],
    of,
    unknown: false,
  } as const;
  const unexpected = (expected: string, details: Details = {}): Explanation => ({
    ...mistake,
    reason: `Unexpected ${of === 'key' ? 'key ' : ''}${shown(data)}, expected ${inWords ?? expected}`,
    ...details,
  });

  switch (error.keyword) {
    case 'additionalProperties': {
      const name = String(params['additionalProperty']);
      const known = Object.keys(record(owner['properties']));
      const near = nearest(name, known);
      const few = near.length === 0 && known.length <= 8;
      return {
        keys: [...keys, name],
        of: 'key',
        unknown: true,
        reason: `Unexpected key ${code(name)}, expected ${few ? listed(known.map(code)) : 'a known key'}`,
        note: suggestion(name, known) ?? text(owner['x-unknown']),
        expected: near.length > 0 ? near : known,
      };
    }
    case 'required':
      return {
        ...mistake,
        of: 'key',
        reason: `Unexpected ${ownerName(keys, root)} without ${code(String(params['missingProperty']))}, expected the key`,
      };
    case 'type': {
      const types = [params['type'] as string | readonly string[]].flat();
      return unexpected(listed(types.map((type) => typeNames[type] ?? type)));
    }
    case 'enum': {
      const allowed = (params['allowedValues'] as readonly unknown[])
        .filter((one) => one !== null)
        .map(String);
      const near = typeof data === 'string' ? nearest(data, allowed) : [];
      const expected =
        allowed.length > 16 ? 'a known value' : listed([...new Set(allowed)].map(code));
      return unexpected(expected, {
        note: typeof data === 'string' ? suggestion(data, allowed) : undefined,
        expected: [...new Set([...near, ...allowed])],
      });
    }
    case 'minimum':
      return unexpected(`at least ${String(params['limit'])}`);
    case 'maximum':
      return unexpected(`at most ${String(params['limit'])}`);
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return unexpected('something in it');
    case 'maxLength':
      return unexpected(`at most ${String(params['limit'])} characters`);
    case 'maxItems':
      return unexpected(`a list of at most ${String(params['limit'])}`);
    case 'uniqueItems': {
      const [first = 0, second = 0] = [Number(params['i']), Number(params['j'])].sort(
        (a, b) => a - b,
      );
      return {
        ...mistake,
        keys: [...keys, String(second)],
        reason: `Unexpected second ${shown(at(root, [...keys, String(second)]))}, expected each item once`,
        note: `it is also item ${first + 1}`,
      };
    }
    default:
      return unexpected('another value');
  }
}

function at(root: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((value, key) => record(value)[key], root);
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'keys with values',
  null: 'nothing',
};

/** A value as its author would recognise it. */
function shown(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'empty value';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'map of keys';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const [line = ''] = text.split(/\r?\n/u, 1);
  const short = line.length > 60 || line.length < text.length ? `${line.slice(0, 60)}…` : line;
  return short.includes('`') ? `value ${short}` : `\`${short}\``;
}

/** What lacks a key: a list's item by its number, anything else by its own key. */
function ownerName(keys: readonly string[], root: Datum): string {
  const last = keys.at(-1);
  if (last === undefined) return 'file';
  return Array.isArray(at(root, keys.slice(0, -1))) ? `item ${Number(last) + 1}` : code(last);
}

const code = (word: string): string => `\`${word}\``;

function listed(words: readonly string[]): string {
  return words.length < 2
    ? (words[0] ?? 'nothing')
    : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

function toKeys(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** A whole map underlined would hide what is meant: its first line is enough. */
function firstLine(place: Position, whole: string): Position {
  const { start, end } = place;
  if (start.line === end.line || start.offset === undefined) return place;
  const length = /^[^\r\n]*/u.exec(whole.slice(start.offset, end.offset))?.[0].length ?? 0;
  return {
    start,
    end: { line: start.line, column: start.column + length, offset: start.offset + length },
  };
}
