/** What is written beside an event: its date, its label, and what more there is to say; wrapped and measured. */
import type { FigureStyle } from '../../model/figure.ts';
import type { Box, Paragraph } from '../drawing.ts';
import { evenLines, heightOf, lineBoxes, textMarks, widthOf } from '../drawing.ts';
import { measureText } from '../measure.ts';
import type { TimelineEvent } from './events.ts';

export interface Block {
  /** The date where it stands before the label and not above it. */
  readonly date: Paragraph | undefined;
  readonly paragraphs: readonly Paragraph[];
  /** How far the paragraphs are moved in, to make room for the date. */
  readonly indent: number;
  readonly width: number;
  readonly height: number;
}

export interface BlockForm {
  readonly size: number;
  /** Lines are broken at this width; a longer word stays whole. */
  readonly width: number;
  readonly date: 'above' | 'before' | 'apart';
  readonly extra?: string;
}

export function blockOf(
  event: TimelineEvent,
  style: FigureStyle,
  { size, width, date, extra = '' }: BlockForm,
): Block {
  const { colours, sizes } = style;
  const small = { family: 'label', size: sizes.small, weight: 400 } as const;
  const label = { family: 'label', size, weight: event.highlighted ? 600 : 400 } as const;
  const indent = date === 'before' ? measureText(style, event.date, small) + sizes.small * 0.6 : 0;
  const parts: readonly (readonly [string, Paragraph['font'], string])[] = [
    ...(date === 'above' ? ([[event.date, small, colours.muted]] as const) : []),
    [event.label, label, event.highlighted ? colours.accent : colours.text],
    [event.detail, small, colours.muted],
    [extra, small, colours.muted],
  ];
  const paragraphs = parts.flatMap(([text, font, fill]) => {
    const lines = evenLines(style, text, font, width - indent);
    return lines.length === 0 ? [] : [{ lines, font, fill }];
  });
  return {
    date: date === 'before' ? { lines: [event.date], font: small, fill: colours.muted } : undefined,
    paragraphs,
    indent,
    width: indent + widthOf(style, paragraphs),
    height: heightOf(paragraphs),
  };
}

/** A block with its upper left corner, or its right one where it hangs to the left of a pole. */
export function blockMarks(
  block: Block,
  style: FigureStyle,
  { x, top, isLeft = false }: { x: number; top: number; isLeft?: boolean },
): { readonly marks: string; readonly lines: readonly Box[] } {
  const { date, paragraphs, indent } = block;
  if (date === undefined) {
    const at = { x, top, anchor: isLeft ? 'end' : 'start' } as const;
    return { marks: textMarks(paragraphs, at), lines: lineBoxes(style, paragraphs, at) };
  }
  const left = isLeft ? x - block.width : x;
  const [first] = paragraphs;
  // Both stand on one baseline, though the date may be set smaller.
  const drop = ((first?.font.size ?? date.font.size) - date.font.size) * 0.92;
  const dateAt = { x: left, top: top + drop };
  const at = { x: left + indent, top };
  return {
    marks: textMarks([date], dateAt) + textMarks(paragraphs, at),
    lines: [...lineBoxes(style, [date], dateAt), ...lineBoxes(style, paragraphs, at)],
  };
}

export function meets(a: Box, b: Box, gap: number): boolean {
  return (
    a.left < b.right + gap &&
    b.left < a.right + gap &&
    a.top < b.bottom + gap &&
    b.top < a.bottom + gap
  );
}
