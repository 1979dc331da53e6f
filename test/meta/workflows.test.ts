/** Workflows, the action and the hook: files that nothing runs here, so what can be said of them is said by tests. */
import { spawnSync } from 'node:child_process';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { commands, reservedCommands } from '../../src/commands/index.ts';
import { cleanEnvironment, cli, repository, Workshop } from '../command-line.ts';

const workshop = new Workshop();
afterAll(() => {
  workshop.clear();
});

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Job {
  readonly needs?: string | readonly string[];
  readonly steps: readonly Step[];
  readonly permissions?: unknown;
  readonly 'timeout-minutes'?: number;
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly unknown[]>> };
}

interface Workflow {
  readonly on: unknown;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Action {
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly default: string }>
  >;
  readonly outputs: Readonly<
    Record<string, { readonly description: string; readonly value: string }>
  >;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

const folder = join(repository, '.github/workflows');
const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  return { name, text, workflow: parse(text) as Workflow };
});
const actionText = readFileSync(join(repository, 'action.yml'), 'utf8');
const action = parse(actionText) as Action;
const readme = readFileSync(join(repository, 'README.md'), 'utf8');

/** Workflows that the README shows. */
const examples = [...readme.matchAll(/^```yaml\n([^]*?)^```/gmu)].flatMap(([, text = '']) =>
  /^jobs:/mu.test(text) ? [{ name: 'README.md', text, workflow: parse(text) as Workflow }] : [],
);

const everySteps: readonly (readonly [string, readonly Step[]])[] = [
  ...[...workflows, ...examples].flatMap(({ name, workflow }) =>
    Object.entries(workflow.jobs).map(([job, { steps }]): readonly [string, readonly Step[]] => [
      `${name}: ${job}`,
      steps,
    ]),
  ),
  ['action.yml', action.runs.steps],
];

test('all are here', () => {
  expect(workflows.map(({ name }) => name)).toEqual([
    'briefing-comment.yml',
    'briefing.yml',
    'ci.yml',
  ]);
  expect(examples).toHaveLength(2);
});

describe.each(everySteps)('%s', (_, steps) => {
  test('scripts are whole, and take what others wrote by the environment only', () => {
    for (const { run } of steps) {
      if (run === undefined) continue;
      const { status, stderr } = spawnSync('bash', ['-n'], { input: run, encoding: 'utf8' });
      expect({ status, stderr }, run).toEqual({ status: 0, stderr: '' });
      // An expression is put in before the shell reads the script: a branch's name could be a command.
      expect(run).not.toContain('${{');
    }
  });

  test('actions are official ones, by their major version', () => {
    for (const { uses, run } of steps) {
      expect(uses === undefined).toBe(run !== undefined);
      if (uses !== undefined)
        expect(uses).toMatch(/^(?:(?:actions|github)\/[\w/-]+@v\d+|OWNER\/briefwright@main)$/u);
    }
  });

  test('variables of scripts come from somewhere', () => {
    for (const { run, env = {} } of steps) {
      const used = [...(run ?? '').matchAll(/\$\{?([A-Z][A-Z_]+)\b/gu)].map(([, name]) => name);
      for (const name of used)
        expect([
          ...Object.keys(env),
          ...['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'RUNNER_TEMP', 'PWD'],
          'BRIEFWRIGHT_CLI',
        ]).toContain(name);
    }
  });

  test('commands and options exist', () => {
    for (const { run } of steps) for (const words of callsIn(run ?? '')) expectCall(words);
  });
});

/** Command lines of Briefwright in a script, without its name. */
function callsIn(script: string): readonly (readonly string[])[] {
  return [...script.matchAll(/(?:build\/cli\.js|npx briefwright|^briefwright) ([^\n>|]*)/gmu)].map(
    ([, line = '']) =>
      (line.match(/"(?:[^"\\]|\\.)*"|[^\s"]+/gu) ?? []).filter((word) => word !== ''),
  );
}

