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

/** What the pieces of `text` are, read once; the answer is where an offset lies. */
export function htmlSpots(text: string): (offset: number) => HtmlSpot {
  const spots = htmlPieces(text);
  return (offset) => spotAt(spots, offset);
}

/** The pieces of `text` in order, each up to where the next begins. */
export function htmlPieces(text: string): readonly HtmlPiece[] {
  const spots: HtmlPiece[] = [];
  const open: string[] = [];
  const counts = new Map<string, number>();
  const add = (start: number, spot: HtmlSpot): void => {
    spots.push({ start, spot });
  };
  let closedOpen = 0;
  let at = 0;
  while (at < text.length) {
    if (text[at] !== '<') {
      const next = text.indexOf('<', at);
      add(at, { in: 'text', phrasing: closedOpen === 0 });
      at = next === -1 ? text.length : next;
      continue;
    }
    if (text.startsWith('<!--', at)) {
      const close = text.indexOf('-->', at + 4);
      const end = close === -1 ? text.length : close;
      add(at, { in: 'comment', content: { start: at + 4, end } });
      at = end + 3;
      continue;
    }
    tag.lastIndex = at;
    const [whole, slash = '', name = ''] = tag.exec(text) ?? [];
    if (whole === undefined) {
      add(at, { in: 'text', phrasing: closedOpen === 0 });
      at++;
      continue;
    }
    add(at, { in: 'tag' });
    const body = readTag(text, at + whole.length, add);
    const element = name.toLowerCase();
    at = body.end;
    if (slash === '/') {
      if ((counts.get(element) ?? 0) === 0) continue;
      for (const gone of open.splice(open.lastIndexOf(element))) {
        counts.set(gone, (counts.get(gone) ?? 0) - 1);
        if (closed.has(gone)) closedOpen--;
      }
    } else if (raw.has(element)) {
      const close = rawEnd(element, text, at);
      add(at, { in: 'raw' });
      at = close;
    } else if (!body.selfClosing) {
      open.push(element);
      counts.set(element, (counts.get(element) ?? 0) + 1);
      if (closed.has(element)) closedOpen++;
    }
  }
  add(text.length, { in: 'text', phrasing: closedOpen === 0 });
  return spots;
}

export interface HtmlPiece {
  readonly start: number;
  readonly spot: HtmlSpot;
}

function spotAt(spots: readonly HtmlPiece[], offset: number): HtmlSpot {
  let low = 0;
  let high = spots.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spots[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return spots[low]?.spot ?? { in: 'text', phrasing: true };
}

function rawEnd(element: string, text: string, from: number): number {
  const close = new RegExp(`</${element}`, 'giu');
  close.lastIndex = from;
  return close.exec(text)?.index ?? text.length;
}

const tag = /<(\/?)([A-Za-z][^\s/>]*)/uy;

/** Adds the values of attributes and what lies between them. */
function readTag(
  text: string,
  from: number,
  add: (start: number, spot: HtmlSpot) => void,
): { readonly end: number; readonly selfClosing: boolean } {
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
      const range = { start: begin, end: begin + value.length };
      if (value !== '') {
        add(begin, { in: 'attribute', name: name.toLowerCase(), quote, value: range });
        add(range.end, { in: 'tag' });
      }
    }
    at = end;
    if (whole.endsWith('>') && name === undefined) return { end, selfClosing: whole === '/>' };
  }
  return { end: at, selfClosing: true };
}
