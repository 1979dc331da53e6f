/** Rows of DuckDB as data. */
import type { DuckDBValue } from '@duckdb/node-api';
import type { Datum } from '../model/table.ts';
import { forbiddenKeys } from '../syntax/parsed.ts';
import { parseIso } from './iso.ts';
import { resultLimits } from './query-result.ts';
import { toPlainText } from './shape.ts';
import type { DuckDb } from './sql-engine.ts';

/** A value that facts cannot have. */
export class OddSqlValue extends Error {
  readonly problem: string;
  readonly note: string | undefined;

  constructor(problem: string, note?: string) {
    super(problem);
    this.problem = problem;
    this.note = note;
  }
}

/** Plain data: whole numbers, decimals, dates as ISO text, lists and structs. Throws `OddSqlValue`. */
export function toDatum(api: DuckDb, value: DuckDBValue, depth = 0): Datum {
  if (depth > resultLimits.depth) {
    throw new OddSqlValue(
      `Unexpected depth of the result, expected at most ${resultLimits.depth} levels`,
    );
  }
  const below = (inner: DuckDBValue): Datum => toDatum(api, inner, depth + 1);
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'string') return checkText(value);
  if (typeof value === 'number') return toNumber(value);
  if (typeof value === 'bigint') return toInteger(value);
  if (value instanceof api.DuckDBDecimalValue) return toDecimal(value.toString());
  if (value instanceof api.DuckDBDateValue) return toDate(value.toString());
  if (
    value instanceof api.DuckDBTimestampValue ||
    value instanceof api.DuckDBTimestampSecondsValue ||
    value instanceof api.DuckDBTimestampMillisecondsValue ||
    value instanceof api.DuckDBTimestampNanosecondsValue
  ) {
    return toDate(value.toString().replace(' ', 'T'));
  }
  if (value instanceof api.DuckDBTimestampTZValue) {
    return toDate(new api.DuckDBTimestampValue(value.micros).toString().replace(' ', 'T') + 'Z');
  }
  if (value instanceof api.DuckDBTimeValue || value instanceof api.DuckDBUUIDValue)
    return value.toString();
  if (value instanceof api.DuckDBListValue || value instanceof api.DuckDBArrayValue) {
    return checkItems(value.items).map(below);
  }
  if (value instanceof api.DuckDBStructValue) {
    return toObject(Object.entries(value.entries), below);
  }
  if (value instanceof api.DuckDBMapValue) {
    return toObject(
      value.entries.map(({ key, value: inner }) => [toPlainText(below(key)), inner]),
      below,
    );
  }
  if (value instanceof api.DuckDBUnionValue) return below(value.value);
  throw new OddSqlValue(
    'Unexpected value that is no plain data, expected numbers, text, dates, lists or structs',
    'cast it, as in `CAST(x AS VARCHAR)`',
  );
}

function checkText(text: string): string {
  if (text.length <= resultLimits.text) return text;
  throw new OddSqlValue(
    `Unexpected text of ${text.length} characters, expected at most ${resultLimits.text}`,
  );
}

function checkItems(items: readonly DuckDBValue[]): readonly DuckDBValue[] {
  if (items.length <= resultLimits.items) return items;
  throw new OddSqlValue(
    `Unexpected list of ${items.length} items, expected at most ${resultLimits.items}`,
  );
}

function toNumber(value: number): number {
  if (Number.isFinite(value)) return Object.is(value, -0) ? 0 : value;
  throw Number.isNaN(value)
    ? new OddSqlValue('Unexpected result that is no number (NaN), expected one that can be shown')
    : new OddSqlValue(
        'Unexpected infinite number as result, expected one that can be shown',
        'look for a division by zero',
      );
}

function toInteger(value: bigint): number {
  const number = Number(value);
  if (Number.isSafeInteger(number)) return number;
  throw new OddSqlValue(
    `Unexpected number \`${value}\`, expected one that can be kept exactly`,
    'cast it: to `DOUBLE` if it may be rounded, to `VARCHAR` if it is an identifier',
  );
}

/** Seventeen digits tell every number of JavaScript apart; fifteen survive in each. */
function toDecimal(text: string): number {
  const digits = text
    .replace(/[-.]/gu, '')
    .replace(/^0+/u, '')
    .replace(text.includes('.') ? /0+$/u : /$^/u, '');
  if (digits.length <= 15 || !text.includes('.')) {
    return text.includes('.') ? toNumber(Number(text)) : toInteger(BigInt(text));
  }
  throw new OddSqlValue(
    `Unexpected number \`${text}\`, expected one that can be kept exactly`,
    'round it, as in `round(x, 2)`, or cast it to `DOUBLE`',
  );
}

function toDate(text: string): string {
  if (parseIso(text) !== undefined) return text;
  throw new OddSqlValue(`Unexpected date \`${text}\`, expected one of the years 1 to 9999`);
}

export function toObject(
  entries: readonly (readonly [string, DuckDBValue])[],
  convert: (value: DuckDBValue) => Datum,
): Datum {
  const object: Record<string, Datum> = {};
  for (const [key, value] of entries) {
    if (forbiddenKeys.has(key))
      throw new OddSqlValue(`Unexpected key \`${key}\`, expected another name`);
    if (Object.hasOwn(object, key)) {
      throw new OddSqlValue(
        `Unexpected second column \`${key}\`, expected each name once`,
        'name it, as in `number AS second`',
      );
    }
    object[key] = convert(value);
  }
  return object;
}
