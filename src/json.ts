/** The shape of `--json` of `build` and `check`; its JSON Schema is `schemas/outcome.schema.json`. */
import type { DocumentResult, Outcome } from './build.ts';
import { toManifestSilence } from './manifest.ts';
import { sortMessages } from './reporter.ts';

export function toJson(outcome: Outcome, outName: string, summary: object): object {
  return {
    ok: outcome.ok,
    documents: outcome.documents.map(({ source, kind, status, blockedBy, failure }) => ({
      source,
      kind,
      status,
      ...(blockedBy.length === 0 ? {} : { blockedBy }),
      ...(failure === undefined ? {} : { failure: failure.message, hint: failure.hint }),
    })),
    artifacts: outcome.documents.flatMap(toArtifacts(outName)),
    messages: sortMessages(outcome.files).map(({ file, message }) => {
      const { place } = message;
      const start = place === undefined ? undefined : 'start' in place ? place.start : place;
      const end = place === undefined ? undefined : 'end' in place ? place.end : place;
      return {
        file: file.path,
        line: start?.line,
        column: start?.column,
        endLine: end?.line,
        endColumn: end?.column,
        severity: message.fatal === true ? 'error' : 'warning',
        rule: message.ruleId,
        reason: message.reason,
        note: message.note,
        expected: message.expected,
      };
    }),
    silenced: outcome.documents.flatMap(({ source, silenced }) =>
      silenced.map((silence) => ({ source, ...toManifestSilence(silence) })),
    ),
    summary,
  };
}

function toArtifacts(outName: string) {
  return ({ artifacts }: DocumentResult): object[] =>
    artifacts.map(({ path, source, kind, format, pages, bytes, sha256, status, reason }) => ({
      path: `${outName}/${path}`,
      source,
      kind,
      format,
      pages,
      bytes,
      sha256,
      status,
      ...(reason === '' ? {} : { reason }),
    }));
}
