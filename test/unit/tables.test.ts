import { describe, expect, test } from 'vitest';
import { decimalPads, decimalSign } from '../../src/markdown/directives/decimals.ts';
import { beginsWithWord, splitUnit } from '../../src/markdown/directives/key-figures.ts';
import { divideByCount, divideByHeight } from '../../src/markdown/directives/row-estimate.ts';
import { letterOf } from '../../src/markdown/directives/table-notes.ts';
import { exactSum } from '../../src/markdown/directives/table-totals.ts';
import { expandText, messagesOf } from './expand-project.ts';

test.each([
  [
    'fractions of different length',
    ['3.25', '4', '0.5', '–'],
    '.',
    [undefined, '.00', '0', undefined],
  ],
  ['a comma, and points between thousands', ['1.234,5', '12'], ',', [undefined, ',0']],
  ['whole numbers need nothing', ['3', '1,200'], '.', [undefined, undefined]],
  ['a qualifier before', ['about 3.2', '12'], '.', [undefined, '.0']],
  ['the last end of a range', ['3–4.5', '6'], '.', [undefined, '.0']],
  ['the same word behind', ['3.2 million', '4 million'], '.', [undefined, '.0']],
  ['different words behind', ['3.2 million', '4 billion'], '.', [undefined, undefined]],
  ['an empty cell', [undefined, '1.5'], '.', [undefined, undefined]],
])('decimal signs stand below each other: %s', (_, texts, sign, expected) => {
  expect(decimalPads(texts, sign)).toEqual(expected);
});

test.each([
  ['en', '.'],
  ['de', ','],
  ['fr', ','],
  ['uk', ','],
])('the decimal sign of %s', (lang, sign) => {
  expect(decimalSign(lang)).toBe(sign);
});

test.each([
  [[0.1, 0.2], 0.3],
  [[1, 2, 3], 6],
  [[1e-7, 2e-7], 3e-7],
  [[-1.5, 1.25], -0.25],
  [[], 0],
  [[1e21, 1], 1e21],
])('the sum of %j has no binary dust', (numbers, sum) => {
  expect(exactSum(numbers)).toBe(sum);
});

test.each([
  [0, 'a'],
  [25, 'z'],
  [26, 'aa'],
  [51, 'az'],
  [52, 'ba'],
])('note %i is %s', (index, letter) => {
  expect(letterOf(index)).toBe(letter);
});

test.each([
  ['100\u00a0aircraft', '100', 'aircraft'],
  ['€8.6 billion', '€8.6', 'billion'],
  ['8,6\u00a0Md\u00a0€', '8,6', 'Md\u00a0€'],
  ['40%', '40%', ''],
  ['40\u202f%', '40\u202f%', ''],
  ['6–12 months', '6–12', 'months'],
  ['24 February 2022', '24 February 2022', ''],
  ['6 à 12\u00a0mois', '6 à 12', 'mois'],
  ['Le Monde', 'Le Monde', ''],
])('%s is a numeral and a unit', (text, numeral, unit) => {
  expect(splitUnit(text)).toEqual({ numeral, unit });
});

test.each([
  ['Passengers in an average week', 'passengers', true],
  ['passengers', 'passengers', true],
  ['Passengersʼ seats', 'passenger', false],
  ['Rafale aircraft foreseen', 'aircraft', false],
  ['Months', '', false],
])('%j begins with the unit %j: %s', (label, unit, expected) => {
  expect(beginsWithWord(label, unit)).toBe(expected);
});

test('a tile says its unit once, in its label where that begins with it', async () => {
  const document = await expandText('::figures{facts="seats, chairs"}', {
    files: {
      'data/facts.yaml':
        'seats: { label: Seats in a train, value: 80, qualifier: about, unit: seats, source: letter }\nchairs: { label: In a hall, value: 90, unit: chairs, source: letter }\n',
    },
  });
  expect(document.marked.text.replaceAll(/<[^>]*>/gu, ' ').replaceAll(/\s+/gu, ' ')).toContain(
    'about 80 Seats in a train',
  );
  expect(document.plain.text).toContain('**about 80** Seats in a train');
  expect(document.plain.text.replaceAll('\u00a0', ' ')).toContain('**90 chairs** In a hall');
});

describe('rows are divided', () => {
  const around = { caption: 0, source: 0, notes: 0 };
  const head = ['Name', 'Count'];
  const estimate = (rows: readonly (readonly string[])[], more: object = {}): readonly number[] =>
    divideByHeight({
      rows: [head, ...rows],
      widths: undefined,
      around,
      above: '',
      below: '',
      ...more,
    });
  const short = (count: number): string[][] => Array.from({ length: count }, () => ['a', '1']);

  test.each([
    [14, 6, [6, 6, 2]],
    [12, 6, [6, 6]],
    [5, 6, [5]],
  ])('%i rows by %i', (rows, most, parts) => {
    expect(divideByCount(rows, most)).toEqual(parts);
  });

  test('all that fit on one slide, evenly on several', () => {
    expect(estimate(short(8))).toEqual([8]);
    expect(estimate(short(10))).toEqual([5, 5]);
    expect(estimate(short(17))).toEqual([6, 6, 5]);
  });

  test('long words take more lines, which leaves fewer rows', () => {
    const wordy = Array.from({ length: 8 }, () => ['word '.repeat(50), 'word '.repeat(50)]);
    expect(estimate(wordy).length).toBeGreaterThan(1);
  });

  test('text above takes room on the first slide, text below on the last', () => {
    const words = 'word '.repeat(60);
    expect(estimate(short(8), { above: words })).toEqual([4, 4]);
    expect(estimate(short(8), { below: words })).toEqual([6, 2]);
  });

  test('a row that is higher than a slide stands alone', () => {
    const huge = ['word '.repeat(900), ''];
    expect(estimate([huge, huge])).toEqual([1, 1]);
  });
});

