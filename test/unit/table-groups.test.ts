/** Which groups of rows get their name again, page by page. */
import { expect, test } from 'vitest';
import type { TableGroup } from '../../src/render/table-groups.ts';
import { headsToDrop, headsToSet } from '../../src/render/table-groups.ts';

const group: TableGroup = {
  label: 'Minor (continued)',
  rows: [
    { id: 'a', head: undefined },
    { id: 'b', head: 'b-head' },
    { id: 'c', head: 'c-head' },
    { id: 'd', head: 'd-head' },
  ],
};
const pages = (...numbers: readonly number[]): ReadonlyMap<string, number> =>
  new Map(group.rows.map(({ id }, index) => [id, numbers[index] ?? 1]));

test.each([
  ['all on one page', pages(1, 1, 1, 1), {}, {}],
  ['one break', pages(1, 1, 2, 2), {}, { 'c-head': 'Minor (continued)' }],
  ['the first of two breaks', pages(1, 2, 2, 3), {}, { 'b-head': 'Minor (continued)' }],
  [
    'then the second',
    pages(1, 2, 2, 3),
    { 'b-head': 'Minor (continued)' },
    { 'd-head': 'Minor (continued)' },
  ],
  [
    'a break that has moved',
    pages(1, 1, 2, 2),
    { 'b-head': 'Minor (continued)' },
    { 'b-head': '', 'c-head': 'Minor (continued)' },
  ],
  ['nothing that is not known', new Map(), {}, {}],
])('%s', (_, at, set, expected) => {
  expect(headsToSet([group], at, set)).toEqual(expected);
});

test('what stands where no page begins goes at once, and one more is set', () => {
  const set = { 'b-head': 'Minor (continued)', 'c-head': 'Minor (continued)' };
  expect(headsToSet([group], pages(1, 1, 1, 2), set)).toEqual({
    'b-head': '',
    'c-head': '',
    'd-head': 'Minor (continued)',
  });
});

test('from the first wrong head on none is kept, also of other groups', () => {
  const other: TableGroup = {
    label: 'Major (continued)',
    rows: [
      { id: 'x', head: undefined },
      { id: 'y', head: 'y-head' },
    ],
  };
  const set = {
    'b-head': 'Minor (continued)',
    'c-head': 'Minor (continued)',
    'y-head': 'Major (continued)',
  };
  const at = new Map([...pages(1, 2, 2, 2), ['x', 3], ['y', 4]] as const);
  expect(headsToDrop([group, other], at, set)).toEqual({ 'c-head': '', 'y-head': '' });
  expect(
    headsToDrop([group, other], at, {
      'b-head': 'Minor (continued)',
      'y-head': 'Major (continued)',
    }),
  ).toEqual({});
});
