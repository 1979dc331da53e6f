import { describe, expect, test } from 'vitest';
import { loadData } from '../../src/data/data-set.ts';
import type { DataSet, Table } from '../../src/model/table.ts';
import { memoryWorld } from '../world.ts';

/** A package of one csv file `t.csv`; the rest of its resource as YAML flow or block text, indented by four. */
const packageOf = (resource: string, path = 't.csv'): string =>
  `resources:\n  - path: ${path}\n${resource}`;

const schemaOf = (fields: readonly string[], rest = ''): string =>
  packageOf(
    `    schema:\n      fields:\n${fields.map((field) => `        - ${field}\n`).join('')}${rest}`,
  );

async function load(files: Readonly<Record<string, string | Uint8Array>>) {
  const data = await loadData(memoryWorld({ files }));
  for (const name of data.names) data.get(name);
  const messages = data
    .files()
    .flatMap((file) =>
      file.messages.map(
        (message) =>
          `${message.name.replace(/^data\//u, '')} ${message.ruleId ?? ''}: ${message.reason}`,
      ),
    );
  return { data, messages };
}

function tableOf(data: DataSet, name = 't'): Table {
  const table = data.get(name);
  if (table?.kind !== 'table') throw new Error(`${name} must be a table`);
  return table;
}

const columnOf = (data: DataSet, column: string) =>
  tableOf(data).rows.map((row) => row.cells.get(column)?.value);

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

