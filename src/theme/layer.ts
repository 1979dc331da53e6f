/** One folder below `themes/`: its `theme.yaml` and the files that this names, read once a run. */
import { VFile } from 'vfile';
import { report } from '../messages.ts';
import type { FontFace } from '../model/theme.ts';
import { resolveFrom, toProjectPath } from '../paths.ts';
import type { ProjectPath } from '../paths.ts';
import { decode } from '../syntax/decode.ts';
import type { Parsed } from '../syntax/parsed.ts';
import { checkSchema } from '../syntax/schema.ts';
import { parseYaml } from '../syntax/yaml.ts';
import type { World } from '../world.ts';
import { ReadError } from '../world.ts';
import { loadFamily } from './faces.ts';
import { checkTexts } from './running-texts.ts';
import type { ThemeSpec } from './spec.ts';

export interface Layer {
  readonly name: string;
  /** Whether its folder is this package's. */
  readonly ships: boolean;
  readonly file: VFile;
  readonly parsed: Parsed;
  readonly spec: ThemeSpec;
  readonly fonts: readonly FontFace[];
  /** Style sheets; undefined where it has none of its own. */
  readonly deck: string | undefined;
  readonly report: string | undefined;
  /** Logos as `data:` URLs. */
  readonly light: string | undefined;
  readonly dark: string | undefined;
}

/** Where the theme's own files are read from. */
export type Shelf = (path: ProjectPath) => Promise<Uint8Array>;

/** The theme of this folder; undefined, with messages on its file, where it cannot be used. */
export async function readLayer(
  world: World,
  name: string,
  ships: boolean,
  files: VFile[],
): Promise<Layer | undefined> {
  const path = themeFile(name);
  if (path === undefined) return undefined;
  const shelf: Shelf = ships ? (at) => world.asset(at) : (at) => world.read(at);
  const file = new VFile({ path });
  files.push(file);
  const parsed = await readThemeFile(shelf, path, file);
  if (parsed === undefined) return undefined;
  // The schema has just vouched for the shape.
  const spec = parsed.value as unknown as ThemeSpec;
  checkTexts(spec, parsed, file);

  const fonts = await Promise.all(
    (spec.fonts ?? []).map((font, index) =>
      loadFamily(world, shelf, path, font, { file, parsed, index }),
    ),
  );
  const at = { shelf, theme: path, file, parsed };
  const whole = spec.extends === undefined;
  const [deck, reportCss, light, dark] = await Promise.all([
    readStyle(at, 'deck', spec.deck, whole),
    readStyle(at, 'report', spec.report, whole),
    readLogo(at, spec.logo?.light, 'light'),
    readLogo(at, spec.logo?.dark, 'dark'),
  ]);
  return {
    ...{ name, ships, file, parsed, spec, fonts: fonts.flat() },
    ...{ deck, report: reportCss, light, dark },
  };
}

/** What a theme may be called: a name that is one folder below `themes/`. */
export const themeName = /^[\p{L}\p{N}_-]+$/u;

export function themeFile(name: string): ProjectPath | undefined {
  return themeName.test(name) ? toProjectPath(`themes/${name}/theme.yaml`) : undefined;
}

interface Place {
  readonly shelf: Shelf;
  readonly theme: ProjectPath;
  readonly file: VFile;
  readonly parsed: Parsed;
}

async function readThemeFile(
  shelf: Shelf,
  path: ProjectPath,
  file: VFile,
): Promise<Parsed | undefined> {
  const text = await decodeFile(shelf, path);
  if (typeof text !== 'string') {
    report(file, 'theme', undefined, text.reason);
    return undefined;
  }
  file.value = text;
  const parsed = parseYaml(file, { syntax: 'theme', key: 'theme', limit: 'theme' });
  if (parsed === undefined) return undefined;
  return checkSchema(parsed, 'theme', file, { value: 'theme', unknownKey: 'theme' })
    ? parsed
    : undefined;
}

interface Unread {
  readonly reason: string;
  /** Whether there is no such file. */
  readonly isMissing: boolean;
}

async function decodeFile(shelf: Shelf, path: ProjectPath): Promise<string | Unread> {
  try {
    const decoded = decode(await shelf(path));
    return 'text' in decoded
      ? decoded.text
      : {
          reason: `Unexpected ${decoded.problem} in \`${path}\`, expected UTF-8`,
          isMissing: false,
        };
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return {
      reason: `Unexpected file \`${path}\`, expected one that can be read: ${error.message}`,
      isMissing: error.code === 'missing',
    };
  }
}

/** A style sheet. One that nobody names is read where it stands; only a theme that extends none must have it. */
async function readStyle(
  { shelf, theme, file, parsed }: Place,
  key: 'deck' | 'report',
  named: string | undefined,
  isNeeded: boolean,
): Promise<string | undefined> {
  const reference = named ?? `${key}.css`;
  const path = resolveFrom(theme, reference);
  const text =
    path === undefined
      ? {
          reason: `Unexpected \`${reference}\`, expected a file of the theme`,
          isMissing: false,
        }
      : await decodeFile(shelf, path);
  if (typeof text === 'string') return text;
  if (named === undefined && !isNeeded && text.isMissing) return undefined;
  report(file, 'theme', parsed.place([key]), text.reason, {
    note:
      named === undefined
        ? 'write it, or take the style of another theme with `extends: chancery`'
        : undefined,
  });
  return undefined;
}

async function readLogo(
  { shelf, theme, file, parsed }: Place,
  reference: string | undefined,
  ground: 'light' | 'dark',
): Promise<string | undefined> {
  if (reference === undefined) return undefined;
  const path = resolveFrom(theme, reference);
  const type = logoTypes.find(([ending]) => reference.endsWith(ending))?.[1];
  const wrong = (expected: string): void => {
    report(
      file,
      'theme',
      parsed.place(['logo', ground]),
      `Unexpected logo \`${reference}\`, expected ${expected}`,
    );
  };
  if (path === undefined || type === undefined) {
    wrong('an svg or png file of the theme');
    return undefined;
  }
  try {
    return `data:${type};base64,${Buffer.from(await shelf(path)).toString('base64')}`;
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    wrong(`a file that can be read: ${error.message}`);
    return undefined;
  }
}

const logoTypes = [
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
] as const;
