/**
 * The rules about evidence, as users were promised them: which messages come, and where. Written without a look at the
 * code; what the promise leaves open is marked `open:`.
 */
import { describe, expect, test } from 'vitest';
import type { Texts } from './evidence/project.ts';
import {
  check,
  compare,
  data,
  deckOf,
  expectMarks,
  marksOf,
  objectsIn,
  plainSpaces,
  reportOf,
  unmarked,
  valuesAt,
} from './evidence/project.ts';

const sources = {
  'data/sources.json': JSON.stringify([
    { id: 'letter', type: 'article', title: 'Letter of intent' },
    { id: 'memo', type: 'report', title: 'Spare parts memo' },
  ]),
};

/** A project of these facts alone. */
function factsOf(facts: string): Texts {
  return { ...sources, 'data/facts.yaml': facts };
}

describe('the marks of these tests', () => {
  const wanted = marksOf('a.md', 'one ⟦two⟧ ⟪three four⟫\n⟨other¦five⟩ six', 'r');
  const at = (rule: string, place: string, start: number, end: number) => ({
    file: 'a.md',
    rule,
    place,
    start,
    end,
  });
  const all = [
    at('r', '1:5-1:8', 4, 7),
    at('r', '1:9-1:14', 8, 13),
    at('other', '2:1-2:3', 19, 21),
    at('other', '2:3-2:5', 21, 23),
  ];

  test('agree with messages that are where they should be', () => {
    const [actual, expected] = compare(all, wanted);
    expect(actual).toEqual(expected);
    expect(expected).toEqual([
      'a.md other within 2:1-2:5',
      'a.md r 1:5-1:8',
      'a.md r within 1:9-1:19',
    ]);
  });

  test.each([
    ['one is missing', all.slice(1)],
    ['one within is missing', all.filter((_, index) => index !== 1)],
    ['one is too many', [...all, at('r', '2:6-2:9', 24, 27)]],
    ['one comes twice', [...all, at('r', '1:15-1:19', 14, 18)]],
    ['one is elsewhere', [at('r', '1:5-1:7', 4, 6), ...all.slice(1)]],
    ['one reaches over', [...all.slice(0, 1), at('r', '1:9-1:20', 8, 19), ...all.slice(2)]],
    ['one is of another rule', [at('s', '1:5-1:8', 4, 7), ...all.slice(1)]],
    ['one is in another file', [{ ...at('r', '1:5-1:8', 4, 7), file: 'b.md' }, ...all.slice(1)]],
  ])('disagree where %s', (_, found) => {
    const [actual, expected] = compare(found, wanted);
    expect(actual).not.toEqual(expected);
  });
});

describe('fact-source', () => {
  test('a fact without a source is told at its id', async () => {
    await expectMarks(
      {
        ...factsOf(
          'a.good: { value: 1, source: letter }\n' +
            '⟦a.bad⟧: { value: 2 }\n' +
            'a.list: { value: 3, source: [letter, memo] }\n' +
            '⟦a.worse⟧:\n  label: Another\n  value: 4\n',
        ),
        'decks/a.md': deckOf(':value[a.good] :value[a.bad] :value[a.list] :value[a.worse]'),
      },
      { rule: 'fact-source' },
    );
  });

  test('what is computed from facts with a source needs none of its own', async () => {
    await expectMarks(
      {
        ...factsOf(
          'a.one: { value: 1, source: letter }\n' +
            'a.two: { query: a.one * 2 }\n' +
            'a.four: { query: a.two * 2 }\n' +
            '⟦a.bare⟧: { value: 5 }\n' +
            // open: a computation over a fact without a source has none either.
            '⟦a.ten⟧: { query: a.bare * 2 }\n' +
            '⟦a.made⟧: { query: 6 * 7 }\n',
        ),
        'decks/a.md': deckOf(
          ':value[a.one] :value[a.two] :value[a.four] :value[a.bare] :value[a.ten] :value[a.made]',
        ),
      },
      { rule: 'fact-source' },
    );
  });

  test('a project without facts has none to tell', async () => {
    await expectMarks({ 'data/t.csv': 'id,n\na,1\n', 'decks/a.md': deckOf('Text.') });
  });
});

describe('unknown-source', () => {
  test.each([
    ['a citation', { 'reports/a.md': reportOf('They signed [⟪@lettr⟫].') }],
    ['with a locator', { 'reports/a.md': reportOf('They signed [⟪@lettr⟫, para. 3].') }],
    ['the second of two', { 'reports/a.md': reportOf('They signed [@memo; see ⟪@lettr⟫, p. 3].') }],
    ['without an author', { 'reports/a.md': reportOf('They signed [-⟪@lettr⟫].') }],
    ['in a deck', { 'decks/a.md': deckOf('They signed [⟪@lettr⟫].') }],
    ['in a note', { 'decks/a.md': deckOf('Text.\n\n<!-- They signed [⟪@lettr⟫]. -->') }],
    ['in a cell', { 'reports/a.md': reportOf('| a |\n| - |\n| signed [⟪@lettr⟫] |') }],
    ['in a footnote', { 'reports/a.md': reportOf('Text.[^1]\n\n[^1]: They signed [⟪@lettr⟫].') }],
    [
      'the source of a table',
      { 'reports/a.md': reportOf('::table{from=equipment columns=name source=⟪lettr⟫}') },
    ],
  ])('%s', async (_, files) => {
    const { found, ok } = await expectMarks({ ...data, ...files }, { rule: 'unknown-source' });
    expect(ok).toBe(false);
    expect(found[0]?.severity).toBe('error');
    expect(`${found[0]?.note ?? ''} ${found[0]?.expected.join(' ') ?? ''}`).toContain('letter');
  });

  test('the source of a fact', async () => {
    const { found } = await expectMarks(
      {
        ...factsOf(
          'a.one: { value: 1, source: ⟪lettr⟫ }\na.two: { value: 2, source: [memo, ⟪mmo⟫] }\n',
        ),
        'decks/a.md': deckOf('Text.'),
      },
      { rule: 'unknown-source' },
    );
    expect(found.map(({ note, expected }) => `${note} ${expected.join(' ')}`)).toEqual([
      expect.stringContaining('letter'),
      expect.stringContaining('memo'),
    ]);
  });

  test('two in one citation are two messages', async () => {
    const text = 'They signed [⟪@lettr⟫; ⟪@mmo⟫].';
    await expectMarks({ ...data, 'reports/a.md': reportOf(text) }, { rule: 'unknown-source' });
  });

  test.each([
    ['code', 'They signed `[@lettr]`.'],
    ['a code block', '```\n[@lettr]\n```'],
    ['a backslash', 'They signed \\[@lettr].'],
    ['a name without brackets', 'They signed, says @lettr on its page.'],
    ['a mail address in brackets', 'They signed [see desk@example.org].'],
    ['a package at a version', 'They use [the kit](https://example.org/@lettr/kit).'],
  ])('%s is no citation', async (_, text) => {
    await expectMarks({ ...data, 'reports/a.md': reportOf(text) });
  });
});

