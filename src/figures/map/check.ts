/** Areas and the rows that colour them, and what is wrong with either. */
import { toPlainText } from '../../facts/shape.ts';
import { nearest, suggestion } from '../../messages.ts';
import type {
  FigureCell,
  FigureColumn,
  FigureFault,
  FigureFile,
  FigureSpec,
} from '../../model/figure.ts';
import type { Datum } from '../../model/table.ts';
import { highlightsOf } from '../highlight.ts';
import { mostMarks } from '../limits.ts';
import { readSpec } from '../vega/spec-check.ts';

export interface Area {
  readonly key: string;
  readonly geometry: Datum;
  readonly cell: FigureCell | undefined;
  readonly label: string;
  readonly highlighted: boolean;
}

export interface MapPlan {
  readonly areas: readonly Area[];
  readonly value: FigureColumn;
  readonly unit: string | undefined;
  readonly by: string;
}

/** Points of all boundaries together: more show in no print. */
const mostPoints = 200_000;

export function checkMap(spec: FigureSpec): {
  readonly plan: MapPlan | undefined;
  readonly faults: readonly FigureFault[];
} {
  const faults: FigureFault[] = [];
  const { options, columns, rows, file } = spec;
  const done = (): { plan: undefined; faults: readonly FigureFault[] } => ({
    plan: undefined,
    faults,
  });
  const fault = (
    option: string,
    reason: string,
    note?: string,
    expected?: readonly string[],
  ): void => {
    faults.push({ severity: 'error', option, reason, note, ...(expected && { expected }) });
  };
  if ((options['boundary-source'] ?? '').trim() === '') {
    fault(
      'boundary-source',
      'Unexpected map without `boundary-source`, expected who drew its boundaries',
      'where borders are disputed, each map takes a side: name the source, and the caption shows it',
    );
  }
  if (file === undefined) {
    fault(
      'boundaries',
      'Unexpected map without `boundaries`, expected a GeoJSON file',
      'there are no built-in borders: choose a source and put its file into `data/`',
    );
    return done();
  }
  const find = (option: string): number =>
    columns.findIndex(({ name }) => name === options[option]);
  const [key, value, label] = ['key', 'value', 'label'].map(find);
  if (key === undefined || value === undefined || key < 0 || value < 0) {
    for (const option of ['key', 'value']) {
      const name = options[option] ?? '';
      const names = columns.map((column) => column.name);
      if (find(option) < 0)
        fault(
          option,
          `Unexpected column \`${name}\`, expected one of the data's`,
          suggestion(name, names),
          nearest(name, names),
        );
    }
    return done();
  }
  const keyColumn = columns[key];
  const valueColumn = columns[value];
  if (keyColumn === undefined || valueColumn === undefined) return done();

  const features = readFeatures(file, faults);
  if (features === undefined) return done();
  const property = options['property'] ?? keyColumn.name;
  const keyed = new Map<string, { geometry: Datum; row: number | undefined }>();
  for (const { id, properties, geometry } of features) {
    const own = properties[property] ?? (options['property'] === undefined ? id : undefined);
    if (typeof own === 'string' || typeof own === 'number')
      keyed.set(String(own), { geometry, row: undefined });
  }
  if (keyed.size === 0) {
    const names = [...new Set(features.flatMap(({ properties }) => Object.keys(properties)))];
    fault(
      options['property'] === undefined ? 'key' : 'property',
      `Unexpected property \`${property}\`, expected one of the areas'`,
      suggestion(property, names) ??
        `the areas have ${names
          .slice(0, 8)
          .map((name) => `\`${name}\``)
          .join(', ')}; name one as \`property\``,
      nearest(property, names),
    );
    return done();
  }
  for (const [index, row] of rows.entries()) {
    const cell = row[key];
    if (cell === undefined || cell.value === null) continue;
    const name = toPlainText(cell.value);
    const area = keyed.get(name) ?? keyed.get(cell.text);
    if (area === undefined) {
      fault(
        'key',
        `Unexpected area \`${name}\` in column \`${keyColumn.name}\`, expected one of the boundaries'`,
        suggestion(name, keyed.keys()) ??
          `areas are matched by \`${property}\`, such as \`${[...keyed.keys()][0] ?? ''}\``,
        nearest(name, keyed.keys()),
      );
    } else if (area.row !== undefined)
      fault(
        'key',
        `Unexpected second row for \`${name}\`, expected one for each area`,
        'choose rows with `where`',
      );
    else area.row = index;
  }
  const highlights = new Set(highlightsOf(spec));
  for (const name of highlights) {
    if (!keyed.has(name))
      fault(
        'highlight',
        `Unexpected area \`${name}\`, expected one of the boundaries'`,
        suggestion(name, keyed.keys()) ??
          `areas are ${[...keyed.keys()]
            .slice(0, 8)
            .map((one) => `\`${one}\``)
            .join(', ')}`,
        nearest(name, keyed.keys()),
      );
  }
  if (keyed.size > mostMarks)
    fault(
      'boundaries',
      `Unexpected ${keyed.size} areas in a map, expected at most ${mostMarks}`,
      'take boundaries of a higher level',
    );
  if (faults.length > 0) return done();
  const areas = [...keyed].map(([name, { geometry, row }]): Area => {
    const cells = row === undefined ? undefined : rows[row];
    const cell = cells?.[value];
    return {
      key: name,
      geometry,
      cell: cell === undefined || cell.value === null || cell.text === '' ? undefined : cell,
      label: (label === undefined || label < 0 ? undefined : cells?.[label]?.text) ?? '',
      highlighted: highlights.has(name),
    };
  });
  if (areas.every(({ cell }) => cell === undefined)) {
    faults.push({
      severity: 'warning',
      reason: 'Unexpected map without values, expected some rows',
      note: 'the figure says that there are no data: see `where` and the cells of `value`',
    });
  }
  return {
    plan: {
      areas,
      value: valueColumn,
      unit: options['unit'] ?? valueColumn.unit,
      by: keyColumn.label,
    },
    faults,
  };
}

interface Feature {
  readonly id: Datum;
  readonly properties: Readonly<Record<string, Datum>>;
  readonly geometry: Datum;
}

function readFeatures(file: FigureFile, faults: FigureFault[]): readonly Feature[] | undefined {
  const wrong = (reason: string, note?: string): readonly Feature[] | undefined => {
    faults.push({ severity: 'error', option: 'boundaries', reason, note });
    return undefined;
  };
  let value: Datum;
  try {
    // Without places this is ten times as fast, and most boundaries are sound.
    value = JSON.parse(file.text) as Datum;
  } catch {
    const read = readSpec(file);
    faults.push(
      ...('faults' in read ? read.faults : []).map((fault) => ({ ...fault, option: 'boundaries' })),
    );
    return faults.length === 0 ? wrong('Unexpected text, expected GeoJSON') : undefined;
  }
  const whole = asMap(value);
  if (whole?.['type'] === 'Topology')
    return wrong(
      'Unexpected TopoJSON, expected GeoJSON',
      'convert it, for instance with `topo2geo`',
    );
  const list =
    whole?.['type'] === 'FeatureCollection'
      ? whole['features']
      : whole?.['type'] === 'Feature'
        ? [value]
        : undefined;
  if (!Array.isArray(list))
    return wrong('Unexpected value, expected GeoJSON with the type `FeatureCollection`');
  let points = 0;
  const features: Feature[] = [];
  for (const item of list as readonly Datum[]) {
    const feature = asMap(item);
    const geometry = asMap(feature?.['geometry'] ?? null);
    if (feature === undefined || geometry === undefined) continue;
    const type = geometry['type'];
    if (type !== 'Polygon' && type !== 'MultiPolygon') continue;
    const counted = countPoints(geometry['coordinates'] ?? null, type === 'Polygon' ? 2 : 3);
    if (counted === undefined) {
      const name = JSON.stringify(feature['id'] ?? features.length + 1);
      return wrong(
        `Unexpected coordinates of area ${name}, expected longitudes and latitudes in degrees`,
        'GeoJSON holds WGS 84: transform boundaries that are in metres',
      );
    }
    points += counted;
    features.push({
      id: feature['id'] ?? null,
      properties: asMap(feature['properties'] ?? null) ?? {},
      geometry: { type, coordinates: geometry['coordinates'] ?? [] },
    });
  }
  if (features.length === 0) return wrong('Unexpected boundaries without polygons, expected areas');
  if (points > mostPoints)
    return wrong(
      `Unexpected boundaries of ${points} points, expected at most ${mostPoints}`,
      'simplify them, for instance with mapshaper: no print shows so many',
    );
  return features;
}

function asMap(value: Datum): Readonly<Record<string, Datum>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, Datum>>)
    : undefined;
}

/** Points in lists of this depth; undefined where something else is there. */
function countPoints(value: Datum, depth: number): number | undefined {
  if (!Array.isArray(value)) return undefined;
  const items = value as readonly Datum[];
  if (depth === 0) {
    const [longitude, latitude] = items;
    const isPlace =
      typeof longitude === 'number' &&
      typeof latitude === 'number' &&
      Math.abs(longitude) <= 540 &&
      Math.abs(latitude) <= 90;
    return isPlace ? 1 : undefined;
  }
  let sum = 0;
  for (const item of items) {
    const count = countPoints(item, depth - 1);
    if (count === undefined) return undefined;
    sum += count;
  }
  return sum;
}
