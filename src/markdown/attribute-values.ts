/** What attributes say: their text with the values in it resolved, as text or as HTML. */
import { heldSpaces } from '../citations/held-words.ts';
import type { AskedManner } from '../facts/format.ts';
import { mannerAttributes } from '../facts/format.ts';
import type { Found } from '../facts/lookup.ts';
import { faultBelow } from '../facts/lookup.ts';
import { quoteOperand } from '../facts/select.ts';
import { toPlainText } from '../facts/shape.ts';
import { suggestion } from '../messages.ts';
import type { Range } from '../syntax/parsed.ts';
import type { Complaints } from './complaints.ts';
import type { CallCheck } from './call-check.ts';
import type { FoundCitation } from './citation-scan.ts';
import { scanCitations } from './citation-scan.ts';
import type { Cites } from './cites.ts';
import { citationPiece, gapAt } from './cites.ts';
import { noNotes } from './contexts.ts';
import type { AttributeText, Call, DirectiveSpec, Expander, Spot } from './directives/directive.ts';
import { attributeOf, spotOf, valueSpot } from './directives/directive.ts';
import { escapeWordsOfAuthor } from './escape.ts';
import type { Piece } from './offsets.ts';
import { made } from './offsets.ts';
import type { Directive, Escaped, Vocabulary } from './scan.ts';
import { scan, written } from './scan.ts';

interface AttributesContext {
  readonly complaints: Complaints;
  readonly check: CallCheck;
  readonly cites: Cites;
  readonly specs: ReadonlyMap<string, DirectiveSpec>;
  readonly vocabulary: Vocabulary;
  readonly expander: Pick<Expander, 'find' | 'format' | 'value'>;
}

export class AttributeValues {
  private readonly context: AttributesContext;

  constructor(context: AttributesContext) {
    this.context = context;
  }

  text(call: Call, name: string, values: 'raw' | 'shown'): AttributeText | undefined {
    const range = attributeOf(call, name)?.value;
    if (range === undefined) return undefined;
    const { source } = call;
    const parts: TextPart[] = [];
    let length = 0;
    let at = range.start;
    const add = (text: string, start: number, end: number, exact: boolean): void => {
      if (text === '') return;
      parts.push({ text, start, end, from: length, exact });
      length += text.length;
    };
    for (const item of scan(source.text, this.context.vocabulary, range)) {
      add(source.text.slice(at, item.start), at, item.start, true);
      at = item.end;
      if (item.kind === 'escaped') continue;
      const value = this.inner(item, call, (found) =>
        values === 'shown'
          ? this.format(item, found, call)
          : operand(toPlainText(found.value), name, source.text[item.start - 1]),
      );
      if (value === undefined) return undefined;
      add(value, item.start, item.end, false);
    }
    add(source.text.slice(at, range.end), at, range.end, true);

    const text = parts.map((part) => part.text).join('');
    if (!this.accepts(call, name, text)) return undefined;
    return { text, spot: valueSpot(call, name), range: rangeIn(parts, range) };
  }

  /** A caption and the like: the author's words with values in them. */
  html(call: Call, name: string): Piece[] {
    const range = attributeOf(call, name)?.value;
    if (range === undefined) return [];
    const { source } = call;
    const pieces: Piece[] = [];
    let at = range.start;
    /** What was said so far, with a digit for each value: enough to know which words belong together. */
    let said = '';
    const stretch = (start: number, end: number): void => {
      if (start === end) return;
      const text = source.text.slice(start, end);
      const escaped = escapeWordsOfAuthor(text.replaceAll(/\s*[\r\n]+[\s>]*/gu, ' '));
      const spot = { source, start, end };
      pieces.push(escaped === text ? { kind: 'copy', ...spot } : made(escaped, spot));
    };
    const words = (end: number, next = ''): void => {
      const before = said.length;
      said += source.text.slice(at, end);
      let start = at;
      for (const space of heldSpaces(said + next)) {
        const offset = at + space - before;
        if (offset < at || offset >= end) continue;
        stretch(start, offset);
        pieces.push(made('\u00a0', { source, start: offset, end: offset + 1 }));
        start = offset + 1;
      }
      stretch(start, end);
      said += next;
    };
    for (const item of this.items(source, range)) {
      const spot = { source, start: item.start, end: item.end };
      if (item.kind === 'citation') {
        const lead = /[ \t]*$/u.exec(source.text.slice(at, item.start))?.[0] ?? '';
        words(item.start - lead.length);
        at = item.end;
        pieces.push(...this.citation(item, spot, lead));
        continue;
      }
      words(item.start, item.kind === 'escaped' ? '' : '1');
      at = item.end;
      if (item.kind === 'escaped') continue;
      const inner = { ...call, directive: item };
      const value = this.inner(item, call, (found) => {
        const text = this.format(item, found, call);
        if (text === undefined) return undefined;
        return [
          this.context.expander.value(found, text, html, spot),
          ...(attributeOf(inner, 'cite') === undefined
            ? []
            : this.context.cites.value(found, html, inner)),
        ];
      });
      if (value !== undefined) pieces.push(...value);
    }
    words(range.end);
    return pieces;
  }

