/** What is wrong with a Vega-Lite spec before anything is drawn: its syntax, addresses in it, tables and fields that do not exist. */
import { VFile } from 'vfile';
import { nearest, suggestion } from '../../messages.ts';
import type { FigureFault, FigureFile, FigureSpec, FigureTable } from '../../model/figure.ts';
import type { Datum } from '../../model/table.ts';
import { parseJson } from '../../syntax/json.ts';
import type { Parsed } from '../../syntax/parsed.ts';

export type Path = readonly (string | number)[];

/** A part of the file at fault. */
export function faultAt(
  parsed: Parsed,
  path: Path,
  of: 'key' | 'value',
  reason: string,
  note?: string,
  expected?: readonly string[],
): FigureFault {
  const { start, end } = parsed.place(path, of);
  return {
    severity: 'error',
    option: 'spec',
    inFile: { start: start.offset ?? 0, end: end.offset ?? 0 },
    reason,
    note,
    ...(expected && { expected }),
  };
}

/** The file as JSON, or what is wrong with it. */
export function readSpec(
  file: FigureFile,
): { readonly parsed: Parsed } | { readonly faults: readonly FigureFault[] } {
  const text = new VFile({ path: file.path, value: file.text });
  const parsed = parseJson(text, { syntax: 'syntax', key: 'key', limit: 'limit' });
  if (parsed !== undefined) return { parsed };
  return {
    faults: text.messages.map((message): FigureFault => {
      const place =
        message.place !== undefined && 'start' in message.place ? message.place : undefined;
      return {
        severity: 'error',
        option: 'spec',
        inFile: { start: place?.start.offset ?? 0, end: place?.end.offset ?? 0 },
        reason: message.reason,
        note: message.note,
      };
    }),
  };
}

/** Names of the tables that the spec asks for. */
export function tablesInSpec(file: FigureFile): readonly string[] {
  const read = readSpec(file);
  if ('faults' in read) return [];
  const names = new Set<string>();
  const own = ownDataSets(read.parsed.value);
  walk(read.parsed.value, [], (value, path) => {
    const name = nameOfData(value, path);
    if (name !== undefined && !own.has(name)) names.add(name);
  });
  return [...names].sort();
}

export function checkVegaSpec(spec: FigureSpec, file: FigureFile): readonly FigureFault[] {
  const read = readSpec(file);
  if ('faults' in read) return read.faults;
  const { parsed } = read;
  const { value } = parsed;
  if (!isMap(value))
    return [
      faultAt(
        parsed,
        [],
        'value',
        'Unexpected value, expected a Vega-Lite spec, which is an object',
      ),
    ];
  const faults: FigureFault[] = [];
  const schema = value['$schema'];
  if (typeof schema === 'string' && /\/vega\/v\d/u.test(schema)) {
    faults.push(
      faultAt(
        parsed,
        ['$schema'],
        'value',
        'Unexpected Vega spec, expected one of Vega-Lite',
        'write it as Vega-Lite: `mark` and `encoding`',
      ),
    );
    return faults;
  }
  const own = ownDataSets(value);
  walk(value, [], (part, path) => {
    const fault = checkAddress(parsed, part, path);
    if (fault !== undefined) faults.push(fault);
    const name = nameOfData(part, path);
    if (name === undefined || own.has(name) || spec.tables[name] !== undefined) return;
    const known = [...Object.keys(spec.tables), ...own];
    faults.push(
      faultAt(
        parsed,
        path,
        'value',
        `Unexpected table \`${name}\`, expected one of the data's`,
        suggestion(name, known),
        nearest(name, known),
      ),
    );
  });
  const hasOwnData = JSON.stringify(value).includes('"data"');
  if (!hasOwnData && spec.columns.length === 0) {
    faults.push({
      severity: 'error',
      reason: 'Unexpected chart without data, expected `from`',
      note: 'or let the spec name a table: `"data": {"name": "equipment"}`',
    });
  }
  if (faults.length === 0) faults.push(...checkFields(spec, parsed, own));
  if (faults.length === 0 && !hasOwnData && spec.rows.length === 0) {
    faults.push({
      severity: 'warning',
      reason: 'Unexpected chart without values, expected some rows',
      note: 'the figure says that there are no data: see `where`',
    });
  }
  return faults;
}

/** Keys whose values are fetched, or that lead out of the figure. */
const addresses = new Set(['url', 'href']);