describe('types and formats', () => {
  test.each([
    ['type: string', '007', '007'],
    ['type: string, format: email', 'a@example.org', 'a@example.org'],
    ['type: integer', '-12', -12],
    ['type: integer', '+007', 7],
    ['type: integer, groupChar: ","', '1,234,567', 1234567],
    ['type: integer, groupChar: ","', '12,34,567', 1234567],
    ['type: integer, bareNumber: false', 'ca. 95 %', 95],
    ['type: number', '1.50', 1.5],
    ['type: number', '.5', 0.5],
    ['type: number, decimalChar: ",", groupChar: "."', '1.234,5', 1234.5],
    ['type: number, decimalChar: ",", bareNumber: false', '€ -12,5 m', -12.5],
    ['type: boolean', 'TRUE', true],
    ['type: boolean, trueValues: [ja], falseValues: [nein]', 'nein', false],
    ['type: date', '2024-02-29', '2024-02-29'],
    ['type: date, format: "%d/%m/%Y"', '3/2/2026', '2026-02-03'],
    ['type: date, format: "%d %B %Y"', '14 February 2026', '2026-02-14'],
    ['type: date, format: "%b %d, %y"', 'Feb 14, 26', '2026-02-14'],
    ['type: datetime', '2026-02-14T09:30:00Z', '2026-02-14T09:30:00Z'],
    ['type: datetime, format: "%Y%m%d %I:%M %p"', '20260214 01:05 PM', '2026-02-14T13:05:00'],
    ['type: time', '09:30:00', '09:30:00'],
    ['type: year', '2026', 2026],
    ['type: yearmonth', '2026-02', '2026-02'],
    ['type: duration', 'P1Y6M', 'P1Y6M'],
    ['type: array', '[1, "a"]', [1, 'a']],
    ['type: object', '{"a": {"b": 1}}', { a: { b: 1 } }],
    ['type: any', '1', '1'],
  ])('{ %s } reads %s', async (field, text, value) => {
    const { data, messages } = await load({
      'data/datapackage.yaml': schemaOf([`{ name: a, ${field} }`]),
      'data/t.csv': `a\n${quoted(text)}\n`,
    });
    expect(messages).toEqual([]);
    expect(columnOf(data, 'a')).toEqual([value]);
  });

  test.each([
    ['type: string, format: email', 'nobody', 'text that is a email'],
    ['type: integer', '1.0', 'a whole number'],
    ['type: integer', '12345678901234567890', 'a whole number'],
    ['type: integer, groupChar: ","', '1,23', 'a whole number'],
    ['type: number', '1,5', 'a number'],
    ['type: number', 'NaN', 'a number'],
    ['type: number, decimalChar: ","', '1.5', 'a number'],
    ['type: boolean', 'yes', '`true` or `false`'],
    ['type: date', '2026-02-30', 'a date such as `2026-02-14`'],
    ['type: date', '14/02/2026', 'a date such as `2026-02-14`'],
    ['type: date, format: "%d/%m/%Y"', '30/02/2026', 'a date in the format `%d/%m/%Y`'],
    ['type: datetime', '2026-02-14', 'a datetime such as `2026-02-14T09:30:00Z`'],
    ['type: time', '25:00:00', 'a time such as `09:30:00`'],
    ['type: year', '26', 'a year of four digits'],
    ['type: yearmonth', '2026-13', 'a month such as `2026-02`'],
    ['type: duration', '1 year', 'an ISO 8601 duration such as `P1Y6M`'],
    ['type: array', '{}', 'a JSON list'],
    ['type: object', `${'{"a":'.repeat(100)}1${'}'.repeat(100)}`, 'a JSON object'],
  ])('{ %s } refuses %s', async (field, text, expected) => {
    const { data, messages } = await load({
      'data/datapackage.yaml': schemaOf([`{ name: a, ${field} }`]),
      'data/t.csv': `a,b\n${quoted(text)},1\n`.replace(',b', '').replace(',1', ''),
    });
    expect(messages).toEqual([
      expect.stringMatching(/^t\.csv:2:1-2:\d+ data-type: Unexpected .* in column `a`, expected /u),
    ]);
    expect(messages[0]).toContain(`expected ${expected}`);
    expect(columnOf(data, 'a')).toEqual([null]);
  });

  test('JSON values have their types already', async () => {
    const { data, messages } = await load({
      'data/datapackage.yaml': packageOf(
        '    schema: { fields: [{ name: s, type: string }, { name: y, type: year }, { name: d, type: date }] }\n',
        't.json',
      ),
      'data/t.json': '[{"s":"a","y":2026,"d":"2026-02-14"},\n {"s":5,"y":"2026","d":"14 Feb"}]',
    });
    expect(messages).toEqual([
      't.json:2:7-2:8 data-type: Unexpected number `5` in column `s`, expected text',
      't.json:2:24-2:32 data-type: Unexpected text `14 Feb` in column `d`, expected a date such as `2026-02-14`',
    ]);
    expect(columnOf(data, 'y')).toEqual([2026, 2026]);
  });

  test('missing values are declared, for the table or for a field', async () => {
    const { data, messages } = await load({
      'data/datapackage.yaml': schemaOf(
        ['{ name: a, type: number }', '{ name: b, missingValues: ["–"] }'],
        '      missingValues: ["", "NA"]\n',
      ),
      'data/t.csv': 'a,b\nNA,NA\n,–\n1,\n',
    });
    expect(messages).toEqual([]);
    expect(columnOf(data, 'a')).toEqual([null, null, 1]);
    expect(columnOf(data, 'b')).toEqual(['NA', null, '']);
  });

  test('titles, units and sources reach the table', async () => {
    const { data } = await load({
      'data/datapackage.yaml': packageOf(
        '    source: [letter, 7]\n    schema: { fields: [{ name: a, type: number, unit: EUR, title: Cost }] }\n',
      ),
      'data/t.csv': 'a\n1\n',
    });
    expect(tableOf(data).columns).toEqual([
      { name: 'a', type: 'number', unit: 'EUR', title: 'Cost' },
    ]);
    expect(tableOf(data).source).toEqual(['letter', '7']);
  });
});

