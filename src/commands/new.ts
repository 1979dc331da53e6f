/** `new`: a small working project. */
import { readdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { OperationError, UsageError } from '../messages.ts';
import { makeFolder, readStarter, reasonOf } from '../node-world.ts';
import type { Invocation } from './command.ts';

export async function runNew({ words, values, terminal }: Invocation): Promise<number> {
  const [name, ...more] = words;
  if (name === undefined || name === '' || more.length > 0) {
    throw new UsageError('`new` takes one folder', { hint: 'briefwright new my-brief' });
  }
  const folder = resolve(terminal.cwd, name);
  const existing = await readdir(folder).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw new UsageError(`\`${name}\` is not a folder`, { hint: 'name a new one' });
  });
  if (existing.length > 0)
    throw new UsageError(`folder \`${name}\` is not empty`, { hint: 'name a new one' });

  try {
    for (const { path, bytes } of await readStarter()) {
      const target = join(folder, path);
      await makeFolder(dirname(target));
      await writeFile(target, bytes, { flag: 'wx' });
    }
  } catch (error) {
    throw new OperationError(`cannot write ${folder}: ${reasonOf(error)}`, {
      hint: 'check that the folder is yours and has room',
      cause: error,
    });
  }

  if (!values.has('quiet')) {
    const here = relative(terminal.cwd, folder);
    const steps = [
      ...(here === '' ? [] : [[`cd ${quote(here)}`, '']]),
      ['npx briefwright', 'builds both into dist/'],
      ['dist/decks/brief.html', 'open it: the deck (p: presenter view, o: overview)'],
      ['data/facts.yaml', 'edit it and build again: every slide and page follows'],
    ] as const;
    const width = Math.max(...steps.map(([head]) => head.length));
    terminal.err(
      `${basename(folder)}: a deck, a report and their data\n\n` +
        `${steps.map(([head, does]) => `  ${head.padEnd(width)}  ${does}`.trimEnd()).join('\n')}\n`,
    );
  }
  return 0;
}

/** A folder's name as a shell takes it. */
function quote(name: string): string {
  return /^[\p{L}\p{N}_./~+-]+$/u.test(name) ? name : `"${name}"`;
}
