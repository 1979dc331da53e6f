/** The browser as the compiler knows it: pages are opened, measured, filled, printed and closed, each within a time limit. */
import type { CDPSession } from 'puppeteer-core/internal/api/CDPSession.js';
import type {
  Measurement,
  Press,
  PressInfo,
  PrintOptions,
  Sheet,
  SheetJob,
} from '../model/page.ts';
import { browserIdentity } from './browser-identity.ts';
import { browserPlaces } from './browser.ts';
import type { BrowserPlace } from './browser.ts';
import { launchBrowser, timeLimit } from './launch.ts';
import type { RunningBrowser } from './launch.ts';
import { lookAtPage } from './look.ts';
import { areaOfPage, fillPage, measurePage, settlePage } from './measure.ts';
import { PressError } from './press-error.ts';

export { PressError } from './press-error.ts';

export interface PressOptions {
  /** `--browser`: a path, the name of a command, or `embedded`. */
  readonly browser: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Without a sandbox the browser is not started at all. */
  readonly requireSandbox: boolean;
  /** Told what the user should know but need not mend, each thing once. */
  readonly note: (text: string) => void;
  /** For the browser to start, and for each step of a sheet that is opened without a limit of its own. */
  readonly seconds: number;
  /** Pages that are open at once; further ones wait. */
  readonly tabs: number;
}

/** A tab of the browser. It serves the next sheet too, unless it failed. */
interface Tab {
  readonly browser: RunningBrowser;
  readonly session: CDPSession;
  readonly frame: string;
  /** Rejects when the page's process dies, or the browser with it. */
  readonly crashed: Promise<never>;
  /** Closes it even where its page hangs. */
  discard(): void;
  /** That it has been given so far. */
  sheets: number;
  /** Where our own scripts run, out of reach of the page's; of the document that is loaded. */
  world: number | undefined;
  /** What of the page on it would hold for the next. */
  last: Lasting | undefined;
}

/** A press that starts the best browser it finds when the first page needs it, and a new one after a crash. */
export function chromePress(given: PressOptions): Press {
  const options = { ...given, note: once(given.note) };
  let current: Promise<RunningBrowser> | undefined;
  /** Of the current browser. */
  let idle: Promise<Tab>[] = [];
  let isClosed = false;
  let places = options.tabs;
  const waiting: (() => void)[] = [];

  const begin = async (): Promise<RunningBrowser> => {
    const running = await startBrowser(options);
    const first = openTab(running, 'first');
    first.catch(() => undefined);
    idle = [first];
    return running;
  };
  /** A browser that could not be started is not tried again; one that has died, or was killed on its way, is replaced. */
  const browser = async (): Promise<RunningBrowser> => {
    for (;;) {
      // An interrupted run still has documents in the queue: they must not start another browser.
      if (isClosed) throw new PressError('crash', 'the browser was closed');
      const attempt = (current ??= begin());
      try {
        const running = await attempt;
        if (running.isAlive()) return running;
        if (current === attempt) current = undefined;
        await running.end();
      } catch (error) {
        if (current === attempt && isCrash(error)) current = undefined;
        throw error;
      }
    }
  };
  let closing: Promise<void> | undefined;
  const end = async (): Promise<void> => {
    isClosed = true;
    const running = await current?.catch(() => undefined);
    current = undefined;
    idle = [];
    await running?.end();
  };
  const enter = async (): Promise<void> => {
    if (places > 0) places -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
  };
  const leave = (): void => {
    const next = waiting.shift();
    if (next === undefined) places += 1;
    else next();
  };

  /** On a place that has been taken; gives it back. */
  const openHere = async (job: SheetJob, seconds: number): Promise<Sheet> => {
    const layOut = async (): Promise<Tab> => {
      const running = await browser();
      const opening = idle.pop() ?? openTab(running, 'further');
      const tab = await within(seconds, job, 'open', undefined, () => opening);
      await within(seconds, job, 'lay out', tab, () => load(tab, job));
      return tab;
    };
    // A crash may be the machine's; a document that ends every browser is its own failure. Twice, because the death of
    // a page sometimes takes the browser along a moment later, with the second attempt in it.
    let retries = 2;
    const again = async (error: unknown): Promise<Tab> => {
      if (retries === 0 || isClosed || !isCrash(error)) throw error;
      retries -= 1;
      options.note(`${error.message}; ${job.name} is laid out once more`);
      return layOut().catch(again);
    };
    try {
      const tab = await layOut().catch(again);
      return toSheet(tab, job, {
        seconds,
        again,
        leave(last) {
          if (last?.browser.isAlive() === true) idle.push(rested(last));
          leave();
        },
      });
    } catch (error) {
      leave();
      throw error;
    }
  };

  return {
    warm() {
      browser().catch(() => undefined);
    },

    async open(job, seconds = options.seconds) {
      await enter();
      return openHere(job, seconds);
    },

    openBeside(job, seconds = options.seconds) {
      if (places === 0) return undefined;
      places -= 1;
      return openHere(job, seconds);
    },

    async info(): Promise<PressInfo> {
      const { product, program, sandbox } = await browser();
      return { product, path: program.path, kind: program.kind, sandbox };
    },

    identity: () => browserIdentity(options),

    close: () => (closing ??= end()),
  };
}

