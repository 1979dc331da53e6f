/** JSONata over the data: the one place that facts and assertions are computed by. */
import type { Worker } from 'node:worker_threads';
import type { DataRead } from '../model/fact.ts';
import type { Queries, QueryResult, QueryScope } from '../model/query.ts';
import type { Datum, ObjectFile, Table } from '../model/table.ts';
import { stemOf, toProjectPath } from '../paths.ts';
import { faultOf } from './fact-faults.ts';
import type { QueryFault } from './query-faults.ts';
import { explainFault, isFault, outOfMemory } from './query-faults.ts';
import type { Answer, Outcome, Request, SentQuery, SentReads } from './query-messages.ts';
import type { QueryNames } from './query-names.ts';
import { namesOf } from './query-names.ts';
import { loadParser } from './query-parse.ts';
import { answerPlainly } from './query-plain.ts';
import { oddValues } from './query-result.ts';

export interface QueryLimits {
  /** Seconds for one query; all of a run together have `runFactor` times as many. */
  readonly querySeconds: number;
}

/** How many times the seconds of one query all of a run may take. */
export const runFactor = 5;

/** Megabytes that the engine may keep. */
const memory = 512;

/** The engine of a run. A thread is started at the first query that needs one, and again after it had to be ended. */
export function openQueries({ querySeconds }: QueryLimits = { querySeconds: 2 }): NamedQueries {
  const thread = new QueryThread(querySeconds);
  return {
    warm() {
      thread.warm();
    },
    async run(expression, scope) {
      await loadParser();
      const { data, facts, names: bound } = scope;
      const get = (name: string): Table | ObjectFile | undefined => data.get(name);
      const names = namesOf(expression, { data: data.names, facts, bound, get });
      if (isFault(names)) return { ...names, cause: undefined };
      return runQuery(expression, names, scope, thread);
    },
    runNamed: (expression, names, scope) => runQuery(expression, names, scope, thread),
    close: () => thread.close(),
  };
}

export interface NamedQueries extends Queries {
  /** Starts the thread while the data are read: a query is expected. */
  warm(): void;
  /** As `run`, of a query whose names are known already. */
  runNamed(expression: string, names: QueryNames, scope: QueryScope): Promise<QueryResult>;
}

async function runQuery(
  expression: string,
  names: QueryNames,
  scope: QueryScope,
  thread: QueryThread,
): Promise<QueryResult> {
  const { data, facts } = scope;
  const get = (name: string): Table | ObjectFile | undefined => data.get(name);
  for (const id of names.facts) {
    const fact = facts.get(id);
    const cause = fact && faultOf(fact);
    if (cause === undefined && fact?.value !== null) continue;
    return {
      rule: 'fact-query',
      problem: `Unexpected fact \`${id}\` without a value, expected one`,
      note: `give it a value in \`data/facts.yaml\``,
      offset: undefined,
      cause,
    };
  }
  const broken = names.data.find((name) => get(name) === undefined);
  if (broken !== undefined) return unreadable(broken, scope);

  const valueOf = (id: string): Datum => facts.get(id)?.value ?? null;
  const tableOf = (name: string): Table | undefined => {
    const found = get(name);
    return found?.kind === 'table' ? found : undefined;
  };
  const plain = answerPlainly(names, valueOf, tableOf);
  const answer =
    plain === undefined
      ? await thread.ask(toQuestion(expression, names, scope, get))
      : plain.value === undefined
        ? nothing
        : { value: plain.value, reads: plain.reads };
  if (!isFault(answer)) {
    const { value, reads } = answer;
    return { value, derivation: { by: 'query', text: expression, facts: names.facts, reads } };
  }
  // Cells that a mistake left empty are what a query over them stumbles on.
  const cause = names.data
    .flatMap((name) => get(name)?.file.messages ?? [])
    .find(({ ruleId }) => ruleId !== undefined);
  return { ...answer, cause };
}

const nothing: QueryFault = {
  rule: 'fact-query',
  problem: 'Unexpected query without a result, expected a value',
  note: 'no row or key is what it asks for: compare its names and values with the data',
  offset: undefined,
};

