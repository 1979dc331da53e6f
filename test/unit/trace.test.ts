import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { build } from '../../src/build.ts';
import { formatAnswer, formatLedger } from '../../src/commands/trace-text.ts';
import type { Ledger, LedgerFact } from '../../src/model/ledger.ts';
import type { PlaceAnswer, Use, ValueAnswer } from '../../src/trace.ts';
import { tracePlace, traceValue } from '../../src/trace.ts';
import { pathOf } from './deck-fixture.ts';
import type { MemoryWorld } from '../world.ts';
import { memoryWorld } from '../world.ts';

const files = {
  'data/facts.yaml': [
    '# facts',
    'fleet.total: { label: Fleet, value: 130, qualifier: about, unit: aircraft, source: letter }',
    'fleet.low:',
    '  value: 12',
    'list: { value: [{ n: 5 }, { n: 6 }] }',
    '',
  ].join('\n'),
  'data/sources.json': '[{ "id": "letter", "type": "article", "title": "Letter" }]',
  'data/systems.csv': 'id,name,count\na,Alpha,100\nb,Beta,30\n',
  'data/plain.csv': 'name,count\nx,1\ny,2\n',
  'data/people.yaml': 'minister:\n  name: A. Person\n',
  'decks/one.md':
    '# One\n\n:value[fleet.total] and :value[fleet.low], :value[systems.a.count]\n\n---\n\n# Two\n\n:value[fleet.total]{format=integer}\n',
  'reports/two.md':
    '# Two\n\n::include{file=_part.md}\n\n:::each{from=plain as=p}\n- :value[p.count]\n:::\n\n:value[people.minister.name]\n',
  'reports/_part.md': 'Part with :value[fleet.low].\n',
};

interface Row {
  readonly uses: readonly Use[];
}

/** `document file:line:column path "text" slides, fresh or not` */
function usesOf({ uses }: Row): string[] {
  return uses.map(
    ({ document, at, path, text, pages, fresh }) =>
      `${document} ${at.file}:${String(at.line)}:${String(at.column)} ${path} "${text}" ${pages.join('+')}${fresh ? '' : '?'}`,
  );
}

function found<Answer extends { readonly of: string }>(
  answer: Answer,
): Exclude<Answer, { readonly of: 'nothing' }> {
  if (answer.of === 'nothing') throw new Error('there must be an answer');
  return answer as Exclude<Answer, { readonly of: 'nothing' }>;
}

/** The project, built; then with files changed. */
async function built(changes: Readonly<Record<string, string>> = {}): Promise<MemoryWorld> {
  const world = memoryWorld({ files });
  const { ok } = await build(world, { formats: ['html'] });
  expect(ok).toBe(true);
  const manifest = world.written.get('manifest.json');
  return memoryWorld({
    files: { ...files, ...changes },
    outputs: manifest === undefined ? {} : { 'manifest.json': manifest },
  });
}

