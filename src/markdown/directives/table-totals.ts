/** The last row of a table: sums, where adding up makes sense. */
import { faultInTable } from '../../facts/lookup.ts';
import type { Found } from '../../facts/lookup.ts';
import { isCurrency } from '../../facts/units.ts';
import type { Qualifier } from '../../model/fact.ts';
import type { Column, Table } from '../../model/table.ts';
import type { Piece } from '../offsets.ts';
import { decimalPads, decimalSign } from './decimals.ts';
import type { Call, Expander, Spot } from './directive.ts';
import { attributeOf, spotOf } from './directive.ts';
import { columnAt, entriesOf } from './named-columns.ts';
import type { Row } from './table.ts';

export interface Total {
  readonly text: string;
  readonly pad: string | undefined;
  /** The values that it rests on, which `trace` leads to. */
  readonly basis: readonly Piece[];
}

export type Totals = ReadonlyMap<Column, Total>;

/** The sums that `total` asks for; undefined without it, `wrong` where one of them makes no sense. */
export function totalsOf(
  data: Table,
  columns: readonly Column[],
  rows: readonly Row[],
  call: Call,
  expander: Expander,
): Totals | undefined | 'wrong' {
  if (attributeOf(call, 'total') === undefined) return undefined;
  const written = expander.text(call, 'total');
  if (written === undefined) return 'wrong';
  const totals = new Map<Column, Total>();
  let failed = false;
  for (const entry of entriesOf(written.text)) {
    const column = columnAt(data, 'total', entry, written, call, expander);
    const spot = {
      source: call.source,
      ...written.range(entry.start, entry.start + entry.text.length),
    };
    const total = column && sumOf(data, column, columns, rows, spot, call, expander);
    if (column === undefined || total === undefined) failed = true;
    else totals.set(column, total);
  }
  return failed ? 'wrong' : totals;
}

function sumOf(
  data: Table,
  column: Column,
  columns: readonly Column[],
  rows: readonly Row[],
  spot: Spot,
  call: Call,
  expander: Expander,
): Total | undefined {
  const index = columns.indexOf(column);
  const cells = rows.map(({ cells: all }) => all[index]?.found);
  const found = cells.filter((one) => one !== undefined);
  const [first] = found;
  const qualifier = qualifierOf(found);
  const fault =
    columnFault(column, index) ??
    cellFault(data, column, rows, cells) ??
    unitFault(found, qualifier);
  if (fault !== undefined || first === undefined || qualifier === undefined) {
    const { unexpected = '', expected = 'a column of numbers', note } = fault ?? {};
    const reason = `Unexpected \`${column.name}\`${unexpected} in \`total\`, expected ${expected}`;
    expander.complain(spot, 'attribute-value', reason, { note, cause: faultInTable(data) });
    return undefined;
  }

  const values = found.flatMap(({ value }) => (typeof value === 'number' ? value : []));
  const sum = { ...first, value: exactSum(values), qualifier, fact: undefined };
  const cents = isCurrency(column.unit) && values.some((value) => !Number.isInteger(value));
  const text = expander.format(
    column.unit === undefined ? sum : { ...sum, unit: undefined },
    {
      ...(cents ? { digits: '2' } : {}),
      ...(column.unit === undefined && first.unit !== undefined ? { unit: 'long' } : {}),
    },
    ({ reason, note }) => {
      expander.complain(spot, 'value-format', reason, { note });
    },
  );
  if (text === undefined) return undefined;
  const texts = [...rows.map(({ cells: all }) => all[index]?.text), text];
  return {
    text,
    pad: decimalPads(texts, decimalSign(expander.lang)).at(-1),
    basis: found.map((one) => expander.basis(one, text, spotOf(call))),
  };
}

/** Why a column has no sum. */
interface SumFault {
  readonly unexpected: string;
  readonly expected: string;
  readonly note: string;
}

function columnFault({ type, unit }: Column, index: number): SumFault | undefined {
  if (index < 0) {
    return {
      unexpected: ' that is not shown',
      expected: 'a column of the table',
      note: 'add it to `columns`',
    };
  }
  if (index === 0) {
    return {
      unexpected: ', the first column,',
      expected: 'one behind it',
      note: 'the first column names the rows, the sum as well',
    };
  }
  if (type !== 'integer' && type !== 'number' && type !== 'any') {
    return {
      unexpected: ` of type \`${type}\``,
      expected: 'a column of numbers',
      note: 'years, dates and texts do not add up',
    };
  }
  return unit === '%' ? shares : undefined;
}

const shares: SumFault = {
  unexpected: ' in per cent',
  expected: 'a column of quantities',
  note: 'shares of different wholes do not add up',
};

function cellFault(
  data: Table,
  { name }: Column,
  rows: readonly Row[],
  cells: readonly (Found | undefined)[],
): SumFault | undefined {
  const at = cells.findIndex((found) => typeof found?.value !== 'number');
  if (at < 0) return undefined;
  const row = (rows[at]?.selected.index ?? 0) + 1;
  return cells[at] === undefined
    ? {
        unexpected: ' with an empty cell',
        expected: 'a number in every row',
        note: `row ${row} of \`${data.name}\` has none: fill it, or leave it out by \`where="${name}!="\``,
      }
    : {
        unexpected: ' with a cell that is no number',
        expected: 'a number in every row',
        note: `it stands in row ${row} of \`${data.name}\``,
      };
}

function unitFault(
  cells: readonly Found[],
  qualifier: Qualifier | undefined,
): SumFault | undefined {
  const units = [...new Set(cells.map(({ unit }) => unit))];
  if (units.includes('%')) return shares;
  if (units.length > 1) {
    return {
      unexpected: ' with different units',
      expected: 'one unit',
      note: `there are ${units.map((unit) => (unit === undefined ? 'none' : `\`${unit}\``)).join(', ')}`,
    };
  }
  return qualifier === undefined
    ? {
        unexpected: ' with `at-least` and `up-to`',
        expected: 'values that are qualified in one way',
        note: 'their sum is neither',
      }
    : undefined;
}

/** The qualifier of a sum; undefined where that of one part contradicts that of another. */
function qualifierOf(cells: readonly Found[]): Qualifier | undefined {
  const some = new Set(cells.map(({ qualifier }) => qualifier));
  some.delete('exact');
  const [first = 'exact', second] = some;
  if (second === undefined) return first;
  return some.has('at-least') && some.has('up-to') ? undefined : 'about';
}

/** Without the errors of binary fractions: to the digits that the numbers have. */
export function exactSum(numbers: readonly number[]): number {
  const digits = Math.max(0, ...numbers.map(digitsOf));
  const sum = numbers.reduce((total, number) => total + number, 0);
  return digits > 15 ? sum : Number(sum.toFixed(digits));
}

function digitsOf(number: number): number {
  const [, fraction = '', exponent = '0'] =
    /^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/u.exec(String(number)) ?? [];
  return Math.max(0, fraction.length - Number(exponent));
}
