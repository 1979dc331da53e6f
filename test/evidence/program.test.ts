/** The built program as a user tries it: a number that changes, a number typed by hand, a PDF that came back by mail. */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Files, Run } from '../command-line.ts';
import { briefwright, Workshop, write } from '../command-line.ts';
import { deckOf, objectsIn, plainSpaces, reportOf, valuesAt } from './project.ts';

const workshop = new Workshop();
afterAll(() => {
  workshop.clear();
});

const sources = JSON.stringify([
  {
    id: 'letter',
    type: 'article',
    title: 'France and Ukraine sign a letter of intent',
    'title-short': 'Article on the letter',
    publisher: 'Example Press',
    issued: { 'date-parts': [[2026, 2, 9]] },
    URL: 'https://example.org/letter',
    accessed: { 'date-parts': [[2026, 2, 12]] },
    custom: { grade: 'C' },
  },
]);

const project: Files = {
  'brief.yaml': 'title: Test\nlang: en\n',
  'data/sources.json': sources,
  'data/orders.csv': 'id,party,pieces\nfirst,fr,110\nsecond,ua,230\nthird,fr,350\n',
  'data/facts.yaml': [
    'planned.then: { label: Aircraft planned before, value: 40, unit: aircraft, asOf: 2025-11, source: letter, locator: para. 5, grade: C3 }',
    'planned.now:',
    '  label: Aircraft planned today',
    '  value: 100',
    '  unit: aircraft',
    '  asOf: 2026-02',
    '  source: letter',
    '  locator: para. 7',
    '  grade: C2',
    '  note: ColleaguesOnlyNote',
    'ordered.french: { label: Pieces ordered by France, query: "$sum(orders[party = \'fr\'].pieces)", source: letter }',
    '',
  ].join('\n'),
  'decks/brief.md': deckOf(
    'There are :value[planned.now]{unit=long}.\n\n---\n\n# Orders\n\nFrance ordered :value[ordered.french] pieces.\n\n<!-- Say :value[planned.now]. -->',
  ),
  'reports/brief.md': reportOf(
    'The number of aircraft :trend[rose]{from=planned.then to=planned.now} from :value[planned.then] to :value[planned.now].\n\nFrance ordered :value[ordered.french] pieces.',
  ),
};

interface Message {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly rule: string;
  readonly severity: string;
  readonly reason: string;
  readonly note?: string;
}

async function messagesIn(cwd: string, args: readonly string[] = []): Promise<readonly Message[]> {
  const { out } = await briefwright(['check', '--json', '--now', '2026-02-14', ...args], { cwd });
  // The published shape of the outcome, which `cli.test.ts` holds against its schema.
  return (JSON.parse(out) as { readonly messages: readonly Message[] }).messages;
}

async function run(cwd: string, ...args: readonly string[]): Promise<Run> {
  const result = await briefwright(args, { cwd });
  expect(result.err).not.toMatch(/^\s+at /mu);
  // No command or option that these tests use is one of later.
  expect(result.err).not.toContain('reserved for a later version');
  return result;
}

/** What `trace` says for programs, parsed: the only thing on standard output. */
async function traceJson(cwd: string, ...args: readonly string[]): Promise<unknown> {
  const { status, out, err } = await run(cwd, 'trace', ...args, '--json');
  expect(status, err).toBe(0);
  const json: unknown = JSON.parse(out);
  return json;
}

function edit(cwd: string, path: string, from: string, to: string): void {
  const text = readFileSync(join(cwd, path), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(cwd, path), text.replace(from, to));
}

/** Line and column of the words in a file of the project. */
function placeIn(path: string, words: string): readonly [line: number, column: number] {
  const text = String(project[path]);
  const at = text.indexOf(words);
  const before = text.slice(0, at).split('\n');
  return [before.length, (before.at(-1) ?? '').length + 1];
}

describe('the project of these tests', () => {
  test('is clean', async () => {
    expect(await messagesIn(workshop.project(project), ['--strict'])).toEqual([]);
  });
});

