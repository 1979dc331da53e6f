/** What leaves the house at which level: the whole of an output is searched for what must not be in it. */
import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { build } from '../../src/build.ts';
import { embedLedger, readLedger, toAttachment } from '../../src/ledger-file.ts';
import { makeLedger } from '../../src/ledger.ts';
import type { LineageScope } from '../../src/lineage.ts';
import { loadData } from '../../src/data/data-set.ts';
import { loadFacts } from '../../src/facts/facts.ts';
import { openQueries } from '../../src/facts/queries.ts';
import { expandDocument } from '../../src/markdown/document.ts';
import type { ExpandedDocument } from '../../src/model/document.ts';
import type { Derivation } from '../../src/model/fact.ts';
import type { Ledger, ProvenanceLevel } from '../../src/model/ledger.ts';
import type { FormatName } from '../../src/model/output.ts';
import { toProjectPath } from '../../src/paths.ts';
import { pathOf } from './deck-fixture.ts';
import { memoryWorld } from '../world.ts';

const files = {
  'data/facts.yaml': `
fleet.total:
  label: Label of the fleet
  value: 130
  qualifier: about
  unit: aircraft
  asOf: 2025-11
  source: letter
  locator: para. LOC5
  grade: C3
  confidence: low
  expires: 2027-01-31
  notBefore: 2024-03-04
  note: Note of the house
  discrepancy: Sources disagree here
base.number: { label: Base of it, value: 30, source: memo }
secret.note: { label: Only in the notes, value: Zqsecret, source: memo }
own.key: { label: Only in an own key, value: Zqown }
listed: { label: A list, value: [{ a: 41 }, { a: 42 }] }
`,
  'data/sources.json': JSON.stringify([
    { id: 'letter', type: 'article', title: 'Letter of intent', URL: 'https://example.org/letter' },
    { id: 'memo', type: 'article', title: 'Internal memo' },
    { id: 'unused', type: 'article', title: 'Unused source' },
  ]),
  'data/systems-file.csv': 'id,name,count\na,Alpha,100\nb,Beta,30\nc,Gamma,5\n',
};

const text = `---
title: The fleet
x-mine: ":value[own.key]"
---

# Fleet

There are :value[fleet.total] aircraft, :value[fleet.total]{format=integer} in all, and :value[systems-file.a.count] of Alpha.

:::each{from=listed as=one}
Item :value[one.a].

:::

<!-- Say :value[secret.note] and not more. -->
`;

const derivation: Derivation = {
  by: 'query',
  text: '$sum(systems-file.count) + base.number',
  facts: ['base.number'],
  reads: [
    {
      path: pathOf('data/systems-file.csv'),
      table: 'systems-file',
      columns: ['count'],
      cells: new Map([['count', [0, 1]]]),
    },
  ],
};

/** A project in which the fleet is computed. */
async function openProject(kind: 'deck' | 'report' = 'report'): Promise<{
  readonly scope: LineageScope;
  readonly document: ExpandedDocument;
}> {
  const path = toProjectPath(`${kind}s/fleet.md`);
  if (path === undefined) throw new Error('a plain name must be a path');
  const world = memoryWorld({ files: { ...files, [path]: text } });
  const data = await loadData(world);
  const loaded = await loadFacts(world, data);
  const facts = {
    ...loaded,
    facts: new Map(
      [...loaded.facts].map(([id, fact]) => [
        id,
        id === 'fleet.total' ? { ...fact, derivation } : fact,
      ]),
    ),
  };
  const document = await expandDocument(world, path, kind, {
    ...{ data, facts, queries: openQueries(), lang: 'en', units: new Map() },
    limits: { includes: 20, nesting: 6, fileBytes: 200_000, rows: 1000, pageSeconds: 60 },
  });
  expect(document.files.flatMap(({ messages }) => messages)).toEqual([]);
  return { scope: { data, facts }, document };
}

