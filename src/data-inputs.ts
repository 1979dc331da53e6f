/** What a document read of the data, with hashes: of the values, not of the files that they stand in. */
import { factsTableName } from './facts/facts-table.ts';
import { factsPath } from './facts/lookup.ts';
import { sha256 } from './hash.ts';
import type { LineageScope } from './lineage.ts';
import { factsBelow } from './lineage.ts';
import type { ExpandedDocument } from './model/document.ts';
import type { Fact } from './model/fact.ts';
import type { LedgerInput, ProvenanceLevel } from './model/ledger.ts';
import type { Datum, ObjectFile, Table } from './model/table.ts';

/**
 * One entry for each data file that a document read something of. A change elsewhere in the file leaves its hash alone,
 * as do a comment, another order and another way of writing the same. What facts were computed from counts where the
 * ledger tells it; elsewhere their values stand for it.
 */
export function dataInputs(
  document: ExpandedDocument,
  scope: LineageScope,
  level: ProvenanceLevel,
): readonly LedgerInput[] {
  const { data, facts } = scope;
  const { reads } = document;
  const isFull = level === 'full';
  const parts = new Parts();

  // With `facts` as a table every fact counts, in its order.
  const hasAll = reads.whole.includes(factsTableName) && !data.names.includes(factsTableName);
  const own = hasAll
    ? [...facts.facts.values()]
    : reads.facts.flatMap((id) => facts.facts.get(id) ?? []);
  const below = isFull ? factsBelow(own, scope).filter((fact) => !own.includes(fact)) : [];
  for (const fact of [...own, ...below]) parts.add(factsPath, recordOf(fact));

  const tables = new Set<string>();
  for (const name of reads.whole) {
    const table = data.get(name);
    if (table === undefined) continue;
    tables.add(name);
    parts.add(table.path, hashOf(table));
  }
  for (const [path, { value, unit, table }] of reads.values) {
    const stands = data.get(table);
    if (stands === undefined || reads.whole.includes(table)) continue;
    tables.add(table);
    parts.add(stands.path, [path, value, unit]);
  }
  if (isFull) {
    for (const fact of [...own, ...below]) {
      for (const { path, table, columns, cells } of fact.derivation?.reads ?? []) {
        const stands = table === undefined ? undefined : data.get(table);
        // A file that only SQL reads is an input as a whole.
        if (stands === undefined) continue;
        if (stands.kind === 'object' || cells === undefined) parts.add(path, hashOf(stands));
        else parts.add(path, [columns, valuesOf(stands, cells)]);
      }
    }
  }

  const sources = new Set([
    ...document.citations.flatMap(({ items }) => items.map(({ source }) => source)),
    ...[...own, ...below].flatMap(({ source }) => source),
    ...[...tables].flatMap((name) => sourcesOfTable(data.get(name))),
    ...(reads.allSources ? facts.sources.keys() : []),
  ]);
  for (const id of [...sources].sort()) {
    const item = facts.sources.get(id)?.item;
    if (item !== undefined) parts.add(sourcesPath, [id, item]);
  }
  return parts.done();
}

const sourcesPath = 'data/sources.json';

/** Records by file. */
class Parts {
  private readonly byFile = new Map<string, Set<string>>();

  add(path: string, record: unknown): void {
    const records = this.byFile.get(path) ?? new Set();
    this.byFile.set(path, records.add(JSON.stringify(record)));
  }

  done(): readonly LedgerInput[] {
    return [...this.byFile].map(([path, records]) => ({
      path,
      sha256: sha256([...records].join('\n')),
      part: true,
    }));
  }
}

/** All that a fact says; where it stands may change. */
function recordOf({ derivation, ...fact }: Fact): unknown {
  // In the order in which the keys are named there, the same in every run.
  return [{ ...fact, place: undefined }, derivation && [derivation.by, derivation.text]];
}

/** All that a table says, with what the Data Package adds to it. The same table may feed many documents. */
function hashOf(table: Table | ObjectFile): string {
  const known = hashes.get(table);
  if (known !== undefined) return known;
  const hash = sha256(JSON.stringify(contentOf(table)));
  hashes.set(table, hash);
  return hash;
}

const hashes = new WeakMap<Table | ObjectFile, string>();

function contentOf(table: Table | ObjectFile): unknown {
  if (table.kind === 'object') return table.value;
  const { columns, key, source, rows } = table;
  return [
    columns.map(({ name, type, unit, title }) => [name, type, unit, title]),
    ...[key, source],
    rows.map(({ cells }) => columns.map(({ name }) => cells.get(name)?.value)),
  ];
}

function valuesOf(
  table: Table,
  cells: ReadonlyMap<string, readonly number[]>,
): readonly (readonly [column: string, values: readonly (Datum | undefined)[]])[] {
  return [...cells].map(([name, rows]) => [
    name,
    rows.map((row) => table.rows[row]?.cells.get(name)?.value),
  ]);
}

function sourcesOfTable(table: Table | ObjectFile | undefined): readonly string[] {
  return table?.kind === 'table' ? table.source : [];
}
