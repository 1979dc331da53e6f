/** A rule that looks at a rendered document. `report` is already bound to its id. */
import type { VFile } from 'vfile';
import type { Deck } from '../model/deck.ts';
import type { ExpandedDocument } from '../model/document.ts';
import type { Report } from '../model/report.ts';
import { report } from '../messages.ts';
import type { RuleEntry } from './reported.ts';

/** Reports at a range of offsets of the marked expansion. */
export type ReportAt = (
  range: { readonly start: number; readonly end: number },
  reason: string,
  details?: { readonly note?: string },
) => void;

export type DocumentRule = RuleEntry & {
  /** A rule whose finding leaves nothing to say for this one. */
  readonly unless?: string;
} & (
    | { readonly on: 'deck'; check(model: Deck, report: ReportAt): void }
    | { readonly on: 'report'; check(model: Report, report: ReportAt): void }
    | { readonly on: 'both'; check(model: Deck | Report, report: ReportAt): void }
  );

/** Runs the rules that apply to a model; findings become messages on the file that the text came from. */
export function runRules(
  rules: readonly DocumentRule[],
  model: Deck | Report,
  document: ExpandedDocument,
): void {
  for (const rule of rules) {
    const { unless } = rule;
    if (
      unless !== undefined &&
      document.files.some(({ messages }) => messages.some(({ ruleId }) => ruleId === unless))
    )
      continue;
    const reportAt: ReportAt = ({ start, end }, reason, details = {}) => {
      const { file, place } = document.marked.origin(start, end);
      report(fileOf(document, file), rule.id, place, reason, details);
    };
    if (rule.on === 'both') rule.check(model, reportAt);
    else if (rule.on === 'deck' && model.of === 'deck') rule.check(model, reportAt);
    else if (rule.on === 'report' && model.of === 'report') rule.check(model, reportAt);
  }
}

/** Generated text may come from a data file, but the document is what its author can change. */
function fileOf(document: ExpandedDocument, file: VFile): VFile {
  return document.files.includes(file) ? file : document.file;
}
