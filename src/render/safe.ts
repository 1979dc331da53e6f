/** Raw HTML from authors: layout, drawings and styles pass; what runs, asks or fetches does not. */
import type { Element, ElementContent, Parents, Root, RootContent, Text } from 'hast';
import { limitCopies } from './copies.ts';
import type { Drawn } from './copies.ts';
import { cleanUrl, clip, sanitizeCss } from './safe-css.ts';
import type { CssFinding, ResourceUse } from './safe-css.ts';

export interface Finding {
  readonly rule: 'unsafe-html' | 'unsafe-style' | 'remote-resource';
  readonly reason: string;
  /** What to do instead. */
  readonly note: string;
  readonly node: Element;
  /** Name of the property of `node` (as hast has it) that is wrong; undefined where it is the element itself. */
  readonly attribute: string | undefined;
  /** The offending text within that attribute or style element, to be looked for in the source. */
  readonly text: string | undefined;
}

export interface SanitizeOptions {
  readonly onFinding: (finding: Finding) => void;
  /** The url that takes the place of a picture or font that is written as `url` on `node`. It must not need quotes in CSS. */
  readonly resource: (
    url: string,
    use: ResourceUse,
    node: Element,
    attribute: string | undefined,
  ) => string;
  /** Whether `@import` in a style may name this theme. */
  readonly importable?: (name: string) => boolean;
}

/**
 * Takes out of `tree`, in place, all that could run, ask for input or fetch. An element that goes leaves a label, so that a
 * reader sees that something is missing. Comments go as well.
 */
export function sanitize(tree: Root, options: SanitizeOptions): void {
  cleanChildren(tree, options, false);
  limitCopies([toDrawn(tree, options)]);
}

/** A clean tree as one of those whose copies are counted together. */
export function toDrawn(tree: Root, { onFinding }: Pick<SanitizeOptions, 'onFinding'>): Drawn {
  return { tree, onFinding, label: (name) => removedLabel(name, true) };
}

/** The label that stands where something was taken out. */
export function removedLabel(what: string, svg = false): Element {
  const text: Text = { type: 'text', value: `[removed: ${what}]` };
  return svg
    ? {
        type: 'element',
        tagName: 'text',
        properties: { className: ['brief-removed'], x: '0', y: '1em' },
        children: [text],
      }
    : {
        type: 'element',
        tagName: 'span',
        properties: { className: ['brief-removed'] },
        children: [text],
      };
}

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

const htmlElements = words(`
  a abbr acronym address area article aside b bdi bdo big blockquote br caption center cite code col colgroup data dd del
  details dfn dir div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd li main map mark
  menu meter nav nobr ol p picture pre progress q rb rp rt rtc ruby s samp search section small source span strike strong style
  sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr`);

const svgElements = words(`
  a animate animateColor animateMotion animateTransform circle clipPath defs desc ellipse feBlend feColorMatrix
  feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood
  feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePointLight
  feSpecularLighting feSpotLight feTile feTurbulence filter foreignObject g image line linearGradient marker mask metadata
  mpath path pattern polygon polyline radialGradient rect set stop style svg switch symbol text textPath title tspan use view`);

const mathElements = words(`
  annotation annotation-xml maction maligngroup malignmark math menclose merror mfenced mfrac mglyph mi mlabeledtr
  mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext
  mtr munder munderover none semantics`);

/** What to write in place of an element that is refused. */
const advice: readonly (readonly [ReadonlySet<string>, string])[] = [
  [
    words('script noscript'),
    'a briefing runs no scripts: write what it would make as text, or as a picture in the project',
  ],
  [
    words('iframe frame frameset noframes object embed applet param portal fencedframe webview'),
    'show a picture of it from the project, or link to it',
  ],
  [
    words(
      'form input button select option optgroup textarea label fieldset legend output datalist keygen isindex command',
    ),
    'a briefing asks for nothing: write it as text',
  ],
  [words('audio video track bgsound'), 'show a picture from the project and link to the recording'],
  [
    words('link base meta'),
    'write styles between `<style>` and `</style>`, the rest into the front matter',
  ],
];

const dangerous = new Set(advice.flatMap(([names]) => [...names]));

function adviceFor(name: string): string {
  return (
    advice.find(([names]) => names.has(name))?.[1] ??
    'use an element for layout, such as `<div>` or `<span>`'
  );
}

