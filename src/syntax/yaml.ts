/** YAML 1.2 (core schema) that knows where everything stands. */
import type { VFile } from 'vfile';
import { Composer, Lexer, Parser, isAlias, isMap, isScalar, isSeq, visit } from 'yaml';
import type { Alias, CST, Document, ParsedNode, Scalar, YAMLError, YAMLMap, YAMLSeq } from 'yaml';
import { report, suggestion } from '../messages.ts';
import type { Datum } from '../model/table.ts';
import { elsewhere, forbiddenKeys, isExact, maxDepth, toParsed } from './parsed.ts';
import type { Parsed, Range, SyntaxRules, Trace } from './parsed.ts';
import { placer } from './place.ts';
import { explain } from './yaml-faults.ts';
import { readEntries } from './yaml-plain.ts';

/** What aliases may add: each use of one counts, and with it every use inside what it stands for. */
const maxAliases = 100;

/**
 * The file's text, or only a range of it, as one YAML document; undefined, with messages on `file`, where it cannot be
 * used. Dates stay text, and so does a number with leading zeros, which is an identifier. An empty document is null.
 */
export function parseYaml(
  file: VFile,
  rules: SyntaxRules,
  range?: { readonly start: number; readonly end: number },
): Parsed | undefined {
  const whole = String(file);
  const base = range?.start ?? 0;
  // A carriage return alone breaks lines in YAML too, only not in the parser; the length stays.
  const text = whole.slice(base, range?.end).replace(/\r(?!\n)/gu, '\n');
  const place = placer(file);
  const shifted = ({ start, end }: Range) => place({ start: start + base, end: end + base });
  const entries = readEntries(text, (part) => readPart(text, part));
  if (entries !== undefined) return toParsed(entries.value, entries.trace, shifted);
  const faults: Fault[] = [];
  const built = readAll(text, faults);

  for (const { kind, at, reason, note, before } of faults) {
    const first = before === undefined ? undefined : shifted(before);
    report(file, rules[kind], shifted(at), reason, {
      note: note ?? (first && `the first one stands on line ${first.start.line}`),
      cause: first && elsewhere(file.path, 'it stands here first', first),
    });
  }
  return built === undefined || faults.length > 0
    ? undefined
    : toParsed(built.value, built.trace, shifted);
}

function readAll(text: string, faults: Fault[]): Built | undefined {
  const tokens = readTokens(text, faults);
  const documents = tokens === undefined ? [] : compose(tokens, text, faults);
  const [document] = documents;
  return document === undefined || faults.length > 0
    ? undefined
    : new Builder(faults).build(document, text);
}

/** A part of the text as a document of its own; undefined where it is none without a fault. */
function readPart(text: string, { start, end }: Range): Built | undefined {
  const faults: Fault[] = [];
  const built = readAll(text.slice(start, end), faults);
  return built === undefined || faults.length > 0
    ? undefined
    : { ...built, trace: shiftTrace(built.trace, start) };
}

function shiftTrace({ start, end, key, members, items }: Trace, by: number): Trace {
  return {
    start: start + by,
    end: end + by,
    ...(key === undefined ? {} : { key: { start: key.start + by, end: key.end + by } }),
    ...(members === undefined
      ? {}
      : { members: new Map([...members].map(([name, one]) => [name, shiftTrace(one, by)])) }),
    ...(items === undefined ? {} : { items: items.map((one) => shiftTrace(one, by)) }),
  };
}

interface Fault {
  readonly kind: keyof SyntaxRules;
  readonly at: Range;
  readonly reason: string;
  readonly note?: string | undefined;
  readonly before?: Range | undefined;
}

