/** The command line as a user meets it: exit status, streams, outputs. The built program runs, in folders of its own. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { build } from '../src/build.ts';
import { formatMessages } from '../src/reporter.ts';
import type { Files } from './command-line.ts';
import { briefwright, repository, Workshop, write } from './command-line.ts';
import { memoryWorld } from './world.ts';

const workshop = new Workshop();
afterAll(() => {
  workshop.clear();
});

const facts = 'rafale.planned: { value: 100, qualifier: about, unit: aircraft }\n';
const good: Files = {
  'brief.yaml': 'title: Test\nrules: { fact-source: off }\n',
  'data/facts.yaml': facts,
  'decks/one.md': '# One\n\nThere are :value[rafale.planned] aircraft\n',
  'decks/sub/two.md': '# Two\n\nnothing from data\n',
};
const wrong = '# Wrong\n\nThere are :value[rafale.plannd] aircraft\n';

/** All files below a folder with their content, so that two states of it can be compared. */
function stateOf(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  const state: Record<string, string> = {};
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const path of paths.sort()) {
    const full = join(folder, path);
    if (statSync(full).isFile())
      state[path] = createHash('sha256').update(readFileSync(full)).digest('hex');
  }
  return state;
}

interface Outcome {
  readonly ok: boolean;
  readonly documents: readonly { readonly source: string; readonly status: string }[];
  readonly artifacts: readonly {
    readonly path: string;
    readonly bytes: number;
    readonly sha256: string;
  }[];
  readonly messages: readonly Readonly<Record<string, unknown>>[];
  readonly silenced: readonly Readonly<Record<string, unknown>>[];
  readonly summary: Readonly<Record<string, number>>;
}

/** The only thing on standard output, checked against its published schema. */
function toOutcome(out: string): Outcome {
  const file = join(repository, 'src', 'schemas', 'outcome.schema.json');
  // Draft 7, read as the draft after it, which takes all that it says.
  const schema = readFileSync(file, 'utf8').replace(/"\$schema": "[^"]*",/u, '');
  const value: unknown = JSON.parse(out);
  const ajv = new Ajv2020({ strict: false, validateSchema: false });
  expect(ajv.validate(JSON.parse(schema), value), ajv.errorsText()).toBe(true);
  // The schema has just vouched for the shape.
  return value as Outcome;
}

