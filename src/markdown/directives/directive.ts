/** What a directive is to those who describe, find and expand it. */
import type { Found } from '../../facts/lookup.ts';
import type { Details } from '../../messages.ts';
import type { Binding, DocumentKind } from '../../model/document.ts';
import type { ScaleName } from '../../likelihood/scales.ts';
import type { PlacedFigure } from '../../model/figure.ts';
import type { QueryResult } from '../../model/query.ts';
import type { Column, Table } from '../../model/table.ts';
import type { OwnUnits } from '../../model/unit.ts';
import type { AskedManner, FormatProblem } from '../../facts/format.ts';
import type { SelectedRow } from '../../facts/select.ts';
import type { ProjectPath } from '../../paths.ts';
import type { Range } from '../../syntax/parsed.ts';
import type { Made, Piece, Written } from '../offsets.ts';
import type { Attribute, Directive } from '../scan.ts';
import type { Notes } from '../contexts.ts';
import type { Landing } from '../escape.ts';
import type { ContainerNode, Source } from '../source.ts';

export type Form = 'text' | 'leaf' | 'container';

export interface AttributeSpec {
  readonly name: string;
  readonly doc: string;
  readonly required?: boolean;
  /** What a written value must be, in words after `expected`; undefined where it is fine. */
  readonly check?: (value: string) => string | undefined;
  /** Whether it is a bare name, without a value. */
  readonly flag?: boolean;
  /** What it waits for, where the name is only reserved. */
  readonly reserved?: string;
}

interface Description {
  /** As it is written after the colons. */
  readonly name: string;
  readonly doc: string;
  /** What stands in its brackets, where it has them. */
  readonly label?: string;
  readonly attributes: readonly AttributeSpec[];
}

export interface TextDirective extends Description {
  readonly form: 'text';
  readonly expand: (call: Call, landing: Landing, expander: Expander) => Piece[];
}

export interface LeafDirective extends Description {
  readonly form: 'leaf';
  /** Whether it prints nothing: then its line goes with it. */
  readonly silent?: boolean;
  readonly expand: (call: Call, expander: Expander) => Promise<readonly Piece[]>;
}

export interface ContainerDirective extends Description {
  readonly form: 'container';
  readonly expand: (
    call: Call,
    container: ContainerNode,
    expander: Expander,
  ) => Promise<readonly Piece[]>;
}

export type DirectiveSpec = TextDirective | LeafDirective | ContainerDirective;

/** What is known where a directive stands: bound names, and the files that led here. */
export interface Surroundings {
  readonly bindings: ReadonlyMap<string, Binding>;
  readonly chain: readonly { readonly path: ProjectPath; readonly at: Spot }[];
  /** Containers and includes around it. */
  readonly depth: number;
}

export interface Spot extends Range {
  readonly source: Written;
}

/** One use of a directive. */
export interface Call {
  readonly directive: Directive;
  readonly source: Source;
  readonly around: Surroundings;
  /** What matters to a note where it stands in text. */
  readonly notes?: Notes | undefined;
}

/** An attribute's value with directives in it resolved, and the way back from its text to the source. */
export interface AttributeText {
  readonly text: string;
  /** The range in the source of a range of `text`. */
  readonly range: (start: number, end: number) => Range;
  readonly spot: Spot;
}

