/** Directives of figures: each kind of `figures/` is one. Data and words go in here, the drawing is made when the theme is known. */
import { noData } from '../../figures/alt.ts';
import { faultInTable } from '../../facts/lookup.ts';
import { nearest, suggestion } from '../../messages.ts';
import type {
  FigureFault,
  FigureFile,
  FigureKind,
  FigureOption,
  FigureSpec,
  FigureTable,
} from '../../model/figure.ts';
import type { Column, Table } from '../../model/table.ts';
import type { SelectedRow } from '../../facts/select.ts';
import { elsewhere } from '../../syntax/parsed.ts';
import { escapeAttribute, escapeHtml } from '../escape.ts';
import type { Piece, Written } from '../offsets.ts';
import { made, textOf } from '../offsets.ts';
import type { Position } from 'unist';
import type { AttributeSpec, Call, Expander, LeafDirective, Spot } from './directive.ts';
import { attributeOf, spotOf, valueSpot } from './directive.ts';
import type { ReadCells } from './figure-cells.ts';
import { basisOf, pickColumns, readCells, toFigureTable } from './figure-cells.ts';
import { gapAfter, gapBefore, idOf, sourceLine } from './block.ts';
import { figureData } from './figure-data.ts';
import { projectPath } from './project-path.ts';
import { from, selection } from './selection.ts';
import { sourcesOf } from './data-sources.ts';

export function figureDirective(kind: FigureKind): LeafDirective {
  const own: readonly AttributeSpec[] = kind.options.map(
    ({ name, doc, required = false, flag = false, check }) => ({
      ...{ name, doc, required, flag },
      ...(check && { check }),
    }),
  );
  return {
    name: kind.name,
    form: 'leaf',
    doc: kind.doc,
    attributes: [
      ...(kind.from === 'never' ? [] : [{ ...from, required: kind.from === 'required' }]),
      ...own,
      ...(kind.from === 'never' ? [] : selection),
      ...shared.filter(({ name }) => own.every((one) => one.name !== name)),
    ],
    expand: (call, expander) => expandFigure(kind, call, expander),
  };
}

/** What all figures take. */
const shared: readonly AttributeSpec[] = [
  { name: 'title', doc: 'what the figure shows, as a sentence; values may stand in it' },
  { name: 'subtitle', doc: 'what is measured, and in which unit' },
  { name: 'note', doc: 'a line below the figure' },
  {
    name: 'source',
    doc: 'ids of sources, or a text; else the sources of the data, and none with `source=none`',
  },
  { name: 'alt', doc: 'a text for those who do not see it; else it is composed from the data' },
  {
    name: 'id',
    doc: 'name for links to it: `[see](#fig-timeline)` prints its number',
    check: (text) =>
      /^[\p{L}][\p{L}\p{N}_-]*$/u.test(text)
        ? undefined
        : 'a name such as `fig-timeline`: a letter, then letters, digits, `_` and `-`',
  },
  {
    name: 'width',
    doc: 'CSS pixels, or `wide` for text and side column of a report together',
    check: (text) => (text === 'wide' ? undefined : lengthFault(text)),
  },
  { name: 'height', doc: 'CSS pixels', check: (text) => lengthFault(text) },
  {
    name: 'data',
    doc: 'in a report, the data as a table: under the figure on the screen, in an annex in print',
    flag: true,
  },
];

function lengthFault(text: string): string | undefined {
  return /^\d{2,4}$/u.test(text.trim()) && Number(text) >= 40 && Number(text) <= 4000
    ? undefined
    : 'a whole number of CSS pixels from 40 to 4000';
}

