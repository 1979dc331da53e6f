import { expect, test } from 'vitest';
import { assetBook } from '../../src/render/assets.ts';
import type { AssetProblem } from '../../src/render/assets.ts';
import { memoryWorld } from '../world.ts';
import { contextOf, pathOf, png } from './deck-fixture.ts';

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="2" height="2"><path d="M0 0h2v2z"/></svg>';
/** A png whose header claims 40,000 × 40,000 pixels. */
const vast = Buffer.from(png);
vast.writeUInt32BE(40_000, 16);
vast.writeUInt32BE(40_000, 20);

const files = {
  'decks/pic.png': png,
  'decks/my pic.png': png,
  'decks/діаграма.svg': svg,
  'decks/bom.svg': `\ufeff<?xml version="1.0"?>\n<!-- drawn by hand -->\n${svg}`,
  'decks/wrong-name.png': svg,
  'decks/page.png': '<!DOCTYPE html><p>404',
  'decks/empty.png': '',
  'decks/cut.png': png.subarray(0, 20),
  'decks/vast.png': vast,
  'decks/heavy.png': Buffer.concat([png, Buffer.alloc(1_000_001)]),
  'decks/script.svg': '<svg><script>alert(1)</script></svg>',
  'decks/entity.svg': '<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa">]><svg>&a;</svg>',
  'decks/within.svg': `<svg><image href="data:image/png;base64,${png.toString('base64')}"/></svg>`,
  'decks/vast-within.svg': `<svg><image href="data:image/png;base64,${vast.toString('base64')}"/></svg>`,
  'decks/damaged-within.svg': '<svg><image href="data:image/png;base64,AAAA"/></svg>',
  'decks/drawing-within.svg': `<svg><image href="data:image/png,${encodeURIComponent(svg)}"/></svg>`,
  'logo.png': png,
  'img/logo.png': png,
};

async function ask(
  url: string,
  from = 'decks/a.md',
): Promise<{ readonly url: string; readonly problems: readonly AssetProblem[] }> {
  const book = assetBook(contextOf(files));
  const problems: AssetProblem[] = [];
  const standIn = book.want(url, pathOf(from), (problem) => problems.push(problem));
  await book.settle();
  return { url: book.fill(standIn), problems };
}

const pngUrl = `data:image/png;base64,${png.toString('base64')}`;

test.each([
  ['pic.png', pngUrl],
  ['./pic.png', pngUrl],
  ['my%20pic.png', pngUrl],
  ['my pic.png', pngUrl],
  ['pic.png?v=2', pngUrl],
  ['../logo.png', pngUrl],
  ['../img/logo.png', pngUrl],
  ['/img/logo.png', pngUrl],
  [
    '%D0%B4%D1%96%D0%B0%D0%B3%D1%80%D0%B0%D0%BC%D0%B0.svg',
    `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`,
  ],
  ['діаграма.svg#part', `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}#part`],
  ['wrong-name.png', `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`],
  [pngUrl, pngUrl],
  [
    `data:image/svg+xml,${encodeURIComponent(svg)}`,
    `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`,
  ],
])('takes %s into the file', async (url, expected) => {
  expect(await ask(url)).toEqual({ url: expected, problems: [] });
});

test('reads a drawing with a byte order mark, a prologue and a comment', async () => {
  const { url, problems } = await ask('bom.svg');
  expect(problems).toEqual([]);
  expect(url).toMatch(/^data:image\/svg\+xml;/u);
});