describe('exit status and streams', () => {
  test('--json says of each output whether it was made, and why', async () => {
    const cwd = workshop.project(good);
    const args = ['build', '--format', 'md', '--json'];
    const first = toOutcome((await briefwright(args, { cwd })).out);
    expect(first.artifacts).toEqual(
      first.artifacts.map((one) => ({ ...one, status: 'rendered', reason: 'not built before' })),
    );
    const again = toOutcome((await briefwright(args, { cwd })).out);
    expect(again.artifacts).toEqual(
      first.artifacts.map((one) => ({ ...one, status: 'cached', reason: 'nothing changed' })),
    );
    expect(again.summary).toMatchObject({ rendered: 0, cached: 2 });
    const { status, out, err } = await briefwright(
      [...args, '--cache-url', 'ftp://ann:secret@example.org/'],
      { cwd },
    );
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).not.toContain('secret');
  });

  test('0: what was built is summed up on standard error, standard output stays empty', async () => {
    const cwd = workshop.project(good);
    const { status, out, err } = await briefwright(['build', '--format', 'md'], { cwd });
    expect({ status, out }).toEqual({ status: 0, out: '' });
    expect(err).toContain('[1/2] ');
    expect(err).toMatch(/2 files of 2 documents in dist\//u);
    expect(readFileSync(join(cwd, 'dist/decks/one.md'), 'utf8')).toBe(
      '# One\n\nThere are about 100 aircraft\n',
    );
    expect(Object.keys(stateOf(join(cwd, 'dist')))).toEqual([
      'decks/one.md',
      'decks/sub/two.md',
      'manifest.json',
    ]);
  });

  test('1: a message is a line with its place, an excerpt with a caret, and a hint', async () => {
    const cwd = workshop.project({ ...good, 'decks/wrong.md': wrong });
    const { status, out, err } = await briefwright(['check'], { cwd });
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toContain(
      'decks/wrong.md:3:18-3:31  error  unknown-fact  Unexpected fact `rafale.plannd`, expected a declared fact\n' +
        '    3 | There are :value[rafale.plannd] aircraft\n' +
        '      |                  ^^^^^^^^^^^^^\n' +
        '   hint: did you mean `rafale.planned`?\n',
    );
    expect(existsSync(join(cwd, 'dist'))).toBe(false);
  });

  test.each([
    ['an unknown option', ['build', '--formt', 'md'], /unknown option `--formt`/u, '`--format`'],
    ['an unknown command', ['biuld'], /unknown command `biuld`/u, '`build`'],
    ['a file that is not there', ['build', 'decks/on.md'], /decks\/on\.md/u, '`decks/one.md`'],
    ['a file outside the project', ['build', '../x.md'], /outside the project/u, ''],
    ['an unknown format', ['build', '--format', 'docx'], /unexpected format `docx`/u, 'html'],
    ['an option without its value', ['build', '--out'], /`--out` needs a value/u, ''],
    ['a switch with a value', ['build', '--strict=yes'], /`--strict` takes no value/u, ''],
    ['an option given twice', ['build', '--out', 'a', '--out', 'b'], /given twice/u, ''],
    ['a day that is none', ['check', '--now', '2026-02-30'], /--now 2026-02-30/u, ''],
    ['no number of jobs', ['check', '--jobs', 'many'], /--jobs many/u, ''],
    ['a root that is not there', ['check', '--root', 'nowhere'], /nowhere/u, ''],
    ['an output folder over the sources', ['build', '--out', 'decks'], /holds sources/u, ''],
    ['a command of later', ['preview', 'x'], /reserved for a later version/u, ''],
    ['no folder for a new project', ['new'], /takes one folder/u, ''],
  ])('2: %s', async (_, args, message, hint) => {
    const cwd = workshop.project(good);
    const { status, out, err } = await briefwright(args, { cwd });
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(message);
    expect(err).toContain(hint);
    expect(err).not.toMatch(/^\s+at /mu);
    expect(existsSync(join(cwd, 'dist'))).toBe(false);
  });

  test('3: an output folder that cannot be written', async () => {
    const cwd = workshop.project({ ...good, blocked: 'a file where a folder should be\n' });
    const args = ['build', '--format', 'md', '--out', 'blocked/dist'];
    const { status, err } = await briefwright(args, { cwd });
    expect(status).toBe(3);
    expect(err).toMatch(
      /cannot write .*blocked.*: a file stands where a folder should \(ENOTDIR\)/u,
    );
    expect(err).not.toMatch(/^\s+at /mu);
    expect(readFileSync(join(cwd, 'blocked'), 'utf8')).toBe('a file where a folder should be\n');
  });

  test.skipIf(process.platform !== 'linux')(
    '3: an output folder on a file system that takes none, at once',
    async () => {
      const cwd = workshop.project(good);
      const args = ['build', '--format', 'md', '--out', '/proc/briefwright/dist'];
      const { status, err } = await briefwright(args, { cwd });
      expect(status).toBe(3);
      expect(err).toContain('cannot write /proc/briefwright/dist');
      expect((await briefwright(['new', '/proc/briefwright'], { cwd })).status).toBe(3);
    },
    30_000,
  );

  test('what a killed run left behind is removed, what another writes just now is not', async () => {
    const cwd = workshop.project({
      ...good,
      'dist/decks/.0123456789ab.tmp': 'old',
      'dist/decks/.ba9876543210.tmp': 'new',
      'dist/decks/.mine.tmp': 'mine',
    });
    for (const name of ['.0123456789ab.tmp', '.mine.tmp'])
      utimesSync(join(cwd, 'dist/decks', name), 1_600_000_000, 1_600_000_000);
    expect((await briefwright(['build', '--format', 'md'], { cwd })).status).toBe(0);
    const left = readdirSync(join(cwd, 'dist/decks')).filter((name) => name.startsWith('.'));
    expect(left).toEqual(['.ba9876543210.tmp', '.mine.tmp']);
  });

  test('3: no browser where it was said to be; what needs none is still done', async () => {
    const cwd = workshop.project(good);
    const env = { BRIEFWRIGHT_BROWSER: join(cwd, 'no-browser') };
    const pdf = await briefwright(['build', '--format', 'pdf'], { cwd, env });
    expect(pdf.status).toBe(3);
    expect(pdf.err).toContain('no-browser');
    expect(pdf.err).not.toMatch(/^\s+at /mu);
    expect((await briefwright(['check'], { cwd, env })).status).toBe(0);
    expect((await briefwright(['build', '--format', 'md'], { cwd, env })).status).toBe(0);
  });

  test('the highest status applies', async () => {
    const cwd = workshop.project({ ...good, 'decks/wrong.md': wrong, blocked: '' });
    const args = ['build', '--format', 'md', '--out', 'blocked/dist'];
    const { status, err } = await briefwright(args, { cwd });
    expect(status).toBe(3);
    expect(err).toContain('unknown-fact');
  });

  test('--strict makes warnings errors', async () => {
    const cwd = workshop.project({ 'decks/a.md': 'no heading\n' });
    expect((await briefwright(['check'], { cwd })).status).toBe(0);
    const strict = await briefwright(['check', '--strict'], { cwd });
    expect(strict.status).toBe(1);
    expect(strict.err).toContain('error  slide-title');
  });

  test('--quiet leaves the messages and nothing else', async () => {
    const cwd = workshop.project(good);
    const fine = await briefwright(['build', '--format', 'md', '--quiet'], { cwd });
    expect(fine).toEqual({ status: 0, out: '', err: '' });
    write(cwd, { 'decks/wrong.md': wrong });
    const { err } = await briefwright(['check', '--quiet'], { cwd });
    expect(err).toMatch(/^decks\/wrong\.md:3:18/u);
    expect(err).not.toContain('checked');
  });

  test('an empty folder has nothing wrong in it, and nothing to build', async () => {
    const cwd = workshop.project({});
    const checked = await briefwright(['check'], { cwd });
    expect(checked.status).toBe(0);
    expect(checked.err).toContain('0 documents');
    const built = await briefwright(['build', '--format', 'md', '--quiet'], { cwd });
    expect(built.status).toBe(1);
    expect(built.err).toMatch(/^nothing to build: 0 documents in .*\n {3}hint: /u);
    const json = await briefwright(['build', '--format', 'md', '--json'], { cwd });
    expect(json).toMatchObject({ status: 1, err: '' });
    expect(json.out).toContain('"ok":false');
  });
});

