import { describe, expect, test } from 'vitest';
import { build } from '../../src/build.ts';
import type { Ledger, ProvenanceLevel } from '../../src/model/ledger.ts';
import { readLedger } from '../../src/ledger-file.ts';
import { memoryWorld } from '../world.ts';

const facts = `fleet.planned: { label: Planned, value: 100, unit: aircraft, source: letter }
fleet.sold: { label: Sold, value: 30, source: letter }
fleet.left: { label: Left, query: fleet.planned - fleet.sold, source: letter }
fleet.max: { label: Most, query: '$max(events.size)', source: letter }
ports: { label: Ports, value: [{ name: Odesa }], source: letter }
other: { label: Other, value: 1, source: notes, note: unrelated }
`;
const sources = `[
  { "id": "letter", "type": "document", "title": "Letter" },
  { "id": "notes", "type": "report", "title": "Notes" },
  { "id": "book", "type": "book", "title": "Book" }
]
`;
const events = 'id,name,size\nsigning,Signing,3\nvisit,Visit,2\n';

type Files = Readonly<Record<string, string>>;

async function ledgerOf(
  body: string,
  changed: Files,
  provenance: ProvenanceLevel = 'public',
): Promise<{ readonly html: string; readonly ledger: Ledger }> {
  const world = memoryWorld({
    files: {
      'data/facts.yaml': facts,
      'data/sources.json': sources,
      'data/events.csv': events,
      'data/places.json': '{ "france": { "capital": "Paris", "river": "Seine" } }',
      'reports/a.md': `---\ntitle: A\n---\n\n${body}\n`,
      ...changed,
    },
  });
  const outcome = await build(world, { formats: ['html'], provenance });
  expect(outcome.documents.map(({ status }) => status)).toEqual(['built']);
  const html = world.written.get('reports/a.html') ?? new Uint8Array();
  const found = await readLedger(html);
  if ('problem' in found) throw new Error(found.problem);
  return { html: Buffer.from(html).toString('utf8'), ledger: found.ledger };
}

const unrelated: Files = {
  'data/facts.yaml': facts.replace('value: 1,', 'value: 2,').replace('note: unrelated', 'note: x'),
};

describe('an output is the same after a change of what its document does not read', () => {
  const rows: readonly (readonly [what: string, body: string, changed: Files])[] = [
    ['another fact', 'It has :value[fleet.planned].', unrelated],
    ['a fact more', ':value[fleet.planned]', { 'data/facts.yaml': `more: { value: 1 }\n${facts}` }],
    ['a comment', ':value[fleet.planned]', { 'data/facts.yaml': `# Facts\n${facts}` }],
    [
      'another source',
      ':value[fleet.planned] [@letter]',
      { 'data/sources.json': sources.replace('"Notes"', '"Papers"') },
    ],
    [
      'another cell of the table',
      ':value[events.signing.size]',
      { 'data/events.csv': events.replace('Visit,2', 'Visit,9') },
    ],
    ['a fact in a condition that holds', 'A\n\n::assert{that="other < 5"}', unrelated],
    [
      'another column of a table whose rows it shows',
      '::table{from=events columns="size"}',
      { 'data/events.csv': events.replace('Visit,2', 'Tour,2') },
    ],
    [
      'another value of the object file',
      ':value[places.france.capital]',
      { 'data/places.json': '{ "france": { "river": "Loire", "capital": "Paris" } }' },
    ],
    [
      'the cells behind a result that stays',
      ':value[fleet.max]',
      { 'data/events.csv': events.replace('Visit,2', 'Visit,1') },
    ],
    ['facts, where it reads none', ':value[events.signing.size]', unrelated],
    ['all data, where it reads none', 'No value.', { ...unrelated, 'data/events.csv': 'id\nx\n' }],
  ];
  test.each(rows)('%s', async (_, body, changed) => {
    const [before, after] = [await ledgerOf(body, {}), await ledgerOf(body, changed)];
    expect(after.html).toBe(before.html);
  });
});

describe('a hash changes with what the document reads', () => {
  const rows: readonly (readonly [
    what: string,
    body: string,
    changed: Files,
    level?: ProvenanceLevel,
  ])[] = [
    ['a fact', ':value[other]', unrelated],
    ['a note on a fact', ':value[other]', { 'data/facts.yaml': facts.replace('unrelated', 'x') }],
    [
      'a fact that is read and not shown',
      ':value[fleet.sold] :trend[fell]{from=fleet.planned to=fleet.sold}',
      { 'data/facts.yaml': facts.replace('value: 100', 'value: 101') },
    ],
    ['facts as a table', '::table{from=facts columns="id"}', unrelated],
    [
      'a list within a fact',
      '::table{from=ports columns="name"}',
      { 'data/facts.yaml': facts.replace('Odesa', 'Mykolaiv') },
    ],
    [
      'a source that is cited',
      'Signed [@notes].',
      { 'data/sources.json': sources.replace('"Notes"', '"Papers"') },
    ],
    [
      'a source of a fact',
      ':value[other]',
      { 'data/sources.json': sources.replace('"Notes"', '"Papers"') },
    ],
    [
      'a source in a list of all',
      '::sources{all}',
      { 'data/sources.json': sources.replace('"Book"', '"Books"') },
    ],
    [
      'a cell',
      ':value[events.signing.size]',
      { 'data/events.csv': events.replace('Signing,3', 'Signing,4') },
    ],
    [
      'cells behind a result, where the derivation is told',
      ':value[fleet.max]',
      { 'data/events.csv': events.replace('Visit,2', 'Visit,1') },
      'full',
    ],
    [
      'a fact behind a result, where the derivation is told',
      ':value[fleet.left]',
      {
        'data/facts.yaml': facts
          .replace('value: 100', 'value: 101')
          .replace('value: 30', 'value: 31'),
      },
      'full',
    ],
  ];
  const named = rows.map(([what, body, changed, level]) => ({ what, body, changed, level }));
  test.each(named)('$what', async ({ body, changed, level }) => {
    const before = await ledgerOf(body, {}, level);
    const after = await ledgerOf(body, changed, level);
    expect(after.ledger.inputs).not.toEqual(before.ledger.inputs);
  });
});

test('a full ledger says which hashes are of files, and which of a part of one', async () => {
  const body = 'It has :value[fleet.planned], of :value[events.signing.size].';
  const { ledger } = await ledgerOf(body, {}, 'full');
  const data = ledger.inputs.filter(({ path }) => path?.startsWith('data/') === true);
  expect(data.map(({ path, part }) => [path, part])).toEqual([
    ['data/events.csv', true],
    ['data/facts.yaml', true],
    ['data/sources.json', true],
  ]);
  expect(ledger.inputs.find(({ path }) => path === 'reports/a.md')).not.toHaveProperty('part');
});
