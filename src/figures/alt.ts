/** Text alternatives composed from the data, in the document's language; English words where ours do not reach. */
import type { Language } from '../facts/language.ts';
import { languageOf, nbsp } from '../facts/language.ts';

export type AltKind =
  | 'bar'
  | 'grouped'
  | 'stacked'
  | 'line'
  | 'area'
  | 'dot'
  | 'scatter'
  | 'slope'
  | 'lollipop'
  | 'range'
  | 'heatmap'
  | 'waffle'
  | 'chart'
  | 'map';

export interface AltValue {
  readonly label: string;
  readonly text: string;
}

/** From the first to the last of a series over time. */
export interface AltTrend {
  /** Undefined where there is one series. */
  readonly name: string | undefined;
  readonly direction: 'rose' | 'fell' | 'unchanged';
  readonly from: AltValue;
  readonly to: AltValue;
}

/** What a text alternative says, as far as it is known. */
export interface AltFacts {
  readonly kind: AltKind;
  /** What is shown, such as the heading of the column. */
  readonly what: string;
  readonly unit?: string | undefined;
  /** What it is shown by. */
  readonly by?: string | undefined;
  readonly count: number;
  readonly extent?: readonly [from: string, to: string] | undefined;
  /** Names of series or panels. */
  readonly series?: readonly string[];
  readonly highest?: AltValue | undefined;
  readonly lowest?: AltValue | undefined;
  readonly trends?: readonly AltTrend[];
  /** All values, where they are few. */
  readonly values?: readonly AltValue[];
}

/** Sentences that say what the figure shows. */
export function composeAlt(facts: AltFacts, lang: string): string {
  const { kind, what, unit, by, count, extent, series = [], highest, lowest, trends = [] } = facts;
  const language = languageOf(lang) ?? 'en';
  const own = words[language];
  const colon = language === 'fr' ? `${nbsp}:` : ':';
  const head =
    `${own.kinds[kind]}${colon} ${what}` +
    (unit === undefined ? '' : ` (${unit})`) +
    (by === undefined || by === '' ? '' : `, ${own.by} ${by}`) +
    (extent === undefined ? '' : `, ${own.extent(extent[0], extent[1])}`) +
    (kind === 'range' || extent === undefined ? `, ${own.values(count)}` : '');
  const sentences = [head];
  if (series.length > 1) sentences.push(`${own.series}${colon} ${series.join(', ')}`);
  const pair = ({ label, text }: AltValue): string => (label === '' ? text : `${label}, ${text}`);
  if (facts.values !== undefined && facts.values.length > 0) {
    sentences.push(facts.values.map(({ label, text }) => `${label}${colon} ${text}`).join('; '));
  } else {
    if (highest !== undefined) sentences.push(`${own.highest}${colon} ${pair(highest)}`);
    if (lowest !== undefined) sentences.push(`${own.lowest}${colon} ${pair(lowest)}`);
  }
  for (const { name, direction, from, to } of trends) {
    const said = own[direction](`${from.text} (${from.label})`, `${to.text} (${to.label})`);
    sentences.push(name === undefined ? capitalise(said) : `${name}${colon} ${said}`);
  }
  return `${sentences.map((sentence) => sentence.replace(/\.$/u, '')).join('. ')}.`;
}

/** What an empty figure says. */
export function noData(lang: string): string {
  return words[languageOf(lang) ?? 'en'].noData;
}

/** What the line of the present day is called. */
export function todayWord(lang: string): string {
  return words[languageOf(lang) ?? 'en'].today;
}