describe('a value', () => {
  test('that was built is told from the manifest', async () => {
    const answer = found(await traceValue(await built(), 'fleet.total'));
    expect(answer.text).toBe('about 130');
    expect(answer.value).toMatchObject({
      ...{ path: 'fleet.total', label: 'Fleet', value: 130, unit: 'aircraft', source: ['letter'] },
      declared: { file: 'data/facts.yaml', line: 2, column: 1 },
    });
    expect(answer.sources).toMatchObject([{ id: 'letter' }]);
    expect(usesOf(answer)).toEqual([
      'decks/one.md decks/one.md:3:1 fleet.total "about 130" 1',
      'decks/one.md decks/one.md:9:1 fleet.total "about 130" 2',
    ]);
  });

  test('that was never built is found in the documents, without pages', async () => {
    const answer = found(await traceValue(memoryWorld({ files }), 'fleet.low'));
    expect(answer.value.declared).toEqual({ file: 'data/facts.yaml', line: 3, column: 1 });
    expect(usesOf(answer)).toEqual([
      'decks/one.md decks/one.md:3:25 fleet.low "12" ?',
      'reports/two.md reports/_part.md:1:11 fleet.low "12" ?',
    ]);
  });

  test.each([
    [
      'in a document that changed since, and is found where it stands now',
      { 'decks/one.md': '# One\n\nnew\n\n:value[fleet.low]\n' },
      [
        'decks/one.md decks/one.md:5:1 fleet.low "12" ?',
        'reports/two.md reports/_part.md:1:11 fleet.low "12" ',
      ],
    ],
    [
      'in a part that changed since',
      { 'reports/_part.md': 'Nothing.\n' },
      ['decks/one.md decks/one.md:3:25 fleet.low "12" 1'],
    ],
    [
      'when the fact changed since',
      { 'data/facts.yaml': files['data/facts.yaml'].replace('12', '13') },
      [
        'decks/one.md decks/one.md:3:25 fleet.low "13" ?',
        'reports/two.md reports/_part.md:1:11 fleet.low "13" ?',
      ],
    ],
    [
      'in a document that is new',
      { 'decks/zero.md': ':value[fleet.low]\n' },
      [
        'decks/one.md decks/one.md:3:25 fleet.low "12" 1',
        'decks/zero.md decks/zero.md:1:1 fleet.low "12" ?',
        'reports/two.md reports/_part.md:1:11 fleet.low "12" ',
      ],
    ],
  ])('%s', async (_, changes, uses) => {
    expect(usesOf(found(await traceValue(await built(changes), 'fleet.low')))).toEqual(uses);
  });

  test('is told where it was never built as where it was, wherever it stands', async () => {
    const mixed = {
      ...files,
      'decks/mixed.md': [
        '---',
        'title: The fleet of :value[fleet.total]',
        '---',
        '# :value[fleet.low] of :value[fleet.total]',
        '',
        'Some :value[fleet.total]{format=integer}, “:value[fleet.low]”.',
        '',
        '| Low | Total |',
        '| --- | --- |',
        '| :value[fleet.low] | :value[fleet.total] |',
        '',
        '::table{from=systems where="count > 50" caption="More than :value[fleet.low]',
        'of :value[fleet.total]"}',
        '',
        ':::callout{title="A fleet of :value[fleet.total]"}',
        'Not :value[fleet.low], but :value[systems.a.count].',
        ':::',
        '',
      ].join('\n'),
    };
    const world = memoryWorld({ files: mixed });
    const clean = memoryWorld({ files: mixed });
    const { ok } = await build(world, { formats: ['md'] });
    expect(ok).toBe(true);
    const where = (answer: Row): string[] =>
      answer.uses.map(({ at, path, text }) => `${at.file}:${String(at.line)} ${path} ${text}`);
    for (const path of ['fleet.low', 'fleet.total', 'systems.a.count', 'systems.b.name']) {
      const now = found(await traceValue(clean, path));
      expect(now.uses.some(({ fresh }) => fresh)).toBe(false);
      expect(where(now), path).toEqual(where(found(await traceValue(world, path))));
    }
  });

  test('of a row that a table has gained is found in a loop', async () => {
    const world = await built({ 'data/plain.csv': 'name,count\nx,1\ny,2\nz,3\n' });
    expect(usesOf(found(await traceValue(world, 'plain.3.count')))).toEqual([
      'reports/two.md reports/two.md:6:3 plain.3.count "3" ?',
    ]);
  });

  test.each([
    ['systems.a.count', 100, 'data/systems.csv:2:9', 1],
    ['systems.b.name', 'Beta', 'data/systems.csv:3:3', 0],
    ['plain.2.count', 2, 'data/plain.csv:3:3', 1],
    ['people.minister.name', 'A. Person', 'data/people.yaml:2:9', 1],
    ['list', [{ n: 5 }, { n: 6 }], 'data/facts.yaml:5:1', 0],
  ])('at %s is %j of %s', async (path, value, place, count) => {
    const answer = found(await traceValue(await built(), path));
    const { file, line, column } = answer.value.declared ?? { file: '', line: 0, column: 0 };
    expect(answer.value.value).toEqual(value);
    expect(`${file}:${String(line)}:${String(column)}`).toBe(place);
    expect(answer.uses).toHaveLength(count);
  });

  test.each([
    ['fleet.totl', 'nothing is called `fleet.totl`'],
    ['x y', 'nothing is called `x y`'],
    ['systems.c.count', 'nothing is called `systems.c.count`: unexpected key `c`'],
    ['plain.9.count', 'nothing is called `plain.9.count`'],
    ['', 'nothing is called ``'],
  ])('that does not exist, %j, is none', async (path, reason) => {
    const answer = await traceValue(memoryWorld({ files }), path);
    expect(answer.of).toBe('nothing');
    expect(answer.of === 'nothing' && answer.reason).toContain(reason);
  });

  test('in a file with anchors is read with all of it', async () => {
    const facts = 'a: &x { value: 1, label: One }\nb: { <<: *x }\nc: { value: 3 }\n';
    const world = memoryWorld({ files: { 'data/facts.yaml': facts } });
    expect(found(await traceValue(world, 'c')).value).toMatchObject({
      value: 3,
      declared: { line: 3 },
    });
  });

  test('that is computed is told down to its cells, which lead back to it', async () => {
    const facts = `${files['data/facts.yaml']}\nsum: { query: "$sum(systems[count > 50].count) + fleet.low" }\ntwice:\n  query: sum * 2\n`;
    const world = memoryWorld({
      files: { ...files, 'data/facts.yaml': facts, 'decks/one.md': '# One\n\n:value[twice]\n' },
    });
    const answer = found(await traceValue(world, 'twice'));
    expect(answer.text).toBe('224');
    expect(answer.value.derivation).toMatchObject({ by: 'query', facts: ['sum'] });
    const [low, sum] = answer.facts;
    expect([low?.path, low?.value, sum?.path, sum?.value]).toEqual(['fleet.low', 12, 'sum', 112]);
    expect(sum?.derivation?.reads.flatMap(({ cells = [] }) => cells)).toContainEqual({
      ...{ line: 2, column: 9, name: 'count', value: 100 },
    });
    expect(sum?.declared?.line).toBe(7);
    const back = found(await tracePlace(world, pathOf('data/systems.csv'), { line: 2, column: 9 }));
    expect(back.values.map(({ path }) => path)).toEqual(['systems.a.count', 'sum', 'twice']);
    expect(usesOf(back)).toEqual(['decks/one.md decks/one.md:3:1 twice "224" ?']);
  });

  test('whose query is wrong has none, and says where', async () => {
    const facts = 'a: { value: 1 }\n\nb: { query: "$sum(a" }\n';
    const answer = await traceValue(memoryWorld({ files: { 'data/facts.yaml': facts } }), 'b');
    expect(answer.of === 'nothing' && answer.reason).toBe('`b` has no value');
    const messages = answer.of === 'nothing' ? answer.files.flatMap((file) => file.messages) : [];
    expect(messages.map(({ ruleId, line }) => [ruleId, line])).toEqual([['fact-query', 3]]);
  });

  test('in a broken file brings the files that may be why', async () => {
    const world = memoryWorld({
      files: { 'data/facts.yaml': 'a: { value: [1\nb: { value: 2 }\n' },
    });
    const answer = await traceValue(world, 'c');
    expect(answer.of === 'nothing' && answer.files.flatMap(({ messages }) => messages)).not.toEqual(
      [],
    );
  });

  test.each(['', '[]', '{"artifacts":[{"path":"a","source":"decks/one.md"}]}', '{"artifacts":7}'])(
    'does not rest on a damaged manifest: %j',
    async (manifest) => {
      const world = memoryWorld({ files, outputs: { 'manifest.json': manifest } });
      expect(found(await traceValue(world, 'fleet.total')).uses).toHaveLength(2);
    },
  );
});

