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
  const { name, type, unit } = column;
  const refuse = (unexpected: string, expected: string, note: string): undefined => {
    expander.complain(
      spot,
      'attribute-value',
      `Unexpected \`${name}\`${unexpected} in \`total\`, expected ${expected}`,
      { note, cause: faultInTable(data) },
    );
    return undefined;
  };
  const index = columns.indexOf(column);
  if (index < 0)
    return refuse(' that is not shown', 'a column of the table', 'add it to `columns`');
  if (index === 0) {
    return refuse(
      ', the first column,',
      'one behind it',
      'the first column names the rows, the sum as well',
    );
  }
  const cells = rows.map(({ cells: all }) => all[index]?.found);
  const values = cells.map((found) => found?.value);
  const isNumeric =
    type === 'integer' ||
    type === 'number' ||
    (type === 'any' && values.every((value) => value === undefined || typeof value === 'number'));
  if (!isNumeric) {
    return refuse(
      ` of type \`${type}\``,
      'a column of numbers',
      'years, dates and texts do not add up',
    );
  }
  if (unit === '%' || cells.some((found) => found?.unit === '%')) {
    return refuse(
      ' in per cent',
      'a column of quantities',
      'shares of different wholes do not add up',
    );
  }
  const empty = values.findIndex((value) => typeof value !== 'number');
  if (empty >= 0) {
    const row = (rows[empty]?.selected.index ?? 0) + 1;
    return refuse(
      ' with an empty cell',
      'a number in every row',
      `row ${row} of \`${data.name}\` has none: fill it, or leave it out by \`where="${name}!="\``,
    );
  }
  const units = new Set(cells.map((found) => found?.unit));
  if (units.size > 1) {
    return refuse(
      ' with different units',
      'one unit',
      `there are ${[...units].map((one) => `\`${String(one)}\``).join(', ')}`,
    );
  }
  const found = cells.filter((one) => one !== undefined);
  const [first] = found;
  const qualifier = qualifierOf(found);
  if (first === undefined || qualifier === undefined) {
    return refuse(
      ' with `at-least` and `up-to`',
      'values that are qualified in one way',
      'their sum is neither',
    );
  }
  const value = exactSum(values.flatMap((one) => (typeof one === 'number' ? one : [])));
  const shown = { ...first, value, qualifier, fact: undefined };
  const isAmount = isCurrency(column.unit);
  const isWhole = values.every((one) => Number.isInteger(one));
  const text = expander.format(
    column.unit === undefined ? shown : { ...shown, unit: undefined },
    {
      ...(isAmount && !isWhole ? { digits: '2' } : {}),
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
