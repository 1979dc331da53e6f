/**
 * Times Briefwright against Marp CLI in one run, alternating, with the same browser, and prints medians and ratios.
 * `npm run bench -- [--runs N] [--json FILE]`. Nothing here is asserted: machines differ, ratios travel better.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makeFactsProject, makeSqlProject } from './facts.js';

const { values: flags } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    json: { type: 'string' },
    only: { type: 'string' },
  },
});
const runs = Number(flags.runs);
const root = resolve(import.meta.dirname, '../..');
const cli = join(root, 'build/cli.js');
const marp = join(root, 'node_modules/@marp-team/marp-cli/marp-cli.js');
const folder = mkdtempSync(join(tmpdir(), 'briefwright-bench-'));

/** One of twelve slides: text, a table, an image twice, code, notes. */
function slide(deck, number) {
  const body = [
    `- Point ${number}.1 of deck ${deck}, long enough to fill a line of a slide\n- Point two\n- Point three`,
    `| a | b | c |\n|---|---|---|\n${Array.from({ length: 5 }, (_, row) => `| ${row} | ${row * 7} | text ${row} |`).join('\n')}`,
    '![w:300 A square](square.svg) ![w:300 The same square](square.svg)\n\n$$ \\bar{x} = \\frac{1}{n} \\sum x_i $$',
    '```js\nexport const answer = 42;\nconsole.log(answer);\n```',
  ][number % 4];
  return `## Slide ${number} of deck ${deck} says one thing\n\n${body}\n\n<!-- Notes of slide ${number}. -->\n`;
}