describe('a place', () => {
  test.each<[string, number | undefined, number | undefined, string[], string[]]>([
    [
      'decks/one.md',
      3,
      undefined,
      ['fleet.total', 'fleet.low', 'systems.a.count'],
      ['3:1', '3:25', '3:44'],
    ],
    ['decks/one.md', 3, 30, ['fleet.low'], ['3:25']],
    ['decks/one.md', 4, undefined, [], []],
    ['reports/_part.md', 1, undefined, ['fleet.low'], ['1:11']],
    [
      'data/systems.csv',
      2,
      undefined,
      ['systems.a.id', 'systems.a.name', 'systems.a.count'],
      ['3:44'],
    ],
    ['data/systems.csv', 2, 10, ['systems.a.count'], ['3:44']],
    ['data/systems.csv', 1, undefined, [], []],
    ['data/systems.csv', undefined, undefined, ['systems.a.count'], ['3:44']],
    ['data/people.yaml', 2, undefined, ['people.minister.name'], ['9:1']],
    ['data/facts.yaml', 4, undefined, ['fleet.low'], ['3:25', '1:11']],
    ['data/facts.yaml', 1, undefined, [], []],
    ['data/sources.json', 1, undefined, ['fleet.total'], ['3:1', '9:1']],
  ])('%s:%s:%s', async (file, line, column, paths, uses) => {
    for (const world of [await built(), memoryWorld({ files })]) {
      const answer = found(await tracePlace(world, pathOf(file), { line, column }));
      expect(answer.values.map(({ path }) => path)).toEqual(paths);
      expect(answer.uses.map(({ at }) => `${String(at.line)}:${String(at.column)}`)).toEqual(uses);
    }
  });

  test('in a file that holds no values is none', async () => {
    const world = memoryWorld({ files: { ...files, 'brief.yaml': 'title: T\n' } });
    expect((await tracePlace(world, pathOf('brief.yaml'), { line: 1 })).of).toBe('nothing');
  });
});

