/** The words that a report adds by itself, in the languages that it knows. */

export interface Labels {
  readonly contents: string;
  readonly notes: string;
  readonly summary: string;
  readonly bottomLine: string;
  readonly judgement: string;
  readonly note: string;
  readonly tip: string;
  readonly important: string;
  readonly warning: string;
  readonly caution: string;
  readonly table: string;
  readonly figure: string;
  /** Heading of the annex that holds them in print. */
  readonly figureData: string;
  readonly authors: string;
  readonly date: string;
  readonly number: string;
  readonly version: string;
  readonly status: string;
  readonly audience: string;
  readonly cutOff: string;
  readonly updated: string;
  readonly reviewer: string;
  readonly clearedBy: string;
  readonly handling: string;
  readonly decisionSought: string;
  readonly changeSinceLast: string;
  readonly licence: string;
  readonly skip: string;
  readonly about: string;
  readonly backToText: string;
  /** What stands around the page's number and around the number of pages. */
  readonly page: readonly [before: string, between: string, after: string];
  /** Between a label with its number and the caption. */
  readonly colon: string;
}

/** The labels of a BCP 47 language, English where it is not among them. */
export function labelsOf(lang: string): Labels {
  return languages.get(lang.toLowerCase().split('-')[0] ?? '') ?? english;
}

const english: Labels = {
  contents: 'Contents',
  notes: 'Notes',
  summary: 'Summary',
  bottomLine: 'Bottom line',
  judgement: 'Judgement',
  note: 'Note',
  tip: 'Tip',
  important: 'Important',
  warning: 'Warning',
  caution: 'Caution',
  table: 'Table',
  figure: 'Figure',
  figureData: 'Data of the figures',
  authors: 'Authors',
  date: 'Date',
  number: 'Number',
  version: 'Version',
  status: 'Status',
  audience: 'Audience',
  cutOff: 'Information cut-off',
  updated: 'Updated',
  reviewer: 'Reviewed by',
  clearedBy: 'Cleared by',
  handling: 'Handling',
  decisionSought: 'Decision sought',
  changeSinceLast: 'New in this edition',
  licence: 'Licence',
  skip: 'Skip to the text',
  about: 'About this document',
  backToText: 'Back to the text, note',
  page: ['Page ', ' of ', ''],
  colon: ': ',
};

const french: Labels = {
  contents: 'Sommaire',
  notes: 'Notes',
  summary: 'Résumé',
  bottomLine: 'L’essentiel',
  judgement: 'Appréciation',
  note: 'Note',
  tip: 'Conseil',
  important: 'Important',
  warning: 'Avertissement',
  caution: 'Attention',
  table: 'Tableau',
  figure: 'Figure',
  figureData: 'Données des figures',
  authors: 'Auteurs',
  date: 'Date',
  number: 'Numéro',
  version: 'Version',
  status: 'État',
  audience: 'Destinataires',
  cutOff: 'Informations arrêtées au',
  updated: 'Mise à jour',
  reviewer: 'Relecture',
  clearedBy: 'Approbation',
  handling: 'Diffusion',
  decisionSought: 'Décision attendue',
  changeSinceLast: 'Nouveau dans cette édition',
  licence: 'Licence',
  skip: 'Aller au texte',
  about: 'À propos de ce document',
  backToText: 'Retour au texte, note',
  page: ['Page ', ' sur ', ''],
  colon: '\u00a0: ',
};

const german: Labels = {
  contents: 'Inhalt',
  notes: 'Anmerkungen',
  summary: 'Zusammenfassung',
  bottomLine: 'Das Wichtigste',
  judgement: 'Beurteilung',
  note: 'Hinweis',
  tip: 'Tipp',
  important: 'Wichtig',
  warning: 'Warnung',
  caution: 'Vorsicht',
  table: 'Tabelle',
  figure: 'Abbildung',
  figureData: 'Daten der Abbildungen',
  authors: 'Verfasser',
  date: 'Datum',
  number: 'Nummer',
  version: 'Fassung',
  status: 'Stand',
  audience: 'Empfänger',
  cutOff: 'Redaktionsschluss',
  updated: 'Aktualisiert',
  reviewer: 'Geprüft von',
  clearedBy: 'Freigegeben von',
  handling: 'Umgang',
  decisionSought: 'Erbetene Entscheidung',
  changeSinceLast: 'Neu in dieser Ausgabe',
  licence: 'Lizenz',
  skip: 'Zum Text springen',
  about: 'Über dieses Dokument',
  backToText: 'Zurück zum Text, Anmerkung',
  page: ['Seite ', ' von ', ''],
  colon: ': ',
};

const ukrainian: Labels = {
  contents: 'Зміст',
  notes: 'Примітки',
  summary: 'Стислий виклад',
  bottomLine: 'Головне',
  judgement: 'Оцінка',
  note: 'Примітка',
  tip: 'Порада',
  important: 'Важливо',
  warning: 'Попередження',
  caution: 'Увага',
  table: 'Таблиця',
  figure: 'Рисунок',
  figureData: 'Дані рисунків',
  authors: 'Автори',
  date: 'Дата',
  number: 'Номер',
  version: 'Версія',
  status: 'Статус',
  audience: 'Адресати',
  cutOff: 'Інформація станом на',
  updated: 'Оновлено',
  reviewer: 'Рецензування',
  clearedBy: 'Погоджено',
  handling: 'Поширення',
  decisionSought: 'Очікуване рішення',
  changeSinceLast: 'Нове в цьому виданні',
  licence: 'Ліцензія',
  skip: 'Перейти до тексту',
  about: 'Про цей документ',
  backToText: 'Назад до тексту, примітка',
  page: ['Сторінка ', ' з ', ''],
  colon: ': ',
};

const languages: ReadonlyMap<string, Labels> = new Map([
  ['en', english],
  ['fr', french],
  ['de', german],
  ['uk', ukrainian],
]);
