/** Front matter: where it is, values in it, messages about it, and its language. */
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { findFrontMatter } from '../../src/markdown/front-matter.ts';
import { expandText, messagesOf, openProject } from './expand-project.ts';

test.each([
  ['---\na: 1\n---\nx', 'a: 1\n', 'x'],
  ['---\r\na: 1\r\n---\r\nx', 'a: 1\r\n', 'x'],
  ['--- \n\na: 1\n---\t', '\na: 1\n', ''],
  ['---\n---\nx', '', 'x'],
  ['---\na: |\n  ---\n---\nx', 'a: |\n  ---\n', 'x'],
])('of %j is %j', (text, yaml, rest) => {
  const found = findFrontMatter(text);
  expect(text.slice(found?.yaml.start, found?.yaml.end)).toBe(yaml);
  expect(text.slice(found?.end)).toBe(rest);
});

test.each([
  '',
  'a',
  '\n---\na: 1\n---',
  '---\na: 1',
  '----\na\n----',
  ' ---\na\n---',
  '--- x\n---',
])('there is none in %j', (text) => {
  expect(findFrontMatter(text)).toBeUndefined();
});

const nasty = [
  'plain',
  'a: b',
  '# c',
  ' # d',
  '- e',
  '[f]',
  '{g: h}',
  '"i"',
  "j'k",
  'l\\m',
  'no',
  '007',
  '1e3',
  '2026',
  '2026-02-09',
  '@n',
  '!o',
  '*p',
  '&q',
  '%r',
  '| s',
  '> t',
  '--> u',
  '`v`',
  'w, x',
  'y:',
  '?',
  '~',
  'é 😀 «z»',
  '',
];

describe('a value stays one text', () => {
  test.each([
    ['title: :value[P]', (value: string) => value],
    ['title: The :value[P] of', (value: string) => `The ${value} of`],
    ['title: ":value[P]"', (value: string) => value],
    ["title: 'It''s :value[P]'", (value: string) => `It's ${value}`],
    ['title: |\n  A :value[P] b', (value: string) => `A ${value} b`],
    ['title: >-\n  A :value[P] b', (value: string) => `A ${value} b`],
    ['keywords: [":value[P]", :value[P], x]', undefined],
  ])('%j', async (line, expected) => {
    const open = await openProject({ texts: nasty });
    for (const [index, value] of nasty.entries()) {
      if (value === '') continue;
      const document = await open(
        `---\n${line.replaceAll('P', `texts.t${index}.t`)}\nmarp: true\n---\n`,
      );
      const text = document.shown[0]?.text ?? '';
      expect(messagesOf(document)).toEqual([]);
      const { data } = document.frontMatter;
      if (expected === undefined) expect(data['keywords']).toEqual([text, text, 'x']);
      else expect(data['title']).toSatisfy((title: string) => title.trimEnd() === expected(text));
      expect(typeof (data['title'] ?? '')).toBe('string');
      expect(data['marp']).toBe(true);
      // Marp reads it with another parser, of an older YAML.
      const other: unknown = parse(document.marked.text.slice(4, document.frontMatter.end), {
        version: '1.1',
      });
      expect(other).toMatchObject({ marp: true });
      if (expected !== undefined)
        expect(String((other as { title: unknown }).title).trimEnd()).toBe(expected(text));
    }
  });
});

test.each([
  ['title: :value[count]', 'title: 3'],
  ['title: :value[big]', 'title: "1,234,567"'],
  ['title: :value[word] aircraft', 'title: joint aircraft'],
  ['date: :value[signed]', 'date: "2026-02-09"'],
  ['date: :value[signed]{format=date}', 'date: 9\u00A0February 2026'],
  ['title: \\:value[x]', 'title: ":value[x]"'],
  ['title: "\\:value[x]" # \\:value[y]', 'title: ":value[x]" # \\:value[y]'],
  ['# :value[x]\ntitle: a', '# :value[x]\ntitle: a'],
])('%j becomes %j', async (yaml, expected) => {
  const document = await expandText(`---\n${yaml}\n---\n`);
  expect(messagesOf(document)).toEqual([]);
  expect(document.plain.text).toBe(`---\n${expected}\n---\n`);
});

