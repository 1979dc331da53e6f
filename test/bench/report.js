/** A long report, as Briefwright, pandoc and Typst take it: one list of blocks, printed in three ways. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { numbered, paragraph, pick, sentence, times } from './words.js';

const chapters = 20;
const tablesOfChapter = 2;
const rowsOfTable = 24;
const regions = ['north', 'south', 'east', 'west', 'centre'];

export const chartsOfReport = chapters;
const columns = ['id', 'name', 'region', 'pieces', 'price'];

/** About a hundred pages: a cover, contents, twenty chapters, each of them with two tables and a chart. */
const blocks = times(chapters, (chapter) => [
  { kind: 'heading', level: 2, text: title(chapter * 7) },
  ...times(3, (section) => [
    { kind: 'heading', level: 3, text: title(chapter * 7 + section * 3 + 1) },
    ...times(3, (n) => ({ kind: 'paragraph', text: paragraph(chapter * 31 + section * 7 + n, 9) })),
    { kind: 'list', items: times(4, (n) => sentence(chapter * 5 + section * 3 + n)) },
    section < tablesOfChapter
      ? {
          kind: 'table',
          number: chapter * tablesOfChapter + section,
          text: title(chapter * 3 + section),
        }
      : { kind: 'chart', number: chapter, text: title(chapter * 5 + 2) },
    { kind: 'paragraph', text: paragraph(chapter * 17 + section, 7) },
  ]).flat(),
]).flat();

function title(n) {
  return sentence(n).slice(0, -1);
}

function rowsOf(table) {
  return times(rowsOfTable, (row) => [
    `r${row}`,
    `Programme ${pick('ABCDEFGHIJ', row + table)}`,
    pick(regions, row * 3 + table),
    String((row * 37 + table * 11) % 500),
    `${(row * 131 + table * 7) % 900}.5`,
  ]);
}

/** The project that Briefwright builds. */
export function makeReportProject(project) {
  for (const folder of ['data', 'reports']) mkdirSync(join(project, folder), { recursive: true });
  times(chapters * tablesOfChapter, (table) => {
    writeFileSync(
      join(project, `data/${numbered('table', table)}.csv`),
      `${[columns, ...rowsOf(table)].map((row) => row.join(',')).join('\n')}\n`,
    );
  });
  times(chartsOfReport, (chart) => {
    writeFileSync(
      join(project, `data/${numbered('chart', chart)}.csv`),
      `month,pieces,region\n${times(
        36,
        (n) =>
          `${2023 + Math.floor((n % 12) / 4)}-${String((n % 12) + 1).padStart(2, '0')}-01,${(n * 37 + chart * 13) % 200},${pick(regions, Math.floor(n / 12))}`,
      ).join('\n')}\n`,
    );
  });
  // Nothing is to be said of it: no text leads to its tables and charts.
  writeFileSync(join(project, 'brief.yaml'), 'rules:\n  unreferenced: off\n');
  writeFileSync(
    join(project, 'reports/long.md'),
    `---\ntitle: A long report\nlang: en\n---\n\n${blocks.map(inBriefwright).join('\n\n')}\n`,
  );
  return project;
}

function inBriefwright(block) {
  if (block.kind === 'table')
    return `::table{from=${numbered('table', block.number)} caption="${block.text}"}`;
  if (block.kind === 'chart')
    return `::chart{from=${numbered('chart', block.number)} type=line x=month y=pieces series=region title="${block.text}" source="Own count"}`;
  return inMarkdown(block);
}

/** The same for pandoc, its tables written out, its charts as pictures that are there already. */
export function makePandocReport(folder, charts) {
  writeCharts(folder, charts);
  writeFileSync(join(folder, 'print.css'), printStyle);
  writeFileSync(
    join(folder, 'long.md'),
    `---\ntitle: A long report\nlang: en\n---\n\n${blocks.map(inMarkdown).join('\n\n')}\n`,
  );
  return folder;
}

function inMarkdown(block) {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${block.text}`;
    case 'paragraph':
      return block.text;
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'table':
      return [
        `| ${columns.join(' | ')} |`,
        '| :-- | :-- | :-- | --: | --: |',
        ...rowsOf(block.number).map((row) => `| ${row.join(' | ')} |`),
        '',
        `: ${block.text}`,
      ].join('\n');
    case 'chart':
      return `![${block.text}](${chartName(block.number)})`;
  }
}

/** And for Typst. */
export function makeTypstReport(folder, charts) {
  writeCharts(folder, charts);
  writeFileSync(
    join(folder, 'long.typ'),
    [
      '#set document(title: "A long report")',
      '#set text(lang: "en", size: 10.5pt)',
      '#set page(paper: "a4", margin: 25mm, numbering: "1")',
      '#align(center + horizon)[#text(size: 28pt)[A long report]]',
      '#pagebreak()',
      '#outline(depth: 2)',
      '#pagebreak()',
      ...blocks.map(inTypst),
    ].join('\n\n'),
  );
  return folder;
}

function inTypst(block) {
  switch (block.kind) {
    case 'heading':
      return `${'='.repeat(block.level - 1)} ${block.text}`;
    case 'paragraph':
      return block.text;
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'table': {
      const cells = [columns, ...rowsOf(block.number)].flat().map((cell) => `[${cell}]`);
      return `#figure(caption: [${block.text}], table(columns: ${columns.length}, align: (left, left, left, right, right), ${cells.join(', ')}))`;
    }
    case 'chart':
      return `#figure(caption: [${block.text}], image("${chartName(block.number)}"))`;
  }
}

function writeCharts(folder, charts) {
  mkdirSync(folder, { recursive: true });
  for (const [number, svg] of charts.entries()) writeFileSync(join(folder, chartName(number)), svg);
}

const chartName = (number) => `${numbered('chart', number)}.svg`;

/** Plain, for paper: numbered pages, contents with the numbers of pages, chapters on new pages as in ours. */
const printStyle = `
@page { size: A4; margin: 25mm 22mm; @bottom-center { content: counter(page); } }
@page :first { @bottom-center { content: none; } }
html { font-size: 11pt; line-height: 1.5; font-family: sans-serif; }
body { max-width: none; margin: 0; padding: 0; }
header { break-after: page; padding-top: 80mm; text-align: center; }
#TOC { break-after: page; }
#TOC a { text-decoration: none; color: inherit; }
#TOC a::after { content: leader('.') target-counter(attr(href), page); }
h2, h3 { break-after: avoid; line-height: 1.2; }
table { width: 100%; border-collapse: collapse; margin: 1em 0; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { padding: 0.3em 0.5em; border-bottom: 0.5pt solid #ccc; }
caption { text-align: left; font-weight: bold; break-after: avoid; }
figure { margin: 1em 0; break-inside: avoid; }
img { max-width: 100%; }
`;

/** The charts of a report that Briefwright built, each as a picture of its own. */
export function chartsIn(html) {
  return html.match(/<svg [^>]*>.*?<\/svg>/gsu) ?? [];
}
