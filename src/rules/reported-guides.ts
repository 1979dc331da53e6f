/** What to know of the rules about evidence whose findings are made where the text is read. */
import type { Guide } from './guide.ts';

const letter =
  '[{ "id": "letter", "type": "document", "title": "Letter of intent",\n   "issued": { "date-parts": [[2026, 2, 9]] } }]\n';
const output = 'id,year,shells\nlast,2025,40\nnow,2026,62\n';

export const reportedGuides: Readonly<Record<string, Guide>> = {
  'unknown-source': {
    what: 'A citation, the `source` of a fact or of a table, or a source that a Data Package names, whose id is not in `data/sources.json`. The message names the nearest id.',
    why: 'A reader who follows the reference would find nothing, and nobody could say what was meant.',
    bad: {
      'data/sources.json': letter,
      'reports/brief.md': 'Both sides signed [@leter].\n',
    },
    good: {
      'data/sources.json': letter,
      'reports/brief.md': 'Both sides signed [@letter].\n',
    },
  },
  'source-accessed': {
    what: 'A source with a `URL` and without `accessed`. One with a `DOI` needs none: that names a text that stays.',
    why: 'Pages change. The day tells the reader which text the brief had before it, and lets them ask an archive for it.',
    bad: {
      'data/sources.json':
        '[{ "id": "page", "type": "webpage", "title": "Delivery plan", "URL": "https://example.org/plan" }]\n',
      'reports/brief.md': 'Both sides signed [@page].\n',
    },
    good: {
      'data/sources.json':
        '[{ "id": "page", "type": "webpage", "title": "Delivery plan", "URL": "https://example.org/plan",\n   "accessed": { "date-parts": [[2026, 2, 10]] } }]\n',
      'reports/brief.md': 'Both sides signed [@page].\n',
    },
  },
  citation: {
    what: 'A citation that is not written as `[@id]`, `[@id, p. 3]` or `[@a; @b]`: an item without `@`, an empty item, a locator that is never closed.',
    why: 'What is not read as a citation would stand in print as brackets, and the sentence would have no source.',
    bad: {
      'data/sources.json': letter,
      'reports/brief.md': 'Both sides signed [@letter; page].\n',
    },
    good: {
      'data/sources.json': letter,
      'reports/brief.md': 'Both sides signed [@letter, p. 3].\n',
    },
  },
  claim: {
    what: 'A word in `:trend[…]`, such as `rose`, `more than doubled` or `largest`, that the values named beside it do not bear out, and an `::assert` whose expression is not exactly `true`. Both are judged again at every build.',
    why: 'Figures are brought up to date, the sentences around them are not: a brief that says “rose” above a falling number has lost its reader.',
    bad: {
      'data/output.csv': output,
      'reports/brief.md':
        'Output :trend[fell]{from=output.last.shells to=output.now.shells} within a year.\n',
    },
    good: {
      'data/output.csv': output,
      'reports/brief.md':
        'Output :trend[rose]{from=output.last.shells to=output.now.shells} within a year.\n',
    },
  },
  likelihood: {
    what: 'A term in `:likelihood[…]` that its scale (PHIA, ICD 203 or IPCC) does not have, that does not fit the probability `p`, or a probability that falls into a gap of the scale.',
    why: 'Readers take “likely” for anything from a half to nine tenths. A term helps only if it means the same wherever it stands, and what its key says.',
    bad: {
      'data/facts.yaml': '{}\n',
      'reports/brief.md': 'A contract is :likelihood[unlikely]{p=0.7} this year.\n',
    },
    good: {
      'data/facts.yaml': '{}\n',
      'reports/brief.md': 'A contract is :likelihood[likely]{p=0.7} this year.\n',
    },
  },
};
