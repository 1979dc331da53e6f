/** Whether whole numbers are years: the heading of their column says so, and their size does not speak against it. */
import type { Datum } from '../model/table.ts';

/** Of numbers, also as text, without what is missing. `heading` is a column's name, its title or its unit. */
export function areYears(heading: string, values: readonly Datum[]): boolean {
  const years = yearsUnder(heading);
  return (
    years !== undefined &&
    values.every((value) => {
      const number = Number(value);
      return Number.isInteger(number) && number >= years.from && number <= years.to;
    })
  );
}

/**
 * The years that may stand under a heading, in some languages. The word must be the last, as `year_end_stock` holds no
 * years; where others stand before it, as in `sales_last_year`, only years near ours are believed. A rate, such as
 * `trips_per_year`, has none.
 */
function yearsUnder(heading: string): { readonly from: number; readonly to: number } | undefined {
  const words = heading
    .normalize('NFC')
    .replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
  const last = words.at(-1);
  if (last === undefined || !yearWords.has(last)) return undefined;
  if (words.some((word) => rateWords.has(word))) return undefined;
  return words.length === 1 ? { from: 1000, to: 2999 } : { from: 1900, to: 2100 };
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
