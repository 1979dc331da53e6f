/** `bare-number`: which figures of a text came from nowhere. Written from what users were promised, not from the code. */
import { describe, expect, test } from 'vitest';
import type { CheckOptions, Texts } from './project.ts';
import { check, data, deckOf, expectMarks, reportOf } from './project.ts';

const rule: CheckOptions = { rule: 'bare-number' };
const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="9"/>';

type Row = readonly [what: string, text: string];

/** Each row is the text of a report of its own. */
function rowsOf(
  lang: string,
  rows: readonly Row[],
  { frontMatter = '', settings = '' }: { frontMatter?: string; settings?: string } = {},
): void {
  test.each(rows)('%s', async (_, text) => {
    await expectMarks(
      {
        ...data,
        'brief.yaml': `title: Test\n${settings}`,
        'reports/picture-2024.svg': picture,
        'reports/a.md': reportOf(text, lang, frontMatter),
      },
      rule,
    );
  });
}

describe('figures in English prose', () => {
  rowsOf('en', [
    ['a whole number', 'They bought ⟦77⟧ aircraft.'],
    ['the same number twice is two places', 'They bought ⟦77⟧ guns and ⟦77⟧ shells.'],
    ['zero', 'There were ⟦0⟧ losses.'],
    ['thousands with commas are one figure', 'About ⟦1,234⟧ people and ⟦12,345,678⟧ shells.'],
    ['a decimal is one figure', 'It rose by ⟦2.5⟧ times.'],
    ['a decimal without a leading zero', 'It rose by ⟪.5⟫ times.'],
    ['a negative number', 'It was ⟪-5⟫ degrees, then ⟪−12⟫.'],
    ['a number at the end of a sentence', 'They were ⟦77⟧. Then they left.'],
    ['a price with a symbol', 'A barrel cost ⟪$40⟫ and then ⟪€300,000⟫.'],
    ['a price with a code and a scale', 'It cost ⟪EUR 3.2 billion⟫.'],
    ['a percentage', 'A share of ⟪12.75%⟫ or ⟪13 per cent⟫.'],
    ['percentage points', 'It rose by ⟪7 percentage points⟫.'],
    // open: whether a day is one message or one for each of its numbers; one figure is one thing to bind.
    ['a day', 'They met on ⟪7 March 2026⟫ in Paris.'],
    ['a day as Americans write it', 'They met on ⟪March 7, 2026⟫ in Paris.'],
    ['a day as ISO 8601 writes it', 'They met on ⟪2026-03-07⟫ in Paris.'],
    ['a day with slashes', 'They met on ⟪07/03/2026⟫ in Paris.'],
    ['a month', 'They met in ⟪March 2026⟫.'],
    ['a year', 'They met in ⟦2024⟧.'],
    ['a decade', 'It began in the ⟪2020s⟫.'],
    // open: whether a range is one message or two.
    ['a range with a dash', 'It takes ⟨4–6⟩ weeks, or ⟨4-6⟩.'],
    ['a range in words', 'It takes between ⟦4⟧ and ⟦6⟧ weeks.'],
    ['a range of years', 'From ⟨2023–2025⟩ it grew.'],
    ['a time of day', 'They met at ⟪10:30⟫ in Paris.'],
    // open: an ordinal that numbers no section has digits, so it counts.
    ['an ordinal', 'It was the ⟪3rd⟫ meeting of the ⟪21st⟫ century.'],
    ['a fraction and a ratio', 'Some ⟨2/3⟩ agreed, or ⟨2:1⟩.'],
    ['a unit that touches', 'The range is ⟪50km⟫ and it weighs ⟪250kg⟫.'],
    ['a unit after an entity', 'The range is ⟪50&nbsp;km⟫.'],
    ['a number in brackets', 'The guns (⟦12⟧ of them) arrived.'],
    ['a number in emphasis', 'There were **⟦12⟧** guns and *⟦13⟧* more.'],
    ['a number in inverted commas', 'He said “⟦12⟧ guns”.'],
    ['a number in a quotation', '> There were ⟦12⟧ guns.'],
    ['a number after an astral character', '😀😀 there were ⟦12⟧ guns.'],
    ['a number over a soft line break', 'There were\n⟦12⟧ guns and\nno more.'],
    ['number words do not count', 'There were twelve guns, a dozen, and one hundred more.'],
    ['roman numerals do not count', 'In the XXI century, part IV.'],
    ['superscripts of units do not count', 'An area in km² and a volume in m³.'],
    ['digits of entities are none', 'A caf&#233; in the rue de l&#x2019;Est.'],
    ['a label of authority is none', 'TLP:CLEAR and :smile: stay.'],
  ]);
});

