/** What rules about evidence see through: computed facts, time, silences; and what they say of nothing. */
import { describe, expect, test } from 'vitest';
import type { BuildOptions } from '../../src/build.ts';
import { build } from '../../src/build.ts';
import { defaultConfig } from '../../src/config.ts';
import { loadData } from '../../src/data/data-set.ts';
import { loadFacts } from '../../src/facts/facts.ts';
import type { ExpandedDocument } from '../../src/model/document.ts';
import type { Fact, Facts } from '../../src/model/fact.ts';
import { factsBehind, sourcesOfFact } from '../../src/rules/behind.ts';
import { addTime, lastDayOf } from '../../src/rules/days.ts';
import { discrepancy } from '../../src/rules/discrepancy.ts';
import { embargo } from '../../src/rules/embargo.ts';
import type { Evidence, EvidenceRule } from '../../src/rules/evidence.ts';
import { factSource } from '../../src/rules/fact-source.ts';
import { mentionsIn } from '../../src/rules/mentions.ts';
import { sentenceStarts } from '../../src/rules/prose/sentences.ts';
import { stale } from '../../src/rules/stale.ts';
import { valueIndex } from '../../src/rules/value-index.ts';
import { memoryWorld } from '../world.ts';
import { expandText } from './expand-project.ts';

describe('days', () => {
  test.each([
    ['2026-02-14', '2026-02-14'],
    ['2026-02', '2026-02-28'],
    ['2028-02', '2028-02-29'],
    ['2026-12', '2026-12-31'],
    ['2026', '2026-12-31'],
    ['soon', undefined],
  ])('%s ends with %s', (iso, last) => {
    expect(lastDayOf(iso)).toBe(last);
  });

  test.each([
    ['2026-02-14', '90 days', '2026-05-15'],
    ['2026-02-14', '1 day', '2026-02-15'],
    ['2026-02-14', '2 weeks', '2026-02-28'],
    ['2025-08-31', '6 months', '2026-02-28'],
    ['2024-02-29', '1 year', '2025-02-28'],
    ['2025-12-31', '1 month', '2026-01-31'],
    ['2026-02-14', '99999 years', undefined],
    ['2026-02-14', 'a while', undefined],
  ])('%s and %s are %s', (day, time, end) => {
    expect(addTime(day, time)).toBe(end);
  });
});

describe('sentences', () => {
  test.each([
    ['One. Two? Three! Four', ['One. ', 'Two? ', 'Three! ', 'Four']],
    ['He said “No.” Then more.', ['He said “No.” ', 'Then more.']],
    ['See p. 3 and No. 5 of Mr. X, e.g. A. Smith', ['See p. 3 and No. 5 of Mr. X, e.g. A. Smith']],
    ['Am 16. Februar war es so. Dann nicht.', ['Am 16. Februar war es so. ', 'Dann nicht.']],
    ['It ended in 2025. 3 remain', ['It ended in 2025. ', '3 remain']],
    ['Див. рис. 3. Далі', ['Див. рис. 3. ', 'Далі']],
    ['', ['']],
  ])('%j', (text, expected) => {
    const starts = sentenceStarts(text);
    expect(starts.map((start, index) => text.slice(start, starts[index + 1]))).toEqual(expected);
  });
});

/** `total` was computed from `base`. */
async function derived(base: Partial<Fact>, own: Partial<Fact> = {}): Promise<Evidence> {
  const world = memoryWorld({
    files: {
      'data/facts.yaml': 'base: { value: 3 }\ntotal: { value: 3 }\n',
      'data/kit.csv': 'id,n\na,3\n',
      'data/datapackage.yaml':
        'name: x\nresources: [{ name: kit, path: kit.csv, sources: [{ title: letter }], source: letter, schema: { fields: [{ name: id }, { name: n }] } }]\n',
    },
  });
  const data = await loadData(world);
  const loaded = await loadFacts(world, data);
  const change = (id: string, fields: Partial<Fact>): [string, Fact] => {
    const fact = loaded.facts.get(id);
    if (fact === undefined) throw new Error(`${id} must be there`);
    return [id, { ...fact, ...fields }];
  };
  const derivation = { by: 'query', text: 'base', facts: ['base'], reads: [] } as const;
  const facts: Facts = {
    ...loaded,
    facts: new Map([change('base', base), change('total', { derivation, ...own })]),
  };
  const config = { ...defaultConfig, maxAge: '1 year' };
  return {
    facts,
    data,
    tables: data.names,
    config,
    today: '2026-02-14',
    values: valueIndex(facts, data, data.names),
  };
}

async function showing(id: string): Promise<ExpandedDocument> {
  const document = await expandText(':value[count]\n', { kind: 'report' });
  return { ...document, shown: document.shown.map((one) => ({ ...one, path: id, fact: id })) };
}

async function said(rule: EvidenceRule, evidence: Evidence): Promise<readonly string[]> {
  const reasons: string[] = [];
  rule.checkDocument?.(await showing('total'), evidence, (_, __, reason) => reasons.push(reason));
  rule.checkFacts?.(evidence, (_, __, reason) => reasons.push(reason));
  return reasons;
}

