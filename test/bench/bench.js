/**
 * Times Briefwright, and what else does a part of the same, in one run: alternating, with the same browser, several times.
 * Nothing here is asserted: machines differ, ratios travel better. README.md beside this file says how to read it.
 */
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser } from './browser.js';
import { cases } from './cases.js';
import { bytesOf, measure } from './measure.js';
import { findPeers } from './peers.js';
import { judge, resultsOf, toRecord } from './results.js';
import { inLines, inMarkdown } from './table.js';
import { workshop } from './workshop.js';

const { values: flags } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    only: { type: 'string', default: '' },
    quick: { type: 'boolean', default: false },
    json: { type: 'string' },
    markdown: { type: 'boolean', default: false },
  },
});
const root = resolve(import.meta.dirname, '../..');
const cli = join(root, 'build/cli.js');
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'briefwright-bench-')));
// Where a table of Markdown is asked for, it is all that stands on standard output.
const say = flags.markdown ? console.error : console.log;

const records = [];
try {
  const browser = findBrowser(cli);
  const peers = findPeers(root);
  const at = workshop({ root, cli, folder, browser, peers });
  for (const each of cases) {
    if (!each.name.includes(flags.only) || (flags.quick && each.isLong)) continue;
    const record = await time(each, at);
    records.push(record);
    say(inLines(record));
  }
  const machine = {
    cores: cpus().length,
    processor: cpus()[0]?.model,
    node: process.version,
    browser: browser.product,
    peers: Object.fromEntries(
      Object.entries(peers).map(([name, { version }]) => [name, version ?? 'not here']),
    ),
  };
  say(
    `\n${Object.entries(machine)
      .map(
        ([name, value]) => `${name} ${typeof value === 'object' ? JSON.stringify(value) : value}`,
      )
      .join(', ')}`,
  );
  if (flags.markdown) console.log(inMarkdown(records));
  if (flags.json !== undefined)
    writeFileSync(flags.json, `${JSON.stringify({ machine, cases: records }, undefined, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Runs the commands of a case in turn: once that counts only for processor time and memory, then as often as is asked for. */
async function time(given, at) {
  const { name, prepare, targets, mostRuns = Infinity } = given;
  const made = Object.entries(await prepare(at));
  const commands = made.filter(([, command]) => command !== undefined);
  const missing = made.filter(([, command]) => command === undefined).map(([each]) => each);
  const runs = Object.fromEntries(commands.map(([each]) => [each, []]));
  const sampled = Object.fromEntries(commands.map(([each]) => [each, []]));
  const bytes = {};
  for (const [each, command] of commands) {
    sampled[each].push(await measure(command, { cwd: folder, sampled: true }));
    bytes[each] = command.bytes?.() ?? bytesOf(command);
  }
  for (let run = 0; run < Math.min(Number(flags.runs), mostRuns); run += 1)
    for (const [each, command] of commands)
      runs[each].push(await measure(command, { cwd: folder, sampled: false }));
  const results = resultsOf(given, { runs, sampled, bytes });
  return toRecord({ name, missing }, results, judge(targets, results));
}
