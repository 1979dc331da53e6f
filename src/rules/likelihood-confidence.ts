import { findConfidence } from '../likelihood/confidence.ts';
import { findMentions } from '../likelihood/mentions.ts';
import type { LikelihoodRule } from './likelihoods.ts';

/** How likely a thing is and how sure its judgement is are two statements: in one sentence readers take one for the other. */
export const likelihoodConfidence = {
  id: 'likelihood-confidence',
  doc: 'a likelihood and a level of confidence do not stand in one sentence',
  severity: 'warning',
  guide: {
    what: 'In a document with a `:likelihood[…]`: a level of confidence (low, moderate, high) in the same sentence as a term of likelihood. What is set in emphasis at the end of a paragraph is a sentence of its own.',
    why: 'How likely a thing is and how sure its judgement is are two statements. In one sentence readers take the one for the other, which ICD 203 forbids for this reason.',
    bad: {
      'data/facts.yaml': '{}\n',
      'reports/brief.md':
        'We judge with high confidence that a contract is :likelihood[likely]{p=0.7}.\n',
    },
    good: {
      'data/facts.yaml': '{}\n',
      'reports/brief.md':
        'A contract is :likelihood[likely]{p=0.7}. We have moderate confidence in this: two sources agree.\n',
    },
  },
  concerns({ judged, lang }, part, start) {
    return (
      findConfidence(part, lang).length > 0 &&
      (judged.some(({ plain }) => plain.start < start + part.length && plain.end > start) ||
        findMentions(part, lang).length > 0)
    );
  },
  check({ document, sentences }, report) {
    const [first] = document.judged;
    if (first === undefined) return;
    for (const { text, start } of sentences) {
      const [level] = findConfidence(text, document.lang);
      if (level === undefined) continue;
      const end = start + text.length;
      const isJudged = document.judged.some(({ plain }) => plain.start < end && plain.end > start);
      const isSaid =
        isJudged ||
        findMentions(text, document.lang).some(({ of }) =>
          of.some(({ scale }) => scale === first.scale),
        );
      if (!isSaid) continue;
      report(
        { start: start + level.start, end: start + level.end },
        `Unexpected \`${text.slice(level.start, level.end)}\` beside a likelihood, expected it in a sentence of its own`,
        {
          note: 'say how likely it is in one sentence, and how sure you are, and why, in the next',
        },
      );
    }
  },
} satisfies LikelihoodRule;
