/** One file of Markdown, understood as far as its directives need it. */
import type { Nodes } from 'mdast';
import type { VFile } from 'vfile';
import type { DocumentKind } from '../model/document.ts';
import type { ProjectPath } from '../paths.ts';
import type { CitationSyntax } from '../citations/syntax.ts';
import type { Range } from '../syntax/parsed.ts';
import { placer } from '../syntax/place.ts';
import type { FoundCitation } from './citation-scan.ts';
import { isInCitation, scanCitations } from './citation-scan.ts';
import type { Notes } from './contexts.ts';
import { Contexts } from './contexts.ts';
import type { Landing } from './escape.ts';
import type { Fenced } from './fences.ts';
import { matchFences } from './fences.ts';
import { findFrontMatter } from './front-matter.ts';
import { Lines, newlineOf } from './lines.ts';
import type { Written } from './offsets.ts';
import { endOf, startOf } from './parse.ts';
import { RangeIndex } from './range-index.ts';
import type { Directive, Escaped, Fault, Vocabulary } from './scan.ts';
import { scan } from './scan.ts';
import type { SilenceNode } from './silences.ts';
import { findSilences } from './silences.ts';
import type { YamlScalar } from './yaml-scan.ts';

export interface Source extends Written {
  readonly file: VFile;
  readonly lines: Lines;
  readonly path: ProjectPath;
  readonly newline: string;
  /** The YAML between its fences, and where the text after them begins (0 without). */
  readonly front: Range | undefined;
  readonly bodyStart: number;
  /** In order; none overlaps another. */
  readonly nodes: readonly SourceNode[];
  /** Mistakes in how directives are written. */
  readonly faults: readonly Fault[];
}

export type SourceNode =
  TextNode | LeafNode | ContainerNode | ScalarNode | DropNode | CitationNode | SilenceNode;

/** A directive within text. */
export interface TextNode extends Range {
  readonly kind: 'text';
  readonly directive: Directive;
  readonly landing: Landing;
  /** Where a citation could follow it. */
  readonly notes: Notes | undefined;
}

/** `[@id]`; the range holds the white space before it where a number in superscript takes its place. */
export interface CitationNode extends Range {
  readonly kind: 'citation';
  /** From bracket to bracket. */
  readonly bracket: Range;
  readonly syntax: CitationSyntax;
  readonly landing: Landing;
  readonly lead: string;
  readonly notes: Notes;
}

/** A directive alone on its line. */
export interface LeafNode extends Range {
  readonly kind: 'leaf';
  readonly directive: Directive;
  /** What the lines after its first begin with, in a list or a quote. */
  readonly prefix: string;
}

/** A container with its fences: the range holds their lines. */
export interface ContainerNode extends Range {
  readonly kind: 'container';
  readonly directive: Directive;
  readonly body: Range;
  readonly children: readonly SourceNode[];
  readonly prefix: string;
  /** What stays of the opening and the closing line: an empty line keeps `---` below a text from making it a heading. */
  readonly gap: { readonly before: Range | undefined; readonly after: Range | undefined };
  /** Whether an empty line must stand between two copies of the body, which is several blocks. */
  isSeveralBlocks(): boolean;
}

/** A YAML scalar without quotes that holds directives. */
export interface ScalarNode extends Range {
  readonly kind: 'scalar';
  readonly scalar: YamlScalar;
  readonly children: readonly (TextNode | DropNode)[];
}

/** A backslash before a directive where Markdown would not take it away. */
export interface DropNode extends Range {
  readonly kind: 'drop';
}

type InlineNode = TextNode | LeafNode | DropNode | ScalarNode | CitationNode | SilenceNode;

