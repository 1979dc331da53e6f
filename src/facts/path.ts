/** Dotted paths, as in `equipment."samp/t".status`. */

/** One name of a path; the offsets count in the path's text and include a string's quotes. */
export interface Segment {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface PathProblem {
  /** A reason in the grammar of messages. */
  readonly problem: string;
  readonly note: string | undefined;
  readonly start: number;
  readonly end: number;
}

/** The names of a path: letters, digits, `_` and `-`, or a JSON string, with dots between them. */
export function parsePath(text: string): { readonly segments: readonly Segment[] } | PathProblem {
  if (text.trim() === '') {
    return problem(
      'Unexpected empty path, expected names with dots between them',
      0,
      text.length,
      'as in `rafale.planned`',
    );
  }
  const segments: Segment[] = [];
  for (let at = 0; ;) {
    const segment = text[at] === '"' ? readString(text, at) : readName(text, at);
    if ('problem' in segment) return segment;
    segments.push(segment);
    at = segment.end;
    if (at === text.length) return { segments };
    if (text[at] !== '.') return unexpectedCharacter(text, at, 'a `.` or the end of the path');
    at += 1;
  }
}

/** A path as it is written: a name that is no plain name becomes a JSON string. */
export function formatPath(names: readonly string[]): string {
  return names.map((name) => (plainName.test(name) ? name : JSON.stringify(name))).join('.');
}

const plainName = /^[\p{L}\p{N}_-]+$/u;
const nameAt = /[\p{L}\p{N}_-]+/uy;
const stringAt = /"(?:[^"\\]|\\.)*"/suy;

function readName(text: string, start: number): Segment | PathProblem {
  nameAt.lastIndex = start;
  const found = nameAt.exec(text)?.[0];
  if (found !== undefined) return { text: found, start, end: start + found.length };
  if (start < text.length) return unexpectedCharacter(text, start, 'a name');
  return problem('Unexpected end of the path, expected a name after `.`', start - 1, start);
}

function readString(text: string, start: number): Segment | PathProblem {
  stringAt.lastIndex = start;
  const found = stringAt.exec(text)?.[0];
  if (found === undefined) {
    return problem('Unexpected string without its closing quote, expected `"`', start, text.length);
  }
  const end = start + found.length;
  try {
    const value: unknown = JSON.parse(found);
    if (typeof value === 'string') return { text: value, start, end };
  } catch {
    // Said below: an escape that JSON does not know, or a raw line break.
  }
  return problem(
    `Unexpected string ${shown(found)}, expected a JSON string`,
    start,
    end,
    'a backslash is written `\\\\`, a quote `\\"`',
  );
}

function unexpectedCharacter(text: string, at: number, expected: string): PathProblem {
  const code = text.codePointAt(at) ?? 0;
  const character = String.fromCodePoint(code);
  const name = /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(character)
    ? shown(character)
    : character === ' '
      ? 'space'
      : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const note =
    character === '['
      ? 'paths have no positions: give the row a key, or the value a name in `data/facts.yaml`'
      : 'a name with other characters is written as a string, as in `equipment."samp/t".status`';
  return problem(`Unexpected ${name}, expected ${expected}`, at, at + character.length, note);
}

function shown(text: string): string {
  return text.includes('`') ? text : `\`${text}\``;
}

function problem(reason: string, start: number, end: number, note?: string): PathProblem {
  return { problem: reason, note, start, end };
}
