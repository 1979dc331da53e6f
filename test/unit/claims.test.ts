import { describe, expect, test } from 'vitest';
import { quantityOf } from '../../src/claims/quantity.ts';
import { holds } from '../../src/claims/verdict.ts';
import { claimLanguages, readClaim } from '../../src/claims/words.ts';
import type { Qualifier } from '../../src/model/fact.ts';
import type { QueryResult, QueryScope } from '../../src/model/query.ts';
import type { Datum } from '../../src/model/table.ts';
import { expandText, messagesOf } from './expand-project.ts';

/** `~5` is about 5, `5+` at least 5, `-5` up to 5 with the sign `≤`, `5..7` a range; dates are ISO text. */
function quantity(text: string): NonNullable<ReturnType<typeof quantityOf>> {
  const [, sign = '', body = '', plus = ''] = /^([~≤]?)(.*?)(\+?)$/u.exec(text) ?? [];
  const qualifier: Qualifier =
    sign === '~' ? 'about' : sign === '≤' ? 'up-to' : plus === '+' ? 'at-least' : 'exact';
  const [from = '', to] = body.split('..');
  const one = (word: string): Datum =>
    /^\d{4}-/u.test(word) || !/^-?[\d.]+$/u.test(word) ? word : Number(word);
  const value = to === undefined ? one(from) : { from: one(from), to: one(to) };
  const found = quantityOf({
    value,
    type: 'any',
    unit: undefined,
    qualifier,
    fact: undefined,
    path: 'x',
    table: undefined,
    file: undefined as never,
    place: undefined as never,
  });
  if (found === undefined) throw new Error(`${text} must be a quantity`);
  return found;
}

describe('what words say of two values', () => {
  const rows: readonly (readonly [words: string, yes: string, no: string])[] = [
    ['rose', '1>2 -2>-1 ~100>~112', '2>1 1>1 ~100>~108 100>~104 2+>3 1>≤9'],
    ['fell', '2>1 0>-1 5..7>4', '1>2 1>1 5..7>6 ~100>~95'],
    ['unchanged', '5>5 ~100>~104 ~100>100 5..7>5..7 a>a', '5>6 ~100>~110 5+>5+ ≤5>≤5 a>b 100>104'],
    ['almost unchanged', '100>104 100>96', '100>110'],
    [
      'doubled',
      '100>200 100>195 100>205 ~100>~220 ~100>~180',
      '100>194 100>206 100>200+ 0>5 -1>-2',
    ],
    ['about doubled', '100>180 100>220', '100>179 100>221'],
    ['almost doubled', '100>180 100>199', '100>200 100>179'],
    ['more than doubled', '100>201 100>201+', '100>200 100>199'],
    ['at least doubled', '100>200 100>200+ 100>900', '100>199'],
    ['tripled', '10>30', '10>20'],
    ['quadrupled', '10>40', '10>30'],
    ['halved', '100>50 100>51 ~100>~55', '100>55 100>40 5>0'],
    ['almost halved', '100>52 100>55', '100>50 100>56'],
    ['more than halved', '100>49', '100>51'],
    ['half', '100>50', '100>60'],
    ['more than half', '100>51', '100>49 100>50'],
    ['almost half', '100>48', '100>50 100>51'],
    ['twice', '3>6', '3>7'],
    ['more than', '1>2 100>100.5', '2>2 3>2'],
    ['fewer than', '2>1', '2>2'],
    ['the same as', '2>2', '2>1'],
    ['later', '2025-02-06>2025-03 2024-12>2025-01', '2025-02>2025-02-06 2025-03>2025-03'],
    ['earlier than', '2025-03>2025-02-28', '2025-03>2025-03-01'],
  ];
  test.each(rows)('%s', (words, yes, no) => {
    const claim = readClaim(words, 'en');
    if ('near' in claim) throw new Error(`${words} must be a word`);
    const check = (pairs: string, expected: boolean): void => {
      for (const pair of pairs.split(' ')) {
        const [from = '', to = ''] = pair.split('>');
        expect([pair, holds(claim, quantity(from), quantity(to))]).toEqual([pair, expected]);
      }
    };
    check(yes, true);
    check(no, false);
  });
});

