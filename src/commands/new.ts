/** `new`: a small working project. */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { OperationError, UsageError } from '../messages.ts';
import { readStarter } from '../node-world.ts';
import type { Invocation } from './command.ts';

export async function runNew({ words, values, terminal }: Invocation): Promise<number> {
  const [name, ...more] = words;
  if (name === undefined || more.length > 0) {
    throw new UsageError('`new` takes one folder', { hint: 'briefwright new my-brief' });
  }
  const folder = resolve(terminal.cwd, name);
  const existing = await readdir(folder).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw new UsageError(`\`${name}\` is not a folder`);
  });
  if (existing.length > 0)
    throw new UsageError(`folder \`${name}\` is not empty`, { hint: 'name a new one' });

  try {
    for (const { path, bytes } of await readStarter()) {
      const target = join(folder, path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, bytes, { flag: 'wx' });
    }
  } catch (error) {
    throw new OperationError(`cannot write ${folder}`, {
      hint: 'check that the folder is yours and has room',
      cause: error,
    });
  }

  if (!values.has('quiet')) {
    const here = relative(terminal.cwd, folder);
    terminal.err(
      `${basename(folder)}: a deck, a report and their data\n\n` +
        `  ${here === '' ? '' : `cd ${here} && `}npx briefwright        builds both into dist/\n` +
        `  open dist/decks/brief.html    presents the deck (p: presenter view, o: overview)\n` +
        `  edit data/facts.yaml          and build again: every slide and page follows\n`,
    );
  }
  return 0;
}
