/** A diagram before it is laid out, whether it comes from tables or from an author's DOT. */

export type LineStyle = 'solid' | 'dashed' | 'dotted' | 'dashdot';

export interface GraphNode {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  /** Index into `groups`. */
  readonly group: number | undefined;
  readonly shape: 'box' | 'rounded' | 'ellipse' | 'diamond' | 'plain';
  readonly dashed: boolean;
  readonly highlighted: boolean;
}

export interface GraphTie {
  /** Indexes into `nodes`. */
  readonly from: number;
  readonly to: number;
  readonly label: string;
  readonly line: LineStyle;
  readonly arrows: 'none' | 'forward' | 'back' | 'both';
  /** Graphviz's own attributes that only move things: names and values are from a closed list. */
  readonly hints: Readonly<Record<string, string>>;
}

export interface GraphGroup {
  readonly label: string;
  readonly parent: number | undefined;
}

export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly ties: readonly GraphTie[];
  readonly groups: readonly GraphGroup[];
  /** Sets of nodes that stand on one line. */
  readonly same: readonly (readonly number[])[];
  /** What each style of line means; empty where the lines mean nothing or say it themselves. */
  readonly key: readonly { readonly line: LineStyle; readonly text: string }[];
  /** As the directive asks; undefined where whichever fits will do. */
  readonly direction: 'right' | 'down' | undefined;
  /** What is tried first, as a file of DOT says it. */
  readonly preferred?: 'right' | 'down' | undefined;
  readonly isProcess: boolean;
}

/** What a reader follows, and what Graphviz lays out in a moment. */
export const mostNodes = 60;
export const mostTies = 120;
