/** The arithmetic behind the rules about the brand, and what they say of pages and of figures that are made up. */
import { describe, expect, test } from 'vitest';
import { VFile } from 'vfile';
import type { Deck } from '../../src/model/deck.ts';
import type { FigureUse } from '../../src/model/figure.ts';
import type { Looks, SeenText } from '../../src/model/looks.ts';
import type { Report } from '../../src/model/report.ts';
import { checkLooks } from '../../src/rules/brand/brand.ts';
import {
  contrast,
  difference,
  isBetween,
  luminance,
  parseColour,
  ratioText,
} from '../../src/rules/brand/colour.ts';
import type { Rgb } from '../../src/rules/brand/colour.ts';
import { neededRatio } from '../../src/rules/brand/contrast.ts';
import { coveredShare } from '../../src/rules/brand/figure-text.ts';
import {
  firstFamily,
  isFurniture,
  isOfPalette,
  nearestToken,
  paletteOf,
} from '../../src/rules/brand/palette.ts';
import { areaOf, overlapOf } from '../../src/rules/brand/polygon.ts';
import { checkThemeContrast } from '../../src/rules/brand/theme-contrast.ts';
import { figureAlt } from '../../src/rules/figure-alt.ts';
import { figureSource } from '../../src/rules/figure-source.ts';
import { figureTitle } from '../../src/rules/figure-title.ts';
import { runRules } from '../../src/rules/rule.ts';
import { unreferenced } from '../../src/rules/unreferenced.ts';
import { documentOf, themeOf } from './deck-fixture.ts';

const rgb = (text: string): Rgb => {
  const colour = parseColour(text);
  if (colour === undefined) throw new Error(`${text} must be a colour`);
  return colour;
};

describe('colours', () => {
  test.each<[string, Rgb | undefined]>([
    ['#14213D', [20, 33, 61]],
    ['#fff', [255, 255, 255]],
    ['#ffff', [255, 255, 255]],
    ['#A8281F80', [168, 40, 31]],
    [' #000000 ', [0, 0, 0]],
    ['#12345', undefined],
    ['red', undefined],
    ['', undefined],
  ])('reads %j', (text, expected) => {
    expect(parseColour(text)).toEqual(expected);
  });

  test('black has no light, white all of it', () => {
    expect(luminance([0, 0, 0])).toBe(0);
    expect(luminance([255, 255, 255])).toBeCloseTo(1, 10);
  });

  // The pairs of the brand, and those that WCAG and its explanations name.
  test.each<[string, string, number]>([
    ['#14213D', '#FBFAF7', 15.3],
    ['#1F2933', '#FBFAF7', 14.1],
    ['#56616E', '#FBFAF7', 6.0],
    ['#A8281F', '#FBFAF7', 6.7],
    ['#2F5D8A', '#FBFAF7', 6.6],
    ['#B8C4D6', '#14213D', 9.1],
    ['#F2A65A', '#14213D', 7.9],
    ['#1B4B82', '#FBFAF7', 8.5],
    ['#C4501B', '#FBFAF7', 4.5],
    ['#2A7F62', '#FBFAF7', 4.7],
    ['#7A4E9F', '#FBFAF7', 5.9],
    ['#8A6D0B', '#FBFAF7', 4.7],
    ['#5B6770', '#FBFAF7', 5.6],
    ['#161616', '#F5F0E6', 15.9],
    ['#000000', '#FFFFFF', 21],
    ['#777777', '#FFFFFF', 4.5],
    ['#FFFFFF', '#FFFFFF', 1],
    ['#FF0000', '#FFFFFF', 4.0],
    ['#0000FF', '#FFFFFF', 8.6],
  ])('%s on %s has %d', (one, other, expected) => {
    expect(contrast(rgb(one), rgb(other))).toBeCloseTo(expected, 1);
    expect(contrast(rgb(other), rgb(one))).toBe(contrast(rgb(one), rgb(other)));
  });

  test.each<[number, number, string]>([
    [15.34, 4.5, '15.3'],
    [4.478, 4.5, '4.47'],
    [4.44, 4.5, '4.4'],
    [2.999, 3, '2.99'],
    [4.5, 4.5, '4.5'],
  ])('writes %d, where %d is needed, as %s', (ratio, needed, expected) => {
    expect(ratioText(ratio, needed)).toBe(expected);
  });

  test.each<[string, string, string, boolean]>([
    ['#A8281F', '#A8281F', '#FFFFFF', true],
    ['#D3938F', '#A8281F', '#FFFFFF', true],
    ['#D3938F', '#A8281F', '#000000', false],
    ['#D39F8F', '#A8281F', '#FFFFFF', false],
    ['#FFFFFF', '#FFFFFF', '#FFFFFF', true],
  ])('whether %s is between %s and %s: %s', (colour, one, other, expected) => {
    expect(isBetween(rgb(colour), rgb(one), rgb(other))).toBe(expected);
  });

  test('looks are judged as eyes do: two dark greys are nearer than two hues of one lightness', () => {
    expect(difference(rgb('#000000'), rgb('#FFFFFF'))).toBeCloseTo(1, 2);
    expect(difference(rgb('#333333'), rgb('#3A3A3A'))).toBeLessThan(
      difference(rgb('#A8281F'), rgb('#2A7F62')),
    );
  });
});

