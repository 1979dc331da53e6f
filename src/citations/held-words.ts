/** Words that belong on one line: the day and its month, `para.` and its number, in texts that people wrote. */
import { locatorWords } from './locator.ts';

const months = [
  'January|February|March|April|May|June|July|August|September|October|November|December',
  '(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?',
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
  'Januar|Jänner|Februar|März|Mai|Juni|Juli|Oktober|Dezember',
  'січ(?:ень|ня)|лют(?:ий|ого)|берез(?:ень|ня)|квіт(?:ень|ня)|трав(?:ень|ня)|черв(?:ень|ня)',
  'лип(?:ень|ня)|серп(?:ень|ня)|верес(?:ень|ня)|жовт(?:ень|ня)|листопада?|груд(?:ень|ня)',
].join('|');

const before = '(?<![\\p{L}\\p{N}])';
const after = '(?![\\p{L}\\p{N}])';
const day = '\\d{1,2}(?:er|\\.|st|nd|rd|th)?';
const alone = `(?<!${day}[ \\u00a0])`;

/** A day holds its month, a month that has no day its year: as dates are printed that the data have as dates. */
const dates = new RegExp(
  `${before}(?:${day} (?:${months})|${alone}(?:${months}) \\d{1,4}|\\d{4} р\\.)${after}`,
  'gu',
);

/** Single letters and `no` are words of other kinds in running text, unless a full stop says what they are. */
const escaped = locatorWords
  .filter((word) => !/^(?:\p{L}|no)$/u.test(word))
  .map((word) => word.replaceAll('.', '\\.'))
  .sort((a, b) => b.length - a.length)
  .join('|');
const and = '(?:to|and|or|bis|und|à|et|до|та|і|й|&)';

/** `paras 8 to 11`: no number stands at the beginning of a line. */
const places = new RegExp(
  `(?<![\\p{L}\\p{N}’'])(?:${escaped}) \\d[\\p{L}\\d.–-]*(?:(?:,| ${and}) \\d[\\p{L}\\d.–-]*)*`,
  'giu',
);

/** Where in a text the spaces are at which no line may end, in their order. */
export function heldSpaces(text: string): readonly number[] {
  if (!/\d/u.test(text)) return [];
  const found: number[] = [];
  for (const match of text.matchAll(dates)) {
    // Of `6 February 2025` only the day and its month match; between them and the year a line may end.
    found.push(match.index + match[0].indexOf(' '));
  }
  for (const match of text.matchAll(places)) {
    const spaces = [...match[0].matchAll(/ (?=\d)/gu)].map(({ index }) => match.index + index);
    // A long list has to end its lines somewhere: it keeps its label.
    found.push(...(spaces.length > 3 ? spaces.slice(0, 1) : spaces));
  }
  return [...new Set(found)].sort((a, b) => a - b);
}

/** The text with spaces that do not break where words belong together. */
export function holdWords(text: string): string {
  const spaces = heldSpaces(text);
  let held = '';
  let at = 0;
  for (const space of spaces) {
    held += `${text.slice(at, space)}\u00a0`;
    at = space + 1;
  }
  return held + text.slice(at);
}
