/** Mistakes in directives, each with its place, and the descriptions that help texts are made from. */
import { describe, expect, test } from 'vitest';
import { directives } from '../../src/markdown/directives/index.ts';
import { reserved } from '../../src/markdown/directives/reserved.ts';
import { expandText, messagesOf } from './expand-project.ts';

const each = ':::each{from=parties as=p}';

test.each([
  [
    'a :value[rafale.plannd] b',
    '1:10-1:23 unknown-fact: Unexpected fact `rafale.plannd`, expected a declared fact',
  ],
  [
    ':value[nowhere.x]',
    '1:8-1:17 unknown-path: Unexpected `nowhere`, expected a fact, a table or an object',
  ],
  ['😀 :value[equipment.miraj.name]', '1:21-1:26 unknown-key:'],
  [':value[equipment.mirage.sped]', '1:25-1:29 unknown-column:'],
  [
    ':value[equipment.sampt.speed]',
    '1:24-1:29 missing-value: Unexpected missing value of `equipment.sampt.speed`, expected a value',
  ],
  [':value[people.minister.office]', '1:8-1:30 value-format:'],
  [':value[]', '1:7-1:9 path-syntax:'],
  [':value[a..b]', '1:10-1:11 path-syntax:'],
  [':value[items[0].a]', '1:13-1:14 path-syntax:'],
  [
    ':value{format=words}',
    '1:1-1:7 directive-syntax: Unexpected `:value` without a path, expected `:value[path]`',
  ],
  [
    'a :value[count b',
    '1:3-1:10 directive-syntax: Unexpected end of `:value[`, expected `]` on the same line',
  ],
  [
    ':value[count]{format=words',
    '1:14-1:15 directive-syntax: Unexpected `{` that is not closed, expected `}` after the attributes',
  ],
  [
    ':value[count]{format="words}',
    '1:22-1:23 directive-syntax: Unexpected quote that is not closed in `format`, expected another `"`',
  ],
  [
    ':value[count]{.big}',
    '1:15-1:16 directive-syntax: Unexpected `.` among the attributes, expected a name or `}`',
  ],
  [
    ':value[count]{unit=}',
    '1:15-1:20 directive-syntax: Unexpected `unit=` without a value, expected one',
  ],
  [
    ':value[count]{unit=long unit=long}',
    '1:25-1:29 directive-syntax: Unexpected second `unit`, expected each attribute once',
  ],
  [
    ':value[count]{fromat=words}',
    '1:15-1:21 unknown-attribute: Unexpected attribute `fromat`, expected an attribute of `:value`',
  ],
  [
    ':value[count]{format}',
    '1:15-1:21 attribute-value: Unexpected `format` without a value, expected `format=…`',
  ],
  [':value[count]{format=word}', '1:22-1:26 attribute-value:'],
  [':value[word]{format=integer}', '1:21-1:28 value-format:'],
  [':value[count]{digits=two}', '1:22-1:25 value-format:'],
  [
    ':value[count]{lang="not a tag"}',
    '1:21-1:30 attribute-value: Unexpected `lang=not a tag`, expected a language such as `en` or `fr-FR`',
  ],
  [
    ':value[parties.fr.name]{cite}',
    '1:25-1:29 attribute-value: Unexpected `cite` of `parties.fr.name`, which has no source, expected a value that names one',
  ],
  [
    ':value[count]{cite=yes}',
    '1:15-1:23 attribute-value: Unexpected value of `cite`, expected the bare name',
  ],
  ['::value[count]', '1:1-1:8 unknown-directive: Unexpected `::value`, expected `:value`'],
  [
    '(:table{from=equipment})',
    '1:2-1:8 unknown-directive: Unexpected `:table`, expected `::table`',
  ],
  ['::each{from=parties}', '1:1-1:7 unknown-directive: Unexpected `::each`, expected `:::each`'],
  [
    'a :valeu[count] b',
    '1:3-1:9 unknown-directive: Unexpected `:valeu`, expected a known directive',
  ],
  [
    '::inclde{file=x.md}',
    '1:1-1:9 unknown-directive: Unexpected `::inclde`, expected a known directive',
  ],
  [
    ':::colums{}\na\n:::',
    '1:1-1:10 unknown-directive: Unexpected `:::colums`, expected a known directive',
  ],
  [':::only{x=1}\n:value[nope]\n:::', '1:1-1:8 reserved-directive:'],
  [
    'a ::table{from=equipment}',
    '1:3-1:10 directive-syntax: Unexpected `::table` here, expected it alone on its line',
  ],
  [
    '::table{from=equipment} b',
    '1:1-1:8 directive-syntax: Unexpected `::table` here, expected it alone on its line',
  ],
  [
    '<div>\n::table{from=parties}\n</div>',
    '2:1-2:8 directive-syntax: Unexpected `::table` here, expected Markdown text around it',
  ],
  [
    '- :::each{from=parties}\n  x\n  :::',
    '1:3-1:10 directive-syntax: Unexpected `:::each` here, expected it at the beginning of a line',
  ],
  [
    'a <b :value[word]>x</b>',
    '1:6-1:18 directive-syntax: Unexpected `:value` in a tag, expected it in the value of an attribute or in text',
  ],
  [
    '::table[x]{from=parties}',
    '1:8-1:11 directive-syntax: Unexpected brackets after `::table`, expected attributes in braces',
  ],
  [
    '::table{columns=a}',
    '1:1-1:8 missing-attribute: Unexpected `::table` without `from`, expected the attribute',
  ],
  [':::each{as=p}\n:value[p.name]\n:::', '1:1-1:8 missing-attribute:'],
  ['::table{from=equipmnt}', '1:14-1:22 unknown-table:'],
  ['::table{from=count}', '1:14-1:19 unknown-table:'],
  [
    '::table{from=parties columns="id, nam"}',
    '1:35-1:38 unknown-column: Unexpected column `nam`, expected a column of `parties`',
  ],
  ['::table{from=parties where="nam=x"}', '1:29-1:32 unknown-column:'],
  ['::table{from=parties sort="id,-nam"}', '1:32-1:35 unknown-column:'],
  ['::table{from=parties limit=0}', '1:28-1:29 attribute-value:'],
  [
    '::table{from=parties where="id=xx"}',
    '1:29-1:34 missing-value: Unexpected `where` that no row of `parties` meets, expected at least one',
  ],
  [
    '::table{from=empty}',
    '1:14-1:19 missing-value: Unexpected table `empty` without rows, expected at least one',
  ],
  [
    '::table{from=parties source=lettr}',
    '1:29-1:34 unknown-source: Unexpected source `lettr`, expected an id of `data/sources.json`',
  ],
  ['::table{from=parties caption="x :value[nope] y"}', '1:40-1:44 unknown-path:'],
  ['::table{from=parties where="id=:value[nope]"}', '1:39-1:43 unknown-path:'],
  [
    '::table{from=parties where="id=::table{from=x}"}',
    '1:32-1:47 directive-syntax: Unexpected `::table` in an attribute, expected `:value[path]`',
  ],
  [
    ':::each{from=parties as="a b"}\nx\n:::',
    '1:26-1:29 attribute-value: Unexpected `as=a b`, expected a name of letters, digits, `_` and `-`',
  ],
  [`${each}\n- :value[p.nme]\n:::`, '2:12-2:15 unknown-column:'],
  [
    `${each}\nx`,
    '1:1-1:8 container: Unexpected `:::each` that is not closed, expected a line `:::` after its body',
  ],
  [
    'a\n\n:::\n',
    '3:1-3:4 container: Unexpected `:::` that closes nothing, expected a container before it',
  ],
  [`${each}\nx\n::::\n`, '3:1-3:5 container: Unexpected `::::`, expected `:::` to close `:::each`'],
  [
    `:::columns{}\n${each}\n# :value[p.id]\n:::\n:::`,
    '2:1-2:4 container: Unexpected `:::` inside `:::columns`, expected a shorter fence than the one around it',
  ],
  [
    `::::columns{}\n${each}\n# :value[p.id]\n::::`,
    '2:1-2:8 container: Unexpected `:::each` that is not closed, expected a line `:::` after its body',
  ],
  [
    ':::columns{widths="1 2 3"}\na\n\nb\n:::',
    '1:20-1:25 attribute-value: Unexpected 3 widths for 2 columns, expected as many as there are columns',
  ],
  [
    ':::columns{widths=wide}\na\n\nb\n:::',
    '1:19-1:23 attribute-value: Unexpected `widths=wide`, expected numbers with spaces between them, as in `2 1`',
  ],
  [
    ':::columns{}\n:::',
    '1:1-1:13 container: Unexpected `:::columns` without content, expected its columns',
  ],
  [
    '[x](:value[bad])',
    '1:5-1:16 unsafe-html: Unexpected `javascript:alert(1)` as a link, expected the address of a page',
  ],
  ['<a href=":value[bad]">x</a>', '1:10-1:21 unsafe-html:'],
  ['<:value[word]>', '1:2-1:14 value-format:'],
])('%s', async (text, expected) => {
  const messages = messagesOf(await expandText(text));
  expect(messages).toHaveLength(1);
  expect(messages[0]).toMatch(new RegExp(`^${escape(expected)}`, 'u'));
});

