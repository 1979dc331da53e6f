/** A build in parts: who builds what, and that the parts joined are the whole, byte for byte. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findDocuments } from '../src/documents.ts';
import { costOf, planShards } from '../src/shard.ts';
import type { Files, Run } from './command-line.ts';
import { briefwright, repository, Workshop, write } from './command-line.ts';
import { memoryWorld } from './world.ts';

const workshop = new Workshop();
afterAll(() => {
  workshop.clear();
});

/** Documents of many lengths, an include, data, a fact that only one uses, and one that nobody does. */
const project: Files = {
  'brief.yaml': 'rules: { fact-source: off }\n',
  'data/facts.yaml': 'a: { value: 1 }\nb: { value: 2 }\nlost: { value: 3 }\n',
  'decks/_part.md': `part\n${'- x\n'.repeat(400)}`,
  'decks/a.md': '# A\n\n:value[a]\n\n---\n\n# A2\n',
  'decks/b.md': '# B\n\n::include{file=_part.md}\n',
  'decks/sub/c.md': '# C\n\n:value[b] of :value[a]\n',
  'reports/d.md': `# D\n\n${'text and more of it\n\n'.repeat(60)}`,
  'reports/e.md': '# E\n\ntext\n',
};

const day = ['--now', '2026-02-14'];

/** Every file below a folder with its hash. */
function stateOf(folder: string): Record<string, string> {
  const state: Record<string, string> = {};
  if (!existsSync(folder)) return state;
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
    if (statSync(join(folder, path)).isFile())
      state[path] = createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex');
  return state;
}

async function buildShard(cwd: string, shard: string): Promise<Run> {
  const out = `out-${shard.replace('/', '-of-')}`;
  return briefwright(['build', '--format', 'md', ...day, '--shard', shard, '--out', out], {
    cwd,
  });
}

describe('the plan', () => {
  async function plan(
    files: Files,
    of: number,
    formats: Parameters<typeof planShards>[3] = ['html', 'pdf'],
  ): Promise<readonly (readonly string[])[]> {
    const world = memoryWorld({ files });
    const shards = await planShards(world, await findDocuments(world), of, formats);
    return shards.map((documents) => documents.map(({ path }) => path));
  }

  test.each([1, 2, 3, 5, 8])('of %i has each document once', async (of) => {
    const shards = await plan(project, of);
    expect(shards).toHaveLength(of);
    expect(shards.flat().sort()).toEqual([
      'decks/a.md',
      'decks/b.md',
      'decks/sub/c.md',
      'reports/d.md',
      'reports/e.md',
    ]);
  });

  test('does not depend on the order in which files come', async () => {
    const turned = Object.fromEntries(Object.entries(project).reverse());
    expect(await plan(turned, 3)).toEqual(await plan(project, 3));
  });

  test('the longest stands alone, the others share; what is included counts', async () => {
    const files: Files = {
      'decks/_long.md': '# x\n\n---\n\n'.repeat(500),
      'decks/a.md': '# A\n',
      'decks/b.md': '# B\n',
      'decks/z.md': '::include{file="_long.md"}\n',
    };
    expect(await plan(files, 2)).toEqual([['decks/z.md'], ['decks/a.md', 'decks/b.md']]);
  });

  test('an include in a circle ends', async () => {
    const files: Files = {
      'decks/_a.md': '::include{file=_b.md}\n',
      'decks/_b.md': '::include{file=/decks/_a.md}\n',
      'decks/c.md': '::include{file=_a.md} ::include{file=../../x.md} ::include{file=none.md}\n',
    };
    expect(await plan(files, 2)).toEqual([['decks/c.md'], []]);
  });

  test.each([
    ['text', ['a'], ['a'.repeat(5000)]],
    ['slides', ['# a\n\n\n\n# b\n'], ['# a\n\n---\n\n# b\n']],
    ['figures', ['::table{from=aaa x=y}\n'], ['::chart{from=aaa x=y}\n']],
    ['loops', ['::::eacx{from=a}\n'], [':::each{from=ab}\n']],
  ])('%s make a document dearer', (_, cheap, dear) => {
    expect(costOf(dear, ['pdf'])).toBeGreaterThan(costOf(cheap, ['pdf']));
  });

  test('formats weigh', () => {
    const [md, html, both] = [['md'], ['html'], ['html', 'pdf']] as const;
    expect(costOf(['a'], md)).toBeLessThan(costOf(['a'], html));
    expect(costOf(['a'], html)).toBeLessThan(costOf(['a'], both));
    expect(Number.isInteger(costOf(['abc'.repeat(99)], both))).toBe(true);
  });
});

