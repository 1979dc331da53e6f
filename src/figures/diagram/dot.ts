/** Reads DOT, so that mistakes have their place in the file and nothing in it reaches Graphviz as it stands. */
import type { DotFault, Token } from './dot-tokens.ts';
import { dotTokens } from './dot-tokens.ts';
import { mostNodes, mostTies } from './graph.ts';

export interface DotAttribute {
  readonly value: string;
  readonly isHtml: boolean;
  readonly start: number;
  readonly end: number;
}

export type DotAttributes = ReadonlyMap<string, DotAttribute>;

export interface DotNode {
  readonly id: string;
  readonly attributes: Map<string, DotAttribute>;
  cluster: DotCluster | undefined;
}

export interface DotEdge {
  readonly from: DotNode;
  readonly to: DotNode;
  readonly attributes: DotAttributes;
}

export interface DotCluster {
  readonly attributes: Map<string, DotAttribute>;
  readonly parent: DotCluster | undefined;
}

export interface DotGraph {
  readonly directed: boolean;
  readonly attributes: DotAttributes;
  readonly nodes: readonly DotNode[];
  readonly edges: readonly DotEdge[];
  readonly clusters: readonly DotCluster[];
  /** Nodes of subgraphs that say `rank=same`. */
  readonly same: readonly (readonly DotNode[])[];
  /** Every attribute as it was written, also of defaults that no node took. */
  readonly written: readonly { readonly name: string; readonly attribute: DotAttribute }[];
}

/** What subgraphs inherit: defaults for what is made in them. */
interface Scope {
  readonly node: Map<string, DotAttribute>;
  readonly edge: Map<string, DotAttribute>;
  readonly graph: Map<string, DotAttribute>;
  readonly cluster: DotCluster | undefined;
  readonly members: Set<DotNode>;
}

const deepest = 20;

