/** What changed between two states of a project: which values, which documents, and where in them. Decided by what outputs are made from, so that a document is in the list where `build` would render it anew. */
import { formatPath } from './facts/path.ts';
import { rowPath } from './facts/lookup.ts';
import { isMap, toPlainText } from './facts/shape.ts';
import type {
  CellChange,
  ChangeKind,
  Changes,
  DocumentChange,
  FactChange,
  FactState,
  Reason,
  SourceChange,
  Standing,
  TableChange,
} from './model/change.ts';
import type { LedgerSource, ValueRecord } from './model/ledger.ts';
import type {
  DocumentReading,
  FactReading,
  Mistake,
  ProjectReading,
  Reading,
} from './model/reading.ts';
import type { Datum, ObjectFile, Table } from './model/table.ts';
import { commonShare, compareParts, nameOf } from './part-changes.ts';

/** Everything that changed, in the order of ids and paths. */
export async function changesBetween(
  before: ProjectReading,
  after: ProjectReading,
): Promise<Changes> {
  const facts = compareFacts(before, after);
  const { cells, tables } = compareData(before, after);
  const documents = await compareDocuments(before, after);
  const standing = async (
    isMeant: (value: { readonly path: string; readonly fact: string | undefined }) => boolean,
    reading: ProjectReading,
  ): Promise<readonly Standing[]> => standings(reading, isMeant);
  return {
    facts: await Promise.all(
      facts.map(async (fact) => ({
        ...fact,
        shown: await standing(
          (value) => value.fact === fact.id,
          fact.change === 'removed' ? before : after,
        ),
      })),
    ),
    sources: compareSources(before, after),
    cells: await Promise.all(
      cells.map(async (cell) => ({
        ...cell,
        shown: await standing(
          ({ path }) => path === cell.path || path.startsWith(`${cell.path}.`),
          cell.change === 'removed' ? before : after,
        ),
      })),
    ),
    tables,
    documents,
    total: after.documents.size,
    mistakes: { before: [...before.mistakes.keys()], after: [...after.mistakes.keys()] },
    broken: newMistakes(before, after),
  };
}

/** Lines move, so that they do not count. */
function newMistakes(before: ProjectReading, after: ProjectReading): readonly Mistake[] {
  const named = ({ file, rule, reason }: Mistake): string => JSON.stringify([file, rule, reason]);
  const known = new Set([...before.mistakes.values()].flat().map(named));
  return [...after.mistakes.values()].flat().filter((mistake) => !known.has(named(mistake)));
}

/** Whether a change of two states is none at all. */
export function isUnchanged({ facts, sources, tables, documents }: Changes): boolean {
  return [facts, sources, tables, documents].every((list) => list.length === 0);
}

/** Whether outputs of both states are made from the same, pictures not looked at. */
export function isMadeFromSame(one: DocumentReading, other: DocumentReading): boolean {
  return (
    one.source === other.source &&
    JSON.stringify(entriesOf(one.aspects)) === JSON.stringify(entriesOf(other.aspects))
  );
}

