/** A moment as a PDF writes it (ISO 32000, 7.9.4): in UTC, to the second. */
import type { Value } from './object.ts';
import { text } from './object.ts';

export function toPdfDate(date: Date | undefined): Value | undefined {
  if (date === undefined) return undefined;
  return text(`D:${date.toISOString().slice(0, 19).replace(/\D/g, '')}Z`);
}
