/** Which digits of a text are figures, where each begins and ends, and what it may mean. */
import { describe, expect, test } from 'vitest';
import { findFigures } from '../../src/rules/figures/figures.ts';
import { namePattern } from '../../src/rules/figures/harmless.ts';

const found = (text: string, lang = 'en', names: readonly string[] = []): string[] =>
  findFigures(text, { lang, names: namePattern(names) }).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('figures', () => {
  test.each([
    ['100 aircraft', ['100']],
    ['about 1,000 jobs', ['1,000']],
    ['1 000 postes', ['1 000']],
    ['1\u202F000 postes', ['1\u202F000']],
    ['1’000 Stellen', ['1’000']],
    ['a share of 12.5 %', ['12.5 %']],
    ['a share of 12,5\u00A0%', ['12,5\u00A0%']],
    ['€3bn or $1.5 million', ['€3bn', '$1.5 million']],
    ['EUR 40 million', ['EUR 40 million']],
    ['−€2.3 trillion, -$5', ['−€2.3 trillion', '-$5']],
    ['$3.2M of £5K, an A5M', ['$3.2M', '£5K']],
    ['12,5 k UAH et 3 Bn €', ['12,5 k', '3 Bn']],
    ['in 12-18 months', ['12-18']],
    ['in 12–18 months', ['12–18']],
    ['12 to 18 months', ['12 to 18']],
    ['12 bis 18 Monate', ['12 bis 18']],
    ['від 12 до 18 місяців', ['12 до 18']],
    ['the 3rd and 21st', ['3rd', '21st']],
    ['le 1er, la 2e et le 3ème', ['1er', '2e', '3ème']],
    ['№ 5', ['5']],
    ['on 16 February 2026 in Kyiv', ['16 February 2026']],
    ['on February 16, 2026', ['February 16, 2026']],
    ['the 16th of February', ['16th of February']],
    ['2026-02-16 and 2026-02-16T10:30:00Z', ['2026-02-16', '2026-02-16T10:30:00Z']],
    ['in Q3 2026', ['Q3 2026']],
    ['in 2026/27', ['2026/27']],
    ['March 2026', ['March 2026']],
    ['am 16. Februar 2026', ['16. Februar 2026']],
    ['16 лютого 2026 року', ['16 лютого 2026 року']],
    ['le 16 février 2026', ['16 février 2026']],
    ['le 1er mars 2026', ['1er mars 2026']],
    ['from 3-5 May 2026', ['3-5 May 2026']],
    ['16.02.2026', ['16.02.2026']],
    ['at 10:30 or 14.30', ['10:30', '14.30']],
    ['a 5-year plan', ['5']],
    ['since mid-2022', ['2022']],
    ['the 1990s', ['1990s']],
    ['a range of 70km', ['70km']],
    ['–5 or -5 or +5', ['5', '-5', '+5']],
    ['odds of 3:1', ['3:1']],
    ['F-16 and COVID-19', ['16', '19']],
    ['Mirage 2000', ['2000']],
    ['100.', ['100']],
    ['(100)', ['100']],
    ['100, 200 and 300', ['100', '200', '300']],
    ['١٠٠ طائرة', ['١٠٠']],
    ['😀5😀', ['5']],
    ['no digits, three words', []],
    ['', []],
    ['Table 1, 12 aircraft', ['12']],
    ['Table 1 and 12 aircraft', ['12']],
    ['the tables 12', []],
    ['it may 12 times', ['12']],
  ] as const)('%j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    'A400M, H2O, G7, F16, 5G, 3D, 4x4, U2, CO2',
    'Figure 3, Fig. 3, Table 1, Section 2.1, Annex 2, Step 1',
    'p. 3, pp. 3-5, pp. 3, 7 and 9, para. 5, paras 3 to 6 show, § 5, §§ 5 and 6',
    'Tables 1, 2 and 3 show',
    'see Table 1.',
    'Tableau 3, annexe 2, étape 1, p. 12, § 5, art. 5',
    'Abbildung 3, Abb. 3, Tabelle 1, Abschnitt 2.1, S. 12, Anhang 2, Schritt 1',
    'рисунок 3, таблиця 1, розділ 2.1, с. 12, додаток 2, у таблиці 4, крок 1',
    'https://example.org/2026/02, www.example.org/3, doi:10.1000/182, 10.1000/182',
    'jo.5@example.org, report-2026.pdf, data/2026/facts.yaml',
    'ISBN 978-3-16-148410-0',
    'IV, XXI and MMXXVI',
  ])('%j holds none', (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ['Mirage 2000 and Mirage\u00A02000s', ['Mirage 2000'], []],
    ['Aster 30 and Aster-30', ['Aster-30'], []],
    ['Mirage 2000-5', ['Mirage 2000', 'Mirage 2000-5'], []],
    ['Mirage 20000', ['Mirage 2000'], ['20000']],
    ['a (b) 5+', ['(b) 5+'], []],
    ['2000', [' '], ['2000']],
  ] as const)('%j with the names %j', (text, names, expected) => {
    expect(found(text, 'en', names)).toEqual(expected);
  });

  test('a range knows its numbers', () => {
    const [figure] = findFigures('in 12-18 months', { lang: 'en' });
    expect(figure?.parts).toEqual([
      { start: 3, end: 5 },
      { start: 6, end: 8 },
    ]);
  });

  test('a page of anything is read in time', () => {
    const started = performance.now();
    for (const piece of [
      '1',
      '1,000',
      '1 ',
      'a1',
      '1-',
      '-',
      '1.',
      'p. 1, ',
      'a@',
      './',
      'x',
      '€',
      '1:',
      '§',
    ])
      findFigures(piece.repeat(100_000 / piece.length), { lang: 'en' });
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe('readings', () => {
  const readings = (text: string, lang = 'en'): (string | number)[] =>
    findFigures(text, { lang }).flatMap((figure) =>
      figure.readings.map((one) =>
        one.kind === 'date'
          ? one.iso
          : one.kind === 'range'
            ? `${String(one.from)} to ${String(one.to)}`
            : one.percent
              ? `${String(one.value)}%`
              : one.value,
      ),
    );

  test.each([
    ['100', 'en', [100]],
    ['1,000', 'en', [1000, 1]],
    ['1,5', 'fr', [1.5]],
    ['1.000', 'de', [1000, 1]],
    ['1.500,25', 'de', [1500.25]],
    ['1,500.25', 'en', [1500.25]],
    ['1 234 567', 'fr', [1234567]],
    ['1,234,567', 'en', [1234567]],
    ['€3bn', 'en', [3e9]],
    ['3.2 billion', 'en', [3.2e9, 3.2e12]],
    ['2,3 billions', 'fr', [2.3e12, 2.3e9]],
    ['2,3 Billionen', 'de', [2.3e12, 2.3e9]],
    ['2,3 Bn €', 'fr', [2.3e12, 2.3e9]],
    ['2,3 Bio. €', 'de', [2.3e12]],
    ['2,3 трлн', 'uk', [2.3e12]],
    ['12,5 Tsd.', 'de', [12500]],
    ['12,5 k UAH', 'fr', [12500]],
    ['2 milliers', 'fr', [2000]],
    ['$3.2M', 'en', [3.2e6]],
    ['−€2.3 trillion', 'en', [-2.3e12]],
    ['3,2 milliards', 'fr', [3.2e9]],
    ['3,2 Mrd.', 'de', [3.2e9]],
    ['3,2 млрд', 'uk', [3.2e9]],
    ['40 million', 'en', [40e6]],
    ['5 mm', 'en', [5]],
    ['5mm', 'en', [5]],
    ['5 mille', 'fr', [5000]],
    ['-5', 'en', [-5]],
    ['12.5%', 'en', ['12.5%']],
    ['12-18', 'en', ['12 to 18', 12, 18]],
    ['12 to 18', 'en', ['12 to 18', 12, 18]],
    ['2–3 million', 'en', ['2000000 to 3000000', 2000000, 3000000]],
    ['1e6', 'en', [1000000]],
    ['2.5e-3', 'en', [0.0025]],
    ['12.5 per cent', 'en', ['12.5%']],
    ['12,5 Prozent', 'de', ['12.5%']],
    ['12,5 відсотка', 'uk', ['12.5%']],
    ['3,2 Md €', 'fr', [3200000000]],
    ['3,2 M€', 'fr', [3200000]],
    ['2023', 'en', [2023, '2023']],
    ['2026-02-16', 'en', ['2026-02-16']],
    ['16 February 2026', 'en', ['2026-02-16']],
    ['February 16, 2026', 'en', ['2026-02-16']],
    ['February 2026', 'en', ['2026-02']],
    ['16. Februar 2026', 'de', ['2026-02-16']],
    ['16 février 2026', 'fr', ['2026-02-16']],
    ['16 лютого 2026 року', 'uk', ['2026-02-16']],
    ['16.02.2026', 'de', ['2026-02-16']],
    ['31 February 2026', 'en', [31, 2026, '2026']],
  ] as const)('%j in %s', (text, lang, expected) => {
    expect(readings(text, lang)).toEqual(expected);
  });
});
