/** Replaces directives by what they stand for; everything else is copied. */
import type { CitationStyle } from '../citations/style.ts';
import { formatValue } from '../facts/format.ts';
import type { AskedManner, FormatProblem } from '../facts/format.ts';
import type { Found } from '../facts/lookup.ts';
import { formatPath } from '../facts/path.ts';
import type { SelectedRow } from '../facts/select.ts';
import type { ScaleName } from '../likelihood/scales.ts';
import type { Details } from '../messages.ts';
import type { Binding, DocumentKind, DocumentReads } from '../model/document.ts';
import type { Facts } from '../model/fact.ts';
import type { PlacedFigure } from '../model/figure.ts';
import type { Queries, QueryResult } from '../model/query.ts';
import type { Column, DataSet, Datum, Table } from '../model/table.ts';
import type { OwnUnits } from '../model/unit.ts';
import type { ProjectPath } from '../paths.ts';
import type { Range } from '../syntax/parsed.ts';
import { elsewhere } from '../syntax/parsed.ts';
import { nextTurn } from '../watch.ts';
import { AttributeValues } from './attribute-values.ts';
import type { ExpandLimits } from './budget.ts';
import { Budget } from './budget.ts';
import { CallCheck } from './call-check.ts';
import { citationPiece, Cites, gapAt, hasSources } from './cites.ts';
import { Complaints } from './complaints.ts';
import type {
  AttributeText,
  Call,
  DirectiveSpec,
  Expander,
  Spot,
  Surroundings,
} from './directives/directive.ts';
import { spotOf, valueSpot } from './directives/directive.ts';
import { directives, vocabulary } from './directives/index.ts';
import { missingKeys } from './directives/likelihood-key.ts';
import type { Landing } from './escape.ts';
import { Finder } from './finder.ts';
import type { Made, Piece, Written } from './offsets.ts';
import { indent, made } from './offsets.ts';
import type { ChosenRows } from './rows.ts';
import { chooseRows } from './rows.ts';
import { showBasis, showValue } from './shown-value.ts';
import type { CitationNode, ContainerNode, Source, SourceNode, TextNode } from './source.ts';
import type { SilenceNode } from './silences.ts';
import { splitSlides } from './slide-split.ts';
import { expandScalar } from './yaml-value.ts';

export type { ExpandLimits } from './budget.ts';

export interface ExpandContext {
  readonly data: DataSet;
  readonly facts: Facts;
  readonly queries: Queries;
  readonly lang: string;
  readonly units: OwnUnits;
  readonly kind: DocumentKind;
  /** The style of citations, read when there are some; undefined where the built-in one holds. */
  readonly style?: (() => Promise<CitationStyle | undefined>) | undefined;
  readonly limits: ExpandLimits;
  /** The day that figures show as today, `YYYY-MM-DD`. */
  readonly today: string;
  /** A file that is no Markdown; undefined where it cannot be read, of which `complain` has been told. */
  readonly readFile: (
    path: ProjectPath,
    complain: (rule: string, reason: string, details?: Details) => void,
  ) => Promise<Written | undefined>;
  /** Scale of likelihood of documents that name none; default `phia`. */
  readonly scale?: ScaleName;
  /** An included file; undefined where it cannot be read, of which `complain` has been told. */
  readonly load: (
    path: ProjectPath,
    complain: (rule: string, reason: string, details?: Details) => void,
  ) => Promise<Source | undefined>;
}

export interface Expanded {
  readonly pieces: readonly Piece[];
  readonly tables: readonly string[];
  /** By the number that `data-figure` has. */
  readonly figures: readonly PlacedFigure[];
  readonly reads: DocumentReads;
}

/** Expands a whole document. Mistakes are messages on the files they stand in. */
export async function expand(source: Source, context: ExpandContext): Promise<Expanded> {
  const expansion = new Expansion(context);
  const pieces = await expansion.document(source);
  return {
    pieces: await expansion.settle(pieces, source),
    tables: expansion.tables(),
    figures: expansion.figures,
    reads: expansion.reads(pieces),
  };
}

const specs: ReadonlyMap<string, DirectiveSpec> = new Map(
  directives.map((directive) => [directive.name, directive]),
);

