/** Where a rule is silenced, what that covers, and that nothing of it is left in the text. */
import { describe, expect, test } from 'vitest';
import { expandText, messagesOf } from './expand-project.ts';

const c = (words: string): string => `<!-- brief-disable-next-line ${words} -->`;

describe('a comment', () => {
  test.each([
    ['on its own line', `a\n\n${c('x-y: why')}\nb 1\n`, 'a\n\nb 1\n', [4]],
    ['on the first line', `${c('x: why')}\nb\n`, 'b\n', [2]],
    ['with Windows line ends', `a\r\n\r\n${c('x: why')}\r\nb\r\n`, 'a\r\n\r\nb\r\n', [4]],
    ['above an empty line', `${c('x: why')}\n\nb\n`, '\nb\n', [3]],
    ['within a paragraph', `a\n${c('x: why')}\nb\n`, 'a\nb\n', [3]],
    ['before the text of its line', `${c('x: why')} b 1\n`, 'b 1\n', [1]],
    ['after the text of its line', `a ${c('x: why')}\nb\n`, 'a\nb\n', [2]],
    ['in a quote', `> a\n> ${c('x: why')}\n> b\n`, '> a\n> b\n', [3]],
    ['in a list', `- a\n- ${c('x: why')} b\n`, '- a\n- b\n', [2]],
    [
      'in a table',
      `| a | b |\n|---|---|\n${c('x: why')}\n| 1 | 2 |\n`,
      '| a | b |\n|---|---|\n| 1 | 2 |\n',
      [4],
    ],
    ['in raw HTML', `<div>\n${c('x: why')}\n<p>1</p>\n</div>\n`, '<div>\n<p>1</p>\n</div>\n', [3]],
    ['over several lines', `<!--\nbrief-disable-next-line\nx: why\nso\n-->\nb\n`, 'b\n', [6]],
    ['above a slide break', `a\n${c('x: why')}\n---\nb\n`, 'a\n\n---\nb\n', [3]],
    ['above another', `${c('x: why')}\n${c('y: why')}\nb\n`, 'b\n', [3, 3]],
    ['at the end', `a\n\n${c('x: why')}`, 'a\n\n', [3]],
    ['beyond the first plane', `😀\n${c('x: 😀')}\n😀 1\n`, '😀\n😀 1\n', [3]],
    ['beside a directive', `:value[count] ${c('x: why')}\n:value[count]\n`, '3\n3\n', [2]],
  ])('%s', async (_, text, plain, lines) => {
    for (const kind of ['deck', 'report'] as const) {
      const document = await expandText(text, { kind });
      expect(document.plain.text).toBe(plain);
      expect(document.marked.text).not.toContain('brief-disable');
      expect(document.silences.map((one) => one.lines)).toEqual(lines.map((line) => [line, line]));
      expect(messagesOf(document)).toEqual([]);
    }
  });

  test.each([
    ['in code', `\`${c('x: why')}\` 1\n`],
    ['in a code block', `\`\`\`\n${c('x: why')}\n\`\`\`\n`],
    ['in indented code', `a\n\n    ${c('x: why')}\n`],
    ['in a style', `<style>\n/* ${c('x: why')} */\n</style>\n`],
    ['after a backslash', `\\${c('x: why')} 1\n`],
    ['that is never closed', '<!-- brief-disable-next-line x: why\nb\n'],
    ['of another tool', '<!-- markdownlint-disable-next-line MD013 -->\nb\n'],
  ])('is left alone %s', async (_, text) => {
    const document = await expandText(text);
    expect(document.plain.text).toBe(text);
    expect(document.silences).toEqual([]);
  });

  test('says rule, reason and place', async () => {
    const { silences } = await expandText(`a\n\n${c('bare-number:  model \n designation')}\nb\n`);
    expect(silences).toMatchObject([
      { rule: 'bare-number', reason: 'model designation', file: 'decks/test.md', text: undefined },
    ]);
    expect(silences[0]?.place.start).toMatchObject({ line: 3, column: 30 });
    expect(silences[0]?.place.end).toMatchObject({ line: 3, column: 41 });
  });

  test('stands once for all rows of a loop, and values below it stay escaped for their table', async () => {
    const text = `| a |\n|---|\n:::each{from=equipment as=e where="id=rafale|mirage"}\n${c('x: why')}\n| :value[e.name] 1 |\n:::\n`;
    const document = await expandText(text);
    expect(document.plain.text).toBe('| a |\n|---|\n| Mirage 2000-5 1 |\n| Rafale &#124; F4 1 |\n');
    expect(document.silences).toHaveLength(1);
  });

  test('holds in an included file, as does the front matter there', async () => {
    const part = `---\nbrief-disable: [{ rule: x, text: b, reason: why }]\n---\n${c('y: why')}\nb\n`;
    const document = await expandText('a\n\n::include{file=part.md}\n', {
      files: { 'decks/part.md': part },
    });
    expect(document.plain.text).toBe('a\n\nb\n');
    expect(document.silences).toMatchObject([
      { rule: 'x', file: 'decks/part.md', text: 'b' },
      { rule: 'y', file: 'decks/part.md', lines: [5, 5] },
    ]);
  });

  test('holds in a file that a list includes', async () => {
    const document = await expandText('- a\n\n  ::include{file=part.md}\n', {
      files: { 'decks/part.md': `${c('y: why')}\nb\n` },
    });
    expect(document.plain.text).toBe('- a\n\n  b\n');
    expect(document.silences).toHaveLength(1);
  });

  test.each([
    [
      c(''),
      '1:6-1:29 silence: Unexpected `brief-disable-next-line` without a rule, expected a rule and a reason',
    ],
    [
      c('x'),
      '1:30-1:31 silence: Unexpected silence of `x` without a reason, expected one after a colon',
    ],
    [
      c('x:'),
      '1:30-1:31 silence: Unexpected silence of `x` without a reason, expected one after a colon',
    ],
    [
      c('x why'),
      '1:30-1:31 silence: Unexpected silence of `x` without a reason, expected one after a colon',
    ],
    [
      '<!-- brief-disable x: why -->',
      '1:6-1:19 silence: Unexpected `brief-disable` in a comment, expected `brief-disable-next-line`',
    ],
  ])('written as %j is reported, and dropped all the same', async (text, message) => {
    const document = await expandText(`${text}\nb\n`);
    expect(document.plain.text).toBe('b\n');
    expect(messagesOf(document)).toEqual([message]);
    expect(document.silences).toEqual([]);
  });
});

