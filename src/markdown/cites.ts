/** Citations while a document is expanded: sources looked up, their places remembered until all of them are known. */
import type { StyledItem } from '../citations/style.ts';
import type { CitationSyntax } from '../citations/syntax.ts';
import type { Found } from '../facts/lookup.ts';
import { listSome } from '../facts/shape.ts';
import { nearest, suggestion } from '../messages.ts';
import type { Fact, Facts, Source as CitedSource } from '../model/fact.ts';
import type { DataSet } from '../model/table.ts';
import type { Complaints } from './complaints.ts';
import type { Notes } from './contexts.ts';
import { noNotes } from './contexts.ts';
import type { Call, Spot } from './directives/directive.ts';
import { attributeOf, spotOf } from './directives/directive.ts';
import type { Landing } from './escape.ts';
import type { Made } from './offsets.ts';
import { made } from './offsets.ts';

/** Where a citation stands and how its text is made once all are known. */
export interface CitedPlace {
  readonly items: readonly StyledItem[];
  readonly landing: Landing;
  /** White space between the word before it and brackets; a number in superscript does without. */
  readonly gap: string;
  readonly notes: Notes;
  /** Whether it is a line of its own that names sources, as below a table. */
  readonly isNamed: boolean;
}

export class Cites {
  private readonly facts: Facts;
  private readonly data: DataSet;
  private readonly complaints: Complaints;
  /** Whether a citation was refused: then a list may be empty for that. */
  hasRefused = false;

  constructor(facts: Facts, data: DataSet, complaints: Complaints) {
    this.facts = facts;
    this.data = data;
    this.complaints = complaints;
  }

  /** The sources of a citation; undefined where one is not known, which its author is told. */
  read({ items, strays }: CitationSyntax, spot: Spot): readonly StyledItem[] | undefined {
    const { sources } = this.facts;
    const [stray] = strays;
    const toSpot = ({ start, end }: { start: number; end: number }): Spot => ({
      source: spot.source,
      start: spot.start + 1 + start,
      end: spot.start + 1 + end,
    });
    if (stray !== undefined) {
      // Where none of its words is a source, it is a text in brackets.
      if (!items.some(({ key }) => sources.has(key))) return undefined;
      this.hasRefused = true;
      const at = stray.start === stray.end ? spot : toSpot(stray);
      const { text } = spot.source;
      this.complaints.add(
        at,
        'citation',
        at === spot
          ? 'Unexpected `;` without a source after it, expected `@` and an id of `data/sources.json`'
          : `Unexpected \`${text.slice(at.start, at.end)}\` between semicolons, expected \`@\` and an id of \`data/sources.json\``,
        { note: 'a semicolon parts one source from the next; within one, write a comma' },
      );
      return undefined;
    }
    const styled = items.flatMap(({ key, range, bare, prefix, locator, suffix }) => {
      const source = this.source(
        key,
        toSpot(range),
        'a backslash before the bracket keeps it as text',
      );
      return source === undefined
        ? []
        : [{ source, bare, item: { source: key, locator, prefix, suffix, grade: undefined } }];
    });
    return styled.length === items.length ? styled : undefined;
  }

  /** A source by its id; undefined where there is none, which is told unless the list itself cannot be read. */
  source(id: string, spot: Spot, otherwise: string): CitedSource | undefined {
    const { sources } = this.facts;
    const source = sources.get(id);
    if (source !== undefined) return source;
    if (this.isBroken()) {
      this.hasRefused = true;
      return undefined;
    }
    this.hasRefused = true;
    const known = [...sources.keys()];
    const near = nearest(id, known);
    const few = known.length === 0 ? 'there is none yet' : `there are ${listSome(known)}`;
    this.complaints.add(
      spot,
      'unknown-source',
      `Unexpected source \`${id}\`, expected an id of \`data/sources.json\``,
      {
        note: suggestion(id, near) ?? `${few}; ${otherwise}`,
        expected: near.length > 0 ? near : known.slice(0, 10),
      },
    );
    return undefined;
  }

