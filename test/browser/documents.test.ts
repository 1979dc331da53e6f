/** A small project through the real browser: what its finished files hold, page by page. */
import { fromHtml } from 'hast-util-from-html';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPdf } from '../../src/pdf/finish.ts';
import { ownThemes } from '../../src/theme.ts';
import { briefwright, Workshop } from '../command-line.ts';

const workshop = new Workshop();
afterAll(() => {
  workshop.clear();
});

const rows = Array.from(
  { length: 120 },
  (_, index) => `r${String(index + 1)},System ${String(index + 1)},${String(1000 + index)}`,
);
const words = 'The letter names what is to be made, by whom, and by when. '.repeat(14);
const headings = ['Background', 'The four pillars', 'Drivers', 'Риски', 'What to watch'];
const files = {
  'brief.yaml':
    'title: Test\nlang: en\nrules: { fact-source: off, bare-number: off, unused-fact: off, consistency: off }\n',
  'data/facts.yaml':
    'rafale.planned: { value: 100, qualifier: about, unit: aircraft }\n' +
    'letter.signed: { value: 2025-11-17 }\n' +
    'cost: { value: 1234567.5, unit: EUR }\n',
  'data/systems.csv': `id,name,count\n${rows.join('\n')}\n`,
  'decks/picture.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9" width="160" height="90"><rect width="16" height="9" fill="#1f4e79"/></svg>\n',
  'decks/brief.md': [
    '---\ntitle: The letter in brief\nauthor: A. Author\nlang: en-GB\nkeywords: [air, defence]\ndate: 2026-02-14\npaginate: true\n---\n',
    '# Planned: :value[rafale.planned]{format=integer} aircraft\n\nSigned on :value[letter.signed], київський лист\n\n<!-- Say :value[rafale.planned] first. -->\n',
    '---\n\n## The cost is :value[cost]\n\n![A picture](picture.svg)\n\n[Background](https://example.org/background)\n',
    ':::each{from=systems as=s limit=3}\n---\n\n## :value[s.name] counts :value[s.count]\n\ntext\n:::\n',
    '---\n\n## The end 😀\n\n* one\n* two\n',
  ].join('\n'),
  'reports/brief.md': [
    '---\ntitle: The letter in full\nauthors:\n  - name: A. Author\nlang: en\nkeywords: [air]\ndate: 2026-02-14\ncontents: true\n---\n',
    ...headings.map(
      (heading) =>
        `## ${heading}\n\n${`${words}\n\n`.repeat(4)}There are :value[rafale.planned] aircraft.[^n]\n`,
    ),
    '## All systems\n\nAs [see](#tbl-all) shows.\n\n::table{from=systems id=tbl-all caption="All systems of the test"}\n',
    '[^n]: A note with [a link](https://example.org/note).\n',
  ].join('\n'),
};

interface Pdf {
  readonly bytes: Uint8Array;
  readonly document: PDFDocumentProxy;
  readonly pages: readonly string[];
}

async function openPdf(path: string): Promise<Pdf> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const bytes = new Uint8Array(readFileSync(path));
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''));
    pages.push(text.join('').normalize('NFKC').replace(/\s+/gu, ' '));
  }
  return { bytes, document, pages };
}

/** Addresses of all links of a PDF. */
async function linksOf({ document }: Pdf): Promise<readonly string[]> {
  const links: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const annotations: unknown[] = await (await document.getPage(number)).getAnnotations();
    for (const annotation of annotations) {
      if (typeof annotation === 'object' && annotation !== null && 'url' in annotation)
        links.push(String(annotation.url));
    }
  }
  return links;
}

async function infoOf({ document }: Pdf): Promise<Readonly<Record<string, unknown>>> {
  // The info dictionary of a PDF: names and whatever values they have.
  return (await document.getMetadata()).info as Readonly<Record<string, unknown>>;
}