async function ledgerOf(
  level: ProvenanceLevel,
  format: Exclude<FormatName, 'md'> = 'pdf',
  kind: 'deck' | 'report' = 'report',
): Promise<Ledger | undefined> {
  const { scope, document } = await openProject(kind);
  return makeLedger(document, scope, level, {
    ...{ format, title: 'The fleet', compiler: 'Briefwright 0.0.0', pages: 9 },
    inputs: [
      { path: 'data/facts.yaml', sha256: 'f'.repeat(64) },
      { path: `${kind}s/fleet.md`, sha256: '0'.repeat(64) },
    ],
    pagesOf: (index) => [index + 1],
  });
}

/** What a ledger may say, word by word, at which level. */
const words: readonly (readonly [
  what: string,
  word: string,
  levels: readonly ProvenanceLevel[],
])[] = [
  ['the title', 'The fleet', ['full', 'public']],
  ['the compiler', 'Briefwright 0.0.0', ['full', 'public']],
  ['hashes of inputs', 'f'.repeat(64), ['full', 'public']],
  ['an id', 'fleet.total', ['full', 'public']],
  ['a label', 'Label of the fleet', ['full', 'public']],
  ['a wording', 'about 130', ['full', 'public']],
  ['a value', '"value":130', ['full', 'public']],
  ['a date', '2025-11', ['full', 'public']],
  ['a source', 'Letter of intent', ['full', 'public']],
  ['an address', 'https://example.org/letter', ['full', 'public']],
  ['a locator', 'para. LOC5', ['full', 'public']],
  ['a grade', '"C3"', ['full', 'public']],
  ['pages', '"pages":[', ['full', 'public']],
  ['a list within a fact', '"value":42', ['full', 'public']],
  ['the name of an input', 'facts.yaml', ['full']],
  ['the name of the document', 'fleet.md', ['full']],
  ['the name of a data file', 'systems-file.csv', ['full']],
  ['a confidence', '"low"', ['full']],
  ['an expiry', '2027-01-31', ['full']],
  ['an embargo', '2024-03-04', ['full']],
  ['a note', 'Note of the house', ['full']],
  ['a discrepancy', 'Sources disagree', ['full']],
  ['a query', '$sum(', ['full']],
  ['a fact that was built on', 'base.number', ['full']],
  ['its label', 'Base of it', ['full']],
  ['its source', 'Internal memo', ['full']],
  ['the line of a cell', '"line":2', ['full']],
  ['a value of a comment', 'Zqsecret', ['full']],
  ['a value of an own key', 'Zqown', ['full']],
  ['a source that nothing rests on', 'Unused source', []],
];

describe.each(['full', 'public', 'none'] as const)('at the level %s', (level) => {
  test.each(words)(`%s`, async (_, word, levels) => {
    const ledger = await ledgerOf(level);
    const json = ledger === undefined ? '' : JSON.stringify(ledger);
    expect(json.includes(word)).toBe(levels.includes(level));
  });
});

test('a ledger has the shape of its schema, at each level and for each output', async () => {
  for (const level of ['full', 'public'] as const)
    for (const kind of ['deck', 'report'] as const)
      for (const format of ['html', 'pdf'] as const) {
        const ledger = await ledgerOf(level, format, kind);
        if (ledger === undefined) throw new Error('a ledger must be made at this level');
        const page = embedLedger('<!doctype html><body></body>', ledger);
        expect(await readLedger(Buffer.from(page))).toEqual({ ledger });
      }
});

test.each([
  ['deck', 'html', true],
  ['deck', 'pdf', false],
  ['report', 'html', false],
  ['report', 'pdf', false],
] as const)('a note is in the ledger of a %s in %s: %s', async (kind, format, isThere) => {
  const ledger = await ledgerOf('public', format, kind);
  expect(JSON.stringify(ledger).includes('Zqsecret')).toBe(isThere);
});

