/** Which documents a change touches, and where: by value where the state before is known, else all that read the files. */
import { parsePath } from './facts/path.ts';
import { factsPath } from './facts/lookup.ts';
import type { DocumentChange, PartName, Reason } from './model/change.ts';
import type { DocumentReading, Part, ProjectReading } from './model/reading.ts';
import { nameOf } from './part-changes.ts';

/** A document that `build` would render anew, or whose outputs it would remove. */
export interface Affected {
  readonly source: string;
  readonly kind: 'deck' | 'report';
  readonly title: string;
  readonly change: 'added' | 'changed' | 'removed';
  readonly reasons: readonly Reason[];
  /** Whether readers see a difference, as far as that is known; else only the record inside its outputs differs. */
  readonly visible: boolean;
  /** Whether all of it may look different: slides and sections are not told then. */
  readonly whole: boolean;
  /** Slides and sections in the later state. */
  readonly parts: readonly PartName[];
  /** Slides and sections that are gone. */
  readonly gone: readonly PartName[];
  /** Slides of a deck; pages of a report on which changed values stand, as far as the last build tells. */
  readonly pages: readonly number[];
  /** Set where a mistake keeps it from being built as it is now. */
  readonly blocked?: true;
}

/** What is known of a document from both states. */
export function toAffected(document: DocumentChange): Affected {
  const { source, kind, title, change, reasons, visible, parts, style, blocked } = document;
  const standing = parts.flatMap(({ after }) => after ?? []);
  const onPages =
    kind === 'deck'
      ? standing.map(({ index }) => index)
      : parts.flatMap(({ pages }) => pages ?? []);
  return {
    ...{ source, kind, title, change, reasons, visible },
    whole: change !== 'changed' || style === true,
    parts: standing.map(withoutIndex),
    gone: parts.flatMap(({ before, after }) =>
      before === undefined || after !== undefined ? [] : withoutIndex(before),
    ),
    pages: [...new Set(onPages)].sort((a, b) => a - b),
    ...(blocked === true ? { blocked } : {}),
  };
}

function withoutIndex({ unit, number, title }: PartName): PartName {
  return { unit, ...(number === undefined ? {} : { number }), title };
}

/** Documents that read anything of these files or folders, whatever changed in them. */
export async function readersOf(
  paths: readonly string[],
  reading: ProjectReading,
): Promise<readonly Affected[]> {
  const isMeant = (file: string): boolean =>
    paths.some((path) => file === path || path === '' || file.startsWith(`${path}/`));
  const found: Affected[] = [];
  for (const document of reading.documents.values()) {
    const outline = document.hasPictures ? await reading.outline(document.source) : undefined;
    const pictures = [...(outline?.assets.keys() ?? [])];
    const files = [...new Set([...document.files, ...pictures])].filter(isMeant);
    if (files.length === 0) continue;
    found.push(await readerOf(document, files, reading));
  }
  return found;
}

async function readerOf(
  document: DocumentReading,
  files: readonly string[],
  reading: ProjectReading,
): Promise<Affected> {
  const { source, kind, title, isBlocked } = document;
  const isValues = files.every((file) => file.startsWith('data/') && file !== 'data/sources.json');
  const outline = isValues ? await reading.outline(source) : undefined;
  const isFrom = valuesFrom(files, reading);
  const parts = (outline?.parts ?? []).filter(({ values }: Part) => values.some(isFrom));
  const whole = outline === undefined || parts.length === 0;
  return {
    ...{ source, kind, title, change: 'changed', visible: true, whole },
    reasons: files.map((file) => reasonOf(file, document)),
    parts: whole ? [] : parts.map(nameOf),
    gone: [],
    pages: kind === 'deck' && !whole ? parts.map(({ index }) => index) : [],
    ...(isBlocked ? { blocked: true } : {}),
  };
}

function reasonOf(file: string, document: DocumentReading): Reason {
  if (file === document.source) return { kind: 'document', name: file };
  if (file === 'brief.yaml') return { kind: 'settings', name: file };
  if (file.startsWith('themes/')) return { kind: 'theme', name: file };
  if (file === factsPath) return { kind: 'fact', name: file };
  if (file === 'data/sources.json') return { kind: 'source', name: file };
  if (file.startsWith('data/')) return { kind: 'table', name: file };
  return { kind: document.texts.has(file) ? 'include' : 'picture', name: file };
}

/** Whether a value comes from one of these data files, by way of facts or not. */
function valuesFrom(
  files: readonly string[],
  reading: ProjectReading,
): (value: { readonly path: string; readonly fact: string | undefined }) => boolean {
  const { facts } = reading;
  const isPackage = files.some((file) => /^data\/datapackage\./u.test(file));
  const tables = new Set(
    reading.tableNames.filter(
      (name) => isPackage || files.includes(reading.table(name)?.path ?? ''),
    ),
  );
  const hasFacts = files.includes(factsPath);
  const known = new Map<string, boolean>();
  const isFromFact = (id: string): boolean => {
    const answer = known.get(id);
    if (answer !== undefined) return answer;
    // Facts that build on each other in a circle have no value.
    known.set(id, false);
    const derivation = facts.get(id)?.record.derivation;
    const isFrom =
      derivation?.facts.some(isFromFact) === true ||
      derivation?.reads.some(({ file }) => files.includes(file)) === true;
    known.set(id, isFrom);
    return isFrom;
  };
  return ({ path, fact }) => {
    if (fact !== undefined) return hasFacts || isFromFact(fact);
    const parsed = parsePath(path);
    return 'segments' in parsed && tables.has(parsed.segments[0]?.text ?? '');
  };
}
