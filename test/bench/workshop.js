/** What cases are made of: projects, each made when it is first asked for, and commands on them. */
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { makeChartProject } from './charts.js';
import { makeDataProject, makePlainProject } from './decks.js';
import { makeFactsProject, makeSqlProject } from './facts.js';
import { marpCommand, pandocCommand, typstCommand } from './peers.js';
import { chartsIn, makePandocReport, makeReportProject, makeTypstReport } from './report.js';

/** Without what earlier runs made, unless a case is about that: else the second run would find all of it. */
export const cold = '--no-cache';

/** Commands are undefined where their program is missing. */
export function workshop({ root, cli, folder, browser, peers }) {
  const once = (name, make) => {
    const made = new Map();
    return (...args) => {
      const parts = args.map((arg) =>
        typeof arg === 'string' ? basename(arg) : JSON.stringify(arg),
      );
      const key = [name, ...parts].join('-').replace(/[^\w-]/gu, '');
      if (!made.has(key)) made.set(key, make(join(folder, key), ...args));
      return made.get(key);
    };
  };
  const plain = once('plain', makePlainProject);
  const data = once('data', makeDataProject);
  const charts = once('charts', makeChartProject);
  const report = once('report', makeReportProject);
  const facts = once('facts', makeFactsProject);
  const sql = once('sql', makeSqlProject);

  // A run over midnight would find that everything is to be judged anew.
  const today = new Date().toISOString().slice(0, 10);
  const run = (...args) => ({ steps: [[process.execPath, cli, ...args]], env: browser.ours });
  const build = (project, { formats, out = join(project, 'dist'), options = [] } = {}) => ({
    ...run(
      ...['build', '--quiet', '--root', project, '--out', out, '--now', today],
      ...formatOption(formats),
      ...options,
    ),
    outputs: [{ folder: out, endings: (formats ?? ['html', 'pdf']).map((name) => `.${name}`) }],
  });
  const execute = ({ steps, env }) => {
    for (const [file, ...args] of steps) {
      const { status, stderr } = spawnSync(file, args, { cwd: folder, env, encoding: 'utf8' });
      if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
    }
  };

  /** Decks of their own for Marp CLI: its outputs lie beside them, and are none of ours to look at. */
  const decksOf = once('marp', (copy, project) => {
    cpSync(join(project, 'decks'), copy, { recursive: true });
    const names = readdirSync(copy).filter((name) => name.endsWith('.md'));
    return { copy, decks: names.map((name) => join(copy, name)) };
  });
  /** The report's charts as pictures, drawn before anything is timed: the peers get them for nothing. */
  const chartsOfReport = once('pictures', (_, project) => {
    execute(build(project, { formats: ['html'], options: [cold] }));
    return chartsIn(readFileSync(join(project, 'dist/reports/long.html'), 'utf8'));
  });

  return {
    root,
    plain,
    data,
    charts,
    get report() {
      return report();
    },
    facts: ({ withRules = true } = {}) => facts({ withRules }),
    get sql() {
      return sql();
    },
    build,
    check: (project, files = [], { options = [cold] } = {}) =>
      run(
        ...['check', '--quiet', ...options, '--root', project],
        ...files.map((file) => join(project, file)),
      ),
    /** What this repository's own briefing is made from. */
    briefing() {
      const copy = join(folder, 'briefing');
      for (const name of ['brief.yaml', 'data', 'decks', 'reports', 'themes'])
        cpSync(join(root, name), join(copy, name), { recursive: true });
      return copy;
    },
    trace: (project, what) => run('trace', what, '--root', project),
    elsewhere: (name) => join(folder, name),
    copyOf(project, name) {
      const copy = join(folder, name);
      cpSync(project, copy, { recursive: true });
      return copy;
    },
    /** A project that was built, long enough ago that the times of its files can be believed, and looked at once. */
    async built(project, { formats } = {}) {
      const command = build(project, { formats });
      execute(command);
      await pause(2500);
      execute(command);
      return project;
    },
    marp(project, { format, parallel }) {
      if (peers.marp.version === undefined) return undefined;
      const { copy, decks } = decksOf(project);
      return {
        steps: [marpCommand(peers, browser, decks, { format, parallel })],
        outputs: [{ folder: copy, endings: [`.${format}`] }],
        env: browser.env,
      };
    },
    marpVersion: peers.marp.version && {
      steps: [[process.execPath, peers.marp.file, '--version']],
      env: browser.env,
    },
    pandoc(project) {
      if (peers.pandoc.version === undefined || peers.weasyprint.version === undefined)
        return undefined;
      const copy = makePandocReport(join(folder, 'pandoc'), chartsOfReport(project));
      return {
        steps: [pandocCommand(peers, copy)],
        outputs: [{ folder: copy, endings: ['.pdf'] }],
      };
    },
    typst(project) {
      if (peers.typst.version === undefined) return undefined;
      const copy = makeTypstReport(join(folder, 'typst'), chartsOfReport(project));
      return { steps: [typstCommand(peers, copy)], outputs: [{ folder: copy, endings: ['.pdf'] }] };
    },
  };
}

function formatOption(formats) {
  return formats === undefined ? [] : ['--format', formats.join(',')];
}