describe('trace of a fact', () => {
  test('for people: value, text, sources, dates, and each place', async () => {
    const { status, out, err } = await run(workshop.project(project), 'trace', 'planned.now');
    expect(status, err).toBe(0);
    const text = plainSpaces(out);
    for (const part of [
      'planned.now',
      'Aircraft planned today',
      '100',
      'France and Ukraine sign a letter of intent',
      'para. 7',
      'C2',
      'data/facts.yaml:2:1',
      ...['decks/brief.md', 'reports/brief.md'].map(
        (path) => `${path}:${String(placeIn(path, ':value[planned.now]')[0])}`,
      ),
    ])
      expect(text).toContain(part);
  });

  test('for programs: every place where it is used, the note and the claim too', async () => {
    const cwd = workshop.project(project);
    const json = await traceJson(cwd, 'planned.now');
    expect(valuesAt(json, 'value')).toContainEqual(100);
    // open: a place is an object with a file and a line.
    const places = objectsIn(json).flatMap(({ file, line }) =>
      typeof file === 'string' && typeof line === 'number' ? [`${file}:${line}`] : [],
    );
    const lineOf = (path: string, words: string): string =>
      `${path}:${String(placeIn(path, words)[0])}`;
    expect(places).toEqual(
      expect.arrayContaining([
        lineOf('decks/brief.md', 'There are :value'),
        lineOf('decks/brief.md', '<!-- Say'),
        lineOf('reports/brief.md', 'to :value[planned.now]'),
      ]),
    );
    expect(JSON.stringify(json)).not.toContain(cwd);
  });

  test('goes down to the cells that a query read, and no others', async () => {
    const json = await traceJson(workshop.project(project), 'ordered.french');
    expect(valuesAt(json, 'value')).toContainEqual(460);
    const { out } = await run(workshop.project(project), 'trace', 'ordered.french');
    for (const part of ['data/orders.csv:2:10', 'data/orders.csv:4:10', '$sum(orders'])
      expect(out).toContain(part);
  });

  test('shows what it builds on', async () => {
    const cwd = workshop.project({
      ...project,
      'data/facts.yaml': `${String(project['data/facts.yaml'])}planned.more: { query: planned.now - planned.then, source: letter }\n`,
      'decks/more.md': deckOf('There are :value[planned.more] more.'),
    });
    const { out } = await run(cwd, 'trace', 'planned.more');
    for (const part of ['60', 'planned.now', 'planned.then', '100', '40', 'data/facts.yaml:1:'])
      expect(out).toContain(part);
  });

  test.each([
    ['an unknown fact', 'planned.nwo', 'planned.now'],
    ['an unknown file', 'decks/breif.md:3', 'decks/brief.md'],
  ])('%s is refused with the nearest', async (_, what, nearest) => {
    const { status, out, err } = await run(workshop.project(project), 'trace', what);
    // open: a name that does not exist is a mistake of the command line.
    expect(status === 1 || status === 2).toBe(true);
    expect(out).toBe('');
    expect(err).toContain(nearest);
  });

  test('a cell has a path as well', async () => {
    const { status, out } = await run(
      workshop.project({
        ...project,
        'decks/cell.md': deckOf('Ukraine ordered :value[orders.second.pieces].'),
      }),
      'trace',
      'orders.second.pieces',
    );
    expect(status).toBe(0);
    for (const part of ['230', 'data/orders.csv:3:11', 'decks/cell.md:8'])
      expect(out).toContain(part);
  });

  test('needs no browser', async () => {
    const cwd = workshop.project(project);
    const { status } = await briefwright(['trace', 'planned.now'], {
      cwd,
      env: { BRIEFWRIGHT_BROWSER: join(cwd, 'no-browser') },
    });
    expect(status).toBe(0);
  });
});

