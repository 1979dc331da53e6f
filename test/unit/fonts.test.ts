import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { memoryWorld } from '../world.ts';
import { emojiPictures, hasEmoji, withoutEmoji } from '../../src/render/emoji.ts';
import { codePoints, fontCss } from '../../src/render/fonts.ts';
import { themeOf } from './deck-fixture.ts';

const subsetsOf = (css: string): readonly string[] =>
  [...css.matchAll(/unicode-range:U\+(\w+)/gu)].map(([, start = '']) => start);

test.each([
  ['Latin only', ['0']],
  ['Кирилиця', ['0', '400']],
  // Numbers of pages come from style sheets.
  ['', ['0']],
  ['中', ['0']],
])('takes the faces for %j', async (text, subsets) => {
  expect(subsetsOf(await fontCss(themeOf(), text, false))).toEqual(subsets);
});

test('writes whole rules that fetch nothing', async () => {
  const css = await fontCss(themeOf(), 'x', false);
  expect(css).toMatch(
    /^@font-face\{font-family:"Source Serif 4";font-style:normal;font-weight:400;font-display:block;unicode-range:U\+0-ff,U\+2000-206f;src:url\(data:font\/woff2;base64,[\w+/=]+\) format\("woff2"\)\}$/u,
  );
});

test('leaves the faces for code out where there is none', async () => {
  const theme = themeOf();
  const [face] = theme.fonts;
  if (face === undefined) throw new Error('the theme must have a font');
  const mono = { ...theme, fonts: [...theme.fonts, { ...face, family: 'Mono', isForCode: true }] };
  expect(await fontCss(mono, 'x', false)).toBe(await fontCss(theme, 'x', false));
  expect(await fontCss(mono, 'x', true)).toContain('font-family:"Mono"');
});

test('gives each code point once, in order, across surrogates', () => {
  expect(codePoints('bab 😀é😀\n')).toEqual([0x61, 0x62, 0xe9, 0x1f600]);
});

test.each([
  ['a 😀 b', ['😀']],
  ['flag 🇺🇦 and family 👨‍👩‍👧', ['🇺🇦', '👨‍👩‍👧']],
  ['keycap 1️⃣, heart ❤️, skin 👍🏽', ['1️⃣', '❤️', '👍🏽']],
  // Text by default: the fonts draw these.
  ['© ™ ↔ 1 # *', []],
])('draws the emoji of %j', async (text, expected) => {
  const pictures = await emojiPictures(memoryWorld({ files: {} }), text);
  expect(pictures.missing).toEqual([]);
  const html = pictures.inHtml(`<p title="${text}">${text}</p>`);
  expect(
    [
      ...html.matchAll(
        /<img class="emoji" draggable="false" alt="([^"]+)" src="data:image\/svg\+xml;base64,/gu,
      ),
    ].map(([, alt]) => alt),
  ).toEqual(expected);
  // Attributes stay as they are.
  expect(html.startsWith(`<p title="${text}">`)).toBe(true);
});

test('draws symbols that no font has, where it is told to', async () => {
  const world = memoryWorld({ files: {} });
  expect((await emojiPictures(world, '⚠ x')).inHtml('⚠ x')).toBe('⚠ x');
  expect((await emojiPictures(world, '⚠ x', ['⚠'])).inHtml('⚠ x')).toMatch(
    /^<img class="emoji" [^>]*> x$/u,
  );
});

test('sees every emoji that there is a picture of', () => {
  const emoji = readdirSync('node_modules/@twemoji/svg')
    .filter((name) => name.endsWith('.svg'))
    .map((name) =>
      name
        .slice(0, -'.svg'.length)
        .split('-')
        .map((code) => String.fromCodePoint(Number.parseInt(code, 16)))
        .join(''),
    )
    // The others are text by default, and their files leave the selector for colour out.
    .filter((text) => new RegExp(String.raw`\p{RGI_Emoji}`, 'v').test(text));
  expect(emoji.length).toBeGreaterThan(3000);
  expect(emoji.filter((text) => !hasEmoji(text))).toEqual([]);
});

test.each(['', 'a', '© ® ™ ↔ − → ✓ 1 # *', 'é 中 \u{1f780}', '\ud83d'])(
  'sees no emoji in %j',
  (text) => {
    expect(hasEmoji(text)).toBe(false);
  },
);

test('leaves styles, scripts and drawings alone', async () => {
  const pictures = await emojiPictures(memoryWorld({ files: {} }), '😀');
  const html = '<style>a::after{content:"😀"}</style>';
  expect(pictures.inHtml(html)).toBe(html);
});

test('takes emoji out of what fonts have to draw', () => {
  expect(withoutEmoji('a😀b👨‍👩‍👧c').replace(/\s/gu, '')).toBe('abc');
});