const tokens = new Map([
  ['colour.paper', '#FBFAF7'],
  ['colour.ink', '#14213D'],
  ['colour.text', '#1F2933'],
  ['colour.muted', '#56616E'],
  ['colour.rule', '#CBD2DA'],
  ['colour.tint', '#EEF1F5'],
  ['colour.accent', '#A8281F'],
  ['series.1', '#1B4B82'],
  ['series.2', '#2A7F62'],
  ['family.heading', "'Source Serif 4', serif"],
  ['family.text', "'Source Sans 3', sans-serif"],
  ['slide.body', '24px'],
]);
const theme = themeOf({ tokens });
const palette = paletteOf(theme);

describe('the palette', () => {
  test('is the colours of the theme, by name and property', () => {
    expect(palette.map(({ name, property }) => `${name} ${property}`)).toEqual([
      ...['paper', 'ink', 'text', 'muted', 'rule', 'tint', 'accent'].map(
        (name) => `${name} --colour-${name}`,
      ),
      'series 1 --series-1',
      'series 2 --series-2',
    ]);
    expect(paletteOf({ ...theme, builtin: true })).toEqual([]);
  });

  test.each<[string, string, boolean]>([
    ['a token', '#A8281F', true],
    ['white', '#FFFFFF', true],
    ['a token mixed with paper', '#D2918B', true],
    ['paper mixed with ink', '#888E9A', true],
    ['black', '#000000', false],
    ['another red', '#E0301E', false],
    ['yellow', '#FFFF00', false],
  ])('%s', (_, colour, expected) => {
    expect(isOfPalette(palette, rgb(colour))).toBe(expected);
  });

  test('hairlines and bands are furniture, muted words are not', () => {
    expect(
      ['#CBD2DA', '#EEF1F5', '#FBFAF7', '#E3E6E9'].map((c) => isFurniture(palette, rgb(c))),
    ).toEqual([true, true, true, true]);
    expect(isFurniture(palette, rgb('#56616E'))).toBe(false);
  });

  test('names the token that looks most alike and stands out', () => {
    expect(nearestToken(palette, rgb('#006633'))?.name).toBe('series 2');
    expect(nearestToken(palette, rgb('#A9B0B8'))?.name).toBe('rule');
    const onPaper = { ground: rgb('#FBFAF7'), ratio: 4.5 };
    expect(nearestToken(palette.slice(0, 7), rgb('#A9B0B8'), onPaper)?.name).toBe('muted');
    expect(nearestToken([], rgb('#A9B0B8'))).toBeUndefined();
  });

  test.each([
    [`"Source Sans 3", sans-serif`, 'Source Sans 3'],
    [`'Source Serif 4'`, 'Source Serif 4'],
    ['Arial, "Source Sans 3"', 'Arial'],
    [' monospace ', 'monospace'],
  ])('the first family of %s', (families, expected) => {
    expect(firstFamily(families)).toBe(expected);
  });
});

