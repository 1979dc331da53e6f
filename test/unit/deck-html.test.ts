import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Theme } from '../../src/model/theme.ts';
import { bespokeTemplate } from '../../src/render/bespoke-template.js';
import { deckHtml, deckSheet } from '../../src/render/deck-html.ts';
import type { RenderContext } from '../../src/render/index.ts';
import { toDeck } from '../../src/render/marp.ts';
import { contextOf, documentOf, marpTheme, png, themeOf } from './deck-fixture.ts';

const template = bespokeTemplate();

async function context(): Promise<RenderContext> {
  const plain = contextOf({ 'decks/pic.png': png });
  const parts = Buffer.from(JSON.stringify(await template));
  return {
    ...plain,
    world: {
      ...plain.world,
      asset: (name) =>
        name === 'build/bespoke.json' ? Promise.resolve(parts) : plain.world.asset(name),
    },
  };
}

async function build(
  text: string,
  theme: Theme = themeOf(),
): Promise<{ readonly html: string; readonly sheet: Awaited<ReturnType<typeof deckSheet>> }> {
  const document = documentOf(text);
  const given = await context();
  const deck = await toDeck(document, theme, given);
  return {
    html: await deckHtml(document, deck, theme, given),
    sheet: await deckSheet(document, deck, theme),
  };
}

const sample =
  '---\ntitle: Cooperation & <risk>\nlang: uk\nauthor: [Ann, {name: Bob, role: editor}]\ndescription: In  brief\nkeywords: [a, b]\n---\n\n# One ![Alt](pic.png) 😀\n\n<!-- first <b> & "note" -->\n\n---\n\n# Two\n\n---\n\n* three\n\n<!-- third -->\n<!-- and more -->\n';

test('takes the parts out of the template of Marp CLI', async () => {
  const { css, controls, script } = await template;
  expect(css).toContain('.bespoke-marp-presenter-container');
  expect(controls).toMatch(
    /^<div class="bespoke-marp-osc">(?:<(button|span)[^>]*>[^<]*<\/\1>)+<\/div>$/u,
  );
  expect(script).toContain('bespoke');
  expect(script).not.toContain('</script');
});

test('writes one page with title, metadata, slides, notes and controls', async () => {
  const { html } = await build(sample);
  expect(html).toContain('<html lang="uk">');
  expect(html).toContain('<title>Cooperation &amp; &lt;risk&gt;</title>');
  expect(html).toContain('<meta name="author" content="Ann, Bob">');
  expect(html).toContain('<meta name="description" content="In brief">');
  expect(html).toContain('<meta name="keywords" content="a, b">');
  expect(html.match(/<svg data-marpit-svg/gu)).toHaveLength(3);
  expect(html).toContain(
    '<div class="bespoke-marp-note" data-index="0" tabindex="0"><p>first &lt;b&gt; &amp; &quot;note&quot;</p></div>',
  );
  expect(html).toContain(
    '<div class="bespoke-marp-note" data-index="2" tabindex="0"><p>third</p><p>and more</p></div>',
  );
  expect(html).not.toContain('data-index="1"');
  expect(html).toContain('data-bespoke-marp-osc="presenter"');
  expect(html).toContain('data-marpit-fragment="1"');
});

test('is complete in itself, and says so to the browser', async () => {
  const { html, sheet } = await build(sample);
  for (const page of [html, sheet.html]) {
    const bare = page
      .replace(/<script>[\s\S]*?<\/script>|\/\*[\s\S]*?\*\//gu, '')
      .replace(/data:[^"')\s]+/gu, 'data:');
    expect(
      [...bare.matchAll(/(?:src|href)="([^"]*)"|url\(["']?([^"')]*)/gu)]
        .map(([, attribute, url]) => attribute ?? url ?? '')
        .filter((url) => url !== 'data:' && !url.startsWith('#')),
    ).toEqual([]);
    expect(bare).not.toMatch(/@import|<link|<base/u);
  }
  const policy = /Content-Security-Policy" content="([^"]*)"/u.exec(html)?.[1] ?? '';
  expect(policy).toContain(`default-src 'none'`);
  const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/gu)].map(
    ([, script = '']) => script,
  );
  expect(scripts).toHaveLength(1);
  for (const script of scripts)
    expect(policy).toContain(`'sha256-${createHash('sha256').update(script).digest('base64')}'`);
});

test('hands the press the same slides without notes, scripts and views', async () => {
  const { sheet } = await build(sample);
  expect(sheet).toMatchObject({
    name: 'decks/sample.md',
    scripts: false,
    width: 1280,
    height: 720,
  });
  expect(sheet.html.match(/<svg data-marpit-svg/gu)).toHaveLength(3);
  expect(sheet.html).toContain('@page{size:1280px 720px;margin:0}');
  expect(sheet.html).not.toMatch(/<script|bespoke|third/u);
});

test('brings Marp’s script where something scales, and only there', async () => {
  const { html, sheet } = await build('# <!-- fit --> A\n', marpTheme('default'));
  expect(sheet.scripts).toBe(true);
  expect(sheet.html.match(/<script>/gu)).toHaveLength(1);
  expect(sheet.html).toContain(`script-src 'sha256-`);
  expect(html.match(/<script>/gu)).toHaveLength(2);
});

test('gives Marp’s own themes the letters of the brand under the names that they ask for', async () => {
  const theme = {
    ...marpTheme('gaia'),
    tokens: new Map([['family.text', "'Source Serif 4', serif"]]),
  };
  const { html } = await build('# Київ\n', theme);
  expect([...html.matchAll(/@font-face\{font-family:("[^"]+")/gu)].map(([, name]) => name)).toEqual(
    ['"Segoe UI"', '"Segoe UI"', '"Lato"', '"Lato"'],
  );
});

test('embeds the faces that the text needs', async () => {
  const faces = ({ html }: { readonly html: string }): number =>
    [...html.matchAll(/@font-face/gu)].length;
  expect(faces(await build('# Latin\n'))).toBe(1);
  expect(faces(await build('# Київ\n'))).toBe(2);
  expect(faces(await build('# K\n\n<p dir="ltr">&#1050;</p>\n'))).toBe(2);
});

test.each([
  ['---\ntitle: Given\n---\n\n# Heading\n', 'Given'],
  ['text\n\n---\n\n# <!-- fit --> **Bold** `code`\n', 'Bold code'],
  ['text\n', 'sample'],
])('is called %#: %s', async (text, title) => {
  expect((await build(text)).html).toContain(`<title>${title}</title>`);
});

test('a style cannot end its element', async () => {
  const { html } = await build(
    '---\nstyle: |\n  h1::after { content: "</style><script>alert(1)</script>" }\n---\n\n# A\n',
  );
  expect(html).not.toContain('</style><script>alert');
});

test('writes the same bytes twice', async () => {
  expect(await build(sample)).toEqual(await build(sample));
});
