/** A diagram from tables: ties between nodes, or the steps of a process. */
import { nearest, suggestion } from '../../messages.ts';
import type { FigureCell, FigureFault, FigureSpec, FigureTable } from '../../model/figure.ts';
import { highlightsOf, unknownHighlights } from '../highlight.ts';
import type { Graph, GraphGroup, GraphNode, GraphTie, LineStyle } from './graph.ts';
import { mostNodes, mostTies } from './graph.ts';

export interface Read {
  /** Undefined where an error leaves nothing to draw. */
  readonly graph: Graph | undefined;
  readonly faults: readonly FigureFault[];
}

/** How many mistakes of one sort are told at once. */
const mostFaults = 5;

export function readTables(spec: FigureSpec): Read {
  if (spec.rows.length === 0) {
    const fault: FigureFault = {
      severity: 'warning',
      option: 'from',
      reason: 'Unexpected diagram without rows, expected at least one',
      note: 'the figure says that there are no data',
    };
    return { graph: emptyGraph, faults: [fault] };
  }
  return spec.options['type'] === 'process' ? readProcess(spec) : readTies(spec);
}

const emptyGraph: Graph = {
  nodes: [],
  ties: [],
  groups: [],
  same: [],
  key: [],
  direction: undefined,
  isProcess: false,
};

function readProcess(spec: FigureSpec): Read {
  const { options } = spec;
  const label = columnOf(spec, options['label']);
  if (label === undefined) {
    return wrong({
      option: options['label'] === undefined ? undefined : 'label',
      reason: 'Unexpected process without `label`, expected the column that names its steps',
      expected: spec.columns.map(({ name }) => name),
    });
  }
  const detail = columnOf(spec, options['detail']);
  const faults: FigureFault[] = [];
  const wanted = highlightsOf(spec);
  const nodes = spec.rows.flatMap((row, index): GraphNode[] => {
    const text = textAt(row, label);
    if (text === '') return [];
    return [
      {
        id: String(index),
        label: text,
        detail: textAt(row, detail),
        group: undefined,
        shape: 'box',
        dashed: false,
        highlighted: wanted.includes(text),
      },
    ];
  });
  if (nodes.length < spec.rows.length) {
    faults.push({
      severity: 'warning',
      option: 'label',
      reason: `Unexpected ${spec.rows.length - nodes.length} of ${spec.rows.length} steps without a label, expected one each`,
      note: 'they are left out',
    });
  }
  faults.push(
    ...limits(nodes.length, 0),
    ...unknownHighlights(
      spec,
      nodes.map((node) => node.label),
      'a node of the diagram',
    ),
  );
  const ties = nodes.slice(1).map((_, index): GraphTie => ({
    from: index,
    to: index + 1,
    label: '',
    line: 'solid',
    arrows: 'forward',
    hints: {},
  }));
  return {
    graph: { ...emptyGraph, nodes, ties, direction: directionOf(spec), isProcess: true },
    faults,
  };
}

