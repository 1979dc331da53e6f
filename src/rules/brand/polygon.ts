/** Areas of convex outlines: two labels that are turned overlap where their boxes do, not where their frames do. */

export type Point = readonly [x: number, y: number];

export function areaOf(points: readonly Point[]): number {
  return Math.abs(signedArea(points));
}

function signedArea(points: readonly Point[]): number {
  return (
    points.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
      return sum + x * nextY - nextX * y;
    }, 0) / 2
  );
}

/** The area that two convex outlines share: the one, cut off along each side of the other. */
export function overlapOf(one: readonly Point[], other: readonly Point[]): number {
  const turn = Math.sign(signedArea(other));
  let rest = one;
  other.forEach((from, index) => {
    const to = other[(index + 1) % other.length] ?? from;
    rest = cut(rest, from, to, turn);
  });
  return areaOf(rest);
}

/** What lies on the inner side of the line through two points. */
function cut(points: readonly Point[], from: Point, to: Point, turn: number): readonly Point[] {
  const side = ([x, y]: Point): number =>
    turn * ((to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0]));
  return points.flatMap((point, index) => {
    const next = points[(index + 1) % points.length] ?? point;
    const [here, there] = [side(point), side(next)];
    const kept: Point[] = here >= 0 ? [point] : [];
    if (here >= 0 !== there >= 0) {
      const share = here / (here - there);
      kept.push([point[0] + (next[0] - point[0]) * share, point[1] + (next[1] - point[1]) * share]);
    }
    return kept;
  });
}
