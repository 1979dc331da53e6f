/** Whether type can be read from the last row, and on paper without a glass. */
import type { ExpandedDocument } from '../../model/document.ts';
import type { Looks } from '../../model/looks.ts';
import type { RuleEntry } from '../reported.ts';
import { tell } from './finding.ts';

export const fontSizeRule: RuleEntry = {
  id: 'font-size',
  doc: 'type is at least 16 px on slides and 8.5 pt in reports, in figures as well',
  severity: 'warning',
  guide: {
    what: 'Text below 16 px (12 pt) on a slide of 1280 × 720, and below 8.5 pt in a report, at the size at which it is laid out: in a drawing that is made smaller its labels shrink with it. Superscripts, subscripts and the marks of citations go down to 60 % of that. Formulas have sizes of their own and are left out.',
    why: 'Small type is where a slide hides what it should have left out, and nobody reads it from the other end of the table.',
    bad: {
      'decks/brief.md': '# Output rose\n\n<p style="font-size: 12px">Four plants report it.</p>\n',
    },
    good: {
      'decks/brief.md': '# Output rose\n\nFour plants report it.\n',
    },
  },
};

/** CSS pixels. */
const least = { deck: 16, report: (8.5 * 96) / 72 } as const;
const raisedShare = 0.6;

export function checkFontSize(document: ExpandedDocument, { texts }: Pick<Looks, 'texts'>): void {
  const smallest = least[document.kind];
  const small = texts.filter(
    ({ size, isRaised, isFormula }) =>
      // Rounding of a scaled drawing is no fault.
      !isFormula && size < smallest * (isRaised ? raisedShare : 1) - 0.05,
  );
  const sizes = [...new Set(small.map(({ size }) => sizeText(document, size)))];
  for (const size of sizes) {
    const group = small.filter((text) => sizeText(document, text.size) === size);
    const isRaised = group.every((text) => text.isRaised);
    const needed = sizeText(document, smallest * (isRaised ? raisedShare : 1));
    tell(document, group, {
      rule: fontSizeRule.id,
      reason: (words) =>
        `Unexpected type of ${size} in ${words}, expected at least ${needed} ${document.kind === 'deck' ? 'on a slide' : 'in a report'}`,
      note: 'make it larger, or say less: in a drawing, fewer labels or more room',
    });
  }
}

/** `12 px` on slides, `7.5 pt` in reports: each in the unit that its measures are given in. */
function sizeText({ kind }: ExpandedDocument, pixels: number): string {
  return kind === 'deck' ? `${rounded(pixels)} px` : `${rounded((pixels * 72) / 96)} pt`;
}

function rounded(length: number): string {
  return String(Math.round(length * 10) / 10);
}
