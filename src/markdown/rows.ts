/** The rows that `from`, `where`, `sort` and `limit` choose. */
import { faultInTable } from '../facts/lookup.ts';
import type { SelectedRow } from '../facts/select.ts';
import { selectRows } from '../facts/select.ts';
import type { Table } from '../model/table.ts';
import type { Budget } from './budget.ts';
import type { Complaints } from './complaints.ts';
import type { AttributeText, Call } from './directives/directive.ts';
import { attributeOf, spotOf, valueSpot } from './directives/directive.ts';
import type { Finder } from './finder.ts';

export interface ChosenRows {
  readonly table: Table;
  readonly rows: readonly SelectedRow[];
}

interface RowsContext {
  readonly finder: Finder;
  readonly budget: Budget;
  readonly complaints: Complaints;
  readonly text: (call: Call, name: string) => AttributeText | undefined;
}

interface RowsOptions {
  /** The attribute that names the table. */
  readonly attribute?: string;
  /** Whether no row at all is fine. */
  readonly mayBeEmpty?: boolean;
}

/** At least one row, unless there may be none; undefined where it fails, which its author is told. */
export function chooseRows(
  call: Call,
  { finder, budget, complaints, text }: RowsContext,
  { attribute = 'from', mayBeEmpty = false }: RowsOptions = {},
): ChosenRows | undefined {
  const from = text(call, attribute);
  const table = from && finder.table(from.text, from.range, call);
  if (table === undefined) return undefined;

  const selection: { where?: string; sort?: string; limit?: string } = {};
  const texts = new Map<string, AttributeText>();
  for (const name of ['where', 'sort', 'limit'] as const) {
    if (attributeOf(call, name) === undefined) continue;
    const written = text(call, name);
    if (written === undefined) return undefined;
    texts.set(name, written);
    selection[name] = written.text;
  }

  const { source } = call;
  const cause = faultInTable(table);
  const selected = selectRows(table, selection);
  if ('problem' in selected) {
    const { attribute: wrong, rule, reason, note, expected, start, end } = selected.problem;
    const at = texts.get(wrong)?.range(start, end);
    const spot =
      at === undefined || at.start === at.end ? valueSpot(call, wrong) : { source, ...at };
    complaints.add(spot, rule, reason, { note, expected, cause });
    return undefined;
  }
  const { rows } = selected;
  if (rows.length === 0 && !mayBeEmpty) {
    const filtered = table.rows.length > 0;
    complaints.add(
      valueSpot(call, filtered ? 'where' : attribute),
      'missing-value',
      filtered
        ? `Unexpected \`where\` that no row of \`${table.name}\` meets, expected at least one`
        : `Unexpected table \`${table.name}\` without rows, expected at least one`,
      { note: filtered ? `\`${table.name}\` has ${table.rows.length} rows` : undefined, cause },
    );
    return undefined;
  }
  return budget.rowsOf(rows.length, spotOf(call)) ? { table, rows } : undefined;
}
