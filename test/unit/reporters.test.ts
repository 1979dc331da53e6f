/** Each reporter against what its readers demand: GitHub's runner, SARIF's standard, an XML parser. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import { VFile } from 'vfile';
import { afterAll, describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/build.ts';
import { build } from '../../src/build.ts';
import { report } from '../../src/messages.ts';
import { reporters } from '../../src/reporters/index.ts';
import { rules } from '../../src/rules/index.ts';
import type { Files } from '../command-line.ts';
import { briefwright, Workshop, write } from '../command-line.ts';
import { memoryWorld } from '../world.ts';

const workshop = new Workshop();
afterAll(() => {
  workshop.clear();
});

interface Options {
  readonly base?: string;
  readonly prefix?: string;
}

async function printed(
  name: string,
  files: Files,
  { base = '/checkout', prefix = '' }: Options = {},
): Promise<string> {
  const outcome = await build(memoryWorld({ files }), { until: 'model' });
  return print(name, outcome, { base, prefix });
}

function print(name: string, outcome: Outcome, { base = '/checkout', prefix = '' }: Options = {}) {
  const reporter = reporters.find((one) => one.name === name);
  expect(reporter, name).toBeDefined();
  return reporter?.print({ outcome, base, prefix, version: '1.2.3', summary: 'all told' }) ?? '';
}

/** One error with a hint and one warning. */
const wrong: Files = {
  'data/facts.yaml': 'a.b: { value: 1, source: s }\n',
  'data/sources.json': '[{ "id": "s", "type": "report", "title": "S" }]\n',
  'decks/a.md': '# A\n\n:value[a.c]\n',
  'decks/b.md': 'no heading, :value[a.b]\n',
};

/** Texts that end lines, elements, messages and terminals. */
const hostile = '"<]]>&\u001b[2J%0A::error::x\r{0}](y)\ud800\ufffe';

describe('github', () => {
  test('a command for each message, errors first, and the summary', async () => {
    expect(await printed('github', wrong)).toBe(
      '::error file=decks/a.md,line=3,col=8,endLine=3,endColumn=11,title=unknown-fact::' +
        'Unexpected fact `a.c`, expected a declared fact%0Ahint: did you mean `a.b`?\n' +
        '::warning file=decks/b.md,line=1,col=1,endLine=1,endColumn=24,title=slide-title::' +
        'Unexpected slide 1 without heading, expected a heading%0A' +
        'hint: start the slide with its claim, as in `## Production moves to Ukraine`\n' +
        '::notice title=briefwright::all told\n',
    );
  });

  test('errors come first, since a runner shows ten of each kind', async () => {
    const text = await printed('github', {
      'decks/a.md': 'no heading\n',
      'decks/b.md': '# B\n\n:value[x]\n',
    });
    expect(text.split('\n').map((line) => line.split(' ', 1)[0])).toEqual([
      '::error',
      '::warning',
      '::notice',
      '',
    ]);
  });

  test('what would end a line or a property is escaped as the runner reads it back', async () => {
    const text = await printed('github', { 'decks/50%, a:b.md': `# A\n\n:value[x]\n` });
    const [first = ''] = text.split('\n');
    expect(first).toMatch(/^::error file=decks\/50%25%2C a%3Ab\.md,line=3,/u);
    const outcome = failing(hostile);
    const commands = print('github', outcome).split('\n');
    expect(commands.length).toBe(3);
    expect(commands[0]).toBe(
      '::error file=decks/a.md,title=briefwright::"<]]>&\ufffd[2J%250A::error::x%0A{0}](y)\ud800\ufffe%0Ahint: again',
    );
  });

  test('columns are told only within one line', () => {
    const file = new VFile({ path: 'decks/a.md', value: 'one\ntwo\n' });
    report(
      file,
      'unknown-fact',
      { start: { line: 1, column: 2 }, end: { line: 2, column: 3 } },
      'Unexpected x, expected y',
    );
    expect(print('github', { ...failing(''), documents: [], files: [file] })).toMatch(
      /^::warning file=decks\/a\.md,line=1,endLine=2,title=unknown-fact::/u,
    );
  });

  test('files are named from the checkout', async () => {
    expect(await printed('github', wrong, { prefix: 'briefs/east/' })).toContain(
      '::error file=briefs/east/decks/a.md,',
    );
  });
});

