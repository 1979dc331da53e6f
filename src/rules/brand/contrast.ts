/** Whether text and drawings stand out from what they stand on, as WCAG 2.2 asks at level AA (1.4.3 and 1.4.11). */
import type { ExpandedDocument } from '../../model/document.ts';
import type { Looks, SeenMark, SeenText } from '../../model/looks.ts';
import type { RuleEntry } from '../reported.ts';
import type { Rgb } from './colour.ts';
import { contrast, difference, isBetween, parseColour, ratioText } from './colour.ts';
import { tell } from './finding.ts';
import type { Token } from './palette.ts';
import { isFurniture, nearestToken } from './palette.ts';

export const contrastRule: RuleEntry = {
  id: 'contrast',
  doc: 'text and drawings stand out from their ground as WCAG 2.2 AA asks',
  severity: 'warning',
  guide: {
    what: 'Text with less than 4.5:1 to what it stands on (3:1 from 24 px on, or from 18.66 px on where it is bold), and lines and areas of a drawing with less than 3:1, as they are laid out, with all that shines through. In `theme.yaml` the pairs of colours that are used together, without `rule`, which is never the only carrier of anything. Text over pictures and gradients is not judged, nor is what is hidden from screen readers as decoration, an area with words in it, a step of a scale of three or more shades, or a hairline or band in the theme’s own colour for these. In Marp’s own themes only what the author colours is judged.',
    why: 'One reader in twelve men sees colours differently, and every projector and printer takes contrast away. What the last row cannot read was not said.',
    bad: {
      'decks/brief.md': '# Output rose\n\n<p style="color: #A9B0B8">Four plants report it.</p>\n',
    },
    good: {
      'decks/brief.md':
        '# Output rose\n\n<p style="color: var(--colour-muted)">Four plants report it.</p>\n',
    },
  },
};

export const ofText = 4.5;
const ofLargeText = 3;
export const ofMarks = 3;

/** What text of a size needs: large is 18 pt, or 14 pt where it is bold. */
export function neededRatio({ size, weight }: Pick<SeenText, 'size' | 'weight'>): number {
  return size >= 24 || (size >= 56 / 3 - 0.01 && weight >= 700) ? ofLargeText : ofText;
}

/** Text and marks of laid-out pages. */
export function checkContrast(
  document: ExpandedDocument,
  { texts, marks }: Pick<Looks, 'texts' | 'marks'>,
  palette: readonly Token[],
  isBuiltin: boolean,
): void {
  // What Marp's own themes do with theirs, nobody can change who takes one.
  const judged = isBuiltin ? texts.filter(({ isOwn }) => isOwn) : texts;
  for (const group of groupBy(judged, textKey)) {
    const [{ pair, ...type }] = group;
    const [colour, ground] = [parseColour(pair?.colour ?? ''), parseColour(pair?.ground ?? '')];
    if (pair === undefined || colour === undefined || ground === undefined) continue;
    const needed = neededRatio(type);
    const ratio = contrast(colour, ground);
    if (ratio >= needed) continue;
    tell(document, group, {
      rule: contrastRule.id,
      reason: (words) =>
        `Unexpected contrast ${ratioText(ratio, needed)}:1 of ${words} (${pair.colour} on ${pair.ground}), expected at least ${String(needed)}:1`,
      note: advice(textColours(palette, colour), colour, { ground, ratio: needed }),
    });
  }
  for (const group of groupBy(marks, ({ colours, ground }) => [...colours, ground].join())) {
    const [mark] = group;
    const ground = parseColour(mark.ground);
    const [best] = ground === undefined ? [] : byContrast(mark, ground);
    if (ground === undefined || best === undefined) continue;
    // What has the colour of its ground is not meant to be seen.
    if (best.ratio >= ofMarks || best.ratio < 1.05) continue;
    if (mark.colours.every((text) => isOfFurniture(palette, text, ground))) continue;
    if (
      isOfScale(
        best.colour,
        [ground, ...papersOf(palette)],
        shadesOf(marks.filter(({ page }) => page === mark.page)),
        palette.filter(isSeries).map((token) => token.colour),
      )
    )
      continue;
    tell(document, group, {
      rule: contrastRule.id,
      reason: (words) =>
        `Unexpected contrast ${ratioText(best.ratio, ofMarks)}:1 of ${words} in a drawing (${best.text} on ${mark.ground}), expected at least ${String(ofMarks)}:1`,
      note: advice(palette, best.colour, { ground, ratio: ofMarks }),
    });
  }
}

/** Text takes the colour of a series only where it has one. */
function textColours(palette: readonly Token[], colour: Rgb): readonly Token[] {
  const isOfSeries = palette.some(
    (token) => isSeries(token) && difference(token.colour, colour) < 0.02,
  );
  return isOfSeries ? palette : palette.filter((token) => !isSeries(token));
}

function isSeries({ name }: Token): boolean {
  return /(?:^|\.)series /u.test(name);
}

function byContrast(
  { colours }: SeenMark,
  ground: Rgb,
): readonly { readonly text: string; readonly colour: Rgb; readonly ratio: number }[] {
  return colours
    .flatMap((text) => {
      const colour = parseColour(text);
      return colour === undefined ? [] : [{ text, colour, ratio: contrast(colour, ground) }];
    })
    .sort((a, b) => b.ratio - a.ratio);
}

/**
 * Whether a colour is a step of a scale, as in a heat map: three or more shades between a ground and one that stands out.
 * WCAG leaves such scales alone, since their paleness is what they say. The ground is the theme's paper also where it is
 * printed on white.
 */
function isOfScale(
  colour: Rgb,
  grounds: readonly Rgb[],
  shades: readonly Rgb[],
  hues: readonly Rgb[],
): boolean {
  return grounds.some((ground) =>
    // Of two hues around zero one may end before its darkest shade.
    [...shades, ...hues].some(
      (end) =>
        contrast(end, ground) >= ofMarks &&
        isBetween(colour, ground, end) &&
        shades.filter((shade) => contrast(shade, ground) > 1.05 && isBetween(shade, ground, end))
          .length >= 3,
    ),
  );
}

function shadesOf(marks: readonly SeenMark[]): readonly Rgb[] {
  return [...new Set(marks.flatMap(({ colours }) => colours))]
    .map(parseColour)
    .filter((shade) => shade !== undefined);
}

function papersOf(palette: readonly Token[]): readonly Rgb[] {
  return palette.filter(({ name }) => name === 'paper').map((token) => token.colour);
}

function isOfFurniture(palette: readonly Token[], text: string, ground: Rgb): boolean {
  const colour = parseColour(text);
  return colour === undefined || contrast(colour, ground) < 1.05 || isFurniture(palette, colour);
}

function textKey({ pair, size, weight }: SeenText): string {
  return pair === undefined
    ? ''
    : `${pair.colour} ${pair.ground} ${String(neededRatio({ size, weight }))}`;
}

type Some<Item> = readonly [Item, ...Item[]];

/** Items with the same key, in the order of their first. */
function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Some<Item>[] {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

function advice(
  palette: readonly Token[],
  colour: Rgb,
  needed: { readonly ground: Rgb; readonly ratio: number },
): string {
  const near = nearestToken(palette, colour, needed);
  if (near === undefined)
    return contrast([0, 0, 0], needed.ground) > contrast([255, 255, 255], needed.ground)
      ? 'take a darker colour'
      : 'take a lighter colour';
  const ratio = ratioText(contrast(near.colour, needed.ground), needed.ratio);
  return `the nearest colour of the theme that stands out is \`${near.name}\` (\`var(${near.property})\`, ${near.value}) with ${ratio}:1`;
}
