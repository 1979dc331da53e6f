import type { DocumentRule } from './rule.ts';

/** A figure says what it shows, best as what one is to see in it; on a slide the heading does that. */
export const figureTitle = {
  id: 'figure-title',
  doc: 'every figure has a title; on a slide its heading counts',
  on: 'both',
  severity: 'warning',
  guide: {
    what: 'A figure without `title`, in a report or on a slide that has no heading either. A picture between paragraphs, without a caption of its own, is no figure.',
    why: 'Readers look at figures first, and many at nothing else. A title that states the finding is what they take along.',
    bad: {
      'data/output.csv': 'year,shells\n2025,40\n2026,62\n',
      'reports/brief.md':
        'Output rose, as [the figure](#fig-output) shows.\n\n::chart{from=output type=bar x=year y=shells id=fig-output source="Company reports"}\n',
    },
    good: {
      'data/output.csv': 'year,shells\n2025,40\n2026,62\n',
      'reports/brief.md':
        'Output rose, as [the figure](#fig-output) shows.\n\n::chart{from=output type=bar x=year y=shells id=fig-output title="Output rose by half" source="Company reports"}\n',
    },
  },
  check(model, report) {
    for (const figure of model.figures) {
      if (figure.kind !== 'figure' || figure.title.trim() !== '') continue;
      const slide =
        model.of === 'deck'
          ? model.slides.find(({ start, end }) => start <= figure.start && figure.start < end)
          : undefined;
      if (slide !== undefined && slide.title !== '') continue;
      report(figure, 'Unexpected figure without title, expected one that says what it shows', {
        note:
          model.of === 'deck'
            ? 'give the slide a heading, or the figure a title, as in `title="Output rose by half"`'
            : 'state the finding, as in `title="Output rose by half"`',
      });
    }
  },
} satisfies DocumentRule;
