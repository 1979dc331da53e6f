/**
 * What is timed. A case makes its projects, names the commands that are compared, and has targets: numbers taken from the
 * results, each with the most that it may be. The first command is Briefwright's; in a case that `isOfParts` the others are
 * its own as well, and there is nobody to be faster.
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changeSharedValue } from './decks.js';
import { chartsIn } from './report.js';
import { cold } from './workshop.js';

const atMost = (limit, unit) => (text, value) => ({ text, limit, unit, value });
const ratio = (limit, text, value) => atMost(limit, '')(text, value);
const seconds = (limit, text, value) => atMost(limit, ' s')(text, value);
const milliseconds = (limit, text, value) => atMost(limit, ' ms')(text, value);

/** Of the wall time of the fastest of the others, and of what that one took otherwise. */
const wallOf = (name) => (r) => r.wall(r.ours) / r.wall(name ?? r.best);
const processorOf = (name) => (r) => r.processor(r.ours) / r.processor(name ?? r.best);
const memoryOf = (name) => (r) => r.memory(r.ours) / r.memory(name ?? r.best);

export const cases = [
  {
    name: '12-slide deck, cold process to PDF',
    prepare({ plain, build, marp }) {
      const one = plain(1);
      return {
        briefwright: build(one, { formats: ['pdf'], options: [cold] }),
        marp: marp(one, { format: 'pdf' }),
      };
    },
    targets: [
      ratio(0.35, 'wall of marp', wallOf()),
      ratio(0.5, 'wall of marp (earlier target)', wallOf()),
      ratio(1, 'memory of marp', memoryOf()),
    ],
  },
  {
    name: '20 decks to PDF',
    prepare({ plain, build, marp }) {
      const twenty = plain(20);
      return {
        briefwright: build(twenty, { formats: ['pdf'], options: [cold] }),
        'marp -P 2': marp(twenty, { format: 'pdf', parallel: 2 }),
        'marp -P 5': marp(twenty, { format: 'pdf', parallel: 5 }),
        'marp -P 10': marp(twenty, { format: 'pdf', parallel: 10 }),
      };
    },
    targets: [
      ratio(0.25, 'wall of marp', wallOf()),
      ratio(0.35, 'processor time of marp', processorOf()),
      ratio(0.45, 'wall of marp (earlier target)', wallOf()),
      ratio(1, 'memory of marp', memoryOf()),
    ],
  },
  {
    name: 'HTML and PDF of 20 decks together',
    prepare({ plain, build, marp }) {
      const twenty = plain(20);
      const twice = (parallel) =>
        together(
          marp(twenty, { format: 'html', parallel }),
          marp(twenty, { format: 'pdf', parallel }),
        );
      return {
        briefwright: build(twenty, { formats: ['html', 'pdf'], options: [cold] }),
        'marp twice, -P 5': twice(5),
        'marp twice, -P 10': twice(10),
      };
    },
    targets: [ratio(0.25, 'wall of marp twice', wallOf())],
  },
  {
    name: 'nothing changed, 20 documents, cold process',
    async prepare({ plain, build, marpVersion, built }) {
      const command = build(await built(plain(20)));
      return { briefwright: command, 'marp --version': marpVersion };
    },
    targets: [ratio(0.8, 'wall of marp --version', wallOf())],
  },
  {
    name: 'nothing changed, 1,000 documents on data',
    isLong: true,
    async prepare({ data, build, built }) {
      return { briefwright: build(await built(data(1000))) };
    },
    targets: [seconds(1, 'wall', (r) => r.wall(r.ours))],
  },
  {
    name: 'one value of 200 documents changed, shown on 3',
    isLong: true,
    async prepare({ data, build, built, copyOf }) {
      // With other formats than those that were built everything would be made anew.
      const many = await built(copyOf(data(200), 'changing'), { formats: ['pdf'] });
      let value = 1000;
      const command = build(many, { formats: ['pdf'] });
      const before = () => {
        changeSharedValue(many, (value += 1));
      };
      before();
      expectRendered(command, 3);
      return {
        briefwright: { ...command, before },
        'a single cold deck': build(data(1), { formats: ['pdf'], options: [cold] }),
      };
    },
    targets: [ratio(1.5, 'wall of a single cold deck', wallOf())],
  },
  {
    name: '1,000 decks to PDF, beside 100',
    isLong: true,
    mostRuns: 2,
    prepare({ plain, build }) {
      const pdf = { formats: ['pdf'], options: [cold] };
      return { briefwright: build(plain(1000), pdf), '100 decks': build(plain(100), pdf) };
    },
    targets: [
      ratio(1.1, 'wall per deck of that at 100', (r) => wallOf('100 decks')(r) / 10),
      ratio(1.1, 'processor time per deck', (r) => processorOf('100 decks')(r) / 10),
      ratio(1.2, 'peak memory of that at 100', memoryOf('100 decks')),
    ],
  },
  {
    name: '1,000 decks on data to PDF, beside 100',
    isLong: true,
    mostRuns: 2,
    prepare({ data, build }) {
      const pdf = { formats: ['pdf'], options: [cold] };
      return { briefwright: build(data(1000), pdf), '100 decks': build(data(100), pdf) };
    },
    targets: [
      ratio(1.1, 'wall per deck of that at 100', (r) => wallOf('100 decks')(r) / 10),
      ratio(1.1, 'processor time per deck', (r) => processorOf('100 decks')(r) / 10),
      ratio(1.2, 'peak memory of that at 100', memoryOf('100 decks')),
    ],
  },
  {
    name: '100-page report with contents, 40 tables, 20 charts, to PDF',
    prepare({ report, build, pandoc, typst }) {
      return {
        briefwright: build(report, { formats: ['pdf'], options: [cold] }),
        'pandoc, weasyprint': pandoc(report),
        typst: typst(report),
      };
    },
    targets: [
      ratio(0.5, 'wall of pandoc with weasyprint', wallOf('pandoc, weasyprint')),
      ratio(1, 'memory of pandoc with weasyprint', memoryOf('pandoc, weasyprint')),
    ],
  },
  {
    name: 'a chart, by `check` of none, one and 100',
    isOfParts: true,
    prepare: ({ charts, check }) => chartCommands(charts, check, {}),
    targets: chartTargets(),
  },
  {
    name: 'a chart by Vega-Lite, by `check` of none, one and 100',
    isOfParts: true,
    prepare: ({ charts, check }) => chartCommands(charts, check, { spec: true }),
    targets: chartTargets(),
  },
  {
    name: '100 charts in one report, to HTML and PDF',
    prepare({ charts, build }) {
      return {
        briefwright: build(charts(100, {}), { formats: ['html', 'pdf'], options: [cold] }),
      };
    },
    targets: [seconds(3, 'wall', (r) => r.wall(r.ours))],
  },
  {
    name: 'SVG of a line chart of 60 rows',
    prepare({ charts, build }) {
      const one = charts(1, {});
      return {
        briefwright: {
          ...build(one, { formats: ['html'], options: [cold] }),
          bytes: () =>
            chartsIn(readFileSync(join(one, 'dist/reports/charts.html'), 'utf8'))[0].length,
        },
      };
    },
    targets: [atMost(20, ' kB')('size', (r) => r.bytes(r.ours) / 1000)],
  },
  {
    name: '`check` of this repository, cold',
    prepare({ root, check }) {
      return { briefwright: check(root) };
    },
    targets: [seconds(1, 'wall', (r) => r.wall(r.ours))],
  },
  {
    name: '`check` of this repository, after one of its documents was edited',
    async prepare({ briefing, built, check }) {
      const project = await built(briefing());
      const deck = join(project, 'decks/two-minute.md');
      return {
        briefwright: {
          ...check(project, [], { options: [] }),
          before: () => {
            appendFileSync(deck, '\n');
          },
        },
      };
    },
    targets: [seconds(1, 'wall', (r) => r.wall(r.ours))],
  },
  {
    name: '10,000 facts over 100 tables of 1,000 rows, `check` of 1 and of all 200 documents',
    isOfParts: true,
    prepare({ facts, check }) {
      return {
        briefwright: check(facts(), ['decks/deck-000.md']),
        'all documents': check(facts()),
        'all, rules about evidence off': check(facts({ withRules: false })),
      };
    },
    targets: [
      seconds(1.5, 'wall of the facts', (r) => r.wall(r.ours)),
      milliseconds(
        5,
        'rules, for each document',
        (r) => ((r.wall('all documents') - r.wall('all, rules about evidence off')) / 200) * 1000,
      ),
    ],
  },
  {
    name: '`trace` of a fact among 10,000, shown in 200 documents that were never built',
    isOfParts: true,
    prepare: ({ facts, trace }) => traceCommands(facts(), trace),
    targets: traceTargets(),
  },
  {
    name: '`trace` of a fact among 10,000, shown in 200 documents that were built',
    isOfParts: true,
    async prepare({ facts, copyOf, trace, built }) {
      return traceCommands(await built(copyOf(facts(), 'facts-built'), { formats: ['md'] }), trace);
    },
    targets: traceTargets(),
  },
  {
    name: 'a SQL fact over a csv file of 50 MB',
    prepare({ sql, check }) {
      return { briefwright: check(sql) };
    },
    targets: [seconds(2, 'wall', (r) => r.wall(r.ours))],
  },
  {
    name: 'build of this repository, HTML and PDF',
    prepare({ root, build, elsewhere }) {
      return { briefwright: build(root, { out: elsewhere('own-dist'), options: [cold] }) };
    },
    targets: [],
  },
];

