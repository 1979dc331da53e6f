import { describe, expect, test } from 'vitest';
import { findConfidence } from '../../src/likelihood/confidence.ts';
import { findMentions } from '../../src/likelihood/mentions.ts';
import { describeRange } from '../../src/likelihood/ranges.ts';
import type { ScaleName } from '../../src/likelihood/scales.ts';
import {
  findTerm,
  fits,
  formsOf,
  scaleNames,
  scales,
  termsFor,
} from '../../src/likelihood/scales.ts';
import { checkLikelihoods } from '../../src/rules/likelihoods.ts';
import { sentencesOf } from '../../src/rules/sentences.ts';
import { expandText, messagesOf } from './expand-project.ts';

describe('the edges of each scale', () => {
  const edges: readonly (readonly [ScaleName, string, string])[] = [
    ['phia', 'remote chance', '0✗ 0.1 5 5.4 5.6✗ 9.4✗'],
    ['phia', 'highly unlikely', '9.4✗ 9.6 10 20 20.4 20.6✗'],
    ['phia', 'unlikely', '24.4✗ 24.6 35 35.4 35.6✗'],
    ['phia', 'realistic possibility', '39.4✗ 40 49.9 50✗'],
    ['phia', 'likely', '50✗ 54.4✗ 55 75 75.4 75.6✗'],
    ['phia', 'highly likely', '79.4✗ 80 90 90.6✗'],
    ['phia', 'almost certain', '94.4✗ 95 99.9 100✗'],
    ['icd203', 'almost no chance', '0.9✗ 1 4.9 5✗'],
    ['icd203', 'remote', '0.9✗ 1 4.9 5✗'],
    ['icd203', 'very unlikely', '4.9✗ 5 19.9 20✗'],
    ['icd203', 'highly improbable', '4.9✗ 5 19.9 20✗'],
    ['icd203', 'unlikely', '19.9✗ 20 44.9 45✗'],
    ['icd203', 'roughly even chance', '44.9✗ 45 55 55.1✗'],
    ['icd203', 'likely', '55✗ 55.1 80 80.1✗'],
    ['icd203', 'probable', '55✗ 55.1 80 80.1✗'],
    ['icd203', 'very likely', '80✗ 80.1 95 95.1✗'],
    ['icd203', 'nearly certain', '95✗ 95.1 99 99.1✗'],
    ['ipcc', 'exceptionally unlikely', '0 1 1.1✗'],
    ['ipcc', 'extremely unlikely', '0 5 5.1✗'],
    ['ipcc', 'very unlikely', '0 10 10.1✗'],
    ['ipcc', 'unlikely', '0 33 33.1✗'],
    ['ipcc', 'about as likely as not', '32.9✗ 33 66 66.1✗'],
    ['ipcc', 'more likely than not', '50✗ 50.1 100'],
    ['ipcc', 'likely', '65.9✗ 66 100'],
    ['ipcc', 'very likely', '89.9✗ 90 100'],
    ['ipcc', 'extremely likely', '94.9✗ 95 100'],
    ['ipcc', 'virtually certain', '98.9✗ 99 100'],
  ];
  test.each(edges)('%s: %s', (name, words, row) => {
    const term = findTerm(words, scales[name], 'en');
    expect(term).toBeDefined();
    for (const text of row.split(' ')) {
      const p = Number(text.replace('✗', '')) / 100;
      expect([text, term !== undefined && fits(term, p)]).toEqual([text, !text.endsWith('✗')]);
    }
  });

  test.each([7.5, 22, 37.5, 50, 52, 78, 93])('PHIA has no term for %d per cent', (percent) => {
    expect(termsFor(percent / 100, scales.phia)).toEqual([]);
  });

  test('ICD 203 has one term in each row for every per cent from 1 to 99, and opposites for opposites', () => {
    for (let percent = 1; percent <= 99; percent++) {
      const found = termsFor(percent / 100, scales.icd203);
      expect(found.map(({ row }) => row).sort()).toEqual([1, 2]);
      const opposite = termsFor((100 - percent) / 100, scales.icd203);
      const at = (terms: typeof found): number =>
        scales.icd203.terms.findIndex((one) => one === terms.find(({ row }) => row === 1));
      expect(at(found) + at(opposite)).toBe(12);
    }
    expect(termsFor(0.005, scales.icd203)).toEqual([]);
  });

  test('IPCC names the narrowest range first', () => {
    expect(termsFor(0.97, scales.ipcc).map(({ name }) => name)).toEqual([
      'extremely likely',
      'very likely',
      'likely',
      'more likely than not',
    ]);
  });
});

