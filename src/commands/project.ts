/** From a command line to a World: which project, which output folder, which day, which browser. */
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { usualJobs } from '../job.ts';
import { suggestion, UsageError } from '../messages.ts';
import type { ProvenanceLevel } from '../model/ledger.ts';
import { provenanceLevels } from '../model/ledger.ts';
import type { FormatName } from '../model/output.ts';
import type { CacheStore } from '../model/cache.ts';
import type { Press } from '../model/page.ts';
import type { Shard } from '../model/shard.ts';
import { nodeCache } from '../node-cache.ts';
import { exists, nodeWorld, removeTemporaryFiles } from '../node-world.ts';
import type { OptionValues } from '../options.ts';
import type { ProjectPath } from '../paths.ts';
import { toProjectPath } from '../paths.ts';
import type { World } from '../world.ts';
import type { Invocation, Terminal } from './command.ts';

export interface Project {
  readonly root: string;
  /** Output folder as `--json` names it, from the project folder where it lies below. */
  readonly outName: string;
  /** Output folder from where the user stands. */
  readonly outHere: string;
  readonly world: World;
  /** Documents named on the command line; undefined where there are none. */
  readonly files: readonly ProjectPath[] | undefined;
  /** Every file that was named is there. */
  readonly isComplete: boolean;
}

/** Opens the project of an invocation; nothing is read yet. */
export function openProject(
  { words, values, terminal }: Invocation,
  out: string,
  press: Press,
  openCache?: (root: string) => CacheStore | undefined,
): Project {
  const root = findRoot(values, terminal);
  const folder = resolve(root, out);
  checkOutput(root, folder, out);
  const { today, stamp } = readDay(values, terminal);
  const cache = openCache?.(root);
  const files = words.map((word) => toDocumentPath(root, word, terminal));
  terminal.onInterrupt(() => {
    removeTemporaryFiles();
    void press.close();
  });
  return {
    root,
    outName: isAbove(root, folder) ? relative(root, folder).split(sep).join('/') : folder,
    outHere: shorter(relative(terminal.cwd, folder), folder),
    world: nodeWorld({ root, out: folder, today, stamp, press, cache }),
    files: files.length === 0 ? undefined : files,
    isComplete: files.every((path) => exists(join(root, path))),
  };
}

/** The nearest parent folder with a `brief.yaml`, else with `decks/` or `reports/`, else the current folder. */
export function findRoot(values: OptionValues, { cwd }: Terminal): string {
  const given = values.get('root');
  if (typeof given === 'string') {
    const root = resolve(cwd, given);
    if (!isFolder(root)) {
      throw new UsageError(
        exists(root) ? `\`--root ${given}\` is not a folder` : `no folder \`${given}\``,
      );
    }
    return root;
  }
  return (
    nearestParent(cwd, (folder) => exists(join(folder, 'brief.yaml'))) ??
    nearestParent(
      cwd,
      (folder) => exists(join(folder, 'decks')) || exists(join(folder, 'reports')),
    ) ??
    cwd
  );
}

function nearestParent(from: string, holds: (folder: string) => boolean): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    if (holds(folder)) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

/** The checkout that a project belongs to, from which its host names files, and the way from there to the project. */
export function findCheckout(
  root: string,
  env: Terminal['env'],
): { readonly base: string; readonly prefix: string } {
  const workspace = env['GITHUB_WORKSPACE'] ?? '';
  const base =
    isAbsolute(workspace) && isAbove(resolve(workspace), root)
      ? resolve(workspace)
      : (nearestParent(root, (folder) => exists(join(folder, '.git'))) ?? root);
  const below = relative(base, root).split(sep).join('/');
  return { base, prefix: below === '' ? '' : `${below}/` };
}

/** A file has nothing below it, not even itself. */
function isFolder(path: string): boolean {
  return exists(`${path}${sep}.`);
}

function shorter(a: string, b: string): string {
  return a.length <= b.length ? a : b;
}

function toDocumentPath(root: string, word: string, { cwd }: Terminal): ProjectPath {
  // As the shell means it, else as messages write it: from the project folder.
  const here = resolve(cwd, word);
  const full = exists(here) || !exists(resolve(root, word)) ? here : resolve(root, word);
  const fromHere = relative(root, full).split(sep).join('/');
  const path = toProjectPath(fromHere);
  if (path !== undefined && isFolder(full)) {
    throw new UsageError(`\`${word}\` is a folder, expected documents`, {
      hint: 'all documents are taken where none is named; another project is named with `--root`',
    });
  }
  if (path === undefined) {
    throw new UsageError(`\`${word}\` lies outside the project`, {
      hint: `the project is ${root}; another is named with --root`,
    });
  }
  return path;
}

function readDay(
  values: OptionValues,
  { env }: Terminal,
): { readonly today: string; readonly stamp: Date | undefined } {
  const given = values.get('now');
  if (typeof given === 'string') {
    const day = /^\d{4}-\d{2}-\d{2}$/u.test(given) ? new Date(`${given}T00:00:00Z`) : undefined;
    if (
      day === undefined ||
      Number.isNaN(day.getTime()) ||
      day.toISOString().slice(0, 10) !== given
    ) {
      throw new UsageError(`unexpected \`--now ${given}\`, expected a day such as 2026-02-14`);
    }
    return { today: given, stamp: day };
  }
  const epoch = env['SOURCE_DATE_EPOCH'];
  if (epoch !== undefined && epoch !== '') {
    const stamp = new Date(Number(epoch) * 1000);
    if (!/^\d+$/u.test(epoch) || Number.isNaN(stamp.getTime())) {
      throw new UsageError(
        `unexpected SOURCE_DATE_EPOCH \`${epoch}\`, expected seconds since 1970`,
      );
    }
    return { today: stamp.toISOString().slice(0, 10), stamp };
  }
  // eslint-disable-next-line no-restricted-syntax -- this is the seam: everything else asks world.today
  return { today: new Date().toISOString().slice(0, 10), stamp: undefined };
}

