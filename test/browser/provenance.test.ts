/** Provenance in the hands of a reader: what a browser shows on hover and focus, says to a screen reader, and prints. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Browser, Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readLedger } from '../../src/ledger-file.ts';
import type { Ledger } from '../../src/model/ledger.ts';
import { findBrowser } from '../../src/render/browser.ts';
import { briefwright, testBrowser, Workshop } from '../command-line.ts';

const workshop = new Workshop();
const paragraph = 'The letter names what is to be made, by whom, and by when. '.repeat(12);
const files = {
  'data/facts.yaml':
    'rafale.planned: { label: Aircraft foreseen, value: 100, qualifier: about, unit: aircraft, asOf: 2025-11, source: letter, locator: para. 5, grade: C3, note: Zqnote }\n' +
    'plain: { label: Plain figure, value: 7 }\n',
  'data/sources.json':
    '[{ "id": "letter", "type": "article", "title": "Letter of intent", "URL": "https://example.org/letter" }]\n',
  'decks/brief.md': `# First\n\nThere are :value[rafale.planned] aircraft and :value[plain] more\n\n---\n\n# Second\n\nStill :value[plain]\n`,
  'reports/brief.md': `# Report\n\n${`${paragraph}\n\n`.repeat(14)}There are :value[rafale.planned] aircraft.\n`,
  'reports/full.md': '---\nprovenance: full\n---\n\n# Full\n\n:value[rafale.planned]\n',
  'reports/none.md': '---\nprovenance: none\n---\n\n# None\n\n:value[rafale.planned]\n',
};

let root = '';
let browser: Browser;
beforeAll(async () => {
  root = workshop.project(files);
  const { status, err } = await briefwright(['build', '--quiet'], { cwd: root });
  expect({ status, errors: /error/u.test(err) }).toEqual({ status: 0, errors: false });
  const { program } = await findBrowser({ browser: testBrowser, env: process.env });
  if (program === undefined) throw new Error('the tests need a browser');
  browser = await puppeteer.launch({
    executablePath: program.path,
    env: { ...process.env, ...program.env },
    args: ['--no-sandbox', '--disable-gpu', '--headless'],
    headless: 'shell',
  });
});
afterAll(async () => {
  await browser.close();
  workshop.clear();
});

async function open(path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 720 });
  await page.goto(pathToFileURL(join(root, 'dist', path)).href, { waitUntil: 'load' });
  // The deck's own script lays its slides out after the page has loaded.
  if (path.startsWith('decks/')) await page.waitForSelector('.bespoke-marp-active');
  return page;
}

interface State {
  /** Text of what has the focus. */
  readonly focus: string;
  readonly hash: string;
  /** Texts of the notes that are seen, each in full within the window. */
  readonly notes: readonly string[];
  readonly inside: boolean;
}

const readState = `(async () => {
  // Notes are placed when the page is drawn next.
  for (let frame = 0; frame < 2; frame++) await new Promise((done) => requestAnimationFrame(done));
  const seen = [...document.querySelectorAll('.brief-from')].filter((note) => note.checkVisibility());
  const inside = seen.every((note) => {
    const { left, top, right, bottom } = note.getBoundingClientRect();
    return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
  });
  const active = document.activeElement;
  const focus = active === document.body ? '' : active.textContent;
  return { focus, hash: location.hash, notes: seen.map((note) => note.textContent.replaceAll('\\u00a0', ' ')), inside };
})()`;

async function stateOf(page: Page): Promise<State> {
  return (await page.evaluate(readState)) as State;
}

const note =
  'Aircraft foreseen. As of November 2025. Source: ‘Letter of intent’, para. 5. Admiralty grade C3.';

/** Presses Tab until a value has the focus. */
async function tabTo(page: Page, text: string): Promise<State> {
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press('Tab');
    const state = await stateOf(page);
    if (state.focus === text) return state;
  }
  throw new Error(`no focus on ${text}`);
}