describe('terms in other languages', () => {
  test.each(['fr', 'de', 'uk'].flatMap((lang) => scaleNames.map((name) => [lang, name] as const)))(
    '%s has words for every range of %s, none of them for two',
    (lang, name) => {
      const first = scales[name].terms.filter(({ row }) => row === 1);
      const forms = first.map((term) => formsOf(term, name, lang));
      for (const some of forms) expect(some).not.toEqual([]);
      expect(forms.flat()).toEqual([...new Set(forms.flat())]);
    },
  );

  test('a language without words of its own has the English ones', () => {
    expect(findTerm('Highly  LIKELY', scales.phia, 'pl')?.name).toBe('highly likely');
    expect(findTerm('likely', scales.phia, 'fr')).toBeUndefined();
    expect(findTerm('QUASI CERTAINE', scales.phia, 'fr-CA')?.name).toBe('almost certain');
    expect(findTerm("plus probable qu'improbable", scales.ipcc, 'fr')?.name).toBe(
      'more likely than not',
    );
  });

  test.each([
    ['en', 'about\u00A055% to about\u00A075%'],
    ['fr', 'environ\u00A055\u202F% à environ\u00A075\u202F%'],
    ['de', 'etwa\u00A055\u00A0% bis etwa\u00A075\u00A0%'],
    ['uk', 'близько\u00A055\u00A0% – близько\u00A075\u00A0%'],
    ['pl', 'about\u00A055% to about\u00A075%'],
  ])('a range in %s', (lang, expected) => {
    const term = findTerm('likely', scales.phia, 'en');
    expect(term && describeRange(term, lang)).toBe(expected);
  });
});

test.each([
  ['en', 'it is very likely, likely and unlikely', 'very likely|likely|unlikely'],
  ['en', 'VERY\nLIKELY and **very** likely', 'VERY\nLIKELY|very** likely'],
  ['en', 'unlikelyness, likely-minded, remote areas, 𝕃likely', ''],
  ['en', 'the likelihood is', ''],
  ['fr', 'c’est très probable', 'très probable'],
  ['de', 'höchstwahrscheinlich und Wahrscheinlich', 'höchstwahrscheinlich|Wahrscheinlich'],
  ['uk', 'дуже ймовірно і малоймовірно', 'дуже ймовірно|малоймовірно'],
])('bare terms in %s: %s', (lang, text, expected) => {
  const found = findMentions(text, lang).map(({ start, end }) => text.slice(start, end));
  expect(found.join('|')).toBe(expected);
});

test.each([
  ['en', 'with high confidence', 'high confidence'],
  ['en', '*Confidence: moderate.*', 'Confidence: moderate'],
  ['en', 'our confidence is low', 'confidence is low'],
  ['en', 'we are highly confident', 'highly confident'],
  ['en', 'confidence in the courts; high hopes', ''],
  ['fr', 'niveau de confiance : élevé', 'niveau de confiance : élevé'],
  ['fr', 'avec une confiance modérée', 'confiance modérée'],
  ['fr', 'avec une forte confiance', 'forte confiance'],
  ['de', 'mit hoher Zuversicht', 'hoher Zuversicht'],
  ['de', 'Konfidenz: gering', 'Konfidenz: gering'],
  ['uk', 'з високою впевненістю', 'високою впевненістю'],
  ['uk', 'впевненість: помірна', 'впевненість: помірна'],
])('confidence in %s: %s', (lang, text, expected) => {
  const found = findConfidence(text, lang).map(({ start, end }) => text.slice(start, end));
  expect(found.join('|')).toBe(expected);
});

test.each([
  ['One. Two three.', ['One. ', 'Two three.']],
  ['See para. 3 and e.g. this. Next', ['See para. 3 and e.g. this. ', 'Next']],
  [
    '# Head\n\nText `code. Here` on',
    ['# Head', 'Text `'.replace('`', ' ') + '           ' + ' on'],
  ],
  ['Claim text *Moderate confidence*', ['Claim text ', '*Moderate confidence*']],
  ['---\ntitle: x. Y\n---\n\nA', ['A']],
])('sentences of %j', (text, expected) => {
  expect(sentencesOf(text).map((one) => one.text)).toEqual(expected);
  for (const { text: words, start } of sentencesOf(text)) {
    const word = /\p{L}+/u.exec(words)?.[0] ?? '';
    expect(text.slice(start, start + words.length)).toContain(word);
  }
});

