/** Rules over Marp's tokens: places, titles, links, styles and pictures, and what Marp would pass over in silence. */
import type { ImageUse } from '../model/deck.ts';
import type { ExpandedDocument } from '../model/document.ts';
import type { Theme } from '../model/theme.ts';
import { decoded } from './deck-reporter.ts';
import type { DeckReporter } from './deck-reporter.ts';
import { runningText } from './front-text.ts';
import { checkDirectives } from './marp-directives.ts';
import { htmlParts } from './html-parts.ts';
import { imagePlaces } from './marp-images.ts';
import { altOf, textOf } from './marp-token.ts';
import type { Token } from './marp-token.ts';
import { markMath } from './math-marks.ts';
import { linkProblem } from './safe.ts';
import { clip, sanitizeCss } from './safe-css.ts';
import { trimmed } from './source-text.ts';
import type { SourceText, TextRange } from './source-text.ts';

export interface Job {
  readonly document: ExpandedDocument;
  readonly theme: Theme;
  readonly themeCss: string | undefined;
  readonly source: SourceText;
  readonly reporter: DeckReporter;
}

/** What a job leaves behind while Marp's rules run over its tokens. */
export interface Pass extends Job {
  readonly images: ImageUse[];
  readonly drafts: { range: TextRange; title: string; raw: boolean; content: boolean }[];
  /** The front matter with its fences. */
  readonly frontMatter: TextRange;
}

/** Marp's instance, as far as Marpit documents its fields without typing them. */
export interface MarpFields {
  lastGlobalDirectives: Record<string, unknown>;
  lastStyles: string[];
}

export type RenderRule = (tokens: Token[], index: number, ...rest: unknown[]) => string;

export interface CoreState {
  tokens: Token[];
  readonly inlineMode: boolean;
  readonly Token: new (type: string, tag: string, nesting: number) => Token;
}

/** Head and foot of the brand on slides for which the author says nothing, not even that they have none. */
export function fillMargins(tokens: readonly Token[], { document, theme }: Pass): void {
  const { header, footer } = theme.texts.deck;
  const fill = (line: string | undefined): string | undefined => {
    const text = line === undefined ? '' : runningText(document, line, {}, escapeInline);
    return text === '' ? undefined : text;
  };
  const filled = { header: fill(header), footer: fill(footer) };
  for (const { type, meta } of tokens) {
    const directives = type === 'marpit_slide_open' ? meta?.marpitDirectives : undefined;
    if (directives === undefined) continue;
    for (const key of ['header', 'footer'] as const) {
      if (filled[key] !== undefined) directives[key] ??= filled[key];
    }
  }
}