function chartCommands(charts, check, form) {
  return {
    briefwright: check(charts(1, form)),
    'no chart': check(charts(0, form)),
    '100 charts': check(charts(100, form)),
  };
}

function chartTargets() {
  return [
    milliseconds(350, 'the first', (r) => (r.wall(r.ours) - r.wall('no chart')) * 1000),
    milliseconds(
      25,
      'each further one',
      (r) => ((r.wall('100 charts') - r.wall(r.ours)) / 99) * 1000,
    ),
  ];
}

const tracedFacts = {
  'a literal': 'literal.n4711',
  'a lookup': 'lookup.n2222',
  'a reference': 'reference.n500',
  'a query': 'sum.n50',
};

function traceCommands(project, trace) {
  return Object.fromEntries(
    Object.entries(tracedFacts).map(([name, fact]) => [name, trace(project, fact)]),
  );
}

function traceTargets() {
  return [
    seconds(0.4, 'wall of the slowest', (r) => Math.max(...Object.keys(tracedFacts).map(r.wall))),
  ];
}

/** One command that runs two; none where one is missing. */
function together(first, second) {
  if (first === undefined || second === undefined) return undefined;
  return {
    ...first,
    steps: [...first.steps, ...second.steps],
    outputs: [...first.outputs, ...second.outputs],
  };
}

/** A case that is about few documents must not time another: so many are rendered, no more and no fewer. */
function expectRendered({ steps, env }, expected) {
  const [[file, ...args]] = steps;
  const { stdout } = spawnSync(file, [...args, '--json'], {
    encoding: 'utf8',
    env,
    maxBuffer: 1e9,
  });
  const rendered = JSON.parse(stdout).artifacts.filter(({ status }) => status === 'rendered');
  if (rendered.length !== expected)
    throw new Error(`expected ${expected} outputs to be rendered, not ${rendered.length}`);
}
