/** Ranges in order, none within another, by the offsets that they hold. */
import type { Range } from '../syntax/parsed.ts';

export class RangeIndex {
  private readonly ranges: readonly Range[];

  constructor(ranges: readonly Range[]) {
    this.ranges = ranges;
  }

  /** The range that holds the character at `offset`. */
  at(offset: number): Range | undefined {
    let low = 0;
    let high = this.ranges.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.ranges[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const range = this.ranges[low];
    return range !== undefined && range.start <= offset && offset < range.end ? range : undefined;
  }
}
