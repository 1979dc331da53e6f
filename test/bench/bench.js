/**
 * Times Briefwright, and what else does a part of the same, in one run: alternating, with the same browser, several times.
 * Nothing here is asserted: machines differ, ratios travel better. README.md beside this file says how to read it.
 */
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser } from './browser.js';
import { cases } from './cases.js';
import { bytesOf, measure } from './measure.js';
import { findPeers } from './peers.js';
import { judge, resultsOf, toRecord } from './results.js';
import { inLines, inMarkdown, machineIn } from './table.js';
import { workshop } from './workshop.js';

const { values: flags } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    only: { type: 'string', default: '' },
    quick: { type: 'boolean', default: false },
    json: { type: 'string' },
    markdown: { type: 'boolean', default: false },
    from: { type: 'string' },
  },
});
// Where a table of Markdown is asked for, it is all that stands on standard output.
const say = flags.markdown ? console.error : console.log;

const report =
  flags.from === undefined ? await run() : JSON.parse(readFileSync(flags.from, 'utf8'));
if (flags.from !== undefined) for (const record of report.cases) say(inLines(record));
say(`\n${machineIn(report.machine)}`);
if (flags.markdown) console.log(`${inMarkdown(report.cases)}\n\n${machineIn(report.machine)}.`);

/** Times all cases that are asked for; what is known so far is kept after each, because all of them take long. */
async function run() {
  const root = resolve(import.meta.dirname, '../..');
  const cli = join(root, 'build/cli.js');
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'briefwright-bench-')));
  try {
    const browser = findBrowser(cli);
    const peers = findPeers(root);
    const found = { machine: describe(browser, peers), cases: [] };
    const at = workshop({ root, cli, folder, browser, peers });
    for (const each of cases) {
      if (!each.name.includes(flags.only) || (flags.quick && each.isLong)) continue;
      try {
        found.cases.push(await time(each, at, folder));
        say(inLines(found.cases.at(-1)));
      } catch (error) {
        process.exitCode = 1;
        say(`\n${each.name}\n  failed: ${error.message}`);
      }
      if (flags.json !== undefined)
        writeFileSync(flags.json, `${JSON.stringify(found, undefined, 2)}\n`);
    }
    return found;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs the commands of a case in turn: first watched, for processor time and memory, then unwatched, for wall time. */
async function time(given, at, cwd) {
  const { name, prepare, targets, isLong = false, mostRuns = Infinity } = given;
  const most = Math.min(Number(flags.runs), mostRuns);
  const made = Object.entries(await prepare(at));
  const commands = made.filter(([, command]) => command !== undefined);
  const missing = made.filter(([, command]) => command === undefined).map(([each]) => each);
  const inTurn = async (runs, options) => {
    const results = Object.fromEntries(commands.map(([each]) => [each, []]));
    for (let count = 0; count < runs; count += 1)
      for (const [each, command] of commands) results[each].push(await measure(command, options));
    return results;
  };
  const sampled = await inTurn(isLong ? 1 : Math.min(most, 3), { cwd, sampled: true });
  const bytes = Object.fromEntries(
    commands.map(([each, command]) => [each, command.bytes?.() ?? bytesOf(command)]),
  );
  const runs = await inTurn(most, { cwd, sampled: false });
  const results = resultsOf(given, { runs, sampled, bytes });
  return toRecord({ name, missing }, results, judge(targets, results));
}

function describe(browser, peers) {
  return {
    date: new Date().toISOString().slice(0, 10),
    cores: cpus().length,
    load: Number(loadavg()[0].toFixed(1)),
    node: process.version,
    browser: browser.product,
    ...Object.fromEntries(
      Object.entries(peers).map(([name, { version }]) => [name, version ?? 'not here']),
    ),
  };
}
