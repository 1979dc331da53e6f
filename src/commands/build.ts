/** `build` and `check`: the same pipeline, stopped at different places. */
import type { Outcome } from '../build.ts';
import { sha256 } from '../hash.ts';
import { tabsFor } from '../job.ts';
import type { OperationError } from '../messages.ts';
import { suggestion, UsageError } from '../messages.ts';
import type { Artifact, FormatName } from '../model/output.ts';
import type { OptionValues } from '../options.ts';
import type { ProjectPath } from '../paths.ts';
import { toProjectPath } from '../paths.ts';
import { printable } from '../reporter.ts';
import type { Reporter } from '../reporters/report.ts';
import type { World } from '../world.ts';
import type { Invocation, Terminal } from './command.ts';
import type { Project } from './project.ts';
import {
  findCheckout,
  openPress,
  openProject,
  readCache,
  readFormats,
  readJobs,
  readProvenance,
  readShard,
} from './project.ts';
import { formatStatus, showProgress } from './progress.ts';

const formatNames: readonly FormatName[] = ['html', 'pdf', 'md'];

export async function runBuild(invocation: Invocation): Promise<number> {
  if (invocation.values.has('check-reproducible'))
    return (await import('./reproducible.ts')).checkReproducible(invocation);
  return run(invocation, 'output');
}

export async function runCheck(invocation: Invocation): Promise<number> {
  return run(invocation, invocation.values.has('pages') ? 'pages' : 'model');
}

type Until = 'model' | 'pages' | 'output';

async function run(invocation: Invocation, until: Until): Promise<number> {
  const { values } = invocation;
  const jobs = readJobs(values);
  const formats = readFormats(values, formatNames);
  const provenance = readProvenance(values);
  const theme = values.get('theme');
  const out = values.get('out');
  const shard = readShard(invocation);
  const reporter = await readReporter(values);
  const progress = showProgress(invocation);
  const press = await openPress(invocation, tabsFor(jobs), (text) => {
    progress.note(text);
  });
  const cache = readCache(invocation, (text) => {
    progress.note(text);
  });
  const project = openProject(invocation, typeof out === 'string' ? out : 'dist', press, cache);
  const options = {
    until,
    strict: values.has('strict'),
    ...(project.files === undefined ? {} : { files: project.files }),
    ...(formats === undefined ? {} : { formats }),
    ...(typeof theme === 'string' ? { theme } : {}),
    ...(provenance === undefined ? {} : { provenance }),
    ...(shard === undefined ? {} : { shard }),
  };
  try {
    const memory = await runMemory(project, options);
    if (memory?.known !== undefined)
      return await show(memory.known, { project, invocation, until, reporter });

    // The browser starts while everything else is still being loaded; not for a name that is about to be refused, and
    // not where most of what is needed may be there already.
    const needsPages = until !== 'model' && !(formats?.every((format) => format === 'md') ?? false);
    if (needsPages && project.isComplete && memory?.isKnown !== true) press.warm();
    const { build } = await import('../build.ts');
    const world = memory?.world ?? project.world;
    const outcome = await build(world, {
      ...options,
      jobs,
      // Set by `--check-reproducible` for one of its builds.
      backwards: invocation.terminal.env['BRIEFWRIGHT_ORDER'] === 'backwards',
      onDocument(done, count, total) {
        progress.onDocument(done, count, total);
        // The browser ends beside what is left to be written; whoever waits for that below hears of a failure.
        if (count === total) press.close().catch(() => undefined);
      },
    });
    await memory?.remember(outcome);
    progress.end();
    return await show(outcome, { project, invocation, until, reporter });
  } finally {
    progress.end();
    await press.close();
  }
}

/** `--reporter`; undefined where messages are for people only. */
async function readReporter(values: OptionValues): Promise<Reporter | undefined> {
  const given = values.get('reporter');
  if (typeof given !== 'string') return undefined;
  const { reporters } = await import('../reporters/index.ts');
  const reporter = reporters.find(({ name }) => name === given);
  const names = reporters.map(({ name }) => name);
  if (reporter === undefined)
    throw new UsageError(`unexpected \`--reporter ${given}\`, expected ${names.join(', ')}`, {
      hint: suggestion(given, names) ?? 'without it, messages are written for people',
    });
  if (values.has('json'))
    throw new UsageError('`--reporter` and `--json` both fill standard output', {
      hint: 'run it twice, or take one of them',
    });
  return reporter;
}

interface Showing {
  readonly project: Project;
  readonly invocation: Invocation;
  readonly until: Until;
  readonly reporter: Reporter | undefined;
}

