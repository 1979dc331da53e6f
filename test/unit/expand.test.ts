/** What directives become, and that nothing else changes. */
import { describe, expect, test } from 'vitest';
import { expandText, messagesOf, openProject } from './expand-project.ts';

const marpDeck = `---
marp: true
theme: gaia
style: |
  section { color: #333 }
---

<!-- _class: lead -->
# A **deck** :smile: ::: 10:30, 3:1, Art. 5:2, TLP:CLEAR, @doi:10.1/x

![bg left:40% blur:2px](a.jpg) ![w:300px h:200](b.png)
* fragment
* another
1) one
- a
+ b

$a_1 * b$ and $$ x \\\\ y $$ costs $5 or $6

<style scoped>
a:hover, p::first-line { color: red }
</style>
<!-- a note --> tail
::: columns
:::info: 说明
:::
Sub
---
| a | b |
|---|:-:|
| \\| | x |

www.example.org ~a~ \`:value[x]\`
`;

test.each([
  ['a deck', marpDeck],
  ['CR LF', marpDeck.replaceAll('\n', '\r\n')],
  ['CR', marpDeck.replaceAll('\n', '\r')],
  ['an empty file', ''],
  ['spaces at the end of lines and no line break at the end', 'a  \nb\t\n\n\n  c'],
  ['astral characters', '😀 𝔘 :😀: ::: 👩‍👩‍👧\n'],
  ['what looks like directives', 'std::include[0] a:map{x} :x[y] ::tabs{a} :::card{a} :note[x]\n'],
  [
    'code',
    '```\n:value[x]\n::table{from=x}\n:::each{from=x}\n:::\n```\n\n    :value[y]\n    :::\n\n`:value[z]`\n',
  ],
  [
    'code in a list and a quote',
    '- a\n\n  ~~~\n  :value[x]\n  :::\n  ~~~\n\n> ```\n> :value[x]\n> :::each{from=x}\n> ```\n',
  ],
  [
    'styles and scripts',
    '<style>\na:value[x]{}\n:::\n</style>\n\n<script>\nf(:value[x])\n</script>\n',
  ],
  ['an escaped directive', 'a \\:value[x] \\::table{from=x} \\\\\\:value[y]\n'],
  ['a comment in front matter', '---\ntitle: x # :value[y]\n---\n'],
])('leaves %s as it is', async (_, text) => {
  const document = await expandText(text);
  expect(document.plain.text).toBe(text);
  expect(document.marked.text).toBe(text);
  expect(messagesOf(document)).toEqual([]);
});

const pair = ':::each{from=parties as=p}';

