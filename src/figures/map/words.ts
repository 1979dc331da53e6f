/** What the steps of a map are called, by language: each number belongs to one step and no other. */
import type { Language } from '../../facts/language.ts';
import { languageOf } from '../../facts/language.ts';

interface ClassWords {
  below(to: string): string;
  between(from: string, to: string): string;
  above(from: string): string;
}

const words: Readonly<Record<Language, ClassWords>> = {
  en: {
    below: (to) => `under ${to}`,
    between: (from, to) => `${from} to under ${to}`,
    above: (from) => `${from} or more`,
  },
  fr: {
    below: (to) => `moins de ${to}`,
    between: (from, to) => `de ${from} à moins de ${to}`,
    above: (from) => `${from} et plus`,
  },
  de: {
    below: (to) => `unter ${to}`,
    between: (from, to) => `${from} bis unter ${to}`,
    above: (from) => `${from} und mehr`,
  },
  uk: {
    below: (to) => `менше ніж ${to}`,
    between: (from, to) => `від ${from} до менше ніж ${to}`,
    above: (from) => `${from} і більше`,
  },
};

/** One step: its lower end belongs to it, its upper end to the next. `all` where one step holds everything, which is one number. */
export function classWords(
  lang: string,
  { from, to, all }: { from: string | undefined; to: string | undefined; all: string },
): string {
  const own = words[languageOf(lang) ?? 'en'];
  if (from === undefined) return to === undefined ? all : own.below(to);
  return to === undefined ? own.above(from) : own.between(from, to);
}
