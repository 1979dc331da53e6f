/** Values as kept bytes: JSON behind the hash of itself, so that what was cut off or changed is known for it. */
import { sha256 } from '../hash.ts';
import type { CacheStore } from '../model/cache.ts';

/** The value under a name; undefined where there is none, and with a note where it is damaged. */
export async function readKept(
  store: CacheStore,
  name: string,
): Promise<{ readonly value: unknown; readonly modified: number } | undefined> {
  const found = await store.read(name);
  if (found === undefined) return undefined;
  const text = Buffer.from(found.bytes).toString('utf8');
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  if (end !== 64 || sha256(body) !== text.slice(0, end)) {
    store.note(`the cache holds a damaged entry (${name}): it is made again`);
    return undefined;
  }
  try {
    return { value: JSON.parse(body) as unknown, modified: found.modified };
  } catch {
    return undefined;
  }
}

export async function writeKept(store: CacheStore, name: string, value: unknown): Promise<void> {
  const body = JSON.stringify(value);
  await store.write(name, Buffer.from(`${sha256(body)}\n${body}`));
}

/** Bytes that are called by their own hash; undefined where there are none, and with a note where they are others. */
export async function readBlob(store: CacheStore, hash: string): Promise<Uint8Array | undefined> {
  const found = await store.read(blobName(hash));
  if (found === undefined) return undefined;
  if (sha256(found.bytes) === hash) return found.bytes;
  store.note(`the cache holds a damaged output (${hash.slice(0, 12)}…): it is made again`);
  return undefined;
}

export async function writeBlob(store: CacheStore, hash: string, bytes: Uint8Array): Promise<void> {
  await store.write(blobName(hash), bytes);
}

function blobName(hash: string): string {
  return `blobs/${hash.slice(0, 2)}/${hash}`;
}
