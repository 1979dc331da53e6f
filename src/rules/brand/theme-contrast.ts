/** Whether the colours that a theme uses together stand out from each other, before anything is drawn with them. */
import { VFile } from 'vfile';
import { report } from '../../messages.ts';
import type { Datum } from '../../model/table.ts';
import type { Parsed } from '../../syntax/parsed.ts';
import { parseYaml } from '../../syntax/yaml.ts';
import type { Rgb } from './colour.ts';
import { contrast, parseColour, ratioText } from './colour.ts';
import { contrastRule, ofMarks, ofText } from './contrast.ts';

/** Colours of `theme.yaml` that are used together. */
const pairs: readonly {
  readonly ground: readonly string[];
  readonly colours: readonly (readonly string[])[];
}[] = [
  ...['paper', 'tint'].map((ground) => ({
    ground: ['colours', ground],
    colours: ['text', 'muted', 'ink', 'accent', 'steel'].map((name) => ['colours', name]),
  })),
  {
    ground: ['colours', 'ink'],
    colours: ['text', 'muted', 'accent', 'steel'].map((name) => ['colours', 'onInk', name]),
  },
];

const checked = new WeakSet<VFile>();

/** The pairs of a theme's own file, told at the colour in front; each file once. */
export function checkThemeContrast(file: VFile): void {
  if (checked.has(file)) return;
  checked.add(file);
  // What cannot be read has been told already: this is another reading of the same text.
  const parsed = parseYaml(new VFile({ path: file.path, value: String(file) }), {
    syntax: 'theme',
    key: 'theme',
    limit: 'theme',
  });
  if (parsed === undefined) return;
  const all = [
    ...pairs.flatMap(({ ground, colours }) =>
      colours.map((colour) => ({ ground, colour, needed: ofText, of: 'text' })),
    ),
    ...seriesOf(parsed).map((colour) => ({
      ground: ['colours', 'paper'],
      colour,
      needed: ofMarks,
      of: 'drawings',
    })),
  ];
  for (const { ground, colour, needed, of } of all) {
    const [top, below] = [colourAt(parsed, colour), colourAt(parsed, ground)];
    if (top === undefined || below === undefined) continue;
    const ratio = contrast(top, below);
    if (ratio >= needed) continue;
    report(
      file,
      contrastRule.id,
      parsed.place(colour),
      `Unexpected contrast ${ratioText(ratio, needed)}:1 of \`${nameOf(colour)}\` on \`${nameOf(ground)}\`, expected at least ${String(needed)}:1 for ${of}`,
      {
        note: `make it ${contrast([0, 0, 0], below) > contrast([255, 255, 255], below) ? 'darker' : 'lighter'}: ${enough(top, below, needed)} is enough`,
      },
    );
  }
}

function seriesOf({ value }: Parsed): readonly (readonly (string | number)[])[] {
  const series = memberOf(value, 'series');
  return Array.isArray(series) ? [...series.keys()].map((index) => ['series', index]) : [];
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

function colourAt({ value }: Parsed, keys: readonly (string | number)[]): Rgb | undefined {
  const found = keys.reduce<Datum | undefined>(memberOf, value);
  return typeof found === 'string' ? parseColour(found) : undefined;
}

/** `onInk.muted`, `series 2`. */
function nameOf(keys: readonly (string | number)[]): string {
  return keys[0] === 'series' ? `series ${String(Number(keys[1]) + 1)}` : keys.slice(1).join('.');
}

/** The same hue, mixed with black or white just as far as it takes. */
function enough(colour: Rgb, ground: Rgb, needed: number): string {
  const end =
    contrast([0, 0, 0], ground) > contrast([255, 255, 255], ground)
      ? ([0, 0, 0] as const)
      : ([255, 255, 255] as const);
  for (let share = 0; share <= 100; share++) {
    const mixed = [0, 1, 2].map((index) =>
      Math.round(((colour[index] ?? 0) * (100 - share) + (end[index] ?? 0) * share) / 100),
    );
    const [red = 0, green = 0, blue = 0] = mixed;
    if (contrast([red, green, blue], ground) >= needed) return hex([red, green, blue]);
  }
  return hex(end);
}

function hex(colour: Rgb): string {
  return `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}
