/** What changed between two texts, or two lists: the shortest script of Myers, by words where people read it. */

export interface Edit {
  readonly kind: 'same' | 'removed' | 'added';
  /** Ranges of items, end exclusive; the one that a kind does not have is empty. */
  readonly before: readonly [start: number, end: number];
  readonly after: readonly [start: number, end: number];
}

export interface WordEdit {
  readonly kind: Edit['kind'];
  readonly text: string;
}

/** More steps than this are not sought: two lists without anything in common need the sum of their lengths. */
const mostSteps = 1500;

/**
 * Turns one list into another with as few removals and additions as there can be, removals first. Lists that have too
 * little in common are replaced where they differ, between their common beginning and end.
 */
export function diffLists<Item>(
  before: readonly Item[],
  after: readonly Item[],
  isSame: (one: Item, other: Item) => boolean = (one, other) => one === other,
): readonly Edit[] {
  let start = 0;
  const shorter = Math.min(before.length, after.length);
  while (start < shorter && isSame(at(before, start), at(after, start))) start += 1;
  let tail = 0;
  while (
    tail < shorter - start &&
    isSame(at(before, before.length - 1 - tail), at(after, after.length - 1 - tail))
  )
    tail += 1;

  const ends = { before: before.length - tail, after: after.length - tail };
  const pairs = pathOf(
    before.slice(start, ends.before),
    after.slice(start, ends.after),
    isSame,
  ).map(([x, y]) => [x + start, y + start] as const);
  const matches = [
    ...Array.from({ length: start }, (_, index) => [index, index] as const),
    ...pairs,
    ...Array.from(
      { length: tail },
      (_, index) => [ends.before + index, ends.after + index] as const,
    ),
  ];
  return toEdits(matches, before.length, after.length);
}

function at<Item>(list: readonly Item[], index: number): Item {
  // Callers keep within the list, which may hold undefined as an item.
  return list[index] as Item;
}

/** Pairs of equal items on the shortest path (Myers 1986), in order; none where it would take too many steps. */
function pathOf<Item>(
  before: readonly Item[],
  after: readonly Item[],
  isSame: (one: Item, other: Item) => boolean,
): readonly (readonly [number, number])[] {
  const [n, m] = [before.length, after.length];
  if (n === 0 || m === 0) return [];
  const most = Math.min(n + m, mostSteps);
  const offset = most + 1;
  let furthest = new Int32Array(2 * most + 3);
  const trace: Int32Array[] = [];
  for (let steps = 0; steps <= most; steps += 1) {
    trace.push(furthest.slice(offset - steps - 1, offset + steps + 2));
    const next = furthest.slice();
    for (let k = -steps; k <= steps; k += 2) {
      const down = furthest[offset + k + 1] ?? 0;
      const right = (furthest[offset + k - 1] ?? 0) + 1;
      const goesDown = k === -steps || (k !== steps && right - 1 < down);
      let x = goesDown ? down : right;
      let y = x - k;
      while (x < n && y < m && isSame(at(before, x), at(after, y))) {
        x += 1;
        y += 1;
      }
      next[offset + k] = x;
      if (x >= n && y >= m) return walkBack(trace, steps, n, m);
    }
    furthest = next;
  }
  return [];
}

function walkBack(
  trace: readonly Int32Array[],
  steps: number,
  n: number,
  m: number,
): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  let [x, y] = [n, m];
  for (let step = steps; step >= 0; step -= 1) {
    // `trace` holds the diagonals from -step - 1 to step + 1.
    const row = trace[step];
    const reach = (k: number): number => row?.[k + step + 1] ?? 0;
    const k = x - y;
    const goesDown = k === -step || (k !== step && reach(k - 1) < reach(k + 1));
    const from = goesDown ? k + 1 : k - 1;
    const startX = step === 0 ? 0 : reach(from);
    const startY = step === 0 ? 0 : startX - from;
    const [middleX, middleY] =
      step === 0 ? [0, 0] : goesDown ? [startX, startY + 1] : [startX + 1, startY];
    while (x > middleX && y > middleY) {
      x -= 1;
      y -= 1;
      pairs.push([x, y]);
    }
    [x, y] = [startX, startY];
  }
  return pairs.reverse();
}

