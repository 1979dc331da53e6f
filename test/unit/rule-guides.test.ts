/** The examples that explain a rule are run: the bad one is found by that rule alone, the good one by none. */
import { describe, expect, test } from 'vitest';
import { build } from '../../src/build.ts';
import { rules } from '../../src/rules/index.ts';
import { pageRules } from '../../src/rules/pages.ts';
import { memoryWorld } from '../world.ts';

/** Examples that need laid-out pages are run in `test/browser/brand.test.ts`. */
const explained = rules.flatMap(({ id, guide }) =>
  guide === undefined || pageRules.has(id) ? [] : [{ id, guide }],
);

test('every rule about evidence is explained', () => {
  const ids = explained.map(({ id }) => id);
  for (const id of [
    ...['bare-number', 'fact-source', 'unknown-source', 'unused-fact', 'unused-source'],
    ...['stale', 'embargo', 'claim', 'consistency', 'source-diversity', 'discrepancy'],
    ...['likelihood', 'likelihood-scale', 'likelihood-confidence', 'silence'],
  ])
    expect(ids).toContain(id);
});

async function rulesOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const outcome = await build(memoryWorld({ files, today: '2026-02-14' }), { until: 'model' });
  expect(outcome.documents.map(({ failure }) => failure)).toEqual(
    outcome.documents.map(() => undefined),
  );
  return outcome.files.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId ?? ''));
}

describe.each(explained)('$id', ({ id, guide }) => {
  test('finds its bad example', async () => {
    const found = new Set(await rulesOf(guide.bad));
    expect([...found].filter((rule) => rule === id || !follows(rule, id))).toEqual([id]);
  });

  test('is content with its good example, and so is every other', async () => {
    expect(await rulesOf(guide.good)).toEqual([]);
  });
});

/** A silence that is none leaves what it was meant for. */
function follows(rule: string, id: string): boolean {
  return id === 'silence' && rule === 'bare-number';
}
