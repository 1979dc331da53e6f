/**
 * Reads a PDF as Chromium or `write.ts` writes it: one revision, with a classic cross-reference table or with object
 * streams, not encrypted. Anything else is refused with an assertion: it is no file that this compiler has to do with.
 */
import { inflateSync } from 'node:zlib';
import type { Dictionary, PdfFile, PdfObject, Value } from './object.ts';
import { isDictionary, isKind, name, reference, writeValue } from './object.ts';

/** Where an object stands: at a byte of the file, or in an object stream. */
type Place = { readonly offset: number } | { readonly stream: number };
type Places = ReadonlyMap<number, Place>;

/** All objects of the file but those that only hold others, and what the trailer says of them. */
export function readFile(bytes: Uint8Array): PdfFile {
  // Latin-1 keeps every byte as one character, so that positions in the text are offsets in the bytes.
  const source = toSource(bytes);
  if (!source.startsWith('%PDF-')) throw broken('it does not begin with `%PDF-`', 0);
  const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(source.slice(-64))?.[1];
  if (start === undefined)
    throw broken('it does not end with `startxref` and `%%EOF`', source.length);

  const at = Number(start);
  const isTable = source.startsWith('xref', at);
  const { places, trailer } = isTable ? readTable(source, at) : readStreamTable(source, bytes, at);
  for (const key of ['Prev', 'XRefStm', 'Encrypt']) {
    if (trailer.has(key)) throw broken(`it must have no \`${key}\``, at);
  }

  const objects = new Map<number, PdfObject>();
  const containers = new Set<number>();
  const ends = endsOf(places, at);
  for (const [number, place] of places) {
    if ('stream' in place) containers.add(place.stream);
    else if (place.offset !== at) {
      const end = ends.get(place.offset) ?? at;
      objects.set(number, readObject(source, bytes, { number, start: place.offset, end }, places));
    }
  }
  for (const container of containers) {
    const object = objects.get(container);
    if (object === undefined) throw broken('a container must be there', at);
    objects.delete(container);
    unpack(object, at, objects);
  }
  return { objects, trailer };
}

/** The value that an object holds. */
export function valueOf({ source }: PdfObject): Value {
  const reader = new Reader(source, 0);
  const value = reader.value();
  reader.end();
  return value;
}

/** The value that stands at a position of any PDF's text, and where it ends; throws where none does. */
export function readValueAt(
  source: string,
  at: number,
): { readonly value: Value; readonly end: number } {
  const reader = new Reader(source, at);
  const value = reader.value();
  return { value, end: reader.at };
}

/** Each object ends where the next one begins, the last one where the table begins. */
function endsOf(places: Places, table: number): ReadonlyMap<number, number> {
  const starts = [...places.values()].flatMap((place) => ('offset' in place ? [place.offset] : []));
  const sorted = [...starts, table].sort((a, b) => a - b);
  return new Map(sorted.map((start, index) => [start, sorted[index + 1] ?? start]));
}

