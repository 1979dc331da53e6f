/** `briefwright diff` and `affected` as a user meets them, in real repositories. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Run } from './command-line.ts';
import { briefwright, cleanEnvironment, repository, Workshop, write } from './command-line.ts';

const hasGit = spawnSync('git', ['--version']).status === 0;
const workshop = new Workshop();
afterAll(() => {
  workshop.clear();
});

const files = {
  'brief.yaml': 'title: Test\n',
  'data/facts.yaml':
    'fleet.total: { label: Fleet, value: 100, qualifier: about, unit: aircraft, source: letter, locator: para. 5 }\nunseen: { value: 1 }\n',
  'data/sources.json': '[{ "id": "letter", "type": "article", "title": "Letter of intent" }]\n',
  'data/systems.csv': 'id,name,note\na,Alpha,x\nb,Beta,y\n',
  'decks/one.md':
    '# One\n\nThere are :value[fleet.total] aircraft.\n\n---\n\n# Two\n\n::table{from=systems columns=name}\n',
  'decks/other.md': '# Other\n\nNothing.\n',
  'reports/one.md': '# Report\n\nText.\n\n## Fleet\n\nCounted: :value[fleet.total].\n',
};

function git(root: string, ...words: string[]): string {
  const { status, stdout, stderr } = spawnSync(
    'git',
    ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...words],
    { cwd: root, encoding: 'utf8', env: { ...cleanEnvironment(), GIT_CONFIG_NOSYSTEM: '1' } },
  );
  expect({ status, stderr }).toMatchObject({ status: 0 });
  return stdout.trim();
}

/** A project with one commit, and files changed since. */
function repositoryOf(changes: Readonly<Record<string, string>> = {}, below = ''): string {
  const top = workshop.folder();
  const root = join(top, below);
  mkdirSync(root, { recursive: true });
  write(root, files);
  git(top, 'init', '--quiet', '--initial-branch', 'main');
  git(top, 'add', '--all');
  git(top, 'commit', '--quiet', '--message', 'One');
  write(root, changes);
  return root;
}

function edited(path: keyof typeof files, from: string, to: string): Record<string, string> {
  expect(files[path]).toContain(from);
  return { [path]: files[path].replace(from, to) };
}

async function run(root: string, ...words: string[]): Promise<Run> {
  return briefwright(words, { cwd: root });
}

const [diffSchema, affectedSchema] = ['diff', 'affected'].map((name) => {
  const file = join(repository, 'src', 'schemas', `${name}.schema.json`);
  return new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(file, 'utf8')) as object);
});

interface Answer {
  readonly same?: boolean;
  readonly facts?: readonly { readonly id: string; readonly change: string }[];
  readonly documents: readonly {
    readonly source: string;
    readonly pages?: readonly number[];
    readonly visible: boolean;
    readonly parts: readonly { readonly pages?: readonly number[] }[];
  }[];
}

function toAnswer({ out }: Run, schema: typeof diffSchema): Answer {
  const value: unknown = JSON.parse(out);
  expect(schema?.(value), JSON.stringify(schema?.errors)).toBe(true);
  // The schema has just vouched for the shape.
  return value as Answer;
}

