/** Figures that somebody typed. */
import { formatValue } from '../facts/format.ts';
import { isMissed, lookup } from '../facts/lookup.ts';
import { parsePath } from '../facts/path.ts';
import type { ExpandedDocument } from '../model/document.ts';
import type { Evidence, EvidenceRule } from './evidence.ts';
import { fileOf } from './evidence.ts';
import type { Figure } from './figures/figures.ts';
import { findFigures } from './figures/figures.ts';
import { namePattern } from './figures/harmless.ts';
import type { Reading } from './figures/reading.ts';
import { readFigure } from './figures/reading.ts';
import type { Passage, Range } from './prose/passage.ts';
import { readProse } from './prose/prose.ts';
import { coveredSentence, sentenceStarts } from './prose/sentences.ts';

/** Every figure comes from the data or has its source beside it: whoever asks where it is from gets an answer. */
export const bareNumber = {
  id: 'bare-number',
  doc: 'a figure comes from the data, or its sentence cites a source',
  severity: 'warning',
  guide: {
    what: 'A figure typed into a paragraph, heading, table, note, alternative text or the printed front matter (title, subtitle, summary, key points; in decks header and footer) that neither came from the data nor has a citation in its sentence, cell or list item. Digits and dates count, number words do not. Harmless are numbers of lists, figures, tables, sections, pages and paragraphs (`Table 3`, `para. 5`, in English, French, German and Ukrainian), digits that touch letters (`A400M`), addresses, code, captions, lines that name a source, the document’s own `number` and dates, and names that `identifiers` declares in `brief.yaml` or the front matter. The message names the facts and cells that have this value.',
    why: 'A typed figure has no source that a reader could be shown, and it stays when the data change: it is where a brief goes wrong unseen.',
    bad: {
      'data/facts.yaml':
        'rafale.planned: { label: Rafale foreseen, value: 100, unit: aircraft, source: letter }\n',
      'data/sources.json':
        '[{ "id": "letter", "type": "document", "title": "Letter of intent" }]\n',
      'reports/brief.md':
        '## The letter foresees 100 aircraft\n\nAll :value[rafale.planned] are to be new.\n',
    },
    good: {
      'brief.yaml': 'identifiers: [Mirage 2000]\n',
      'data/facts.yaml':
        'rafale.planned: { label: Rafale foreseen, value: 100, unit: aircraft, source: letter }\n',
      'data/sources.json':
        '[{ "id": "letter", "type": "document", "title": "Letter of intent" }]\n',
      'reports/brief.md':
        '## The letter foresees :value[rafale.planned] aircraft\n\nThey come beside the Mirage 2000 (para. 3).\n',
    },
  },
  checkDocument(document, evidence, report) {
    const { plain, lang } = document;
    const names = namePattern([
      ...evidence.config.identifiers,
      ...wordsOf(document, ['identifiers', 'number', 'productId', 'doi']),
    ]);
    const days = wordsOf(document, dayKeys).filter((day) => /^\d{4}-\d\d/u.test(day));
    const isOwnDay = ({ readings }: Pick<Figure, 'readings'>): boolean =>
      readings.some((reading) => reading.kind === 'date' && days.includes(reading.iso));

    for (const passage of readProse(document)) {
      const figures = findFigures(passage.text, { lang, names });
      if (figures.length === 0) continue;
      const covered = coveredRanges(passage, document);
      for (const found of figures) {
        for (const figure of written(found, passage, document)) {
          const range = passage.source(figure.start, figure.end);
          if (isOwnDay(figure)) continue;
          if (covered.some(({ start, end }) => start <= range.start && range.end <= end)) continue;
          const { file, place } = plain.origin(range.start, range.end);
          report(
            fileOf(document, file.path),
            place,
            `Unexpected figure \`${passage.text.slice(figure.start, figure.end)}\`, expected a value of the data or a citation`,
            { note: noteOn(figure, passage, evidence, lang) },
          );
        }
      }
    }
  },
} satisfies EvidenceRule;

const dayKeys = ['date', 'datePublished', 'dateUpdated', 'informationCutOff'];

/** Texts that the front matter gives under some keys. */
function wordsOf({ frontMatter }: ExpandedDocument, keys: readonly string[]): readonly string[] {
  return keys.flatMap((key) => {
    const value = frontMatter.data[key];
    return (Array.isArray(value) ? value : [value]).flatMap((one: unknown) =>
      typeof one === 'string' || typeof one === 'number' ? String(one) : [],
    );
  });
}

