import { expect, test } from 'vitest';
import { build } from '../../src/build.ts';
import { memoryWorld } from '../world.ts';

const theme = `name: house
extends: chancery
header: { deck: '{series}' }
footer:
  deck: 'House · {title} · {number}'
  report: { left: '{authors}, {date}', right: 'p. {page}' }
`;

async function html(document: string, text: string): Promise<string> {
  const world = memoryWorld({
    files: { [document]: text, 'themes/house/theme.yaml': theme, 'brief.yaml': 'theme: house' },
  });
  const { files } = await build(world, { until: 'pages' });
  expect(files.flatMap(({ messages }) => messages.filter(({ fatal }) => fatal === true))).toEqual(
    [],
  );
  const page = world.jobs.find(({ name }) => name === document);
  if (page === undefined) throw new Error('the document must be laid out');
  return page.html;
}

test.each([
  ['what the brand says', 'title: A *b*', '<footer>House · A *b*</footer>'],
  ['the number with it', 'title: A\nnumber: 7', '<footer>House · A · 7</footer>'],
  ['the author’s own', 'title: A\nfooter: Mine', '<footer>Mine</footer>'],
  ['a head', 'title: A\nseries: S', '<header>S</header>'],
  [
    'no mark-up of a title',
    'title: "<b>A</b> [x](y) `z`"',
    'House · &lt;b&gt;A&lt;/b&gt; [x](y) `z`',
  ],
])('a slide has %s', async (_, frontMatter, expected) => {
  expect(await html('decks/a.md', `---\n${frontMatter}\n---\n\n# A\n`)).toContain(expected);
});

test.each([
  ['no foot where the author wants none', 'title: A\nfooter: ""', '<footer'],
  ['no head without what it would say', 'title: A', '<header'],
])('a slide has %s', async (_, frontMatter, unwanted) => {
  expect(await html('decks/a.md', `---\n${frontMatter}\n---\n\n# A\n`)).not.toContain(unwanted);
});

test('a single slide may have a foot of its own', async () => {
  const page = await html(
    'decks/a.md',
    '---\ntitle: A\n---\n\n# A\n\n---\n\n<!-- _footer: Here -->\n\n# B\n\n---\n\n# C\n',
  );
  expect([...page.matchAll(/<footer>(.*?)<\/footer>/gu)].map(([, text]) => text)).toEqual([
    'House · A',
    'Here',
    'House · A',
  ]);
});

test('a page has what the brand says, around its number', async () => {
  const page = await html(
    'reports/a.md',
    '---\ntitle: A\nauthor: Unit "7"\ndate: 2026-02-14\nnumber: N\n---\n\n## A\n\ntext\n',
  );
  expect(page).toContain('@top-left { content: "A" }');
  expect(page).toContain('@bottom-left { content: "Unit \\22 7\\22 , 14\u00a0February 2026" }');
  expect(page).toContain('@bottom-right { content: "p. " "Page " counter(page)');
});