function makeProject(name, decks) {
  const project = join(folder, name);
  mkdirSync(join(project, 'decks'), { recursive: true });
  writeFileSync(
    join(project, 'decks/square.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="10" height="10" fill="#2f5d8a"/></svg>',
  );
  for (let deck = 1; deck <= decks; deck += 1) {
    const slides = Array.from({ length: 12 }, (_, index) => slide(deck, index + 1));
    // Marp's own theme for both, so that both lay out the same pages.
    writeFileSync(
      join(project, `decks/deck-${String(deck).padStart(2, '0')}.md`),
      `---\nmarp: true\ntheme: default\ntitle: Deck ${deck}\nlang: en\n---\n\n${slides.join('\n---\n\n')}`,
    );
  }
  return project;
}

// The browser that everybody on Linux has, for both; elsewhere the one that the command line finds.
if (process.platform === 'linux') process.env['BRIEFWRIGHT_BROWSER'] ??= 'embedded';
const doctor = JSON.parse(
  spawnSync(process.execPath, [cli, 'doctor', '--json'], { encoding: 'utf8' }).stdout,
);
const browser = /\((?:\w+): (.+)\)$/u.exec(
  doctor.findings.find(({ name }) => name === 'browser').text,
)[1];
const browserFolder = join(browser, '..');
const environment = {
  ...process.env,
  CHROME_PATH: browser,
  CHROME_NO_SANDBOX: process.getuid?.() === 0 ? '1' : '',
  // The embedded browser brings its own libraries and fonts along.
  LD_LIBRARY_PATH: [browserFolder, join(browserFolder, 'al2023/lib'), process.env.LD_LIBRARY_PATH]
    .filter(Boolean)
    .join(':'),
  FONTCONFIG_PATH: join(browserFolder, 'fonts'),
};

const one = makeProject('one', 1);
const twenty = makeProject('twenty', 20);
const facts = makeFactsProject(join(folder, 'facts'));
const sql = makeSqlProject(join(folder, 'sql'));
const decks = (project) =>
  readdirSync(join(project, 'decks'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(project, 'decks', name));

// Without what earlier runs made, unless a case is about that: else the second run would find all of it.
const cold = '--no-cache';
const briefwright = (project, ...more) => [
  cli,
  'build',
  '--root',
  project,
  '--out',
  join(project, 'dist'),
  '--quiet',
  ...more,
];
const marpAll = (project, parallel) => [
  marp,
  '--pdf',
  '--allow-local-files',
  '--quiet',
  '--no-stdin',
  ...(parallel ? ['--parallel', String(parallel)] : []),
  ...decks(project),
];

const cases = [
  {
    name: '12-slide deck, cold process to PDF',
    target: 0.5,
    ours: briefwright(one, '--format', 'pdf', cold),
    peers: { marp: marpAll(one) },
  },
  {
    name: '20 decks to PDF',
    target: 0.45,
    ours: briefwright(twenty, '--format', 'pdf', cold),
    peers: {
      'marp -P 2': marpAll(twenty, 2),
      'marp -P 5': marpAll(twenty, 5),
      'marp -P 10': marpAll(twenty, 10),
    },
  },
  {
    name: 'nothing changed, 20 decks, HTML and PDF',
    target: 0.8,
    ours: briefwright(twenty),
    peers: { 'marp --version': [marp, '--version'] },
  },
  {
    name: 'check of this repository',
    target: undefined,
    ours: [cli, 'check', '--root', root, '--quiet', cold],
    peers: {},
  },
  {
    name: '10,000 facts over 100 tables of 1,000 rows, one document checked (target: facts in 1.5 s)',
    target: undefined,
    ours: [cli, 'check', '--quiet', cold, '--root', facts, join(facts, 'decks/deck-000.md')],
    peers: {},
  },
  {
    name: '10,000 facts, all of 200 documents checked',
    target: undefined,
    ours: [cli, 'check', '--quiet', cold, '--root', facts],
    peers: {},
  },
  {
    name: 'a SQL fact over a csv file of 50 MB (target: 2 s)',
    target: undefined,
    ours: [cli, 'check', '--quiet', cold, '--root', sql],
    peers: {},
  },
  {
    name: 'build of this repository, HTML and PDF',
    target: undefined,
    ours: briefwright(root, cold).with(5, join(folder, 'dist')),
    peers: {},
  },
];

/**
 * Wall seconds; where it is sampled also processor seconds and peak memory of the process tree in MB (shared pages
 * counted once). Sampling slows what it measures, so the seconds are taken from runs without it.
 */
async function measure(args, { sampled }) {
  const begin = process.hrtime.bigint();
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: environment,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  child.stderr.on('data', (chunk) => (stderr += chunk));
  let peak = 0;
  const seen = new Map();
  const sample = () => {
    const { memory, processor } = tree(child.pid);
    peak = Math.max(peak, memory);
    for (const [pid, seconds] of processor) seen.set(pid, seconds);
  };
  const timer = sampled ? setInterval(sample, 50) : undefined;
  const status = await new Promise((done) => child.on('close', done));
  clearInterval(timer);
  if (status !== 0)
    throw new Error(`${args.slice(0, 3).join(' ')} ended with ${status}: ${stderr}`);
  const cpu = [...seen.values()].reduce((sum, seconds) => sum + seconds, 0);
  return { wall: Number(process.hrtime.bigint() - begin) / 1e9, cpu, memory: peak };
}

/** The process and its descendants, read from /proc; nothing where there is no /proc. */
function tree(pid) {
  let memory = 0;
  const processor = new Map();
  const queue = [pid];
  while (queue.length > 0) {
    const at = queue.pop();
    try {
      const rollup = readFileSync(`/proc/${at}/smaps_rollup`, 'utf8');
      memory += Number(/^Pss:\s+(\d+)/mu.exec(rollup)?.[1] ?? 0) / 1024;
      const fields = readFileSync(`/proc/${at}/stat`, 'utf8').split(') ')[1].split(' ');
      processor.set(at, (Number(fields[11]) + Number(fields[12])) / 100);
      for (const task of readdirSync(`/proc/${at}/task`)) {
        queue.push(
          ...readFileSync(`/proc/${at}/task/${task}/children`, 'utf8')
            .split(' ')
            .filter(Boolean)
            .map(Number),
        );
      }
    } catch {
      // It ended between two reads.
    }
  }
  return { memory, processor };
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const range = (numbers) =>
  `${Math.min(...numbers).toFixed(2)} to ${Math.max(...numbers).toFixed(2)}`;

const report = [];
try {
  for (const { name, target, ours, peers } of cases) {
    if (flags.only !== undefined && !name.includes(flags.only)) continue;
    const commands = { briefwright: ours, ...peers };
    const results = Object.fromEntries(Object.keys(commands).map((key) => [key, []]));
    const sampled = {};
    for (const [key, command] of Object.entries(commands))
      sampled[key] = await measure(command, { sampled: true });
    for (let run = 0; run < runs; run += 1) {
      for (const [key, command] of Object.entries(commands))
        results[key].push(await measure(command, { sampled: false }));
    }
    const of = (key, field) =>
      field === 'wall' ? median(results[key].map(({ wall }) => wall)) : sampled[key][field];
    const best = Object.keys(peers).toSorted((a, b) => of(a, 'wall') - of(b, 'wall'))[0];
    console.log(`\n${name}${target === undefined ? '' : ` (target: at most ${target} of marp)`}`);
    for (const key of Object.keys(commands)) {
      console.log(
        `  ${key.padEnd(12)} ${of(key, 'wall').toFixed(2)} s (${range(results[key].map(({ wall }) => wall))}), processor ${of(key, 'cpu').toFixed(2)} s, peak memory ${Math.round(of(key, 'memory'))} MB`,
      );
    }
    const ratio = best === undefined ? undefined : of('briefwright', 'wall') / of(best, 'wall');
    if (ratio !== undefined)
      console.log(
        `  ratio to ${best}: wall ${ratio.toFixed(2)}, processor ${(of('briefwright', 'cpu') / of(best, 'cpu')).toFixed(2)}, memory ${(of('briefwright', 'memory') / of(best, 'memory')).toFixed(2)}`,
      );
    report.push({ name, target, ratio, best, results, sampled });
  }
  console.log(
    `\n${runs} runs each, alternating, on ${cpus().length} cores; browser ${doctor.findings.find((finding) => finding.name === 'browser').text}`,
  );
  if (flags.json !== undefined) writeFileSync(flags.json, JSON.stringify(report, undefined, 2));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
