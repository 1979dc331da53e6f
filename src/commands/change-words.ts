/** How changes are told in words, for every form in which they are printed. */
import type {
  Changes,
  CellChange,
  DocumentChange,
  FactChange,
  PartChange,
  PartName,
  Reason,
} from '../model/change.ts';
import type { Mistake } from '../model/reading.ts';

/** `slide 4`, `section 2.1`, `section “Risks”`. */
export function partLabel({ unit, number, title }: PartName): string {
  if (number !== undefined) return `${unit} ${number}`;
  return title === '' ? 'the beginning' : `${unit} “${title}”`;
}

/** `slides 4, 9`; sections without numbers by their titles. */
export function partsLabel(parts: readonly PartName[]): string {
  const [first] = parts;
  if (first === undefined) return '';
  if (parts.length === 1) return partLabel(first);
  const numbered = parts.flatMap(({ number }) => number ?? []);
  if (numbered.length === parts.length) return `${first.unit}s ${numbered.join(', ')}`;
  const most = 6;
  const names = parts
    .slice(0, most)
    .map(({ number, title }) => number ?? (title === '' ? 'the beginning' : `“${title}”`));
  const more = parts.length - names.length;
  return `${first.unit}s ${names.join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}`;
}

export function partOf({ before, after, unit }: PartChange): PartName {
  return after ?? before ?? { unit, title: '' };
}

/** `slide 4`, with where it was where it moved, and the pages that are known. */
export function partHead(part: PartChange): string {
  const { before, after, change, moved, pages } = part;
  const where =
    moved && before !== undefined && after !== undefined ? ` (was ${partLabel(before)})` : '';
  const onPages =
    pages === undefined ? '' : `, page${pages.length === 1 ? '' : 's'} ${pages.join(', ')}`;
  const what = change === 'changed' ? (moved ? ' moved and changed' : '') : ` ${change}`;
  return `${partLabel(partOf(part))}${where}${onPages}${what}`;
}

/** Where in a document something changed, in a few words. */
export function whereIn({ change, from, parts, style, visible, kind }: DocumentChange): string {
  if (change !== 'changed') return change;
  const by = (wanted: PartChange['change']): string =>
    partsLabel(parts.filter((part) => part.change === wanted).map(partOf));
  const pages = [...new Set(parts.flatMap((part) => part.pages ?? []))].sort((a, b) => a - b);
  const said = [
    ...(from === undefined ? [] : [`renamed from ${from}`]),
    ...(style === true ? [`the look of all ${kind === 'deck' ? 'slides' : 'pages'}`] : []),
    ...[by('changed')].filter((text) => text !== ''),
    ...(pages.length === 0 ? [] : [`page${pages.length === 1 ? '' : 's'} ${pages.join(', ')}`]),
    ...(['added', 'removed', 'moved'] as const).flatMap((wanted) => {
      const text = by(wanted);
      return text === '' ? [] : [`${text} ${wanted}`];
    }),
  ];
  if (said.length > 0) return said.join('; ');
  return visible ? 'title or front matter' : 'nothing that readers see';
}

const reasonWords: Readonly<Record<Reason['kind'], readonly [one: string, many: string]>> = {
  document: ['its text', 'its text'],
  include: ['file', 'files'],
  fact: ['fact', 'facts'],
  value: ['value', 'values'],
  table: ['table', 'tables'],
  source: ['source', 'sources'],
  theme: ['theme', 'themes'],
  picture: ['picture', 'pictures'],
  settings: ['settings', 'settings'],
};

/** Reasons by kind, few of each: `[what, names, how many more]`. */
export function groupReasons(
  reasons: readonly Reason[],
): readonly { readonly what: string; readonly names: readonly string[]; readonly more: number }[] {
  const kinds = [...new Set(reasons.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const names = reasons.flatMap((reason) => (reason.kind === kind ? reason.name : []));
    const [one, many] = reasonWords[kind];
    const isNamed = kind !== 'document' && kind !== 'settings';
    return {
      what: names.length === 1 ? one : many,
      names: isNamed ? names.slice(0, 4) : [],
      more: isNamed ? Math.max(0, names.length - 4) : 0,
    };
  });
}