  /** Directives and citations in an attribute, in order. */
  private items(
    { text }: Call['source'],
    range: Range,
  ): readonly (Directive | Escaped | FoundCitation)[] {
    const { vocabulary } = this.context;
    const directives = scan(text, vocabulary, range);
    if (vocabulary.citations !== true) return directives;
    const citations = scanCitations(text.slice(0, range.end), range.start, directives);
    return [...directives, ...citations].sort((a, b) => a.start - b.start);
  }

  private citation({ syntax }: FoundCitation, spot: Spot, lead: string): Piece[] {
    const { cites } = this.context;
    const items = cites.read(syntax, spot);
    if (items === undefined) return [{ kind: 'copy', ...spot, start: spot.start - lead.length }];
    const place = {
      items,
      landing: html,
      gap: gapAt(spot.source.text, spot.start, lead),
      notes: noNotes,
      isNamed: false,
    };
    return [citationPiece(place, spot)];
  }

  private accepts(call: Call, name: string, text: string): boolean {
    const spec = this.context.specs.get(call.directive.name);
    const expected = spec?.attributes.find((one) => one.name === name)?.check?.(text);
    if (expected === undefined) return true;
    this.context.complaints.add(
      valueSpot(call, name),
      'attribute-value',
      `Unexpected \`${name}=${text}\`, expected ${expected}`,
      { note: suggestion(text, wordsIn(expected)) },
    );
    return false;
  }

  /** A directive inside an attribute: nothing but a value can stand there. */
  private inner<Result>(
    item: Directive,
    call: Call,
    use: (found: Found) => Result | undefined,
  ): Result | undefined {
    const { complaints, check, specs, expander } = this.context;
    const { source } = call;
    const inner = { ...call, directive: item };
    if (item.fault !== undefined) {
      const { rule, start, end, reason, note, expected } = item.fault;
      complaints.add({ source, start, end }, rule, reason, { note, expected });
      return undefined;
    }
    const spec = specs.get(item.name);
    const { label } = item;
    if (spec?.form !== 'text' || label === undefined) {
      complaints.add(
        spotOf(inner),
        'directive-syntax',
        `Unexpected \`${written(item.name, item.form)}\` in an attribute, expected \`:value[path]\``,
      );
      return undefined;
    }
    if (!check.isSound(inner, spec)) return undefined;
    const path = source.text.slice(label.start, label.end);
    const found = expander.find(
      path,
      (start, end) => ({ start: label.start + start, end: label.start + end }),
      inner,
    );
    return found === undefined ? undefined : use(found);
  }

  private format(item: Directive, found: Found, call: Call): string | undefined {
    const inner = { ...call, directive: item };
    const options: { -readonly [Name in keyof AskedManner]: AskedManner[Name] } = {};
    for (const name of mannerAttributes) {
      const text = attributeOf(inner, name) && this.text(inner, name, 'raw')?.text;
      if (text !== undefined) options[name] = text;
    }
    const { complaints, expander } = this.context;
    return expander.format(found, options, ({ rule, reason, note, expected }) => {
      const cause = faultBelow(found);
      complaints.add(spotOf(inner), rule, reason, { note, expected, cause });
    });
  }
}

const html = { in: 'html', wrap: true } as const;

/** A stretch of an attribute's text that begins at `from`; an exact one stands in the source as it is. */
interface TextPart extends Range {
  readonly text: string;
  readonly from: number;
  readonly exact: boolean;
}

/** The way from a range of the text back to the source. */
function rangeIn(parts: readonly TextPart[], whole: Range): AttributeText['range'] {
  return (start, end) => {
    const first = parts.findLast((part) => part.from <= start) ?? parts[0];
    const last = parts.findLast((part) => part.from < end) ?? first;
    if (first === undefined || last === undefined) return whole;
    return {
      start: first.exact ? Math.min(first.end, first.start + start - first.from) : first.start,
      end: last.exact ? Math.min(last.end, last.start + end - last.from) : last.end,
    };
  };
}

/** A value within `where`: quoted where a comma or a bar in it would mean something. */
function operand(text: string, attribute: string, before: string | undefined): string {
  if (attribute !== 'where' || /^[\p{L}\p{N}_.-]+$/u.test(text)) return text;
  const quoted = quoteOperand(text);
  return before === '"' ? quoted.slice(1, -1) : quoted;
}

/** The words that a description of what is accepted lists; none where it gives examples. */
function wordsIn(expected: string): readonly string[] {
  return expected.includes('such as')
    ? []
    : [...expected.matchAll(/`([a-z-]+)`/gu)].map(([, word = '']) => word);
}