describe('trace of a line', () => {
  test('says what stands there', async () => {
    const cwd = workshop.project(project);
    const [line] = placeIn('decks/brief.md', 'France ordered');
    const { status, out } = await run(cwd, 'trace', `decks/brief.md:${line}`);
    expect(status).toBe(0);
    for (const part of ['ordered.french', '460']) expect(out).toContain(part);
    expect(out).not.toContain('planned.then');
  });

  test('where nothing stands says so', async () => {
    const { out, err } = await run(workshop.project(project), 'trace', 'decks/brief.md:6');
    expect(`${out}${err}`).not.toBe('');
    expect(`${out}${err}`).not.toContain('ordered.french');
  });
});

describe('a number changed in the data', () => {
  let cwd: string;
  beforeAll(() => {
    cwd = workshop.project(project);
  });

  test('shows up in trace and in every place, as the sum that it goes into', async () => {
    edit(cwd, 'data/orders.csv', 'third,fr,350', 'third,fr,777');
    const json = await traceJson(cwd, 'ordered.french');
    expect(valuesAt(json, 'value')).toContainEqual(887);
    expect((await run(cwd, 'build', '--format', 'md', '--quiet')).status).toBe(0);
    for (const path of ['dist/decks/brief.md', 'dist/reports/brief.md']) {
      const text = readFileSync(join(cwd, path), 'utf8');
      expect(text).toContain('France ordered 887 pieces.');
      expect(text).not.toContain('460');
    }
    const manifest = readFileSync(join(cwd, 'dist/manifest.json'), 'utf8');
    expect(manifest).toContain('887');
  });

  test('trips the claim that it breaks, and blocks that document only', async () => {
    edit(cwd, 'data/facts.yaml', 'value: 100', 'value: 30');
    const messages = await messagesIn(cwd);
    const [line, column] = placeIn('reports/brief.md', ':trend');
    expect(messages.map(({ file, rule, severity }) => ({ file, rule, severity }))).toEqual([
      { file: 'reports/brief.md', rule: 'claim', severity: 'error' },
    ]);
    expect(messages[0]?.line).toBe(line);
    expect(messages[0]?.column).toBeGreaterThanOrEqual(column);
    const before = readFileSync(join(cwd, 'dist/reports/brief.md'), 'utf8');
    expect((await run(cwd, 'build', '--format', 'md', '--quiet')).status).toBe(1);
    expect(readFileSync(join(cwd, 'dist/reports/brief.md'), 'utf8')).toBe(before);
    expect(readFileSync(join(cwd, 'dist/decks/brief.md'), 'utf8')).toContain('30');
  });
});

/** The ledger that a PDF carries; undefined where it carries none. */
async function ledgerOfPdf(path: string): Promise<string | undefined> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 }).promise;
  const attachments: unknown = await pdf.getAttachments();
  await pdf.destroy();
  for (const { filename, content } of objectsIn(attachments)) {
    if (filename === 'briefwright-ledger.json' && content instanceof Uint8Array)
      return Buffer.from(content).toString('utf8');
  }
  return undefined;
}

function ledgerOfHtml(path: string): string | undefined {
  const html = readFileSync(path, 'utf8');
  return /<script\b(?=[^>]*\bid="briefwright-ledger")[^>]*>([^]*?)<\/script>/u.exec(html)?.[1];
}

