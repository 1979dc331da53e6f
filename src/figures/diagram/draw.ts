/** A diagram as SVG: laid out until it fits its room with type that can be read, then drawn in the brand's own lines. */
import type { Viz } from '@viz-js/viz';
import type { DrawnFigure, FigureFault, FigureSpec, FigureStyle } from '../../model/figure.ts';
import type { Box, Paragraph } from '../drawing.ts';
import {
  boxMark,
  heightOf,
  leading,
  lineMark,
  round,
  svgOf,
  textMarks,
  widthOf,
} from '../drawing.ts';
import type { Point } from './curve.ts';
import { pathAround } from './curve.ts';
import type { Graph, LineStyle } from './graph.ts';
import type { Manner, Placed, PlacedNode, PlacedTie } from './layout.ts';
import { layOut, leastArea } from './layout.ts';
import { readGraph } from './read.ts';
import { textsOnLines } from './tie-texts.ts';
import { diagramAlt, diagramWords } from './words.ts';

export async function drawDiagram(spec: FigureSpec, style: FigureStyle): Promise<DrawnFigure> {
  const { graph } = readGraph(spec);
  if (graph === undefined) throw new Error('a diagram with errors is not drawn');
  const alt = spec.alt ?? diagramAlt(spec, graph);
  const words = diagramWords(spec.lang);
  const title = graph.isProcess ? words.process : words.diagram;
  const finish = (
    marks: string,
    [width, height]: readonly [number, number],
    faults: readonly FigureFault[],
    scale = 1,
  ): DrawnFigure => ({
    svg: svgOf(marks, { title, alt, lang: spec.lang, width, height, scale, style }),
    width: width * scale,
    height: height * scale,
    alt,
    faults,
  });
  if (graph.nodes.length === 0) {
    const { marks, height } = emptyMarks(words.noData, style);
    return finish(marks, [style.width, height], []);
  }
  const key = keyOf(graph, style);
  const room = { width: style.width, height: style.height - key.height };
  const { placed, fits, size } = bestLayout(await engine(), graph, style, room);
  const width = Math.ceil(Math.max(placed.width, key.width));
  const height = Math.ceil(placed.height + key.height);
  const marks = graphMarks(graph, placed, style) + key.marksAt(placed.height);
  if (!fits) return finish(marks, [width, height], [tooLarge(placed, style, key.height)]);
  // Where small type was needed for an order of lines that fits, it may grow to the size of labels.
  const growth = Math.min(style.width / width, style.height / height, style.sizes.label / size);
  return finish(marks, [width, height], [], Math.max(1, Math.floor(growth * 100) / 100));
}

let loading: Promise<Viz> | undefined;

/** Graphviz, once for all diagrams: each call is whole before the next begins. */
async function engine(): Promise<Viz> {
  loading ??= import('@viz-js/viz').then(async ({ instance }) => instance());
  return loading;
}

