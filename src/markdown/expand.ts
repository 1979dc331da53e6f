/** Replaces directives by what they stand for; everything else is copied. */
import type { Found, Missed, Scope } from '../facts/lookup.ts';
import { isMissed, lookup, lookupTable } from '../facts/lookup.ts';
import { formatValue } from '../facts/format.ts';
import type { FormatProblem } from '../facts/format.ts';
import { parsePath } from '../facts/path.ts';
import type { Segment } from '../facts/path.ts';
import type { SelectedRow } from '../facts/select.ts';
import { quoteOperand, selectRows } from '../facts/select.ts';
import { toPlainText } from '../facts/shape.ts';
import type { Details } from '../messages.ts';
import { nearest, report, suggestion } from '../messages.ts';
import type { Binding, DocumentKind } from '../model/document.ts';
import type { Facts } from '../model/fact.ts';
import type { Column, DataSet, Table } from '../model/table.ts';
import type { ProjectPath } from '../paths.ts';
import type { Range } from '../syntax/parsed.ts';
import { elsewhere } from '../syntax/parsed.ts';
import type {
  AttributeText,
  Call,
  DirectiveSpec,
  Expander,
  Spot,
  Surroundings,
} from './directives/directive.ts';
import { attributeOf, spotOf, valueSpot } from './directives/directive.ts';
import { directives, vocabulary } from './directives/index.ts';
import type { Landing } from './escape.ts';
import { escapeValue, escapeWordsOfAuthor, isAutolink, isUnsafeUrl } from './escape.ts';
import { wrapValue } from './marked.ts';
import type { Made, Piece } from './offsets.ts';
import { indent, made, textOf } from './offsets.ts';
import type { Attribute, Directive } from './scan.ts';
import { scan, written } from './scan.ts';
import type { ContainerNode, ScalarNode, Source, SourceNode, TextNode } from './source.ts';
import { describeSource } from './source-line.ts';
import { isPlain } from './yaml-scan.ts';

export interface ExpandLimits {
  /** Files that one document includes, each time counted. */
  readonly includes: number;
  /** Depth of containers and includes. */
  readonly nesting: number;
  /** Bytes of a file, and of what a document expands to. */
  readonly fileBytes: number;
  /** Rows that one directive writes. */
  readonly rows: number;
}

export interface ExpandContext {
  readonly data: DataSet;
  readonly facts: Facts;
  readonly lang: string;
  readonly kind: DocumentKind;
  readonly limits: ExpandLimits;
  /** An included file; undefined where it cannot be read, which has been reported at `spot`. */
  readonly load: (
    path: ProjectPath,
    complain: (rule: string, reason: string, details?: Details) => void,
  ) => Promise<Source | undefined>;
}

export interface Expanded {
  readonly pieces: readonly Piece[];
  readonly tables: readonly string[];
}

/** Expands a whole document. Mistakes are messages on the files they stand in. */
export async function expand(source: Source, context: ExpandContext): Promise<Expanded> {
  const expansion = new DocumentExpansion(context);
  const around: Surroundings = { bindings: new Map(), chain: [], depth: 0 };
  expansion.reportFaults(source, around);
  const pieces = await expansion.range(
    source,
    { start: 0, end: source.text.length },
    source.nodes,
    around,
  );
  return { pieces, tables: [...expansion.tables].sort() };
}

const specs: ReadonlyMap<string, DirectiveSpec> = new Map(
  directives.map((directive) => [directive.name, directive]),
);

class DocumentExpansion implements Expander {
  readonly lang: string;
  readonly tables = new Set<string>();
  private readonly context: ExpandContext;
  private readonly said = new Set<string>();
  private readonly checked = new Set<Directive>();
  private readonly faulty = new Set<Source>();
  private includes = 0;
  private rowsLeft: number;
  private charactersLeft: number;
  /** The chain of the file that is being expanded, for messages about it. */
  private chain: Surroundings['chain'] = [];