/** The parser keeps its own stack; what follows it recurses, so that depth is measured here. */
function readTokens(text: string, faults: Fault[]): CST.Token[] | undefined {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    if (parser.stack.length <= maxDepth) continue;
    const depth = parser.stack.filter(({ type }) => collections.has(type)).length;
    if (depth <= maxDepth) continue;
    faults.push({
      kind: 'limit',
      at: { start: parser.offset - lexeme.length, end: parser.offset },
      reason: `Unexpected level ${depth} of nesting, expected at most ${maxDepth}`,
    });
    return undefined;
  }
  tokens.push(...parser.end());
  return tokens;
}

const collections = new Set<string>(['block-map', 'block-seq', 'flow-collection']);

function compose(tokens: CST.Token[], text: string, faults: Fault[]): Document.Parsed[] {
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    // Keys are compared below: here each would be compared with every other.
    uniqueKeys: false,
    merge: false,
    resolveKnownTags: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const documents = [...composer.compose(tokens, true, text.length)];
  const [first, second] = documents;
  const errors: YAMLError[] = [...(first?.errors ?? []), ...(first?.warnings ?? [])];
  // Later errors mostly follow from the first.
  const [error] = errors.sort((a, b) => a.pos[0] - b.pos[0]);
  if (first !== undefined && error !== undefined) {
    const { start, end, ...words } = explain(error, text, openerOf(first, error.pos[0]));
    faults.push({ kind: 'syntax', at: { start, end }, ...words });
  } else if (second !== undefined) {
    const fence = text.indexOf('---', first?.range[1] ?? 0);
    const start = fence === -1 ? second.range[0] : fence;
    faults.push({
      kind: 'syntax',
      at: { start, end: Math.min(start + 3, text.length) },
      reason: 'Unexpected second document, expected one',
      note: 'remove the `---` or `...` between them',
    });
  }
  return documents;
}

/** The innermost quoted text or bracketed collection that holds the offset: what an unclosed one is shown by. */
function openerOf(document: Document.Parsed, offset: number): number | undefined {
  let opener: number | undefined;
  visit(document, {
    Node(_, node) {
      const opens = isScalar(node)
        ? node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE'
        : (isMap(node) || isSeq(node)) && node.flow === true;
      const [start, end] = node.range ?? [0, 0];
      if (opens && start < offset && offset <= end + 1) opener = start;
    },
  });
  return opener;
}

interface Built {
  readonly value: Datum;
  readonly trace: Trace;
  /** Uses of aliases inside, each counted as often as it is reached. */
  readonly aliases: number;
}

/** Nodes to values. Anchored nodes are built once and shared; what that would multiply is counted. */
class Builder {
  private readonly faults: Fault[];
  private readonly anchors = new Map<string, Built | undefined>();
  private aliases = 0;

  constructor(faults: Fault[]) {
    this.faults = faults;
  }

  build(document: Document.Parsed, text: string): Built {
    const { contents } = document;
    if (contents === null) {
      return { value: null, trace: { start: 0, end: text.length }, aliases: 0 };
    }
    return this.node(contents);
  }

  private node(node: ParsedNode | null): Built {
    if (node === null) return { value: null, trace: { start: 0, end: 0 }, aliases: 0 };
    if (isAlias(node)) return this.alias(node);
    // Known but unfinished while its own content is read: an alias in it would never end.
    if (node.anchor !== undefined) this.anchors.set(node.anchor, undefined);
    const built = isScalar(node)
      ? this.scalar(node)
      : isMap(node)
        ? this.map(node)
        : this.list(node);
    if (node.anchor !== undefined) this.anchors.set(node.anchor, built);
    return built;
  }

