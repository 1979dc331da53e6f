/** Faults that come from outside: the browser or a page of it is killed, a page never ends, a file cannot be written. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { PdfMeta } from '../../src/pdf/finish.ts';
import { finishPdf } from '../../src/pdf/finish.ts';
import { chromePress } from '../../src/render/press.ts';
import type { PressOptions } from '../../src/render/press.ts';
import { testBrowser } from '../command-line.ts';

const temporary = mkdtempSync(join(tmpdir(), 'briefwright-test-'));
const notes: string[] = [];
const options: PressOptions = {
  browser: testBrowser,
  env: { ...process.env, TMPDIR: temporary },
  requireSandbox: false,
  note: (text) => notes.push(text),
  seconds: 30,
  tabs: 2,
};

beforeEach(() => {
  notes.length = 0;
});
afterAll(() => {
  rmSync(temporary, { recursive: true, force: true });
});

const meta: PdfMeta = {
  title: 'A page',
  authors: [],
  subject: undefined,
  keywords: [],
  date: undefined,
  lang: 'en',
  creator: 'Briefwright',
};

const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title></head><body>${body}</body></html>`;
const job = (name: string, body: string, scripts = false) => ({
  ...{ name, html: page(body), scripts, width: 800, height: 600 },
});
/** So long that a kill falls into its printing. */
const long = `<h1>Title <span id="n">00</span></h1>${'<p>A line of text</p>'.repeat(4000)}`;
const paper = { width: undefined, height: undefined } as const;

interface Running {
  readonly pid: number;
  readonly parent: number;
  readonly args: string;
}

function running(): readonly Running[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .flatMap((name) => {
      try {
        const args = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
        const parent = /^PPid:\s+(\d+)/mu.exec(readFileSync(`/proc/${name}/status`, 'utf8'))?.[1];
        return [{ pid: Number(name), parent: Number(parent), args }];
      } catch {
        // It has ended since.
        return [];
      }
    });
}

/** The browser of these tests; its pages, each a process below it. */
function browserProcesses(): { readonly browser: number; readonly pages: readonly number[] } {
  const all = running();
  const browser = all.find(
    ({ args }) => args.includes(`--user-data-dir=${temporary}`) && !args.startsWith('/bin/sh'),
  );
  const isBelow = (pid: number): boolean => {
    const process = all.find((one) => one.pid === pid);
    if (process === undefined || browser === undefined) return false;
    return process.parent === browser.pid || isBelow(process.parent);
  };
  const pages = all.filter(({ pid, args }) => args.includes('--type=renderer') && isBelow(pid));
  return { browser: browser?.pid ?? Number.NaN, pages: pages.map(({ pid }) => pid) };
}

describe.skipIf(process.platform !== 'linux')('what is killed while it prints', () => {
  const kills = {
    'the browser': (): void => {
      process.kill(browserProcesses().browser, 'SIGKILL');
    },
    'every page': (): void => {
      for (const pid of browserProcesses().pages) process.kill(pid, 'SIGKILL');
    },
  };

  test.each(Object.entries(kills))('%s: the same bytes come of another', async (_, kill) => {
    const press = chromePress(options);
    const make = async (isKilled: boolean): Promise<readonly Uint8Array[]> => {
      const sheets = await Promise.all(
        ['a', 'b'].map((name) => press.open(job(`decks/${name}.md`, `${name}${long}`))),
      );
      for (const sheet of sheets) {
        await sheet.measure('report');
        await sheet.fill({ n: '12' });
      }
      const printing = sheets.map((sheet) => sheet.print(paper));
      if (isKilled) kill();
      const made = await Promise.all(printing);
      await Promise.all(sheets.map((sheet) => sheet.close()));
      return made.map((bytes) => finishPdf(bytes, meta));
    };
    const whole = await make(false);
    const after = await make(true);
    await press.close();
    expect(after.map((bytes, index) => Buffer.compare(bytes, whole[index] ?? bytes))).toEqual([
      0, 0,
    ]);
    expect(notes.join('\n')).toMatch(/decks\/[ab]\.md .*is laid out once more/u);
    expect(readdirSync(temporary)).toEqual([]);
  });

  test('a document that ends every browser fails alone', async () => {
    const press = chromePress({ ...options, tabs: 1 });
    const sheet = await press.open(job('decks/a.md', long));
    const timer = setInterval(() => {
      const { browser } = browserProcesses();
      if (!Number.isNaN(browser)) process.kill(browser, 'SIGKILL');
    }, 20);
    await expect(sheet.print(paper)).rejects.toMatchObject({ name: 'PressError', kind: 'crash' });
    clearInterval(timer);
    await sheet.close();
    const next = await press.open(job('decks/b.md', 'text'));
    expect(await next.measure('report')).toMatchObject({ characters: 4 });
    await next.close();
    await press.close();
    expect(readdirSync(temporary)).toEqual([]);
  });
});

test.each([
  ['a script in a circle', '<script>for (;;);</script>', true],
  [
    'a layout that never settles',
    '<p id="a">a</p><script>new ResizeObserver(() => { for (const until = performance.now() + 4000; performance.now() < until;); }).observe(document.getElementById("a"))</script>',
    true,
  ],
])('%s is stopped by the limit of its document, and the others go on', async (_, body, scripts) => {
  const press = chromePress(options);
  const hanging = press.open(job('decks/hangs.md', body, scripts), 1);
  const other = await press.open(job('decks/b.md', 'text'));
  expect(await other.measure('report')).toMatchObject({ characters: 4 });
  await other.close();
  await expect(hanging).rejects.toMatchObject({
    kind: 'timeout',
    message: 'decks/hangs.md took more than 1 s to lay out',
  });
  expect(notes.filter((note) => note.includes('once more'))).toEqual([]);
  await press.close();
});

test('serves many more sheets than a tab lives for, with the same bytes', async () => {
  const press = chromePress({ ...options, tabs: 1 });
  const prints = new Set<string>();
  for (let count = 0; count < 40; count += 1) {
    const sheet = await press.open(job('decks/a.md', '<h1>Title</h1><p>Text</p>'));
    const bytes = finishPdf(await sheet.print(paper), meta);
    prints.add(Buffer.from(bytes).toString('latin1'));
    await sheet.close();
  }
  await press.close();
  expect(prints.size).toBe(1);
});
