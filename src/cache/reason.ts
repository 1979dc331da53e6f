/** Why a document is made again: what of its recipe is not what it was the last time, in words. */
import type { Ingredient, Parts, Recipe } from './recipe.ts';
import { ingredientNames } from './recipe.ts';

/** `changed` is a file that it was made from beside its recipe, and that is not as it was. */
export function reasonFor(
  last: Recipe | undefined,
  recipe: Recipe,
  changed: string | undefined,
): string {
  if (last === undefined) return 'not built before';
  const names = ingredientNames.filter(
    (name) => last.ingredients[name] !== recipe.ingredients[name],
  );
  if (names.length === 0)
    return changed === undefined ? 'its outputs are not in the cache' : `${changed} changed`;
  const precise = names.flatMap((name) => precisely(name, last, recipe) ?? []);
  // Another text has other values in it, and these say more of themselves: the first cause is enough.
  return precise.length > 0 ? precise.join('; ') : names.map((name) => vague[name]).join('; ');
}

/** Where no part that has a name differs. */
const vague: Readonly<Record<Ingredient, string>> = {
  compiler: 'another version of Briefwright or Node.js',
  browser: 'another browser',
  formats: 'other formats are asked for',
  theme: 'the theme changed',
  settings: 'the settings changed',
  day: 'another day is given',
  text: 'the text changed',
  values: 'what stands in the text changed',
  figures: 'the data of a figure changed',
  provenance: 'the data behind its values changed',
  messages: 'what is said of it before it is rendered changed',
};

function precisely(name: Ingredient, last: Recipe, recipe: Recipe): string | undefined {
  const [before, now] = [last.ingredients[name], recipe.ingredients[name]];
  switch (name) {
    case 'compiler':
    case 'browser':
      return vague[name];
    case 'formats':
      return `formats ${before} → ${now}`;
    case 'day':
      return `day ${dayIn(before)} → ${dayIn(now)}`;
    case 'messages':
      return undefined;
    case 'theme':
    case 'settings':
    case 'text':
    case 'figures':
    case 'values':
      return differences(last.parts[name], recipe.parts[name]);
    case 'provenance': {
      // Where the value differs, or how much is told, so does what is said of it.
      const isTold =
        differences(last.parts.values, recipe.parts.values) !== undefined ||
        last.parts.settings?.['provenance'] !== recipe.parts.settings?.['provenance'];
      const what = isTold ? undefined : differences(last.parts.provenance, recipe.parts.provenance);
      return what === undefined ? undefined : `what is said of ${what}`;
    }
  }
}

/** Parts that a line names; the others are counted. */
const mostNamed = 3;

function differences(last: Parts = {}, now: Parts = {}): string | undefined {
  const names = [...new Set([...Object.keys(last), ...Object.keys(now)])]
    .filter((name) => last[name] !== now[name])
    .sort();
  if (names.length === 0) return undefined;
  const told = names.slice(0, mostNamed).map((name) => difference(name, last[name], now[name]));
  const more = names.length - mostNamed;
  return `${told.join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}`;
}

function difference(name: string, last: string | undefined, now: string | undefined): string {
  if (last === undefined) return `${name} is new${isShown(now) ? ` (${now})` : ''}`;
  if (now === undefined) return `${name} is gone${isShown(last) ? ` (${last})` : ''}`;
  return isShown(last) && isShown(now) ? `${name} ${last} → ${now}` : `${name} changed`;
}

function isShown(value = '#'): value is string {
  return !value.startsWith('#') && value.length <= mostShown;
}

/** Characters of a value that a line shows. */
const mostShown = 40;

function dayIn(moment: string): string {
  return moment === '' ? 'none' : moment.slice(0, 10);
}
