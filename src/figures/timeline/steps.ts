/** Steps in order at even distances, for events that time would crowd: in columns where they fit, else one under the other. */
import type { FigureStyle } from '../../model/figure.ts';
import { todayWord } from '../alt.ts';
import type { Box, Paragraph } from '../drawing.ts';
import { evenLines, heightOf, lineMark, textMarks, widthOf } from '../drawing.ts';
import { blockOf } from './blocks.ts';
import type { TimelineEvent } from './events.ts';
import type { Layout, Scene } from './layout.ts';
import { barMark, discMark, keyMarks, signsOf } from './marks.ts';

/** Columns from left to right; undefined where a word is wider than its column, or a column narrower than reads well. */
export function layOutColumns(scene: Scene, size: number): Layout | undefined {
  const { style, events } = scene;
  const { small } = style.sizes;
  const gap = small * 1.25;
  const column = (style.width + gap) / events.length;
  const width = column - gap;
  if (width < small * 6.5 && events.length > 1) return undefined;
  const lanes = [...new Set(events.map(({ lane }) => lane))];
  const dates = events.map((event) => dateOf(event, style, width));
  const blocks = events.map((event) =>
    blockOf(event, style, { size, width: Math.min(width, size * 16), date: 'apart' }),
  );
  if ([...dates, ...blocks].some((block) => block.width > width)) return undefined;

  const after = firstAhead(scene);
  const labels: Box[] = [];
  const marks: string[] = [];
  const dayLabel = after === undefined ? undefined : dayParagraph(scene);
  const header = dayLabel === undefined ? 0 : heightOf([dayLabel]) + small * 0.4;
  let y = header;
  for (const lane of lanes) {
    const head = laneHead(scene, lane);
    if (lane !== lanes[0]) y += small;
    marks.push(textMarks(head, { x: 0, top: y }));
    y += heightOf(head) + (head.length === 0 ? 0 : small * 0.3);
    const own = events.flatMap((event, index) => (event.lane === lane ? [{ event, index }] : []));
    const dateHeight = Math.max(...own.map(({ index }) => dates[index]?.height ?? 0));
    const line = y + dateHeight + small * 0.7;
    const textTop = line + small * 0.8;
    marks.push(stepLine(scene, line, column, Math.round(small * 0.38)));
    let bottom = textTop;
    for (const { event, index } of own) {
      const x = index * column;
      const date = dates[index];
      const block = blocks[index];
      if (date === undefined || block === undefined) continue;
      const dateTop = y + dateHeight - date.height;
      marks.push(
        textMarks(date.paragraphs, { x, top: dateTop }),
        signOf(
          event,
          [x + (event.last === undefined ? Math.round(small * 0.38) : small * 0.95), line],
          style,
        ),
        textMarks(block.paragraphs, { x, top: textTop }),
      );
      labels.push(
        { left: x, top: dateTop, right: x + date.width, bottom: dateTop + date.height },
        { left: x, top: textTop, right: x + block.width, bottom: textTop + block.height },
      );
      bottom = Math.max(bottom, textTop + block.height);
    }
    y = bottom;
  }
  const x = after === undefined ? 0 : after * column - gap / 2;
  const foot = footOf(scene, y + small);
  if (dayLabel !== undefined) {
    const half = widthOf(style, [dayLabel]) / 2;
    const middle = Math.min(Math.max(x, half), style.width - half);
    marks.push(
      textMarks([dayLabel], { x: middle, top: 0, anchor: 'middle' }),
      lineMark([x, header - small * 0.3], [x, y], style.colours.ink, { width: 1.5 }),
    );
  }
  return { marks: marks.join('') + foot.marks, labels, crossesToday: false, height: foot.bottom };
}

