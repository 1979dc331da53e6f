import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { slug } from '../../src/render/rehype/headings.ts';
import { removeStamps } from '../../src/render/rehype/stamps.ts';
import { toReport } from '../../src/render/report.ts';
import type { Bench } from './report-document.ts';
import { messagesOf, reportBench, reportDocument } from './report-document.ts';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
let bench: Bench;
beforeAll(async () => {
  bench = await reportBench({ 'reports/dot.png': png, 'reports/deep/dot.png': png });
});

async function render(markdown: string) {
  const document = reportDocument(markdown);
  const report = await toReport(document, bench.theme, bench.context);
  return { document, report, messages: messagesOf(document) };
}

function html({ tree }: Report): string {
  const copy = structuredClone(tree);
  removeStamps(copy);
  return unified().use(rehypeStringify).stringify(copy).replace(/\n/gu, '');
}

/** `h2#id text` of every heading. */
function outline(report: Report): readonly string[] {
  return [...html(report).matchAll(/<(h[1-6]) id="([^"]*)">(.*?)<\/\1>/gu)].map(
    ([, name = '', id = '', text = '']) => `${name}#${id} ${text.replace(/<[^>]*>/gu, '')}`,
  );
}

describe('the outline', () => {
  test.each([
    ['begins below the title, whatever the author began with', '# A\n\n# B', ['h2#a A', 'h2#b B']],
    ['takes `##` as the first level', '## A\n\n### B\n\n## C', ['h2#a A', 'h3#b B', 'h2#c C']],
    ['closes gaps', '## A\n\n##### B\n\n#### C', ['h2#a A', 'h3#b B', 'h3#c C']],
    ['climbs back over a gap', '### A\n\n## B\n\n# C', ['h2#a A', 'h2#b B', 'h2#c C']],
    ['makes one id of its own for each heading', '## A\n\n## A', ['h2#a A', 'h2#a-1 A']],
    ['keeps clear of ids in raw HTML', '<p id="a">x</p>\n\n## A', ['h2#a-1 A']],
    ['reads setext headings', 'A\n===\n\nB\n---\n\nC\n===', ['h2#a A', 'h3#b B', 'h2#c C']],
    ['keeps an id that the author gave', '<h2 id="own">A</h2>', ['h2#own A']],
    [
      'never goes below six',
      '# 1\n## 2\n### 3\n#### 4\n##### 5\n###### 6',
      ['h2#1 1', 'h3#2 2', 'h4#3 3', 'h5#4 4', 'h6#5 5', 'h6#6 6'],
    ],
    ['leaves notes out of ids', '## A[^1]\n\n[^1]: n', ['h2#a A1']],
    ['survives CRLF', '## A\r\n\r\ntext\r\n\r\n### B\r\n', ['h2#a A', 'h3#b B']],
  ])('%s', async (_, body, expected) => {
    const { report } = await render(`---\ntitle: T\n---\n\n${body}\n`);
    expect(outline(report).filter((line) => !line.includes('footnote'))).toEqual(expected);
  });

  test('numbers headings where asked for, and only the author’s', async () => {
    const { report } = await render(
      '---\ntitle: T\nnumbered: true\n---\n\n# A\n\n## B\n\n## C[^1]\n\n# D\n\n### E\n\n[^1]: n\n',
    );
    expect(report.sections.map(({ number, depth, title }) => [number, depth, title])).toEqual([
      ['1', 1, 'A'],
      ['1.1', 2, 'B'],
      ['1.2', 2, 'C'],
      ['2', 1, 'D'],
      ['2.1', 3, 'E'],
    ]);
    expect(html(report)).toContain('<span class="number">1.2</span> C');
    expect(html(report)).toContain('>Notes</h2>');
  });

  test('an annex is not numbered, nor is what stands below it', async () => {
    const { report } = await render(
      '---\ntitle: T\nnumbered: true\n---\n\n# A\n\n<h1 class="annex">Annex A</h1>\n\n## B\n\n# C\n',
    );
    expect(report.sections.map(({ number, title }) => [number, title])).toEqual([
      ['1', 'A'],
      [undefined, 'Annex A'],
      [undefined, 'B'],
      ['2', 'C'],
    ]);
  });

  test.each([
    ['is not said twice', '---\ntitle: The  *end*\n---\n\n# The *end*\n\n# A', ['h2#a A']],
    ['is not said twice in other case', '---\ntitle: the end\n---\n\n# The end\n\nx', []],
    ['is the only largest heading where none is declared', '# T\n\n## A', ['h2#a A']],
    ['is not the first of several', '# A\n\n# B', ['h2#a A', 'h2#b B']],
    ['is not a heading below text', '---\ntitle: T\n---\n\nx\n\n# T', ['h2#t T']],
    ['is not a smaller heading', '---\ntitle: T\n---\n\n## T\n\n### A', ['h2#t T', 'h3#a A']],
  ])('a title %s', async (_, markdown, rest) => {
    const { report } = await render(markdown.replace('title: The  *end*', 'title: The  end'));
    expect(outline(report).filter((line) => !line.startsWith('h1'))).toEqual(rest);
  });

  test('a title that is a heading keeps the values in it', async () => {
    const { report } = await render('# About <data class="fact" value="100">100</data>\n\n## A\n');
    expect(html(report)).toContain(
      '<h1 id="about-100">About <data class="fact" value="100">100</data></h1>',
    );
  });

  test('a section says where its heading stands', async () => {
    const text = '---\ntitle: T\n---\n\nx\n\n## Größe 😀 *here*\n\ny\n';
    const { report } = await render(text);
    const [section] = report.sections;
    expect(text.slice(section?.start, section?.end)).toBe('## Größe 😀 *here*');
  });

  test.each([
    ['Bottom line', 'bottom-line'],
    ['What’s next?', 'whats-next'],
    ['Звіт: підсумок 2', 'звіт-підсумок-2'],
    ['a_b-c  d', 'a_b-c--d'],
    ['…', ''],
  ])('the id of `%s` is `%s`, as GitHub writes it', (text, id) => {
    expect(slug(text)).toBe(id);
  });
});

