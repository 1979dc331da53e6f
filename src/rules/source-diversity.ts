/** What key judgements rest on. */
import type { Root, RootContent } from 'mdast';
import { findFrontMatter } from '../markdown/front-matter.ts';
import { endOf, parseMarkdown, startOf } from '../markdown/parse.ts';
import type { ExpandedDocument } from '../model/document.ts';
import { sourcesOf } from './behind.ts';
import type { Evidence, EvidenceRule } from './evidence.ts';
import { fileOf } from './evidence.ts';
import type { Range } from './prose/passage.ts';

/** A judgement that decisions hang on rests on more than one source. */
export const sourceDiversity = {
  id: 'source-diversity',
  doc: 'a key judgement rests on two sources or more',
  severity: 'warning',
  guide: {
    what: 'A key judgement whose citations and values come from one source, or from none. In a report that is a box `> [!JUDGEMENT]`; in a deck each item of the lists on a slide of class `judgements`, or the slide where it has no list; what is cited beside the list counts for each of its items. Values count with the sources of their facts, cells with those that the Data Package names for their table.',
    why: 'One source can be wrong, or have an interest. Standards of analysis ask that a judgement say what it rests on.',
    bad: {
      'data/facts.yaml': 'losses: { label: Losses, value: 12, source: staff }\n',
      'data/sources.json':
        '[{ "id": "staff", "type": "report", "title": "Report of the staff" }]\n',
      'reports/brief.md':
        '> [!JUDGEMENT]\n> With :value[losses] lost in a month the unit cannot hold.\n',
    },
    good: {
      'data/facts.yaml':
        'losses: { label: Losses, value: 12, source: staff }\nstrength: { label: Strength, value: 90, source: survey }\n',
      'data/sources.json':
        '[{ "id": "staff", "type": "report", "title": "Report of the staff" },\n { "id": "survey", "type": "report", "title": "Survey of units" }]\n',
      'reports/brief.md':
        '> [!JUDGEMENT]\n> With :value[losses] of :value[strength] lost in a month the unit cannot hold.\n',
    },
  },
  checkDocument(document, evidence, report) {
    const told = new Set<string>();
    for (const { range, also } of judgementsOf(document)) {
      const sources = new Set(
        [range, ...also].flatMap((one) => [...sourcesIn(one, document, evidence)]),
      );
      if (sources.size > 1) continue;
      const { text } = document.marked;
      const line = /^[^\r\n]*/u.exec(text.slice(range.start, range.end))?.[0].length ?? 0;
      const { file, place } = document.marked.origin(range.start, range.start + line);
      const [only] = sources;
      const key = `${file.path}:${String(place.start.offset)}`;
      // A loop writes all of them at one place.
      if (told.has(key)) continue;
      told.add(key);
      report(
        fileOf(document, file.path),
        place,
        `Unexpected key judgement that rests on ${only === undefined ? 'no source' : `one source, \`${only}\``}, expected two or more`,
        {
          note: 'cite what else bears it out, as in `[@id]`, or silence the rule with the reason why there is only this',
        },
      );
    }
  },
} satisfies EvidenceRule;

interface Judgement {
  readonly range: Range;
  /** What is cited there counts as well. */
  readonly also: readonly Range[];
}

function judgementsOf(document: ExpandedDocument): readonly Judgement[] {
  const { kind, marked, frontMatter } = document;
  const { text } = marked;
  const isIn = kind === 'report' ? box.test(text) : /judge?ments/iu.test(text);
  if (!isIn) return [];
  const body = findFrontMatter(text)?.end ?? 0;
  const root = parseMarkdown(text.slice(body));
  const ranges = kind === 'report' ? boxesIn(root, text.slice(body)) : slidesOf(root, frontMatter);
  const shift = ({ start, end }: Range): Range => ({ start: start + body, end: end + body });
  return ranges.map(({ range, also }) => ({ range: shift(range), also: also.map(shift) }));
}

const box = /\[!JUDGE?MENT\]/iu;

function boxesIn(root: Root, text: string): readonly Judgement[] {
  const found: Judgement[] = [];
  const walk = (nodes: readonly RootContent[]): void => {
    for (const node of nodes) {
      const range = { start: startOf(node), end: endOf(node) };
      if (
        node.type === 'blockquote' &&
        /^[ \t]*>[ \t>]*\[!JUDGE?MENT\]/iu.test(text.slice(range.start, range.end))
      )
        found.push({ range, also: [] });
      else if ('children' in node) walk(node.children);
    }
  };
  walk(root.children);
  return found;
}

/** Slides of class `judgements`, as Marp would cut and class them. */
function slidesOf(
  root: Root,
  { data }: Pick<ExpandedDocument['frontMatter'], 'data'>,
): readonly Judgement[] {
  const found: Judgement[] = [];
  const { headingDivider } = data;
  const opens = (node: RootContent): boolean =>
    node.type === 'heading' &&
    (Array.isArray(headingDivider)
      ? headingDivider.includes(node.depth)
      : node.depth <= Number(headingDivider ?? 0));
  let lasting = isJudgements(data['class']);
  let own = isJudgements(data['_class']);
  let slide: RootContent[] = [];
  const close = (): void => {
    if (lasting || own) found.push(...judgementsOn(slide));
    own = false;
    slide = [];
  };
  for (const node of root.children) {
    if (node.type === 'thematicBreak') {
      close();
      continue;
    }
    if (opens(node) && slide.some(({ type }) => type !== 'html')) close();
    slide.push(node);
    if (node.type !== 'html') continue;
    for (const [, mark = '', value = ''] of node.value.matchAll(classes)) {
      if (mark === '_') own = isJudgements(value);
      else lasting = isJudgements(value);
    }
  }
  close();
  return found;
}

const classes = /^(?:<!--)?[ \t]*(_?)class[ \t]*:[ \t]*([^\r\n]*?)[ \t]*(?:-->)?[ \t]*$/gmu;

function isJudgements(value: unknown): boolean {
  const words = Array.isArray(value) ? value.map(String).join(' ') : String(value);
  return /(?:^|[\s"',[])judge?ments(?:$|[\s"',\]])/iu.test(words);
}

function judgementsOn(slide: readonly RootContent[]): readonly Judgement[] {
  const rangeOf = (node: RootContent): Range => ({ start: startOf(node), end: endOf(node) });
  const [first] = slide;
  const last = slide.at(-1);
  if (first === undefined || last === undefined) return [];
  const also = slide.filter(({ type }) => type !== 'list').map(rangeOf);
  const items = slide.flatMap((node) => (node.type === 'list' ? node.children : []));
  if (items.length > 0) return items.map((item) => ({ range: rangeOf(item), also }));
  // Without a list the slide is one judgement, which begins with its first text.
  const text = slide.find(({ type }) => type !== 'html') ?? first;
  return [{ range: { start: startOf(text), end: endOf(last) }, also }];
}

function sourcesIn(
  { start, end }: Range,
  { shown, citations }: ExpandedDocument,
  { facts, data }: Evidence,
): ReadonlySet<string> {
  const inside = (offset: number): boolean => start <= offset && offset < end;
  return new Set([
    ...shown
      .filter(({ offset }) => inside(offset))
      .flatMap((use) => [...sourcesOf(use, facts, data)]),
    ...citations
      .filter(({ marked }) => inside(marked.start))
      .flatMap(({ items }) => items.map(({ source }) => source)),
  ]);
}
