/** The tables and object files of `data/`: read at once, parsed when something asks for them. */
import { VFile } from 'vfile';
import { report } from '../messages.ts';
import type { DataSet, ObjectFile, Table } from '../model/table.ts';
import { extensionOf, stemOf, toProjectPath } from '../paths.ts';
import type { ProjectPath } from '../paths.ts';
import { decode } from '../syntax/decode.ts';
import { elsewhere } from '../syntax/parsed.ts';
import { placer } from '../syntax/place.ts';
import type { World } from '../world.ts';
import { ReadError } from '../world.ts';
import { closeCrowd } from './crowd.ts';
import { loaders, readData } from './loaders.ts';
import { checkForeignKey } from './keys.ts';
import { readPackage } from './package.ts';
import type { DataPackage } from './package.ts';

export interface DataLimits {
  /** Bytes of one data file. */
  readonly dataBytes: number;
}

export interface LoadedData extends DataSet {
  /** Names that the Data Package describes. */
  readonly described: ReadonlySet<string>;
}

/**
 * Every file of `data/` that is a table or an object file. `get` answers undefined for what does not exist, and for a
 * file that cannot be used, which `names` still lists and whose messages say why.
 */
export async function loadData(
  world: World,
  { limits = { dataBytes: 64 * 1024 * 1024 } }: { readonly limits?: DataLimits } = {},
): Promise<LoadedData> {
  const folder = toProjectPath('data');
  const listed = folder === undefined ? [] : await world.list(folder);
  const paths = listed.filter(isData);
  const packages = listed.filter((path) => /^data\/datapackage\.(?:ya?ml|json)$/u.test(path));
  const contents = new Map(
    await Promise.all(
      [...packages, ...paths].map(async (path) => [path, await readBytes(world, path, limits)] as const),
    ),
  );

  const files = new Map<ProjectPath, VFile>();
  const open = (path: ProjectPath): VFile => {
    const file = files.get(path) ?? new VFile({ path });
    files.set(path, file);
    return file;
  };
  const byName = new Map<string, ProjectPath>();
  for (const path of paths) {
    const earlier = byName.get(stemOf(path));
    if (earlier === undefined) byName.set(stemOf(path), path);
    else reportTwins(open(earlier), open(path));
  }
  const dataPackage = openPackage(packages, contents, open, paths);

  const loaded = new Map<ProjectPath, Table | ObjectFile | undefined>();
  const load = (path: ProjectPath): Table | ObjectFile | undefined => {
    if (loaded.has(path)) return loaded.get(path);
    const file = open(path);
    const resource = dataPackage?.resources.get(path);
    const declared =
      dataPackage === undefined || resource === undefined
        ? undefined
        : { package: dataPackage, resource };
    const text = decodeInto(file, contents.get(path), resource?.encoding, 'data-encoding');
    const data = text ? readData(path, file, declared) : undefined;
    // Known before its foreign keys are followed: they may lead back here.
    loaded.set(path, data);
    if (data?.kind === 'table') {
      for (const key of resource?.schema?.foreignKeys ?? []) {
        const other = load(key.table);
        if (other?.kind === 'table') checkForeignKey(data, key, other);
      }
    }
    closeCrowd(file);
    return data;
  };

  return {
    names: [...byName.keys()].sort(),
    described: new Set([...(dataPackage?.resources.keys() ?? [])].map(stemOf)),
    get(name) {
      const path = byName.get(name);
      return path === undefined ? undefined : load(path);
    },
    declaredSources:
      dataPackage === undefined
        ? []
        : [...dataPackage.resources.values()].flatMap(({ source, sourceAt }) =>
            source.map((id, index) => ({
              id,
              file: dataPackage.file,
              place: dataPackage.parsed.place(sourceAt(index)),
            })),
          ),
    files: () => [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, file]) => file),
  };
}

const others = new Set(['data/facts.yaml', 'data/sources.json']);

