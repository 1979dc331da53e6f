/** Where two builds of one output part: for people who look for what a build depends on and should not. */
import { dictionaryAt, numberOf, resolve } from './pdf/lookup.ts';
import type { Dictionary, PdfFile, Value } from './pdf/object.ts';
import { isDictionary, isKind, isList } from './pdf/object.ts';
import { readFile, valueOf } from './pdf/read.ts';

/** The first place where two files of this name differ, such as `slide 4, line 1:200: …`; undefined where they are equal. */
export function differenceOf(path: string, a: Uint8Array, b: Uint8Array): string | undefined {
  if (Buffer.compare(a, b) === 0) return undefined;
  if (path.endsWith('.pdf')) return inPdf(a, b);
  const [left, right] = [a, b].map((bytes) => Buffer.from(bytes).toString('utf8'));
  if (left === undefined || right === undefined || left === right) return 'only in its encoding';
  return inText(path, left, right);
}

function inText(path: string, left: string, right: string): string {
  let at = 0;
  while (at < left.length && left[at] === right[at]) at += 1;
  const before = left.slice(0, at);
  const line = before.split('\n').length;
  const column = at - before.lastIndexOf('\n');
  const slides = path.startsWith('decks/') ? before.split('<svg data-marpit-svg').length - 1 : 0;
  const entries =
    path === 'manifest.json' ? before.matchAll(/"path": "([^"]+)",\s+"source"/gu) : [];
  const artifact = [...entries].at(-1)?.[1];
  const where = [
    ...(slides > 0 ? [`slide ${String(slides)}`] : []),
    ...(artifact === undefined ? [] : [`entry of ${artifact}`]),
    `line ${String(line)}:${String(column)}`,
  ];
  return `${where.join(', ')}: ${excerpt(left, at)} and ${excerpt(right, at)}`;
}

/** What stands there, with a little of what stands before it. */
function excerpt(text: string, at: number): string {
  return JSON.stringify(text.slice(Math.max(0, at - 20), at + 40));
}

function inPdf(a: Uint8Array, b: Uint8Array): string {
  const [left, right] = [readFile(a), readFile(b)];
  const numbers = [...new Set([...left.objects.keys(), ...right.objects.keys()])].sort(
    (one, other) => one - other,
  );
  const first = numbers.find((number) => !isSame(left, right, number));
  if (first === undefined) return 'only in how its objects are written';
  const owner = left.objects.has(first) ? left : right;
  const page = pageOf(owner, first);
  const object = owner.objects.get(first);
  const value = object === undefined ? undefined : valueOf(object);
  const type = isDictionary(value) ? value.get('Type') : undefined;
  const named = isKind(type, 'name') ? ` (${type.name})` : '';
  return `${page === undefined ? '' : `page ${String(page)}, `}object ${String(first)}${named}`;
}

function isSame(left: PdfFile, right: PdfFile, number: number): boolean {
  const [a, b] = [left.objects.get(number), right.objects.get(number)];
  if (a === undefined || b === undefined) return false;
  return (
    a.source === b.source &&
    Buffer.compare(a.stream ?? new Uint8Array(), b.stream ?? new Uint8Array()) === 0
  );
}

/** The first page, from 1, that draws with this object; undefined where none does. */
function pageOf({ objects, trailer }: PdfFile, wanted: number): number | undefined {
  const catalog = dictionaryAt(objects, numberOf(trailer.get('Root')));
  const pages: number[] = [];
  const walk = (number: number): void => {
    const kids = resolve(objects, dictionaryAt(objects, number).get('Kids'));
    if (isList(kids)) for (const kid of kids) walk(numberOf(kid));
    else pages.push(number);
  };
  walk(numberOf(catalog.get('Pages')));
  const index = pages.findIndex((page) => {
    const seen = new Set([page]);
    for (const number of seen) {
      const object = objects.get(number);
      if (object !== undefined) for (const next of referencesIn(valueOf(object))) seen.add(next);
    }
    return seen.has(wanted);
  });
  return index < 0 ? undefined : index + 1;
}

/** Not upwards: every page leads to all others by way of the tree of pages, and to all tags. */
const upwards: ReadonlySet<string> = new Set([
  'Parent',
  'P',
  'StructParents',
  'Dest',
  'A',
  'StructParent',
]);

function referencesIn(value: Value): readonly number[] {
  if (isKind(value, 'reference')) return [value.number];
  if (isList(value)) return value.flatMap(referencesIn);
  return isDictionary(value) ? referencesOf(value) : [];
}

function referencesOf(value: Dictionary): readonly number[] {
  return [...value].flatMap(([key, inner]) => (upwards.has(key) ? [] : referencesIn(inner)));
}