test.each([
  ['a value', 'a :value[count] b', 'a 3 b'],
  [
    'qualifier, format, unit',
    ':value[rafale.planned]{unit=long} :value[count]{format=words}',
    'about 100 aircraft three'.replace(' aircraft', '\u00A0aircraft'),
  ],
  ['digits and language', ':value[big]{digits=1 lang=de}', '1.234.567,0'],
  ['attributes over two lines', ':value[big]{lang=de\n  digits=0}', '1.234.567'],
  [
    'a cell of a table and a key in an object',
    ':value[equipment.mirage.made_in] :value[people.minister.office.city]',
    'France Kyiv',
  ],
  ['two backslashes, which are one', '\\\\:value[count]', '\\\\3'],
  ['letters right before it', '约:value[count]个', '约3个'],
  [
    'a list as table',
    '::table{from=items columns="b,a"}',
    '| B | A |\n| --- | ---: |\n| x | 1 |\n| y | 2 |',
  ],
  [
    'a table with blank lines where they miss',
    'a\n::table{from=parties columns=name}\nb',
    'a\n\n| Name |\n| --- |\n| France |\n| Ukraine |\n\nb',
  ],
  [
    'rows chosen',
    '::table{from=equipment columns="id,speed" where="status=joint" sort=-speed limit=1}',
    '| Id | Speed |\n| --- | ---: |\n| mirage | 2,300 |',
  ],
  [
    'a table in a list in a quote',
    '> - ::table{from=parties columns=id}\n> - x',
    '> - | Id |\n>   | --- |\n>   | fr |\n>   | ua |\n>\n> - x',
  ],
  [
    'caption and source',
    '::table{from=parties columns=id caption="All :value[count] <of> them" source=letter}',
    '<p class="caption">All 3 &lt;of&gt; them</p>\n\n| Id |\n| --- |\n| fr |\n| ua |\n\n<p class="source">Source: Élysée, ‘Letter of intent’</p>',
  ],
  [
    'a text as source',
    '::table{from=parties columns=id source="Own count"}',
    '| Id |\n| --- |\n| fr |\n| ua |\n\n<p class="source">Source: Own count</p>',
  ],
  ['list items', `- a\n${pair}\n- :value[p.name]\n:::\n- z\n`, '- a\n- France\n- Ukraine\n- z\n'],
  [
    'numbered items in a list',
    `1. x\n   ${pair}\n   - :value[p.name]\n   :::\n2. y\n`,
    '1. x\n   - France\n   - Ukraine\n2. y\n',
  ],
  [
    'rows of a table',
    `| a |\n|---|\n${pair}\n| :value[p.name] |\n:::\n`,
    '| a |\n|---|\n| France |\n| Ukraine |\n',
  ],
  [
    'rows of HTML',
    `<table>\n${pair}\n<tr><td>:value[p.name]</td></tr>\n:::\n</table>\n`,
    '<table>\n<tr><td>France</td></tr>\n<tr><td>Ukraine</td></tr>\n</table>\n',
  ],
  [
    'lines of a note',
    `<!--\n${pair}\n- :value[p.name]\n:::\n-->\n`,
    '<!--\n- France\n- Ukraine\n-->\n',
  ],
  [
    'slides',
    `a\n\n${pair}\n\n---\n\n## :value[p.name]\n\n:::\n`,
    'a\n\n\n---\n\n## France\n\n\n---\n\n## Ukraine\n\n',
  ],
  [
    'slides without empty lines',
    `a\n${pair}\n---\n# :value[p.name]\ntext\n:::\n---\nz\n`,
    'a\n\n---\n# France\ntext\n\n---\n# Ukraine\ntext\n\n---\nz\n',
  ],
  ['blocks', `${pair}\n### :value[p.name]\ntext\n:::\n`, '### France\ntext\n\n### Ukraine\ntext\n'],
  ['lines of a paragraph', `${pair}\n:value[p.name],\n:::\n`, 'France,\nUkraine,\n'],
  [
    'a loop in a loop',
    `::::each{from=parties as=p}\n## :value[p.name]\n\n:::each{from=pillars as=q where="party=:value[p.id]"}\n- :value[q.title]\n:::\n::::\n`,
    '## France\n\n- Air\n- Sea\n\n## Ukraine\n\n- Land\n',
  ],
  [
    'a loop over a list',
    ':::each{from=items}\n- :value[item.a]:value[item.b]\n:::\n',
    '- 1x\n- 2y\n',
  ],
  ['a loop in a quote', `> ${pair}\n> - :value[p.name]\n> :::\n`, '> - France\n> - Ukraine\n'],
  [
    'a loop in CR LF',
    `- a\r\n${pair}\r\n- :value[p.name]\r\n:::\r\n- z\r\n`,
    '- a\r\n- France\r\n- Ukraine\r\n- z\r\n',
  ],
  [
    'a fence with more colons',
    ':::::each{from=parties as=p}\n- :value[p.id]\n:::::\n',
    '- fr\n- ua\n',
  ],
  [
    'fences of other tools around and inside',
    `::: columns\n${pair.replace(':::', '::::')}\n::: info\n:value[p.id]\n:::\n::::\n:::\n`,
    '::: columns\n::: info\nfr\n:::\n::: info\nua\n:::\n:::\n',
  ],
  [
    'an escaped directive in HTML',
    '<div title="\\:value[x]">\\:value[y]</div>\n',
    '<div title=":value[x]">:value[y]</div>\n',
  ],
  [
    'targets',
    '[a](:value[url]) ![b](img/:value[texts.t0.t].png) [c](?q=:value[texts.t0.t])',
    '[a](https://example.org/a?b=1&c=2) ![b](img/a%20b/c%3Fd&e.png) [c](?q=a%20b%2Fc%3Fd%26e)',
  ],
  [
    'a URL in angle brackets and a bare one',
    '<:value[url]> https://x.org/:value[texts.t0.t]',
    '<https://example.org/a?b=1&c=2> https://x.org/a%20b/c%3Fd&e',
  ],
  ['maths', '$x = :value[big]$\n\n$$\n:value[share]\n$$', '$x = 1{,}234{,}567$\n\n$$\n12.5\\%\n$$'],
  ['money', 'from $:value[count] to $:value[count] or \\$:value[count]', 'from $3 to $3 or \\$3'],
  ['a number before a full stop at the start of a line', ':value[count]. Next', '&#51;. Next'],
])('expands %s', async (_, text, expected) => {
  const document = await expandText(text, { texts: ['a b/c?d&e'] });
  expect(messagesOf(document)).toEqual([]);
  expect(document.plain.text).toBe(expected);
});

