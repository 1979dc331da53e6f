/** Lanes one under the other over one ruler: each event with its label in the first place where both are free. */
import type { FigureStyle } from '../../model/figure.ts';
import type { Box, Paragraph } from '../drawing.ts';
import {
  evenLines,
  heightOf,
  interrupted,
  lineMark,
  round,
  textMarks,
  widthOf,
} from '../drawing.ts';
import type { Axis } from './axis.ts';
import { axisOf } from './axis.ts';
import type { Block } from './blocks.ts';
import { blockMarks, blockOf, meets } from './blocks.ts';
import type { TimelineEvent } from './events.ts';
import type { Attempt, Layout, Scene } from './layout.ts';
import { isAcross } from './layout.ts';
import type { Sign } from './marks.ts';
import {
  axisFont,
  axisMarks,
  bandHeight,
  barMark,
  discMark,
  keyMarks,
  signsOf,
  todayLabel,
} from './marks.ts';

export function layOutRows(scene: Scene, attempt: Attempt): Layout {
  const { style, words, events, today } = scene;
  const { colours, sizes } = style;
  const names = [...new Set(events.map(({ lane }) => lane))];
  const heads = names.map((name) => headOf(scene, name, style.width * 0.2));
  const headWidth = Math.max(...heads.map((head) => widthOf(style, head)));
  const gutter = headWidth === 0 ? 0 : headWidth + sizes.small;
  const axis = axisOf(events, {
    left: gutter,
    right: style.width,
    today,
    words,
    font: axisFont(style),
    style,
  });
  const todayX =
    today !== undefined && today >= axis.start && today < axis.end ? axis.toX(today) : undefined;
  const label = todayX === undefined ? undefined : todayLabel(scene, todayX, [gutter, style.width]);
  const header = label === undefined ? 0 : label.box.bottom + sizes.small * 0.4;

  const pad = sizes.small * 0.6;
  const marks: string[] = [];
  const labels: Box[] = [];
  const lines: Box[] = [];
  const rules: string[] = [];
  const signs: Sign[] = [];
  let y = header;
  for (const [index, name] of names.entries()) {
    if (index > 0) rules.push(lineMark([0, y], [style.width, y], colours.rule));
    const head = heads[index] ?? [];
    const rows = placeRows(
      scene,
      events.filter(({ lane }) => lane === name),
      { axis, top: y + pad, attempt, todayX, ordered: names.length === 1 },
    );
    marks.push(textMarks(head, { x: 0, top: y + pad }), rows.marks);
    labels.push(...rows.labels);
    lines.push(...rows.lines);
    signs.push(...rows.signs);
    y = Math.max(rows.bottom, y + pad + heightOf(head)) + pad;
  }
  const top = y;
  const ruler = axisMarks(axis, top, style);
  const bottom = top + axis.levels.length * bandHeight(style);
  const key = keyMarks(scene, signs, bottom + sizes.small * 0.6);
  const years = axis.levels.at(-1) ?? [];
  const grid = years
    .slice(1)
    .flatMap(({ left }) =>
      interrupted(left, header, top, lines).map(([from, to]) =>
        lineMark([left, from], [left, to], colours.rule),
      ),
    );
  const notch = sizes.small * 0.3;
  const day =
    todayX === undefined || label === undefined
      ? ''
      : label.mark +
        interrupted(todayX, label.box.bottom, top, lines)
          .map(([from, to]) => lineMark([todayX, from], [todayX, to], colours.ink, { width: 1.5 }))
          .join('') +
        // The line ends in it, so that it hides no text of the ruler.
        `<path d="M${round(todayX)} ${round(top)}l${round(-notch)} ${round(-notch * 1.4)}h${round(2 * notch)}Z" fill="${colours.ink}"/>`;
  return {
    marks: grid.join('') + rules.join('') + ruler.marks + day + marks.join('') + key.marks,
    labels,
    crossesToday: isAcross(labels, todayX),
    height: bottom + (key.height === 0 ? 0 : sizes.small * 0.6 + key.height),
  };
}

