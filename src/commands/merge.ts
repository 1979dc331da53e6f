/** `merge`: the output folders of all shards become one. */
import { resolve } from 'node:path';
import { UsageError } from '../messages.ts';
import { exists, nodeWorld } from '../node-world.ts';
import type { Merged, MergeProblem, ShardFolder } from '../merge.ts';
import { mergeShards } from '../merge.ts';
import { printable } from '../reporter.ts';
import type { Invocation } from './command.ts';
import { isAbove, openPress, openProject } from './project.ts';

export async function runMerge(invocation: Invocation): Promise<number> {
  const { words, values, terminal } = invocation;
  if (words.length === 0)
    throw new UsageError('`merge` takes the output folders of all shards', {
      hint: 'briefwright merge shard-1 shard-2 --out dist',
    });
  const press = await openPress(invocation, 1, () => undefined);
  const out = values.get('out');
  const outName = typeof out === 'string' ? out : 'dist';
  const project = openProject({ ...invocation, words: [] }, outName, press);
  const target = resolve(project.root, outName);
  const folders = words.map((word): ShardFolder => {
    const folder = resolve(terminal.cwd, word);
    if (!exists(folder)) throw new UsageError(`no folder \`${word}\``);
    if (isAbove(folder, target))
      throw new UsageError(`\`${word}\` is, or holds, the folder to write to`, {
        hint: 'name another with `--out`',
      });
    const { today, stamp } = project.world;
    const part = nodeWorld({ root: folder, out: folder, today, stamp, press });
    return { name: word, read: async (path) => part.read(path) };
  });
  const merged = await mergeShards(project.world, folders);
  const ok = merged.problems.length === 0;
  if (values.has('json')) {
    terminal.out(`${JSON.stringify(toJson(merged, project.outName))}\n`);
  } else {
    for (const problem of merged.problems)
      terminal.err(`${formatProblem(problem, terminal.colour.err)}\n`);
    if (!values.has('quiet')) terminal.err(`${formatSummary(merged, project.outHere)}\n`);
  }
  return ok ? 0 : 1;
}

function formatProblem({ folder, reason, note }: MergeProblem, colour: boolean): string {
  const paint = (code: number, text: string): string =>
    colour ? `\u001b[${String(code)}m${text}\u001b[0m` : text;
  return [
    `${folder === undefined ? '' : `${paint(36, printable(folder))}  `}${paint(31, 'error')}  ${printable(reason)}`,
    ...(note === undefined ? [] : [`   ${paint(32, 'hint:')} ${printable(note)}`]),
    '',
  ].join('\n');
}

function formatSummary({ artifacts, shards, problems }: Merged, outHere: string): string {
  const folder = printable(outHere === '' ? './' : outHere.endsWith('/') ? outHere : `${outHere}/`);
  if (problems.length > 0)
    return `nothing written to ${folder}, ${String(problems.length)} error${problems.length === 1 ? '' : 's'}`;
  const documents = new Set(artifacts.map(({ source }) => source)).size;
  const count = (number: number, word: string): string =>
    `${String(number)} ${word}${number === 1 ? '' : 's'}`;
  return `${count(artifacts.length, 'file')} of ${count(documents, 'document')} from ${count(shards, 'shard')} in ${folder}`;
}

/** Its JSON Schema is `schemas/merge.schema.json`. */
function toJson({ shards, artifacts, problems }: Merged, outName: string): object {
  return {
    ok: problems.length === 0,
    shards,
    artifacts: artifacts.map(({ path, source, kind, format, pages, bytes, sha256 }) => ({
      path: `${outName}/${path}`,
      ...{ source, kind, format, pages, bytes, sha256 },
    })),
    problems,
  };
}
