import { faultBelow } from '../../facts/lookup.ts';
import type { Found } from '../../facts/lookup.ts';
import { isMap, toPlainText } from '../../facts/shape.ts';
import type { Scale, Term } from '../../likelihood/scales.ts';
import {
  findTerm,
  fits,
  formsOf,
  isScaleName,
  scaleNames,
  scales,
  termsFor,
} from '../../likelihood/scales.ts';
import { describeRange } from '../../likelihood/ranges.ts';
import { nearest } from '../../messages.ts';
import type { Range } from '../../syntax/parsed.ts';
import { escapeValue } from '../escape.ts';
import { made } from '../offsets.ts';
import type { Call, Expander, TextDirective } from './directive.ts';
import { attributeOf, spotOf, valueSpot } from './directive.ts';

/** `:likelihood[likely]{p=0.7}`: a term of a scale of likelihood that fits its probability. */
export const likelihood = {
  name: 'likelihood',
  form: 'text',
  doc: 'a term of a scale of likelihood (PHIA, ICD 203, IPCC); an error where it does not fit the probability `p`',
  label: 'the term, as it is printed; `:value[path]` where the data have it',
  attributes: [
    { name: 'p', doc: 'the probability: `0.7`, `70%`, or the path of a value' },
    {
      name: 'scale',
      doc: `one of ${scaleNames.join(', ')}; else that of the document`,
      check: (text) => (isScaleName(text) ? undefined : listNames()),
    },
  ],
  expand(call, landing, expander) {
    const { directive, source } = call;
    const spot = spotOf(call);
    const { label } = directive;
    const words = label === undefined ? '' : termOf(call, label, expander);
    if (words === undefined) return [made(source.text.slice(spot.start, spot.end), spot)];
    if (label === undefined || words === '') {
      const end = directive.start + directive.colons + directive.name.length;
      expander.complain(
        { source, start: directive.start, end },
        'directive-syntax',
        'Unexpected `:likelihood` without a term, expected `:likelihood[term]`',
        { note: 'as in `:likelihood[likely]{p=0.7}`' },
      );
      return [];
    }
    const name =
      attributeOf(call, 'scale') === undefined
        ? expander.scale
        : expander.text(call, 'scale')?.text;
    const probability = attributeOf(call, 'p') && readProbability(call, expander);
    const text = escapeValue(words, landing);
    if (name === undefined || !isScaleName(name)) return [made(text, spot)];

    const scale = scales[name];
    const term = findTerm(words, scale, expander.lang);
    if (term === undefined) {
      expander.complain(
        { source, ...label },
        'likelihood',
        `Unexpected \`${words}\`, expected a term of ${scale.title}`,
        adviceOn(words, scale, probability, expander.lang),
      );
      return [made(text, spot)];
    }
    if (probability !== undefined) {
      checkProbability(call, { words, term, scale, probability }, expander);
    }
    return [
      ...(probability?.found === undefined ? [] : [expander.basis(probability.found, words, spot)]),
      made(text, spot, text, {
        kind: 'judged',
        judged: {
          term: term.name,
          scale: name,
          p: probability?.low === probability?.high ? probability?.low : undefined,
          file: source.file.path,
          place: source.place(spot),
        },
      }),
    ];
  },
} satisfies TextDirective;

/** The term as it is written, or as the data have it where `:value[path]` stands for it; undefined where that leads nowhere. */
function termOf(call: Call, label: Range, expander: Expander): string | undefined {
  const written = call.source.text.slice(label.start, label.end);
  const nested = /^(\s*:value\[)([^\]]*)\](?:\{\})?\s*$/u.exec(written);
  if (nested === null) return written.trim();
  const offset = label.start + (nested[1] ?? '').length;
  const range = (start: number, end: number): Range => ({
    start: offset + start,
    end: offset + end,
  });
  const found = expander.find(nested[2] ?? '', range, call);
  return found && toPlainText(found.value);
}

/** Both ends of a probability from 0 to 1, the same where it is one number. */
interface Probability {
  readonly low: number;
  readonly high: number;
  /** The value that it is taken from. */
  readonly found: Found | undefined;
}

function readProbability(call: Call, expander: Expander): Probability | undefined {
  const written = expander.text(call, 'p');
  if (written === undefined) return undefined;
  const text = written.text.trim();
  const spot = valueSpot(call, 'p');
  const number = /^(-?\d+(?:\.\d+)?|\.\d+)\s*(%)?$/u.exec(text);
  if (number !== null) {
    const value = Number(number[1]) / (number[2] === undefined ? 1 : 100);
    if (value >= 0 && value <= 1) return { low: value, high: value, found: undefined };
    const percent = number[2] === undefined && value > 1 && value <= 100;
    expander.complain(
      spot,
      'likelihood',
      `Unexpected probability \`${text}\`, expected a number from 0 to 1 or a percentage`,
      { note: percent ? `did you mean \`${text}%\`?` : undefined },
    );
    return undefined;
  }
  if (/^[-+.]?\d+,\d+\s*%?$/u.test(text)) {
    expander.complain(
      spot,
      'likelihood',
      `Unexpected probability \`${text}\`, expected a number from 0 to 1 or a percentage`,
      { note: `did you mean \`${text.replace(',', '.')}\`?` },
    );
    return undefined;
  }
  const found = expander.find(written.text, written.range, call);
  return found && probabilityOf(found, call, expander);
}

