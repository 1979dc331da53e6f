/** The facts that compute: each after those that it builds on. */
import { setImmediate } from 'node:timers/promises';
import type { Position } from 'unist';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { report } from '../messages.ts';
import type { Fact, Facts } from '../model/fact.ts';
import type { QueryResult, QueryScope } from '../model/query.ts';
import type { DataSet } from '../model/table.ts';
import type { Range } from '../syntax/parsed.ts';
import { placer } from '../syntax/place.ts';
import { sourceOffset } from '../syntax/scalar-offsets.ts';
import type { World } from '../world.ts';
import { blame, faultOf } from './fact-faults.ts';
import type { DeclaredFacts } from './facts.ts';
import { factsPath } from './lookup.ts';
import type { NamedQueries } from './queries.ts';
import { runFactor } from './queries.ts';
import { isFault, tokenAt } from './query-faults.ts';
import { namesOf } from './query-names.ts';
import { loadParser, parsePlain } from './query-parse.ts';
import type { LoadDuckDb } from './sql-engine.ts';

export interface ComputeOptions {
  readonly limits: { readonly querySeconds: number };
  /** Loads DuckDB, which is not there unless it was asked for. */
  readonly loadDuckDb?: LoadDuckDb;
}

/**
 * Every fact with its value. One that cannot be computed has none, and the reason is a message on `data/facts.yaml` at the
 * place of its query that is wrong; what builds on it stays without a message of its own.
 */
export async function computeFacts(
  declared: DeclaredFacts,
  data: DataSet,
  queries: NamedQueries,
  world: Pick<World, 'disk' | 'list'>,
  { limits, loadDuckDb }: ComputeOptions,
): Promise<Facts> {
  const file = declared.files.find(({ path }) => path === factsPath);
  const derived = [...declared.facts.values()].filter(({ derivation }) => derivation !== undefined);
  if (file === undefined || derived.length === 0) return declared;

  const results = new Map(declared.facts);
  const scope: QueryScope = { data, facts: results, names: new Map() };
  const complain = complainer(file, declared);
  const fail = (fact: Fact, fault: Failure): VFileMessage => {
    const message = complain(fact, fault);
    results.set(fact.id, blame({ ...fact, value: null }, message));
    return message;
  };

  const statements = derived.filter(({ derivation }) => derivation?.by === 'sql');
  const sql =
    statements.length === 0
      ? undefined
      : await import('./sql.ts').then(({ openSql }) =>
          openSql(world, {
            statements: statements.map(({ id, derivation }) => ({
              id,
              text: derivation?.text ?? '',
            })),
            vocabulary: scope,
            seconds: limits.querySeconds * runFactor,
            ...(loadDuckDb === undefined ? {} : { load: loadDuckDb }),
          }),
        );
  try {
    if (statements.length < derived.length) await loadParser();
    const plans = new Map<string, Plan>();
    // What only the engine can answer first: it is at work while the tables of the others are read.
    const isPlain = ({ derivation }: Fact): boolean =>
      derivation?.by === 'query' && parsePlain(derivation.text) !== undefined;
    const ordered = [...derived.filter((fact) => !isPlain(fact)), ...derived.filter(isPlain)];
    for (const [index, fact] of ordered.entries()) {
      if (index % 8 === 7) await setImmediate();
      const plan =
        fact.derivation?.by === 'sql' ? sql?.plan(fact.id) : planQuery(fact, scope, queries);
      if (plan === undefined) continue;
      if ('problem' in plan) fail(fact, { cause: undefined, ...plan });
      else plans.set(fact.id, { fact, ...(plan.needs.length === 0 ? begin(plan) : plan) });
    }

    const { order, circles } = sortPlans(
      new Map(derived.flatMap(({ id }) => entryOf(id, plans.get(id)))),
    );
    for (const circle of circles) failCircle(circle, plans, results, fail);

    const done = new Map<string, Promise<void>>();
    for (const { fact, needs, run } of order) {
      if (faultOf(results.get(fact.id) ?? fact) !== undefined) continue;
      const before = needs.flatMap((id) => done.get(id) ?? []);
      const work = async (): Promise<void> => {
        await Promise.all(before);
        const result = await run();
        if ('problem' in result) fail(fact, result);
        else if (result.value === null)
          fail(fact, {
            ...nothing,
            rule: fact.derivation?.by === 'sql' ? 'fact-sql' : 'fact-query',
          });
        else results.set(fact.id, { ...fact, ...result });
      };
      done.set(fact.id, work());
    }
    // All of them: the engine of SQL is closed below.
    const ended = await Promise.allSettled(done.values());
    for (const one of ended) if (one.status === 'rejected') throw one.reason;
  } finally {
    sql?.close();
  }
  return { facts: results, sources: declared.sources, files: declared.files };
}

type Failure = Omit<Extract<QueryResult, { readonly problem: string }>, 'rule'> & {
  readonly rule: 'fact-query' | 'fact-sql' | 'fact-limit' | 'fact-cycle';
  /** Characters that are wrong; those of the word at the offset where it is not told. */
  readonly length?: number;
};

const nothing: Failure = {
  rule: 'fact-query',
  problem: 'Unexpected null as result, expected a value',
  note: 'no row is what it asks for, or the cells are empty',
  offset: undefined,
  cause: undefined,
};

interface Plan {
  readonly fact: Fact;
  /** Facts that it builds on. */
  readonly needs: readonly string[];
  readonly run: () => Promise<QueryResult | Failure>;
}

function entryOf(id: string, plan: Plan | undefined): readonly (readonly [string, Plan])[] {
  return plan === undefined ? [] : [[id, plan]];
}