function headOf({ style }: Scene, name: string, width: number): readonly Paragraph[] {
  const font = { family: 'label', size: style.sizes.small, weight: 600 } as const;
  const lines = evenLines(style, name, font, width);
  return lines.length === 0 ? [] : [{ lines, font, fill: style.colours.ink }];
}

/** Events with their labels below `top`, as high as they go. */
export function placeRows(
  scene: Scene,
  events: readonly TimelineEvent[],
  {
    axis,
    top,
    attempt,
    todayX,
    ordered = false,
  }: {
    axis: Axis;
    top: number;
    attempt: Attempt;
    todayX: number | undefined;
    /** Whether no event stands above an earlier one, which a reader of a single lane expects. */
    ordered?: boolean;
  },
): {
  readonly marks: string;
  readonly labels: readonly Box[];
  readonly lines: readonly Box[];
  readonly signs: readonly Sign[];
  readonly bottom: number;
} {
  const { style } = scene;
  const { small } = style.sizes;
  const radius = Math.round(small * 0.34);
  const taken: Box[] = [];
  const signs: Sign[] = [];
  const labels: Box[] = [];
  const lines: Box[] = [];
  const marks: string[] = [];
  for (const event of events) {
    const [from, to] = [axis.toX(event.start), axis.toX(event.end)];
    const isBar =
      event.last !== undefined || (event.first.precision !== 'date' && to - from > small);
    const barHeight = event.last === undefined ? Math.max(5, radius) : Math.round(small * 0.7);
    const middle = (from + to) / 2;
    const head = barHeight + small * 0.15;
    const { block, left, isLeft, date } = isBar
      ? placeUnderBar(event, [from, to], { scene, axis, attempt, todayX })
      : placeBesideDisc(event, middle, { scene, axis, attempt, todayX });
    const label = isBar
      ? { left, top: head, right: left + block.width, bottom: head + block.height }
      : { left, top: 0, right: left + block.width, bottom: block.height };
    const box = isBar
      ? {
          left: Math.min(left, from),
          top: 0,
          right: Math.max(label.right, to),
          bottom: label.bottom,
        }
      : {
          left: Math.min(left, middle - radius),
          top: 0,
          right: Math.max(label.right, middle + radius),
          bottom: block.height,
        };
    signs.push(...signsOf(event, isBar ? to : undefined, event.last && todayX));
    const y = lowestFree(box, ordered ? (taken.at(-1)?.top ?? top) : top, taken, small * 0.5);
    taken.push(moved(box, y));
    const at = moved(label, y);
    labels.push(at);
    const text = blockMarks(block, style, { x: isLeft ? at.right : at.left, top: at.top, isLeft });
    lines.push(...text.lines);
    if (isBar) {
      marks.push(
        barMark(
          event,
          { left: from, top: y, right: to, bottom: y + barHeight },
          style,
          event.last && todayX,
        ),
        text.marks,
      );
    } else {
      const discY = y + (date === 'above' ? small : attempt.size) * 0.64;
      // A day shortly before or after today's would stand half on its line.
      const reach = radius + 2;
      if (todayX !== undefined && Math.abs(middle - todayX) < reach) {
        lines.push({
          left: middle - reach,
          top: discY - reach,
          right: middle + reach,
          bottom: discY + reach,
        });
      }
      marks.push(discMark(event, [middle, discY], radius, style), text.marks);
    }
  }
  return {
    marks: marks.join(''),
    labels,
    lines,
    signs,
    bottom: Math.max(top, ...taken.map((box) => box.bottom)),
  };
}

/** Where a label goes: its left edge, and whether it ends at its sign instead of beginning there. */
interface Place {
  readonly block: Block;
  readonly left: number;
  readonly isLeft: boolean;
  readonly date: Attempt['date'];
}

