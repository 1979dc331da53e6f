/** Comments and front matter in which an author silences a rule, and the lines that go with them. */
import { VFile } from 'vfile';
import { isMap } from '../facts/shape.ts';
import type { Silence } from '../model/document.ts';
import type { Datum } from '../model/table.ts';
import type { Range } from '../syntax/parsed.ts';
import { checkSchema } from '../syntax/schema.ts';
import { parseYaml } from '../syntax/yaml.ts';
import { Contexts } from './contexts.ts';
import type { Lines } from './lines.ts';
import type { Written } from './offsets.ts';
import type { Fault } from './scan.ts';

/** What is dropped of a text, and what it silences: nothing where it is written wrongly. */
export interface SilenceNode extends Range {
  readonly kind: 'silence';
  readonly silences: readonly Silence[];
}

type Text = Written & { readonly lines: Lines };

export interface Silences {
  readonly nodes: readonly SilenceNode[];
  readonly faults: readonly Fault[];
}

/**
 * Finds `<!-- brief-disable-next-line rule: reason -->` outside of code, and the key `brief-disable` of the front matter.
 * Whatever begins like one is dropped, so that a misspelt one is no presenter note either.
 */
export function findSilences(source: Text, front: Range | undefined, bodyStart: number): Silences {
  const nodes: SilenceNode[] = [];
  const faults: Fault[] = [];
  if (source.text.includes(key)) {
    if (front !== undefined) readFront(source, front, bodyStart, nodes, faults);
    readComments(source, front, bodyStart, nodes, faults);
  }
  return { nodes, faults };
}

const key = 'brief-disable';
const opening = /<!--[ \t\r\n]*(brief-disable[\w-]*)/gu;

/** A comment, and where its text of rule and reason stands. */
interface Comment extends Range {
  readonly name: Range;
  readonly rest: string;
}

function readComments(
  source: Text,
  front: Range | undefined,
  bodyStart: number,
  nodes: SilenceNode[],
  faults: Fault[],
): void {
  const { text } = source;
  const contexts = new Contexts({ text, starts: new Set(), kind: 'report', front, bodyStart });
  const comments: Comment[] = [];
  opening.lastIndex = bodyStart;
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    const [whole, name = ''] = match;
    const close = text.indexOf('-->', opening.lastIndex);
    if (close === -1) break;
    // Within code, or within another comment, it is only quoted.
    if (!contexts.isComment(match.index)) continue;
    const end = match.index + whole.length;
    comments.push({
      start: match.index,
      end: close + 3,
      name: { start: end - name.length, end },
      rest: text.slice(end, close),
    });
    opening.lastIndex = close + 3;
  }
  // From the last to the first: several of them may stand above one line.
  const covered = new Map<number, number>();
  for (const one of comments.toReversed()) {
    const from = coveredFrom(source, one, covered);
    covered.set(one.start, from);
    const silences = readRule(source, one, from, faults);
    nodes.push({ kind: 'silence', ...dropped(source, one), silences });
  }
  nodes.sort((a, b) => a.start - b.start);
  faults.sort((a, b) => a.start - b.start);
}

const usage = 'as in `<!-- brief-disable-next-line bare-number: model designation -->`';

function readRule(
  source: Text,
  { name, rest }: Comment,
  from: number,
  faults: Fault[],
): readonly Silence[] {
  const written = source.text.slice(name.start, name.end);
  if (written !== `${key}-next-line`) {
    const reason = `Unexpected \`${written}\` in a comment, expected \`${key}-next-line\``;
    faults.push({ rule: 'silence', ...name, reason, note: usage });
    return [];
  }
  const [, space = '', rule = '', reason = ''] = /^(\s*)([\w-]*)\s*:?([^]*)$/u.exec(rest) ?? [];
  const start = name.end + space.length;
  const spot = { start, end: start + rule.length };
  if (rule === '') {
    const wrong = `Unexpected \`${written}\` without a rule, expected a rule and a reason`;
    faults.push({ rule: 'silence', ...name, reason: wrong, note: usage });
    return [];
  }
  if (reason.trim() === '' || !/^\s*[\w-]+\s*:/u.test(rest)) {
    const wrong = `Unexpected silence of \`${rule}\` without a reason, expected one after a colon`;
    faults.push({ rule: 'silence', ...spot, reason: wrong, note: usage });
    return [];
  }
  const line = source.place({ start: from, end: from }).start.line;
  return [
    {
      rule,
      reason: reason.replaceAll(/\s+/gu, ' ').trim(),
      file: source.file.path,
      place: source.place(spot),
      lines: [line, line],
      text: undefined,
    },
  ];
}

