/** What the head of a column says. */
import { isCurrency, unitHeading } from '../../facts/units.ts';
import type { Column } from '../../model/table.ts';
import type { OwnUnits } from '../../model/unit.ts';
import { titleOf } from './named-columns.ts';

/** Its declared title, else its name in words; and its unit, which percent signs and currencies in the cells make needless in a table. */
export function columnHeading(
  column: Column,
  lang: string,
  units: OwnUnits,
): { readonly label: string; readonly unit: string | undefined; readonly isInCells: boolean } {
  const { unit } = column;
  return {
    label: titleOf(column),
    unit: unit === undefined ? undefined : unitHeading(unit, lang, units),
    isInCells: unit === '%' || (unit !== undefined && isCurrency(unit)),
  };
}
