/** `data/datapackage.yaml` (or `.json`): a Data Package that says what the tables mean. */
import type { VFile } from 'vfile';
import { nearest, report, suggestion } from '../messages.ts';
import type { ColumnType, Datum } from '../model/table.ts';
import { resolveFrom, toProjectPath } from '../paths.ts';
import type { ProjectPath } from '../paths.ts';
import { isEncoding } from '../syntax/decode.ts';
import type { Parsed } from '../syntax/parsed.ts';
import { checkSchema } from '../syntax/schema.ts';
import { csvDialect } from './dialect.ts';
import type { Dialect } from './dialect.ts';
import { patternMatcher, toPattern } from './patterns.ts';
import type { PatternMatcher } from './patterns.ts';
import { isFormat, plainFormat } from './types.ts';
import type { ValueFormat } from './types.ts';

export interface DataPackage {
  readonly file: VFile;
  readonly parsed: Parsed;
  readonly resources: ReadonlyMap<ProjectPath, Resource>;
  /** All patterns of the package share its time. */
  readonly match: PatternMatcher;
}

/** What the package says of one file. */
export interface Resource {
  readonly path: ProjectPath;
  readonly name: string;
  /** Where it stands in the package. */
  readonly at: Keys;
  readonly encoding: string | undefined;
  readonly dialect: Dialect | undefined;
  /** Key of the list in a JSON or YAML file; undefined where the file is the list. */
  readonly property: string | undefined;
  readonly source: readonly string[];
  /** Keys of the source with this number. */
  readonly sourceAt: (index: number) => Keys;
  readonly schema: TableSchema | undefined;
}

export interface TableSchema {
  readonly at: Keys;
  readonly fields: readonly Field[];
  /** Whether the file may lack fields, and may have columns that are none. */
  readonly lacking: boolean;
  readonly further: boolean;
  readonly primaryKey: readonly string[];
  readonly uniqueKeys: readonly (readonly string[])[];
  readonly foreignKeys: readonly ForeignKey[];
}

export interface Field extends ValueFormat {
  readonly name: string;
  readonly at: Keys;
  readonly title: string | undefined;
  readonly unit: string | undefined;
  /** What stands for no value. */
  readonly missing: ReadonlySet<string>;
  readonly constraints: Constraints;
}

export interface Constraints {
  readonly required: boolean;
  readonly unique: boolean;
  readonly minLength: number | undefined;
  readonly maxLength: number | undefined;
  readonly minimum: Bound | undefined;
  readonly maximum: Bound | undefined;
  readonly exclusiveMinimum: Bound | undefined;
  readonly exclusiveMaximum: Bound | undefined;
  readonly pattern: { readonly source: string; readonly expression: RegExp } | undefined;
  readonly enum: readonly Datum[] | undefined;
}

type Bound = string | number;

export interface ForeignKey {
  readonly at: Keys;
  readonly fields: readonly string[];
  /** The file of the other table. */
  readonly table: ProjectPath;
  readonly columns: readonly string[];
}

export type Keys = readonly (string | number)[];

