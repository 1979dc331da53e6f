import { describe, expect, test } from 'vitest';
import { VFile } from 'vfile';
import { isMissed, lookup, lookupTable } from '../../src/facts/lookup.ts';
import type { Found, Missed, Scope } from '../../src/facts/lookup.ts';
import { parsePath } from '../../src/facts/path.ts';
import type { Segment } from '../../src/facts/path.ts';
import type { Binding } from '../../src/model/document.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { ColumnType, Datum, ObjectFile, Row, Table } from '../../src/model/table.ts';
import { toProjectPath } from '../../src/paths.ts';
import { placer } from '../../src/syntax/place.ts';
import { parseYaml } from '../../src/syntax/yaml.ts';

function path(text: string): ReturnType<typeof toProjectPath> & string {
  const found = toProjectPath(text);
  if (found === undefined) throw new Error(`No path: ${text}`);
  return found;
}

/** A table as its file would be read: one line for each row, `|` between the cells, an empty cell is null. */
function table(
  name: string,
  columns: Readonly<Record<string, ColumnType>>,
  lines: readonly string[],
  key: readonly string[] = ['id'],
): Table {
  const names = Object.keys(columns);
  const file = new VFile({
    path: `data/${name}.csv`,
    value: [names.join('|'), ...lines].join('\r\n'),
  });
  let offset = names.join('|').length + 2;
  const rows = lines.map((line): Row => {
    const start = offset;
    const cells = line.split('|').map((text, index) => {
      const cell = {
        value: read(text, columns[names[index] ?? ''] ?? 'any'),
        start: offset,
        end: offset + text.length,
      };
      offset = cell.end + 1;
      return [names[index] ?? '', cell] as const;
    });
    offset += 1;
    return { cells: new Map(cells), start, end: offset - 2 };
  });
  return {
    kind: 'table',
    name,
    path: path(`data/${name}.csv`),
    file,
    columns: names.map((column) => ({
      name: column,
      type: columns[column] ?? 'any',
      unit: column === 'range' ? 'km' : undefined,
      title: undefined,
    })),
    rows,
    key,
    source: [],
    place: placer(file),
  };
}

function read(text: string, type: ColumnType): Datum {
  if (text === '') return null;
  return type === 'integer' || type === 'array' || type === 'any'
    ? (JSON.parse(text) as Datum)
    : text;
}

function object(name: string, yaml: string): ObjectFile {
  const file = new VFile({ path: `data/${name}.yaml`, value: yaml });
  const parsed = parseYaml(file, { syntax: 'a', key: 'b', limit: 'c' });
  if (parsed === undefined) throw new Error('No YAML');
  return {
    kind: 'object',
    name,
    path: path(`data/${name}.yaml`),
    file,
    value: parsed.value,
    place: (keys) => parsed.place(keys),
  };
}

function fact(id: string, value: Datum, more: Partial<Fact> = {}): [string, Fact] {
  const start = { line: 3, column: 1, offset: 20 };
  return [
    id,
    {
      id,
      value,
      label: undefined,
      qualifier: 'exact',
      unit: undefined,
      asOf: undefined,
      source: [],
      locator: undefined,
      grade: undefined,
      confidence: undefined,
      expires: undefined,
      notBefore: undefined,
      note: undefined,
      discrepancy: undefined,
      derivation: undefined,
      place: { start, end: { ...start, column: 5, offset: 24 } },
      ...more,
    },
  ];
}

const equipment = table(
  'equipment',
  { id: 'string', name: 'string', range: 'integer', roles: 'array', extra: 'any' },
  [
    'mirage|Mirage 2000|1550|["strike","air defence"]|{"maker":{"name":"Dassault"}}',
    'samp/t|SAMP/T|100|[]|"2026-02-09"',
    'mistral|Mistral|||',
  ],
);
const flows = table(
  'flows',
  { from: 'string', to: 'string', n: 'integer' },
  ['fr|ua|100', 'fr|pl|3', 'de|ua|7'],
  ['from', 'to'],
);
const lines = table('lines', { text: 'string' }, ['one', 'two'], []);
const policy = object(
  'policy',
  'signed: 2026-02-14\nstate:\n  fr: { name: France, note: ~ }\nsteps:\n  - { id: a, days: 5 }\n  - { id: b, days: 6.5, late: true }\nlist: [1, 2]\n',
);
const sources = new Map<string, Table | ObjectFile>(
  [equipment, flows, lines, policy].map((one) => [one.name, one]),
);