function expectCall(words: readonly string[]): void {
  const [name = ''] = words;
  if (reservedCommands.includes(name)) return;
  const command = commands.find((one) => one.name === name);
  expect(command, name).toBeDefined();
  const known = command?.options.map((option) => `--${option.name}`) ?? [];
  for (const word of words)
    if (word.startsWith('--')) expect(known, words.join(' ')).toContain(word.split('=', 1)[0]);
}

test('calls are found and judged', () => {
  expect(callsIn('node build/cli.js diff "$BASE" --markdown > x')).toEqual([
    ['diff', '"$BASE"', '--markdown'],
  ]);
  expect(() => {
    expectCall(['build', '--shards', '1/2']);
  }).toThrow();
  expect(() => {
    expectCall(['bild']);
  }).toThrow();
});

describe.each(workflows)('$name', ({ name, text, workflow }) => {
  test('has no more rights than it needs', () => {
    expect(workflow.permissions).toEqual(
      name === 'briefing-comment.yml'
        ? { actions: 'read', 'pull-requests': 'write' }
        : { contents: 'read' },
    );
    for (const job of Object.values(workflow.jobs)) expect(job.permissions).toBeUndefined();
  });

  test('is safe for pull requests from forks', () => {
    expect(text).not.toContain('pull_request_target');
    expect(text).not.toContain('secrets.');
    const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
    for (const { uses, with: given } of steps)
      if (uses?.startsWith('actions/checkout@') === true)
        expect(given?.['persist-credentials']).toBe(false);
    // Who may write runs nothing of what the author wrote.
    if (Object.values(workflow.permissions ?? {}).includes('write')) {
      expect(workflow.on).toHaveProperty('workflow_run');
      expect(steps.some(({ run }) => run !== undefined)).toBe(false);
      expect(text).not.toContain('actions/checkout');
    }
  });

  test('ends by itself, and its jobs are there', () => {
    for (const { needs = [], 'timeout-minutes': minutes } of Object.values(workflow.jobs)) {
      expect(minutes).toBeLessThanOrEqual(60);
      for (const need of [needs].flat()) expect(Object.keys(workflow.jobs)).toContain(need);
    }
  });

  test('references to steps find them', () => {
    const ids = Object.values(workflow.jobs).flatMap(({ steps }) =>
      steps.flatMap(({ id }) => id ?? []),
    );
    for (const [, id] of text.matchAll(/\bsteps\.([\w-]+)\./gu)) expect(ids).toContain(id);
  });
});

test('tests run on the oldest and on the newest Node', () => {
  const matrix = workflows.find(({ name }) => name === 'ci.yml')?.workflow.jobs['test']?.strategy
    ?.matrix;
  expect(matrix).toEqual({ node: [20, 24] });
});

test('the briefing is built when anything that it is made from changes', () => {
  const on = workflows.find(({ name }) => name === 'briefing.yml')?.workflow.on as {
    readonly push: { readonly paths: readonly string[] };
    readonly pull_request: { readonly paths: readonly string[] };
  };
  expect(on.push.paths).toEqual(on.pull_request.paths);
  for (const path of ['brief.yaml', 'data/**', 'decks/**', 'reports/**', 'themes/**', 'src/**'])
    expect(on.push.paths).toContain(path);
});

