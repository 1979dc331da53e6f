import { describe, expect, test } from 'vitest';
import type { Deck } from '../../src/model/deck.ts';
import type { ExpandedDocument } from '../../src/model/document.ts';
import type { Theme } from '../../src/model/theme.ts';
import { checkDirectives } from '../../src/render/marp-directives.ts';
import { scalingScript, toDeck } from '../../src/render/marp.ts';
import { contextOf, documentOf, marpTheme, messagesOf, png, themeOf } from './deck-fixture.ts';

const files = { 'decks/pic.png': png, 'decks/two.png': png, 'decks/bg.png': png, 'logo.png': png };

async function render(
  text: string,
  theme: Theme = themeOf(),
): Promise<{
  readonly deck: Deck;
  readonly document: ExpandedDocument;
  readonly messages: readonly string[];
  readonly html: string;
}> {
  const document = documentOf(text);
  const deck = await toDeck(document, theme, contextOf(files));
  return {
    deck,
    document,
    messages: messagesOf(document),
    html: deck.html.replace(/data:[\w/+;-]+,[\w+/=]+/gu, 'DATA'),
  };
}

/** What each message points at. */
function pointed({ file }: ExpandedDocument): readonly string[] {
  const text = String(file.value);
  return file.messages.map(({ place }) =>
    place !== undefined && 'start' in place ? text.slice(place.start.offset, place.end.offset) : '',
  );
}

describe('tells the author what Marp would pass over:', () => {
  test.each([
    ['# A\n\n<!-- _clas: lead -->\n', 'unknown-marp-directive', '_clas'],
    ['# A\n\ntext <!-- Paginate: true --> text\n', 'unknown-marp-directive', 'Paginate'],
    [
      '# A\n\n<!--\nclass: lead\nbackgroundColour: red\n-->\n',
      'unknown-marp-directive',
      'backgroundColour',
    ],
    ['# A\n\n<!-- paginate: yes -->\n', 'unknown-marp-directive', 'yes'],
    ['# A\n\n<!-- headingDivider: 7 -->\n', 'unknown-marp-directive', '7'],
    ['# A\n\n<!-- math: latex -->\n', 'unknown-marp-directive', 'latex'],
    ['---\nsize: 5:4\n---\n\n# A\n', 'unknown-marp-directive', '5:4'],
    ['# A\n\n<!-- size: 5:4 -->\n', 'unknown-marp-directive', '5:4'],
    ['# A\n\n<!-- theme: chancary -->\n', 'unknown-theme', 'chancary'],
    ['# A\n\n<!-- note --> and a tail\n\nend\n', 'lost-text', 'and a tail'],
    ['# A\n\n<!-- one --> <!-- two -->\n', 'lost-text', '<!-- two -->'],
    ['# A\r\n\r\n<!-- note\r\n--> tail\r\n', 'lost-text', 'tail'],
    ['# A\n\n<style>h1 {}</style> tail\n', 'lost-text', 'tail'],
    ['# A\n\n<!-- never closed\n\n# B\n', 'lost-text', '<!-- never closed'],
    ['# A\n\n![x](nothere.png)\n', 'missing-image', 'nothere.png'],
    ['# A\n\n![bg left:40%](nothere.png)\n', 'missing-image', 'nothere.png'],
    ['# A\n\n![x][ref]\n\n[ref]: nothere.png\n', 'missing-image', 'nothere.png'],
    ['# A\n\n![x](my%20pic.png)\n', 'missing-image', 'my%20pic.png'],
    ['# A\n\n![x](<my pic.png>)\n', 'missing-image', 'my pic.png'],
    ['# A\n\n![x](../../secret.png)\n', 'image-outside', '../../secret.png'],
    ['# A\n\n![x](https://example.org/x.png)\n', 'remote-resource', 'https://example.org/x.png'],
    ['# A\n\n![bg](//example.org/x.png)\n', 'remote-resource', '//example.org/x.png'],
    ['# A\n\n<img src="nothere.png" alt="x">\n', 'missing-image', 'nothere.png'],
    ['# A\n\n<!-- _backgroundImage: url(nothere.png) -->\n', 'missing-image', 'nothere.png'],
    [
      '---\nbackgroundImage: url(nothere.png)\n---\n\n# A\n\n---\n\n# B\n',
      'missing-image',
      'nothere.png',
    ],
    [
      "---\nheader: '![w:20](nothere.png)'\n---\n\n# A\n\n---\n\n# B\n",
      'missing-image',
      'nothere.png',
    ],
    [
      '---\nstyle: |\n  h1 { background: url(https://example.org/x.png) }\n---\n\n# A\n',
      'remote-resource',
      'https://example.org/x.png',
    ],
    [
      '# A\n\n<style>\nh1 { background: url(nothere.png) }\n</style>\n',
      'missing-image',
      'nothere.png',
    ],
    ['# A\n\n<style scoped>\nh1 { color: \n</style>\n', 'unsafe-style', 'h1 { color:'],
    ['# A\n\n<style>@import "https://example.org/x.css";</style>\n', 'remote-resource', '@import'],
    ['# A\n\n<script>alert(1)</script>\n', 'unsafe-html', '<script>'],
    ['# A\n\ntext <b onclick="x()">b</b>\n', 'unsafe-html', 'onclick="x()"'],
    ['# A\n\n- item\n  <iframe src="x"></iframe>\n', 'unsafe-html', '<iframe src="x">'],
    ['# A\n\n| a |\n|---|\n| <form> |\n', 'unsafe-html', '<form>'],
    ['# A\n\n[x](javascript:alert(1))\n', 'unsafe-html', 'javascript:alert(1)'],
    [
      '# A\n\n<div style="background:url(https://example.org/a)">x</div>\n',
      'remote-resource',
      'https://example.org/a',
    ],
    ['# A\n\n</section>\n\nmore\n', 'unsafe-html', '</section>'],
    ['# A\n\n[x](#nowhere)\n', 'broken-link', '#nowhere'],
    ['# A 中\n', 'missing-glyph', '中'],
    ['---\nfooter: 中\n---\n\n# A\n', 'missing-glyph', '中'],
    ['', 'empty-document', ''],
    ['---\ntitle: x\nfooter: y\n---\n\n<!-- only a note -->\n\n---\n', 'empty-document', ''],
  ])('%j', async (text, rule, at) => {
    const { document, messages } = await render(text);
    expect(document.file.messages.map(({ ruleId }) => ruleId)).toEqual([rule]);
    expect(messages[0]).toMatch(/Unexpected .+, expected .+[^.]$/u);
    expect(pointed(document)).toEqual([at]);
  });
});

