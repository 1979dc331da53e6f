/** Two states of a project side by side: commits of git, or the files as they are. */
import type { Commit, GitWorld, Repository } from '../git-world.ts';
import { findCommit, findFork, gitWorld, openRepository } from '../git-world.ts';
import type { ProjectReading } from '../model/reading.ts';
import { readProject } from '../reading.ts';
import type { World } from '../world.ts';
import type { Terminal } from './command.ts';
import type { Project } from './project.ts';

export interface State {
  /** As the user named it; the files as they are have no commit. */
  readonly name: string;
  readonly commit: string | undefined;
  readonly world: World;
  readonly reading: ProjectReading;
}

export interface States {
  readonly before: State;
  readonly after: State;
  close(): Promise<void>;
}

/** The name of one commit, or of two with what stands between them, as in `main..topic`. */
export interface Range {
  readonly before: string;
  /** undefined for the files as they are. */
  readonly after: string | undefined;
  /** Whether the earlier state is the commit from which both went apart. */
  readonly fromFork: boolean;
}

export function toRange(name: string): Range {
  const [, before = name, dots, after = ''] = /^(.*?)(\.{2,3})(.*)$/u.exec(name) ?? [];
  return {
    before: before === '' ? 'HEAD' : before,
    after: dots === undefined || after === '' ? undefined : after,
    fromFork: dots === '...',
  };
}

/** Reads both states. `overlay` makes the earlier world from the commit's and the later one. */
export async function openStates(
  { root, world }: Project,
  range: Range,
  terminal: Terminal,
  overlay: (before: World, after: World) => World = (before) => before,
): Promise<States> {
  const repository = await openRepository(root, terminal.env);
  const [from, to] = await commitsOf(repository, range);
  const opened: GitWorld[] = [];
  terminal.onInterrupt(() => {
    for (const one of opened) one.abandon();
  });
  const close = async (): Promise<void> => {
    await Promise.all(opened.map((one) => one.close()));
  };
  const open = async (commit: Commit): Promise<World> => {
    const one = await gitWorld(world, repository, commit);
    opened.push(one);
    return one;
  };
  try {
    const later = to === undefined ? world : await open(to);
    const earlier = overlay(await open(from), later);
    const [before, after] = await Promise.all([readProject(earlier), readProject(later)]);
    return {
      before: { name: from.name, commit: from.id, world: earlier, reading: before },
      after: {
        name: to?.name ?? 'working tree',
        commit: to?.id,
        world: later,
        reading: after,
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function commitsOf(
  repository: Repository,
  { before, after, fromFork }: Range,
): Promise<readonly [Commit, Commit | undefined]> {
  const from = await findCommit(repository, before);
  const to = after === undefined ? undefined : await findCommit(repository, after);
  if (!fromFork) return [from, to];
  return [await findFork(repository, [from, to ?? (await findCommit(repository, 'HEAD'))]), to];
}
