/** Which figures of a document were typed by hand, where, and what is said of them. */
import { describe, expect, test } from 'vitest';
import { build } from '../../src/build.ts';
import { memoryWorld } from '../world.ts';
import { defaultConfig } from '../../src/config.ts';
import { loadData } from '../../src/data/data-set.ts';
import { loadFacts } from '../../src/facts/facts.ts';
import type { Citation, DocumentKind, ExpandedDocument } from '../../src/model/document.ts';
import { bareNumber } from '../../src/rules/bare-number.ts';
import { valueIndex } from '../../src/rules/value-index.ts';
import { expandText } from './expand-project.ts';

interface Options {
  readonly kind?: DocumentKind;
  readonly identifiers?: readonly string[];
  readonly lang?: string;
}

/** Words that were found, each with its line. */
async function found(text: string, options: Options = {}): Promise<string[]> {
  const { kind = 'report', identifiers = [], lang = 'en' } = options;
  const document = await expandText(text, { kind, lang });
  const world = memoryWorld({ files: {} });
  const data = await loadData(world);
  const facts = await loadFacts(world, data);
  const messages: string[] = [];
  const config = { ...defaultConfig, identifiers };
  bareNumber.checkDocument(
    { ...document, citations: citationsOf(document) },
    {
      facts,
      data,
      tables: data.names,
      config,
      today: '2026-02-14',
      values: valueIndex(facts, data, data.names),
    },
    (file, place, reason) => {
      const lines = String(file).split(/\r\n|\r|\n/u);
      const word = lines[(place?.start.line ?? 1) - 1]?.slice(
        (place?.start.column ?? 1) - 1,
        (place?.end.column ?? 1) - 1,
      );
      const said = /`([^`]*)`/u.exec(reason)?.[1]?.replaceAll(/\s+/gu, ' ');
      // A reference or an escape stands in the source and is read as what it means.
      if (!/[&\\]/u.test(word ?? '')) expect(said).toBe(word);
      messages.push(`${String(place?.start.line)} ${word ?? ''}`);
    },
  );
  return messages;
}

/** Citations as they were expanded, else where they stand as written. */
function citationsOf(document: ExpandedDocument): readonly Citation[] {
  if (document.citations.length > 0) return document.citations;
  const rangesIn = (text: string): { start: number; end: number }[] =>
    Array.from(text.matchAll(/\[@[^\]]+\]/gu), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
  const marked = rangesIn(document.marked.text);
  return rangesIn(document.plain.text).map((plain, index) => ({
    plain,
    marked: marked[index] ?? plain,
    items: [],
    ...document.plain.origin(plain.start, plain.end),
    file: document.path,
  }));
}

describe('in a report', () => {
  test.each([
    ['a paragraph', 'There are 100 of them.\n', ['1 100']],
    ['lines of a paragraph', 'There\nare 100\nof 5.\n', ['2 100', '3 5']],
    ['a heading', '## 100 aircraft\n', ['1 100']],
    [
      'a heading with its number',
      '## 1. Scope of 5\n\n## 2.1 Scope\n\n### 2.5 million\n',
      ['1 5', '5 2.5 million'],
    ],
    ['emphasis', 'It is **100** and _5_.\n', ['1 100', '1 5']],
    ['a list, without its numbers', '1. one\n2. 5 more\n- 6\n', ['2 5', '3 6']],
    ['a table', '| a | 5 |\n|---|---|\n| 6 | x |\n', ['1 5', '3 6']],
    ['a quote', '> a\n> and 5\n', ['2 5']],
    ['a footnote', 'Text.[^1]\n\n[^1]: There were 5.\n', ['3 5']],
    ['the text of a link', '[5 years](https://example.org/7)\n', ['1 5']],
    [
      'a target, a title, an address',
      '[a](b/5.html "7") <https://example.org/5> https://example.org/5 [b][1]\n\n[1]: x5.html\n',
      [],
    ],
    ['a reference by its name', '[1] and [1][]\n\n[1]: https://example.org\n', []],
    ['an alternative text', '![A chart of 5 years](a.png)\n', ['1 5']],
    ['code', '`5` and <code>6</code>\n\n```\n7\n```\n\n    8\n', []],
    ['HTML', '<p title="5">6</p>\n<div data-x="7">8 <!-- 9 --></div>\n', ['1 5', '1 6', '2 8']],
    [
      'a caption',
      '<figure><figcaption>Figure 3: 5</figcaption></figure>\n\n<p class="caption">6</p>\n',
      [],
    ],
    ['a drawing', '<svg width="5"><text>6</text></svg>\n', []],
    ['a style', '<style>p { margin: 5px }</style>\n', []],
    ['a comment', '<!-- 5 -->\n', []],
    ['references of characters', '5&nbsp;% of &#53; and &frac12;\n', ['1 5&nbsp;%']],
    ['an escape', '1\\. of 5\\%\n', ['1 1', '1 5\\%']],
    ['a value', ':value[rafale.planned] and :value[big]\n', []],
    ['a table of the data', '::table{from=equipment}\n', []],
    ['digits beside a value', ':value[count]–18 months, 2:value[count]\n', ['1 18']],
    ['words', 'Three of a dozen.\n', []],
    [
      'the front matter',
      '---\ntitle: The 5\nsubtitle: >-\n  with\n  6\nkeyPoints:\n  - one 7\n  - two 8\ntoc-depth: 2\nx-own: 9\n---\n',
      ['2 5', '5 6', '7 7', '8 8'],
    ],
    [
      'values in the front matter',
      '---\ntitle: "The :value[count]"\nsummary: :value[big]\n---\n',
      [],
    ],
    [
      'its own day and number',
      '---\nnumber: CBP-1234\ndate: 2026-02-16\n---\n\nCBP-1234 of 16 February 2026, not 17 February 2026\n',
      ['6 17 February 2026'],
    ],
    [
      'names of the front matter',
      '---\nidentifiers: [Mirage 2000]\n---\n\nMirage 2000 and Aster 30\n',
      ['5 30'],
    ],
    ['Windows line ends', 'a\r\n\r\nThere\r\nare 5\r\n', ['4 5']],
    ['beyond the first plane', '😀 5 😀\n', ['1 5']],
    ['nothing', '', []],
  ] as const)('%s', async (_, text, expected) => {
    expect(await found(text)).toEqual(expected);
  });
});

describe('in a deck', () => {
  const deck = { kind: 'deck' } as const;
  test.each([
    ['a note', '# A\n\n<!--\nSay 5.\n\n1. first\n2. then 6\n-->\n', ['4 5', '7 6']],
    ['Marp’s directives', '# A\n\n<!-- _class: x5 -->\n<!-- paginate: 5 -->\n', []],
    [
      'a header and a footer',
      '---\nfooter: The 5\nheadingDivider: 2\n---\n\n# A\n\n<!-- _header: Part 6 of 7 -->\n',
      ['2 5', '8 7'],
    ],
    [
      'Marp’s words for pictures',
      '![bg left:40% w:300px](a.png) ![w:50% a view of 5](b.png)\n',
      ['1 5'],
    ],
    ['maths', 'It is $x_1 + 2$.\n\n$$\ny = 3\n$$\n\nIt costs $5 or $6.\n', ['7 $5', '7 $6']],
    ['values in a note', '# A\n\n<!-- Say :value[count]. -->\n', []],
  ] as const)('%s', async (_, text, expected) => {
    expect(await found(text, deck)).toEqual(expected);
  });
});

describe('a citation covers', () => {
  test.each([
    ['its sentence', 'There are 5. There are 6 [@letter]. There are 7.\n', ['1 5', '1 7']],
    [
      'the sentence that it follows',
      'There are 5. There are 6. [@letter] There are 7.\n',
      ['1 5', '1 7'],
    ],
    ['the last sentence', 'There are 5. There are 6. [@letter]\n', ['1 5']],
    ['a sentence with abbreviations', 'Acc. to No. 5 of Mr. X, p. 7, there are 6 [@letter].\n', []],
    ['its cell', '| 5 | 6 [@letter] |\n|---|---|\n| 7. 8 [@letter] | 9 |\n', ['1 5', '3 9']],
    [
      'its item, not those below',
      '- Of 5. There are 6.\n\n  7 [@letter]\n  - 8\n- 9\n',
      ['4 8', '5 9'],
    ],
    ['its heading', '## 5 of 6 [@letter]\n', []],
    ['lines of one sentence', 'There\nare 5\nof 6\n[@letter].\n', []],
  ] as const)('%s', async (_, text, expected) => {
    expect(await found(text)).toEqual(expected);
    expect(await found(text, { kind: 'deck' })).toEqual(expected);
  });
});

test('the note names facts first, those of the unit before others, and then cells', async () => {
  const note = async (text: string): Promise<string | null | undefined> => {
    const { files } = await build(
      memoryWorld({
        files: {
          'brief.yaml': 'rules: { unused-fact: off }\n',
          'data/sources.json': '[{ "id": "s", "type": "report", "title": "S" }]',
          'data/facts.yaml': [
            'b.km: { value: 70, unit: km, source: s }',
            'a.jets: { value: 70, unit: aircraft, source: s }',
            'share: { value: 12.5, unit: "%", source: s }',
            'part: { value: 0.4, source: s }',
            'jobs: { value: 8000, qualifier: about, source: s }',
            'day: { value: 2026-02-09, source: s }',
            'year: { value: 2023, unit: year, source: s }',
            'span: { value: { from: 12, to: 18 }, source: s }',
            'budget: { value: 3234000000, unit: EUR, source: s }',
          ].join('\n'),
          'data/kit.csv': 'id,n,small\nsamp/t,70,3\nx,4500000,4\n',
          'reports/a.md': `${text}\n`,
        },
      }),
      { until: 'model' },
    );
    return files.flatMap(({ messages }) => messages).find(({ ruleId }) => ruleId === 'bare-number')
      ?.note;
  };
  const bind = (...paths: readonly string[]): string =>
    `bind it: ${paths.map((path) => `\`:value[${path}]\``).join(' or ')}`;
  expect(await note('70 aircraft')).toBe(bind('a.jets', 'b.km', 'kit."samp/t".n'));
  expect(await note('70 km')).toBe(bind('b.km', 'a.jets', 'kit."samp/t".n'));
  expect(await note('12.5 % of all')).toBe(bind('share'));
  expect(await note('40 % of all')).toBe(`${bind('part')}, which prints \`0.4\``);
  expect(await note('4.5 million')).toBe(`${bind('kit.x.n')}, which prints \`4,500,000\``);
  expect(await note('on 9 February 2026')).toBe(bind('day'));
  expect(await note('in 2023')).toBe(bind('year'));
  expect(await note('12-18 months')).toBe(bind('span'));
  // Rounded, as people type; a single digit could be rounded from anything.
  expect(await note('13 % of all')).toBe(`${bind('share')}, which prints \`12.5%\``);
  expect(await note('€3.2 billion')).toBe(`${bind('budget')}, which prints \`€3,234,000,000\``);
  // A value that brings its qualifier would say it twice.
  expect(await note('About 8000 jobs')).toBe(`${bind('jobs')}, which prints \`about 8,000\``);
  expect(await note('About 8,000 jobs')).toBe(`${bind('jobs')} in the place of \`About 8,000\``);
  expect(await note('€3 billion')).not.toContain('bind it');
  expect(await note('€3.3 billion')).not.toContain('bind it');
  expect(await note('only 4 of them')).toContain('cite its source');
  expect(await note('the new F-16')).toContain('`F-16` is declared under `identifiers`');
});
