/** At compile time: takes the parts of Marp CLI's bespoke template out of a probe deck, because Marp CLI exports them nowhere. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { marpCli } from '@marp-team/marp-cli';

/**
 * @returns {Promise<{ css: string, controls: string, script: string }>} the style sheet of the views, the controls on
 *   screen, and the script
 */
export async function bespokeTemplate() {
  const folder = await mkdtemp(join(tmpdir(), 'briefwright-'));
  try {
    const probe = join(folder, 'probe.md');
    const made = join(folder, 'probe.html');
    await writeFile(probe, '---\nlang: en\ntitle: Probe\n---\n\n# One\n\n<!-- note -->\n');
    const status = await quietly(() =>
      marpCli([probe, '--output', made, '--template', 'bespoke', '--no-config-file', '--no-stdin']),
    );
    if (status !== 0)
      throw new Error(`marp must make the probe deck, its status was ${String(status)}`);
    return cut(await readFile(made, 'utf8'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Marp CLI reports its progress on the console and has no option against it. */
async function quietly(work) {
  const { error, warn } = console;
  console.error = console.warn = () => undefined;
  try {
    return await work();
  } finally {
    Object.assign(console, { error, warn });
  }
}

/** @param {string} html */
function cut(html) {
  const part = (what, pattern) => {
    const found = pattern.exec(html)?.[1];
    if (found === undefined)
      throw new Error(`the bespoke template of this Marp CLI must hold ${what}`);
    return found;
  };
  return {
    css: part(
      'a style sheet',
      /<style>((?:(?!<\/style>)[\s\S])*bespoke-marp(?:(?!<\/style>)[\s\S])*)<\/style>/u,
    ),
    controls: part('controls', /(<div class="bespoke-marp-osc">[\s\S]*?<\/div>)/u),
    script: part(
      'a script after the notes',
      /<div class="bespoke-marp-note"[\s\S]*<script>([\s\S]*?)<\/script><\/body>/u,
    ),
  };
}
