/** How an author sets a table: alignment and widths of its columns, cells that stand out. */
import type { SelectedRow } from '../../facts/select.ts';
import { comparedColumns, selectRows } from '../../facts/select.ts';
import { nearest, suggestion } from '../../messages.ts';
import type { Column, Table } from '../../model/table.ts';
import type { Call, Expander } from './directive.ts';
import { attributeOf, valueSpot } from './directive.ts';
import type { Align } from './grid.ts';
import { entriesOf } from './named-columns.ts';

const aligns: readonly Align[] = ['left', 'right', 'center'];

/** The alignment of each column: as `align` says, else by its type; undefined where that is wrong. */
export function alignsOf(
  columns: readonly Column[],
  call: Call,
  expander: Expander,
): readonly Align[] | undefined {
  if (attributeOf(call, 'align') === undefined) {
    return columns.map(({ type }) => (type === 'integer' || type === 'number' ? 'right' : 'left'));
  }
  const written = expander.text(call, 'align');
  if (written === undefined) return undefined;
  const entries = [...written.text.matchAll(/[^\s,]+/gu)];
  const chosen = entries.map((match) => {
    const [word] = match;
    const align = aligns.find((one) => one === (word === 'centre' ? 'center' : word));
    if (align === undefined) {
      const range = written.range(match.index, match.index + word.length);
      expander.complain(
        { source: call.source, ...range },
        'attribute-value',
        `Unexpected \`${word}\` in \`align\`, expected \`left\`, \`right\` or \`center\``,
        { note: suggestion(word, aligns), expected: nearest(word, aligns) },
      );
    }
    return align;
  });
  const known = chosen.filter((align) => align !== undefined);
  if (known.length < chosen.length) return undefined;
  return isAsMany(known.length, columns, 'align', call, expander) ? known : undefined;
}

/** Shares of the width; `absent` where they follow from the cells, undefined where they are wrong. */
export function widthsOf(
  columns: readonly Column[],
  call: Call,
  expander: Expander,
): readonly number[] | 'absent' | undefined {
  if (attributeOf(call, 'widths') === undefined) return 'absent';
  const written = expander.text(call, 'widths');
  if (written === undefined) return undefined;
  const widths = written.text
    .trim()
    .split(/[\s,]+/u)
    .map(Number);
  if (!widths.every((width) => width > 0 && Number.isFinite(width))) {
    expander.complain(
      valueSpot(call, 'widths'),
      'attribute-value',
      `Unexpected \`widths=${written.text}\`, expected numbers with spaces between them, as in \`2 1 1\``,
    );
    return undefined;
  }
  return isAsMany(widths.length, columns, 'widths', call, expander) ? widths : undefined;
}

function isAsMany(
  count: number,
  columns: readonly Column[],
  name: string,
  call: Call,
  expander: Expander,
): boolean {
  if (count === columns.length) return true;
  expander.complain(
    valueSpot(call, name),
    'attribute-value',
    `Unexpected ${count} in \`${name}\` for ${columns.length} columns, expected one for each`,
    { note: `the columns are ${columns.map((column) => `\`${column.name}\``).join(', ')}` },
  );
  return false;
}

/**
 * Whether a cell stands out: those that `highlight` compares, in the rows that meet it; whole rows where none of them
 * is shown. Undefined where the attribute is wrong.
 */
export function highlightOf(
  data: Table,
  columns: readonly Column[],
  rows: readonly SelectedRow[],
  call: Call,
  expander: Expander,
): ((row: SelectedRow, column: Column) => boolean) | undefined {
  const met = highlightedRows(data, rows, call, expander);
  if (met === undefined) return undefined;
  const compared = new Set(met.columns);
  const shown = columns.filter(({ name }) => compared.has(name));
  const marked = new Set(shown.length > 0 ? shown : columns);
  return ({ index }, column) => met.rows.has(index) && marked.has(column);
}

/** The numbers of the rows that meet `highlight`, and the columns that it compares; undefined where it is wrong. */
export function highlightedRows(
  data: Table,
  rows: readonly SelectedRow[],
  call: Call,
  expander: Expander,
): { readonly rows: ReadonlySet<number>; readonly columns: readonly string[] } | undefined {
  if (attributeOf(call, 'highlight') === undefined) return { rows: new Set(), columns: [] };
  const written = expander.text(call, 'highlight');
  if (written === undefined) return undefined;
  const selected = selectRows(data, { where: written.text });
  if ('problem' in selected) {
    const { rule, reason, note, expected, start, end } = selected.problem;
    const at = written.range(start, end);
    expander.complain(
      at.start === at.end ? valueSpot(call, 'highlight') : { source: call.source, ...at },
      rule,
      reason.replaceAll('`where`', '`highlight`'),
      { note, expected },
    );
    return undefined;
  }
  const shown = new Set(rows.map(({ index }) => index));
  const met = new Set(selected.rows.map(({ index }) => index).filter((index) => shown.has(index)));
  if (met.size === 0) {
    expander.complain(
      valueSpot(call, 'highlight'),
      'missing-value',
      'Unexpected `highlight` that no row of the table meets, expected at least one',
      { note: `there are ${rows.length} rows` },
    );
    return undefined;
  }
  return { rows: met, columns: comparedColumns(data, written.text) };
}

/** Entries `left=right` of a list with commas. */
export function pairsOf(text: string): readonly {
  readonly left: string;
  readonly right: string | undefined;
  readonly start: number;
  readonly rightStart: number;
}[] {
  return entriesOf(text).map(({ text: entry, start }) => {
    const at = entry.indexOf('=');
    if (at < 0) return { left: entry, right: undefined, start, rightStart: start };
    const right = entry.slice(at + 1);
    const lead = right.length - right.trimStart().length;
    return {
      left: entry.slice(0, at).trim(),
      right: right.trim(),
      start,
      rightStart: start + at + 1 + lead,
    };
  });
}
