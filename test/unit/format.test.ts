import { describe, expect, test } from 'vitest';
import type { FormatOptions } from '../../src/facts/format.ts';
import { formatValue, valueFormats } from '../../src/facts/format.ts';
import type { Qualifier } from '../../src/model/fact.ts';
import type { ColumnType, Datum } from '../../src/model/table.ts';

// West of Greenwich, a date that is not taken in UTC falls on the day before.
process.env['TZ'] = 'America/New_York';

test('stands in a time zone that would show', () => {
  expect(new Date(0).getHours()).toBe(19);
});

interface Options extends Partial<FormatOptions> {
  readonly of?: string;
  readonly type?: ColumnType;
  readonly qualifier?: Qualifier;
}

/** The text with its special spaces made visible: `_` does not break, `'` is narrow as well. */
function format(value: Datum, options: Options = {}): string {
  const { of: unit, type = 'any', qualifier = 'exact', lang = 'en', ...rest } = options;
  const result = formatValue({ value, type, unit, qualifier }, { lang, ...rest });
  if ('problem' in result) {
    const { attribute, rule, reason } = result.problem;
    return `${rule} at ${attribute}: ${reason}`;
  }
  return result.text.replaceAll('\u00A0', '_').replaceAll('\u202F', "'");
}

describe('what a value looks like without being told', () => {
  test.each<[Datum, Options, string]>([
    [100, {}, '100'],
    [1234567, {}, '1,234,567'],
    [0, {}, '0'],
    [-0, {}, '0'],
    [-1234.5, {}, '-1,234.5'],
    [0.1, {}, '0.1'],
    [1e21, {}, '1,000,000,000,000,000,000,000'],
    [1e-7, {}, '0.0000001'],
    [1.5e-10, {}, '0.00000000015'],
    [7.1, { of: '%' }, '7.1%'],
    [7, { of: '%', lang: 'fr' }, '7_%'],
    [300000, { of: 'EUR' }, '€300,000'],
    [300000, { of: 'EUR', lang: 'fr' }, "300'000_€"],
    [0.5, { of: 'EUR' }, '€0.50'],
    [1.125, { of: 'EUR' }, '€1.125'],
    [500, { of: 'JPY' }, 'JP¥500'],
    [100, { of: 'aircraft' }, '100'],
    ['2026-02-09', {}, '9_February 2026'],
    ['2026-02', {}, 'February 2026'],
    ['2026', {}, '2026'],
    ['2026-02-30', {}, '2026-02-30'],
    ['2026-13', {}, '2026-13'],
    ['2026-02-09T08:30:00Z', {}, '9_February 2026'],
    ['2026-02-09T23:30:00-05:00', {}, '10_February 2026'],
    [2026, { of: 'year' }, '2026'],
    [4, { of: 'year' }, '4'],
    [2026, { type: 'year' }, '2026'],
    [2026, {}, '2,026'],
    ['2026-02-09', { type: 'string' }, '2026-02-09'],
    ['2026-02-09', { type: 'date' }, '9_February 2026'],
    ['12:30', { type: 'time' }, '12:30'],
    ['P1Y', { type: 'duration' }, 'P1Y'],
    [true, {}, 'yes'],
    [false, { lang: 'uk' }, 'ні'],
    ['SAMP/T', {}, 'SAMP/T'],
    ['one\r\n  two\n', {}, 'one two'],
    ['tab\there  kept', {}, 'tab here  kept'],
    [['a', 'b', 'c'], {}, 'a, b and c'],
    [['a', 'b', 'c'], { lang: 'en-US' }, 'a, b, and c'],
    [['a', 'b'], { lang: 'uk' }, 'a і b'],
    [['2026-02-09', 5.5, true], {}, '9_February 2026, 5.5 and yes'],
    [[12, 18], { of: '%' }, '12% and 18%'],
  ])('%j %j', (value, options, expected) => {
    expect(format(value, options)).toBe(expected);
  });
});

