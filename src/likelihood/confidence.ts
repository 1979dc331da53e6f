/** Levels of confidence as people write them, in the languages that Briefwright knows. */

/** Where a text states a level of confidence: `with high confidence`, `confidence: low`. */
export function findConfidence(
  text: string,
  lang: string,
): readonly { readonly start: number; readonly end: number }[] {
  return patternsOf(lang.split('-', 1)[0]?.toLowerCase() ?? '')
    .flatMap((pattern) =>
      Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({
        start: index,
        end: index + found.length,
      })),
    )
    .sort((a, b) => a.start - b.start);
}

/** Whole words, in any case; marks of emphasis may stand between them. */
function phrase(source: string): RegExp {
  const spaced = source
    .replaceAll(' ', '[\\s*_]{1,8}')
    .replaceAll('=', '[\\s*_]{0,8}:?[\\s*_]{1,8}');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${spaced})(?![\\p{L}\\p{N}])`, 'giu');
}

const compiled = new Map<string, readonly RegExp[]>();

function patternsOf(language: string): readonly RegExp[] {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const patterns = (byLanguage[language] ?? english).map(phrase);
  compiled.set(language, patterns);
  return patterns;
}

/** A space stands for any, an equals sign for a colon or a space. */
const english: readonly string[] = [
  '(?:high|moderate|medium|low) confidence',
  'confidence(?: levels?| rating)?(?: is| of| remains)?=(?:very )?(?:high|moderate|medium|low)',
  '(?:highly|moderately) confident',
];

const byLanguage: Readonly<Record<string, readonly string[] | undefined>> = {
  en: english,
  fr: [
    '(?:haute|forte|faible|grande) confiance',
    'confiance(?: est| reste)?=(?:très )?(?:haute|élevée|forte|modérée|moyenne|faible)',
    '(?:niveau|degré) de confiance(?: est| reste)?=(?:très )?(?:haut|élevé|fort|modéré|moyen|faible)',
  ],
  de: [
    '(?:hoh|mittler|moderat|mäßig|gering|niedrig)e[rnms]? (?:Konfidenz|Zuversicht|Gewissheit|Verlässlichkeit)',
    '(?:Konfidenz|Zuversicht|Gewissheit|Verlässlichkeit)(?: ist| bleibt)?=(?:sehr )?(?:hoch|mittel|moderat|mäßig|gering|niedrig)',
  ],
  uk: [
    '(?:висок|помірн|середн|низьк)(?:а|я|ою|ьою|ої|ьої|ій|у|ю|им|ий) (?:впевненіст[ьюі]+|достовірніст[ьюі]+|рівнем впевненості)',
    '(?:рівень )?(?:впевненіст[ьюі]+|впевненості|достовірніст[ьюі]+)(?: є)?=(?:висок|помірн|середн|низьк)(?:а|я|ий|ій)',
  ],
};
