/** Writes a PDF whose bytes follow from its objects alone. */
import { createHash } from 'node:crypto';
import type { PdfFile, Value } from './object.ts';
import { numeral, writeValue } from './object.ts';

/** The bytes of a file; its identifier is the hash of all the others. */
export function writeFile({ objects, trailer }: PdfFile): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  const add = (part: string | Uint8Array): void => {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : part;
    parts.push(bytes);
    length += bytes.length;
  };
  const numbers = [...objects.keys()].sort((a, b) => a - b);
  const offsets = new Map<number, number>();

  add('%PDF-1.7\n%\xd3\xeb\xe9\xe1\n');
  for (const number of numbers) {
    const object = objects.get(number);
    if (object === undefined) continue;
    offsets.set(number, length);
    add(`${number} 0 obj\n${writeValue(object.value)}`);
    if (object.stream !== undefined) {
      add('\nstream\n');
      add(object.stream);
      add('\nendstream');
    }
    add('\nendobj\n');
  }

  const size = (numbers.at(-1) ?? 0) + 1;
  const table = length;
  add(`xref\n0 ${size}\n${writeTable(offsets, size)}`);
  const end = new Map<string, Value>([...trailer, ['Size', numeral(size)]]);
  end.delete('ID');
  const blank = '0'.repeat(32);
  add(`trailer\n${writeValue(end).slice(0, -2)}\n/ID [<`);
  const first = length;
  add(`${blank}> <`);
  const second = length;
  add(`${blank}>]>>\nstartxref\n${table}\n%%EOF\n`);

  const bytes = Buffer.concat(parts, length);
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32).toUpperCase();
  bytes.write(hash, first, 'latin1');
  bytes.write(hash, second, 'latin1');
  return bytes;
}

/** Lines of 20 bytes. Numbers without an object are a chain of free ones that begins and ends with 0. */
function writeTable(offsets: ReadonlyMap<number, number>, size: number): string {
  const numbers = Array.from({ length: size }, (_, number) => number);
  const free = numbers.filter((number) => !offsets.has(number));
  const lines = numbers.map((number) => {
    const offset = offsets.get(number);
    if (offset !== undefined) return `${pad(offset, 10)} 00000 n \n`;
    const next = free[free.indexOf(number) + 1] ?? 0;
    return `${pad(next, 10)} 65535 f \n`;
  });
  return lines.join('');
}

function pad(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}
