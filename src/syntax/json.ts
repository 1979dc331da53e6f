/** JSON that knows where everything stands: `JSON.parse` keeps no places, allows doubled keys and any depth. */
import type { VFile } from 'vfile';
import { report } from '../messages.ts';
import type { Datum } from '../model/table.ts';
import { elsewhere, forbiddenKeys, isExact, maxDepth, toParsed } from './parsed.ts';
import type { Parsed, Range, SyntaxRules, Trace } from './parsed.ts';
import { placer } from './place.ts';

/** The file's text as JSON (RFC 8259); undefined, with messages on `file`, where it is not. */
export function parseJson(file: VFile, rules: SyntaxRules): Parsed | undefined {
  const text = String(file);
  const place = placer(file);
  try {
    const { value, trace, doubled } = readJson(text);
    for (const { key, at, before } of doubled) {
      const position = place(at);
      if (before === undefined) {
        report(file, rules.key, position, `Unexpected key \`${key}\`, expected another name`, {
          note: 'this name reaches into the machinery of JavaScript: rename the key',
        });
        continue;
      }
      const first = place(before);
      report(file, rules.key, position, `Unexpected second \`${key}\`, expected each key once`, {
        note: `the first one stands on line ${first.start.line}`,
        cause: elsewhere(file.path, `\`${key}\` stands here first`, first),
      });
    }
    return doubled.length > 0 ? undefined : toParsed(value, trace, place);
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    const rule = fault.deep ? rules.limit : rules.syntax;
    report(file, rule, place(fault.at), fault.message, { note: fault.note });
    return undefined;
  }
}

/** What is wrong and where, on its way out of the reader. */
class Fault extends Error {
  readonly at: Range;
  readonly note: string | undefined;
  readonly deep: boolean;

  constructor(
    reason: string,
    at: Range,
    { note, deep = false }: { note?: string; deep?: boolean },
  ) {
    super(reason);
    this.at = at;
    this.note = note;
    this.deep = deep;
  }
}

interface Doubled {
  readonly key: string;
  readonly at: Range;
  /** Where the key stood first; undefined where the key itself is forbidden. */
  readonly before: Range | undefined;
}

interface Value {
  readonly value: Datum;
  /** Its key is added by the map that it is a member of. */
  readonly trace: Trace & { key?: Range };
}

interface Read {
  readonly value: Datum;
  readonly trace: Trace;
  readonly doubled: readonly Doubled[];
}

// Sticky expressions do the scanning: 10 MB take about 0.8 s, most of it for the places.
const plain = /[^"\\\u0000-\u001F]*/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /[^\s[\]{},:"]+/y;
/** What may follow a number. */
const ends = new Set([undefined, ',', ']', '}', ' ', '\t', '\n', '\r']);
const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