const divs = (prefix: string, style: string, ...columns: readonly string[]): string =>
  [
    `<div class="columns" style="--columns: ${style}">`,
    ...columns.flatMap((column) => [
      '<div class="column">',
      '',
      ...column.split('\n'),
      '',
      '</div>',
    ]),
    '</div>',
  ]
    .map((line) => (prefix + line).trimEnd())
    .join('\n');

test.each([
  [
    'by rules',
    ':::columns{widths="2 1"}\na\n\n---\n\nb :value[count]\n:::\n',
    `${divs('', '2fr 1fr', 'a', 'b 3')}\n`,
  ],
  [
    'by headings',
    ':::columns{}\n## a\n\nx\n\n### y\n\n## b\n:::\n',
    `${divs('', '1fr 1fr', '## a\n\nx\n\n### y', '## b')}\n`,
  ],
  [
    'by blocks',
    ':::columns{}\na\n\n- b\n- c\n\nd\n<!-- note -->\n:::\n',
    `${divs('', '1fr 1fr 1fr', 'a', '- b\n- c', 'd\n<!-- note -->')}\n`,
  ],
  [
    'by rows',
    '::::columns{}\n:::each{from=parties as=p}\n## :value[p.name]\n\nx\n:::\n::::\n',
    `${divs('', '1fr 1fr', '## France\n\nx', '## Ukraine\n\nx')}\n`,
  ],
  [
    'in each slide',
    '::::each{from=parties as=p}\n# :value[p.name]\n\n:::columns{}\na\n\nb\n:::\n::::\n',
    ['France', 'Ukraine']
      .map((name) => `# ${name}\n\n${divs('', '1fr 1fr', 'a', 'b')}\n\n`)
      .join('\n'),
  ],
  [
    'in a quote',
    '> :::columns{}\n> a\n>\n> ---\n>\n> b\n> :::\n',
    `${divs('> ', '1fr 1fr', 'a', 'b')}\n`,
  ],
  [
    'between other lines',
    'x\n:::columns{}\na\n\nb\n:::\ny',
    `x\n\n${divs('', '1fr 1fr', 'a', 'b')}\n\ny`,
  ],
  [
    'with a table and its caption in one',
    ':::columns{}\n::table{from=parties columns=id caption=C source="A b"}\n\nx\n:::\n',
    `${divs('', '1fr 1fr', '<p class="caption">C</p>\n\n| Id |\n| --- |\n| fr |\n| ua |\n\n<p class="source">Source: A b</p>', 'x')}\n`,
  ],
])('puts columns side by side: %s', async (_, text, expected) => {
  const document = await expandText(text);
  expect(messagesOf(document)).toEqual([]);
  expect(document.plain.text).toBe(expected);
});