describe('boxes', () => {
  test.each([
    [
      '> [!SUMMARY]\n> Text.',
      '<aside class="box box-summary" aria-label="Summary"><p class="box-title">Summary</p><p>Text.</p></aside>',
    ],
    [
      '> [!JUDGEMENT] Our *view*\n>\n> Text.',
      '<aside class="box box-judgement" aria-label="Our view"><p class="box-title">Our <em>view</em></p><p>Text.</p></aside>',
    ],
    [
      '> [!judgment]\n> **Claim.** Basis.',
      '<aside class="box box-judgement" aria-label="Judgement"><p><strong>Claim.</strong> Basis.</p></aside>',
    ],
    [
      '> [!NOTE]\n> Short.',
      '<aside class="box box-note side" aria-label="Note"><p class="box-title">Note</p><p>Short.</p></aside>',
    ],
    [
      `> [!NOTE]\n> ${'Long. '.repeat(80).trim()}`,
      `<aside class="box box-note" aria-label="Note"><p class="box-title">Note</p><p>${'Long. '.repeat(80).trim()}</p></aside>`,
    ],
    ['> [!OTHER]\n> Text.', '<blockquote><p>[!OTHER]Text.</p></blockquote>'],
    ['> Text [!NOTE]', '<blockquote><p>Text [!NOTE]</p></blockquote>'],
    ['> `[!NOTE]`', '<blockquote><p><code>[!NOTE]</code></p></blockquote>'],
  ])('%j', async (markdown, expected) => {
    const { report, messages } = await render(`${markdown}\n`);
    expect(html(report)).toBe(expected);
    expect(messages).toEqual([]);
  });

  test.each([
    ['fr-CA', 'Résumé'],
    ['de', 'Zusammenfassung'],
    ['uk', 'Стислий виклад'],
    ['pl', 'Summary'],
  ])('are labelled in the language of the document: %s', async (lang, label) => {
    const { report } = await render(`---\nlang: ${lang}\n---\n\n> [!SUMMARY]\n> x\n`);
    expect(html(report)).toContain(`<p class="box-title">${label}</p>`);
  });
});