test('a computed fact is told down to its cells', async () => {
  const ledger = await ledgerOf('full');
  const fleet = ledger?.values.find(({ path }) => path === 'fleet.total');
  expect(fleet?.derivation).toEqual({
    by: 'query',
    text: '$sum(systems-file.count) + base.number',
    facts: ['base.number'],
    reads: [
      {
        file: 'data/systems-file.csv',
        table: 'systems-file',
        columns: ['count'],
        cells: [
          { line: 2, column: 9, name: 'count', value: 100 },
          { line: 3, column: 8, name: 'count', value: 30 },
        ],
      },
    ],
  });
  expect(ledger?.facts?.map(({ path, declared }) => [path, declared?.line])).toEqual([
    ['base.number', 16],
  ]);
  expect(fleet?.shown.map(({ text: wording, at }) => [wording, at?.line])).toEqual([
    ['about 130', 8],
    ['about 130', 8],
  ]);
});

test('in public each wording is there once, with its pages', async () => {
  const ledger = await ledgerOf('public');
  expect(ledger?.values.find(({ path }) => path === 'fleet.total')?.shown).toEqual([
    { text: 'about 130', pages: [2, 3] },
  ]);
});

test('cells are limited, and counted beyond that', async () => {
  const { scope, document } = await openProject();
  const rows = Array.from({ length: 300 }, (_, index) => `r${String(index)},1`);
  const world = memoryWorld({ files: { 'data/many.csv': `id,n\n${rows.join('\n')}\n` } });
  const data = await loadData(world);
  const total = scope.facts.facts.get('fleet.total');
  if (total === undefined) throw new Error('the fact must be there');
  const read = {
    ...{ path: pathOf('data/many.csv'), table: 'many', columns: ['n'] },
    cells: new Map([['n', rows.map((_, index) => index)]]),
  };
  const counted = { ...total, derivation: { ...derivation, facts: [], reads: [read] } };
  const facts = { ...scope.facts, facts: new Map([['fleet.total', counted]]) };
  const ledger = makeLedger(document, { data, facts }, 'full', {
    ...{ format: 'pdf', title: '', compiler: '', inputs: [], pages: 1, pagesOf: () => [] },
  });
  const [told] = ledger?.values.find(({ path }) => path === 'fleet.total')?.derivation?.reads ?? [];
  expect([told?.cells?.length, told?.more]).toEqual([100, 200]);
});

describe('a whole page of HTML', () => {
  const page = async (level: ProvenanceLevel, kind: 'deck' | 'report'): Promise<string> => {
    const world = memoryWorld({ files: { ...files, [`${kind}s/fleet.md`]: text } });
    const { ok } = await build(world, { formats: ['html'], provenance: level });
    expect(ok).toBe(true);
    const bytes = world.written.get(`${kind}s/fleet.html`);
    return Buffer.from(bytes ?? []).toString('utf8');
  };

  test.each([
    ['deck', 'full'],
    ['deck', 'public'],
    ['deck', 'none'],
    ['report', 'full'],
    ['report', 'public'],
    ['report', 'none'],
  ] as const)('%s, %s', async (kind, level) => {
    const html = await page(level, kind);
    // Comments of a deck are its notes, whose words are in its HTML at every level.
    const body = html
      .replace(/<div class="bespoke-marp-note"[^]*?<\/div>/u, '')
      // Letters of a font may spell anything.
      .replace(/;base64,[\w+/=]*/gu, '');
    const hidden = [
      'Note of the house',
      'Sources disagree',
      '2027-01-31',
      '2024-03-04',
      'file.csv',
      'facts.yaml',
      'fleet.md',
      'Zqown',
      'Zqsecret',
    ];
    const told = [
      'Label of the fleet',
      'fleet.total',
      'Letter of intent',
      'grade C3',
      'LOC5',
      'systems-file',
      'briefwright-ledger',
    ];
    const has = (word: string): boolean => body.includes(word);
    const isNote = (word: string): boolean =>
      word === 'Zqsecret' && kind === 'deck' && level === 'public';
    expect(hidden.filter((word) => has(word) && !isNote(word))).toEqual(
      level === 'full' ? hidden : [],
    );
    expect(told.filter(has)).toEqual(level === 'none' ? [] : told);
    expect(body).toContain('about 130');
  });

  test.each([
    ['---\nprovenance: none\n---\n', undefined, '', 0],
    ['---\nprovenance: none\n---\n', 'public', '', 1],
    ['', undefined, 'provenance: none\n', 0],
    ['---\nprovenance: full\n---\n', undefined, 'provenance: none\n', 1],
    ['', undefined, '', 1],
  ] as const)(
    'is told by front matter %j, option %j, settings %j',
    async (front, option, settings, count) => {
      const world = memoryWorld({
        files: {
          ...files,
          'brief.yaml': settings,
          'reports/a.md': `${front}# A\n\n:value[fleet.total]\n`,
        },
      });
      const { ok } = await build(world, {
        formats: ['html'],
        ...(option === undefined ? {} : { provenance: option }),
      });
      expect(ok).toBe(true);
      const html = Buffer.from(world.written.get('reports/a.html') ?? []).toString('utf8');
      expect(html.split('id="briefwright-ledger"').length - 1).toBe(count);
    },
  );

  test('a level that does not exist is an error at its word', async () => {
    const world = memoryWorld({
      files: { 'reports/a.md': '---\nprovenance: publik\n---\n\n# A\n' },
    });
    const { ok, files: told } = await build(world, { formats: ['html'] });
    expect(ok).toBe(false);
    const [message] = told.flatMap(({ messages }) => messages);
    expect([message?.ruleId, message?.line, message?.column]).toEqual([
      'front-matter-value',
      2,
      13,
    ]);
  });
});

