/** One thread a process for drawings that strangers describe: warm for the next one, ended where one never ends. */
import type { Worker } from 'node:worker_threads';
import type { FigureStyle } from '../../model/figure.ts';
import { drawMemory, drawSeconds } from '../limits.ts';
import type { Answer, MapRequest, Request, SpecFault, VegaRequest } from './messages.ts';

export type Drawn = Exclude<Answer, { readonly say: 'ready' }>;

interface Asked {
  readonly request: VegaRequest | MapRequest;
  readonly style: FigureStyle;
  readonly resolve: (answer: Drawn) => void;
  readonly reject: (error: unknown) => void;
}

class FigureThread {
  /** Answers come in this order. */
  private waiting: Asked[] = [];
  private worker: Worker | undefined;
  private ready = false;
  private starting = false;
  private timer: NodeJS.Timeout | undefined;
  private handles = new Map<FigureStyle, number>();

  ask(request: VegaRequest | MapRequest, style: FigureStyle): Promise<Drawn> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ request, style, resolve, reject });
      if (this.worker === undefined) this.begin();
      else if (this.waiting.length === 1) this.next();
    });
  }

  private begin(): void {
    if (this.starting) return;
    this.starting = true;
    this.start().catch((error: unknown) => {
      this.fail(error);
    });
  }

  private async start(): Promise<void> {
    const { startThread } = await import('./figure-thread.ts');
    const worker = await startThread({
      resourceLimits: { maxOldGenerationSizeMb: drawMemory, maxYoungGenerationSizeMb: 64 },
      // It draws what strangers wrote: nothing of ours is handed on.
      env: {},
      execArgv: [],
    });
    this.worker = worker;
    this.starting = false;
    const isCurrent = (): boolean => worker === this.worker;
    worker.on('message', (answer: Answer) => {
      if (isCurrent()) this.receive(answer);
    });
    worker.on('error', (error: Error & { readonly code?: string }) => {
      if (!isCurrent()) return;
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') this.give(tooLarge);
      else this.fail(error);
    });
    worker.on('exit', (code) => {
      if (isCurrent())
        this.fail(new Error(`the thread of figures must not end by itself (${code})`));
    });
  }

  private receive(answer: Answer): void {
    if (answer.say === 'ready') this.ready = true;
    else {
      clearTimeout(this.timer);
      this.timer = undefined;
      this.waiting.shift()?.resolve(answer);
    }
    this.next();
  }

  /** Sends the first that waits; the thread holds the process only as long as somebody waits. */
  private next(): void {
    const [first] = this.waiting;
    const { worker } = this;
    if (worker === undefined) return;
    if (first === undefined) {
      worker.unref();
      return;
    }
    worker.ref();
    // The time that the thread takes to start is nobody's.
    if (!this.ready) return;
    const known = this.handles.get(first.style);
    const handle = known ?? this.handles.size;
    this.handles.set(first.style, handle);
    const request: Request = {
      ...first.request,
      handle,
      style: known === undefined ? first.style : undefined,
    };
    worker.postMessage(request);
    this.timer = setTimeout(() => {
      // Where this thread was busy, the answer may lie there already: it is taken before the next timer.
      this.timer = setTimeout(() => {
        if (this.waiting[0] === first) this.give(tooSlow);
      }, 20);
    }, drawSeconds * 1000);
  }

  /** Ends the thread with the figure that it is at; the others go to the next one. */
  private give(fault: SpecFault): void {
    this.end();
    this.waiting.shift()?.resolve({ say: 'faults', faults: [fault] });
    if (this.waiting.length > 0) this.begin();
  }

  private fail(error: unknown): void {
    this.end();
    for (const { reject } of this.waiting.splice(0)) reject(error);
  }

  private end(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    void this.worker?.terminate();
    this.worker = undefined;
    this.ready = false;
    this.starting = false;
    this.handles = new Map();
  }
}

const tooSlow: SpecFault = {
  path: [],
  of: 'value',
  severity: 'error',
  reason: `Unexpected figure that takes more than ${drawSeconds} s to draw, expected one that is done sooner`,
  note: 'look for a long `sequence`, a `repeat` of many charts, or a transform that makes many rows',
};

const tooLarge: SpecFault = {
  ...tooSlow,
  reason: 'Unexpected figure that takes too much memory to draw, expected a smaller one',
};

const thread = new FigureThread();

/** Draws after all that was asked for before. */
export function askThread(request: VegaRequest | MapRequest, style: FigureStyle): Promise<Drawn> {
  return thread.ask(request, style);
}
