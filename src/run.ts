/** What the documents of a run share, and what is asked of each. */
import type { VFile } from 'vfile';
import { AnalysisStore } from './cache/analysis.ts';
import type { Ground } from './ground.ts';
import type { ManifestEntry } from './manifest.ts';
import { OperationError } from './messages.ts';
import type { Silence } from './model/document.ts';
import type { ProvenanceLevel } from './model/ledger.ts';
import type { DocumentStatus, FormatName } from './model/output.ts';
import type { Shard } from './model/shard.ts';
import type { Theme } from './model/theme.ts';
import type { ProjectPath } from './paths.ts';
import { checkThemeContrast } from './rules/brand/theme-contrast.ts';
import type { Evidence } from './rules/evidence.ts';
import { hasEvidence } from './rules/evidence.ts';
import { isAboutEvidence, lastStageOf, rules, severityOf } from './rules/index.ts';

export interface BuildOptions {
  /** Documents to build; all of the project where there are none. */
  readonly files?: readonly ProjectPath[];
  readonly formats?: readonly FormatName[];
  /** Overrides the theme of every document. */
  readonly theme?: string;
  /** Overrides how much of the provenance leaves the house. */
  readonly provenance?: ProvenanceLevel;
  /** Warnings count as errors. */
  readonly strict?: boolean;
  /** Documents under way at once, beside those that an earlier run has made. */
  readonly jobs?: number;
  /** Texts that stay in memory until their documents are built; further ones that are sound are read again then. */
  readonly heldTexts?: number;
  /** Begins with the last document; what comes of it is the same. */
  readonly backwards?: boolean;
  /** Where to stop: `model` needs no browser, `pages` lays out but writes nothing. */
  readonly until?: 'model' | 'pages' | 'output';
  /** Builds one part of the documents, into a folder of its own; not together with `files`. */
  readonly shard?: Shard;
  readonly onDocument?: (done: DocumentResult, count: number, total: number) => void;
}

export interface DocumentResult {
  readonly source: ProjectPath;
  readonly kind: 'deck' | 'report';
  readonly status: DocumentStatus;
  readonly artifacts: readonly ManifestEntry[];
  /** The document's own files: itself, what it includes. */
  readonly files: readonly VFile[];
  /** Shared files whose errors block it. */
  readonly blockedBy: readonly string[];
  /** Rules that its author silences, with the reasons. */
  readonly silenced: readonly Silence[];
  /** Whether its text was not read in this run, since an earlier one had and nothing that it asks for has changed. */
  readonly isRecalled: boolean;
  /** The machine's failure, where `status` is `failed`. */
  readonly failure: OperationError | undefined;
}

/** What the documents of a run share. */
export interface Run {
  readonly ground: Ground;
  readonly evidence: Evidence;
  readonly options: BuildOptions;
  /** What earlier runs found out about documents; undefined where nothing is kept. */
  readonly analyses: AnalysisStore | undefined;
  /** Browsers that laid out what is there now: in this run, or in the one that made what was kept. */
  readonly products: Set<string>;
}

/** What earlier runs of this kind found out; undefined where nothing is kept. */
export async function analysesOf(
  ground: Ground,
  { tables }: Evidence,
  { formats, until = 'output', theme, provenance }: BuildOptions,
): Promise<AnalysisStore | undefined> {
  const { world, ledger, config, data, facts, strict } = ground;
  const code = world.cache === undefined ? undefined : await world.versions.build();
  // What is odd about the settings is for every document to see.
  const isOdd = config.file !== undefined && config.file.messages.length > 0;
  if (world.cache === undefined || code === undefined || isOdd) return undefined;
  const { node, icu } = world.versions;
  const settings = ledger.inputs().find(({ path }) => path === config.file?.path);
  return new AnalysisStore(world.cache, ground, {
    until,
    making: [
      until === 'model' ? undefined : await world.press.identity(),
      world.stamp?.toISOString(),
    ],
    mode: [[...(formats ?? [])].sort(), theme, provenance, strict],
    base: [
      ...[code, node.split('.', 1)[0], icu],
      ...[settings?.sha256, world.today],
      ...[data.names, tables, facts.files.map(({ path }) => path)],
    ],
    checkTheme: (theme) => {
      checkTheme(ground, theme);
    },
  });
}

/** Whether a rule was on for a file and has said all that it has to say, after a stage. */
export function hasSpoken(
  { config }: Ground,
  evidence: Evidence,
  stage: ReturnType<typeof lastStageOf>,
): (rule: string, path: string) => boolean {
  const isEvident = hasEvidence(evidence);
  return (rule, path) =>
    rules.some(({ id }) => id === rule) &&
    lastStageOf(rule) === stage &&
    severityOf(config, rule, path) !== 'off' &&
    (isEvident || !isAboutEvidence(rule));
}

export function needsPages({ ground, options }: Pick<Run, 'ground' | 'options'>): boolean {
  const { until = 'output', formats = ground.config.formats } = options;
  return until === 'pages' || (until === 'output' && formats.some((format) => format !== 'md'));
}

export function checkTheme({ themes }: Pick<Ground, 'themes'>, theme: Theme): void {
  for (const file of themes.files())
    if (file.path === `themes/${theme.name}/theme.yaml`) checkThemeContrast(file, theme);
}

/** Whatever goes wrong in one document, the others are built; our own mistakes keep their trace for the report of them. */
export function failureIn(error: unknown, path: string): OperationError {
  return error instanceof OperationError ? error : mistakeOf(error, path);
}

function mistakeOf(error: unknown, path: string): OperationError {
  const reason = error instanceof Error ? error.message : String(error);
  return new OperationError(`${path} cannot be compiled (${reason})`, {
    hint: 'this is a mistake in briefwright: please report it, with the document that shows it',
    cause: error,
  });
}
