/** Finds what could be a directive in a text, without knowing yet where in the Markdown it stands. */
import { distance } from 'fastest-levenshtein';
import type { Range } from '../syntax/parsed.ts';
import type { Form } from './directives/directive.ts';

export interface Attribute extends Range {
  readonly name: string;
  /** Without its quotes; undefined for a bare name. */
  readonly value: Range | undefined;
}

/** A mistake in how a directive is written. */
export interface Fault extends Range {
  readonly rule: string;
  readonly reason: string;
  readonly note?: string | undefined;
  readonly expected?: readonly string[];
}

/** From the first colon to the closing bracket or brace. */
export interface Directive extends Range {
  readonly kind: 'directive';
  readonly name: string;
  readonly colons: number;
  /** As its colons have it. */
  readonly form: Form;
  /** As the directive is written that was meant: another than `form` where the number of colons is the mistake. */
  readonly meant: Form;
  /** Between the brackets. */
  readonly label: Range | undefined;
  readonly attributes: readonly Attribute[];
  readonly fault: Fault | undefined;
}

/** A backslash that keeps the directive after it from being one. */
export interface Escaped extends Range {
  readonly kind: 'escaped';
}

/** Names that mean something, with the form they are written in, and those that are only reserved. */
export interface Vocabulary {
  readonly known: ReadonlyMap<string, Form>;
  readonly reserved: ReadonlyMap<string, Form>;
  /** Whether `[@id]` cites a source: where a project has none, it is text. */
  readonly citations?: boolean;
  /** Leaves that print nothing. */
  readonly silent?: ReadonlySet<string>;
}