test.each<[number, number, number]>([
  [16, 400, 4.5],
  [23.9, 400, 4.5],
  [24, 400, 3],
  [18.66, 700, 3],
  [18.66, 600, 4.5],
  [18.5, 700, 4.5],
])('text of %d px and weight %d needs %d', (size, weight, expected) => {
  expect(neededRatio({ size, weight })).toBe(expected);
});

describe('outlines', () => {
  const square = (x: number, y: number, side = 10): (readonly [number, number])[] => [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
  ];
  test.each<
    [string, readonly (readonly [number, number])[], readonly (readonly [number, number])[], number]
  >([
    ['apart', square(0, 0), square(20, 0), 0],
    ['side by side', square(0, 0), square(10, 0), 0],
    ['by half', square(0, 0), square(5, 0), 50],
    ['by a corner', square(0, 0), square(8, 8), 4],
    ['inside', square(0, 0), square(2, 2, 3), 9],
    ['the same, the other way round', square(0, 0), square(0, 0).reverse(), 100],
    [
      'a diamond in a square',
      square(0, 0),
      [
        [5, 0],
        [10, 5],
        [5, 10],
        [0, 5],
      ],
      50,
    ],
  ])('overlap: %s', (_, one, other, expected) => {
    expect(overlapOf(one, other)).toBeCloseTo(expected, 6);
    expect(overlapOf(other, one)).toBeCloseTo(expected, 6);
  });

  test('area does not depend on the way round', () => {
    expect(areaOf(square(3, 3))).toBe(100);
    expect(areaOf(square(3, 3).reverse())).toBe(100);
  });

  const label = (words: string, x: number, y: number, text: number) => ({
    words,
    corners: [x, y, x + 100, y, x + 100, y + 16, x, y + 16],
    text,
  });
  test.each<[string, number]>([
    ['apart', coveredShare(label('a', 0, 0, 1), label('b', 200, 0, 2))],
    ['grazing', coveredShare(label('a', 0, 0, 1), label('b', 99.9, 0, 2))],
    ['lines of one text', coveredShare(label('a', 0, 0, 1), label('b', 0, 4, 1))],
    ['drawn twice', coveredShare(label('a', 0, 0, 1), label('a', 0.5, 0.5, 2))],
  ])('labels that do not cover each other: %s', (_, share) => {
    expect(share).toBe(0);
  });

  test('how much of the smaller label is covered', () => {
    expect(coveredShare(label('a', 0, 0, 1), label('b', 80, 0, 2))).toBeCloseTo(0.2);
    expect(coveredShare(label('a', 0, 0, 1), label('b', 10, 4, 2))).toBeCloseTo(0.675);
  });
});

describe('a theme', () => {
  const messagesOf = (
    yaml: string,
    own: readonly (readonly [string, string])[],
  ): readonly string[] => {
    const file = new VFile({ path: 'themes/own/theme.yaml', value: yaml });
    checkThemeContrast(file, { tokens: new Map(own) });
    checkThemeContrast(file, { tokens: new Map(own) });
    return file.messages.map(
      ({ line, ruleId, reason, note }) =>
        `${String(line)} ${ruleId ?? ''} ${reason} (${note ?? ''})`,
    );
  };

  test('is told which of its pairs cannot be read, once and where the colour stands', () => {
    const yaml = [
      "colours: { paper: '#FFFFFF', tint: '#EEEEEE', ink: '#14213D',",
      "  muted: '#777777', rule: '#EEEEEE',",
      "  onInk: { muted: '#5B6770' } }",
      "series: ['#1B4B82', '#F2D0B0']",
      "seriesOnInk: ['#1B4B82']",
    ].join('\n');
    expect(
      messagesOf(yaml, [
        ['colour.paper', '#FFFFFF'],
        ['colour.tint', '#EEEEEE'],
        ['colour.ink', '#14213D'],
        ['colour.muted', '#777777'],
        ['colour.rule', '#EEEEEE'],
        ['colour.onInk.muted', '#5B6770'],
        ['series.1', '#1B4B82'],
        ['series.2', '#F2D0B0'],
        ['series.onInk.1', '#1B4B82'],
      ]),
    ).toEqual([
      '2 contrast Unexpected contrast 4.47:1 of `muted` on `paper`, expected at least 4.5:1 for text (make `muted` darker: #767676 is enough)',
      expect.stringContaining('2 contrast Unexpected contrast 3.9:1 of `muted` on `tint`'),
      expect.stringMatching(
        /^3 contrast Unexpected contrast 2\.\d:1 of `onInk\.muted` on `ink`.*lighter/u,
      ),
      expect.stringContaining(
        '4 contrast Unexpected contrast 1.5:1 of `series 2` on `paper`, expected at least 3:1 for drawings',
      ),
      expect.stringContaining('5 contrast Unexpected contrast 1.8:1 of `seriesOnInk 1` on `ink`'),
    ]);
  });

  test('that extends another is told of what it changes', () => {
    const tokens: [string, string][] = [
      ['colour.paper', '#FFFFFF'],
      ['colour.muted', '#999999'],
      ['colour.accent', '#F2A65A'],
    ];
    expect(messagesOf("colours: { accent: '#F2A65A' }", tokens)).toEqual([
      expect.stringContaining('1 contrast Unexpected contrast 2.0:1 of `accent` on `paper`'),
    ]);
    expect(messagesOf("colours: { paper: '#FFFFFF' }", tokens)).toHaveLength(2);
  });

  test.each([
    ['with few colours', "name: plain\ncolours: { paper: '#FFFFFF' }\n"],
    ['that is none', 'colours: ['],
    ['that names colours', 'colours: { paper: white, text: [1] }\nseries: red\n'],
    ['that is empty', ''],
  ])('%s is left alone', (_, yaml) => {
    expect(messagesOf(yaml, [['colour.paper', 'white']])).toEqual([]);
  });
});

