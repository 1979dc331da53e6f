/** Advance widths of a theme's fonts, for drawings that place their text themselves. */
import type { FaceMetrics } from '../model/figure.ts';
import type { FontFace, Theme } from '../model/theme.ts';
import type { FontTables } from './font-tables.ts';
import { bareWidths, fontTables, isDamaged } from './font-tables.ts';

/** Units of the em that all faces are brought to. */
const em = 1000;

/** Widths of these characters in the upright face of a family whose weight is nearest; what it lacks is left out. */
export async function faceMetrics(
  { fonts }: Theme,
  family: string,
  weight: number,
  codes: readonly number[],
): Promise<FaceMetrics> {
  const upright = fonts.filter((face) => face.family === family && face.style === 'normal');
  const distances = upright.map((face) => Math.abs(face.weight - weight));
  const nearest = Math.min(...distances);
  const widths: Record<number, number> = {};
  for (const face of upright.filter((_, index) => distances[index] === nearest)) {
    const wanted = codes.filter(
      (code) =>
        widths[code] === undefined && face.ranges.some(([from, to]) => from <= code && code <= to),
    );
    if (wanted.length === 0) continue;
    const widthOf = await reader(face);
    for (const code of wanted) {
      const width = widthOf(code);
      if (width !== undefined) widths[code] = width;
    }
  }
  return { unitsPerEm: em, widths };
}

type WidthOf = (code: number) => number | undefined;

const readers = new WeakMap<FontFace, Promise<WidthOf>>();

function reader(face: FontFace): Promise<WidthOf> {
  let reading = readers.get(face);
  if (reading === undefined) {
    reading = face.read().then(widthReader);
    readers.set(face, reading);
  }
  return reading;
}

/** Widths by code point, in thousandths of the em; nothing where the file cannot be read. */
export function widthReader(bytes: Uint8Array): WidthOf {
  try {
    return read(fontTables(bytes));
  } catch (error) {
    if (isDamaged(error)) return () => undefined;
    throw error;
  }
}

function read(table: FontTables): WidthOf {
  const [cmap, head, hhea, bare, full] = ['cmap', 'head', 'hhea', bareWidths, 'hmtx'].map(table);
  const widths = bare ?? full;
  if (cmap === undefined || head === undefined || hhea === undefined || widths === undefined) {
    return () => undefined;
  }
  const unitsPerEm = head.readUInt16BE(18);
  const count = hhea.readUInt16BE(34);
  // Elsewhere each width is followed by a bearing.
  const stride = bare === undefined ? 4 : 2;
  const glyphOf = glyphReader(cmap);
  return (code) => {
    const glyph = glyphOf(code);
    if (glyph === 0 || count === 0) return undefined;
    return (widths.readUInt16BE(Math.min(glyph, count - 1) * stride) * em) / unitsPerEm;
  };
}

/** The glyph of a code point, 0 where there is none: formats 4 and 12, which every font of the web has. */
function glyphReader(cmap: Buffer): (code: number) => number {
  const lookups: ((code: number) => number)[] = [];
  for (let table = 0; table < cmap.readUInt16BE(2); table += 1) {
    const platform = cmap.readUInt16BE(4 + table * 8);
    const encoding = cmap.readUInt16BE(6 + table * 8);
    if (platform !== 0 && !(platform === 3 && (encoding === 1 || encoding === 10))) continue;
    const subtable = cmap.subarray(cmap.readUInt32BE(8 + table * 8));
    const format = subtable.readUInt16BE(0);
    if (format === 4) lookups.push((code) => inSegments(subtable, code));
    else if (format === 12) lookups.push((code) => inGroups(subtable, code));
  }
  return (code) => {
    for (const look of lookups) {
      const glyph = look(code);
      if (glyph !== 0) return glyph;
    }
    return 0;
  };
}

function inSegments(table: Buffer, code: number): number {
  if (code > 0xffff) return 0;
  const size = table.readUInt16BE(6);
  const starts = 16 + size;
  for (let at = 0; at < size; at += 2) {
    if (table.readUInt16BE(14 + at) < code) continue;
    const start = table.readUInt16BE(starts + at);
    if (start > code) return 0;
    const delta = table.readUInt16BE(starts + size + at);
    const place = starts + size * 2 + at;
    const offset = table.readUInt16BE(place);
    if (offset === 0) return (code + delta) & 0xffff;
    const glyph = table.readUInt16BE(place + offset + (code - start) * 2);
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}

function inGroups(table: Buffer, code: number): number {
  const groups = table.readUInt32BE(12);
  for (let group = 0, at = 16; group < groups; group += 1, at += 12) {
    const start = table.readUInt32BE(at);
    if (start <= code && code <= table.readUInt32BE(at + 4)) {
      return table.readUInt32BE(at + 8) + code - start;
    }
  }
  return 0;
}