test('a fact knows those that build on it, and where they are shown', async () => {
  const world = memoryWorld({
    files: {
      'data/t.csv': 'id,n\na,1\nb,2\n',
      'data/facts.yaml': [
        'a.n: { value: 4 }',
        'a.n1: { value: 9 }',
        'twice: { query: a.n * 2 }',
        'more: { query: twice + 1 }',
        'other: { query: a.n1 + $sum(t.n) }',
        '',
      ].join('\n'),
      'decks/d.md': '# :value[a.n] and :value[more]\n\n- :value[other]\n- :value[twice]\n',
    },
  });
  const answer = await traceValue(world, 'a.n');
  if (answer.of !== 'value') throw new Error(answer.of);
  expect(answer.feeds.map(({ path, value }) => [path, value])).toEqual([
    ['more', 9],
    ['twice', 8],
  ]);
  expect(answer.uses.map(({ path, at }) => `${path} ${String(at.line)}`)).toEqual([
    'a.n 1',
    'more 1',
    'twice 4',
  ]);
  const none = await traceValue(world, 'more');
  expect(none).toMatchObject({ of: 'value', feeds: [], uses: [{ path: 'more' }] });
});

test('what programs are told keeps to the published schema', async () => {
  const schema = JSON.parse(
    readFileSync(new URL('../../src/schemas/trace.schema.json', import.meta.url), 'utf8'),
  ) as Record<string, unknown>;
  const ajv = new Ajv2020({ strict: false });
  const isFine = ajv.compile(schema);
  const world = await built({
    'data/facts.yaml': `${files['data/facts.yaml']}half: { query: fleet.total / 2, source: letter }\n`,
  });
  const answers = await Promise.all([
    ...['fleet.total', 'half', 'systems.a.count'].map((path) => traceValue(world, path)),
    tracePlace(world, pathOf('decks/one.md'), { line: 3 }),
    tracePlace(world, pathOf('data/systems.csv'), {}),
  ]);
  for (const answer of answers) {
    isFine(JSON.parse(JSON.stringify(answer)));
    expect(isFine.errors).toBe(null);
  }
  expect(answers[0]).toMatchObject({ feeds: [{ path: 'half', value: 65 }] });
});

