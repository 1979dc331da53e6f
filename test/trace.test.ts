/** `briefwright trace` as a user meets it: streams, exit status, and the shape of `--json`. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { briefwright, repository, Workshop, write } from './command-line.ts';

const workshop = new Workshop();
afterAll(() => {
  workshop.clear();
});

const files = {
  'brief.yaml': 'title: Test\n',
  'data/facts.yaml':
    'rafale.planned: { label: Foreseen, value: 100, qualifier: about, unit: aircraft, source: letter, note: Mind this }\n',
  'data/sources.json': '[{ "id": "letter", "type": "article", "title": "Letter of intent" }]\n',
  'data/systems.csv': 'id,name\na,Alpha\n',
  'decks/one.md':
    '# One\n\nThere are :value[rafale.planned] aircraft\n\n---\n\n# Two :value[systems.a.name]\n',
  'reports/one.md': '---\nprovenance: full\n---\n\n# One\n\n:value[rafale.planned]{unit=long}\n',
  'reports/quiet.md': '---\nprovenance: none\n---\n\n# Quiet\n\n:value[rafale.planned]\n',
};

const schemas = ['trace', 'ledger'].map((name) => {
  const file = join(repository, 'src', 'schemas', `${name}.schema.json`);
  return new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(file, 'utf8')) as object);
});

interface Answer {
  readonly of: string;
  readonly values?: readonly { readonly path: string }[];
  readonly uses?: readonly { readonly document: string; readonly fresh: boolean }[];
  readonly ledger?: { readonly values: readonly { readonly path: string }[] };
}

/** The only thing on standard output, checked against its published schemas. */
function toAnswer(out: string): Answer {
  const [trace, ledger] = schemas;
  const value: unknown = JSON.parse(out);
  expect(trace?.(value), JSON.stringify(trace?.errors)).toBe(true);
  // The schema has just vouched for the shape.
  const answer = value as Answer;
  if (answer.ledger !== undefined)
    expect(ledger?.(answer.ledger), JSON.stringify(ledger?.errors)).toBe(true);
  return answer;
}

let root = '';
beforeAll(async () => {
  root = workshop.project(files);
  const { status, err } = await briefwright(['build', '--format', 'html', '--quiet'], {
    cwd: root,
  });
  expect({ status, err }).toEqual({ status: 0, err: '' });
});

describe('people and programs', () => {
  test('are told a fact on standard output, and nothing else', async () => {
    const { status, out, err } = await briefwright(['trace', 'rafale.planned'], { cwd: root });
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain('rafale.planned  about 100\n  Foreseen\n');
    expect(out).toMatch(/source {6}.*Letter of intent.*\(letter\)\n/u);
    expect(out).toMatch(/shown {7}decks\/one\.md:3:11 +slide 1 +about 100\n/u);
    expect(out).not.toContain('\u001b');
  });

  test.each([
    [['rafale.planned'], 'value', ['decks/one.md', 'reports/one.md', 'reports/quiet.md']],
    [['systems.a.name'], 'value', ['decks/one.md']],
    [['decks/one.md:3'], 'place', ['decks/one.md']],
    [['decks/one.md'], 'place', ['decks/one.md', 'decks/one.md']],
    [['data/systems.csv:2:3'], 'place', ['decks/one.md']],
    [['data/facts.yaml:1'], 'place', ['decks/one.md', 'reports/one.md', 'reports/quiet.md']],
  ])('are told %j as JSON', async (words, of, documents) => {
    const { status, out, err } = await briefwright(['trace', '--json', ...words], { cwd: root });
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const answer = toAnswer(out);
    expect(answer.of).toBe(of);
    expect(answer.uses?.map(({ document }) => document)).toEqual(documents);
    expect(answer.uses?.every(({ fresh }) => fresh)).toBe(true);
  });

  test('are told from another folder, by the names that messages use', async () => {
    const { status, out } = await briefwright(['trace', 'decks/one.md:7'], {
      cwd: join(root, 'data'),
    });
    expect(status).toBe(0);
    expect(out).toContain('systems.a.name  Alpha');
  });

  test.each([
    [['dist/decks/one.html'], ['rafale.planned', 'systems.a.name']],
    [['dist/decks/one.html', '--slide', '2'], ['systems.a.name']],
    [['dist/decks/one.html', '--page', '1'], ['rafale.planned']],
    [['dist/reports/one.html'], ['rafale.planned']],
  ])('are told a built file: %j', async (words, paths) => {
    const { status, out, err } = await briefwright(['trace', '--json', ...words], { cwd: root });
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(toAnswer(out).ledger?.values.map(({ path }) => path)).toEqual(paths);
  });

  test('are told a file that came back, where there is no project', async () => {
    const away = workshop.folder();
    write(away, { 'mail.html': readFileSync(join(root, 'dist/reports/one.html')) });
    const { status, out } = await briefwright(['trace', 'mail.html'], { cwd: away });
    expect(status).toBe(0);
    expect(out).toContain('provenance full');
    expect(out).toContain('note        Mind this');
    expect(out).toContain('stands      data/facts.yaml:1:1');
    expect(out).toContain('shown       reports/one.md:7:1');
  });
});

