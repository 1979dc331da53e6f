/** Changes for people at a terminal: facts first, then data, then every slide and section. */
import type {
  CellChange,
  DocumentChange,
  FactChange,
  FigureChange,
  PartChange,
  SourceChange,
  Standing,
  TextChange,
  ValueChange,
  WordChange,
} from '../model/change.ts';
import type { Mistake } from '../model/reading.ts';
import { printable } from '../reporter.ts';
import { diffWords } from '../word-diff.ts';
import {
  fieldChanges,
  groupReasons,
  mistakePlace,
  partHead,
  partOf,
  partsLabel,
  shortCommit,
  shorten,
  sourceText,
  summaryOf,
  whereIn,
} from './change-words.ts';
import type { Compared } from './diff.ts';

export interface DiffStyle {
  readonly colour: boolean;
  /** Columns to keep within. */
  readonly columns: number;
}

export function formatText({ before, after, changes }: Compared, style: DiffStyle): string {
  const pen = penOf(style);
  const { facts, sources, cells, documents, broken } = changes;
  const head = `${pen.strong(nameOf(before))} → ${pen.strong(nameOf(after))}: ${summaryOf(changes)}`;
  const blocks = [
    list('new mistakes', broken, (mistake) => formatMistake(mistake), pen),
    list('facts', facts, (fact) => formatFact(fact, pen), pen),
    list('tables', cells, (cell) => formatCell(cell, pen), pen),
    list('sources', sources, (source) => formatSource(source, pen), pen),
    list('documents', documents, (document) => formatDocument(document, pen), pen),
  ];
  return `${[head, ...blocks.flat()].join('\n')}\n`;
}

function nameOf({ name, commit }: Compared['before']): string {
  return printable(commit === undefined ? name : `${name} (${shortCommit(commit)})`);
}

/** Entries of one kind that people are shown; `--json` has all. */
const mostListed = 200;

function list<Entry>(
  title: string,
  entries: readonly Entry[],
  format: (entry: Entry) => readonly string[],
  pen: Pen,
): readonly string[] {
  if (entries.length === 0) return [];
  const more = entries.length - mostListed;
  return [
    '',
    pen.strong(title),
    ...entries.slice(0, mostListed).flatMap((entry) => format(entry)),
    ...(more > 0 ? [`  … and ${String(more)} more`] : []),
  ];
}

function formatMistake(mistake: Mistake): readonly string[] {
  return [`  ${printable(mistakePlace(mistake))}  ${printable(shorten(mistake.reason, 300))}`];
}

function formatFact(fact: FactChange, pen: Pen): readonly string[] {
  const { id, change, before, after, shown } = fact;
  const state = after ?? before;
  if (state === undefined) return [];
  const { label } = state.record;
  const source = sourceText(state);
  return [
    `  ${printable(id)}  ${fromTo(change, before?.text, after?.text, pen)}`,
    ...(label === undefined ? [] : [`    ${line(label, pen)}`]),
    ...fieldChanges(fact).map(
      ({ name, before: was, after: is }) => `    ${name}: ${fromTo('changed', was, is, pen)}`,
    ),
    ...(source === '' ? [] : [`    ${pen.dim('source')} ${line(source, pen)}`]),
    `    ${pen.dim('shown')}  ${formatShown(shown)}`,
  ];
}

function formatCell(
  { path, change, before, after, shown }: CellChange,
  pen: Pen,
): readonly string[] {
  return [
    `  ${printable(path)}  ${fromTo(change, before, after, pen)}`,
    `    ${pen.dim('shown')}  ${formatShown(shown)}`,
  ];
}

function formatSource(
  { id, change, before, after, documents }: SourceChange,
  pen: Pen,
): readonly string[] {
  return [
    `  ${printable(id)}  ${fromTo(change, before?.text, after?.text, pen)}`,
    `    ${pen.dim('named')}  ${documents.length === 0 ? 'nowhere' : documents.map(printable).join(', ')}`,
  ];
}

function formatShown(shown: readonly Standing[]): string {
  if (shown.length === 0) return 'nowhere';
  return shown
    .map(({ document, parts }) =>
      printable(`${document}${parts.length === 0 ? '' : ` ${partsLabel(parts)}`}`),
    )
    .join('; ');
}

function formatDocument(document: DocumentChange, pen: Pen): readonly string[] {
  const { source, reasons, frontMatter, parts, blocked } = document;
  const why = groupReasons(reasons).map(
    ({ what, names, more }) =>
      `${[what, printable(names.join(', '))].filter((text) => text !== '').join(' ')}${more > 0 ? ` and ${String(more)} more` : ''}`,
  );
  return [
    `  ${pen.strong(printable(source))}  ${printable(whereIn(document))}`,
    ...(why.length === 0 ? [] : [`    ${pen.dim('why')} ${why.join('; ')}`]),
    ...(blocked === true ? ['    has mistakes: it is not built as it is now'] : []),
    ...frontMatter.map(
      ({ key, before, after }) =>
        `    ${printable(key)}: ${before === undefined || after === undefined ? fromTo(before === undefined ? 'added' : 'removed', before, after, pen) : formatWords(diffWords(before, after), pen)}`,
    ),
    ...parts.flatMap((part) => formatPart(part, pen)),
  ];
}

