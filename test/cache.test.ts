/** What comes from the cache is what would have been made without it: outputs, messages and manifest. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BuildOptions, Outcome } from '../src/build.ts';
import { build } from '../src/build.ts';
import { toKept, fromKept } from '../src/commands/remembered.ts';
import { observe, recallRun, rememberRun } from '../src/cache/run.ts';
import { sha256 } from '../src/hash.ts';
import type { Measurement } from '../src/model/page.ts';
import { toProjectPath } from '../src/paths.ts';
import { sortMessages } from '../src/reporter.ts';
import type { Asked, Sources } from './changing-project.ts';
import { askAnew, change, diceOf, firstAsked, firstProject, tamper } from './changing-project.ts';
import type { MemoryWorld } from './world.ts';
import { memoryCache, memoryWorld } from './world.ts';

type Cache = ReturnType<typeof memoryCache>;

interface Side {
  readonly cache: Cache | undefined;
  outputs: Map<string, Uint8Array>;
}

/** What a browser would have to say of some of the pages: pale words, which is a warning. */
const pages: Readonly<Record<string, Partial<Measurement>>> = Object.fromEntries(
  ['decks/plan.md', 'reports/second.md'].map((name) => [
    name,
    {
      looks: {
        ...{ marks: [], colours: [], fonts: [], drawings: [] },
        texts: [
          {
            page: 0,
            pair: { colour: '#8a929c', ground: '#ffffff' },
            ...{ size: 20, weight: 400, isRaised: false, isFormula: false, isOwn: false },
            spots: [{ at: '30-44', what: 'words' }],
            count: 1,
          },
        ],
      },
    },
  ]),
);

function worldOf(files: Sources, side: Side, asked: Asked = firstAsked): MemoryWorld {
  return memoryWorld({
    files: Object.fromEntries(files),
    outputs: Object.fromEntries(side.outputs),
    today: asked.today,
    pages,
    ...(asked.isGiven ? { stamp: new Date(`${asked.today}T00:00:00Z`) } : {}),
    ...(side.cache === undefined ? {} : { cache: side.cache }),
  });
}

function optionsOf({ formats, theme, provenance, strict, files }: Asked): BuildOptions {
  return {
    formats,
    strict,
    // Whether texts are held or read twice changes nothing of what is kept.
    heldTexts: strict ? 0 : 250,
    ...(theme === undefined ? {} : { theme }),
    ...(provenance === undefined ? {} : { provenance }),
    ...(files === undefined ? {} : { files: files.flatMap((file) => toProjectPath(file) ?? []) }),
  };
}

/** A run's outcome as plain data, without how it came by it; what is thrown counts as well. */
async function told(work: Promise<Outcome>): Promise<unknown> {
  try {
    return tell(await work);
  } catch (error) {
    return String(error);
  }
}

function tell(outcome: Outcome): unknown {
  return {
    ok: outcome.ok,
    failure: outcome.failure?.message,
    documents: outcome.documents.map(({ source, status, blockedBy, failure, silenced }) => [
      ...[source, status, blockedBy, failure?.message],
      silenced.map(({ rule, file }) => [rule, file]),
    ]),
    artifacts: outcome.artifacts.map(({ path, pages, bytes, sha256 }) => [
      path,
      pages,
      bytes,
      sha256,
    ]),
    messages: sortMessages(outcome.files).map(({ file, message }) => ({
      ...{
        file: file.path,
        text: message.place === undefined ? '' : String(file),
        rule: message.ruleId,
        reason: message.reason,
      },
      ...{ fatal: message.fatal, place: message.place, line: message.line, note: message.note },
      ...{ expected: message.expected, cause: String(message.cause), name: message.name },
    })),
  };
}

function textOf(outputs: ReadonlyMap<string, Uint8Array>): Record<string, string> {
  return Object.fromEntries(
    [...outputs]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, bytes]) => [path, Buffer.from(bytes).toString('utf8')]),
  );
}

