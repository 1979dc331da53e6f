/** `theme.yaml`, flattened: `colours: { onInk: { text: … } }` becomes `colour.onInk.text`. */
import type { Datum } from '../model/table.ts';
import type { CoverSpec, ThemeSpec } from './spec.ts';

/** Each group of `theme.yaml`: the prefix of its tokens and the unit of its plain numbers. */
const groups: readonly {
  readonly of: (spec: ThemeSpec) => Datum | undefined;
  readonly prefix: string;
  readonly unit: string;
}[] = [
  { of: (spec) => spec.colours, prefix: 'colour', unit: '' },
  { of: (spec) => spec.series, prefix: 'series', unit: '' },
  { of: (spec) => spec.seriesOnInk, prefix: 'series.onInk', unit: '' },
  { of: (spec) => spec.families, prefix: 'family', unit: '' },
  { of: (spec) => spec.scale?.slide, prefix: 'slide', unit: 'px' },
  { of: (spec) => spec.slide, prefix: 'slide', unit: 'px' },
  { of: (spec) => spec.scale?.report, prefix: 'report', unit: 'pt' },
  { of: (spec) => spec.space, prefix: 'space', unit: 'px' },
  { of: (spec) => spec.page, prefix: 'page', unit: 'mm' },
  { of: (spec) => spec.figures, prefix: 'figures', unit: 'px' },
];

/** Lists count from 1. */
export function toTokens(spec: ThemeSpec): ReadonlyMap<string, string> {
  const tokens = new Map<string, string>();
  const add = (prefix: string, value: Datum | undefined, unit: string): void => {
    if (value === undefined || value === null) return;
    if (Array.isArray(value))
      value.forEach((item: Datum, index) => {
        add(`${prefix}.${String(index + 1)}`, item, unit);
      });
    else if (typeof value === 'object')
      for (const [key, item] of Object.entries(value)) add(`${prefix}.${key}`, item, unit);
    else tokens.set(prefix, typeof value === 'number' ? `${String(value)}${unit}` : String(value));
  };
  for (const group of groups) add(group.prefix, group.of(spec), group.unit);
  for (const kind of ['deck', 'report'] as const) {
    for (const [key, value] of coverTokens(spec.cover?.[kind], kind === 'deck' ? 'ink' : 'paper'))
      tokens.set(`cover.${kind}.${key}`, value);
  }
  // Captions stand below by default; as an order of boxes, since style sheets cannot ask for words.
  for (const medium of ['slide', 'report'] as const) {
    const side =
      tokens.get(`figures.caption.${medium}`) ?? (medium === 'slide' ? 'above' : 'below');
    tokens.set(`figures.order.${medium}`, side === 'above' ? '-1' : '1');
  }
  return tokens;
}

/** A cover's ground decides the colours on it, so that every cover keeps the contrast of the palette. */
function coverTokens(
  { ground, picture = true }: CoverSpec = {},
  otherwise: 'ink' | 'paper',
): readonly (readonly [string, string])[] {
  const chosen = ground ?? otherwise;
  const onInk = chosen === 'ink';
  const colour = (light: string, dark: string): string =>
    `var(--colour-${onInk ? `onInk-${dark}` : light})`;
  return [
    ['ground', `var(--colour-${chosen})`],
    ['head', colour('ink', 'text')],
    ['text', colour('text', 'text')],
    ['muted', colour('muted', 'muted')],
    ['accent', colour('accent', 'accent')],
    ['rule', colour('rule', 'rule')],
    ['logo', `var(--logo-${onInk ? 'dark' : 'light'})`],
    ['picture', picture ? 'block' : 'none'],
    // Paper is there anyway: painted again it would cover hairlines beside it. A ground that shows needs room.
    ['fill', chosen === 'paper' ? 'transparent' : `var(--colour-${chosen})`],
    ['inset', chosen === 'paper' ? '0' : '1'],
  ];
}
