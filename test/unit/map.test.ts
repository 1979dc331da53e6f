/** What the key of a map says. */
import { expect, test } from 'vitest';
import { classWords } from '../../src/figures/map/words.ts';

const steps = [
  { from: undefined, to: '20', all: '' },
  { from: '20', to: '40', all: '' },
  { from: '40 buses', to: undefined, all: '' },
];

test.each([
  ['en', 'under 20, 20 to under 40, 40 buses or more'],
  ['fr', 'moins de 20, de 20 à moins de 40, 40 buses et plus'],
  ['de', 'unter 20, 20 bis unter 40, 40 buses und mehr'],
  ['uk', 'менше ніж 20, від 20 до менше ніж 40, 40 buses і більше'],
  ['it', 'under 20, 20 to under 40, 40 buses or more'],
])('no number belongs to two steps in %s', (lang, said) => {
  expect(steps.map((step) => classWords(lang, step)).join(', ')).toBe(said);
});

test('one step for all is one number', () => {
  expect(classWords('en', { from: undefined, to: undefined, all: '0' })).toBe('0');
});
