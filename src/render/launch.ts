/** Starts a browser over a pipe, so that it dies with us, in a profile folder of its own that goes when it goes. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Connection } from 'puppeteer-core/internal/cdp/Connection.js';
import type { BrowserProgram } from './browser.ts';
import { PressError } from './press-error.ts';

export interface RunningBrowser {
  readonly connection: Connection;
  /** As the browser names itself, for example `HeadlessChrome/147.0.7727.0`. */
  readonly product: string;
  readonly program: BrowserProgram;
  readonly sandbox: boolean;
  /** False once it has exited or crashed. */
  isAlive(): boolean;
  /** Ends it at once, without its orderly exit (30 to 100 ms), and removes its folders. */
  end(): Promise<void>;
}

export interface LaunchOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly sandbox: boolean;
  /** For the browser to answer. */
  readonly seconds: number;
}

/**
 * Our own list; nothing of what a library suggests. The three about proxy and resolver are the only ones that stop
 * `link rel=preconnect`, which passes CSP, interception and offline mode alike.
 */
const defences = [
  '--proxy-server=http://127.0.0.1:9',
  '--proxy-bypass-list=<-loopback>',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
  // A page that a script opens would have none of its tab's defences.
  '--block-new-web-contents',
  '--disable-extensions',
  '--disable-breakpad',
];

const behaviour = [
  '--headless',
  '--remote-debugging-pipe',
  '--disable-gpu',
  '--hide-scrollbars',
  '--mute-audio',
  '--no-first-run',
  '--no-default-browser-check',
  '--password-store=basic',
  '--use-mock-keychain',
  // The bytes of a PDF otherwise depend on the machine's hinting.
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--lang=en-US',
  // A container's /dev/shm may hold 64 MB or not exist.
  '--disable-dev-shm-usage',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
  '--disable-features=Translate,MediaRouter,OptimizationHints,DialMediaRouteProvider',
];

/** Runs the program, then removes its folders: also when we are killed, for then the pipe closes and the browser exits. */
const keeper =
  'profile=$1; other=$2; shift 2; "$@"; status=$?; rm -rf -- "$profile" ${other:+"$other"}; exit $status';

/** Starts `program`. Rejects with a `PressError` of kind `launch` where it does not answer. */
export async function launchBrowser(
  program: BrowserProgram,
  { env, sandbox, seconds }: LaunchOptions,
): Promise<RunningBrowser> {
  const profile = mkdtempSync(join(env['TMPDIR'] ?? tmpdir(), 'briefwright-browser-'));
  const child = start(program, profile, sandbox, env);
  const end = keepClean(child, profile, program.temporary);
  let complaint = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-4000);
  });
  // A pipe, as `stdio` in `start` asks for.
  (child.stderr as Socket | null)?.unref();

  const failed = new Promise<never>((_, reject) => {
    child.once('error', (error) => {
      reject(launchError(program, error.message, complaint));
    });
    child.once('exit', (code, signal) => {
      const reason = `it exited with ${signal ?? `status ${String(code)}`}`;
      reject(launchError(program, reason, complaint, isKilled(code, signal) ? 'crash' : 'launch'));
    });
  });
  failed.catch(() => undefined);
  const timer = timeLimit(seconds, () =>
    launchError(program, `no answer in ${seconds} s`, complaint),
  );
  try {
    const connection = await Promise.race([connect(child), failed, timer.expired]);
    const { product } = await Promise.race([
      connection.send('Browser.getVersion'),
      failed,
      timer.expired,
    ]);
    let alive = true;
    child.once('exit', () => {
      alive = false;
    });
    // The pipe closes before the exit is told.
    const isAlive = (): boolean => alive && !connection._closed;
    return { connection, product, program, sandbox, isAlive, end };
  } catch (error) {
    // A pipe that closes is the first sign of an exit, whose status says more.
    const exit = error instanceof PressError ? undefined : await exitOf(failed);
    await end();
    if (error instanceof PressError) throw error;
    throw (
      exit ??
      launchError(program, error instanceof Error ? error.message : String(error), complaint)
    );
  } finally {
    timer.stop();
  }
}