function toEdits(
  matches: readonly (readonly [number, number])[],
  beforeLength: number,
  afterLength: number,
): readonly Edit[] {
  const edits: Edit[] = [];
  let [x, y] = [0, 0];
  const gap = (toX: number, toY: number): void => {
    if (toX > x) edits.push({ kind: 'removed', before: [x, toX], after: [y, y] });
    if (toY > y) edits.push({ kind: 'added', before: [toX, toX], after: [y, toY] });
  };
  for (const [matchX, matchY] of matches) {
    gap(matchX, matchY);
    const last = edits.at(-1);
    if (last?.kind === 'same' && matchX === x && matchY === y && x > 0) {
      edits[edits.length - 1] = {
        kind: 'same',
        before: [last.before[0], matchX + 1],
        after: [last.after[0], matchY + 1],
      };
    } else edits.push({ kind: 'same', before: [matchX, matchX + 1], after: [matchY, matchY + 1] });
    [x, y] = [matchX + 1, matchY + 1];
  }
  gap(beforeLength, afterLength);
  return edits;
}

/**
 * Words that were removed and added. A number with its separators is one word, and so is every other sign; white space
 * goes with the word before it. What is left alone between two changes, but for a space or a sign, is part of the change.
 */
export function diffWords(before: string, after: string): readonly WordEdit[] {
  const [from, to] = [wordsOf(before), wordsOf(after)];
  const edits: WordEdit[] = [];
  const push = (kind: WordEdit['kind'], text: string): void => {
    if (text === '') return;
    const last = edits.at(-1);
    if (last?.kind === kind) edits[edits.length - 1] = { kind, text: last.text + text };
    else edits.push({ kind, text });
  };
  for (const { kind, before: old, after: now } of joined(diffLists(from, to), to)) {
    const words = kind === 'added' ? to.slice(...now) : from.slice(...old);
    push(kind, words.join(''));
  }
  return edits;
}

/** A word, a number, a run of white space, or any other character. */
function wordsOf(text: string): readonly string[] {
  return (
    text.match(
      /[\p{L}\p{M}\p{N}]+(?:(?:[.,'’-](?=[\p{L}\p{N}])|(?<=\d)[\u00a0\u202f](?=\d))[\p{L}\p{M}\p{N}]+)*|\s+|[^]/gu,
    ) ?? []
  );
}

/** Takes a lone space between two changes into both, so that whole phrases are replaced and not every other word. */
function joined(edits: readonly Edit[], words: readonly string[]): readonly Edit[] {
  const result: Edit[] = [];
  let removed: Edit | undefined;
  let added: Edit | undefined;
  const flush = (): void => {
    if (removed !== undefined) result.push(removed);
    if (added !== undefined) result.push(added);
    removed = added = undefined;
  };
  for (const [index, edit] of edits.entries()) {
    const isBetween =
      edit.kind === 'same' &&
      (removed !== undefined || added !== undefined) &&
      index < edits.length - 1 &&
      /^\s*$/u.test(words.slice(...edit.after).join(''));
    if (edit.kind === 'same' && !isBetween) {
      flush();
      result.push(edit);
      continue;
    }
    if (edit.kind !== 'added')
      removed = {
        kind: 'removed',
        before: [removed?.before[0] ?? edit.before[0], edit.before[1]],
        after: edit.after,
      };
    if (edit.kind !== 'removed')
      added = {
        kind: 'added',
        before: edit.before,
        after: [added?.after[0] ?? edit.after[0], edit.after[1]],
      };
  }
  flush();
  return result;
}
