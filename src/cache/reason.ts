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
  // Where a value differs, so does what is said of it.
  const told = names.includes('values') ? names.filter((name) => name !== 'provenance') : names;
  if (told.length === 0)
    return changed === undefined ? 'its outputs are not in the cache' : `${changed} changed`;
  return told.map((name) => reasonOf(name, last, recipe)).join('; ');
}

function reasonOf(name: Ingredient, last: Recipe, recipe: Recipe): string {
  const [before, now] = [last.ingredients[name], recipe.ingredients[name]];
  switch (name) {
    case 'compiler':
      return 'another version of Briefwright or Node.js';
    case 'browser':
      return 'another browser';
    case 'formats':
      return `formats ${before} → ${now}`;
    case 'day':
      return `day ${dayIn(before)} → ${dayIn(now)}`;
    case 'messages':
      return 'what was said of it before it was rendered changed';
    case 'theme':
      return differences(last.parts.theme, recipe.parts.theme, 'theme') ?? 'the theme changed';
    case 'settings':
      return (
        differences(last.parts.settings, recipe.parts.settings, 'settings') ?? 'settings changed'
      );
    case 'text':
      return differences(last.parts.text, recipe.parts.text, 'files') ?? 'the text changed';
    case 'values':
      return (
        differences(last.parts.values, recipe.parts.values, 'values') ??
        'what the directives made of the data changed'
      );
    case 'figures':
      return (
        differences(last.parts.figures, recipe.parts.figures, 'figures') ??
        'the data of a figure changed'
      );
    case 'provenance': {
      const what = differences(last.parts.provenance, recipe.parts.provenance, 'values');
      return what === undefined
        ? 'the data behind its values changed'
        : `what is told of values: ${what}`;
    }
  }
}

/** Parts that a line names; the others are counted. */
const mostNamed = 3;

function differences(last: Parts = {}, now: Parts = {}, many: string): string | undefined {
  const names = [...new Set([...Object.keys(last), ...Object.keys(now)])]
    .filter((name) => last[name] !== now[name])
    .sort();
  if (names.length === 0) return undefined;
  const told = names.slice(0, mostNamed).map((name) => difference(name, last[name], now[name]));
  const more = names.length - mostNamed;
  return `${told.join(', ')}${more > 0 ? ` and ${String(more)} more ${many}` : ''}`;
}

function difference(name: string, last: string | undefined, now: string | undefined): string {
  if (last === undefined) return `${name} is new`;
  if (now === undefined) return `${name} is gone`;
  const isShown = ![last, now].some((value) => value.startsWith('#') || value.length > mostShown);
  return isShown ? `${name} ${last} → ${now}` : `${name} changed`;
}

/** Characters of a value that a line shows. */
const mostShown = 40;

function dayIn(moment: string): string {
  return moment === '' ? 'none' : moment.slice(0, 10);
}