/** `2 facts changed, 1 added`: what there is in one line. */
export function summaryOf({ facts, sources, cells, tables, documents, total }: Changes): string {
  const hidden = tables.reduce((sum, table) => sum + table.cells.hidden, 0);
  const unseen = documents.filter(({ visible }) => !visible).length;
  const parts = [
    counted(facts, 'fact'),
    counted(cells, 'value of a table', 'values of tables'),
    ...(hidden === 0
      ? []
      : [`${count(hidden, 'other value', 'other values')} of data files that no document shows`]),
    counted(sources, 'source'),
    documents.length === 0
      ? `none of ${count(total, 'document')} affected`
      : `${String(documents.length)} of ${count(Math.max(total, documents.length), 'document')} affected${unseen === 0 ? '' : ` (${String(unseen)} only in what is recorded)`}`,
  ];
  return parts.filter((part) => part !== '').join('; ');
}

function counted(
  list: readonly (Pick<FactChange, 'change'> | Pick<CellChange, 'change'>)[],
  one: string,
  many = `${one}s`,
): string {
  const said = (['changed', 'added', 'removed'] as const).flatMap((change) => {
    const number = list.filter((entry) => entry.change === change).length;
    return number === 0 ? [] : [{ number, change: change === 'removed' ? 'withdrawn' : change }];
  });
  return said
    .map(({ number, change }, index) =>
      index === 0 ? `${count(number, one, many)} ${change}` : `${String(number)} ${change}`,
    )
    .join(', ');
}

export function count(number: number, one: string, many = `${one}s`): string {
  return `${String(number)} ${number === 1 ? one : many}`;
}

const fieldWords: Readonly<Record<string, string | undefined>> = {
  asOf: 'as of',
  notBefore: 'not before',
};

export interface FieldChange {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** What differs of a fact beside what it says: label, source, grade and the like. */
export function fieldChanges({ before, after, fields }: FactChange): readonly FieldChange[] {
  return fields.flatMap((field) => {
    if (field === 'value' || field === 'qualifier' || field === 'unit') {
      // Digits that the text leaves out, and units that it does not write.
      if (field !== 'value' || before?.text !== after?.text) {
        if (field !== 'unit' || before?.text !== after?.text) return [];
      }
    }
    const name = fieldWords[field] ?? (field === 'derivation' ? 'computed by' : field);
    return [{ name, before: fieldText(before, field), after: fieldText(after, field) }];
  });
}

function fieldText(state: FactChange['before'], field: string): string {
  if (state === undefined) return '–';
  const { record } = state;
  if (field === 'derivation') return record.derivation?.text.trim() ?? 'what is written down';
  const value = new Map<string, unknown>(Object.entries(record)).get(field);
  if (value === undefined || value === null) return '–';
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Where a fact comes from: short references and the place in them. */
export function sourceText({ record, sources }: NonNullable<FactChange['after']>): string {
  const described = sources.map(({ id, text }) => (text === '' ? id : text));
  const known = described.length > 0 ? described : [...(record.source ?? [])];
  return [...known, ...(record.locator === undefined ? [] : [record.locator])].join(', ');
}

/** Where a mistake stands, as `decks/a.md:12`. */
export function mistakePlace({ file, line }: Mistake): string {
  return line === undefined ? file : `${file}:${String(line)}`;
}

/** A text that is no longer than people read in a line or two; never cut inside a character. */
export function shorten(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most).replace(/[\ud800-\udbff]$/u, '')}…` : text;
}

/** A commit as people write it. */
export function shortCommit(commit: string | undefined): string {
  return commit === undefined ? '' : commit.slice(0, 8);
}