async function expandFigure(
  kind: FigureKind,
  call: Call,
  expander: Expander,
): Promise<readonly Piece[]> {
  const spot = spotOf(call);
  const options = readOptions(kind, call, expander);
  const chosen = attributeOf(call, 'from') === undefined ? null : expander.rowsOrNone(call);
  const file = await readFile(kind, call, expander);
  if (options === undefined || chosen === undefined || file === undefined) return [];
  if (chosen !== null && !columnsExist(kind, options, chosen.table, call, expander)) return [];
  if (chosen !== null && !expander.spend(chosen.rows.length, spot)) return [];
  const tables = readTables(kind, file, call, expander);
  if (tables === undefined) return [];

  const data =
    chosen === null
      ? undefined
      : readCells(chosen, shownColumns(kind, options, chosen.table), call, expander);
  const alt =
    attributeOf(call, 'alt') === undefined ? undefined : expander.text(call, 'alt', 'shown')?.text;
  const spec: FigureSpec = {
    kind: kind.name,
    ...(data === undefined ? { columns: [], rows: [] } : toFigureTable(data)),
    options,
    lang: expander.lang,
    today: expander.today,
    alt,
    file: file === null ? undefined : { path: file.file.path, text: file.text },
    tables: tables.tables,
  };
  const faults = kind.check(spec);
  for (const fault of faults) tell(fault, file, call, expander);
  if (faults.some(({ severity }) => severity === 'error')) return [];

  const index = expander.placeFigure({
    spec,
    ...sizeOf(call, expander),
    file: call.source.file.path,
    place: call.source.place(spot),
    places: placesOf(call),
  });
  const shown = data && pickColumns(data, kind.shows?.(spec));
  const basis = [...(shown === undefined ? [] : basisOf(shown, call, expander)), ...tables.basis];
  return markup(kind, call, expander, { spec, index, data: shown, basis });
}

/** What the author wrote for the kind's own options; undefined where one of them cannot be read. */
function readOptions(
  { options }: FigureKind,
  call: Call,
  expander: Expander,
): Readonly<Record<string, string>> | undefined {
  const read: Record<string, string> = {};
  let failed = false;
  for (const { name, flag } of options) {
    if (attributeOf(call, name) === undefined) continue;
    if (flag === true) {
      read[name] = '';
      continue;
    }
    const text = expander.text(call, name)?.text;
    if (text === undefined) failed = true;
    else read[name] = text.trim();
  }
  // An order that the author gave is not a drawing's to change.
  const sort = attributeOf(call, 'sort') === undefined ? undefined : expander.text(call, 'sort');
  if (sort !== undefined && read['sort'] === undefined) read['sort'] = sort.text;
  return failed ? undefined : read;
}

/** The file that says how to draw; null where none is asked for, undefined where it cannot be read. */
async function readFile(
  { options }: FigureKind,
  call: Call,
  expander: Expander,
): Promise<Written | null | undefined> {
  const option = options.find(
    ({ name, file }) => file !== undefined && attributeOf(call, name) !== undefined,
  );
  if (option === undefined) return null;
  const written = expander.text(call, option.name);
  if (written === undefined) return undefined;
  const spot = valueSpot(call, option.name);
  const endings = option.file ?? [];
  const expected = `a file whose name ends with ${endings.map((one) => `\`${one}\``).join(' or ')}`;
  const asked = { attribute: option.name, base: undefined, expected };
  const path = projectPath(written.text, asked, (reason, note) => {
    expander.complain(spot, 'figure', reason, { note });
  });
  if (path === undefined) return undefined;
  if (!endings.some((ending) => path.toLowerCase().endsWith(ending))) {
    expander.complain(spot, 'figure', `Unexpected file \`${written.text}\`, expected ${expected}`);
    return undefined;
  }
  return expander.readFile(path, spot);
}

