/** The line below a table or a figure that says where it comes from. */
import { wordsOf } from '../../citations/words.ts';
import type { SelectedRow } from '../../facts/select.ts';
import type { Table } from '../../model/table.ts';
import { escapeWordsOfAuthor } from '../escape.ts';
import type { Piece } from '../offsets.ts';
import { made } from '../offsets.ts';
import type { Call, Expander } from './directive.ts';
import { spotOf, valueSpot } from './directive.ts';

/** What `source=` says: ids of sources as short references, or the author's own text. */
export function sourceLine(call: Call, expander: Expander): Piece[] {
  const written = expander.text(call, 'source', 'shown');
  if (written === undefined) return [];
  const { source, sources, colon } = wordsOf(expander.lang);
  const ids = [...written.text.matchAll(/[^,]+/gu)].map((match) => {
    const id = match[0].trim();
    const start = match.index + match[0].indexOf(id);
    return { id, spot: { source: call.source, ...written.range(start, start + id.length) } };
  });
  const label = (ids.length > 1 ? sources : source) + colon;
  // One word is meant as an id, several are a text.
  if (ids.every(({ id }) => expander.isSource(id) || /^[\w.:/-]+$/u.test(id))) {
    const names = expander.sourceNames(ids, valueSpot(call, 'source'));
    return names === undefined ? [] : [made(escapeWordsOfAuthor(label), spotOf(call)), names];
  }
  return [
    made(escapeWordsOfAuthor(source + colon), spotOf(call)),
    ...expander.html(call, 'source'),
  ];
}

/** The same of the data's own sources: those of the facts in the rows, and those that the Data Package names for the table. */
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