describe('the words of each language', () => {
  test.each(Object.entries(claimLanguages))(
    '%s: every word is read as itself',
    (lang, { entries }) => {
      for (const entry of entries) {
        for (const word of entry.words) {
          const read = readClaim(word, lang);
          expect([word, 'near' in read ? read.near : read.extent]).toEqual([word, 'plain']);
        }
        expect(entry.words[0]).not.toMatch(/[()|]/u);
      }
    },
  );

  test.each(Object.entries(claimLanguages))('%s: no word means two things', (_, { entries }) => {
    const meanings = new Map<string, string>();
    const twice: string[] = [];
    for (const { words, meaning } of entries) {
      for (const word of words) {
        const text = JSON.stringify(meaning);
        if ((meanings.get(word.toLowerCase()) ?? text) !== text) twice.push(word);
        meanings.set(word.toLowerCase(), text);
      }
    }
    expect(twice).toEqual([]);
  });

  test.each([
    ['en', 'Has MORE than\n doubled', 'factor', 'over'],
    ['en', 'almost halved', 'factor', 'almost'],
    ['en', 'have risen', 'change', 'plain'],
    ['en', 'nearly three times as many as', 'factor', 'almost'],
    ['fr', 'a presque doublé', 'factor', 'almost'],
    ['fr', 'a plus que doublé', 'factor', 'over'],
    ['fr', 'n’a pas changé', 'change', 'plain'],
    ['fr', 'a diminué de moitié', 'factor', 'plain'],
    ['fr', 'le plus élevé', 'rank', 'plain'],
    ['de', 'hat sich fast verdoppelt', 'factor', 'almost'],
    ['de', 'mehr als verdoppelt hat', 'factor', 'over'],
    ['de', 'ist gestiegen', 'change', 'plain'],
    ['de', 'Größte', 'rank', 'plain'],
    ['uk', 'майже подвоїлася', 'factor', 'almost'],
    ['uk', 'більш ніж удвічі менше', 'factor', 'over'],
    ['uk', 'найбільшого', 'rank', 'plain'],
    ['pl', 'rose', 'change', 'plain'],
  ])('%s: %s', (lang, words, kind, extent) => {
    const read = readClaim(words, lang);
    expect('near' in read ? read : [read.meaning.kind, read.extent]).toEqual([kind, extent]);
  });

  test.each([
    ['en', 'rised', 'rise'],
    ['en', 'douled', 'doubled'],
    ['fr', 'a changé', undefined],
    ['en', 'almost rose', undefined],
    ['en', 'exploded', undefined],
    ['de', 'gestigen', 'gestiegen'],
    ['uk', 'зріс дещо', undefined],
  ])('%s: %s is no word', (lang, words, near) => {
    const read = readClaim(words, lang);
    expect('near' in read).toBe(true);
    if (near !== undefined && 'near' in read) expect(read.near).toContain(near);
  });
});

const files = {
  'data/facts.yaml': `
a: { value: 100, unit: aircraft }
b: { value: 200, unit: aircraft }
m: { value: 5, unit: EUR }
about: { value: 103, unit: aircraft, qualifier: about }
early: { value: "2025-02-06" }
late: { value: "2025-03" }
word: { value: joint }
items: { value: [{ id: x, n: 1 }, { id: y, n: 2 }] }
list: { value: [1, 2] }
`,
  'data/t.csv': 'id,n,day\nx,5,2025-01-01\ny,7,2024-01-01\nz,7,2026-01-01\nw,,\n',
};

