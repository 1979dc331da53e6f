/** Other programs that do a part of the same: how they are called, and which of them are here. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** What a program says of its version; undefined where it is not here. */
function versionOf(file, args = ['--version']) {
  const { status, stdout } = spawnSync(file, args, { encoding: 'utf8' });
  return status === 0 ? (stdout.split('\n', 1)[0] ?? '').trim() : undefined;
}

/** Programs by name, with their versions; those that are missing without one. */
export function findPeers(root) {
  const marp = join(root, 'node_modules/@marp-team/marp-cli/marp-cli.js');
  return {
    marp: { file: marp, version: versionOf(process.execPath, [marp, '--version']) },
    pandoc: { file: 'pandoc', version: versionOf('pandoc') },
    weasyprint: { file: 'weasyprint', version: versionOf('weasyprint') },
    typst: { file: 'typst', version: versionOf('typst') },
  };
}

/** Marp CLI on decks, which leaves its outputs beside them. */
export function marpCommand({ marp }, browser, decks, { format, parallel }) {
  const kind = { pdf: ['--pdf', '--allow-local-files'], html: [] }[format];
  return [
    process.execPath,
    marp.file,
    ...kind,
    ...['--browser-path', browser.path, '--quiet', '--no-stdin', '--no-config-file'],
    ...(parallel === undefined ? [] : ['--parallel', String(parallel)]),
    ...decks,
  ];
}

/** A report through pandoc to HTML, which WeasyPrint prints. */
export function pandocCommand({ pandoc }, folder) {
  return [
    pandoc.file,
    join(folder, 'long.md'),
    ...['--output', join(folder, 'long.pdf'), '--resource-path', folder],
    ...['--standalone', '--toc', '--toc-depth=2', '--pdf-engine=weasyprint'],
    ...['--css', join(folder, 'print.css')],
  ];
}

export function typstCommand({ typst }, folder) {
  return [typst.file, 'compile', join(folder, 'long.typ'), join(folder, 'long.pdf')];
}
