/** A source in a line: title, publisher, year. */
import type { Source } from '../model/fact.ts';
import type { Datum } from '../model/table.ts';

export function describeSource({ id, title, item }: Source): string {
  const publisher = text(item['container-title']) ?? text(item['publisher']);
  const parts = [title ?? id, publisher, year(item['issued'])];
  return parts.filter((part) => part !== undefined).join(', ');
}

function text(value: Datum | undefined): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** CSL-JSON writes `{"date-parts": [[2026, 2, 9]]}`, `{"raw": "2026-02-09"}` or `{"literal": "2026"}`. */
function year(issued: Datum | undefined): string | undefined {
  const written = JSON.stringify(issued ?? null);
  return /\b\d{4}\b/u.exec(written)?.[0];
}