describe('--json', () => {
  test('lists what is silenced, with the reasons', async () => {
    const comment = '<!-- brief-disable-next-line bare-number: model designation -->';
    const cwd = workshop.project({
      'decks/a.md': `# A\n\n${comment}\nThe F-16\n`,
      'data/a.csv': 'id\nx\n',
    });
    const { status, out } = await briefwright(['check', '--json'], { cwd });
    expect(status).toBe(0);
    expect(toOutcome(out).silenced).toEqual([
      {
        source: 'decks/a.md',
        rule: 'bare-number',
        reason: 'model designation',
        file: 'decks/a.md',
        line: 3,
      },
    ]);
  });

  test('prints one object of the published shape and nothing else', async () => {
    const cwd = workshop.project({ ...good, 'decks/wrong.md': wrong });
    const args = ['build', '--format', 'md', '--json'];
    const { status, out, err } = await briefwright(args, { cwd });
    expect({ status, err }).toEqual({ status: 1, err: '' });
    const outcome = toOutcome(out);
    expect(outcome.ok).toBe(false);
    expect(outcome.documents).toEqual([
      { source: 'decks/one.md', kind: 'deck', status: 'built' },
      { source: 'decks/sub/two.md', kind: 'deck', status: 'built' },
      { source: 'decks/wrong.md', kind: 'deck', status: 'blocked' },
    ]);
    expect(outcome.messages).toEqual([
      {
        file: 'decks/wrong.md',
        line: 3,
        column: 18,
        endLine: 3,
        endColumn: 31,
        severity: 'error',
        rule: 'unknown-fact',
        reason: 'Unexpected fact `rafale.plannd`, expected a declared fact',
        note: 'did you mean `rafale.planned`?',
        expected: ['rafale.planned'],
      },
    ]);
    expect(outcome.summary).toMatchObject({ rendered: 2, cached: 0, errors: 1, warnings: 0 });
    for (const { path, bytes, sha256 } of outcome.artifacts) {
      const content = readFileSync(join(cwd, path));
      expect(content.length).toBe(bytes);
      expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
    }
  });

  test('of check has no artefacts', async () => {
    const cwd = workshop.project(good);
    const { status, out } = await briefwright(['check', '--json'], { cwd });
    expect(status).toBe(0);
    expect(toOutcome(out)).toMatchObject({ ok: true, artifacts: [], messages: [] });
  });

  test('of a failed machine is still one object', async () => {
    const cwd = workshop.project({ ...good, blocked: '' });
    const args = ['build', '--format', 'md', '--json', '--out', 'blocked/dist'];
    const { status, out } = await briefwright(args, { cwd });
    expect(status).toBe(3);
    expect(toOutcome(out).ok).toBe(false);
  });
});

