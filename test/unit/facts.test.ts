import { describe, expect, test } from 'vitest';
import { loadFacts } from '../../src/facts/facts.ts';
import { OperationError } from '../../src/messages.ts';
import type { Facts } from '../../src/model/fact.ts';
import type { World } from '../../src/world.ts';
import { ReadError } from '../../src/world.ts';

type Content = string | Uint8Array | ReadError;

function worldOf(files: Readonly<Record<string, Content>>): Pick<World, 'read'> {
  return {
    read(path) {
      const content = files[path] ?? new ReadError('missing', `No \`${path}\``);
      return content instanceof ReadError
        ? Promise.reject(content)
        : Promise.resolve(
            typeof content === 'string' ? new TextEncoder().encode(content) : content,
          );
    },
  };
}

async function load(
  facts: Content | undefined,
  { sources, tables = [] }: { sources?: Content; tables?: readonly string[] } = {},
): Promise<Facts> {
  const files: Record<string, Content> = {};
  if (facts !== undefined) files['data/facts.yaml'] = facts;
  if (sources !== undefined) files['data/sources.json'] = sources;
  return loadFacts(worldOf(files), { names: tables });
}

/** Each message as `line:column-line:column rule reason (note)`. */
function messages({ files }: Facts): readonly string[] {
  return files.flatMap((file) =>
    file.messages.map((message) => {
      const { place, ruleId = '', reason, note } = message;
      const at =
        place !== undefined && 'start' in place
          ? `${place.start.line}:${place.start.column}-${place.end.line}:${place.end.column}`
          : 'file';
      return `${at} ${ruleId} ${reason}${typeof note === 'string' ? ` (${note})` : ''}`;
    }),
  );
}

const letter = '[{ "id": "letter-2026", "type": "document", "title": "Letter of intent" }]';

describe('facts that are sound', () => {
  test('keep every field', async () => {
    const facts = await load(
      [
        'rafale.planned:',
        '  label: Rafale foreseen',
        '  value: 100',
        '  qualifier: about',
        '  unit: aircraft',
        '  asOf: 2025-11',
        '  source: letter-2026',
        '  locator: para. 5',
        '  grade: C3',
        '  confidence: moderate',
        '  expires: 2026-12-31',
        '  notBefore: 2026-02-09',
        '  note: For us',
        '  discrepancy: Another text says 90',
        '  x-mine: kept away',
        '',
      ].join('\n'),
      { sources: letter },
    );
    expect(messages(facts)).toEqual([]);
    expect(facts.facts.get('rafale.planned')).toEqual({
      id: 'rafale.planned',
      label: 'Rafale foreseen',
      value: 100,
      qualifier: 'about',
      unit: 'aircraft',
      asOf: '2025-11',
      source: ['letter-2026'],
      locator: 'para. 5',
      grade: 'C3',
      confidence: 'moderate',
      expires: '2026-12-31',
      notBefore: '2026-02-09',
      note: 'For us',
      discrepancy: 'Another text says 90',
      place: {
        start: { line: 1, column: 1, offset: 0 },
        end: { line: 1, column: 15, offset: 14 },
      },
    });
    expect(facts.sources.get('letter-2026')).toMatchObject({
      type: 'document',
      title: 'Letter of intent',
      item: { id: 'letter-2026' },
    });
    expect(facts.files.map(({ path }) => path)).toEqual(['data/facts.yaml', 'data/sources.json']);
  });

  test.each([
    ['nothing but comments', '# none yet\n', 0],
    ['nothing at all', '', 0],
    ['Windows line ends', 'a:\r\n  value: 1\r\nb.c:\r\n  value: two\r\n', 2],
    ['a byte order mark', '\uFEFFa: { value: 1 }\n', 1],
    ['letters of any alphabet', 'Міраж.поставка: { value: 6 }\nété: { value: 😀 }\n', 2],
    [
      'a year as a number, sources as a list',
      'a: { value: 1, asOf: 2025, source: [letter-2026] }',
      1,
    ],
    ['an empty value, which is for the page to refuse', 'a: { value: }\n', 1],
  ])('%s', async (_, text, count) => {
    const facts = await load(text, { sources: letter });
    expect(messages(facts)).toEqual([]);
    expect(facts.facts.size).toBe(count);
  });

  test('come in UTF-16 as well', async () => {
    const text = '\uFEFFa: { value: é }\n';
    const bytes = new Uint8Array(Uint16Array.from(text, (one) => one.charCodeAt(0)).buffer);
    const facts = await load(bytes);
    expect(messages(facts)).toEqual([]);
    expect(facts.facts.get('a')?.value).toBe('é');
  });

  test('need not exist', async () => {
    const facts = await load(undefined);
    expect(facts.files).toEqual([]);
    expect(facts.facts.size + facts.sources.size).toBe(0);
  });
});

