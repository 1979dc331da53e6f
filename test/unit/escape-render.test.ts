/** A value renders as exactly its text, wherever it lands, in Marp and in GFM alike. */
import { Marp } from '@marp-team/marp-core';
import { fromHtml } from 'hast-util-from-html';
import type { Nodes, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { messagesOf, openProject } from './expand-project.ts';

const nasty = [
  'plain words',
  '5*3*2 and *x* and **y**',
  '_x_ and snake_case and __init__',
  '[x](https://example.org) and [y][z] and [^1]',
  '![a](b.png)',
  'https://example.org/a_b_c?x=1&y=2',
  'www.example.org and http://x.y and ftp://f.g and //example.com',
  'mail a.b@example.org or mailto:a@b.org or xmpp:a@b.org',
  ':smile: and :+1: and :100: :)',
  '- 2% of it',
  '-2%',
  '+ 3',
  '1) x',
  '12. y',
  '2026',
  '# y',
  'C #',
  '###',
  '---',
  '***',
  '===',
  '- - -',
  '--',
  'a --> b <!-- c --!> d',
  '>',
  '-->',
  '> quote',
  '~~gone~~ and 5~10 and 3~4',
  '`code` and ``` fence',
  '```js',
  '~~~',
  '$5 and $6 and $x$ and $$y$$',
  'a | b | c',
  '|',
  ':--',
  '<b>bold</b> <script>alert(1)</script>',
  '</p></div></section>',
  '<https://example.org>',
  '&amp; &lt; &copy &#65; R&D &',
  'back\\slash \\* \\',
  '\\',
  '"double" and \'single\' quotes',
  '{curly} {{braces}} {%x%}',
  ':value[count] and ::table{from=x}',
  ':::each{from=x}',
  'key: value # comment',
  '[a, b]: {c: d}',
  'no',
  '0x1F',
  '1e3',
  '2026-02-09',
  '@import %tag !bang *alias &anchor',
  '?',
  'Ukraïne — Україна “quotes” 100\u00A0km',
  '😀 and 👩‍👩‍👧 and 🇫🇷',
  '\u00A0edges\u00A0',
  'two  spaces',
  'bg left:40% w:300px blur',
  '50%',
  'Wow!',
  '(x)',
  '[ ] task',
  '[x] task',
  '^sup^ ==mark== ++ins++',
  '%41 100%',
  "l’été d'un",
];

const path = ':value[texts.t0.t]';
const places: Readonly<Record<string, string>> = {
  paragraph: `a ${path} b`,
  'start of a paragraph': `${path} b`,
  'alone in a paragraph': path,
  'start of a second line': `a\n${path} b`,
  'alone on a second line': `a\n${path}`,
  'a second line before a rule of text': `a\n${path}\n\nb`,
  'before a full stop': `${path}. Next`,
  'before a bracket': `${path}[1] and ${path}(x)`,
  'after a bracket': `[x]${path} [y]${path}`,
  'between letters': `a${path}b`,
  'beside another': `${path}${path}`,
  'list item': `a\n\n- ${path}\n- ${path} b`,
  'nested list item': `1. a\n   - ${path}\n   - b`,
  'task list': `- [ ] ${path}`,
  quote: `> ${path}\n> ${path}`,
  heading: `# ${path} b`,
  'end of a heading': `## a ${path}`,
  'setext heading': `a ${path}\n---`,
  emphasis: `a **${path}** *${path}* ~~x ${path}~~ b`,
  'strong in a word': `a**${path}**b`,
  'table cell': `| a | b |\n|---|---|\n| ${path} | x |\n| y ${path} | ${path} |`,
  'table header': `| ${path} | b |\n|---|---|\n| x | y |`,
  'link text': `[${path}](https://example.org) [x ${path}](y.html)`,
  'link title': `[x](y.html "${path}") [x](y.html 'a ${path}') [x](y.html (${path}))`,
  'image text': `![${path}](x.png) ![a ${path} b](x.png)`,
  'image title': `![x](y.png "a ${path}")`,
  'inline element': `a <b title="${path}">${path}</b> b`,
  'attribute without quotes': `a <b title=${path}>x</b>`,
  'attribute in single quotes': `a <b title='x ${path}'>x</b>`,
  'html block': `<div title="${path}">\n${path}\n</div>`,
  'html block attribute': `<div title='${path}' data-x=${path}>x ${path} y</div>`,
  'after a dollar': `costs $${path} or $${path} b`,
  'reference definition': `[x][t0]\n\n[t0]: y.html "${path}"`,
};

const marp = new Marp({ html: true, script: false, math: 'mathjax', minifyCSS: false });
// markdown-it leaves escaped characters out of an image's text; the product's own engine puts them in.
interface Token {
  readonly type: string;
  readonly content: string;
}
interface Engine {
  render(text: string): string;
  readonly renderer: {
    renderInlineAsText(tokens: readonly Token[], options: unknown, env: unknown): string;
  };
}
// Marp's types leave its Markdown engine open.
const engine = marp.markdown as Engine;
const asText = engine.renderer.renderInlineAsText.bind(engine.renderer);
engine.renderer.renderInlineAsText = (tokens, options, env) =>
  tokens
    .map((token) => (token.type === 'text_special' ? token.content : asText([token], options, env)))
    .join('');
const gfm = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw);

