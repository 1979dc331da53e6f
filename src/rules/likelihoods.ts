/** Rules about words of likelihood, which look at the text as it was expanded. */
import type { Position } from 'unist';
import type { VFile } from 'vfile';
import type { Details } from '../messages.ts';
import { report } from '../messages.ts';
import type { ExpandedDocument, Judged } from '../model/document.ts';
import { likelihoodConfidence } from './likelihood-confidence.ts';
import { likelihoodScale } from './likelihood-scale.ts';
import type { Sentence } from './sentences.ts';
import { sentencesOf } from './sentences.ts';
import type { RuleEntry } from './reported.ts';

export interface LikelihoodSubject {
  readonly document: ExpandedDocument;
  /** Of the plain expansion. */
  readonly sentences: readonly Sentence[];
}

/** Reports at a likelihood, or at words of the plain expansion. */
export type ReportWords = (
  at: Judged | { readonly start: number; readonly end: number },
  reason: string,
  details?: Details,
) => void;

export interface LikelihoodRule extends RuleEntry {
  /** Whether a part of the plain expansion, read as mere text, may hold a finding. */
  concerns(document: ExpandedDocument, part: string, start: number): boolean;
  check(subject: LikelihoodSubject, report: ReportWords): void;
}

export const likelihoodRules: readonly LikelihoodRule[] = [likelihoodScale, likelihoodConfidence];

/** Findings in what an author wrote, as messages on their files; none in a document without likelihoods. */
export function checkLikelihoods(document: ExpandedDocument): void {
  if (document.judged.length === 0) return;
  const sentences = sentencesOf(document.plain.text, (part, start) =>
    likelihoodRules.some((rule) => rule.concerns(document, part, start)),
  );
  const subject = { document, sentences };
  const said = new Set<string>();
  for (const rule of likelihoodRules) {
    rule.check(subject, (at, reason, details) => {
      const found = 'place' in at ? placeOfJudged(document, at) : placeOfWords(document, at);
      if (found === undefined) return;
      const { file, place } = found;
      // A body that is repeated says the same for each row.
      const key = `${file.path}:${String(place.start.offset)}:${rule.id}`;
      if (said.has(key)) return;
      said.add(key);
      report(file, rule.id, place, reason, details);
    });
  }
}

interface Spot {
  readonly file: VFile;
  readonly place: Position;
}

function placeOfJudged({ files, file }: ExpandedDocument, { file: path, place }: Judged): Spot {
  return { file: files.find((one) => one.path === path) ?? file, place };
}

/** Words that data or this compiler supplied are not the author's to change. */
function placeOfWords(
  { plain, files }: ExpandedDocument,
  { start, end }: { readonly start: number; readonly end: number },
): Spot | undefined {
  if (!plain.isWritten(start, end)) return undefined;
  const { file, place } = plain.origin(start, end);
  return files.includes(file) ? { file, place } : undefined;
}
