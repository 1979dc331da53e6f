/** `affected`: the documents that files, or the changes since a commit, touch. */
import { relative, resolve, sep } from 'node:path';
import type { Affected } from '../affected.ts';
import { readersOf, toAffected } from '../affected.ts';
import { changesBetween } from '../changes.ts';
import { suggestion, UsageError } from '../messages.ts';
import { exists } from '../node-world.ts';
import type { ProjectPath } from '../paths.ts';
import { toProjectPath } from '../paths.ts';
import { readProject } from '../reading.ts';
import { withPages } from '../report-pages.ts';
import { printable } from '../reporter.ts';
import type { World } from '../world.ts';
import { count, groupReasons, partsLabel } from './change-words.ts';
import type { Invocation, Terminal } from './command.ts';
import type { Project } from './project.ts';
import { absentPress, openProject } from './project.ts';
import { openStates, toRange } from './states.ts';

export async function runAffected(invocation: Invocation): Promise<number> {
  const { words, values, terminal } = invocation;
  const since = values.get('since');
  if (words.length === 0 && since === undefined)
    throw new UsageError('`affected` takes files, or `--since` and a commit', {
      hint: 'briefwright affected data/facts.yaml, or affected --since HEAD for what is not committed',
    });
  const out = values.get('out');
  const project = openProject(
    { ...invocation, words: [] },
    typeof out === 'string' ? out : 'dist',
    noPress,
  );
  const paths = words.map((word) => toOwnPath(word, project, terminal));
  const found =
    typeof since === 'string'
      ? await affectedSince(since, paths, project, terminal)
      : await affectedBy(paths, project);
  if (values.has('json')) {
    const asked = { ...(typeof since === 'string' ? { since } : {}), paths };
    terminal.out(`${JSON.stringify({ ...asked, ...found })}\n`);
    return 0;
  }
  terminal.out(format(found, terminal));
  return 0;
}

interface Found {
  readonly documents: readonly Affected[];
  /** How many documents there are. */
  readonly total: number;
}

async function affectedBy(paths: readonly ProjectPath[], { root, world }: Project): Promise<Found> {
  const reading = await readProject(world);
  const documents = await readersOf(paths, reading);
  const missing = paths.filter(
    (path) => !exists(resolve(root, path)) && !reading.documents.has(path),
  );
  if (missing.length > 0) {
    const files = [...reading.documents.values()].flatMap((document) => document.files);
    throw new UsageError(`no file \`${missing[0] ?? ''}\``, {
      hint:
        suggestion(missing[0] ?? '', files) ??
        'what a file touched that is gone now is told with `--since`',
    });
  }
  return { documents, total: reading.documents.size };
}

async function affectedSince(
  since: string,
  paths: readonly ProjectPath[],
  project: Project,
  terminal: Terminal,
): Promise<Found> {
  const states = await openStates(project, toRange(since), terminal, (before, after) =>
    paths.length === 0 ? before : onlyIn(paths, before, after),
  );
  try {
    const readings = { before: states.before.reading, after: states.after.reading };
    const changes = await changesBetween(readings.before, readings.after);
    const documents = await withPages(changes.documents, project.world, readings);
    return { documents: documents.map(toAffected), total: changes.total };
  } finally {
    await states.close();
  }
}

/** The later state with some files as they were: what the changes of these files alone touch. */
function onlyIn(paths: readonly ProjectPath[], before: World, after: World): World {
  const isMeant = (file: string): boolean =>
    paths.some((path) => path === '' || file === path || file.startsWith(`${path}/`));
  return {
    ...after,
    read: async (path, options) => (isMeant(path) ? before : after).read(path, options),
    hash: async (path) => (isMeant(path) ? before : after).hash(path),
    disk: async (path) => (isMeant(path) ? before : after).disk(path),
    async list(folder) {
      const [old, now] = await Promise.all([before.list(folder), after.list(folder)]);
      return [...new Set([...old.filter(isMeant), ...now.filter((path) => !isMeant(path))])].sort();
    },
  };
}

function toOwnPath(word: string, { root }: Project, { cwd }: Terminal): ProjectPath {
  // As the shell means it, else as messages write it: from the project folder.
  const here = resolve(cwd, word);
  const full = exists(here) || !exists(resolve(root, word)) ? here : resolve(root, word);
  const path = toProjectPath(relative(root, full).split(sep).join('/'));
  if (path === undefined)
    throw new UsageError(`\`${word}\` lies outside the project`, {
      hint: `the project is ${root}; another is named with --root`,
    });
  return path;
}

function format({ documents, total }: Found, { colour }: Terminal): string {
  const paint = (code: number, text: string): string =>
    colour.out ? `\u001b[${String(code)}m${text}\u001b[0m` : text;
  const lines = documents.map((document) => {
    const why = groupReasons(document.reasons).map(
      ({ what, names, more }) =>
        `${[what, printable(names.join(', '))].filter((text) => text !== '').join(' ')}${more > 0 ? ` and ${String(more)} more` : ''}`,
    );
    return `${paint(1, printable(document.source))}  ${printable(whereIn(document))}  ${paint(36, why.join('; '))}`.trimEnd();
  });
  return `${[...lines, `${String(documents.length)} of ${count(Math.max(total, documents.length), 'document')} affected`].join('\n')}\n`;
}

function whereIn({ change, whole, parts, gone, pages, visible, kind, blocked }: Affected): string {
  const said = [
    ...(change === 'changed' ? [] : [change]),
    ...(change === 'changed' && whole ? ['all of it'] : []),
    ...(parts.length === 0 ? [] : [partsLabel(parts)]),
    ...(kind === 'report' && pages.length > 0
      ? [`page${pages.length === 1 ? '' : 's'} ${pages.join(', ')}`]
      : []),
    ...(gone.length === 0 ? [] : [`${partsLabel(gone)} removed`]),
  ];
  if (said.length === 0) said.push(visible ? 'title or front matter' : 'nothing that readers see');
  return [...said, ...(blocked === true ? ['has mistakes'] : [])].join('; ');
}

const noPress = absentPress('affected must not need a browser');
