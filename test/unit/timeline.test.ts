/** What a timeline shows, where its labels stand, and what it says when they do not fit. */
import { describe, expect, test } from 'vitest';
import { drawTimeline } from '../../src/figures/timeline/draw.ts';
import { timeline } from '../../src/figures/timeline/kind.ts';
import type { FigureSpec } from '../../src/model/figure.ts';
import type { PlainRow } from './figure-drawing.ts';
import { linesOf, misplaced, pageStyle, seeded, slideStyle, specOf } from './figure-drawing.ts';

const events: readonly PlainRow[] = [
  {
    id: 'sampt',
    date: '2023',
    status: 'done',
    label: 'SAMP/T reaches Ukraine',
    lane: 'Air defence',
  },
  {
    id: 'mirage',
    date: '2025-02-06',
    status: 'done',
    label: 'Transfer of Mirage 2000',
    lane: 'Aircraft',
  },
  {
    id: 'rafale',
    date: '2025-11',
    status: 'done',
    label: 'Declaration of intent',
    lane: 'Aircraft',
  },
  { id: 'letter', date: '2026-02-09', status: 'done', label: 'Letter of intent', lane: 'Industry' },
  { id: 'brave1', date: '2026-03', status: 'planned', label: 'Brave1 starts', lane: 'Industry' },
  {
    id: 'buy',
    date: '2025-11',
    end: '2035',
    status: 'planned',
    label: 'Procurement',
    lane: 'Aircraft',
  },
];

const spec = (
  options: Readonly<Record<string, string>> = {},
  more: Partial<FigureSpec> = {},
  rows: readonly PlainRow[] = events,
): FigureSpec =>
  specOf('timeline', rows, { options: { date: 'date', label: 'label', ...options }, ...more });

const reasons = (one: FigureSpec): readonly string[] =>
  timeline
    .check(one)
    .map(({ severity, option, reason }) => `${severity} ${option ?? ''}: ${reason}`);

const textsOf = (one: FigureSpec): readonly string[] =>
  linesOf(drawTimeline(one, slideStyle).svg, slideStyle).map(({ text }) =>
    text.replaceAll('\u00A0', ' '),
  );

