/** The characters of a deck: each is drawn by a font of the theme or by a picture, or its author is told. */
import type { ExpandedDocument } from '../model/document.ts';
import type { Theme } from '../model/theme.ts';
import { underWatch } from '../watch.ts';
import type { DeckReporter } from './deck-reporter.ts';
import { emojiPictures, isPictograph, withoutEmoji } from './emoji.ts';
import type { EmojiPictures } from './emoji.ts';
import { missingGlyphs } from './glyphs.ts';
import { htmlParts } from './html-parts.ts';
import { watchOf } from './index.ts';
import type { RenderContext } from './index.ts';
import { withoutMaths } from './math-marks.ts';
import type { TextRange } from './source-text.ts';

export interface DrawnSlide {
  readonly range: TextRange;
  readonly html: string;
}

/** Pictures for emoji, and messages for characters that neither a font nor a picture can show. */
export async function drawCharacters(
  document: ExpandedDocument,
  theme: Theme,
  context: RenderContext,
  slides: readonly DrawnSlide[],
  reporter: DeckReporter,
): Promise<EmojiPictures> {
  const watch = watchOf(document, context);
  const texts = slides.map(({ html }) => visibleText(html));
  const all = texts.join('\n');
  const plain = await underWatch(watch, 'render', () => withoutEmoji(all));
  const lacking = await missingGlyphs(theme, plain);
  const pictures = await underWatch(watch, 'render', () =>
    emojiPictures(context.world, all, lacking.filter(isPictograph)),
  );
  const drawn = new Set(
    lacking
      .filter(isPictograph)
      .filter((character) => !pictures.missing.some((emoji) => emoji.startsWith(character))),
  );
  const missing = [
    ...lacking.filter((character) => !drawn.has(character)),
    ...pictures.missing.filter((emoji) => !lacking.includes(emoji)),
  ];
  if (missing.length > 0) {
    for (const [index, slide] of slides.entries()) {
      const here = missing.filter((character) => texts[index]?.includes(character) === true);
      if (here.length > 0) reportGlyphs(here, slide.range, document.marked.text, theme, reporter);
    }
  }
  return pictures;
}

/** One message for each line of the source, at the first character that cannot be drawn. */
function reportGlyphs(
  characters: readonly string[],
  range: TextRange,
  text: string,
  theme: Theme,
  reporter: DeckReporter,
): void {
  // Notes and styles are not shown on the slide.
  const shown = text
    .slice(range.start, range.end)
    .replace(/<!--[\s\S]*?-->|<style\b[\s\S]*?<\/style>/giu, (match) =>
      match.replace(/[^\r\n]/gu, ' '),
    );
  const left = new Set(characters);
  let offset = range.start;
  for (const line of shown.split(/(?<=\n)/u)) {
    const here = characters
      .map((character) => ({ character, at: line.indexOf(character) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at);
    const [first] = here;
    if (first !== undefined) {
      tellGlyphs(
        here.map(({ character }) => character),
        { start: offset + first.at, end: offset + first.at + first.character.length },
        theme,
        reporter,
      );
      for (const { character } of here) left.delete(character);
    }
    offset += line.length;
  }
  if (left.size === 0) return;
  // A header or footer, or a character that was written as an entity.
  const [first = ''] = left;
  const at = text.indexOf(first);
  tellGlyphs([...left], at < 0 ? range : { start: at, end: at + first.length }, theme, reporter);
}

function tellGlyphs(
  characters: readonly string[],
  range: TextRange,
  theme: Theme,
  reporter: DeckReporter,
): void {
  const name = (character: string): string =>
    `\`${character}\` (${Array.from(character, (part) => `U+${(part.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`).join(' ')})`;
  const [first = '', ...others] = characters;
  const more =
    others.length === 0
      ? ''
      : others.length <= 4
        ? ` and ${others.map(name).join(', ')}`
        : ` and ${String(others.length)} others`;
  reporter.tell(
    range,
    'missing-glyph',
    `Unexpected character ${name(first)}${more}, expected characters that the fonts of \`${theme.name}\` have`,
    { note: 'write it another way, or add a font that has it to the theme' },
  );
}

/** Text of a slide as drawn: without tags, formulas and styles. */
function visibleText(html: string): string {
  return Array.from(htmlParts(withoutMaths(html)), ({ kind, text }) =>
    // A title or a text box holds text; nothing of the kind is left on a slide.
    kind === 'text' ? text : ' ',
  )
    .join('')
    .replace(
      /&(?:#(\d+)|#x([\da-f]+)|(amp|lt|gt|quot|nbsp));/giu,
      (match, decimal: string | undefined, hex: string | undefined) => {
        const code =
          decimal === undefined
            ? hex === undefined
              ? 32
              : Number.parseInt(hex, 16)
            : Number(decimal);
        return code > 0x10ffff ? match : String.fromCodePoint(code);
      },
    );
}