/** The plan, under way already. */
function begin({ needs, run }: Omit<Plan, 'fact'>): Omit<Plan, 'fact'> {
  const result = run();
  // Whoever waits for it hears of a failure; nobody may be waiting yet.
  result.catch(() => undefined);
  return { needs, run: () => result };
}

function planQuery(
  { derivation }: Fact,
  scope: QueryScope,
  queries: NamedQueries,
): Omit<Plan, 'fact'> | Exclude<ReturnType<typeof namesOf>, { readonly node: unknown }> {
  const text = derivation?.text ?? '';
  const { data, facts } = scope;
  const names = namesOf(text, {
    data: data.names,
    facts,
    bound: new Set(),
    get: (name) => data.get(name),
  });
  if (isFault(names)) return names;
  return { needs: names.facts, run: () => queries.runNamed(text, names, scope) };
}

/** The plans so that each stands after what it needs, and the circles among them, each from its first in the file. */
function sortPlans(plans: ReadonlyMap<string, Plan>): {
  readonly order: readonly Plan[];
  readonly circles: readonly (readonly string[])[];
} {
  const order: Plan[] = [];
  const circles: string[][] = [];
  const state = new Map<string, 'open' | 'closed'>();
  const numbers = new Map([...plans.keys()].map((id, index) => [id, index]));
  for (const start of plans.values()) {
    if (state.has(start.fact.id)) continue;
    // A stack of our own: ten thousand facts may each build on the one before.
    const way = [{ plan: start, next: 0 }];
    state.set(start.fact.id, 'open');
    for (let at = way.at(-1); at !== undefined; at = way.at(-1)) {
      const need = at.plan.needs[at.next++];
      const plan = need === undefined ? undefined : plans.get(need);
      if (need === undefined) {
        state.set(at.plan.fact.id, 'closed');
        order.push(at.plan);
        way.pop();
      } else if (plan !== undefined && state.get(need) === 'open') {
        const ids = way.map(({ plan: { fact } }) => fact.id);
        circles.push(turn(ids.slice(ids.indexOf(need)), numbers));
      } else if (plan !== undefined && !state.has(need)) {
        state.set(need, 'open');
        way.push({ plan, next: 0 });
      }
    }
  }
  return { order, circles };
}

/** The circle from its member that stands first in the file. */
function turn(ids: readonly string[], numbers: ReadonlyMap<string, number>): string[] {
  const first = ids.reduce((best, id) =>
    (numbers.get(id) ?? 0) < (numbers.get(best) ?? 0) ? id : best,
  );
  const start = ids.indexOf(first);
  return [...ids.slice(start), ...ids.slice(0, start)];
}

function failCircle(
  circle: readonly string[],
  plans: ReadonlyMap<string, Plan>,
  results: Map<string, Fact>,
  fail: (fact: Fact, fault: Failure) => VFileMessage,
): void {
  const [first = ''] = circle;
  const next = circle[1] ?? first;
  const plan = plans.get(first);
  if (plan === undefined) return;
  const found = plan.fact.derivation?.text.indexOf(next) ?? -1;
  const chain = [...circle, first].map((id) => `\`${id}\``).join(' → ');
  const message = fail(plan.fact, {
    rule: 'fact-cycle',
    problem: `Unexpected circle ${chain}, expected facts that do not build on themselves`,
    note: 'give one of them a value of its own',
    offset: found === -1 ? undefined : found,
    length: next.length,
    cause: undefined,
  });
  for (const id of circle.slice(1)) {
    const fact = plans.get(id)?.fact;
    if (fact !== undefined) results.set(id, blame({ ...fact, value: null }, message));
  }
}

/** Reports what is wrong with a fact's query, where it is wrong. */
function complainer(
  file: VFile,
  { place }: DeclaredFacts,
): (fact: Fact, fault: Failure) => VFileMessage {
  const text = String(file);
  const toPosition = placer(file);
  return ({ id, derivation }, { rule, problem, note, offset, length, cause }) => {
    const { by = 'query', text: query = '' } = derivation ?? {};
    const whole = place([id, by]);
    const source = text.slice(whole.start.offset, whole.end.offset);
    const range = offset === undefined ? wholeOf(query) : rangeAt(query, offset, length);
    const found = query.trim() === '' ? undefined : within(source, query, range);
    const start = whole.start.offset ?? 0;
    const at: Position =
      found === undefined
        ? whole
        : toPosition({ start: start + found.start, end: start + found.end });
    return report(file, rule, at, problem, { note, cause });
  };
}

/** The query without the blanks around it. */
function wholeOf(query: string): Range {
  const start = query.search(/\S/u);
  return start === -1 ? { start: 0, end: query.length } : { start, end: query.trimEnd().length };
}

/** The word at an offset; what is missing at the end is shown at the last word. */
function rangeAt(query: string, offset: number, length?: number): Range {
  const { start, end } = wholeOf(query);
  if (offset >= end) return { start: Math.max(start, end - 1), end };
  return { start: offset, end: offset + (length ?? Math.max(1, tokenAt(query, offset).length)) };
}

/** A range of a YAML text in its source. */
function within(source: string, value: string, { start, end }: Range): Range | undefined {
  const first = sourceOffset(source, value, start);
  const last = sourceOffset(source, value, Math.max(start, end - 1));
  if (first === undefined || last === undefined) return undefined;
  // An escape is longer than the character that it stands for.
  return { start: first, end: Math.max(last + 1, sourceOffset(source, value, end) ?? 0) };
}