describe('help, version and colour', () => {
  test.each([
    [['--help'], /Commands:/u],
    [['help'], /Exit status: 0/u],
    [['build', '--help'], /--format LIST/u],
    [['check', '--help'], /--pages/u],
    [['new', '--help'], /new <folder>/u],
    [['doctor', '--help'], /doctor/u],
    [['--version'], /^\d+\.\d+\.\d+\n$/u],
  ])('%j goes to standard output', async (args, text) => {
    const { status, out, err } = await briefwright(args, { cwd: workshop.folder() });
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toMatch(text);
  });

  test.each([
    ['a pipe has none', {}, [], false],
    ['FORCE_COLOR has', { FORCE_COLOR: '1' }, [], true],
    ['NO_COLOR is stronger', { FORCE_COLOR: '1', NO_COLOR: '1' }, [], false],
    ['--no-color is stronger', { FORCE_COLOR: '1' }, ['--no-color'], false],
  ])('colour: %s', async (_, env, args, coloured) => {
    const cwd = workshop.project({ ...good, 'decks/wrong.md': wrong });
    const { err } = await briefwright(['check', ...args], { cwd, env: { ...env } });
    expect(err).toContain('unknown-fact');
    expect(err.includes('\u001b[')).toBe(coloured);
  });

  test('control characters of a document never reach the terminal', async () => {
    const cwd = workshop.project({
      'decks/a.md': '# A\n\n\u001b[2J\u009b1m :value[no\u0007where]\n',
    });
    const { status, err } = await briefwright(['check'], { cwd });
    expect(status).toBe(1);
    expect(err).not.toMatch(/[\u0007\u001b\u009b]/u);
  });
});

