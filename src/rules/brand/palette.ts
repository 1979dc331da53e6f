/** The colours and the type of a theme, by the names that `theme.yaml` gives them. */
import type { Theme } from '../../model/theme.ts';
import type { Rgb } from './colour.ts';
import { contrast, difference, isBetween, luminance, parseColour } from './colour.ts';

export interface Token {
  /** `accent`, `onInk.muted`, `series 2`. */
  readonly name: string;
  /** As style sheets have it: `--colour-accent`. */
  readonly property: string;
  readonly value: string;
  readonly colour: Rgb;
}

const prefixes: Readonly<Record<string, string>> = {
  series: 'series ',
  'series.onInk': 'onInk.series ',
};

/** Colours of the theme; none where it is one of Marp's own. */
export function paletteOf({ builtin, tokens }: Theme): readonly Token[] {
  if (builtin) return [];
  return [...tokens].flatMap(([key, value]) => {
    const [, group, name] = /^(colour|series(?:\.onInk)?)\.(.+)$/u.exec(key) ?? [];
    const colour = parseColour(value);
    if (group === undefined || name === undefined || colour === undefined) return [];
    return [
      {
        name: `${prefixes[group] ?? ''}${name}`,
        property: `--${key.replaceAll('.', '-')}`,
        value,
        colour,
      },
    ];
  });
}

/** The token that looks most like a colour, of those with enough contrast on a ground where one is given. */
export function nearestToken(
  palette: readonly Token[],
  colour: Rgb,
  needed?: { readonly ground: Rgb; readonly ratio: number },
): Token | undefined {
  const isOnInk = needed !== undefined && luminance(needed.ground) < 0.18;
  // Colours for dark grounds come last on light ones.
  const detour = ({ name }: Token): number => (name.startsWith('onInk.') && !isOnInk ? 0.5 : 0);
  return palette
    .filter(
      (token) => needed === undefined || contrast(token.colour, needed.ground) >= needed.ratio,
    )
    .map((token) => ({ token, away: difference(token.colour, colour) + detour(token) }))
    .sort((a, b) => a.away - b.away)[0]?.token;
}

/**
 * Whether a colour is the theme's: a token, white, or a tint, which is a token mixed with one of the grounds that things
 * stand on.
 */
export function isOfPalette(palette: readonly Token[], colour: Rgb): boolean {
  const grounds: readonly Rgb[] = [
    [255, 255, 255],
    ...palette.filter(({ name }) => groundNames.test(name)).map((token) => token.colour),
  ];
  return (
    grounds.some((ground) => isBetween(colour, ground, ground)) ||
    palette.some((token) => grounds.some((ground) => isBetween(colour, token.colour, ground)))
  );
}

const groundNames = /^(?:paper|tint|ink)$/u;

/** Hairlines, bands and grounds: they order what is shown, and are never all that shows it. */
export function isFurniture(palette: readonly Token[], colour: Rgb): boolean {
  const furniture = palette.filter(({ name }) =>
    /^(?:.*\.)?(?:rule|tint|paper|line|band)$/u.test(name),
  );
  const papers = furniture.filter(({ name }) => name.endsWith('paper'));
  return furniture.some(
    (token) =>
      isBetween(colour, token.colour, token.colour) ||
      papers.some((paper) => isBetween(colour, token.colour, paper.colour)),
  );
}

/** Families of the theme, in lower case, the first of each list: what follows it stands in where it lacks a letter. */
export function familiesOf({ tokens, fonts }: Theme): ReadonlySet<string> {
  const named = [...tokens].flatMap(([key, value]) =>
    key.startsWith('family.') ? [firstFamily(value)] : [],
  );
  return new Set(
    [...named, ...fonts.map(({ family }) => family)].map((name) => name.toLowerCase()),
  );
}

/** The first family of a `font-family`. */
export function firstFamily(families: string): string {
  const [, quoted, bare] = /^\s*(?:["']([^"']*)["']|([^,]*))/u.exec(families) ?? [];
  return (quoted ?? bare ?? '').trim();
}
