/** The press in the real browser: what only it can show. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, describe, expect, test } from 'vitest';
import type { SheetJob } from '../../src/model/page.ts';
import type { PdfMeta } from '../../src/pdf/finish.ts';
import { finishPdf, readPdf } from '../../src/pdf/finish.ts';
import { findBrowser } from '../../src/render/browser.ts';
import type { PressOptions } from '../../src/render/press.ts';
import { chromePress, PressError } from '../../src/render/press.ts';

/** Pinned where it exists, so that the tests mean the same on every machine. */
const browser =
  process.platform === 'linux' && process.arch === 'x64'
    ? 'embedded'
    : process.env['BRIEFWRIGHT_BROWSER'];

const notes: string[] = [];
const options: PressOptions = {
  browser,
  env: process.env,
  requireSandbox: false,
  note: () => undefined,
  seconds: 30,
  tabs: 2,
};
const press = chromePress({ ...options, note: (text) => notes.push(text) });

afterAll(async () => {
  await press.close();
});

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}</head><body>${body}</body></html>`;

const slide = (body: string): string =>
  `<svg data-marpit-svg viewBox="0 0 1280 720" width="1280" height="720"><foreignObject width="1280" height="720"><section>${body}</section></foreignObject></svg>`;

const deckStyle = `<style>
  @page { size: 1280px 720px; margin: 0 }
  body, h1, p, ul, table, pre { margin: 0 }
  svg { display: block; break-after: page }
  section { box-sizing: border-box; width: 1280px; height: 720px; padding: 60px; overflow: hidden; font: 20px/30px sans-serif }
