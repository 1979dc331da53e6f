/** Lanes one under the other over one ruler: each event with its label in the first place where both are free. */
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
import { blockMarks, blockOf, meets } from './blocks.ts';
import type { TimelineEvent } from './events.ts';
import type { Attempt, Layout, Scene } from './layout.ts';
import {
  axisFont,
  axisMarks,
  bandHeight,
  barMark,
  discMark,
  keyMarks,
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
    y = Math.max(rows.bottom, y + pad + heightOf(head)) + pad;
  }
  const top = y;
  const ruler = axisMarks(axis, top, style);
  const bottom = top + axis.levels.length * bandHeight(style);
  const key = keyMarks(scene, bottom + sizes.small * 0.6);
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
        interrupted(todayX, label.box.bottom, bottom, [...lines, ...ruler.texts])
          .map(([from, to]) => lineMark([todayX, from], [todayX, to], colours.ink, { width: 1.5 }))
          .join('') +
        // Where texts leave no room for the line, this still shows the day on the ruler.
        `<path d="M${round(todayX)} ${round(top)}l${round(-notch)} ${round(-notch * 1.4)}h${round(2 * notch)}Z" fill="${colours.ink}"/>`;
  return {
    marks: grid.join('') + rules.join('') + ruler.marks + day + marks.join('') + key.marks,
    labels,
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
    attempt: { size, width, date },
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
  readonly bottom: number;
} {
  const { style } = scene;
  const { small } = style.sizes;
  const radius = Math.round(small * 0.34);
  const gap = small * 0.45;
  const taken: Box[] = [];
  const labels: Box[] = [];
  const lines: Box[] = [];
  const marks: string[] = [];
  for (const event of events) {
    const [from, to] = [axis.toX(event.start), axis.toX(event.end)];
    const isBar =
      event.last !== undefined || (event.first.precision !== 'date' && to - from > small);
    const barHeight = event.last === undefined ? Math.max(5, radius) : Math.round(small * 0.7);
    const middle = (from + to) / 2;
    const beside = radius + gap;
    const room = isBar
      ? axis.right - axis.left
      : Math.max(axis.right - middle, middle - axis.left) - beside;
    const block = blockOf(event, style, {
      size,
      width: Math.min(isBar ? Math.max(width, to - from) : width, room),
      date,
    });
    let box: Box;
    let label: Box;
    if (isBar) {
      const left = Math.max(axis.left, Math.min(from, axis.right - block.width));
      const head = barHeight + small * 0.15;
      box = {
        left: Math.min(left, from),
        top: 0,
        right: Math.max(left + block.width, to),
        bottom: head + block.height,
      };
      label = { left, top: head, right: left + block.width, bottom: box.bottom };
    } else {
      const isRight = middle + beside + block.width <= axis.right;
      const left = isRight ? middle + beside : middle - beside - block.width;
      label = { left, top: 0, right: left + block.width, bottom: block.height };
      box = {
        left: Math.min(left, middle - radius),
        top: 0,
        right: Math.max(label.right, middle + radius),
        bottom: block.height,
      };
    }
    const y = lowestFree(box, ordered ? (taken.at(-1)?.top ?? top) : top, taken, small * 0.5);
    taken.push(moved(box, y));
    const at = moved(label, y);
    labels.push(at);
    const isLeft = !isBar && at.left < middle;
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
      const discY = y + (date === 'above' ? small : size) * 0.64;
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
    bottom: Math.max(top, ...taken.map((box) => box.bottom)),
  };
}

function lowestFree(box: Box, top: number, taken: readonly Box[], gap: number): number {
  const starts = [top, ...taken.map(({ bottom }) => bottom + gap)].toSorted((a, b) => a - b);
  return starts.find((y) => !taken.some((other) => meets(moved(box, y), other, gap * 0.99))) ?? top;
}

function moved(box: Box, y: number): Box {
  return { ...box, top: box.top + y, bottom: box.bottom + y };
}
