/** Scales of likelihood: which word stands for which probability, in whom's usage. */
import type { TermForms } from './translations.ts';
import { translations } from './translations.ts';

export type ScaleName = 'phia' | 'icd203' | 'ipcc';

/** An end of a range. `about` takes what rounds to it, `beyond` and `shared` are not in the range themselves. */
export interface Bound {
  readonly percent: number;
  readonly sense: 'exact' | 'about' | 'beyond' | 'shared';
}

export interface Term {
  /** As the scale has it, in English and in small letters. */
  readonly name: string;
  /** A second name that the scale itself gives it. */
  readonly or: string | undefined;
  /** Other English forms that say the same. */
  readonly also: readonly string[];
  readonly low: Bound;
  readonly high: Bound;
  /** Row of the table in ICD 203, 1 or 2; 1 elsewhere. */
  readonly row: 1 | 2;
}

export interface Scale {
  readonly name: ScaleName;
  /** As messages call it. */
  readonly title: string;
  /** As the key cites it. */
  readonly citation: string;
  /** From the least to the most likely. */
  readonly terms: readonly Term[];
}

/**
 * PHIA probability yardstick, as the British government published it on 24 March 2025 in its guidance on uncertainty in
 * intelligence assessment. The gaps between its ranges are deliberate: a number in one has no term.
 */
const phia: Scale = {
  name: 'phia',
  title: 'PHIA',
  citation: 'PHIA probability yardstick, United Kingdom, 24 March 2025',
  terms: [
    term('remote chance', beyond(0), about(5)),
    term('highly unlikely', about(10), about(20)),
    term('unlikely', about(25), about(35)),
    term('realistic possibility', about(40), beyond(50)),
    { ...term('likely', about(55), about(75), ['probably']), or: 'probable' },
    term('highly likely', about(80), about(90), ['highly probable']),
    term('almost certain', about(95), beyond(100), ['almost certainly']),
  ],
};

/**
 * Intelligence Community Directive 203, Analytic Standards, 2 January 2015 (United States), part on expressions of
 * likelihood. Neighbouring ranges share their end points; here a shared one falls to the term nearer to an even chance,
 * so that an event and its opposite get opposite terms and no term claims more than its number.
 */
const icd203: Scale = {
  name: 'icd203',
  title: 'ICD 203',
  citation: 'ICD 203, Analytic Standards, United States, 2 January 2015',
  terms: [
    ...pair('almost no chance', 'remote', exact(1), shared(5)),
    ...pair('very unlikely', 'highly improbable', exact(5), shared(20)),
    ...pair('unlikely', 'improbable', exact(20), shared(45), [], ['improbably']),
    ...pair('roughly even chance', 'roughly even odds', exact(45), exact(55)),
    ...pair('likely', 'probable', shared(55), exact(80), [], ['probably']),
    ...pair('very likely', 'highly probable', shared(80), exact(95)),
    ...pair('almost certain', 'nearly certain', shared(95), exact(99), ['almost certainly']),
  ],
};

/**
 * Likelihood scale of the IPCC, as its Sixth Assessment Report (2021) uses it, additional terms included. Its ranges nest:
 * what is very likely is likely as well.
 */
const ipcc: Scale = {
  name: 'ipcc',
  title: 'IPCC',
  citation: 'IPCC, Sixth Assessment Report, 2021',
  terms: [
    term('exceptionally unlikely', exact(0), exact(1)),
    term('extremely unlikely', exact(0), exact(5)),
    term('very unlikely', exact(0), exact(10)),
    term('unlikely', exact(0), exact(33)),
    term('about as likely as not', exact(33), exact(66)),
    term('more likely than not', beyond(50), exact(100)),
    term('likely', exact(66), exact(100)),
    term('very likely', exact(90), exact(100)),
    term('extremely likely', exact(95), exact(100)),
    term('virtually certain', exact(99), exact(100)),
  ],
};

export const scales: Readonly<Record<ScaleName, Scale>> = { phia, icd203, ipcc };

export const scaleNames: readonly ScaleName[] = ['phia', 'icd203', 'ipcc'];

export function isScaleName(text: string): text is ScaleName {
  return (scaleNames as readonly string[]).includes(text);
}

/** The term that these words are on a scale, in a BCP 47 language; in any case, any spaces. */
export function findTerm(words: string, { terms, name }: Scale, lang: string): Term | undefined {
  const wanted = fold(words);
  return terms.find((one) => formsOf(one, name, lang).some((form) => fold(form) === wanted));
}

/** What a term is called in a language, first as the key prints it; empty where the language has no words for it. */
export function formsOf(one: Term, scale: ScaleName, lang: string): readonly string[] {
  const forms: TermForms | undefined = translations[languageOf(lang)]?.[scale];
  return forms === undefined
    ? [one.name, ...(one.or === undefined ? [] : [one.or]), ...one.also]
    : (forms[one.name] ?? []);
}

/** Whether the terms of a language are our translation, which no body has published. */
export function isTranslated(lang: string): boolean {
  return translations[languageOf(lang)] !== undefined;
}

/** Whether a probability from 0 to 1 lies within the range of a term. */
export function fits({ low, high }: Term, p: number): boolean {
  const percent = p * 100;
  return isAbove(percent, low) && isAbove(-percent, { ...high, percent: -high.percent });
}

/** The terms of a scale that a probability may be called by, the narrowest range first. */
export function termsFor(p: number, { terms }: Scale): readonly Term[] {
  const width = ({ low, high }: Term): number => high.percent - low.percent;
  return terms.filter((one) => fits(one, p)).sort((a, b) => width(a) - width(b));
}

/** Words in small letters with single spaces and straight apostrophes, for comparison. */
export function fold(words: string): string {
  return words
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[’ʼ]/gu, "'")
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

function languageOf(lang: string): string {
  return lang.split('-', 1)[0]?.toLowerCase() ?? '';
}

/** More exact than any probability that people give. */
const rounding = 1e-9;

function isAbove(percent: number, { percent: end, sense }: Bound): boolean {
  switch (sense) {
    case 'exact':
      return percent >= end - rounding;
    case 'about':
      return percent > end - 0.5 + rounding;
    case 'beyond':
    case 'shared':
      return percent > end + rounding;
  }
}

function term(
  name: string,
  low: Bound,
  high: Bound,
  also: readonly string[] = [],
  row: Term['row'] = 1,
): Term {
  return { name, or: undefined, also, low, high, row };
}

/** The two terms that ICD 203 has for a range, one in each row. */
function pair(
  first: string,
  second: string,
  low: Bound,
  high: Bound,
  alsoFirst: readonly string[] = [],
  alsoSecond: readonly string[] = [],
): readonly Term[] {
  return [term(first, low, high, alsoFirst), term(second, low, high, alsoSecond, 2)];
}

function exact(percent: number): Bound {
  return { percent, sense: 'exact' };
}

function about(percent: number): Bound {
  return { percent, sense: 'about' };
}

function beyond(percent: number): Bound {
  return { percent, sense: 'beyond' };
}

function shared(percent: number): Bound {
  return { percent, sense: 'shared' };
}