describe('has nothing to say about', () => {
  test.each([
    ['# A\n\n<!-- A note: with a colon, and more words after it -->\n'],
    ['# A\n\n<!-- time: 2 min -->\n'],
    ['# A\n\n<!-- Side: what they would say to the committee -->\n'],
    ['# <!-- fit --> A\n\n<!-- _class: lead -->\n<!-- paginate: skip -->\n'],
    ['<!-- theme: gaia -->\n\n# A\n'],
    ['<!-- prettier-ignore -->\n\n# A\n'],
    ['---\nsize: 4:3\nmath: katex\nheadingDivider: 2\nmarp: true\n---\n\n# A\n\n## B\n'],
    ['Title\n===\n\nSub\n---\n\ntext\n'],
    ['# A\n\n[x](#a) [y](#2) <a id="here"></a> [z](#here)\n\n---\n\n## B\n'],
    ['# A\n\n![w:300px blur:2px](pic.png)\n![bg fit](bg.png)\n![bg](#fff)\n'],
    [
      '# A\n\n<details><summary>s</summary>\n\ntext\n\n</details>\n\n<svg viewBox="0 0 1 1"><rect width="1" height="1"/></svg>\n',
    ],
    ['# A\n\n`<script>` and\n\n```html\n<script>alert(1)</script>\n```\n'],
    ['# A 😀 :smile:\n\n⚠ and ❤️\n'],
    ['# A\n\n$x^2 + \\mathbb{R}$\n'],
    ['# A\n\n<section class="inner">\n\ntext\n\n</section>\n'],
  ])('%j', async (text) => {
    expect((await render(text)).messages).toEqual([]);
  });
});

