import type { DocumentRule } from './rule.ts';

/** Every content image has a text that says what it shows: for people who cannot see it, and for search. */
export const imageAlt = {
  id: 'image-alt',
  doc: 'every content image has an alternative text',
  on: 'both',
  severity: 'warning',
  check(model, report) {
    for (const image of model.images) {
      if (image.alt.trim() !== '') continue;
      report(image, 'Unexpected image without text, expected a text that says what it shows', {
        note: 'write it between the brackets, as in `![Deliveries rose from 2023 to 2025](deliveries.svg)`',
      });
    }
  },
} satisfies DocumentRule;
