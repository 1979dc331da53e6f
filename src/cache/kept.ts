/** Values as kept bytes: text behind a hash of itself and its name, so that what was cut off, changed or swapped is known for it. */
import { createHash } from 'node:crypto';
import { sha256 } from '../hash.ts';
import type { CacheStore } from '../model/cache.ts';

/** The value under a name; undefined where there is none, and with a note where it is damaged. */
export async function readKept(store: CacheStore, name: string): Promise<unknown> {
  const text = await readKeptText(store, name);
  try {
    return text === undefined ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}

export async function readKeptText(store: CacheStore, name: string): Promise<string | undefined> {
  const bytes = await store.read(name);
  if (bytes === undefined) return undefined;
  if (isEntry(name, bytes)) return textOf(bytes.subarray(headBytes));
  store.note(damaged);
  return undefined;
}

export async function writeKept(store: CacheStore, name: string, value: unknown): Promise<void> {
  await writeKeptText(store, name, JSON.stringify(value));
}

export async function writeKeptText(store: CacheStore, name: string, body: string): Promise<void> {
  const bytes = Buffer.from(body);
  await store.write(name, Buffer.concat([Buffer.from(`${hashOf(name, bytes)}\n`), bytes]));
}

/** Bytes that are called by their own hash; undefined where there are none, and with a note where they are others. */
export async function readBlob(store: CacheStore, hash: string): Promise<Uint8Array | undefined> {
  const bytes = await store.read(blobName(hash));
  if (bytes === undefined || sha256(bytes) === hash) return bytes;
  store.note(damaged);
  return undefined;
}

export async function writeBlob(store: CacheStore, hash: string, bytes: Uint8Array): Promise<void> {
  await store.write(blobName(hash), bytes);
}

/** Whether bytes are those that were written under a name, as far as they show it by themselves. */
export function isWhole(name: string, bytes: Uint8Array): boolean {
  const hash = /^blobs\/[0-9a-f]{2}\/([0-9a-f]{64})$/u.exec(name)?.[1];
  if (hash !== undefined) return sha256(bytes) === hash;
  return isEntry(name, bytes);
}

/** A hash in hexadecimal and the end of its line. */
const headBytes = 65;

function isEntry(name: string, bytes: Uint8Array): boolean {
  return textOf(bytes.subarray(0, headBytes)) === `${hashOf(name, bytes.subarray(headBytes))}\n`;
}

function textOf({ buffer, byteOffset, length }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, length).toString('utf8');
}

const damaged = 'an entry of the cache is damaged: what it held is made again';

function hashOf(name: string, body: Uint8Array): string {
  return createHash('sha256').update(`${name}\n`).update(body).digest('hex');
}

function blobName(hash: string): string {
  return `blobs/${hash.slice(0, 2)}/${hash}`;
}