describe('facts that are not', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'a value that is missing',
      'a:\n  label: x\nb:\n  unit: km\n',
      [
        '1:1-1:2 fact-shape Unexpected fact `a` without `value`, expected one (as in `value: 100`)',
        '3:1-3:2 fact-shape Unexpected fact `b` without `value`, expected one (as in `value: 100`)',
      ],
    ],
    [
      'a misspelt key is one mistake',
      'a:\n  valeu: 100\n',
      ['2:3-2:8 fact-shape Unexpected key `valeu`, expected a known key (did you mean `value`?)'],
    ],
    [
      'facts within facts are one mistake',
      'rafale:\n  planned:\n    value: 100\n',
      [
        '2:3-2:10 fact-shape Unexpected key `planned`, expected a known key (ids are written flat, as in `rafale.planned:`; a key of your own begins with `x-`)',
      ],
    ],
    [
      'two ways to a value at once',
      'a:\n  query: $sum(t.n)\n  value: 1\nb:\n  sql: SELECT 1\n  query: t.n\n',
      [
        '2:3-2:8 fact-shape Unexpected `query` beside `value`, expected one of them (a fact is either written down or computed)',
        '5:3-5:6 fact-shape Unexpected `sql` beside `query`, expected one of them (a fact is either written down or computed)',
      ],
    ],
    [
      'a source that nobody lists',
      'a: { value: 1, source: leter-2026 }\nb:\n  value: 1\n  source: [letter-2026, zebra]\n',
      [
        '1:24-1:34 unknown-source Unexpected source `leter-2026`, expected an id in `data/sources.json` (did you mean `letter-2026`?)',
        '4:25-4:30 unknown-source Unexpected source `zebra`, expected an id in `data/sources.json` (there are `letter-2026`)',
      ],
    ],
    [
      'a day that the calendar lacks',
      'a: { value: 1, asOf: 2025-02-29 }\nb: { value: 1, asOf: 2024-02-29 }\n',
      ['1:22-1:32 fact-shape Unexpected date `2025-02-29`, expected one of the calendar'],
    ],
    [
      'an id that begins with the name of a table',
      'events.count: { value: 3 }\nevents2: { value: 3 }\n',
      [
        '1:1-1:13 data-name Unexpected fact `events.count`, expected an id that does not begin with a name in `data/` (`events` is a table or an object already: rename one of the two)',
      ],
    ],
    [
      'wrong words and grades',
      'a: { value: 1, qualifier: abuot, grade: X9, confidence: sure }\n',
      [
        '1:27-1:32 fact-shape Unexpected `abuot`, expected `exact`, `about`, `at-least` or `up-to` (did you mean `about`?)',
        '1:41-1:43 fact-shape Unexpected `X9`, expected a grade from `A1` to `F6`',
        '1:57-1:61 fact-shape Unexpected `sure`, expected `high`, `moderate` or `low`',
      ],
    ],
    [
      'a fact that is only a value',
      'a: 100\n',
      ['1:4-1:7 fact-shape Unexpected `100`, expected keys such as `value` and `source`'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(messages(await load(text, { sources: letter, tables: ['events'] }))).toEqual(expected);
  });

  test.each([
    ['a list', '- a\n', 'fact-shape'],
    ['broken YAML', 'a: { value: 1\n', 'data-syntax'],
    ['the same id twice', 'a: { value: 1 }\na: { value: 2 }\n', 'data-key'],
    ['an id that no path can name', '"a b": { value: 1 }\n', 'fact-shape'],
    ['two documents', 'a: { value: 1 }\n---\nb: { value: 1 }\n', 'data-syntax'],
  ])('%s is a mistake in one place', async (_, text, rule) => {
    const facts = await load(text);
    expect(facts.files.flatMap((file) => file.messages.map(({ ruleId }) => ruleId))).toEqual([
      rule,
    ]);
  });

  test('stay known, so that pages do not complain as well', async () => {
    const facts = await load('a: { value: 1, grade: Z }\nb: { query: x }\n');
    expect([...facts.facts.keys()]).toEqual(['a', 'b']);
    expect(facts.facts.get('b')?.value).toBeNull();
  });

  test('a source without a list of sources says where it belongs', async () => {
    expect(messages(await load('a: { value: 1, source: x }\n'))).toEqual([
      '1:24-1:25 unknown-source Unexpected source `x`, expected an id in `data/sources.json` (list it in `data/sources.json` as CSL-JSON)',
    ]);
  });

  test('sources that cannot be read make no source unknown', async () => {
    const facts = await load('a: { value: 1, source: x }\n', { sources: '[{ "id": "x", ]' });
    expect(messages(facts)).toHaveLength(1);
    expect(facts.files[0]?.messages).toEqual([]);
  });
});

