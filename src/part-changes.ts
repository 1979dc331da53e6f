/** What changed between the slides or sections of two states of a document. A pure function of both. */
import type {
  FigureChange,
  PartChange,
  PartName,
  TextChange,
  ValueChange,
} from './model/change.ts';
import type { FigureCell, FigureTable } from './model/figure.ts';
import type { Block, Part, PartFigure, PartValue } from './model/reading.ts';
import { diffLists, diffWords } from './word-diff.ts';

/** Parts that differ, in the order of the later state; those that were removed where they stood. */
export function compareParts(
  before: readonly Part[],
  after: readonly Part[],
): readonly PartChange[] {
  const changes: { readonly at: number; readonly change: PartChange }[] = [];
  for (const { one, other, moved } of pairsOf(before, after)) {
    if (one !== undefined && other !== undefined) {
      if (one.look === other.look && !moved) continue;
      changes.push({ at: other.index, change: comparePair(one, other, moved) });
    } else if (other !== undefined)
      changes.push({ at: other.index, change: whole('added', other) });
    else if (one !== undefined)
      changes.push({ at: one.index - 0.5, change: whole('removed', one) });
  }
  return changes.sort((a, b) => a.at - b.at).map(({ change }) => change);
}

interface Pair {
  readonly one: Part | undefined;
  readonly other: Part | undefined;
  readonly moved: boolean;
}

/** Which part became which: the same by what they show, then by their titles, then by their words; what is left may have moved. */
function pairsOf(before: readonly Part[], after: readonly Part[]): readonly Pair[] {
  const pairs: Pair[] = [];
  const lost: Part[] = [];
  const found: Part[] = [];
  for (const gap of gapsOf(before, after, (one, other) => one.look === other.look)) {
    for (const [one, other] of gap.same) pairs.push({ one, other, moved: false });
    const byTitle = gapsOf(
      gap.removed,
      gap.added,
      (one, other) => titleOf(one) !== '' && titleOf(one) === titleOf(other),
    );
    for (const { same, removed, added } of byTitle) {
      for (const [one, other] of same) pairs.push({ one, other, moved: false });
      const near = nearPairs(removed, added);
      for (const [one, other] of near) pairs.push({ one, other, moved: false });
      lost.push(...removed.filter((part) => near.every(([one]) => one !== part)));
      found.push(...added.filter((part) => near.every(([, other]) => other !== part)));
    }
  }
  for (const other of found) {
    const index = lost.findIndex(
      (one) =>
        one.look === other.look ||
        (titleOf(one) !== '' && titleOf(one) === titleOf(other) && likeness(one, other) >= 0.5),
    );
    const [one] = index === -1 ? [undefined] : lost.splice(index, 1);
    pairs.push({ one, other, moved: one !== undefined });
  }
  return [...pairs, ...lost.map((one) => ({ one, other: undefined, moved: false }))];
}

interface Gap<Item> {
  /** Pairs that stand before it. */
  readonly same: readonly (readonly [Item, Item])[];
  readonly removed: readonly Item[];
  readonly added: readonly Item[];
}

/** Stretches of equal items, each with what differs after it. */
function gapsOf<Item>(
  before: readonly Item[],
  after: readonly Item[],
  isSame: (one: Item, other: Item) => boolean,
): readonly Gap<Item>[] {
  const gaps: { same: [Item, Item][]; removed: Item[]; added: Item[] }[] = [
    { same: [], removed: [], added: [] },
  ];
  for (const { kind, before: old, after: now } of diffLists(before, after, isSame)) {
    const last = gaps.at(-1);
    if (kind === 'same') {
      const others = after.slice(...now);
      const same = before.slice(...old).flatMap((one, index): [Item, Item][] => {
        const other = others[index];
        return other === undefined ? [] : [[one, other]];
      });
      gaps.push({ same, removed: [], added: [] });
    } else if (kind === 'removed') last?.removed.push(...before.slice(...old));
    else last?.added.push(...after.slice(...now));
  }
  return gaps;
}

/** Pairs that have much in common, in order. */
function nearPairs(
  removed: readonly Part[],
  added: readonly Part[],
): readonly (readonly [Part, Part])[] {
  const pairs: (readonly [Part, Part])[] = [];
  const least = removed.length === 1 && added.length === 1 ? 0.2 : 0.4;
  let from = 0;
  for (const one of removed) {
    let best = -1;
    let most = least;
    for (let index = from; index < added.length; index += 1) {
      const other = added[index];
      const like = other === undefined ? 0 : likeness(one, other);
      if (like > most) [best, most] = [index, like];
    }
    const other = added[best];
    if (other === undefined) continue;
    pairs.push([one, other]);
    from = best + 1;
  }
  return pairs;
}