/** One build on one side: what it told, and how many outputs it rendered. */
async function buildOn(
  files: Sources,
  side: Side,
  asked: Asked,
): Promise<{
  readonly told: unknown;
  readonly rendered: readonly string[];
  readonly reasons: readonly string[];
}> {
  const world = worldOf(files, side, asked);
  let rendered: readonly string[] = [];
  let reasons: readonly string[] = [];
  const work = build(world, optionsOf(asked)).then((outcome) => {
    const made = outcome.artifacts.filter(({ status }) => status === 'rendered');
    rendered = made.map(({ path }) => path);
    reasons = made.map(({ reason }) => reason);
    return outcome;
  });
  const result = await told(work);
  side.outputs = new Map(world.written);
  return { told: result, rendered, reasons };
}

/** The same, as the command line does it: a run that was seen before is recalled whole. */
async function recallOn(files: Sources, side: Side, asked: Asked): Promise<unknown> {
  const world = worldOf(files, side, asked);
  const { cache } = side;
  if (cache === undefined) throw new Error('there must be a cache');
  const key = `run ${JSON.stringify(asked)}`.replaceAll(/\W/gu, '_');
  const found = await recallRun(cache, key, world);
  if (found?.is === 'same') return tell(await fromKept(found.value, world));
  const observed = observe(world, 1, found?.unchanged);
  try {
    const outcome = await build(observed, optionsOf(asked));
    const kept = toKept(outcome);
    const manifest = world.written.get('manifest.json');
    if (kept !== undefined)
      await rememberRun(cache, key, observed, [...outcome.artifacts, ...outputsOf(manifest)], kept);
    return tell(outcome);
  } catch (error) {
    return String(error);
  } finally {
    side.outputs = new Map(world.written);
  }
}

function outputsOf(manifest: Uint8Array | undefined) {
  const path = toProjectPath('manifest.json');
  return manifest === undefined || path === undefined ? [] : [{ path, sha256: sha256(manifest) }];
}

describe('every case comes from the cache as it was made', () => {
  const folder = join(import.meta.dirname, 'cases');
  test.each(readdirSync(folder).sort())('%s', async (name) => {
    const files: Sources = new Map(
      walk(join(folder, name)).map((file) => [
        relative(join(folder, name), file).split(sep).join('/'),
        readFileSync(file),
      ]),
    );
    const cache = memoryCache();
    const clean: Side = { cache: undefined, outputs: new Map() };
    const kept: Side = { cache, outputs: new Map() };
    const again: Side = { cache, outputs: new Map() };
    const whole: Side = { cache: memoryCache(), outputs: new Map() };
    const made = await buildOn(files, clean, firstAsked);
    expect((await buildOn(files, kept, firstAsked)).told).toEqual(made.told);
    const second = await buildOn(files, again, firstAsked);
    expect(second.told).toEqual(made.told);
    expect(second.rendered).toEqual([]);
    expect(textOf(again.outputs)).toEqual(textOf(clean.outputs));
    expect(await recallOn(files, whole, firstAsked)).toEqual(made.told);
    expect(await recallOn(files, whole, firstAsked)).toEqual(made.told);
    expect(cache.notes).toEqual([]);
  });
});

const [firstSeed = 1, lastSeed = 8] = (process.env['CACHE_SEEDS'] ?? '')
  .split('-')
  .filter(Boolean)
  .map(Number);
const steps = 5;

