/** The ledger of a document: every value that an output shows, and as much of where it comes from as may leave the house. */
import type { LineageScope } from './lineage.ts';
import {
  compact,
  factsBelow,
  findValue,
  recordOf,
  recordOfFact,
  sourceRecords,
  sourcesOf,
  spotOf,
} from './lineage.ts';
import type { ExpandedDocument, Shown } from './model/document.ts';
import type { Fact } from './model/fact.ts';
import type {
  Ledger,
  LedgerInput,
  LedgerSource,
  LedgerValue,
  Provenance,
  ProvenanceLevel,
  Showing,
  ValueRecord,
} from './model/ledger.ts';
import { provenanceLevels } from './model/ledger.ts';
import type { FormatName } from './model/output.ts';

export interface LedgerOptions {
  readonly format: Exclude<FormatName, 'md'>;
  readonly title: string;
  readonly compiler: string;
  readonly inputs: readonly LedgerInput[];
  /** How many slides or pages there are; undefined where there are none. */
  readonly pages: number | undefined;
  /** Slides or pages (from 1) of the value with this number in `document.shown`. */
  readonly pagesOf: (index: number) => readonly number[];
}

/** What one output says of its values; undefined where nothing may leave the house. */
export function makeLedger(
  document: ExpandedDocument,
  scope: LineageScope,
  level: ProvenanceLevel,
  { format, title, compiler, inputs, pages: count, pagesOf }: LedgerOptions,
): Ledger | undefined {
  if (level === 'none') return undefined;
  const isFull = level === 'full';

  // What the output does not hold is not told in public: notes of a deck that is printed, comments of a report.
  const isVisible = visibility(document, format);
  const byPath = new Map<string, { readonly first: Shown; readonly showings: Showing[] }>();
  for (const [index, shown] of document.shown.entries()) {
    if (!isFull && !isVisible(shown)) continue;
    const entry = byPath.get(shown.path) ?? { first: shown, showings: [] };
    byPath.set(shown.path, entry);
    const pages = pagesOf(index);
    entry.showings.push({
      text: shown.text,
      ...(pages.length === 0 || !isVisible(shown) ? {} : { pages }),
      ...(isFull ? { at: spotOf(shown.file, shown.place) } : {}),
    });
  }

  const values: LedgerValue[] = [];
  const roots: Fact[] = [];
  const sources: string[] = [];
  for (const [path, { first, showings }] of byPath) {
    const { record, fact, sources: own } = knownOf(path, first, scope);
    if (fact !== undefined) roots.push(fact);
    sources.push(...own);
    values.push({
      ...(isFull ? record : publicPart(record)),
      shown: isFull ? showings : merge(showings),
    });
  }
  const below = isFull ? factsBelow(roots, scope) : [];
  for (const fact of below) sources.push(...fact.source);

  return {
    ledger: 1,
    provenance: level,
    document: {
      kind: document.kind,
      title,
      lang: document.lang,
      ...(count === undefined ? {} : { pages: count }),
      ...(isFull ? { source: document.path } : {}),
    },
    compiler,
    inputs: inputs
      .map(({ sha256, ...named }) => (isFull ? { ...named, sha256 } : { sha256 }))
      // Without their names even their order says nothing.
      .sort((a, b) => (isFull ? 0 : a.sha256 < b.sha256 ? -1 : 1)),
    values: values.sort((a, b) => (a.path < b.path ? -1 : 1)),
    ...(isFull ? { facts: below.map((fact) => recordOfFact(fact, scope, mostCells)) } : {}),
    sources: sourceRecords(sources, scope, document.lang),
  };
}

/** Looks up all that a ledger will say of its values, which takes most of the time that it takes. */
export function lookUpValues(
  { shown }: ExpandedDocument,
  scope: LineageScope,
  level: ProvenanceLevel,
): void {
  if (level === 'none') return;
  const paths = new Set<string>();
  for (const one of shown) {
    if (!paths.has(one.path)) knownOf(one.path, one, scope);
    paths.add(one.path);
  }
}

interface Known {
  readonly record: ValueRecord;
  readonly fact: Fact | undefined;
  readonly sources: readonly string[];
}

/** A recipe and each format ask for the same. */
const known = new WeakMap<LineageScope, WeakMap<Shown, Known>>();

