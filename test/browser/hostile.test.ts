/** A hostile project beside a server that counts: no request, no connection, no file from outside, no script. */
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import type { Server } from 'node:net';
import { createServer as createTcpServer } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer';
import puppeteer from 'puppeteer';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findBrowser } from '../../src/render/browser.ts';
import { chromePress } from '../../src/render/press.ts';
import type { Files } from '../command-line.ts';
import { briefwright, testBrowser, Workshop, write } from '../command-line.ts';

const workshop = new Workshop();
const canary = 'canary-7f3a-of-a-secret-file';
const counts = { requests: 0, connections: 0 };
const servers: Server[] = [];
let http: string;
let tcp: string;

/** Listens on a free port of this machine and gives its address. */
async function listen(server: Server): Promise<string> {
  servers.push(server);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return `127.0.0.1:${String(address.port)}`;
}

beforeAll(async () => {
  const web = createHttpServer((request, response) => {
    counts.requests += 1;
    response.setHeader('access-control-allow-origin', '*');
    response.end(request.url?.endsWith('.css') === true ? 'body { color: red }' : '');
  });
  web.on('connection', () => {
    counts.connections += 1;
  });
  http = await listen(web);
  const raw = createTcpServer((socket) => {
    counts.connections += 1;
    socket.on('error', () => undefined).end();
  });
  tcp = await listen(raw);
});
afterAll(() => {
  for (const server of servers) server.close();
  workshop.clear();
});
beforeEach(() => {
  counts.requests = 0;
  counts.connections = 0;
});

