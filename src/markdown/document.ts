/** A document from its file to its two expansions. */
import { VFile } from 'vfile';
import type { CitationStyle } from '../citations/style.ts';
import type { Details } from '../messages.ts';
import { nearest, OperationError, report, suggestion } from '../messages.ts';
import type { ScaleName } from '../likelihood/scales.ts';
import type { DocumentKind, ExpandedDocument } from '../model/document.ts';
import type { Facts } from '../model/fact.ts';
import type { Queries } from '../model/query.ts';
import type { DataSet } from '../model/table.ts';
import type { OwnUnits } from '../model/unit.ts';
import type { ProjectPath } from '../paths.ts';
import { folderOf, toProjectPath } from '../paths.ts';
import { decode } from '../syntax/decode.ts';
import { placer } from '../syntax/place.ts';
import type { Watch } from '../watch.ts';
import { underWatch } from '../watch.ts';
import type { World } from '../world.ts';
import { ReadError } from '../world.ts';
import type { NamedStyle } from './citation-style.ts';
import { hasSources } from './cites.ts';
import { vocabulary } from './directives/index.ts';
import type { Excess } from './excess.ts';
import { expandedExcess, findExcess } from './excess.ts';
import type { ExpandContext, ExpandLimits } from './expand.ts';
import { expand } from './expand.ts';
import {
  checkFrontMatterPlace,
  declaredDay,
  declaredLanguage,
  declaredStyle,
  declaredScale,
  isLanguage,
  readFrontMatter,
} from './front-matter.ts';
import type { Written } from './offsets.ts';
import { compose } from './offsets.ts';
import type { Source } from './source.ts';
import { readSource } from './source.ts';

export interface DocumentContext {
  readonly data: DataSet;
  readonly facts: Facts;
  readonly queries: Queries;
  /** Language of documents that declare none. */
  readonly lang: string;
  readonly units: OwnUnits;
  /** The CSL style of documents that name none. */
  readonly citationStyle?: NamedStyle | undefined;
  /** Seconds for each step of reading and joining. */
  readonly limits: ExpandLimits & { readonly pageSeconds: number };
  /** Scale of likelihood of documents that name none; default `phia`. */
  readonly likelihoodScale?: ScaleName;
}

/**
 * Reads a document and what it includes and replaces its directives. Mistakes are messages on the files that they stand
 * in; a document that cannot be read is empty and says why.
 */
export async function expandDocument(
  world: World,
  path: ProjectPath,
  kind: DocumentKind,
  {
    data,
    facts,
    queries,
    lang: defaultLang,
    units,
    citationStyle,
    likelihoodScale = 'phia',
    limits,
  }: DocumentContext,
): Promise<ExpandedDocument> {
  const sources = new Map<string, Promise<Source | undefined>>();
  const files: VFile[] = [];
  const watchOn = ({ length }: string): Watch => ({
    name: path,
    seconds: limits.pageSeconds,
    characters: length,
  });

  const file = new VFile({ path, value: '' });
  files.push(file);
  const sound = await readInto(file, world, path, limits.fileBytes, (code) => {
    if (code === 'too-large') {
      const reason = `Unexpected size of the document, expected at most ${limits.fileBytes} bytes`;
      report(file, 'limit', undefined, reason, { note: raise });
      return;
    }
    report(file, 'missing-file', undefined, missing[code]);
  });
  // The text stays on its file for the excerpt of the message, but nothing is made of what could not be read.
  const names = { ...vocabulary, citations: hasSources(facts) };
  const source = await underWatch(watchOn(String(file)), 'read', () => {
    const readable =
      sound && !reportExcess(file, findExcess(String(file), kind))
        ? file
        : new VFile({ path, value: '' });
    return readSource(readable, path, kind, names);
  });
  const lang = declaredLanguage(source.text) ?? (isLanguage(defaultLang) ? defaultLang : 'en');

  const include: ExpandContext['load'] = async (wanted, complain) => {
    const known = sources.get(wanted);
    if (known !== undefined) return known;
    const toSource = (included: VFile): Promise<Source | undefined> =>
      underWatch(watchOn(String(included)), `read \`${wanted}\``, () =>
        reportExcess(included, findExcess(String(included), kind))
          ? undefined
          : readSource(included, wanted, kind, names),
      );
    const loading = load(world, wanted, limits.fileBytes, 'include', files, complain).then(
      ({ file: included, sound: isSound }) => (isSound ? toSource(included) : undefined),
    );
    sources.set(wanted, loading);
    return loading;
  };
  const others = new Map<string, Promise<Written | undefined>>();
  const readFile: ExpandContext['readFile'] = async (wanted, complain) => {
    const known = others.get(wanted);
    if (known !== undefined) return known;
    const loading = loadFile(world, wanted, limits.fileBytes, files, complain);
    others.set(wanted, loading);
    return loading;
  };
  const declared = declaredStyle(source.text);
  const named: NamedStyle | undefined =
    declared === undefined
      ? citationStyle
      : { path: declared.path, file, place: source.place(declared) };
  const style =
    named === undefined || named.path === 'built-in'
      ? undefined
      : async (): Promise<CitationStyle | undefined> => {
          const { readStyle } = await import('./citation-style.ts');
          return readStyle(world, named, lang, files);
        };
  const { pieces, tables, figures, reads } = await expand(source, {
    data,
    facts,
    queries,
    lang,
    units,
    kind,
    style,
    scale: declaredScale(source.text) ?? likelihoodScale,
    limits,
    today: declaredDay(source.text) ?? world.today,
    readFile,
    load: include,
  });
  const { composition, frontMatter } = await underWatch(watchOn(source.text), 'expand', () => {
    const composed = compose(pieces, source);
    reportExcess(file, expandedExcess(composed.marked.text));
    checkFrontMatterPlace(source);
    return { composition: composed, frontMatter: readFrontMatter(composed.marked, path) };
  });
  return {
    kind,
    path,
    name: nameOf(path, kind),
    file,
    files,
    frontMatter,
    lang,
    ...composition,
    figures,
    tables,
    reads,
  };
}