</style>`;

const job = (html: string, changes: Partial<SheetJob> = {}): SheetJob => ({
  name: 'decks/a.md',
  html,
  scripts: false,
  width: 1280,
  height: 720,
  ...changes,
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

async function measureDeck(...slides: string[]): Promise<readonly unknown[]> {
  const sheet = await press.open(job(page(slides.map(slide).join(''), deckStyle)));
  const { findings } = await sheet.measure('deck');
  await sheet.close();
  return findings;
}

const line = (count: number): string => '<p>line</p>'.repeat(count);
const none = { top: 0, right: 0, bottom: 0, left: 0 };
const overflow = (
  pageIndex: number,
  over: Partial<typeof none>,
  at: string,
  what: string,
): unknown => ({
  kind: 'overflow',
  page: pageIndex,
  over: { ...none, ...over },
  at,
  what,
});

describe('measures slides', () => {
  test.each<[string, string[], unknown[]]>([
    ['finds nothing on slides that fit', [line(3), '<h1>Title</h1>'], []],
    [
      'reports a list too tall once, as the list, and what it pushes out with it',
      [line(1), `<ul data-at="5-9">${'<li>item</li>'.repeat(30)}</ul><p data-at="9-12">after</p>`],
      [overflow(1, { bottom: 270 }, '5-9', `ul: ${'item'.repeat(15)}`)],
    ],
    [
      'counts the rows of a table that fit, with what stands below it',
      [
        `<table data-at="1-2" style="border-spacing:0"><tbody>${'<tr><td style="padding:0">row</td></tr>'.repeat(24)}</tbody></table><p data-at="3-4">after</p>`,
      ],
      [
        expect.objectContaining({
          kind: 'overflow',
          at: '1-2',
          rows: { fit: 21, of: 24, at: '1-2' },
        }),
      ],
    ],
    [
      'finds a table that scrolls inside itself',
      [
        `<table data-at="3-8" style="display:block;overflow:auto;width:1160px"><tr><td><div style="width:1500px">x</div></td></tr></table>`,
      ],
      [overflow(0, { right: 344 }, '3-8', 'table: x')],
    ],
    [
      'finds a word that is wider than its paragraph',
      [
        `<p data-at="1-2" style="white-space:nowrap"><span style="display:inline-block;width:1244px">wide</span></p>`,
      ],
      [overflow(0, { right: 24 }, '1-2', 'span: wide')],
    ],
    [
      'finds a text that runs out of its paragraph',
      [`<p data-at="1-2" style="white-space:nowrap">${'x'.repeat(400)}</p>`],
      [expect.objectContaining({ kind: 'overflow', at: '1-2', what: `p: ${'x'.repeat(60)}` })],
    ],
    [
      'reports two columns that overflow separately',
      [
        `<div style="display:flex;align-items:start"><div data-at="1-2">${line(25)}</div><div data-at="3-4">${line(24)}</div></div>`,
      ],
      [
        overflow(0, { bottom: 90 }, '1-2', `div: ${'line'.repeat(15)}`),
        overflow(0, { bottom: 60 }, '3-4', `div: ${'line'.repeat(15)}`),
      ],
    ],
    [
      'leaves decoration, hidden text and pictures with overflow of their own alone',
      [
        `<div aria-hidden="true" style="position:absolute;left:1200px;width:300px;height:9px">deco</div>
         <div data-bleed style="position:absolute;top:-50px;width:300px;height:90px;background:red"></div>
         <span style="position:absolute;width:1px;height:1px;overflow:hidden">for screen readers only</span>
         <svg width="10" height="10"><rect width="5000" height="5000"/></svg>`,
      ],
      [],
    ],
    [
      'finds a broken picture, in the text and in a background',
      [
        '<p data-at="1-2"><img src="data:image/png;base64,AAAA" alt="A map"></p>',
        '<div data-at="3-4" style="background-image:url(data:image/png;base64,AAAA)">text</div>',
        `<img src="data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg"/>')}" alt="whole" width="9">`,
      ],
      [
        { kind: 'broken-image', page: 0, over: none, at: '1-2', what: 'A map' },
        { kind: 'broken-image', page: 1, over: none, at: '3-4', what: 'div' },
      ],
    ],
  ])('%s', async (_, slides, findings) => {
    expect(await measureDeck(...slides)).toEqual(findings);
  });

  test('in pixels of the slide where the page shows it smaller', async () => {
    const small = slide(`<p data-at="1-2" style="height:800px">x</p>`).replace(
      'width="1280" height="720"',
      'width="640" height="360"',
    );
    const sheet = await press.open(job(page(small, deckStyle)));
    const { findings, characters } = await sheet.measure('deck');
    await sheet.close();
    expect(findings).toEqual([overflow(0, { bottom: 140 }, '1-2', 'p: x')]);
    expect(characters).toBe(1);
  });
});

test('measures a report against its text block, and pictures against the page', async () => {
  const wide = '<div data-at="1-2" style="width:900px;height:5px;background:red"></div>';
  const tall = '<svg data-at="3-4" role="img" aria-label="t" width="5" height="1100"></svg>';
  const html = page(`${wide}${tall}${line(200)}`, '<style>body { margin: 0 }</style>');
  const sheet = await press.open(job(html, { width: 600, height: 900 }));
  const { findings } = await sheet.measure('report');
  await sheet.close();
  expect(findings).toEqual([
    overflow(0, { right: 300 }, '1-2', 'div'),
    overflow(0, { bottom: 200 }, '3-4', 'svg'),
  ]);
});

const report = page(
  `<h1>Strategic <strong>shift</strong></h1><p>See <a href="#two">below</a> and <a href="#три">три</a></p>
   <table><thead><tr><th scope="col">System</th><th scope="col">Number</th></tr></thead><tbody><tr><th scope="row">Rafale</th><td id="n">100</td></tr></tbody></table>
   <h2 id="two">Second</h2><p>text</p><h2 id="три">Third</h2>`,
  '<style>@page { size: A4; margin: 20mm } h2 { break-before: page }</style>',
);

async function print(html: string, texts: Record<string, string> = {}): Promise<Uint8Array> {
  const sheet = await press.open(job(html));
  await sheet.fill(texts);
  const bytes = await sheet.print({ width: undefined, height: undefined });
  await sheet.close();
  return bytes;
}

