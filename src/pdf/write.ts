/** Writes a PDF whose bytes follow from its objects alone. */
import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import type { Dictionary, PdfFile, PdfObject, Value } from './object.ts';
import { name, numeral, writeValue } from './object.ts';

/** Objects in one object stream: readers unpack it whole to get at any of them. */
const groupSize = 200;

/** Where an object stands: at a byte, or as one of the objects in an object stream. */
type Place =
  | { readonly kind: 'byte'; readonly offset: number }
  | { readonly kind: 'packed'; readonly stream: number; readonly index: number };

/**
 * The bytes of a file; its identifier is the hash of all the others. All objects but streams are packed (7.5.7): tags
 * are half of a file as the browser writes it, and a tenth packed.
 */
export function writeFile({ objects, trailer }: PdfFile): Uint8Array {
  const parts: Uint8Array[] = [];
  const places = new Map<number, Place>();
  let length = 0;
  const add = (part: string | Uint8Array): void => {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : part;
    parts.push(bytes);
    length += bytes.length;
  };
  const addObject = (number: number, source: string, stream: Uint8Array): void => {
    places.set(number, { kind: 'byte', offset: length });
    add(`${number} 0 obj\n${source}\nstream\n`);
    add(stream);
    add('\nendstream\nendobj\n');
  };

  add('%PDF-1.7\n%\xd3\xeb\xe9\xe1\n');
  const sorted = [...objects].sort(([a], [b]) => a - b);
  const packed: (readonly [number, PdfObject])[] = [];
  for (const [number, object] of sorted) {
    if (object.stream === undefined) packed.push([number, object]);
    else addObject(number, object.source, object.stream);
  }
  let next = (sorted.at(-1)?.[0] ?? 0) + 1;
  for (let start = 0; start < packed.length; start += groupSize) {
    const group = packed.slice(start, start + groupSize);
    for (const [index, [number]] of group.entries()) {
      places.set(number, { kind: 'packed', stream: next, index });
    }
    const [head, data] = packObjects(group);
    addObject(next, writeValue(head), data);
    next += 1;
  }

  const table = length;
  places.set(next, { kind: 'byte', offset: table });
  const [head, data] = packTable(trailer, places, next + 1);
  add(`${next} 0 obj\n${writeValue(head).slice(0, -2)}\n/ID [<`);
  const blank = '0'.repeat(32);
  const first = length;
  add(`${blank}> <`);
  const second = length;
  add(`${blank}>]>>\nstream\n`);
  add(data);
  add(`\nendstream\nendobj\nstartxref\n${table}\n%%EOF\n`);

  const bytes = Buffer.concat(parts, length);
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32).toUpperCase();
  bytes.write(hash, first, 'latin1');
  bytes.write(hash, second, 'latin1');
  return bytes;
}

function packObjects(group: readonly (readonly [number, PdfObject])[]): [Dictionary, Uint8Array] {
  const index: string[] = [];
  let body = '';
  for (const [number, { source }] of group) {
    index.push(`${number} ${body.length}`);
    body += `${source}\n`;
  }
  const head = `${index.join(' ')}\n`;
  return compressed(Buffer.from(head + body, 'latin1'), [
    ['Type', name('ObjStm')],
    ['N', numeral(group.length)],
    ['First', numeral(head.length)],
  ]);
}

/** The cross-reference stream (7.5.8): what the trailer says, and seven bytes for each number up to `size`. */
function packTable(
  trailer: Dictionary,
  places: ReadonlyMap<number, Place>,
  size: number,
): [Dictionary, Uint8Array] {
  const table = Buffer.alloc(size * 7);
  for (const [number, place] of places) {
    const at = number * 7;
    const isPacked = place.kind === 'packed';
    table.writeUInt8(isPacked ? 2 : 1, at);
    table.writeUInt32BE(isPacked ? place.stream : place.offset, at + 1);
    table.writeUInt16BE(isPacked ? place.index : 0, at + 5);
  }
  // Number 0 begins the list of free objects; any others in it are never used again.
  table.writeUInt16BE(0xffff, 5);
  return compressed(table, [
    ['Type', name('XRef')],
    ['Size', numeral(size)],
    ['W', [numeral(1), numeral(4), numeral(2)]],
    ...trailer,
  ]);
}

function compressed(data: Uint8Array, entries: [string, Value][]): [Dictionary, Uint8Array] {
  const stream = deflateSync(data);
  const filter: [string, Value][] = [
    ['Filter', name('FlateDecode')],
    ['Length', numeral(stream.length)],
  ];
  return [new Map([...entries, ...filter]), stream];
}
