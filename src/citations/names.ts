/** Names of people and bodies as CSL-JSON has them. */
import { isMap } from '../facts/shape.ts';
import type { Datum } from '../model/table.ts';
import type { Words } from './words.ts';

export interface Name {
  readonly family: string;
  readonly given: string;
}

/** The names of a CSL variable in order; a body, or a name of one word, has no `given`. */
export function readNames(value: Datum | undefined): readonly Name[] {
  if (!Array.isArray(value)) return [];
  return (value as readonly Datum[]).flatMap((name) => {
    if (!isMap(name)) return [];
    const part = (key: string): string => {
      const text = name[key];
      return typeof text === 'string' ? text.trim() : '';
    };
    if (part('literal') !== '') return { family: part('literal'), given: '' };
    const family = [part('non-dropping-particle'), part('family')].filter((one) => one !== '');
    const given = [part('given'), part('dropping-particle')].filter((one) => one !== '');
    const suffix = part('suffix');
    const whole = {
      family: [...family, suffix].filter((one) => one !== '').join(' '),
      given: given.join(' '),
    };
    if (whole.family === '') return whole.given === '' ? [] : { family: whole.given, given: '' };
    return whole;
  });
}

/** More than three names are the first and `et al.`. */
const most = 3;

/** `Ada Rueter and Ben Ito`; the first one by its family name where the list is sorted by it. */
export function printNames(
  names: readonly Name[],
  words: Words,
  order: 'natural' | 'sorted' | 'family' = 'natural',
): string {
  const print = ({ family, given }: Name, index: number): string => {
    if (order === 'family' || given === '') return family;
    return order === 'sorted' && index === 0 ? `${family}, ${given}` : `${given} ${family}`;
  };
  const [first] = names;
  if (first === undefined) return '';
  if (names.length > most) return `${print(first, 0)} ${words.others}`;
  const printed = names.map(print);
  const last = printed.at(-1) ?? '';
  return printed.length === 1 ? last : `${printed.slice(0, -1).join(', ')} ${words.and} ${last}`;
}
