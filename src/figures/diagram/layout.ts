/** Where nodes, ties and their texts stand: sizes are measured here, places are Graphviz's. */
import type { Viz } from '@viz-js/viz';
import type { FigureStyle } from '../../model/figure.ts';
import type { Box, Paragraph } from '../drawing.ts';
import { evenLines, heightOf, widthOf } from '../drawing.ts';
import type { Point } from './curve.ts';
import { pointsOn } from './curve.ts';
import type { Graph, GraphNode } from './graph.ts';

export interface Manner {
  readonly direction: 'right' | 'down';
  /** Of labels; what is said beside them is small. */
  readonly size: number;
  /** Width at which labels are broken, in sizes of their font. */
  readonly wrap: number;
  /** How much air there is between nodes, and between ranks, in sizes of the small font. */
  readonly between: number;
  readonly ranks: number;
  /** Whether texts of ties find their places on the lines afterwards: Graphviz, which keeps room for them, takes far more. */
  readonly isLoose: boolean;
}

export interface PlacedText {
  readonly paragraphs: readonly Paragraph[];
  readonly box: Box;
}

export interface PlacedNode extends PlacedText {
  readonly node: GraphNode;
}

export interface PlacedTie {
  /** Cubic Bézier curves: a start, then three points for each. */
  readonly curve: readonly Point[];
  /** Where arrows point, at the curve's ends. */
  readonly startTip: Point | undefined;
  readonly endTip: Point | undefined;
  readonly text: PlacedText | undefined;
}

export interface Placed {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  /** In the order of the graph's ties. */
  readonly ties: readonly PlacedTie[];
  readonly groups: readonly { readonly box: Box; readonly text: PlacedText | undefined }[];
}

interface Text {
  readonly paragraphs: readonly Paragraph[];
  readonly width: number;
  readonly height: number;
}

/** Room around what is drawn, for lines that are thicker than nothing. */
const margin = 2;

export function layOut(viz: Viz, graph: Graph, style: FigureStyle, manner: Manner): Placed {
  const texts = textsOf(graph, style, manner);
  const result = viz.render(dotOf(graph, texts, style, manner), { format: 'json0', engine: 'dot' });
  if (result.status !== 'success') {
    throw new Error(
      `Graphviz lays out no graph: ${result.errors.map(({ message }) => message).join('; ')}`,
    );
  }
  return read(JSON.parse(result.output) as Laid, graph, texts, manner);
}

/** Less than any layout takes: boxes and texts, with the air around them counted by half. */
export function leastArea(graph: Graph, style: FigureStyle, manner: Manner): number {
  const { nodes, ties } = textsOf(graph, style, manner);
  const air = style.sizes.small * manner.between;
  return (
    nodes.reduce((sum, { outer }) => sum + (outer[0] + air / 2) * (outer[1] + air / 2), 0) +
    ties.reduce((sum, text) => sum + (text === undefined ? 0 : text.width * text.height), 0)
  );
}

interface Texts {
  readonly nodes: readonly (Text & { readonly outer: readonly [number, number] })[];
  readonly ties: readonly (Text | undefined)[];
  readonly groups: readonly (Text | undefined)[];
}

function textsOf(graph: Graph, style: FigureStyle, { size, wrap }: Manner): Texts {
  const { colours, sizes } = style;
  const small = { family: 'label', size: sizes.small } as const;
  const textOf = (
    parts: readonly (readonly [string, Paragraph['font'], string])[],
    width: number,
  ): Text => {
    const paragraphs = parts.flatMap(([text, font, fill]) => {
      // Authors break lines themselves where they write a line break.
      const lines = text.split('\n').flatMap((line) => evenLines(style, line, font, width));
      return lines.length === 0 ? [] : [{ lines, font, fill }];
    });
    return { paragraphs, width: widthOf(style, paragraphs), height: heightOf(paragraphs) };
  };
  const nodes = graph.nodes.map((node) => {
    const font = { family: 'label', size, weight: 600 } as const;
    const text = textOf(
      [
        [node.label, font, node.highlighted ? colours.accent : colours.ink],
        [node.detail, { ...small, weight: 400 }, colours.text],
      ],
      size * wrap,
    );
    return { ...text, outer: outerSize(node.shape, text, size) };
  });
  // Steps of one process are alike.
  const widest = Math.max(0, ...nodes.map(({ outer }) => outer[0]));
  const highest = Math.max(0, ...nodes.map(({ outer }) => outer[1]));
  const one = (text: string, weight: 400 | 600, fill: string, width: number): Text | undefined => {
    const found = textOf([[text, { ...small, weight }, fill]], width);
    return found.paragraphs.length === 0 ? undefined : found;
  };
  return {
    nodes: graph.isProcess
      ? nodes.map((node) => ({ ...node, outer: [widest, highest] as const }))
      : nodes,
    ties: graph.ties.map(({ label }) => one(label, 400, colours.text, sizes.small * wrap * 0.9)),
    groups: graph.groups.map(({ label }) => one(label, 600, colours.ink, sizes.small * wrap * 2)),
  };
}