describe('a build after changes is what a clean one would be', () => {
  const seeds = Array.from({ length: lastSeed - firstSeed + 1 }, (_, index) => firstSeed + index);
  test.each(seeds)('seed %i', async (seed) => {
    const dice = diceOf(seed);
    const files = firstProject();
    let asked = firstAsked;
    const clean: Side = { cache: undefined, outputs: new Map() };
    const kept: Side = { cache: memoryCache(), outputs: new Map() };
    const whole: Side = { cache: memoryCache(), outputs: new Map() };
    const history: string[] = [];
    for (let step = 0; step < steps; step += 1) {
      if (step > 0) {
        // Mistakes must not pile up until nothing is built any more.
        if (dice.roll(3) === 0) history.push(change(files, dice, 'everything as it was'));
        const changes = 1 + dice.roll(3);
        for (let number = 0; number < changes; number += 1) history.push(change(files, dice));
        if (dice.roll(3) === 0) {
          asked = askAnew(asked, dice, files);
          history.push(JSON.stringify(asked));
        }
        if (dice.roll(4) === 0) {
          // What stood there by hand stands there for all; only what is rendered may put it right.
          const state = dice.roll(1e9);
          history.push(tamper(clean.outputs, diceOf(state)));
          tamper(kept.outputs, diceOf(state));
          tamper(whole.outputs, diceOf(state));
        }
      }
      history.push('built');
      const how = history.join(', ');
      const made = await buildOn(files, clean, asked);
      const incremental = await buildOn(files, kept, asked);
      expect(incremental.told, how).toEqual(made.told);
      expect(textOf(kept.outputs), how).toEqual(textOf(clean.outputs));
      expect(await recallOn(files, whole, asked), how).toEqual(made.told);
      expect(textOf(whole.outputs), how).toEqual(textOf(clean.outputs));
      const again = await buildOn(files, kept, asked);
      expect(again.told, how).toEqual(made.told);
      expect(again.rendered, how).toEqual([]);
      expect(await recallOn(files, whole, asked), how).toEqual(made.told);
    }
  });
});

describe('only what a change touches is made again, and it is said why', () => {
  const plan = ['decks/plan.html', 'decks/plan.md'];
  const loop = ['decks/loop.html', 'decks/loop.md'];
  const brief = ['reports/brief.html', 'reports/brief.md'];
  const second = ['reports/second.html', 'reports/second.md'];
  const all = [...loop, ...plan, ...brief, ...second];

  const cases: readonly (readonly [
    what: string,
    path: string,
    from: string | RegExp,
    to: string,
    rendered: readonly string[],
    reasons: readonly string[],
  ])[] = [
    ['a cell that nobody reads', 'data/plan.json', '"hidden": 3', '"hidden": 4', [], []],
    ['a fact that nobody shows', 'data/facts.yaml', 'value: 5,', 'value: 6,', [], []],
    ['a comment among the facts', 'data/facts.yaml', 'cost:', '# why\ncost:', [], []],
    [
      'the size of the cache',
      'brief.yaml',
      'lang: en',
      'lang: en\nlimits: { cacheBytes: 1000000 }',
      [],
      [],
    ],
    [
      'a fact that three show',
      'data/facts.yaml',
      'value: 100',
      'value: 114',
      [...plan, ...brief, ...second],
      ['planned 100\u00a0pieces → 114\u00a0pieces', 'planned 100 → 114'],
    ],
    [
      'the note of a fact that three show: the hash of what they read is another',
      'data/facts.yaml',
      'As told',
      'As heard',
      [...plan, ...brief, ...second],
      ['the data behind its values changed'],
    ],
    [
      'a cell that one shows',
      'data/plan.json',
      '"one"',
      '"two"',
      brief,
      ['plan.phase.name one → two'],
    ],
    [
      'the words of one',
      'reports/second.md',
      '## All',
      '## Nearly all',
      second,
      ['reports/second.md changed'],
    ],
    [
      'what two include',
      'parts/_common.md',
      'What both',
      'What all',
      [...brief, ...second],
      ['parts/_common.md changed'],
    ],
    [
      'a picture that two show',
      'pictures/dot.svg',
      '#123456',
      '#654321',
      ['decks/plan.html', 'decks/plan.md', ...second],
      ['pictures/dot.svg changed'],
    ],
    [
      'a theme that three take',
      'themes/house/theme.yaml',
      '7A1F5C',
      '1F7A5C',
      [...plan, ...brief, ...second],
      ['themes/house/theme.yaml changed'],
    ],
    [
      'a setting',
      'brief.yaml',
      'lang: en',
      'lang: en\nrules: { bare-number: off }',
      all,
      ['rules.bare-number is new (off)'],
    ],
  ];
  test.each(cases)('%s', async (_, path, from, to, rendered, reasons) => {
    const files = firstProject();
    const kept: Side = { cache: memoryCache(), outputs: new Map() };
    await buildOn(files, kept, firstAsked);
    const before = String(files.get(path));
    files.set(path, before.replace(from, to));
    expect(files.get(path)).not.toBe(before);
    const result = await buildOn(files, kept, firstAsked);
    expect([...result.rendered].sort()).toEqual([...rendered].sort());
    expect([...new Set(result.reasons)].sort()).toEqual([...reasons].sort());
  });

  test('another day renders what shows it or is dated by it', async () => {
    const files = firstProject();
    files.set(
      'reports/second.md',
      `${String(files.get('reports/second.md'))}\n::timeline{from=stock date=made label=name title="When"}\n`,
    );
    const kept: Side = { cache: memoryCache(), outputs: new Map() };
    await buildOn(files, kept, firstAsked);
    const later = await buildOn(files, kept, { ...firstAsked, today: '2026-02-15' });
    expect(later.rendered).toEqual(second);
    const given = { ...firstAsked, today: '2026-02-15', isGiven: true };
    const stamped = await buildOn(files, kept, given);
    expect(stamped.rendered).toEqual([...plan, ...brief, ...second].sort());
    expect(stamped.reasons[0]).toBe('day none → 2026-02-15');
    // What was made before is there again.
    expect((await buildOn(files, kept, firstAsked)).rendered).toEqual([]);
  });

  test('formats that were asked for otherwise are made as they would be', async () => {
    const files = firstProject();
    const kept: Side = { cache: memoryCache(), outputs: new Map() };
    await buildOn(files, kept, firstAsked);
    const fewer = await buildOn(files, kept, { ...firstAsked, formats: ['md'] });
    expect(fewer.reasons[0]).toBe('formats html, md → md');
    const turned = await buildOn(files, kept, { ...firstAsked, formats: ['md', 'html'] });
    expect(turned.rendered).toEqual([]);
  });
});

