/** Where the pictures of a block of Markdown stand in its source, in the order in which Marp has them. */
import { decoded } from './deck-reporter.ts';
import type { Token } from './marp-token.ts';
import type { SourceText, TextRange } from './source-text.ts';

export interface ImagePlaces {
  /** The whole of the next picture with this token's text and address, from its `!` to its last bracket. */
  take(token: Token, block: TextRange): TextRange;
}

interface Candidate extends TextRange {
  readonly label: string;
  /** Undefined where the address is written elsewhere, as in `![text][id]`. */
  readonly url: string | undefined;
}

export function imagePlaces(source: SourceText): ImagePlaces {
  const blocks = new Map<string, Candidate[]>();
  return {
    take(token, block) {
      const key = `${String(block.start)}-${String(block.end)}`;
      const left = blocks.get(key) ?? candidatesIn(source.text, block);
      blocks.set(key, left);
      const src = token.attrGet('src') ?? '';
      const isSame = (url: string | undefined): boolean =>
        url !== undefined && (url === src || decoded(url) === decoded(src));
      const tests: readonly ((one: Candidate) => boolean)[] = [
        ({ label, url }) => label === token.content && (url === undefined || isSame(url)),
        ({ url }) => isSame(url),
      ];
      for (const test of tests) {
        const index = left.findIndex(test);
        const found = left[index];
        if (found === undefined) continue;
        left.splice(0, index + 1);
        return { start: found.start, end: found.end };
      }
      return source.find([src, decoded(src)], block);
    },
  };
}

/** Code is passed over; text and address have limits so that a long line of brackets is read once. */
const pattern =
  /`[^`\r\n]{1,500}`|(?<!\\)!\[((?:[^\][\\]|\\[\s\S]|\[[^\][\\]{0,500}\]){0,500})\](?:\(\s*(?:<([^<>\r\n]{0,2000})>|([^\s)]{0,2000}))[^)]{0,500}\)|\[[^\]]{0,500}\])?/gu;

function candidatesIn(text: string, { start, end }: TextRange): Candidate[] {
  return [...text.slice(start, end).matchAll(pattern)].flatMap(
    ({ 0: whole, 1: label, 2: bracketed, 3: bare, index }) =>
      label === undefined
        ? []
        : [
            {
              start: start + index,
              end: start + index + whole.length,
              label,
              url: bracketed ?? bare,
            },
          ],
  );
}