function outerSize(
  shape: GraphNode['shape'],
  { width, height }: Text,
  size: number,
): readonly [number, number] {
  switch (shape) {
    case 'plain':
      return [width + size * 0.4, height + size * 0.2];
    case 'ellipse':
      // The smallest ellipse around a box is wider and higher by the root of two.
      return [width * Math.SQRT2 + size * 0.5, height * Math.SQRT2 + size * 0.3];
    case 'diamond':
      return [width * 2 + size * 0.5, height * 2 + size * 0.3];
    case 'box':
    case 'rounded':
      return [width + size * 1.2, height + size * 0.8];
  }
}

/** The graph with nothing in it but sizes; a text is an empty table of its size. */
function dotOf(graph: Graph, texts: Texts, style: FigureStyle, manner: Manner): string {
  const { small } = style.sizes;
  const inches = (pixels: number): string => (pixels / 72).toFixed(4);
  const hole = (text: Text): string =>
    `<<TABLE BORDER="0" CELLBORDER="0" CELLPADDING="0" CELLSPACING="0" FIXEDSIZE="TRUE" WIDTH="${String(Math.ceil(text.width + 6))}" HEIGHT="${String(Math.ceil(text.height + 4))}"><TR><TD></TD></TR></TABLE>>`;
  const lines: string[] = [
    `graph [rankdir=${manner.direction === 'right' ? 'LR' : 'TB'} nodesep=${inches(manner.between * small)} ranksep=${inches(manner.ranks * small)} nslimit=20 nslimit1=20 mclimit=1 label=""]`,
    'node [shape=box fixedsize=true label="" margin=0]',
    'edge [arrowsize=0.8]',
  ];
  const shapes: Readonly<Record<GraphNode['shape'], string>> = {
    box: 'box',
    rounded: 'box',
    plain: 'box',
    ellipse: 'ellipse',
    diamond: 'diamond',
  };
  const nodeLine = (index: number): string => {
    const [width = 0, height = 0] = texts.nodes[index]?.outer ?? [];
    const shape = shapes[graph.nodes[index]?.shape ?? 'box'];
    return `n${String(index)} [width=${inches(width)} height=${inches(height)} shape=${shape}]`;
  };
  const groupLines = (parent: number | undefined): string[] =>
    graph.groups.flatMap((group, index) => {
      if (group.parent !== parent) return [];
      const text = texts.groups[index];
      return [
        `subgraph cluster_${String(index)} {`,
        `graph [margin=${String(Math.round(small * Math.min(1, Math.max(0.75, 0.3 + manner.between * 0.5))))} labeljust=l label=${text === undefined ? '""' : hole(text)}]`,
        ...graph.nodes.flatMap((node, at) => (node.group === index ? [nodeLine(at)] : [])),
        ...groupLines(index),
        '}',
      ];
    });
  lines.push(
    ...graph.nodes.flatMap((node, index) => (node.group === undefined ? [nodeLine(index)] : [])),
    ...groupLines(undefined),
    ...graph.same.map(
      (members) => `{rank=same; ${members.map((member) => `n${String(member)}`).join('; ')}}`,
    ),
    ...graph.ties.map(({ from, to, arrows, hints }, index) => {
      const text = texts.ties[index];
      const attributes = [
        `dir=${arrows}`,
        ...(text === undefined || manner.isLoose ? [] : [`label=${hole(text)}`]),
        ...Object.entries(hints).map(([name, value]) => `${name}=${value}`),
      ];
      return `n${String(from)} -> n${String(to)} [id=${String(index)} ${attributes.join(' ')}]`;
    }),
  );
  return `digraph {\n${lines.join('\n')}\n}`;
}

/** What of Graphviz's answer is read. */
interface Laid {
  readonly bb: string;
  readonly objects?: readonly {
    readonly name: string;
    readonly bb?: string;
    readonly lp?: string;
    readonly pos?: string;
  }[];
  readonly edges?: readonly { readonly id: string; readonly pos?: string; readonly lp?: string }[];
}