const renderers = {
  marp: (text: string): Root => fromHtml(engine.render(text), { fragment: true }),
  gfm: (text: string): Root => gfm.runSync(gfm.parse(text)),
} as const;

/** What values are compared with: words that mean nothing anywhere. */
const stand = (index: number): string => `Xvalue${index}z`;

const open = await openProject({ texts: nasty });
const calm = await openProject({ texts: nasty.map((_, index) => stand(index)) });

/** So many values share a document, each in a block of its own, because rendering one takes long. */
const batch = 12;

describe.each(Object.entries(places))('in the place “%s”', (_, place) => {
  test('every value is its text', async () => {
    for (let first = 0; first < nasty.length; first += batch) {
      const indexes = [...nasty.keys()].slice(first, first + batch);
      const text = indexes.map((index) => place.replaceAll('t0', `t${index}`)).join('\n\n');
      const document = await open(text);
      const model = (await calm(text)).plain.text;
      expect(messagesOf(document)).toEqual([]);
      for (const [name, render] of Object.entries(renderers)) {
        let expected = outline(render(model));
        for (const index of indexes) {
          const { text: shown = '' } =
            document.shown.find(({ path: where }) => where === `texts.t${index}.t`) ?? {};
          expected = expected.replaceAll(stand(index), () => JSON.stringify(shown).slice(1, -1));
        }
        for (const of of ['plain', 'marked'] as const) {
          if (of === 'marked' && document.marked.text === document.plain.text) continue;
          expect
            .soft(outline(render(document[of].text)), `${name}, ${of}: ${document[of].text}`)
            .toBe(expected);
        }
      }
    }
  }, 60_000);
});

/** Elements with their attributes and texts; `<data>` and `<wbr>` are gone, emoji are characters. */
function outline(tree: Nodes): string {
  const lines: string[] = [];
  let text = '';
  const flush = (): void => {
    if (text !== '') lines.push(JSON.stringify(text));
    text = '';
  };
  const visit = (node: Nodes): void => {
    // A joiner keeps emphasis inside a word where the value begins or ends with punctuation.
    if (node.type === 'text') text += node.value.replaceAll('\u2060', '');
    if (node.type === 'root') for (const child of node.children) visit(child);
    if (node.type !== 'element') return;
    const { tagName, properties, children } = node;
    const twemoji = properties['dataMarpTwemoji'];
    if (twemoji !== undefined) {
      text += String(properties['alt']);
      return;
    }
    if (tagName === 'wbr') return;
    if (tagName === 'data') {
      for (const child of children) visit(child);
      return;
    }
    flush();
    // Marp makes ids of headings' texts.
    lines.push(`<${tagName} ${JSON.stringify({ ...properties, id: undefined })}>`);
    for (const child of children) visit(child);
    flush();
    lines.push(`</${tagName}>`);
  };
  visit(tree);
  flush();
  return lines.join('\n');
}