/** A value as a probability: a percentage where its unit says so, else a number from 0 to 1; a range has two ends. */
function probabilityOf(found: Found, call: Call, expander: Expander): Probability | undefined {
  const { value, unit } = found;
  const divisor = unit === '%' ? 100 : 1;
  const ends = isMap(value) ? [value['from'], value['to']] : [value, value];
  const [low, high] = ends.map((end) => (typeof end === 'number' ? end / divisor : Number.NaN));
  if (low !== undefined && high !== undefined && low >= 0 && low <= high && high <= 1) {
    return { low, high, found };
  }
  expander.complain(
    valueSpot(call, 'p'),
    'likelihood',
    `Unexpected value of \`${found.path}\` as a probability, expected a number from 0 to 1 or with the unit \`%\``,
    {
      note: `it stands in \`${found.file.path}\`, line ${found.place.start.line}`,
      cause: faultBelow(found),
    },
  );
  return undefined;
}

function checkProbability(
  call: Call,
  {
    words,
    term,
    scale,
    probability,
  }: {
    readonly words: string;
    readonly term: Term;
    readonly scale: Scale;
    readonly probability: Probability;
  },
  expander: Expander,
): void {
  if (fits(term, probability.low) && fits(term, probability.high)) return;
  const right = fitting(probability, scale, expander.lang, term.row);
  const label = call.directive.label ?? call.directive;
  const { found } = probability;
  const source =
    found && `; \`${found.path}\` stands in \`${found.file.path}\`, line ${found.place.start.line}`;
  const shared = sharesAnEnd(term, probability)
    ? '; an end that two ranges share belongs to the term nearer to an even chance'
    : '';
  expander.complain(
    { source: call.source, start: label.start, end: label.end },
    'likelihood',
    `Unexpected \`${words}\` for ${percentOf(probability)}, expected ${
      right.length === 0
        ? `a probability that ${scale.title} has a term for`
        : right.map((one) => `\`${one}\``).join(' or ')
    }`,
    {
      note: `on the scale of ${scale.title} \`${words}\` is ${describeRange(term, 'en')}${shared}${source ?? ''}`,
      expected: right,
      cause: found && faultBelow(found),
    },
  );
}

/** The terms that fit, in the words of a language; of one row where both of ICD 203 have one. */
function fitting(
  { low, high }: Probability,
  scale: Scale,
  lang: string,
  row?: Term['row'],
): readonly string[] {
  const all = termsFor(low, scale).filter((one) => fits(one, high));
  const same = all.filter((one) => row === undefined || one.row === row);
  return (same.length > 0 ? same : all).flatMap((one) =>
    formsOf(one, scale.name, lang).slice(0, 1),
  );
}

/** What to write in place of words that are no term of a scale. */
function adviceOn(
  words: string,
  scale: Scale,
  probability: Probability | undefined,
  lang: string,
): { readonly note: string; readonly expected: readonly string[] } {
  const all = scale.terms.flatMap((one) => formsOf(one, scale.name, lang).slice(0, 1));
  const right = probability === undefined ? [] : fitting(probability, scale, lang);
  const near = nearest(
    words,
    scale.terms.flatMap((one) => formsOf(one, scale.name, lang)),
  );
  const others = scaleNames.filter(
    (name) => name !== scale.name && findTerm(words, scales[name], lang) !== undefined,
  );
  const theirs =
    others.length === 0
      ? ''
      : `it is a term of ${others.map((name) => scales[name].title).join(' and ')}; `;
  const [first] = right.length > 0 ? right : others.length > 0 ? [] : near;
  return {
    note:
      first === undefined
        ? `${theirs}the terms are ${all.map((one) => `\`${one}\``).join(', ')}`
        : right.length > 0
          ? `${theirs}${percentOf(probability)} is \`${first}\``
          : `did you mean \`${first}\`?`,
    expected: right.length > 0 ? right : near.length > 0 ? near : all,
  };
}

function sharesAnEnd({ low, high }: Term, { low: from, high: to }: Probability): boolean {
  return [low, high].some(
    ({ percent, sense }) =>
      sense === 'shared' && [from, to].some((p) => Math.abs(p * 100 - percent) < 1e-9),
  );
}

function percentOf(probability: Probability | undefined): string {
  if (probability === undefined) return '';
  const [low, high] = [probability.low, probability.high].map((p) =>
    String(Number((p * 100).toFixed(6))),
  );
  return low === high ? `${low ?? ''}%` : `${low ?? ''}% to ${high ?? ''}%`;
}

function listNames(): string {
  return scaleNames.map((name) => `\`${name}\``).join(', ');
}
