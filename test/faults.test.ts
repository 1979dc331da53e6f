/** The built program on a machine that fails at any moment: nothing is lost, half-written or mixed, and the next run mends all. */
import { cpSync, existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Run } from './command-line.ts';
import { briefwright, Workshop, write } from './command-line.ts';

const workshop = new Workshop();
afterAll(() => {
  workshop.clear();
});

const machine = new URL('faulty-machine.js', import.meta.url).href;
const day = ['--now', '2026-02-14'];
const files = {
  'brief.yaml': 'rules: { fact-source: off }\n',
  'data/facts.yaml': 'a: { value: 1, unit: aircraft }\n',
  'decks/a.md': '# A\n\n:value[a]\n',
};
const outputs = ['decks/a.html', 'decks/a.pdf'];

type Faults = Readonly<Partial<Record<'AT' | 'CODE' | 'IN' | 'ALL' | 'CLOCK', string>>>;

async function build(cwd: string, faults: Faults = {}, ...more: string[]): Promise<Run> {
  const env = Object.fromEntries(
    Object.entries(faults).map(([name, value]) => [`FAULT_${name}`, value]),
  );
  return briefwright(['build', ...day, ...more], {
    cwd,
    env: { ...env, NODE_OPTIONS: `--import=${machine}` },
  });
}

function contentOf(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map();
  const found = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  return new Map(
    found.map((path) => [relative(folder, path), readFileSync(path).toString('latin1')]),
  );
}

const isDraft = (path: string): boolean => path.endsWith('.tmp');

let template = '';
let old: ReadonlyMap<string, string> = new Map();
let fresh: ReadonlyMap<string, string> = new Map();
beforeAll(async () => {
  template = workshop.project(files);
  expect((await build(template)).status).toBe(0);
  old = contentOf(join(template, 'dist'));
  write(template, { 'data/facts.yaml': files['data/facts.yaml'].replace('1', '2') });
  expect((await build(template, {}, '--no-cache', '--out', 'fresh')).status).toBe(0);
  fresh = contentOf(join(template, 'fresh'));
  expect([...fresh.keys()]).toEqual([...old.keys()]);
}, 120_000);

/** The project as it was built, with a fact that has changed since. */
function changed(): string {
  const folder = workshop.folder();
  for (const name of ['brief.yaml', 'data', 'decks', 'dist', '.briefwright'])
    cpSync(join(template, name), join(folder, name), { recursive: true });
  return folder;
}

/** The document has both of its outputs from the same run. */
function expectWhole(root: string, when: string): void {
  const now = contentOf(join(root, 'dist'));
  const made = outputs.map((path) => {
    const content = now.get(path);
    return content === fresh.get(path) ? 'fresh' : content === old.get(path) ? 'old' : 'broken';
  });
  expect(['fresh,fresh', 'old,old'], when).toContain(made.join());
  const manifest = now.get('manifest.json');
  expect([old.get('manifest.json'), fresh.get('manifest.json')], when).toContain(manifest);
}

async function expectMended(root: string, when: string): Promise<void> {
  const { status, err } = await build(root);
  expect({ status, err }, when).toMatchObject({ status: 0 });
  const left = [...contentOf(join(root, 'dist'))].filter(([path]) => !isDraft(path));
  expect(new Map(left), when).toEqual(fresh);
}

/** More writes than this a run with one document does not make. */
const mostWrites = 20;

test('a disk that is full at any write', async () => {
  let number = 1;
  for (; number < mostWrites; number += 1) {
    const when = `full at write ${String(number)}`;
    const root = changed();
    const { status, err } = await build(root, { AT: String(number), ALL: 'yes' });
    if (!err.includes('a fault was injected')) break;
    expectWhole(root, when);
    // The cache is of no account; an output is.
    if (status !== 0) expect(err, when).toContain('the disk is full (ENOSPC)');
    expect([0, 3], err).toContain(status);
    const drafts = [...contentOf(root).keys()].filter(isDraft);
    expect(drafts, when).toEqual([]);
    await expectMended(root, when);
  }
  expect(number).toBeGreaterThan(7);
  expect(number).toBeLessThan(mostWrites);
}, 300_000);