describe('a deck and a report', () => {
  let project: string;
  let deck: Pdf;
  let report: Pdf;
  const dist = (path: string): string => join(project, 'dist', path);

  beforeAll(async () => {
    project = workshop.project(files);
    const args = ['build', '--now', '2026-02-14', '--quiet'];
    expect(await briefwright(args, { cwd: project })).toEqual({ status: 0, out: '', err: '' });
    deck = await openPdf(dist('decks/brief.pdf'));
    report = await openPdf(dist('reports/brief.pdf'));
  }, 180_000);

  test('the deck has a page a slide with the values on it', () => {
    expect(deck.pages).toHaveLength(6);
    expect(deck.pages[0]).toContain('about 100 aircraft');
    expect(deck.pages[0]).toContain('17 November 2025');
    expect(deck.pages[0]).toContain('київський лист');
    expect(deck.pages[1]).toContain('€1,234,567.50');
    expect(
      deck.pages.slice(2, 5).map((page) => /System \d+ counts [\d,]+/u.exec(page)?.[0]),
    ).toEqual(['System 1 counts 1,000', 'System 2 counts 1,001', 'System 3 counts 1,002']);
    expect(deck.pages[5]).toContain('The end');
  });

  test('pages of a deck are slides of 16 to 9', async () => {
    const page = await deck.document.getPage(1);
    const { width, height } = page.getViewport({ scale: 1 });
    expect(width / height).toBeCloseTo(16 / 9, 2);
  });

  test('notes are for the presenter, and stay out of the PDF', () => {
    expect(deck.pages.join()).not.toContain('first');
    expect(readFileSync(dist('decks/brief.html'), 'utf8')).toMatch(/Say .*about 100.* first\./u);
  });

  test.each([
    ['deck', () => deck, 'The letter in brief', 'en-GB', 'air, defence'],
    ['report', () => report, 'The letter in full', 'en', 'air'],
  ])(
    'the %s has title, author, language, keywords and dates from its front matter',
    async (...args) => {
      const [, pdf, title, lang, keywords] = args;
      const info = await infoOf(pdf());
      expect(info).toMatchObject({ Title: title, Author: 'A. Author', Language: lang });
      expect(String(info['Keywords'])).toBe(keywords);
      expect(String(info['CreationDate'])).toMatch(/^D:20260214/u);
      expect(String(info['Creator'])).toMatch(/^Briefwright \d/u);
    },
  );

  test.each([
    ['deck', () => deck, ['Planned: about 100 aircraft', 'The end']],
    ['report', () => report, headings],
  ])('the %s is tagged, has an outline, and all its fonts inside', async (_, pdf, titles) => {
    const { bytes, document } = pdf();
    const facts = readPdf(bytes);
    expect(facts.tagged).toBe(true);
    expect(facts.fonts.length).toBeGreaterThan(1);
    expect(facts.fonts.filter(({ embedded, type }) => !embedded || type === 'Type3')).toEqual([]);
    const outline: unknown = await document.getOutline();
    for (const title of titles) expect(JSON.stringify(outline)).toContain(title);
    expect(JSON.stringify(await (await document.getPage(1)).getStructTree())).toMatch(/"H1"/u);
  });

  test('links survive', async () => {
    expect(await linksOf(deck)).toContain('https://example.org/background');
    expect(await linksOf(report)).toContain('https://example.org/note');
  });

  test('the contents of the report name the pages on which the headings stand', () => {
    const contents = report.pages.findIndex((page) => page.includes('Contents'));
    expect(contents).toBeGreaterThanOrEqual(0);
    for (const heading of [...headings, 'All systems']) {
      // On the page of the contents itself, a heading that stands there is named twice.
      const stands = report.pages.findIndex(
        (page, index) =>
          index >= contents && page.split(heading).length > (index === contents ? 2 : 1),
      );
      expect(stands, heading).toBeGreaterThanOrEqual(contents);
      expect(report.pages[contents]).toMatch(
        new RegExp(`${heading}[ .]*${String(stands + 1)}(?!\\d)`, 'u'),
      );
    }
  });

  test('a long table repeats its header on every page', () => {
    const pages = report.pages.filter((page) => /System \d+ [\d,]+/u.test(page));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page).toMatch(/Id Name Count/u);
    expect(report.pages.filter((page) => page.includes('All systems of the test'))).toHaveLength(1);
    const shown = report.pages.join(' ').match(/System \d+ [\d,]+/gu);
    expect(new Set(shown).size).toBe(rows.length);
  });

  test('each page of the report says which of how many it is', () => {
    report.pages.slice(1).forEach((page, index) => {
      expect(page).toContain(`${String(index + 2)} of ${String(report.pages.length)}`);
    });
  });

  test.each(['decks/brief.html', 'reports/brief.html'])('%s is whole in itself', (path) => {
    const html = readFileSync(dist(path), 'utf8');
    const loads: string[] = [];
    const styles: string[] = [];
    visit(fromHtml(html), 'element', ({ tagName, properties, children }) => {
      for (const name of ['src', 'srcSet', 'poster', 'data', 'xLinkHref', 'background'])
        if (name in properties) loads.push(String(properties[name]));
      if (tagName !== 'a' && 'href' in properties) loads.push(String(properties['href']));
      if (typeof properties['style'] === 'string') styles.push(properties['style']);
      if (tagName === 'style')
        styles.push(...children.map((child) => ('value' in child ? child.value : '')));
    });
    const css = styles.join('\n');
    for (const [, double, single, bare] of css.matchAll(
      /url\((?:"([^"]*)"|'([^']*)'|([^)"']*))\)/giu,
    ))
      loads.push(double ?? single ?? bare ?? '');
    expect(loads.length).toBeGreaterThan(3);
    expect(loads.filter((address) => !/^(?:data:|#)/u.test(address))).toEqual([]);
    expect(css).not.toMatch(/@import/iu);
    expect(html).toMatch(/<html[^>]* lang="en/u);
    expect(html).toMatch(/http-equiv="Content-Security-Policy"/iu);
  });

  test('values keep where they come from in the HTML', () => {
    for (const path of ['decks/brief.html', 'reports/brief.html']) {
      const html = readFileSync(dist(path), 'utf8');
      expect(html).toMatch(
        /<data [^>]*value="100"[^>]*data-fact="rafale\.planned"[^>]*>about 100<\/data>/u,
      );
    }
  });

  test('the manifest names the slides and pages on which a fact stands', () => {
    const manifest: unknown = JSON.parse(readFileSync(dist('manifest.json'), 'utf8'));
    const text = JSON.stringify(manifest);
    for (const part of [
      'decks/brief.pdf',
      'reports/brief.html',
      'rafale.planned',
      'HeadlessChrome',
    ])
      expect(text).toContain(part);
    expect(text).not.toContain(project);
  });

  test('another run elsewhere in the world gives the same bytes', async () => {
    const paths = [
      'decks/brief.html',
      'decks/brief.pdf',
      'reports/brief.html',
      'reports/brief.pdf',
    ];
    const read = (): string[] =>
      [...paths, 'manifest.json'].map((path) => readFileSync(dist(path)).toString('latin1'));
    const before = read();
    rmSync(dist('.'), { recursive: true });
    const env = { TZ: 'Asia/Tokyo', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' };
    const args = ['build', '--now', '2026-02-14', '--jobs', '1'];
    const { status } = await briefwright(args, { cwd: project, env });
    expect(status).toBe(0);
    expect(read().map((text, index) => text === before[index])).toEqual(before.map(() => true));
  }, 180_000);
});

describe('what does not fit', () => {
  const table = ['| a | b |', '| - | - |', ...rows.slice(0, 40).map((row) => `| ${row} | x |`)];
  const long = `# Fits\n\ntext\n\n---\n\n# Too long\n\nfirst\n\n${table.join('\n')}\n`;

  test.each([
    ['build --format pdf', ['build', '--format', 'pdf']],
    ['build --format html', ['build', '--format', 'html']],
    ['check --pages', ['check', '--pages']],
  ])(
    '%s: an overflowing slide is an error at its line',
    async (_, args) => {
      const cwd = workshop.project({ 'decks/long.md': long, 'decks/fine.md': '# Fine\n\ntext\n' });
      const { status, out } = await briefwright([...args, '--json'], { cwd });
      expect(status).toBe(1);
      const outcome: unknown = JSON.parse(out);
      expect(outcome).toMatchObject({
        documents: [
          { source: 'decks/fine.md', status: 'built' },
          { source: 'decks/long.md', status: 'blocked' },
        ],
        messages: [
          {
            file: 'decks/long.md',
            line: 11,
            endLine: 52,
            severity: 'error',
            rule: 'slide-overflow',
          },
        ],
      });
    },
    120_000,
  );

  test('a check without pages does not see it', async () => {
    const cwd = workshop.project({ 'decks/long.md': long });
    expect((await briefwright(['check'], { cwd })).status).toBe(0);
  });

  test.each(ownThemes)(
    'the key of every scale of likelihood fits a slide of %s with a line of text',
    async (theme) => {
      const slides = (lang: string): string =>
        `---\nlang: ${lang}\ntheme: ${theme}\n---\n${['phia', 'icd203', 'ipcc'].map((scale) => `\n# Words\n\nA line of text.\n\n::likelihood-key{scale=${scale}}\n`).join('\n---\n')}`;
      const cwd = workshop.project({ 'decks/en.md': slides('en'), 'decks/uk.md': slides('uk') });
      const { status, err } = await briefwright(['check', '--pages', '--quiet'], { cwd });
      expect({ status, err }).toEqual({ status: 0, err: '' });
    },
    120_000,
  );

  test('a wide block in a report is an error at its line', async () => {
    const cells = (text: string): string => `|${` ${text} |`.repeat(40)}`;
    const wide = `## Wide\n\ntext\n\n${cells('Unbreakableword')}\n${cells('---')}\n${cells('Unbreakableword')}\n`;
    const cwd = workshop.project({ 'reports/wide.md': wide });
    const { status, out } = await briefwright(['build', '--format', 'pdf', '--json'], { cwd });
    expect(status).toBe(1);
    const outcome: unknown = JSON.parse(out);
    expect(outcome).toMatchObject({
      messages: [{ file: 'reports/wide.md', line: 5, rule: 'page-overflow', severity: 'error' }],
    });
  }, 120_000);
});
