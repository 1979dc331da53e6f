/** Values with their provenance around them. */
import type { Found } from '../facts/lookup.ts';
import { toPlainText } from '../facts/shape.ts';
import type { Landing } from './escape.ts';
import { escapeAttribute, escapeValue } from './escape.ts';

/**
 * The value as `<data>` where HTML can stand, else as `plain`; `at` is where its text begins. The value is inside the
 * tag there, so that nothing around it matters to how it is escaped.
 */
export function wrapValue(
  found: Found,
  text: string,
  plain: string,
  landing: Landing,
): { readonly marked: string; readonly at: number } {
  if ((landing.in !== 'text' && landing.in !== 'html') || !landing.wrap) {
    return { marked: plain, at: 0 };
  }
  const open = openTag(found);
  const inside: Landing =
    landing.in === 'text' ? { ...landing, atStart: false, before: '>', after: '<' } : landing;
  return { marked: `${open}${escapeValue(text, inside)}</data>`, at: open.length };
}

function openTag({ value, fact, path }: Found): string {
  const machine = typeof value === 'object' ? JSON.stringify(value) : toPlainText(value);
  const attributes = [
    ['class', fact === undefined ? 'value' : 'fact'],
    ['value', machine],
    ...(fact === undefined ? [] : [['data-fact', fact.id]]),
    ...(fact?.id === path ? [] : [['data-path', path]]),
  ];
  return `<data${attributes.map(([name = '', text = '']) => ` ${name}="${escapeAttribute(text)}"`).join('')}>`;
}