function knownOf(path: string, first: Shown, scope: LineageScope): Known {
  const ofScope = known.get(scope) ?? new WeakMap<Shown, Known>();
  known.set(scope, ofScope);
  let one = ofScope.get(first);
  if (one === undefined) {
    const found = findValue(path, scope, first);
    one =
      found === undefined
        ? {
            record: compact({ path, fact: first.fact, value: first.value }),
            ...{ fact: undefined, sources: [] },
          }
        : {
            record: recordOf(found, scope, mostCells),
            ...{ fact: found.fact, sources: sourcesOf(found, scope) },
          };
    ofScope.set(first, one);
  }
  return one;
}

/** Cells of one derivation that a ledger lists: a sum over a thousand rows would weigh more than the document. */
const mostCells = 100;

/** The level that a document's front matter asks for; a word that is no level has its message already. */
export function levelOf({ frontMatter }: ExpandedDocument): ProvenanceLevel | undefined {
  const asked = frontMatter.data['provenance'];
  return provenanceLevels.find((level) => level === asked);
}

/** What the pages of a document tell their readers beside its values, in the language of the document. */
export function provenanceOf(
  scope: LineageScope,
  level: ProvenanceLevel,
  lang: string,
): Provenance {
  // Most values of a document have the same few sources.
  const known = new Map<string, readonly LedgerSource[]>();
  const sourcesOfNote = (ids: readonly string[]): readonly LedgerSource[] => {
    const key = JSON.stringify(ids);
    let sources = known.get(key);
    if (sources === undefined) known.set(key, (sources = sourceRecords(ids, scope, lang, 'short')));
    return sources;
  };
  return {
    level,
    note(path, fact) {
      const found = findValue(path, scope, { fact, value: null });
      if (found === undefined) return undefined;
      const record = recordOf({ ...found, fact: withoutDerivation(found.fact) }, scope);
      const sources = sourcesOfNote(record.source ?? []);
      const { label, asOf, grade } = record;
      if ([label, asOf, grade, sources[0]].every((part) => part === undefined)) return undefined;
      return { label, asOf, grade, sources, locator: record.locator };
    },
  };
}

function withoutDerivation(fact: Fact | undefined): Fact | undefined {
  return fact && { ...fact, derivation: undefined };
}

/** What the public may know. A list of what it may, so that what is added to a record stays in the house. */
function publicPart({
  path,
  fact,
  label,
  value,
  qualifier,
  unit,
  asOf,
  source,
  locator,
  grade,
}: ValueRecord): ValueRecord {
  return compact({ path, fact, label, value, qualifier, unit, asOf, source, locator, grade });
}

/** Each wording once, with all its pages. */
function merge(showings: readonly Showing[]): readonly Showing[] {
  const byText = new Map<string, Set<number>>();
  for (const { text, pages } of showings) {
    const known = byText.get(text) ?? new Set();
    for (const page of pages ?? []) known.add(page);
    byText.set(text, known);
  }
  return [...byText].map(([text, pages]) =>
    pages.size === 0 ? { text } : { text, pages: [...pages].sort((a, b) => a - b) },
  );
}

/** Whether a value is in the output: comments are the notes of a deck, which only its HTML holds; `x-` keys are the author's own. */
function visibility(
  { kind, marked, frontMatter }: ExpandedDocument,
  format: Exclude<FormatName, 'md'>,
): (shown: Shown) => boolean {
  const { text } = marked;
  const holdsNotes = kind === 'deck' && format === 'html';
  const hidden = [
    ...(holdsNotes ? [] : commentsOf(text)),
    ...ownKeys(text, frontMatter.start, frontMatter.end),
  ];
  return ({ offset }) => !hidden.some(([start, end]) => start <= offset && offset < end);
}

type Range = readonly [start: number, end: number];

function commentsOf(text: string): readonly Range[] {
  const ranges: Range[] = [];
  for (let start = text.indexOf('<!--'); start !== -1;) {
    const end = text.indexOf('-->', start);
    if (end === -1) break;
    ranges.push([start, end]);
    start = text.indexOf('<!--', end);
  }
  return ranges;
}

/** The author's own keys of the front matter, each with the lines below it. */
function ownKeys(text: string, from: number, to: number): readonly Range[] {
  const yaml = text.slice(from, to);
  const keys = [...yaml.matchAll(/^(?=\S)(?!#)(["']?x-)?/gmu)];
  return keys.flatMap((match, index) =>
    match[1] === undefined
      ? []
      : [[from + match.index, from + (keys[index + 1]?.index ?? yaml.length)] as const],
  );
}
