/** One value, one text: within a document, between a deck and its report, between a caption and its table. */
import type { Position } from 'unist';
import { nearest } from '../messages.ts';
import type { ExpandedDocument } from '../model/document.ts';
import type { EvidenceRule, ReportIn } from './evidence.ts';
import { fileOf } from './evidence.ts';
import { findFigures } from './figures/figures.ts';
import { usesOf } from './places.ts';
import type { DocumentSummary, Use } from './summary.ts';

export const consistency = {
  id: 'consistency',
  doc: 'a value reads the same wherever it is shown, and a caption’s figure is in its table',
  severity: 'warning',
  guide: {
    what: 'A value that stands with different figures, roundings or dates in one document (`3.2 billion` and `3,234 million`; `9 February 2026` and `February 2026`), or in a deck and its report: those of one name, or those that `companion` in the front matter names. A unit or qualifier beside it, and a number in words, make no difference. In the caption of a `::table`, a number that is neither that of its rows nor one of its cells nor the sum of a column; years, dates and labels are left out. Documents are compared with each other in runs over the whole project.',
    why: 'Two figures for one thing make a reader doubt both, and somebody will put the deck beside the report.',
    bad: {
      'data/facts.yaml': 'cost: { label: Cost, value: 3234000000, unit: EUR, source: plan }\n',
      'data/sources.json': '[{ "id": "plan", "type": "report", "title": "Budget plan" }]\n',
      'reports/brief.md':
        'It costs :value[cost]{format=compact}, in full :value[cost]{format=currency}.\n',
    },
    good: {
      'data/facts.yaml': 'cost: { label: Cost, value: 3234000000, unit: EUR, source: plan }\n',
      'data/sources.json': '[{ "id": "plan", "type": "report", "title": "Budget plan" }]\n',
      'reports/brief.md':
        'It costs :value[cost]{format=compact}; the sum of :value[cost]{format=compact} is a plan.\n',
    },
  },
  checkDocument(document, _, report) {
    const firsts = new Map<string, Use>();
    for (const use of usesOf(document)) {
      const first = firsts.get(use.path);
      // What a text says is looked at only where there is another: most values have one.
      if (first === undefined || (first.text !== use.text && saysNothing(first, document)))
        firsts.set(use.path, use);
      else if (differs(first, document, use, document)) tell(document, use, first, report);
    }
    checkCaptions(document, report);
  },
  checkProject(documents, _, report) {
    const pairs = new Set<string>();
    for (const document of documents) {
      for (const other of companionsOf(document, documents, report)) {
        // Two documents may name each other.
        const pair = [document.path, other.path].sort().join('\0');
        if (pairs.has(pair)) continue;
        pairs.add(pair);
        const theirs = new Map<string, Use>();
        for (const use of usesOf(other)) if (!theirs.has(use.path)) theirs.set(use.path, use);
        const told = new Set<string>();
        for (const use of usesOf(document)) {
          const first = theirs.get(use.path);
          if (first === undefined || told.has(use.path)) continue;
          told.add(use.path);
          if (differs(first, other, use, document)) tell(document, use, first, report);
        }
      }
    }
  },
} satisfies EvidenceRule;

type Files = Pick<DocumentSummary, 'files'>;
type Language = Pick<DocumentSummary, 'lang'>;

function tell(document: Files, use: Use, first: Use, report: ReportIn): void {
  const where = first.file === use.file ? '' : ` of \`${first.file}\``;
  report(
    fileOf(document, use.file),
    use.place,
    `Unexpected \`${use.text}\` for \`${use.path}\`, expected \`${first.text}\` as in line ${String(first.place.start.line)}${where}`,
    { note: 'write both with the same `format` and `digits`' },
  );
}

/** Whether a text has no figure in it. */
function saysNothing(use: Use, of: Language): boolean {
  return meaningOf(use, of).length === 0;
}

/** Whether two texts of one value say different things; in other languages they are written otherwise and mean the same. */
function differs(a: Use, ofA: Language, b: Use, ofB: Language): boolean {
  if (a.text === b.text) return false;
  const [one, other] = [meaningOf(a, ofA), meaningOf(b, ofB)];
  if (one.length === 0 || other.length === 0) return false;
  return (
    one.length !== other.length ||
    one.some((readings, index) => !readings.some((reading) => other[index]?.includes(reading)))
  );
}

