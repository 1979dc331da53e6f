/** What the head of a column says. */
import { isCurrency, unitHeading } from '../../facts/units.ts';
import type { Column } from '../../model/table.ts';
import type { OwnUnits } from '../../model/unit.ts';

/** Its declared title, else its name in words; and its unit, which percent signs and currencies in the cells make needless in a table. */
export function columnHeading(
  { name, title, unit }: Column,
  lang: string,
  units: OwnUnits,
): { readonly label: string; readonly unit: string | undefined; readonly isInCells: boolean } {
  return {
    label: title ?? humanise(name),
    unit: unit === undefined ? undefined : unitHeading(unit, lang, units),
    isInCells: unit === '%' || (unit !== undefined && isCurrency(unit)),
  };
}

/** `first_use` and `firstUse` as `First use`. */
export function humanise(name: string): string {
  const words = name
    .replaceAll(/[_-]+/gu, ' ')
    .replaceAll(
      /(\p{Ll}|\p{N})(\p{Lu}\p{Ll})/gu,
      (_, before: string, after: string) => `${before} ${after.toLowerCase()}`,
    )
    .trim();
  return words === '' ? name : words.charAt(0).toUpperCase() + words.slice(1);
}
