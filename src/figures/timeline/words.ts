/** Words that a timeline writes itself, by language. */
import type { Language } from '../../facts/language.ts';
import { languageOf } from '../../facts/language.ts';

export interface TimelineWords {
  readonly name: string;
  readonly past: string;
  readonly planned: string;
  readonly noData: string;
  /** Said of steps that stand at even distances. */
  readonly notToScale: string;
  readonly months: readonly string[];
  readonly quarters: readonly string[];
}

const roman = ['I', 'II', 'III', 'IV'];

const words: Readonly<Record<Language, TimelineWords>> = {
  en: {
    name: 'Timeline',
    past: 'Past',
    planned: 'Planned',
    noData: 'No data',
    notToScale: 'Steps in order; distances do not show time',
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    quarters: ['Q1', 'Q2', 'Q3', 'Q4'],
  },
  fr: {
    name: 'Chronologie',
    past: 'Passé',
    planned: 'Prévu',
    noData: 'Aucune donnée',
    notToScale: 'Étapes dans l’ordre ; les distances ne représentent pas la durée',
    months: [
      'janv.',
      'févr.',
      'mars',
      'avr.',
      'mai',
      'juin',
      'juil.',
      'août',
      'sept.',
      'oct.',
      'nov.',
      'déc.',
    ],
    quarters: ['T1', 'T2', 'T3', 'T4'],
  },
  de: {
    name: 'Zeitleiste',
    past: 'Vergangen',
    planned: 'Geplant',
    noData: 'Keine Daten',
    notToScale: 'Schritte in ihrer Folge; Abstände zeigen keine Dauer',
    months: [
      'Jan.',
      'Feb.',
      'März',
      'Apr.',
      'Mai',
      'Juni',
      'Juli',
      'Aug.',
      'Sep.',
      'Okt.',
      'Nov.',
      'Dez.',
    ],
    quarters: ['Q1', 'Q2', 'Q3', 'Q4'],
  },
  uk: {
    name: 'Хронологія',
    past: 'Відбулося',
    planned: 'Заплановано',
    noData: 'Немає даних',
    notToScale: 'Події за порядком; відстані не показують тривалості',
    months: [
      'січ.',
      'лют.',
      'бер.',
      'квіт.',
      'трав.',
      'черв.',
      'лип.',
      'серп.',
      'вер.',
      'жовт.',
      'лист.',
      'груд.',
    ],
    quarters: roman.map((quarter) => `${quarter} кв.`),
  },
};

/** English where the language's words are not known; only figures stand on the axis then. */
export function timelineWords(lang: string): TimelineWords {
  const language = languageOf(lang);
  if (language !== undefined) return words[language];
  const numbers = Array.from({ length: 12 }, (_, index) => String(index + 1));
  return { ...words.en, months: numbers, quarters: roman };
}

/** What a status may say of something that has not happened yet: every word here means planned. */
const plannedWords: ReadonlySet<string> = new Set([
  ...['planned', 'foreseen', 'expected', 'intended', 'proposed', 'scheduled', 'due', 'future'],
  ...['upcoming', 'forthcoming', 'announced', 'potential', 'pending', 'yes', 'true'],
  ...['prévu', 'prévue', 'planifié', 'planifiée', 'envisagé', 'envisagée', 'annoncé', 'annoncée'],
  ...['attendu', 'attendue', 'proposé', 'proposée', 'projeté', 'projetée', 'futur', 'oui'],
  ...['geplant', 'vorgesehen', 'erwartet', 'beabsichtigt', 'angekündigt', 'künftig', 'ja'],
  ...['заплановано', 'заплановане', 'запланований', 'запланована', 'планується', 'передбачено'],
  ...['очікується', 'намір', 'пропонується', 'майбутнє', 'так'],
]);

export function saysPlanned(text: string): boolean {
  return plannedWords.has(text.trim().toLowerCase());
}

export const somePlannedWords = ['planned', 'foreseen', 'expected', 'proposed'] as const;
