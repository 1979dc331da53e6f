/** What a run has to tell to a machine that shows it elsewhere: the same findings for every reporter. */
import type { Position } from 'unist';
import type { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import type { DocumentResult, Outcome } from '../build.ts';
import { sortMessages } from '../reporter.ts';

export interface Report {
  readonly outcome: Outcome;
  /** Absolute path of the folder that paths are told from: the checkout, so that its host finds the files. */
  readonly base: string;
  /** The project's folder from there, with a slash at its end; empty where it is the same. */
  readonly prefix: string;
  readonly version: string;
  /** What a person reads at the end, in one line. */
  readonly summary: string;
}

/** A reporter: its whole content of standard output. */
export interface Reporter {
  readonly name: string;
  readonly doc: string;
  print(report: Report): string;
}

export interface Finding {
  /** Path from the folder that paths are told from. */
  readonly file: string;
  /** Undefined where the finding is about the whole file. */
  readonly place: Position | undefined;
  /** The line that it begins in and the words that it covers, without the number of the line; empty for a whole file. */
  readonly context: string;
  readonly severity: 'error' | 'warning';
  readonly rule: string;
  readonly reason: string;
  readonly note: string | undefined;
  /** Another place that it is about: an earlier definition, the document that led here. */
  readonly related: Related | undefined;
}

export interface Related {
  readonly file: string | undefined;
  readonly place: Position | undefined;
  readonly reason: string;
}

/** All findings in the order of files and places. A file that two documents include is told about once. */
export function findingsOf({ outcome, prefix }: Report): readonly Finding[] {
  const findings = sortMessages(outcome.files).map(({ file, message }): Finding => {
    const place = positionOf(message);
    return {
      file: prefix + file.path,
      place,
      context: contextOf(file, place),
      severity: message.fatal === true ? 'error' : 'warning',
      rule: message.ruleId ?? '',
      reason: message.reason,
      note: message.note,
      related: relatedTo(message, prefix),
    };
  });
  return [...new Map(findings.map((finding) => [keyOf(finding), finding])).values()];
}

function keyOf({ file, place, rule, reason }: Finding): string {
  const { start, end } = place ?? {};
  return JSON.stringify([file, start?.line, start?.column, end?.line, end?.column, rule, reason]);
}

function positionOf({ place }: VFileMessage): Position | undefined {
  if (place === undefined) return undefined;
  return 'start' in place ? place : { start: place, end: place };
}

/** What stays the same when lines are added above. */
function contextOf(file: VFile, place: Position | undefined): string {
  if (place === undefined) return '';
  const { start, end } = place;
  const line = String(file.value).split(/\r\n|\n|\r/u)[start.line - 1] ?? '';
  const to = end.line === start.line ? end.column - 1 : line.length;
  return `${line.trim()}\n${line.slice(start.column - 1, to)}`;
}

function relatedTo({ cause }: VFileMessage, prefix: string): Related | undefined {
  if (!(cause instanceof Error) || cause.message === '') return undefined;
  if (!(cause instanceof VFileMessage))
    return { file: undefined, place: undefined, reason: cause.message };
  const { file } = cause;
  return {
    file: file === undefined ? undefined : prefix + file,
    place: positionOf(cause),
    reason: cause.reason,
  };
}

/** A failure of the machine, and whose it is: a document's, or that of the run. */
export interface Failure {
  readonly source: string | undefined;
  readonly message: string;
  readonly hint: string | undefined;
}

export function failuresOf({ outcome, prefix }: Report): readonly Failure[] {
  const { documents, failure } = outcome;
  return [
    ...documents.flatMap(({ source, failure: own }: DocumentResult): Failure[] =>
      own === undefined ? [] : [{ source: prefix + source, message: own.message, hint: own.hint }],
    ),
    ...(failure === undefined
      ? []
      : [{ source: undefined, message: failure.message, hint: failure.hint }]),
  ];
}

/** A text without halves of characters, which no encoding of the result has. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
