import { describe, expect, test } from 'vitest';
import { build } from '../../src/build.ts';
import { changesBetween, isUnchanged } from '../../src/changes.ts';
import type { Changes, PartChange, PartName } from '../../src/model/change.ts';
import { readProject } from '../../src/reading.ts';
import { memoryWorld } from '../world.ts';

const svg = (width: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="10"><rect width="9" height="9"/></svg>`;

const files: Readonly<Record<string, string>> = {
  'brief.yaml': 'title: Test\n',
  'data/facts.yaml': [
    'fleet.total: { label: Fleet, value: 100, qualifier: about, unit: aircraft, source: letter, locator: para. 5 }',
    'fleet.low: { value: 12 }',
    'fleet.sum: { query: $sum(systems.count) }',
    'unseen: { value: 1 }',
    '',
  ].join('\n'),
  'data/sources.json':
    '[{ "id": "letter", "type": "article", "title": "Letter" }, { "id": "other", "type": "article", "title": "Other" }]',
  'data/systems.csv': 'id,name,count,note\na,Alpha,100,x\nb,Beta,30,y\n',
  'data/quiet.csv': 'id,name\na,Alpha\n',
  'decks/one.md': [
    '# One',
    'There are :value[fleet.total] aircraft.',
    '---',
    '# Two',
    '::table{from=systems columns="name,count"}',
    '---',
    '# Three',
    'Nothing to see. ![](a.svg)',
    '---',
    '# Four',
    '::chart{from=systems type=bar x=name y=count title="How many" source=none}',
    '---',
    '# Five',
    'Together :value[fleet.sum].',
    '<!-- The low one is :value[fleet.low] -->',
    '',
  ].join('\n\n'),
  'decks/a.svg': svg(10),
  'decks/plain.md': '# Plain\n\nNo value.\n',
  'reports/two.md': [
    '---\nnumbered: true\n---',
    'Before it.',
    '## First\n\nText of :value[fleet.total].',
    '## Second\n\n::include{file=_part.md}',
    '## Third\n\nThe letter [@letter].\n',
  ].join('\n\n'),
  'reports/_part.md': 'A part with :value[systems.a.name].\n',
};

function withEdits(
  from: Readonly<Record<string, string>>,
  edits: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries({ ...from, ...edits }).flatMap(([path, text]) =>
      text === undefined ? [] : [[path, text] as const],
    ),
  );
}

/** The changes that come of some files; `undefined` removes one. */
async function changed(
  edits: Readonly<Record<string, string | undefined>>,
  from = files,
): Promise<Changes> {
  const to = withEdits(from, edits);
  const [before, after] = await Promise.all(
    [from, to].map((state) => readProject(memoryWorld({ files: state }))),
  );
  if (before === undefined || after === undefined) throw new Error('both must be read');
  const changes = await changesBetween(before, after);
  expect(changes.mistakes.before, 'the fixture must be sound').toEqual([]);
  return changes;
}

/** Documents whose outputs `build` writes otherwise, or not at all, once the files are edited. */
async function differentOutputs(
  edits: Readonly<Record<string, string | undefined>>,
): Promise<readonly string[]> {
  const [old, now] = await Promise.all(
    [files, withEdits(files, edits)].map(async (state) => {
      const { documents } = await build(memoryWorld({ files: state }), { formats: ['html'] });
      expect(documents.map(({ status }) => status)).not.toContain('blocked');
      return new Map(
        documents.map(({ source, artifacts }) => [
          String(source),
          artifacts.map((one) => one.sha256),
        ]),
      );
    }),
  );
  return [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])]
    .filter((source) => JSON.stringify(old?.get(source)) !== JSON.stringify(now?.get(source)))
    .sort();
}

/** The text of a file with something replaced, which must be in it. */
function edit(path: string, from: string, to: string): Record<string, string> {
  const text = files[path] ?? '';
  expect(text).toContain(from);
  return { [path]: text.replace(from, to) };
}

function partName({ unit, number, title }: PartName): string {
  return [unit, number, title].filter((part) => part !== undefined && part !== '').join(' ');
}

/** `document: parts`, with what happened to a part where it was not changed. */
function touched({ documents }: Changes): string[] {
  return documents.map(({ source, change, parts, visible, from }) =>
    [
      change === 'changed' ? '' : `${change} `,
      source,
      from === undefined ? '' : ` from ${from}`,
      visible ? '' : ' (unseen)',
      parts.length === 0 ? '' : `: ${parts.map(named).join(', ')}`,
    ].join(''),
  );
}

function named({ change, moved, before, after }: PartChange): string {
  const place = after ?? before;
  const what = change === 'changed' ? (moved ? 'moved, changed ' : '') : `${change} `;
  return what + (place === undefined ? '' : partName(place));
}

describe('a change touches', () => {
  test.each<[string, Record<string, string | undefined>, string[]]>([
    ['nothing where there is none', {}, []],
    [
      'every slide and section that shows a fact',
      edit('data/facts.yaml', 'value: 100', 'value: 114'),
      ['decks/one.md: slide 1 One', 'reports/two.md: section 1 First'],
    ],
    [
      'nobody where a fact is shown nowhere',
      edit('data/facts.yaml', 'value: 1 }', 'value: 2 }'),
      [],
    ],
    [
      'table, figure and what was computed from a cell',
      edit('data/systems.csv', 'b,Beta,30', 'b,Beta,33'),
      ['decks/one.md: slide 2 Two, slide 4 Four, slide 5 Five'],
    ],
    ['nobody where no document reads a table', edit('data/quiet.csv', 'Alpha', 'Other'), []],
    [
      'a report through what it includes',
      edit('reports/_part.md', 'A part', 'One part'),
      ['reports/two.md: section 2 Second'],
    ],
    [
      'a slide by a value in its notes',
      edit('data/facts.yaml', 'value: 12', 'value: 13'),
      ['decks/one.md: slide 5 Five'],
    ],
    ['a slide by its picture', { 'decks/a.svg': svg(20) }, ['decks/one.md: slide 3 Three']],
    [
      'no other slide where one is added',
      edit('decks/one.md', '# Two', '# New\n\nA new one.\n\n---\n\n# Two'),
      ['decks/one.md: added slide 2 New'],
    ],
    [
      'no other slide where one is removed',
      edit('decks/one.md', '# Three\n\nNothing to see. ![](a.svg)\n\n---\n\n', ''),
      ['decks/one.md: removed slide 3 Three'],
    ],
    [
      'a slide that moved',
      {
        'decks/one.md': `${(files['decks/one.md'] ?? '').replace('# One\n\nThere are :value[fleet.total] aircraft.\n\n---\n\n', '')}\n---\n\n# One\n\nThere are :value[fleet.total] aircraft.\n`,
      },
      ['decks/one.md: moved slide 5 One'],
    ],
    [
      'a section whose heading is another',
      edit('reports/two.md', '## First', '## At first'),
      ['reports/two.md: section 1 At first'],
    ],
    ['documents that came', { 'decks/new.md': '# New\n' }, ['added decks/new.md']],
    ['documents that went', { 'decks/plain.md': undefined }, ['removed decks/plain.md']],
    [
      'documents that were renamed',
      { 'decks/plain.md': undefined, 'decks/simple.md': files['decks/plain.md'] },
      ['decks/simple.md from decks/plain.md'],
    ],
    [
      'nobody’s eyes by a comment on a rule',
      edit(
        'reports/two.md',
        'Before it.',
        '<!-- brief-ignore bare-number: a test -->\n\nBefore it.',
      ),
      ['reports/two.md (unseen)'],
    ],
    [
      'all documents of a theme',
      { 'brief.yaml': 'title: Test\ntheme: gazette\n' },
      ['decks/one.md', 'decks/plain.md', 'reports/two.md'],
    ],
    [
      'the report that cites a source',
      edit('data/sources.json', '"title": "Letter"', '"title": "The letter"'),
      ['decks/one.md (unseen)', 'reports/two.md: section Notes'],
    ],
  ])('%s', async (_, edits, expected) => {
    const changes = await changed(edits);
    expect(touched(changes)).toEqual(expected);
    const sources = changes.documents.flatMap(({ source, from }) => [
      source,
      ...(from === undefined ? [] : [from]),
    ]);
    expect(await differentOutputs(edits)).toEqual(sources.sort());
  });
});