type RunMemory =
  | { readonly known: Outcome }
  | {
      readonly known: undefined;
      /** Through which the run is to look at its files. */
      readonly world: World;
      /** Whether most of what is needed may be there already: there was a run like this, and none of its sources changed. */
      readonly isKnown: boolean;
      remember(outcome: Outcome): Promise<void>;
    };

/** What is known of an earlier run with the same options on the same day; undefined where nothing is kept. */
async function runMemory(
  { world, outName }: Project,
  options: Readonly<Record<string, unknown>>,
): Promise<RunMemory | undefined> {
  const { cache, versions, today, stamp, press } = world;
  const code = cache === undefined ? undefined : await versions.build();
  if (cache === undefined || code === undefined) return undefined;
  const { observe, rememberRun, recallRun } = await import('../cache/run.ts');
  const browser = await press.identity();
  const named = [options, outName, today, stamp, code, browser, versions.node, versions.icu];
  const key = sha256(JSON.stringify(named));
  const found = await recallRun(cache, key, world);
  if (found?.is === 'same') {
    const { fromKept } = await import('./remembered.ts');
    return { known: await fromKept(found.value, world) };
  }
  const since = await cache.moment();
  // Where nothing can be kept, nothing need be remembered.
  if (since === undefined) return undefined;
  const observed = observe(world, since, found?.unchanged);
  return {
    world: observed,
    known: undefined,
    isKnown: found?.isOutputAlone === true,
    async remember(outcome) {
      const { toKept } = await import('./remembered.ts');
      const kept = toKept(outcome);
      if (kept === undefined) return;
      const manifest = await manifestOutput(observed);
      const outputs = options['until'] === 'output' ? [...outcome.artifacts, ...manifest] : [];
      await rememberRun(cache, key, observed, outputs, kept);
    },
  };
}

/** The manifest is an output as well. */
async function manifestOutput(
  world: World,
): Promise<readonly { readonly path: ProjectPath; readonly sha256: string }[]> {
  const path = toProjectPath('manifest.json');
  const hash = path && (await world.out.hash(path));
  return path === undefined || hash === undefined ? [] : [{ path, sha256: hash }];
}

async function show(
  given: Outcome,
  { project, invocation: { values, terminal }, until, reporter }: Showing,
): Promise<number> {
  const { formatMessages } = await import('../reporter.ts');
  // A build in the wrong folder must not pass for one that built everything.
  const isEmpty = until === 'output' && given.found === 0;
  const outcome: Outcome = { ...given, ok: given.ok && !isEmpty };
  const summary = summarise(outcome, terminal.elapsed());
  if (reporter !== undefined) {
    const { base, prefix } = findCheckout(project.root, terminal.env);
    const counts =
      outcome.documents.length === 0 ? ['0 documents'] : countsOf(outcome, summary, project, until);
    terminal.out(
      reporter.print({
        ...{ outcome, base, prefix },
        version: project.world.versions.briefwright,
        summary: counts.join(', '),
      }),
    );
  }
  if (values.has('json')) {
    const { toJson } = await import('../json.ts');
    terminal.out(`${JSON.stringify(toJson(outcome, project.outName, summary))}\n`);
  } else {
    const messages = formatMessages(outcome.files, {
      colour: terminal.colour.err,
      columns: terminal.columns,
    });
    if (messages !== '') terminal.err(`${messages}\n`);
    for (const [failure, sources] of groupFailures(outcome)) {
      terminal.err(
        `briefwright: ${printableLines(failure.message)} (${some(sources)})\n${failure.hint === undefined ? '' : `   hint: ${printableLines(failure.hint)}\n`}`,
      );
    }
    if (!values.has('quiet') || (isEmpty && given.ok))
      terminal.err(
        `${formatSummary(outcome, summary, project, { until, terminal, explain: values.has('explain') })}\n`,
      );
  }
  const isFailed = outcome.documents.some(({ status }) => status === 'failed');
  if (isFailed || outcome.failure !== undefined) return 3;
  return outcome.ok ? 0 : 1;
}

/** What the machine says may take several lines. */
function printableLines(text: string): string {
  return text.split(/\r?\n/u).map(printable).join('\n');
}

/** One failure of the machine often meets many documents: it is told once. */
function groupFailures({
  documents,
  failure: last,
}: Outcome): ReadonlyMap<OperationError, readonly string[]> {
  const byMessage = new Map<
    string,
    { readonly failure: OperationError; readonly sources: string[] }
  >();
  const all = [...documents, { failure: last, source: 'manifest.json' }];
  for (const { failure, source } of all) {
    if (failure === undefined) continue;
    const group = byMessage.get(failure.message) ?? { failure, sources: [] };
    group.sources.push(source);
    byMessage.set(failure.message, group);
  }
  return new Map([...byMessage.values()].map(({ failure, sources }) => [failure, sources]));
}