/** A list from top to bottom: the date at the left of the line, what happened at its right. */
export function layOutList(scene: Scene, size: number): Layout {
  const { style, events } = scene;
  const { small } = style.sizes;
  const dates = events.map((event) => dateOf(event, style, style.width * 0.24));
  const dateWidth = Math.max(...dates.map(({ width }) => width));
  const line = dateWidth + small * 1.5;
  const textLeft = line + small * 1.5;
  const blocks = events.map((event) =>
    blockOf(event, style, {
      size,
      width: style.width - textLeft,
      date: 'apart',
      extra: event.lane,
    }),
  );
  const after = firstAhead(scene);
  const labels: Box[] = [];
  const marks: string[] = [];
  const centres: number[] = [];
  let y = 0;
  for (const [index, event] of events.entries()) {
    const date = dates[index];
    const block = blocks[index];
    if (date === undefined || block === undefined) continue;
    if (index === after) {
      const paragraph = dayParagraph(scene);
      const height = heightOf([paragraph]);
      const right = textLeft + widthOf(style, [paragraph]);
      marks.push(
        textMarks([paragraph], { x: textLeft, top: y }),
        lineMark([0, y + height / 2], [textLeft - small * 0.5, y + height / 2], style.colours.ink, {
          width: 1.5,
        }),
        lineMark(
          [right + small * 0.5, y + height / 2],
          [style.width, y + height / 2],
          style.colours.ink,
          {
            width: 1.5,
          },
        ),
      );
      y += height + small * 0.6;
    }
    // Both first lines stand on one baseline, though the date is set smaller.
    const [first] = block.paragraphs;
    const drop = ((first?.font.size ?? small) - small) * 0.92;
    const dateTop = y + Math.max(0, drop);
    const centre = y + (first?.font.size ?? small) * 0.66;
    centres.push(centre);
    marks.push(
      textMarks(date.paragraphs, { x: dateWidth, top: dateTop, anchor: 'end' }),
      signOf(event, [line, centre], style),
      textMarks(block.paragraphs, { x: textLeft, top: y }),
    );
    labels.push(
      {
        left: dateWidth - date.width,
        top: dateTop,
        right: dateWidth,
        bottom: dateTop + date.height,
      },
      { left: textLeft, top: y, right: textLeft + block.width, bottom: y + block.height },
    );
    y = Math.max(y + block.height, dateTop + date.height) + small * 0.6;
  }
  const [top = 0] = centres;
  const bottom = centres.at(-1) ?? top;
  const foot = footOf(scene, y + small * 0.2);
  return {
    marks:
      lineMark([line, top], [line, bottom], style.colours.rule, { width: 2 }) +
      marks.join('') +
      foot.marks,
    labels,
    crossesToday: false,
    height: foot.bottom,
  };
}

/** The line through the steps: unbroken where all has happened, dashed towards what is planned. */
function stepLine({ style, events }: Scene, y: number, column: number, inset: number): string {
  const last = (events.length - 1) * column + inset;
  const done =
    Math.max(
      0,
      events.findLastIndex(({ planned }) => !planned),
    ) * column;
  const { rule, ink } = style.colours;
  return (
    lineMark([inset, y], [last, y], rule, { width: 2 }) +
    lineMark([inset, y], [done, y], ink, { width: 2 })
  );
}

function signOf(
  event: TimelineEvent,
  [x, y]: readonly [number, number],
  style: FigureStyle,
): string {
  const { small } = style.sizes;
  if (event.last === undefined) return discMark(event, [x, y], Math.round(small * 0.38), style);
  const half = Math.round(small * 0.35);
  const length = small * 1.9;
  return barMark(
    event,
    { left: x - length / 2, top: y - half, right: x + length / 2, bottom: y + half },
    style,
    undefined,
  );
}

interface DateText {
  readonly paragraphs: readonly Paragraph[];
  readonly width: number;
  readonly height: number;
}

function dateOf(event: TimelineEvent, style: FigureStyle, width: number): DateText {
  const font = { family: 'label', size: style.sizes.small, weight: 600 } as const;
  const lines = evenLines(style, event.date, font, width);
  const fill = event.highlighted ? style.colours.accent : style.colours.muted;
  const paragraphs = [{ lines, font, fill }];
  return { paragraphs, width: widthOf(style, paragraphs), height: heightOf(paragraphs) };
}

/** Before which step the day stands; undefined where all steps are on one side of it. */
function firstAhead({ events, today }: Scene): number | undefined {
  if (today === undefined) return undefined;
  const index = events.findIndex(({ start }) => start > today);
  return index > 0 ? index : undefined;
}

function dayParagraph({ spec, style }: Scene): Paragraph {
  const font = { family: 'label', size: style.sizes.small, weight: 600 } as const;
  return { lines: [todayWord(spec.lang)], font, fill: style.colours.ink };
}

function laneHead({ style }: Scene, lane: string): readonly Paragraph[] {
  const font = { family: 'label', size: style.sizes.small, weight: 600 } as const;
  const lines = evenLines(style, lane, font, style.width);
  return lines.length === 0 ? [] : [{ lines, font, fill: style.colours.ink }];
}

/** What the signs mean, and that distances mean nothing. */
function footOf(scene: Scene, top: number): { readonly marks: string; readonly bottom: number } {
  const { style, words } = scene;
  const font = { family: 'label', size: style.sizes.small, weight: 400 } as const;
  const signs = scene.events.flatMap((event) =>
    signsOf(event, event.last === undefined ? undefined : 0, undefined),
  );
  const key = keyMarks(scene, signs, top);
  const noteTop = top + (key.height === 0 ? 0 : key.height + style.sizes.small * 0.25);
  const lines = evenLines(style, words.notToScale, font, style.width);
  const note = [{ lines, font, fill: style.colours.muted }];
  return {
    marks: key.marks + textMarks(note, { x: 0, top: noteTop }),
    bottom: noteTop + heightOf(note),
  };
}
