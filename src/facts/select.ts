/** Rows by `where`, `sort` and `limit`. */
import { nearest, suggestion } from '../messages.ts';
import type { Column, Datum, Row, Table } from '../model/table.ts';
import { parseIso } from './iso.ts';
import { listSome, toPlainText } from './shape.ts';

export interface Selection {
  readonly where?: string | undefined;
  readonly sort?: string | undefined;
  readonly limit?: string | undefined;
}

export interface SelectedRow {
  readonly row: Row;
  /** Number of the row in its table, from 0. */
  readonly index: number;
}

export interface SelectionProblem {
  readonly attribute: 'where' | 'sort' | 'limit';
  readonly rule: string;
  readonly reason: string;
  readonly note?: string | undefined;
  readonly expected?: readonly string[];
  /** Offsets in the attribute's value. */
  readonly start: number;
  readonly end: number;
}

/**
 * The rows that meet every comparison of `where` (`status=joint|planned, date>=2026`), in the order of `sort`
 * (`-date,name`; empty cells last), the first `limit` of them.
 */
export function selectRows(
  table: Table,
  { where, sort, limit }: Selection,
): { readonly rows: readonly SelectedRow[] } | { readonly problem: SelectionProblem } {
  const conditions = where === undefined ? [] : parseWhere(where, table);
  if (!Array.isArray(conditions)) return { problem: conditions };
  const orders = sort === undefined ? [] : parseSort(sort, table);
  if (!Array.isArray(orders)) return { problem: orders };
  if (limit !== undefined && !/^[1-9]\d*$/u.test(limit)) {
    return {
      problem: {
        attribute: 'limit',
        rule: 'attribute-value',
        reason: `Unexpected ${limit === '' ? 'empty value' : shown(limit)} as \`limit\`, expected a whole number from 1`,
        start: 0,
        end: limit.length,
      },
    };
  }
  const rows = table.rows
    .map((row, index) => ({ row, index }))
    .filter(({ row }) => conditions.every((condition) => meets(row, condition)))
    .sort((a, b) => compareRows(a.row, b.row, orders));
  return { rows: limit === undefined ? rows : rows.slice(0, Number(limit)) };
}

/** Names of the columns that a sound `where` compares, in its order. */
export function comparedColumns(table: Table, where: string): readonly string[] {
  const conditions = parseWhere(where, table);
  return Array.isArray(conditions) ? [...new Set(conditions.map(({ column }) => column))] : [];
}

/** A value as `where` takes it literally, commas and bars included. */
export function quoteOperand(value: string): string {
  return JSON.stringify(value);
}

type Operator = '=' | '!=' | '<' | '<=' | '>' | '>=';

interface Condition {
  readonly column: string;
  readonly operator: Operator;
  /** Alternatives: null is no value, a number is compared as one. */
  readonly operands: readonly (string | number | boolean | null)[];
}

interface Order {
  readonly column: string;
  readonly descending: boolean;
}

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function parseWhere(text: string, table: Table): Condition[] | SelectionProblem {
  const problem = problemOf('where');
  const conditions: Condition[] = [];
  for (let at = 0; ;) {
    const left = readToken(text, at, /[=!<>,|]/u);
    if ('unclosed' in left) return problem('string without its closing quote', '`"`', left);
    const found = /^(?:!=|<=|>=|[=<>])/u.exec(text.slice(left.stop))?.[0];
    if (found === undefined) {
      return problem(
        left.text === '' ? 'empty comparison' : `${shown(left.text)} without a comparison`,
        'a column, an operator and a value',
        left,
        { note: 'as in `status=joint`, `date>=2026-01`, or `maker!=` for what is filled' },
      );
    }
    // The expression's alternatives are the operators.
    const operator = found as Operator;
    if (left.text === '') {
      return problem(`\`${found}\` without a column`, 'a column before it', {
        start: left.stop,
        end: left.stop + found.length,
      });
    }
    const column = table.columns.find(({ name }) => name === left.text);
    if (column === undefined) return unknownColumn('where', left, table);
    at = left.stop + found.length;
    if (text[at] === '=') {
      return problem(`\`${found}=\``, `\`${found}\``, { start: left.stop, end: at + 1 });
    }

    const operands: Condition['operands'][number][] = [];
    const begin = at;
    let stop: string | undefined;
    do {
      const right = readToken(text, at, /[,|]/u);
      if ('unclosed' in right) return problem('string without its closing quote', '`"`', right);
      const operand = toOperand(right, column, operator);
      if ('reason' in operand) return operand;
      operands.push(operand.value);
      at = right.stop + 1;
      stop = text[right.stop];
      if (stop !== undefined && stop !== ',' && stop !== '|') {
        return problem(shown(stop), '`,`, `|` or the end', {
          start: right.stop,
          end: right.stop + 1,
        });
      }
    } while (stop === '|');
    if (operands.length > 1 && operator !== '=' && operator !== '!=') {
      return problem('alternatives', `one value after \`${operator}\``, {
        start: begin,
        end: at - 1,
      });
    }
    conditions.push({ column: column.name, operator, operands });
    if (stop === undefined) return conditions;
  }
}

