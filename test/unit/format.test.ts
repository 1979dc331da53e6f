import { describe, expect, test } from 'vitest';
import type { FormatOptions } from '../../src/facts/format.ts';
import { formatValue, valueFormats } from '../../src/facts/format.ts';
import type { Qualifier } from '../../src/model/fact.ts';
import type { ColumnType, Datum } from '../../src/model/table.ts';
import type { OwnUnits } from '../../src/model/unit.ts';

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

const fourLanguages = ['en', 'fr', 'de', 'uk'] as const;

function r(from: number | string, to: number | string): Datum {
  return { from, to };
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
    [-1234.5, {}, '−1,234.5'],
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
    ['2026-02', {}, 'February_2026'],
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
    [-3.2e9, { format: 'compact', of: 'EUR' }, '−€3.2_billion'],
    [3.2e9, { format: 'compact', of: 'EUR', lang: 'de' }, '3,2_Mrd._€'],
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
    [-2, { format: 'words' }, '−2'],
    [3, { format: 'words', lang: 'pl' }, '3'],
    ['2026-02-09', { format: 'date', lang: 'en-US' }, 'February_9, 2026'],
    ['2026-02-09', { format: 'date', lang: 'de' }, '9._Februar 2026'],
    ['2026-02-09', { format: 'date', lang: 'uk' }, "9_лютого 2026'р."],
    ['2026-02-01', { format: 'date', lang: 'fr' }, '1er_février 2026'],
    ['2026-02-11', { format: 'date', lang: 'fr-CA' }, '11_février 2026'],
    ['0099-01-01', { format: 'year' }, '99'],
    ['2026-02-09', { format: 'month' }, 'February_2026'],
    ['2026-02-09', { format: 'month', type: 'string' }, 'February_2026'],
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
    [40, { of: 'MW', unit: 'long' }, '40_megawatts'],
    [3, { of: 'avions', unit: 'long', lang: 'fr' }, '3_avions'],
    [2e6, { of: 'avions', unit: 'long', lang: 'fr', format: 'compact' }, '2_millions d’avions'],
    [7, { of: '%', unit: 'long' }, '7_per cent'],
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

const own: OwnUnits = new Map([
  [
    'wing',
    {
      symbol: 'wg',
      words: new Map([
        ['en', { forms: { one: 'air wing', other: 'air wings' }, gender: undefined }],
        ['fr', { forms: { one: 'escadre', other: 'escadres' }, gender: 'feminine' as const }],
        ['pl', { forms: { one: 'a', few: 'b', many: 'c', other: 'd' }, gender: undefined }],
      ]),
    },
  ],
  // The project's own word wins over the built-in one.
  [
    'aircraft',
    {
      symbol: undefined,
      words: new Map([['fr', { forms: { one: 'aéronef', other: 'aéronefs' }, gender: undefined }]]),
    },
  ],
]);

describe('units in four languages', () => {
  test.each<[Datum, Options, en: string, fr: string, de: string, uk: string]>([
    [1, { of: 'month' }, '1_month', '1_mois', '1_Monat', '1_місяць'],
    [2, { of: 'months' }, '2_months', '2_mois', '2_Monate', '2_місяці'],
    [5, { of: 'months' }, '5_months', '5_mois', '5_Monate', '5_місяців'],
    [21, { of: 'month' }, '21_months', '21_mois', '21_Monate', '21_місяць'],
    [1.5, { of: 'year' }, '1.5_years', '1,5_an', '1,5_Jahre', '1,5_року'],
    [0, { of: 'year' }, '0_years', '0_an', '0_Jahre', '0_років'],
    [11, { of: 'hour' }, '11_hours', '11_heures', '11_Stunden', '11_годин'],
    [3, { of: 'people' }, '3_people', '3_personnes', '3_Personen', '3_особи'],
    [1, { of: 'person' }, '1_person', '1_personne', '1_Person', '1_особа'],
    [100, { of: 'aircraft' }, '100_aircraft', '100_avions', '100_Flugzeuge', '100_літаків'],
    [8, { of: 'systems' }, '8_systems', '8_systèmes', '8_Systeme', '8_систем'],
    [2, { of: 'missile' }, '2_missiles', '2_missiles', '2_Flugkörper', '2_ракети'],
    [6, { of: 'vehicles' }, '6_vehicles', '6_véhicules', '6_Fahrzeuge', '6_транспортних засобів'],
    [70, { of: 'kg' }, '70_kilograms', '70_kilogrammes', '70_Kilogramm', '70_кілограмів'],
    [
      3,
      { of: 'pp' },
      '3_percentage points',
      '3_points de pourcentage',
      '3_Prozentpunkte',
      '3_відсоткові пункти',
    ],
    [7, { of: '%' }, '7_per cent', '7_pour cent', '7_Prozent', '7_відсотків'],
    [0.07, { format: 'percent' }, '7_per cent', '7_pour cent', '7_Prozent', '7_відсотків'],
    [3, { of: 'EUR' }, '3_euros', '3_euros', '3_Euro', '3_євро'],
    [2, { of: 'USD' }, '2_US dollars', '2_dollars des États-Unis', '2_US-Dollar', '2_долари США'],
    [
      3,
      { of: 'rockets per month' },
      '3_rockets per month',
      '3_roquettes par mois',
      '3_Raketen pro Monat',
      '3_ракети на місяць',
    ],
    [
      5,
      { of: 'drones per week' },
      '5_drones per week',
      '5_drones par semaine',
      '5_Drohnen pro Woche',
      '5_дронів на тиждень',
    ],
    [
      9,
      { of: 'shells per hour' },
      '9_shells per hour',
      '9_obus par heure',
      '9_Granaten pro Stunde',
      '9_снарядів на годину',
    ],
    [2, { of: 'avion' }, '2_aircraft', '2_avions', '2_Flugzeuge', '2_літаки'],
    [2, { of: 'widget' }, '2_widgets', '2_widget', '2_widget', '2_widget'],
  ])('%j %j', (value, options, ...expected) => {
    const texts = fourLanguages.map((lang) => format(value, { unit: 'long', lang, ...options }));
    expect(texts).toEqual(expected);
  });

  test.each<[Datum, Options, en: string, fr: string, de: string, uk: string]>([
    [12, { of: 'km' }, '12_km', '12_km', '12_km', '12_км'],
    [12, { of: 'kilometres' }, '12_km', '12_km', '12_km', '12_км'],
    [900, { of: 'km/h' }, '900_km/h', '900_km/h', '900_km/h', '900_км/год'],
    [20, { of: '°C' }, '20_°C', '20_°C', '20_°C', '20_°C'],
    [3, { of: 'tonnes' }, '3_t', '3_t', '3_t', '3_т'],
    [3, { of: 'pp' }, '3_pp', '3_pp', '3_pp', '3_в._п.'],
    [7, { of: '%' }, '7%', '7_%', '7_%', '7%'],
    [3, { of: 'hour' }, '3_hours', '3_heures', '3_Stunden', '3_години'],
    [40, { of: 'MW' }, '40_MW', '40_MW', '40_MW', '40_МВт'],
  ])('short: %j %j', (value, options, ...expected) => {
    const texts = fourLanguages.map((lang) => format(value, { unit: 'short', lang, ...options }));
    expect(texts).toEqual(expected);
  });

  test.each<[Datum, Options, string]>([
    [1, { of: 'wing', unit: 'long' }, '1_air wing'],
    [2, { of: 'wing', unit: 'short' }, '2_wg'],
    [1, { of: 'wing', unit: 'long', format: 'words', lang: 'fr-BE' }, 'une_escadre'],
    [2, { of: 'wing', unit: 'long', lang: 'pl' }, '2_b'],
    [2, { of: 'wing', unit: 'long', lang: 'uk' }, '2_wing'],
    [2, { of: 'aircraft', unit: 'long', lang: 'fr' }, '2_aéronefs'],
    [2, { of: 'aircraft', unit: 'long', lang: 'de' }, '2_Flugzeuge'],
    [2, { of: 'aircraft', unit: 'short' }, '2_aircraft'],
  ])('own words: %j %j', (value, options, expected) => {
    expect(format(value, { units: own, ...options })).toBe(expected);
  });

  test.each<[Datum, Options, string]>([
    [1500, { of: 'km', unit: 'long', lang: 'pl' }, '1500_kilometrów'],
    [7, { of: 'tonne', unit: 'long', lang: 'en-US' }, '7_metric tons'],
    [3, { of: 'month', unit: 'long', lang: 'de', case: 'dative' }, '3_Monaten'],
    [1, { of: 'month', unit: 'long', lang: 'de', case: 'dative' }, '1_Monat'],
    [3, { of: 'tank', unit: 'long', lang: 'de', case: 'dative' }, '3_Panzern'],
    [1, { of: 'tank', unit: 'long', lang: 'de', case: 'dative' }, '1_Panzer'],
    [3, { of: 'kg', unit: 'long', lang: 'de', case: 'dative' }, '3_Kilogramm'],
    [3, { of: 'system', unit: 'long', lang: 'de', case: 'dative' }, '3_Systemen'],
    [3, { of: 'person', unit: 'long', lang: 'de', case: 'dative' }, '3_Personen'],
    [3, { of: 'radar', unit: 'long', lang: 'de', case: 'dative' }, '3_Radaren'],
    [3, { of: 'km/h', unit: 'long', lang: 'de', case: 'dative' }, '3_Kilometern pro Stunde'],
    [3, { of: 'month', unit: 'long', lang: 'uk', case: 'genitive' }, '3_місяців'],
    [1, { of: 'month', unit: 'long', lang: 'uk', case: 'genitive' }, '1_місяця'],
    [
      3,
      { of: 'month', unit: 'long', lang: 'uk', case: 'genitive', format: 'words' },
      'трьох_місяців',
    ],
    [
      1,
      { of: 'hour', unit: 'long', lang: 'uk', case: 'genitive', format: 'words' },
      'однієї_години',
    ],
  ])('cases: %j %j', (value, options, expected) => {
    expect(format(value, options)).toBe(expected);
  });
});

describe('words and ordinals in four languages', () => {
  test.each<[Datum, Options, en: string, fr: string, de: string, uk: string]>([
    [1, { format: 'words' }, 'one', 'un', 'eins', 'один'],
    [0, { format: 'words' }, 'zero', 'zéro', 'null', 'нуль'],
    [12, { format: 'words' }, 'twelve', 'douze', 'zwölf', 'дванадцять'],
    [13, { format: 'words' }, '13', '13', '13', '13'],
    [
      1,
      { format: 'words', unit: 'long', of: 'month' },
      'one_month',
      'un_mois',
      'ein_Monat',
      'один_місяць',
    ],
    [
      1,
      { format: 'words', unit: 'long', of: 'hour' },
      'one_hour',
      'une_heure',
      'eine_Stunde',
      'одна_година',
    ],
    [
      2,
      { format: 'words', unit: 'long', of: 'hour' },
      'two_hours',
      'deux_heures',
      'zwei_Stunden',
      'дві_години',
    ],
    [
      2,
      { format: 'words', unit: 'long', of: 'UAH' },
      'two_Ukrainian hryvnias',
      'deux_hryvnias ukrainiennes',
      'zwei_Ukrainische Hrywen',
      'дві_українські гривні',
    ],
    [
      12,
      { format: 'words', unit: 'short', of: 'km' },
      'twelve_kilometres',
      'douze_kilomètres',
      'zwölf_Kilometer',
      'дванадцять_кілометрів',
    ],
    [1, { format: 'ordinal' }, '1st', '1er', '1.', '1-й'],
    [2, { format: 'ordinal' }, '2nd', '2e', '2.', '2-й'],
    [3, { format: 'ordinal' }, '3rd', '3e', '3.', '3-й'],
    [11, { format: 'ordinal' }, '11th', '11e', '11.', '11-й'],
    [112, { format: 'ordinal' }, '112th', '112e', '112.', '112-й'],
    [1000, { format: 'ordinal' }, '1,000th', "1'000e", '1.000.', '1_000-й'],
    [0, { format: 'ordinal' }, '0th', '0e', '0.', '0-й'],
    [1, { format: 'ordinal-words' }, 'first', 'premier', 'erste', 'перший'],
    [3, { format: 'ordinal-words' }, 'third', 'troisième', 'dritte', 'третій'],
    [12, { format: 'ordinal-words' }, 'twelfth', 'douzième', 'zwölfte', 'дванадцятий'],
    [13, { format: 'ordinal-words' }, '13th', '13e', '13.', '13-й'],
  ])('%j %j', (value, options, ...expected) => {
    expect(fourLanguages.map((lang) => format(value, { lang, ...options }))).toEqual(expected);
  });

  test.each<[Datum, Options, string]>([
    [1, { format: 'words', gender: 'feminine', lang: 'fr' }, 'une'],
    [1, { format: 'words', gender: 'neuter', lang: 'de' }, 'ein'],
    [1, { format: 'words', gender: 'feminine', lang: 'de', case: 'dative' }, 'einer'],
    [1, { format: 'words', gender: 'neuter', lang: 'uk' }, 'одне'],
    [2, { format: 'words', gender: 'feminine', lang: 'uk' }, 'дві'],
    [2, { format: 'words', gender: 'neuter', lang: 'uk' }, 'два'],
    [3, { format: 'words', lang: 'uk', case: 'genitive' }, 'трьох'],
    [1, { format: 'ordinal', gender: 'feminine', lang: 'fr' }, '1re'],
    [1, { format: 'ordinal-words', gender: 'feminine', lang: 'fr' }, 'première'],
    [2, { format: 'ordinal-words', lang: 'de', case: 'dative' }, 'zweiten'],
    [1, { format: 'ordinal', gender: 'feminine', lang: 'uk' }, '1-ша'],
    [2, { format: 'ordinal', gender: 'feminine', lang: 'uk' }, '2-га'],
    [3, { format: 'ordinal', gender: 'neuter', lang: 'uk' }, '3-тє'],
    [7, { format: 'ordinal', gender: 'feminine', lang: 'uk' }, '7-ма'],
    [12, { format: 'ordinal', gender: 'feminine', lang: 'uk' }, '12-та'],
    [40, { format: 'ordinal', gender: 'feminine', lang: 'uk' }, '40-ва'],
    [2000, { format: 'ordinal', gender: 'neuter', lang: 'uk' }, '2_000-не'],
    [5, { format: 'ordinal', lang: 'uk', case: 'genitive' }, '5-го'],
    [5, { format: 'ordinal', gender: 'feminine', lang: 'uk', case: 'genitive' }, '5-ї'],
    [3, { format: 'ordinal-words', gender: 'feminine', lang: 'uk' }, 'третя'],
    [3, { format: 'ordinal-words', gender: 'neuter', lang: 'uk', case: 'genitive' }, 'третього'],
    [8, { format: 'ordinal-words', gender: 'feminine', lang: 'uk', case: 'genitive' }, 'восьмої'],
  ])('agree: %j %j', (value, options, expected) => {
    expect(format(value, options)).toBe(expected);
  });
});

describe('money and large numbers in four languages', () => {
  test.each<[Datum, Options, en: string, fr: string, de: string, uk: string]>([
    [
      3.2e9,
      { of: 'EUR' },
      '€3,200,000,000',
      "3'200'000'000_€",
      '3.200.000.000_€',
      '3_200_000_000_євро',
    ],
    [
      3.2e9,
      { of: 'EUR', scale: 'billion' },
      '€3.2_billion',
      '3,2_Md_€',
      '3,2_Mrd._€',
      '3,2_млрд_євро',
    ],
    [
      3.2e9,
      { of: 'EUR', scale: 'auto', unit: 'short' },
      '€3.2bn',
      '3,2_Md_€',
      '3,2_Mrd._€',
      '3,2_млрд_€',
    ],
    [
      3.2e9,
      { of: 'EUR', scale: 'auto', unit: 'code' },
      'EUR_3.2_billion',
      '3,2_Md_EUR',
      '3,2_Mrd._EUR',
      '3,2_млрд_EUR',
    ],
    [
      3.2e9,
      { of: 'EUR', scale: 'auto', unit: 'long' },
      '3.2_billion_euros',
      '3,2_milliards d’euros',
      '3,2_Milliarden_Euro',
      '3,2_мільярда_євро',
    ],
    [
      5e6,
      { of: 'UAH', scale: 'auto', unit: 'long' },
      '5_million_Ukrainian hryvnias',
      '5_millions d’hryvnias ukrainiennes',
      '5_Millionen_Ukrainische Hrywen',
      '5_мільйонів_українських гривень',
    ],
    [1e6, { of: 'UAH', scale: 'auto' }, 'UAH_1_million', '1_M_UAH', '1_Mio._UAH', '1_млн_грн'],
    [
      1e6,
      { of: 'USD', scale: 'auto', unit: 'long' },
      '1_million_US dollars',
      '1_million de dollars des États-Unis',
      '1_Million_US-Dollar',
      '1_мільйон_доларів США',
    ],
    [300_000, { of: 'EUR', scale: 'auto' }, '€300,000', "300'000_€", '300.000_€', '300_000_євро'],
    [
      300_000,
      { of: 'EUR', scale: 'thousand' },
      '€300_thousand',
      '300_k_€',
      '300_Tsd._€',
      '300_тис._євро',
    ],
    [
      300_000,
      { of: 'EUR', scale: 'thousand', unit: 'long' },
      '300_thousand_euros',
      '300_milliers d’euros',
      '300_Tausend_Euro',
      '300_тисяч_євро',
    ],
    [
      -3.2e9,
      { of: 'EUR', scale: 'auto' },
      '−€3.2_billion',
      '−3,2_Md_€',
      '−3,2_Mrd._€',
      '−3,2_млрд_євро',
    ],
    [
      2e12,
      { of: 'EUR', scale: 'auto', unit: 'long' },
      '2_trillion_euros',
      '2_billions d’euros',
      '2_Billionen_Euro',
      '2_трильйони_євро',
    ],
    [
      300_000,
      { of: 'EUR', unit: 'code' },
      'EUR_300,000',
      "300'000_EUR",
      '300.000_EUR',
      '300_000_EUR',
    ],
    [3.2e6, { scale: 'million' }, '3.2_million', '3,2_millions', '3,2_Millionen', '3,2_мільйона'],
    [
      3e6,
      { of: 'people', scale: 'million', unit: 'long' },
      '3_million_people',
      '3_millions de personnes',
      '3_Millionen_Personen',
      '3_мільйони_осіб',
    ],
    [
      1.5e6,
      { of: 'shells', scale: 'auto', unit: 'long' },
      '1.5_million_shells',
      '1,5_million d’obus',
      '1,5_Millionen_Granaten',
      '1,5_мільйона_снарядів',
    ],
    [
      1e6,
      { scale: 'million', digits: '1' },
      '1.0_million',
      '1,0_million',
      '1,0_Millionen',
      '1,0_мільйона',
    ],
    [
      3.2e9,
      { of: 'EUR', format: 'compact' },
      '€3.2_billion',
      '3,2_Md_€',
      '3,2_Mrd._€',
      '3,2_млрд_євро',
    ],
    [1234, { format: 'compact' }, '1.2_thousand', '1,2_millier', '1,2_Tausend', '1,2_тисячі'],
  ])('%j %j', (value, options, ...expected) => {
    expect(fourLanguages.map((lang) => format(value, { lang, ...options }))).toEqual(expected);
  });

  test.each<[Datum, Options, string]>([
    // Without `digits` nothing is lost, with it one rounds knowingly.
    [3_215_400_000, { of: 'EUR', scale: 'billion' }, '€3.2154_billion'],
    [3_215_400_000, { of: 'EUR', scale: 'billion', digits: '1' }, '€3.2_billion'],
    [1_234_567, { scale: 'auto' }, '1.234567_million'],
    [999_960_000, { scale: 'auto', digits: '1' }, '1.0_billion'],
    [999_999, { format: 'compact' }, '1_million'],
    [999.96, { format: 'compact' }, '999.96'],
    [9e15, { scale: 'auto' }, '9,000_trillion'],
    [0, { of: 'EUR', scale: 'million' }, '€0_million'],
    [0, { of: 'EUR', scale: 'auto' }, '€0'],
    [3.2e9, { of: 'USD', scale: 'auto', unit: 'short', lang: 'en-US' }, '$3.2B'],
    [3.2e9, { of: 'USD', scale: 'auto' }, 'US$3.2_billion'],
    [3.2e9, { of: 'EUR', scale: 'auto', lang: 'de-CH' }, 'EUR_3.2_Mrd.'],
    [1234567, { lang: 'de-CH' }, '1’234’567'],
    [3.2e9, { of: 'EUR', format: 'compact', lang: 'pl' }, '3,2_miliarda_€'],
    [2.5e6, { format: 'integer', scale: 'million' }, '3_million'],
    [1.5, { of: 'EUR', format: 'compact' }, '€1.50'],
    [-0.004, { of: 'EUR', digits: '2' }, '€0.00'],
    [-0.07, { format: 'percent', lang: 'fr' }, '−7_%'],
    [-3, { of: 'month', unit: 'long' }, '−3_months'],
    [-1e21, {}, '−1,000,000,000,000,000,000,000'],
  ])('%j %j', (value, options, expected) => {
    expect(format(value, options)).toBe(expected);
  });
});

describe('ranges in four languages', () => {
  test.each<[Datum, Options, en: string, fr: string, de: string, uk: string]>([
    [r(12, 18), {}, '12–18', '12_à_18', '12–18', '12–18'],
    [
      r(12, 18),
      { of: 'month', unit: 'long' },
      '12–18_months',
      '12_à_18_mois',
      '12–18_Monate',
      '12–18_місяців',
    ],
    [
      r(2, 3),
      { of: 'month', unit: 'long' },
      '2–3_months',
      '2_à_3_mois',
      '2–3_Monate',
      '2–3_місяці',
    ],
    [r(0, 1), { of: 'year', unit: 'long' }, '0–1_years', '0_à_1_an', '0–1_Jahr', '0–1_рік'],
    [
      r(12, 18),
      { of: 'month', unit: 'long', qualifier: 'about' },
      'about 12–18_months',
      'environ 12_à_18_mois',
      'etwa 12–18_Monate',
      'близько 12–18_місяців',
    ],
    [
      r(12, 18),
      { of: 'month', unit: 'long', format: 'words' },
      'twelve to eighteen_months',
      'douze à dix-huit_mois',
      'zwölf bis achtzehn_Monate',
      'від_дванадцяти до_вісімнадцяти_місяців',
    ],
    [
      r(2, 3),
      { of: 'hour', unit: 'long', format: 'words', qualifier: 'about' },
      'about two to three_hours',
      'environ deux à trois_heures',
      'etwa zwei bis drei_Stunden',
      'приблизно від_двох до_трьох_годин',
    ],
    [r(12, 21), { format: 'words' }, '12–21', '12_à_21', '12–21', '12–21'],
    [r(13, 18), { format: 'words' }, '13–18', '13_à_18', '13–18', '13–18'],
    [
      r(-5, 10),
      { of: '°C', unit: 'short' },
      '−5_to_10_°C',
      '−5_à_10_°C',
      '−5_bis_10_°C',
      'від_−5 до_10_°C',
    ],
    [r(12, 18), { of: '%' }, '12–18%', '12_à_18_%', '12–18_%', '12–18%'],
    [r(-3, -1), { of: '%' }, '−3%_to_−1%', '−3_%_à_−1_%', '−3_%_bis_−1_%', 'від_−3% до_−1%'],
    [r(0.12, 0.18), { format: 'percent' }, '12–18%', '12_à_18_%', '12–18_%', '12–18%'],
    [
      r(3.2e9, 3.8e9),
      { of: 'EUR', scale: 'auto' },
      '€3.2–3.8_billion',
      '3,2_à_3,8_Md_€',
      '3,2–3,8_Mrd._€',
      '3,2–3,8_млрд_євро',
    ],
    [
      r(8e8, 1.2e9),
      { of: 'EUR', scale: 'auto', unit: 'code' },
      'EUR_800–1,200_million',
      "800_à_1'200_M_EUR",
      '800–1.200_Mio._EUR',
      '800–1_200_млн_EUR',
    ],
    [
      r(1e6, 2e6),
      { of: 'people', scale: 'auto', unit: 'long' },
      '1–2_million_people',
      '1_à_2_millions de personnes',
      '1–2_Millionen_Personen',
      '1–2_мільйони_осіб',
    ],
    [r(1.5, 2), { of: 'EUR' }, '€1.50–2.00', '1,50_à_2,00_€', '1,50–2,00_€', '1,50–2,00_євро'],
    [r(7, 7), { of: 'month', unit: 'long' }, '7_months', '7_mois', '7_Monate', '7_місяців'],
    [r(2025, 2026), { of: 'year' }, '2025–2026', '2025–2026', '2025–2026', '2025–2026'],
    [
      r('2026-02-09', '2026-02-12'),
      {},
      '9–12_February 2026',
      '9–12_février 2026',
      '9.–12._Februar 2026',
      "9–12_лютого 2026'р.",
    ],
    [
      r('2026-02-09', '2026-03-12'),
      {},
      '9_February_– 12_March 2026',
      '9_février_– 12_mars 2026',
      '9._Februar_– 12._März 2026',
      "9_лютого_– 12_березня 2026'р.",
    ],
    [
      r('2025-12-28', '2026-01-03'),
      {},
      '28_December 2025_– 3_January 2026',
      '28_décembre 2025_– 3_janvier 2026',
      '28._Dezember 2025_– 3._Januar 2026',
      "28_грудня 2025'р._– 3_січня 2026'р.",
    ],
    [
      r('2026-02', '2026-03'),
      {},
      'February–March_2026',
      'février–mars_2026',
      'Februar–März_2026',
      "лютий–березень_2026'р.",
    ],
    [
      r('2025-11', '2026-02'),
      {},
      'November_2025_– February_2026',
      'novembre_2025_– février_2026',
      'November_2025_– Februar_2026',
      "листопад_2025'р._– лютий_2026'р.",
    ],
    [
      r('2025-11', '2026-02-09'),
      {},
      'November_2025_– 9_February 2026',
      'novembre_2025_– 9_février 2026',
      'November_2025_– 9._Februar 2026',
      "листопад_2025'р._– 9_лютого 2026'р.",
    ],
    [
      r('2026-02-01', '2026-02-12'),
      { format: 'month' },
      'February_2026',
      'février_2026',
      'Februar_2026',
      "лютий_2026'р.",
    ],
    [r('2025', '2026'), {}, '2025–2026', '2025–2026', '2025–2026', '2025–2026'],
    [
      r(2025, '2026-03'),
      {},
      '2025_– March_2026',
      '2025_– mars_2026',
      '2025_– März_2026',
      "2025_– березень_2026'р.",
    ],
  ])('%j %j', (value, options, ...expected) => {
    expect(fourLanguages.map((lang) => format(value, { lang, ...options }))).toEqual(expected);
  });

  test.each<[Datum, Options, string]>([
    [r('2026-02-09', '2026-02-12'), { lang: 'en-US' }, 'February_9–12, 2026'],
    [r('2026-02-09', '2026-03-12'), { lang: 'en-US' }, 'February_9_– March_12, 2026'],
    [r(12, 18), { of: 'month', unit: 'long', lang: 'pl' }, '12–18_miesięcy'],
    [r(12, 18), { format: 'text' }, '12–18'],
    [r(12, 18), { format: 'text', of: 'hour', unit: 'long', lang: 'uk' }, '12–18_годин'],
    [[r(1, 2), r(3, 4)], {}, '1–2 and 3–4'],
    ['tens', { of: 'kilometres', unit: 'long', lang: 'uk' }, 'tens_кілометрів'],
  ])('%j %j', (value, options, expected) => {
    expect(format(value, options)).toBe(expected);
  });
});

describe('qualifiers of dates and in the genitive', () => {
  test.each<[Qualifier, Datum, Options, en: string, fr: string, de: string, uk: string]>([
    [
      'about',
      '2026-02-09',
      {},
      'around 9_February 2026',
      'vers le 9_février 2026',
      'um den 9._Februar 2026',
      "близько 9_лютого 2026'р.",
    ],
    [
      'about',
      '2026-02',
      {},
      'around February_2026',
      'vers février_2026',
      'um Februar_2026',
      "близько лютого_2026'р.",
    ],
    ['about', '2026', { of: 'year' }, 'around 2026', 'vers 2026', 'um 2026', 'близько 2026'],
    [
      'at-least',
      '2026-02',
      {},
      'no earlier than February_2026',
      'au plus tôt en février_2026',
      'frühestens im Februar_2026',
      "не раніше лютого_2026'р.",
    ],
    [
      'at-least',
      '2026-02-09',
      {},
      'no earlier than 9_February 2026',
      'au plus tôt le 9_février 2026',
      'frühestens am 9._Februar 2026',
      "не раніше 9_лютого 2026'р.",
    ],
    [
      'up-to',
      '2026-02',
      {},
      'no later than February_2026',
      'au plus tard en février_2026',
      'spätestens im Februar_2026',
      "не пізніше лютого_2026'р.",
    ],
    [
      'about',
      3,
      { of: 'month', unit: 'long' },
      'about 3_months',
      'environ 3_mois',
      'etwa 3_Monate',
      'близько 3_місяців',
    ],
    [
      'about',
      1,
      { of: 'month', unit: 'long' },
      'about 1_month',
      'environ 1_mois',
      'etwa 1_Monat',
      'близько 1_місяця',
    ],
    [
      'up-to',
      3,
      { format: 'words', of: 'month', unit: 'long' },
      'up to three_months',
      'jusqu’à trois_mois',
      'bis zu drei_Monate',
      'до трьох_місяців',
    ],
    [
      'at-least',
      3,
      { of: 'month', unit: 'long' },
      'at least 3_months',
      'au moins 3_mois',
      'mindestens 3_Monate',
      'щонайменше 3_місяці',
    ],
    [
      'up-to',
      2e6,
      { of: 'EUR', scale: 'auto', unit: 'long' },
      'up to 2_million_euros',
      'jusqu’à 2_millions d’euros',
      'bis zu 2_Millionen_Euro',
      'до 2_мільйонів_євро',
    ],
  ])('%s %j %j', (qualifier, value, options, ...expected) => {
    const texts = fourLanguages.map((lang) => format(value, { qualifier, lang, ...options }));
    expect(texts).toEqual(expected);
  });

  test.each<[Qualifier, Datum, string, string]>([
    ['about', 'about 100', 'en', 'about 100'],
    ['about', 'Roughly 100', 'en', 'Roughly 100'],
    ['about', 'aboutness', 'en', 'about aboutness'],
    ['up-to', 'tens of kilometres', 'en', 'up to tens of kilometres'],
    ['up-to', 'jusqu’à 50', 'fr', 'jusqu’à 50'],
  ])('not twice: %s %j in %s', (qualifier, value, lang, expected) => {
    expect(format(value, { qualifier, lang })).toBe(expected);
  });
});

describe('what a manner cannot be', () => {
  test.each<[Datum, Options, string]>([
    [
      r(18, 12),
      {},
      'value-format at value: Unexpected range from `18` to `12`, expected the smaller end as `from`',
    ],
    [
      r('2026-03', '2026-02-09'),
      {},
      'value-format at value: Unexpected range from `2026-03` to `2026-02-09`, expected the smaller end as `from`',
    ],
    [
      r(1, 2),
      { qualifier: 'up-to' },
      'value-format at value: Unexpected qualifier `up-to` for a range, expected `exact` or `about`',
    ],
    [
      r(1, Infinity),
      {},
      'value-format at value: Unexpected number `Infinity`, expected a finite number',
    ],
    [r(NaN, 2), {}, 'value-format at value: Unexpected number `NaN`, expected a finite number'],
    [
      { from: 12, to: null },
      {},
      'value-format at value: Unexpected value with keys, expected one value',
    ],
    [
      { from: 'Paris', to: 'Kyiv' },
      {},
      'value-format at value: Unexpected value with keys, expected one value',
    ],
    [
      { from: 1, to: 2, by: 3 },
      {},
      'value-format at value: Unexpected value with keys, expected one value',
    ],
    [
      r(1, 2),
      { format: 'ordinal' },
      'value-format at format: Unexpected range for format `ordinal`, expected one number',
    ],
    [
      r('2026-02', '2026-03'),
      { format: 'date' },
      'value-format at format: Unexpected month `2026-02` for format `date`, expected a date',
    ],
    [
      r('2026-02', '2026-03'),
      { format: 'integer' },
      'value-format at format: Unexpected month `2026-02` for format `integer`, expected a number',
    ],
    [
      40_000,
      { scale: 'billion', digits: '1' },
      'value-format at scale: Unexpected scale `billion` that shows `40000` as zero, expected a smaller one',
    ],
    [
      40_000,
      { scale: 'milion' },
      'attribute-value at scale: Unexpected scale `milion`, expected one of `auto`, `thousand`, `million`, `billion`, `trillion`',
    ],
    [
      40_000,
      { scale: '' },
      'attribute-value at scale: Unexpected `scale` without a value, expected one of `auto`, `thousand`, `million`, `billion`, `trillion`',
    ],
    [
      4e6,
      { scale: 'auto', format: 'words' },
      'value-format at scale: Unexpected `scale` for format `words`, expected none',
    ],
    [
      7,
      { scale: 'auto', of: '%' },
      'value-format at scale: Unexpected `scale` for format `percent`, expected none',
    ],
    [
      '2026-02',
      { scale: 'auto' },
      'value-format at scale: Unexpected `scale` for format `month`, expected none',
    ],
    [
      2026,
      { scale: 'auto', type: 'year', format: 'integer' },
      'value-format at scale: Unexpected `scale` for a year, expected none',
    ],
    [
      4e6,
      { scale: 'auto', lang: 'pl' },
      'value-format at scale: Unexpected `scale` in the language `pl`, expected one of `en`, `fr`, `de`, `uk`',
    ],
    [
      4,
      { format: 'ordinal', lang: 'pl' },
      'value-format at format: Unexpected format `ordinal` in the language `pl`, expected one of `en`, `fr`, `de`, `uk`',
    ],
    [
      1.5,
      { format: 'ordinal' },
      'value-format at format: Unexpected number `1.5` for format `ordinal`, expected a whole number',
    ],
    [
      -1,
      { format: 'ordinal-words' },
      'value-format at format: Unexpected number `-1` for format `ordinal-words`, expected zero or more',
    ],
    [
      4,
      { format: 'ordinal', of: 'month', unit: 'long' },
      'value-format at unit: Unexpected `unit` for format `ordinal`, expected none',
    ],
    [
      4,
      { of: 'month', unit: 'code' },
      'attribute-value at unit: Unexpected `unit=code` for the unit `month`, expected a currency',
    ],
    [
      4,
      { of: 'pp', format: 'percent' },
      'value-format at format: Unexpected unit `pp` for format `percent`, expected `%` or no unit',
    ],
    [
      4,
      { gender: 'feminine', format: 'words' },
      'value-format at gender: Unexpected `gender` in the language `en-GB`, expected none',
    ],
    [
      4,
      { gender: 'neuter', format: 'words', lang: 'fr' },
      'attribute-value at gender: Unexpected gender `neuter`, expected one of `masculine`, `feminine`',
    ],
    [
      4,
      { gender: 'feminine', lang: 'fr' },
      'value-format at gender: Unexpected `gender` for format `integer`, expected none',
    ],
    [
      4,
      { case: 'dative', lang: 'uk' },
      'attribute-value at case: Unexpected case `dative`, expected one of `nominative`, `genitive`',
    ],
    [
      4,
      { case: 'dative' },
      'value-format at case: Unexpected `case` in the language `en-GB`, expected none',
    ],
  ])('%j %j', (value, options, expected) => {
    expect(format(value, options)).toBe(expected);
  });
});

test('keeps astral characters and any amount of text', () => {
  const text = '😀𝒜 '.repeat(50_000).trim();
  expect(format(text)).toBe(text);
});