describe('the comment', () => {
  const { text = '', workflow } =
    workflows.find(({ name }) => name === 'briefing-comment.yml') ?? {};
  const steps = workflow?.jobs['comment']?.steps ?? [];
  const script = String(
    steps.find(({ uses }) => uses?.startsWith('actions/github-script') === true)?.with?.['script'],
  );

  interface Comment {
    readonly id: number;
    readonly user: { readonly login: string };
    readonly body: string;
  }

  /** Runs the script against a GitHub that notes what it is asked to write. */
  async function comment(
    comments: readonly Comment[],
    { diff = 'fact a: 1 → 2', sha = 'abc' } = {},
  ): Promise<readonly (readonly [string, Readonly<Record<string, unknown>>])[]> {
    const written: [string, Readonly<Record<string, unknown>>][] = [];
    const note = (name: string) => (asked: Readonly<Record<string, unknown>>) => {
      written.push([name, asked]);
    };
    const github = {
      rest: {
        pulls: { list: () => ({ data: [{ number: 7, head: { sha: 'abc' } }] }) },
        issues: {
          listComments: () => undefined,
          createComment: note('create'),
          updateComment: note('update'),
        },
      },
      paginate: () => comments,
    };
    const context = {
      repo: { owner: 'o', repo: 'r' },
      payload: {
        workflow_run: {
          head_sha: sha,
          head_branch: 'b',
          head_repository: { owner: { login: 'fork' } },
          html_url: 'https://example.test/run',
        },
      },
    };
    const load = (): object => ({ readFileSync: () => diff });
    // The action runs a script in the same way: as the body of an asynchronous function.
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- it is what the file under test holds
    const body = new Function(
      'github',
      'context',
      'require',
      `return (async () => {${script}})()`,
    ) as (...given: readonly unknown[]) => Promise<void>;
    await body(github, context, load);
    return written;
  }

  const ours: Comment = {
    id: 3,
    user: { login: 'github-actions[bot]' },
    body: '<!-- briefwright diff -->\nold',
  };

  test('is written once, and then updated', async () => {
    expect(await comment([])).toEqual([
      [
        'create',
        expect.objectContaining({
          issue_number: 7,
          body: '<!-- briefwright diff -->\nfact a: 1 → 2',
        }),
      ],
    ]);
    const others = { ...ours, id: 1, user: { login: 'somebody' } };
    expect(await comment([others, ours])).toEqual([
      ['update', expect.objectContaining({ comment_id: 3 })],
    ]);
    expect(await comment([others])).toEqual([['create', expect.anything()]]);
  });

  test('is not written to a pull request that has moved on', async () => {
    expect(await comment([], { sha: 'other' })).toEqual([]);
  });

  test('keeps within what a comment holds, and calls nobody', async () => {
    const [[, { body = '' }] = ['', {}]] = await comment([], { diff: '@team '.repeat(20_000) });
    expect(String(body).length).toBeLessThan(65_536);
    expect(String(body)).toContain('https://example.test/run');
    expect(String(body)).not.toContain('@team');
  });

  test('takes the artefact of the other workflow by its name', () => {
    const briefing = workflows.find(({ name }) => name === 'briefing.yml');
    const names = Object.values(briefing?.workflow.jobs ?? {}).flatMap((job) =>
      job.steps.map(({ with: given }) => given?.['name']),
    );
    expect(names).toContain(steps[0]?.with?.['name']);
    expect(text).toContain('workflows: [Briefing]');
    expect(briefing?.text).toMatch(/^name: Briefing$/mu);
  });
});

