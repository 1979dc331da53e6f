import { describeRange } from '../../likelihood/ranges.ts';
import type { Scale, ScaleName, Term } from '../../likelihood/scales.ts';
import { formsOf, isScaleName, isTranslated, scaleNames, scales } from '../../likelihood/scales.ts';
import type { Piece } from '../offsets.ts';
import { made, textOf } from '../offsets.ts';
import type { Source } from '../source.ts';
import type { LeafDirective, Spot } from './directive.ts';
import { attributeOf, spotOf } from './directive.ts';

/** `::likelihood-key{}`: the terms of a scale of likelihood with their ranges, as a table with a bar for each. */
export const likelihoodKey = {
  name: 'likelihood-key',
  form: 'leaf',
  doc: 'the key of the scale of likelihood; a report that places none has it at its end',
  attributes: [
    {
      name: 'scale',
      doc: `one of ${scaleNames.join(', ')}; else that of the document`,
      check: (text) =>
        isScaleName(text) ? undefined : scaleNames.map((name) => `\`${name}\``).join(', '),
    },
  ],
  async expand(call, expander) {
    await Promise.resolve();
    const name =
      attributeOf(call, 'scale') === undefined
        ? expander.scale
        : expander.text(call, 'scale')?.text;
    if (name === undefined || !isScaleName(name)) return [];
    expander.keys.add(name);
    const { source } = call;
    const { lines, text } = source;
    const spot = spotOf(call);
    const { start, end } = spot;
    const isFirst = /[^ \t>]/u.test(text.slice(lines.start(start), start));
    const next = lines.next(end);
    const gap = made(source.newline, spot);
    return [
      ...(isFirst || isBlank(lines.before(start) ?? '') ? [] : [gap]),
      ...keyOf(scales[name], expander.lang, spot, source.newline),
      ...(isBlank(text.slice(next, lines.end(next))) ? [] : [gap]),
    ];
  },
} satisfies LeafDirective;

/** What follows a report's text: the keys of the scales that its terms are taken from and that it does not place. */
export function missingKeys(
  pieces: readonly Piece[],
  source: Source,
  placed: ReadonlySet<ScaleName>,
  lang: string,
): readonly Piece[] {
  const used = new Set(
    pieces.map((piece) =>
      piece.kind === 'made' && piece.mark?.kind === 'judged' ? piece.mark.judged.scale : '',
    ),
  );
  const missing = scaleNames.filter((name) => used.has(name) && !placed.has(name));
  if (missing.length === 0) return [];
  const at = source.text.length;
  const spot = { source, start: at, end: at };
  const last = pieces.map((piece) => textOf(piece, 'plain')).findLast((text) => text !== '') ?? '';
  const gap = made(source.newline, spot);
  return [
    ...(/[\r\n]$/u.test(last) ? [] : [gap]),
    ...missing.flatMap((name) => [gap, ...keyOf(scales[name], lang, spot, source.newline), gap]),
  ];
}

/** A table that stays one in plain Markdown; the bars are drawn in the marked expansion alone. */
function keyOf(scale: Scale, lang: string, spot: Spot, newline: string): readonly Piece[] {
  const words = keyWords[lang.split('-', 1)[0]?.toLowerCase() ?? ''] ?? english;
  const line = (text: string, marked = text): readonly Piece[] => [
    made(text, spot, marked),
    made(newline, spot),
  ];
  const row = (cells: readonly string[], bar: string): readonly Piece[] =>
    line(`| ${cells.join(' | ')} |`, `| ${[...cells, bar].join(' | ')} |`);
  const remarks = [words.remarks[scale.name], isTranslated(lang) ? words.translation : ''];
  return [
    ...line(`<p class="caption">${words.caption}${scale.citation}</p>`),
    made(newline, spot),
    ...row([words.term, words.probability], words.whole),
    ...row(['---', '---'], '---'),
    ...rangesOf(scale).flatMap((terms) => {
      const [first] = terms;
      return first === undefined
        ? []
        : row([namesOf(terms, scale, lang, words.or), describeRange(first, lang)], barOf(first));
    }),
    made(newline, spot),
    made(`<p class="source">${remarks.filter((one) => one !== '').join(' ')}</p>`, spot),
  ];
}

