/** Paths that directives name, led to values and tables; where one leads nowhere, its author is told. */
import { factsTableName } from '../facts/facts-table.ts';
import type { Found, Missed, Scope } from '../facts/lookup.ts';
import { isMissed, lookup, lookupTable } from '../facts/lookup.ts';
import type { Segment } from '../facts/path.ts';
import { parsePath } from '../facts/path.ts';
import type { SelectedRow } from '../facts/select.ts';
import type { Facts } from '../model/fact.ts';
import type { Column, DataSet, Table } from '../model/table.ts';
import type { Range } from '../syntax/parsed.ts';
import type { Complaints } from './complaints.ts';
import type { Surroundings } from './directives/directive.ts';
import type { Written } from './offsets.ts';
import { ReadLog } from './read-log.ts';

/** The range in the source of a range of a path. */
type ToSource = (start: number, end: number) => Range;

/** Who asks: where it stands, and what is known there. */
interface Asker {
  readonly source: Written;
  readonly around: Surroundings;
}

export class Finder {
  /** Names of the tables and object files that paths have named so far, in vain or not. */
  readonly tables = new Set<string>();
  readonly reads = new ReadLog();
  private readonly data: DataSet;
  private readonly facts: Facts;
  private readonly complaints: Complaints;

  constructor(data: DataSet, facts: Facts, complaints: Complaints) {
    this.data = data;
    this.facts = facts;
    this.complaints = complaints;
  }

  value(path: string, toSource: ToSource, call: Asker): Found | undefined {
    return this.reads.value(
      this.follow(path, toSource, call, (segments, scope) => this.lookAlong(path, segments, scope)),
    );
  }

  table(path: string, toSource: ToSource, call: Asker): Table | undefined {
    const table = this.follow(path, toSource, call, lookupTable);
    if (table === undefined) return undefined;
    // Of a table it is the cells that are read, each when it is; a list within a fact or an object is read with it.
    if (table.name === factsTableName) this.reads.whole(table.name);
    else if (this.data.get(table.name) !== table) this.reads.value(this.peek(path, call.around));
    return table;
  }

  /** The value without a word where there is none. */
  peek(path: string, around: Surroundings): Found | undefined {
    const parsed = parsePath(path);
    if ('problem' in parsed) return undefined;
    const found = this.lookAlong(path, parsed.segments, this.scope(around));
    return isMissed(found) ? undefined : this.reads.value(found);
  }

  /** What a path leads to; where it leads into the data, no more of them is asked than that. */
  private lookAlong(path: string, segments: readonly Segment[], scope: Scope): Found | Missed {
    const isBound = scope.bindings.has(segments[0]?.text ?? '');
    if (isBound || this.data.alongPath === undefined) return lookup(segments, scope);
    return this.data.alongPath(path, (data) => lookup(segments, { ...scope, data }));
  }

  /** The cell of a row; undefined, without a message, where it is empty. */
  cell(table: Table, { row, index }: SelectedRow, { name }: Column): Found | undefined {
    if ((row.cells.get(name)?.value ?? null) === null) return undefined;
    const segments = ['row', name].map((text) => ({ text, start: 0, end: text.length }));
    const bindings = new Map([['row', { table, row, index }]]);
    const found = lookup(segments, this.scope({ bindings }));
    return isMissed(found) ? undefined : found;
  }

  private follow<Result extends object>(
    path: string,
    toSource: ToSource,
    call: Asker,
    find: (segments: readonly Segment[], scope: Scope) => Result | Missed,
  ): Result | undefined {
    const segments = this.segments(path, toSource, call);
    if (segments === undefined) return undefined;
    const found = find(segments, this.scope(call.around));
    this.note(segments, call);
    if (!isMissed(found)) return found;
    this.noteMiss(segments, call);
    this.miss(found, segments, toSource, call);
    return undefined;
  }

  private scope({ bindings }: Pick<Surroundings, 'bindings'>): Scope {
    return { data: this.data, facts: this.facts, bindings };
  }

  private segments(
    path: string,
    toSource: ToSource,
    { source }: Asker,
  ): readonly Segment[] | undefined {
    const parsed = parsePath(path);
    if (!('problem' in parsed)) return parsed.segments;
    const { problem, note, start, end } = parsed;
    const at = toSource(start, end);
    // An empty path has no character to point at but its brackets.
    const spot = at.start === at.end ? { start: Math.max(0, at.start - 1), end: at.end + 1 } : at;
    this.complaints.add({ source, ...spot }, 'path-syntax', problem, { note });
    return undefined;
  }

  /** Remembers which data a path reads: an error in it blocks the document. */
  private note(segments: readonly Segment[], { around }: Asker): void {
    const name = segments[0]?.text;
    if (name === undefined || around.bindings.has(name)) return;
    if (this.data.names.includes(name) || name === factsTableName) this.tables.add(name);
  }

  /** Where a path leads nowhere, the facts were asked as well: what is wrong with them is why. */
  private noteMiss(segments: readonly Segment[], { around }: Asker): void {
    const name = segments[0]?.text ?? '';
    if (around.bindings.has(name) || this.data.names.includes(name)) return;
    this.tables.add(factsTableName);
  }

  private miss(
    { rule, segment, through, reason, note, expected, cause }: Missed,
    segments: readonly Segment[],
    toSource: ToSource,
    { source }: Asker,
  ): void {
    const first = segments[segment] ?? segments[0];
    const last = segments[through] ?? first;
    const at = toSource(first?.start ?? 0, last?.end ?? 0);
    this.complaints.add({ source, ...at }, rule, reason, { note, expected, cause });
  }
}
