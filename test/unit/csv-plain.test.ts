/** What is split the short way must be what csv-parse finds, with every place. */
import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { readCsv } from '../../src/data/csv.ts';
import type { Dialect } from '../../src/data/dialect.ts';
import { csvDialect } from '../../src/data/dialect.ts';
import { splitPlain } from '../../src/data/csv-places.ts';
import { placer } from '../../src/syntax/place.ts';

function read(text: string, dialect: Dialect): unknown {
  const file = new VFile({ path: 'data/t.csv', value: text });
  const table = readCsv(file, placer(file), dialect, []);
  return { table, messages: file.messages.map(({ reason, place }) => [reason, place]) };
}

/** A comment mark that no text holds keeps csv-parse in charge. */
const long = (dialect: Dialect): Dialect => ({ ...dialect, comment: '\u0001' });

test.each([
  ['a table', 'id,n\na,1\nb,2\n'],
  ['no line break at the end', 'id,n\na,1'],
  ['CRLF', 'id,n\r\na,1\r\n'],
  ['CR', 'id,n\ra,1\r'],
  ['mixed line breaks', 'id,n\na,1\r\nb,2\rc,3\n'],
  ['blank lines', '\n\nid,n\n\na,1\n   \nb,2\n\n'],
  ['space around cells', ' id , n\n a ,\t1 \n , \n'],
  ['empty cells', 'id,n\n,\n,,\na,\n'],
  ['an empty last cell without a line break', 'id,n\na,'],
  ['ragged rows', 'id,n\na\nb,2,3\n'],
  ['one column', 'id\na\nb\n'],
  ['wide blanks', 'id,n\n\u00a0a\u00a0,\u30001\n'],
  ['beyond the basic plane', 'id,n\n😀,é\n'],
  ['nothing', ''],
  ['one line break', '\n'],
  ['doubled headers', 'id,id\n1,2\n'],
])('%s', (_, text) => {
  expect(splitPlain(text, csvDialect)).toBeDefined();
  expect(read(text, csvDialect)).toEqual(read(text, long(csvDialect)));
});

test('of some thousand random texts, with two delimiters', () => {
  let seed = 11;
  const pieces = ['a', 'bc', ',', ',', ';', '\n', '\r\n', '\r', ' ', '\t', '1', '\u00a0', "'"];
  for (let count = 0; count < 3000; count += 1) {
    const text = Array.from({ length: 14 }, () => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return pieces[Math.floor(seed / 65536) % pieces.length];
    }).join('');
    const dialect = { ...csvDialect, delimiter: count % 2 === 0 ? ',' : ';' };
    expect(read(text, dialect), JSON.stringify(text)).toEqual(read(text, long(dialect)));
  }
});

test.each([
  ['quotes', 'id,n\n"a",1\n', csvDialect],
  ['comments', 'id,n\n', { ...csvDialect, comment: '#' }],
  ['skipped space', 'id, n\n', { ...csvDialect, skipInitialSpace: true }],
  ['a long delimiter', 'id||n\n', { ...csvDialect, delimiter: '||' }],
])('%s are left to csv-parse', (_, text, dialect) => {
  expect(splitPlain(text, dialect)).toBeUndefined();
});