/** An outcome in which the machine failed with this text. */
function failing(message: string): Outcome {
  const failure = Object.assign(new Error(message), { hint: 'again' });
  return {
    ok: false,
    documents: [
      {
        source: 'decks/a.md',
        kind: 'deck',
        status: 'failed',
        artifacts: [],
        files: [],
        blockedBy: [],
        silenced: [],
        failure,
      },
    ],
    artifacts: [],
    files: [],
    failure: undefined,
  } as unknown as Outcome;
}

interface Log {
  readonly $schema: string;
  readonly version: string;
  readonly runs: readonly [SarifRun];
}

interface SarifRun {
  readonly tool: {
    readonly driver: {
      readonly name: string;
      readonly semanticVersion: string;
      readonly rules: readonly {
        readonly id: string;
        readonly shortDescription: { readonly text: string };
        readonly help: { readonly text: string; readonly markdown: string };
        readonly defaultConfiguration: { readonly level: string };
      }[];
    };
  };
  readonly columnKind: string;
  readonly originalUriBaseIds: { readonly SRCROOT: { readonly uri: string } };
  readonly invocations: readonly {
    readonly executionSuccessful: boolean;
    readonly toolExecutionNotifications: readonly { readonly message: { readonly text: string } }[];
  }[];
  readonly results: readonly Result[];
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string };
      readonly region?: Readonly<Record<string, number>>;
    };
  }[];
  readonly partialFingerprints: { readonly primaryLocationLineHash: string };
}

async function runOf(files: Files, options: Options = {}): Promise<SarifRun> {
  return (JSON.parse(await printed('sarif', files, options)) as Log).runs[0];
}

describe('sarif', () => {
  test('a log of version 2.1.0 with everything that the standard and GitHub require', async () => {
    const log = JSON.parse(await printed('sarif', wrong)) as Log;
    expect(Object.keys(log)).toEqual(['$schema', 'version', 'runs']);
    expect(log.version).toBe('2.1.0');
    const [{ tool, columnKind, originalUriBaseIds, invocations, results }] = log.runs;
    expect(columnKind).toBe('utf16CodeUnits');
    // The base must be absolute and end with a slash (3.14.14).
    expect(originalUriBaseIds.SRCROOT.uri).toBe('file:///checkout/');
    expect(invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }]);
    expect(tool.driver.semanticVersion).toBe('1.2.3');
    expect(results).toEqual([
      {
        ruleId: 'unknown-fact',
        ruleIndex: rules.findIndex(({ id }) => id === 'unknown-fact'),
        level: 'error',
        message: {
          text: 'Unexpected fact `a.c`, expected a declared fact\ndid you mean `a.b`?',
        },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'decks/a.md', uriBaseId: 'SRCROOT' },
              region: { startLine: 3, startColumn: 8, endLine: 3, endColumn: 11 },
            },
          },
        ],
        partialFingerprints: {
          primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]{16}:1$/u) as string,
        },
      },
      expect.objectContaining({ ruleId: 'slide-title', level: 'warning' }),
    ]);
  });

  test('every rule has its id once, texts and severity', async () => {
    const { rules: told } = (await runOf(wrong)).tool.driver;
    expect(told.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
    for (const { id, shortDescription, help, defaultConfiguration } of told) {
      expect(shortDescription.text, id).toMatch(/^.+\.$/su);
      expect(help.text.length, id).toBeGreaterThan(0);
      expect(help.markdown.length, id).toBeGreaterThan(0);
      expect(['error', 'warning']).toContain(defaultConfiguration.level);
    }
    expect(told.find(({ id }) => id === 'bare-number')?.help.markdown).toContain('**Why.**');
  });

  test('fingerprints survive lines above, tell like lines apart, and change with the words', async () => {
    const prints = async (deck: string): Promise<readonly string[]> =>
      (await runOf({ ...wrong, 'decks/a.md': deck })).results
        .filter(({ ruleId }) => ruleId === 'unknown-fact')
        .map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash);
    const [one = ''] = await prints('# A\n\n:value[a.c]\n');
    expect(await prints('# A\n\nnew\n\nlines\n\n  :value[a.c]\n')).toEqual([one]);
    expect(await prints('# A\n\n:value[a.c]\n\n:value[a.c]\n')).toEqual([
      one,
      one.replace(/:1$/u, ':2'),
    ]);
    expect(await prints('# A\n\n:value[a.d]\n')).not.toContain(one);
    expect(new Set(await prints('# A\n\n:value[a.c] :value[a.d]\n')).size).toBe(2);
  });

  test('addresses are relative and escaped; columns count in UTF-16', async () => {
    const { results } = await runOf(
      { 'decks/a:b č 50%.md': '# A\n\n😀 :value[x]\n' },
      { base: '/a b', prefix: 'sub/' },
    );
    const location = results[0]?.locations[0]?.physicalLocation;
    expect(location?.artifactLocation.uri).toBe('sub/decks/a%3Ab%20%C4%8D%2050%25.md');
    expect(decodeURIComponent(location?.artifactLocation.uri ?? '')).toBe('sub/decks/a:b č 50%.md');
    // A face is two units: the value begins after them, a space, and `:value[`.
    expect(location?.region?.['startColumn']).toBe(1 + 2 + 1 + ':value['.length);
  });

  test('a finding about a whole file has no region; braces and links are text', async () => {
    const { results } = await runOf({ 'data/a.csv': 'id\n1\n', 'data/a.json': '{}\n' });
    const whole = results.find(
      ({ locations }) => locations[0]?.physicalLocation.region === undefined,
    );
    expect(whole).toBeDefined();
    const log = JSON.parse(print('sarif', failing(hostile))) as Log;
    const [invocation] = log.runs[0].invocations;
    expect(invocation?.executionSuccessful).toBe(false);
    expect(invocation?.toolExecutionNotifications[0]?.message.text).toBe(
      '"<]]>&\ufffd[2J%0A::error::x\ufffd{{0}}\\](y)\ufffd\ufffe\nagain',
    );
  });
});