describe('unused-fact and unused-source', () => {
  const files: Texts = {
    'data/facts.yaml':
      'a.shown: { value: 1, source: letter }\n' +
      'a.noted: { value: 2, source: letter }\n' +
      'a.titled: { value: 3, source: letter }\n' +
      'a.based: { value: 4, source: letter }\n' +
      'a.sum: { query: a.based + 1 }\n' +
      'a.from: { value: 5, source: letter }\n' +
      'a.to: { value: 6, source: letter }\n' +
      'a.sure: { value: 7, source: memo }\n' +
      '⟦unused-fact¦a.idle⟧: { value: 8, source: letter }\n',
    'data/sources.json': `[
  { "id": "letter", "type": "article", "title": "Letter" },
  { "id": "memo", "type": "report", "title": "Memo" },
  { "id": "cited", "type": "report", "title": "Cited" },
  ⟪unused-source¦{ "id": "idle", "type": "book", "title": "Idle" }⟫
]
`,
    'decks/a.md':
      '---\ntitle: Over :value[a.titled]\n---\n\n# A\n\n:value[a.shown] and :value[a.sum] [@cited]\n\n' +
      'It :trend[rose]{from=a.from to=a.to}.\n\n::assert{that="a.sure = 7"}\n\n<!-- Say :value[a.noted]. -->\n',
  };

  test('are told of a run over all documents', async () => {
    await expectMarks(files, { all: true });
  });

  test('are not told of a run of named documents', async () => {
    const plain = Object.fromEntries(
      Object.entries(files).map(([path, text]) => [path, unmarked(text)]),
    );
    await expectMarks(plain);
  });

  test('a fact of an included file is used', async () => {
    await expectMarks(
      {
        ...factsOf('a.one: { value: 1, source: [letter, memo] }\n'),
        'decks/_part.md': 'There is :value[a.one].\n',
        'decks/a.md': deckOf('::include{file=_part.md}'),
      },
      { all: true },
    );
  });

  test('a fact that only an `each` reads is used', async () => {
    await expectMarks(
      {
        ...factsOf('a.list: { value: [{ n: x }, { n: y }], source: [letter, memo] }\n'),
        'decks/a.md': deckOf(':::each{from=a.list as=i}\n\n- :value[i.n]\n\n:::'),
      },
      { all: true },
    );
  });
});

/** A deck that shows one fact, with a message about it or without. */
async function expectShown(
  fact: string,
  rule: 'stale' | 'embargo' | undefined,
  { today, settings = '', frontMatter = '' }: Readonly<Record<string, string>>,
): Promise<void> {
  const shown = ':value[a.one]';
  await expectMarks(
    {
      ...factsOf(`a.one: { value: word, source: letter, ${fact} }\n`),
      'brief.yaml': `title: Test\n${settings}`,
      'decks/a.md': deckOf(
        `It is ${rule === undefined ? shown : `⟪${rule}¦${shown}⟫`} here.`,
        'en',
        frontMatter,
      ),
    },
    today === undefined ? {} : { today },
  );
}

describe('stale', () => {
  test.each([
    ['on the day that it expires it still holds', 'expires: 2026-02-14', '2026-02-14', false],
    ['the day after it is stale', 'expires: 2026-02-14', '2026-02-15', true],
    ['long before it holds', 'expires: 2026-02-14', '2020-01-01', false],
    // open: what expires in a month or a year holds to its last day.
    ['a month holds to its end', 'expires: 2026-02', '2026-02-28', false],
    ['and not beyond', 'expires: 2026-02', '2026-03-01', true],
    ['a year holds to its end', 'expires: "2026"', '2026-12-31', false],
    ['and not beyond it', 'expires: "2026"', '2027-01-01', true],
    ['a leap day', 'expires: 2028-02', '2028-02-29', false],
    ['without `expires` it holds for ever', 'asOf: 2001', '2099-12-31', false],
  ])('expires: %s', async (_, fact, today, isStale) => {
    await expectShown(fact, isStale ? 'stale' : undefined, { today });
  });

  test.each([
    ['exactly as old as allowed', '2025-11-16', '90 days', '2026-02-14', false],
    ['a day older', '2025-11-16', '90 days', '2026-02-15', true],
    ['months by the calendar', '2025-08-14', '6 months', '2026-02-14', false],
    ['a day over the months', '2025-08-14', '6 months', '2026-02-15', true],
    ['months that are shorter', '2025-08-31', '6 months', '2026-02-28', false],
    ['a day over those', '2025-08-31', '6 months', '2026-03-01', true],
    ['a year', '2025-02-14', '1 year', '2026-02-14', false],
    ['a day over the year', '2025-02-14', '1 year', '2026-02-15', true],
    ['a year over a leap day', '2027-03-01', '1 year', '2028-03-01', false],
    // open: the benefit of the doubt, a month or year counts from its last day.
    ['a month counts from its end', '2025-11', '90 days', '2026-02-28', false],
    ['a day over that', '2025-11', '90 days', '2026-03-01', true],
    ['a year counts from its end', '"2025"', '6 months', '2026-06-30', false],
    ['a day over that end', '"2025"', '6 months', '2026-07-01', true],
    ['what is of tomorrow', '2026-02-15', '1 day', '2026-02-14', false],
  ])('maxAge: %s', async (_, asOf, maxAge, today, isStale) => {
    const rule = isStale ? 'stale' : undefined;
    await expectShown(`asOf: ${asOf}`, rule, { today, settings: `maxAge: ${maxAge}\n` });
    await expectShown(`asOf: ${asOf}`, rule, { today, frontMatter: `maxAge: ${maxAge}\n` });
  });

  test('front matter is stronger than the settings', async () => {
    const day = { today: '2026-02-14' };
    await expectShown('asOf: 2025-01-01', undefined, {
      ...day,
      settings: 'maxAge: 90 days\n',
      frontMatter: 'maxAge: 10 years\n',
    });
    await expectShown('asOf: 2025-01-01', 'stale', {
      ...day,
      settings: 'maxAge: 10 years\n',
      frontMatter: 'maxAge: 90 days\n',
    });
  });

  test('a fact that is not shown is nobody’s worry', async () => {
    await expectMarks({
      ...factsOf('a.old: { value: word, source: letter, expires: 2001-01-01 }\n'),
      'decks/a.md': deckOf('Text.'),
    });
  });

  test('in each place where it is shown, note and title too', async () => {
    const files = {
      ...factsOf('a.old: { value: word, source: letter, expires: 2001-01-01 }\n'),
      'decks/a.md':
        '---\ntitle: Of ⟪:value[a.old]⟫\n---\n\n# A ⟪:value[a.old]⟫\n\n<!-- Say ⟪:value[a.old]⟫. -->\n',
    };
    const { found, ok } = await expectMarks(files, { rule: 'stale' });
    expect(found.map(({ severity }) => severity)).toEqual(['warning', 'warning', 'warning']);
    expect(ok).toBe(true);
  });

  // open: what is computed from a stale fact is stale.
  test('what is computed from it is stale as well', async () => {
    const files = {
      ...factsOf(
        'a.old: { value: 1, source: letter, expires: 2001-01-01 }\na.new: { query: a.old * 2 }\n',
      ),
      'decks/a.md': deckOf('There are ⟪:value[a.new]⟫.'),
    };
    await expectMarks(files, { rule: 'stale' });
  });

  test.each(['soon', '90', '-3 days', '90 weeks and a day', '1.5 years'])(
    'an age that is none is told: %s',
    async (age) => {
      const inDocument = await check({
        ...data,
        'decks/a.md': deckOf('Text.', 'en', `maxAge: "${age}"\n`),
      });
      expect(inDocument.found.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
        'decks/a.md front-matter-value',
      ]);
      const inSettings = await check({
        ...data,
        'brief.yaml': `maxAge: "${age}"\n`,
        'decks/a.md': deckOf('Text.'),
      });
      expect(inSettings.found.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
        'brief.yaml config',
      ]);
    },
  );
});

