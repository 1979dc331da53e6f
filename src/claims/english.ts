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

export const english: Vocabulary = {
  auxiliaries: list('has|have|had|is|are|was|were|has been|have been|had been'),
  extents: {
    about: list('about|roughly|approximately|around'),
    almost: list('almost|nearly'),
    over: list('more than|over'),
    least: list('at least'),
  },
  entries: [
    entry(
      up,
      'verb',
      'rose|rise|rises|risen|rising|increas(ed,e,es,ing)|gr(ew,ow,ows,own,owing)|climb(ed,,s,ing)|growth|up',
    ),
    entry(
      down,
      'verb',
      'fell|fall|falls|fallen|falling|decreas(ed,e,es,ing)|declin(ed,e,es,ing)|dropp(ed,ing)|drop(,s)|shr(ank,ink,inks,unk,inking)|down',
    ),
    entry(
      same,
      'verb',
      'unchanged|(remain,stay)(ed,,s,ing) (unchanged,the same,constant)|constant|the same',
    ),
    entry(times(2), 'verb', 'doubl(ed,e,es,ing)'),
    entry(times(3), 'verb', 'tripl(ed,e,es,ing)|trebl(ed,e,es,ing)'),
    entry(times(4), 'verb', 'quadrupl(ed,e,es,ing)'),
    entry(divided(2), 'verb', 'halv(ed,e,es,ing)'),

    entry(
      up,
      'comparison',
      'more than|more|higher than|(larg,great,bigg)er than|above|exceed(s,ed,ing,)',
    ),
    entry(down, 'comparison', 'less than|less|fewer than|fewer|(low,small)er than|below'),
    entry(same, 'comparison', 'the same as|as (many,much,high,large) as|equal to'),
    entry(times(2), 'comparison', 'twice|twice as (many,much,high,large) as'),
    entry(times(3), 'comparison', 'three times|three times as (many,much,high,large) as'),
    entry(times(4), 'comparison', 'four times|four times as (many,much,high,large) as'),
    entry(times(0.5), 'comparison', 'half|half as (many,much,high,large) as'),

    entry(later, 'time', 'later|postponed|delayed|put back'),
    entry(earlier, 'time', 'earlier|brought forward'),
    entry(later, 'order', 'after|later than'),
    entry(earlier, 'order', 'before|earlier than'),

    entry(most, 'rank', '(the ,)(most,largest,highest,greatest,biggest)'),
    entry(least, 'rank', '(the ,)(least,smallest,lowest,fewest)'),
    entry(first, 'rank', '(the ,)(first,earliest,oldest)'),
    entry(last, 'rank', '(the ,)(last,latest,newest,most recent)'),
  ],
};
