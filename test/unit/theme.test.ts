import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Theme } from '../../src/model/theme.ts';
import { ownThemes, themeShelf } from '../../src/theme.ts';
import { reportFigureBox, slideFigureBox } from '../../src/theme/figure-box.ts';
import { fillText } from '../../src/theme/running-texts.ts';
import { memoryWorld } from '../world.ts';

async function load(
  name: string,
  files: Readonly<Record<string, string>> = {},
): Promise<{ readonly theme: Theme; readonly messages: readonly string[] }> {
  const shelf = themeShelf(memoryWorld({ files }));
  const theme = await shelf.get(name);
  const messages = shelf.files().flatMap((file) => file.messages.map(String));
  if (theme === undefined) throw new Error(messages.join('\n'));
  return { theme, messages };
}

const house = (yaml: string): Readonly<Record<string, string>> => ({
  'themes/house/theme.yaml': `name: house\n${yaml}`,
});

describe('a theme that extends another', () => {
  test('keeps what it does not say', async () => {
    const { theme } = await load(
      'house',
      house('extends: gazette\ncolours: { accent: "#112233", onInk: { accent: "#AABBCC" } }\n'),
    );
    const { theme: base } = await load('gazette');
    expect(theme.layers).toEqual(['house', 'gazette']);
    const changed = [...theme.tokens].filter(([token, value]) => base.tokens.get(token) !== value);
    expect(changed).toEqual([
      ['colour.accent', '#112233'],
      ['colour.onInk.accent', '#AABBCC'],
    ]);
    expect([...theme.tokens.keys()]).toEqual([...base.tokens.keys()]);
    expect(theme.deckCss).toContain('@theme house');
    expect(theme.texts).toEqual(base.texts);
    expect(theme.logo).toEqual(base.logo);
  });

  test('replaces lists whole', async () => {
    const { theme } = await load('house', house('extends: chancery\nseries: ["#112233"]\n'));
    expect(theme.tokens.get('series.1')).toBe('#112233');
    expect(theme.tokens.has('series.2')).toBe(false);
  });

  test('keeps those fonts that a role still names', async () => {
    const { theme } = await load(
      'house',
      house(`extends: gazette
fonts: [{ family: Source Sans 3, package: '@fontsource/source-sans-3' }]
families: { heading: "'Source Sans 3'", label: "'Source Sans 3'", mono: "'Source Sans 3'" }
`),
    );
    expect([...new Set(theme.fonts.map(({ family }) => family))]).toEqual([
      'Source Sans 3',
      'IBM Plex Serif',
    ]);
  });

  test('lays its style over that of the other, whose addresses still lead to its files', async () => {
    const { theme } = await load('house', {
      ...house('extends: base\n'),
      'themes/house/deck.css': 'section { color: red }',
      'themes/base/theme.yaml': 'name: base\n',
      'themes/base/deck.css':
        'section { background: url(img/a.png) url("b.svg") url(data:image/png;base64,AA/A=) url(#x) }',
      'themes/base/report.css': '@import "more.css"; main { color: blue }',
    });
    const css = theme.deckCss ?? '';
    expect(css).toContain(
      'url(../base/img/a.png) url("../base/b.svg") url(data:image/png;base64,AA/A=) url(#x)',
    );
    expect(css.indexOf('color: red')).toBeGreaterThan(css.indexOf('../base/'));
    expect(theme.reportCss).toContain('@import "../base/more.css"; main { color: blue }');
  });

  test('may stand in for the theme of this package that it extends', async () => {
    const { theme, messages } = await load('chancery', {
      'themes/chancery/theme.yaml':
        'name: chancery\nextends: chancery\ncolours: { accent: "#112233" }\n',
    });
    expect(messages).toEqual([]);
    expect(theme.tokens.get('colour.accent')).toBe('#112233');
    expect(theme.tokens.get('colour.ink')).toBe('#14213D');
  });

  test('with a logo of its own shows none of the other house', async () => {
    const { theme } = await load('house', {
      ...house('extends: chancery\nlogo: { light: a.svg }\n'),
      'themes/house/a.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    });
    expect(theme.logo.light).toBe(theme.logo.dark);
    expect(theme.logo.light).toContain(Buffer.from('<svg xmlns').toString('base64').slice(0, 12));
  });

  test('tells of a base that is broken once, however many extend it', async () => {
    const shelf = themeShelf(
      memoryWorld({
        files: {
          ...house('extends: base\n'),
          'themes/other/theme.yaml': 'name: other\nextends: base\n',
          'themes/base/theme.yaml': 'name: base\ncolours: { paper: white }\n',
        },
      }),
    );
    expect(await shelf.get('house')).toBeUndefined();
    expect(await shelf.get('other')).toBeUndefined();
    expect(shelf.files().flatMap(({ messages }) => messages).length).toBe(1);
    expect(shelf.layersOf('other')).toEqual(['other', 'base']);
  });

  test('is a whole brand in fewer than 100 lines', async () => {
    const folder = 'test/cases/own-brand/themes/ministry';
    const yaml = readFileSync(`${folder}/theme.yaml`, 'utf8');
    const logo = readFileSync(`${folder}/arms.svg`, 'utf8');
    expect(`${yaml}${logo}`.split('\n').length).toBeLessThan(100);
    const { theme, messages } = await load('ministry', {
      'themes/ministry/theme.yaml': yaml,
      'themes/ministry/arms.svg': logo,
    });
    expect(messages).toEqual([]);
    expect(theme.tokens.get('cover.deck.ground')).toBe('var(--colour-ink)');
    expect(theme.texts.report.footer).toEqual({ left: '{page}', right: '{series} · {number}' });
    // What it does not say follows the line above it.
    expect(theme.texts.report.header).toEqual({ left: '{series} · {number}', right: '{title}' });
    for (const pair of pairsOf(theme)) expect(pair.contrast, pair.name).toBeGreaterThan(pair.least);
  });
});

test.each([
  ['{title} · {number}', { title: 'T', number: '7' }, 'T · 7'],
  ['{title} · {number}', { title: 'T' }, 'T'],
  ['{title} · {number}', { number: '7' }, '7'],
  ['{title} · {number}', {}, ''],
  ['Ministry · {title}', {}, 'Ministry'],
  ['No. {number} of {date}', { date: '2026' }, 'No.  of 2026'],
  ['', { title: 'T' }, ''],
  ['{a} {b}', { a: '$&', b: '{a}' }, '$& {a}'],
] as const)('fills `%s` with %j', (line, values: Readonly<Record<string, string>>, expected) => {
  expect(fillText(line, (name) => values[name])).toBe(expected);
});

describe('room for figures', () => {
  const wide = { width: 1280, height: 720 };
  const classic = { width: 960, height: 720 };

  test.each([
    ['chancery', [], wide, { width: 1136, height: 340 }],
    ['chancery', ['takeaway', 'dark'], wide, { width: 749, height: 340 }],
    ['chancery', ['figure'], wide, { width: 1136, height: 360 }],
    ['chancery', [], classic, { width: 848, height: 340 }],
    ['chancery', ['takeaway'], classic, { width: 559, height: 340 }],
    ['gazette', [], wide, { width: 1168, height: 340 }],
    ['gazette', [], classic, { width: 864, height: 340 }],
  ] as const)('in %s on a slide of class %j', async (name, classes, slide, box) => {
    const { theme } = await load(name);
    expect(slideFigureBox(theme, classes, slide)).toEqual(box);
  });

  test.each([
    ['chancery', [{ share: 1 / 2, gaps: 1 }], wide, 544],
    ['chancery', [{ share: 2 / 3, gaps: 1 }], wide, 725],
    ['gazette', [{ share: 1 / 3, gaps: 2 }], wide, 373],
    ['gazette', [{ share: 1 / 2, gaps: 1 }], classic, 420],
    ['chancery', [1, 1].map((gaps) => ({ share: 1 / 2, gaps })), wide, 248],
  ] as const)('in %s in columns %j', async (name, columns, slide, width) => {
    const { theme } = await load(name);
    expect(slideFigureBox(theme, [], slide, columns).width).toBe(width);
  });

  test.each([
    ['chancery', 'A4', false, { width: 453, height: 302 }],
    ['chancery', 'Letter', false, { width: 475, height: 302 }],
    ['chancery', 'A4', true, { width: 634, height: 359 }],
    ['gazette', 'A4', false, { width: 468, height: 302 }],
  ] as const)('in reports of %s on %s, wide: %s', async (name, paper, isWide, box) => {
    const { theme } = await load(name);
    expect(reportFigureBox(theme, paper, isWide)).toEqual(box);
  });

  test('follows from the margins where a theme does not say it', () => {
    const tokens = new Map([
      ['slide.width', '1000px'],
      ['slide.height', '600px'],
      ['slide.margin.left', '100px'],
      ['slide.margin.right', '50px'],
      ['page.margin.left', '30mm'],
      ['page.margin.right', '1in'],
    ]);
    const slide = { width: 1000, height: 600 };
    expect(slideFigureBox({ tokens }, [], slide)).toEqual({ width: 850, height: 340 });
    expect(reportFigureBox({ tokens }, 'A4', true)).toEqual({ width: 584, height: 390 });
  });
});

/** What is drawn on what, with the least contrast that WCAG 2.2 AA asks of it. */
function pairsOf({ tokens }: Theme): readonly {
  readonly name: string;
  readonly contrast: number;
  readonly least: number;
}[] {
  const token = (name: string): string => {
    const value = tokens.get(name);
    if (value === undefined) throw new Error(`no token ${name}`);
    return value;
  };
  const light = ['ink', 'text', 'muted', 'accent', 'steel'].flatMap((over) =>
    ['paper', 'tint'].map((under) => [`colour.${over}`, `colour.${under}`, 4.5] as const),
  );
  const dark = ['text', 'muted', 'accent', 'steel'].flatMap((over) =>
    ['colour.ink', 'colour.onInk.tint'].map(
      (under) => [`colour.onInk.${over}`, under, 4.5] as const,
    ),
  );
  const series = [...tokens.keys()]
    .filter((name) => /^series\.(?:onInk\.)?\d+$/u.test(name))
    .map((name) => [name, name.includes('onInk') ? 'colour.ink' : 'colour.paper', 4.5] as const);
  return [...light, ...dark, ...series].map(([over, under, least]) => ({
    name: `${over} on ${under}`,
    contrast: contrast(token(over), token(under)),
    least,
  }));
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test('contrast is reckoned as WCAG reckons it', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2);
});

describe.each(ownThemes)('the theme %s', (name) => {
  test('keeps the contrast of AA between all colours that meet', async () => {
    const { theme } = await load(name);
    for (const pair of pairsOf(theme)) {
      expect(pair.contrast, pair.name).toBeGreaterThanOrEqual(pair.least);
    }
  });

  test('has as many colours of series on ink as on paper', async () => {
    const { theme } = await load(name);
    const count = (of: RegExp): number => [...theme.tokens.keys()].filter((t) => of.test(t)).length;
    expect(count(/^series\.\d/u)).toBeGreaterThanOrEqual(6);
    expect(count(/^series\.onInk\.\d/u)).toBe(count(/^series\.\d/u));
  });

  test('sets nothing smaller than 16 px on slides and 8.5 pt in reports', async () => {
    const { theme } = await load(name);
    const sizes = (css: string, unit: string): readonly number[] =>
      [...css.matchAll(/font(?:-size)?:[^;]*?([\d.]+)(px|pt)/gu)].flatMap(([, size, of]) =>
        of === unit ? [Number(size)] : [],
      );
    expect(Math.min(...sizes(theme.deckCss ?? '', 'px'))).toBeGreaterThanOrEqual(16);
    for (const [token, value] of theme.tokens) {
      if (/^report\.(?!leading)/u.test(token)) {
        expect(Number.parseFloat(value), token).toBeGreaterThanOrEqual(8.5);
      }
      if (/^slide\.(?!margin|narrow|width|height|rail)/u.test(token)) {
        expect(Number.parseFloat(value), token).toBeGreaterThanOrEqual(16);
      }
    }
  });

  test.each([
    ...['title', 'section', 'bottom-line', 'statement', 'judgements', 'takeaway', 'figure'],
    ...['comparison', 'timeline', 'key-figures', 'table', 'quotation', 'sources', 'close', 'dark'],
  ])('has the layout %s', async (layout) => {
    const { theme } = await load(name);
    // A table needs no rule of its own: `large` and `compact` are its forms.
    const wanted = layout === 'table' ? ['large', 'compact'] : [layout];
    for (const one of wanted) {
      expect(theme.deckCss).toMatch(
        new RegExp(`section(?:\\.${one}\\b|:is\\([^)]*\\.${one}\\b|[^{,]*\\.${one}\\b)`, 'u'),
      );
    }
  });

  test.each([
    ['deck', '.columns'],
    ...['.brief-figure', '.figure-title', '.figure-subtitle', '.drawing', '.table-notes'].map(
      (part) => ['both', part],
    ),
    ...['table.matrix', 'td.mark', 'table.comparison', 'ul.key-figures', 'figure.quotation'].map(
      (part) => ['both', part],
    ),
    ...['aside.callout', '.callout-title', '.callout-warning', 'tr.group', 'tr.total'].map(
      (part) => ['both', part],
    ),
    ...['.cover', '.box-summary', '.box', '.side', '.annex', '.imprint', '.figure-data'].map(
      (part) => ['report', part],
    ),
  ])('styles in the %s %s', async (kind, part) => {
    const { theme } = await load(name);
    const word = new RegExp(`${part.replaceAll('.', '\\.')}(?![\\w-])`, 'u');
    const isOnlyReport = part === '.figure-subtitle';
    if (kind !== 'report' && !isOnlyReport) expect(theme.deckCss).toMatch(word);
    if (kind !== 'deck') expect(theme.reportCss).toMatch(word);
  });
});