  constructor(context: ExpandContext) {
    this.context = context;
    this.lang = context.lang;
    this.rowsLeft = context.limits.rows * 10;
    this.charactersLeft = context.limits.fileBytes;
  }

  reportFaults(source: Source, { chain }: Surroundings): void {
    if (this.faulty.has(source)) return;
    this.faulty.add(source);
    this.chain = chain;
    for (const { rule, start, end, reason, note, expected } of source.faults) {
      this.complain({ source, start, end }, rule, reason, { note, expected });
    }
  }

  /** The pieces of a range of a source, given the nodes in it. */
  async range(
    source: Source,
    { start, end }: Range,
    nodes: readonly SourceNode[],
    around: Surroundings,
  ): Promise<Piece[]> {
    const pieces: Piece[] = [];
    let at = start;
    const copy = (to: number): void => {
      if (to <= at || this.charactersLeft < 0) return;
      pieces.push({ kind: 'copy', source, start: at, end: to });
      this.charactersLeft -= to - at;
      if (this.charactersLeft < 0) this.tooLong({ source, start: at, end: to });
    };
    for (const node of nodes) {
      this.chain = around.chain;
      if (this.charactersLeft < 0) break;
      const dollar = hasDollar(node, source);
      copy(dollar ? node.start - 1 : node.start);
      // Before a tag the sign of a currency could open or close maths, as it would not before a number.
      if (dollar) pieces.push(made('$', { source, start: node.start - 1, end: node.start }, '\\$'));
      at = node.end;
      const next = await this.node(node, source, around);
      for (const piece of next) pieces.push(piece);
    }
    copy(end);
    return pieces;
  }

  private node(
    node: SourceNode,
    source: Source,
    around: Surroundings,
  ): readonly Piece[] | Promise<readonly Piece[]> {
    switch (node.kind) {
      case 'drop':
        return [];
      case 'text':
        return this.inText(node, source, around, node.landing);
      case 'scalar':
        return this.scalar(node, source, around);
      case 'leaf': {
        const call = this.call(node.directive, source, around);
        const spec = specs.get(node.directive.name);
        if (spec?.form !== 'leaf' || !this.isSound(call, spec)) return [];
        return spec.expand(call, this).then((pieces) => indent(pieces, node.prefix));
      }
      case 'container': {
        const call = this.call(node.directive, source, around);
        const spec = specs.get(node.directive.name);
        // The body of a reserved or misspelt container is not looked at: its names may mean nothing.
        if (spec?.form !== 'container' || node.directive.fault !== undefined) return [];
        if (around.depth >= this.context.limits.nesting) {
          this.tooDeep(spotOf(call));
          return [];
        }
        if (!this.isSound(call, spec)) return [];
        return spec.expand(call, node, this);
      }
    }
  }

  private call(directive: Directive, source: Source, around: Surroundings): Call {
    return { directive, source, around };
  }

  private inText(
    { directive }: TextNode,
    source: Source,
    around: Surroundings,
    landing: Landing,
  ): Piece[] {
    const spec = specs.get(directive.name);
    const call = this.call(directive, source, around);
    if (spec?.form !== 'text') return [];
    if (!this.isSound(call, spec))
      return [made(source.text.slice(directive.start, directive.end), spotOf(call))];
    return spec.expand(call, landing, this);
  }