describe('for people', () => {
  const fact = (path: string, parts: Partial<LedgerFact>): LedgerFact => ({
    path,
    fact: path,
    value: 0,
    ...parts,
  });
  const answer: ValueAnswer = {
    of: 'value',
    text: 'about 130 aircraft',
    value: fact('fleet.total', {
      ...{ label: 'Fleet of both', value: 130, qualifier: 'at-least', unit: 'aircraft' },
      ...{ asOf: '2025-11', source: ['letter', 'gone'], locator: 'para. 5', grade: 'C3' },
      ...{ confidence: 'low', expires: '2027-01-31', notBefore: '2026-01-01', note: 'A note.' },
      discrepancy: 'They disagree.',
      declared: { file: 'data/facts.yaml', line: 7, column: 1 },
      derivation: {
        ...{
          by: 'query',
          text: '$sum(systems.count)\n  + base.number',
          facts: ['base.number', 'deep'],
        },
        reads: [
          {
            ...{ file: 'data/systems.csv', table: 'systems', columns: ['count'] },
            cells: Array.from({ length: 11 }, (_, index) => ({
              ...{ line: index + 2, column: 9, name: 'count', value: index },
            })),
            more: 5,
          },
          { file: 'data/big.parquet', columns: ['year', 'total'] },
        ],
      },
    }),
    facts: [
      fact('base.number', { value: 30, declared: { file: 'data/facts.yaml', line: 3, column: 1 } }),
      fact('deep', {
        value: 4,
        derivation: { by: 'query', text: 'x', facts: ['base.number', 'again'], reads: [] },
      }),
      fact('again', {
        value: 5,
        derivation: { by: 'query', text: 'y', facts: ['deep'], reads: [] },
      }),
    ],
    feeds: [
      fact('per.head', {
        ...{ value: 1.5, unit: 'aircraft' },
        declared: { file: 'data/facts.yaml', line: 20, column: 1 },
      }),
    ],
    sources: [{ id: 'letter', text: 'Letter of intent, 2026', url: 'https://example.org/' }],
    uses: [
      {
        ...{
          path: 'fleet.total',
          fact: 'fleet.total',
          text: 'about 130',
          kind: 'deck',
          pages: [3],
          fresh: true,
        },
        ...{ at: { file: 'decks/one.md', line: 3, column: 1 }, document: 'decks/one.md' },
      },
      {
        ...{
          path: 'fleet.total',
          fact: 'fleet.total',
          text: '130',
          kind: 'report',
          pages: [],
          fresh: false,
        },
        ...{ at: { file: 'reports/_part.md', line: 12, column: 8 }, document: 'reports/two.md' },
      },
    ],
  };

  test('a fact is a block, and its computation a tree', () => {
    expect(formatAnswer(answer, { colour: false, columns: 80 })).toBe(
      `fleet.total  about 130 aircraft
  Fleet of both

  value       130 (at least, aircraft)
  as of       2025-11
  source      Letter of intent, 2026 (letter)
              https://example.org/
              unknown, para. 5 (gone)
  grade       C3 (source fairly reliable; possibly true)
  confidence  low
  valid to    2027-01-31
  embargo     before 2026-01-01
  note        A note.
  disputed    They disagree.
  stands      data/facts.yaml:7:1
  computed    query: $sum(systems.count)
                  + base.number
              ├─ base.number = 30  data/facts.yaml:3:1
              ├─ deep = 4
              │  ├─ base.number = 30  data/facts.yaml:3:1
              │  └─ again = 5
              │     └─ deep = 4  (as above)
              ├─ data/systems.csv:2:9  count = 0
              ├─ data/systems.csv:3:9  count = 1
              ├─ data/systems.csv:4:9  count = 2
              ├─ data/systems.csv:5:9  count = 3
              ├─ data/systems.csv:6:9  count = 4
              ├─ data/systems.csv:7:9  count = 5
              ├─ data/systems.csv:8:9  count = 6
              ├─ data/systems.csv:9:9  count = 7
              ├─ … and 8 more of data/systems.csv
              └─ data/big.parquet  columns year, total
  feeds       per.head = 1.5 (aircraft)  data/facts.yaml:20:1
  shown       decks/one.md:3:1                         slide 3  about 130
              reports/_part.md:12:8 in reports/two.md           130

pages are not known of reports/two.md: not built, or not from the files as they
are now
`,
    );
  });

  test('keeps within the terminal, and takes no commands from texts', () => {
    const value = { ...answer.value, note: `${'word '.repeat(60)}\u001b[2J\u202e`, label: 'a\nb' };
    const lines = formatAnswer({ ...answer, value }, { colour: false, columns: 60 }).split('\n');
    expect(lines.filter((line) => line.includes('word')).every((line) => line.length <= 60)).toBe(
      true,
    );
    expect(lines.join('\n')).not.toMatch(/[\u001b\u202e]/u);
    const coloured = formatAnswer({ ...answer, value }, { colour: true, columns: 60 });
    expect(coloured.replace(/\u001b\[\d+m/gu, '')).not.toMatch(/[\u001b\u202e]/u);
  });

  test('is coloured only where it may be, and the same without its colours', () => {
    const plain = formatAnswer(answer, { colour: false, columns: 80 });
    const coloured = formatAnswer(answer, { colour: true, columns: 80 });
    expect(plain).not.toContain('\u001b');
    expect(coloured).toContain('\u001b[1m');
    expect(coloured.replace(/\u001b\[\d+m/gu, '')).toBe(plain);
  });

  test('a place says how much there is, and stops somewhere', () => {
    const values = Array.from({ length: 60 }, (_, index) => fact(`f${String(index)}`, {}));
    const place: PlaceAnswer = {
      ...{ of: 'place', file: 'data/t.csv', line: 3, values, facts: [], sources: [], uses: [] },
    };
    const text = formatAnswer(place, { colour: false, columns: 80 });
    expect(text).toContain('data/t.csv:3  60 values come from here');
    expect(text).toContain('… and 20 more');
    const empty = { ...place, file: 'decks/a.md', values: [] };
    expect(formatAnswer(empty, { colour: false, columns: 80 })).toBe(
      'decks/a.md:3  no value stands here\n',
    );
  });

  test('a built file lists its cells in lines and its facts in blocks', () => {
    const ledger: Ledger = {
      ...{
        ledger: 1,
        provenance: 'public',
        compiler: 'Briefwright 1',
        inputs: [{ sha256: 'a'.repeat(64) }],
      },
      document: { kind: 'deck', title: 'The deck', lang: 'en', pages: 4 },
      values: [
        {
          ...fact('fleet', { value: 1, source: ['letter'] }),
          shown: [{ text: 'one', pages: [2, 3] }],
        },
        { path: 't.a.n', value: 1, source: ['letter'], shown: [{ text: '1', pages: [2] }] },
        {
          path: 't.bb.n',
          value: 2,
          source: ['letter'],
          shown: [{ text: '2', pages: [3] }, { text: 'two' }],
        },
      ],
      sources: [{ id: 'letter', text: 'Letter' }],
    };
    expect(formatLedger('x.pdf', ledger, undefined, { colour: false, columns: 80 })).toBe(
      `x.pdf  The deck
  document    deck, en
  built by    Briefwright 1 from 1 file, provenance public
  shows       3 values
  source      Letter (letter)

t.a.n   slide 2  1
t.bb.n  slide 3  2 / two

fleet  one
  value       1
  source      Letter (letter)
  shown       slides 2, 3
`,
    );
  });
});

test('a fact is found where a loop over all facts shows it, built or not', async () => {
  const project = {
    'data/facts.yaml': 'rate: { value: 7 }\nother: { value: 8 }\n',
    'decks/a.md': '# A\n\n:::each{from=facts as=f}\n- :value[f.value]\n:::\n',
  };
  const plain = memoryWorld({ files: project });
  await build(plain, { formats: ['md'] });
  const manifest = plain.written.get('manifest.json');
  expect(manifest).toBeDefined();
  const outputs: Record<string, Uint8Array> =
    manifest === undefined ? {} : { 'manifest.json': manifest };
  for (const world of [memoryWorld({ files: project }), memoryWorld({ files: project, outputs })]) {
    const { uses } = found(await traceValue(world, 'rate'));
    expect(uses.map(({ path, text }) => [path, text])).toEqual([['facts.rate.value', '7']]);
  }
});