/** Every way out that we know of, by name; `where` is the server, `secret` a file outside the project. */
function channels(secret: string): Readonly<Record<string, string>> {
  const where = `http://${http}`;
  const file = pathToFileURL(secret).href;
  return {
    image: `![Picture](${where}/image.png)`,
    background: `![bg](${where}/background.png)`,
    'image without scheme': `![Picture](//${http}/scheme.png)`,
    'image in capitals': `![Picture](HTTP://${http}/capital.png)`,
    'image element': `<img src="${where}/img.png" alt="x">`,
    'image set': `<img srcset="${where}/a.png 1x, ${where}/b.png 2x" alt="x">`,
    'lazy image': `<img loading="eager" src='${where}/lazy.png' alt="x" onerror="fetch('${where}/err')">`,
    picture: `<picture><source srcset="${where}/source.png"><img src="${where}/p.png" alt="x"></picture>`,
    style: `<style>section, body { background: url(${where}/style.png) }</style>`,
    'style import': `<style>@import url("${where}/import.css"); @import '${where}/import2.css';</style>`,
    'style escape': `<style>p { background: \\75\\72\\6c("${where}/escape.png") }</style>`,
    'style image-set': `<style>p { background: image-set("${where}/set.png" 1x) }</style>`,
    'style variable': `<style>p { --u: url(${where}/var.png); background: var(--u) }</style>`,
    font: `<style>@font-face { font-family: X; src: url(${where}/font.woff2) } p { font-family: X }</style>`,
    cursor: `<style>p { cursor: url(${where}/cursor.cur), auto; list-style: url(${where}/list.png); filter: url(${where}/f.svg#x) }</style>`,
    'style attribute': `<p style="background-image: url('${where}/attribute.png')">x</p>`,
    'style attribute in entities': `<p style="background: &#117;rl(${where}/entity.png)">x</p>`,
    frame: `<iframe src="${where}/frame.html"></iframe>`,
    'frame of text': `<iframe srcdoc="<img src='${where}/srcdoc.png'>"></iframe>`,
    'frame of a file': `<iframe src="${file}"></iframe>`,
    object: `<object data="${where}/object.svg"></object><embed src="${where}/embed.svg">`,
    'object of a file': `<object data="${file}" type="text/plain"></object>`,
    'drawing image': `<svg width="9" height="9"><image href="${where}/svg.png" width="9" height="9"/></svg>`,
    'drawing xlink': `<svg width="9" height="9"><image xlink:href="${where}/xlink.png" width="9" height="9"/></svg>`,
    'drawing use': `<svg width="9" height="9"><use href="${where}/use.svg#a"/></svg>`,
    'drawing style': `<svg width="9" height="9"><style>rect { fill: url(${where}/fill.svg#a) }</style><rect width="9" height="9"/></svg>`,
    'drawing html': `<svg width="9" height="9"><foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><img src="${where}/foreign.png"/></body></foreignObject></svg>`,
    'drawing animation': `<svg><a><animate attributeName="href" values="javascript:fetch('${where}/anim')"/><text y="9">x</text></a></svg>`,
    'link preload': `<link rel="preload" as="image" href="${where}/preload.png">`,
    'link prefetch': `<link rel="prefetch" href="${where}/prefetch"><link rel="prerender" href="${where}/prerender">`,
    'link preconnect': `<link rel="preconnect" href="http://${tcp}"><link rel="dns-prefetch" href="//${tcp}">`,
    'link style': `<link rel="stylesheet" href="${where}/link.css">`,
    'link icon': `<link rel="icon" href="${where}/icon.png"><link rel="manifest" href="${where}/manifest.json">`,
    refresh: `<meta http-equiv="refresh" content="0; url=${where}/refresh">`,
    base: `<base href="${where}/"><img src="based.png" alt="x">`,
    form: `<form action="${where}/form"><input type="image" src="${where}/input.png"><button autofocus formaction="${where}/button">x</button></form>`,
    video: `<video src="${where}/video.mp4" poster="${where}/poster.png" autoplay></video>`,
    track: `<video autoplay><source src="${where}/source.mp4"><track default src="${where}/track.vtt"></video>`,
    audio: `<audio src="${where}/audio.mp3" autoplay></audio>`,
    'table background': `<table background="${where}/table.png"><tr><td background="${where}/cell.png">x</td></tr></table>`,
    script: `<script src="${where}/script.js"></script>`,
    'script in line': `<script>document.body.append('ran-' + 'away'); fetch('${where}/fetch'); new WebSocket('ws://${tcp}')</script>`,
    'script module': `<script type="module">import '${where}/module.js'; document.body.append('ran-' + 'away')</script>`,
    'script in a drawing': `<svg><script>document.body.append('ran-' + 'away')</script></svg>`,
    handler: `<img src="x" alt="x" onerror="document.body.append('ran-' + 'away')"><svg onload="document.body.append('ran-' + 'away')"></svg>`,
    'handler by a slash': `<div><img/src="x"/onerror="document.body.append('ran-'+'away')"></div>`,
    'handler of a detail': `<details open ontoggle="document.body.append('ran-' + 'away')">x</details>`,
    'link of a script': `[go](javascript:document.body.append('ran-away')) <a href="java&#10;script:document.body.append('ran-away')">go</a>`,
    'link with a ping': `<a href="#x" ping="${where}/ping">x</a>`,
    'file image': `![File](${file})\n<img src="${file}" alt="x">`,
    'absolute file': `![File](${secret})`,
    'file above': `![File](../../../../../../../../../..${secret})`,
    'encoded file above': `![File](..%2f..%2f..%2f..%2f..%2f..${secret})`,
    'linked file': '![Link](link.svg)',
    'linked folder': '![Link](outside/secret.svg)',
    'file in a style': `<style>p { background: url("${file}"); background: url("link.svg") }</style>`,
    'drawing of a file': '![Drawing](drawing.svg)',
    'comment that ends at once': `<div>\n<!--><meta http-equiv="refresh" content="0; url=${where}/short"><iframe src="${where}/short.html"></iframe>-->\n</div>`,
    'comment in an attribute': `<div title="<!--"><link rel="preconnect" href="http://${tcp}"><img src="${where}/title.png" alt="x"><!-- --></div>`,
    'style of entities in a drawing': `<svg><style>&lt;p&gt;&lt;meta http-equiv=refresh content="0; url=${where}/entities"&gt;&lt;img src="${where}/entities.png"&gt; p { background: url(${where}/entities.css) }</style></svg>`,
    'formula that becomes a table': `<math><mtext><table><mglyph><style><!--</style><a title="--&gt;&lt;img src='${where}/mglyph.png' onerror=document.body.append('ran-'+'away')&gt;">x</a><style>p { background: url(${where}/mglyph.css) }</style></mglyph></table></mtext></math>`,
    'condition in an image-set': `<style>p { background: image-set(if(else: "${where}/if.png") 1x) }</style>`,
    'drawing with another prefix': '![Drawing](prefix.svg)',
  };
}

