/** The outcome of a run as plain data, and back: what the command line shows of it is the same. */
import { VFile } from 'vfile';
import type { DocumentResult, Outcome } from '../build.ts';
import type { KeptMessage } from '../cache/messages.ts';
import { keepMessage, restoreMessage } from '../cache/messages.ts';
import { toProjectPath } from '../paths.ts';
import type { World } from '../world.ts';
import { ReadError } from '../world.ts';

interface KeptOutcome {
  readonly ok: boolean;
  readonly documents: readonly KeptDocument[];
  readonly found: number;
  readonly files: readonly {
    readonly path: string;
    readonly messages: readonly KeptMessage[];
  }[];
}

type KeptDocument = Omit<DocumentResult, 'files' | 'failure'>;

/** Undefined where the machine failed: the next run may fare better. */
export function toKept({ ok, documents, found, files, failure }: Outcome): KeptOutcome | undefined {
  if (failure !== undefined || documents.some((one) => one.failure !== undefined)) return undefined;
  return {
    ok,
    found,
    documents: documents.map(({ source, kind, status, blockedBy, silenced, artifacts }) => ({
      ...{ source, kind, status, blockedBy, silenced, isRecalled: true },
      artifacts: artifacts.map((artifact) => ({
        ...artifact,
        status: 'cached' as const,
        reason: 'nothing changed',
        // The manifest has them, and nobody else asks.
        inputs: [],
        facts: [],
        silenced: [],
      })),
    })),
    files: files
      .filter(({ messages }) => messages.length > 0)
      .map(({ path, messages }) => ({
        path,
        messages: messages.map((message) => keepMessage(path, message)),
      })),
  };
}

/** The outcome again; files are read for the excerpts of their messages. */
export async function fromKept(kept: unknown, world: World): Promise<Outcome> {
  // What this module has written, behind its own hash.
  const { ok, documents, found, files } = kept as KeptOutcome;
  return {
    ok,
    found,
    documents: documents.map((document) => ({ ...document, files: [], failure: undefined })),
    artifacts: documents.flatMap(({ artifacts }) => artifacts),
    files: await Promise.all(
      files.map(async ({ path, messages }) => {
        const file = new VFile({ path, value: await textOf(path, world) });
        for (const message of messages) restoreMessage(file, message);
        return file;
      }),
    ),
    failure: undefined,
  };
}

async function textOf(path: string, world: World): Promise<string> {
  const own = toProjectPath(path);
  if (own === undefined) return '';
  try {
    const { decode } = await import('../syntax/decode.ts');
    const decoded = decode(await world.read(own));
    return 'text' in decoded ? decoded.text : decoded.readable;
  } catch (error) {
    if (error instanceof ReadError) return '';
    throw error;
  }
}
