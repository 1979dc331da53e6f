/** `data/facts.yaml` and `data/sources.json`: the named values that prose may use, and what they rest on. */
import type { Position } from 'unist';
import { VFile } from 'vfile';
import { nearest, OperationError, report, suggestion } from '../messages.ts';
import type { Derivation, Fact, Facts, Qualifier, Source } from '../model/fact.ts';
import type { DataSet, Datum } from '../model/table.ts';
import type { ProjectPath } from '../paths.ts';
import { decode } from '../syntax/decode.ts';
import { parseJson } from '../syntax/json.ts';
import type { Parsed } from '../syntax/parsed.ts';
import { elsewhere } from '../syntax/parsed.ts';
import { placer } from '../syntax/place.ts';
import { checkSchema } from '../syntax/schema.ts';
import { parseYaml } from '../syntax/yaml.ts';
import type { World } from '../world.ts';
import { ReadError } from '../world.ts';
import { parseIso } from './iso.ts';
import { factsPath } from './lookup.ts';
import { isMap, listSome } from './shape.ts';

/** Facts as they are declared: those with a derivation are yet to be computed. */
export interface DeclaredFacts extends Facts {
  /** Where a key of a fact stands in `data/facts.yaml`, or its value; the nearest that exists. */
  readonly place: Parsed['place'];
}

/** Facts and sources of a project, each as far as it is sound; what is wrong is a message on its file. */
export async function loadFacts(
  world: Pick<World, 'read'>,
  data: Pick<DataSet, 'names' | 'declaredSources'>,
): Promise<DeclaredFacts> {
  const [factsFile, sourcesFile] = await Promise.all([
    readText(world, factsPath, 'fact-shape'),
    readText(world, sourcesPath, 'source-shape'),
  ]);
  const sources = sourcesFile === undefined ? undefined : readSources(sourcesFile);
  const listed = sourcesFile === undefined ? new Map<string, Source>() : sources;
  if (listed !== undefined) checkTableSources(data.declaredSources, listed);
  const facts = factsFile === undefined ? undefined : readFacts(factsFile, data.names, listed);
  return {
    facts: facts?.facts ?? new Map<string, Fact>(),
    place: facts?.place ?? neverPlaced,
    sources: sources ?? new Map<string, Source>(),
    files: [factsFile, sourcesFile].flatMap((text) => text?.file ?? []),
  };
}

/** Whether a fact looks as if it were computed: a guess from the text, before anything is parsed. */
export async function expectsQueries(world: Pick<World, 'read'>): Promise<boolean> {
  try {
    return /^\s+query\s*:/mu.test(Buffer.from(await world.read(factsPath)).toString('latin1'));
  } catch (error) {
    if (error instanceof ReadError) return false;
    throw error;
  }
}

function neverPlaced(): never {
  throw new Error('a fact must be declared before it has a place');
}

// A literal without dots and slashes at its ends is a normalised path.
const sourcesPath = 'data/sources.json' as ProjectPath;

/** A file that exists; `readable` is false where its message says why it has no text. */
interface TextFile {
  readonly file: VFile;
  readonly readable: boolean;
}

async function readText(
  world: Pick<World, 'read'>,
  path: ProjectPath,
  rule: string,
): Promise<TextFile | undefined> {
  const file = new VFile({ path });
  let bytes: Uint8Array;
  try {
    bytes = await world.read(path);
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    switch (error.code) {
      case 'missing':
        return undefined;
      case 'too-large':
        report(file, 'data-limit', undefined, `Unexpected size: ${error.message}`);
        break;
      case 'outside':
      case 'not-a-file':
        report(file, rule, undefined, `Unexpected path: ${error.message}`);
        break;
      case 'unreadable':
        throw new OperationError(`Cannot read \`${path}\``, { cause: error });
    }
    return { file, readable: false };
  }
  const decoded = decode(bytes);
  if ('text' in decoded) {
    file.value = decoded.text;
    return { file, readable: true };
  }
  file.value = decoded.readable;
  const { offset } = decoded;
  const place = placer(file)({ start: offset, end: offset + 1 });
  report(file, 'data-encoding', place, `Unexpected ${decoded.problem}, expected UTF-8`, {
    note: 'save the file as UTF-8',
  });
  return { file, readable: false };
}