function readTies(spec: FigureSpec): Read {
  const { options } = spec;
  // Tables of ties mostly call their columns so; `source` as an attribute is the line below the figure.
  const ends = (
    [
      ['origin', 'source'],
      ['target', 'target'],
    ] as const
  ).map(([option, usual]) => ({
    option,
    column: columnOf(spec, options[option] ?? usual),
  }));
  const missing = ends.find(({ column }) => column === undefined);
  const [source, target] = ends.map(({ column }) => column);
  if (missing !== undefined || source === undefined || target === undefined) {
    const { option = 'origin' } = missing ?? {};
    return wrong({
      option: options[option] === undefined ? undefined : option,
      reason: `Unexpected diagram without \`${option}\`, expected the column of nodes that ties ${option === 'origin' ? 'begin' : 'end'} at`,
      note: 'for a chain of steps write `type=process` and `label=`',
      expected: spec.columns.map(({ name }) => name),
    });
  }
  const [label, kind] = [columnOf(spec, options['label']), columnOf(spec, options['kind'])];
  const table = readNodes(spec);
  const faults: FigureFault[] = [...table.faults];
  const known = table.nodes;
  const raw = spec.rows.flatMap((row) => {
    const [from, to] = [keyAt(row, source), keyAt(row, target)];
    return from === '' || to === ''
      ? []
      : [{ from, to, label: textAt(row, label), kind: textAt(row, kind) }];
  });
  if (raw.length < spec.rows.length) {
    faults.push({
      severity: 'warning',
      option: 'origin',
      reason: `Unexpected ${spec.rows.length - raw.length} of ${spec.rows.length} ties without both ends, expected a source and a target each`,
      note: 'they are left out',
    });
  }
  const named = [...new Set(raw.flatMap(({ from, to }) => [from, to]))];
  if (known !== undefined) {
    const unknown = named.filter((id) => !known.has(id));
    faults.push(...unknown.slice(0, mostFaults).map((id) => unknownNode(id, [...known.keys()])));
    if (unknown.length > mostFaults) {
      faults.push({
        severity: 'error',
        option: 'nodes',
        reason: `Unexpected ${unknown.length - mostFaults} more nodes that ties name, expected nodes of the table`,
      });
    }
  }
  const drawn =
    known !== undefined && options['all'] !== undefined
      ? [...known.keys(), ...named.filter((id) => !known.has(id))]
      : known === undefined
        ? named
        : // In the order of their own table, which an author can arrange.
          [...known.keys()].filter((id) => named.includes(id));
  const groupNames = [
    ...new Set(drawn.map((id) => known?.get(id)?.group ?? '').filter((name) => name !== '')),
  ].filter((name) => !isOwnGroup(name, drawn, known));
  const groups = groupNames.map((name): GraphGroup => ({ label: name, parent: undefined }));
  const wanted = highlightsOf(spec);
  const nodes = drawn.map((id): GraphNode => {
    const { label: text = id, detail = '', group = '' } = known?.get(id) ?? {};
    const index = groupNames.indexOf(group);
    return {
      id,
      label: text,
      detail,
      group: index < 0 ? undefined : index,
      shape: 'box',
      dashed: false,
      highlighted: wanted.includes(id) || wanted.includes(text),
    };
  });
  faults.push(
    ...limits(nodes.length, raw.length),
    ...unknownHighlights(
      spec,
      nodes.flatMap((node) => [node.id, node.label]),
      'a node of the diagram',
    ),
  );
  const lines = linesOf(raw.map((tie) => tie.kind));
  faults.push(...lines.faults);
  const indexes = new Map(nodes.map(({ id }, index) => [id, index]));
  const arrows = options['undirected'] === undefined ? 'forward' : 'none';
  const ties = raw.flatMap((tie): GraphTie[] => {
    const [from, to] = [indexes.get(tie.from), indexes.get(tie.to)];
    if (from === undefined || to === undefined) return [];
    const line = lines.styles.get(tie.kind) ?? 'solid';
    return [{ from, to, label: tie.label, line, arrows, hints: {} }];
  });
  return {
    graph: { ...emptyGraph, nodes, ties, groups, key: lines.key, direction: directionOf(spec) },
    faults,
  };
}

/** Whether a group would be a box around one node of the same name, which says nothing. */
function isOwnGroup(
  group: string,
  drawn: readonly string[],
  known: ReadonlyMap<string, KnownNode> | undefined,
): boolean {
  const members = drawn.filter((id) => known?.get(id)?.group === group);
  return members.every((id) => known?.get(id)?.label === group);
}

interface KnownNode {
  readonly label: string;
  readonly detail: string;
  readonly group: string;
}

/** The table of nodes, by id; undefined where there is none. */
function readNodes({ tables, options }: FigureSpec): {
  readonly nodes: ReadonlyMap<string, KnownNode> | undefined;
  readonly faults: readonly FigureFault[];
} {
  const table = tables['nodes'];
  if (table === undefined) return { nodes: undefined, faults: [] };
  const faults: FigureFault[] = [];
  const find = (option: string, names: readonly string[]): number | undefined => {
    const asked = options[option];
    if (asked === undefined) {
      return names.map((name) => columnOf(table, name)).find((index) => index !== undefined);
    }
    const index = columnOf(table, asked);
    if (index === undefined) {
      const all = table.columns.map(({ name }) => name);
      faults.push({
        severity: 'error',
        option,
        reason: `Unexpected column \`${asked}\`, expected a column of the table of nodes`,
        note: suggestion(asked, all),
        expected: all,
      });
    }
    return index;
  };
  const id = find('node', ['id']);
  const label = find('name', ['label', 'name', 'title']);
  const group = find('group', ['group']);
  const detail = find('about', []);
  if (id === undefined) {
    if (options['node'] === undefined) {
      faults.push({
        severity: 'error',
        option: 'nodes',
        reason: 'Unexpected table of nodes without a column `id`, expected one',
        note: 'or name the column that ties refer to with `node=`',
        expected: table.columns.map(({ name }) => name),
      });
    }
    return { nodes: new Map(), faults };
  }
  const nodes = new Map<string, KnownNode>();
  for (const row of table.rows) {
    const key = keyAt(row, id);
    if (key === '' || nodes.has(key)) continue;
    const text = textAt(row, label);
    nodes.set(key, {
      label: text === '' ? key : text,
      detail: textAt(row, detail),
      group: textAt(row, group),
    });
  }
  return { nodes, faults };
}