/** The title with the paths of values in place of their texts. */
function titleOf({ blocks, title }: Part): string {
  return blocks.find(({ kind }) => kind === 'heading')?.frame ?? title;
}

function likeness(one: Part, other: Part): number {
  const textOf = ({ blocks }: Part): string => blocks.map(({ frame }) => frame).join(' ');
  return commonShare(textOf(one), textOf(other));
}

/** How many of the words of two texts they have in common, from 0 to 1. */
export function commonShare(one: string, other: string): number {
  const [a, b] = [wordsIn(one), wordsIn(other)];
  if (a.length + b.length === 0) return 1;
  const counts = new Map<string, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of b) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    counts.set(word, left - 1);
    common += 1;
  }
  return (2 * common) / (a.length + b.length);
}

function wordsIn(text: string): readonly string[] {
  return text.match(/\u27e6[^\u27e7]*\u27e7|[\p{L}\p{N}]+/gu) ?? [];
}

/** As people name it. */
export function nameOf({ unit, number, title }: Part): PartName {
  return { unit, ...(number === '' ? {} : { number }), title };
}

function placeOf(part: Part): NonNullable<PartChange['after']> {
  return { ...nameOf(part), index: part.index };
}

function whole(change: 'added' | 'removed', part: Part): PartChange {
  const side = change === 'added' ? 'after' : 'before';
  return {
    ...{ change, unit: part.unit, [side]: placeOf(part), moved: false, values: [], look: false },
    texts: part.blocks.map((block) => textOfBlock(change, block)),
    figures: part.figures.map((figure) => wholeFigure(change, figure)),
  };
}

function comparePair(one: Part, other: Part, moved: boolean): PartChange {
  const values = compareValues(one.values, other.values);
  const figures = compareFigures(one.figures, other.figures);
  const texts = compareBlocks(one.blocks, other.blocks, figures.length > 0);
  const isSame = one.look === other.look;
  return {
    change: isSame && moved ? 'moved' : 'changed',
    unit: other.unit,
    before: placeOf(one),
    after: placeOf(other),
    ...{ moved, values, texts, figures },
    look: !isSame && values.length + texts.length + figures.length === 0,
  };
}

/** Values that stand in both, in other words; each path once. */
function compareValues(
  before: readonly PartValue[],
  after: readonly PartValue[],
): readonly ValueChange[] {
  const [old, now] = [textsByPath(before), textsByPath(after)];
  return [...now].flatMap(([path, { texts, fact }]): readonly ValueChange[] => {
    const known = old.get(path);
    if (known === undefined) return [];
    const gone = [...known.texts].filter((text) => !texts.has(text));
    const come = [...texts].filter((text) => !known.texts.has(text));
    const length = Math.min(gone.length, come.length);
    return Array.from({ length }, (_, index) => ({
      path,
      ...(fact === undefined ? {} : { fact }),
      before: gone[index] ?? '',
      after: come[index] ?? '',
    }));
  });
}

function textsByPath(
  values: readonly PartValue[],
): ReadonlyMap<string, { readonly texts: Set<string>; readonly fact: string | undefined }> {
  const byPath = new Map<string, { texts: Set<string>; fact: string | undefined }>();
  for (const { path, fact, text } of values) {
    const known = byPath.get(path);
    if (known === undefined) byPath.set(path, { texts: new Set([text]), fact });
    else known.texts.add(text);
  }
  return byPath;
}

/** Texts that differ by more than the values in them, which are told apart from them. */
function compareBlocks(
  before: readonly Block[],
  after: readonly Block[],
  hasFigures: boolean,
): readonly TextChange[] {
  const counts = ({ kind }: Block): boolean => kind !== 'figure' || !hasFigures;
  const changes: TextChange[] = [];
  const gaps = gapsOf(
    before.filter(counts),
    after.filter(counts),
    (one, other) => one.look === other.look,
  );
  for (const gap of gaps) {
    const framed = gapsOf(
      gap.removed,
      gap.added,
      (one, other) => one.kind === other.kind && one.frame === other.frame,
    );
    for (const { same, removed, added } of framed) {
      for (const [one, other] of same)
        if (one.kind === 'picture' && one.look !== other.look)
          changes.push(changedText(one, other));
      changes.push(...pairTexts(removed, added));
    }
  }
  return changes;
}

function pairTexts(removed: readonly Block[], added: readonly Block[]): readonly TextChange[] {
  const changes: TextChange[] = [];
  const left = [...added];
  for (const one of removed) {
    const least = removed.length === 1 && added.length === 1 ? 0.15 : 0.3;
    const index = left.findIndex(
      (other) => other.kind === one.kind && commonShare(one.frame, other.frame) > least,
    );
    if (index === -1) {
      changes.push(textOfBlock('removed', one));
      continue;
    }
    // What stands before its match was added there.
    const [...over] = left.splice(0, index + 1);
    const other = over.pop();
    changes.push(...over.map((block) => textOfBlock('added', block)));
    if (other !== undefined && one.text !== other.text) changes.push(changedText(one, other));
  }
  return [...changes, ...left.map((block) => textOfBlock('added', block))];
}