/** What a directive may ask of the expansion. Whatever returns undefined has reported why. */
export interface Expander {
  readonly lang: string;
  /** The project's own units. */
  readonly units: OwnUnits;
  readonly kind: DocumentKind;
  complain(spot: Spot, rule: string, reason: string, details?: Details): void;
  /** The attribute's text; values in it as the data have them, or formatted for readers. */
  text(call: Call, name: string, values?: 'raw' | 'shown'): AttributeText | undefined;
  /** The value at a path that stands at `spot`. */
  find(path: string, range: (start: number, end: number) => Range, call: Call): Found | undefined;
  format(
    found: Found,
    options: AskedManner,
    onProblem: (problem: FormatProblem) => void,
  ): string | undefined;
  /** A value in both expansions, escaped for where it lands. */
  value(found: Found, text: string, landing: Landing, spot: Spot): Made;
  /** A piece without text that remembers a value which the words after it rest on. */
  basis(found: Found, words: string, spot: Spot): Made;
  /** The result of a JSONata expression over data, facts and the names bound around the call. */
  ask(expression: string, call: Call): Promise<QueryResult>;
  /** The scale of likelihood that the document takes its terms from. */
  readonly scale: ScaleName;
  /** Scales whose key the document places. */
  readonly keys: Set<ScaleName>;
  /** A caption and the like: the author's text with values in it, as HTML. */
  html(call: Call, name: string): Piece[];
  /** The rows that `from`, or the attribute of another name, chooses with `where`, `sort` and `limit`. */
  rows(
    call: Call,
    from?: string,
  ): { readonly table: Table; readonly rows: readonly SelectedRow[] } | undefined;
  /** The same, with no rows where there are none; the author is not told of that. */
  rowsOrNone(
    call: Call,
  ): { readonly table: Table; readonly rows: readonly SelectedRow[] } | undefined;
  /** The table that an attribute names, with all its rows. */
  wholeTable(call: Call, name: string): Table | undefined;
  /** The table of a name that stands elsewhere, such as in a file. */
  tableNamed(name: string, call: Call, spot: Spot): Table | undefined;
  /** The cell of a selected row as `find` finds it; undefined, without a message, where it is empty. */
  cell(table: Table, row: SelectedRow, column: Column): Found | undefined;
  /** The sources of a value as a citation, for `cite`; without one where it cannot stand there or has none. */
  cite(found: Found, landing: Landing, call: Call): Piece[];
  /** Sources by their short references, in a line of their own; undefined where one of the ids is none. */
  sourceNames(
    ids: readonly { readonly id: string; readonly spot: Spot }[],
    spot: Spot,
  ): Piece | undefined;
  /** Whether a source has this id. */
  isSource(id: string): boolean;
  /** The pieces of a range of the source, with the directives in it. */
  body(
    container: ContainerNode,
    call: Call,
    bindings?: ReadonlyMap<string, Binding>,
  ): Promise<Piece[]>;
  include(
    path: ProjectPath,
    spot: Spot,
    around: Surroundings,
  ): Promise<readonly Piece[] | undefined>;
  /** A file of the project that is no Markdown; undefined where it cannot be read. */
  readFile(path: ProjectPath, spot: Spot): Promise<Written | undefined>;
  /** Remembers a figure and gives its number in the document, from 0. */
  placeFigure(figure: PlacedFigure): number;
  /** Whether nothing else of the document has this name already; else the author is told. A call may ask again. */
  claimId(id: string, call: Call): boolean;
  /** The day that figures show as today, `YYYY-MM-DD`. */
  readonly today: string;
  /** Counts rows that are written, so that nested loops end; false where there are too many. */
  spend(rows: number, spot: Spot): boolean;
}

/** The attribute as it was written, or undefined. */
export function attributeOf({ directive }: Call, name: string): Attribute | undefined {
  return directive.attributes.find((attribute) => attribute.name === name);
}

/** The whole directive as a spot. */
export function spotOf({ directive, source }: Call): Spot {
  return { source, start: directive.start, end: directive.end };
}

/** The written value of an attribute as a spot; the attribute itself where it has none, the directive where it is absent. */
export function valueSpot(call: Call, name: string): Spot {
  const attribute = attributeOf(call, name);
  if (attribute === undefined) return spotOf(call);
  const { source } = call;
  return attribute.value === undefined || attribute.value.start === attribute.value.end
    ? { source, start: attribute.start, end: attribute.end }
    : { source, start: attribute.value.start, end: attribute.value.end };
}