describe('constraints', () => {
  test.each([
    ['required: true', '""', 'empty cell', 'a value'],
    ['minLength: 3', 'é😀', 'length 2', 'at least 3'],
    ['maxLength: 1', '😀', undefined, undefined],
    ['maxLength: 1', 'ab', 'length 2', 'at most 1'],
    ['pattern: "[a-z]+"', 'abc', undefined, undefined],
    ['pattern: "[a-z]+"', 'abc1', '`abc1`', 'text of the form `[a-z]+`'],
    ['pattern: "a|b"', 'ab', '`ab`', 'text of the form `a|b`'],
    ['enum: [x, y]', 'z', '`z`', '`x` or `y`'],
  ])('%s on %s', async (constraint, cell, unexpected, expected) => {
    const { messages } = await load({
      'data/datapackage.yaml': schemaOf([`{ name: a, constraints: { ${constraint} } }`]),
      'data/t.csv': `a\n${cell}\n`,
    });
    expect(messages).toEqual(
      unexpected === undefined
        ? []
        : [
            expect.stringContaining(
              `data-constraint: Unexpected ${unexpected} in column \`a\`, expected ${expected}`,
            ),
          ],
    );
  });

  test.each([
    ['type: integer', 'minimum: 3', '2', 'at least `3`'],
    ['type: integer', 'minimum: 3', '3', undefined],
    ['type: integer', 'exclusiveMinimum: "3"', '3', 'more than `3`'],
    ['type: number', 'maximum: 1.5', '1.6', 'at most `1.5`'],
    ['type: date', 'minimum: 2026-01-01', '2025-12-31', 'at least `2026-01-01`'],
    ['type: date, format: "%d/%m/%Y"', 'maximum: 31/12/2025', '01/01/2026', 'at most `31/12/2025`'],
    ['type: year', 'maximum: 2026', '2027', 'at most `2026`'],
    ['type: datetime', 'maximum: "2026-01-01T00:00:00Z"', '2026-01-01T00:30:00+01:00', undefined],
    ['type: integer', 'enum: ["1", 2]', '3', '`1` or `2`'],
    ['type: integer', 'enum: ["1", 2]', '2', undefined],
  ])('{ %s, %s } on %s', async (type, constraint, cell, expected) => {
    const { messages } = await load({
      'data/datapackage.yaml': schemaOf([`{ name: a, ${type}, constraints: { ${constraint} } }`]),
      'data/t.csv': `a\n${cell}\n`,
    });
    expect(messages).toEqual(
      expected === undefined
        ? []
        : [
            expect.stringMatching(
              new RegExp(
                `^t\\.csv:2:1-2:\\d+ data-constraint: Unexpected .* in column \`a\`, expected ${expected}$`,
                'u',
              ),
            ) as string,
          ],
    );
  });

  test('a value of the wrong type is one message, not a missing one as well', async () => {
    const { messages } = await load({
      'data/datapackage.yaml': schemaOf([
        '{ name: a, type: integer, constraints: { required: true, minimum: 1 } }',
      ]),
      'data/t.csv': 'a\nx\n',
    });
    expect(messages).toHaveLength(1);
  });

  test('unique values name the line of the first', async () => {
    const { messages } = await load({
      'data/datapackage.yaml': schemaOf([
        '{ name: a, constraints: { unique: true } }',
        '{ name: b }',
      ]),
      'data/t.csv': 'a,b\nx,1\ny,2\nx,3\n,4\n,5\n',
    });
    expect(messages).toEqual([
      't.csv:4:1-4:2 data-constraint: Unexpected second `x` in column `a`, expected each value once (line 2 has it too)',
    ]);
  });

  test('a pattern that explodes is stopped, and blamed', async () => {
    const { messages } = await load({
      'data/datapackage.yaml': schemaOf(['{ name: a, constraints: { pattern: "(a+)+" } }']),
      'data/t.csv': `a\n${'a'.repeat(60)}b\n`,
    });
    expect(messages).toEqual([
      expect.stringMatching(
        /^datapackage\.yaml:5:\d+-5:\d+ data-package: Unexpected pattern that does not come to an end/u,
      ),
    ]);
  });

  test('all patterns share one time', async () => {
    const names = Array.from({ length: 8 }, (_, index) => `c${String(index)}`);
    const start = performance.now();
    const { messages } = await load({
      'data/datapackage.yaml': schemaOf(
        names.map((name) => `{ name: ${name}, constraints: { pattern: "(a+)+" } }`),
      ),
      'data/t.csv': `${names.join(',')}\n${names.map(() => `${'a'.repeat(60)}b`).join(',')}\n`,
    });
    expect(performance.now() - start).toBeLessThan(4000);
    expect(messages.map((message) => message.replace(/^.*Unexpected | expected.*$/gu, ''))).toEqual(
      [
        'pattern that does not come to an end,',
        ...names.slice(1).map(() => 'pattern that was not tried,'),
      ],
    );
  });

  test.each([
    ['a@b.c', true],
    ['a@b', false],
    ['a@.b', false],
    ['a@b.', false],
    ['@b.c', false],
    ['a b@c.d', false],
    ['a@b@c.d', false],
    [`a@${'.a'.repeat(100_000)}@`, false],
  ])('email %#', async (text, isEmail) => {
    const { messages } = await load({
      'data/datapackage.yaml': schemaOf(['{ name: a, format: email }']),
      'data/t.csv': `a\n${text}\n`,
    });
    expect(messages).toHaveLength(isEmail ? 0 : 1);
  });
});