test('the parts of a divided table have columns of the same width', async () => {
  const rows = Array.from(
    { length: 6 },
    (_, row) => `${'x'.repeat(row === 0 ? 60 : 1)},${String(row)}`,
  );
  const document = await expandText('::table{from=long split=3}', {
    kind: 'deck',
    files: { 'data/long.csv': `name,number\n${rows.join('\n')}\n` },
  });
  const columns = [...document.marked.text.matchAll(/<colgroup>.*?<\/colgroup>/gu)].map(
    ([all]) => all,
  );
  expect(columns).toHaveLength(2);
  expect(columns[1]).toBe(columns[0]);
});

describe('marked tables', () => {
  test('cells say what they are, and values keep their provenance', async () => {
    const document = await expandText(
      '::table{from=equipment columns="id,speed,status" where="speed!=" highlight="status=joint" id=tbl-a caption="All"}',
    );
    expect(messagesOf(document)).toEqual([]);
    const { text } = document.marked;
    expect(text).toMatch(
      /^<p class="caption">All<\/p>\n\n<table id="tbl-a"><thead><tr><th scope="col">/u,
    );
    expect(text).toContain('<th scope="col" class="numeric" style="text-align:right">');
    expect(text).toMatch(
      /<td class="highlight"><strong><data class="value" value="joint" data-path="[^"]*">joint<\/data><\/strong><\/td>/u,
    );
    expect(text).toMatch(/<\/tr><\/tbody><\/table>$/u);
    // Markdown ends a block of HTML at an empty line.
    expect(text.slice(text.indexOf('<table'))).not.toMatch(/\n\s*\n/u);
    for (const { offset, text: shown } of document.shown) {
      expect(text.slice(offset, offset + shown.length)).toBe(shown);
    }
  });

  test('what aligns a number is no text, so that it is copied as it is', async () => {
    const document = await expandText('::table{from=prices}', {
      files: { 'data/prices.csv': 'id,price\na,3.25\nb,4\n' },
    });
    expect(document.marked.text).toMatch(
      /<td class="numeric" style="text-align:right"><data [^>]*>3\.25<\/data><\/td>/u,
    );
    expect(document.marked.text).toMatch(
      /<td class="numeric" style="text-align:right" data-pad="\.00"><data [^>]*>4<\/data><\/td>/u,
    );
    expect(document.plain.text).toContain('| b | 4 |');
  });

  test('the marked text has as many lines of rows as the plain one', async () => {
    const document = await expandText('> ::table{from=equipment columns="id,speed"}');
    const lines = (text: string): number => text.split('\n').length;
    expect(lines(document.marked.text)).toBe(lines(document.plain.text));
    expect(document.marked.text.split('\n').every((line) => line.startsWith('> '))).toBe(true);
  });

  test('a sum rests on the cells that it adds up', async () => {
    const document = await expandText('::table{from=items columns="b,a" total=a}');
    expect(messagesOf(document)).toEqual([]);
    expect(document.marked.text).toContain('<tr class="total">');
    expect(document.shown.filter(({ claim }) => claim === true).map(({ text }) => text)).toEqual([
      '3',
      '3',
    ]);
  });
});

describe('marked figures', () => {
  const markedOf = async (text: string): Promise<string> => {
    const document = await expandText(text);
    expect(messagesOf(document)).toEqual([]);
    return document.marked.text;
  };

  test('a mark is a drawn sign and a word, an empty place a word that is only heard', async () => {
    const text = await markedOf(
      '::matrix{from=equipment rows=id columns=status mark=status signs="joint=●, planned=○"}',
    );
    expect(text).toMatch(/^<table class="matrix">/u);
    expect(text).toMatch(/<th scope="row"><data [^>]*>mirage<\/data><\/th>/u);
    expect(text).toMatch(
      /<td class="mark"><span class="sign" aria-hidden="true"><svg [^>]*>.*?<\/svg><\/span> <span class="word"><data [^>]*>joint<\/data><\/span><\/td>/u,
    );
    expect(text).toContain('<span class="heard">none</span>');
  });

  test('with a key the word is heard in the cell and read below', async () => {
    const text = await markedOf(
      '::matrix{from=equipment rows=id columns=status mark=status signs="joint=●, planned=○" words=key}',
    );
    expect(text).toMatch(/<span class="word heard"><data [^>]*>joint<\/data><\/span>/u);
    expect(text).toMatch(
      /<p class="matrix-key"><span class="item"><span class="sign" aria-hidden="true"><svg/u,
    );
  });

  test('a pair has its sides by name, and the one that matters is marked', async () => {
    const text = await markedOf(
      '::comparison{from=equipment label=id before=status after=made_in highlight="id=mirage"}',
    );
    expect(text).toMatch(/^<table class="comparison">/u);
    expect(text).toMatch(
      /<tr class="highlight"><th scope="row">.*<\/th><td class="before">.*<\/td><td class="after"><strong>.*<\/strong><\/td><\/tr>/u,
    );
  });

  test('a tile has its parts by name', async () => {
    const text = await markedOf('::figures{facts=rafale.planned}');
    expect(text).toMatch(
      /^<ul class="key-figures"><li><span class="qualifier">about<\/span> <span class="figure"><data class="fact" value="100" data-fact="rafale.planned">100<\/data><\/span> <span class="unit">aircraft<\/span> <span class="label">/u,
    );
    expect(text).toMatch(/<\/li><\/ul>$/u);
  });
});
