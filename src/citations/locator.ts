/** Where in a source: `para. 3`, `S. 12–14`, as it is written in any of the known languages and printed in one of them. */
import type { LocatorLabel, Words } from './words.ts';

export interface Locator {
  /** undefined where the text names nothing that is counted, as in `date line`. */
  readonly label: LocatorLabel | undefined;
  /** What stands after the label, else the whole text. */
  readonly value: string;
}

/** The locator at the beginning of a text and how many of its characters it takes; undefined where none begins there. */
export function readLocator(
  text: string,
): { readonly locator: Locator; readonly length: number } | undefined {
  const found = labelled.exec(text);
  if (found !== null) {
    const [whole, word = '', value = ''] = found;
    const label = labels.get(word.toLowerCase());
    // `page turner` and `section chief` count nothing.
    if (label !== undefined) return { locator: { label, value }, length: whole.length };
  }
  const bare = bareNumber.exec(text)?.[0];
  return bare === undefined
    ? undefined
    : { locator: { label: 'page', value: bare }, length: bare.length };
}

/** A locator that stands alone, as in a fact. */
export function toLocator(text: string): Locator {
  const trimmed = text.trim();
  const read = readLocator(trimmed);
  return read?.length === trimmed.length ? read.locator : { label: undefined, value: trimmed };
}

/** In the words of a language, ranges with a dash, the label held to its number. */
export function printLocator({ label, value }: Locator, { locators }: Words): string {
  if (label === undefined) return value;
  const range = rangeOf(value);
  const several = /[–,&;]|\s(?:and|et|und|та|і|й)\s/u.test(range);
  return `${locators[label][several ? 1 : 0]}\u00a0${range}`;
}

/** Numbers as they are printed, ranges of them with a dash. */
export function rangeOf(value: string): string {
  return value.replaceAll(/(\d)\s*(?:-{1,3}|–|to|bis|à|до)\s*(?=\d)/gu, '$1–');
}

const words: Readonly<Record<LocatorLabel, string>> = {
  page: 'p p. pp pp. page pages s s. seite seiten с с. стор стор. сторінка сторінки',
  paragraph:
    'para para. paras paras. paragraph paragraphs par par. ¶ ¶¶ abs abs. absatz absätze абз абз. абзац абзаци paragraphe paragraphes',
  section: '§ §§ sec sec. secs sect sect. section sections abschn. abschnitt розд розд. розділ',
  chapter:
    'ch ch. chap chap. chaps chapter chapters kap kap. kapitel гл гл. глава chapitre chapitres',
  volume: 'vol vol. vols volume volumes bd bd. band bde. т т. том',
  figure: 'fig fig. figs figure figures abb abb. abbildung рис рис. рисунок',
  table: 'table tables tab tab. tabelle табл табл. таблиця tabl. tableau',
  note: 'n n. nn. note notes fn fn. anm anm. прим прим. примітка',
  article: 'art art. arts article articles artikel ст ст. стаття',
  column: 'col col. cols column columns sp. spalte стб стб.',
  line: 'l l. ll. line lines z. zeile ряд ряд. рядок ligne lignes',
  book: 'bk bk. bks book books buch кн кн. книга livre',
  part: 'pt pt. pts part parts teil ч ч. частина partie',
  issue: 'no no. nos issue n° nr nr. №',
  appendix: 'app app. appendix annex annexe anhang дод дод. додаток',
  verse: 'v v. vv. verse verses vers вірш',
};

const labels: ReadonlyMap<string, LocatorLabel> = new Map(
  Object.entries(words).flatMap(([label, list]) =>
    // The keys of a record of labels.
    list.split(' ').map((word) => [word, label as LocatorLabel] as const),
  ),
);

/** Every word that may stand before the number of a place, in all known languages. */
export const locatorWords: readonly string[] = [...labels.keys()];

/** `12`, `iv`, `B`, `3.2`, `5(a)`, `12a`. */
const number = String.raw`(?:\p{L}{0,3}\d[\p{L}\d]*(?:[.:/](?=\d)[\p{L}\d]+)*(?:\([\p{L}\d]+\))*|\([\p{L}\d]+\)|[ivxlcdm]+|[IVXLCDM]+|[A-Z])(?![\p{L}\p{N}])`;
const between = String.raw`(?:\s*(?:,|&|-{1,3}|–)\s*|\s+(?:to|and|bis|und|à|et|до|та|і|й)\s+)`;
const numbers = `${number}(?:${between}${number}){0,40}`;
const labelled = new RegExp(String.raw`^(§§?|¶¶?|№|[\p{L}°]+\.?)\s*(${numbers})`, 'u');
const bareNumber = new RegExp(
  String.raw`^\d[\p{L}\d]*(?:${between}\d[\p{L}\d]*){0,40}(?![\p{L}\p{N}])`,
  'u',
);