describe('a crowd of mistakes', () => {
  const many = <T>(item: (index: number) => T): readonly T[] =>
    Array.from({ length: 20_000 }, (_, index) => item(index));

  test.each([
    ['ragged rows', 'a,b\n', () => '1', '', 'data-syntax', 20_000],
    ['repeated keys', 'id\n', () => 'x', '      primaryKey: id\n', 'data-primary-key', 19_999],
    ['texts for numbers', 'n\n', () => 'x', '', 'data-type', 20_000],
    [
      'strange keys',
      'k\n',
      (index: number) => `key-${String(index)}`,
      '      foreignKeys: [{ fields: k, reference: { resource: o, fields: k } }]\n',
      'data-foreign-key',
      20_000,
    ],
  ])('%s: 200 messages and the number of the others', async (_, head, row, rest, rule, found) => {
    const fields = head
      .trim()
      .split(',')
      .map((name) => `{ name: ${name}${name === 'n' ? ', type: number' : ''} }`);
    const { messages } = await load({
      'data/datapackage.yaml': schemaOf(fields, rest),
      'data/t.csv': `${head}${many(row).join('\n')}\n`,
      'data/o.csv': `k\n${many((index) => `other-${String(index)}`).join('\n')}\n`,
    });
    const own = messages.filter((message) => message.includes(` ${rule}: `));
    expect(own).toHaveLength(201);
    expect(own.at(-1)).toContain(`Unexpected ${String(found - 200)} further mistakes`);
    expect(messages).toHaveLength(201);
  });

  test('in JSON, whose reader counts nothing', async () => {
    const { messages } = await load({
      'data/t.json': `{${many(() => '"a":1').join(',')}}`,
    });
    expect(messages).toHaveLength(201);
    expect(messages.at(-1)).toContain('Unexpected 19799 further mistakes of the kind `data-key`');
  });
});

describe('keys', () => {
  test.each([
    [
      'a, b',
      '[a, b]',
      'a,b\n1,x\n1,y\n1,x\n',
      '4:1-4:2 data-primary-key: Unexpected second row with `a, b` `1, x`',
    ],
    ['empty', 'b', 'a,b\n1,x\n2,\n', '3:3-3:3 data-primary-key: Unexpected empty cell in `b`'],
  ])('primary key with %s', async (_, key, text, expected) => {
    const { data, messages } = await load({
      'data/datapackage.yaml': schemaOf(
        ['{ name: a }', '{ name: b }'],
        `      primaryKey: ${key}\n`,
      ),
      'data/t.csv': text,
    });
    expect(messages).toEqual([expect.stringContaining(`t.csv:${expected}`)]);
    expect(tableOf(data).key).toEqual([]);
  });

  test('a sound primary key is the key, even beside an id', async () => {
    const { data, messages } = await load({
      'data/datapackage.yaml': schemaOf(['{ name: id }', '{ name: b }'], '      primaryKey: b\n'),
      'data/t.csv': 'id,b\n1,x\n1,y\n',
    });
    expect(messages).toEqual([]);
    expect(tableOf(data).key).toEqual(['b']);
  });

  const two =
    'resources:\n' +
    '  - path: events.csv\n    schema:\n      fields: [{ name: id }, { name: actor }, { name: after }]\n' +
    '      foreignKeys:\n' +
    '        - { fields: actor, reference: { resource: people, fields: id } }\n' +
    '        - { fields: after, reference: { fields: id } }\n' +
    '  - { name: people, path: actors.csv, schema: { fields: [{ name: id }], foreignKeys: [{ fields: id, reference: { resource: events, fields: actor } }] } }\n';

  test('foreign keys lead to another table, to the same one, and back', async () => {
    const { messages } = await load({
      'data/datapackage.yaml': two,
      'data/events.csv': 'id,actor,after\n1,fr,\n2,ua,1\n',
      'data/actors.csv': 'id\nfr\nua\n',
    });
    expect(messages).toEqual([]);
  });

  test('a row that is not there is reported at its cell', async () => {
    const data = await loadData(
      memoryWorld({
        files: {
          'data/datapackage.yaml': two,
          'data/events.csv': 'id,actor,after\n1,frr,\n2,,9\n',
          'data/actors.csv': 'id\nfr\n',
        },
      }),
    );
    data.get('events');
    const found = data.files().flatMap((file) => file.messages);
    expect(found.map((message) => [message.name, message.ruleId, message.note])).toEqual([
      ['data/actors.csv:2:1-2:3', 'data-foreign-key', 'did you mean `frr`?'],
      ['data/events.csv:2:3-2:6', 'data-foreign-key', 'did you mean `fr`?'],
      ['data/events.csv:3:4-3:5', 'data-foreign-key', undefined],
    ]);
  });
});