/** `--jobs`, a whole number from 1 to 64. */
export function readJobs(values: OptionValues): number {
  const given = values.get('jobs');
  if (typeof given !== 'string') return usualJobs;
  const jobs = /^\d{1,2}$/u.test(given) ? Number(given) : 0;
  if (jobs < 1 || jobs > 64)
    throw new UsageError(`unexpected \`--jobs ${given}\`, expected a whole number from 1 to 64`);
  return jobs;
}

/** `--shard i/n`; undefined where all documents are built. */
export function readShard({ words, values }: Invocation): Shard | undefined {
  const given = values.get('shard');
  if (typeof given !== 'string') return undefined;
  const [, index, of] = /^(\d{1,4})\/(\d{1,4})$/u.exec(given) ?? [];
  const shard = { index: Number(index), of: Number(of) };
  if (index === undefined || shard.index < 1 || shard.index > shard.of)
    throw new UsageError(`unexpected \`--shard ${given}\`, expected a part of all, such as 1/3`);
  if (words.length > 0)
    throw new UsageError('`--shard` divides all documents, expected none to be named', {
      hint: 'leave out the names, or `--shard`',
    });
  return shard;
}

/** `--format`, each name once; undefined where the settings decide. */
export function readFormats(
  values: OptionValues,
  known: readonly FormatName[],
): readonly FormatName[] | undefined {
  const given = values.get('format');
  if (typeof given !== 'string') return undefined;
  return [...new Set(given.split(',').map((name) => name.trim()))].map((name) => {
    const format = known.find((one) => one === name);
    if (format === undefined)
      throw new UsageError(`unexpected format \`${name}\`, expected ${known.join(', ')}`, {
        hint: suggestion(name, known),
      });
    return format;
  });
}

/** `--provenance`; undefined where the settings decide. */
export function readProvenance(values: OptionValues): ProvenanceLevel | undefined {
  const given = values.get('provenance');
  if (typeof given !== 'string') return undefined;
  const level = provenanceLevels.find((one) => one === given);
  if (level === undefined)
    throw new UsageError(
      `unexpected \`--provenance ${given}\`, expected ${provenanceLevels.join(', ')}`,
      { hint: suggestion(given, provenanceLevels) },
    );
  return level;
}

/** The browser of this run; nothing of it is loaded or started before it is needed. `note` takes what the user should know of it. */
export async function openPress(
  { values, terminal }: Invocation,
  tabs: number,
  note: (text: string) => void,
): Promise<Press> {
  const { chromePress } = await import('../render/press.ts');
  const browser = values.get('browser');
  return chromePress({
    browser: typeof browser === 'string' ? browserOf(terminal.cwd, browser) : undefined,
    env: terminal.env,
    requireSandbox: values.has('require-sandbox'),
    note,
    seconds: 60,
    tabs,
  });
}

/** In the place of a browser where none is needed; `reason` says so to whoever asks for one, which is a mistake of ours. */
export function absentPress(reason: string): Press {
  const refuse = (): Promise<never> => Promise.reject(new Error(reason));
  return {
    warm: () => undefined,
    open: refuse,
    openBeside: () => undefined,
    info: refuse,
    identity: () => Promise.resolve('none'),
    close: () => Promise.resolve(),
  };
}

/** Refuses an output folder that would overwrite what it is made from, or that holds the project itself. */
function checkOutput(root: string, folder: string, given: string): void {
  const fromRoot = relative(root, folder);
  const holdsSources = ['data', 'themes', 'decks', 'reports'].includes(
    fromRoot.split(sep)[0] ?? '',
  );
  const holdsProject = isAbove(folder, root);
  if (holdsSources || holdsProject) {
    throw new UsageError(
      `the output folder ${folder} holds ${holdsProject && folder !== root ? 'the project' : 'sources'}`,
      { hint: 'choose another with `--out`' },
    );
  }
  if (exists(folder) && !isFolder(folder)) {
    throw new UsageError(`\`--out ${given}\` is not a folder`);
  }
}

/** Whether a path is a folder or lies below it. */
export function isAbove(folder: string, path: string): boolean {
  const below = relative(folder, path);
  return below === '' || (below !== '..' && !below.startsWith(`..${sep}`) && !isAbsolute(below));
}

/** A path is resolved from the current folder; a bare word, such as `embedded`, is a name. */
function browserOf(cwd: string, given: string): string {
  return /[\\/]/u.test(given) ? resolve(cwd, given) : given;
}

/** `--no-cache` and `--cache-url`: where results of earlier runs are, given the project's folder; undefined where nothing is kept. */
export function readCache(
  { values, terminal }: Invocation,
  note: (text: string) => void,
): ((root: string) => CacheStore) | undefined {
  const given = values.get('cache-url');
  const url = typeof given === 'string' ? storeAddress(given) : undefined;
  if (values.has('no-cache')) return undefined;
  return (root) => nodeCache({ root, url, env: terminal.env, note });
}

/** It may hold a password, so that it is not repeated. */
function storeAddress(given: string): URL {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url === undefined || !/^https?:$/u.test(url.protocol) || url.search + url.hash !== '') {
    throw new UsageError('unexpected address after `--cache-url`, expected one of HTTP', {
      hint: '--cache-url https://cache.example.org/briefings/, without `?` and `#`',
    });
  }
  return url;
}