interface Node {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly Node[];
}

/** The tree of an XML text; fails at the first thing that is not well formed. */
function parseXml(xml: string): Node {
  const { documentElement } = new DOMParser({ onError: onErrorStopParsing }).parseFromString(
    xml,
    'text/xml',
  );
  if (documentElement === null) throw new Error('a document must have an element');
  return toNode(documentElement);
}

type XmlElement = NonNullable<ReturnType<DOMParser['parseFromString']>['documentElement']>;

function toNode(element: XmlElement): Node {
  const children: Node[] = [];
  for (let child = element.firstChild; child !== null; child = child.nextSibling)
    if (child.nodeType === 1) children.push(toNode(child as XmlElement));
  const attributes: Record<string, string> = {};
  for (let index = 0; index < element.attributes.length; index += 1) {
    const attribute = element.attributes.item(index);
    if (attribute !== null) attributes[attribute.name] = attribute.value;
  }
  return { tag: element.tagName, attributes, text: element.textContent ?? '', children };
}

describe('junit', () => {
  test('a suite for each document, a failure for each error, warnings as remarks', async () => {
    const tree = parseXml(await printed('junit', { ...wrong, 'decks/c.md': '# C\n' }));
    expect(tree.tag).toBe('testsuites');
    expect(tree.attributes).toEqual({
      name: 'briefwright',
      tests: '3',
      failures: '1',
      errors: '0',
      skipped: '0',
    });
    expect(tree.children.map(({ tag, attributes: { name } }) => [tag, name])).toEqual([
      ['testsuite', 'decks/a.md'],
      ['testsuite', 'decks/b.md'],
      ['testsuite', 'decks/c.md'],
    ]);
    const [a, b, c] = tree.children;
    const [failed] = a?.children ?? [];
    expect(failed?.attributes).toMatchObject({ classname: 'decks/a.md', line: '3' });
    expect(failed?.children[0]).toMatchObject({
      tag: 'failure',
      attributes: {
        type: 'unknown-fact',
        message: 'Unexpected fact `a.c`, expected a declared fact',
      },
    });
    expect(failed?.children[0]?.text).toContain('hint: did you mean `a.b`?');
    expect(b?.children.map(({ tag }) => tag)).toEqual(['testcase', 'system-out']);
    expect(b?.children[1]?.text).toContain('slide-title');
    expect(c?.children).toMatchObject([{ tag: 'testcase', children: [] }]);
  });

  test('counts are those of the cases below', async () => {
    const tree = parseXml(
      await printed('junit', {
        'data/t.csv': 'id,a\nx,1,2\n',
        'decks/a.md': '# A\n\n:value[t.x.a]\n',
        'decks/b.md': '# B\n\n:value[nowhere] :value[nothing]\n',
      }),
    );
    const count = (node: Node, tag: string): number =>
      node.children.reduce((sum, child) => sum + count(child, tag), node.tag === tag ? 1 : 0);
    for (const node of [tree, ...tree.children])
      expect([
        node.attributes['name'],
        count(node, 'testcase'),
        count(node, 'failure'),
        count(node, 'error'),
        count(node, 'skipped'),
      ]).toEqual([
        node.attributes['name'],
        ...['tests', 'failures', 'errors', 'skipped'].map((key) => Number(node.attributes[key])),
      ]);
    expect(Number(tree.attributes['failures'])).toBeGreaterThanOrEqual(3);
  });

  test('a document that others block is skipped, and what blocks it fails', async () => {
    const tree = parseXml(
      await printed('junit', {
        'data/t.csv': 'id,a\nx,1\nx,2\n',
        'decks/a.md': '# A\n\n:::each{from=t as=row}\n:value[row.a]\n:::\n',
      }),
    );
    expect(tree.children.map(({ attributes: { name } }) => name)).toEqual([
      'decks/a.md',
      'data/t.csv',
    ]);
    expect(tree.children[0]?.children[0]?.children).toMatchObject([
      { tag: 'skipped', attributes: { message: 'blocked by data/t.csv' } },
    ]);
    expect(tree.children[1]?.attributes['failures']).toBe('1');
  });

  test('is well formed whatever the text, and gives it back where XML can', () => {
    const tree = parseXml(print('junit', failing(hostile)));
    const [error] = tree.children[0]?.children[0]?.children ?? [];
    expect(error?.tag).toBe('error');
    expect(error?.attributes['message']).toBe('"<]]>&\ufffd[2J%0A::error::x\n{0}](y)\ufffd\ufffd');
    expect(error?.text).toBe('"<]]>&\ufffd[2J%0A::error::x\n{0}](y)\ufffd\ufffd\nhint: again');
  });
});

