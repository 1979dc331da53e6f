/** The values of a PDF file (ISO 32000, 7.3), and how they are written. */

export interface Name {
  readonly kind: 'name';
  /** Bytes as Latin-1, `#xx` resolved. */
  readonly name: string;
}

export interface Text {
  readonly kind: 'text';
  /** Bytes as Latin-1, escapes resolved. */
  readonly bytes: string;
}

export interface Reference {
  readonly kind: 'reference';
  readonly number: number;
}

/** Kept as it was written, so that no digit is lost or added. */
export interface Numeral {
  readonly kind: 'numeral';
  readonly digits: string;
}

export type List = readonly Value[];
export type Dictionary = ReadonlyMap<string, Value>;
export type Value = Name | Text | Reference | Numeral | List | Dictionary | boolean | null;

/**
 * An indirect object. Its value stays the text that stands in the file until somebody looks into it (`valueOf`): of the
 * thousands of tags in a file few are ever looked at, and parsing them all would take longer than printing.
 */
export interface PdfObject {
  /** Latin-1. */
  readonly source: string;
  /** The bytes of a stream, whose dictionary `source` is. They are copied as they are. */
  readonly stream: Uint8Array | undefined;
}

export interface PdfFile {
  /** By object number. */
  readonly objects: ReadonlyMap<number, PdfObject>;
  readonly trailer: Dictionary;
}

export const name = (text: string): Name => ({ kind: 'name', name: text });
export const reference = (number: number): Reference => ({ kind: 'reference', number });
export const numeral = (number: number): Numeral => ({ kind: 'numeral', digits: String(number) });

/** A text string for people: ASCII where that is enough, else UTF-16 with its mark. */
export function text(content: string): Text {
  if (/^[\x20-\x7e]*$/.test(content)) return { kind: 'text', bytes: content };
  const bytes = Buffer.from(`\ufeff${content}`, 'utf16le').swap16().toString('latin1');
  return { kind: 'text', bytes };
}

/** The characters of a text string; what is neither UTF-16 nor UTF-8 by its mark counts as Latin-1. */
export function readText({ bytes }: Text): string {
  const raw = Buffer.from(bytes, 'latin1');
  if (bytes.startsWith('\xfe\xff') && raw.length % 2 === 0) {
    return raw.swap16().toString('utf16le', 2);
  }
  return bytes.startsWith('\xef\xbb\xbf') ? raw.toString('utf8', 3) : bytes;
}

export function isDictionary(value: Value | undefined): value is Dictionary {
  return value instanceof Map;
}

export function isList(value: Value | undefined): value is List {
  return Array.isArray(value);
}

export function isKind<Kind extends 'name' | 'text' | 'reference' | 'numeral'>(
  value: Value | undefined,
  kind: Kind,
): value is Extract<Value, { readonly kind: Kind }> {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === kind;
}

/** An object that holds this value. */
export function toObject(value: Value): PdfObject {
  return { source: writeValue(value), stream: undefined };
}

/** The value as a PDF file has it, as Latin-1. */
export function writeValue(value: Value): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (isList(value)) return `[${value.map(writeValue).join(' ')}]`;
  if (isDictionary(value)) {
    const entries = [...value].map(([key, item]) => `${writeName(key)} ${writeValue(item)}`);
    return `<<${entries.join('\n')}>>`;
  }
  switch (value.kind) {
    case 'name':
      return writeName(value.name);
    case 'numeral':
      return value.digits;
    case 'reference':
      return `${String(value.number)} 0 R`;
    case 'text':
      return /^[\x20-\x7e]*$/.test(value.bytes)
        ? `(${value.bytes.replace(/[\\()]/g, '\\$&')})`
        : `<${Buffer.from(value.bytes, 'latin1').toString('hex').toUpperCase()}>`;
  }
}

function writeName(content: string): string {
  const escaped = content.replace(
    /[^\x21-\x7e]|[#/%()<>[\]{}]/g,
    (character) => `#${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return `/${escaped}`;
}
