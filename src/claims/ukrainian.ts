import type { Vocabulary } from './meaning.ts';
import {
  divided,
  down,
  earlier,
  entry,
  first,
  last,
  later,
  least,
  list,
  most,
  same,
  times,
  up,
} from './meaning.ts';

/** Endings of a reflexive verb in the past: masculine, feminine, neuter, plural, each in its two forms. */
const past = '(вся,лася,лась,лося,лось,лися,лись)';
/** Endings of the superlative of an adjective in all cases. */
const adjective = '(ий,а,е,і,ого,ої,ому,ій,им,ою,их,ими,у)';

export const ukrainian: Vocabulary = {
  auxiliaries: list('є|був|була|було|були'),
  extents: {
    about: list('приблизно|близько|орієнтовно'),
    almost: list('майже'),
    over: list('більш ніж|більше ніж|понад'),
    least: list('щонайменше|принаймні'),
  },
  entries: [
    entry(
      up,
      'verb',
      `зросла|зріс|зросло|зросли|зроста(є,ють,ла,ло,ли)|зростання|збільши${past}|підвищи${past}`,
    ),
    entry(
      down,
      'verb',
      `зменшилася|зменши${past}|знизи${past}|скороти${past}|впа(в,ла,ло,ли)|зменшення|зниження`,
    ),
    entry(
      same,
      'verb',
      `не змінилася|не зміни${past}|(залиши,лиши)${past} (незмінним,незмінною,незмінними,без змін)|незмінн(ий,а,е,і)|без змін`,
    ),
    entry(
      times(2),
      'verb',
      `подвоїлася|подвої${past}|(зріс,зросла,зросло,зросли) (удвічі,вдвічі)|збільши${past} (удвічі,вдвічі)`,
    ),
    entry(
      times(3),
      'verb',
      `потроїлася|потрої${past}|(зріс,зросла,зросло,зросли) (утричі,втричі)|збільши${past} (утричі,втричі)`,
    ),
    entry(
      times(4),
      'verb',
      `(зросла,зріс,зросло,зросли) (учетверо,вчетверо)|збільши${past} (учетверо,вчетверо)`,
    ),
    entry(
      divided(2),
      'verb',
      `зменшилася вдвічі|(зменши,скороти)${past} (удвічі,вдвічі,наполовину)`,
    ),

    entry(
      up,
      'comparison',
      'більше ніж|більше, ніж|більше|більше за|більш(ий,а,е,і) за|вищ(ий,а,е,і) за|перевищу(є,ють,вав,вала,вало,вали)',
    ),
    entry(
      down,
      'comparison',
      'менше ніж|менше, ніж|менше|менше за|менш(ий,а,е,і) за|нижч(ий,а,е,і) за',
    ),
    entry(same, 'comparison', 'стільки ж, скільки|стільки ж скільки|стільки ж|так само багато, як'),
    entry(times(2), 'comparison', '(удвічі,вдвічі) більше(, за, ніж)'),
    entry(times(3), 'comparison', '(утричі,втричі) більше(, за, ніж)'),
    entry(times(4), 'comparison', '(учетверо,вчетверо) більше(, за, ніж)'),
    entry(divided(2), 'comparison', '(удвічі,вдвічі) менше(, за, ніж)'),

    entry(later, 'time', 'пізніше|відкладено|перенесено'),
    entry(earlier, 'time', 'раніше'),
    entry(later, 'order', 'після|пізніше ніж|пізніше, ніж'),
    entry(earlier, 'order', 'до|перед|раніше ніж|раніше, ніж'),

    entry(most, 'rank', `найбільше|найбільш${adjective}|найвищ${adjective}`),
    entry(least, 'rank', `найменше|найменш${adjective}|найнижч${adjective}`),
    entry(
      first,
      'rank',
      `перш(ий,а,е,і,ого,ої,ому,ій,им,ою,их,ими,у)|найраніше|найраніш${adjective}|найдавніш${adjective}`,
    ),
    entry(
      last,
      'rank',
      'останн(ій,я,є,і,ього,ьої,ьому,ім,ьою,іх,іми,ю)|найпізніше|найновіш(ий,а,е,і)',
    ),
  ],
};
