/** Values as messages show them: as readers see them, with their unit. */
import { formatValue } from './format.ts';
import type { Found } from './lookup.ts';
import { isMap, toPlainText } from './shape.ts';

/** The value in the language of a document; as the data have it where it cannot be printed. */
export function describeValue(found: Found, lang: string): string {
  const withUnit = found.unit === undefined || found.type === 'year' ? {} : { unit: 'long' };
  for (const options of [{ lang, ...withUnit }, { lang }]) {
    const result = formatValue(found, options);
    if ('text' in result) return result.text;
  }
  const { value } = found;
  if (isMap(value) && 'from' in value && 'to' in value) {
    return `${toPlainText(value['from'] ?? null)}–${toPlainText(value['to'] ?? null)}`;
  }
  return toPlainText(value);
}
