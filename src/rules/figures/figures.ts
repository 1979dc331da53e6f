/** Finds the figures of a text: numbers, amounts, dates and times written in digits. */
import type { Reading } from './reading.ts';
import { readFigure } from './reading.ts';
import { hideLabels, hideNames } from './harmless.ts';
import { letters, lettersAndDigits, inPlainLetters } from './letters.ts';
import { monthWords } from './months.ts';

/** Offsets of the text, end exclusive. */
interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Figure extends Range {
  /** The digits in it: `12` and `18` of `12-18`. */
  readonly parts: readonly Range[];
  /** What it may mean, the likeliest first. */
  readonly readings: readonly Reading[];
}

export interface FigureOptions {
  /** BCP 47: decides what points and commas mean. */
  readonly lang: string;
  /** Names with figures in them: see `namePattern`. */
  readonly names?: RegExp | undefined;
}

/** Figures in order. Digits in words (`A400M`), labels (`Table 3`), addresses and declared names are none. */
export function findFigures(text: string, { lang, names }: FigureOptions): readonly Figure[] {
  if (!/\p{Nd}/u.test(text)) return [];
  const seen = inPlainLetters(hideNames(text, names));
  const figures: Figure[] = [];
  for (const { start: base, end } of windowsOf(seen)) {
    for (const match of hideLabels(seen.slice(base, end)).matchAll(pattern)) {
      const [whole] = match;
      if (match.groups?.['word'] !== undefined) continue;
      const start = base + match.index;
      figures.push({
        start,
        end: start + whole.length,
        parts: Array.from(whole.matchAll(/\d+/gu), (part) => ({
          start: start + part.index,
          end: start + part.index + part[0].length,
        })),
        readings: readFigure(whole, lang),
      });
    }
  }
  return figures;
}

/** Stretches around digits, from word to word: there is nothing to find elsewhere, and most of a text is elsewhere. */
function windowsOf(text: string): readonly Range[] {
  const windows: { start: number; end: number }[] = [];
  for (const match of text.matchAll(/\d+/gu)) {
    const end = Math.min(text.length, match.index + match[0].length + after);
    const last = windows.at(-1);
    if (last !== undefined && match.index - before <= last.end) {
      last.end = end;
      continue;
    }
    let start = Math.max(0, match.index - before);
    while (start > 0 && start < match.index && isWord.test(text[start - 1] ?? '')) start++;
    windows.push({ start, end });
  }
  return windows;
}

const isWord = new RegExp(`[${lettersAndDigits}]`, 'u');

/** Characters around digits that may belong to them: words of labels and months before, units after. */
const before = 40;
const after = 40;

const number = String.raw`(?:\d{1,3}(?:[ \u00A0\u2007\u2009\u202F.,’']\d{3})+(?!\d)|\d+)(?:[.,·]\d+)*(?:[eE][-+]?\d{1,3}(?![${lettersAndDigits}]))?`;
const several = String.raw`${number}(?:[:/]${number})*`;
const range = String.raw`${several}(?:\s?[-\u2010-\u2015]\s?${several}|\s(?:to|through|bis|à|до)\s${several})*`;
const day = String.raw`\d{1,2}(?:\s?[-\u2010-\u2015]\s?\d{1,2})?(?:st|nd|rd|th|er|\.)?`;
const year = String.raw`\d{4}(?!\d)(?:\s(?:року|рік|р\.))?`;
const month = `(?:${monthWords})\\.?`;

const signs = '$€£¥₴₽';
const codes = 'EUR|USD|GBP|UAH|CHF|PLN|JPY|CNY';
const money = String.raw`(?:(?:(?<![${lettersAndDigits})])[-\u2212])?(?:(?:US|A|C)?[${signs}]\s?|(?<![${letters}])(?:${codes})\s))?`;
const sign = String.raw`(?:(?<![${lettersAndDigits})])[-+\u2212±])?`;
const scale = [
  String.raw`per\s?cent|pour\scent|Prozent|відсот[а-яі]{1,5}|thousand|million|billion|trillion`,
  String.raw`mille|milliers?|Md|(?:k|M|Bn)(?=\s?(?:[${signs}]|(?:${codes})(?![${letters}])))|millions|milliards?|billions`,
  String.raw`Tausend|Tsd\.|Million(?:en)?|Mio\.|Milliarden?|Mrd\.|Billion(?:en)?|Bio\.`,
  String.raw`тис(?:\.|яч[аі]?)|млн|мільйон(?:и|ів|а)?|млрд|мільярд(?:и|ів|а)?|трлн|трильйон(?:и|ів|а)?`,
].join('|');
// `$3M` is an amount, `A3M` is a name.
const attached =
  `(?<=[${signs}][\\d.,]{1,16})[KMBT]|` +
  'st|nd|rd|th|er|re|[eè](?:me)?s?|-?(?:й|го|му|ї|ій|ті|ша|га|тя)|bn|tn|mn|M(?=[€$£])|m|k|s|x|×|pp|am|pm|km|cm|mm|kg|kt|t|h|ha|MW|GW|kW|[TGMk]Wh|mph';
const unit = String.raw`(?:\s?[%‰]|\s?°[CF]?|(?:${attached})(?![${lettersAndDigits}])|\s(?:${scale})(?![${letters}]))?`;

/** Dates come before numbers; digits that touch letters are words, in whatever form. */
const pattern = new RegExp(
  [
    String.raw`(?<![${lettersAndDigits}])\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?(?![${lettersAndDigits}])`,
    String.raw`(?<![${lettersAndDigits}])${day}\s(?:of\s)?${month}(?![${letters}])(?:,?\s${year})?`,
    String.raw`(?<![${lettersAndDigits}])${month}\s(?:${year}|${day}(?![${lettersAndDigits}])(?:,?\s${year})?)`,
    String.raw`(?<![${lettersAndDigits}])(?:Q|H|T|S)[1-4]\s${year}`,
    String.raw`${money}${sign}(?<![${lettersAndDigits}])${range}${unit}(?![${lettersAndDigits}])`,
    String.raw`(?<word>(?<![${lettersAndDigits}])[${lettersAndDigits}]*\d[${lettersAndDigits}]*)`,
  ].join('|'),
  'gu',
);