describe('names that hold digits', () => {
  rowsOf(
    'en',
    [
      ['a declared identifier is harmless', 'The Mirage 2000 carries it, and an Aster-30 too.'],
      ['at the end of a sentence too', 'They fly the Mirage 2000. It is fast.'],
      ['in emphasis too', 'They fly the **Mirage 2000**.'],
      ['over a line break', 'They fly the Mirage\n2000 today.'],
      ['with a non-breaking space', 'They fly the Mirage\u00A02000 and the Mirage&nbsp;2000.'],
      ['one of the document’s own', 'The Leopard 2 is a tank.'],
      ['one that is not declared counts', 'The Abrams ⟦1⟧ is another.'],
      ['with a hyphen too', 'The ⟪Exocet-40⟫ is another.'],
      ['a longer number is another name', 'The Mirage ⟦20001⟧ does not exist.'],
      ['part of a word is another name', 'The SuperMirage ⟦2000⟧ does not exist.'],
      ['the number alone is a figure', 'There were ⟦2000⟧ of them.'],
      // open: digits that a letter stands directly before belong to a name, not to a quantity.
      ['a letter directly before', 'The A400M, CO2, the G7 and the H160M.'],
      ['a number beside an identifier', 'There were ⟦12⟧ Mirage 2000 and ⟦13⟧ Leopard 2.'],
    ],
    {
      frontMatter: 'identifiers: [Leopard 2]\n',
      settings: 'identifiers: [Mirage 2000, Aster-30]\n',
    },
  );

  test('settings declare identifiers for all documents, front matter for one', async () => {
    await expectMarks(
      {
        ...data,
        'brief.yaml': 'identifiers: [Mirage 2000, Aster-30]\n',
        'reports/a.md': reportOf(
          'Mirage 2000, Aster-30 and Leopard 2 are names.',
          'en',
          'identifiers: [Leopard 2]\n',
        ),
        'reports/b.md': reportOf('Mirage 2000 and Leopard ⟦2⟧ are names.'),
      },
      rule,
    );
  });
});