function checkAddress(parsed: Parsed, part: Datum, path: Path): FigureFault | undefined {
  const key = path.at(-1);
  if (typeof key === 'string' && addresses.has(key)) {
    const written =
      typeof part === 'string'
        ? `\`${part.length > 60 ? `${part.slice(0, 60)}…` : part}\``
        : `\`${key}\``;
    return path.at(-2) === 'data'
      ? faultAt(
          parsed,
          path,
          'value',
          `Unexpected address ${written}, expected the name of a table`,
          'data come from the tables of `data/` alone: `"data": {"name": "equipment"}`, or leave `data` out for the rows of `from`',
        )
      : faultAt(
          parsed,
          path,
          'value',
          `Unexpected ${key === 'href' ? 'link' : 'address'} ${written}, expected none in a figure`,
          'a figure fetches nothing and leads nowhere: link from the text instead',
        );
  }
  if (part === 'image' && (key === 'mark' || (key === 'type' && path.at(-2) === 'mark'))) {
    return faultAt(
      parsed,
      path,
      'value',
      'Unexpected mark `image`, expected one that is drawn',
      'an image would be fetched from an address: use `point` with a `shape`',
    );
  }
  return undefined;
}

/** A named data source: the value at `data.name`. */
function nameOfData(part: Datum, path: Path): string | undefined {
  if (typeof part !== 'string' || path.at(-1) !== 'name' || path.at(-2) !== 'data')
    return undefined;
  return part;
}

/** Names that the spec declares itself, in `datasets` or beside values and generators. */
function ownDataSets(value: Datum): ReadonlySet<string> {
  const names = new Set<string>();
  walk(value, [], (part, path) => {
    if (path.at(-1) === 'datasets' && isMap(part))
      for (const name of Object.keys(part)) names.add(name);
    if (path.at(-1) !== 'data' || !isMap(part) || typeof part['name'] !== 'string') return;
    if (
      part['values'] !== undefined ||
      part['sequence'] !== undefined ||
      part['graticule'] !== undefined ||
      part['sphere'] !== undefined
    )
      names.add(part['name']);
  });
  return names;
}

/** Fields of encodings that no column and no transform provides. */
function checkFields(
  spec: FigureSpec,
  parsed: Parsed,
  own: ReadonlySet<string>,
): readonly FigureFault[] {
  const made = new Set<string>();
  // What these make has names that are not written in the spec.
  const openers = new Set([
    'pivot',
    'fold',
    'values',
    'flatten',
    'repeat',
    'lookup',
    'density',
    'regression',
    'loess',
    'quantile',
  ]);
  const found = new Set<string>();
  walk(parsed.value, [], (part, path) => {
    const key = path.at(-1);
    if (key === 'as' && typeof part === 'string') made.add(part);
    if (path.at(-2) === 'as' && typeof part === 'string') made.add(part);
    if (typeof key === 'string' && openers.has(key)) found.add(key);
  });
  if (found.size > 0) return [];
  const faults: FigureFault[] = [];
  walk(parsed.value, [], (part, path) => {
    if (path.at(-1) !== 'field' || typeof part !== 'string' || !path.includes('encoding')) return;
    if (/[.[\]\\]/u.test(part) || made.has(part)) return;
    const table = tableFor(spec, parsed.value, path, own);
    if (table === undefined) return;
    const names = table.columns.map(({ name }) => name);
    if (names.includes(part)) return;
    faults.push(
      faultAt(
        parsed,
        path,
        'value',
        `Unexpected field \`${part}\`, expected a column of the data`,
        suggestion(part, names) ??
          `the columns are ${names.map((name) => `\`${name}\``).join(', ')}`,
        nearest(part, names),
      ),
    );
  });
  return faults;
}

/** The table that the part at `path` draws from: that of the nearest `data` around it. */
function tableFor(
  spec: FigureSpec,
  root: Datum,
  path: Path,
  own: ReadonlySet<string>,
): FigureTable | undefined {
  let at: Datum | undefined = root;
  let table: FigureTable | undefined = spec;
  for (const key of path) {
    if (isMap(at) && at['data'] !== undefined && isMap(at['data'])) {
      const { name } = at['data'];
      table = typeof name === 'string' && !own.has(name) ? spec.tables[name] : undefined;
    }
    at = isMap(at)
      ? at[String(key)]
      : Array.isArray(at)
        ? (at as readonly Datum[])[Number(key)]
        : undefined;
  }
  return table;
}

/** Visits every part, parents first. Values of inline data are no part of the spec. */
export function walk(value: Datum, path: Path, visit: (value: Datum, path: Path) => void): void {
  visit(value, path);
  if (Array.isArray(value)) {
    for (const [index, item] of (value as readonly Datum[]).entries())
      walk(item, [...path, index], visit);
  } else if (isMap(value)) {
    for (const [key, item] of Object.entries(value)) {
      if (key === 'values' && path.at(-1) === 'data') visit(item, [...path, key]);
      else walk(item, [...path, key], visit);
    }
  }
}

export function isMap(value: Datum | undefined): value is { readonly [key: string]: Datum } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
