/** JSONata text as the tree that its own parser makes, as far as Briefwright looks at it. */
import type jsonata from 'jsonata';
import { explainFault } from './query-faults.ts';
import type { QueryFault } from './query-faults.ts';

/** A node of the tree; `position` is the offset behind its last token. */
export interface QueryNode {
  readonly type: string;
  readonly value?: string | number | boolean | RegExp | null;
  readonly position?: number;
  readonly steps?: readonly QueryNode[];
  readonly stages?: readonly QueryNode[];
  readonly predicate?: readonly QueryNode[];
  readonly group?: QueryNode;
  readonly expr?: QueryNode;
  readonly expression?: QueryNode;
  readonly expressions?: readonly QueryNode[];
  readonly arguments?: readonly QueryNode[];
  readonly procedure?: QueryNode;
  readonly body?: QueryNode;
  readonly terms?: readonly { readonly expression: QueryNode }[];
  /** A node of a binary one, pairs of an object, the variable of a binding. */
  readonly lhs?: QueryNode | readonly (readonly [QueryNode, QueryNode])[];
  readonly rhs?: QueryNode;
  readonly condition?: QueryNode;
  readonly then?: QueryNode;
  readonly else?: QueryNode;
  readonly pattern?: QueryNode;
  readonly update?: QueryNode;
  readonly delete?: QueryNode;
  readonly focus?: string;
  readonly index?: string;
  readonly tuple?: boolean;
  readonly keepArray?: boolean;
  readonly keepSingletonArray?: boolean;
}

/** Characters of a query: no question to a briefing's data needs more, and the parser calls itself. */
const maximumLength = 20_000;

type Parser = typeof jsonata;
let parser: Parser | undefined;

/** Loads the parser, 10 ms that a run without queries does not spend. */
export async function loadParser(): Promise<void> {
  parser ??= (await import('jsonata')).default;
}

/** Parsing depends on the text alone: what names a fact is looked at again when it is run. */
const parsed = new Map<string, QueryNode | QueryFault>();

/** The tree of a query, or why it is none. `loadParser` must have ended. */
export function parseQuery(text: string): QueryNode | QueryFault {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  if (parsed.size > 20_000) parsed.clear();
  const node = parsePlain(text) ?? parse(text);
  parsed.set(text, node);
  return node;
}

const name = String.raw`[A-Za-z_][A-Za-z\d_]*`;
const pathForm = new RegExp(`^${name}(?:\\.${name})*$`, 'u');
const factForm = /^\$fact\('([^'\\]*)'\)$/u;
const lookupForm = new RegExp(`^(${name})\\[(${name})='([^'\\\\]*)'\\]\\.(${name})$`, 'u');

/** Names of JSONata's own. */
const reserved = new Set(['and', 'or', 'in', 'true', 'false', 'null', 'function']);

/** The trees of `rafale.planned`, `$fact('rafale.planned')` and `equipment[id='rafale'].number`, as the parser makes them. */
export function parsePlain(text: string): QueryNode | undefined {
  if (pathForm.test(text)) {
    let position = -1;
    const steps = text.split('.').map((value): QueryNode => {
      position += 1 + value.length;
      return { type: 'name', value, position };
    });
    return steps.some(isReserved) ? undefined : { type: 'path', steps };
  }
  const fact = factForm.exec(text)?.[1];
  if (fact !== undefined) {
    return {
      type: 'function',
      value: '(',
      position: 6,
      arguments: [{ type: 'string', value: fact, position: text.length - 1 }],
      procedure: { type: 'variable', value: 'fact', position: 5 },
    };
  }
  const [, table, by, wanted, column] = lookupForm.exec(text) ?? [];
  if (table === undefined || by === undefined || wanted === undefined || column === undefined)
    return undefined;
  const bracket = table.length + 1;
  const equals = bracket + by.length + 1;
  const key: QueryNode = { type: 'name', value: by, position: equals - 1 };
  const expr: QueryNode = {
    type: 'binary',
    value: '=',
    position: equals,
    lhs: { type: 'path', steps: [key] },
    rhs: { type: 'string', value: wanted, position: equals + wanted.length + 2 },
  };
  const steps: readonly QueryNode[] = [
    {
      type: 'name',
      value: table,
      position: table.length,
      stages: [{ type: 'filter', expr, position: bracket }],
    },
    { type: 'name', value: column, position: text.length },
  ];
  return [...steps, key].some(isReserved) ? undefined : { type: 'path', steps };
}

function isReserved({ value }: QueryNode): boolean {
  return typeof value === 'string' && reserved.has(value);
}

function parse(text: string): QueryNode | QueryFault {
  if (parser === undefined)
    throw new Error('the parser of queries must be loaded before it is used');
  if (text.trim() === '') {
    return fault('Unexpected empty query, expected JSONata', 'as in `$sum(equipment.number)`');
  }
  if (text.length > maximumLength) {
    return {
      ...fault(
        `Unexpected query of ${text.length} characters, expected at most ${maximumLength}`,
        'split it into facts that build on each other',
      ),
      rule: 'fact-limit',
    };
  }
  try {
    // The parser's own types leave out half of what it makes.
    return parser(text).ast() as unknown as QueryNode;
  } catch (error) {
    return explainFault(error, text);
  }
}

function fault(problem: string, note: string): QueryFault {
  return { rule: 'fact-query', problem, note, offset: undefined };
}
