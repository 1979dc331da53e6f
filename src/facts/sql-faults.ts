/** What goes wrong in SQL, in the words of our messages. */
import { suggestion } from '../messages.ts';
import { tokenAt } from './query-faults.ts';
import { listSome } from './shape.ts';
import type { SqlFault } from './sql-check.ts';
import { byteOffsets } from './sql-check.ts';
import type { SqlError } from './sql-engine.ts';

/** An error of DuckDB about a statement; `position` counts in the bytes of `sql`, the fault in its characters. */
export function explainSql(
  { type, message, subtype, name, candidates, position }: SqlError,
  sql: string,
): SqlFault {
  // The parser counts characters, all that comes after it bytes.
  const offset = /^parser$/iu.test(type)
    ? characterOffset(sql, position)
    : byteOffsets(sql)(position);
  const says = `DuckDB says: ${message}`;
  if (/interrupt/iu.test(type)) return { ...tooLong, offset };
  if (/out of memory/iu.test(type)) return { ...tooLarge, offset };
  const fault = (problem: string, note: string | undefined): SqlFault => ({
    rule: 'fact-sql',
    problem,
    note,
    offset,
  });
  if (/only select/iu.test(message)) {
    const start = Math.max(0, sql.search(/[a-z]/iu));
    return {
      ...fault(
        `Unexpected \`${tokenAt(sql, start)}\`, expected one SELECT`,
        'a fact is computed, and nothing else is done',
      ),
      offset: start,
    };
  }
  if (/^parser$/iu.test(type)) {
    const token = offset === undefined ? '' : tokenAt(sql, offset);
    return token.trim() === ''
      ? {
          ...fault('Unexpected end of the statement, expected one SELECT', says),
          offset: sql.length,
        }
      : fault(
          `Unexpected ${token.includes('`') ? token : `\`${token}\``}, expected one SELECT`,
          says,
        );
  }
  if (subtype === 'COLUMN_NOT_FOUND') {
    return fault(
      `Unexpected column \`${name}\`, expected a column of its tables`,
      suggestion(name, candidates) ??
        (candidates.length > 0 ? `there are ${listSome(candidates)}` : says),
    );
  }
  const column = /does not have a column named "([^"]+)"/u.exec(message)?.[1];
  if (column !== undefined) {
    return fault(
      `Unexpected column \`${column}\`, expected a column of its tables`,
      suggestion(column, candidates) ?? says,
    );
  }
  return fault('Unexpected failure of the statement, expected a result', says);
}

function characterOffset(sql: string, position: number | undefined): number | undefined {
  if (position === undefined) return undefined;
  let offset = 0;
  for (let count = 0; count < position && offset < sql.length; count += 1) {
    offset += (sql.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
  }
  return offset;
}

const tooLong = {
  rule: 'fact-limit',
  problem: 'Unexpected statement that does not end in time, expected a result sooner',
  note: 'look for joins without a condition, or raise `limits.querySeconds` in `brief.yaml`',
} as const;

const tooLarge = {
  rule: 'fact-limit',
  problem: 'Unexpected need for memory, expected a statement that keeps less',
  note: 'look for joins without a condition, or group before joining',
} as const;