/** Text that Markdown reads as itself. */
function escapeInline(text: string): string {
  return text.replace(/[\\`*_[\]<>&$!~^:|#-]/gu, '\\$&');
}

/** Reports on comments that are directives or meant to be, and on text that Marp drops; returns the theme that one chooses. */
export function checkComments(
  tokens: readonly Token[],
  { source, reporter }: Pass,
  context: { readonly themes: readonly string[]; readonly sizes: readonly string[] },
): string | undefined {
  let theme: string | undefined;
  const check = (token: Token, block: TextRange): void => {
    const range = source.find([firstLine(token.markup)], block);
    const whole = {
      start: range.start,
      end: Math.max(range.end, Math.min(block.end, range.start + token.markup.length)),
    };
    const directives = token.meta?.marpitParsedDirectives;
    if (typeof directives === 'object' && directives !== null && 'theme' in directives) {
      const name = String(directives.theme);
      if (context.themes.includes(name)) theme = name;
    }
    for (const { rule, reason, note, expected, text } of checkDirectives(directives, context)) {
      reporter.tell(source.find([text], whole), rule, reason, { note, expected });
    }
  };
  for (const token of tokens) {
    const block = token.map === null ? undefined : source.lines(token.map[0], token.map[1]);
    if (block === undefined) continue;
    if (token.type === 'marpit_comment') {
      check(token, block);
      checkTail(block, /-->/u, 'comment', source, reporter);
    } else if (token.type === 'marpit_style') {
      checkTail(block, /<\/style>/iu, 'style', source, reporter);
    } else {
      for (const child of token.children ?? [])
        if (child.type === 'marpit_comment') check(child, block);
    }
  }
  return theme;
}

function firstLine(text: string): string {
  return text.trim().split(/[\r\n]/u, 1)[0] ?? '';
}

/** Marp takes a comment or style to the end of the line on which it closes, and the rest of that line with it. */
function checkTail(
  block: TextRange,
  closing: RegExp,
  what: string,
  source: SourceText,
  reporter: DeckReporter,
): void {
  const text = source.text.slice(block.start, block.end);
  const close = closing.exec(text);
  if (close === null) {
    const line = firstLine(text);
    reporter.tell(
      { start: block.start, end: block.start + line.length },
      'lost-text',
      `Unexpected ${what} without an end, expected ${what === 'comment' ? '`-->`' : '`</style>`'}`,
      { note: 'everything after it is lost: close it' },
    );
    return;
  }
  const tail = trimmed(source.text, block.start + close.index + close[0].length, block.end);
  if (tail.start === tail.end) return;
  reporter.tell(
    tail,
    'lost-text',
    `Unexpected text after a ${what} on the same line, expected a line of its own: Marp drops it`,
    { note: `begin a new line after the ${what}` },
  );
}

/** Makes `<style>` elements and the front matter's `style` safe before Marp scopes them. */
export function checkStyles(
  tokens: readonly Token[],
  fields: MarpFields,
  job: Pass,
  importable: (name: string) => boolean,
): void {
  const { source, reporter, frontMatter } = job;
  const clean = (css: string, range: TextRange): string =>
    sanitizeCss(css, {
      importable,
      onFinding: ({ rule, reason, note, text }) => {
        reporter.tell(source.find([text, firstLine(text)], range), rule, reason, { note });
      },
      resource: (url, use) => reporter.want(url, range, use),
    });
  const { style } = fields.lastGlobalDirectives;
  if (typeof style === 'string')
    fields.lastGlobalDirectives = {
      ...fields.lastGlobalDirectives,
      style: clean(style, frontMatter),
    };
  for (const token of tokens) {
    if (token.type !== 'marpit_style' || token.map === null) continue;
    token.content = clean(token.content, source.lines(token.map[0], token.map[1]));
  }
}

/** `<p class="caption">` straight before a table becomes the table's own caption. */
export function moveCaptions(state: CoreState): void {
  const { tokens } = state;
  for (let at = tokens.length - 2; at >= 0; at -= 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    const open = next?.type === 'html_block' ? /^\s*<table\b[^>]*>/u.exec(next.content)?.[0] : '';
    if (token?.type !== 'html_block' || (next?.type !== 'table_open' && !open)) continue;
    const caption = /^\s*<p class="caption">((?:(?!<\/?p\b)[\s\S])*)<\/p>\s*$/u.exec(
      token.content,
    )?.[1];
    if (caption === undefined) continue;
    if (next !== undefined && open) {
      next.content = `${open}<caption>${caption}</caption>${next.content.slice(open.length)}`;
      tokens.splice(at, 1);
      continue;
    }
    token.content = `<caption>${caption}</caption>\n`;
    tokens.splice(at, 1);
    tokens.splice(at + 1, 0, token);
  }
}

/** Scoped styles get their keys by chance; by order of appearance two renders are the same. */
export function renameScopes(tokens: readonly Token[], fields: MarpFields): void {
  let number = 0;
  const prefix = 'data-marpit-scope-';
  const names = new Map<string, string>();
  for (const { attrs } of tokens) {
    for (const attribute of attrs ?? []) {
      if (!attribute[0].startsWith(prefix)) continue;
      const key = attribute[0].slice(prefix.length);
      let name = names.get(key);
      if (name === undefined) {
        number += 1;
        name = `s${String(number)}`;
        names.set(key, name);
      }
      attribute[0] = prefix + name;
    }
  }
  for (const [key, name] of names)
    fields.lastStyles = fields.lastStyles.map((style) => style.replaceAll(key, name));
}

const stamped = new Set([
  'paragraph_open',
  'heading_open',
  'blockquote_open',
  'bullet_list_open',
  'ordered_list_open',
  'list_item_open',
  'table_open',
  'tr_open',
  'code_block',
  'fence',
]);

/** Places, titles, links and pictures of all slides; returns Marp's own script. */
export function finish(tokens: readonly Token[], job: Pass): string | undefined {
  const { source, frontMatter, reporter } = job;
  const opens = tokens.filter(({ type }) => type === 'marpit_slide_open');
  const breaks = opens.map(({ map }) => source.lineStart(map?.[0] ?? 0));
  const ids = new Set<string>();
  const links: { readonly id: string; readonly range: TextRange }[] = [];
  const seen = new WeakSet<Token>();
  const places = imagePlaces(source);
  let script: string | undefined;
  let draft: Pass['drafts'][number] | undefined;
  let block: TextRange | undefined;
  let heading: boolean | 'done' = false;
  let sections = 0;
  /** Elements `<div>` that are open since the columns began. */
  let columns = 0;
  /** Header and footer are set in lines of their own, which are not lines of the text. */
  let inMargin = false;

  for (const token of tokens) {
    if (/^marpit_(?:header|footer)_/u.test(token.type)) inMargin = token.nesting === 1;
    if (token.type === 'marpit_slide_open') {
      const index = job.drafts.length;
      const start = index === 0 ? frontMatter.end : afterBreak(source, token.map?.[0] ?? 0);
      draft = {
        range: trimmed(
          source.text,
          start,
          Math.max(start, breaks[index + 1] ?? source.text.length),
        ),
        title: '',
        raw: false,
        content: false,
      };
      job.drafts.push(draft);
      token.attrSet('data-at', `${String(draft.range.start)}-${String(draft.range.end)}`);
      heading = false;
      block = undefined;
      sections = 0;
      if (columns > 0) {
        columns = 0;
        reporter.tell(
          source.lines(token.map?.[0] ?? 0, (token.map?.[0] ?? 0) + 1),
          'container',
          'Unexpected heading that begins a slide inside `:::columns`, expected columns that end on their slide',
          { note: 'take a heading of a lower level there, or change `headingDivider`' },
        );
      }
    }
    if (token.type === 'marpit_slide_close') {
      for (const { content } of token.meta?.marpCoreScriptTokens ?? []) script = content;
      if (token.meta !== null) delete token.meta.marpCoreScriptTokens;
    }
    // Layers for pictures stand around a slide's own section and belong to it.
    const slide = draft ?? {
      range: { start: 0, end: source.text.length },
      title: '',
      raw: false,
      content: false,
    };
    if (
      !inMargin &&
      token.map !== null &&
      token.nesting >= 0 &&
      token.type !== 'marpit_slide_open'
    ) {
      block = source.lines(token.map[0], token.map[1]);
      if (stamped.has(token.type))
        token.attrSet('data-at', `${String(block.start)}-${String(block.end)}`);
    }
    cleanAttributes(token, slide.range, job);
    const id = token.attrGet('id');
    if (id !== null) ids.add(id);

    if (token.type === 'heading_open' && heading === false) heading = true;
    if (
      [
        'fence',
        'code_block',
        'html_block',
        'table_open',
        'marp_math_block',
        'marpit_advanced_background_image_open',
      ].includes(token.type)
    )
      slide.content = true;
    if (token.type === 'html_block') {
      const range = block ?? slide.range;
      token.meta = { ...token.meta, briefAt: `${String(range.start)}-${String(range.end)}` };
      // A drawing is put into a tree.
      if (!isHarmless(token.content) || token.content.includes(' data-figure="')) slide.raw = true;
      for (const [, found = ''] of token.content.matchAll(/\sid\s*=\s*["']?([^\s"'>]+)/giu))
        ids.add(found);
      if (slide.title === '') slide.title = headingOf(token.content);
      if (columns > 0 || /^<div class="columns"/u.test(token.content))
        columns += divisions(token.content);
      sections = closeSections(token, sections, range, job);
    }
    if (token.type === 'inline' && token.children !== null && !seen.has(token)) {
      seen.add(token);
      const range =
        inMargin || token.map === null
          ? // Cells of a table have no lines of their own, their row has.
            ((inMargin ? undefined : block) ?? slide.range)
          : source.lines(token.map[0], token.map[1]);
      if (heading === true) {
        slide.title ||= textOf(token.children);
        heading = 'done';
      }
      if (!inMargin && token.children.some(isVisible)) slide.content = true;
      for (const child of token.children) {
        cleanAttributes(child, range, job);
        if (child.type === 'html_inline') {
          if (!isHarmless(child.content)) slide.raw = true;
          for (const [, found = ''] of child.content.matchAll(/\sid\s*=\s*["']?([^\s"'>]+)/giu))
            ids.add(found);
          sections = closeSections(child, sections, range, job);
        } else if (child.type === 'link_open') {
          checkLink(child, range, job, links);
        } else if (child.type === 'image') {
          checkImage(child, places.take(child, range), job);
        }
      }
    }
    if (token.type === 'heading_close' && heading === true) heading = 'done';
  }
  for (const { id, range } of links) {
    if (ids.has(id) || ids.has(encodeURI(id))) continue;
    job.reporter.tell(
      range,
      'broken-link',
      `Unexpected link to \`#${clip(id)}\`, expected a heading or slide of this deck`,
      {
        note: 'a heading is linked by its words in lower case with hyphens, a slide by its number',
      },
    );
  }
  return script;
}

