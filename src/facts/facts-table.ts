/** All facts as a table, for annexes of evidence. */
import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import type { Fact, Facts } from '../model/fact.ts';
import type { Cell, ColumnType, Datum, Row, Table } from '../model/table.ts';
import type { ProjectPath } from '../paths.ts';
import { isMap } from './shape.ts';

/** The name by which `from=` asks for it; a data file of that name comes first. */
export const factsTableName = 'facts';

/**
 * A row for each fact, in the order of the file: its id, label, value, date, the titles of its sources, locator, grade,
 * confidence, note and discrepancy. A value with parts, which no cell can show, is left empty. One table per `Facts`.
 */
export function factsTable(facts: Facts, path: ProjectPath): Table | undefined {
  const known = tables.get(facts);
  if (known !== undefined) return known;
  const file = facts.files.find((one) => one.path === path);
  if (file === undefined || facts.facts.size === 0) return undefined;
  const made = make(facts, path, file);
  tables.set(facts, made);
  return made;
}

const tables = new WeakMap<Facts, Table>();

/** What a row says of a fact, and how it is compared where rows are chosen and sorted. */
const columns: readonly {
  readonly name: string;
  readonly type: ColumnType;
  readonly of: (fact: Fact, facts: Facts) => Datum | undefined;
}[] = [
  { name: 'id', type: 'string', of: ({ id }) => id },
  { name: 'label', type: 'string', of: ({ label }) => label },
  { name: 'value', type: 'any', of: ({ value }) => (hasParts(value) ? null : value) },
  { name: 'asOf', type: 'any', of: ({ asOf }) => asOf },
  {
    name: 'source',
    type: 'string',
    of: ({ source }, { sources }) =>
      source.length === 0 ? undefined : source.map((id) => titleOf(id, sources)).join('; '),
  },
  { name: 'locator', type: 'string', of: ({ locator }) => locator },
  { name: 'grade', type: 'string', of: ({ grade }) => grade },
  { name: 'confidence', type: 'string', of: ({ confidence }) => confidence },
  { name: 'note', type: 'string', of: ({ note }) => note },
  { name: 'discrepancy', type: 'string', of: ({ discrepancy }) => discrepancy },
];

function make(facts: Facts, path: ProjectPath, file: VFile): Table {
  const rows = [...facts.facts.values()].map((fact): Row => {
    const start = fact.place.start.offset ?? 0;
    const range = { start, end: fact.place.end.offset ?? start };
    const cells = columns.map(({ name, of }): [string, Cell] => [
      name,
      { value: of(fact, facts) ?? null, ...range },
    ]);
    return { cells: new Map(cells), ...range };
  });
  let index: ReturnType<typeof location> | undefined;
  const point = (offset: number) => {
    index ??= location(file);
    return index.toPoint(offset) ?? { line: 1, column: 1, offset: 0 };
  };
  return {
    kind: 'table',
    name: factsTableName,
    path,
    file,
    columns: columns.map(({ name, type }) => ({ name, type, unit: undefined, title: undefined })),
    rows,
    key: ['id'],
    source: [],
    place: ({ start, end }) => ({ start: point(start), end: point(end) }),
  };
}

function hasParts(value: Datum): boolean {
  return (
    isMap(value) || (Array.isArray(value) && value.some((item: Datum) => typeof item === 'object'))
  );
}

function titleOf(id: string, sources: Facts['sources']): string {
  const source = sources.get(id);
  const short = source?.item['title-short'] ?? source?.item['shortTitle'];
  return typeof short === 'string' ? short : (source?.title ?? id);
}