/** Bytes as characters, one for one. */
export function toSource(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

interface Table {
  readonly places: Places;
  readonly trailer: Dictionary;
}

function readTable(source: string, at: number): Table {
  const places = new Map<number, Place>();
  const reader = new Reader(source, at);
  reader.expect('xref');
  for (let word = reader.word(); word !== 'trailer'; word = reader.word()) {
    const first = toInteger(word, reader.at);
    const count = toInteger(reader.word(), reader.at);
    for (let index = 0; index < count; index++) {
      const [, offset, use] = reader.row();
      if (use === 'n') places.set(first + index, { offset: Number(offset) });
    }
  }
  const trailer = reader.value();
  if (!isDictionary(trailer)) throw broken('its trailer must be a dictionary', reader.at);
  return { places, trailer: without(trailer, ['Size', 'ID']) };
}

/** The keys of a stream that is the trailer too, which say how it is packed. */
const packing = ['Type', 'W', 'Index', 'Filter', 'DecodeParms', 'Length', 'Size', 'ID'];

function readStreamTable(source: string, bytes: Uint8Array, at: number): Table {
  const number = toInteger(new Reader(source, at).word(), at);
  const end = source.lastIndexOf('startxref');
  const object = readObject(source, bytes, { number, start: at, end }, new Map());
  const head = valueOf(object);
  if (!isDictionary(head)) throw broken('its table must be a stream', at);
  if (writeValue(head.get('W') ?? null) !== '[1 4 2]' || head.has('Index')) {
    throw broken('its table must have the columns of ours', at);
  }
  const table = inflate(object, at);
  const places = new Map<number, Place>();
  for (let row = 0; (row + 1) * 7 <= table.length; row++) {
    const kind = table.readUInt8(row * 7);
    const value = table.readUInt32BE(row * 7 + 1);
    if (kind === 1) places.set(row, { offset: value });
    if (kind === 2) places.set(row, { stream: value });
  }
  return { places, trailer: without(head, packing) };
}

function without(dictionary: Dictionary, keys: readonly string[]): Dictionary {
  return new Map([...dictionary].filter(([key]) => !keys.includes(key)));
}

/** No file of ours unpacks to more: a small one that does is a bomb. */
export const maximumBytes = 256 * 1024 * 1024;

function inflate({ source, stream }: PdfObject, at: number): Buffer {
  const head = valueOf({ source, stream });
  const filter = isDictionary(head) && !head.has('DecodeParms') ? head.get('Filter') : undefined;
  if (stream === undefined || !isKind(filter, 'name') || filter.name !== 'FlateDecode') {
    throw broken('a packed object must be deflated', at);
  }
  return inflateSync(stream, { maxOutputLength: maximumBytes });
}

/** Adds the objects in an object stream. */
function unpack(object: PdfObject, at: number, objects: Map<number, PdfObject>): void {
  const count = countOf(object, 'N', at);
  const first = countOf(object, 'First', at);
  const source = inflate(object, at).toString('latin1');
  const index = new Reader(source, 0);
  const entries = Array.from({ length: count }, () => {
    const number = toInteger(index.word(), at);
    return { number, start: first + toInteger(index.word(), at) };
  });
  for (const [position, { number, start }] of entries.entries()) {
    const end = entries[position + 1]?.start ?? source.length;
    objects.set(number, { source: source.slice(start, end).trim(), stream: undefined });
  }
}

function countOf(object: PdfObject, key: string, at: number): number {
  const head = valueOf(object);
  const count = isDictionary(head) ? head.get(key) : undefined;
  if (!isKind(count, 'numeral')) throw broken(`a container must have \`${key}\``, at);
  return toInteger(count.digits, at);
}

interface Span {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

function readObject(
  source: string,
  bytes: Uint8Array,
  { number, start, end }: Span,
  places: Places,
): PdfObject {
  const head = `${number} 0 obj`;
  if (!source.startsWith(head, start)) throw broken(`\`${head}\` must stand here`, start);
  const reader = new Reader(source, start + head.length);
  const body = source.slice(reader.at, end).trimEnd();
  if (!body.endsWith('endobj')) throw broken('an object must end', end);
  const inside = body.slice(0, -'endobj'.length).trim();
  if (!inside.endsWith('endstream')) return { source: inside, stream: undefined };

  const value = reader.value();
  const after = reader.at;
  reader.expect('stream');
  if (!isDictionary(value)) throw broken('a stream must have a dictionary', after);
  const begin = reader.at + (source.startsWith('\r\n', reader.at) ? 2 : 1);
  const rest = new Reader(source, begin + readLength(source, value, places, begin));
  const stream = bytes.subarray(begin, rest.at);
  for (const word of ['endstream', 'endobj']) rest.expect(word);
  return { source: writeValue(value), stream };
}

/** The number of bytes of a stream; an indirect one stands in an object of its own. */
function readLength(source: string, dictionary: Dictionary, places: Places, at: number): number {
  let length = dictionary.get('Length');
  if (isKind(length, 'reference')) {
    const place = places.get(length.number);
    const offset = place !== undefined && 'offset' in place ? place.offset : source.length;
    const reader = new Reader(source, offset);
    for (const word of [String(length.number), '0', 'obj']) reader.expect(word);
    length = reader.value();
  }
  if (!isKind(length, 'numeral')) throw broken('a stream must have a length', at);
  return toInteger(length.digits, at);
}

/** No file of a browser's nests deeper; a stack overflow would be no message. */
const deepest = 200;

const space = /[\0\t\n\f\r ]*(?:%[^\n\r]*[\0\t\n\f\r ]*)*/y;
const regular = /[^\0\t\n\f\r ()<>[\]{}/%]+/y;
const plainText = /[^\\()]+/y;
const tableRow = /(\d{10}) (?:00000 (n)|\d{5} f)[ \r\n]/y;
const numberOnly = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;
const restOfReference = /[\0\t\n\f\r ]+(\d+)[\0\t\n\f\r ]+R(?![^\0\t\n\f\r ()<>[\]{}/%])/y;

/** Takes one value after the other from a position. */
class Reader {
  at: number;
  readonly #source: string;
  #depth = 0;

  constructor(source: string, at: number) {
    this.#source = source;
    this.at = at;
  }

  word(): string {
    this.#match(space);
    const word = this.#match(regular)?.[0];
    if (word === undefined) throw broken('a word must stand here', this.at);
    return word;
  }

  /** A line of the table: where an object of generation 0 stands, or a free number. */
  row(): RegExpExecArray {
    this.#match(space);
    const row = this.#match(tableRow);
    if (row === null) throw broken('its table has an odd entry', this.at);
    return row;
  }

  expect(word: string): void {
    if (this.word() !== word) throw broken(`\`${word}\` must stand here`, this.at);
  }

  end(): void {
    this.#match(space);
    if (this.at < this.#source.length) throw broken('a value must end here', this.at);
  }

  value(): Value {
    this.#match(space);
    const two = this.#source.slice(this.at, this.at + 2);
    if (two === '<<') return this.#inside(() => this.#dictionary());
    switch (two[0]) {
      case '/':
        return name(this.#name());
      case '(':
        return { kind: 'text', bytes: this.#literal() };
      case '<':
        return { kind: 'text', bytes: this.#hexadecimal() };
      case '[':
        return this.#inside(() => this.#list());
      default:
        return this.#simple();
    }
  }

  #simple(): Value {
    const word = this.word();
    if (word === 'true' || word === 'false') return word === 'true';
    if (word === 'null') return null;
    if (!numberOnly.test(word)) throw broken(`\`${word}\` is no value`, this.at);
    if (/^\d+$/.test(word)) {
      const rest = this.#match(restOfReference);
      if (rest?.[1] === '0') return reference(Number(word));
      if (rest !== null) throw broken('an object must have generation 0', this.at);
    }
    return { kind: 'numeral', digits: word };
  }

  #dictionary(): Dictionary {
    const entries = new Map<string, Value>();
    this.at += 2;
    for (;;) {
      this.#match(space);
      if (this.#source.startsWith('>>', this.at)) break;
      if (this.#source[this.at] !== '/') throw broken('a key must be a name', this.at);
      entries.set(this.#name(), this.value());
    }
    this.at += 2;
    return entries;
  }

  #list(): Value[] {
    const items: Value[] = [];
    this.at += 1;
    for (;;) {
      this.#match(space);
      if (this.#source[this.at] === ']') break;
      items.push(this.value());
    }
    this.at += 1;
    return items;
  }

  #name(): string {
    this.at += 1;
    return (this.#match(regular)?.[0] ?? '').replace(/#([\da-f]{2})/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
  }

  #hexadecimal(): string {
    const end = this.#source.indexOf('>', this.at);
    const digits = this.#source.slice(this.at + 1, end).replace(/\s/g, '');
    if (end < 0 || !/^[\da-f]*$/i.test(digits)) throw broken('a string must be closed', this.at);
    this.at = end + 1;
    return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex').toString('latin1');
  }

  #literal(): string {
    let result = '';
    let open = 1;
    for (this.at += 1; this.at < this.#source.length; this.at++) {
      result += this.#match(plainText)?.[0] ?? '';
      const character = this.#source[this.at] ?? '';
      if (character === '\\') {
        result += this.#escape();
        continue;
      }
      if (character === '(') open += 1;
      if (character === ')') open -= 1;
      if (open === 0) {
        this.at += 1;
        return result;
      }
      result += character;
    }
    throw broken('a string must be closed', this.at);
  }

  /** Stops at the escape's last character. */
  #escape(): string {
    const octal = /\\([0-7]{1,3})/y;
    const code = this.#match(octal)?.[1];
    if (code !== undefined) {
      this.at -= 1;
      return String.fromCharCode(Number.parseInt(code, 8) & 0xff);
    }
    this.at += 1;
    const character = this.#source[this.at] ?? '';
    if (character === '\r' && this.#source[this.at + 1] === '\n') this.at += 1;
    if (character === '\r' || character === '\n') return '';
    return escapes.get(character) ?? character;
  }

  #inside<Result>(read: () => Result): Result {
    this.#depth += 1;
    if (this.#depth > deepest) throw broken('it is nested too deeply', this.at);
    const result = read();
    this.#depth -= 1;
    return result;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.#source);
    if (match !== null) this.at = pattern.lastIndex;
    return match;
  }
}

const escapes = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['b', '\b'],
  ['f', '\f'],
]);

function toInteger(digits: string, at: number): number {
  if (!/^\d{1,10}$/.test(digits)) throw broken('a whole number must stand here', at);
  return Number(digits);
}

function broken(reason: string, at: number): Error {
  return new Error(`a PDF must be readable: ${reason} (byte ${at})`);
}
