/** `diff`: what changed between a commit and the files as they are, or between two commits, as people review it. */
import { changesBetween, isUnchanged } from '../changes.ts';
import { UsageError } from '../messages.ts';
import type { Changes } from '../model/change.ts';
import { withPages } from '../report-pages.ts';
import { printable } from '../reporter.ts';
import { shortCommit } from './change-words.ts';
import type { Invocation, Terminal } from './command.ts';
import { absentPress, openPress, openProject } from './project.ts';
import type { Range, States } from './states.ts';
import { openStates, toRange } from './states.ts';

/** What all forms print. */
export interface Compared {
  readonly before: { readonly name: string; readonly commit: string | undefined };
  readonly after: { readonly name: string; readonly commit: string | undefined };
  readonly changes: Changes;
}

export async function runDiff(invocation: Invocation): Promise<number> {
  const { words, values, terminal } = invocation;
  const range = readRange(words);
  const forms = (['json', 'markdown', 'html'] as const).filter((name) => values.has(name));
  const [form, other] = forms;
  if (form !== undefined && other !== undefined)
    throw new UsageError(`\`--${form}\` and \`--${other}\` cannot both be given`);
  const out = values.get('out');
  const press =
    form === 'html'
      ? await openPress(invocation, 2, (text) => {
          terminal.err(`${text}\n`);
        })
      : noPress;
  const project = openProject(
    { ...invocation, words: [] },
    typeof out === 'string' ? out : 'dist',
    press,
  );
  try {
    const states = await openStates(project, range, terminal);
    try {
      const changes = await changesBetween(states.before.reading, states.after.reading);
      const compared: Compared = {
        before: states.before,
        after: states.after,
        changes: {
          ...changes,
          documents: await withPages(changes.documents, project.world, {
            before: states.before.reading,
            after: states.after.reading,
          }),
        },
      };
      terminal.out(await print(form, compared, states, terminal));
      tellMistakes(compared, terminal);
      return values.has('exit-code') && !isUnchanged(changes) ? 1 : 0;
    } finally {
      await states.close();
    }
  } finally {
    await press.close();
  }
}

function readRange(words: readonly string[]): Range {
  const [first, second, ...more] = words;
  if (first === undefined || first === '' || more.length > 0)
    throw new UsageError('`diff` takes one commit or two', {
      hint: 'briefwright diff main, diff v1 v2, or diff main...topic',
    });
  if (second === undefined) return toRange(first);
  if (first.includes('..') || second.includes('..'))
    throw new UsageError(`unexpected \`${first}\` and \`${second}\`, expected two commits`, {
      hint: 'two commits stand beside each other, or with `..` between them',
    });
  return { before: first, after: second, fromFork: false };
}

async function print(
  form: 'json' | 'markdown' | 'html' | undefined,
  compared: Compared,
  states: States,
  { colour, width }: Terminal,
): Promise<string> {
  switch (form) {
    case 'json':
      return `${JSON.stringify(toJson(compared))}\n`;
    case 'markdown':
      return (await import('./diff-markdown.ts')).formatMarkdown(compared);
    case 'html':
      return (await import('./diff-html.ts')).formatHtml(compared, states);
    case undefined:
      return (await import('./diff-text.ts')).formatText(compared, {
        colour: colour.out,
        columns: Math.min(120, Math.max(50, width ?? 100)),
      });
  }
}

function toJson({ before, after, changes }: Compared): object {
  const nameOf = ({ name, commit }: Compared['before']): object => ({ name, commit });
  return {
    before: nameOf(before),
    after: nameOf(after),
    same: isUnchanged(changes),
    ...changes,
  };
}

/** Documents with mistakes are compared as far as they can be read: whoever reviews should know that. */
function tellMistakes({ before, after, changes }: Compared, terminal: Terminal): void {
  for (const [{ name, commit }, files] of [
    [before, changes.mistakes.before],
    [after, changes.mistakes.after],
  ] as const) {
    if (files.length === 0) continue;
    const named = files.slice(0, 3).join(', ') + (files.length > 3 ? ' and others' : '');
    const place = commit === undefined ? name : `${name} (${shortCommit(commit)})`;
    terminal.err(
      `briefwright: ${printable(named)} ${files.length === 1 ? 'has' : 'have'} mistakes in ${printable(place)}: compared as far as ${files.length === 1 ? 'it' : 'they'} can be read\n` +
        (commit === undefined ? '   hint: `briefwright check` names them\n' : ''),
    );
  }
}

const noPress = absentPress('only pictures need a browser');
