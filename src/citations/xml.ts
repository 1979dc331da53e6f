/** The XML of a CSL style as a tree, read in one pass: no document type, no entities of its own, no processing. */
import type { Range } from '../syntax/parsed.ts';

/** In the form that the CSL processor takes instead of text. */
export interface XmlElement {
  readonly name: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

export interface XmlFault extends Range {
  readonly reason: string;
}

const deepest = 100;

const token =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<\/([\w:.-]+)\s*>|<([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)|(<)/gu;

/** The root element, or what is wrong with the text. */
export function parseXml(text: string): XmlElement | XmlFault {
  const root: XmlElement = { name: '', attrs: {}, children: [] };
  const open: XmlElement[] = [root];
  /** Markup that was looked for in vain: none is further on, and a search for each would take a square of their number. */
  for (const ending of [
    ['<!--', '-->'],
    ['<?', '?>'],
    ['<![CDATA[', ']]>'],
  ] as const) {
    const last = text.lastIndexOf(ending[0]);
    if (last !== -1 && !text.includes(ending[1], last))
      return {
        start: last,
        end: last + ending[0].length,
        reason: `Unexpected \`${ending[0]}\` that is not closed, expected \`${ending[1]}\``,
      };
  }
  for (const match of text.matchAll(token)) {
    const [whole, data, close, name, attributes = '', empty, words, stray] = match;
    const at = { start: match.index, end: match.index + whole.length };
    const top = open.at(-1) ?? root;
    if (stray !== undefined) {
      const line = /^<[^>\r\n]{0,40}/u.exec(text.slice(at.start))?.[0] ?? '<';
      return {
        start: at.start,
        end: at.start + line.length,
        reason: `Unexpected \`${line}\`, expected an element of CSL`,
      };
    }
    if (name !== undefined) {
      if (open.length > deepest)
        return {
          ...at,
          reason: `Unexpected level ${deepest + 1} of elements, expected at most ${deepest}`,
        };
      const element: XmlElement = { name, attrs: attributesOf(attributes), children: [] };
      top.children.push(element);
      if (empty === '') open.push(element);
    } else if (close !== undefined) {
      if (top.name !== close || open.length === 1) {
        return {
          ...at,
          reason: `Unexpected \`</${close}>\`, expected ${open.length === 1 ? 'an element before it' : `\`</${top.name}>\``}`,
        };
      }
      open.pop();
    } else if (data !== undefined || words !== undefined) {
      const content = data ?? decode(words ?? '');
      // White space between elements says nothing.
      if (content.trim() !== '') top.children.push(content);
    }
  }
  const last = open.at(-1);
  if (last !== undefined && last !== root) {
    return {
      start: text.length,
      end: text.length,
      reason: `Unexpected end, expected \`</${last.name}>\``,
    };
  }
  const element = root.children.find((child) => typeof child !== 'string');
  return element ?? { start: 0, end: 0, reason: 'Unexpected text, expected a CSL style' };
}

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single] of text.matchAll(
    /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu,
  )) {
    if (name !== '__proto__') attributes[name] = decode(double ?? single ?? '');
  }
  return attributes;
}

function decode(text: string): string {
  return text.replaceAll(
    /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([\da-f]{1,6}));/giu,
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
  apos: "'",
};
