/** Charts and maps: a spec in, facts about the SVG out. */
import { afterAll, describe, expect, test } from 'vitest';
import { chart } from '../../src/figures/chart/chart.ts';
import { contrast } from '../../src/figures/chart/colour.ts';
import { chartTypes, optionsOf } from '../../src/figures/chart/options.ts';
import { alignTexts } from '../../src/figures/chart/numbers.ts';
import { niceTicks, spread } from '../../src/figures/chart/scales.ts';
import { figureKinds } from '../../src/figures/index.ts';
import { map } from '../../src/figures/map/map.ts';
import { measureText } from '../../src/figures/measure.ts';
import type {
  DrawnFigure,
  FaceMetrics,
  FigureColumn,
  FigureFault,
  FigureSpec,
  FigureStyle,
  FigureTable,
} from '../../src/model/figure.ts';
import type { Datum } from '../../src/model/table.ts';
import { linesOf } from './figure-drawing.ts';

type ColumnSpec = readonly [
  name: string,
  type: FigureColumn['type'],
  unit?: string | undefined,
  label?: string,
];

const formats: Readonly<Record<string, Intl.NumberFormat>> = Object.fromEntries(
  ['en', 'fr', 'de', 'uk'].map((lang) => [lang, new Intl.NumberFormat(lang)]),
);

function table(
  columns: readonly ColumnSpec[],
  rows: readonly (readonly (Datum | undefined)[])[],
  lang = 'en',
): FigureTable {
  return {
    columns: columns.map(([name, type, unit, label = name]) => ({ name, type, unit, label })),
    rows: rows.map((row) =>
      row.map((value) =>
        value === undefined
          ? undefined
          : {
              value,
              text:
                typeof value === 'number'
                  ? (formats[lang]?.format(value).replace('-', '\u2212') ?? '')
                  : typeof value === 'string'
                    ? value
                    : JSON.stringify(value),
            },
      ),
    ),
  };
}

function spec(
  data: FigureTable,
  options: Readonly<Record<string, string>>,
  more: Partial<FigureSpec> = {},
): FigureSpec {
  return {
    kind: 'chart',
    ...data,
    options,
    lang: 'en',
    today: '2026-11-29',
    alt: undefined,
    file: undefined,
    tables: {},
    ...more,
  };
}

/** Widths of a sans, near enough. */
const face: FaceMetrics = {
  unitsPerEm: 1000,
  widths: Object.fromEntries<number>(
    Array.from({ length: 0x500 }, (_, point): [number, number] => {
      const character = String.fromCodePoint(point);
      const width = /[iljt.,:;'| !\u00A0]/u.test(character)
        ? 260
        : /[mwMW@%Ж-Щ]/u.test(character)
          ? 800
          : 520;
      return [point, width];
    }).concat([
      [0x2212, 520],
      [0x2013, 520],
      [0x202f, 260],
    ]),
  ),
};

const slide: FigureStyle = {
  medium: 'slide',
  width: 1136,
  height: 470,
  colours: {
    paper: '#FBFAF7',
    ink: '#14213D',
    text: '#1F2933',
    muted: '#56616E',
    rule: '#CBD2DA',
    tint: '#EEF1F5',
    accent: '#A8281F',
    steel: '#2F5D8A',
  },
  series: ['#1B4B82', '#C4501B', '#2A7F62', '#7A4E9F', '#8A6D0B', '#5B6770'],
  families: { heading: "'Source Serif 4', serif", label: "'Source Sans 3', sans-serif" },
  sizes: { small: 16, label: 20, body: 24 },
  strokes: { rule: 1, axis: 1.5, line: 2.5, mark: 1.5 },
  metrics: { 'label 400': face, 'label 600': face, 'heading 400': face, 'heading 600': face },
};
const page: FigureStyle = {
  ...slide,
  medium: 'page',
  width: 453,
  height: 300,
  sizes: { small: 11.33, label: 12.5, body: 14 },
};

const aircraft = table(
  [
    ['name', 'text', undefined, 'System'],
    ['n', 'number', 'aircraft', 'Aircraft'],
    ['planned', 'boolean'],
    ['status', 'text'],
  ],
  [
    ['Mirage 2000-5F', 20, false, 'delivered'],
    ['Rafale F4 multirole fighters of the French air force', 100, true, 'foreseen'],
    ['Gripen E', 150, true, 'foreseen'],
    ['SAMP/T', 8, false, 'delivered'],
  ],
);
const months = Array.from(
  { length: 30 },
  (_, month) => `${2023 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`,
);
const support = table(
  [
    ['date', 'date', undefined, 'Month'],
    ['country', 'text'],
    ['share', 'number', '%', 'In favour'],
  ],
  months.flatMap((month, index) => [
    [month, 'Ukraine', 30 + index],
    [month, 'France', 40 - index / 10],
    [month, 'Germany', 41 - index / 10],
    [month, 'Poland', 39],
  ]),
);
const aid = table(
  [
    ['country', 'text', undefined, 'Country'],
    ['kind', 'text'],
    ['amount', 'number', 'bn EUR', 'Aid'],
  ],
  ['France', 'Germany', 'Italy'].flatMap((country, index) => [
    [country, 'Military', 12 + index * 3],
    [country, 'Financial', 8 + index],
    [country, 'Humanitarian', 3],
  ]),
);
const periods = table(
  [
    ['what', 'text'],
    ['from', 'date'],
    ['to', 'date'],
  ],
  [
    ['Joint production', '2026-06-01', '2028'],
    ['Training', '2024-05-01', '2025-06-30'],
    ['Deliveries', '2029', '2035'],
  ],
);
const nations = table(
  [
    ['gdp', 'number', '%', 'Aid'],
    ['defence', 'number', '%', 'Defence'],
    ['country', 'text'],
  ],
  [
    [2.2, 3.4, 'Estonia'],
    [0.2, 2.1, 'France'],
    [0.5, 2.1, 'Germany'],
    [0.7, 4.1, 'Poland'],
  ],
);
const wide = table(
  [
    ['class', 'text'],
    ['delivered', 'number', 'systems', 'Delivered'],
    ['planned', 'number', 'systems', 'Planned'],
  ],
  [
    ['Aircraft', 6, 100],
    ['Radars', 4, 12],
  ],
);

/** A spec for every short form, by its name. */
const shortForms: Readonly<Record<string, FigureSpec>> = {
  bar: spec(aircraft, { type: 'bar', planned: 'planned', highlight: 'Gripen E' }),
  'bar with an axis': spec(aircraft, { type: 'bar', labels: 'axis', reference: '50 Pledge' }),
  column: spec(aircraft, { type: 'column' }),
  'grouped-bar': spec(wide, { type: 'grouped-bar' }),
  'grouped-column': spec(aid, { type: 'grouped-column', series: 'kind' }),
  'stacked-bar': spec(aid, { type: 'stacked-bar', series: 'kind' }),
  'stacked-column': spec(aid, { type: 'stacked-column', series: 'kind' }),
  'stacked-bar of shares': spec(aid, { type: 'stacked-bar', series: 'kind', stack: 'share' }),
  line: spec(support, { series: 'country' }),
  'line with a reference': spec(support, {
    series: 'country',
    highlight: 'Ukraine',
    reference: '50 Majority',
  }),
  area: spec(support, { type: 'area', series: 'country' }),
  dot: spec(wide, { type: 'dot', y: 'delivered,planned' }),
  scatter: spec(nations, {
    type: 'dot',
    x: 'gdp',
    y: 'defence',
    label: 'country',
    highlight: 'France',
  }),
  slope: spec(
    table(
      [
        ['when', 'text'],
        ['who', 'text'],
        ['v', 'number', '%', 'Trust'],
      ],
      [
        ['2023', 'France', 44],
        ['2025', 'France', 38],
        ['2023', 'Italy', 44],
        ['2025', 'Italy', 38.2],
        ['2023', 'Germany', 43],
        ['2025', 'Germany', 52],
      ],
    ),
    { type: 'slope', series: 'who' },
  ),
  lollipop: spec(aircraft, { type: 'lollipop' }),
  range: spec(periods, { type: 'range', x: 'from', x2: 'to', y: 'what', reference: 'today' }),
  'range of periods that overlap in a row': spec(
    table(
      [
        ['what', 'text'],
        ['from', 'date'],
        ['to', 'date'],
      ],
      [
        ['Training', '2024-01-01', '2024-06-30'],
        ['Training', '2024-07-01', '2024-09-30'],
        ['Training', '2024-03-01', '2026-12-31'],
        ['Deliveries', '2024-02-01', '2026-12-31'],
      ],
    ),
    { type: 'range', x: 'from', x2: 'to', y: 'what' },
  ),
  heatmap: spec(aid, { type: 'heatmap', x: 'kind', y: 'country', value: 'amount' }),
  waffle: spec(aircraft, { type: 'waffle' }),
  'waffle of nothing': spec(
    table(
      [
        ['c', 'text'],
        ['v', 'number'],
      ],
      [
        ['A', 0],
        ['B', 0],
        ['C', 0],
        ['D', 0],
      ],
    ),
    { type: 'waffle' },
  ),
  'waffle of units': spec(aircraft, { type: 'waffle', square: '5' }),
  'small multiples of lines': spec(support, { type: 'line', facet: 'country' }),
  'small multiples of bars': spec(aid, { type: 'bar', facet: 'kind' }),
  'small multiples of columns': spec(
    table(
      [
        ['year', 'date'],
        ['kind', 'text'],
        ['v', 'number', 'bn EUR'],
      ],
      ['2022', '2023', '2024', '2025'].flatMap((year, index) => [
        [year, 'Grants', 3 + index],
        [year, 'Loans', 2 + index * 2],
      ]),
    ),
    { type: 'column', facet: 'kind' },
  ),
  'many lines with long names': spec(
    table(
      [
        ['year', 'date'],
        ['who', 'text'],
        ['v', 'number', '%'],
      ],
      ['2015', '2020', '2026'].flatMap((year, index) =>
        Array.from({ length: 8 }, (_, who) => [
          year,
          `A country with a long name ${who}`,
          20 + index * who,
        ]),
      ),
    ),
    { series: 'who' },
  ),
};

const texts = ({ svg }: DrawnFigure): string[] =>
  [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gu)].map(([, content = '']) =>
    content.replaceAll(/<[^>]+>/gu, '').replaceAll('&amp;', '&'),
  );

