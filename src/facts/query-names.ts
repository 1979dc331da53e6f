/** Which tables, objects and facts a query names: only those are read, and what it rests on is known before it runs. */
import { nearest, suggestion } from '../messages.ts';
import type { ObjectFile, Table } from '../model/table.ts';
import { rowKey } from './keys.ts';
import type { QueryFault } from './query-faults.ts';
import { isFault } from './query-faults.ts';
import type { QueryNode } from './query-parse.ts';
import { parseQuery } from './query-parse.ts';
import { listSome } from './shape.ts';

/** What there is to name. */
export interface QueryVocabulary {
  /** Names of tables and object files. */
  readonly data: readonly string[];
  readonly facts: Pick<ReadonlySet<string>, 'has' | 'keys'>;
  /** Names bound around the query: they come before all others. */
  readonly bound: Pick<ReadonlySet<string>, 'has'>;
  /** The table or object file of a name; undefined where it cannot be used. */
  get(name: string): Table | ObjectFile | undefined;
}

export interface QueryNames {
  readonly node: QueryNode;
  readonly data: readonly string[];
  readonly facts: readonly string[];
  /** Those of the facts that stand in the query as dotted paths. */
  readonly paths: readonly string[];
  readonly bound: readonly string[];
}

/** The names in a query; the first that does not exist, or that cannot be allowed, is its fault. */
export function namesOf(text: string, vocabulary: QueryVocabulary): QueryNames | QueryFault {
  const node = parseQuery(text);
  if (isFault(node)) return node;
  const reader = new NameReader(text, vocabulary);
  try {
    reader.read(node, 'root');
  } catch (error) {
    if (error instanceof Refusal) return error.fault;
    if (error instanceof RangeError) return tooDeep;
    throw error;
  }
  return { node, ...reader.names() };
}

const tooDeep: QueryFault = {
  rule: 'fact-limit',
  problem: 'Unexpected depth of the query, expected fewer brackets within each other',
  note: 'split it into facts that build on each other',
  offset: undefined,
};

/** Functions whose result does not follow from the data. */
const impure: ReadonlyMap<string, string> = new Map([
  ['now', 'write the date into a fact, or judge freshness by `asOf` and `expires`'],
  ['millis', 'write the date into a fact, or judge freshness by `asOf` and `expires`'],
  ['random', 'the same data must give the same value'],
  ['shuffle', 'the same data must give the same order: sort with `^(column)`'],
  ['eval', 'write the expression itself'],
]);

/** Functions of the machinery that must stay what they are. */
const fixed = new Set(['clone', 'fact']);

/** What names are looked up in: all there is, the rows of a table, or a value of which nothing is known. */
type Context = 'root' | 'value' | Table;

class Refusal extends Error {
  readonly fault: QueryFault;

  constructor(problem: string, offset: number, note?: string) {
    super(problem);
    this.fault = { rule: 'fact-query', problem, note, offset };
  }
}

class NameReader {
  private readonly text: string;
  private readonly vocabulary: QueryVocabulary;
  private readonly data = new Set<string>();
  private readonly facts = new Set<string>();
  private readonly paths = new Set<string>();
  private readonly bound = new Set<string>();

  constructor(text: string, vocabulary: QueryVocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
  }

  names(): Omit<QueryNames, 'node'> {
    return {
      data: [...this.data].sort(),
      facts: [...this.facts].sort(),
      paths: [...this.paths].sort(),
      bound: [...this.bound].sort(),
    };
  }

  /** Goes through a node; what its result is as a context for names behind it. */
  read(node: QueryNode, context: Context): Context {
    const result = this.readNode(node, context);
    for (const { expr } of node.predicate ?? []) if (expr) this.read(expr, result);
    if (node.group !== undefined) {
      this.readPairs(node.group, result);
      return 'value';
    }
    return result;
  }

  private readNode(node: QueryNode, context: Context): Context {
    switch (node.type) {
      case 'path':
        return this.readPath(node.steps ?? [], context);
      case 'variable':
        return this.readVariable(node, context);
      case 'wildcard':
      case 'descendant':
        if (context === 'root') this.refuseAll(node);
        return 'value';
      case 'block': {
        let last: Context = 'value';
        for (const one of node.expressions ?? []) last = this.read(one, context);
        return last;
      }
      case 'function':
      case 'partial':
        this.readCall(node, context);
        return 'value';
      case 'bind': {
        const name = !isPairs(node.lhs) ? node.lhs : undefined;
        if (name !== undefined) this.checkBinding(name);
        return node.rhs === undefined ? 'value' : this.read(node.rhs, context);
      }
      case 'transform':
        for (const part of [node.pattern, node.update, node.delete])
          if (part) this.read(part, 'value');
        return 'value';
      default:
        this.readParts(node, context);
        return 'value';
    }
  }

