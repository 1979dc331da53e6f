import { createHash } from 'node:crypto';

/** SHA-256 in hexadecimal. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The hash of plain data: of its JSON, with maps and sets as lists. */
export function hashOf(value: unknown): string {
  return sha256(JSON.stringify(value, withMaps));
}

/** Maps have no JSON of their own: without this a change within one would not show. */
function withMaps(_: string, value: unknown): unknown {
  return value instanceof Map || value instanceof Set ? [...value] : value;
}
