/** A store that builds share, over HTTP: GET and PUT of bytes by name, and nothing else. */

export interface HttpStore {
  get(name: string): Promise<Uint8Array | undefined>;
  put(name: string, bytes: Uint8Array): Promise<void>;
}

export interface HttpStoreOptions {
  /** Names are below this address; a user and password in it go into the header, and never into a message. */
  readonly url: URL;
  readonly note: (text: string) => void;
  /** Milliseconds that the store has for an answer and its content. */
  readonly patience?: number;
  /** No answer longer than this is read. */
  readonly maximumBytes?: number;
}

/** The one exception to a build without a network, and only where it is asked for. A store that fails is not asked again. */
export function httpStore({
  url,
  note,
  patience = 10_000,
  maximumBytes = 256 * 1024 * 1024,
}: HttpStoreOptions): HttpStore {
  const base = new URL(url.href.endsWith('/') ? url.href : `${url.href}/`);
  const { username, password } = base;
  base.username = '';
  base.password = '';
  const headers: Record<string, string> =
    username === '' && password === '' ? {} : { authorization: basic(username, password) };
  let isThere = true;
  let takes = true;

  const giveUp = (reason: string): void => {
    isThere = false;
    note(`the shared cache ${reason}: this build goes on without it`);
  };
  const ask = async <Result>(
    name: string,
    init: RequestInit,
    use: (response: Response) => Promise<Result>,
  ): Promise<Result | undefined> => {
    if (!isThere) return undefined;
    try {
      const response = await fetch(new URL(name, base), {
        ...init,
        headers,
        // Elsewhere nobody vouches for what comes back, and the password would go along.
        redirect: 'manual',
        signal: AbortSignal.timeout(patience),
      });
      try {
        const { status } = response;
        if (status >= 500) {
          giveUp(`fails (${String(status)})`);
          return undefined;
        }
        if (status >= 300 && status < 400) {
          giveUp('leads elsewhere, which is not followed');
          return undefined;
        }
        return await use(response);
      } finally {
        // What is left of it is not waited for.
        await response.body?.cancel().catch(() => undefined);
      }
    } catch (error) {
      giveUp(`does not answer (${codeOf(error)})`);
      return undefined;
    }
  };

  return {
    async get(name) {
      return ask(name, { method: 'GET' }, async (response) => {
        if (response.status === 401 || response.status === 403)
          giveUp(`may not be read (${String(response.status)})`);
        if (!response.ok || response.body === null) return undefined;
        const bytes = await readAtMost(response.body, maximumBytes);
        if (bytes === undefined) giveUp('sends more than an output can have');
        return bytes;
      });
    },
    async put(name, bytes) {
      if (!takes) return;
      await ask(name, { method: 'PUT', body: Buffer.from(bytes) }, ({ ok, status }) => {
        takes = ok;
        if (!ok) note(`the shared cache takes nothing (${String(status)}): it is only read`);
        return Promise.resolve();
      });
    },
  };
}

function basic(username: string, password: string): string {
  const both = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return `Basic ${Buffer.from(both).toString('base64')}`;
}

/** All of a body; undefined where it is longer, however it calls itself. */
async function readAtMost(
  body: ReadableStream<Uint8Array>,
  most: number,
): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = body.getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.length;
      if (size > most) {
        await reader.cancel();
        return undefined;
      }
      parts.push(part.value);
    }
    return Buffer.concat(parts);
  } finally {
    reader.releaseLock();
  }
}

/** A code, never a message: that may hold the address. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.cause instanceof Error ? codeOf(error.cause) : error.name;
}