function hostileProject(rules: string): {
  readonly root: string;
  readonly names: readonly string[];
} {
  const outside = workshop.project({
    'secret.txt': `${canary}\n`,
    'secret.csv': `id,text\na,${canary}\n`,
    'secret.md': `${canary}\n`,
    'secret.svg': `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="9"><text y="9">${canary}</text></svg>`,
  });
  const ways = channels(join(outside, 'secret.svg'));
  // One file a channel: each has to be stopped, and none must hide another.
  const documents: Record<string, string> = {};
  Object.entries(ways).forEach(([name, text], index) => {
    const head = name === 'background' ? '' : `---\ntitle: ${name}\n---\n\n`;
    documents[`decks/c${String(index)}.md`] = `${head}# Slide\n\nvisible text\n\n${text}\n`;
    documents[`reports/c${String(index)}.md`] = `${head}## Part\n\nvisible text\n\n${text}\n`;
  });
  const style = `  section { background: url(http://${http}/front.png) }`;
  const files: Files = {
    'brief.yaml': rules,
    ...documents,
    'decks/head.md': `---\ntitle: Head\nstyle: |\n${style}\nbackgroundImage: url("http://${http}/head.png")\nimage: http://${http}/og.png\nheader: '![x](http://${http}/header.png)'\n---\n\n# Head\n\nvisible text\n`,
    'decks/comment.md': `# Comment\n\n<!-- _backgroundImage: url("http://${http}/comment.png") -->\n\nvisible text\n`,
    'decks/drawing.svg': `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="9" height="9"><script>1</script><image xlink:href="http://${http}/inner.png" width="9" height="9"/><style>@import url(http://${http}/inner.css);</style></svg>`,
  };
  const root = workshop.project(files);
  const prefix = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:y="http://www.w3.org/1999/xlink" width="9" height="9"><image y:href="http://${http}/prefix.png" width="9" height="9"/></svg>`;
  write(root, { 'decks/prefix.svg': prefix, 'reports/prefix.svg': prefix });
  write(root, { 'reports/drawing.svg': readFileSync(join(root, 'decks/drawing.svg')) });
  for (const kind of ['decks', 'reports']) {
    symlinkSync(join(outside, 'secret.svg'), join(root, kind, 'link.svg'));
    symlinkSync(outside, join(root, kind, 'outside'));
  }
  return { root, names: Object.keys(ways) };
}

function outputs(root: string): readonly string[] {
  const dist = join(root, 'dist');
  if (!existsSync(dist)) return [];
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.\w+$/u.test(path))
    .sort();
}

interface Outcome {
  readonly documents: readonly { readonly source: string; readonly status: string }[];
  readonly messages: readonly {
    readonly file: string;
    readonly rule: string;
    readonly line?: number;
  }[];
}

function toOutcome(out: string): Outcome {
  // Its shape is checked where the command line is.
  return JSON.parse(out) as Outcome;
}

const lenient = [
  'unsafe-html',
  'unsafe-style',
  'remote-resource',
  'missing-image',
  'image-outside',
  'broken-image',
  'lost-text',
];

/** Marp takes the comment out as a note before it looks for tags, so that nothing is left to refuse. */
const textInDecks = 'comment in an attribute';

/** Chrome as a reader has it, with none of our defences. */
async function readersBrowser(): Promise<Browser> {
  const { program } = await findBrowser({ browser: testBrowser, env: process.env });
  if (program === undefined) throw new Error('the tests need a browser');
  return puppeteer.launch({
    executablePath: program.path,
    env: { ...process.env, ...program.env },
    args: ['--no-sandbox', '--disable-gpu', '--headless'],
    headless: 'shell',
  });
}

describe('with the severities as they are', () => {
  test('each channel blocks its document, with a message at its line; nothing is written', async () => {
    const { root, names } = hostileProject('title: Hostile\n');
    const { status, out } = await briefwright(['build', '--json'], { cwd: root });
    expect(status).toBe(1);
    const { documents, messages } = toOutcome(out);
    const nameOf = (path: string): string => names[Number(/c(\d+)/u.exec(path)?.[1])] ?? '';
    const built = documents
      .filter((document) => document.status !== 'blocked')
      .map(({ source }) => source);
    expect(built.map(nameOf)).toEqual([textInDecks]);
    expect(documents).toHaveLength(2 * names.length + 2);
    for (const { source } of documents.filter((document) => !built.includes(document.source))) {
      const lines = messages.filter(({ file }) => file === source).map(({ line }) => line ?? 0);
      expect(Math.max(...lines), source).toBeGreaterThan(1);
    }
    const written = outputs(root).filter((path) => !path.endsWith('manifest.json'));
    expect(new Set(written.map(nameOf))).toEqual(new Set([textInDecks]));
    expect(counts).toEqual({ requests: 0, connections: 0 });
  }, 180_000);

  test('what leads out of the project is no data, no document and no include', async () => {
    const outside = workshop.project({
      'secret.csv': `id,text\na,${canary}\n`,
      'secret.md': `# ${canary}\n`,
    });
    const root = workshop.project({
      'decks/a.md': '# A\n\n::include{file=link.md}\n',
      'decks/b.md': `# B\n\n::include{file=${join(outside, 'secret.md')}}\n`,
      'decks/c.md': '# C\n\n:value[leak.a.text]\n',
      'data/real.csv': 'id\na\n',
    });
    symlinkSync(join(outside, 'secret.md'), join(root, 'decks/link.md'));
    symlinkSync(join(outside, 'secret.csv'), join(root, 'data/leak.csv'));
    symlinkSync(outside, join(root, 'reports'));
    const { status, out } = await briefwright(['build', '--format', 'md', '--json'], { cwd: root });
    expect(status).toBe(1);
    expect(toOutcome(out).documents.map(({ source, status: is }) => `${source} ${is}`)).toEqual([
      'decks/a.md blocked',
      'decks/b.md blocked',
      'decks/c.md blocked',
    ]);
    expect(out).not.toContain(canary);
    expect(outputs(root)).toEqual([]);
  });
});

