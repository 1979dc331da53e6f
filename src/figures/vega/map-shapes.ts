/** Boundaries as paths: projected, fitted, and cut where the globe is. */
import * as vega from 'vega';
import type { Datum } from '../../model/table.ts';
import type { Answer, MapRequest } from './messages.ts';

type Point = readonly [number, number];
type Ring = readonly Point[];

interface Geo {
  readonly type: 'MultiPolygon';
  readonly coordinates: readonly (readonly Ring[])[];
}

export function drawShapes({ shapes, projection: name, width, height }: MapRequest): Answer {
  const areas = shapes.map((shape): Geo => ({
    type: 'MultiPolygon',
    coordinates: polygonsOf(shape).map(wind),
  }));
  const whole = { type: 'GeometryCollection', geometries: areas };
  // Vega's types know only how projections are registered, not how one is made.
  const make = (vega.projection as unknown as (name: string) => () => Projection)(name);
  const projection = make();
  projection.rotate([-centreOf(areas), 0, 0]);
  projection.precision(0.3);
  projection.fitSize([width - 2 * edge, height - 2 * edge], whole);
  const path = projection.path;
  path.context(null);
  const bounds = path.bounds(whole);
  const used = {
    width: Math.ceil(bounds[1][0] - bounds[0][0] + 2 * edge),
    height: Math.ceil(bounds[1][1] - bounds[0][1] + 2 * edge),
  };
  // Flush left and at the top: what is left of the room is for the key.
  const [tx, ty] = projection.translate();
  projection.translate([tx - bounds[0][0] + edge, ty - bounds[0][1] + edge]);
  path.digits?.(1);
  return {
    say: 'shapes',
    paths: areas.map((area) =>
      (path(area) ?? '').replaceAll(/-?\d+\.\d{2,}/gu, (number) =>
        String(Number(Number(number).toFixed(1))),
      ),
    ),
    centres: areas.map((area) => {
      const [x, y] = path.centroid(largest(area));
      return Number.isFinite(x) && Number.isFinite(y) ? ([x, y] as const) : undefined;
    }),
    ...used,
  };
}

/** CSS pixels that an outline may reach beyond its area: half of the widest. */
const edge = 3.5;

interface Projection {
  rotate(angles: readonly number[]): void;
  precision(value: number): void;
  fitSize(size: readonly number[], object: unknown): void;
  translate(): [number, number];
  translate(value: readonly number[]): void;
  readonly path: ((object: unknown) => string | null) & {
    context(value: null): void;
    digits?(value: number): void;
    bounds(object: unknown): [[number, number], [number, number]];
    centroid(object: unknown): [number, number];
    area(object: unknown): number;
  };
}

function polygonsOf(shape: Datum): readonly (readonly Ring[])[] {
  if (typeof shape !== 'object' || shape === null || Array.isArray(shape)) return [];
  const { type, coordinates } = shape as Readonly<Record<string, Datum>>;
  // The shape of coordinates was checked before they were sent.
  if (type === 'Polygon') return [coordinates as unknown as readonly Ring[]];
  if (type === 'MultiPolygon') return coordinates as unknown as readonly (readonly Ring[])[];
  return [];
}

/**
 * GeoJSON winds outer rings anticlockwise, or as its author pleased; on the sphere of d3 they wind clockwise, else all the
 * rest of the globe is meant.
 */
function wind(rings: readonly Ring[]): readonly Ring[] {
  return rings.map((ring, index) =>
    signedArea(ring) > 0 === (index === 0) ? [...ring].reverse() : ring,
  );
}

/** Positive for anticlockwise, on the plane of degrees; steps across the antimeridian are taken the short way. */
function signedArea(ring: Ring): number {
  let sum = 0;
  let x = ring[0]?.[0] ?? 0;
  for (const [index, [longitude, latitude]] of ring.entries()) {
    const [nextLongitude, nextLatitude] = ring[(index + 1) % ring.length] ?? [0, 0];
    const step = ((((nextLongitude - longitude + 180) % 360) + 360) % 360) - 180;
    sum += x * nextLatitude - (x + step) * latitude;
    x += step;
  }
  return sum / 2;
}

/** The meridian opposite to the widest gap: Fiji is drawn in one piece. */
function centreOf(areas: readonly Geo[]): number {
  const longitudes = areas
    .flatMap(({ coordinates }) =>
      coordinates.flatMap((rings) =>
        (rings[0] ?? []).map(([longitude]) => ((longitude % 360) + 360) % 360),
      ),
    )
    .sort((a, b) => a - b);
  const [first] = longitudes;
  if (first === undefined) return 0;
  let widest = first + 360 - (longitudes.at(-1) ?? first);
  let start = first;
  for (const [index, longitude] of longitudes.entries()) {
    const next = longitudes[index + 1];
    if (next === undefined || next - longitude <= widest) continue;
    widest = next - longitude;
    start = next;
  }
  // Boundaries all around the globe stand as maps of the world do.
  if (widest < 30) return 0;
  const centre = start + (360 - widest) / 2;
  return ((centre + 180) % 360) - 180;
}

function largest(area: Geo): Geo {
  let best = area.coordinates[0];
  for (const polygon of area.coordinates) {
    if (Math.abs(signedArea(polygon[0] ?? [])) > Math.abs(signedArea(best?.[0] ?? [])))
      best = polygon;
  }
  return { type: 'MultiPolygon', coordinates: best === undefined ? [] : [best] };
}
