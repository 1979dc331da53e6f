/** What comes from the cache is what would have been made without it: outputs, messages and manifest. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BuildOptions, Outcome } from '../src/build.ts';
import { build } from '../src/build.ts';
import { toKept, fromKept } from '../src/commands/remembered.ts';
import { observe, recallRun, rememberRun } from '../src/cache/run.ts';
import type { Measurement } from '../src/model/page.ts';
import { toProjectPath } from '../src/paths.ts';
import { sortMessages } from '../src/reporter.ts';
import type { World } from '../src/world.ts';
import type { Asked, Sources } from './changing-project.ts';
import { askAnew, change, diceOf, firstAsked, firstProject, tamper } from './changing-project.ts';
import type { MemoryWorld } from './world.ts';
import { memoryCache, memoryWorld } from './world.ts';

type Cache = ReturnType<typeof memoryCache>;

interface Side {
  readonly cache: Cache | undefined;
  outputs: Map<string, Uint8Array>;
}

/** What a browser would have to say of some of the pages. */
const pages: Readonly<Record<string, Partial<Measurement>>> = {
  'decks/plan.md': {
    findings: [
      {
        kind: 'overflow',
        page: 0,
        over: { top: 0, right: 0, bottom: 12, left: 0 },
        at: '60-80',
        what: 'p: words',
      },
    ],
  },
  'reports/second.md': { characters: 0 },
};

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
): Promise<{ readonly told: unknown; readonly rendered: readonly string[] }> {
  const world = worldOf(files, side, asked);
  let rendered: readonly string[] = [];
  const work = build(world, optionsOf(asked)).then((outcome) => {
    rendered = outcome.artifacts
      .filter(({ status }) => status === 'rendered')
      .map(({ path }) => path);
    return outcome;
  });
  const result = { told: await told(work), rendered };
  side.outputs = new Map(world.written);
  return { ...result, rendered };
}

/** The same, as the command line does it: a run that was seen before is recalled whole. */
async function recallOn(files: Sources, side: Side, asked: Asked): Promise<unknown> {
  const world = worldOf(files, side, asked);
  const { cache } = side;
  if (cache === undefined) throw new Error('there must be a cache');
  const key = `run ${JSON.stringify(asked)}`.replaceAll(/\W/gu, '_');
  const found = await recallRun(cache, key, world);
  if (typeof found === 'object') return tell(await fromKept(found.value, world));
  const observed = observe(world, 1);
  try {
    const outcome = await build(observed, optionsOf(asked));
    const kept = toKept(outcome);
    const manifest = world.written.get('manifest.json');
    if (kept !== undefined)
      await rememberRun(
        cache,
        key,
        observed,
        [...outcome.artifacts, ...(await outputsOf(observed, manifest))],
        kept,
      );
    return tell(outcome);
  } catch (error) {
    return String(error);
  } finally {
    side.outputs = new Map(world.written);
  }
}

async function outputsOf(world: World, manifest: Uint8Array | undefined) {
  const { sha256 } = await import('../src/hash.ts');
  const path = toProjectPath('manifest.json');
  await world.cache?.prune(1e9);
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

const [firstSeed = 1, lastSeed = 24] = (process.env['CACHE_SEEDS'] ?? '')
  .split('-')
  .filter(Boolean)
  .map(Number);
const steps = 8;

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

function walk(path: string): string[] {
  return readdirSync(path).flatMap((name) => {
    const full = join(path, name);
    return statSync(full).isDirectory() ? walk(full) : [full];
  });
}
