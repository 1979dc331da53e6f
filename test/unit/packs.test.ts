import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { build } from '../../src/build.ts';
import { isPortable, packedHere, packKey, shippedPacks } from '../../src/render/packs.ts';
import type { World } from '../../src/world.ts';
import { ReadError } from '../../src/world.ts';
import { memoryWorld } from '../world.ts';

const decks = {
  'decks/chancery.md': '# A',
  'decks/chancery-maths.md': '# A\n\n$x$',
  'decks/gazette-plain.md': '---\ntheme: gazette\n---\n\n# A',
  'decks/gazette-maths.md': '---\ntheme: gazette\n---\n\n# A\n\n$x$',
  'decks/default.md': '---\ntheme: default\n---\n\n# A',
  'decks/default-maths.md': '---\ntheme: default\n---\n\n# A\n\n$x$',
  'decks/uncover.md': '---\ntheme: uncover\n---\n\n# A',
  'decks/uncover-maths.md': '---\ntheme: uncover\n---\n\n# A\n\n$x$',
};

/** A world whose packs, of this Marp, are these. */
function worldWith(packs: string | ReadError, marp = '4.4.0'): World {
  const world = memoryWorld({ files: decks });
  return {
    ...world,
    versions: { ...world.versions, marp: () => marp },
    asset: (name) => {
      if (name !== 'build/packs.json') return world.asset(name);
      return packs instanceof ReadError
        ? Promise.reject(packs)
        : Promise.resolve(Buffer.from(packs));
    },
  };
}

test('what this package was compiled with is what Marp packs, and our styles made safe', async () => {
  // Another version than the packs are of, so that none of them is used.
  const files = { ...decks, 'reports/chancery.md': '## A' };
  const { ok } = await build(memoryWorld({ files }), { until: 'model' });
  expect(ok).toBe(true);
  const { packs } = JSON.parse(readFileSync('build/packs.json', 'utf8')) as {
    packs: [string, string][];
  };
  // The styles of both themes for decks, and of the default one for reports, beside them.
  expect(packs.length).toBe(Object.keys(decks).length + 3);
  for (const [key, css] of packs) expect(packedHere().get(key) === css).toBe(true);
});

test.each([
  ['of this Marp', worldWith('{"marp":"4.4.0","packs":[["k","css"]]}'), [['k', 'css']]],
  ['of another Marp', worldWith('{"marp":"4.4.0","packs":[["k","css"]]}', '4.5.0'), []],
  ['that are not there', worldWith(new ReadError('missing', 'no')), []],
])('reads packs %s', async (_, world, expected) => {
  expect([...(await shippedPacks(world))]).toEqual(expected);
});

const theme = { css: '/* @theme a */', importRules: [] };

test.each([
  ['the same', theme, { after: 'b' }, true],
  ['another theme', { ...theme, css: '/* @theme b */' }, { after: 'b' }, false],
  ['a style of the deck', theme, { after: 'b{}' }, false],
  ['where the style goes', theme, { before: 'b' }, false],
  ['another setting', theme, { after: 'b', printable: true }, false],
  ['no theme', undefined, { after: 'b' }, false],
])('tells packs apart by %s', (_, other, options, same) => {
  expect(packKey(other, options) === packKey(theme, { after: 'b' })).toBe(same);
});

test.each([
  ['a theme alone', theme, {}, true],
  ['a theme that takes in another', { ...theme, importRules: [{ value: 'b' }] }, {}, false],
  ['a style that takes in a theme', theme, { after: '@import "b";' }, false],
  ['no theme', undefined, {}, false],
])('gives away %s: %#', (_, given, options, portable) => {
  expect(isPortable(given, options)).toBe(portable);
});