describe('the directive', () => {
  test.each([
    [':likelihood[Likely]{p=0.7}', 'Likely'],
    [':likelihood[probable]{p=55%}', 'probable'],
    [':likelihood[very likely]{p=.9 scale=ipcc}', 'very likely'],
    [':likelihood[roughly even odds]{scale=icd203 p="50 %"}', 'roughly even odds'],
    ['a **:likelihood[highly  likely]** b', 'a **highly  likely** b'],
    ['| a |\n| - |\n| :likelihood[likely]{p=share2} |', '| a |\n| - |\n| likely |'],
  ])('%s', async (text, expected) => {
    const document = await expandText(text, {
      files: { 'data/p.csv': 'id,p\na,0.6\n', 'data/facts.yaml': 'share2: {value: 60, unit: "%"}' },
    });
    expect(messagesOf(document)).toEqual([]);
    expect(document.plain.text).toBe(expected);
    expect(document.judged).toHaveLength(1);
    const [judged] = document.judged;
    expect(document.plain.text.slice(judged?.plain.start, judged?.plain.end)).toMatch(/\w/u);
  });

  test.each([
    [
      ':likelihood[likely]{p=0.4}',
      '1:13-1:19 likelihood: Unexpected `likely` for 40%, expected `realistic possibility`',
    ],
    [
      ':likelihood[likely]{p=0.52}',
      '1:13-1:19 likelihood: Unexpected `likely` for 52%, expected a probability that PHIA has a term for',
    ],
    [
      ':likelihood[likely]{p=55% scale=icd203}',
      '1:13-1:19 likelihood: Unexpected `likely` for 55%, expected `roughly even chance`',
    ],
    [
      ':likelihood[highly probable]{p=60% scale=icd203}',
      '1:13-1:28 likelihood: Unexpected `highly probable` for 60%, expected `probable`',
    ],
    [
      ':likelihood[unlikely]{p=0.97 scale=ipcc}',
      '1:13-1:21 likelihood: Unexpected `unlikely` for 97%, expected `extremely likely` or `very likely` or `likely` or `more likely than not`',
    ],
    [
      ':likelihood[very likely]{p=0.8}',
      '1:13-1:24 likelihood: Unexpected `very likely`, expected a term of PHIA',
    ],
    [
      ':likelihood[likely]{p=70}',
      '1:23-1:25 likelihood: Unexpected probability `70`, expected a number from 0 to 1 or a percentage',
    ],
    [
      ':likelihood[likely]{p=0,7}',
      '1:23-1:26 likelihood: Unexpected probability `0,7`, expected a number from 0 to 1 or a percentage',
    ],
    [
      ':likelihood[likely]{p=count}',
      '1:23-1:28 likelihood: Unexpected value of `count` as a probability, expected a number from 0 to 1 or with the unit `%`',
    ],
    [
      ':likelihood[likely]{scale=nato}',
      '1:27-1:31 attribute-value: Unexpected `scale=nato`, expected `phia`, `icd203`, `ipcc`',
    ],
    [
      ':likelihood{p=0.7}',
      '1:1-1:12 directive-syntax: Unexpected `:likelihood` without a term, expected `:likelihood[term]`',
    ],
    [
      '::likelihood-key{scale=x}',
      '1:24-1:25 attribute-value: Unexpected `scale=x`, expected `phia`, `icd203`, `ipcc`',
    ],
  ])('%s', async (text, expected) => {
    expect(messagesOf(await expandText(text))).toEqual([expected]);
  });

  test.each([
    [':likelihood[likley]', 'did you mean `likely`?'],
    [
      ':likelihood[very likely]{p=0.85}',
      'it is a term of ICD 203 and IPCC; 85% is `highly likely`',
    ],
    [
      ':likelihood[likely]{p=0.55 scale=icd203}',
      'on the scale of ICD 203 `likely` is 55% to 80%; an end that two ranges share belongs to the term nearer to an even chance',
    ],
    [':likelihood[likely]{p=70}', 'did you mean `70%`?'],
  ])('%s advises', async (text, note) => {
    expect((await expandText(text)).file.messages[0]?.note).toBe(note);
  });

  test('a value as probability is remembered as what the words rest on', async () => {
    const { shown } = await expandText(':likelihood[likely]{p=odds}', {
      files: { 'data/facts.yaml': 'odds: { value: 0.6 }' },
    });
    expect(shown).toMatchObject([{ path: 'odds', text: 'likely', claim: true, offset: 0 }]);
  });
});