function isAllowed(element: Element, inSvg: boolean): boolean {
  const name = element.tagName;
  const local = name.slice(name.indexOf(':') + 1).toLowerCase();
  if (dangerous.has(local)) return isTaskBox(element);
  // Drawing programs leave elements of their own behind; custom elements do nothing without a script.
  if (name.includes(':') || (/^[a-z][\w.]*-[\w.-]*$/u.test(name) && name !== 'font-face'))
    return true;
  return (
    htmlElements.has(name) ||
    svgElements.has(name) ||
    mathElements.has(name) ||
    (inSvg && name === 'font-face')
  );
}

/** The box of a task list, as Markdown makes it: it cannot be ticked. */
function isTaskBox({ tagName, properties }: Element): boolean {
  return (
    tagName === 'input' && properties['type'] === 'checkbox' && Boolean(properties['disabled'])
  );
}

function cleanChildren(parent: Parents, options: SanitizeOptions, inSvg: boolean): void {
  const kept: (RootContent | ElementContent)[] = [];
  for (const child of parent.children) {
    if (child.type === 'comment' || child.type === 'doctype') continue;
    if (child.type === 'element') kept.push(...cleanElement(child, options, inSvg));
    else kept.push(child);
  }
  parent.children = kept;
}

function cleanElement(
  element: Element,
  options: SanitizeOptions,
  inSvg: boolean,
): ElementContent[] {
  const name = element.tagName;
  const svg =
    name === 'svg' || (inSvg && name !== 'foreignObject' && name !== 'desc' && name !== 'title');
  if (!isAllowed(element, inSvg)) {
    options.onFinding({
      rule: 'unsafe-html',
      reason: `Unexpected \`<${clip(name)}>\`, expected text, layout, a drawing or a picture`,
      note: adviceFor(name.slice(name.indexOf(':') + 1).toLowerCase()),
      node: element,
      attribute: undefined,
      text: undefined,
    });
    return [removedLabel(clip(name), inSvg)];
  }
  const animated = property(element, 'attributeName').toLowerCase();
  if (/^(?:set|animate)/u.test(name) && /^(?:on|(?:\w+:)?href$|src$|style$)/u.test(animated)) {
    options.onFinding({
      rule: 'unsafe-html',
      reason: `Unexpected \`<${name}>\` of \`${clip(animated)}\`, expected one of a visible property`,
      note: 'leave it out',
      node: element,
      attribute: 'attributeName',
      text: undefined,
    });
    return [];
  }
  for (const key of Object.keys(element.properties)) cleanProperty(element, key, options);
  if (name === 'style') {
    const css = element.children
      .map((child) => (child.type === 'text' ? child.value : ''))
      .join('');
    const safe = sanitizeCss(css, {
      ...(options.importable === undefined ? {} : { importable: options.importable }),
      onFinding: (finding) => {
        options.onFinding(toFinding(finding, element, undefined));
      },
      resource: (url, use) => options.resource(url, use, element, undefined),
    });
    element.children = [{ type: 'text', value: safe }];
    return [element];
  }
  cleanChildren(element, options, svg);
  return [element];
}

function toFinding(
  { rule, reason, note, text }: CssFinding,
  node: Element,
  attribute: string | undefined,
): Finding {
  return { rule, reason, note, node, attribute, text };
}

/** Addresses that a browser follows by itself for anything but a picture: none of them is needed. */
const fetchingAttributes = words(
  'action formaction ping manifest background codebase classid archive dynsrc lowsrc longdesc profile attributionsrc imagesrcset poster data xmlbase srcdoc httpequiv',
);
const markup = words('srcdoc httpequiv');