describe('what it shows', () => {
  test.each([
    [{ end: 'end' }, ['2023', '6 February 2025', 'November 2025 – 2035', '9 February 2026']],
    [{ end: 'end', lane: 'lane' }, ['Air defence', 'Aircraft', 'Industry', 'Today', '2035']],
    [{ end: 'end', scale: 'even' }, ['Steps in order; distances do not show time', '2023']],
    [{ planned: 'status' }, ['Past', 'Planned']],
  ])('%j', (options, expected) => {
    expect(textsOf(spec(options))).toEqual(expect.arrayContaining([...expected]));
  });

  test.each([
    ['en', 'Today'],
    ['fr', 'Aujourd’hui'],
    ['de', 'Heute'],
    ['uk', 'Сьогодні'],
  ])('the day in %s, or not at all', (lang, word) => {
    expect(textsOf(spec({ end: 'end' }, { lang }))).toContain(word);
    expect(textsOf(spec({ end: 'end', today: 'off' }, { lang }))).not.toContain(word);
  });

  test('the day is left out where it lies far from all events', () => {
    expect(textsOf(spec({}, { today: '2040-01-01' }))).not.toContain('Today');
  });

  test('lanes come in the order of their first event', () => {
    const heads = textsOf(spec({ lane: 'lane', end: 'end' })).filter((text) =>
      ['Air defence', 'Aircraft', 'Industry'].includes(text),
    );
    expect(heads).toEqual(['Air defence', 'Aircraft', 'Industry']);
  });

  test.each([[{ highlight: 'Letter of intent' }], [{ highlight: 'letter', key: 'id' }]])(
    'only what matters has the accent: %j',
    (options) => {
      const { svg } = drawTimeline(spec({ end: 'end', ...options }), slideStyle);
      const accented = linesOf(svg, slideStyle).filter(
        ({ fill }) => fill === slideStyle.colours.accent,
      );
      expect(accented.map(({ text }) => text).join(' ')).toBe('Letter of intent');
    },
  );

  test('several may matter, and each must be there', () => {
    const both = spec({ end: 'end', highlight: 'Letter of intent|Procurement' });
    const accented = linesOf(drawTimeline(both, slideStyle).svg, slideStyle)
      .filter(({ fill }) => fill === slideStyle.colours.accent)
      .map(({ text }) => text);
    expect(accented.join(' ').split(' ').sort().join(' ')).toBe('Letter Procurement intent of');
    expect(reasons(spec({ end: 'end', highlight: 'Procurement|Nothing' }))).toEqual([
      'error highlight: Unexpected `Nothing`, expected the label of an event',
    ]);
  });

  test('what is planned is open or hatched, without a column by the day', () => {
    const hollow = (one: FigureSpec): number =>
      [...drawTimeline(one, slideStyle).svg.matchAll(/<circle [^>]*stroke=/gu)].length;
    const days = [
      { date: '2026-01-05', label: 'Before' },
      { date: '2026-12-24', label: 'After' },
    ];
    // One more is in the key, which has the signs of the drawing.
    expect(hollow(spec({}, {}, days))).toBe(2);
    expect(hollow(spec({}, { today: '2027-01-01' }, days))).toBe(0);
    expect(hollow(spec({}, { today: '2025-12-01' }, days))).toBe(3);
  });

  test('a year is as wide as a year, a day is a disc', () => {
    const { svg } = drawTimeline(
      spec({ today: 'off' }, {}, [
        { date: '2023', label: 'A year' },
        { date: '2025-06-01', label: 'A day' },
        { date: '2026-12-31', label: 'The end' },
      ]),
      slideStyle,
    );
    const bars = [
      ...svg.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)"[^>]*fill="#14213d"/gu),
    ];
    // Four years fill the width.
    expect(Number(bars[0]?.[1])).toBe(0);
    expect(Number(bars[0]?.[2])).toBeCloseTo(slideStyle.width / 4, 0);
    // One for the day, one for the end, and one of each sort in the key.
    expect([...svg.matchAll(/<circle/gu)]).toHaveLength(4);
  });

  test('the key has the signs that are drawn, and no others', () => {
    const keyOf = (rows: readonly PlainRow[], more: Partial<FigureSpec> = {}): string => {
      const { svg } = drawTimeline(spec({ end: 'end', lane: 'lane' }, more, rows), slideStyle);
      const labels = ['Past', 'Planned'].map((word) => svg.lastIndexOf(`>${word}</text>`));
      const [past = -1, planned = -1] = labels;
      const signs = (from: number, to: number): string =>
        [...svg.slice(from, to).matchAll(/<(circle|rect|path)/gu)].map(([, name]) => name).join();
      // What stands before `Past` follows the last label of an event.
      const before = svg.lastIndexOf('</text>', past - 1);
      return past < 0 ? 'none' : `${signs(before, past)} | ${signs(past, planned)}`;
    };
    const day = { date: '2026-01-05', label: 'Before', lane: 'One' };
    const later = { date: '2026-12-24', label: 'After', lane: 'One' };
    const period = { date: '2027-02-01', end: '2027-06-01', label: 'Period', lane: 'Two' };
    const running = { ...period, date: '2026-08-01' };
    expect(keyOf([day, later])).toBe('circle | circle');
    expect(keyOf([day, later, period])).toMatch(/circle \| circle,rect,path$/u);
    expect(keyOf([day, running])).toMatch(/circle,rect \| rect,path$/u);
    expect(keyOf([day])).toBe('none');
  });

  test('labels keep off the line of the day where there is room', () => {
    const rows = [
      { date: '2024-06-01', label: 'Long ago', lane: 'One' },
      { date: '2026-11-01', label: 'A short while before the day', lane: 'One' },
      { date: '2028-06-01', label: 'Long after', lane: 'One' },
    ];
    const { svg } = drawTimeline(spec({ lane: 'lane' }, {}, rows), slideStyle);
    const line = /<path d="M([\d.]+) [\d.]+L\1 [\d.]+"[^>]*stroke-width="1.5"/u.exec(svg);
    const x = Number(line?.[1]);
    expect(x).toBeGreaterThan(0);
    const across = linesOf(svg, slideStyle).filter(
      ({ text, left, right }) => text !== 'Today' && left < x && right > x,
    );
    expect(across).toEqual([]);
  });

  test.each([
    ['2026/2027', '2026–2027'],
    [2026, '2026'],
    [['2026-01', '2026-03'], 'January–March 2026'],
  ])('a date may be written %j', (date, text) => {
    expect(textsOf(spec({}, {}, [{ date, label: 'One' }]))).toContain(text);
  });

  test('texts of authors stay texts', () => {
    const { svg, alt } = drawTimeline(
      spec({}, {}, [{ date: '2026', label: '<script>"&\u0007' }]),
      slideStyle,
    );
    expect(svg).not.toContain('<script');
    expect(svg).not.toContain('\u0007');
    expect(svg).toContain('&lt;script&gt;&quot;&amp;');
    expect(alt).toContain('<script>"&');
  });
});

