/** Which characters the fonts of a theme can draw, by the fonts' own tables. */
import type { FontFace, Theme } from '../model/theme.ts';
import { fontTables, isDamaged } from './font-tables.ts';
import { codePoints } from './fonts.ts';

/** Characters of `text`, in ascending order, that no face of `theme` has. Empty where the theme brings no fonts. */
export async function missingGlyphs(theme: Theme, text: string): Promise<readonly string[]> {
  if (theme.fonts.length === 0) return [];
  const missing: string[] = [];
  for (const code of codePoints(text)) {
    const character = String.fromCodePoint(code);
    if (invisible.test(character) || (await hasGlyph(theme, code))) continue;
    missing.push(character);
  }
  return missing;
}

/** Blanks, controls, joiners, selectors and marks of direction are not drawn, and half a surrogate pair cannot be. */
const invisible =
  /^[\p{White_Space}\p{Cc}\p{Cf}\p{Cs}\p{Variation_Selector}\p{Default_Ignorable_Code_Point}]$/u;

async function hasGlyph(theme: Theme, code: number): Promise<boolean> {
  for (const face of theme.fonts) {
    if (!face.ranges.some(([from, to]) => from <= code && code <= to)) continue;
    const ranges = await characterRanges(face);
    if (ranges === undefined || within(ranges, code)) return true;
  }
  return false;
}

type Range = readonly [from: number, to: number];

const known = new WeakMap<FontFace, Promise<readonly Range[] | undefined>>();

/** What a face covers; undefined where its tables cannot be read, which is for the browser to judge. */
function characterRanges(face: FontFace): Promise<readonly Range[] | undefined> {
  let ranges = known.get(face);
  if (ranges === undefined) {
    ranges = face.read().then(readRanges);
    known.set(face, ranges);
  }
  return ranges;
}

function within(ranges: readonly Range[], code: number): boolean {
  let low = 0;
  let high = ranges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = ranges[middle];
    if (range === undefined) return false;
    if (code < range[0]) high = middle - 1;
    else if (code > range[1]) low = middle + 1;
    else return true;
  }
  return false;
}

/** Code point ranges of a font file (woff2, woff, ttf, otf), ascending and apart; undefined where it is none of these. */
export function readRanges(bytes: Uint8Array): readonly Range[] | undefined {
  try {
    const cmap = fontTables(bytes)('cmap');
    return cmap === undefined ? undefined : merge(readCmap(cmap));
  } catch (error) {
    if (isDamaged(error)) return undefined;
    throw error;
  }
}

function readCmap(cmap: Buffer): Range[] {
  const ranges: Range[] = [];
  const tables = cmap.readUInt16BE(2);
  const seen = new Set<number>();
  for (let table = 0; table < tables; table += 1) {
    const platform = cmap.readUInt16BE(4 + table * 8);
    const encoding = cmap.readUInt16BE(6 + table * 8);
    const start = cmap.readUInt32BE(8 + table * 8);
    // Unicode, or Windows with Unicode; a symbol or Mac Roman table does not count in code points.
    if (platform !== 0 && !(platform === 3 && (encoding === 1 || encoding === 10))) continue;
    if (seen.has(start)) continue;
    seen.add(start);
    const subtable = cmap.subarray(start);
    const format = subtable.readUInt16BE(0);
    if (format === 4) readSegments(subtable, ranges);
    else if (format === 12 || format === 13) readGroups(subtable, ranges);
    else if (format === 6) readTrimmed(subtable, ranges);
    else if (format === 0) readBytes(subtable, ranges);
  }
  return ranges;
}

/** Format 4: the Basic Multilingual Plane in segments. */
function readSegments(table: Buffer, ranges: Range[]): void {
  const segments = table.readUInt16BE(6) / 2;
  const ends = 14;
  const starts = ends + segments * 2 + 2;
  const deltas = starts + segments * 2;
  const offsets = deltas + segments * 2;
  for (let segment = 0; segment < segments; segment += 1) {
    const end = table.readUInt16BE(ends + segment * 2);
    const start = table.readUInt16BE(starts + segment * 2);
    const offset = table.readUInt16BE(offsets + segment * 2);
    const delta = table.readUInt16BE(deltas + segment * 2);
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      let glyph = code;
      if (offset !== 0) {
        const at = offsets + segment * 2 + offset + (code - start) * 2;
        glyph = at + 2 <= table.length ? table.readUInt16BE(at) : 0;
        if (glyph === 0) continue;
      }
      if (((glyph + delta) & 0xffff) !== 0) ranges.push([code, code]);
    }
  }
}

/** Formats 12 and 13: all planes in groups. */
function readGroups(table: Buffer, ranges: Range[]): void {
  const groups = table.readUInt32BE(12);
  for (let group = 0, at = 16; group < groups; group += 1, at += 12) {
    const start = table.readUInt32BE(at);
    // Glyph 0 is the box that stands for a missing glyph.
    const first = table.readUInt32BE(at + 8) === 0 ? start + 1 : start;
    if (first <= table.readUInt32BE(at + 4)) ranges.push([first, table.readUInt32BE(at + 4)]);
  }
}

function readTrimmed(table: Buffer, ranges: Range[]): void {
  const first = table.readUInt16BE(6);
  const count = table.readUInt16BE(8);
  for (let index = 0; index < count; index += 1) {
    if (table.readUInt16BE(10 + index * 2) !== 0) ranges.push([first + index, first + index]);
  }
}

function readBytes(table: Buffer, ranges: Range[]): void {
  for (let code = 0; code < 256; code += 1) {
    if (table.readUInt8(6 + code) !== 0) ranges.push([code, code]);
  }
}

function merge(ranges: Range[]): readonly Range[] {
  ranges.sort((a, b) => a[0] - b[0]);
  const merged: [number, number][] = [];
  for (const [from, to] of ranges) {
    const last = merged.at(-1);
    if (last !== undefined && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}
