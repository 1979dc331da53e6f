/** The kinds of data files, by extension. */
import type { VFile } from 'vfile';
import type { ObjectFile, Table } from '../model/table.ts';
import type { ProjectPath } from '../paths.ts';
import { extensionOf, stemOf } from '../paths.ts';
import { parseJson } from '../syntax/json.ts';
import type { Parsed, SyntaxRules } from '../syntax/parsed.ts';
import { placer } from '../syntax/place.ts';
import { parseYaml } from '../syntax/yaml.ts';
import { readCsv } from './csv.ts';
import { csvDialect } from './dialect.ts';
import { isMembers, readRecords } from './records.ts';
import { report } from '../messages.ts';
import { toTable } from './table.ts';
import type { Declared } from './table.ts';

type Loader =
  | { readonly of: 'text'; readonly delimiter: string }
  | {
      readonly of: 'values';
      readonly parse: (file: VFile, rules: SyntaxRules) => Parsed | undefined;
    };

export const loaders = {
  csv: { of: 'text', delimiter: ',' },
  tsv: { of: 'text', delimiter: '\t' },
  json: { of: 'values', parse: parseJson },
  yaml: { of: 'values', parse: parseYaml },
  yml: { of: 'values', parse: parseYaml },
} satisfies Readonly<Record<string, Loader>>;

const rules: SyntaxRules = { syntax: 'data-syntax', key: 'data-key', limit: 'data-limit' };

/** A decoded file as table or object; undefined, with messages on it, where it is neither. */
export function readData(
  path: ProjectPath,
  file: VFile,
  declared: Declared | undefined,
): Table | ObjectFile | undefined {
  const loader: Loader | undefined = Object.entries(loaders).find(
    ([extension]) => extension === extensionOf(path),
  )?.[1];
  if (loader === undefined) throw new Error(`${path} must have a loader`);
  const place = placer(file);

  if (loader.of === 'text') {
    const dialect = declared?.resource.dialect ?? { ...csvDialect, delimiter: loader.delimiter };
    const names = declared?.resource.schema?.fields.map(({ name }) => name) ?? [];
    const raw = readCsv(file, place, dialect, names);
    return raw && toTable(raw, path, file, place, declared);
  }

  const parsed = loader.parse(file, rules);
  if (parsed === undefined) return undefined;
  const property = declared?.resource.property;
  const { value } = parsed;
  if (property === undefined && isMembers(value)) {
    return {
      kind: 'object',
      name: stemOf(path),
      path,
      file,
      value,
      place: (keys) => parsed.place(keys),
    };
  }
  if (property === undefined && !Array.isArray(value)) {
    report(
      file,
      'data-shape',
      place({ start: 0, end: Math.min(1, String(file).length) }),
      `Unexpected ${value === null ? 'empty file' : 'single value'}, expected a list of objects or an object`,
    );
    return undefined;
  }
  const raw = readRecords(parsed, file, property === undefined ? [] : [property]);
  return raw && toTable(raw, path, file, place, declared);
}
