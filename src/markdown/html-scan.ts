/** Where in a piece of raw HTML an offset lies. */
import type { Range } from '../syntax/parsed.ts';

export type HtmlSpot =
  | {
      readonly in: 'text';
      /** Whether an inline element may stand here. */ readonly phrasing: boolean;
    }
  | { readonly in: 'comment'; readonly content: Range }
  | {
      readonly in: 'attribute';
      readonly name: string;
      readonly quote: string;
      readonly value: Range;
    }
  | { readonly in: 'tag' }
  | { readonly in: 'raw' };

/** Elements whose content is text alone, or drawn by other rules than HTML's. */
const closed = new Set([
  'svg',
  'math',
  'title',
  'textarea',
  'option',
  'select',
  'noscript',
  'iframe',
]);
const raw = new Set(['style', 'script', 'xmp']);

export function htmlSpot(text: string, offset: number): HtmlSpot {
  const open: string[] = [];
  let at = 0;
  while (at < text.length) {
    if (text[at] !== '<') {
      const next = text.indexOf('<', at);
      const end = next === -1 ? text.length : next;
      if (offset < end) break;
      at = end;
      continue;
    }
    if (text.startsWith('<!--', at)) {
      const close = text.indexOf('-->', at + 4);
      const end = close === -1 ? text.length : close;
      if (offset < end + 3) return { in: 'comment', content: { start: at + 4, end } };
      at = end + 3;
      continue;
    }
    tag.lastIndex = at;
    const [whole, slash = '', name = ''] = tag.exec(text) ?? [];
    if (whole === undefined) {
      if (offset === at) break;
      at++;
      continue;
    }
    const body = readTag(text, at + whole.length, offset);
    if ('spot' in body) return body.spot;
    const element = name.toLowerCase();
    at = body.end;
    if (slash === '/') {
      const last = open.lastIndexOf(element);
      if (last !== -1) open.length = last;
    } else if (raw.has(element)) {
      const close = new RegExp(`</${element}`, 'iu').exec(text.slice(at));
      const end = close === null ? text.length : at + close.index;
      if (offset < end) return { in: 'raw' };
      at = end;
    } else if (!body.selfClosing) open.push(element);
    if (offset < at) return { in: 'tag' };
  }
  return { in: 'text', phrasing: !open.some((name) => closed.has(name)) };
}

const tag = /<(\/?)([A-Za-z][^\s/>]*)/uy;

function readTag(
  text: string,
  from: number,
  offset: number,
): { readonly end: number; readonly selfClosing: boolean } | { readonly spot: HtmlSpot } {
  // The name of a tag that begins with what is asked for.
  if (offset < from) return { spot: { in: 'tag' } };
  const part =
    /\s+|\/?>|([^\s"'=<>`/]+)(?:\s*=\s*(?:"([^"]*)"?|'([^']*)'?|([^\s"'<>`][^\s<>]*)))?|[\s\S]/uy;
  let at = from;
  while (at < text.length) {
    part.lastIndex = at;
    const match = part.exec(text);
    if (match === null) break;
    const [whole, name, double, single, bare] = match;
    const value = double ?? single ?? bare;
    const end = at + whole.length;
    if (name !== undefined && value !== undefined) {
      const quote = double !== undefined ? '"' : single !== undefined ? "'" : '';
      const begin =
        whole.endsWith(quote) && quote !== '' ? end - 1 - value.length : end - value.length;
      if (begin <= offset && offset < begin + value.length) {
        return {
          spot: {
            in: 'attribute',
            name: name.toLowerCase(),
            quote,
            value: { start: begin, end: begin + value.length },
          },
        };
      }
    }
    if (offset < end) return { spot: { in: 'tag' } };
    at = end;
    if (whole.endsWith('>') && name === undefined) return { end, selfClosing: whole === '/>' };
  }
  return { end: at, selfClosing: true };
}