  /** A YAML scalar without quotes stays so where that keeps it one text or number; else it gets them. */
  private scalar(node: ScalarNode, source: Source, around: Surroundings): Piece[] {
    const { scalar, children, start, end } = node;
    const parts: Piece[] = [];
    const copy = (from: number, to: number): void => {
      if (from < to) parts.push({ kind: 'copy', source, start: from, end: to });
    };
    let at = start;
    let typed = false;
    for (const child of children) {
      copy(at, child.start);
      at = child.end;
      if (child.kind === 'drop') continue;
      const alone = child.start === start && child.end === end;
      const day = alone && dateKeys.has(scalar.key ?? '') && this.isDate(child, source, around);
      for (const piece of this.inText(child, source, around, { in: 'yaml', style: 'block' })) {
        if (piece.kind === 'copy') continue;
        const value = piece.seen?.shown.value;
        typed = alone && (typeof value === 'number' || typeof value === 'boolean');
        const text = day && typeof value === 'string' ? value : piece.plain;
        parts.push({ ...piece, plain: text, marked: text });
      }
    }
    copy(at, end);
    if (isPlain(parts.map((part) => textOf(part, 'plain')).join(''), typed)) return parts;
    const quote = (offset: number): Piece => made('"', { source, start: offset, end: offset });
    const quoted = parts.map((part): Piece => {
      const text = textOf(part, 'plain');
      if (part.kind === 'made') {
        const escaped = escapeValue(text, { in: 'yaml', style: 'double' });
        return { ...part, plain: escaped, marked: escaped };
      }
      const escaped = text.replaceAll(/[\\"]/gu, '\\$&');
      return escaped === text ? part : made(escaped, part);
    });
    return [quote(start), ...quoted, quote(end)];
  }

  /** Whether a value without a format of its own is a date: as a whole value of `date` it stays what machines read. */
  private isDate({ directive }: TextNode, source: Source, around: Surroundings): boolean {
    if (directive.label === undefined || directive.attributes.length > 0) return false;
    const path = parsePath(source.text.slice(directive.label.start, directive.label.end));
    if ('problem' in path) return false;
    const found = lookup(path.segments, this.scope(around));
    return (
      !isMissed(found) &&
      typeof found.value === 'string' &&
      /^\d{4}(?:-\d\d){0,2}$/u.test(found.value)
    );
  }

  private scope({ bindings }: Surroundings): Scope {
    const { data, facts } = this.context;
    return { data, facts, bindings };
  }

  /** Whether a directive is written as its description says; reported once, however often it is expanded. */
  private isSound(call: Call, spec: DirectiveSpec): boolean {
    const { directive, source } = call;
    const missing = spec.attributes.filter(
      ({ name, required }) => required === true && attributeOf(call, name) === undefined,
    );
    if (!this.checked.has(directive)) {
      this.checked.add(directive);
      const nameSpot = {
        source,
        start: directive.start,
        end: directive.start + directive.colons + directive.name.length,
      };
      const shown = written(spec.name, spec.form);
      if (directive.label !== undefined && spec.label === undefined) {
        const { start, end } = directive.label;
        this.complain(
          { source, start: start - 1, end: end + 1 },
          'directive-syntax',
          `Unexpected brackets after \`${shown}\`, expected attributes in braces`,
          { note: `as in \`${shown}{${spec.attributes[0]?.name ?? ''}=…}\`` },
        );
      }
      for (const { name } of missing) {
        this.complain(
          nameSpot,
          'missing-attribute',
          `Unexpected \`${shown}\` without \`${name}\`, expected the attribute`,
          {
            note: `\`${name}\` is ${spec.attributes.find((one) => one.name === name)?.doc ?? ''}`,
          },
        );
      }
      for (const attribute of directive.attributes) this.checkAttribute(attribute, call, spec);
    }
    return missing.length === 0;
  }

  private checkAttribute(
    { name, value, start, end }: Attribute,
    call: Call,
    spec: DirectiveSpec,
  ): void {
    const { source } = call;
    const names = spec.attributes
      .filter(({ reserved }) => reserved === undefined)
      .map((one) => one.name);
    const known = spec.attributes.find((one) => one.name === name);
    const spot = { source, start, end: start + name.length };
    if (known === undefined) {
      this.complain(
        spot,
        'unknown-attribute',
        `Unexpected attribute \`${name}\`, expected one of \`${spec.name}\``,
        {
          note:
            suggestion(name, names) ?? `there are ${names.map((one) => `\`${one}\``).join(', ')}`,
          expected: [
            ...nearest(name, names),
            ...names.filter((one) => !nearest(name, names).includes(one)),
          ],
        },
      );
    } else if (known.reserved !== undefined) {
      this.complain(
        { source, start, end },
        'reserved-directive',
        `Unexpected \`${name}\`, expected an attribute of this version`,
        { note: known.reserved },
      );
    } else if (value === undefined) {
      this.complain(
        spot,
        'attribute-value',
        `Unexpected \`${name}\` without a value, expected \`${name}=…\``,
      );
    }
  }

  complain(spot: Spot, rule: string, reason: string, details: Details = {}): void {
    const { file, place } = { file: spot.source.file, place: spot.source.place(spot) };
    const key = [file.path, rule, spot.start, spot.end].join('\n');
    // A body that is repeated would say the same of each row.
    if (this.said.has(key)) return;
    this.said.add(key);
    const parent = this.chain.at(-1)?.at;
    const cause =
      parent === undefined || parent.source === spot.source
        ? undefined
        : elsewhere(parent.source.file.path, 'included here', parent.source.place(parent));
    report(file, rule, place, reason, { cause, ...details });
  }

  text(call: Call, name: string, values: 'raw' | 'shown' = 'raw'): AttributeText | undefined {
    const attribute = attributeOf(call, name);
    const range = attribute?.value;
    if (range === undefined) return undefined;
    const { source } = call;
    const parts: (Range & {
      readonly text: string;
      readonly from: number;
      readonly exact: boolean;
    })[] = [];
    let length = 0;
    let at = range.start;
    const add = (text: string, start: number, end: number, exact: boolean): void => {
      if (text === '') return;
      parts.push({ text, start, end, from: length, exact });
      length += text.length;
    };
    for (const item of scan(source.text, vocabulary, range)) {
      add(source.text.slice(at, item.start), at, item.start, true);
      at = item.end;
      if (item.kind === 'escaped') continue;
      const value = this.inner(item, call, (found) =>
        values === 'shown'
          ? this.formatInner(item, found, call)
          : operand(toPlainText(found.value), name, source.text[item.start - 1]),
      );
      if (value === undefined) return undefined;
      add(value, item.start, item.end, false);
    }
    add(source.text.slice(at, range.end), at, range.end, true);

    const text = parts.map((part) => part.text).join('');
    const expected = specs
      .get(call.directive.name)
      ?.attributes.find((one) => one.name === name)
      ?.check?.(text);
    if (expected !== undefined) {
      this.complain(
        valueSpot(call, name),
        'attribute-value',
        `Unexpected \`${name}=${text}\`, expected ${expected}`,
      );
      return undefined;
    }
    return {
      text,
      spot: valueSpot(call, name),
      range(start, end) {
        const first = parts.findLast((part) => part.from <= start) ?? parts[0];
        const last = parts.findLast((part) => part.from < end) ?? first;
        if (first === undefined || last === undefined) return range;
        return {
          start: first.exact ? Math.min(first.end, first.start + start - first.from) : first.start,
          end: last.exact ? Math.min(last.end, last.start + end - last.from) : last.end,
        };
      },
    };
  }

  /** A value inside an attribute: nothing else can stand there. */
  private inner<Result>(
    item: Directive,
    call: Call,
    use: (found: Found) => Result | undefined,
  ): Result | undefined {
    const { source, around } = call;
    const inner = this.call(item, source, around);
    if (item.fault !== undefined) {
      const { rule, start, end, reason, note, expected } = item.fault;
      this.complain({ source, start, end }, rule, reason, { note, expected });
      return undefined;
    }
    const spec = specs.get(item.name);
    const label = item.label;
    if (spec?.form !== 'text' || label === undefined) {
      this.complain(
        spotOf(inner),
        'directive-syntax',
        `Unexpected \`${written(item.name, item.form)}\` in an attribute, expected \`:value[path]\``,
      );
      return undefined;
    }
    if (!this.isSound(inner, spec)) return undefined;
    const path = source.text.slice(label.start, label.end);
    const found = this.find(
      path,
      (start, end) => ({ start: label.start + start, end: label.start + end }),
      inner,
    );
    return found === undefined ? undefined : use(found);
  }

  private formatInner(item: Directive, found: Found, call: Call): string | undefined {
    const inner = this.call(item, call.source, call.around);
    const options: { format?: string; digits?: string; unit?: string; lang?: string } = {};
    for (const name of ['format', 'digits', 'unit', 'lang'] as const) {
      const text = attributeOf(inner, name) && this.text(inner, name)?.text;
      if (text !== undefined) options[name] = text;
    }
    return this.format(found, options, ({ rule, reason, note, expected }) => {
      this.complain(spotOf(inner), rule, reason, { note, expected });
    });
  }

  find(path: string, range: (start: number, end: number) => Range, call: Call): Found | undefined {
    const segments = this.segments(path, range, call);
    if (segments === undefined) return undefined;
    const found = lookup(segments, this.scope(call.around));
    this.note(segments, call);
    if (!isMissed(found)) return found;
    this.miss(found, segments, range, call);
    return undefined;
  }

  private segments(
    path: string,
    range: (start: number, end: number) => Range,
    { source }: Call,
  ): readonly Segment[] | undefined {
    const parsed = parsePath(path);
    if (!('problem' in parsed)) return parsed.segments;
    const { problem, note, start, end } = parsed;
    const at = range(start, end);
    // An empty path has no character to point at but its brackets.
    const spot = at.start === at.end ? { start: Math.max(0, at.start - 1), end: at.end + 1 } : at;
    this.complain({ source, ...spot }, 'path-syntax', problem, { note });
    return undefined;
  }

  /** Remembers which data a path reads, whether it leads somewhere or not. */
  private note(segments: readonly Segment[], { around }: Call): void {
    const name = segments[0]?.text;
    if (name === undefined || around.bindings.has(name)) return;
    if (this.context.data.names.includes(name)) this.tables.add(name);
  }

  private miss(
    { rule, segment, through, reason, note, expected }: Missed,
    segments: readonly Segment[],
    range: (start: number, end: number) => Range,
    { source }: Call,
  ): void {
    const first = segments[segment] ?? segments[0];
    const last = segments[through] ?? first;
    const at = range(first?.start ?? 0, last?.end ?? 0);
    this.complain({ source, ...at }, rule, reason, { note, expected });
  }

  format(
    found: Found,
    options: { format?: string; digits?: string; unit?: string; lang?: string },
    onProblem: (problem: FormatProblem) => void,
  ): string | undefined {
    const result = formatValue(found, { ...options, lang: options.lang ?? this.lang });
    if ('text' in result) return result.text;
    onProblem(result.problem);
    return undefined;
  }

  value(found: Found, text: string, landing: Landing, spot: Spot): Made {
    const url =
      landing.in === 'target' ? landing.part : landing.in === 'attribute' ? landing.url : undefined;
    if (url === 'whole' && isUnsafeUrl(text)) {
      this.complain(
        spot,
        'unsafe-html',
        `Unexpected \`${text.slice(0, 40)}\` as a link, expected the address of a page`,
      );
    }
    if (landing.in === 'target' && landing.autolink && !isAutolink(text)) {
      this.complain(
        spot,
        'value-format',
        `Unexpected value of \`${found.path}\` between \`<\` and \`>\`, expected a URL or an e-mail address`,
        {
          note: 'remove the angle brackets',
        },
      );
    }
    const plain = escapeValue(text, landing);
    const { marked, at } = wrapValue(found, text, plain, landing);
    this.charactersLeft -= marked.length;
    if (this.charactersLeft < 0) this.tooLong(spot);
    return made(plain, spot, marked, {
      at,
      shown: {
        path: found.path,
        fact: found.fact?.id,
        value: found.value,
        text,
        file: spot.source.file.path,
        place: spot.source.place(spot),
      },
    });
  }

  html(call: Call, name: string): Piece[] {
    const range = attributeOf(call, name)?.value;
    if (range === undefined) return [];
    const { source } = call;
    const pieces: Piece[] = [];
    let at = range.start;
    const words = (end: number): void => {
      if (at === end) return;
      const text = source.text.slice(at, end);
      const escaped = escapeWordsOfAuthor(text.replaceAll(/\s*[\r\n]+[\s>]*/gu, ' '));
      const spot = { source, start: at, end };
      pieces.push(escaped === text ? { kind: 'copy', ...spot } : made(escaped, spot));
    };
    for (const item of scan(source.text, vocabulary, range)) {
      words(item.start);
      at = item.end;
      if (item.kind === 'escaped') continue;
      const spot = { source, start: item.start, end: item.end };
      const value = this.inner(item, call, (found) => {
        const text = this.formatInner(item, found, call);
        return text === undefined
          ? undefined
          : this.value(found, text, { in: 'html', wrap: true }, spot);
      });
      if (value !== undefined) pieces.push(value);
    }
    words(range.end);
    return pieces;
  }

  rows(call: Call): { readonly table: Table; readonly rows: readonly SelectedRow[] } | undefined {
    const from = this.text(call, 'from');
    if (from === undefined) return undefined;
    const segments = this.segments(from.text, from.range, call);
    if (segments === undefined) return undefined;
    const table = lookupTable(segments, this.scope(call.around));
    this.note(segments, call);
    if (isMissed(table)) {
      this.miss(table, segments, from.range, call);
      return undefined;
    }
    const selection: { where?: string; sort?: string; limit?: string } = {};
    const texts = new Map<string, AttributeText>();
    for (const name of ['where', 'sort', 'limit'] as const) {
      if (attributeOf(call, name) === undefined) continue;
      const text = this.text(call, name);
      if (text === undefined) return undefined;
      texts.set(name, text);
      selection[name] = text.text;
    }
    const { source } = call;
    const selected = selectRows(table, selection);
    if ('problem' in selected) {
      const { attribute, rule, reason, note, expected, start, end } = selected.problem;
      const at = texts.get(attribute)?.range(start, end);
      const spot =
        at === undefined || at.start === at.end ? valueSpot(call, attribute) : { source, ...at };
      this.complain(spot, rule, reason, { note, expected });
      return undefined;
    }
    const { rows } = selected;
    if (rows.length === 0) {
      const filtered = table.rows.length > 0;
      this.complain(
        valueSpot(call, filtered ? 'where' : 'from'),
        'missing-value',
        filtered
          ? `Unexpected \`where\` that no row of \`${table.name}\` meets, expected at least one`
          : `Unexpected table \`${table.name}\` without rows, expected at least one`,
        { note: filtered ? `\`${table.name}\` has ${table.rows.length} rows` : undefined },
      );
      return undefined;
    }
    if (rows.length > this.context.limits.rows) {
      this.complain(
        spotOf(call),
        'limit',
        `Unexpected ${rows.length} rows, expected at most ${this.context.limits.rows}`,
        {
          note: 'choose rows by `where` or `limit`, or raise `limits.rows` in `brief.yaml`',
        },
      );
      return undefined;
    }
    return { table, rows };
  }

  cell(table: Table, { row, index }: SelectedRow, column: Column): Found | undefined {
    if ((row.cells.get(column.name)?.value ?? null) === null) return undefined;
    const segments = ['row', column.name].map((text) => ({ text, start: 0, end: text.length }));
    const { data, facts } = this.context;
    const found = lookup(segments, {
      data,
      facts,
      bindings: new Map([['row', { table, row, index }]]),
    });
    return isMissed(found) ? undefined : found;
  }

  source(id: string): string | undefined {
    const source = this.context.facts.sources.get(id);
    return source && describeSource(source);
  }

  sourceIds(): readonly string[] {
    return [...this.context.facts.sources.keys()];
  }

  async body(
    container: ContainerNode,
    { source, around }: Call,
    bindings: ReadonlyMap<string, Binding> = new Map(),
  ): Promise<Piece[]> {
    return this.range(source, container.body, container.children, {
      ...around,
      bindings: new Map([...around.bindings, ...bindings]),
      depth: around.depth + 1,
    });
  }

  async include(
    path: ProjectPath,
    spot: Spot,
    around: Surroundings,
  ): Promise<readonly Piece[] | undefined> {
    const from = spot.source.file.path;
    const chain = [...around.chain.map((link) => link.at.source.file.path), from];
    if (chain.includes(path)) {
      const round = [...chain.slice(chain.indexOf(path)), path].map((one) => `\`${one}\``);
      this.complain(
        spot,
        'include',
        `Unexpected \`${path}\` inside itself, expected a file that does not include this one`,
        {
          note: round.join(' includes '),
        },
      );
      return undefined;
    }
    if (around.depth >= this.context.limits.nesting) {
      this.tooDeep(spot);
      return undefined;
    }
    this.includes++;
    if (this.includes > this.context.limits.includes) {
      if (this.includes === this.context.limits.includes + 1) {
        this.complain(
          spot,
          'limit',
          `Unexpected include number ${this.includes}, expected at most ${this.context.limits.includes}`,
          {
            note: 'raise `limits.includes` in `brief.yaml` if that is meant',
          },
        );
      }
      return undefined;
    }
    const source = await this.context.load(path, (rule, reason, details) => {
      this.chain = around.chain;
      this.complain(spot, rule, reason, details);
    });
    if (source === undefined) return undefined;
    const inside: Surroundings = {
      bindings: around.bindings,
      chain: [...around.chain, { path, at: spot }],
      depth: around.depth + 1,
    };
    this.reportFaults(source, inside);
    const last = /(?:\r\n|\r|\n)$/u.exec(source.text)?.index ?? source.text.length;
    const body = { start: source.bodyStart, end: Math.max(source.bodyStart, last) };
    const nodes = source.nodes.filter(({ start }) => start >= source.bodyStart);
    const pieces = await this.range(source, body, nodes, inside);
    this.chain = around.chain;
    return pieces;
  }

  spend(rows: number, spot: Spot): boolean {
    if (this.rowsLeft < 0) return false;
    this.rowsLeft -= rows;
    if (this.rowsLeft >= 0) return true;
    const most = this.context.limits.rows * 10;
    this.complain(
      spot,
      'limit',
      `Unexpected loop in a loop of more than ${most} rows in all, expected fewer`,
      {
        note: 'choose rows by `where` or `limit`',
      },
    );
    return false;
  }

  private tooDeep(spot: Spot): void {
    const { nesting } = this.context.limits;
    this.complain(
      spot,
      'limit',
      `Unexpected level ${nesting + 1} of containers and includes, expected at most ${nesting}`,
    );
  }

  private tooLong(spot: Spot): void {
    const { fileBytes } = this.context.limits;
    const key = 'too long';
    if (this.said.has(key)) return;
    this.said.add(key);
    this.complain(
      spot,
      'limit',
      `Unexpected text of more than ${fileBytes} characters, expected a shorter document`,
      {
        note: 'a loop repeats more than it should, or `limits.fileBytes` in `brief.yaml` is too low',
      },
    );
  }
}

const dateKeys: ReadonlySet<string> = new Set([
  'date',
  'datePublished',
  'dateUpdated',
  'informationCutOff',
]);

function hasDollar(node: SourceNode, { text }: Source): boolean {
  if (node.kind !== 'text' || node.landing.in !== 'text' || !node.landing.wrap) return false;
  const before = /(\\*)\$$/u.exec(text.slice(Math.max(0, node.start - 64), node.start));
  return before !== null && (before[1] ?? '').length % 2 === 0;
}

/** A value within `where`: quoted where a comma or a bar in it would mean something. */
function operand(text: string, attribute: string, before: string | undefined): string {
  if (attribute !== 'where' || /^[\p{L}\p{N}_.-]+$/u.test(text)) return text;
  const quoted = quoteOperand(text);
  return before === '"' ? quoted.slice(1, -1) : quoted;
}