describe('formats', () => {
  test.each<[Datum, Options, string]>([
    [99.5, { format: 'integer' }, '100'],
    [-0.3, { format: 'integer' }, '0'],
    [2026, { format: 'integer', type: 'year' }, '2026'],
    [100, { digits: '1' }, '100.0'],
    [1.005, { format: 'decimal', digits: '2' }, '1.01'],
    [2.675, { digits: '2' }, '2.68'],
    [1, { format: 'decimal', digits: '10' }, '1.0000000000'],
    [0.071, { format: 'percent' }, '7.1%'],
    [0.07, { format: 'percent', lang: 'de' }, '7_%'],
    [0.29, { format: 'percent' }, '29%'],
    [7.15, { format: 'percent', digits: '1', of: '%' }, '7.2%'],
    [5, { format: 'integer', of: '%' }, '5'],
    [3.2e9, { format: 'compact' }, '3.2_billion'],
    [3.2e9, { format: 'compact', lang: 'fr' }, '3,2_milliards'],
    [3.2e9, { format: 'compact', lang: 'uk' }, '3,2_мільярда'],
    [3.2e9, { format: 'compact', of: 'EUR' }, '€3.2_billion'],
    [-3.2e9, { format: 'compact', of: 'EUR' }, '-€3.2_billion'],
    [3.2e9, { format: 'compact', of: 'EUR', lang: 'de' }, '3,2_Milliarden_€'],
    [3.2e9, { format: 'compact', of: 'EUR', lang: 'fr', unit: 'long' }, '3,2_milliards d’euros'],
    [1250, { format: 'compact', digits: '2' }, '1.25_thousand'],
    [999, { format: 'compact' }, '999'],
    [0.25, { format: 'compact' }, '0.25'],
    [3, { format: 'words' }, 'three'],
    [12, { format: 'words', lang: 'fr' }, 'douze'],
    [7, { format: 'words', lang: 'de' }, 'sieben'],
    [5, { format: 'words', lang: 'uk' }, 'п’ять'],
    [0, { format: 'words' }, 'zero'],
    [13, { format: 'words' }, '13'],
    [-2, { format: 'words' }, '-2'],
    [3, { format: 'words', lang: 'pl' }, '3'],
    ['2026-02-09', { format: 'date', lang: 'en-US' }, 'February_9, 2026'],
    ['2026-02-09', { format: 'date', lang: 'de' }, '9._Februar 2026'],
    ['2026-02-09', { format: 'date', lang: 'uk' }, "9_лютого 2026'р."],
    ['2026-02-01', { format: 'date', lang: 'fr' }, '1er_février 2026'],
    ['2026-02-11', { format: 'date', lang: 'fr-CA' }, '11_février 2026'],
    ['0099-01-01', { format: 'year' }, '99'],
    ['2026-02-09', { format: 'month' }, 'February 2026'],
    ['2026-02-09', { format: 'month', type: 'string' }, 'February 2026'],
    ['2026-02-09', { format: 'year' }, '2026'],
    [2026, { format: 'year' }, '2026'],
    [2026, { format: 'text' }, '2026'],
    [1234567.5, { format: 'text' }, '1234567.5'],
    ['2026-02-09', { format: 'text' }, '2026-02-09'],
    ['2024-02-29', { format: 'date' }, '29_February 2024'],
    ['2026-02-09', { lang: 'th', format: 'year' }, '2026'],
  ])('%j %j', (value, options, expected) => {
    expect(format(value, options)).toBe(expected);
  });

  test.each(valueFormats.map((entry) => [entry.name, entry] as const))(
    '%s says what it is for',
    (_, { doc, accepts }) => {
      expect(doc).not.toBe('');
      expect(accepts.length).toBeGreaterThan(0);
    },
  );
});