function read(
  { bb, objects = [], edges = [] }: Laid,
  graph: Graph,
  texts: Texts,
  { isLoose }: Manner,
): Placed {
  const [left = 0, bottom = 0, right = 0, top = 0] = numbers(bb);
  // Graphviz counts from the bottom.
  const toPoint = ([x = 0, y = 0]: readonly number[]): Point => [
    x - left + margin,
    top - y + margin,
  ];
  const byName = new Map(objects.map((object) => [object.name, object]));
  const placed = (text: Text, [x, y]: Point): PlacedText => ({
    paragraphs: text.paragraphs,
    box: {
      left: x - text.width / 2,
      top: y - text.height / 2,
      right: x + text.width / 2,
      bottom: y + text.height / 2,
    },
  });
  const nodes = graph.nodes.map((node, index): PlacedNode => {
    const [x, y] = toPoint(numbers(byName.get(`n${String(index)}`)?.pos));
    const text = texts.nodes[index];
    const [width = 0, height = 0] = text?.outer ?? [];
    return {
      node,
      paragraphs: text?.paragraphs ?? [],
      box: {
        left: x - width / 2,
        top: y - height / 2,
        right: x + width / 2,
        bottom: y + height / 2,
      },
    };
  });
  const groups = graph.groups.map((_, index) => {
    const object = byName.get(`cluster_${String(index)}`);
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numbers(object?.bb);
    const [from, to] = [toPoint([x1, y2]), toPoint([x2, y1])];
    const text = texts.groups[index];
    return {
      box: { left: from[0], top: from[1], right: to[0], bottom: to[1] },
      text:
        text === undefined || object?.lp === undefined
          ? undefined
          : placed(text, toPoint(numbers(object.lp))),
    };
  });
  const byId = new Map(edges.map((edge) => [edge.id, edge]));
  const ties = graph.ties.map((_, index): PlacedTie => {
    const edge = byId.get(String(index));
    const curve: Point[] = [];
    let startTip: Point | undefined;
    let endTip: Point | undefined;
    for (const part of (edge?.pos ?? '').split(/\s+/u)) {
      if (part.startsWith('s,')) startTip = toPoint(numbers(part.slice(2)));
      else if (part.startsWith('e,')) endTip = toPoint(numbers(part.slice(2)));
      else if (part !== '') curve.push(toPoint(numbers(part)));
    }
    const text = texts.ties[index];
    return {
      curve,
      startTip,
      endTip,
      text:
        text === undefined
          ? undefined
          : placed(text, isLoose ? middleOf(curve) : toPoint(numbers(edge?.lp))),
    };
  });
  return trimmed({
    width: right - left + 2 * margin,
    height: top - bottom + 2 * margin,
    nodes,
    ties,
    groups,
  });
}

/** Without the air that Graphviz leaves around groups: a diagram begins at the edge of the text above it. */
function trimmed(placed: Placed): Placed {
  const boxes: readonly Box[] = [
    ...placed.nodes.map(({ box }) => box),
    ...placed.groups.map(({ box }) => box),
    ...placed.ties.flatMap(({ curve, startTip, endTip, text }) => [
      ...[...pointsOn(curve), startTip, endTip].flatMap((point) =>
        point === undefined
          ? []
          : [{ left: point[0], top: point[1], right: point[0], bottom: point[1] }],
      ),
      ...(text === undefined ? [] : [text.box]),
    ]),
  ];
  if (boxes.length === 0) return placed;
  const dx = margin - Math.min(...boxes.map(({ left }) => left));
  const dy = margin - Math.min(...boxes.map(({ top }) => top));
  const point = ([x, y]: Point): Point => [x + dx, y + dy];
  const moved = ({ left, top, right, bottom }: Box): Box => ({
    left: left + dx,
    top: top + dy,
    right: right + dx,
    bottom: bottom + dy,
  });
  const text = (one: PlacedText | undefined): PlacedText | undefined =>
    one === undefined ? undefined : { ...one, box: moved(one.box) };
  return {
    width: Math.max(...boxes.map(({ right }) => right)) + dx + margin,
    height: Math.max(...boxes.map(({ bottom }) => bottom)) + dy + margin,
    nodes: placed.nodes.map((node) => ({ ...node, box: moved(node.box) })),
    ties: placed.ties.map((tie) => ({
      curve: tie.curve.map(point),
      startTip: tie.startTip && point(tie.startTip),
      endTip: tie.endTip && point(tie.endTip),
      text: text(tie.text),
    })),
    groups: placed.groups.map((group) => ({ box: moved(group.box), text: text(group.text) })),
  };
}

function middleOf(curve: readonly Point[]): Point {
  const points = pointsOn(curve);
  return points[Math.floor(points.length / 2)] ?? [0, 0];
}

function numbers(text: string | undefined): readonly number[] {
  return text === undefined || text === '' ? [] : text.split(',').map(Number);
}