test.each([
  ['<!-- footer: :value[texts.t0.t] -->', '<!-- footer: "a: b \\x2d\\x2d\\x3e c" -->'],
  ['<!-- footer: ":value[texts.t0.t]" -->', '<!-- footer: "a: b \\x2d\\x2d\\x3e c" -->'],
  ['<!--\n_class: :value[word]\n_footer: x\n-->', '<!--\n_class: joint\n_footer: x\n-->'],
  ['<!-- Note: :value[texts.t0.t] -->', '<!-- Note: a: b -\u2060-> c -->'],
])('in a comment %j becomes %j', async (text, expected) => {
  expect((await expandText(text, { texts: ['a: b --> c'] })).plain.text).toBe(expected);
});

test.each([
  [
    '\n---\ntitle: x\n---\n',
    '2:1-2:4 front-matter: Unexpected front matter below an empty line, expected it on the first line',
  ],
  [
    '---\ntitle: x\n\n# a\n',
    '1:1-1:4 front-matter: Unexpected front matter without its end, expected a line `---` after it',
  ],
  [
    '---\n\n# Title\n\n---\n\ntext',
    '3:1-3:8 front-matter: Unexpected front matter that is all comment, expected `key: value`',
  ],
  ['---\ntitle: "x\n---\n', '2:8-2:9 front-matter: Unexpected `"` without its end, expected `"`'],
  ['---\nstyle: @import x\n---\n', '2:8-2:9 front-matter:'],
  [
    '---\ntitle: a\ntitle: b\n---\n',
    '3:1-3:6 front-matter: Unexpected second `title`, expected each key once',
  ],
  [
    '---\ntitel: :value[word]\n---\n',
    '2:1-2:6 front-matter-key: Unexpected key `titel`, expected a known key',
  ],
  ['---\ntitle: :value[word]\nlang: [a]\n---\n', '3:7-3:10 front-matter-value:'],
  ['---\ntitle: x :value[nope] y\n---\n', '2:17-2:21 unknown-path:'],
  [
    '---\r\nx-a: :value[word] :value[word]\r\nmarp: maybe\r\n---\r\n',
    '3:7-3:12 front-matter-value:',
  ],
  ['---\nmarp: :value[word]\n---\n', '2:7-2:19 front-matter-value:'],
])('%j says so', async (text, expected) => {
  const messages = messagesOf(await expandText(text));
  expect(messages).toHaveLength(1);
  expect(messages[0]?.startsWith(expected)).toBe(true);
});

test.each([
  'marp: "true"',
  '\nmarp: true',
  'headingDivider: [2, 3]',
  'theme:',
  '# only\nmarp: true # a comment',
  'x-mine: { a: [1] }',
  'backgroundImage: url("a b, c/图.png")',
])('front matter of real decks passes: %j', async (yaml) => {
  expect(messagesOf(await expandText(`---\n${yaml}\n---\n# a\n`))).toEqual([]);
});

test.each([
  ['lang: de', '1.234.567'],
  ['lang: "fr-FR" # comment', '1\u202F234\u202F567'],
  ['language: de', '1.234.567'],
  ['title: x', '1,234,567'],
  ['lang: de\r\ntitle: x', '1.234.567'],
])('the language of %j is that of its values', async (yaml, expected) => {
  const document = await expandText(`---\n${yaml}\n---\n:value[big]`);
  expect(document.plain.text.split(/\r?\n/u).at(-1)).toBe(expected);
});

test('the default language counts where there is none, and its place is the author’s', async () => {
  const document = await expandText('---\ntitle: :value[word] x\nfooter: y\n---\n', { lang: 'uk' });
  expect(document.lang).toBe('uk');
  expect(document.frontMatter.place(['footer'])?.start).toMatchObject({ line: 3, column: 9 });
  expect(document.frontMatter.place(['title'])).toMatchObject({
    start: { line: 2, column: 8 },
    end: { line: 2, column: 22 },
  });
});
