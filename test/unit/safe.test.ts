import { fromHtml } from 'hast-util-from-html';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { limitCopies } from '../../src/render/copies.ts';
import { sanitize, toDrawn } from '../../src/render/safe.ts';
import { isRemote, sanitizeCss } from '../../src/render/safe-css.ts';
import { svgProblem } from '../../src/render/svg.ts';

function clean(html: string): {
  readonly html: string;
  readonly rules: readonly string[];
  readonly asked: readonly string[];
} {
  const tree = fromHtml(html, { fragment: true });
  const rules: string[] = [];
  const asked: string[] = [];
  sanitize(tree, {
    onFinding: ({ rule, reason, note }) => {
      expect(reason).toMatch(/^Unexpected .+, expected .+[^.]$/u);
      expect(note).not.toBe('');
      rules.push(rule);
    },
    resource(url) {
      asked.push(url);
      return 'stand-in';
    },
  });
  return { html: unified().use(rehypeStringify).stringify(tree), rules, asked };
}

test.each([
  [
    '<div class="a" id="b" style="color: red" data-x="1" aria-label="l" title="t" dir="rtl">x</div>',
  ],
  ['<details><summary>More</summary>text</details>'],
  ['<data class="fact" value="100" data-fact="rafale.planned">about 100</data>'],
  [
    '<svg viewBox="0 0 10 10"><defs><linearGradient id="g"><stop offset="0" stop-color="red"></stop></linearGradient></defs><rect fill="url(#g)" width="10" height="10"></rect><use href="#g"></use></svg>',
  ],
  ['<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math>'],
  [
    '<a href="https://example.org/x?y=1#z" target="_blank">web</a><a href="mailto:a@b.c">mail</a><a href="#there">there</a><a href="other.pdf">file</a>',
  ],
  ['<style>h1 { color: red; background: linear-gradient(red, blue) }</style>'],
  ['<input type="checkbox" disabled>'],
  ['<p>a <b>b</b> <mjx-container jax="SVG">c</mjx-container></p>'],
  ['<p style="--columns: 2fr 1fr; font-family: &#x22;Source Sans 3&#x22;">x</p>'],
])('lets %s pass as it is', (html) => {
  const result = clean(html);
  expect(result.rules).toEqual([]);
  expect(result.asked).toEqual([]);
  expect(result.html).toBe(
    html
      .replaceAll('&#x22;', '"')
      .replace('font-family: "Source Sans 3""', 'font-family: &#x22;Source Sans 3&#x22;"'),
  );
});

test.each([
  ['<script>alert(1)</script>', 'script'],
  ['<ScRiPt src=//e.com/x.js></sCrIpT>', 'script'],
  ['<iframe src="file:///etc/passwd"></iframe>', 'iframe'],
  ['<iframe srcdoc="<script>1</script>"></iframe>', 'iframe'],
  ['<object data="x.svg"></object>', 'object'],
  ['<embed src="x.svg">', 'embed'],
  ['<form action="https://e.com">t</form>', 'form'],
  ['<button>t</button>', 'button'],
  ['<input name="q">', 'input'],
  ['<textarea>t</textarea>', 'textarea'],
  ['<link rel="preconnect" href="https://e.com">', 'link'],
  ['<meta http-equiv="refresh" content="0;url=https://e.com">', 'meta'],
  ['<base href="https://e.com/">', 'base'],
  ['<video src="x.mp4" poster="https://e.com/p.png"></video>', 'video'],
  ['<audio src="https://e.com/a.mp3"></audio>', 'audio'],
  ['<template><script>1</script></template>', 'template'],
  ['<noscript><img src=x></noscript>', 'noscript'],
  ['<unknowable>t</unknowable>', 'unknowable'],
])('takes out %s and leaves a label', (html, name) => {
  const result = clean(`<p>before</p>${html}<p>after</p>`);
  expect(result.rules).toEqual(['unsafe-html']);
  expect(result.html).toBe(
    `<p>before</p><span class="brief-removed">[removed: ${name}]</span><p>after</p>`,
  );
});

