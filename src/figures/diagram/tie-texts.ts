/** Puts the text of a tie on its own line, where no reader can take it for another's; Graphviz sets it beside. `lost` counts those without a place, `rough` those on the border of a group. */
import type { Box } from '../drawing.ts';
import type { Point } from './curve.ts';
import { pointsOn } from './curve.ts';
import type { Placed, PlacedTie } from './layout.ts';

export function textsOnLines(laid: Placed): {
  readonly placed: Placed;
  readonly lost: number;
  readonly rough: number;
} {
  let lost = 0;
  let rough = 0;
  const curves = laid.ties.map(({ curve }) => pointsOn(curve));
  const placed = { ...laid, groups: laid.groups.map((group) => clearName(group, laid, curves)) };
  const extents = curves.map(extentOf);
  const fixed: readonly Box[] = [
    ...placed.nodes.map(({ box }) => box),
    ...placed.groups.flatMap(({ text }) => (text === undefined ? [] : [text.box])),
    // An arrow that a text hides would turn a tie round.
    ...placed.ties.flatMap(({ startTip, endTip }) =>
      [startTip, endTip].flatMap((tip) =>
        tip === undefined
          ? []
          : [{ left: tip[0] - 8, top: tip[1] - 8, right: tip[0] + 8, bottom: tip[1] + 8 }],
      ),
    ),
  ];
  const borders = placed.groups.map(({ box }) => box);
  const boxes = placed.ties.map(({ text }) => text?.box);
  const ties = placed.ties.map((tie, index): PlacedTie => {
    const { text } = tie;
    if (text === undefined) return tie;
    const width = text.box.right - text.box.left;
    const height = text.box.bottom - text.box.top;
    const centre = [
      (text.box.left + text.box.right) / 2,
      (text.box.top + text.box.bottom) / 2,
    ] as const;
    const others = [...fixed, ...boxes.filter((box, at) => box !== undefined && at !== index)];
    const candidatesAside = (aside: number): readonly Box[] =>
      (curves[index] ?? [])
        .map(([x, y]): Box & { readonly far: number } => ({
          left: x - width / 2 + aside,
          top: y - height / 2,
          right: x + width / 2 + aside,
          bottom: y + height / 2,
          far: Math.hypot(x - centre[0], y - centre[1]),
        }))
        .filter(
          (box) =>
            box.left >= 1 &&
            box.top >= 1 &&
            box.right <= placed.width - 1 &&
            box.bottom <= placed.height - 1 &&
            !others.some((other) => other !== undefined && touches(box, other, 4)),
        )
        .toSorted((a, b) => a.far - b.far);
    const candidates = candidatesAside(0);
    const isClear = (box: Box): boolean => !borders.some((border) => straddles(box, border));
    const isAlone = (box: Box): boolean =>
      !curves.some((points, at) => {
        const around = extents[at];
        if (at === index || around === undefined || !touches(box, around, 0)) return false;
        return points.some(
          ([x, y]) => x > box.left && x < box.right && y > box.top && y < box.bottom,
        );
      });
    const isGood = (box: Box): boolean => isClear(box) && isAlone(box);
    // Off the middle of its line a text may stand beside the border that it would lie on.
    const found =
      candidates.find(isGood) ??
      [0.15, -0.15, 0.3, -0.3]
        .map((share) => candidatesAside(width * share).find(isGood))
        .find((box) => box !== undefined) ??
      candidates.find(isAlone);
    if (found === undefined) {
      lost += 1;
      return tie;
    }
    const { left, top, right, bottom } = found;
    const box = { left, top, right, bottom };
    if (!isClear(box)) rough += 1;
    boxes[index] = box;
    return { ...tie, text: { ...text, box } };
  });
  return { placed: { ...placed, ties }, lost, rough };
}

/** A group whose name lies on a line has it at the other end of its head, or in the middle, where no line goes. */
function clearName(
  group: Placed['groups'][number],
  { nodes }: Placed,
  curves: readonly (readonly Point[])[],
): Placed['groups'][number] {
  const { box, text } = group;
  if (text === undefined) return group;
  const width = text.box.right - text.box.left;
  const inset = text.box.left - box.left;
  const free = [text.box.left, box.right - inset - width, (box.left + box.right - width) / 2]
    .map((left) => ({ ...text.box, left, right: left + width }))
    .find(
      (place) =>
        place.left >= box.left &&
        !nodes.some((node) => touches(place, node.box, 0)) &&
        !curves.some((points) =>
          points.some(
            ([x, y]) =>
              x > place.left - 4 && x < place.right + 4 && y > place.top && y < place.bottom,
          ),
        ),
    );
  return free === undefined ? group : { ...group, text: { ...text, box: free } };
}

/** A box around points, a little wider, so that what lies in another box touches it. */
function extentOf(points: readonly Point[]): Box {
  const extent = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const [x, y] of points) {
    extent.left = Math.min(extent.left, x - 1);
    extent.top = Math.min(extent.top, y - 1);
    extent.right = Math.max(extent.right, x + 1);
    extent.bottom = Math.max(extent.bottom, y + 1);
  }
  return extent;
}

function touches(a: Box, b: Box, gap: number): boolean {
  return (
    a.left < b.right + gap &&
    b.left < a.right + gap &&
    a.top < b.bottom + gap &&
    b.top < a.bottom + gap
  );
}

/** Whether a border of `outer` goes through the box. */
function straddles(box: Box, outer: Box): boolean {
  const isInside =
    box.left > outer.left &&
    box.right < outer.right &&
    box.top > outer.top &&
    box.bottom < outer.bottom;
  return touches(box, outer, 4) && !isInside;
}
