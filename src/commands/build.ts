/** `build` and `check`: the same pipeline, stopped at different places. */
import type { BuildOptions, Outcome } from '../build.ts';
import type { OperationError } from '../messages.ts';
import type { FormatName } from '../model/output.ts';
import type { Invocation } from './command.ts';
import { openPress, openProject, readFormats, readJobs } from './project.ts';

const formatNames: readonly FormatName[] = ['html', 'pdf', 'md'];

export async function runBuild(invocation: Invocation): Promise<number> {
  return run(invocation, 'output');
}

export async function runCheck(invocation: Invocation): Promise<number> {
  return run(invocation, invocation.values.has('pages') ? 'pages' : 'model');
}

async function run(invocation: Invocation, until: 'model' | 'pages' | 'output'): Promise<number> {
  const { values } = invocation;
  const jobs = readJobs(values);
  const formats = readFormats(values, formatNames);
  const theme = values.get('theme');
  const out = values.get('out');
  const press = await openPress(invocation, jobs);
  const project = openProject(invocation, typeof out === 'string' ? out : 'dist', press);
  // The browser starts while everything else is still being loaded.
  if (until !== 'model' && !(formats?.every((format) => format === 'md') ?? false)) press.warm();
  const progress = showProgress(invocation);
  try {
    const { build } = await import('../build.ts');
    const outcome = await build(project.world, {
      until,
      jobs,
      strict: values.has('strict'),
      ...(project.files === undefined ? {} : { files: project.files }),
      ...(formats === undefined ? {} : { formats }),
      ...(typeof theme === 'string' ? { theme } : {}),
      onDocument: progress.onDocument,
    });
    progress.end();
    return await show(outcome, project.outName, invocation, until);
  } finally {
    progress.end();
    await press.close();
  }
}

interface Progress {
  readonly onDocument: NonNullable<BuildOptions['onDocument']>;
  end(): void;
}

/** A line that counts on a terminal, plain lines elsewhere. */
function showProgress({ values, terminal }: Invocation): Progress {
  if (values.has('quiet') || values.has('json'))
    return { onDocument: () => undefined, end: () => undefined };
  let open = false;
  return {
    onDocument({ source, status }, count, total) {
      const line = `[${String(count)}/${String(total)}] ${source}${status === 'built' ? '' : `: ${status}`}`;
      terminal.err(terminal.interactive ? `\r\u001b[K${line}` : `${line}\n`);
      open = terminal.interactive;
    },
    end() {
      if (open) terminal.err('\r\u001b[K');
      open = false;
    },
  };
}

async function show(
  outcome: Outcome,
  outName: string,
  { values, terminal }: Invocation,
  until: string,
): Promise<number> {
  const { formatMessages } = await import('../reporter.ts');
  const summary = summarise(outcome, terminal.elapsed());
  if (values.has('json')) {
    const { toJson } = await import('../json.ts');
    terminal.out(`${JSON.stringify(toJson(outcome, outName, summary))}\n`);
  } else {
    const messages = formatMessages(outcome.files, { colour: terminal.colour.err });
    if (messages !== '') terminal.err(`${messages}\n`);
    for (const [failure, sources] of groupFailures(outcome)) {
      terminal.err(
        `briefwright: ${failure.message} (${sources.join(', ')})\n${failure.hint === undefined ? '' : `   hint: ${failure.hint}\n`}`,
      );
    }
    if (!values.has('quiet')) terminal.err(`${formatSummary(outcome, summary, outName, until)}\n`);
  }
  if (outcome.documents.some(({ status }) => status === 'failed')) return 3;
  return outcome.ok ? 0 : 1;
}

/** One failure of the machine often meets many documents: it is told once. */
function groupFailures({ documents }: Outcome): ReadonlyMap<OperationError, readonly string[]> {
  const byMessage = new Map<
    string,
    { readonly failure: OperationError; readonly sources: string[] }
  >();
  for (const { failure, source } of documents) {
    if (failure === undefined) continue;
    const group = byMessage.get(failure.message) ?? { failure, sources: [] };
    group.sources.push(source);
    byMessage.set(failure.message, group);
  }
  return new Map([...byMessage.values()].map(({ failure, sources }) => [failure, sources]));
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
    rendered: artifacts.length,
    cached: 0,
    errors,
    warnings: messages.length - errors,
    ms: Math.round(ms),
  };
}

function formatSummary(
  { documents, artifacts }: Outcome,
  { errors, warnings, ms }: Summary,
  outName: string,
  until: string,
): string {
  const count = (number: number, word: string): string =>
    `${String(number)} ${word}${number === 1 ? '' : 's'}`;
  const blocked = documents.filter(({ status }) => status !== 'built').length;
  const parts = [
    until === 'output'
      ? `${count(artifacts.length, 'file')} of ${count(documents.length - blocked, 'document')} in ${outName}/`
      : `${count(documents.length, 'document')} checked`,
    ...(blocked === 0
      ? []
      : [
          until === 'output'
            ? `${count(blocked, 'document')} not built`
            : `${count(blocked, 'document')} with errors`,
        ]),
    ...(errors === 0 ? [] : [count(errors, 'error')]),
    ...(warnings === 0 ? [] : [count(warnings, 'warning')]),
    `${(ms / 1000).toFixed(1)} s`,
  ];
  return parts.join(', ');
}