test.each([
  ['<b onclick="x()">t</b>', ['unsafe-html'], '<b>t</b>'],
  ['<b ONMOUSEOVER=x>t</b>', ['unsafe-html'], '<b>t</b>'],
  ['<svg onload="x()"></svg>', ['unsafe-html'], '<svg></svg>'],
  ['<a href="javascript:alert(1)">t</a>', ['unsafe-html'], '<a>t</a>'],
  ['<a href=" java&#10;script:alert(1)">t</a>', ['unsafe-html'], '<a>t</a>'],
  ['<a href="&#1;JaVaScRiPt:alert(1)">t</a>', ['unsafe-html'], '<a>t</a>'],
  ['<a href="vbscript:x">t</a>', ['unsafe-html'], '<a>t</a>'],
  ['<a href="data:text/html,x">t</a>', ['unsafe-html'], '<a>t</a>'],
  ['<a href="file:///etc/passwd">t</a>', ['unsafe-html'], '<a>t</a>'],
  [
    '<svg><a xlink:href="javascript:x"><text>t</text></a></svg>',
    ['unsafe-html'],
    '<svg><a><text>t</text></a></svg>',
  ],
  [
    '<svg><use href="https://e.com/x.svg#a"></use></svg>',
    ['unsafe-html'],
    '<svg><use></use></svg>',
  ],
  [
    '<svg><use xlink:href="data:image/svg+xml,x#a"></use></svg>',
    ['unsafe-html'],
    '<svg><use></use></svg>',
  ],
  [
    '<svg><script>1</script></svg>',
    ['unsafe-html'],
    '<svg><text class="brief-removed" x="0" y="1em">[removed: script]</text></svg>',
  ],
  [
    '<svg><foreignObject><iframe src="x"></iframe></foreignObject></svg>',
    ['unsafe-html'],
    '<svg><foreignObject><span class="brief-removed">[removed: iframe]</span></foreignObject></svg>',
  ],
  [
    '<svg><a><animate attributeName="href" values="javascript:x"></animate></a></svg>',
    ['unsafe-html'],
    '<svg><a></a></svg>',
  ],
  ['<svg><set attributeName="onload" to="x"></set></svg>', ['unsafe-html'], '<svg></svg>'],
  [
    '<svg><rect fill="url(https://e.com/x.svg#g)"></rect></svg>',
    ['unsafe-style'],
    '<svg><rect></rect></svg>',
  ],
  [
    '<table background="https://e.com/x.png"><tbody><tr><td>t</td></tr></tbody></table>',
    ['remote-resource'],
    '<table><tbody><tr><td>t</td></tr></tbody></table>',
  ],
  [
    '<a href="https://e.com" ping="https://e.com/p">t</a>',
    ['remote-resource'],
    '<a href="https://e.com">t</a>',
  ],
  ['<!-- comment --><p>t</p>', [], '<p>t</p>'],
])('makes %s safe', (html, rules, expected) => {
  const result = clean(html);
  expect(result.rules).toEqual(rules);
  expect(result.html).toBe(expected);
});

test.each([
  ['<img src="a b.png" alt="x">', ['a b.png'], '<img src="stand-in" alt="x">'],
  [
    '<img srcset="a.png 1x, b.png 2x" alt="x">',
    ['a.png', 'b.png'],
    '<img srcset="stand-in 1x, stand-in 2x" alt="x">',
  ],
  [
    '<picture><source srcset="https://e.com/a.png"></picture>',
    ['https://e.com/a.png'],
    '<picture><source srcset="stand-in"></picture>',
  ],
  [
    '<svg><image href="p.png"></image></svg>',
    ['p.png'],
    '<svg><image href="stand-in"></image></svg>',
  ],
  [
    '<p style="background:url(p.png)">x</p>',
    ['p.png'],
    '<p style="background:url(stand-in)">x</p>',
  ],
  [
    '<style>p{background:url("p q.png")}</style>',
    ['p q.png'],
    '<style>p{background:url(stand-in)}</style>',
  ],
])('asks for the pictures of %s', (html, asked, expected) => {
  const result = clean(html);
  expect(result.rules).toEqual([]);
  expect(result.asked).toEqual(asked);
  expect(result.html).toBe(expected);
});