const nothing: Looks = { texts: [], marks: [], colours: [], fonts: [], drawings: [] };
const pale: SeenText = {
  page: 0,
  pair: { colour: '#a9b0b8', ground: '#fbfaf7' },
  size: 20,
  weight: 400,
  isRaised: false,
  isFormula: false,
  isOwn: true,
  spots: [{ at: '0-8', what: 'Pale' }],
  count: 1,
};

describe('what pages look like', () => {
  const toldOf = (
    looks: Partial<Looks>,
    { builtin = false, text = '# A line\n\nMore of it\n' } = {},
  ): readonly string[] => {
    const document = documentOf(text);
    checkLooks(document, { ...nothing, ...looks }, { ...theme, builtin });
    return document.file.messages.map(
      ({ line, ruleId, reason, note }) =>
        `${String(line ?? 0)} ${ruleId ?? ''}: ${reason}${note === undefined ? '' : ` / ${note}`}`,
    );
  };

  test('pale words are told with the colour to take', () => {
    expect(toldOf({ texts: [pale] })).toEqual([
      '1 contrast: Unexpected contrast 2.1:1 of “Pale” (#a9b0b8 on #fbfaf7), expected at least 4.5:1 / the nearest colour of the theme that stands out is `muted` (`var(--colour-muted)`, #56616E) with 6.0:1',
    ]);
  });

  test.each<[string, SeenText, boolean]>([
    ['over a picture', { ...pale, pair: undefined }, false],
    ['in the style of a theme of Marp’s', { ...pale, isOwn: false }, true],
    [
      'large, and enough for that',
      { ...pale, pair: { colour: '#8a8f96', ground: '#fbfaf7' }, size: 24 },
      false,
    ],
  ])('words %s are left alone', (_, text, builtin) => {
    expect(toldOf({ texts: [text] }, { builtin })).toEqual([]);
  });

  test('one pair is told once a slide, and once where it is on many', () => {
    const on = (page: number): SeenText => ({ ...pale, page });
    expect(toldOf({ texts: [on(0), { ...on(0), size: 18 }, on(1)] })).toHaveLength(2);
    const [only, ...more] = toldOf({ texts: [on(0), on(1), on(2), on(5)] });
    expect(only).toContain('with 6.0:1; also on slides 2, 3 and 6');
    expect(more).toEqual([]);
  });

  test.each<[string, Partial<SeenText>, string | undefined]>([
    [
      'small',
      { size: 15.9 },
      'Unexpected type of 15.9 px in “Pale”, expected at least 16 px on a slide',
    ],
    ['just enough', { size: 15.96 }, undefined],
    ['raised', { size: 9.92, isRaised: true }, undefined],
    [
      'raised and tiny',
      { size: 9, isRaised: true },
      'Unexpected type of 9 px in “Pale”, expected at least 9.6 px on a slide',
    ],
    ['of a formula', { size: 9, isFormula: true }, undefined],
  ])('type that is %s', (_, change, expected) => {
    const told = toldOf({ texts: [{ ...pale, pair: undefined, ...change }] });
    expect(told).toEqual(
      expected === undefined ? [] : [expect.stringContaining(`font-size: ${expected}`)],
    );
  });

  test.each<[string, readonly string[], boolean]>([
    ['pale all over', ['#f2d0b0'], true],
    ['pale with a firm outline', ['#f2d0b0', '#1b4b82'], false],
    ['a hairline', ['#cbd2da'], false],
    ['of the colour of the ground', ['#fbfaf7'], false],
    ['firm', ['#1b4b82'], false],
  ])('a mark that is %s', (_, colours, isTold) => {
    const mark = {
      page: 0,
      colours,
      ground: '#fbfaf7',
      spots: [{ at: '0-8', what: '`rect`' }],
      count: 1,
    };
    expect(toldOf({ marks: [mark] })).toEqual(
      isTold ? [expect.stringContaining('Unexpected contrast 1.4:1 of `rect` in a drawing')] : [],
    );
  });

  test('steps of a scale are left alone, two shades are none', () => {
    const marks = ['#ced7e0', '#8ba3bd', '#1b4b82'].map((colour) => ({
      page: 0,
      colours: [colour],
      ground: '#fbfaf7',
      spots: [{ at: '0-8', what: '`rect`' }],
      count: 1,
    }));
    expect(toldOf({ marks })).toEqual([]);
    expect(toldOf({ marks: marks.slice(1) })).toHaveLength(1);
    expect(toldOf({ marks: marks.slice(0, 2) })).toHaveLength(2);
  });

  test('colours and fonts of others are told once, with what to write', () => {
    const at = { page: 0, spots: [{ at: '0-8', what: 'Green' }], count: 1 };
    const looks = {
      colours: [
        { ...at, colour: '#006633' },
        { ...at, page: 4, colour: '#006633' },
        { ...at, colour: '#a8281f' },
      ],
      fonts: [
        { ...at, families: 'Arial, sans-serif' },
        { ...at, families: '"source sans 3", sans-serif' },
      ],
    };
    expect(toldOf(looks)).toEqual([
      '1 off-brand: Unexpected colour #006633 in “Green”, expected one of theme `plain` / the nearest is `series 2` (#2A7F62): write `var(--series-2)`; also on slide 5',
      '1 off-brand: Unexpected font `Arial` in “Green”, expected one of theme `plain` / take `var(--family-heading)` or `var(--family-text)`',
    ]);
    expect(toldOf(looks, { builtin: true })).toEqual([]);
  });

  test('labels that are cut off or stand on each other', () => {
    const label = (words: string, x: number, text: number) => ({
      words,
      corners: [x, 0, x + 100, 0, x + 100, 16, x, 16],
      text,
    });
    const frame = { left: 0, top: 0, right: 400, bottom: 100 };
    const told = toldOf({
      drawings: [
        {
          page: 1,
          at: '0-8',
          frame,
          labels: [
            label('cut', 320, 1),
            label('one', 0, 2),
            label('two', 90, 3),
            label('three', 130, 4),
          ],
        },
      ],
    });
    expect(told).toEqual([
      expect.stringContaining(
        'figure-text: Unexpected 20 px of label “cut” beyond the edge of the figure on slide 2, expected it whole',
      ),
      expect.stringContaining(
        'figure-text: Unexpected label “two” over “three” in the figure on slide 2, expected them apart',
      ),
      expect.stringContaining(
        'figure-crowding: Unexpected label “one” that touches “two” in the figure on slide 2, expected them apart',
      ),
    ]);
    expect(
      toldOf({
        drawings: [{ page: 1, at: '0-8', frame: undefined, labels: [label('cut', 320, 1)] }],
      }),
    ).toEqual([]);
  });

  test('raw HTML is found by its words within its slide', () => {
    const text = '# A line\n\n<p style="color: red">Some <b>pale</b> words</p>\n\npale\n';
    const seen = (what: string): SeenText => ({
      ...pale,
      spots: [{ at: `0-${String(text.length)}`, what }],
    });
    expect(toldOf({ texts: [seen('Some pale words')] }, { text })[0]).toMatch(/^3 /u);
    // Which of two is meant is not known, so the slide stands for it.
    expect(toldOf({ texts: [seen('pale')] }, { text })[0]).toMatch(/^1 /u);
  });

  test('a place that is silenced gives way to the next one', () => {
    const document = {
      ...documentOf('# A line\n\nMore of it\n'),
      silences: [
        {
          rule: 'contrast',
          reason: 'a quotation of their slide',
          file: 'decks/sample.md',
          place: { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } },
          lines: [1, 1],
          text: undefined,
        } as const,
      ],
    };
    const spots = [
      { at: '0-8', what: 'A line' },
      { at: '10-20', what: 'More of it' },
    ];
    checkLooks(document, { ...nothing, texts: [{ ...pale, spots }] }, theme);
    expect(document.file.messages.map(({ line }) => line)).toEqual([1, 3]);
  });
});

