import { expect, test } from 'vitest';
import * as library from '../../src/index.ts';

test('the public surface is this and nothing else', () => {
  expect(Object.keys(library).sort()).toEqual(['build', 'check', 'remarkBriefing']);
});