/** Each figure of a text by what it may mean. */
function meaningOf({ text }: Use, { lang }: Language): readonly (readonly string[])[] {
  return findFigures(text, { lang }).map(({ readings }) =>
    readings.flatMap((reading) => {
      if (reading.kind === 'range') return [];
      if (reading.kind === 'date') return [reading.iso];
      // The sign may stand in the head of a column, or the number be a fraction.
      return (reading.percent ? [reading.value, reading.value / 100] : [reading.value]).map(
        (value) => String(Number(value.toPrecision(12))),
      );
    }),
  );
}

/** The documents that a document is compared with; a report is compared with the deck of its name, not the deck with it. */
function companionsOf(
  document: DocumentSummary,
  documents: readonly DocumentSummary[],
  report: ReportIn,
): readonly DocumentSummary[] {
  const found = new Set<DocumentSummary>();
  if (document.kind === 'report') {
    for (const other of documents)
      if (other.kind === 'deck' && other.name === document.name) found.add(other);
  }
  for (const { path, place } of document.companions) {
    const other = documents.find((one) => one.path === path);
    if (other !== undefined && other !== document) found.add(other);
    if (other !== undefined) continue;
    const near = nearest(
      path,
      documents.map((one) => one.path),
    );
    report(
      document.files[0],
      place,
      `Unexpected companion \`${path}\`, expected a document of the project`,
      {
        note:
          near[0] === undefined
            ? 'as in `companion: reports/brief.md`'
            : `did you mean \`${near[0]}\`?`,
        expected: near,
      },
    );
  }
  return [...found];
}

const captioned =
  /(<p class="caption"(?: id="[^"]*")?>)([^\r\n]*?)<\/p>[ \t>]*(?:\r\n|\r|\n)[ \t>]*(?:\r\n|\r|\n)((?:[ \t>]*\|[^\r\n]*(?:\r\n|\r|\n|$))+)/gu;

/** Figures that were typed into the captions of our own tables. */
function checkCaptions(document: ExpandedDocument, report: ReportIn): void {
  const { plain, lang } = document;
  if (!plain.text.includes('<p class="caption"')) return;
  for (const match of plain.text.matchAll(captioned)) {
    const [, tag = '', caption = '', table = ''] = match;
    const start = match.index + tag.length;
    // Only a table of ours has a caption that somebody else than the author put into tags.
    if (plain.isWritten(match.index, start)) continue;
    const figures = findFigures(caption, { lang });
    if (figures.length === 0) continue;
    const { rows, values } = readTable(table, lang);
    for (const figure of figures) {
      const text = caption.slice(figure.start, figure.end);
      const range = { start: start + figure.start, end: start + figure.end };
      if (!plain.isWritten(range.start, range.end)) continue;
      const numbers = figure.readings.flatMap((one) => (one.kind === 'number' ? one.value : []));
      if (numbers.length === 0 || /^(?:19|20)\d\d(?!\d)/u.test(text)) continue;
      if (numbers.some((number) => number === rows || values.has(number))) continue;
      const { file, place } = plain.origin(range.start, range.end);
      // The words of a figure say in which unit it is drawn, and what follows from its data.
      if (document.figures.some((one) => one.file === file.path && isInside(place, one.place)))
        break;
      report(
        fileOf(document, file.path),
        place,
        `Unexpected \`${text}\` in the caption, expected ${String(rows)}, the number of rows, or a figure of the table`,
        { note: 'leave the number out, or count what the table shows' },
      );
    }
  }
}

function isInside(inner: Position, outer: Position): boolean {
  const [from, to] = [outer.start.offset ?? 0, outer.end.offset ?? 0];
  const at = inner.start.offset ?? 0;
  return from <= at && at < to;
}

function readTable(
  text: string,
  lang: string,
): { readonly rows: number; readonly values: ReadonlySet<number> } {
  const lines = text.split(/\r\n|\r|\n/u).filter((line) => line.includes('|'));
  const values = new Set<number>();
  const sums: number[] = [];
  for (const line of lines.slice(2)) {
    const cells = line.replace(/^[ \t>]*\|/u, '').split(/(?<!\\)\|/u);
    for (const [column, cell] of cells.entries()) {
      const numbers = findFigures(cell, { lang }).flatMap(({ readings }) =>
        readings.flatMap((one) => (one.kind === 'number' ? one.value : [])),
      );
      for (const number of numbers) values.add(number);
      sums[column] = (sums[column] ?? 0) + (numbers[0] ?? 0);
    }
  }
  for (const sum of sums) values.add(Number(sum.toPrecision(12)));
  return { rows: Math.max(0, lines.length - 2), values };
}