test('places two mistakes of one kind in one block each where it stands', async () => {
  const { document, messages } = await render(
    '# A\n\n<i onclick="1">a</i> <i onclick="1">b</i> ![](x.png) ![](x.png)\n',
  );
  expect(messages.map((message) => message.split(' ', 2).join(' '))).toEqual([
    '3:4 unsafe-html',
    '3:25 unsafe-html',
    '3:47 missing-image',
    '3:58 missing-image',
  ]);
  expect(pointed(document)).toEqual(['onclick="1"', 'onclick="1"', 'x.png', 'x.png']);
});

test('says once what holds for many slides', async () => {
  const { messages } = await render(
    "---\nfooter: '![](nothere.png) 中'\n---\n\n# A\n\n---\n\n# B\n\n---\n\n# C\n",
  );
  expect(messages).toHaveLength(2);
});

test.each([
  ['# A\n\n<iframe src="x"></iframe>\n', '<span class="brief-removed">[removed: iframe]</span>'],
  ['# A\n\n<b onclick="x">b</b>\n', '<b>b</b>'],
  ['# A\n\n[x](javascript:1)\n', '<a>x</a>'],
  ['# A\n\n![x](https://example.org/x.png)\n', '<img src="DATA" alt="x" />'],
])('leaves something in place of what it takes out of %j', async (text, expected) => {
  const { html } = await render(text);
  expect(html).toContain(expected);
  expect(html).not.toContain('javascript:');
});

test('knows each slide: its title, its notes, its range', async () => {
  const text =
    '---\ntitle: T\n---\n\n# One *two* `three` 😀\n\n<!-- first\nnote -->\n\ntext <!-- second -->\n\n---\n\n![bg](bg.png)\n\n***\n\n### Deep <data class="fact" value="1" data-fact="a">about 1</data>\n\n---\n\n<h2 class="x">Raw <b>heading</b></h2>\n';
  const { deck } = await render(text);
  expect(
    deck.slides.map(({ index, title, notes, start, end }) => ({
      index,
      title,
      notes,
      text: text.slice(start, end),
    })),
  ).toEqual([
    {
      index: 0,
      title: 'One two three 😀',
      notes: ['first\nnote', 'second'],
      text: '# One *two* `three` 😀\n\n<!-- first\nnote -->\n\ntext <!-- second -->',
    },
    { index: 1, title: '', notes: [], text: '![bg](bg.png)' },
    {
      index: 2,
      title: 'Deep about 1',
      notes: [],
      text: '### Deep <data class="fact" value="1" data-fact="a">about 1</data>',
    },
    { index: 3, title: 'Raw heading', notes: [], text: '<h2 class="x">Raw <b>heading</b></h2>' },
  ]);
});

test('divides slides at headings where the deck asks for it', async () => {
  const text = '---\nheadingDivider: 2\n---\n\n# A\n\ntext\n\n## B\n\n## C\n';
  const { deck } = await render(text);
  expect(deck.slides.map(({ start, end }) => text.slice(start, end))).toEqual([
    '# A\n\ntext',
    '## B',
    '## C',
  ]);
});

test.each([['\n'], ['\r\n'], ['\r']])(
  'stamps blocks with their offsets, with lines that end in %j',
  async (eol) => {
    const text = [
      '---',
      'title: T',
      '---',
      '',
      '# A',
      '',
      'para',
      'more',
      '',
      '- one',
      '- two',
      '',
      '> quote',
      '',
      '| a |',
      '|---|',
      '| 1 |',
      '',
      '```',
      'code',
      '```',
      '',
    ].join(eol);
    const { html } = await render(text);
    const stamped = [...html.matchAll(/<(\w+)[^>]* data-at="(\d+)-(\d+)"/gu)].map(
      ([, tag = '', start, end]) =>
        `${tag} ${text.slice(Number(start), Number(end)).replaceAll(eol, '/')}`,
    );
    expect(stamped).toEqual([
      `section ${text.slice(text.indexOf('# A')).trimEnd().replaceAll(eol, '/')}`,
      'h1 # A',
      'p para/more',
      'ul - one/- two',
      'li - one',
      'li - two',
      'blockquote > quote',
      'p > quote',
      'table | a |/|---|/| 1 |',
      'tr | a |',
      'tr | 1 |',
      'code ```/code/```',
    ]);
  },
);

