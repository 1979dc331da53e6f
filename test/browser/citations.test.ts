/** Citations through the real browser: the line at the foot of a slide, and links of a report. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { briefwright, Workshop } from '../command-line.ts';

const workshop = new Workshop();
afterAll(() => {
  workshop.clear();
});

const sources = JSON.stringify([
  { id: 'letter', type: 'article', title: 'L', 'title-short': 'Article on the letter' },
  {
    id: 'rueter',
    type: 'report',
    title: 'Shells, Sites and Schedules',
    author: [{ family: 'Rueter' }],
  },
]);

interface Word {
  readonly text: string;
  /** Points from the page's lower edge to the base line. */
  readonly y: number;
}

async function pagesOf(path: string) {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const bytes = new Uint8Array(readFileSync(path));
  const document = await getDocument({ data: bytes, verbosity: 0 }).promise;
  const pages: { readonly words: readonly Word[]; readonly inner: number }[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const words = items.flatMap((item) =>
      'str' in item && item.str.trim() !== ''
        ? [{ text: item.str, y: Number((item.transform as readonly unknown[])[5]) }]
        : [],
    );
    const annotations: unknown[] = await page.getAnnotations();
    const inner = annotations.filter(
      (one) => typeof one === 'object' && one !== null && 'dest' in one && one.dest !== null,
    ).length;
    pages.push({ words, inner });
  }
  return pages;
}

const layouts: readonly (readonly [name: string, body: string])[] = [
  ['', '## A claim [@letter, para. 3]\n\n- a point [@rueter]\n'],
  ['dark', '## A claim [@letter, para. 3]\n\ntext\n'],
  ['title', '# A title [@letter]\n\nSubtitle\n\n16 February 2026\n'],
  ['section', '## A part [@letter]\n\n1. **one**\n2. two\n'],
  ['bottom-line', '## A claim [@letter]\n\n- **a** b\n- **c** d [@rueter]\n'],
  ['statement', '## A sentence [@letter]\n\nmore\n'],
  ['judgements', '## A claim\n\n1. one [@letter] *high confidence*\n2. two\n'],
  ['figure', '## A claim\n\n![A box](box.svg)\n\n> means [@letter]\n'],
  ['comparison', '## A claim\n\n| | From | To |\n| --- | --- | --- |\n| x | a [@letter] | b |\n'],
  ['timeline', '## A claim\n\n- **2025** a [@letter]\n- *2026* b\n'],
  ['key-figures', '## A claim\n\n- **100** aircraft [@letter]\n'],
  ['quotation', '## Words\n\n> We will [@letter].\n\nThe minister\n'],
  ['close', '## Decide [@letter]\n\n1. one\n'],
];

describe('the line at the foot of a slide', () => {
  test('stands above the footer and below everything else, in every layout', async () => {
    const slides = layouts.map(
      ([name, body]) => `${name === '' ? '' : `<!-- _class: ${name} -->\n\n`}${body}`,
    );
    const cwd = workshop.project({
      'brief.yaml':
        'rules: { bare-number: off, unused-source: off, source-diversity: off, source-accessed: off }\n',
      'data/sources.json': sources,
      'decks/box.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="400"/>\n',
      'decks/all.md': `---\nfooter: foot line\npaginate: true\n---\n\n${slides.join('\n---\n\n')}`,
    });
    const { status, err } = await briefwright(['build', '--format', 'pdf', '--strict'], { cwd });
    expect([status, err]).toEqual([0, expect.any(String)]);
    const pages = await pagesOf(join(cwd, 'dist/decks/all.pdf'));
    const found = pages.map(({ words }, index) => {
      const line = words.findIndex(({ text }) => /^Sources?:/u.test(text));
      const top = words[line]?.y ?? Number.NaN;
      const foot = words.find(({ text }) => text === 'foot line')?.y ?? 0;
      // Before the line in the order of the page; positioned numerals come later but stand higher as well.
      const above = words.slice(0, line).filter(({ text }) => text !== 'foot line');
      return {
        layout: layouts[index]?.[0],
        line: line >= 0,
        isAboveFooter: top - foot >= 16,
        isBelowText: above.every(({ y }) => y - top >= 12),
        isInside: top >= 24,
      };
    });
    expect(found).toEqual(
      layouts.map(([layout]) => ({
        layout,
        line: true,
        isAboveFooter: true,
        isBelowText: true,
        isInside: true,
      })),
    );
  }, 120_000);

  test('that does not fit is an error where its citation stands', async () => {
    const points = '- a point of the argument\n'.repeat(13);
    const deck = (cited: string): string => `## Many points${cited}\n\n${points}`;
    const cwd = workshop.project({
      'brief.yaml': 'rules: { unused-source: off }\n',
      'data/sources.json': sources,
      'decks/fits.md': deck(''),
      'decks/not.md': deck(' [@letter, para. 3]'),
    });
    const { status, out } = await briefwright(['check', '--pages', '--json'], { cwd });
    const outcome: unknown = JSON.parse(out);
    expect(outcome).toMatchObject({
      documents: [
        { source: 'decks/fits.md', status: 'built' },
        { source: 'decks/not.md', status: 'blocked' },
      ],
      messages: [
        {
          file: 'decks/not.md',
          rule: 'slide-overflow',
          severity: 'error',
          line: 1,
          column: 16,
          endColumn: 34,
        },
      ],
    });
    expect(status).toBe(1);
  }, 120_000);
});

test('a report leads from each citation to its note and back', async () => {
  const cwd = workshop.project({
    'data/sources.json': sources,
    'reports/a.md': 'One [@letter], two [@rueter, p. 3] and three [@letter].\n',
  });
  expect((await briefwright(['build', '--format', 'pdf'], { cwd })).status).toBe(0);
  const pages = await pagesOf(join(cwd, 'dist/reports/a.pdf'));
  expect(pages.reduce((sum, { inner }) => sum + inner, 0)).toBe(6);
}, 120_000);