/** Finds the directives of `file` and where each of them stands. */
export function readSource(
  file: VFile,
  path: ProjectPath,
  kind: DocumentKind,
  vocabulary: Vocabulary,
): Source {
  const text = String(file);
  const place = placer(file);
  const front = findFrontMatter(text);
  const base = {
    file,
    path,
    text,
    lines: new Lines(text),
    place,
    newline: newlineOf(text),
    front: front?.yaml,
    bodyStart: front?.end ?? 0,
  };
  const silences = findSilences(base, base.front, base.bodyStart);
  const dropped = new RangeIndex(silences.nodes);
  const directives = scan(text, vocabulary).filter(({ start }) => dropped.at(start) === undefined);
  const cited =
    vocabulary.citations === true
      ? scanCitations(text, base.bodyStart, directives).filter(
          ({ start }) => dropped.at(start) === undefined,
        )
      : [];
  const items =
    cited.length === 0
      ? directives
      : [...directives, ...cited].sort((a, b) => a.start - b.start || a.end - b.end);
  if (items.length === 0 && !text.includes(':::')) return { ...base, ...silences };
  const reader = new Reader(base, kind, items, {
    silences: silences.nodes,
    silent: vocabulary.silent ?? new Set(),
    cites: vocabulary.citations === true,
  });
  const { nodes, faults } = reader.read();
  return { ...base, nodes, faults: [...silences.faults, ...faults] };
}

type Item = Directive | Escaped | FoundCitation;

interface ReaderOptions {
  readonly silences: readonly SilenceNode[];
  /** Names of leaves that print nothing. */
  readonly silent: ReadonlySet<string>;
  readonly cites: boolean;
}

class Reader {
  private readonly text: string;
  private readonly lines: Lines;
  private readonly kind: DocumentKind;
  private readonly front: Range | undefined;
  private readonly bodyStart: number;
  private readonly items: readonly Item[];
  private readonly silences: readonly SilenceNode[];
  private readonly cites: boolean;
  private readonly faults: Fault[] = [];
  /** Names of leaves that print nothing. */
  private readonly silent: ReadonlySet<string>;

  constructor(
    { text, lines, front, bodyStart }: Pick<Source, 'text' | 'lines' | 'front' | 'bodyStart'>,
    kind: DocumentKind,
    items: readonly Item[],
    { silences, silent, cites }: ReaderOptions,
  ) {
    this.silent = silent;
    this.cites = cites;
    this.text = text;
    this.lines = lines;
    this.silences = silences;
    this.kind = kind;
    this.front = front;
    this.bodyStart = bodyStart;
    this.items = items;
  }

  read(): { readonly nodes: readonly SourceNode[]; readonly faults: readonly Fault[] } {
    const directives = this.items.filter((item) => item.kind === 'directive');
    const raw = new Set<number>();
    for (;;) {
      const { containers, faults, tooDeep } = matchFences(this.text, directives, (at) =>
        raw.has(at),
      );
      const mask = new Mask(
        this.text,
        this.lines,
        this.items,
        containers,
        this.silences,
        this.front,
      );
      const front = this.front && mask.range(this.front);
      const contexts = new Contexts({
        text: mask.text,
        starts: new Set(directives.map(({ start }) => mask.to(start))),
        kind: this.kind,
        front,
        bodyStart: mask.to(this.bodyStart),
      });
      // A fence in indented code looks like any other until the text around it has been parsed.
      const inCode = [
        ...containers.flatMap(({ directive, close }) => [directive.start, close.start]),
        ...faults.map(({ start }) => start),
      ].filter((at) => !raw.has(at) && at >= this.bodyStart && contexts.isCode(mask.to(at)));
      if (inCode.length > 0) {
        for (const at of inCode)
          raw.add(at).add(at + (/^[ \t>]*/u.exec(this.text.slice(at))?.[0].length ?? 0));
        continue;
      }
      for (const fault of faults) this.faults.push(fault);
      if (tooDeep) return { nodes: [], faults };
      const nodes = this.toNodes(containers, mask, contexts);
      return { nodes, faults: this.faults.sort((a, b) => a.start - b.start) };
    }
  }