describe('a number typed by hand', () => {
  let cwd: string;
  beforeAll(() => {
    cwd = workshop.project({
      ...project,
      'decks/typed.md': deckOf('There are 100 aircraft.\n\n---\n\n# Next\n\nText.'),
    });
  });

  test('is found, bound with the suggestion given, and traced back from the finished PDF', async () => {
    const [message, ...others] = await messagesIn(cwd);
    expect(others).toEqual([]);
    expect(message).toMatchObject({
      file: 'decks/typed.md',
      rule: 'bare-number',
      severity: 'warning',
      line: 8,
      column: 11,
      endLine: 8,
      endColumn: 14,
    });
    const suggestion = /:value\[[^\]]+\](?:\{[^}]*\})?/u.exec(message?.note ?? '')?.[0];
    expect(suggestion).toMatch(/^:value\[planned\.now\]/u);
    edit(cwd, 'decks/typed.md', '100', suggestion ?? '');
    expect(await messagesIn(cwd, ['--strict'])).toEqual([]);

    const built = await run(cwd, 'build', '--now', '2026-02-14', '--quiet', 'decks/typed.md');
    expect(built).toMatchObject({ status: 0, err: '' });
    // As it comes back by mail: into a folder that is no project.
    const elsewhere = workshop.folder();
    for (const format of ['pdf', 'html'])
      copyFileSync(join(cwd, `dist/decks/typed.${format}`), join(elsewhere, `mail.${format}`));
    for (const args of [
      ['mail.pdf', '--page', '1'],
      // open: a page of a deck’s PDF is a slide, so both words do.
      ['mail.pdf', '--slide', '1'],
      ['mail.html', '--slide', '1'],
      ['mail.pdf'],
    ]) {
      const json = JSON.stringify(await traceJson(elsewhere, ...args));
      for (const part of ['planned.now', '100', 'letter']) expect(json).toContain(part);
      const { out } = await run(elsewhere, 'trace', ...args);
      for (const part of ['planned.now', '100', 'France and Ukraine sign a letter of intent'])
        expect(out).toContain(part);
    }
    const second = await run(elsewhere, 'trace', 'mail.pdf', '--page', '2');
    expect(second.out).not.toContain('planned.now');
  }, 180_000);

  test.each([
    ['a page that it has not', ['--page', '99']],
    ['page zero', ['--page', '0']],
    ['no number', ['--page', 'two']],
  ])(
    '%s is refused',
    async (_, args) => {
      await run(cwd, 'build', '--now', '2026-02-14', '--quiet', 'decks/typed.md');
      const { status, out, err } = await run(cwd, 'trace', 'dist/decks/typed.pdf', ...args);
      expect(status === 1 || status === 2).toBe(true);
      expect(out).toBe('');
      expect(err).not.toBe('');
    },
    180_000,
  );

  test.each([
    ['a PDF of somebody else', 'other.pdf', '%PDF-1.4\n%%EOF\n'],
    ['an HTML of somebody else', 'other.html', '<!doctype html><title>x</title>'],
    [
      'a ledger that is no JSON',
      'bad.html',
      '<!doctype html><script type="application/json" id="briefwright-ledger">{"a":</script>',
    ],
    [
      'a ledger that is not ours',
      'odd.html',
      '<!doctype html><script type="application/json" id="briefwright-ledger">[1, {"facts": 7}]</script>',
    ],
    ['an empty file', 'empty.pdf', ''],
  ])('%s is refused without a fuss', async (_, name, text) => {
    const folder = workshop.project({ [name]: text });
    const { status, out, err } = await run(folder, 'trace', name);
    expect([1, 2]).toContain(status);
    expect(out).toBe('');
    expect(err).toContain(name);
    expect(err).not.toMatch(/TypeError|undefined|SyntaxError/u);
  });
});