describe('places of Markdown', () => {
  rowsOf('en', [
    ['a heading', '## Over ⟦77⟧ aircraft\n\nText.'],
    ['a heading with a line below', 'Over ⟦77⟧ aircraft\n---\n\nText.'],
    ['the number of a heading is harmless', '## 2. Drivers\n\n### 2.1 Money\n\nText.'],
    ['list numbers are harmless', '1. first\n2. second\n3. third'],
    ['list numbers with brackets are harmless', '1) first\n2) second'],
    ['a figure in a numbered list', '1. first of ⟦77⟧\n2. second'],
    ['a figure in a list', '- one\n- ⟦77⟧ more\n  - and ⟦78⟧ below'],
    ['a task', '- [x] sent ⟦77⟧\n- [ ] nothing'],
    ['cells of a table', '| what | count |\n| - | -: |\n| guns | ⟦12⟧ |\n| shells | ⟦13⟧ |'],
    ['the head of a table', '| what | in ⟦2024⟧ |\n| - | - |\n| guns | many |'],
    ['a footnote’s text', 'Guns.[^1]\n\n[^1]: There were ⟦12⟧.'],
    [
      'a footnote’s label is harmless',
      'Guns.[^12] Shells.[^note-3]\n\n[^12]: Many.\n\n[^note-3]: More.',
    ],
    ['the text of a link', '[The ⟦12⟧ guns](https://example.org/guns)'],
    ['the target of a link is harmless', '[The guns](https://example.org/2024/12)'],
    [
      'an address is harmless',
      'See https://example.org/2024/12/guns-3 or <https://example.org/2024>.',
    ],
    ['an address without a scheme', 'See www.example.org/2024/12 for more.'],
    ['a mail address is harmless', 'Write to desk24@example.org or <desk24@example.org>.'],
    ['a reference and its definition', 'See [the guns][1].\n\n[1]: https://example.org/2024'],
    ['code is harmless', 'Run `make 12` now.\n\n```\n12 guns\n```\n\n    13 guns'],
    // open: text that is read instead of a picture is prose.
    ['the text of an image', '![A chart of ⟦12⟧ guns](picture-2024.svg)'],
    ['the file of an image is harmless', '![A chart of guns](picture-2024.svg)'],
    ['text in HTML', '<div>\n\nThere were ⟦12⟧ guns.\n\n</div>'],
    ['a block of HTML', '<div class="col-2" id="part-3">There were ⟦12⟧ guns.</div>'],
    ['HTML in a line', 'There were <b data-n="14">⟦12⟧</b> guns.'],
    ['cells in HTML', '<table width="300"><tr><td>guns</td><td>⟦12⟧</td></tr></table>'],
    // open: a report drops comments, so nobody reads what stands in one.
    ['a comment in a report', 'Text.\n\n<!-- 12 guns to be checked -->\n\nText.'],
    ['digits are escaped or not', 'There were ⟪12\\%⟫ of guns.'],
    ['a callout', '> [!NOTE] There were ⟦12⟧\n> and ⟦13⟧ more.'],
  ]);
});

describe('what refers to a part of a text', () => {
  describe('in English', () => {
    rowsOf('en', [
      ['sections', 'See section 3, Section 3.2, sections 2 and 3, and chapter 4.'],
      ['figures and tables', 'See Figure 2, figures 2 and 3, Fig. 2, Table 4 and Tables 1–3.'],
      ['pages', 'See page 12, p. 12, pp. 12–14 and pages 3 to 5.'],
      ['paragraphs', 'See para. 5, paras 5–7, paragraph 5 and paragraphs 5 and 6.'],
      ['articles and annexes', 'See Article 5, annex 1, Appendix 2 and footnote 3.'],
      ['slides', 'See slide 7.'],
      ['a word that only looks alike', 'The section lost ⟦3⟧ men and the table held ⟦12⟧ plates.'],
    ]);
  });
  describe('in French', () => {
    rowsOf('fr', [
      ['sections', 'Voir la section 3, les sections 2 et 3 et le chapitre 4.'],
      ['figures et tableaux', 'Voir la figure 2, la fig. 2 et le tableau 4.'],
      ['pages', 'Voir la page 12, p. 12 et les pages 3 à 5.'],
      ['paragraphes', 'Voir le paragraphe 5, le par. 5 et le §\u00A05.'],
      ['articles et annexes', 'Voir l’article 5, l’annexe 1 et la note 3.'],
    ]);
  });
  describe('in German', () => {
    rowsOf('de', [
      ['Abschnitte', 'Siehe Abschnitt 3, die Abschnitte 2 und 3 und Kapitel 4.'],
      ['Abbildungen und Tabellen', 'Siehe Abbildung 2, Abb. 2, Tabelle 4 und Tab. 4.'],
      ['Seiten', 'Siehe Seite 12, S. 12 und die Seiten 3 bis 5.'],
      ['Absätze', 'Siehe Absatz 5, Abs. 5 und §\u00A05.'],
      ['Artikel und Anhänge', 'Siehe Artikel 5, Art. 5, Anhang 1 und Fußnote 3.'],
    ]);
  });
  describe('in Ukrainian', () => {
    rowsOf('uk', [
      ['розділи', 'Див. розділ 3, у розділі 3.2 та розділи 2 і 3.'],
      [
        'рисунки й таблиці',
        'Див. рисунок 2, рис. 2, таблицю 4, табл. 4, на рисунку 2 та в таблиці 4.',
      ],
      ['сторінки', 'Див. сторінку 12, на сторінці 12 та с. 12.'],
      ['пункти', 'Див. пункт 5, п. 5, абзац 5 та у пункті 5.'],
      ['статті й додатки', 'Див. статтю 5, ст. 5 та додаток 1.'],
    ]);
  });
});

