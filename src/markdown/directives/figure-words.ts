/** The words that tables and figures add by themselves, in the languages that are known. */

export interface FigureWords {
  readonly total: string;
  /** Of a group of rows that goes on from another slide. */
  readonly continued: string;
  /** What a reader hears where a cell is empty. */
  readonly none: string;
  /** The heads of a comparison. */
  readonly before: string;
  readonly after: string;
  /** Before the day that a figure holds for. */
  readonly asOf: string;
  readonly callout: Readonly<Record<CalloutKind, string>>;
}

export const calloutKinds = ['note', 'warning', 'decision'] as const;
export type CalloutKind = (typeof calloutKinds)[number];

/** The words of a BCP 47 language, English where it is not among them. */
export function figureWords(lang: string): FigureWords {
  return languages.get(lang.toLowerCase().split('-')[0] ?? '') ?? english;
}

const english: FigureWords = {
  total: 'Total',
  continued: 'continued',
  none: 'none',
  before: 'From',
  after: 'To',
  asOf: 'As of ',
  callout: { note: 'Note', warning: 'Warning', decision: 'Decision' },
};

const languages: ReadonlyMap<string, FigureWords> = new Map([
  ['en', english],
  [
    'fr',
    {
      total: 'Total',
      continued: 'suite',
      none: 'aucun',
      before: 'Avant',
      after: 'Après',
      asOf: 'Situation\u00a0: ',
      callout: { note: 'Note', warning: 'Avertissement', decision: 'Décision' },
    },
  ],
  [
    'de',
    {
      total: 'Summe',
      continued: 'Fortsetzung',
      none: 'keine',
      before: 'Bisher',
      after: 'Künftig',
      asOf: 'Stand: ',
      callout: { note: 'Hinweis', warning: 'Warnung', decision: 'Entscheidung' },
    },
  ],
  [
    'uk',
    {
      total: 'Усього',
      continued: 'продовження',
      none: 'немає',
      before: 'Було',
      after: 'Стане',
      asOf: 'Станом на: ',
      callout: { note: 'Примітка', warning: 'Попередження', decision: 'Рішення' },
    },
  ],
]);
