/** `trace`: where a value comes from and where it stands; of a built file, from the ledger inside it. */
import { relative, resolve, sep } from 'node:path';
import { suggestion, UsageError } from '../messages.ts';
import type { Ledger } from '../model/ledger.ts';
import { exists, readNamed } from '../node-world.ts';
import type { OptionValues } from '../options.ts';
import { toProjectPath } from '../paths.ts';
import type { NoAnswer } from '../trace.ts';
import { ReadError } from '../world.ts';
import type { Invocation, Terminal } from './command.ts';
import type { Project } from './project.ts';
import { absentPress, openProject } from './project.ts';
import type { TraceStyle } from './trace-text.ts';

export async function runTrace(invocation: Invocation): Promise<number> {
  const { words, values, terminal } = invocation;
  const [what, ...more] = words;
  if (what === undefined || what === '' || more.length > 0)
    throw new UsageError('`trace` takes one fact, place or built file', {
      hint: 'briefwright trace rafale.planned, decks/brief.md:12, or dist/decks/brief.pdf --slide 3',
    });
  const out = values.get('out');
  const project = openProject(
    { ...invocation, words: [] },
    typeof out === 'string' ? out : 'dist',
    noPress,
  );
  const numbers = readNumbers(values);
  const file = locate(what, project, terminal);
  if (/\.(?:pdf|html?)$/iu.test(what)) return traceBuilt(what, file, numbers, invocation);
  if (numbers.page !== undefined || numbers.slide !== undefined)
    throw new UsageError('`--page` and `--slide` are for a built file', {
      hint: 'briefwright trace dist/reports/brief.pdf --page 2',
    });

  const place =
    file === undefined
      ? readPlace(what, project, terminal)
      : { file, line: undefined, column: undefined };
  const { tracePlace, traceValue } = await import('../trace.ts');
  const answer =
    place === undefined
      ? await traceValue(project.world, what)
      : await tracePlace(project.world, toOwnPath(place.file, what, project), place);
  if (answer.of === 'nothing') return refuse(answer, terminal);
  if (values.has('json')) {
    terminal.out(`${JSON.stringify(answer)}\n`);
    return 0;
  }
  const { formatAnswer } = await import('./trace-text.ts');
  terminal.out(formatAnswer(answer, styleOf(terminal)));
  return 0;
}

function styleOf({ colour, width }: Terminal): TraceStyle {
  return { colour: colour.out, columns: Math.min(110, Math.max(50, width ?? 100)) };
}

/** The files of the project say that there is no such thing, or cannot be read for a mistake in them. */
async function refuse(
  { reason, names, note, files, config }: NoAnswer,
  terminal: Terminal,
): Promise<number> {
  const wrong = files.filter(({ messages }) => messages.length > 0);
  if (wrong.length > 0) {
    const [{ judge }, { formatMessages }, { hasError }] = await Promise.all([
      import('../rules/index.ts'),
      import('../reporter.ts'),
      import('../messages.ts'),
    ]);
    for (const file of wrong) judge(file, config, false);
    if (wrong.some(hasError)) {
      const { colour, columns } = terminal;
      terminal.err(`${formatMessages(wrong, { colour: colour.err, columns })}\n`);
      terminal.err(`briefwright: ${reason}, as far as the files above can be read\n`);
      return 1;
    }
  }
  const asked = /`([^`]*)`/u.exec(reason)?.[1] ?? '';
  throw new UsageError(reason, {
    hint:
      note ??
      suggestion(asked, names) ??
      (names.length === 0
        ? 'values stand in `data/facts.yaml` and in tables below `data/`'
        : 'a fact, a path such as `table.key.column`, file:line, or a built file'),
  });
}

interface Numbers {
  readonly page: number | undefined;
  readonly slide: number | undefined;
}

function readNumbers(values: OptionValues): Numbers {
  const read = (name: 'page' | 'slide'): number | undefined => {
    const given = values.get(name);
    if (typeof given !== 'string') return undefined;
    if (!/^[1-9]\d{0,5}$/u.test(given))
      throw new UsageError(`unexpected \`--${name} ${given}\`, expected a whole number from 1`);
    return Number(given);
  };
  const numbers = { page: read('page'), slide: read('slide') };
  if (numbers.page !== undefined && numbers.slide !== undefined)
    throw new UsageError('`--page` and `--slide` cannot both be given');
  return numbers;
}

/** A file as the shell means it, else as messages write it; undefined where there is none. */
function locate(what: string, { root }: Project, { cwd }: Terminal): string | undefined {
  return [resolve(cwd, what), resolve(root, what)].find(
    // A folder has something below it, at least itself.
    (path) => exists(path) && !exists(`${path}${sep}.`),
  );
}