describe('figures in French, German and Ukrainian prose', () => {
  describe('fr', () => {
    rowsOf('fr', [
      ['milliers', 'Environ ⟦1\u202F234⟧ personnes, ou ⟦1\u00A0235⟧, ou ⟦1 236⟧.'],
      ['décimales', 'Une hausse de ⟦2,5⟧ fois.'],
      ['prix', 'Il coûte ⟪300\u202F000\u00A0€⟫ ou ⟪3,4 milliards d’euros⟫.'],
      ['pourcentage', 'Une part de ⟪12,75\u00A0%⟫.'],
      ['date', 'Le ⟪7 mars 2026⟫ à Paris, le ⟪1er avril 2026⟫ à Kyiv.'],
      ['heure', 'À ⟨10 h 30⟩ à Paris.'],
      ['ordinal', 'La ⟪3e⟫ réunion.'],
      ['en lettres', 'Douze canons, une centaine d’obus.'],
      ['guillemets', 'Il a dit « ⟦12⟧ canons ».'],
      ['élision', 'Plus d’⟦11⟧ canons.'],
    ]);
  });
  describe('de', () => {
    rowsOf('de', [
      ['Tausender', 'Etwa ⟦1.234⟧ Menschen und ⟦12.345.678⟧ Granaten.'],
      ['Dezimalen', 'Das ⟪2,5fache⟫, oder ⟦2,5⟧ Tonnen.'],
      ['Preis', 'Es kostet ⟪3,4 Milliarden Euro⟫ oder ⟪300.000 €⟫.'],
      ['Prozent', 'Ein Anteil von ⟪12,75 %⟫.'],
      ['Datum', 'Am ⟪7. März 2026⟫ in Paris, am ⟪07.03.2026⟫ in Kyjiw.'],
      ['Uhrzeit', 'Um ⟪10:30⟫ Uhr, um ⟪10.45⟫ Uhr.'],
      ['Ordnungszahl', 'Die ⟪3.⟫ Sitzung.'],
      ['Satzende', 'Es waren ⟦12⟧. Dann gingen sie.'],
      ['in Worten', 'Zwölf Geschütze, hundert Granaten.'],
    ]);
  });
  describe('uk', () => {
    rowsOf('uk', [
      ['тисячі', 'Близько ⟦1\u00A0234⟧ осіб і ⟦12\u00A0345\u00A0678⟧ снарядів.'],
      ['десяткові', 'У ⟦2,5⟧ раза більше.'],
      ['ціна', 'Коштує ⟪3,4 мільярда євро⟫ або ⟪300 000 євро⟫.'],
      ['відсотки', 'Частка ⟪12,75\u00A0%⟫.'],
      ['дата', 'Зустріч ⟪7 березня 2026 року⟫ в Парижі, ⟪07.03.2026⟫ у Києві.'],
      ['час', 'О ⟪10:30⟫ в Парижі.'],
      ['порядковий', 'Це ⟪3-тя⟫ зустріч.'],
      ['словами', 'Дванадцять гармат, сто снарядів.'],
    ]);
  });
});

