/** An author's DOT as a diagram of ours: its structure and its texts are kept, its looks are the brand's. */
import type { FigureFault, FigureFile, FigureSpec } from '../../model/figure.ts';
import { highlightsOf, unknownHighlights } from '../highlight.ts';
import { directionOf, limits } from './data.ts';
import type { Read } from './data.ts';
import type { DotAttribute, DotAttributes, DotCluster, DotGraph } from './dot.ts';
import { parseDot } from './dot.ts';
import type { Graph, GraphNode, GraphTie, LineStyle } from './graph.ts';

/** Longer than any graph that can be drawn. */
const longestFile = 200_000;

export function readDot(file: FigureFile, spec: FigureSpec): Read {
  if (file.text.length > longestFile) {
    return failed({
      option: 'file',
      reason: `Unexpected file of ${file.text.length} characters, expected at most ${longestFile}`,
      note: 'a diagram that a reader can follow is far smaller',
    });
  }
  const parsed = parseDot(file.text);
  if ('fault' in parsed) {
    const { start, end, reason, note } = parsed.fault;
    return failed({ inFile: { start, end }, reason, note });
  }
  const dot = parsed.graph;
  const faults: FigureFault[] = [
    ...attributeFaults(dot),
    ...limits(dot.nodes.length, dot.edges.length),
  ];
  const oddTypes = dot.nodes.flatMap(({ attributes }) => labelFault(attributes.get('label')) ?? []);
  faults.push(...oddTypes);
  if (dot.nodes.length === 0) {
    faults.push({
      severity: 'warning',
      option: 'file',
      reason: 'Unexpected graph without nodes, expected at least one',
      note: 'the figure says that there are no data',
    });
  }
  const graph = toGraph(dot, highlightsOf(spec));
  if (dot.nodes.length > 0) {
    faults.push(
      ...unknownHighlights(
        spec,
        graph.nodes.flatMap(({ id, label }) => [id, label]),
        'a node of the diagram',
      ),
    );
  }
  return { graph: { ...graph, direction: directionOf(spec) }, faults };
}

function toGraph(
  { nodes, edges, clusters, same, attributes, directed }: DotGraph,
  wanted: readonly string[],
): Graph {
  const index = new Map(nodes.map((node, position) => [node, position]));
  // Clusters without a member have no place.
  const used = new Set<DotCluster>();
  for (const { cluster } of nodes) {
    for (let one = cluster; one !== undefined; one = one.parent) used.add(one);
  }
  const groups = clusters.filter((cluster) => used.has(cluster));
  const groupOf = (cluster: DotCluster | undefined): number | undefined => {
    const position = cluster === undefined ? -1 : groups.indexOf(cluster);
    return position < 0 ? undefined : position;
  };
  const direction = attributes.get('rankdir')?.value.toUpperCase();
  return {
    nodes: nodes.map((node): GraphNode => {
      const label = textOf(node.attributes.get('label'), node.id);
      return {
        id: node.id,
        label,
        detail: textOf(node.attributes.get('xlabel'), node.id, ''),
        group: groupOf(node.cluster),
        shape: shapeOf(node.attributes),
        dashed: lineOf(node.attributes) !== 'solid',
        highlighted: wanted.includes(node.id) || wanted.includes(label),
      };
    }),
    ties: edges.map(({ from, to, attributes: own }): GraphTie => ({
      from: index.get(from) ?? 0,
      to: index.get(to) ?? 0,
      label: textOf(own.get('label'), '', ''),
      line: lineOf(own),
      arrows: arrowsOf(own, directed),
      hints: hintsOf(own),
    })),
    groups: groups.map((cluster) => ({
      label: textOf(cluster.attributes.get('label'), '', ''),
      parent: groupOf(cluster.parent),
    })),
    same: same.map((members) => members.flatMap((node) => index.get(node) ?? [])),
    key: [],
    direction: undefined,
    preferred:
      direction === 'LR' || direction === 'RL'
        ? 'right'
        : direction === 'TB' || direction === 'BT'
          ? 'down'
          : undefined,
    isProcess: false,
  };
}

/** Attributes that load something, lead somewhere or run something; none of them draws anything here. */
const refused: ReadonlySet<string> = new Set([
  ...['image', 'imagepath', 'imagescale', 'imagepos', 'shapefile', 'fontpath', 'stylesheet'],
  ...['url', 'href', 'target', 'edgeurl', 'edgehref', 'edgetarget', 'headurl', 'headhref'],
  ...['headtarget', 'labelurl', 'labelhref', 'labeltarget', 'tailurl', 'tailhref', 'tailtarget'],
  ...['_background'],
]);

/** What Graphviz would draw and this does not, so that nobody looks for it in vain. */
const undrawn: ReadonlySet<string> = new Set(['headlabel', 'taillabel']);

