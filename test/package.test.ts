/** The package as others install it: packed, unpacked elsewhere, and used from there. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { briefwright, cleanEnvironment, repository, Workshop } from './command-line.ts';

const workshop = new Workshop();
afterAll(() => {
  workshop.clear();
});

interface Manifest {
  readonly version: string;
  readonly bin: { readonly briefwright: string };
  readonly exports: Readonly<Record<string, string | { types: string; default: string }>>;
}

describe('the packed package', () => {
  let installed: string;
  let manifest: Manifest;
  let packed: readonly string[];

  beforeAll(() => {
    // Packed from a copy: packing compiles, and other tests are running what is compiled here.
    const copy = workshop.folder();
    for (const name of ['src', 'themes', 'README.md', 'LICENSE']) {
      cpSync(join(repository, name), join(copy, name), { recursive: true });
    }
    for (const name of [
      'package.json',
      'esbuild.config.js',
      'tsconfig.json',
      'tsconfig.types.json',
    ]) {
      cpSync(join(repository, name), join(copy, name));
    }
    symlinkSync(join(repository, 'node_modules'), join(copy, 'node_modules'), 'junction');

    const elsewhere = workshop.folder();
    const pack = run('npm', ['pack', '--silent', '--pack-destination', elsewhere], copy);
    const tarball = pack.trim().split('\n').at(-1) ?? '';
    installed = join(elsewhere, 'node_modules', 'briefwright');
    mkdirSync(installed, { recursive: true });
    const archive = join(elsewhere, tarball);
    packed = run('tar', ['-tzf', archive], elsewhere)
      .trim()
      .split('\n')
      .map((line) => line.replace('package/', ''))
      .sort();
    run('tar', ['-xzf', archive, '-C', installed, '--strip-components=1'], elsewhere);
    // What an install would fetch.
    symlinkSync(join(repository, 'node_modules'), join(installed, 'node_modules'), 'junction');
    // The package's own manifest; the tests below look at each part that they use.
    manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as Manifest;
  });

  test('holds what runs and nothing of the workshop', () => {
    const folders = [...new Set(packed.map((path) => path.split('/')[0]))];
    expect(folders.sort()).toEqual([
      'LICENSE',
      'README.md',
      'build',
      'package.json',
      'src',
      'themes',
    ]);
    expect(
      packed.filter((path) => path.startsWith('src/')).map((path) => path.split('/')[1]),
    ).toEqual(expect.arrayContaining(['schemas', 'starter']));
    expect(packed.filter((path) => /^src\/(?!schemas\/|starter\/)/u.test(path))).toEqual([]);
  });

  test('every entry of its exports and its program exist', () => {
    const main = manifest.exports['.'];
    if (typeof main !== 'object') throw new Error('the main entry must name types and code');
    for (const path of [main.types, main.default, manifest.bin.briefwright])
      expect(existsSync(join(installed, path)), path).toBe(true);
    const schemas = manifest.exports['./schemas/*.json'];
    expect(schemas).toBeTypeOf('string');
    for (const name of ['brief', 'front-matter', 'theme', 'outcome'])
      expect(existsSync(join(installed, `src/schemas/${name}.schema.json`)), name).toBe(true);
    expect(readFileSync(join(installed, manifest.bin.briefwright), 'utf8')).toMatch(
      /^#!\/usr\/bin\/env node\n/u,
    );
  });

  test('its types are whole: a strict program that uses them compiles', () => {
    const user = join(installed, '..', '..', 'user');
    mkdirSync(user, { recursive: true });
    writeFileSync(
      join(user, 'use.ts'),
      "import { build, check, remarkBriefing } from 'briefwright';\n" +
        'const wrong: number = build;\n' +
        'export const all = [build, check, remarkBriefing, wrong];\n',
    );
    const tsc = join(repository, 'node_modules', 'typescript', 'bin', 'tsc');
    const { stdout } = spawnSync(
      process.execPath,
      [tsc, '--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--skipLibCheck']
        .concat(['--typeRoots', join(repository, 'node_modules', '@types'), '--types', 'node'])
        .concat([join(user, 'use.ts')]),
      { cwd: user, encoding: 'utf8' },
    );
    // Exactly the one mistake that is made on purpose: the types are found, and they are not `any`.
    expect(stdout.match(/error TS\d+/gu)).toEqual(['error TS2322']);
  });

  test('its program makes a new project and checks it', async () => {
    const script = join(installed, manifest.bin.briefwright);
    const cwd = workshop.folder();
    const version = await briefwright(['--version'], { cwd, script });
    expect(version).toEqual({ status: 0, out: `${manifest.version}\n`, err: '' });
    expect((await briefwright(['new', 'my-brief'], { cwd, script })).status).toBe(0);
    const project = join(cwd, 'my-brief');
    expect(existsSync(join(project, '.gitignore'))).toBe(true);
    const check = await briefwright(['check', '--strict', '--quiet'], { cwd: project, script });
    expect(check).toEqual({ status: 0, out: '', err: '' });
  });

  test('its program computes facts, in the thread and in the engine that it brings or finds', async () => {
    const script = join(installed, manifest.bin.briefwright);
    const cwd = workshop.folder();
    for (const folder of ['data', 'decks']) mkdirSync(join(cwd, folder));
    writeFileSync(join(cwd, 'brief.yaml'), 'rules: { fact-source: off }\n');
    writeFileSync(join(cwd, 'data/t.csv'), 'id,n\na,1\nb,2\n');
    writeFileSync(
      join(cwd, 'data/facts.yaml'),
      "sum: { query: $sum(t.n) * 2 }\nmost:\n  sql: SELECT max(n) FROM 'data/t.csv'\n",
    );
    writeFileSync(
      join(cwd, 'decks/a.md'),
      '---\ntitle: A\n---\n\n# :value[sum] and :value[most]\n',
    );
    const build = await briefwright(['build', '--format', 'md', '--quiet'], { cwd, script });
    expect(build).toEqual({ status: 0, out: '', err: '' });
    expect(readFileSync(join(cwd, 'dist/decks/a.md'), 'utf8')).toContain('# 6 and 2');
  });

  test('its library builds a project', () => {
    const folder = join(installed, '..', '..');
    writeFileSync(
      join(folder, 'use.mjs'),
      "import * as library from 'briefwright';\nconsole.log(Object.keys(library).sort().join());\n",
    );
    expect(run(process.execPath, ['use.mjs'], folder)).toBe('build,check,remarkBriefing\n');
  });
});

/** Runs a program that must succeed, and gives what it printed. */
function run(program: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    env: { ...cleanEnvironment(), npm_config_update_notifier: 'false', npm_config_offline: 'true' },
    shell: process.platform === 'win32',
  });
  if (error !== undefined || status !== 0)
    throw new Error(`${program} ${args.join(' ')} failed: ${stderr}`, { cause: error });
  return stdout;
}
