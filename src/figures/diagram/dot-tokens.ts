/** The words of DOT, each with its place in the file. */

export interface Token {
  readonly type: 'id' | 'html' | 'edge' | 'mark' | 'end';
  /** Of an id its value, without quotation marks; else as written. */
  readonly text: string;
  /** Whether an id was written in quotation marks, and so is no keyword. */
  readonly quoted: boolean;
  readonly start: number;
  readonly end: number;
}

export interface DotFault {
  readonly start: number;
  readonly end: number;
  readonly reason: string;
  readonly note?: string;
}

export function dotTokens(text: string): {
  readonly tokens: readonly Token[];
  readonly fault: DotFault | undefined;
} {
  const tokens: Token[] = [];
  let at = 0;
  const failed = (fault: DotFault): ReturnType<typeof dotTokens> => ({ tokens, fault });
  while (at < text.length) {
    white.lastIndex = at;
    const skipped = white.exec(text)?.[0] ?? '';
    if (skipped !== '') {
      at += skipped.length;
      continue;
    }
    const start = at;
    if (text.startsWith('/*', at)) {
      const close = text.indexOf('*/', at + 2);
      if (close < 0) {
        return failed({
          start,
          end: start + 2,
          reason: 'Unexpected end of the file in a comment, expected `*/`',
        });
      }
      at = close + 2;
      continue;
    }
    if (text[at] === '"') {
      quoted.lastIndex = at;
      const found = quoted.exec(text)?.[0];
      if (found === undefined) {
        return failed({
          start,
          end: start + 1,
          reason: 'Unexpected end of the file in a text, expected a closing `"`',
        });
      }
      at += found.length;
      // Only the quotation mark itself is escaped here; a line that ends in a backslash goes on.
      const value = found
        .slice(1, -1)
        .replaceAll('\\"', '"')
        .replaceAll(/\\\r?\n/gu, '');
      tokens.push({ type: 'id', text: value, quoted: true, start, end: at });
      continue;
    }
    if (text[at] === '<') {
      const end = htmlEnd(text, at);
      if (end === undefined) {
        return failed({
          start,
          end: start + 1,
          reason: 'Unexpected end of the file in an HTML label, expected a closing `>`',
        });
      }
      tokens.push({ type: 'html', text: text.slice(at + 1, end - 1), quoted: true, start, end });
      at = end;
      continue;
    }
    word.lastIndex = at;
    const found = word.exec(text)?.[0];
    if (found === undefined) {
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
      return failed({
        start,
        end: start + character.length,
        reason: `Unexpected \`${character}\`, expected DOT`,
        note: 'names with other signs than letters, digits and `_` stand in quotation marks',
      });
    }
    at += found.length;
    const type = found === '->' || found === '--' ? 'edge' : marks.has(found) ? 'mark' : 'id';
    tokens.push({ type, text: found, quoted: false, start, end: at });
  }
  tokens.push({ type: 'end', text: '', quoted: false, start: text.length, end: text.length });
  return { tokens, fault: undefined };
}

/** Space, comments to the end of a line, and lines that a preprocessor left. */
const white = /[\s\uFEFF]+|\/\/[^\n]*|(?<=^|\n)#[^\n]*/uy;
const quoted = /"(?:[^"\\]|\\[^])*"/uy;
const word =
  /->|--|[{}[\];,:=+]|-?(?:\.\d+|\d+(?:\.\d*)?)(?![\p{L}_])|[\p{L}_][\p{L}\p{N}\p{M}_]*/uy;
const marks: ReadonlySet<string> = new Set(['{', '}', '[', ']', ';', ',', ':', '=', '+']);

/** HTML labels hold tags, so that their own brackets are counted. */
function htmlEnd(text: string, start: number): number | undefined {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '<') depth += 1;
    if (text[at] === '>') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return undefined;
}