const lineStyles: readonly LineStyle[] = ['solid', 'dashed', 'dotted', 'dashdot'];

/** A style of line for each kind of tie, in the order in which they come; kinds that are styles are themselves. */
function linesOf(kinds: readonly string[]): {
  readonly styles: ReadonlyMap<string, LineStyle>;
  readonly key: Graph['key'];
  readonly faults: readonly FigureFault[];
} {
  const all = [...new Set(kinds)].filter((kind) => kind !== '');
  const own = all.flatMap((kind) => lineStyles.filter((style) => style === kind));
  if (own.length === all.length) {
    return { styles: new Map(own.map((style) => [style, style])), key: [], faults: [] };
  }
  // A tie without a kind is solid, which then can mean no other.
  const free = kinds.includes('') ? lineStyles.slice(1) : lineStyles;
  if (all.length > free.length) {
    const fault: FigureFault = {
      severity: 'error',
      option: 'kind',
      reason: `Unexpected ${all.length} kinds of ties, expected at most ${free.length}`,
      note: 'more styles of lines cannot be told apart: say it with `label=`, or show fewer kinds with `where=`',
    };
    return { styles: new Map(), key: [], faults: [fault] };
  }
  const pairs = all.map((kind, index) => [kind, free[index] ?? 'solid'] as const);
  return {
    styles: new Map(pairs),
    key: pairs.map(([text, line]) => ({ text, line })),
    faults: [],
  };
}

export function limits(nodes: number, ties: number): readonly FigureFault[] {
  const fault = (what: string, count: number, most: number): FigureFault => ({
    severity: 'error',
    reason: `Unexpected diagram of ${count} ${what}, expected at most ${most}`,
    note: 'show fewer with `where=`, draw groups instead of their members, or make two diagrams of it',
  });
  return [
    ...(nodes > mostNodes ? [fault('nodes', nodes, mostNodes)] : []),
    ...(ties > mostTies ? [fault('ties', ties, mostTies)] : []),
  ];
}

function unknownNode(id: string, ids: readonly string[]): FigureFault {
  const near = nearest(id, ids);
  return {
    severity: 'error',
    option: 'nodes',
    reason: `Unexpected node \`${id}\` in a tie, expected a node of the table`,
    note: suggestion(id, ids) ?? 'add it to the table of nodes',
    expected: near.length > 0 ? near : ids.slice(0, 10),
  };
}

export function directionOf({ options }: FigureSpec): Graph['direction'] {
  const { direction } = options;
  return direction === 'right' || direction === 'down' ? direction : undefined;
}

function columnOf(
  { columns }: Pick<FigureTable, 'columns'>,
  name: string | undefined,
): number | undefined {
  const index = columns.findIndex((column) => column.name === name);
  return index < 0 ? undefined : index;
}

type Row = readonly (FigureCell | undefined)[];

function textAt(row: Row, column: number | undefined): string {
  return column === undefined ? '' : (row[column]?.text.trim() ?? '');
}

/** What a tie and a node name each other by: the value as data write it, not as the language prints it. */
function keyAt(row: Row, column: number): string {
  const cell = row[column];
  if (cell === undefined || cell.value === null) return '';
  return (typeof cell.value === 'object' ? cell.text : String(cell.value)).trim();
}

function wrong(fault: Omit<FigureFault, 'severity'>): Read {
  return { graph: undefined, faults: [{ severity: 'error', ...fault }] };
}
