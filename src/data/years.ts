/** Whether whole numbers are years: the heading of their column says so, and their size does not speak against it. */
import type { Datum } from '../model/table.ts';

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Of numbers, also as text, without what is missing. `heading` is a column's name, its title or its unit. */
export function areYears(heading: string, values: readonly Datum[]): boolean {
  return lieIn(values, yearsUnder(heading));
}

/** Whether an axis may take numbers for years: a word for them anywhere is enough, since an axis of 2,019.5 is worse. */
export function mayBeYears(heading: string, values: readonly Datum[]): boolean {
  const words = wordsOf(heading);
  const isNamed = words.some(isYearWord) && !words.some((word) => rateWords.has(word));
  return areYears(heading, values) || lieIn(values, isNamed ? nearOurs : undefined);
}

function lieIn(values: readonly Datum[], span: Span | undefined): boolean {
  return (
    span !== undefined &&
    values.every((value) => {
      const number = Number(value);
      return Number.isInteger(number) && number >= span.from && number <= span.to;
    })
  );
}

/**
 * The years that may stand under a heading, in some languages. The word must be the last, as `year_end_stock` holds no
 * years; where others stand before it, as in `sales_last_year`, only years near ours are believed. A rate, such as
 * `trips_per_year`, has none.
 */
function yearsUnder(heading: string): Span | undefined {
  const words = wordsOf(heading);
  const last = words.at(-1);
  if (last === undefined || !isYearWord(last)) return undefined;
  if (words.some((word) => rateWords.has(word))) return undefined;
  return words.length === 1 ? { from: 1000, to: 2999 } : nearOurs;
}

const nearOurs: Span = { from: 1900, to: 2100 };

function wordsOf(heading: string): readonly string[] {
  return heading
    .normalize('NFC')
    .replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
}

/** German writes compounds as one word: `Haushaltsjahr`. */
function isYearWord(word: string): boolean {
  return yearWords.has(word) || /jahre?$/u.test(word);
}

const yearWords: ReadonlySet<string> = new Set(
  [
    ...['year', 'année', 'annee', 'jahr', 'jaar', 'år', 'año', 'anno', 'ano', 'rok', 'рік', 'год'],
    ...['έτος', 'years', 'années', 'annees', 'jahre', 'роки'],
  ].map((word) => word.normalize('NFC')),
);

const rateWords: ReadonlySet<string> = new Set(
  'per par pro por na a each every number count'.split(' '),
);