describe('the directive', () => {
  test.each([
    ['It :trend[has doubled]{from=a to=b}.', 'It has doubled.'],
    [':trend[Rose]{from=a to=b}', 'Rose'],
    ['**:trend[rose]{from=a to=b}**', '**rose**'],
    ['| a |\n| - |\n| :trend[rose]{from=a to=b} |', '| a |\n| - |\n| rose |'],
    ['---\ntitle: It :trend[rose]{from=a to=b}\n---\n\n# A', '---\ntitle: It rose\n---\n\n# A'],
    [':trend[smallest]{of=t.x.n among=t}', 'smallest'],
    [':trend[largest]{of=t.y.n among=t where="id!=z"}', 'largest'],
    [':trend[the first]{of=t.y.day among=t}', 'the first'],
    [':trend[unchanged]{from=word to=word}', 'unchanged'],
    [':::each{from=t where="id=x"}\n:trend[least]{of=item.n among=t}\n:::', 'least\n'],
    [':::each{from=items where="id=y"}\n:trend[most]{of=item.n among=items}\n:::', 'most\n'],
    ['<!-- It :trend[rose]{from=a to=b} -->', '<!-- It rose -->'],
  ])('%s', async (text, expected) => {
    const document = await expandText(text, { files });
    expect(messagesOf(document)).toEqual([]);
    expect(document.plain.text).toBe(expected);
    expect(document.marked.text).toBe(expected);
  });

  test.each([
    [
      ':trend[fell]{from=a to=b}',
      '1:8-1:12 claim: Unexpected `fell` from 100 aircraft to 200 aircraft, expected `doubled` or `rose`',
    ],
    [
      ':trend[fewer than]{from=a to=b}',
      '1:8-1:18 claim: Unexpected `fewer than` from 100 aircraft to 200 aircraft, expected `twice` or `more than`',
    ],
    [
      ':trend[rose]{from=a to=about}',
      '1:8-1:12 claim: Unexpected `rose` from 100 aircraft to about 103 aircraft, expected `unchanged`',
    ],
    [
      ':trend[rose]{from=a to=m}',
      '1:24-1:25 claim: Unexpected EUR compared with aircraft, expected two values of the same kind and unit',
    ],
    [
      ':trend[rose]{from=a to=early}',
      '1:24-1:29 claim: Unexpected a date compared with aircraft, expected two values of the same kind and unit',
    ],
    [
      ':trend[rose]{from=early to=late}',
      '1:8-1:12 claim: Unexpected `rose` of dates, expected a word for them',
    ],
    [
      ':trend[later]{from=a to=b}',
      '1:8-1:13 claim: Unexpected `later` of numbers, expected a word for them',
    ],
    [
      ':trend[earlier]{from=early to=late}',
      '1:8-1:15 claim: Unexpected `earlier` from 6 February 2025 to March 2025, expected `later`',
    ],
    [
      ':trend[rised]{from=a to=b}',
      '1:8-1:13 claim: Unexpected `rised`, expected a word that says what the data do',
    ],
    [
      ':trend[rose]{from=a}',
      '1:1-1:7 missing-attribute: Unexpected `:trend` without `to`, expected the attribute',
    ],
    [
      ':trend[most]{from=a to=b}',
      '1:14-1:18 unknown-attribute: Unexpected `from` with `most`, expected `of` and `among`',
    ],
    [
      ':trend{from=a to=b}',
      '1:1-1:7 directive-syntax: Unexpected `:trend` without a word, expected `:trend[word]`',
    ],
    [
      ':trend[rose]{from=a to=nope}',
      '1:24-1:28 unknown-path: Unexpected `nope`, expected a fact, a table or an object',
    ],
    [
      ':trend[rose]{from=a to=list}',
      '1:24-1:28 claim: Unexpected `list`, expected a number, a date or a text',
    ],
    [
      ':trend[largest]{of=t.x.n among=t}',
      '1:8-1:15 claim: Unexpected `largest` for 5, expected 7 of `t.y.n`',
    ],
    [
      ':trend[largest]{of=t.y.n among=t}',
      '1:8-1:15 claim: Unexpected `largest` for 7, expected a value that no other row has',
    ],
    [
      ':trend[first]{of=t.x.n among=t}',
      '1:8-1:13 claim: Unexpected `first` of a number, expected a date',
    ],
    [
      ':trend[most]{of=a among=t}',
      '1:17-1:18 claim: Unexpected `a`, expected a value of the rows of `t` that are compared',
    ],
  ])('%s', async (text, expected) => {
    const messages = messagesOf(await expandText(text, { files }));
    expect(messages.map((one) => one.replaceAll('\u00A0', ' '))).toEqual([expected]);
  });

  test('remembers both values where the word stands, in both expansions', async () => {
    const { shown, marked } = await expandText('It :trend[rose]{from=a to=b}.', { files });
    expect(shown).toMatchObject([
      { path: 'a', value: 100, text: 'rose', claim: true, offset: 3 },
      { path: 'b', value: 200, text: 'rose', claim: true, offset: 3 },
    ]);
    expect(marked.text.slice(3, 7)).toBe('rose');
  });

  test('a claim in a loop is told of each row that breaks it, and not of more than twenty', async () => {
    const loop = (from: string): string =>
      `:::each{from=${from}}\n:trend[fell]{from=item.a to=item.b}\n:::`;
    const rows = Array.from({ length: 50 }, (_, index) => `r${index},${index},${index + 1}`);
    const data = { 'data/u.csv': `id,a,b\n${rows.join('\n')}\n` };
    expect(messagesOf(await expandText(loop('u'), { files: data }))).toHaveLength(20);
  });
});

