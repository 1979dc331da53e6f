/** The built program in one folder, again and again: what it leaves is what a clean build would, and nothing is lost. */
import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Sources } from './changing-project.ts';
import { change, diceOf, firstProject } from './changing-project.ts';
import { briefwright, cleanEnvironment, cli, Workshop, write } from './command-line.ts';

const workshop = new Workshop();
afterAll(() => {
  workshop.clear();
});

const user = workshop.folder();
const env = { XDG_CACHE_HOME: join(user, 'cache') };
// The browser of the tests is unpacked once a machine, not once a test file.
const unpacked = join(cleanEnvironment()['HOME'] ?? '/root', '.cache/briefwright');
if (existsSync(unpacked)) {
  mkdirSync(join(user, 'cache/briefwright'), { recursive: true, mode: 0o700 });
  for (const name of readdirSync(unpacked).filter((one) => one.startsWith('chromium-')))
    cpSync(join(unpacked, name), join(user, 'cache/briefwright', name), { recursive: true });
}

const day = ['--now', '2026-02-14'];

interface Told {
  readonly status: number | null;
  readonly messages: unknown;
  readonly documents: unknown;
  readonly rendered: readonly string[];
  readonly reasons: readonly string[];
  readonly err: string;
}

async function run(root: string, args: readonly string[]): Promise<Told> {
  const { status, out, err } = await briefwright(['build', ...day, '--json', ...args], {
    cwd: root,
    env,
  });
  const outcome = JSON.parse(out) as {
    readonly messages: unknown;
    readonly documents: unknown;
    readonly artifacts: readonly { path: string; status: string; reason?: string }[];
  };
  return {
    ...{ status, err, messages: outcome.messages, documents: outcome.documents },
    rendered: outcome.artifacts.filter((one) => one.status === 'rendered').map(({ path }) => path),
    reasons: outcome.artifacts.map(({ reason }) => reason ?? ''),
  };
}

function contentOf(folder: string): Readonly<Record<string, string>> {
  if (!existsSync(folder)) return {};
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((path) => [relative(folder, path), readFileSync(path).toString('latin1')]),
  );
}

/** Builds with what is kept and, elsewhere, without; both must leave and say the same. */
async function compare(root: string, args: readonly string[]): Promise<Told> {
  const kept = await run(root, args);
  const clean = await run(root, [...args, '--no-cache', '--out', 'clean']);
  const { rendered, reasons, err, ...told } = kept;
  expect(told).toEqual({
    status: clean.status,
    messages: clean.messages,
    documents: clean.documents,
  });
  expect(contentOf(join(root, 'dist'))).toEqual(contentOf(join(root, 'clean')));
  return { ...told, rendered, reasons, err };
}

function projectOf(files: Sources): string {
  return workshop.project(Object.fromEntries(files));
}

/** Makes a folder hold these files, and touches only those that differ. */
function sync(root: string, before: Sources, now: Sources): void {
  for (const path of before.keys()) if (!now.has(path)) rmSync(join(root, path));
  for (const [path, content] of now)
    if (String(before.get(path)) !== String(content)) write(root, { [path]: content });
}

const md = ['--format', 'md'];
const cells = ['cell that is shown', 'fact that is shown', 'words of a document', 'picture'];

test.each([1, 2, 3])('after random changes, seed %i', async (seed) => {
  const dice = diceOf(seed);
  const files = firstProject();
  const root = projectOf(files);
  // Once with the browser, then its texts alone: that is where most can go wrong, and quick.
  const args = seed === 1 ? [] : md;
  for (let step = 0; step < 5; step += 1) {
    const before: Sources = new Map(files);
    if (step > 0) change(files, dice, seed === 1 ? dice.pick(cells) : undefined);
    sync(root, before, files);
    await compare(root, args);
    expect((await run(root, args)).rendered).toEqual([]);
  }
});

test('what was edited or removed by hand is put back, whatever its times say', async () => {
  const root = projectOf(firstProject());
  const first = await run(root, md);
  expect(first.rendered.length).toBe(4);
  const path = join(root, 'dist/decks/plan.md');
  const original = readFileSync(path);
  const { atime, mtime } = statSync(path);
  // The same size and the same time of its last change, as a careful tool may leave it.
  writeFileSync(path, Buffer.from(original).fill(35));
  utimesSync(path, atime, mtime);
  const second = await run(root, md);
  expect(second.rendered).toEqual([]);
  expect(second.reasons).toContain('made before: written from the cache');
  expect(readFileSync(path)).toEqual(original);

  rmSync(path);
  writeFileSync(join(root, 'dist/manifest.json'), '{');
  expect((await compare(root, md)).rendered).toEqual([]);
});

