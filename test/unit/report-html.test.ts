import { fromHtml } from 'hast-util-from-html';
import { beforeAll, expect, test } from 'vitest';
import { reportHtml } from '../../src/render/report-html.ts';
import { toReport } from '../../src/render/report.ts';
import type { Bench } from './report-document.ts';
import { reportBench, reportDocument } from './report-document.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await reportBench();
});

async function render(markdown: string): Promise<string> {
  const document = reportDocument(markdown);
  const report = await toReport(document, bench.theme, bench.context);
  return reportHtml(document, report, bench.theme, bench.context);
}

const four = '## A\n\nText\n\n## B\n\n### B1\n\n## C\n\n## D\n';

test.each([
  ['the language', 'lang: fr-CA', '<html lang="fr-CA">'],
  ['a language that needs no labels of its own', 'lang: pl', '<html lang="pl">'],
  ['the title', 'title: "A & B </title>"', '<title>A &#x26; B &#x3C;/title></title>'],
  ['the title as the one h1', 'title: T', '<h1>T</h1>'],
  ['the subtitle', 'subtitle: S', '<p class="subtitle">S</p>'],
  ['a number that YAML reads as one', 'number: 7', '<span class="value">7</span>'],
  [
    'series and number',
    'series: S\nnumber: N-1',
    '<span class="series-name">S</span><span class="series-number">N-1</span>',
  ],
  ['one author', 'author: Ada L.', '<span class="value">Ada L.</span>'],
  [
    'authors with their offices',
    'authors:\n  - { name: Ada, role: analyst, org: Unit }\n  - Bob',
    '<span class="value">Ada, analyst, Unit</span><span class="value">Bob</span>',
  ],
  ['authors in the metadata', 'authors: [Ada, Bob]', '<meta name="author" content="Ada; Bob">'],
  ['keywords in the metadata', 'keywords: a, b', '<meta name="keywords" content="a, b">'],
  ['a description', 'description: D', '<meta name="description" content="D">'],
  ['a day in English', 'date: 2026-02-16', '<span class="value">16\u00a0February 2026</span>'],
  ['a month', 'date: 2026-02', '<span class="value">February\u00a02026</span>'],
  ['a year', 'date: 2026', '<span class="value">2026</span>'],
  ['a date in words', 'date: early spring', '<span class="value">early spring</span>'],
  [
    'a day in German',
    'lang: de\ndate: 2026-02-16',
    '<span class="value">16.\u00a0Februar 2026</span>',
  ],
  [
    'a summary',
    'summary: Short.',
    '<section class="box box-summary" aria-label="Summary"><p class="box-title">Summary</p><p>Short.</p></section>',
  ],
  ['paragraphs of a summary', 'summary: "a\\n\\nb"', '<p>a</p><p>b</p>'],
  ['points of a summary', 'summary: [a, b]', '<ul><li>a</li><li>b</li></ul>'],
  [
    'the bottom line before the summary',
    'bluf: L\nsummary: S',
    '<p class="box-title">Bottom line</p><p class="lead">L</p><p>S</p>',
  ],
  ['a decision', 'decisionSought: Agree', '<p class="box-title">Decision sought</p><p>Agree</p>'],
  ['a marking', 'marking: { tlp: "TLP:AMBER" }', '<p class="marking">TLP:AMBER</p>'],
  [
    'a disclaimer',
    'disclaimer: Ours alone',
    '<footer class="closing" aria-label="About this document"><p>Ours alone</p></footer>',
  ],
  ['text that looks like HTML as text', 'subtitle: "<b>x</b>"', '&#x3C;b>x&#x3C;/b>'],
])('has %s', async (_, frontMatter, expected) => {
  expect(await render(`---\n${frontMatter}\n---\n\nText\n`)).toContain(expected);
});

test.each([
  ['from four sections on', '', four, true],
  ['not below that', '', '## A\n\n## B\n\n## C\n', false],
  ['where asked for', 'contents: true', '## A\n', true],
  ['not where refused', 'contents: false', four, false],
  ['not without headings', 'contents: true', 'Text\n', false],
])('has contents %s', async (_, frontMatter, body, expected) => {
  const html = await render(`---\ntitle: T\n${frontMatter}\n---\n\n${body}`);
  expect(html.includes('<nav class="contents"')).toBe(expected);
});

