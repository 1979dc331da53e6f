import { wordsOf } from '../../citations/words.ts';
import { faultInTable } from '../../facts/lookup.ts';
import type { Found } from '../../facts/lookup.ts';
import { isCurrency, unitHeading } from '../../facts/units.ts';
import { nearest, suggestion } from '../../messages.ts';
import type { Column, Table } from '../../model/table.ts';
import type { Landing } from '../escape.ts';
import { escapeWordsOfAuthor, escapeValue } from '../escape.ts';
import type { Piece } from '../offsets.ts';
import { made } from '../offsets.ts';
import type { Source } from '../source.ts';
import type { Call, Expander, LeafDirective } from './directive.ts';
import { attributeOf, spotOf, valueSpot } from './directive.ts';
import { from, selection } from './selection.ts';

/** `::table{from=…}`: a Markdown table of rows of the data. */
export const table = {
  name: 'table',
  form: 'leaf',
  doc: 'a table of rows of the data, each cell formatted by its column',
  attributes: [
    from,
    {
      name: 'columns',
      doc: 'the columns and their order, with commas between; all where there is none',
    },
    ...selection,
    { name: 'caption', doc: 'a line above the table; values may stand in it' },
    { name: 'source', doc: 'ids of sources, or a text, for a line below the table' },
  ],
  async expand(call, expander) {
    await Promise.resolve();
    const { source } = call;
    const spot = spotOf(call);
    const chosen = expander.rows(call);
    const columns = chosen && chooseColumns(chosen.table, call, expander);
    const caption =
      attributeOf(call, 'caption') === undefined ? [] : expander.html(call, 'caption');
    const origin = attributeOf(call, 'source') === undefined ? [] : sourceLine(call, expander);
    if (
      chosen === undefined ||
      columns === undefined ||
      !expander.spend(chosen.rows.length, spot)
    ) {
      return [];
    }

    const { newline } = source;
    const text = (words: string): Piece => made(words, spot);
    const paragraph = (name: string, content: readonly Piece[]): Piece[] =>
      content.length === 0 ? [] : [text(`<p class="${name}">`), ...content, text('</p>')];
    const pieces: Piece[] = [];
    const above = paragraph('caption', caption);
    if (!isBlankBefore(source, spot.start)) pieces.push(text(newline));
    if (above.length > 0) pieces.push(...above, text(newline + newline));

    pieces.push(
      text(`| ${columns.map((column) => header(column, expander)).join(' | ')} |${newline}`),
    );
    pieces.push(
      text(`| ${columns.map((column) => (isNumeric(column) ? '---:' : '---')).join(' | ')} |`),
    );
    const complained = new Set<string>();
    for (const row of chosen.rows) {
      pieces.push(text(`${newline}|`));
      for (const column of columns) {
        pieces.push(text(' '));
        const found = expander.cell(chosen.table, row, column);
        const printed =
          found &&
          expander.format(found, unitOf(found, column), ({ rule, reason, note }) => {
            // One message for a column says enough.
            if (complained.has(column.name)) return;
            complained.add(column.name);
            expander.complain(spotOf(call), rule, reason, {
              note: note ?? `it is column \`${column.name}\` of \`${chosen.table.name}\``,
              cause: faultInTable(chosen.table),
            });
          });
        pieces.push(
          found === undefined || printed === undefined
            ? text('–')
            : expander.value(found, printed, cell, spot),
          text(' |'),
        );
      }
    }
    const below = paragraph('source', origin);
    if (below.length > 0) pieces.push(text(newline + newline), ...below);
    if (!isBlankAfter(source, spot.end)) pieces.push(text(newline));
    return pieces;
  },
} satisfies LeafDirective;

const cell: Landing = {
  in: 'text',
  atStart: false,
  before: ' ',
  after: ' ',
  wrap: true,
  hugged: { before: false, after: false },
};

/** Rows that differ in their units, as facts do, say theirs; one of the whole column stands in its head. */
function unitOf({ type, unit }: Found, column: Column): { readonly unit?: string } {
  const counts = type === 'integer' || type === 'number';
  return counts && unit !== undefined && column.unit === undefined ? { unit: 'long' } : {};
}

function chooseColumns(data: Table, call: Call, expander: Expander): readonly Column[] | undefined {
  const { columns, name } = data;
  if (attributeOf(call, 'columns') === undefined) return columns;
  const list = expander.text(call, 'columns');
  if (list === undefined) return undefined;
  const names = columns.map((column) => column.name);
  const chosen: Column[] = [];
  let failed = false;
  for (const match of list.text.matchAll(/[^,]+|(?<=^|,)(?=,|$)/gu)) {
    const wanted = match[0].trim();
    const column = columns.find((one) => one.name === wanted);
    if (column !== undefined) {
      chosen.push(column);
      continue;
    }
    failed = true;
    const start = match.index + match[0].length - match[0].trimStart().length;
    const range = list.range(start, start + wanted.length);
    const near = nearest(wanted, names);
    expander.complain(
      wanted === '' ? valueSpot(call, 'columns') : { source: call.source, ...range },
      'unknown-column',
      wanted === ''
        ? 'Unexpected empty name in `columns`, expected a column'
        : `Unexpected column \`${wanted}\`, expected a column of \`${name}\``,
      {
        note:
          suggestion(wanted, near) ??
          `there are ${names
            .slice(0, 8)
            .map((one) => `\`${one}\``)
            .join(', ')}`,
        expected: near.length > 0 ? near : names.slice(0, 10),
        cause: faultInTable(data),
      },
    );
  }
  return failed ? undefined : chosen;
}

function header({ name, title, unit }: Column, { lang, units }: Expander): string {
  const words = title ?? humanise(name);
  // Percent signs and currencies stand in the cells.
  const full =
    unit === undefined || unit === '%' || isCurrency(unit)
      ? words
      : `${words} (${unitHeading(unit, lang, units)})`;
  return escapeValue(full, cell);
}

function humanise(name: string): string {
  const words = name
    .replaceAll(/[_-]+/gu, ' ')
    .replaceAll(
      /(\p{Ll}|\p{N})(\p{Lu}\p{Ll})/gu,
      (_, before: string, after: string) => `${before} ${after.toLowerCase()}`,
    )
    .trim();
  return words === '' ? name : words.charAt(0).toUpperCase() + words.slice(1);
}

function isNumeric({ type }: Column): boolean {
  return type === 'integer' || type === 'number' || type === 'year';
}

function sourceLine(call: Call, expander: Expander): Piece[] {
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

function isBlankBefore({ text, lines }: Source, offset: number): boolean {
  // Right after the mark of a list's item a block may begin.
  if (/[^ \t>]/u.test(text.slice(lines.start(offset), offset))) return true;
  return /^[ \t>]*$/u.test(lines.before(offset) ?? '');
}

function isBlankAfter({ text, lines }: Source, offset: number): boolean {
  const next = lines.next(offset);
  return /^[ \t>]*$/u.test(text.slice(next, lines.end(next)));
}
