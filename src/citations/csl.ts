/** A CSL style through citeproc-js, the reference processor. It is loaded at the first style. */
import type { Engine } from 'citeproc';
import type { Source } from '../model/fact.ts';
import type { Range } from '../syntax/parsed.ts';
import { cslLocale } from './csl-locale.ts';
import { printLocator, rangeOf, toLocator } from './locator.ts';
import { printGrade } from './reference.ts';
import type { Run, Runs, RunStyle } from './runs.ts';
import { run } from './runs.ts';
import type { CitationStyle, StyledItem } from './style.ts';
import { sorted } from './style.ts';
import type { Words } from './words.ts';
import type { XmlElement } from './xml.ts';
import { parseXml } from './xml.ts';

/** What is wrong with a style; without a range it is the style as a whole. */
export interface StyleFault {
  readonly range: Range | undefined;
  readonly reason: string;
  readonly note: string | undefined;
}

/** The style that a text describes, for documents of a language; or what is wrong with it. */
export async function cslStyle(
  text: string,
  lang: string,
  words: Words,
): Promise<CitationStyle | StyleFault> {
  const style = parseXml(text);
  if ('reason' in style) return { range: style, reason: style.reason, note: undefined };
  const fault = faultOf(style);
  if (fault !== undefined) return { range: undefined, ...fault };
  const { default: CSL } = await import('citeproc');
  // It would write to standard output.
  CSL.debug = () => undefined;

  const sources = new Map<string, Source>();
  const open = (): Engine =>
    new CSL.Engine(
      {
        retrieveLocale: cslLocale,
        retrieveItem: (id) => itemOf(sources.get(id)),
      },
      // The engine changes the tree that it is given.
      structuredClone(style),
      lang,
      true,
    );
  try {
    open();
  } catch (error) {
    return failure(error);
  }
  const kind = style.attrs['class'] === 'note' ? 'notes' : 'in-text';
  return {
    kind,
    render(citations, list) {
      for (const { source } of citations.flat()) sources.set(source.id, source);
      for (const source of list) sources.set(source.id, source);
      const engine = open();
      const cited = engine.rebuildProcessorState(
        citations.map((items, index) => ({
          citationID: `c${index}`,
          citationItems: items.map((item) => clusterItem(item, kind, words)),
          properties: { noteIndex: kind === 'notes' ? index + 1 : 0 },
        })),
        'html',
        list.map(({ id }) => id),
      );
      const texts = new Map(cited.map(([id, , html]) => [id, html]));
      return {
        citations: citations.map((_, index) => readHtml(texts.get(`c${index}`) ?? '')),
        list: listOf(engine, list, words),
      };
    },
  };
}

/** Entries in the style's own order; where it has no bibliography, what it makes of each source when it is first cited. */
function listOf(engine: Engine, list: readonly Source[], words: Words): readonly Runs[] {
  if (list.length === 0) return [];
  const made = engine.makeBibliography();
  if (made === false) return sorted(list, words).map(({ title, id }) => [run(title ?? id)]);
  const [{ entry_ids: ids }, entries] = made;
  const wanted = new Set(list.map(({ id }) => id));
  return entries.flatMap((html, index) =>
    wanted.has(ids[index]?.[0] ?? '') ? [readHtml(html)] : [],
  );
}

function clusterItem(
  { source, item, bare }: StyledItem,
  kind: CitationStyle['kind'],
  words: Words,
) {
  const { locator: written, prefix, suffix, grade } = item;
  const locator = written === undefined ? undefined : toLocator(written);
  // A bracket in the text has no room for what is the same each time.
  const graded = kind === 'notes' || grade !== undefined ? printGrade(source, grade, words) : '';
  const tail = [
    ...(locator !== undefined && locator.label === undefined
      ? [`, ${printLocator(locator, words)}`]
      : []),
    ...(suffix === '' ? [] : [/^\p{P}/u.test(suffix) ? suffix : ` ${suffix}`]),
    ...(graded === '' ? [] : [`, ${graded}`]),
  ].join('');
  return {
    id: source.id,
    ...(locator?.label === undefined
      ? {}
      : { locator: rangeOf(locator.value).replaceAll('–', '-'), label: locator.label }),
    ...(prefix === '' ? {} : { prefix: `${prefix} ` }),
    ...(tail === '' ? {} : { suffix: tail }),
    ...(bare ? { 'suppress-author': true } : {}),
  };
}