function escape(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
}

test('every mistake of a document is reported, each once', async () => {
  const text = `${each}\n:value[p.nope] :value[nope]\n:::\n\n::table{from=nope}\n:value[count]{x=1 y=2}\n`;
  expect(
    messagesOf(await expandText(text)).map((message) => message.replace(/:(?= ).*$/u, '')),
  ).toEqual([
    '2:10-2:14 unknown-column',
    '2:23-2:27 unknown-path',
    '5:14-5:18 unknown-table',
    '6:15-6:16 unknown-attribute',
    '6:19-6:20 unknown-attribute',
  ]);
});

test.each([
  [':valeu[x]', 'did you mean `:value`? A backslash before the colon keeps it as text'],
  [':value[rafale.plannd]', 'did you mean `rafale.planned`?'],
  [':value[count]{fromat=words}', 'did you mean `format`?'],
  ['::table{from=parties columns=nam}', 'did you mean `name`?'],
  ['::table{from=parties source=lettr}', 'did you mean `letter`?'],
])('%s has a hint', async (text, note) => {
  expect((await expandText(text)).file.messages[0]?.note).toBe(note);
});

describe('the list of directives', () => {
  test('describes every name and attribute, and no name is reserved as well', () => {
    for (const { name, doc, attributes } of directives) {
      expect(doc).not.toBe('');
      expect(reserved.has(name)).toBe(false);
      for (const attribute of attributes) expect(attribute.doc).not.toBe('');
    }
  });

  test('has the forms of the language', () => {
    expect(directives.map(({ name, form }) => `${form} ${name}`)).toEqual([
      'text value',
      'leaf table',
      'leaf include',
      'leaf sources',
      'container each',
      'container columns',
      'leaf matrix',
      'leaf comparison',
      'leaf figures',
      'container quotation',
      'container callout',
      'text discrepancy',
      'text trend',
      'leaf assert',
      'text likelihood',
      'leaf likelihood-key',
      'leaf chart',
      'leaf timeline',
      'leaf diagram',
      'leaf map',
    ]);
  });
});
