/** The CSL style that a document or the project names, read from its file. */
import type { Position } from 'unist';
import { VFile } from 'vfile';
import { cslStyle } from '../citations/csl.ts';
import type { CitationStyle } from '../citations/style.ts';
import { wordsOf } from '../citations/words.ts';
import { OperationError, report, suggestion } from '../messages.ts';
import { folderOf, toProjectPath } from '../paths.ts';
import { decode } from '../syntax/decode.ts';
import { placer } from '../syntax/place.ts';
import type { World } from '../world.ts';
import { ReadError } from '../world.ts';

export interface NamedStyle {
  /** From the project's root, as it was written. */
  readonly path: string;
  /** The file that names it, and where. */
  readonly file: VFile;
  readonly place: Position | undefined;
}

/** The largest of the official styles has 120 000 characters. */
const most = 1_000_000;

/** The style; undefined where it cannot be used, of which there is a message. Its file joins `files`. */
export async function readStyle(
  world: World,
  { path: written, file: namer, place }: NamedStyle,
  lang: string,
  files: VFile[],
): Promise<CitationStyle | undefined> {
  /** Once, where several documents share what `brief.yaml` names. */
  const complain = (of: VFile, at: Position | undefined, reason: string, note?: string): void => {
    if (of.messages.some((message) => message.ruleId === rule && message.reason === reason)) return;
    report(of, rule, at, reason, { note });
  };
  const refuse = (reason: string, note?: string): void => {
    complain(namer, place, reason, note);
  };
  const path = toProjectPath(written);
  if (path === undefined) {
    refuse(
      `Unexpected \`${written}\` outside the project, expected a file inside it`,
      'copy the style into the project',
    );
    return undefined;
  }
  let bytes: Uint8Array;
  try {
    bytes = await world.read(path);
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    const { code, message } = error;
    if (code === 'unreadable') {
      throw new OperationError(`cannot read ${path}: ${message}`, { cause: error });
    }
    const folder = toProjectPath(folderOf(path));
    const others = code === 'missing' && folder !== undefined ? await world.list(folder) : [];
    refuse(
      code === 'missing'
        ? `Unexpected \`${path}\` that does not exist, expected the path of a CSL style`
        : `Unexpected \`${path}\`, expected a CSL style inside the project: ${message}`,
      suggestion(path, others) ?? 'paths count from the root of the project',
    );
    return undefined;
  }
  if (bytes.length > most) {
    refuse(`Unexpected size of \`${path}\`, expected at most ${most} bytes`);
    return undefined;
  }
  const decoded = decode(bytes);
  const value = 'text' in decoded ? decoded.text : decoded.readable;
  const known = read.get(namer);
  const file = known?.value === value ? known : new VFile({ path, value });
  read.set(namer, file);
  files.push(file);
  if ('problem' in decoded) {
    const at = { start: decoded.offset, end: decoded.offset + 1 };
    complain(file, placer(file)(at), `Unexpected ${decoded.problem}, expected UTF-8`);
    return undefined;
  }
  const style = await cslStyle(decoded.text, lang, wordsOf(lang));
  if ('kind' in style) return style;
  const at = style.range === undefined ? undefined : placer(file)(style.range);
  complain(file, at, style.reason, style.note);
  return undefined;
}

const rule = 'citation-style';

/** The file of a style by the file that names it. */
const read = new WeakMap<VFile, VFile>();
