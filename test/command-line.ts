/** The built command line in temporary projects: what a user has, and nothing of what the machine of the tests has. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export const repository = join(import.meta.dirname, '..');
export const cli = join(repository, 'build', 'cli.js');

export interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Another program than the built command line. */
  readonly script?: string;
  /** Called at every piece of standard error, with all that came so far. */
  readonly onErr?: (text: string, kill: (signal: NodeJS.Signals) => void) => void;
}

/** Runs `briefwright` with a clean environment and waits for its end. */
export async function briefwright(
  args: readonly string[],
  { cwd, env = {}, script = cli, onErr }: RunOptions,
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd,
      env: { ...cleanEnvironment(), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
      onErr?.(err, (signal) => child.kill(signal));
    });
    child.on('error', reject);
    child.on('close', (status) => {
      resolve({ status, out, err });
    });
  });
}

/** The browser of the tests, pinned where it exists, so that they mean the same on every machine. */
export const testBrowser =
  process.platform === 'linux' && process.arch === 'x64'
    ? 'embedded'
    : process.env['BRIEFWRIGHT_BROWSER'];

const kept = [
  'PATH',
  'HOME',
  'USER',
  'XDG_CACHE_HOME',
  'TMPDIR',
  'TEMP',
  'SystemRoot',
  'LOCALAPPDATA',
];

/** What a program needs to find its own, and no setting that would change what it does. */
export function cleanEnvironment(): Record<string, string> {
  const environment: Record<string, string> = {};
  for (const name of kept) {
    const value = process.env[name];
    if (value !== undefined) environment[name] = value;
  }
  if (testBrowser !== undefined) environment['BRIEFWRIGHT_BROWSER'] = testBrowser;
  return environment;
}

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Temporary folders of one test file. */
export class Workshop {
  readonly #folders: string[] = [];

  folder(): string {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'briefwright-test-')));
    this.#folders.push(folder);
    return folder;
  }

  /** A project with these files in a folder of its own. */
  project(files: Files): string {
    const folder = this.folder();
    write(folder, files);
    return folder;
  }

  clear(): void {
    for (const folder of this.#folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  }
}

export function write(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
