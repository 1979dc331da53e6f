/** The YAML parser's complaints in our own grammar, each with what to do about it. */
import type { ErrorCode, YAMLError } from 'yaml';
import type { Range } from './parsed.ts';

interface Explanation extends Range {
  readonly reason: string;
  readonly note: string | undefined;
}

/** `opener` is where the quoted text or bracket around the error begins. */
export function explain(error: YAMLError, text: string, opener: number | undefined): Explanation {
  const tab = tabBefore(error.pos[0], text);
  if (tab !== undefined) return { ...tab, ...tabs };
  const moved = error.code === 'BLOCK_AS_IMPLICIT_KEY' ? keyBelow(error.pos[0], text) : undefined;
  if (moved !== undefined) return { ...moved, ...indentation };
  const open = opener !== undefined && unclosed.test(error.message) ? opener : undefined;
  const { start, end } = open === undefined ? clip(error, text) : { start: open, end: open + 1 };
  const found = text.slice(start, end);
  if (open !== undefined) {
    const closing = { '[': ']', '{': '}' }[found] ?? found;
    return {
      start,
      end,
      reason: `Unexpected \`${found}\` without its end, expected \`${closing}\``,
      note: undefined,
    };
  }
  const words = faults[error.code];
  const fault = typeof words === 'function' ? words(text, start, found) : words;
  const { reason, note } = fault ?? {
    // What this list does not know yet says it in the parser's own words.
    reason: `Unexpected YAML, expected it to be well-formed (${error.message.toLowerCase()})`,
    note: undefined,
  };
  return { start, end, reason, note };
}

const unclosed = /Missing closing|must be sufficiently indented and end with|end with a [\]}]/u;

interface Words {
  readonly reason: string;
  readonly note: string | undefined;
}

type Fault = Words | ((text: string, start: number, found: string) => Words);

const indentation: Words = {
  reason: 'Unexpected indentation, expected the same as of the lines beside it',
  note: 'what belongs together begins in the same column',
};

const tabs: Words = { reason: 'Unexpected tab, expected spaces', note: 'indent YAML with spaces' };

/** Tabs among the spaces that an error is about or follows: the parser complains about what they push out of place. */
function tabBefore(offset: number, text: string): Range | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const [lead = '', spaces = '', tab = ''] = /^( *)(\t+)[ \t]*/u.exec(text.slice(start)) ?? [];
  if (lead === '' || offset > start + lead.length) return undefined;
  return { start: start + spaces.length, end: start + spaces.length + tab.length };
}

/** The key that a value is taken to go on with, in a line below that is indented further; the parser points at the value. */
function keyBelow(offset: number, text: string): Range | undefined {
  const line = text.lastIndexOf('\n', offset - 1) + 1;
  const [whole = ''] = /^.*/u.exec(text.slice(line)) ?? [];
  if (secondColon.test(whole)) return undefined;
  const [lead, key = ''] =
    /^\s*\n\s*([^\s:#][^\n:]*)(?=:(?:\s|$))/u.exec(text.slice(line + whole.length)) ?? [];
  if (lead === undefined) return undefined;
  const end = line + whole.length + lead.length;
  return { start: end - key.length, end };
}

const secondColon = /:\s.*:(?:\s|$)/u;

const token = (_: string, __: number, found: string): Words => ({
  reason: `Unexpected \`${found}\`, expected a key, a value or a comment`,
  note: 'put the value in quotes if it is text',
});

const faults: Partial<Record<ErrorCode, Fault>> = {
  BAD_SCALAR_START: (_, __, found) => ({
    reason: `Unexpected ${found === '`' ? 'backtick' : `\`${found}\``} at the beginning of a value, expected text in quotes`,
    note: 'YAML keeps this character for itself: put the value in quotes',
  }),
  BLOCK_AS_IMPLICIT_KEY: (text, start) => {
    const line = text.slice(text.lastIndexOf('\n', start - 1) + 1).split(/\r?\n/u, 1)[0] ?? '';
    if (secondColon.test(line)) {
      return {
        reason: 'Unexpected second `:` in a value, expected text in quotes',
        note: 'put the value in quotes: it holds a colon',
      };
    }
    return indentation;
  },
  MULTILINE_IMPLICIT_KEY: {
    reason: 'Unexpected line without `:`, expected `key: value`',
    note: 'put text over several lines in quotes, or after `|` or `>`',
  },
  MISSING_CHAR: {
    reason: 'Unexpected line without `:`, expected `key: value`',
    note: 'a key is followed by a colon and a space',
  },
  TAB_AS_INDENT: tabs,
  BAD_INDENT: indentation,
  BAD_DQ_ESCAPE: (text, start) => ({
    reason: `Unexpected escape \`${text.slice(start, start + 2)}\`, expected one of YAML's`,
    note: 'a backslash itself is written `\\\\`, or put the text in single quotes',
  }),
  UNEXPECTED_TOKEN: (text, start, found) =>
    /'[^'\n]*$/u.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start))
      ? {
          reason: `Unexpected \`${found}\` after a quoted value, expected the end of the line`,
          note: "a quote within single quotes is doubled, as in `'it''s'`",
        }
      : token(text, start, found),
  TAG_RESOLVE_FAILED: (_, __, found) => ({
    reason: `Unexpected tag \`${found}\`, expected plain data`,
    note: 'remove the tag, or put the value in quotes',
  }),
  BLOCK_IN_FLOW: {
    reason: 'Unexpected list or map over lines inside brackets, expected `[a, b]` or `{a: b}`',
    note: undefined,
  },
  MULTIPLE_ANCHORS: { reason: 'Unexpected second anchor, expected at most one', note: undefined },
  MULTIPLE_TAGS: { reason: 'Unexpected second tag, expected at most one', note: undefined },
  BAD_ALIAS: { reason: 'Unexpected alias, expected `*` and a name', note: 'put text in quotes' },
  ALIAS_PROPS: { reason: 'Unexpected anchor or tag on an alias, expected none', note: undefined },
  KEY_OVER_1024_CHARS: {
    reason: 'Unexpected key of more than 1024 characters, expected a short one',
    note: 'a `:` far into a line of text needs quotes',
  },
};

/** An error's range, never empty where there is text and never beyond its first line. */
function clip({ pos: [from, to] }: YAMLError, text: string): Range {
  // An error at the end of the text, or of a line, is shown at the last character before it.
  let start = Math.min(from, Math.max(0, text.length - 1));
  while (start > 0 && /[\r\n]/u.test(text.charAt(start))) start -= 1;
  const line = /^[^\r\n]*/u.exec(text.slice(start))?.[0].length ?? 0;
  const code = text.codePointAt(start) ?? 0;
  const least = code > 0xffff ? 2 : 1;
  return { start, end: start + Math.min(line, Math.max(least, to - start)) };
}
