/** Which numbers are years, in tables and in figures. */
import { expect, test } from 'vitest';
import { areYears, mayBeYears } from '../../src/data/years.ts';

test.each([
  ['year', [2024, 2025], true],
  ['years', [2024, '2025'], true],
  ['fiscal_year', [2024], true],
  ['fiscalYear', [2024], true],
  ['Année', [1789], true],
  ['Jahre', [1990], true],
  ['Haushaltsjahr', [2019, 2020], true],
  ['рік', [2026], true],
  ['роки', [2026], true],
  ['year', [12], false],
  ['year', [2024.5], false],
  ['sales_last_year', [1500], false],
  ['year_end_stock', [2000], false],
  ['trips_per_year', [2000], false],
  ['number of years', [2000], false],
  ['yearly', [2000], false],
  ['aircraft', [2000], false],
] as const)('%j with %j: %s', (heading, values, expected) => {
  expect(areYears(heading, values)).toBe(expected);
});

test.each([
  ['Haushaltsjahr', [2019, 2020], true],
  ['year_built', [1999, 2001], true],
  ['Year of delivery', [2025, 2026], true],
  ['year_built', [12, 40], false],
  ['trips_per_year', [2000, 2001], false],
  ['aircraft', [2000, 2001], false],
] as const)('an axis of %j with %j: %s', (heading, values, expected) => {
  expect(mayBeYears(heading, values)).toBe(expected);
});