class Expansion implements Expander {
  readonly lang: string;
  readonly units: OwnUnits;
  readonly kind: DocumentKind;
  readonly scale: ScaleName;
  readonly today: string;
  readonly keys = new Set<ScaleName>();
  readonly figures: PlacedFigure[] = [];
  private readonly context: ExpandContext;
  /** The first call with each `id`. */
  private readonly ids = new Map<string, Call>();
  private readonly complaints = new Complaints();
  private readonly check = new CallCheck(this.complaints);
  private readonly budget: Budget;
  private readonly finder: Finder;
  private readonly cites: Cites;
  private readonly attributes: AttributeValues;
  private steps = 0;
  /** Files whose own mistakes have been told. */
  private readonly read = new Set<Source>();

  constructor(context: ExpandContext) {
    this.context = context;
    this.lang = context.lang;
    this.units = context.units;
    this.kind = context.kind;
    this.scale = context.scale ?? 'phia';
    this.today = context.today;
    this.budget = new Budget(context.limits, this.complaints);
    this.finder = new Finder(context.data, context.facts, this.complaints);
    this.cites = new Cites(context.facts, context.data, this.complaints);
    this.attributes = new AttributeValues({
      complaints: this.complaints,
      check: this.check,
      cites: this.cites,
      specs,
      vocabulary: { ...vocabulary, citations: hasSources(context.facts) },
      expander: this,
    });
  }

  async document(source: Source): Promise<readonly Piece[]> {
    const around: Surroundings = { bindings: new Map(), chain: [], depth: 0 };
    this.tellFaults(source, around);
    const whole = { start: 0, end: source.text.length };
    const range = await this.range(source, whole, source.nodes, around);
    const pieces = range.some((piece) => piece.kind === 'made' && piece.mark?.kind === 'part')
      ? splitSlides(range, source.newline, (spot, reason, note) => {
          this.complain(spot, 'attribute-value', reason, { note });
        })
      : range;
    return this.context.kind === 'report'
      ? [...pieces, ...missingKeys(pieces, source, this.keys, this.lang)]
      : pieces;
  }

  /** Gives citations and lists of sources their text. */
  async settle(pieces: readonly Piece[], root: Source): Promise<readonly Piece[]> {
    const { kind, lang, facts, style } = this.context;
    const isMarked = (piece: Piece): boolean =>
      piece.kind === 'made' && (piece.mark?.kind === 'citation' || piece.mark?.kind === 'sources');
    if (!pieces.some(isMarked)) return pieces;
    const { settle } = await import('./settle.ts');
    return settle(pieces, root, {
      kind,
      lang,
      facts,
      newline: root.newline,
      style: await style?.(),
      onEmpty: (spot) => {
        if (this.cites.hasRefused) return;
        this.complain(
          spot,
          'citation',
          'Unexpected list of sources in a document without citations, expected at least one',
          { note: 'cite a source, as in `[@id]`, or list all of the project: `::sources{all}`' },
        );
      },
    });
  }

  /** Names of the data that the document reads. */
  tables(): readonly string[] {
    return [...this.finder.tables].sort();
  }

  reads(pieces: readonly Piece[]): DocumentReads {
    return this.finder.reads.done(
      pieces.some(
        (piece) =>
          piece.kind === 'made' &&
          piece.mark?.kind === 'sources' &&
          piece.mark.request.of === 'all',
      ),
    );
  }

  private tellFaults(source: Source, { chain }: Surroundings): void {
    if (this.read.has(source)) return;
    this.read.add(source);
    this.complaints.chain = chain;
    for (const { rule, start, end, reason, note, expected } of source.faults) {
      this.complain({ source, start, end }, rule, reason, { note, expected });
    }
  }

