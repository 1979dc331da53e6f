/**
 * The terms of the scales in other languages. These are our translations: neither PHIA nor ICD 203 exists in them, and the
 * IPCC's own translators vary. Of ICD 203 only the first row is translated, since these languages lack a second set of
 * words. The key of a scale prints the English term beside each.
 */

/** Forms of a term by its English name; the first is the one that the key prints. */
export type TermForms = Readonly<Record<string, readonly string[]>>;

interface Translation {
  readonly phia: TermForms;
  readonly icd203: TermForms;
  readonly ipcc: TermForms;
}

export const translations: Readonly<Record<string, Translation | undefined>> = {
  fr: {
    phia: {
      'remote chance': ['chance infime', 'probabilité infime'],
      'highly unlikely': ['hautement improbable', 'hautement improbables'],
      unlikely: ['improbable', 'improbables', 'peu probable', 'peu probables'],
      'realistic possibility': ['possibilité réaliste', 'possibilité réelle'],
      likely: ['probable', 'probables', 'probablement'],
      'highly likely': ['hautement probable', 'hautement probables'],
      'almost certain': [...french('quasi certain'), ...french('presque certain')],
    },
    icd203: {
      'almost no chance': ['presque aucune chance'],
      'very unlikely': ['très improbable', 'très improbables', 'très peu probable'],
      unlikely: ['improbable', 'improbables', 'peu probable', 'peu probables'],
      'roughly even chance': ['chances à peu près égales'],
      likely: ['probable', 'probables', 'probablement'],
      'very likely': ['très probable', 'très probables', 'très probablement'],
      'almost certain': [...french('presque certain'), ...french('quasi certain')],
    },
    ipcc: {
      'exceptionally unlikely': ['exceptionnellement improbable', 'exceptionnellement improbables'],
      'extremely unlikely': ['extrêmement improbable', 'extrêmement improbables'],
      'very unlikely': ['très improbable', 'très improbables'],
      unlikely: ['improbable', 'improbables'],
      'about as likely as not': ['à peu près aussi probable qu’improbable'],
      'more likely than not': ['plus probable qu’improbable'],
      likely: ['probable', 'probables', 'probablement'],
      'very likely': ['très probable', 'très probables', 'très probablement'],
      'extremely likely': ['extrêmement probable', 'extrêmement probables'],
      'virtually certain': french('pratiquement certain'),
    },
  },
  de: {
    phia: {
      'remote chance': ['entfernte Möglichkeit'],
      'highly unlikely': ['höchst unwahrscheinlich'],
      unlikely: ['unwahrscheinlich'],
      'realistic possibility': ['realistische Möglichkeit'],
      likely: ['wahrscheinlich'],
      'highly likely': ['höchst wahrscheinlich', 'höchstwahrscheinlich'],
      'almost certain': ['nahezu sicher', 'fast sicher'],
    },
    icd203: {
      'almost no chance': ['fast ausgeschlossen', 'so gut wie ausgeschlossen'],
      'very unlikely': ['sehr unwahrscheinlich'],
      unlikely: ['unwahrscheinlich'],
      'roughly even chance': ['etwa gleiche Aussichten', 'etwa gleich wahrscheinlich'],
      likely: ['wahrscheinlich'],
      'very likely': ['sehr wahrscheinlich'],
      'almost certain': ['fast sicher', 'nahezu sicher'],
    },
    ipcc: {
      'exceptionally unlikely': ['außergewöhnlich unwahrscheinlich'],
      'extremely unlikely': ['äußerst unwahrscheinlich'],
      'very unlikely': ['sehr unwahrscheinlich'],
      unlikely: ['unwahrscheinlich'],
      'about as likely as not': ['etwa ebenso wahrscheinlich wie nicht'],
      'more likely than not': ['eher wahrscheinlich als nicht'],
      likely: ['wahrscheinlich'],
      'very likely': ['sehr wahrscheinlich'],
      'extremely likely': ['äußerst wahrscheinlich'],
      'virtually certain': ['praktisch sicher'],
    },
  },
  uk: {
    phia: {
      'remote chance': ['мізерна ймовірність'],
      'highly unlikely': ukrainian('вкрай малоймовірн'),
      unlikely: ukrainian('малоймовірн'),
      'realistic possibility': ['реальна можливість'],
      likely: [...ukrainian('ймовірн'), ...ukrainian('імовірн')],
      'highly likely': ukrainian('високоймовірн'),
      'almost certain': ['майже напевно', 'майже певно'],
    },
    icd203: {
      'almost no chance': ['майже неможливо', 'майже немає шансів'],
      'very unlikely': ukrainian('дуже малоймовірн'),
      unlikely: ukrainian('малоймовірн'),
      'roughly even chance': ['приблизно рівні шанси'],
      likely: [...ukrainian('ймовірн'), ...ukrainian('імовірн')],
      'very likely': [...ukrainian('дуже ймовірн'), ...ukrainian('дуже імовірн')],
      'almost certain': ['майже напевно', 'майже певно'],
    },
    ipcc: {
      'exceptionally unlikely': ukrainian('винятково малоймовірн'),
      'extremely unlikely': ukrainian('надзвичайно малоймовірн'),
      'very unlikely': ukrainian('дуже малоймовірн'),
      unlikely: ukrainian('малоймовірн'),
      'about as likely as not': ['приблизно так само ймовірно, як і ні'],
      'more likely than not': ['радше ймовірно, ніж ні'],
      likely: [...ukrainian('ймовірн'), ...ukrainian('імовірн')],
      'very likely': [...ukrainian('дуже ймовірн'), ...ukrainian('дуже імовірн')],
      'extremely likely': ukrainian('надзвичайно ймовірн'),
      'virtually certain': ['практично напевно', 'практично певно'],
    },
  },
};

/** An adjective in both genders and numbers. */
function french(words: string): readonly string[] {
  return ['', 'e', 's', 'es'].map((ending) => words + ending);
}

/** The adverb, and the adjective in the nominative. */
function ukrainian(stem: string): readonly string[] {
  return ['о', 'ий', 'а', 'е', 'і'].map((ending) => stem + ending);
}