function changedText({ text: before, kind }: Block, { text: after }: Block): TextChange {
  return { kind, change: 'changed', before, after, words: diffWords(before, after) };
}

function textOfBlock(change: 'added' | 'removed', { kind, text }: Block): TextChange {
  return change === 'added' ? { kind, change, after: text } : { kind, change, before: text };
}

function compareFigures(
  before: readonly PartFigure[],
  after: readonly PartFigure[],
): readonly FigureChange[] {
  const key = ({ title, spec }: PartFigure): string => `${spec.kind} ${title}`;
  return gapsOf(before, after, (one, other) => key(one) === key(other)).flatMap(
    ({ same, removed, added }) => {
      const pairs = [...same];
      const lost: PartFigure[] = [];
      const found = [...added];
      for (const one of removed) {
        const index = found.findIndex(({ spec }) => spec.kind === one.spec.kind);
        const [other] = index === -1 ? [] : found.splice(index, 1);
        if (other === undefined) lost.push(one);
        else pairs.push([one, other]);
      }
      return [
        ...pairs.flatMap(([one, other]) => compareFigure(one, other) ?? []),
        ...lost.map((figure) => wholeFigure('removed', figure)),
        ...found.map((figure) => wholeFigure('added', figure)),
      ];
    },
  );
}

function wholeFigure(change: 'added' | 'removed', { title, spec }: PartFigure): FigureChange {
  const rows = { added: [], removed: [] };
  return { kind: spec.kind, title, change, cells: [], rows, drawing: false };
}

function compareFigure(one: PartFigure, other: PartFigure): FigureChange | undefined {
  const [old, now] = [one.spec, other.spec];
  const cells: FigureChange['cells'][number][] = [];
  const rows = { added: [] as string[], removed: [] as string[] };
  const names = new Set(['', ...Object.keys(old.tables), ...Object.keys(now.tables)]);
  for (const name of names) {
    const compared = compareTable(
      name === '' ? old : old.tables[name],
      name === '' ? now : now.tables[name],
    );
    cells.push(...compared.cells);
    rows.added.push(...compared.added);
    rows.removed.push(...compared.removed);
  }
  const how = ({ spec: { options, file, alt, columns } }: PartFigure): string =>
    JSON.stringify([options, file, alt, columns]);
  const drawing = how(one) !== how(other);
  if (!drawing && cells.length + rows.added.length + rows.removed.length === 0)
    return JSON.stringify(old) === JSON.stringify(now)
      ? undefined
      : { kind: now.kind, title: other.title, change: 'changed', cells, rows, drawing: true };
  return { kind: now.kind, title: other.title, change: 'changed', cells, rows, drawing };
}

const nothing: FigureTable = { columns: [], rows: [] };

function compareTable(
  before: FigureTable = nothing,
  after: FigureTable = nothing,
): Pick<FigureChange, 'cells'> & { readonly added: string[]; readonly removed: string[] } {
  const [old, now] = [rowsByName(before), rowsByName(after)];
  const cells: FigureChange['cells'][number][] = [];
  for (const [row, values] of now) {
    const known = old.get(row);
    if (known === undefined) continue;
    for (const [column, { label, text }] of values) {
      const was = known.get(column);
      if (was !== undefined && was.text !== text)
        cells.push({ row, column: label, before: was.text, after: text });
    }
  }
  return {
    cells,
    added: [...now.keys()].filter((row) => !old.has(row)),
    removed: [...old.keys()].filter((row) => !now.has(row)),
  };
}

type NamedCells = ReadonlyMap<string, { readonly label: string; readonly text: string }>;

/** Rows by what they are called: by their first text, and all of those where several have the same. */
function rowsByName({ columns, rows }: FigureTable): ReadonlyMap<string, NamedCells> {
  const words = columns.flatMap(({ type }, index) => (type === 'number' ? [] : [index]));
  const nameBy = (indexes: readonly number[]) => (row: readonly (FigureCell | undefined)[]) =>
    indexes.map((index) => row[index]?.text ?? '').join(', ');
  const first = rows.map(nameBy(words.slice(0, 1)));
  const names = new Set(first).size === rows.length ? first : rows.map(nameBy(words));
  const isClear = new Set(names).size === rows.length;
  return new Map(
    rows.map((row, index) => [
      isClear ? (names[index] ?? '') : `${names[index] ?? ''} (${String(index + 1)})`,
      new Map(
        columns.map(({ name, label }, at) => [name, { label, text: row[at]?.text ?? '' }] as const),
      ),
    ]),
  );
}