test('gathers content images with their texts, not backgrounds and not decoration', async () => {
  const text =
    '# A\n\n![bg](bg.png) ![Deliveries w:200px](pic.png) ![](two.png)\n\n<img src="pic.png" alt=""> <img src="two.png"> <img src="pic.png" alt="Map">\n';
  const { deck } = await render(text);
  expect(deck.images.map(({ alt, start, end }) => [alt, text.slice(start, end)])).toEqual([
    ['Deliveries', '![Deliveries w:200px](pic.png)'],
    ['', '![](two.png)'],
    ['', '<img src="two.png">'],
    ['Map', '<img src="pic.png" alt="Map">'],
  ]);
});

test('is in the language of the document, whatever the machine speaks', async () => {
  expect((await render('---\nlang: uk\n---\n\n# A\n')).html).toContain(' lang="uk"');
  expect((await render('# A\n')).html).toContain(' lang="en"');
  expect((await render('<!-- lang: fr -->\n\n# A\n')).html).toContain(' lang="fr"');
});

test('uses the theme that it is given, whatever the front matter says', async () => {
  const { deck } = await render(
    '---\ntheme: gaia\n---\n\n# A\n',
    themeOf({
      name: 'brand',
      deckCss: '/* @theme brand */ section { width: 1000px; height: 500px; color: #123456 }',
    }),
  );
  expect(deck).toMatchObject({ width: 1000, height: 500 });
  expect(deck.css).toContain('#123456');
});

test('takes over a theme whose style has changed since the last render', async () => {
  for (const colour of ['#111111', '#222222']) {
    const { deck } = await render(
      '# A\n',
      themeOf({ name: 'changing', deckCss: `/* @theme changing */ section { color: ${colour} }` }),
    );
    expect(deck.css).toContain(colour);
  }
});

test('takes the size from the deck', async () => {
  expect((await render('---\nsize: 4:3\n---\n\n# A\n')).deck).toMatchObject({
    width: 960,
    height: 720,
  });
  expect((await render('# A\n')).deck).toMatchObject({ width: 1280, height: 720 });
});

