#!/usr/bin/env node
/** The command line: arguments, a command from the table, the exit status. The only catch of OperationError and UsageError. */
import './warm-up.ts';
import { join } from 'node:path';
import type { Command, Terminal } from './commands/command.ts';
import { commands, reservedCommands } from './commands/index.ts';
import { OperationError, suggestion, UsageError } from './messages.ts';
import { findWord, formatOptions, options, parseArguments } from './options.ts';

const started = performance.now();
const cleanUps: (() => void)[] = [];

/** Runs one command line and resolves to its exit status. */
async function main(argv: readonly string[], terminal: Terminal): Promise<number> {
  const [first] = argv;
  if (first === '--version' || first === '-v') {
    terminal.out(`${await version()}\n`);
    return 0;
  }
  if (first === 'help' || ((first === '--help' || first === '-h') && argv.length === 1)) {
    const about = first === 'help' ? argv[1] : undefined;
    terminal.out(
      about === undefined ? help() : helpOf(findCommand(about) ?? (await refuse(about))),
    );
    return 0;
  }

  // `briefwright --root x check`: options may stand before the command.
  const at = findWord(argv);
  const word = argv[at];
  const named = word === undefined ? undefined : findCommand(word);
  if (word !== undefined && named === undefined && !(await isPath(word, terminal)))
    await refuse(word);
  const command = named ?? commands[0];
  if (command === undefined) throw new Error('the table of commands must not be empty');

  const { words, values } = parseArguments(
    named === undefined ? argv : argv.filter((_, index) => index !== at),
    command.options,
  );
  if (values.has('help')) {
    terminal.out(helpOf(command));
    return 0;
  }
  return command.run({ words, values, terminal });
}

function findCommand(word: string): Command | undefined {
  return commands.find(({ name }) => name === word);
}

/** Whether a word that is no command means a file: it looks like one, or is there. */
async function isPath(word: string, { cwd }: Terminal): Promise<boolean> {
  if (/[./\\]/u.test(word)) return true;
  if (reservedCommands.includes(word)) return false;
  const { exists } = await import('./node-world.ts');
  return exists(join(cwd, word));
}

async function refuse(word: string): Promise<never> {
  if (reservedCommands.includes(word))
    throw new UsageError(`command \`${word}\` is reserved for a later version`);
  const names = commands.map(({ name }) => name);
  throw new UsageError(`unknown command \`${word}\``, {
    hint:
      word === 'version'
        ? `this is version ${await version()}`
        : (suggestion(word, names) ??
          `the commands are ${names.map((name) => `\`${name}\``).join(', ')}`),
  });
}

function helpOf({ usage, doc, options: own }: Command): string {
  return `briefwright ${usage}\n\n${capital(doc)}.\n\nOptions:\n${formatOptions(own)}\n`;
}

function help(): string {
  const width = Math.max(...commands.map(({ usage }) => usage.length));
  return [
    'briefwright: policy briefings from data and Markdown, as decks and reports',
    '',
    'Commands:',
    ...commands.map(({ usage, doc }) => `  briefwright ${usage.padEnd(width)}  ${doc}`),
    '',
    'Options of build (`briefwright <command> --help` for the others):',
    formatOptions([...(commands[0]?.options ?? []), options.version]),
    '',
    'Exit status: 0 all good, 1 what files say is wrong, 2 the command line is wrong, 3 the machine failed, 130 interrupted.',
    '',
  ].join('\n');
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

async function version(): Promise<string> {
  const { packageVersion } = await import('./node-world.ts');
  return packageVersion();
}

function isColoured(stream: { readonly isTTY?: boolean }): boolean {
  const { env } = process;
  if (process.argv.includes('--no-color') || (env['NO_COLOR'] ?? '') !== '') return false;
  if ((env['FORCE_COLOR'] ?? '') !== '') return env['FORCE_COLOR'] !== '0';
  return stream.isTTY === true && env['TERM'] !== 'dumb';
}

/** The folder of the shell; gone where somebody removed it, which is no place to work in. */
function currentFolder(): string {
  try {
    return process.cwd();
  } catch {
    process.stderr.write('briefwright: the current folder does not exist any more\n');
    process.exit(2);
  }
}

const terminal: Terminal = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  interactive: process.stderr.isTTY && (process.env['CI'] ?? '') === '',
  columns: process.stderr.isTTY ? process.stderr.columns : undefined,
  width: process.stdout.isTTY ? process.stdout.columns : undefined,
  colour: { out: isColoured(process.stdout), err: isColoured(process.stderr) },
  cwd: currentFolder(),
  env: process.env,
  elapsed: () => performance.now() - started,
  onInterrupt: (cleanUp) => void cleanUps.push(cleanUp),
};

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    for (const cleanUp of cleanUps) cleanUp();
    process.stderr.write(
      `${terminal.interactive ? '\n' : ''}interrupted: outputs that were not finished keep their last version\n`,
    );
    process.exit(130);
  });
}
// A reader that goes away (`| head`) is no failure of ours; a disk that is full is.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  terminal.err(`briefwright: cannot write to standard output (${error.code ?? error.message})\n`);
  process.exit(3);
});
process.stderr.on('error', () => undefined);
process.on('uncaughtException', (error) => {
  process.exit(fail(error));
});

try {
  process.exitCode = await main(process.argv.slice(2), terminal);
} catch (error) {
  process.exitCode = fail(error);
}

/** Cleans up and tells what went wrong; the exit status. */
function fail(error: unknown): number {
  for (const cleanUp of cleanUps) cleanUp();
  const isKnown = error instanceof UsageError || error instanceof OperationError;
  const message = error instanceof Error ? error.message : String(error);
  const hint = isKnown
    ? error.hint
    : 'this is a mistake in briefwright: please report it, with what `BRIEFWRIGHT_DEBUG=1` adds to this message';
  terminal.err(`briefwright: ${message}\n${hint === undefined ? '' : `   hint: ${hint}\n`}`);
  if (!isKnown && (process.env['BRIEFWRIGHT_DEBUG'] ?? '') !== '' && error instanceof Error)
    terminal.err(`${error.stack ?? ''}\n`);
  return error instanceof UsageError ? 2 : 3;
}