export function parseDot(text: string): { graph: DotGraph } | { fault: DotFault } {
  const { tokens, fault: odd } = dotTokens(text);
  if (odd !== undefined) return { fault: odd };

  const nodes = new Map<string, DotNode>();
  const edges: DotEdge[] = [];
  const pairs = new Set<string>();
  const clusters: DotCluster[] = [];
  const same: (readonly DotNode[])[] = [];
  const written: { name: string; attribute: DotAttribute }[] = [];
  let at = 0;
  let fault: DotFault | undefined;
  let directed = true;
  let strict = false;

  const peek = (ahead = 0): Token => tokens[Math.min(at + ahead, tokens.length - 1)] ?? ending;
  const is = (mark: string): boolean => peek().type === 'mark' && peek().text === mark;
  const isWord = (...words: readonly string[]): boolean =>
    peek().type === 'id' && !peek().quoted && words.includes(peek().text.toLowerCase());
  const take = (): Token => {
    const token = peek();
    at += 1;
    return token;
  };
  const fail = (expected: string, note?: string): false => {
    const { start, end, text: found, type } = peek();
    const what = type === 'end' ? 'end of the file' : `\`${found.replaceAll('`', "'")}\``;
    fault ??= {
      // The end of a file has no width; what is before it can be seen.
      start: type === 'end' ? Math.max(0, text.trimEnd().length - 1) : start,
      end: type === 'end' ? text.trimEnd().length : end,
      reason: `Unexpected ${what}, expected ${expected}`,
      ...(note !== undefined && { note }),
    };
    return false;
  };
  const expect = (mark: string, note?: string): boolean => {
    if (!is(mark)) return fail(`\`${mark}\``, note);
    take();
    return true;
  };

  /** A name or value; texts in quotation marks may be joined with `+`. */
  const readId = (what: string): (DotAttribute & { readonly quoted: boolean }) | undefined => {
    const first = peek();
    if (first.type !== 'id' && first.type !== 'html') {
      fail(what);
      return undefined;
    }
    take();
    let { text: value, end } = first;
    while (first.quoted && first.type === 'id' && is('+')) {
      take();
      const next = peek();
      if (next.type !== 'id' || !next.quoted) {
        fail('a text in quotation marks');
        return undefined;
      }
      value += take().text;
      end = next.end;
    }
    return { value, isHtml: first.type === 'html', start: first.start, end, quoted: first.quoted };
  };

  const readAttributes = (into: Map<string, DotAttribute>): boolean => {
    while (is('[')) {
      take();
      while (!is(']')) {
        const name = readId('an attribute or `]`');
        if (name === undefined) return false;
        let value: DotAttribute = {
          value: 'true',
          isHtml: false,
          start: name.start,
          end: name.end,
        };
        if (is('=')) {
          take();
          const read = readId('a value');
          if (read === undefined) return false;
          value = read;
        }
        into.set(name.value, value);
        written.push({ name: name.value, attribute: { ...value, start: name.start } });
        if (is(',') || is(';')) take();
      }
      take();
    }
    return true;
  };

  const nodeOf = (id: string, scope: Scope): DotNode => {
    let node = nodes.get(id);
    if (node === undefined) {
      node = { id, attributes: new Map(scope.node), cluster: undefined };
      nodes.set(id, node);
    }
    node.cluster ??= scope.cluster;
    scope.members.add(node);
    return node;
  };

  const readSubgraph = (scope: Scope, depth: number): Set<DotNode> | undefined => {
    let name = '';
    if (isWord('subgraph')) {
      take();
      if (peek().type === 'id') name = readId('a name')?.value ?? '';
    }
    if (depth > deepest) {
      fail(`subgraphs at most ${String(deepest)} deep`);
      return undefined;
    }
    const isCluster = name.startsWith('cluster');
    const cluster: DotCluster | undefined = isCluster
      ? { attributes: new Map(scope.graph), parent: scope.cluster }
      : scope.cluster;
    if (isCluster && cluster !== undefined) {
      cluster.attributes.delete('label');
      clusters.push(cluster);
    }
    const inner: Scope = {
      node: new Map(scope.node),
      edge: new Map(scope.edge),
      graph:
        isCluster && cluster !== undefined ? cluster.attributes : new Map<string, DotAttribute>(),
      cluster,
      members: new Set(),
    };
    if (!expect('{') || !readStatements(inner, depth + 1)) return undefined;
    if (inner.graph.get('rank')?.value === 'same') same.push([...inner.members]);
    for (const node of inner.members) scope.members.add(node);
    return inner.members;
  };

  /** A node, with a port that is left out, or a subgraph: one end of an edge. */
  const readEnd = (scope: Scope, depth: number): readonly DotNode[] | undefined => {
    if (isWord('subgraph') || is('{')) {
      const members = readSubgraph(scope, depth);
      return members && [...members];
    }
    if (isWord('node', 'edge', 'graph', 'digraph', 'strict')) {
      fail('a node', 'names that are words of DOT stand in quotation marks');
      return undefined;
    }
    const id = readId('a node');
    if (id === undefined) return undefined;
    for (let port = 0; port < 2 && is(':'); port += 1) {
      take();
      if (readId('a port') === undefined) return undefined;
    }
    return [nodeOf(id.value, scope)];
  };

  const readStatement = (scope: Scope, depth: number): boolean => {
    if (isWord('node', 'edge', 'graph') && peek(1).text === '[') {
      const which = take().text.toLowerCase();
      return readAttributes(
        which === 'node' ? scope.node : which === 'edge' ? scope.edge : scope.graph,
      );
    }
    if (peek().type === 'id' && peek(1).type === 'mark' && peek(1).text === '=') {
      const name = take();
      take();
      const value = readId('a value');
      if (value === undefined) return false;
      scope.graph.set(name.text, value);
      written.push({ name: name.text, attribute: { ...value, start: name.start } });
      return true;
    }
    const first = readEnd(scope, depth);
    if (first === undefined) return false;
    const ends = [first];
    while (peek().type === 'edge') {
      const wanted = directed ? '->' : '--';
      if (peek().text !== wanted) {
        return fail(
          `\`${wanted}\``,
          directed
            ? 'a `digraph` has arrows; lines without stand in a `graph`'
            : 'a `graph` has lines; arrows stand in a `digraph`',
        );
      }
      take();
      const next = readEnd(scope, depth);
      if (next === undefined) return false;
      ends.push(next);
    }
    const attributes = new Map<string, DotAttribute>();
    if (ends.length > 1) for (const [name, value] of scope.edge) attributes.set(name, value);
    if (!readAttributes(attributes)) return false;
    const [only] = first;
    if (ends.length === 1 && only !== undefined && first.length === 1) {
      for (const [name, value] of attributes) only.attributes.set(name, value);
    }
    for (const [index, froms] of ends.slice(0, -1).entries()) {
      for (const from of froms) {
        for (const to of ends[index + 1] ?? []) {
          const pair = JSON.stringify(
            directed || from.id < to.id ? [from.id, to.id] : [to.id, from.id],
          );
          if (strict && pairs.has(pair)) continue;
          pairs.add(pair);
          // Two sets of nodes can name more edges than a file has letters; the count is told later.
          if (edges.length <= mostTies * 10) edges.push({ from, to, attributes });
        }
      }
    }
    return true;
  };

  const readStatements = (scope: Scope, depth: number): boolean => {
    while (!is('}')) {
      if (peek().type === 'end') return fail('`}`');
      if (nodes.size > mostNodes * 20) return true;
      if (!readStatement(scope, depth)) return false;
      if (is(';') || is(',')) take();
    }
    take();
    return true;
  };

  const root: Scope = {
    node: new Map(),
    edge: new Map(),
    graph: new Map(),
    cluster: undefined,
    members: new Set(),
  };
  if (isWord('strict')) {
    take();
    strict = true;
  }
  if (isWord('graph', 'digraph')) directed = take().text.toLowerCase() === 'digraph';
  else fail('`digraph` or `graph`');
  if (fault === undefined && !is('{')) readId('a name or `{`');
  const isRead = fault === undefined && expect('{') && readStatements(root, 0);
  if (isRead && peek().type !== 'end' && nodes.size <= mostNodes) {
    fail('the end of the file', 'a file holds one graph');
  }
  if (fault !== undefined) return { fault };
  return {
    graph: {
      directed,
      attributes: root.graph,
      nodes: [...nodes.values()],
      edges,
      clusters,
      same,
      written,
    },
  };
}

const ending: Token = { type: 'end', text: '', quoted: false, start: 0, end: 0 };
