/**
 * What a careful copy editor of each language expects to read where a value stands. Special spaces are ordinary ones in
 * the first tables, where only the words matter; the last table is about the spaces.
 */
import { describe, expect, test } from 'vitest';
import { check, deckOf, plainSpaces } from './project.ts';

const sources = JSON.stringify([{ id: 'letter', type: 'article', title: 'Letter of intent' }]);

/** The text of `It is … here.` in the plain expansion, for a fact with these fields and a value with these attributes. */
async function print(lang: string, fact: string, attributes = ''): Promise<string> {
  const { written, printed } = await check(
    {
      'data/sources.json': sources,
      'data/facts.yaml': `a.one: { source: letter, ${fact} }\n`,
      'decks/a.md': deckOf(`It is :value[a.one]{${attributes}} here.`, lang),
    },
    { formats: ['md'] },
  );
  const text = /It is (.*) here\./u.exec(written['decks/a.md'] ?? '')?.[1];
  // Plain Markdown escapes what would mean something; a reader sees the character.
  return text?.replace(/\\([!-/:-@[-`{-~])/gu, '$1') ?? printed;
}

type Row = readonly [
  lang: string,
  fact: string,
  attributes: string,
  expected: string | RegExp,
  why: string,
];

function expectAll(rows: readonly Row[]): void {
  test.each(rows)('%s: %s %s gives %s: %s', async (lang, fact, attributes, expected) => {
    const text = plainSpaces(await print(lang, fact, attributes)).replaceAll("'", '’');
    if (typeof expected === 'string') expect(text).toBe(expected);
    else expect(text).toMatch(expected);
  });
}

describe('ranges', () => {
  expectAll([
    ['en', 'value: { from: 12, to: 18 }, unit: months', 'unit=long', '12–18 months', 'an en dash'],
    // open: a dash or the word, by the house; never a hyphen.
    [
      'fr',
      'value: { from: 12, to: 18 }, unit: months',
      'unit=long',
      /^12(?:–| à )18 mois$/u,
      'a word or a dash, never a hyphen',
    ],
    [
      'de',
      'value: { from: 12, to: 18 }, unit: months',
      'unit=long',
      /^12(?:–| bis )18 Monate$/u,
      'a word or a dash without spaces',
    ],
    [
      'uk',
      'value: { from: 12, to: 18 }, unit: months',
      'unit=long',
      /^12(?:–| до )18 місяців$/u,
      'the noun follows the second number',
    ],
    ['en', 'value: { from: 12, to: 18 }, unit: months', '', '12–18', 'no unit unless asked for'],
    ['en', 'value: { from: 1, to: 2 }, unit: month', 'unit=long', '1–2 months', 'plural'],
    [
      'uk',
      'value: { from: 1, to: 2 }, unit: months',
      'unit=long',
      /^1(?:–| до )2 місяці$/u,
      'the noun follows the second number',
    ],
    [
      'uk',
      'value: { from: 20, to: 21 }, unit: months',
      'unit=long',
      /^20(?:–| до )21 місяц(?:ь|я)$/u,
      'the noun follows the second number',
    ],
    ['en', 'value: { from: 1200, to: 1800 }', '', '1,200–1,800', 'separators on both sides'],
    [
      'de',
      'value: { from: 1200, to: 1800 }',
      '',
      /^1\.200(?:–| bis )1\.800$/u,
      'separators on both sides',
    ],
    ['en', 'value: { from: 5, to: 10 }, unit: "%"', '', '5–10%', 'the sign once'],
    [
      'fr',
      'value: { from: 5, to: 10 }, unit: "%"',
      '',
      /^5(?:–| à )10 %$/u,
      'the sign once, after the second number',
    ],
    [
      'de',
      'value: { from: 5, to: 10 }, unit: "%"',
      '',
      /^5(?:–| bis )10 %$/u,
      'the sign once, after the second number',
    ],
    [
      'uk',
      'value: { from: 5, to: 10 }, unit: "%"',
      '',
      /^5(?:–| до )10 ?%$/u,
      'the sign once, after the second number',
    ],
    // open: the sign of a currency once or twice.
    [
      'en',
      'value: { from: 300, to: 500 }, unit: EUR',
      '',
      /^€300–€?500$/u,
      'the currency holds for both',
    ],
    [
      'en',
      'value: { from: 3.0e9, to: 5.0e9 }, unit: EUR',
      'format=compact',
      /^€3(?: billion)?–€?5 billion$/u,
      'the currency holds for both',
    ],
    [
      'fr',
      'value: { from: 300, to: 500 }, unit: EUR',
      '',
      /^300(?:–| à )500 €$/u,
      'the currency holds for both',
    ],
    ['en', 'value: { from: 1.5, to: 2.25 }', 'digits=1', '1.5–2.3', 'digits for both'],
    ['en', 'value: { from: 3, to: 5 }', 'format=words', 'three to five', 'words take a word'],
    [
      'fr',
      'value: { from: 3, to: 5 }',
      'format=words',
      'trois à cinq',
      'words take a word between them',
    ],
    [
      'de',
      'value: { from: 3, to: 5 }',
      'format=words',
      'drei bis fünf',
      'words take a word between them',
    ],
    // open: no dash beside a minus sign.
    ['en', 'value: { from: -5, to: 5 }', '', /^[-−]5 to 5$/u, 'no dash beside a minus sign'],
    [
      'en',
      'value: { from: 12, to: 18 }, qualifier: about',
      '',
      'about 12–18',
      'the qualifier stands before the whole',
    ],
    [
      'fr',
      'value: { from: 12, to: 18 }, qualifier: about',
      '',
      /^environ 12(?:–| à )18$/u,
      'the qualifier stands before the whole',
    ],
    [
      'en',
      'value: { from: "2026-03-02", to: "2026-03-15" }',
      '',
      /^2(?: March 2026)?(?:–| – | to )15 March 2026$/u,
      'dates share what they have in common',
    ],
    [
      'en',
      'value: { from: "2026-03", to: "2026-06" }',
      '',
      /^March(?: 2026)?(?:–| – | to )June 2026$/u,
      'dates share what they have in common',
    ],
    ['en', 'value: { from: "2023", to: "2025" }', '', '2023–2025', 'years have no separators'],
    [
      'de',
      'value: { from: "2026-03-02", to: "2026-03-15" }',
      '',
      /^2\.(?: März 2026)?(?:–| – | bis )15\. März 2026$/u,
      'dates share what they have in common',
    ],
    [
      'fr',
      'value: { from: "2026-03-02", to: "2026-03-15" }',
      '',
      /^2(?: mars 2026)?(?:–| – |-| au | à )15 mars 2026$/u,
      'dates share what they have in common',
    ],
    [
      'uk',
      'value: { from: "2026-03-02", to: "2026-03-15" }',
      '',
      /^2(?: березня 2026(?: р\.| року)?)?(?:–| – | до )15 березня 2026(?: р\.| року)?$/u,
      'dates share what they have in common',
    ],
  ]);

  test.each([
    ['the wrong way round', 'value: { from: 18, to: 12 }'],
    ['half open', 'value: { from: 12 }'],
    ['of two kinds', 'value: { from: 12, to: "2026-02-09" }'],
    ['of words', 'value: { from: few, to: many }'],
  ])('%s are refused', async (_, fact) => {
    const { found, ok } = await check({
      'data/sources.json': sources,
      'data/facts.yaml': `a.one: { source: letter, ${fact} }\n`,
      'decks/a.md': deckOf('It is :value[a.one] here.'),
    });
    expect(found.map(({ severity }) => severity)).toEqual(['error']);
    expect(ok).toBe(false);
  });
});

describe('units, singular and plural', () => {
  expectAll([
    ['en', 'value: 1, unit: aircraft', 'unit=long', '1 aircraft', 'has no plural'],
    [
      'en',
      'value: 100, unit: aircraft, qualifier: about',
      'unit=long',
      'about 100 aircraft',
      'one is singular, all else plural',
    ],
    [
      'en',
      'value: 1, unit: positions',
      'unit=long',
      '1 position',
      'one is singular, all else plural',
    ],
    ['en', 'value: 0, unit: positions', 'unit=long', '0 positions', 'none is plural in English'],
    [
      'en',
      'value: 1000, unit: positions',
      'unit=long',
      '1,000 positions',
      'one is singular, all else plural',
    ],
    [
      'en',
      'value: 1.5, unit: months',
      'unit=long',
      '1.5 months',
      'one is singular, all else plural',
    ],
    [
      'en',
      'value: 2, unit: batteries',
      'unit=long',
      '2 batteries',
      'one is singular, all else plural',
    ],
    [
      'en',
      'value: 1, unit: year',
      'unit=long format=words',
      'one year',
      'one is singular, all else plural',
    ],
    ['en', 'value: 300, unit: km', 'unit=short', '300 km', 'the symbol has no plural'],
    [
      'en',
      'value: 1, unit: km',
      'unit=long',
      /^1 kilomet(?:re|er)$/u,
      'one is singular, all else plural',
    ],
    ['fr', 'value: 0, unit: km', 'unit=long', '0 kilomètre', 'below two is singular in French'],
    ['fr', 'value: 1.5, unit: km', 'unit=long', '1,5 kilomètre', 'below two is singular in French'],
    ['fr', 'value: 2, unit: km', 'unit=long', '2 kilomètres', 'two and more are plural'],
    ['fr', 'value: 1, unit: years', 'unit=long', '1 an', 'two and more are plural'],
    ['fr', 'value: 4, unit: years', 'unit=long', '4 ans', 'two and more are plural'],
    ['de', 'value: 1, unit: months', 'unit=long', '1 Monat', 'one is singular, a fraction plural'],
    [
      'de',
      'value: 1.5, unit: months',
      'unit=long',
      '1,5 Monate',
      'one is singular, a fraction plural',
    ],
    ['de', 'value: 4, unit: years', 'unit=long', '4 Jahre', 'one is singular, a fraction plural'],
    ['uk', 'value: 1, unit: months', 'unit=long', '1 місяць', 'the form follows the last digits'],
    ['uk', 'value: 2, unit: months', 'unit=long', '2 місяці', 'two to four'],
    ['uk', 'value: 5, unit: months', 'unit=long', '5 місяців', 'five and more'],
    ['uk', 'value: 11, unit: months', 'unit=long', '11 місяців', 'the teens'],
    ['uk', 'value: 21, unit: months', 'unit=long', '21 місяць', 'by the last digit'],
    ['uk', 'value: 22, unit: months', 'unit=long', '22 місяці', 'the form follows the last digits'],
    ['uk', 'value: 1.5, unit: months', 'unit=long', '1,5 місяця', 'a fraction takes the genitive'],
    ['uk', 'value: 4, unit: years', 'unit=long', '4 роки', 'the form follows the last digits'],
    ['uk', 'value: 5, unit: years', 'unit=long', '5 років', 'the form follows the last digits'],
  ]);
});

describe('qualifiers', () => {
  expectAll([
    [
      'en',
      'value: 100, qualifier: at-least, unit: positions',
      'unit=long',
      'at least 100 positions',
      'the qualifier stands before the number',
    ],
    [
      'en',
      'value: 12, qualifier: up-to, unit: months',
      'unit=long',
      'up to 12 months',
      'the qualifier stands before the number',
    ],
    ['fr', 'value: 12, qualifier: up-to, unit: months', 'unit=long', 'jusqu’à 12 mois', 'elision'],
    [
      'fr',
      'value: 12, qualifier: at-least, unit: months',
      'unit=long',
      'au moins 12 mois',
      'the qualifier stands before the number',
    ],
    [
      'fr',
      'value: 12, qualifier: about, unit: months',
      'unit=long',
      'environ 12 mois',
      'the qualifier stands before the number',
    ],
    [
      'de',
      'value: 12, qualifier: about, unit: months',
      'unit=long',
      /^(?:etwa|rund|ungefähr) 12 Monate$/u,
      'the noun keeps its case',
    ],
    [
      'de',
      'value: 12, qualifier: at-least, unit: months',
      'unit=long',
      'mindestens 12 Monate',
      'the noun keeps its case',
    ],
    [
      'de',
      'value: 12, qualifier: up-to, unit: months',
      'unit=long',
      'bis zu 12 Monate',
      'the noun keeps its case',
    ],
    [
      'uk',
      'value: 12, qualifier: about, unit: months',
      'unit=long',
      'близько 12 місяців',
      'the case follows the qualifier',
    ],
    [
      'uk',
      'value: 2, qualifier: about, unit: months',
      'unit=long',
      'близько 2 місяців',
      'the genitive after “близько”',
    ],
    [
      'uk',
      'value: 3, qualifier: up-to, unit: months',
      'unit=long',
      'до 3 місяців',
      'the genitive after “до”',
    ],
    [
      'uk',
      'value: 2, qualifier: at-least, unit: months',
      'unit=long',
      'щонайменше 2 місяці',
      'the case follows the qualifier',
    ],
    [
      'en',
      'value: 3, qualifier: about, unit: years',
      'unit=long format=words',
      'about three years',
      'the qualifier stands before the number',
    ],
    [
      'en',
      'value: 3.2e9, qualifier: about, unit: EUR',
      'format=compact',
      'about €3.2 billion',
      'the qualifier stands before the number',
    ],
    [
      'en',
      'value: 7.1, qualifier: at-least, unit: "%"',
      '',
      'at least 7.1%',
      'the qualifier stands before the number',
    ],
  ]);
});

describe('ordinals', () => {
  expectAll([
    ...(
      [
        [1, '1st'],
        [2, '2nd'],
        [3, '3rd'],
        [4, '4th'],
        [11, '11th'],
        [12, '12th'],
        [13, '13th'],
        [21, '21st'],
        [22, '22nd'],
        [101, '101st'],
        [111, '111th'],
        [1000, '1,000th'],
      ] as const
    ).map(([value, text]): Row => [
      'en',
      `value: ${value}`,
      'format=ordinal',
      text,
      'by the last digit, but for the teens',
    ]),
    ['fr', 'value: 1', 'format=ordinal', '1er', '“er” for the first, “e” for all others'],
    ['fr', 'value: 2', 'format=ordinal', '2e', 'never “2ème”'],
    ['fr', 'value: 21', 'format=ordinal', '21e', '“er” for the first, “e” for all others'],
    ['de', 'value: 1', 'format=ordinal', '1.', 'a full stop'],
    ['de', 'value: 21', 'format=ordinal', '21.', 'a full stop'],
    // open: the masculine, as for any number that stands alone.
    ['uk', 'value: 1', 'format=ordinal', '1-й', 'a hyphen and the last letter'],
    ['uk', 'value: 3', 'format=ordinal', '3-й', 'a hyphen and the last letter'],
  ]);

  test.each(['value: 1.5', 'value: -1', 'value: word'])('of %s are refused', async (fact) => {
    expect(await print('en', fact, 'format=ordinal')).toMatch(/error {2}value-format/u);
  });
});

describe('words up to twelve', () => {
  expectAll([
    ['en', 'value: 3', 'format=words', 'three', 'a word up to twelve'],
    ['en', 'value: 12', 'format=words', 'twelve', 'a word up to twelve'],
    ['en', 'value: 13', 'format=words', '13', 'digits above twelve'],
    ['fr', 'value: 4', 'format=words', 'quatre', 'a word up to twelve'],
    ['fr', 'value: 13', 'format=words', '13', 'a word up to twelve'],
    ['de', 'value: 12', 'format=words', 'zwölf', 'a word up to twelve'],
    ['uk', 'value: 7', 'format=words', 'сім', 'a word up to twelve'],
    ['uk', 'value: 9', 'format=words', /^дев[’']ять$/u, 'a word up to twelve'],
  ]);
});

describe('money', () => {
  expectAll([
    ['en', 'value: 300000, unit: EUR', '', '€300,000', 'the sign before'],
    ['en', 'value: 0.5, unit: EUR', '', '€0.50', 'cents have two digits'],
    // open: the sign, or the code as the issue writes it.
    [
      'en',
      'value: 3.2e9, unit: EUR',
      'format=compact',
      /^(?:€|EUR )3\.2 billion$/u,
      'the scale in words',
    ],
    [
      'en',
      'value: 40e6, unit: USD',
      'format=compact',
      /^(?:US)?\$40 million$/u,
      'the scale in words',
    ],
    [
      'en',
      'value: 12e9, unit: UAH',
      'format=compact',
      /^(?:₴|UAH ?)12 billion$/u,
      'the scale in words',
    ],
    ['fr', 'value: 300000, unit: EUR', '', '300 000 €', 'the sign after, groups by spaces'],
    [
      'fr',
      'value: 3.2e9, unit: EUR',
      'format=compact',
      /^3,2\s(?:milliards (?:€|d’euros)|Md\s€)$/u,
      'the scale in words',
    ],
    [
      'fr',
      'value: 3.2e9, unit: EUR',
      'format=compact unit=long',
      '3,2 milliards d’euros',
      'the scale in words, then the currency in words',
    ],
    [
      'fr',
      'value: 1.0e6, unit: EUR',
      'format=compact unit=long',
      '1 million d’euros',
      'the scale in words, then the currency in words',
    ],
    ['de', 'value: 300000, unit: EUR', '', '300.000 €', 'the sign after, groups by dots'],
    [
      'de',
      'value: 3.2e9, unit: EUR',
      'format=compact unit=long',
      '3,2 Milliarden Euro',
      'the scale in words, then the currency in words',
    ],
    [
      'de',
      'value: 1.0e9, unit: EUR',
      'format=compact unit=long',
      '1 Milliarde Euro',
      'the scale in words, then the currency in words',
    ],
    [
      'uk',
      'value: 300000, unit: EUR',
      '',
      /^300 000 (?:€|євро|EUR)$/u,
      'the sign after, groups by spaces',
    ],
    [
      'uk',
      'value: 3.2e9, unit: EUR',
      'format=compact unit=long',
      '3,2 мільярда євро',
      'the scale in words, then the currency in words',
    ],
    [
      'uk',
      'value: 5.0e9, unit: EUR',
      'format=compact unit=long',
      '5 мільярдів євро',
      'the scale in words, then the currency in words',
    ],
    [
      'en',
      'value: 1, unit: EUR',
      'unit=long',
      /^1(?:\.00)? euros?$/u,
      'the scale in words, then the currency in words',
    ],
  ]);
});

// open: the unit is called `percentage points` in the data, whatever the language of the document.
describe('percentages and percentage points', () => {
  expectAll([
    ['en', 'value: 7.1, unit: "%"', '', '7.1%', 'no space before the sign'],
    ['fr', 'value: 7.1, unit: "%"', '', '7,1 %', 'a space before the sign'],
    ['de', 'value: 7.1, unit: "%"', '', '7,1 %', 'a space before the sign'],
    ['uk', 'value: 7.1, unit: "%"', '', /^7,1 ?%$/u, 'a comma for the decimal point'],
    ['en', 'value: 7.1, unit: "%"', 'unit=long', '7.1 per cent', 'the word, in the right form'],
    ['fr', 'value: 7.1, unit: "%"', 'unit=long', '7,1 pour cent', 'the word, in the right form'],
    ['de', 'value: 7.1, unit: "%"', 'unit=long', '7,1 Prozent', 'the word, in the right form'],
    ['uk', 'value: 7, unit: "%"', 'unit=long', '7 відсотків', 'the word, in the right form'],
    ['en', 'value: 0.071', 'format=percent', '7.1%', 'a fraction'],
    [
      'en',
      'value: 3, unit: percentage points',
      'unit=long',
      '3 percentage points',
      'points are not per cent, and have a plural',
    ],
    [
      'en',
      'value: 1, unit: percentage points',
      'unit=long',
      '1 percentage point',
      'points are not per cent, and have a plural',
    ],
    [
      'fr',
      'value: 3, unit: percentage points',
      'unit=long',
      '3 points de pourcentage',
      'points are not per cent, and have a plural',
    ],
    [
      'fr',
      'value: 1, unit: percentage points',
      'unit=long',
      '1 point de pourcentage',
      'points are not per cent, and have a plural',
    ],
    [
      'de',
      'value: 3, unit: percentage points',
      'unit=long',
      '3 Prozentpunkte',
      'points are not per cent, and have a plural',
    ],
    [
      'de',
      'value: 1, unit: percentage points',
      'unit=long',
      '1 Prozentpunkt',
      'points are not per cent, and have a plural',
    ],
    [
      'uk',
      'value: 3, unit: percentage points',
      'unit=long',
      /^3 (?:відсоткові|процентні) пункти$/u,
      'points are not per cent, and have a plural',
    ],
    [
      'uk',
      'value: 5, unit: percentage points',
      'unit=long',
      /^5 (?:відсоткових|процентних) пунктів$/u,
      'points are not per cent, and have a plural',
    ],
  ]);
});

describe('dates of any precision', () => {
  expectAll([
    ['en', 'value: "2026-02-09"', '', '9 February 2026', 'as exact as the data, no day invented'],
    [
      'en-US',
      'value: "2026-02-09"',
      '',
      'February 9, 2026',
      'as exact as the data, no day invented',
    ],
    ['fr', 'value: "2026-02-09"', '', '9 février 2026', 'as exact as the data, no day invented'],
    ['fr', 'value: "2026-02-01"', '', '1er février 2026', 'the first is an ordinal'],
    ['de', 'value: "2026-02-09"', '', '9. Februar 2026', 'as exact as the data, no day invented'],
    [
      'uk',
      'value: "2026-02-09"',
      '',
      /^9 лютого 2026(?: р\.| року)$/u,
      'as exact as the data, no day invented',
    ],
    ['en', 'value: "2026-02"', '', 'February 2026', 'as exact as the data, no day invented'],
    ['fr', 'value: "2026-02"', '', 'février 2026', 'as exact as the data, no day invented'],
    ['de', 'value: "2026-02"', '', 'Februar 2026', 'as exact as the data, no day invented'],
    ['uk', 'value: "2026-02"', '', /^лютий 2026(?: р\.| року)?$/u, 'the nominative without a day'],
    ['en', 'value: "2026"', '', '2026', 'as exact as the data, no day invented'],
    ['uk', 'value: "2026"', '', /^2026(?: р\.| рік)?$/u, 'as exact as the data, no day invented'],
    [
      'en',
      'value: "2026-02-09"',
      'format=month',
      'February 2026',
      'as exact as the data, no day invented',
    ],
    ['de', 'value: "2026-02-09"', 'format=year', '2026', 'as exact as the data, no day invented'],
    ['en', 'value: "2024-02-29"', '', '29 February 2024', 'as exact as the data, no day invented'],
  ]);
});

describe('spaces that do not break', () => {
  /** `_` for a non-breaking space, `'` for a narrow one; either keeps together what belongs together. */
  test.each([
    ['en', 'value: 12, unit: months', 'unit=long', /^12[_']months$/u, 'number and unit'],
    ['en', 'value: 300, unit: km', 'unit=short', /^300[_']km$/u, 'number and symbol'],
    ['en', 'value: 3.2e9, unit: EUR', 'format=compact', /3\.2[_']billion$/u, 'number and scale'],
    ['en', 'value: "2026-02-09"', '', /^9[_']February/u, 'day and month'],
    ['fr', 'value: 7, unit: "%"', '', /^7[_']%$/u, 'before the sign'],
    ['fr', 'value: 300000, unit: EUR', '', /^300[_']000[_']€$/u, 'thousands'],
    ['fr', 'value: 1234567', '', /^1'234'567$/u, 'narrow ones within a number'],
    ['de', 'value: 7, unit: "%"', '', /^7[_']%$/u, 'before the sign'],
    ['de', 'value: "2026-02-09"', '', /^9\.[_']Februar/u, 'day and month'],
    ['uk', 'value: 1234567', '', /^1[_']234[_']567$/u, 'thousands'],
    ['uk', 'value: 5, unit: months', 'unit=long', /^5[_']місяців$/u, 'number and unit'],
    ['en', 'value: { from: 12, to: 18 }, unit: months', 'unit=long', /18[_']months$/u, 'a range'],
  ])('%s: %s %s', async (lang, fact, attributes, expected) => {
    const text = await print(lang, fact, attributes);
    const seen = text
      .replace(/\u00A0|&nbsp;|&#160;|&#xA0;/gu, '_')
      .replace(/\u202F|&#8239;|&#x202F;/gu, "'");
    expect(seen).toMatch(expected);
  });
});
