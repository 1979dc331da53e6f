/**
 * Takes a file out of a PDF, whoever wrote it last: mail gateways and viewers pack, linearise and append. So its tables
 * are not believed: every object is looked for, and of two with one number the later counts, as in an appended change.
 */
import { inflateSync } from 'node:zlib';
import type { Dictionary, Value } from './object.ts';
import { isDictionary, isKind, isList, readText } from './object.ts';
import { maximumBytes, readValueAt, toSource } from './read.ts';

export type Attached =
  | { readonly bytes: Uint8Array }
  /** `foreign`: no PDF at all; `encrypted`: nobody can read it without a password; `absent`: no such file in it. */
  | { readonly problem: 'foreign' | 'encrypted' | 'absent' | 'broken' };

/** The file of this name inside a PDF. Never throws for what is in the bytes. */
export function findAttachment(bytes: Uint8Array, name: string): Attached {
  const source = toSource(bytes);
  // Some gateways put lines of their own before the header.
  if (!source.slice(0, 1024).includes('%PDF-')) return { problem: 'foreign' };
  const scan = new Scan(source, bytes);
  try {
    scan.run();
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error;
    return { problem: 'broken' };
  }
  if (scan.encrypted) return { problem: 'encrypted' };
  const stream = streamOf(scan, name);
  if (stream === undefined) return { problem: 'absent' };
  const content = unpack(stream, mostBytes);
  if (content === undefined) return { problem: 'broken' };
  // The line end before `endstream` may look like a part of it.
  return { bytes: content.subarray(0, sizeOf(stream) ?? content.length) };
}

/** How long the file is by its description. */
function sizeOf({ value }: Found): number | undefined {
  const parameters = isDictionary(value) ? value.get('Params') : undefined;
  const size = isDictionary(parameters) ? parameters.get('Size') : undefined;
  return isKind(size, 'numeral') ? Number(size.digits) : undefined;
}

/** A ledger of ten thousand values has five million bytes. */
const mostBytes = 64 * 1024 * 1024;
/** Objects that cannot be read; a file with more is no PDF. */
const mostFailures = 20;
/** Characters of an object without its stream: one that never ends would be read to the end of the file. */
const longest = 1024 * 1024;
const mostObjects = 5_000_000;

class TooMuch extends Error {}

interface Found {
  readonly value: Value;
  readonly stream: Uint8Array | undefined;
}

const head = /(?<!\d)(\d{1,10})[\0\t\n\f\r ]+\d{1,5}[\0\t\n\f\r ]+obj(?![a-z])|\btrailer\b/g;
const streamStart = /[\0\t\n\f\r ]*stream(?:\r\n|\n|\r)/y;
const streamEnd = /[\0\t\n\f\r ]*endstream/y;

class Scan {
  readonly objects = new Map<number, Found>();
  encrypted = false;
  root: Value | undefined;
  private readonly source: string;
  private readonly bytes: Uint8Array;
  private failures = 0;
  private unpacked = 0;

  constructor(source: string, bytes: Uint8Array) {
    this.source = source;
    this.bytes = bytes;
  }

  run(): void {
    const pattern = new RegExp(head);
    for (let match = pattern.exec(this.source); match !== null; match = pattern.exec(this.source)) {
      const read = this.valueAt(this.source, pattern.lastIndex);
      if (read === undefined) continue;
      pattern.lastIndex = read.end;
      if (match[1] === undefined) {
        this.trailer(read.value);
        continue;
      }
      const stream = isDictionary(read.value) ? this.streamAt(read.value, read.end) : undefined;
      if (stream !== undefined) pattern.lastIndex = stream.end;
      this.add(Number(match[1]), { value: read.value, stream: stream?.bytes });
    }
  }

  resolve(value: Value | undefined): Value | undefined {
    return isKind(value, 'reference') ? this.objects.get(value.number)?.value : value;
  }

  private valueAt(source: string, at: number): ReturnType<typeof readValueAt> | undefined {
    try {
      const { value, end } = readValueAt(source.slice(at, at + longest), 0);
      return { value, end: at + end };
    } catch {
      // What only looks like an object, or one that another program wrote badly: the others may still say enough.
      this.failures += 1;
      if (this.failures > mostFailures) throw new TooMuch();
      return undefined;
    }
  }