test('prints text, tags, an outline and places, and fills in page numbers', async () => {
  const bytes = finishPdf(await print(report, { n: 'four score' }), meta);
  const facts = readPdf(bytes);
  expect(facts).toMatchObject({ pages: 3, tagged: true });
  expect([...facts.destinations]).toEqual([
    ['two', 2],
    ['три', 3],
  ]);
  expect(facts.fonts.every(({ embedded }) => embedded)).toBe(true);
  expect(facts.outline).toEqual([
    { title: 'Strategic shift', depth: 1 },
    { title: 'Second', depth: 2 },
    { title: 'Third', depth: 2 },
  ]);

  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const first = await pdf.getPage(1);
  const { items } = await first.getTextContent();
  const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
  expect(text).toMatch(/Strategic\s+shift.*Rafale\s+four score/s);
  expect(JSON.stringify(await first.getStructTree())).toMatch(/"H1".*"Table".*"TH"/s);
  await pdf.destroy();
});

test('two prints become the same bytes, whatever the page printed before', async () => {
  const once_ = finishPdf(await print(report), meta);
  await print(page('<p>another</p>'.repeat(50)));
  const sheets = await Promise.all([print(report), print(report)]);
  for (const bytes of sheets) expect(Buffer.compare(finishPdf(bytes, meta), once_)).toBe(0);
});

test('runs scripts only where they are asked for', async () => {
  const html = page(
    '<p id="a">no</p><script>document.getElementById("a").textContent = "yes, it ran"</script>',
  );
  for (const [scripts, characters] of [
    [false, 2],
    [true, 'yes,itran'.length],
  ] as const) {
    const sheet = await press.open(job(html, { scripts }));
    expect(await sheet.measure('report')).toMatchObject({ characters });
    await sheet.close();
  }
});

test('opens more sheets than it has tabs, one after the other', async () => {
  const numbers = await Promise.all(
    [1, 2, 3, 4, 5, 6].map(async (count) => {
      const sheet = await press.open(job(page('x'.repeat(count)), { scripts: true }));
      const { characters } = await sheet.measure('report');
      await sheet.close();
      return characters;
    }),
  );
  expect(numbers).toEqual([1, 2, 3, 4, 5, 6]);
});

test('a hostile page reaches nobody, with scripts and without', async () => {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(`request ${request.url ?? ''}`);
    response.end();
  });
  server.on('connection', () => seen.push('connection'));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  for (const host of ['127.0.0.1', 'localhost', '[::1]']) {
    const url = `http://${host}:${port}`;
    const html = page(
      `<img src="${url}/img" srcset="${url}/set 2x"><iframe src="${url}/frame"></iframe><object data="${url}/object"></object><embed src="${url}/embed">
       <video src="${url}/video" poster="${url}/poster"></video><svg><image href="${url}/svg"/><use href="${url}/use#a"/></svg>
       <iframe src="file:///etc/passwd"></iframe><div style="background:url(${url}/css)">text stays</div>       <a ping="${url}/ping" href="${url}/a">a</a>
       <script>
         fetch('${url}/fetch').catch(() => 0); new WebSocket('ws://${host}:${port}/ws'); navigator.sendBeacon('${url}/beacon');
         new EventSource('${url}/events'); new RTCPeerConnection({ iceServers: [{ urls: 'stun:${host}:${port}' }] }).createDataChannel('a');
         open('${url}/open'); alert('stay');
       </script>`,
      `<meta http-equiv="refresh" content="0;url=${url}/refresh"><link rel="preconnect" href="${url}"><link rel="dns-prefetch" href="${url}">
       <link rel="prefetch" href="${url}/prefetch"><link rel="preload" as="image" href="${url}/preload"><link rel="stylesheet" href="${url}/link.css">
       <link rel="icon" href="${url}/icon"><link rel="manifest" href="${url}/manifest"><base href="${url}/">
       <style>@import url(${url}/import.css); @font-face { font-family: x; src: url(${url}/font) } body { font-family: x }</style>`,
    );
    for (const scripts of [false, true]) {
      const sheet = await press.open(job(html, { scripts }));
      const bytes = await sheet.print({ width: undefined, height: undefined });
      await sheet.close();
      expect(readPdf(bytes).fonts.length).toBeGreaterThan(0);
    }
  }
  // A page that goes elsewhere by script stays where it is, without ever being laid out.
  const hasty = chromePress({ ...options, seconds: 2 });
  const url = `http://127.0.0.1:${port}`;
  for (const script of [`location = '${url}'`, 'document.forms[0].submit()']) {
    const html = page(`<form action="${url}"></form><script>${script}</script>`);
    await expect(hasty.open(job(html, { scripts: true }))).rejects.toThrow(PressError);
  }
  await hasty.close();
  server.close();
  expect(seen).toEqual([]);
});