test.each(['error', 'warning'])(
  'a theme whose sheets lead out, with its rules as %s, fetches and reads nothing',
  async (severity) => {
    const outside = workshop.project({ 'secret.txt': canary });
    const secret = pathToFileURL(join(outside, 'secret.txt')).href;
    const sheet = `@import url(http://${http}/import.css);\n@import "http://${http}/import2.css";\nbody, section { background: url(http://${http}/theme.png), url(${secret}), url(file:///etc/passwd) }\n`;
    const rules = [...lenient, 'theme'].map((rule) => `  ${rule}: ${severity}\n`).join('');
    const root = workshop.project({
      'brief.yaml': `theme: leak\nrules:\n${rules}`,
      'themes/leak/theme.yaml': 'name: leak\n',
      'themes/leak/deck.css': sheet,
      'themes/leak/report.css': sheet,
      'decks/a.md': '# A\n\nvisible text\n',
      'reports/a.md': '---\ntitle: A\n---\n\n## A\n\nvisible text\n',
    });
    const { status, out } = await briefwright(['build', '--json'], { cwd: root });
    expect(toOutcome(out).messages).not.toEqual([]);
    expect(status).toBe(severity === 'error' ? 1 : 0);
    expect(outputs(root).length > 0).toBe(severity === 'warning');
    for (const path of outputs(root)) {
      const text = readFileSync(join(root, 'dist', path)).toString('latin1');
      expect(text, path).not.toMatch(/(?:import2?\.css|theme\.png)["')]/u);
      expect(text, path).not.toContain(Buffer.from(canary).toString('base64').slice(2, 30));
      expect(text, path).not.toContain(canary);
    }
    expect(counts).toEqual({ requests: 0, connections: 0 });
  },
  60_000,
);

describe('with the rules set to warnings', () => {
  let root: string;
  let names: readonly string[];
  let run: { readonly status: number | null; readonly out: string };
  beforeAll(async () => {
    // What a drawing says is cut off is another matter here.
    const rules = [...lenient, 'figure-text'].map((rule) => `  ${rule}: warning\n`).join('');
    ({ root, names } = hostileProject(`rules:\n${rules}`));
    counts.requests = 0;
    counts.connections = 0;
    run = await briefwright(['build', '--json', '--jobs', '2'], { cwd: root });
  }, 300_000);

  const nameOf = (path: string): string =>
    `${path}: ${names[Number(/c(\d+)\./u.exec(path)?.[1])] ?? ''}`;

  test('everything is rendered, without a request or a connection', () => {
    const { documents, messages } = toOutcome(run.out);
    const notBuilt = documents
      .filter(({ status }) => status !== 'built')
      .map(({ source }) => nameOf(source));
    expect(notBuilt).toEqual([]);
    expect(run.status).toBe(0);
    expect(new Set(messages.map(({ file }) => file)).size).toBe(documents.length - 1);
    expect(counts).toEqual({ requests: 0, connections: 0 });
  });

  test('no output holds what lies outside', () => {
    const wrong = outputs(root).filter((path) => {
      const text = readFileSync(join(root, 'dist', path)).toString('latin1');
      return (
        text.includes(canary) || text.includes(Buffer.from(canary).toString('base64').slice(2, 30))
      );
    });
    expect(wrong.map(nameOf)).toEqual([]);
  });

  test('no script of a document is in the HTML, nor ran for the PDF', async () => {
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const ran: string[] = [];
    for (const path of outputs(root)) {
      const bytes = new Uint8Array(readFileSync(join(root, 'dist', path)));
      if (path.endsWith('.html')) {
        visit(fromHtml(Buffer.from(bytes).toString('utf8')), 'element', (element) => {
          const handlers = Object.keys(element.properties).filter((name) => /^on/iu.test(name));
          const script = element.tagName === 'script' && /ran-|module\.js/u.test(toString(element));
          if (handlers.length > 0 || script) ran.push(nameOf(path));
        });
      } else if (path.endsWith('.pdf')) {
        const pdf = await getDocument({ data: bytes, verbosity: 0 }).promise;
        for (let number = 1; number <= pdf.numPages; number++) {
          const { items } = await (await pdf.getPage(number)).getTextContent();
          const text = items.map((item) => ('str' in item ? item.str : '')).join('');
          if (text.includes('ran-away')) ran.push(nameOf(path));
        }
        await pdf.destroy();
      }
    }
    expect(ran).toEqual([]);
  }, 120_000);

  test('what was taken out leaves a labelled place, never a hole', () => {
    const holes: string[] = [];
    for (const path of outputs(root).filter((name) => name.endsWith('.html'))) {
      if (
        !/: (?:image|image element|frame|object|video|script in line|form|linked file)$/u.test(
          nameOf(path),
        )
      )
        continue;
      let text = '';
      visit(fromHtml(readFileSync(join(root, 'dist', path), 'utf8')), 'element', (element) => {
        const [, picture] =
          /^data:image\/svg\+xml;base64,(.*)$/u.exec(String(element.properties['src'])) ?? [];
        if (picture !== undefined) text += Buffer.from(picture, 'base64').toString('utf8');
        if (!['html', 'head', 'body', 'style', 'script'].includes(element.tagName))
          text += toString(element);
      });
      if (!text.includes('[removed: ')) holes.push(nameOf(path));
    }
    expect(holes).toEqual([]);
  });

  test('the HTML of decks, whose own scripts run, asks for nothing in the press', async () => {
    const press = chromePress({
      browser: testBrowser,
      env: process.env,
      requireSandbox: false,
      note: () => undefined,
      seconds: 30,
      tabs: 1,
    });
    try {
      for (const path of outputs(root).filter((name) => /^decks\/.*\.html$/u.test(name))) {
        const html = readFileSync(join(root, 'dist', path), 'utf8');
        const sheet = await press.open({
          name: path,
          html,
          scripts: true,
          width: 1280,
          height: 720,
        });
        const { characters } = await sheet.measure('report');
        expect(characters, path).toBeGreaterThan(0);
        await sheet.close();
      }
    } finally {
      await press.close();
    }
    expect(counts).toEqual({ requests: 0, connections: 0 });
  }, 180_000);

  test('the HTML asks for nothing in the browser of a reader, who has no such defences', async () => {
    const browser = await readersBrowser();
    const asking: string[] = [];
    try {
      const page = await browser.newPage();
      for (const path of outputs(root).filter((name) => name.endsWith('.html'))) {
        await page.goto(pathToFileURL(join(root, 'dist', path)).href, { waitUntil: 'load' });
        const text = await page.evaluate('document.documentElement.innerText');
        expect(String(text), path).not.toContain('ran-away');
        expect(String(text), path).not.toContain(canary);
        if (counts.requests + counts.connections > 0) asking.push(nameOf(path));
        counts.requests = 0;
        counts.connections = 0;
      }
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(counts).toEqual({ requests: 0, connections: 0 });

      // The same server and browser do meet where a page is not ours: the silence above means something.
      const bad = workshop.project({
        'bad.html': `<link rel="preconnect" href="http://${tcp}"><img src="http://${http}/x.png"><script>document.title = 'ran'</script>`,
      });
      await page.goto(pathToFileURL(join(bad, 'bad.html')).href, { waitUntil: 'load' });
      expect(counts.requests).toBeGreaterThan(0);
      expect(counts.connections).toBeGreaterThan(0);
      expect(await page.title()).toBe('ran');
    } finally {
      await browser.close();
    }
    expect(asking).toEqual([]);
  }, 180_000);
});
