/** What only a browser knows of a report: where pages break, and that what the pages say of each other is true. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Press } from '../../src/model/page.ts';
import { finishPdf, readPdf } from '../../src/pdf/finish.ts';
import { chromePress } from '../../src/render/press.ts';
import { reportHtml } from '../../src/render/report-html.ts';
import { layoutReport } from '../../src/render/report-pdf.ts';
import { toReport } from '../../src/render/report.ts';
import type { Bench } from '../unit/report-document.ts';
import { reportBench, reportDocument } from '../unit/report-document.ts';

let bench: Bench;
let press: Press;
beforeAll(async () => {
  bench = await reportBench();
  press = chromePress({
    browser: undefined,
    env: process.env,
    requireSandbox: false,
    note: () => undefined,
    seconds: 60,
    tabs: 1,
  });
});
afterAll(async () => {
  await press.close();
});

/** What one report gives: its PDF, its page count, its measurement, and the page of each value. */
async function print(markdown: string, by: Press = press) {
  const document = reportDocument(markdown);
  const report = await toReport(document, bench.theme, bench.context);
  const layout = await layoutReport(document, report, bench.theme, bench.context, by);
  try {
    const { pdf, places } = await layout.print();
    const valuePages = new Map(
      document.shown.flatMap((_, index) => places.of(index).map((page) => [index, page] as const)),
    );
    return { pdf, pages: places.count, measurement: layout.measurement, valuePages };
  } finally {
    await layout.close();
  }
}

/** The text of each page as the file holds it, lines parted by `|`. */
async function pagesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(
      items
        .map((item) => ('str' in item ? item.str + (item.hasEOL ? '|' : '') : ''))
        .join('')
        .replace(/\s+/gu, ' '),
    );
  }
  await pdf.destroy();
  return pages;
}

const filler = 'Text that fills a line and then another line of the page. '.repeat(12);
const sections = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) =>
      `## Section ${String(index + 1)}\n\n${`${filler}\n\n`.repeat(3)}Shown: <data class="fact" value="${String(index)}">value ${String(index)}</data>.\n`,
  ).join('\n');

describe('a long report on paper', () => {
  let printed: Awaited<ReturnType<typeof print>>;
  let pages: readonly string[];
  beforeAll(async () => {
    printed = await print(
      `---\ntitle: A long report\nseries: Tests\nnumber: T-1\ndate: 2026-02-16\nnumbered: true\n---\n\n${sections(6)}\nEnd.[^1]\n\n[^1]: A note.\n`,
    );
    pages = await pagesOf(printed.pdf);
  });

  test('counts its pages', () => {
    expect(printed.pages).toBe(pages.length);
    expect(pages.length).toBeGreaterThan(4);
    pages.forEach((page, index) => {
      expect(page).toContain(`Page ${String(index + 1)} of ${String(pages.length)}`);
    });
  });

  test('says in its contents where each section stands', () => {
    const contents = pages[1] ?? '';
    for (let section = 1; section <= 6; section++) {
      const heading = `Section ${String(section)}`;
      const stands = pages.findIndex((page, index) => index > 1 && page.includes(heading)) + 1;
      const at = stands > 0 ? stands : 2;
      expect(contents).toMatch(new RegExp(`${heading}[ |]*${String(at)}(?:\\D|$)`, 'u'));
    }
    expect(contents).toMatch(new RegExp(`Notes[ |]*${String(pages.length)}(?:\\D|$)`, 'u'));
  });

  test('has its title at the head of every page but the cover', () => {
    expect(pages[0]?.match(/A long report/gu)).toHaveLength(1);
    for (const page of pages.slice(1)) expect(page).toContain('A long report');
    for (const page of pages.slice(1))
      expect(page).toContain('T-1 · 16\u00a0February 2026'.replace('\u00a0', ' '));
  });

  test('knows the page of every value', () => {
    expect(printed.valuePages.size).toBe(6);
    for (const [index, page] of printed.valuePages) {
      expect(pages[page - 1]).toContain(`Shown: value ${String(index)}`);
    }
  });

  test('keeps nothing of the places that were only looked up', () => {
    const names = [...readPdf(printed.pdf).destinations.keys()];
    expect(names.filter((name) => name.startsWith('brief-v'))).toEqual([]);
    expect(names).toContain('section-1');
  });

  test('is tagged, has an outline and its fonts', () => {
    const { tagged, outline, fonts } = readPdf(printed.pdf);
    expect(tagged).toBe(true);
    expect(outline.some(({ title }) => title.includes('Section 3'))).toBe(true);
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter(({ embedded }) => !embedded)).toEqual([]);
  });
});

