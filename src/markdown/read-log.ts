/** What a document reads of the data while it is expanded. */
import { factsTableName } from '../facts/facts-table.ts';
import type { Found } from '../facts/lookup.ts';
import type { DocumentReads, ReadValue } from '../model/document.ts';

export class ReadLog {
  private readonly facts = new Set<string>();
  private readonly values = new Map<string, ReadValue>();
  private readonly tables = new Set<string>();

  /** Remembers a value, and gives it back. */
  value<Value extends Found | undefined>(found: Value): Value {
    if (found === undefined) return found;
    const { fact, path, value, unit, table } = found;
    if (fact !== undefined) this.facts.add(fact.id);
    // What stands in the table of all facts came with the whole of it.
    else if (table !== undefined && table !== factsTableName)
      this.values.set(path, { value, unit, table });
    return found;
  }

  whole(table: string): void {
    this.tables.add(table);
  }

  done(allSources: boolean): DocumentReads {
    return {
      facts: [...this.facts].sort(),
      values: this.values,
      whole: [...this.tables].sort(),
      allSources,
    };
  }
}
