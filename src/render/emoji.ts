/** Emoji as pictures from this package: every machine and every printer shows the same ones, and nothing is fetched. */
import type { Element, ElementContent, Parents, Root } from 'hast';
import type { World } from '../world.ts';
import { ReadError } from '../world.ts';
import { htmlParts } from './html-parts.ts';

export interface EmojiPictures {
  /** Emoji of the text that there is no picture of. */
  readonly missing: readonly string[];
  /** HTML text (not inside tags, styles, scripts or drawings) with emoji replaced by `<img class="emoji" alt="…">`. */
  readonly inHtml: (html: string) => string;
  /** The same for a tree, in place. */
  readonly inTree: (tree: Root) => void;
}

/** Pictures for the emoji of `text`. Characters of `also` count as emoji too: symbols that no font of the theme has. */
export async function emojiPictures(
  world: World,
  text: string,
  also: readonly string[] = [],
): Promise<EmojiPictures> {
  if (!also.some(isPictograph) && !hasEmoji(text)) {
    return { missing: [], inHtml: (html) => html, inTree: () => undefined };
  }
  const pattern = patternFor(also);
  const found = [...new Set(text.match(pattern))];
  const urls = new Map<string, string>();
  for (const [index, url] of (
    await Promise.all(found.map((emoji) => pictureOf(world, emoji)))
  ).entries()) {
    const emoji = found[index];
    if (url !== undefined && emoji !== undefined) urls.set(emoji, url);
  }
  const missing = found.filter((emoji) => !urls.has(emoji));
  if (urls.size === 0) return { missing, inHtml: (html) => html, inTree: () => undefined };
  return {
    missing,
    inHtml: (html) =>
      Array.from(htmlParts(html), ({ kind, text: part }) =>
        kind === 'text'
          ? part.replace(pattern, (emoji) => {
              const url = urls.get(emoji);
              return url === undefined
                ? emoji
                : `<img class="emoji" draggable="false" alt="${emoji}" src="${url}">`;
            })
          : part,
      ).join(''),
    inTree(tree) {
      replaceIn(tree, pattern, urls, false);
    },
  };
}

/** `text` with its emoji taken out: what is left needs a glyph of a font. */
export function withoutEmoji(text: string): string {
  return hasEmoji(text) ? text.replace(patternFor([]), ' ') : text;
}

/**
 * Whether `text` may hold emoji: every sequence of Unicode's list holds one of these. Compiling the pattern of all
 * sequences takes 20 ms, and most documents have none.
 */
export function hasEmoji(text: string): boolean {
  return /[\p{Emoji_Presentation}\ufe0f\u20e3]/u.test(text);
}

/** The style that sets an emoji's picture into its line; important, because themes have rules for pictures. */
export const emojiCss =
  'img.emoji{display:inline!important;width:1em!important;height:1em!important;margin:0 .05em 0 .1em!important;' +
  'vertical-align:-.1em!important;background:transparent!important;border:0!important;box-shadow:none!important}';

/** Whether a character that the fonts lack may be shown as a picture. */
export function isPictograph(character: string): boolean {
  return /^\p{Extended_Pictographic}$/u.test(character);
}

// `v` knows sequences (flags, families, skin tones); as a literal the compiler's target would not take it.
const sequences = String.raw`\p{RGI_Emoji}`;

function patternFor(also: readonly string[]): RegExp {
  const extra = also.filter(isPictograph).map((character) => `${character}\\u{FE0F}?`);
  return new RegExp([sequences, ...extra].join('|'), 'gv');
}

const read = new WeakMap<World['asset'], Map<string, Promise<string | undefined>>>();

function pictureOf(world: World, emoji: string): Promise<string | undefined> {
  let known = read.get(world.asset);
  if (known === undefined) {
    known = new Map();
    read.set(world.asset, known);
  }
  let picture = known.get(emoji);
  if (picture === undefined) {
    picture = readPicture(world, emoji);
    known.set(emoji, picture);
  }
  return picture;
}

/** undefined where there is no picture of it: newer emoji then stay text. */
async function readPicture(world: World, emoji: string): Promise<string | undefined> {
  const codes = Array.from(emoji, (character) => (character.codePointAt(0) ?? 0).toString(16));
  // File names leave the selector for colour out, except where a joiner makes it part of the sequence.
  const bare = codes.filter((code) => code !== 'fe0f');
  for (const name of [
    ...new Set(
      [codes.includes('200d') ? codes : bare, bare, codes].map((parts) => parts.join('-')),
    ),
  ]) {
    try {
      const svg = await world.asset(`emoji/${name}.svg`);
      return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
    }
  }
  return undefined;
}

function replaceIn(
  parent: Parents,
  pattern: RegExp,
  urls: ReadonlyMap<string, string>,
  inSvg: boolean,
): void {
  const children: ElementContent[] = [];
  let changed = false;
  for (const child of parent.children) {
    if (child.type === 'doctype') continue;
    if (child.type === 'text' && !inSvg) {
      const pieces = toPieces(child.value, pattern, urls);
      if (pieces !== undefined) {
        children.push(...pieces);
        changed = true;
        continue;
      }
    }
    if (child.type === 'element' && child.tagName !== 'style' && child.tagName !== 'title') {
      replaceIn(
        child,
        pattern,
        urls,
        child.tagName === 'svg' || (inSvg && child.tagName !== 'foreignObject'),
      );
    }
    children.push(child);
  }
  if (changed) parent.children = children;
}

function toPieces(
  text: string,
  pattern: RegExp,
  urls: ReadonlyMap<string, string>,
): ElementContent[] | undefined {
  const pieces: ElementContent[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    const url = urls.get(match[0]);
    if (url === undefined) continue;
    if (match.index > from) pieces.push({ type: 'text', value: text.slice(from, match.index) });
    pieces.push(toImage(match[0], url));
    from = match.index + match[0].length;
  }
  if (pieces.length === 0) return undefined;
  if (from < text.length) pieces.push({ type: 'text', value: text.slice(from) });
  return pieces;
}

function toImage(emoji: string, url: string): Element {
  return {
    type: 'element',
    tagName: 'img',
    properties: { className: ['emoji'], draggable: 'false', alt: emoji, src: url },
    children: [],
  };
}