const scope: Scope = {
  data: {
    names: ['broken', ...sources.keys()].sort(),
    get: (name) => sources.get(name),
    files: () => [],
  },
  facts: {
    facts: new Map([
      fact('rafale.planned', 100, { qualifier: 'about', unit: 'aircraft' }),
      fact('rafale.planned.low', 90),
      fact('rafale.deal', { price: 3.2e9, parts: [{ id: 'x', share: 40 }] }, { unit: 'EUR' }),
      fact('signing', '2026-02-14'),
      fact('unknown', null),
    ]),
    sources: new Map(),
    files: [],
  },
  bindings: new Map(),
};

function segments(text: string): readonly Segment[] {
  const parsed = parsePath(text);
  if ('problem' in parsed) throw new Error(parsed.problem);
  return parsed.segments;
}

function find(text: string, bindings: Readonly<Record<string, Binding>> = {}): Found | Missed {
  return lookup(segments(text), { ...scope, bindings: new Map(Object.entries(bindings)) });
}

function rowOf(of: Table, index: number): Binding {
  const row = of.rows[index];
  if (row === undefined) throw new Error(`No row ${index}`);
  return { table: of, row, index };
}

describe('values', () => {
  test.each<[string, Partial<Found>]>([
    [
      'rafale.planned',
      {
        value: 100,
        type: 'integer',
        unit: 'aircraft',
        qualifier: 'about',
        path: 'rafale.planned',
        table: undefined,
      },
    ],
    ['"rafale.planned"', { value: 100, path: 'rafale.planned' }],
    ['rafale.planned.low', { value: 90, path: 'rafale.planned.low' }],
    ['rafale.deal.price', { value: 3.2e9, unit: 'EUR', path: 'rafale.deal.price' }],
    ['rafale.deal', { type: 'object', unit: undefined, path: 'rafale.deal' }],
    ['signing', { value: '2026-02-14', type: 'date' }],
    [
      'equipment.mirage.range',
      {
        value: 1550,
        type: 'integer',
        unit: 'km',
        qualifier: 'exact',
        fact: undefined,
        path: 'equipment.mirage.range',
        table: 'equipment',
      },
    ],
    [
      'equipment."samp/t".name',
      { value: 'SAMP/T', type: 'string', path: 'equipment."samp/t".name' },
    ],
    ['equipment.mirage.roles', { value: ['strike', 'air defence'], type: 'array' }],
    [
      'equipment.mirage.extra.maker.name',
      {
        value: 'Dassault',
        type: 'string',
        unit: undefined,
        path: 'equipment.mirage.extra.maker.name',
      },
    ],
    ['equipment."samp/t".extra', { value: '2026-02-09', type: 'date' }],
    ['flows.fr.ua.n', { value: 100, path: 'flows.fr.ua.n' }],
    [
      'policy.signed',
      { value: '2026-02-14', type: 'date', path: 'policy.signed', table: 'policy' },
    ],
    ['policy.state.fr.name', { value: 'France', type: 'string' }],
    ['policy.list', { value: [1, 2], type: 'array' }],
  ])('%s', (text, expected) => {
    expect(find(text)).toMatchObject(expected);
  });

  test.each([
    ['rafale.planned', 'data/facts.yaml', '3:1-3:5'],
    ['equipment.mirage.range', 'data/equipment.csv', '2:20-2:24'],
    ['equipment."samp/t".name', 'data/equipment.csv', '3:8-3:14'],
    ['policy.state.fr.name', 'data/policy.yaml', '3:15-3:21'],
  ])('%s knows its place', (text, file, range) => {
    const found = find(text);
    if (isMissed(found)) throw new Error(found.reason);
    const { start, end } = found.place;
    expect([found.file.path, `${start.line}:${start.column}-${end.line}:${end.column}`]).toEqual([
      file,
      range,
    ]);
  });

  test('a bound name comes first, and its path is that of its row', () => {
    expect(find('signing.name', { signing: rowOf(equipment, 1) })).toMatchObject({
      value: 'SAMP/T',
      path: 'equipment."samp/t".name',
      table: 'equipment',
    });
    expect(find('line.text', { line: rowOf(lines, 1) })).toMatchObject({
      value: 'two',
      path: 'lines.2.text',
    });
    expect(find('flow.n', { flow: rowOf(flows, 2) })).toMatchObject({ path: 'flows.de.ua.n' });
  });

  test('takes any name for a key, also those of objects in JavaScript', () => {
    expect(find('policy.toString')).toMatchObject({ rule: 'unknown-key' });
    expect(find('policy.state.constructor')).toMatchObject({ rule: 'unknown-key' });
    expect(find('constructor')).toMatchObject({ rule: 'unknown-path' });
  });
});

