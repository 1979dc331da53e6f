/** A deck as a file: for the screen with Marp CLI's presenter view, and as the sheet that the press lays out and prints. */
import { createHash } from 'node:crypto';
import type { Deck } from '../model/deck.ts';
import type { ExpandedDocument } from '../model/document.ts';
import type { SheetJob } from '../model/page.ts';
import type { Datum } from '../model/table.ts';
import type { Theme } from '../model/theme.ts';
import { bespokeParts } from './bespoke.ts';
import { codeElements, fontCss } from './fonts.ts';
import type { RenderContext } from './index.ts';
import { scalingScript } from './marp.ts';
import { noteCss, noteScript, noteSlides } from './value-notes.ts';

/** One self-contained page: slides, presenter view, overview, notes. Nothing in it asks for anything. */
export async function deckHtml(
  document: ExpandedDocument,
  plain: Deck,
  theme: Theme,
  { world, provenance }: RenderContext,
): Promise<string> {
  const html = noteSlides(plain.html, provenance, document.lang);
  const deck = { ...plain, html };
  const hasNotes = html.includes('class="brief-from"');
  const [parts, fonts, scaling] = await Promise.all([
    bespokeParts(world),
    deckFonts(deck, theme),
    deck.scaling ? scalingScript() : '',
  ]);
  const notes = deck.slides
    .filter((slide) => slide.notes.length > 0)
    .map((slide) => {
      const paragraphs = slide.notes.map((note) => `<p>${escape(note)}</p>`).join('');
      return `<div class="bespoke-marp-note" data-index="${String(slide.index)}" tabindex="0">${paragraphs}</div>`;
    })
    .join('');
  const scripts = [scaling, parts.script, hasNotes ? noteScript : ''].filter(
    (script) => script !== '',
  );
  return page({
    document,
    deck,
    scripts,
    // The presenter view shows the next slide in a frame of the same file.
    frames: true,
    styles: [parts.css, fonts, deck.css, ...(hasNotes ? [noteCss] : [])],
    body: `${parts.controls}<div id=":$p">${deck.html}</div>${notes}`,
  });
}

/** The same slides, one below the other and one a printed page, without notes. */
export async function deckSheet(
  document: ExpandedDocument,
  deck: Deck,
  theme: Theme,
): Promise<SheetJob> {
  const fonts = await deckFonts(deck, theme);
  const [width, height] = [`${String(deck.width)}px`, `${String(deck.height)}px`];
  const sheetCss =
    `@page{size:${width} ${height};margin:0}html,body{margin:0;padding:0;background:#fff}` +
    // On the screen as on paper: each slide at its own size, so that lengths are CSS pixels of the slide.
    `div#\\:\\$p{width:${width}}div#\\:\\$p>svg[data-marpit-svg]{display:block;width:${width};height:${height}}` +
    `@media print{div#\\:\\$p>svg[data-marpit-svg]{break-after:page;break-inside:avoid}div#\\:\\$p>svg[data-marpit-svg]:last-of-type{break-after:auto}}`;
  return {
    name: document.path,
    html: page({
      document,
      deck,
      scripts: deck.scaling ? [await scalingScript()] : [],
      frames: false,
      styles: [fonts, deck.css, sheetCss],
      body: `<div id=":$p">${deck.html}</div>`,
    }),
    scripts: deck.scaling,
    width: deck.width,
    height: deck.height,
  };
}

interface Page {
  readonly document: ExpandedDocument;
  readonly deck: Deck;
  /** In order, at the end of the body. */
  readonly scripts: readonly string[];
  readonly frames: boolean;
  readonly styles: readonly string[];
  readonly body: string;
}