describe('values and what stands beside them', () => {
  rowsOf('en', [
    ['a value from the data', 'There are :value[rafale.planned] aircraft.'],
    ['a figure beside a value', 'There are :value[rafale.planned] aircraft and ⟦12⟧ guns.'],
    ['a figure that is the value of a fact', 'There are ⟦100⟧ aircraft.'],
    ['attributes are no text', 'It cost :value[cost]{format=compact digits=1}.'],
    ['a path with digits is no text', 'Fast: :value[equipment.mirage.speed].'],
    ['a table from the data', '::table{from=equipment limit=2 caption="Equipment"}'],
    [
      'the body of an each counts once, not once a row',
      ':::each{from=equipment as=e}\n\n- :value[e.name] has ⟦3⟧ crews and flies at :value[e.speed]\n\n:::',
    ],
    [
      'columns',
      ':::columns{widths="2 1"}\n\nThe left has ⟦12⟧ guns.\n\nThe right has none.\n\n:::',
    ],
    ['a likelihood’s attributes', 'It is :likelihood[likely]{p=0.7} that it holds.'],
  ]);

  test('a figure in an included file stands in that file, however often it is included', async () => {
    await expectMarks(
      {
        ...data,
        'reports/_part-2024.md': 'There were ⟦12⟧ guns.\n',
        'reports/a.md': reportOf(
          '::include{file=_part-2024.md}\n\nText with ⟦13⟧ more.\n\n::include{file=_part-2024.md}',
        ),
      },
      rule,
    );
  });
});

describe('a citation covers', () => {
  rowsOf('en', [
    ['its sentence', 'There were 77 guns [@letter].'],
    ['with a locator', 'There were 77 guns [@letter, para. 3].'],
    ['from anywhere in the sentence', 'The article [@letter] counts 77 guns.'],
    ['not the next sentence', 'There were 77 guns [@letter]. There were ⟦12⟧ shells.'],
    ['not the sentence before', 'There were ⟦12⟧ shells. There were 77 guns [@letter].'],
    ['not the next paragraph', 'There were 77 guns [@letter].\n\nThere were ⟦12⟧ shells.'],
    ['a sentence over several lines', 'There were 77 guns\nand 78 shells\non the day [@letter].'],
    ['a sentence with a decimal', 'It weighs 5.2 tonnes and costs €3.4 million [@letter].'],
    [
      'a sentence with abbreviations',
      'Approx. 77 guns, i.e. ca. 12 loads, went to the U.S. in Jan. 2026 [@letter].',
    ],
    ['a sentence that ends in a question mark', 'Were there 77 guns [@letter]? Or ⟦12⟧?'],
    ['a sentence in emphasis', '**There were 77 guns** [@letter].'],
    ['a sentence with two citations', 'There were 77 guns [@letter] and 12 shells [@memo].'],
    ['two sources in one', 'There were 77 guns [see @letter, p. 3; @memo].'],
    ['without an author', 'Martin counts 77 guns [-@letter].'],
    // open: a citation that stands after the full stop belongs to the sentence before it.
    ['the sentence before it, after its full stop', 'There were 77 guns. [@letter]'],
    ['the sentence that it begins', 'There were ⟦12⟧ guns. [@letter] says 77. There were ⟦13⟧.'],
    ['each its own', 'There were 12 guns [@memo]. Of ⟦13⟧ nothing. [@letter] says 77.'],
    ['no less after an abbreviation', 'Of 12 guns approx. [@letter] went 77 per cent.'],
    ['its cell', '| guns | shells |\n| - | - |\n| 77 [@letter] | ⟦12⟧ |\n| ⟦13⟧ | 14 [@memo] |'],
    ['its list item', '- There were 77. And 12 more [@letter].\n- There were ⟦13⟧.'],
    ['its heading', '## Over 77 guns [@letter]\n\nThere were ⟦12⟧.'],
    ['its footnote', 'Guns.[^1]\n\n[^1]: There were 77 [@letter].'],
    ['its quotation', '> There were 77 guns [@letter].\n\nThere were ⟦12⟧.'],
    ['nothing where it is code', 'There were ⟦77⟧ guns `[@letter]`.'],
    ['nothing where it is escaped', 'There were ⟦77⟧ guns \\[@letter].'],
    ['nothing without brackets', 'There were ⟦77⟧ guns, says @letter here.'],
  ]);
});

