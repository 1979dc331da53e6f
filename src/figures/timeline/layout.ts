/** What every layout of a timeline takes and gives. */
import type { FigureSpec, FigureStyle } from '../../model/figure.ts';
import type { Box } from '../drawing.ts';
import type { TimelineEvent } from './events.ts';
import type { TimelineWords } from './words.ts';

export interface Scene {
  readonly spec: FigureSpec;
  readonly style: FigureStyle;
  readonly words: TimelineWords;
  readonly events: readonly TimelineEvent[];
  /** Start of the day, in milliseconds of UTC; undefined where its line is not wanted. */
  readonly today: number | undefined;
}

export interface Layout {
  readonly marks: string;
  readonly height: number;
  /** Of the labels, in no order. */
  readonly labels: readonly Box[];
  /** Whether one of them lies across the line of the day. */
  readonly crossesToday: boolean;
}

/** Whether a label lies across a vertical line. */
export function isAcross(labels: readonly Box[], x: number | undefined): boolean {
  return x !== undefined && labels.some(({ left, right }) => left < x && x < right);
}

/** How wide a label may be before it is broken, and how large it is set: what is tried in turn. */
export interface Attempt {
  readonly size: number;
  readonly width: number;
  readonly date: 'above' | 'before';
  /** Whether labels go to where the day's line does not cross them, at the price of height. */
  readonly avoidsToday: boolean;
}