describe('the key of the front matter', () => {
  test('takes the front matter with it where it is all', async () => {
    const yaml = 'brief-disable: [{ rule: x, text: b, reason: why }]\n';
    const document = await expandText(`---\n${yaml}---\n# b :value[count]\n`);
    expect(document.plain.text).toBe('# b 3\n');
    expect(document.marked.text).toMatch(/^# b <data/u);
    expect(document.silences).toHaveLength(1);
    expect(document.frontMatter.data).toEqual({});
  });

  test.each([
    [
      'in a block',
      'title: a\nbrief-disable:\n  - rule: x\n    text: b 1\n    reason: why\nlang: en\n',
      'title: a\nlang: en\n',
    ],
    [
      'without indentation',
      'brief-disable:\n- rule: x\n  text: b 1\n  reason: why\nlang: en\n',
      'lang: en\n',
    ],
    [
      'on one line',
      'lang: en\nbrief-disable: [{ rule: x, text: b 1, reason: why }]\n',
      'lang: en\n',
    ],
    [
      'over several lines',
      'lang: en\nbrief-disable: [\n  { rule: x, text: b 1, reason: why }\n]\n',
      'lang: en\n',
    ],
    [
      'with a directive',
      'lang: en\n"brief-disable": [{ rule: x, text: b 1, reason: "for :value[nothing]" }]\n',
      'lang: en\n',
    ],
  ])('%s', async (_, yaml, plain) => {
    const document = await expandText(`---\n${yaml}---\n\nb 1\n`);
    expect(document.plain.text).toBe(`---\n${plain}---\n\nb 1\n`);
    expect(document.silences).toMatchObject([{ rule: 'x', text: 'b 1', lines: undefined }]);
    expect(messagesOf(document)).toEqual([]);
  });

  test.each([
    [
      'brief-disable: [{ rule: x, text: b }]',
      '2:17-2:37 silence: Unexpected item 1 without `reason`, expected the key',
    ],
    [
      'brief-disable: [{ rule: x, text: b, reason: " " }]',
      '2:45-2:48 silence: Unexpected ` `, expected a reason in words',
    ],
    [
      'brief-disable: x',
      '2:16-2:17 silence: Unexpected `x`, expected a list of `rule`, `text` and `reason`',
    ],
    [
      '{ brief-disable: [] }',
      '2:3-2:16 silence: Unexpected `brief-disable` within braces, expected it at the beginning of a line',
    ],
  ])('written as %j is reported', async (yaml, message) => {
    expect(messagesOf(await expandText(`---\n${yaml}\n---\n\nb\n`))).toEqual([message]);
  });
});

test('a page of them takes time in proportion', async () => {
  const many = `${c('x: why')}\n`.repeat(800);
  const document = await expandText(`${many}b\n`);
  expect(document.plain.text).toBe('b\n');
  expect(document.silences).toHaveLength(800);
  expect(new Set(document.silences.map(({ lines }) => lines?.[0]))).toEqual(new Set([801]));
  expect((await expandText('<!-- brief-disable'.repeat(5000))).silences).toEqual([]);
});
