import { findMentions } from '../likelihood/mentions.ts';
import { findTerm, isScaleName, scales } from '../likelihood/scales.ts';
import type { Judged } from '../model/document.ts';
import type { LikelihoodRule } from './likelihoods.ts';

/** The terms of a document are of one scale, and of one row of ICD 203: a reader has one key to read them by. */
export const likelihoodScale = {
  id: 'likelihood-scale',
  doc: 'terms of likelihood in a document are of one scale, and of one row of ICD 203',
  severity: 'warning',
  guide: {
    what: 'In a document with a `:likelihood[…]`: a term of another scale, whether marked or merely written, and the two rows of ICD 203 side by side. Words that are terms of several scales count as those of the scale in use.',
    why: 'Scales give the same word different ranges, and only one of them has its key in the brief.',
    bad: {
      'data/facts.yaml': '{}\n',
      'reports/brief.md':
        'A contract is :likelihood[likely]{p=0.7}. A delivery is about as likely as not.\n',
    },
    good: {
      'data/facts.yaml': '{}\n',
      'reports/brief.md':
        'A contract is :likelihood[likely]{p=0.7}. A delivery is a realistic possibility.\n',
    },
  },
  concerns({ judged: [first], lang }, part) {
    return findMentions(part, lang).some(
      ({ of }) =>
        !of.some(({ scale, term }) => scale === first?.scale && term.row === rowOf(first)),
    );
  },
  check({ document, sentences }, report) {
    const [first, ...others] = document.judged;
    if (first === undefined || !isScaleName(first.scale)) return;
    const { scale: name } = first;
    const scale = scales[name];
    const row = rowOf(first);

    for (const other of others) {
      if (other.scale !== name) {
        const theirs = isScaleName(other.scale) ? scales[other.scale].title : other.scale;
        report(
          other,
          `Unexpected \`${other.term}\` of ${theirs}, expected a term of ${scale.title}`,
          { note: `line ${String(first.place.start.line)} uses ${scale.title}: keep to one scale` },
        );
      } else if (rowOf(other) !== row) {
        report(other, rowReason(other.term, row), {
          note: 'the two rows of ICD 203 are not mixed in one document',
        });
      }
    }

    for (const { text, start } of sentences) {
      for (const mention of findMentions(text, document.lang)) {
        const own = mention.of.find((one) => one.scale === name);
        const words = text.slice(mention.start, mention.end).replaceAll(/[*_]+/gu, '');
        const range = { start: start + mention.start, end: start + mention.end };
        if (own === undefined) {
          const titles = mention.of.map((one) => scales[one.scale].title).join(' and ');
          report(range, `Unexpected \`${words}\` of ${titles}, expected a term of ${scale.title}`, {
            note: `the document takes its terms from ${scale.title}`,
          });
        } else if (own.term.row !== row) {
          report(range, rowReason(words, row), {
            note: 'the two rows of ICD 203 are not mixed in one document',
          });
        }
      }
    }
  },
} satisfies LikelihoodRule;

function rowOf({ term, scale }: Judged): 1 | 2 {
  return (isScaleName(scale) ? findTerm(term, scales[scale], 'en')?.row : undefined) ?? 1;
}

function rowReason(words: string, row: 1 | 2): string {
  const [these, those] = row === 1 ? ['second', 'first'] : ['first', 'second'];
  return `Unexpected \`${words}\` of the ${these} row of ICD 203, expected a term of the ${those}`;
}