test('a file that keeps its size and its times is seen to have changed', async () => {
  const root = projectOf(firstProject());
  const path = join(root, 'data/plan.json');
  // Long settled, so that its state would be believed.
  utimesSync(path, 1e9, 1e9);
  await run(root, md);
  await new Promise((resolve) => setTimeout(resolve, 2500));
  await run(root, md);
  writeFileSync(path, readFileSync(path, 'utf8').replace('"one"', '"two"'));
  utimesSync(path, 1e9, 1e9);
  const { rendered, reasons } = await compare(root, md);
  expect(rendered).toEqual(['dist/reports/brief.md']);
  expect(reasons).toContain('plan.phase.name one → two');
});

test.each([
  ['in the future', 4e9],
  ['long ago', 1e9],
])('a clock that was set to %s', async (_, time) => {
  const root = projectOf(firstProject());
  const path = join(root, 'data/plan.json');
  utimesSync(path, time, time);
  await run(root, md);
  expect((await run(root, md)).rendered).toEqual([]);
  writeFileSync(path, readFileSync(path, 'utf8').replace('"one"', '"two"'));
  utimesSync(path, time - 1000, time - 1000);
  expect((await compare(root, md)).rendered).toEqual(['dist/reports/brief.md']);
});

test('two builds at once in one folder, and a third that finds all done', async () => {
  const root = projectOf(firstProject());
  const both = await Promise.all([run(root, md), run(root, md)]);
  expect(both.map(({ status, err }) => [status, err])).toEqual([
    [0, ''],
    [0, ''],
  ]);
  expect((await compare(root, md)).rendered).toEqual([]);
});

test('two builds at once that want different things leave what one of them wants', async () => {
  const root = projectOf(firstProject());
  const themed = [...md, '--provenance', 'none', '--strict'];
  await Promise.all([run(root, md), run(root, themed)]);
  await compare(root, md);
});

test('a process that is killed while it writes leaves a cache that serves', async () => {
  const root = projectOf(firstProject());
  for (const wait of [150, 250, 350, 450, 600]) {
    const child = spawn(process.execPath, [cli, 'build', ...day, ...md], {
      cwd: root,
      env: { ...cleanEnvironment(), ...env },
      stdio: 'ignore',
    });
    const ended = new Promise((resolve) => child.on('close', resolve));
    setTimeout(() => child.kill('SIGKILL'), wait);
    await ended;
  }
  const { err } = await compare(root, md);
  expect(err).toBe('');
});

test('a cache that is removed while a build runs', async () => {
  const root = projectOf(firstProject());
  await run(root, md);
  write(root, { 'decks/plan.md': '# Now :value[cost]\n' });
  const building = run(root, md);
  const cache = join(root, '.briefwright');
  for (let time = 0; time < 10; time += 1) {
    rmSync(cache, { recursive: true, force: true, maxRetries: 5 });
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  expect((await building).status).toBe(0);
  await compare(root, md);
});

test('a cache that came with a project decides nothing', async () => {
  const root = projectOf(firstProject());
  await run(root, md);
  const honest = contentOf(join(root, 'dist'));
  // Elsewhere somebody builds the same with their own key, and passes it on with other outputs in it.
  const other = { ...env, XDG_CACHE_HOME: join(workshop.folder(), 'cache') };
  rmSync(join(root, '.briefwright'), { recursive: true });
  rmSync(join(root, 'dist'), { recursive: true });
  await briefwright(['build', ...day, ...md], { cwd: root, env: other });
  write(root, { 'dist/decks/plan.md': 'forged' });
  const { err, rendered } = await run(root, md);
  expect(err).toContain('were written elsewhere');
  expect(rendered.length).toBe(4);
  expect(contentOf(join(root, 'dist'))).toEqual(honest);
});

test('a cache folder that is a link is not followed', async () => {
  const target = workshop.project({ 'blobs/aa/precious.txt': 'mine' });
  const root = projectOf(firstProject());
  symlinkSync(target, join(root, '.briefwright'));
  const { status, err } = await run(root, md);
  expect(status).toBe(0);
  expect(err).toContain('is not a folder, or a link to one');
  expect(readdirSync(target)).toEqual(['blobs']);
  expect(dirname(target)).toBe(dirname(root));
});

test('a setting for the size of the cache prunes it', async () => {
  const root = projectOf(firstProject());
  write(root, { 'brief.yaml': 'theme: house\nlimits: { cacheBytes: 1 }\n' });
  await run(root, md);
  expect(Object.keys(contentOf(join(root, '.briefwright/cache/blobs')))).toEqual([]);
  await compare(root, md);
});