function start(
  program: BrowserProgram,
  profile: string,
  sandbox: boolean,
  env: LaunchOptions['env'],
): ChildProcess {
  const command = [
    program.path,
    ...behaviour,
    ...defences,
    ...(sandbox ? [] : ['--no-sandbox']),
    `--user-data-dir=${profile}`,
    'about:blank',
  ];
  const [file, args] =
    process.platform === 'win32'
      ? [program.path, command.slice(1)]
      : ['/bin/sh', ['-c', keeper, 'sh', profile, program.temporary ?? '', ...command]];
  return spawn(file, args, {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    env: {
      ...environmentOf(program, env),
      // Shared memory is a file there for a moment: killed in it, the browser would leave it behind.
      TMPDIR: profile,
      ...(program.kind === 'embedded' ? { HOME: profile } : {}),
    },
    // A process group of its own, so that its children can be ended with it.
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
}

const passedOn = ['PATH', 'HOME', 'USER', 'XDG_CACHE_HOME', 'XDG_RUNTIME_DIR', 'LD_LIBRARY_PATH'];

/** Little enough that a machine's language, time zone or font settings change nothing. */
function environmentOf(program: BrowserProgram, env: LaunchOptions['env']): NodeJS.ProcessEnv {
  const base =
    process.platform === 'win32'
      ? env
      : Object.fromEntries(passedOn.map((name) => [name, env[name]] as const));
  return { ...base, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', TZ: 'UTC', ...program.env };
}

/** Puppeteer's protocol client without the rest of Puppeteer: importing 19 modules costs 25 ms, all of it 190 ms. */
async function connect(child: ChildProcess): Promise<Connection> {
  const [{ Connection }, { PipeTransport }] = await Promise.all([
    import('puppeteer-core/internal/cdp/Connection.js'),
    import('puppeteer-core/internal/node/PipeTransport.js'),
  ]);
  // `stdio` above asks for pipes at 3 and 4: the first is written to, the second read from.
  const [write, read] = [child.stdio[3] as Socket, child.stdio[4] as Socket];
  // A browser that nobody uses keeps no process alive: calls have timers of their own, and the last one ends it.
  child.unref();
  write.unref();
  read.unref();
  // 0 milliseconds: each call has a time limit of its own in `press.ts`.
  return new Connection('', new PipeTransport(write, read), 0, 0);
}

/** Ends the whole process group and removes the folders, at the latest when Node exits. */
function keepClean(
  child: ChildProcess,
  profile: string,
  temporary: string | undefined,
): () => Promise<void> {
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve();
    });
    child.once('error', () => {
      resolve();
    });
  });
  const kill = (): void => {
    try {
      if (process.platform === 'win32' || child.pid === undefined) child.kill('SIGKILL');
      else process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has exited already, which is what is wanted.
    }
  };
  const folders = temporary === undefined ? [profile] : [profile, temporary];
  const whole = { recursive: true, force: true, maxRetries: 5, retryDelay: 20 };
  const atExit = (): void => {
    kill();
    for (const folder of folders) rmSync(folder, whole);
  };
  process.once('exit', atExit);
  return async () => {
    child.ref();
    kill();
    await exited;
    // Sixty files: several at once take a fraction of the time, above all on a busy machine.
    await Promise.all(folders.map((folder) => rm(folder, whole)));
    process.off('exit', atExit);
  };
}

/** By somebody else, as a machine short of memory does; the shell around it reports the signal as a status. */
function isKilled(code: number | null, signal: NodeJS.Signals | null): boolean {
  return signal === 'SIGKILL' || signal === 'SIGTERM' || code === 128 + 9 || code === 128 + 15;
}

/** What `failed` rejects with, where it does so at once. */
async function exitOf(failed: Promise<never>): Promise<PressError | undefined> {
  const timer = timeLimit(0.5, () => new Error('it must have exited by now'));
  try {
    await Promise.race([failed, timer.expired]);
    return undefined;
  } catch (error) {
    return error instanceof PressError ? error : undefined;
  } finally {
    timer.stop();
  }
}

function launchError(
  program: BrowserProgram,
  reason: string,
  complaint: string,
  kind: 'launch' | 'crash' = 'launch',
): PressError {
  const lines = complaint.split('\n').filter((line) => line.trim() !== '');
  const last =
    lines.find((line) => /sandbox|error while loading|FATAL/i.test(line)) ?? lines.at(-1);
  return new PressError(
    kind,
    `the browser ${program.path} cannot be started: ${reason}${last === undefined ? '' : ` (${last.trim()})`}`,
    { hint: 'see `briefwright doctor`, or name another browser with `--browser`' },
  );
}

/** A promise that rejects after `seconds`, on our side: a page that hangs cannot stop this clock. */
export function timeLimit(
  seconds: number,
  toError: () => Error,
): { readonly expired: Promise<never>; stop(): void } {
  let timer: NodeJS.Timeout | undefined;
  const expired = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(toError());
    }, seconds * 1000);
  });
  expired.catch(() => undefined);
  return {
    expired,
    stop() {
      clearTimeout(timer);
    },
  };
}