test('a table that is longer than a page repeats its head and breaks no row', async () => {
  const rows = Array.from(
    { length: 90 },
    (_, index) => `| Row ${String(index + 1)} | first half of the cell, second half of the cell |`,
  );
  const { pdf } = await print(
    `---\ntitle: T\n---\n\n<p class="caption">Many rows</p>\n\n| Name | Words |\n|---|---|\n${rows.join('\n')}\n`,
  );
  const pages = (await pagesOf(pdf)).filter((page) => page.includes('Row '));
  expect(pages.length).toBeGreaterThan(1);
  for (const page of pages) {
    expect(page).toMatch(/Name[ |]*Words/u);
    expect(page.match(/first half/gu)?.length).toBe(page.match(/second half/gu)?.length);
  }
  expect(pages.filter((page) => page.includes('Table 1'))).toHaveLength(1);
});

test('a group of rows that goes on says so on every further page', async () => {
  const rows = (name: string, count: number): string =>
    Array.from(
      { length: count },
      (_, index) =>
        `<tr><td>${name} ${String(index + 1)}.</td><td>${filler.slice(0, 150)}</td></tr>`,
    ).join('');
  const head = (name: string): string =>
    `<tr class="group"><th scope="rowgroup" colspan="2">${name}</th></tr>`;
  const { pdf } = await print(
    `---\ntitle: Table\nlang: de\n---\n\n# Table\n\n<table><thead><tr><th>Name</th><th>Text</th></tr></thead><tbody>${head('Small')}${rows('small', 3)}</tbody><tbody>${head('Large')}${rows('large', 70)}</tbody></table>\n`,
  );
  const pages = await pagesOf(pdf);
  expect(pages.length).toBeGreaterThan(2);
  expect(pages[0]).not.toContain('Fortsetzung');
  for (const page of pages.slice(1)) {
    expect(page.match(/Large.\(Fortsetzung\)/gu)).toHaveLength(1);
    // Right above the first row of the page.
    expect(page).toMatch(/Large.\(Fortsetzung\)[ |]*large \d+\./u);
  }
});

test('a heading never stands alone at the foot of a page', async () => {
  const { pdf } = await print(
    `---\ntitle: T\ncontents: false\n---\n\n${Array.from({ length: 30 }, (_, index) => `${filler.slice(0, 60 * (1 + (index % 7)))}\n\n## Heading ${String(index)}\n\n${filler.slice(0, 200)}\n`).join('\n')}`,
  );
  for (const page of await pagesOf(pdf)) expect(page).not.toMatch(/Heading \d+[ |]*Page \d/u);
});

test('a heading stays with a figure that is as high as a page', async () => {
  const svg =
    '<svg viewBox="0 0 400 900" width="400" height="900" role="img" aria-label="High"><rect width="400" height="900"/></svg>';
  const { pdf } = await print(
    `---\ntitle: T\ncontents: false\n---\n\n${filler}\n\n## Heading\n\n<figure>${svg}<figcaption>High as a page</figcaption></figure>\n`,
  );
  const pages = await pagesOf(pdf);
  const page = pages.find((one) => one.includes('Heading'));
  expect(page).toContain('High as a page');
});

test('a list breaks where two points or more stand on either side, and a short one does not', async () => {
  const point = (list: number, index: number): string =>
    `- (${String(list)}.${String(index)}) ${filler.slice(0, 180)}`;
  const long = Array.from(
    { length: 24 },
    (_, list) =>
      `${filler.slice(0, 90 * (1 + (list % 5)))}\n\n${[1, 2, 3, 4, 5].map((index) => point(list, index)).join('\n')}\n`,
  );
  const short = Array.from(
    { length: 24 },
    (_, list) =>
      `${filler.slice(0, 90 * (1 + (list % 5)))}\n\n${['a', 'b', 'c', 'd'].map((mark) => `- [${String(list)}${mark}] few words`).join('\n')}\n`,
  );
  const { pdf } = await print(
    `---\ntitle: T\ncontents: false\n---\n\n${long.join('\n')}\n${short.join('\n')}`,
  );
  const pages = await pagesOf(pdf);
  const countOn = (pattern: RegExp): readonly number[] =>
    pages.map((page) => [...page.matchAll(pattern)].length).filter((count) => count > 0);
  let parted = 0;
  for (let list = 0; list < 24; list += 1) {
    const counts = countOn(new RegExp(`\\(${String(list)}\\.\\d\\)`, 'gu'));
    expect(counts.every((count) => count > 1)).toBe(true);
    if (counts.length > 1) parted += 1;
    expect(countOn(new RegExp(`\\[${String(list)}[a-d]\\]`, 'gu'))).toEqual([4]);
  }
  expect(parted).toBeGreaterThan(0);
});