  /** Whatever a node holds that is evaluated where the node itself is. */
  private readParts(node: QueryNode, context: Context): void {
    if (isPairs(node.lhs)) this.readPairs(node, context);
    else if (node.lhs !== undefined) this.read(node.lhs, context);
    for (const part of [
      node.rhs,
      node.expression,
      node.condition,
      node.then,
      node.else,
      node.body,
    ]) {
      if (part !== undefined) this.read(part, context);
    }
    for (const part of node.expressions ?? []) this.read(part, context);
  }

  private readPairs({ lhs }: QueryNode, context: Context): void {
    if (!isPairs(lhs)) return;
    for (const [key, value] of lhs) {
      this.read(key, context);
      this.read(value, context);
    }
  }

  private readPath(steps: readonly QueryNode[], outer: Context): Context {
    let context = outer;
    for (let at = 0; at < steps.length;) {
      const step = steps[at];
      if (step === undefined) break;
      const before = context;
      let last = step;
      if (step.type === 'name' && context === 'root') {
        const { length, ...found } = this.readRoot(steps, at);
        context = found.context;
        at += length;
        last = steps[at - 1] ?? step;
      } else {
        context = this.readStep(step, context, at === steps.length - 1);
        at += 1;
      }
      for (const { type, expr } of last.stages ?? [])
        if (type === 'filter' && expr) this.read(expr, context);
      // `loans@$l.books` goes on from where `loans` was found.
      if (last.focus !== undefined) context = before;
      // A group on the last step is the path's own, which `read` sees to; predicates are stages here.
    }
    return context;
  }

  private readStep(step: QueryNode, context: Context, isLast: boolean): Context {
    if (step.type === 'name') {
      if (typeof context === 'object') this.checkColumn(step, context);
      return 'value';
    }
    if (step.type === 'sort') {
      for (const { expression } of step.terms ?? []) this.read(expression, context);
      return context;
    }
    if (step.type === 'variable' && context === 'root' && !isLast) {
      // `$$.name` and `$.name` outside of any step: a name follows.
      if (step.value === '$' || step.value === '') return 'root';
    }
    if (step.type === 'variable' && step.value === '$' && !isLast) return 'root';
    return this.read(step, context);
  }

  /** Names at the beginning of a path: a bound name, a table or object, or the dotted id of a fact. */
  private readRoot(
    steps: readonly QueryNode[],
    at: number,
  ): { readonly context: Context; readonly length: number } {
    const names: string[] = [];
    for (const step of steps.slice(at)) {
      if (step.type !== 'name') break;
      names.push(String(step.value));
      if (step.stages !== undefined || step.tuple === true || step.keepArray === true) break;
    }
    const [first = ''] = names;
    const { vocabulary } = this;
    if (vocabulary.bound.has(first)) {
      this.bound.add(first);
      return { context: 'value', length: 1 };
    }
    if (vocabulary.data.includes(first)) {
      this.data.add(first);
      const data = vocabulary.get(first);
      return { context: data?.kind === 'table' ? data : 'value', length: 1 };
    }
    for (let length = names.length; length > 0; length--) {
      const id = names.slice(0, length).join('.');
      if (!vocabulary.facts.has(id)) continue;
      this.checkOverlap(id, steps[at]);
      this.facts.add(id);
      this.paths.add(id);
      return { context: 'value', length };
    }
    return this.refuseName(names, steps[at]);
  }

  private refuseName(names: readonly string[], step: QueryNode | undefined): never {
    const [first = ''] = names;
    const { data, facts } = this.vocabulary;
    const ids = [...facts.keys()];
    const family = ids.filter((id) => id.startsWith(`${first}.`));
    const whole = names.join('.');
    const near = nearest(whole, [...ids, ...data]);
    throw new Refusal(
      `Unexpected ${shown(family.length > 0 ? whole : first)}, expected ${family.length > 0 ? 'a declared fact' : 'a table, an object or a fact'}`,
      this.startOf(step),
      suggestion(whole, near) ??
        suggestion(first, data) ??
        (family.length > 0
          ? `there are ${listSome(family)}`
          : data.length + ids.length === 0
            ? 'tables stand below `data/`'
            : `there are ${listSome([...data, ...ids])}`),
    );
  }

  /** A path cannot lead both to a value and into it. */
  private checkOverlap(id: string, step: QueryNode | undefined): void {
    const other = [...this.paths].find(
      (one) => one.startsWith(`${id}.`) || id.startsWith(`${one}.`),
    );
    if (other === undefined) return;
    throw new Refusal(
      `Unexpected \`${id}\` beside \`${other}\`, expected one of them as a function`,
      this.startOf(step),
      `write \`$fact('${id}')\``,
    );
  }

