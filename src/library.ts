/** `build` and `check` for programs: a folder in, an outcome out. */
import { resolve } from 'node:path';
import type { Outcome } from './build.ts';
import { build as compile } from './build.ts';
import { tabsFor, usualJobs } from './job.ts';
import type { ProvenanceLevel } from './model/ledger.ts';
import type { FormatName } from './model/output.ts';
import type { Shard } from './model/shard.ts';
import { nodeWorld } from './node-world.ts';
import { toProjectPath } from './paths.ts';
import { UsageError } from './messages.ts';
import { chromePress } from './render/press.ts';

export interface ProjectOptions {
  /** The project's folder. */
  readonly root: string;
  /** Output folder, from the root; default `dist`. */
  readonly out?: string;
  /** Documents relative to the root; all where there are none. */
  readonly files?: readonly string[];
  readonly formats?: readonly FormatName[];
  readonly theme?: string;
  /** How much of the provenance of values leaves the house; the settings decide where there is none. */
  readonly provenance?: ProvenanceLevel;
  /** The day on which freshness is judged, `YYYY-MM-DD`; also the date of PDFs without one of their own. */
  readonly now: string;
  readonly strict?: boolean;
  readonly jobs?: number;
  /** One part of the documents: the first of three is `{ index: 1, of: 3 }`. */
  readonly shard?: Shard;
  /** The Chrome or Chromium to use; found as the command line finds it where there is none. */
  readonly browser?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/**
 * Compiles the documents of a project into its output folder. Mistakes of authors are messages in the outcome; rejects
 * with `OperationError` where the machine fails and with `UsageError` where a document that was named does not exist.
 */
export async function build(options: ProjectOptions): Promise<Outcome> {
  return run(options, 'output');
}

/** Every check that needs no browser; writes nothing. */
export async function check(options: ProjectOptions): Promise<Outcome> {
  return run(options, 'model');
}

async function run(options: ProjectOptions, until: 'model' | 'output'): Promise<Outcome> {
  const { root, out = 'dist', jobs = usualJobs, now } = options;
  const press = chromePress({
    browser: options.browser,
    env: options.env ?? {},
    requireSandbox: false,
    note: () => undefined,
    seconds: 60,
    tabs: tabsFor(jobs),
  });
  if (until === 'output') press.warm();
  try {
    const world = nodeWorld({
      root: resolve(root),
      out: resolve(root, out),
      today: now,
      stamp: new Date(`${now}T00:00:00Z`),
      press,
    });
    return await compile(world, {
      until,
      jobs,
      strict: options.strict ?? false,
      ...(options.files === undefined ? {} : { files: options.files.map(toDocument) }),
      ...(options.formats === undefined ? {} : { formats: options.formats }),
      ...(options.shard === undefined ? {} : { shard: options.shard }),
      ...(options.theme === undefined ? {} : { theme: options.theme }),
      ...(options.provenance === undefined ? {} : { provenance: options.provenance }),
    });
  } finally {
    await press.close();
  }
}

function toDocument(file: string): NonNullable<ReturnType<typeof toProjectPath>> {
  const path = toProjectPath(file);
  if (path === undefined) throw new UsageError(`\`${file}\` lies outside the project`);
  return path;
}