function unreadable(name: string, { data }: QueryScope): QueryResult {
  const file = data.files().find(({ path }) => {
    const project = toProjectPath(path);
    return project !== undefined && stemOf(project) === name;
  });
  return {
    rule: 'fact-query',
    problem: `Unexpected \`${name}\` that cannot be read, expected sound data`,
    note: 'mend its file first',
    offset: undefined,
    cause: file?.messages.find(({ ruleId }) => ruleId !== undefined),
  };
}

interface Question {
  readonly query: Omit<SentQuery, 'data'>;
  readonly data: readonly (readonly [name: string, data: Table | ObjectFile])[];
}

interface Found {
  readonly value: Datum;
  readonly reads: readonly DataRead[];
}

function toQuestion(
  expression: string,
  names: QueryNames,
  { facts, names: bound }: QueryScope,
  get: (name: string) => Table | ObjectFile | undefined,
): Question {
  return {
    query: {
      say: 'query',
      expression,
      facts: names.facts.map((id) => [id, facts.get(id)?.value ?? null]),
      paths: names.paths,
      bound: names.bound.map((name) => [name, bound.get(name) ?? null]),
    },
    data: names.data.flatMap((name) => {
      const found = get(name);
      return found === undefined ? [] : [[name, found]];
    }),
  };
}

/** A question on its way. */
interface Asked {
  readonly question: Question;
  readonly resolve: (found: Found | QueryFault) => void;
  readonly reject: (error: unknown) => void;
}

/** The thread, what it was sent, and what it has yet to answer. */
class QueryThread {
  private readonly milliseconds: number;
  /** Milliseconds that are left for the run. */
  private left: number;
  private waiting: Asked[] = [];
  private worker: Worker | undefined;
  /** Whether the worker listens; what is asked before waits in its mailbox. */
  private ready = false;
  private starting: Promise<void> | undefined;
  private readonly handles = new Map<Table | ObjectFile, number>();
  private readonly sent = new Set<number>();
  private timer: NodeJS.Timeout | undefined;
  private closed = false;

  constructor(seconds: number) {
    this.milliseconds = seconds * 1000;
    this.left = this.milliseconds * runFactor;
  }

  ask(question: Question): Promise<Found | QueryFault> {
    if (this.left <= 0) return Promise.resolve(this.runIsOver());
    if (this.closed) throw new Error('queries must be asked before they are closed');
    return new Promise((resolve, reject) => {
      const asked = { question, resolve, reject };
      this.waiting.push(asked);
      if (this.worker === undefined) this.begin();
      else this.send(asked);
    });
  }

  warm(): void {
    if (this.worker === undefined && !this.closed) this.begin();
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.starting;
    await this.end();
  }

  private begin(): void {
    this.starting ??= this.start().catch((error: unknown) => {
      this.fail(error);
    });
  }

