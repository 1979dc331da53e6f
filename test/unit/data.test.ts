import { describe, expect, test } from 'vitest';
import { loadData } from '../../src/data/data-set.ts';
import type { DataSet, Table } from '../../src/model/table.ts';
import type { VFile } from 'vfile';
import { memoryWorld } from '../world.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** Every table and object file of a project, and every message in the order of paths and places. */
async function load(files: Files, dataBytes?: number) {
  const data = await loadData(
    memoryWorld({ files }),
    dataBytes === undefined ? {} : { limits: { dataBytes } },
  );
  for (const name of data.names) data.get(name);
  return { data, messages: data.files().flatMap(toLines) };
}

function toLines(file: VFile): string[] {
  return file.messages.map(
    (message) => `${message.name} ${message.ruleId ?? ''}: ${message.reason}`,
  );
}

function tableOf(data: DataSet, name: string): Table {
  const table = data.get(name);
  if (table?.kind !== 'table') throw new Error(`${name} must be a table`);
  return table;
}

function valuesOf(data: DataSet, name: string) {
  return tableOf(data, name).rows.map((row) =>
    Object.fromEntries([...row.cells].map(([column, { value }]) => [column, value])),
  );
}

function typesOf(data: DataSet, name: string) {
  return Object.fromEntries(
    tableOf(data, name).columns.map((column) => [column.name, column.type]),
  );
}