/** Where the text begins that a comment is about: what follows it on its line, else the next line that says something. */
function coveredFrom(
  { text, lines }: Text,
  { end }: Range,
  covered: ReadonlyMap<number, number>,
): number {
  for (let at = end; ; at = lines.next(at)) {
    blank.lastIndex = at;
    const from = at + (blank.exec(text)?.[0].length ?? 0);
    const other = covered.get(from);
    if (other !== undefined) return other;
    if (from < lines.end(at) || lines.next(at) >= text.length) return from;
  }
}

const blank = /[ \t>]*/uy;

/** The whole line of a comment that stands alone, else the comment with the space that parts it from the text. */
function dropped({ text, lines }: Text, { start, end }: Range): Range {
  const first = lines.start(start);
  const before = text.slice(first, start);
  const after = text.slice(end, lines.end(end));
  if (/\S/u.test(after)) return { start, end: end + (/^[ \t]*/u.exec(after)?.[0].length ?? 0) };
  if (/[^ \t>]/u.test(before))
    return { start: start - before.length + before.trimEnd().length, end };
  const next = lines.next(end);
  // Without a line between them a text and a slide break would be a heading.
  const below = text.slice(next, lines.end(next));
  return /^[ \t>]*(?:-+|=+)[ \t]*$/u.test(below) ? { start, end } : { start: first, end: next };
}

/** The lines of the key: up to the next line that begins another, or the end of the front matter. */
function readFront(
  source: Text,
  front: Range,
  bodyStart: number,
  nodes: SilenceNode[],
  faults: Fault[],
): void {
  const { text, lines } = source;
  const yaml = text.slice(front.start, front.end);
  for (const match of yaml.matchAll(keyLine)) {
    const start = front.start + match.index;
    const open = match[1] ?? '';
    if (open !== '') {
      const at = start + match[0].indexOf(key);
      faults.push({
        rule: 'silence',
        start: at,
        end: at + key.length,
        reason: `Unexpected \`${key}\` within braces, expected it at the beginning of a line`,
      });
      continue;
    }
    let end = lines.next(start);
    while (end < front.end && /^(?:[ \t#\]}-]|$)/u.test(text.slice(end, lines.end(end)))) {
      end = lines.next(end);
    }
    const whole = { start, end: Math.min(end, front.end) };
    const silences = readEntries(source, whole, faults);
    // Front matter with nothing in it would be two lines across the page elsewhere.
    const rest = text.slice(front.start, whole.start) + text.slice(whole.end, front.end);
    const gone = rest.trim() === '' ? { start: 0, end: bodyStart } : whole;
    nodes.push({ kind: 'silence', ...gone, silences });
  }
}

const keyLine = /(?:^|(?<=[\r\n]))([ \t]*[{][^\r\n]*?|)["']?brief-disable["']?[ \t]*:(?=\s|$)/gu;

/** What stands below the key, checked by the schema of front matter. */
function readEntries(source: Written, range: Range, faults: Fault[]): readonly Silence[] {
  const { file, text } = source;
  const draft = new VFile({ path: file.path, value: text });
  const parsed = parseYaml(draft, { syntax: 'silence', key: 'silence', limit: 'silence' }, range);
  if (parsed !== undefined) {
    checkSchema(parsed, 'front-matter', draft, { value: 'silence', unknownKey: 'silence' });
  }
  for (const { reason, note, expected, place } of draft.messages) {
    const [from, to] =
      place === undefined
        ? [range.start, range.end]
        : 'start' in place
          ? [place.start.offset, place.end.offset]
          : [place.offset, place.offset];
    const start = from ?? range.start;
    faults.push({
      rule: 'silence',
      start,
      end: Math.max(to ?? start, start),
      reason,
      note,
      ...(expected === undefined ? {} : { expected }),
    });
  }
  const entries = isMap(parsed?.value) ? parsed.value[key] : undefined;
  if (parsed === undefined || !Array.isArray(entries)) return [];
  // Each as far as it is sound. Array.isArray does not narrow a readonly array.
  return (entries as readonly Datum[]).flatMap((entry, index) => {
    const [rule, words, reason] = ['rule', 'text', 'reason'].map((name) =>
      isMap(entry) ? toWords(entry[name]) : undefined,
    );
    if (rule === undefined || words === undefined || reason === undefined) return [];
    const place = parsed.place([key, index, 'rule']);
    return [{ rule, reason, file: file.path, place, lines: undefined, text: words }];
  });
}

/** On one line; undefined where there is nothing. */
function toWords(value: Datum | undefined): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const words = String(value).replaceAll(/\s+/gu, ' ').trim();
  return words === '' ? undefined : words;
}