describe('units', () => {
  test.each<[Datum, Options, string]>([
    [100, { of: 'aircraft', unit: 'long' }, '100_aircraft'],
    [1, { of: 'aircraft', unit: 'long' }, '1_aircraft'],
    [1, { of: 'positions', unit: 'long' }, '1_position'],
    [2, { of: 'position', unit: 'long' }, '2_positions'],
    [2, { of: 'battery', unit: 'long' }, '2_batteries'],
    [1, { of: 'batteries', unit: 'long' }, '1_battery'],
    [2, { of: 'rocket per month', unit: 'long' }, '2_rockets per month'],
    [1, { of: 'pieces of equipment', unit: 'long' }, '1_piece of equipment'],
    [1, { of: 'combat drones', unit: 'long' }, '1_combat drone'],
    [1, { of: 'people', unit: 'long' }, '1_person'],
    [2, { of: 'EUR million', unit: 'long' }, '2_EUR million'],
    [1.5, { of: 'year', unit: 'long' }, '1.5_years'],
    [1, { of: 'year', unit: 'long', digits: '1' }, '1.0_years'],
    [1, { of: 'months', unit: 'long' }, '1_month'],
    [12, { of: 'months', unit: 'short' }, '12_months'],
    [12, { of: 'months', unit: 'long', lang: 'fr' }, '12_mois'],
    [12, { of: 'months', unit: 'long', lang: 'uk' }, '12_місяців'],
    [12, { of: 'months', unit: 'long', format: 'words' }, 'twelve_months'],
    [1500, { of: 'km', unit: 'short' }, '1,500_km'],
    [1500, { of: 'km', unit: 'long' }, '1,500_kilometres'],
    [1500, { of: 'km', unit: 'long', lang: 'en-US' }, '1,500_kilometers'],
    [500, { of: 'km', unit: 'long', lang: 'uk' }, '500_кілометрів'],
    [3, { of: 'tonnes', unit: 'short' }, '3_t'],
    [40, { of: 'MW', unit: 'long' }, '40_MW'],
    [3, { of: 'avions', unit: 'long', lang: 'fr' }, '3_avions'],
    [2e6, { of: 'avions', unit: 'long', lang: 'fr', format: 'compact' }, '2_millions d’avions'],
    [7, { of: '%', unit: 'long' }, '7_per_cent'],
    [7, { of: '%', unit: 'short' }, '7%'],
    [3, { of: 'EUR', unit: 'long' }, '3_euros'],
    [1, { of: 'EUR', unit: 'long', format: 'words' }, 'one_euro'],
    ['12–18', { of: 'month', unit: 'long' }, '12–18_months'],
  ])('%j %j', (value, options, expected) => {
    expect(format(value, options)).toBe(expected);
  });
});

describe('qualifiers', () => {
  test.each<[Qualifier, string, string]>([
    ['exact', 'en', '100'],
    ['about', 'en', 'about 100'],
    ['at-least', 'en-GB', 'at least 100'],
    ['up-to', 'en', 'up to 100'],
    ['about', 'fr', 'environ 100'],
    ['at-least', 'fr', 'au moins 100'],
    ['up-to', 'fr', 'jusqu’à 100'],
    ['about', 'de', 'etwa 100'],
    ['at-least', 'de', 'mindestens 100'],
    ['up-to', 'de', 'bis zu 100'],
    ['about', 'uk', 'близько 100'],
    ['at-least', 'uk', 'щонайменше 100'],
    ['up-to', 'uk', 'до 100'],
    ['about', 'pl', '≈_100'],
  ])('%s in %s', (qualifier, lang, expected) => {
    expect(format(100, { qualifier, lang })).toBe(expected);
  });
});

