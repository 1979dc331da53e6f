/** HTML as it alternates between text and markup, in one pass: a search for the end of each `<` would read to the end for each. */

export interface HtmlPart {
  readonly kind: 'text' | 'tag' | 'comment' | 'raw';
  readonly text: string;
}

/** Text, tags, comments, and elements whose content is no text of the page (`<style>` and the like), in order. */
export function* htmlParts(html: string): Generator<HtmlPart> {
  /** Ends that were looked for in vain: none is further on either. */
  const absent = new Set<string>();
  const find = (end: string, from: number): number => {
    if (absent.has(end)) return -1;
    const search = new RegExp(end, 'giu');
    search.lastIndex = from;
    const match = search.exec(html);
    if (match !== null) return match.index + match[0].length;
    absent.add(end);
    return -1;
  };
  let from = 0;
  let at = html.indexOf('<');
  while (at !== -1) {
    rawTag.lastIndex = at;
    const name = rawTag.exec(html)?.[1]?.toLowerCase();
    let kind: HtmlPart['kind'] = 'raw';
    let end = name === undefined ? -1 : find(`</${name}>`, at);
    if (end === -1 && html.startsWith('<!--', at)) {
      kind = 'comment';
      end = find('-->', at + 4);
    }
    if (end === -1) {
      kind = 'tag';
      end = find('>', at);
    }
    if (end === -1) break;
    if (at > from) yield { kind: 'text', text: html.slice(from, at) };
    yield { kind, text: html.slice(at, end) };
    from = end;
    at = html.indexOf('<', end);
  }
  if (from < html.length) yield { kind: 'text', text: html.slice(from) };
}

const rawTag = /<(style|script|title|textarea)\b/iuy;
