import type { Shown } from '../model/document.ts';
import { factsBehind } from './behind.ts';
import type { EvidenceRule } from './evidence.ts';
import { fileOf } from './evidence.ts';
import { usesOf } from './places.ts';
import { isSilenced } from './silencing.ts';

/** Where sources disagree about a value, its reader is told. */
export const discrepancy = {
  id: 'discrepancy',
  doc: 'where sources disagree about a value, the document says so',
  severity: 'warning',
  guide: {
    what: 'A value whose fact, or a fact that it was computed from, has a `discrepancy`, in a document that does not say so. It says so with `:discrepancy[fact]`, which prints the sentence of the fact: in the text, in a footnote, in a box, in a presenter’s note, or on the slide about sources. A document that says it in words of its own silences the rule where it does, with that as the reason. One message a fact and document, at its first use.',
    why: 'A reader who finds another figure elsewhere loses trust in the brief, unless the brief has told them of it.',
    bad: {
      'data/facts.yaml':
        'losses: { label: Losses, value: 12, source: staff, discrepancy: The ministry speaks of nine. }\n',
      'data/sources.json':
        '[{ "id": "staff", "type": "report", "title": "Report of the staff" }]\n',
      'reports/brief.md': ':value[losses] were lost.\n',
    },
    good: {
      'data/facts.yaml':
        'losses: { label: Losses, value: 12, source: staff, discrepancy: The ministry speaks of nine. }\n',
      'data/sources.json':
        '[{ "id": "staff", "type": "report", "title": "Report of the staff" }]\n',
      'reports/brief.md': ':value[losses] were lost.[^1]\n\n[^1]: :discrepancy[losses]\n',
    },
  },
  checkDocument(document, { facts }, report) {
    const isTold = new Set(
      document.shown.flatMap((use) => (tells(use) && use.fact !== undefined ? [use.fact] : [])),
    );
    const uses = new Map<string, Shown[]>();
    for (const use of usesOf(document)) {
      if (tells(use)) continue;
      for (const { id, discrepancy: says } of factsBehind(use.fact, facts)) {
        if (says === undefined || isTold.has(id)) continue;
        const list = uses.get(id);
        if (list === undefined) uses.set(id, [use]);
        else list.push(use);
      }
    }
    for (const [id, list] of uses) {
      // Where one of them is silenced, that is where the text says it in its own words.
      const use =
        list.find(({ file, place }) => isSilenced(document, 'discrepancy', file, place)) ?? list[0];
      if (use === undefined) continue;
      const { discrepancy: says = '' } = facts.facts.get(id) ?? {};
      report(
        fileOf(document, use.file),
        use.place,
        `Unexpected value of \`${use.path}\`${id === use.fact ? '' : `, which rests on \`${id}\`,`} about which sources disagree, expected a text that says so`,
        { note: `say it with \`:discrepancy[${id}]\`: ${shortened(says)}` },
      );
    }
  },
} satisfies EvidenceRule;

function tells({ fact, path }: Shown): boolean {
  return fact !== undefined && path === `${fact}.discrepancy`;
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  return line.length <= 120 ? line : `${line.slice(0, 119).trimEnd()}…`;
}
