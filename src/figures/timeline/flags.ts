/**
 * Events without lanes, on one ruler: each label is a flag on a pole that stands where its date does, above the ruler or
 * below it. Where a label would leave the figure it hangs to the left of its pole.
 */
import type { Box } from '../drawing.ts';
import { interrupted, lineMark } from '../drawing.ts';
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
  colourOf,
  discMark,
  keyMarks,
  signsOf,
  todayLabel,
} from './marks.ts';
import { placeRows } from './rows.ts';

/** Distances are counted from the ruler outwards, so that above and below are alike. */
interface Flag {
  readonly event: TimelineEvent;
  readonly block: Block;
  readonly side: 'above' | 'below';
  readonly pole: number;
  readonly isLeft: boolean;
  /** `top` is the end that is nearer to the ruler. */
  readonly box: Box;
}

/**
 * Undefined where no place is found for some label without a pole that crosses another. On a slide the poles are as long as
 * the height that is left allows, or the foot of it is empty.
 */
export function layOutFlags(scene: Scene, attempt: Attempt): Layout | undefined {
  const { style } = scene;
  const { small } = style.sizes;
  const short = small * 0.9;
  const layout = layOutPoles(scene, attempt, short);
  const spare = layout === undefined ? 0 : style.height - layout.height;
  if (style.medium !== 'slide' || spare < small * 2) return layout;
  return layOutPoles(scene, attempt, short + Math.min(small * 4, spare / 2)) ?? layout;
}

function layOutPoles(scene: Scene, attempt: Attempt, shortest: number): Layout | undefined {
  const { size, width } = attempt;
  const { style, words, events, today } = scene;
  const { colours, sizes } = style;
  const axis = axisOf(events, {
    left: 0,
    right: style.width,
    today,
    words,
    font: axisFont(style),
    style,
  });
  const points = events.filter(({ last }) => last === undefined);
  const periods = events.filter(({ last }) => last !== undefined);
  const todayX =
    today !== undefined && today >= axis.start && today < axis.end ? axis.toX(today) : undefined;
  const flags = placeFlags(
    points.map((event) => ({
      event,
      block: blockOf(event, style, { size, width, date: 'above' }),
      pole: axis.toX((event.start + event.end) / 2),
    })),
    {
      width: style.width,
      small: sizes.small,
      shortest,
      onlyAbove: periods.length > 0,
      barrier: attempt.avoidsToday ? todayX : undefined,
    },
  );
  if (flags === undefined) return undefined;

  const label = todayX === undefined ? undefined : todayLabel(scene, todayX, [0, style.width]);
  const header = label === undefined ? 0 : label.box.bottom + sizes.small * 0.5;
  const reach = (side: Flag['side']): number =>
    Math.max(0, ...flags.flatMap((flag) => (flag.side === side ? [flag.box.bottom] : [])));
  const rulerTop = header + Math.max(reach('above'), sizes.small * 0.5);
  const rulerBottom = rulerTop + axis.levels.length * bandHeight(style);

  const labels: Box[] = [];
  const lines: Box[] = [];
  const marks: string[] = [];
  for (const { event, block, side, pole, isLeft, box } of flags) {
    const isAbove = side === 'above';
    const edge = isAbove ? rulerTop : rulerBottom;
    const top = isAbove ? edge - box.bottom : edge + box.top;
    labels.push({ left: box.left, top, right: box.right, bottom: top + block.height });
    const text = blockMarks(block, style, { x: isLeft ? box.right : box.left, top, isLeft });
    lines.push(...text.lines);
    marks.push(
      lineMark([pole, edge], [pole, isAbove ? top : top + block.height], colourOf(event, style), {
        dash: event.planned ? '3 3' : undefined,
      }),
      text.marks,
    );
  }
  const drawn: Sign[] = [];
  const signs = flags.map(({ event, side, pole }) => {
    const edge = side === 'above' ? rulerTop : rulerBottom;
    // Signs sit on the ruler, so that they hide none of its texts.
    const outward = side === 'above' ? -1 : 1;
    const radius = Math.round(sizes.small * 0.34);
    const [left, right] = [axis.toX(event.start), axis.toX(event.end)];
    const isDisc = event.first.precision === 'date' || right - left < radius * 2.5;
    drawn.push(...signsOf(event, isDisc ? undefined : right, undefined));
    if (isDisc) {
      return discMark(event, [pole, edge + outward * radius * 0.8], radius, style);
    }
    // A month or a year is as long as it is.
    const half = Math.max(2.5, radius / 2);
    const middle = edge + outward * half;
    return barMark(
      event,
      { left, top: middle - half, right, bottom: middle + half },
      style,
      undefined,
    );
  });

  const rows = placeRows(scene, periods, {
    axis,
    top: rulerBottom + sizes.small * 0.75,
    attempt: { ...attempt, width: width * 1.5 },
    todayX,
  });
  labels.push(...rows.labels);
  lines.push(...rows.lines);
  const bodyBottom = Math.max(rulerBottom + reach('below'), periods.length === 0 ? 0 : rows.bottom);
  const ruler = axisMarks(axis, rulerTop, style);
  const key = keyMarks(scene, [...drawn, ...rows.signs], bodyBottom + sizes.small * 0.75);
  const day =
    todayX === undefined || label === undefined
      ? ''
      : label.mark +
        interrupted(todayX, label.box.bottom, bodyBottom, [...lines, ...ruler.texts])
          .map(([from, to]) => lineMark([todayX, from], [todayX, to], colours.ink, { width: 1.5 }))
          .join('');
  return {
    marks: ruler.marks + day + marks.join('') + signs.join('') + rows.marks + key.marks,
    labels,
    crossesToday: isAcross(labels, todayX),
    height: bodyBottom + (key.height === 0 ? 0 : sizes.small * 0.75 + key.height),
  };
}