function entriesOf(record: Readonly<Record<string, string>>): readonly [string, string][] {
  return Object.entries(record).sort(([a], [b]) => compare(a, b));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

async function standings(
  reading: ProjectReading,
  isMeant: (value: { readonly path: string; readonly fact: string | undefined }) => boolean,
): Promise<readonly Standing[]> {
  const found: Standing[] = [];
  for (const { source, values } of reading.documents.values()) {
    if (!values.some(isMeant)) continue;
    const outline = await reading.outline(source);
    const parts = (outline?.parts ?? []).filter((part) => part.values.some(isMeant));
    found.push({ document: source, parts: parts.map(nameOf) });
  }
  return found;
}

// Facts and sources.

/** What is compared of a fact, in the order in which it is told. */
const fields = [
  'value',
  'qualifier',
  'unit',
  'label',
  'asOf',
  'source',
  'locator',
  'grade',
  'confidence',
  'expires',
  'notBefore',
  'discrepancy',
  'note',
  'derivation',
] as const satisfies readonly (keyof ValueRecord)[];

function compareFacts(before: Reading, after: Reading): readonly Omit<FactChange, 'shown'>[] {
  const ids = [...new Set([...before.facts.keys(), ...after.facts.keys()])].sort(compare);
  return ids.flatMap((id): readonly Omit<FactChange, 'shown'>[] => {
    const [one, other] = [before.facts.get(id), after.facts.get(id)];
    const [was, is] = [one && stateOf(one, before), other && stateOf(other, after)];
    const states = { ...(was && { before: was }), ...(is && { after: is }) };
    if (one === undefined) return [{ id, change: 'added', ...states, fields: [] }];
    if (other === undefined) return [{ id, change: 'removed', ...states, fields: [] }];
    const differ = fields.filter((field) => fieldOf(one, field) !== fieldOf(other, field));
    return differ.length === 0 ? [] : [{ id, change: 'changed', ...states, fields: differ }];
  });
}

function stateOf({ record, text }: FactReading, { sources }: Reading): FactState {
  const described = (record.source ?? []).flatMap(
    (id): LedgerSource | readonly LedgerSource[] => sources.get(id)?.record ?? [],
  );
  return { text, record, sources: described };
}

function fieldOf({ record }: FactReading, field: (typeof fields)[number]): string {
  // Where a derivation reads shows in the value.
  if (field === 'derivation')
    return JSON.stringify([record.derivation?.by, record.derivation?.text]);
  return JSON.stringify(record[field] ?? null);
}

function compareSources(before: Reading, after: Reading): readonly SourceChange[] {
  const ids = [...new Set([...before.sources.keys(), ...after.sources.keys()])].sort(compare);
  return ids.flatMap((id): readonly SourceChange[] => {
    const [one, other] = [before.sources.get(id), after.sources.get(id)];
    if (one?.item === other?.item) return [];
    const reading = other === undefined ? before : after;
    const documents = [...reading.documents.values()]
      .filter(({ sources }) => sources.includes(id))
      .map(({ source }) => source);
    return [
      {
        id,
        change: changeOf(one, other),
        ...(one && { before: one.record }),
        ...(other && { after: other.record }),
        documents,
      },
    ];
  });
}

function changeOf(one: unknown, other: unknown): ChangeKind {
  return one === undefined ? 'added' : other === undefined ? 'removed' : 'changed';
}

// Tables.

interface DataChanges {
  readonly cells: readonly Omit<CellChange, 'shown'>[];
  readonly tables: readonly TableChange[];
}

/** Values in data files that changed: each that a document shows, and of each file how many there are. */
function compareData(before: Reading, after: Reading): DataChanges {
  const [shownBefore, shownAfter] = [shownPaths(before), shownPaths(after)];
  const names = [...new Set([...before.tableNames, ...after.tableNames])].sort(compare);
  const changed = names.flatMap((name) => {
    const [one, other] = [before.table(name), after.table(name)];
    if (one === undefined && other === undefined) return [];
    if (one !== undefined && other !== undefined && isSameData(one, other)) return [];
    const cells = compareValues(one, other);
    const rows = compareRows(one, other);
    const isShown = ({ path, change }: Omit<CellChange, 'shown'>): boolean =>
      change === 'removed' ? shownBefore.has(path) : shownAfter.has(path) || shownBefore.has(path);
    const shown = cells.filter(isShown);
    const listed = [
      ...shown.filter(({ path }) => rows.every((row) => !path.startsWith(`${row.path}.`))),
      ...rows.flatMap((row) => rowChange(row, shown)),
    ];
    if (cells.length === 0) return [];
    const table: TableChange = {
      file: (other ?? one)?.path ?? '',
      name,
      change: changeOf(one, other),
      cells: { shown: shown.length, hidden: cells.length - shown.length },
      rows: {
        added: rows.filter(({ change }) => change === 'added').length,
        removed: rows.filter(({ change }) => change === 'removed').length,
      },
    };
    return [{ cells: listed, table }];
  });
  return {
    cells: changed.flatMap(({ cells }) => cells),
    tables: changed.map(({ table }) => table),
  };
}

function isSameData(one: Table | ObjectFile, other: Table | ObjectFile): boolean {
  return one.path === other.path && String(one.file.value) === String(other.file.value);
}

/** Paths of values in data files that documents show. */
function shownPaths({ documents }: Reading): ReadonlySet<string> {
  return new Set(
    [...documents.values()].flatMap(({ values }) =>
      values.flatMap(({ path, fact }) => (fact === undefined ? path : [])),
    ),
  );
}

interface RowChange {
  readonly path: string;
  readonly change: 'added' | 'removed';
}

/** One entry for a row that came or went, with those of its values that are shown. */
function rowChange(
  { path, change }: RowChange,
  shown: DataChanges['cells'],
): readonly Omit<CellChange, 'shown'>[] {
  const own = shown.filter((cell) => cell.path.startsWith(`${path}.`));
  const [first] = own;
  if (first === undefined) return [];
  const text = own.map((cell) => cell.after ?? cell.before ?? '').join(' | ');
  const { file, at } = first;
  return [
    {
      ...{ path, file, change, ...(at && { at }) },
      ...(change === 'added' ? { after: text } : { before: text }),
    },
  ];
}

function compareRows(
  one: Table | ObjectFile | undefined,
  other: Table | ObjectFile | undefined,
): readonly RowChange[] {
  const [old, now] = [rowPaths(one), rowPaths(other)];
  return [
    ...[...now]
      .filter((path) => !old.has(path))
      .map((path) => ({ path, change: 'added' }) as const),
    ...[...old]
      .filter((path) => !now.has(path))
      .map((path) => ({ path, change: 'removed' }) as const),
  ];
}

function rowPaths(data: Table | ObjectFile | undefined): ReadonlySet<string> {
  return new Set(
    data?.kind === 'table' ? data.rows.map((row, index) => rowPath(data, row, index)) : [],
  );
}

function compareValues(
  one: Table | ObjectFile | undefined,
  other: Table | ObjectFile | undefined,
): DataChanges['cells'] {
  const [old, now] = [valuesIn(one), valuesIn(other)];
  const paths = [...new Set([...now.keys(), ...old.keys()])];
  return paths.flatMap((path): DataChanges['cells'] => {
    const [was, is] = [old.get(path), now.get(path)];
    const value = is ?? was;
    if (was?.text === is?.text || value === undefined) return [];
    return [
      {
        path,
        file: value.file,
        change: changeOf(was, is),
        ...(was && { before: was.text }),
        ...(is && { after: is.text }),
        at: value.at(),
      },
    ];
  });
}

interface DataValue {
  readonly text: string;
  readonly file: string;
  readonly at: () => NonNullable<CellChange['at']>;
}

/** Values by their paths; an empty cell has none. */
function valuesIn(data: Table | ObjectFile | undefined): ReadonlyMap<string, DataValue> {
  const found = new Map<string, DataValue>();
  if (data?.kind === 'table') {
    for (const [index, row] of data.rows.entries()) {
      const path = rowPath(data, row, index);
      for (const [column, cell] of row.cells) {
        if (cell.value === null) continue;
        found.set(`${path}.${formatPath([column])}`, {
          text: toPlainText(cell.value),
          file: data.path,
          at: () => spotIn(data.path, data.place(cell)),
        });
      }
    }
  } else if (data?.kind === 'object') {
    const walk = (value: Datum, keys: readonly string[]): void => {
      if (isMap(value)) {
        for (const [key, below] of Object.entries(value)) walk(below, [...keys, key]);
        return;
      }
      found.set(formatPath([data.name, ...keys]), {
        text: toPlainText(value),
        file: data.path,
        at: () => spotIn(data.path, data.place(keys)),
      });
    };
    walk(data.value, []);
  }
  return found;
}

function spotIn(
  file: string,
  { start }: { readonly start: { readonly line: number; readonly column: number } },
): NonNullable<CellChange['at']> {
  return { file, line: start.line, column: start.column };
}

// Documents.

async function compareDocuments(
  before: ProjectReading,
  after: ProjectReading,
): Promise<readonly DocumentChange[]> {
  const changes: DocumentChange[] = [];
  for (const [one, other] of pairDocuments(before, after)) {
    if (one !== undefined && other !== undefined) {
      const change = await compareDocument({ one, other, before, after });
      if (change !== undefined) changes.push(change);
      continue;
    }
    const only = other ?? one;
    if (only === undefined) continue;
    changes.push({
      ...{ source: only.source, kind: only.kind, title: only.title, change: changeOf(one, other) },
      reasons: [{ kind: 'document', name: only.source }],
      visible: true,
      ...(other?.isBlocked === true ? { blocked: true } : {}),
      frontMatter: [],
      parts: [],
    });
  }
  return changes.sort((a, b) => compare(a.source, b.source));
}

type DocumentPair = readonly [DocumentReading | undefined, DocumentReading | undefined];

/** Documents by their paths; one that went and one that came with much the same text are one that was renamed. */
function pairDocuments(before: Reading, after: Reading): readonly DocumentPair[] {
  const pairs: DocumentPair[] = [];
  const lost: DocumentReading[] = [];
  for (const one of before.documents.values()) {
    const other = after.documents.get(one.source);
    if (other === undefined) lost.push(one);
    else pairs.push([one, other]);
  }
  for (const other of after.documents.values()) {
    if (before.documents.has(other.source)) continue;
    const [best] = lost
      .map((one) => ({ one, like: one.kind === other.kind ? alike(one, other) : 0 }))
      .filter(({ like }) => like > 0.6)
      .sort((a, b) => b.like - a.like);
    if (best !== undefined) lost.splice(lost.indexOf(best.one), 1);
    pairs.push([best?.one, other]);
  }
  return [...pairs, ...lost.map((one) => [one, undefined] as const)];
}

function alike(one: DocumentReading, other: DocumentReading): number {
  return commonShare(one.texts.get(one.source) ?? '', other.texts.get(other.source) ?? '');
}

interface Both {
  readonly one: DocumentReading;
  readonly other: DocumentReading;
  readonly before: ProjectReading;
  readonly after: ProjectReading;
}

async function compareDocument(both: Both): Promise<DocumentChange | undefined> {
  const { one, other, before, after } = both;
  const isSame = isMadeFromSame(one, other);
  // The same text names the same pictures, so those of one state say which to look at in the other.
  const pictures = other.hasPictures ? await changedPictures(both) : [];
  if (isSame && pictures.length === 0) return undefined;
  const [old, now] = await Promise.all([before.outline(one.source), after.outline(other.source)]);
  const hasTheme = one.aspects.theme !== other.aspects.theme;
  const hasStyle = hasTheme || (old !== undefined && now !== undefined && old.style !== now.style);
  const parts = (
    old === undefined || now === undefined ? [] : compareParts(old.parts, now.parts)
  ).filter(({ change, look, moved }) => !hasStyle || !look || moved || change !== 'changed');
  const frontMatter = compareFrontMatter(one, other);
  const isRenamed = one.source !== other.source;
  const reasons = await reasonsOf(both, pictures);
  return {
    source: other.source,
    kind: other.kind,
    title: other.title,
    change: 'changed',
    ...(isRenamed ? { from: one.source } : {}),
    reasons,
    visible:
      isRenamed ||
      hasStyle ||
      parts.length > 0 ||
      one.aspects.settings !== other.aspects.settings ||
      frontMatter.some(({ key }) => !key.startsWith('x-')),
    ...(other.isBlocked ? { blocked: true } : {}),
    frontMatter,
    parts,
    ...(hasStyle ? { style: true } : {}),
  };
}

async function changedPictures({ other, before, after, one }: Both): Promise<readonly string[]> {
  const outline = await after.outline(other.source);
  const changed: string[] = [];
  for (const [path, hash] of outline?.assets ?? [])
    if (!one.texts.has(path) && (await before.hashOf(path)) !== hash) changed.push(path);
  return changed;
}

function compareFrontMatter(
  one: DocumentReading,
  other: DocumentReading,
): DocumentChange['frontMatter'] {
  const keys = [...new Set([...Object.keys(one.frontMatter), ...Object.keys(other.frontMatter)])];
  return keys.flatMap((key) => {
    const [was, is] = [one.frontMatter[key], other.frontMatter[key]].map((value) =>
      value === undefined ? undefined : toPlainText(value),
    );
    if (was === is) return [];
    return [
      {
        key,
        ...(was === undefined ? {} : { before: was }),
        ...(is === undefined ? {} : { after: is }),
      },
    ];
  });
}

/** Why the outputs of a document are made from something else, from its own text to the settings. */
async function reasonsOf(both: Both, pictures: readonly string[]): Promise<readonly Reason[]> {
  const { one, other, before, after } = both;
  const reasons: Reason[] = [];
  const add = (kind: Reason['kind'], names: Iterable<string>): void => {
    for (const name of names) reasons.push({ kind, name });
  };
  if (one.texts.get(one.source) !== other.texts.get(other.source) || one.source !== other.source)
    add('document', [other.source]);
  add(
    'include',
    union(one.texts.keys(), other.texts.keys()).filter(
      (path) =>
        path !== one.source &&
        path !== other.source &&
        one.texts.get(path) !== other.texts.get(path),
    ),
  );
  // What came or went with the text of the document is no reason of its own.
  const facts = [...other.facts].filter(([id, hash]) => (one.facts.get(id) ?? hash) !== hash);
  add(
    'fact',
    facts.map(([id]) => id),
  );
  const values = changedValues(one, other);
  add('value', values);
  const named = new Set(values.map((path) => path.split('.', 1)[0]));
  const isOther = (name: string): boolean => {
    const [old, now] = [before.table(name), after.table(name)];
    return old === undefined || now === undefined ? old !== now : !isSameData(old, now);
  };
  const isRead =
    one.aspects.record !== other.aspects.record || one.aspects.figures !== other.aspects.figures;
  if (isRead)
    add(
      'table',
      union(one.tables, other.tables).filter((name) => !named.has(name) && isOther(name)),
    );
  add(
    'source',
    union(one.sources, other.sources).filter((id) => {
      const [old, now] = [before.sources.get(id), after.sources.get(id)];
      return old !== undefined && now !== undefined && old.item !== now.item;
    }),
  );
  if (one.aspects.theme !== other.aspects.theme) add('theme', [other.theme ?? one.theme ?? '']);
  add('picture', pictures);
  if (isRead && reasons.length === 0)
    add('table', union(one.tablesBelow, other.tablesBelow).filter(isOther));
  if (
    one.aspects.settings !== other.aspects.settings ||
    (reasons.length === 0 &&
      (await before.hashOf('brief.yaml')) !== (await after.hashOf('brief.yaml')))
  )
    add('settings', ['brief.yaml']);
  return reasons;
}

function union(one: Iterable<string>, other: Iterable<string>): readonly string[] {
  return [...new Set([...one, ...other])].sort(compare);
}

/** Paths of values in data files that a document shows in other words, or in more or fewer rows. */
function changedValues(one: DocumentReading, other: DocumentReading): readonly string[] {
  const textsOf = ({ values }: DocumentReading): readonly string[] =>
    values.flatMap(({ path, fact, text }) => (fact === undefined ? `${path}\n${text}` : []));
  const [old, now] = [new Set(textsOf(one)), new Set(textsOf(other))];
  const changed = [
    ...[...old].filter((entry) => !now.has(entry)),
    ...[...now].filter((entry) => !old.has(entry)),
  ];
  return [...new Set(changed.map((entry) => entry.slice(0, entry.indexOf('\n'))))].sort(compare);
}
