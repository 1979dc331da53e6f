import { faultInTable } from '../../facts/lookup.ts';
import type { Found } from '../../facts/lookup.ts';
import type { SelectedRow } from '../../facts/select.ts';
import { toPlainText } from '../../facts/shape.ts';
import { nearest, suggestion } from '../../messages.ts';
import type { Column, Table } from '../../model/table.ts';
import type { Piece } from '../offsets.ts';
import { made } from '../offsets.ts';
import {
  captionAbove,
  captioned,
  captionOf,
  gapAfter,
  gapBefore,
  idOf,
  paragraph,
  sourceLine,
} from './block.ts';
import type { Call, Expander, LeafDirective, Spot } from './directive.ts';
import { attributeOf, spotOf, valueSpot } from './directive.ts';
import { figureWords } from './figure-words.ts';
import type { GridCell, GridRow } from './grid.ts';
import { cellText, cellValue, gridPieces } from './grid.ts';
import { entriesOf, namedColumn, titleOf } from './named-columns.ts';
import { isReadable, withoutRows } from './row-count.ts';
import { from, selection } from './selection.ts';
import { pairsOf } from './table-look.ts';
import { drawnSigns, drawSign } from './signs.ts';
import { printer } from './table.ts';

/** `::matrix{from=… rows=… columns=… mark=…}`: who by what, with a sign and a word where they meet. */
export const matrix = {
  name: 'matrix',
  form: 'leaf',
  doc: 'rows by columns, with a sign and a word where a row of the data says that they meet',
  attributes: [
    from,
    { name: 'rows', doc: 'the column whose values head the rows', required: true },
    { name: 'columns', doc: 'the column whose values head the columns', required: true },
    { name: 'mark', doc: 'the column that says how they meet', required: true },
    ...selection,
    { name: 'order', doc: 'values of `columns` in their order, with commas between' },
    {
      name: 'signs',
      doc: `signs of the marks, as in \`joint=●, planned=○\`; drawn are ${drawnSigns.join(' ')}`,
    },
    {
      name: 'words',
      doc: '`cell`: the word beside its sign (the default); `key`: below the matrix',
      check: (text) => (text === 'cell' || text === 'key' ? undefined : '`cell` or `key`'),
    },
    ...captioned,
  ],
  async expand(call, expander) {
    await Promise.resolve();
    const spot = spotOf(call);
    const chosen = expander.rowsOrNone(call);
    if (chosen === undefined || !isReadable(chosen, mostPlaces, call, expander)) return [];
    const caption = captionOf(call, expander);
    const origin = sourceLine(call, expander);
    if (chosen.rows.length === 0) {
      const named = ['rows', 'columns', 'mark'].map((name) =>
        namedColumn(chosen.table, name, call, expander),
      );
      return named.includes(undefined)
        ? []
        : withoutRows({ caption, origin, id: idOf(call, expander) }, call, expander);
    }
    const plan = planOf(chosen.table, chosen.rows, call, expander);
    if (plan === undefined) return [];
    if (!expander.spend(chosen.rows.length, spot)) return [];

    const { newline } = call.source;
    const gap = made(newline + newline, spot);
    const { corner, columns, rows, inKey, signs, id } = plan;
    const grid = {
      classes: ['matrix'],
      id,
      head: [
        { content: [cellText(titleOf(corner), spot)] },
        ...columns.map(({ found, text }): GridCell => ({
          content: [cellValue(found, text, expander, spot)],
        })),
      ],
      rows: rows.map(({ found, text, cells }): GridRow => ({
        cells: [
          { isHead: true, content: [cellValue(found, text, expander, spot)] },
          ...columns.map((column) =>
            markCell(cells.get(column.key) ?? [], { signs, inKey }, expander, spot),
          ),
        ],
      })),
    };
    const below = [
      paragraph('matrix-key', inKey ? keyOf(rows, signs, expander, spot) : [], call),
      paragraph('source', origin, call),
    ].filter((line) => line.length > 0);
    return [
      ...gapBefore(call),
      ...captionAbove(caption, id, spot, newline),
      ...gridPieces(grid, spot, newline),
      ...below.flatMap((line) => [gap, ...line]),
      ...gapAfter(call),
    ];
  },
} satisfies LeafDirective;

/** Rows of the data, each of which is a mark. */
const mostPlaces = 2000;