describe('what is written', () => {
  test('a blocked document keeps its outputs, the others are built', async () => {
    const cwd = workshop.project(good);
    await briefwright(['build', '--format', 'md'], { cwd });
    const before = stateOf(join(cwd, 'dist'));
    const { mtimeMs } = statSync(join(cwd, 'dist/decks/one.md'));
    write(cwd, { 'decks/one.md': wrong, 'decks/sub/two.md': '# Two\n\nnew\n' });
    const { status } = await briefwright(['build', '--format', 'md'], { cwd });
    expect(status).toBe(1);
    const after = stateOf(join(cwd, 'dist'));
    expect(after['decks/one.md']).toBe(before['decks/one.md']);
    expect(statSync(join(cwd, 'dist/decks/one.md')).mtimeMs).toBe(mtimeMs);
    expect(after['decks/sub/two.md']).not.toBe(before['decks/sub/two.md']);
    const manifest = readFileSync(join(cwd, 'dist/manifest.json'), 'utf8');
    expect(manifest).toContain('decks/one.md');
  });

  test('a full build removes the outputs of a source that is gone, one of named files does not', async () => {
    const cwd = workshop.project(good);
    await briefwright(['build', '--format', 'md'], { cwd });
    write(cwd, { 'dist/decks/mine.md': 'not from here\n' });
    rmSync(join(cwd, 'decks/sub/two.md'));
    await briefwright(['build', '--format', 'md', 'decks/one.md'], { cwd });
    expect(existsSync(join(cwd, 'dist/decks/sub/two.md'))).toBe(true);
    expect(readFileSync(join(cwd, 'dist/manifest.json'), 'utf8')).toContain('decks/sub/two.md');
    await briefwright(['build', '--format', 'md'], { cwd });
    expect(existsSync(join(cwd, 'dist/decks/sub/two.md'))).toBe(false);
    expect(readFileSync(join(cwd, 'dist/manifest.json'), 'utf8')).not.toContain('sub/two');
    expect(existsSync(join(cwd, 'dist/decks/mine.md'))).toBe(true);
  });

  test('two runs give the same bytes, whatever the locale, the zone and the jobs', async () => {
    const cwd = workshop.project({
      ...good,
      'decks/day.md': '# :value[day] and :value[big]\n',
      'data/facts.yaml': `${facts}day: { value: 2026-02-09 }\nbig: { value: 1234567.5 }\n`,
    });
    const settings: readonly (readonly [string, Record<string, string>])[] = [
      ['1', { TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' }],
      ['4', { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' }],
    ];
    const states = [];
    for (const [jobs, env] of settings) {
      rmSync(join(cwd, 'dist'), { recursive: true, force: true });
      await briefwright(['build', '--format', 'md', '--jobs', jobs], { cwd, env });
      states.push(stateOf(join(cwd, 'dist')));
    }
    expect(states[0]).toEqual(states[1]);
    expect(Object.keys(states[0] ?? {})).toContain('manifest.json');
  });

  test('the manifest knows what each output was made from and which facts it shows', async () => {
    const cwd = workshop.project(good);
    await briefwright(['build', '--format', 'md'], { cwd });
    const manifest: unknown = JSON.parse(readFileSync(join(cwd, 'dist/manifest.json'), 'utf8'));
    const text = JSON.stringify(manifest);
    const hash = createHash('sha256')
      .update(readFileSync(join(cwd, 'dist/decks/one.md')))
      .digest('hex');
    for (const part of [hash, 'data/facts.yaml', 'rafale.planned', 'about 100'])
      expect(text).toContain(part);
    expect(text).not.toContain(cwd);
  });

  test('the root is found from below, and --out is taken from the project', async () => {
    const cwd = workshop.project(good);
    const inside = join(cwd, 'decks', 'sub');
    const { status } = await briefwright(['build', '--format', 'md', 'two.md'], { cwd: inside });
    expect(status).toBe(0);
    expect(Object.keys(stateOf(join(cwd, 'dist')))).toEqual(['decks/sub/two.md', 'manifest.json']);
  });

  test('an interrupted run ends with 130 and leaves no temporary file', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 150 }, (_, index) => [
        `decks/d${String(index)}.md`,
        `# Deck ${String(index)}\n\n${'some words\n\n'.repeat(200)}`,
      ]),
    );
    const cwd = workshop.project(many);
    let interrupted = false;
    const { status, err } = await briefwright(['build', '--format', 'md'], {
      cwd,
      onErr(text, kill) {
        if (interrupted || !text.includes('[5/150]')) return;
        interrupted = true;
        kill('SIGINT');
      },
    });
    expect(status).toBe(130);
    expect(err).toContain('interrupted');
    const written = Object.keys(stateOf(join(cwd, 'dist')));
    expect(written.length).toBeGreaterThan(0);
    expect(written.length).toBeLessThan(150);
    expect(written.filter((path) => !/^decks\/d\d+\.md$/u.test(path))).toEqual([]);
    for (const path of written) {
      expect(readFileSync(join(cwd, 'dist', path), 'utf8')).toBe(
        readFileSync(join(cwd, path), 'utf8'),
      );
    }
  });

  test('two sources of one output are both refused', async () => {
    // In memory, as many file systems could not even hold the two.
    const world = memoryWorld({
      files: {
        'decks/A.md': '# A\n',
        'decks/a.md': '# a\n',
        'decks/caf\u00e9.md': '# c\n',
        'decks/cafe\u0301.md': '# c\n',
        'decks/b.md': '# b\n',
        'reports/a.md': '## a\n\ntext\n',
      },
    });
    const { ok, documents, files } = await build(world, { formats: ['md'] });
    expect(ok).toBe(false);
    expect(documents.map(({ source, status }) => `${source} ${status}`).sort()).toEqual([
      'decks/A.md blocked',
      'decks/a.md blocked',
      'decks/b.md built',
      'decks/cafe\u0301.md blocked',
      'decks/caf\u00e9.md blocked',
      'reports/a.md built',
    ]);
    const text = formatMessages(files, { colour: false });
    expect(text.match(/error {2}output-conflict/gu)).toHaveLength(4);
    expect(text).toMatch(/^decks\/A\.md {2}error {2}output-conflict .*`decks\/a\.md`/mu);
    expect([...world.written.keys()].sort()).toEqual([
      'decks/b.md',
      'manifest.json',
      'reports/a.md',
    ]);
  });
});