function readSources({ file, readable }: TextFile): ReadonlyMap<string, Source> | undefined {
  if (!readable) return undefined;
  const parsed = parseJson(file, { syntax: 'data-syntax', key: 'data-key', limit: 'data-limit' });
  if (parsed === undefined) return undefined;
  checkSchema(parsed, 'sources', file, { value: 'source-shape', unknownKey: 'source-shape' });
  if (!Array.isArray(parsed.value)) return undefined;

  const sources = new Map<string, Source>();
  // Array.isArray does not narrow a readonly array.
  for (const [index, item] of (parsed.value as readonly Datum[]).entries()) {
    if (!isMap(item)) continue;
    const id = toText(item['id']);
    if (id === undefined) continue;
    const place = parsed.place([index, 'id']);
    const first = sources.get(id);
    if (first !== undefined) {
      report(
        file,
        'source-shape',
        place,
        `Unexpected second source \`${id}\`, expected each id once`,
        {
          note: `it is first in line ${first.place.start.line}`,
          cause: elsewhere(file.path, `The first source \`${id}\``, first.place),
        },
      );
      continue;
    }
    checkSourceDates(parsed, index, item, file);
    checkAccess(parsed, index, item, file);
    const type = toText(item['type']) ?? 'document';
    sources.set(id, { id, type, title: toText(item['title']), item, place });
  }
  return sources;
}

/** What stands at an address may change; a DOI names a text that stays. */
function checkAccess(
  parsed: Parsed,
  index: number,
  item: Readonly<Record<string, Datum>>,
  file: VFile,
): void {
  const { custom } = item as { readonly custom?: Datum };
  const dated =
    Object.hasOwn(item, 'accessed') || (isMap(custom) && Object.hasOwn(custom, 'accessed'));
  if (!Object.hasOwn(item, 'URL') || Object.hasOwn(item, 'DOI') || dated) return;
  report(
    file,
    'source-accessed',
    parsed.place([index, 'URL']),
    'Unexpected address without a day of access, expected `accessed`',
    { note: 'as in `"custom": { "accessed": "2026-02-14" }`, or as CSL has it' },
  );
}

/** Date parts exist in the calendar. Text in them is left to the schema. */
function checkSourceDates(
  parsed: Parsed,
  index: number,
  item: Readonly<Record<string, Datum>>,
  file: VFile,
): void {
  for (const [key, value] of Object.entries(item)) {
    const dates = isMap(value) ? value['date-parts'] : undefined;
    if (!Array.isArray(dates)) continue;
    for (const [which, parts] of (dates as readonly Datum[]).entries()) {
      if (!Array.isArray(parts)) continue;
      const numbers = (parts as readonly Datum[]).map(Number);
      if (numbers.length === 0 || numbers.length > 3 || !numbers.every(Number.isInteger)) continue;
      const [year = 0, month, day] = numbers;
      // Years before 1000 or after 9999, and seasons (13 and up), are beyond what ISO dates say.
      if (year < 1000 || year > 9999 || (month ?? 1) > 12) continue;
      const iso = [year, month, day]
        .flatMap((part) => (part === undefined ? [] : String(part).padStart(2, '0')))
        .join('-');
      if (parseIso(iso) !== undefined) continue;
      report(
        file,
        'source-shape',
        parsed.place([index, key, 'date-parts', which]),
        `Unexpected date \`${iso}\`, expected one of the calendar`,
      );
    }
  }
}

/** `sources` is undefined where they cannot be read: then no name of one is wrong. */
function readFacts(
  { file, readable }: TextFile,
  tables: readonly string[],
  sources: ReadonlyMap<string, Source> | undefined,
): Pick<DeclaredFacts, 'facts' | 'place'> | undefined {
  if (!readable) return undefined;
  const parsed = parseYaml(file, { syntax: 'data-syntax', key: 'data-key', limit: 'data-limit' });
  if (parsed === undefined) return undefined;
  checkSchema(parsed, 'facts', file, { value: 'fact-shape', unknownKey: 'fact-shape' });
  if (!isMap(parsed.value)) return undefined;

  const facts = new Map<string, Fact>();
  for (const [id, entry] of Object.entries(parsed.value)) {
    if (!isMap(entry)) continue;
    checkId(id, tables, parsed, file);
    checkValue(id, entry, parsed, file);
    checkDates(id, entry, parsed, file);
    if (sources !== undefined) checkSourceIds(id, entry, sources, parsed, file);
    facts.set(id, toFact(id, entry, parsed));
  }
  return { facts, place: (keys, of) => parsed.place(keys, of) };
}

function checkId(id: string, tables: readonly string[], parsed: Parsed, file: VFile): void {
  const [root = ''] = id.split('.', 1);
  if (!tables.includes(root)) return;
  report(
    file,
    'data-name',
    parsed.place([id], 'key'),
    `Unexpected fact \`${id}\`, expected an id that does not begin with a name in \`data/\``,
    { note: `\`${root}\` is a table or an object already: rename one of the two` },
  );
}