  /** What a value rests on: the sources of its fact, of the facts that it is computed from, or of its table. */
  of({ fact, table }: Found): readonly StyledItem[] {
    const items = fact === undefined ? this.ofTable(table) : this.ofFact(fact, new Set());
    const seen = new Set<string>();
    return items.filter(({ source, item }) => {
      const key = [source.id, item.locator, item.grade].join('\n');
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
  }

  /** The citation after a value. */
  value(found: Found, landing: Landing, call: Call): Made[] {
    const spot = spotOf(call);
    const attribute = attributeOf(call, 'cite');
    const at =
      attribute === undefined ? spot : { ...spot, start: attribute.start, end: attribute.end };
    if (!isRead(landing)) {
      this.complaints.add(at, 'attribute-value', 'Unexpected `cite` here, expected it in text', {
        note: 'a citation stands where a reader reads, not in a link’s target, a formula or front matter',
      });
      return [];
    }
    const items = this.of(found);
    if (items.length > 0) {
      const { notes = noNotes } = call;
      return [
        citationPiece(
          { items, landing: besideValue(landing), gap: ' ', notes, isNamed: false },
          spot,
        ),
      ];
    }
    if (this.isBroken()) return [];
    this.complaints.add(
      at,
      'attribute-value',
      `Unexpected \`cite\` of \`${found.path}\`, which has no source, expected a value that names one`,
      {
        note:
          found.fact === undefined
            ? 'give its table a `source` in `data/datapackage.yaml`, or cite in the text: `[@id]`'
            : `give the fact a \`source\` in \`${found.file.path}\``,
      },
    );
    return [];
  }

  /** Sources by their names, in a line of their own. */
  names(
    ids: readonly { readonly id: string; readonly spot: Spot }[],
    spot: Spot,
  ): Made | undefined {
    const items = ids.flatMap(({ id, spot: at }) => {
      const source = this.source(id, at, 'a text of several words may stand there as well');
      return source === undefined ? [] : [styledOf(source, undefined, undefined)];
    });
    if (items.length < ids.length) return undefined;
    const landing = { in: 'html', wrap: true } as const;
    return citationPiece({ items, landing, gap: '', notes: noNotes, isNamed: true }, spot);
  }

  private ofFact(fact: Fact, seen: Set<string>): readonly StyledItem[] {
    if (seen.has(fact.id)) return [];
    seen.add(fact.id);
    const own = fact.source.flatMap((id, index) => {
      const source = this.facts.sources.get(id);
      // A locator is one of a single source, or of the first.
      const locator = index === 0 ? fact.locator : undefined;
      return source === undefined ? [] : [styledOf(source, locator, fact.grade)];
    });
    if (own.length > 0 || fact.derivation === undefined) return own;
    return [
      ...fact.derivation.facts.flatMap((id) => {
        const other = this.facts.facts.get(id);
        return other === undefined ? [] : this.ofFact(other, seen);
      }),
      ...fact.derivation.reads.flatMap(({ table }) => this.ofTable(table)),
    ];
  }

  private ofTable(name: string | undefined): readonly StyledItem[] {
    const table = name === undefined ? undefined : this.data.get(name);
    if (table?.kind !== 'table') return [];
    return table.source.flatMap((id) => {
      const source = this.facts.sources.get(id);
      return source === undefined ? [] : [styledOf(source, undefined, undefined)];
    });
  }

  private isBroken(): boolean {
    const { sources, files } = this.facts;
    return (
      sources.size === 0 &&
      files.some(({ path, messages }) => path === 'data/sources.json' && messages.length > 0)
    );
  }
}

/** Whether a project has sources, so that `[@id]` means one. */
export function hasSources({ sources, files }: Facts): boolean {
  return sources.size > 0 || files.some(({ path }) => path === 'data/sources.json');
}

/** What brackets need before them at an offset, before which `lead` was white space. */
export function gapAt(text: string, offset: number, lead: string): string {
  if (lead !== '') return lead;
  return /[\p{L}\p{N}\p{Pe}\p{Pf}.,;:!?%*_]$/u.test(text.slice(Math.max(0, offset - 2), offset))
    ? ' '
    : '';
}

/** A citation whose text is made once all of them are known. */
export function citationPiece(place: CitedPlace, spot: Spot): Made {
  return made('x', spot, 'x', {
    kind: 'citation',
    place,
    citation: {
      items: place.items.map(({ item }) => item),
      file: spot.source.file.path,
      place: spot.source.place(spot),
    },
  });
}

/** Whether a place is one that readers read. */
function isRead({ in: where }: Landing): boolean {
  return ['text', 'html', 'alt', 'title', 'note'].includes(where);
}

/** The place right after a value. */
function besideValue(landing: Landing): Landing {
  return landing.in === 'text' ? { ...landing, atStart: false, before: undefined } : landing;
}

function styledOf(
  source: CitedSource,
  locator: string | undefined,
  grade: string | undefined,
): StyledItem {
  return {
    source,
    bare: false,
    item: { source: source.id, locator, prefix: '', suffix: '', grade },
  };
}