describe('includes', () => {
  const files = {
    'decks/_part.md': '---\ntitle: not mine\n---\nPart :value[count]\n\nsecond\n',
    'decks/_row.md': '- :value[p.name]\n',
    'shared/_deep.md': '::include{file="../decks/_part.md"}\n',
    'decks/_crlf.md': '\uFEFFa\r\nb\r\n',
    'decks/_cycle.md': '::include{file=_back.md}\n',
    'decks/_back.md': 'x\n::include{file=_cycle.md}\n',
    'decks/_wrong.md': 'a\n\n:value[nope] ::table{from=x}\n',
    'decks/_latin.md': Uint8Array.from([0x61, 0xe9, 0x62]),
  };

  test.each([
    ['another file without its front matter', '::include{file=_part.md}\n', 'Part 3\n\nsecond\n'],
    [
      'from the root, and on from there',
      '::include{file=/shared/_deep.md}\n',
      'Part 3\n\nsecond\n',
    ],
    ['into a list', '- ::include{file=_part.md}\n- x\n', '- Part 3\n\n  second\n- x\n'],
    ['into a quote', '> ::include{file="./_part.md"}\n', '> Part 3\n>\n> second\n'],
    [
      'what stands around it',
      ':::each{from=parties as=p}\n::include{file=_row.md}\n:::\n',
      '- France\n- Ukraine\n',
    ],
    ['by a name from the data', '::include{file="_:value[texts.t0.t].md"}\n', 'Part 3\n\nsecond\n'],
    ['its own line breaks', '::include{file=_crlf.md}\n', 'a\r\nb\n'],
  ])('bring %s', async (_, text, expected) => {
    const document = await expandText(text, { files, texts: ['part'] });
    expect(messagesOf(document)).toEqual([]);
    expect(document.plain.text).toBe(expected);
  });

  test.each([
    [
      '::include{file=_prt.md}',
      ['1:16-1:23 include: Unexpected `decks/_prt.md` that does not exist, expected a file'],
    ],
    [
      '::include{file="../../x.md"}',
      ['1:17-1:27 include: Unexpected `../../x.md` outside the project, expected a file inside it'],
    ],
    [
      '::include{file=_cycle.md}',
      [
        'decks/_back.md 2:16-2:25 include: Unexpected `decks/_cycle.md` inside itself, expected a file that does not include this one',
      ],
    ],
    [
      '::include{file=test.md}',
      [
        '1:16-1:23 include: Unexpected `decks/test.md` inside itself, expected a file that does not include this one',
      ],
    ],
    [
      '::include{file=_wrong.md}\n\n::include{file=_wrong.md}',
      [
        'decks/_wrong.md 3:14-3:21 directive-syntax: Unexpected `::table` here, expected it alone on its line',
        'decks/_wrong.md 3:8-3:12 unknown-path: Unexpected `nope`, expected a fact, a table or an object',
      ],
    ],
    [
      '::include{file=_latin.md}',
      ['decks/_latin.md 1:2-1:3 document-encoding: Unexpected byte `0xE9`, expected UTF-8'],
    ],
    [
      '::include{file=""}',
      ['1:11-1:18 include: Unexpected empty `file`, expected the path of a file'],
    ],
  ])('that go wrong say so: %s', async (text, expected) => {
    expect(messagesOf(await expandText(text, { files }))).toEqual(expected);
  });

  test('lead back to the file and the place they came from', async () => {
    const document = await expandText('a\n\n::include{file=_wrong.md}\n', { files });
    const [message] = document.files[1]?.messages ?? [];
    expect(message?.cause).toMatchObject({ file: 'decks/test.md', line: 3 });
    const at = document.plain.text.indexOf('nope');
    expect(document.plain.origin(at, at + 4).file.path).toBe('decks/_wrong.md');
  });

  test('stop at a limit', async () => {
    const many = await expandText('::include{file=_row.md}\n\n'.repeat(25), {
      files: { 'decks/_row.md': 'x' },
    });
    expect(messagesOf(many)).toEqual([
      '41:16-41:23 limit: Unexpected include number 21, expected at most 20',
    ]);
    const deep = await expandText('::include{file=_0.md}\n', {
      files: Object.fromEntries(
        Array.from({ length: 9 }, (_, index) => [
          `decks/_${index}.md`,
          `::include{file=_${index + 1}.md}\n`,
        ]),
      ),
    });
    expect(messagesOf(deep)).toEqual([
      'decks/_5.md 1:16-1:21 limit: Unexpected level 7 of containers and includes, expected at most 6',
    ]);
  });
});

test.each([
  ['UTF-8 with a mark', Buffer.from('\uFEFF# :value[count]\n')],
  ['UTF-16 with a mark', Buffer.from('\uFEFF# :value[count]\n', 'utf16le')],
])('reads %s', async (_, bytes) => {
  const document = await expandText(bytes);
  expect(document.plain.text).toBe('# 3\n');
  expect(messagesOf(document)).toEqual([]);
});

