/** Events of a timeline, read from rows, and what is wrong with them. */
import type { FigureCell, FigureFault, FigureSpec } from '../../model/figure.ts';
import { highlightsOf, unknownHighlights } from '../highlight.ts';
import type { Moment } from './moment.ts';
import { dateText, momentsOf } from './moment.ts';
import { saysPlanned, somePlannedWords } from './words.ts';

export interface TimelineEvent {
  readonly label: string;
  readonly detail: string;
  /** As the document's language writes it. */
  readonly date: string;
  readonly first: Moment;
  /** The last day, month or year of a period; undefined for a single date. */
  readonly last: Moment | undefined;
  readonly start: number;
  readonly end: number;
  readonly planned: boolean;
  readonly lane: string;
  readonly highlighted: boolean;
}

/** More than anybody reads in one figure. */
const mostEvents = 100;

export function readEvents(spec: FigureSpec): {
  readonly events: readonly TimelineEvent[];
  readonly faults: readonly FigureFault[];
} {
  const faults: FigureFault[] = [];
  if (spec.rows.length === 0) {
    faults.push({
      severity: 'warning',
      option: 'from',
      reason: 'Unexpected timeline without rows, expected at least one event',
      note: 'the figure says that there are no data',
    });
    return { events: [], faults };
  }
  if (spec.rows.length > mostEvents) {
    faults.push({
      severity: 'error',
      option: 'from',
      reason: `Unexpected timeline of ${spec.rows.length} rows, expected at most ${mostEvents}`,
      note: 'choose the events that matter with `where=` or `limit=`, or make several timelines',
    });
    return { events: [], faults };
  }

  const cellOf = cellsOf(spec);
  const today = Date.parse(spec.today);
  const wanted = highlightsOf(spec);
  const keys: string[] = [];
  const events: TimelineEvent[] = [];
  for (const row of spec.rows) {
    const label = cellOf(row, 'label')?.text.trim() ?? '';
    const date = cellOf(row, 'date');
    const key = cellOf(row, 'key')?.text ?? label;
    keys.push(key, ...(key === label ? [] : [label]));
    if (label === '' || date === undefined) {
      faults.push({
        severity: 'warning',
        option: label === '' ? 'label' : 'date',
        reason: `Unexpected row ${label === '' ? 'without a label' : `\`${shorten(label)}\` without a date`}, expected both`,
        note: 'the row is left out',
      });
      continue;
    }
    const moments = readDates(row, cellOf, label);
    if ('reason' in moments) {
      faults.push(moments);
      continue;
    }
    const [first, last] = moments.dates;
    events.push({
      label,
      detail: cellOf(row, 'detail')?.text.trim() ?? '',
      date: moments.text,
      first,
      last,
      start: first.start,
      end: (last ?? first).end,
      planned: isPlanned(cellOf(row, 'planned'), spec) ?? first.start > today,
      lane: cellOf(row, 'lane')?.text.trim() ?? '',
      highlighted: wanted.includes(key) || wanted.includes(label),
    });
  }
  if (!faults.some(({ severity }) => severity === 'error')) {
    const name = spec.options['key'] === undefined ? 'the label' : 'the label or key';
    faults.push(...unknownHighlights(spec, keys, `${name} of an event`));
  }
  faults.push(...oddStatus(spec, cellOf));
  // Sorting is stable: what begins and ends together stays in the order of the data.
  return { events: events.toSorted((a, b) => a.start - b.start || a.end - b.end), faults };
}

type Row = FigureSpec['rows'][number];
type CellOf = (row: Row, option: string) => FigureCell | undefined;

/** The cell of a row in the column that an option names; undefined where it is empty. */
function cellsOf({ columns, options }: FigureSpec): CellOf {
  return (row, option) => {
    const index = columns.findIndex(({ name }) => name === options[option]);
    const cell = row[index];
    return cell === undefined || cell.value === null || cell.value === '' ? undefined : cell;
  };
}

function readDates(
  row: Row,
  cellOf: CellOf,
  label: string,
): { readonly dates: readonly [Moment, Moment?]; readonly text: string } | FigureFault {
  const date = cellOf(row, 'date');
  const end = cellOf(row, 'end');
  const dates = date && momentsOf(date.value);
  if (date === undefined || dates === undefined) return notDate('date', date?.text ?? '', label);
  if (end === undefined) return { dates, text: date.text };
  const last = momentsOf(end.value);
  if (last === undefined) return notDate('end', end.text, label);
  const [from] = dates;
  const to = last[1] ?? last[0];
  if (to.end < from.end || to.start < from.start) {
    return {
      severity: 'error',
      option: 'end',
      reason: `Unexpected end \`${to.iso}\` before the date \`${from.iso}\` of \`${shorten(label)}\`, expected a later one`,
    };
  }
  return to.iso === from.iso
    ? { dates: [from], text: date.text }
    : { dates: [from, to], text: date.text };
}

function notDate(option: string, text: string, label: string): FigureFault {
  return {
    severity: 'error',
    option,
    reason: `Unexpected \`${shorten(text)}\` in the ${option} of \`${shorten(label)}\`, expected a date`,
    note: 'dates are written as `2026-02-09`, `2026-02` or `2026`, and periods as `2026/2035`',
  };
}

/** What the data say; undefined where they say nothing, and the day decides. */
function isPlanned(cell: FigureCell | undefined, spec: FigureSpec): boolean | undefined {
  if (spec.options['planned'] === undefined) return undefined;
  if (cell === undefined) return undefined;
  return typeof cell.value === 'boolean'
    ? cell.value
    : saysPlanned(String(typeof cell.value === 'object' ? cell.text : cell.value)) ||
        saysPlanned(cell.text);
}

/** A column that is to say what is planned, and never does, is likely another column. */
function oddStatus(spec: FigureSpec, cellOf: CellOf): readonly FigureFault[] {
  const column = spec.options['planned'];
  if (column === undefined) return [];
  const cells = spec.rows.flatMap((row) => cellOf(row, 'planned') ?? []);
  const says = cells.some(
    (cell) => typeof cell.value === 'boolean' || isPlanned(cell, spec) === true,
  );
  const words = [...new Set(cells.map(({ text }) => text))];
  // A column in which all is done is common: one word, and no more to tell from it.
  if (says || words.length < 2) return [];
  return [
    {
      severity: 'warning',
      option: 'planned',
      reason: `Unexpected column \`${column}\` without a word for planned, expected one such as \`planned\``,
      note: `it says ${words
        .slice(0, 4)
        .map((word) => `\`${shorten(word)}\``)
        .join(', ')}`,
      expected: somePlannedWords,
    },
  ];
}

/** Whose text is the data's own, and whose is composed: a column of dates is already in the document's language. */
export function withDates(
  events: readonly TimelineEvent[],
  spec: FigureSpec,
): readonly TimelineEvent[] {
  const { columns, options, lang } = spec;
  const isDate = columns.find(({ name }) => name === options['date'])?.type === 'date';
  return events.map((event) =>
    event.last === undefined && isDate
      ? event
      : {
          ...event,
          date: dateText(
            event.last === undefined ? [event.first] : [event.first, event.last],
            lang,
          ),
        },
  );
}

function shorten(text: string): string {
  const plain = text.replaceAll('`', "'").split(/[\r\n]/u, 1)[0] ?? '';
  return plain.length > 40 ? `${plain.slice(0, 40)}…` : plain;
}