function attributeFaults({ written }: DotGraph): readonly FigureFault[] {
  return written.flatMap(({ name, attribute }): FigureFault[] => {
    const inFile = { start: attribute.start, end: attribute.end };
    const lower = name.toLowerCase();
    const value = attribute.value.toLowerCase();
    if (refused.has(lower)) {
      return [
        {
          severity: 'error',
          inFile,
          reason: `Unexpected attribute \`${name}\`, expected no images, links or files of the machine`,
          note: 'a figure is drawn from its own text alone: take the attribute out',
        },
      ];
    }
    if (lower === 'layout' && value !== 'dot') {
      return [
        {
          severity: 'error',
          inFile,
          reason: `Unexpected layout \`${attribute.value.replaceAll('`', "'")}\`, expected \`dot\``,
          note: 'diagrams are laid out in ranks; take the attribute out',
        },
      ];
    }
    if (undrawn.has(lower)) {
      return [
        {
          severity: 'warning',
          inFile,
          reason: `Unexpected attribute \`${name}\`, expected \`label\``,
          note: 'texts at the ends of edges are not drawn',
        },
      ];
    }
    if (lower === 'shape' && (value === 'record' || value === 'mrecord')) {
      return [
        {
          severity: 'error',
          inFile,
          reason: `Unexpected shape \`${attribute.value}\`, expected \`box\`, \`ellipse\`, \`diamond\` or \`plain\``,
          note: 'fields of records are not drawn: make nodes of them',
        },
      ];
    }
    return [];
  });
}

function labelFault(label: DotAttribute | undefined): FigureFault | undefined {
  if (label?.isHtml !== true || !/<\s*(?:table|img)\b/iu.test(label.value)) return undefined;
  return {
    severity: 'error',
    inFile: { start: label.start, end: label.end },
    reason: 'Unexpected table or image in a label, expected text',
    note: 'labels are set in the type of the brand: text, with `<br/>` or `\\n` between lines',
  };
}

/** The text of a label, with Graphviz's own signs for line breaks, names and characters read. */
function textOf(label: DotAttribute | undefined, id: string, otherwise = id): string {
  if (label === undefined) return otherwise;
  const plain = label.isHtml
    ? label.value.replaceAll(/<\s*br\b[^>]*>/giu, '\n').replaceAll(/<[^>]*>/gu, '')
    : label.value.replaceAll(/\\([\\nlrNGEHTL])/gu, (_, letter: string) =>
        'nlr'.includes(letter) ? '\n' : letter === 'N' ? id : letter === '\\' ? '\\' : '',
      );
  return plain.replaceAll(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(\w+));/gu, entity).trim();
}

function entity(all: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return names[name] ?? all;
  const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
}

const names: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  ndash: '–',
  mdash: '—',
};

function shapeOf(attributes: DotAttributes): GraphNode['shape'] {
  const style = attributes.get('style')?.value ?? '';
  switch (attributes.get('shape')?.value.toLowerCase()) {
    case 'ellipse':
    case 'oval':
    case 'circle':
    case 'doublecircle':
      return 'ellipse';
    case 'diamond':
    case 'mdiamond':
      return 'diamond';
    case 'plain':
    case 'plaintext':
    case 'none':
      return 'plain';
    default:
      return /\brounded\b/u.test(style) ? 'rounded' : 'box';
  }
}

function lineOf(attributes: DotAttributes): LineStyle {
  const style = attributes.get('style')?.value ?? '';
  return /\bdashed\b/u.test(style) ? 'dashed' : /\bdotted\b/u.test(style) ? 'dotted' : 'solid';
}

function arrowsOf(attributes: DotAttributes, directed: boolean): GraphTie['arrows'] {
  const dir = attributes.get('dir')?.value;
  const arrows =
    dir === 'none' || dir === 'forward' || dir === 'back' || dir === 'both'
      ? dir
      : directed
        ? 'forward'
        : 'none';
  return arrows === 'forward' && attributes.get('arrowhead')?.value === 'none' ? 'none' : arrows;
}

/** Values that move a node and cannot do more. */
function hintsOf(attributes: DotAttributes): Readonly<Record<string, string>> {
  const hints: Record<string, string> = {};
  if (attributes.get('constraint')?.value === 'false') hints['constraint'] = 'false';
  for (const [name, most] of [
    ['weight', 100],
    ['minlen', 5],
  ] as const) {
    const value = Number(attributes.get(name)?.value ?? Number.NaN);
    if (Number.isInteger(value) && value >= 0 && value <= most) hints[name] = String(value);
  }
  return hints;
}

function failed(fault: Omit<FigureFault, 'severity'>): Read {
  return { graph: undefined, faults: [{ severity: 'error', ...fault }] };
}