describe('build --shard and merge', () => {
  let cwd = '';
  let whole: Record<string, string> = {};
  const folders = ['out-1-of-3', 'out-2-of-3', 'out-3-of-3'];

  beforeAll(async () => {
    cwd = workshop.project(project);
    const run = await briefwright(['build', '--format', 'md', ...day, '--out', 'whole'], { cwd });
    expect(run.status, run.err).toBe(0);
    whole = stateOf(join(cwd, 'whole'));
    for (const shard of ['1/3', '2/3', '3/3']) {
      const built = await buildShard(cwd, shard);
      expect(built.status, built.err).toBe(0);
      // What all documents together show is known to each.
      expect(built.err).toContain('unused-fact');
    }
  }, 60_000);

  /** Folders of the shards as they were built, to be spoilt. */
  function copies(): string {
    const folder = workshop.folder();
    for (const name of folders) cpSync(join(cwd, name), join(folder, name), { recursive: true });
    return folder;
  }

  async function merge(at: string, names: readonly string[], ...more: string[]): Promise<Run> {
    return briefwright(['merge', ...names, '--out', 'joined', ...more], { cwd: at });
  }

  test('each document is in one shard, and each manifest says which it is', () => {
    const parts = folders.map((name) => Object.keys(stateOf(join(cwd, name))));
    const outputs = parts.flat().filter((path) => path !== 'manifest.json');
    expect(outputs.sort()).toEqual(Object.keys(whole).filter((path) => path !== 'manifest.json'));
    expect(
      folders.map((name) => {
        const { shard } = JSON.parse(readFileSync(join(cwd, name, 'manifest.json'), 'utf8')) as {
          shard: { index: number; of: number };
        };
        return `${String(shard.index)}/${String(shard.of)}`;
      }),
    ).toEqual(['1/3', '2/3', '3/3']);
  });

  test('the parts joined are the whole, byte for byte, in any order and from any place', async () => {
    for (const names of [folders, [...folders].reverse()]) {
      const at = copies();
      const { status, out, err } = await merge(at, names);
      expect({ status, out }, err).toEqual({ status: 0, out: '' });
      expect(err).toContain('5 files of 5 documents from 3 shards in joined/');
      expect(stateOf(join(at, 'joined'))).toEqual(whole);
    }
  });

  test('outputs of documents that are gone are removed, others in the folder are not', async () => {
    const at = copies();
    const old = workshop.project({ 'decks/old.md': '# Old\n' });
    await briefwright(['build', '--format', 'md', '--out', join(at, 'joined')], { cwd: old });
    write(join(at, 'joined'), { 'mine.txt': 'mine' });
    expect((await merge(at, folders)).status).toBe(0);
    const { 'mine.txt': mine, ...rest } = stateOf(join(at, 'joined'));
    expect(mine).toBeDefined();
    expect(rest).toEqual(whole);
  });

  test('--json prints one object of the published shape', async () => {
    const schema: unknown = JSON.parse(
      readFileSync(join(repository, 'src/schemas/merge.schema.json'), 'utf8').replace(
        /"\$schema": "[^"]*",/u,
        '',
      ),
    );
    const ajv = new Ajv2020({ strict: false, validateSchema: false });
    const at = copies();
    const good = await merge(at, folders, '--json');
    const bad = await merge(at, folders.slice(1), '--json');
    expect([good.status, good.err, bad.status, bad.err]).toEqual([0, '', 1, '']);
    for (const { out } of [good, bad])
      expect(ajv.validate(schema as object, JSON.parse(out)), ajv.errorsText()).toBe(true);
    expect(JSON.parse(bad.out)).toMatchObject({ ok: false, artifacts: [] });
    const { artifacts } = JSON.parse(good.out) as { artifacts: { path: string }[] };
    expect(artifacts.map(({ path }) => path)).toContain('joined/decks/sub/c.md');
  });

  /** Each way in which folders do not fit: what is done to them, and what is said. */
  const misfits: readonly (readonly [string, (at: string) => readonly string[], RegExp])[] = [
    [
      'a missing shard',
      () => folders.slice(0, 2),
      /^error .*expected all 3: 3\/3 is missing\n.*--shard 3\/3/mu,
    ],
    [
      'a shard twice',
      (at) => {
        cpSync(join(at, 'out-1-of-3'), join(at, 'again'), { recursive: true });
        return [...folders, 'again'];
      },
      /^again {2}error .*shard 1\/3, expected it once: `out-1-of-3`/mu,
    ],
    [
      'a whole build',
      (at) => {
        cpSync(join(cwd, 'whole'), join(at, 'whole'), { recursive: true });
        return [...folders, 'whole'];
      },
      /^whole {2}error .*outputs of a whole build/mu,
    ],
    [
      'a folder without a manifest',
      (at) => {
        rmSync(join(at, 'out-2-of-3/manifest.json'));
        return folders;
      },
      /^out-2-of-3 {2}error .*without `manifest\.json`/mu,
    ],
    [
      'a damaged manifest',
      (at) => {
        writeFileSync(join(at, 'out-2-of-3/manifest.json'), '{"versions":');
        return folders;
      },
      /^out-2-of-3 {2}error .*damaged/mu,
    ],
    [
      'a manifest that writes elsewhere',
      (at) => {
        edit(at, (text) => text.replaceAll('"path": "decks/', '"path": "decks/../../'));
        return folders;
      },
      /^out-1-of-3 {2}error .*of another form/mu,
    ],
    [
      'a changed output',
      (at) => {
        spoil(at, (path) => {
          writeFileSync(path, 'by hand');
        });
        return folders;
      },
      /error .*changed output/mu,
    ],
    [
      'a missing output',
      (at) => {
        spoil(at, (path) => {
          rmSync(path);
        });
        return folders;
      },
      /error .*missing output/mu,
    ],
    [
      'an output that is a link out of the folder',
      (at) => {
        spoil(at, (path) => {
          writeFileSync(join(at, 'elsewhere'), readFileSync(path));
          rmSync(path);
          symlinkSync(join(at, 'elsewhere'), path);
        });
        return folders;
      },
      /error .*unreadable output/mu,
    ],
    [
      'another version',
      (at) => {
        edit(at, (text) => text.replace(/"marp": "[^"]*"/u, '"marp": "0.0.1"'));
        return folders;
      },
      /error .*marp .*as in/u,
    ],
    [
      'another day',
      (at) => {
        edit(at, (text) => text.replace('"today": "2026-02-14"', '"today": "2026-02-15"'));
        return folders;
      },
      /error .*day .*\n.*--now/u,
    ],
    [
      'other options',
      (at) => {
        edit(at, (text) => text.replace('"formats": "md"', '"formats": "md", "strict": "yes"'));
        return folders;
      },
      /error .*`strict`/u,
    ],
    [
      'other sources',
      (at) => {
        edit(at, (text) => text.replace(/"sources": "[^"]*"/u, `"sources": "${'0'.repeat(64)}"`));
        return folders;
      },
      /error .*other sources.*\n.*same commit/u,
    ],
    [
      'another number of shards',
      (at) => {
        edit(at, (text) => text.replace('"of": 3', '"of": 4'));
        return folders;
      },
      /error .*shard .*\n.*same number of shards/u,
    ],
    [
      'a document in two shards',
      (at) => {
        edit(at, (text) =>
          text.replace(
            /"documents": \[[^\]]*\]/u,
            '"documents": ["decks/a.md", "decks/b.md", "decks/sub/c.md", "reports/d.md", "reports/e.md"]',
          ),
        );
        return folders;
      },
      /error .*expected it in one shard/u,
    ],
    [
      'an output of nobody',
      (at) => {
        edit(at, (text) => text.replace(/"documents": \[[^\]]*\]/u, '"documents": []'));
        return folders;
      },
      /error .*expected one of a document of shard 1\/3/u,
    ],
  ];

  /** Changes the first shard's manifest. */
  function edit(at: string, change: (text: string) => string): void {
    const path = join(at, 'out-1-of-3/manifest.json');
    const before = readFileSync(path, 'utf8');
    const after = change(before);
    expect(after).not.toBe(before);
    writeFileSync(path, after);
  }

  /** Does something to an output of the first shard. */
  function spoil(at: string, change: (path: string) => void): void {
    const folder = join(at, 'out-1-of-3');
    const [first = ''] = Object.keys(stateOf(folder)).filter((path) => path.endsWith('.md'));
    change(join(folder, first));
  }

  test.each(misfits)('1: %s; nothing is written', async (_, prepare, message) => {
    const at = copies();
    const names = prepare(at);
    const { status, out, err } = await merge(at, names);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toMatch(message);
    expect(err).toContain('nothing written to joined/');
    expect(err).not.toMatch(/^\s+at /mu);
    expect(existsSync(join(at, 'joined'))).toBe(false);
  });

  test('shards of other data name the file that differs', async () => {
    const at = copies();
    write(cwd, { 'data/facts.yaml': 'a: { value: 9 }\nb: { value: 2 }\nlost: { value: 3 }\n' });
    try {
      const args = ['build', '--format', 'md', ...day, '--shard', '1/3', '--out', join(at, 'new')];
      expect((await briefwright(args, { cwd })).status).toBe(0);
      const { status, err } = await merge(at, ['new', ...folders.slice(1)]);
      expect(status).toBe(1);
      expect(err).toMatch(/other (?:content of `data\/facts\.yaml`|sources)/u);
    } finally {
      write(cwd, { 'data/facts.yaml': project['data/facts.yaml'] ?? '' });
    }
  });

  test.each([
    ['no folder', ['merge'], /takes the output folders/u],
    ['a folder that is not there', ['merge', 'nowhere'], /no folder `nowhere`/u],
    [
      'one that is the target',
      ['merge', 'out-1-of-3', '--out', 'out-1-of-3'],
      /the folder to write to/u,
    ],
    ['a part that is none', ['build', '--shard', '4/3'], /--shard 4\/3/u],
    ['no part', ['build', '--shard', 'half'], /--shard half/u],
    ['names beside it', ['build', 'decks/a.md', '--shard', '1/2'], /divides all documents/u],
    ['a shard of a check', ['check', '--shard', '1/2'], /not one of this command/u],
    [
      'the folder of a whole build',
      ['build', '--format', 'md', '--shard', '1/3', '--out', 'whole'],
      /a whole build/u,
    ],
    [
      'that of another shard',
      ['build', '--format', 'md', '--shard', '1/3', '--out', 'out-2-of-3'],
      /of shard 2\/3/u,
    ],
  ])('2: %s', async (_, args, message) => {
    const before = stateOf(cwd);
    const { status, out, err } = await briefwright(args, { cwd });
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(message);
    expect(stateOf(cwd)).toEqual(before);
  });

  test('3: a target that cannot be written', async () => {
    const at = copies();
    write(at, { blocked: '' });
    const args = ['merge', ...folders, '--out', 'blocked/dist'];
    expect((await briefwright(args, { cwd: at })).status).toBe(3);
  });
});

