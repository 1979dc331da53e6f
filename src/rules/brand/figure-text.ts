/** Whether the labels of a drawing can be read: none is cut off, and none stands on another. */
import { report } from '../../messages.ts';
import type { ExpandedDocument } from '../../model/document.ts';
import type { Looks, SeenDrawing, SeenLabel } from '../../model/looks.ts';
import type { RuleEntry } from '../reported.ts';
import { placeOf, quoted, svgStart } from './finding.ts';
import type { Point } from './polygon.ts';
import { areaOf, overlapOf } from './polygon.ts';

const drawing = (labels: string): string =>
  `<figure>\n<svg viewBox="0 0 400 80" width="400" height="80" font-size="16" fill="#14213D" role="img" aria-label="Output by year">${labels}</svg>\n</figure>\n`;

export const figureTextRule: RuleEntry = {
  id: 'figure-text',
  doc: 'no label of a figure is cut off or covered by another',
  severity: 'error',
  guide: {
    what: 'A label of a drawing in the text that reaches beyond the edge of the drawing, where it is cut off, and one that another label covers by more than 30 % of the smaller of the two. What counts is what is inked, not the room above and below the letters.',
    why: 'A label that cannot be read is a figure that says something else than the data.',
    bad: {
      'reports/brief.md': drawing('<text x="340" y="40">Output in 2026</text>'),
    },
    good: {
      'reports/brief.md': drawing('<text x="390" y="40" text-anchor="end">Output in 2026</text>'),
    },
  },
};

export const figureCrowdingRule: RuleEntry = {
  id: 'figure-crowding',
  doc: 'labels of a figure keep clear of each other',
  severity: 'warning',
  guide: {
    what: 'Two labels of a drawing in the text whose letters touch or overlap, by no more than 30 % of the smaller: what is covered further is an error of `figure-text`.',
    why: 'Labels that touch read as one word, and look as if nobody had looked.',
    bad: {
      'reports/brief.md': drawing(
        '<text x="20" y="40">Output in 2025</text><text x="110" y="40">and in 2026</text>',
      ),
    },
    good: {
      'reports/brief.md': drawing(
        '<text x="20" y="40">Output in 2025</text><text x="200" y="40">and in 2026</text>',
      ),
    },
  },
};

/** Share of the smaller label that may be covered before neither can be read. */
const mostCovered = 0.3;
/** Pixels that letters may reach beyond their box without being cut. */
const slack = 1;
/** A drawing that is crowded all over has one cause. */
const mostTold = 3;

export function checkFigureText(
  document: ExpandedDocument,
  { drawings }: Pick<Looks, 'drawings'>,
): void {
  for (const one of drawings) {
    const { file, place } = placeOf(document, one.at, svgStart);
    const where =
      document.kind === 'deck' ? `the figure on slide ${String(one.page + 1)}` : 'the figure';
    const faults = [...cutLabels(one), ...coveredLabels(one)];
    for (const rule of [figureTextRule.id, figureCrowdingRule.id]) {
      const own = faults.filter((fault) => fault.rule === rule);
      for (const { reason, note } of own.slice(0, mostTold)) {
        const more = own.length - mostTold;
        report(file, rule, place, reason(where), {
          note: more > 0 ? `${note}; ${String(more)} more labels are affected` : note,
        });
      }
    }
  }
}

interface Fault {
  readonly rule: string;
  readonly reason: (where: string) => string;
  readonly note: string;
}

function cutLabels({ frame, labels }: SeenDrawing): readonly Fault[] {
  if (frame === undefined) return [];
  return labels.flatMap(({ words, corners }) => {
    const points = pointsOf(corners);
    const beyond = Math.max(
      ...points.flatMap(([x, y]) => [
        frame.left - x,
        x - frame.right,
        frame.top - y,
        y - frame.bottom,
      ]),
    );
    if (beyond <= slack) return [];
    return [
      {
        rule: figureTextRule.id,
        reason: (where: string) =>
          `Unexpected ${String(Math.ceil(beyond))} px of label ${quoted(words)} beyond the edge of ${where}, expected it whole`,
        note: 'shorten the label, or give the figure more room on that side',
      },
    ];
  });
}

function coveredLabels({ labels }: SeenDrawing): readonly Fault[] {
  return labels.flatMap((label, index) =>
    labels.slice(index + 1).flatMap((other) => {
      const covered = coveredShare(label, other);
      if (covered === 0) return [];
      const isUnreadable = covered > mostCovered;
      return [
        {
          rule: isUnreadable ? figureTextRule.id : figureCrowdingRule.id,
          reason: (where: string) =>
            isUnreadable
              ? `Unexpected label ${quoted(label.words)} over ${quoted(other.words)} in ${where}, expected them apart`
              : `Unexpected label ${quoted(label.words)} that touches ${quoted(other.words)} in ${where}, expected them apart`,
          note: 'shorten or leave out one of them, or make the figure larger',
        },
      ];
    }),
  );
}

/** From 0 (apart) to 1: how much of the smaller label the larger one covers. */
export function coveredShare(one: SeenLabel, other: SeenLabel): number {
  if (one.text === other.text) return 0;
  const [a, b] = [pointsOf(one.corners), pointsOf(other.corners)];
  // The same words at the same place are one label, drawn twice for an outline.
  if (one.words === other.words && a.every(([x, y], at) => isNear(b[at], x, y))) return 0;
  const shared = overlapOf(a, b);
  // A graze of a pixel along the edge is not seen.
  if (shared <= Math.max(4, slack * longest(a, b) * 0.25)) return 0;
  return shared / Math.min(areaOf(a), areaOf(b));
}

function longest(a: readonly Point[], b: readonly Point[]): number {
  const height = (points: readonly Point[]): number => {
    const [top, , , bottom] = points;
    return top === undefined || bottom === undefined
      ? 0
      : Math.hypot(bottom[0] - top[0], bottom[1] - top[1]);
  };
  return Math.max(height(a), height(b));
}

function isNear(point: Point | undefined, x: number, y: number): boolean {
  return point !== undefined && Math.hypot(point[0] - x, point[1] - y) < 2;
}

function pointsOf(corners: readonly number[]): readonly Point[] {
  return Array.from({ length: Math.floor(corners.length / 2) }, (_, index) => [
    corners[index * 2] ?? 0,
    corners[index * 2 + 1] ?? 0,
  ]);
}
