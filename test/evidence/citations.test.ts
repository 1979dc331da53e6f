/** Citations as a reader of the finished document meets them: endnotes, source lines, lists of sources. */
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import type { Texts } from './project.ts';
import { check, data, deckOf, plainSpaces, reportOf } from './project.ts';

const letter = 'France and Ukraine sign a letter of intent';
const memo = 'Memorandum on spare parts';

/** Outputs of a project that nothing is wrong with. */
async function build(files: Texts): Promise<(path: string) => string> {
  const { written, found } = await check({ ...data, ...files }, { formats: ['md', 'html'] });
  expect(found).toEqual([]);
  return (path) => plainSpaces(written[path] ?? '');
}

/** Footnotes of plain Markdown: the labels where they are cited, and the text of each definition. */
function footnotesOf(markdown: string): {
  readonly cited: readonly string[];
  readonly notes: ReadonlyMap<string, string>;
} {
  const notes = new Map<string, string>();
  for (const [, label = '', text = ''] of markdown.matchAll(
    /^\[\^([^\]]+)\]:[ \t]*((?:.+(?:\n(?!\[\^)[ \t]*(?=\S))?)+)/gmu,
  ))
    notes.set(label, text);
  const cited = [...markdown.matchAll(/\[\^([^\]]+)\](?!:)/gu)].map(([, label = '']) => label);
  return { cited, notes };
}

/** The text of a page without tags, as a reader sees it; the head and what is hidden for machines left out. */
function textOf(html: string): string {
  let text = '';
  visit(fromHtml(html), (node) => {
    if (node.type === 'element' && ['script', 'style', 'head'].includes(node.tagName))
      return 'skip';
    if (node.type === 'text') text += node.value;
    return undefined;
  });
  return plainSpaces(text).replace(/\s+/gu, ' ');
}

/** The slides of a deck’s HTML. */
function slidesOf(html: string): readonly string[] {
  const [, ...slides] = html.split(/<svg[^>]*data-marpit-svg/u);
  return slides.map((slide) => {
    const end = slide.indexOf('</foreignObject></svg>');
    return end < 0 ? slide : slide.slice(0, end);
  });
}

