/** Whether colours and type are the theme's. */
import type { ExpandedDocument } from '../../model/document.ts';
import type { Looks } from '../../model/looks.ts';
import type { Theme } from '../../model/theme.ts';
import type { RuleEntry } from '../reported.ts';
import { parseColour } from './colour.ts';
import { tellOnce } from './finding.ts';
import type { Token } from './palette.ts';
import { familiesOf, firstFamily, isOfPalette, nearestToken } from './palette.ts';

export const offBrandRule: RuleEntry = {
  id: 'off-brand',
  doc: 'colours and fonts are tokens of the theme',
  severity: 'warning',
  guide: {
    what: 'A colour or a font on a page that is no token of the theme: from a `<style>` or a `style=` of the author, from a drawing in the text, or from the theme’s own style sheet. White, any token at any opacity, and its mixtures with `paper`, `tint`, `ink` and white are the theme’s. Pictures (`![…](…)`), highlighted code and formulas are left alone, and so is everything in Marp’s own themes.',
    why: 'A brand is recognised by what it repeats. A second red beside the accent takes away what the accent means, and a font of the machine looks different on the next one.',
    bad: {
      'decks/brief.md': '# Output rose\n\n<p style="color: #006633">Four plants report it.</p>\n',
    },
    good: {
      'decks/brief.md':
        '# Output rose\n\n<p style="color: var(--colour-accent)">Four plants report it.</p>\n',
    },
  },
};

export function checkBrand(
  document: ExpandedDocument,
  { colours, fonts }: Pick<Looks, 'colours' | 'fonts'>,
  theme: Theme,
  palette: readonly Token[],
): void {
  if (theme.builtin) return;
  for (const text of new Set(colours.map(({ colour }) => colour))) {
    const colour = parseColour(text);
    if (palette.length === 0 || colour === undefined || isOfPalette(palette, colour)) continue;
    const near = nearestToken(palette, colour);
    tellOnce(
      document,
      colours.filter((seen) => seen.colour === text),
      {
        rule: offBrandRule.id,
        reason: (words) =>
          `Unexpected colour ${text} ${placeText(words)}, expected one of theme \`${theme.name}\``,
        note:
          near &&
          `the nearest is \`${near.name}\` (${near.value}): write \`var(${near.property})\``,
      },
    );
  }
  const families = familiesOf(theme);
  const named = fonts.map((font) => ({ ...font, name: firstFamily(font.families) }));
  for (const name of new Set(named.map((font) => font.name))) {
    if (families.size === 0 || families.has(name.toLowerCase())) continue;
    tellOnce(
      document,
      named.filter((font) => font.name === name),
      {
        rule: offBrandRule.id,
        reason: (words) =>
          `Unexpected font \`${name}\` ${placeText(words)}, expected one of theme \`${theme.name}\``,
        note: `take ${familyText(theme)}`,
      },
    );
  }
}

function placeText(words: string): string {
  return words === '“”' ? 'on an area' : `in ${words}`;
}

/** `var(--family-text)` and what the others are called. */
function familyText({ tokens }: Theme): string {
  const properties = [...tokens.keys()]
    .filter((key) => key.startsWith('family.'))
    .map((key) => `\`var(--${key.replaceAll('.', '-')})\``);
  const last = properties.pop() ?? 'a family of the theme';
  return properties.length === 0 ? last : `${properties.join(', ')} or ${last}`;
}