describe('embargo', () => {
  test.each([
    ['the day before', 'notBefore: 2026-02-09', '2026-02-08', true],
    ['on the day', 'notBefore: 2026-02-09', '2026-02-09', false],
    ['after it', 'notBefore: 2026-02-09', '2027-01-01', false],
    // open: a month or year begins with its first day.
    ['before the month', 'notBefore: 2026-02', '2026-01-31', true],
    ['in the month', 'notBefore: 2026-02', '2026-02-01', false],
    ['before the year', 'notBefore: "2026"', '2025-12-31', true],
    ['in the year', 'notBefore: "2026"', '2026-01-01', false],
  ])('%s', async (_, fact, today, isEmbargoed) => {
    await expectShown(fact, isEmbargoed ? 'embargo' : undefined, { today });
  });

  test('blocks the document that shows it, wherever it does, and nothing of it is written', async () => {
    const { documents, written } = await check(
      {
        ...factsOf('a.secret: { value: hush, source: letter, notBefore: 2026-03-01 }\n'),
        'decks/a.md': deckOf('Text.\n\n<!-- Say :value[a.secret]. -->'),
        'decks/b.md': '---\ntitle: About :value[a.secret]\n---\n\n# B\n\nText.\n',
        'decks/c.md': deckOf('Text.'),
      },
      { formats: ['md', 'html'] },
    );
    expect(documents).toEqual(['decks/a.md blocked', 'decks/b.md blocked', 'decks/c.md built']);
    expect(JSON.stringify(written)).not.toContain('hush');
  });

  // open: what is computed from it would give it away.
  test('what is computed from it waits with it', async () => {
    await expectMarks(
      {
        ...factsOf(
          'a.one: { value: 1, source: letter, notBefore: 2026-03-01 }\na.two: { query: a.one * 2 }\n',
        ),
        'decks/a.md': deckOf('There are ⟪:value[a.two]⟫.'),
      },
      { rule: 'embargo' },
    );
  });
});

const claims: Texts = {
  ...sources,
  'data/facts.yaml':
    'm.half: { value: 50, source: letter }\n' +
    'm.base: { value: 100, source: letter }\n' +
    'm.same: { value: 100, source: letter }\n' +
    'm.more: { value: 150, source: letter }\n' +
    'm.twice: { value: 200, source: letter }\n' +
    'm.thrice: { value: 300, source: letter }\n' +
    'm.minus: { value: -10, source: letter }\n' +
    'm.euros: { value: 300, unit: EUR, source: letter }\n' +
    'm.planes: { value: 100, unit: aircraft, source: letter }\n' +
    'm.word: { value: joint, source: letter }\n' +
    'm.early: { value: "2025-11-17", source: letter }\n' +
    'm.late: { value: "2026-02-09", source: letter }\n',
  'data/budgets.csv': 'id,amount,since\nfr,300,2025-11-17\nde,200,2026-02-09\nua,100,2026-03-01\n',
  'data/ties.csv': 'id,amount\na,5\nb,5\nc,1\nd,1\n',
};

/** A report whose one claim holds or does not. */
async function expectClaim(
  word: string,
  attributes: string,
  holds: boolean,
  lang = 'en',
): Promise<void> {
  const directive = `:trend[${word}]{${attributes}}`;
  const text = `Output ${holds ? directive : `⟪claim¦${directive}⟫`} there.`;
  await expectMarks({ ...claims, 'reports/a.md': reportOf(text, lang) });
}

