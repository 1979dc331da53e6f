/** Tables that go on from slide to slide: each part gets the heading, the class and the number of its slide. */
import type { Heading, Html, RootContent } from 'mdast';
import type { Range } from '../syntax/parsed.ts';
import { findFrontMatter } from './front-matter.ts';
import type { Made, Piece } from './offsets.ts';
import { made, slice, textOf } from './offsets.ts';
import { endOf, parseMarkdown, startOf } from './parse.ts';

type Tell = (spot: Made, reason: string, note: string) => void;

/**
 * Puts a slide break before every part of a table but its first, with what the slides share: the heading, which says
 * which part it is, and comments that hold for one slide. What stands before the table stays on the first slide, what
 * follows it on the last; the presenter's notes go to the first, where the speaking begins.
 */
export function splitSlides(
  pieces: readonly Piece[],
  newline: string,
  tell: Tell,
): readonly Piece[] {
  const text = pieces.map((piece) => textOf(piece, 'plain')).join('');
  const tables = divided(pieces);
  const { slides, dividers } = slidesOf(text);
  const changes: Change[] = [];
  const taken = new Set<Slide>();
  for (const parts of tables) {
    const [first, ...others] = parts;
    const [second] = others;
    if (first === undefined || second === undefined) continue;
    const slide = slides.find(({ start, end }) => start <= first.at && first.at < end);
    const heading = slide?.blocks.find(
      (block): block is Heading => block.type === 'heading' && endOf(block) <= first.at,
    );
    if (slide === undefined || heading === undefined) {
      tell(
        first.piece,
        'Unexpected `split` on a slide without a heading, expected a heading above the table',
        'it is repeated on each slide, with the number of the part',
      );
      continue;
    }
    if (taken.has(slide)) {
      tell(
        first.piece,
        'Unexpected second `split` on a slide, expected one table that is divided',
        'give each table a slide of its own',
      );
      continue;
    }
    taken.add(slide);
    if (isInside(slide.blocks, first.at)) {
      tell(
        first.piece,
        'Unexpected `split` beside other blocks, expected a table on its own',
        'take the table out of the columns, or choose its rows by `where` or `limit`',
      );
      continue;
    }
    const comments = slide.blocks.filter((block) => isComment(block));
    const local = comments.filter(
      (block) => endOf(block) <= first.at && /^\s*_\w+\s*:/u.test(contentOf(block)),
    );
    const notes = comments.filter(
      (block) => startOf(block) >= first.at && !directive.test(contentOf(block)),
    );
    const words = { start: startOf(heading), end: wordsEnd(heading) };
    const spot = first.piece;
    const gap = newline + newline;
    const copy = ({ start, end }: Range): readonly Piece[] => slice(pieces, start, end);
    const count = (number: number): string => ` (${number}/${first.count})`;

    changes.push({ start: words.end, end: words.end, pieces: [made(count(1), spot)] });
    for (const { at, number } of others) {
      changes.push({
        start: at,
        end: at,
        pieces: [
          ...(number === 2
            ? notes.flatMap((note) => [made(gap, spot), ...copy(rangeOf(note))])
            : []),
          // A heading that begins slides does so without a rule: with one there would be an empty slide between.
          made(dividers.has(heading.depth) ? gap : `${gap}---${gap}`, spot),
          ...copy(words),
          made(count(number) + text.slice(words.end, endOf(heading)) + gap, spot),
          ...local.flatMap((comment) => [...copy(rangeOf(comment)), made(gap, spot)]),
        ],
      });
    }
    for (const note of notes) {
      const { start, end } = rangeOf(note);
      changes.push({ start: text.slice(0, start).trimEnd().length, end, pieces: [] });
    }
  }
  return applied(pieces, changes);
}

interface Change extends Range {
  readonly pieces: readonly Piece[];
}

