/** References in the built-in style, by type and language. */
import { describe, expect, test } from 'vitest';
import { fullReference, shortReference } from '../../src/citations/reference.ts';
import type { Runs } from '../../src/citations/runs.ts';
import { builtInStyle } from '../../src/citations/style.ts';
import { summarise } from '../../src/citations/summary.ts';
import { wordsOf } from '../../src/citations/words.ts';
import { styled, sourceOf } from './citation-sources.ts';

/** As a reader sees it: `*` around italics, nothing else marked, spaces that do not break as spaces. */
function shown(runs: Runs): string {
  return runs
    .map(({ text, style }) => (style === 'italic' ? `*${text}*` : text))
    .join('')
    .replaceAll(/[\u00a0\u202f]/gu, ' ');
}

const issued = { 'date-parts': [[2024, 3, 12]] };
const rueter = { family: 'Rueter', given: 'Marta' };
const ito = { family: 'Ito', given: 'Ben' };

describe('full references', () => {
  test.each([
    [
      'report',
      {
        type: 'report',
        title: 'Shells',
        author: [rueter, ito],
        publisher: 'Institute',
        'publisher-place': 'London',
        genre: 'Research Paper',
        number: '12',
        issued,
      },
      'Marta Rueter and Ben Ito, *Shells*, Research Paper 12, London: Institute, 12 March 2024',
    ],
    [
      'article-journal',
      {
        type: 'article-journal',
        title: 'Licences',
        author: [rueter],
        'container-title': 'Journal',
        volume: 14,
        issue: 2,
        page: '101-129',
        issued,
        DOI: 'https://doi.org/10.1/x',
        URL: 'https://example.org',
      },
      'Marta Rueter, ‘Licences’, *Journal*, vol. 14, no. 2, 12 March 2024, pp. 101–129, https://doi.org/10.1/x',
    ],
    [
      'article-newspaper',
      {
        type: 'article-newspaper',
        title: 'Ils ‘produiront’',
        'container-title': 'Le Quotidien',
        issued,
        URL: 'https://example.fr',
        custom: { accessed: '2024-03-13', archived: 'https://archive.example/1' },
      },
      '‘Ils “produiront”’, *Le Quotidien*, 12 March 2024, https://example.fr (accessed 13 March 2024; archived copy)',
    ],
    [
      'chapter',
      {
        type: 'chapter',
        title: 'From Buyer',
        author: [ito],
        editor: [rueter, ito],
        'container-title': 'Arming',
        edition: '2',
        publisher: 'Press',
        issued: { 'date-parts': [[2023]] },
      },
      'Ben Ito, ‘From Buyer’, in Marta Rueter and Ben Ito (eds), *Arming*, 2nd edn, Press, 2023',
    ],
    [
      'book by an editor',
      { type: 'book', title: 'Arming', editor: [rueter], issued },
      'Marta Rueter (ed.), *Arming*, 12 March 2024',
    ],
    [
      'treaty',
      {
        type: 'treaty',
        title: 'Agreement',
        authority: 'France and Ukraine',
        issued: { 'date-parts': [['2025', '11']] },
      },
      'Agreement, France and Ukraine, November 2025',
    ],
    [
      'dataset',
      { type: 'dataset', title: 'Transfers', publisher: 'Institute', issued: { raw: '2025' } },
      '*Transfers* [dataset], Institute, 2025',
    ],
    [
      'webpage',
      {
        type: 'webpage',
        title: 'News',
        author: [{ literal: 'Ministry' }],
        URL: 'https://example.ua',
        accessed: { 'date-parts': [[2026, 2, 1]] },
      },
      'Ministry, ‘News’, n.d., https://example.ua (accessed 1 February 2026)',
    ],
    [
      'speech',
      { type: 'speech', title: 'On shells', author: [ito], 'event-title': 'Forum', issued },
      'Ben Ito, ‘On shells’ [speech], *Forum*, 12 March 2024'.replaceAll('*Forum*', 'Forum'),
    ],
    [
      'four authors',
      { type: 'book', title: 'T', author: [rueter, ito, rueter, ito], issued },
      'Marta Rueter et al., *T*, 12 March 2024',
    ],
    [
      'particles',
      {
        type: 'book',
        title: 'T',
        author: [{ family: 'Dijk', 'non-dropping-particle': 'van', given: 'Piet' }],
        issued,
      },
      'Piet van Dijk, *T*, 12 March 2024',
    ],
    [
      'a range of dates',
      {
        type: 'book',
        title: 'T',
        issued: {
          'date-parts': [
            [2023, 1],
            [2024, 2],
          ],
        },
      },
      '*T*, January 2023–February 2024',
    ],
    [
      'about a year',
      { type: 'book', title: 'T', issued: { 'date-parts': [[1990]], circa: true } },
      '*T*, c. 1990',
    ],
    ['a season', { type: 'book', title: 'T', issued: { 'date-parts': [[2024, 13]] } }, '*T*, 2024'],
    [
      'words for a date',
      { type: 'book', title: 'T', issued: { literal: 'Michaelmas 1990' } },
      '*T*, Michaelmas 1990',
    ],
    ['nothing but a type', { type: 'document' }, '*x*, n.d.'],
    [
      'emphasis in a title',
      { type: 'report', title: 'On <i>Shells</i>, CO<sub>2</sub> & <b', issued },
      '*On *Shells*, CO*2* & **<**b*, 12 March 2024',
    ],
    [
      'own kind',
      { type: 'document', title: 'T', custom: { type: 'press briefing' }, issued },
      '*T* [press briefing], 12 March 2024',
    ],
    [
      'an address that nobody can follow',
      { type: 'webpage', title: 'T', URL: 'javascript:alert(1)', issued },
      '‘T’, 12 March 2024, javascript:alert(1)',
    ],
  ])('%s', (_, item, expected) => {
    const runs = fullReference(sourceOf('x', item), { words: wordsOf('en') });
    expect(shown(runs)).toBe(expected);
    for (const { href } of runs) expect(href ?? 'https://').toMatch(/^https?:\/\//u);
  });

  const chapter = {
    type: 'chapter',
    title: 'From Buyer',
    author: [rueter, ito],
    editor: [ito],
    'container-title': 'Arming',
    edition: '3',
    'publisher-place': 'Oxford',
    publisher: 'Press',
    issued,
    page: '4-6',
    URL: 'https://example.org',
    custom: { accessed: '2026-02-14' },
  };
  test.each([
    [
      'en',
      'Marta Rueter and Ben Ito, ‘From Buyer’, in Ben Ito (ed.), *Arming*, 3rd edn, Oxford: Press, 12 March 2024, pp. 4–6, https://example.org (accessed 14 February 2026)',
    ],
    [
      'fr',
      'Marta Rueter et Ben Ito, « From Buyer », dans Ben Ito (dir.), *Arming*, 3e éd., Oxford : Press, 12 mars 2024, p. 4–6, https://example.org (consulté le 14 février 2026)',
    ],
    [
      'de',
      'Marta Rueter und Ben Ito, „From Buyer“, in Ben Ito (Hg.), *Arming*, 3. Aufl., Oxford: Press, 12. März 2024, S. 4–6, https://example.org (abgerufen am 14. Februar 2026)',
    ],
    [
      'uk',
      'Marta Rueter і Ben Ito, «From Buyer», у: Ben Ito (ред.), *Arming*, вид. 3, Oxford: Press, 12 березня 2024 р., с. 4–6, https://example.org (дата звернення: 14 лютого 2026 р.)',
    ],
    [
      'xx',
      'Marta Rueter and Ben Ito, ‘From Buyer’, in Ben Ito (ed.), *Arming*, 3rd edn, Oxford: Press, 12 March 2024, pp. 4–6, https://example.org (accessed 14 February 2026)',
    ],
  ])('in %s', (lang, expected) => {
    expect(shown(fullReference(sourceOf('x', chapter), { words: wordsOf(lang) }))).toBe(expected);
  });
});

describe('short references', () => {
  test.each([
    [
      { type: 'article', title: 'A long title', 'title-short': 'Article on the letter' },
      'Article on the letter',
    ],
    [
      {
        type: 'report',
        title: 'Shells: a study of many years and many places in all of Europe',
        author: [rueter],
      },
      'Rueter, *Shells*',
    ],
    [{ type: 'webpage', title: 'News', publisher: 'Ministry' }, 'Ministry, ‘News’'],
    [
      { type: 'book', title: 'word '.repeat(30).trim() },
      '*word word word word word word word word word word word word…*',
    ],
    [{ type: 'book' }, '*x*'],
  ])('%o', (item, expected) => {
    expect(shown(shortReference(sourceOf('x', item), wordsOf('en')))).toBe(expected);
  });
});

describe('notes', () => {
  const a = sourceOf('a', {
    type: 'report',
    title: 'Shells',
    author: [rueter],
    issued,
    custom: { grade: 'B' },
  });
  const b = sourceOf('b', { type: 'article', title: 'Letter', issued });
  const notes = (
    ...citations: Parameters<ReturnType<typeof builtInStyle>['render']>[0]
  ): readonly string[] => builtInStyle(wordsOf('en')).render(citations, []).citations.map(shown);

  test('are full at first and short later, each with its place', () => {
    expect(
      notes(
        [styled(a, { prefix: 'see', locator: 'pp. 4-6', suffix: 'and the annex' })],
        [styled(b, { grade: 'F3' }), styled(a, { locator: 'para. 2' })],
        [styled(b, { suffix: ', date line', grade: 'F3' })],
        [styled(a, {}, true)],
      ),
    ).toEqual([
      'See Marta Rueter, *Shells*, 12 March 2024, pp. 4–6 and the annex, Admiralty grade B.',
      '‘Letter’, 12 March 2024, Admiralty grade F3; Rueter, *Shells*, para. 2.',
      '‘Letter’, date line, Admiralty grade F3.',
      '*Shells*.',
    ]);
  });
});

describe('a source summary statement', () => {
  const sources = [
    sourceOf('a', {
      type: 'report',
      title: 'A',
      issued,
      custom: { grade: 'B', basis: 'It was right before' },
    }),
    sourceOf('b', {
      type: 'report',
      title: 'B',
      issued: { 'date-parts': [[2025]] },
      custom: { grade: 'F' },
    }),
    sourceOf('c', { type: 'treaty', title: 'C' }),
  ];
  test.each([
    [
      'en',
      [
        'This document cites 3 sources, dated from 12 March 2024 to 2025: 1 legal text and 2 reports. Reliability by the Admiralty system: B, usually reliable (1); F, reliability cannot be judged (1); not graded (1).',
        '*A*: It was right before.',
      ],
    ],
    [
      'fr',
      [
        'Ce document cite 3 sources (12 mars 2024 – 2025) : 1 texte juridique et 2 rapports. Fiabilité selon le système de l’Amirauté : B, habituellement fiable (1) ; F, fiabilité impossible à apprécier (1) ; non cotée (1).',
        '*A* : It was right before.',
      ],
    ],
    [
      'de',
      [
        'Dieses Dokument zitiert 3 Quellen (12. März 2024 bis 2025): 1 Rechtstext und 2 Berichte. Zuverlässigkeit nach dem Admiralty-System: B, in der Regel zuverlässig (1); F, Zuverlässigkeit nicht zu beurteilen (1); nicht eingestuft (1).',
        '*A*: It was right before.',
      ],
    ],
    [
      'uk',
      [
        'У документі цитовано 3 джерела (12 березня 2024 р. – 2025): 1 правовий акт і 2 звіти. Надійність за адміралтейською системою: B, зазвичай надійне (1); F, надійність оцінити неможливо (1); без оцінки (1).',
        '*A*: It was right before.',
      ],
    ],
  ])('in %s', (lang, expected) => {
    expect(summarise(sources, true, wordsOf(lang)).map(shown)).toEqual(expected);
  });

  test.each([
    [
      'en',
      'This document cites a single source: a report dated 12 March 2024. Its Admiralty grade is B, usually reliable.',
    ],
    [
      'fr',
      'Ce document cite une seule source : un rapport (12 mars 2024). Sa cotation de l’Amirauté est B, habituellement fiable.',
    ],
    [
      'de',
      'Dieses Dokument zitiert eine einzige Quelle: ein Bericht (12. März 2024). Ihre Admiralty-Einstufung ist B, in der Regel zuverlässig.',
    ],
    [
      'uk',
      'У документі цитовано одне джерело: звіт (12 березня 2024 р.). Його адміралтейська оцінка: B, зазвичай надійне.',
    ],
  ])('of one source in %s', (lang, expected) => {
    expect(summarise(sources.slice(0, 1), true, wordsOf(lang)).map(shown)[0]).toBe(expected);
  });

  test('of one that is neither dated nor graded, and of none', () => {
    expect(summarise(sources.slice(2), false, wordsOf('en')).map(shown)[0]).toBe(
      'This project lists a single source: a legal text. It has no Admiralty grade.',
    );
    expect(summarise([], true, wordsOf('en'))).toEqual([]);
  });
});