/** Path below `decks/` or `reports/` without extension. */
function nameOf(path: ProjectPath, kind: DocumentKind): string {
  const folder = `${kind}s/`;
  return (path.startsWith(folder) ? path.slice(folder.length) : path).replace(/\.md$/iu, '');
}

/** Reads and decodes a file; false where that fails: `refuse` is told why, or the file has a message about its bytes. */
async function readInto(
  file: VFile,
  world: World,
  path: ProjectPath,
  most: number,
  refuse: (code: Exclude<ReadError['code'], 'unreadable'>) => void | Promise<void>,
): Promise<boolean> {
  let bytes: Uint8Array;
  try {
    bytes = await world.read(path);
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    const { code, message } = error;
    if (code === 'unreadable') {
      throw new OperationError(`cannot read ${path}: ${message}`, { cause: error });
    }
    await refuse(code);
    return false;
  }
  if (bytes.length > most) {
    await refuse('too-large');
    return false;
  }
  const decoded = decode(bytes);
  if ('text' in decoded) {
    file.value = decoded.text;
    return true;
  }
  const { problem, offset, readable } = decoded;
  // The place is one in what can be read of the file.
  file.value = readable;
  const place = placer(file)({ start: offset, end: Math.min(readable.length, offset + 1) });
  report(file, 'document-encoding', place, `Unexpected ${problem}, expected UTF-8`, {
    note: 'save the file as UTF-8',
  });
  return false;
}

async function loadFile(
  world: World,
  path: ProjectPath,
  most: number,
  files: VFile[],
  complain: Complain,
): Promise<Written | undefined> {
  const { file, sound } = await load(world, path, most, 'figure', files, complain);
  return sound ? { file, text: String(file), place: placer(file) } : undefined;
}

type Complain = (rule: string, reason: string, details?: Details) => void;

/** A file that a document names; where it cannot be read, the rule that it breaks is told. */
async function load(
  world: World,
  path: ProjectPath,
  most: number,
  rule: string,
  files: VFile[],
  complain: Complain,
): Promise<{ readonly file: VFile; readonly sound: boolean }> {
  const file = new VFile({ path, value: '' });
  const sound = await readInto(file, world, path, most, async (code) => {
    switch (code) {
      case 'missing': {
        const others = await world.list(toProjectPath(folderOf(path)) ?? path);
        complain(rule, `Unexpected \`${path}\` that does not exist, expected a file`, {
          note: suggestion(path, likeNamed(path, others)),
        });
        break;
      }
      case 'outside':
        complain(rule, `Unexpected \`${path}\` outside the project, expected a file inside it`, {
          note: 'copy the file into the project',
        });
        break;
      case 'not-a-file':
        complain(rule, `Unexpected folder \`${path}\`, expected a file`);
        break;
      case 'too-large':
        complain('limit', `Unexpected size of \`${path}\`, expected at most ${most} bytes`, {
          note: raise,
        });
        break;
    }
  });
  if (sound || file.messages.length > 0) files.push(file);
  return { file, sound };
}

/** Whether there is too much of something, which its author is told. */
function reportExcess(file: VFile, excess: Excess | undefined): boolean {
  if (excess === undefined) return false;
  const { reason, note } = excess;
  const place = excess.end === 0 ? undefined : placer(file)(excess);
  report(file, 'limit', place, reason, { note });
  return true;
}

/** Files whose name is near that of one that does not exist; it may itself be listed, and gone when it is read. */
function likeNamed(path: ProjectPath, others: readonly ProjectPath[]): readonly ProjectPath[] {
  const nameOfFile = (one: ProjectPath): string => one.slice(one.lastIndexOf('/') + 1);
  return others.filter(
    (other) => other !== path && nearest(nameOfFile(path), [nameOfFile(other)]).length > 0,
  );
}

const missing = {
  missing: 'Unexpected document that is no longer there, expected the file that was listed',
  outside: 'Unexpected link to a file outside the project, expected a file inside it',
  'not-a-file': 'Unexpected folder, expected a file',
} as const;

const raise = 'raise `limits.fileBytes` in `brief.yaml` if that is meant';