describe('a computed fact', () => {
  test('is as stale, embargoed and disputed as what it was computed from', async () => {
    expect(await said(stale, await derived({ expires: '2025-12' }))).toEqual([
      'Unexpected value of `total`, which rests on `base`, that expired with 2025-12, expected one that holds on 2026-02-14',
    ]);
    expect(await said(stale, await derived({ asOf: '2024' }))).toHaveLength(1);
    expect(await said(embargo, await derived({ notBefore: '2027' }))).toEqual([
      'Unexpected value of `total`, which rests on `base`, on 2026-02-14, expected it from 2027 on',
    ]);
    expect(await said(discrepancy, await derived({ discrepancy: 'They disagree.' }))).toHaveLength(
      1,
    );
    for (const rule of [stale, embargo, discrepancy])
      expect(await said(rule, await derived({}))).toEqual([]);
  });

  test('has the sources of what it was computed from', async () => {
    expect(await said(factSource, await derived({ source: ['s'] }))).toEqual([]);
    expect(await said(factSource, await derived({}))).toHaveLength(2);
    const { facts, data } = await derived({ source: ['s', 't'] }, { source: ['u'] });
    expect([...sourcesOfFact('total', facts, data)]).toEqual(['u', 's', 't']);
  });

  test('may be in a circle without harm', async () => {
    const circle = { by: 'query', text: 'total', facts: ['total'], reads: [] } as const;
    const { facts } = await derived({ derivation: circle });
    expect(factsBehind('total', facts).map(({ id }) => id)).toEqual(['total', 'base']);
  });
});

test('what a directive only mentions counts as used', async () => {
  const document = await expandText(
    'a plain word [@letter, p. 3; @other:id]\n\n::table{from=equipment where="speed>:value[big]"}\n\n<!-- {that="$count(x[y = 1]) > rafale.`planned`.first"} -->\n',
  );
  const mentions = mentionsIn(document.files);
  for (const name of [
    'letter',
    'other:id',
    'equipment',
    'big',
    'rafale',
    'rafale.planned',
    'speed',
  ])
    expect(mentions, name).toContain(name);
  expect(mentions).not.toContain('plain');
});

describe('a run', () => {
  const files = {
    'data/sources.json': '[]',
    'decks/a.md':
      '---\nbrief-disable: [{ rule: bare-number, text: "2  000", reason: why }]\n---\n\n# Of 5 and 2\n000\n\n<!-- brief-disable-next-line slide-overflow: why -->\nText\n',
  };
  const messages = async (
    options: BuildOptions,
    more: Readonly<Record<string, string>> = {},
  ): Promise<readonly string[]> => {
    const world = memoryWorld({ files: { ...files, ...more } });
    const outcome = await build(world, options);
    return outcome.files.flatMap((file) =>
      file.messages.map(({ ruleId, fatal }) => `${ruleId ?? ''}${fatal === true ? '!' : ''}`),
    );
  };

  test('silences words over the end of a line, and does not ask for what could not be found yet', async () => {
    expect(await messages({ until: 'model' })).toEqual(['bare-number']);
    expect(await messages({ until: 'pages' })).toEqual(['bare-number', 'unused-silence']);
  });

  test('a silence of what is off, or of evidence where there is none, is not unused', async () => {
    const off = { 'brief.yaml': 'rules: { bare-number: off, slide-overflow: off }\n' };
    expect(await messages({ until: 'pages' }, off)).toEqual([]);
  });

  test('a warning that counts as an error keeps the document from being written', async () => {
    const world = memoryWorld({ files });
    const { documents } = await build(world, { formats: ['md'], strict: true });
    expect(documents[0]?.status).toBe('blocked');
    expect([...world.written.keys()]).toEqual([]);
  });

  test('the manifest lists what is silenced, for every output', async () => {
    const world = memoryWorld({ files });
    await build(world, { formats: ['md'] });
    const manifest = JSON.parse(
      Buffer.from(world.written.get('manifest.json') ?? []).toString('utf8'),
    ) as { readonly artifacts: readonly { readonly silenced: unknown }[] };
    expect(manifest.artifacts[0]?.silenced).toEqual([
      { rule: 'bare-number', reason: 'why', file: 'decks/a.md', line: 2, text: '2 000' },
      { rule: 'slide-overflow', reason: 'why', file: 'decks/a.md', line: 8 },
    ]);
  });

  test('of named documents says nothing of what is unused', async () => {
    const more = {
      'data/facts.yaml': 'a: { value: 1, source: s }\n',
      'data/sources.json': '[{ "id": "s", "type": "report" }]',
    };
    expect(await messages({ until: 'model' }, more)).toContain('unused-fact');
    const world = memoryWorld({ files: { ...files, ...more } });
    const { documents } = await build(world, { until: 'model' });
    const named = documents.map(({ source }) => source);
    expect(await messages({ until: 'model', files: named }, more)).toEqual(['bare-number']);
  });
});
