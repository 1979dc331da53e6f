/** What the run and the worker that draws say to each other. */
import type { FigureStyle } from '../../model/figure.ts';
import type { Datum } from '../../model/table.ts';

export type Records = readonly Readonly<Record<string, Datum>>[];

/** A Vega-Lite spec and all that it may draw. */
export interface VegaRequest {
  readonly draw: 'spec';
  readonly spec: Datum;
  /** Rows of `from`; undefined where there are none. */
  readonly rows: Records | undefined;
  readonly tables: Readonly<Record<string, Records>>;
  readonly lang: string;
  readonly today: string;
  readonly alt: string;
  readonly title: string;
}

/** Areas by their boundaries, each with the colour that it is filled with. */
export interface MapRequest {
  readonly draw: 'map';
  /** GeoJSON, whose geometries are used alone. */
  readonly shapes: readonly Datum[];
  readonly projection: 'equalEarth' | 'mercator';
  readonly width: number;
  readonly height: number;
}

/** The style is sent once and named by its number: its widths of characters are many. */
export type Request = { readonly style: FigureStyle | undefined; readonly handle: number } & (
  VegaRequest | MapRequest
);

export interface SpecFault {
  /** Where in the spec; the nearest part that exists is meant. */
  readonly path: readonly (string | number)[];
  readonly of: 'key' | 'value';
  readonly severity: 'error' | 'warning';
  readonly reason: string;
  readonly note?: string | undefined;
  readonly expected?: readonly string[];
}

export type Answer =
  | { readonly say: 'ready' }
  | {
      readonly say: 'svg';
      readonly svg: string;
      readonly width: number;
      readonly height: number;
      readonly faults: readonly SpecFault[];
    }
  /** A path for each shape, empty where it lies outside, and the room that they take. */
  | {
      readonly say: 'shapes';
      readonly paths: readonly string[];
      readonly centres: readonly (readonly [number, number] | undefined)[];
      readonly width: number;
      readonly height: number;
    }
  | { readonly say: 'faults'; readonly faults: readonly SpecFault[] };