describe('misses', () => {
  test.each<[string, string, number, number, string, string | undefined]>([
    [
      'rafale.plannd',
      'unknown-fact',
      0,
      1,
      'Unexpected fact `rafale.plannd`, expected a declared fact',
      'did you mean `rafale.planned`?',
    ],
    [
      'rafal.planned',
      'unknown-fact',
      0,
      1,
      'Unexpected fact `rafal.planned`, expected a declared fact',
      'did you mean `rafale.planned`?',
    ],
    [
      'rafale',
      'unknown-fact',
      0,
      0,
      'Unexpected fact `rafale`, expected a declared fact',
      'there are `rafale.planned`, `rafale.planned.low`, `rafale.deal`',
    ],
    [
      'signin',
      'unknown-fact',
      0,
      0,
      'Unexpected fact `signin`, expected a declared fact',
      'did you mean `signing`?',
    ],
    [
      'rafale.planned.lo',
      'unknown-fact',
      0,
      2,
      'Unexpected fact `rafale.planned.lo`, expected a declared fact',
      'did you mean `rafale.planned.low`?',
    ],
    [
      'rafale.planned.total',
      'unknown-key',
      2,
      2,
      'Unexpected `total` below `rafale.planned`, expected the path to end before it',
      '`rafale.planned` is a value without keys',
    ],
    [
      'rafale.deal.prize',
      'unknown-key',
      2,
      2,
      'Unexpected key `prize`, expected a key of `rafale.deal`',
      'did you mean `price`?',
    ],
    [
      'equipmnt.mirage.range',
      'unknown-path',
      0,
      0,
      'Unexpected `equipmnt`, expected a fact, a table or an object',
      'did you mean `equipment`?',
    ],
    [
      'zebra.x',
      'unknown-path',
      0,
      1,
      'Unexpected `zebra`, expected a fact, a table or an object',
      'there are `broken`, `equipment`, `flows`, `lines`, `policy`, `rafale.planned` and 4 more',
    ],
    [
      'broken.a.b',
      'unknown-path',
      0,
      0,
      'Unexpected `broken` that cannot be read, expected sound data',
      'mend its file first',
    ],
    [
      'equipment',
      'unknown-key',
      0,
      0,
      'Unexpected end of the path at `equipment`, expected a row and a column',
      'as in `equipment.id.column`',
    ],
    [
      'equipment.mirag.range',
      'unknown-key',
      1,
      1,
      'Unexpected key `mirag` of `equipment`, expected one in its column `id`',
      'did you mean `mirage`?',
    ],
    [
      'equipment.range',
      'unknown-key',
      1,
      1,
      'Unexpected key `range` of `equipment`, expected one in its column `id`',
      '`range` is a column: the key comes first, as in `equipment.id.column`',
    ],
    [
      'equipment.mirage',
      'unknown-column',
      1,
      1,
      'Unexpected row `equipment.mirage`, expected one of its columns',
      'as in `equipment.mirage.id`',
    ],
    [
      'equipment.mirage.rnge',
      'unknown-column',
      2,
      2,
      'Unexpected column `rnge`, expected a column of `equipment`',
      'did you mean `range`?',
    ],
    [
      'equipment.mirage.roles.0',
      'unknown-key',
      3,
      3,
      'Unexpected `0` below `equipment.mirage.roles`, expected the path to end before it',
      '`equipment.mirage.roles` is a list, which has no positions in paths: go through it with `:::each`, or give the value a name in `data/facts.yaml`',
    ],
    [
      'equipment.mistral.range',
      'missing-value',
      2,
      2,
      'Unexpected missing value of `equipment.mistral.range`, expected a value',
      'fill it in `data/equipment.csv`, line 4, column 17',
    ],
    [
      'unknown',
      'missing-value',
      0,
      0,
      'Unexpected missing value of `unknown`, expected a value',
      'give the fact its value in `data/facts.yaml`, line 3, column 1',
    ],
    [
      'policy.state.fr.note',
      'missing-value',
      3,
      3,
      'Unexpected missing value of `policy.state.fr.note`, expected a value',
      'fill it in `data/policy.yaml`, line 3, column 29',
    ],
    [
      'flows.fr',
      'unknown-key',
      1,
      1,
      'Unexpected end of the path at `flows.fr`, expected a row and a column',
      'as in `flows.from.to.column`',
    ],
    [
      'flows.fr.pt.n',
      'unknown-key',
      2,
      2,
      'Unexpected key `pt` of `flows`, expected one in its column `to`',
      'there are `ua`, `pl`',
    ],
    [
      'lines.1.text',
      'unknown-key',
      1,
      1,
      'Unexpected table `lines` without a key, expected rows that have names',
      'give it a column `id` with a name for each row, or a primary key in `data/datapackage.yaml`, or go through its rows with `:::each`',
    ],
  ])('%s', (text, rule, segment, through, reason, note) => {
    expect(find(text)).toMatchObject({ rule, segment, through, reason, note });
  });

  test('a row bound by `each` has no value of its own', () => {
    expect(find('item', { item: rowOf(lines, 0) })).toMatchObject({
      rule: 'unknown-column',
      reason: 'Unexpected row `item`, expected one of its columns',
      expected: ['text'],
    });
    expect(find('itm.text', { item: rowOf(lines, 0) })).toMatchObject({
      rule: 'unknown-path',
      note: 'did you mean `item`?',
    });
  });

  test('an empty project says where values come from', () => {
    const empty: Scope = {
      data: { names: [], get: () => undefined, files: () => [] },
      facts: { facts: new Map(), sources: new Map(), files: [] },
      bindings: new Map(),
    };
    expect(lookup(segments('a.b'), empty)).toMatchObject({
      rule: 'unknown-path',
      note: 'values stand in `data/facts.yaml` and in tables below `data/`',
    });
  });
});

