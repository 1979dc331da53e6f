/** Style sheets from outside: what would fetch or run something is taken out, pictures and fonts are asked for by name. */
import type { AtRule, Declaration, Root } from 'postcss';
import { CssSyntaxError, parse } from 'postcss';
import type { FunctionNode, Node as ValueNode } from 'postcss-value-parser';
import valueParser from 'postcss-value-parser';

export type ResourceUse = 'image' | 'font';

export interface CssFinding {
  readonly rule: 'unsafe-style' | 'remote-resource';
  readonly reason: string;
  readonly note: string;
  /** The offending text as written, to be looked for in the source. */
  readonly text: string;
  /** Offset of that text in the style sheet, where it is known. */
  readonly start: number | undefined;
}

export interface CssOptions {
  readonly onFinding: (finding: CssFinding) => void;
  /** The url that takes the place of a picture or font. It must not need quotes. */
  readonly resource: (url: string, use: ResourceUse) => string;
  /** Whether `@import` may name this theme. */
  readonly importable?: (name: string) => boolean;
}

/** A style sheet, or the declarations of a `style` attribute, without anything that fetches or runs. */
export function sanitizeCss(css: string, options: CssOptions): string {
  return withoutTags(clean(css, options));
}

/** A style is printed as it stands, so what could close it or open an element is written as CSS escapes it. */
function withoutTags(css: string): string {
  return css.replace(/<(?=[a-z/!?])/giu, '\\3c ');
}

function clean(css: string, options: CssOptions): string {
  // Most attributes hold nothing that could: no function that takes an address, no escape, no at-rule.
  if (!suspicious.test(css) && !css.includes('{')) return css;
  let root: Root;
  try {
    root = parse(css, { from: undefined });
  } catch (error) {
    if (!(error instanceof CssSyntaxError)) throw error;
    const start = offsetOf(css, error.line ?? 1, error.column ?? 1);
    options.onFinding({
      rule: 'unsafe-style',
      reason: `Unexpected style that cannot be read (${error.reason.toLowerCase()}), expected CSS`,
      note: 'close every bracket, quote and comment: a browser drops what it cannot read without a word',
      text: css.slice(start).split(/[\r\n]/u, 1)[0] ?? '',
      start,
    });
    return '';
  }
  if (!suspicious.test(css)) return css;
  root.walkAtRules((rule) => {
    const name = decodeIdentifier(rule.name).toLowerCase();
    const start = rule.source?.start?.offset;
    const text = `@${rule.name}`;
    // `@im\70ort` reads `@im` here and `@import` in a browser; nobody writes a rule like that by accident.
    if (rule.name.includes('\\') || (rule.raws.afterName === '' && rule.params.startsWith('\\'))) {
      options.onFinding({
        rule: 'unsafe-style',
        reason: `Unexpected escape in the name of \`@${clip(rule.name + rule.params)}\`, expected a plain name`,
        note: 'write it without the backslash',
        text,
        start,
      });
      rule.remove();
      return;
    }
    if (name === 'import' || name === 'import-theme') {
      const imported = importedName(rule.params);
      if (options.importable?.(imported) === true && name === rule.name) return;
      options.onFinding({
        rule: isRemote(imported) ? 'remote-resource' : 'unsafe-style',
        reason: `Unexpected \`@import\` of \`${clip(imported)}\`, expected styles that stand here or the name of a theme`,
        note: 'copy what it holds into this style, or into the theme',
        text,
        start,
      });
      rule.remove();
      return;
    }
    if (
      !['document', '-moz-document', 'namespace'].includes(name) &&
      !fetching.test(decodeIdentifier(rule.params))
    )
      return;
    options.onFinding({
      rule: 'unsafe-style',
      reason: `Unexpected \`@${clip(name)}\` that names an address, expected a rule without addresses`,
      note: 'leave it out',
      text,
      start,
    });
    rule.remove();
  });
  const given = new Set<string>();
  const noting: CssOptions = {
    ...options,
    resource(url, use) {
      const made = options.resource(url, use);
      given.add(made);
      return made;
    },
  };
  root.walkDecls((declaration) => {
    sanitizeDeclaration(declaration, noting, given);
  });
  const safe = root.toString();
  return hasStray(safe, given) ? refuse(css, options) : safe;
}