/** More columns would leave no room for a word. */
const mostColumns = 24;

interface Name {
  readonly key: string;
  readonly found: Found;
  readonly text: string;
}

interface MatrixRow extends Name {
  /** The marks of each column, by its key. */
  readonly cells: Map<string, Name[]>;
}

interface MatrixPlan {
  readonly corner: Column;
  readonly columns: readonly Name[];
  readonly rows: readonly MatrixRow[];
  readonly signs: ReadonlyMap<string, string>;
  readonly inKey: boolean;
  readonly id: string | undefined;
}

function planOf(
  data: Table,
  selected: readonly SelectedRow[],
  call: Call,
  expander: Expander,
): MatrixPlan | undefined {
  const [corner, across, mark] = ['rows', 'columns', 'mark'].map((name) =>
    namedColumn(data, name, call, expander),
  );
  const id = idOf(call, expander);
  if (corner === undefined || across === undefined || mark === undefined) return undefined;
  if (corner === 'absent' || across === 'absent' || mark === 'absent') return undefined;

  const print = printer(data, selected, call, expander);
  const name = (row: SelectedRow, column: Column): Name | undefined => {
    const one = print(row, column);
    return one && { ...one, key: toPlainText(one.found.value) };
  };
  const columns = new Map<string, Name>();
  const rows = new Map<string, MatrixRow>();
  const marks = new Map<string, Name>();
  for (const row of selected) {
    const head = name(row, corner);
    const column = name(row, across);
    const sign = name(row, mark);
    if (head === undefined) continue;
    const known = rows.get(head.key) ?? { ...head, cells: new Map<string, Name[]>() };
    rows.set(head.key, known);
    if (column === undefined) continue;
    if (!columns.has(column.key)) columns.set(column.key, column);
    if (sign === undefined) continue;
    marks.set(sign.key, marks.get(sign.key) ?? sign);
    const cell = known.cells.get(column.key) ?? [];
    if (!cell.some(({ key }) => key === sign.key)) cell.push(sign);
    known.cells.set(column.key, cell);
  }

  const ordered = orderOf([...columns.values()], across, call, expander);
  const signs = signsOf([...marks.keys()], mark, call, expander);
  const inKey =
    attributeOf(call, 'words') !== undefined && expander.text(call, 'words')?.text === 'key';
  if (ordered === undefined || signs === undefined) return undefined;
  if (inKey && signs.size === 0) {
    expander.complain(
      valueSpot(call, 'words'),
      'attribute-value',
      'Unexpected `words=key` without `signs`, expected a sign for each mark',
      { note: 'as in `signs="joint=●, planned=○"`' },
    );
    return undefined;
  }
  if (ordered.length > mostColumns) {
    expander.complain(
      valueSpot(call, 'columns'),
      'limit',
      `Unexpected ${ordered.length} columns, expected at most ${mostColumns}`,
      {
        note: 'exchange `rows` and `columns`, or choose some by `where`',
        cause: faultInTable(data),
      },
    );
    return undefined;
  }
  return { corner, columns: ordered, rows: [...rows.values()], signs, inKey, id };
}

/** The columns that `order` names first, then the others as they appear. */
function orderOf(
  columns: readonly Name[],
  { name }: Column,
  call: Call,
  expander: Expander,
): readonly Name[] | undefined {
  if (attributeOf(call, 'order') === undefined) return columns;
  const written = expander.text(call, 'order');
  if (written === undefined) return undefined;
  const keys = columns.map(({ key }) => key);
  const first = entriesOf(written.text).map(({ text, start }) => {
    const column = columns.find(({ key }) => key === text);
    if (column === undefined) {
      complainValue(
        call,
        'order',
        text,
        written.range(start, start + text.length),
        name,
        keys,
        expander,
      );
    }
    return column;
  });
  const known = first.filter((column) => column !== undefined);
  if (known.length < first.length) return undefined;
  return [...new Set([...known, ...columns])];
}