function cleanProperty(element: Element, key: string, options: SanitizeOptions): void {
  const { properties } = element;
  const name = key.toLowerCase().replaceAll(/[-:]/gu, '');
  const value = property(element, key);
  const refuse = (
    reason: string,
    note: string,
    rule: Finding['rule'] = 'unsafe-html',
    text?: string,
  ): void => {
    options.onFinding({ rule, reason, note, node: element, attribute: key, text });
    // The element stays, without what was wrong with it.
    Reflect.deleteProperty(properties, key);
  };

  if (/^on[a-z]/u.test(name)) {
    refuse(
      `Unexpected event handler \`${clip(name)}\`, expected an element that runs nothing`,
      'leave it out: a briefing runs no scripts',
    );
    return;
  }
  if (name === 'style') {
    const safe = sanitizeCss(value, {
      onFinding: (finding) => {
        options.onFinding(toFinding(finding, element, key));
      },
      resource: (url, use) => options.resource(url, use, element, key),
    });
    properties[key] = safe;
    return;
  }
  if (fetchingAttributes.has(name) && !(name === 'data' && element.tagName !== 'object')) {
    refuse(
      `Unexpected attribute \`${clip(key)}\`, expected none that ${markup.has(name) ? 'holds a page' : 'fetches'}`,
      'leave it out',
      markup.has(name) ? 'unsafe-html' : 'remote-resource',
    );
    return;
  }
  if (name === 'srcset') {
    properties[key] = cleanSourceSet(value, (url) => options.resource(url, 'image', element, key));
    return;
  }
  if (name === 'href' || name === 'xlinkhref' || name === 'src') {
    cleanAddress(element, key, value, refuse, options);
    return;
  }
  if (
    runs.test(cleanUrl(value)) ||
    (/^(?:values|to|from|by)$/u.test(name) && /(?:java|vb)script\s*:/iu.test(value))
  ) {
    refuse(`Unexpected \`${clip(value)}\`, expected a value that runs nothing`, 'leave it out');
    return;
  }
  if (!/url|image|src\s*\(|\\/iu.test(value) || !cssAttributes.has(name)) return;
  const before = value;
  const found: string[] = [];
  const after = sanitizeCss(`fill:${before}`, {
    onFinding: ({ text: bad }) => found.push(bad),
    resource: (url) => {
      found.push(url);
      return '#';
    },
  });
  if (found.length > 0 || after === '') {
    refuse(
      `Unexpected \`${clip(before)}\`, expected the id of something in the drawing, as in \`url(#shade)\``,
      'draw it with `<image>` and a file of the project',
      'unsafe-style',
    );
  }
}

/** Attributes of drawings whose value is read as CSS. */
const cssAttributes = words(
  'fill stroke filter mask clippath clip marker markerstart markermid markerend cursor src listening colorprofile bgcolor',
);

const runs =
  /^(?:(?:java|vb|live)script|data\s*:\s*(?:text\/(?:html|xml)|application\/(?:xhtml|xml)|image\/svg))[^,]*[:,]/iu;
const linkSchemes = words('http https mailto tel sms geo ftp');

function cleanAddress(
  element: Element,
  key: string,
  value: string,
  refuse: (reason: string, note: string, rule?: Finding['rule']) => void,
  options: SanitizeOptions,
): void {
  const name = element.tagName;
  const url = cleanUrl(value);
  if (name === 'a' || name === 'area') {
    const problem = linkProblem(url);
    if (problem !== undefined) refuse(problem.reason, problem.note);
    return;
  }
  if (['img', 'source', 'image', 'feImage', 'mglyph'].includes(name)) {
    if (!url.startsWith('#'))
      element.properties[key] = options.resource(value, 'image', element, key);
    return;
  }
  if (url.startsWith('#') || url === '') return;
  refuse(
    `Unexpected address \`${clip(url)}\` on \`<${name}>\`, expected the id of something in the document, as in \`#shape\``,
    'copy what it names into the document',
  );
}

/** What is wrong with the target of a link that a person follows; undefined where nothing is. */
export function linkProblem(
  href: string,
): { readonly reason: string; readonly note: string } | undefined {
  const scheme = /^([a-z][a-z0-9+.-]*):/iu.exec(cleanUrl(href))?.[1]?.toLowerCase();
  if (scheme === undefined || linkSchemes.has(scheme)) return undefined;
  return {
    reason: `Unexpected link to \`${clip(href)}\`, expected an address on the web, a mail address or a place in the document`,
    note: 'link to `https://…`, `mailto:…`, `#heading` or a relative path',
  };
}

/** As a browser takes it apart, a character once: an address up to a blank, then a size up to a comma. */
function cleanSourceSet(value: string, resource: (url: string) => string): string {
  const isBlank = (at: number): boolean => /[\t\n\f\r ]/u.test(value.charAt(at));
  const parts: string[] = [];
  let at = 0;
  while (at < value.length) {
    if (isBlank(at) || value[at] === ',') {
      at += 1;
      continue;
    }
    const start = at;
    while (at < value.length && !isBlank(at)) at += 1;
    let end = at;
    while (value[end - 1] === ',') end -= 1;
    let size = '';
    // A comma at the end of an address ends the candidate as well.
    if (end === at) {
      const comma = value.indexOf(',', at);
      const next = comma < 0 ? value.length : comma;
      size = value.slice(at, next).trim();
      at = next;
    }
    const made = resource(value.slice(start, end));
    parts.push(sizePattern.test(size) ? `${made} ${size}` : made);
  }
  return parts.join(', ');
}

const sizePattern = /^[\d.]+[wxh](?:\s+\d+h)?$/u;

function property(element: Element, key: string): string {
  const value = element.properties[key];
  if (value === undefined || value === null) return '';
  return Array.isArray(value) ? value.join(' ') : String(value);
}
