/** An answer of `trace` for people: a block for each value, its chain drawn as a tree. */
import type {
  Ledger,
  LedgerDerivation,
  LedgerFact,
  LedgerSource,
  Showing,
  Spot,
  ValueRecord,
} from '../model/ledger.ts';
import type { Datum } from '../model/table.ts';
import { printable } from '../reporter.ts';
import type { PlaceAnswer, Use, ValueAnswer } from '../trace.ts';

export interface TraceStyle {
  readonly colour: boolean;
  /** Columns to keep within. */
  readonly columns: number;
}

/** What the project says of a value or a place. */
export function formatAnswer(answer: ValueAnswer | PlaceAnswer, style: TraceStyle): string {
  const pen = penOf(style);
  const { facts, sources, uses } = answer;
  const know = knowledge(facts, sources);
  if (answer.of === 'value') {
    const { value, text, feeds } = answer;
    const block = [...formatValue(value, text, know, pen, true), ...formatFeeds(feeds, pen)];
    return `${[...block, ...formatUses(uses, value.path, pen), ...formatAges(uses, pen)].join('\n')}\n`;
  }

  const { file, line, column, values } = answer;
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  const isDocument = /\.md$/iu.test(file);
  const what = isDocument ? 'stand' : 'come';
  const from = isDocument ? 'here' : 'from here';
  const head =
    values.length === 0
      ? `${pen.strong(printable(place))}  no value ${what}s ${from}`
      : `${pen.strong(printable(place))}  ${values.length === 1 ? `1 value ${what}s` : `${String(values.length)} values ${what}`} ${from}`;
  const shared = sharedSource(values);
  const blocks = values.slice(0, mostValues).map((given) => {
    const value = withoutSource(given, shared);
    const own = uses.filter((use) => belongs(use, value));
    const text = new Set(own.map((use) => use.text));
    const [only] = text.size === 1 ? text : [];
    return [
      ...formatValue(value, only ?? null, know, pen, false),
      ...formatUses(own, value.path, pen),
    ];
  });
  return `${[
    head,
    ...formatSources({ source: shared }, know, pen),
    ...blocks.flatMap((lines) => ['', ...lines]),
    ...(values.length > mostValues ? ['', `… and ${String(values.length - mostValues)} more`] : []),
    ...formatAges(uses, pen),
  ].join('\n')}\n`;
}

/** What a built file says of itself; `page` where only that page or slide was asked for. */
export function formatLedger(
  file: string,
  ledger: Ledger,
  page: number | undefined,
  style: TraceStyle,
): string {
  const pen = penOf(style);
  const { document, compiler, provenance, values, facts = [], sources, inputs } = ledger;
  const thing = document.kind === 'deck' ? 'slide' : 'page';
  const count = values.length === 1 ? '1 value' : `${String(values.length)} values`;
  const know = knowledge(facts, sources);
  const shared = sharedSource(values);
  // Tables fill pages: their cells are told in a line each.
  const cells = values.filter(
    ({ fact, source }) => fact === undefined && (source === undefined || same(source, shared)),
  );
  const blocks = values.filter((value) => !cells.includes(value));
  const lines = [
    `${pen.strong(printable(file))}  ${printable(document.title)}`,
    ...entry(
      'document',
      [
        [document.kind, document.lang, document.source]
          .filter((part) => part !== undefined)
          .join(', '),
      ],
      pen,
    ),
    ...entry(
      'built by',
      [
        `${compiler} from ${inputs.length === 1 ? '1 file' : `${String(inputs.length)} files`}, provenance ${provenance}`,
      ],
      pen,
    ),
    ...entry(page === undefined ? 'shows' : `${thing} ${String(page)}`, [count], pen),
    ...formatSources({ source: shared }, know, pen),
    ...formatCells(cells, thing, pen),
    ...blocks.flatMap((given) => {
      const value = withoutSource(given, shared);
      const [first] = value.shown;
      const only = value.shown.length === 1 ? first?.text : undefined;
      return [
        '',
        ...formatValue(value, only ?? null, know, pen, false),
        ...formatShowings(value.shown, thing, pen),
      ];
    }),
  ];
  return `${lines.join('\n')}\n`;
}

/** Values of one place, cells of one derivation, and uses of one value that people are shown; `--json` has all. */
const mostValues = 40;
const mostCells = 8;
const mostUses = 40;

