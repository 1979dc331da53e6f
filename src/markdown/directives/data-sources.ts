/** The line below a figure that says where its data come from. */
import { wordsOf } from '../../citations/words.ts';
import type { SelectedRow } from '../../facts/select.ts';
import type { Table } from '../../model/table.ts';
import { escapeWordsOfAuthor } from '../escape.ts';
import type { Piece } from '../offsets.ts';
import { made } from '../offsets.ts';
import type { Call, Expander } from './directive.ts';
import { spotOf } from './directive.ts';

/** The sources of a figure's data, where the author names none: those of the facts in the rows, and those that the Data Package names for the table. */
export function sourcesOf(
  { table, rows }: { readonly table: Table; readonly rows: readonly SelectedRow[] },
  call: Call,
  expander: Expander,
): readonly Piece[] {
  const spot = spotOf(call);
  const known = [
    ...table.source,
    ...rows.flatMap((row) =>
      table.columns.slice(0, 1).flatMap((column) => {
        const found = expander.cell(table, row, column);
        return found?.fact?.source ?? [];
      }),
    ),
  ].filter((id) => expander.isSource(id));
  const ids = [...new Set(known)].map((id) => ({ id, spot }));
  if (ids.length === 0) return [];
  const names = expander.sourceNames(ids, spot);
  if (names === undefined) return [];
  const { source, sources, colon } = wordsOf(expander.lang);
  return [made(escapeWordsOfAuthor((ids.length > 1 ? sources : source) + colon), spot), names];
}
