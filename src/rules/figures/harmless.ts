/** Digits that state nothing: addresses, numbers of labels and locators, declared names. */
import { letters, lettersAndDigits } from './letters.ts';

/** What stands in place of text that is not looked at; it is no letter, no digit and no space. */
export const filler = '\uFFFC';

/** The text with fillers in place of declared names and of addresses; its length stays. */
export function hideNames(text: string, names: RegExp | undefined): string {
  return hideAddresses(names === undefined ? text : hide(text, names));
}

/** The text with fillers in place of addresses, numbers of publications and names of files. */
export function hideAddresses(text: string): string {
  return /[:@/.]|IS[BS]N/u.test(text) ? hide(text, addresses) : text;
}

/** A pattern of names with figures in them; a space and a hyphen are the same. undefined where there are none. */
export function namePattern(names: readonly string[]): RegExp | undefined {
  const sources = [...new Set(names.map((name) => name.trim()))]
    .filter((name) => name !== '')
    // `Mirage 2000-5` before `Mirage 2000`.
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((name) =>
      name
        .replaceAll(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')
        .replaceAll(/[\s\u2010\u2011\u2013-]+/gu, String.raw`[\s\u2010\u2011\u2013-]`),
    );
  if (sources.length === 0) return undefined;
  // `two Mirage 2000s`, `the Mirage 2000’s range`.
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${sources.join('|')})s?(?![\p{L}\p{N}])`, 'gu');
}

function hide(text: string, pattern: RegExp): string {
  return text.replaceAll(pattern, (match) => filler.repeat(match.length));
}

const addresses = new RegExp(
  [
    String.raw`(?<![${lettersAndDigits}])(?:(?:https?|ftp|mailto|tel|urn|doi|arxiv):|www\.)[^\s\uFFFC]+`,
    String.raw`(?<![\d.])10\.\d{4,9}/[^\s\uFFFC]+`,
    String.raw`(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}`,
    String.raw`(?<![\w./-])[\w./-]{0,200}\.(?:pdf|csv|tsv|md|json|ya?ml|xlsx?|docx?|pptx?|png|jpe?g|svg|html?)(?!\w)`,
    String.raw`(?<![${letters}])(?:ISBN|ISSN)(?:-1[03])?:?\s?[\dX][\dX -]{6,16}`,
  ].join('|'),
  'gu',
);

/** Words before the number of a figure, a section, a page and the like; plural where several numbers may follow. */
const words = {
  one: [
    // English
    'figure|fig\\.?|table|tab\\.|chart|graph|map|box|exhibit|section|sect?\\.|chapter|ch(?:ap)?\\.|part',
    'annex|appendix|schedule|article|art\\.|clause|paragraph|para\\.?|par\\.|page|p\\.|line|note|footnote|fn\\.',
    'step|slide|question|option|phase|scenario|stage|volume|vol\\.|issue|item|point|row|column|level|version',
    // French
    'tableau|graphique|carte|encadré|chapitre|partie|annexe|paragraphe|étape|diapositive|diapo|ligne|alinéa|al\\.|tome|scénario|niveau',
    // German
    'Abbildung|Abb\\.|Tabelle|Diagramm|Grafik|Karte|Kasten|Abschnitt|Kapitel|Kap\\.|Teil|Anhang|Anlage|Artikel|Absatz|Abs\\.|Satz',
    'Seite|S\\.|Schritt|Folie|Zeile|Fußnote|Anmerkung|Anm\\.|Szenario|Frage|Punkt|Ziffer|Ziff\\.|Randnummer|Rn\\.|Rdnr\\.|Band|Bd\\.|Stufe',
    // Ukrainian
    `рисун[${letters}]+|рис\\.|малюн[${letters}]+|мал\\.|таблиц[${letters}]+|табл\\.|графі[${letters}]+|діаграм[${letters}]+|карт[аиіоу][${letters}]?|розділ[${letters}]{0,2}|розд\\.|глав[аиіоу][${letters}]?`,
    `частин[${letters}]+|додат[${letters}]+|дод\\.|статт[${letters}]+|ст\\.|пункт[${letters}]{0,2}|п\\.|абзац[${letters}]{0,2}|абз\\.|сторін[${letters}]+|стор\\.|с\\.|крок[${letters}]{0,2}`,
    `слайд[${letters}]{0,2}|рядо?к[${letters}]{0,2}|приміт[${letters}]+|прим\\.|параграф[${letters}]{0,2}|етап[${letters}]{0,2}|фаз[аиіу]|сценарі[${letters}]+|том[${letters}]{0,2}`,
    '§|¶',
  ].join('|'),
  many: [
    'figures|figs\\.?|tables|charts|graphs|maps|boxes|sections|sects?\\.|chapters|chs\\.|parts|annexes|appendices|articles|arts\\.|clauses',
    'paragraphs|paras\\.?|pages|pp\\.|lines|notes|footnotes|steps|slides|questions|options|phases|scenarios|stages|volumes|items|points|rows|columns',
    'tableaux|graphiques|cartes|encadrés|chapitres|parties|paragraphes|étapes|diapositives|lignes|alinéas',
    'Abbildungen|Tabellen|Abschnitte|Kapitel|Teile|Anhänge|Anlagen|Absätze|Seiten|Schritte|Folien|Zeilen|Fußnoten|Szenarien|Fragen|Punkte|Ziffern',
    'пп\\.|ст\\.ст\\.|сс\\.|§§',
  ].join('|'),
} as const;

const label = new RegExp(
  String.raw`(?<![${lettersAndDigits}])(?:(?<many>${words.many})|(?:${words.one}))[\s\u2007]*(?=\d)`,
  'giu',
);
/** `2.1`, `3a`, `4-2`. */
const ordinal = new RegExp(String.raw`\d{1,5}(?:[.]\d{1,4})*[a-z]?(?![${lettersAndDigits}])`, 'uy');
const through = /\s*[-\u2010-\u2015]\s*(?=\d)|\s+(?:to|through|bis|à|au|до|по)\s+(?=\d)/uy;
const besides =
  /\s*,\s*(?=\d)|,?\s+(?:and|or|et|ou|und|oder|sowie|і|й|та|або)\s+(?=\d)|\s*&\s*(?=\d)/uy;

/** The text with fillers in place of labels and their numbers. */
export function hideLabels(text: string): string {
  const parts: string[] = [];
  let at = 0;
  for (const match of text.matchAll(label)) {
    let end = match.index + match[0].length;
    if (end <= at) continue;
    const isMany = match.groups?.['many'] !== undefined;
    let last = take(ordinal, text, end);
    while (last > end) {
      end = last;
      const range = take(through, text, end);
      const next = range > end ? range : take(besides, text, end);
      if (next === end) break;
      last = take(ordinal, text, next);
      // `Table 1, 12 aircraft` has one label, `Tables 1, 2 and 3` have three.
      if (range === end && !isMany && /^\s+\p{L}/u.test(text.slice(last, last + 8))) break;
      if (last === next) break;
    }
    parts.push(text.slice(at, match.index), filler.repeat(end - match.index));
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/** Where a match that begins at an offset ends; the offset itself where there is none. */
function take(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}
