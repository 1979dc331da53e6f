/** Names of months in English, French, German and Ukrainian, as prose has them. */

const names: readonly (readonly string[])[] = [
  ['January', 'Jan', 'janvier', 'janv', 'Januar', 'Jänner', 'січень', 'січня', 'січні'],
  ['February', 'Feb', 'février', 'févr', 'Februar', 'лютий', 'лютого', 'лютому'],
  ['March', 'Mar', 'mars', 'März', 'березень', 'березня', 'березні'],
  ['April', 'Apr', 'avril', 'avr', 'квітень', 'квітня', 'квітні'],
  ['May', 'mai', 'Mai', 'травень', 'травня', 'травні'],
  ['June', 'Jun', 'juin', 'Juni', 'червень', 'червня', 'червні'],
  ['July', 'Jul', 'juillet', 'juil', 'Juli', 'липень', 'липня', 'липні'],
  ['August', 'Aug', 'août', 'серпень', 'серпня', 'серпні'],
  ['September', 'Sept', 'Sep', 'septembre', 'вересень', 'вересня', 'вересні'],
  ['October', 'Oct', 'octobre', 'Oktober', 'Okt', 'жовтень', 'жовтня', 'жовтні'],
  ['November', 'Nov', 'novembre', 'листопад', 'листопада', 'листопаді'],
  ['December', 'Dec', 'décembre', 'déc', 'Dezember', 'Dez', 'грудень', 'грудня', 'грудні'],
];

const numbers = new Map(
  names.flatMap((words, index) => words.map((word) => [word, index + 1] as const)),
);

/** All names as alternatives of a pattern, longer ones first. */
export const monthWords = [...numbers.keys()].sort((a, b) => b.length - a.length).join('|');

/** The number of a month from 1, or undefined. */
export function monthOf(word: string): number | undefined {
  return numbers.get(word);
}