describe('tables', () => {
  const table = '| a | b |\n| --- | ---: |\n| x | 1 |\n';

  test('take the caption before and the lines after them, and number themselves', async () => {
    const { report } = await render(
      `<p class="caption">First <b>one</b></p>\n\n${table}\n<p class="source">Source: s</p>\n<p class="note">n</p>\n\nText\n\n<p class="caption">Second</p>\n\n${table}`,
    );
    expect(html(report)).toBe(
      '<div class="table short"><table><caption><span class="label">Table\u00a01: </span>First <b>one</b></caption>' +
        '<thead><tr><th class="tight" scope="col">a</th><th class="numeric" scope="col">b</th></tr></thead>' +
        '<tbody><tr><td class="tight">x</td><td class="numeric">1</td></tr></tbody></table>' +
        '<p class="source">Source: s</p><p class="note">n</p></div><p>Text</p>' +
        '<div class="table short"><table><caption><span class="label">Table\u00a02: </span>Second</caption>' +
        '<thead><tr><th class="tight" scope="col">a</th><th class="numeric" scope="col">b</th></tr></thead>' +
        '<tbody><tr><td class="tight">x</td><td class="numeric">1</td></tr></tbody></table></div>',
    );
  });

  test('take their name from the caption, and are referred to by word and number on one line', async () => {
    const { report, messages } = await render(
      `[The table](#t) and [see](#t).\n\n<p class="caption" id="t">c</p>\n\n${table}`,
    );
    expect(html(report)).toContain('<div class="table short" id="t">');
    expect(html(report)).toContain(
      '<a href="#t">The table (Table\u00a01)</a> and <a href="#t">Table\u00a01</a>.',
    );
    expect(messages).toEqual([]);
  });

  test('the head of a group says nothing of the width of their columns', async () => {
    const group = `<tr class="group"><th scope="rowgroup" colspan="2">${'long '.repeat(30)}</th></tr>`;
    const { report } = await render(
      `<table><tr><th>a</th><th>b</th></tr>${group}<tr><td>x</td><td>y</td></tr></table>\n`,
    );
    expect(html(report)).toContain('<td class="tight">x');
    expect(html(report)).not.toContain('wide');
  });

  test('leave a caption that is not directly before them alone', async () => {
    const { report } = await render(`<p class="caption">c</p>\n\nText\n\n${table}`);
    expect(html(report)).toContain('<p class="caption">c</p>');
    expect(html(report)).not.toContain('<caption>');
  });

  test.each([
    ['<table><caption>c</caption><tr><th>a</th><th>b</th></tr></table>', 'scope="col">a'],
    ['<table><tr><th>a</th><td>b</td></tr></table>', 'scope="row">a'],
    [
      '<table><tr><th scope="rowgroup">a</th><td>b</td></tr></table>',
      '<th scope="rowgroup" class="tight">a',
    ],
    ['| | b |\n|---|---|\n| x | y |', '<tr><td class="tight"></td><th scope="col">b</th></tr>'],
  ])('scope every header cell: %j', async (markdown, expected) => {
    expect(html((await render(`${markdown}\n`)).report)).toContain(expected);
  });

  test.each([
    [2, 6, true, false],
    [2, 8, false, false],
    [7, 3, true, true],
  ])('of %i columns and %i rows: short %s, wide %s', async (columns, rows, short, wide) => {
    const row = `|${' twelve chars |'.repeat(columns)}\n`;
    const { report } = await render(`${row}|${'---|'.repeat(columns)}\n${row.repeat(rows - 1)}`);
    const classes = /<div class="([^"]*)">/u.exec(html(report))?.[1]?.split(' ') ?? [];
    expect([classes.includes('short'), classes.includes('wide')]).toEqual([short, wide]);
  });
});

describe('figures', () => {
  const source = `data:image/png;base64,${png.toString('base64')}`;

  test.each([
    [
      '![Alt](dot.png "Finding")',
      `<figure><img src="${source}" alt="Alt"><figcaption><span class="label">Figure\u00a01: </span>Finding</figcaption></figure>`,
    ],
    [
      '![Alt](dot.png "F")\n\n<p class="source">Source: s</p>',
      `<figure><img src="${source}" alt="Alt"><figcaption><span class="label">Figure\u00a01: </span>F<span class="source">Source: s</span></figcaption></figure>`,
    ],
    ['![Alt](dot.png)', `<p class="picture"><img src="${source}" alt="Alt"></p>`],
    ['See ![Alt](dot.png "F")', `<p>See <img src="${source}" alt="Alt" title="F"></p>`],
  ])('%s', async (markdown, expected) => {
    const { report, messages } = await render(`${markdown}\n`);
    expect(html(report)).toBe(expected);
    expect(messages).toEqual([]);
  });

  test('tell the rules what stands for a picture, decoration apart', async () => {
    const text =
      'x ![One](dot.png) ![](dot.png)\n\n<img src="dot.png" alt="" aria-hidden="true">\n';
    const { report } = await render(text);
    expect(report.images.map(({ alt, start, end }) => [alt, text.slice(start, end)])).toEqual([
      ['One', '![One](dot.png)'],
      ['', '![](dot.png)'],
    ]);
  });
});

describe('notes', () => {
  test('stand at the end, linked both ways, without roles that break lists', async () => {
    const { report, messages } = await render('A[^n] B[^n]\n\n[^n]: Text **b**.\n');
    const text = html(report);
    expect(text).toContain('<a href="#note-fn-n" id="note-fnref-n"');
    expect(text).toContain('href="#note-fnref-n-2"');
    expect(text).toContain('aria-label="Back to the text, note 1"');
    expect(text).not.toContain('role=');
    expect(messages).toEqual([]);
  });

  test.each([
    ['a note that nothing refers to', 'A\n\n[^b]: x\n', ['lost-text 3:1-3:5']],
    ['a reference without its note', 'A[^b] and [^c].\n\n[^c]: x\n', ['broken-link 1:2-1:6']],
    ['a literal one', 'A\\[^b] and `[^c]`\n', []],
  ])('%s', async (_, markdown, expected) => {
    expect((await render(markdown)).messages).toEqual(expected);
  });
});