/** Tables that options name, and those that the file asks for. */
function readTables(
  kind: FigureKind,
  file: Written | null,
  call: Call,
  expander: Expander,
):
  | {
      readonly tables: Readonly<Record<string, FigureTable>>;
      readonly basis: readonly Piece[];
    }
  | undefined {
  const tables: Record<string, FigureTable> = {};
  const basis: Piece[] = [];
  let failed = false;
  const add = (name: string, table: Table, rows: readonly SelectedRow[]): void => {
    const read = readCells({ table, rows }, table.columns, call, expander);
    tables[name] = toFigureTable(read);
    basis.push(...basisOf(read, call, expander));
  };
  for (const { name, table } of kind.options) {
    if (table !== true || attributeOf(call, name) === undefined) continue;
    const chosen = expander.wholeTable(call, name);
    if (chosen === undefined) failed = true;
    else add(name, chosen, allRows(chosen));
  }
  if (file !== null && kind.tablesIn !== undefined) {
    const asked: FigureFile = { path: file.file.path, text: file.text };
    for (const name of kind.tablesIn(asked)) {
      const found = expander.tableNamed(name, call, { source: file, ...rangeOf(file.text, name) });
      if (found === undefined) failed = true;
      else add(name, found, allRows(found));
    }
  }
  return failed ? undefined : { tables, basis };
}

function allRows({ rows }: Table): readonly SelectedRow[] {
  return rows.map((row, index) => ({ row, index }));
}

/** Where a name stands in a file, in quotes where it does. */
function rangeOf(text: string, name: string): { readonly start: number; readonly end: number } {
  const quoted = text.indexOf(JSON.stringify(name));
  const at = quoted >= 0 ? quoted : Math.max(0, text.indexOf(name));
  return { start: at, end: at + name.length + (quoted >= 0 ? 2 : 0) };
}