describe('the key of the scale', () => {
  const report = { kind: 'report' } as const;
  test('a report that uses a scale ends with its key, once', async () => {
    const { plain, marked } = await expandText('It is :likelihood[likely].', report);
    expect(plain.text).toMatch(
      /^It is likely\.\n\n<p class="caption">Terms of likelihood: PHIA[^]*\| almost certain \|/u,
    );
    expect(plain.text).not.toContain('<svg');
    expect(marked.text.match(/<svg/gu)).toHaveLength(7);
  });

  test.each([
    ['placed by the author', 'It is :likelihood[likely].\n\n::likelihood-key{}\n', report, 1],
    ['of another scale', 'It is :likelihood[likely].\n\n::likelihood-key{scale=ipcc}\n', report, 2],
    ['not in a deck', 'It is :likelihood[likely].\n', { kind: 'deck' } as const, 0],
    ['not without a likelihood', 'It is likely.\n', report, 0],
    [
      'of the scale in the front matter',
      '---\nlikelihood-scale: ipcc\n---\n\n:likelihood[very likely]\r\n',
      report,
      1,
    ],
    ['in a list', '- :likelihood[likely]\n- ::likelihood-key{}\n', report, 1],
  ])('is there %s', async (_, text, options, count) => {
    const document = await expandText(text, options);
    expect(messagesOf(document)).toEqual([]);
    expect(document.plain.text.match(/class="caption"/gu) ?? []).toHaveLength(count);
  });

  test.each([
    ['fr', 'probable', '| probable (likely / probable) | environ\u00A055'],
    ['de', 'wahrscheinlich', '| wahrscheinlich (likely / probable) | etwa\u00A055'],
    ['uk', 'ймовірно', '| ймовірно (likely / probable) | близько\u00A055'],
  ])('in %s names the English terms', async (lang, word, row) => {
    const document = await expandText(`:likelihood[${word}]`, { kind: 'report', lang });
    expect(messagesOf(document)).toEqual([]);
    expect(document.plain.text).toContain(row);
  });
});

describe('rules about the text', () => {
  test.each([
    ['It is :likelihood[likely]. Others call it likely, unlikely or almost certain.', []],
    ['Without a directive it is very likely, with high confidence.', []],
    [
      'It is :likelihood[likely]. And very likely.',
      [
        '1:32-1:43 likelihood-scale: Unexpected `very likely` of ICD 203 and IPCC, expected a term of PHIA',
      ],
    ],
    ['It is :likelihood[likely]. He said “very likely”; `very likely`; [x](very-likely).', []],
    [
      'It is :likelihood[likely] and :likelihood[very likely]{scale=ipcc}.',
      ['1:31-1:67 likelihood-scale: Unexpected `very likely` of IPCC, expected a term of PHIA'],
    ],
    [
      ':likelihood[likely]{scale=icd203} :likelihood[highly probable]{scale=icd203} improbable',
      [
        '1:35-1:77 likelihood-scale: Unexpected `highly probable` of the second row of ICD 203, expected a term of the first',
        '1:78-1:88 likelihood-scale: Unexpected `improbable` of the second row of ICD 203, expected a term of the first',
      ],
    ],
    [
      'We judge with low confidence that it is :likelihood[likely].',
      [
        '1:15-1:29 likelihood-confidence: Unexpected `low confidence` beside a likelihood, expected it in a sentence of its own',
      ],
    ],
    ['It is :likelihood[likely]. We have low confidence in that.', []],
    ['1. It is :likelihood[likely] <span class="confidence low">low confidence</span>', []],
    ['> It is :likelihood[likely] *Confidence: low*', []],
    [
      ':likelihood[likely]\n\nThat is unlikely, confidence: high.',
      [
        '3:19-3:35 likelihood-confidence: Unexpected `confidence: high` beside a likelihood, expected it in a sentence of its own',
      ],
    ],
    [
      ':likelihood[likely]\n\n<!-- Say it is likely, with high confidence -->',
      [
        '3:29-3:44 likelihood-confidence: Unexpected `high confidence` beside a likelihood, expected it in a sentence of its own',
      ],
    ],
    [':likelihood[likely] :value[texts.t0.t]', []],
    [
      ':likelihood[likely]\n\n:::each{from=parties}\nvery likely\n:::',
      [
        '4:1-4:12 likelihood-scale: Unexpected `very likely` of ICD 203 and IPCC, expected a term of PHIA',
      ],
    ],
  ])('%s', async (text, expected) => {
    const document = await expandText(text, {
      kind: 'report',
      texts: ['very likely, with high confidence'],
    });
    checkLikelihoods(document);
    expect(messagesOf(document)).toEqual(expected);
  });

  test('a text of a thousand judgements is read in a moment', async () => {
    const text = 'It is likely, “ « „ " < very very very ** __, likely.\n'.repeat(2000);
    const document = await expandText(`:likelihood[likely]\n\n${text}`, { kind: 'report' });
    checkLikelihoods(document);
    expect(messagesOf(document)).toEqual([]);
  }, 10_000);
});
