/** What a shown value rests on: facts, and sources. */
import { parsePath } from '../facts/path.ts';
import type { Shown } from '../model/document.ts';
import type { Fact, Facts } from '../model/fact.ts';
import type { DataSet } from '../model/table.ts';

/** A fact and all facts that it was computed from. */
export function factsBehind(id: string | undefined, { facts }: Facts): readonly Fact[] {
  const found = new Map<string, Fact>();
  const next = id === undefined ? [] : [id];
  for (let one = next.pop(); one !== undefined; one = next.pop()) {
    const fact = facts.get(one);
    if (fact === undefined || found.has(one)) continue;
    found.set(one, fact);
    next.push(...(fact.derivation?.facts ?? []));
  }
  return [...found.values()];
}

/** Ids of the sources of a fact, of the facts that it was computed from, and of the tables that were read for them. */
export function sourcesOfFact(id: string, facts: Facts, data: DataSet): ReadonlySet<string> {
  return new Set(
    factsBehind(id, facts).flatMap(({ source, derivation }) => [
      ...source,
      ...(derivation?.reads ?? []).flatMap(({ table }) => sourcesOfTable(table, data)),
    ]),
  );
}

/** Ids of the sources of a value: its fact's, or those that the Data Package names for its table. */
export function sourcesOf(
  { fact, path }: Pick<Shown, 'fact' | 'path'>,
  facts: Facts,
  data: DataSet,
): ReadonlySet<string> {
  if (fact !== undefined) return sourcesOfFact(fact, facts, data);
  const parsed = parsePath(path);
  const name = 'problem' in parsed ? undefined : parsed.segments[0]?.text;
  return new Set(sourcesOfTable(name, data));
}

function sourcesOfTable(name: string | undefined, data: DataSet): readonly string[] {
  if (name === undefined || !data.names.includes(name)) return [];
  const table = data.get(name);
  return table?.kind === 'table' ? table.source : [];
}