describe('claim', () => {
  const rises = [
    ['m.base', 'm.more', true],
    ['m.more', 'm.base', false],
    ['m.base', 'm.same', false],
    ['m.minus', 'm.half', true],
  ] as const;
  const falls = [
    ['m.more', 'm.base', true],
    ['m.base', 'm.more', false],
    ['m.base', 'm.same', false],
    ['m.half', 'm.minus', true],
  ] as const;
  const doubles = [
    ['m.base', 'm.twice', true],
    ['m.base', 'm.more', false],
    ['m.twice', 'm.base', false],
  ] as const;
  const triples = [
    ['m.base', 'm.thrice', true],
    ['m.base', 'm.twice', false],
  ] as const;
  const halves = [
    ['m.base', 'm.half', true],
    ['m.half', 'm.base', false],
    ['m.more', 'm.base', false],
  ] as const;
  const stays = [
    ['m.base', 'm.same', true],
    ['m.base', 'm.more', false],
    ['m.more', 'm.base', false],
  ] as const;
  // open: as with “rose”, it is `to` that is more than `from`.
  const exceeds = rises;
  const undercuts = falls;

  // open: which words of French, German and Ukrainian are known; these are the ones that an author tries first.
  const words: readonly (readonly [
    lang: string,
    alike: readonly string[],
    pairs: readonly (readonly [from: string, to: string, holds: boolean])[],
  ])[] = [
    ['en', ['rose', 'increased', 'grew'], rises],
    ['en', ['fell', 'decreased', 'declined'], falls],
    ['en', ['doubled'], doubles],
    ['en', ['tripled'], triples],
    ['en', ['halved'], halves],
    ['en', ['unchanged'], stays],
    ['en', ['more than'], exceeds],
    ['en', ['less than', 'fewer than'], undercuts],
    ['fr', ['a augmenté'], rises],
    ['fr', ['a diminué', 'a baissé'], falls],
    ['fr', ['a doublé'], doubles],
    ['fr', ['a triplé'], triples],
    ['fr', ['réduit de moitié'], halves],
    ['fr', ['inchangé'], stays],
    ['fr', ['plus de', 'plus que'], exceeds],
    ['fr', ['moins de', 'moins que'], undercuts],
    ['de', ['stieg', 'gestiegen'], rises],
    ['de', ['sank', 'gesunken'], falls],
    ['de', ['verdoppelt'], doubles],
    ['de', ['verdreifacht'], triples],
    ['de', ['halbiert'], halves],
    ['de', ['unverändert'], stays],
    ['de', ['mehr als'], exceeds],
    ['de', ['weniger als'], undercuts],
    ['uk', ['зросло', 'зросла'], rises],
    ['uk', ['зменшилося', 'зменшилась'], falls],
    ['uk', ['подвоїлося'], doubles],
    ['uk', ['потроїлося'], triples],
    ['uk', ['зменшилося вдвічі'], halves],
    ['uk', ['без змін', 'незмінна'], stays],
    ['uk', ['більше ніж'], exceeds],
    ['uk', ['менше ніж'], undercuts],
  ];

  test.each(
    words.flatMap(([lang, alike, pairs]) => alike.map((word) => [lang, word, pairs] as const)),
  )('%s: %s', async (lang, word, pairs) => {
    for (const [from, to, holds] of pairs)
      await expectClaim(word, `from=${from} to=${to}`, holds, lang);
  });

  // open: the subject of a superlative is the cell that `of` names.
  test.each([
    ['en', ['most', 'largest', 'highest'], 'budgets.fr.amount', 'budgets', true],
    ['en', ['most', 'largest', 'highest'], 'budgets.de.amount', 'budgets', false],
    ['en', ['least', 'smallest', 'lowest'], 'budgets.ua.amount', 'budgets', true],
    ['en', ['least', 'smallest', 'lowest'], 'budgets.fr.amount', 'budgets', false],
    // open: who shares the first place has not the most.
    ['en', ['most', 'largest'], 'ties.a.amount', 'ties', false],
    ['en', ['least', 'lowest'], 'ties.d.amount', 'ties', false],
    ['en', ['first'], 'budgets.fr.since', 'budgets', true],
    ['en', ['first'], 'budgets.de.since', 'budgets', false],
    ['en', ['last'], 'budgets.ua.since', 'budgets', true],
    ['en', ['last'], 'budgets.fr.since', 'budgets', false],
    ['fr', ['le plus', 'le plus grand'], 'budgets.fr.amount', 'budgets', true],
    ['fr', ['le moins', 'le plus petit'], 'budgets.fr.amount', 'budgets', false],
    ['fr', ['premier'], 'budgets.fr.since', 'budgets', true],
    ['fr', ['dernier'], 'budgets.fr.since', 'budgets', false],
    ['de', ['am meisten', 'größte'], 'budgets.fr.amount', 'budgets', true],
    ['de', ['am wenigsten', 'kleinste'], 'budgets.fr.amount', 'budgets', false],
    ['de', ['erste'], 'budgets.fr.since', 'budgets', true],
    ['de', ['letzte'], 'budgets.fr.since', 'budgets', false],
    ['uk', ['найбільше', 'найбільший'], 'budgets.fr.amount', 'budgets', true],
    ['uk', ['найменше', 'найменший'], 'budgets.fr.amount', 'budgets', false],
    ['uk', ['перший'], 'budgets.fr.since', 'budgets', true],
    ['uk', ['останній'], 'budgets.fr.since', 'budgets', false],
  ])('%s: %j of %s among %s', async (lang, words, of, among, holds) => {
    for (const word of words) await expectClaim(word, `of=${of} among=${among}`, holds, lang);
  });

  test('dates have an order as numbers have', async () => {
    await expectClaim('rose', 'from=m.late to=m.early', false);
  });

  test('prints its words and nothing else', async () => {
    const text = 'Output :trend[rose]{from=m.base to=m.more} there.';
    const { written, found } = await check(
      { ...claims, 'reports/a.md': reportOf(text), 'decks/a.md': deckOf(text) },
      { formats: ['md'] },
    );
    expect(found).toEqual([]);
    expect(written['reports/a.md']).toContain('Output rose there.');
    expect(written['decks/a.md']).toContain('Output rose there.');
  });

  test('a capital at the head of a sentence is the same word', async () => {
    await expectClaim('More than', 'from=m.base to=m.more', true);
    await expectClaim('More than', 'from=m.more to=m.base', false);
  });

  test.each([
    ['units that differ', 'rose', 'from=m.planes to=m.euros'],
    ['a word as a number', 'rose', 'from=m.word to=m.base'],
    ['a date beside a number', 'rose', 'from=m.early to=m.base'],
    ['a word that it does not know', 'exploded', 'from=m.base to=m.more'],
    ['nothing to compare with', 'rose', 'from=m.base'],
    ['a fact that there is not', 'rose', 'from=m.base to=m.mroe'],
    ['zero doubled', 'doubled', 'from=m.zero to=m.zero'],
  ])('refuses %s', async (_, word, attributes) => {
    const { found, ok } = await check({
      ...claims,
      'data/facts.yaml': `${claims['data/facts.yaml'] ?? ''}m.zero: { value: 0, source: letter }\n`,
      'reports/a.md': reportOf(`Output :trend[${word}]{${attributes}} there.`),
    });
    expect(found.map(({ file, severity }) => `${file} ${severity}`)).toEqual([
      'reports/a.md error',
    ]);
    // open: which rule it is; the directive itself is known.
    expect(found[0]?.rule).not.toMatch(/^(?:reserved|unknown)-directive$/u);
    expect(ok).toBe(false);
  });

  test('says both values', async () => {
    const { found } = await check({
      ...claims,
      'reports/a.md': reportOf('Output :trend[rose]{from=m.more to=m.base} there.'),
    });
    const said = `${found[0]?.reason ?? ''} ${found[0]?.note ?? ''}`;
    expect(found[0]).toMatchObject({ rule: 'claim', severity: 'error' });
    for (const part of ['150', '100']) expect(said).toContain(part);
  });

  test('the word alone is not taken from the data’s mouth: without braces it is text', async () => {
    const text = 'At noon:trend is text, and 10:30 too.';
    const { written } = await check(
      { ...claims, 'reports/a.md': reportOf(text) },
      { formats: ['md'] },
    );
    expect(written['reports/a.md']).toContain(text);
  });
});

describe('assert', () => {
  test.each([
    ['true', 'm.twice = 2 * m.base', true],
    ['false', 'm.twice = m.base', false],
    // open: whatever is not exactly true is not true.
    ['a number', 'm.twice', false],
    ['a text', '"yes"', false],
    ['nothing', 'm.nothing', false],
    ['a list that holds true', '[true, true]', false],
    ['over a table', '$sum(budgets.amount) = 600', true],
    ['over a table, wrong', '$sum(budgets.amount) = 601', false],
    ['a fact by its name', "$fact('m.base') < $fact('m.more')", true],
  ])('of what is %s', async (_, that, holds) => {
    const attribute = that.includes('"') ? `that='${that}'` : `that="${that}"`;
    const directive = `::assert{${attribute} message="Sums must agree"}`;
    const { found } = await expectMarks({
      ...claims,
      'reports/a.md': reportOf(holds ? directive : `⟪claim¦${directive}⟫`),
    });
    if (!holds)
      expect(`${found[0]?.reason ?? ''} ${found[0]?.note ?? ''}`).toMatch(
        /Sums must agree|declared fact/u,
      );
  });

  test('prints nothing', async () => {
    const { written, found } = await check(
      {
        ...claims,
        'reports/a.md': reportOf(
          'Before.\n\n::assert{that="m.base = 100" message="Hush"}\n\nAfter.',
        ),
      },
      { formats: ['md', 'html'] },
    );
    expect(found).toEqual([]);
    expect(written['reports/a.md']).toMatch(/Before\.\s+After\./u);
    for (const text of [written['reports/a.md'], written['reports/a.html']]) {
      expect(text).toContain('After.');
      expect(text).not.toMatch(/Hush|assert/u);
    }
  });

  test('in an each sees the row, and says which one fails', async () => {
    const inEach = (that: string): string =>
      `:::each{from=budgets as=b}\n\n- :value[b.id]\n\n${that}\n\n:::`;
    await expectMarks({
      ...claims,
      'reports/a.md': reportOf(inEach('::assert{that="b.amount >= 100" message="Too little"}')),
    });
    const { found } = await expectMarks({
      ...claims,
      'reports/a.md': reportOf(
        inEach('⟨claim¦::assert{that="b.amount >= 200" message="Too little"}⟩'),
      ),
    });
    expect(found).toHaveLength(1);
  });

  test.each([
    ['a mistake of syntax', 'm.base ='],
    ['a function that is refused', '$now() > 1'],
    ['code from text', "$eval('true')"],
    ['what never ends', '($f := function($n) { $f($n + 1) }; $f(0))'],
  ])('refuses %s', async (_, that) => {
    const { found, ok } = await check({
      ...claims,
      'reports/a.md': reportOf(`::assert{that="${that}" message="No"}`),
    });
    expect(found.map(({ file, severity }) => `${file} ${severity}`)).toEqual([
      'reports/a.md error',
    ]);
    expect(['claim', 'fact-query', 'fact-limit']).toContain(found[0]?.rule);
    expect(ok).toBe(false);
  });
});