  private toNodes(
    containers: readonly Fenced[],
    mask: Mask,
    contexts: Contexts,
  ): readonly SourceNode[] {
    const fenced = new Map(containers.map((container) => [container.directive, container]));
    const inline: InlineNode[] = [...this.silences];
    const outer: Fenced[] = [];
    for (const [index, item] of this.items.entries()) {
      const at = mask.to(item.start);
      const context = contexts.at(at, mask.to(item.end), this.before(index), this.after(index));
      if (context.in === 'literal') continue;
      if (item.kind === 'escaped') {
        const markdown =
          context.in === 'landing' &&
          ['text', 'alt', 'title', 'target', 'maths'].includes(context.landing.in);
        if (!markdown)
          this.addInline(inline, { kind: 'drop', start: item.start, end: item.end }, context, mask);
        continue;
      }
      if (item.kind === 'citation') {
        const node = this.toCitation(item, context, contexts.notesAt(at));
        if (node !== undefined) inline.push(node);
        continue;
      }
      if (item.fault !== undefined) {
        this.faults.push(item.fault);
        const container = fenced.get(item);
        if (container !== undefined) outer.push(container);
        continue;
      }
      switch (item.form) {
        case 'text': {
          if (context.in === 'tag') {
            this.faults.push({
              rule: 'directive-syntax',
              start: item.start,
              end: item.end,
              reason: `Unexpected \`:${item.name}\` in a tag, expected it in the value of an attribute or in text`,
            });
            continue;
          }
          if (
            this.cites &&
            context.in === 'landing' &&
            citable.has(context.landing.in) &&
            isInCitation(this.text, item.start)
          ) {
            const end = item.start + item.colons + item.name.length;
            this.faults.push({
              rule: 'citation',
              start: item.start,
              end,
              reason: `Unexpected \`${this.text.slice(item.start, end)}\` in a citation, expected plain text`,
              note: 'write the words themselves, or a sentence around the citation',
            });
            continue;
          }
          const landing: Landing =
            context.in === 'landing'
              ? context.landing
              : { in: 'yaml', style: yamlStyle(context.scalar) };
          const node = {
            kind: 'text',
            start: item.start,
            end: item.end,
            directive: item,
            landing,
            notes: item.attributes.some(({ name }) => name === 'cite')
              ? contexts.notesAt(at)
              : undefined,
          } as const;
          this.addInline(inline, node, context, mask);
          break;
        }
        case 'leaf': {
          const node = this.toLeaf(
            item,
            context.in === 'landing' ? context.landing.in : context.in,
          );
          if (node !== undefined) inline.push(node);
          break;
        }
        case 'container': {
          const container = fenced.get(item);
          if (container === undefined || !this.lines.isLead(item.start)) {
            this.misplaced(item, 'it at the beginning of a line');
          } else if (!this.isBlank(item.end)) {
            this.misplaced(item, 'it alone on its line');
          } else outer.push(container);
          break;
        }
      }
    }
    return this.nest(inline, outer, mask, contexts);
  }

  /** Directives in a YAML scalar without quotes go together: one of them may ask for quotes around all of it. */
  private addInline(
    inline: InlineNode[],
    node: TextNode | DropNode,
    context: ReturnType<Contexts['at']>,
    mask: Mask,
  ): void {
    if (context.in !== 'scalar' || context.scalar.style !== 'plain') {
      inline.push(node);
      return;
    }
    const { scalar, base } = context;
    const start = mask.from(base + scalar.start);
    const last = inline.at(-1);
    if (last?.kind === 'scalar' && last.start === start) {
      inline[inline.length - 1] = { ...last, children: [...last.children, node] };
    } else {
      inline.push({
        kind: 'scalar',
        start,
        end: mask.from(base + scalar.end),
        scalar,
        children: [node],
      });
    }
  }

  private toCitation(
    item: FoundCitation,
    context: ReturnType<Contexts['at']>,
    notes: Notes,
  ): CitationNode | undefined {
    if (context.in !== 'landing' || !citable.has(context.landing.in)) return undefined;
    const { landing } = context;
    const absorbs = (landing.in === 'text' && !landing.atStart) || landing.in === 'html';
    const lead = absorbs
      ? (/[ \t]*$/u.exec(this.text.slice(Math.max(0, item.start - 64), item.start))?.[0] ?? '')
      : '';
    const bracket = { start: item.start, end: item.end };
    return {
      kind: 'citation',
      start: item.start - lead.length,
      end: item.end,
      bracket,
      syntax: item.syntax,
      landing,
      lead,
      notes,
    };
  }

