/** A small project in memory for the tests of the authoring language. */
import { memoryWorld } from '../world.ts';
import { loadData } from '../../src/data/data-set.ts';
import { openQueries } from '../../src/facts/queries.ts';
import { loadFacts } from '../../src/facts/facts.ts';
import { expandDocument } from '../../src/markdown/document.ts';
import type { DocumentKind, ExpandedDocument } from '../../src/model/document.ts';
import type { Queries } from '../../src/model/query.ts';
import { toProjectPath } from '../../src/paths.ts';
import type { ReadError } from '../../src/world.ts';

export const limits = { includes: 20, nesting: 6, fileBytes: 200_000, rows: 1000, pageSeconds: 60 };

const data: Readonly<Record<string, string>> = {
  'data/facts.yaml': `
rafale.planned:
  label: Rafale foreseen
  value: 100
  qualifier: about
  unit: aircraft
  source: letter
count: { label: c, value: 3, source: letter }
big: { label: b, value: 1234567, source: letter }
share: { label: s, value: 12.5, unit: "%", source: letter }
signed: { label: d, value: "2026-02-09", source: letter }
word: { label: w, value: joint, source: letter }
url: { label: u, value: "https://example.org/a?b=1&c=2", source: letter }
bad: { label: x, value: "javascript:alert(1)", source: letter }
items: { label: i, value: [{ a: 1, b: x }, { a: 2, b: y }], source: letter }
`,
  'data/sources.json': JSON.stringify([
    {
      id: 'letter',
      type: 'article',
      title: 'Letter of intent',
      publisher: 'Élysée',
      issued: { 'date-parts': [[2026, 2, 9]] },
    },
  ]),
  'data/equipment.csv':
    'id,name,status,made_in,speed\nmirage,Mirage 2000-5,joint,France,2300\nrafale,Rafale | F4,planned,France,1900\nsampt,"SAMP/T *NG*",joint,Italy,\n',
  'data/parties.csv': 'id,name\nfr,France\nua,Ukraine\n',
  'data/pillars.csv': 'id,party,title\np1,fr,Air\np2,ua,Land\np3,fr,Sea\n',
  'data/people.yaml': 'minister:\n  name: A. Person\n  office:\n    city: Kyiv\n',
  'data/empty.csv': 'id,name\n',
};

interface ProjectOptions {
  readonly kind?: DocumentKind;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** They come as the column `t` of the table `texts`, keyed `t0`, `t1` and so on. */
  readonly texts?: readonly string[];
  readonly lang?: string;
  readonly broken?: Readonly<Record<string, ReadError['code']>>;
  readonly queries?: Queries;
}

/** Expands one document in the project. */
export async function expandText(
  text: string | Uint8Array,
  options: ProjectOptions = {},
): Promise<ExpandedDocument> {
  return (await openProject(options))(text);
}

/** A project whose data are read once, for many documents. */
export async function openProject({
  kind = 'deck',
  files = {},
  texts = [],
  lang = 'en',
  broken = {},
  queries = openQueries(),
}: ProjectOptions = {}): Promise<(text: string | Uint8Array) => Promise<ExpandedDocument>> {
  const path = toProjectPath(`${kind}s/test.md`);
  if (path === undefined) throw new Error('a plain name must be a path');
  const all = {
    ...data,
    'data/texts.json': JSON.stringify(texts.map((t, index) => ({ id: `t${index}`, t }))),
    ...files,
  };
  const world = memoryWorld({ files: all });
  const dataSet = await loadData(world);
  const facts = await loadFacts(world, dataSet);
  for (const file of facts.files) {
    if (file.messages.length > 0) throw new Error(String(file.messages[0]));
  }
  return (text) =>
    expandDocument(memoryWorld({ files: { ...all, [path]: text }, broken }), path, kind, {
      data: dataSet,
      facts,
      queries,
      units: new Map(),
      lang,
      limits,
    });
}

/** Messages as `line:column-line:column rule reason`, of all files in order. */
export function messagesOf({ files, file }: ExpandedDocument): string[] {
  return files.flatMap((one) =>
    one.messages.map(
      (message) =>
        `${one === file ? '' : `${one.path} `}${placeOf(message.place)} ${message.ruleId ?? ''}: ${message.reason}`,
    ),
  );
}

function placeOf(place: ExpandedDocument['file']['messages'][number]['place']): string {
  if (place === undefined) return '-';
  if (!('start' in place)) return `${place.line}:${place.column}`;
  const { start, end } = place;
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
}
