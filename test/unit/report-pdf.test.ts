import { beforeAll, describe, expect, test } from 'vitest';
import { reportPaper } from '../../src/render/report-pdf.ts';
import { shortTitle } from '../../src/render/report-front.ts';
import { toReport } from '../../src/render/report.ts';
import type { Bench } from './report-document.ts';
import { reportBench, reportDocument } from './report-document.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await reportBench();
});

async function lay(markdown: string) {
  const document = reportDocument(markdown);
  const report = await toReport(document, bench.theme, bench.context);
  return reportPaper(document, report, bench.theme, bench.context);
}

const four = '## A\n\nText\n\n## B\n\n## C\n\n## D\n';

describe('the paper edition', () => {
  test.each([
    ['A4 by the theme', '', '@page { size: A4;'],
    ['Letter where asked for', 'paper: Letter', '@page { size: Letter;'],
    ['the title at the head', '', '@top-left { content: "T" }'],
    ['the series opposite', 'series: S', '@top-right { content: "S" }'],
    [
      'number and date at the foot',
      'number: N\ndate: 2026-02-16',
      '@bottom-left { content: "N · 16\u00a0February 2026" }',
    ],
    [
      'page x of y',
      '',
      '@bottom-right { content: "Page " counter(page) " of " counter(pages) "" }',
    ],
    [
      'page x of y in Ukrainian',
      'lang: uk',
      'content: "Сторінка " counter(page) " з " counter(pages) ""',
    ],
    [
      'the marking on every page',
      'marking: TLP:RED',
      '@top-center { content: "TLP:RED" } @bottom-center { content: "TLP:RED" }',
    ],
    [
      'no quotes that end a string',
      "series: 'a\"b\\c</style>'",
      'content: "a\\22 b\\5c c\\3c /style>"',
    ],
    ['numbered headings', 'numbered: true', '<span class="number">1</span> A</h2>'],
  ])('has %s', async (_, frontMatter, expected) => {
    const { job } = await lay(`---\ntitle: T\n${frontMatter}\n---\n\n${four}`);
    expect(job.html).toContain(expected);
  });

  test('names the section at the head only where sections begin pages', async () => {
    const plain = await lay(`---\ntitle: T\n---\n\n${four}`);
    expect(plain.job.html).not.toContain('brief-part');
    const parted = await lay(`---\ntitle: T\nsection-pages: true\n---\n\nLead\n\n${four}`);
    expect(parted.job.html).toContain('@page brief-part-2 { @top-right { content: "B" } }');
    expect(parted.job.html).toMatch(/<div class="part brief-part-2"><h2[^>]* id="b"/u);
    expect(parted.job.html).toMatch(/<div class="part brief-part-0"><p[^>]*>Lead<\/p>/u);
  });

  test('has a page for the cover of a long report, a block for that of a short one', async () => {
    expect((await lay(`---\ntitle: T\n---\n\n${four}`)).job.html).toContain('cover-page"');
    expect((await lay('---\ntitle: T\n---\n\nText\n')).job.html).toContain('cover-block"');
  });

  test('leaves room for the pages of the contents', async () => {
    const { job, entries } = await lay(`---\ntitle: T\n---\n\n${four}`);
    expect(entries.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    for (const { id } of entries) {
      expect(job.html).toContain(`<span class="page" id="brief-page-${id}">`);
    }
  });

  test('makes a place of every value, those of the front matter apart', async () => {
    const value = '<data class="fact" value="1">1</data>';
    const { job, values } = await lay(
      `---\ntitle: T\nsubtitle: 'x ${value}'\n---\n\n# T\n\n${value}, ${value}\n\n| a | b |\n|---|---|\n| ${value} | ${value} |\n`,
    );
    // Cells of a row stand on one page.
    expect([...values]).toEqual([
      [0, undefined],
      [1, 'brief-v1'],
      [2, 'brief-v2'],
      [3, 'brief-v3'],
      [4, 'brief-v3'],
    ]);
    for (const id of ['brief-v1', 'brief-v2'])
      expect(job.html).toMatch(new RegExp(`<data class="fact" value="1" id="${id}">`, 'u'));
    expect(job.html).toMatch(/<tr[^>]* id="brief-v3"/u);
    for (const id of ['brief-v1', 'brief-v2', 'brief-v3'])
      expect(job.html.split(`<a href="#${id}"></a>`)).toHaveLength(2);
  });

  test('a row that may go on over a page names its cells', async () => {
    const value = '<data class="fact" value="1">1</data>';
    const { values } = await lay(
      `# T\n\n| a | b |\n|---|---|\n| ${value} ${'long '.repeat(250)} | ${value} |\n`,
    );
    expect([...values.values()]).toEqual(['brief-v0', 'brief-v1']);
  });

  test('a value without an element of its own is found by the smallest around it', async () => {
    const text = '## A\n\n![alt](missing.png)\n\nText\n';
    const document = reportDocument(text);
    const report = await toReport(document, bench.theme, bench.context);
    const [place] = reportDocument('x <data value="1">1</data>').shown;
    if (place === undefined) throw new Error('the fixture must show a value');
    const shown = [text.indexOf('alt'), text.indexOf('A')].map((offset) => ({ ...place, offset }));
    const { values } = await reportPaper(
      { ...document, shown },
      report,
      bench.theme,
      bench.context,
    );
    expect([...values.values()]).toEqual(['brief-v0', 'a']);
  });

  test('keeps links that lead somewhere on paper, and only these', async () => {
    const { job } = await lay(
      '---\ntitle: T\n---\n\n[a](other.md) [b](https://example.org) [c](#x) [d](mailto:a@example.org)\n\n<p id="x">x</p>\n',
    );
    expect([...job.html.matchAll(/<a href="([^"]*)"/gu)].map((match) => match[1])).toEqual([
      'https://example.org',
      '#x',
      'mailto:a@example.org',
    ]);
    expect(job.html).toContain('<span>a</span>');
  });

  test('is laid out to be measured at the width of its text', async () => {
    expect((await lay('---\ntitle: T\n---\n\nx\n')).job).toMatchObject({ width: 634, height: 933 });
    expect((await lay('---\ntitle: T\npaper: Letter\n---\n\nx\n')).job).toMatchObject({
      width: 657,
      height: 867,
    });
  });
});

test.each([
  ['From aid to joint production', 'From aid to joint production'],
  [
    'From aid to joint production: what the letter of intent changes for Europe',
    'From aid to joint production',
  ],
  [
    'What the letter of intent of France and Ukraine changes for the industries of Europe',
    'What the letter of intent of France and Ukraine changes for the…',
  ],
  [`${'x'.repeat(90)} y`, `${'x'.repeat(68)}…`],
])('the head of a page says `%s` as `%s`', (title, head) => {
  expect(shortTitle(title)).toBe(head);
});
