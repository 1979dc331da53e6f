/**
 * All pages of PDFs beside each other, for eyes and never compared by machine.
 * `npm run contact-sheet -- [--out FILE] [--png FOLDER] [--width PIXELS] [file.pdf or folder…]`; by default everything
 * below dist/, into dist/contact-sheet.html. `--png` writes one picture a PDF, and with `--pages` one a page.
 */
import { launch } from 'puppeteer-core';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const root = resolve(import.meta.dirname, '../..');
const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    png: { type: 'string' },
    pages: { type: 'boolean', default: false },
    width: { type: 'string' },
  },
});
const width = Number(flags.width ?? (flags.pages ? 1280 : 400));
const files = (positionals.length > 0 ? positionals : [join(root, 'dist')]).flatMap((path) =>
  pdfsBelow(resolve(path)),
);
if (files.length === 0) throw new Error('no PDF is there: build first, or name one');

/** PDFs in a folder and those below it, in order of their names; a file is itself. */
function pdfsBelow(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => {
      const full = join(path, name);
      return statSync(full).isDirectory() || name.endsWith('.pdf') ? pdfsBelow(full) : [];
    });
}

/** The browser that a build takes. */
function browserPath() {
  const { stdout } = spawnSync(
    process.execPath,
    [join(root, 'build/cli.js'), 'doctor', '--json', '--root', root],
    { encoding: 'utf8' },
  );
  const { text } = JSON.parse(stdout).findings.find(({ name }) => name === 'browser');
  const path = /\((?:\w+): (.+)\)$/u.exec(text)?.[1];
  if (path === undefined) throw new Error(`no browser: ${text}`);
  return path;
}

/** Draws every page of a PDF in the browser, as pictures in the order of the pages. */
async function picturesOf(page, file) {
  return page.evaluate(
    async (url, targetWidth) => {
      const pdfjs = await import('/pdf.mjs');
      pdfjs.GlobalWorkerOptions.workerSrc = '/pdf.worker.mjs';
      const pdf = await pdfjs.getDocument({ url, standardFontDataUrl: '/fonts/' }).promise;
      const pictures = [];
      for (let number = 1; number <= pdf.numPages; number += 1) {
        const sheet = await pdf.getPage(number);
        const scale = targetWidth / sheet.getViewport({ scale: 1 }).width;
        const viewport = sheet.getViewport({ scale });
        const canvas = document.createElement('canvas');
        canvas.width = Math.round(viewport.width);
        canvas.height = Math.round(viewport.height);
        await sheet.render({ canvas, viewport }).promise;
        pictures.push({ url: canvas.toDataURL(), width: canvas.width, height: canvas.height });
      }
      return pictures;
    },
    `/file/${files.indexOf(file)}`,
    width,
  );
}

const sheetStyle = `
  body { margin: 24px; background: #e4e4e4; color: #222; font: 14px/20px sans-serif }
  h2 { margin: 24px 0 8px; font-size: 14px }
  div { display: flex; flex-wrap: wrap; gap: 16px; align-items: flex-start }
  figure { margin: 0 } img { display: block; outline: 1px solid #bbb } figcaption { font-size: 12px }
`;

/** One PDF as a part of the sheet. */
function partOf(file, pictures) {
  const figures = pictures.map(
    ({ url, width: across, height }, index) =>
      `<figure><img src="${url}" width="${across}" height="${height}" alt="Page ${index + 1}"><figcaption>${index + 1}</figcaption></figure>`,
  );
  return `<h2>${relative(process.cwd(), file).replaceAll('<', '&lt;')}</h2>\n<div>${figures.join('\n')}</div>`;
}

/** PDF.js and the PDFs, for the browser of this run only. */
const served = {
  '/': ['text/html', '<!doctype html><title>Contact sheet</title>'],
  '/pdf.mjs': ['text/javascript', join(root, 'node_modules/pdfjs-dist/build/pdf.mjs')],
  '/pdf.worker.mjs': [
    'text/javascript',
    join(root, 'node_modules/pdfjs-dist/build/pdf.worker.mjs'),
  ],
};
const server = createServer(({ url }, response) => {
  const [type, from] = served[url] ?? [
    'application/pdf',
    files[Number(/^\/file\/(\d+)$/u.exec(url)?.[1])],
  ];
  response.setHeader('content-type', type);
  if (from === undefined) response.writeHead(404);
  response.end(url === '/' || from === undefined ? (from ?? '') : readFileSync(from));
});
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const address = `http://127.0.0.1:${server.address().port}/`;

const browser = await launch({
  executablePath: browserPath(),
  headless: true,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const page = await browser.newPage();
  const parts = [];
  for (const file of files) {
    await page.goto(address);
    const pictures = await picturesOf(page, file);
    parts.push(partOf(file, pictures));
    if (flags.png === undefined) continue;
    mkdirSync(flags.png, { recursive: true });
    const name = relative(process.cwd(), file)
      .replace(/^(?:\.\.[\\/])*/u, '')
      .replace(/\.pdf$/u, '')
      .replaceAll(/[\\/]/gu, '-');
    if (flags.pages) {
      pictures.forEach(({ url }, index) => {
        const bytes = Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
        const number = String(index + 1).padStart(2, '0');
        writeFileSync(join(flags.png, `${name}-${number}.png`), bytes);
      });
      continue;
    }
    await page.setViewport({ width: 48 + 4 * (width + 16), height: 600 });
    await page.setContent(`<style>${sheetStyle}</style>${parts.at(-1)}`);
    await page.screenshot({ path: join(flags.png, `${name}.png`), fullPage: true });
  }
  if (flags.png === undefined) {
    const out = resolve(flags.out ?? join(root, 'dist/contact-sheet.html'));
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(
      out,
      `<!doctype html>\n<meta charset="utf-8">\n<title>Contact sheet</title>\n<style>${sheetStyle}</style>\n${parts.join('\n')}\n`,
    );
    console.log(relative(process.cwd(), out));
  }
} finally {
  await browser.close();
  server.close();
}