describe('a report', () => {
  test('has a numbered note for a citation, with the full reference', async () => {
    const output = await build({ 'reports/a.md': reportOf('They signed [@letter, para. 3].') });
    const { cited, notes } = footnotesOf(output('reports/a.md'));
    expect(cited).toHaveLength(1);
    expect([...notes.keys()]).toEqual(cited);
    const note = [...notes.values()].join();
    for (const part of [
      letter,
      'Martin',
      'Example Press',
      '9 February 2026',
      'https://example.org/letter',
      '12 February 2026',
      'para. 3',
    ])
      expect(note).toContain(part);
    expect(output('reports/a.md')).toMatch(/They signed(?: ?\[\^[^\]]+\]\.|\.\[\^[^\]]+\])/u);
  });

  test('gives the Admiralty grade of the source', async () => {
    const output = await build({ 'reports/a.md': reportOf('They signed [@letter].') });
    // open: how the grade is worded; its letter stands alone.
    expect([...footnotesOf(output('reports/a.md')).notes.values()].join()).toMatch(/\bC\b/u);
  });

  test('shortens a source that is repeated, and keeps its locator', async () => {
    const output = await build({
      'reports/a.md': reportOf(
        'They signed [@letter, para. 3]. They met [@letter, para. 7]. They wrote [@memo].',
      ),
    });
    const { cited, notes } = footnotesOf(output('reports/a.md'));
    expect(cited).toHaveLength(3);
    const [first = '', second = '', third = ''] = cited.map((label) => notes.get(label) ?? '');
    expect(first).toContain('Example Press');
    expect(first).toContain('para. 3');
    expect(second).toContain('para. 7');
    expect(second).not.toContain('Example Press');
    expect(second).not.toContain('https://example.org/letter');
    expect(second).not.toContain('para. 3');
    expect(second.length).toBeLessThan(first.length);
    // A short form still says which source it is.
    expect(second).toMatch(/Article on the letter|Martin|letter of intent/u);
    expect(third).toContain(memo);
    expect(third).toContain('Ministry of Samples');
  });

  test('puts two sources of one citation into one note', async () => {
    const output = await build({
      'reports/a.md': reportOf('They signed [see @letter, p. 3; @memo, p. 12].'),
    });
    const { cited, notes } = footnotesOf(output('reports/a.md'));
    expect(cited).toHaveLength(1);
    const note = [...notes.values()].join();
    for (const part of ['See', letter, 'p. 3', memo, 'p. 12']) expect(note).toContain(part);
    expect(note.indexOf(letter)).toBeLessThan(note.indexOf(memo));
  });

  test('numbers citations and footnotes together, in the order of the text', async () => {
    const output = await build({
      'reports/a.md': reportOf(
        'First [@letter]. Then.[^own] Last [@memo].\n\n[^own]: A note of the author.',
      ),
    });
    const html = output('reports/a.html');
    const text = textOf(html);
    const at = [letter, 'A note of the author', memo].map((part) => text.lastIndexOf(part));
    expect(at).toEqual([...at].sort((a, b) => a - b));
    expect(at).not.toContain(-1);
    const numbers: string[] = [];
    visit(fromHtml(html), 'element', ({ tagName, children }) => {
      if (tagName !== 'sup') return;
      visit({ type: 'root', children }, 'text', ({ value }) => {
        numbers.push(value.replace(/\D/gu, ''));
      });
    });
    expect(numbers.filter((number) => number !== '').slice(0, 3)).toEqual(['1', '2', '3']);
  });

  test('never takes the label of the author’s own footnote', async () => {
    const own = ['1', 'letter', 'cite-1', 'ref-1', 'cite-letter', 'letter-1'].map((label) => ({
      use: `Text.[^${label}]`,
      note: `[^${label}]: A note of the author.`,
    }));
    const output = await build({
      'reports/a.md': reportOf(
        `${own.map(({ use }) => use).join(' ')} They signed [@letter].\n\n${own.map(({ note }) => note).join('\n\n')}`,
      ),
    });
    const markdown = output('reports/a.md');
    const { cited, notes } = footnotesOf(markdown);
    expect(new Set(cited).size).toBe(own.length + 1);
    expect([...notes.values()].filter((note) => note.includes(letter))).toHaveLength(1);
  });

  test('links from the text to the note and back', async () => {
    const output = await build({
      'reports/a.md': reportOf('They signed [@letter, para. 3]. They met [@letter, para. 7].'),
    });
    const ids = new Set<string>();
    const targets: string[] = [];
    visit(fromHtml(output('reports/a.html')), 'element', ({ tagName, properties }) => {
      if (typeof properties['id'] === 'string') ids.add(properties['id']);
      const { href } = properties;
      if (tagName === 'a' && typeof href === 'string' && href.startsWith('#'))
        targets.push(decodeURIComponent(href.slice(1)));
    });
    const notes = targets.filter((target) => target !== '' && /fn|note|cite|ref/u.test(target));
    expect(notes.length).toBeGreaterThanOrEqual(4);
    for (const target of targets.filter((name) => name !== '')) expect(ids).toContain(target);
  });

  test('cites a fact’s own source with its locator and grade', async () => {
    const output = await build({
      'reports/a.md': reportOf('There are :value[rafale.planned]{cite} aircraft.'),
    });
    const markdown = output('reports/a.md');
    const { cited, notes } = footnotesOf(markdown);
    expect(cited).toHaveLength(1);
    const note = [...notes.values()].join();
    for (const part of [letter, 'para. 5', 'C3']) expect(note).toContain(part);
    expect(markdown).toMatch(/There are about 100 ?\[\^[^\]]+\] aircraft\./u);
  });

  test('cites all sources of a fact that has two', async () => {
    const output = await build({
      'data/facts.yaml': 'a.both: { value: Drones, source: [letter, memo] }\n',
      'reports/a.md': reportOf(':value[a.both]{cite} will be built.'),
    });
    const note = [...footnotesOf(output('reports/a.md')).notes.values()].join();
    expect(note).toContain(letter);
    expect(note).toContain(memo);
  });

  test('cites the source of a cell’s table', async () => {
    const output = await build({
      'data/datapackage.yaml':
        'name: test\nresources:\n  - name: equipment\n    path: equipment.csv\n    source: memo\n',
      'reports/a.md': reportOf('It is :value[equipment.rafale.status]{cite}.'),
    });
    expect([...footnotesOf(output('reports/a.md')).notes.values()].join()).toContain(memo);
  });

  // open: to cite what has no source is an error, of whichever rule.
  test('refuses to cite what has no source', async () => {
    const { found } = await check({
      ...data,
      'reports/a.md': reportOf('It is :value[equipment.rafale.status]{cite}.'),
    });
    expect(found.map(({ file, severity }) => `${file} ${severity}`)).toEqual([
      'reports/a.md error',
    ]);
  });

  test('cites in each row of an each', async () => {
    const output = await build({
      'reports/a.md': reportOf(
        ':::each{from=equipment as=e}\n\n- :value[e.name] is named [@letter]\n\n:::',
      ),
    });
    const { cited, notes } = footnotesOf(output('reports/a.md'));
    expect(cited).toHaveLength(3);
    for (const label of cited) expect(notes.has(label)).toBe(true);
    expect([...notes.values()].filter((note) => note.includes('Example Press'))).toHaveLength(1);
  });

  test('cites in cells, headings, lists, footnotes and included files', async () => {
    const output = await build({
      'reports/_part.md': 'Included [@memo, p. 1].\n',
      'reports/a.md': reportOf(
        '## A heading [@letter, p. 2]\n\n| a |\n| - |\n| cell [@letter, p. 3] |\n\n- item [@letter, p. 4]\n\n::include{file=_part.md}\n\nText.[^own]\n\n[^own]: Own note [@memo, p. 5].',
      ),
    });
    const text = textOf(output('reports/a.html'));
    for (const locator of ['p. 2', 'p. 3', 'p. 4', 'p. 1', 'p. 5']) expect(text).toContain(locator);
    expect(text).not.toMatch(/\[@|\[\^/u);
  });

  test.each([
    ['code', 'They signed `[@letter]`.', '`[@letter]`'],
    ['a code block', '```\n[@letter]\n```', '```\n[@letter]\n```'],
    ['after a backslash', 'They signed \\[@letter].', '\\[@letter]'],
    ['without brackets', 'They signed, says @letter.', 'says @letter.'],
    ['a mail address', 'Write to [the desk desk@letter.org].', '[the desk desk@letter.org]'],
    ['in the text of a link', 'See [@letter](https://example.org/).', '(https://example.org/)'],
  ])('leaves %s as it is', async (_, text, kept) => {
    const output = await build({ 'reports/a.md': reportOf(text) });
    expect(output('reports/a.md')).toContain(kept);
  });

  test('a title of a source is text, whatever it holds', async () => {
    const sources = JSON.stringify([
      {
        id: 'letter',
        type: 'article',
        title: 'A <script>alert(1)</script> *star* | `code` [link](https://evil.example/) $x$',
        URL: 'javascript:alert(1)',
      },
      { id: 'memo', type: 'report', title: 'Memo' },
    ]);
    const facts = 'a.one: { value: Drones, source: [letter, memo] }\n';
    const { written, found } = await check(
      {
        'data/sources.json': sources,
        'data/facts.yaml': facts,
        'reports/a.md': reportOf('They signed [@letter].\n\n::sources{}'),
        'decks/a.md': deckOf('They signed [@letter].\n\n---\n\n# Sources\n\n::sources{}'),
      },
      { formats: ['html'] },
    );
    // A URL that runs code may be refused, or printed as text; it is never a link.
    for (const html of [written['reports/a.html'], written['decks/a.html']]) {
      if (html === undefined) {
        expect(found.map(({ file }) => file)).toContain('data/sources.json');
        continue;
      }
      expect(html).not.toMatch(/href="javascript:/iu);
      expect(html).not.toContain('<script>alert(1)');
      expect(html).not.toContain('href="https://evil.example/"');
      expect(textOf(html)).toContain('*star* | `code` [link](https://evil.example/) $x$');
    }
  });

  test('is in the language of the document', async () => {
    const output = await build({ 'reports/a.md': reportOf('Signée [@letter].', 'fr') });
    const note = [...footnotesOf(output('reports/a.md')).notes.values()].join();
    expect(note).toContain('9 février 2026');
    expect(note).not.toContain('February');
  });
});

describe('a deck', () => {
  const files: Texts = {
    'decks/a.md': deckOf(
      'They signed [@letter, para. 3].\n\n<!-- Say that they signed [@letter, para. 9]. -->\n\n---\n\n# Nothing cited\n\nText.\n\n---\n\n# The memo\n\nThey wrote [@memo].',
    ),
  };

  test('as plain Markdown has a short reference in parentheses', async () => {
    const output = await build(files);
    const markdown = output('decks/a.md');
    expect(markdown).toContain('They signed (Martin, ‘Article on the letter’, para. 3).');
    expect(markdown).toContain('They wrote (Spare parts memo).');
    expect(markdown).not.toContain('[^');
  });

  test('has the source at the foot of the slide where it is cited, and of no other', async () => {
    const output = await build(files);
    const slides = slidesOf(output('decks/a.html')).map((slide) => textOf(slide));
    expect(slides).toHaveLength(3);
    const [first = '', second = '', third = ''] = slides;
    expect(first).toContain('Article on the letter');
    expect(first).toContain('para. 3');
    expect(first.indexOf('Article on the letter')).toBeGreaterThan(first.indexOf('They signed'));
    expect(first).not.toContain('Spare parts memo');
    expect(second).not.toMatch(/Article on the letter|Spare parts memo/u);
    expect(third).toContain('Spare parts memo');
    expect(third).not.toContain('Article on the letter');
  });

  test('has a raised number in the text', async () => {
    const output = await build(files);
    const [first = ''] = slidesOf(output('decks/a.html'));
    expect(first).toMatch(/They signed[^<]*<sup\b[^>]*>(?:<[^>]+>)*1/u);
  });

  test('says the source in the presenter’s notes in parentheses', async () => {
    const output = await build(files);
    const html = output('decks/a.html');
    const notes = html.slice(html.indexOf('bespoke-marp-note'));
    expect(notes).toContain('Say that they signed (Martin, ‘Article on the letter’, para. 9).');
    // What stands only in a note is not on the slide.
    expect(slidesOf(html).map((slide) => textOf(slide))[0]).not.toContain('para. 9');
  });

  test('names a source once at the foot, however often the slide cites it', async () => {
    const output = await build({
      'decks/a.md': deckOf('- They signed [@letter]\n- They met [@letter]\n- They wrote [@memo]'),
    });
    const [slide = ''] = slidesOf(output('decks/a.html')).map((html) => textOf(html));
    expect(slide.match(/Article on the letter/gu)).toHaveLength(1);
    expect(slide.match(/Spare parts memo/gu)).toHaveLength(1);
  });

  test('cites the source of a value', async () => {
    const output = await build({
      'decks/a.md': deckOf('There are :value[rafale.planned]{cite} aircraft.'),
    });
    expect(output('decks/a.md')).toMatch(
      /about 100 \(Martin, ‘Article on the letter’, para\. 5[^)]*\)/u,
    );
    const [slide = ''] = slidesOf(output('decks/a.html')).map((html) => textOf(html));
    expect(slide).toContain('Article on the letter');
  });

  test('cites on the slide that an each makes', async () => {
    const output = await build({
      'decks/a.md': deckOf(
        'Text.\n\n:::each{from=equipment as=e limit=2}\n\n---\n\n# :value[e.name]\n\nNamed [@letter].\n\n:::',
      ),
    });
    const slides = slidesOf(output('decks/a.html')).map((html) => textOf(html));
    expect(slides.map((slide) => slide.includes('Article on the letter'))).toEqual([
      false,
      true,
      true,
    ]);
  });

  test('lists sources on a slide of their own where it is asked for', async () => {
    const output = await build({
      'decks/a.md': deckOf('They signed [@letter].\n\n---\n\n# Sources\n\n::sources{}'),
    });
    const [, sources = ''] = slidesOf(output('decks/a.html')).map((html) => textOf(html));
    expect(sources).toContain(letter);
    expect(sources).not.toContain(memo);
    expect(output('decks/a.md')).toContain(letter);
  });
});

