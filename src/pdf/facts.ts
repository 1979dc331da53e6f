/** What a PDF holds, read back from its bytes. */
import { dictionaryAt, numberOf, resolve } from './lookup.ts';
import type { Dictionary, PdfObject, Value } from './object.ts';
import { isDictionary, isKind, isList, readText } from './object.ts';
import { readFile, valueOf } from './read.ts';

export interface PdfFont {
  readonly name: string;
  readonly embedded: boolean;
  /** `TrueType`, `CIDFontType2`, `Type3` … */
  readonly type: string;
}

export interface OutlineItem {
  readonly title: string;
  /** From 1. */
  readonly depth: number;
}

export interface PdfFacts {
  readonly pages: number;
  /** Page, from 1, of each named destination: the ids that some link points at. */
  readonly destinations: ReadonlyMap<string, number>;
  /** Sorted by name; a font that is subset twice is there once. */
  readonly fonts: readonly PdfFont[];
  readonly tagged: boolean;
  readonly outline: readonly OutlineItem[];
}

type Objects = ReadonlyMap<number, PdfObject>;

/** Facts about a PDF that the browser wrote or `finishPdf` finished. */
export function readPdf(bytes: Uint8Array): PdfFacts {
  const { objects, trailer } = readFile(bytes);
  const catalog = dictionaryAt(objects, numberOf(trailer.get('Root')));
  const pages = pagesOf(objects, numberOf(catalog.get('Pages')));
  const mark = resolve(objects, catalog.get('MarkInfo'));
  return {
    pages: pages.length,
    destinations: destinationsOf(objects, catalog, pages),
    fonts: fontsOf(objects),
    tagged: isDictionary(mark) && mark.get('Marked') === true && catalog.has('StructTreeRoot'),
    outline: outlineOf(objects, catalog),
  };
}

/** Object numbers of the pages in order. */
function pagesOf(objects: Objects, number: number, seen = new Set<number>()): readonly number[] {
  if (seen.has(number)) throw new Error("a PDF's tree of pages must have no circle");
  seen.add(number);
  const node = dictionaryAt(objects, number);
  const kids = resolve(objects, node.get('Kids'));
  if (!isList(kids)) return [number];
  return kids.flatMap((kid) => pagesOf(objects, numberOf(kid), seen));
}

function destinationsOf(
  objects: Objects,
  catalog: Dictionary,
  pages: readonly number[],
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const places = resolve(objects, catalog.get('Dests'));
  if (!isDictionary(places)) return found;
  const pageNumbers = new Map(pages.map((object, index) => [object, index + 1]));
  for (const [key, value] of places) {
    const place = resolve(objects, value);
    const page = isList(place) ? place[0] : undefined;
    const number = isKind(page, 'reference') ? pageNumbers.get(page.number) : undefined;
    if (number !== undefined) found.set(decodeId(key), number);
  }
  return found;
}

/** The browser writes an id as it stands in a URL: `%D0%B7` for `з`. */
function decodeId(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}

function fontsOf(objects: Objects): readonly PdfFont[] {
  const fonts = new Map<string, PdfFont>();
  for (const object of objects.values()) {
    if (!object.source.includes('/Font')) continue;
    const value = valueOf(object);
    if (!isDictionary(value) || nameOf(value.get('Type')) !== 'Font') continue;
    const subtype = nameOf(value.get('Subtype')) ?? 'unknown';
    // A composite font is described by its descendant, which is a font of its own.
    if (subtype === 'Type0') continue;
    const descriptor = resolve(objects, value.get('FontDescriptor'));
    const files = ['FontFile', 'FontFile2', 'FontFile3'];
    const embedded =
      subtype === 'Type3' ||
      (isDictionary(descriptor) && files.some((file) => descriptor.has(file)));
    const described = isDictionary(descriptor) ? nameOf(descriptor.get('FontName')) : undefined;
    const full = nameOf(value.get('BaseFont')) ?? described ?? 'unnamed';
    const font = { name: full.replace(/^[A-Z]{6}\+/, ''), embedded, type: subtype };
    fonts.set(`${font.name}\0${String(embedded)}\0${subtype}`, font);
  }
  return [...fonts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, font]) => font);
}

function outlineOf(objects: Objects, catalog: Dictionary): readonly OutlineItem[] {
  const items: OutlineItem[] = [];
  const seen = new Set<number>();
  const walk = (first: Value | undefined, depth: number): void => {
    for (let next = first; isKind(next, 'reference') && !seen.has(next.number);) {
      seen.add(next.number);
      const item = dictionaryAt(objects, next.number);
      const title = item.get('Title');
      items.push({ title: isKind(title, 'text') ? readText(title) : '', depth });
      walk(item.get('First'), depth + 1);
      next = item.get('Next');
    }
  };
  const root = resolve(objects, catalog.get('Outlines'));
  if (isDictionary(root)) walk(root.get('First'), 1);
  return items;
}

function nameOf(value: Value | undefined): string | undefined {
  return isKind(value, 'name') ? value.name : undefined;
}
