/** Makes the browser's PDF ours: what it says of itself comes from the document, and its bytes from nothing else. */
import type { Dictionary, PdfObject, Value } from './object.ts';
import { isDictionary, isKind, isList, name, reference, text, toObject } from './object.ts';
import type { PdfAttachment } from './attachment.ts';
import { attach } from './attachment.ts';
import { toPdfDate } from './date.ts';
import { dictionaryAt, numberOf, resolve, valueAt } from './lookup.ts';
import { readFile } from './read.ts';
import { writeFile } from './write.ts';

export type { PdfFacts } from './facts.ts';
export { readPdf } from './facts.ts';

export interface PdfMeta {
  readonly title: string;
  readonly authors: readonly string[];
  readonly subject: string | undefined;
  readonly keywords: readonly string[];
  /** Of creation and change; both are left out where there is none. */
  readonly date: Date | undefined;
  /** BCP 47. */
  readonly lang: string;
  /** For example `Briefwright 0.1.0`. */
  readonly creator: string;
}

/**
 * The same pages, tags, outline and links with the document's metadata. Two prints of one page become the same bytes:
 * dates, and names that the browser derives from its own counters, are replaced.
 */
export function finishPdf(
  bytes: Uint8Array,
  meta: PdfMeta,
  attachments: readonly PdfAttachment[] = [],
): Uint8Array {
  const { objects: read, trailer } = readFile(bytes);
  const objects = new Map(read);
  const root = numberOf(trailer.get('Root'));
  const catalog = dictionaryAt(objects, root);
  const tree = catalog.get('StructTreeRoot');

  if (isKind(tree, 'reference')) finishTree(objects, tree.number);
  const viewer = resolve(objects, catalog.get('ViewerPreferences'));
  replace(objects, root, {
    Lang: text(meta.lang),
    ViewerPreferences: new Map<string, Value>([
      ...(isDictionary(viewer) ? viewer : []),
      ['DisplayDocTitle', true],
    ]),
  });

  attach(objects, root, attachments);

  let free = 1;
  for (const number of objects.keys()) free = Math.max(free, number + 1);
  const info = trailer.has('Info') ? numberOf(trailer.get('Info')) : free;
  const before = resolve(objects, trailer.get('Info'));
  const producer = isDictionary(before) ? before.get('Producer') : undefined;
  objects.set(info, toObject(infoOf(meta, producer)));
  return writeFile({ objects, trailer: new Map([...trailer, ['Info', reference(info)]]) });
}

/** The browser's name stays as the producer: bytes are the same only for the same browser. */
function infoOf(meta: PdfMeta, producer: Value | undefined): Dictionary {
  const entries: [string, Value | undefined][] = [
    ['Title', text(meta.title)],
    ['Author', listed(meta.authors)],
    ['Subject', meta.subject === undefined ? undefined : text(meta.subject)],
    ['Keywords', listed(meta.keywords)],
    ['Creator', text(meta.creator)],
    ['Producer', producer],
    ['CreationDate', toPdfDate(meta.date)],
    ['ModDate', toPdfDate(meta.date)],
  ];
  return new Map(entries.filter((entry): entry is [string, Value] => entry[1] !== undefined));
}

function listed(items: readonly string[]): Value | undefined {
  return items.length === 0 ? undefined : text(items.join(', '));
}

/** Gives the tags `Strong` and `Em`, which PDF 1.7 does not know, a meaning, and names elements anew. */
function finishTree(objects: Map<number, PdfObject>, number: number): void {
  const root = dictionaryAt(objects, number);
  const roles = resolve(objects, root.get('RoleMap'));
  replace(objects, number, {
    RoleMap: new Map<string, Value>([
      ['Strong', name('Span')],
      ['Em', name('Span')],
      ...(isDictionary(roles) ? roles : []),
    ]),
  });
  openFigures(objects);
  if (!root.has('IDTree')) return;

  // Named by object number, which depends on the page alone. An id that is only referred to names nothing.
  const marked = [...objects]
    .filter(([, { stream }]) => stream === undefined)
    .filter(([, { source }]) => source.includes('/ID ') || source.includes('/Headers '))
    .sort(([a], [b]) => a - b)
    .map(([element]) => [element, valueAt(objects, element)] as const);
  const names = new Map<string, string>();
  const named: Value[] = [];
  for (const [element, value] of marked) {
    const id = isDictionary(value) ? value.get('ID') : undefined;
    if (!isKind(id, 'text')) continue;
    const next = `e${String(names.size + 1).padStart(6, '0')}`;
    names.set(id.bytes, next);
    named.push(text(next), reference(element));
  }
  for (const [element, value] of marked) objects.set(element, toObject(rename(value, names)));
  // One leaf: its names are sorted, because they count up.
  forget(objects, root.get('IDTree'));
  objects.set(numberOf(root.get('IDTree')), toObject(new Map([['Names', named]])));
}

/**
 * The browser tags `<figure>` as a figure, and the drawing in it as another: a reader would meet two, the outer without a
 * text. The outer becomes what it is, a group of a figure with its caption and its lines.
 */
function openFigures(objects: Map<number, PdfObject>): void {
  const isElement = (value: Value): boolean =>
    isKind(value, 'reference') &&
    objects.get(value.number)?.source.includes('/StructElem') === true;
  for (const [number, { source, stream }] of objects) {
    if (stream !== undefined || !source.includes('/Figure') || source.includes('/Alt')) continue;
    const element = dictionaryAt(objects, number);
    const kind = element.get('S');
    const kids = element.get('K');
    if (!isKind(kind, 'name') || kind.name !== 'Figure' || kids === undefined) continue;
    if ((isList(kids) ? kids : [kids]).some(isElement))
      replace(objects, number, { S: name('Div') });
  }
}

/** A value with the element ids in it renamed: an element's own, and those that its attributes refer to. */
function rename(value: Value, names: ReadonlyMap<string, string>, key?: string): Value {
  if (isKind(value, 'text')) {
    const isId = key === 'ID' || key === 'Headers';
    return isId ? text(names.get(value.bytes) ?? value.bytes) : value;
  }
  if (isList(value)) return value.map((item) => rename(item, names, key));
  if (!isDictionary(value)) return value;
  return new Map([...value].map(([inner, item]) => [inner, rename(item, names, inner)]));
}

/** Removes a tree of names, node by node; what it names stays. */
function forget(objects: Map<number, PdfObject>, node: Value | undefined): void {
  if (!isKind(node, 'reference')) return;
  const kids = resolve(objects, dictionaryAt(objects, node.number).get('Kids'));
  if (isList(kids)) for (const kid of kids) forget(objects, kid);
  objects.delete(node.number);
}

function replace(
  objects: Map<number, PdfObject>,
  number: number,
  entries: Readonly<Record<string, Value>>,
): void {
  const value = new Map([...dictionaryAt(objects, number), ...Object.entries(entries)]);
  objects.set(number, toObject(value));
}