  private toLeaf(item: Directive, where: string): LeafNode | undefined {
    const lead = this.lead(item.start);
    const marks = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?(?:>[ \t>]*)?)*$/u;
    if (!marks.test(lead) || !this.isBlank(item.end)) {
      this.misplaced(item, 'it alone on its line');
      return undefined;
    }
    if (where !== 'text') {
      this.misplaced(item, 'Markdown text around it', 'put an empty line between it and the HTML');
      return undefined;
    }
    const prefix = lead.replaceAll(/[^ \t>]/gu, ' ');
    if (!this.silent.has(item.name)) {
      return { kind: 'leaf', start: item.start, end: item.end, directive: item, prefix };
    }
    if (prefix !== lead) {
      this.misplaced(item, 'it on a line of its own, without the mark of a list');
      return undefined;
    }
    // What prints nothing leaves no line, but for one that keeps `---` from making a heading of the text above.
    const line = { start: this.lines.start(item.start), end: this.lines.next(item.end) };
    const range = wouldBeHeading(this.text, this.lines, line) ? item : line;
    return { kind: 'leaf', start: range.start, end: range.end, directive: item, prefix: '' };
  }

  private misplaced({ start, name, colons }: Directive, expected: string, note?: string): void {
    const end = start + colons + name.length;
    const reason = `Unexpected \`${this.text.slice(start, end)}\` here, expected ${expected}`;
    this.faults.push({ rule: 'directive-syntax', start, end, reason, note });
  }

  private lead(offset: number): string {
    return this.text.slice(this.lines.start(offset), offset);
  }

  private isBlank(offset: number): boolean {
    return this.text.slice(offset, this.lines.end(offset)).trim() === '';
  }

  /** What the author wrote before an item on its line, undefined where another directive ends there. */
  private before(index: number): string | undefined {
    const item = this.items[index];
    const previous = this.items[index - 1];
    if (item === undefined) return undefined;
    const from = this.lines.start(item.start);
    if (isMade(previous) && previous.end === item.start) return undefined;
    const start = isMade(previous) ? Math.max(from, previous.end) : from;
    return this.text.slice(Math.max(start, item.start - 64), item.start);
  }

  private after(index: number): string | undefined {
    const item = this.items[index];
    const next = this.items[index + 1];
    if (item === undefined || (isMade(next) && next.start === item.end)) return undefined;
    const character = this.text[item.end] ?? '\n';
    return character;
  }

  private nest(
    inline: readonly InlineNode[],
    outer: readonly Fenced[],
    mask: Mask,
    contexts: Contexts,
  ): readonly SourceNode[] {
    const build = (range: Range, nodes: typeof inline, fences: readonly Fenced[]): SourceNode[] => {
      const result: SourceNode[] = [];
      const taken = new Set<unknown>();
      for (const fence of fences) {
        if (taken.has(fence)) continue;
        const { open, body, close, directive } = fence;
        const whole = { start: open.start, end: Math.max(close.end, body.end) };
        const inside = (some: Range): boolean => some.start >= body.start && some.end <= body.end;
        const innerNodes = nodes.filter(inside);
        const innerFences = fences.filter((one) => one !== fence && inside(one.open));
        for (const one of [...innerNodes, ...innerFences]) taken.add(one);
        const children = build(body, innerNodes, innerFences);
        result.push({
          kind: 'container',
          ...whole,
          directive,
          body,
          children,
          prefix: this.lead(directive.start),
          gap: {
            before: mask.isGap(open) ? open : undefined,
            after: mask.isGap(close) ? close : undefined,
          },
          isSeveralBlocks: () => this.isSeveralBlocks(body, mask, contexts),
        });
      }
      for (const node of nodes) if (!taken.has(node)) result.push(node);
      return result
        .filter((node) => node.start >= range.start && node.end <= range.end)
        .sort((a, b) => a.start - b.start);
    };
    return build({ start: 0, end: this.text.length }, inline, outer);
  }

  /** Whether the body's first and last line belong to different blocks, so that its last would run into its first. */
  private isSeveralBlocks(body: Range, mask: Mask, contexts: Contexts): boolean {
    const text = this.text.slice(body.start, body.end);
    const lines = text.split(/\r\n|\r|\n/u).map((line) => line.replace(/^[ \t>]*/u, ''));
    if (/[\r\n]$/u.test(text)) lines.pop();
    const [first = '', last = ''] = [lines[0], lines.at(-1)];
    if (first === '' || last === '') return false;
    if (/^(?:-+|=+)[ \t]*$/u.test(first)) return true;
    const start = mask.to(body.start + text.search(/[^ \t>]/u));
    const end = mask.to(body.start + text.trimEnd().length) - 1;
    if (start < mask.to(this.bodyStart)) return false;
    const one = contexts.path(start);
    const other = contexts.path(end);
    if (one.base !== other.base) return !isList(one.path[1]) || !isList(other.path[1]);
    const [from, to] = [start - one.base, end - one.base];
    // An item that is the whole body is one of a list's, which stays tight.
    const around = one.path.findLast(
      (node, index) =>
        other.path[index] === node && !(node.type === 'listItem' && startOf(node) === from),
    );
    if (around === undefined || !('children' in around)) return false;
    if (!['root', 'blockquote', 'listItem'].includes(around.type)) return false;
    const blocks: readonly Nodes[] = around.children;
    return blocks.filter((node) => startOf(node) <= to && endOf(node) > from).length > 1;
  }
}