/** The first layout that fits, from the most comfortable on; else the one that is nearest to it. */
function bestLayout(
  viz: Viz,
  graph: Graph,
  style: FigureStyle,
  room: { readonly width: number; readonly height: number },
): { readonly placed: Placed; readonly fits: boolean; readonly size: number } {
  let best: Placed | undefined;
  let least = Infinity;
  const nearest = new Map<Manner['direction'], number>();
  // One that fits, but with texts on the borders of groups: another in type of its size may have none.
  let fair: { readonly placed: Placed; readonly size: number; readonly rough: number } | undefined;
  const all = [...manners(graph, style)];
  for (const [index, manner] of all.entries()) {
    if (fair !== undefined && manner.size < fair.size) break;
    // Large graphs take long to lay out: what cannot fit is not tried, but for the last, which is shown.
    const isLast = index >= all.length - 2;
    const near = nearest.get(manner.direction) ?? 0;
    if (near > 1 && !(isLast && near < Infinity)) {
      nearest.set(manner.direction, near * closer);
      continue;
    }
    if (!isLast && leastArea(graph, style, manner) > room.width * room.height) continue;
    const { placed, lost, rough } = textsOnLines(layOut(viz, graph, style, manner));
    const excess = Math.max(placed.width / room.width, placed.height / room.height);
    // Where Graphviz kept room for a text, it may stand there as well.
    const clashes = overlaps(placed) + (manner.isLoose ? lost : 0);
    if (excess <= 1 && clashes === 0) {
      if (rough === 0) return { placed, fits: true, size: manner.size };
      if (rough < (fair?.rough ?? Infinity)) fair = { placed, size: manner.size, rough };
      continue;
    }
    // The last manner is not much less than half as large as the first.
    nearest.set(manner.direction, excess > 3 ? Infinity : excess * closer);
    // Texts that lie on each other are worse than any size.
    const cost = excess + clashes * 10;
    if (cost < least) [best, least] = [placed, cost];
  }
  if (fair !== undefined) return { placed: fair.placed, fits: true, size: fair.size };
  if (best === undefined) throw new Error('a diagram must have a layout');
  return { placed: best, fits: false, size: style.sizes.small };
}

/** The next manner in a direction is hardly ever nearer to the room than by this: one that is too far away is not laid out. */
const closer = 0.8;

function* manners(
  { direction, preferred, isProcess, ties }: Graph,
  { medium, sizes, width, height }: FigureStyle,
): Generator<Manner> {
  const first = preferred ?? (isProcess || width > height * 1.2 ? 'right' : 'down');
  const directions: readonly Manner['direction'][] =
    direction === undefined ? [first, first === 'right' ? 'down' : 'right'] : [direction];
  // Steps under each other leave most of a slide empty: they stand beside each other while their words have room.
  if (isProcess && directions.length > 1 && medium === 'slide') {
    for (const [size, wrap, ranks] of [
      [sizes.label, 15, 3],
      [sizes.label, 13, 1.75],
      [sizes.label, 9, 1.5],
      [sizes.label, 7, 3],
      [sizes.label, 7, 2.25],
      [sizes.label, 7, 1.25],
      [sizes.small, 13, 1.75],
      [sizes.small, 9, 1.25],
    ] as const) {
      yield { direction: 'right', size, wrap, between: 1.25, isLoose: false, ranks };
    }
  }
  for (const [size, wrap, between, ranks, isLoose] of [
    [sizes.label, 15, 2.5, 5, false],
    [sizes.label, 13, 2, 3, false],
    [sizes.label, 13, 1.25, 1.75, false],
    [sizes.label, 11, 1.5, 4, true],
    [sizes.label, 9, 1, 1.5, false],
    [sizes.small, 13, 1.25, 1.75, false],
    [sizes.small, 11, 1.5, 4, true],
    [sizes.small, 10, 0.75, 1.25, false],
    [sizes.small, 9, 1, 2.75, true],
    [sizes.small, 7, 0.6, 1, false],
    [sizes.small, 6, 0.75, 2.5, true],
    [sizes.small, 6, 0.5, 0.75, false],
  ] as const) {
    // Without texts on the lines both ways are the same.
    if (isLoose && ties.every(({ label }) => label === '')) continue;
    for (const one of directions) {
      // Steps under each other have the whole width for their texts.
      const isColumn = isProcess && one === 'down';
      yield {
        direction: one,
        size,
        wrap: isColumn ? Math.min(30, (width * 0.85) / size) : wrap,
        between,
        isLoose,
        ranks: isColumn ? Math.min(ranks, 2) : isProcess ? Math.min(ranks, 3) : ranks,
      };
    }
  }
}

