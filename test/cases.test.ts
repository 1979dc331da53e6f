/** Every folder below `cases/` is a small project; its `expected/` holds all messages of the run and outputs as text. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { build } from '../src/build.ts';
import type { BuildOptions } from '../src/build.ts';
import type { Measurement } from '../src/model/page.ts';
import { toProjectPath } from '../src/paths.ts';
import { formatMessages } from '../src/reporter.ts';
import { describeFigures } from './figure-lines.ts';
import { memoryWorld } from './world.ts';

const folder = join(import.meta.dirname, 'cases');
const update = process.env['UPDATE_CASES'];
const ci = process.env['CI'] !== undefined;

interface CaseSettings {
  readonly options?: Omit<BuildOptions, 'files'> & { readonly files?: readonly string[] };
  readonly today?: string;
  /** Whether what the HTML says of its figures is written down: an SVG is too long to be read. */
  readonly figures?: boolean;
  /** Reads that fail, as where a file vanishes during the run. */
  readonly broken?: Readonly<Record<string, 'missing' | 'outside' | 'unreadable'>>;
}

for (const name of readdirSync(folder).sort()) {
  // A prefix of the folder's name, for the moment: no folder of the repository has one.
  const run = name.startsWith('only.')
    ? describe.only
    : name.startsWith('skip.')
      ? describe.skip
      : describe;
  run(name, () => {
    test('gives exactly the expected messages and outputs', async () => {
      const actual = await runCase(join(folder, name));
      const expectedFolder = join(folder, name, 'expected');
      const changedFolder = join(folder, name, 'expected-changed');
      rmSync(changedFolder, { recursive: true, force: true });

      const accept = update !== undefined && (update === '' || update === name);
      if (accept || (!existsSync(expectedFolder) && !ci)) {
        rmSync(expectedFolder, { recursive: true, force: true });
        writeAll(expectedFolder, actual);
        return;
      }
      const expected = readAll(expectedFolder);
      if (!ci && JSON.stringify([...expected]) !== JSON.stringify([...actual]))
        writeAll(changedFolder, actual);
      expect(Object.fromEntries(actual)).toEqual(Object.fromEntries(expected));
    });

    test('and the same where its texts are set aside and read again', async () => {
      const actual = await runCase(join(folder, name), { heldTexts: 0 });
      const expected = readAll(join(folder, name, 'expected'));
      expect(Object.fromEntries(actual)).toEqual(Object.fromEntries(expected));
    });
  });
}

/** What a case gives: `messages.txt`, `status.txt`, and each Markdown output. */
async function runCase(
  path: string,
  more: BuildOptions = {},
): Promise<ReadonlyMap<string, string>> {
  const settingsFile = join(path, 'case.json');
  const pagesFile = join(path, 'pages.json');
  // Both files are written by hand beside the case; a wrong shape fails the case, which is what it is for.
  const settings = existsSync(settingsFile)
    ? (JSON.parse(readFileSync(settingsFile, 'utf8')) as CaseSettings)
    : {};
  const pages = existsSync(pagesFile)
    ? (JSON.parse(readFileSync(pagesFile, 'utf8')) as Record<string, Measurement>)
    : {};
  const world = memoryWorld({
    files: readProject(path),
    pages,
    ...(settings.today === undefined ? {} : { today: settings.today }),
    ...(settings.broken === undefined ? {} : { broken: settings.broken }),
  });
  const { figures } = settings;
  const { files, ...options } = settings.options ?? {};
  const outcome = await build(world, {
    formats: ['md', 'html'],
    ...options,
    ...more,
    ...(files === undefined ? {} : { files: files.flatMap((file) => toProjectPath(file) ?? []) }),
  });
  const statuses = outcome.documents.map(({ source, status }) => `${source} ${status}\n`).join('');
  return new Map(
    [
      ['messages.txt', formatMessages(outcome.files, { colour: false })] as const,
      ['status.txt', statuses] as const,
      ...[...world.written]
        .filter(([output]) => output.endsWith('.md'))
        .map(([output, bytes]) => [output, Buffer.from(bytes).toString('utf8')] as const),
      ...[...world.written]
        .filter(([output]) => figures === true && output.endsWith('.html'))
        .map(([output, bytes]) => {
          const html = Buffer.from(bytes).toString('utf8');
          return [output.replace(/html$/u, 'figures.txt'), describeFigures(html)] as const;
        }),
    ].sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function readProject(path: string): Record<string, Uint8Array> {
  const files: Record<string, Uint8Array> = {};
  for (const file of walk(path)) {
    const name = relative(path, file).split(sep).join('/');
    if (!/^(?:expected(?:-changed)?\/|case\.json$|pages\.json$)/u.test(name))
      files[name] = readFileSync(file);
  }
  return files;
}

function readAll(path: string): ReadonlyMap<string, string> {
  return new Map(
    walk(path)
      .map(
        (file) => [relative(path, file).split(sep).join('/'), readFileSync(file, 'utf8')] as const,
      )
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function writeAll(path: string, files: ReadonlyMap<string, string>): void {
  for (const [name, text] of files) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  }
}

function walk(path: string): string[] {
  if (!existsSync(path)) return [];
  return readdirSync(path).flatMap((name) => {
    const full = join(path, name);
    return statSync(full).isDirectory() ? walk(full) : [full];
  });
}
