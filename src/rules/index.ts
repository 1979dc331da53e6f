/** The catalogue: every rule by its id, and the one place where a finding becomes an error or a warning. */
import type { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import type { Config, Severity } from '../config.ts';
import { nearest, report } from '../messages.ts';
import { bareNumber } from './bare-number.ts';
import { brandRules } from './brand/brand.ts';
import { consistency } from './consistency.ts';
import { discrepancy } from './discrepancy.ts';
import { embargo } from './embargo.ts';
import type { EvidenceRule } from './evidence.ts';
import { factSource } from './fact-source.ts';
import { figureAlt } from './figure-alt.ts';
import { figureSource } from './figure-source.ts';
import { figureTitle } from './figure-title.ts';
import { headingOrder } from './heading-order.ts';
import { imageAlt } from './image-alt.ts';
import { likelihoodRules } from './likelihoods.ts';
import { pageRules } from './pages.ts';
import type { RuleEntry } from './reported.ts';
import { reportedRules } from './reported.ts';
import type { Silencer } from './silencing.ts';
import { slideTitle } from './slide-title.ts';
import { sourceDiversity } from './source-diversity.ts';
import { stale } from './stale.ts';
import { unreferenced } from './unreferenced.ts';
import { unusedFact } from './unused-fact.ts';
import { unusedSource } from './unused-source.ts';

/** Rules that look at a rendered document; each is a file of its own. */
export const documentRules = [
  headingOrder,
  imageAlt,
  slideTitle,
  figureTitle,
  figureSource,
  figureAlt,
  unreferenced,
] as const;

/** Rules about what documents rest on; each is a file of its own. */
export const evidenceRules: readonly EvidenceRule[] = [
  bareNumber,
  factSource,
  unusedFact,
  unusedSource,
  stale,
  embargo,
  consistency,
  sourceDiversity,
  discrepancy,
];

/** Every rule that a message can name. */
export const rules: readonly RuleEntry[] = [
  ...reportedRules,
  ...evidenceRules,
  ...likelihoodRules,
  ...documentRules,
  ...brandRules,
];

const severities = new Map(rules.map((rule) => [rule.id, rule.severity]));

const ofProject = new Set(
  evidenceRules.flatMap(({ id, checkProject }) => (checkProject === undefined ? [] : [id])),
);

/** After which stage a rule has said all that it has to say about a document. */
export function lastStageOf(rule: string): 'model' | 'pages' | 'project' {
  if (pageRules.has(rule)) return 'pages';
  return ofProject.has(rule) ? 'project' : 'model';
}

/** Whether a rule without data to look at says nothing. */
export function isAboutEvidence(rule: string): boolean {
  return evidenceRules.some(({ id }) => id === rule);
}

/** How grave a finding of this rule is in this file: its own severity unless `brief.yaml` says otherwise. */
export function severityOf(config: Config, rule: string, path: string): Severity {
  const own = severities.get(rule);
  if (own === undefined) throw new Error(`rule \`${rule}\` must be in the catalogue`);
  let severity: Severity = config.rules[rule] ?? own;
  // The last pattern that matches wins, as in other settings files that name paths.
  for (const { match, rules: here } of config.paths) {
    const set = here[rule];
    if (set !== undefined && match.test(path)) severity = set;
  }
  return severity;
}

/**
 * Gives each message its severity and drops those that are switched off, or that the author silences. May be called again
 * as messages come in.
 */
export function judge(file: VFile, config: Config, strict: boolean, silencer?: Silencer): void {
  for (const message of [...file.messages]) {
    const severity = severityOf(config, message.ruleId ?? '', file.path);
    if (
      severity === 'off' ||
      follows(message, config, strict) ||
      silencer?.drops(file, message) === true
    )
      file.messages.splice(file.messages.indexOf(message), 1);
    else message.fatal = severity === 'error' || strict;
  }
}

/** Whether a mistake comes from another that is an error, as a key does that is missing since its row cannot be read. */
function follows({ cause }: VFileMessage, config: Config, strict: boolean): boolean {
  // An earlier place that a message points at is no mistake and has no rule.
  if (!(cause instanceof VFileMessage) || cause.ruleId === undefined) return false;
  const severity = severityOf(config, cause.ruleId, cause.file ?? '');
  return severity === 'error' || (strict && severity === 'warning');
}

/** Rules that `brief.yaml` names and that do not exist. */
export function checkRuleNames(config: Config): void {
  const { file } = config;
  if (file === undefined) return;
  const named = [
    ...Object.keys(config.rules),
    ...config.paths.flatMap(({ rules: here }) => Object.keys(here)),
  ];
  for (const name of named) {
    if (severities.has(name)) continue;
    const text = String(file.value);
    const start = text.indexOf(name);
    const before = text.slice(0, start).split('\n');
    const line = before.length;
    const column = (before.at(-1) ?? '').length + 1;
    report(
      file,
      'config',
      {
        start: { line, column, offset: start },
        end: { line, column: column + name.length, offset: start + name.length },
      },
      `Unexpected rule \`${name}\`, expected one that exists`,
      {
        expected: nearest(name, severities.keys()),
        note: nearest(name, severities.keys(), 1).map((near) => `did you mean \`${near}\`?`)[0],
      },
    );
  }
}
