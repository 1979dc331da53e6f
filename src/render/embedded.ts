/**
 * The browser inside `@sparticuz/chromium`, unpacked where nobody else can write. The library's own way unpacks to a
 * fixed name in the shared temporary folder and runs whatever lies there already, so it does that in a child process
 * whose temporary folder is a private one of ours.
 */
import { execFile } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { homedir, tmpdir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { promisify } from 'node:util';
import type { BrowserProgram } from './browser.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Version of the embedded browser's package; undefined where it does not run or is not installed. */
export function embeddedVersion(): string | undefined {
  return process.platform === 'linux' && process.arch === 'x64'
    ? findLibrary()?.version
    : undefined;
}

/** The embedded browser, unpacked now where it is not yet; a sentence saying why there is none. */
export async function findEmbedded(env: Environment): Promise<BrowserProgram | string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return `the embedded browser runs on Linux x64 only, not on ${process.platform} ${process.arch}`;
  }
  const library = findLibrary();
  if (library === undefined) return 'the package `@sparticuz/chromium` is not installed';

  const cache = cacheFolder(env);
  const home = join(cache, `chromium-${library.version}`);
  try {
    if (isOurs(cache) && isClosed(home)) return program(home);
    return program(await unpackInto(cache, home, library.path));
  } catch {
    // No cache folder that is ours alone (read-only home, another user's folder): a temporary one serves this run.
  }
  const folder = mkdtempSync(join(env['TMPDIR'] ?? tmpdir(), 'briefwright-chromium-'));
  try {
    await unpack(library.path, folder, folder);
    return { ...program(folder), temporary: folder };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    const lines = (error instanceof Error ? error.message : String(error)).split('\n');
    const reason = lines.find((line) => /^\w*Error: /.test(line)) ?? lines[0] ?? '';
    return `the embedded browser cannot be unpacked (${reason})`;
  }
}

function program(folder: string): BrowserProgram {
  return {
    kind: 'embedded',
    path: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_PATH: join(folder, 'fonts'),
      FONTCONFIG_FILE: join(folder, 'fonts', 'fonts.conf'),
    },
    temporary: undefined,
  };
}

function findLibrary(): { readonly path: string; readonly version: string } | undefined {
  let path: string;
  try {
    path = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  } catch {
    return undefined;
  }
  let folder = dirname(path);
  while (!existsSync(join(folder, 'bin')) && dirname(folder) !== folder) folder = dirname(folder);
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const version =
    typeof manifest === 'object' && manifest !== null && 'version' in manifest
      ? String(manifest.version)
      : 'unknown';
  return { path, version };
}

function cacheFolder(env: Environment): string {
  const given = env['XDG_CACHE_HOME'];
  const base =
    given !== undefined && isAbsolute(given) ? given : join(env['HOME'] ?? homedir(), '.cache');
  return join(base, 'briefwright');
}

/** A real folder that belongs to us and that nobody else may change. */
function isOurs(path: string, forbidden = 0o022): boolean {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return (
    stat?.isDirectory() === true && stat.uid === process.getuid?.() && (stat.mode & forbidden) === 0
  );
}

/** Nobody else may even enter: what root unpacks keeps the owners that the archive names, whoever they are here. */
function isClosed(path: string): boolean {
  return isOurs(path, 0o077);
}

/** Unpacks beside the final folder and renames: of two processes that do so at once, the second uses the first's. */
async function unpackInto(cache: string, home: string, library: string): Promise<string> {
  mkdirSync(cache, { recursive: true, mode: 0o700 });
  if (!isOurs(cache)) throw new Error(`${cache} must be a folder of ours alone`);
  removeAbandoned(cache);
  const folder = mkdtempSync(join(cache, `unpacking-${process.pid}-`));
  try {
    await unpack(library, folder, home);
    try {
      renameSync(folder, home);
    } catch (error) {
      if (!isClosed(home)) throw error;
    }
    return home;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Half-unpacked folders whose process has gone: it was killed, so it could not remove them. */
function removeAbandoned(cache: string): void {
  for (const name of readdirSync(cache)) {
    const pid = /^unpacking-(\d+)-/.exec(name)?.[1];
    if (pid === undefined || isAlive(Number(pid))) continue;
    rmSync(join(cache, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

const unpacking = `
const library = require(process.argv[1]);
(library.default ?? library).executablePath().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
`;

/** Unpacks into `folder`, which will be known as `home`. */
async function unpack(library: string, folder: string, home: string): Promise<void> {
  await promisify(execFile)(process.execPath, ['-e', unpacking, library], {
    // Without the third variable the library unpacks neither the shared libraries nor the fonts.
    env: { PATH: '/usr/bin:/bin', TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    cwd: folder,
    timeout: 120_000,
  });
  for (const part of ['chromium', 'al2023/lib/libnss3.so', 'fonts/fonts']) {
    if (!existsSync(join(folder, part))) throw new Error(`${part} is missing in what was unpacked`);
  }
  writeFileSync(join(folder, 'fonts', 'fonts.conf'), fontsConf(join(home, 'fonts')));
}

/**
 * Only the fonts that come with the browser: a page then looks the same on every machine. The library's own file names
 * folders below `/tmp`, where anybody could put a font.
 */
function fontsConf(folder: string): string {
  const path = folder.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${path}/fonts</dir>
  <cachedir>${path}/cache</cachedir>
</fontconfig>
`;
}
