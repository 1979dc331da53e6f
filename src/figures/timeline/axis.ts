/** Where a moment stands on the axis, and what the axis says: years, and quarters or months below them where they fit. */
import type { FigureStyle, TextFont } from '../../model/figure.ts';
import { measureText } from '../measure.ts';
import type { TimelineEvent } from './events.ts';
import { day, utc } from './moment.ts';
import type { TimelineWords } from './words.ts';

export interface AxisCell {
  readonly left: number;
  readonly right: number;
  /** Empty where a cell that the ends cut is too narrow for its text. */
  readonly text: string;
}

export interface Axis {
  readonly left: number;
  readonly right: number;
  readonly start: number;
  readonly end: number;
  /** From the finest to the years. */
  readonly levels: readonly (readonly AxisCell[])[];
  toX(time: number): number;
}

/** The axis of all events; today belongs to it where it lies among them or not far beyond. */
export function axisOf(
  events: readonly TimelineEvent[],
  {
    left,
    right,
    today,
    words,
    font,
    style,
  }: {
    left: number;
    right: number;
    today: number | undefined;
    words: TimelineWords;
    font: TextFont;
    style: FigureStyle;
  },
): Axis {
  const first = Math.min(...events.map((event) => event.start));
  const last = Math.max(...events.map((event) => event.end));
  const reach = (last - first) * 0.2;
  const seesToday = today !== undefined && today > first - reach && today < last + reach;
  const [from, to] = roundOut(
    seesToday ? Math.min(first, today) : first,
    seesToday ? Math.max(last, today + day) : last,
  );
  const toX = (time: number): number => left + ((time - from) / (to - from)) * (right - left);
  const pad = font.size * 0.5;
  const roomFor = (text: string): number => measureText(style, text, font) + 2 * pad;
  const cells = (months: number, name: (year: number, month: number) => string): AxisCell[] => {
    const result: AxisCell[] = [];
    const start = new Date(from);
    // Steps of years begin at round years.
    const years = months / 12;
    const beginning =
      months >= 12
        ? Math.floor(start.getUTCFullYear() / years) * years * 12
        : start.getUTCFullYear() * 12 + Math.floor(start.getUTCMonth() / months) * months;
    for (let month = beginning; ; month += months) {
      const [begins, ends] = [utc(0, month), utc(0, month + months)];
      if (begins >= to) return result;
      const [cellLeft, cellRight] = [toX(Math.max(begins, from)), toX(Math.min(ends, to))];
      const text = name(Math.floor(month / 12), month % 12);
      const fits = roomFor(text) <= cellRight - cellLeft;
      result.push({ left: cellLeft, right: cellRight, text: fits ? text : '' });
    }
  };
  const monthWidth = ((right - left) / (to - from)) * 30.4 * day;
  const yearStep = yearSteps.find((step) => roomFor('2026') <= step * 12 * monthWidth) ?? 1000;
  const levels = [cells(yearStep * 12, String)];
  if (Math.max(...words.months.map(roomFor)) <= monthWidth * 0.92) {
    levels.unshift(cells(1, (_, month) => words.months[month] ?? ''));
  } else if (Math.max(...words.quarters.map(roomFor)) <= monthWidth * 3 * 0.98) {
    levels.unshift(cells(3, (_, month) => words.quarters[Math.floor(month / 3)] ?? ''));
  }
  return { left, right, start: from, end: to, levels, toX };
}

const yearSteps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500];

/** Whole years where there are more than two, else quarters or months: an end within a year leaves the rest of it empty. */
function roundOut(first: number, last: number): readonly [number, number] {
  const days = (last - first) / day;
  const months = days > 3 * 365 ? 12 : days > 300 ? 3 : 1;
  const start = monthOf(first);
  const end = monthOf(last - 1) + 1;
  const from = Math.floor(start / months) * months;
  const to = Math.max(Math.ceil(end / months) * months, from + 2);
  return [utc(0, from), utc(0, to)];
}

/** Months since the year 0. */
function monthOf(time: number): number {
  const date = new Date(time);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
