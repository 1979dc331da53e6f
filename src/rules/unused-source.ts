import type { EvidenceRule } from './evidence.ts';
import { sharedFile } from './evidence.ts';

/** A list of sources holds what the briefs rest on, and nothing else. */
export const unusedSource = {
  id: 'unused-source',
  doc: 'a source is cited, or something in the data rests on it',
  severity: 'warning',
  guide: {
    what: 'A source in `data/sources.json` that no document cites, and that neither a fact nor a table of the Data Package names. Only in runs over the whole project in which every document is sound.',
    why: 'A list of sources with works in it that nothing rests on claims more support than there is.',
    bad: {
      'data/facts.yaml': 'losses: { label: Losses, value: 12, source: staff }\n',
      'data/sources.json':
        '[{ "id": "staff", "type": "report", "title": "Report of the staff" },\n { "id": "survey", "type": "report", "title": "Survey of units" }]\n',
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
    const { facts, data, tables: names } = evidence;
    const tables = names.map((name) => data.get(name));
    const used = new Set([
      ...documents.flatMap(({ mentions, cited }) => [...mentions, ...cited]),
      ...[...facts.facts.values()].flatMap(({ source }) => source),
      ...tables.flatMap((table) => (table?.kind === 'table' ? table.source : [])),
    ]);
    const file = sharedFile(evidence, 'data/sources.json');
    for (const { id, place } of facts.sources.values()) {
      if (used.has(id)) continue;
      report(
        file,
        place,
        `Unexpected source \`${id}\` that nothing rests on, expected a citation or a fact that names it`,
        { note: `cite it where it belongs, as in \`[@${id}]\`, or remove it` },
      );
    }
  },
} satisfies EvidenceRule;
