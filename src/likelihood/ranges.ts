/** Ranges of a scale in words. */
import type { Bound, Term } from './scales.ts';

/** A range as the scale has it: `about 55 % to about 75 %`; English where the language is not known. */
export function describeRange({ low, high }: Pick<Term, 'low' | 'high'>, lang: string): string {
  const words = rangeWords[lang.split('-', 1)[0]?.toLowerCase() ?? ''] ?? english;
  return words.join(boundText(low, words, 'low'), boundText(high, words, 'high'));
}

interface RangeWords {
  readonly about: string;
  /** Between a number and the percent sign. */
  readonly gap: string;
  readonly join: (low: string, high: string) => string;
}

function boundText(
  { percent, sense }: Bound,
  { about, gap }: RangeWords,
  end: 'low' | 'high',
): string {
  const number = `${percent}${gap}%`;
  switch (sense) {
    case 'about':
      return `${about}\u00A0${number}`;
    case 'beyond':
      return `${end === 'low' ? '>' : '<'}\u00A0${number}`;
    case 'exact':
    case 'shared':
      return number;
  }
}

const english: RangeWords = { about: 'about', gap: '', join: (low, high) => `${low} to ${high}` };

const rangeWords: Readonly<Record<string, RangeWords | undefined>> = {
  en: english,
  fr: { about: 'environ', gap: '\u202F', join: (low, high) => `${low} à ${high}` },
  de: { about: 'etwa', gap: '\u00A0', join: (low, high) => `${low} bis ${high}` },
  uk: { about: 'близько', gap: '\u00A0', join: (low, high) => `${low} – ${high}` },
};