/** Whether every column that an option names is one of the table; else the author is told. */
function columnsExist(
  kind: FigureKind,
  options: Readonly<Record<string, string>>,
  table: Table,
  call: Call,
  expander: Expander,
): boolean {
  const names = table.columns.map(({ name }) => name);
  let sound = true;
  for (const { name: option, column } of kind.options) {
    const written = column === undefined ? undefined : options[option];
    if (written === undefined) continue;
    for (const wanted of namesIn(written, column)) {
      if (names.includes(wanted)) continue;
      sound = false;
      const near = nearest(wanted, names);
      expander.complain(
        partOf(call, option, wanted, expander),
        'unknown-column',
        wanted === ''
          ? `Unexpected empty \`${option}\`, expected a column of \`${table.name}\``
          : `Unexpected column \`${wanted}\`, expected a column of \`${table.name}\``,
        {
          note:
            suggestion(wanted, near) ??
            `there are ${names
              .slice(0, 8)
              .map((one) => `\`${one}\``)
              .join(', ')}`,
          expected: near.length > 0 ? near : names.slice(0, 10),
          cause: faultInTable(table),
        },
      );
    }
  }
  return sound;
}

function namesIn(text: string, column: FigureOption['column']): readonly string[] {
  if (column === 'several') return text.split(',').map((name) => name.trim());
  return column === 'condition' ? [(text.split('=', 1)[0] ?? '').trim()] : [text];
}

/** The word of an attribute's value that is meant; the whole value where it does not stand there as it is. */
function partOf(call: Call, option: string, word: string, expander: Expander): Spot {
  const text = expander.text(call, option);
  const at = word === '' ? -1 : (text?.text.indexOf(word) ?? -1);
  return text === undefined || at < 0
    ? valueSpot(call, option)
    : { source: call.source, ...text.range(at, at + word.length) };
}

/** The columns that options name; all where a file may use any of them, or the kind looks for one by itself. */
function shownColumns(
  kind: FigureKind,
  options: Readonly<Record<string, string>>,
  { columns }: Table,
): readonly Column[] {
  const named = new Set<string>();
  for (const { name, column, file, usual, guessed } of kind.options) {
    const written = options[name];
    if (file !== undefined && written !== undefined) return columns;
    if (guessed === true && written === undefined) return columns;
    if (column === undefined) continue;
    if (written !== undefined) for (const one of namesIn(written, column)) named.add(one);
    else if (usual !== undefined) named.add(usual);
  }
  return columns.filter(({ name }) => named.has(name));
}

function tell(fault: FigureFault, file: Written | null, call: Call, expander: Expander): void {
  const { severity, option, inFile, reason, note, expected } = fault;
  const spot =
    inFile !== undefined && file !== null
      ? { source: file, ...inFile }
      : option === undefined
        ? spotOf(call)
        : valueSpot(call, option);
  const isElsewhere = spot.source === file;
  expander.complain(spot, severity === 'error' ? 'figure' : 'figure-data', reason, {
    note,
    ...(expected && { expected }),
    ...(isElsewhere && {
      cause: elsewhere(call.source.file.path, 'drawn here', call.source.place(spotOf(call))),
    }),
  });
}

function sizeOf(
  call: Call,
  expander: Expander,
): { readonly width: number | 'wide' | undefined; readonly height: number | undefined } {
  const read = (name: string): string | undefined =>
    attributeOf(call, name) === undefined ? undefined : expander.text(call, name)?.text.trim();
  const width = read('width');
  const height = read('height');
  return {
    width: width === undefined || width === 'wide' ? width : Number(width),
    height: height === undefined ? undefined : Number(height),
  };
}

function placesOf(call: Call): Readonly<Record<string, Position>> {
  return Object.fromEntries(
    call.directive.attributes.map(({ name }) => [name, call.source.place(valueSpot(call, name))]),
  );
}

interface Content {
  readonly spec: FigureSpec;
  readonly index: number;
  readonly data: ReadCells | undefined;
  /** Pieces without text for the values that are drawn: they stand where the drawing does. */
  readonly basis: readonly Piece[];
}

/** The figure as HTML without an empty line, and for plain Markdown its data as a table. */
function markup(
  kind: FigureKind,
  call: Call,
  expander: Expander,
  { spec, index, data, basis }: Content,
): readonly Piece[] {
  const { source } = call;
  const { newline } = source;
  const spot = spotOf(call);
  const piece = (plain: string, marked: string): Piece => made(plain, spot, marked);
  const words = (name: string): Piece[] =>
    attributeOf(call, name) === undefined ? [] : expander.html(call, name);
  const title = words('title');
  const subtitle = words('subtitle');
  const note = words('note');
  // Whose borders they are is part of what a map says.
  const borders = words('boundary-source');
  if (borders.length > 0) borders.unshift(made(boundariesLabel(expander.lang), spot));
  const origin = sourcePieces(call, expander, data);
  const id = idOf(call, expander);
  const blank = newline + newline;

  const isWide = expander.kind === 'report' && sizeOf(call, expander).width === 'wide';
  const attributes = [
    `class="brief-figure brief-${kind.name}${isWide ? ' wide' : ''}"`,
    ...(id === undefined ? [] : [`id="${escapeAttribute(id)}"`]),
  ].join(' ');
  const hasCaption = title.length + subtitle.length > 0;
  const isTwofold = title.length > 0 && subtitle.length > 0;
  // In a report each figure has words of its own; plain Markdown says the same in the head of its table.
  const measure = expander.kind === 'deck' && !hasCaption ? kind.measures?.(spec) : undefined;
  const measured =
    measure === undefined
      ? []
      : [
          piece(
            '',
            `<figcaption><span class="figure-subtitle">${escapeHtml(measure)}</span></figcaption>${newline}`,
          ),
        ];
  const wantsData = attributeOf(call, 'data') !== undefined && isReport(call, expander);
  const table = data && figureData(data, call, expander, wantsData);
  return endingInText([
    ...gapBefore(call),
    piece(plainOpening(hasCaption, id, blank), `<figure ${attributes}>${newline}`),
    ...(hasCaption ? [piece('', '<figcaption>')] : []),
    ...(title.length > 0
      ? [
          piece(isTwofold ? '<strong>' : '', '<span class="figure-title">'),
          ...title,
          piece(isTwofold ? '</strong>' : '', '</span>'),
        ]
      : []),
    ...(isTwofold ? [piece(' ', ' ')] : []),
    ...(subtitle.length > 0
      ? [piece('', '<span class="figure-subtitle">'), ...subtitle, piece('', '</span>')]
      : []),
    ...(hasCaption ? [piece(`</p>${blank}`, `</figcaption>${newline}`)] : []),
    ...measured,
    piece(
      plainBody(spec, table?.plain, blank),
      `<div class="drawing" data-figure="${String(index)}">`,
    ),
    ...basis,
    piece('', `</div>${newline}`),
    ...paragraph('note', note, piece, blank, newline),
    ...paragraph('note boundaries', borders, piece, blank, newline),
    ...paragraph('source', origin, piece, '', newline),
    ...(table?.pieces ?? []),
    piece('', '</figure>'),
    ...gapAfter(call),
  ]);
}

/** In Markdown the caption carries the name of the figure, which has no place for one. */
function plainOpening(hasCaption: boolean, id: string | undefined, blank: string): string {
  const name = id === undefined ? '' : ` id="${escapeAttribute(id)}"`;
  if (hasCaption) return `<p class="caption"${name}>`;
  return name === '' ? '' : `<a${name}></a>${blank}`;
}

/** Where pieces are cut, into columns for example, it is by their plain text: what has none would be lost behind the last that has. */
function endingInText(pieces: readonly Piece[]): readonly Piece[] {
  const last = pieces.findLastIndex((one) => textOf(one, 'plain') !== '');
  const from = pieces[last];
  const to = pieces.at(-1);
  if (last === pieces.length - 1 || from?.kind !== 'made' || to?.kind !== 'made') return pieces;
  return [
    ...pieces.slice(0, last),
    { ...from, plain: '' },
    ...pieces.slice(last + 1, -1),
    { ...to, plain: from.plain },
  ];
}

function boundariesLabel(lang: string): string {
  return boundaries[lang.split('-', 1)[0]?.toLowerCase() ?? ''] ?? 'Boundaries: ';
}

const boundaries: Readonly<Record<string, string | undefined>> = {
  de: 'Grenzen: ',
  en: 'Boundaries: ',
  fr: 'Frontières\u00a0: ',
  uk: 'Кордони: ',
};

/** What plain Markdown has in place of a drawing: its data; where there are none, the words for those who do not see it. */
function plainBody(
  { alt, file, lang, columns }: FigureSpec,
  table: string | undefined,
  blank: string,
): string {
  if (table !== undefined && table !== '') return table + blank;
  const words = columns.length > 0 ? noData(lang) : (alt ?? file?.path ?? noData(lang));
  return `<p>${escapeHtml(words)}</p>${blank}`;
}

function paragraph(
  name: string,
  content: readonly Piece[],
  piece: (plain: string, marked: string) => Piece,
  plainEnd: string,
  markedEnd: string,
): readonly Piece[] {
  if (content.length === 0) return [];
  const open = `<p class="${name}">`;
  return [piece(open, open), ...content, piece(`</p>${plainEnd}`, `</p>${markedEnd}`)];
}

function sourcePieces(call: Call, expander: Expander, data: Content['data']): readonly Piece[] {
  if (attributeOf(call, 'source') === undefined) {
    return data === undefined ? [] : sourcesOf(data, call, expander);
  }
  const written = expander.text(call, 'source', 'shown')?.text.trim();
  return written === 'none' ? [] : sourceLine(call, expander);
}

function isReport(call: Call, expander: Expander): boolean {
  if (expander.kind === 'report') return true;
  const attribute = attributeOf(call, 'data');
  expander.complain(
    attribute === undefined ? spotOf(call) : { source: call.source, ...attribute },
    'attribute-value',
    'Unexpected `data` on a slide, expected it in a report',
    { note: 'leave it out; a table of the data may stand on a slide of its own' },
  );
  return false;
}
