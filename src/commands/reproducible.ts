/** `build --check-reproducible`: two builds in different surroundings, compared byte by byte. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cp, mkdir, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { OperationError, UsageError } from '../messages.ts';
import { options } from '../options.ts';
import { differenceOf } from '../output-difference.ts';
import { printable } from '../reporter.ts';
import type { Invocation } from './command.ts';
import { absentPress, findRoot, openProject, readJobs } from './project.ts';

/** One of the builds that must be equal. */
interface Surroundings {
  /** For messages. */
  readonly name: string;
  readonly root: string;
  readonly out: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly jobs: number;
  /** Whether its messages are shown. */
  readonly isShown: boolean;
  readonly isCached: boolean;
}

/** Builds into temporary folders and compares; the output folder stays as it is. Resolves to the exit status. */
export async function checkReproducible(invocation: Invocation): Promise<number> {
  const { values, terminal } = invocation;
  if (values.has('json'))
    throw new UsageError('`--check-reproducible` has no JSON, expected one of the two');
  const root = findRoot(values, terminal);
  const given = values.get('out');
  const out = typeof given === 'string' ? given : 'dist';
  const folder = mkdtempSync(join(terminal.env['TMPDIR'] ?? tmpdir(), 'briefwright-twice-'));
  let child: ChildProcess | undefined;
  const clear = (): void => {
    child?.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
  };
  terminal.onInterrupt(clear);
  const start = (surroundings: Surroundings, files: readonly string[]): Promise<number> =>
    new Promise((settle, reject) => {
      child = build(surroundings, files, invocation);
      child.once('error', reject);
      // Ended by a signal: as the shell counts it is of no use here.
      child.once('exit', (status) => {
        settle(status ?? 3);
      });
    });

  try {
    const here = { name: 'here', root, env: terminal.env, isCached: false, jobs: readJobs(values) };
    const copy = join(folder, 'another place', basename(root));
    await copyProject(root, resolve(root, out), copy);
    const builds: readonly Surroundings[] = [
      { ...here, out: join(folder, 'first'), isShown: true },
      {
        name: 'elsewhere',
        root: copy,
        out: join(folder, 'another place', 'second outputs'),
        env: { ...terminal.env, ...elsewhere(terminal.env) },
        jobs: here.jobs === 1 ? 3 : 1,
        isShown: false,
        isCached: false,
      },
      ...(hasCache
        ? [
            {
              ...here,
              name: 'from the cache',
              out: join(folder, 'third'),
              isShown: false,
              isCached: true,
            },
          ]
        : []),
    ];
    const { files = [] } = openProject(invocation, out, noPress);
    const made: ReadonlyMap<string, Uint8Array>[] = [];
    for (const surroundings of builds) {
      const status = await start(surroundings, files);
      if (status !== 0) {
        terminal.err(
          surroundings.isShown
            ? 'not compared: there is nothing to compare before it builds\n'
            : `not compared: the build ${surroundings.name} ended with status ${String(status)}\n`,
        );
        return surroundings.isShown ? status : 1;
      }
      made.push(await outputsIn(surroundings.out));
    }
    const [first = new Map<string, Uint8Array>(), ...others] = made;
    const differences = others.flatMap((other, index) =>
      compare(first, other).map((line) => `${line} (${builds[index + 1]?.name ?? ''})\n`),
    );
    terminal.out(differences.join(''));
    const count = `${String(first.size)} file${first.size === 1 ? '' : 's'}`;
    if (differences.length > 0)
      terminal.err(`not reproducible: ${String(differences.length)} differences in ${count}\n`);
    else if (!values.has('quiet'))
      terminal.err(
        `reproducible: ${count} equal in ${String(builds.length)} builds; nothing written to ${printable(out)}\n`,
      );
    return differences.length > 0 ? 1 : 0;
  } finally {
    clear();
  }
}

const hasCache = Object.values(options).some(
  ({ name }: { readonly name: string }) => name === 'no-cache',
);

const noPress = absentPress('nothing is laid out in this process');

/** Another time zone, almost a day away in the other direction, and a language that writes numbers and letters in its own way. */
function elsewhere(env: Invocation['terminal']['env']): Readonly<Record<string, string>> {
  return {
    TZ: env['TZ'] === 'Pacific/Chatham' ? 'America/Adak' : 'Pacific/Chatham',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    LANGUAGE: 'tr',
    BRIEFWRIGHT_ORDER: 'backwards',
  };
}

/** Options that say where, how fast and how loud, not what. */
const own: ReadonlySet<string> = new Set([
  'check-reproducible',
  'root',
  'out',
  'jobs',
  'quiet',
  'json',
  'no-cache',
  'browser',
  'reporter',
]);

function build(
  { root, out, env, jobs, isShown, isCached }: Surroundings,
  files: readonly string[],
  { values, terminal }: Invocation,
): ChildProcess {
  const browser = values.get('browser');
  const [program = ''] = process.argv.slice(1);
  const args = [
    ...['build', '--root', root, '--out', out, '--jobs', String(jobs)],
    '--quiet',
    ...(hasCache && !isCached ? ['--no-cache'] : []),
    ...(typeof browser === 'string'
      ? ['--browser', /[\\/]/u.test(browser) ? resolve(terminal.cwd, browser) : browser]
      : []),
    ...[...values].flatMap(([name, value]) =>
      own.has(name) ? [] : value === true ? [`--${name}`] : [`--${name}`, value],
    ),
    ...(files.length === 0 ? [] : ['--', ...files]),
  ];
  return spawn(process.execPath, [program, ...args], {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', isShown ? 'inherit' : 'ignore'],
  });
}

/** All that a build might read; not the history, not packages, not what was built. */
async function copyProject(root: string, out: string, copy: string): Promise<void> {
  try {
    await mkdir(copy, { recursive: true });
    for (const name of await readdir(root)) {
      const from = join(root, name);
      if (name === '.git' || name === 'node_modules' || from === out) continue;
      await cp(from, join(copy, name), {
        recursive: true,
        verbatimSymlinks: true,
        filter: (source) => source !== out && basename(source) !== 'node_modules',
      });
    }
  } catch (error) {
    throw new OperationError(
      `${root} cannot be copied: ${error instanceof Error ? error.message : String(error)}`,
      {
        hint: 'the second build is made of a copy: it needs room in the temporary folder',
        cause: error,
      },
    );
  }
}

async function outputsIn(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, Uint8Array>();
  for (const entry of entries.filter((one) => one.isFile())) {
    const full = join(entry.parentPath, entry.name);
    files.set(full.slice(folder.length + 1).replaceAll('\\', '/'), await readFile(full));
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A line for every output that is not the same in both. */
function compare(
  first: ReadonlyMap<string, Uint8Array>,
  other: ReadonlyMap<string, Uint8Array>,
): readonly string[] {
  const paths = [...new Set([...first.keys(), ...other.keys()])].sort();
  return paths.flatMap((path) => {
    const [a, b] = [first.get(path), other.get(path)];
    if (a === undefined || b === undefined)
      return [`${printable(path)}: only in ${a === undefined ? 'the second' : 'the first'} build`];
    const difference = differenceOf(path, a, b);
    return difference === undefined ? [] : [`${printable(path)}: ${printable(difference)}`];
  });
}