describe('dialects', () => {
  test.each([
    ['delimiter', 'delimiter: ";"', 'a;b\n1,5;x\n'],
    ['quotes', 'quoteChar: "\'"', "a,b\n'1,5',x\n"],
    ['escapes', 'escapeChar: "\\\\", doubleQuote: false', 'a,b\n"1,5",x\n'],
    ['initial space', 'skipInitialSpace: true', 'a, b\n"1,5", "x"\n'],
    ['comments', 'commentChar: "#"', '# it\'s "so\na,b\n#\n"1,5",x\n# end'],
    ['a preamble', 'headerRows: [3]', 'Title\n\na,b\n"1,5",x\n'],
    ['a preamble as wide as the table', 'headerRows: [2]', 'Title,\na,b\n"1,5",x\n'],
    ['comment rows', 'commentRows: [2]', 'a,b\ntext,text\n"1,5",x\n'],
    ['no header', 'header: false', '"1,5",x\n'],
  ])('with %s', async (_, dialect, text) => {
    const { data, messages } = await load({
      'data/datapackage.yaml': packageOf(
        `    dialect: { ${dialect} }\n    schema: { fields: [{ name: a, type: number, decimalChar: "," }, { name: b }] }\n`,
      ),
      'data/t.csv': text,
    });
    expect(messages).toEqual([]);
    expect([columnOf(data, 'a'), columnOf(data, 'b')]).toEqual([[1.5], ['x']]);
    const cell = tableOf(data).rows[0]?.cells.get('b');
    expect(text.slice(cell?.start, cell?.end)).toMatch(/^"?x"?$/u);
  });

  test('a comment behind a closing quote is a fault, not text', async () => {
    const { messages } = await load({
      'data/datapackage.yaml': packageOf('    dialect: { commentChar: "#" }\n'),
      'data/t.csv': 'a,b\n1,"x"# no\n',
    });
    expect(messages).toEqual([
      expect.stringContaining(
        't.csv:2:6-2:10 data-syntax: Unexpected `# no` after a closing quote',
      ),
    ]);
  });

  test('a header over two rows is joined', async () => {
    const { data } = await load({
      'data/datapackage.yaml': packageOf(
        '    dialect: { headerRows: [1, 2], headerJoin: " / " }\n',
      ),
      'data/t.csv': 'cost,cost,\nEUR,USD,note\n1,2,x\n',
    });
    expect(tableOf(data).columns.map(({ name }) => name)).toEqual([
      'cost / EUR',
      'cost / USD',
      'note',
    ]);
  });

  test('a declared encoding', async () => {
    const { data, messages } = await load({
      'data/datapackage.json': '{"resources":[{"path":"t.csv","encoding":"windows-1252"}]}',
      'data/t.csv': Uint8Array.of(0x61, 0x0a, 0xe9, 0x80),
    });
    expect(messages).toEqual([]);
    expect(columnOf(data, 'a')).toEqual(['é€']);
  });

  test('a list within a JSON file', async () => {
    const { data, messages } = await load({
      'data/datapackage.yaml': packageOf('    dialect: { property: rows }\n', 't.json'),
      'data/t.json': '{"meta":1,"rows":[{"a":1},{"a":2}]}',
    });
    expect(messages).toEqual([]);
    expect(columnOf(data, 'a')).toEqual([1, 2]);
  });
});

