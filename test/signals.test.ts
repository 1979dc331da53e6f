/** A run that is interrupted, and one that is made twice: the built program, with real signals and real processes. */
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { diceOf } from './changing-project.ts';
import { briefwright, cleanEnvironment, cli, repository, Workshop, write } from './command-line.ts';

const workshop = new Workshop();
afterAll(() => {
  workshop.clear();
});

interface Running {
  readonly pid: number;
  readonly args: string;
}

/** Processes whose command line names this folder: the browser and what keeps it. */
function processesIn(folder: string): readonly Running[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .flatMap((name) => {
      try {
        const args = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
        return args.includes(folder) ? [{ pid: Number(name), args }] : [];
      } catch {
        // It has ended since.
        return [];
      }
    });
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended since.
  }
}

/** A build that goes on while the test does; `told` is what it has said so far. */
function start(
  args: readonly string[],
  temporary: string,
): {
  readonly child: ChildProcess;
  /** With its status and the signal that ended it. */
  readonly ended: Promise<unknown[]>;
  readonly told: () => string;
} {
  const child = spawn(process.execPath, [cli, 'build', ...args], {
    env: { ...cleanEnvironment(), TMPDIR: temporary },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let err = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  return { child, ended: once(child, 'exit'), told: () => err };
}

const slides = (text: string): string =>
  Array.from({ length: 30 }, (_, index) => `# ${text} ${String(index)}\n\n$x^2$\n`).join(
    '\n---\n\n',
  );

describe.skipIf(process.platform !== 'linux')('an interrupted build', () => {
  const root = workshop.project({
    'brief.yaml': 'title: Test\n',
    ...Object.fromEntries(
      Array.from({ length: 8 }, (_, index) => [
        `decks/d${String(index)}.md`,
        `---\ntheme: default\n---\n\n${slides('New')}`,
      ]),
    ),
  });
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

  // Loading, launching, laying out, printing, writing: wherever these moments fall, the promise is the same.
  test.each(
    Array.from(
      { length: 12 },
      (_, index) => [250 + index * 170, signals[index % 3] ?? 'SIGINT'] as const,
    ),
  )('after %i ms by %s leaves nothing', async (moment, signal) => {
    const temporary = workshop.folder();
    const out = join(workshop.folder(), 'dist');
    const old = Array.from({ length: 8 }, (_, index) => `decks/d${String(index)}.pdf`);
    write(out, Object.fromEntries(old.map((path) => [path, 'old'])));
    const { child, ended, told } = start(['--root', root, '--out', out, '--quiet'], temporary);
    await new Promise((resolve) => setTimeout(resolve, moment));
    child.kill(signal);
    // A code or a signal, never both.
    const [status, by] = (await ended) as [number | null, string | null];

    // Before it has begun nothing catches the signal, and where it was done nothing is left to interrupt.
    if (by === null) expect([0, 130]).toContain(status);
    else expect(by).toBe(signal);
    if (status === 130) expect(told()).toMatch(/interrupted: outputs that were not finished keep/u);
    await expect.poll(() => processesIn(temporary), { timeout: 5000 }).toEqual([]);
    expect(readdirSync(temporary)).toEqual([]);
    const names = readdirSync(out, { recursive: true, encoding: 'utf8' });
    expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([]);
    for (const path of old) {
      const text = readFileSync(join(out, path), 'latin1');
      expect(text === 'old' || /%%EOF\s*$/u.test(text), path).toBe(true);
    }
  });
});

describe.skipIf(process.platform !== 'linux')('a browser that is killed at a random moment', () => {
  const root = workshop.project({
    'brief.yaml': 'title: Test\n',
    'decks/a.md': `---\ntheme: default\n---\n\n${slides('A')}`,
    'decks/b.md': `---\ntheme: default\n---\n\n${slides('B')}`,
    'reports/c.md': `# C\n\n${'A line of text.\n\n'.repeat(400)}`,
  });
  const args = ['build', '--root', root, '--no-cache', '--now', '2026-02-14'];
  const outputsIn = (out: string): readonly (readonly [string, string])[] =>
    readdirSync(out, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((path) => [path.slice(out.length), readFileSync(path, 'latin1')] as const);
  let whole: ReturnType<typeof outputsIn> = [];
  beforeAll(async () => {
    const out = join(workshop.folder(), 'dist');
    const { status, err } = await briefwright([...args, '--out', out], { cwd: root });
    expect(status, err).toBe(0);
    whole = outputsIn(out);
  });

  test.each([1, 2, 3, 4, 5, 6])(
    'is started again, unseen in the outputs, seed %i',
    async (seed) => {
      const dice = diceOf(seed);
      const temporary = workshop.folder();
      const out = join(workshop.folder(), 'dist');
      // From its start to its end in small steps; the whole browser, or what serves one of its pages.
      let left = dice.roll(60);
      const timer = setInterval(() => {
        const all = processesIn(temporary).filter((one) => !one.args.startsWith('/bin/sh'));
        if (all.length === 0 || left-- > 0) return;
        clearInterval(timer);
        kill(dice.pick(all).pid);
      }, 20);
      const { status, err } = await briefwright([...args, '--out', out], {
        cwd: root,
        env: { TMPDIR: temporary },
      });
      clearInterval(timer);
      expect(status, err).toBe(0);
      const made = outputsIn(out);
      // Names say more than pages of bytes.
      const others = made.filter(([path, bytes], index) => {
        const [name, content] = whole[index] ?? [];
        return name !== path || content !== bytes;
      });
      expect(
        others.map(([path]) => path),
        err,
      ).toEqual([]);
      expect(made).toHaveLength(whole.length);
      await expect.poll(() => processesIn(temporary), { timeout: 5000 }).toEqual([]);
      expect(readdirSync(temporary)).toEqual([]);
    },
  );
});

/** Formulas take a second for every thousand: this deck takes minutes, and no step of it asks for anything. */
const endless = `# Endless\n\n${`${'$$a '.repeat(2400)}\n\n`.repeat(90)}`;

describe('a document whose own text keeps the compiler busy', () => {
  test('is stopped by its time limit and named; the others are built', async () => {
    const root = workshop.project({
      'brief.yaml': 'limits: { pageSeconds: 4 }\n',
      'decks/a.md': '# A\n\ntext\n',
      'decks/endless.md': endless,
      'reports/b.md': '# B\n\ntext\n',
    });
    const args = ['build', '--format', 'html', '--json'];
    const { status, out, err } = await briefwright(args, { cwd: root });
    expect(status, err).toBe(3);
    const { documents } = JSON.parse(out) as {
      readonly documents: readonly Readonly<Record<'source' | 'status' | 'failure', string>>[];
    };
    expect(documents.map((one) => [one.source, one.status, one.failure])).toEqual([
      ['decks/a.md', 'built', undefined],
      ['decks/endless.md', 'failed', 'decks/endless.md took more than 4 s to render'],
      ['reports/b.md', 'built', undefined],
    ]);
    expect(readdirSync(join(root, 'dist/decks'))).toEqual(['a.html']);
  });

  // Where the moment falls into loading or reading, the promise is the same.
  test.each([1200, 2000, 3500])('is interrupted by Ctrl-C after %i ms', async (moment) => {
    const temporary = workshop.folder();
    const root = workshop.project({
      'brief.yaml': 'limits: { pageSeconds: 3600 }\n',
      'decks/a.md': '# A\n\ntext\n',
      'decks/endless.md': endless,
      'reports/endless.md': endless,
    });
    const { child, ended, told } = start(['--root', root], temporary);
    await new Promise((resolve) => setTimeout(resolve, moment));
    child.kill('SIGINT');
    // Node loses one that comes in the moment in which it begins to watch for it; a person presses again.
    const again = setInterval(() => child.kill('SIGINT'), 2000);
    expect(await ended).toEqual([130, null]);
    clearInterval(again);
    expect(told()).toContain('interrupted: outputs that were not finished keep their last version');
    expect(readdirSync(temporary)).toEqual([]);
    expect(existsSync(join(root, 'dist/decks/endless.html'))).toBe(false);
  });
});

describe('--check-reproducible', () => {
  test('finds one of everything equal elsewhere, and writes nothing', async () => {
    const root = workshop.folder();
    cpSync(join(repository, 'test', 'everything'), root, { recursive: true });
    const temporary = workshop.folder();
    const { status, out, err } = await briefwright(['build', '--check-reproducible'], {
      cwd: root,
      env: { TMPDIR: temporary },
    });
    expect(out, err).toBe('');
    expect(err).toMatch(/reproducible: 7 files equal in \d builds; nothing written to dist\n$/u);
    expect(status).toBe(0);
    expect(existsSync(join(root, 'dist'))).toBe(false);
    expect(readdirSync(temporary)).toEqual([]);
  }, 120_000);

  test('has no JSON', async () => {
    const root = workshop.project({ 'decks/a.md': '# A\n' });
    const { status, err } = await briefwright(['build', '--check-reproducible', '--json'], {
      cwd: root,
    });
    expect(status).toBe(2);
    expect(err).toMatch(/`--check-reproducible` has no JSON/u);
  });

  test('shows what keeps a project from being built', async () => {
    const root = workshop.project({ 'decks/a.md': ':value[nothing]\n' });
    const { status, err } = await briefwright(['build', '--check-reproducible', '--format', 'md'], {
      cwd: root,
    });
    expect(status).toBe(1);
    expect(err).toMatch(/not compared: there is nothing to compare before it builds/u);
  });
});