/** What a renderer keeps of every page it has shown adds up: 2 MB a deck. A new one costs 50 ms, beside other work. */
const mostSheets = 16;

/** The tab for its next sheet; a new one in its place where it has served long enough. */
function rested(tab: Tab): Promise<Tab> {
  if (tab.sheets < mostSheets) return Promise.resolve(tab);
  tab.discard();
  const next = openTab(tab.browser, 'further');
  // Whoever takes it is told.
  next.catch(() => undefined);
  return next;
}

/** Says each thing once, however many browsers a run needs. */
function once(note: (text: string) => void): (text: string) => void {
  const said = new Set<string>();
  return (text) => {
    if (!said.has(text)) note(text);
    said.add(text);
  };
}

async function startBrowser(options: PressOptions): Promise<RunningBrowser> {
  const missing: string[] = [];
  const failures: PressError[] = [];
  const places = browserPlaces(options);
  for (const place of places) {
    try {
      const found = await startAt(place, options);
      if (typeof found === 'string') {
        missing.push(found);
        continue;
      }
      const [failure] = failures;
      if (failure !== undefined) options.note(`${failure.message}; used ${place.label} instead`);
      return found;
    } catch (error) {
      if (!(error instanceof PressError)) throw error;
      failures.push(error);
    }
  }
  const [failure] = failures;
  throw (
    failure ??
    new PressError('launch', `no browser was found: ${missing.join('; ')}`, {
      hint: places.some(({ kind }) => kind === 'given')
        ? 'correct the path, or leave it out: a browser is then looked for'
        : howToInstall(),
    })
  );
}

/** The place's browser, with its sandbox where the system can give one; why there is none. */
async function startAt(
  place: BrowserPlace,
  options: PressOptions,
): Promise<RunningBrowser | string> {
  const { env, seconds, requireSandbox, note } = options;
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const program = await place.find();
  if (typeof program === 'string') return program;
  if (isRoot && requireSandbox) {
    throw new PressError('launch', 'the browser has no sandbox when it is run as root', {
      hint: 'run as an ordinary user, or without `--require-sandbox`',
    });
  }
  if (!isRoot) {
    try {
      return await launchBrowser(program, { env, seconds, sandbox: true });
    } catch (error) {
      if (requireSandbox || !(error instanceof PressError)) throw error;
    }
  }
  // Where the first attempt failed, a program unpacked for this run alone has gone with it: find it again.
  const again = isRoot ? program : await place.find();
  if (typeof again === 'string') return again;
  const running = await launchBrowser(again, { env, seconds, sandbox: false });
  const why = isRoot ? 'as root' : 'the system gives it none';
  note(`the browser runs without its sandbox (${why}); \`--require-sandbox\` makes that an error`);
  return running;
}

