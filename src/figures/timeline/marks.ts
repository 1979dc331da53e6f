/** Signs on a timeline: a disc for a day, a bar for what lasts; filled where it has happened, open or hatched where it is planned. */
import type { FigureStyle } from '../../model/figure.ts';
import { todayWord } from '../alt.ts';
import type { Box, Paragraph } from '../drawing.ts';
import { boxMark, hatchMark, heightOf, lineBoxes, round, textMarks, widthOf } from '../drawing.ts';
import type { Axis } from './axis.ts';
import type { TimelineEvent } from './events.ts';
import type { Scene } from './layout.ts';

export function colourOf(event: TimelineEvent, { colours }: FigureStyle): string {
  return event.highlighted ? colours.accent : colours.ink;
}

export function discMark(
  event: TimelineEvent,
  [x, y]: readonly [number, number],
  radius: number,
  style: FigureStyle,
): string {
  const colour = colourOf(event, style);
  const inner = event.planned ? radius - 1 : radius;
  const look = event.planned
    ? `fill="${style.colours.paper}" stroke="${colour}" stroke-width="${round(style.strokes.mark + 0.5)}"`
    : `fill="${colour}"`;
  return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(inner)}" ${look}/>`;
}

/** A bar, hatched where planned, or from today on where it has begun and goes on. */
export function barMark(
  event: TimelineEvent,
  box: Box,
  style: FigureStyle,
  todayX: number | undefined,
): string {
  const colour = colourOf(event, style);
  const { paper } = style.colours;
  const outline = {
    left: box.left + 0.75,
    top: box.top + 0.75,
    right: Math.max(box.right - 0.75, box.left + 1.5),
    bottom: box.bottom - 0.75,
  };
  const hollow = (): string =>
    boxMark(outline, { fill: paper, stroke: colour, strokeWidth: style.strokes.mark }) +
    (box.bottom - box.top < 7 ? '' : hatchMark(outline, colour));
  if (event.planned) return hollow();
  if (todayX === undefined || todayX >= box.right) return boxMark(box, { fill: colour });
  return hollow() + boxMark({ ...box, right: Math.max(todayX, box.left + 2) }, { fill: colour });
}

/** The years as a ruler: cells of a tinted band, the finest above. */
export function axisMarks(
  axis: Axis,
  top: number,
  style: FigureStyle,
): { readonly marks: string; readonly texts: readonly Box[] } {
  const { colours } = style;
  const height = bandHeight(style);
  const boxes: Box[] = [];
  const marks = axis.levels
    .map((cells, level) => {
      const [cellTop, cellBottom] = [top + level * height, top + (level + 1) * height];
      const isYears = level === axis.levels.length - 1;
      const texts = cells.map(({ left, text }) => {
        if (text === '') return '';
        const font = { ...axisFont(style), weight: isYears ? 600 : 400 } as const;
        const paragraphs = [{ lines: [text], font, fill: isYears ? colours.ink : colours.muted }];
        const at = {
          x: left + style.sizes.small * 0.4,
          top: cellTop + (height - heightOfLine(style)) / 2,
        };
        boxes.push(...lineBoxes(style, paragraphs, at));
        return textMarks(paragraphs, at);
      });
      const grounds = cells.map(({ left, right }, index) =>
        boxMark(
          {
            left: index === 0 ? left : left + 1,
            top: cellTop,
            right: index === cells.length - 1 ? right : right - 1,
            bottom: cellBottom,
          },
          { fill: colours.tint },
        ),
      );
      return grounds.join('') + texts.join('');
    })
    .join('');
  return { marks, texts: boxes };
}

export function axisFont({ sizes }: FigureStyle): Paragraph['font'] {
  return { family: 'label', size: sizes.small, weight: 600 };
}

function heightOfLine({ sizes }: FigureStyle): number {
  return sizes.small * 1.24;
}

export function bandHeight({ sizes }: FigureStyle): number {
  return Math.ceil(sizes.small * 1.6);
}

/** What the day's line is called, centred above it as far as the figure's edges let it. */
export function todayLabel(
  { spec, style }: Scene,
  x: number,
  [left, right]: readonly [number, number],
): { readonly mark: string; readonly box: Box } {
  const paragraph: Paragraph = {
    lines: [todayWord(spec.lang)],
    font: { family: 'label', size: style.sizes.small, weight: 600 },
    fill: style.colours.ink,
  };
  const width = widthOf(style, [paragraph]);
  const start = Math.min(Math.max(x - width / 2, left), right - width);
  const height = heightOf([paragraph]);
  return {
    mark: textMarks([paragraph], { x: start, top: 0 }),
    box: { left: start, top: 0, right: start + width, bottom: height },
  };
}

/** A disc or a bar as it was drawn: the key shows no other. */
export interface Sign {
  readonly planned: boolean;
  readonly isBar: boolean;
}

/** The signs of an event: a bar that begins before the day's line and ends behind it is of both sorts. */
export function signsOf(
  event: TimelineEvent,
  right: number | undefined,
  todayX: number | undefined,
): readonly Sign[] {
  const isBar = right !== undefined;
  const goesOn = isBar && !event.planned && todayX !== undefined && todayX < right;
  return [{ planned: event.planned, isBar }, ...(goesOn ? [{ planned: true, isBar }] : [])];
}

/** What filled and open mean, by the signs that are drawn; nothing where all is of one sort. */
export function keyMarks(
  { style, words }: Scene,
  signs: readonly Sign[],
  top: number,
): { readonly marks: string; readonly height: number } {
  if (!signs.some(({ planned }) => planned)) return { marks: '', height: 0 };
  const size = style.sizes.small;
  const radius = Math.round(size * 0.34);
  const middle = top + heightOfLine(style) / 2 + size * 0.04;
  const half = Math.round(size * 0.6) / 2;
  let x = 0;
  const marks: string[] = [];
  for (const planned of [false, true]) {
    const event = { planned, highlighted: false } as TimelineEvent;
    const own = signs.filter((sign) => sign.planned === planned);
    if (own.length === 0) continue;
    if (own.some(({ isBar }) => !isBar)) {
      marks.push(discMark(event, [x + radius, middle], radius, style));
      x += 2 * radius + size * 0.5;
    }
    if (own.some(({ isBar }) => isBar)) {
      const box = { left: x, top: middle - half, right: x + size * 1.75, bottom: middle + half };
      marks.push(barMark(event, box, style, undefined));
      x = box.right + size * 0.5;
    }
    const paragraph: Paragraph = {
      lines: [planned ? words.planned : words.past],
      font: { family: 'label', size, weight: 400 },
      fill: style.colours.muted,
    };
    marks.push(textMarks([paragraph], { x, top }));
    x += widthOf(style, [paragraph]) + size * 1.5;
  }
  return { marks: marks.join(''), height: heightOfLine(style) };
}
