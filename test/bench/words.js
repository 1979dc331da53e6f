/** Words for generated projects: the same at each run, without figures. */

export const times = (count, make) => Array.from({ length: count }, (_, index) => make(index));
export const pick = (list, index) => list[index % list.length];
export const numbered = (name, number) => `${name}${String(number).padStart(3, '0')}`;

const who = ['The ministry', 'A supplier', 'The joint team', 'Each partner', 'The works'];
const does = ['reviews', 'delivers', 'repairs', 'finances', 'plans', 'postpones', 'agrees to'];
const what = ['the first parts', 'spare radars', 'a new line', 'the training', 'what was promised'];
const when = ['in spring', 'without delay', 'as the letter foresees', 'once the budget is known'];

/** One of several hundred sentences. */
export function sentence(n) {
  return `${pick(who, n)} ${pick(does, n * 3 + 1)} ${pick(what, n * 2 + Math.floor(n / 5))} ${pick(when, n + Math.floor(n / 7))}.`;
}

export function paragraph(n, sentences) {
  return times(sentences, (index) => sentence(n * 11 + index * 3)).join(' ');
}
