/** Draws a Vega-Lite spec of the project from its tables. */
import type {
  DrawnFigure,
  FigureFault,
  FigureFile,
  FigureSpec,
  FigureStyle,
  FigureTable,
} from '../../model/figure.ts';
import type { Datum } from '../../model/table.ts';
import type { Parsed } from '../../syntax/parsed.ts';
import { composeAlt, noData } from '../alt.ts';
import { withUnit } from '../chart/numbers.ts';
import { Sketch } from '../chart/sketch.ts';
import type { Records, SpecFault } from './messages.ts';
import { isMap, readSpec, walk } from './spec-check.ts';
import { askThread } from './thread.ts';

export async function drawVegaSpec(
  spec: FigureSpec,
  file: FigureFile,
  style: FigureStyle,
): Promise<DrawnFigure> {
  const read = readSpec(file);
  if ('faults' in read) throw new Error('only specs without errors are drawn');
  const { parsed } = read;
  const alt = spec.alt ?? composeSpecAlt(spec, parsed.value);
  const title =
    titleOf(parsed.value) ??
    file.path
      .split('/')
      .at(-1)
      ?.replace(/\.vl\.json$/u, '') ??
    '';
  const small = checkSizes(parsed, style);
  const isEmpty =
    spec.rows.length === 0 &&
    spec.columns.length > 0 &&
    !JSON.stringify(parsed.value).includes('"data"');
  if (isEmpty) return { ...drawWords(noData(spec.lang), style, alt, title), faults: small };
  const answer = await askThread(
    {
      draw: 'spec',
      spec: parsed.value,
      rows: spec.columns.length === 0 ? undefined : toRecords(spec),
      tables: Object.fromEntries(
        Object.entries(spec.tables).map(([name, table]) => [name, toRecords(table)]),
      ),
      lang: spec.lang,
      today: spec.today,
      alt,
      title,
    },
    style,
  );
  switch (answer.say) {
    case 'svg':
      return {
        svg: answer.svg,
        width: answer.width,
        height: answer.height,
        alt,
        faults: [...small, ...answer.faults.map((fault) => toFault(parsed, fault))],
      };
    case 'faults':
      return {
        ...drawWords('', style, alt, title),
        faults: answer.faults.map((fault) => toFault(parsed, fault)),
      };
    case 'shapes':
      throw new Error('a spec must not be answered by shapes');
  }
}

function toFault(
  parsed: Parsed,
  { path, of, severity, reason, note, expected }: SpecFault,
): FigureFault {
  const { start, end } = parsed.place(path, of);
  // The whole spec is no place to point at: its first brace is.
  const from = start.offset ?? 0;
  const whole = parsed.place([], 'value');
  const to =
    whole.end.offset === end.offset && whole.start.offset === from
      ? from + 1
      : (end.offset ?? from + 1);
  return {
    severity,
    option: 'spec',
    inFile: { start: from, end: to },
    reason,
    note,
    ...(expected && { expected }),
  };
}

function toRecords({ columns, rows }: FigureTable): Records {
  return rows.map((row) =>
    Object.fromEntries(columns.map(({ name }, index) => [name, row[index]?.value ?? null])),
  );
}

function drawWords(
  words: string,
  style: FigureStyle,
  alt: string,
  title: string,
): Omit<DrawnFigure, 'faults'> {
  const sketch = new Sketch(style);
  const height = style.sizes.label * 4;
  sketch.rect(0.5, 0.5, style.width - 1, height - 1, { fill: style.colours.tint });
  sketch.text(style.width / 2, height / 2, words, { anchor: 'middle', fill: style.colours.muted });
  return { svg: sketch.finish(style.width, height, alt, title), width: style.width, height, alt };
}

/** Sizes of type below the theme's smallest. */
function checkSizes(parsed: Parsed, { sizes }: FigureStyle): readonly FigureFault[] {
  const faults: FigureFault[] = [];
  walk(parsed.value, [], (value, path) => {
    if (
      typeof value !== 'number' ||
      value >= sizes.small - 0.01 ||
      !/fontsize$/iu.test(String(path.at(-1)))
    )
      return;
    faults.push(
      toFault(parsed, {
        path,
        of: 'value',
        severity: 'warning',
        reason: `Unexpected type of ${value} px, expected at least ${Math.round(sizes.small * 10) / 10} px`,
        note: 'leave it out: the theme gives the sizes of type',
      }),
    );
  });
  return faults;
}

function titleOf(value: Datum): string | undefined {
  if (!isMap(value)) return undefined;
  const { title } = value;
  if (typeof title === 'string') return title;
  return isMap(title) && typeof title['text'] === 'string' ? title['text'] : undefined;
}

/** The spec's own description, else what its encodings and columns say. */
function composeSpecAlt(spec: FigureSpec, value: Datum): string {
  if (
    isMap(value) &&
    typeof value['description'] === 'string' &&
    value['description'].trim() !== ''
  )
    return value['description'].trim();
  const fields: string[] = [];
  let marks: string | undefined;
  walk(value, [], (part, path) => {
    const key = path.at(-1);
    if (key === 'field' && typeof part === 'string' && !fields.includes(part)) fields.push(part);
    if (
      marks === undefined &&
      typeof part === 'string' &&
      (key === 'mark' || (key === 'type' && path.at(-2) === 'mark'))
    )
      marks = part;
  });
  const table = spec.columns.length > 0 ? spec : Object.values(spec.tables)[0];
  const columns = fields.flatMap(
    (name) => table?.columns.find((column) => column.name === name) ?? [],
  );
  const number = columns.find(({ type }) => type === 'number');
  const by = columns.find(({ type }) => type !== 'number');
  const kind =
    marks === 'bar' ? 'bar' : marks === 'line' ? 'line' : marks === 'area' ? 'area' : 'chart';
  const cells =
    table === undefined || number === undefined
      ? []
      : table.rows.flatMap((row) => {
          const cell = row[table.columns.indexOf(number)];
          const name = by === undefined ? '' : (row[table.columns.indexOf(by)]?.text ?? '');
          return typeof cell?.value === 'number'
            ? [
                {
                  value: cell.value,
                  label: name,
                  text: withUnit(cell.text, number.unit, spec.lang),
                },
              ]
            : [];
        });
  const ranked = [...cells].sort((a, b) => b.value - a.value);
  return composeAlt(
    {
      kind,
      what: titleOf(value) ?? number?.label ?? fields.join(', '),
      unit: number?.unit,
      by: by?.label,
      count: table?.rows.length ?? 0,
      highest: ranked[0],
      lowest: ranked.length > 1 ? ranked.at(-1) : undefined,
    },
    spec.lang,
  );
}
