/** Which documents are read again after a change: those that asked for what changed, and no other. */
import { expect, test } from 'vitest';
import type { Outcome } from '../src/build.ts';
import { build } from '../src/build.ts';
import { toProjectPath } from '../src/paths.ts';
import { sortMessages } from '../src/reporter.ts';
import { memoryCache, memoryWorld } from './world.ts';

const dot = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle r="3"/></svg>\n';

const first: Readonly<Record<string, string>> = {
  'brief.yaml': 'lang: en\n',
  'data/facts.yaml': [
    'cost: { label: Cost, value: 320, unit: EUR, source: letter }',
    'share: { label: Share, value: 12, unit: "%", source: audit }',
    'total: { label: Total, query: "$sum(stock.rounds)", source: audit }',
    'spare: { label: Spare, value: 5, source: audit }',
    '',
  ].join('\n'),
  'data/sources.json': JSON.stringify([
    { id: 'letter', type: 'document', title: 'Letter of intent' },
    { id: 'audit', type: 'report', title: 'Audit of stocks' },
  ]),
  'data/stock.csv': 'id,name,rounds\na,Alpha,1250\nb,Beta,640\n',
  'data/plan.json': '{"phase": {"name": "one"}, "hidden": 3}\n',
  'decks/cost.md': '# It costs :value[cost]\n\n![A dot](../dot.svg)\n',
  'decks/cell.md': '# Alpha has :value[stock.a.rounds]\n',
  'decks/list.md': '# Stock\n\n::table{from=stock columns="name,rounds" caption="Stock"}\n',
  'decks/sum.md': '# In all :value[total]\n',
  'decks/phase.md': '# Phase :value[plan.phase.name]\n\n::include{file=../parts/_end.md}\n',
  'decks/cited.md': '# Somebody says so [@audit]\n',
  'decks/typed.md': '# There are 41 of them\n',
  'decks/asserted.md': '# It holds\n\n::assert{that="share < 50" message="too much"}\n',
  'decks/plain.md': '# Nothing but words\n',
  'parts/_end.md': 'The end.\n',
  'dot.svg': dot,
};

const all = Object.keys(first)
  .flatMap((path) => /^decks\/(.+)\.md$/u.exec(path)?.[1] ?? [])
  .sort();

interface Change {
  readonly of: string;
  readonly files: Readonly<Record<string, string | undefined>>;
  /** Documents that must be read again. */
  readonly reads: readonly string[];
  /** The same, where outputs are made. */
  readonly outputs?: readonly string[];
}

const edited = (path: string, from: string, to: string): Change['files'] => {
  const text = first[path] ?? '';
  if (!text.includes(from)) throw new Error(`${path} must hold ${from}`);
  return { [path]: text.replace(from, to) };
};

// A finding about a figure that was typed names what has its value: any change of the data may be one.
const typed = 'typed';