describe('decks', () => {
  test.each<Row>([
    ['a slide', 'There were ⟦12⟧ guns.\n\n---\n\n# Next\n\nThere were ⟦13⟧.'],
    ['a note is spoken', 'Text.\n\n<!-- Say that there were ⟦12⟧ guns. -->'],
    ['a note over lines', 'Text.\n\n<!--\nSay guns.\nSay that there were ⟦12⟧ guns.\n-->'],
    ['a citation in a note', 'Text.\n\n<!-- There were 77 guns [@letter]. There were ⟦12⟧. -->'],
    ['Marp’s directives', 'Text.\n\n<!-- _class: col-2 -->\n<!-- _backgroundColor: "#112233" -->'],
    ['a header set in a comment', 'Text.\n\n<!-- header: Over ⟪12⟫ guns -->'],
    ['sizes of images', 'Text.\n\n![bg left:40% brightness:0.5](picture-2024.svg)'],
    ['sizes beside the text', 'Text.\n\n![A picture w:300 h:200px](picture-2024.svg)'],
    ['styles', 'Text.\n\n<style scoped>\nsection { padding: 12px; }\n</style>'],
    ['a heading that is fitted', '## <!-- fit --> Over ⟦12⟧ guns'],
  ])('%s', async (_, text) => {
    await expectMarks(
      { ...data, 'decks/picture-2024.svg': picture, 'decks/a.md': deckOf(text) },
      rule,
    );
  });

  test('what Marp and the metadata take from the front matter is harmless', async () => {
    const frontMatter = [
      'date: 2026-02-14',
      'number: CBP-1234',
      'size: 16:9',
      'paginate: true',
      'headingDivider: 2',
      'version: "1.2"',
      'backgroundColor: "#112233"',
      'x-own: 12',
      'style: |',
      '  section { padding: 12px; }',
      '',
    ].join('\n');
    await expectMarks({ ...data, 'decks/a.md': deckOf('Text.', 'en', frontMatter) }, rule);
  });

  test.each<Row>([
    ['header', 'header: Over ⟦12⟧ guns'],
    ['footer', 'footer: "Over ⟦12⟧ guns"'],
    ['subtitle', 'subtitle: Over ⟦12⟧ guns'],
    ['summary', 'summary: >-\n  There were\n  ⟦12⟧ guns.'],
  ])('front matter that is shown: %s', async (_, line) => {
    await expectMarks({ ...data, 'decks/a.md': deckOf('Text.', 'en', `${line}\n`) }, rule);
  });

  test.each(['decks/a.md', 'reports/a.md'])('the title of %s', async (path) => {
    const text = '---\ntitle: Over ⟦12⟧ guns\nlang: en\n---\n\n# Guns\n\nText.\n';
    await expectMarks({ ...data, [path]: text }, rule);
  });

  test('a value in the title is bound', async () => {
    const text = '---\ntitle: Over :value[rafale.planned] aircraft\n---\n\n# Aircraft\n\nText.\n';
    await expectMarks({ ...data, 'decks/a.md': text }, rule);
  });
});

describe('odd files', () => {
  test('lines end as on Windows', async () => {
    const text = deckOf('There were ⟦12⟧ guns.\n\n| a |\n| - |\n| ⟦13⟧ |').replaceAll('\n', '\r\n');
    await expectMarks({ ...data, 'decks/a.md': text }, rule);
  });

  test('a byte order mark is no column', async () => {
    await expectMarks({ ...data, 'decks/a.md': '\uFEFF# Over ⟦12⟧ guns\n\nText.\n' }, rule);
  });

  test('a number of fifty thousand digits is one figure', async () => {
    const digits = '7'.repeat(50_000);
    await expectMarks({ ...data, 'reports/a.md': reportOf(`There were ⟪${digits}⟫ guns.`) }, rule);
  });

  test('a long text comes to its end, each figure found', async () => {
    const line = `${'some words, '.repeat(60)}there were ⟦12⟧ guns [not a citation.\n`;
    await expectMarks({ ...data, 'reports/a.md': reportOf(line.repeat(200)) }, rule);
  });

  test('an empty deck has nothing to say about figures', async () => {
    const { found } = await check({ ...data, 'decks/a.md': '' });
    expect(found.filter((message) => message.rule === 'bare-number')).toEqual([]);
  });
});