/** Recursion is bounded by `maxDepth`, so that no input can exhaust the stack. */
function readJson(text: string): Read {
  let at = 0;
  const doubled: Doubled[] = [];

  const match = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? '';
  };

  const skip = (): void => {
    for (;;) {
      const code = text.charCodeAt(at);
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
      at += 1;
    }
  };

  const unexpected = (expected: string, note?: string): Fault => {
    const found = match(word);
    const [character = ''] = text.slice(at, at + 2);
    const end = at + Math.max(found.length, character.length);
    const what =
      at >= text.length ? 'end of the file' : `\`${found === '' ? character : shorten(found)}\``;
    return new Fault(
      `Unexpected ${what}, expected ${expected}`,
      // At the end of the file point at its last character: there is nothing else to see.
      at >= text.length ? lastCharacter(text) : { start: at, end },
      note === undefined ? {} : { note },
    );
  };

  const readString = (): string => {
    const start = at;
    at += 1;
    let value = '';
    // Most texts hold no escape and end at the next quote.
    for (;;) {
      const part = match(plain);
      at += part.length;
      value += part;
      const next = text[at];
      if (next === '"') {
        at += 1;
        return value;
      }
      if (next === undefined) {
        throw new Fault(
          'Unexpected text without its closing quote, expected `"`',
          { start, end: start + 1 },
          {},
        );
      }
      if (next !== '\\') {
        throw new Fault(
          next === '\n' || next === '\r'
            ? 'Unexpected line break in a text, expected `"` or `\\n`'
            : 'Unexpected control character in a text, expected it as an escape such as `\\t`',
          next === '\n' || next === '\r' ? { start, end: at } : { start: at, end: at + 1 },
          {},
        );
      }
      const letter = text[at + 1] ?? '';
      const unit = /^[0-9a-fA-F]{4}$/u.exec(text.slice(at + 2, at + 6));
      const escaped = escapes[letter];
      if (escaped !== undefined) value += escaped;
      else if (letter === 'u' && unit !== null) value += String.fromCharCode(parseInt(unit[0], 16));
      else {
        throw new Fault(
          `Unexpected escape \`\\${letter}\`, expected one of JSON's`,
          { start: at, end: at + 1 + letter.length },
          { note: 'a backslash itself is written `\\\\`' },
        );
      }
      at += letter === 'u' ? 6 : 2;
    }
  };

  const readNumber = (): number => {
    const start = at;
    const literal = match(number);
    const end = start + literal.length;
    if (literal === '' || !ends.has(text[end])) {
      throw unexpected('a number', numberNote(match(word)));
    }
    const value = Number(literal);
    if (!isExact(literal, value)) {
      throw new Fault(
        `Unexpected number \`${shorten(literal)}\`, expected one that can be kept exactly`,
        { start, end },
        { note: 'put it in quotes if it is an identifier' },
      );
    }
    at = end;
    return value;
  };

  const readValue = (depth: number): Value => {
    skip();
    const start = at;
    const first = text[at];
    if (first === '{' || first === '[') {
      if (depth >= maxDepth) {
        throw new Fault(
          `Unexpected level ${depth + 1} of nesting, expected at most ${maxDepth}`,
          { start, end: start + 1 },
          { deep: true },
        );
      }
      return first === '{' ? readObject(start, depth + 1) : readArray(start, depth + 1);
    }
    if (first === '"') {
      const value = readString();
      return { value, trace: { start, end: at } };
    }
    if (first !== undefined && first >= '+' && first <= '9' && first !== ',' && first !== '/') {
      const value = readNumber();
      return { value, trace: { start, end: at } };
    }
    const name = match(word);
    if (name === 'true' || name === 'false' || name === 'null') {
      at += name.length;
      const value = name === 'null' ? null : name === 'true';
      return { value, trace: { start, end: at } };
    }
    throw unexpected('a value', valueNote(first, name));
  };

  const readArray = (start: number, depth: number): Value => {
    const value: Datum[] = [];
    const items: Trace[] = [];
    at += 1;
    skip();
    if (text[at] === ']') at += 1;
    else {
      for (;;) {
        const item = readValue(depth);
        value.push(item.value);
        items.push(item.trace);
        skip();
        const next = text[at];
        if (next !== ',' && next !== ']') throw unclosed(start, '[', '`,` or `]`');
        at += 1;
        if (next === ']') break;
      }
    }
    return { value, trace: { start, end: at, items } };
  };

  const readObject = (start: number, depth: number): Value => {
    const value: Record<string, Datum> = {};
    const members = new Map<string, Trace>();
    at += 1;
    skip();
    if (text[at] === '}') at += 1;
    else {
      for (;;) {
        skip();
        if (text[at] !== '"') throw unexpected('a key in double quotes', keyNote(text[at]));
        const keyStart = at;
        const name = readString();
        const key = { start: keyStart, end: at };
        skip();
        if (text[at] !== ':') throw unexpected('`:` after the key');
        at += 1;
        const member = readValue(depth);
        const earlier = members.get(name)?.key;
        if (earlier !== undefined || forbiddenKeys.has(name)) {
          doubled.push({ key: name, at: key, before: earlier });
        } else {
          value[name] = member.value;
          member.trace.key = key;
          members.set(name, member.trace);
        }
        skip();
        const next = text[at];
        if (next !== ',' && next !== '}') throw unclosed(start, '{', '`,` or `}`');
        at += 1;
        if (next === '}') break;
      }
    }
    return { value, trace: { start, end: at, members } };
  };

  /** A list or map that the file ends inside is best shown where it opens. */
  const unclosed = (start: number, bracket: string, expected: string): Fault =>
    at >= text.length
      ? new Fault(
          `Unexpected \`${bracket}\` without its end, expected \`${bracket === '[' ? ']' : '}'}\``,
          { start, end: start + 1 },
          {},
        )
      : unexpected(expected);

  const { value, trace } = readValue(0);
  skip();
  if (at < text.length) throw unexpected('the end of the file');
  return { value, trace, doubled };
}

function lastCharacter(text: string): Range {
  const end = text.trimEnd().length;
  return { start: Math.max(0, end - 1), end };
}

const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

function numberNote(literal: string): string | undefined {
  if (/^-?0\d/u.test(literal)) return 'leading zeros are kept in a text: put it in quotes';
  if (literal.startsWith('+')) return 'leave out the plus sign';
  if (literal.startsWith('.')) return 'write the zero before the point';
  return undefined;
}

function valueNote(first: string | undefined, name: string): string | undefined {
  if (first === "'") return 'JSON takes double quotes';
  if (first === ']' || first === '}') return 'remove the comma before it';
  if (first === '/' || first === '#') return 'JSON has no comments';
  if (/^(?:true|false|null)$/iu.test(name)) return `write \`${name.toLowerCase()}\``;
  if (/^(?:none|nan|undefined|infinity)$/iu.test(name)) return 'a value that is missing is `null`';
  return name === '' ? undefined : 'text stands in double quotes';
}

function keyNote(first: string | undefined): string | undefined {
  if (first === '}') return 'remove the comma before it';
  if (first === "'") return 'JSON takes double quotes';
  return undefined;
}
