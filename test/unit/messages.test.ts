import { describe, expect, test } from 'vitest';
import { nearest } from '../../src/messages.ts';

describe('the nearest names', () => {
  test.each<[string, string[], string[]]>([
    ['rafale.plannd', ['rafale.planned', 'rafale.cost'], ['rafale.planned']],
    ['form', ['from', 'date'], ['from']],
    ['FROM', ['from'], ['from']],
    // A short name is soon another one.
    ['m', ['n', 's'], []],
    ['pt', ['pl', 'ua'], []],
    ['id', ['ids', 'is'], ['ids']],
    ['en', ['EN', 'fr'], ['EN']],
    ['cat', ['date', 'car', 'dog'], ['car']],
    ['fro', ['from', 'for'], ['from']],
    ['a', ['ab', 'abc', 'b'], ['ab']],
    ['', ['a', 'ab'], []],
    ['a', [''], []],
    ['x'.repeat(10_000), ['y'], []],
  ])('%s among %j', (name, candidates, expected) => {
    expect(nearest(name, candidates)).toEqual(expected);
  });
});