/** With a capital, as what stands alone begins with one. */
export function capitalise(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

interface Words {
  readonly kinds: Readonly<Record<AltKind, string>>;
  readonly by: string;
  readonly series: string;
  readonly highest: string;
  readonly lowest: string;
  readonly noData: string;
  readonly today: string;
  extent(from: string, to: string): string;
  values(count: number): string;
  rose(from: string, to: string): string;
  fell(from: string, to: string): string;
  unchanged(from: string, to: string): string;
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    kinds: {
      bar: 'Bar chart',
      grouped: 'Grouped bar chart',
      stacked: 'Stacked bar chart',
      line: 'Line chart',
      area: 'Area chart',
      dot: 'Dot plot',
      scatter: 'Scatter plot',
      slope: 'Slope chart',
      lollipop: 'Lollipop chart',
      range: 'Chart of periods',
      heatmap: 'Heat map',
      waffle: 'Waffle chart',
      chart: 'Chart',
      map: 'Map',
    },
    by: 'by',
    series: 'Series',
    highest: 'Highest',
    lowest: 'Lowest',
    noData: 'No data',
    today: 'Today',
    extent: (from, to) => `${from} to ${to}`,
    values: (count) => `${count} ${count === 1 ? 'value' : 'values'}`,
    rose: (from, to) => `rose from ${from} to ${to}`,
    fell: (from, to) => `fell from ${from} to ${to}`,
    unchanged: (from, to) => `unchanged from ${from} to ${to}`,
  },
  fr: {
    kinds: {
      bar: 'Graphique à barres',
      grouped: 'Graphique à barres groupées',
      stacked: 'Graphique à barres empilées',
      line: 'Courbe',
      area: 'Graphique en aires',
      dot: 'Graphique à points',
      scatter: 'Nuage de points',
      slope: 'Graphique en pente',
      lollipop: 'Graphique à tiges',
      range: 'Graphique de périodes',
      heatmap: 'Carte de chaleur',
      waffle: 'Graphique en carrés',
      chart: 'Graphique',
      map: 'Carte',
    },
    by: 'par',
    series: 'Séries',
    highest: 'Maximum',
    lowest: 'Minimum',
    noData: 'Aucune donnée',
    today: 'Aujourd’hui',
    extent: (from, to) => `de ${from} à ${to}`,
    // 0 and 1 are singular.
    values: (count) => `${count}${nbsp}${count < 2 ? 'valeur' : 'valeurs'}`,
    rose: (from, to) => `hausse, de ${from} à ${to}`,
    fell: (from, to) => `baisse, de ${from} à ${to}`,
    unchanged: (from, to) => `stable, de ${from} à ${to}`,
  },
  de: {
    kinds: {
      bar: 'Balkendiagramm',
      grouped: 'Gruppiertes Balkendiagramm',
      stacked: 'Gestapeltes Balkendiagramm',
      line: 'Liniendiagramm',
      area: 'Flächendiagramm',
      dot: 'Punktdiagramm',
      scatter: 'Streudiagramm',
      slope: 'Steigungsdiagramm',
      lollipop: 'Lollipop-Diagramm',
      range: 'Diagramm von Zeiträumen',
      heatmap: 'Heatmap',
      waffle: 'Kästchendiagramm',
      chart: 'Diagramm',
      map: 'Karte',
    },
    by: 'nach',
    series: 'Reihen',
    highest: 'Höchster Wert',
    lowest: 'Niedrigster Wert',
    noData: 'Keine Daten',
    today: 'Heute',
    extent: (from, to) => `${from} bis ${to}`,
    values: (count) => `${count} ${count === 1 ? 'Wert' : 'Werte'}`,
    rose: (from, to) => `gestiegen von ${from} auf ${to}`,
    fell: (from, to) => `gefallen von ${from} auf ${to}`,
    unchanged: (from, to) => `unverändert von ${from} bis ${to}`,
  },
  uk: {
    kinds: {
      bar: 'Стовпчикова діаграма',
      grouped: 'Стовпчикова діаграма з групуванням',
      stacked: 'Стовпчикова діаграма з накопиченням',
      line: 'Лінійний графік',
      area: 'Діаграма з областями',
      dot: 'Точкова діаграма',
      scatter: 'Діаграма розсіювання',
      slope: 'Діаграма нахилів',
      lollipop: 'Діаграма-льодяник',
      range: 'Діаграма періодів',
      heatmap: 'Теплова карта',
      waffle: 'Діаграма з квадратів',
      chart: 'Діаграма',
      map: 'Карта',
    },
    by: 'за показником',
    series: 'Ряди',
    highest: 'Найбільше',
    lowest: 'Найменше',
    noData: 'Немає даних',
    today: 'Сьогодні',
    extent: (from, to) => `від ${from} до ${to}`,
    values: (count) => `значень: ${count}`,
    rose: (from, to) => `зростання з ${from} до ${to}`,
    fell: (from, to) => `зниження з ${from} до ${to}`,
    unchanged: (from, to) => `без змін, з ${from} до ${to}`,
  },
};