type Typed = Pick<Figure, 'start' | 'end' | 'readings'>;

/** The figure, or those of its numbers that the author wrote where others come from the data. */
function written(
  figure: Figure,
  passage: Passage,
  { plain, lang }: ExpandedDocument,
): readonly Typed[] {
  const isWritten = ({ start, end }: Range): boolean => {
    const range = passage.source(start, end);
    return plain.isWritten(range.start, range.end);
  };
  if (isWritten(figure)) return [figure];
  return figure.parts.filter(isWritten).map((part) => ({
    ...part,
    readings: readFigure(passage.text.slice(part.start, part.end), lang),
  }));
}

/** Ranges of the plain expansion in which a citation speaks for every figure. */
function coveredRanges(passage: Passage, { citations }: ExpandedDocument): readonly Range[] {
  const { range, unit } = passage;
  const around = unit ?? [range];
  const inside = citations
    .map(({ plain }) => plain)
    .filter(({ start }) => around.some((one) => one.start <= start && start <= one.end));
  if (inside.length === 0) return [];
  if (unit !== undefined) return unit;
  const starts = sentenceStarts(passage.text);
  return inside.map((citation) => coveredSentence(passage, starts, citation));
}

function noteOn(
  { start, end, readings }: Typed,
  { text }: Passage,
  evidence: Evidence,
  lang: string,
): string {
  const paths = evidence
    .values()
    .find(asMeant(readings), text.slice(end, end + 40))
    .slice(0, 3);
  const [first, ...others] = paths;
  if (first !== undefined) {
    const bound = paths.map((path) => `\`:value[${path}]\``).join(' or ');
    const printed = others.length === 0 ? printedText(first, evidence, lang) : undefined;
    if (printed === undefined || isSame(printed, text.slice(start, end)))
      return `bind it: ${bound}`;
    // `about 2,100`, where the fact says `about` itself.
    const whole = text.slice(Math.max(0, end - printed.length), end);
    return isSame(whole, printed)
      ? `bind it: ${bound} in the place of \`${whole}\``
      : `bind it: ${bound}, which prints \`${printed}\``;
  }
  const name = nameAround(text, start, end);
  if (name !== undefined) {
    return `a name such as \`${name}\` is declared under \`identifiers\` in \`brief.yaml\`; a figure becomes a fact, or its sentence cites a source`;
  }
  return 'put it into `data/facts.yaml` and write `:value[…]`, or cite its source in the sentence, as in `[@id]`';
}

/** Whether two texts read the same, whatever spaces and dashes they have and whether they begin a sentence. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) =>
    text
      .replaceAll(/\s/gu, '')
      .replaceAll(/[\u2010-\u2015]/gu, '-')
      .toLowerCase(),
  );
  return a === b;
}

/** What `:value[path]` would print; undefined where it would be an error. */
function printedText(
  path: string,
  { data, facts, config: { units } }: Evidence,
  lang: string,
): string | undefined {
  const parsed = parsePath(path);
  if ('problem' in parsed) return undefined;
  const found = lookup(parsed.segments, { data, facts, bindings: new Map() });
  if (isMissed(found)) return undefined;
  const result = formatValue(found, { lang, units });
  return 'text' in result ? result.text : undefined;
}

/** A year is looked up as one: `2023` is seldom a number of things. */
function asMeant(readings: readonly Reading[]): readonly Reading[] {
  const dates = readings.filter(({ kind }) => kind === 'date');
  return [...dates, ...readings.filter(({ kind }) => kind !== 'date')];
}

/** `F-16`, `Mirage 2000`: a capitalised word and the figure after it. */
function nameAround(text: string, start: number, end: number): string | undefined {
  const before = /(\p{Lu}[\p{L}\p{N}/]*)[ \u00A0\u2010\u2011-]$/u.exec(
    text.slice(Math.max(0, start - 40), start),
  );
  const digits = /^(\p{Nd}{1,5})s?$/u.exec(text.slice(start, end))?.[1];
  if (before === null || digits === undefined) return undefined;
  // The first word of a sentence is capitalised anyway.
  const at = start - before[0].length;
  const isFirst = at === 0 || /[.!?:]\s+$/u.test(text.slice(Math.max(0, at - 4), at));
  const isAcronym = /^[\p{Lu}\p{N}/]+$/u.test(before[1] ?? '');
  return isFirst && !isAcronym ? undefined : `${before[0]}${digits}`;
}