describe('what leaves the house', () => {
  /** Nothing of these may be in a file that is public: notes, derivations, cells, names of files, facts not shown. */
  const inside = ['ColleaguesOnlyNote', '$sum(orders', 'orders.csv', 'facts.yaml', 'HiddenFact'];
  const files: Files = {
    ...project,
    'data/facts.yaml': `${String(project['data/facts.yaml'])}hidden.fact: { label: HiddenFact, value: 4711, source: letter }\n`,
  };
  const outputs = [
    'decks/brief.pdf',
    'decks/brief.html',
    'reports/brief.pdf',
    'reports/brief.html',
  ];

  async function buildWith(
    more: Files,
    ...args: readonly string[]
  ): Promise<(path: string) => string> {
    const cwd = workshop.project({ ...files, ...more });
    const { status } = await run(cwd, 'build', '--now', '2026-02-14', '--quiet', ...args);
    expect(status).toBe(0);
    return (path) => join(cwd, 'dist', path);
  }

  async function ledgersOf(
    path: (output: string) => string,
  ): Promise<readonly (string | undefined)[]> {
    const ledgers: (string | undefined)[] = [];
    for (const output of outputs)
      ledgers.push(
        output.endsWith('.pdf') ? await ledgerOfPdf(path(output)) : ledgerOfHtml(path(output)),
      );
    return ledgers;
  }

  /** The whole HTML files, ledger and all. */
  function pagesOf(path: (output: string) => string): readonly string[] {
    return outputs
      .filter((output) => output.endsWith('.html'))
      .map((output) => readFileSync(path(output), 'utf8'));
  }

  test('public, which is the default: what the page shows, with ids and hashes', async () => {
    const path = await buildWith({});
    for (const ledger of await ledgersOf(path)) {
      const json: unknown = JSON.parse(ledger ?? 'null');
      const text = JSON.stringify(json);
      for (const part of ['planned.now', 'ordered.french', '460', 'letter'])
        expect(text).toContain(part);
      expect(valuesAt(json, 'value')).toEqual(expect.arrayContaining([100, 460]));
      expect(text).toMatch(/[0-9a-f]{64}/u);
      for (const part of inside) expect(text).not.toContain(part);
      // Values of facts that are not shown, and cells: as numbers or texts of the ledger, not as parts of a hash.
      for (const value of [4711, 110, 350]) {
        expect(valuesAt(json, 'value')).not.toContainEqual(value);
        expect(text).not.toContain(`"${value}"`);
      }
      expect(text).not.toContain(path('').replace(/dist.*$/u, ''));
    }
    for (const html of pagesOf(path)) {
      for (const part of inside) expect(html).not.toContain(part);
      // In the reader’s hands: label, source and date of a value.
      expect(html).toContain('data-fact="planned.now"');
      expect(html).toContain('Aircraft planned today');
      expect(html).toContain('France and Ukraine sign a letter of intent');
    }
  }, 180_000);

  test.each([
    ['an option', {}, ['--provenance', 'full']],
    ['the settings', { 'brief.yaml': 'title: Test\nlang: en\nprovenance: full\n' }, []],
  ])(
    'full, by %s: derivations, cells, files and notes as well',
    async (_, more, args) => {
      const path = await buildWith(more, ...args);
      for (const ledger of await ledgersOf(path)) {
        const text = JSON.stringify(JSON.parse(ledger ?? 'null'));
        for (const part of ['ColleaguesOnlyNote', '$sum(orders', 'orders.csv', 'facts.yaml'])
          expect(text).toContain(part);
        // A fact that the document does not show stays out even so.
        expect(text).not.toContain('HiddenFact');
        expect(text).not.toContain(path('').replace(/dist.*$/u, ''));
      }
    },
    180_000,
  );

  test.each([
    ['an option', {}, ['--provenance', 'none']],
    ['the settings', { 'brief.yaml': 'title: Test\nlang: en\nprovenance: none\n' }, []],
    [
      'the front matter, against the settings',
      {
        'brief.yaml': 'title: Test\nlang: en\nprovenance: full\n',
        'decks/brief.md': String(project['decks/brief.md']).replace(
          'lang: en',
          'lang: en\nprovenance: none',
        ),
        'reports/brief.md': String(project['reports/brief.md']).replace(
          'lang: en',
          'lang: en\nprovenance: none',
        ),
      },
      [],
    ],
  ])(
    'none, by %s: nothing but the page',
    async (_, more, args) => {
      const path = await buildWith(more, ...args);
      expect(await ledgersOf(path)).toEqual([undefined, undefined, undefined, undefined]);
      for (const html of pagesOf(path)) {
        for (const part of [...inside, 'planned.now', 'Aircraft planned today', 'data-fact="'])
          expect(html).not.toContain(part);
        expect(html).toContain('100');
      }
      for (const output of outputs.filter((name) => name.endsWith('.pdf')))
        expect(readFileSync(path(output), 'latin1')).not.toContain('planned.now');
    },
    180_000,
  );

  test('another level than these is refused', async () => {
    const { status, err } = await run(workshop.project(files), 'build', '--provenance', 'some');
    expect(status).toBe(2);
    expect(err).toContain('public');
    const cwd = workshop.project({ ...files, 'brief.yaml': 'provenance: some\n' });
    expect((await messagesIn(cwd)).map(({ file, severity }) => `${file} ${severity}`)).toContain(
      'brief.yaml error',
    );
  });

  test('a ledger never ends the script that it stands in', async () => {
    const cwd = workshop.project({
      ...files,
      'data/facts.yaml': `${String(project['data/facts.yaml'])}odd.label: { label: "</script><script>alert(1)</script>", value: "x <!-- y", source: letter }\n`,
      'decks/odd.md': deckOf('It is :value[odd.label].'),
    });
    await run(cwd, 'build', '--format', 'html', '--quiet', 'decks/odd.md');
    const html = readFileSync(join(cwd, 'dist/decks/odd.html'), 'utf8');
    expect(html).not.toContain('<script>alert(1)');
    const ledger = ledgerOfHtml(join(cwd, 'dist/decks/odd.html'));
    expect(JSON.stringify(JSON.parse(ledger ?? 'null'))).toContain('</script><script>alert(1)');
  }, 180_000);

  test('two builds of one day have the same ledger to the byte', async () => {
    const cwd = workshop.project(files);
    const bytes: string[] = [];
    for (const env of [
      { TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8' },
      { TZ: 'America/Los_Angeles', LANG: 'C' },
    ]) {
      await briefwright(['build', '--now', '2026-02-14', '--quiet', '--out', `out-${env.LANG}`], {
        cwd,
        env,
      });
      bytes.push(
        (await ledgerOfPdf(join(cwd, `out-${env.LANG}`, 'reports/brief.pdf'))) ?? 'none at all',
      );
    }
    expect(bytes[0]).toBe(bytes[1]);
    expect(bytes[0]).toContain('planned.now');
  }, 180_000);
});

describe('the page of each value', () => {
  test('is in the ledger and in trace, for a report of several pages', async () => {
    const filler = `${'Text that fills a line and then another line of the page. '.repeat(14)}\n\n`;
    const cwd = workshop.project({
      ...project,
      'reports/long.md': reportOf(
        `First :value[planned.then].\n\n${filler.repeat(9)}Last :value[planned.now].`,
      ),
    });
    const built = await run(
      cwd,
      'build',
      '--now',
      '2026-02-14',
      '--format',
      'pdf',
      '--quiet',
      'reports/long.md',
    );
    expect(built.status).toBe(0);
    const pdf = 'dist/reports/long.pdf';
    const first = await run(cwd, 'trace', pdf, '--page', '1');
    expect(first.out).toContain('planned.then');
    expect(first.out).not.toContain('planned.now');
    const json = await traceJson(cwd, pdf);
    const entry = objectsIn(json).find((item) => Object.values(item).includes('planned.now'));
    expect(entry).toBeDefined();
    const { out } = await run(cwd, 'trace', 'planned.now');
    expect(out).toContain('reports/long');
  }, 180_000);

  test('a built file that is named needs no page', async () => {
    const cwd = workshop.project(project);
    await run(cwd, 'build', '--now', '2026-02-14', '--format', 'html', '--quiet');
    const { status, out } = await run(cwd, 'trace', 'dist/reports/brief.html');
    expect(status).toBe(0);
    for (const id of ['planned.then', 'planned.now', 'ordered.french']) expect(out).toContain(id);
  }, 180_000);
});

test('a project that `new` makes is clean under --strict, evidence and all', async () => {
  const folder = workshop.folder();
  expect((await run(folder, 'new', 'brief')).status).toBe(0);
  const cwd = join(folder, 'brief');
  expect(await messagesIn(cwd, ['--strict'])).toEqual([]);
  write(cwd, { 'decks/typed.md': deckOf('There are 4711 of them.') });
  expect((await messagesIn(cwd)).map(({ rule }) => rule)).toContain('bare-number');
}, 120_000);
