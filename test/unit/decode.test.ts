import { describe, expect, test } from 'vitest';
import { decode, isEncoding } from '../../src/syntax/decode.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

describe('decode', () => {
  test.each([
    ['plain UTF-8', utf8('a;é\r\n😀'), undefined, 'a;é\r\n😀'],
    ['nothing at all', bytes(), undefined, ''],
    ['only a mark', utf8('\uFEFF'), undefined, ''],
    ['a UTF-8 mark, which is no text', utf8('\uFEFFid'), undefined, 'id'],
    ['a second mark, which is', utf8('\uFEFF\uFEFFid'), undefined, '\uFEFFid'],
    ['UTF-16, little end first', bytes(0xff, 0xfe, 0x61, 0, 0xe9, 0), undefined, 'aé'],
    ['UTF-16, big end first', bytes(0xfe, 0xff, 0, 0x61, 0, 0xe9), undefined, 'aé'],
    ['a surrogate pair', bytes(0xff, 0xfe, 0x3d, 0xd8, 0, 0xde), undefined, '😀'],
    ['UTF-16 that is declared and has no mark', bytes(0x61, 0), 'utf-16le', 'a'],
    ['a mark against the declaration', utf8('\uFEFFé'), 'windows-1252', 'é'],
    ['U+FFFD that the file itself spells', utf8('a\uFFFDb'), undefined, 'a\uFFFDb'],
    ['windows-1252', bytes(0x61, 0x92, 0xe9, 0x80), 'windows-1252', 'a’é€'],
    ['latin1 as browsers read it', bytes(0x92, 0xe9), 'latin1', '’é'],
    ['windows-1251', bytes(0xcf, 0xf0, 0xe8), 'cp1251', 'При'],
    ['a code page of DOS', bytes(0x82), 'cp437', 'é'],
    ['Shift JIS', bytes(0x82, 0xa0), 'shift_jis', 'あ'],
    [
      'ISO-2022-JP, which iconv does not know',
      bytes(0x1b, 0x24, 0x42, 0x46, 0x7c),
      'iso-2022-jp',
      '日',
    ],
  ])('reads %s', (_, input, encoding, text) => {
    expect(decode(input, encoding)).toEqual({ text });
  });

  test.each([
    ['a Latin-1 byte', bytes(0x61, 0x0a, 0xe9, 0x62), undefined, 'byte `0xE9`', 2],
    ['a character cut off', bytes(0x61, 0xc3), undefined, 'byte `0xC3`', 1],
    [
      'a byte behind U+FFFD and an astral character',
      bytes(0xef, 0xbf, 0xbd, 0xf0, 0x9f, 0x98, 0x80, 0xff),
      undefined,
      'byte `0xFF`',
      3,
    ],
    ['NUL', bytes(0x61, 0, 0x62, 0), undefined, 'NUL character', 1],
    ['half a UTF-16 unit', bytes(0xff, 0xfe, 0x61, 0, 0x62), undefined, 'half of a character', 1],
    [
      'half a surrogate pair',
      bytes(0xff, 0xfe, 0, 0xd8, 0x61, 0),
      undefined,
      'half of a character',
      0,
    ],
    ['UTF-32', bytes(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0), undefined, 'encoding UTF-32', 0],
    [
      'a hole in windows-1252',
      bytes(0x61, 0x81),
      'windows-1252',
      'byte that is no character in windows-1252',
      1,
    ],
    ['an unknown encoding', utf8('a'), 'klingon', 'encoding `klingon`', 0],
    ['what iconv calls an encoding and is none', utf8('YQ=='), 'base64', 'encoding `base64`', 0],
  ])('refuses %s and says where', (_, input, encoding, problem, offset) => {
    expect(decode(input, encoding)).toMatchObject({ problem, offset });
  });

  test('finds a bad byte at the end of a large file', () => {
    const large = new Uint8Array(2_000_000).fill(0x61);
    large[1_999_999] = 0xff;
    expect(decode(large)).toMatchObject({ offset: 1_999_999 });
  });

  test.each([
    ['utf-8', true],
    ['ISO-8859-15', true],
    ['cp850', true],
    ['hex', false],
    ['', false],
  ])('knows of the encoding `%s`: %s', (label, known) => {
    expect(isEncoding(label)).toBe(known);
  });
});