describe('what cannot be printed', () => {
  test.each<[Datum, Options, string]>([
    [
      '2026-02-09',
      { format: 'integer' },
      'value-format at format: Unexpected date `2026-02-09` for format `integer`, expected a number',
    ],
    [
      '100',
      { format: 'decimal', type: 'string' },
      'value-format at format: Unexpected text `100` for format `decimal`, expected a number',
    ],
    [
      100,
      { format: 'date' },
      'value-format at format: Unexpected number `100` for format `date`, expected a date',
    ],
    [
      'soon',
      { format: 'date' },
      'value-format at format: Unexpected text `soon` for format `date`, expected a date',
    ],
    [
      '2026-02-30',
      { format: 'date' },
      'value-format at format: Unexpected text `2026-02-30` for format `date`, expected a date',
    ],
    [
      '2026-02',
      { format: 'date' },
      'value-format at format: Unexpected month `2026-02` for format `date`, expected a date',
    ],
    [
      '2026',
      { format: 'month', of: 'year' },
      'value-format at format: Unexpected year `2026` for format `month`, expected a month',
    ],
    [
      5.5,
      { format: 'year' },
      'value-format at format: Unexpected number `5.5` for format `year`, expected a year',
    ],
    [
      2026,
      { format: 'compact', type: 'year' },
      'value-format at format: Unexpected year `2026` for format `compact`, expected a number',
    ],
    [
      1.5,
      { format: 'words' },
      'value-format at format: Unexpected number `1.5` for format `words`, expected a whole number',
    ],
    [
      5,
      { format: 'currency' },
      'value-format at format: Unexpected value without a unit for format `currency`, expected a currency as its unit',
    ],
    [
      5,
      { format: 'currency', of: 'aircraft' },
      'value-format at format: Unexpected unit `aircraft` for format `currency`, expected a currency as its unit',
    ],
    [
      5,
      { format: 'percent', of: 'aircraft' },
      'value-format at format: Unexpected unit `aircraft` for format `percent`, expected `%` or no unit',
    ],
    [
      ['a'],
      { format: 'text' },
      'value-format at format: Unexpected list for format `text`, expected a single value',
    ],
    [
      'a',
      { format: 'list' },
      'value-format at format: Unexpected text `a` for format `list`, expected a list',
    ],
    [
      100,
      { format: 'intger' },
      'attribute-value at format: Unexpected format `intger`, expected a known format',
    ],
    [
      100,
      { digits: '11' },
      'value-format at digits: Unexpected digits `11`, expected a whole number from 0 to 10',
    ],
    [
      100,
      { digits: '' },
      'value-format at digits: Unexpected `digits` without a value, expected a whole number from 0 to 10',
    ],
    [
      100,
      { digits: '-1' },
      'value-format at digits: Unexpected digits `-1`, expected a whole number from 0 to 10',
    ],
    [
      100,
      { format: 'words', digits: '1' },
      'value-format at digits: Unexpected `digits` for format `words`, expected none',
    ],
    [
      100,
      { unit: 'aircraft' },
      'attribute-value at unit: Unexpected unit `aircraft`, expected `short` or `long`',
    ],
    [
      100,
      { unit: 'long' },
      'value-format at unit: Unexpected `unit` for a value without one, expected a value with a unit',
    ],
    [
      '2026-02-09',
      { unit: 'long', of: 'day' },
      'value-format at unit: Unexpected `unit` for a date, expected none',
    ],
    [{ a: 1 }, {}, 'value-format at value: Unexpected value with keys, expected one value'],
    [[], {}, 'missing-value at value: Unexpected empty list, expected at least one item'],
    [
      ['a', null],
      {},
      'value-format at value: Unexpected list with item 2 missing, expected a list of single values',
    ],
    [null, {}, 'missing-value at value: Unexpected missing value, expected a value'],
    ['', {}, 'missing-value at value: Unexpected empty text, expected a value'],
    [' \n ', {}, 'missing-value at value: Unexpected empty text, expected a value'],
    [Infinity, {}, 'value-format at value: Unexpected number `Infinity`, expected a finite number'],
    [NaN, {}, 'value-format at value: Unexpected number `NaN`, expected a finite number'],
    [
      'a\u0000',
      {},
      'value-format at value: Unexpected control character U+0000, expected text that can be printed',
    ],
    [
      'a\uD800',
      {},
      'value-format at value: Unexpected control character U+D800, expected text that can be printed',
    ],
    [
      true,
      { lang: 'pl' },
      'value-format at value: Unexpected `true` in the language `pl`, expected text',
    ],
    [
      100,
      { lang: 'en_GB' },
      'attribute-value at lang: Unexpected language `en_GB`, expected a language tag',
    ],
    [
      100,
      { lang: 'english' },
      'attribute-value at lang: Unexpected language `english`, expected one whose numbers and dates are known',
    ],
  ])('%j %j', (value, options, expected) => {
    expect(format(value, options)).toBe(expected);
  });

  test('suggests the nearest format', () => {
    expect(
      formatValue(
        { value: 1, type: 'integer', unit: undefined, qualifier: 'exact' },
        { lang: 'en', format: 'precent' },
      ),
    ).toMatchObject({ problem: { note: 'did you mean `percent`?', expected: ['percent'] } });
  });
});

test('keeps astral characters and any amount of text', () => {
  const text = '😀𝒜 '.repeat(50_000).trim();
  expect(format(text)).toBe(text);
});