/** How many pairs of texts lie on each other; groups lie around their nodes and do not count. */
function overlaps({ nodes, ties, groups }: Placed): number {
  const boxes: readonly Box[] = [
    ...nodes.map(({ box }) => box),
    ...ties.flatMap(({ text }) => (text === undefined ? [] : [text.box])),
    ...groups.flatMap(({ text }) => (text === undefined ? [] : [text.box])),
  ];
  let found = 0;
  for (const [index, a] of boxes.entries()) {
    for (const b of boxes.slice(index + 1)) {
      if (a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom) found += 1;
    }
  }
  return found;
}

function tooLarge({ width, height }: Placed, style: FigureStyle, key: number): FigureFault {
  const size = (a: number, b: number): string => `${Math.ceil(a)} × ${Math.ceil(b)} px`;
  return {
    severity: 'error',
    reason: `Unexpected diagram of ${size(width, height + key)}, expected at most ${size(style.width, style.height)} with texts that do not overlap`,
    note: 'its type cannot be smaller: show fewer ties with `where=`, shorten labels, try the other `direction=`, or make two diagrams of it',
  };
}

function graphMarks(graph: Graph, placed: Placed, style: FigureStyle): string {
  const { colours } = style;
  const depth = (index: number): number => {
    const parent = graph.groups[index]?.parent;
    return parent === undefined ? 0 : depth(parent) + 1;
  };
  // Lines make room for every text on their way, their own too.
  const texts = [...placed.groups, ...placed.ties].flatMap(({ text }) =>
    text === undefined ? [] : [widened(text.box, 5)],
  );
  // Outer groups first, so that inner ones are seen.
  const order = placed.groups
    .map((group, index) => ({ ...group, depth: depth(index) }))
    .toSorted((a, b) => a.depth - b.depth);
  return [
    ...order.map(({ box, depth: level }) =>
      boxMark(box, {
        fill: level % 2 === 0 ? colours.tint : colours.paper,
        stroke: colours.rule,
      }),
    ),
    ...placed.ties.map((tie, index) =>
      tieMark(tie, texts, graph.ties[index]?.line ?? 'solid', style),
    ),
    ...placed.nodes.map((node) => nodeMark(node, style)),
    ...order.flatMap(({ text }) =>
      text === undefined
        ? []
        : [textMarks(text.paragraphs, { x: text.box.left, top: text.box.top })],
    ),
    ...placed.ties.flatMap(({ text }) =>
      text === undefined
        ? []
        : [
            textMarks(text.paragraphs, {
              x: (text.box.left + text.box.right) / 2,
              top: text.box.top,
              anchor: 'middle',
            }),
          ],
    ),
  ].join('');
}

const dashes: Readonly<Record<LineStyle, string | undefined>> = {
  solid: undefined,
  dashed: '7 4',
  dotted: '1.5 3.5',
  dashdot: '9 3 2 3',
};

function widened({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top, right: right + by, bottom };
}

function tieMark(
  { curve, startTip, endTip }: PlacedTie,
  texts: readonly Box[],
  line: LineStyle,
  style: FigureStyle,
): string {
  const [first] = curve;
  const last = curve.at(-1);
  if (first === undefined || last === undefined) return '';
  const colour = style.colours.muted;
  const dash = dashes[line];
  const path = pathAround(curve, texts);
  return (
    (path === ''
      ? ''
      : `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${round(style.strokes.mark)}"${dash === undefined ? '' : ` stroke-dasharray="${dash}"`}/>`) +
    (startTip === undefined ? '' : arrowMark(first, startTip, colour)) +
    (endTip === undefined ? '' : arrowMark(last, endTip, colour))
  );
}

function arrowMark([x, y]: Point, [tipX, tipY]: Point, fill: string): string {
  const length = Math.hypot(tipX - x, tipY - y) || 1;
  const half = 3.6;
  const [across, along] = [((tipY - y) / length) * half, ((tipX - x) / length) * half];
  return `<path d="M${round(tipX)} ${round(tipY)}L${round(x - across)} ${round(y + along)}L${round(x + across)} ${round(y - along)}Z" fill="${fill}"/>`;
}