describe('labels', () => {
  test.each([
    ['flags', {}],
    ['flags and periods', { end: 'end' }],
    ['lanes', { end: 'end', lane: 'lane' }],
    ['steps', { end: 'end', scale: 'even' }],
    ['steps in lanes', { end: 'end', scale: 'even', lane: 'lane' }],
  ])('%s do not collide', (_, options) => {
    for (const style of [slideStyle, pageStyle]) {
      const drawn = drawTimeline(spec(options), style);
      expect(drawn.faults).toEqual([]);
      expect(misplaced(drawn, style)).toEqual([]);
      expect(drawn.height).toBeLessThanOrEqual(style.height);
      expect(drawn.width).toBe(style.width);
    }
  });

  test('of four hundred timelines none collides, and what does not fit is said', () => {
    let faulty = 0;
    for (let seed = 0; seed < 400; seed += 1) {
      const random = seeded(seed);
      const style = seed % 2 === 0 ? slideStyle : pageStyle;
      const rows = Array.from({ length: 1 + random(14) }, (): PlainRow => {
        const year = 2015 + random(seed % 3 === 0 ? 2 : 15);
        const month = String(1 + random(12)).padStart(2, '0');
        const date = [`${year}`, `${year}-${month}`, `${year}-${month}-${10 + random(18)}`][
          random(3)
        ];
        const words = [
          'Letter',
          'of',
          'intent',
          'Procurement',
          'signed',
          'Rafale',
          'in',
          'Kyiv',
          'Дія',
        ];
        const label = Array.from({ length: 1 + random(7) }, () => words[random(words.length)]).join(
          ' ',
        );
        return {
          date,
          label,
          lane: `Lane ${random(3)}`,
          ...(random(3) === 0 && { end: `${year + random(8)}-12` }),
        };
      });
      const options = {
        ...(rows.some((row) => 'end' in row) && { end: 'end' }),
        ...(random(2) === 0 && { lane: 'lane' }),
        ...(random(4) === 0 && { scale: 'even' }),
      };
      const drawn = drawTimeline(spec(options, {}, rows), style);
      if (drawn.faults.length > 0) faulty += 1;
      else expect(drawn.height, `seed ${seed}`).toBeLessThanOrEqual(style.height);
      // Where labels do not fit they make the figure higher, and still do not collide.
      expect(misplaced(drawn, style), `seed ${seed}`).toEqual([]);
      expect(
        linesOf(drawn.svg, style).every(({ size }) => size >= style.sizes.small - 0.01),
        `seed ${seed}`,
      ).toBe(true);
    }
    expect(faulty).toBeGreaterThan(0);
    expect(faulty).toBeLessThan(120);
  });

  test('too many are an error that says how many and what to do', () => {
    const rows = Array.from({ length: 40 }, (_, index) => ({
      date: `2026-01-${String(1 + (index % 28)).padStart(2, '0')}`,
      label: `Event number ${index}`,
    }));
    const { faults, height } = drawTimeline(spec({}, {}, rows), slideStyle);
    expect(faults).toHaveLength(1);
    expect(faults[0]?.severity).toBe('error');
    expect(faults[0]?.reason).toMatch(
      /^Unexpected \d+ of 40 labels without room in 1136 × 420 px, expected labels that fit$/u,
    );
    expect(faults[0]?.note).toContain('scale=even');
    expect(height).toBeGreaterThan(slideStyle.height);
  });
});