/** Places that a reader reads. */
const citable: ReadonlySet<string> = new Set(['text', 'html', 'alt', 'title', 'note']);

/** Whether other text comes in the place of an item. */
function isMade(item: Item | undefined): item is Directive | FoundCitation {
  return item !== undefined && item.kind !== 'escaped';
}

function isList(node: Nodes | undefined): boolean {
  return node?.type === 'list';
}

function yamlStyle({ style }: YamlScalar): 'double' | 'single' | 'block' {
  return style === 'plain' ? 'double' : style;
}

/** The source with letters in place of directives and without the lines of fences, and the way between their offsets. */
class Mask {
  readonly text: string;
  private readonly removed: readonly Range[];
  private readonly gaps = new Set<number>();

  constructor(
    text: string,
    lines: Lines,
    items: readonly Item[],
    containers: readonly Fenced[],
    dropped: readonly Range[],
    front: Range | undefined,
  ) {
    const removed: Range[] = dropped.map(({ start, end }) => ({ start, end }));
    const remove = (line: Range, directive: Directive): void => {
      if (line.start === line.end) return;
      const end = lines.end(Math.max(line.start, line.end - 2));
      if (directive.name !== 'each' || wouldBeHeading(text, lines, line)) {
        if (directive.name === 'each') this.gaps.add(line.start);
        const start = line.start + (/^[ \t>]*/u.exec(text.slice(line.start, end))?.[0].length ?? 0);
        removed.push({ start, end: Math.max(start, Math.min(end, line.end)) });
      } else removed.push(line);
    };
    for (const { directive, open, close } of containers) {
      remove(open, directive);
      remove(close, directive);
    }
    this.removed = removed.sort((a, b) => a.start - b.start);

    let masked = '';
    let at = 0;
    for (const item of items) {
      if (item.start < at) continue;
      const original = text.slice(item.start, item.end);
      const inFront = front !== undefined && item.start < front.end;
      const letters =
        item.kind === 'escaped'
          ? inFront
            ? 'x'
            : original
          : original.replaceAll(/[^\r\n]/gu, 'x');
      masked += text.slice(at, item.start) + letters;
      at = item.end;
    }
    masked += text.slice(at);

    let result = '';
    at = 0;
    for (const { start, end } of this.removed) {
      if (start < at) continue;
      result += masked.slice(at, start);
      at = end;
    }
    this.text = result + masked.slice(at);
  }

  /** Whether an empty line stays of the fence. */
  isGap(line: Range): boolean {
    return line.start < line.end && this.gaps.has(line.start);
  }

  to(offset: number): number {
    let shift = 0;
    for (const { start, end } of this.removed) {
      if (start >= offset) break;
      shift += Math.min(end, offset) - start;
    }
    return offset - shift;
  }

  from(offset: number): number {
    let at = offset;
    for (const { start, end } of this.removed) {
      if (start > at) break;
      at += end - start;
    }
    return at;
  }

  range({ start, end }: Range): Range {
    return { start: this.to(start), end: this.to(end) };
  }
}

/** Whether the line after a fence, right below a line of text, would make that a heading. */
function wouldBeHeading(text: string, lines: Lines, line: Range): boolean {
  const next = text.slice(line.end, lines.end(line.end));
  if (!/^[ \t>]*(?:-+|=+)[ \t]*$/u.test(next) || line.start === 0) return false;
  return (lines.before(line.start) ?? '').replaceAll(/[ \t>]/gu, '') !== '';
}
