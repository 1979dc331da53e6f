/** What a query gave, as data: plain, finite and not too large. */
import type { Datum } from '../model/table.ts';
import { forbiddenKeys } from '../syntax/parsed.ts';
import type { OddValue } from './query-messages.ts';

/** A value that facts cannot have. */
export class OddResult extends Error {
  readonly what: OddValue;

  constructor(what: OddValue) {
    super(`a result must not be odd: ${what}`);
    this.what = what;
  }
}

/** Levels of lists and objects, items of one of them, values in all, and characters of one text. */
export const resultLimits = { depth: 32, items: 10_000, values: 200_000, text: 1_000_000 } as const;

/** A copy of the result; throws `OddResult`. A key without a value is left out. */
export function toDatum(result: unknown): Datum {
  let left: number = resultLimits.values;
  const convert = (value: unknown, depth: number): Datum => {
    if (--left < 0) throw new OddResult('items');
    if (value === null || typeof value === 'boolean') return value;
    if (typeof value === 'number') return toNumber(value);
    if (typeof value === 'string') {
      if (value.length > resultLimits.text) throw new OddResult('text');
      return value;
    }
    if (typeof value !== 'object') throw new OddResult('function');
    if (depth >= resultLimits.depth) throw new OddResult('depth');
    if (Array.isArray(value)) {
      if (value.length > resultLimits.items) throw new OddResult('items');
      return value.map((item: unknown) => (item === undefined ? null : convert(item, depth + 1)));
    }
    if ('_jsonata_function' in value || '_jsonata_lambda' in value) throw new OddResult('function');
    const copy: Record<string, Datum> = {};
    const members = Object.entries(value);
    if (members.length > resultLimits.items) throw new OddResult('items');
    for (const [key, member] of members) {
      if (member === undefined) continue;
      if (forbiddenKeys.has(key)) throw new OddResult('key');
      copy[key] = convert(member, depth + 1);
    }
    return copy;
  };
  return convert(result, 0);
}

function toNumber(value: number): number {
  if (Number.isNaN(value)) throw new OddResult('nan');
  if (!Number.isFinite(value)) throw new OddResult('infinite');
  return Object.is(value, -0) ? 0 : value;
}

/** Why a value is refused, as a message says it. */
export const oddValues: Readonly<
  Record<
    OddValue,
    { readonly rule: 'fact-query' | 'fact-limit'; readonly problem: string; readonly note: string }
  >
> = {
  function: {
    rule: 'fact-query',
    problem: 'Unexpected function as result, expected a value',
    note: 'call it, as in `$sum(equipment.number)`',
  },
  infinite: {
    rule: 'fact-query',
    problem: 'Unexpected infinite number as result, expected one that can be shown',
    note: 'look for a division by zero',
  },
  nan: {
    rule: 'fact-query',
    problem: 'Unexpected result that is no number (NaN), expected one that can be shown',
    note: 'look for a division of zero by zero',
  },
  key: {
    rule: 'fact-query',
    problem: 'Unexpected key of JavaScript’s own in the result, expected another name',
    note: `a key is none of ${[...forbiddenKeys].map((key) => `\`${key}\``).join(', ')}`,
  },
  depth: {
    rule: 'fact-limit',
    problem: `Unexpected depth of the result, expected at most ${resultLimits.depth} levels`,
    note: 'keep what is shown',
  },
  items: {
    rule: 'fact-limit',
    problem: `Unexpected size of the result, expected lists of at most ${resultLimits.items} items`,
    note: 'choose rows in brackets, or add them up',
  },
  text: {
    rule: 'fact-limit',
    problem: `Unexpected length of a text in the result, expected at most ${resultLimits.text} characters`,
    note: 'keep what is shown',
  },
};