describe('mistakes', () => {
  test.each<[string, FigureSpec, readonly string[]]>([
    ['none', spec({ end: 'end', planned: 'status', key: 'id', highlight: 'letter' }), []],
    [
      'no date',
      spec({}, {}, [{ date: 'spring 2026', label: 'One' }]),
      ['error date: Unexpected `spring 2026` in the date of `One`, expected a date'],
    ],
    [
      'an end before its date',
      spec({ end: 'end' }, {}, [{ date: '2026-03', end: '2025', label: 'One' }]),
      ['error end: Unexpected end `2025` before the date `2026-03` of `One`, expected a later one'],
    ],
    [
      'an empty date',
      spec({}, {}, [
        { date: undefined, label: 'One' },
        { date: '2026', label: 'Two' },
      ]),
      ['warning date: Unexpected row `One` without a date, expected both'],
    ],
    [
      'an unknown highlight',
      spec({ highlight: 'Leter of intent' }),
      ['error highlight: Unexpected `Leter of intent`, expected the label of an event'],
    ],
    [
      'no rows',
      spec({}, {}, []),
      ['warning from: Unexpected timeline without rows, expected at least one event'],
    ],
    [
      'a status that never says planned',
      spec({ planned: 'lane' }),
      [
        'warning planned: Unexpected column `lane` without a word for planned, expected one such as `planned`',
      ],
    ],
    [
      'too many rows',
      spec(
        {},
        {},
        Array.from({ length: 101 }, (_, index) => ({ date: '2026', label: `E${index}` })),
      ),
      ['error from: Unexpected timeline of 101 rows, expected at most 100'],
    ],
  ])('%s', (_, one, expected) => {
    expect(reasons(one)).toEqual(expected);
  });

  test('a highlight is suggested', () => {
    expect(timeline.check(spec({ highlight: 'Leter of intent' }))[0]?.note).toBe(
      'did you mean `Letter of intent`?',
    );
  });

  test.each([
    ['scale', 'log'],
    ['today', 'no'],
  ])('%s=%s is refused', (name, value) => {
    const option = timeline.options.find((one) => one.name === name);
    expect(option?.check?.(value)).toBeDefined();
    expect(option?.check?.(name === 'scale' ? 'even' : 'off')).toBeUndefined();
  });

  test.each([
    ['en', 'No data'],
    ['fr', 'Aucune donnée'],
    ['de', 'Keine Daten'],
    ['uk', 'Немає даних'],
  ])('nothing to show is said in %s', (lang, text) => {
    expect(textsOf(spec({}, { lang }, []))).toEqual([text]);
  });
});

describe('the alternative', () => {
  test.each([
    [
      'en',
      'Timeline from 2023 to 2035 with 5 events and 1 period. First: SAMP/T reaches Ukraine (2023). Last: Brave1 starts (March 2026). Planned: Procurement (November 2025\u00A0– 2035); Brave1 starts (March 2026).',
    ],
    [
      'fr',
      'Chronologie de 2023 à 2035\u00A0: 5 événements et 1 période. Au début\u00A0: SAMP/T reaches Ukraine (2023). À la fin\u00A0: Brave1 starts (mars\u00A02026). Prévu\u00A0: Procurement (novembre\u00A02025\u00A0– 2035); Brave1 starts (mars\u00A02026).',
    ],
    [
      'de',
      'Zeitleiste von 2023 bis 2035: 5 Ereignisse und 1 Zeitraum. Zuerst: SAMP/T reaches Ukraine (2023). Zuletzt: Brave1 starts (März\u00A02026). Geplant: Procurement (November\u00A02025\u00A0– 2035); Brave1 starts (März\u00A02026).',
    ],
    [
      'uk',
      'Хронологія з 2023 до 2035 року: 5 подій і 1 період. Спочатку: SAMP/T reaches Ukraine (2023). Наприкінці: Brave1 starts (березень\u00A02026\u202Fр.). Заплановано: Procurement (листопад\u00A02025\u202Fр.\u00A0– 2035); Brave1 starts (березень\u00A02026\u202Fр.).',
    ],
  ])('in %s', (lang, expected) => {
    const { alt, svg } = drawTimeline(
      spec({ end: 'end', planned: 'status' }, { lang }),
      slideStyle,
    );
    expect(alt.replaceAll('\u00A0', ' ')).toBe(expected.replaceAll('\u00A0', ' '));
    expect(svg).toContain('role="img"');
    expect(svg).toContain(`aria-label="${alt}"`);
    expect(svg).toContain(`>${alt}</desc>`);
  });

  test('is the author’s where there is one', () => {
    expect(drawTimeline(spec({}, { alt: 'Mine' }), slideStyle).alt).toBe('Mine');
  });
});

describe('the drawing', () => {
  test('is the same in any order, and alone has its ids', async () => {
    const all = [
      spec(),
      spec({ end: 'end', lane: 'lane' }),
      spec({ scale: 'even' }, { lang: 'uk' }),
    ];
    const first = await Promise.all(all.map(async (one) => timeline.draw(one, slideStyle)));
    const second = await Promise.all(
      all.toReversed().map(async (one) => timeline.draw(one, slideStyle)),
    );
    expect(second.toReversed()).toEqual(first);
    const ids = first.map(({ svg }) => /id="(fig-[0-9a-f]{8})-1"/u.exec(svg)?.[1]);
    expect(new Set(ids).size).toBe(3);
  });

  test('has no coordinate finer than hundredths, and no style but attributes', () => {
    const { svg, width, height } = drawTimeline(spec({ end: 'end', lane: 'lane' }), slideStyle);
    expect(svg).not.toMatch(/\d\.\d{3}/u);
    expect(svg).not.toMatch(/NaN|undefined|\{heading\}|style=|<style|url\(/u);
    expect(svg).toContain(`viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`);
  });
});