test('what is wider than the page is found, with its place', async () => {
  const text = `---\ntitle: T\n---\n\n| ${Array.from({ length: 30 }, (_, index) => `column${String(index)}`).join(' | ')} |\n|${'---|'.repeat(30)}\n`;
  const { measurement } = await print(text);
  const [finding] = measurement.findings;
  expect(finding?.kind).toBe('overflow');
  expect(finding?.over.right).toBeGreaterThan(100);
  const [start, end] = (finding?.at ?? '').split('-').map(Number);
  expect(text.slice(start, end)).toContain('column0');
});

test('a report that fits has no findings, with everything that a report may hold', async () => {
  const { measurement, pages } = await print(
    `---\ntitle: T\nsummary: S\nlang: uk\n---\n\n> [!NOTE]\n> Side.\n\n${filler}\n\n> [!SUMMARY]\n> Box.\n\n| a | b | c | d | e |\n|---|---|---|---|---|\n${'| twelve chars of text | twelve chars of text | twelve chars of text | more | more |\n'.repeat(9)}\n- [ ] task\n- ${'x'.repeat(300)}\n\n    ${'code '.repeat(60)}\n\n<div class="columns">\n\na\n\nb\n\n</div>\n\nВелика Україна[^1]\n\n[^1]: Примітка\n`,
  );
  expect(measurement.findings).toEqual([]);
  expect(measurement.characters).toBeGreaterThan(500);
  expect(pages).toBeGreaterThan(0);
});

test.each(['Огляд', 'Größe', '50 % (a)', 'many words '.repeat(15).trim()])(
  'the contents know the page of a heading named %j',
  async (name) => {
    const { pdf } = await print(
      `---\ntitle: T\ncontents: true\n---\n\n## First\n\n${`${filler}\n\n`.repeat(7)}## ${name}\n\nx\n`,
    );
    const pages = await pagesOf(pdf);
    const stands = pages.findIndex((page, at) => at > 1 && page.includes(name.slice(0, 20))) + 1;
    expect(stands).toBeGreaterThan(2);
    expect(pages[1]?.split('|').join('')).toMatch(
      new RegExp(`${name.slice(-1).replace(')', '\\)')} *${String(stands)}(?:\\D|$)`, 'u'),
    );
  },
);

test('sections that begin pages name themselves at the head', async () => {
  const { pdf } = await print(
    `---\ntitle: T\nseries: Tests\nsection-pages: true\n---\n\n## First\n\n${filler}\n\n## Second\n\n${filler}\n\n## Third\n\nx\n\n## Fourth\n\nx\n`,
  );
  const pages = await pagesOf(pdf);
  const second = pages.find((page) => page.includes('Second') && page.includes('Text that fills'));
  expect(second?.match(/Second/gu)).toHaveLength(2);
  expect(pages.filter((page) => /Third/u.test(page) && /Fourth/u.test(page))).toHaveLength(1);
});

const meta = {
  ...{ title: 'T', authors: [], subject: undefined, keywords: [] },
  ...{ date: undefined, lang: 'en', creator: 'Test' },
};

test('two prints give the same bytes once they are finished', async () => {
  const text = `---\ntitle: T\n---\n\n${sections(4)}`;
  const [one, two] = [await print(text), await print(text)].map(({ pdf }) =>
    Buffer.from(finishPdf(pdf, meta)).toString('latin1'),
  );
  expect(one === two).toBe(true);
});

