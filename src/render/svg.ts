/** A drawing from a file: what a browser would run, follow or never finish is found before it is shown. */
import type { Element, Parents } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { sanitize } from './safe.ts';

/**
 * What is wrong with an SVG file, in a few words; undefined where nothing is. `onPicture` gets the `data:` address of
 * each picture within, which is yet to be looked at.
 */
export function svgProblem(text: string, onPicture?: (url: string) => void): string | undefined {
  // A few nested entities stand for gigabytes, and a default attribute is seen by nobody; no drawing program needs them.
  if (/<!ENTITY/iu.test(text)) return 'it declares entities';
  if (/<!ATTLIST/iu.test(text)) return 'it declares attributes';
  if (/<\?xml-stylesheet/iu.test(text)) return 'it names a style sheet';
  const encoding = /^\ufeff?\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([^"']*)/iu.exec(text)?.[1];
  if (
    encoding !== undefined &&
    !/^(?:utf-?8|us-ascii|iso-8859-\d+|windows-125\d)$/iu.test(encoding)
  )
    return 'it is not written in UTF-8';
  // The reader of HTML drops these where they stand in a drawing.
  if (/<(?:[\w.-]+:)?(?:html|head|body|frameset)[\s/>]/iu.test(text)) return 'it holds HTML';
  const markup = toMarkup(text.replace(/^\ufeff/u, ''));
  if (markup === undefined) return 'it cannot be read';
  const found: string[] = [];
  try {
    const tree = fromHtml(markup, { fragment: true });
    const namespace = namespaceProblem(tree);
    if (namespace !== undefined) return namespace;
    sanitize(tree, {
      onFinding: ({ reason }) => found.push(reason),
      resource(url) {
        if (/^\s*data:image\/(?:png|jpeg|gif|webp|avif)[;,]/iu.test(url)) onPicture?.(url);
        else found.push(`Unexpected reference to another file`);
        return url;
      },
    });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return 'it is nested too deeply';
  }
  const [first] = found;
  return first === undefined
    ? undefined
    : first.replace(/^Unexpected /u, '').replace(/, expected[\s\S]*$/u, '');
}

/** What XML has besides elements and text, from left to right: one may hold the beginning of another. */
const constructs = [
  { opening: '<!--', closing: '-->', keep: false },
  { opening: '<![CDATA[', closing: ']]>', keep: true },
  { opening: '<?', closing: '?>', keep: false },
  { opening: '<!DOCTYPE', closing: '>', keep: false },
] as const;

/**
 * The elements and text of an XML file, to be read as HTML, which takes prefixes as part of the name; `sanitize` looks
 * behind them. Undefined where something has no end.
 */
function toMarkup(xml: string): string | undefined {
  let markup = '';
  let at = 0;
  for (let next = xml.search(special); next >= 0; next = nextSpecial(xml, at)) {
    const construct = constructs.find(({ opening }) =>
      xml
        .slice(next, next + opening.length)
        .toUpperCase()
        .startsWith(opening),
    );
    if (construct === undefined) {
      markup += xml.slice(at, next + 2);
      at = next + 2;
      continue;
    }
    const { opening, closing, keep } = construct;
    const end = xml.indexOf(closing, next + opening.length);
    if (end < 0) return undefined;
    markup += xml.slice(at, next);
    if (keep)
      markup += xml
        .slice(next + opening.length, end)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;');
    at = end + closing.length;
  }
  return `${markup}${xml.slice(at)}`.replace(/<(\/?)svg:/giu, '<$1');
}

const special = /<[!?]/u;

function nextSpecial(xml: string, from: number): number {
  const marks = new RegExp(special, 'gu');
  marks.lastIndex = from;
  return marks.exec(xml)?.index ?? -1;
}

const svg = 'http://www.w3.org/2000/svg';
const xlink = 'http://www.w3.org/1999/xlink';
const xhtml = 'http://www.w3.org/1999/xhtml';

/** The usual prefixes are looked behind; by another one a browser would find what is looked for here in vain. */
function namespaceProblem(parent: Parents): string | undefined {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    const problem = ownNamespaceProblem(child) ?? namespaceProblem(child);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function ownNamespaceProblem({ tagName, properties }: Element): string | undefined {
  if (pageElements.test(tagName)) return 'it holds HTML';
  for (const [key, value] of Object.entries(properties)) {
    const [, prefix = ''] = /^xmlns:?(.*)$/iu.exec(key) ?? [key, undefined];
    if (!/^xmlns/iu.test(key)) continue;
    if (value === xhtml) return 'it holds HTML';
    const wanted = value === svg ? ['', 'svg'] : value === xlink ? ['xlink'] : undefined;
    if (wanted?.includes(prefix.toLowerCase()) === false)
      return `it uses the prefix \`${prefix.slice(0, 20)}\` for ${value === svg ? 'SVG' : 'XLink'}`;
  }
  return undefined;
}

/** Elements that are of a page alone; the reader of HTML takes them out of a drawing. */
const pageElements =
  /^(?:b|big|blockquote|center|code|div|dl|dt|dd|em|font|h[1-6]|hr|i|img|li|menu|nobr|ol|p|pre|ruby|s|small|span|strong|strike|sub|sup|table|tbody|td|th|tr|tt|u|ul|var|details|section|article|picture)$/u;