/** Changes of texts in one slide or section that people are shown. */
const mostTexts = 30;

function formatPart(part: PartChange, pen: Pen): readonly string[] {
  const { title, number } = partOf(part);
  const { values, figures, texts, look } = part;
  const isNamed = number !== undefined && title !== '';
  const more = texts.length - mostTexts;
  return [
    `    ${pen.dim(printable(partHead(part)))}${isNamed ? `  ${line(title, pen)}` : ''}`,
    ...values.map((value) => `      ${formatValue(value, pen)}`),
    ...figures.map((figure) => `      ${formatFigure(figure, pen)}`),
    ...texts.slice(0, mostTexts).map((text) => `      ${formatChange(text, pen)}`),
    ...(more > 0 ? [`      … and ${String(more)} more`] : []),
    ...(look ? ['      looks different, says the same'] : []),
  ];
}

function formatValue({ path, before, after }: ValueChange, pen: Pen): string {
  return `${fromTo('changed', before, after, pen)}  ${pen.dim(printable(path))}`;
}

function formatFigure(
  { kind, title, change, cells, rows, drawing }: FigureChange,
  pen: Pen,
): string {
  const name = `${kind}${title === '' ? '' : ` “${line(title, pen)}”`}`;
  if (change !== 'changed') return change === 'added' ? pen.added(name) : pen.removed(name);
  const said = [
    ...cells
      .slice(0, 6)
      .map(
        ({ row, column, before, after }) =>
          `${printable(row === '' ? column : `${row}, ${column}`)} ${fromTo('changed', before, after, pen)}`,
      ),
    ...(cells.length > 6 ? [`${String(cells.length - 6)} more values`] : []),
    ...rows.added.slice(0, 6).map((row) => pen.added(line(row, pen))),
    ...rows.removed.slice(0, 6).map((row) => pen.removed(line(row, pen))),
    ...(drawing ? ['drawn in another way'] : []),
  ];
  return `${name}: ${said.join('; ')}`;
}

function formatChange({ kind, change, before, after, words }: TextChange, pen: Pen): string {
  const mark = kind === 'text' || kind === 'row' ? '' : `${kind}: `;
  if (change === 'added') return mark + pen.added(line(after ?? '', pen));
  if (change === 'removed') return mark + pen.removed(line(before ?? '', pen));
  if (before === after) return `${mark}${line(after ?? '', pen)} (another one)`;
  return mark + formatWords(words ?? [], pen);
}

function formatWords(words: readonly WordChange[], pen: Pen): string {
  return trimSame(words)
    .map(({ kind, text }) => word(kind, text, pen))
    .join('');
}

function word(how: WordChange['kind'], text: string, pen: Pen): string {
  const shown = printable(text);
  return how === 'same' ? shown : how === 'added' ? pen.added(shown) : pen.removed(shown);
}

/** What did not change is shown as far as it helps to find the place. */
export function trimSame(words: readonly WordChange[], around = 40): readonly WordChange[] {
  return words.map(({ kind, text }, index) => {
    const isFirst = index === 0;
    const isLast = index === words.length - 1;
    if (kind !== 'same' || text.length <= around * 2 + 10) return { kind, text };
    const start = isFirst ? '' : wholeWords(text.slice(0, around), 'end');
    const end = isLast ? '' : wholeWords(text.slice(-around), 'start');
    return { kind, text: `${start}…${end}` };
  });
}

function wholeWords(text: string, side: 'start' | 'end'): string {
  return side === 'end' ? text.replace(/\S*$/u, '') : text.replace(/^\S*/u, '');
}

function fromTo(
  change: 'added' | 'changed' | 'removed',
  before: string | undefined,
  after: string | undefined,
  pen: Pen,
): string {
  const [was, is] = [line(before ?? '–', pen), line(after ?? '–', pen)];
  if (change === 'added') return `${pen.added(is)} added`;
  if (change === 'removed') return `${pen.removed(was)} withdrawn`;
  return was === is ? is : `${pen.old(was)} → ${pen.now(is)}`;
}

/** One line of somebody else's text. */
function line(text: string, { columns }: Pen): string {
  return shorten(printable(text.replace(/\s+/gu, ' ')), Math.max(40, 2 * columns));
}

interface Pen {
  readonly columns: number;
  readonly strong: (text: string) => string;
  readonly dim: (text: string) => string;
  /** What was and what is, where an arrow stands between them. */
  readonly old: (text: string) => string;
  readonly now: (text: string) => string;
  /** Without colours as git marks words. */
  readonly added: (text: string) => string;
  readonly removed: (text: string) => string;
}

function penOf({ colour, columns }: DiffStyle): Pen {
  const paint = (code: number, otherwise: (text: string) => string) => (text: string) =>
    colour ? `\u001b[${String(code)}m${text}\u001b[0m` : otherwise(text);
  const plain = (text: string): string => text;
  return {
    columns,
    strong: paint(1, plain),
    dim: paint(36, plain),
    old: paint(31, plain),
    now: paint(32, plain),
    added: paint(32, (text) => `{+${text}+}`),
    removed: paint(31, (text) => `[-${text}-]`),
  };
}
