/** Whether data bear out what a word claims of them. */
import type { Claim } from './meaning.ts';
import type { Quantity } from './quantity.ts';
import { vagueness } from './quantity.ts';

type Comparison = Exclude<Claim['meaning'], { readonly kind: 'rank' }>;

/**
 * Whether a claim about the way from one value to another holds, whatever the true values are within what qualifiers and
 * precision leave open. Both must be of the kind that `suits` asks for.
 *
 * - `rose`, `more than`, `later`: `to` is certainly above `from`; `fell` and its like the other way round.
 * - `unchanged`: the very same; of values that are `about` something, or with `almost`, at most 5% apart.
 * - `doubled`: 1.95 to 2.05 times as much, and likewise for other multiples; 1.8 to 2.2 times with `about`, or where one of
 *   the values is `about` something; `almost` from 1.8 to below 2, `more than` above 2, `at least` from 2 on.
 */
export function holds({ meaning, extent }: Claim, from: Quantity, to: Quantity): boolean {
  switch (meaning.kind) {
    case 'change':
      switch (meaning.direction) {
        case 'up':
          return isBelow(from, to);
        case 'down':
          return isBelow(to, from);
        case 'same':
          return isSame(from, to, extent !== 'plain');
      }
      break;
    case 'time':
      return meaning.direction === 'later' ? isBelow(from, to) : isBelow(to, from);
    case 'factor':
      return meaning.inverse
        ? isMultiple(to, from, meaning.factor, extent)
        : isMultiple(from, to, meaning.factor, extent);
    case 'rank':
      return false;
  }
}

/** Whether a claim can be made of such values at all: a multiple of days, or `later` of amounts, says nothing. */
export function suits(meaning: Comparison, of: Quantity['of']): boolean {
  switch (meaning.kind) {
    case 'change':
      return meaning.direction === 'same' || of === 'numbers';
    case 'factor':
      return of === 'numbers';
    case 'time':
      return of === 'dates';
  }
}

/** Whether the true value of one is certainly below that of the other. */
export function isBelow(one: Quantity, other: Quantity): boolean {
  return one.high < other.low;
}

function isSame(from: Quantity, to: Quantity, nearly: boolean): boolean {
  if (from.nominal === to.nominal && from.low === to.low && from.high === to.high) {
    return !isOpen(from);
  }
  const near = nearly || from.vague || to.vague;
  if (!near || isOpen(from) || isOpen(to)) return false;
  const [a, b] = [from.nominal, to.nominal];
  if (from.of !== 'numbers' || typeof a !== 'number' || typeof b !== 'number') return false;
  return Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * vagueness + rounding;
}

/** Whether a value is only known to be at least, or at most, what is written. */
function isOpen({ of, low, high, vague, nominal }: Quantity): boolean {
  return of === 'numbers' && !vague && low !== high && (nominal === low || nominal === high);
}

/** Share by which a multiple may be off where the word is plain, and where it or a value is `about` something. */
const offPlain = 0.025;
const offAbout = 0.1;
/** More exact than any figure of a brief. */
const rounding = 1e-9;

function isMultiple(
  base: Quantity,
  value: Quantity,
  factor: number,
  extent: Claim['extent'],
): boolean {
  const [bottom, top] = [endsOf(base), endsOf(value)];
  // Of nothing and of what is negative there are no multiples.
  if (bottom.low <= 0 || top.low <= 0) return false;
  const low = top.low / bottom.high / factor + rounding;
  const high = top.high / bottom.low / factor - rounding;
  const within = (off: number): boolean => low >= 1 - off && high <= 1 + off;
  switch (extent) {
    case 'plain':
      return within(base.vague || value.vague ? offAbout : offPlain);
    case 'about':
      return within(offAbout);
    case 'almost':
      return low >= 1 - offAbout && high < 1 - 2 * rounding;
    case 'over':
      return low > 1 + 2 * rounding;
    case 'least':
      return low >= 1;
  }
}

/** Of a value that is `about` something, what is written: how far a multiple may be off allows for the rest. */
function endsOf({ low, high, nominal, vague }: Quantity): {
  readonly low: number;
  readonly high: number;
} {
  return vague && typeof nominal === 'number' ? { low: nominal, high: nominal } : { low, high };
}
