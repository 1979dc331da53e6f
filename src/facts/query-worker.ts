/** A worker that evaluates JSONata: it has no more of the world than what it is sent, and can be ended at any moment. */
import { parentPort } from 'node:worker_threads';
import jsonata from 'jsonata';
import type { Datum } from '../model/table.ts';
import { toEngineError } from './query-faults.ts';
import type {
  Answer,
  Outcome,
  Request,
  SentQuery,
  SentReads,
  SentTable,
} from './query-messages.ts';
import { OddResult, toDatum } from './query-result.ts';

/** Evaluations within each other; the values of 10,000 groups are made at once and take two or three each. */
const maximumDepth = 30_000;

const port = parentPort;
if (port === null) throw new Error('queries must be evaluated in a worker');

// The clock that is left stands still: a time without a day would else be one of today.
const RealDate = Date;
globalThis.Date = class extends RealDate {
  constructor(...values: readonly [] | readonly [number]) {
    super(values[0] ?? 0);
  }

  static override now(): number {
    return 0;
  }
} as DateConstructor;

const tables = new Map<number, RecordedTable>();
const objects = new Map<number, Datum>();

let work: Promise<void> = Promise.resolve();
port.on('message', (request: Request) => {
  switch (request.say) {
    case 'table':
      tables.set(request.handle, new RecordedTable(request));
      break;
    case 'object':
      objects.set(request.handle, request.value);
      break;
    case 'query':
      // One at a time: what is read belongs to the query that runs.
      work = work.then(async () => {
        const began = performance.now();
        const outcome = await answer(request);
        port.postMessage({ ...outcome, took: performance.now() - began } satisfies Answer);
      });
  }
});
port.postMessage({ say: 'ready' } satisfies Answer);

async function answer({ expression, data, facts, paths, bound }: SentQuery): Promise<Outcome> {
  // Objects without a prototype: names of data are only names.
  const root = Object.create(null) as Record<string, unknown>;
  const named = new Map(facts);
  for (const path of paths) plant(root, path, named.get(path) ?? null);
  for (const [name, handle] of data) {
    const table = tables.get(handle);
    // A copy each time: JSONata marks lists that it has seen, and may put something into an empty one.
    root[name] = table === undefined ? structuredClone(objects.get(handle)) : table.begin();
  }
  for (const [name, value] of bound) root[name] = value;
  try {
    const query = jsonata(expression, { stack: maximumDepth });
    const bindings = {
      // What was refused before is not there either.
      ...Object.fromEntries(
        ['now', 'millis', 'random', 'shuffle', 'eval'].map((name) => [name, undefined]),
      ),
      fact: (id: unknown): unknown => structuredClone(named.get(String(id))),
    };
    const result: unknown = await query.evaluate(root, bindings);
    if (result === undefined) return { say: 'nothing', reads: reads(data) };
    // Whole rows in the result are read here.
    const value = toDatum(result);
    return { say: 'value', value, reads: reads(data) };
  } catch (error) {
    if (error instanceof OddResult) return { say: 'odd', what: error.what };
    return { say: 'error', error: toEngineError(error) };
  }
}

/** Puts a fact where its dotted id leads; `checkOverlap` has seen to it that no id leads into another's value. */
function plant(root: Record<string, unknown>, path: string, value: unknown): void {
  const names = path.split('.');
  const last = names.pop() ?? '';
  let at = root;
  for (const name of names) {
    at[name] ??= Object.create(null);
    // Made in the line above, now or for an earlier fact.
    at = at[name] as Record<string, unknown>;
  }
  at[last] = value;
}

function reads(data: SentQuery['data']): SentReads[] {
  return data.map(([, handle]) => ({ handle, cells: tables.get(handle)?.end() ?? [] }));
}

/** What a row's proxy stands on: all else is known by its table. */
class RowNumber {
  readonly row: number;

  constructor(row: number) {
    this.row = row;
  }
}

/** Rows that remember which of their cells were read; made of columns, so that a row costs little until it is. */
class RecordedTable implements ProxyHandler<RowNumber> {
  private readonly columns: readonly string[];
  private readonly values: SentTable['values'];
  private readonly numbers: ReadonlyMap<string, number>;
  private readonly rows: readonly RowNumber[];
  /** A byte for each cell, by columns: whether it was read. */
  private readonly marks: Uint8Array;

  constructor({ columns, values, rows }: SentTable) {
    this.columns = columns;
    this.values = values;
    this.numbers = new Map(columns.map((name, index) => [name, index]));
    this.marks = new Uint8Array(columns.length * rows);
    this.rows = Array.from({ length: rows }, (_, row) => new Proxy(new RowNumber(row), this));
  }

  /** The rows, none of them read. */
  begin(): RowNumber[] {
    this.marks.fill(0);
    return [...this.rows];
  }

  /** What was read since: numbers of rows by column. */
  end(): (readonly [string, Uint32Array])[] {
    const { length } = this.rows;
    return this.columns.flatMap((name, column): (readonly [string, Uint32Array])[] => {
      const marks = this.marks.subarray(column * length, (column + 1) * length);
      const found = new Uint32Array(length);
      let count = 0;
      for (let row = 0; row < length; row += 1) if (marks[row] === 1) found[count++] = row;
      return count === 0 ? [] : [[name, found.slice(0, count)]];
    });
  }

  get({ row }: RowNumber, key: string | symbol): unknown {
    const column = typeof key === 'string' ? this.numbers.get(key) : undefined;
    if (column === undefined) return undefined;
    this.marks[column * this.rows.length + row] = 1;
    const value = this.values[column]?.[row];
    return typeof value === 'object' && value !== null ? structuredClone(value) : value;
  }

  has(_: RowNumber, key: string | symbol): boolean {
    return typeof key === 'string' && this.numbers.has(key);
  }

  ownKeys(): string[] {
    return [...this.columns];
  }

  /** That a column is there is no reading of it: values are fetched by `get`. */
  getOwnPropertyDescriptor(_: RowNumber, key: string | symbol): PropertyDescriptor | undefined {
    return this.has(_, key)
      ? { value: undefined, enumerable: true, configurable: true, writable: true }
      : undefined;
  }

  getPrototypeOf(): object {
    return Object.prototype;
  }

  set(): never {
    return refuse();
  }

  deleteProperty(): never {
    return refuse();
  }

  defineProperty(): never {
    return refuse();
  }

  setPrototypeOf(): never {
    return refuse();
  }
}

function refuse(): never {
  throw new Error('data cannot be changed by a query');
}