describe('sources', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'the same id twice',
      '[{ "id": "a", "type": "book" },\n { "id": "a", "type": "book" }]',
      [
        '2:10-2:13 source-shape Unexpected second source `a`, expected each id once (it is first in line 1)',
      ],
    ],
    [
      'a date that the calendar lacks',
      '[{ "id": "a", "type": "book", "issued": { "date-parts": [[2026, 2, 30]] } }]',
      ['1:58-1:71 source-shape Unexpected date `2026-02-30`, expected one of the calendar'],
    ],
    [
      'an unknown type',
      '[{ "id": "a", "type": "bok" }]',
      [expect.stringContaining('source-shape Unexpected `bok`') as string],
    ],
    [
      'no id',
      '[{ "type": "book" }]',
      [expect.stringContaining('source-shape Unexpected item 1 without `id`') as string],
    ],
    [
      'not a list',
      '{}',
      [expect.stringContaining('source-shape Unexpected map of keys') as string],
    ],
    ['not JSON', '[', [expect.stringContaining('data-syntax') as string]],
  ])('%s', async (_, text, expected) => {
    expect(messages(await load(undefined, { sources: text }))).toEqual(expected);
  });

  test.each([
    ['a number as id', '[{ "id": 7, "type": "book" }]', ['7']],
    [
      'a date before our era',
      '[{ "id": "a", "type": "book", "issued": { "date-parts": [[-44, 3, 15]] } }]',
      ['a'],
    ],
    ['no source', '[]', []],
  ])('take %s', async (_, text, ids) => {
    const facts = await load(undefined, { sources: text });
    expect(messages(facts)).toEqual([]);
    expect([...facts.sources.keys()]).toEqual(ids);
  });
});

describe('files that cannot be read', () => {
  test.each<[Content, readonly string[]]>([
    [
      Uint8Array.of(0x61, 0x3a, 0x20, 0xe9, 0x0a),
      ['1:4-1:5 data-encoding Unexpected byte `0xE9`, expected UTF-8 (save the file as UTF-8)'],
    ],
    [
      new ReadError('too-large', '`data/facts.yaml` has 9 bytes, at most 8 are read'),
      ['file data-limit Unexpected size: `data/facts.yaml` has 9 bytes, at most 8 are read'],
    ],
    [
      new ReadError('outside', '`data/facts.yaml` leads outside the project'),
      ['file fact-shape Unexpected path: `data/facts.yaml` leads outside the project'],
    ],
  ])('%s', async (content, expected) => {
    expect(messages(await load(content))).toEqual(expected);
  });

  test('a disk that fails is the machine’s failure', async () => {
    await expect(load(new ReadError('unreadable', 'EIO'))).rejects.toThrow(OperationError);
  });
});