test('a file that is not UTF-8 says where, and is empty', async () => {
  const document = await expandText(Buffer.from([0x61, 0x0a, 0xe9, 0x62]));
  expect(messagesOf(document)).toEqual([
    '2:1-2:2 document-encoding: Unexpected byte `0xE9`, expected UTF-8',
  ]);
  expect(document.plain.text).toBe('');
});

test('a document that vanished says so', async () => {
  const document = await expandText('x', { broken: { 'decks/test.md': 'missing' } });
  expect(messagesOf(document)).toEqual([
    '- missing-file: Unexpected document that is no longer there, expected the file that was listed',
  ]);
});

test('a loop that multiplies ends at a limit, quickly', async () => {
  const rows = `id\n${Array.from({ length: 1000 }, (_, index) => index).join('\n')}\n`;
  const open = await openProject({ files: { 'data/rows.csv': rows } });
  const nested = await open(
    ':::::each{from=rows as=a}\n::::each{from=rows as=b}\n:::each{from=rows as=c}\n:::\n::::\n:::::\n',
  );
  expect(messagesOf(nested)).toEqual([
    '3:1-3:24 limit: Unexpected loop in a loop of more than 10000 rows in all, expected fewer',
  ]);
  const long = await open(`:::each{from=rows}\n${'x'.repeat(500)}\n:::\n`);
  expect(messagesOf(long)).toEqual([
    '2:1-3:1 limit: Unexpected text of more than 200000 characters, expected a shorter document',
  ]);
});

test('odd text is read in little time', async () => {
  const open = await openProject();
  for (const text of [
    ':'.repeat(100_000),
    '\\'.repeat(100_000),
    '[{'.repeat(50_000),
    ':value[x]{'.repeat(5000),
    ':::each{from=x}\n'.repeat(300),
  ]) {
    const begin = performance.now();
    await open(text);
    // Far above what it takes (a tenth of a second), far below what a quadratic reader would.
    expect(performance.now() - begin).toBeLessThan(10_000);
  }
});

describe('the marked expansion', () => {
  test.each([
    [
      ':value[rafale.planned]',
      '<data class="fact" value="100" data-fact="rafale.planned">about 100</data>',
    ],
    [
      ':value[equipment.mirage.speed]',
      '<data class="value" value="2300" data-path="equipment.mirage.speed">2,300</data>',
    ],
    ['[:value[word]](x)', '[<data class="fact" value="joint" data-fact="word">joint</data>](x)'],
    ['![:value[word]](:value[word] ":value[word]")', '![joint](joint "joint")'],
    ['<b title=":value[word]">', '<b title="joint">'],
    ['<!-- :value[word] -->', '<!-- joint -->'],
    ['<svg><text>:value[word]</text></svg>', '<svg><text>joint</text></svg>'],
    ['$x = :value[count]$', '$x = 3$'],
    ['costs $:value[count]', 'costs \\$<data class="fact" value="3" data-fact="count">3</data>'],
    ['a**:value[word]**b', 'a**joint**b'],
    ['https://x.org/:value[word]', 'https://x.org/joint'],
  ])('of %s', async (text, expected) => {
    expect((await expandText(text)).marked.text).toBe(expected);
  });

  test('says what is shown where', async () => {
    const text =
      '---\ntitle: :value[word]\n---\n# :value[rafale.planned] of :value[equipment.mirage.speed]\n';
    const { shown, marked, tables } = await expandText(text);
    expect(shown).toMatchObject([
      { path: 'word', fact: 'word', value: 'joint', text: 'joint', file: 'decks/test.md' },
      { path: 'rafale.planned', fact: 'rafale.planned', value: 100, text: 'about 100' },
      { path: 'equipment.mirage.speed', fact: undefined, value: 2300, text: '2,300' },
    ]);
    for (const { offset, text: words } of shown) {
      expect(marked.text.slice(offset, offset + words.length)).toBe(words);
    }
    expect(shown.map(({ place }) => `${place.start.line}:${place.start.column}`)).toEqual([
      '2:8',
      '4:3',
      '4:29',
    ]);
    expect(tables).toEqual(['equipment']);
  });
});
