/** The source summary statement: how many sources of which kinds, from when, how reliable, and on what that judgement rests. */
import { isMap } from '../facts/shape.ts';
import type { Source } from '../model/fact.ts';
import type { Datum } from '../model/table.ts';
import { printIso, readDate } from './csl-date.ts';
import { shortReference, toText } from './reference.ts';
import type { Runs } from './runs.ts';
import { capitalised, run, sentence } from './runs.ts';
import { sorted } from './style.ts';
import type { SourceKind, Words } from './words.ts';
import { countedAs, listed } from './words.ts';

/** Paragraphs: the statement, then what each source's `custom.basis` says. `cited`: whether it is about all or those of a document. */
export function summarise(
  sources: readonly Source[],
  cited: boolean,
  words: Words,
): readonly Runs[] {
  if (sources.length === 0) return [];
  const { colon } = words;
  const [only] = sources;
  const sentences =
    only !== undefined && sources.length === 1
      ? ofOne(only, cited, words)
      : ofSeveral(sources, cited, words);
  const statement = sentences.flatMap((text, index) => [
    ...(index === 0 ? [] : [run(' ')]),
    // A bracket may end in an abbreviation, which is no end of a sentence.
    ...capitalised([run(`${text}.`)]),
  ]);
  const bases = sorted(sources, words).flatMap((source) => {
    const basis = custom(source, 'basis');
    return basis === ''
      ? []
      : [sentence([...shortReference(source, words), run(colon), run(basis)])];
  });
  return [statement, ...bases];
}

/** `This document cites a single source: an article dated 14 February 2026.` */
function ofOne(source: Source, cited: boolean, words: Words): readonly string[] {
  const { grades, single } = words.summary;
  const own = custom(source, 'type');
  const date = readDate(source.item['issued'])?.iso[0];
  const grade = custom(source, 'grade').charAt(0);
  const meaning = Object.entries(grades).find(([letter]) => letter === grade)?.[1];
  return [
    (cited ? single.cites : single.has) +
      words.colon +
      // The author's word has no article that is known.
      (own === '' ? single.kinds[kindOf(source)] : own) +
      (date === undefined ? '' : single.dated(printIso(date, words))),
    meaning === undefined ? single.ungraded : single.grade(grade, meaning),
  ];
}

/** `This document cites 3 sources, dated from 2024 to 2025: 1 legal text and 2 reports.` */
function ofSeveral(sources: readonly Source[], cited: boolean, words: Words): readonly string[] {
  const { summary, colon } = words;
  const forms = cited ? summary.cites : summary.has;
  const count = countedAs(sources.length, forms, words).replace('# ', `${sources.length}\u00a0`);
  return [
    count + datesOf(sources, words) + colon + kindsOf(sources, words),
    summary.reliability + colon + gradesOf(sources, words),
  ];
}

const order: readonly SourceKind[] = [
  'law',
  'statement',
  'report',
  'journal',
  'book',
  'dataset',
  'news',
  'article',
  'web',
  'document',
];

function kindsOf(sources: readonly Source[], words: Words): string {
  const counts = new Map<SourceKind, number>();
  const own = new Map<string, number>();
  for (const source of sources) {
    const named = custom(source, 'type');
    if (named !== '') own.set(named, (own.get(named) ?? 0) + 1);
    else counts.set(kindOf(source), (counts.get(kindOf(source)) ?? 0) + 1);
  }
  return listed(
    [
      ...order.flatMap((kind) => {
        const count = counts.get(kind);
        return count === undefined
          ? []
          : [`${count}\u00a0${countedAs(count, words.counted[kind], words)}`];
      }),
      // The author's word has no plural that is known.
      ...[...own].map(([name, count]) => (count === 1 ? `1\u00a0${name}` : `${name} (${count})`)),
    ],
    words,
  );
}

function kindOf({ type }: Source): SourceKind {
  return kinds.get(type) ?? 'document';
}

const kinds: ReadonlyMap<string, SourceKind> = new Map(
  Object.entries({
    article: 'article',
    journal: 'article-journal paper-conference review',
    news: 'article-newspaper article-magazine broadcast',
    report: 'report standard thesis pamphlet',
    book: 'book chapter review-book entry entry-dictionary entry-encyclopedia collection classic',
    law: 'legislation legal_case bill treaty regulation hearing',
    web: 'webpage post post-weblog',
    dataset: 'dataset map',
    statement: 'speech interview personal_communication',
  }).flatMap(([kind, types]) =>
    // The keys of the record above.
    types.split(' ').map((type) => [type, kind as SourceKind] as const),
  ),
);

function datesOf(sources: readonly Source[], words: Words): string {
  const dates = sources
    .flatMap(({ item }) => readDate(item['issued'])?.iso ?? [])
    .sort((a, b) => (a < b ? -1 : 1));
  const [first] = dates;
  const last = dates.at(-1);
  if (first === undefined || last === undefined) return '';
  return words.summary.dated(
    printIso(first, words),
    first === last ? undefined : printIso(last, words),
  );
}

function gradesOf(sources: readonly Source[], words: Words): string {
  const counts = new Map<string, number>();
  for (const source of sources) {
    const grade = custom(source, 'grade').charAt(0);
    counts.set(grade, (counts.get(grade) ?? 0) + 1);
  }
  const { grades, ungraded } = words.summary;
  const count = (number: number): string => ` (${number})`;
  const parts = Object.entries(grades).flatMap(([letter, meaning]) => {
    const number = counts.get(letter);
    return number === undefined ? [] : [`${letter}, ${meaning}${count(number)}`];
  });
  const none =
    sources.length -
    [...counts].reduce((sum, [letter, number]) => (letter in grades ? sum + number : sum), 0);
  return [...parts, ...(none === 0 ? [] : [`${ungraded}${count(none)}`])].join(words.semicolon);
}

function custom({ item }: Source, key: string): string {
  const { custom: own } = item as { readonly custom?: Datum };
  return isMap(own) ? toText(own[key]) : '';
}