function applied(pieces: readonly Piece[], changes: readonly Change[]): readonly Piece[] {
  const result: Piece[] = [];
  let at = 0;
  for (const change of [...changes].sort((a, b) => a.start - b.start)) {
    result.push(...slice(pieces, at, change.start), ...change.pieces);
    at = change.end;
  }
  return [...result, ...slice(pieces, at, Number.POSITIVE_INFINITY)];
}

interface Part {
  readonly at: number;
  readonly number: number;
  readonly count: number;
  readonly piece: Made;
}

/** The parts of each table that has several, with where they begin in the plain text. */
function divided(pieces: readonly Piece[]): readonly (readonly Part[])[] {
  const tables: Part[][] = [];
  let at = 0;
  for (const piece of pieces) {
    if (piece.kind === 'made' && piece.mark?.kind === 'part') {
      const { number, count } = piece.mark.part;
      if (number === 1) tables.push([]);
      tables.at(-1)?.push({ at, number, count, piece });
    }
    at += textOf(piece, 'plain').length;
  }
  return tables;
}

interface Slide extends Range {
  readonly blocks: readonly RootContent[];
}

/** The slides as Marp divides them, by rules and by the headings that `headingDivider` names. */
function slidesOf(text: string): {
  readonly slides: readonly Slide[];
  readonly dividers: ReadonlySet<number>;
} {
  const front = findFrontMatter(text);
  const begin = front?.end ?? 0;
  const dividers = dividersOf(
    front === undefined ? '' : text.slice(front.yaml.start, front.yaml.end),
  );
  // The blocks keep their places: the front matter is blanked, not cut.
  const { children } = parseMarkdown(blanked(text, begin));
  const starts = [begin];
  for (const block of children) {
    if (block.type === 'thematicBreak') starts.push(endOf(block));
    else if (block.type === 'heading' && dividers.has(block.depth)) starts.push(startOf(block));
  }
  const slides = starts.map((start, index) => {
    const end = starts[index + 1] ?? text.length + 1;
    return {
      start,
      end,
      blocks: children.filter((block) => startOf(block) >= start && startOf(block) < end),
    };
  });
  return { slides, dividers };
}

function blanked(text: string, end: number): string {
  return text.slice(0, end).replaceAll(/[^\r\n]/gu, ' ') + text.slice(end);
}

/** Levels of headings that begin slides. */
function dividersOf(yaml: string): ReadonlySet<number> {
  const value = /^headingDivider:[ \t]*(.*)$/mu.exec(yaml)?.[1] ?? '';
  const levels = [...value.matchAll(/[1-6]/gu)].map(([digit]) => Number(digit));
  const [only, ...more] = levels;
  if (only === undefined || more.length > 0 || value.includes('[')) return new Set(levels);
  return new Set([1, 2, 3, 4, 5, 6].filter((level) => level <= only));
}

/** Whether elements that were opened before an offset are still open there. */
function isInside(blocks: readonly RootContent[], at: number): boolean {
  let depth = 0;
  for (const block of blocks) {
    if (block.type !== 'html' || startOf(block) >= at) continue;
    depth += (block.value.match(/<div\b/giu) ?? []).length;
    depth -= (block.value.match(/<\/div\s*>/giu) ?? []).length;
  }
  return depth > 0;
}

function isComment(block: RootContent): block is Html {
  return block.type === 'html' && /^<!--[^]*-->\s*$/u.test(block.value);
}

function contentOf(comment: RootContent): string {
  return comment.type === 'html' ? comment.value.replace(/^<!--/u, '').replace(/-->\s*$/u, '') : '';
}

/** A comment that tells Marp something instead of the presenter. */
const directive =
  /^\s*(?:_?(?:class|header|footer|paginate|color|background\w*|transition)|theme|style|size|math|headingDivider|fit)\s*(?::|$)/u;

function rangeOf(block: RootContent): Range {
  return { start: startOf(block), end: endOf(block) };
}

/** Where the words of a heading end, before its closing marks. */
function wordsEnd(heading: Heading): number {
  const last = heading.children.at(-1);
  return last === undefined ? endOf(heading) : endOf(last);
}