const bomb = ((): string => {
  const uses = (id: number): string => `<use href="#a${id}"/>`.repeat(10);
  const groups = Array.from({ length: 11 }, (_, id) => `<g id="a${id + 1}">${uses(id)}</g>`).join(
    '',
  );
  return `<svg><defs><g id="a0"><rect width="1" height="1"/></g>${groups}</defs>${uses(11)}</svg>`;
})();

describe('gives up on what does not end, and goes on with the next page', () => {
  const hasty = chromePress({ ...options, seconds: 2 });
  afterAll(async () => {
    await hasty.close();
  });
  test.each([
    ['a script', '<script>for (;;) {}</script>', true],
    ['a picture of a hundred thousand million parts', bomb, false],
    ['a script in a further tab', '<p>x</p><script>for (;;) {}</script>', true],
  ])('%s', async (_, body, scripts) => {
    await hasty.info();
    const opened = hasty.open(job(page(body), { scripts }));
    await expect(opened).rejects.toThrow(PressError);
    await expect(opened).rejects.toMatchObject({
      kind: 'timeout',
      message: 'decks/a.md took more than 2 s to lay out',
    });
    const next = await hasty.open(job(page('after')));
    expect(await next.measure('report')).toMatchObject({ characters: 5 });
    await next.close();
  });
});

interface Process {
  readonly pid: number;
  readonly args: string;
}

/** All processes. A bare Linux has no `ps`. */
function allProcesses(): readonly Process[] {
  if (process.platform !== 'linux') {
    const lines = execFileSync('ps', ['-axo', 'pid=,args='], { encoding: 'utf8' }).split('\n');
    return lines.map((entry) => ({ pid: Number.parseInt(entry, 10), args: entry }));
  }
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => {
      try {
        const args = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
        return { pid: Number(name), args };
      } catch {
        return { pid: Number(name), args: '' };
      }
    });
}

/** What is left of browsers with this temporary folder. */
function leftovers(folder: string): { folders: string[]; processes: readonly Process[] } {
  const processes = allProcesses().filter(({ args }) => args.includes(`--user-data-dir=${folder}`));
  return { folders: readdirSync(folder), processes };
}

