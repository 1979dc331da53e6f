import type { DocumentRule } from './rule.ts';

/** A numbered figure or table is part of the argument: the text sends the reader to it. */
export const unreferenced = {
  id: 'unreferenced',
  doc: 'the text of a report refers to each numbered figure and table',
  on: 'report',
  severity: 'warning',
  guide: {
    what: 'A figure or table of a report that has a number and that no link of the text leads to. A link such as `[the figure](#fig-output)` counts wherever it stands. A report that refers to none of several is told once, at the first of them; one that means to refer to none numbers none, by `figures: { numbering: false }` in `theme.yaml`.',
    why: 'Pages break where they must, and the figure lands on the next one. Where the text does not say when to look, nobody looks.',
    bad: {
      'data/output.csv': 'year,shells\n2025,40\n2026,62\n',
      'reports/brief.md':
        'Output rose.\n\n::chart{from=output type=bar x=year y=shells id=fig-output title="Output rose by half" source="Company reports"}\n',
    },
    good: {
      'data/output.csv': 'year,shells\n2025,40\n2026,62\n',
      'reports/brief.md':
        'Output rose, as [the figure](#fig-output) shows.\n\n::chart{from=output type=bar x=year y=shells id=fig-output title="Output rose by half" source="Company reports"}\n',
    },
  },
  check({ figures }, report) {
    const numbered = figures.filter(({ label }) => label !== undefined);
    const [first, ...others] = numbered;
    if (
      first !== undefined &&
      others.length > 0 &&
      !numbered.some(({ isReferred }) => isReferred)
    ) {
      report(
        { start: first.start, end: first.end },
        `Unexpected ${String(numbered.length)} numbered figures and tables that the text never refers to, expected a link to each`,
        {
          note: `give each an \`id\`, and send the reader there, as in \`[see](#${first.id ?? 'fig-output'})\`; or number none: \`figures: { numbering: false }\` in \`theme.yaml\``,
        },
      );
      return;
    }
    for (const { kind, id, label, title, isReferred, start, end } of numbered) {
      if (isReferred) continue;
      report(
        { start, end },
        `Unexpected ${label ?? kind}${title === '' ? '' : ` “${title}”`} that the text never refers to, expected a link to it`,
        {
          note:
            id === undefined
              ? `give the ${kind} an \`id\`, and send the reader there`
              : `send the reader there, as in \`[see](#${id})\``,
        },
      );
    }
  },
} satisfies DocumentRule;
