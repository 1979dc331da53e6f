/** What authors silence: which findings that covers, and which silences cover none. */
import type { Position } from 'unist';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { nearest, report, suggestion } from '../messages.ts';
import type { ExpandedDocument, Silence } from '../model/document.ts';

type Silencing = Pick<ExpandedDocument, 'files' | 'path' | 'silences'>;

/** The silences of one document, and which of them have covered something so far. */
export interface Silencer {
  readonly silences: readonly Silence[];
  readonly used: Set<Silence>;
  /** Whether a message is silenced, which is remembered. */
  drops(file: VFile, message: VFileMessage): boolean;
}

export function silencerOf(document: Silencing): Silencer {
  const used = new Set<Silence>();
  return {
    silences: document.silences,
    used,
    drops(file, { ruleId, place }) {
      if (ruleId === undefined || place === undefined || !('start' in place)) return false;
      const silence = findSilence(document, ruleId, file.path, place);
      if (silence !== undefined) used.add(silence);
      return silence !== undefined;
    },
  };
}

/** Whether the document silences a rule at a place. */
export function isSilenced(
  document: Silencing,
  rule: string,
  path: string,
  place: Position,
): boolean {
  return findSilence(document, rule, path, place) !== undefined;
}

function findSilence(
  { files, path: own, silences }: Silencing,
  rule: string,
  path: string,
  { start, end }: Position,
): Silence | undefined {
  if (untouchable.has(rule)) return undefined;
  return silences.find((silence) => {
    if (silence.rule !== rule) return false;
    if (silence.lines !== undefined) {
      const [from, to] = silence.lines;
      return silence.file === path && from <= start.line && start.line <= to;
    }
    // The front matter of the document speaks for all that it includes, that of an included file for itself.
    if (silence.file !== own && silence.file !== path) return false;
    const file = files.find((one) => one.path === path);
    if (file === undefined || silence.text === undefined) return false;
    const [from, to] = [start.offset ?? 0, end.offset ?? start.offset ?? 0];
    return rangesOf(file, silence.text).some(
      (range) => range.start < Math.max(to, from + 1) && from < range.end,
    );
  });
}

/** A silence cannot silence what is said about silences. */
const untouchable: ReadonlySet<string> = new Set(['silence', 'unused-silence']);

/** Where words stand in a file, whatever the space between them; without the silences themselves. */
function rangesOf(file: VFile, words: string): readonly { start: number; end: number }[] {
  let known = places.get(file);
  if (known === undefined) {
    known = new Map<string, { start: number; end: number }[]>();
    places.set(file, known);
  }
  let ranges = known.get(words);
  if (ranges === undefined) {
    const source = words
      .trim()
      .split(/\s+/u)
      .map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'))
      .join(String.raw`\s{1,80}`);
    ranges =
      source === ''
        ? []
        : Array.from(String(file).matchAll(new RegExp(source, 'gu')), (match) => ({
            start: match.index,
            end: match.index + match[0].length,
          }));
    known.set(words, ranges);
  }
  return ranges;
}

const places = new WeakMap<VFile, Map<string, { start: number; end: number }[]>>();

/** Silences that name no rule. */
export function checkSilences(document: ExpandedDocument, ids: Iterable<string>): void {
  const known = new Set(ids);
  for (const { rule, file: path, place } of document.silences) {
    if (known.has(rule) && !untouchable.has(rule)) continue;
    report(
      document.files.find((one) => one.path === path) ?? document.file,
      'silence',
      place,
      untouchable.has(rule)
        ? `Unexpected silence of \`${rule}\`, expected a rule about the text`
        : `Unexpected rule \`${rule}\`, expected one that exists`,
      untouchable.has(rule)
        ? {}
        : { note: suggestion(rule, known), expected: nearest(rule, known) },
    );
  }
}

/** Silences of rules that have run here, and that covered none of their findings; each is told once. */
export function reportUnusedSilences(
  { files }: Pick<ExpandedDocument, 'files'>,
  { silences, used }: Silencer,
  hasRun: (rule: string, path: string) => boolean,
): void {
  for (const silence of silences) {
    const { rule, file: path, place } = silence;
    if (used.has(silence) || !hasRun(rule, path)) continue;
    used.add(silence);
    const written = files.find((one) => one.path === path) ?? files[0];
    if (written === undefined) continue;
    report(
      written,
      'unused-silence',
      place,
      `Unexpected silence of \`${rule}\`, expected something that it silences`,
      { note: 'remove it, or put it right above the line that it is about' },
    );
  }
}
