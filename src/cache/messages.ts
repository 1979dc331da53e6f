/** Messages as plain data, and back. */
import type { Position } from 'unist';
import type { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';

export interface KeptMessage {
  readonly file: string;
  readonly rule: string | undefined;
  readonly reason: string;
  readonly fatal: boolean | undefined;
  readonly place: Position | undefined;
  readonly note: string | undefined;
  readonly expected: readonly string[] | undefined;
  /** The other place that it is about. */
  readonly cause:
    | {
        readonly file: string | undefined;
        readonly reason: string;
        readonly rule: string | undefined;
        readonly place: Position | undefined;
      }
    | undefined;
}

export function keepMessage(file: string, message: VFileMessage): KeptMessage {
  const { ruleId, reason, fatal, note, expected, cause } = message;
  return {
    file,
    rule: ruleId ?? undefined,
    reason,
    fatal: fatal ?? undefined,
    place: positionOf(message),
    note: typeof note === 'string' ? note : undefined,
    expected: expected ?? undefined,
    cause:
      cause instanceof VFileMessage
        ? {
            file: cause.file ?? undefined,
            reason: cause.reason,
            rule: cause.ruleId ?? undefined,
            place: positionOf(cause),
          }
        : undefined,
  };
}

/** Puts a kept message on the file that it is about, as it was. */
export function restoreMessage(file: VFile, kept: KeptMessage): void {
  const { rule, reason, fatal, place, note, expected } = kept;
  const cause = kept.cause === undefined ? undefined : restoreCause(kept.cause);
  const message = file.message(reason, {
    place,
    ...(rule === undefined ? {} : { ruleId: rule }),
    source: 'briefwright',
    ...(cause && { cause }),
  });
  if (note !== undefined) message.note = note;
  if (expected !== undefined) message.expected = [...expected];
  message.fatal = fatal;
}

function restoreCause({
  file,
  reason,
  rule,
  place,
}: NonNullable<KeptMessage['cause']>): VFileMessage {
  const message = new VFileMessage(reason, {
    place,
    ...(rule === undefined ? {} : { ruleId: rule, source: 'briefwright' }),
  });
  if (file !== undefined) message.file = file;
  return message;
}

function positionOf({ place }: VFileMessage): Position | undefined {
  if (place === undefined) return undefined;
  return 'start' in place ? place : { start: place, end: place };
}

/** Whether a value is a kept message. */
export function isMessage(value: unknown): value is KeptMessage {
  if (typeof value !== 'object' || value === null) return false;
  const {
    file,
    rule,
    reason,
    fatal,
    place,
    note,
    expected,
    cause,
  }: Readonly<Partial<Record<string, unknown>>> = { ...value };
  return (
    typeof file === 'string' &&
    isTextOrNothing(rule) &&
    typeof reason === 'string' &&
    (fatal === undefined || typeof fatal === 'boolean') &&
    isPlaceOrNothing(place) &&
    isTextOrNothing(note) &&
    (expected === undefined ||
      (Array.isArray(expected) && expected.every((one) => typeof one === 'string'))) &&
    (cause === undefined || isCause(cause))
  );
}

function isCause(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { file, reason, rule, place }: Readonly<Partial<Record<string, unknown>>> = { ...value };
  return (
    isTextOrNothing(file) &&
    typeof reason === 'string' &&
    isTextOrNothing(rule) &&
    isPlaceOrNothing(place)
  );
}

function isTextOrNothing(value: unknown): boolean {
  return value === undefined || typeof value === 'string';
}

function isPlaceOrNothing(value: unknown): boolean {
  if (value === undefined) return true;
  if (typeof value !== 'object' || value === null) return false;
  const { start, end }: Readonly<Partial<Record<string, unknown>>> = { ...value };
  return isPoint(start) && isPoint(end);
}

function isPoint(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { line, column }: Readonly<Partial<Record<string, unknown>>> = { ...value };
  return typeof line === 'number' && typeof column === 'number';
}