test('a process that is killed in any write', async () => {
  let number = 1;
  for (; number < mostWrites; number += 1) {
    const when = `killed in write ${String(number)}`;
    const root = changed();
    const { status, err } = await build(root, { AT: String(number), CODE: 'KILL' });
    if (!err.includes('a fault was injected')) break;
    expect(status, when).toBeNull();
    expectWhole(root, when);
    // What it had begun to write is nobody's; an hour later it is certain that nobody writes it any more.
    for (const draft of [...contentOf(root).keys()].filter(isDraft))
      utimesSync(join(root, draft), 0, 0);
    await expectMended(root, when);
    const drafts = [...contentOf(join(root, 'dist')).keys()].filter(isDraft);
    expect(drafts, when).toEqual([]);
  }
  expect(number).toBeGreaterThan(7);
  expect(number).toBeLessThan(mostWrites);
}, 300_000);

describe('the cache', () => {
  const inCache = join('.briefwright', 'cache');

  test.each([
    ['on a full disk', 'ENOSPC'],
    ['that is read-only', 'EROFS'],
  ])(
    '%s is left, which is said once',
    async (_, code) => {
      const root = changed();
      const { status, err } = await build(root, { AT: '1', IN: inCache, CODE: code, ALL: 'yes' });
      expect(status).toBe(0);
      expect(err.match(/nothing is kept in the cache/gu), err).toHaveLength(1);
      expect(err).toContain(`cannot be written (${code})`);
      expect(contentOf(join(root, 'dist'))).toEqual(fresh);
    },
    60_000,
  );

  test.each<readonly [string, (content: Buffer) => Buffer]>([
    ['cut off', (content) => content.subarray(0, content.length / 2)],
    ['empty', () => Buffer.of()],
    ['of other bytes', (content) => Buffer.from(content).fill(35, Math.floor(content.length / 2))],
    ['of another version', (content) => Buffer.concat([Buffer.from('v2\n'), content])],
  ])(
    'whose entries are all %s is made again, which is said',
    async (_, damage) => {
      const root = workshop.folder();
      cpSync(template, root, { recursive: true });
      write(root, { 'data/facts.yaml': files['data/facts.yaml'] });
      const entries = [...contentOf(join(root, inCache)).keys()].filter((path) =>
        path.includes('/'),
      );
      expect(entries.length).toBeGreaterThan(3);
      for (const path of entries) {
        const full = join(root, inCache, path);
        writeFileSync(full, damage(readFileSync(full)));
      }
      write(root, { 'dist/decks/a.html': 'by hand' });
      const { status, err } = await build(root);
      expect(status).toBe(0);
      expect(err).toMatch(/damaged/u);
      expect(contentOf(join(root, 'dist'))).toEqual(old);
      expect((await build(root)).err).not.toMatch(/damaged/u);
    },
    60_000,
  );
});

test.each([
  ['back', '-31536000'],
  ['forward', '31536000'],
])(
  'a clock that was set %s by a year',
  async (_, shift) => {
    const root = changed();
    expect((await build(root, { CLOCK: shift })).status).toBe(0);
    expect(contentOf(join(root, 'dist'))).toEqual(fresh);
    write(root, { 'data/facts.yaml': files['data/facts.yaml'] });
    expect((await build(root)).status).toBe(0);
    expect(contentOf(join(root, 'dist'))).toEqual(old);
    write(root, { 'data/facts.yaml': files['data/facts.yaml'].replace('1', '2') });
    expect((await build(root, { CLOCK: shift })).status).toBe(0);
    expect(contentOf(join(root, 'dist'))).toEqual(fresh);
  },
  60_000,
);

test('two builds of pages at once in one folder', async () => {
  const root = changed();
  const runs = await Promise.all([build(root), build(root)]);
  expect(runs.map(({ status }) => status)).toEqual([0, 0]);
  expect(contentOf(join(root, 'dist'))).toEqual(fresh);
}, 60_000);