const changes: readonly Change[] = [
  { of: 'nothing', files: {}, reads: [] },
  {
    of: 'a fact',
    files: edited('data/facts.yaml', '320', '414'),
    reads: ['cost', typed],
  },
  {
    of: 'a fact, by more figures than it had',
    files: edited('data/facts.yaml', '320', '3200'),
    reads: ['cost', typed],
  },
  {
    of: 'a fact that is asserted',
    files: edited('data/facts.yaml', '12', '13'),
    reads: ['asserted', typed],
  },
  {
    of: 'a fact that nobody shows',
    files: edited('data/facts.yaml', '5,', '6,'),
    reads: [typed],
  },
  {
    of: 'a cell that one path leads to',
    files: edited('data/stock.csv', '1250', '1300'),
    reads: ['cell', 'list', 'sum', typed],
  },
  {
    of: 'another cell of the table',
    files: edited('data/stock.csv', '640', '650'),
    reads: ['list', 'sum', typed],
  },
  {
    of: 'words in a table',
    files: edited('data/stock.csv', 'Beta', 'Better'),
    reads: ['list', typed],
  },
  {
    of: 'a value in an object',
    files: edited('data/plan.json', 'one', 'two'),
    reads: ['phase', typed],
  },
  {
    of: 'a value in an object that nobody shows',
    files: edited('data/plan.json', '3', '4'),
    reads: [typed],
  },
  {
    of: 'a source',
    files: edited('data/sources.json', 'Audit of stocks', 'The audit'),
    reads: ['cited', typed],
    // The ledger of an output names the sources of its values.
    outputs: ['sum'],
  },
  { of: 'a text', files: edited('decks/plain.md', 'words', 'text'), reads: ['plain'] },
  { of: 'what a text includes', files: edited('parts/_end.md', 'end', 'close'), reads: ['phase'] },
  { of: 'a picture', files: edited('dot.svg', 'r="3"', 'r="4"'), reads: ['cost'] },
  { of: 'a document that is new', files: { 'decks/new.md': '# New\n' }, reads: ['new'] },
  { of: 'a document that is gone', files: { 'decks/plain.md': undefined }, reads: [] },
  { of: 'a setting', files: { 'brief.yaml': 'lang: fr\n' }, reads: all },
  { of: 'a table that is new', files: { 'data/more.csv': 'id,a\nx,1\n' }, reads: all },
  {
    of: 'the theme',
    files: { 'themes/chancery/theme.yaml': 'name: chancery\nextends: chancery\n' },
    reads: all,
  },
];

test.each(['model', 'output'] as const)('until %s, only what a change concerns', async (until) => {
  for (const { of, files, reads: texts, outputs = [] } of changes) {
    const reads = until === 'output' ? [...texts, ...outputs] : texts;
    const cache = memoryCache();
    const run = (
      project: Readonly<Record<string, string>>,
      kept?: typeof cache,
      left: Readonly<Record<string, Uint8Array>> = {},
    ): { outcome: Promise<Outcome>; written: ReadonlyMap<string, Uint8Array> } => {
      const world = memoryWorld({
        files: project,
        outputs: left,
        ...(kept === undefined ? {} : { cache: kept }),
      });
      return { outcome: build(world, { until, formats: ['md'] }), written: world.written };
    };
    const before = run(first, cache);
    const began = await before.outcome;
    expect(recalled(began), of).toEqual([]);
    const now = Object.fromEntries(
      Object.entries({ ...first, ...files }).flatMap(([path, text]) =>
        text === undefined ? [] : [[path, text]],
      ),
    );
    const again = run(now, cache, Object.fromEntries(before.written));
    const outcome = await again.outcome;
    const names = outcome.documents.map(({ source }) => source.slice('decks/'.length, -3));
    expect(recalled(outcome), of).toEqual(names.filter((name) => !reads.includes(name)));

    const clean = run(now, undefined, Object.fromEntries(before.written));
    expect(told(outcome), of).toEqual(told(await clean.outcome));
    expect([...again.written].sort(), of).toEqual([...clean.written].sort());
  }
});

function recalled({ documents }: Outcome): readonly string[] {
  return documents
    .filter(({ isRecalled }) => isRecalled)
    .map(({ source }) => source.slice('decks/'.length, -3));
}

function told({ ok, documents, files }: Outcome): unknown {
  return [
    ok,
    documents.map(({ source, status }) => [source, status]),
    sortMessages(files).map(({ file, message }) => [
      ...[file.path, message.ruleId, message.reason, message.note, message.fatal],
      ...[message.place, String(file)],
    ]),
  ];
}