function nodeMark({ node, box, paragraphs }: PlacedNode, style: FigureStyle): string {
  const { colours } = style;
  const middle = [(box.left + box.right) / 2, (box.top + box.bottom) / 2] as const;
  const text = textMarks(paragraphs, {
    x: middle[0],
    top: middle[1] - heightOf(paragraphs) / 2,
    anchor: 'middle',
  });
  const stroke = node.highlighted ? colours.accent : colours.ink;
  const strokeWidth = style.strokes.mark + (node.highlighted ? 1 : 0);
  const dash = node.dashed ? '5 3' : undefined;
  const outline = `fill="${colours.paper}" stroke="${stroke}" stroke-width="${round(strokeWidth)}"${dash === undefined ? '' : ` stroke-dasharray="${dash}"`}`;
  switch (node.shape) {
    case 'plain':
      return text;
    case 'ellipse':
      return `<ellipse cx="${round(middle[0])}" cy="${round(middle[1])}" rx="${round((box.right - box.left) / 2)}" ry="${round((box.bottom - box.top) / 2)}" ${outline}/>${text}`;
    case 'diamond':
      return `<path d="M${round(middle[0])} ${round(box.top)}L${round(box.right)} ${round(middle[1])}L${round(middle[0])} ${round(box.bottom)}L${round(box.left)} ${round(middle[1])}Z" ${outline}/>${text}`;
    case 'box':
    case 'rounded':
      return (
        boxMark(box, {
          fill: colours.paper,
          stroke,
          strokeWidth,
          radius: node.shape === 'rounded' ? 6 : 0,
          dash,
        }) + text
      );
  }
}

/** What the styles of lines mean, under the diagram, in as many rows as it needs. */
function keyOf(
  { key }: Graph,
  style: FigureStyle,
): { readonly width: number; readonly height: number; marksAt(top: number): string } {
  if (key.length === 0) return { width: 0, height: 0, marksAt: () => '' };
  const { sizes, colours } = style;
  const gap = sizes.small;
  const sample = sizes.small * 2.25;
  const row = sizes.small * leading;
  let [x, y, width] = [0, 0, 0];
  const items = key.map(({ line, text }) => {
    const paragraph: Paragraph = {
      lines: [text],
      font: { family: 'label', size: sizes.small, weight: 400 },
      fill: colours.muted,
    };
    const itemWidth = sample + gap * 0.5 + widthOf(style, [paragraph]);
    if (x > 0 && x + itemWidth > style.width) [x, y] = [0, y + row];
    const at = { line, paragraph, x, y };
    width = Math.max(width, x + itemWidth);
    x += itemWidth + gap * 1.5;
    return at;
  });
  return {
    width,
    height: gap + y + row,
    marksAt: (top) =>
      items
        .map((item) => {
          const lineTop = top + gap + item.y;
          const middle = lineTop + row / 2;
          return (
            lineMark([item.x, middle], [item.x + sample, middle], colours.muted, {
              width: 1.5,
              dash: dashes[item.line],
            }) + textMarks([item.paragraph], { x: item.x + sample + gap * 0.5, top: lineTop })
          );
        })
        .join(''),
  };
}

function emptyMarks(
  text: string,
  style: FigureStyle,
): { readonly marks: string; readonly height: number } {
  const paragraph: Paragraph = {
    lines: [text],
    font: { family: 'label', size: style.sizes.label, weight: 400 },
    fill: style.colours.muted,
  };
  const pad = style.sizes.label;
  const height = Math.ceil(heightOf([paragraph]) + 2 * pad);
  return {
    marks:
      boxMark(
        { left: 0, top: 0, right: style.width, bottom: height },
        { fill: style.colours.tint },
      ) + textMarks([paragraph], { x: style.width / 2, top: pad, anchor: 'middle' }),
    height,
  };
}