test('refuses a drawing whose copies of copies no browser finishes', () => {
  const levels = Array.from(
    { length: 8 },
    (_, level) =>
      `<g id="l${String(level + 1)}">${`<use href="#l${String(level)}"></use>`.repeat(10)}</g>`,
  );
  expect(
    clean(
      `<svg><defs><g id="l0"><circle r="1"></circle></g>${levels.join('')}</defs><use href="#l8"></use></svg>`,
    ).rules,
  ).toEqual(['unsafe-html']);
  expect(clean('<svg><g id="a"><use href="#a"></use></g></svg>').rules).toEqual(['unsafe-html']);
});

/** Eight levels of which each paints the next one ten times. */
const painted = (name: string, inner: (level: number) => string): string =>
  `<svg><defs>${Array.from({ length: 8 }, (_, level) => `<${name} id="p${String(level)}">${inner(level).repeat(10)}</${name}>`).join('')}</defs><g fill="red"><rect id="r" width="9" height="9"></rect></g>`;

test.each([
  [
    'patterns',
    `${painted('pattern', (level) => `<rect fill="url(#p${String(level + 1)})"/>`)}<rect fill="url(#p0)"/></svg>`,
  ],
  [
    'masks in style attributes',
    `${painted('mask', (level) => `<rect style="mask: url( '#p${String(level + 1)}' )"/>`)}</svg>`,
  ],
  [
    'clips in a style sheet',
    `${painted('clipPath', (level) => `<rect class="c${String(level)}"/>`)}<style>${Array.from({ length: 8 }, (_, level) => `g, svg .c${String(level)} { clip-path: url(#p${String(level + 1)}) }`).join('\n')}</style></svg>`,
  ],
  [
    'filters by percent signs',
    `${painted('filter', (level) => `<feImage href="#%70${String(level + 1)}"/>`)}</svg>`,
  ],
  [
    'a pattern of many in each of many',
    `<svg><pattern id="p">${'<path d="M0 0"/>'.repeat(500)}</pattern><g fill="url(#p)">${'<rect/>'.repeat(500)}</g></svg>`,
  ],
])('refuses a drawing of %s that no browser finishes', (_, html) => {
  const result = clean(html);
  expect(new Set(result.rules)).toEqual(new Set(['unsafe-html']));
  expect(result.html).toContain('[removed: ');
});

test('lets a drawing pass that has many gradients and hatchings', () => {
  const html = `<svg><defs><linearGradient id="g">${'<stop/>'.repeat(50)}</linearGradient><pattern id="p"><path d="M0 0"/></pattern></defs><style>.a { fill: url(#g) } .b { fill: url(#p) }</style>${'<path class="a"/><path class="b"/>'.repeat(2000)}</svg>`;
  expect(clean(html).rules).toEqual([]);
});

test('copies are counted over all trees of a document', () => {
  const one = fromHtml(`<svg><g id="a">${'<path/>'.repeat(4000)}</g></svg>`, { fragment: true });
  const two = fromHtml('<svg><use href="#a"></use><use href="#a"></use></svg>', {
    fragment: true,
  });
  const reasons: string[] = [];
  const onFinding = ({ reason }: { readonly reason: string }): void => {
    reasons.push(reason);
  };
  limitCopies([toDrawn(one, { onFinding }), toDrawn(two, { onFinding })]);
  expect(reasons).toEqual([expect.stringContaining('more than 5000 shapes')]);
});

test.each([
  ['a.png 1x, b.png 2x', ['a.png', 'b.png'], 'stand-in 1x, stand-in 2x'],
  ['a.png, b.png 200w', ['a.png', 'b.png'], 'stand-in, stand-in 200w'],
  [' ,a.png,b.png', ['a.png,b.png'], 'stand-in'],
  [
    'data:image/png;base64,AA 1.5x,b.png',
    ['data:image/png;base64,AA', 'b.png'],
    'stand-in 1.5x, stand-in',
  ],
  ['a.png 200w 100h, b.png url(x)', ['a.png', 'b.png'], 'stand-in 200w 100h, stand-in'],
  ['', [], ''],
])('takes the set of sources %j apart', (value, asked, expected) => {
  const result = clean(`<img alt="x" srcset="${value}">`);
  expect(result.asked).toEqual(asked);
  expect(result.html).toContain(`srcset="${expected}"`);
});

test.each(['a'.repeat(200_000), ','.repeat(200_000), 'a,'.repeat(100_000), 'a '.repeat(100_000)])(
  'takes a long set of sources apart once (%#)',
  (value) => {
    const start = performance.now();
    clean(`<img alt="x" srcset="${value}">`);
    expect(performance.now() - start).toBeLessThan(2000);
  },
);

const css = (
  text: string,
): {
  readonly css: string;
  readonly rules: readonly string[];
  readonly asked: readonly string[];
} => {
  const rules: string[] = [];
  const asked: string[] = [];
  const safe = sanitizeCss(text, {
    importable: (name) => name === 'default',
    onFinding: ({ rule, reason }) => {
      expect(reason).toMatch(/^Unexpected .+, expected .+[^.]$/u);
      rules.push(rule);
    },
    resource(url, use) {
      asked.push(`${use} ${url}`);
      return 'brief-asset:0:';
    },
  });
  return { css: safe, rules, asked };
};

test.each([
  [
    'a{background:URL( "x y.png" ) no-repeat}',
    'a{background:url(brief-asset:0:) no-repeat}',
    ['image x y.png'],
  ],
  [
    "a{background:url(x.png),url('y.png')}",
    'a{background:url(brief-asset:0:),url(brief-asset:0:)}',
    ['image x.png', 'image y.png'],
  ],
  [
    'a{background:image-set("x.png" 1x)}',
    'a{background:image-set(url(brief-asset:0:) 1x)}',
    ['image x.png'],
  ],
  ['--picture:url(x.png)', '--picture:url(brief-asset:0:)', ['image x.png']],
  [
    '@font-face{font-family:F;src:url(f.woff2) format("woff2"),local(F)}',
    '@font-face{font-family:F;src:url(brief-asset:0:) format("woff2"),local(F)}',
    ['font f.woff2'],
  ],
  ['a{fill:url(#g)}', 'a{fill:url(#g)}', []],
  ['a::after{content:"url(https://e.com)"}', 'a::after{content:"url(https://e.com)"}', []],
  ['@import "default";a{color:red}', '@import "default";a{color:red}', []],
  ['@media print{a{color:red}}', '@media print{a{color:red}}', []],
  ['.a\\:b{color:red}', '.a\\:b{color:red}', []],
  ['color:red;font:1px "x"', 'color:red;font:1px "x"', []],
])('reads %s', (text, expected, asked) => {
  expect(css(text)).toEqual({ css: expected, rules: [], asked });
});

test.each([
  ['@import url(https://e.com/x.css);a{color:red}', 'a{color:red}', 'remote-resource'],
  ['@import "other.css";a{color:red}', 'a{color:red}', 'unsafe-style'],
  ['@IMPORT "//e.com/x";a{color:red}', 'a{color:red}', 'remote-resource'],
  ['@\\69mport "https://e.com";a{color:red}', '', 'unsafe-style'],
  ['@im\\70ort "https://e.com";a{color:red}', 'a{color:red}', 'unsafe-style'],
  ['a{background:\\75rl(https://e.com);color:red}', 'a{color:red}', 'unsafe-style'],
  ['a{background:u\\000072 l(https://e.com);color:red}', 'a{color:red}', 'unsafe-style'],
  ['a{background:src("x.png");color:red}', 'a{color:red}', 'unsafe-style'],
  ['a{background:image-set(var(--x) 1x);color:red}', 'a{color:red}', 'unsafe-style'],
  ['a{width:expression(alert(1));color:red}', 'a{color:red}', 'unsafe-style'],
  ['a{behavior:url(x.htc);color:red}', 'a{color:red}', 'unsafe-style'],
  ['a{-moz-binding:url(x.xml);color:red}', 'a{color:red}', 'unsafe-style'],
  ['@document url(https://e.com){a{color:red}}', '', 'unsafe-style'],
  ['a{color:red', '', 'unsafe-style'],
])('refuses %s', (text, expected, rule) => {
  const result = css(text);
  expect(result.rules).toEqual([rule]);
  expect(result.css.trim()).toBe(expected);
});

test.each([
  ['https://e.com', true],
  ['HTTP://e.com', true],
  ['//e.com/x', true],
  ['\\\\host\\share', true],
  [' \thttps://e.com', true],
  ['ht\ntps://e.com', true],
  ['ws://e.com', true],
  ['blob:x', true],
  ['a/b.png', false],
  ['../b.png', false],
  ['C:/b.png', false],
  ['data:image/png,x', false],
  ['#a', false],
])('knows whether %j leads elsewhere: %s', (url, remote) => {
  expect(isRemote(url)).toBe(remote);
});

const deep = `<svg>${'<g>'.repeat(60000)}</svg>`;

test.each([
  [
    '<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/x.dtd"><svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>',
    undefined,
  ],
  [
    '<svg xmlns:inkscape="x"><inkscape:path-effect/><metadata><rdf:RDF><cc:Work rdf:about=""/></rdf:RDF></metadata></svg>',
    undefined,
  ],
  ['<svg><style><![CDATA[ .a { fill: red } ]]></style></svg>', undefined],
  ['<svg><image href="data:image/png;base64,AA"/></svg>', undefined],
  ['<svg><script>1</script></svg>', 'script'],
  [
    '<svg:svg xmlns:svg="http://www.w3.org/2000/svg"><svg:script>1</svg:script></svg:svg>',
    'script',
  ],
  ['<s:svg xmlns:s="http://www.w3.org/2000/svg"><s:script>1</s:script></s:svg>', 'prefix'],
  [
    '<svg xmlns:y="http://www.w3.org/1999/xlink"><image y:href="https://e.com/x.png"/></svg>',
    'prefix `y` for XLink',
  ],
  [
    '<svg><foreignObject><div xmlns="http://www.w3.org/1999/xhtml">x</div></foreignObject></svg>',
    'HTML',
  ],
  ['<svg><foreignObject><body xmlns="&#x68;ttp://x">x</body></foreignObject></svg>', 'HTML'],
  ['<!DOCTYPE svg [<!ATTLIST use href CDATA "#a">]><svg><use/></svg>', 'attributes'],
  ['<?xml version="1.0" encoding="UTF-7"?><svg/>', 'UTF-8'],
  ['<svg><!-- <? --><script>1</script><!-- ?> --></svg>', 'script'],
  ['<svg><text><![CDATA[<!--]]></text><script>1</script></svg>', 'script'],
  ['<svg><text><![CDATA[<script>]]></text></svg>', undefined],
  [`<svg>${'<!--'.repeat(200_000)}`, 'cannot be read'],
  ['<svg onload="x()"/>', 'onload'],
  ['<!DOCTYPE svg [<!ENTITY a "b">]><svg>&a;</svg>', 'entities'],
  ['<svg><image href="https://e.com/x.png"/></svg>', 'another file'],
  ['<svg><image href="other.png"/></svg>', 'another file'],
  ['<svg><style>@import "https://e.com"</style></svg>', '@import'],
  ['<?xml-stylesheet href="x.css"?><svg/>', 'style sheet'],
  [deep, 'nested'],
])('looks into drawing %#', (text, found) => {
  if (found === undefined) expect(svgProblem(text)).toBeUndefined();
  else expect(svgProblem(text)).toContain(found);
});