function toOperand(
  token: Token,
  column: Column,
  operator: Operator,
): { readonly value: string | number | boolean | null } | SelectionProblem {
  const problem = problemOf('where');
  const { text } = token;
  const ordered = operator !== '=' && operator !== '!=';
  const here =
    token.start === token.end ? { start: Math.max(0, token.start - 1), end: token.end } : token;
  if (text === '') {
    if (!ordered) return { value: null };
    return problem('empty value', `a value after \`${operator}\``, here);
  }
  switch (column.type) {
    case 'integer':
    case 'number':
    case 'year':
      if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/iu.test(text)) return { value: Number(text) };
      return problem(shown(text), `a number for \`${column.name}\``, here);
    case 'boolean':
      if (!ordered && (text === 'true' || text === 'false')) return { value: text === 'true' };
      return ordered
        ? problem(`\`${operator}\``, `\`=\` or \`!=\` for \`${column.name}\``, here)
        : problem(shown(text), `\`true\` or \`false\` for \`${column.name}\``, here, {
            expected: ['true', 'false'],
          });
    case 'date':
    case 'datetime':
    case 'yearmonth':
      if (parseIso(text) !== undefined) return { value: text };
      return problem(shown(text), `an ISO date for \`${column.name}\``, here, {
        note: 'as in `2026`, `2026-02` or `2026-02-09`',
      });
    case 'object':
      return problem(shown(text), `nothing to compare in \`${column.name}\``, here, {
        note: `its cells have keys: only \`${column.name}=\` (empty) and \`${column.name}!=\` (filled) apply`,
      });
    case 'string':
    case 'time':
    case 'duration':
      return { value: text };
    case 'array':
    case 'any': {
      // `>8` asks for numbers; `=8` may mean the text.
      const number = ordered ? toNumber(text) : undefined;
      return { value: number ?? text };
    }
  }
}

function meets(row: Row, { column, operator, operands }: Condition): boolean {
  const value = row.cells.get(column)?.value ?? null;
  const one = (operand: Condition['operands'][number]): boolean =>
    operand === null ? isEmpty(value) : matches(value, operator, operand);
  return operator === '!=' ? !operands.some(one) : operands.some(one);
}

/** Of a list, one element is enough. `!=` is judged as `=` here and turned by the caller. */
function matches(value: Datum, operator: Operator, operand: string | number | boolean): boolean {
  if (Array.isArray(value)) {
    // Array.isArray does not narrow a readonly array.
    return (value as readonly Datum[]).some((item) => matches(item, operator, operand));
  }
  if (value === null || typeof value === 'object') return false;
  const [left, right] = comparable(value, operand);
  switch (operator) {
    case '=':
    case '!=':
      return left === right;
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
  }
}

/** As numbers where either is one (what is none is then NaN, which nothing compares with), else as texts by code unit. */
function comparable(
  value: string | number | boolean,
  operand: string | number | boolean,
): readonly [string, string] | readonly [number, number] {
  return typeof value === 'number' || typeof operand === 'number'
    ? [toNumber(value) ?? NaN, toNumber(operand) ?? NaN]
    : [String(value), String(operand)];
}

function toNumber(value: string | number | boolean): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean' || value.trim() === '') return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

