/** Attributes that choose rows, the same in every directive that takes rows. */
import type { AttributeSpec } from './directive.ts';

export const from: AttributeSpec = {
  name: 'from',
  doc: 'the table, or the path of a list whose items have keys',
  required: true,
};

export const selection: readonly AttributeSpec[] = [
  {
    name: 'where',
    doc: 'comparisons that a row must meet: `status=joint|planned,date>=2026`',
  },
  { name: 'sort', doc: 'columns to sort by, `-` before one for descending: `-date,name`' },
  { name: 'limit', doc: 'number of rows at most' },
];
