import { expect, test } from 'vitest';
import { Shelf } from '../../src/cache/shelf.ts';
import { memoryCache } from '../world.ts';

const name = `analyses/${'a'.repeat(64)}.json`;

test('what is put on a shelf is there for the next run, and what was taken away is not', async () => {
  const store = memoryCache();
  const first = await Shelf.open(store, name);
  first.set('decks/a.md', { tab: '\t', line: 'a\nb' });
  first.set('decks/\t b.md', [1]);
  first.set('gone', 1);
  await first.save();
  const second = await Shelf.open(store, name);
  expect(second.get('decks/a.md')).toEqual({ tab: '\t', line: 'a\nb' });
  expect(second.get('decks/\t b.md')).toEqual([1]);
  expect(second.get('other')).toBeUndefined();
  second.delete('gone');
  expect(second.get('gone')).toBeUndefined();
  await second.save();
  expect((await Shelf.open(store, name)).keys()).toEqual(['decks/a.md', 'decks/\t b.md']);
});

test('two runs side by side leave what both have found', async () => {
  const store = memoryCache();
  const [one, other] = [await Shelf.open(store, name), await Shelf.open(store, name)];
  one.set('a', 1);
  other.set('b', 2);
  await one.save();
  await other.save();
  const both = await Shelf.open(store, name);
  expect([both.get('a'), both.get('b')]).toEqual([1, 2]);
});

test('a shelf that nothing was put on is not written', async () => {
  const store = memoryCache();
  const shelf = await Shelf.open(store, name);
  shelf.delete('nothing');
  await shelf.save();
  expect([...store.entries.keys()]).toEqual([]);
});

test('a damaged shelf is empty, with a note, and the next run writes it anew', async () => {
  const store = memoryCache();
  const first = await Shelf.open(store, name);
  first.set('a', 1);
  await first.save();
  const bytes = store.entries.get(name) ?? Buffer.of();
  store.entries.set(name, Buffer.from(Buffer.from(bytes).toString().replace('\t1', '\t2')));
  const damaged = await Shelf.open(store, name);
  expect(damaged.get('a')).toBeUndefined();
  expect(store.notes).toEqual(['an entry of the cache is damaged: what it held is made again']);
  damaged.set('b', 2);
  await damaged.save();
  expect((await Shelf.open(store, name)).keys()).toEqual(['b']);
});