function checkValue(
  id: string,
  entry: Readonly<Record<string, Datum>>,
  parsed: Parsed,
  file: VFile,
): void {
  const given = (['value', 'query', 'sql'] as const).filter((key) => Object.hasOwn(entry, key));
  const [first, second] = given;
  if (first !== undefined && second !== undefined) {
    report(
      file,
      'fact-shape',
      parsed.place([id, second], 'key'),
      `Unexpected \`${second}\` beside \`${first}\`, expected one of them`,
      { note: 'a fact is either written down or computed' },
    );
  }
  if (first !== undefined) return;
  // The schema has its message about `valeu: 100`, or about facts within facts: one is enough.
  const foreign = Object.keys(entry).filter((key) => !fields.has(key) && !key.startsWith('x-'));
  if (foreign.some((key) => isMap(entry[key]) || nearest(key, ['value']).length > 0)) return;
  report(
    file,
    'fact-shape',
    parsed.place([id], 'key'),
    `Unexpected fact \`${id}\` without \`value\`, expected one`,
    { note: 'as in `value: 100`' },
  );
}

/** The schema has checked the form; what is left are days that the calendar lacks, such as 29 February 2025. */
function checkDates(
  id: string,
  entry: Readonly<Record<string, Datum>>,
  parsed: Parsed,
  file: VFile,
): void {
  for (const key of ['asOf', 'expires', 'notBefore']) {
    const text = toText(entry[key]);
    if (text === undefined || !/^\d{4}-02-29$/u.test(text) || parseIso(text) !== undefined)
      continue;
    report(
      file,
      'fact-shape',
      parsed.place([id, key]),
      `Unexpected date \`${text}\`, expected one of the calendar`,
    );
  }
}

function checkSourceIds(
  id: string,
  entry: Readonly<Record<string, Datum>>,
  sources: ReadonlyMap<string, Source>,
  parsed: Parsed,
  file: VFile,
): void {
  const { source } = entry as { readonly source?: Datum };
  const ids = Array.isArray(source) ? (source as readonly Datum[]) : [source];
  for (const [index, one] of ids.entries()) {
    const name = toText(one);
    if (name === undefined || name === '' || sources.has(name)) continue;
    unknownSource(
      name,
      [...sources.keys()],
      file,
      parsed.place(Array.isArray(source) ? [id, 'source', index] : [id, 'source']),
    );
  }
}

/** Ids that the Data Package names for its tables. */
function checkTableSources(
  declared: DataSet['declaredSources'],
  sources: ReadonlyMap<string, Source>,
): void {
  for (const { id, file, place } of declared ?? []) {
    if (!sources.has(id)) unknownSource(id, [...sources.keys()], file, place);
  }
}

function unknownSource(name: string, known: readonly string[], file: VFile, place: Position): void {
  const near = nearest(name, known);
  report(
    file,
    'unknown-source',
    place,
    `Unexpected source \`${name}\`, expected an id in \`${sourcesPath}\``,
    {
      note:
        suggestion(name, near) ??
        (known.length === 0
          ? `list it in \`${sourcesPath}\` as CSL-JSON`
          : `there are ${listSome(known)}`),
      expected: near.length > 0 ? near : known.slice(0, 10),
    },
  );
}

function toFact(id: string, entry: Readonly<Record<string, Datum>>, parsed: Parsed): Fact {
  const text = (key: string): string | undefined => toText(entry[key]);
  const { source } = entry as { readonly source?: Datum };
  return {
    id,
    label: text('label'),
    value: entry['value'] ?? null,
    qualifier: oneOf(qualifiers, entry['qualifier']) ?? 'exact',
    unit: text('unit'),
    asOf: text('asOf'),
    source: (Array.isArray(source) ? (source as readonly Datum[]) : [source]).flatMap(
      (one) => toText(one) ?? [],
    ),
    locator: text('locator'),
    grade: text('grade'),
    confidence: oneOf(confidences, entry['confidence']),
    expires: text('expires'),
    notBefore: text('notBefore'),
    note: text('note'),
    discrepancy: text('discrepancy'),
    derivation: toDerivation(entry),
    place: parsed.place([id], 'key'),
  };
}

/** What is still to be computed; a fact with a value of its own keeps that. */
function toDerivation(entry: Readonly<Record<string, Datum>>): Derivation | undefined {
  if (Object.hasOwn(entry, 'value')) return undefined;
  for (const by of ['query', 'sql'] as const) {
    const text = entry[by];
    if (typeof text === 'string') return { by, text, facts: [], reads: [] };
  }
  return undefined;
}

const qualifiers: readonly Qualifier[] = ['exact', 'about', 'at-least', 'up-to'];
const confidences = ['high', 'moderate', 'low'] as const;

/** Keys that a fact may have. */
const fields: ReadonlySet<string> = new Set([
  ...['label', 'value', 'query', 'sql', 'qualifier', 'unit', 'asOf', 'source', 'locator'],
  ...['grade', 'confidence', 'expires', 'notBefore', 'note', 'discrepancy'],
]);

function oneOf<T extends string>(allowed: readonly T[], value: Datum | undefined): T | undefined {
  return allowed.find((one) => one === value);
}

/** Ids, years and locators may be written as numbers. */
function toText(value: Datum | undefined): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