/** The package as the loaders use it; what is wrong in it is a message on its file, and left out. */
export function readPackage(
  parsed: Parsed,
  file: VFile,
  paths: readonly ProjectPath[],
): DataPackage | undefined {
  const rules = { value: 'data-package', unknownKey: 'data-package' };
  if (!checkSchema(parsed, 'datapackage', file, rules)) return undefined;
  // The schema has just vouched for every type in it.
  const { resources } = parsed.value as unknown as PackageSpec;
  const from = toProjectPath(file.path);
  if (from === undefined) throw new Error('A data package must be a file of the project');
  const complain = complainer(parsed, file);

  const found = new Map<ProjectPath, Resource>();
  const named = new Map<string, ProjectPath>();
  const pathOf = (spec: ResourceSpec): string => [spec.path].flat()[0] ?? '';
  const toPath = (spec: ResourceSpec): ProjectPath | undefined => {
    const path = resolveFrom(from, pathOf(spec));
    return path !== undefined && paths.includes(path) ? path : undefined;
  };
  for (const path of paths) named.set(nameOf(path), path);
  for (const spec of resources) {
    const path = toPath(spec);
    if (path !== undefined && spec.name !== undefined) named.set(spec.name, path);
  }

  resources.forEach((spec, index) => {
    const at: Keys = ['resources', index];
    const path = toPath(spec);
    if (path === undefined) {
      const known = paths.map((known) => known.slice(known.indexOf('/') + 1));
      complain([...at, 'path'], `path \`${pathOf(spec)}\``, 'a table in `data/`', {
        note: suggestion(pathOf(spec), known),
        expected: nearest(pathOf(spec), known),
      });
      return;
    }
    if (found.has(path)) {
      complain([...at, 'path'], `second resource for \`${pathOf(spec)}\``, 'one for each file');
      return;
    }
    if (spec.encoding !== undefined && !isEncoding(spec.encoding)) {
      complain([...at, 'encoding'], `encoding \`${spec.encoding}\``, 'a known one', {
        note: suggestion(spec.encoding, ['utf-8', 'utf-16', 'windows-1252', 'iso-8859-1', 'iso-8859-15']),
      });
    }
    const resource = { path, name: spec.name ?? nameOf(path), at };
    found.set(path, {
      ...resource,
      encoding: spec.encoding !== undefined && isEncoding(spec.encoding) ? spec.encoding : undefined,
      dialect: spec.dialect === undefined ? undefined : toDialect(spec.dialect, path, [...at, 'dialect'], complain),
      property: spec.dialect?.property,
      source: [spec.source ?? []].flat().map(String),
      sourceAt: (number) => [...at, 'source', ...(Array.isArray(spec.source) ? [number] : [])],
      schema:
        spec.schema === undefined
          ? undefined
          : toSchema(spec.schema, spec.dialect, resource, named, complain),
    });
  });
  return { file, parsed, resources: found, match: patternMatcher() };
}

type Complain = (
  keys: Keys,
  unexpected: string,
  expected: string,
  details?: { note?: string | undefined; expected?: readonly string[] },
) => void;

export function complainer(parsed: Parsed, file: VFile): Complain {
  return (keys, unexpected, expected, details) => {
    const reason = `Unexpected ${unexpected}, expected ${expected}`;
    report(file, 'data-package', parsed.place(keys), reason, details);
  };
}

