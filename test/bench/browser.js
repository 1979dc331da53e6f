/** The one browser that everybody prints with, and what it needs around it. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** The embedded one on Linux, which everybody has there; elsewhere the one that the command line finds. */
export function findBrowser(cli) {
  const env = { ...process.env };
  if (process.platform === 'linux') env['BRIEFWRIGHT_BROWSER'] ??= 'embedded';
  const { stdout } = spawnSync(process.execPath, [cli, 'doctor', '--json'], {
    encoding: 'utf8',
    env,
  });
  const { text } = JSON.parse(stdout).findings.find(({ name }) => name === 'browser');
  const path = /\((?:\w+): (.+)\)$/u.exec(text)?.[1];
  if (path === undefined) throw new Error(`no browser was found: ${text}`);
  const folder = join(path, '..');
  return {
    path,
    /** As it names itself. */
    product: text.replace(/ \(.*/u, ''),
    /** For Briefwright, which finds what the browser needs by itself. */
    ours: env,
    /** For others. */
    env: {
      ...env,
      CHROME_PATH: path,
      CHROME_NO_SANDBOX: process.getuid?.() === 0 ? '1' : '',
      // The embedded browser brings its own libraries and fonts along.
      LD_LIBRARY_PATH: [folder, join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH']]
        .filter(Boolean)
        .join(':'),
      FONTCONFIG_PATH: join(folder, 'fonts'),
    },
  };
}