/** `file:line` or `file:line:column` of a file that exists. */
function readPlace(
  what: string,
  project: Project,
  terminal: Terminal,
):
  | { readonly file: string; readonly line: number; readonly column: number | undefined }
  | undefined {
  const [, name, line, column] = /^([^]+?):([1-9]\d{0,8})(?::([1-9]\d{0,8}))?$/u.exec(what) ?? [];
  if (name === undefined) return undefined;
  const file = locate(name, project, terminal);
  if (file === undefined)
    throw new UsageError(`no file \`${name}\``, {
      hint: 'files are named from here or from the project folder, as in `decks/brief.md:12`',
    });
  return { file, line: Number(line), column: column === undefined ? undefined : Number(column) };
}

function toOwnPath(
  file: string,
  what: string,
  { root }: Project,
): NonNullable<ReturnType<typeof toProjectPath>> {
  const path = toProjectPath(relative(root, file).split(sep).join('/'));
  if (path === undefined)
    throw new UsageError(`\`${what}\` lies outside the project`, {
      hint: `the project is ${root}; another is named with --root`,
    });
  return path;
}

async function traceBuilt(
  what: string,
  file: string | undefined,
  numbers: Numbers,
  { values, terminal }: Invocation,
): Promise<number> {
  if (file === undefined)
    throw new UsageError(`no file \`${what}\``, {
      hint: 'built files stand in dist/ after `briefwright build`',
    });
  let bytes: Uint8Array;
  try {
    bytes = await readNamed(file);
  } catch (error) {
    if (error instanceof ReadError)
      throw new UsageError(`cannot read \`${what}\`: ${error.message}`);
    throw error;
  }
  const { readLedger } = await import('../ledger-file.ts');
  const read = await readLedger(bytes);
  const { formatLedger } = await import('./trace-text.ts');
  const { printable } = await import('../reporter.ts');
  if ('problem' in read) {
    const { reason, hint } = problems[read.problem];
    terminal.err(`briefwright: \`${printable(what)}\` ${reason}\n   hint: ${hint}\n`);
    return 1;
  }
  const ledger = onPage(read.ledger, numbers);
  if (values.has('json')) {
    const { page, slide } = numbers;
    terminal.out(`${JSON.stringify({ of: 'file', file: what, page, slide, ledger })}\n`);
    return 0;
  }
  terminal.out(formatLedger(what, ledger, numbers.page ?? numbers.slide, styleOf(terminal)));
  return 0;
}

const problems = {
  foreign: {
    reason: 'is neither a PDF nor a page of HTML',
    hint: 'ask of a file that briefwright built',
  },
  encrypted: {
    reason: 'is encrypted, so nobody can look into it',
    hint: 'save it without its password first',
  },
  absent: {
    reason: 'says nothing of its values',
    hint: 'it was built with `provenance: none`, or not by briefwright, or the attachment was taken out',
  },
  broken: {
    reason: 'cannot be read: it was damaged on its way',
    hint: 'ask for it again, as an attachment that nobody opened and saved',
  },
  newer: {
    reason: 'was built by a newer version',
    hint: 'install a newer briefwright',
  },
} as const;

/** The ledger with only the values of a page or slide, where one was asked for. */
function onPage(ledger: Ledger, { page, slide }: Numbers): Ledger {
  const number = page ?? slide;
  if (number === undefined) return ledger;
  const { pages, kind } = ledger.document;
  const thing = kind === 'deck' ? 'slide' : 'page';
  if (pages === undefined)
    throw new UsageError('a report on the screen has no pages', { hint: 'ask of its PDF' });
  if (number > pages)
    throw new UsageError(
      `no ${thing} ${String(number)}, there ${pages === 1 ? 'is 1' : `are ${String(pages)}`}`,
    );
  const values = ledger.values.flatMap((value) => {
    const shown = value.shown.filter((showing) => showing.pages?.includes(number) === true);
    return shown.length === 0 ? [] : [{ ...value, shown }];
  });
  // What only other pages rest on is no part of the answer.
  const facts = new Map((ledger.facts ?? []).map((fact) => [fact.path, fact]));
  const needed = new Set<string>();
  const open = values.flatMap(({ derivation }) => derivation?.facts ?? []);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (needed.has(id)) continue;
    needed.add(id);
    open.push(...(facts.get(id)?.derivation?.facts ?? []));
  }
  const below = (ledger.facts ?? []).filter(({ path }) => needed.has(path));
  const sources = new Set([...values, ...below].flatMap(({ source }) => source ?? []));
  return {
    ...ledger,
    values,
    ...(ledger.facts === undefined ? {} : { facts: below }),
    sources: ledger.sources.filter(({ id }) => sources.has(id)),
  };
}

const noPress = absentPress('tracing must not need a browser');