/** The press beside this test, in a process of its own with its own temporary folder. */
async function compilePress(folder: string): Promise<string> {
  const outfile = join(folder, 'press.mjs');
  await build({
    stdin: {
      contents: `
        import { chromePress } from './src/render/press.ts';
        const press = chromePress({ browser: process.argv[2], env: process.env, requireSandbox: false, note: () => {}, seconds: 30, tabs: 1 });
        await press.open({ name: 'a', html: 'a', scripts: false, width: 9, height: 9 });
        console.log('ready');
        if (process.argv[3] === 'end') process.exit(0);
        if (process.argv[3] !== 'forget') setInterval(() => {}, 1000);`,
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'silent',
  });
  return outfile;
}

describe.skipIf(process.platform === 'win32')('leaves nothing behind', () => {
  test.each(['close', 'end', 'forget', 'SIGINT', 'SIGKILL'] as const)('after %s', async (how) => {
    const folder = mkdtempSync(join(tmpdir(), 'briefwright-test-'));
    // Beside the compiled code's packages.
    const code = mkdtempSync(join(process.cwd(), 'node_modules', '.press-'));
    try {
      if (how === 'close') {
        const own = chromePress({ ...options, env: { ...process.env, TMPDIR: folder } });
        const sheet = await own.open(job(page('a')));
        await sheet.close();
        await own.close();
      } else {
        const program = await compilePress(code);
        const child = spawn(process.execPath, [program, browser ?? '', how], {
          env: { ...process.env, TMPDIR: folder },
          stdio: ['ignore', 'pipe', 'inherit'],
        });
        const exited = once(child, 'exit');
        const first = await Promise.race([once(child.stdout, 'data'), exited]);
        expect(String(first)).toBe('ready\n');
        if (how === 'SIGINT' || how === 'SIGKILL') {
          expect(leftovers(folder).processes).not.toEqual([]);
          child.kill(how);
        }
        await exited;
      }
      await expect
        .poll(() => leftovers(folder), { timeout: 10_000 })
        .toEqual({
          folders: [],
          processes: [],
        });
    } finally {
      rmSync(folder, { recursive: true, force: true });
      rmSync(code, { recursive: true, force: true });
    }
  });
});

test('a browser that dies with all that keeps it is replaced, for this page and the next', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'briefwright-test-'));
  const own = chromePress({ ...options, env: { ...process.env, TMPDIR: folder } });
  const sheet = await own.open(job(page(line(20_000))));
  const mine = leftovers(folder).processes.find(({ args }) => args.startsWith('/bin/sh'));
  expect(mine).toBeDefined();
  const printing = sheet.print({ width: undefined, height: undefined });
  process.kill(-(mine?.pid ?? Number.NaN), 'SIGKILL');
  // `faults.test.ts` shows that it is the same page.
  expect(readPdf(await printing).pages).toBeGreaterThan(1);
  await sheet.close();

  await expect
    .poll(async () => {
      const next = await own.open(job(page('again')));
      const { characters } = await next.measure('report');
      await next.close();
      return characters;
    })
    .toBe(5);
  await own.close();
  expect(readdirSync(folder)).toEqual([]);
  rmSync(folder, { recursive: true });
});

test('says what it runs, once that it has no sandbox, and keeps to --require-sandbox', async () => {
  const { product, path, sandbox } = await press.info();
  expect(product).toMatch(/Chrom/);
  expect(path).not.toBe('');
  expect(notes).toHaveLength(sandbox ? 0 : 1);
  if (process.getuid?.() !== 0) return;
  const strict = chromePress({ ...options, requireSandbox: true });
  strict.warm();
  await expect(strict.open(job(page('a')))).rejects.toMatchObject({ kind: 'launch' });
  await strict.close();
});

test('a browser that is asked for and is not there is an error, not another browser', async () => {
  const own = chromePress({ ...options, browser: '/nowhere/chrome' });
  await expect(own.info()).rejects.toThrow(
    'no browser was found: `--browser` names `/nowhere/chrome`, which is no program',
  );
  await own.close();
});

/** A folder with programs in it, at these paths. */
function programs(...paths: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'briefwright-test-'));
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
  }
  return folder;
}