  private streamAt(
    dictionary: Dictionary,
    at: number,
  ): { readonly bytes: Uint8Array; readonly end: number } | undefined {
    streamStart.lastIndex = at;
    if (!streamStart.test(this.source)) return undefined;
    const start = streamStart.lastIndex;
    const length = dictionary.get('Length');
    const told = isKind(length, 'numeral') ? start + Number(length.digits) : -1;
    streamEnd.lastIndex = told;
    if (told >= start && told <= this.source.length && streamEnd.test(this.source))
      return { bytes: this.bytes.subarray(start, told), end: streamEnd.lastIndex };
    const end = this.source.indexOf('endstream', start);
    if (end === -1) return undefined;
    return { bytes: this.bytes.subarray(start, end), end: end + 'endstream'.length };
  }

  private add(number: number, object: Found): void {
    if (this.objects.size > mostObjects) throw new TooMuch();
    this.objects.set(number, object);
    const { value, stream } = object;
    if (!isDictionary(value) || stream === undefined) return;
    const type = value.get('Type');
    if (!isKind(type, 'name')) return;
    if (type.name === 'XRef') this.trailer(value);
    if (type.name === 'ObjStm') this.open(value, stream);
  }

  private trailer(value: Value): void {
    if (!isDictionary(value)) return;
    if (value.has('Encrypt')) this.encrypted = true;
    this.root = value.get('Root') ?? this.root;
  }

  /** The objects in an object stream. Those of an encrypted file cannot be unpacked, which is no failure of theirs. */
  private open(dictionary: Dictionary, stream: Uint8Array): void {
    const content = unpack({ value: dictionary, stream }, maximumBytes - this.unpacked);
    if (content === undefined) return;
    this.unpacked += content.length;
    const source = toSource(content);
    const [count, first] = ['N', 'First'].map((key) => {
      const value = dictionary.get(key);
      return isKind(value, 'numeral') ? Number(value.digits) : 0;
    });
    const index = source
      .slice(0, first)
      .trim()
      .split(/[\0\t\n\f\r ]+/);
    for (let entry = 0; entry < (count ?? 0) && entry * 2 + 1 < index.length; entry++) {
      const [number, start] = [Number(index[entry * 2]), Number(index[entry * 2 + 1])];
      if (!Number.isSafeInteger(number) || !Number.isSafeInteger(start)) return;
      const read = this.valueAt(source, (first ?? 0) + start);
      if (read !== undefined) this.add(number, { value: read.value, stream: undefined });
    }
  }
}

/** The content of a stream, where it is packed in a way that is common for attachments. */
function unpack({ value, stream }: Found, most: number): Uint8Array | undefined {
  if (!isDictionary(value) || stream === undefined || value.has('DecodeParms')) return undefined;
  const filter = value.get('Filter');
  const filters = isList(filter) ? filter : filter === undefined ? [] : [filter];
  let content = stream;
  for (const one of filters) {
    if (!isKind(one, 'name') || one.name !== 'FlateDecode') return undefined;
    try {
      content = inflateSync(content, { maxOutputLength: Math.max(1, most) });
    } catch {
      // Damaged, or a bomb: either way there is nothing to be had.
      return undefined;
    }
  }
  return content;
}

/** The stream of the attachment: by the document's list, else wherever a program left its description. */
function streamOf(scan: Scan, name: string): Found | undefined {
  const catalog = scan.resolve(scan.root);
  const names = isDictionary(catalog) ? scan.resolve(catalog.get('Names')) : undefined;
  const tree = isDictionary(names) ? names.get('EmbeddedFiles') : undefined;
  const open: (Value | undefined)[] = [tree];
  const seen = new Set<number>();
  while (open.length > 0) {
    const next = open.pop();
    if (isKind(next, 'reference')) {
      if (seen.has(next.number)) continue;
      seen.add(next.number);
    }
    const node = scan.resolve(next);
    if (!isDictionary(node)) continue;
    const stream = namedStream(node, name, scan);
    if (stream !== undefined) return stream;
    for (const key of ['Kids', 'Names']) {
      const below = scan.resolve(node.get(key));
      if (isList(below)) for (const item of below) open.push(item);
    }
  }
  for (const { value } of scan.objects.values()) {
    const stream = isDictionary(value) ? namedStream(value, name, scan) : undefined;
    if (stream !== undefined) return stream;
  }
  return undefined;
}

function namedStream(node: Dictionary, name: string, scan: Scan): Found | undefined {
  const files = scan.resolve(node.get('EF'));
  if (!isDictionary(files)) return undefined;
  const titles = ['UF', 'F'].map((key) => scan.resolve(node.get(key)));
  if (!titles.some((title) => isKind(title, 'text') && readText(title) === name)) return undefined;
  for (const key of ['UF', 'F']) {
    const file = files.get(key);
    const stream = isKind(file, 'reference') ? scan.objects.get(file.number) : undefined;
    if (stream?.stream !== undefined) return stream;
  }
  return undefined;
}