  /** The pieces of a range of a source, given the nodes in it. */
  private async range(
    source: Source,
    { start, end }: Range,
    nodes: readonly SourceNode[],
    around: Surroundings,
  ): Promise<Piece[]> {
    const pieces: Piece[] = [];
    let at = start;
    const copy = (to: number): void => {
      if (to <= at || this.budget.isSpent) return;
      pieces.push({ kind: 'copy', source, start: at, end: to });
      this.budget.characters(to - at, { source, start: at, end: to });
    };
    for (const node of nodes) {
      this.complaints.chain = around.chain;
      if (this.budget.isSpent) break;
      const dollar = hasDollar(node, source);
      copy(dollar ? node.start - 1 : node.start);
      // Before a tag the sign of a currency could open or close maths, as it would not before a number.
      if (dollar) pieces.push(made('$', { source, start: node.start - 1, end: node.start }, '\\$'));
      at = node.end;
      const next = await this.node(node, source, around);
      // Without a turn of the event loop a Ctrl-C would not be heard before the last of them.
      if (++this.steps % 200 === 0) await nextTurn();
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
      case 'citation':
        return this.citation(node, source);
      case 'silence':
        return toMarks(node, source);
      case 'text':
        return this.inText(node, source, around, node.landing);
      case 'scalar':
        return expandScalar(node, source, {
          expand: (child) => this.inText(child, source, around, { in: 'yaml', style: 'block' }),
          peek: ({ directive: { label, attributes } }) =>
            label === undefined || attributes.length > 0
              ? undefined
              : this.finder.peek(source.text.slice(label.start, label.end), around),
        });
      case 'leaf': {
        const call = { directive: node.directive, source, around };
        const spec = specs.get(node.directive.name);
        if (spec?.form !== 'leaf' || !this.check.isSound(call, spec)) return [];
        return spec.expand(call, this).then((pieces) => indent(pieces, node.prefix));
      }
      case 'container': {
        const call = { directive: node.directive, source, around };
        const spec = specs.get(node.directive.name);
        // The body of a reserved or misspelt container is not looked at: its names may mean nothing.
        if (spec?.form !== 'container' || node.directive.fault !== undefined) return [];
        if (!this.budget.level(around.depth, spotOf(call))) return [];
        return this.check.isSound(call, spec) ? spec.expand(call, node, this) : [];
      }
    }
  }

  private inText(
    { directive, notes }: TextNode,
    source: Source,
    around: Surroundings,
    landing: Landing,
  ): Piece[] {
    const spec = specs.get(directive.name);
    const call = { directive, source, around, notes };
    if (spec?.form !== 'text') return [];
    if (!this.check.isSound(call, spec))
      return [made(source.text.slice(directive.start, directive.end), spotOf(call))];
    return spec.expand(call, landing, this);
  }

  private citation(
    { bracket, start, end, syntax, landing, lead, notes }: CitationNode,
    source: Source,
  ): Piece[] {
    const spot = { source, ...bracket };
    const items = this.cites.read(syntax, spot);
    return items === undefined
      ? [{ kind: 'copy', source, start, end }]
      : [
          citationPiece(
            { items, landing, gap: gapAt(source.text, bracket.start, lead), notes, isNamed: false },
            spot,
          ),
        ];
  }

  complain(spot: Spot, rule: string, reason: string, details: Details = {}): void {
    this.complaints.add(spot, rule, reason, details);
  }

  text(call: Call, name: string, values: 'raw' | 'shown' = 'raw'): AttributeText | undefined {
    return this.attributes.text(call, name, values);
  }

  html(call: Call, name: string): Piece[] {
    return this.attributes.html(call, name);
  }

  find(path: string, range: (start: number, end: number) => Range, call: Call): Found | undefined {
    return this.finder.value(path, range, call);
  }

  format(
    found: Found,
    options: AskedManner,
    onProblem: (problem: FormatProblem) => void,
  ): string | undefined {
    const result = formatValue(found, {
      ...options,
      lang: options.lang ?? this.lang,
      units: this.units,
    });
    if ('text' in result) return result.text;
    onProblem(result.problem);
    return undefined;
  }

  value(found: Found, text: string, landing: Landing, spot: Spot): Made {
    const piece = showValue(found, text, landing, spot, this.complaints);
    this.budget.characters(piece.marked.length, spot);
    return piece;
  }

  basis(found: Found, words: string, spot: Spot): Made {
    return showBasis(found, words, spot);
  }

  async ask(expression: string, { around }: Call): Promise<QueryResult> {
    const { data, facts, queries } = this.context;
    const names = new Map(
      [...around.bindings].map(([name, { row }]): [string, Datum] => [
        name,
        Object.fromEntries([...row.cells].map(([column, { value }]) => [column, value])),
      ]),
    );
    const result = await queries.run(expression, { data, facts: facts.facts, names });
    if (!('problem' in result)) {
      for (const { table } of result.derivation.reads) {
        if (table !== undefined) this.finder.tables.add(table);
      }
    }
    return result;
  }

  rows(call: Call, attribute = 'from'): ChosenRows | undefined {
    return this.chooseRows(call, { attribute });
  }

  rowsOrNone(call: Call): ChosenRows | undefined {
    return this.chooseRows(call, { mayBeEmpty: true });
  }

