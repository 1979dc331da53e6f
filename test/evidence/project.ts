/** Small projects given as text, with the places where a message must stand marked in the text itself. */
import { expect } from 'vitest';
import type { BuildOptions } from '../../src/build.ts';
import { build } from '../../src/build.ts';
import type { FormatName } from '../../src/model/output.ts';
import { toProjectPath } from '../../src/paths.ts';
import { formatMessages } from '../../src/reporter.ts';
import { memoryWorld } from '../world.ts';

export type Texts = Readonly<Record<string, string>>;

/**
 * `⟦text⟧` wants one message on exactly this text, `⟪text⟫` one that begins and ends somewhere in it, `⟨text⟩` one or
 * more in it. Before the text may stand the rule and a broken bar, as in `⟦stale¦text⟧`; else it is the rule of the test.
 */
const marks = /([⟦⟪⟨])(?:([a-z-]+)¦)?([^⟧⟫⟩]*)[⟧⟫⟩]/gu;

interface Mark {
  readonly file: string;
  readonly rule: string;
  readonly kind: 'exact' | 'one' | 'some';
  readonly start: number;
  readonly end: number;
  /** Lines and columns as messages print them. */
  readonly place: string;
}

export interface Found {
  readonly file: string;
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly reason: string;
  readonly note: string;
  readonly expected: readonly string[];
  /** Lines and columns; empty where the message is about a whole file. */
  readonly place: string;
  /** Offsets into the file's text without its marks. */
  readonly start: number;
  readonly end: number;
}

export interface Checked {
  readonly found: readonly Found[];
  readonly ok: boolean;
  /** `path status` of each document. */
  readonly documents: readonly string[];
  /** Outputs by path below the output folder, as text. */
  readonly written: Readonly<Record<string, string>>;
  /** All messages as they are printed. */
  readonly printed: string;
  readonly marks: readonly Mark[];
}

export interface CheckOptions {
  readonly today?: string;
  readonly strict?: boolean;
  /** Builds these formats; without them nothing is laid out or written. */
  readonly formats?: readonly FormatName[];
  /** The run is over all documents, as without names on the command line; else every document is named. */
  readonly all?: boolean;
  /** The rule of marks that name none. */
  readonly rule?: string;
}

/** The text without its marks. */
export function unmarked(text: string): string {
  return text.replace(marks, '$3');
}

export async function check(files: Texts, options: CheckOptions = {}): Promise<Checked> {
  const { today = '2026-02-14', all = false, rule = '' } = options;
  const plain = Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, unmarked(text)]),
  );
  const world = memoryWorld({ files: plain, today });
  const named = Object.keys(files)
    .filter((path) => /^(?:decks|reports)\/(?:[^_/][^/]*\/)*[^_/][^/]*\.md$/u.test(path))
    .flatMap((path) => toProjectPath(path) ?? []);
  const settings: BuildOptions = {
    ...(all ? {} : { files: named }),
    ...(options.strict === undefined ? {} : { strict: options.strict }),
    ...(options.formats === undefined ? { until: 'model' } : { formats: options.formats }),
  };
  const outcome = await build(world, settings);
  for (const { failure } of outcome.documents) if (failure !== undefined) throw failure;
  const found = outcome.files.flatMap((file) =>
    file.messages.map((message): Found => {
      const text = plain[file.path] ?? '';
      const { place } = message;
      const [start, end] =
        place === undefined
          ? [undefined, undefined]
          : 'start' in place
            ? [place.start, place.end]
            : [place, place];
      return {
        file: file.path,
        rule: message.ruleId ?? '',
        severity: message.fatal === true ? 'error' : message.fatal === false ? 'warning' : 'info',
        reason: message.reason,
        note: message.note ?? '',
        expected: message.expected ?? [],
        place: start === undefined ? '' : `${start.line}:${start.column}-${end.line}:${end.column}`,
        start: start === undefined ? -1 : offsetOf(text, start),
        end: end === undefined ? -1 : offsetOf(text, end),
      };
    }),
  );
  return {
    found,
    ok: outcome.ok,
    documents: outcome.documents.map(({ source, status }) => `${source} ${status}`),
    written: Object.fromEntries(
      [...world.written].map(([path, bytes]) => [path, Buffer.from(bytes).toString('utf8')]),
    ),
    printed: formatMessages(outcome.files, { colour: false }),
    marks: Object.entries(files).flatMap(([path, text]) => marksOf(path, text, rule)),
  };
}

/** Checks a project and holds its messages against the marks: none may be missing, none too many. */
export async function expectMarks(
  files: Texts,
  options: CheckOptions & { readonly only?: readonly string[] } = {},
): Promise<Checked> {
  const checked = await check(files, options);
  const { only } = options;
  // Whether a table is referred to is no matter of evidence.
  const found = checked.found.filter(
    ({ rule }) => rule !== 'unreferenced' && only?.includes(rule) !== false,
  );
  const [actual, expected] = compare(found, checked.marks);
  expect(actual, checked.printed).toEqual(expected);
  return checked;
}