/** The sign of each mark; empty without the attribute. */
function signsOf(
  marks: readonly string[],
  { name }: Column,
  call: Call,
  expander: Expander,
): ReadonlyMap<string, string> | undefined {
  const signs = new Map<string, string>();
  if (attributeOf(call, 'signs') === undefined) return signs;
  const written = expander.text(call, 'signs');
  if (written === undefined) return undefined;
  let failed = false;
  for (const { left, right, start } of pairsOf(written.text)) {
    if (right === undefined || right === '' || left === '') {
      failed = true;
      const range = written.range(start, start + Math.max(1, left.length));
      expander.complain(
        { source: call.source, ...range },
        'attribute-value',
        `Unexpected \`${left}\` in \`signs\`, expected a mark, \`=\` and its sign`,
        { note: 'as in `joint=●, planned=○`' },
      );
    } else if (!marks.includes(left)) {
      failed = true;
      complainValue(
        call,
        'signs',
        left,
        written.range(start, start + left.length),
        name,
        marks,
        expander,
      );
    } else signs.set(left, right);
  }
  const missing = marks.filter((one) => !signs.has(one));
  if (!failed && missing.length > 0) {
    failed = true;
    expander.complain(
      valueSpot(call, 'signs'),
      'attribute-value',
      `Unexpected \`signs\` without one for ${missing.map((one) => `\`${one}\``).join(', ')}, expected a sign for each mark`,
      { note: 'give all marks a sign, or none' },
    );
  }
  return failed ? undefined : signs;
}

function complainValue(
  call: Call,
  attribute: string,
  text: string,
  range: { readonly start: number; readonly end: number },
  column: string,
  values: readonly string[],
  expander: Expander,
): void {
  const near = nearest(text, values);
  expander.complain(
    range.start === range.end ? valueSpot(call, attribute) : { source: call.source, ...range },
    'attribute-value',
    `Unexpected \`${text}\` in \`${attribute}\`, expected a value of \`${column}\``,
    {
      note:
        suggestion(text, near) ??
        `there are ${values
          .slice(0, 8)
          .map((one) => `\`${one}\``)
          .join(', ')}`,
      expected: near.length > 0 ? near : values.slice(0, 10),
    },
  );
}

/** One or more marks with their signs; the word is always there, be it for readers alone. */
function markCell(
  marks: readonly Name[],
  { signs, inKey }: Pick<MatrixPlan, 'signs' | 'inKey'>,
  expander: Expander,
  spot: Spot,
): GridCell {
  const { none } = figureWords(expander.lang);
  if (marks.length === 0) {
    const empty = `<span class="sign" aria-hidden="true">–</span><span class="heard">${none}</span>`;
    return { classes: ['mark', 'none'], content: [made('–', spot, empty)] };
  }
  const content = marks.flatMap(({ found, text, key }, index): Piece[] => {
    const sign = signs.get(key);
    const between = index === 0 ? [] : [made('; ', spot, inKey ? ' ' : '<br>')];
    const shown =
      sign === undefined ? [] : [cellSign(sign, spot), made(inKey ? '' : ' ', spot, ' ')];
    const word = cellValue(found, text, expander, spot);
    const open = made('', spot, `<span class="${inKey ? 'word heard' : 'word'}">`);
    // In the key alone, plain Markdown has the sign, and the word is below the table.
    return [
      ...between,
      ...shown,
      open,
      inKey ? { ...word, plain: '' } : word,
      made('', spot, '</span>'),
    ];
  });
  return { classes: ['mark'], content };
}

function cellSign(sign: string, spot: Spot): Piece {
  const { plain } = cellText(sign, spot);
  return made(plain, spot, `<span class="sign" aria-hidden="true">${drawSign(sign)}</span>`);
}

/** `● joint production  ○ planned`. */
function keyOf(
  rows: readonly MatrixRow[],
  signs: ReadonlyMap<string, string>,
  expander: Expander,
  spot: Spot,
): readonly Piece[] {
  const marks = new Map<string, Name>();
  for (const { cells } of rows) {
    for (const mark of [...cells.values()].flat()) marks.set(mark.key, mark);
  }
  return [...signs].flatMap(([key, sign], index): Piece[] => {
    const mark = marks.get(key);
    if (mark === undefined) return [];
    const open = `${index === 0 ? '' : ' '}<span class="item"><span class="sign"`;
    return [
      made(
        `${open}>${cellText(sign, spot).marked}</span>\u00a0`,
        spot,
        `${open} aria-hidden="true">${drawSign(sign)}</span>\u00a0`,
      ),
      expander.value(mark.found, mark.text, { in: 'html', wrap: true }, spot),
      made('</span>', spot),
    ];
  });
}
