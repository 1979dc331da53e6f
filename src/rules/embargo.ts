import { factsBehind } from './behind.ts';
import type { EvidenceRule } from './evidence.ts';
import { fileOf } from './evidence.ts';
import { usesOf } from './places.ts';

/** Nothing is shown before it may be. */
export const embargo = {
  id: 'embargo',
  doc: 'a value is not shown before its `notBefore`',
  severity: 'error',
  guide: {
    what: 'A value whose fact, or a fact that it was computed from, has a `notBefore` that lies after the day of the run. The day is that of `--now`, else of `SOURCE_DATE_EPOCH`, else today; a month or year begins with its first day.',
    why: 'What is shown before its time breaks a promise to whoever gave it, and cannot be taken back.',
    bad: {
      'data/facts.yaml':
        'budget: { label: Budget, value: 40, unit: EUR, notBefore: 2026-03-01, source: ministry }\n',
      'data/sources.json': '[{ "id": "ministry", "type": "report", "title": "Budget plan" }]\n',
      'reports/brief.md': 'The budget is :value[budget].\n',
    },
    good: {
      'data/facts.yaml':
        'budget: { label: Budget, value: 40, unit: EUR, notBefore: 2026-02-01, source: ministry }\n',
      'data/sources.json': '[{ "id": "ministry", "type": "report", "title": "Budget plan" }]\n',
      'reports/brief.md': 'The budget is :value[budget].\n',
    },
  },
  checkDocument(document, { facts, today }, report) {
    for (const use of usesOf(document)) {
      for (const { id, notBefore, place } of factsBehind(use.fact, facts)) {
        // A month is embargoed up to its first day: `2026-03` sorts after every day of February.
        if (notBefore === undefined || today >= notBefore) continue;
        report(
          fileOf(document, use.file),
          use.place,
          `Unexpected value of \`${use.path}\`${id === use.fact ? '' : `, which rests on \`${id}\`,`} on ${today}, expected it from ${notBefore} on`,
          {
            note: `\`notBefore\` says so (\`data/facts.yaml\`, line ${String(place.start.line)}): leave it out until then`,
          },
        );
      }
    }
  },
} satisfies EvidenceRule;