  private async start(): Promise<void> {
    const { startThread } = await import('./query-thread.ts');
    const worker = await startThread({
      resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: 64 },
      // It evaluates what strangers wrote: nothing of ours is handed on.
      env: {},
      execArgv: [],
    });
    this.worker = worker;
    for (const asked of this.waiting) this.send(asked);
    const isCurrent = (): boolean => worker === this.worker;
    worker.on('message', (answer: Answer) => {
      if (isCurrent()) this.receive(answer);
    });
    worker.on('error', (error: Error & { readonly code?: string }) => {
      if (!isCurrent()) return;
      if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY') this.fail(error);
      else this.give({ rule: 'fact-limit', ...outOfMemory, offset: undefined });
    });
    worker.on('exit', (code) => {
      if (isCurrent())
        this.fail(new Error(`the thread of queries must not end by itself (${code})`));
    });
  }

  private receive(answer: Answer): void {
    if (answer.say === 'ready') {
      this.ready = true;
      this.watch();
      return;
    }
    this.left -= answer.took;
    const first = this.waiting.shift();
    first?.resolve(this.toResult(answer, first.question));
    this.watch();
  }

  private toResult(answer: Outcome, { query, data }: Question): Found | QueryFault {
    switch (answer.say) {
      case 'value':
        return { value: answer.value, reads: this.toReads(answer.reads, data) };
      case 'nothing':
        return nothing;
      case 'odd':
        return { ...oddValues[answer.what], offset: undefined };
      case 'error':
        return explainFault(answer.error, query.expression);
    }
  }

  private toReads(reads: readonly SentReads[], data: Question['data']): readonly DataRead[] {
    const byHandle = new Map(data.map(([, found]) => [this.handles.get(found), found]));
    return reads
      .flatMap(({ handle, cells }): readonly DataRead[] => {
        const found = byHandle.get(handle);
        if (found === undefined) return [];
        const { path, name, kind } = found;
        if (kind === 'object') return [{ path, table: name, columns: undefined, cells: undefined }];
        const sorted = cells.toSorted(([a], [b]) => (a < b ? -1 : 1));
        const columns = sorted.map(([column]) => column);
        return [
          {
            path,
            table: name,
            columns,
            cells: new Map(sorted.map(([column, rows]) => [column, [...rows]])),
          },
        ];
      })
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  private send({ question: { query, data } }: Asked): void {
    const { worker } = this;
    if (worker === undefined) return;
    const say = (request: Request): void => {
      worker.postMessage(request);
    };
    const handles = data.map(([name, found]): readonly [string, number] => {
      const handle = this.handles.get(found) ?? this.handles.size;
      this.handles.set(found, handle);
      if (!this.sent.has(handle)) say(toMessage(handle, found));
      this.sent.add(handle);
      return [name, handle];
    });
    say({ ...query, data: handles });
    if (this.waiting.length === 1) this.watch();
  }

  /** The time of the first that waits begins now: answers come in order. */
  private watch(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.waiting.length === 0) {
      this.worker?.unref();
      return;
    }
    this.worker?.ref();
    // The time that the worker takes to start is nobody's.
    if (!this.ready) return;
    const [first] = this.waiting;
    const isLast = this.left <= this.milliseconds;
    const limit = Math.max(1, Math.min(this.left, this.milliseconds));
    this.timer = setTimeout(() => {
      // Where this thread was busy, the answer may lie there already: it is taken before the next timer.
      this.timer = setTimeout(() => {
        if (this.waiting[0] !== first) return;
        this.left -= limit;
        this.give(isLast ? this.runIsOver() : this.queryIsOver());
      }, 20);
    }, limit);
  }

  /** Ends the thread with the query that it is at; the others go to the next one, where there is time left for them. */
  private give(fault: QueryFault): void {
    void this.end();
    this.waiting.shift()?.resolve(fault);
    if (this.left <= 0) for (const { resolve } of this.waiting.splice(0)) resolve(this.runIsOver());
    if (this.waiting.length > 0) this.begin();
  }

  private fail(error: unknown): void {
    void this.end();
    for (const { reject } of this.waiting.splice(0)) reject(error);
  }

  private async end(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const { worker } = this;
    this.worker = undefined;
    this.ready = false;
    this.starting = undefined;
    this.sent.clear();
    await worker?.terminate();
  }

  private queryIsOver(): QueryFault {
    return {
      rule: 'fact-limit',
      problem: `Unexpected query of more than ${this.milliseconds / 1000} s, expected one that ends sooner`,
      note: 'look for a function that never ends, or raise `limits.querySeconds` in `brief.yaml`',
      offset: undefined,
    };
  }

  private runIsOver(): QueryFault {
    return {
      rule: 'fact-limit',
      problem: `Unexpected queries of more than ${(this.milliseconds * runFactor) / 1000} s in all, expected a run that ends sooner`,
      note: 'look for the slowest of them, or raise `limits.querySeconds` in `brief.yaml`',
      offset: undefined,
    };
  }
}

function toMessage(handle: number, data: Table | ObjectFile): Request {
  if (data.kind === 'object') return { say: 'object', handle, value: data.value };
  const columns = data.columns.map(({ name }) => name);
  return {
    say: 'table',
    handle,
    columns,
    values: columns.map((column) => {
      const values = data.rows.map(({ cells }) => cells.get(column)?.value ?? null);
      return values.every((value) => typeof value === 'number')
        ? Float64Array.from(values)
        : values;
    }),
    rows: data.rows.length,
  };
}