describe('assertions', () => {
  /** Answers as it is told to, and remembers what it was asked. */
  function oracle(answers: Readonly<Record<string, Datum | Error>>) {
    const asked: { expression: string; scope: QueryScope }[] = [];
    return {
      asked,
      run: (expression: string, scope: QueryScope): Promise<QueryResult> => {
        asked.push({ expression, scope });
        const answer = answers[expression.trim()];
        const derivation = { by: 'query', text: expression, facts: [], reads: [] } as const;
        return Promise.resolve(
          answer instanceof Error || answer === undefined
            ? {
                rule: 'fact-query',
                problem: `Unexpected ${answer?.message ?? 'question'}`,
                note: 'n',
                offset: 4,
                cause: undefined,
              }
            : { value: answer, derivation },
        );
      },
      close: () => Promise.resolve(),
    };
  }

  test.each([
    ['A\n\n::assert{that="t"}\n\nB\n', 'A\n\n\nB\n'],
    ['A\n::assert{that="t"}\nB', 'A\nB'],
    ['A\r\n::assert{that="t"}\r\nB', 'A\r\nB'],
    ['A\n::assert{that="t"}\n---\n', 'A\n\n---\n'],
    ['> A\n> ::assert{that="t"}\n> B', '> A\n> B'],
    ['- A\n  ::assert{that="t"}\n- B', '- A\n- B'],
    ['::assert{that="t"}', ''],
    ['A\n\n::assert{that="t"}', 'A\n\n'],
    ['::assert{\n  that="t"\n  message="𝕏"\n}\nB', 'B'],
    [':::each{from=parties}\n- :value[item.id]\n\n::assert{that="t"}\n:::\n', '- fr\n\n\n- ua\n\n'],
    [':::columns{}\n# A\n\n::assert{that="t"}\n\n# B\n:::', undefined],
  ])('%j prints nothing', async (text, expected) => {
    const queries = oracle({ t: true });
    const document = await expandText(text, { queries });
    expect(messagesOf(document)).toEqual([]);
    expect(queries.asked).not.toEqual([]);
    if (expected !== undefined) expect(document.plain.text).toBe(expected);
    expect(document.plain.text).not.toContain('assert');
  });

  test.each([
    ['::assert{that="f"}', '1:16-1:17 claim: Unexpected result `false`, expected `true`'],
    [
      '::assert{that="f" message="More than :value[rafale.planned]{unit=long}"}',
      '1:16-1:17 claim: Unexpected data, expected what the text rests on: More than about 100 aircraft',
    ],
    ['::assert{that="n"}', '1:16-1:17 claim: Unexpected result `3`, expected `true`'],
    ['::assert{that="l"}', '1:16-1:17 claim: Unexpected result `[true]`, expected `true`'],
    ['::assert{that="1 + + 2"}', '1:20-1:21 claim: Unexpected +'],
    ['> ::assert{that="x\n> + +"}', '2:3-2:4 claim: Unexpected +'],
    [
      '::assert{that=""}',
      '1:10-1:17 claim: Unexpected empty `that`, expected a JSONata expression',
    ],
    [
      '::assert{}',
      '1:1-1:9 missing-attribute: Unexpected `::assert` without `that`, expected the attribute',
    ],
    [
      '::assert{that="t" message=":value[nope]"}',
      '1:35-1:39 unknown-path: Unexpected `nope`, expected a fact, a table or an object',
    ],
    [
      '- ::assert{that="t"}',
      '1:3-1:11 directive-syntax: Unexpected `::assert` here, expected it on a line of its own, without the mark of a list',
    ],
  ])('%s', async (text, expected) => {
    const queries = oracle({
      t: true,
      f: false,
      n: 3,
      l: [true],
      '1 + + 2': new Error('+'),
      'x\n  + +': new Error('+'),
    });
    const messages = messagesOf(await expandText(text, { queries }));
    expect(messages.map((one) => one.replaceAll('\u00A0', ' '))).toEqual([expected]);
  });

  test('what looks like a directive in an expression is JSONata', async () => {
    const queries = oracle({});
    await expandText('::assert{that="a ? b :value[0]"}', { queries });
    expect(queries.asked[0]?.expression).toBe('a ? b :value[0]');
  });

  test('the row of a loop is bound, and a failure names it', async () => {
    const queries = oracle({ f: false });
    const text = ':::each{from=parties as=party}\n::assert{that="f" message="m"}\n:::';
    expect(messagesOf(await expandText(text, { queries }))).toEqual([
      '2:16-2:17 claim: Unexpected data for `parties.fr`, expected what the text rests on: m',
      '2:16-2:17 claim: Unexpected data for `parties.ua`, expected what the text rests on: m',
    ]);
    expect(queries.asked.map(({ scope }) => scope.names.get('party'))).toEqual([
      { id: 'fr', name: 'France' },
      { id: 'ua', name: 'Ukraine' },
    ]);
    expect(queries.asked[0]?.scope.facts.has('rafale.planned')).toBe(true);
  });
});
