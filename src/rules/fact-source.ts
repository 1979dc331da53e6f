import type { Position } from 'unist';
import { sourcesOfFact } from './behind.ts';
import type { EvidenceRule } from './evidence.ts';
import { sharedFile } from './evidence.ts';

/** Every fact says where it is from. */
export const factSource = {
  id: 'fact-source',
  doc: 'a fact has a source, of its own or by what it was computed from',
  severity: 'warning',
  guide: {
    what: 'A fact in `data/facts.yaml` without `source`. A computed fact needs none where the facts or tables that it was computed from have theirs.',
    why: 'A reader who doubts a figure must be able to ask where it comes from, and so must the colleague who has to bring it up to date.',
    bad: {
      'data/facts.yaml': 'losses: { label: Losses, value: 12 }\n',
      'reports/brief.md': ':value[losses] were lost.\n',
    },
    good: {
      'data/facts.yaml': 'losses: { label: Losses, value: 12, source: staff }\n',
      'data/sources.json':
        '[{ "id": "staff", "type": "report", "title": "Report of the staff" }]\n',
      'reports/brief.md': ':value[losses] were lost.\n',
    },
  },
  checkFacts(evidence, report) {
    const { facts, data } = evidence;
    const file = sharedFile(evidence, 'data/facts.yaml');
    for (const { id, place } of facts.facts.values()) {
      // What is wrong with the fact itself comes first.
      if (file?.messages.some(({ line, column }) => isAt(place, line, column)) === true) continue;
      if (sourcesOfFact(id, facts, data).size > 0) continue;
      report(file, place, `Unexpected fact \`${id}\` without a source, expected one`, {
        note: 'name it under `source`, and describe it in `data/sources.json`',
      });
    }
  },
} satisfies EvidenceRule;

function isAt({ start }: Position, line: number | undefined, column: number | undefined): boolean {
  return start.line === line && start.column === column;
}
