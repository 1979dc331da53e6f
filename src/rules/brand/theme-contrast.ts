/** Whether the colours that a theme uses together stand out from each other, before anything is drawn with them. */
import { VFile } from 'vfile';
import { report } from '../../messages.ts';
import type { Datum } from '../../model/table.ts';
import type { Theme } from '../../model/theme.ts';
import type { Parsed } from '../../syntax/parsed.ts';
import { parseYaml } from '../../syntax/yaml.ts';
import type { Rgb } from './colour.ts';
import { contrast, parseColour, ratioText } from './colour.ts';
import { contrastRule, ofMarks, ofText } from './contrast.ts';

/** Colours of words, by what they stand on. */
const words: Readonly<Record<string, readonly string[]>> = {
  paper: ['text', 'muted', 'ink', 'accent', 'steel'],
  tint: ['text', 'muted', 'ink', 'accent', 'steel'],
  ink: ['onInk.text', 'onInk.muted', 'onInk.accent', 'onInk.steel'],
  'onInk.tint': ['onInk.text', 'onInk.muted', 'onInk.accent', 'onInk.steel'],
};

/** Lists of colours for charts: the prefix of their tokens, their key in `theme.yaml`, and what they stand on. */
const lists = [
  { prefix: 'series.', key: 'series', ground: 'paper' },
  { prefix: 'series.onInk.', key: 'seriesOnInk', ground: 'ink' },
] as const;

/** A colour by its token, and where `theme.yaml` has it. */
interface Named {
  readonly token: string;
  readonly keys: readonly (string | number)[];
  readonly name: string;
}

const checked = new WeakSet<VFile>();

/**
 * The pairs of a theme, told in its own file at the colour in front, else at the ground; each file once. A pair of which
 * nothing stands there is another theme's, which it extends.
 */
export function checkThemeContrast(file: VFile, { tokens }: Pick<Theme, 'tokens'>): void {
  if (checked.has(file)) return;
  checked.add(file);
  // What cannot be read has been told already: this is another reading of the same text.
  const parsed = parseYaml(new VFile({ path: file.path, value: String(file) }), {
    syntax: 'theme',
    key: 'theme',
    limit: 'theme',
  });
  if (parsed === undefined) return;
  for (const { colour, ground, needed, use } of pairsOf(tokens)) {
    const top = parseColour(tokens.get(colour.token) ?? '');
    const below = parseColour(tokens.get(ground.token) ?? '');
    const own = [colour, ground].find(({ keys }) => isIn(parsed, keys));
    if (top === undefined || below === undefined || own === undefined) continue;
    const ratio = contrast(top, below);
    if (ratio >= needed) continue;
    report(
      file,
      contrastRule.id,
      parsed.place(own.keys),
      `Unexpected contrast ${ratioText(ratio, needed)}:1 of \`${colour.name}\` on \`${ground.name}\`, expected at least ${String(needed)}:1 for ${use}`,
      {
        note: `make \`${colour.name}\` ${isPale(below) ? 'darker' : 'lighter'}: ${enough(top, below, needed)} is enough`,
      },
    );
  }
}

function* pairsOf(tokens: Theme['tokens']): Generator<{
  readonly colour: Named;
  readonly ground: Named;
  readonly needed: number;
  readonly use: string;
}> {
  for (const [ground, colours] of Object.entries(words))
    for (const colour of colours)
      yield { colour: named(colour), ground: named(ground), needed: ofText, use: 'text' };
  for (const { prefix, key, ground } of lists) {
    for (let index = 0; tokens.has(`${prefix}${String(index + 1)}`); index++) {
      const number = String(index + 1);
      const colour = {
        token: `${prefix}${number}`,
        keys: [key, index],
        name: `${key} ${number}`,
      };
      yield { colour, ground: named(ground), needed: ofMarks, use: 'drawings' };
    }
  }
}

function named(name: string): Named {
  return { token: `colour.${name}`, keys: ['colours', ...name.split('.')], name };
}

function isIn({ value }: Parsed, keys: readonly (string | number)[]): boolean {
  return keys.reduce<Datum | undefined>(memberOf, value) !== undefined;
}

function memberOf(value: Datum | undefined, key: string | number): Datum | undefined {
  if (Array.isArray(value)) {
    const list: readonly Datum[] = value;
    return typeof key === 'number' ? list[key] : undefined;
  }
  // Neither a list nor null: a map.
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, Datum>>)[key]
    : undefined;
}

/** Whether black stands out from it more than white does. */
function isPale(ground: Rgb): boolean {
  return contrast([0, 0, 0], ground) > contrast([255, 255, 255], ground);
}

/** The same hue, mixed with black or white just as far as it takes. */
function enough(colour: Rgb, ground: Rgb, needed: number): string {
  const end = isPale(ground) ? 0 : 255;
  for (let share = 0; share < 100; share++) {
    const mix = (part: number): number => Math.round((part * (100 - share) + end * share) / 100);
    const mixed: Rgb = [mix(colour[0]), mix(colour[1]), mix(colour[2])];
    if (contrast(mixed, ground) >= needed) return hex(mixed);
  }
  return hex([end, end, end]);
}

function hex(colour: Rgb): string {
  return `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}