describe('--reporter', () => {
  test.each([
    ['github', /^::error file=sub\/decks\/a\.md,.*\n::warning .*\n::notice .*\n$/u],
    ['sarif', /^\{\n {2}"\$schema"/u],
    ['junit', /^<\?xml version="1\.0"/u],
  ])('%s fills standard output; standard error and the status are as ever', async (name, start) => {
    const checkout = workshop.project({ '.git/HEAD': 'ref\n' });
    const cwd = `${checkout}/sub`;
    write(cwd, wrong);
    const plain = await briefwright(['check'], { cwd });
    // The second run must not be told from the memory of the first; the third must, and say the same.
    rmSync(join(cwd, '.briefwright'), { recursive: true, force: true });
    const { status, out, err } = await briefwright(['check', '--reporter', name], { cwd });
    const again = await briefwright(['check', '--reporter', name], { cwd });
    expect([again.status, again.out]).toEqual([status, out]);
    expect(status).toBe(1);
    expect(out).toMatch(start);
    expect(out).toContain('sub/decks/a.md');
    const timeless = (text: string): string => text.replace(/\d+\.\d s/gu, 'T');
    expect(timeless(err)).toBe(timeless(plain.err));
  });

  test('the folder of a runner is what paths are told from', async () => {
    const checkout = workshop.project({});
    write(`${checkout}/a/b`, wrong);
    const { out } = await briefwright(['check', '--root', 'a/b', '--reporter', 'github'], {
      cwd: checkout,
      env: { GITHUB_WORKSPACE: checkout },
    });
    expect(out).toMatch(/^::error file=a\/b\/decks\/a\.md,/u);
  });

  test('0 where all is well, and a summary without findings', async () => {
    const cwd = workshop.project({ 'decks/a.md': '# A\n' });
    const run = await briefwright(['build', '--format', 'md', '--reporter', 'github'], { cwd });
    expect(run.status).toBe(0);
    expect(run.out).toBe('::notice title=briefwright::1 file of 1 document in dist/\n');
  });

  test('3 is told as well, and the content is still whole', async () => {
    const cwd = workshop.project({ 'decks/a.md': '# A\n', blocked: '' });
    const args = ['build', '--format', 'md', '--out', 'blocked/dist', '--reporter', 'junit'];
    const { status, out } = await briefwright(args, { cwd });
    expect(status).toBe(3);
    expect(Number(parseXml(out).attributes['errors'])).toBeGreaterThan(0);
  });

  test.each([
    [['check', '--reporter', 'sarf'], /unexpected `--reporter sarf`.*\n.*did you mean `sarif`/u],
    [['check', '--reporter', 'junit', '--json'], /both fill standard output/u],
  ])('2: %j', async (args, message) => {
    const cwd = workshop.project(wrong);
    const { status, out, err } = await briefwright(args, { cwd });
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(message);
  });
});
