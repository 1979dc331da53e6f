/** JUnit's XML, as build servers read it: a suite for each document, a failed case for each error. */
import type { DocumentResult } from '../build.ts';
import type { Finding, Report, Reporter } from './report.ts';
import { failuresOf, findingsOf, wellFormed } from './report.ts';

export const junit: Reporter = {
  name: 'junit',
  doc: 'JUnit XML for build servers',
  print: printJunit,
};

interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
  /** Warnings, which fail nothing. */
  readonly remarks: readonly string[];
}

interface Case {
  readonly name: string;
  readonly classname: string;
  readonly file: string;
  readonly line: number | undefined;
  readonly ended?: Ended;
}

/** How a case ended that did not pass. */
interface Ended {
  readonly as: 'failure' | 'error' | 'skipped';
  readonly type: string;
  readonly message: string;
  readonly text: string;
}

function printJunit(report: Report): string {
  const { outcome, prefix } = report;
  const byFile = new Map<string, Finding[]>();
  for (const finding of findingsOf(report))
    byFile.set(finding.file, [...(byFile.get(finding.file) ?? []), finding]);
  const documents = outcome.documents.map((document) =>
    toSuite(document, byFile.get(prefix + document.source) ?? [], prefix),
  );
  // What is wrong with data, settings, themes and what is included is nobody's document.
  const names = new Set(documents.map(({ name }) => name));
  const shared = [...byFile].filter(([file]) => !names.has(file));
  const run = failuresOf(report).flatMap(({ source, message, hint }): Case[] =>
    source === undefined
      ? [{ ...caseAt('manifest.json', 'is written'), ended: failed(message, hint) }]
      : [],
  );
  const suites = [
    ...documents,
    ...shared.map(([file, findings]): Suite => ({
      name: file,
      cases: casesOf(file, findings),
      remarks: remarksOf(findings),
    })),
    ...(run.length === 0 ? [] : [{ name: 'manifest.json', cases: run, remarks: [] }]),
  ];
  const cases = suites.flatMap((suite) => suite.cases);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: 'briefwright', ...countsOf(cases) })}>`,
    ...suites.flatMap(formatSuite),
    '</testsuites>',
    '',
  ].join('\n');
}

function toSuite(document: DocumentResult, findings: readonly Finding[], prefix: string): Suite {
  const { source, status, failure, blockedBy } = document;
  const name = prefix + source;
  const errors = casesOf(name, findings).filter(({ ended }) => ended !== undefined);
  // Its own mistakes say why it is not built; those of others stand in their own suites.
  const others = errors.length === 0 && status === 'blocked';
  const by = blockedBy.map((path) => prefix + path).join(', ');
  const whole = {
    ...caseAt(name, 'is sound'),
    ...(failure !== undefined && { ended: failed(failure.message, failure.hint) }),
    ...(others && { ended: skipped(`blocked by ${by === '' ? 'what it includes' : by}`) }),
  };
  const isNeeded = errors.length === 0 || failure !== undefined;
  return { name, cases: [...(isNeeded ? [whole] : []), ...errors], remarks: remarksOf(findings) };
}

/** A failed case for each error; one that passed where there is none. */
function casesOf(name: string, findings: readonly Finding[]): readonly Case[] {
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return [caseAt(name, 'is sound')];
  return errors.map((finding) => ({
    name: `${finding.rule} at ${placeOf(finding)}`,
    classname: name,
    file: finding.file,
    line: finding.place?.start.line,
    ended: { as: 'failure', type: finding.rule, message: finding.reason, text: textOf(finding) },
  }));
}

function caseAt(file: string, name: string): Case {
  return { name, classname: file, file, line: undefined };
}

function failed(message: string, hint: string | undefined): Ended {
  return {
    as: 'error',
    type: 'machine',
    message,
    text: hint === undefined ? message : `${message}\nhint: ${hint}`,
  };
}

function skipped(message: string): Ended {
  return { as: 'skipped', type: '', message, text: '' };
}

function remarksOf(findings: readonly Finding[]): readonly string[] {
  return findings.filter(({ severity }) => severity === 'warning').map(textOf);
}

function textOf(finding: Finding): string {
  const { severity, rule, reason, note, related } = finding;
  return [
    `${placeOf(finding)}  ${severity}  ${rule}  ${reason}`,
    ...(note === undefined ? [] : [`hint: ${note}`]),
    ...(related === undefined ? [] : [`see: ${related.reason}`]),
  ].join('\n');
}

function placeOf({ file, place }: Finding): string {
  if (place === undefined) return file;
  const { start, end } = place;
  return `${file}:${String(start.line)}:${String(start.column)}-${String(end.line)}:${String(end.column)}`;
}

function formatSuite({ name, cases, remarks }: Suite): readonly string[] {
  return [
    `  <testsuite${attributes({ name, ...countsOf(cases) })}>`,
    ...cases.flatMap(formatCase),
    ...(remarks.length === 0
      ? []
      : [`    <system-out>${escapeText(remarks.join('\n\n'))}</system-out>`]),
    '  </testsuite>',
  ];
}

function formatCase({ ended, ...own }: Case): readonly string[] {
  const head = `    <testcase${attributes({ ...own })}`;
  if (ended === undefined) return [`${head}/>`];
  const { as, type, message, text } = ended;
  const open = `      <${as}${attributes({ message, type: type === '' ? undefined : type })}`;
  return [
    `${head}>`,
    text === '' ? `${open}/>` : `${open}>${escapeText(text)}</${as}>`,
    '    </testcase>',
  ];
}

function countsOf(cases: readonly Case[]): Readonly<Record<string, number>> {
  const ended = (as: Ended['as']): number => cases.filter((one) => one.ended?.as === as).length;
  return {
    tests: cases.length,
    failures: ended('failure'),
    errors: ended('error'),
    skipped: ended('skipped'),
  };
}

function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeAttribute(String(value))}"`)
    .join('');
}

/** A reader makes spaces of line ends and tabs in attributes, unless they are written as references. */
function escapeAttribute(text: string): string {
  return escapeText(text)
    .replaceAll('"', '&quot;')
    .replaceAll('\t', '&#9;')
    .replaceAll('\n', '&#10;');
}

function escapeText(text: string): string {
  return allowed(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** XML 1.0 has no way to write most control characters, halves of characters and U+FFFE and U+FFFF, not even as references. */
function allowed(text: string): string {
  return wellFormed(text)
    .replace(/\r\n?/gu, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/gu, '\ufffd');
}
