/** Bytes to text: the one place that knows about byte order marks and encodings. */
import { createRequire } from 'node:module';
import type * as Iconv from 'iconv-lite';

/** Why bytes are not text. `offset` counts UTF-16 units in `readable`, the text with U+FFFD where it cannot be read. */
export interface Undecodable {
  /** A noun phrase that fits after `Unexpected`. */
  readonly problem: string;
  readonly offset: number;
  readonly readable: string;
}

/**
 * The text of `bytes`: as their byte order mark says, else in the declared `encoding`, else UTF-8. The mark is not part
 * of the text. Nothing is guessed and nothing replaced: the first byte that does not fit is the answer.
 */
export function decode(
  bytes: Uint8Array,
  encoding?: string,
): { readonly text: string } | Undecodable {
  const mark = marks.find(({ bytes: begin }) =>
    begin.every((byte, index) => bytes[index] === byte),
  );
  const label = mark?.encoding ?? (encoding === undefined ? 'utf-8' : canonical(encoding));
  if (label === undefined) {
    return { problem: `encoding \`${encoding ?? ''}\``, offset: 0, readable: '' };
  }
  const body = bytes.subarray(mark?.bytes.length ?? 0);
  return label.startsWith('utf-') ? decodeUnicode(body, label) : decodeLegacy(body, label);
}

/** Whether `decode` knows the encoding. */
export function isEncoding(label: string): boolean {
  return canonical(label) !== undefined;
}

/** UTF-32 stands before UTF-16, whose mark its own begins with. */
const marks = [
  { bytes: [0xff, 0xfe, 0x00, 0x00], encoding: 'utf-32le' },
  { bytes: [0x00, 0x00, 0xfe, 0xff], encoding: 'utf-32be' },
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** The standard name of an encoding: as browsers read the label (`latin1` is windows-1252), else as iconv does. */
function canonical(label: string): string | undefined {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    // Not an encoding of the web: code pages of DOS and the Mac are iconv's.
    if (/^(?:utf-?7|base64|hex|binary|ascii85|internal|cesu)/iu.test(label)) return undefined;
    return iconv().encodingExists(label) ? label.toLowerCase() : undefined;
  }
}

function decodeUnicode(bytes: Uint8Array, encoding: string): { text: string } | Undecodable {
  if (encoding.startsWith('utf-32')) {
    return { problem: 'encoding UTF-32', offset: 0, readable: '' };
  }
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    const zero = text.indexOf('\0');
    // Text holds no NUL: this is a binary file, or UTF-16 that does not say so.
    return zero === -1
      ? { text }
      : { problem: 'NUL character', offset: zero, readable: text.replaceAll('\0', '\uFFFD') };
  } catch {
    const readable = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
    const { offset, byte } =
      encoding === 'utf-8' ? findInvalidByte(bytes, readable) : findLoneSurrogate(bytes, readable);
    return {
      problem:
        byte === undefined
          ? 'half of a character'
          : `byte \`0x${byte.toString(16).toUpperCase().padStart(2, '0')}\``,
      offset,
      readable,
    };
  }
}

/** The first U+FFFD that the bytes do not themselves spell. */
function findInvalidByte(bytes: Uint8Array, readable: string): { offset: number; byte?: number } {
  let at = 0;
  let offset = 0;
  for (const character of readable) {
    const code = character.codePointAt(0) ?? 0;
    if (
      code === 0xfffd &&
      !(bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd)
    )
      break;
    at += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    offset += character.length;
  }
  const byte = bytes[at];
  return byte === undefined ? { offset } : { offset, byte };
}

/** In UTF-16 a lone surrogate, or a single last byte. */
function findLoneSurrogate(bytes: Uint8Array, readable: string): { offset: number; byte?: number } {
  const units = Math.floor(bytes.length / 2);
  for (let offset = 0; offset < units; offset++) {
    const [first = 0, second = 0] = [bytes[2 * offset], bytes[2 * offset + 1]];
    const replaced = readable.charCodeAt(offset) === 0xfffd;
    const spelt = (first === 0xff && second === 0xfd) || (first === 0xfd && second === 0xff);
    if (replaced && !spelt) return { offset };
  }
  return { offset: units };
}

/** Encodings of one or a few bytes a character. iconv's tables are the same in every Node; the runtime's were not. */
function decodeLegacy(bytes: Uint8Array, encoding: string): { text: string } | Undecodable {
  const text = iconv().encodingExists(encoding)
    ? iconv().decode(bytes, encoding)
    : new TextDecoder(encoding).decode(bytes);
  const offset = text.search(/[\uFFFD\0]/u);
  return offset === -1
    ? { text }
    : { problem: `byte that is no character in ${encoding}`, offset, readable: text };
}

const require = createRequire(import.meta.url);

/** Loaded with the first file that declares such an encoding. */
function iconv(): typeof Iconv {
  return require('iconv-lite') as typeof Iconv;
}