describe.each(['decks/brief.html', 'reports/brief.html'])('%s', (path) => {
  test('shows where a value comes from when Tab comes to it, then its link, then no more', async () => {
    const page = await open(path);
    expect((await stateOf(page)).notes).toEqual([]);
    const before = (await stateOf(page)).hash;
    const state = await tabTo(page, 'about 100');
    expect(state).toEqual({ focus: 'about 100', hash: before, notes: [note], inside: true });

    await page.keyboard.press('Tab');
    expect(await stateOf(page)).toMatchObject({ focus: '‘Letter of intent’', notes: [note] });
    await page.keyboard.press('Tab');
    expect((await stateOf(page)).notes).not.toContain(note);
    expect((await stateOf(page)).hash).toBe(before);
    await page.close();
  });

  test('shows it under the pointer, and while the pointer is on what it shows', async () => {
    const page = await open(path);
    await page.locator('.brief-value').hover();
    expect(await stateOf(page)).toMatchObject({ focus: '', notes: [note], inside: true });
    const shown = await (await page.$('.brief-from a'))?.boundingBox();
    if (shown === null || shown === undefined) throw new Error('the note must have a link');
    await page.mouse.move(shown.x + shown.width / 2, shown.y + shown.height / 2, { steps: 5 });
    expect((await stateOf(page)).notes).toEqual([note]);
    await page.mouse.move(2, 2);
    expect((await stateOf(page)).notes).toEqual([]);
    await page.close();
  });

  test('says the value and then its description to a screen reader, once', async () => {
    const page = await open(path);
    const client = await page.createCDPSession();
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    const described = nodes.filter(
      (node) => !node.ignored && String(node.description?.value ?? '').startsWith('Aircraft'),
    );
    expect(described).toHaveLength(1);
    const [value] = described;
    // Where a link ends, the browser puts a space.
    expect(String(value?.description?.value).replaceAll('\u00a0', ' ').replace(' ,', ',')).toBe(
      note,
    );
    expect(value?.properties?.map(({ name }) => name)).toContain('focusable');
    // It has no role that would need a name: what is read is the text in it.
    const children = nodes.filter(({ parentId }) => parentId === value?.nodeId);
    const inside = nodes.filter(({ parentId }) =>
      [value?.nodeId, ...children.map(({ nodeId }) => nodeId)].includes(parentId),
    );
    expect(
      inside
        .filter(({ role }) => role?.value === 'StaticText')
        .map(({ name }) => String(name?.value)),
    ).toEqual(['about 100']);
    // The note itself is read by nobody before it is seen.
    const texts = nodes
      .filter((node) => !node.ignored)
      .map((node) => String(node.name?.value ?? ''));
    expect(texts.filter((text) => text.includes('Letter of intent'))).toEqual([]);
    await page.close();
  });

  test('prints nothing of it, even while it is seen', async () => {
    const page = await open(path);
    await tabTo(page, 'about 100');
    const words = await textOf(await page.pdf());
    expect(words).toContain('about 100');
    expect(words).not.toContain('Aircraft foreseen');
    await page.close();
  });

  test('is as wide and as high with its values told as without', async () => {
    const page = await open(path);
    const sizes = `[...document.querySelectorAll('p,h1')].map((block) => [block.offsetWidth, block.offsetHeight])`;
    const told = await page.evaluate(sizes);
    await page.evaluate(`for (const value of document.querySelectorAll('.brief-value'))
      value.replaceWith(value.querySelector('data'))`);
    expect(await page.evaluate(sizes)).toEqual(told);
    await page.close();
  });
});

describe('the deck', () => {
  test('closes a note with Escape and nothing else, and opens it again at the next value', async () => {
    const page = await open('decks/brief.html');
    await tabTo(page, 'about 100');
    await page.keyboard.press('Escape');
    expect(await stateOf(page)).toMatchObject({ focus: 'about 100', notes: [] });
    const overview = `document.querySelector('.bespoke-marp-overview')?.dataset.open ?? ''`;
    expect(await page.evaluate(overview)).toBe('');
    expect((await tabTo(page, '7')).notes).toEqual(['Plain figure.']);
    // Without a note the key is the deck's own.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.waitForFunction(`${overview} === '1'`);
    await page.close();
  });

  test('reaches no value of another slide, and still turns slides', async () => {
    const page = await open('decks/brief.html');
    await tabTo(page, 'about 100');
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(`location.hash === '#2'`);
    const reached = new Set<string>();
    for (let presses = 0; presses < 6; presses++) {
      await page.keyboard.press('Tab');
      reached.add((await stateOf(page)).focus);
    }
    expect(reached).toContain('7');
    expect(reached).not.toContain('about 100');
    expect((await stateOf(page)).hash).toBe('#2');
    await page.close();
  });

  test('is not stopped by the scripts that its policy allows: there is no complaint', async () => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(pathToFileURL(join(root, 'dist/decks/brief.html')).href, { waitUntil: 'load' });
    // Headless, the browser refuses to keep a screen awake, which is Marp's own wish.
    expect(complaints.filter((text) => !text.includes('Wake Lock'))).toEqual([]);
    await page.close();
  });
});

test.each(['reports/brief', 'reports/full', 'reports/none', 'decks/brief'])(
  '%s says the same of its values in PDF as its provenance allows',
  async (name) => {
    const bytes = readFileSync(join(root, 'dist', `${name}.pdf`));
    const read = await readLedger(bytes);
    if (name === 'reports/none') {
      expect(read).toEqual({ problem: 'absent' });
      return;
    }
    const { ledger } = read as { readonly ledger: Ledger };
    const value = ledger.values.find(({ path }) => path === 'rafale.planned');
    // Where the text stands is found by another reader.
    const pages = await pagesOf(bytes);
    const stands = pages.findIndex((page) => page.includes('about 100')) + 1;
    expect(value?.shown.flatMap(({ pages: told }) => told)).toEqual([stands]);
    expect(ledger.document.pages).toBe(pages.length);
    expect(JSON.stringify(ledger).includes('Zqnote')).toBe(name === 'reports/full');
  },
);

test('a report whose value stands on a later page says so, also after qpdf', async () => {
  const from = join(root, 'dist/reports/brief.pdf');
  const to = join(root, 'mailed.pdf');
  const { error } = spawnSync('qpdf', ['--linearize', '--object-streams=generate', from, to]);
  if (error !== undefined) writeFileSync(to, readFileSync(from));
  const pages = await pagesOf(readFileSync(from));
  const stands = pages.findIndex((page) => page.includes('about 100')) + 1;
  expect(stands).toBeGreaterThan(1);
  for (const [number, paths] of [
    [stands, ['rafale.planned']],
    [1, []],
  ] as const) {
    const words = ['trace', 'mailed.pdf', '--page', String(number), '--json'];
    const { status, out } = await briefwright(words, { cwd: root });
    expect(status).toBe(0);
    const { ledger } = JSON.parse(out) as { readonly ledger: Ledger };
    expect(ledger.values.map(({ path }) => path)).toEqual(paths);
  }
});

async function pagesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const pdf: PDFDocumentProxy = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
    .promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replace(/\s+/gu, ' '),
    );
  }
  return pages;
}

async function textOf(bytes: Uint8Array): Promise<string> {
  return (await pagesOf(bytes)).join(' ');
}
