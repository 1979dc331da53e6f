/**
 * What a reader is told beside a value in HTML: label, date, source and grade, on hover and on keyboard focus, by markup
 * and style alone. In print there is nothing of it. As much of the marks of values stays as the provenance lets out.
 */
import type { Element, ElementContent, Properties } from 'hast';
import { formatValue } from '../facts/format.ts';
import { inferType } from '../facts/iso.ts';
import type { Provenance, ValueNote } from '../model/ledger.ts';
import { element, isElement } from './rehype/element.ts';

/** Changes elements of a report in place. */
export function noteValues(
  nodes: readonly ElementContent[],
  provenance: Provenance,
  lang: string,
): void {
  let count = 0;
  const visit = (parent: { children: ElementContent[] }, inside: Inside): void => {
    parent.children = parent.children.map((node) => {
      if (node.type !== 'element') return node;
      if (!isElement(node, 'data')) {
        visit(node, {
          link: inside.link || isElement(node, 'a', 'summary'),
          cell: inside.cell || isElement(node, 'td'),
        });
        return node;
      }
      const value = valueOf(node.properties);
      if (value === undefined) return node;
      if (provenance.level === 'none')
        return { ...node, tagName: 'span', properties: { className: [value.className] } };
      const lines = linesFor(value, inside, provenance, lang);
      return lines === undefined ? node : withNote(node, ++count, lines);
    });
  };
  visit({ children: [...nodes] }, { link: false, cell: false });
}

/** The HTML of slides, as Marp or the printer of trees wrote it, with its values told. */
export function noteSlides(html: string, provenance: Provenance, lang: string): string {
  let count = 0;
  let links = 0;
  let cells = 0;
  let ends: string[] = [];
  return html.replace(marks, (tag, closing: string | undefined, name: string | undefined) => {
    const step = closing === '' ? 1 : -1;
    switch (name?.toLowerCase()) {
      case 'a':
        links = Math.max(0, links + step);
        return tag;
      case 'td':
        cells = Math.max(0, cells + step);
        return tag;
      case 'data': {
        if (closing === '/') return ends.pop() ?? tag;
        const value = valueOf(propertiesOf(tag));
        if (value === undefined) {
          ends.push(tag.replace(/^<data[^]*$/iu, '</data>'));
          return tag;
        }
        if (provenance.level === 'none') {
          ends.push('</span>');
          return `<span class="${value.className}">`;
        }
        const lines = linesFor(value, { link: links > 0, cell: cells > 0 }, provenance, lang);
        if (lines === undefined) {
          ends.push('</data>');
          return tag;
        }
        const id = idOf(++count);
        ends = [...ends, `</data></a>${toHtml(lines, id)}</span>`];
        return `<span class="brief-value"><a class="brief-shown" tabindex="0" aria-describedby="${id}">${tag}`;
      }
      default:
        // A comment or a style sheet.
        return tag;
    }
  });
}