test.each([
  [
    'https://example.org/x.png',
    'remote-resource',
    'Unexpected address `https://example.org/x.png`, expected a file of the project',
  ],
  [
    '//example.org/x.png',
    'remote-resource',
    'Unexpected address `//example.org/x.png`, expected a file of the project',
  ],
  [
    'HTTP://example.org/x.png',
    'remote-resource',
    'Unexpected address `HTTP://example.org/x.png`, expected a file of the project',
  ],
  [
    '../../x.png',
    'image-outside',
    'Unexpected image `../../x.png`, expected one inside the project',
  ],
  [
    '..%2f..%2fx.png',
    'image-outside',
    'Unexpected image `..%2f..%2fx.png`, expected one inside the project',
  ],
  [
    'file:///etc/passwd',
    'image-outside',
    'Unexpected image `file:///etc/passwd`, expected one inside the project',
  ],
  ['C:\\x.png', 'image-outside', 'Unexpected image `C:\\x.png`, expected one inside the project'],
  ['', 'missing-image', 'Unexpected empty address, expected the path of a file'],
  ['pik.png', 'missing-image', 'Unexpected image `pik.png`, expected a file that exists'],
  [
    'page.png',
    'broken-image',
    'Unexpected file `page.png` that holds no picture, expected png, jpeg, gif, webp, avif or svg',
  ],
  [
    'empty.png',
    'broken-image',
    'Unexpected file `empty.png` that holds no picture, expected png, jpeg, gif, webp, avif or svg',
  ],
  [
    'cut.png',
    'broken-image',
    'Unexpected file `cut.png` that holds no picture, expected png, jpeg, gif, webp, avif or svg',
  ],
  [
    'data:text/html,<script>1</script>',
    'broken-image',
    'Unexpected file `data:text/html,<script>1</script` that holds no picture, expected png, jpeg, gif, webp, avif or svg',
  ],
  [
    'vast.png',
    'image-limit',
    'Unexpected image `vast.png` of 40000 × 40000 pixels, expected at most 1000000 pixels',
  ],
  [
    'heavy.png',
    'image-limit',
    `Unexpected \`heavy.png\` of ${String(png.length + 1_000_001)} bytes, expected at most 1000000 bytes`,
  ],
  [
    'script.svg',
    'unsafe-html',
    'Unexpected drawing `script.svg` (`<script>`), expected one without scripts, handlers and outside references',
  ],
  [
    'entity.svg',
    'unsafe-html',
    'Unexpected drawing `entity.svg` (it declares entities), expected one without scripts, handlers and outside references',
  ],
])('refuses %s', async (url, rule, reason) => {
  const { url: shown, problems } = await ask(url);
  expect(problems).toMatchObject([{ rule, reason }]);
  // What stands in its place is a picture that says so.
  const label = Buffer.from(shown.replace(/^data:image\/svg\+xml;base64,/u, ''), 'base64').toString(
    'utf8',
  );
  expect(label).toContain('[removed: ');
});

test('suggests the nearest name in the same folder', async () => {
  const { problems } = await ask('pik.png');
  expect(problems[0]?.note).toBe('did you mean `pic.png`? It was looked for at `decks/pik.png`');
});

test.each([
  ['outside', 'image-outside'],
  ['too-large', 'image-limit'],
  ['unreadable', 'missing-image'],
  ['not-a-file', 'missing-image'],
] as const)('says so where the file is %s', async (code, rule) => {
  const world = memoryWorld({ files: { 'decks/x.png': png }, broken: { 'decks/x.png': code } });
  const book = assetBook({ ...contextOf(), world });
  const problems: AssetProblem[] = [];
  book.want('x.png', pathOf('decks/a.md'), (problem) => problems.push(problem));
  await book.settle();
  expect(problems.map((problem) => problem.rule)).toEqual([rule]);
});

test('reads a file once and holds it once, whoever asks', async () => {
  let reads = 0;
  const context = contextOf(files);
  const world = {
    ...context.world,
    read: (path: Parameters<typeof context.world.read>[0]) => (
      (reads += 1),
      context.world.read(path)
    ),
  };
  for (const from of ['decks/a.md', 'decks/b.md']) {
    const book = assetBook({ ...context, world });
    const one = book.want('pic.png', pathOf(from), () => undefined);
    const two = book.want('./pic.png', pathOf(from), () => undefined);
    expect(two).toBe(one);
    await book.settle();
    expect(book.fillShared(`a{background:url(${one})} <img src="${two}">`)).toBe(
      `a{background:var(--brief-asset-0)} <img src="${pngUrl}">`,
    );
    expect(book.variables()).toBe(`--brief-asset-0:url("${pngUrl}");`);
  }
  expect(reads).toBe(1);
});

test('leaves a stand-in that nobody asked for as text', async () => {
  const book = assetBook(contextOf());
  await book.settle();
  expect(book.fill('brief-asset:7:')).toBe('brief-asset:7:');
});

test.each([
  ['within.svg', []],
  ['vast-within.svg', ['image-limit']],
  ['damaged-within.svg', ['broken-image']],
  ['drawing-within.svg', ['broken-image']],
])('looks at the pictures in %s', async (url, rules) => {
  const { problems } = await ask(url);
  expect(problems.map(({ rule }) => rule)).toEqual(rules);
});
