/** What a timeline shows, in words, for those who do not see it. */
import type { Language } from '../../facts/language.ts';
import { languageOf } from '../../facts/language.ts';
import type { FigureSpec } from '../../model/figure.ts';
import type { TimelineEvent } from './events.ts';
import { timelineWords } from './words.ts';

/** How many planned events are named; the others are counted. */
const named = 4;

export function timelineAlt(spec: FigureSpec, events: readonly TimelineEvent[]): string {
  const { lang } = spec;
  const language = languageOf(lang);
  const words = timelineWords(lang);
  const [first] = events;
  const last = events.at(-1);
  if (first === undefined || last === undefined) {
    return language === undefined
      ? '–'
      : `${words.name}${colon(language)} ${words.noData.toLowerCase()}.`;
  }
  const say = ({ label, date }: TimelineEvent): string => `${label} (${date})`;
  // Words of another language would be read out in this one's voice.
  if (language === undefined) return `${events.map(say).join('; ')}.`;

  const from = yearOf(events.reduce((least, { start }) => Math.min(least, start), first.start));
  const to = yearOf(events.reduce((most, { end }) => Math.max(most, end), last.end) - 1);
  const periods = events.filter((event) => event.last !== undefined).length;
  const points = events.length - periods;
  const counts = [
    ...(points === 0 ? [] : [count(points, nouns[language].event, lang)]),
    ...(periods === 0 ? [] : [count(periods, nouns[language].period, lang)]),
  ].join(` ${nouns[language].and} `);
  const lanes = [...new Set(events.map(({ lane }) => lane).filter((lane) => lane !== ''))];
  const planned = events.filter((event) => event.planned);
  const more = planned.length - named;
  const {
    first: opening,
    last: closing,
    planned: plans,
    lanes: inLanes,
    more: others,
  } = nouns[language];
  const list = (texts: readonly string[]): string => texts.join('; ');
  return [
    `${sentences[language](from, to, counts)}.`,
    ...(lanes.length > 1 ? [`${inLanes}${colon(language)} ${list(lanes)}.`] : []),
    ...(events.length === 1
      ? [`${say(first)}.`]
      : [
          `${opening}${colon(language)} ${say(first)}.`,
          `${closing}${colon(language)} ${say(last)}.`,
        ]),
    ...(planned.length === 0
      ? []
      : [
          `${plans}${colon(language)} ${list([...planned.slice(0, named).map(say), ...(more > 0 ? [others(more)] : [])])}.`,
        ]),
  ].join(' ');
}

function yearOf(time: number): number {
  return new Date(time).getUTCFullYear();
}

/** French sets a space before it, at which no line ends. */
function colon(language: Language): string {
  return language === 'fr' ? '\u00A0:' : ':';
}

type Forms = readonly [one: string, few: string, many: string];

export function count(number: number, [one, few, many]: Forms, lang: string): string {
  const category = new Intl.PluralRules(lang).select(number);
  const form = category === 'one' ? one : category === 'few' ? few : many;
  return `${String(number)} ${form}`;
}

const sentences: Readonly<Record<Language, (from: number, to: number, counts: string) => string>> =
  {
    en: (from, to, counts) =>
      from === to
        ? `Timeline of ${from} with ${counts}`
        : `Timeline from ${from} to ${to} with ${counts}`,
    fr: (from, to, counts) =>
      from === to
        ? `Chronologie de ${from}\u00A0: ${counts}`
        : `Chronologie de ${from} à ${to}\u00A0: ${counts}`,
    de: (from, to, counts) =>
      from === to
        ? `Zeitleiste des Jahres ${from}: ${counts}`
        : `Zeitleiste von ${from} bis ${to}: ${counts}`,
    uk: (from, to, counts) =>
      from === to
        ? `Хронологія ${from} року: ${counts}`
        : `Хронологія з ${from} до ${to} року: ${counts}`,
  };

const nouns: Readonly<
  Record<
    Language,
    {
      readonly event: Forms;
      readonly period: Forms;
      readonly and: string;
      readonly first: string;
      readonly last: string;
      readonly planned: string;
      readonly lanes: string;
      readonly more: (number: number) => string;
    }
  >
> = {
  en: {
    event: ['event', 'events', 'events'],
    period: ['period', 'periods', 'periods'],
    and: 'and',
    first: 'First',
    last: 'Last',
    planned: 'Planned',
    lanes: 'Grouped by',
    more: (number) => `${number} more`,
  },
  fr: {
    event: ['événement', 'événements', 'événements'],
    period: ['période', 'périodes', 'périodes'],
    and: 'et',
    first: 'Au début',
    last: 'À la fin',
    planned: 'Prévu',
    lanes: 'Groupes',
    more: (number) => `et ${number} de plus`,
  },
  de: {
    event: ['Ereignis', 'Ereignisse', 'Ereignisse'],
    period: ['Zeitraum', 'Zeiträume', 'Zeiträume'],
    and: 'und',
    first: 'Zuerst',
    last: 'Zuletzt',
    planned: 'Geplant',
    lanes: 'Gruppen',
    more: (number) => `und ${number} weitere`,
  },
  uk: {
    event: ['подія', 'події', 'подій'],
    period: ['період', 'періоди', 'періодів'],
    and: 'і',
    first: 'Спочатку',
    last: 'Наприкінці',
    planned: 'Заплановано',
    lanes: 'Групи',
    more: (number) => `і ще ${number}`,
  },
};
