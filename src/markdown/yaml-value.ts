/** Values within a YAML scalar that has no quotes: it stays so where that keeps it one text or number, else it gets them. */
import type { Found } from '../facts/lookup.ts';
import { escapeValue } from './escape.ts';
import type { Piece, Written } from './offsets.ts';
import { made, textOf } from './offsets.ts';
import type { ScalarNode, TextNode } from './source.ts';
import { isPlain } from './yaml-scan.ts';

interface ScalarContext {
  /** What stands in place of a directive. */
  readonly expand: (node: TextNode) => readonly Piece[];
  /** The value of a directive without a format of its own. */
  readonly peek: (node: TextNode) => Found | undefined;
}

export function expandScalar(
  { scalar, children, start, end }: ScalarNode,
  source: Written,
  { expand, peek }: ScalarContext,
): Piece[] {
  const parts: Piece[] = [];
  const copy = (from: number, to: number): void => {
    if (from < to) parts.push({ kind: 'copy', source, start: from, end: to });
  };
  let at = start;
  let typed = false;
  for (const child of children) {
    copy(at, child.start);
    at = child.end;
    if (child.kind === 'drop') continue;
    const alone = child.start === start && child.end === end;
    const day = alone && dateKeys.has(scalar.key ?? '') && isDate(peek(child));
    for (const piece of expand(child)) {
      if (piece.kind === 'copy') continue;
      const value = piece.mark?.kind === 'value' ? piece.mark.shown.value : undefined;
      typed = alone && (typeof value === 'number' || typeof value === 'boolean');
      const text = day && typeof value === 'string' ? value : piece.plain;
      parts.push({ ...piece, plain: text, marked: text });
    }
  }
  copy(at, end);
  if (isPlain(parts.map((part) => textOf(part, 'plain')).join(''), typed)) return parts;
  const quote = (offset: number): Piece => made('"', { source, start: offset, end: offset });
  return [quote(start), ...parts.map(quoted), quote(end)];
}

function quoted(part: Piece): Piece {
  const text = textOf(part, 'plain');
  if (part.kind === 'made') {
    const escaped = escapeValue(text, { in: 'yaml', style: 'double' });
    return { ...part, plain: escaped, marked: escaped };
  }
  const escaped = text.replaceAll(/[\\"]/gu, '\\$&');
  return escaped === text ? part : made(escaped, part);
}

/** As the whole value of one of these a date stays what machines read. */
const dateKeys: ReadonlySet<string> = new Set([
  'date',
  'datePublished',
  'dateUpdated',
  'informationCutOff',
]);

function isDate(found: Found | undefined): boolean {
  return typeof found?.value === 'string' && /^\d{4}(?:-\d\d){0,2}$/u.test(found.value);
}
