/** Synchronous work under watch: it is ended when its time is up, and at once by Ctrl-C, which nothing else in this thread could do. */
import { Script } from 'node:vm';
import { isMainThread } from 'node:worker_threads';
import { OperationError } from './messages.ts';

/** What the work is for, and how long it may take. */
export interface Watch {
  /** For messages, for example `decks/a.md`. */
  readonly name: string;
  /** For each piece of work. */
  readonly seconds: number;
  /** Of the text that it is done on. */
  readonly characters: number;
}

/**
 * Runs synchronous work in a turn of its own of the event loop; what it throws is thrown. Where it takes too long it is ended
 * in the middle, without its `finally`: whatever it was changing must not be used again. Costs 0.05 ms.
 */
export async function underWatch<Result>(
  watch: Watch,
  what: string,
  work: () => Result,
): Promise<Result> {
  const { name, seconds } = watch;
  const end = await inTurn(() => runWatched(work, watch));
  switch (end.kind) {
    case 'done':
      return end.result;
    case 'thrown':
      throw end.error;
    case 'late':
      throw new OperationError(`${name} took more than ${seconds} s to ${what}`, {
        hint: 'look for very long tables, formulas or lines in it, or raise `limits.pageSeconds` in `brief.yaml`',
      });
    case 'interrupted':
      throw new OperationError(`${name} was interrupted`);
  }
}

type End<Result> =
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'thrown'; readonly error: unknown }
  | { readonly kind: 'late' | 'interrupted' };

/** Lets the event loop have its turn, in which signals are told and time limits of others expire. */
export async function nextTurn(): Promise<void> {
  await inTurn(() => undefined);
}

let last: Promise<unknown> = Promise.resolve();

/**
 * One piece of work a turn. Node takes the listeners of a signal off while it watches for it: one that came in before, and has
 * not been told yet, would be lost. So the first step leaves the phase of the loop that we are in, and between it and the
 * second the loop looks for signals.
 */
async function inTurn<Result>(work: () => Result): Promise<Result> {
  const turn = last.then(immediate).then(immediate).then(work);
  last = turn.catch(() => undefined);
  return turn;
}

async function immediate(): Promise<void> {
  await new Promise<void>((resolve) => setImmediate(resolve));
}

const script = new Script('globalThis[Symbol.for("briefwright.watched")]()');
const watched = Symbol.for('briefwright.watched');

/**
 * Work on shorter texts does not take a second. To watch for Ctrl-C has a price: Node loses the one that comes in the 0.03 ms
 * in which it begins or ends to.
 */
const longText = 20_000;

function runWatched<Result>(work: () => Result, { seconds, characters }: Watch): End<Result> {
  let end: End<Result> | undefined;
  // Only names of the global object are known to a script that runs in this context.
  Object.defineProperty(globalThis, watched, {
    configurable: true,
    value: () => {
      try {
        end = { kind: 'done', result: work() };
      } catch (error) {
        end = { kind: 'thrown', error };
      }
    },
  });
  try {
    script.runInThisContext({
      timeout: Math.max(1, Math.ceil(seconds * 1000)),
      breakOnSigint: isMainThread && characters > longText,
    });
  } catch (error) {
    // Work that came to its end as its time did is done.
    end ??= { kind: isInterruption(error) ? 'interrupted' : 'late' };
    if (isInterruption(error)) passOnInterruption();
  } finally {
    Reflect.deleteProperty(globalThis, watched);
  }
  if (end === undefined) throw new Error('work under watch must come to an end');
  return end;
}

function isInterruption(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_INTERRUPTED'
  );
}

/** To whoever listens for it, as if it had not been caught here; where nobody does, the process ends as by any Ctrl-C. */
function passOnInterruption(): void {
  if (!process.emit('SIGINT', 'SIGINT')) process.kill(process.pid, 'SIGINT');
}