/** The sources of cells, where all that are no facts have the same: one line says it. */
function sharedSource(values: readonly ValueRecord[]): readonly string[] {
  const cells = values.filter(({ fact }) => fact === undefined);
  const [first] = cells;
  const source = first?.source ?? [];
  return cells.length > 1 && cells.every((cell) => same(cell.source ?? [], source)) ? source : [];
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, index) => id === b[index]);
}

function withoutSource<Value extends ValueRecord>(value: Value, shared: readonly string[]): Value {
  return value.fact === undefined && shared.length > 0 ? { ...value, source: [] } : value;
}

function formatCells(
  cells: readonly (ValueRecord & { readonly shown: readonly Showing[] })[],
  thing: string,
  pen: Pen,
): readonly string[] {
  if (cells.length === 0) return [];
  const rows = cells.map(({ path, value, declared, shown }) => {
    const pages = [...new Set(shown.flatMap((showing) => showing.pages ?? []))];
    return [
      printable(path),
      numbers(
        pages.sort((a, b) => a - b),
        thing,
      ),
      printable(
        shorten([...new Set(shown.map(({ text }) => text))].join(' / ') || plain(value), 60),
      ),
      declared === undefined ? '' : pen.place(declared),
    ] as const;
  });
  const [first, second] = [0, 1].map((column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return [
    '',
    ...rows.map(([path, pages, text, place]) =>
      `${path.padEnd(first ?? 0)}  ${second === 0 ? '' : `${pages.padEnd(second ?? 0)}  `}${text}${place === '' ? '' : `  ${place}`}`.trimEnd(),
    ),
  ];
}

interface Knowledge {
  readonly facts: ReadonlyMap<string, LedgerFact>;
  readonly sources: ReadonlyMap<string, LedgerSource>;
}

function knowledge(facts: readonly LedgerFact[], sources: readonly LedgerSource[]): Knowledge {
  return {
    facts: new Map(facts.map((fact) => [fact.path, fact])),
    sources: new Map(sources.map((source) => [source.id, source])),
  };
}

function formatValue(
  value: ValueRecord,
  text: string | null,
  know: Knowledge,
  pen: Pen,
  wide: boolean,
): readonly string[] {
  const { qualifier, unit, derivation, declared } = value;
  const raw = shorten(plain(value.value), 200);
  const shown = shorten(text ?? raw, 200);
  const kind = [qualifier?.replaceAll('-', ' '), unit]
    .filter((part) => part !== undefined)
    .join(', ');
  return [
    `${pen.strong(printable(value.path))}  ${printable(shown)}`,
    ...(value.label === undefined ? [] : pen.wrap(printable(value.label), '  ')),
    ...(wide ? [''] : []),
    ...(raw === shown && kind === ''
      ? []
      : entry('value', [kind === '' ? raw : `${raw} (${kind})`], pen)),
    ...entry('as of', [value.asOf], pen),
    ...formatSources(value, know, pen),
    ...entry('grade', [value.grade === undefined ? undefined : graded(value.grade)], pen),
    ...entry('confidence', [value.confidence], pen),
    ...entry('valid to', [value.expires], pen),
    ...entry(
      'embargo',
      [value.notBefore === undefined ? undefined : `before ${value.notBefore}`],
      pen,
    ),
    ...entry('note', [value.note], pen),
    ...entry('disputed', [value.discrepancy], pen),
    ...readyEntry('stands', declared === undefined ? [] : [pen.place(declared)], pen),
    ...(derivation === undefined ? [] : formatDerivation(derivation, know, pen)),
  ];
}

/** What changes with a value: the facts that build on it. */
function formatFeeds(feeds: readonly LedgerFact[], pen: Pen): readonly string[] {
  const listed = feeds.slice(0, mostUses);
  return readyEntry(
    'feeds',
    [
      ...listed.map(({ path, value, unit, declared }) => {
        const shown = shorten(plain(value), 60) + (unit === undefined ? '' : ` (${unit})`);
        const place = declared === undefined ? '' : `  ${pen.place(declared)}`;
        return `${printable(`${path} = ${shown}`)}${place}`;
      }),
      ...(feeds.length > listed.length
        ? [`… and ${String(feeds.length - listed.length)} more`]
        : []),
    ],
    pen,
  );
}

function formatSources(
  { source = [], locator }: Pick<ValueRecord, 'source' | 'locator'>,
  { sources }: Knowledge,
  pen: Pen,
): readonly string[] {
  return entry(
    'source',
    source.flatMap((id, index) => {
      const known = sources.get(id);
      const place = locator !== undefined && index === source.length - 1 ? `, ${locator}` : '';
      return [
        `${known?.text ?? 'unknown'}${place} (${id})`,
        ...(known?.url === undefined ? [] : [known.url]),
      ];
    }),
    pen,
  );
}

/** The computation as a tree: the facts that it builds on, each with its own, and the cells that were read. */
function formatDerivation(
  derivation: LedgerDerivation,
  know: Knowledge,
  pen: Pen,
): readonly string[] {
  const told = new Set<string>();
  const [first = '', ...rest] = derivation.text.trim().split(/\r\n|\r|\n/u);
  return [
    ...readyEntry(
      'computed',
      [`${derivation.by}: ${printable(first)}`, ...rest.map((line) => `  ${printable(line)}`)],
      pen,
    ),
    ...branches(derivation, know, pen, told, margin),
  ];
}

function branches(
  { facts, reads }: LedgerDerivation,
  know: Knowledge,
  pen: Pen,
  told: Set<string>,
  lead: string,
): readonly string[] {
  const nodes: { readonly text: string; readonly below: (lead: string) => readonly string[] }[] =
    [];
  const leaf = (text: string): void => void nodes.push({ text, below: () => [] });
  for (const id of facts) {
    const fact = know.facts.get(id);
    const value = fact === undefined ? '' : ` = ${shorten(plain(fact.value), 60)}`;
    const place = fact?.declared === undefined ? '' : `  ${pen.place(fact.declared)}`;
    const isNew = !told.has(id);
    told.add(id);
    const { derivation } = fact ?? {};
    nodes.push({
      text: `${printable(id)}${printable(value)}${place}${derivation !== undefined && !isNew ? '  (as above)' : ''}`,
      below: (next) =>
        derivation === undefined || !isNew ? [] : branches(derivation, know, pen, told, next),
    });
  }
  for (const { file, columns, cells, more = 0 } of reads) {
    if (cells === undefined) {
      leaf(
        `${pen.dim(printable(file))}${columns === undefined ? '' : `  columns ${printable(columns.join(', '))}`}`,
      );
      continue;
    }
    const listed = cells.slice(0, mostCells);
    const places = listed.map(({ line, column }) => `${file}:${String(line)}:${String(column)}`);
    const width = Math.max(0, ...places.map((place) => place.length));
    for (const [index, { name, value }] of listed.entries())
      leaf(
        `${pen.dim(printable((places[index] ?? '').padEnd(width)))}  ${printable(`${name} = ${shorten(plain(value), 60)}`)}`,
      );
    const left = cells.length - listed.length + more;
    if (left > 0) leaf(`… and ${String(left)} more of ${printable(file)}`);
  }
  return nodes.flatMap(({ text, below }, index) => {
    const last = index === nodes.length - 1;
    return [
      `${lead}${pen.dim(last ? '└─' : '├─')} ${text}`,
      ...below(`${lead}${last ? '   ' : `${pen.dim('│')}  `}`),
    ];
  });
}

/** Whether a use shows a value: its own path, or one below it. */
function belongs({ path, fact }: Use, value: ValueRecord): boolean {
  return path === value.path || path.startsWith(`${value.path}.`) || fact === value.path;
}

function formatUses(uses: readonly Use[], path: string, pen: Pen): readonly string[] {
  if (uses.length === 0) return entry('shown', ['nowhere'], pen);
  const listed = uses.slice(0, mostUses);
  const places = listed.map(({ at, document }) =>
    // Text that is included stands on the pages of the document that includes it.
    at.file === document ? spot(at) : `${spot(at)} in ${document}`,
  );
  const pages = listed.map(({ kind, pages: on }) =>
    numbers(on, kind === 'deck' ? 'slide' : 'page'),
  );
  const [left, middle] = [places, pages].map((column) =>
    Math.max(...column.map((text) => text.length)),
  );
  return readyEntry(
    'shown',
    [
      ...listed.map((use, index) => {
        const below = use.path === path || use.fact === path ? '' : ` (${use.path})`;
        const place = printable((places[index] ?? '').padEnd(left ?? 0));
        const page = (pages[index] ?? '').padEnd(middle ?? 0);
        return [
          pen.dim(place),
          ...(middle === 0 ? [] : [page]),
          printable(`${use.text}${below}`),
        ].join('  ');
      }),
      ...(uses.length > mostUses ? [`… and ${String(uses.length - mostUses)} more`] : []),
    ],
    pen,
  );
}

/** Of which documents the pages are not known, and what would tell them. */
function formatAges(uses: readonly Use[], pen: Pen): readonly string[] {
  const old = [...new Set(uses.filter(({ fresh }) => !fresh).map(({ document }) => document))];
  if (old.length === 0) return [];
  const names = old.slice(0, 3).join(', ');
  const more = old.length > 3 ? ` and ${String(old.length - 3)} more` : '';
  return [
    '',
    ...pen
      .wrap(
        `pages are not known of ${printable(names)}${more}: not built, or not from the files as they are now`,
        '',
      )
      .map(pen.dim),
  ];
}

function formatShowings(shown: readonly Showing[], thing: string, pen: Pen): readonly string[] {
  const rows = shown.map(({ text, pages = [], at }) => {
    const page = numbers(pages, thing);
    return [
      page,
      at === undefined ? undefined : pen.place(at),
      shown.length === 1 ? undefined : printable(text),
    ]
      .filter((part) => part !== undefined && part !== '')
      .join('  ');
  });
  const told = rows.filter((row) => row !== '');
  return told.length === 0 ? [] : readyEntry('shown', told, pen);
}

function numbers(pages: readonly number[], thing: string): string {
  if (pages.length === 0) return '';
  return `${thing}${pages.length === 1 ? '' : 's'} ${pages.map(String).join(', ')}`;
}

function graded(grade: string): string {
  const [, source = '', statement = ''] = /^([A-F])([1-6])?$/u.exec(grade) ?? [];
  const meaning = [reliability.get(source), credibility.get(statement)].filter(
    (part) => part !== undefined,
  );
  return meaning.length === 0 ? grade : `${grade} (${meaning.join('; ')})`;
}

/** The Admiralty system (AJP-2.1). */
const reliability: ReadonlyMap<string, string> = new Map([
  ['A', 'source completely reliable'],
  ['B', 'source usually reliable'],
  ['C', 'source fairly reliable'],
  ['D', 'source not usually reliable'],
  ['E', 'source unreliable'],
  ['F', 'reliability of the source cannot be judged'],
]);
const credibility: ReadonlyMap<string, string> = new Map([
  ['1', 'confirmed by other sources'],
  ['2', 'probably true'],
  ['3', 'possibly true'],
  ['4', 'doubtful'],
  ['5', 'improbable'],
  ['6', 'truth cannot be judged'],
]);

/** Two columns and the widest name of an entry. */
const margin = ' '.repeat(14);

/** A name and what it stands for, line by line; nothing where there is nothing. */
function entry(name: string, lines: readonly (string | undefined)[], pen: Pen): readonly string[] {
  const known = lines.filter((line): line is string => line !== undefined && line !== '');
  return named(
    name,
    known.flatMap((line) => pen.wrap(printable(line), margin)),
    pen,
  );
}

/** The same of lines that are ready to be printed: somebody else's text in them has gone through `printable`. */
function readyEntry(name: string, lines: readonly string[], pen: Pen): readonly string[] {
  return named(
    name,
    lines.map((line) => margin + line),
    pen,
  );
}

function named(name: string, lines: readonly string[], pen: Pen): readonly string[] {
  return lines.map((line, index) =>
    index > 0 ? line : `  ${pen.dim(name.padEnd(margin.length - 4))}  ${line.slice(margin.length)}`,
  );
}

function spot({ file, line, column }: Spot): string {
  return `${file}:${String(line)}:${String(column)}`;
}

function plain(value: Datum): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function shorten(text: string, most: number): string {
  // Never in the middle of a character.
  return text.length > most ? `${text.slice(0, most).replace(/[\ud800-\udbff]$/u, '')}…` : text;
}

interface Pen {
  readonly colour: boolean;
  readonly strong: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly place: (at: Spot) => string;
  /** Lines that keep within the terminal, each behind `lead`; a word that is too long stands alone. */
  readonly wrap: (text: string, lead: string) => readonly string[];
}

function penOf({ colour, columns }: TraceStyle): Pen {
  const paint = (code: number) => (text: string) =>
    colour ? `\u001b[${String(code)}m${text}\u001b[0m` : text;
  const dim = paint(36);
  return {
    colour,
    strong: paint(1),
    dim,
    place: (at) => dim(printable(spot(at))),
    wrap(text, lead) {
      const lines: string[] = [];
      let line = '';
      for (const word of text.split(' ')) {
        if (line !== '' && lead.length + line.length + 1 + word.length > columns) {
          lines.push(lead + line);
          line = word;
        } else line = line === '' ? word : `${line} ${word}`;
      }
      return [...lines, lead + line];
    },
  };
}