describe('consistency', () => {
  const shared = factsOf(
    'a.cost: { value: 3.26, source: letter }\na.cause: { value: Drones, source: letter }\n' +
      'a.planes: { value: 3, unit: aircraft, source: letter }\n',
  );

  test('one fact with two roundings in one document', async () => {
    await expectMarks(
      {
        ...shared,
        'reports/a.md': reportOf('It is :value[a.cost].\n\nIt is ⟪:value[a.cost]{digits=1}⟫.'),
      },
      { rule: 'consistency' },
    );
  });

  test.each([
    ['the same text twice', ':value[a.cost] and :value[a.cost]'],
    ['the same rounding twice', ':value[a.cost]{digits=1} and :value[a.cost]{digits=1}'],
    ['another fact', ':value[a.cost] and :value[a.planes]'],
    ['with its unit and without', ':value[a.planes] and :value[a.planes]{unit=long}'],
    // open: “three” and “3” are one number, so nothing disagrees.
    ['in words and in digits', ':value[a.planes]{format=words} and :value[a.planes]'],
  ])('agrees: %s', async (_, text) => {
    await expectMarks({ ...shared, 'reports/a.md': reportOf(`It is ${text}.`) });
  });

  test.each([
    ['of one name', 'reports/a.md', ''],
    ['named as a companion', 'reports/other.md', 'companion: reports/other.md\n'],
  ])('a deck and a report %s', async (_, report, frontMatter) => {
    const { found } = await check({
      ...shared,
      'decks/a.md': deckOf('It is :value[a.cost]{digits=1}.', 'en', frontMatter),
      [report]: reportOf('It is :value[a.cost].'),
    });
    expect(found.length).toBeGreaterThan(0);
    // open: whether the deck, the report or both are told.
    for (const { rule, file, severity } of found) {
      expect({ rule, severity }).toEqual({ rule: 'consistency', severity: 'warning' });
      expect(['decks/a.md', report]).toContain(file);
    }
  });

  test('documents that have nothing to do with each other may differ', async () => {
    await expectMarks({
      ...shared,
      'decks/a.md': deckOf('It is :value[a.cost]{digits=1}.'),
      'reports/b.md': reportOf('It is :value[a.cost].'),
    });
  });

  // open: a number in a caption disagrees where the table has another number of rows.
  test.each([
    ['as many rows', 'The 3 budgets', false],
    ['another number', 'The 5 budgets', true],
  ])('a caption with %s', async (_, caption, isTold) => {
    const text = `::table{from=budgets columns=amount caption="${isTold ? `⟪${caption}⟫` : caption}"}`;
    await expectMarks(
      { ...claims, 'reports/a.md': reportOf(text) },
      { rule: 'consistency', only: ['consistency'] },
    );
  });
});

// open: a key judgement is a callout `[!JUDGEMENT]`, as in the project’s own report.
describe('source-diversity', () => {
  const facts = {
    ...factsOf(
      'a.one: { value: Drones, source: letter }\na.two: { value: Missiles, source: memo }\n' +
        'a.both: { value: Guns, source: [letter, memo] }\n',
    ),
  };
  test.each([
    ['one citation', 'They will build drones [@letter].', true],
    ['two citations of one source', 'They will [@letter, p. 3] build [@letter, p. 4].', true],
    ['a value of one source', ':value[a.one] will be built.', true],
    ['a value and a citation of one source', ':value[a.one] will be built [@letter].', true],
    ['two sources', 'They will build drones [@letter; @memo].', false],
    ['two citations', 'They will [@letter] build drones [@memo].', false],
    ['a value and a citation', ':value[a.one] will be built [@memo].', false],
    ['two values', ':value[a.one] and :value[a.two] will be built.', false],
    ['a value of two sources', ':value[a.both] will be built.', false],
  ])('a key judgement that rests on %s', async (_, text, isTold) => {
    const judgement = isTold ? `⟪> [!JUDGEMENT]\n> ${text}⟫` : `> [!JUDGEMENT]\n> ${text}`;
    const { found } = await expectMarks(
      { ...facts, 'reports/a.md': reportOf(judgement) },
      { rule: 'source-diversity' },
    );
    for (const { severity } of found) expect(severity).toBe('warning');
  });

  test('what is no judgement may rest on one', async () => {
    const text = 'They will build drones [@letter].\n\n> [!NOTE]\n> They will [@letter].';
    await expectMarks({ ...facts, 'reports/a.md': reportOf(text) });
  });
});

describe('discrepancy', () => {
  const facts = factsOf(
    'a.moot: { value: Drones, source: letter, discrepancy: The memo says missiles }\n' +
      'a.clear: { value: Guns, source: letter }\n',
  );

  test('a value on which the sources disagree', async () => {
    const text = 'They build :value[a.clear] and ⟪:value[a.moot]⟫.';
    const { found } = await expectMarks(
      { ...facts, 'reports/a.md': reportOf(text) },
      { rule: 'discrepancy' },
    );
    expect(found[0]?.severity).toBe('warning');
    expect(`${found[0]?.reason ?? ''} ${found[0]?.note ?? ''}`).toContain('The memo says missiles');
  });

  // open: the text says so with the directive that the forms name.
  test.each([
    ['its sentence', 'They build :value[a.moot] (:discrepancy[a.moot]{}).'],
    ['its footnote', 'They build :value[a.moot].[^1]\n\n[^1]: :discrepancy[a.moot]{}.'],
  ])('acknowledged in %s', async (_, text) => {
    const { written } = await expectMarks(
      { ...facts, 'reports/a.md': reportOf(text) },
      { formats: ['md'] },
    );
    expect(written['reports/a.md']).toContain('The memo says missiles');
  });

  test('elsewhere is not beside it', async () => {
    const text =
      'They build ⟪:value[a.moot]⟫.\n\nText.\n\n### Method\n\nThey build :value[a.clear].';
    await expectMarks({ ...facts, 'reports/a.md': reportOf(text) }, { rule: 'discrepancy' });
  });
});

