/** What the real browser sees of colours, type and labels: pages that break each rule, and pages that must stay quiet. */
import { afterAll, describe, expect, test } from 'vitest';
import { build } from '../../src/build.ts';
import type { Looks } from '../../src/model/looks.ts';
import type { SheetJob } from '../../src/model/page.ts';
import { chromePress } from '../../src/render/press.ts';
import { brandRules } from '../../src/rules/brand/brand.ts';
import { png } from '../unit/deck-fixture.ts';
import { memoryWorld } from '../world.ts';

const press = chromePress({
  browser:
    process.platform === 'linux' && process.arch === 'x64'
      ? 'embedded'
      : process.env['BRIEFWRIGHT_BROWSER'],
  env: process.env,
  requireSandbox: false,
  note: () => undefined,
  seconds: 30,
  tabs: 2,
});

afterAll(async () => {
  await press.close();
});

const head = `<style>
  body, h1, p, ul, table, pre { margin: 0 }
  svg { display: block }
  section { box-sizing: border-box; width: 1280px; height: 720px; padding: 60px; background: #fbfaf7; color: #1f2933; font: 20px/30px "Source Sans 3", sans-serif }
</style>`;

const slide = (body: string): string =>
  `<svg data-marpit-svg viewBox="0 0 1280 720" width="1280" height="720"><foreignObject width="1280" height="720"><section data-at="0-99">${body}</section></foreignObject></svg>`;

