import type { DocumentRule } from './rule.ts';

/** A figure says where its data come from, in its own place: it will be copied without the page around it. */
export const figureSource = {
  id: 'figure-source',
  doc: 'every figure has a source line',
  on: 'both',
  severity: 'warning',
  guide: {
    what: 'A figure that neither has a `source` nor takes one from its data: from the facts that it shows, or from the table’s in `data/datapackage.yaml`.',
    why: 'A figure is copied into other people’s slides without the page around it. What has no source on it is an assertion.',
    bad: {
      'data/output.csv': 'year,shells\n2025,40\n2026,62\n',
      'reports/brief.md':
        'Output rose, as [the figure](#fig-output) shows.\n\n::chart{from=output type=bar x=year y=shells id=fig-output title="Output rose by half"}\n',
    },
    good: {
      'data/output.csv': 'year,shells\n2025,40\n2026,62\n',
      'reports/brief.md':
        'Output rose, as [the figure](#fig-output) shows.\n\n::chart{from=output type=bar x=year y=shells id=fig-output title="Output rose by half" source="Company reports"}\n',
    },
  },
  check(model, report) {
    for (const figure of model.figures) {
      if (figure.kind !== 'figure' || figure.hasSource) continue;
      report(
        figure,
        `Unexpected ${named(figure.title)} without source, expected a line that says where it comes from`,
        {
          note: 'name it, as in `source="Company reports"`; what you drew from your own work has one too: `source="Own analysis"`',
        },
      );
    }
  },
} satisfies DocumentRule;

function named(title: string): string {
  return title === '' ? 'figure' : `figure “${title}”`;
}