/** Two lists of lines that are equal where every mark has its message and every message its mark. */
export function compare(
  found: readonly Pick<Found, 'file' | 'rule' | 'place' | 'start' | 'end'>[],
  wanted: readonly Mark[],
): readonly [actual: readonly string[], expected: readonly string[]] {
  const lineOf = (mark: Mark): string =>
    mark.kind === 'exact'
      ? `${mark.file} ${mark.rule} ${mark.place}`
      : `${mark.file} ${mark.rule} within ${mark.place}`;
  const some = new Set<string>();
  const actual = found.flatMap((message) => {
    const mark = wanted.find(
      ({ file, rule, kind, start, end }) =>
        kind !== 'exact' &&
        file === message.file &&
        rule === message.rule &&
        start <= message.start &&
        message.start <= message.end &&
        message.end <= end,
    );
    if (mark === undefined) return [`${message.file} ${message.rule} ${message.place}`];
    const line = lineOf(mark);
    if (mark.kind === 'some' && some.has(line)) return [];
    some.add(line);
    return [line];
  });
  return [actual.sort(), wanted.map(lineOf).sort()];
}

export function marksOf(file: string, text: string, defaultRule: string): readonly Mark[] {
  const plain = unmarked(text);
  let removed = 0;
  return [...text.matchAll(marks)].map((match) => {
    const [whole, bracket, rule = defaultRule, content = ''] = match;
    const start = match.index - removed;
    const end = start + content.length;
    removed += whole.length - content.length;
    const kind = bracket === '⟦' ? 'exact' : bracket === '⟪' ? 'one' : 'some';
    return {
      file,
      rule,
      kind,
      start,
      end,
      place: `${placeOf(plain, start)}-${placeOf(plain, end)}`,
    };
  });
}

/** A byte order mark is no column. */
function withoutMark(text: string): number {
  return text.startsWith('\uFEFF') ? 1 : 0;
}

function placeOf(text: string, offset: number): string {
  const before = text.slice(withoutMark(text), offset).split(/\r\n|\n|\r/u);
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
}

export function offsetOf(
  text: string,
  { line, column }: { readonly line: number; readonly column: number },
): number {
  let offset = withoutMark(text);
  for (let number = 1; number < line; number++) {
    const rest = /\r\n|\n|\r/u.exec(text.slice(offset));
    if (rest === null) break;
    offset += rest.index + rest[0].length;
  }
  return offset + column - 1;
}

/** Facts, sources and tables that all is well with, for documents that are tested on something else. */
export const data: Texts = {
  'data/facts.yaml': `
rafale.planned:
  label: Rafale foreseen
  value: 100
  qualifier: about
  unit: aircraft
  asOf: 2025-11
  source: letter
  locator: para. 5
  grade: C3
moved: { label: People moved, value: 1234567, unit: people, source: memo }
share: { label: Share of the budget, value: 12.5, unit: "%", source: letter }
cost: { label: Cost, value: 3200000000, unit: EUR, source: letter }
signed: { label: Day of signature, value: "2026-02-09", source: letter }
wait: { label: Time to delivery, value: { from: 12, to: 18 }, unit: months, source: letter }
odds: { label: Probability, value: 0.7, source: letter }
`,
  'data/sources.json': JSON.stringify([
    {
      id: 'letter',
      type: 'article',
      title: 'France and Ukraine sign a letter of intent',
      'title-short': 'Article on the letter',
      author: [{ family: 'Martin', given: 'Anne' }],
      publisher: 'Example Press',
      issued: { 'date-parts': [[2026, 2, 9]] },
      URL: 'https://example.org/letter',
      custom: { grade: 'C', accessed: '2026-02-12' },
    },
    {
      id: 'memo',
      type: 'report',
      title: 'Memorandum on spare parts',
      'title-short': 'Spare parts memo',
      publisher: 'Ministry of Samples',
      issued: { 'date-parts': [[2025, 11]] },
    },
    { id: 'unread', type: 'book', title: 'A book that nobody opened' },
  ]),
  'data/equipment.csv':
    'id,name,status,speed\nmirage,Mirage,joint,2300\nrafale,Rafale,planned,1900\nsampt,SAMP/T,joint,1400\n',
};

/** A report in a language; its text begins in the seventh line. */
export function reportOf(text: string, lang = 'en', frontMatter = ''): string {
  return `---\ntitle: A brief\nlang: ${lang}\n${frontMatter}---\n\n## Background\n\n${text}\n`;
}

/** A deck of one slide unless the text makes more. */
export function deckOf(text: string, lang = 'en', frontMatter = ''): string {
  return `---\ntitle: A deck\nlang: ${lang}\n${frontMatter}---\n\n# Background\n\n${text}\n`;
}

/** Every value at a key of this name, at any depth of parsed JSON. */
export function valuesAt(json: unknown, key: string): readonly unknown[] {
  if (Array.isArray(json)) return json.flatMap((item: unknown) => valuesAt(item, key));
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([name, value]: [string, unknown]) => [
    ...(name === key ? [value] : []),
    ...valuesAt(value, key),
  ]);
}

/** Every object at any depth of parsed JSON. */
export function objectsIn(json: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (Array.isArray(json)) return json.flatMap((item: unknown) => objectsIn(item));
  if (typeof json !== 'object' || json === null) return [];
  // An object of parsed JSON has text keys and whatever values.
  const own = json as Readonly<Record<string, unknown>>;
  return [own, ...Object.values(own).flatMap((value) => objectsIn(value))];
}

/** Text with every special space an ordinary one. */
export function plainSpaces(text: string): string {
  return text.replace(/[\u00A0\u202F\u2009\u2007]|&nbsp;|&#160;|&#xA0;/gu, ' ');
}
