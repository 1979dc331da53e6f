/** What stands between the brackets of a citation, as Pandoc has it: `see @a, pp. 3-5; -@b, chap. 1 and elsewhere`. */
import type { Range } from '../syntax/parsed.ts';
import { readLocator } from './locator.ts';

export interface CitedKey {
  /** The source's id. */
  readonly key: string;
  /** Where the id stands, without `@` and braces; counts in the text that was parsed. */
  readonly range: Range;
  /** `-@key`: the author's name stands in the text already. */
  readonly bare: boolean;
  readonly prefix: string;
  /** As it was written, as in `para. 3`; of braces their content. */
  readonly locator: string | undefined;
  /** With the comma before it. */
  readonly suffix: string;
}

export interface CitationSyntax {
  readonly items: readonly CitedKey[];
  /** Parts between semicolons that name no source. */
  readonly strays: readonly Range[];
}

/** The parts of a citation; undefined where no `@key` stands in the text. */
export function parseCitation(text: string): CitationSyntax | undefined {
  const items: CitedKey[] = [];
  const strays: Range[] = [];
  for (const part of split(text)) {
    const item = readPart(text.slice(part.start, part.end), part.start);
    if (item === undefined) strays.push(trimmed(text, part));
    else items.push(item);
  }
  return items.length === 0 ? undefined : { items, strays };
}

/** At semicolons outside of braces. */
function split(text: string): readonly Range[] {
  const parts: Range[] = [];
  let start = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '{') depth++;
    else if (character === '}') depth = Math.max(0, depth - 1);
    else if (character === ';' && depth === 0) {
      parts.push({ start, end: at });
      start = at + 1;
    }
  }
  // A brace that nothing closes holds nothing together.
  if (depth > 0 && text.slice(start).includes(';')) {
    for (const match of text.slice(start).matchAll(/[^;]*(?:;|$)/gu)) {
      const end = start + match.index + match[0].replace(/;$/u, '').length;
      if (match[0] !== '') parts.push({ start: start + match.index, end });
    }
    return parts;
  }
  return [...parts, { start, end: text.length }];
}

/** A key begins with a letter, digit or `_`; marks inside it stand between two of these. */
const keyPattern =
  /(?<![\p{L}\p{N}_\\])(-?)@(?:\{([^{}\s]+)\}|([\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&+?<>~/-](?=[\p{L}\p{N}_]))*))/u;

function readPart(part: string, offset: number): CitedKey | undefined {
  const found = keyPattern.exec(part);
  if (found === null) return undefined;
  const [whole, minus = '', braced, simple = ''] = found;
  const key = braced ?? simple;
  const start = offset + found.index + minus.length + 1 + (braced === undefined ? 0 : 1);
  return {
    key,
    range: { start, end: start + key.length },
    bare: minus !== '',
    prefix: folded(part.slice(0, found.index)),
    ...readTail(part.slice(found.index + whole.length)),
  };
}

/** What follows a key: a locator in braces, one with a label or a number, and a suffix. */
function readTail(tail: string): Pick<CitedKey, 'locator' | 'suffix'> {
  const braces = /^\s*,?\s*\{([^{}]*)\}/u.exec(tail);
  if (braces !== null) {
    const [whole, locator = ''] = braces;
    const suffix = folded(tail.slice(whole.length));
    return locator.trim() === ''
      ? { locator: undefined, suffix }
      : { locator: folded(locator), suffix };
  }
  const lead = /^\s*,?\s*/u.exec(tail)?.[0] ?? '';
  const rest = tail.slice(lead.length);
  const read = lead === '' ? undefined : readLocator(rest);
  if (read === undefined) return { locator: undefined, suffix: folded(tail) };
  return {
    locator: folded(rest.slice(0, read.length)),
    suffix: folded(rest.slice(read.length)),
  };
}

function folded(text: string): string {
  return text.replaceAll(/[^\S\u00a0\u202f]+/gu, ' ').trim();
}

function trimmed(text: string, { start, end }: Range): Range {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return { start: start + lead, end: Math.max(start + lead, start + words.trimEnd().length) };
}
