/** `brief.yaml`: from what a person typed to complete settings. */
import type { Position } from 'unist';
import { VFile } from 'vfile';
import type { ScaleName } from './likelihood/scales.ts';
import { report } from './messages.ts';
import type { ProvenanceLevel } from './model/ledger.ts';
import type { FormatName } from './model/output.ts';
import type { Datum } from './model/table.ts';
import type { Gender, OwnUnits, UnitWords } from './model/unit.ts';
import { toProjectPath } from './paths.ts';
import { decode } from './syntax/decode.ts';
import { checkSchema } from './syntax/schema.ts';
import { parseYaml } from './syntax/yaml.ts';
import type { World } from './world.ts';
import { ReadError } from './world.ts';

export type Severity = 'error' | 'warning' | 'off';

export interface Limits {
  /** Bytes of a document, an image or a theme file. */
  readonly fileBytes: number;
  /** Bytes of a data file. */
  readonly dataBytes: number;
  /** Depth of containers, includes and nested data. */
  readonly nesting: number;
  /** Files that one document includes. */
  readonly includes: number;
  /** Rows that one `each` or `table` writes. */
  readonly rows: number;
  /** Pixels of one image. */
  readonly pixels: number;
  /** Seconds for one query of a fact or an assertion; a statement of SQL, and all queries of a run, have five times as many. */
  readonly querySeconds: number;
  /** Bytes that results of earlier runs may take on disk. */
  readonly cacheBytes: number;
  /** For each step of one document: reading, rendering, checking, and in the browser laying out, measuring, printing. */
  readonly pageSeconds: number;
}

/** Settings as the stages use them: plain data, every field filled. */
export interface Config {
  readonly theme: string;
  readonly lang: string;
  readonly formats: readonly FormatName[];
  /** How much of the provenance of values leaves the house. */
  readonly provenance: ProvenanceLevel;
  readonly rules: Readonly<Record<string, Severity>>;
  readonly paths: readonly {
    readonly match: RegExp;
    readonly rules: Readonly<Record<string, Severity>>;
  }[];
  readonly limits: Limits;
  readonly units: OwnUnits;
  /** Names with figures in them that no data stand behind, such as `Mirage 2000`. */
  readonly identifiers: readonly string[];
  /** How old the `asOf` of a value may be, as in `6 months`; undefined where it does not matter. */
  readonly maxAge: string | undefined;
  /** Scale of likelihood of documents that name none. */
  readonly likelihoodScale: ScaleName;
  /** `brief.yaml` with its messages, where there is one. */
  readonly file: VFile | undefined;
  /** Path of the CSL style of all documents that name none; undefined where it is the built-in one. */
  readonly citationStyle: { readonly path: string; readonly place: Position } | undefined;
  /** Where `brief.yaml` names its theme; undefined where it names none. */
  readonly themePlace: Position | undefined;
}

export const defaultConfig: Config = {
  theme: 'chancery',
  lang: 'en',
  formats: ['html', 'pdf'],
  provenance: 'public',
  rules: {},
  paths: [],
  limits: {
    fileBytes: 32 * 1024 * 1024,
    dataBytes: 64 * 1024 * 1024,
    nesting: 32,
    includes: 256,
    rows: 10_000,
    pixels: 64_000_000,
    querySeconds: 2,
    cacheBytes: 512 * 1024 * 1024,
    pageSeconds: 60,
  },
  units: new Map(),
  identifiers: [],
  maxAge: undefined,
  likelihoodScale: 'phia',
  file: undefined,
  citationStyle: undefined,
  themePlace: undefined,
};

/** Reads `brief.yaml`; what is missing or wrong in it keeps its default, and what is wrong is a message on its file. */
export async function loadConfig(world: World): Promise<Config> {
  const path = toProjectPath('brief.yaml');
  if (path === undefined) return defaultConfig;
  const file = new VFile({ path });
  try {
    const decoded = decode(await world.read(path));
    if ('problem' in decoded) {
      report(file, 'config', undefined, `Unexpected ${decoded.problem}, expected UTF-8`);
      return { ...defaultConfig, file };
    }
    file.value = decoded.text;
  } catch (error) {
    if (error instanceof ReadError && error.code === 'missing') return defaultConfig;
    if (!(error instanceof ReadError)) throw error;
    report(
      file,
      'config',
      undefined,
      `Unexpected unreadable settings, expected a file: ${error.message}`,
    );
    return { ...defaultConfig, file };
  }

  const parsed = parseYaml(file, { syntax: 'config', key: 'config', limit: 'config' });
  if (parsed === undefined || parsed.value === null) return { ...defaultConfig, file };
  if (!checkSchema(parsed, 'brief', file, { value: 'config', unknownKey: 'config' })) {
    return { ...defaultConfig, file };
  }
  // The schema has just vouched for every type below.
  const spec = parsed.value as Readonly<Record<string, Datum>> & Partial<Spec>;
  return {
    theme: spec.theme ?? defaultConfig.theme,
    lang: spec.lang ?? defaultConfig.lang,
    formats: spec.formats ?? defaultConfig.formats,
    provenance: spec.provenance ?? defaultConfig.provenance,
    rules: spec.rules ?? {},
    paths: (spec.paths ?? []).map(({ match, rules }) => ({ match: globToRegExp(match), rules })),
    limits: { ...defaultConfig.limits, ...spec.limits },
    units: toUnits(spec.units ?? {}),
    identifiers: spec.identifiers ?? [],
    maxAge: spec.maxAge,
    likelihoodScale: spec['likelihood-scale'] ?? defaultConfig.likelihoodScale,
    file,
    citationStyle:
      spec['citation-style'] === undefined
        ? undefined
        : { path: spec['citation-style'], place: parsed.place(['citation-style']) },
    themePlace: spec.theme === undefined ? undefined : parsed.place(['theme']),
  };
}

interface Spec {
  readonly theme: string;
  readonly lang: string;
  readonly formats: readonly FormatName[];
  readonly provenance: ProvenanceLevel;
  readonly rules: Readonly<Record<string, Severity>>;
  readonly paths: readonly {
    readonly match: string;
    readonly rules: Readonly<Record<string, Severity>>;
  }[];
  readonly 'citation-style': string;
  readonly limits: Partial<Limits>;
  readonly units: Readonly<Record<string, Readonly<Record<string, string | WrittenWords>>>>;
  readonly 'likelihood-scale': ScaleName;
  readonly identifiers: readonly string[];
  readonly maxAge: string;
}

type WrittenWords = UnitWords['forms'] & { readonly gender?: Gender };

/** Every key of a unit but its symbol is a language. */
function toUnits(written: Spec['units']): OwnUnits {
  return new Map(
    Object.entries(written).map(([name, unit]) => {
      const words = Object.entries(unit).flatMap(([key, value]): [string, UnitWords][] => {
        if (typeof value === 'string' || key.startsWith('x-')) return [];
        const { gender, ...forms } = value;
        return [[key, { forms, gender }]];
      });
      const { symbol } = unit as { readonly symbol?: string };
      return [name, { symbol, words: new Map(words) }];
    }),
  );
}

/** `*` and `?` within one segment, `**` across segments. */
export function globToRegExp(glob: string): RegExp {
  const source = glob.replace(/\*\*\/|\*\*|\*|\?|[^*?]+/g, (part) => {
    if (part === '**/') return '(?:.*/)?';
    if (part === '**') return '.*';
    if (part === '*') return '[^/]*';
    if (part === '?') return '[^/]';
    return part.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  });
  return new RegExp(`^${source}$`, 'u');
}
