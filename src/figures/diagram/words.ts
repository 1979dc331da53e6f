/** Words of diagrams, and what a diagram shows in words, by language. */
import type { Language } from '../../facts/language.ts';
import { languageOf } from '../../facts/language.ts';
import type { FigureSpec } from '../../model/figure.ts';
import type { Graph } from './graph.ts';

interface DiagramWords {
  readonly diagram: string;
  readonly process: string;
  readonly noData: string;
  readonly groups: string;
  /** One, few and many, as plural rules tell them apart. */
  readonly nodes: Forms;
  readonly ties: Forms;
  readonly steps: Forms;
  with(name: string, nodes: string, ties: string | undefined): string;
  more(number: number): string;
}

type Forms = readonly [one: string, few: string, many: string];

const words: Readonly<Record<Language, DiagramWords>> = {
  en: {
    diagram: 'Diagram',
    process: 'Process',
    noData: 'No data',
    groups: 'Groups:',
    nodes: ['node', 'nodes', 'nodes'],
    ties: ['tie', 'ties', 'ties'],
    steps: ['step', 'steps', 'steps'],
    with: (name, nodes, ties) =>
      ties === undefined ? `${name} of ${nodes}` : `${name} of ${nodes} and ${ties}`,
    more: (number) => `${number} more`,
  },
  fr: {
    diagram: 'Schéma',
    process: 'Processus',
    noData: 'Aucune donnée',
    groups: 'Groupes\u00A0:',
    nodes: ['élément', 'éléments', 'éléments'],
    ties: ['lien', 'liens', 'liens'],
    steps: ['étape', 'étapes', 'étapes'],
    with: (name, nodes, ties) =>
      ties === undefined ? `${name} en ${nodes}` : `${name} de ${nodes} et ${ties}`,
    more: (number) => `et ${number} de plus`,
  },
  de: {
    diagram: 'Schaubild',
    process: 'Ablauf',
    noData: 'Keine Daten',
    groups: 'Gruppen:',
    nodes: ['Element', 'Elementen', 'Elementen'],
    ties: ['Verbindung', 'Verbindungen', 'Verbindungen'],
    steps: ['Schritt', 'Schritten', 'Schritten'],
    with: (name, nodes, ties) =>
      ties === undefined ? `${name} in ${nodes}` : `${name} mit ${nodes} und ${ties}`,
    more: (number) => `und ${number} weitere`,
  },
  uk: {
    diagram: 'Схема',
    process: 'Процес',
    noData: 'Немає даних',
    groups: 'Групи:',
    nodes: ['елемент', 'елементи', 'елементів'],
    ties: ['зв’язок', 'зв’язки', 'зв’язків'],
    steps: ['крок', 'кроки', 'кроків'],
    with: (name, nodes, ties) =>
      ties === undefined ? `${name}: ${nodes}` : `${name}: ${nodes} і ${ties}`,
    more: (number) => `і ще ${number}`,
  },
};

/** English where the language's words are not known. */
export function diagramWords(lang: string): DiagramWords {
  return words[languageOf(lang) ?? 'en'];
}

/** How many ties are said one by one. */
const told = 8;

export function diagramAlt(
  { lang }: FigureSpec,
  { nodes, ties, groups, isProcess }: Graph,
): string {
  const language = languageOf(lang);
  const own = diagramWords(lang);
  const name = isProcess ? own.process : own.diagram;
  if (nodes.length === 0) return language === undefined ? '–' : `${name}. ${own.noData}.`;
  const labels = nodes.map(({ label }) => oneLine(label));
  const chain = (texts: readonly string[], rest: number): string =>
    [...texts, ...(rest > 0 ? [language === undefined ? '…' : own.more(rest)] : [])].join('; ');
  const main = isProcess
    ? chain(
        labels.map((label, index) => `${String(index + 1)}. ${label}`),
        0,
      )
    : ties.length === 0
      ? chain(labels, 0)
      : chain(
          ties.slice(0, told).map(({ from, to, label, arrows }) => {
            const back = arrows === 'back';
            const [first = '', second = ''] = [labels[back ? to : from], labels[back ? from : to]];
            const arrow = arrows === 'none' ? '–' : arrows === 'both' ? '↔' : '→';
            return label === ''
              ? `${first} ${arrow} ${second}`
              : `${first} ${oneLine(label)} ${second}`;
          }),
          ties.length - told,
        );
  // Words of another language would be read out in this one's voice.
  if (language === undefined) return `${main}.`;
  const head = isProcess
    ? own.with(name, count(nodes.length, own.steps, lang), undefined)
    : own.with(name, count(nodes.length, own.nodes, lang), count(ties.length, own.ties, lang));
  const named = groups.map(({ label }) => oneLine(label)).filter((label) => label !== '');
  return [
    `${head}.`,
    ...(named.length === 0 ? [] : [`${own.groups} ${named.join('; ')}.`]),
    `${main}.`,
  ].join(' ');
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ');
}

function count(number: number, [one, few, many]: Forms, lang: string): string {
  const category = new Intl.PluralRules(lang).select(number);
  return `${String(number)} ${category === 'one' ? one : category === 'few' ? few : many}`;
}