describe('likelihood', () => {
  /** Each edge of each range, with what lies just beyond; values that two terms of ICD 203 share are left out. */
  const edges: readonly (readonly [
    scale: string,
    term: string,
    fits: readonly number[],
    fitsNot: readonly number[],
  ])[] = [
    // open: “about 5 %” is 5 %, and so for every end that PHIA gives with an “about”.
    ['phia', 'remote chance', [0.001, 0.01, 0.05], [0, 0.07, 0.1]],
    ['phia', 'highly unlikely', [0.1, 0.15, 0.2], [0.05, 0.07, 0.23, 0.25]],
    ['phia', 'unlikely', [0.25, 0.3, 0.35], [0.2, 0.22, 0.38, 0.4]],
    ['phia', 'realistic possibility', [0.4, 0.45, 0.49], [0.35, 0.38, 0.5, 0.55]],
    ['phia', 'likely', [0.55, 0.7, 0.75], [0.49, 0.52, 0.78, 0.8]],
    ['phia', 'probable', [0.55, 0.75], [0.5, 0.8]],
    ['phia', 'highly likely', [0.8, 0.85, 0.9], [0.75, 0.78, 0.93, 0.95]],
    ['phia', 'almost certain', [0.95, 0.99], [0.9, 0.93, 1]],
    ['icd203', 'almost no chance', [0.01, 0.03], [0, 0.06]],
    ['icd203', 'remote', [0.01, 0.04], [0, 0.06]],
    ['icd203', 'very unlikely', [0.06, 0.19], [0.04, 0.21]],
    ['icd203', 'highly improbable', [0.06, 0.19], [0.04, 0.21]],
    ['icd203', 'unlikely', [0.21, 0.44], [0.19, 0.46]],
    ['icd203', 'improbable', [0.21, 0.44], [0.19, 0.46]],
    ['icd203', 'roughly even chance', [0.46, 0.5, 0.54], [0.44, 0.56]],
    ['icd203', 'roughly even odds', [0.46, 0.54], [0.44, 0.56]],
    ['icd203', 'likely', [0.56, 0.79], [0.54, 0.81]],
    ['icd203', 'probable', [0.56, 0.79], [0.54, 0.81]],
    ['icd203', 'very likely', [0.81, 0.94], [0.79, 0.96]],
    ['icd203', 'highly probable', [0.81, 0.94], [0.79, 0.96]],
    ['icd203', 'almost certain', [0.96, 0.99], [0.94, 1]],
    ['icd203', 'nearly certain', [0.96, 0.99], [0.94, 1]],
    ['ipcc', 'virtually certain', [0.99, 1], [0.98]],
    ['ipcc', 'extremely likely', [0.95, 1], [0.94]],
    ['ipcc', 'very likely', [0.9, 0.95, 1], [0.89]],
    ['ipcc', 'likely', [0.66, 0.9, 1], [0.65]],
    ['ipcc', 'more likely than not', [0.51, 1], [0.5]],
    ['ipcc', 'about as likely as not', [0.33, 0.5, 0.66], [0.32, 0.67]],
    ['ipcc', 'unlikely', [0, 0.33], [0.34]],
    ['ipcc', 'very unlikely', [0, 0.1], [0.11]],
    ['ipcc', 'extremely unlikely', [0, 0.05], [0.06]],
    ['ipcc', 'exceptionally unlikely', [0, 0.01], [0.02]],
  ];

  test.each(edges)('%s: %s', async (scale, term, fits, fitsNot) => {
    const lines = [
      ...fits.map((p) => `:likelihood[${term}]{p=${p} scale=${scale}}`),
      ...fitsNot.map((p) => `⟪:likelihood[${term}]{p=${p} scale=${scale}}⟫`),
    ];
    const text = lines.map((line) => `It is ${line} here.`).join('\n\n');
    const { found } = await expectMarks(
      { ...data, 'reports/a.md': reportOf(text) },
      { rule: 'likelihood' },
    );
    for (const { severity } of found) expect(severity).toBe('error');
  });

  test.each([
    ['a percentage', ':likelihood[likely]{p=70%}', true],
    ['a percentage beyond', '⟪:likelihood[likely]{p=80%}⟫', true],
    ['a path', ':likelihood[likely]{p=odds}', true],
    ['a path beyond', '⟪:likelihood[unlikely]{p=odds}⟫', true],
    ['a fact in per cent', '⟪:likelihood[likely]{p=share}⟫', true],
    ['a fact in per cent that fits', ':likelihood[highly unlikely]{p=share}', true],
    ['no probability at all', ':likelihood[likely]{}', true],
    ['capitals', ':likelihood[Realistic Possibility]{p=0.45}', true],
    ['a term of another scale', '⟪:likelihood[virtually certain]{p=0.99}⟫', true],
    ['a word of no scale', '⟪:likelihood[perhaps]{p=0.5}⟫', true],
  ])('of %s', async (_, directive) => {
    await expectMarks(
      { ...data, 'reports/a.md': reportOf(`It is ${directive} here.`) },
      { rule: 'likelihood' },
    );
  });

  // open: which rule refuses these; each is one error at its line, and the directive itself is known.
  test.each(['p=1.5', 'p=-0.1', 'p=120%', 'p=often', 'p=signed', 'p=0.7 scale=nato', 'q=0.7'])(
    'refuses %s',
    async (attributes) => {
      const { found } = await check({
        ...data,
        'reports/a.md': reportOf(`It is :likelihood[likely]{${attributes}} here.`),
      });
      expect(
        found.map(({ severity, place }) => `${severity} ${place.split(':')[0] ?? ''}`),
      ).toEqual(['error 8']);
      expect(found[0]?.rule).not.toMatch(/^(?:reserved|unknown)-directive$/u);
    },
  );

  test('names the terms that would fit', async () => {
    const { found } = await check({
      ...data,
      'reports/a.md': reportOf('It is :likelihood[unlikely]{p=0.7} here.'),
    });
    const said = `${found[0]?.note ?? ''} ${found[0]?.expected.join(' ') ?? ''}`;
    expect(said.toLowerCase()).toContain('likely');
  });

  test('the scale comes from the settings, and from the front matter first', async () => {
    const term = ':likelihood[very likely]{p=0.85}';
    const run = async (settings: string, frontMatter: string, text: string): Promise<void> => {
      await expectMarks(
        {
          ...data,
          'brief.yaml': `title: Test\n${settings}`,
          'reports/a.md': reportOf(`It is ${text} here.`, 'en', frontMatter),
        },
        { rule: 'likelihood' },
      );
    };
    await run('', '', `⟪${term}⟫`);
    await run('likelihood-scale: icd203\n', '', term);
    await run('', 'likelihood-scale: icd203\n', term);
    await run('likelihood-scale: icd203\n', 'likelihood-scale: ipcc\n', `⟪${term}⟫`);
  });

  test('prints its term', async () => {
    const text = 'It is :likelihood[highly likely]{p=0.85} that it holds.';
    const { written } = await check({ ...data, 'decks/a.md': deckOf(text) }, { formats: ['md'] });
    expect(plainSpaces(written['decks/a.md'] ?? '')).toContain(
      'It is highly likely that it holds.',
    );
  });

  describe('the key', () => {
    const text = 'It is :likelihood[likely]{p=0.7} here.';
    const keyed = async (files: Texts): Promise<Readonly<Record<string, string>>> => {
      const { written, found } = await check({ ...data, ...files }, { formats: ['md', 'html'] });
      expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
      return written;
    };
    const count = (haystack: string | undefined, word: RegExp): number =>
      haystack?.match(word)?.length ?? 0;

    test('comes by itself to a report that uses a likelihood, of its scale', async () => {
      const written = await keyed({ 'reports/a.md': reportOf(text), 'decks/a.md': deckOf(text) });
      expect(count(written['reports/a.md'], /realistic possibility/giu)).toBe(1);
      expect(written['reports/a.html']).toMatch(/realistic possibility/iu);
      expect(count(written['decks/a.md'], /realistic possibility/giu)).toBe(0);
      expect(written['reports/a.md']).not.toMatch(/virtually certain/iu);
    });

    test('stands once, where the document places it', async () => {
      const written = await keyed({
        'reports/a.md': reportOf(`::likelihood-key{}\n\n## After\n\n${text}`),
        'decks/a.md': deckOf(`${text}\n\n---\n\n# Key\n\n::likelihood-key{}`),
      });
      expect(count(written['reports/a.md'], /realistic possibility/giu)).toBe(1);
      expect(written['reports/a.md']).toMatch(/realistic possibility[^]*## After/iu);
      expect(count(written['decks/a.md'], /realistic possibility/giu)).toBe(1);
    });

    test('is not in a report without likelihoods', async () => {
      const written = await keyed({ 'reports/a.md': reportOf('Text.') });
      expect(written['reports/a.md']).not.toMatch(/realistic possibility/iu);
    });

    test('leaves the gaps of PHIA open', async () => {
      const written = await keyed({ 'reports/a.md': reportOf(text) });
      const key = plainSpaces(written['reports/a.md'] ?? '');
      for (const bound of ['35', '40', '55', '75', '80']) expect(key).toContain(bound);
      expect(key).not.toMatch(/50 ?(?:–|-|to) ?75/u);
    });
  });
});

describe('likelihood-scale', () => {
  test.each([
    [
      'two scales',
      'It is :likelihood[likely]{p=0.7}.\n\nIt is ⟪:likelihood[very likely]{p=0.85 scale=icd203}⟫.',
    ],
    [
      'both rows of ICD 203',
      'It is :likelihood[likely]{p=0.7 scale=icd203}.\n\nIt is ⟪:likelihood[highly probable]{p=0.85 scale=icd203}⟫.',
    ],
    [
      'one row of ICD 203',
      'It is :likelihood[likely]{p=0.7 scale=icd203}.\n\nIt is :likelihood[very unlikely]{p=0.1 scale=icd203}.',
    ],
    [
      'the two names that PHIA has for one range',
      'It is :likelihood[likely]{p=0.7}.\n\nIt is :likelihood[probable]{p=0.6}.',
    ],
  ])('%s in one document', async (_, text) => {
    const { found } = await expectMarks(
      { ...data, 'reports/a.md': reportOf(text) },
      { rule: 'likelihood-scale' },
    );
    for (const { severity } of found) expect(severity).toBe('warning');
  });

  test('two documents may have a scale each', async () => {
    await expectMarks({
      ...data,
      'reports/a.md': reportOf('It is :likelihood[likely]{p=0.7 scale=phia}.'),
      'reports/b.md': reportOf('It is :likelihood[very likely]{p=0.95 scale=ipcc}.'),
    });
  });
});

describe('likelihood-confidence', () => {
  const term = ':likelihood[likely]{p=0.7}';
  test.each([
    ['in one sentence', `⟪We judge with high confidence that it is ${term} to hold.⟫`],
    ['after the term', `⟪It is ${term} to hold (moderate confidence).⟫`],
    ['over a line', `⟪It is ${term} to hold,\nwith low confidence.⟫`],
    ['in two sentences', `It is ${term} to hold. We have high confidence in the basis.`],
    ['in two paragraphs', `It is ${term} to hold.\n\nConfidence: moderate.`],
    ['in two items', `- It is ${term} to hold\n- High confidence in the basis`],
    // open: only a level of confidence counts, as in “high confidence”.
    ['another sense', `It is ${term} that confidence in the market returns.`],
    ['without a likelihood', 'We have high confidence in the basis.'],
  ])('%s', async (_, text) => {
    const { found } = await expectMarks(
      { ...data, 'reports/a.md': reportOf(text) },
      { rule: 'likelihood-confidence' },
    );
    for (const { severity } of found) expect(severity).toBe('warning');
  });
});

describe('silences', () => {
  const silence = '<!-- brief-disable-next-line bare-number: model designation -->';

  test.each([
    // open: the next line is the next that holds text.
    ['on its own line', `${silence}\n\nThere were 12 guns.`],
    ['right above', `${silence}\nThere were 12 guns.`],
    ['within a paragraph', `First a line\n${silence}\nthen 12 guns.`],
    ['two figures of the line', `${silence}\nThere were 12 guns and 13 shells.`],
    ['a heading', `${silence}\n\n## Over 12 guns\n\nText.`],
    ['not the line after', `${silence}\nThere were 12 guns\nand ⟦bare-number¦13⟧ shells.`],
    ['not the line before', `There were ⟦bare-number¦12⟧ guns\n${silence}\nand 13 shells.`],
    // open: and a comment is no text, so two may stand one above the other.
    [
      'two rules, two comments',
      `${silence}\n<!-- brief-disable-next-line stale: as of then -->\n12 old :value[a.old]`,
    ],
  ])('of the next line: %s', async (_, text) => {
    const facts = factsOf('a.old: { value: guns, source: letter, expires: 2001-01-01 }\n');
    await expectMarks({ ...facts, 'reports/a.md': reportOf(text) });
    await expectMarks({ ...facts, 'decks/a.md': deckOf(text) });
  });

  test('of the next line silence no other rule', async () => {
    const text = `${silence}\nThere were 12 ⟪stale¦:value[a.old]⟫.`;
    const facts = factsOf('a.old: { value: guns, source: letter, expires: 2001-01-01 }\n');
    await expectMarks({ ...facts, 'reports/a.md': reportOf(text) });
  });

  const disabled = (text: string, more = ''): string =>
    `brief-disable:\n  - rule: bare-number\n    text: ${text}\n    reason: model designation\n${more}`;

  test.each([
    ['the text of a slide', disabled('12 guns'), 'There were 12 guns.'],
    ['a note', disabled('12 guns'), 'Text.\n\n<!-- Say 12 guns. -->'],
    ['anywhere', disabled('12 guns'), 'The 12 guns.\n\n---\n\n# Next\n\nAll 12 guns.'],
    ['and nothing else', disabled('12 guns'), 'The 12 guns and ⟦bare-number¦13⟧ shells.'],
    ['the header', `header: The 12 guns\n${disabled('12 guns')}`, 'Text.'],
  ])('in the front matter: %s', async (_, frontMatter, text) => {
    await expectMarks({ ...data, 'decks/a.md': deckOf(text, 'en', frontMatter) });
  });

  test('in the front matter: the title', async () => {
    const text = `---\ntitle: The 12 guns\n${disabled('The 12 guns')}---\n\n# Guns\n\nText.\n`;
    await expectMarks({ ...data, 'decks/a.md': text, 'reports/a.md': text });
  });

  test('an included file silences its own lines', async () => {
    await expectMarks({
      ...data,
      'decks/_part.md': `${silence}\nThere were 12 guns.\n`,
      'decks/a.md': deckOf('::include{file=_part.md}'),
    });
  });

  test('the body of an each is silenced once for all rows', async () => {
    const text = `:::each{from=equipment as=e}\n\n${silence}\n- :value[e.name] has 12 guns\n\n:::`;
    await expectMarks({ ...data, 'reports/a.md': reportOf(text) });
  });

  test.each([
    ['without a reason', '⟪<!-- brief-disable-next-line bare-number -->⟫'],
    ['with an empty reason', '⟪<!-- brief-disable-next-line bare-number: -->⟫'],
    ['that names no rule', '⟪<!-- brief-disable-next-line : because -->⟫'],
    ['that names an unknown rule', '⟪<!-- brief-disable-next-line bare-nmber: because -->⟫'],
  ])('one %s is an error', async (_, comment) => {
    const { found, ok } = await expectMarks(
      { ...data, 'reports/a.md': reportOf(`${comment}\nThere were 12 guns.`) },
      { rule: 'silence', only: ['silence'] },
    );
    expect(found.find(({ rule }) => rule === 'silence')?.severity).toBe('error');
    expect(ok).toBe(false);
  });

  test('an unknown rule is told the nearest', async () => {
    const { found } = await check({
      ...data,
      'reports/a.md': reportOf('<!-- brief-disable-next-line bare-nmber: because -->\nText.'),
    });
    const message = found.find(({ rule }) => rule === 'silence');
    expect(`${message?.note ?? ''} ${message?.expected.join(' ') ?? ''}`).toContain('bare-number');
  });

  test.each([
    ['without a reason', '  - { rule: bare-number, text: 12 guns }\n'],
    ['without a rule', '  - { text: 12 guns, reason: because }\n'],
    ['with an unknown rule', '  - { rule: bare-nmber, text: 12 guns, reason: because }\n'],
  ])('front matter %s is an error', async (_, entry) => {
    const { found, ok } = await check({
      ...data,
      'decks/a.md': deckOf('Text.', 'en', `brief-disable:\n${entry}`),
    });
    // open: the rule is `silence`, or the schema’s own.
    const errors = found.filter(({ severity }) => severity === 'error');
    expect(errors.length).toBeGreaterThan(0);
    for (const { rule } of errors) expect(['silence', 'front-matter-value']).toContain(rule);
    expect(ok).toBe(false);
  });

  test.each([
    ['a comment', reportOf(`⟪${silence}⟫\nThere were many guns.`)],
    ['a comment at the end', reportOf(`There were many guns.\n\n⟪${silence}⟫`)],
    [
      'front matter',
      reportOf(
        'Text.',
        'en',
        'brief-disable:\n  - ⟪{ rule: bare-number, text: "12 guns", reason: because }⟫\n',
      ),
    ],
  ])('one that silences nothing is told: %s', async (_, text) => {
    const { found, ok } = await expectMarks(
      { ...data, 'reports/a.md': text },
      { rule: 'unused-silence' },
    );
    expect(found[0]?.severity).toBe('warning');
    expect(ok).toBe(true);
  });

  describe('leave no trace in what is built', () => {
    const files: Texts = {
      ...data,
      'decks/a.md': deckOf(
        `${silence}\nThere were 12 guns.\n\n<!-- Say 13 shells. -->\n\n---\n\n# Next\n\n- one\n  ${silence}\n- of 14`,
        'en',
        disabled('13 shells'),
      ),
      'reports/a.md': reportOf(`${silence}\nThere were 12 guns.`, 'en', disabled('13 shells')),
    };

    test('of any format, presenter notes included', async () => {
      const { written } = await check(files, { formats: ['md', 'html'] });
      const outputs = Object.entries(written).filter(([path]) => path !== 'manifest.json');
      expect(outputs.map(([path]) => path).sort()).toEqual([
        'decks/a.html',
        'decks/a.md',
        'reports/a.html',
        'reports/a.md',
      ]);
      for (const [path, text] of outputs) {
        expect(text, path).not.toContain('model designation');
        expect(text, path).not.toContain('brief-disable');
        expect(text, path).toContain('12 guns');
      }
      expect(written['decks/a.html']).toContain('Say 13 shells.');
    });

    test('but are listed in the manifest with their reason', async () => {
      const { written } = await check(files, { formats: ['md'] });
      const manifest: unknown = JSON.parse(written['manifest.json'] ?? '');
      const silenced = objectsIn(valuesAt(manifest, 'silenced'));
      const inDeck = silenced.filter((entry) => JSON.stringify(entry).includes('decks/a.md'));
      expect(inDeck.length).toBeGreaterThan(0);
      expect(silenced).toContainEqual(
        expect.objectContaining({ rule: 'bare-number', reason: 'model designation' }),
      );
    });
  });
});

describe('severities', () => {
  const files: Texts = {
    ...data,
    'decks/a.md': deckOf('There were ⟦bare-number¦12⟧ guns.'),
    'decks/archive/b.md': deckOf('There were ⟦bare-number¦13⟧ guns.'),
  };

  test.each([
    ['by default', '', ['warning', 'warning'], true],
    ['by rule', 'rules: { bare-number: error }\n', ['error', 'error'], false],
    [
      'by path',
      'paths:\n  - match: decks/archive/**\n    rules: { bare-number: error }\n',
      ['warning', 'error'],
      false,
    ],
  ])('%s', async (_, settings, severities, isFine) => {
    const { found, ok } = await expectMarks({ ...files, 'brief.yaml': settings });
    expect(found.map(({ severity }) => severity)).toEqual(severities);
    expect(ok).toBe(isFine);
  });

  test('off for some documents', async () => {
    await expectMarks({
      ...files,
      'decks/archive/b.md': deckOf('There were 13 guns.'),
      'brief.yaml': 'paths:\n  - match: decks/archive/**\n    rules: { bare-number: off }\n',
    });
  });

  test('--strict makes errors of warnings', async () => {
    const { ok, documents } = await expectMarks(files, { strict: true });
    expect(ok).toBe(false);
    expect(documents).toEqual(['decks/a.md blocked', 'decks/archive/b.md blocked']);
  });

  test.each([
    'bare-number',
    'fact-source',
    'unknown-source',
    'unused-fact',
    'unused-source',
    'stale',
    'embargo',
    'claim',
    'consistency',
    'source-diversity',
    'discrepancy',
    'likelihood',
    'likelihood-scale',
    'likelihood-confidence',
    'unused-silence',
    'silence',
    'fact-query',
    'fact-sql',
    'fact-cycle',
    'fact-limit',
  ])('the rule %s can be named in the settings', async (rule) => {
    await expectMarks({
      ...data,
      'brief.yaml': `rules: { ${rule}: warning }\n`,
      'decks/a.md': deckOf('Text.'),
    });
  });
});