describe('shards of small and of faulty projects', () => {
  test('a shard without documents is content, and its manifest is there', async () => {
    const cwd = workshop.project({ 'decks/a.md': '# A\n' });
    for (const shard of ['1/2', '2/2']) expect((await buildShard(cwd, shard)).status).toBe(0);
    expect(Object.keys(stateOf(join(cwd, 'out-2-of-2')))).toEqual(['manifest.json']);
    const merged = await briefwright(['merge', 'out-2-of-2', 'out-1-of-2'], { cwd });
    expect(merged.status, merged.err).toBe(0);
    await briefwright(['build', '--format', 'md', ...day, '--out', 'whole'], { cwd });
    expect(stateOf(join(cwd, 'dist'))).toEqual(stateOf(join(cwd, 'whole')));
  });

  test('an empty project is not one that was built', async () => {
    const cwd = workshop.project({});
    expect((await buildShard(cwd, '1/2')).status).toBe(1);
  });

  test('1: only the shard with the mistake, and its other documents are built', async () => {
    const cwd = workshop.project({
      ...project,
      'decks/a.md': '# A\n\n:value[nowhere]\n',
    });
    const runs = [await buildShard(cwd, '1/2'), await buildShard(cwd, '2/2')];
    expect(runs.map(({ status }) => status).sort()).toEqual([0, 1]);
    const merged = await briefwright(['merge', 'out-1-of-2', 'out-2-of-2'], { cwd });
    expect(merged.status, merged.err).toBe(0);
    const args = ['build', '--format', 'md', ...day, '--out', 'whole'];
    expect((await briefwright(args, { cwd })).status).toBe(1);
    expect(stateOf(join(cwd, 'dist'))).toEqual(stateOf(join(cwd, 'whole')));
  });

  test('an error that only all documents show stops the same documents as in a whole build', async () => {
    const cwd = workshop.project({
      ...project,
      'brief.yaml': 'rules: { fact-source: off, unused-fact: error }\n',
    });
    for (const shard of ['1/2', '2/2']) expect((await buildShard(cwd, shard)).status).toBe(1);
    expect((await briefwright(['merge', 'out-1-of-2', 'out-2-of-2'], { cwd })).status).toBe(0);
    await briefwright(['build', '--format', 'md', ...day, '--out', 'whole'], { cwd });
    expect(stateOf(join(cwd, 'dist'))).toEqual(stateOf(join(cwd, 'whole')));
  });

  test('a shard that is built again drops what is no longer its own', async () => {
    const cwd = workshop.project({ 'decks/a.md': '# A\n', 'decks/b.md': '# B\n' });
    expect((await buildShard(cwd, '1/1')).status).toBe(0);
    rmSync(join(cwd, 'decks/b.md'));
    expect((await buildShard(cwd, '1/1')).status).toBe(0);
    expect(Object.keys(stateOf(join(cwd, 'out-1-of-1')))).toEqual(['decks/a.md', 'manifest.json']);
  });

  test('pages of a browser are the same', async () => {
    const cwd = workshop.project({
      'decks/a.md': '# A\n\ntext\n',
      'reports/b.md': '# B\n\ntext\n',
    });
    for (const args of [
      ['--out', 'whole'],
      ['--shard', '1/2', '--out', 'one'],
      ['--shard', '2/2', '--out', 'two'],
    ]) {
      const run = await briefwright(['build', ...day, ...args], { cwd });
      expect(run.status, run.err).toBe(0);
    }
    const merged = await briefwright(['merge', 'one', 'two'], { cwd });
    expect(merged.status, merged.err).toBe(0);
    expect(stateOf(join(cwd, 'dist'))).toEqual(stateOf(join(cwd, 'whole')));
    expect(Object.keys(stateOf(join(cwd, 'dist')))).toHaveLength(5);
  }, 120_000);
});