const marks =
  /<!--[^]*?-->|<style\b[^]*?<\/style>|<(\/?)(a|td|data)(?![\w-])(?:[^"'>]|"[^"]*"|'[^']*')*>/giu;

interface Value {
  readonly className: 'fact' | 'value';
  readonly fact: string | undefined;
  readonly path: string;
  /** Whether it is a number or a date. Words from a table are the text itself, not a claim in it. */
  readonly isFigure: boolean;
}

interface Inside {
  /** In a link, which holds no other, and is reached with the keyboard already. */
  readonly link: boolean;
  readonly cell: boolean;
}

/** A mark of `markdown/marked.ts`; an author's own `<data>` is none. */
function valueOf(properties: Properties): Value | undefined {
  const { dataFact, dataPath } = properties;
  const fact = typeof dataFact === 'string' ? dataFact : undefined;
  const path = typeof dataPath === 'string' ? dataPath : fact;
  if (path === undefined) return undefined;
  const names = properties['className'];
  const isFact = Array.isArray(names) && names.includes('fact');
  const isFigure = /^(?:[-+]?\d[\d.e+-]*|\d{4}(?:-\d{2}){0,2}(?:T.*)?)$/u.test(
    String(properties['value']),
  );
  return { className: isFact ? 'fact' : 'value', fact, path, isFigure };
}

function propertiesOf(tag: string): Properties {
  const properties: Properties = {};
  for (const [, name = '', text = ''] of tag.matchAll(/\s([\w-]+)="([^"]*)"/gu)) {
    if (name === 'class') properties['className'] = text.split(/\s+/u);
    if (name === 'data-fact') properties['dataFact'] = decode(text);
    if (name === 'value') properties['value'] = decode(text);
    if (name === 'data-path') properties['dataPath'] = decode(text);
  }
  return properties;
}

function linesFor(
  { fact, path, isFigure }: Value,
  { link, cell }: Inside,
  provenance: Provenance,
  lang: string,
): readonly Line[] | undefined {
  // A table says below itself where it comes from; a stop of the keyboard in each of its cells would bar the way.
  if (link || (fact === undefined && (cell || !isFigure))) return undefined;
  const note = provenance.note(path, fact);
  return note === undefined ? undefined : toLines(note, lang);
}

/** A line of a note: text, some of it a link. */
interface Line {
  readonly className: string;
  readonly parts: readonly (string | { readonly text: string; readonly url: string })[];
}

function toLines(note: ValueNote, lang: string): readonly Line[] {
  const { asOf, source, grade } = wordsOf(lang);
  const lines: Line[] = [];
  if (note.label !== undefined) lines.push({ className: 'label', parts: [ended(note.label)] });
  if (note.asOf !== undefined)
    lines.push({ className: 'date', parts: [`${asOf}${ended(dateText(note.asOf, lang))}`] });
  if (note.sources.length > 0) {
    const named = note.sources.flatMap(({ text, url }, index) => [
      ...(index === 0 ? [] : ['; ']),
      url === undefined ? text : { text, url },
    ]);
    const place = note.locator === undefined ? '' : `, ${note.locator}`;
    lines.push({ className: 'source', parts: [source, ...named, ended(place)] });
  }
  if (note.grade !== undefined)
    lines.push({ className: 'grade', parts: [`${grade}${ended(note.grade)}`] });
  return lines;
}

/** Read aloud, one after the other, the lines are sentences. */
function ended(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`;
}

function dateText(iso: string, lang: string): string {
  const value = { value: iso, type: inferType(iso), unit: undefined, qualifier: 'exact' } as const;
  const formatted = formatValue(value, { lang });
  return 'text' in formatted ? formatted.text : iso;
}

interface Words {
  readonly asOf: string;
  readonly source: string;
  readonly grade: string;
}

function wordsOf(lang: string): Words {
  return words.get(lang.split('-')[0]?.toLowerCase() ?? '') ?? english;
}

const english: Words = { asOf: 'As of ', source: 'Source: ', grade: 'Admiralty grade ' };
const words: ReadonlyMap<string, Words> = new Map([
  ['en', english],
  ['fr', { asOf: 'À la date de : ', source: 'Source : ', grade: 'Cotation : ' }],
  ['de', { asOf: 'Stand: ', source: 'Quelle: ', grade: 'Bewertung: ' }],
  ['uk', { asOf: 'Дата: ', source: 'Джерело: ', grade: 'Оцінка: ' }],
]);

const idOf = (count: number): string => `brief-from-${String(count)}`;

function withNote(data: Element, count: number, lines: readonly Line[]): Element {
  const id = idOf(count);
  return element(
    'span',
    { className: ['brief-value'] },
    // Without an address it is no link, yet named by its text and reached with the keyboard.
    element('a', { className: ['brief-shown'], tabIndex: 0, ariaDescribedBy: [id] }, data),
    element(
      'span',
      { className: ['brief-from'], role: 'tooltip', id, hidden: true },
      ...lines.flatMap(({ className, parts }, index) => [
        index === 0 ? undefined : ' ',
        element(
          'span',
          { className: [`brief-from-${className}`] },
          ...parts.map((part) =>
            typeof part === 'string' ? part : element('a', { href: part.url }, part.text),
          ),
        ),
      ]),
    ),
  );
}

function toHtml(lines: readonly Line[], id: string): string {
  const spans = lines.map(({ className, parts }) => {
    const content = parts.map((part) =>
      typeof part === 'string'
        ? escape(part)
        : // The deck stays open where it is.
          `<a href="${escape(part.url)}" target="_blank" rel="noopener">${escape(part.text)}</a>`,
    );
    return `<span class="brief-from-${className}">${content.join('')}</span>`;
  });
  return `<span class="brief-from" role="tooltip" id="${id}" hidden>${spans.join(' ')}</span>`;
}

function escape(plain: string): string {
  return plain
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The references in which attributes are written, by our own escaping and by the printer of trees. */
function decode(text: string): string {
  const named = new Map([
    ['amp', '&'],
    ['lt', '<'],
    ['gt', '>'],
    ['quot', '"'],
  ]);
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot));?/giu,
    (all: string, hex?: string, decimal?: string, word?: string) => {
      if (word !== undefined) return named.get(word.toLowerCase()) ?? all;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : all;
    },
  );
}

/**
 * How notes appear. Beside the value where the browser can place them there, else along the lower edge of the window or
 * slide, where nothing cuts them off. How they look beyond that is the theme's: everything here gives way to it, but for
 * what keeps a value from looking like a link.
 */
export const noteCss = [
  '.brief-value>.brief-shown{all:unset!important}',
  '.brief-value>.brief-shown::before,.brief-value>.brief-shown::after{content:none!important}',
  ':where(.brief-from){display:none}',
  '@media screen{' +
    // A hint of what is there, no more: a page of numbers is no page of links.
    '.brief-value:is(:hover,:focus-within)>.brief-shown{text-decoration:underline dotted 1px!important;text-underline-offset:.2em!important}' +
    '.brief-value>.brief-shown:focus-visible{outline:2px solid currentcolor!important;outline-offset:1px!important;border-radius:1px!important}' +
    '.brief-value:is(:hover,:focus-within)>.brief-from{display:block;position:fixed;z-index:2147483646;inset:auto 1rem 1rem;margin:0 auto;box-sizing:border-box;width:fit-content;max-width:min(26rem,100% - 2rem)}' +
    '@supports (position-area:block-end) and (anchor-scope:none){' +
    '.brief-value{anchor-scope:--brief-value}' +
    '.brief-value>.brief-shown{anchor-name:--brief-value!important}' +
    '.brief-value:is(:hover,:focus-within)>.brief-from{position-anchor:--brief-value;position-area:block-end span-inline-end;position-try-fallbacks:flip-block,flip-inline,flip-block flip-inline;inset:auto;margin:0}}' +
    ':where(.brief-from){padding:.6em .8em;border:1px solid;border-radius:3px;background:#fff;color:#1c1c1c;font:400 14px/1.45 sans-serif;letter-spacing:normal;text-align:start;text-indent:0;text-transform:none;white-space:normal;hyphens:manual}' +
    ':where(.brief-from>span){display:block}' +
    ':where(.brief-from-label){font-weight:600}' +
    // Escape, where a script of the page hears it.
    'html[data-brief-quiet] .brief-value>.brief-from{display:none!important}}',
  '@media print{.brief-from{display:none!important}}',
].join('\n');

/** For pages that run scripts anyway: Escape takes a note away until another value is pointed at (WCAG 1.4.13). */
export const noteScript =
  // Marp's own script opens its overview on the same key: only a note that is there takes it.
  "(()=>{const d=document.documentElement.dataset;addEventListener('keydown',e=>{if(e.key==='Escape'&&d.briefQuiet==null&&document.querySelector('.brief-value:is(:hover,:focus-within)')!=null){d.briefQuiet='';e.stopImmediatePropagation();e.preventDefault()}},true);for(const t of['focusin','mouseover'])addEventListener(t,e=>{if(e.target.closest?.('.brief-value')!=null&&!e.target.closest('.brief-from'))delete d.briefQuiet})})()";