function isEmpty(value: Datum): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function parseSort(text: string, table: Table): Order[] | SelectionProblem {
  const problem = problemOf('sort');
  const orders: Order[] = [];
  for (let at = 0; ;) {
    const lead = /^\s*(?<minus>-?)\s*/u.exec(text.slice(at));
    const begin = at + (lead?.[0].length ?? 0);
    const token = readToken(text, begin, /,/u);
    if ('unclosed' in token) return problem('string without its closing quote', '`"`', token);
    const stop = text[token.stop];
    if (stop !== undefined && stop !== ',') {
      return problem(shown(stop), '`,` or the end', { start: token.stop, end: token.stop + 1 });
    }
    if (token.text === '') {
      return problem('empty name', 'a column', { start: at, end: Math.max(at, token.stop) });
    }
    if (!table.columns.some(({ name }) => name === token.text)) {
      return unknownColumn('sort', token, table);
    }
    orders.push({ column: token.text, descending: lead?.groups?.['minus'] === '-' });
    if (stop === undefined) return orders;
    at = token.stop + 1;
  }
}

function compareRows(a: Row, b: Row, orders: readonly Order[]): number {
  for (const { column, descending } of orders) {
    const [left, right] = [a, b].map((row) => row.cells.get(column)?.value ?? null);
    if (left === undefined || right === undefined) continue;
    // Empty cells stand last in either direction.
    if (isEmpty(left) || isEmpty(right)) {
      if (isEmpty(left) !== isEmpty(right)) return isEmpty(left) ? 1 : -1;
      continue;
    }
    const difference = compareValues(left, right);
    if (difference !== 0) return descending ? -difference : difference;
  }
  return 0;
}

/** Numbers before everything else; texts by code unit; lists and objects by their JSON. */
function compareValues(a: Datum, b: Datum): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'number' || typeof b === 'number') return typeof a === 'number' ? -1 : 1;
  const [left, right] = [toPlainText(a), toPlainText(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** A JSON string, or what stands before one of `ends`, without the space around it. `stop` is where the token ended. */
function readToken(
  text: string,
  from: number,
  ends: RegExp,
):
  | (Token & { readonly stop: number })
  | { readonly unclosed: true; readonly start: number; readonly end: number } {
  const space = (at: number): number => at + (/^\s*/u.exec(text.slice(at))?.[0].length ?? 0);
  const start = space(from);
  if (text[start] === '"') {
    const literal = /^"(?:[^"\\]|\\.)*"/su.exec(text.slice(start))?.[0];
    const value = literal === undefined ? undefined : parseString(literal);
    if (literal === undefined || value === undefined) {
      return { unclosed: true, start, end: start + (literal?.length ?? text.length - start) };
    }
    const end = start + literal.length;
    return { text: value, start, end, stop: space(end) };
  }
  const length = text.slice(start).search(ends);
  const stop = length === -1 ? text.length : start + length;
  const raw = text.slice(start, stop).trimEnd();
  return { text: raw, start, end: start + raw.length, stop };
}

function parseString(literal: string): string | undefined {
  try {
    const value: unknown = JSON.parse(literal);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

function unknownColumn(
  attribute: 'where' | 'sort',
  { text, start, end }: Token,
  table: Table,
): SelectionProblem {
  const names = table.columns.map(({ name }) => name);
  const near = nearest(text, names);
  return {
    attribute,
    rule: 'unknown-column',
    reason: `Unexpected column ${shown(text)}, expected a column of \`${table.name}\``,
    note:
      suggestion(text, near) ?? (names.length === 0 ? undefined : `there are ${listSome(names)}`),
    expected: near.length > 0 ? near : names.slice(0, 10),
    start,
    end,
  };
}

function problemOf(attribute: 'where' | 'sort') {
  return (
    unexpected: string,
    expected: string,
    { start, end }: { readonly start: number; readonly end: number },
    details: { readonly note?: string; readonly expected?: readonly string[] } = {},
  ): SelectionProblem => ({
    attribute,
    rule: 'attribute-value',
    reason: `Unexpected ${unexpected} in \`${attribute}\`, expected ${expected}`,
    start,
    end,
    ...details,
  });
}

function shown(text: string): string {
  return text.includes('`') ? text : `\`${text}\``;
}