describe('facts', () => {
  test('are told with their states, sources and places', async () => {
    const { facts } = await changed(
      edit('data/facts.yaml', 'value: 100, qualifier: about', 'value: 114, qualifier: at-least'),
    );
    expect(facts).toMatchObject([
      {
        id: 'fleet.total',
        change: 'changed',
        fields: ['value', 'qualifier'],
        before: { text: 'about 100\u00a0aircraft', sources: [{ id: 'letter' }] },
        after: { text: 'at least 114\u00a0aircraft', record: { locator: 'para. 5' } },
        shown: [
          { document: 'decks/one.md', parts: [{ number: '1', title: 'One' }] },
          { document: 'reports/two.md', parts: [{ number: '1', title: 'First' }] },
        ],
      },
    ]);
  });

  test('that came, went and follow from data are told', async () => {
    const { facts } = await changed({
      'data/facts.yaml': (files['data/facts.yaml'] ?? '').replace('unseen', 'seen'),
      ...edit('data/systems.csv', '30', '33'),
    });
    expect(
      facts.map(({ id, change, before, after }) => [id, change, before?.text, after?.text]),
    ).toEqual([
      ['fleet.sum', 'changed', '130', '133'],
      ['seen', 'added', undefined, '1'],
      ['unseen', 'removed', '1', undefined],
    ]);
  });
});