describe('a ledger in a file', () => {
  const ledger: Ledger = {
    ...{ ledger: 1, provenance: 'public', compiler: 'B', inputs: [], sources: [] },
    document: { kind: 'report', title: '</script><!--<script>', lang: 'en' },
    values: [{ path: 'a', value: '</SCRIPT> \u2028 😀', shown: [{ text: '<b>' }] }],
  };

  test('cannot end the element that holds it', async () => {
    const page = embedLedger('<!doctype html><html><body><p>x</p></body></html>', ledger);
    const block = /<script type="application\/json"[^>]*>([^]*)<\/script><\/body><\/html>$/u.exec(
      page,
    )?.[1];
    expect(block).not.toContain('<');
    expect(JSON.parse(block ?? '')).toEqual(ledger);
    expect(await readLedger(Buffer.from(page))).toEqual({ ledger });
  });

  test('is the last of its name: what an author writes stands before it', async () => {
    const forged = '<body><p id="briefwright-ledger">{"ledger":1}</p></body>';
    const page = embedLedger(`<!doctype html>${forged}`, ledger);
    expect(await readLedger(Buffer.from(page))).toEqual({ ledger });
  });

  test('is packed in a PDF', () => {
    const { bytes, name } = toAttachment(ledger, undefined);
    expect(name).toBe('briefwright-ledger.json');
    expect(JSON.parse(Buffer.from(bytes).toString('utf8'))).toEqual(ledger);
    expect(() => inflateSync(bytes)).toThrow();
  });

  const html = (json: string): Buffer =>
    Buffer.from(
      `<!doctype html><body><script type="application/json" id="briefwright-ledger">${json}</script></body>`,
    );
  test.each([
    ['nothing', Buffer.alloc(0), 'foreign'],
    ['a picture', Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), 'foreign'],
    ['another page', Buffer.from('<html><body>x</body></html>'), 'absent'],
    ['a page that only names it', Buffer.from('<html>briefwright-ledger</html>'), 'absent'],
    ['a page cut off', html('{"ledger":1').subarray(0, 90), 'absent'],
    ['no JSON', html('{"ledger":'), 'broken'],
    ['another shape', html('{"ledger":1}'), 'broken'],
    ['a list', html('[1]'), 'broken'],
    ['a later version', html('{"ledger":2,"new":true}'), 'newer'],
    ['a foreign key', html(JSON.stringify({ ...ledger, more: 1 })), 'broken'],
    [
      'a link that runs',
      html(JSON.stringify({ ...ledger, sources: [{ id: 'a', text: 'a', url: 'javascript:1' }] })),
      'broken',
    ],
  ])('is not read from %s', async (_, bytes, problem) => {
    expect(await readLedger(bytes)).toEqual({ problem });
  });
});