describe('csv', () => {
  const tables: [string, string, readonly (readonly (string | number | null)[])[]][] = [
    [
      'plain',
      'a,b\n1,x\n2,y\n',
      [
        [1, 'x'],
        [2, 'y'],
      ],
    ],
    ['no line break at the end', 'a,b\n1,x', [[1, 'x']]],
    ['CRLF', 'a,b\r\n1,x\r\n', [[1, 'x']]],
    ['CR alone', 'a,b\r1,x\r', [[1, 'x']]],
    [
      'all kinds of line breaks',
      'a,b\r\n1,x\n2,y\r3,z',
      [
        [1, 'x'],
        [2, 'y'],
        [3, 'z'],
      ],
    ],
    ['quotes', 'a,b\n"1","say ""hi"", he said"\n', [[1, 'say "hi", he said']]],
    [
      'line breaks in quotes',
      'a,b\n1,"x\r\ny"\n2,z\n',
      [
        [1, 'x\r\ny'],
        [2, 'z'],
      ],
    ],
    [
      'empty cells',
      'a,b\n,x\n1,\n"",""\n',
      [
        [null, 'x'],
        [1, null],
        [null, null],
      ],
    ],
    [
      'blank lines',
      '\na,b\n\n1,x\n  \n\n2,y\n\n',
      [
        [1, 'x'],
        [2, 'y'],
      ],
    ],
    [
      'astral characters',
      'a,b\n1,😀\n2,𝄞"𝄞\n'.replace('"', ''),
      [
        [1, '😀'],
        [2, '𝄞𝄞'],
      ],
    ],
    [
      'space around cells, but not within quotes',
      ' a , b\n 1 , x \n2," y "\n',
      [
        [1, 'x'],
        [2, ' y '],
      ],
    ],
    ['a header and nothing else', 'a,b\n', []],
  ];

  test.each(tables)('with %s', async (_, text, rows) => {
    const { data, messages } = await load({ 'data/t.csv': text });
    expect(messages).toEqual([]);
    expect(valuesOf(data, 't')).toEqual(rows.map(([a, b]) => ({ a, b })));
  });

  test.each(tables)('with %s: every cell is where it says', async (_, text) => {
    for (const variant of [text, `\uFEFF${text}`]) {
      const { data } = await load({ 'data/t.csv': variant });
      const table = tableOf(data, 't');
      for (const row of table.rows) {
        for (const cell of row.cells.values()) {
          const written = text.slice(cell.start, cell.end);
          const plain = written.startsWith('"')
            ? written.slice(1, -1).replaceAll('""', '"')
            : written;
          expect(plain).toBe(cell.value === null ? '' : `${cell.value as string | number}`);
          const { start } = table.place(cell);
          expect(start.offset).toBe(cell.start);
          expect(start.line).toBe(text.slice(0, cell.start).split(/\r\n|\r|\n/u).length);
        }
      }
    }
  });

  test('tsv takes tabs', async () => {
    const { data, messages } = await load({ 'data/t.tsv': 'a\tb\n\t"x\ty"\n1,5\t\n' });
    expect(messages).toEqual([]);
    expect(valuesOf(data, 't')).toEqual([
      { a: null, b: 'x\ty' },
      { a: '1,5', b: null },
    ]);
  });

  test.each([
    ['an empty file', '', '1:1: data-shape|Unexpected empty file, expected a table'],
    ['only a mark', '\uFEFF', '1:1|data-shape|Unexpected empty file'],
    [
      'a quote that is not closed',
      'a,b\n1,x\n2,"y\n3,z\n',
      '3:3-3:4|data-syntax|Unexpected quote without its end',
    ],
    [
      'one not closed in the header',
      'a,"b\n1,x\n',
      '1:3-1:4|data-syntax|Unexpected quote without its end',
    ],
    [
      'text after a closing quote',
      'a,b\n1,"x"y\n',
      '2:6-2:7|data-syntax|Unexpected `y` after a closing quote',
    ],
    [
      'a quote within a cell',
      'a,b\n1,x"y"\n',
      '2:4-2:5|data-syntax|Unexpected quote within a cell',
    ],
    [
      'a quote behind a space',
      'a,b\n1, "x"\n',
      '2:4-2:5|data-syntax|Unexpected quote within a cell',
    ],
    [
      'a short row',
      'a,b,c\n1,2,3\n4,5\n',
      '3:1-3:4|data-syntax|Unexpected row of 2 cells, expected 3 as in the header',
    ],
    [
      'a long row',
      'a,b\n1,2,3\n',
      '2:1-2:6|data-syntax|Unexpected row of 3 cells, expected 2 as in the header',
    ],
    ['a row of one cell', 'a,b\nx\n', '2:1-2:2|data-syntax|Unexpected row of 1 cell, expected 2'],
    [
      'a long row over two lines',
      'a,b\r\n1,"x\r\ny",3\r\n',
      '2:1-2:5|data-syntax|Unexpected row of 3 cells',
    ],
    ['a doubled column', 'a,b,a\n1,2,3\n', '1:5-1:6|data-key|Unexpected second column `a`'],
    ['a column without a name', 'a,,b\n1,2,3\n', '1:3|data-key|Unexpected column 2 without a name'],
    ['a column of one space', 'a, \n1,2\n', '1:3|data-key|Unexpected column 2 without a name'],
    ['a forbidden column', 'a,__proto__\n1,2\n', '1:3-1:12|data-key|Unexpected column `__proto__`'],
    [
      'other delimiters',
      'a;b\n1;2\n',
      '1:1-1:4|data-syntax|Unexpected `;` in a header of one column',
    ],
    [
      'a doubled id',
      'id,b\nx,1\ny,2\nx,3\n',
      '4:1-4:2|data-primary-key|Unexpected second row with `id` `x`',
    ],
  ])('with %s', async (_, text, expected) => {
    const [at = '', rule = '', reason = ''] = expected.replace(': ', '|').split('|');
    const { messages } = await load({ 'data/t.csv': text });
    expect(messages).toEqual([expect.stringContaining(`data/t.csv:${at}`)]);
    expect(messages[0]).toContain(` ${rule}: ${reason}`);
  });

  test('all ragged rows are reported, and the others stay', async () => {
    const { data, messages } = await load({ 'data/t.csv': 'a,b\n1\n2,x\n3,y,z\n' });
    expect(messages).toHaveLength(2);
    expect(valuesOf(data, 't')).toEqual([{ a: 2, b: 'x' }]);
  });

  test('a large table is read in good time', async () => {
    const rows = Array.from({ length: 50_000 }, (_, index) => `r${index},"a ""b"" c",${index}`);
    const { data } = await load({ 'data/t.csv': `id,text,n\n${rows.join('\r\n')}` });
    const table = tableOf(data, 't');
    expect(table.rows).toHaveLength(50_000);
    const last = table.rows.at(-1)?.cells.get('n');
    expect(last && table.place(last).start.line).toBe(50_001);
  });
});

