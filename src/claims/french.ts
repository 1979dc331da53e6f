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

export const french: Vocabulary = {
  auxiliaries: list('a|ont|avait|avaient|est|sont|était|étaient|a été|ont été'),
  extents: {
    about: list('environ|à peu près|approximativement'),
    almost: list('presque|quasiment'),
    over: list('plus que'),
    least: list('au moins'),
  },
  entries: [
    entry(
      up,
      'verb',
      'augment(é,e,ent,ait,aient,ée,és,ées)|progress(é,e,ent,ait,aient)|en hausse|en augmentation|hausse|augmentation',
    ),
    entry(
      down,
      'verb',
      'baiss(é,e,ent,ait,aient)|diminu(é,e,ent,ait,aient,ée,és,ées)|recul(é,e,ent,ait,aient)|en baisse|en recul|baisse|diminution',
    ),
    entry(
      same,
      'verb',
      "inchangé(,e,s,es)|(resté,restée,restés,restées,reste,restent) (inchangé,inchangée,inchangés,inchangées,au même niveau)|n'a pas changé|n'ont pas changé|le même|la même|les mêmes",
    ),
    entry(times(2), 'verb', 'doubl(é,e,ent,ait,aient)'),
    entry(times(3), 'verb', 'tripl(é,e,ent,ait,aient)'),
    entry(times(4), 'verb', 'quadrupl(é,e,ent,ait,aient)'),
    entry(
      divided(2),
      'verb',
      '(diminu,baiss)(é,e,ent) de moitié|réduit(,e,s,es) de moitié|divisé(,e,s,es) par deux',
    ),

    entry(
      up,
      'comparison',
      "plus que|plus de|plus qu'|davantage que|supérieur(,e,s,es) (à,au,aux)|au-dessus de|dépass(e,ent,é,ait,aient)",
    ),
    entry(
      down,
      'comparison',
      "moins que|moins de|moins qu'|inférieur(,e,s,es) (à,au,aux)|au-dessous de",
    ),
    entry(
      same,
      'comparison',
      "autant que|autant de|autant qu'|égal(,e,es) (à,au,aux)|égaux (à,au,aux)",
    ),
    entry(times(2), 'comparison', 'deux fois plus(, que, de)|le double de'),
    entry(times(3), 'comparison', 'trois fois plus(, que, de)|le triple de'),
    entry(times(4), 'comparison', 'quatre fois plus(, que, de)'),
    entry(divided(2), 'comparison', 'deux fois moins(, que, de)'),
    entry(times(0.5), 'comparison', 'la moitié de'),

    entry(later, 'time', 'plus tard|reporté(,e,s,es)|retardé(,e,s,es)'),
    entry(earlier, 'time', 'plus tôt|avancé(,e,s,es)'),
    entry(later, 'order', 'après|plus tard que'),
    entry(earlier, 'order', 'avant|plus tôt que'),

    entry(
      most,
      'rank',
      'le plus|la plus|les plus|(le,la) plus (grand,grande,élevé,élevée)|les plus (grands,grandes,élevés,élevées)|le plus (de,grand nombre)',
    ),
    entry(
      least,
      'rank',
      'le moins|la moins|les moins|(le,la) plus (petit,petite,faible,bas,basse)|les plus (petits,petites,faibles,bas,basses)|le moins de',
    ),
    entry(
      first,
      'rank',
      '(le ,la ,les ,)premi(er,ère,ers,ères)|(le,la) plus (ancien,ancienne)|les plus (anciens,anciennes)',
    ),
    entry(
      last,
      'rank',
      '(le ,la ,les ,)derni(er,ère,ers,ères)|(le,la) plus (récent,récente)|les plus (récents,récentes)',
    ),
  ],
};