describe('a project without data', () => {
  const plain: Texts = {
    'decks/a.md': '# Over 12 guns\n\nIn 2024 there were 77 guns [@letter].\n',
    'reports/a.md': reportOf('There were 77 guns.'),
  };

  // What looks like a citation stays as it is where there are no data, as any plain text of a Marp deck does.
  test('is a plain Marp project and hears nothing of evidence', async () => {
    const { found, ok } = await check(plain, { all: true });
    expect(found).toEqual([]);
    expect(ok).toBe(true);
  });

  test('hears of it as soon as there are data', async () => {
    const { found } = await check({ ...plain, 'data/t.csv': 'id,n\na,1\n' });
    expect(found.filter(({ rule: id }) => id === 'bare-number')).not.toEqual([]);
  });
});

describe('the note names what would bind the figure', () => {
  test.each([
    ['en', 'There are 100 aircraft.', 'rafale.planned'],
    ['en', 'There are 1,234,567 people.', 'moved'],
    ['en', 'There are 1234567 people.', 'moved'],
    ['en', 'A share of 12.5%.', 'share'],
    ['en', 'Signed on 9 February 2026.', 'signed'],
    ['en', 'Signed on February 9, 2026.', 'signed'],
    ['en', 'Signed on 2026-02-09.', 'signed'],
    ['en', 'It costs €3.2 billion.', 'cost'],
    ['en', 'It costs EUR 3,200,000,000.', 'cost'],
    ['en', 'It takes 12–18 months.', 'wait'],
    ['fr', 'Environ 1\u202F234\u202F567 personnes.', 'moved'],
    ['fr', 'Une part de 12,5\u00A0%.', 'share'],
    ['fr', 'Signée le 9 février 2026.', 'signed'],
    ['fr', 'Il coûte 3,2 milliards d’euros.', 'cost'],
    ['de', 'Etwa 1.234.567 Menschen.', 'moved'],
    ['de', 'Ein Anteil von 12,5 %.', 'share'],
    ['de', 'Am 9. Februar 2026 in Kyjiw.', 'signed'],
    ['de', 'Es kostet 3,2 Milliarden Euro.', 'cost'],
    ['uk', 'Близько 1\u00A0234\u00A0567 осіб.', 'moved'],
    ['uk', 'Частка 12,5\u00A0%.', 'share'],
    ['uk', 'Підписано 9 лютого 2026 року.', 'signed'],
    ['uk', 'Коштує 3,2 мільярда євро.', 'cost'],
  ])('%s: %s', async (lang, text, id) => {
    const { found } = await check({ ...data, 'reports/a.md': reportOf(text, lang) });
    const notes = found.filter(({ rule: name }) => name === 'bare-number').map(({ note }) => note);
    expect(notes.join('\n')).toContain(`:value[${id}]`);
  });

  test('a figure that no fact has is told what else to do, and no fact', async () => {
    const { found } = await check({ ...data, 'reports/a.md': reportOf('There are 77 guns.') });
    const [message] = found;
    expect(message).toMatchObject({ rule: 'bare-number', severity: 'warning' });
    expect(message?.note).not.toBe('');
    for (const id of ['rafale.planned', 'moved', 'share', 'signed', 'cost', 'wait', 'odds'])
      expect(message?.note).not.toContain(`[${id}]`);
  });

  test('bound as the note says, the figure is silent', async () => {
    const text = 'Over ⟦100⟧ aircraft, signed ⟪9 February 2026⟫.';
    await expectMarks({ ...data, 'reports/a.md': reportOf(text) }, rule);
    const bound = text
      .replace('⟦100⟧', ':value[rafale.planned]')
      .replace('⟪9 February 2026⟫', ':value[signed]');
    await expectMarks({ ...data, 'reports/a.md': reportOf(bound) }, rule);
  });
});
