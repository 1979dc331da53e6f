/** Cubic Bézier curves: points on them, and what is left of them where texts stand. */
import type { Box } from '../drawing.ts';
import { round } from '../drawing.ts';

export type Point = readonly [number, number];
type Segment = readonly [Point, Point, Point, Point];

/** A start and three points for each segment, as Graphviz writes them. */
export function segmentsOf(curve: readonly Point[]): readonly Segment[] {
  const segments: Segment[] = [];
  for (let index = 0; index + 3 < curve.length; index += 3) {
    const [a, b, c, d] = curve.slice(index, index + 4);
    if (a !== undefined && b !== undefined && c !== undefined && d !== undefined) {
      segments.push([a, b, c, d]);
    }
  }
  return segments;
}

/** Points along a curve, close enough that no text lies between two. */
export function pointsOn(curve: readonly Point[]): readonly Point[] {
  const segments = segmentsOf(curve);
  return segments.flatMap((segment, index) =>
    Array.from({ length: steps + (index === segments.length - 1 ? 1 : 0) }, (_, step) =>
      pointAt(segment, step / steps),
    ),
  );
}

const steps = 32;

/** The curve without what lies in the boxes, as the data of a path; empty where nothing is left. */
export function pathAround(curve: readonly Point[], boxes: readonly Box[]): string {
  const parts: string[] = [];
  let isOpen = false;
  for (const segment of segmentsOf(curve)) {
    for (const [from, to] of outside(segment, boxes)) {
      const [a, ...rest] = between(segment, from, to);
      if (!isOpen || from > 0) parts.push(`M${text(a)}`);
      parts.push(`C${rest.map(text).join(' ')}`);
      isOpen = to === 1;
    }
    // A segment that ends in a box leaves nothing to go on from.
    if (isIn(segment[3], boxes)) isOpen = false;
  }
  return parts.join('');
}

function text([x, y]: Point): string {
  return `${round(x)} ${round(y)}`;
}

function isIn([x, y]: Point, boxes: readonly Box[]): boolean {
  return boxes.some(
    ({ left, top, right, bottom }) => x > left && x < right && y > top && y < bottom,
  );
}

/** Stretches of the parameter in which the curve is in no box. */
function outside(segment: Segment, boxes: readonly Box[]): readonly (readonly [number, number])[] {
  const stretches: [number, number][] = [];
  let from: number | undefined = isIn(segment[0], boxes) ? undefined : 0;
  for (let step = 1; step <= steps; step += 1) {
    const [before, after] = [(step - 1) / steps, step / steps];
    const isHidden = isIn(pointAt(segment, after), boxes);
    if (from !== undefined && isHidden) {
      stretches.push([from, crossing(segment, boxes, before, after)]);
      from = undefined;
    } else if (from === undefined && !isHidden) from = crossing(segment, boxes, after, before);
  }
  if (from !== undefined) stretches.push([from, 1]);
  return stretches.filter(([start, end]) => end > start);
}

/** Where the curve enters the boxes between a parameter outside them and one inside. */
function crossing(segment: Segment, boxes: readonly Box[], outer: number, inner: number): number {
  let [free, hidden] = [outer, inner];
  for (let step = 0; step < 16; step += 1) {
    const middle = (free + hidden) / 2;
    if (isIn(pointAt(segment, middle), boxes)) hidden = middle;
    else free = middle;
  }
  return free;
}

/** As `split` would find it: asked thousands of times, so nothing is made on the way but the point. */
function pointAt([[ax, ay], [bx, by], [cx, cy], [dx, dy]]: Segment, t: number): Point {
  return [valueAt(ax, bx, cx, dx, t), valueAt(ay, by, cy, dy, t)];
}

function valueAt(a: number, b: number, c: number, d: number, t: number): number {
  const ab = a + (b - a) * t;
  const bc = b + (c - b) * t;
  const cd = c + (d - c) * t;
  const abc = ab + (bc - ab) * t;
  const bcd = bc + (cd - bc) * t;
  return abc + (bcd - abc) * t;
}

function between(segment: Segment, from: number, to: number): Segment {
  const [, rest] = split(segment, from);
  return to === 1 ? rest : split(rest, (to - from) / (1 - from))[0];
}

/** De Casteljau's division at a parameter. */
function split([a, b, c, d]: Segment, t: number): readonly [Segment, Segment] {
  const mix = ([x1, y1]: Point, [x2, y2]: Point): Point => [x1 + (x2 - x1) * t, y1 + (y2 - y1) * t];
  const [ab, bc, cd] = [mix(a, b), mix(b, c), mix(c, d)];
  const [abc, bcd] = [mix(ab, bc), mix(bc, cd)];
  const middle = mix(abc, bcd);
  return [
    [a, ab, abc, middle],
    [middle, bcd, cd, d],
  ];
}
