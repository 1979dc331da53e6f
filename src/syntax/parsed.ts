/** A value that knows where each of its parts was written. */
import type { Position } from 'unist';
import { VFileMessage } from 'vfile-message';
import type { Datum } from '../model/table.ts';

export interface Parsed {
  readonly value: Datum;
  /** Of the key itself or (by default) of its value; of the nearest ancestor where it does not exist. */
  place(keys: readonly (string | number)[], of?: 'key' | 'value'): Position;
}

/** Offsets, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where a value was written, and where its members were. */
export interface Trace extends Range {
  /** The key before the value, in a map. */
  readonly key?: Range;
  readonly members?: ReadonlyMap<string, Trace>;
  readonly items?: readonly Trace[];
}

/** Rule ids under which a reader reports: what is no JSON or YAML, doubled or forbidden keys, what is too large. */
export interface SyntaxRules {
  readonly syntax: string;
  readonly key: string;
  readonly limit: string;
}

/** Levels of lists and maps within each other: no briefing's data come near, and walkers of it stay safe. */
export const maxDepth = 64;

/** Keys that would reach into JavaScript's own objects. */
export const forbiddenKeys: ReadonlySet<string> = new Set([
  '__proto__',
  'prototype',
  'constructor',
]);

/** Whether the number is the one that was written: whole numbers beyond 2^53 and infinities are not. */
export function isExact(literal: string, value: number): boolean {
  return Number.isFinite(value) && (Number.isSafeInteger(value) || !/^[-+]?\d+$/u.test(literal));
}

export function toParsed(value: Datum, trace: Trace, place: (range: Range) => Position): Parsed {
  return {
    value,
    place: (keys, of = 'value') => place(findRange(trace, keys, of)),
  };
}

/** The range of the value (or its key) at `keys`, or that of the nearest ancestor that exists. */
export function findRange(
  trace: Trace,
  keys: readonly (string | number)[],
  of: 'key' | 'value' = 'value',
): Range {
  let at = trace;
  for (const key of keys) {
    const next = at.members?.get(String(key)) ?? at.items?.[Number(key)];
    if (next === undefined) break;
    at = next;
  }
  return of === 'key' ? (at.key ?? at) : at;
}

/** The earlier place that a message is about, as its cause. */
export function elsewhere(path: string, reason: string, place: Position): VFileMessage {
  const message = new VFileMessage(reason, { place, source: 'briefwright' });
  message.file = path;
  return message;
}
