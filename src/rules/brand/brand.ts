/** The rules about how pages look, in one call: what the browser saw becomes messages. */
import type { ExpandedDocument } from '../../model/document.ts';
import type { Looks } from '../../model/looks.ts';
import type { Theme } from '../../model/theme.ts';
import type { RuleEntry } from '../reported.ts';
import { checkContrast, contrastRule } from './contrast.ts';
import { checkFigureText, figureCrowdingRule, figureTextRule } from './figure-text.ts';
import { checkFontSize, fontSizeRule } from './font-size.ts';
import { checkBrand, offBrandRule } from './off-brand.ts';
import { paletteOf } from './palette.ts';

export const brandRules: readonly RuleEntry[] = [
  contrastRule,
  fontSizeRule,
  offBrandRule,
  figureTextRule,
  figureCrowdingRule,
];

export function checkLooks(document: ExpandedDocument, looks: Looks, theme: Theme): void {
  const palette = paletteOf(theme);
  checkContrast(document, looks, palette, theme.builtin);
  checkFontSize(document, looks);
  checkBrand(document, looks, theme, palette);
  checkFigureText(document, looks);
}
