/** Runs a command once and says what it took. */
import { spawn } from 'node:child_process';
import { statSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { watchTree } from './process-tree.js';

/**
 * A command is programs that run one after the other (`steps`, each a file and its arguments), what has to be done before
 * and is not timed (`before`), and the folders in which it leaves its outputs (`outputs`), each with the endings that count.
 *
 * Sampling slows what it measures, so seconds are taken from runs without it.
 */
export async function measure({ steps, before, env = process.env }, { cwd, sampled }) {
  await before?.();
  const result = { wall: 0, processor: 0, memory: 0 };
  for (const step of steps) {
    const { wall, processor, memory } = await runStep(step, { cwd, env, sampled });
    result.wall += wall;
    result.processor = processor === undefined ? undefined : result.processor + processor;
    result.memory = memory === undefined ? undefined : Math.max(result.memory, memory);
  }
  return result;
}

async function runStep([file, ...args], { cwd, env, sampled }) {
  const begin = process.hrtime.bigint();
  const child = spawn(file, args, { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] });
  let complaint = '';
  child.stderr
    .setEncoding('utf8')
    .on('data', (text) => (complaint = (complaint + text).slice(-4000)));
  const closed = new Promise((resolve) => child.once('close', resolve));
  const tree = sampled ? watchTree(child.pid) : undefined;
  const status = await new Promise((resolve, reject) => {
    child.once('exit', resolve);
    child.once('error', reject);
  });
  const wall = Number(process.hrtime.bigint() - begin) / 1e9;
  const taken = tree?.stop() ?? { processor: undefined, memory: undefined };
  // Whatever it left running must not be charged to the next.
  await closed;
  await pause(100);
  if (status !== 0)
    throw new Error(`${[file, ...args].slice(0, 5).join(' ')} ended with ${status}: ${complaint}`);
  return { wall, ...taken };
}

/** Bytes of all outputs of a command. */
export function bytesOf({ outputs = [] }) {
  const sizes = outputs.flatMap(({ folder, endings }) =>
    readdirSync(folder, { recursive: true })
      .filter((name) => endings.some((ending) => name.endsWith(ending)))
      .map((name) => statSync(join(folder, name)).size),
  );
  return sizes.length === 0 ? undefined : sizes.reduce((sum, size) => sum + size, 0);
}
