/** Rules about what a document rests on: they see its text, values and citations before it is rendered. */
import type { Position } from 'unist';
import type { VFile } from 'vfile';
import type { Config } from '../config.ts';
import type { Details } from '../messages.ts';
import { report } from '../messages.ts';
import type { ExpandedDocument } from '../model/document.ts';
import type { Facts } from '../model/fact.ts';
import type { DataSet } from '../model/table.ts';
import type { Guide } from './guide.ts';
import type { RuleEntry } from './reported.ts';
import type { DocumentSummary } from './summary.ts';
import type { ValueIndex } from './value-index.ts';

/** What all documents of a run rest on. */
export interface Evidence {
  readonly facts: Facts;
  readonly data: DataSet;
  /** Names in `data`, but for those of files that only SQL reads. */
  readonly tables: readonly string[];
  readonly config: Config;
  /** The UTC day on which freshness is judged, `YYYY-MM-DD`. */
  readonly today: string;
  /** Facts and cells by value; made at first use. */
  readonly values: () => ValueIndex;
}

/** Reports in a file; a rule is bound to it. */
export type ReportIn = (
  file: VFile | undefined,
  place: Position | undefined,
  reason: string,
  details?: Details,
) => void;

/** A rule looks at facts, at each document, or at all documents of a full run; some at more than one. */
export interface EvidenceRule extends RuleEntry {
  readonly guide: Guide;
  readonly checkFacts?: (evidence: Evidence, report: ReportIn) => void;
  readonly checkDocument?: (
    document: ExpandedDocument,
    evidence: Evidence,
    report: ReportIn,
  ) => void;
  readonly checkProject?: (
    documents: readonly DocumentSummary[],
    evidence: Evidence,
    report: ReportIn,
  ) => void;
}

/** Whether a project has evidence at all: without `data/` the rules about it are silent. */
export function hasEvidence({ data, facts }: Pick<Evidence, 'data' | 'facts'>): boolean {
  return data.names.length > 0 || facts.files.length > 0;
}

/** Runs what looks at the facts themselves, once a run. */
export function runFactRules(rules: readonly EvidenceRule[], evidence: Evidence): void {
  if (!hasEvidence(evidence)) return;
  for (const rule of rules) rule.checkFacts?.(evidence, reporter(rule));
}

/** Runs what looks at one document; `isOn` tells whether a finding would be heard there. */
export function runDocumentRules(
  rules: readonly EvidenceRule[],
  document: ExpandedDocument,
  evidence: Evidence,
  isOn: (rule: string, path: string) => boolean,
): void {
  if (!hasEvidence(evidence)) return;
  for (const rule of rules) {
    if (document.files.some(({ path }) => isOn(rule.id, path)))
      rule.checkDocument?.(document, evidence, reporter(rule));
  }
}

/** Runs what looks at all documents of the project together. */
export function runProjectRules(
  rules: readonly EvidenceRule[],
  documents: readonly DocumentSummary[],
  evidence: Evidence,
): void {
  if (!hasEvidence(evidence)) return;
  for (const rule of rules) rule.checkProject?.(documents, evidence, reporter(rule));
}

function reporter({ id }: RuleEntry): ReportIn {
  return (file, place, reason, details) => {
    if (file === undefined || isTold(file, id, place, reason)) return;
    report(file, id, place, reason, details);
  };
}

/** What stands in a loop or in a file that is included twice is told once. */
function isTold(file: VFile, id: string, place: Position | undefined, reason: string): boolean {
  return file.messages.some(
    (message) =>
      message.ruleId === id &&
      message.reason === reason &&
      message.place !== undefined &&
      'start' in message.place &&
      message.place.start.offset === place?.start.offset,
  );
}

/** The file of a document that a path names; the document itself where it is none of them. */
export function fileOf(
  { files }: Pick<ExpandedDocument, 'files'>,
  path: string,
): VFile | undefined {
  return files.find((one) => one.path === path) ?? files[0];
}

/** `data/facts.yaml` or `data/sources.json`, with its messages. */
export function sharedFile({ facts }: Evidence, path: string): VFile | undefined {
  return facts.files.find((one) => one.path === path);
}
