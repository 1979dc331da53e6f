/** The plugin for people who bring their own unified. */
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { loadData } from '../../src/data/data-set.ts';
import { loadFacts } from '../../src/facts/facts.ts';
import { remarkBriefing } from '../../src/markdown/remark.ts';
import { memoryWorld } from '../world.ts';

const world = memoryWorld({
  files: {
    'data/facts.yaml': 'count: { label: c, value: 3 }\n',
    'data/parties.csv': 'id,name\nfr,France\n',
  },
});
const data = await loadData(world);
const facts = await loadFacts(world, data);
const read = async (path: string): Promise<string | undefined> =>
  Promise.resolve(path === 'notes/_part.md' ? 'part :value[count]\n' : undefined);

async function render(text: string, marked = false): Promise<VFile> {
  const file = new VFile({ path: 'notes/a.md', value: text });
  await unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkBriefing, { data, facts, read, marked })
    .use(remarkRehype)
    .use(rehypeStringify)
    .process(file);
  return file;
}

test.each([
  ['a **:value[count]** b', '<p>a <strong>3</strong> b</p>'],
  [':::each{from=parties as=p}\n- :value[p.name]\n:::\n', '<ul>\n<li>France</li>\n</ul>'],
  ['::include{file=_part.md}', '<p>part 3</p>'],
  ['`:value[count]`', '<p><code>:value[count]</code></p>'],
])('renders %j', async (text, expected) => {
  const file = await render(text);
  expect(file.messages).toEqual([]);
  expect(String(file).trim()).toBe(expected);
});

test('leaves values marked where asked, and reports at the places of the text as written', async () => {
  const file = new VFile({ path: 'a.md', value: ':value[count] :value[cuont]' });
  const processor = unified().use(remarkParse).use(remarkBriefing, { data, facts, marked: true });
  const tree = await processor.run(processor.parse(file), file);
  expect(tree.children[0]).toMatchObject({
    type: 'paragraph',
    children: [{ type: 'html' }, {}, {}, {}],
  });
  expect(file.messages.map(String)).toEqual([
    'a.md:1:22-1:27: Unexpected fact `cuont`, expected a declared fact',
  ]);
});