describe('action.yml', () => {
  test('declares the inputs that it uses, and uses those that it declares', () => {
    const used = new Set([...actionText.matchAll(/\binputs\.([\w-]+)/gu)].map(([, name]) => name));
    expect([...used].sort()).toEqual(Object.keys(action.inputs).sort());
    for (const [name, { description, default: value }] of Object.entries(action.inputs)) {
      expect(description.length, name).toBeGreaterThan(0);
      expect(typeof value, name).toBe('string');
      expect(readme).toContain(`| \`${name}\``);
    }
  });

  test('gives what it promises', () => {
    const ids = action.runs.steps.flatMap(({ id }) => id ?? []);
    const script = action.runs.steps.find(({ id }) => id === 'run')?.run ?? '';
    for (const { value } of Object.values(action.outputs)) {
      const [, id, name] = /^\$\{\{ steps\.([\w-]+)\.outputs\.([\w-]+) \}\}$/u.exec(value) ?? [];
      expect(ids).toContain(id);
      expect(script).toContain(`echo "${name ?? ''}=`);
    }
    for (const { run, shell } of action.runs.steps)
      if (run !== undefined) expect(shell).toBe('bash');
  });

  /** Runs its last step as a runner would, in a project. */
  function run(
    cwd: string,
    inputs: Readonly<Record<string, string>>,
  ): {
    readonly status: number | null;
    readonly out: string;
    readonly outputs: Readonly<Record<string, string>>;
  } {
    const temporary = realpathSync(mkdtempSync(join(tmpdir(), 'briefwright-runner-')));
    try {
      const outputs = join(temporary, 'outputs');
      writeFileSync(outputs, '');
      const { env = {}, run: script = '' } = action.runs.steps.find(({ id }) => id === 'run') ?? {};
      const values = Object.entries(env).map(([name, expression]): [string, string] => {
        const input = /inputs\.([\w-]+)/u.exec(expression)?.[1] ?? '';
        return [name, inputs[input] ?? action.inputs[input]?.default ?? ''];
      });
      const { status, stdout } = spawnSync(
        'bash',
        ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script],
        {
          cwd,
          encoding: 'utf8',
          env: {
            ...cleanEnvironment(),
            ...Object.fromEntries(values),
            BRIEFWRIGHT_CLI: cli,
            GITHUB_OUTPUT: outputs,
            RUNNER_TEMP: temporary,
          },
        },
      );
      const report = join(temporary, 'briefwright.sarif');
      const given = Object.fromEntries(
        readFileSync(outputs, 'utf8')
          .trim()
          .split('\n')
          .map((line) => line.split('=', 2) as [string, string]),
      );
      if (given['report'] === report) given['report'] = readFileSync(report, 'utf8').slice(0, 20);
      return { status, out: stdout, outputs: given };
    } finally {
      rmSync(temporary, { recursive: true });
    }
  }

  const good = { 'decks/a.md': '# A\n' };
  const wrong = { 'decks/a.md': '# A\n\n:value[x]\n' };

  test('builds, and says where', () => {
    const cwd = workshop.project(good);
    const { status, out, outputs } = run(cwd, { arguments: '--format md --out there' });
    expect(status).toBe(0);
    expect(out).toMatch(/^::notice /u);
    expect(outputs).toEqual({ status: '0', report: '', 'output-directory': join(cwd, 'there') });
  });

  test('fails with the status of the command, and still gives its outputs', () => {
    const cwd = workshop.project(wrong);
    const { status, out, outputs } = run(cwd, { command: 'check', reporter: 'sarif' });
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(outputs).toMatchObject({ status: '1', 'output-directory': join(cwd, 'dist') });
    expect(outputs['report']).toContain('"$schema"');
  });

  test('passes strictness on, and can be silent', () => {
    const cwd = workshop.project({ 'decks/a.md': 'no heading\n' });
    expect(run(cwd, { command: 'check', reporter: 'none' })).toMatchObject({ status: 0, out: '' });
    expect(run(cwd, { command: 'check', strict: 'true' }).status).toBe(1);
  });

  test('refuses other commands, and runs nothing of its inputs', () => {
    const cwd = workshop.project(good);
    expect(run(cwd, { command: 'new; touch x' })).toMatchObject({
      status: 2,
      outputs: { status: '2' },
    });
    expect(run(cwd, { command: 'check', arguments: '$(touch x) ; touch x' }).status).toBe(2);
    expect(readdirSync(cwd).filter((name) => name !== '.briefwright')).toEqual(['decks']);
  });
});

describe('the hook', () => {
  const [hook] = parse(
    readFileSync(join(repository, '.pre-commit-hooks.yaml'), 'utf8'),
  ) as readonly {
    readonly id: string;
    readonly entry: string;
    readonly files: string;
    readonly pass_filenames: boolean;
  }[];

  test('calls a command that there is, once', () => {
    expect(hook?.entry.startsWith('briefwright ')).toBe(true);
    expectCall(hook?.entry.split(' ').slice(1) ?? []);
    expect(hook?.pass_filenames).toBe(false);
    expect(readme).toContain(`- id: ${hook?.id ?? ''}`);
  });

  test.each([
    ['brief.yaml', true],
    ['data/facts.yaml', true],
    ['briefs/east/decks/sub/a.md', true],
    ['themes/own/theme.yaml', true],
    ['README.md', false],
    ['metadata/x', false],
    ['brief.yaml.orig', false],
  ])('is called for %s: %s', (path, called) => {
    expect(new RegExp(hook?.files ?? '', 'u').test(path)).toBe(called);
  });
});