interface Label {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Boxes of the lines of all texts, by what the SVG itself says. */
function boxes({ svg }: DrawnFigure, style: FigureStyle): Label[] {
  return [...svg.matchAll(/<text([^>]*)>(.*?)<\/text>/gu)].flatMap(
    ([, attributes = '', content = '']) => {
      const of = (name: string, from: string): string | undefined =>
        new RegExp(`(?:^| )${name}="([^"]*)"`, 'u').exec(from)?.[1];
      const size = Number(of('font-size', attributes) ?? style.sizes.label);
      const weight = of('font-weight', attributes) === '600' ? 600 : 400;
      const anchor = of('text-anchor', attributes) ?? 'start';
      let y = Number(of('y', attributes));
      const lines = content.includes('<tspan')
        ? [...content.matchAll(/<tspan([^>]*)>(.*?)<\/tspan>/gu)].map(
            ([, own = '', text = '']) => ({
              text,
              dy: Number(of('dy', own) ?? 0),
            }),
          )
        : [{ text: content, dy: 0 }];
      return lines.map(({ text, dy }): Label => {
        y += dy;
        const width = measureText(style, text, { family: 'label', size, weight });
        const x = Number(of('x', attributes));
        const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
        return { text, left, right: left + width, top: y - size * 0.7, bottom: y + size * 0.2 };
      });
    },
  );
}

const draw = (one: FigureSpec, style = slide): Promise<DrawnFigure> => {
  expect(chart.check(one).filter(({ severity }) => severity === 'error')).toEqual([]);
  return chart.draw(one, style);
};

describe.each(Object.entries({ slide, page }))('on a %s', (_, style) => {
  test.each(Object.entries(shortForms))(
    '%s has no label cut or over another',
    async (_name, one) => {
      const drawn = await draw(one, style);
      expect(drawn.faults).toEqual([]);
      expect(drawn.svg).not.toMatch(/NaN|Infinity|undefined/u);
      const labels = boxes(drawn, style);
      expect(labels.length).toBeGreaterThan(3);
      for (const label of labels) {
        expect(label.left, label.text).toBeGreaterThanOrEqual(-0.5);
        expect(label.right, label.text).toBeLessThanOrEqual(style.width + 0.5);
        expect(label.top, label.text).toBeGreaterThanOrEqual(-0.5);
        expect(label.bottom, label.text).toBeLessThanOrEqual(drawn.height + 0.5);
      }
      const over = labels.flatMap((a, index) =>
        labels
          .slice(index + 1)
          .filter(
            (b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
          )
          .map((b) => `${a.text} / ${b.text}`),
      );
      expect(over).toEqual([]);
      for (const [, size = ''] of drawn.svg.matchAll(/font-size="([^"]+)"/gu)) {
        expect(Number(size)).toBeGreaterThanOrEqual(style.sizes.small - 0.01);
      }
    },
  );
});

test('every short form is drawn above', () => {
  const drawn = new Set(Object.values(shortForms).map(({ options }) => options['type'] ?? 'line'));
  expect([...chartTypes].filter((type) => !drawn.has(type))).toEqual([]);
});

test('every option of a short form is one of the directive’s, and documented', () => {
  const names = chart.options.map(({ name }) => name as string);
  expect(
    Object.values(optionsOf)
      .flat()
      .filter((name) => !names.includes(name)),
  ).toEqual([]);
  for (const kind of figureKinds) {
    for (const { name, doc } of kind.options) expect(doc.length, name).toBeGreaterThan(10);
  }
});

describe('what is shown', () => {
  test('bars stand in the order of their values, with labels instead of an axis', async () => {
    const drawn = await draw(spec(aircraft, {}));
    const names = ['Gripen E', 'Rafale', 'Mirage', 'SAMP/T'];
    const tops = names.map((name) => drawn.svg.indexOf(name, drawn.svg.indexOf('</desc>')));
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    expect(texts(drawn)).toContain('150\u00A0aircraft');
    expect(texts(drawn)).not.toContain('0');
  });

  test('bars begin at zero, in lengths that are their values', async () => {
    const { svg } = await draw(spec(aircraft, { order: 'data' }));
    const widths = [...svg.matchAll(/<rect[^>]* width="([\d.]+)"/gu)].map(([, width]) =>
      Number(width),
    );
    const [mirage = 0, rafale = 0, gripen = 0] = widths;
    expect(rafale / mirage).toBeCloseTo(5, 1);
    expect(gripen / rafale).toBeCloseTo(1.5, 1);
  });

  test.each([
    ['value', ['Gripen E', 'Mirage 2000-5F', 'SAMP/T']],
    ['label', ['Gripen E', 'Mirage 2000-5F', 'SAMP/T']],
    ['data', ['Mirage 2000-5F', 'Gripen E', 'SAMP/T']],
  ])('order=%s', async (order, expected) => {
    const shown = texts(await draw(spec(aircraft, { order })));
    expect(shown.filter((text) => expected.includes(text))).toEqual(expected);
  });

  test('what is highlighted has the accent, all else is muted but seen', async () => {
    const { svg } = await draw(spec(aircraft, { highlight: 'Gripen E' }));
    const fills = [...svg.matchAll(/<rect[^>]* fill="(#[^"]+)"/gu)].map(([, fill = '']) => fill);
    expect(fills.filter((fill) => fill === slide.colours.accent)).toHaveLength(1);
    for (const fill of fills) expect(contrast(fill, slide.colours.paper)).toBeGreaterThanOrEqual(3);
  });

  test.each([{ planned: 'planned' }, { planned: 'status=foreseen' }])(
    '%o is hatched',
    async (options) => {
      const drawn = await draw(spec(aircraft, options));
      const { svg } = drawn;
      // Two bars, and the key that says what hatching means.
      expect(texts(drawn)[0]).toBe(options.planned === 'planned' ? 'Planned' : 'Foreseen');
      expect(svg.match(/fill="url\(#fig-[0-9a-f]{8}-1\)"/gu)).toHaveLength(3);
      expect(svg).toMatch(/<pattern id="fig-[0-9a-f]{8}-1"/u);
    },
  );

  test('the last period ends at the right, unless its dates have room only beside it', async () => {
    const rows = table(
      [
        ['what', 'text'],
        ['from', 'date'],
        ['to', 'date'],
      ],
      [
        ['Cable to the north depot', '2024-09', '2025-01'],
        ['Posts for sixty buses', '2025-02', '2026-11'],
        ['South depot', '2027-03', '2029-02'],
      ],
    );
    const options = { type: 'range', x: 'from', x2: 'to', y: 'what' };
    const drawn = await draw(spec(rows, options), { ...slide, width: 700 });
    const ends = [...drawn.svg.matchAll(/<rect x="([\d.]+)"[^>]* width="([\d.]+)"/gu)].map(
      ([, x, width]) => Number(x) + Number(width),
    );
    expect(Math.max(...ends)).toBeGreaterThan(690);
    expect(texts(drawn).filter((text) => text.includes('–'))).toHaveLength(3);
  });

  test('what has begun and goes on is hatched from today on, as on a timeline', async () => {
    const rows = table(
      [
        ['what', 'text'],
        ['from', 'date'],
        ['to', 'date'],
        ['ahead', 'boolean'],
      ],
      [
        ['Over', '2025-01-01', '2025-06-30', false],
        ['Under way', '2026-01-01', '2027-12-31', false],
        ['To come', '2027-01-01', '2027-12-31', true],
      ],
    );
    const options = { type: 'range', x: 'from', x2: 'to', y: 'what', planned: 'ahead' };
    const hatched = async (more: Readonly<Record<string, string>>): Promise<number> =>
      [...(await draw(spec(rows, { ...options, ...more }))).svg.matchAll(/<rect[^>]*url\(#/gu)]
        .length;
    // One bar, and the key; with the line of the day the rest of another.
    expect(await hatched({})).toBe(2);
    expect(await hatched({ reference: 'today' })).toBe(3);
    expect(await hatched({ reference: '2026-07-01 Summit' })).toBe(2);
  });

  test('a line of reference lies below lines and over areas', async () => {
    const drawn = async (type: string): Promise<string> =>
      (await draw(spec(support, { type, series: 'country', reference: '50 Majority' }))).svg;
    const [lines, areas] = [await drawn('line'), await drawn('area')];
    const rule = 'stroke-dasharray="5 2"';
    expect(lines).toContain(rule);
    expect(lines.indexOf(rule)).toBeLessThan(lines.indexOf('<circle'));
    expect(areas.indexOf(rule)).toBeGreaterThan(areas.lastIndexOf('Z"'));
  });

  test('years of neighbouring panels stand apart', async () => {
    const rows = table(
      [
        ['year', 'number'],
        ['who', 'text'],
        ['share', 'number'],
      ],
      ['A', 'B', 'C'].flatMap((who) =>
        [2020, 2021, 2022, 2023, 2024, 2025, 2026].map((year) => [year, who, year - 2019]),
      ),
    );
    const { svg } = await draw(spec(rows, { type: 'line', facet: 'who' }));
    const years = linesOf(svg, slide)
      .filter(({ text }) => /^20\d\d$/u.test(text))
      .toSorted((a, b) => a.left - b.left);
    expect(years.length).toBeGreaterThan(5);
    for (const [index, { left }] of years.entries()) {
      const before = years[index - 1];
      if (before !== undefined) expect(left - before.right).toBeGreaterThan(slide.sizes.small);
    }
  });

  test('numbers and names may stand on either axis', async () => {
    const one = await draw(spec(aircraft, { type: 'bar', x: 'name', y: 'n' }));
    const other = await draw(spec(aircraft, { type: 'bar', x: 'n', y: 'name' }));
    expect(other.svg).toBe(one.svg);
  });

  test('years that nobody declared are years', async () => {
    const data = table(
      [
        ['year', 'number'],
        ['spend', 'number'],
      ],
      [
        [2024, 1],
        [2025, 2],
        [2026, 4],
      ],
    );
    const shown = texts(await draw(spec(data, {})));
    expect(shown).toEqual(expect.arrayContaining(['2024', '2025', '2026']));
    expect(shown).not.toContain('2,024');
  });

  test.each([
    ['en', 'Jan\u00A02023', '12.5%'],
    ['fr', 'janv.\u00A02023', '12,5\u00A0%'],
    ['de', 'Jan.\u00A02023', '12,5\u00A0%'],
    ['uk', 'січ.\u00A02023', '12,5\u00A0%'],
  ])('axes and labels in %s', async (lang, month, share) => {
    const data = table(
      [
        ['date', 'date'],
        ['share', 'number', '%'],
      ],
      [
        ['2023-01-01', 10],
        ['2023-05-01', 12.5],
      ],
      lang,
    );
    const shown = texts(await draw(spec(data, {}, { lang })));
    expect(shown).toContain(month);
    expect(shown).toContain(share);
  });

  test('a waffle has a hundred squares, by largest remainders', async () => {
    const { svg } = await draw(
      spec(
        table(
          [
            ['who', 'text'],
            ['v', 'number'],
          ],
          [
            ['A', 1],
            ['B', 1],
            ['C', 1],
          ],
        ),
        { type: 'waffle' },
      ),
    );
    const after = svg.slice(svg.indexOf('</defs>'));
    expect(after.match(/<rect/gu)?.length).toBe(100 + 3 + 1);
    expect(svg).toContain('>= 1%<');
  });

  test('a waffle of many things counts them in round numbers', async () => {
    const columns = table(
      [
        ['who', 'text'],
        ['v', 'number'],
      ],
      [
        ['A', 62],
        ['B', 40],
      ],
    );
    const { svg } = await draw(spec(columns, { type: 'waffle' }));
    expect(svg).toContain('>= 1<');
    expect(svg.slice(svg.indexOf('</defs>') + 1).match(/<rect/gu)?.length).toBe(102 + 2 + 1);
  });

  test('the largest line chart that is asked for stays small', async () => {
    const data = table(
      [
        ['date', 'date'],
        ['v', 'number'],
      ],
      Array.from({ length: 60 }, (_, index) => [
        `${2020 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
        Math.sin(index) * 100,
      ]),
    );
    expect((await draw(spec(data, {}))).svg.length).toBeLessThan(20_000);
  });

  test('an empty table says so, in the language', async () => {
    const empty = spec({ ...aircraft, rows: [] }, {}, { lang: 'fr' });
    expect(chart.check(empty)).toMatchObject([{ severity: 'warning' }]);
    const drawn = await draw(empty);
    expect(texts(drawn)).toEqual(['Aucune donnée']);
    expect(drawn.faults).toMatchObject([{ severity: 'warning' }]);
  });
});

describe('awkward data', () => {
  const yearly = (
    columns: readonly string[],
    ...rows: readonly (readonly (number | undefined)[])[]
  ): FigureTable =>
    table(
      [['year', 'date'], ...columns.map((name): ColumnSpec => [name, 'number'])],
      rows.map((row, index) => [String(2019 + index), ...row]),
    );
  const strokes = ({ svg }: DrawnFigure, colour: string): string[] =>
    [...svg.matchAll(/<path d="([^"]+)"[^>]*?stroke="(#\w+)"[^>]*?>/giu)].flatMap(
      ([, d = '', stroke = '']) => (stroke.toLowerCase() === colour.toLowerCase() ? [d] : []),
    );
  const [blue = ''] = slide.series;

  test('a line breaks where the data have no value', async () => {
    const gap = yearly(['a', 'b'], [4, 1], [5, 2], [undefined, 3], [7, 4], [8, 5]);
    const drawn = await draw(spec(gap, { type: 'line', y: 'a,b' }));
    expect(strokes(drawn, blue).map((d) => d.split('L').length)).toEqual([2, 2]);
  });

  test('a series that was measured less often than others is a line all the same', async () => {
    const seldom = yearly(['a', 'b'], [4, 1], [undefined, 2], [6, 3], [undefined, 4], [8, 5]);
    const drawn = await draw(spec(seldom, { type: 'line', y: 'a,b' }));
    expect(strokes(drawn, blue).map((d) => d.split('L').length)).toEqual([3]);
  });

  test.each([
    [
      'a stack with a gap',
      spec(yearly(['a', 'b'], [4, 1], [undefined, 2]), { type: 'area', y: 'a,b' }),
      'y',
      'Unexpected gap in a stack (a 2020), expected a value of each series at each place',
    ],
    [
      'a line of one value',
      spec(yearly(['a'], [4]), { type: 'line' }),
      'type',
      'Unexpected line of one value, expected two or more',
    ],
    [
      'more series than can be told apart',
      spec(
        table(
          [
            ['year', 'date'],
            ['who', 'text'],
            ['v', 'number'],
          ],
          ['2024', '2025'].flatMap((year) =>
            Array.from({ length: 13 }, (_, who) => [year, `Party ${who}`, who + 1]),
          ),
        ),
        { series: 'who' },
      ),
      'series',
      'Unexpected 13 series, expected at most 12 that can be told apart',
    ],
  ])('%s is told, and drawn', async (_, one, option, reason) => {
    expect(chart.check(one)).toMatchObject([{ severity: 'warning', option, reason }]);
    expect((await draw(one)).svg).toContain('<path');
  });

  test('a stack stands on what has a value, and goes on behind a gap', async () => {
    const drawn = await draw(
      spec(yearly(['a', 'b'], [4, 1], [undefined, 2], [4, 1]), { type: 'area', y: 'a,b' }),
    );
    const [first = ''] = [...drawn.svg.matchAll(/<path d="([^"]+)Z"/gu)].map(([, d = '']) => d);
    const ys = [...first.matchAll(/ ([\d.]+)/gu)].map(([, y]) => Number(y));
    // Up, down to the base, up again: and back along the base.
    expect(ys[1]).toBe(ys[4]);
  });

  test.each<[string, number[], string | undefined, string, string[]]>([
    ['noughts have a word', [4.5e12, 1.2e12], 'EUR', 'en', ['€4.5 trillion', '€1.2 trillion']],
    [
      'in the language',
      [45_000_000, 12_000_000],
      undefined,
      'de',
      ['45 Millionen', '12 Millionen'],
    ],
    ['as many decimals each', [1, 2.5], undefined, 'en', ['2.5', '1.0']],
    [
      'what would be the same keeps its digits',
      [45_000_001, 45_000_002],
      undefined,
      'en',
      ['45,000,002', '45,000,001'],
    ],
    ['tiny numbers keep theirs', [0.00012, 0.01], undefined, 'en', ['0.01', '0.00012']],
  ])('values: %s', async (_, numbers, unit, lang, expected) => {
    // As the document writes them.
    const data = table(
      [
        ['name', 'text'],
        ['v', 'number', unit],
      ],
      numbers.map((value, index) => [`N${index}`, value]),
      lang,
    );
    const rows = data.rows.map(([name, cell]) => [
      name,
      cell && {
        ...cell,
        text: new Intl.NumberFormat(lang, { maximumFractionDigits: 6 }).format(Number(cell.value)),
      },
    ]);
    const drawn = await draw(spec({ ...data, rows }, { type: 'bar' }, { lang }));
    expect(
      texts(drawn)
        .filter((text) => !/^N\d/u.test(text))
        .map((text) => text.replaceAll('\u00A0', ' ')),
    ).toEqual(expected);
  });

  test('a nought is not a little', async () => {
    const data = table(
      [
        ['name', 'text'],
        ['v', 'number'],
      ],
      [
        ['A', 3],
        ['B', 0],
      ],
    );
    for (const type of ['bar', 'column'])
      expect((await draw(spec(data, { type }))).svg.match(/<rect/gu)).toHaveLength(1);
  });

  test('series of a second round through the colours differ from the first', async () => {
    const data = table(
      [
        ['year', 'date'],
        ['who', 'text'],
        ['v', 'number'],
      ],
      ['2023', '2024', '2025'].flatMap((year, at) =>
        Array.from({ length: 8 }, (_, who) => [year, `P${who}`, 10 * who + at]),
      ),
    );
    const drawn = await draw(spec(data, { type: 'grouped-column', series: 'who' }));
    const svg = drawn.svg.replace(/<defs>.*<\/defs>/u, '');
    const fills = [
      ...svg.matchAll(/<rect[^>]* fill="([^"]+)"[^>]*?(?:stroke="([^"]+)")?\/>/gu),
    ].map(([, fill, stroke]) => `${fill ?? ''} ${stroke ?? ''}`);
    expect(new Set(fills.slice(0, 8)).size).toBe(8);
  });

  test('numbers on both sides of zero have a hue each', async () => {
    const data = table(
      [
        ['a', 'text'],
        ['b', 'text'],
        ['v', 'number'],
      ],
      [
        ['A', 'x', -4],
        ['A', 'y', 4],
      ],
    );
    const drawn = await draw(spec(data, { type: 'heatmap', x: 'b', y: 'a', value: 'v' }));
    const cells = [...drawn.svg.matchAll(/<rect[^>]* fill="([^"]+)"/gu)].map(([, fill]) => fill);
    // A little lighter than the theme's where neither dark nor light letters could be read.
    expect(cells.slice(0, 2)).toEqual(['#ce6f43', blue.toLowerCase()]);
  });

  test('names below a line stand in lines, and those without room are told', async () => {
    const names = ['Alpha', 'Beta'].map((name) => `${name} of the northern districts`);
    const data = (long: readonly string[]): FigureTable =>
      table(
        [
          ['name', 'text'],
          ['v', 'number'],
        ],
        long.map((name, index) => [name, index + 1]),
      );
    const many = Array.from(
      'ABCDEFGHIJKLMNOP',
      (letter) => `Undividedlylongname${letter.repeat(8)}`,
    );
    const few = await draw(
      spec(data([...names, ...names.map((name) => `New ${name}`)]), { type: 'line' }),
      page,
    );
    expect(few.faults).toEqual([]);
    expect((await draw(spec(data(many), { type: 'line' }), page)).faults).toMatchObject([
      { severity: 'warning', option: 'x' },
    ]);
  });
});

describe('text alternatives', () => {
  test.each([
    [
      'en',
      'Bar chart: Aircraft (aircraft), by System, 5 values. Highest: Gripen E, 150\u00A0aircraft. Lowest: SAMP/T, 8\u00A0aircraft.',
    ],
    [
      'fr',
      'Graphique à barres\u00A0: Aircraft (aircraft), par System, 5\u00A0valeurs. Maximum\u00A0: Gripen E, 150\u00A0aircraft. Minimum\u00A0: SAMP/T, 8\u00A0aircraft.',
    ],
    [
      'de',
      'Balkendiagramm: Aircraft (aircraft), nach System, 5 Werte. Höchster Wert: Gripen E, 150\u00A0aircraft. Niedrigster Wert: SAMP/T, 8\u00A0aircraft.',
    ],
    [
      'uk',
      'Стовпчикова діаграма: Aircraft (aircraft), за показником System, значень: 5. Найбільше: Gripen E, 150\u00A0aircraft. Найменше: SAMP/T, 8\u00A0aircraft.',
    ],
  ])('of bars in %s', async (lang, alt) => {
    const five = {
      ...aircraft,
      rows: [
        ...aircraft.rows,
        ...table(
          [
            ['n', 'text'],
            ['v', 'number'],
          ],
          [['F-16', 85]],
        ).rows,
      ],
    };
    expect((await draw(spec(five, {}, { lang }))).alt).toBe(alt);
  });

  test.each([
    [[1, 2], 'Rose from 1 (2024) to 2 (2025).'],
    [[2, 1], 'Fell from 2 (2024) to 1 (2025).'],
    [[2, 2], 'Unchanged from 2 (2024) to 2 (2025).'],
  ])('say the trend of %o', async (values, said) => {
    const data = table(
      [
        ['year', 'date'],
        ['v', 'number'],
      ],
      values.map((value, index) => [String(2024 + index), value]),
    );
    expect((await draw(spec(data, {}))).alt).toContain(said);
  });

  test('the author’s is taken as it is, and stands in the drawing escaped', async () => {
    const drawn = await draw(spec(aircraft, {}, { alt: 'Rafale & "Gripen" < 200' }));
    expect(drawn.alt).toBe('Rafale & "Gripen" < 200');
    expect(drawn.svg).toContain('role="img" aria-label="Rafale &amp; &quot;Gripen&quot; &lt; 200"');
    expect(drawn.svg).toContain('<desc>Rafale &amp; &quot;Gripen&quot; &lt; 200</desc>');
  });
});

describe('mistakes', () => {
  const twice = table(
    [
      ['c', 'text'],
      ['v', 'number'],
    ],
    [
      ['A', 1],
      ['A', 2],
    ],
  );
  const negative = table(
    [
      ['c', 'text'],
      ['s', 'text'],
      ['v', 'number'],
    ],
    [
      ['A', 'x', 1],
      ['A', 'y', -2],
    ],
  );
  const many = table(
    [
      ['c', 'text'],
      ['v', 'number'],
    ],
    Array.from({ length: 10_000 }, (_, index) => [`c${index}`, index]),
  );
  test.each<[string, FigureSpec, string | undefined, string]>([
    [
      'no data',
      spec({ columns: [], rows: [] }, {}),
      undefined,
      'Unexpected chart without data, expected `from`',
    ],
    [
      'text for numbers',
      spec(aircraft, { type: 'bar', x: 'name', y: 'status' }),
      'y',
      'Unexpected column `status` of text for `y`, expected one of numbers',
    ],
    [
      'an unknown column',
      spec(aircraft, { y: 'nn' }),
      'y',
      "Unexpected column `nn`, expected one of the data's",
    ],
    [
      'a category twice',
      spec(twice, {}),
      'x',
      'Unexpected second row for `A`, expected one value for each mark',
    ],
    [
      'below zero in a stack',
      spec(negative, { type: 'stacked-bar', series: 's' }),
      'y',
      'Unexpected `−2` for `A`, expected no number below zero in a stack',
    ],
    [
      'below zero in a waffle',
      spec(
        table(
          [
            ['c', 'text'],
            ['v', 'number'],
          ],
          [['A', -1]],
        ),
        { type: 'waffle' },
      ),
      'y',
      'Unexpected `−1` for `A`, expected no number below zero in a waffle',
    ],
    [
      'an option of another form',
      spec(aircraft, { type: 'bar', x2: 'n' }),
      'x2',
      'Unexpected `x2` for `type=bar`, expected `type`, `unit`, `x`, `y`, `highlight`, `order`, `labels`, `reference`, `planned`, `max`, `facet`',
    ],
    [
      'an unknown highlight',
      spec(aircraft, { highlight: 'Gripen' }),
      'highlight',
      'Unexpected `Gripen`, expected a category or series of the chart',
    ],
    [
      'a reference without a number',
      spec(aircraft, { reference: 'pledge' }),
      'reference',
      'Unexpected `pledge`, expected a number and words, such as `2 NATO guideline`',
    ],
    [
      'an end before its start',
      spec(
        table(
          [
            ['w', 'text'],
            ['a', 'date'],
            ['b', 'date'],
          ],
          [['X', '2026', '2025']],
        ),
        { type: 'range', x: 'a', x2: 'b' },
      ),
      'x2',
      'Unexpected end `2025` before the start `2026` of `X`, expected it after',
    ],
    [
      'a range without an end',
      spec(periods, { type: 'range', x: 'from' }),
      'x2',
      'Unexpected range without `x2`, expected the column of its end',
    ],
    [
      'one series in groups',
      spec(twice, { type: 'grouped-bar' }),
      'type',
      'Unexpected `type=grouped-bar` with one series, expected `series` or several columns of `y`',
    ],
    [
      'two units on one axis',
      spec(
        table(
          [
            ['c', 'text'],
            ['a', 'number', '%'],
            ['b', 'number', 'EUR'],
          ],
          [['A', 1, 2]],
        ),
        { type: 'grouped-bar', y: 'a,b' },
      ),
      'y',
      'Unexpected columns in different units (%, EUR), expected one unit on one axis',
    ],
    [
      'ten thousand marks',
      spec(many, {}),
      undefined,
      'Unexpected 10000 marks in a chart, expected at most 2000',
    ],
  ])('%s', (_, one, option, reason) => {
    expect(chart.check(one)).toMatchObject([{ severity: 'error', option, reason }]);
  });

  test('more rows than fit are a warning', async () => {
    const rows = table(
      [
        ['c', 'text'],
        ['v', 'number'],
      ],
      Array.from({ length: 60 }, (_, index) => [`Country ${index}`, index]),
    );
    expect((await draw(spec(rows, {}))).faults).toMatchObject([
      { severity: 'warning', reason: expect.stringContaining('Unexpected 60 rows in') as string },
    ]);
  });
});

const vega = (value: unknown, more: Partial<FigureSpec> = {}): FigureSpec =>
  spec(
    aircraft,
    { spec: 'data/charts/x.vl.json' },
    {
      file: {
        path: 'data/charts/x.vl.json',
        text: typeof value === 'string' ? value : JSON.stringify(value, null, 2),
      },
      ...more,
    },
  );
const bars = {
  mark: 'bar',
  encoding: { x: { field: 'n', type: 'quantitative' }, y: { field: 'name' } },
};

/** The part of the file that a fault points at. */
const pointed = ({ file }: FigureSpec, { inFile }: FigureFault): string | undefined =>
  inFile && file?.text.slice(inFile.start, inFile.end);

describe('Vega-Lite specs', () => {
  test.each<[string, unknown, string, string]>([
    ['broken JSON', '{"mark": bar}', 'bar', 'Unexpected `bar`, expected a value'],
    [
      'a remote address',
      { ...bars, data: { url: 'https://example.org/x.csv' } },
      '"https://example.org/x.csv"',
      'Unexpected address `https://example.org/x.csv`, expected the name of a table',
    ],
    [
      'a file address',
      { ...bars, data: { url: 'file:///etc/passwd' } },
      '"file:///etc/passwd"',
      'Unexpected address `file:///etc/passwd`, expected the name of a table',
    ],
    [
      'an address of a look-up',
      {
        ...bars,
        transform: [{ lookup: 'name', from: { data: { url: 'x.csv' }, key: 'a', fields: ['b'] } }],
      },
      '"x.csv"',
      'Unexpected address `x.csv`, expected the name of a table',
    ],
    [
      'a picture',
      { mark: { type: 'image', width: 9 }, encoding: { x: { field: 'n' } } },
      '"image"',
      'Unexpected mark `image`, expected one that is drawn',
    ],
    [
      'a channel of addresses',
      { mark: 'point', encoding: { url: { field: 'name' } } },
      '{\n      "field": "name"\n    }',
      'Unexpected address `url`, expected none in a figure',
    ],
    [
      'a link',
      { mark: { type: 'bar', href: 'javascript:alert(1)' }, encoding: {} },
      '"javascript:alert(1)"',
      'Unexpected link `javascript:alert(1)`, expected none in a figure',
    ],
    [
      'an unknown table',
      { ...bars, data: { name: 'equipmet' } },
      '"equipmet"',
      "Unexpected table `equipmet`, expected one of the data's",
    ],
    [
      'an unknown field',
      { mark: 'bar', encoding: { x: { field: 'nn', type: 'quantitative' } } },
      '"nn"',
      'Unexpected field `nn`, expected a column of the data',
    ],
  ])('%s is refused at its place', (_, value, at, reason) => {
    const one = vega(value, { tables: { equipment: aircraft } });
    const faults = chart.check(one);
    expect(faults).toMatchObject([{ severity: 'error', option: 'spec', reason }]);
    expect(faults[0] && pointed(one, faults[0])).toBe(at);
  });

  test.each<[string, unknown, string, string]>([
    ['an unknown mark', { ...bars, mark: 'baar' }, '"baar"', 'did you mean `bar`?'],
    [
      'an unknown key',
      { mark: 'bar', encoding: { x: { feild: 'n' } } },
      '"feild"',
      'did you mean `field`?',
    ],
    [
      'an unknown type',
      { mark: 'bar', encoding: { x: { field: 'n', type: 'quantitativ' } } },
      '"quantitativ"',
      'did you mean `quantitative`?',
    ],
  ])('%s is told at its place', async (_, value, at, note) => {
    const one = vega(value);
    const { faults } = await draw(one);
    expect(faults).toMatchObject([{ severity: 'error', note }]);
    expect(faults[0] && pointed(one, faults[0])).toBe(at);
  });

  test('tables are asked for by name', () => {
    const file = {
      path: 'x.vl.json',
      text: JSON.stringify({
        datasets: { own: [] },
        layer: [{ data: { name: 'own' } }, { data: { name: 'equipment' } }],
      }),
    };
    expect(chart.tablesIn(file)).toEqual(['equipment']);
  });

  test('a named table is drawn', async () => {
    const drawn = await draw(
      vega(
        { ...bars, data: { name: 'equipment' } },
        { columns: [], rows: [], tables: { equipment: aircraft } },
      ),
    );
    expect(drawn.faults).toEqual([]);
    expect(texts(drawn)).toContain('Gripen E');
  });

  test('one role and one name, and nothing that fetches or runs', async () => {
    const { svg } = await draw(vega({ ...bars, mark: { type: 'bar', tooltip: true, clip: true } }));
    expect(svg.match(/role=/gu)).toHaveLength(1);
    expect(svg.match(/aria-/gu)).toHaveLength(1);
    expect(svg).not.toMatch(/href|<image|<script|<style| on\w+=/u);
    expect(svg).toMatch(/<clipPath id="fig-[0-9a-f]{8}-1">/u);
    expect(svg).toMatch(/clip-path="url\(#fig-[0-9a-f]{8}-1\)"/u);
  });

  test('the document’s language writes the axis', async () => {
    const one = vega(
      {
        mark: 'line',
        encoding: {
          x: { field: 'date', type: 'temporal' },
          y: { field: 'share', type: 'quantitative', aggregate: 'mean' },
        },
      },
      { ...support, lang: 'uk' },
    );
    expect(texts(await draw(one))).toEqual(expect.arrayContaining(['2023', 'квіт.']));
  });

  test('more than 2,000 marks are refused with advice', async () => {
    const { faults } = await draw(
      vega({
        data: { sequence: { start: 0, stop: 5000 } },
        mark: 'point',
        encoding: { x: { field: 'data', type: 'quantitative' } },
      }),
    );
    expect(faults).toMatchObject([
      { severity: 'error', reason: 'Unexpected 5000 marks in a chart, expected at most 2000' },
    ]);
  });

  test('a spec that never ends is ended, and the next one is drawn', async () => {
    const endless = draw(
      vega({
        data: { sequence: { start: 0, stop: 1e9 } },
        mark: 'point',
        encoding: { x: { field: 'data' } },
      }),
    );
    const after = draw(vega(bars));
    expect((await endless).faults).toMatchObject([
      {
        severity: 'error',
        reason: expect.stringMatching(/takes (?:more than 4 s|too much memory)/u) as string,
      },
    ]);
    expect((await after).faults).toEqual([]);
  });

  test.each([
    "datum.constructor.constructor('return process')().pid",
    "toString.constructor('return process')().pid",
    "[].find.constructor('return process')().pid",
  ])('an expression such as %s reaches nothing of the machine', async (calculate) => {
    const { faults, svg } = await draw(
      vega({
        mark: 'text',
        transform: [{ calculate, as: 'pid' }],
        encoding: { text: { field: 'pid' }, y: { field: 'name' } },
      }),
    );
    const shown = [...svg.matchAll(/>([^<>]+)</gu)].map(([, text]) => text);
    expect(shown).not.toContain(String(process.pid));
    // Vega refuses it, or there is nothing at its end.
    if (faults.length === 0) expect(shown).toContain('Gripen E');
    else expect(faults).toMatchObject([{ severity: 'error' }]);
  });
});

describe('the same bytes', () => {
  const clipped = vega({ ...bars, mark: { type: 'bar', clip: true } });
  const timed = vega(
    {
      mark: { type: 'line', clip: true },
      encoding: {
        x: { field: 'date', type: 'temporal' },
        y: { field: 'share', type: 'quantitative' },
        color: { field: 'country' },
      },
    },
    support,
  );
  const own = Object.values(shortForms);

  test('in 20 repeats', async () => {
    const first = await Promise.all([clipped, timed, ...own].map((one) => draw(one)));
    for (let round = 0; round < 20; round += 1) {
      for (const [index, one] of [clipped, timed, ...own].entries()) {
        expect((await draw(one)).svg).toBe(first[index]?.svg);
      }
    }
  });

  test('all at once and in reverse', async () => {
    const all = [clipped, timed, vega(bars), ...own];
    const one = await Promise.all(all.map((each) => draw(each)));
    const other = (await Promise.all([...all].reverse().map((each) => draw(each)))).reverse();
    expect(other.map(({ svg }) => svg)).toEqual(one.map(({ svg }) => svg));
  });

  test('different figures share no id', async () => {
    const all = await Promise.all(
      [clipped, timed, shortForms['bar'], shortForms['waffle']].flatMap((each) =>
        each === undefined ? [] : [draw(each)],
      ),
    );
    const ids = all.flatMap(({ svg }) => [...svg.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id));
    expect(ids.length).toBeGreaterThan(3);
    expect(new Set(ids).size).toBe(ids.length);
  });

  const zone = process.env['TZ'];
  afterAll(() => {
    process.env['TZ'] = zone ?? '';
    if (zone === undefined) delete process.env['TZ'];
  });
  test('in another time zone', async () => {
    const here = await draw(timed);
    process.env['TZ'] = 'Pacific/Auckland';
    expect((await draw(timed)).svg).toBe(here.svg);
    expect((await draw(shortForms['line'] ?? timed)).svg).toContain('Jan\u00A02023');
  });
});

describe('maps', () => {
  const box = (id: string, x: number, y: number, width: number): object => ({
    type: 'Feature',
    id,
    properties: { name: id },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [x, y],
          [x + width, y],
          [x + width, y + 5],
          [x, y + 5],
          [x, y],
        ],
      ],
    },
  });
  const boundaries = {
    type: 'FeatureCollection',
    features: [box('West', 0, 45, 6), box('East', 6, 45, 8), box('North', 3, 50, 6)],
  };
  const data = table(
    [
      ['name', 'text'],
      ['v', 'number', '%', 'Support'],
    ],
    [
      ['West', 12],
      ['East', 71],
    ],
  );
  const options = {
    boundaries: 'data/x.geojson',
    'boundary-source': 'UN Geospatial',
    key: 'name',
    value: 'v',
  };
  const toSpec = (
    own: Readonly<Record<string, string>>,
    geo: unknown = boundaries,
    rows = data,
  ): FigureSpec =>
    spec(rows, own, {
      kind: 'map',
      file: { path: 'data/x.geojson', text: typeof geo === 'string' ? geo : JSON.stringify(geo) },
    });

  test('areas, key and alternative', async () => {
    const one = toSpec(options);
    expect(map.check(one)).toEqual([]);
    const drawn = await map.draw(one, slide);
    const areas = drawn.svg.replace(/<defs>.*<\/defs>/u, '');
    expect(areas.match(/<path/gu)).toHaveLength(3);
    expect(texts(drawn)).toEqual([
      'under 20%',
      '20 to under 40%',
      '40 to under 60%',
      '60% or more',
      'No data',
    ]);
    expect(drawn.alt).toBe(
      'Map: Support (%), by name, 2 values. Highest: East, 71%. Lowest: West, 12%.',
    );
    expect(drawn.height).toBeLessThanOrEqual(slide.height);
  });

  test('what crosses the antimeridian is one piece', async () => {
    const fiji = {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { name: 'West' },
          geometry: {
            type: 'Polygon',
            coordinates: [
              [
                [177, -19],
                [-179, -19],
                [-179, -16],
                [177, -16],
                [177, -19],
              ],
            ],
          },
        },
        box('East', 170, -20, 5),
      ],
    };
    const { svg } = await map.draw(toSpec(options, fiji), slide);
    expect(
      [...svg.replace(/<defs>.*<\/defs>/u, '').matchAll(/<path d="([^"]+)"/gu)].map(
        ([, d = '']) => d.match(/M/gu)?.length,
      ),
    ).toEqual([1, 1]);
  });

  test('rings may wind either way', async () => {
    const turned = structuredClone(boundaries) as unknown as {
      features: { geometry: { coordinates: unknown[][] } }[];
    };
    for (const { geometry } of turned.features)
      for (const ring of geometry.coordinates) ring.reverse();
    const [one, other] = await Promise.all([
      map.draw(toSpec(options), slide),
      map.draw(toSpec(options, turned), slide),
    ]);
    expect(other.height).toBe(one.height);
  });

  test.each<[string, FigureSpec, string, string]>([
    [
      'no source',
      toSpec({ ...options, 'boundary-source': '' }),
      'boundary-source',
      'Unexpected map without `boundary-source`, expected who drew its boundaries',
    ],
    [
      'an unknown area',
      toSpec(
        options,
        boundaries,
        table(
          [
            ['name', 'text'],
            ['v', 'number'],
          ],
          [['Wset', 1]],
        ),
      ),
      'key',
      "Unexpected area `Wset` in column `name`, expected one of the boundaries'",
    ],
    [
      'metres',
      toSpec(options, {
        type: 'FeatureCollection',
        features: [
          {
            type: 'Feature',
            properties: {},
            geometry: { type: 'Polygon', coordinates: [[[500_000, 4_000_000]]] },
          },
        ],
      }),
      'boundaries',
      'Unexpected coordinates of area 1, expected longitudes and latitudes in degrees',
    ],
    [
      'broken JSON',
      toSpec(options, '{"type": }'),
      'boundaries',
      'Unexpected `}`, expected a value',
    ],
    [
      'no areas',
      toSpec(options, { type: 'FeatureCollection', features: [] }),
      'boundaries',
      'Unexpected boundaries without polygons, expected areas',
    ],
  ])('%s', (_, one, option, reason) => {
    expect(map.check(one)).toMatchObject([{ severity: 'error', option, reason }]);
  });
});

