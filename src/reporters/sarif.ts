/** SARIF 2.1.0 (OASIS), which code scanning reads: every rule with its help, every finding with a fingerprint. */
import { pathToFileURL } from 'node:url';
import type { Position } from 'unist';
import { sha256 } from '../hash.ts';
import type { Guide } from '../rules/guide.ts';
import { rules } from '../rules/index.ts';
import type { Finding, Related, Report, Reporter } from './report.ts';
import { failuresOf, findingsOf, wellFormed } from './report.ts';

export const sarif: Reporter = {
  name: 'sarif',
  doc: 'a SARIF 2.1.0 log for code scanning',
  print: (report) => `${JSON.stringify(toLog(report), undefined, 2)}\n`,
};

function toLog(report: Report): object {
  const { base, version, outcome } = report;
  const failures = failuresOf(report);
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Briefwright',
            version,
            semanticVersion: version,
            rules: rules.map(toDescriptor),
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { SRCROOT: { uri: folderUri(base) } },
        invocations: [
          {
            // What files say is wrong is a result; only the machine makes a run fail.
            executionSuccessful:
              outcome.failure === undefined &&
              outcome.documents.every(({ status }) => status !== 'failed'),
            toolExecutionNotifications: failures.map(({ source, message, hint }) => ({
              level: 'error',
              message: { text: escapeText(textOf(message, hint)) },
              ...(source === undefined
                ? {}
                : { locations: [{ physicalLocation: toLocation(source, undefined) }] }),
            })),
          },
        ],
        results: toResults(findingsOf(report)),
      },
    ],
  };
}

function toDescriptor({ id, doc, severity, guide }: (typeof rules)[number]): object {
  const sentence = `${doc.charAt(0).toUpperCase()}${doc.slice(1)}.`;
  return {
    id,
    shortDescription: { text: plain(sentence) },
    fullDescription: { text: plain(guide === undefined ? sentence : guide.what) },
    help:
      guide === undefined
        ? { text: plain(sentence), markdown: sentence }
        : { text: plain(`${guide.what}\n\nWhy: ${guide.why}`), markdown: helpOf(guide) },
    defaultConfiguration: { level: severity },
  };
}

function helpOf({ what, why, bad, good }: Guide): string {
  return [
    what,
    `**Why.** ${why}`,
    '**Found:**',
    ...example(bad),
    '**Fine:**',
    ...example(good),
  ].join('\n\n');
}

function example(files: Guide['bad']): readonly string[] {
  return Object.entries(files)
    .filter(([, text]) => text.trim() !== '[]')
    .map(([path, text]) => {
      const fence = text.includes('```') ? '````' : '```';
      return `\`${path}\`\n\n${fence}\n${text.trimEnd()}\n${fence}`;
    });
}

function toResults(findings: readonly Finding[]): readonly object[] {
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const occurrences = new Map<string, number>();
  return findings.map((finding) => {
    const { file, place, severity, rule, reason, note, related } = finding;
    const print = sha256([rule, file, finding.context].join('\n')).slice(0, 16);
    const occurrence = (occurrences.get(print) ?? 0) + 1;
    occurrences.set(print, occurrence);
    return {
      ruleId: rule,
      ruleIndex: indexes.get(rule),
      level: severity,
      message: { text: escapeText(textOf(reason, note)) },
      locations: [{ physicalLocation: toLocation(file, place) }],
      ...(related === undefined ? {} : { relatedLocations: [toRelated(related)] }),
      // The name under which GitHub looks for it; its form is the line's hash and which of the same it is.
      partialFingerprints: { primaryLocationLineHash: `${print}:${String(occurrence)}` },
    };
  });
}

function toRelated({ file, place, reason }: Related): object {
  return {
    ...(file === undefined ? {} : { physicalLocation: toLocation(file, place) }),
    message: { text: escapeText(reason) },
  };
}

function toLocation(file: string, place: Position | undefined): object {
  return {
    artifactLocation: { uri: toUri(file), uriBaseId: 'SRCROOT' },
    ...(place === undefined
      ? {}
      : {
          region: {
            startLine: place.start.line,
            startColumn: place.start.column,
            endLine: place.end.line,
            endColumn: place.end.column,
          },
        }),
  };
}

/** A relative reference: a colon in its first segment would be read as a scheme. */
function toUri(path: string): string {
  return path
    .split('/')
    .map((part) => encodeURIComponent(wellFormed(part)))
    .join('/');
}

function folderUri(folder: string): string {
  const uri = pathToFileURL(folder).href;
  return uri.endsWith('/') ? uri : `${uri}/`;
}

function textOf(reason: string, note: string | undefined): string {
  return note === undefined ? reason : `${reason}\n${note}`;
}

/** In messages braces stand for arguments and `[text](target)` for a link (3.11.5 and 3.11.6 of the standard). */
function escapeText(text: string): string {
  return plain(text).replaceAll('{', '{{').replaceAll('}', '}}').replaceAll('](', '\\](');
}

/** Texts that a reader must not take for markup: control characters would repaint its terminal. */
function plain(text: string): string {
  return wellFormed(text).replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/gu, '\ufffd');
}
