/**
 * The thread that draws, from its source. The bundle replaces this module by one that starts the file beside it
 * (`esbuild.config.js`); the tests compile it here, so both ways are used every day.
 */
import { fileURLToPath } from 'node:url';
import type { WorkerOptions } from 'node:worker_threads';
import { Worker } from 'node:worker_threads';

let code: Promise<string> | undefined;

export async function startThread(options: WorkerOptions): Promise<Worker> {
  return new Worker(await (code ??= compile()), { ...options, eval: true });
}

async function compile(): Promise<string> {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('figure-worker.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'cjs',
    // Vega as browsers have it: without files, and without a canvas that happens to be installed.
    platform: 'browser',
    external: ['node:*'],
    logLevel: 'warning',
  });
  return outputFiles.map(({ text }) => text).join('');
}
