/** Small questions about data that several pieces of this folder ask. */
import type { Datum } from '../model/table.ts';

/** Whether a value has keys. */
export function isMap(value: Datum | undefined): value is { readonly [key: string]: Datum } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The first few names in backticks, and how many more there are. */
export function listSome(names: readonly string[], limit = 6): string {
  const some = names.slice(0, limit).map((name) => `\`${name}\``);
  const more = names.length - some.length;
  return more > 0 ? `${some.join(', ')} and ${more} more` : some.join(', ');
}

/** A value as plain text, independent of any language; lists and objects as JSON. */
export function toPlainText(value: Datum): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
