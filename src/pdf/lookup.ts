/** Finding one's way in a PDF's objects. */
import type { Dictionary, PdfObject, Value } from './object.ts';
import { isDictionary, isKind } from './object.ts';
import { valueOf } from './read.ts';

type Objects = ReadonlyMap<number, PdfObject>;

export function valueAt(objects: Objects, number: number): Value {
  const object = objects.get(number);
  if (object === undefined) throw new Error(`a PDF must have an object ${number}`);
  return valueOf(object);
}

export function dictionaryAt(objects: Objects, number: number): Dictionary {
  const value = valueAt(objects, number);
  if (!isDictionary(value)) throw new Error(`object ${number} of a PDF must be a dictionary`);
  return value;
}

export function numberOf(value: Value | undefined): number {
  if (!isKind(value, 'reference')) throw new Error('a PDF must have a reference here');
  return value.number;
}

/** The value itself, or the one that it refers to; a reference to nothing is nothing. */
export function resolve(objects: Objects, value: Value | undefined): Value | undefined {
  if (!isKind(value, 'reference')) return value;
  const object = objects.get(value.number);
  return object === undefined ? undefined : valueOf(object);
}
