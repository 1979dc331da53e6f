/**
 * Builds every layout and element of every theme, light and dark, 16:9 and 4:3, A4 and Letter, into dist/gallery/.
 * `npm run gallery -- [--theme NAME] [--out FOLDER]`; themes are all that ship, or the one that is named.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const { values: flags } = parseArgs({
  options: { theme: { type: 'string', multiple: true }, out: { type: 'string' } },
});
const root = resolve(import.meta.dirname, '../..');
const cli = join(root, 'build/cli.js');
if (!existsSync(cli)) throw new Error('run `npm run compile` first');
const out = resolve(flags.out ?? join(root, 'dist/gallery'));
const themes = flags.theme ?? readdirSync(join(root, 'themes')).sort();

const deck = readFileSync(join(import.meta.dirname, 'decks/gallery.md'), 'utf8');
const report = readFileSync(join(import.meta.dirname, 'reports/gallery.md'), 'utf8');

const note = readFileSync(join(import.meta.dirname, 'reports/note.md'), 'utf8');

/** The deck in another size or on ink, where every slide says so of itself. */
function variant(text, { size = '16:9', isDark = false }) {
  const sized = text.replace(/^size: .*$/mu, `size: '${size}'`);
  if (!isDark) return sized;
  return sized
    .replaceAll(/^<!-- _class: (.*) -->$/gmu, '<!-- _class: $1 dark -->')
    .replace(/^paginate: true$/mu, 'paginate: true\nclass: dark');
}

const project = mkdtempSync(join(tmpdir(), 'briefwright-gallery-'));
let status = 0;
try {
  cpSync(join(import.meta.dirname, 'brief.yaml'), join(project, 'brief.yaml'));
  cpSync(join(import.meta.dirname, 'data'), join(project, 'data'), { recursive: true });
  if (existsSync(join(root, 'themes')))
    cpSync(join(root, 'themes'), join(project, 'themes'), { recursive: true });
  for (const [path, text] of Object.entries({
    'decks/wide.md': variant(deck, {}),
    'decks/wide-dark.md': variant(deck, { isDark: true }),
    'decks/classic.md': variant(deck, { size: '4:3' }),
    'decks/classic-dark.md': variant(deck, { size: '4:3', isDark: true }),
    'reports/a4.md': report,
    'reports/note.md': note,
    'reports/letter.md': report.replace(/^paper: .*$/mu, 'paper: Letter'),
  })) {
    mkdirSync(join(project, path, '..'), { recursive: true });
    writeFileSync(join(project, path), text);
  }
  for (const theme of themes) {
    const run = spawnSync(
      process.execPath,
      [cli, 'build', '--root', project, '--out', join(out, theme), '--theme', theme],
      { stdio: 'inherit' },
    );
    status = Math.max(status, run.status ?? 3);
  }
} finally {
  rmSync(project, { recursive: true });
}
process.exitCode = status;