describe('data', () => {
  test('are told where they are shown, and counted where not', async () => {
    const { cells, tables } = await changed(
      edit('data/systems.csv', 'b,Beta,30,y', 'b,Beta,33,z\nc,Gamma,5,w'),
    );
    expect(cells.map(({ path, change, before, after }) => [path, change, before, after])).toEqual([
      ['systems.b.count', 'changed', '30', '33'],
      ['systems.c', 'added', undefined, 'Gamma | 5'],
    ]);
    expect(cells[0]?.shown).toEqual([
      {
        document: 'decks/one.md',
        parts: [
          { unit: 'slide', number: '2', title: 'Two' },
          { unit: 'slide', number: '4', title: 'Four' },
        ],
      },
    ]);
    expect(tables).toMatchObject([
      { name: 'systems', cells: { shown: 3, hidden: 3 }, rows: { added: 1, removed: 0 } },
    ]);
  });
});

describe('a slide', () => {
  async function slide(edits: Record<string, string | undefined>): Promise<PartChange> {
    const { documents } = await changed(edits);
    const part = documents.find(({ source }) => source === 'decks/one.md')?.parts[0];
    if (part === undefined) throw new Error('a slide must have changed');
    return part;
  }

  test('tells a value, and no text where only that changed', async () => {
    expect(await slide(edit('data/facts.yaml', 'value: 100', 'value: 114'))).toMatchObject({
      values: [
        { path: 'fleet.total', fact: 'fleet.total', before: 'about 100', after: 'about 114' },
      ],
      texts: [],
    });
  });

  test('tells a text by its words', async () => {
    const { values, texts } = await slide(
      edit(
        'decks/one.md',
        'There are :value[fleet.total] aircraft.',
        'There will be :value[fleet.total] aircraft.',
      ),
    );
    expect({ values, texts }).toEqual({
      values: [],
      texts: [
        {
          ...{ kind: 'text', change: 'changed' },
          before: 'There are about 100 aircraft.',
          after: 'There will be about 100 aircraft.',
          words: [
            { kind: 'same', text: 'There ' },
            { kind: 'removed', text: 'are' },
            { kind: 'added', text: 'will be' },
            { kind: 'same', text: ' about 100 aircraft.' },
          ],
        },
      ],
    });
  });

  test('tells the data of a figure', async () => {
    const { documents } = await changed(edit('data/systems.csv', 'Beta,30', 'Beta,33'));
    const four = documents[0]?.parts.find(({ after }) => after?.number === '4');
    expect(four?.figures).toEqual([
      {
        ...{ kind: 'chart', title: 'How many', change: 'changed', drawing: false },
        cells: [{ row: 'Beta', column: 'Count', before: '30', after: '33' }],
        rows: { added: [], removed: [] },
      },
    ]);
  });

  test('with another class has another look, and no other change', async () => {
    expect(
      await slide(edit('decks/one.md', '# One', '<!-- _class: statement -->\n\n# One')),
    ).toMatchObject({ look: true, values: [], texts: [], figures: [] });
  });
});

test('a state is no change of itself', async () => {
  expect(isUnchanged(await changed({}))).toBe(true);
});