test.each([
  [
    'nests them',
    '',
    '<li><a href="#b"><span class="title">B</span></a><ol><li><a href="#b1"><span class="title">B1</span></a></li></ol></li>',
  ],
  [
    'numbers them',
    'numbered: true',
    '<a href="#b1"><span class="number">2.1</span> <span class="title">B1</span></a>',
  ],
  [
    'goes as deep as asked',
    'toc-depth: 1',
    '<li><a href="#b"><span class="title">B</span></a></li>',
  ],
])('the contents list headings: %s', async (_, frontMatter, expected) => {
  expect(await render(`---\ntitle: T\n${frontMatter}\n---\n\n${four}`)).toContain(expected);
});

test('lists the notes in the contents, and no headings of boxes', async () => {
  const html = await render(
    `---\ntitle: T\n---\n\n${four}\n> [!NOTE]\n> # In a box\n\nx[^1]\n\n[^1]: n\n`,
  );
  const contents = /<nav.*?<\/nav>/su.exec(html)?.[0] ?? '';
  expect(contents).toContain('href="#footnote-label"');
  expect(contents).not.toContain('In a box');
});

test('notes do not make contents of a report that is too short for them', async () => {
  const three = '# A\n\n# B\n\n# C\n\nx[^1]\n\n[^1]: n\n';
  expect(await render(`---\ntitle: T\n---\n\n${three}`)).not.toContain('<nav');
});

test('a drawing that is wider than a phone is reached by keyboard, and named by its caption', async () => {
  const html = await render(
    '<figure class="brief-figure"><figcaption><span class="figure-title">Finding</span></figcaption><div class="drawing">x</div></figure>\n',
  );
  const [, name = ''] =
    /<div class="drawing" tabindex="0" role="region" aria-labelledby="([^"]+)">/u.exec(html) ?? [];
  const captions = [...html.matchAll(/<figcaption id="([^"]+)">/gu)].map(([, id]) => id);
  expect(captions).toEqual([name]);
});

test('is one page that a screen reader can find its way in and nothing is fetched for', async () => {
  const html = await render(
    `---\ntitle: T\n---\n\n${four}\n| a |\n|---|\n| b |\n\n<p class="caption">c</p>\n\n| a |\n|---|\n| b |\n\n    code\n\n[other](other.md#x) [web](https://example.org/a.md)\n`,
  );
  expect(html.match(/<h1[ >]/gu)).toHaveLength(1);
  expect(html.match(/<main id="brief-text" tabindex="-1">/gu)).toHaveLength(1);
  expect(html).toContain('<a class="skip" href="#brief-text">Skip to the text</a>');
  expect(html).toContain(
    '<div class="scroll" tabindex="0" role="region" aria-labelledby="brief-table-1">',
  );
  expect(html).toContain('<caption id="brief-table-1">');
  expect(html).toContain('href="other.html#x"');
  expect(html).toContain('href="https://example.org/a.md"');
  expect(html).not.toMatch(/data-at|<script|<link|@import/u);
  expect(html).not.toMatch(/(?:src|srcset)="(?!data:)|url\((?!"?data:)/u);
  expect(html).toMatch(/content="default-src (?:'|&#x27;)none/u);
  // A parser that repairs nothing finds the same page again.
  const problems: string[] = [];
  fromHtml(html, {
    onerror({ ruleId }) {
      problems.push(ruleId ?? '');
    },
  });
  expect(problems).toEqual([]);
});

test('a style sheet cannot end its element', async () => {
  const document = reportDocument('---\ntitle: T\n---\n\nx\n');
  const report = await toReport(document, bench.theme, bench.context);
  const theme = { ...bench.theme, reportCss: 'a::after { content: "</style><i>" }' };
  const html = await reportHtml(document, report, theme, bench.context);
  expect(html.match(/<\/style>/gu)).toHaveLength(1);
});

test('two renders give the same bytes', async () => {
  const text = `---\ntitle: T\ndate: 2026-02-16\n---\n\n${four}\nx[^1] 😀\n\n[^1]: n\n`;
  expect(await render(text)).toBe(await render(text));
});