test.each([1280, 800, 390])('the edition for the screen fits into %i px', async (width) => {
  const document = reportDocument(
    `---\ntitle: A title about Verteidigungsindustriezusammenarbeit\nsummary: S\n---\n\n${sections(4)}\n\n> [!NOTE]\n> Side.\n\n- ${'x'.repeat(200)}\n\n    ${'code '.repeat(60)}\n`,
  );
  const report = await toReport(document, bench.theme, bench.context);
  const html = await reportHtml(document, report, bench.theme, bench.context);
  // A report is measured as paper: here the styles for the screen take its place.
  const screen = html
    .replaceAll('@media screen', '@media all')
    .replaceAll('@media print', '@media not all');
  const job = { name: document.path, html: screen, scripts: false, width, height: 800 };
  const sheet = await press.open(job);
  try {
    expect((await sheet.measure('report')).findings).toEqual([]);
  } finally {
    await sheet.close();
  }
});

test.each([3, 6, 10])(
  'the name of a group goes on only at the head of a page, in %i tables',
  async (count) => {
    const rows = (group: string): string =>
      `<tbody><tr class="group"><th colspan="2" scope="rowgroup">${group}</th></tr>${Array.from({ length: 20 }, (_, index) => `<tr><td>Item ${String(index)}</td><td>${String(index)}</td></tr>`).join('')}</tbody>`;
    const table = `<table><thead><tr><th>Item</th><th>Count</th></tr></thead>${rows('One')}${rows('Two')}</table>`;
    const { pdf } = await print(
      `---\ntitle: T\n---\n\n${`Some text.\n\n${table}\n\n`.repeat(count)}`,
    );
    const places = (await pagesOf(pdf)).flatMap((text) =>
      [...text.matchAll(/\(continued\)/gu)].map(({ index }) => index),
    );
    expect(places.length).toBeGreaterThan(1);
    // After the running head and the head of the table.
    expect(places.filter((place) => place > 80)).toEqual([]);
  },
);

describe('a report of a hundred pages', () => {
  const markdown = `---\ntitle: A very long report\n---\n\n${sections(120)}`;
  let two: Press;
  let besides: number;
  beforeAll(() => {
    two = chromePress({
      ...{ browser: undefined, env: process.env, requireSandbox: false },
      ...{ note: () => undefined, seconds: 60, tabs: 2 },
    });
  });
  afterAll(async () => {
    await two.close();
  });
  /** The press with two tabs, which counts what it opens beside something else. */
  const counting = (): Press => {
    besides = 0;
    return {
      ...two,
      openBeside(job, seconds) {
        const sheet = two.openBeside(job, seconds);
        if (sheet !== undefined) besides += 1;
        return sheet;
      },
    };
  };

  test('is printed while it is measured, and comes out the same as from one tab', async () => {
    const once = await print(markdown);
    const beside = await print(markdown, counting());
    expect(besides).toBe(1);
    expect(beside.pages).toBe(once.pages);
    expect(beside.valuePages).toEqual(once.valuePages);
    expect(beside.measurement).toEqual(once.measurement);
    expect(Buffer.from(finishPdf(beside.pdf, meta)).equals(finishPdf(once.pdf, meta))).toBe(true);
  });

  test('gives both tabs back, also where it is measured and not printed', async () => {
    const document = reportDocument(markdown);
    const report = await toReport(document, bench.theme, bench.context);
    const layout = await layoutReport(document, report, bench.theme, bench.context, counting());
    expect(besides).toBe(1);
    await layout.close();
    const job = { name: 'a.md', html: '<p>a</p>', scripts: false, width: 100, height: 100 };
    const sheets = [two.openBeside(job), two.openBeside(job), two.openBeside(job)];
    expect(sheets.map((sheet) => sheet !== undefined)).toEqual([true, true, false]);
    for (const sheet of sheets) await (await sheet)?.close();
  });

  test('is not printed to its end where nobody asks for it', async () => {
    let prints = 0;
    const watched: Press = {
      ...two,
      openBeside: (job, seconds) =>
        two.openBeside(job, seconds)?.then((sheet) => ({
          ...sheet,
          print(options) {
            prints += 1;
            return sheet.print(options);
          },
        })),
    };
    const document = reportDocument(markdown);
    const report = await toReport(document, bench.theme, bench.context);
    const layout = await layoutReport(document, report, bench.theme, bench.context, watched);
    await layout.close();
    expect(prints).toBe(1);
  });

  test('waits for no tab where all are taken', async () => {
    const sheet = await two.open({
      ...{ name: 'a.md', html: '<p>a</p>', scripts: false, width: 100, height: 100 },
    });
    const { pages } = await print(markdown, counting());
    expect(besides).toBe(0);
    expect(pages).toBeGreaterThan(50);
    await sheet.close();
  });
});