describe('rows for `from`', () => {
  function from(text: string, bindings: Readonly<Record<string, Binding>> = {}): Table | Missed {
    return lookupTable(segments(text), { ...scope, bindings: new Map(Object.entries(bindings)) });
  }

  test('a table is itself', () => {
    expect(from('equipment')).toBe(equipment);
  });

  test('a list of objects becomes a table that knows its places', () => {
    const steps = from('policy.steps');
    if (isMissed(steps)) throw new Error(steps.reason);
    expect(steps.columns.map(({ name, type }) => [name, type])).toEqual([
      ['id', 'string'],
      ['days', 'number'],
      ['late', 'boolean'],
    ]);
    expect(steps.key).toEqual(['id']);
    const { row } = rowOf(steps, 1);
    expect(steps.place(row.cells.get('days') ?? row).start).toMatchObject({ line: 6, column: 20 });
    expect(rowOf(steps, 0).row.cells.get('late')?.value).toBeNull();
    expect(find('step.days', { step: rowOf(steps, 1) })).toMatchObject({
      value: 6.5,
      path: 'policy.steps.b.days',
      table: 'policy',
    });
  });

  test.each([
    ['repeat', '- { id: a }\n  - { id: a }'],
    ['are missing', '- { id: a }\n  - { name: b }'],
    ['are lists', '- { id: [a] }\n  - { id: [b] }'],
  ])('ids that %s are no key', (_, items) => {
    const list = object('list', `of:\n  ${items}\n`);
    const rows = lookupTable(segments('list.of'), {
      ...scope,
      data: { names: ['list'], get: () => list, files: () => [] },
    });
    expect(rows).toMatchObject({ kind: 'table', key: [] });
  });

  test('a row of a fact keeps the fact', () => {
    const parts = from('rafale.deal.parts');
    if (isMissed(parts)) throw new Error(parts.reason);
    expect(find('part.share', { part: rowOf(parts, 0) })).toMatchObject({
      value: 40,
      path: 'rafale.deal.parts.x.share',
      table: undefined,
      fact: { id: 'rafale.deal' },
    });
  });

  test.each([
    [
      'equipmnt',
      'unknown-table',
      'Unexpected table `equipmnt`, expected a table below `data/`',
      'did you mean `equipment`?',
    ],
    [
      'signing',
      'unknown-table',
      'Unexpected value `signing`, expected a table',
      'rows come from a table, or from a list whose items all have keys',
    ],
    [
      'policy',
      'unknown-table',
      'Unexpected value `policy`, expected a table',
      'rows come from a table, or from a list whose items all have keys',
    ],
    [
      'policy.list',
      'unknown-table',
      'Unexpected value `policy.list`, expected a table',
      'rows come from a table, or from a list whose items all have keys',
    ],
    [
      'policy.stps',
      'unknown-key',
      'Unexpected key `stps`, expected a key of `policy`',
      'did you mean `steps`?',
    ],
    [
      'broken',
      'unknown-table',
      'Unexpected `broken` that cannot be read, expected sound data',
      'mend its file first',
    ],
  ])('%s', (text, rule, reason, note) => {
    expect(from(text)).toMatchObject({ rule, reason, note });
  });

  test('a bound row is no table', () => {
    expect(from('item', { item: rowOf(lines, 0) })).toMatchObject({
      rule: 'unknown-table',
      reason: 'Unexpected row `item`, expected a table',
    });
  });
});

test('finds a key among a hundred thousand at once', () => {
  const many = table(
    'many',
    { id: 'string' },
    Array.from({ length: 100_000 }, (_, index) => `k${index}`),
  );
  const big: Scope = {
    ...scope,
    data: { names: ['many'], get: () => many, files: () => [] },
  };
  for (let index = 0; index < 100_000; index += 10) {
    expect(isMissed(lookup(segments(`many.k${index}.id`), big))).toBe(false);
  }
});