function page({ document, deck, scripts, frames, styles, body }: Page): string {
  const { data } = document.frontMatter;
  const meta = (name: string, content: string): string =>
    content === '' ? '' : `<meta name="${name}" content="${escape(content)}">`;
  return (
    `<!DOCTYPE html>\n<html lang="${escape(document.lang)}"><head><meta charset="UTF-8">` +
    `<meta http-equiv="Content-Security-Policy" content="${escape(policy(scripts, frames))}">` +
    `<title>${escape(titleOf(document, deck))}</title>` +
    `<meta name="viewport" content="width=device-width,height=device-height,initial-scale=1.0">` +
    meta('author', people(data['authors'] ?? data['author'])) +
    meta('description', text(data['description'] ?? data['summary'])) +
    meta('keywords', list(data['keywords'])) +
    styles.map((css) => `<style>${css.replace(/<\/(?=style)/giu, '<\\/')}</style>`).join('') +
    `</head><body>${body}` +
    scripts.map((script) => `<script>${script}</script>`).join('') +
    `</body></html>\n`
  );
}

/** Pictures and fonts are `data:` URLs, the only scripts are ours: a browser that is told so refuses all else. */
function policy(scripts: readonly string[], frames: boolean): string {
  const hashes = scripts.map(
    (script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );
  return [
    `default-src 'none'`,
    `img-src data:`,
    `font-src data:`,
    `style-src 'unsafe-inline'`,
    ...(hashes.length === 0 ? [] : [`script-src ${hashes.join(' ')}`]),
    ...(frames ? [`frame-src 'self'`] : []),
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
}

async function deckFonts(deck: Deck, theme: Theme): Promise<string> {
  // What style sheets draw counts as well: quotation marks, bullets, and the numbers of pages.
  const drawn = `${deck.html.replace(/<(style|script)\b[\s\S]*?<\/\1>|<[^>]*>/giu, ' ')} ${deck.css.replace(/url\("?data:[^)]*\)/gu, ' ')}`;
  const showsCode = [...codeElements].some((name) =>
    new RegExp(`<${name}[\\s>]`, 'u').test(deck.html),
  );
  const css = await fontCss(theme, decodeNumeric(drawn), showsCode);
  if (!theme.builtin) return css;
  // Marp's own themes name fonts of the reader's machine, or of a font service: with these names for ours, they look alike
  // everywhere and every letter that the brand has is there.
  const family = /^\s*["']?([^"',]+)/u.exec(theme.tokens.get('family.text') ?? '')?.[1];
  if (family === undefined) return '';
  const own = css
    .split('\n')
    .filter((rule) => rule.includes(`font-family:${JSON.stringify(family)}`));
  return ['Segoe UI', 'Lato']
    .filter((name) => deck.css.includes(name))
    .flatMap((name) =>
      own.map((rule) => rule.replace(JSON.stringify(family), JSON.stringify(name))),
    )
    .join('\n');
}

/** Raw HTML may write a character by its number. */
function decodeNumeric(html: string): string {
  return html.replace(
    /&#(?:(\d+)|x([\da-f]+));/giu,
    (match, decimal: string | undefined, hex: string | undefined) => {
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : match;
    },
  );
}

/** The front matter's title, else the first heading, else the name of the file. */
export function titleOf(document: ExpandedDocument, deck: Deck): string {
  const given = text(document.frontMatter.data['title']);
  if (given !== '') return given;
  return (
    deck.slides.find(({ title }) => title !== '')?.title ??
    document.name.slice(document.name.lastIndexOf('/') + 1)
  );
}

function text(value: Datum | undefined): string {
  if (typeof value === 'string') return value.replace(/\s+/gu, ' ').trim();
  return typeof value === 'number' ? String(value) : '';
}

function list(value: Datum | undefined): string {
  return Array.isArray(value) ? value.map((item: Datum) => text(item)).join(', ') : text(value);
}

/** Authors are text, a list of names, or a list of objects with a name. */
function people(value: Datum | undefined): string {
  if (Array.isArray(value))
    return value
      .map((item: Datum) => people(item))
      .filter((name) => name !== '')
      .join(', ');
  if (typeof value === 'object' && value !== null && 'name' in value) return text(value['name']);
  return text(value);
}

function escape(plain: string): string {
  return plain
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