/** The item as CSL knows it; an archived copy and the like are Briefwright's own. */
function itemOf(source: Source | undefined): object {
  if (source === undefined) throw new Error('a source that is cited must be known');
  const { custom, ...item } = source.item as Record<string, unknown>;
  const accessed =
    typeof custom === 'object' && custom !== null && 'accessed' in custom
      ? String(custom.accessed)
      : undefined;
  return structuredClone({
    ...item,
    ...(accessed === undefined || 'accessed' in item
      ? {}
      : { accessed: { 'date-parts': [accessed.split('-').map(Number)] } }),
    id: source.id,
  });
}

/** Elements that all macros together may come to where each is written out. */
const mostElements = 50_000;

function faultOf(style: XmlElement): Omit<StyleFault, 'range'> | undefined {
  if (style.name !== 'style') {
    return {
      reason: `Unexpected \`<${style.name}>\`, expected a CSL style`,
      note: 'the file of a style begins with `<style xmlns="http://purl.org/net/xbiblio/csl" …>`',
    };
  }
  const info = childOf(style, 'info');
  const parent = info?.children.find(
    (child) => typeof child !== 'string' && child.attrs['rel'] === 'independent-parent',
  );
  if (parent !== undefined && typeof parent !== 'string') {
    return {
      reason: 'Unexpected style that only names another, expected an independent one',
      note: `take the style \`${parent.attrs['href'] ?? ''}\``,
    };
  }
  if (childOf(style, 'citation') === undefined) {
    return { reason: 'Unexpected style without `<citation>`, expected one', note: undefined };
  }
  const missing = missingMacro(style);
  if (missing !== undefined) {
    return {
      reason: `Unexpected macro \`${missing}\`, expected one that the style has`,
      note: undefined,
    };
  }
  const size = sizeOf(style);
  if (size === undefined) {
    return {
      reason: 'Unexpected macro that calls itself, expected one that ends',
      note: undefined,
    };
  }
  return size <= mostElements
    ? undefined
    : {
        reason: `Unexpected macros that come to more than ${mostElements} elements, expected a simpler style`,
        note: undefined,
      };
}

function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name,
  );
}

/** A macro that is called and not there, which the processor would pass over in silence. */
function missingMacro(style: XmlElement): string | undefined {
  const names = new Set<string | undefined>([undefined]);
  for (const child of style.children) {
    if (typeof child !== 'string' && child.name === 'macro') names.add(child.attrs['name']);
  }
  const queue: (XmlElement | string)[] = [style];
  for (const element of queue) {
    if (typeof element === 'string') continue;
    const { macro } = element.attrs;
    if (!names.has(macro)) return macro;
    for (const child of element.children) queue.push(child);
  }
  return undefined;
}

/** Elements of a style with every macro written out where it is called; undefined where one calls itself. */
function sizeOf(style: XmlElement): number | undefined {
  const macros = new Map<string, XmlElement>();
  for (const child of style.children) {
    if (typeof child !== 'string' && child.name === 'macro')
      macros.set(child.attrs['name'] ?? '', child);
  }
  const sizes = new Map<string, number | 'open'>();
  const measure = (element: XmlElement): number | undefined => {
    let size = 1;
    const called = element.name === 'macro' ? undefined : element.attrs['macro'];
    const macro = called === undefined ? undefined : macros.get(called);
    const inner = macro === undefined || called === undefined ? 0 : sizeOfMacro(called, macro);
    if (inner === undefined) return undefined;
    size += inner;
    for (const child of element.children) {
      const more = typeof child === 'string' ? 0 : measure(child);
      if (more === undefined) return undefined;
      size += more;
    }
    return Math.min(size, mostElements + 1);
  };
  const sizeOfMacro = (name: string, macro: XmlElement): number | undefined => {
    const known = sizes.get(name);
    if (known === 'open') return undefined;
    if (known !== undefined) return known;
    sizes.set(name, 'open');
    const size = measure(macro);
    if (size !== undefined) sizes.set(name, size);
    return size;
  };
  return measure(style);
}