test('a finding of all documents together keeps outputs from being put back as from being made', async () => {
  const project = {
    'brief.yaml': 'rules: { consistency: error }\n',
    'data/facts.yaml': 'cost: { label: Cost, value: 3234000000, unit: EUR, source: letter }\n',
    'data/sources.json': '[{ "id": "letter", "type": "document", "title": "Letter" }]',
    'decks/a.md': '# It costs :value[cost]{format=compact}\n',
    'reports/a.md': 'It costs :value[cost]{format=compact}.\n',
  };
  const other = { ...project, 'decks/a.md': '# It costs :value[cost]{format=currency}\n' };
  const cache = memoryCache();
  const options = { formats: ['md'] } as const;
  expect((await build(memoryWorld({ files: project, cache }), options)).ok).toBe(true);
  for (const kept of [{ cache }, {}]) {
    const world = memoryWorld({ files: other, ...kept });
    const { documents } = await build(world, options);
    expect(documents.map(({ source, status }) => [source, status])).toEqual([
      ['decks/a.md', 'built'],
      ['reports/a.md', 'blocked'],
    ]);
    expect([...world.written.keys()]).not.toContain('reports/a.md');
  }
});

test('an analysis whose outputs are gone is made again, with what all documents show of it', async () => {
  const cache = memoryCache();
  const project = {
    'data/facts.yaml': 'cost: { label: Cost, value: 3234000000, unit: EUR, source: letter }\n',
    'data/sources.json': '[{ "id": "letter", "type": "document", "title": "Letter" }]',
    'decks/a.md': '# It costs :value[cost]{format=currency}\n',
    'reports/a.md': 'It costs :value[cost]{format=compact}.\n',
  };
  const options = { formats: ['md'] } as const;
  await build(memoryWorld({ files: project, cache }), options);
  for (const name of [...cache.entries.keys()])
    if (name.startsWith('blobs/') || name.startsWith('outputs/')) cache.entries.delete(name);
  const again = await build(memoryWorld({ files: project, cache }), options);
  const clean = await build(memoryWorld({ files: project }), options);
  expect(recalled(again)).toEqual([]);
  expect(told(again)).toEqual(told(clean));
  expect(sortMessages(again.files).map(({ message }) => message.ruleId)).toEqual(['consistency']);
});

test('what a build found out serves a check, and only what a check can see of it', async () => {
  const cache = memoryCache();
  const files = { 'decks/a.md': '# One\n\n![](../dot.svg)\n', 'dot.svg': dot };
  const pages = {
    'decks/a.md': {
      findings: [
        {
          ...({ kind: 'overflow', page: 0, at: '2-5', what: 'words' } as const),
          over: { top: 0, right: 0, bottom: 9, left: 0 },
        },
      ],
    },
  };
  const settings = { 'brief.yaml': 'rules: { slide-overflow: warning }\n' };
  const world = (): ReturnType<typeof memoryWorld> =>
    memoryWorld({ files: { ...files, ...settings }, pages, cache });
  const rulesOf = ({ files: all }: Outcome): unknown =>
    sortMessages(all).map(({ message }) => message.ruleId);
  const check = { until: 'model' } as const;
  const built = await build(world(), { formats: ['html'] });
  expect(rulesOf(built)).toEqual(['slide-overflow', 'image-alt']);
  const checked = await build(world(), { ...check, formats: ['html'] });
  expect([recalled(checked), rulesOf(checked)]).toEqual([['a'], ['image-alt']]);
  const laidOut = await build(world(), { until: 'pages', formats: ['html'] });
  expect([recalled(laidOut), rulesOf(laidOut)]).toEqual([['a'], ['slide-overflow', 'image-alt']]);

  const other = memoryCache();
  const first = (): ReturnType<typeof memoryWorld> =>
    memoryWorld({ files: { ...files, ...settings }, pages, cache: other });
  await build(first(), { ...check, formats: ['html'] });
  const later = await build(first(), { formats: ['html'] });
  expect([recalled(later), rulesOf(later)]).toEqual([[], ['slide-overflow', 'image-alt']]);
});

const csl = (part: string): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0"><info><title>T</title><id>t</id></info>${part}</style>\n`;
const sources = '[{ "id": "letter", "type": "document", "title": "Letter" }]';
const two = { 'decks/a.md': '# One [@letter]\n', 'decks/b.md': '# Two [@letter]\n' };

