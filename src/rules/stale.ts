import type { ExpandedDocument } from '../model/document.ts';
import type { Fact } from '../model/fact.ts';
import { factsBehind } from './behind.ts';
import { addTime, lastDayOf } from './days.ts';
import type { EvidenceRule } from './evidence.ts';
import { fileOf } from './evidence.ts';
import { usesOf } from './places.ts';

/** No value is shown that its own fact calls out of date, or that is older than the document allows. */
export const stale = {
  id: 'stale',
  doc: 'a value that is shown is current: not past its `expires`, not older than `maxAge`',
  severity: 'warning',
  guide: {
    what: 'A value whose fact, or a fact that it was computed from, has an `expires` that lies before the day of the run, or an `asOf` that is longer ago than `maxAge` in the front matter or `brief.yaml` allows (`90 days`, `6 months`, `1 year`). The day is that of `--now`, else of `SOURCE_DATE_EPOCH`, else today. A month or year counts up to its last day.',
    why: 'A figure that was right last year misleads more than a missing one, since nothing on the page shows its age.',
    bad: {
      'data/facts.yaml':
        'stock: { label: Rounds in stock, value: 5000, asOf: 2025-06, expires: 2025-12-31, source: audit }\n',
      'data/sources.json': '[{ "id": "audit", "type": "report", "title": "Audit of stocks" }]\n',
      'reports/brief.md': ':value[stock] rounds are in stock.\n',
    },
    good: {
      'data/facts.yaml':
        'stock: { label: Rounds in stock, value: 4200, asOf: 2026-02, expires: 2026-12-31, source: audit }\n',
      'data/sources.json': '[{ "id": "audit", "type": "report", "title": "Audit of stocks" }]\n',
      'reports/brief.md': '---\nmaxAge: 6 months\n---\n\n:value[stock] rounds are in stock.\n',
    },
  },
  checkDocument(document, { facts, config, today }, report) {
    const maxAge = ownMaxAge(document) ?? config.maxAge;
    for (const use of usesOf(document)) {
      for (const fact of factsBehind(use.fact, facts)) {
        const found = ageOf(fact, today, maxAge);
        if (found === undefined) continue;
        report(
          fileOf(document, use.file),
          use.place,
          `Unexpected value of \`${use.path}\`${fact.id === use.fact ? '' : `, which rests on \`${fact.id}\`,`} ${found.problem}`,
          { note: `${found.note} (\`data/facts.yaml\`, line ${String(fact.place.start.line)})` },
        );
      }
    }
  },
} satisfies EvidenceRule;

function ownMaxAge({ frontMatter }: ExpandedDocument): string | undefined {
  const { maxAge } = frontMatter.data;
  return typeof maxAge === 'string' ? maxAge : undefined;
}

function ageOf(
  { expires, asOf }: Fact,
  today: string,
  maxAge: string | undefined,
): { readonly problem: string; readonly note: string } | undefined {
  const end = expires === undefined ? undefined : lastDayOf(expires);
  if (end !== undefined && expires !== undefined && today > end) {
    return {
      problem: `that expired with ${expires}, expected one that holds on ${today}`,
      note: 'look it up again, then change its `value`, `asOf` and `expires`',
    };
  }
  const held = asOf === undefined ? undefined : lastDayOf(asOf);
  if (held === undefined || asOf === undefined || maxAge === undefined) return undefined;
  const old = addTime(held, maxAge);
  if (old === undefined || today <= old) return undefined;
  return {
    problem: `as of ${asOf}, expected one no older than ${maxAge}`,
    note: 'look for a newer one, or allow more under `maxAge`',
  };
}