function howToInstall(): string {
  const shell = 'npx puppeteer browsers install chrome-headless-shell';
  return process.platform === 'linux' && process.arch === 'x64'
    ? `install the optional package \`@sparticuz/chromium\`, or run \`${shell}\``
    : `install Chrome or Chromium, or run \`${shell}\``;
}

/**
 * The tab that the browser opened by itself, or one in a window (a browser context) of its own: in a background tab no
 * animation frame ever comes.
 */
async function openTab(browser: RunningBrowser, which: 'first' | 'further'): Promise<Tab> {
  const { connection } = browser;
  let context: string | undefined;
  let targetId: string;
  if (which === 'first') {
    const { targetInfos } = await connection.send('Target.getTargets');
    const page = targetInfos.find(({ type }) => type === 'page');
    if (page === undefined) throw new Error('a browser started with a URL must have a page');
    ({ targetId } = page);
  } else {
    ({ browserContextId: context } = await connection.send('Target.createBrowserContext'));
    const place = { url: 'about:blank', browserContextId: context };
    ({ targetId } = await connection.send('Target.createTarget', place));
  }
  const { sessionId } = await connection.send('Target.attachToTarget', { targetId, flatten: true });
  const session = connection.session(sessionId);
  if (session === null) throw new Error('an attached target must have a session');
  // Loaded with the connection.
  const { CDPSessionEvent } = await import('puppeteer-core/internal/api/CDPSession.js');

  const crashed = new Promise<never>((_, reject) => {
    session.once('Inspector.targetCrashed', () => {
      reject(new Error('the page crashed'));
    });
    // What waits for an event of the page would wait for ever.
    session.once(CDPSessionEvent.Disconnected, () => {
      reject(new Error('the page crashed'));
    });
  });
  crashed.catch(() => undefined);
  // Aborted rather than blocked: an aborted navigation leaves the page as it is.
  session.on('Fetch.requestPaused', ({ requestId }) => {
    session.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' }).catch(() => undefined);
  });
  session.on('Page.javascriptDialogOpening', () => {
    session.send('Page.handleJavaScriptDialog', { accept: false }).catch(() => undefined);
  });
  const [{ frameTree }] = await Promise.all([
    session.send('Page.getFrameTree'),
    session.send('Page.enable'),
    session.send('Inspector.enable'),
    // Without this, going offline has no effect and no error. What it reports costs a few milliseconds.
    session.send('Network.enable', { maxTotalBufferSize: 0, maxResourceBufferSize: 0 }),
    session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
    session.send('Network.emulateNetworkConditions', {
      offline: true,
      latency: 0,
      downloadThroughput: 0,
      uploadThroughput: 0,
    }),
    connection.send('Browser.setDownloadBehavior', {
      behavior: 'deny',
      ...(context === undefined ? {} : { browserContextId: context }),
    }),
  ]);
  return {
    browser,
    session,
    frame: frameTree.frame.id,
    crashed,
    sheets: 0,
    world: undefined,
    last: undefined,
    discard() {
      // Disposing of a context ends a hanging page at once, closing a target within 2 s.
      const closing =
        context === undefined
          ? connection.send('Target.closeTarget', { targetId })
          : connection.send('Target.disposeBrowserContext', { browserContextId: context });
      closing.catch(() => undefined);
    },
  };
}

/** Writes the html into an empty page: it has no origin, so nothing can be relative to it, and no `file:` is near. */
async function load(tab: Tab, job: SheetJob): Promise<void> {
  const { session, frame } = tab;
  const { width, height, forPaper = false } = job;
  tab.sheets += 1;
  await Promise.all([
    session.send('Emulation.setScriptExecutionDisabled', { value: !job.scripts }),
    // Laid out for the screen, a long page would be laid out for print and back again at every print.
    session.send('Emulation.setEmulatedMedia', { media: forPaper ? 'print' : '' }),
    session.send('Emulation.setDeviceMetricsOverride', {
      width,
      height,
      deviceScaleFactor: 1,
      mobile: false,
    }),
  ]);
  if (tab.world !== undefined && !canFollow(tab.last, job)) {
    // Nothing of the sheet before (its CSP, its state) remains.
    const emptied = loadEvent(session);
    await session.send('Page.navigate', { url: 'about:blank' });
    await emptied;
  }
  tab.last = { scripts: job.scripts, policy: policyOf(job) };
  const loaded = loadEvent(session);
  await session.send('Page.setDocumentContent', { frameId: frame, html: job.html });
  await loaded;
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frame,
    worldName: 'briefwright',
  });
  tab.world = executionContextId;
  await evaluate(tab, settlePage, job.scripts, forPaper);
}