// What a message says of files that documents share, or of a mistake elsewhere, is no less true in the next run.
test.each<{
  readonly of: string;
  readonly files: Readonly<Record<string, string>>;
  readonly then: Readonly<Record<string, string>>;
}>([
  {
    of: 'a warning about the settings',
    files: {
      'brief.yaml': 'citation-style: styles/missing.csl\nrules: { citation-style: warning }\n',
      'data/sources.json': sources,
      'data/facts.yaml': '{}\n',
      ...two,
    },
    then: { 'data/facts.yaml': '# A note.\n{}\n' },
  },
  {
    of: 'a warning about a style that two documents take',
    files: {
      'brief.yaml': 'citation-style: house.csl\nrules: { citation-style: warning }\n',
      'house.csl': csl(''),
      'data/sources.json': sources,
      'data/facts.yaml': '{}\n',
      ...two,
    },
    then: { 'data/facts.yaml': '# A note.\n{}\n' },
  },
  {
    of: 'a mistake in the data that has been mended',
    files: {
      'brief.yaml': 'rules: { unknown-key: warning, data-type: warning }\n',
      'data/datapackage.yaml':
        'name: p\nresources:\n  - name: u\n    path: u.csv\n    schema:\n      fields: [{ name: id, type: string }, { name: v, type: integer }]\n',
      'data/u.csv': 'id,v\na,1\nb,zz\n',
      'decks/a.md': '# It is :value[u.zz.v]\n',
    },
    then: { 'data/u.csv': 'id,v\na,1\nb,2\n' },
  },
  {
    of: 'a mistake in the data that is new',
    files: {
      'brief.yaml': 'rules: { unknown-key: warning, data-type: warning }\n',
      'data/datapackage.yaml':
        'name: p\nresources:\n  - name: u\n    path: u.csv\n    schema:\n      fields: [{ name: id, type: string }, { name: v, type: integer }]\n',
      'data/u.csv': 'id,v\na,1\nb,2\n',
      'decks/a.md': '# It is :value[u.zz.v]\n',
    },
    then: { 'data/u.csv': 'id,v\na,1\nb,zz\n' },
  },
])('$of', async ({ files, then }) => {
  const cache = memoryCache();
  const options = { until: 'model' } as const;
  await build(memoryWorld({ files, cache }), options);
  const now = { ...files, ...then };
  const causes = ({ files: all }: Outcome): unknown =>
    sortMessages(all).map(({ message }) => String(message.cause));
  const again = await build(memoryWorld({ files: now, cache }), options);
  const clean = await build(memoryWorld({ files: now }), options);
  expect(told(clean)).not.toEqual([true, [], []]);
  expect([told(again), causes(again)]).toEqual([told(clean), causes(clean)]);
});

test('a silence that all documents together need is known from the next whole run on', async () => {
  const cache = memoryCache();
  const files = {
    'data/facts.yaml': 'cost: { label: Cost, value: 3234000000, unit: EUR, source: letter }\n',
    'data/sources.json': sources,
    'decks/a.md': '# It costs :value[cost]{format=currency} [@letter]\n',
    'reports/a.md':
      '<!-- brief-disable-next-line consistency: rounded on purpose -->\nIt costs :value[cost]{format=compact} [@letter].\n',
  };
  const run = (text: string, named?: readonly string[]): Promise<Outcome> =>
    build(
      memoryWorld({
        files: { ...files, 'data/facts.yaml': files['data/facts.yaml'] + text },
        cache,
      }),
      {
        until: 'model',
        ...(named === undefined
          ? {}
          : { files: named.flatMap((name) => toProjectPath(name) ?? []) }),
      },
    );
  await run('', ['reports/a.md']);
  await run('# One.\n');
  expect((await run('# Two.\n')).documents.map(({ isRecalled }) => isRecalled)).toEqual([
    true,
    true,
  ]);
});