describe.skipIf(process.platform === 'win32')('looks for a browser', () => {
  const folder = programs(
    'bin/chromium',
    'bin/chrome-headless-shell',
    'bin/mine',
    'empty/x',
    'all/chrome/linux-150.0.1.1/chrome-linux64/chrome',
    'all/chrome-headless-shell/linux-99.0.1.1/chrome-headless-shell-linux64/chrome-headless-shell',
    'all/chrome-headless-shell/linux-148.0.1.1/chrome-headless-shell-linux64/chrome-headless-shell',
    'one/chrome/mac_arm-148.0.1.1/chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  );
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const at = (path: string): string => join(folder, path);
  const bin = { PATH: `relative:${at('bin')}`, PUPPETEER_CACHE_DIR: at('empty') };

  test.each<[string, string | undefined, Record<string, string>, string, string]>([
    [
      'the one of the command line first',
      at('bin/mine'),
      { ...bin, BRIEFWRIGHT_BROWSER: '/x' },
      'given',
      'bin/mine',
    ],
    ['by the name of a command', 'mine', bin, 'given', 'bin/mine'],
    [
      'our variable',
      undefined,
      { ...bin, BRIEFWRIGHT_BROWSER: at('bin/mine'), PUPPETEER_EXECUTABLE_PATH: '/x' },
      'given',
      'bin/mine',
    ],
    [
      "Puppeteer's variable",
      undefined,
      { ...bin, BRIEFWRIGHT_BROWSER: '', PUPPETEER_EXECUTABLE_PATH: at('bin/mine') },
      'given',
      'bin/mine',
    ],
    [
      "Puppeteer's newest shell",
      undefined,
      { ...bin, PUPPETEER_CACHE_DIR: at('all') },
      'puppeteer',
      'all/chrome-headless-shell/linux-148.0.1.1/chrome-headless-shell-linux64/chrome-headless-shell',
    ],
    [
      "Puppeteer's whole browser",
      undefined,
      { ...bin, PUPPETEER_CACHE_DIR: at('one') },
      'puppeteer',
      'one/chrome/mac_arm-148.0.1.1/chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    ],
  ])('%s', async (_, given, env, kind, path) => {
    const { program } = await findBrowser({ browser: given, env });
    expect(program).toMatchObject({ kind, path: at(path) });
  });

  test.skipIf(process.platform !== 'linux')(
    'a shell of the system before a whole browser',
    async () => {
      const { program, seen } = await findBrowser({ browser: undefined, env: bin });
      expect(program).toMatchObject({ kind: 'system', path: at('bin/chrome-headless-shell') });
      expect(seen.map(({ kind, problem }) => [kind, problem])).toEqual([
        ['puppeteer', `no browser of Puppeteer in ${at('empty')}`],
        ['system', undefined],
      ]);
    },
  );

  test('and takes the next where one does not start, saying so', async () => {
    if (browser !== 'embedded') return;
    const said: string[] = [];
    const own = chromePress({
      ...options,
      browser: undefined,
      env: { ...process.env, BRIEFWRIGHT_BROWSER: undefined, ...bin },
      note: (text) => said.push(text),
    });
    expect(await own.info()).toMatchObject({ kind: 'embedded' });
    expect(said.join('\n')).toMatch(
      /chrome-headless-shell cannot be started: .*; used the embedded browser/,
    );
    await own.close();
  });
});

describe.skipIf(browser !== 'embedded')('unpacks the embedded browser', () => {
  const start = async (folder: string): Promise<string> => {
    const own = chromePress({
      ...options,
      env: { ...process.env, XDG_CACHE_HOME: join(folder, 'cache'), TMPDIR: folder },
    });
    const sheet = await own.open(job(page('text')));
    expect(await sheet.measure('report')).toMatchObject({ characters: 4 });
    const { path } = await own.info();
    await own.close();
    return path;
  };

  test('once, when several need it at the same time, and clears what a killed run left', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'briefwright-test-'));
    mkdirSync(join(folder, 'cache', 'briefwright', 'unpacking-999999999-x'), { recursive: true });
    const paths = await Promise.all([start(folder), start(folder)]);
    const names = readdirSync(join(folder, 'cache', 'briefwright'));
    expect(names).toEqual([expect.stringMatching(/^chromium-\d/)]);
    const path = join(folder, 'cache', 'briefwright', names[0] ?? '', 'chromium');
    expect(paths).toEqual([path, path]);
    rmSync(folder, { recursive: true });
  });

  test('and runs nothing from a folder that others may change', async () => {
    const folder = programs('cache/briefwright/chromium-147.0.0/chromium');
    chmodSync(join(folder, 'cache', 'briefwright'), 0o777);
    const path = await start(folder);
    expect(path).toMatch(/briefwright-chromium-\w+\/chromium$/);
    expect(readdirSync(folder)).toEqual(['cache']);
    rmSync(folder, { recursive: true });
  });
});