describe('types without a package', () => {
  test.each([
    ['whole numbers', 'a\n1\n-2\n0\n', 'integer', [1, -2, 0]],
    ['numbers', 'a\n1\n2.5\n-1e3\n', 'number', [1, 2.5, -1000]],
    ['numbers with gaps', 'a,b\n1,x\n,y\n', 'integer', [1, null]],
    ['leading zeros', 'a\n08111000\n12\n', 'string', ['08111000', '12']],
    ['thousands separators', 'a\n"1,000"\n2\n', 'string', ['1,000', '2']],
    ['a plus sign', 'a\n+1\n', 'string', ['+1']],
    ['a bare point', 'a\n.5\n', 'string', ['.5']],
    [
      'more digits than a number keeps',
      'a\n12345678901234567890\n',
      'string',
      ['12345678901234567890'],
    ],
    ['NA, which is Namibia', 'a\nNA\nFR\n', 'string', ['NA', 'FR']],
    ['NA among numbers', 'a\n1\nNA\n', 'string', ['1', 'NA']],
    ['true and false', 'a\ntrue\nfalse\n', 'string', ['true', 'false']],
    ['ISO dates', 'a\n2026-02-14\n', 'string', ['2026-02-14']],
    ['nothing at all', 'a,b\n,x\n,y\n', 'any', [null, null]],
  ])('%s', async (_, text, type, values) => {
    const { data, messages } = await load({ 'data/t.csv': text });
    expect(messages).toEqual([]);
    expect(typesOf(data, 't')['a']).toBe(type);
    expect(valuesOf(data, 't').map((row) => row['a'])).toEqual(values);
  });
});

describe('columns of years', () => {
  test.each([
    ['called so', 'year\n2025\n2026\n', 'year'],
    ['called so, long ago', 'year\n1815\n1914\n', 'year'],
    ['called so after other words', 'fiscalYear\n2025\n2026\n', 'year'],
    ['an amount of a year', 'sales_last_year\n1200\n2025\n', 'integer'],
    ['an amount at the end of a year', 'year_end_stock\n2025\n', 'integer'],
    ['in another language', 'Année\n2025\n', 'year'],
    ['with gaps', 'year,b\n2025,x\n,y\n', 'year'],
    ['a rate', 'trips_per_year\n2025\n', 'integer'],
    ['a number of years', 'year\n3\n12\n', 'integer'],
    ['whole numbers under another name', 'buses\n2025\n', 'integer'],
  ])('%s', async (_, text, type) => {
    const { data } = await load({ 'data/t.csv': text });
    expect(Object.values(typesOf(data, 't'))[0]).toBe(type);
  });

  test('in json too', async () => {
    const { data } = await load({ 'data/t.json': '[{"year":2025},{"year":2026}]' });
    expect(typesOf(data, 't')).toEqual({ year: 'year' });
    expect(valuesOf(data, 't')).toEqual([{ year: 2025 }, { year: 2026 }]);
  });
});

describe('json and yaml', () => {
  test('a list of objects is a table whose columns are all keys', async () => {
    const { data, messages } = await load({
      'data/t.json': '[{"id":"a","n":1},\n {"id":"b","x":[1,2]},\n {"n":2.5,"id":"c","x":null}]',
    });
    expect(messages).toEqual([]);
    const table = tableOf(data, 't');
    expect(typesOf(data, 't')).toEqual({ id: 'string', n: 'number', x: 'array' });
    expect(valuesOf(data, 't')).toEqual([
      { id: 'a', n: 1, x: null },
      { id: 'b', n: null, x: [1, 2] },
      { id: 'c', n: 2.5, x: null },
    ]);
    expect(table.key).toEqual(['id']);
    const cell = table.rows[1]?.cells.get('x');
    expect(cell && table.place(cell)).toMatchObject({
      start: { line: 2, column: 16 },
      end: { line: 2, column: 21 },
    });
  });

  test('a map is an object file that knows its places', async () => {
    const { data } = await load({ 'data/o.yaml': 'a:\n  b: [1, two]\n' });
    const object = data.get('o');
    expect(object).toMatchObject({ kind: 'object', name: 'o', value: { a: { b: [1, 'two'] } } });
    expect(object?.kind === 'object' && object.place(['a', 'b', '1'])).toMatchObject({
      start: { line: 2, column: 10 },
    });
  });

  test.each([
    ['t.json', '[]', []],
    ['t.json', '[1]', ['1:2-1:3 data-shape: Unexpected number `1` as item 1, expected an object']],
    [
      't.yaml',
      '- {a: 1}\n- [2]\n- x\n',
      [
        '2:3-2:6 data-shape: Unexpected list as item 2, expected an object',
        '3:3-3:4 data-shape: Unexpected text `x` as item 3, expected an object',
      ],
    ],
    [
      't.json',
      '"text"',
      ['1:1-1:2 data-shape: Unexpected single value, expected a list of objects or an object'],
    ],
    [
      't.yaml',
      '',
      ['1:1 data-shape: Unexpected empty file, expected a list of objects or an object'],
    ],
    [
      't.json',
      '{"a":1,"a":2}',
      ['1:8-1:11 data-key: Unexpected second `a`, expected each key once'],
    ],
    ['t.yml', 'a: [', ['1:4-1:5 data-syntax: Unexpected `[` without its end, expected `]`']],
    [
      't.json',
      '['.repeat(1_000_000),
      ['1:65-1:66 data-limit: Unexpected level 65 of nesting, expected at most 64'],
    ],
  ])('%s with %.20j', async (name, text, expected) => {
    const { messages } = await load({ [`data/${name}`]: text });
    expect(messages).toEqual(expected.map((message) => expect.stringContaining(message) as string));
  });
});