test.each<[string, readonly string[], number, RegExp]>([
  ['no word', [], 2, /takes one fact/u],
  ['two words', ['a', 'b'], 2, /takes one fact/u],
  ['a slip in a fact', ['rafale.plannd'], 2, /did you mean `rafale\.planned`/u],
  ['a slip in a table', ['systems.b.name'], 2, /unexpected key `b` of `systems`/u],
  ['a slip in a file', ['decks/on.md:3'], 2, /no file `decks\/on\.md`/u],
  ['a line of a folder', ['decks:3'], 2, /no file `decks`/u],
  ['a file that holds no values', ['brief.yaml:1'], 2, /no value comes from `brief\.yaml`/u],
  [
    'a built file that is not there',
    ['dist/decks/none.pdf'],
    2,
    /no file .*\n.*briefwright build/u,
  ],
  [
    'a file without a ledger',
    ['dist/reports/quiet.html'],
    1,
    /says nothing of its values\n.*provenance: none/u,
  ],
  ['a slide too many', ['dist/decks/one.html', '--slide', '3'], 2, /no slide 3, there are 2/u],
  [
    'a page of a report on the screen',
    ['dist/reports/one.html', '--page', '1'],
    2,
    /has no pages\n.*PDF/u,
  ],
  ['a page of a fact', ['rafale.planned', '--page', '1'], 2, /are for a built file/u],
  ['page and slide', ['dist/decks/one.html', '--page', '1', '--slide', '1'], 2, /cannot both/u],
  ['page 0', ['dist/decks/one.html', '--page', '0'], 2, /whole number from 1/u],
])('%s is refused', async (_, words, status, message) => {
  const run = await briefwright(['trace', ...words], { cwd: root });
  expect({ status: run.status, out: run.out }).toEqual({ status, out: '' });
  expect(run.err).toMatch(message);
});

test('a level of provenance that does not exist is refused', async () => {
  const { status, err } = await briefwright(['build', '--provenance', 'ful'], { cwd: root });
  expect(status).toBe(2);
  expect(err).toMatch(/expected full, public, none\n.*did you mean `full`/u);
});

test('without a build, and after a change, what stands where is told without pages', async () => {
  const cwd = workshop.project(files);
  const first = await briefwright(['trace', 'rafale.planned'], { cwd });
  expect(first.status).toBe(0);
  expect(first.out).toContain(
    'pages are not known of decks/one.md, reports/one.md, reports/quiet.md',
  );
  await briefwright(['build', '--format', 'html', '--quiet'], { cwd });
  write(cwd, { 'decks/one.md': '# One\n\nnow below: :value[rafale.planned]\n' });
  const second = await briefwright(['trace', 'rafale.planned'], { cwd });
  expect(second.out).toContain('decks/one.md:3:12');
  expect(second.out).toMatch(/pages are not known of decks\/one\.md: not built/u);
  expect(toAnswer((await briefwright(['trace', 'rafale.planned', '--json'], { cwd })).out).of).toBe(
    'value',
  );
});

test('broken data are told with their line', async () => {
  const cwd = workshop.project({ ...files, 'data/facts.yaml': 'rafale.planned: { value: [1\n' });
  const { status, out, err } = await briefwright(['trace', 'rafale.planned'], { cwd });
  expect({ status, out }).toEqual({ status: 1, out: '' });
  expect(err).toMatch(/data\/facts\.yaml:\d+:\d+.*error/u);
  expect(err).toContain(
    'nothing is called `rafale.planned`, as far as the files above can be read',
  );
});

test('outputs elsewhere are found with --out', async () => {
  const cwd = workshop.project(files);
  await briefwright(['build', '--format', 'html', '--quiet'], { cwd });
  renameSync(join(cwd, 'dist'), join(cwd, 'public'));
  const { out } = await briefwright(['trace', 'rafale.planned', '--json', '--out', 'public'], {
    cwd,
  });
  expect(toAnswer(out).uses?.every(({ fresh }) => fresh)).toBe(true);
  rmSync(join(cwd, 'public'), { recursive: true });
});