/** What a page leaves behind when another is written into its place. */
interface Lasting {
  /** Whether scripts have run. */
  readonly scripts: boolean;
  /** Policies add up, so that only the same one may follow. */
  readonly policy: string | undefined;
}

/** Whether a page may be written in the place of another: to go by way of an empty one costs a third of laying out a deck. */
function canFollow(last: Lasting | undefined, job: SheetJob): boolean {
  const policy = policyOf(job);
  return (
    last !== undefined &&
    !last.scripts &&
    !job.scripts &&
    policy !== undefined &&
    policy === last.policy
  );
}

function policyOf({ html }: SheetJob): string | undefined {
  return /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/iu.exec(
    html.slice(0, 4096),
  )?.[1];
}

function loadEvent(session: CDPSession): Promise<void> {
  return new Promise((resolve) => {
    session.once('Page.loadEventFired', () => {
      resolve();
    });
  });
}

/** Runs a function of `measure.ts` in the page: it is sent as text, and what it returns comes back as JSON. */
async function evaluate<Arguments extends readonly unknown[], Result>(
  tab: Tab,
  run: (...values: Arguments) => Result | Promise<Result>,
  ...values: Arguments
): Promise<Result> {
  if (tab.world === undefined) throw new Error('a page must be loaded before it is asked');
  const { result, exceptionDetails } = await tab.session.send('Runtime.evaluate', {
    contextId: tab.world,
    expression: `(${run.toString()})(...${JSON.stringify(values)})`,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails !== undefined) {
    const { text, exception } = exceptionDetails;
    throw new Error(`${run.name} must not fail in the page: ${exception?.description ?? text}`);
  }
  // `returnByValue`: what `run` returns, as JSON.
  return result.value as Result;
}

interface SheetOptions {
  readonly seconds: number;
  /** The same page laid out in another tab, after a crash; rethrows what is none, and a second one. */
  readonly again: (error: unknown) => Promise<Tab>;
  /** Gives the tab back; undefined where it failed. */
  readonly leave: (last: Tab | undefined) => void;
}

function toSheet(first: Tab, job: SheetJob, { seconds, again, leave }: SheetOptions): Sheet {
  let tab = first;
  let state: 'whole' | 'failed' | 'closed' = 'whole';
  /** What a page that takes the place of this one must have gone through. */
  let filled: Readonly<Record<string, string>> = {};
  const attempt = <Result>(what: string, run: (tab: Tab) => Promise<Result>): Promise<Result> => {
    const current = tab;
    return within(seconds, job, what, current, () => run(current));
  };
  const call = async <Result>(
    what: string,
    run: (tab: Tab) => Promise<Result>,
  ): Promise<Result> => {
    if (state === 'closed') throw new Error('a closed sheet must not be used');
    const redo = async (error: unknown): Promise<Result> => {
      tab = await again(error);
      return attempt(what, async (fresh) => {
        await evaluate(fresh, fillPage, filled);
        return run(fresh);
      }).catch(redo);
    };
    try {
      return await attempt(what, run).catch(redo);
    } catch (error) {
      state = 'failed';
      throw error;
    }
  };

  return {
    measure: (kind) =>
      call('measure', async (page): Promise<Measurement> => {
        // Both only read: the second is on its way while the first is answered.
        const [measured, looks] = await Promise.all([
          evaluate(page, measurePage, kind, job.height),
          evaluate(page, lookAtPage, kind),
        ]);
        return { ...measured, looks };
      }),

    async fill(texts) {
      await call('fill', async (page) => {
        const missing = await evaluate(page, fillPage, texts);
        if (missing.length > 0) throw new Error(`${job.name} must have ids ${missing.join(', ')}`);
      });
      filled = { ...filled, ...texts };
    },

    print: (options) =>
      call('print', async ({ session }) => {
        const { data } = await session.send('Page.printToPDF', {
          ...paperOf(options),
          printBackground: true,
          preferCSSPageSize: true,
          generateTaggedPDF: options.draft !== true,
          generateDocumentOutline: options.draft !== true,
          marginTop: 0,
          marginRight: 0,
          marginBottom: 0,
          marginLeft: 0,
          // As a stream it would be spooled to a file, and a full disk would lose it.
          transferMode: 'ReturnAsBase64',
        });
        return Buffer.from(data, 'base64');
      }),

    picture: (area) =>
      call('take a picture of', async (page) => {
        const { width, height } = job;
        const clip =
          'slide' in area
            ? { x: 0, y: area.slide * height, width, height }
            : await evaluate(page, areaOfPage, area.from ?? null, area.until ?? null);
        const { data } = await page.session.send('Page.captureScreenshot', {
          format: 'webp',
          quality: 86,
          clip: { ...clip, scale: 1 },
          captureBeyondViewport: true,
        });
        return Buffer.from(data, 'base64');
      }),

    close() {
      if (state !== 'closed') leave(state === 'whole' ? tab : undefined);
      state = 'closed';
      return Promise.resolve();
    },
  };
}

/** CSS pixels of one unit. */
const units = new Map([
  ['px', 1],
  ['pt', 96 / 72],
  ['in', 96],
  ['cm', 96 / 2.54],
  ['mm', 96 / 25.4],
]);

/** In inches, as the browser wants it; A4 where the page itself does not say. */
function paperOf({ width, height }: PrintOptions): { paperWidth: number; paperHeight: number } {
  const inches = (length: string): number => {
    const [, number, unit] = /^([\d.]+)([a-z]+)$/.exec(length) ?? [];
    const pixels = Number(number) * (units.get(unit ?? '') ?? Number.NaN);
    if (!(pixels > 0)) throw new Error(`a paper size must be a CSS length, not \`${length}\``);
    return pixels / 96;
  };
  return { paperWidth: inches(width ?? '210mm'), paperHeight: inches(height ?? '297mm') };
}

/** Runs a call to the browser within its time limit. Where it fails, the tab is given up. */
async function within<Result>(
  seconds: number,
  job: SheetJob,
  what: string,
  tab: Tab | undefined,
  run: () => Promise<Result>,
): Promise<Result> {
  const timer = timeLimit(
    seconds,
    () =>
      new PressError('timeout', `${job.name} took more than ${seconds} s to ${what}`, {
        hint: 'look for a script that does not end or pictures with very many parts, or raise `limits.pageSeconds` in `brief.yaml`',
      }),
  );
  try {
    const running = run();
    // It may still fail after its time is up, when its tab is closed.
    running.catch(() => undefined);
    return await Promise.race([
      running,
      timer.expired,
      ...(tab === undefined ? [] : [tab.crashed]),
    ]);
  } catch (error) {
    tab?.discard();
    if (error instanceof PressError || !isBrowserFault(error, tab)) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new PressError('crash', `the browser failed to ${what} ${job.name} (${reason})`, {
      hint: 'try again; if it stays so, try another browser with `--browser`',
      cause: error,
    });
  } finally {
    timer.stop();
  }
}

function isCrash(error: unknown): error is PressError {
  return error instanceof PressError && error.kind === 'crash';
}

/** Whether the browser or its page gave up; anything else is a mistake of our own. */
function isBrowserFault(error: unknown, tab: Tab | undefined): boolean {
  if (tab?.browser.isAlive() === false) return true;
  return (
    error instanceof Error &&
    (['ProtocolError', 'TargetCloseError', 'ConnectionClosedError'].includes(error.name) ||
      error.message === 'the page crashed')
  );
}