describe('mistakes', () => {
  test.each([
    ['no text', '---\ntitle: T\n---\n', ['empty-document']],
    ['only a comment', '<!-- later -->\n', ['empty-document']],
    ['a lost link', '## Here\n\n[x](#her)\n', ['broken-link 3:5-3:9']],
    ['a script', 'a\n\n<script>x()</script>\n', ['unsafe-html 3:1-3:9']],
    ['a handler', '<div onclick="x()">a</div>\n', ['unsafe-html 1:6-1:19']],
    ['a script as link', '[a](javascript:x())\n', ['unsafe-html 1:5-1:19']],
    ['a remote picture', 'a\n\n![b](https://example.org/c.png)\n', ['remote-resource 3:6-3:31']],
    ['a missing picture', '![b](no.png)\n', ['missing-image 1:6-1:12']],
    ['a picture outside', '![b](../../x.png)\n', ['image-outside 1:6-1:17']],
    ['an unknown character', 'a \u{10330} b\n', ['missing-glyph 1:3-1:5']],
    [
      'an unknown character in the title',
      '---\ntitle: a \u{10330}\n---\n\nx\n',
      ['missing-glyph 2:10-2:12'],
    ],
  ])('%s', async (_, markdown, expected) => {
    expect((await render(markdown)).messages).toEqual(expected);
  });

  test.each([
    ['a link to the top', '[x](#) [y](#top)'],
    ['a link to a raw id', '<span id="q"></span> [x](#q)'],
    ['a link with percent signs', '## Є\n\n[x](#%D1%94)'],
    ['emoji', 'a 😀 b 🇺🇦'],
    ['French quotation', '« un » ; « deux »'],
    ['Cyrillic and Greek', 'Україна, Ελλάδα'],
    ['layout', '<div class="columns" style="--columns: 1fr 2fr">\n\na\n\n</div>'],
    ['inline drawing', '<svg viewBox="0 0 2 2" role="img" aria-label="x"><path d="M0 0"/></svg>'],
  ])('none in %s', async (_, markdown) => {
    expect((await render(`${markdown}\n`)).messages).toEqual([]);
  });

  test('a path counts from the file that it was written in', async () => {
    const document = reportDocument('![a](dot.png)\n', 'deep/sample');
    await toReport(document, bench.theme, bench.context);
    expect(messagesOf(document)).toEqual([]);
  });

  test('blocks say where they come from', async () => {
    const text =
      '---\ntitle: T\n---\n\n## A\n\n- one\n- two <data class="fact" value="1">1</data>\n';
    const { report } = await render(text);
    const stamps = [
      ...unified()
        .use(rehypeStringify)
        .stringify(report.tree)
        .matchAll(/<(\w+)[^>]* data-at="(\d+)-(\d+)"/gu),
    ];
    expect(
      stamps.map(([, name, start, end]) => [name, text.slice(Number(start), Number(end))]),
    ).toEqual([
      ['h2', '## A'],
      ['ul', '- one\n- two <data class="fact" value="1">1</data>'],
      ['li', '- one'],
      ['li', '- two <data class="fact" value="1">1</data>'],
    ]);
  });

  test('a long report is rendered in time and without recursion that overflows', async () => {
    const many = Array.from(
      { length: 400 },
      (_, index) => `## S ${String(index)}\n\nText *a* [b](#s-1).\n`,
    );
    const { report, messages } = await render(`---\ntitle: T\n---\n\n${many.join('\n')}`);
    expect(report.sections).toHaveLength(400);
    expect(messages).toEqual([]);
  });
});

test.each([
  ['elements', '<div>'.repeat(5000)],
  ['elements that a browser reads, and nothing after it', '<div>'.repeat(700)],
  ['drawings', `<svg>${'<g>'.repeat(5000)}</svg>`],
  ['quotes', '>'.repeat(50_000)],
  ['lists', `${'- '.repeat(20_000)}x`],
  ['quotes with a text', `${'> '.repeat(2000)}x`],
])('%s that are nested too deeply are a message', async (_, body) => {
  const { messages } = await render(`---\ntitle: T\n---\n\n## A\n\n${body}\n`);
  expect(messages).toEqual(['limit']);
});

test('a long rule of strokes is no nesting', async () => {
  const { messages } = await render(`---\ntitle: T\n---\n\n## A\n\nx\n\n${'- '.repeat(300)}\n`);
  expect(messages).toEqual([]);
});

test('an address of 100 kB is looked for in the text like a short one', async () => {
  const { messages } = await render(
    `---\ntitle: T\n---\n\n## A\n\n<img alt="x" srcset="${'a'.repeat(100_000)}">\n`,
  );
  expect(messages).toEqual(['missing-image 7:22-7:100022']);
});