describe('figures', () => {
  const figure: FigureUse = {
    kind: 'figure',
    id: 'fig-output',
    label: 'Figure 1',
    title: 'Output rose',
    hasSource: true,
    alt: 'Bars',
    isReferred: true,
    start: 0,
    end: 8,
  };
  const text = '# A line\n\nMore of it\n';
  const deckOf = (figures: readonly FigureUse[], title: string): Deck => ({
    of: 'deck',
    slides: [{ index: 0, notes: [], title, start: 0, end: 20 }],
    images: [],
    figures,
    html: '',
    css: '',
    width: 1280,
    height: 720,
    scaling: false,
  });
  const reportOf = (figures: readonly FigureUse[], images: Report['images'] = []): Report => ({
    of: 'report',
    tree: { type: 'root', children: [] },
    sections: [],
    images,
    figures,
    css: '',
  });
  const idsOf = (model: Deck | Report): readonly (string | undefined)[] => {
    const document = documentOf(text);
    runRules([figureTitle, figureSource, figureAlt, unreferenced], model, document);
    return document.file.messages.map(({ line, ruleId }) => `${String(line)} ${ruleId ?? ''}`);
  };

  test.each<[string, Deck | Report, readonly string[]]>([
    ['has all it needs', reportOf([figure]), []],
    ['has no title', reportOf([{ ...figure, title: ' ' }]), ['1 figure-title']],
    ['has no title on a slide that has one', deckOf([{ ...figure, title: '' }], 'Output'), []],
    ['has no title on a slide without', deckOf([{ ...figure, title: '' }], ''), ['1 figure-title']],
    ['has no source', deckOf([{ ...figure, hasSource: false }], 'Output'), ['1 figure-source']],
    ['has no text', reportOf([{ ...figure, alt: '' }]), ['1 figure-alt']],
    [
      'is a picture, whose text is a matter of `image-alt`',
      reportOf([{ ...figure, alt: '' }], [{ alt: '', start: 2, end: 6 }]),
      [],
    ],
    ['is never referred to', reportOf([{ ...figure, isReferred: false }]), ['1 unreferenced']],
    [
      'is one of several that are never referred to',
      reportOf([
        { ...figure, isReferred: false },
        { ...figure, isReferred: false, start: 10, end: 20 },
      ]),
      ['1 unreferenced'],
    ],
    [
      'is the only one of several that is never referred to',
      reportOf([figure, { ...figure, isReferred: false, start: 10, end: 20 }]),
      ['3 unreferenced'],
    ],
    ['is not numbered', reportOf([{ ...figure, isReferred: false, label: undefined }]), []],
    ['is never referred to on a slide', deckOf([{ ...figure, isReferred: false }], 'A'), []],
    [
      'is a table, which reads itself',
      reportOf([
        {
          ...figure,
          kind: 'table',
          title: '',
          alt: '',
          hasSource: false,
          isReferred: false,
          start: 10,
          end: 20,
        },
      ]),
      ['3 unreferenced'],
    ],
  ])('a figure that %s', (_, model, expected) => {
    expect(idsOf(model)).toEqual(expected);
  });
});