test('what only two documents together show keeps the one that it is told of from being written', async () => {
  const files = {
    'data/facts.yaml': 'cost: { label: Cost, value: 3230000000, unit: EUR, source: plan }\n',
    'data/sources.json': '[{ "id": "plan", "type": "report", "title": "Plan" }]\n',
    'decks/brief.md': '## The plan costs :value[cost]{format=compact digits=0}\n',
    'decks/other.md': '## Nothing of the kind\n',
    'reports/brief.md':
      '---\ntitle: T\n---\n\nThe plan costs :value[cost]{format=compact digits=2}.\n',
  };
  const statusOf = async (strict: boolean): Promise<readonly string[]> => {
    const world = memoryWorld({ files });
    const { documents, files: judged } = await build(world, { formats: ['md'], strict });
    expect(judged.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))).toContain(
      'consistency',
    );
    return [
      ...documents.map(({ source, status }) => `${source} ${status}`),
      ...world.written.keys(),
    ].sort();
  };
  expect(await statusOf(false)).toEqual([
    ...['decks/brief.md', 'decks/brief.md built', 'decks/other.md', 'decks/other.md built'],
    ...['manifest.json', 'reports/brief.md', 'reports/brief.md built'],
  ]);
  const strict = await statusOf(true);
  expect(strict).toContain('decks/other.md built');
  expect(strict.filter((line) => line.endsWith('blocked'))).toHaveLength(1);
  const [blocked = ''] = strict.filter((line) => line.endsWith(' blocked'));
  expect(strict).not.toContain(blocked.replace(' blocked', ''));
});

describe('new', () => {
  test('makes a project that checks without a word and builds', async () => {
    const cwd = workshop.folder();
    const made = await briefwright(['new', 'my-brief'], { cwd });
    expect({ status: made.status, out: made.out }).toEqual({ status: 0, out: '' });
    expect(made.err).toContain('my-brief');
    const project = join(cwd, 'my-brief');
    const check = await briefwright(['check', '--strict', '--quiet'], { cwd: project });
    expect(check).toEqual({ status: 0, out: '', err: '' });
    const built = await briefwright(['build', '--format', 'md', '--quiet'], { cwd: project });
    expect(built).toEqual({ status: 0, out: '', err: '' });
    expect(existsSync(join(project, '.gitignore'))).toBe(true);
    expect(Object.keys(stateOf(join(project, 'dist'))).length).toBeGreaterThan(2);
  });

  test('a number edited in its data changes what is built', async () => {
    const cwd = workshop.folder();
    await briefwright(['new', 'brief'], { cwd });
    const project = join(cwd, 'brief');
    await briefwright(['build', '--format', 'md'], { cwd: project });
    const before = stateOf(join(project, 'dist'));
    const path = join(project, 'data/facts.yaml');
    const edited = readFileSync(path, 'utf8').replace(/(value: *)\d+/u, '$1987654');
    expect(edited).toContain('987654');
    write(project, { 'data/facts.yaml': edited });
    const { status } = await briefwright(['build', '--format', 'md'], { cwd: project });
    expect(status).toBe(0);
    expect(stateOf(join(project, 'dist'))).not.toEqual(before);
  });

  test('does not touch a folder that holds something', async () => {
    const cwd = workshop.project({ 'mine/notes.txt': 'mine\n' });
    const { status, err } = await briefwright(['new', 'mine'], { cwd });
    expect(status).toBe(2);
    expect(err).toContain('not empty');
    expect(Object.keys(stateOf(join(cwd, 'mine')))).toEqual(['notes.txt']);
  });

  test('refuses a file in the place of the folder', async () => {
    const cwd = workshop.project({ mine: 'a file\n' });
    expect((await briefwright(['new', 'mine'], { cwd })).status).toBe(2);
    expect((await briefwright(['new', 'mine/below'], { cwd })).status).toBeGreaterThan(1);
  });
});
