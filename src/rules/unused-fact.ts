import type { EvidenceRule } from './evidence.ts';
import { sharedFile } from './evidence.ts';

/** Facts that no document uses are old, or misspelt where they are meant. */
export const unusedFact = {
  id: 'unused-fact',
  doc: 'a fact is used by a document, or by a fact',
  severity: 'warning',
  guide: {
    what: 'A fact in `data/facts.yaml` that no document shows or mentions in a directive, and that no other fact is computed from. Only in runs over the whole project in which every document is sound.',
    why: 'Nobody keeps a figure up to date that nobody sees; the next author finds it and trusts it.',
    bad: {
      'data/facts.yaml':
        'losses: { label: Losses, value: 12, source: staff }\ngains: { label: Gains, value: 7, source: staff }\n',
      'data/sources.json':
        '[{ "id": "staff", "type": "report", "title": "Report of the staff" }]\n',
      'reports/brief.md': ':value[losses] were lost.\n',
    },
    good: {
      'data/facts.yaml': 'losses: { label: Losses, value: 12, source: staff }\n',
      'data/sources.json':
        '[{ "id": "staff", "type": "report", "title": "Report of the staff" }]\n',
      'reports/brief.md': ':value[losses] were lost.\n',
    },
  },
  checkProject(documents, evidence, report) {
    const { facts } = evidence.facts;
    const used = new Set([
      ...documents.flatMap(({ mentions }) => mentions),
      ...documents.flatMap(({ shown }) => shown.flatMap(({ fact }) => fact ?? [])),
      ...[...facts.values()].flatMap(({ derivation }) => derivation?.facts ?? []),
    ]);
    const file = sharedFile(evidence, 'data/facts.yaml');
    for (const { id, place } of facts.values()) {
      if (used.has(id)) continue;
      report(
        file,
        place,
        `Unexpected fact \`${id}\` that nothing uses, expected a document that does`,
        {
          note: `write \`:value[${id}]\` where it belongs, or remove it`,
        },
      );
    }
  },
} satisfies EvidenceRule;
