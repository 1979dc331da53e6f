/** The cache folder and the shared store, with everything that can happen to them. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { httpStore } from '../src/cache/http-store.ts';
import { readBlob, readKept, writeBlob, writeKept } from '../src/cache/kept.ts';
import { sha256 } from '../src/hash.ts';
import type { CacheStore } from '../src/model/cache.ts';
import { nodeCache } from '../src/node-cache.ts';
import { Workshop } from './command-line.ts';

const workshop = new Workshop();
afterAll(() => {
  workshop.clear();
});

const home = workshop.folder();

interface Opened extends CacheStore {
  readonly notes: string[];
  readonly folder: string;
}

function open(root: string, { user = home, url }: { user?: string; url?: string } = {}): Opened {
  const notes: string[] = [];
  const store = nodeCache({
    root,
    url: url === undefined ? undefined : new URL(url),
    env: { HOME: user, XDG_CACHE_HOME: join(user, 'cache') },
    note: (text) => notes.push(text),
  });
  return { ...store, notes, folder: join(root, '.briefwright', 'cache') };
}

const name = `outputs/ab/${'a'.repeat(64)}.json`;
const other = `outputs/ab/${'b'.repeat(64)}.json`;
const bytes = Buffer.from('<html>');
const hash = sha256(bytes);
const blob = `blobs/${hash.slice(0, 2)}/${hash}`;

describe('a folder', () => {
  test('gives back what was kept, also to the next process, and is marked as a cache', async () => {
    const root = workshop.folder();
    const store = open(root);
    await writeKept(store, name, { a: 1 });
    await writeBlob(store, hash, bytes);
    const next = open(root);
    expect(await readKept(next, name)).toEqual({ a: 1 });
    expect(Buffer.from((await readBlob(next, hash)) ?? [])).toEqual(bytes);
    expect(await readKept(next, other)).toBeUndefined();
    expect(readdirSync(next.folder).sort()).toEqual([
      '.gitignore',
      'CACHEDIR.TAG',
      'blobs',
      'outputs',
    ]);
    expect([...store.notes, ...next.notes]).toEqual([]);
  });

  const damages: readonly (readonly [string, (path: string, twin: string) => void])[] = [
    [
      'a flipped bit',
      (path) => {
        const content = readFileSync(path);
        content[content.length - 2] = (content.at(-2) ?? 0) ^ 1;
        writeFileSync(path, content);
      },
    ],
    [
      'a flipped bit of the seal',
      (path) => {
        const content = readFileSync(path);
        content[0] = (content[0] ?? 0) ^ 1;
        writeFileSync(path, content);
      },
    ],
    [
      'half of it',
      (path) => {
        truncateSync(path, statSync(path).size / 2);
      },
    ],
    [
      'nothing',
      (path) => {
        truncateSync(path, 0);
      },
    ],
    [
      'another entry',
      (path, twin) => {
        writeFileSync(path, readFileSync(twin));
      },
    ],
    [
      'what somebody else would write',
      (path) => {
        const body = '{"a":2}';
        writeFileSync(path, `${sha256(`${name}\n${body}`)}\n${body}`);
      },
    ],
  ];
  test.each(damages)(
    'that holds %s in place of an entry holds none, and says so once',
    async (_, damage) => {
      const root = workshop.folder();
      const store = open(root);
      await writeKept(store, name, { a: 1 });
      await writeKept(store, other, { a: 2 });
      damage(join(store.folder, name), join(store.folder, other));
      const next = open(root);
      expect(await readKept(next, name)).toBeUndefined();
      expect(await readKept(next, name)).toBeUndefined();
      expect(next.notes).toHaveLength(1);
      expect(next.notes[0]).toContain('made again');
      await writeKept(next, name, { a: 3 });
      expect(await readKept(next, name)).toEqual({ a: 3 });
    },
  );

  test('that holds a damaged output holds none', async () => {
    const root = workshop.folder();
    const store = open(root);
    await writeBlob(store, hash, bytes);
    writeFileSync(join(store.folder, blob), '<html\u001b');
    expect(await readBlob(store, hash)).toBeUndefined();
    expect(store.notes).toEqual(['an entry of the cache is damaged: what it held is made again']);
  });

  test('that came with a project, sealed by somebody else, is not believed', async () => {
    const root = workshop.folder();
    await writeKept(open(root, { user: workshop.folder() }), name, { forged: true });
    const store = open(root);
    expect(await readKept(store, name)).toBeUndefined();
    expect(store.notes).toEqual([
      'the cache holds entries that are damaged or were written elsewhere: they are made again',
    ]);
  });

  test.each(['.briefwright', '.briefwright/cache'])(
    'whose %s is a link is left alone',
    async (place) => {
      const root = workshop.folder();
      const target = workshop.project({ 'blobs/ab/precious.txt': 'mine', '.gitignore': 'mine' });
      if (place.includes('/')) mkdirSync(join(root, '.briefwright'));
      symlinkSync(target, join(root, place));
      const store = open(root);
      await writeKept(store, name, { a: 1 });
      await store.prune(0);
      expect(await store.moment()).toBeUndefined();
      expect(await readKept(store, name)).toBeUndefined();
      expect(readdirSync(target).sort()).toEqual(['.gitignore', 'blobs']);
      expect(readFileSync(join(target, 'blobs/ab/precious.txt'), 'utf8')).toBe('mine');
      expect(store.notes).toHaveLength(1);
      expect(store.notes[0]).toContain('is not a folder, or a link to one');
    },
  );

  test('whose place is taken by a file keeps nothing', async () => {
    const root = workshop.project({ '.briefwright': 'a file' });
    const store = open(root);
    await writeKept(store, name, { a: 1 });
    expect(await readKept(store, name)).toBeUndefined();
    expect(store.notes).toHaveLength(1);
  });

  test('with links within leads no writing, reading or removal elsewhere', async () => {
    const root = workshop.folder();
    const target = workshop.project({ rc: 'mine', [hash]: 'mine', [`ab/${hash}`]: 'mine' });
    const store = open(root);
    mkdirSync(join(store.folder, 'blobs'), { recursive: true });
    symlinkSync(join(target, 'rc'), join(store.folder, '.gitignore'));
    symlinkSync(target, join(store.folder, 'outputs'));
    symlinkSync(join(target, 'ab'), join(store.folder, 'blobs', hash.slice(0, 2)));
    await writeKept(store, name, { a: 1 });
    await writeBlob(store, hash, bytes);
    await open(root).prune(0);
    expect(readFileSync(join(target, 'rc'), 'utf8')).toBe('mine');
    expect(readFileSync(join(target, hash), 'utf8')).toBe('mine');
    expect(readFileSync(join(target, `ab/${hash}`), 'utf8')).toBe('mine');
    expect(store.notes).toHaveLength(1);
  });

  test.skipIf(process.getuid?.() === 0)(
    'that is read-only is read, and said to be so once',
    async () => {
      const root = workshop.folder();
      await writeKept(open(root), name, { a: 1 });
      const store = open(root);
      chmodSync(join(store.folder, 'outputs/ab'), 0o555);
      await writeKept(store, other, { a: 1 });
      await writeKept(store, other, { a: 1 });
      chmodSync(join(store.folder, 'outputs/ab'), 0o755);
      expect(await readKept(store, name)).toEqual({ a: 1 });
      expect(store.notes).toHaveLength(1);
    },
  );

  test('that cannot be written is said to be so once, and read all the same', async () => {
    const root = workshop.folder();
    await writeKept(open(root), name, { a: 1 });
    const store = open(root);
    // As on a full disk: no folder for further entries can be made, whoever asks.
    writeFileSync(join(store.folder, 'blobs'), '');
    await writeBlob(store, hash, bytes);
    await writeKept(store, other, { a: 1 });
    expect(await readKept(store, name)).toEqual({ a: 1 });
    expect(await readKept(store, other)).toBeUndefined();
    expect(store.notes).toHaveLength(1);
    expect(store.notes[0]).toMatch(/^nothing is kept in the cache: .* cannot be written \(E/u);
  });

  test('that is removed while it is in use is made again', async () => {
    const store = open(workshop.folder());
    await writeKept(store, name, { a: 1 });
    rmSync(store.folder, { recursive: true });
    expect(await readKept(store, name)).toBeUndefined();
    await writeKept(store, name, { a: 1 });
    await writeKept(store, name, { a: 2 });
    expect(await readKept(store, name)).toEqual({ a: 2 });
    expect(store.notes).toEqual([]);
  });

  test('is pruned by what was not used for longest; what others put there stays', async () => {
    const store = open(workshop.folder());
    const sizes = 1000;
    const hashes = await Promise.all(
      ['a', 'b', 'c'].map(async (letter, index) => {
        const content = Buffer.from(letter.repeat(sizes));
        const own = sha256(content);
        await writeBlob(store, own, content);
        const day = new Date(Date.UTC(2020, 0, 3 - index));
        utimesSync(join(store.folder, `blobs/${own.slice(0, 2)}/${own}`), day, day);
        return own;
      }),
    );
    writeFileSync(join(store.folder, 'blobs', 'notes.txt'), 'x'.repeat(sizes));
    const abandoned = join(store.folder, 'blobs', '.0123456789ab.tmp');
    writeFileSync(abandoned, 'half');
    utimesSync(abandoned, 0, 0);
    // Reading is using.
    await readBlob(store, hashes[2] ?? '');
    await store.prune(2 * sizes);
    const left = await Promise.all(
      hashes.map((own) => store.read(`blobs/${own.slice(0, 2)}/${own}`)),
    );
    expect(left.map((content) => content !== undefined)).toEqual([true, false, true]);
    expect(existsSync(join(store.folder, 'blobs', 'notes.txt'))).toBe(true);
    expect(existsSync(abandoned)).toBe(false);
  });

  test('serves many processes at once', async () => {
    const root = workshop.folder();
    const user = workshop.folder();
    const stores = Array.from({ length: 8 }, () => open(root, { user }));
    await Promise.all(stores.map((store) => writeKept(store, name, { a: 1 })));
    const found = await Promise.all(stores.map((store) => readKept(store, name)));
    expect(found).toEqual(stores.map(() => ({ a: 1 })));
    expect(stores.flatMap(({ notes }) => notes)).toEqual([]);
    expect(readdirSync(join(user, 'cache/briefwright'))).toEqual(['cache-key']);
    expect(statSync(join(user, 'cache/briefwright/cache-key')).mode & 0o777).toBe(0o600);
  });

  test('keeps nothing where the key is not this user’s alone', async () => {
    const user = workshop.folder();
    mkdirSync(join(user, 'cache/briefwright'), { recursive: true });
    const key = join(user, 'cache/briefwright/cache-key');
    writeFileSync(key, 'k'.repeat(32));
    chmodSync(key, 0o644);
    const store = open(workshop.folder(), { user });
    await writeKept(store, name, { a: 1 });
    expect(await readKept(store, name)).toBeUndefined();
    expect(store.notes).toHaveLength(1);
    expect(store.notes[0]).not.toContain('kkkk');
  });
});

describe('a shared store', () => {
  const servers: Server[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      server.close();
    }
  });

  interface Shop {
    readonly url: string;
    readonly entries: Map<string, Buffer>;
    readonly asked: IncomingMessage[];
  }

  async function serve(
    answer?: (request: IncomingMessage, response: ServerResponse) => void,
  ): Promise<Shop> {
    const entries = new Map<string, Buffer>();
    const asked: IncomingMessage[] = [];
    const server = createServer((request, response) => {
      asked.push(request);
      if (answer !== undefined) {
        answer(request, response);
        return;
      }
      const key = request.url ?? '';
      if (request.method === 'PUT') {
        const parts: Buffer[] = [];
        request.on('data', (part: Buffer) => parts.push(part));
        request.on('end', () => {
          entries.set(key, Buffer.concat(parts));
          response.writeHead(201).end();
        });
        return;
      }
      const found = entries.get(key);
      response.writeHead(found === undefined ? 404 : 200).end(found);
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('a port must be open');
    return { url: `http://127.0.0.1:${String(address.port)}/team`, entries, asked };
  }

  test('takes what is content-addressed or keyed by a recipe, and nothing else', async () => {
    const { url, entries, asked } = await serve();
    const store = open(workshop.folder(), { url });
    await writeKept(store, name, { a: 1 });
    await writeBlob(store, hash, bytes);
    await writeKept(store, `runs/${'c'.repeat(64)}.json`, { files: 1 });
    await writeKept(store, `recipes/${'d'.repeat(64)}.json`, { a: 1 });
    expect([...entries.keys()].sort()).toEqual([`/team/${blob}`, `/team/${name}`]);
    expect(asked.flatMap(({ headers }) => [headers.cookie, headers.authorization])).toEqual(
      asked.flatMap(() => [undefined, undefined]),
    );
    // Another machine, another user.
    const there = open(workshop.folder(), { url, user: workshop.folder() });
    expect(await readKept(there, name)).toEqual({ a: 1 });
    expect(Buffer.from((await readBlob(there, hash)) ?? [])).toEqual(bytes);
    expect(await readKept(there, `runs/${'c'.repeat(64)}.json`)).toBeUndefined();
    const before = asked.length;
    expect(await readKept(there, name)).toEqual({ a: 1 });
    expect(asked.length).toBe(before);
  });

  test('gets the user and password of its address, which no message repeats', async () => {
    const { url, asked } = await serve((_, response) => response.writeHead(403).end());
    const store = open(workshop.folder(), { url: url.replace('//', '//ann:p%40ss@') });
    expect(await readKept(store, name)).toBeUndefined();
    expect(asked[0]?.headers.authorization).toBe(
      `Basic ${Buffer.from('ann:p@ss').toString('base64')}`,
    );
    expect(asked[0]?.url).toBe(`/team/${name}`);
    expect(store.notes.join('\n')).toBe(
      'the shared cache may not be read (403): this build goes on without it',
    );
  });

  test.each([
    ['fails', 500, 'the shared cache fails (500): this build goes on without it'],
    [
      'leads elsewhere',
      302,
      'the shared cache leads elsewhere, which is not followed: this build goes on without it',
    ],
  ])('that %s is not asked again', async (_, status, note) => {
    const elsewhere = await serve();
    const { url, asked } = await serve((__, response) =>
      response.writeHead(status, { location: elsewhere.url }).end(),
    );
    const store = open(workshop.folder(), { url });
    expect(await readKept(store, name)).toBeUndefined();
    expect(await readBlob(store, hash)).toBeUndefined();
    await writeBlob(store, hash, bytes);
    expect(asked.length).toBe(1);
    expect(elsewhere.asked).toEqual([]);
    expect(store.notes).toEqual([note]);
    expect(Buffer.from((await readBlob(store, hash)) ?? [])).toEqual(bytes);
  });

  test('that takes nothing is read all the same', async () => {
    const { url, asked } = await serve((request, response) => {
      response.writeHead(request.method === 'PUT' ? 405 : 404).end();
    });
    const store = open(workshop.folder(), { url });
    await writeBlob(store, hash, bytes);
    await writeKept(store, name, {});
    await readKept(store, other);
    expect(asked.map(({ method }) => method)).toEqual(['PUT', 'GET']);
    expect(store.notes).toEqual(['the shared cache takes nothing (405): it is only read']);
  });

  test.each([
    ['garbage', Buffer.from('<h1>Welcome to the hotel\u001b[2J')],
    ['nothing', Buffer.of()],
    ['another entry', Buffer.from(`${sha256(`${other}\n{}`)}\n{}`)],
  ])('that sends %s is not believed, and nothing of it is kept', async (_, content) => {
    const { url } = await serve((__, response) => response.end(content));
    const root = workshop.folder();
    const store = open(root, { url });
    expect(await readKept(store, name)).toBeUndefined();
    expect(await readBlob(store, hash)).toBeUndefined();
    expect(store.notes).toEqual([
      'the shared cache holds a damaged entry: what it held is made again',
    ]);
    expect(existsSync(join(store.folder, blob))).toBe(false);
  });

  test('that is gone, slow or sends without end is left', async () => {
    const { url } = await serve();
    servers.splice(0).forEach((server) => server.close());
    const notes: string[] = [];
    const ask = async (at: string): Promise<Uint8Array | undefined> =>
      httpStore({
        url: new URL(at),
        note: (text) => notes.push(text),
        patience: 300,
        maximumBytes: 10_000,
      }).get(name);
    expect(await ask(url)).toBeUndefined();
    const silent = await serve(() => undefined);
    expect(await ask(silent.url)).toBeUndefined();
    const drip = await serve((_, response) => response.write('x'));
    expect(await ask(drip.url)).toBeUndefined();
    const flood = await serve((_, response) => {
      const more = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(5000)));
      };
      response.on('drain', more);
      more();
    });
    expect(await ask(flood.url)).toBeUndefined();
    expect(notes).toEqual([
      'the shared cache does not answer (ECONNREFUSED): this build goes on without it',
      'the shared cache does not answer (TimeoutError): this build goes on without it',
      'the shared cache does not answer (TimeoutError): this build goes on without it',
      'the shared cache sends more than an output can have: this build goes on without it',
    ]);
  });
});