interface Surroundings {
  readonly scene: Scene;
  readonly axis: Axis;
  readonly attempt: Attempt;
  readonly todayX: number | undefined;
}

/** To the right of the disc where there is room, else to the left; off the day's line where one of both allows it. */
function placeBesideDisc(
  event: TimelineEvent,
  middle: number,
  { scene: { style }, axis, attempt, todayX }: Surroundings,
): Place {
  const { small } = style.sizes;
  const beside = Math.round(small * 0.34) + small * 0.45;
  const { size, width, date } = attempt;
  const [start, end] = [middle + beside, middle - beside];
  const room = Math.max(axis.right - start, end - axis.left);
  const whole = blockOf(event, style, { size, date, width: Math.min(width, room) });
  const atLeft = { block: whole, left: end - whole.width, isLeft: true, date };
  const usual =
    start + whole.width <= axis.right ? { block: whole, left: start, isLeft: false, date } : atLeft;
  if (todayX === undefined || !attempt.avoidsToday || isClear(usual, todayX, style)) return usual;
  if (atLeft.left >= axis.left && isClear(atLeft, todayX, style)) return atLeft;
  const isBefore = middle < todayX;
  const gap = clearance(style);
  const sides = [
    { isLeft: false, room: (isBefore ? todayX - gap : axis.right) - start },
    { isLeft: true, room: end - (isBefore ? axis.left : todayX + gap) },
  ];
  for (const { isLeft, room: side } of sides) {
    // In a narrow column the date needs a line of its own.
    const block = blockOf(event, style, { size, date: 'above', width: Math.min(width, side) });
    if (isCompact(block, side, whole))
      return { block, left: isLeft ? end - block.width : start, isLeft, date: 'above' };
  }
  return usual;
}

/** Under the beginning of the bar, or under the part of it on the other side of the day's line. */
function placeUnderBar(
  event: TimelineEvent,
  [from, to]: readonly [number, number],
  { scene: { style }, axis, attempt, todayX }: Surroundings,
): Place {
  const { size, width, date } = attempt;
  const room = axis.right - axis.left;
  const block = blockOf(event, style, {
    size,
    date,
    width: Math.min(Math.max(width, to - from), room),
  });
  const left = Math.max(axis.left, Math.min(from, axis.right - block.width));
  const usual = { block, left, isLeft: false, date };
  if (todayX === undefined || !attempt.avoidsToday || isClear(usual, todayX, style)) return usual;
  const behind = todayX + clearance(style);
  if (behind < to && behind + block.width <= axis.right) return { ...usual, left: behind };
  const before = todayX - clearance(style) - from;
  const narrow = blockOf(event, style, { size, date: 'above', width: Math.min(width, before) });
  return isCompact(narrow, before, block)
    ? { block: narrow, left: from, isLeft: false, date: 'above' }
    : usual;
}

/** What is kept free on both sides of the day's line. */
function clearance({ sizes }: FigureStyle): number {
  return sizes.small * 0.45;
}

function isClear({ block, left }: Place, todayX: number, style: FigureStyle): boolean {
  const gap = clearance(style) * 0.99;
  return todayX <= left - gap || todayX >= left + block.width + gap;
}

/** Whether a label that was made narrower still reads well: two lines more at most, and no word that is wider. */
function isCompact(block: Block, room: number, whole: Block): boolean {
  const lines = ({ paragraphs }: Block): number =>
    paragraphs.reduce((sum, paragraph) => sum + paragraph.lines.length, 0);
  return block.width <= room && lines(block) <= lines(whole) + 2;
}

function lowestFree(box: Box, top: number, taken: readonly Box[], gap: number): number {
  const starts = [top, ...taken.map(({ bottom }) => bottom + gap)].toSorted((a, b) => a - b);
  return starts.find((y) => !taken.some((other) => meets(moved(box, y), other, gap * 0.99))) ?? top;
}

function moved(box: Box, y: number): Box {
  return { ...box, top: box.top + y, bottom: box.bottom + y };
}