/** Terms of one range together: the two rows of ICD 203. */
function rangesOf({ terms }: Scale): readonly (readonly Term[])[] {
  return terms
    .filter(({ row }) => row === 1)
    .map((one) => terms.filter(({ low, high }) => low === one.low && high === one.high));
}

function namesOf(terms: readonly Term[], scale: Scale, lang: string, or: string): string {
  const english = terms.flatMap((one) => (one.or === undefined ? one.name : [one.name, one.or]));
  if (!isTranslated(lang)) return english.join(` ${or} `);
  const own = terms.flatMap((one) => formsOf(one, scale.name, lang).slice(0, 1));
  return `${own.join(` ${or} `)} (${english.join(' / ')})`;
}

/** The range on a line from 0 to 100 per cent. Drawn, not styled: it looks the same with every theme. */
function barOf({ low, high }: Term): string {
  const height = 8;
  const width = high.percent - low.percent;
  const attributes = [
    'class="likelihood-bar"',
    `viewBox="0 0 100 ${height}"`,
    'preserveAspectRatio="none"',
    'aria-hidden="true"',
    'style="display: inline-block; width: 9em; height: 0.6em; vertical-align: middle"',
  ];
  return [
    `<svg ${attributes.join(' ')}>`,
    `<rect x="0" y="0" width="100" height="${height}" fill="currentColor" fill-opacity="0.12"/>`,
    `<rect x="${low.percent}" y="0" width="${width}" height="${height}" fill="currentColor"/>`,
    '</svg>',
  ].join('');
}

function isBlank(line: string): boolean {
  return /^[ \t>]*$/u.test(line);
}

interface KeyWords {
  /** With what stands between it and the scale's own name. */
  readonly caption: string;
  readonly term: string;
  readonly probability: string;
  /** Above the bars. */
  readonly whole: string;
  readonly or: string;
  /** How to read the ranges. */
  readonly remarks: Readonly<Record<ScaleName, string>>;
  /** Whose the words are; empty in the language of the scales. */
  readonly translation: string;
}

const english: KeyWords = {
  caption: 'Terms of likelihood: ',
  term: 'Term',
  probability: 'Probability',
  whole: '0 to 100%',
  or: 'or',
  remarks: {
    phia: 'The gaps between the ranges are deliberate.',
    icd203: 'An end that two ranges share belongs to the term nearer to an even chance.',
    ipcc: 'The ranges nest: what is very likely is likely as well.',
  },
  translation: '',
};

const keyWords: Readonly<Record<string, KeyWords | undefined>> = {
  en: english,
  fr: {
    caption: 'Échelle de probabilité\u00A0: ',
    term: 'Terme',
    probability: 'Probabilité',
    whole: 'de 0 à 100\u202F%',
    or: 'ou',
    remarks: {
      phia: 'Les écarts entre les intervalles sont voulus.',
      icd203:
        'Une borne commune à deux intervalles appartient au terme le plus proche de chances égales.',
      ipcc: 'Les intervalles s’emboîtent\u00A0: ce qui est très probable est aussi probable.',
    },
    translation: 'Traduction non officielle des termes anglais.',
  },
  de: {
    caption: 'Stufen der Wahrscheinlichkeit: ',
    term: 'Begriff',
    probability: 'Wahrscheinlichkeit',
    whole: '0 bis 100\u00A0%',
    or: 'oder',
    remarks: {
      phia: 'Die Lücken zwischen den Spannen sind Absicht.',
      icd203:
        'Eine gemeinsame Grenze zweier Spannen gehört zu dem Begriff, der gleichen Aussichten näher ist.',
      ipcc: 'Die Spannen liegen ineinander: Was sehr wahrscheinlich ist, ist auch wahrscheinlich.',
    },
    translation: 'Nichtamtliche Übersetzung der englischen Begriffe.',
  },
  uk: {
    caption: 'Шкала ймовірності: ',
    term: 'Термін',
    probability: 'Ймовірність',
    whole: '0–100\u00A0%',
    or: 'або',
    remarks: {
      phia: 'Проміжки між діапазонами залишено навмисно.',
      icd203: 'Спільна межа двох діапазонів належить терміну, ближчому до рівних шансів.',
      ipcc: 'Діапазони вкладені: те, що дуже ймовірно, є також ймовірним.',
    },
    translation: 'Неофіційний переклад англійських термінів.',
  },
};