describe('mistakes in the package point into the package', () => {
  test.each([
    [
      'an unknown path',
      'resources:\n  - path: tt.csv\n',
      '2:11-2:17',
      'path `tt.csv`, expected a table in `data/`',
    ],
    [
      'a path that leads out',
      'resources:\n  - path: ../../x.csv\n',
      '2:11-2:22',
      'path `../../x.csv`',
    ],
    [
      'two resources of one file',
      'resources:\n  - path: t.csv\n  - path: ./t.csv\n',
      '3:11-3:18',
      'second resource',
    ],
    ...[
      [
        'a comma as quote',
        'quoteChar: ","',
        '4:27-4:30',
        '`quoteChar` ",", expected one that differs',
      ],
      ['a line break as quote', 'quoteChar: "\\n"', '4:27-4:31', '`quoteChar` "\\n", expected a'],
      ['a space as quote', 'quoteChar: " "', '4:27-4:30', '`quoteChar` " ", expected a'],
      ['a line break as delimiter', 'delimiter: "\\r"', '4:27-4:31', '`delimiter` "\\r"'],
      ['a quote as comment', `commentChar: '"'`, '4:29-4:32', '`commentChar` "\\""'],
      ['a comma as comment', 'commentChar: ","', '4:29-4:32', '`commentChar` ","'],
      ['a quote as delimiter', `delimiter: '"'`, '4:27-4:30', '`quoteChar` "\\"", expected one'],
      ['a comma as escape', 'escapeChar: ","', '4:28-4:31', '`escapeChar` ","'],
      [
        'a part of the delimiter',
        'delimiter: "||", commentChar: "|"',
        '4:46-4:49',
        '`commentChar` "|"',
      ],
    ].map(([name = '', dialect = '', at = '', reason = '']): [string, string, string, string] => [
      name,
      packageOf(`    name: t\n    dialect: { ${dialect} }\n`),
      at,
      reason,
    ]),
    ['an unknown encoding', packageOf('    encoding: uft-8\n'), '3:15-3:20', 'encoding `uft-8`'],
    [
      'a field without a column',
      schemaOf(['{ name: a }', '{ name: bb }']),
      '6:19-6:21',
      'field `bb`, expected a column of `data/t.csv`',
    ],
    [
      'a doubled field',
      schemaOf(['{ name: a }', '{ name: b }', '{ name: b }']),
      '7:19-7:20',
      'second field `b`',
    ],
    [
      'an unknown format',
      schemaOf(['{ name: a, type: date, format: "%q" }', '{ name: b }']),
      '5:42-5:46',
      'format `%q`',
    ],
    [
      'a pattern that is none',
      schemaOf(['{ name: a, constraints: { pattern: "(" } }', '{ name: b }']),
      '5:46-5:49',
      'pattern, expected a regular expression',
    ],
    [
      'a bound of the wrong type',
      schemaOf(['{ name: a, type: integer, constraints: { minimum: x } }', '{ name: b }']),
      '5:61-5:62',
      '`x`, expected a value of type `integer`',
    ],
    [
      'a key that is no field',
      schemaOf(['{ name: a }', '{ name: b }'], '      primaryKey: [aa]\n'),
      '7:20-7:22',
      'field `aa`, expected a field of this schema',
    ],
    [
      'a foreign key to nowhere',
      schemaOf(
        ['{ name: a }', '{ name: b }'],
        '      foreignKeys: [{ fields: a, reference: { resource: tt, fields: a } }]\n',
      ),
      '7:57-7:59',
      'resource `tt`, expected another table',
    ],
    ['no resources', 'name: x\n', '1:1-1:8', 'file without `resources`'],
    ['no YAML', 'resources: [', '1:12-1:13', '`[` without its end'],
  ])('%s', async (_, text, at, reason) => {
    const { messages } = await load({ 'data/datapackage.yaml': text, 'data/t.csv': 'a,b\n1,2\n' });
    expect(messages).toEqual([
      expect.stringContaining(`datapackage.yaml:${at} data-package: Unexpected ${reason}`),
    ]);
  });

  test('a column that is no field is reported in the data', async () => {
    const { messages } = await load({
      'data/datapackage.yaml': schemaOf(['{ name: a }']),
      'data/t.csv': 'a,remark\n1,2\n',
    });
    expect(messages).toEqual([
      't.csv:1:3-1:9 data-package: Unexpected column `remark`, expected a field of the schema',
    ]);
  });

  test.each([
    ['subset', 'a,b,c\n1,2,3\n', 0],
    ['superset', 'a\n1\n', 0],
    ['partial', 'b,z\n1,2\n', 0],
    ['exact', 'b,a\n1,2\n', 0],
  ])('fieldsMatch: %s', async (match, text, count) => {
    const { messages } = await load({
      'data/datapackage.yaml': schemaOf(
        ['{ name: a }', '{ name: b }'],
        `      fieldsMatch: ${match}\n`,
      ),
      'data/t.csv': text,
    });
    expect(messages).toHaveLength(count);
  });

  test('two packages are one too many', async () => {
    const { messages } = await load({
      'data/datapackage.yaml': 'resources: []\n',
      'data/datapackage.json': '{"resources":[]}',
    });
    expect(messages).toEqual([
      expect.stringContaining('data-package: Unexpected second Data Package'),
    ]);
  });
});
