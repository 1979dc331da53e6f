/** Files inside a PDF (ISO 32000, 7.11.4): how they are put in. */
import { deflateSync } from 'node:zlib';
import { toPdfDate } from './date.ts';
import { dictionaryAt, resolve } from './lookup.ts';
import type { PdfObject, Value } from './object.ts';
import { isDictionary, isList, name, numeral, reference, text, toObject } from './object.ts';

export interface PdfAttachment {
  /** File name, ASCII. */
  readonly name: string;
  /** What it is, for the list of attachments. */
  readonly description: string;
  /** MIME type. */
  readonly type: string;
  readonly bytes: Uint8Array;
  /** When it was changed last, where that is known: never the clock. */
  readonly date: Date | undefined;
}

/** Adds files to the objects of a PDF without attachments: to its list, and as data that belong to the whole document. */
export function attach(
  objects: Map<number, PdfObject>,
  root: number,
  attachments: readonly PdfAttachment[],
): void {
  if (attachments.length === 0) return;
  let free = 1;
  for (const number of objects.keys()) free = Math.max(free, number + 1);

  // Readers search the list by halves.
  const sorted = [...attachments].sort((a, b) => (a.name < b.name ? -1 : 1));
  const list: Value[] = [];
  const specifications: Value[] = [];
  for (const attachment of sorted) {
    objects.set(free, toStream(attachment));
    objects.set(free + 1, toObject(toSpecification(attachment, free)));
    list.push(text(attachment.name), reference(free + 1));
    specifications.push(reference(free + 1));
    free += 2;
  }

  const catalog = dictionaryAt(objects, root);
  const names = resolve(objects, catalog.get('Names'));
  const associated = resolve(objects, catalog.get('AF'));
  const added = new Map<string, Value>([
    ...catalog,
    [
      'Names',
      new Map<string, Value>([
        ...(isDictionary(names) ? names : []),
        ['EmbeddedFiles', new Map([['Names', list]])],
      ]),
    ],
    // Without it PDF/A-3 takes no attachment.
    ['AF', [...(isList(associated) ? associated : []), ...specifications]],
  ]);
  objects.set(root, toObject(added));
}

function toStream({ bytes, type, date }: PdfAttachment): PdfObject {
  const stream = deflateSync(bytes, { level: 9 });
  const modified = toPdfDate(date);
  const parameters = new Map<string, Value>([['Size', numeral(bytes.length)]]);
  if (modified !== undefined) parameters.set('ModDate', modified);
  const head = new Map<string, Value>([
    ['Type', name('EmbeddedFile')],
    ['Subtype', name(type)],
    ['Params', parameters],
    ['Filter', name('FlateDecode')],
    ['Length', numeral(stream.length)],
  ]);
  return { source: toObject(head).source, stream };
}

function toSpecification(attachment: PdfAttachment, stream: number): Value {
  return new Map<string, Value>([
    ['Type', name('Filespec')],
    ['F', text(attachment.name)],
    ['UF', text(attachment.name)],
    ['Desc', text(attachment.description)],
    ['AFRelationship', name('Data')],
    [
      'EF',
      new Map([
        ['F', reference(stream)],
        ['UF', reference(stream)],
      ]),
    ],
  ]);
}
