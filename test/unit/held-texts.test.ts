/** A project of a thousand documents is not held in memory as a whole: texts beyond some number are read twice. */
import { expect, test } from 'vitest';
import { build } from '../../src/build.ts';
import { memoryWorld } from '../world.ts';

const numbers = [1, 2, 3, 4];
const files = {
  'brief.yaml': 'rules: { fact-source: off }\n',
  'data/facts.yaml': 'rate: { value: 7, unit: percent }\nunused: { value: 1 }\n',
  ...Object.fromEntries(
    numbers.map((n) => [
      `decks/d${String(n)}.md`,
      `# Deck ${String(n)}\n\nA rate of :value[rate], and 12 by hand.\n\n<!-- brief-disable-next-line bare-number: a name -->\nModel 2000.\n`,
    ]),
  ),
};

async function run(heldTexts: number) {
  const plain = memoryWorld({ files });
  const reads = new Map<string, number>();
  const world: typeof plain = {
    ...plain,
    async read(path, options) {
      reads.set(path, (reads.get(path) ?? 0) + 1);
      return plain.read(path, options);
    },
  };
  const { documents, files: judged } = await build(world, {
    ...{ formats: ['md', 'html'], jobs: 1, heldTexts },
  });
  return {
    reads: numbers.map((n) => reads.get(`decks/d${String(n)}.md`)),
    outcome: {
      documents: documents.map(({ source, status, silenced }) => [source, status, silenced.length]),
      messages: judged.flatMap(({ path, messages }) =>
        messages.map(({ ruleId, line }) => `${path}:${String(line)} ${String(ruleId)}`),
      ),
      outputs: [...plain.written].map(([path, bytes]) => [
        path,
        Buffer.from(bytes).toString('utf8'),
      ]),
    },
  };
}

test('texts beyond the number that is held are read again, and everything comes out the same', async () => {
  const held = await run(250);
  const some = await run(2);
  const none = await run(0);
  expect(held.reads).toEqual([1, 1, 1, 1]);
  expect(some.reads).toEqual([1, 1, 2, 2]);
  expect(none.reads).toEqual([2, 2, 2, 2]);
  expect(held.outcome.messages).toContain('decks/d4.md:3 bare-number');
  expect(some.outcome).toEqual(held.outcome);
  expect(none.outcome).toEqual(held.outcome);
});
