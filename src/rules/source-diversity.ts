/** What key judgements rest on. */
import type { RootContent } from 'mdast';
import { chunk } from '../markdown/chunks.ts';
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

function judgementsOf({ kind, marked, frontMatter }: ExpandedDocument): readonly Judgement[] {
  const { text } = marked;
  const body = findFrontMatter(text)?.end ?? 0;
  if (kind === 'report') return box.test(text) ? boxesIn(text, body) : [];
  if (!/judge?ments/iu.test(text)) return [];
  return slidesOf(text, body, frontMatter).flatMap((slide) => judgementsOn(text, slide));
}

const box = /\[!JUDGE?MENT\]/iu;

/** Only the parts with a box are parsed: a quotation ends at an empty line. */
function boxesIn(text: string, body: number): readonly Judgement[] {
  const found: Judgement[] = [];
  const walk = (nodes: readonly RootContent[], base: number): void => {
    for (const node of nodes) {
      const range = rangeOf(node, base);
      if (
        node.type === 'blockquote' &&
        /^[ \t]*>[ \t>]*\[!JUDGE?MENT\]/iu.test(text.slice(range.start, range.end))
      )
        found.push({ range, also: [] });
      else if ('children' in node) walk(node.children, base);
    }
  };
  for (const { start, end } of chunk(text.slice(body))) {
    const part = text.slice(body + start, body + end);
    if (box.test(part)) walk(parseMarkdown(part).children, body + start);
  }
  return found;
}

function rangeOf(node: RootContent, base: number): Range {
  return { start: base + startOf(node), end: base + endOf(node) };
}

/** Slides of class `judgements`, as Marp would cut and class them. */
function slidesOf(
  text: string,
  body: number,
  { data }: Pick<ExpandedDocument['frontMatter'], 'data'>,
): readonly Range[] {
  const found: Range[] = [];
  const { headingDivider } = data;
  const divides = (depth: number): boolean =>
    Array.isArray(headingDivider)
      ? headingDivider.includes(depth)
      : depth <= Number(headingDivider ?? 0);
  let lasting = isJudgements(data['class']);
  let own = isJudgements(data['_class']);
  let start = body;
  let isEmpty = true;
  const close = (end: number): void => {
    if (lasting || own) found.push({ start, end });
    own = false;
    isEmpty = true;
  };
  for (const { range, kind, depth, html } of outline(text, body)) {
    if (kind === 'break') {
      close(range.start);
      start = range.end;
      continue;
    }
    if (kind === 'heading' && divides(depth) && !isEmpty) {
      close(range.start);
      start = range.start;
    }
    if (kind !== 'html') isEmpty = false;
    for (const [, mark = '', value = ''] of html.matchAll(classes)) {
      if (mark === '_') own = isJudgements(value);
      else lasting = isJudgements(value);
    }
  }
  close(text.length);
  return found;
}

/** A block of a deck, as far as it matters to where slides begin and what class they have. */
interface Block {
  readonly range: Range;
  readonly kind: 'break' | 'heading' | 'html' | 'other';
  /** Of a heading. */
  readonly depth: number;
  /** Source of raw HTML, or nothing. */
  readonly html: string;
}

/** Parts that are one line, or cannot hold what matters, need no parser: most of a deck. */
function* outline(text: string, body: number): Generator<Block> {
  for (const { start, end } of chunk(text.slice(body))) {
    const range = { start: body + start, end: body + end };
    const part = text.slice(range.start, range.end);
    const line = part.trimEnd();
    const heading = /^(#{1,6})[ \t][^\r\n]*$/u.exec(line)?.[1]?.length;
    if (/^(?:-{3,}|\*{3,}|_{3,})$/u.test(line)) {
      yield { range, kind: 'break', depth: 0, html: '' };
    } else if (heading !== undefined) {
      yield { range, kind: 'heading', depth: heading, html: '' };
    } else if (line !== '' && !/^ {0,3}(?:(?:[-*_][ \t]*){2,}$|[-=][ \t]*$|#|<)/mu.test(line)) {
      yield { range, kind: 'other', depth: 0, html: '' };
    } else {
      for (const node of parseMarkdown(part).children) yield blockOf(node, range.start);
    }
  }
}

function blockOf(node: RootContent, base: number): Block {
  const range = rangeOf(node, base);
  if (node.type === 'thematicBreak') return { range, kind: 'break', depth: 0, html: '' };
  if (node.type === 'heading') return { range, kind: 'heading', depth: node.depth, html: '' };
  if (node.type === 'html') return { range, kind: 'html', depth: 0, html: node.value };
  return { range, kind: 'other', depth: 0, html: '' };
}

const classes = /^(?:<!--)?[ \t]*(_?)class[ \t]*:[ \t]*([^\r\n]*?)[ \t]*(?:-->)?[ \t]*$/gmu;

function isJudgements(value: unknown): boolean {
  const words = Array.isArray(value) ? value.map(String).join(' ') : String(value);
  return /(?:^|[\s"',[])judge?ments(?:$|[\s"',\]])/iu.test(words);
}

function judgementsOn(text: string, { start, end }: Range): readonly Judgement[] {
  const slide = parseMarkdown(text.slice(start, end)).children;
  const [first] = slide;
  const last = slide.at(-1);
  if (first === undefined || last === undefined) return [];
  const range = (node: RootContent): Range => rangeOf(node, start);
  const also = slide.filter(({ type }) => type !== 'list').map(range);
  const items = slide.flatMap((node) => (node.type === 'list' ? node.children : []));
  if (items.length > 0) return items.map((item) => ({ range: range(item), also }));
  // Without a list the slide is one judgement, which begins with its first text.
  const opening = slide.find(({ type }) => type !== 'html') ?? first;
  return [{ range: { start: range(opening).start, end: range(last).end }, also }];
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
