/** Where sentences begin, and which of them a citation speaks for. */
import { filler } from '../figures/harmless.ts';
import { monthWords } from '../figures/months.ts';
import type { Passage, Range } from './passage.ts';

/** Offsets where the sentences of a text begin; the first is 0. */
export function sentenceStarts(text: string): readonly number[] {
  const starts = [0];
  for (const match of text.matchAll(end)) {
    const next = match.index + match[0].length;
    // After a closing quote or bracket a sentence has ended.
    if (/^\.\s/u.test(match[0]) && isAbbreviation(text, match.index, next)) continue;
    starts.push(next);
  }
  return starts;
}

// What stands for the mark of a note may be between the end and the blank.
const end = new RegExp(
  String.raw`[.!?…]+[)\]"'»”’]*${filler}*\s+(?=[\p{Lu}\p{N}"'«“„‘(\[¿¡*])`,
  'gu',
);

function isAbbreviation(text: string, dot: number, next: number): boolean {
  const before = /(?:^|[^\p{L}\p{N}])([\p{L}\p{N}]+)$/u.exec(
    text.slice(Math.max(0, dot - 24), dot),
  );
  const word = before?.[1] ?? '';
  // `J. Smith`, `z. B.`, `U.S.`; but `in Annex A. Then` is rare enough.
  if (/^\p{L}$/u.test(word) || abbreviations.has(word.toLowerCase())) return true;
  // `16. Februar`, `am 3. Tag`.
  return /^\d{1,2}$/u.test(word) && ordinalNoun.test(text.slice(next, next + 24));
}

const ordinalNoun = new RegExp(String.raw`^(?:${monthWords})(?!\p{L})`, 'u');

const abbreviations: ReadonlySet<string> = new Set(
  [
    'p pp para paras par no nos nr art arts fig figs tab vol ch chap sec sect cf eg ie etc vs ca approx est al ed eds',
    'mr mrs ms dr prof st gen col lt sgt capt gov sen rep inc ltd co jan feb mar apr jun jul aug sept sep oct nov dec',
    'abb kap abs anm bd bzw usw ggf vgl mio mrd evtl inkl max min rd ziff',
    'env av apr chap éd fig mme mlle',
    'рис табл розд ст стор пп гл див напр тис млн млрд грн рр ім акад проф',
  ]
    .join(' ')
    .split(' '),
);

/**
 * The range of the source that a citation covers in a passage that it stands in: its sentence; the one before where it
 * follows that one's end, as in `… 100 aircraft. [@letter] Next …`.
 */
export function coveredSentence(
  passage: Passage,
  starts: readonly number[],
  citation: Range,
): Range {
  const { text } = passage;
  let before = passage.at(citation.start) - 1;
  while (before >= 0 && /\s/u.test(text[before] ?? '')) before--;
  let after = passage.at(citation.end);
  while (after < text.length && /[\s.,;:!?…)]/u.test(text[after] ?? '')) after++;
  const follows = before >= 0 && /[.!?…)\]"'»”’]/u.test(text[before] ?? '') && isEnd(text, before);
  const goesOn = after < text.length && /^\p{Ll}/u.test(text.slice(after, after + 2));
  const at = before >= 0 && (!follows || !goesOn) ? before : Math.min(after, text.length - 1);
  const index = Math.max(
    0,
    starts.findLastIndex((start) => start <= at),
  );
  const [from, to] = [starts[index] ?? 0, starts[index + 1] ?? text.length];
  // In `There are 5. [@letter] says 6.` no capital shows where the second sentence begins, but the citation does.
  const begins =
    follows && goesOn && !(text[before] === '.' && isAbbreviation(text, before, after));
  return passage.source(begins ? Math.max(from, before + 1) : from, to);
}

/** Whether a sentence ends with the character at an offset. */
function isEnd(text: string, at: number): boolean {
  return /[.!?…][)\]"'»”’]*$/u.test(text.slice(Math.max(0, at - 8), at + 1));
}