describe.skipIf(!hasGit)('in a repository (skipped where git is absent)', () => {
  let root = '';
  beforeAll(() => {
    root = repositoryOf({
      ...edited('data/facts.yaml', '100', '114'),
      ...edited('data/systems.csv', 'a,Alpha,x', 'a,Alpha,z'),
    });
  });

  test('a fact is told with its source and its places', async () => {
    const { status, out, err } = await run(root, 'diff', 'main');
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out.replaceAll('\u00a0', ' ')).toContain(
      [
        'facts',
        '  fleet.total  about 100 aircraft → about 114 aircraft',
        '    Fleet',
        '    source ‘Letter of intent’, para. 5',
        '    shown  decks/one.md slide 1; reports/one.md section “Fleet”',
      ].join('\n'),
    );
    expect(out).toContain('1 other value of data files that no document shows');
    expect(out).not.toContain('decks/other.md');
    expect(out).not.toContain('\u001b');
  });

  test('is told as JSON and as Markdown, and by the exit status', async () => {
    const json = toAnswer(await run(root, 'diff', 'main', '--json'), diffSchema);
    expect(json).toMatchObject({
      same: false,
      facts: [{ id: 'fleet.total', change: 'changed' }],
      documents: [{ source: 'decks/one.md' }, { source: 'reports/one.md' }],
    });
    const { status, out } = await run(root, 'diff', 'main', '--markdown', '--exit-code');
    expect(status).toBe(1);
    expect(out.replaceAll('\u00a0', ' ')).toContain(
      '| `fleet.total`<br>Fleet | about 100 aircraft | **about 114 aircraft** | ‘Letter of intent’, para. 5 | `decks/one.md`: slide 1<br>',
    );
    expect((await run(root, 'diff', 'main..main', '--exit-code')).status).toBe(0);
  });

  test('a claim that no longer holds is told in every form, and one that never held is not', async () => {
    const own = repositoryOf();
    const claim = (most: number): string =>
      `\n::assert{that="fleet.total < ${String(most)}" message="the fleet is below ${String(most)}"}\n`;
    write(own, { 'decks/claim.md': `# Claim\n\ntext\n${claim(110)}${claim(90)}` });
    git(own, 'add', '--all');
    git(own, 'commit', '--quiet', '--message', 'Claims');
    // Lines that move are no change of what is wrong.
    write(own, {
      ...edited('data/facts.yaml', '100', '114'),
      'decks/claim.md': `# Claim\n\nmore\n\ntext\n${claim(110)}${claim(90)}`,
    });
    const { broken } = JSON.parse((await run(own, 'diff', 'HEAD', '--json')).out) as {
      readonly broken: readonly Readonly<Record<string, unknown>>[];
    };
    expect(broken).toEqual([
      expect.objectContaining({ file: 'decks/claim.md', line: 7, rule: 'claim' }),
    ]);
    for (const words of [[], ['--markdown']]) {
      const { out } = await run(own, 'diff', 'HEAD', ...words);
      expect(out).toMatch(/decks\/claim\.md:7`? .*the fleet is below 110/u);
      expect(out).not.toContain('below 90');
    }
    toAnswer(await run(own, 'diff', 'HEAD', '--json'), diffSchema);
  });

  test('affected agrees with diff, and is told of single files', async () => {
    const sources = async (...words: string[]): Promise<string[]> =>
      toAnswer(await run(root, 'affected', '--json', ...words), affectedSchema).documents.map(
        ({ source, pages, visible }) =>
          `${source} ${(pages ?? []).join('+')}${visible ? '' : '(unseen)'}`.trim(),
      );
    expect(await sources('--since', 'HEAD')).toEqual(['decks/one.md 1', 'reports/one.md']);
    // A cell that no document shows touches none, and `build` renders nothing for it.
    expect(await sources('--since', 'HEAD', 'data/systems.csv')).toEqual([]);
    expect(await sources('data/systems.csv')).toEqual(['decks/one.md 2']);
    expect(await sources('data')).toEqual(['decks/one.md', 'reports/one.md']);
    expect(await sources('decks/other.md')).toEqual(['decks/other.md']);
  });

  test('two commits are compared, and the files since two went apart', async () => {
    const own = repositoryOf(edited('data/facts.yaml', '100', '114'));
    git(own, 'checkout', '--quiet', '-b', 'topic');
    git(own, 'commit', '--quiet', '--all', '--message', 'Two');
    const facts = async (...words: string[]): Promise<readonly unknown[]> =>
      toAnswer(await run(own, 'diff', '--json', ...words), diffSchema).facts ?? [];
    expect(await facts('main', 'topic')).toHaveLength(1);
    expect(await facts('topic..main')).toHaveLength(1);
    expect(await facts('main...')).toHaveLength(1);
    expect(await facts('topic')).toHaveLength(0);
  });

  test('a project below the root of its repository, with odd names, is compared', async () => {
    const own = repositoryOf(edited('data/facts.yaml', '100', '114'), 'a folder/with [brackets]');
    write(own, { 'decks/line\nbreak and space.md': '# :value[fleet.total]\n' });
    git(own, 'add', '--all');
    const { documents } = toAnswer(await run(own, 'diff', 'HEAD', '--json'), diffSchema);
    expect(documents.map(({ source }) => source)).toEqual([
      'decks/line\nbreak and space.md',
      'decks/one.md',
      'reports/one.md',
    ]);
    const { out } = await run(own, 'diff', 'HEAD');
    expect(out).toContain('decks/line\ufffdbreak and space.md');
  });

  test('links inside the project are followed, those out of it are not', async () => {
    const own = repositoryOf();
    write(own, {
      'shared/part.md': 'Shared text.\n',
      'decks/link.md': '::include{file=../parts/part.md}\n',
    });
    symlinkSync('shared', join(own, 'parts'));
    symlinkSync('/etc', join(own, 'reports', 'etc'));
    symlinkSync('../../../etc/hostname', join(own, 'reports', 'host.md'));
    git(own, 'add', '--all');
    git(own, 'commit', '--quiet', '--message', 'Links');
    const { documents } = toAnswer(await run(own, 'diff', 'HEAD~1', 'HEAD', '--json'), diffSchema);
    expect(documents.map(({ source }) => source)).toEqual(['decks/link.md']);
    expect(toAnswer(await run(own, 'diff', 'HEAD', '--json'), diffSchema).same).toBe(true);
  });

  test('values are text, whatever they hold', async () => {
    const nasty =
      '<img src=x onerror=alert(1)> @somebody **bold** | #12 `code` \\u001b[31m https://x.org';
    const own = repositoryOf({
      'data/facts.yaml': `fleet.total: { value: ${JSON.stringify(nasty).replace('\\\\u001b', '\\u001b')} }\n`,
    });
    const markdown = (await run(own, 'diff', 'HEAD', '--markdown')).out;
    expect(markdown).not.toMatch(/<img|@somebody|\*\*bold\*\*|[^\\]#12|https:\/\/|\u001b/u);
    expect(markdown).toContain('&lt;img src\\=x onerror\\=alert\\(1\\)&gt; @<!-- -->somebody');
    const text = (await run(own, 'diff', 'HEAD')).out;
    expect(text).toContain('\ufffd[31m');
    expect(text).not.toContain('\u001b');
  });

  test('nothing of the repository’s settings is run, and nothing is written to it', async () => {
    const own = repositoryOf(edited('data/facts.yaml', '100', '114'));
    const mark = join(own, 'was-run');
    write(own, { '.gitattributes': '* diff=evil filter=evil\n' });
    for (const name of [
      'diff.evil.textconv',
      'diff.evil.command',
      'diff.external',
      'filter.evil.smudge',
      'core.fsmonitor',
      'core.pager',
    ])
      git(own, 'config', name, `touch '${mark}'; cat`);
    const { status } = await briefwright(['diff', 'HEAD'], {
      cwd: own,
      env: { GIT_DIR: '/nowhere', GIT_EXTERNAL_DIFF: `touch ${mark}` },
    });
    expect(status).toBe(0);
    expect(() => readFileSync(mark)).toThrow('ENOENT');
  });

  test('a comment of many changes keeps within its limit, and says so', async () => {
    const rows = (word: string): string =>
      Array.from(
        { length: 150 },
        (_, index) => `f${String(index)}: { value: ${word.repeat(40)}${String(index)} }`,
      ).join('\n');
    const deck = Array.from(
      { length: 150 },
      (_, index) => `# Slide\n\n:value[f${String(index)}]`,
    ).join('\n\n---\n\n');
    const own = repositoryOf();
    write(own, { 'data/facts.yaml': rows('old '), 'decks/many.md': `${deck}\n` });
    for (let copy = 0; copy < 4; copy += 1)
      write(own, { [`decks/copy${String(copy)}.md`]: `${deck}\n` });
    git(own, 'add', '--all');
    git(own, 'commit', '--quiet', '--message', 'Many');
    write(own, { 'data/facts.yaml': rows('new ') });
    const { out } = await run(own, 'diff', 'HEAD', '--markdown');
    expect(out.length).toBeLessThan(62_000);
    expect(out).toMatch(/ more do(?:es)? not fit here: `briefwright diff` prints everything\.\n$/u);
  }, 60_000);

  test.each([
    ['an unknown commit', ['diff', 'mian'], 2, 'no commit `mian`\n   hint: did you mean `main`?'],
    [
      'a commit that looks like an option',
      ['diff', '--', '--output=x'],
      2,
      'no commit `--output=x`',
    ],
    ['an option that is none', ['diff', '--output=x'], 2, 'unknown option `--output`'],
    ['no commit', ['diff'], 2, '`diff` takes one commit or two'],
    ['two forms', ['diff', 'HEAD', '--json', '--html'], 2, 'cannot both be given'],
    ['nothing', ['affected'], 2, '`affected` takes files, or `--since` and a commit'],
    [
      'a file that is not there',
      ['affected', 'data/fatcs.yaml'],
      2,
      'no file `data/fatcs.yaml`\n   hint: did you mean `data/facts.yaml`?',
    ],
    ['a file outside', ['affected', '../x'], 2, 'lies outside the project'],
  ])('%s is refused', async (_, words, status, message) => {
    const done = await run(root, ...words);
    expect(done).toMatchObject({ status, out: '' });
    expect(done.err).toContain(message);
  });

  test('a shallow clone says what it needs', async () => {
    git(root, 'commit', '--quiet', '--all', '--message', 'Two');
    const clone = join(workshop.folder(), 'clone');
    git(root, 'clone', '--quiet', '--depth', '1', `file://${root}`, clone);
    const { status, err } = await run(clone, 'diff', 'HEAD~1');
    expect(status).toBe(3);
    expect(err).toContain(
      'shallow clone\n   hint: fetch the history that is missing: `git fetch --unshallow`',
    );
  });

  test('a folder without a repository says so', async () => {
    const { status, err } = await run(workshop.project(files), 'diff', 'HEAD');
    expect(status).toBe(3);
    expect(err).toContain('is not in a git repository');
  });

  test('pages of a report are told where it was built from one of the states', async () => {
    const own = repositoryOf();
    const built = await run(own, 'build', 'reports/one.md', '--quiet');
    expect(built).toMatchObject({ status: 0 });
    write(own, edited('data/facts.yaml', '100', '114'));
    const { documents } = toAnswer(await run(own, 'diff', 'HEAD', '--json'), diffSchema);
    const report = documents.find(({ source }) => source === 'reports/one.md');
    expect(report?.parts.flatMap(({ pages }) => pages ?? [])).toEqual([1]);
  }, 60_000);

  test('one page shows pictures of before and after, and asks for nothing', async () => {
    const own = repositoryOf(edited('data/facts.yaml', '100', '114'));
    const { status, out } = await run(own, 'diff', 'HEAD', '--html');
    expect(status).toBe(0);
    expect(
      out.match(/<img src="data:image\/webp;base64,[^"]{1000,}" alt="(?:Before|After): [^"]+">/gu),
    ).toHaveLength(4);
    expect(out).not.toMatch(/(?:src|href)="(?!data:)/u);
  }, 60_000);
});

test('without git the machine is what fails', async () => {
  const root = workshop.project(files);
  const empty = workshop.folder();
  const { status, out, err } = await briefwright(['diff', 'HEAD'], {
    cwd: root,
    env: { PATH: empty },
  });
  rmSync(empty, { recursive: true, force: true });
  expect({ status, out }).toEqual({ status: 3, out: '' });
  expect(err).toContain('git was not found\n   hint:');
});

test('files alone need no git', async () => {
  const root = workshop.project(files);
  const { status, out } = await briefwright(['affected', 'data/facts.yaml'], {
    cwd: root,
    env: { PATH: workshop.folder() },
  });
  expect(status).toBe(0);
  expect(out).toContain('decks/one.md  slide 1');
});