/** Only from the beginning of a run: else a line of colons would be read once for each of them. */
const candidate = /(?<![\\:])(\\*)(:+)([A-Za-z][\w-]*)(?![\w-])(?=[[{]|[ \t]*(?:[\r\n]|$))/gu;

/** What may stand on the line before a leaf or a container without label and attributes. */
const lead = /(?:^|[\r\n])[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*$/u;

/** Directives and escaped ones in a range of the text, in order; none lies within another. */
export function scan(
  text: string,
  vocabulary: Vocabulary,
  { start, end }: Range = { start: 0, end: text.length },
): readonly (Directive | Escaped)[] {
  const found: (Directive | Escaped)[] = [];
  candidate.lastIndex = start;
  for (let match = candidate.exec(text); match !== null; match = candidate.exec(text)) {
    const [, slashes = '', colons = '', name = ''] = match;
    const at = match.index + slashes.length;
    const before = slashes === '' ? text.slice(Math.max(start, at - 2), at) : '\\';
    const meaning = classify(name, colons.length, before, vocabulary);
    if (meaning === undefined) continue;
    if (slashes.length % 2 === 1) {
      found.push({ kind: 'escaped', start: at - 1, end: at });
      continue;
    }
    const nameEnd = at + colons.length + name.length;
    if (/[[{]/u.test(text[nameEnd] ?? '')) {
      if (nameEnd >= end) break;
    } else if (
      nameEnd > end ||
      !isAlone(name, colons, text.slice(Math.max(0, at - 300), at), vocabulary)
    ) {
      continue;
    }
    const read = readArguments(text, at, nameEnd, end);
    candidate.lastIndex = read.end;
    const fault =
      meaning.fault === undefined ? read.fault : { ...meaning.fault, start: at, end: nameEnd };
    found.push({
      kind: 'directive',
      name,
      colons: colons.length,
      form: meaning.form,
      meant: meaning.meant ?? meaning.form,
      start: at,
      end: read.end,
      label: read.label,
      attributes: read.attributes,
      fault,
    });
  }
  return found;
}

/** `::sources` alone on its line is what it looks like; other names, and names within text, are somebody else’s. */
function isAlone(
  name: string,
  colons: string,
  before: string,
  { known, reserved }: Vocabulary,
): boolean {
  if (colons.length === 1) return false;
  const form = known.get(name) ?? reserved.get(name);
  return form !== undefined && form !== 'text' && lead.test(before.replace(/\\+$/u, ''));
}

/** The colons before a directive of a form, as a message shows them. */
export function written(name: string, form: Form): string {
  return `${form === 'text' ? ':' : form === 'leaf' ? '::' : ':::'}${name}`;
}

function classify(
  name: string,
  colons: number,
  before: string,
  { known, reserved }: Vocabulary,
):
  | {
      readonly form: Form;
      readonly meant?: Form | undefined;
      readonly fault?: Omit<Fault, keyof Range>;
    }
  | undefined {
  const shown = `\`${':'.repeat(Math.min(colons, 6))}${name}\``;
  const given: Form = colons === 1 ? 'text' : colons === 2 ? 'leaf' : 'container';
  const form = known.get(name);
  // Within text a value may stand right after a word.
  if (form === given && form === 'text') return { form };
  // In `std::include[0]` and `a:table{…}` the colons belong to what stands before them.
  if (/[\p{L}\p{N}_]$/u.test(before)) return undefined;
  if (form === given) return { form };
  if (form !== undefined) {
    return {
      form: given,
      meant: form,
      fault: {
        rule: 'unknown-directive',
        reason: `Unexpected ${shown}, expected \`${written(name, form)}\``,
        note: describe(form),
        expected: [written(name, form)],
      },
    };
  }
  if (reserved.get(name) === given) {
    return {
      form: given,
      fault: {
        rule: 'reserved-directive',
        reason: `Unexpected ${shown}, expected a directive of this version`,
        note: 'the name is reserved for a later version; a backslash before the colon keeps it as text',
      },
    };
  }
  if (reserved.has(name)) return undefined;
  const near = nearName(name, [...known.keys(), ...reserved.keys()]);
  if (near === undefined) return undefined;
  const meant = known.get(near) ?? reserved.get(near) ?? given;
  const right = written(near, meant);
  return {
    form: given,
    meant,
    fault: {
      rule: 'unknown-directive',
      reason: `Unexpected ${shown}, expected a known directive`,
      note: `did you mean \`${right}\`? A backslash before the colon keeps it as text`,
      expected: [right],
    },
  };
}

function describe(form: Form): string {
  switch (form) {
    case 'text':
      return 'it stands within text, with one colon';
    case 'leaf':
      return 'it stands alone on its line, with two colons';
    case 'container':
      return 'it stands around other lines, with three colons or more, and ends with as many';
  }
}

/** The name that was probably meant. Short names allow one slip, or two letters swapped: `tabs` and `card` are others' words. */
function nearName(name: string, names: readonly string[]): string | undefined {
  if (name.length < 4) return undefined;
  const wanted = name.toLowerCase();
  return names
    .filter((other) => other.length >= 4)
    .map((other) => ({ other, slips: isSwap(wanted, other) ? 1 : distance(wanted, other) }))
    .filter(({ other, slips }) => slips <= (Math.min(other.length, name.length) < 6 ? 1 : 2))
    .sort((a, b) => a.slips - b.slips || (a.other < b.other ? -1 : 1))[0]?.other;
}

/** Whether two neighbouring letters changed places. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const first = Array.from(a).findIndex((letter, index) => letter !== b[index]);
  return (
    first !== -1 &&
    a[first] === b[first + 1] &&
    a[first + 1] === b[first] &&
    a.slice(first + 2) === b.slice(first + 2)
  );
}

interface Arguments {
  readonly label: Range | undefined;
  readonly attributes: readonly Attribute[];
  readonly end: number;
  readonly fault: Fault | undefined;
}

function readArguments(text: string, start: number, nameEnd: number, limit: number): Arguments {
  let at = nameEnd;
  let label: Range | undefined;
  if (text[at] === '[') {
    const close = closeLabel(text, at, limit);
    if (close === undefined) {
      return {
        label: undefined,
        attributes: [],
        end: at + 1,
        fault: {
          rule: 'directive-syntax',
          start,
          end: at + 1,
          reason: `Unexpected end of \`${text.slice(start, at + 1)}\`, expected \`]\` on the same line`,
        },
      };
    }
    label = { start: at + 1, end: close };
    at = close + 1;
  }
  if (text[at] !== '{' || at >= limit) {
    return { label, attributes: [], end: at, fault: undefined };
  }
  return { label, ...readAttributes(text, at, limit) };
}

/** The bracket that closes the one at `open`: JSON strings and inner brackets are passed over. */
function closeLabel(text: string, open: number, limit: number): number | undefined {
  let depth = 0;
  for (let at = open; at < Math.min(limit, open + longest); at++) {
    const character = text[at];
    if (character === '\n' || character === '\r') return undefined;
    if (character === '"') {
      string.lastIndex = at;
      const quoted = string.exec(text)?.[0];
      if (quoted !== undefined) at += quoted.length - 1;
    } else if (character === '[') depth++;
    else if (character === ']' && --depth === 0) return at;
  }
  return undefined;
}

/** Characters that a path may have: where a page of brackets is never closed, each of them is followed only so far. */
const longest = 2000;

const string = /"(?:[^"\\\r\n]|\\.)*"/uy;
/** Between attributes; a line of a block quote begins with its mark. */
const space = /(?:[ \t]|(?:\r\n|\r(?!\n)|\n)(?![ \t>]*[\r\n])[ \t>]*)*/uy;
const attributeName = /[A-Za-z_][\w.-]*/uy;
const bareValue = /[^\s{}'"`][^\s{}`]*/uy;

function readAttributes(
  text: string,
  open: number,
  limit: number,
): Pick<Arguments, 'attributes' | 'end' | 'fault'> {
  const attributes: Attribute[] = [];
  const take = (pattern: RegExp, from: number): string => {
    pattern.lastIndex = from;
    return pattern.exec(text)?.[0] ?? '';
  };
  const broken = (range: Range, reason: string, note?: string) => ({
    attributes,
    end: Math.max(endOfBroken(text, range.start, limit), open + 1),
    fault: { rule: 'directive-syntax', ...range, reason, note },
  });
  for (let at = open + 1; ;) {
    const gap = take(space, at);
    at += gap.length;
    if (at >= limit || text[at] === undefined || /[\r\n]/u.test(text[at] ?? '')) {
      return broken(
        { start: open, end: open + 1 },
        'Unexpected `{` that is not closed, expected `}` after the attributes',
      );
    }
    if (text[at] === '}') return { attributes, end: at + 1, fault: undefined };
    const name = take(attributeName, at);
    if (name === '') {
      const mark = String.fromCodePoint(text.codePointAt(at) ?? 0);
      const note =
        mark === '#' || mark === '.'
          ? 'ids and classes have no meaning here'
          : 'attributes are written `name=value` or `name="several words"`';
      return broken(
        { start: at, end: at + mark.length },
        `Unexpected ${mark === '`' ? 'backtick' : `\`${mark}\``} among the attributes, expected a name or \`}\``,
        note,
      );
    }
    if (gap === '' && attributes.length > 0) {
      return broken(
        { start: at, end: at + name.length },
        `Unexpected \`${name}\` right after a value, expected a space`,
      );
    }
    const start = at;
    at += name.length;
    let value: Range | undefined;
    if (text[at] === '=') {
      at++;
      const quote = text[at];
      if (quote === '"' || quote === "'") {
        const close = text.indexOf(quote, at + 1);
        const blank = /(?:\r\n|\r|\n)[ \t>]*(?:\r\n|\r|\n)/u.exec(text.slice(at + 1, close))?.[0];
        if (close === -1 || close >= limit || blank !== undefined) {
          return broken(
            { start: at, end: at + 1 },
            `Unexpected quote that is not closed in \`${name}\`, expected another \`${quote}\``,
          );
        }
        value = { start: at + 1, end: close };
        at = close + 1;
      } else {
        const bare = take(bareValue, at);
        if (bare === '') {
          return broken(
            { start, end: at },
            `Unexpected \`${name}=\` without a value, expected one`,
            `write \`${name}=""\` where it is to be empty`,
          );
        }
        value = { start: at, end: at + bare.length };
        at += bare.length;
      }
    }
    const double = attributes.find((attribute) => attribute.name === name);
    if (double !== undefined) {
      return broken(
        { start, end: start + name.length },
        `Unexpected second \`${name}\`, expected each attribute once`,
      );
    }
    attributes.push({ name, start, end: at, value });
  }
}

/** Where reading goes on after a mistake: behind the next brace of the line, else at the line's end. */
function endOfBroken(text: string, from: number, limit: number): number {
  const rest = /^[^\r\n}]*\}?/u.exec(text.slice(from, Math.min(limit, from + 10_000)))?.[0] ?? '';
  return from + rest.length;
}
