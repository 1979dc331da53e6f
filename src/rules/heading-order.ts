import type { DocumentRule } from './rule.ts';

/** Headings go down one level at a time: a screen reader's outline has no holes. */
export const headingOrder = {
  id: 'heading-order',
  doc: 'headings go down one level at a time',
  on: 'report',
  severity: 'warning',
  check(model, report) {
    let previous = model.sections[0]?.depth ?? 1;
    for (const section of model.sections) {
      if (section.depth > previous + 1) {
        report(
          section,
          `Unexpected heading of level ${String(section.depth)} below level ${String(previous)}, expected level ${String(previous + 1)}`,
          { note: `write \`${'#'.repeat(previous + 1)} ${section.title}\`` },
        );
      }
      previous = section.depth;
    }
  },
} satisfies DocumentRule;
