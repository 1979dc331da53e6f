/** What a value may do to the text around it: nothing. The one owner of escaping, for each place a value can land in. */

export type Landing =
  | {
      readonly in: 'text';
      /** Whether nothing but the marks of lists and quotes stands before it on its line. */
      readonly atStart: boolean;
      /** What the author wrote right before it on the line; undefined where another directive stands there. */
      readonly before: string | undefined;
      /** The character after it; undefined where another directive stands there. */
      readonly after: string | undefined;
      /** Whether HTML may be put around it. */
      readonly wrap: boolean;
      /** Whether marks of emphasis right before or after it work only beside a letter or digit. */
      readonly hugged: { readonly before: boolean; readonly after: boolean };
    }
  | { readonly in: 'maths' }
  /** The text of an image; `cell`: in a table. */
  | { readonly in: 'alt'; readonly cell: boolean }
  | { readonly in: 'title' }
  /** A link's or image's target. `autolink`: between `<` and `>`, where it must be a URL by itself. */
  | { readonly in: 'target'; readonly part: UrlPart; readonly autolink: boolean }
  | { readonly in: 'note' }
  | { readonly in: 'html'; readonly wrap: boolean }
  /** `url`: the part of a URL that the attribute holds; `quoted`: whether its value stands between quotes. */
  | { readonly in: 'attribute'; readonly url: UrlPart | undefined; readonly quoted: boolean }
  | { readonly in: 'yaml'; readonly style: 'double' | 'single' | 'block' };

/** Where in a URL: at its beginning a value may be a whole URL, later on it is one part. */
export type UrlPart = 'whole' | 'path' | 'query';