describe('the folder', () => {
  test('holds tables and objects by stem; other files are nothing to it', async () => {
    const { data, messages } = await load({
      'data/b.csv': 'a\n1\n',
      'data/sub/a.yaml': 'x: 1\n',
      'data/facts.yaml': 'broken: [',
      'data/sources.json': '{',
      'data/charts/c.vl.json': '{',
      'data/.hidden.csv': '"',
      'data/notes.txt': 'x',
      'data/picture.png': Uint8Array.of(0xff),
      'other/z.csv': 'a\n',
    });
    expect(messages).toEqual([]);
    expect(data.names).toEqual(['a', 'b']);
  });

  test('is parsed when something asks', async () => {
    const data = await loadData(
      memoryWorld({ files: { 'data/a.csv': '"', 'data/b.csv': 'a\n1\n' } }),
    );
    expect(data.files()).toEqual([]);
    expect(data.get('b')).toBe(data.get('b'));
    expect(data.files().map(({ path }) => path)).toEqual(['data/b.csv']);
    expect(data.get('c')).toBeUndefined();
  });

  test('may be missing', async () => {
    const { data, messages } = await load({});
    expect([data.names, messages]).toEqual([[], []]);
  });

  test('two files of one stem are an error on both', async () => {
    const { data, messages } = await load({ 'data/a.csv': 'x\n1\n', 'data/sub/a.json': '[]' });
    expect(data.names).toEqual(['a']);
    expect(messages).toEqual([
      'data/a.csv:1:1 data-name: Unexpected second table `a`, expected each name once',
      'data/sub/a.json:1:1 data-name: Unexpected second table `a`, expected each name once',
    ]);
  });

  test('a file that is too large is a message', async () => {
    const { data, messages } = await load(
      { 'data/a.csv': 'x\n1234567890\n', 'data/b.csv': 'x\n1\n' },
      8,
    );
    expect(messages).toEqual([
      'data/a.csv:1:1 data-limit: Unexpected 13 bytes of data, expected at most 8 bytes',
    ]);
    expect(data.get('a')).toBeUndefined();
  });

  test('a file that vanishes is a message', async () => {
    const data = await loadData(
      memoryWorld({ files: { 'data/a.csv': 'x\n' }, broken: { 'data/a.csv': 'missing' } }),
    );
    expect(data.get('a')).toBeUndefined();
    expect(data.files().flatMap(toLines)).toEqual([
      expect.stringContaining('data-encoding: Unexpected unreadable file'),
    ]);
  });

  test.each([
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0x61, 0x0a, 0xc3, 0xa9], 'é'],
    ['UTF-16', [0xff, 0xfe, 0x61, 0, 0x0a, 0, 0xe9, 0], 'é'],
  ])('reads %s', async (_, bytes, value) => {
    const { data } = await load({ 'data/t.csv': Uint8Array.from(bytes) });
    expect(valuesOf(data, 't')).toEqual([{ a: value }]);
  });

  test('a byte that is no UTF-8 is reported where it stands', async () => {
    const { messages } = await load({ 'data/t.csv': Uint8Array.of(0x61, 0x0d, 0x0a, 0x62, 0xe9) });
    expect(messages).toEqual([
      'data/t.csv:2:2-2:3 data-encoding: Unexpected byte `0xE9`, expected UTF-8',
    ]);
  });
});
