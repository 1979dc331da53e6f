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

export const german: Vocabulary = {
  auxiliaries: list(
    'hat|haben|hatte|hatten|ist|sind|war|waren|wurde|wurden|sich|hat sich|haben sich',
  ),
  extents: {
    about: list('etwa|ungefähr|rund|annähernd'),
    almost: list('fast|beinahe|nahezu'),
    over: list('mehr als|über'),
    least: list('mindestens'),
  },
  entries: [
    entry(
      up,
      'verb',
      'gestiegen|stieg(,en)|steig(t,en,end)|angestiegen|gewachsen|wuchs(,en)|wächst|wachsen|zugenommen|erhöht(,e,en)|Anstieg|Zunahme|Zuwachs',
    ),
    entry(
      down,
      'verb',
      'gesunken|sank(,en)|sink(t,en,end)|gefallen|fiel(,en)|fällt|fallen|zurückgegangen|abgenommen|verringert(,e,en)|Rückgang|Abnahme',
    ),
    entry(
      same,
      'verb',
      'unverändert|gleich geblieben|blieb(,en) (gleich,unverändert)|bleib(t,en) (gleich,unverändert)|gleichgeblieben',
    ),
    entry(times(2), 'verb', 'verdoppel(t,te,ten,n)|Verdopplung|Verdoppelung'),
    entry(times(3), 'verb', 'verdreifach(t,te,ten,en)|Verdreifachung'),
    entry(times(4), 'verb', 'vervierfach(t,te,ten,en)|Vervierfachung'),
    entry(divided(2), 'verb', 'halbiert(,e,en)|halbieren|Halbierung'),

    entry(
      up,
      'comparison',
      'mehr als|mehr|höher als|größer als|über|übersteig(t,en)|übertr(ifft,effen)',
    ),
    entry(down, 'comparison', 'weniger als|weniger|niedriger als|geringer als|kleiner als|unter'),
    entry(
      same,
      'comparison',
      'so viel(,e) wie|ebenso viel(,e) wie|genauso viel(,e) wie|gleich viel(,e) wie',
    ),
    entry(
      times(2),
      'comparison',
      'doppelt so (viel,viele,hoch,groß) wie|doppelt so (viel,viele,hoch,groß)',
    ),
    entry(
      times(3),
      'comparison',
      'dreimal so (viel,viele,hoch,groß) wie|dreimal so (viel,viele,hoch,groß)',
    ),
    entry(
      times(4),
      'comparison',
      'viermal so (viel,viele,hoch,groß) wie|viermal so (viel,viele,hoch,groß)',
    ),
    entry(
      times(0.5),
      'comparison',
      'halb so (viel,viele,hoch,groß) wie|halb so (viel,viele,hoch,groß)',
    ),

    entry(later, 'time', 'später|verschoben|verzögert'),
    entry(earlier, 'time', 'früher|vorgezogen'),
    entry(later, 'order', 'nach|später als'),
    entry(earlier, 'order', 'vor|früher als'),

    entry(
      most,
      'rank',
      '(am meisten,die meisten)|(der ,die ,das ,)(größt,höchst)(e,en,er,es,em)|am (größten,höchsten)',
    ),
    entry(
      least,
      'rank',
      '(am wenigsten,die wenigsten)|(der ,die ,das ,)(kleinst,niedrigst,geringst)(e,en,er,es,em)|am (kleinsten,niedrigsten,geringsten)',
    ),
    entry(
      first,
      'rank',
      '(der ,die ,das ,)(erst,frühest,ältest)(e,en,er,es,em)|zuerst|am (frühesten,ältesten)',
    ),
    entry(
      last,
      'rank',
      '(der ,die ,das ,)(letzt,spätest,jüngst,neuest)(e,en,er,es,em)|zuletzt|am (spätesten,jüngsten,neuesten)',
    ),
  ],
};