  private chooseRows(
    call: Call,
    options: Parameters<typeof chooseRows>[2],
  ): ChosenRows | undefined {
    const { finder, budget, complaints } = this;
    const text = (of: Call, name: string): AttributeText | undefined => this.text(of, name);
    return chooseRows(call, { finder, budget, complaints, text }, options);
  }

  wholeTable(call: Call, name: string): Table | undefined {
    const text = this.text(call, name);
    const table = text && this.finder.table(text.text, text.range, call);
    return table && this.budget.rowsOf(table.rows.length, spotOf(call)) ? table : undefined;
  }

  tableNamed(name: string, call: Call, spot: Spot): Table | undefined {
    const asker = { source: spot.source, around: call.around };
    const table = this.finder.table(formatPath([name]), () => spot, asker);
    return table && this.budget.rowsOf(table.rows.length, spot) ? table : undefined;
  }

  async readFile(path: ProjectPath, spot: Spot): Promise<Written | undefined> {
    return this.context.readFile(path, (rule, reason, details) => {
      this.complain(spot, rule, reason, details);
    });
  }

  placeFigure(figure: PlacedFigure): number {
    this.figures.push(figure);
    return this.figures.length - 1;
  }

  claimId(id: string, call: Call): boolean {
    const first = this.ids.get(id);
    if (first === undefined) this.ids.set(id, call);
    if (first === undefined || first === call) return true;
    const isRepeated = first.directive === call.directive;
    this.complain(
      valueSpot(call, 'id'),
      'duplicate-id',
      `Unexpected second \`${id}\`, expected a name that nothing else of the document has`,
      isRepeated
        ? { note: 'put a value of the row into it, as in `id="fig-:value[item.id]"`' }
        : {
            note: 'links to it lead to the first',
            cause: elsewhere(
              first.source.file.path,
              'the first is here',
              first.source.place(valueSpot(first, 'id')),
            ),
          },
    );
    return false;
  }

  cell(table: Table, row: SelectedRow, column: Column): Found | undefined {
    return this.finder.cell(table, row, column);
  }

  cite(found: Found, landing: Landing, call: Call): Piece[] {
    return this.cites.value(found, landing, call);
  }

  sourceNames(
    ids: readonly { readonly id: string; readonly spot: Spot }[],
    spot: Spot,
  ): Piece | undefined {
    return this.cites.names(ids, spot);
  }

  isSource(id: string): boolean {
    return this.context.facts.sources.has(id);
  }

  spend(rows: number, spot: Spot): boolean {
    return this.budget.rows(rows, spot);
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
        { note: round.join(' includes ') },
      );
      return undefined;
    }
    if (!this.budget.level(around.depth, spot) || !this.budget.include(spot)) return undefined;
    const source = await this.context.load(path, (rule, reason, details) => {
      this.complaints.chain = around.chain;
      this.complain(spot, rule, reason, details);
    });
    if (source === undefined) return undefined;
    const inside: Surroundings = {
      bindings: around.bindings,
      chain: [...around.chain, { path, at: spot }],
      depth: around.depth + 1,
    };
    this.tellFaults(source, inside);
    const last = /(?:\r\n|\r|\n)$/u.exec(source.text)?.index ?? source.text.length;
    const body = { start: source.bodyStart, end: Math.max(source.bodyStart, last) };
    const nodes = source.nodes.filter(({ start }) => start >= source.bodyStart);
    const pieces = await this.range(source, body, nodes, inside);
    this.complaints.chain = around.chain;
    // The front matter of an included file is left out; what it silences is said of the file all the same.
    const silences = source.nodes.flatMap((node) =>
      node.kind === 'silence' && node.start < source.bodyStart ? toMarks(node, source) : [],
    );
    return [...silences, ...pieces];
  }
}

/** Nothing of the text, but what is to be remembered of it. */
function toMarks({ start, end, silences }: SilenceNode, source: Source): readonly Piece[] {
  return silences.map((silence) =>
    made('', { source, start, end }, '', { kind: 'silence', silence }),
  );
}

function hasDollar(node: SourceNode, { text }: Source): boolean {
  if (node.kind !== 'text' || node.landing.in !== 'text' || !node.landing.wrap) return false;
  const before = /(\\*)\$$/u.exec(text.slice(Math.max(0, node.start - 64), node.start));
  return before !== null && (before[1] ?? '').length % 2 === 0;
}
