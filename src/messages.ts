/** What a stage needs to tell an author about a place in a file. Messages are VFileMessages on the VFile they are about. */
import type { Position } from 'unist';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { distance } from 'fastest-levenshtein';

export interface Details {
  /** What to do next, printed as `hint:`. */
  readonly note?: string | undefined;
  /** Acceptable values, nearest first. */
  readonly expected?: readonly string[] | undefined;
  /** The other place this message is about: an earlier definition, the document that led here. */
  readonly cause?: Error | undefined;
}

/**
 * Adds a message to `file`. `rule` is an id of the catalogue in `rules/index`, which gives the severity: a stage reports,
 * `judge` decides. `reason` reads `Unexpected X, expected Y`, without a full stop.
 */
export function report(
  file: VFile,
  rule: string,
  place: Position | undefined,
  reason: string,
  { note, expected, cause }: Details = {},
): VFileMessage {
  const message = file.message(reason, { place, ruleId: rule, source: 'briefwright', cause });
  if (note !== undefined) message.note = note;
  if (expected !== undefined) message.expected = [...expected];
  return message;
}

/**
 * The candidates nearest to `name`, best first: at most `limit`, none that needs more edits than a third of its length.
 * Between short names an edit changes much: with one or two letters the one must begin with the other.
 */
export function nearest(name: string, candidates: Iterable<string>, limit = 3): string[] {
  const wanted = name.toLowerCase();
  return [...new Set(candidates)]
    .map((candidate) => ({ candidate, edits: distance(wanted, candidate.toLowerCase()) }))
    .filter(({ candidate, edits }) => edits <= mostEdits(wanted, candidate.toLowerCase()))
    .sort((a, b) => a.edits - b.edits || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

function mostEdits(one: string, other: string): number {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length > 3) return Math.ceil(long.length / 3);
  if (short.length === 3) return 1;
  return short !== '' && long.startsWith(short) ? 1 : 0;
}

/** `did you mean \`x\`?` for the nearest candidate, or undefined where none is near. */
export function suggestion(name: string, candidates: Iterable<string>): string | undefined {
  const [first] = nearest(name, candidates, 1);
  return first === undefined ? undefined : `did you mean \`${first}\`?`;
}

/** Whether a judged file holds an error. */
export function hasError(file: VFile): boolean {
  return file.messages.some((message) => message.fatal === true);
}

/** The machine failed (no browser, disk full): exit status 3, and nothing is left half-written. */
export class OperationError extends Error {
  readonly hint: string | undefined;

  constructor(message: string, { hint, cause }: { hint?: string; cause?: unknown } = {}) {
    super(message, { cause });
    this.name = 'OperationError';
    this.hint = hint;
  }
}

/** The command line is wrong: exit status 2. */
export class UsageError extends Error {
  readonly hint: string | undefined;

  constructor(message: string, { hint }: { hint?: string | undefined } = {}) {
    super(message);
    this.name = 'UsageError';
    this.hint = hint;
  }
}