describe('the list of sources', () => {
  const report = (attributes: string): Texts => ({
    'reports/a.md': reportOf(`They signed [@letter].\n\n## Sources\n\n::sources{${attributes}}`),
  });
  const listOf = (markdown: string): string => {
    const list = markdown.slice(markdown.indexOf('## Sources'));
    const notes = list.search(/^\[\^/mu);
    return notes < 0 ? list : list.slice(0, notes);
  };

  test('holds what the document cites', async () => {
    const list = listOf((await build(report('')))('reports/a.md'));
    expect(list).toContain(letter);
    expect(list).not.toContain(memo);
    expect(list).not.toContain('A book that nobody opened');
  });

  test('holds a source once', async () => {
    const output = await build({
      'reports/a.md': reportOf(
        'They signed [@letter, p. 1]. They met [@letter, p. 2]. :value[signed]{cite}.\n\n## Sources\n\n::sources{}',
      ),
    });
    expect(listOf(output('reports/a.md')).match(/Example Press/gu)).toHaveLength(1);
  });

  test('holds all of the project where asked for', async () => {
    const list = listOf((await build(report('all')))('reports/a.md'));
    for (const title of [letter, memo, 'A book that nobody opened']) expect(list).toContain(title);
  });

  test('begins with a source summary statement where asked for', async () => {
    const plain = listOf((await build(report('')))('reports/a.md'));
    const summary = listOf((await build(report('summary')))('reports/a.md'));
    expect(summary).toContain(letter);
    expect(summary.length).toBeGreaterThan(plain.length + 20);
    const statement = summary.slice('## Sources'.length, summary.indexOf(letter));
    expect(statement).toMatch(/[a-z]{3,}.*\.\s/isu);
  });

  test('does not depend on where it stands', async () => {
    const before = await build({
      'reports/a.md': reportOf('::sources{}\n\n## Text\n\nThey signed [@letter].'),
    });
    expect(before('reports/a.md').split('## Text')[0]).toContain(letter);
  });
});

describe('citation styles', () => {
  const style = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0">
  <info><title>Test</title><id>test</id><updated>2026-01-01T00:00:00+00:00</updated></info>
  <citation><layout prefix="STYLED " delimiter=" + "><text variable="title"/><text variable="locator" prefix=" at "/></layout></citation>
  <bibliography><layout prefix="LISTED "><text variable="title"/></layout></bibliography>
</style>
`;

  test.each([
    ['the settings', 'citation-style: styles/test.csl\n', ''],
    ['the front matter', '', 'citation-style: styles/test.csl\n'],
  ])('come from a file that %s name', async (_, settings, frontMatter) => {
    const output = await build({
      'styles/test.csl': style,
      'brief.yaml': `title: Test\n${settings}`,
      'reports/a.md': reportOf(
        'They signed [@letter, p. 3; @memo].\n\n::sources{}',
        'en',
        frontMatter,
      ),
    });
    const markdown = output('reports/a.md');
    expect([...footnotesOf(markdown).notes.values()].join()).toMatch(
      new RegExp(`STYLED ${letter}(?: at 3)?[^]*${memo}`, 'u'),
    );
    expect(markdown).toContain(`LISTED ${letter}`);
  });

  test.each([
    ['is not there', 'styles/none.csl', {}],
    ['is no style', 'styles/test.csl', { 'styles/test.csl': '<html><body>no</body></html>' }],
    ['is not closed', 'styles/test.csl', { 'styles/test.csl': style.slice(0, 200) }],
    ['lies outside the project', '../test.csl', {}],
    ['is an address', 'https://example.org/test.csl', {}],
    [
      'expands for ever',
      'styles/test.csl',
      {
        'styles/test.csl': `<!DOCTYPE s [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;">]>${style.replace('Test', '&c;')}`,
      },
    ],
  ])('are refused where the file %s', async (what, path, more: Texts) => {
    const { found, ok } = await check({
      ...data,
      ...more,
      'reports/a.md': reportOf('They signed [@letter].', 'en', `citation-style: ${path}\n`),
    });
    // A declaration of entities may be read without being expanded: then nothing is wrong.
    if (what === 'expands for ever' && ok) return;
    expect(found.map(({ severity }) => severity)).toEqual(['error']);
    expect(['reports/a.md', path]).toContain(found[0]?.file);
  });
});

describe('sources.json', () => {
  test.each([
    ['no array', '{ "id": "x" }'],
    ['an entry without an id', '[{ "type": "book", "title": "A" }]'],
    ['an id twice', '[{ "id": "a", "type": "book" }, { "id": "a", "type": "book" }]'],
    ['broken', '[{ "id": "a", "type": "book" '],
    ['a grade that is none', '[{ "id": "a", "type": "book", "custom": { "grade": "Z" } }]'],
  ])('%s is told with its place', async (_, text) => {
    const { found, ok } = await check({
      'data/sources.json': text,
      'decks/a.md': deckOf('Text.'),
    });
    expect(ok).toBe(false);
    expect(found.map(({ file }) => file)).toEqual(['data/sources.json']);
    expect(found[0]?.place).toMatch(/^1:\d+-/u);
  });
});
