#!/usr/bin/env node
/** The command line: arguments, a command from the table, the exit status. The only catch of OperationError and UsageError. */
import type { Terminal } from './commands/command.ts';
import { commands, reservedCommands } from './commands/index.ts';
import { OperationError, suggestion, UsageError } from './messages.ts';
import { formatOptions, options, parseArguments } from './options.ts';

const started = performance.now();
const cleanUps: (() => void)[] = [];

/** Runs one command line and resolves to its exit status. */
async function main(argv: readonly string[], terminal: Terminal): Promise<number> {
  const first = argv[0];
  const named = commands.find(({ name }) => name === first);
  if (first === '--version' || first === '-v') {
    terminal.out(`${await version()}\n`);
    return 0;
  }
  if (first === 'help' || ((first === '--help' || first === '-h') && argv.length === 1)) {
    terminal.out(help());
    return 0;
  }
  if (
    named === undefined &&
    first !== undefined &&
    !first.startsWith('-') &&
    !/[./\\]/u.test(first)
  ) {
    if (reservedCommands.includes(first))
      throw new UsageError(`command \`${first}\` is reserved for a later version`);
    throw new UsageError(`unknown command \`${first}\``, {
      hint:
        suggestion(
          first,
          commands.map(({ name }) => name),
        ) ?? 'briefwright --help lists them',
    });
  }
  const command = named ?? commands[0];
  if (command === undefined) throw new Error('the table of commands must not be empty');

  const { words, values } = parseArguments(
    named === undefined ? argv : argv.slice(1),
    command.options,
  );
  if (values.has('help')) {
    terminal.out(
      `briefwright ${command.usage}\n\n${capital(command.doc)}.\n\nOptions:\n${formatOptions(command.options)}\n`,
    );
    return 0;
  }
  return command.run({ words, values, terminal });
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

const terminal: Terminal = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  interactive: process.stderr.isTTY && (process.env['CI'] ?? '') === '',
  colour: { out: isColoured(process.stdout), err: isColoured(process.stderr) },
  cwd: process.cwd(),
  env: process.env,
  elapsed: () => performance.now() - started,
  onInterrupt: (cleanUp) => void cleanUps.push(cleanUp),
};

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    for (const cleanUp of cleanUps) cleanUp();
    process.stderr.write('\ninterrupted: outputs that were not finished keep their last version\n');
    process.exit(130);
  });
}
// A reader that goes away (`| head`) is no failure of ours.
process.stdout.on('error', () => process.exit(0));

try {
  process.exitCode = await main(process.argv.slice(2), terminal);
} catch (error) {
  for (const cleanUp of cleanUps) cleanUp();
  if (!(error instanceof UsageError) && !(error instanceof OperationError)) throw error;
  terminal.err(
    `briefwright: ${error.message}\n${error.hint === undefined ? '' : `   hint: ${error.hint}\n`}`,
  );
  process.exitCode = error instanceof UsageError ? 2 : 3;
}
