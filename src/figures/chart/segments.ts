/** Where a line may be drawn through its values, and where it breaks: what nobody measured is not drawn. */
import type { Gap, Plan, Point } from './plan.ts';

/** Indexes of points, in stretches without a gap. */
export function segmentsOf(
  points: readonly Point[],
  gaps: readonly Gap[],
  axis: Plan['axis'],
): readonly (readonly number[])[] {
  const placeOf = (one: Gap): number => (axis === 'category' ? one.category : one.at);
  const breaks = gaps.map(placeOf);
  const segments: number[][] = [];
  for (const [index, point] of points.entries()) {
    const before = points[index - 1];
    const isBroken =
      before === undefined ||
      breaks.some((place) => place > placeOf(before) && place < placeOf(point));
    if (isBroken) segments.push([index]);
    else segments.at(-1)?.push(index);
  }
  // A series that was measured less often than others has gaps everywhere: it is a line all the same.
  return segments.some(({ length }) => length > 1) ? segments : [[...points.keys()]];
}

/** Each part of a stretch: measured, then from the value before to what is planned. */
export function partsOf(
  segment: readonly number[],
  points: readonly Point[],
): readonly { readonly indexes: readonly number[]; readonly planned: boolean }[] {
  const first = segment.findIndex((index) => points[index]?.planned === true);
  if (first < 0) return [{ indexes: segment, planned: false }];
  return [
    { indexes: segment.slice(0, first), planned: false },
    { indexes: segment.slice(Math.max(0, first - 1)), planned: true },
  ];
}
