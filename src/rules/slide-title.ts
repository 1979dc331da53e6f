import type { DocumentRule } from './rule.ts';

/** Every slide has a heading: people, screen readers and the PDF's outline find a slide again by it. */
export const slideTitle = {
  id: 'slide-title',
  doc: 'every slide has a heading',
  on: 'deck',
  severity: 'warning',
  unless: 'empty-document',
  check(deck, report) {
    for (const slide of deck.slides) {
      if (slide.title !== '') continue;
      report(
        slide,
        `Unexpected slide ${String(slide.index + 1)} without heading, expected a heading`,
        {
          note: 'start the slide with its claim, as in `## Production moves to Ukraine`',
        },
      );
    }
  },
} satisfies DocumentRule;
