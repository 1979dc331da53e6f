import type { DocumentRule } from './rule.ts';

/** A figure has a text for those who do not see it: what is drawn from data has one by itself. */
export const figureAlt = {
  id: 'figure-alt',
  doc: 'every figure has a text alternative',
  on: 'both',
  severity: 'warning',
  check(model, report) {
    for (const figure of model.figures) {
      if (figure.kind !== 'figure' || figure.alt.trim() !== '') continue;
      // A picture of Markdown's is a matter of `image-alt`.
      if (model.images.some(({ start, end }) => start < figure.end && figure.start < end)) continue;
      report(figure, 'Unexpected figure without text, expected a text that says what it shows', {
        note: 'leave `alt` out for one that is composed from the data, or write it, as in `alt="Bars: output rose from 40 in 2025 to 62 in 2026"`',
      });
    }
  },
} satisfies DocumentRule;