/** `url(…)` of anything but a stand-in or a place in the document: what the walk above must not have left over. */
function hasStray(css: string, given: ReadonlySet<string>): boolean {
  if (!/url/iu.test(css) && !css.includes('\\')) return false;
  let found = false;
  // Comments and strings are not addresses.
  const bare = css.replace(
    /\/\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'/gu,
    (match) => (match.startsWith('/*') ? ' ' : '""'),
  );
  for (const match of decodeIdentifier(bare).matchAll(/\burl\(\s*(""|[^)\s]*)/giu)) {
    const url = match[1] ?? '';
    if (url !== '""' && !url.startsWith('#') && !given.has(url)) found = true;
  }
  return found;
}

function refuse(css: string, options: CssOptions): string {
  options.onFinding({
    rule: 'unsafe-style',
    reason:
      'Unexpected address in a style, expected `url("…")` with the path of a file of the project',
    note: 'write the path between quotes, without escapes',
    text: css,
    start: 0,
  });
  return '';
}

const suspicious =
  /url|src\s*\(|image|cross-fade|element\s*\(|paint\s*\(|expression|behavio|binding|@|\\/iu;
const fetching = /\b(?:url|src|image|image-set|element)\s*\(/iu;
/** Functions whose arguments may be addresses without `url()`. */
const imageFunctions = new Set([
  'image-set',
  '-webkit-image-set',
  'cross-fade',
  '-webkit-cross-fade',
  '-moz-image-set',
]);
/** What may stand in those: addresses, types, and pictures that are painted without any. */
const plainFunctions = new Set([
  'url',
  'type',
  ...['', 'repeating-'].flatMap((repeat) =>
    ['linear', 'radial', 'conic'].map((shape) => `${repeat}${shape}-gradient`),
  ),
]);
const refusedFunctions = new Set([
  'src',
  'image',
  'element',
  '-moz-element',
  'paint',
  'expression',
  'url-prefix',
  'domain',
  'regexp',
  '-webkit-canvas',
]);

function sanitizeDeclaration(
  declaration: Declaration,
  options: CssOptions,
  given: ReadonlySet<string>,
): void {
  const property = decodeIdentifier(declaration.prop).toLowerCase();
  const start = declaration.source?.start?.offset;
  const drop = (
    reason: string,
    note: string,
    rule: CssFinding['rule'] = 'unsafe-style',
    text = declaration.toString(),
  ): void => {
    options.onFinding({ rule, reason, note, text, start });
    declaration.remove();
  };
  if (property === 'behavior' || property === '-moz-binding') {
    drop(`Unexpected \`${property}\`, expected a property that runs nothing`, 'leave it out');
    return;
  }
  if (!suspicious.test(declaration.value)) return;
  const use: ResourceUse = property === 'src' && isFontFace(declaration.parent) ? 'font' : 'image';
  const value = valueParser(declaration.value);
  const bad: string[] = [];
  const asked: string[] = [];
  const replace = (node: ValueNode, url: string): void => {
    if (url.startsWith('#')) return;
    const made = options.resource(url, use);
    // A word is printed as it is; the walk has no further business inside it.
    Object.assign(node, { type: 'word', value: `url(${made})` });
    asked.push(url);
  };
  value.walk((node): false | undefined => {
    if (bad.length > 0) return false;
    if (node.type !== 'function') return undefined;
    const name = decodeIdentifier(node.value).toLowerCase();
    if (
      name !== node.value.toLowerCase() &&
      (name === 'url' || imageFunctions.has(name) || refusedFunctions.has(name))
    ) {
      bad.push(node.value);
      return false;
    }
    if (name === 'url') {
      const url = addressOf(node);
      if (url === undefined) {
        bad.push(valueParser.stringify(node));
        return false;
      }
      replace(node, url);
      return false;
    }
    if (refusedFunctions.has(name)) {
      bad.push(node.value);
      return false;
    }
    if (!imageFunctions.has(name)) return undefined;
    for (const argument of node.nodes) {
      if (argument.type === 'string') replace(argument, unescapeCss(argument.value));
      // What a variable or a condition comes to is not known here, and a string in it would be an address.
      const inner = argument.type === 'function' ? argument.value.toLowerCase() : 'url';
      if (!plainFunctions.has(inner) && !imageFunctions.has(inner)) {
        bad.push(argument.value);
        return false;
      }
    }
    return undefined;
  });
  if (hasStray(valueParser.stringify(value.nodes), given)) bad.push(declaration.value);
  const [first] = bad;
  if (first !== undefined) {
    drop(
      `Unexpected \`${clip(first)}\` in a style, expected \`url("…")\` with the path of a file of the project`,
      'write the picture as `url("picture.png")`',
    );
  } else if (asked.length > 0) declaration.value = valueParser.stringify(value.nodes);
}

function isFontFace(parent: Declaration['parent']): boolean {
  // postcss types a parent by its base class; its `type` says that it is an at-rule.
  return parent?.type === 'atrule' && (parent as AtRule).name.toLowerCase() === 'font-face';
}

/** The address in `url(…)`, or undefined where it is not one plain word or string. */
function addressOf(node: FunctionNode): string | undefined {
  const inner = node.nodes.filter(({ type }) => type !== 'space' && type !== 'comment');
  if (inner.length === 0) return '';
  if (inner.length > 1) {
    // `url("x" modifier)` is not in use anywhere; commas and slashes of an address may come apart, though.
    return inner.some(({ type }) => type === 'string' || type === 'function')
      ? undefined
      : unescapeCss(valueParser.stringify(node.nodes).trim());
  }
  const [only] = inner;
  return only?.type === 'string' || only?.type === 'word'
    ? unescapeCss(only.value.trim())
    : undefined;
}

function importedName(params: string): string {
  const [first] = valueParser(params).nodes.filter(
    ({ type }) => type !== 'space' && type !== 'comment',
  );
  if (first === undefined) return '';
  if (first.type === 'function') return addressOf(first) ?? valueParser.stringify(first);
  return unescapeCss(first.value);
}

/** Whether an address leads to another machine: a scheme of its own, or two slashes. */
export function isRemote(url: string): boolean {
  const clean = cleanUrl(url);
  if (/^[\\/]{2}/u.test(clean)) return true;
  const scheme = /^([a-z][a-z0-9+.-]*):/iu.exec(clean)?.[1]?.toLowerCase();
  // A letter and a colon are a drive, not a scheme.
  return scheme !== undefined && scheme.length > 1 && scheme !== 'data' && scheme !== 'file';
}

/** As a browser reads an address: without tabs, line breaks and blanks around it. */
export function cleanUrl(url: string): string {
  return url.replace(/[\t\r\n]/gu, '').replace(/^[\u0000-\u0020]+|[\u0000-\u0020]+$/gu, '');
}

/** At most sixty characters of it, for a message. */
export function clip(text: string): string {
  const flat = text.replace(/\s+/gu, ' ').replaceAll('`', "'").trim();
  // Not through the middle of a pair of surrogates.
  return flat.length > 60 ? `${flat.slice(0, 60).replace(/[\ud800-\udbff]$/u, '')}…` : flat;
}

/** `\75rl` reads `url`. */
function decodeIdentifier(text: string): string {
  return text.includes('\\') ? unescapeCss(text) : text;
}

/** As a browser reads it: `\75rl` is `url`. */
export function unescapeCss(text: string): string {
  return text.replace(
    /\\(?:([0-9a-f]{1,6})(?:\r\n|[ \t\r\n\f])?|\r\n|([\s\S]))/giu,
    (_, hex: string | undefined, other: string | undefined) => {
      if (hex === undefined) return other === undefined || /[\n\r\f]/u.test(other) ? '' : other;
      const code = Number.parseInt(hex, 16);
      return code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)
        ? '\ufffd'
        : String.fromCodePoint(code);
    },
  );
}

function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let at = 1; at < line; at += 1) {
    const next = text.indexOf('\n', start);
    if (next < 0) break;
    start = next + 1;
  }
  return Math.min(text.length, start + column - 1);
}
