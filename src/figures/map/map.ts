import type {
  DrawnFigure,
  FigureFault,
  FigureKind,
  FigureSpec,
  FigureStyle,
} from '../../model/figure.ts';
import { checkMap } from './check.ts';

/** `::map{from=… boundaries=data/x.geojson boundary-source="…" key=… value=…}` */
export const map = {
  name: 'map',
  doc: 'areas coloured by a column, on boundaries of the project whose source is named',
  from: 'required',
  options: [
    {
      name: 'boundaries',
      doc: 'GeoJSON of the project with the polygons of the areas',
      required: true,
      file: ['.geojson'],
    },
    {
      name: 'boundary-source',
      doc: 'who drew the boundaries, in words that the caption shows: a border is a political statement, so none is drawn without its source',
      required: true,
      check: (value: string) => (value.trim() === '' ? 'the name of a source' : undefined),
    },
    { name: 'key', doc: 'column that names the area of each row', required: true, column: 'one' },
    {
      name: 'property',
      doc: 'property of the areas that holds the same names; default the name of `key`, and `id`',
    },
    {
      name: 'value',
      doc: 'column that colours: numbers in steps, words in a colour each',
      required: true,
      column: 'one',
    },
    {
      name: 'label',
      doc: 'column of names that are written into areas that have room',
      column: 'one',
    },
    {
      name: 'highlight',
      doc: 'areas that matter, by their key, with `|` between; they are outlined',
    },
    { name: 'unit', doc: 'unit of the numbers; default the unit of the column' },
    {
      name: 'projection',
      doc: '`equalEarth` (default), which keeps areas comparable, or `mercator`',
      check: (value: string) =>
        value === 'equalEarth' || value === 'mercator' ? undefined : '`equalEarth` or `mercator`',
    },
  ],
  shows: ({ options }: FigureSpec): readonly string[] =>
    ['label', 'key', 'value'].flatMap((name) => options[name] ?? []),
  check: (spec: FigureSpec): readonly FigureFault[] => checkMap(spec).faults,
  async draw(spec: FigureSpec, style: FigureStyle): Promise<DrawnFigure> {
    const { drawMap } = await import('./draw.ts');
    return drawMap(spec, style);
  },
} satisfies FigureKind;
