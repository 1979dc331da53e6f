/** Finds what could be a citation in a text, without knowing yet where in the Markdown it stands. */
import type { CitationSyntax } from '../citations/syntax.ts';
import { parseCitation } from '../citations/syntax.ts';
import type { Range } from '../syntax/parsed.ts';
import { RangeIndex } from './range-index.ts';
import type { Directive, Escaped } from './scan.ts';

/** From bracket to bracket. */
export interface FoundCitation extends Range {
  readonly kind: 'citation';
  /** Ranges in it count from the character after the bracket. */
  readonly syntax: CitationSyntax;
}

/** Longer ones are none that people write. */
const longest = 2000;

/** From a bracket to the next one: what lies between is read once. */
const candidate = /(?<!\\)(\\*)\[([^[\]^@][^[\]@]*@[^[\]]*|@[^[\]]*)\]/gu;

/** Citations and escaped ones in the body of a text, in order. `items` are its directives, in which none is looked for. */
export function scanCitations(
  text: string,
  start: number,
  items: readonly (Directive | Escaped)[],
): readonly (FoundCitation | Escaped)[] {
  if (!text.includes('@')) return [];
  const directives = items.filter((item) => item.kind === 'directive');
  const taken = new RangeIndex(directives);
  const found: (FoundCitation | Escaped)[] = [];
  let labels: ReadonlySet<string> | undefined;
  candidate.lastIndex = start;
  for (let match = candidate.exec(text); match !== null; match = candidate.exec(text)) {
    const [whole, slashes = '', inner = ''] = match;
    const open = match.index + slashes.length;
    const end = match.index + whole.length;
    if (inner.length > longest || /(?:\r\n|\r|\n)[ \t>]*(?:\r\n|\r|\n)/u.test(inner)) continue;
    const syntax = parseCitation(inner);
    if (syntax === undefined || taken.at(open) !== undefined) continue;
    const next = text[end];
    // A link with its target, or the definition of one.
    if (next === '(' || (next === ':' && isLead(text, open))) continue;
    labels ??= definitions(text);
    if (labels.has(fold(inner))) continue;
    const reference =
      next === '[' ? /^\[([^[\]]*)\]/u.exec(text.slice(end, end + 1000))?.[1] : undefined;
    if (reference !== undefined && labels.has(fold(reference))) continue;
    if (slashes.length % 2 === 1) {
      found.push({ kind: 'escaped', start: open - 1, end: open });
      continue;
    }
    found.push({ kind: 'citation', start: open, end, syntax });
  }
  return found;
}

/** Whether a citation has begun before an offset and not ended: a directive there is in one. */
export function isInCitation(text: string, offset: number): boolean {
  return /(?<!\\)\[-?@[\p{L}\p{N}_{][^[\]]*$/u.test(text.slice(Math.max(0, offset - 300), offset));
}

/** Whether nothing but marks of quotes stands before it on its line; walked back, as a search would go to the beginning. */
function isLead(text: string, offset: number): boolean {
  let at = offset - 1;
  while (at >= 0 && /[ \t>]/u.test(text[at] ?? '')) at--;
  return at < 0 || /[\r\n]/u.test(text[at] ?? '');
}

/** Labels of links that the text defines. */
function definitions(text: string): ReadonlySet<string> {
  const labels = new Set<string>();
  for (const [, label = ''] of text.matchAll(/^[ \t>]*\[([^[\]\r\n]+)\]:/gmu))
    labels.add(fold(label));
  return labels;
}

function fold(label: string): string {
  return label.replaceAll(/\s+/gu, ' ').trim().toLowerCase();
}
