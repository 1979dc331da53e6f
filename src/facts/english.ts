/** English nouns that no table knows, in singular and plural. */

/** An English unit in singular or plural, in whichever of the two it was declared. */
export function bend(unit: string, one: boolean): string {
  // The head of a phrase stands before its preposition: `rounds per month`, `pieces of equipment`.
  const [, before = '', word = unit, after = ''] =
    /^(.*?)(\S+)((?:\s+(?:per|of|a|an|in|for|at)\s.*)?)$/u.exec(unit) ?? [];
  // Codes and symbols have no plural: `MW`, `SAMP/T`.
  if (!/^[a-z]+(?:-[a-z]+)*$/u.test(word) || invariable.has(word)) return unit;
  return `${before}${one ? toSingular(word) : toPlural(word)}${after}`;
}

const invariable: ReadonlySet<string> = new Set(
  'aircraft spacecraft hovercraft personnel staff series headquarters means species percent cent million billion trillion thousand hundred dozen equipment cavalry infantry artillery'.split(
    ' ',
  ),
);

const irregular: readonly (readonly [one: string, many: string])[] = [
  ['person', 'people'],
  ['man', 'men'],
  ['woman', 'women'],
  ['child', 'children'],
  ['life', 'lives'],
  ['half', 'halves'],
  ['bus', 'buses'],
  ['gas', 'gases'],
  ['lens', 'lenses'],
  ['movie', 'movies'],
  ['tie', 'ties'],
  ['vehicle', 'vehicles'],
  ['cache', 'caches'],
  ['axe', 'axes'],
  ['basis', 'bases'],
  ['crisis', 'crises'],
  ['analysis', 'analyses'],
];

function toPlural(word: string): string {
  const found = irregular.find(([one, many]) => word === one || word === many);
  if (found !== undefined) return found[1];
  // A word in `s` was declared in the plural already, but for those in `ss`.
  if (/[^s]s$/u.test(word)) return word;
  if (/[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/u.test(word) ? `${word}es` : `${word}s`;
}

function toSingular(word: string): string {
  const found = irregular.find(([one, many]) => word === one || word === many);
  if (found !== undefined) return found[0];
  if (/[^aeiou]ies$/u.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|zz|ch|sh)es$/u.test(word)) return word.slice(0, -2);
  return /[^s]s$/u.test(word) ? word.slice(0, -1) : word;
}