const nameOf = (path: ProjectPath): string => path.replace(/^.*\//u, '').replace(/\.[^.]*$/u, '');

function toDialect(spec: DialectSpec, path: ProjectPath, at: Keys, complain: Complain): Dialect {
  const delimiter = path.toLowerCase().endsWith('.tsv') ? '\t' : csvDialect.delimiter;
  const settings = {
    header: (spec.header ?? true) ? (spec.headerRows ?? 'first') : 'none',
    headerJoin: spec.headerJoin ?? csvDialect.headerJoin,
    commentRows: new Set(spec.commentRows),
  } as const;
  if (!checkMarks(spec, delimiter, at, complain)) {
    // A text cannot be taken apart by marks that are each other's.
    return { ...csvDialect, ...settings, delimiter, declared: false };
  }
  const quote = spec.quoteChar ?? csvDialect.quote;
  return {
    ...settings,
    delimiter: spec.delimiter ?? delimiter,
    quote,
    escape: spec.escapeChar ?? quote,
    skipInitialSpace: spec.skipInitialSpace ?? false,
    comment: spec.commentChar,
    declared: spec.delimiter !== undefined,
  };
}

/** Whether delimiter, quote and the other marks can be told apart, and from the end of a line. */
function checkMarks(
  spec: DialectSpec,
  usual: string,
  at: Keys,
  complain: Complain,
): boolean {
  const marks = [
    ['delimiter', spec.delimiter ?? usual],
    ['quoteChar', spec.quoteChar ?? csvDialect.quote],
    // The quote itself where quotes are doubled.
    ['escapeChar', spec.escapeChar === spec.quoteChar ? undefined : spec.escapeChar],
    ['commentChar', spec.commentChar],
  ] as const;
  const seen: (readonly [name: string, mark: string])[] = [];
  for (const [name, mark] of marks) {
    if (mark === undefined) continue;
    const written = `\`${name}\` ${JSON.stringify(mark)}`;
    // A usual mark that collides has no place of its own: the one that took it has.
    const clash = seen.find(([, other]) => mark.includes(other) || other.includes(mark));
    const key = spec[name] === undefined ? (clash?.[0] ?? name) : name;
    const isBlank = name === 'delimiter' ? /[\r\n]/u.test(mark) : mark.trim() === '';
    if (isBlank || /[\r\n]/u.test(mark)) {
      complain([...at, key], written, 'a character that can be seen', {
        note: 'line breaks end rows and can be nothing else',
      });
      return false;
    }
    if (clash !== undefined) {
      complain([...at, key], written, `one that differs from \`${clash[0]}\``);
      return false;
    }
    seen.push([name, mark]);
  }
  return true;
}

function toSchema(
  spec: SchemaSpec,
  dialect: DialectSpec | undefined,
  resource: { readonly path: ProjectPath; readonly at: Keys },
  named: ReadonlyMap<string, ProjectPath>,
  complain: Complain,
): TableSchema {
  const at: Keys = [...resource.at, 'schema'];
  const sequence = dialect?.nullSequence;
  const missing = [
    ...(spec.missingValues ?? ['']).map((one) => (typeof one === 'string' ? one : one.value)),
    ...(sequence === undefined ? [] : [sequence]),
  ];

  const names = new Set<string>();
  const fields = spec.fields.flatMap((field, index) => {
    const keys: Keys = [...at, 'fields', index];
    if (names.has(field.name)) {
      complain([...keys, 'name'], `second field \`${field.name}\``, 'each name once');
      return [];
    }
    names.add(field.name);
    return [toField(field, keys, missing, complain)];
  });

  const checkNames = (keys: Keys, used: readonly string[]): boolean => {
    const unknown = used.filter((name) => !names.has(name));
    for (const name of unknown) {
      const index = used.indexOf(name);
      complain([...keys, index], `field \`${name}\``, 'a field of this schema', {
        note: suggestion(name, names),
        expected: nearest(name, names),
      });
    }
    return unknown.length === 0;
  };
  const keyOf = (keys: Keys, value: string | readonly string[] | undefined): readonly string[] => {
    const used = value === undefined ? [] : typeof value === 'string' ? [value] : value;
    return checkNames(keys, used) ? used : [];
  };

  const match = [spec.fieldsMatch ?? 'exact'].flat()[0] ?? 'exact';
  if (!['exact', 'equal', 'subset', 'superset', 'partial'].includes(match)) {
    complain(
      [...at, 'fieldsMatch'],
      `\`${match}\``,
      '`exact`, `equal`, `subset`, `superset` or `partial`',
    );
  }
  return {
    at,
    fields,
    lacking: match === 'superset' || match === 'partial',
    further: match === 'subset' || match === 'partial',
    primaryKey: keyOf([...at, 'primaryKey'], spec.primaryKey),
    uniqueKeys: (spec.uniqueKeys ?? [])
      .map((key, index) => keyOf([...at, 'uniqueKeys', index], key))
      .filter((key) => key.length > 0),
    foreignKeys: (spec.foreignKeys ?? []).flatMap((key, index) => {
      const keys: Keys = [...at, 'foreignKeys', index];
      const used = keyOf([...keys, 'fields'], key.fields);
      const columns = [key.reference.fields].flat();
      const other = key.reference.resource ?? '';
      const table = other === '' ? resource.path : named.get(other);
      if (table === undefined) {
        complain([...keys, 'reference', 'resource'], `resource \`${other}\``, 'another table', {
          note: suggestion(other, named.keys()),
          expected: nearest(other, named.keys()),
        });
        return [];
      }
      if (used.length > 0 && used.length !== columns.length) {
        complain(
          [...keys, 'reference', 'fields'],
          `${columns.length} referenced fields`,
          `as many as \`fields\` (${used.length})`,
        );
        return [];
      }
      return used.length === 0 ? [] : [{ at: keys, fields: used, table, columns }];
    }),
  };
}

function toField(spec: FieldSpec, at: Keys, missing: readonly string[], complain: Complain): Field {
  const constraints = spec.constraints ?? {};
  const format: ValueFormat = {
    type: spec.type ?? 'string',
    format: spec.format ?? 'default',
    trueValues: spec.trueValues ?? plainFormat.trueValues,
    falseValues: spec.falseValues ?? plainFormat.falseValues,
    decimalChar: spec.decimalChar ?? plainFormat.decimalChar,
    groupChar: spec.groupChar,
    bareNumber: spec.bareNumber ?? true,
  };
  if (!isFormat(format)) {
    complain([...at, 'format'], `format \`${format.format}\``, `one for the type \`${format.type}\``, {
      note: /^date|^time/u.test(format.type) ? 'a date is described as in `%d/%m/%Y`' : undefined,
    });
  }
  const expression = constraints.pattern === undefined ? undefined : toPattern(constraints.pattern);
  if (constraints.pattern !== undefined && expression === undefined) {
    complain([...at, 'constraints', 'pattern'], 'pattern', 'a regular expression');
  }
  return {
    // Without a known format every value would be another mistake.
    ...(isFormat(format) ? format : { ...format, type: 'any' as const, format: 'default' }),
    name: spec.name,
    at,
    title: spec.title,
    unit: spec.unit,
    missing: new Set(
      spec.missingValues?.map((one) => (typeof one === 'string' ? one : one.value)) ?? missing,
    ),
    constraints: {
      required: constraints.required ?? false,
      unique: constraints.unique ?? false,
      minLength: constraints.minLength,
      maxLength: constraints.maxLength,
      minimum: constraints.minimum,
      maximum: constraints.maximum,
      exclusiveMinimum: constraints.exclusiveMinimum,
      exclusiveMaximum: constraints.exclusiveMaximum,
      pattern:
        constraints.pattern === undefined || expression === undefined
          ? undefined
          : { source: constraints.pattern, expression },
      enum: constraints.enum,
    },
  };
}

interface PackageSpec {
  readonly resources: readonly ResourceSpec[];
}

interface ResourceSpec {
  readonly name?: string;
  readonly path: string | readonly string[];
  readonly encoding?: string;
  readonly dialect?: DialectSpec;
  readonly schema?: SchemaSpec;
  readonly source?: string | number | readonly (string | number)[];
}

interface DialectSpec {
  readonly delimiter?: string;
  readonly quoteChar?: string;
  readonly doubleQuote?: boolean;
  readonly escapeChar?: string;
  readonly skipInitialSpace?: boolean;
  readonly header?: boolean;
  readonly headerRows?: readonly number[];
  readonly headerJoin?: string;
  readonly commentRows?: readonly number[];
  readonly commentChar?: string;
  readonly nullSequence?: string;
  readonly property?: string;
}

type MissingSpec = readonly (string | { readonly value: string })[];

interface SchemaSpec {
  readonly fields: readonly FieldSpec[];
  readonly fieldsMatch?: string | readonly string[];
  readonly missingValues?: MissingSpec;
  readonly primaryKey?: string | readonly string[];
  readonly uniqueKeys?: readonly (string | readonly string[])[];
  readonly foreignKeys?: readonly {
    readonly fields: string | readonly string[];
    readonly reference: {
      readonly resource?: string;
      readonly fields: string | readonly string[];
    };
  }[];
}

interface FieldSpec {
  readonly name: string;
  readonly type?: ColumnType;
  readonly format?: string;
  readonly title?: string;
  readonly unit?: string;
  readonly missingValues?: MissingSpec;
  readonly trueValues?: readonly string[];
  readonly falseValues?: readonly string[];
  readonly decimalChar?: string;
  readonly groupChar?: string;
  readonly bareNumber?: boolean;
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly minLength?: number;
    readonly maxLength?: number;
    readonly minimum?: Bound;
    readonly maximum?: Bound;
    readonly exclusiveMinimum?: Bound;
    readonly exclusiveMaximum?: Bound;
    readonly pattern?: string;
    readonly enum?: readonly Datum[];
  };
}