  private alias(node: Alias.Parsed): Built {
    const at = toRange(node.range);
    const built = this.anchors.get(node.source);
    if (built === undefined) {
      const known = this.anchors.has(node.source);
      this.faults.push({
        kind: 'syntax',
        at,
        reason: known
          ? `Unexpected alias \`*${node.source}\` inside its own anchor, expected it after`
          : `Unexpected alias \`*${node.source}\`, expected an anchor \`&${node.source}\` before it`,
        note: known ? undefined : suggestion(node.source, this.anchors.keys()),
      });
      return { value: null, trace: at, aliases: 0 };
    }
    const before = this.aliases;
    this.aliases += 1 + built.aliases;
    if (before <= maxAliases && this.aliases > maxAliases) {
      this.faults.push({
        kind: 'limit',
        at,
        reason: `Unexpected alias \`*${node.source}\`, expected at most ${maxAliases} uses of aliases`,
      });
    }
    // The use stands here, what is inside stands where it was written.
    return { ...built, trace: { ...built.trace, ...at }, aliases: 1 + built.aliases };
  }

  private scalar(node: Scalar.Parsed): Built {
    const at = toRange(node.range);
    return { value: this.toDatum(node, at), trace: at, aliases: 0 };
  }

  private toDatum({ value, source }: Scalar.Parsed, at: Range): Datum {
    if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
    // The core schema makes nothing else.
    if (typeof value !== 'number') return source;
    if (/^[-+]?0\d/u.test(source)) return source;
    if (!isExact(source, value)) {
      this.faults.push({
        kind: 'syntax',
        at,
        reason: `Unexpected number \`${source}\`, expected one that can be kept exactly`,
        note: 'put it in quotes if it is an identifier',
      });
    }
    return Object.is(value, -0) ? 0 : value;
  }

  private list(list: YAMLSeq.Parsed): Built {
    const value: Datum[] = [];
    const items: Trace[] = [];
    let aliases = 0;
    for (const node of list.items) {
      // The composer fills a list with nodes only: a pair in brackets (`[a: 1]`) is a map.
      const built = this.node(node);
      value.push(built.value);
      items.push(built.trace);
      aliases += built.aliases;
    }
    return { value, trace: { ...enclose(list, items), items }, aliases };
  }

  private map(node: YAMLMap.Parsed): Built {
    const value: Record<string, Datum> = {};
    const members = new Map<string, Trace>();
    let aliases = 0;
    for (const pair of node.items) {
      const at = toRange(pair.key.range);
      const name = isScalar(pair.key) ? keyName(pair.key) : undefined;
      const built = this.node(pair.value);
      // A key without a value stands where its value would.
      const trace = pair.value === null ? { start: at.end, end: at.end } : built.trace;
      aliases += built.aliases;

      if (name === undefined) {
        this.faults.push({
          kind: 'syntax',
          at,
          reason: 'Unexpected list, map or alias as a key, expected text',
          note: 'put the key in quotes if it begins with `[`, `{` or `*`',
        });
        continue;
      }
      const earlier = members.get(name)?.key;
      if (earlier !== undefined || forbiddenKeys.has(name)) {
        const reason =
          earlier === undefined
            ? `Unexpected key \`${name}\`, expected another name`
            : `Unexpected second \`${name}\`, expected each key once`;
        const note =
          earlier === undefined
            ? 'this name reaches into the machinery of JavaScript: rename the key'
            : undefined;
        this.faults.push({ kind: 'key', at, reason, note, before: earlier });
        continue;
      }
      value[name] = built.value;
      members.set(name, { ...trace, key: at });
    }
    return { value, trace: { ...enclose(node, [...members.values()]), members }, aliases };
  }
}

/** Keys are text as written: `2026-02` and `010` lose nothing, `no` and `1.0` stay what they are. */
function keyName(key: Scalar.Parsed): string {
  return typeof key.value === 'string' ? key.value : key.source;
}

/** A block ends with its last member: the parser counts the comments and blank lines after it too. */
function enclose(
  { range, flow }: YAMLMap.Parsed | YAMLSeq.Parsed,
  members: readonly Trace[],
): Range {
  const { start, end } = toRange(range);
  const last = members.at(-1);
  return { start, end: flow === true || last === undefined ? end : Math.max(start, last.end) };
}

/** From the first to the last character of the value itself; trailing space and comments do not count. */
function toRange([start, end]: readonly [number, number, number]): Range {
  return { start, end };
}