/** Flags that hang to the right are set from the last to the first, so that each stands above those whose poles it hides. */
function placeFlags(
  items: readonly { event: TimelineEvent; block: Block; pole: number }[],
  {
    width,
    small,
    shortest,
    onlyAbove,
    barrier,
  }: {
    width: number;
    small: number;
    shortest: number;
    onlyAbove: boolean;
    /** What no label should lie across. */
    barrier: number | undefined;
  },
): readonly Flag[] | undefined {
  const gap = small * 0.4;
  const fitsRight = ({ block, pole }: (typeof items)[number]): boolean =>
    pole + gap + block.width <= width;
  const ordered = [
    ...items.filter((item) => !fitsRight(item)),
    ...items.filter(fitsRight).toReversed(),
  ];
  const placed: Flag[] = [];
  for (const item of ordered) {
    const { block, pole } = item;
    const candidates: Flag[] = [];
    for (const side of onlyAbove ? (['above'] as const) : (['above', 'below'] as const)) {
      const others = placed.filter((flag) => flag.side === side);
      for (const isLeft of fitsRight(item) ? [false, true] : [true]) {
        const left = isLeft ? pole - gap - block.width : pole + gap;
        if (left < 0) continue;
        const starts = [shortest, ...others.map(({ box }) => box.bottom + gap * 1.5)];
        for (const top of starts.toSorted((a, b) => a - b)) {
          const box = { left, top, right: left + block.width, bottom: top + block.height };
          if (others.some((other) => collides(box, pole, other, gap))) continue;
          candidates.push({ ...item, side, isLeft, box });
          break;
        }
      }
    }
    // The shortest pole. Text that begins at one edge reads better, and is worth some height.
    const isCut = ({ left, right }: Box): boolean =>
      barrier !== undefined && left - gap < barrier && barrier < right + gap;
    const cost = ({ box, isLeft }: Flag): number =>
      box.bottom + (isLeft && fitsRight(item) ? small * 3 : 0) + (isCut(box) ? small * 6 : 0);
    const best = candidates.reduce<Flag | undefined>(
      (least, flag) => (least === undefined || cost(flag) < cost(least) - 0.5 ? flag : least),
      undefined,
    );
    if (best === undefined) return undefined;
    placed.push(best);
  }
  return placed;
}

function collides(box: Box, pole: number, other: Flag, gap: number): boolean {
  const crosses = (x: number, end: number, text: Box): boolean =>
    x > text.left - gap * 0.75 && x < text.right + gap * 0.75 && text.top < end;
  const sharesPole = Math.abs(pole - other.pole) < 0.5;
  return (
    meets(box, other.box, gap) ||
    (!sharesPole &&
      (crosses(pole, box.bottom, other.box) || crosses(other.pole, other.box.bottom, box)))
  );
}
