/** Widths of text, from the fonts' own tables. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { measureText, wrapText } from '../../src/figures/measure.ts';
import { widthReader } from '../../src/render/font-metrics.ts';

const face = (name: string): Uint8Array => readFileSync(`node_modules/@fontsource/${name}`);

// As Chromium measures them at 1000 px.
test.each([
  ['source-sans-3/files/source-sans-3-latin-400-normal.woff2', 'A', 543],
  ['source-sans-3/files/source-sans-3-latin-400-normal.woff2', '0', 497],
  ['source-sans-3/files/source-sans-3-latin-400-normal.woff2', ' ', 200],
  ['source-sans-3/files/source-sans-3-cyrillic-400-normal.woff2', 'ж', 688],
  ['ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2', '0', 600],
  ['ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff', '0', 600],
])('%s has %j at %d', (name, character, width) => {
  expect(widthReader(face(name))(character.codePointAt(0) ?? 0)).toBe(width);
});

test('what a font lacks has no width, nor has a file that is none', () => {
  const latin = widthReader(face('source-sans-3/files/source-sans-3-latin-400-normal.woff2'));
  expect(latin(0x436)).toBeUndefined();
  expect(widthReader(new Uint8Array([0x77, 0x4f, 0x46, 0x32, 0, 0]))(65)).toBeUndefined();
  expect(widthReader(new Uint8Array())(65)).toBeUndefined();
});

const style = {
  metrics: { 'label 400': { unitsPerEm: 1000, widths: { 97: 500, 98: 250, 32: 250 } } },
};
const font = { family: 'label', size: 20, weight: 400 } as const;

test.each([
  ['ab', 15],
  ['a b', 20],
  ['', 0],
  // A character that is not known counts as an em.
  ['aж', 30],
])('%j takes %d px at 20 px', (text, width) => {
  expect(measureText(style, text, font)).toBe(width);
});

test.each([
  ['aa aa aa', 45, ['aa aa', 'aa']],
  ['aa aa aa', 44, ['aa', 'aa', 'aa']],
  ['aaaaaaaa a', 20, ['aaaaaaaa', 'a']],
  ['  aa \n aa ', 500, ['aa aa']],
  ['', 10, []],
])('%j breaks at %d px', (text, width, lines) => {
  expect(wrapText(style, text, font, width)).toEqual(lines);
});