describe('parts', () => {
  test.each<[number[], number[], number[] | undefined]>([
    [
      [10, 50],
      [10, 10],
      [10, 50],
    ],
    [
      [10, 12],
      [10, 10],
      [6, 16],
    ],
    [
      [0, 1, 2],
      [10, 10, 10],
      [5, 15, 25],
    ],
    [
      [99, 98],
      [10, 10],
      [95, 85],
    ],
    [[1, 2, 3], [50, 50, 50], undefined],
  ])('labels that want %j with heights %j stand at %j', (wanted, heights, places) => {
    expect(spread(wanted, heights, { from: 0, to: 100 })).toEqual(places);
  });

  test.each<[number, number, number[]]>([
    [0, 100, [0, 20, 40, 60, 80, 100]],
    [0, 0.3, [0, 0.1, 0.2, 0.3]],
    [-12, 23, [-20, -10, 0, 10, 20, 30]],
    [0, 1_234_567, [0, 250_000, 500_000, 750_000, 1_000_000, 1_250_000]],
  ])('ticks from %d to %d', (from, to, values) => {
    expect(niceTicks({ from, to }, 5).values).toEqual(values);
  });
});

test.each([
  ['25,000,000', undefined, '25 million'],
  ['about 25,000,000', undefined, 'about 25 million'],
  ['€25,000,000', 'EUR', '€25 million'],
  ['about €25,000,000', 'EUR', 'about €25 million'],
  ['twenty-five', undefined, '25 million'],
] as const)('%s in %s is short as %s', (text, unit, short) => {
  const [item] = alignTexts([{ value: 25_000_000, text }], 'en', unit);
  expect(item?.text.replaceAll('\u{a0}', ' ')).toBe(short);
});