  private checkColumn(step: QueryNode, table: Table): void {
    const name = String(step.value);
    if (table.columns.some((column) => column.name === name)) return;
    const columns = table.columns.map((column) => column.name);
    const isKey = table.rows.some((row) => rowKey(table, row)?.includes(name) === true);
    throw new Refusal(
      `Unexpected column ${shown(name)}, expected a column of \`${table.name}\``,
      this.startOf(step),
      isKey
        ? `a row is chosen in brackets, as in \`${table.name}[${table.key[0] ?? 'id'}='${name}']\``
        : (suggestion(name, columns) ?? `there are ${listSome(columns)}`),
    );
  }

  private readVariable(node: QueryNode, context: Context): Context {
    const name = String(node.value);
    if (name === '$' || (name === '' && context === 'root')) this.refuseAll(node);
    if (name === '') return context;
    this.checkFunction(name, node);
    if (name === 'fact') {
      throw new Refusal(
        'Unexpected `$fact` without a name, expected a call',
        this.startOf(node),
        "as in `$fact('rafale.planned')`",
      );
    }
    return 'value';
  }

  private refuseAll(node: QueryNode): never {
    const offset = this.startOf(node);
    const text =
      node.type === 'descendant' ? '**' : node.type === 'wildcard' ? '*' : `$${String(node.value)}`;
    throw new Refusal(
      `Unexpected \`${text}\` for all data, expected a name`,
      offset,
      'name the tables and facts that the query reads, as in `equipment.*`',
    );
  }

  private checkFunction(name: string, node: QueryNode): void {
    const note = impure.get(name);
    if (note === undefined) return;
    throw new Refusal(
      `Unexpected \`$${name}\`, expected a function of the data alone`,
      this.startOf(node),
      note,
    );
  }

  private checkBinding(node: QueryNode): void {
    const name = String(node.value);
    this.checkFunction(name, node);
    if (fixed.has(name) || name === '$' || name === '') {
      throw new Refusal(
        `Unexpected variable \`$${name}\`, expected another name`,
        this.startOf(node),
        'this one is used by the language itself',
      );
    }
  }

  private readCall(node: QueryNode, context: Context): void {
    const { procedure } = node;
    const args = node.arguments ?? [];
    if (procedure?.type === 'variable' && procedure.value === 'fact') {
      this.readFact(node, procedure, args);
      return;
    }
    // A bare name as function is a slip that the engine explains better than we do.
    if (procedure !== undefined && !isBareName(procedure)) this.read(procedure, context);
    for (const argument of args) this.read(argument, context);
  }

  private readFact(call: QueryNode, procedure: QueryNode, args: readonly QueryNode[]): void {
    const [argument] = args;
    if (argument?.type !== 'string' || args.length !== 1 || call.type === 'partial') {
      throw new Refusal(
        'Unexpected argument of `$fact`, expected the id of a fact in quotes',
        this.startOf(procedure),
        "as in `$fact('rafale.planned')`",
      );
    }
    const id = String(argument.value);
    const { facts } = this.vocabulary;
    if (!facts.has(id)) {
      const ids = [...facts.keys()];
      throw new Refusal(
        `Unexpected fact ${shown(id)}, expected a declared fact`,
        this.startOf(argument),
        suggestion(id, ids) ?? (ids.length === 0 ? undefined : `there are ${listSome(ids)}`),
      );
    }
    this.facts.add(id);
  }

  /** The engine gives the offset behind a token. */
  private startOf(node: QueryNode | undefined): number {
    const end = node?.position ?? 0;
    const { text } = this;
    const last = text[end - 1];
    if (node?.type === 'string' && (last === '"' || last === "'"))
      return openingQuote(text, end - 1, last);
    const value = node?.type === 'variable' ? `$${String(node.value)}` : String(node?.value ?? '');
    const quoted = last === '`' ? value.length + 2 : value.length;
    return Math.max(0, end - quoted);
  }
}

/** The quote that a string which ends at `end` begins with. */
function openingQuote(text: string, end: number, quote: string): number {
  let at = end - 1;
  for (; at > 0; at--) {
    if (text[at] !== quote) continue;
    let slashes = 0;
    while (text[at - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) break;
  }
  return Math.max(0, at);
}

function isPairs(lhs: QueryNode['lhs']): lhs is readonly (readonly [QueryNode, QueryNode])[] {
  return Array.isArray(lhs);
}

function isBareName({ type, steps }: QueryNode): boolean {
  return type === 'path' && steps?.length === 1 && steps[0]?.type === 'name';
}

function shown(name: string): string {
  return name.includes('`') ? name : `\`${name}\``;
}
