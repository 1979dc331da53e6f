/** Finding one's way in a PDF's objects. */
import type { Dictionary, PdfObject, Value } from './object.ts';
import { isDictionary, isKind } from './object.ts';

type Objects = ReadonlyMap<number, PdfObject>;

export function objectAt(objects: Objects, number: number): PdfObject {
  const object = objects.get(number);
  if (object === undefined) throw new Error(`a PDF must have an object ${number}`);
  return object;
}

export function dictionaryAt(objects: Objects, number: number): Dictionary {
  const { value } = objectAt(objects, number);
  if (!isDictionary(value)) throw new Error(`object ${number} of a PDF must be a dictionary`);
  return value;
}

export function numberOf(value: Value | undefined): number {
  if (!isKind(value, 'reference')) throw new Error('a PDF must have a reference here');
  return value.number;
}

/** The value itself, or the one that it refers to. */
export function resolve(objects: Objects, value: Value | undefined): Value | undefined {
  return isKind(value, 'reference') ? objects.get(value.number)?.value : value;
}
