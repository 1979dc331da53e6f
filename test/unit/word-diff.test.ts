import { describe, expect, test } from 'vitest';
import { diffLists, diffWords } from '../../src/word-diff.ts';

/** As git writes it: `[-removed-]{+added+}`. */
function written(before: string, after: string): string {
  return diffWords(before, after)
    .map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`,
    )
    .join('');
}

describe('words', () => {
  test.each([
    ['', '', ''],
    ['same', 'same', 'same'],
    ['', 'new', '{+new+}'],
    ['old', '', '[-old-]'],
    ['about 100 aircraft', 'about 114 aircraft', 'about [-100-]{+114+} aircraft'],
    ['1,850 a week', '1,900 a week', '[-1,850-]{+1,900+} a week'],
    ['12.5%', '12.6%', '[-12.5-]{+12.6+}%'],
    ['one two three four', 'one five six four', 'one [-two three-]{+five six+} four'],
    ['It is used.', 'It is used', 'It is used[-.-]'],
    ['Українa діє', 'Україна діє', '[-Українa-]{+Україна+} діє'],
    ['a b', 'a c b', 'a {+c +}b'],
    ['l’accord de 2026', 'l’accord de 2027', 'l’accord de [-2026-]{+2027+}'],
    ['👍🏽 yes', '👍 yes', '👍[-🏽-] yes'],
  ])('%j to %j', (before, after, expected) => {
    expect(written(before, after)).toBe(expected);
  });
});

/** A generator of the same numbers in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

/** Length of the longest common subsequence, the slow and sure way. */
function common(one: readonly number[], other: readonly number[]): number {
  let row = other.map(() => 0);
  for (const item of one) {
    const next: number[] = [];
    for (const [index, found] of other.entries())
      next.push(
        item === found
          ? (index === 0 ? 0 : (row[index - 1] ?? 0)) + 1
          : Math.max(row[index] ?? 0, next[index - 1] ?? 0),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}

describe('lists', () => {
  test('are turned into each other by the fewest edits', () => {
    const next = numbers(7);
    for (let round = 0; round < 500; round += 1) {
      const list = (): number[] => Array.from({ length: next(14) }, () => next(4));
      const [before, after] = [list(), list()];
      const edits = diffLists(before, after);
      const kept = edits.flatMap(({ kind, before: old }) =>
        kind === 'same' ? before.slice(...old) : [],
      );
      const rebuilt = edits.flatMap(({ kind, before: old, after: now }) =>
        kind === 'same' ? before.slice(...old) : kind === 'added' ? after.slice(...now) : [],
      );
      const left = edits.flatMap(({ kind, before: old }) =>
        kind === 'added' ? [] : before.slice(...old),
      );
      expect(rebuilt).toEqual(after);
      expect(left).toEqual(before);
      expect(kept).toHaveLength(common(before, after));
    }
  });

  test('with nothing in common are replaced, however long', () => {
    const before = Array.from({ length: 20_000 }, (_, index) => index);
    const after = before.map((item) => -1 - item);
    expect(diffLists(before, after)).toEqual([
      { kind: 'removed', before: [0, 20_000], after: [0, 0] },
      { kind: 'added', before: [20_000, 20_000], after: [0, 20_000] },
    ]);
  });
});