/** The offset after the line of a slide break; where a heading divides, that of the heading itself. */
function afterBreak(source: SourceText, line: number): number {
  const start = source.lineStart(line);
  const end = source.lineStart(line + 1);
  return /^[ \t]{0,3}([-*_])(?:[ \t]*\1){2,}\s*$/u.test(source.text.slice(start, end))
    ? end
    : start;
}

function isVisible(token: Token): boolean {
  if (token.type === 'image') return true;
  if (token.hidden || token.type === 'softbreak' || token.type === 'marpit_comment') return false;
  return token.type === 'html_inline'
    ? /^<(?:img|svg)/iu.test(token.content)
    : token.content.trim() !== '';
}

/** How many `<div>` more a piece of HTML opens than it closes. */
function divisions(html: string): number {
  const tags = html.match(/<\/?div(?=[\s/>])/giu) ?? [];
  return tags.reduce((depth, tag) => depth + (tag.startsWith('</') ? -1 : 1), 0);
}

function headingOf(html: string): string {
  const open = /<h([1-6])(?=[\s>])/iu.exec(html);
  const from = open === null ? -1 : html.indexOf('>', open.index) + 1;
  const close = new RegExp(`</h${open?.[1] ?? '1'}\\s*>`, 'giu');
  close.lastIndex = from;
  const end = from <= 0 ? undefined : close.exec(html)?.index;
  if (end === undefined) return '';
  return Array.from(htmlParts(html.slice(from, end)), ({ kind, text }) =>
    kind === 'text' ? text : '',
  )
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** A `</section>` that closes none of the author's own would close the slide and leave the rest of it outside. */
function closeSections(
  token: Token,
  open: number,
  range: TextRange,
  { reporter, source }: Pass,
): number {
  let depth = open;
  if (!/<\/?section/iu.test(token.content)) return depth;
  // Without an end to it there is no tag.
  const last = token.content.lastIndexOf('>') + 1;
  const rest = token.content.slice(last);
  token.content = token.content
    .slice(0, last)
    .replace(/<(\/?)section(?=[\s/>])[^>]*>/giu, (tag, slash: string) => {
      depth += slash === '' ? 1 : -1;
      if (depth >= 0) return tag;
      depth = 0;
      reporter.tell(
        source.find([tag], range),
        'unsafe-html',
        `Unexpected \`${clip(tag)}\`, expected a \`<section>\` before it`,
        {
          note: 'leave it out: it would end the slide itself',
        },
      );
      return '';
    });
  token.content += rest;
  return depth;
}

const styleCopies = new Set(['data-background-image', 'data-style']);

/** Pictures and escapes in a `style` that Marp made of directives and keywords. */
function cleanAttributes(token: Token, range: TextRange, { reporter, source }: Pass): void {
  if (token.attrs === null) return;
  const style = token.attrGet('style');
  if (style !== null && style !== '') {
    token.attrSet(
      'style',
      sanitizeCss(style, {
        onFinding: ({ rule, reason, note, text }) => {
          reporter.tell(
            source.find([text, text.replace(/^[\w-]+:\s*/u, '')], range),
            rule,
            reason,
            { note },
          );
        },
        resource: (url, use) => reporter.want(url, range, use),
      }),
    );
  }
  // The style has it already; here it would be the bytes of the picture once more.
  if (token.attrs.some(([name]) => styleCopies.has(name))) {
    token.attrs = token.attrs.filter(([name]) => !styleCopies.has(name));
  }
}

function checkLink(
  token: Token,
  range: TextRange,
  { reporter, source }: Pass,
  links: { readonly id: string; readonly range: TextRange }[],
): void {
  const href = token.attrGet('href') ?? '';
  const place = source.find([href, decoded(href)], range);
  const problem = linkProblem(href);
  if (problem !== undefined) {
    reporter.tell(place, 'unsafe-html', problem.reason, { note: problem.note });
    token.attrs = (token.attrs ?? []).filter(([name]) => name !== 'href');
  } else if (href.startsWith('#') && href.length > 1) {
    links.push({ id: decoded(href.slice(1)), range: place });
  }
}

function checkImage(token: Token, place: TextRange, { reporter, images }: Pass): void {
  // A background is drawn by a layer of its own, whose style names the picture.
  if (token.meta?.marpitImage?.background === true) return;
  images.push({ alt: altOf(token), ...place });
  token.attrSet('src', reporter.want(token.attrGet('src') ?? '', place));
}

const harmlessTag =
  /<(?:\/?(?:div|p|span|b|i|em|strong|u|s|small|sub|sup|mark|br|wbr|hr|data|caption|figure|figcaption|blockquote|ul|ol|li|dl|dt|dd|h[1-6]|kbd|abbr|cite|q|ins|del|center)(?:\s+(?:class|id|title|lang|value|data-(?!at\b|marpit|auto)[a-z-]+)="[^"<>&\\]*"|\s+style="--columns:[\w .()%,]*")*\s*\/?)>/gu;

/** A comment that ends where it seems to, wherever it stands: an early `>` or a `<` inside could say otherwise. */
const harmlessComment = /<!--(?!-?>)(?:(?!--|<)[^])*-->/gu;
const harmlessReference = /&(?:amp|lt|gt|quot|#\d+|#x[\da-f]+);/giu;
const harmlessText = /[^<&]+/gu;

/**
 * Whether a piece of raw HTML needs no look: layout, our own values and captions, which most decks have and no more. It
 * is read from end to end, so that nothing hides in what taking a piece out would join.
 */
function isHarmless(html: string): boolean {
  let at = 0;
  while (at < html.length) {
    const end = [harmlessText, harmlessTag, harmlessComment, harmlessReference]
      .map((pattern) => endOfMatch(pattern, html, at))
      .find((found) => found > at);
    if (end === undefined) return false;
    at = end;
  }
  return true;
}

/** Where the match of a pattern that begins at `at` ends; `at` where none begins there. */
function endOfMatch(pattern: RegExp, text: string, at: number): number {
  const sticky = new RegExp(pattern.source, 'yiu');
  sticky.lastIndex = at;
  return sticky.test(text) ? sticky.lastIndex : at;
}

export const htmlMarker = /<!--brief:\d+-\d+-->/gu;

/** Puts its place before each block of raw HTML, and brackets around formulas, which bring glyphs of their own. */
export function markHtml(rules: Record<string, RenderRule | undefined>): void {
  const html = rules['html_block'];
  if (html !== undefined) {
    rules['html_block'] = (tokens, index, ...rest) => {
      const at = tokens[index]?.meta?.briefAt;
      return `${at === undefined ? '' : `<!--brief:${at}-->`}${html(tokens, index, ...rest)}`;
    };
  }
  for (const name of ['marp_math_inline', 'marp_math_block']) {
    const math = rules[name];
    if (math !== undefined)
      rules[name] = (tokens, index, ...rest) => markMath(math(tokens, index, ...rest));
  }
}

/** The front matter with its fences; empty where there is none. */
export function frontMatterOf(text: string): TextRange {
  const match =
    /^-{3,}[^\S\r\n]*(?:\r\n|\r|\n)[\s\S]*?(?:\r\n|\r|\n)-{3,}[^\S\r\n]*(?:\r\n|\r|\n|$)/u.exec(
      text,
    );
  return { start: 0, end: match?.[0].length ?? 0 };
}