async function looksOf(html: string, kind: 'deck' | 'report' = 'deck'): Promise<Looks> {
  const job: SheetJob = {
    name: 'a.md',
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}</head><body>${html}</body></html>`,
    scripts: false,
    width: 1280,
    height: 720,
  };
  const sheet = await press.open(job);
  const { looks } = await sheet.measure(kind);
  await sheet.close();
  return looks;
}

/** `colour on ground` of each text, `?` where it cannot be told; in the order of the page. */
async function pairsOf(...slides: string[]): Promise<readonly string[]> {
  const { texts } = await looksOf(slides.map(slide).join(''));
  return texts.map(({ pair }) => (pair === undefined ? '?' : `${pair.colour} on ${pair.ground}`));
}

describe('text and its ground', () => {
  test.each<[string, string, readonly string[]]>([
    ['on the slide', '<p>a</p>', ['#1f2933 on #fbfaf7']],
    [
      'on a box',
      '<div style="background:#14213d;color:#fff"><p>a</p></div>',
      ['#ffffff on #14213d'],
    ],
    [
      'on a box that lets half through',
      '<div style="background:rgb(0 0 0 / 50%)">a</div>',
      ['#1f2933 on #7e7d7c'],
    ],
    ['that lets half through', '<p style="color:rgb(0 0 0 / 50%)">a</p>', ['#7e7d7c on #fbfaf7']],
    [
      'in a box that lets half through with its words',
      '<div style="opacity:.5;background:#000;color:#fff">a</div>',
      ['#fdfdfb on #7e7d7c'],
    ],
    [
      'of a mixed colour',
      '<p style="color:color-mix(in srgb, #000 50%, #fff)">a</p>',
      ['#808080 on #fbfaf7'],
    ],
    ['of a colour of another space', '<p style="color:oklch(0 0 0)">a</p>', ['#000000 on #fbfaf7']],
    ['over a gradient', '<div style="background:linear-gradient(#000,#fff)">a</div>', ['?']],
    [
      'over a picture',
      `<div style="background-image:url(data:image/png;base64,${png.toString('base64')})">a</div>`,
      ['?'],
    ],
    [
      'on a flat box over a gradient',
      '<div style="background:linear-gradient(#000,#fff)"><p style="background:#fff">a</p></div>',
      ['#1f2933 on #ffffff'],
    ],
    ['with a shadow', '<p style="text-shadow:0 0 4px #000">a</p>', ['?']],
    ['under a filter', '<div style="filter:invert(1)">a</div>', ['?']],
    [
      'over a picture beside it in the tree',
      `<div style="position:relative"><img alt="" style="position:absolute;width:400px;height:200px;left:0;top:0" src="data:image/png;base64,${png.toString('base64')}"><p style="position:absolute;left:20px;top:20px;color:#fff">a</p></div>`,
      ['?'],
    ],
    [
      'over a box beside it in the tree',
      '<div style="position:absolute;inset:0;background:#14213d"></div><p style="position:relative;color:#fff">a</p>',
      ['?'],
    ],
    [
      'beside a picture',
      `<img alt="" width="40" height="40" src="data:image/png;base64,${png.toString('base64')}"><p>a</p>`,
      ['#1f2933 on #fbfaf7'],
    ],
    [
      'that a style sheet writes',
      '<style>.n::before{content:"1";color:#777}</style><p class="n">a</p>',
      ['#777777 on #fbfaf7', '#1f2933 on #fbfaf7'],
    ],
    [
      'that a style sheet counts',
      '<style>.n{counter-increment:n}.n::after{content:counter(n);color:#777}</style><p class="n">a</p>',
      ['#777777 on #fbfaf7', '#1f2933 on #fbfaf7'],
    ],
    ['that is transparent', '<p style="color:transparent">a</p>', []],
    [
      'that is not shown',
      '<p style="display:none">a</p><p style="visibility:hidden">b</p><p style="opacity:0">c</p>',
      [],
    ],
    [
      'for screen readers',
      '<p style="position:absolute;clip:rect(0 0 0 0);width:1px">a</p><p style="position:absolute;clip-path:inset(50%)">b</p>',
      [],
    ],
    ['that is decoration', '<p aria-hidden="true" style="color:#eee">a</p>', []],
    ['that only parts words', '<p style="color:#eee">·</p><p style="color:#eee">–</p>', []],
  ])('%s', async (_, html, expected) => {
    expect([...(await pairsOf(html))].sort()).toEqual([...expected].sort());
  });

  test('over a picture of Marp’s is not judged, beside it is', async () => {
    const layers = (split: string): string =>
      `<svg data-marpit-svg viewBox="0 0 1280 720" width="1280" height="720">` +
      `<foreignObject width="1280" height="720"><section data-marpit-advanced-background="background" ${split}><div><figure></figure></div></section></foreignObject>` +
      `<foreignObject width="1280" height="720"><section data-marpit-advanced-background="content" style="background:transparent;color:#fff">a</section></foreignObject></svg>`;
    const seen = async (split: string) =>
      (await looksOf(layers(split))).texts.map(({ pair }) => pair);
    expect(await seen('')).toEqual([undefined]);
    expect(await seen('data-marpit-advanced-background-split="left"')).toEqual([
      { colour: '#ffffff', ground: '#fbfaf7' },
    ]);
  });
});

const figure = (
  body: string,
  attributes = 'viewBox="0 0 400 200" width="400" height="200"',
): string => `<figure data-at="5-9"><svg ${attributes} font-size="16">${body}</svg></figure>`;

describe('drawings', () => {
  test.each<[string, string, readonly string[]]>([
    ['on the slide', '<text x="9" y="40" fill="#14213d">a</text>', ['#14213d on #fbfaf7']],
    [
      'on a bar',
      '<rect width="400" height="90" fill="#1b4b82"/><text x="9" y="40" fill="#fff">a</text>',
      ['#ffffff on #1b4b82'],
    ],
    [
      'beside a bar',
      '<rect x="200" width="90" height="90" fill="#1b4b82"/><text x="9" y="40">a</text>',
      ['#000000 on #fbfaf7'],
    ],
    [
      'in the hollow of a ring',
      '<path d="M0 0H400V200H0Z M5 5V190H390V5Z" fill="#1b4b82"/><text x="99" y="99">a</text>',
      ['#000000 on #fbfaf7'],
    ],
    [
      'on a bar that was drawn over it',
      '<text x="9" y="40">a</text><rect x="200" width="90" height="90" fill="#1b4b82"/>',
      ['#000000 on #fbfaf7'],
    ],
    [
      'on hatching',
      '<defs><pattern id="p" width="4" height="4" patternUnits="userSpaceOnUse"><rect width="2" height="4"/></pattern></defs><rect width="400" height="90" fill="url(#p)"/><text x="9" y="40">a</text>',
      ['?'],
    ],
    [
      'with a ground of its own around the letters',
      '<rect width="400" height="90" fill="#1b4b82"/><text x="9" y="40" stroke="#fff" stroke-width="4" paint-order="stroke">a</text>',
      ['#000000 on #ffffff'],
    ],
    ['for readers of the tree only', '<title>a</title><desc>b</desc>', []],
    [
      'hidden from screen readers, as charts hide their axes',
      '<g aria-hidden="true"><text x="9" y="40">a</text></g>',
      ['#000000 on #fbfaf7'],
    ],
    [
      'without paint',
      '<text x="9" y="40" fill="none">a</text><text x="9" y="40" opacity="0">a</text>',
      [],
    ],
  ])('text %s', async (_, body, expected) => {
    expect(await pairsOf(figure(body))).toEqual(expected);
  });

  test('marks have a ground; what others stand on is one', async () => {
    const { marks } = await looksOf(
      slide(
        figure(
          '<rect width="400" height="200" fill="#eef1f5"/><rect x="20" y="20" width="50" height="90" fill="#f2d0b0" stroke="#14213d" aria-label="2025"/><line x1="0" x2="400" y1="150.5" y2="150.5" stroke="#cbd2da"/><rect x="200" y="20" width="100" height="90" fill="#ddd"/><text x="210" y="70">62</text>',
        ),
      ),
    );
    expect(marks.map(({ colours, ground, spots }) => [colours, ground, spots[0]])).toEqual([
      [['#f2d0b0', '#14213d'], '#eef1f5', { at: '5-9', what: '2025' }],
      [['#cbd2da'], '#eef1f5', { at: '5-9', what: '`line`' }],
    ]);
  });

  test.each<[string, string, readonly number[]]>([
    ['as it is', figure('<text x="9" y="40">a</text>'), [16]],
    [
      'made smaller',
      figure('<text x="9" y="40">a</text>', 'viewBox="0 0 800 400" width="400" height="200"'),
      [8],
    ],
    [
      'moved and scaled inside',
      figure('<g transform="translate(9 9) scale(1.5)"><text x="9" y="40">a</text></g>'),
      [24],
    ],
    [
      'of HTML inside',
      figure(
        '<foreignObject width="200" height="90"><p style="font-size:10px">a</p></foreignObject>',
        'viewBox="0 0 200 100" width="400" height="200"',
      ),
      [20],
    ],
    ['of text that is transformed', '<p style="transform:scale(.5)">a</p>', [10]],
    ['of text that is zoomed', '<p style="zoom:2">a</p>', [40]],
  ])('sizes are those on the page: %s', async (_, html, expected) => {
    const { texts } = await looksOf(slide(html));
    expect(texts.map(({ size }) => size)).toEqual(expected);
  });

  test('superscripts and formulas are known', async () => {
    const { texts } = await looksOf(
      slide(
        '<p>a<sup class="cite">1</sup></p><span class="katex"><span style="font-size:9px">x</span></span>',
      ),
    );
    expect(
      texts.map(({ spots, isRaised, isFormula }) => [spots[0]?.what, isRaised, isFormula]),
    ).toEqual([
      ['a', false, false],
      ['1', true, false],
      ['x', false, true],
    ]);
  });

  const words = (svg: string): Promise<readonly (readonly string[])[]> =>
    looksOf(slide(svg)).then(({ drawings }) =>
      drawings.map(({ labels }) => labels.map((label) => label.words)),
    );
  test.each<[string, string, readonly (readonly string[])[]]>([
    ['apart', figure('<text x="9" y="40">one</text><text x="99" y="40">two</text>'), []],
    ['below each other', figure('<text x="9" y="40">one</text><text x="9" y="56">two</text>'), []],
    [
      'on each other',
      figure('<text x="9" y="40">one</text><text x="12" y="44">two</text>'),
      [['one', 'two']],
    ],
    ['cut at the right', figure('<text x="390" y="40">one</text>'), [['one']]],
    ['cut at the top', figure('<text x="90" y="5">one</text>'), [['one']]],
    [
      'beyond an edge that shows them',
      figure(
        '<text x="390" y="40">one</text>',
        'viewBox="0 0 400 200" width="400" height="200" style="overflow:visible"',
      ),
      [],
    ],
    [
      'lines of one',
      figure('<text><tspan x="9" y="40">one</tspan><tspan x="9" y="48">two</tspan></text>'),
      [],
    ],
    [
      'on a line of another',
      figure(
        '<text><tspan x="9" y="40">one</tspan><tspan x="9" y="60">two</tspan></text><text x="9" y="63">three</text>',
      ),
      [['two', 'three']],
    ],
    [
      'not shown',
      figure('<text x="9" y="40">one</text><text x="9" y="40" visibility="hidden">two</text>'),
      [],
    ],
    ['in the margin of what is seen', figure('<text x="350" y="190">ends</text>'), []],
  ])('labels %s', async (_, svg, expected) => {
    expect(await words(svg)).toEqual(expected);
  });

  test('a turned label has turned corners', async () => {
    const { drawings } = await looksOf(
      slide(
        figure(
          '<text transform="translate(100 150) rotate(-90)">turned</text><text x="80" y="120">flat</text>',
        ),
      ),
    );
    const [label] = drawings[0]?.labels ?? [];
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = label?.corners ?? [];
    // Its upper edge runs upwards.
    expect(Math.abs(x1 - x0)).toBeLessThan(0.2);
    expect(y0 - y1).toBeGreaterThan(30);
  });
});

describe('colours and fonts', () => {
  const colours = async (html: string): Promise<readonly string[]> =>
    (await looksOf(slide(html))).colours.map(({ colour }) => colour).slice(1);
  test.each<[string, string, readonly string[]]>([
    [
      'a border that is seen',
      '<p style="border-left:2px solid #060">a</p>',
      ['#006600', '#1f2933'],
    ],
    [
      'a border that is not',
      '<p style="border:0 solid #060;border-top:3px none #060">a</p>',
      ['#1f2933'],
    ],
    [
      'a gradient',
      '<p style="background:linear-gradient(#060,#070)">a</p>',
      ['#006600', '#007700', '#1f2933'],
    ],
    [
      'a token that lets half through',
      '<p style="background:rgb(0 102 0 / 50%)">a</p>',
      ['#006600', '#1f2933'],
    ],
    [
      'code',
      '<pre><code class="language-js"><span class="hljs-keyword" style="color:#c00">if</span></code></pre>',
      [],
    ],
    ['a formula', '<span class="katex" style="color:#c00">x</span>', []],
    ['a picture', '<img alt="" style="background:#c00" width="9" height="9">', []],
    [
      'fill and outline',
      figure('<rect width="9" height="9" fill="#060" stroke="#070"/>'),
      ['#006600', '#007700'],
    ],
  ])('of %s', async (_, html, expected) => {
    expect(await colours(html)).toEqual(expected);
  });

  test('fonts are those of words, not of formulas', async () => {
    const { fonts } = await looksOf(
      slide(
        '<p style="font-family:Arial">a</p><span class="katex" style="font-family:KaTeX_Main">x</span>',
      ),
    );
    expect(fonts.map(({ families }) => families)).toEqual(['Arial']);
  });
});

/** Builds a project with the real browser, up to its pages. */
async function messagesOf(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<readonly string[]> {
  const world = { ...memoryWorld({ files }), press };
  const outcome = await build(world, { until: 'pages' });
  expect(outcome.documents.map(({ failure }) => failure)).toEqual(
    outcome.documents.map(() => undefined),
  );
  return outcome.files.flatMap(({ path, messages }) =>
    messages.map(({ line, ruleId }) => `${path}:${String(line ?? 0)} ${ruleId ?? ''}`),
  );
}

describe.each(brandRules.flatMap(({ id, guide }) => (guide === undefined ? [] : [{ id, guide }])))(
  'the handbook on $id',
  ({ id, guide }) => {
    test('finds its bad example, and nothing else in it', async () => {
      const found = await messagesOf(guide.bad);
      expect(new Set(found.map((message) => message.split(' ')[1]))).toEqual(new Set([id]));
    });

    test('is content with its good example, and so is every other', async () => {
      expect(await messagesOf(guide.good)).toEqual([]);
    });
  },
);

const plainDeck = (theme: string): string => `---
marp: true
theme: ${theme}
paginate: true
header: Head
footer: Foot
---

# Title

Text with **strong**, *em*, [a link](https://example.org), \`code\`, x<sup>2</sup> and 😀

> A quotation

---

<!-- _class: lead invert -->

## Formulas and code

$x^{2^3} + \\frac{a}{b}$

\`\`\`js
// comment
const a = 'text' + 5;
\`\`\`

---

![bg](dark.png)

<!-- _color: white -->

## White words on a dark picture

---

## A table

| a | b |
| --- | ---: |
| 1 | 2 |

1. one
   - two
`;

test.each(['chancery', 'default', 'gaia', 'uncover'])(
  'a plain deck of theme %s stays quiet',
  async (theme) => {
    expect(await messagesOf({ 'decks/a.md': plainDeck(theme), 'decks/dark.png': png })).toEqual([]);
  },
);

test('a plain report stays quiet', async () => {
  const text = [
    '---\ntitle: A report\nsummary: What it says.\ncontents: true\nnumber: 3/2026\n---\n',
    '## Output\n\nText with `code`, <mark>a mark</mark>, x<sup>2</sup>, ~~gone~~, 😀 and a note.[^n]\n',
    '> A quotation\n\n```js\nconst a = 1;\n```\n\n- [ ] to do\n\n| a | b |\n| --- | ---: |\n| 1 | 2 |\n',
    '![A picture](a.png "With a caption")\n\n[^n]: A note.\n',
  ].join('\n');
  expect(await messagesOf({ 'reports/a.md': text, 'reports/a.png': png })).toEqual([]);
});

test('a silence covers the line that it stands above, and one that covers nothing is told', async () => {
  const text = (colour: string): string =>
    `# Output rose\n\n<!-- brief-disable-next-line contrast: their colour -->\n<p style="color: ${colour}">Four plants report it.</p>\n`;
  expect(await messagesOf({ 'decks/a.md': text('rgb(20 33 61 / 40%)') })).toEqual([]);
  expect(await messagesOf({ 'decks/a.md': text('rgb(20 33 61)') })).toEqual([
    'decks/a.md:3 unused-silence',
  ]);
});