/** Facts, sources and the package have readers of their own, charts are specifications. */
function isData(path: ProjectPath): boolean {
  if (!Object.hasOwn(loaders, extensionOf(path)) || others.has(path)) return false;
  if (path.startsWith('data/charts/') || /(?:^|\/)\./u.test(path)) return false;
  return !/^data\/datapackage\.(?:ya?ml|json)$/u.test(path);
}

type Content = Uint8Array | { readonly rule: string; readonly reason: string };

async function readBytes(
  world: World,
  path: ProjectPath,
  { dataBytes }: DataLimits,
): Promise<Content> {
  try {
    // What is too large for tables may still be for SQL, which reads it by itself.
    const bytes = await world.read(path, { maximumBytes: dataBytes });
    if (bytes.length <= dataBytes) return bytes;
    return { rule: 'data-limit', reason: tooLarge(`${bytes.length} bytes`, dataBytes) };
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return error.code === 'too-large'
      ? { rule: 'data-limit', reason: tooLarge('size', dataBytes) }
      : {
          rule: 'data-encoding',
          reason: `Unexpected unreadable file, expected data: ${error.message}`,
        };
  }
}

const tooLarge = (size: string, limit: number): string =>
  `Unexpected ${size} of data, expected at most ${limit} bytes`;

/** Puts the text of the bytes into the file. Whether that was possible; if not, a message says why. */
function decodeInto(
  file: VFile,
  content: Content | undefined,
  encoding: string | undefined,
  rule: string,
): boolean {
  if (content === undefined) throw new Error('Every data file must have been read');
  if (!(content instanceof Uint8Array)) {
    report(file, content.rule, undefined, content.reason, {
      note:
        content.rule === 'data-limit'
          ? 'keep only what the documents use, or raise `limits.dataBytes` in `brief.yaml`'
          : undefined,
    });
    return false;
  }
  const decoded = decode(content, encoding);
  if ('text' in decoded) {
    file.value = decoded.text;
    return true;
  }
  file.value = decoded.readable;
  const { offset } = decoded;
  report(
    file,
    rule,
    placer(file)({ start: offset, end: offset + 1 }),
    `Unexpected ${decoded.problem}, expected ${encoding === undefined ? 'UTF-8' : `text in ${encoding}`}`,
    {
      note:
        encoding === undefined
          ? 'save the file as UTF-8, or declare its `encoding` in `data/datapackage.yaml`'
          : 'declare the encoding that the file was saved in',
    },
  );
  return false;
}

function openPackage(
  packages: readonly ProjectPath[],
  contents: ReadonlyMap<ProjectPath, Content>,
  open: (path: ProjectPath) => VFile,
  paths: readonly ProjectPath[],
): DataPackage | undefined {
  const [path, second] = packages;
  if (path === undefined) return undefined;
  const file = open(path);
  if (second !== undefined) {
    report(open(second), 'data-package', undefined, 'Unexpected second Data Package, expected one', {
      note: `\`${path}\` is the other one`,
    });
  }
  if (!decodeInto(file, contents.get(path), undefined, 'data-package')) return undefined;
  const rules = { syntax: 'data-package', key: 'data-package', limit: 'data-package' };
  const parsed = loaders[path.endsWith('.json') ? 'json' : 'yaml'].parse(file, rules);
  const dataPackage = parsed && readPackage(parsed, file, paths);
  closeCrowd(file);
  return dataPackage;
}

function reportTwins(first: VFile, second: VFile): void {
  for (const [file, other] of [
    [second, first],
    [first, second],
  ] as const) {
    const name = stemOf(toProjectPath(file.path) ?? neverOutside());
    report(
      file,
      'data-name',
      undefined,
      `Unexpected second table \`${name}\`, expected each name once`,
      {
        note: `\`${other.path}\` has the same name: rename one of the two`,
        cause: elsewhere(other.path, 'the other one', {
          start: { line: 1, column: 1, offset: 0 },
          end: { line: 1, column: 1, offset: 0 },
        }),
      },
    );
  }
}

function neverOutside(): never {
  throw new Error('A data file must be inside the project');
}
