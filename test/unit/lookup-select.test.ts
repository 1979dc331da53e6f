import { describe, expect, test } from 'vitest';
import { VFile } from 'vfile';
import { toTable } from '../../src/facts/rows.ts';
import type { Selection } from '../../src/facts/select.ts';
import { quoteOperand, selectRows } from '../../src/facts/select.ts';
import { toPlainText } from '../../src/facts/shape.ts';
import type { Table } from '../../src/model/table.ts';
import { toProjectPath } from '../../src/paths.ts';

const path = toProjectPath('data/t.json');
const start = { line: 1, column: 1, offset: 0 };

const rows: Table = toTable(
  't',
  path ??
    (() => {
      throw new Error('No path');
    })(),
  new VFile({ path: 'data/t.json', value: '[]' }),
  [
    {
      id: 'a',
      status: 'joint',
      n: 10,
      day: '2026-02-09',
      open: true,
      tags: ['x', 'y'],
      'a name': 'one, two',
      mixed: 7,
    },
    {
      id: 'b',
      status: 'planned',
      n: 9,
      day: '2025-11-17',
      open: false,
      tags: [],
      'a name': 'three|four',
      mixed: 'seven',
    },
    {
      id: 'c',
      status: 'delivered',
      n: null,
      day: '2026-03-01',
      open: null,
      tags: ['y'],
      'a name': null,
      mixed: null,
    },
    { id: 'd', status: null, n: -1.5, day: null, open: true, tags: null, 'a name': 'É', mixed: 70 },
  ],
  () => ({ start, end: start }),
);

function ids(selection: Selection, table = rows): string {
  const result = selectRows(table, selection);
  if ('problem' in result) {
    const { attribute, rule, reason, start: from, end } = result.problem;
    return `${rule} in ${attribute} ${from}-${end}: ${reason}`;
  }
  return result.rows.map(({ row }) => toPlainText(row.cells.get('id')?.value ?? null)).join('');
}

describe('where', () => {
  test.each([
    ['status=joint', 'a'],
    ['status=joint|planned', 'ab'],
    [' status = joint | planned , n > 9 ', 'a'],
    ['status!=joint', 'bcd'],
    ['status!=joint|planned', 'cd'],
    ['status=', 'd'],
    ['status!=', 'abc'],
    ['status=""', 'd'],
    ['status=joint|', 'ad'],
    ['n=10', 'a'],
    ['n=1e1', 'a'],
    ['n=10.0', 'a'],
    ['n>9', 'a'],
    ['n>=9', 'ab'],
    ['n<10', 'bd'],
    ['n<=-1.5', 'd'],
    ['n!=10', 'bcd'],
    ['n=', 'c'],
    ['day>=2026', 'ac'],
    ['day<2026-03', 'ab'],
    ['day>2026-02-09', 'c'],
    ['open=true', 'ad'],
    ['open!=true', 'bc'],
    ['tags=y', 'ac'],
    ['tags!=y', 'bd'],
    ['tags=', 'bd'],
    ['"a name"="one, two"', 'a'],
    ['a name="three|four"', 'b'],
    [`a name=${quoteOperand('É')}`, 'd'],
    ['mixed=7', 'a'],
    ['mixed=seven', 'b'],
    ['mixed>8', 'd'],
    ['status=Joint', ''],
    ['status=joint, status=planned', ''],
  ])('%s', (where, expected) => {
    expect(ids({ where })).toBe(expected);
  });

  test.each([
    [
      '',
      'attribute-value in where 0-0: Unexpected empty comparison in `where`, expected a column, an operator and a value',
    ],
    [
      'status',
      'attribute-value in where 0-6: Unexpected `status` without a comparison in `where`, expected a column, an operator and a value',
    ],
    [
      'status=joint,',
      'attribute-value in where 13-13: Unexpected empty comparison in `where`, expected a column, an operator and a value',
    ],
    [
      'stauts=joint',
      'unknown-column in where 0-6: Unexpected column `stauts`, expected a column of `t`',
    ],
    [
      'n>1, =3',
      'attribute-value in where 5-6: Unexpected `=` without a column in `where`, expected a column before it',
    ],
    ['status==joint', 'attribute-value in where 6-8: Unexpected `==` in `where`, expected `=`'],
    [
      'n=ten',
      'attribute-value in where 2-5: Unexpected `ten` in `where`, expected a number for `n`',
    ],
    [
      'n=1,000',
      'attribute-value in where 4-7: Unexpected `000` without a comparison in `where`, expected a column, an operator and a value',
    ],
    [
      'n>',
      'attribute-value in where 1-2: Unexpected empty value in `where`, expected a value after `>`',
    ],
    [
      'n>1|2',
      'attribute-value in where 2-5: Unexpected alternatives in `where`, expected one value after `>`',
    ],
    [
      'open=yes',
      'attribute-value in where 5-8: Unexpected `yes` in `where`, expected `true` or `false` for `open`',
    ],
    [
      'open>true',
      'attribute-value in where 5-9: Unexpected `>` in `where`, expected `=` or `!=` for `open`',
    ],
    [
      'day>9 February',
      'attribute-value in where 4-14: Unexpected `9 February` in `where`, expected an ISO date for `day`',
    ],
    [
      'status="joint',
      'attribute-value in where 7-13: Unexpected string without its closing quote in `where`, expected `"`',
    ],
    [
      'status="joint"x',
      'attribute-value in where 14-15: Unexpected `x` in `where`, expected `,`, `|` or the end',
    ],
  ])('%s is a mistake', (where, expected) => {
    expect(ids({ where })).toBe(expected);
  });

  test('suggests the nearest column', () => {
    expect(selectRows(rows, { where: 'stauts=joint' })).toMatchObject({
      problem: { note: 'did you mean `status`?', expected: ['status'] },
    });
    expect(selectRows(rows, { where: 'zebra=joint' })).toMatchObject({
      problem: { note: 'there are `id`, `status`, `n`, `day`, `open`, `tags` and 2 more' },
    });
  });
});