describe('what a store holds is not believed beyond its shape', () => {
  const shapes: readonly unknown[] = [
    null,
    [],
    { formats: {}, looks: [] },
    {
      formats: { html: { sha256: '../../etc/passwd', bytes: 1 } },
      looks: [],
      messages: [],
      ofModel: 0,
      places: [],
    },
    {
      formats: { html: { sha256: 'a'.repeat(64), bytes: 1 } },
      looks: 7,
      messages: [],
      ofModel: 0,
      places: [],
    },
    {
      formats: {},
      looks: [{ at: 'file', path: '../../x', seen: 'missing' }],
      messages: [],
      ofModel: 0,
      places: [],
    },
    { formats: {}, looks: [], messages: [{ file: 1 }], ofModel: 0, places: [] },
    { formats: {}, looks: [], messages: [], ofModel: 0, places: [['x']] },
  ];
  test.each(shapes)('%j', async (shape) => {
    const files = firstProject();
    const cache = memoryCache();
    const kept: Side = { cache, outputs: new Map() };
    const made = await buildOn(files, kept, firstAsked);
    for (const name of [...cache.entries.keys()]) {
      // What is known of a document's text knows its outputs as well.
      if (name.startsWith('analyses/')) cache.entries.delete(name);
      if (!name.startsWith('outputs/')) continue;
      const body = JSON.stringify(shape);
      cache.entries.set(name, Buffer.from(`${sha256(`${name}\n${body}`)}\n${body}`));
    }
    const again = await buildOn(files, kept, firstAsked);
    expect(again.told).toEqual(made.told);
    expect(again.rendered.length).toBe(made.rendered.length);
  });
});

function walk(path: string): string[] {
  return readdirSync(path).flatMap((name) => {
    const full = join(path, name);
    return statSync(full).isDirectory() ? walk(full) : [full];
  });
}
