/** The tables of a font file, whatever packs them: woff2, woff, ttf, otf or a collection. */
import { brotliDecompressSync, inflateSync } from 'node:zlib';

/** Bytes of a table by its name; undefined where the font has none. */
export type FontTables = (name: string) => Buffer | undefined;

/** Throws what `isDamaged` knows where the file is no font or is cut off. */
export function fontTables(bytes: Uint8Array): FontTables {
  const font = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  switch (font.toString('latin1', 0, 4)) {
    case 'wOF2':
      return tablesOfWoff2(font);
    case 'wOFF':
      return (name) => tableOfWoff(font, name);
    case 'ttcf':
      return (name) => tableOfSfnt(font, font.readUInt32BE(12), name);
    default:
      return (name) => tableOfSfnt(font, 0, name);
  }
}

/** Whether an error comes from a damaged file: an offset beyond its end, or a stream that does not unpack. */
export function isDamaged(error: unknown): boolean {
  return (
    error instanceof RangeError ||
    error instanceof TypeError ||
    (error instanceof Error && 'code' in error)
  );
}

/** What `hmtx` is called where it holds widths without bearings between them. */
export const bareWidths = 'hmtx:widths';

function tableOfSfnt(font: Buffer, start: number, name: string): Buffer | undefined {
  const tables = font.readUInt16BE(start + 4);
  for (let at = start + 12, table = 0; table < tables; table += 1, at += 16) {
    if (font.toString('latin1', at, at + 4) !== name) continue;
    const offset = font.readUInt32BE(at + 8);
    return font.subarray(offset, offset + font.readUInt32BE(at + 12));
  }
  return undefined;
}

function tableOfWoff(font: Buffer, name: string): Buffer | undefined {
  const tables = font.readUInt16BE(12);
  for (let at = 44, table = 0; table < tables; table += 1, at += 20) {
    if (font.toString('latin1', at, at + 4) !== name) continue;
    const offset = font.readUInt32BE(at + 4);
    const packed = font.readUInt32BE(at + 8);
    const data = font.subarray(offset, offset + packed);
    return packed < font.readUInt32BE(at + 12) ? inflateSync(data, { maxOutputLength }) : data;
  }
  return undefined;
}

const maxOutputLength = 64 * 1024 * 1024;

/** WOFF2, section 4.1: the names that a number stands for, as far as they are asked for. */
const knownNames: readonly string[] = ['cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name', 'OS/2'];

/** WOFF2, section 4: a directory of variable-length entries, then all tables as one Brotli stream. */
function tablesOfWoff2(font: Buffer): FontTables {
  if (font.toString('latin1', 4, 8) === 'ttcf') return () => undefined;
  const tables = font.readUInt16BE(12);
  const packed = font.readUInt32BE(20);
  const places = new Map<string, { readonly offset: number; readonly length: number }>();
  let at = 48;
  let offset = 0;
  const number = (): number => {
    let value = 0;
    for (let digit = 0; digit < 5; digit += 1) {
      const byte = font.readUInt8(at);
      at += 1;
      value = value * 128 + (byte & 0x7f);
      if ((byte & 0x80) === 0) return value;
    }
    throw new RangeError('a number of a woff2 directory must end');
  };
  for (let table = 0; table < tables; table += 1) {
    const flags = font.readUInt8(at);
    at += 1;
    const index = flags & 0x3f;
    // 63: the name is written out. Outlines are the tenth and eleventh of the known names.
    const name = index === 63 ? font.toString('latin1', at, at + 4) : (knownNames[index] ?? '');
    if (index === 63) at += 4;
    const isOutline = index === 10 || index === 11 || name === 'glyf' || name === 'loca';
    const version = flags >> 6;
    let length = number();
    // Outlines are transformed unless version 3 says otherwise, all else only where the version is not 0.
    const isTransformed = isOutline ? version !== 3 : version !== 0;
    if (isTransformed) length = number();
    // Of a transformed `hmtx` the widths come first and alone, behind a byte of flags (section 5.4).
    if (isTransformed && name === 'hmtx') places.set(bareWidths, { offset: offset + 1, length });
    else places.set(name, { offset, length });
    offset += length;
  }
  let data: Buffer | undefined;
  return (name) => {
    const place = places.get(name);
    if (place === undefined) return undefined;
    data ??= brotliDecompressSync(font.subarray(at, at + packed), { maxOutputLength });
    return data.subarray(place.offset, place.offset + place.length);
  };
}