/** What citeproc throws is text, or an error of its own where a style asks for what it does not know. */
function failure(error: unknown): StyleFault {
  const words = (error instanceof Error ? error.message : String(error))
    .replace(/^citeproc-js error:\s*/u, '')
    .replaceAll(/[\r\n`]+/gu, ' ')
    .slice(0, 200);
  return {
    range: undefined,
    reason: 'Unexpected style that the CSL processor refuses, expected a valid one',
    note: `it says: ${words}`,
  };
}

const markup = /<(\/?)([a-z]+)([^>]*)>|[^<]+|</giu;

/** The HTML that citeproc writes: a handful of tags, all of them closed. */
function readHtml(html: string): Runs {
  const runs: Run[] = [];
  const open: { readonly tag: string; readonly style: RunStyle | undefined }[] = [];
  for (const [whole, slash, tag, attributes = ''] of html.matchAll(markup)) {
    if (tag === undefined) {
      const style = open.findLast((one) => one.style !== undefined)?.style ?? 'plain';
      runs.push(...linkify(decode(whole), style));
    } else if (slash === '/') {
      const at = open.findLastIndex((one) => one.tag === tag);
      if (at !== -1) open.splice(at, 1);
      // A margin with its number stands before the entry.
      if (tag === 'div' && runs.length > 0) runs.push(run(' '));
    } else if (!attributes.endsWith('/')) {
      open.push({
        tag,
        style: styles.get(tag) ?? (/font-style:\s*normal/u.test(attributes) ? 'plain' : undefined),
      });
    }
  }
  return folded(runs);
}

const styles: ReadonlyMap<string, RunStyle> = new Map([
  ['i', 'italic'],
  ['b', 'bold'],
  ['sup', 'superscript'],
  ['sub', 'subscript'],
]);

function linkify(text: string, style: RunStyle): Runs {
  const runs: Run[] = [];
  let at = 0;
  for (const match of text.matchAll(/https?:\/\/[^\s<>"]+/giu)) {
    let url = match[0];
    // What ends the sentence, or a bracket around it, is no part of an address.
    while (/[.,;:!?\]’”»]$/u.test(url) || (url.endsWith(')') && !isBalanced(url))) {
      url = url.slice(0, -1);
    }
    if (match.index > at) runs.push(run(text.slice(at, match.index), style));
    runs.push(run(url, style, url));
    at = match.index + url.length;
  }
  if (at < text.length) runs.push(run(text.slice(at), style));
  return runs;
}

function isBalanced(url: string): boolean {
  return url.split('(').length >= url.split(')').length;
}

function decode(text: string): string {
  return text.replaceAll(
    /&(?:(amp|lt|gt|quot|nbsp)|#(\d{1,7})|#x([\da-f]{1,6}));/giu,
    (whole, name: string | undefined, decimal: string | undefined, hex: string | undefined) => {
      if (name !== undefined) return named[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00a0',
};

/** Without white space at the ends and line breaks between. */
function folded(runs: readonly Run[]): Runs {
  const result = runs
    .map((one) => ({ ...one, text: one.text.replaceAll(/[\r\n\t ]+/gu, ' ') }))
    .filter(({ text }, index) => !(index === 0 && text.trim() === ''));
  const [first] = result;
  if (first !== undefined) result[0] = { ...first, text: first.text.trimStart() };
  while (result.length > 0 && (result.at(-1)?.text.trim() ?? '') === '') result.pop();
  const last = result.at(-1);
  if (last !== undefined) result[result.length - 1] = { ...last, text: last.text.trimEnd() };
  return result;
}
