import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { FontFace } from '../../src/model/theme.ts';
import { missingGlyphs, readRanges } from '../../src/render/glyphs.ts';
import { faceOf, fonts, themeOf } from './deck-fixture.ts';

/** A font with nothing but a cmap of one subtable. */
function sfnt(subtable: Buffer, platform = 3, encoding = 1): Buffer {
  const cmap = Buffer.concat([Buffer.alloc(12), subtable]);
  cmap.writeUInt16BE(1, 2);
  cmap.writeUInt16BE(platform, 4);
  cmap.writeUInt16BE(encoding, 6);
  cmap.writeUInt32BE(12, 8);
  const head = Buffer.alloc(28);
  head.writeUInt32BE(0x00010000, 0);
  head.writeUInt16BE(1, 4);
  head.write('cmap', 12, 'latin1');
  head.writeUInt32BE(28, 20);
  head.writeUInt32BE(cmap.length, 24);
  return Buffer.concat([head, cmap]);
}

const words = (...values: number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, index) => bytes.writeUInt16BE(value & 0xffff, index * 2));
  return bytes;
};

const longs = (...values: number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => bytes.writeUInt32BE(value, index * 4));
  return bytes;
};

/** `A` to `C` by a delta; U+0100 and U+0102 (not U+0101) by an array; the closing segment. */
const format4 = words(
  4,
  0,
  0,
  6,
  0,
  0,
  0,
  0x43,
  0x102,
  0xffff,
  0,
  0x41,
  0x100,
  0xffff,
  -0x40,
  0,
  1,
  0,
  4,
  0,
  7,
  0,
  8,
);
const format12 = Buffer.concat([words(12, 0), longs(0, 0, 2, 0x41, 0x42, 3, 0x1f600, 0x1f602, 0)]);
const format6 = words(6, 0, 0, 0x30, 3, 5, 0, 6);

describe('reads', () => {
  test.each([
    [
      'format 4',
      sfnt(format4),
      [
        [0x41, 0x43],
        [0x100, 0x100],
        [0x102, 0x102],
      ],
    ],
    // Glyph 0 is the box for what is missing.
    [
      'format 12',
      sfnt(format12, 3, 10),
      [
        [0x41, 0x42],
        [0x1f601, 0x1f602],
      ],
    ],
    [
      'format 6',
      sfnt(format6, 0, 3),
      [
        [0x30, 0x30],
        [0x32, 0x32],
      ],
    ],
    ['a table of symbols as none', sfnt(format4, 3, 0), []],
    [
      'woff',
      woff(sfnt(format4)),
      [
        [0x41, 0x43],
        [0x100, 0x100],
        [0x102, 0x102],
      ],
    ],
  ])('%s', (_, font, expected) => {
    expect(readRanges(font)).toEqual(expected);
  });

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['text', Buffer.from('not a font at all, but long enough to be read as one')],
    ['a font that ends early', sfnt(format4).subarray(0, 44)],
    ['a woff2 whose stream is damaged', Buffer.concat([Buffer.from('wOF2'), Buffer.alloc(200, 1)])],
  ])('%s without a word', (_, bytes) => {
    expect(readRanges(bytes)).toBeUndefined();
  });
});

/** The same font with its one table packed. */
function woff(font: Buffer): Buffer {
  const cmap = font.subarray(28);
  const packed = deflateSync(Buffer.concat([cmap, Buffer.alloc(0)]));
  const small = packed.length < cmap.length ? packed : cmap;
  const head = Buffer.alloc(64);
  head.write('wOFF', 0, 'latin1');
  head.writeUInt16BE(1, 12);
  head.write('cmap', 44, 'latin1');
  head.writeUInt32BE(64, 48);
  head.writeUInt32BE(small.length, 52);
  head.writeUInt32BE(cmap.length, 56);
  return Buffer.concat([head, small]);
}

test.each([
  ['Plain text, “quotes” – and dashes — 100 %', []],
  ['Україна, Ґанок, їжак', []],
  ['soft\u00adhyphen, joiner\u200d, mark\ufeff, no-break\u00a0space\t\r\n', []],
  ['中 and 文', ['中', '文']],
  ['𝔸 once, 𝔸 twice', ['𝔸']],
  ['half \ud83d a pair', []],
  ['', []],
])('%j lacks %j', async (text, expected) => {
  expect(await missingGlyphs(themeOf(), text)).toEqual(
    expected.map((character) => character).sort(),
  );
});

test('a character outside the range of a face does not count, though the file has it', async () => {
  const narrow = themeOf({ fonts: [faceOf('latin', [[0x41, 0x5a]])] });
  expect(await missingGlyphs(narrow, 'ABC abc')).toEqual(['a', 'b', 'c']);
});

test('a theme without fonts and a font that cannot be read leave the judgement to the browser', async () => {
  expect(await missingGlyphs(themeOf({ fonts: [] }), '中')).toEqual([]);
  const damaged: FontFace = {
    ...faceOf('latin', [[0, 0x10ffff]]),
    read: () => Promise.resolve(Buffer.from('damaged')),
  };
  expect(await missingGlyphs(themeOf({ fonts: [damaged] }), '中')).toEqual([]);
});

test('reads each file once', async () => {
  let reads = 0;
  const counted = fonts.map((font): FontFace => ({
    ...font,
    read: () => ((reads += 1), font.read()),
  }));
  const theme = themeOf({ fonts: counted });
  await missingGlyphs(theme, 'abc');
  await missingGlyphs(theme, 'xyz 中');
  expect(reads).toBe(1);
});