/** The value as source text that renders as exactly `value`. */
export function escapeValue(value: string, landing: Landing): string {
  switch (landing.in) {
    case 'text':
      return escapeText(value, landing);
    case 'maths':
      return escapeMaths(value);
    case 'alt':
      return escapeAlt(value, landing.cell);
    case 'title':
      return references(value, /[\\`*_[\]<>&"'()|$~:\r\n\t]|^\s+|(?<!\s)\s+$/gu);
    case 'target':
      return escapeTarget(value, landing.part);
    case 'note':
      return escapeNote(value);
    case 'html':
      return escapeHtml(value);
    case 'attribute':
      return escapeAnyAttribute(
        landing.url === undefined ? value : percent(value, landing.url),
        landing.quoted,
      );
    case 'yaml':
      return escapeYaml(value, landing.style);
  }
}

/** For HTML text in a block of its own. */
export function escapeHtml(value: string): string {
  return references(value, /[&<>\r\n]|^\s+|(?<!\s)\s+$/gu);
}

/**
 * For the value of an attribute that the author wrote, in a block or within a line of Markdown: there a bar ends a table's
 * cell, and a backtick or a dollar sign may pair with one before the tag.
 */
function escapeAnyAttribute(value: string, quoted: boolean): string {
  return references(value, quoted ? /[&<>"'`|$\r\n]/gu : /[&<>"'`=|\\$*~/[\]\s]/gu);
}

/** For words that the author wrote, in HTML that this compiler writes. */
export function escapeWordsOfAuthor(text: string): string {
  return references(text, /[&<>]/gu);
}

/** For an attribute in quotes that this compiler writes itself. */
export function escapeAttribute(value: string): string {
  return references(value, /[&<>"`|\\$*_~[\]\r\n\t]/gu);
}

/** A URL that begins with the value must not run anything. */
export function isUnsafeUrl(value: string): boolean {
  // Browsers pass over spaces and control characters before and within the scheme.
  const scheme = value.replaceAll(/[\u0000-\u0020]/gu, '').toLowerCase();
  return /^(?:javascript|vbscript|data:text|data:application|data:image\/svg)/u.test(scheme);
}

/** Whether Markdown takes `<value>` as a link. */
export function isAutolink(value: string): boolean {
  return (
    /^[a-z][a-z\d+.-]{1,31}:[^\s<>\u0000-\u001f]*$/iu.test(value) ||
    /^[\w.+-]+@[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)*$/iu.test(value)
  );
}

function references(value: string, pattern: RegExp): string {
  return value.replaceAll(pattern, (some) => Array.from(some, reference).join(''));
}

function reference(character: string): string {
  return named.get(character) ?? `&#${character.codePointAt(0) ?? 0};`;
}

const named: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/**
 * Where Markdown tools make links and pictures of plain words, after escapes are gone: a backslash does not help there,
 * an element does. `<wbr>` is one without text.
 */
const breaks =
  /(?<=\/)(?=\/)|(?<=\bwww)(?=\.)|(?<=[\p{L}\p{N}_.+-]@)(?=[\p{L}\p{N}_-])|(?<=:)(?=[\w+-]+:)/giu;

type TextLanding = Extract<Landing, { in: 'text' }>;

function escapeText(value: string, { atStart, before, after, hugged }: TextLanding): string {
  const lead = /^\s*/u.exec(value)?.[0] ?? '';
  const body = value.slice(lead.length).trimEnd();
  const tail = value.slice(lead.length + body.length);
  if (body === '') return spaces(value);

  const parts = body.split(breaks).map(escapeWords);
  let text = parts.join('<wbr>');
  if (after === ':' || after === undefined) {
    text = text.replace(/:(?=[\w+-]+$)/u, ':<wbr>');
  }
  if (after === '[') text = text.replace(/!$/u, '\\!');
  text = text.replace(/(?<!#)#+$/u, (marks) => '\\#'.repeat(marks.length));
  if (lead !== '') return spaces(lead) + text + spaces(tail);

  if (atStart) text = escapeStart(text, tail === '' ? after : ' ');
  // `[a](` opens a link's target, `[a]:` defines one, `1` before `.` may be a list's number.
  if (before === undefined || before.endsWith(']')) text = text.replace(/^[(:]/u, '\\$&');
  if (before === undefined) text = text.replace(/^[.)]/u, '\\$&');
  if (before !== undefined && /&#?\w*$/u.test(before)) {
    text = text.replace(/^[\w#;]/u, (character) => reference(character));
  }
  if (hugged.before && !/^[\p{L}\p{N}]/u.test(text)) text = joiner + text;
  if (hugged.after && !/[\p{L}\p{N}]$/u.test(text)) text += joiner;
  return text + spaces(tail);
}

function escapeWords(words: string): string {
  return words.replaceAll(/[\\`*_[\]<>~|$\r\n\t]|&(?=[#\w]|$)/gu, (character) =>
    // In a table's cell tools differ on a backslash before a bar; a line break is none of Markdown's.
    /[\\|\s]/u.test(character) ? reference(character) : `\\${character}`,
  );
}

/** What opens a block at the start of a line: marks of lists, headings, rules, tables, definitions. */
function escapeStart(text: string, after: string | undefined): string {
  if (/^[-+](?![\p{L}\p{N}.,])/u.test(text) || /^(?:=|:-|:$)/u.test(text)) return `\\${text}`;
  if (text.startsWith('#')) return `\\${text}`;
  const number = /^(\d{1,9})(?:([.)])(?=\s|$))?/u.exec(text);
  if (number?.[2] !== undefined) {
    return `${number[1] ?? ''}\\${text.slice(number[1]?.length)}`;
  }
  if (number?.[0] === text && (after === '.' || after === ')')) {
    return reference(text.charAt(0)) + text.slice(1);
  }
  return text;
}

function spaces(text: string): string {
  return references(text, /\s/gu);
}

/**
 * Marp reads words of an image's text as its size, place and filters: with a reference in them they are only words. Its
 * Markdown engine forgets escaped characters of an image's text, so that only what must be is written as a reference.
 */
function escapeAlt(value: string, cell: boolean): string {
  const dollars = (value.match(/\$/gu) ?? []).length;
  const words = value.split(/(\s+)/u).map((word) => {
    if (/^\s*$/u.test(word)) return word === ' ' ? word : references(word, /[\s\S]/gu);
    const text = word.replaceAll(
      /[\\`[\]~]|\*+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])|<(?=[A-Za-z/!?])|&(?=#?\w+;)|\$|\|/gu,
      (some) =>
        (some === '$' && dollars < 2) || (some === '|' && !cell) || (some === '*' && word === '*')
          ? some
          : Array.from(some, reference).join(''),
    );
    return keyword.test(word) && text[0] === word[0]
      ? reference(word.charAt(0)) + text.slice(1)
      : text;
  });
  return words.join('').replaceAll(/^ | $/gu, '&#32;');
}

const keyword =
  /^(?:(?:\d*\.)?\d+%|(?:w|h|width|height|left|right|blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity|saturate|sepia):.*|bg|fit|cover|contain|auto|left|right|vertical|horizontal|blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity|saturate|sepia)$/u;

function escapeTarget(value: string, part: UrlPart): string {
  return percent(value, part).replaceAll(/&(?=#?\w+;)/gu, '&amp;');
}

/** Percent signs for what would end the target, or would become another part of the URL. Existing escapes stay. */
function percent(value: string, part: UrlPart): string {
  const reserved = part === 'whole' ? /$^/u : part === 'path' ? /[?#]/u : /[?#&=+/]/u;
  return Array.from(value)
    .map((character) => {
      if (!/[\s<>()[\]{}|\\^`"'*_~$]|\p{C}/u.test(character) && !reserved.test(character)) {
        return character;
      }
      // An underscore is common in names and no danger in a target.
      return character === '_' && part === 'whole' ? character : encode(character);
    })
    .join('')
    .replaceAll(/%(?![\da-f]{2})/giu, '%25');
}

function encode(character: string): string {
  return [...new TextEncoder().encode(character)]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');
}

/** Comments know no escapes: an invisible joiner keeps hyphens from ending one. */
function escapeNote(value: string): string {
  return value
    .replaceAll(/\s+/gu, (space) => (/[\r\n]/u.test(space) ? ' ' : space))
    .replaceAll(/-(?=-)/gu, `-${joiner}`)
    .replaceAll(/^-?>|-$/gu, (edge) =>
      edge.endsWith('>') ? `${joiner}${edge}` : `${edge}${joiner}`,
    );
}

/** No width, no break, and neither space nor punctuation to Markdown. */
const joiner = '\u2060';

/** Inside maths: digits and signs as they are, words as text. */
function escapeMaths(value: string): string {
  const text = value.replaceAll(/[\\{}$&#%_^~]/gu, (character) => tex.get(character) ?? character);
  return /\p{L}/u.test(value)
    ? `\\text{${text}}`
    : text.replaceAll(',', '{,}').replaceAll(/[\u00A0\u202F]/gu, '~');
}

const tex: ReadonlyMap<string, string> = new Map([
  ['\\', '\\backslash '],
  ['{', '\\{'],
  ['}', '\\}'],
  ['$', '\\$'],
  ['&', '\\&'],
  ['#', '\\#'],
  ['%', '\\%'],
  ['_', '\\_'],
  ['^', '\\hat{}'],
  ['~', '\\sim '],
]);

function escapeYaml(value: string, style: 'double' | 'single' | 'block'): string {
  const line = value.replaceAll(/\s*[\r\n]+\s*/gu, ' ');
  switch (style) {
    case 'double':
      // `--` and `>` matter where the YAML stands in a comment.
      return JSON.stringify(line)
        .slice(1, -1)
        .replaceAll('--', '\\x2d\\x2d')
        .replaceAll('>', '\\x3e');
    case 'single':
      return line.replaceAll("'", "''");
    case 'block':
      return line.trimStart();
  }
}
