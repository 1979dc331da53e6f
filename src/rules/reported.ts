/** Rules whose finding is made by the stage that meets it; here stands what each means and how grave it is. */
import type { Severity } from '../config.ts';
import type { Guide } from './guide.ts';
import { reportedGuides } from './reported-guides.ts';

export interface RuleEntry {
  readonly id: string;
  /** What holds, in a sentence. */
  readonly doc: string;
  readonly severity: Exclude<Severity, 'off'>;
  /** More of it, with examples, for the handbook of rules. */
  readonly guide?: Guide;
}

const entry = (id: string, doc: string, severity: RuleEntry['severity']): RuleEntry => {
  const guide = reportedGuides[id];
  return { id, doc, severity, ...(guide && { guide }) };
};
const error = (id: string, doc: string): RuleEntry => entry(id, doc, 'error');
const warning = (id: string, doc: string): RuleEntry => entry(id, doc, 'warning');

export const reportedRules: readonly RuleEntry[] = [
  error('config', '`brief.yaml` holds only known settings of the right type'),
  error('theme', 'a theme holds only known tokens, and the files that it names exist'),
  error('unknown-theme', 'the theme that is chosen exists'),
  error('output-conflict', 'no two sources write the same output'),
  error('missing-file', 'a document is still there when it is read'),

  error(
    'data-encoding',
    'a data file is in the encoding that it declares, UTF-8 unless it says otherwise',
  ),
  error(
    'data-syntax',
    'a data file is well formed: quotes are closed, rows have the width of the header',
  ),
  error('data-key', 'names of columns and keys are unique and harmless'),
  error('data-name', 'each name stands for one table, object or family of facts'),
  error('data-type', 'a cell has the type that the data package declares'),
  error('data-constraint', 'a cell keeps the constraints that the data package declares'),
  error('data-primary-key', 'the primary key is filled and unique'),
  error('data-foreign-key', 'a foreign key finds its row'),
  error('data-package', 'the data package describes files and columns that exist'),
  error('data-limit', 'a data file keeps within the limits of size, depth and aliases'),
  error('data-shape', 'a data file holds a table or an object'),
  error('fact-shape', 'each fact has a value and only known, well-formed fields'),
  error('fact-query', 'a query is JSONata over what exists, and gives a value that can be shown'),
  error('fact-sql', 'a statement is one SELECT over the data, and gives a value that can be shown'),
  error('fact-cycle', 'no fact builds on itself'),
  error('fact-limit', 'queries keep within the limits of time, depth, size and memory'),
  error('source-shape', 'each source is a CSL-JSON item with an id of its own'),

  error('unknown-source', 'a source that is named is in `data/sources.json`'),
  warning('source-accessed', 'a source with an address says on which day it was read'),
  error('citation', 'a citation names its sources as `[@id]`, with semicolons between them'),
  error('citation-style', 'the CSL style that is named exists and can be used'),

  error('unknown-fact', 'a fact that is named is declared'),
  error('unknown-path', 'a path begins with a fact, a table, an object or a name bound by `each`'),
  error('unknown-table', '`from` names a table or a list of objects'),
  error('unknown-key', 'a row or key that is named exists'),
  error('unknown-column', 'a column that is named exists'),
  error('missing-value', 'a value that is shown is there'),
  error('value-format', 'a format fits the value that it is given'),
  error('path-syntax', 'a path is dotted names or JSON strings'),
  error('unknown-directive', 'a directive is spelt as one that exists'),
  error('reserved-directive', 'a directive is one of this version'),
  error('directive-syntax', 'a directive closes its brackets and its attributes'),
  error('unknown-attribute', 'a directive has only attributes that it knows'),
  error('missing-attribute', 'a directive has the attributes that it needs'),
  error('attribute-value', 'an attribute has a value that it accepts'),
  error('duplicate-id', 'an `id` names one thing of a document'),
  error('container', 'containers are opened and closed in pairs'),
  error('figure', 'a figure has what it needs to be drawn'),
  warning('figure-data', 'a figure has data, and shows all of them'),
  error('include', 'an included file exists, lies inside the project and does not include itself'),
  error('limit', 'a document keeps within the limits of size, depth and number'),
  error('document-encoding', 'a document is UTF-8, or UTF-16 with a byte order mark'),

  {
    ...error('silence', 'a rule is silenced by its name and with a reason'),
    guide: {
      what: 'A comment `brief-disable-next-line`, or an entry of `brief-disable` in the front matter, without a rule that exists or without a reason; and a comment that only looks like one.',
      why: 'A rule that is silenced without a reason hides a mistake as well as an exception; the manifest lists each with its reason for whoever releases the brief.',
      bad: {
        'data/sources.json': '[]\n',
        'reports/brief.md':
          '<!-- brief-disable-next-line bare-number -->\nThe Mirage 2000 entered service long ago.\n',
      },
      good: {
        'data/sources.json': '[]\n',
        'reports/brief.md':
          '<!-- brief-disable-next-line bare-number: model designation -->\nThe Mirage 2000 entered service long ago.\n',
      },
    },
  },
  {
    ...warning('unused-silence', 'a silence covers something'),
    guide: {
      what: 'A silence whose rule has run and found nothing that it covers: the comment is about the next line that says something (or the rest of its own), an entry of the front matter about all places of its `text`.',
      why: 'A silence that has outlived its reason waits for the next mistake on that line, and covers it.',
      bad: {
        'data/sources.json': '[]\n',
        'reports/brief.md':
          '<!-- brief-disable-next-line bare-number: model designation -->\nThe fighter entered service long ago.\n',
      },
      good: {
        'data/sources.json': '[]\n',
        'reports/brief.md': 'The fighter entered service long ago.\n',
      },
    },
  },
  error('claim', 'the data bear out what a word or an assertion says of them'),
  error('likelihood', 'a term of likelihood is of its scale and fits its probability'),

  error('front-matter', 'front matter is YAML'),
  warning(
    'front-matter-key',
    'front matter holds known keys, or the author’s own that begin with `x-`',
  ),
  error('front-matter-value', 'front matter values have the type of their key'),

  error(
    'unknown-marp-directive',
    'a comment that looks like a Marp directive is one, with a value that Marp takes',
  ),
  error('lost-text', 'no text stands where Marp would drop it'),
  error('empty-document', 'a document has content'),
  error('missing-image', 'an image that is shown exists'),
  error('image-outside', 'an image lies inside the project'),
  error('image-limit', 'an image keeps within the limits of bytes and pixels'),
  error('remote-resource', 'nothing is fetched from elsewhere'),
  error('unsafe-html', 'raw HTML holds no scripts, handlers, frames, objects or forms'),
  error('unsafe-style', 'styles fetch nothing and run nothing'),
  error('missing-glyph', 'every character has a glyph in the fonts of the theme'),
  warning('broken-link', 'a link inside the document finds its target'),

  error('slide-overflow', 'everything on a slide lies within it'),
  error('page-overflow', 'nothing on a page is wider than its text'),
  error('broken-image', 'an image that is shown can be drawn'),
  error('blank-page', 'a document that is printed shows text'),
];