function some(names: readonly string[]): string {
  const most = 3;
  const more = names.length - most;
  return `${printable(names.slice(0, most).join(', '))}${more > 0 ? ` and ${String(more)} more` : ''}`;
}

export interface Summary {
  readonly rendered: number;
  readonly cached: number;
  readonly errors: number;
  readonly warnings: number;
  readonly ms: number;
}

function summarise({ artifacts, files }: Outcome, ms: number): Summary {
  const messages = files.flatMap((file) => file.messages);
  const errors = messages.filter(({ fatal }) => fatal === true).length;
  return {
    rendered: artifacts.filter(({ status }) => status === 'rendered').length,
    cached: artifacts.filter(({ status }) => status === 'cached').length,
    errors,
    warnings: messages.length - errors,
    ms: Math.round(ms),
  };
}

/** More outputs than this are not listed one by one. */
const mostListed = 12;

function formatSummary(
  outcome: Outcome,
  summary: Summary,
  project: Project,
  {
    until,
    terminal,
    explain,
  }: { readonly until: Until; readonly terminal: Terminal; readonly explain: boolean },
): string {
  const { documents, artifacts } = outcome;
  const { errors, ms } = summary;
  const { root, outHere } = project;
  if (outcome.found === 0 && errors === 0) return formatEmpty(root, ms, until);
  const outputs = artifacts.length > mostListed && !explain ? [] : artifacts;
  const width = Math.max(0, ...outputs.map(({ path }) => path.length));
  return [
    ...outputs.map((artifact) =>
      [
        `${printable(folderName(outHere))}${printable(artifact.path).padEnd(width)}`,
        sizeOf(artifact).padEnd(explain ? 9 : 0),
        ...(explain ? [`${artifact.status}: ${printable(artifact.reason)}`] : []),
      ]
        .join('  ')
        .trimEnd(),
    ),
    // On a terminal the line that said so has been cleared.
    ...documents
      .filter((document) => terminal.interactive && document.blockedBy.length > 0)
      .map((document) => `${printable(document.source)}${formatStatus(document)}`),
    [...countsOf(outcome, summary, project, until), seconds(ms)].join(', '),
  ].join('\n');
}

function countsOf(
  { documents, artifacts }: Outcome,
  { errors, warnings }: Summary,
  { outHere }: Project,
  until: Until,
): readonly string[] {
  const blocked = documents.filter(({ status }) => status !== 'built').length;
  return [
    until === 'output'
      ? built(artifacts, documents.length - blocked, printable(folderName(outHere)))
      : `${count(documents.length, 'document')} checked`,
    ...(blocked === 0
      ? []
      : [`${count(blocked, 'document')} ${until === 'output' ? 'not built' : 'with errors'}`]),
    ...(errors === 0 ? [] : [count(errors, 'error')]),
    ...(warnings === 0 ? [] : [count(warnings, 'warning')]),
  ];
}

function built(artifacts: readonly Artifact[], documents: number, folder: string): string {
  const files = artifacts.length;
  if (files === 0) return `nothing written to ${folder}`;
  const kept = artifacts.filter(({ reason }) => reason === 'nothing changed').length;
  const unchanged =
    kept === 0 ? '' : kept === files ? ', all unchanged' : `, ${String(kept)} of them unchanged`;
  return `${count(files, 'file')} of ${count(documents, 'document')} in ${folder}${unchanged}`;
}

/** Nothing to check is no mistake, nothing to build is one; seldom was either meant. */
function formatEmpty(root: string, ms: number, until: Until): string {
  return (
    `${until === 'output' ? 'nothing to build: ' : ''}0 documents in ${printable(root)}, ${seconds(ms)}\n` +
    '   hint: documents are the .md files below decks/ and reports/; another project is named with `--root`, a new one made with `briefwright new my-brief`'
  );
}

/** `3 slides`, `2 pages`; nothing for Markdown and for a report that is read on a screen. */
function sizeOf({ kind, format, pages }: Artifact): string {
  if (pages === undefined || (kind === 'report' && format === 'html')) return '';
  return count(pages, kind === 'deck' ? 'slide' : 'page');
}

function folderName(path: string): string {
  return path === '' ? './' : path.endsWith('/') ? path : `${path}/`;
}

function count(number: number, word: string): string {
  return `${String(number)} ${word}${number === 1 ? '' : 's'}`;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