test.each(['default', 'gaia', 'uncover'])(
  'asks for nothing outside in Marp’s own theme %s',
  async (name) => {
    const { deck, messages } = await render(
      '# <!-- fit --> A\n\n```js\nlet a;\n```\n',
      marpTheme(name),
    );
    expect(messages).toEqual([]);
    expect(deck.scaling).toBe(true);
    expect(deck.css.replace(/\/\*[\s\S]*?\*\/|url\(["']?data:[^)]*\)/gu, '')).not.toMatch(
      /@import|https?:|url\(/u,
    );
  },
);

test('brings the fonts of formulas along', async () => {
  const { deck } = await render('---\nmath: katex\n---\n\n# A\n\n$x^2$\n');
  expect(deck.css).toContain('font-family:KaTeX_Main');
  expect(deck.css.replace(/data:[\w/+;-]+,[\w+/=]+/gu, 'DATA')).not.toMatch(
    /brief-katex|cdn|url\((?!"?DATA)/u,
  );
});

test('leaves dollars alone where formulas are switched off', async () => {
  expect((await render('---\nmath: false\n---\n\n# A\n\n$5 and $6\n')).html).toContain('$5 and $6');
});

test('makes a caption before a table the caption of the table', async () => {
  const { html } = await render(
    '# A\n\n<p class="caption">Systems</p>\n\n| a |\n|---|\n| 1 |\n\n<p class="caption">Alone</p>\n\ntext\n',
  );
  expect(html).toMatch(/<table data-at="\d+-\d+">\s*<caption>Systems<\/caption>\s*<thead>/u);
  expect(html).toContain('<p class="caption">Alone</p>');
});

test('writes the same bytes twice, scoped styles too', async () => {
  const text =
    '# A\n\n<style scoped>\n@keyframes k { to { color: red } }\nh1 { animation: k 1s }\n</style>\n\n---\n\n# B\n\n<style scoped>h1 { color: blue }</style>\n';
  const [one, two] = [await render(text), await render(text)];
  expect(two.deck).toEqual(one.deck);
  expect(one.html).toContain('data-marpit-scope-s1');
  expect(one.html).toContain('data-marpit-scope-s2');
  expect(one.deck.css).toContain('section[data-marpit-scope-s1]');
  expect(one.deck.css).toContain('k-s1');
});

test('keeps decks apart that are rendered at the same time', async () => {
  const texts = Array.from(
    { length: 6 },
    (_, index) =>
      `---\nmath: ${index % 2 === 0 ? 'katex' : 'mathjax'}\n---\n\n# Deck ${String(index)}\n\n$x_${String(index)}$ ![](pic.png)\n`,
  );
  const alone = [];
  for (const text of texts) alone.push((await render(text)).deck);
  const together = await Promise.all(texts.map(async (text) => (await render(text)).deck));
  expect(together).toEqual(alone);
});

test('holds a picture that many slides show in their background once', async () => {
  const { deck } = await render(
    `---\nbackgroundImage: url(bg.png)\n---\n${'\n# A\n\n---\n'.repeat(10)}`,
  );
  expect(`${deck.html}${deck.css}`.split(png.toString('base64')).length - 1).toBe(1);
});

test('survives HTML that is nested without end', async () => {
  const { document } = await render(`# A\n\n${'<div dir="ltr">'.repeat(60_000)}\n`);
  expect(document.file.messages.map(({ ruleId }) => ruleId)).toContain('limit');
});

test('gives away Marp’s script for pages that scale', async () => {
  expect(await scalingScript()).toContain('data-auto-scaling');
  expect((await render('# A\n')).html).not.toContain('<script');
});

test.each([
  [{ class: 'lead' }, []],
  [{ clas: 'lead' }, ['class']],
  [{ _Class: 'lead' }, ['_class']],
  [{ foter: 'a long text of many words in it' }, ['footer']],
  [{ note: 'speak slowly' }, []],
  [{ date: '2026' }, []],
  [{ class: 'lead', note: 'speak slowly' }, []],
  ['text', []],
  [null, []],
  [['class'], []],
])('suggests for %j: %j', (directives, expected) => {
  const findings = checkDirectives(directives, { sizes: [], themes: [] });
  expect(findings.flatMap((finding) => finding.expected)).toEqual(expected);
});

describe('call-outs and tables of HTML', () => {
  test.each([
    [
      '> [!NOTE]\n> Text\n',
      '<aside data-at="5-20" class="callout callout-note"><p class="callout-title">Note</p><p>Text</p></aside>',
    ],
    [
      '> [!WARNING] Mind *this*\n> Text\n>\n> More\n',
      '<aside class="callout callout-warning"><p class="callout-title">Mind <em>this</em></p><p>Text</p><p>More</p></aside>',
    ],
    [
      '> [!important]\n',
      '<aside class="callout callout-decision"><p class="callout-title">Important</p></aside>',
    ],
    ['> [!NOTHING]\n> Text\n', '<blockquote><p>[!NOTHING]<br />Text</p></blockquote>'],
    ['> Note: text\n', '<blockquote><p>Note: text</p></blockquote>'],
  ])('%j', async (text, expected) => {
    const { html, messages } = await render(`# A\n\n${text}`);
    const plain = (some: string): string => some.replaceAll(/ data-at="[^"]*"|\n/gu, '');
    expect(messages).toEqual([]);
    expect(plain(html)).toContain(plain(expected));
  });

  test('a caption before a table of HTML becomes its own, and the table knows its place', async () => {
    const table = '<table class="x"><tbody><tr><td>1</td></tr></tbody></table>';
    const text = `# A\n\n<p class="caption">All</p>\n\n${table}\n`;
    const { html } = await render(text);
    const start = text.indexOf('<table');
    expect(html).toContain(
      `<table class="x" data-at="${start}-${start + table.length}"><caption>All</caption><tbody>`,
    );
    expect(html).not.toContain('<p class="caption"');
  });
});