describe('sort and limit', () => {
  test.each<[Selection, string]>([
    [{}, 'abcd'],
    [{ sort: 'n' }, 'dbac'],
    [{ sort: '-n' }, 'abdc'],
    [{ sort: 'day' }, 'bacd'],
    [{ sort: '-day' }, 'cabd'],
    [{ sort: 'open, -id' }, 'bdac'],
    [{ sort: '-"a name"' }, 'dbac'],
    [{ sort: 'mixed' }, 'adbc'],
    [{ sort: '- n', limit: '2' }, 'ab'],
    [{ limit: '1' }, 'a'],
    [{ limit: '99' }, 'abcd'],
    [{ where: 'n!=', sort: 'status', limit: '2' }, 'ab'],
  ])('%j', (selection, expected) => {
    expect(ids(selection)).toBe(expected);
  });

  test.each<[Selection, string]>([
    [
      { sort: 'dy' },
      'unknown-column in sort 0-2: Unexpected column `dy`, expected a column of `t`',
    ],
    [
      { sort: 'id,-nn' },
      'unknown-column in sort 4-6: Unexpected column `nn`, expected a column of `t`',
    ],
    [
      { sort: '' },
      'attribute-value in sort 0-0: Unexpected empty name in `sort`, expected a column',
    ],
    [
      { sort: 'id,' },
      'attribute-value in sort 3-3: Unexpected empty name in `sort`, expected a column',
    ],
    [
      { sort: '"id' },
      'attribute-value in sort 0-3: Unexpected string without its closing quote in `sort`, expected `"`',
    ],
    [
      { limit: '0' },
      'attribute-value in limit 0-1: Unexpected `0` as `limit`, expected a whole number from 1',
    ],
    [
      { limit: '2.5' },
      'attribute-value in limit 0-3: Unexpected `2.5` as `limit`, expected a whole number from 1',
    ],
    [
      { limit: '' },
      'attribute-value in limit 0-0: Unexpected empty value as `limit`, expected a whole number from 1',
    ],
  ])('%j is a mistake', (selection, expected) => {
    expect(ids(selection)).toBe(expected);
  });

  test('keeps the order of equal rows and their numbers', () => {
    const result = selectRows(rows, { sort: '-open' });
    if ('problem' in result) throw new Error(result.problem.reason);
    expect(result.rows.map(({ index }) => index)).toEqual([0, 3, 1, 2]);
  });
});
