/** A part of `facts.yaml`: reading ten thousand facts to tell one takes seconds, reading one takes none. */

/** The declarations of a file of facts whose ids stand at the beginning of lines, as all do that people write. */
export interface FactBlocks {
  /** In the order of the file. */
  readonly ids: readonly string[];
  /** Ids of the facts that are computed. */
  readonly computed: readonly string[];
  /** The fact whose declaration holds a line, from 1. */
  readonly at: (line: number) => string | undefined;
  /**
   * The declarations of these facts and of those that their queries may name, as a file of their own. undefined where
   * that cannot be told.
   */
  readonly only: (wanted: Iterable<string>) => FactPart | undefined;
  /** Computed facts that may build on this one, directly or by others: their text has its id. */
  readonly above: (id: string) => readonly string[];
}

export interface FactPart {
  readonly text: string;
  /** The line of the whole file that a line of the part was, both from 1. */
  readonly toWhole: (line: number) => number;
}

interface Block {
  readonly start: number;
  end: number;
  readonly line: number;
}

/** Undefined where the file is written in another way, or its parts refer to each other: then all of it must be read. */
export function readBlocks(text: string): FactBlocks | undefined {
  // An anchor may stand in one fact and be used in another.
  if (/[:[{,-][ \t]+[&*][\p{L}\p{N}_]/u.test(text)) return undefined;
  // Line ends that only YAML does not take for such would make the count of lines wrong.
  if (/\r(?!\n)/u.test(text)) return undefined;
  const blocks = new Map<string, Block[]>();
  const lines: { readonly id: string; readonly line: number }[] = [];
  let open: Block | undefined;
  let line = 1;
  let counted = 0;
  for (const match of text.matchAll(/^[^\s#].*$/gmu)) {
    const key = /^(?:"([^"\\]+)"|'([^']+)'|([\p{L}\p{N}_][^\s:#]*))[ \t]*:(?=\s|$)/u.exec(match[0]);
    const id = key?.[1] ?? key?.[2] ?? key?.[3];
    if (id === undefined) return undefined;
    for (let at = text.indexOf('\n', counted); at !== -1 && at < match.index;) {
      line += 1;
      at = text.indexOf('\n', at + 1);
    }
    counted = match.index;
    if (open !== undefined) open.end = match.index;
    open = { start: match.index, end: text.length, line };
    lines.push({ id, line });
    const known = blocks.get(id);
    if (known === undefined) blocks.set(id, [open]);
    else known.push(open);
  }
  const ids = [...blocks.keys()];
  const textsOf = (id: string): readonly string[] =>
    (blocks.get(id) ?? []).map(({ start, end }) => text.slice(start, end));
  const find = finderOf(new Set(ids));
  const isComputed = (block: string): boolean => /\b(?:query|sql)\b["']?[ \t]*:/u.test(block);

  let computed: readonly string[] | undefined;
  const dependents = new Map<string, readonly string[]>();

  return {
    ids,
    get computed() {
      return (computed ??= isComputed(text)
        ? ids.filter((id) => textsOf(id).some(isComputed))
        : []);
    },
    above(id) {
      const known = dependents.get(id);
      if (known !== undefined) return known;
      const texts = this.computed.map((one) => [one, textsOf(one).join('\n')] as const);
      const found = new Set<string>();
      for (let open = [id]; open.length > 0;) {
        const next = texts.filter(
          ([one, block]) =>
            !found.has(one) && one !== id && open.some((name) => hasName(block, name)),
        );
        for (const [one] of next) found.add(one);
        open = next.map(([one]) => one);
      }
      const ids = [...found];
      dependents.set(id, ids);
      return ids;
    },
    at: (wanted) => lines.findLast((one) => one.line <= wanted)?.id,
    only(wanted) {
      const chosen = new Set<string>();
      const queue = [...wanted];
      for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
        if (chosen.has(id)) continue;
        chosen.add(id);
        for (const block of textsOf(id)) {
          if (!isComputed(block)) continue;
          // A name that is made while the query runs could be any.
          if (/\$fact\s*\(\s*[^\s"']/u.test(block)) return undefined;
          queue.push(...find(block));
        }
      }
      const taken = [...chosen]
        .flatMap((id) => blocks.get(id) ?? [])
        .sort((a, b) => a.start - b.start);
      return joinBlocks(text, taken);
    },
  };
}

/** Whether a text has a name as a whole; a hyphen may take away. */
function hasName(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const around = `${text[at - 1] ?? ''} ${text[at + name.length] ?? ''}`;
    if (!/[\p{L}\p{N}_]/u.test(around)) return true;
  }
  return false;
}

function joinBlocks(text: string, blocks: readonly Block[]): FactPart {
  const starts: { readonly line: number; readonly whole: number }[] = [];
  let result = '';
  let line = 1;
  for (const { start, end, line: whole } of blocks) {
    starts.push({ line, whole });
    const block = text.slice(start, end);
    result += block;
    line += block.split('\n').length - 1;
  }
  return {
    text: result,
    toWhole(wanted) {
      const start = starts.findLast((one) => one.line <= wanted) ?? { line: 1, whole: 1 };
      return wanted - start.line + start.whole;
    },
  };
}

/**
 * Finds ids that a text may name: written in full, as the beginning of a longer path, or by the family that they belong
 * to. Of 10,000 ids the families are sorted once, not for each of 10,000 texts.
 */
export function finderOf(ids: ReadonlySet<string>): (text: string) => readonly string[] {
  const families = new Map<string, string[]>();
  for (const id of ids) {
    const root = id.split('.', 1)[0] ?? '';
    const family = families.get(root);
    if (family === undefined) families.set(root, [id]);
    else family.push(id);
  }
  return (text) => {
    const found = new Set<string>();
    const bare = text.replace(/[`"']/gu, '');
    for (const pattern of names) {
      for (const [token] of bare.matchAll(pattern)) {
        const segments = token.split('.').map((segment) => segment.trim());
        const family = families.get(segments[0] ?? '');
        if (family === undefined) continue;
        const path = segments.join('.');
        let isNamed = false;
        for (let length = segments.length; length > 0; length--) {
          const id = segments.slice(0, length).join('.');
          if (!ids.has(id)) continue;
          found.add(id);
          isNamed = true;
        }
        if (isNamed) continue;
        for (const id of family) if (id.startsWith(`${path}.`)) found.add(id);
      }
    }
    return [...found];
  };
}

/** A hyphen belongs to a name or takes away: both are tried. `$sum` is a function, not the family of `sum.joint`. */
const names = [
  /(?<![$\p{L}\p{N}_-])[\p{L}\p{N}_-]+(?:\s*\.\s*[\p{L}\p{N}_-]+)*/gu,
  /(?<![$\p{L}\p{N}_])[\p{L}\p{N}_]+(?:\s*\.\s*[\p{L}\p{N}_]+)*/gu,
];
